import { describe } from 'vitest';
import { findsEverything } from './finds-everything.ts';
import { content } from './tree.ts';

describe.each(content().site.locales.slice(1))('in %s', async (locale) => {
  await findsEverything(locale);
});
