import { loadFinder, type Answer } from '../../search/browser/messages.ts';
import { searchPages, type PageResult } from '../../search/browser/pages.ts';
import { answerView, pageView } from './views.ts';

const WAIT = 120;
const SHOWN = 5;
/** The longest query that is put into an address. */
const ADDRESS_LIMIT = 2000;

/** The page an address leads to, whatever its anchor. */
const pathOf = (address: string): string => new URL(address, location.href).pathname;

/** The paste box: answers while one types, and leads to the first answer on Enter. */
class SearchBox extends HTMLElement {
  #area = this.querySelector('textarea');
  #status = this.querySelector<HTMLElement>('.search-status');
  #list = this.querySelector<HTMLElement>('.search-answers');
  #timer = 0;
  #run = 0;
  #answers: Promise<Answer[]> = Promise.resolve([]);

  connectedCallback(): void {
    this.#area?.addEventListener('focus', () => void this.#finder().catch(() => undefined));
    this.#area?.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const pasted = (event as InputEvent).inputType === 'insertFromPaste';
      this.#timer = window.setTimeout(() => void this.#show(), pasted ? 0 : WAIT);
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
    this.#restore();
  }

  get #query(): string {
    return this.#area?.value.trim() ?? '';
  }

  /** On the page of results the query comes from the address; anywhere, from a page restored by Back. */
  #restore(): void {
    const asked = new URLSearchParams(location.search).get('q');
    if (this.hasAttribute('data-results') && asked !== null && this.#area) this.#area.value = asked;
    if (this.#query !== '') void this.#show();
  }

  #finder(): ReturnType<typeof loadFinder> {
    return loadFinder(this.dataset['table'] ?? '');
  }

  /** Shows the answers to what stands in the box, unless something newer stands there by then. */
  async #show(): Promise<void> {
    const run = ++this.#run;
    const query = this.#query;
    this.#answers = this.#finder().then((find) => find(query));
    if (this.hasAttribute('data-results')) this.#address(query);
    const answers = await this.#answers.catch(() => undefined);
    if (run !== this.#run) return;
    if (!answers) return this.#say(this.#part('failed'), '');
    if (query === '') return this.#say(document.createDocumentFragment(), '');
    this.#say(this.#answersOf(answers), this.#counted(answers.length));
    // In development there is no search over pages: it is made when a site is built.
    const folder = this.dataset['pages'];
    const pages = folder ? await searchPages(folder, query).catch(() => []) : [];
    if (run !== this.#run) return;
    const shown = new Set(answers.slice(0, SHOWN).map(({ item }) => pathOf(item.url)));
    this.#list?.append(this.#pagesOf(pages.filter(({ url }) => !shown.has(pathOf(url)))));
  }

  /** Leads to the first answer; without one, to the page of results. */
  async #open(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    if (query === '') return this.#area?.focus();
    const find = await this.#finder().catch(() => undefined);
    const first = find?.(query)[0];
    if (first) location.assign(first.item.url);
    else if (this.hasAttribute('data-results')) await this.#show();
    else {
      const search = this.querySelector('form')?.action ?? '';
      location.assign(`${search}?${new URLSearchParams({ q: query.slice(0, ADDRESS_LIMIT) })}`);
    }
  }

  #address(query: string): void {
    const parameters =
      query === '' ? '' : `?${new URLSearchParams({ q: query.slice(0, ADDRESS_LIMIT) })}`;
    history.replaceState(history.state, '', `${location.pathname}${parameters}`);
  }

  #part(name: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
    return document.importNode(template?.content ?? document.createDocumentFragment(), true);
  }

  #say(content: DocumentFragment, status: string): void {
    this.#list?.replaceChildren(content);
    if (this.#status) this.#status.textContent = status;
  }

  #counted(count: number): string {
    const text = this.#part('count').textContent;
    return count === 0 ? '' : text.replace('{count}', String(count));
  }

  #answersOf(answers: Answer[]): DocumentFragment {
    const [best, ...others] = answers.slice(0, SHOWN);
    if (!best) return this.#part('none');
    const list = this.#part('best');
    list.append(answerView(this.#part('answer'), best));
    if (others.length > 0) list.append(this.#part('more'));
    for (const other of others) list.append(answerView(this.#part('answer'), other));
    return list;
  }

  #pagesOf(pages: PageResult[]): DocumentFragment {
    if (pages.length === 0) return document.createDocumentFragment();
    const list = this.#part('pages');
    list.append(pageView(pages));
    return list;
  }
}

customElements.define('search-box', SearchBox);
