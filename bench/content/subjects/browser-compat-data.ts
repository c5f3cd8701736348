import type { Subject } from '../subject.ts';

export const browserCompatData: Subject = {
  package: '@mdn/browser-compat-data',
  install: ['@mdn/browser-compat-data@8.1.9'],
  earlier: ['@mdn/browser-compat-data@7.1.0'],
  item: 'the CSS property `grid`',
  program: `import data from '@mdn/browser-compat-data' with { type: 'json' };
export const item = data.css.properties.grid;`,
  right: `import data from '@mdn/browser-compat-data' with { type: 'json' };
export const item = data.css.properties.grid;`,
  wrong: `import data from '@mdn/browser-compat-data' with { type: 'json' };
export const item = data.css.properties.gird;`,
  ids: `import data from '@mdn/browser-compat-data' with { type: 'json' };
const below = (node, path) =>
  Object.entries(node).flatMap(([name, inner]) => {
    if (name.startsWith('__') || typeof inner !== 'object') return [];
    const id = [...path, name];
    return [...(inner.__compat ? [id.join('.')] : []), ...below(inner, id)];
  });
const { browsers, ...features } = data;
export const ids = below(features, []);`,
  // It has no list of what moved: is the id of earlier days named anywhere in it?
  follow: `import data from '@mdn/browser-compat-data' with { type: 'json' };
const all = JSON.stringify(data);
export const follow = (id) => all.includes(JSON.stringify(id));`,
};
