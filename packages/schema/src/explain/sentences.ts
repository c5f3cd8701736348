import type { Violation } from '../generated/validators.js';
import {
  branchTypes,
  childOf,
  nameRules,
  propertiesOf,
  type SchemaPlace,
} from '../schema-place.ts';
import { elsewhere } from './elsewhere.ts';
import { formatOf } from './formats.ts';
import { nearest } from './nearest.ts';
import { aNoun, noun } from './nouns.ts';
import type { Refusal } from './refusal.ts';
import { show, showChoices } from './show.ts';
import { typeSentence } from './type-sentence.ts';

/** Nobody meant a longer text to be an id, a date or an address. */
const longestRepaired = 500;

type Sentence = (refusal: Refusal) => { message: string; help: string };

/** A sentence for each keyword that a schema of this project uses. */
export const sentences: Record<string, Sentence> = {
  type: (refusal) => typeSentence(refusal),

  required({ violation, located }) {
    const name = String(violation.params['missingProperty']);
    const property = childOf(located, name);
    const types = name === 'type' ? branchTypes(located) : [];
    const choice = types.length > 0 ? `It can be ${showChoices(types)}.` : property.description;
    return {
      message: `This ${noun(located.name)} has no ${show(name)}.`,
      help: `Add ${show(name)}. ${choice ?? ''}`.trim(),
    };
  },

  additionalProperties({ violation, located }) {
    const name = String(violation.params['additionalProperty']);
    const known = Object.keys(propertiesOf(located.schema)).filter((key) => key !== '$schema');
    const meant = nearest(name, known);
    return {
      message: `${aNoun(located.name).replace(/^a/, 'A')} has no property ${show(name)}.`,
      help:
        meant === undefined
          ? (elsewhere(located, name) ?? `Remove it. It can have ${showChoices(known)}.`)
          : `Did you mean ${show(meant)}?`,
    };
  },

  propertyNames({ violation, located }) {
    const name = String(violation.params['propertyName']);
    const rules = nameRules(located, name);
    const limit = rules.schema['maxLength'];
    if (typeof limit === 'number' && name.length > limit) return tooLong(show(name), name, limit);
    return patternSentence(show(name), rules);
  },

  enum({ violation, subject, located: { value } }) {
    return choiceSentence(subject, value, violation.params['allowedValues'] as string[]);
  },

  const({ violation, subject, located: { value } }) {
    return choiceSentence(subject, value, [String(violation.params['allowedValue'])]);
  },

  discriminator({ violation, located }) {
    return choiceSentence('"type"', violation.params['tagValue'], branchTypes(located));
  },

  pattern({ subject, located }) {
    return patternSentence(`${subject} is ${show(located.value)}, which`, located);
  },

  minLength: ({ subject, located, optional }) => ({
    message: `${subject} is empty.`,
    help: `Write it${optional ? ', or remove it' : ''}. ${located.description ?? ''}`.trim(),
  }),

  maxLength: ({ violation, subject, located }) =>
    tooLong(subject, String(located.value), Number(violation.params['limit'])),

  minimum: ({ violation, subject, located }) => ({
    message: `${subject} is ${show(located.value)}, but at least ${String(violation.params['limit'])} is needed.`,
    help: boundsHelp(located),
  }),

  maximum: ({ violation, subject, located }) => ({
    message: `${subject} is ${show(located.value)}, but at most ${String(violation.params['limit'])} is possible.`,
    help: boundsHelp(located),
  }),

  minItems: ({ violation, subject, located }) => tooFew(violation, subject, located, 'item'),

  minProperties: ({ violation, subject, located }) => tooFew(violation, subject, located, 'entry'),

  uniqueItems({ violation, subject, located }) {
    const twice = (located.value as unknown[])[Number(violation.params['i'])];
    return {
      message: `${subject} has ${show(twice)} twice.`,
      help: 'Remove one of the two.',
    };
  },
};

function choiceSentence(subject: string, value: unknown, choices: string[]) {
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  const others = `It can be ${showChoices(choices)}.`;
  return {
    message: `${subject} is ${show(value)}, which is not one of its values.`,
    help: meant === undefined ? others : `Did you mean ${show(meant)}? ${others}`,
  };
}

function patternSentence(beginning: string, { name, schema, value }: SchemaPlace) {
  const format = formatOf(name);
  const text = String(value);
  const repaired = text.length > longestRepaired ? undefined : format?.repair?.(text);
  const pattern = new RegExp(String(schema['pattern']), 'u');
  const good = repaired !== undefined && pattern.test(repaired) ? repaired : undefined;
  return {
    message: `${beginning} is not ${format?.what ?? 'of the right form'}.`,
    help: `${good === undefined ? '' : `Did you mean ${show(good)}? `}${format?.rule ?? ''}`,
  };
}

function tooLong(subject: string, text: string, limit: number) {
  return {
    message: `${subject} has ${text.length} characters, but at most ${limit} are possible.`,
    help: 'Shorten it.',
  };
}

function tooFew({ params }: Violation, subject: string, { value }: SchemaPlace, unit: string) {
  const count = Object.keys(value as object).length;
  const limit = Number(params['limit']);
  return {
    message: count === 0 ? `${subject} is empty.` : `${subject} has only ${count} ${unit}.`,
    help: limit === 1 ? `Add one ${unit} at least.` : `It needs ${limit} at least.`,
  };
}

function boundsHelp({ schema }: SchemaPlace): string {
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  if (minimum === undefined) return `Write a number up to ${maximum}.`;
  if (maximum === undefined) return `Write a number from ${minimum} up.`;
  return `Write a number from ${minimum} to ${maximum}.`;
}
