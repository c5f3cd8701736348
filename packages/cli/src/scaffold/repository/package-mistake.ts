import type { Mistake } from '../../terminal/misuse.ts';
import { isPackageName } from './package-manifest.ts';

/** What the caller got wrong about the package of a new archive, if anything. */
export function packageMistake(name: string, dir: string, outer?: string): Mistake | undefined {
  if (!isPackageName(name))
    return {
      message: `"${name}" is no name of a package on npm.`,
      help: 'Write small letters, digits and hyphens, such as --package @our-letters/archive.',
    };
  if (outer === undefined) return undefined;
  return {
    message: `${dir} lies in ${outer}, so it gets no package of its own.`,
    help: 'Name a folder outside it, or leave out --package.',
  };
}
