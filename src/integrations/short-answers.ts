import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { offeredLanguages } from '../domain/library/short-answers.ts';
import { openLibrary } from '../loader/open.ts';
import { contentFolder } from '../loader/options.ts';

const MODULE = 'virtual:short-answers';

/** Gives scripts the languages in which there are short answers: one file for all pages, which need not repeat them. */
export function shortAnswers(): AstroIntegration {
  return {
    name: 'short-answers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: MODULE, resolveId, load }] } });
      },
    },
  };
}

const resolveId = (id: string): string | undefined => (id === MODULE ? `\0${MODULE}` : undefined);

function load(this: { addWatchFile: (file: string) => void }, id: string): string | undefined {
  if (id !== `\0${MODULE}`) return undefined;
  const library = openLibrary();
  for (const { language } of library.shortAnswers)
    this.addWatchFile(resolve(contentFolder(), 'short-answers', `${language}.yaml`));
  return `export const offered = ${JSON.stringify(offeredLanguages(library))};`;
}
