import { expect, test } from 'vitest';
import {
  settingsAside,
  partsAside,
  partsOfAnswer,
  proseOfPage,
} from '../../../../src/components/prose/entry-prose.ts';
import { splitProse } from '../../../../src/components/prose/split-prose.ts';

const part = (name: string, text: string): string =>
  name === 'visitor'
    ? `<section class="ef-part" id="visitor" aria-labelledby="visitor-title">${text}</section>`
    : `<details class="ef-fold ef-part"><summary><h2>x</h2></summary><div id="${name}">${text}</div></details>`;
const notes =
  '<section data-footnotes="" class="footnotes"><ol><li id="fn-1">note<i id="setting-a"></i></li></ol></section>';
const prose = (...parts: string[]): string =>
  `<div class="ef-prose">${parts.join('\n')}${notes}</div>`;

test('prose is cut where its parts begin, the notes apart', () => {
  const split = splitProse(prose(part('cause', 'why'), part('visitor', '<ol><li>close</li></ol>')));
  expect([...split.parts.keys()]).toEqual(['cause', 'visitor']);
  expect(split.parts.get('visitor')).toContain('<li>close</li>');
  expect(split.before).toBe('');
  expect(split.notes).toBe(notes);
});

test('text before the first part stays before it', () => {
  expect(splitProse(prose('<p>first</p>', part('cause', 'why'))).before).toBe('<p>first</p>\n');
});

test('the steps come first, and what is no answer stands aside', () => {
  const names = ['cause', 'visitor', 'support', 'administrator', 'silence', 'background'];
  expect(partsOfAnswer(names)).toEqual(['visitor', 'administrator', 'support', 'cause']);
  expect(partsAside(names)).toEqual(['silence', 'background']);
});

test('links lead to the page their anchor is on, and notes stand where they are referred to', () => {
  const split = splitProse(
    prose(
      part(
        'visitor',
        '<a href="#background">b</a><a href="#visitor">v</a><a href="#source-x">s</a>',
      ),
      part('background', '<a href="#fn-1">1</a><a href="#visitor">v</a>'),
    ),
  );
  const elsewhere = (anchor: string): string => `/there/#${anchor}`;
  const answer = proseOfPage(split, ['visitor'], elsewhere).html;
  expect(answer).toContain('<a href="/there/#background">');
  expect(answer).toContain('<a href="#visitor">');
  expect(answer).toContain('<a href="#source-x">');
  expect(answer).not.toContain('note');
  const aside = proseOfPage(split, ['background'], elsewhere).html;
  expect(settingsAside(answer, aside)).toEqual(['setting-a']);
  expect(aside).toContain('<a href="/there/#visitor">');
  expect(aside).toContain('<li id="fn-1">note');
});
