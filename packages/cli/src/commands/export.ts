import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import type { FormatName } from '@archive/exchange';
import { isOwnFolder } from '@archive/store';
import { Option } from 'commander';
import type { Command } from 'commander';

import { exportDocuments } from '../exchange/export-documents.ts';
import { FORMATS } from '../exchange/format-files.ts';
import { unreadWork } from '../exchange/unread-work.ts';
import { writeExport } from '../exchange/write-export.ts';
import { hasErrors, reportFindings } from '../report-findings.ts';
import { count } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import { openNamed } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import type { Register } from './register.ts';

interface ExportOptions extends NamedOptions {
  language: string;
  format: FormatName;
  output: string;
  source?: boolean;
  force?: boolean;
}

/** `archive export`: writes files for translators. */
export function exportCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('export')
    .summary('write files for translators')
    .description(
      'Writes files that translators work on in their own programs; `archive import --bundle` brings them back.',
    )
    .requiredOption('--language <tag>', 'the language to translate into')
    .addOption(
      new Option('--format <format>', 'the format of the files')
        .choices(FORMATS)
        .makeOptionMandatory(),
    )
    .requiredOption('--output <dir>', 'the folder to write them to; it is made if it is not there')
    .option('--document <id>', 'one document alone')
    .option(
      '--from <tag>',
      'the language to translate from (default: as it was translated before, or the original)',
    )
    .option('--source', 'md: show the source of every text, and not of open ones alone')
    .option('--force', 'overwrite files with work in them that was not brought in')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  archive export --language fr --format po --output french\n  archive export --language ar --format xliff --output arabic --document how-we-cite --from fr',
    );
  register<[ExportOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: ExportOptions): number {
  const { format, output, source, force = false, json = false } = options;
  if (source === true && format !== 'md')
    return misuse(terminal, '--source goes with --format md.', 'The other formats show it always.');
  const opened = openNamed(terminal, options);
  if (!opened.ok) return opened.exit;
  const { store, document, segment, language = options.language, from } = opened.value;
  if (segment !== undefined)
    return misuse(
      terminal,
      'Documents are exported whole.',
      `Leave out the segment: --document ${document}`,
    );
  if (from === language)
    return misuse(
      terminal,
      `${from} cannot be translated into itself.`,
      'Name another language with --from.',
    );
  const folder = resolve(terminal.cwd, output);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    return misuse(terminal, `${output} is a file.`, 'Name a folder.');
  if (isOwnFolder(store.dir, folder))
    return misuse(
      terminal,
      `${output} is where the archive keeps its own files.`,
      'Name another folder, such as --output ../for-translators.',
    );

  const exported = exportDocuments(store, { format, language, from, document, source });
  const { files, documents, skipped, findings } = exported;
  if (!force) findings.push(...unreadWork(store, folder, files));
  const failed = hasErrors(findings);
  const written = failed || files.size === 0 ? [] : writeExport(folder, files, findings);
  const place = relative(terminal.cwd, folder) || '.';
  if (json) {
    const report = { format, language, output: folder, written, documents, skipped, findings };
    terminal.out(JSON.stringify(report, null, 2));
  } else {
    reportFindings(terminal, findings, { dir: store.dir });
    terminal.out(
      hasErrors(findings)
        ? 'Nothing was exported.'
        : `${count(documents, 'document')} in ${language}: ${count(written.length, 'file')} written to ${visible(place)}, ${files.size - written.length} unchanged.`,
    );
    if (skipped.length > 0 && !failed)
      terminal.out(
        document === undefined
          ? `${count(skipped.length, 'document')} left out: written in ${language}, or with no text to translate.`
          : `${document} has nothing to translate into ${language}.`,
      );
  }
  return hasErrors(findings) ? EXIT.findings : EXIT.ok;
}
