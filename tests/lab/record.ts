import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { release as systemRelease } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/reader/source/replace-file.ts';
import { recordChecksum } from '../../src/reader/files/checksums.ts';
import { capture as schema, type Capture } from '../../src/schemas/capture.ts';
import type { Proof } from '../../src/schemas/cure.ts';
import type { Client, Installed, Seen, Session } from './client.ts';

/** The folder of the captures. */
export const captures = 'content/captures';

/** The path of a capture below that folder, without extension. */
export interface Where {
  /** The client and the release, `chromium-156`. */
  folder: string;
  language: string;
  fault: string;
}

/** Returns the name of the folder for the captures of a client. */
export function folderOf({ id }: Client, { release }: Installed): string {
  return `${id}-${release}`;
}

/** Returns the reference to a capture in content. */
export function referenceOf({ folder, language, fault }: Where): string {
  return `${folder}/${language}/${fault}`;
}

/**
 * Returns the file of a capture.
 * @throws if it would be outside the folder of the captures
 */
export function fileOf(where: Where): string {
  const file = join(captures, `${referenceOf(where)}.json`);
  if (file.startsWith(join(captures, '/'))) return file;
  throw new Error(`${referenceOf(where)} is no name of a capture.`);
}

/** Makes a capture of what was shown, with the facts that prove it. */
export function makeCapture(
  { fault, language }: Omit<Where, 'folder'>,
  { client }: Client,
  { program, version }: Installed,
  { settings, flags }: Pick<Session, 'settings' | 'flags'>,
  { title, codes, screen }: Seen,
): Capture {
  const capture = {
    fault,
    client,
    program,
    version,
    language,
    platform: 'linux',
    system: systemName(),
    captured: new Date().toISOString().slice(0, 10),
    settings,
    flags,
    ...(title !== undefined && { title }),
    codes,
    screen,
  };
  return { ...capture, seal: recordChecksum(capture) };
}

/** Returns the name of the operating system (os-release of systemd). */
export function systemName(): string {
  const text = readFileSync('/etc/os-release', 'utf8');
  return /^PRETTY_NAME="(.*)"$/m.exec(text)?.[1] ?? `Linux ${systemRelease()}`;
}

/** Formats a capture or a proof: one fact a line, one line of the screen a line. */
export function formatCapture(record: Capture | Proof): string {
  const screen = 'screen' in record ? record.screen : [];
  const fields = Object.entries(record).map(([name, value]) => {
    const lines = name === 'screen' ? screen.map((line) => `\n    ${inline(line)}`) : [];
    const text = lines.length > 0 ? `[${lines.join(',')}\n  ]` : inline(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function inline(value: unknown): string {
  const text = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  return text.replace(/^\[ (.*) \]$/, '[$1]');
}

/** Writes a capture to its file. */
export function writeCapture(where: Where, capture: Capture): void {
  replaceFile(fileOf(where), formatCapture(capture));
}

/**
 * Reads a capture; undefined if there is none.
 * @throws if the file is damaged
 */
export function readCapture(where: Where): Capture | undefined {
  let text: string;
  try {
    text = readFileSync(fileOf(where), 'utf8');
  } catch {
    return undefined;
  }
  return schema.parse(JSON.parse(text));
}

/** Reads the newest capture of a client, in a language and of a fault. */
export function newestOnRecord(
  id: string,
  { language, fault }: Pick<Where, 'language' | 'fault'>,
): { reference: string; capture: Capture } | undefined {
  for (const release of releasesOf(id).reverse()) {
    const where = { folder: `${id}-${release}`, language, fault };
    const capture = readCapture(where);
    if (capture) return { reference: referenceOf(where), capture };
  }
  return undefined;
}

/** Lists the releases of a client with captures, oldest first. */
export function releasesOf(id: string): string[] {
  return foldersOf(captures)
    .filter((name) => name.slice(0, name.lastIndexOf('-')) === id)
    .map((name) => name.slice(id.length + 1))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function foldersOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
