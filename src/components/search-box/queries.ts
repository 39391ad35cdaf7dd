import type { FindAnswers, FoundAnswers } from '../../search/browser/finder.ts';
import { loadFinder } from '../../search/browser/messages.ts';
import type { AnswerArea } from './answer-area.ts';
import { Lateness } from './lateness.ts';
import { newestOnly } from './newest-only.ts';

/** What most queries have that need the rest of a divided index, as well as the head. */
const LATIN = /[a-z\d]/i;

/** The code that shows answers. Most visits need none. */
export type Views = typeof import('./views.ts');

/** The queries of a search box, of which only the latest one is answered. */
export class Queries {
  readonly #box: DOMStringMap;
  readonly #answers: AnswerArea;
  readonly #newest = newestOnly();
  readonly #lateness: Lateness;
  #latest = 0;

  /**
   * @param box the attributes of the search box: where the index is
   * @param answers where it is said that an answer is late or has failed
   */
  constructor(box: DOMStringMap, answers: AnswerArea) {
    this.#box = box;
    this.#answers = answers;
    this.#lateness = new Lateness(
      () => answers.reserve(),
      () => answers.tell('late'),
    );
  }

  /**
   * Loads the finder with its index when it is first needed: most visits need none.
   * @param query what will be asked first, if that is known
   */
  finder(query = ''): Promise<FindAnswers> {
    const { index: folder = '', edition, rest } = this.#box;
    return loadFinder({ folder, edition, needed: LATIN.test(query) ? rest : undefined });
  }

  /** Loads the finder and what shows its answers, side by side. */
  load(query?: string): Promise<[FindAnswers, Views]> {
    return Promise.all([this.finder(query), import('./views.ts')]);
  }

  /** The number of the latest query. */
  get latest(): number {
    return this.#latest;
  }

  /** Answers a query; undefined if it is empty, the search has failed, or a newer one runs. */
  async answer(query: string): Promise<{ found: FoundAnswers; views: Views } | undefined> {
    const number = ++this.#latest;
    if (query === '') {
      this.#lateness.end();
      this.#answers.clear();
      return undefined;
    }
    this.#lateness.begin();
    const answered = await this.load(query)
      .then(async ([find, views]) => ({ found: await this.#newest(() => find(query)), views }))
      .catch(() => undefined);
    if (number !== this.#latest) return undefined;
    this.#lateness.answered();
    if (answered?.found) return { ...answered, found: answered.found };
    this.#answers.tell('failed');
    return undefined;
  }

  /** Gives up the latest query and clears its answer. Returns whether no other query has come since. */
  supersede(): () => boolean {
    void this.answer('');
    const number = this.#latest;
    return () => number === this.#latest;
  }

  /** Notes that the answer to the latest query is complete. */
  end(): void {
    this.#lateness.end();
  }
}
