import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { id } from '../../schemas/text.ts';
import type { EntryFolder } from '../../reader/tree/types.ts';
import { quote, quoteAll, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** The name of an entry’s folder is an id; it contains a file for each locale and pictures only. */
export const entriesHaveEveryLocale = buildRule({
  name: 'entries-have-every-locale',
  needs: ['tree'],
  check: ({ tree: { site, entries, folder, otherFiles } }) => [
    ...otherFiles.map((name) =>
      diagnosticAt(fileStart(`${folder}/${name}`), {
        what: 'file outside the folder of an entry',
        found: quote(name),
        expected: 'only folders, one per entry',
        repair: 'move it into the folder of its entry, or out of the content',
      }),
    ),
    ...entries.flatMap((entry) => [
      ...badName(entry),
      ...missingFiles(entry, site.locales ?? []),
      ...unknownFiles(entry, site.locales ?? []),
    ]),
  ],
});

function badName({ slug, folder }: EntryFolder): Diagnostic[] {
  if (id.safeParse(slug).success) return [];
  return [
    diagnosticAt(fileStart(folder), {
      what: 'entry name is not a valid id',
      found: quote(slug),
      expected: 'lower-case letters, digits and single hyphens',
      repair: 'rename the folder',
    }),
  ];
}

function missingFiles({ folder, files }: EntryFolder, locales: string[]): Diagnostic[] {
  const missing = locales.filter((locale) => !files.has(locale));
  return missing.map((locale) =>
    diagnosticAt(fileStart(`${folder}/${locale}.mdx`), {
      what:
        locale === locales[0] ? 'file of the source language is missing' : 'translation is missing',
      found: files.size > 0 ? `only ${quoteAll([...files.keys()].map(fileName))}` : 'no MDX file',
      expected: `a file for each of ${quoteAll(locales)}`,
      repair: 'create this file',
    }),
  );
}

function unknownFiles({ folder, files, otherFiles }: EntryFolder, locales: string[]): Diagnostic[] {
  const missing = locales.filter((locale) => !files.has(locale)).map(fileName);
  return otherFiles.map((name) =>
    diagnosticAt(fileStart(`${folder}/${name}`), {
      what: 'unknown file in the folder of an entry',
      found: quote(name),
      expected: `only ${quoteAll(locales.map(fileName))} and pictures`,
      repair: missing.length > 0 ? suggest(name, missing, 'remove it') : repairOf(name),
    }),
  );
}

function repairOf(name: string): string {
  // An SVG can run scripts; the other formats are too large or not supported by all browsers.
  return /\.(?:svg|gif|bmp|tiff?|heic|jfif)$/i.test(name)
    ? 'save it as PNG, JPEG, WebP or AVIF'
    : 'remove it';
}

function fileName(locale: string): string {
  return `${locale}.mdx`;
}
