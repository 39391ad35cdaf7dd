import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replacements } from '../../../src/integrations/own-components.ts';

describe('components of a project', () => {
  test('replace those of the package by name', () => {
    expect(replacements({ Footer: './mine.astro' }, (path) => `/project/${path}`)).toEqual(
      new Map([[resolve('src/components/footer/Footer.astro'), '/project/./mine.astro']]),
    );
  });

  test('with an unknown name are reported, with the name most likely meant', () => {
    const all = { Foter: 'a', Footer: 'b', Zzz: 'c' };
    expect(() => replacements(all, String)).toThrow(
      'astro.config.mjs:1:1 — unknown component; found `Foter` in `components`; expected the name of a component of error-faq; did you mean `Footer`?\n' +
        'astro.config.mjs:1:1 — unknown component; found `Zzz` in `components`; expected the name of a component of error-faq; look for its name in `src/components/` of the package',
    );
  });
});
