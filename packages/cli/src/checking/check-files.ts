import type { Rule } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { examineFiles, filesOf } from '../check-archive.ts';
import { commitChange } from '../commit-change.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { hasErrors, placeOf, tally } from '../report-findings.ts';
import { count, figure } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import { examineTogether } from './examine-together.ts';
import { fixFiles } from './fix-files.ts';
import type { FixedFiles } from './fix-files.ts';
import { printers } from './formats.ts';
import type { Format } from './formats.ts';
import { messageWords } from './message-words.ts';
import type { MessageWords } from './message-words.ts';
import { pathInside } from './path-inside.ts';

/** What a caller wants to know. */
export interface Asked extends ArchiveOption {
  /** Files as the caller names them; none for all. */
  files: readonly string[];
  /** All where none are named. */
  rules: readonly Rule[] | undefined;
  /** What to show is at least so grave. */
  severity: Finding['severity'];
  format: Format;
  /** The language to say it in. */
  lang?: string;
  fix?: boolean;
  dryRun?: boolean;
}

const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

/** Checks an archive, puts right what is to be put right, prints the rest; gives the exit code. */
export async function checkFiles(terminal: Terminal, asked: Asked): Promise<number> {
  const asJson = (findings: readonly Finding[]): void =>
    terminal.out(JSON.stringify({ findings }, null, 2));
  const opened = openLocated(terminal, asked, asked.format === 'json' ? asJson : undefined);
  if (!opened.ok) return opened.exit;
  const store = opened.value;

  const wanted = new Set<string>();
  for (const file of asked.files) {
    const path = pathInside(store, terminal.cwd, file);
    if (path === undefined)
      return misuse(
        terminal,
        `${file} is no file of the archive in ${store.dir}.`,
        'Name a file inside it, or none to check all.',
      );
    wanted.add(path);
  }
  const words = messageWords(store, asked.lang, process.env);
  if ('help' in words) return misuse(terminal, words.message, words.help);

  const isAsked = ({ file = '' }: Finding): boolean => wanted.size === 0 || wanted.has(file);
  const result = await inspect(store, asked, isAsked);
  const fixed = asked.fix === true ? result.fixed.map(words.translate) : undefined;
  // What a program reads stands alone on the one stream.
  const tell = asked.format === 'pretty' ? terminal.out : terminal.err;
  if (fixed !== undefined) {
    const exit = write(terminal, store, asked, result, tell);
    if (exit !== EXIT.ok) return exit;
    tellFixes(terminal, store, fixed, asked.dryRun === true, tell);
  }
  const all = result.examination.findings.filter(isAsked).map(words.translate);
  const findings = all.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[asked.severity]);
  const { suppressed } = result.examination;
  const { files } = result;
  printers[asked.format](terminal, { store, files, findings, fixed, suppressed, words });
  if (asked.format === 'pretty' || asked.format === 'github')
    terminal.out(
      visible(
        summary(
          [files.length, store.documentIds().length],
          all,
          findings.length,
          suppressed,
          words,
        ),
      ),
    );
  return hasErrors(all) ? EXIT.findings : EXIT.ok;
}

async function inspect(
  store: Store,
  asked: Asked,
  isAsked: (finding: Finding) => boolean,
): Promise<FixedFiles> {
  const files = filesOf(store);
  const first = await examineTogether(store, files, asked.rules);
  return fixFiles(
    files,
    (now) => examineFiles(store, now, asked.rules),
    (finding) => asked.fix === true && isAsked(finding),
    first,
  );
}

function write(
  terminal: Terminal,
  store: Store,
  { dryRun }: Asked,
  { texts }: FixedFiles,
  tell: (text: string) => void,
): number {
  if (dryRun === true || texts.size === 0) return EXIT.ok;
  const change = store.begin();
  for (const [path, text] of texts) change.putBytes(path, text);
  return commitChange({ ...terminal, out: tell }, store.dir, change);
}

function tellFixes(
  terminal: Terminal,
  { dir }: Store,
  fixed: readonly Finding[],
  isDry: boolean,
  tell: (text: string) => void,
): void {
  const done = isDry ? 'would fix' : 'fixed';
  for (const finding of fixed) {
    const place = placeOf(finding, terminal.cwd, dir);
    tell(`${place}${done} ${finding.rule}: ${visible(finding.message)}`);
  }
  if (fixed.length === 0) tell('There was nothing to fix.');
}

function summary(
  [files, documents]: readonly [files: number, documents: number],
  all: readonly Finding[],
  shown: number,
  suppressed: number,
  words: MessageWords,
): string {
  const hidden = all.length > shown && all.some(({ severity }) => severity === 'info');
  const number = (wanted: Finding['severity']): number =>
    all.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, infos] = [number('error'), number('warning'), number('info')];
  const figures = { files, documents, errors, warnings, infos };
  const own = words.sentence('summary', figures);
  if (own !== undefined) {
    const more = hidden ? words.sentence('summary-all') : undefined;
    const silenced =
      suppressed === 0 ? undefined : words.sentence('summary-suppressed', { suppressed });
    return [own, more, silenced].filter((part) => part !== undefined).join(' ');
  }
  const looked = `${count(files, 'file')}, ${count(documents, 'document')}`;
  const silent = suppressed === 0 ? '' : `; ${figure(suppressed)} suppressed`;
  return `Checked ${looked}: ${tally(all)}${hidden ? ' (--all shows every one)' : ''}${silent}.`;
}
