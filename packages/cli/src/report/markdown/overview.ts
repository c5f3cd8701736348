import type { ChangedFile } from '@archive/history';
import type { Coverage } from '@archive/translation';
import { languageTitle, showName, showNames } from '@archive/workflow';

import { count } from '../../terminal/count.ts';
import type { Report } from '../report.ts';

const MOST_FILES = 20;
const MOST_LANGUAGES = 60;

/** What it is compared with, and who made it. */
export function introduction({ base, head, authors, languages }: Report): string {
  const what = head === undefined ? 'The working tree' : `Commit ${head.slice(0, 10)}`;
  const by = authors.length === 0 ? '' : ` By ${showNames(authors)}.`;
  const none = languages.length === 0 ? ' It changes no texts.' : '';
  return `${what}, compared with commit ${base.slice(0, 10)}.${by}${none}`;
}

/** A line for each language: what is touched, and how far it is. */
export function languageTable({ languages }: Report): string {
  const lines = [
    '| Language | Documents | Texts | Translated | Outdated | Reviewed | Words left |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const language of languages.slice(0, MOST_LANGUAGES)) {
    const { before, after, documents } = language;
    const texts = documents.reduce((sum, each) => sum + each.texts.length, 0);
    const counts = (of: (coverage: Coverage) => number): string => change(of(before), of(after));
    const cells = [
      languageTitle(language),
      String(documents.length),
      String(texts),
      after.segments === 0 ? '' : change(share(before), share(after), '%'),
      counts(({ outdated }) => outdated),
      counts(({ reviewed, final }) => reviewed + final),
      counts(({ wordsLeft }) => wordsLeft),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  const more = languages.length - MOST_LANGUAGES;
  return more > 0
    ? `${lines.join('\n')}\n\nAnd ${count(more, 'more language')}.`
    : lines.join('\n');
}

/** That a change of one language touches other files too; or else which other files it touches. */
export function fileList({ outside, otherFiles, languages }: Report): string | undefined {
  const files = outside?.files ?? otherFiles;
  if (files.length === 0) return undefined;
  const of = languages.find(({ tag }) => tag === outside?.language);
  const head =
    of === undefined
      ? 'It also touches these files:'
      : `The texts are ${languageTitle(of)}, but it touches files outside that language too:`;
  const list = files.slice(0, MOST_FILES).map((file) => `- ${showFile(file)}`);
  const more = files.length - list.length;
  if (more > 0) list.push(`- and ${count(more, 'more file')}`);
  // An alert of GitHub's; a quotation elsewhere.
  const lines = of === undefined ? [head, '', ...list] : ['[!WARNING]', head, '', ...list];
  return of === undefined ? lines.join('\n') : lines.map((line) => `> ${line}`.trim()).join('\n');
}

function showFile({ path, status, from, inside }: ChangedFile): string {
  const place = inside ? '' : ' (outside the archive)';
  const before = from === undefined ? '' : ` from ${showName(from)}`;
  return `${showName(path)}: ${status}${before}${place}`;
}

/** The share that has a text which counts as a translation, in percent; 100 only when it is all. */
function share({ segments, missing, initial }: Coverage): number {
  return segments === 0 ? 0 : Math.floor((100 * (segments - missing - initial)) / segments);
}

/** A figure before and after; once if it stayed. */
export function change(before: number, after: number, unit = ''): string {
  const [was, is] = [before, after].map((each) => `${each.toLocaleString('en')}${unit}`);
  return was === is ? `${is}` : `${was} → ${is}`;
}
