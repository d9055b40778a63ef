import { defineConfig } from 'vitest/config';

/**
 * Two projects. `unit` is everything that needs no browser. `browser` opens pages of one site, built once for
 * all of them (tests/browser/setup.ts), and runs afterwards: a machine with two cores has no room for both.
 */
export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'build/tests.json' }]] : ['default'],
    // The compiled renderer is a finished program: it is run, not transformed.
    server: { deps: { external: [/\/build\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
