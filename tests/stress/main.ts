// `npm run stress -- NAME`: what takes too long for `npm test`. Each prints what it did and what went wrong.
import process from 'node:process';

/** A stress test: resolves to the exit code, 1 if anything was wrong. */
interface Stress {
  about: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

const all: Record<string, Stress> = {
  busy: {
    about: 'builds the site again and again on a busy machine, and compares every byte',
    load: () => import('./busy.ts'),
  },
  growth: {
    about: 'builds a small and a larger library, and compares the pages that both have',
    load: () => import('./growth.ts'),
  },
  kill: {
    about:
      'kills builds at random moments and after each rename, and looks at what the next one does',
    load: () => import('./kill.ts'),
  },
  layers: {
    about: 'makes a site out of tarballs with a layer of its own, and updates the content below it',
    load: () => import('./layers.ts'),
  },
  places: {
    about: 'has a copy of the project build into places where a site would destroy something',
    load: () => import('./places.ts'),
  },
  privacy: {
    about: 'searches texts with secrets in every way, in two browsers, and reads every request',
    load: () => import('./privacy.ts'),
  },
  faults: {
    about: 'breaks addresses, storage, the network and the browser, and looks what pages say',
    load: () => import('./faults.ts'),
  },
  queries: {
    about:
      'asks thousands of random and hostile queries, and measures how long the page stands still',
    load: () => import('./queries.ts'),
  },
  texts: {
    about: 'asks for every text of the content in every way: broken, in capitals, amid buttons …',
    load: () => import('./texts.ts'),
  },
  pagefind: {
    about: 'asks Pagefind for the lines and codes of every message, in every language and browser',
    load: () => import('./pagefind.ts'),
  },
  copy: {
    about: 'looks at every address in a copy of the real site for the disk',
    load: () => import('./copy.ts'),
  },
  pictures: {
    about: 'reads pictures of real warnings, whole and damaged, and counts where they lead',
    load: () => import('./pictures.ts'),
  },
  languages: {
    about: 'asks for the messages in other languages with every noise, and counts by language',
    load: () => import('./languages.ts'),
  },
  certificates: {
    about: 'reads thousands of damaged certificates, and hundreds of healthy chains',
    load: () => import('./certificates.ts'),
  },
  look: {
    about: 'looks at every host of the lab from outside, and compares what it names with the fault',
    load: () => import('./look.ts'),
  },
  damage: {
    about: 'damages the real content in every way, and builds what the check lets pass',
    load: () => import('./damage.ts'),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const chosen = Object.hasOwn(all, name) ? all[name] : undefined;
if (chosen) process.exitCode = await (await chosen.load()).run(args);
else {
  const lines = Object.entries(all).map(([one, { about }]) => `  ${one.padEnd(10)} ${about}`);
  console.error(['Usage: npm run stress -- NAME [ARGUMENTS]', ...lines].join('\n'));
  process.exitCode = 2;
}
