import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { APIRoute } from 'astro';

// The pictures stand in the package beside the texts.
const manifest = createRequire(import.meta.url).resolve('@archive/content/package.json');
const folder = join(dirname(manifest), 'media');

export function getStaticPaths() {
  return readdirSync(folder).map((file) => ({ params: { file }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(join(folder, props.file)));
