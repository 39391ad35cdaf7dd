/**
 * Flattens prose to blocks of plain text, the units in which a diff is read. Markup is dropped, and
 * what a component would render is spelled out: a citation as `[source]`, a picture as `[file:
 * alt]`, a setting as its path. So a change of any of these is a change of text.
 */
import type { Setting } from '../../schemas/setting.ts';
import { pictureName } from '../library/pictures.ts';
import { textOf, type Prose, type ProseElement } from '../library/prose.ts';

/** A block of prose as plain text, such as a paragraph. The `text` of a part is its name. */
export interface ProseBlock {
  kind: 'part' | 'heading' | 'words' | 'item' | 'code' | 'notes';
  text: string;
}

const containers = new Set('ul ol li section blockquote table thead tbody tr dl'.split(' '));
const blocks = new Set([...containers, ...'p pre h2 h3 h4 h5 h6 th td dt dd hr'.split(' ')]);

/** Returns the blocks of a piece of prose in document order. */
export function proseBlocks(prose: Prose[], settings: Setting[]): ProseBlock[] {
  return inside(prose, 'words', settings);
}

/** Returns the blocks of a list of nodes; text outside of any block becomes a block of `kind`. */
function inside(children: Prose[], kind: ProseBlock['kind'], settings: Setting[]): ProseBlock[] {
  const found: ProseBlock[] = [];
  let words = '';
  const close = (): void => {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') found.push({ kind, text });
    words = '';
  };
  for (const child of children) {
    if (typeof child !== 'string' && isBlock(child)) {
      close();
      found.push(...blockOf(child, kind, settings));
    } else words += inline(child);
  }
  close();
  return found;
}

function isBlock({ name, children }: ProseElement): boolean {
  if (name === 'Part' || name === 'Dated' || name === 'Settings') return true;
  return blocks.has(name) || children.some((child) => typeof child !== 'string' && isBlock(child));
}

function blockOf(
  { name, attributes, children }: ProseElement,
  kind: ProseBlock['kind'],
  settings: Setting[],
): ProseBlock[] {
  const within = (inner: ProseBlock['kind']): ProseBlock[] => inside(children, inner, settings);
  switch (name) {
    case 'Part':
      return [{ kind: 'part', text: attributes['name'] ?? '' }, ...within('words')];
    case 'Dated':
      return [
        { kind: 'words', text: `${attributes['when']} [${attributes['source']}]` },
        ...within(kind),
      ];
    case 'Settings':
      return writtenOut(attributes['ids'] ?? '', settings);
    case 'pre':
      return [{ kind: 'code', text: children.map(textOf).join('').trimEnd() }];
    case 'h2':
      if (attributes['id'] === 'footnote-label') return [{ kind: 'notes', text: '' }];
      return within('heading');
    case 'li':
      return within('item');
    default:
      return within(/^h\d$/.test(name) ? 'heading' : kind);
  }
}

/** Returns the text of an inline node; a citation is the id of its source in brackets. */
function inline(node: Prose): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  if (name === 'Cite') return ` [${attributes['source']}]`;
  if (name === 'img') return pictured(attributes);
  if ('dataFootnoteBackref' in attributes) return '';
  const text = children.map(inline).join('');
  return name === 'sup' ? ` [${text}]` : text;
}

/** Describes a picture: file name, alternative text, caption. */
function pictured({ src = '', alt = '', title = '' }: ProseElement['attributes']): string {
  return `[${pictureName(src) ?? src}: ${alt}] ${title}`;
}

function writtenOut(ids: string, settings: Setting[]): ProseBlock[] {
  const wanted = ids.split(/\s+/);
  return settings
    .filter(({ id }) => wanted.includes(id))
    .map(({ open, menu, option }) => ({
      kind: 'item',
      text: [...open, ...menu, ...(option === undefined ? [] : [option])].join(' → '),
    }));
}
