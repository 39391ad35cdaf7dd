import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { CheckRule } from '../support/rule.ts';

/** The mark a translation bears under `of` is that of the text as it is today. */
export const translationsAreNotBehind: CheckRule = {
  name: 'translations-are-not-behind',
  demand: 'A translation says which text it was made of, and that text is still the same.',
  check: ({ tree }) =>
    tree.entries.flatMap(({ slug, files }) => {
      const source = files.get(tree.site.locales?.[0] ?? '');
      if (source?.mark === undefined) return [];
      return [...files.values()]
        .filter((file) => file !== source)
        .flatMap((file) => checkTranslation(file, source, slug));
    }),
};

function checkTranslation({ of, yaml }: EntryFile, source: EntryFile, slug: string): Diagnostic[] {
  if (!yaml || of === source.mark) return [];
  const written = valueAt(yaml.data, ['of']);
  // What is no mark at all is the schema's matter.
  if (of === undefined && written !== undefined) return [];
  return [
    diagnosticAt(yaml.at(['of']), {
      what:
        of === undefined
          ? 'a translation of nobody knows which text'
          : 'a translation is behind its source',
      found: of === undefined ? 'no `of:`' : quote(of),
      expected: `${quote(source.mark ?? '')}, the mark of ${source.file}`,
      repair: `compare the two, then \`npm run check -- --translated ${slug}\``,
    }),
  ];
}
