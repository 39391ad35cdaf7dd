import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { directions } from './eslint.directions.mjs';

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', 'lib/', '.astro/', 'test-results/', 'playwright-report/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  // Commands speak through print.ts, which shows what comes from outside and never obeys it.
  {
    files: ['src/cli/command/print.ts', 'src/cli/repository/*.mjs', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  directions,
);
