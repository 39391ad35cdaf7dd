#!/usr/bin/env node
// The program `error-faq`: in its repository the source runs, in a package what was bundled of it.
import './repository/require-node.mjs';
import { existsSync } from 'node:fs';

const source = new URL('main.ts', import.meta.url);
const bundle = new URL('../../lib/main.js', import.meta.url);
await import(existsSync(source) ? source.href : bundle.href);
