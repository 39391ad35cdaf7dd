// Serves the site in OUT_DIR with nginx at SUB_PATH, until it is told to stop.
import process from 'node:process';
import { findNginx, startNginx } from './nginx.ts';

const { OUT_DIR = 'dist', SUB_PATH = '/' } = process.env;
const program = findNginx();
if (program === undefined) throw new Error('nginx is not installed here.');

const nginx = await startNginx(program, OUT_DIR, SUB_PATH);
console.log(`The site is served at ${nginx.address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void nginx.stop());
}
