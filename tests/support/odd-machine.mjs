// Imported before a program (`node --import`): a machine on which time jumps at every look, folders are
// listed backwards, and all cores but one are busy.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';

/** The milliseconds by which the clock advances whenever it is read. */
const STEP = 60;
const RealDate = Date;
let now = RealDate.UTC(2041, 6, 5);
const look = () => (now += STEP);
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [look()]));
  }
  static now = look;
};

const backwards = (list) => (Array.isArray(list) ? list.reverse() : list);
const { readdirSync, readdir } = fs;
const readdirLater = fs.promises.readdir;
fs.readdirSync = (...given) => backwards(readdirSync(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, list) => done(error, backwards(list)));
};
fs.promises.readdir = async (...given) => backwards(await readdirLater(...given));
syncBuiltinESMExports();

if (isMainThread) {
  for (let core = 1; core < Math.max(2, availableParallelism()); core += 1) {
    new Worker('for (;;) Math.sqrt(2);', { eval: true, execArgv: [] }).unref();
  }
}
