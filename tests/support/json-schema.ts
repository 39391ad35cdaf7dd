import { Ajv2020 } from 'ajv/dist/2020.js';

/** Returns a function that validates a document against a JSON Schema and lists what is wrong. */
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
