/*
 * How the first of a month is written in figures, where Intl, which knows figures alone, has a bare 1.
 * Sources: the Interinstitutional Style Guide of the European Union for French and Italian; for
 * Brazil, the Manual de Redação da Presidência da República. Portugal writes "1 de agosto".
 */
const FIRST: readonly (readonly [RegExp, string])[] = [
  [/^fr\b/, '1er'],
  [/^it\b/, '1º'],
  [/^pt(-BR)?$/, '1º'],
];

/** The figures of a day before or behind the name of its month: "1er" in French. */
export function dayOfMonth(figures: string, language: string): string {
  if (figures === '1') return FIRST.find(([tags]) => tags.test(language))?.[1] ?? figures;
  return figures;
}
