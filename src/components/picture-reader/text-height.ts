import type { GreyImage } from './grey-image.ts';

// Letters are found as connected dark spots, spots side by side as lines. A line is as tall as most of its spots
// at the most, and the smallest line says how much larger the picture has to be. Thresholds are by judgement.

/** How much darker than its surroundings ink is, and half the width of these in pixels. */
const DARKER = 24;
const AROUND = 12;
/** The least and greatest height of a letter in pixels, and the greatest ratio of its width to that. */
const LEAST = 5;
const GREATEST = 150;
const WIDEST = 3;
/** The least number of letters in a line, and the greatest ratio of their heights. */
const LETTERS = 6;
const TALLER = 6;
/** The share of a line that is lower than its letters are tall: marks, dots and parts of Japanese letters. */
const LOWER = 0.85;

interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Returns the height of the letters in the smallest line of a picture, in pixels; undefined without lines. */
export function smallestTextHeight(image: GreyImage): number | undefined {
  const letters = spotsOf(inkOf(image), image).filter(isLetter);
  const heights = linesOf(letters)
    .filter((line) => line.length >= LETTERS)
    .map((line) => line.map(heightOf)[Math.floor((1 - LOWER) * line.length)] ?? 0);
  return heights.length > 0 ? Math.min(...heights) : undefined;
}

const heightOf = ({ top, bottom }: Spot): number => bottom - top + 1;

function isLetter(spot: Spot): boolean {
  const height = heightOf(spot);
  const width = spot.right - spot.left + 1;
  return height >= LEAST && height <= GREATEST && width <= WIDEST * height;
}

/** Marks each pixel that is darker than the mean of the square around it. */
function inkOf({ width, height, data }: GreyImage): Uint8Array {
  const sums = sumsOf(data, width, height);
  const ink = new Uint8Array(data.length);
  const stride = width + 1;
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - AROUND) * stride;
    const below = Math.min(height, y + AROUND + 1) * stride;
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - AROUND);
      const right = Math.min(width, x + AROUND + 1);
      const area = ((below - above) / stride) * (right - left);
      const sum =
        (sums[below + right] ?? 0) -
        (sums[below + left] ?? 0) -
        (sums[above + right] ?? 0) +
        (sums[above + left] ?? 0);
      const at = y * width + x;
      if ((data[at] ?? 0) + DARKER < sum / area) ink[at] = 1;
    }
  }
  return ink;
}

/** Returns for each corner of a pixel the sum of all pixels above and to the left of it. */
function sumsOf(data: Uint8Array, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}

/** Joins runs of ink that touch the run before them or one of the row above into spots. */
function spotsOf(ink: Uint8Array, { width, height }: GreyImage): Spot[] {
  const spots: Spot[] = [];
  const into: number[] = [];
  const rootOf = (spot: number): number => {
    let root = spot;
    while ((into[root] ?? root) !== root) root = into[root] = into[into[root] ?? root] ?? root;
    return root;
  };
  let above = new Int32Array(width).fill(-1);
  for (let y = 0; y < height; y += 1) {
    const row = new Int32Array(width).fill(-1);
    for (let x = 0; x < width; x += 1) {
      if (ink[y * width + x] !== 1) continue;
      const left = x;
      while (x + 1 < width && ink[y * width + x + 1] === 1) x += 1;
      let spot = -1;
      for (let up = Math.max(0, left - 1); up <= Math.min(width - 1, x + 1); up += 1) {
        const touched = above[up] ?? -1;
        if (touched < 0) continue;
        const root = rootOf(touched);
        if (spot < 0) spot = root;
        else if (root !== spot) {
          into[root] = spot;
          widen(spots[spot], spots[root]);
        }
      }
      const run = { left, right: x, top: y, bottom: y };
      if (spot < 0) {
        spot = spots.push(run) - 1;
        into[spot] = spot;
      } else widen(spots[spot], run);
      row.fill(spot, left, x + 1);
    }
    above = row;
  }
  return spots.filter((_, spot) => into[spot] === spot);
}

/** Makes a spot as large as to hold another one. */
function widen(spot: Spot | undefined, other: Spot | undefined): void {
  if (!spot || !other) return;
  spot.left = Math.min(spot.left, other.left);
  spot.right = Math.max(spot.right, other.right);
  spot.top = Math.min(spot.top, other.top);
  spot.bottom = Math.max(spot.bottom, other.bottom);
}

/**
 * Puts letters side by side into lines, the tallest first: each joins the line whose first letter its middle lies
 * beside, with marks and dots; beside a far taller one, such as an icon, begins another line.
 */
function linesOf(letters: Spot[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const letter of letters.toSorted((a, b) => heightOf(b) - heightOf(a))) {
    const middle = (letter.top + letter.bottom) / 2;
    const line = lines.find(
      ([first]) =>
        first &&
        first.top <= middle &&
        middle <= first.bottom &&
        heightOf(first) <= TALLER * heightOf(letter),
    );
    if (line) line.push(letter);
    else lines.push([letter]);
  }
  return lines;
}
