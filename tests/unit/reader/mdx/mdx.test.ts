import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../../src/reader/mdx/mdx.ts';
import { positionsIn } from '../../../../src/reader/source/position.ts';

const head = '---\ntitle: 題\n---\n';
function parse(prose: string) {
  const text = head + prose;
  return parseMdx('x.mdx', text, positionsIn('x.mdx', text), head.length);
}
const place = (line: number, column: number) => ({ file: 'x.mdx', line, column });

test('columns count UTF-16 units, behind Japanese and emoji too', () => {
  const { body } = parse('水😀 [弁](#v)、<Cite source="manual"/>。[^a]\n\n[^a]: 水\n');
  expect(body?.links).toEqual([{ value: '#v', place: place(4, 5) }]);
  expect(body?.elements[0]?.place).toEqual(place(4, 13));
  expect(body?.elements[0]?.attributes.get('source')).toEqual({
    value: 'manual',
    place: place(4, 19),
  });
  expect(body?.cited).toEqual([{ value: 'a', place: place(4, 37) }]);
  expect(body?.footnotes).toEqual([{ value: 'a', place: place(6, 1), empty: false }]);
});

test('a citation without a text is found in plain text, not in code and not behind a backslash', () => {
  const { body } = parse('水[^Note] `[^code]` \\[^plain] *[^it]*\n');
  expect(body?.cited.map(({ value }) => value)).toEqual(['note', 'it']);
});

test('attributes may stand on lines of their own and share their names with other words', () => {
  const { body } = parse('<Dated\n  source="when"\n  when="2009"\n>\n\nnames\n\n</Dated>\n');
  const [dated] = body?.elements ?? [];
  expect(dated?.attributes.get('source')).toEqual({ value: 'when', place: place(5, 3) });
  expect(dated?.attributes.get('when')).toEqual({ value: '2009', place: place(6, 3) });
  expect(dated?.plain).toBe(true);
});

test('the place of an attribute is found behind values with its name, brackets and braces in them', () => {
  const { body } = parse('a <Dated source="a when=1 > b" x={"} when "} when="2009" />\n');
  expect(body?.elements[0]?.attributes.get('when')?.place).toEqual(place(4, 46));
  expect(body?.code).toEqual([{ value: '{"} when "}', place: place(4, 32) }]);
});

test('attributes that are code are code, not text', () => {
  const { body } = parse('<Cite source={manual} {...all} />\n');
  expect(body?.elements[0]).toMatchObject({ name: 'Cite', plain: false });
  expect(body?.elements[0]?.attributes.size).toBe(0);
  expect(body?.code.map(({ value }) => value)).toEqual(['{manual}', '{...all}']);
});

test('links are found in any form, headings with their ids', () => {
  const { body } = parse('## A `b` *c*\n\n[x][y] <b>[z](faq:z)</b>\n\n## A b c\n\n[y]: faq:y#a\n');
  expect(body?.links.map(({ value }) => value)).toEqual(['faq:z', 'faq:y#a']);
  expect(body?.headings.map(({ value }) => value)).toEqual(['a-b-c', 'a-b-c-1']);
});

test('the id of a heading has the number a reader sees of its note', () => {
  const { body } = parse('a[^a]\n\n## B[^b] `c`[^a]\n\n[^b]: b[^z]\n\n[^a]: a\n\n[^z]: z\n');
  expect(body?.headings.map(({ value }) => value)).toEqual(['b2-c1']);
});

describe('code without its end is found', () => {
  test.each([
    ['at the end of the file', '```sh\na\n', 4, 1, 'is not closed'],
    ['with nothing in it', 'a\n\n~~~\n', 6, 1, 'is not closed'],
    ['in a quotation', '> ```sh\n> a\n\nb\n', 4, 3, 'is not closed'],
    ['in an item of a list', '- a\n\n  ```sh\n  b\n\nc\n', 6, 3, 'is not closed'],
    ['behind a fence that is quoted', '```sh\n> ```\n', 4, 1, 'is not closed'],
    ['where the file ends with that', '```sh\n> ```', 4, 1, 'is not closed'],
    [
      'where it takes the end of a part',
      '<Part name="cause">\n```\na\n\n</Part>\n',
      5,
      1,
      'is not',
    ],
    ['where it ends with the next', '```sh\na\n\n```sh\nb\n```\n', 4, 1, 'starts inside another'],
  ])('%s', (_, prose, line, column, what) => {
    const { body, diagnostics } = parse(prose);
    expect(body).toBeUndefined();
    expect(diagnostics).toMatchObject([{ ...place(line, column), rule: 'mdx-is-valid' }]);
    expect(diagnostics[0]?.what).toContain(`code block ${what}`);
  });
});

test.each([
  ['in longer fences', '````md\n```sh\na\n```\n````\n'],
  ['quoted', '```text\n> ```\n```\n'],
  ['in a list', '```text\n- ```sh\n```\n'],
  ['of another sign', '~~~\n```sh\n~~~\n'],
])('fences may be shown in code: %s', (_, prose) => {
  expect(parse(prose).diagnostics).toEqual([]);
});

test('broken MDX is a problem at the place the parser names', () => {
  const { body, diagnostics } = parse('\n水😀 <Part name="cause">\n');
  expect(body).toBeUndefined();
  expect(diagnostics).toEqual([
    {
      ...place(5, 5),
      rule: 'mdx-is-valid',
      what: 'invalid MDX: expected a closing tag for `<Part>` (5:5) before the end of `paragraph`',
      found: '`水😀 <Part name="cause">`',
      expected: 'Markdown with components that are opened and closed',
      repair: 'close what is open; write a literal `<` as `&lt;` and a literal `{` as `&#123;`',
    },
  ]);
});
