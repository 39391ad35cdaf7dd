import { opening } from '../scaffold/heading-words.ts';

/** Where a setting is found: labels to follow, outermost first. */
export interface MenuPath {
  menu: string[];
  option?: string;
}

const label = /\[(?<square>[^[\]]+)\]|「(?<corner>[^「」]+)」|["“](?<quoted>[^"“”]+)["”]/g;
const arrows = /^(?:\s|→|⇒|➔|>|＞|»|-)*$/;

/** The path a line is, if it is one: two labels or more, with arrows between them and nothing else. */
export function menuPathIn(text: string): MenuPath | undefined {
  const labels = [...text.matchAll(label)].map(({ groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined),
    text: (groups['square'] ?? groups['corner'] ?? groups['quoted'] ?? '').trim(),
  }));
  if (labels.length < 2 || !arrows.test(text.replaceAll(label, ''))) return undefined;
  const last = labels.at(-1);
  // The option is set apart by other brackets than the menus above it.
  const apart = last !== undefined && labels.every((one) => one === last || one.kind !== last.kind);
  const menu = apart ? labels.slice(0, -1) : labels;
  return { menu: menu.map((one) => one.text), ...(apart && { option: last.text }) };
}

/** The folders and the application a line says to open, if it says so. */
export function openingIn(text: string): string[] | undefined {
  const groups = opening.exec(text)?.groups;
  const path = groups?.['path'] ?? groups?.['way'];
  return path?.split(/\s*[/／→>]\s*/).filter((one) => one !== '');
}
