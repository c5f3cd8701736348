import { say } from '@archive/schema';
import type { Finding, Sentences, Values } from '@archive/schema';

import type { Problem, Rule, WordedProblem } from './rule.ts';

/** Goes behind the help where a known word was most likely meant. */
export const MEANT = '{{help}} Did you mean "{{meant}}"?';

/** What a problem says in English, and what another language needs to say it. */
export function putIntoWords(
  rule: Rule,
  problem: Problem | WordedProblem,
): Pick<Finding, 'message' | 'help' | 'says' | 'values' | 'meant'> {
  if (problem.says === undefined) return { message: problem.message, help: problem.help };
  const { says, values, meant } = problem;
  const sentences = rule.sentences[says];
  if (sentences === undefined)
    throw new TypeError(`The rule ${rule.id} has no sentence "${says}".`);
  return {
    ...sayMeant(sentences, values, meant, MEANT),
    says,
    ...(values && { values: given(values) }),
    ...(meant !== undefined && { meant }),
  };
}

/** Fills sentences, and adds what was meant. */
export function sayMeant(
  sentences: Sentences,
  values: Values | undefined,
  meant: string | undefined,
  pattern: string,
): Sentences {
  const said = say(sentences, values);
  if (meant === undefined) return said;
  // The message is said already: a value in it may look like a gap.
  const { help } = say({ message: '', help: pattern }, { help: said.help, meant });
  return { message: said.message, help };
}

function given(values: Values): Record<string, string | number> {
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}
