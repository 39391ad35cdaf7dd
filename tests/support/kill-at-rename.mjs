// Preloaded into a process, ends it at once after the rename whose number is in KILL_AT.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { renameSync } = fs;
let count = 0;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  count += 1;
  if (count === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
