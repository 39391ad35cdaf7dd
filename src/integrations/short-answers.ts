import type { AstroIntegration } from 'astro';
import { offeredLanguages } from '../domain/library/short-answers.ts';
import { openContent } from '../loader/open.ts';
import { virtualModule } from './virtual-module.ts';

/** Provides the module with the languages in which there are short answers. */
export function shortAnswers(): AstroIntegration {
  return {
    name: 'short-answers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const offered = virtualModule('virtual:short-answers', () => {
          const { library, tree } = openContent();
          return {
            code: `export const offered = ${JSON.stringify(offeredLanguages(library))};`,
            files: tree.shortAnswers.map(({ file }) => file),
          };
        });
        updateConfig({ vite: { plugins: [offered] } });
      },
    },
  };
}
