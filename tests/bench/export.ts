// `npm run bench -- export`: asks the search engines that `error-faq export` writes for, with the practice queries.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { postgresFiles } from '../../src/cli/export/postgres.ts';
import { exportRecords } from '../../src/cli/export/records.ts';
import { sqliteFiles } from '../../src/cli/export/sqlite.ts';
import { readLibrary } from '../../src/loader/load-library.ts';
import { indexOptions, searchDocuments } from '../../src/search/index/library-index.ts';
import { openDocuments } from '../../src/rules/support/findability.ts';
import { queryTokens } from '../../src/search/text/tokens.ts';
import { keyOf } from './author.ts';
import { writeContent } from './content-tree.ts';
import { readPracticeSet } from './practice-set.ts';

/** The least share of queries whose entry comes first. By judgement: beside it the finder itself stands. */
const LEAST = 0.95;
const DEBIAN = '/usr/lib/postgresql';

const { corpus, queries: given } = readPracticeSet();
const queries = given
  .filter(({ accept }) => accept.length > 0)
  .map(({ q, accept }) => ({
    q,
    accept: accept.map((key) => keyOf(...(key.split('#') as [string, string]))),
  }));
const folder = mkdtempSync(join(tmpdir(), 'export-'));
writeContent(corpus, join(folder, 'content'));
const { library } = readLibrary(join(folder, 'content'));
if (!library) throw new Error('The practice set cannot be read.');
const [locale = ''] = library.site.locales;
const records = exportRecords(library, locale);

/** Asks SQLite in this process. Returns the first message for each query. */
function askSqlite(): string[] {
  const files = sqliteFiles(records);
  const database = new DatabaseSync(':memory:');
  database.exec(files.get('records.sql') ?? '');
  const find = database.prepare(files.get('query.sql') ?? '');
  return queries.map(({ q }) => {
    const tokens = queryTokens(q).join(' OR ');
    return String((tokens && find.get({ tokens })?.['reference']) || '');
  });
}

/** Asks a PostgreSQL of its own, in a folder that goes away. Undefined where it is not installed. */
function askPostgres(): string[] | undefined {
  const [version] = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().toReversed() : [];
  if (version === undefined) return undefined;
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  // It refuses to run as root; Debian’s package brings a user.
  const root = process.getuid?.() === 0;
  const run = (program: string, args: string[]): string => {
    const path = join(DEBIAN, version, 'bin', program);
    const [first, ...rest] = root ? ['runuser', '-u', 'postgres', '--', path] : [path];
    const { status, stdout, stderr } = spawnSync(first ?? path, [...rest, ...args], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  };
  if (root) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
    );
    chownSync(home, uid ?? 0, gid ?? 0);
  }
  const asked = queries.map(({ q }) => {
    const tokens = queryTokens(q).map((token) => `'${token}'`);
    return `\\echo :\nEXECUTE find (ARRAY[${tokens.join()}]::text[]);`;
  });
  for (const [name, text] of postgresFiles(records)) writeFileSync(join(home, name), text);
  writeFileSync(join(home, 'asked.sql'), `\\i query.sql\n${asked.join('\n')}\n`);
  const options = `-k ${home} -c listen_addresses=`;
  run('initdb', ['-D', join(home, 'data'), '--locale=C', '-E', 'UTF8']);
  run('pg_ctl', ['-D', join(home, 'data'), '-w', '-o', options, '-l', join(home, 'log'), 'start']);
  try {
    const psql = ['-h', home, '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-qAt'];
    run('psql', [...psql, '-f', 'records.sql']);
    const said = run('psql', [...psql, '-f', 'asked.sql'])
      .split(/^:\n/m)
      .slice(1);
    return said.map((rows) => rows.split('|')[0] ?? '');
  } finally {
    run('pg_ctl', ['-D', join(home, 'data'), '-m', 'immediate', 'stop']);
    rmSync(home, { recursive: true });
  }
}

/** Asks the finder of the site. */
async function askFinder(): Promise<string[]> {
  if (!library) return [];
  const find = await openDocuments(
    searchDocuments(library, '/', locale),
    indexOptions(library, locale),
  );
  const first: string[] = [];
  for (const { q } of queries) {
    const row = (await find(q)).hits[0]?.row;
    first.push(row ? `${row.entry}#${row.message}` : '');
  }
  return first;
}

const entryOf = (reference: string): string => reference.split('#')[0] ?? '';
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
for (const [name, answers] of [
  ['SQLite', askSqlite()],
  ['PostgreSQL', askPostgres()],
  ['the finder of the site', await askFinder()],
] as const) {
  if (!answers) {
    console.log(`${name} is not installed: not asked.`);
    continue;
  }
  const right = (same: (wanted: string, found: string) => boolean): number =>
    queries.filter(({ accept }, at) => accept.some((wanted) => same(wanted, answers[at] ?? '')))
      .length / queries.length;
  const entries = right((wanted, found) => entryOf(wanted) === entryOf(found));
  const messages = right((wanted, found) => wanted === found);
  console.log(`${name}: entry first ${percent(entries)}, message first ${percent(messages)}`);
  if (entries < LEAST) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
