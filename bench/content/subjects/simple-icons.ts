import type { Subject } from '../subject.ts';

export const simpleIcons: Subject = {
  package: 'simple-icons',
  install: ['simple-icons@16.37.0'],
  earlier: ['simple-icons@15.0.0'],
  item: 'the icon `siYaml`',
  program: `import { siYaml } from 'simple-icons';
export const item = siYaml;`,
  right: `import { siYaml } from 'simple-icons';
export const item = siYaml;`,
  wrong: `import { siYalm } from 'simple-icons';
export const item = siYalm;`,
  ids: `import * as icons from 'simple-icons';
export const ids = Object.keys(icons).filter((name) => name.startsWith('si'));`,
  // Titles of earlier days are in its data; an id is made of a title.
  follow: `import icons from 'simple-icons/icons.json' with { type: 'json' };
import { titleToSlug } from 'simple-icons/sdk';
const name = (slug) => 'si' + slug.charAt(0).toUpperCase() + slug.slice(1);
const known = new Map(
  icons.flatMap(({ slug, aliases }) =>
    (aliases?.old ?? []).map((title) => [name(titleToSlug(title)), name(slug)]),
  ),
);
export const follow = (id) => known.get(id);`,
};
