import type { Progress } from '@archive/site';

import { progressLine } from './importing/progress-line.ts';
import type { Terminal } from './terminal/terminal.ts';

const PARTS: Readonly<Record<Progress['part'], string>> = {
  documents: 'pages of documents',
  lists: 'Lists, feeds and records',
  downloads: 'Downloads',
  search: 'Search',
  cards: 'Cards',
};

/** Shows how far a build has come, in one line of the terminal, where there is one. */
export function buildProgress(terminal: Terminal): (progress: Progress) => void {
  let shown = '';
  return ({ part, done, total }) => {
    const name = PARTS[part];
    const line = part === 'documents' ? progressLine(done, total, name) : name;
    if (line !== shown) terminal.progress?.(line);
    shown = line;
  };
}
