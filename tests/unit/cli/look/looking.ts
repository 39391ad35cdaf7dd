import type { Library } from '../../../../src/domain/library/types.ts';
import type { Looked, Sight } from '../../../../src/domain/readers/look.ts';
import type { Content, Reporting } from '../../../../src/cli/look/report.ts';
import type { Looking } from '../../../../src/cli/look/reader.ts';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { terminalCure } from '../../domain/terminal-cure.ts';
import { terminals } from '../../domain/terminals.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const both = (en: string, ja: string) => ({ en, ja });

/** A reader that looks at terminals. */
const reader: Looking['reader'] = {
  id: 'terminal',
  text: 'x',
  files: ['.txt'],
  refusal: both('No.', 'いいえ。'),
  findings: [
    {
      id: 'chip',
      entry: 'chip-not-read',
      part: 'visitor',
      text: both('No chip.', 'ICがありません。'),
    },
  ],
  words: [{ id: 'to', text: both('Until', '終わり') }],
  look: {
    service: both('a terminal, such as till-1', '端末（till-1 など）'),
    findings: [
      {
        id: 'line-cut',
        entry: 'no-line',
        text: both('{till} has no line.', '{till} は回線なし。'),
      },
    ],
    words: [
      { id: 'firmware', text: both('Firmware', 'ファームウェア') },
      { id: 'silent', text: both('{till} is silent.', '{till} は応答しません。') },
    ],
  },
};
const library: Library = { ...terminals, readers: [reader], cures: [terminalCure] };
const content: Content = { library, tree: readTree(terminalTree).tree };

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 30);

/** A look at a place that has what a test wants. */
export const reporting: Reporting = {
  content,
  looking: { reader, look: () => Promise.resolve(undefined), starttls: ['smtp'] },
  base: 'https://help.example/terminal/',
  now: NOW,
};

/** Returns what was seen at an address: nothing wrong, good for 20 days. */
export function sight(address: string, more: Partial<Sight> = {}): Sight {
  return {
    address,
    reading: { findings: [], things: [], notes: [] },
    until: NOW + 20 * DAY + 1,
    marks: [{ label: 'firmware', values: ['5.2'] }],
    ...more,
  };
}

/** A finding alone. */
export const wrong = (id: string, possible = false): Pick<Sight, 'reading'> => ({
  reading: {
    findings: [{ id, values: { till: 'till-1' }, ...(possible && { possible }) }],
    things: [],
    notes: [],
  },
});

export const looked = (first: Sight, ...others: Sight[]): Looked => ({
  service: 'till-1:80',
  sights: [first, ...others],
});
