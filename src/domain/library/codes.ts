import type { CodeDefinition } from '../../schemas/code.ts';
import { codeSlug } from '../text/slug.ts';
import type { Entry, Library, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** A code with the messages that bear it. */
export interface Code {
  /** As the client defines it. */
  name: string;
  /** The last part of its address. */
  slug: string;
  uses: { entry: Entry; messages: Message[] }[];
  /** What is known of it. */
  facts?: CodeDefinition;
}

/** Whether a code is a number, which says little by itself. */
export function isNumber(code: string): boolean {
  return /^-?\d/.test(code);
}

/** Every code of the library, sorted by name, the numbers last. Spellings that share an address are one code. */
export const codesOf = memoizeByLibrary((library): Code[] => {
  const codes = new Map<string, Code>();
  for (const entry of library.entries) {
    for (const name of new Set(entry.messages.flatMap((message) => message.codes))) {
      const slug = codeSlug(name);
      const code = codes.get(slug) ?? { name, slug, uses: [] };
      const messages = entry.messages.filter((message) => message.codes.includes(name));
      const use = code.uses.find((one) => one.entry === entry);
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

/** The codes that stand on the most messages, in the order of their names; without numbers. */
export function commonCodes(library: Library, most: number): Code[] {
  const size = ({ uses }: Code): number =>
    uses.reduce((sum, { messages }) => sum + messages.length, 0);
  const named = codesOf(library).filter(({ name }) => !isNumber(name));
  const common = new Set(named.toSorted((a, b) => size(b) - size(a)).slice(0, most));
  return named.filter((code) => common.has(code));
}

/** What is known of the code with a slug. */
type FactsBySlug = (slug: string) => { facts?: CodeDefinition };

/** By the item that has the code as one of its names; failing that, by the only one that has it as its number. */
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
