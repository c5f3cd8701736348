/**
 * What `pnpm archive` and `pnpm start` run. It is JavaScript so that a Node too old for the rest, which is
 * TypeScript as it stands, can say so. On Linux pnpm brings the right one along; elsewhere it takes what there is.
 */
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `archive: This is Node ${node}, and the workspace needs 22.18 or later.\n` +
      '  Install a newer one from https://nodejs.org. On Linux, this brings one along: npx --yes pnpm@12 archive --help\n',
  );
  process.exitCode = 2;
} else await import('./run-archive.ts');
