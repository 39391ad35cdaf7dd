import { readable } from 'virtual:reader-patterns';
import type { AnswerArea } from './answer-area.ts';
import { refusingReader } from './refusal.ts';

/** What a search box gives to its readers. */
export interface ReadersHost {
  box: HTMLElement;
  area: HTMLTextAreaElement | null;
  answers: AnswerArea;
  /** Gives up the answer to the query before. Returns whether this is still the latest one. */
  supersede: () => () => boolean;
  /** Searches the text in the box, which no reader reads. */
  search: () => void;
}

/** Has the readers of the site read what is pasted, dropped or chosen, and is no message. */
export class Readers {
  readonly #host: ReadersHost;
  /** The text in the box that no reader reads although it looks as if one did. */
  #ordinary: string | undefined;

  constructor(host: ReadersHost) {
    this.#host = host;
    const { box } = host;
    const chosen = box.querySelector<HTMLInputElement>('[type=file]');
    if (!chosen?.parentElement) return;
    chosen.parentElement.hidden = false;
    chosen.addEventListener('change', () => {
      void this.#read([...(chosen.files ?? [])]);
    });
    for (const name of ['dragover', 'drop'] as const)
      box.addEventListener(name, (event) => {
        const { files, types } = event.dataTransfer ?? {};
        if (!types?.includes('Files')) return;
        event.preventDefault();
        if (files?.length) void this.#read([...files]);
      });
  }

  /** Reads a text, or refuses a secret one. Returns false for a text to be searched. */
  takes(text: string): boolean {
    if (text === this.#ordinary) return false;
    const { area, answers, supersede } = this.#host;
    const refusing = refusingReader(text);
    if (refusing !== undefined) {
      supersede();
      if (area) area.value = '';
      answers.tell(`refused-${refusing}`);
    } else if (readable.test(text)) void this.#read([text]);
    return refusing !== undefined || readable.test(text);
  }

  /** Loads the code that reads, and shows what it has read. */
  async #read(given: (string | File)[]): Promise<void> {
    const isLatest = this.#host.supersede();
    try {
      const { showReading } = await import('./reading.ts');
      const ordinary = await showReading(given, this.#host, isLatest);
      if (ordinary === undefined || !isLatest()) return;
      this.#ordinary = ordinary;
      this.#host.search();
    } catch {
      if (isLatest()) this.#host.answers.tell('unread');
    }
  }
}
