import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A slow machine is no failure.
    testTimeout: 60_000,
    // Left to itself Vitest spares a core, which is half of a small machine.
    maxWorkers: '100%',
    projects: ['unit', 'content'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: false },
    })),
  },
});
