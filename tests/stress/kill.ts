import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checksumsOf, differingFiles } from '../support/checksums.ts';
import { chance } from '../support/random.ts';

const killer = pathToFileURL('tests/support/kill-at-rename.mjs').href;
/** Matches what a killed build may leave beside a site, in the content or in the project. */
const leftovers = '**/{dist.next-*,.error-faq-unfinished-*,building-*.json,.prerender}';

interface Ended {
  code: number | null;
  signal: string | null;
  seconds: number;
  output: string;
}

/**
 * A content tree with an output folder, apart from those of the project, and two versions of its
 * text.
 */
interface Place {
  folder: string;
  /** Writes the first or the second version. */
  turn: (which: number) => void;
  build: (kill?: { after?: number; atRename?: number }) => Promise<Ended>;
}

function makePlace(content: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const tree = join(folder, 'content');
  cpSync(content, tree, { recursive: true });
  const site = join(tree, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  // Every page contains the URL of the site.
  const texts = [text, text.replace(/^url: https:\/\//m, '$&second.')];
  const env = { ...process.env, CONTENT_DIR: tree, OUT_DIR: join(folder, 'dist'), SITE_URL: '' };
  return {
    folder,
    turn: (which) => writeFileSync(site, texts[which % 2] ?? ''),
    build({ after, atRename } = {}) {
      const start = performance.now();
      const child = spawn(
        process.execPath,
        ['--import', killer, 'src/cli/error-faq.mjs', 'build'],
        {
          env: { ...env, ...(atRename !== undefined && { KILL_AT: String(atRename) }) },
        },
      );
      const timer =
        after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data: Buffer) => (output += data.toString()));
      return new Promise((done) => {
        child.on('close', (code, signal) => {
          clearTimeout(timer);
          done({ code, signal, seconds: (performance.now() - start) / 1000, output });
        });
      });
    },
  };
}

/**
 * Builds repeatedly and kills each build: at random moments, then after each of its renames. Each
 * time the site has to be complete or to be recovered, and the next build has to succeed and to
 * leave nothing beside it.
 * @param args `--count` of builds killed at random moments (30), `--seed` of these moments,
 * `--content`
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      content: { type: 'string', default: 'tests/fixtures/payment-terminal' },
    },
  });
  const place = makePlace(values.content);
  const out = join(place.folder, 'dist');
  const sites: Record<string, string>[] = [];
  let usual = 0;
  for (const which of [0, 1]) {
    place.turn(which);
    const { code, seconds, output } = await place.build();
    if (code !== 0) throw new Error(output);
    sites.push(checksumsOf(out));
    usual = seconds;
    console.log(
      `Site ${which}: ${Object.keys(sites[which] ?? {}).length} files, ${seconds.toFixed(1)} s`,
    );
  }
  const file = join(place.folder, 'content/ledger.yaml');
  const ledger = readFileSync(file, 'utf8');
  // One URL less, so that each build has something to record.
  const short = ledger.replace(/^ {2}- faq\/[a-z-]+\/\n/m, '');
  const wrong: string[] = [];

  /** Returns which version the site is; the files that belong to neither, if it is incomplete. */
  const stateOf = (folder: string): string => {
    if (!existsSync(folder)) return 'none';
    const found = checksumsOf(folder);
    const differing = sites.map((site) => differingFiles(site, found));
    const whole = differing.findIndex((files) => files.length === 0);
    return whole >= 0
      ? `site ${whole}`
      : `NOT WHOLE, ${differing.map((one) => one.length).join(' or ')} files differ (${differing.flat().slice(0, 3).join(', ')})`;
  };
  const left = (): string[] =>
    [place.folder, '.astro', 'node_modules/.cache/error-faq'].flatMap((folder) =>
      globSync(leftovers, { cwd: folder }).map((path) => join(folder, path)),
    );

  /** Kills a build of the version that is not there, then builds it. Returns whether it was killed. */
  const once = async (at: number, name: string, kill: object): Promise<boolean> => {
    place.turn(at);
    writeFileSync(file, short);
    const killed = await place.build(kill);
    const there = stateOf(out);
    const old = readdirSync(place.folder).filter((path) => path.startsWith('dist.'));
    const kept =
      there === 'none' ? old.map((path) => stateOf(join(place.folder, path, 'old'))) : [];
    const remains = left().length;
    const next = await place.build();
    const then = stateOf(out);
    const faults = [
      ...(there.startsWith('site') || kept.some((one) => one.startsWith('site')) ? [] : ['lost']),
      ...(next.code === 0 ? [] : [`the next build ended with ${next.code}: ${next.output}`]),
      ...(then === `site ${at % 2}` ? [] : [`the next build made ${then}`]),
      ...(readFileSync(file, 'utf8') === ledger ? [] : ['the ledger lacks an address']),
      ...left().map((path) => `left behind: ${path}`),
    ];
    const shown = `${name}: ${killed.signal ?? `ended with ${killed.code}`} after ${killed.seconds.toFixed(1)} s; there is ${there}${kept.map((one) => `, kept ${one}`).join('')}, ${remains} left; next build ${next.seconds.toFixed(1)} s, ${then}`;
    console.log([shown, ...faults.map((fault) => `  WRONG: ${fault}`)].join('\n'));
    wrong.push(...faults);
    return killed.signal === 'SIGKILL';
  };

  const moments = chance(Number(values.seed));
  let kills = 0;
  for (let at = 0; kills < Number(values.count); at += 1) {
    const after = moments.below(Math.ceil(usual * 1000));
    const name = `${kills + 1}/${values.count} to be killed after ${after} ms`;
    if (await once(at, name, { after })) kills += 1;
  }
  let rename = 1;
  while (await once(rename, `to be killed after rename ${rename}`, { atRename: rename }))
    rename += 1;
  rmSync(place.folder, { recursive: true });
  console.log(
    `Seed ${values.seed}: ${kills} builds killed at random moments, ${rename - 1} after a rename; ${wrong.length} faults`,
  );
  return wrong.length > 0 ? 1 : 0;
}
