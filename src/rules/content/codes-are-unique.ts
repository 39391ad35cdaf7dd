import { codeSlug } from '../../domain/text/slug.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Item, Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** No two names of codes.yaml, under `name` or `also`, have the same slug and so the same address. */
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
    const first = new Map<string, Path>();
    return names.flatMap(({ value, path }): Diagnostic[] => {
      const slug = codeSlug(value);
      const earlier = first.get(slug);
      if (!earlier) {
        first.set(slug, path);
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
