import { englishName } from '@archive/schema';
import type { DocumentChanges, NamesChange, SchemaChange, TextsChange } from '@archive/schema';

import type { Changes, Parts } from '../changes/changes.ts';
import { languagesListed, listed, shortly } from './lists.ts';

/** A document as a sentence names it: by its title, as Markdown that shows just that. */
export type NameDocument = (id: string) => string;

const MOST_SEGMENTS = 8;

/**
 * Says what changed in plain English, one sentence a line, what weighs most first.
 *
 * @param name How a document is named.
 * @example
 * describeChanges({ languages: { added: ['pt'] } }, (id) => id); // ['New language: Portuguese.']
 */
export function describeChanges(changes: Changes, name: NameDocument): string[] {
  return [
    ...(changes.schemas ?? []).flatMap(schemaSentences),
    ...documentSentences(changes.documents ?? {}, name),
    ...partSentences('language', changes.languages, englishName),
    ...partSentences('collection', changes.collections),
    ...textsSentences(changes.texts ?? [], name),
    ...namesSentences(changes.names ?? []),
    ...partSentences('glossary concept', changes.concepts),
    ...partSentences('picture', changes.media),
  ];
}

function schemaSentences({ schema, narrowed = [], widened = [] }: SchemaChange): string[] {
  const code = (sentence: string): string => sentence.replace(/^[^:]*/, (at) => `\`${at}\``);
  return [
    ...narrowed.map((each) => `The schema \`${schema}\` rejects what it accepted: ${code(each)}`),
    ...widened.map((each) => `The schema \`${schema}\` accepts more: ${code(each)}`),
  ];
}

function documentSentences(changes: DocumentChanges, name: NameDocument): string[] {
  const {
    added = [],
    changed = [],
    moved = [],
    split = [],
    withdrawn = [],
    vanished = [],
  } = changes;
  const targets = new Set([...moved.map(({ to }) => to), ...split.flatMap(({ to }) => to)]);
  return [
    ...vanished.map((id) => `\`${id}\` is gone, and no redirect says where to.`),
    ...moved.map(({ from, to }) => `\`${from}\` is called ${name(to)} now.`),
    ...split.map(({ from, to }) => `\`${from}\` was divided into ${listed(to.map(name))}.`),
    ...withdrawn.map(({ id }) => `\`${id}\` was withdrawn.`),
    ...added
      .filter(({ id }) => !targets.has(id))
      .map(({ id, languages: [original = '', ...others] }) => {
        const also = others.length === 0 ? '' : `, with ${languagesListed(others)}`;
        return `New: ${name(id)} in ${englishName(original)}${also}.`;
      }),
    ...changed.map((id) => `${name(id)}: metadata or the order of its parts changed.`),
  ];
}

function partSentences(
  noun: string,
  { added = [], changed = [], removed = [] }: Parts = {},
  name = (id: string): string => `\`${id}\``,
): string[] {
  const sentence = (verb: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [`${verb} ${noun}${ids.length === 1 ? '' : 's'}: ${shortly(ids.map(name), 20)}.`];
  return [
    ...sentence('Removed', removed),
    ...sentence('New', added),
    ...sentence('Changed', changed),
  ];
}

function textsSentences(changes: readonly TextsChange[], name: NameDocument): string[] {
  const byLanguage = Map.groupBy(changes, ({ language }) => language);
  const languages = [...byLanguage].toSorted(([a], [b]) =>
    englishName(a).localeCompare(englishName(b), 'en'),
  );
  return languages.map(([language, own]) => {
    const parts = own.map((change) => `${name(change.document)} (${textsPart(change)})`);
    return `${englishName(language)}: ${parts.join('; ')}.`;
  });
}

function textsPart({ type, original, segments = {}, states = [] }: TextsChange): string {
  if (type === 'added') return 'translated';
  if (type === 'removed') return original === true ? 'text removed' : 'translation removed';
  const { added = [], changed = [], removed = [] } = segments;
  const parts = [
    ...(changed.length > 0 ? [`${shortly(changed, MOST_SEGMENTS)} edited`] : []),
    ...(added.length > 0 ? [`${shortly(added, MOST_SEGMENTS)} added`] : []),
    ...(removed.length > 0 ? [`${shortly(removed, MOST_SEGMENTS)} removed`] : []),
    ...(states.length > 0 ? [`state of ${shortly(states, MOST_SEGMENTS)}`] : []),
  ];
  return parts.join(', ');
}

function namesSentences(changes: readonly NamesChange[]): string[] {
  const byNamespace = Map.groupBy(changes, ({ namespace }) => namespace);
  return [...byNamespace].map(
    ([namespace, own]) =>
      `Words of \`${namespace}\` changed in ${languagesListed(own.map(({ language }) => language))}.`,
  );
}
