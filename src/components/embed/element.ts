// `<error-faq src="https://faq.example/" lang="ja">`: the search box on the page of somebody else.
import type { FindAnswers } from '../../search/browser/finder.ts';
import { fetchBytes } from '../../search/browser/timeout.ts';
import { HEAD, indexFileUrl } from '../../search/index/format.ts';
import { arrangeAnswers, type MergedHit } from '../../search/query/answers.ts';
import type { EmbedLocale, EmbedSettings } from '../../domain/embedding/settings.ts';
import { boxStyle } from './style.ts';
import { boxView, answersIn, type BoxView } from './view.ts';

/** Defined by the build. */
declare const SETTINGS: EmbedSettings;

/** What the event `error-faq:answer` tells the page around the box. Nothing in it is what was typed. */
export interface EmbeddedAnswer {
  /** The id of the message in its entry; empty if words led there. */
  message: string;
  entry: string;
  url: string;
  title: string;
  /** The answer as a text to copy, without names of hosts; empty if it cannot be fetched. */
  reply: string;
  /** Whether the visitor has chosen it; else it is the only certain one. */
  chosen: boolean;
}

/** How long a visitor pauses before a search, in milliseconds. By judgement. */
const PAUSE = 250;

const own = new URL('../', import.meta.url);

class ErrorFaq extends HTMLElement {
  #latest = 0;
  #told = '';
  #finder: Promise<FindAnswers> | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const allowed = [own.origin, ...SETTINGS.origins];
    if (!allowed.includes(location.origin)) {
      // Without stopping what else the page does.
      reportError(
        new Error(`error-faq: ${location.origin} is not in \`embedding\` of the site's site.yaml`),
      );
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(boxStyle);
    root.adoptedStyleSheets = [sheet];
    const view = boxView(this.#locale.words);
    root.append(view.whole);
    let pause: ReturnType<typeof setTimeout> | undefined;
    view.field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => void this.#search(view), PAUSE);
    });
    this.lang ||= this.#language;
  }

  /** The address of the site, with a slash at its end. */
  get #site(): string {
    const given = this.getAttribute('src');
    return given === null ? own.href : new URL(given.replace(/\/?$/, '/'), location.href).href;
  }

  get #language(): string {
    const [first = ''] = Object.keys(SETTINGS.locales);
    return SETTINGS.locales[this.lang] ? this.lang : first;
  }

  get #locale(): EmbedLocale {
    return SETTINGS.locales[this.#language] ?? { path: '', edition: '', words: {} };
  }

  async #open(): Promise<FindAnswers> {
    const { path, edition } = this.#locale;
    const folder = `${this.#site}${path}search-index/`;
    const { prepareFinder } = await import('../../search/browser/finder.ts');
    const version = (name: string) => (name === HEAD ? `?${edition}` : '');
    return prepareFinder(
      (name) => fetchBytes(indexFileUrl(folder, name) + version(name), 'default'),
      folder,
    );
  }

  async #search(view: BoxView): Promise<void> {
    const turn = ++this.#latest;
    const query = view.field.value;
    if (query.trim() === '') return view.show('', []);
    const { words } = this.#locale;
    try {
      this.#finder ??= this.#open();
      const find = await this.#finder;
      const found = await find(query);
      if (turn !== this.#latest) return;
      // The page for frames is the site's own: no form there waits for an answer.
      const choose =
        location.origin === own.origin
          ? undefined
          : (answer: MergedHit): void => void this.#tell(answer, true);
      view.show(words[`search.${found.verdict}`] ?? '', answersIn(found, words, choose));
      const { causes } = arrangeAnswers(found);
      const certain = found.verdict === 'exact' || found.verdict === 'code';
      if (certain && causes[0]) await this.#tell(causes[0], false);
    } catch {
      this.#finder = undefined;
      if (turn === this.#latest) view.show(words['search.failed'] ?? '', []);
    }
  }

  /** Tells the page around the box about an answer: a chosen one each time, a certain one once. */
  async #tell({ row }: MergedHit, chosen: boolean): Promise<void> {
    const { entry, message, url, title } = row;
    if (!chosen && this.#told === url) return;
    this.#told = url;
    const folder = `${this.#site}${this.#locale.path}faq/${entry}/`;
    const reply = await import('./reply-text.ts')
      .then(({ replyText }) => replyText(folder, message, this.#language))
      .catch(() => '');
    if (!chosen && this.#told !== url) return;
    const detail: EmbeddedAnswer = { message, entry, url, title, reply, chosen };
    this.dispatchEvent(
      new CustomEvent('error-faq:answer', { detail, bubbles: true, composed: true }),
    );
  }
}

if (!customElements.get('error-faq')) customElements.define('error-faq', ErrorFaq);
