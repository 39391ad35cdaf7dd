import { countShades, quantileOf, type GreyImage } from './grey-image.ts';

// A photographed screen is brighter here than there, by its angle or a lamp. The reader draws one line between dark
// and light for the whole picture. Thresholds are by judgement, held by `npm run stress -- pictures`.

/** The width of the tiles in which the shade of the ground is looked for, in pixels. */
const TILE = 48;
/** A picture whose most frequent shade, give or take some, covers this share of it is evenly lit. */
const SAME = 6;
const EVEN = 0.5;
/** How far a pixel has to be from the ground to count as ink, and the least contrast that is taken for text. */
const INK = 24;
const LEAST = 32;
/** The share of a tile that lies below its strongest ink. */
const STRONG = 0.98;

/** What of an image is known in each tile of it, row by row. */
interface Tiles {
  columns: number;
  rows: number;
  values: Float32Array;
}

/** Gives an unevenly lit picture one ground, white, and one ink, dark; leaves others as they are. Changes the picture. */
export function evenLight(image: GreyImage): void {
  if (isEven(image.data)) return;
  const ground = spread(
    smoothed(
      measured(image, (shades) => quantileOf(shades, 0.5)),
      middle,
    ),
    image,
  );
  const light = hasLightText(image.data, ground);
  const distance = image.data.map((shade, at) =>
    Math.max(0, Math.min(255, ((ground[at] ?? 0) - shade) * (light ? -1 : 1))),
  );
  const inks = measured({ ...image, data: distance }, (shades) => quantileOf(shades, STRONG));
  const strength = spread(smoothed(inks, strongest), image);
  for (let at = 0; at < distance.length; at += 1) {
    const dark = (255 * (distance[at] ?? 0)) / Math.max(LEAST, strength[at] ?? 0);
    image.data[at] = Math.max(0, 255 - dark);
  }
}

function isEven(data: Uint8Array): boolean {
  const counts = countShades(data);
  const most = counts.indexOf(Math.max(...counts));
  const same = counts.slice(Math.max(0, most - SAME), most + SAME + 1);
  return same.reduce((sum, count) => sum + count, 0) >= EVEN * data.length;
}

function hasLightText(data: Uint8Array, ground: Float32Array): boolean {
  let lighter = 0;
  for (let at = 0; at < data.length; at += 1) {
    const distance = (data[at] ?? 0) - (ground[at] ?? 0);
    if (Math.abs(distance) > INK) lighter += Math.sign(distance);
  }
  return lighter > 0;
}

/** Measures each tile of an image. */
function measured(
  { width, height, data }: GreyImage,
  measure: (shades: Uint8Array) => number,
): Tiles {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const values = Float32Array.from({ length: columns * rows }, (_, tile) => {
    const left = (tile % columns) * TILE;
    const top = Math.floor(tile / columns) * TILE;
    const right = Math.min(width, left + TILE);
    const shades = new Uint8Array((right - left) * (Math.min(height, top + TILE) - top));
    for (let row = 0; row * (right - left) < shades.length; row += 1) {
      const from = (top + row) * width;
      shades.set(data.subarray(from + left, from + right), row * (right - left));
    }
    return measure(shades);
  });
  return { columns, rows, values };
}

const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const strongest = (values: number[]): number => Math.max(...values);

/** Replaces the value of each tile by one of those of its neighbours and its own. */
function smoothed({ columns, rows, values }: Tiles, choose: (values: number[]) => number): Tiles {
  const near = [-1, 0, 1];
  const chosen = values.map((_, tile) => {
    const [x, y] = [tile % columns, Math.floor(tile / columns)];
    return choose(
      near.flatMap((down) =>
        near.flatMap((right) => {
          const [column, row] = [x + right, y + down];
          const inside = column >= 0 && column < columns && row >= 0 && row < rows;
          return inside ? (values[row * columns + column] ?? 0) : [];
        }),
      ),
    );
  });
  return { columns, rows, values: chosen };
}

/** Returns a value for each pixel of an image, between those of the tiles around it. */
function spread({ columns, rows, values }: Tiles, { width, height }: GreyImage): Float32Array {
  const pixels = new Float32Array(width * height);
  const valueAt = (column: number, row: number): number => values[row * columns + column] ?? 0;
  for (let y = 0; y < height; y += 1) {
    const [above, down] = placeOf(y, rows);
    const below = Math.min(rows - 1, above + 1);
    for (let x = 0; x < width; x += 1) {
      const [left, along] = placeOf(x, columns);
      const right = Math.min(columns - 1, left + 1);
      const upper = valueAt(left, above) * (1 - along) + valueAt(right, above) * along;
      const lower = valueAt(left, below) * (1 - along) + valueAt(right, below) * along;
      pixels[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return pixels;
}

/** Returns the tile whose middle lies before a pixel, and how far the pixel is on the way to the next, from 0 to 1. */
function placeOf(pixel: number, tiles: number): [tile: number, share: number] {
  const place = Math.max(0, Math.min(tiles - 1, pixel / TILE - 0.5));
  const tile = Math.floor(place);
  return [tile, place - tile];
}
