import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Odd texts that are in a sound site, too. */
export type Nonsense = Map<string, boolean>;

const odd: Record<string, RegExp> = {
  'a lost character': /\ufffd/gu,
  'a control character': /(?![\t\n\r])\p{Cc}/gu,
  'an object': /\[object \w+\]/g,
  'nothing as a word': /(?<![\w-])(?:undefined|NaN)(?![\w-])/g,
  'a sign of Markdown': /\*\*/g,
  'a placeholder': /\{[a-z][\w-]*\}/g,
};

/** The words of a page: without tags, code, data and what stands for placeholders on purpose. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|template|pre|code|samp|kbd)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ');
}

/**
 * What nobody means to publish, in the files of a built site: each with its kind, its file and what stands
 * around it.
 * @param known what a sound site has of it
 */
export function nonsenseIn(out: string, known: Nonsense): string[] {
  const found = globSync('**/*.{html,md,json,xml,txt}', {
    cwd: out,
    exclude: ['pagefind/**'],
  }).flatMap((file) => {
    const text = readFileSync(join(out, file), 'utf8');
    const words = file.endsWith('.html') ? wordsOf(text) : text;
    const markup = /\.(?:md|txt)$/.test(file);
    return Object.entries(odd).flatMap(([name, pattern]) => {
      if (markup && name === 'a sign of Markdown') return [];
      return [...words.matchAll(pattern)].map(({ index }) => {
        const around = words.slice(Math.max(0, index - 20), index + 40).replaceAll(/\s+/g, ' ');
        return `${name} in ${file}: ${around}`;
      });
    });
  });
  return found.filter((one) => !known.has(one));
}
