import { charsetNamed } from '@archive/import';
import { canonicalTag } from '@archive/schema';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import type { Command } from 'commander';

import { importBundles } from '../exchange/import-bundles.ts';
import { bundleMistake, decisionMistake, referenceMistake } from '../importing/import-mistake.ts';
import { importPage } from '../importing/import-page.ts';
import type { ImportDecisions, Imported } from '../importing/import-page.ts';
import { gatherKnowledge } from '../importing/knowledge.ts';
import { leftOutFiles, leftOutLines } from '../importing/left-out-files.ts';
import type { LeftOutFiles } from '../importing/left-out-files.ts';
import { noOriginalOf, originalOf, originalsIn } from '../importing/originals.ts';
import { pageFiles } from '../importing/page-files.ts';
import { progressLine } from '../importing/progress-line.ts';
import { reasonLines } from '../importing/reason-lines.ts';
import { isDoubtful, reportImport } from '../importing/report-import.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { hasErrors, reportFindings } from '../report-findings.ts';
import { count, figure } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

type ImportOptions = ArchiveOption &
  ImportDecisions & { json?: boolean; bundle?: boolean; by?: string; theirs?: boolean };

/** `archive import`: brings legacy pages in, and translations back. */
export function importCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('import')
    .summary('bring pages in, and translations back')
    .description(
      'Makes documents of legacy pages (text, HTML, Markdown, DOCX) and says what became of every character. With --bundle, brings back translations in files that `archive export` made (PO, XLIFF 2, TMX, Markdown), whichever program worked on them.',
    )
    .argument('<file...>', 'pages or files of translations, or folders of them')
    .option('--bundle', 'the files are translations that come back')
    .option('--by <name>', '--bundle: who translated them (default: as the file or git has it)')
    .option(
      '--theirs',
      '--bundle: take what the files have where the archive was changed too (default: it is told, and the archive keeps its own)',
    )
    .option(
      '--collection <id>',
      'the collection, where the page does not say it (default: the only one)',
    )
    .option('--id <id>', "the document's id (default: made of its title)")
    .option('--language <tag>', 'the language of the page')
    .option(
      '--charset <name>',
      'what the pages are in, where that is told wrong: cp866, koi8-r, macintosh, windows-1256 (default: told from each page)',
    )
    .option('--issued <date>', 'when it was issued, as EDTF: 2022-01-10, 2022-01, 2022~')
    .option(
      '--translation-of <id>',
      'the document that the page is a translation of; or the folder with the pages of the originals, which have the same names',
    )
    .option('--dry-run', 'report, and write nothing')
    .option('--json', 'print the reports as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  archive import pages/*.html --collection statements\n  archive import appel.txt --translation-of call --language fr --dry-run\n  archive import pages/fr --translation-of pages/en\n  archive import --bundle how-we-cite.fr.po',
    );
  register<[string[], ImportOptions]>(command, (files, options) => run(terminal, files, options));
}

async function run(terminal: Terminal, named: string[], options: ImportOptions): Promise<number> {
  if (options.by !== undefined && options.bundle !== true)
    return misuse(terminal, '--by goes with --bundle.', 'Leave it out: a page says who wrote it.');
  if (named.includes('-'))
    return misuse(
      terminal,
      '`archive import` does not read from a pipe: a document keeps the name of the file it came from.',
      'Save what the pipe brings in a file, and import that.',
    );
  if (options.theirs === true && options.bundle !== true)
    return misuse(
      terminal,
      '--theirs goes with --bundle.',
      'Leave it out: a page is no exchange file.',
    );
  const mistake = options.bundle === true ? bundleMistake(options) : decisionMistake(options);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);
  const opened = openLocated(terminal, options, (findings, dir) =>
    reportNothing(terminal, findings, dir, options),
  );
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  if (options.bundle === true) return importBundles(terminal, store, named, options);
  const missing = referenceMistake(store, options, terminal.cwd);
  if (missing !== undefined) return misuse(terminal, missing.message, missing.help);
  const { files, others } = pageFiles(named, terminal.cwd);
  const leftOut = leftOutFiles(others);
  if (files.length === 0) {
    const exit = misuse(
      terminal,
      `There is no page in ${named.join(', ')}.`,
      'Pages are files that end in .txt, .html, .htm, .md or .docx.',
    );
    for (const line of leftOutLines(leftOut)) terminal.err(line);
    return exit;
  }
  if (options.id !== undefined && files.length > 1)
    return misuse(
      terminal,
      'One --id cannot go with several files.',
      'Leave it out, or import the files one by one.',
    );
  const language = options.language === undefined ? undefined : canonicalTag(options.language);
  const charset = options.charset === undefined ? undefined : charsetNamed(options.charset);
  return importAll(terminal, store, { named, files, leftOut }, { ...options, language, charset });
}

interface Files {
  readonly named: readonly string[];
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOutFiles[];
}

async function importAll(
  terminal: Terminal,
  store: Store,
  { named, files, leftOut }: Files,
  options: ImportOptions,
): Promise<number> {
  const { knowledge, findings } = gatherKnowledge(store);
  if (hasErrors(findings)) {
    reportNothing(terminal, findings, store.dir, options);
    return EXIT.findings;
  }
  const { translationOf } = options;
  const isOneDocument =
    translationOf === undefined || knowledge.documents.get(translationOf) !== undefined;
  const originals = isOneDocument ? undefined : originalsIn(translationOf, terminal.cwd, knowledge);
  const results: Imported[] = [];
  for (const [done, file] of files.entries()) {
    if (files.length > 1 && !options.json)
      terminal.progress?.(progressLine(done, files.length, file));
    // One after the other: each page has to know what the ones before it became.
    const original =
      originals === undefined ? translationOf : originalOf(file, named, terminal.cwd, originals);
    const imported: Imported =
      originals !== undefined && original === undefined
        ? { file, status: 'refused', findings: [noOriginalOf(file, translationOf ?? '')] }
        : await importPage(store, knowledge, file, terminal.cwd, {
            ...options,
            translationOf: original,
          });
    results.push(imported);
    if (!options.json) reportImport(terminal, imported, options.dryRun === true);
  }
  terminal.progress?.('');
  if (options.json) terminal.out(JSON.stringify(asJson(results, leftOut, options), null, 2));
  else
    terminal.out(
      [
        summary(results, options),
        ...leftOutLines(leftOut),
        ...reasonLines(results),
        ...collectionLines(results),
        ...deskLines(results, options),
      ].join('\n'),
    );
  return results.some(({ status }) => status === 'refused') ? EXIT.findings : EXIT.ok;
}

/** Says that nothing was imported because of what is wrong with the archive itself. */
function reportNothing(
  terminal: Terminal,
  findings: readonly Finding[],
  dir: string,
  { json }: ImportOptions,
): void {
  if (json) terminal.out(JSON.stringify({ findings, files: [] }, null, 2));
  else reportFindings(terminal, findings, { dir });
  terminal.err('archive: Nothing was imported: the archive has to be put right first.');
}

/** That pages went into the archive's only collection without anyone saying so. */
function collectionLines(results: readonly Imported[]): string[] {
  const reports = results.flatMap((result) =>
    result.status === 'imported' && result.report.isOnlyCollection === true ? [result.report] : [],
  );
  const [first] = reports;
  if (first === undefined) return [];
  return [
    `${count(reports.length, 'file')} without a masthead: in ${first.collection}, the archive's only collection.`,
  ];
}

/** Where a person sets translations right whose blocks do not match. */
function deskLines(results: readonly Imported[], { dryRun }: ImportOptions): string[] {
  const doubtful = results.flatMap((result) =>
    result.status === 'imported' && dryRun !== true && isDoubtful(result.report)
      ? [`/align/${result.document}/${result.language}`]
      : [],
  );
  if (doubtful.length === 0) return [];
  return [
    `Not every text of ${doubtful.length === 1 ? 'the translation' : 'the translations'} is sure to stand beside its original. \`archive review\` has a desk to set that right:`,
    ...doubtful.map((path) => `  ${path}`),
  ];
}

function numbers(results: readonly Imported[]): Record<Imported['status'], number> {
  const number = (status: Imported['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    imported: number('imported'),
    unchanged: number('unchanged'),
    refused: number('refused'),
  };
}

function asJson(
  results: readonly Imported[],
  leftOut: readonly LeftOutFiles[],
  { dryRun }: ImportOptions,
): object {
  return { dryRun: dryRun === true, summary: numbers(results), files: results, leftOut };
}

function summary(results: readonly Imported[], options: ImportOptions): string {
  const { imported, unchanged, refused } = numbers(results);
  const dry = options.dryRun === true ? ' Nothing was written (--dry-run).' : '';
  return `${count(results.length, 'file')}: ${figure(imported)} imported, ${figure(unchanged)} unchanged, ${figure(refused)} not imported.${dry}`;
}
