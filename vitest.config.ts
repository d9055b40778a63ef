import { defineConfig } from 'vitest/config';

/** See tests/helpers/browser.ts. */
const slower = Number(process.env.RAPPORT_TEST_SLOW ?? 1);

/**
 * Two projects. `unit` is everything that needs no browser. `browser` opens pages of one site, built once for
 * all of them (tests/browser/setup.ts), and runs afterwards: each of its tests keeps a browser busy besides itself.
 *
 * Limits of time are there for what would never end. They are many times what a test takes on a machine that does
 * something else as well.
 */
export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'build/tests.json' }]] : ['default'],
    // The compiled renderer is a finished program: it is run, not transformed.
    server: { deps: { external: [/\/build\//] } },
    // Vitest leaves one core idle; of two that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 240_000 * slower,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 * slower } },
          /**
           * A last safety net: one unlucky moment of a loaded machine shall not stop everybody's work. A test that needs it
           * is not dependable and wants to be mended; its name is printed with the totals (scripts/ci.ts).
           */
          retry: process.env.CI ? 2 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
