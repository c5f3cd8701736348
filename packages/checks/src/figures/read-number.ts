import { CHARACTER, digitValue, kindOf } from '@archive/dates';

import type { Separators } from './separators.ts';

/** A number in digits, and what it can be read as. */
export interface NumberRead {
  end: number;
  readings: string[];
  value: number | undefined;
  /** The numbers that a time, a version or the like is made of. */
  parts: number[];
}

const STOPS = '.·';
const COMMAS = ',،';
/** Signs that part thousands and nothing else. */
const GROUPS = "'’٬";
const SPACES = '\u00a0\u202f\u2009';
/** Longer ones are identifiers. */
const MOST_DIGITS = 15;

/**
 * Reads the number that begins at a digit: `1,234.5`, `1.234,5`, `1 234,5`, `١٬٢٣٤٫٥`, `1'234`,
 * `12,34,567`, `10:30`, `1.2.3`.
 */
export function readNumber(text: string, start: number, separators: Separators): NumberRead {
  const groups: string[] = [];
  const signs: string[] = [];
  let at = start;
  for (;;) {
    const digits = digitsAt(text, at);
    groups.push(digits);
    at += digits.length;
    const sign = signAt(text, at, groups, separators);
    if (sign === undefined) break;
    signs.push(sign);
    at++;
  }
  const literal = groups.map((group, index) => group + (signs[index] ?? '')).join('');
  if (literal.length > MOST_DIGITS && signs.length === 0)
    return { end: at, readings: [`=${literal}`], value: undefined, parts: [] };
  return { end: at, ...interpret(groups, signs, literal, separators) };
}

type Reading = Omit<NumberRead, 'end'>;

function interpret(
  groups: readonly string[],
  signs: readonly string[],
  literal: string,
  separators: Separators,
): Reading {
  const [first = '', second = ''] = groups;
  const [sign] = signs;
  if (sign === undefined) return valued(Number(first));
  if (sign === ':') return asWritten(literal, groups);
  const last = signs.at(-1) ?? sign;
  const isEven = signs.every((other) => other === sign);
  const whole = Number(groups.join(''));
  if (isEven && isGrouped(groups)) {
    // Two numbers may stand side by side: in 2011 160 people.
    if (sign === ' ') return { ...valued(whole), parts: groups.map(Number) };
    if (signs.length > 1 || sign === '\u00a0' || sign === "'") return valued(whole);
    const decimal = Number(`${first}.${second}`);
    const means = sign === ',' ? separators.comma : separators.stop;
    if (sign === '٫' || means === 'decimal') return valued(decimal);
    return means === 'group' ? valued(whole) : valued(whole, decimal);
  }
  if (signs.length === 1) {
    // `4.0` is a number everywhere, `10.30` may be a time, `7.79` a part of a name.
    const time = timeOf(first, second);
    const { readings, value } = valued(Number(`${first}.${second}`));
    const more = [`=${literal}`, ...(time === undefined ? [] : [time])];
    return {
      value,
      readings: [...readings, ...more],
      parts: time === undefined ? [] : groups.map(Number),
    };
  }
  const isDecimal = last !== sign && signs.slice(0, -1).every((other) => other === sign);
  if (isDecimal && isGrouped(groups.slice(0, -1)))
    return valued(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`));
  return asWritten(literal, groups);
}

function valued(...values: number[]): Reading {
  return { value: values[0], readings: values.map(String), parts: [] };
}

function asWritten(literal: string, groups: readonly string[]): Reading {
  const [hours = '', minutes = ''] = groups;
  const time = literal.includes(':') ? timeOf(hours, minutes) : undefined;
  const readings = [...(time === undefined ? [] : [time]), `=${literal}`];
  return { value: undefined, readings, parts: groups.map(Number) };
}

/** `h10:30`, where it can be a time. */
export function timeOf(hours: string, minutes: string): string | undefined {
  const isTime = minutes.length === 2 && Number(hours) <= 24 && Number(minutes) < 60;
  return isTime ? `h${Number(hours)}:${minutes}` : undefined;
}

/** Groups of three digits, or as in India of two and then three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length > 3 || first.startsWith('0') || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every(({ length }) => length === 3) || middle.every(({ length }) => length === 2);
}

/** The sign that joins the number to more digits: one of `. , : ' ٫`, a space, or U+00A0 for one that does not break. */
function signAt(
  text: string,
  at: number,
  groups: readonly string[],
  { space }: Separators,
): string | undefined {
  const character = text.charAt(at);
  if (character === '' || !isDigit(text, at + 1)) return undefined;
  if (STOPS.includes(character)) return '.';
  if (COMMAS.includes(character)) return ',';
  if (character === ':' || character === '٫') return character;
  if (GROUPS.includes(character)) return joinsThree(text, at, groups) ? "'" : undefined;
  const isFixed = SPACES.includes(character);
  if (!isFixed && !(space && character === ' ')) return undefined;
  if (!joinsThree(text, at, groups)) return undefined;
  return isFixed ? '\u00a0' : ' ';
}

/** A space is in the number only before exactly three digits. */
function joinsThree(text: string, at: number, groups: readonly string[]): boolean {
  const [first = ''] = groups;
  const isBegin = first.length <= 3 && !first.startsWith('0');
  const isWhole = groups.slice(1).every(({ length }) => length === 3);
  return isBegin && isWhole && digitsAt(text, at + 1).length === 3;
}

/** The digits from a place on, as ASCII digits. */
function digitsAt(text: string, start: number): string {
  let digits = '';
  for (let at = start; isDigit(text, at); at++) digits += digitValue(text.charCodeAt(at));
  return digits;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === CHARACTER.digit;
}
