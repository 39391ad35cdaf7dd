import type { AstroIntegration } from 'astro';
import { openHistory } from '../loader/open-history.ts';
import type { MissingHistory } from '../reader/history/read-history.ts';
import { openLibrary } from '../loader/open.ts';

const repairs: Record<MissingHistory, string> = {
  'no-repository': 'the content is in no git repository, or there is no git: build it from a clone',
  shallow: 'git has not fetched the older commits: git fetch --unshallow',
  uncommitted: 'nothing has been committed yet',
};

/**
 * Reads the history of the entries before a build, and prints how long that took and what is
 * missing.
 */
export function recordedHistory(): AstroIntegration {
  return {
    name: 'history',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const start = performance.now();
        const { entries, texts } = openHistory(openLibrary());
        if (entries.size === 0) return;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${texts.size} old revisions of ${entries.size} entries, in ${seconds} s.`);
        const gaps = [...entries].flatMap(([slug, { gap }]) => (gap ? [{ slug, gap }] : []));
        for (const [gap, found] of Map.groupBy(gaps, ({ gap }) => gap)) {
          const slugs = found.map(({ slug }) => slug).join(', ');
          logger.warn(`Not shown: ${repairs[gap]}. It concerns ${slugs}.`);
        }
      },
    },
  };
}
