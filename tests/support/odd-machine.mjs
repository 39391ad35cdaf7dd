// Imported before a program (`node --import`): a machine on which time jumps at every look, folders are
// listed backwards, and every other file arrives late, as on a busy one.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

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

/** By how much every other file that is read or written is late, in milliseconds. */
const LATE = 4;
let files = 0;
for (const name of ['readFile', 'writeFile', 'stat']) {
  const whole = fs[name];
  fs[name] = (...given) => void setTimeout(() => whole(...given), (files++ % 2) * LATE);
  const promised = fs.promises[name];
  fs.promises[name] = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, (files++ % 2) * LATE));
    return promised(...given);
  };
}
syncBuiltinESMExports();
