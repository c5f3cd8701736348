import { directionOf } from '@archive/schema';
import {
  beginning,
  inert,
  languageTitle,
  showName,
  showNames,
  showState,
  showWords,
} from '@archive/workflow';
import type { DocumentReport, State, TextChange } from '@archive/workflow';

import type { LanguageReport } from '../report.ts';
import { change } from './overview.ts';

/** The title of a document's part, with how far its translation is. */
export function documentHead({ id, title, original, before, after }: DocumentReport): string {
  const name = title === '' ? showName(id) : `${showName(title)} (${showName(id)})`;
  if (original) return `### ${name}: the original`;
  if (after === undefined) return `### ${name}`;
  const parts = [
    `${change(done(before ?? after), done(after))} of ${after.segments} texts translated`,
    `${change(before?.outdated ?? 0, after.outdated)} outdated`,
  ];
  return `### ${name}\n\n${parts.join(', ')}.`;
}

function done({ segments, missing, initial }: NonNullable<DocumentReport['after']>): number {
  return segments - missing - initial;
}

/** The head of a table of texts. */
export function tableHead(
  language: Pick<LanguageReport, 'name' | 'tag'>,
  hasSource: boolean,
): string {
  const columns = ['Text', ...(hasSource ? ['Translated from'] : []), languageTitle(language)];
  return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`;
}

/** A line of that table: what became of a text, its source, and its old and new words. */
export function tableRow(
  text: TextChange,
  language: Pick<LanguageReport, 'direction'>,
  hasSource: boolean,
): string {
  const cells = [`${showName(text.segment)}<br>${whatBecame(text)}`];
  if (hasSource) cells.push(sourceCell(text));
  cells.push(directed(showWords(text.words), language.direction));
  return `| ${cells.join(' | ')} |`;
}

function sourceCell({ source }: TextChange): string {
  if (source === undefined) return '';
  const text = directed(inert(beginning(source.text)), directionOf(source.language));
  return `${showName(source.language)}: ${text}`;
}

function directed(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `<div dir="rtl">${text}</div>` : text;
}

function whatBecame({ before, after, state }: TextChange): string {
  const what = before === undefined ? 'new' : after === undefined ? 'taken away' : 'edited';
  if (state === undefined || showState(state.before) === showState(state.after)) return what;
  if (state.before === undefined) return `${what}: ${showState(state.after)}`;
  return `${what}: ${showState(state.before)} → ${showState(state.after)}`;
}

/** A line for each thing that became of texts whose words stayed, with the texts' ids. */
export function stateLines({ states, noted }: Pick<DocumentReport, 'states' | 'noted'>): string[] {
  const groups = new Map<string, string[]>();
  for (const { segment, before, after } of states) {
    const what = transition(before, after);
    const group = groups.get(what);
    if (group === undefined) groups.set(what, [segment]);
    else group.push(segment);
  }
  if (noted.length > 0) groups.set('Commented on, or said to hold', noted);
  return [...groups].map(([what, segments]) => `- ${what}: ${showNames(segments)}`);
}

function transition(before: State | undefined, after: State | undefined): string {
  if (before !== undefined && before.state === after?.state)
    return after.outdated ? 'Now outdated' : 'No longer outdated';
  return `${showState(before)} → ${showState(after)}`;
}
