import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Chance } from '../random.ts';
import {
  dataFiles,
  entryFiles,
  inText,
  replaced,
  somewhere,
  written,
  type Damage,
  type Spoil,
} from './damage.ts';

type Way = (string | number)[];

/** Makes a damage to the parsed data of a file: the frontmatter of an entry, or a whole data file. */
const inData =
  (change: (document: Document, chance: Chance) => boolean): Spoil =>
  (text, chance) => {
    const [, head, rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(head ?? text);
    if (!change(document, chance)) return undefined;
    const data = document.toString({ lineWidth: 0 });
    return head === undefined ? data : `---\n${data}${rest}`;
  };

/** Lists the paths of all fields in a document. */
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
const signs = [...'{}[]"\':,&*!|>%@`#?-\t'];
const prototype = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
/** Matches the value of a field on one line, and the indentation of a line. */
const value = /(?<=^ *(?:- )?[\w-]+: )[^\n|>&*]+$/gm;
const indent = /^ +(?=\S)/gm;
const field = /^( *)(- )?(?=[\w-]+: )/gm;

/** Makes a damage to the text of the data: the frontmatter of an entry, or a whole data file. */
const inHead =
  (spoil: Spoil): Spoil =>
  (text, chance) => {
    const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 4) : text.length;
    const start = text.startsWith('---\n') ? 4 : 0;
    const head = spoil(text.slice(start, end), chance);
    return head === undefined
      ? undefined
      : `${text.slice(0, start)}${String(head)}${text.slice(end)}`;
  };
const inYaml = (spoil: Spoil): Damage => inText(written, inHead(spoil));
const replacedIn = (pattern: RegExp, by: string[] | ((found: string) => string)): Damage =>
  inYaml(replaced(pattern, by));

/** Makes a change that inserts a field above another, in the same map. */
const above =
  (names: string[], data: string): Spoil =>
  (text, chance) => {
    const match = somewhere(text, field, chance);
    if (!match) return undefined;
    const [found] = match;
    const line = `${found}${chance.pick(names)}: ${data}\n${' '.repeat(found.length)}`;
    return text.slice(0, match.index) + line + text.slice(match.index + found.length);
  };

/** Damages to data. */
export const dataDamages: Record<string, Damage> = {
  'a field is missing': inText(
    written,
    inData((document, { pick }) => {
      const fields = fieldsIn(document);
      return fields.length > 0 && document.deleteIn(pick(fields));
    }),
  ),
  'a value is of another type': inText(
    written,
    inData((document, { pick }) => {
      const fields = fieldsIn(document);
      if (fields.length === 0) return false;
      document.setIn(
        pick(fields),
        document.createNode(pick([5, null, true, [], ['x'], { x: 1 }, ''])),
      );
      return true;
    }),
  ),
  'an id stands twice': inText(
    written,
    inData((document, { pick }) => {
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
  ),
  'a name is cut': inText(
    written,
    inData((document, { pick }) => {
      const fields = fieldsIn(document).filter((way) => names.includes(String(way.at(-1))));
      if (fields.length === 0) return false;
      const way = pick(fields);
      const value = document.getIn(way);
      if (typeof value !== 'string') return false;
      document.setIn(way, value.slice(0, -2));
      return true;
    }),
  ),
  'a sign too many in the data': inYaml((text, { below, pick }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(signs) + text.slice(at);
  }),
  'a sign in full width': replacedIn(/[:"[\]{}<>-]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  ),
  'one blank more': replacedIn(indent, (blanks) => `${blanks} `),
  'one blank less': replacedIn(indent, (blanks) => blanks.slice(1)),
  'a tab for blanks': replacedIn(indent, ['\t']),
  'blanks that do not break': replacedIn(indent, (blanks) => blanks.replaceAll(' ', '\u00a0')),
  'a word that is a value': replacedIn(value, [
    'on',
    'yes',
    'no',
    'off',
    '~',
    'Null',
    '.nan',
    '.inf',
  ]),
  'a number': replacedIn(value, [
    '0x44',
    '1e3',
    '017',
    '1_000',
    '12:30:45',
    '-0',
    '1e999',
    '2026-11-29',
  ]),
  'no quotation marks': replacedIn(/(["'])[^"'\n]*\1/g, (quoted) => quoted.slice(1, -1)),
  'half a pair of quotation marks': replacedIn(/["']/g, ['']),
  'a tag': replacedIn(/(?<=^ *[\w-]+: )(?=[^\n|>]+$)/gm, [
    '!!binary ',
    '!!set ',
    '!!js/function ',
    '!x ',
  ]),
  'an anchor and its alias': inYaml((text, { pick }) => {
    const all = [...text.matchAll(value)];
    if (all.length < 2) return undefined;
    const at = 1 + pick([...all.keys()].slice(0, -1));
    const [first, second] = [all[at - 1], all[at]];
    if (!first || !second) return undefined;
    const between = text.slice(first.index, second.index);
    return `${text.slice(0, first.index)}&a ${between}*a${text.slice(second.index + second[0].length)}`;
  }),
  'a merge': inYaml(above(['<<'], '{ id: x }')),
  'a name of a prototype': inYaml(above(prototype, '{ x: 1 }')),
  'an id that is a name of a prototype': replacedIn(
    /(?<=^ *(?:- )?(?:id|client|source|category|same-as|capture|language): )[^\n]+$/gm,
    prototype,
  ),
  'a second document': inText(dataFiles, (text, { below }) => {
    const lines = text.split('\n');
    lines.splice(below(lines.length), 0, '---');
    return lines.join('\n');
  }),
  'the end of a document': inYaml((text, { below }) => {
    const lines = text.split('\n');
    lines.splice(1 + below(lines.length), 0, '...');
    return lines.join('\n');
  }),
  'a directive': inText(dataFiles, (text) => `%YAML 1.1\n---\n${text}`),
  'another block of text': replacedIn(/(?<=^ *(?:- )?[\w-]+:) [^\n]*$/gm, [
    ' >',
    ' |+',
    ' |2',
    ' |0',
    ' "',
  ]),
  'a remark where none was': replacedIn(/(?<=\S)(?=\S)/g, [' # ']),
  'an escaped control character': replacedIn(value, ['"a\\x07b"', '"a\\ud800b"', '"a\\0b"']),
  'an escaped character nobody sees': replacedIn(value, ['"a\\u202eb"', '"a\\u200bb"']),
  'an address that runs': replacedIn(/(?<=(?:url|edit): )\S+/g, [
    'javascript:alert(1)',
    '"data:text/html,<p>x</p>"',
    'https://me:secret@host.example/',
    'https:///nowhere',
  ]),
  'Markdown in a text that is shown as it is': inText(
    entryFiles,
    inHead(
      replaced(
        /(?<=^ *(?:title|summary|meaning|action|contact): )[^\n"'{[]+$/gm,
        (text) => `**${text}**`,
      ),
    ),
  ),
  'a placeholder that is not defined': replacedIn(/(?<=^ +- )"[^"\n]+"$/gm, [
    '"x {no-such-thing} y"',
    '"x {} y"',
    '"x {a b y"',
  ]),
  'HTML in a text': replacedIn(value, [
    '"<img src=x onerror=alert(1)>"',
    '"</script><b>"',
    '"{{7*7}} ${1}"',
  ]),
  'a capture touched by hand': inText(
    /\.json$/,
    replaced(/(?<="text": ")[^"]+/g, ['x', '{no-such-thing}', '\\u0007']),
  ),
  'a capture with a field too many': inText(/\.json$/, (text) => text.replace('{', '{ "more": 1,')),
};
