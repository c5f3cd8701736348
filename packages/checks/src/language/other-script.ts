import { primary } from './primary.ts';
import { lettersBeside, lettersOf, scriptsOf } from './script.ts';

/** Letters that a text in one of these languages is never without, where it is no mere name. */
const NEEDS: Readonly<Record<string, readonly string[]>> = { ja: ['Hira', 'Kana'], ko: ['Hang'] };

/** Letters that a text in one of these languages has none of, though they stand beside its own. */
const LACKS: Readonly<Record<string, readonly string[]>> = {
  yue: ['Hira', 'Kana'],
  zh: ['Hira', 'Kana'],
};

/** So much is looked at first; most texts are in their own letters. */
const BEGINNING = 100;
/** Fewer letters may be a name or a formula. */
const ENOUGH = 12;
/** A text has fewer of its own script's letters than this, when it is written in another. */
const FEW = 0.25;
/** So many of the letters that it lacks make a text another language's. */
const MANY = 0.3;

interface Letters {
  own: RegExp;
  beside: RegExp;
  needed: RegExp | undefined;
  lacked: RegExp | undefined;
}

const known = new Map<string, Letters | undefined>();

/** Whether a text is, almost all of it, in letters that its language is not written in. */
export function isInOtherScript(text: string, tag: string): boolean {
  const letters = lettersFor(tag);
  if (letters === undefined) return false;
  const { own, beside, needed, lacked } = letters;
  if (needed?.test(text) === false && count(text, own) >= ENOUGH) return true;
  // A text in other letters begins with them.
  if (!beside.test(text.slice(0, BEGINNING))) return false;
  const others = count(text, beside);
  if (lacked !== undefined && count(text, lacked) > text.length * MANY) return true;
  return others >= ENOUGH && count(text, own) < others * FEW;
}

function lettersFor(tag: string): Letters | undefined {
  if (!known.has(tag)) {
    const scripts = scriptsOf(tag);
    const needed = NEEDS[primary(tag)];
    const lacked = LACKS[primary(tag)];
    known.set(
      tag,
      scripts.length === 0
        ? undefined
        : {
            own: lettersOf(scripts),
            beside: lettersBeside(scripts),
            needed: needed === undefined ? undefined : lettersOf(needed),
            lacked: lacked === undefined ? undefined : lettersOf(lacked),
          },
    );
  }
  return known.get(tag);
}

function count(text: string, letter: RegExp): number {
  return text.match(new RegExp(letter, 'gu'))?.length ?? 0;
}
