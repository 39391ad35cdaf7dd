import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
});

/** What is wrong with a document, judged by its JSON Schema alone. */
export function schemaErrors(schema: object, document: unknown): string[] {
  const valid = ajv.compile(schema);
  valid(document);
  return (valid.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
