import type { Match } from '@archive/memory';
import type { Command } from 'commander';

import { progressLine } from '../importing/progress-line.ts';
import { count } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import { openNamed } from '../translating/open-named.ts';
import type { NamedOptions } from '../translating/open-named.ts';
import type { Register } from './register.ts';

interface MemoryOptions extends NamedOptions {
  from: string;
  to: string;
  limit: string;
  min: string;
}

const MOST_MATCHES = 100;
/** Fewer are read before anybody begins to wonder. */
const MANY_DOCUMENTS = 20;

/** `archive memory`: how a text was translated before. */
export function memoryCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('memory')
    .summary('show how a text was translated before')
    .description(
      'Shows how a text, or one like it, was translated before: from any language of the archive into any other. 100% is the same text; at 99% case, figures, punctuation or markup differ.',
    )
    .argument('<text>', 'the text to translate')
    .requiredOption('--from <tag>', 'the language of the text')
    .requiredOption('--to <tag>', 'the language to translate it into')
    .option('--limit <number>', 'how many matches at most', '5')
    .option('--min <percent>', 'how like the text a match has to be', '70')
    .option('--json', 'print the matches as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  archive memory "How we cite" --from en --to ru\n  archive memory "Как мы цитируем" --from ru --to ar --min 50 --limit 10',
    );
  register<[string, MemoryOptions]>(command, (text, options) => run(terminal, text, options));
}

async function run(terminal: Terminal, text: string, options: MemoryOptions): Promise<number> {
  const limit = wholeNumber(options.limit, MOST_MATCHES);
  if (limit === undefined)
    return misuse(
      terminal,
      `"${options.limit}" is no number of matches.`,
      `Give a whole number from 1 to ${MOST_MATCHES}, such as --limit 5.`,
    );
  const minimum = wholeNumber(options.min, 100);
  if (minimum === undefined)
    return misuse(
      terminal,
      `"${options.min}" is no percentage.`,
      'Give a whole number from 1 to 100, such as --min 70.',
    );
  const opened = openNamed(terminal, { ...options, language: options.to });
  if (!opened.ok) return opened.exit;
  const { store, from = options.from, language: to = options.to } = opened.value;
  if (from === to)
    return misuse(
      terminal,
      `${from} is both the language of the text and the one to translate it into.`,
      'Name two languages, such as --from en --to fr.',
    );

  // Loaded here because no other command needs the database it brings along.
  const { openMemory } = await import('@archive/memory');
  const memory = openMemory(store, (done, total) => {
    if (total >= MANY_DOCUMENTS) terminal.progress?.(progressLine(done, total, 'documents read'));
  });
  const matches = memory.suggest(text, { from, to, limit, minimum });
  memory.close();
  if (options.json) terminal.out(JSON.stringify({ matches }, null, 2));
  else if (matches.length === 0)
    terminal.out(`Nothing like it was translated before, to ${minimum}% or more.`);
  else terminal.out(matches.map((match) => matchLines(terminal, match, from, to)).join('\n\n'));
  return EXIT.ok;
}

function matchLines(terminal: Terminal, match: Match, from: string, to: string): string {
  const { percent, source, target } = match;
  const width = Math.max(from.length, to.length);
  const head = terminal.style(percent >= 99 ? 'green' : 'yellow', `${percent}%`);
  return [
    `${head}  ${originOf(terminal, match, from)}`,
    `  ${from.padEnd(width)}  ${visible(source)}`,
    `  ${to.padEnd(width)}  ${visible(target)}`,
  ].join('\n');
}

/** Where a match stands and what is known of it: `a-note:p1, reviewed by Ada on 2026-05-02`. */
function originOf(terminal: Terminal, { origin, places }: Match, asked: string): string {
  const { document, segment, state, by, on, from, outdated } = origin;
  let known: string = state;
  if (by !== undefined) known += ` by ${visible(by)}`;
  if (on !== undefined) known += ` on ${on}`;
  const parts = [`${document}:${segment}`, known];
  if (from !== undefined && from !== asked) parts.push(`made from ${from}`);
  if (places > 1) parts.push(count(places, 'place'));
  if (outdated) parts.push(terminal.style('yellow', 'outdated'));
  return parts.join(', ');
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text);
  return /^[0-9]+$/.test(text) && number >= 1 && number <= most ? number : undefined;
}
