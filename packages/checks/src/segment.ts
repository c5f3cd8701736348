import { mask, parse, plain } from '@archive/markup';
import type { Inline } from '@archive/markup';
import type { LedgerRecord } from '@archive/schema';

import type { BundleEntry, SegmentEntry } from './archive-index.ts';
import { sourceLanguage } from './source-language.ts';

/** Where the words of another language end; markup takes it in any case. */
const SPAN = /\]\{lang=/i;

/** One segment of one bundle, its text parsed when a rule first asks for that. */
export class Segment implements SegmentEntry {
  readonly id: string;
  readonly bundle: BundleEntry;
  readonly text: string;
  readonly role: SegmentEntry['role'];
  readonly known: unknown[] = [];
  #inlines: readonly Inline[] | undefined;
  #plain: string | undefined;
  #masked: string | undefined;
  #own: string | undefined;
  #source: SegmentEntry | undefined;
  #sourceKnown = false;

  constructor(id: string, bundle: BundleEntry, text: string, role: SegmentEntry['role']) {
    this.id = id;
    this.bundle = bundle;
    this.text = text;
    this.role = role;
  }

  get inlines(): readonly Inline[] {
    this.#inlines ??= parse(this.text);
    return this.#inlines;
  }

  get plain(): string {
    // Where nothing is masked there is no markup to leave out, and nothing to parse.
    this.#plain ??= this.masked === this.text ? this.text : plain(this.inlines);
    return this.#plain;
  }

  get masked(): string {
    this.#masked ??= mask(this.text);
    return this.#masked;
  }

  get own(): string {
    this.#own ??= SPAN.test(this.text) ? mask(this.text, { foreign: true }) : this.masked;
    return this.#own;
  }

  get record(): LedgerRecord | undefined {
    const records = this.bundle.ledger?.value.segments;
    return records !== undefined && Object.hasOwn(records, this.id) ? records[this.id] : undefined;
  }

  get source(): SegmentEntry | undefined {
    if (!this.#sourceKnown) {
      this.#source = this.#findSource();
      this.#sourceKnown = true;
    }
    return this.#source;
  }

  #findSource(): SegmentEntry | undefined {
    const from = sourceLanguage(this.bundle, this.id);
    if (from === undefined) return undefined;
    const source = this.bundle.document.bundles.get(from)?.segments.get(this.id);
    return source === undefined || source.text.trim() === '' ? undefined : source;
  }
}
