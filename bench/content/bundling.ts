import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { Project } from './project.ts';
import type { Subject } from './subject.ts';

/** What a bundle that shows one item holds. */
export interface Bundling {
  /** The item's own text, or the item as JSON. */
  textBytes: number;
  /** All chunks that are loaded until the item is there, minified, its text among them. */
  esbuildBytes: number;
  rollupBytes: number;
}

const TOOLS = [
  'esbuild@0.28.2',
  'rollup@4.68.8',
  '@rollup/plugin-node-resolve',
  '@rollup/plugin-json',
];

const ROLLUP = `import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
const minify = { name: 'minify', renderChunk: (code) => transform(code, { minify: true, format: 'esm' }) };
export default {
  input: 'item.js',
  output: { dir: 'out-rollup', format: 'es' },
  plugins: [resolve({ browser: true }), json(), minify],
};
`;

const LOADED = `import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
let bytes = 0;
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) bytes += statSync(fileURLToPath(url)).size;
    return next(url, context);
  },
});
const { item } = await import('./' + process.argv[2] + '/item.js');
console.log(JSON.stringify({ bytes, itemBytes: Buffer.byteLength(JSON.stringify(item)) }));
`;

/** The bundlers, in a project of their own: the subjects' projects hold nothing but the subject. */
export class Bundlers {
  readonly #tools: Project;

  constructor(folder: string) {
    this.#tools = new Project(folder, TOOLS);
    this.#tools.write('rollup.config.mjs', ROLLUP);
  }

  measure(subject: Subject, project: Project): Bundling {
    project.write('item.js', subject.bundled ?? subject.program);
    project.write('loaded.js', LOADED);
    const options = ['--bundle', '--minify', '--format=esm', '--splitting', '--log-level=error'];
    this.#run(project, 'esbuild/bin/esbuild', ['item.js', ...options, '--outdir=out-esbuild']);
    const config = join(this.#tools.dir, 'rollup.config.mjs');
    this.#run(project, 'rollup/dist/bin/rollup', ['--config', config, '--silent']);
    const esbuild = loaded(project, 'out-esbuild');
    const rollup = loaded(project, 'out-rollup');
    const { text } = subject;
    const textBytes =
      text === undefined
        ? esbuild.itemBytes
        : Buffer.byteLength(JSON.stringify(JSON.parse(project.read(text))));
    return { textBytes, esbuildBytes: esbuild.bytes, rollupBytes: rollup.bytes };
  }

  #run(project: Project, bin: string, args: readonly string[]): void {
    const { code, out } = project.node([join(this.#tools.dir, 'node_modules', bin), ...args]);
    if (code !== 0) throw new Error(`${bin} in ${project.dir}\n${out}`);
  }
}

/** What of a bundler's output is loaded until the item is there. The output is taken away again. */
function loaded(project: Project, out: string): { bytes: number; itemBytes: number } {
  const counted = project.json(['loaded.js', out]) as { bytes: number; itemBytes: number };
  rmSync(join(project.dir, out), { recursive: true });
  return counted;
}
