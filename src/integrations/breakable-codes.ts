import { codeBreaks } from '../domain/text/code-breaks.ts';

/** An element whose text is shown as it is, or not at all; else a tag, or a text. */
const TOKEN = /<(pre|script|style|textarea|title|option)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** A shorter text has nothing to break; most are. */
const SHORTEST = 19;

/** Lets lines of a page end within long codes, so that none ends within a word; its text stays the same. */
export function withBreakableCodes(html: string): string {
  return html.replace(TOKEN, (token) =>
    token.startsWith('<') || token.length < SHORTEST
      ? token
      : codeBreaks(token).reduceRight(
          (text, at) => `${text.slice(0, at)}<wbr>${text.slice(at)}`,
          token,
        ),
  );
}
