// `npm run bench -- NAME`: measures one thing, beside its peers where it has some.
import process from 'node:process';

const all: Record<string, { about: string; load: () => Promise<unknown> }> = {
  answer: {
    about: 'what an answer costs, beside another version and Pagefind',
    load: () => import('./answer.ts'),
  },
  build: {
    about: 'what a build costs, for a small site and for this one',
    load: () => import('./build.ts'),
  },
  edit: {
    about: 'how soon a change in an entry is seen',
    load: () => import('./edit.ts'),
  },
  export: {
    about: 'how well the search engines that messages are exported to answer the practice queries',
    load: () => import('./export.ts'),
  },
  find: {
    about: 'how well the finder answers the queries of a practice set',
    load: () => import('./find.ts'),
  },
  lighthouse: {
    about: 'what Lighthouse says of the built pages on a phone',
    load: () => import('./lighthouse.ts'),
  },
  growth: {
    about: 'what builds of larger libraries cost, beside another version and other generators',
    load: () => import('./growth.ts'),
  },
  pastes: {
    about: 'how well the built site answers texts that people pasted into public threads',
    load: () => import('./pastes.ts'),
  },
  pages: {
    about: 'how tall and how heavy the built entries are on a phone',
    load: () => import('./pages.ts'),
  },
  print: {
    about: 'how many sheets of paper the built entries take',
    load: () => import('./print.ts'),
  },
  scale: {
    about: 'how the finder does over far more messages',
    load: () => import('./scale.ts'),
  },
};

const [name = ''] = process.argv.splice(2, 1);
const chosen = Object.hasOwn(all, name) ? all[name] : undefined;
if (chosen) await chosen.load();
else {
  const lines = Object.entries(all).map(([one, { about }]) => `  ${one.padEnd(10)} ${about}`);
  console.error(['Usage: npm run bench -- NAME [ARGUMENTS]', ...lines].join('\n'));
  process.exitCode = 2;
}
