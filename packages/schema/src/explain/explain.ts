import type { Violation } from '../generated/validators.js';
import { pointerSteps, toPointer } from '../json/pointer.ts';
import type { Kind } from '../kinds.ts';
import { mostRefusals } from '../limits.ts';
import { say } from '../say.ts';
import { locate, propertiesOf, type SchemaPlace } from '../schema-place.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { sentences } from './sentences.ts';
import { show } from './show.ts';
import { textFileSentences } from './text-file-sentences.ts';
import { textFileSentence } from './text-file.ts';

/** Keywords that name the property they refuse in a parameter of this name. */
const propertyParameter: Record<string, string> = {
  additionalProperties: 'additionalProperty',
  propertyNames: 'propertyName',
};

/** Puts what a compiled validator refused into words, one sentence for each fault. */
export function explain(kind: Kind, root: unknown, violations: readonly Violation[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const violation of withoutEchoes(kind, root, violations.slice(0, mostRefusals))) {
    const steps = pointerSteps(violation.instancePath);
    const located = locate(kind, root, steps);
    const sentence = sentences[violation.keyword];
    if (sentence === undefined) throw new Error(`No sentence for ${violation.schemaPath}.`);
    const place = placeOf(violation, steps);
    // The first keyword that refuses a value says what matters; missing properties differ by name.
    const missing = violation.params['missingProperty'] as string | undefined;
    const key = `${place.pointer} ${place.part} ${missing ?? ''}`;
    if (problems.has(key)) continue;
    const subject = subjectOf(steps);
    const named = textFileSentence(kind, violation, steps);
    if (named !== undefined) {
      problems.set(key, {
        ...place,
        ...say(textFileSentences[named.says], named.values),
        ...named,
      });
      continue;
    }
    const optional = isOptional(kind, root, steps);
    problems.set(key, { ...place, ...sentence({ violation, located, subject, optional }) });
  }
  return [...problems.values()];
}

function placeOf(
  { keyword, params }: Violation,
  steps: string[],
): Pick<Problem, 'pointer' | 'part'> {
  const parameter = propertyParameter[keyword];
  if (parameter !== undefined) {
    return { pointer: toPointer([...steps, String(params[parameter])]), part: 'name' };
  }
  if (keyword === 'discriminator') return { pointer: toPointer([...steps, 'type']), part: 'value' };
  if (keyword === 'uniqueItems') {
    return { pointer: toPointer([...steps, Number(params['i'])]), part: 'value' };
  }
  return { pointer: toPointer(steps), part: 'value' };
}

function subjectOf(steps: readonly string[]): string {
  const last = steps.at(-1);
  if (last === undefined) return 'The file';
  const isItem = /^[0-9]+$/.test(last);
  return isItem ? `Item ${Number(last) + 1} of ${show(steps.at(-2))}` : show(last);
}

/** Whether a value could be removed without leaving its object short of a required property. */
function isOptional(kind: Kind, root: unknown, steps: readonly string[]): boolean {
  const last = steps.at(-1);
  if (last === undefined) return false;
  const { required = [] } = locate(kind, root, steps.slice(0, -1)).schema as {
    required?: string[];
  };
  return !required.includes(last);
}

/** Leaves out what Ajv reports a second time in other words. */
function withoutEchoes(kind: Kind, root: unknown, violations: readonly Violation[]): Violation[] {
  const missing = new Set<string>();
  const meant = new Set<string>();
  for (const { keyword, instancePath, params } of violations) {
    if (keyword === 'required') missing.add(`${instancePath}/${String(params['missingProperty'])}`);
    if (keyword === 'additionalProperties') {
      const { schema } = locate(kind, root, pointerSteps(instancePath));
      const name = nearest(String(params['additionalProperty']), Object.keys(propertiesOf(schema)));
      if (name !== undefined) meant.add(`${instancePath}/${name}`);
    }
  }
  return violations.filter((violation) => {
    const { keyword, instancePath, params } = violation;
    // A misspelt name is also a missing one.
    if (keyword === 'required')
      return !meant.has(`${instancePath}/${String(params['missingProperty'])}`);
    // A union says that its `type` is missing, and so does `required`.
    if (keyword === 'discriminator') return !missing.has(`${instancePath}/type`);
    return !isAboutName(violation, locate(kind, root, pointerSteps(instancePath)));
  });
}

/** A keyword for texts reported of an object refused a property's name; `propertyNames` says so too. */
function isAboutName({ keyword }: Violation, { value, schema }: SchemaPlace): boolean {
  const forTexts = keyword === 'pattern' || keyword === 'maxLength' || keyword === 'minLength';
  return forTexts && typeof value === 'object' && 'propertyNames' in schema;
}
