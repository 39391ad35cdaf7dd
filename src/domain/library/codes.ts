import type { CodeDefinition } from '../../schemas/code.ts';
import { codeSlug } from '../text/slug.ts';
import type { Entry, Library, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** A code with the messages that show it. */
export interface Code {
  /** The code as the client spells it. */
  name: string;
  /** The last segment of its URL. */
  slug: string;
  uses: { entry: Entry; messages: Message[] }[];
  /** Its definition in `codes.yaml`. */
  facts?: CodeDefinition;
}

/** Tells whether a code is a number, which identifies little by itself. */
export function isNumber(code: string): boolean {
  return /^-?\d/.test(code);
}

/** Collects the codes of a library, sorted by name, numbers last. Spellings with one slug are one. */
export const codesOf = memoizeByLibrary((library): Code[] => {
  const codes = new Map<string, Code>();
  for (const entry of library.entries) {
    for (const name of new Set(entry.messages.flatMap((message) => message.codes))) {
      const slug = codeSlug(name);
      const code = codes.get(slug) ?? { name, slug, uses: [] };
      const messages = entry.messages.filter((message) => message.codes.includes(name));
      const use = code.uses.find((other) => other.entry === entry);
      if (use) use.messages.push(...messages.filter((message) => !use.messages.includes(message)));
      else code.uses.push({ entry, messages });
      codes.set(slug, code);
    }
  }
  const factsOf = factsBySlug(library);
  return [...codes.values()]
    .map((code) => ({ ...code, ...factsOf(code.slug) }))
    .toSorted(
      (a, b) =>
        Number(isNumber(a.name)) - Number(isNumber(b.name)) || a.name.localeCompare(b.name, 'en'),
    );
});

/** A function that looks up the definition of a code by its slug. */
type FactsBySlug = (slug: string) => { facts?: CodeDefinition };

/**
 * Indexes definitions by their names; by their numbers as well where a number has one definition
 * only.
 */
function factsBySlug({ codes }: Library): FactsBySlug {
  const named = new Map<string, CodeDefinition>();
  const numbered = new Map<string, CodeDefinition[]>();
  for (const item of codes) {
    for (const name of [item.name, ...item.also]) {
      const slug = codeSlug(name);
      if (!named.has(slug)) named.set(slug, item);
    }
    if (item.number === undefined) continue;
    const slug = codeSlug(item.number);
    numbered.set(slug, [...(numbered.get(slug) ?? []), item]);
  }
  return (slug) => {
    const [first, ...others] = numbered.get(slug) ?? [];
    const facts = named.get(slug) ?? (others.length === 0 ? first : undefined);
    return facts ? { facts } : {};
  };
}
