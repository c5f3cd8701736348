import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

import DearFirstSequencer from './tests/support/dear-first-sequencer.ts';
import { fromSources } from './tests/support/from-sources.ts';

// Many start real programs; a loaded machine is no fault of theirs.
const unit = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // Vitest leaves a core for itself, which on two cores would leave one worker; the dear files
    // wait for other programs for most of their time.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: DearFirstSequencer },
    projects: [
      {
        ...fromSources,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts'],
          // The schemas' files are not to be had here: see vitest.schemas.config.ts.
          exclude: ['**/*.schemas.test.ts', 'packages/content/**'],
          // Nothing of one file is left for the next; to load all modules anew for each took as long
          // as most of the tests.
          isolate: false,
          ...unit,
        },
      },
      {
        ...fromSources,
        // Something else stands in for the texts of the archive, for these tests alone.
        test: { name: 'content', include: ['packages/content/src/**/*.test.ts'], ...unit },
      },
      {
        ...fromSources,
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/build-packages.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // As long as a test waits for a locator: a loaded machine is no fault of theirs.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
