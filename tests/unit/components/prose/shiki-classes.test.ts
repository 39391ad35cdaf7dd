import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeTokens } from '../../../../src/components/prose/shiki-classes.ts';

describe('the colour of a token becomes a class', () => {
  test.each([
    ['color:var(--astro-code-token-string)', {}],
    [
      'color:var(--astro-code-token-string-expression);font-weight:bold',
      { class: 'ef-token-string-expression' },
    ],
    ['color:var(--shiki-token-comment)', { class: 'ef-token-comment' }],
    ['color:var(--astro-code-foreground)', {}],
    [undefined, {}],
  ])('%s', (style, properties) => {
    const node = { properties: { style } };
    codeTokens.span(node);
    expect(node.properties).toStrictEqual(properties);
  });
});

test('a block keeps what it says of itself and loses its colours', () => {
  const node = {
    properties: {
      style: 'background-color:red',
      class: 'astro-code css-variables',
      'data-language': 'sh',
    },
  };
  codeTokens.pre(node);
  expect(node.properties).toStrictEqual({ class: 'ef-code', 'data-language': 'sh' });
});

test('neighbours of one colour are one element, and arguments are plain', async () => {
  const html = await codeToHtml('termctl --log cards > "a b"', {
    lang: 'sh',
    theme: createCssVariablesTheme(),
    transformers: [codeTokens],
  });
  expect(html).toContain(
    '<span class="ef-token-function">termctl</span> --log cards<span class="ef-token-keyword"> ></span><span class="ef-token-string-expression"> "a b"</span>',
  );
});

describe('a slow machine colours a line to its end', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Colours a command while the clock goes on by so many milliseconds whenever somebody looks at it. */
  const colour = async (step: number): Promise<string> => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += step));
    const theme = createCssVariablesTheme();
    const options = { lang: 'sh', theme, transformers: [codeTokens] };
    return codeToHtml('termctl --log cards | grep "E-21" # all of today', options);
  };

  test.each([60, 120, 300, 10_000])('%i ms a look', async (step) => {
    const slow = await colour(step);
    expect(slow).toBe(await colour(0));
    expect(slow.match(/<span/g)?.length).toBeGreaterThan(5);
  });
});
