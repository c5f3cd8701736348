import type { Finding, Ledger, LedgerRecord, Outcome } from '@archive/schema';
import { hashText, markValid, setState, type TranslatedDocument } from '@archive/translation';

import { warning } from '../finding.ts';
import type { ApplyContext } from './apply-context.ts';
import type { Returned } from './changed-texts.ts';
import { decideClaim } from './decide-claim.ts';
import { mergeState } from './merge.ts';
import { newComment } from './new-comment.ts';
import type { ReturnedChange } from './returned-change.ts';

type State = LedgerRecord['state'];

/** What is known beside the file. */
interface UpdateContext extends ApplyContext {
  /** The ledger before the file came. */
  before: Ledger | undefined;
}

/** Takes what a file says of each segment into a ledger that is in line with the new texts. */
export class LedgerUpdate {
  readonly findings: Finding[] = [];
  readonly #document: TranslatedDocument;
  readonly #context: UpdateContext;
  #ledger: Ledger | undefined;

  constructor(document: TranslatedDocument, ledger: Ledger | undefined, context: UpdateContext) {
    this.#document = document;
    this.#ledger = ledger;
    this.#context = context;
  }

  /** The ledger as it is now. */
  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  /** Takes over one segment and says what changed, if anything did. */
  segment(returned: Returned): ReturnedChange | undefined {
    const { segment, known, text } = returned;
    const { id } = segment;
    const change: ReturnedChange = { segment: id };
    if (text !== undefined) {
      change.text = { before: known.text, after: text };
      this.#madeFrom(returned);
    }
    const valid = this.#claim(returned);
    if (valid) change.valid = true;
    const comment = newComment(segment.comments ?? [], known.comments);
    if (comment !== undefined && this.#comment(returned, comment)) change.comment = comment;
    const state = this.#recordOf(id)?.state ?? known.state;
    if (state !== known.state) change.state = { before: known.state, after: state };
    return Object.keys(change).length === 1 ? undefined : change;
  }

  /** Notes the source a new text was really made from, where that is no longer what it says. */
  #madeFrom({ segment, known }: Returned): void {
    const { id, source, sourceHash } = segment;
    const record = this.#recordOf(id);
    const hash = sourceHash ?? (source === undefined ? undefined : hashText(source));
    const { from, textWithHash, before } = this.#context;
    if (record === undefined || from === undefined || hash === undefined) return;
    if (hash === hashText(known.source)) return;
    const old = ownRecord(before, id);
    const sourceText =
      source ??
      [old?.sourceText].find((text) => text !== undefined && hashText(text) === hash) ??
      textWithHash?.(from, id, hash);
    const cosmetic = old?.source === hash && old.from === from ? old.cosmetic : undefined;
    const { cosmetic: _, sourceText: __, ...rest } = record;
    this.#put(id, {
      ...rest,
      source: hash,
      ...(sourceText === undefined ? {} : { sourceText }),
      ...(cosmetic === undefined ? {} : { cosmetic }),
    });
  }

  /** Carries out what the file claims; returns whether the translation was found still valid. */
  #claim(returned: Returned): boolean {
    const { segment, known, base, written, merge } = returned;
    const { id, claim, source } = segment;
    const record = this.#recordOf(id);
    if (claim === undefined || record === undefined) return false;
    // What is claimed of a text that the archive does not take says nothing of its own.
    if (merge === 'silent' || merge === 'conflict') return false;
    const claimed = decideClaim(claim, base ?? known, written);
    const valid = claimed.valid === true && known.outdated;
    const { by, on, from, language } = this.#context;
    const decision = { by, on };
    if (merge === 'ours') {
      if (claimed.state !== undefined || claimed.valid === true)
        this.#late(returned, claimed.state);
      return false;
    }
    if (valid) {
      if (source !== undefined && hashText(source) !== hashText(known.source)) {
        this.#warn(
          id,
          segment,
          `${this.#name(id)} is called done, but its source has moved on since the file was made.`,
          'It stays outdated. Export it again to see what the source says now.',
        );
        return false;
      }
      if (!this.#take(segment, markValid(this.#now(), language, [id], { ...decision, from })))
        return false;
    }
    if (claimed.state !== undefined && this.#takesState(returned, claimed.state))
      this.#take(segment, setState(this.#now(), language, [id], claimed.state, decision));
    return valid;
  }

  /** Whether a state that the file claims goes before the archive's, which may have moved on too. */
  #takesState({ segment, base, written, merge }: Returned, claimed: State): boolean {
    const { id } = segment;
    const ours = this.#recordOf(id)?.state;
    if (ours === undefined || ours === claimed) return false;
    if (merge === 'theirs') return true;
    // A text that both wrote began as translated on both sides.
    const merged = mergeState(ours, claimed, written ? 'translated' : base?.state);
    if (merged !== 'conflict') return merged === 'theirs';
    if (this.#context.theirs === true) return true;
    this.#warn(
      id,
      segment,
      base === undefined
        ? `${this.#name(id)} is ${ours} in the archive and ${claimed} in the file, which does not say what it left with.`
        : `${this.#name(id)} was made ${ours} in the archive and ${claimed} in the file since it was exported.`,
      "The archive's state was kept. To take the file's, import it again with --theirs.",
    );
    return false;
  }

  /** Says that a claim is about a text that is another by now. */
  #late({ segment }: Returned, state: State | undefined): void {
    const { id } = segment;
    this.#warn(
      id,
      segment,
      `${this.#name(id)} is called ${state ?? 'done'}, but its text was changed in the archive since the file was made.`,
      'It stays as it is. Export it again to see what it says now.',
    );
  }

  #comment({ segment }: Returned, text: string): boolean {
    const { id } = segment;
    const record = this.#recordOf(id);
    if (record === undefined) {
      this.#warn(
        id,
        segment,
        `There is a comment on ${this.#name(id)}, which is not translated yet or is no translation.`,
        'It was left out: comments are kept with translations.',
      );
      return false;
    }
    const { by, on } = this.#context;
    const comment = {
      text,
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    };
    this.#put(id, { ...record, comments: [...(record.comments ?? []), comment] });
    return true;
  }

  /** Takes a decision over, or says why it could not be made. */
  #take(segment: Returned['segment'], decided: Outcome<Ledger>): boolean {
    if (decided.ok) this.#ledger = decided.value;
    else
      for (const { message, help } of decided.findings)
        this.#warn(segment.id, segment, message, help);
    return decided.ok;
  }

  #warn(
    id: string,
    { line, column }: { line?: number; column?: number },
    message: string,
    help: string,
  ): void {
    const { file, language } = this.#context;
    const document = this.#document.skeleton.id;
    this.findings.push(
      warning('exchange-state', message, help, {
        file,
        line,
        column,
        document,
        language,
        segment: id,
      }),
    );
  }

  #name(id: string): string {
    return `${this.#document.skeleton.id}:${id}`;
  }

  #now(): TranslatedDocument {
    const { language } = this.#context;
    if (this.#ledger === undefined) return this.#document;
    return {
      ...this.#document,
      ledgers: new Map(this.#document.ledgers).set(language, this.#ledger),
    };
  }

  #recordOf(id: string): LedgerRecord | undefined {
    return ownRecord(this.#ledger, id);
  }

  #put(id: string, record: LedgerRecord): void {
    if (this.#ledger === undefined) return;
    this.#ledger = { ...this.#ledger, segments: { ...this.#ledger.segments, [id]: record } };
  }
}

function ownRecord(ledger: Ledger | undefined, id: string): LedgerRecord | undefined {
  return ledger !== undefined && Object.hasOwn(ledger.segments, id)
    ? ledger.segments[id]
    : undefined;
}
