import { serveLive } from '@archive/site';
import type { Command } from 'commander';

import { DevSite } from '../dev/dev-site.ts';
import { oneAtATime } from '../dev/one-at-a-time.ts';
import { watchArchive } from '../dev/watch-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { openBrowser } from '../open-browser.ts';
import { DEFAULT_PORT, noPort, parsePort, tellAddress } from '../serve-folder.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface DevOptions extends ArchiveOption {
  port: string;
  open?: boolean;
}

/** `archive dev`: shows the site while the archive is being worked on. */
export function devCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('dev')
    .summary('show the site while you edit')
    .description(
      'Builds the site and serves it on this machine alone. When a file of the archive is saved, what it changes is built again, and the pages that are open in a browser show it.',
    )
    .option('--port <number>', 'where to listen; the next free port if it is taken', DEFAULT_PORT)
    .option('--open', 'open the site in the browser')
    .addHelpText('after', '\nExamples:\n  archive dev --open\n  archive dev --port 8080');
  register<[DevOptions]>(command, (options) => run(terminal, options));
}

async function run(terminal: Terminal, options: DevOptions): Promise<number> {
  const port = parsePort(options.port);
  if (port === undefined) return noPort(terminal, options.port);
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const stopped = terminal.stopped();

  const { dir } = opened.value;
  const site = new DevSite(terminal, opened.value);
  const server = await serveLive({ dir: site.dir, port });
  const failed = Promise.withResolvers<never>();
  const builder = oneAtATime(async () => {
    server.built(await site.build());
  }, failed.reject);
  // Watched before it is built: what is saved meanwhile is built next.
  const unwatch = watchArchive(dir, builder.call);
  try {
    builder.call();
    await builder.idle();
    tellAddress(terminal, server, port);
    if (options.open === true) openBrowser(server.url);
    await Promise.race([stopped, failed.promise]);
  } finally {
    unwatch();
    await builder.idle();
    await server.close();
  }
  terminal.out('Stopped.');
  return EXIT.ok;
}
