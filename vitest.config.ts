import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at a time are enough for small machines.
          fileParallelism: false,
          // A whole tour starts a browser of its own; a busy machine takes minutes where a quiet one takes seconds.
          testTimeout: 120_000,
          // A real browser now and then loses a window or a socket; what fails twice has failed.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
