import { basename, extname } from 'node:path';

import { count, figure } from '../terminal/count.ts';
import { someNames } from './some-names.ts';

/** Files of one kind that were found in a folder and not imported. */
export interface LeftOutFiles {
  readonly kind: 'document' | 'packed' | 'unknown' | 'asset';
  readonly files: readonly string[];
}

const ENDINGS: readonly { kind: LeftOutFiles['kind']; endings: ReadonlySet<string> }[] = [
  { kind: 'document', endings: words('pdf doc dot rtf odt pages wpd wps sxw fodt epub djvu') },
  { kind: 'packed', endings: words('zip gz tgz tar bz2 xz 7z rar') },
  {
    kind: 'asset',
    endings: words(
      'gif jpg jpeg png svg webp avif bmp ico tif tiff css js mjs map woff woff2 ttf otf eot mp3 mp4 ogg wav webm',
    ),
  },
];
const HIDDEN = /(?:^|[\\/])(?:\.(?!\.?[\\/])|~\$)|(?:^|[\\/])(?:thumbs\.db|desktop\.ini)$/i;

const SAID: Readonly<Record<LeftOutFiles['kind'], { what: string; help: string }>> = {
  document: {
    what: 'of programs that are not read',
    help: 'Save them as DOCX or text, and import that.',
  },
  packed: { what: 'packed', help: 'Unpack them, and import what is in them.' },
  unknown: {
    what: 'of a kind that is not known',
    help: 'Import by name those that are pages.',
  },
  asset: { what: 'hidden, or pictures, styles, scripts or sounds of pages', help: '' },
};
/** Sorts what was left out by what there is to do about it. */
export function leftOutFiles(others: readonly string[]): LeftOutFiles[] {
  return (['document', 'packed', 'unknown', 'asset'] as const).flatMap((kind) => {
    const files = others.filter((file) => kindOf(file) === kind);
    return files.length === 0 ? [] : [{ kind, files }];
  });
}

/** Says what was left out: of pages' assets how many, of others their names. */
export function leftOutLines(groups: readonly LeftOutFiles[]): string[] {
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, { files }) => sum + files.length, 0);
  const lines = groups.map(({ kind, files }) => {
    const { what, help } = SAID[kind];
    const number = `  ${figure(files.length)} ${what}`;
    return help === '' ? `${number}.` : `${number}: ${someNames(files)}. ${help}`;
  });
  return [`${count(total, 'file')} left out:`, ...lines];
}

function kindOf(file: string): LeftOutFiles['kind'] {
  if (HIDDEN.test(file)) return 'asset';
  const ending = extname(basename(file)).slice(1).toLowerCase();
  return ENDINGS.find(({ endings }) => endings.has(ending))?.kind ?? 'unknown';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
