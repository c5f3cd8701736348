import { languageTitle, Page } from '@archive/workflow';
import type { DocumentReport } from '@archive/workflow';

import { count } from '../../terminal/count.ts';
import type { LanguageReport, Report } from '../report.ts';
import { documentHead, stateLines, tableHead, tableRow } from './documents.ts';
import { findingLists } from './findings.ts';
import { fileList, introduction, languageTable } from './overview.ts';

/** A comment on GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;
/** For the line that says what was left out. */
const FOR_THE_END = 500;

/**
 * Writes a report as Markdown, for the summary of a job or a comment. It is shorter than 60,000
 * UTF-16 units, and says what was left out. Whatever the archive's texts hold, they are shown and
 * do nothing: no markup, HTML, link or mention of theirs takes effect.
 */
export function renderReport(report: Report): string {
  const page = new Page(MOST_CHARACTERS - FOR_THE_END);
  const files = fileList(report);
  const parts = [
    '# What this change does',
    introduction(report),
    ...(report.languages.length > 0 ? [languageTable(report)] : []),
    ...(files === undefined ? [] : [files]),
    ...findingLists(report.findings),
  ];
  for (const part of parts) page.add(part);
  let left = 0;
  for (const language of report.languages) {
    page.add(`## ${languageTitle(language)}`);
    for (const document of language.documents) left += addDocument(page, document, language);
  }
  const more = left === 0 ? '' : ` ${count(left, 'changed text')} found no room.`;
  const end = `**Cut here.**${more} The whole report: \`archive report --format json\``;
  return page.isFull ? `${page.toString()}\n${end}\n` : page.toString();
}

/** Adds a document's part as far as there is room; says how many of its texts found none. */
function addDocument(page: Page, document: DocumentReport, language: LanguageReport): number {
  const { texts, unreadable } = document;
  const states = stateLines(document);
  page.add(documentHead(document));
  if (unreadable) page.add('Its files cannot be read, and so not be compared.');
  if (states.length > 0) page.add(states.join('\n'));
  if (texts.length === 0) return 0;
  const hasSource = texts.some(({ source }) => source !== undefined);
  page.add(tableHead(language, hasSource));
  return texts.filter((text) => !page.continue(tableRow(text, language, hasSource))).length;
}
