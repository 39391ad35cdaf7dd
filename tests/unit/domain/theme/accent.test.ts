import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  leastContrast,
  MIN_CONTRAST,
  nearestReadable,
  schemes,
  softOf,
} from '../../../../src/domain/theme/accent.ts';
import { contrast, parseColour } from '../../../../src/domain/theme/contrast.ts';

const ratio = (one: string, other: string): number =>
  contrast(parseColour(one), parseColour(other));

test('the contrast is that of WCAG, whichever colour is named first', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(ratio('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(ratio('#abcdef', '#abcdef')).toBe(1);
});

test('an accent that can be read stays; of another the nearest one that can is named', () => {
  expect(nearestReadable('#0b5a69', 'light')).toBe('#0b5a69');
  expect(nearestReadable('#82c9d5', 'dark')).toBe('#82c9d5');
  expect(nearestReadable('#d97706', 'light')).toBe('#a25904');
  for (const scheme of ['light', 'dark'] as const) {
    for (const accent of ['#d97706', '#808080', '#ffff00', '#0000ff', '#ffffff', '#000000']) {
      const nearest = nearestReadable(accent, scheme);
      expect(leastContrast(nearest, scheme).ratio).toBeGreaterThanOrEqual(MIN_CONTRAST);
      if (nearest !== accent)
        expect(leastContrast(accent, scheme).ratio).toBeLessThan(MIN_CONTRAST);
    }
  }
});

test('texts on the soft background of any accent can be read', () => {
  for (const [scheme, texts] of [
    ['light', ['#1c2226', '#545d64']],
    ['dark', ['#e7e6e2', '#a6aeb4']],
  ] as const) {
    for (const accent of ['#d97706', '#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000']) {
      const soft = softOf(nearestReadable(accent, scheme), scheme);
      for (const text of texts) expect(ratio(text, soft)).toBeGreaterThanOrEqual(MIN_CONTRAST);
    }
  }
});

test('the backgrounds are those of the styles', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split("[data-theme='light'])");
  const names = ['bg', 'surface', 'screen'];
  const of = (block: string): string[] =>
    names.map((name) => new RegExp(`--color-${name}: ([^;]+)`).exec(block)?.[1] ?? '');
  expect(of(light)).toEqual(schemes.light.backgrounds);
  expect(of(dark)).toEqual(schemes.dark.backgrounds);
});
