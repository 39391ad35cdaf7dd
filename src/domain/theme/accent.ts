import { contrast, formatColour, mix, parseColour, type Colour } from './contrast.ts';

/** The least contrast of a text with what is behind it (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

/** The colour scheme of a page. */
export type Scheme = 'light' | 'dark';

/**
 * What a text in the accent colour stands on, as in `tokens.css`, which way an accent gains contrast, and how much
 * of it is in the soft background.
 */
export const schemes: Record<Scheme, { backgrounds: string[]; towards: Colour; soft: number }> = {
  light: { backgrounds: ['#fdfcfa', '#ffffff', '#f3f1ec'], towards: [0, 0, 0], soft: 0.1 },
  dark: { backgrounds: ['#14191c', '#1b2226', '#20272c'], towards: [255, 255, 255], soft: 0.15 },
};

/** Returns the soft background that goes with an accent. */
export function softOf(accent: string, scheme: Scheme): string {
  const { backgrounds, soft } = schemes[scheme];
  const [page = '#ffffff'] = backgrounds;
  return formatColour(mix(parseColour(page), parseColour(accent), soft));
}

/** Returns the background on which an accent has the least contrast, and that contrast. */
export function leastContrast(
  accent: string,
  scheme: Scheme,
): { ratio: number; background: string } {
  const all = [...schemes[scheme].backgrounds, softOf(accent, scheme)].map((background) => ({
    background,
    ratio: contrast(parseColour(accent), parseColour(background)),
  }));
  return all.reduce((least, each) => (each.ratio < least.ratio ? each : least));
}

/**
 * Returns the first colour with enough contrast on the way from an accent to black, in dark to white. It is the
 * accent itself if that has enough.
 */
export function nearestReadable(accent: string, scheme: Scheme): string {
  const { towards } = schemes[scheme];
  const start = parseColour(accent);
  for (let step = 0; step < 256; step += 1) {
    const colour = formatColour(mix(start, towards, step / 255));
    if (leastContrast(colour, scheme).ratio >= MIN_CONTRAST) return colour;
  }
  return formatColour(towards);
}
