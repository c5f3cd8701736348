import type { FileRule, Sentences } from '../rule.ts';

/** A rule whose findings were made when the file was read. */
export function asRead(
  id: string,
  description: string,
  sentences: Readonly<Record<string, Sentences>> = {},
): FileRule {
  return {
    id,
    severity: 'error',
    description,
    scope: 'file',
    sentences,
    *check({ findings }) {
      for (const finding of findings) {
        if (finding.rule !== id) continue;
        const { line, column, endLine, endColumn, message, help, severity, says, values, fix } =
          finding;
        yield {
          ...(says === undefined ? { message, help } : { says, values }),
          severity,
          fix,
          ...(line === undefined || column === undefined
            ? {}
            : { at: { line, column, endLine, endColumn, pointer: finding.pointer } }),
        };
      }
    },
  };
}
