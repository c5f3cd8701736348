import { escapeMarkdown } from './escape-markdown.ts';

/** What is where in an archive, as a table of Markdown. */
export const FOLDERS_TABLE = `| folder                | holds                                                          |
| --------------------- | -------------------------------------------------------------- |
| \`archive.json\`        | the languages, and what holds for every document               |
| \`collections/\`        | the collections that documents belong to                       |
| \`documents/\`          | each document's date, origin and order of blocks, without text |
| \`locales/<language>/\` | the texts and names in one language                            |
| \`ledgers/<language>/\` | what is known about each translation; kept by the commands     |
| \`glossary/\`           | people, places, organisations and terms                        |
| \`media/\`              | pictures                                                       |
| \`redirects.json\`      | what became of ids that were once published                    |`;

/** The README of a new archive in a folder: what is where, and how to go on. */
export function readme(name: string): string {
  return `# ${escapeMarkdown(name)}

A multilingual archive.

${FOLDERS_TABLE}

In this folder:

\`\`\`sh
archive import page.html                # bring a page in
archive new document --title "A title"  # or begin one
archive check                           # say what is wrong, and where
archive start                           # see the site
\`\`\`
`;
}
