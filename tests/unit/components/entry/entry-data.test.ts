import { expect, test } from 'vitest';
import { entryData, scriptJson } from '../../../../src/components/entry/entry-data.ts';
import { pageContext } from '../../../../src/components/page-context.ts';
import { terminals } from '../../domain/terminals.ts';

const entry = terminals.entries.find(({ slug }) => slug === 'chip-not-read');
if (!entry) throw new Error('The fixture has lost an entry');
const page = pageContext(terminals, 'en', 'https://help.example/terminal/', entry);

test('the data name the page, the way to it and the three questions', () => {
  expect(entryData(entry, page)).toMatchObject({
    '@type': 'FAQPage',
    url: 'https://help.example/terminal/faq/chip-not-read/',
    lastReviewed: '2026-11-22',
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://help.example/terminal/' },
        { position: 2, item: 'https://help.example/terminal/category/card/' },
        { position: 3, name: entry.words['en']?.title },
      ],
    },
    mainEntity: [
      { name: 'What is happening', acceptedAnswer: { text: entry.words['en']?.answers.meaning } },
      { name: 'What you can do' },
      { name: 'Who to contact' },
    ],
  });
});

test('no text ends the script element, and each is read back as it was', () => {
  const data = { text: '</script><!-- &amp; \u2028\u2029 「」' };
  expect(scriptJson(data)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
