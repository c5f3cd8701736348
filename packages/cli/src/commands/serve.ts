import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Command } from 'commander';

import { defaultOut } from '../build-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { DEFAULT_PORT, noPort, parsePort, serveFolder } from '../serve-folder.ts';
import { misuse } from '../terminal/misuse.ts';
import { shellWord } from '../terminal/shell-word.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface ServeOptions extends ArchiveOption {
  port: string;
}

/** What the caller knows a site as. */
interface Called {
  readonly named: string;
  /** The command that makes it. */
  readonly how: string;
}

/** `archive serve`: serves a site that was built. */
export function serveCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('serve')
    .summary('serve a site that was built')
    .description('Serves a built site on this machine alone.')
    .argument('[dir]', 'the folder of the site (default: where `archive build` puts it)')
    .option('--port <number>', 'where to listen; the next free port if it is taken', DEFAULT_PORT)
    .addHelpText('after', '\nExample:\n  archive serve public --port 8080');
  register<[string | undefined, ServeOptions]>(command, (dir, options) => {
    if (dir !== undefined) {
      const how = `archive build --out ${shellWord(dir)}`;
      return run(terminal, resolve(terminal.cwd, dir), { named: dir, how }, options);
    }
    const opened = openLocated(terminal, options);
    if (!opened.ok) return opened.exit;
    const site = defaultOut(opened.value);
    const from = options.archive === undefined ? '' : ` --archive ${shellWord(options.archive)}`;
    return run(terminal, site, { named: site, how: `archive build${from}` }, options);
  });
}

async function run(
  terminal: Terminal,
  site: string,
  { named, how }: Called,
  options: ServeOptions,
): Promise<number> {
  const port = parsePort(options.port);
  if (port === undefined) return noPort(terminal, options.port);
  if (!existsSync(join(site, 'index.html')))
    return misuse(terminal, `There is no site in ${named}.`, `Build one first with: ${how}`);
  return serveFolder(terminal, site, port);
}
