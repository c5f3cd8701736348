import { fences } from './markdown.ts';

/** One command that a document tells its readers to run. */
export interface DocumentedCommand {
  /** As it is written, on one line, without what is commented behind it. */
  readonly command: string;
  /** Where it ends. */
  readonly line: number;
  /** The line at which its fence begins. */
  readonly block: number;
}

/** The commands of a document: what stands in fences marked `sh`. */
export function commandsIn(text: string): DocumentedCommand[] {
  const blocks = fences(text).blocks.filter(({ language }) => language === 'sh');
  return blocks.flatMap(({ lines, line: block }) => {
    const commands: DocumentedCommand[] = [];
    let before = '';
    for (const [index, line] of lines.entries()) {
      const command = before + withoutComment(line);
      // A backslash at its end: the command goes on.
      before = command.endsWith('\\') ? `${command.slice(0, -1).trimEnd()} ` : '';
      if (command !== '' && before === '') commands.push({ command, line: block + index, block });
    }
    return commands;
  });
}

/** A line of shell without the comment at its end; a # inside a word or quotation marks is none. */
function withoutComment(line: string): string {
  const [code = ''] = /^(?:"(?:\\.|[^"\\])*"|'[^']*'|(?<!\s|^)#|\\.|[^"'#\\])*\\?/.exec(line) ?? [];
  const rest = line.slice(code.length);
  return (rest.startsWith('#') ? code : line).trim();
}
