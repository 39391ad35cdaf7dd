// npm runs this after it has installed the packages, and perhaps on Node 20: it removes files that nothing here uses.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'node_modules';
/** The headers in a package of Node, for add-ons in C, and its pages of help. */
const beside = ['include', 'share'];
/** What Astro would resize pictures with. It is optional to Astro, and pictures are published as they are. */
const pictures = ['sharp', '@img'];

const nodes = existsSync(packages)
  ? readdirSync(packages).filter((name) => /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name))
  : [];
const unused = [...pictures, ...nodes.flatMap((node) => beside.map((name) => join(node, name)))];
for (const name of unused) rmSync(join(packages, name), { recursive: true, force: true });
