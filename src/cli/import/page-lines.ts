import { htmlLines } from './html-lines.ts';
import { linesOf, type PageText } from './lines.ts';
import { wikiLines } from './wiki-lines.ts';

/** The form of an imported page, by the name it has in the report. */
export type PageForm = 'text' | 'HTML' | 'MediaWiki' | 'Confluence';

/**
 * Reads a page as lines of plain text, whose numbers are those of the file: headings stand alone, list items begin
 * with a bullet.
 * @param isMessage tells whether a heading says which client shows what is below it
 */
export function pageLines(
  text: string,
  isMessage: (heading: string) => boolean,
): PageText & { form: PageForm } {
  const form = formOf(text);
  if (form === 'text') return { form, lines: linesOf(text) };
  const heading = (name: string): string =>
    /[:：]$/.test(name) || !isMessage(name) ? name : `${name}:`;
  const read = form === 'MediaWiki' ? wikiLines : htmlLines;
  return { form, ...read(text, heading) };
}

function formOf(text: string): PageForm {
  if (/<mediawiki\b|^(={2,6})[^=\n]+\1[ \t]*\r?$/m.test(text)) return 'MediaWiki';
  if (/<ac:structured-macro\b|<ri:[a-z]+\b/.test(text)) return 'Confluence';
  const blocks = text.match(/<(?:!doctype html|html|body|h[1-6]|p|ul|ol|pre|table)\b[^>]*>/gi);
  return (blocks?.length ?? 0) > 1 ? 'HTML' : 'text';
}
