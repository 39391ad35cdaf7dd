import { loadPictureReader } from 'virtual:picture-reader';
import { readers } from 'virtual:readers';
import { describeReading } from '../../domain/readers/reader-words.ts';
import type { Given, Reading } from '../../domain/readers/reader.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { FoundAnswers } from '../../search/browser/finder.ts';
import { isExplained } from '../../search/query/answers.ts';
import type { AnswerArea } from './answer-area.ts';
import { readingView, spokenReading } from './reading-view.ts';

/** The largest file that is read, in bytes: that of the command `find`. */
const LARGEST = 2 ** 20;

/** Returns the id of the reader that refuses a text as secret; undefined if none does. */
function refusingReader(text: string): string | undefined {
  return readers.find(({ secret }) => secret.test(text))?.id;
}

/** Returns of a secret text only the words by which it was recognised, and any other text as it is. */
export function withoutSecret(text: string): string {
  for (const { secret } of readers) {
    const [found] = secret.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return text;
}

/** Where a reading is shown, and what is there. */
export interface ReadingPlace {
  area: HTMLTextAreaElement | null;
  answers: AnswerArea;
  /** The URL of the page of results. */
  search: string;
  /** Tells whether nothing newer is to be shown. */
  isLatest: () => boolean;
  /** Searches a text. */
  find: (text: string) => Promise<FoundAnswers>;
}

/** Tells whether the search knows the text beside what was read, of which nothing is surely wrong. */
async function isRestExplained(
  { findings, rest }: Reading,
  { find }: ReadingPlace,
): Promise<boolean> {
  if (!rest || findings.some(({ possible }) => !possible)) return false;
  return isExplained(await find(rest));
}

/** Tells whether a file is for those who look at it: a picture, or a document like one. */
const isPicture = ({ type }: File): boolean => /^image\/|\/pdf$/.test(type);

/** Has the text in pictures read and puts it into the box, where it is like any other text. */
async function showPictures(
  pictures: File[],
  load: NonNullable<typeof loadPictureReader>,
  place: ReadingPlace,
): Promise<string | undefined> {
  const { readPictures } = await load();
  const text = await readPictures(pictures, place.answers, place.isLatest);
  if (!place.isLatest()) return undefined;
  // The button that had the focus is gone.
  place.area?.focus({ preventScroll: true });
  if (text === undefined) return undefined;
  if (place.area) place.area.value = text;
  return showReading(text, place);
}

/**
 * Shows what the first reader that can reads of a text or some files, or refuses what is secret and removes it
 * from the box.
 * @returns the text to be searched if no reader reads it, or if what stands beside it is explained
 */
export async function showReading(
  given: string | File[],
  place: ReadingPlace,
): Promise<string | undefined> {
  const pictures = typeof given === 'string' ? [] : given.filter(isPicture);
  if (loadPictureReader && pictures.length > 0)
    return showPictures(pictures, loadPictureReader, place);
  const parts = typeof given === 'string' ? [given] : await bytesOf(given);
  const texts = parts.map((part) => (typeof part === 'string' ? part : (textOf(part) ?? '')));
  const refusing = refusingReader(texts.join('\n'));
  if (refusing !== undefined) return refuse(refusing, given, place);
  for (const reader of readers) {
    const { read } = await reader.code();
    const reading = await read(parts, Date.now());
    if (!place.isLatest()) return undefined;
    if (reading === 'secret') return refuse(reader.id, given, place);
    if (!reading) continue;
    if (await isRestExplained(reading, place)) break;
    const locale = document.documentElement.lang;
    const words = await reader.words[locale]?.();
    if (!words || !place.isLatest()) return undefined;
    const format = (time: Date): string => formatMoment(locale, time);
    const described = describeReading(reading, words.default, format);
    const { part } = place.answers;
    place.answers.show(readingView(described, part, place.search), spokenReading(described, part));
    place.answers.bringIntoView();
    return undefined;
  }
  const [text = ''] = texts;
  if (text === '') place.answers.tell('unread');
  else if (place.area) place.area.value = text;
  return text || undefined;
}

function refuse(
  reader: string,
  given: string | File[],
  { area, answers }: ReadingPlace,
): undefined {
  if (area?.value.trim() === given) area.value = '';
  answers.tell(`refused-${reader}`);
}

/** Returns the bytes of files; none of files that are too large together. */
async function bytesOf(files: File[]): Promise<Given[]> {
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) return [];
  return Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
}

/** Returns the text of a file; undefined if it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
