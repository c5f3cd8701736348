import type { WordChange } from '@archive/translation';
import type { Command } from 'commander';

import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import { languageLabel } from '../translating/language-label.ts';
import { openDocument } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import { segmentMistake } from '../translating/references.ts';
import { sourceChanges } from '../translating/source-changes.ts';
import type { SourceChange } from '../translating/source-changes.ts';
import type { Register } from './register.ts';

interface DiffOptions extends NamedOptions {
  segment?: string;
}

/** `archive diff`: what a source said when it was translated, and says now. */
export function diffCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('diff')
    .summary('show what a source has changed since it was translated')
    .description(
      'Shows, word by word, what the text said that an outdated translation was made from, and what it says now.',
    )
    .argument('<document>', "the document's id")
    .argument('<tag>', 'the language of the translation')
    .option('--segment <id>', 'one text alone')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  archive diff how-we-cite fr');
  register<[string, string, DiffOptions]>(command, (document, language, options) =>
    run(terminal, document, language, options),
  );
}

function run(terminal: Terminal, named: string, tag: string, options: DiffOptions): number {
  const opened = openDocument(terminal, { ...options, document: named, language: tag });
  if (!opened.ok) return opened.exit;
  const { store, translated, language = tag } = opened.value;
  const segment = options.segment ?? opened.value.segment;
  const mistake = segmentMistake(translated, segment);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);
  const { id, originalLanguage } = translated.skeleton;
  if (language === originalLanguage)
    return misuse(
      terminal,
      `${id} was written in ${languageLabel(store, language)}: it has no source.`,
      'Name a language that it is translated into.',
    );

  const changes = sourceChanges(store, translated, language).filter(
    (change) => segment === undefined || change.segment === segment,
  );
  if (options.json) terminal.out(JSON.stringify({ document: id, language, changes }, null, 2));
  else if (changes.length === 0)
    terminal.out(
      `Nothing is outdated: what ${segment === undefined ? id : `${id}:${segment}`} was translated from says the same today.`,
    );
  else for (const change of changes) print(terminal, change, id, language);
  return EXIT.ok;
}

function print(terminal: Terminal, change: SourceChange, id: string, language: string): void {
  const { segment, because, from, changes, is, text } = change;
  const way = because === 'relay' ? `${from}, by way of another language` : from;
  terminal.out(terminal.style('bold', `${id}:${segment}`) + `  ${language}, from ${way}`);
  if (changes === undefined) {
    terminal.out(`  ${from}: ${visible(is)}`);
    terminal.out('  What it said when it was translated is not known.');
  } else terminal.out(`  ${from}: ${changes.map((each) => marked(terminal, each)).join('')}`);
  terminal.out(`  ${language}: ${visible(text)}\n`);
}

/** In colour where there is any, and else in signs. */
function marked(terminal: Terminal, { type, text }: WordChange): string {
  const shown = visible(text);
  if (type === 'same') return shown;
  const [style, open, close] =
    type === 'removed' ? (['red', '[-', '-]'] as const) : (['green', '{+', '+}'] as const);
  const styled = terminal.style(style, shown);
  return styled === shown ? open + shown + close : styled;
}
