import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,e2e,bench}/**/*.test.ts'],
    // Two workers on a small machine; the tests are short.
    maxWorkers: 2,
    // The tests share no state, and each file would load hundreds of rules again: ten times as long.
    isolate: false,
  },
});
