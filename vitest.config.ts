import process from 'node:process';
import { defineConfig } from 'vitest/config';

// Tests read what programs print, and a wish for colours is not theirs.
delete process.env.FORCE_COLOR;

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
