import type { Message } from '../../domain/library/types.ts';
import type { Capture, ScreenLine } from '../../schemas/capture.ts';
import type { CapturedMessage } from '../../schemas/message.ts';

/**
 * Builds a message from a capture and the fields an entry states about it; those override the capture.
 * @param entry the slug of the entry
 * @param source the id of the source that lists the folder of the capture
 */
export function resolveCapture(
  entry: string,
  { id, capture: reference, platforms, seen, appears, correction, retired }: CapturedMessage,
  capture: Capture,
  source: string,
): Message {
  const { program, version, platform, system, captured, settings, screen } = capture;
  return {
    id,
    client: capture.client,
    platforms: platforms ?? [platform],
    versions: { from: version, to: version },
    seen: seen ?? { from: Number(captured.slice(0, 4)) },
    language: capture.language,
    ...capturedText(screen),
    codes: capture.codes,
    bypass: screen.some(({ part }) => part === 'proceed') ? 'offered' : 'none',
    appears: appears ?? (settings.length > 0 ? 'unknown' : 'by-default'),
    source: { id: source, confidence: 'captured' },
    ...(correction && { correction }),
    ...(retired && { retired }),
    capture: { reference, program, version, platform, system, captured, settings },
    entry,
    shared: [],
  };
}

const parts: ScreenLine['part'][] = ['heading', 'body', 'code', 'details'];

/** Returns the lines of a screen that are its message: no buttons, advertisements or stack traces. */
export function messageOn(screen: ScreenLine[]): ScreenLine[] {
  return screen.filter(({ part }) => parts.includes(part));
}

/** Returns the text of the message on a screen: its first heading, if any, and all other lines. */
export function capturedText(screen: ScreenLine[]): { heading?: string; lines: string[] } {
  const shown = messageOn(screen);
  const heading = shown.find(({ part }) => part === 'heading');
  return {
    ...(heading && { heading: heading.text }),
    lines: shown.filter((line) => line !== heading).map(({ text }) => text),
  };
}
