import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Latin, Greek, Cyrillic and Arabic, the same on every machine, however bare it is. */
const folders = [
  require.resolve('@expo-google-fonts/noto-serif/package.json'),
  require.resolve('@expo-google-fonts/noto-sans/package.json'),
  require.resolve('@expo-google-fonts/noto-naskh-arabic/package.json'),
].map((file) => dirname(file));

/** The names Chromium puts in place of CSS's generic families, and Georgia as the usual serif. */
const aliases = {
  'Times New Roman': ['Noto Serif', 'Noto Naskh Arabic'],
  Georgia: ['Noto Serif', 'Noto Naskh Arabic'],
  serif: ['Noto Serif', 'Noto Naskh Arabic'],
  'sans-serif': ['Noto Sans', 'Noto Naskh Arabic'],
  Arial: ['Noto Sans', 'Noto Naskh Arabic'],
  monospace: ['Noto Sans'],
};

/** Writes a fontconfig file that offers these fonts and no others; gives its path. */
export function writeFontConfig(folder: string): string {
  const lines = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    ...folders.map((dir) => `<dir>${dir}</dir>`),
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    ...Object.entries(aliases).map(([family, preferred]) => {
      const names = preferred.map((name) => `<family>${name}</family>`).join('');
      return `<alias binding="same"><family>${family}</family><prefer>${names}</prefer></alias>`;
    }),
    // Any other name, and system-ui, which Chromium asks for without a name.
    '<match target="pattern"><edit name="family" mode="append_last">',
    '<string>Noto Sans</string></edit></match>',
    '</fontconfig>',
  ];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  // Several test files start browsers at once: none may read half a file.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${lines.join('\n')}\n`);
  renameSync(partial, file);
  return file;
}
