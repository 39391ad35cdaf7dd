import type { QuotedMessage } from '../../schemas/message.ts';
import type { Draft } from './entry-files.ts';

/** What is known about a message that was pasted. */
export interface MessageFacts {
  id?: string;
  client?: string;
  platforms: string[];
  language?: string;
  /** The pasted text. */
  text: string;
  codes: string[];
  /** An id of sources.yaml. */
  source?: string;
  /** The year it was first seen. */
  seen?: number;
}

/**
 * Makes the draft of a message. The first of several lines is its heading; unknown facts are marked
 * as unknown.
 */
export function messageDraft(known: MessageFacts): Draft<QuotedMessage> {
  const { text, source, seen, ...rest } = known;
  const shown = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const heading = shown.length > 1 ? shown[0] : undefined;
  const lines = shown.slice(heading === undefined ? 0 : 1);
  return {
    ...rest,
    versions: 'unknown',
    seen: { from: seen },
    heading,
    lines: lines.length > 0 ? lines : undefined,
    bypass: 'unknown',
    appears: 'unknown',
    source: { id: source, confidence: 'quoted' },
  };
}
