import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { picturesInProse } from '../../../src/integrations/pictures-in-prose.ts';

const compiled = async (prose: string): Promise<string> =>
  (await mdxToJs(prose, { features: { smartPunctuation: false }, mdastPlugins: [picturesInProse] }))
    .code;

test('a picture in a paragraph of its own is shown by the component, with its caption if it has one', async () => {
  const code = await compiled(
    '- a\n\n  ![What *is* seen](./a.png "A “caption”")\n\n![b](./b.png)\n',
  );
  expect(code).toContain('src: "./a.png"');
  expect(code).toContain('alt: "What is seen"');
  expect(code).toContain('caption: "A “caption”"');
  expect(code.match(/_jsx\(Picture, /g)).toHaveLength(2);
  expect(code.match(/caption:/g)).toHaveLength(1);
  expect(code).not.toContain('_components.img');
});

test('words around it stay', async () => {
  const code = await compiled('Seen ![b](./b.png)\n\n![b](./b.png) seen\n');
  expect(code).not.toContain('Picture');
});
