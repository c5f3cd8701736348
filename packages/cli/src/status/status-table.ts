import type { Store } from '@archive/store';
import type { Coverage, Reason, Suggestion } from '@archive/translation';

import { count, figure } from '../terminal/count.ts';
import { table } from '../terminal/table.ts';
import type { Column } from '../terminal/table.ts';
import { visible } from '../terminal/visible.ts';
import { done, overview } from './overview.ts';
import type { Survey } from './survey.ts';

const NARROW = 80;
const BAR = 10;
/** Keeps figures behind a name that is written from right to left on their side of it. */
const LEFT_TO_RIGHT = '\u200E';

const reasons: Readonly<Record<Reason, string>> = {
  new: 'new',
  elsewhere: 'done elsewhere',
  'nearly-done': 'nearly done',
  outdated: 'partly outdated',
};

/** A survey for a terminal: languages, or documents where one language or document was asked for. */
export function statusTable(
  store: Store,
  { languages, next }: Survey,
  { language, document }: { language?: string; document?: string },
  width = NARROW,
): string[] {
  const name = (tag: string): string => {
    const own = store.archive.languages.find((each) => each.tag === tag)?.name ?? '';
    return `${tag}  ${visible(own)}${LEFT_TO_RIGHT}`;
  };
  const listsDocuments = language !== undefined && document === undefined;
  const lines = listsDocuments
    ? rows(
        'Document',
        languages.flatMap(({ documents }) =>
          documents.map((one): [string, Coverage] => [one.document, one.coverage]),
        ),
        width,
      )
    : rows(
        'Language',
        languages
          .filter(({ documents }) => documents.length > 0)
          .map((one): [string, Coverage] => [name(one.language), one.coverage]),
        width,
      );
  return next.length === 0 ? lines : [...lines, '', 'To translate next:', ...todo(next, width)];
}

function rows(head: string, counted: readonly [string, Coverage][], width: number): string[] {
  const columns: Column[] = [
    { head: [head], align: 'start', shrinks: true },
    { head: [''], align: 'start' },
    { head: ['Seg-', 'ments'], align: 'end' },
    { head: ['Trans-', 'lated'], align: 'end' },
    { head: ['Re-', 'viewed'], align: 'end' },
    { head: ['Out-', 'dated'], align: 'end' },
    { head: ['Miss-', 'ing'], align: 'end' },
    { head: ['Words', 'left'], align: 'end' },
  ];
  const body = counted.map(([name, coverage]) => [
    name,
    bar(done(coverage)),
    ...overview(coverage).map(figure),
  ]);
  return table(columns, body, width);
}

/** Full only where nothing is left. */
function bar(share: number): string {
  const full = Math.floor(share * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function todo(next: readonly Suggestion[], width: number): string[] {
  const columns: Column[] = [
    { head: [], align: 'start' },
    { head: [], align: 'start', shrinks: true },
    { head: [], align: 'end' },
    { head: [], align: 'start' },
  ];
  const body = next.map(({ document, language, coverage, reasons: why }) => [
    `  ${language}`,
    document,
    count(coverage.wordsLeft, 'word'),
    why.map((reason) => reasons[reason]).join(', '),
  ]);
  return table(columns, body, width);
}
