import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A row as SQLite gives it: its columns by name. */
type Row = Record<string, unknown>;

/** An open SQLite database whose statements are prepared once. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param path - a file, or `:memory:`
   * @param timeout - how long to wait for another process, in milliseconds
   */
  constructor(path: string, timeout: number) {
    this.#connection = new DatabaseSync(path, { timeout, allowExtension: false });
  }

  /** Runs statements that give nothing. */
  execute(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Runs a statement that gives nothing. */
  run(sql: string, ...values: SQLInputValue[]): void {
    // Not by the statement's own `run`: it tells the last row's number, which SQLite takes from inside
    // the full-text indexes, where it is too large for JavaScript.
    this.#prepared(sql).all(...values);
  }

  /** All rows, as the statement names their columns. */
  all<T extends Row>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#prepared(sql).all(...values) as T[];
  }

  /** The same, one by one. */
  each<T extends Row>(sql: string, ...values: SQLInputValue[]): Iterable<T> {
    return this.#prepared(sql).iterate(...values) as Iterable<T>;
  }

  /** Runs a function whose changes are all kept or, when it throws, none. Other processes wait. */
  transaction<T>(change: () => T): T {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = change();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      if (this.#connection.isTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined)
      this.#statements.set(sql, (statement = this.#connection.prepare(sql)));
    return statement;
  }
}
