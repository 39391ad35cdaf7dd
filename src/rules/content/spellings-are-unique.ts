import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Path, YamlData } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** No two terms of the glossary share a spelling in one locale. */
export const spellingsAreUnique = buildRule({
  name: 'spellings-are-unique',
  needs: ['tree'],
  check: ({ tree }) => {
    const { yaml } = tree.lists.glossary;
    return yaml
      ? (tree.site.locales ?? []).flatMap((locale) => repeated(spellings(tree, locale), yaml))
      : [];
  },
});

interface Spelling {
  text: string;
  path: Path;
}

function spellings(tree: ContentTree, locale: string): Spelling[] {
  return tree.lists.glossary.items.flatMap(({ value: { name, also, forms }, path }) => [
    ...(name[locale] === undefined
      ? []
      : [{ text: name[locale], path: [...path, 'name', locale] }]),
    ...Object.entries({ also, forms }).flatMap(([field, lists]) =>
      (lists[locale] ?? []).map((text, index) => ({
        text,
        path: [...path, field, locale, index],
      })),
    ),
  ]);
}

function repeated(all: Spelling[], yaml: YamlData): Diagnostic[] {
  const first = new Map<string, Path>();
  return all.flatMap(({ text, path }) => {
    const earlier = first.get(text);
    if (!earlier) first.set(text, path);
    if (!earlier) return [];
    return [
      diagnosticAt(yaml.at(path), {
        what: 'duplicate spelling in the glossary',
        found: `${quote(text)}, first used on line ${yaml.at(earlier).line}`,
        expected: 'each spelling once, with the term it leads to',
        repair: 'remove one of them',
      }),
    ];
  });
}
