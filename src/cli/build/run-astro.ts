import process from 'node:process';
import { printError } from '../command/print.ts';

/**
 * Builds the site into the folder `out`, with what Astro remembers kept in the folder `cache`, apart
 * from other sites. It runs in this process, so that the content which has been read before is not read
 * again. Resolves to the exit code.
 * @param explain says in words why a build has failed
 */
export async function runAstro(
  out: string,
  cache: string,
  explain: (error: unknown) => string,
): Promise<number> {
  process.env['CACHE_DIR'] = cache;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { build } = await import('astro');
    await build({ outDir: out });
    return 0;
  } catch (error) {
    printError(explain(error));
    return 1;
  }
}
