import type { CodeFacts } from '../schemas/code.ts';
import { codeSlug } from './links.ts';
import type { Entry, Library, Message } from './library.ts';

/** A code with the messages that bear it. */
export interface Code {
  /** As the client defines it. */
  name: string;
  /** The last part of its address. */
  slug: string;
  uses: { entry: Entry; messages: Message[] }[];
  /** What is known of it. */
  facts?: CodeFacts;
}

/** Whether a code is a number, which says little by itself. */
export function isNumber(code: string): boolean {
  return /^-?\d/.test(code);
}

const known = new WeakMap<Library, Code[]>();

/** Every code of the library, sorted by name, the numbers last. Spellings that share an address are one code. */
export function codesOf(library: Library): Code[] {
  const codes = known.get(library) ?? collect(library);
  known.set(library, codes);
  return codes;
}

function collect(library: Library): Code[] {
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
  return [...codes.values()]
    .map((code) => ({ ...code, ...factsOf(library, code.slug) }))
    .toSorted(
      (a, b) =>
        Number(isNumber(a.name)) - Number(isNumber(b.name)) || a.name.localeCompare(b.name, 'en'),
    );
}

/** The codes that stand on the most messages, in the order of their names; without numbers. */
export function commonCodes(library: Library, most: number): Code[] {
  const size = ({ uses }: Code): number =>
    uses.reduce((sum, { messages }) => sum + messages.length, 0);
  const named = codesOf(library).filter(({ name }) => !isNumber(name));
  const common = new Set(named.toSorted((a, b) => size(b) - size(a)).slice(0, most));
  return named.filter((code) => common.has(code));
}

/** The item that has the code as one of its names; failing that, the only one that has it as its number. */
function factsOf({ codes }: Library, slug: string): { facts?: CodeFacts } {
  const named = codes.find(({ name, also }) =>
    [name, ...also].some((one) => codeSlug(one) === slug),
  );
  const numbered = codes.filter(({ number }) => number !== undefined && codeSlug(number) === slug);
  const facts = named ?? (numbered.length === 1 ? numbered[0] : undefined);
  return facts ? { facts } : {};
}
