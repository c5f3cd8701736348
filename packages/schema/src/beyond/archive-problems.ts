import type { Problem } from '../explain/problem.ts';
import { show, showChoices } from '../explain/show.ts';
import type { Archive } from '../generated/types.ts';
import { isSiteAddress } from '../site-address.ts';
import type { LineOf } from './line-of.ts';

/**
 * An address that no site can have, languages listed twice, formats of another language, and a
 * default language that is not listed.
 */
export function archiveProblems(archive: Archive, lineOf: LineOf): Problem[] {
  const tags = archive.languages.map(({ tag }) => tag);
  const indexes = new Map<string, number>();
  const problems: Problem[] = [];
  tags.forEach((tag, index) => {
    const first = indexes.get(tag);
    if (first === undefined) {
      indexes.set(tag, index);
      return;
    }
    problems.push({
      pointer: `/languages/${index}/tag`,
      part: 'value',
      message: `The language ${show(tag)} is listed twice, first on line ${lineOf(`/languages/${first}/tag`)}.`,
      help: 'Remove one of the two.',
    });
  });
  archive.languages.forEach(({ tag, formats }, index) => {
    if (formats === undefined || languageOf(formats) === languageOf(tag)) return;
    problems.push({
      pointer: `/languages/${index}/formats`,
      part: 'value',
      message: `"formats" is ${show(formats)}, which is another language than ${show(tag)}.`,
      help: `Write a tag that begins with "${languageOf(tag)}", or remove "formats".`,
    });
  });
  if (archive.url !== undefined && !isSiteAddress(archive.url)) {
    problems.push({
      pointer: '/url',
      part: 'value',
      message: `"url" is ${show(archive.url)}, which is not the address of a site.`,
      help: 'Write it whole, such as https://archive.example.org, with no ?, # or user name in it.',
    });
  }
  if (!indexes.has(archive.defaultLanguage)) {
    problems.push({
      pointer: '/defaultLanguage',
      part: 'value',
      message: `"defaultLanguage" is ${show(archive.defaultLanguage)}, which is not among "languages".`,
      help: `Write ${showChoices([...indexes.keys()].slice(0, 10))}, or add the language to "languages".`,
    });
  }
  return problems;
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
