import { expect, test } from 'vitest';
import { withBreakableCodes } from '../../../src/integrations/breakable-codes.ts';

const CODE = 'ERR_CERT_AUTHORITY_INVALID';
const BREAKABLE = 'ERR_<wbr>CERT_<wbr>AUTHORITY_<wbr>INVALID';

test('codes may be broken wherever they are shown', () => {
  const shown = (code: string) =>
    `<h1>「${code}」</h1><p lang="en">NET: <code>${code}</code>, ${code}`;
  expect(withBreakableCodes(shown(CODE))).toBe(shown(BREAKABLE));
});

test.each(['pre', 'script', 'style', 'textarea', 'title', 'option'])(
  'what is shown as it is stays as it is, and what follows does not: %s',
  (name) => {
    const html = (after: string) => `<${name} class="a"><b>${CODE}</b></${name}><p>${after}</p>`;
    expect(withBreakableCodes(html(CODE))).toBe(html(BREAKABLE));
  },
);

test('attributes stay as they are', () => {
  const html = `<a href="/code/${CODE}/" title="a > ${CODE} > b" data-code=${CODE}></a>`;
  expect(withBreakableCodes(html)).toBe(html);
});
