import { readable } from 'virtual:reader-pattern';
import type { FoundAnswers } from '../../search/browser/finder.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import { withTimeout } from '../../search/browser/timeout.ts';
import { hostIn } from '../../search/text/host-names.ts';
import { storeHost } from '../page-scripts/host-handoff.ts';
import { AnswerArea } from './answer-area.ts';
import { openResults } from './query-handoff.ts';
import { moveThrough } from './keys.ts';
import { offerHelp, offerLink, offerReply } from './offers.ts';
import { Queries, type Views } from './queries.ts';
import { keepQuery, queryOfStep } from './step.ts';

/** Milliseconds without a key press before a typed query is searched. By judgement. */
const WAIT = 120;
/** The least length of a typed query of which is said that nothing was found, in characters. By judgement. */
const LEAST = 4;
/** Milliseconds without a key press after which it is said of a shorter one, too. By judgement. */
const PAUSE = 1000;
/** In a copy on a disk nothing can be fetched, and a link leads to the page with the letters. */
const WITH_LETTERS = location.protocol !== 'file:';

/** An event with files or text from outside. */
type Given = DragEvent & ClipboardEvent & { target: HTMLInputElement };

/** The search box: shows answers during typing, and goes to the first one on Enter. */
class SearchBox extends HTMLElement {
  #area = this.querySelector('textarea');
  #answers = new AnswerArea(this);
  #queries = new Queries(this.dataset, this.#answers);
  #timer = 0;
  /** The text that no reader reads although it looks as if one did. */
  #ordinary = '';

  connectedCallback(): void {
    this.#listenToField();
    this.#listenToFiles();
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open();
    });
    const { list } = this.#answers;
    list?.addEventListener('click', (event) => {
      // A link opened in another tab or window does not get the host name of this one.
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      const reply = (event.target as Element).closest<HTMLAnchorElement>('.ef-reply');
      if (reply && !elsewhere && WITH_LETTERS) {
        event.preventDefault();
        void offerReply(reply, hostIn(this.#query));
      } else if (!elsewhere) storeHost(hostIn(this.#query));
      if (!(event.target as Element).matches('.ef-search-again')) return;
      this.#area?.focus();
      void this.#show(true);
    });
    this.addEventListener('keydown', (event) => {
      if (this.#area && list) moveThrough(event, this.#area, list);
    });
    addEventListener('popstate', () => this.#follow());
    addEventListener('hashchange', () => this.#follow());
    this.#restore();
  }

  #listenToField(): void {
    this.#area?.addEventListener('focus', () => void this.#queries.load().catch(() => undefined));
    this.#area?.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const pasted = (event as InputEvent).inputType === 'insertFromPaste';
      this.#timer = window.setTimeout(() => void this.#show(pasted), pasted ? 0 : WAIT);
    });
    this.#area?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.#open(event.ctrlKey || event.metaKey);
    });
  }

  /** Has the readers of the site read the files that are chosen, dropped or pasted. */
  #listenToFiles(): void {
    for (const name of ['change', 'dragover', 'drop', 'paste'])
      this.addEventListener(name, (event) => {
        const { clipboardData, dataTransfer, target } = event as Given;
        // Office programs copy a text with its picture.
        if (clipboardData?.types.includes('text/plain')) return;
        const brought = dataTransfer ?? clipboardData;
        // Otherwise the browser would open the file.
        if (brought?.types.includes('Files')) event.preventDefault();
        const { files } = brought ?? target;
        if (files?.length) void this.#read([...files]);
      });
  }

  /** Has the readers of the site read a text or files, and searches what none of them reads. */
  async #read(given: string | File[]): Promise<void> {
    clearTimeout(this.#timer);
    const isLatest = this.#queries.supersede();
    const search = this.dataset['search'] ?? '';
    const find = (text: string) => this.find(text);
    const place = { area: this.#area, answers: this.#answers, search, isLatest, find };
    try {
      const { showReading } = await import('./reading.ts');
      const text = await showReading(given, place);
      if (text === undefined || !isLatest()) return;
      this.#ordinary = text;
      void this.#show(true);
    } catch {
      if (isLatest()) this.#answers.tell('failed');
    }
  }

  /** Tells whether a reader may read a text. */
  #mayRead(query: string): boolean {
    return query !== this.#ordinary && readable.test(query);
  }

  /** Answers a query. Public for other scripts and for benchmarks. */
  async find(query: string): Promise<FoundAnswers> {
    const find = await this.#queries.finder();
    return find(query);
  }

  get #query(): string {
    return this.#area?.value.trim() ?? '';
  }

  /** Searches the text typed before this script was loaded, or else the query of this history entry. */
  #restore(): void {
    const query = queryOfStep();
    if (this.#area && this.#query === '') this.#area.value = query ?? '';
    if (this.#query === '') return;
    this.#answers.reserve();
    void this.#show(true);
  }

  /** Follows navigation within the page; a history entry without a query inherits the current one. */
  #follow(): void {
    const query = queryOfStep();
    if (query === undefined) keepQuery(this.#query);
    else if (this.#area && query !== this.#query) {
      this.#area.value = query;
      void this.#show(true);
    }
  }

  /**
   * Shows the answers to the query in the box, unless a newer one has replaced it by then.
   * @param whole whether the query is complete, such as a pasted one, and not still being typed
   * @param paused whether the visitor has stopped typing for a while
   */
  async #show(whole = false, paused = false): Promise<void> {
    const query = this.#query;
    keepQuery(query);
    if (this.#mayRead(query)) return this.#read(query);
    const answered = await this.#queries.answer(query);
    const { latest } = this.#queries;
    if (!answered) return;
    const { found, views } = answered;
    // Nothing fails while the first letters are typed.
    if (!whole && !paused && found.verdict === 'none' && query.length < LEAST) {
      this.#queries.end();
      this.#answers.show(document.createDocumentFragment(), '');
      this.#timer = window.setTimeout(() => void this.#show(false, true), PAUSE);
      return;
    }
    this.#present(found, views, query, whole);
    // Only words are a question for the full-text search.
    const words = found.verdict === 'words' || found.verdict === 'none';
    const pages = words ? await this.#pages(query, found.answers) : '';
    if (latest !== this.#queries.latest) return;
    this.#queries.end();
    this.#answers.list?.append(pages);
  }

  /** Returns links to pages whose prose has the words of a query, or what to say instead. */
  #pages(query: string, answers: MergedHit[]): DocumentFragment | Promise<DocumentFragment> {
    const { part } = this.#answers;
    const folder = this.dataset['pages'];
    // There is no full-text search in development and in the offline copy.
    if (!folder) return part('no-pages');
    const search = import('./prose-results.ts').then(({ proseResults }) =>
      proseResults(folder, this.dataset['synonyms'], query, answers, part),
    );
    return withTimeout(search).catch(() => part('failed-pages'));
  }

  /** Shows answers with what is offered beside them. */
  #present(found: FoundAnswers, views: Views, query: string, whole: boolean): void {
    const { part } = this.#answers;
    const [first] = found.answers;
    this.#answers.show(views.answersView(found, part), views.spokenAnswers(found, part));
    if (found.verdict === 'none' || found.verdict === 'unknown') {
      void offerHelp(this.#answers, query, whole);
    }
    if (whole) this.#answers.bringIntoView();
    if (!first || !this.hasAttribute('data-results')) return;
    void offerLink(this.#answers, this.dataset['search'] ?? '', first, (one) =>
      this.find(one),
    ).catch(() => undefined);
  }

  /**
   * Goes to the answer if one is certain, or else to the results page.
   * @param reply whether the letter about a certain answer is copied instead
   */
  async #open(reply = false): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    if (query === '') {
      this.#area?.focus();
      return;
    }
    keepQuery(query);
    if (this.#mayRead(query)) return this.#read(query);
    const answered = await this.#queries.answer(query);
    if (!answered) return;
    const { found, views } = answered;
    const [first] = found.answers;
    // Only one certain answer is opened at once.
    const certain = first && (found.verdict === 'exact' || found.verdict === 'code');
    if (certain && reply && WITH_LETTERS) {
      this.#present(found, views, query, false);
      const link = this.#answers.list?.querySelector<HTMLAnchorElement>('.ef-reply');
      if (link) await offerReply(link, hostIn(query), true);
    } else if (certain) {
      storeHost(hostIn(query));
      views.handScreen(first.row);
      location.assign(first.row.url);
    } else if (this.hasAttribute('data-results')) await this.#show(true);
    else openResults(this.dataset['search'] ?? '', query);
  }
}

customElements.define('search-box', SearchBox);
