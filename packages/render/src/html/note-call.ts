import { escapeHtml } from '../escape-html.ts';
import type { Note } from '../notes.ts';
import type { Segment } from '../segment.ts';
import { fill } from '../translate.ts';
import { labelAttributes } from './element.ts';
import type { Calls, Page } from './page.ts';

/** A note call: a link to the note, or its mark alone where there is no note to go to. */
export function noteCall(page: Page, segment: Segment, id: string): string {
  const note = page.notes.find(id, segment.isFallback);
  if (note === undefined) {
    return `<sup class="note-call">${escapeHtml(page.notes.markOf(id))}</sup>`;
  }
  const { ids, label } = callsOf(page, note);
  const stem = `${id}-call`;
  const callId = page.freeId(ids.length === 0 ? stem : `${stem}-${ids.length + 1}`);
  ids.push(callId);
  const target = escapeHtml((page.options.idPrefix ?? '') + id);
  return (
    `<sup class="note-call"><a href="#${target}" id="${callId}" role="doc-noteref" ` +
    `aria-label="${label}"${labelAttributes(page, segment)}>${escapeHtml(note.mark)}</a></sup>`
  );
}

function callsOf(page: Page, note: Note): Calls {
  let calls = page.calls.get(note.segment.id);
  if (calls === undefined) {
    calls = { label: escapeHtml(noteName(page, note)), ids: [] };
    page.calls.set(note.segment.id, calls);
  }
  return calls;
}

/** "Note 1", "Translator's note a". */
function noteName({ words }: Page, { kind, mark }: Note): string {
  return kind === 'author'
    ? fill(words.t, 'note-number', { number: mark })
    : `${words.say('translators-note')} ${mark}`;
}
