// A server has one page for unknown addresses, or one a language; which one it sent may not be the visitor's.
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
  const label = document.querySelector('.ef-theme label');
  document.body.replaceWith(document.adoptNode(page.body));
  if (label) keepThemes(label);
}

/** Moves the choice of the theme into the footer of the other locale, with its words. */
function keepThemes(label: Element): void {
  const place = document.querySelector<HTMLElement>('.ef-theme');
  label.firstChild?.replaceWith(place?.dataset['label'] ?? '');
  const names = place?.dataset['names']?.split(',') ?? [];
  for (const [index, option] of label.querySelectorAll('option').entries())
    option.label = names[index] ?? '';
  place?.append(label);
}

const locale = visitorLocale(location.pathname, editions, navigator.languages);
const part = parts.find(({ lang }) => lang === locale);
// Without the page, the part in the visitor's language still stands first.
if (part && locale !== document.documentElement.lang) void show(part).catch(() => undefined);
