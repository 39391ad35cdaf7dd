import { existsSync } from 'node:fs';
import { recordSearches, type BrowserKind, type Recorded } from '../support/record-searches.ts';
import { ways } from '../support/search-ways.ts';
import { pastes } from '../support/secrets.ts';

/** The kinds of requests, by their lines. */
const KINDS: [name: string, pattern: RegExp][] = [
  ['other servers', /^(?:CONNECT|\w+ https?:)/],
  ['index', /\/search-index\//],
  ['prose', /\/pagefind\//],
  ['scripts', /\.js$/],
  ['pages', /^GET [^?]*(?:\/\??|#.*)$/],
];

const kindOf = (line: string): string =>
  KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other files';

/**
 * Formats one line for a way: how often it was tried, what was requested, and which secrets were
 * seen.
 */
function row(way: string, all: Recorded[]): string {
  const kinds = Map.groupBy(
    all.flatMap(({ lines }) => lines),
    kindOf,
  );
  const counts = [...kinds].map(([kind, lines]) => `${kind} ${lines.length}`).sort();
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  const leaks = all.flatMap((one) => one.leaks);
  const seen =
    leaks.length > 0 ? `LEAKED ${leaks.slice(0, 5).join(' ')}` : 'nothing of the secrets';
  return `  ${way.padEnd(34)} ${all.length} searches, ${bytes} bytes (${counts.join(', ')}): ${seen}`;
}

async function searchAll(kind: BrowserKind): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  for (const bare of [false, true]) {
    const chosen = ways.filter((way) => (way.bare ?? false) === bare);
    const jobs = chosen.flatMap((way) => pastes.map((paste) => ({ way, paste })));
    recorded.push(...(await recordSearches(kind, jobs)));
  }
  return recorded;
}

/**
 * Searches every text with secrets in every way, in Chromium and Firefox ESR, and prints the
 * requests of each way by kind and every request line.
 * @param args the browsers; both if left out
 */
export async function run(args: string[]): Promise<number> {
  const chosen = (['chromium', 'firefox'] as const).filter(
    (kind) => args.length === 0 || args.includes(kind),
  );
  let wrong = 0;
  for (const kind of chosen) {
    if (kind === 'firefox' && !existsSync('/usr/bin/firefox-esr')) {
      console.log('Firefox is not installed: apt-get install firefox-esr');
      wrong += 1;
      continue;
    }
    const recorded = await searchAll(kind);
    console.log(`${kind}: ${pastes.length} texts in ${ways.length} ways`);
    for (const [way, all] of Map.groupBy(recorded, (one) => one.way)) console.log(row(way, all));
    const lines = Map.groupBy(
      recorded.flatMap((one) => one.lines),
      (line) => line.replace(/\?ts=\d+$/, '?ts=…'),
    );
    console.log(`  What was asked for, in ${lines.size} different requests:`);
    for (const [line, all] of [...lines].sort()) console.log(`    ${all.length} × ${line}`);
    const astray = recorded.filter((one) => one.astray.length > 0 || one.lines.length === 0);
    for (const {
      way,
      paste,
      astray: [url],
    } of astray) {
      console.log(`  Not gone to its end: ${way}, ${paste}: ${url ?? 'nothing was asked for'}`);
    }
    wrong += recorded.filter(({ leaks }) => leaks.length > 0).length + astray.length;
  }
  return wrong > 0 ? 1 : 0;
}
