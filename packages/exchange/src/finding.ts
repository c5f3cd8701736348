import type { Finding } from '@archive/schema';

type Place = Pick<Finding, 'file' | 'line' | 'column' | 'document' | 'language' | 'segment'>;

/** A fault of a file: nothing of it is taken. */
export function finding(rule: string, message: string, help: string, place: Place = {}): Finding {
  return { rule, severity: 'error', message, help, ...place };
}

/** Something that is left out or looks wrong; the rest is taken. */
export function warning(rule: string, message: string, help: string, place: Place = {}): Finding {
  return { rule, severity: 'warning', message, help, ...place };
}
