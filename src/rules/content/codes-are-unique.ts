import { codeSlug } from '../../domain/text/slug.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Item, Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** No two names of codes.yaml, in `name` or `also`, are written so alike that they share an address. */
export const codesAreUnique = buildRule({
  name: 'codes-are-unique',
  needs: ['tree'],
  check: ({ tree: { codes } }) => {
    const { yaml, items } = codes;
    if (!yaml) return [];
    const names = items.flatMap(({ value, path }): Item<string>[] => [
      { value: value.name, path: [...path, 'name'] },
      ...value.also.map((name, index) => ({ value: name, path: [...path, 'also', index] })),
    ]);
    const known = new Map<string, Path>();
    return names.flatMap(({ value, path }): Diagnostic[] => {
      const slug = codeSlug(value);
      const earlier = known.get(slug);
      if (!earlier) {
        known.set(slug, path);
        return [];
      }
      return [
        diagnosticAt(yaml.at(path), {
          what: 'duplicate code',
          found: `${quote(value)}, first used on line ${yaml.at(earlier).line}`,
          expected: 'each name of a code once',
          repair: 'merge the two items, or correct one of the names',
        }),
      ];
    });
  },
});
