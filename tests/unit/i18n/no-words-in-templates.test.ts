import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = globSync('src/{components,layouts,pages}/**/*.{ts,astro}').toSorted();
const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The markup of an `.astro` file: without its code, scripts, styles and comments. */
const markupOf = (file: string) =>
  file
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/\{\/\*.*?\*\/\}|<!--.*?-->/gs, '');

/** Words that stand in markup themselves: between tags, beside `{…}`, or in an attribute that is read out. */
function wordsIn(file: string): string[] {
  const markup = markupOf(file);
  return [
    /(?<=(?<!=)>)[^<>{}]*\p{L}[^<>{}]*(?=[<{])/gu,
    /(?<=\})[^<>{}()=:?]*\p{L}[^<>{}()=:?]*(?=<)/gu,
    /\b(?:aria-label|title|placeholder|alt)="[^"]*\p{L}[^"]*"/gu,
  ].flatMap((pattern) => [...markup.matchAll(pattern)].map(([words]) => words.trim()));
}

describe('what visitors read is in the dictionaries or the content, not in the code', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').filter((line) => japanese.test(line))).toEqual([]);
    if (file.endsWith('.astro')) expect(wordsIn(text)).toEqual([]);
  });
});

describe('words in markup are noticed', () => {
  test.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>\n  {name}, hello\n</p>', ', hello'],
    ['<p>Hello {name}</p>', 'Hello'],
    ['{many && (\n  <b>many</b>\n)}', 'many'],
    ['<input placeholder="Type here" />', 'placeholder="Type here"'],
  ])('in %j', (markup, words) => {
    expect(wordsIn(`---\nconst a = '<p>code</p>';\n---\n${markup}\n`)).toEqual([words]);
  });

  test.each([
    '<p title={title}>{name}: {other}</p>',
    '{list.map((one) =>\n  one.id === undefined ? (\n    one.text\n  ) : (\n    <b>{one.name}</b>\n  ),\n)}',
    '{one.url ? <a href={one.url}>{name}</a> : name}\n{two > 1 && <b />}',
    '<script>\n  if (a > b) c<d>();\n</script>{/* <p>comment</p> */}',
  ])('and nothing else, as in %j', (markup) => {
    expect(wordsIn(`---\n---\n${markup}\n`)).toEqual([]);
  });
});
