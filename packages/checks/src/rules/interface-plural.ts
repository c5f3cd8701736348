import type { ArchiveIndex } from '../archive-index.ts';
import { countingOf, formsByStem, formsOf } from '../interface/plural.ts';
import type { PluralForm } from '../interface/plural.ts';
import { wordsFiles } from '../interface/words.ts';
import type { WordsFile } from '../interface/words.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { languageName } from '../wording.ts';

/** A word that counts has the plural forms of its language: English has two, Russian four, Arabic six. */
export const interfacePlural: ArchiveRule = {
  id: 'interface-plural',
  severity: 'error',
  description: 'A word that counts has exactly the plural forms of its language.',
  scope: 'archive',
  sentences: {
    missing: {
      message: '"{{key}}" has no form "{{form}}": {{language}} has {{forms}}.',
      help: 'Add "{{key}}_{{form}}".',
    },
    extra: {
      message: '{{language}} has no plural form "{{form}}": it has {{forms}}.',
      help: 'Take the key out: nothing ever reads it.',
    },
    plain: {
      message: '"{{key}}" counts, and has one text for all numbers: {{language}} has {{forms}}.',
      help: 'Write one text for each form instead: "{{key}}_{{form}}" and so on.',
    },
  },
  *check(index) {
    for (const words of wordsFiles(index)) {
      const { reference, own } = words;
      const here = formsByStem(Object.keys(own));
      for (const [stem, forms] of formsByStem(Object.keys(reference.words))) {
        if (forms.size === 0 || !here.has(stem)) continue;
        const counting = countingOf(forms, reference.language);
        const needed = formsOf(words.language, counting);
        if (needed === undefined) continue;
        const isPlain = Object.hasOwn(own, stem);
        // Ordinal numbers are often written in one way only, such as 3. or 3º.
        if (isPlain && (counting === 'ordinal' || needed.length === 1)) continue;
        yield* problems(words, stem, here.get(stem) ?? new Set(), needed, index);
      }
    }
  },
};

function* problems(
  { file, language, own, effective }: WordsFile,
  key: string,
  forms: ReadonlySet<PluralForm>,
  needed: readonly PluralForm[],
  index: ArchiveIndex,
): Iterable<Problem> {
  const about = { file: file.path, language };
  const said = { key, language: languageName(index, language), forms: needed.join(', ') };
  if (forms.size === 0) {
    const values = { ...said, form: needed[0] };
    yield { ...about, at: { pointer: pointer(key) }, says: 'plain', values };
    return;
  }
  const [first = 'other'] = forms;
  for (const form of needed) {
    const name = `${key}_${form}`;
    // One that is there and empty is still to be translated.
    if (Object.hasOwn(own, name) || Object.hasOwn(effective, name)) continue;
    const at = { pointer: pointer(`${key}_${first}`) };
    yield { ...about, at, says: 'missing', values: { ...said, form } };
  }
  for (const form of forms)
    if (!needed.includes(form)) {
      const at = { pointer: pointer(`${key}_${form}`) };
      yield { ...about, at, severity: 'warning', says: 'extra', values: { ...said, form } };
    }
}
