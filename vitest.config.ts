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
    // Node runs TypeScript itself. What Vite makes of a module is several times slower, above all its imports.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: ['unit', 'content'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: false },
    })),
  },
});
