import { join } from 'node:path';
import { entry, entryWords, translation } from '../../schemas/entry.ts';
import { findLinks } from './content-folder.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { cacheRead } from '../source/cache.ts';
import { hashOfSource } from './checksums.ts';
import { addToEntry } from './add-to-entry.ts';
import { readAdditions } from './read-additions.ts';
import type { Addition } from '../layers/read-addition.ts';
import { parseMdx } from '../mdx/mdx.ts';
import { positionsIn } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { readFacts } from './read-facts.ts';
import { isPicture, readPicture } from './read-picture.ts';
import { readTextFile, unreadable } from '../source/read-text.ts';
import { readAs } from '../schema/diagnostics.ts';
import { localizedPaths, valueAt } from '../schema/walk.ts';
import type { EntryFile, EntryFolder } from '../tree/types.ts';
import { parseYaml } from '../yaml/yaml.ts';

/**
 * Reads the folder of one entry: its file in each locale, its pictures, and the names of other files.
 * @param locales those of the site, the source locale first
 * @param above the folders of the layers above that add to the entry, the lowest first
 */
export function readEntry(
  path: string,
  slug: string,
  locales: [string, ...string[]],
  above: string[] = [],
): { entry: EntryFolder; diagnostics: ReaderDiagnostic[] } {
  const { folders, files, error } = listFolder(path);
  const expected = new Map(locales.map((locale) => [`${locale}.mdx`, locale]));
  const present = [...expected].filter(([name]) => files.includes(name));
  const added = above.map((folder) => readAdditions(folder, locales));
  const read = present.map(([name, locale]) => {
    const additions = added.flatMap(({ files: some }) => some.get(locale) ?? []);
    return readFile(join(path, name), { slug, locale, source: locale === locales[0] }, additions);
  });
  const pictures = [path, ...above].flatMap((folder) =>
    listFolder(folder)
      .files.filter(isPicture)
      .map((name) => ({ name, ...readPicture(join(folder, name), name) })),
  );
  const others = files.filter((name) => !expected.has(name) && !isPicture(name));
  return {
    entry: {
      slug,
      folder: shownPath(path),
      files: new Map(read.map(({ file }) => [file.locale, file])),
      pictures: new Map(pictures.map(({ name, picture }) => [name, picture])),
      otherFiles: [...folders.map((name) => `${name}/`), ...others],
    },
    diagnostics: [
      ...findLinks(path),
      ...(error === undefined ? [] : [unreadable(shownPath(path), error, 'folder')]),
      ...[...added, ...read, ...pictures].flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

const parse = cacheRead('entry', parseFile);

function readFile(
  path: string,
  { slug, locale, source }: { slug: string; locale: string; source: boolean },
  additions: Addition[],
): { file: EntryFile; diagnostics: ReaderDiagnostic[] } {
  const { text, diagnostics } = readTextFile(path);
  if (text === undefined)
    return { file: { file: shownPath(path), slug, locale, localized: [] }, diagnostics };
  const parsed = parse(path, text, slug, locale, source);
  if (additions.length === 0)
    return { file: parsed.file, diagnostics: [...diagnostics, ...parsed.diagnostics] };
  const layered = addToEntry(parsed.file, additions, source);
  return {
    file: layered.file,
    diagnostics: [...diagnostics, ...parsed.diagnostics, ...layered.diagnostics],
  };
}

function parseFile(
  path: string,
  text: string,
  slug: string,
  locale: string,
  source: boolean,
): { file: EntryFile; diagnostics: ReaderDiagnostic[] } {
  const shown = shownPath(path);
  const file: EntryFile = { file: shown, slug, locale, localized: [] };
  const locate = positionsIn(shown, text);
  const { frontmatter, diagnostics } = findFrontmatter(text, locate);
  if (!frontmatter) return { file, diagnostics };
  const mdx = parseMdx(shown, text, locate, frontmatter.body);
  if (mdx.body) file.body = mdx.body;
  const { yaml, diagnostics: ofYaml } = parseYaml(text, locate, frontmatter);
  diagnostics.push(...mdx.diagnostics, ...ofYaml);
  if (!yaml) return { file, diagnostics };
  file.yaml = yaml;
  file.localized = localizedPaths(source ? entry : translation, yaml.data);
  file.words = entryWords.safeParse(yaml.data).data;
  if (file.words) file.hash = hashOfSource(file.words, text.slice(frontmatter.body));
  if (source) {
    const { value, diagnostics: ofSchema } = readAs(entry, yaml);
    file.facts = readFacts(yaml, value);
    return { file, diagnostics: [...diagnostics, ...ofSchema] };
  }
  file.sourceHash = translation.shape.of.safeParse(valueAt(yaml.data, ['of'])).data;
  return { file, diagnostics: [...diagnostics, ...readAs(translation, yaml).diagnostics] };
}
