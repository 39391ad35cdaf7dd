import type { Message } from '../../domain/library/types.ts';
import type { Capture, ScreenLine } from '../../schemas/capture.ts';
import type { CapturedMessage } from '../../schemas/message.ts';

/**
 * A whole message out of a capture and the little that is written beside it.
 * @param entry the slug of its entry
 * @param source the id of the source that stands for the capture
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

/** The lines of a screen that are its message: without controls, offers and traces. */
export function messageOn(screen: ScreenLine[]): ScreenLine[] {
  return screen.filter(({ part }) => parts.includes(part));
}

/** The text of the message on a screen: its first heading, and everything else in its order. */
export function capturedText(screen: ScreenLine[]): { heading?: string; lines: string[] } {
  const shown = messageOn(screen);
  const heading = shown.find(({ part }) => part === 'heading');
  return {
    ...(heading && { heading: heading.text }),
    lines: shown.filter((line) => line !== heading).map(({ text }) => text),
  };
}
