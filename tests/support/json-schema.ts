import { Ajv2020 } from 'ajv/dist/2020.js';

/** Tells what is wrong with a document, judged by its JSON Schema alone. */
export function validator(schema: object): (document: unknown) => string[] {
  const valid = new Ajv2020({
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
  }).compile(schema);
  return (document) => {
    valid(document);
    return (valid.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  };
}
