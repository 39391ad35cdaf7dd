import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlainSvg } from '../../../../src/reader/files/plain-svg.ts';

const begin = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">';
const inside = (content: string): string => `${begin}${content}</svg>`;

test('shapes, groups and texts make a drawing, which has the size of its view box', () => {
  const shapes =
    '\n<g fill="#c2bdb2" transform="translate(1 2) rotate(-3)"><path d="M1 2h3l.5-1z"/>\n' +
    '<rect x="1" y="2.5" width="50%" height="4" rx="2" /></g><circle cx="1" cy="1" r="1"></circle>' +
    '<line x1="1" x2="2" y1="1" y2="2" stroke="currentColor"/><text x="1" y="2">NET::ERR（1）</text>\n';
  expect(readPlainSvg(`${inside(shapes)}\n`)).toEqual({ width: 120, height: 80 });
});

describe('what can run, load or lead anywhere is no drawing', () => {
  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<SCRIPT/>', 'SCRIPT'],
    ['<style>rect{fill:red}</style>', 'style'],
    ['<foreignObject/>', 'foreignObject'],
    ['<image href="/a.png"/>', 'image'],
    ['<use href="#a"/>', 'use'],
    ['<a href="/"/>', 'a'],
    ['<animate attributeName="x"/>', 'animate'],
    ['<constructor/>', 'constructor'],
    ['<svg:script/>', 'svg:script'],
    ['<rect onload="alert(1)"/>', 'onload'],
    ['<rect style="fill:red"/>', 'style'],
    ['<rect class="ef-screen"/>', 'class'],
    ['<rect id="content"/>', 'id'],
    ['<g xlink:href="/"/>', 'xlink:href'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns'],
    ['<svg xmlns="http://www.w3.org/1999/xhtml"/>', 'http://www.w3.org/1999/xhtml'],
    ['<rect fill="url(#a)"/>', 'url(#a)'],
    ['<rect fill="URL(//example.com)"/>', 'URL(//example.com)'],
    ['<rect fill="image-set(a)"/>', 'image-set(a)'],
    ['<text font-family="a;b:c">', 'a;b:c'],
    ['<!-- comment -->', '<!-- comment --></svg>'],
    ['<![CDATA[<script/>]]>', '<![CDATA[<script/>]]></s'],
    ['<?xml-stylesheet href="/a.css"?>', '<?xml-stylesheet href="/'],
    ['<text>&lt;b></text>', '&lt;b></text></svg>'],
    ["<rect x='1'/>", " x='1'"],
    ['<rect x=1/>', ' x=1'],
    ['<rect x="1"y="1"/>', 'y="1"'],
    ['stray', 'stray</svg>'],
    ['<g>', '</svg>'],
    ['</g>', '</g></svg>'],
    [`</svg>${begin}`, begin.slice(0, 24)],
  ])('%s', (content, found) => {
    const svg = inside(content);
    const read = readPlainSvg(svg);
    if (!('problem' in read)) throw new Error('taken for a drawing');
    expect(read.problem.found).toContain(`\`${found}`);
    expect(svg.slice(read.problem.offset, read.problem.offset + found.length)).toBe(found);
  });

  test.each([
    '',
    '<?xml version="1.0"?>' + inside(''),
    '<!DOCTYPE svg>' + inside(''),
    '<svg viewBox="0 0 1 1"></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 1"></svg>',
    '<html xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></html>',
  ])('%s', (svg) => {
    expect(readPlainSvg(svg)).toMatchObject({ problem: { offset: 0 } });
  });

  test('an end that is missing', () => {
    expect(readPlainSvg(begin)).toMatchObject({
      problem: { offset: begin.length, found: 'the end of the file' },
    });
  });
});

test('the drawings of the content are a few hundred bytes each', () => {
  const files = readdirSync('content/drawings');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect(readFileSync(`content/drawings/${file}`).length, file).toBeLessThan(1500);
});
