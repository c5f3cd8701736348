import { edtfRange, parseEdtf } from '@archive/schema';
import { whatNext } from '@archive/translation';
import type { Candidate, Coverage, Suggestion } from '@archive/translation';

import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { TextTold, Told } from '../archive/told.ts';
import { Newest } from './newest.ts';

/** A translation of which some passages say what the original no longer says. */
export interface OutdatedText {
  readonly entry: Entry;
  /** When it was last worked on, or else the empty text. */
  readonly on: string;
  readonly passages: number;
}

/** How far the translations into one language have come. */
export interface LanguageProgress {
  /** Documents that were written in another language. */
  readonly documents: number;
  readonly complete: number;
  readonly begun: number;
  readonly passages: number;
  /** Passages that need no work. */
  readonly done: number;
  readonly reviewed: number;
  readonly outdated: number;
  readonly missing: number;
}

const NEXT = 10;
const OUTDATED = 50;

/**
 * How far translations have come, in passages: to divide their texts into words would take longer
 * than to build their pages.
 */
export class Progress {
  readonly #languages: readonly string[];
  readonly #counts = new Map<string, Record<keyof LanguageProgress, number>>();
  readonly #candidates = new Map<string, Candidate[]>();
  readonly #outdated = new Map<string, Newest<OutdatedText>>();

  constructor(site: Site) {
    this.#languages = site.languages.map(({ tag }) => tag);
    for (const tag of this.#languages) {
      this.#counts.set(tag, noProgress());
      this.#candidates.set(tag, []);
      this.#outdated.set(tag, new Newest(OUTDATED));
    }
  }

  /** Takes note of a document. */
  add({ entry, texts }: Told): void {
    const { originalLanguage } = entry;
    const original = texts.get(originalLanguage);
    const others = this.#languages.filter((tag) => tag !== originalLanguage);
    const counted = others.map((tag): [string, Coverage] => [
      tag,
      coverageOf(texts.get(tag), original ?? texts.values().next().value),
    ]);
    const done = counted.filter(([, { wordsLeft }]) => wordsLeft === 0).length;
    const issued = dayNumber(entry.issued);
    for (const [tag, coverage] of counted) {
      this.#count(tag, coverage);
      const { outdated, wordsLeft } = coverage;
      if (outdated > 0) {
        const on = texts.get(tag)?.on ?? '';
        this.#outdated.get(tag)?.add({ entry, on, passages: outdated });
      }
      if (wordsLeft === 0) continue;
      const elsewhere = counted.length > 1 ? done / (counted.length - 1) : 0;
      this.#candidates
        .get(tag)
        ?.push({ document: entry.id, language: tag, coverage, issued, elsewhere });
    }
  }

  /** How far a language has come. */
  of(language: string): LanguageProgress {
    return this.#counts.get(language) ?? noProgress();
  }

  /** What to translate next into a language; words stand for passages in it. */
  next(language: string): readonly Suggestion[] {
    return whatNext(this.#candidates.get(language) ?? [], NEXT);
  }

  /** The translations into a language that have to be looked at again, those touched last first. */
  outdated(language: string): Iterable<OutdatedText> {
    return this.#outdated.get(language) ?? [];
  }

  #count(tag: string, { segments, missing, reviewed, outdated, wordsLeft }: Coverage): void {
    const counts = this.#counts.get(tag);
    if (counts === undefined) return;
    counts.documents += 1;
    if (wordsLeft === 0) counts.complete += 1;
    else if (missing < segments) counts.begun += 1;
    counts.passages += segments;
    counts.done += segments - wordsLeft;
    counts.reviewed += reviewed;
    counts.outdated += outdated;
    counts.missing += missing;
  }
}

/** Counts one translation, with passages in the place of words. */
function coverageOf(version: TextTold | undefined, original: TextTold | undefined): Coverage {
  const total = version?.total ?? original?.total ?? 0;
  // There is nothing to translate where the original has nothing.
  const empty = original === undefined ? 0 : original.total - original.present;
  const segments = Math.max(total - empty, version?.present ?? 0);
  const missing = segments - (version?.present ?? 0);
  const initial = version?.drafts ?? 0;
  const outdated = version?.outdated ?? 0;
  const reviewed = version?.reviewed ?? 0;
  return {
    segments,
    missing,
    initial,
    translated: segments - missing - initial - reviewed,
    reviewed,
    final: 0,
    outdated,
    words: segments,
    wordsLeft: missing + (version?.open ?? 0),
  };
}

function dayNumber(edtf: string): number {
  const date = parseEdtf(edtf);
  return date === undefined ? -Infinity : edtfRange(date).earliest;
}

function noProgress(): Record<keyof LanguageProgress, number> {
  return {
    documents: 0,
    complete: 0,
    begun: 0,
    passages: 0,
    done: 0,
    reviewed: 0,
    outdated: 0,
    missing: 0,
  };
}
