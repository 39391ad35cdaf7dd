import { codeSlug } from './links.ts';
import type { Entry, Library, Message } from './library.ts';

/** A code with the messages that bear it. */
export interface Code {
  /** As the client defines it. */
  name: string;
  /** The last part of its address. */
  slug: string;
  uses: { entry: Entry; messages: Message[] }[];
}

/** Every code of the library, sorted by name. Spellings that share an address are one code. */
export function codesOf(library: Library): Code[] {
  const codes = new Map<string, Code>();
  for (const entry of library.entries) {
    for (const name of new Set(entry.messages.flatMap((message) => message.codes))) {
      const slug = codeSlug(name);
      const code = codes.get(slug) ?? { name, slug, uses: [] };
      const messages = entry.messages.filter((message) => message.codes.includes(name));
      const use = code.uses.find((known) => known.entry === entry);
      if (use) use.messages.push(...messages.filter((message) => !use.messages.includes(message)));
      else code.uses.push({ entry, messages });
      codes.set(slug, code);
    }
  }
  return [...codes.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
