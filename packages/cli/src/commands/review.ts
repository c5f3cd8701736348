import type { Command } from 'commander';

import { starterDir, openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { openBrowser } from '../open-browser.ts';
import { reportFindings } from '../report-findings.ts';
import { REVIEW_PORT, noPort, parsePort } from '../serve-folder.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface ReviewOptions extends ArchiveOption {
  base?: string;
  port: string;
  open: boolean;
}

/** `archive review`: opens the review tool. */
export function reviewCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('review')
    .summary('translate and review in a browser')
    .description(
      'Opens the review tool: translate and review with the page in front of you. It works on the files of the archive, on this machine alone, for the browser that opens its address.',
    )
    .option(
      '--base <commit>',
      'show just what the work tree’s branch changes against a branch, a tag or a commit',
    )
    .option('--port <number>', 'where to listen; the next free port if it is taken', REVIEW_PORT)
    .option('--no-open', 'print the address, and open no browser')
    .addHelpText(
      'after',
      '\nExamples:\n  archive review\n  archive review --base main\n  archive review --no-open --port 4400',
    );
  register<[ReviewOptions]>(command, (options) => run(terminal, options));
}

async function run(terminal: Terminal, options: ReviewOptions): Promise<number> {
  const port = parsePort(options.port);
  if (port === undefined) return noPort(terminal, options.port);
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const { dir } = opened.value;
  const stopped = terminal.stopped();
  // Loaded here because no other command needs the server it brings along.
  const { openReview } = await import('@archive/review');
  const review = await openReview({
    archive: dir,
    base: starterDir(),
    port,
    compareWith: options.base,
  });
  if (!review.ok) {
    const [first] = review.findings;
    if (first?.rule === 'unknown-revision') return misuse(terminal, first.message, first.help);
    reportFindings(terminal, review.findings, { dir });
    return EXIT.findings;
  }
  const { openingUrl, close } = review.value;
  if (port !== 0 && review.value.port !== port)
    terminal.out(`Port ${port} is taken; this is the next free one.`);
  terminal.out(`Review at ${terminal.style('bold', openingUrl)} (Ctrl-C stops)`);
  if (options.open) openBrowser(openingUrl);
  await stopped;
  await close();
  terminal.out('Stopped.');
  return EXIT.ok;
}
