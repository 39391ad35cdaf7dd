import type { Setting } from '../../schemas/setting.ts';
import type { Draft } from '../scaffold/entry-files.ts';
import { parseBlockHeading } from './blocks.ts';
import { bullet, type Line, type ProseLine, type Remark } from './lines.ts';
import { parseMenuPath, parseOpening } from './menu-path.ts';
import type { ImportContext } from '../scaffold/import-context.ts';
import type { MentionedNames } from '../scaffold/names-in-text.ts';

/**
 * Prose with a line of the kind `settings` in the place of each extracted setting, and these
 * settings.
 */
export interface SettingsFound {
  settings: Draft<Setting>[];
  lines: ProseLine[];
  guessed: Remark[];
}

/**
 * Extracts settings from prose: list items that name a location and contain a menu path. Other
 * items stay.
 * @param nameOf returns an id for a setting
 */
export function extractSettings(
  lines: Line[],
  context: Pick<ImportContext, 'thingsIn' | 'languageOf'>,
  nameOf: (client: string | undefined, platforms: string[]) => string,
): SettingsFound {
  const found: SettingsFound = { settings: [], lines: [], guessed: [] };
  for (const item of itemsOf(lines)) {
    const [first] = item;
    const heading =
      first &&
      parseBlockHeading({ ...first, text: first.text.replace(bullet, '') }, context.thingsIn);
    const setting = heading && settingOf(item.slice(1), heading, context);
    if (!first || !setting || !bullet.test(first.text)) {
      found.lines.push(...item);
      continue;
    }
    const id = nameOf(setting.client, heading.platforms);
    found.settings.push({ id, ...setting });
    const last = found.lines.findLast(({ text }) => text !== '');
    if (last?.settings) last.settings.push(id);
    else found.lines.push({ number: first.number, text: id, settings: [id] });
    if (heading.left !== '') {
      found.guessed.push({
        line: first.number,
        text: `not understood in the heading: ${heading.left}`,
      });
    }
  }
  return found;
}

/** Groups list items with the lines below them; any other line is a group of its own. */
function itemsOf(lines: Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const open =
      last && bullet.test(last[0]?.text ?? '') && line.text !== '' && !bullet.test(line.text);
    if (open) last.push(line);
    else items.push([line]);
  }
  return items;
}

function settingOf(
  below: Line[],
  heading: MentionedNames & { rest: string },
  { thingsIn, languageOf }: Pick<ImportContext, 'thingsIn' | 'languageOf'>,
): Draft<Setting> | undefined {
  const paths = below.map(({ text }) => parseMenuPath(text));
  const path = paths.find((candidate) => candidate !== undefined);
  if (!path) return undefined;
  const opens = below.map(({ text }) => parseOpening(text));
  const others = below.filter((_, at) => !paths[at] && !opens[at]).map(({ text }) => text);
  const sharing = thingsIn(heading.rest).clients.filter((id) => id !== heading.clients[0]);
  const language = languageOf([...path.menu, path.option ?? ''].join());
  return {
    client: heading.clients[0],
    platforms: heading.platforms,
    ...(sharing.length > 0 && { 'shared-by': sharing }),
    language,
    ...(opens.some(Boolean) && { open: opens.flatMap((names) => names ?? []) }),
    ...path,
    ...(others.length > 0 && { effect: { [languageOf(others.join())]: others.join(' ') } }),
  };
}
