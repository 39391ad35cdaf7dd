import { readFileSync, statSync, utimesSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import process from 'node:process';

/** A record of the process that owns a temporary file or a lock. */
export interface ProcessRecord {
  pid: number;
  host: string;
  /** Milliseconds since 1970. */
  begun: number;
}

const DAY = 24 * 60 * 60 * 1000;
/**
 * How often a running process renews its record, and after how long without renewal it counts as ended,
 * in milliseconds. By judgement: a busy machine may miss several renewals.
 */
const RENEWAL_INTERVAL = 20_000;
const EXPIRY = 5 * 60_000;

/** Creates a record of this process that begins now. */
export function recordProcess(): ProcessRecord {
  return { pid: process.pid, host: hostname(), begun: Date.now() };
}

/** Renews the modification time of a record’s file until the returned function is called. */
export function keepAlive(file: string): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // A file that was deleted needs no renewal.
    }
  }, RENEWAL_INTERVAL).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Tells whether the process recorded in a file may still be running; undefined without a record. */
export function mayRunOf(file: string): boolean | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
    return mayRun(record, statSync(file).mtimeMs);
  } catch {
    return undefined;
  }
}

/**
 * Tells whether the process of a record may still be running. On this machine its id is looked up, for
 * one day at most, as ids are reused; on another machine or container the last renewal decides.
 * @param renewed the last renewal, in milliseconds since 1970
 */
export function mayRun({ pid, host, begun }: ProcessRecord, renewed = begun): boolean {
  if (host !== hostname()) return Date.now() - renewed < EXPIRY;
  if (Date.now() - begun > DAY) return false;
  const started = pid === process.pid ? process.uptime() : uptime();
  return begun > Date.now() - started * 1000 - 1000 && exists(pid);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
