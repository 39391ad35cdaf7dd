import { codeBreaks, SHORTEST_BROKEN } from '../domain/text/code-breaks.ts';

/** An element whose text is shown as it is, or not at all; else a tag, or a text. */
const TOKEN = /<(pre|script|style|textarea|title|option)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Lets lines of a page end within long codes, so that none ends within a word; its text stays the same. */
export function withBreakableCodes(html: string): string {
  return html.replace(TOKEN, (token) =>
    // Most texts are shorter than what is broken.
    token.startsWith('<') || token.length < SHORTEST_BROKEN
      ? token
      : codeBreaks(token).reduceRight(
          (text, at) => `${text.slice(0, at)}<wbr>${text.slice(at)}`,
          token,
        ),
  );
}
