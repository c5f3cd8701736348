import { join, relative, resolve } from 'node:path';

import type { Finding } from '@archive/schema';
import { buildSite } from '@archive/site';
import { HIDDEN } from '@archive/store';
import type { Store } from '@archive/store';

import { buildProgress } from './build-progress.ts';
import { filesOf, textsOf } from './check-archive.ts';
import { checkKey, rememberCheck, warningsOfLastCheck } from './checking/clean-check.ts';
import { examineTogether } from './checking/examine-together.ts';
import { starterDir } from './locate-archive.ts';
import { hasErrors, reportFindings, tally } from './report-findings.ts';
import { count, figure, seconds } from './terminal/count.ts';
import type { Terminal } from './terminal/terminal.ts';

/** How and where to build a site. */
export interface SiteOptions {
  out?: string;
  base?: string;
  url?: string;
  /** Whether files are overwritten that no build wrote. Default: no. */
  force?: boolean;
  /** Whether the archive is checked first. Default: yes. */
  check?: boolean;
  /** Whether the texts can be downloaded in other formats. Default: yes. */
  downloads?: boolean;
  /** Whether there are pages that show each text beside another language's. Default: yes. */
  beside?: boolean;
  /** Whether the texts can be searched. Default: yes. */
  search?: boolean;
  /** Whether pictures are made of the pages, to be shown where they are shared. Default: yes. */
  cards?: boolean;
}

/** Where a site is built when nobody says where: hidden in the archive, and ignored by git. */
export function defaultOut(store: Store): string {
  return join(store.dir, HIDDEN, 'site');
}

/**
 * Checks an archive and builds its site; says what it did or what is wrong.
 *
 * @returns The folder of the site; nothing when there were errors.
 */
export async function buildArchive(
  terminal: Terminal,
  store: Store,
  options: SiteOptions = {},
): Promise<string | undefined> {
  const start = performance.now();
  const { out, base, url, force, check = true } = options;
  const { downloads = true, beside = true, search = true, cards = true } = options;
  const shown = { dir: store.dir, textOf: textsOf(filesOf(store)) };
  const { errors, warnings } = check ? await checked(terminal, store) : UNCHECKED;
  if (errors.length > 0) {
    reportFindings(terminal, errors, shown);
    terminal.err(`archive: The site was not built: ${tally(errors)}.`);
    return undefined;
  }
  const folder = out === undefined ? defaultOut(store) : resolve(terminal.cwd, out);
  const report = await buildSite(
    {
      archive: store.dir,
      base: starterDir(),
      out: folder,
      force,
      downloads,
      beside,
      search,
      cards,
      ...(base === undefined ? {} : { basePath: base }),
      ...(url === undefined ? {} : { url }),
    },
    buildProgress(terminal),
  );
  terminal.progress?.('');
  const isNote = ({ severity }: Finding): boolean => severity === 'info';
  reportFindings(
    terminal,
    report.findings.filter((finding) => !isNote(finding)),
    shown,
  );
  if (hasErrors(report.findings)) {
    const what = report.pages === 0 ? 'was not built' : 'is not complete';
    terminal.err(`archive: The site ${what}: ${tally(report.findings)}.`);
    return undefined;
  }
  const place = relative(terminal.cwd, folder) || '.';
  const ms = performance.now() - start;
  terminal.out(
    `Built ${count(report.pages, 'page')} in ${seconds(ms)} into ${place}: ${figure(report.written)} files written, ${figure(report.unchanged)} unchanged, ${figure(report.removed)} removed.`,
  );
  if (warnings > 0)
    terminal.out(`${count(warnings, 'warning')} of the check: archive check shows them.`);
  // What is only good to know comes after what was done.
  reportFindings(terminal, report.findings.filter(isNote), shown);
  return folder;
}

interface Checked {
  readonly errors: readonly Finding[];
  /** How many there are. */
  readonly warnings: number;
}

const UNCHECKED: Checked = { errors: [], warnings: 0 };

/** Holds the archive to the rules, unless it is as it was when it passed the last time. */
async function checked(terminal: Terminal, store: Store): Promise<Checked> {
  const key = checkKey(store);
  const known = warningsOfLastCheck(store, key);
  if (known !== undefined) return { errors: [], warnings: known };
  terminal.progress?.('Checking the archive');
  const { findings } = await examineTogether(store, filesOf(store), undefined);
  terminal.progress?.('');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (errors.length === 0) rememberCheck(store, { key, warnings });
  return { errors, warnings };
}
