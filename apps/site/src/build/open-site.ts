import { canonicalTag } from '@archive/schema';
import type { Finding, Outcome } from '@archive/schema';
import { isOwnFolder, openArchive } from '@archive/store';
import type { Store } from '@archive/store';

import { addressOf } from '../address.ts';
import type { Address } from '../archive/site.ts';
import type { BuildOptions } from '../build-report.ts';
import { readTheme } from '../theme/theme.ts';
import type { Theme } from '../theme/theme.ts';

/** An archive that a site can be built from, and where that is published. */
export interface Opened {
  readonly store: Store;
  readonly address: Address;
  readonly theme: Theme;
  /** Of the theme's files, taken before they were read. */
  readonly stamp: string;
}

/** Opens the archive to build; finds out what is wrong with it, or with what was asked for. */
export async function openForBuild({
  archive,
  base,
  out,
  basePath,
  url,
}: BuildOptions): Promise<Outcome<Opened>> {
  const opened = openArchive(archive, { base, readOnly: true });
  if (!opened.ok) return opened;
  const store = opened.value;
  const findings = [...languageFaults(store.languages)];
  if (isOwnFolder(store.dir, out)) findings.push(outIsArchive(out));
  const address = addressOf(url ?? store.archive.url, basePath);
  if (!address.ok) findings.push(...address.findings);
  const stamp = store.files(['theme']).map(({ path }) => `${path} ${store.stamp(path)}`);
  const theme = await readTheme(store);
  if (!theme.ok) findings.push(...theme.findings);
  if (findings.length > 0 || !address.ok || !theme.ok) return { ok: false, findings };
  return {
    ok: true,
    value: { store, address: address.value, theme: theme.value, stamp: stamp.join('|') },
  };
}

/** Tags that have the form of one and that Intl refuses all the same, as de-1996-1996. */
function languageFaults(tags: readonly string[]): Finding[] {
  return tags.flatMap((tag, index) =>
    canonicalTag(tag) === undefined
      ? {
          rule: 'language-tag',
          severity: 'error',
          message: `"${tag}" is not a language tag.`,
          help: 'Use a tag of BCP 47, such as fr or pt-BR.',
          file: 'archive.json',
          pointer: `/languages/${index}/tag`,
        }
      : [],
  );
}

function outIsArchive(out: string): Finding {
  return {
    rule: 'out-is-archive',
    severity: 'error',
    message: `The site cannot be written to ${out}, where the archive keeps its own files.`,
    help: 'Name another folder, such as one called public beside it.',
  };
}
