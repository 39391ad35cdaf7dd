import { engine } from 'virtual:picture-engine';
import type { Key } from '../../i18n/dictionary.ts';
import type { AnswerArea } from '../search-box/answer-area.ts';
import { fetchEngine, isStored, megabytes, readLines, type Progress } from './engine.ts';
import { obstacleOf } from './obstacle.ts';
import { sentenceView, workPanel } from './panel.ts';
import { preparePicture } from './prepare-picture.ts';
import { tidyText } from './tidy-text.ts';

/** A reason for which no text is returned, to be told to the visitor. */
class Untold extends Error {
  readonly key: Key;
  constructor(key: Key) {
    super(key);
    this.key = key;
  }
}

const wordOf = (key: Key): string => engine.words[document.documentElement.lang]?.[key] ?? '';

/** What is shown while pictures are read, and what ends the work. */
interface Work {
  /** Shows something with its first button focused. Throws if the work has ended, or something newer is to be shown. */
  show: (view: DocumentFragment, sentence: string) => void;
  control: AbortController;
  isLatest: () => boolean;
}

/**
 * Reads the text in pictures, in the browser alone, and tells what it does, or why it could not. The engine is
 * fetched after the visitor has agreed to its size.
 * @param isLatest tells whether nothing newer is to be shown
 * @returns the text; undefined if there is none
 */
export async function readPictures(
  files: File[],
  answers: AnswerArea,
  isLatest: () => boolean,
): Promise<string | undefined> {
  const control = new AbortController();
  const { signal } = control;
  const show: Work['show'] = (view, sentence) => {
    if (!isLatest()) control.abort();
    signal.throwIfAborted();
    answers.show(view, sentence);
    answers.list?.querySelector('button')?.focus();
  };
  const work = { show, control, isLatest };
  try {
    for (const file of files) await refuse(file);
    // In a copy on a disk nothing can be fetched, and no worker runs.
    if (location.protocol === 'file:') throw new Untold('picture.failed');
    if (!(await isStored())) {
      await agreed(work);
      await fetchEngine(progressOf(work, 'picture.loading'), signal);
    }
    const progress = progressOf(work, 'picture.reading');
    const pictures = await Promise.all(files.map(prepared));
    const text = tidyText(await readLines(pictures, progress, signal));
    if (text === '') throw new Untold('picture.empty');
    return text;
  } catch (error) {
    if (!isLatest()) return undefined;
    const told = error instanceof Untold ? error.key : 'picture.failed';
    const sentence = wordOf(signal.aborted ? 'picture.stopped' : told);
    answers.show(sentenceView(sentence), sentence);
    return undefined;
  }
}

/** Throws the reason why a file is not read. */
async function refuse(file: File): Promise<void> {
  const obstacle = await obstacleOf(file);
  if (obstacle) throw new Untold(obstacle);
}

/** Returns a picture ready for reading. */
async function prepared(file: File): Promise<Blob> {
  return preparePicture(file).catch(() => Promise.reject(new Untold('picture.broken')));
}

/** Asks whether the engine may be fetched. Resolves if it may. */
function agreed({ show, control }: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    const sentence = wordOf('picture.offer').replace('{size}', megabytes);
    control.signal.addEventListener('abort', () => reject(new Untold('picture.stopped')));
    const start = [wordOf('picture.start'), () => resolve()] as const;
    const stop = [wordOf('picture.cancel'), () => control.abort()] as const;
    show(sentenceView(sentence, start, stop), sentence);
  });
}

/** Shows that some work is done, and returns what tells of its progress; something newer ends the work. */
function progressOf({ show, control, isLatest }: Work, key: Key): Progress {
  const sentence = wordOf(key);
  const { view, progress } = workPanel(sentence, wordOf('picture.cancel'), () => control.abort());
  show(view, sentence);
  return (share) => {
    if (isLatest()) progress(share);
    else control.abort();
  };
}
