import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { writeContent } from './content-tree.ts';
import type { PracticeEntry } from './practice-set.ts';

const cache = 'node_modules/.cache/error-faq/bench';

/**
 * Builds a site of a corpus with `npm run build` and returns its folder.
 * @throws if the build fails, which has printed why
 */
export function buildPractice(corpus: PracticeEntry[]): string {
  const content = `${cache}/content`;
  const out = `${cache}/site`;
  writeContent(corpus, content);
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build', '--', '--reuse'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SITE_URL: '' },
  });
  if (status !== 0) throw new Error(`The practice site cannot be built.\n${stdout}`);
  return out;
}
