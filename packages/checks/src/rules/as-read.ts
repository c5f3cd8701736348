import type { FileRule } from '../rule.ts';

/** A rule whose findings were made when the file was read. */
export function asRead(id: string, description: string): FileRule {
  return {
    id,
    severity: 'error',
    description,
    scope: 'file',
    *check({ findings }) {
      for (const finding of findings) {
        if (finding.rule !== id) continue;
        const { line, column, endLine, endColumn, message, help, severity } = finding;
        yield {
          message,
          help,
          severity,
          ...(line === undefined || column === undefined
            ? {}
            : { at: { line, column, endLine, endColumn, pointer: finding.pointer } }),
        };
      }
    },
  };
}
