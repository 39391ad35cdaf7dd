import { offered } from 'virtual:short-answers';
import { chooseLanguage } from '../../domain/library/short-answers.ts';
import { translationId, translationPage } from '../../domain/library/translation-id.ts';
import { directionOf } from '../../domain/text/direction.ts';
import type { SearchDocument } from '../../search/index/types.ts';
import { shownText } from '../../search/query/answers.ts';
import { fetchShortAnswer, linesView } from '../short-answers/view.ts';

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
  void showShortAnswer(block, row).catch(() => undefined);
  const link = beside?.querySelector('a');
  const [own] = equivalents;
  block.removeAttribute('hidden');
  if (!link || !own) return void beside?.remove();
  const id = translationId(message, own.language, language);
  const page = `languages/${translationPage([message, ...also])}/`;
  link.href = besideEntry(url, page, id);
}

/** Returns the address of a page beside that of an entry, in a copy on a disk with its file name. */
function besideEntry(entry: string, page: string, anchor: string): string {
  return entry.replace(/([^/]*)#.*$/, (_, file: string) => `${page}${file}#${anchor}`);
}

/** Shows below the title of an answer what its entry says in short in the language of the screen, if it does. */
async function showShortAnswer(
  block: Element,
  { entry, language, url }: SearchDocument,
): Promise<void> {
  const choice = chooseLanguage([language], offered);
  if (!choice) return;
  const [tag, name] = choice;
  const short = document.createElement('div');
  short.lang = tag;
  const link = document.createElement('a');
  link.href = besideEntry(url, 'short/', tag);
  link.textContent = name;
  const more = document.createElement('p');
  more.className = 'ef-answer-reply';
  more.append(link);
  short.append(more);
  // In a copy on a disk nothing can be fetched.
  if (location.protocol !== 'file:') {
    const answer = await fetchShortAnswer(tag, entry);
    link.textContent = answer.report;
    link.hash = `${tag}-report`;
    more.before(linesView(answer));
  }
  block.closest('.ef-answer')?.querySelector('h3')?.after(short);
}
