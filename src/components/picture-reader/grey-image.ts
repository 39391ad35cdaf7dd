/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export interface GreyImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Converts pixels of four bytes each, as a canvas gives them, to grey (ITU-R BT.601). */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): GreyImage {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    data[at] = (red * 299 + green * 587 + blue * 114) / 1000;
  }
  return { width, height, data };
}

/** Turns light text on a dark ground into dark text on a light one; changes the picture. */
export function invertIfDark({ data }: GreyImage): void {
  // The shade that as many pixels are darker than as are lighter is that of the ground of a text.
  if (quantileOf(data, 0.5) >= 128) return;
  for (let at = 0; at < data.length; at += 1) data[at] = 255 - (data[at] ?? 0);
}

/** Counts the pixels of each shade. */
export function countShades(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  return counts;
}

/** Returns the shade that a share of the pixels, from 0 to 1, is at the most. */
export function quantileOf(data: Uint8Array, share: number): number {
  let sum = 0;
  return countShades(data).findIndex((count) => (sum += count) >= share * data.length);
}

/** Returns a picture as a file that every reader of pictures knows: a PGM (netpbm), not compressed. */
export function pgmOf({ width, height, data }: GreyImage): Blob {
  return new Blob([`P5 ${String(width)} ${String(height)} 255\n`, new Uint8Array(data)]);
}
