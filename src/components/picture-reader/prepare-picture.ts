import { evenLight } from './even-light.ts';
import { greyOf, invertIfDark, pgmOf, type GreyImage } from './grey-image.ts';
import { smallestTextHeight } from './text-height.ts';

/**
 * How tall the letters of the smallest line should be, in pixels. Measured with `npm run stress -- pictures`: at the
 * size of a screen of one pixel to a CSS pixel, the reader loses lines of 12 pixels, codes among them.
 */
const TALL = 18;
/** How much smaller and larger a picture is made at the most. By judgement. */
const SMALLEST = 0.5;
const LARGEST = 4;
/** The most pixels in which letters are looked for, and of the picture that is read. By judgement. */
const MEASURED = 2e6;
const READ = 12e6;

/**
 * Makes a picture ready for reading: grey, upright, dark on light, with letters that are tall enough.
 * @throws if the browser cannot open it
 */
export async function preparePicture(file: Blob): Promise<Blob> {
  // Browsers turn a photograph as its EXIF data say.
  const picture = await createImageBitmap(file);
  const pixels = picture.width * picture.height;
  const measured = Math.min(1, Math.sqrt(MEASURED / pixels));
  const small = drawn(picture, measured);
  const height = (smallestTextHeight(small) ?? TALL * measured) / measured;
  const wanted = Math.min(LARGEST, Math.max(SMALLEST, TALL / height));
  const ready = drawn(picture, Math.min(wanted, Math.sqrt(READ / pixels)));
  picture.close();
  return pgmOf(ready);
}

/** Draws a picture so many times as large, in grey and dark on light. */
function drawn(picture: ImageBitmap, scale: number): GreyImage {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const { width, height } = canvas;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas.');
  // What is transparent is shown on white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const grey = greyOf(context.getImageData(0, 0, width, height).data, width, height);
  evenLight(grey);
  invertIfDark(grey);
  return grey;
}
