import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Tests over the whole corpus take seconds on a small machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at a time are enough for small machines.
          fileParallelism: false,
          // A whole tour starts a browser of its own; in Firefox it takes 11 s as a rule, and 24 s on a busy machine.
          testTimeout: 120_000,
          // That tour has outlasted 30 s twice, for a reason not found yet. What fails twice in a row has failed.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
