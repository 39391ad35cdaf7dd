import { imageSize } from 'image-size';
import type { Key } from '../../i18n/dictionary.ts';

/** The largest file that is read, in bytes, and the most pixels of a picture. By judgement. */
const LARGEST = 40 * 2 ** 20;
const MOST_PIXELS = 64e6;
/** The least width and height of a picture in which a word can be read. By judgement. */
const NARROWEST = 40;
const LOWEST = 12;

/** Returns the text that says why a file is not read as a picture; undefined if the browser may open it. */
export async function obstacleOf(file: Blob): Promise<Key | undefined> {
  if (file.size > LARGEST) return 'picture.large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'picture.pdf';
  if (/<svg[\s>]/i.test(start) || file.type.includes('svg')) return 'picture.svg';
  const size = sizeOf(bytes);
  if (!size) return 'picture.broken';
  const { type, width, height } = size;
  if (type === 'svg') return 'picture.svg';
  // A small file may hold a picture that takes more memory than there is.
  if (width * height > MOST_PIXELS) return 'picture.large';
  return width < NARROWEST || height < LOWEST ? 'picture.small' : undefined;
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
