import { parse, plain } from '@archive/markup';
import type { Bundle } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import type { Page } from '../page.ts';
import { countCharacters, countVisible } from '../rich-text/count.ts';
import type { CharacterCount, LeftOut, Recognised } from '../types.ts';

export interface Parts {
  /** The texts as they are going to be written. */
  readonly bundle: Bundle;
  /** Line breaks in them that were put where the page had separate blocks. */
  readonly joins: number;
  readonly recognised: readonly Recognised[];
  readonly leftOut: readonly LeftOut[];
}

export type Account =
  | { readonly ok: true; readonly characters: CharacterCount }
  | { readonly ok: false; readonly finding: ImportFinding };

/**
 * Accounts for every character: reads the texts back as they will be written and compares their
 * visible characters, with those recognised and left out, to the page's own.
 */
export function account(page: Page, parts: Parts): Account {
  const texts = Object.values(parts.bundle).map((text) => plain(parse(text)));
  const recognised = parts.recognised.map(({ text }) => text);
  const seen =
    sum(texts, countVisible) + sum(recognised, countVisible) + leftOutVisible(parts.leftOut);
  if (seen !== page.visible) {
    return {
      ok: false,
      finding: {
        rule: 'lost-text',
        severity: 'error',
        message: `${page.name} has ${page.visible} visible characters, of which ${seen} were accounted for: this is a fault of the importer.`,
        help: 'Report it with the page; as plain text the page may import well.',
        file: page.name,
      },
    };
  }
  const inSegments = sum(texts, countCharacters) - parts.joins;
  const asOther = sum(recognised, countCharacters);
  const out = parts.leftOut.reduce((total, entry) => total + entry.characters, 0);
  return {
    ok: true,
    characters: {
      total: page.characters,
      inSegments,
      recognised: asOther,
      leftOut: out,
      whiteSpace: page.characters - inSegments - asOther - out,
    },
  };
}

function leftOutVisible(entries: readonly LeftOut[]): number {
  return entries.reduce((total, entry) => total + entry.visible, 0);
}

function sum(texts: readonly string[], count: (text: string) => number): number {
  return texts.reduce((total, text) => total + count(text), 0);
}
