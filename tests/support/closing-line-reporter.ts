import { writeSync } from 'node:fs';

import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Closes a run with one line, `N passed, N failed`, that a person or a program reads at a glance.
 * A file that does not load, a hook that throws and an error outside any test count as failures:
 * a run in which anything broke never reads `0 failed`.
 */
export default class ClosingLineReporter implements Reporter {
  private line = '';
  private watching = false;

  constructor() {
    // On exit, so that nothing is printed after it.
    process.once('exit', () => {
      if (!this.watching && this.line !== '') writeSync(process.stdout.fd, `${this.line}\n`);
    });
  }

  onWatcherStart(): void {
    this.watching = true;
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'failed' : state] += 1;
      }
    }
    const nothingRan = count.passed === 0;
    if (count.failed === 0 && (reason !== 'passed' || nothingRan)) count.failed = 1;
    if (count.failed > 0) process.exitCode = 1;

    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    this.line = `${count.passed} passed, ${count.failed} failed${skipped}`;
  }
}
