import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A suspicious text in a built site: what it is, its context, and its file. */
export interface Nonsense {
  text: string;
  file: string;
}

/** What is suspicious in pages only: Markdown and data contain it as it is. */
const ofPages = ['a sign of Markdown', 'a placeholder'];

const odd: Record<string, RegExp> = {
  'a lost character': /\ufffd/gu,
  'a control character': /(?![\t\n\r])\p{Cc}/gu,
  'an object': /\[object \w+\]/g,
  'nothing as a word': /(?<![\w-])(?:undefined|NaN)(?![\w-])/g,
  'a sign of Markdown': /\*\*/g,
  'a placeholder': /\{[a-z][\w-]*\}/g,
};

/** Returns the words of a page, without tags, code, data and elements for placeholders. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|template|pre|code|samp|kbd)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ');
}

/**
 * Finds texts in a built site that nobody means to publish.
 * @param known the suspicious texts of an undamaged site, which do not count
 */
export function nonsenseIn(out: string, known = new Set<string>()): Nonsense[] {
  const files = globSync('**/*.{html,md,json,xml,txt}', { cwd: out, exclude: ['pagefind/**'] });
  return files.flatMap((file) => {
    const text = readFileSync(join(out, file), 'utf8');
    const page = file.endsWith('.html');
    const words = page ? wordsOf(text) : text;
    return Object.entries(odd)
      .filter(([name]) => page || !ofPages.includes(name))
      .flatMap(([name, pattern]) =>
        [...words.matchAll(pattern)].map(({ index }) => {
          const around = words.slice(Math.max(0, index - 20), index + 40).replaceAll(/\s+/g, ' ');
          return { text: `${name}: ${around}`, file };
        }),
      )
      .filter((one) => !known.has(one.text));
  });
}
