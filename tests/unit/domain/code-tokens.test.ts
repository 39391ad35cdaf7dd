import { describe, expect, test } from 'vitest';
import { codeTokens } from '../../../src/domain/code-tokens.ts';

describe('the colour of a token becomes a class', () => {
  test.each([
    ['color:var(--astro-code-token-string)', { class: 'token-string' }],
    [
      'color:var(--astro-code-token-string-expression);font-weight:bold',
      { class: 'token-string-expression' },
    ],
    ['color:var(--shiki-token-comment)', { class: 'token-comment' }],
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
  expect(node.properties).toStrictEqual({ class: 'code', 'data-language': 'sh' });
});
