import { describe, expect, test } from 'vitest';
import { codeSlug } from '../../../../src/domain/text/slug.ts';
import { linksFor } from '../../../../src/domain/urls/urls.ts';

describe('addresses have the sub-path of the site and the prefix of the locale', () => {
  test.each([
    ['/', 'ja', '/'],
    ['/', 'en', '/en/'],
    ['', 'ja', '/'],
    ['/help', 'ja', '/help/'],
    ['/help/', 'en', '/help/en/'],
    ['/help/faq', 'ja', '/help/faq/'],
    ['/help/faq/', 'en', '/help/faq/en/'],
  ])('%j in %s begins with %s', (base, locale, root) => {
    const links = linksFor(base, 'ja', locale);
    expect(links).toMatchObject({
      home: root,
      entries: `${root}faq/`,
      codes: `${root}code/`,
      clients: `${root}client/`,
      search: `${root}search/`,
      sources: `${root}source/`,
      glossary: `${root}glossary/`,
    });
    expect(links.entry('no-line')).toBe(`${root}faq/no-line/`);
    expect(links.entry('no-line', 'cause')).toBe(`${root}faq/no-line/#cause`);
    expect(links.reply('no-line', 'counter-5')).toBe(`${root}faq/no-line/reply/#counter-5`);
    expect(links.markdown('no-line')).toBe(`${root}faq/no-line.md`);
    expect(links.category('device')).toBe(`${root}category/device/`);
    expect(links.label('chip')).toBe(`${root}label/chip/`);
    expect(links.term('roll')).toBe(`${root}glossary/#roll`);
    expect(links.code('E-21')).toBe(`${root}code/e-21/`);
    expect(links.client('counter')).toBe(`${root}client/counter/`);
    expect(links.page('a/b/')).toBe(`${root}a/b/`);
  });
});

test('from a whole address follow whole addresses', () => {
  expect(linksFor('https://x.example/help/', 'ja', 'en').entries).toBe(
    'https://x.example/help/en/faq/',
  );
});

test('the source language has no prefix, whichever it is', () => {
  expect(linksFor('/', 'en', 'en').home).toBe('/');
  expect(linksFor('/', 'en', 'ja').home).toBe('/ja/');
});

describe('the address of a code', () => {
  test.each([
    ['E-21', 'e-21'],
    ['NET::ERR_NO_LINE', 'net-err_no_line'],
    ['44', '44'],
    ['(0x80092010)', '0x80092010'],
    ['app.fault.NoPower', 'app-fault-nopower'],
    ['エラー 44', 'エラー-44'],
    ['READ/WRITE_FAULT', 'read-write_fault'],
  ])('%s is %s', (code, slug) => {
    expect(codeSlug(code)).toBe(slug);
    expect(codeSlug(slug)).toBe(slug);
  });
});
