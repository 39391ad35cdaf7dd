import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { checkRule } from '../support/rule.ts';

/** The field `of` of a translation is the hash of the present source text. */
export const translationsAreNotBehind = checkRule({
  name: 'translations-are-not-behind',
  needs: ['tree'],
  check: ({ tree }) =>
    tree.entries.flatMap(({ slug, files }) => {
      const source = files.get(tree.site.locales?.[0] ?? '');
      if (source?.hash === undefined) return [];
      return [...files.values()]
        .filter((file) => file !== source)
        .flatMap((file) => checkTranslation(file, source, slug));
    }),
});

function checkTranslation(
  { sourceHash, yaml }: EntryFile,
  source: EntryFile,
  slug: string,
): Diagnostic[] {
  if (!yaml || sourceHash === source.hash) return [];
  const written = valueAt(yaml.data, ['of']);
  // An invalid hash is reported by `data-matches-its-schema`.
  if (sourceHash === undefined && written !== undefined) return [];
  return [
    diagnosticAt(yaml.at(['of']), {
      what:
        sourceHash === undefined
          ? 'translation has no `of` hash'
          : 'translation is behind its source',
      found: sourceHash === undefined ? 'nothing' : quote(sourceHash),
      expected: `${quote(source.hash ?? '')}, the hash of ${source.file}`,
      repair: `compare the two, then run \`${commandLine(`check --translated ${slug}`)}\``,
    }),
  ];
}
