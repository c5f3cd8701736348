#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node keeps what it compiled for the next call. It holds for what is loaded from here on alone.
enableCompileCache();
const { run } = await import('./run.ts');
const { processTerminal } = await import('./terminal/process-terminal.ts');

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever was reading has seen enough, as `archive check | head` does.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

process.exitCode = await run(process.argv.slice(2), processTerminal());
