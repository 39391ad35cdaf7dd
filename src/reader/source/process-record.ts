import { readFileSync, statSync, utimesSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import process from 'node:process';

/** Which process has begun something that it will finish or take away. */
export interface ProcessRecord {
  pid: number;
  host: string;
  /** Milliseconds since 1970. */
  begun: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** How often a process at work says that it still is, and how long a silence means that it has ended. */
const RENEWED = 20_000;
const SILENT = 5 * 60_000;

/** The record of this process for something it begins now. */
export function recordProcess(): ProcessRecord {
  return { pid: process.pid, host: hostname(), begun: Date.now() };
}

/** Renews the time of the file a record is in, until the returned function is called. */
export function keepAlive(file: string): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // Whoever has taken it away no longer needs it.
    }
  }, RENEWED).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Whether the process whose record is in a file may still be at work; nothing if there is no record. */
export function mayRunOf(file: string): boolean | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
    return mayRun(record, statSync(file).mtimeMs);
  } catch {
    return undefined;
  }
}

/**
 * Whether the process of a record may still be at work. On this machine that can be known, for a day:
 * numbers of processes are given again. On another one, or in another container, it is thought to be as
 * long as it says so.
 * @param renewed when it said so last, in milliseconds since 1970
 */
export function mayRun({ pid, host, begun }: ProcessRecord, renewed = begun): boolean {
  if (host !== hostname()) return Date.now() - renewed < SILENT;
  if (Date.now() - begun > DAY) return false;
  const started = pid === process.pid ? process.uptime() : uptime();
  return begun > Date.now() - started * 1000 - 1000 && exists(pid);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else’s.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
