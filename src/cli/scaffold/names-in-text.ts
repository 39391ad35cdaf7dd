import type { Client } from '../../schemas/client.ts';
import type { Platform } from '../../schemas/platform.ts';
import { connectives } from './heading-words.ts';

/** The ids of clients and platforms a heading names, and its other words. */
export interface MentionedNames {
  clients: string[];
  platforms: string[];
  left: string;
}

interface Spelling {
  id: string;
  kind: 'clients' | 'platforms';
  spelling: string;
  pattern: RegExp;
}

/**
 * Returns a function that finds the clients and platforms of a content tree in a text, by all their
 * names.
 */
export function openMentionedNames(
  clients: Pick<Client, 'id' | 'name' | 'also'>[],
  platforms: Pick<Platform, 'id' | 'name' | 'also'>[],
): (text: string) => MentionedNames {
  const of = (kind: Spelling['kind'], all: typeof clients): Spelling[] =>
    all.flatMap(({ id, name, also = [] }) =>
      [...new Set([...Object.values(name), ...also])].map((spelling) => ({
        id,
        kind,
        spelling,
        pattern: wholeWord(spelling.normalize('NFKC')),
      })),
    );
  // Longer names first, so that they are not found in part; a name of both kinds is a platform.
  const spellings = [...of('platforms', platforms), ...of('clients', clients)].toSorted(
    (a, b) => b.spelling.length - a.spelling.length,
  );
  return (text) => {
    const found = take(text, spellings);
    if (found.clients.length > 0) return found;
    const anyway = take(
      text,
      spellings.filter(({ kind }) => kind === 'clients'),
    );
    return anyway.clients.length > 0 && anyway.left === '' ? anyway : found;
  };
}

function take(text: string, spellings: Spelling[]): MentionedNames {
  let left = text.normalize('NFKC');
  const found: { at: number; id: string; kind: Spelling['kind'] }[] = [];
  for (const { id, kind, pattern } of spellings) {
    for (let match = pattern.exec(left); match; match = pattern.exec(left)) {
      found.push({ at: match.index, id, kind });
      left =
        left.slice(0, match.index) +
        '\n'.repeat(match[0].length) +
        left.slice(match.index + match[0].length);
    }
  }
  const ids = (kind: Spelling['kind']): string[] => {
    const inOrder = found.filter((name) => name.kind === kind).toSorted((a, b) => a.at - b.at);
    return [...new Set(inOrder.map(({ id }) => id))];
  };
  return {
    clients: ids('clients'),
    platforms: ids('platforms'),
    left: left.replaceAll(connectives, ''),
  };
}

/** Matches a name in any letter case, but not inside a Latin word; its spaces match any or no space. */
function wholeWord(spelling: string): RegExp {
  const pattern = spelling
    .replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s*`);
  return new RegExp(String.raw`(?<![\p{Script=Latin}\d])${pattern}(?![\p{Script=Latin}\d])`, 'iu');
}

/**
 * Makes a short permanent name from ids: `pump-4` for the client `pump` on the platform
 * `firmware-4`, if `firmware` is a platform itself.
 */
export function shortName(
  client: string | undefined,
  platforms: string[],
  {
    clients,
    platforms: all,
  }: { clients: Pick<Client, 'id' | 'also'>[]; platforms: Pick<Platform, 'id'>[] },
): string {
  const known = clients.find(({ id }) => id === client);
  const names = known
    ? [known.id, ...(known.also ?? []).map((name) => name.toLowerCase())]
    : ['message'];
  const [short = 'message'] = names
    .filter((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    .toSorted((a, b) => a.length - b.length);
  const families = all.map(({ id }) => `${id}-`);
  const ends = platforms.map((id) => {
    const family = families.find((prefix) => id.startsWith(prefix));
    return family === undefined ? id : id.slice(family.length);
  });
  return [short, ...ends].join('-');
}
