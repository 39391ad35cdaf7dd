// A server has one page for unknown addresses, or one a language; which one it sent may not be the visitor's.
import { offerThemes } from '../page-scripts/theme.ts';
import { visitorLocale } from './visitor-locale.ts';

const parts = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const editions = parts
  .map(({ lang, dataset }) => ({ locale: lang, home: dataset['home'] ?? '' }))
  .toSorted((a, b) => a.home.length - b.home.length);

/** Shows the page in another locale in the place of this one. */
async function show(part: HTMLElement): Promise<void> {
  part.parentElement?.prepend(part);
  const response = await fetch(part.dataset['notFound'] ?? '');
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = page.title;
  document.documentElement.lang = part.lang;
  document.body.replaceWith(document.adoptNode(page.body));
  offerThemes();
}

const locale = visitorLocale(location.pathname, editions, navigator.languages);
const part = parts.find(({ lang }) => lang === locale);
// Without the page, the part in the visitor's language still stands first.
if (part && locale !== document.documentElement.lang) void show(part).catch(() => undefined);
