// `npm run offline`: packs the built site into a zip that works without a server.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { contentFolder } from '../reader/open.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { copyForDisk } from './offline/copy-for-disk.ts';
import { pack } from './offline/pack.ts';
import { refuseZip } from './offline/refuse-zip.ts';

const { OUT_DIR = 'dist' } = process.env;
const [, , file = join(dirname(OUT_DIR), 'error-faq-offline.zip')] = process.argv;

if (!existsSync(join(OUT_DIR, 'index.html'))) {
  console.error(`There is no site in ${OUT_DIR}/ yet. To build it: npm run build`);
  process.exit(1);
}
const refused = refuseZip(file, [contentFolder, OUT_DIR]);
if (refused !== undefined) {
  console.error(refused);
  process.exit(2);
}
const copy = await copyForDisk(OUT_DIR);
const zip = pack(copy);
replaceFile(file, zip);
const size = `${(zip.length / 2 ** 20).toFixed(1)} MB`;
console.log(`${file}: ${String(copy.size)} files, ${size}. Unpack it and open index.html.`);
