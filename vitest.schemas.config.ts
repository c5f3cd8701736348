import { defineConfig } from 'vitest/config';

import { fromSources } from './tests/support/from-sources.ts';

/**
 * The tests by the schemas of those who keep a format. None of them may be handed on here or comes with a
 * package, so these are run by who has them, and not with the others; CONTRIBUTING.md says how.
 */
export default defineConfig({
  ...fromSources,
  test: { include: ['{packages,apps}/*/src/**/*.schemas.test.ts'], testTimeout: 60_000 },
});
