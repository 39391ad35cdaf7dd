import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Chance } from './random.ts';

/** Damages the text of a file; gives nothing where there is nothing to damage in this way. */
export type Damage = (text: string, chance: Chance) => string | undefined;

type Way = (string | number)[];

/** Applies a change to the data of a file: the frontmatter of an entry, or the whole file. */
const inData =
  (change: (document: Document, chance: Chance) => boolean): Damage =>
  (text, chance) => {
    const [, head, rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(head ?? text);
    if (!change(document, chance)) return undefined;
    const data = document.toString({ lineWidth: 0 });
    return head === undefined ? data : `---\n${data}${rest}`;
  };

/** Applies a change to the prose of an entry. */
const inProse =
  (change: (prose: string, chance: Chance) => string | undefined): Damage =>
  (text, chance) => {
    const start = text.indexOf('\n---\n') + '\n---\n'.length;
    if (!text.startsWith('---\n')) return undefined;
    const prose = change(text.slice(start), chance);
    return prose === undefined ? undefined : text.slice(0, start) + prose;
  };

/** The ways to all fields of a document. */
function fieldsIn(document: Document): Way[] {
  const ways: Way[] = [];
  const walk = (node: unknown, way: Way): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const next = [...way, isScalar(key) ? String(key.value) : ''];
        ways.push(next);
        walk(value, next);
      }
    }
    if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, [...way, at]);
  };
  walk(document.contents, []);
  return ways;
}

const names = ['id', 'client', 'capture', 'category', 'same-as', 'source', 'entry', 'language'];
const signs = [...'{}[]"\':,&*!|>%@`#?-\t\u0000'];
const tags = [
  '<',
  '<Part>',
  '</Part>',
  '{',
  '}',
  '<Cite />',
  '</',
  '[^none]',
  '<!--',
  'import x from "y"\n\n',
];

/** Puts something at a random place of a text. */
function put(text: string, what: string, { below }: Chance): string {
  const at = below(text.length);
  return text.slice(0, at) + what + text.slice(at);
}

/** Each way to damage a file, by its name. */
export const damages: Record<string, Damage> = {
  'a field is missing': inData((document, { pick }) => {
    const fields = fieldsIn(document);
    return fields.length > 0 && document.deleteIn(pick(fields));
  }),
  'a value is of another type': inData((document, { pick }) => {
    const fields = fieldsIn(document);
    if (fields.length === 0) return false;
    document.setIn(
      pick(fields),
      document.createNode(pick([5, null, true, [], ['x'], { x: 1 }, ''])),
    );
    return true;
  }),
  'an id stands twice': inData((document, { pick }) => {
    const ids = fieldsIn(document).filter(
      (way) => way.at(-1) === 'id' && typeof way.at(-2) === 'number',
    );
    if (ids.length === 0) return false;
    const one = pick(ids);
    const siblings = ids.filter(
      (way) => way !== one && String(way.slice(0, -2)) === String(one.slice(0, -2)),
    );
    if (siblings.length === 0) return false;
    document.setIn(one, document.getIn(pick(siblings)));
    return true;
  }),
  'a name is cut': inData((document, { pick }) => {
    const fields = fieldsIn(document).filter((way) => names.includes(String(way.at(-1))));
    if (fields.length === 0) return false;
    const way = pick(fields);
    const value = document.getIn(way);
    if (typeof value !== 'string') return false;
    document.setIn(way, value.slice(0, -2));
    return true;
  }),
  'a link is cut': inProse((prose, { pick }) => {
    const links = [...prose.matchAll(/\]\((?:faq:|#)[^)]+|source="[^"]+|ids="[^"]+/g)];
    if (links.length === 0) return undefined;
    const { index, 0: link } = pick(links);
    return prose.slice(0, index + link.length - 2) + prose.slice(index + link.length);
  }),
  'the data have a sign too many': (text, chance) => {
    const end = text.startsWith('---\n') ? text.indexOf('\n---\n') : text.length;
    return put(text.slice(0, end), chance.pick(signs), chance) + text.slice(end);
  },
  'the prose has a tag too many': inProse((prose, chance) => put(prose, chance.pick(tags), chance)),
  'the end is missing': (text, { below }) => text.slice(0, below(text.length)),
};
