#!/usr/bin/env node
// Nothing that an older Node does not have is named before this: it would be told in its own words.
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `archive: This is Node ${node}, and the archive command needs 22.18 or later.\n` +
      '  Install a newer one from https://nodejs.org, or with the version manager you use.\n',
  );
  process.exit(2);
}

const { enableCompileCache } = await import('node:module');
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
