import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Three projects: fast and pure; single rooms in real browsers; the built extension in them. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,e2e}/**'],
          // Some go through the whole dataset, and a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A test mostly waits for its browser: two at a time keep two cores busy.
          maxWorkers: 2,
        },
      },
    ],
  },
});
