import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's folder, which has been built: what a downstream developer gets is in its `dist`. */
export function builtPackage(): string {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
    throw new Error(`${folder}dist is not there. Build it first: npx --yes pnpm@12 run build`);
  return folder;
}
