import { gzipSync } from 'node:zlib';

/** The screen of a phone, in CSS pixels. */
export const WIDTH = 360;
export const HEIGHT = 740;

/** What an entry may measure: heights in screens of a phone, its weight in bytes with gzip. */
export const limits = {
  median: 6,
  largest: 10,
  action: 1,
  step: 2,
  bytes: 14_336,
  list: 60 * 1024,
};

/** Returns the size of a page, its styles in it, as servers compress it by default. */
export const gzipped = (html: string): number => gzipSync(html, { level: 6 }).length;

/** Where things of an entry stand, in pixels: from its top or, after arriving at a message, from what is in view. */
export interface Layout {
  height: number;
  action: number;
  step: number;
}

/** Runs in the page of an entry: measures where it leads to what to do. */
export function measureLayout(): Layout {
  const topOf = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
  return {
    height: document.documentElement.scrollHeight,
    action: topOf('.ef-answers > div:nth-child(2)'),
    step: topOf('#visitor :is(li, h3)'),
  };
}

/** The kinds of content of an entry, each by what its elements look like. */
const kinds: Record<string, RegExp> = {
  styles: /<style>[^]*?<\/style>/g,
  'head, without styles': /<(?:meta|link)\b[^>]*>/g,
  'page tree': /<details class="ef-menu">[^]*?<\/nav><\/details>/g,
  'on this page': /<nav class="ef-on-page"[^]*?<\/nav>/g,
  arrivals: /<div class="ef-arrivals"[^]*?<\/div>/g,
  answers: /<section class="ef-answers"[^]*?<\/section>/g,
  steps: /<section class="ef-part"[^]*?<\/section>/g,
  'other causes': /<section class="ef-fork"[^]*?<\/section>/g,
  messages: /<section class="ef-messages"[^]*?<\/section>/g,
  'folded parts': /<details class="ef-fold ef-part">[^]*?<\/details>/g,
  words: /<details class="ef-fold ef-page-words"[^]*?<\/details>/g,
  sources: /<details class="ef-fold ef-sources"[^]*?<\/details>/g,
  'data for programs': /<script type="application\/ld\+json">[^]*?<\/script>/g,
};

/** Returns by how many bytes a page gets lighter without each kind of content. */
export function partsOfWeight(html: string): Record<string, number> {
  const whole = gzipped(html);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, pattern]) => [
      kind,
      whole - gzipped(html.replaceAll(pattern, '')),
    ]),
  );
}
