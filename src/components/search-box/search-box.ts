import { loadFinder } from '../../search/browser/messages.ts';
import type { MergedHit, MergedResult } from '../../search/query/answers.ts';
import { withTimeout } from '../../search/browser/timeout.ts';
import type { PageResult } from '../../search/browser/pages.ts';
import { hostIn } from '../../search/text/host-names.ts';
import { storeHost } from '../page-scripts/host-handoff.ts';
import { openResults } from './query-handoff.ts';
import { moveThrough } from './keys.ts';
import { Lateness } from './lateness.ts';
import { keepQuery, queryOfStep } from './step.ts';
import { answersView, pagesView, type Part } from './views.ts';

/** Milliseconds of rest before what one types is looked up. */
const WAIT = 120;

const pathOf = (address: string): string => new URL(address, location.href).pathname;

/** The paste box: answers while one types, and leads to the first answer on Enter. */
class SearchBox extends HTMLElement {
  #area = this.querySelector('textarea');
  #status = this.querySelector<HTMLElement>('.search-status');
  #list = this.querySelector<HTMLElement>('.search-answers');
  #timer = 0;
  #run = 0;
  #lateness = new Lateness(
    () => this.#list?.classList.add('search-room'),
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
      // What opens elsewhere is not the next page of this tab.
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!elsewhere) storeHost(hostIn(this.#query));
      if (!(event.target as Element).matches('.search-again')) return;
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

  /** The answers to a query, best first. For other scripts and for measurements. */
  async find(query: string): Promise<MergedResult> {
    const find = await this.#finder();
    return find(query);
  }

  get #query(): string {
    return this.#area?.value.trim() ?? '';
  }

  /** Looks up what stands in the box, typed before this script came, or else the query of this step. */
  #restore(): void {
    const query = queryOfStep();
    if (this.#area && this.#query === '') this.#area.value = query ?? '';
    if (this.#query === '') return;
    this.#list?.classList.add('search-room');
    void this.#show(true);
  }

  /** Goes along with a step within the page; one that knows of no query, as an anchor, takes over this one. */
  #follow(): void {
    const query = queryOfStep();
    if (query === undefined) keepQuery(this.#query);
    else if (this.#area && query !== this.#query) {
      this.#area.value = query;
      void this.#show(true);
    }
  }

  #finder(): ReturnType<typeof loadFinder> {
    return loadFinder(this.dataset['index'] ?? '', this.dataset['edition']);
  }

  /**
   * Shows the answers to what stands in the box, unless something newer stands there by then.
   * @param whole whether that is all one looks for, and not what one is about to type
   */
  async #show(whole = false): Promise<void> {
    const query = this.#query;
    keepQuery(query);
    const found = await this.#answered(query);
    const run = this.#run;
    if (!found) return;
    const view = answersView(found, query, this.#part);
    this.#say(view, this.#spoken(found, view.querySelector('h2')?.textContent ?? ''));
    if (found.verdict === 'none') {
      void this.#offerReport(query);
      void this.#offerToKeep(query, whole);
    }
    const [first] = found.answers;
    if (first && this.hasAttribute('data-results'))
      void this.#offerLink(first).catch(() => undefined);
    // Who asks for a code has no question in words.
    const pages = found.verdict === 'code' ? '' : await this.#pages(query, found.answers);
    if (run !== this.#run) return;
    this.#lateness.end();
    this.#list?.append(pages);
  }

  /** The answers to a query; undefined when there are none to be had, which the box says, or another has followed. */
  async #answered(query: string): Promise<MergedResult | undefined> {
    const run = ++this.#run;
    if (query === '') {
      this.#lateness.end();
      this.#list?.classList.remove('search-room');
      this.#say(document.createDocumentFragment(), '');
      return undefined;
    }
    this.#lateness.begin();
    const found = await this.find(query).catch(() => undefined);
    if (run !== this.#run) return undefined;
    this.#lateness.answered();
    if (!found) this.#tell('failed');
    return found;
  }

  /** Pages whose prose has the words, without those that are among the answers. */
  async #pages(query: string, answers: MergedHit[]): Promise<DocumentFragment> {
    const folder = this.dataset['pages'];
    // In development and in a copy on a disk there is no search over pages.
    if (!folder) return this.#part('no-pages');
    const groups = JSON.parse(this.dataset['synonyms'] ?? '[]') as string[][];
    const search = async (): Promise<PageResult[]> => {
      const { searchPages } = await import('../../search/browser/pages.ts');
      return searchPages(folder, query, groups);
    };
    const pages = await withTimeout(search()).catch(() => undefined);
    if (!pages) return this.#part('failed-pages');
    const known = new Set(answers.map(({ row }) => pathOf(row.url)));
    const others = pages.filter(({ url }) => !known.has(pathOf(url)));
    return pagesView(others, this.#part);
  }

  /** What one may tell others of a search that found nothing. */
  async #offerReport(query: string): Promise<void> {
    const part = this.querySelector<HTMLElement>('.report');
    try {
      const { fillReport } = await import('./report.ts');
      if (part) fillReport(part, query);
    } catch {
      // An empty report helps nobody.
      part?.remove();
    }
  }

  /** Searches that found nothing are kept in this browser, if the visitor wants that. */
  async #offerToKeep(query: string, whole: boolean): Promise<void> {
    const part = this.querySelector<HTMLElement>('.gaps');
    try {
      const { storeMissedSearch, openMissedSearches } = await import('./missed-searches.ts');
      if (whole) storeMissedSearch(query);
      if (part) openMissedSearches(part, query);
    } catch {
      // What cannot be kept is not offered.
      part?.remove();
    }
  }

  /** Leads to the first answer; without one, to the page of results. */
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
    if (first) {
      storeHost(hostIn(query));
      location.assign(first.row.url);
    } else if (this.hasAttribute('data-results')) await this.#show(true);
    else openResults(this.dataset['search'] ?? '', query);
  }

  /** A button for a link to what is shown, as soon as it can copy one. */
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

  /** Shows a part that is a message, and says it. */
  #tell(name: string): void {
    const part = this.#part(name);
    this.#say(part, part.querySelector('p')?.textContent.trim() ?? '');
  }

  #say(content: DocumentFragment, status: string): void {
    this.#list?.replaceChildren(content);
    if (this.#status) this.#status.textContent = status;
  }

  /** What a screen reader says of the answers: the verdict, the first of them, how to go there. */
  #spoken({ answers }: MergedResult, heading: string): string {
    const [first] = answers;
    if (!first) return heading;
    const count = this.#part('count').textContent.replace('{count}', String(answers.length));
    return `${heading}: ${first.row.title}. ${count}`;
  }
}

customElements.define('search-box', SearchBox);
