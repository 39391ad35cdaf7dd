import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An odd text in a built site: what it is, with what stands around it, and in which file. */
export interface Nonsense {
  text: string;
  file: string;
}

/** What only a page turns into something else: in Markdown and data it stands as it is. */
const ofPages = ['a sign of Markdown', 'a placeholder'];

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
 * What nobody means to publish, in the files of a built site.
 * @param known the odd texts of a sound site, wherever they stand in it
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
