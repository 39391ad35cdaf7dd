import type { Entry, Library, Message } from './types.ts';

/** An example of what authors may write in prose, as MDX. */
export interface Sample {
  name: string;
  source: string;
}

/** Returns the entry with the most settings, pictures and citations, for samples to refer to. */
export function sampleEntry({ entries }: Library): Entry | undefined {
  const size = ({ settings, pictures, cited }: Entry): number =>
    100 * (settings.length + pictures.length) + cited.length;
  return entries.toSorted((a, b) => size(b) - size(a))[0];
}

/** Makes a sample of everything prose may contain, with texts of one entry of the library. */
export function samplesOf(library: Library, locale: string): Sample[] {
  const entry = sampleEntry(library);
  const words = entry?.words[locale];
  if (!entry || !words) return [];
  const { title, summary, answers } = words;
  const [cited = ''] = entry.cited;
  const [picture] = entry.pictures;
  const term = library.glossary.find(({ plain }) => !plain)?.name[locale];
  const code = library.codes[0]?.name ?? entry.slug;
  const samples: Record<string, string> = {
    part: `<Part name="visitor">\n\n${summary}\n\n</Part>`,
    settings: `<Settings ids="${entry.settings.map(({ id }) => id).join(' ')}" />`,
    cite: `${summary} <Cite source="${cited}" />`,
    dated: `<Dated when="${entry.reviewed.slice(0, 7)}" source="${cited}">\n\n${summary}\n\n</Dated>`,
    footnote: `${summary}[^note]\n\n[^note]: ${answers.meaning}`,
    link: `[${title}](faq:${entry.slug}#messages)`,
    term: term ?? '',
    code: `\`${code}\`\n\n\`\`\`sh\nfind "${code}"\n\`\`\``,
    list: `1. ${answers.action}\n2. ${answers.contact}\n\n- ${answers.meaning}`,
    table: `| ${code} | ${title} |\n|---|---|\n| 1 | ${answers.meaning} |`,
    picture: picture ? `![${summary}](./${picture.name} "${title}")` : '',
    quotation: `> ${summary}`,
  };
  const possible = Object.entries(samples).filter(
    ([name, source]) => source !== '' && (name !== 'settings' || entry.settings.length > 0),
  );
  return possible.map(([name, source]) => ({ name, source }));
}

/** Picks a message of each kind the library has, none of them twice. */
export function sampleMessages({ entries }: Library): [kind: MessageKind, message: Message][] {
  const all = entries.flatMap(({ messages }) => messages);
  const taken = new Map<Message, MessageKind>();
  for (const kind of Object.keys(kinds) as MessageKind[]) {
    const message = all.find((candidate) => kinds[kind](candidate) && !taken.has(candidate));
    if (message) taken.set(message, kind);
  }
  return [...taken].map(([message, kind]) => [kind, message]);
}

const kinds = {
  corrected: ({ correction }: Message) => correction !== undefined,
  shared: ({ sameAs }: Message) => sameAs !== undefined,
  captured: ({ capture }: Message) => capture !== undefined,
  retired: ({ retired }: Message) => retired !== undefined,
  past: ({ seen }: Message) => seen.to !== undefined,
  quoted: () => true,
};
export type MessageKind = keyof typeof kinds;
