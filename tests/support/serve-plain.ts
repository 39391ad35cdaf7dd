// Serves the site in OUT_DIR at SUB_PATH until it is told to stop; `error-faq preview` takes seconds to start.
import process from 'node:process';
import { servePlainly } from './plain-server.ts';

const { OUT_DIR = 'dist', SUB_PATH = '/' } = process.env;
const { address, close } = await servePlainly(OUT_DIR, SUB_PATH);
console.log(`The site is served at ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
