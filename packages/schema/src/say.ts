/** What can be said of a fault in one case. `{{name}}` stands for a value of the case. */
export interface Sentences {
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do next, in one sentence. */
  help: string;
}

/** What fills the gaps of a sentence; one that is undefined fills none. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills the gaps of sentences.
 *
 * @example
 * ```ts
 * say({ message: 'The note "{{id}}" is never called.', help: 'Call it.' }, { id: 'n1' });
 * // { message: 'The note "n1" is never called.', help: 'Call it.' }
 * ```
 */
export function say({ message, help }: Sentences, values: Values = {}): Sentences {
  return { message: fill(message, values), help: fill(help, values) };
}

function fill(sentence: string, values: Values): string {
  if (!sentence.includes('{{')) return sentence;
  return sentence.replace(/\{\{([a-zA-Z]+)\}\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name] ?? gap) : gap,
  );
}
