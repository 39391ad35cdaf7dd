import { translationId, translationPage } from '../../domain/library/translation-id.ts';
import { directionOf } from '../../domain/text/direction.ts';
import type { SearchDocument } from '../../search/index/types.ts';
import { shownText } from '../../search/query/answers.ts';

/**
 * Names the language of a screen that is in none of the site’s, and shows what it says in these.
 * @param quote the text of the screen, which may run from right to left
 */
export function fillLanguage(block: Element, row: SearchDocument, quote: HTMLElement | null): void {
  const { also = [], equivalents = [], language, message, url } = row;
  if (quote) quote.dir = directionOf(row.text);
  const locale = document.documentElement.lang;
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  const [sentence, beside] = block.querySelectorAll('p');
  if (sentence) sentence.textContent = sentence.textContent.replace('{language}', name);
  beside?.before(
    ...equivalents.map((same) => {
      const screen = document.createElement('blockquote');
      screen.className = 'ef-answer-text';
      screen.lang = same.language;
      screen.textContent = shownText(same.text);
      return screen;
    }),
  );
  const link = beside?.querySelector('a');
  const [own] = equivalents;
  block.removeAttribute('hidden');
  if (!link || !own) return void beside?.remove();
  const id = translationId(message, own.language, language);
  const page = `languages/${translationPage([message, ...also])}/`;
  link.href = url.replace(/([^/]*)#.*$/, (_, file: string) => `${page}${file}#${id}`);
}
