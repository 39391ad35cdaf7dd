import { compile, type JSONSchema } from 'json-schema-to-typescript';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { published } from '../../../src/schemas/published.ts';
import first from '../../fixtures/api-1.0.json' with { type: 'json' };
import { documents } from './api-documents.ts';

const today = Object.fromEntries(
  Object.entries(published).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input' }),
  ]),
);

/** What a program of somebody else may do with the documents of version 1.0. */
const client = `
export const texts: string[] = messages.filter(({ codes }) => codes.indexOf('E-21') >= 0).map(({ text }) => text);
export const titles: (string | undefined)[] = entries.map(({ words }) => words['en']?.title);
export const pages: string[] = code.messages.concat(...codes.map(({ entries }) => entries));
export const addresses: string[] = index.documents.map(({ url }) => url);
`;

/** What it may do beside that with today’s. */
const laterClient = `${client}
export const programs: (string | undefined)[] = messages.map(({ proof, title }) => proof?.program ?? title['en']);
export const commands: string[] = cures.map(({ run, proof }) => run.concat(proof.version).join(' '));
`;

/**
 * Generates types from schemas as another program would, and returns a module in which documents have these types
 * and a client reads them.
 */
async function moduleOf(
  schemas: Record<string, object>,
  read: Record<string, unknown>,
  program: string,
): Promise<string> {
  const parts = Object.entries(schemas).map(async ([name, schema]) => {
    const options = { format: false, bannerComment: '' };
    const types = await compile({ ...schema, title: 'Document' } as JSONSchema, name, options);
    return `namespace of_${name} {\n${types}\n}
const ${name}: of_${name}.Document = ${JSON.stringify(read[name])};\n`;
  });
  return [...(await Promise.all(parts)), program].join('');
}

/** Returns what the TypeScript compiler says of modules that import nothing, by their names. */
function compilerErrors(modules: Record<string, string>): Record<string, string[]> {
  const target = ts.ScriptTarget.ES2023;
  const options = { strict: true, types: [], skipLibCheck: true, target, lib: ['lib.es5.d.ts'] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...more) =>
    modules[name] === undefined
      ? getSourceFile.call(host, name, ...more)
      : ts.createSourceFile(name, modules[name], target);
  const program = ts.createProgram(Object.keys(modules), options, host);
  return Object.fromEntries(
    Object.keys(modules).map((name) => {
      const said = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
      return [
        name,
        said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ];
    }),
  );
}

test('clients generated from the schemas of today and of version 1.0 read today’s API', async () => {
  const messages = documents.messages.map(({ text: _, ...rest }) => rest);
  const said = compilerErrors({
    'today.ts': await moduleOf(today, documents, laterClient),
    'first.ts': await moduleOf(first, documents, client),
    'textless.ts': await moduleOf(first, { ...documents, messages }, client),
  });
  expect(said['today.ts']).toEqual([]);
  expect(said['first.ts']).toEqual([]);
  // The compiler notices a field that is gone.
  expect(said['textless.ts']?.join('\n')).toContain("Property 'text' is missing");
});
