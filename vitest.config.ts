import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['unit', 'content'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`] },
    })),
  },
});
