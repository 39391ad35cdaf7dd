// `error-faq create FOLDER`: creates a project with a small, complete content folder.
import { join } from 'node:path';
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
import { baseContent } from '../scaffold/base-content.ts';
import { layerFiles, layerReadmes } from '../scaffold/layer-files.ts';
import { siteFiles } from '../scaffold/site-files.ts';
import { automations, workflowFiles, type Automation } from '../scaffold/workflow-files.ts';

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

/**
 * Parses a list of automations, `github,docker`.
 * @throws CommandError if one is unknown
 */
function automationsIn(text: string): Automation[] {
  const wanted = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
  const known = automations.filter((name) => wanted.includes(name));
  if (known.length === wanted.length) return known;
  throw new CommandError(
    `--with can be ${new Intl.ListFormat('en').format(automations)}; found ${wanted.join(', ')}.`,
  );
}

function write(folder: string, files: Iterable<[path: string, text: string]>): void {
  for (const path of createFiles(folder, files)) print(`Written: ${path}`);
}

/** Writes a project, and says how to see it. */
function writeProject(
  folder: string,
  content: Iterable<[path: string, text: string]>,
  others: [path: string, text: string][],
  dependencies: Record<string, string> = {},
): void {
  const origin = originFor(folder);
  const inContent = [...content].map(([path, text]): [string, string] => [`content/${path}`, text]);
  write(folder, [...projectFiles(folder, origin, dependencies), ...others, ...inContent]);
  const first = origin.before === undefined ? [] : [origin.before];
  const steps = [...first, `cd ${shellWord(folder)}`, 'npm install', 'npx error-faq dev'];
  print(['To see it:', ...steps.map((line) => `  ${line}`)].join('\n'));
}

/** Creates a site that adds to another content. */
function createLayer(
  folder: string,
  pack: string,
  { locales: wanted, name }: { locales?: string | undefined; name?: string | undefined },
  more: [path: string, text: string][],
  contentOnly = false,
): number {
  const below = baseContent(pack, contentOnly ? folder : join(folder, 'content'), folder);
  const list = below.locales?.join(',') ?? wanted;
  if (list === undefined)
    throw new CommandError(
      `The languages of ${pack} are not known before it is installed: add --locales, such as --locales ja,en.`,
    );
  const locales = localesIn(list);
  const today = new Date().toISOString().slice(0, 10);
  const content = layerFiles({
    ...{ base: below.base, locales, today },
    ...(name !== undefined && { name }),
  });
  if (contentOnly) {
    write(folder, content);
    print(`To see it: ${commandLine(`dev --content ${shellWord(folder)}`)}`);
  } else writeProject(folder, content, [...layerReadmes(locales), ...more], below.dependencies);
  return 0;
}

export const createCommand = defineCommand({
  name: 'create',
  about: 'creates a site of your own: a project with a small, complete content folder',
  usage: ['FOLDER [--base PACK] [--locales en,ja] [--name TEXT] [--with LIST | --content-only]'],
  takes: [1, 1],
  options: {
    base: {
      value: 'PACK',
      about:
        'the content it adds to: a package, its .tgz, or a folder; the site then has only what is yours',
    },
    locales: { value: 'LIST', about: 'the languages, the source first; en if left out' },
    name: { value: 'TEXT', about: 'the name of the site' },
    with: {
      value: 'LIST',
      about: `files that check, publish and watch it: ${automations.join(', ')}`,
    },
    'content-only': { about: 'makes the content folder alone, for --content' },
  },
  examples: [
    'create my-faq',
    'create our-faq --base station-terminals-1.4.0.tgz --with github,docker',
    'create my-content --content-only --locales ja,en --name "Coffee FAQ"',
  ],
  async run({ options: { 'content-only': contentOnly, ...given }, args: [folder = ''] }) {
    checkFolderName(folder);
    checkNewFolder(folder, [contentFolder()]);
    const more = [...new Map(automationsIn(given.with ?? '').flatMap(workflowFiles))];
    if (given.base !== undefined) return createLayer(folder, given.base, given, more, contentOnly);
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
    writeProject(folder, content, more);
    return 0;
  },
});
