import type { Schema, SchemaPlace } from '../schema-place.ts';
import { aNoun } from './nouns.ts';
import type { Refusal } from './refusal.ts';
import { show } from './show.ts';

const wanted: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** Explains a value of the wrong JSON type. */
export function typeSentence({ violation, subject, located, optional }: Refusal) {
  const type = String(violation.params['type']);
  const { value, name } = located;
  const isFile = violation.instancePath === '';
  return {
    message: isFile
      ? `The file holds ${describe(value)}, but ${aNoun(name)} is an object.`
      : `${subject} is ${describe(value)}, but it has to be ${wanted[type] ?? type}.`,
    help: help(type, located, optional),
  };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${show(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return show(value);
}

function help(type: string, { value, schema }: SchemaPlace, optional: boolean): string {
  const isScalar = typeof value !== 'object';
  if (value === null && optional) return `Write ${wanted[type] ?? type}, or remove it.`;
  switch (type) {
    case 'string':
      if (value === null) return 'Write a text in quotation marks.';
      return isScalar
        ? `Put it in quotation marks: "${show(value)}".`
        : 'Write one text in quotation marks; nothing lies inside another thing here.';
    case 'array':
      return isScalar
        ? `Put it in square brackets: [${show(value)}].`
        : 'Write a list in square brackets: […].';
    case 'object':
      return `Write an object in braces: { ${properties(schema)} }.`;
    case 'boolean':
      return 'Write true or false, without quotation marks.';
    default:
      return isNumeric(value)
        ? `Write ${Number(value)}, without quotation marks.`
        : `Write ${wanted[type] ?? type} in digits, without quotation marks.`;
  }
}

/** What an object has to hold, for those who write one. */
function properties(schema: Schema): string {
  const required = schema['required'];
  if (!Array.isArray(required) || required.length === 0) return '"name": "value"';
  return required.map((name) => `"${String(name)}": …`).join(', ');
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9]{1,15}$/.test(value.trim());
}
