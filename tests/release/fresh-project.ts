import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import type { Registry } from '../support/registry.ts';

/** Prints a document of the archive in French, as a reader's program would. */
const SHOW = `import { loadDocument } from '@archive/content';

const { segment } = await loadDocument('how-we-date', 'fr');
console.log(segment('title')?.content.join(''));
`;

/** Somebody's project, far from the workspace, that takes the archive's packages from a registry. */
export class FreshProject {
  readonly dir = realpathSync(mkdtempSync(join(tmpdir(), 'archive-fresh-')));

  constructor(registry: Registry) {
    this.write('.npmrc', `@archive:registry=${registry.url}\n`);
    this.write('package.json', '{ "name": "fresh", "private": true, "type": "module" }\n');
    this.write('show.js', SHOW);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** Runs a program, with those that the project has installed at hand, to an end that is to be a good one. */
  must(program: string, ...args: readonly string[]): string {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(npm_|pnpm_|NODE_OPTIONS|VITEST|NODE_ENV)/i.test(name),
    );
    const own = join(this.dir, 'node_modules/.bin');
    const { error, status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(kept),
        PATH: [own, process.env['PATH']].join(delimiter),
        CI: 'true',
        NO_COLOR: '1',
        LC_ALL: 'C',
      },
    });
    const out = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`;
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}`);
    return out;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
