import { expect, test } from 'vitest';
import { proseBlocks } from '../../../../src/domain/revisions/prose-blocks.ts';
import { readProse } from '../../../../src/reader/mdx/read-prose.ts';

test('of a picture, a difference tells the file, what is seen in it, and its caption', () => {
  const prose = readProse(
    '---\n---\n\nA.\n\n![A display](./display.png "On the counter")\n\n![B](./b.png)\n',
  );
  expect(proseBlocks(prose, [])).toEqual([
    { kind: 'words', text: 'A.' },
    { kind: 'words', text: '[display.png: A display] On the counter' },
    { kind: 'words', text: '[b.png: B]' },
  ]);
});
