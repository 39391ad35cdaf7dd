import type { Library } from '../../src/domain/library/types.ts';
import type { ProseTree } from '../../src/reader/mdx/tree.ts';
import { formatDiagnostic } from '../../src/reader/source/diagnostic.ts';
import { readLibrary } from '../../src/loader/load-library.ts';

let known: ReturnType<typeof readLibrary> | undefined;
/** Reads the content when a test asks for it, once a process. */
const read = () => (known ??= readLibrary('content'));

/** What is wrong with the content, a line each. */
export const diagnostics = (): string[] => read().diagnostics.map(formatDiagnostic);

/** The content. While it has problems there is none, and every test over it fails. */
export function content(): Library {
  const { library } = read();
  if (!library) throw new Error(diagnostics().join('\n'));
  return library;
}

/** The prose of an entry in a language. */
export function proseOf(slug: string, locale: string): ProseTree | undefined {
  return read()
    .tree.entries.find((entry) => entry.slug === slug)
    ?.files.get(locale)?.body?.tree;
}

/** A message's text as it stands on a screen: with an example in the place of each placeholder. */
export function onScreen(text: string): string {
  return content().placeholders.reduce(
    (filled, { id, example }) => filled.replaceAll(`{${id}}`, example),
    text,
  );
}
