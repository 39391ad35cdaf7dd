/** A colour of sRGB: red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Parses a colour of six hexadecimal digits.
 * @example parseColour('#0b5a69') // [11, 90, 105]
 */
export function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Returns a colour as six hexadecimal digits in lower case, `#0b5a69`. */
export function formatColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Returns a mixture of two colours, with this share of the second, from 0 to 1. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const between = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [between(one[0], other[0]), between(one[1], other[1]), between(one[2], other[2])];
}

/** Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the relative luminance of a colour, from 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
