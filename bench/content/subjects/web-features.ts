import type { Subject } from '../subject.ts';

export const webFeatures: Subject = {
  package: 'web-features',
  install: ['web-features@3.40.0'],
  earlier: ['web-features@3.0.0'],
  item: 'the feature `grid`',
  program: `import { features } from 'web-features';
export const item = features.grid;`,
  // Its entry reads a file as it runs: a bundler sees the data in the JSON file alone.
  bundled: `import data from 'web-features/data.json' with { type: 'json' };
export const item = data.features.grid;`,
  right: `import { features } from 'web-features';
export const item = features['grid'];`,
  wrong: `import { features } from 'web-features';
export const item = features['gird'];`,
  ids: `import { features } from 'web-features';
export const ids = Object.keys(features).filter((id) => features[id].kind === 'feature');`,
  follow: `import { features } from 'web-features';
export const follow = (id) => features[id]?.redirect_target ?? features[id]?.redirect_targets;`,
};
