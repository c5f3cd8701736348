import type { Command } from 'commander';

import { buildArchive } from '../build-archive.ts';
import type { SiteOptions } from '../build-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { siteMistake } from '../site-mistake.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

/** `archive build`: makes the static site of the archive. */
export function buildCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('build')
    .summary('make the static site')
    .description(
      'Checks the archive and makes its static site. Files that do not change are not touched.',
    )
    .option('--out <dir>', 'where to write it (default: .archive/site in the archive folder)')
    .option('--base <path>', 'the path the site is published under, such as /archive/')
    .option('--url <url>', 'the address the site is published at')
    .option('--force', 'overwrite files that no build wrote')
    .option('--no-check', 'without checking the archive first')
    .option('--no-downloads', 'without the texts in other formats')
    .option('--no-beside', 'without pages that show two languages of a text')
    .option('--no-search', 'without a search of the texts')
    .option('--no-cards', 'without pictures of the pages to be shown where they are shared')
    .addHelpText(
      'after',
      '\nExamples:\n  archive build\n  archive build --out public --url https://archive.example.org',
    );
  register<[ArchiveOption & SiteOptions]>(command, async (options) => {
    const opened = openLocated(terminal, options);
    if (!opened.ok) return opened.exit;
    const mistake = siteMistake(opened.value, terminal.cwd, options);
    if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);
    const built = await buildArchive(terminal, opened.value, options);
    return built === undefined ? EXIT.findings : EXIT.ok;
  });
}
