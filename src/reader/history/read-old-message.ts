import { parseMessageRef } from '../../domain/library/refs.ts';
import type { Message } from '../../domain/library/types.ts';
import { capture } from '../../schemas/capture.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import type { Source } from '../../schemas/source.ts';
import { resolveCapture } from '../resolve/resolve-capture.ts';
import { snapshotFacts, yamlOf, type Snapshot } from './snapshot.ts';

/** What a message refers to. */
interface Context {
  folder: Snapshot;
  /** The slug of its entry. */
  entry: string;
  sources: Source[];
  locales: string[];
}

/**
 * Reads a message with its text: quoted, captured or of another entry; undefined if it is missing. With
 * which others it shared the text is not read.
 */
export function readOldMessage(context: Context, message: EntryMessage): Message | undefined {
  const { folder, entry, sources, locales } = context;
  if ('same-as' in message) {
    const { entry: slug, id } = parseMessageRef(message['same-as']);
    const target = snapshotFacts(folder, slug, locales[0])?.messages.find(
      (other) => other.id === id,
    );
    if (!target || 'same-as' in target) return undefined;
    const text = readOldMessage(context, target);
    return text && { ...text, id: message.id, sameAs: message['same-as'] };
  }
  if (!('capture' in message)) return { ...message, entry, shared: [] };
  const [release = ''] = message.capture.split('/');
  const record = capture.safeParse(yamlOf(folder(`captures/${message.capture}.json`))).data;
  const source = sources.find(({ captures }) => captures?.includes(release))?.id ?? release;
  return record && resolveCapture(entry, message, record, source);
}
