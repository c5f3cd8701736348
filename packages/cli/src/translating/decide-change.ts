import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { recordCosmetic, refuseChange } from './decide-cosmetic.ts';
import type { CosmeticOptions } from './decide-cosmetic.ts';
import { languageLabel } from './language-label.ts';
import { openDocument } from './open-named.ts';
import type { NamedOptions } from './open-named.ts';

type ChangeOptions = NamedOptions & Pick<CosmeticOptions, 'by' | 'reason' | 'force' | 'dryRun'>;

/** Decides whether the change of a source is cosmetic, and says what came of it; gives the exit code. */
export function decideChange(
  terminal: Terminal,
  decision: 'cosmetic' | 'refuse',
  named: string,
  options: ChangeOptions,
): number {
  const opened = openDocument(terminal, { ...options, document: named });
  if (!opened.ok) return opened.exit;
  const { store, translated, segment, language, refuse } = opened.value;
  if (segment === undefined)
    return misuse(
      terminal,
      `It is not said which text of ${named} changed.`,
      `Write the document and the segment: ${named}:p1`,
    );
  const { by, reason, force, dryRun = false } = options;
  const from = opened.value.from ?? translated.skeleton.originalLanguage;
  const decided =
    decision === 'refuse' && language !== undefined
      ? refuseChange(store, translated, language, { segment, by, dryRun })
      : recordCosmetic(store, translated, { segment, language, from, by, reason, force, dryRun });
  if (!decided.ok) return refuse(decided.findings);

  const { languages, written } = decided.value;
  if (options.json) {
    terminal.out(JSON.stringify({ dryRun, languages, written }, null, 2));
    return EXIT.ok;
  }
  const names = languages.map((tag) => languageLabel(store, tag)).join(', ');
  const dry = dryRun ? ' Nothing was written (--dry-run).' : '';
  terminal.out(
    decision === 'refuse'
      ? `${named} is outdated after all in ${names}.${dry}`
      : `The change of ${named} needs no new translation in ${names}.${dry}`,
  );
  return EXIT.ok;
}
