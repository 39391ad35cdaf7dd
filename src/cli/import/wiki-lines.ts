import { Parser } from 'htmlparser2';
import { linesOf, type Line, type PageText } from './lines.ts';

const HEADING = /^(={2,6})\s*(.+?)\s*\1$/;
const LITERAL = /^<(pre|nowiki|syntaxhighlight|source)\b[^>]*>/i;

/**
 * Reads the wikitext of MediaWiki, or its export as XML, as lines of plain text.
 * @param heading returns a heading as the line it becomes
 */
export function wikiLines(text: string, heading: (text: string) => string): PageText {
  const { wikitext, title, from } = /<mediawiki\b/.test(text) ? exported(text) : asIs(text);
  const lines: Line[] = [];
  let literal = '';
  for (const { number, text: line } of linesOf(withoutComments(wikitext))) {
    const place = number + from;
    const blank = { number: place, text: '' };
    if (literal === '') literal = LITERAL.exec(line)?.[1] ?? '';
    if (literal !== '') {
      const bare = line.replaceAll(new RegExp(`</?${literal}\\b[^>]*>`, 'gi'), '').trim();
      if (bare !== '') lines.push({ number: place, text: decoded(bare) });
      if (line.includes(`</${literal}`)) {
        literal = '';
        lines.push(blank);
      }
      continue;
    }
    const [, , name] = HEADING.exec(line) ?? [];
    if (name !== undefined) lines.push(blank, { ...blank, text: heading(plain(name)) }, blank);
    else if (!isMarkup(line)) lines.push({ ...blank, text: plain(itemOf(line)) });
  }
  return { ...(title && { title }), lines };
}

const asIs = (text: string) => ({ wikitext: text, title: '', from: 0 });

/** Reads the first page of an export: its title, and its last text with the line before it. */
function exported(xml: string): { wikitext: string; title: string; from: number } {
  const found = { wikitext: '', title: '', from: 0 };
  let [element, pages] = ['', 0];
  const parser = new Parser(
    {
      onopentag(name) {
        element = name;
        if (name === 'page') pages += 1;
        if (name !== 'text' || pages > 1) return;
        const before = xml.slice(0, parser.endIndex).split('\n').length - 1;
        Object.assign(found, { wikitext: '', from: before });
      },
      ontext(text) {
        if (pages > 1) return;
        if (element === 'text') found.wikitext += text;
        if (element === 'title') found.title += text.trim();
      },
      onclosetag() {
        element = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}

/** Blanks comments out; the lines stay. */
const withoutComments = (text: string): string =>
  text.replaceAll(/<!--[^]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));

/** Tells whether a line is nothing but markup: of a table, a template, a category, a picture. */
function isMarkup(line: string): boolean {
  return /^(?:\{\||\|\}|\|-|----+|__[A-Z]+__)|^\{\{[^{}]*\}\}$|^\[\[(?:category|カテゴリ|分类|file|image|ファイル|画像|文件)[:：][^\]]*\]\]$/i.test(
    line,
  );
}

/** Returns a list item with a bullet, the cells of a table as text, and any other line as it is. */
function itemOf(line: string): string {
  if (/^[*#]/.test(line)) return line.replace(/^[*#:;]+\s*/, '• ');
  if (/^[|!]/.test(line)) return line.replace(/^[|!]\s*/, '').replaceAll(/\s*(?:\|\||!!)\s*/g, ' ');
  return line.replace(/^[:;]+\s*/, '');
}

/** Returns the text of a line, without its markup. */
function plain(line: string): string {
  return decoded(
    line
      .replaceAll(/<ref\b[^>]*\/>|<ref\b[^>]*>.*?<\/ref>/gi, '')
      .replaceAll(/\{\{[^{}]*\}\}/g, '')
      .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1')
      .replaceAll(
        /\[(?:https?:)?\/\/\S+(?:\s+([^\]]+))?\]/g,
        (_, name: string | undefined) => name ?? '',
      )
      .replaceAll(/'{2,5}/g, '')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ''),
  ).trim();
}

/** Decodes the entities of a text. */
function decoded(text: string): string {
  let all = '';
  const parser = new Parser(
    {
      ontext: (piece) => {
        all += piece;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text.replaceAll('<', '&lt;'));
  return all;
}
