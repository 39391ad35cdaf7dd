import { readers } from 'virtual:readers';
import { describeReading } from '../../domain/readers/reader-words.ts';
import type { Given } from '../../domain/readers/reader.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { ReadersHost } from './readers.ts';
import { readingView, spokenReading } from './reading-view.ts';
import { refusingReader } from './refusal.ts';

/** The largest file that is read, in bytes: that of the command `find`. */
const LARGEST = 2 ** 20;

/**
 * Shows what the first reader that can reads of some texts or files, or refuses what is secret.
 * @param isLatest tells whether nothing newer is to be shown
 * @returns the text to be searched if no reader reads it
 */
export async function showReading(
  given: (string | File)[],
  host: ReadersHost,
  isLatest: () => boolean,
): Promise<string | undefined> {
  const { answers, area, box } = host;
  if (given.some((one) => typeof one !== 'string' && one.size > LARGEST)) {
    answers.tell('unread');
    return undefined;
  }
  const read = await Promise.all(given.map(bytesOf));
  for (const { id, code, words } of readers) {
    const locale = document.documentElement.lang;
    const [reader, spoken] = await Promise.all([code(), words[locale]?.()]);
    const reading = await reader.read(read, Date.now());
    if (!isLatest() || !spoken) return undefined;
    if (reading === 'secret') {
      if (area && given.includes(area.value.trim())) area.value = '';
      answers.tell(`refused-${id}`);
      return undefined;
    }
    if (!reading) continue;
    const described = describeReading(reading, spoken.default, (time) => formatMoment(locale, time));
    answers.show(readingView(described, answers.part, box.dataset['search'] ?? ''), spokenReading(described, answers.part));
    answers.bringIntoView();
    return undefined;
  }
  return ordinaryText(read, host);
}

async function bytesOf(given: string | File): Promise<Given> {
  return typeof given === 'string' ? given : new Uint8Array(await given.arrayBuffer());
}

/** Returns a text that is none of the readers’, in the box; tells that a file is none. */
function ordinaryText([first]: Given[], { answers, area }: ReadersHost): string | undefined {
  if (typeof first === 'string') return first;
  const text = textOf(first ?? new Uint8Array());
  if (text === undefined || text === '' || refusingReader(text) !== undefined) answers.tell('unread');
  else if (area) area.value = text;
  return text || undefined;
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
