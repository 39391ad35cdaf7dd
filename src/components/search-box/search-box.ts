import type { FindAnswers, FoundAnswers } from '../../search/browser/finder.ts';
import { loadFinder } from '../../search/browser/messages.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import { withTimeout } from '../../search/browser/timeout.ts';
import type { PageResult } from '../../search/browser/pages.ts';
import { hostIn } from '../../search/text/host-names.ts';
import { storeHost } from '../page-scripts/host-handoff.ts';
import { openResults } from './query-handoff.ts';
import { moveThrough } from './keys.ts';
import { Lateness } from './lateness.ts';
import { newestOnly } from './newest-only.ts';
import { keepQuery, queryOfStep } from './step.ts';
import { answersView, pagesView, type Part } from './views.ts';

/** Milliseconds without a key press before a typed query is searched. By judgement. */
const WAIT = 120;
/** The least length of a typed query of which is said that nothing was found, in characters. By judgement. */
const LEAST = 4;
/** Milliseconds without a key press after which it is said of a shorter one, too. By judgement. */
const PAUSE = 1000;

const pathOf = (address: string): string => new URL(address, location.href).pathname;

/** The search box: shows answers during typing, and goes to the first one on Enter. */
class SearchBox extends HTMLElement {
  #area = this.querySelector('textarea');
  #status = this.querySelector<HTMLElement>('.ef-search-status');
  #list = this.querySelector<HTMLElement>('.ef-search-answers');
  #timer = 0;
  #newest = newestOnly();
  #run = 0;
  #lateness = new Lateness(
    () => this.#list?.classList.add('ef-search-room'),
    () => this.#tell('late'),
  );

  connectedCallback(): void {
    this.#area?.addEventListener('focus', () => void this.#finder().catch(() => undefined));
    this.#area?.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const pasted = (event as InputEvent).inputType === 'insertFromPaste';
      this.#timer = window.setTimeout(() => void this.#show(pasted), pasted ? 0 : WAIT);
    });
    this.#area?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.#open();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open();
    });
    this.#list?.addEventListener('click', (event) => {
      // A link opened in another tab or window does not get the host name of this one.
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!elsewhere) storeHost(hostIn(this.#query));
      if (!(event.target as Element).matches('.ef-search-again')) return;
      this.#area?.focus();
      void this.#show(true);
    });
    this.addEventListener('keydown', (event) => {
      if (this.#area && this.#list) moveThrough(event, this.#area, this.#list);
    });
    addEventListener('popstate', () => this.#follow());
    addEventListener('hashchange', () => this.#follow());
    this.#restore();
  }

  /** Answers a query. Public for other scripts and for benchmarks. */
  async find(query: string): Promise<FoundAnswers> {
    const find = await this.#finder();
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
    this.#list?.classList.add('ef-search-room');
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

  /** Loads the finder with its index when it is first needed: most visits need none. */
  #finder(): Promise<FindAnswers> {
    return loadFinder(this.dataset['index'] ?? '', this.dataset['edition']);
  }

  /**
   * Shows the answers to the query in the box, unless a newer one has replaced it by then.
   * @param whole whether the query is complete, such as a pasted one, and not still being typed
   * @param paused whether the visitor has stopped typing for a while
   */
  async #show(whole = false, paused = false): Promise<void> {
    const query = this.#query;
    keepQuery(query);
    const found = await this.#answered(query);
    const run = this.#run;
    if (!found) return;
    // Nothing fails while the first letters are typed.
    if (!whole && !paused && found.verdict === 'none' && query.length < LEAST) {
      this.#lateness.end();
      this.#say(document.createDocumentFragment(), '');
      this.#timer = window.setTimeout(() => void this.#show(false, true), PAUSE);
      return;
    }
    const view = answersView(found, this.#part);
    this.#say(view, this.#spoken(found, view.querySelector('h2')?.textContent ?? ''));
    if (found.verdict === 'none') {
      void this.#offerReport(query);
      void this.#offerToKeep(query, whole);
    }
    const [first] = found.answers;
    if (first && this.hasAttribute('data-results'))
      void this.#offerLink(first).catch(() => undefined);
    // Only words are a question for the full-text search.
    const words = found.verdict === 'words' || found.verdict === 'none';
    const pages = words ? await this.#pages(query, found.answers) : '';
    if (run !== this.#run) return;
    this.#lateness.end();
    this.#list?.append(pages);
  }

  /** Answers a query; undefined if it is empty, the search has failed, or a newer one runs. */
  async #answered(query: string): Promise<FoundAnswers | undefined> {
    const run = ++this.#run;
    if (query === '') {
      this.#lateness.end();
      this.#list?.classList.remove('ef-search-room');
      this.#say(document.createDocumentFragment(), '');
      return undefined;
    }
    this.#lateness.begin();
    const found = await this.#finder()
      .then((find) => this.#newest(() => find(query)))
      .catch(() => undefined);
    if (run !== this.#run) return undefined;
    this.#lateness.answered();
    if (!found) this.#tell('failed');
    return found;
  }

  /** Returns links to pages whose prose matches, without those that are among the answers. */
  async #pages(query: string, answers: MergedHit[]): Promise<DocumentFragment> {
    const folder = this.dataset['pages'];
    // There is no full-text search in development and in the offline copy.
    if (!folder) return this.#part('no-pages');
    const groups = JSON.parse(this.dataset['synonyms'] ?? '[]') as string[][];
    const search = async (): Promise<PageResult[]> => {
      const { searchPages } = await import('../../search/browser/pages.ts');
      return searchPages(folder, query, groups);
    };
    const pages = await withTimeout(search()).catch(() => undefined);
    if (!pages) return this.#part('failed-pages');
    const answered = new Set(answers.map(({ row }) => pathOf(row.url)));
    const others = pages.filter(({ url }) => !answered.has(pathOf(url)));
    return pagesView(others, this.#part);
  }

  /** Offers a report of a search that found nothing. */
  async #offerReport(query: string): Promise<void> {
    const part = this.querySelector<HTMLElement>('.ef-report');
    try {
      const { fillReport } = await import('./report.ts');
      if (part) fillReport(part, query);
    } catch {
      // Without the script the report would stay empty.
      part?.remove();
    }
  }

  /** Offers to store searches that found nothing, and stores this one if the visitor has opted in. */
  async #offerToKeep(query: string, whole: boolean): Promise<void> {
    const part = this.querySelector<HTMLElement>('.ef-gaps');
    try {
      const { storeMissedSearch, openMissedSearches } = await import('./missed-searches.ts');
      if (whole) storeMissedSearch(query);
      if (part) openMissedSearches(part, query);
    } catch {
      // Without the script nothing can be stored.
      part?.remove();
    }
  }

  /** Goes to the answer if one is certain, or else to the results page. */
  async #open(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    if (query === '') {
      this.#area?.focus();
      return;
    }
    keepQuery(query);
    const found = await this.#answered(query);
    if (!found) return;
    const [first] = found.answers;
    // Only one certain answer is opened at once.
    if (first && (found.verdict === 'exact' || found.verdict === 'code')) {
      storeHost(hostIn(query));
      location.assign(first.row.url);
    } else if (this.hasAttribute('data-results')) await this.#show(true);
    else openResults(this.dataset['search'] ?? '', query);
  }

  /** Adds a button that copies a link to the result. */
  async #offerLink(first: MergedHit): Promise<void> {
    const view = this.#part('link');
    const button = view.querySelector('button');
    this.#list?.append(view);
    const { linkResult } = await import('./result-link.ts');
    if (button) linkResult(button, this.dataset['search'] ?? '', first, (one) => this.find(one));
  }

  #part: Part = (name) => {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
    return document.importNode(template?.content ?? document.createDocumentFragment(), true);
  };

  /** Shows a part of the page that is a message, and announces it. */
  #tell(name: string): void {
    const part = this.#part(name);
    this.#say(part, part.querySelector('p')?.textContent.trim() ?? '');
  }

  #say(content: DocumentFragment, status: string): void {
    this.#list?.replaceChildren(content);
    if (this.#status) this.#status.textContent = status;
  }

  /** Returns the text for screen readers: verdict, first answer, number of answers. */
  #spoken({ answers }: FoundAnswers, heading: string): string {
    const [first] = answers;
    if (!first) return heading;
    const count = this.#part('count').textContent.replace('{count}', String(answers.length));
    return `${heading}: ${first.row.title}. ${count}`;
  }
}

customElements.define('search-box', SearchBox);
