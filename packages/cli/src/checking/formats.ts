import type { CheckedFile } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { textsOf } from '../check-archive.ts';
import { reportFindings } from '../report-findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { version } from '../version.ts';
import { formatGithub } from './format-github.ts';
import { sarifLog } from './format-sarif.ts';
import type { MessageWords } from './message-words.ts';
import { rulePages } from './rule-page.ts';

/** How findings are printed: for people, for programs, for GitHub Actions, for other tools of analysis. */
export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

export type Format = (typeof FORMATS)[number];

/** What is printed. */
export interface Printed {
  store: Store;
  files: readonly CheckedFile[];
  findings: readonly Finding[];
  /** What was put right, or would be; nothing where that was not asked for. */
  fixed: readonly Finding[] | undefined;
  suppressed: number;
  words: MessageWords;
}

/** Prints findings, in one of the formats. */
export const printers: Record<Format, (terminal: Terminal, printed: Printed) => void> = {
  pretty: (terminal, { store, files, findings, words }) =>
    reportFindings(terminal, findings, {
      dir: store.dir,
      textOf: textsOf(files),
      label: words.label,
    }),
  json: (terminal, { findings, suppressed, fixed }) =>
    terminal.out(JSON.stringify({ findings, suppressed, fixed }, null, 2)),
  github: (terminal, { store, findings }) => {
    for (const finding of findings) terminal.out(formatGithub(finding, store.dir, terminal.cwd));
  },
  sarif: (terminal, { store, files, findings }) => {
    const { dir } = store;
    const log = sarifLog(findings, { dir, files, version: version(), pageOf: rulePages(store) });
    terminal.out(JSON.stringify(log, null, 2));
  },
};
