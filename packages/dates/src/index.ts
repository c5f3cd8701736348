export { dateKeys } from './date-keys.ts';
export { gregorianDays, weekdayOf, type GregorianDay } from './calendar.ts';
export { CHARACTER, digitValue, kindOf, type CharacterKind } from './characters.ts';
export { findDates } from './find-dates.ts';
export { fold } from './fold.ts';
export type { Calendar, DateNumber, FoundDate, Stretch } from './found-date.ts';
export { lexicon, type Lexicon } from './lexicon.ts';
export { readDate, type DateLine } from './read-date.ts';
export { wordEnd, WordTable } from './word-table.ts';
