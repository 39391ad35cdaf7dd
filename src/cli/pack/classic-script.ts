import { rolldown } from 'rolldown';

/** The code of a built module, with all it imports, as one script that is no module. */
export async function classicScript(file: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    transform: { define: { 'import.meta': '{}' } },
    // It would only remark that nobody can reach what a module exports.
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}
