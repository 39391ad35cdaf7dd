import type { PositionedPicture } from '../../reader/mdx/body.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A translation shows as many pictures as its source: the same files, or files of its own. */
export const picturesAreInEveryLocale = buildRule({
  name: 'pictures-are-in-every-locale',
  needs: ['tree'],
  check: ({ tree: { site, entries } }) =>
    entries.flatMap(({ files }) => {
      const source = files.get(site.locales?.[0] ?? '');
      return [...files.values()].flatMap((file) =>
        source?.body && file.body && file !== source ? compare(source, file) : [],
      );
    }),
});

function compare(source: EntryFile, translation: EntryFile): Diagnostic[] {
  const [wanted, given] = [source, translation].map(({ body }) => body?.pictures ?? []) as [
    PositionedPicture[],
    PositionedPicture[],
  ];
  if (wanted.length === given.length) return [];
  const extra = given[wanted.length]?.place;
  return [
    diagnosticAt(extra ?? translation.body?.start ?? fileStart(translation.file), {
      what: `translation has ${extra ? 'more' : 'fewer'} pictures than the source`,
      found: String(given.length),
      expected: `${wanted.length}, as in ${quote(`${source.locale}.mdx`)}`,
      repair: extra
        ? `show it in ${quote(`${source.locale}.mdx`)} as well, or remove it here`
        : 'show the same picture, or one of the screen in this language',
    }),
  ];
}
