import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkGates } from '../../../src/cli/check/run.ts';
import { readContent } from '../../../src/loader/open.ts';

/**
 * Lists as right what a build would stop on though the content is sound: of many texts that are nearly the
 * same, some are not found first by their own.
 * @throws if the content is not sound
 */
export async function acceptFindings(content: string): Promise<number> {
  const { tree, library, diagnostics } = readContent(content);
  if (!library)
    throw new Error(
      diagnostics.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n'),
    );
  const findings = await checkGates(content, { tree, library });
  const list = join(content, 'check-exceptions.yaml');
  const accepted = findings.map(({ rule, file, line }) => ({
    rule,
    file: relative(content, resolve(file)).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8').split('\n')[line - 1]?.trim() ?? '',
    why: 'One of many texts that are nearly the same.',
  }));
  const before = parse(readFileSync(list, 'utf8')) as object[];
  writeFileSync(list, stringify([...before, ...accepted]));
  return accepted.length;
}
