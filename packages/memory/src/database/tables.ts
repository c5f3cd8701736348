import type { Database } from './database.ts';

/** "Arch", so that a file of another program is known. */
export const APPLICATION = 0x41726368;

/** Grows with each change of the tables or of what is kept in them: an index of another version is made anew. */
export const VERSION = 1;

const TABLES = `
CREATE TABLE documents (
  document TEXT PRIMARY KEY,
  -- Its files' paths, sizes and times, if they tell anything, and the hash of what was in them.
  stats TEXT,
  hash TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE languages (
  number INTEGER PRIMARY KEY,
  tag TEXT NOT NULL UNIQUE,
  -- How many texts it had when its frequent grams were counted.
  counted INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE texts (
  number INTEGER PRIMARY KEY,
  language INTEGER NOT NULL,
  exact TEXT NOT NULL,
  near TEXT,
  length INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX texts_exact ON texts (language, exact);
CREATE INDEX texts_near ON texts (language, near) WHERE near IS NOT NULL;
CREATE TABLE segments (
  document TEXT NOT NULL,
  segment TEXT NOT NULL,
  language INTEGER NOT NULL,
  text INTEGER NOT NULL,
  state TEXT NOT NULL,
  translator TEXT,
  day TEXT,
  -- The language it was translated from; none for an original.
  source INTEGER,
  outdated TEXT,
  PRIMARY KEY (document, segment, language)
) WITHOUT ROWID;
CREATE INDEX segments_text ON segments (text);
-- Grams that stand in more texts of a language than are worth looking through.
CREATE TABLE frequent (
  language INTEGER NOT NULL,
  gram TEXT NOT NULL,
  texts INTEGER NOT NULL,
  PRIMARY KEY (language, gram)
) WITHOUT ROWID;
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${VERSION};
`;

/** Makes the tables of an empty database. */
export function makeTables(database: Database): void {
  database.execute(TABLES);
}

/** The full-text index of one language's texts; its rows bear the numbers of `texts`. */
export function gramTable(language: number): string {
  return `grams_${language}`;
}

/**
 * Makes an empty one. Its words are all runs of three characters, because SQLite knows no
 * language's words. Until {@link tidyGrams} it is made for being filled.
 */
export function makeGramTable(database: Database, language: number): void {
  const table = gramTable(language);
  database.execute(`
CREATE VIRTUAL TABLE ${table} USING fts5(
  folded, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE ${table}_counts USING fts5vocab(${table}, 'row');
INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 0), ('crisismerge', 200);
`);
}

/** Puts the parts of a full-text index together, for fast reading; from then on SQLite does so bit by bit. */
export function tidyGrams(database: Database, language: number): void {
  const table = gramTable(language);
  database.execute(`
INSERT INTO ${table} (${table}) VALUES ('optimize');
INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 4), ('crisismerge', 16);
`);
}
