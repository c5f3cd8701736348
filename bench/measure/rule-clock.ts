import type { Rule } from '../../packages/checks/src/index.ts';

/** What one rule took for a whole archive. */
export interface RuleTime {
  id: string;
  ms: number;
}

/** Rules that do what they did before, and keep how long they take. */
export class RuleClock {
  readonly rules: readonly Rule[];
  readonly #times = new Map<string, number>();

  constructor(rules: readonly Rule[]) {
    this.rules = rules.map((rule) => this.#timed(rule));
  }

  /** What each rule took, the dearest first. Taking the time takes some itself. */
  times(): RuleTime[] {
    const times = Array.from(this.#times, ([id, ms]) => ({ id, ms }));
    return times.toSorted((a, b) => b.ms - a.ms);
  }

  #timed(rule: Rule): Rule {
    const { id } = rule;
    // Whatever a rule is given, its scope says; here it is passed on as it comes.
    const check = rule.check as (...subject: unknown[]) => Iterable<unknown>;
    const timed = (...subject: unknown[]): unknown[] => {
      const started = performance.now();
      // Rules are generators: they work while what they find is taken.
      const found = [...check.call(rule, ...subject)];
      this.#times.set(id, (this.#times.get(id) ?? 0) + performance.now() - started);
      return found;
    };
    return { ...rule, check: timed } as Rule;
  }
}
