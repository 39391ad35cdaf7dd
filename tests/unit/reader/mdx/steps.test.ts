import { expect, test } from 'vitest';
import { stepsIn } from '../../../../src/reader/mdx/steps.ts';
import { parseProse } from '../../../../src/reader/mdx/tree.ts';

const steps = (text: string): string[] => stepsIn(parseProse(text));

test('the steps are the first numbered list in the part for visitors, in plain words', () => {
  const text = `<Part name="support">

1. Ask.

</Part>

<Part name="visitor">

- Not this.

1. Press **Stop** or \`Esc\` <Cite source="manual" />.
2. Read [the page](faq:other),
   all of it.

   Then wait.

Again:

1. Not this.

</Part>`;
  expect(steps(text)).toEqual(['Press Stop or Esc.', 'Read the page, all of it.\nThen wait.']);
});

test('steps that need commands have numbered headings', () => {
  const text = `<Part name="visitor">

### 1. Look at \`it\`

Some text.

### Never

### 2. Add it

</Part>`;
  expect(steps(text)).toEqual(['Look at it', 'Add it']);
});

test('without a part for visitors or a numbered list there are none', () => {
  expect(steps('1. Wait.')).toEqual([]);
  expect(steps('<Part name="visitor">\n\nWait.\n\n</Part>')).toEqual([]);
});
