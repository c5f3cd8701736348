import type { NoteCall } from './inline.ts';

/* A segment id of schemas/document.json, or tn and a number. */
const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const CALL = new RegExp(String.raw`\[\^(${ID})\]`, 'y');
const WHOLE_ID = new RegExp(`^${ID}$`);
const MAX_ID_LENGTH = 60;

/** Reads `[^n1]` at `index`; undefined where something else stands there. */
export function readNoteCall(
  text: string,
  index: number,
): { note: NoteCall; end: number } | undefined {
  CALL.lastIndex = index;
  const id = CALL.exec(text)?.[1];
  if (id === undefined || id.length > MAX_ID_LENGTH) return undefined;
  return { note: { type: 'note', id }, end: CALL.lastIndex };
}

/** Whether a call can name this note. */
export function isNoteId(id: string): boolean {
  return id.length <= MAX_ID_LENGTH && WHOLE_ID.test(id);
}

export function writeNoteCall(id: string): string {
  return `[^${id}]`;
}
