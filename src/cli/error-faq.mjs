#!/usr/bin/env node
// The program `error-faq`: runs the source in the repository, and the bundle in a package.
import './repository/require-node.mjs';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled once, every later command starts in half the time.
module.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/error-faq/code', import.meta.url)),
);
const source = new URL('main.ts', import.meta.url);
const bundle = new URL('../../lib/main.js', import.meta.url);
await import(existsSync(source) ? source.href : bundle.href);
