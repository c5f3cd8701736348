import { Option } from 'commander';
import type { Command } from 'commander';

import { reportFindings } from '../report-findings.ts';
import { statusMarkdown } from '../status/status-markdown.ts';
import { statusTable } from '../status/status-table.ts';
import { survey } from '../status/survey.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openNamed } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import type { Register } from './register.ts';

interface StatusOptions extends NamedOptions {
  format: 'table' | 'json' | 'markdown';
}

const SUGGESTIONS = 5;

/** `archive status`: how much is translated, and what to translate next. */
export function statusCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('status')
    .summary('say how much is translated, and what to do next')
    .description(
      'Says how much is translated, reviewed, outdated and missing in each language, and what to translate next: what is newest, what most other languages have, what is nearly done.',
    )
    .option('--language <tag>', 'one language, document by document')
    .option('--document <id>', 'one document, language by language')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .addHelpText('after', '\nExamples:\n  archive status\n  archive status --language fr');
  register<[StatusOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: StatusOptions): number {
  const { format } = options;
  const opened = openNamed(terminal, { ...options, json: format === 'json' });
  if (!opened.ok) return opened.exit;
  const { store, document, segment, language } = opened.value;
  if (segment !== undefined)
    return misuse(
      terminal,
      'A document is counted as a whole.',
      `Leave out the segment: --document ${document}`,
    );
  const found = survey(store, { language, document, suggestions: SUGGESTIONS });
  if (format === 'json') terminal.out(JSON.stringify(found, null, 2));
  else {
    reportFindings(terminal, found.findings, { dir: store.dir });
    const lines =
      format === 'markdown'
        ? [statusMarkdown(store, found)]
        : statusTable(store, found, { language, document }, terminal.columns);
    for (const line of lines) terminal.out(line);
  }
  return found.findings.length > 0 ? EXIT.findings : EXIT.ok;
}
