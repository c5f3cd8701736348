import { parseEdtf } from '../edtf/parse-edtf.ts';
import type { Problem } from '../explain/problem.ts';
import { show } from '../explain/show.ts';

/** A day that every month has: nearly all of them, and known without reading the date. */
const commonDay = /^[0-9]{4}-[0-9]{2}-(?:[01][0-9]|2[0-8])$/;

/** Whether there is no date, or one that is right at first sight. An archive has millions of them. */
export function isDay(text: string | undefined): boolean {
  return text === undefined || commonDay.test(text);
}

/** Tells what is wrong with a date that has the right form, if anything is. */
export function dateProblem(text: string | undefined, pointer: string): Problem[] {
  if (text === undefined || isDay(text) || parseEdtf(text) !== undefined) return [];
  const ends = text.split('/');
  const wrong = ends.find((end) => end !== '' && end !== '..' && parseEdtf(end) === undefined);
  const name = show(pointer.slice(pointer.lastIndexOf('/') + 1));
  if (wrong !== undefined) {
    const message = `${name} is ${show(text)}, but no calendar has ${show(wrong)}.`;
    return [{ pointer, part: 'value', message, help: impossible(wrong) }];
  }
  return [
    {
      pointer,
      part: 'value',
      message: `${name} is ${show(text)}, which ends before it begins.`,
      help: `Put the earlier date first: ${show(ends.toReversed().join('/'))}.`,
    },
  ];
}

function impossible(date: string): string {
  const [, month] = /^-?[0-9]{4}-([0-9]{2}-)/.exec(date) ?? [];
  if (month === undefined) return 'Look the date up in the source and write it as it was.';
  const upTo = date.slice(0, date.lastIndexOf('-'));
  return `Look the day up in the source, or write the month alone: ${show(upTo)}.`;
}
