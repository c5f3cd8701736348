/** What a thread is asked to do. */
export interface Call {
  number: number;
  name: string;
  argument: unknown;
}

/** What became of it. */
export type Reply = { number: number } & (
  | { ok: true; value: unknown }
  | { ok: false; why: string }
);
