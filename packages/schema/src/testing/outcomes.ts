import { read, type Finding, type Kind, type KindTypes } from '../index.ts';

/** The data of a file that is right. */
export function valueOf<K extends Kind>(kind: K, text: string): KindTypes[K] {
  const outcome = read(kind, text, 'file.json');
  if (outcome.ok) return outcome.value;
  throw new Error(`read refused ${text}: ${JSON.stringify(outcome.findings)}`);
}

/** What is wrong with a file; nothing if it is right. */
export function findingsOf(kind: Kind, text: string): Finding[] {
  const outcome = read(kind, text, 'file.json');
  return outcome.ok ? [] : outcome.findings;
}

/** The value itself, where a test makes no sense without one. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no value.');
  return value;
}
