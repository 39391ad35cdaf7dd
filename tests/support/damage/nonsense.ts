import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Odd texts that are in a sound site, too. */
export type Nonsense = Map<string, boolean>;

const odd: Record<string, RegExp> = {
  'a lost character': /.{0,20}\ufffd.{0,20}/gu,
  'a control character': /.{0,20}(?![\t\n\r])\p{Cc}.{0,20}/gu,
  'an object': /.{0,20}\[object \w+\].{0,20}/g,
  'nothing as a word': /.{0,20}(?<![\w-])(?:undefined|NaN)(?![\w-]).{0,20}/g,
  'a sign of Markdown': /.{0,20}\*\*.{0,20}/g,
  'a placeholder': /.{0,20}\{[a-z][\w-]*\}.{0,20}/g,
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
      return [...words.matchAll(pattern)].map(([around]) => `${name} in ${file}: ${around}`);
    });
  });
  return found.filter((one) => !known.has(one));
}
