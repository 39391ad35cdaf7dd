import { closestMatch } from '../../domain/text/closest-match.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { isRecord, valueAt } from '../../reader/schema/walk.ts';
import { nameOf } from '../../reader/schema/describe.ts';
import type { DataFile } from '../../reader/tree/types.ts';
import { describeValue, quote, quoteAll, suggest } from '../../reader/source/messages.ts';
import type { Path, YamlData } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** A text given by locale has exactly the locales of the site; that of a notice, the languages it names. */
export const textsAreInEveryLocale = buildRule({
  name: 'texts-are-in-every-locale',
  needs: ['tree'],
  check: ({ tree }) => {
    const { locales } = tree.site;
    if (!locales) return [];
    const files: DataFile[] = [
      tree.site,
      ...Object.values(tree.lists),
      tree.codes,
      ...tree.readers,
      ...allFiles(tree),
    ];
    const { yaml: ofNotices } = tree.lists.notices;
    return files.flatMap(({ yaml, localized }) =>
      yaml
        ? localized.flatMap((path) => {
            const own = yaml === ofNotices ? languagesOf(yaml, path, locales) : undefined;
            return own
              ? checkText(yaml, path, own, '`languages`')
              : checkText(yaml, path, locales, 'site.yaml');
          })
        : [],
    );
  },
});

/** Returns those languages of the site that the item around a text names; undefined if it names none. */
function languagesOf({ data }: YamlData, path: Path, locales: string[]): string[] | undefined {
  const named = valueAt(data, [...path.slice(0, 1), 'languages']);
  const known = Array.isArray(named) ? locales.filter((locale) => named.includes(locale)) : [];
  return known.length > 0 ? known : undefined;
}

/** @param list where the languages are listed */
function checkText(yaml: YamlData, path: Path, locales: string[], list: string): Diagnostic[] {
  const text = valueAt(yaml.data, path);
  const given = isRecord(text) ? Object.keys(text) : [];
  const missing = locales.filter((locale) => !given.includes(locale));
  const unknown = given.filter((locale) => !locales.includes(locale));
  const meant = unknown.map((locale) => closestMatch(locale, missing));
  const expected = `one text for each of ${quoteAll(locales)}`;
  return [
    ...missing
      .filter((locale) => !meant.includes(locale))
      .map((locale) =>
        diagnosticAt(yaml.at(path), {
          what: `${nameOf(path)} has no text for a locale of the site`,
          found: describeValue(text),
          expected,
          repair: `add ${quote(`${locale}:`)}`,
        }),
      ),
    ...unknown.map((locale) =>
      diagnosticAt(yaml.atKey([...path, locale]), {
        what: 'unknown locale',
        found: quote(locale),
        expected,
        repair: suggest(locale, missing, `remove it, or add it to ${list}`),
      }),
    ),
  ];
}
