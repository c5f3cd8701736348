import { Argument } from 'commander';
import type { Command } from 'commander';

import { count } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { languageLabel } from '../translating/language-label.ts';
import { MARKS, markSegments } from '../translating/mark-segments.ts';
import type { Mark } from '../translating/mark-segments.ts';
import { openDocument } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import type { Register } from './register.ts';

interface MarkOptions extends NamedOptions {
  language: string;
  by?: string;
  comment?: string;
  dryRun?: boolean;
}

/** `archive mark`: notes that a translation was reviewed, is final, or still holds. */
export function markCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('mark')
    .summary('note that a translation was reviewed, or still holds')
    .description(
      'Notes the state of translated texts, exactly as they are now: an edit takes it away again. "valid" says that they still hold, though the text they were made from has moved on.',
    )
    .addArgument(new Argument('<state>', 'the state').choices(MARKS))
    .argument('<document[:segment]>', 'the document, or one text of it')
    .requiredOption('--language <tag>', 'the language of the translation')
    .option('--by <name>', 'who says so (default: as git knows you)')
    .option('--comment <text>', 'what there is to say about it')
    .option('--from <tag>', 'valid: the language it was held against (default: as before)')
    .option('--dry-run', 'report, and write nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  archive mark reviewed how-we-cite --language fr\n  archive mark translated how-we-cite:p1 --language fr --comment "Since when?"\n  archive mark valid how-we-cite:p1 --language es',
    );
  register<[Mark, string, MarkOptions]>(command, (mark, named, options) =>
    run(terminal, mark, named, options),
  );
}

function run(terminal: Terminal, mark: Mark, named: string, options: MarkOptions): number {
  if (options.from !== undefined && mark !== 'valid')
    return misuse(terminal, '--from goes with valid alone.', 'Leave it out.');
  if (options.comment !== undefined && mark === 'valid')
    return misuse(terminal, '--comment goes with a state.', 'Leave it out.');
  const opened = openDocument(terminal, { ...options, document: named });
  if (!opened.ok) return opened.exit;
  const { store, translated, segment, language = options.language, from, refuse } = opened.value;
  const { by, comment, dryRun = false } = options;
  const marked = markSegments(store, translated, {
    mark,
    segment,
    language,
    by,
    comment,
    from,
    dryRun,
  });
  if (!marked.ok) return refuse(marked.findings);

  const { segments, written } = marked.value;
  if (options.json) {
    terminal.out(JSON.stringify({ dryRun, segments, written }, null, 2));
    return EXIT.ok;
  }
  const name = languageLabel(store, language);
  const dry = dryRun ? ' Nothing was written (--dry-run).' : '';
  terminal.out(
    segments.length === 0
      ? `${named} has nothing in ${name} to mark as ${mark}.`
      : `Marked ${count(segments.length, 'text')} of ${translated.skeleton.id} in ${name} as ${mark}.${dry}`,
  );
  return EXIT.ok;
}
