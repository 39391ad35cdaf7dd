import { messageOn } from '../../src/reader/resolve/resolve-capture.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import { markdownTable } from '../../src/cli/stats/markdown-table.ts';
import type { Client } from './client.ts';
import { faults } from './faults.ts';
import { newestOnRecord, releasesOf } from './record.ts';

/** The most characters of a text in a cell. By judgement. */
const LENGTH = 60;

/** Formats a Markdown table of what each client shows for each fault, from its newest captures. */
export function tables(clients: Client[]): string {
  const onRecord = clients.filter(({ id }) => releasesOf(id).length > 0);
  const [browsers = [], commands = []] = [true, false].map((pages) =>
    onRecord.filter(({ hasPages }) => hasPages === pages),
  );
  return ['### Browsers', table(browsers), '### Commands', table(commands)].join('\n\n');
}

function table(clients: Client[]): string {
  const names = clients.map(({ id }) => `${id} ${releasesOf(id).at(-1) ?? ''}`);
  const columns = clients.map(column);
  const rows = faults.map(({ id, what }, at) => [
    id,
    what,
    ...columns.map((cells) => cells[at] ?? ''),
  ]);
  return markdownTable(['Fault', 'Made so that', ...names], rows);
}

/** Returns what a client shows for each fault: a dash for no error, empty without a capture. */
function column({ id, languages, hasPages }: Client): string[] {
  const shown = faults.map((fault) =>
    languages.flatMap((language) => {
      const found = newestOnRecord(id, { language, fault: fault.id });
      return found ? [found.capture] : [];
    }),
  );
  const counts = countsOf(shown.flat().flatMap((capture) => [...new Set(linesOf(capture))]));
  const cell = (capture: Capture): string => {
    if (capture.screen.length === 0) return '–';
    if (hasPages && capture.codes.length > 0) return capture.codes.map(quoted).join(' ');
    return ending(rarest(linesOf(capture), counts));
  };
  return shown.map((captures) => [...new Set(captures.map(cell))].join(' / '));
}

const linesOf = ({ screen }: Capture): string[] => messageOn(screen).map(({ text }) => text);
const quoted = (text: string): string => `\`${text}\``;

function countsOf(lines: string[]): Map<string, number> {
  const groups = Map.groupBy(lines, (line) => line);
  return new Map([...groups].map(([line, all]) => [line, all.length]));
}

/** Returns the line that identifies a screen of a client: the first of those on the fewest screens. */
function rarest(lines: string[], counts: Map<string, number>): string {
  const fewest = Math.min(...lines.map((line) => counts.get(line) ?? 0));
  return lines.find((line) => counts.get(line) === fewest) ?? '';
}

/** Returns the end of a line, where programs print the reason. */
function ending(text: string): string {
  const cut = text.length > LENGTH ? `…${text.slice(-LENGTH).trimStart()}` : text;
  return quoted(cut.replaceAll('|', '\\|').replaceAll('`', '’'));
}
