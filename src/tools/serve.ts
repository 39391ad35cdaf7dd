// `npm run serve`: serves the built site on this machine, on PORT or the next free one.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { preview } from 'astro';

const { OUT_DIR = 'dist', PORT = '4321' } = process.env;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (!existsSync(OUT_DIR)) stop(`There is no site in ${OUT_DIR}/ yet. To build it: npm run build`);
try {
  const server = await preview({
    outDir: OUT_DIR,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: Number(PORT) },
  });
  console.log(`Press Ctrl+C to stop. The site is served at ${server.urls?.local[0]}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
