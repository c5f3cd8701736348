import type { Dependencies } from './dependencies.ts';

/** How an archive's own package is to be called and found. */
export interface PackageNaming {
  /** Its name on npm. */
  name: string;
  /** Whether it is to be published there. */
  isPublic: boolean;
  /** The archive's name. */
  title: string;
}

/** Any name that npm takes. */
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const LONGEST_NAME = 214;

/** Whether npm takes a text for the name of a package. */
export function isPackageName(text: string): boolean {
  return text.length <= LONGEST_NAME && NPM_NAME.test(text);
}

/**
 * The package.json of an archive's own repository. What the scripts do is the command line's: an
 * update of it changes nothing here.
 */
export function packageManifest(
  { name, isPublic, title }: PackageNaming,
  { cli, content, loaders }: Dependencies,
): string {
  // Only what is published can be compared with what was.
  const [told, judged] = isPublic
    ? [' && archive diff-release --write', 'archive diff-release && ']
    : ['', ''];
  const manifest = {
    name,
    version: '0.0.0',
    ...(isPublic ? {} : { private: true }),
    description: `${title}, a multilingual archive.`,
    files: [
      'CHANGELOG.md',
      'dist',
      'archive.json',
      'changes.json',
      'redirects.json',
      'collections',
      'documents',
      'glossary',
      'ledgers',
      'locales',
      'media',
    ],
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './i18next': { types: './dist/i18next.d.ts', default: './dist/i18next.js' },
      './package.json': './package.json',
      './catalogue.json': './dist/catalogue.json',
      './checksums.json': './dist/checksums.json',
      './archive.json': './archive.json',
      './changes.json': './changes.json',
      './redirects.json': './redirects.json',
      './documents/*': {
        types: './dist/data/documents/*.d.ts',
        default: './dist/data/documents/*.js',
      },
      './documents/*.json': './documents/*.json',
      './locales/*.json': './locales/*.json',
      './collections/*.json': './collections/*.json',
      './glossary/*.json': './glossary/*.json',
      './ledgers/*.json': './ledgers/*.json',
      './media/*': './media/*',
    },
    ...(isPublic ? { publishConfig: { access: 'public' } } : {}),
    scripts: {
      archive: 'archive',
      start: 'archive start',
      review: 'archive review',
      check: 'archive check',
      sync: 'archive sync',
      build: 'archive build --out public',
      package: 'archive package',
      'release:version': `changeset version${told}`,
      'release:publish': `${judged}archive package && changeset publish`,
    },
    dependencies: { '@archive/loaders': loaders },
    devDependencies: {
      '@archive/cli': cli,
      '@archive/content': content,
      '@changesets/cli': '^3.0.3',
    },
    peerDependencies: { i18next: '>=25' },
    peerDependenciesMeta: { i18next: { optional: true } },
    engines: { node: '>=22.18' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
