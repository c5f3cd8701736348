/** Builds the site of a generated archive as `archive build` does: `node build-site.ts ARCHIVE OUT`. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// As the command does: it holds for what is loaded from here on.
enableCompileCache();
const { buildSite } = await import('../../apps/site/dist/index.js');

const [archive = '', out = ''] = process.argv.slice(2);
// A generated archive has no words of its own.
const base = fileURLToPath(new URL('../../packages/content', import.meta.url));
const url = 'https://archive.example.org';
const { findings } = await buildSite({ archive, base, out, url });
const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
if (errors.length > 0) throw new Error(errors[0]?.message);
