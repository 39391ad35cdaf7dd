// npm runs this after it has installed the packages, and perhaps on Node 20: it removes files that nothing here uses.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'node_modules';
/** The headers in a package of Node, for add-ons in C, and its pages of help. */
const beside = ['include', 'share'];
/** What Astro would resize pictures with. It is optional to Astro, and pictures are published as they are. */
const pictures = ['sharp', '@img'];

/** Returns the paths of what is in a folder of the packages, below theirs. */
const namesIn = (folder) =>
  existsSync(join(packages, folder))
    ? readdirSync(join(packages, folder)).map((name) => join(folder, name))
    : [];

const nodes = namesIn('.').filter((name) => /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name));
/** The cores of Tesseract that no browser is sent, and the models of its older engine. */
const cores = namesIn('tesseract.js-core').filter((name) =>
  /core[\\/]tesseract-core(?!-simd-lstm\.(?:js|wasm)$).*\.(?:js|wasm)$/.test(name),
);
const models = namesIn('@tesseract.js-data').map((name) => join(name, '4.0.0'));
/** What the protocol of assistants has beside its modules: source maps, and the same again for `require`. */
const protocol = namesIn('@modelcontextprotocol')
  .flatMap((name) => namesIn(join(name, 'dist')))
  .filter((name) => /\.(?:map|cjs|d\.cts)$/.test(name));
const headers = nodes.flatMap((node) => beside.map((name) => join(node, name)));
for (const name of [...pictures, ...headers, ...cores, ...models, ...protocol])
  rmSync(join(packages, name), { recursive: true, force: true });
