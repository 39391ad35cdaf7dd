import type { ScreenLine } from '../../schemas/capture.ts';

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
