import { defineConfig } from 'vitest/config';

/** Checks of the package as it would be published; needs a build. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/package/*.test.ts'],
    globalSetup: 'test/package/packed.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
