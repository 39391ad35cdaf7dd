import { opening } from '../scaffold/heading-words.ts';

/** The path to a setting: labels from the outermost menu on. */
export interface MenuPath {
  menu: string[];
  option?: string;
}

const label = /\[(?<square>[^[\]]+)\]|「(?<corner>[^「」]+)」|["“](?<quoted>[^"“”]+)["”]/g;
const arrows = /^(?:\s|→|⇒|➔|>|＞|»|-)*$/;

/**
 * Parses a line as a menu path: at least two labels separated by arrows.
 * @returns undefined if it is none
 */
export function parseMenuPath(text: string): MenuPath | undefined {
  const labels = [...text.matchAll(label)].map(({ groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined),
    text: (groups['square'] ?? groups['corner'] ?? groups['quoted'] ?? '').trim(),
  }));
  if (labels.length < 2 || !arrows.test(text.replaceAll(label, ''))) return undefined;
  const last = labels.at(-1);
  // The last label, the option, may be in other brackets than the menus.
  const apart =
    last !== undefined && labels.every((other) => other === last || other.kind !== last.kind);
  const menu = apart ? labels.slice(0, -1) : labels;
  return { menu: menu.map((item) => item.text), ...(apart && { option: last.text }) };
}

/**
 * Parses a line that says which folders and application to open.
 * @returns undefined if it is none
 */
export function parseOpening(text: string): string[] | undefined {
  const groups = opening.exec(text)?.groups;
  const path = groups?.['path'] ?? groups?.['way'];
  return path?.split(/\s*[/／→>]\s*/).filter((name) => name !== '');
}
