import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Classes that Markdown gives its own elements. */
const foreign = ['footnotes'];

/** The classes a style sheet has rules for, each once. */
function classesIn(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
}

/** The declarations whose value is a colour of their own. */
function coloursIn(css: string): string[] {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split(/[;{}]/)
    .map((line) => line.trim())
    .filter((line) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(line));
}

const files = globSync('src/**/*.css').toSorted();

describe.each(files)('%s', (file) => {
  const css = readFileSync(file, 'utf8');

  test('names its classes with the prefix', () => {
    const names = classesIn(css).filter((name) => !foreign.includes(name));
    expect(names.filter((name) => !name.startsWith('ef-'))).toEqual([]);
  });

  test('takes its colours from tokens', () => {
    const own = coloursIn(css).filter((line) => !line.startsWith('--color-'));
    expect(own).toEqual([]);
  });
});

test('classes and colours are found', () => {
  const css = '.ef-a > .b:not(.c) { color: #fff; top: 1.5rem } @media print { .d {} }';
  expect(classesIn(css)).toEqual(['ef-a', 'b', 'c', 'd']);
  expect(coloursIn(css)).toEqual(['color: #fff']);
});
