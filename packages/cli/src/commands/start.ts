import { existsSync } from 'node:fs';

import type { Command } from 'commander';

import { buildArchive, defaultOut } from '../build-archive.ts';
import { openLocated, starterDir } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { reportFindings } from '../report-findings.ts';
import { DEFAULT_PORT, REVIEW_PORT, noPort, parsePort, serveFolder } from '../serve-folder.ts';
import { seconds } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface StartOptions extends ArchiveOption {
  port: string;
  build: boolean;
}

/** `archive start`: builds the site and serves it, and the review tool beside it. */
export function startCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('start')
    .summary('build the site and serve it')
    .description(
      'Builds the site of the archive and serves it, with the review tool beside it, on this machine alone.',
    )
    .option('--port <number>', 'where to listen; the next free port if it is taken', DEFAULT_PORT)
    .option('--no-build', 'serve the site as it was built last')
    .addHelpText('after', '\nExamples:\n  archive start\n  archive start --port 8080');
  register<[StartOptions]>(command, (options) => run(terminal, options));
}

async function run(terminal: Terminal, options: StartOptions): Promise<number> {
  const port = parsePort(options.port);
  if (port === undefined) return noPort(terminal, options.port);
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  if (options.build) {
    if ((await buildArchive(terminal, store)) === undefined) return EXIT.findings;
    if (terminal.buildStarted !== undefined)
      terminal.out(`Packages and pages took ${seconds(Date.now() - terminal.buildStarted)}.`);
  }
  const site = defaultOut(store);
  if (!existsSync(site)) return misuse(terminal, 'No site was built yet.', 'Leave out --no-build.');
  // Loaded here because no other command needs the server it brings along.
  const { openReview } = await import('@archive/review');
  const review = await openReview({
    archive: store.dir,
    base: starterDir(),
    port: Number(REVIEW_PORT),
  });
  if (review.ok) terminal.out(`Review at ${terminal.style('bold', review.value.openingUrl)}`);
  else reportFindings(terminal, review.findings, { dir: store.dir });
  const exit = await serveFolder(terminal, site, port);
  if (review.ok) await review.value.close();
  return exit;
}
