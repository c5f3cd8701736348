import { fold } from '@archive/dates';

import type { PageBlock } from '../page.ts';
import { areForms, areName, type Name, wordsOf } from './names.ts';
import type { BackTemplate, Vocabulary } from './vocabulary.ts';

const LONGEST = 100;
/** Arrows, brackets and bars around a link. */
const DECORATION = /^[\s<>«»‹›←→↑↓⇐⇑^[\](){}|•·*.:_=~-]+|[\s<>«»‹›←→↑↓⇐⇑^[\](){}|•·*.:_=~-]+$/gu;
const BETWEEN = /\s+[-–—/,]\s+|\s*[|•·\t\n›»>]\s*|\s{2,}/u;
const MOST_EXTRA_WORDS = 3;
/** Of one entry of a menu. */
const FEW_WORDS = 3;

/** Whether a line only leads elsewhere: "Back to Statements", "Home", a bar of links. */
export function isNavigation(block: PageBlock, { names, back }: Vocabulary): boolean {
  if (block.navigation === true || leadsToThisPage(block)) return true;
  if (block.content.text.length > LONGEST) return false;
  const line = fold(block.content.text).replaceAll(DECORATION, '');
  if (line === '') return false;
  if (isThingName(line, names)) return true;
  if (back.some((template) => leadsBack(line, template, names))) return true;
  return isMenu(block.content.text, names);
}

/** All of it is a link to a place on the page itself, such as its top. */
function leadsToThisPage({ content }: PageBlock): boolean {
  return content.marks.some(
    (mark) =>
      mark.type === 'link' &&
      mark.href?.startsWith('#') === true &&
      mark.start === 0 &&
      mark.end === content.text.length &&
      /\p{L}/u.test(content.text),
  );
}

/** The archive, its front page or its list of all documents. */
function isThingName(line: string, names: readonly Name[]): boolean {
  return names.some((name) => !name.isCollection && name.folded === line);
}

function leadsBack(line: string, template: BackTemplate, names: readonly Name[]): boolean {
  const { before, after } = template;
  if (
    line.length > before.length + after.length &&
    line.startsWith(before) &&
    line.endsWith(after)
  ) {
    const name = line.slice(before.length, line.length - after.length).trim();
    if (names.some((one) => one.folded === name)) return true;
  }
  // The word that says it: the longest one, such as "retour".
  const key = template.words.toSorted((a, b) => b.length - a.length)[0];
  if (key === undefined || key.length < 3) return false;
  const words = wordsOf(line);
  if (!words.some((word) => areForms(word, key))) return false;
  const rest = words.filter((word) => !template.words.some((literal) => areForms(word, literal)));
  if (rest.length === 0) return words.length <= template.words.length;
  return names.some((name) => areName(rest, name, MOST_EXTRA_WORDS));
}

/** Names of several things in a row; between bars, others may stand beside them. */
function isMenu(text: string, names: readonly Name[]): boolean {
  const parts = text
    .split(BETWEEN)
    .map(fold)
    .filter((part) => /\p{L}/u.test(part));
  const things = parts.map((part) => names.find((name) => name.folded === part)?.of);
  const known = new Set(things.filter((of) => of !== undefined));
  const isBar = text.includes('|') && parts.every((part) => wordsOf(part).length <= FEW_WORDS);
  return known.size > 1 && (isBar || !things.includes(undefined));
}
