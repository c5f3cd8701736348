#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal/process-terminal.ts';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever was reading has seen enough, as `archive check | head` does.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

process.exitCode = await run(process.argv.slice(2), processTerminal());
