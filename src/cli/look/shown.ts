import { distinctiveLine } from '../../domain/library/distinctive-line.ts';
import { formatMessageRef } from '../../domain/library/refs.ts';
import type { Library, Message } from '../../domain/library/types.ts';
import type { Links } from '../../domain/urls/urls.ts';
import { messageOn } from '../../reader/resolve/resolve-capture.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Capture } from '../../schemas/capture.ts';

/** What a client showed for a fault when it was recorded. */
export interface Shown {
  /** The id of the client. */
  client: string;
  /** The program with its version, as it names itself. */
  program: string;
  language: string;
  /** The line that tells the message from others; absent if it showed no error. */
  line?: string;
  /** The address of the message, if an entry has it. */
  url?: string;
  /** Settings that differed from the defaults. */
  settings: string[];
}

/**
 * Finds what each client showed for a fault, in its newest recorded release, in a language if it was recorded in
 * it, else in English or another. In the order of the clients.
 */
export function shownFor(
  fault: string,
  { library, tree }: { library: Library; tree: Pick<ContentTree, 'captures'> },
  locale: string,
  links: Links,
): Shown[] {
  const recorded = [...tree.captures].flatMap(([reference, { value }]) =>
    value?.fault === fault ? [{ reference, capture: value }] : [],
  );
  const byClient = Map.groupBy(recorded, ({ capture }) => capture.client);
  return library.clients.flatMap(({ id }) => {
    const [best] = (byClient.get(id) ?? []).toSorted(
      (one, other) =>
        rankOf(other.capture, locale) - rankOf(one.capture, locale) ||
        other.capture.version.localeCompare(one.capture.version, 'en', { numeric: true }),
    );
    return best ? [shown(best.reference, best.capture, library, links)] : [];
  });
}

const rankOf = ({ language }: Capture, locale: string): number =>
  language === locale ? 2 : language === 'en' ? 1 : 0;

function shown(reference: string, capture: Capture, library: Library, links: Links): Shown {
  const { client, program, version, language, settings, screen } = capture;
  const message = messageOf(library, reference);
  const line =
    lineWithCode(capture) ??
    (message ? distinctiveLine(library, message) : messageOn(screen)[0]?.text);
  return {
    client,
    program: `${program} ${version}`,
    language,
    ...(line !== undefined && { line }),
    ...(message && { url: links.to(formatMessageRef(message)) }),
    settings,
  };
}

/** Returns the line of a screen with its code, which people search for; undefined if there is none. */
function lineWithCode({ screen, codes }: Capture): string | undefined {
  return messageOn(screen).find(({ text }) => codes.some((code) => text.includes(code)))?.text;
}

function messageOf({ entries }: Library, reference: string): Message | undefined {
  return entries
    .flatMap(({ messages }) => messages)
    .find(({ capture, sameAs }) => capture?.reference === reference && sameAs === undefined);
}
