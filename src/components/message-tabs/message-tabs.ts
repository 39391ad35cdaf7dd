import { decodePercent } from '../../domain/urls/faq-link.ts';
import { detectClient } from './detect-client.ts';
import { rememberClient, rememberedClient } from './remembered-client.ts';

/** The width from which on tabs are used; below it, and in print, all panels are shown, as in the CSS. */
const WIDE = '(min-width: 48em)';

interface Tab {
  client: string;
  link: HTMLAnchorElement;
  panel: HTMLElement;
}

const listOf = (json: string | undefined): string[] =>
  json === undefined ? [] : (JSON.parse(json) as string[]);

/**
 * Tabs by the ARIA pattern, over panels that are all in the page. The anchor in the URL selects the
 * tab; without one, the client chosen last, then the visitor’s own, then the first.
 */
class MessageTabs extends HTMLElement {
  #tabs: Tab[] = [];
  #wide = matchMedia(WIDE);

  connectedCallback(): void {
    this.#tabs = [...this.querySelectorAll<HTMLAnchorElement>('.ef-tab-list a')].flatMap((link) => {
      const panel = document.getElementById(link.hash.slice(1));
      return panel ? [{ client: link.dataset['client'] ?? '', link, panel }] : [];
    });
    const own = this.#own();
    if (own) this.#sayOwn(own);
    for (const tab of this.#tabs) {
      tab.link.addEventListener('click', (event) => this.#clicked(event, tab));
      tab.link.addEventListener('keydown', (event) => this.#pressed(event, tab));
      tab.panel.addEventListener('beforematch', () => this.#select(tab));
    }
    this.#wide.addEventListener('change', () => this.#arrange());
    addEventListener('hashchange', () => this.#follow());
    addEventListener('popstate', () => this.#follow());
    this.#selected = this.#find(rememberedClient()) ?? own ?? this.#tabs[0];
    this.#arrange();
    this.#follow();
  }

  #selected: Tab | undefined;

  #find(client: string | null): Tab | undefined {
    return this.#tabs.find((tab) => tab.client === client);
  }

  #own(): Tab | undefined {
    const detections = this.#tabs.map(({ client, link }) => ({
      client,
      includes: listOf(link.dataset['includes']),
      excludes: listOf(link.dataset['excludes']),
    }));
    return this.#find(detectClient(navigator.userAgent, detections) ?? null);
  }

  #sayOwn({ link }: Tab): void {
    const note = document.createElement('small');
    note.textContent = this.dataset['own'] ?? '';
    link.append(note);
  }

  /** Sets the ARIA roles of tabs on a wide screen, and removes them on a narrow one. */
  #arrange(): void {
    const wide = this.#wide.matches;
    this.toggleAttribute('data-tabs', wide);
    const role = (element: Element | null, name: string): void => {
      if (!element) return;
      if (wide) element.setAttribute('role', name);
      else element.removeAttribute('role');
    };
    role(this.querySelector('.ef-tab-list'), 'tablist');
    for (const list of this.querySelectorAll('.ef-tab-list ul')) role(list, 'presentation');
    for (const [index, { link, panel }] of this.#tabs.entries()) {
      link.id ||= `tab-link-${String(index)}`;
      role(link.parentElement, 'presentation');
      role(link, 'tab');
      role(panel, 'tabpanel');
      for (const [element, name, value] of [
        [link, 'aria-controls', panel.id],
        [panel, 'aria-labelledby', link.id],
      ] as const) {
        if (wide) element.setAttribute(name, value);
        else element.removeAttribute(name);
      }
    }
    this.#show();
  }

  #show(): void {
    const wide = this.#wide.matches;
    for (const tab of this.#tabs) {
      const chosen = tab === this.#selected;
      if (wide && !chosen) tab.panel.setAttribute('hidden', 'until-found');
      else tab.panel.removeAttribute('hidden');
      if (wide) tab.link.setAttribute('aria-selected', String(chosen));
      else tab.link.removeAttribute('aria-selected');
      tab.link.tabIndex = chosen || !wide ? 0 : -1;
    }
  }

  #select(tab: Tab): void {
    this.#selected = tab;
    this.#show();
  }

  /** Opens the panel that is, or contains, the target of the URL, and scrolls there. */
  #follow(): void {
    const target = document.getElementById(decodePercent(location.hash.slice(1)));
    const tab = this.#tabs.find(({ panel }) => target && panel.contains(target));
    if (!tab || !target) return;
    const message = target.closest('.ef-message');
    if (message && message !== target) {
      // An earlier anchor of the message: replace it by the current one.
      location.replace(`#${message.id}`);
      return;
    }
    this.#select(tab);
    if (target !== tab.panel) {
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  }

  #clicked(event: MouseEvent, tab: Tab): void {
    if (!this.#wide.matches) return;
    event.preventDefault();
    rememberClient(tab.client);
    if (location.hash !== tab.link.hash) history.pushState(null, '', tab.link.hash);
    this.#select(tab);
  }

  #pressed(event: KeyboardEvent, tab: Tab): void {
    if (!this.#wide.matches) return;
    const last = this.#tabs.length - 1;
    const at = this.#tabs.indexOf(tab);
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : this.#tabs[to];
    if (!next) return;
    event.preventDefault();
    rememberClient(next.client);
    history.replaceState(null, '', next.link.hash);
    this.#select(next);
    next.link.focus();
  }
}

customElements.define('message-tabs', MessageTabs);
