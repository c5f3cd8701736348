import type {
  Archive,
  Bundle,
  Collection,
  Concept,
  InterfaceBundle,
  Ledger,
  Redirects,
  ReleaseHistory,
  Skeleton,
} from './generated/types.ts';

/** What each kind of file of an archive holds, once read. */
export interface KindTypes {
  /** archive.json */
  archive: Archive;
  /** collections/<id>.json */
  collection: Collection;
  /** documents/<id>.json */
  document: Skeleton;
  /** locales/<tag>/documents/<id>.json, locales/<tag>/archive.json, locales/<tag>/collections.json */
  bundle: Bundle;
  /** locales/<tag>/interface.json and messages.json */
  interface: InterfaceBundle;
  /** ledgers/<tag>/<id>.json */
  ledger: Ledger;
  /** glossary/<id>.json */
  glossary: Concept;
  /** redirects.json */
  redirects: Redirects;
  /** changes.json */
  changes: ReleaseHistory;
}

/** A kind of file, each with a schema of its own in schemas/. */
export type Kind = keyof KindTypes;
