import { syncArchive } from '@archive/workflow';
import type { Command } from 'commander';

import { reportFindings } from '../report-findings.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { decideChange } from '../translating/decide-change.ts';
import { openNamed } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import { reportSync } from '../translating/report-sync.ts';
import type { Register } from './register.ts';

interface SyncOptions extends NamedOptions {
  by?: string;
  dropObsolete?: boolean;
  dryRun?: boolean;
  cosmetic?: string;
  refuse?: string;
  reason?: string;
  force?: string;
}

/** `archive sync`: brings ledgers in line with the texts. */
export function syncCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('sync')
    .summary('note what is new, edited and outdated')
    .description(
      'Brings the ledgers in line with the texts, whatever was done to them: notes what is new, what was edited, and what its source has moved on from. Texts are never changed.',
    )
    .option('--document <id>', 'one document alone')
    .option('--language <tag>', 'one language alone')
    .option('--by <name>', 'who made the new and edited texts (default: as git has it)')
    .option(
      '--from <tag>',
      'the language they were made from (default: the original, or as it was before)',
    )
    .option('--drop-obsolete', 'forget the texts of segments that are gone')
    .option(
      '--cosmetic <document:segment>',
      'the change of this text in the original (or --from) needs no new translation',
    )
    .option('--reason <text>', 'why it needs none')
    .option('--force <reason>', 'why it needs none, though it looks like a change of meaning')
    .option('--refuse <document:segment>', '--language wants a new translation all the same')
    .option('--dry-run', 'report, and write nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  archive sync\n  archive sync --language es --from it --by "Ada Lovelace"\n  archive sync --cosmetic how-we-cite:p1 --reason "A comma."\n  archive sync --refuse how-we-cite:p1 --language ar',
    );
  register<[SyncOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: SyncOptions): number {
  const { by, cosmetic, refuse, dryRun = false, dropObsolete } = options;
  const conflict = conflictIn(options);
  if (conflict !== undefined) return misuse(terminal, conflict.message, conflict.help);
  if (cosmetic !== undefined) return decideChange(terminal, 'cosmetic', cosmetic, options);
  if (refuse !== undefined) return decideChange(terminal, 'refuse', refuse, options);

  const opened = openNamed(terminal, options);
  if (!opened.ok) return opened.exit;
  const { store, document, segment, language, from } = opened.value;
  if (segment !== undefined)
    return misuse(
      terminal,
      'Ledgers are brought in line a document at a time.',
      `Leave out the segment: --document ${document}`,
    );
  const documents = document === undefined ? undefined : [document];
  const languages = language === undefined ? undefined : [language];
  const synced = syncArchive(store, { documents, languages, from, by, dropObsolete, dryRun });
  if (options.json) terminal.out(JSON.stringify({ dryRun, ...synced }, null, 2));
  else {
    reportFindings(terminal, synced.findings, { dir: store.dir });
    reportSync(terminal, synced, dryRun);
  }
  return synced.findings.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Options that cannot go together, if there are any. */
function conflictIn(options: SyncOptions): Mistake | undefined {
  const { cosmetic, refuse, document, language, reason, force, dropObsolete } = options;
  const decides = cosmetic ?? refuse;
  if (cosmetic !== undefined && refuse !== undefined)
    return { message: '--cosmetic and --refuse are two decisions.', help: 'Give one at a time.' };
  if (decides !== undefined && (document !== undefined || dropObsolete === true))
    return {
      message: 'A decision about one change does nothing else.',
      help: 'Leave out --document and --drop-obsolete.',
    };
  if (refuse !== undefined && language === undefined)
    return {
      message: 'It is not said which language refuses the change.',
      help: 'Name it with --language.',
    };
  if (cosmetic === undefined && (reason ?? force) !== undefined)
    return {
      message: 'A reason is given for nothing.',
      help: 'Name the text that changed with --cosmetic DOCUMENT:SEGMENT.',
    };
  return undefined;
}
