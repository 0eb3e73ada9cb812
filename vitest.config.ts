import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, so that a busy machine fails no test that is merely slow there: what may take how long, a test says itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
