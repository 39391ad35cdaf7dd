import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  exportedNames,
  findCircles,
  findHomonyms,
  foldersOf,
  readImports,
} from '../../support/source-graph.ts';

const files = globSync('src/**/*.{ts,mjs,astro}').toSorted();
const graph = readImports(files);

describe('imports', () => {
  test('are read from scripts, fences and types', () => {
    expect(graph.get('src/search/query/rank.ts')).toContain('src/search/query/match-block.ts');
    expect(graph.get('src/layouts/Base.astro')).toContain('src/components/header/Header.astro');
    expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  });

  test('lead in no circle of files', () => {
    expect(findCircles(graph)).toEqual([]);
  });

  test('lead in no circle of folders', () => {
    expect(findCircles(foldersOf(graph))).toEqual([]);
  });

  test('in a circle are found, once and as the way around', () => {
    const circle = new Map([
      ['a/x.ts', ['b/y.ts']],
      ['b/y.ts', ['b/z.ts']],
      ['b/z.ts', ['a/x.ts', 'c/w.ts']],
    ]);
    expect(findCircles(circle)).toEqual(['a/x.ts → b/y.ts → b/z.ts → a/x.ts']);
    expect(findCircles(foldersOf(circle))).toEqual(['a → b → a']);
  });
});

describe('an exported name', () => {
  test('exists once', () => {
    const scripts = files.filter((file) => /\.ts$/.test(file) && !file.startsWith('src/pages/'));
    expect(findHomonyms(new Map(scripts.map((file) => [file, exportedNames(file)])))).toEqual([]);
  });

  test('that two files have is found', () => {
    const names = new Map([
      ['a.ts', ['one', 'two']],
      ['b.ts', ['two', 'three']],
    ]);
    expect(findHomonyms(names)).toEqual(['two: a.ts, b.ts']);
  });
});
