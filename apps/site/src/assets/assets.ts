import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { remembered } from '../remembered.ts';
import { scriptOf } from '../script-of.ts';
import type { Theme } from '../theme/theme.ts';
import type { FontFace } from './font-face.ts';
import { hasAutonymLetters } from './font-slices.ts';
import { fontFaces, fontLicenses } from './fonts.ts';
import { hashedPath } from './hashed-path.ts';
import { leanCss } from './lean-css.ts';
import { scriptFiles } from './scripts.ts';
import { standInRules } from './stand-ins.ts';

// The package's own folder, the same from its sources and from what is built of them.
const root = dirname(createRequire(import.meta.url).resolve('@archive/site/package.json'));

/** Left out where a theme has typefaces of its own: they stand before any of ours. */
const LIGHTER_FACES = '72-lighter-faces.css';

/** Left out besides where the Arabic language is called otherwise than it mostly is. */
const AUTONYM = '73-autonym.css';

/** The files that pages need beside their own. Their names hold a hash: they never change. */
export interface Assets {
  /** By path, relative to the site's root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  /** What of it is the site's own, without the theme's. */
  readonly ownStyle: string;
  /** The path of the site's icon. */
  readonly icon: string;
  /** The paths of the scripts, by the names of their modules in `src/client`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The script that keeps pages for reading offline. */
  readonly serviceWorker: string;
  /** The paths of the fonts that the first screen of a page in a language is sure to need. */
  fontsOf(tag: string): readonly string[];
}

/**
 * Reads the stylesheet's parts, the typefaces, the icon and the scripts; takes those of the theme.
 *
 * @param languages Those of the archive, with what each is called in itself.
 */
export function loadAssets(
  theme: Theme,
  languages: readonly { readonly tag: string; readonly name: string }[],
): Assets {
  const files = new Map(theme.files);
  const add = (name: string, extension: string, bytes: Uint8Array): string => {
    const path = hashedPath(name, extension, bytes);
    files.set(path, bytes);
    return path;
  };

  const faces = fontFaces(root).map((face) => ({
    ...face,
    path: add(face.file.name, 'woff2', face.file.bytes),
  }));
  for (const { name, bytes } of fontLicenses()) files.set(`assets/${name}`, bytes);

  const scripts = new Map<string, string>();
  let serviceWorker = '';
  for (const { name, bytes } of scriptFiles(root)) {
    if (name === 'sw') serviceWorker = bytes.toString();
    else scripts.set(name, add(name, 'js', bytes));
  }

  const hasOwnFace = /--face|\bfont(?:-family)?\s*:/.test(theme.css);
  const isUsual = languages.every(({ tag, name }) => !/^ar\b/.test(tag) || hasAutonymLetters(name));
  const leftOut = [
    ...(hasOwnFace ? [LIGHTER_FACES] : []),
    ...(hasOwnFace || !isUsual ? [AUTONYM] : []),
  ];
  const ownStyle = stylesheets()
    .filter((name) => !leftOut.includes(name))
    .map((file) => leanCss(readFileSync(join(root, 'styles', file), 'utf8')))
    .join('\n');
  const css = [...faces.map(fontFaceRule), ...standInRules(), ownStyle, theme.css].join('\n');
  return {
    files,
    stylesheet: add('archive', 'css', Buffer.from(css)),
    ownStyle,
    scripts,
    serviceWorker,
    icon: add('icon', 'svg', readFileSync(join(root, 'assets/icon.svg'))),
    fontsOf: remembered((tag) => {
      const page = {
        language: new Intl.Locale(tag).language,
        script: scriptOf(tag),
        namesLatin: languages.some(({ name }) => /\p{Script=Latin}/u.test(name)),
        lighter: !hasOwnFace,
      };
      return faces.filter(({ firstFor }) => firstFor?.(page) === true).map(({ path }) => path);
    }),
  };
}

/** In the order of their names: what is more particular comes later. */
function stylesheets(): string[] {
  return readdirSync(join(root, 'styles'))
    .filter((name) => name.endsWith('.css'))
    .toSorted();
}

function fontFaceRule({ path, ...face }: FontFace & { readonly path: string }): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${file}) format('woff2');unicode-range:${face.unicodeRange}}`;
}
