// `error-faq create FOLDER`: creates a project with a small, complete content folder.
import { commandLine } from '../../domain/text/command-line.ts';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { contentFolder } from '../../loader/options.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { checkFolderName } from '../scaffold/folder-name.ts';
import { checkNewFolder, createFiles } from '../scaffold/folder.ts';
import { ask } from '../scaffold/prompt.ts';
import { originFor, projectFiles, shellWord } from '../scaffold/project-files.ts';
import { siteFiles } from '../scaffold/site-files.ts';

/**
 * Parses a list of locales, `ja,en`.
 * @throws CommandError if the interface lacks one of them
 */
function localesIn(text: string): [string, ...string[]] {
  const wanted = new Set(text.split(/[\s,]+/).filter((locale) => locale !== ''));
  const available = interfaceLocales();
  const [first, ...others] = wanted;
  if (first !== undefined && wanted.isSubsetOf(new Set(available))) return [first, ...others];
  const list = new Intl.ListFormat('en').format(available);
  throw new CommandError(`The languages can be ${list}; found ${[...wanted].join(', ')}.`);
}

function write(folder: string, files: Iterable<[path: string, text: string]>): void {
  for (const path of createFiles(folder, files)) print(`Written: ${path}`);
}

export const createCommand = defineCommand({
  name: 'create',
  about: 'creates a site of your own: a project with a small, complete content folder',
  usage: ['FOLDER [--locales en,ja] [--name TEXT] [--content-only]'],
  takes: [1, 1],
  options: {
    locales: { value: 'LIST', about: 'the languages, the source first; en if left out' },
    name: { value: 'TEXT', about: 'the name of the site' },
    'content-only': { about: 'makes the content folder alone, for --content' },
  },
  examples: [
    'create my-faq',
    'create my-content --content-only --locales ja,en --name "Coffee FAQ"',
  ],
  async run({ options: { 'content-only': contentOnly, ...given }, args: [folder = ''] }) {
    checkFolderName(folder);
    checkNewFolder(folder, [contentFolder()]);
    const answers = await ask(
      [
        { name: 'locales', question: 'The languages of the site, the source first (nothing: en)' },
        { name: 'name', question: 'The name of the site' },
      ],
      given,
    );
    const locales = localesIn(answers.locales ?? 'en');
    const today = new Date().toISOString().slice(0, 10);
    const content = siteFiles({ locales, name: answers.name, today });
    if (contentOnly) {
      write(folder, content);
      print(`To see it: ${commandLine(`dev --content ${shellWord(folder)}`)}`);
      return 0;
    }
    const origin = originFor(folder);
    const inContent = [...content].map(([path, text]): [string, string] => [
      `content/${path}`,
      text,
    ]);
    write(folder, [...projectFiles(folder, origin), ...inContent]);
    const first = origin.before === undefined ? [] : [origin.before];
    const steps = [...first, `cd ${shellWord(folder)}`, 'npm install', 'npx error-faq dev'];
    print(['To see it:', ...steps.map((line) => `  ${line}`)].join('\n'));
    return 0;
  },
});
