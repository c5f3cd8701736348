import { beginning } from './excerpt.ts';
import { inert } from './inert.ts';
import { languageTitle, showName, showNames } from './names.ts';
import { Page } from './page.ts';

/** A comment on GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;
/** For the line that says that something was left out. */
const FOR_THE_END = 200;
const MOST_SEGMENTS = 100;
const LONGEST_TEXT = 300;
const LONGEST_COMMENT = 2000;

/** What a review of a branch came to. */
export interface ReviewOutcome {
  /** What the branch is compared with: a name, and the commit's id. */
  base: { name: string; commit: string };
  languages: readonly ReviewedLanguage[];
}

/** One language's documents and files of names with the texts that the branch changes. */
export interface ReviewedLanguage {
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
  documents: readonly { id: string; title: string; texts: readonly ReviewedText[] }[];
}

/** What became of one text. */
export interface ReviewedText {
  segment: string;
  /** `valid`: it holds for the changed source. `read`: it was looked at, and there is nothing to decide. */
  outcome: 'approved' | 'valid' | 'sent-back' | 'read' | 'open';
  /** The text as it is now; empty for one that was taken away. */
  text: string;
  /** What was said of it on this branch. */
  comments: readonly { by?: string; text: string }[];
}

const OUTCOMES: Readonly<Record<ReviewedText['outcome'], string>> = {
  'sent-back': 'Sent back',
  approved: 'Approved',
  valid: 'Still valid',
  read: 'Read, nothing to decide',
  open: 'Open',
};

/**
 * Writes what a review came to as Markdown, for a comment on a pull request. It is shorter than
 * 60,000 UTF-16 units, and says when something was left out. Whatever texts, names and comments
 * hold, they are shown and do nothing: no markup, HTML, link or mention of theirs takes effect.
 *
 * @example
 * ```ts
 * const texts: ReviewedText[] = [{ segment: 'p1', outcome: 'approved', text: 'Six morts.', comments: [] }];
 * renderReview({
 *   base: { name: 'main', commit },
 *   languages: [
 *     { tag: 'fr', name: 'Français', direction: 'ltr', documents: [{ id: 'a-note', title: 'Une note', texts }] },
 *   ],
 * }); // … | Français (fr) | 1 | 0 | 0 | 0 | … - **Approved**: p1
 * ```
 */
export function renderReview({ base, languages }: ReviewOutcome): string {
  const page = new Page(MOST_CHARACTERS - FOR_THE_END);
  page.add('# What the review came to');
  const none = languages.length === 0 ? ' There are no changed texts.' : '';
  page.add(`Compared with ${showName(base.name)} (${base.commit.slice(0, 10)}).${none}`);
  if (languages.length > 0) page.add(table(languages));
  for (const language of languages) {
    page.add(`## ${languageTitle(language)}`);
    for (const { id, title, texts } of language.documents) {
      page.add(`### ${title === '' ? showName(id) : `${showName(title)} (${showName(id)})`}`);
      const [first = '', ...lines] = linesOf(texts, language);
      page.add(first);
      for (const line of lines) page.continue(line);
    }
  }
  return page.isFull ? `${page.toString()}\n**Cut here.**\n` : page.toString();
}

function table(languages: readonly ReviewedLanguage[]): string {
  const lines = languages.map((language) => {
    const texts = language.documents.flatMap((document) => document.texts);
    const counts = [['approved', 'valid'], ['sent-back'], ['read'], ['open']].map(
      (outcomes) => texts.filter(({ outcome }) => outcomes.includes(outcome)).length,
    );
    return `| ${[languageTitle(language), ...counts].join(' | ')} |`;
  });
  return [
    '| Language | Approved | Sent back | Read | Open |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** What was sent back or commented on has a line each, with its text; the others are named together. */
function linesOf(
  texts: readonly ReviewedText[],
  { direction }: Pick<ReviewedLanguage, 'direction'>,
): string[] {
  const outcomes = Object.keys(OUTCOMES) as ReviewedText['outcome'][];
  return outcomes.flatMap((outcome) => {
    const own = texts.filter((text) => text.outcome === outcome);
    const told = own.filter(({ comments }) => outcome === 'sent-back' || comments.length > 0);
    const others = own.filter((text) => !told.includes(text)).map(({ segment }) => segment);
    const named = `- **${OUTCOMES[outcome]}**: ${showNames(others, MOST_SEGMENTS)}`;
    return [
      ...told.flatMap((text) => toldLines(text, direction)),
      ...(others.length > 0 ? [named] : []),
    ];
  });
}

function toldLines(
  { segment, outcome, text, comments }: ReviewedText,
  direction: 'ltr' | 'rtl',
): string[] {
  const excerpt = inert(beginning(text, LONGEST_TEXT));
  const shown = direction === 'rtl' ? `<span dir="rtl">${excerpt}</span>` : excerpt;
  return [
    `- **${OUTCOMES[outcome]}** ${showName(segment)}: ${shown}`.trimEnd(),
    ...comments.map(({ by, text: said }) => {
      // Neither stands at the beginning of a line, where a dash or a figure would make a list.
      const whose = by === undefined ? 'Comment' : `Comment by ${showName(by)}`;
      return `  - ${whose}: ${inert(beginning(said, LONGEST_COMMENT))}`;
    }),
  ];
}
