import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../../client.ts';
import { cleanEnvironment } from '../environment.ts';
import { run } from './run.ts';

/**
 * Joins the lists into the file of authorities: only there does OpenSSL read several lists from one
 * file.
 */
export function joinLists(_openssl: string, { folder, root, crls }: Lab): Promise<void> {
  const texts = [root.file, crls].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(join(folder, 'root-and-lists.pem'), texts.join('\n'));
  return Promise.resolve();
}

/** Makes a trust store for Java, and the file of properties that enables OCSP. */
export async function makeTruststore(_java: string, lab: Lab): Promise<void> {
  const store = join(lab.folder, 'trust.jks');
  if (existsSync(store)) return;
  writeFileSync(join(lab.folder, 'ocsp.properties'), 'ocsp.enable=true\n');
  const options = ['-importcert', '-noprompt', '-alias', 'lab', '-file', lab.root.file];
  // A JKS store is read without its password.
  const keystore = ['-storetype', 'JKS', '-keystore', store, '-storepass', 'changeit'];
  await make(lab, 'keytool', [...options, ...keystore], {});
}

/** Compiles the program in Go, from the packages on this machine. */
export async function buildFetch(go: string, lab: Lab): Promise<void> {
  const fetch = join(lab.folder, 'fetch');
  if (existsSync(fetch)) return;
  const source = join(import.meta.dirname, 'fetch.go');
  const cache = join(lab.folder, 'go-cache');
  mkdirSync(cache, { recursive: true });
  await make(lab, go, ['build', '-o', fetch, source], {
    GOCACHE: cache,
    GOFLAGS: '-mod=mod',
    GOPROXY: 'off',
  });
}

/** How long it may take, in milliseconds: Go since 1.20 compiles its own packages first. */
const LIMIT = 300_000;

async function make(
  lab: Lab,
  path: string,
  args: string[],
  more: Record<string, string>,
): Promise<void> {
  const env = { ...cleanEnvironment(lab), ...more };
  const { status, output } = await run({ path, args, env, folder: lab.folder, limit: LIMIT });
  if (status !== 0) throw new Error(`${path} ${args.join(' ')}:\n${output}`);
}
