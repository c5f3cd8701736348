import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { diffWords, translationStatus } from '@archive/translation';
import type { SegmentStatus, WordChange } from '@archive/translation';
import { readTranslated } from '@archive/workflow';
import type { State, TextChange } from '@archive/workflow';

import type { BranchText, BranchTexts } from '../../api/index.ts';
import { workDocument } from '../work-document.ts';
import { type ChangedPart, outlineOf, textNow } from './changed-part.ts';

/** A part of a branch with its texts, old and new, and what is known and found about them. */
export function branchTexts(store: Store, part: ChangedPart): BranchTexts {
  const { after, place } = part;
  const outline = outlineOf(part);
  const statuses = after === undefined ? [] : translationStatus(after, place.language);
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const findings = findingsIn(store, part);
  return {
    ...outline,
    texts: outline.texts.map(({ segment, hash }) => ({
      segment,
      hash,
      ...changeOf(part, segment),
      ...knownOf(part, segment, byId.get(segment)),
      findings: findings.filter((finding) => finding.segment === segment),
    })),
  };
}

function changeOf(part: ChangedPart, segment: string): Pick<BranchText, 'change' | 'words'> {
  const change = changeIn(part, segment);
  if (change !== undefined) return { change: kindOf(change), words: change.words };
  return { change: 'same', words: [{ type: 'same', text: textNow(part, segment) }] };
}

function changeIn({ report }: ChangedPart, segment: string): TextChange | undefined {
  return report.texts.find((text) => text.segment === segment);
}

function kindOf({ before, after }: TextChange): BranchText['change'] {
  if (before === undefined) return 'new';
  return after === undefined ? 'removed' : 'edited';
}

function knownOf(
  part: ChangedPart,
  segment: string,
  status: SegmentStatus | undefined,
): Pick<BranchText, 'source' | 'state' | 'by' | 'on' | 'comments' | 'decidable'> {
  const record = status?.record;
  return {
    source: sourceOf(part, segment, status),
    state: stateOf(part, segment, status),
    by: record?.by,
    on: record?.on,
    comments: record?.comments ?? [],
    decidable: status !== undefined && textNow(part, segment) !== '',
  };
}

function stateOf(
  part: ChangedPart,
  segment: string,
  status: SegmentStatus | undefined,
): { before?: State; after?: State } | undefined {
  const text = changeIn(part, segment);
  if (text !== undefined) return text.state;
  const change = part.report.states.find((each) => each.segment === segment);
  if (change !== undefined) return { before: change.before, after: change.after };
  if (status === undefined) return undefined;
  const now: State = { state: status.state, outdated: status.outdated !== undefined };
  return { before: now, after: now };
}

function sourceOf(
  part: ChangedPart,
  segment: string,
  status: SegmentStatus | undefined,
): BranchText['source'] {
  const { before, after } = part;
  const given = changeIn(part, segment)?.source;
  const language = given?.language ?? status?.from;
  if (language === undefined) return undefined;
  const is = given?.text ?? after?.bundles.get(language)?.[segment] ?? '';
  if (is === '') return undefined;
  // What it said when this was made; else what it said before the branch.
  const was = status?.outdated?.was ?? before?.bundles.get(language)?.[segment] ?? '';
  const words: readonly WordChange[] =
    was === '' || was === is ? [{ type: 'same', text: is }] : diffWords(was, is, language);
  return { language, words };
}

/** What is found in the part's texts as they are; nothing where `archive check` alone can say. */
function findingsIn(store: Store, { place, after }: ChangedPart): readonly Finding[] {
  const { kind, id, language } = place;
  if (kind === 'names' || after === undefined || !store.languages.includes(language)) return [];
  const read = readTranslated(store, id);
  return read.ok ? workDocument(store, read.value, language).findings : [];
}
