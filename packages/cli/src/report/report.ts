import type { ChangedFile } from '@archive/history';
import type { Finding } from '@archive/schema';
import type { Coverage } from '@archive/translation';
import type { LanguageChanges, Outside } from '@archive/workflow';

/** What a change does to an archive, language by language. */
export interface Report {
  /** The id of the commit it is compared with. */
  base: string;
  /** The id of the later commit; left out for the working tree. */
  head?: string;
  /** Who made its commits, co-authors included. */
  authors: string[];
  /** The languages in which something changed, in the archive's order. */
  languages: LanguageReport[];
  /** What `archive check` finds now and did not before, and the other way round; moved lines do not count. */
  findings: FindingsChange;
  /** Changed files that hold neither a language's texts nor its ledgers. */
  otherFiles: ChangedFile[];
  /** Where the texts of one language alone were changed: what else was. */
  outside?: Outside;
}

/** Findings that came and went. */
export interface FindingsChange {
  added: Finding[];
  cleared: Finding[];
}

/** What changed in one language. */
export interface LanguageReport extends LanguageChanges {
  /** How much of the whole archive is translated. */
  before: Coverage;
  after: Coverage;
}
