import { codeSlug } from '../../domain/text/slug.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** No code of search.yaml is listed twice for the same entry, in whatever spelling. */
export const searchCodesAreUnique = buildRule({
  name: 'search-codes-are-unique',
  needs: ['tree'],
  check: ({ tree: { search } }) => {
    const { yaml } = search;
    if (!yaml) return [];
    const known = new Map<string, Path>();
    return search.value.phrases.flatMap(({ entries, codes }, item) =>
      codes.flatMap((code, index): Diagnostic[] => {
        const path = ['phrases', item, 'codes', index];
        const key = (entry: string): string => `${entry} ${codeSlug(code)}`;
        const twice = entries.find((entry) => known.has(key(entry)));
        const earlier = twice === undefined ? undefined : known.get(key(twice));
        for (const entry of entries) if (!known.has(key(entry))) known.set(key(entry), path);
        if (twice === undefined || !earlier) return [];
        return [
          diagnosticAt(yaml.at(path), {
            what: `duplicate code for the entry ${quote(twice)}`,
            found: `${quote(code)}, first used on line ${yaml.at(earlier).line}`,
            expected: 'each code once for an entry',
            repair: 'remove one of the two',
          }),
        ];
      }),
    );
  },
});
