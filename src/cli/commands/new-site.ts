// `npm run new-site -- FOLDER`: a content tree about another subject, small and complete.
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { contentFolder } from '../../loader/open.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { runMain } from '../command/run-command.ts';
import { checkFolderName } from '../scaffold/folder-name.ts';
import { checkNew, writeNew } from '../scaffold/folder.ts';
import { ask } from '../scaffold/prompt.ts';
import { siteFiles } from '../scaffold/site-files.ts';

/** The languages that were named, the source first. */
function localesIn(text: string): [string, ...string[]] {
  const wanted = new Set(text.split(/[\s,]+/).filter((one) => one !== ''));
  const known = interfaceLocales();
  const [first, ...others] = wanted;
  if (first !== undefined && wanted.isSubsetOf(new Set(known))) return [first, ...others];
  const list = new Intl.ListFormat('en').format(known);
  throw new CommandError(`The languages can be ${list}; found ${[...wanted].join(', ')}.`);
}

export const newSiteCommand = defineCommand({
  name: 'new-site',
  about: 'begins a site of your own: a small, complete content folder',
  usage: ['FOLDER [--locales en,ja] [--name TEXT]'],
  takes: [1, 1],
  options: {
    locales: { value: 'LIST', about: 'the languages, the source first; en if left out' },
    name: { value: 'TEXT', about: 'the name of the site' },
  },
  examples: ['npm run new-site -- my-content --locales ja,en --name "Coffee FAQ"'],
  async run({ options, args: [folder = ''] }) {
    checkFolderName(folder);
    checkNew(folder, [contentFolder]);
    const answers = await ask(
      [
        { name: 'locales', question: 'The languages of the site, the source first (nothing: en)' },
        { name: 'name', question: 'The name of the site' },
      ],
      options,
    );
    const locales = localesIn(answers.locales ?? 'en');
    const today = new Date().toISOString().slice(0, 10);
    const files = siteFiles({ locales, name: answers.name, today });
    for (const path of writeNew(folder, files)) print(`Written: ${path}`);
    print(`To see it, with CONTENT_DIR=${JSON.stringify(folder)} in the environment: npm run dev`);
    return 0;
  },
});

await runMain(import.meta.url, newSiteCommand);
