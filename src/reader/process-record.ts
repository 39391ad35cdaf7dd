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

/** The record of this process for something it begins now. */
export function recordProcess(): ProcessRecord {
  return { pid: process.pid, host: hostname(), begun: Date.now() };
}

/**
 * Whether the process of a record may still be at work. It is thought to be where that cannot be known,
 * as on another machine, but for a day at most: numbers of processes are given again.
 */
export function mayRun({ pid, host, begun }: ProcessRecord): boolean {
  if (Date.now() - begun > DAY) return false;
  if (host !== hostname()) return true;
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
