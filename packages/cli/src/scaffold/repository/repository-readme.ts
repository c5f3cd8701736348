import { escapeMarkdown } from '../escape-markdown.ts';
import { FOLDERS_TABLE } from '../readme.ts';
import type { PackageNaming } from './package-manifest.ts';

/** The README of an archive's own repository, for those who translate in it and those who keep it. */
export function repositoryReadme({ title }: PackageNaming): string {
  return `# ${escapeMarkdown(title)}

A multilingual archive.

## Translating

On the web: open the file of your language and document, \`locales/<language>/documents/<id>.json\`, edit
it there, and propose the change. Each line is one passage: translate what stands to the right of the
colon, and leave the names on the left. A document that your language does not have yet begins as a copy
of the original's file.

On your machine, with [Node](https://nodejs.org) 22.18 or later, in a clone of this repository:

\`\`\`sh
npm install
npm run review
\`\`\`

That opens the review tool in your browser: the original beside your text, what is missing, and what has
changed since it was translated. Every proposed change is checked, and a report says what it does.

## Keeping it

\`\`\`sh
npm start                                          # see the site
npm run check                                      # say what is wrong, and where
npm run sync                                       # note what was edited, and what is outdated now
npm run archive -- import page.html                # bring a page in
npm run archive -- new document --title "A title"  # or begin one
npm run build                                      # make the site, in public/
npm run package                                    # make the package for programs, in dist/
npm run archive -- merge-driver --install          # once in each clone: merge text by text
npm update                                         # take what is new in the tools
\`\`\`

The site, the review tool, the checks, the schemas and the interface's words are packages that this
repository depends on: an update of them changes \`package-lock.json\` and none of the archive's files.

A version: \`npm run archive -- changeset\` writes what a branch changed; on the main branch a workflow
keeps a pull request with the next version. \`package-lock.json\` belongs to the repository.

## What is where

${FOLDERS_TABLE}
`;
}
