#!/usr/bin/env node
// The program `error-faq`: runs the source in the repository, and the bundle in a package.
import './repository/require-node.mjs';
import { existsSync } from 'node:fs';

const source = new URL('main.ts', import.meta.url);
const bundle = new URL('../../lib/main.js', import.meta.url);
await import(existsSync(source) ? source.href : bundle.href);
