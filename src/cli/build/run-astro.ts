import process from 'node:process';
import { printError } from '../command/print.ts';

/**
 * Builds the site into `out`, with a cache folder of its own, so that builds of other sites do not
 * share it. Runs in this process, which has read the content already. Resolves to the exit code.
 * @param explain formats the error of a failed build
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
