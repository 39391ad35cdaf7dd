import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replacements } from '../../../src/integrations/own-components.ts';

describe('components of a project', () => {
  test('stand in for ours by name', () => {
    expect(replacements({ Footer: './mine.astro' }, (path) => `/project/${path}`)).toEqual(
      new Map([[resolve('src/components/footer/Footer.astro'), '/project/./mine.astro']]),
    );
  });

  test('for which there is none of ours are named, with what was meant', () => {
    const all = { Foter: 'a', Footer: 'b', Zzz: 'c' };
    expect(() => replacements(all, String)).toThrow(
      'astro.config.mjs:1:1 — there is no component of that name to be replaced; found `Foter` in `components`; expected the name of a component of error-faq; did you mean `Footer`?\n' +
        'astro.config.mjs:1:1 — there is no component of that name to be replaced; found `Zzz` in `components`; expected the name of a component of error-faq; look which there are',
    );
  });
});
