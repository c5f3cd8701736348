import { describe } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { testAstroExample } from './astro-example.ts';
import { testBundleSize } from './bundle-size.ts';
import { testNodeExample } from './node-example.ts';
import { testOwnArchiveExample } from './own-archive-example.ts';
import { useProjects } from './projects.ts';
import { testReactExample } from './react-example.ts';
import { testStaticPage } from './static-page-example.ts';

// One file for all: the registry is filled once, and everything is installed at the same time.
const project = useProjects(480_000);
const browser = useBrowser();

describe('the example in plain Node', () => {
  testNodeExample(
    () => project('node'),
    () => project('beside'),
  );
});

describe('the example in React', () => {
  testReactExample(() => project('react'), browser);
});

describe('the example of a page without a build', () => {
  testStaticPage(() => project('beside'), browser);
});

describe('the example in Astro', () => {
  testAstroExample(() => project('astro'));
});

describe('one document in one language, in a bundle', () => {
  testBundleSize(() => project('beside'));
});

describe('the example of an archive of one’s own', () => {
  testOwnArchiveExample(() => project('own-archive'));
});
