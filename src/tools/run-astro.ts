import process from 'node:process';
import { explainSystemError } from './command/explain-error.ts';

/**
 * Builds the site into the folder `out`, with what Astro remembers kept in the folder `cache`, apart
 * from other sites. It runs in this process, so that the content which has been read before is not read
 * again. Resolves to the exit code.
 */
export async function runAstro(out: string, cache: string): Promise<number> {
  process.env['CACHE_DIR'] = cache;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { build } = await import('astro');
    await build({ outDir: out });
    return 0;
  } catch (error) {
    console.error(explainSystemError(error) ?? error);
    return 1;
  }
}
