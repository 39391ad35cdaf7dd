import { messageOn } from '../../src/reader/captured-text.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import type { Client } from './client.ts';
import { faults } from './faults.ts';
import { newestOnRecord, releasesOf } from './record.ts';

/** Which fault shows what in which client, out of the newest captures on record: Markdown. */
export function tables(clients: Client[]): string {
  const onRecord = clients.filter(({ id }) => releasesOf(id).length > 0);
  const [browsers, commands] = [true, false].map((pages) =>
    onRecord.filter(({ hasPages }) => hasPages === pages),
  );
  return [
    '## Browsers',
    '',
    ...table(browsers ?? []),
    '',
    '### Commands',
    '',
    ...table(commands ?? []),
  ]
    .concat('')
    .join('\n');
}

function table(clients: Client[]): string[] {
  const head = [
    'Fault',
    'Made so that',
    ...clients.map(({ id }) => `${id} ${releasesOf(id).at(-1) ?? ''}`),
  ];
  const rows = faults.map(({ id, what }) => [
    id,
    what,
    ...clients.map((client) => cell(client, id)),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

/** One word for what was shown: a code, the beginning of a text, or a dash for no error. */
function cell({ id, languages }: Client, fault: string): string {
  const shown = languages.flatMap((language) => newestOnRecord(id, { language, fault }) ?? []);
  return [...new Set(shown.map(({ capture }) => inOneWord(capture)))].join(' / ');
}

function inOneWord({ codes, screen }: Capture): string {
  if (screen.length === 0) return '–';
  if (codes.length > 0) return codes.map((code) => `\`${code}\``).join(' ');
  const text = messageOn(screen)[0]?.text ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
