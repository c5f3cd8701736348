import type { Ledger, Outcome } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import {
  hashText,
  markCosmetic,
  markValid,
  record,
  comment,
  refuseCosmetic,
  setState,
  translationStatus,
} from '../index.ts';
import { Desk } from '../testing/desk.ts';

const ada = { by: 'Ada', on: '2026-05-02' };
const bo = { by: 'Bo', on: '2026-06-01' };

/** Italian, with French and Spanish made from it and Portuguese made from the Spanish. */
function start(): Desk {
  const desk = new Desk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.' },
    es: { p1: 'Seis obreros murieron.' },
  });
  desk.sync(ada).edit('pt', 'p1', 'Seis operários morreram.');
  return desk.sync({ ...ada, from: 'es' });
}

function rules(outcome: Outcome<Ledger>): string[] {
  return outcome.ok ? [] : outcome.findings.map(({ rule }) => rule);
}

function outdated(desk: Desk, language: string): string[] {
  return translationStatus(desk.document, language).flatMap((each) =>
    each.outdated === undefined ? [] : [`${each.id} ${each.outdated.because}`],
  );
}

describe('setState', () => {
  it('gives texts a state, signed and with a comment', () => {
    const desk = start();
    desk.decide(
      'fr',
      setState(desk.document, 'fr', ['p1'], 'reviewed', { ...bo, comment: 'Good.' }),
    );
    expect(desk.record('fr', 'p1')).toEqual({
      ...record('it', 'Sei operai morirono.', 'Six ouvriers moururent.', bo),
      state: 'reviewed',
      comments: [{ text: 'Good.', ...bo }],
    });
    expect(desk.record('fr', 'title')).toMatchObject({ state: 'translated', ...ada });
  });

  it('does not leave another person’s name where nobody signs', () => {
    const desk = start();
    desk.decide('fr', setState(desk.document, 'fr', ['p1'], 'reviewed'));
    expect(desk.record('fr', 'p1')).not.toHaveProperty('by');
  });

  it('is bound to the text it was given for', () => {
    const desk = start();
    desk.decide('fr', setState(desk.document, 'fr', ['p1'], 'final', bo));
    desk.edit('fr', 'p1', 'Six hommes moururent.');
    expect(translationStatus(desk.document, 'fr')[1]?.state).toBe('translated');
    expect(rules(setState(desk.document, 'fr', ['p1'], 'final', bo))).toEqual(['ledger-behind']);
  });

  it('is for all the texts or for none', () => {
    const desk = start();
    const outcome = setState(desk.document, 'fr', ['title', 'p1', 'p2', 'p9'], 'reviewed', bo);
    expect(rules(outcome)).toEqual(['missing-translation', 'missing-translation']);
  });

  it.each(['p9', 'constructor'])('is not for %s, which the document does not have', (segment) => {
    const { document } = start();
    expect(rules(setState(document, 'fr', [segment], 'final', ada))).toEqual([
      'missing-translation',
    ]);
  });

  it('is not for the original', () => {
    expect(rules(setState(start().document, 'it', ['p1'], 'reviewed', bo))).toEqual(['original']);
  });

  it('does not let an outdated text pass for reviewed, but sends it back', () => {
    const desk = start().edit('it', 'p1', 'Sette operai morirono.').sync();
    for (const language of ['fr', 'pt']) {
      expect(rules(setState(desk.document, language, ['p1'], 'reviewed', bo))).toEqual([
        'outdated',
      ]);
      expect(rules(setState(desk.document, language, ['p1'], 'initial', bo))).toEqual([]);
    }
  });
});

describe('markValid', () => {
  it('holds a translation against the source of today and leaves its state', () => {
    const desk = start();
    desk.decide('fr', setState(desk.document, 'fr', ['p1'], 'reviewed', ada));
    desk.edit('it', 'p1', 'Sei operai sono morti.').sync();
    expect(outdated(desk, 'fr')).toEqual(['p1 source']);
    desk.decide('fr', markValid(desk.document, 'fr', ['p1'], bo));
    expect(desk.record('fr', 'p1')).toEqual({
      ...record('it', 'Sei operai sono morti.', 'Six ouvriers moururent.', bo),
      state: 'reviewed',
    });
    expect(outdated(desk, 'fr')).toEqual([]);
  });

  it('does not hold a translation against a text that is outdated itself, but against the original', () => {
    const desk = start().edit('it', 'p1', 'Sei operai sono morti.').sync();
    expect(outdated(desk, 'pt')).toEqual(['p1 relay']);
    expect(rules(markValid(desk.document, 'pt', ['p1'], bo))).toEqual(['relay-outdated']);
    desk.decide('pt', markValid(desk.document, 'pt', ['p1'], { ...bo, from: 'it' }));
    expect(desk.record('pt', 'p1')).toMatchObject({ from: 'it', ...bo });
    expect(outdated(desk, 'pt')).toEqual([]);
  });

  it('needs a text to hold it against', () => {
    const desk = start();
    expect(rules(markValid(desk.document, 'fr', ['p1'], { from: 'de' }))).toEqual([
      'missing-source',
    ]);
    expect(rules(markValid(desk.document, 'fr', ['p1'], { from: 'fr' }))).toEqual([
      'missing-source',
    ]);
    expect(rules(markValid(desk.document, 'fr', ['p2']))).toEqual(['missing-translation']);
  });
});

describe('markCosmetic', () => {
  const typo = 'Sei operai morirno.';
  const decision = { ...bo, reason: 'A typo.' };

  it('records the one exact change, and the translation is up to date', () => {
    const desk = start().edit('it', 'p1', typo).sync();
    expect(outdated(desk, 'fr')).toEqual(['p1 source']);
    desk.decide('fr', markCosmetic(desk.document, 'fr', 'p1', decision));
    expect(desk.record('fr', 'p1')).toEqual({
      ...record('it', 'Sei operai morirono.', 'Six ouvriers moururent.', ada),
      cosmetic: [{ before: hashText('Sei operai morirono.'), after: hashText(typo), ...decision }],
    });
    expect(outdated(desk, 'fr')).toEqual([]);
    expect(desk.sync().record('fr', 'p1')).toHaveProperty('cosmetic');
    // The next change is another matter.
    expect(outdated(desk.edit('it', 'p1', 'Sei operai partirono.').sync(), 'fr')).toEqual([
      'p1 source',
    ]);
  });

  it('is refused with the reason where the meaning changed, unless it is forced', () => {
    const desk = start().edit('it', 'p1', 'Sette operai morirono.').sync();
    const refused = markCosmetic(desk.document, 'fr', 'p1', decision);
    expect(rules(refused)).toEqual(['not-cosmetic']);
    expect(refused).toMatchObject({
      findings: [{ message: expect.stringContaining('“sei” became “sette”') }],
    });
    const forced = markCosmetic(desk.document, 'fr', 'p1', { ...decision, force: true });
    desk.decide('fr', forced);
    expect(outdated(desk, 'fr')).toEqual([]);
  });

  it('cannot be judged where nobody knows what the source said', () => {
    const desk = start().edit('it', 'p1', typo);
    expect(rules(markCosmetic(desk.document, 'fr', 'p1', decision))).toEqual(['source-unknown']);
    expect(rules(markCosmetic(desk.document, 'fr', 'p1', { ...decision, force: true }))).toEqual(
      [],
    );
  });

  it('is about a change there is', () => {
    const desk = start();
    expect(rules(markCosmetic(desk.document, 'fr', 'p1', decision))).toEqual(['not-outdated']);
    desk.edit('it', 'p1', typo).sync();
    // The Spanish it was made from did not change.
    expect(rules(markCosmetic(desk.document, 'pt', 'p1', decision))).toEqual(['not-outdated']);
  });

  it('goes with a relay: what was made from a text that needs no new translation needs none', () => {
    const desk = start().edit('it', 'p1', typo).sync();
    expect(outdated(desk, 'pt')).toEqual(['p1 relay']);
    desk.decide('es', markCosmetic(desk.document, 'es', 'p1', decision));
    expect(outdated(desk, 'pt')).toEqual([]);
  });

  it('is forgotten once the text was translated anew', () => {
    const desk = start().edit('it', 'p1', typo).sync();
    desk.decide('fr', markCosmetic(desk.document, 'fr', 'p1', decision));
    desk.edit('fr', 'p1', 'Six ouvriers sont morts.').sync();
    expect(desk.record('fr', 'p1')).not.toHaveProperty('cosmetic');
  });
});

describe('comment', () => {
  it('signs the comment and leaves the text and its state to whom they belong', () => {
    const desk = start();
    desk.decide('fr', setState(desk.document, 'fr', ['p1'], 'reviewed', ada)).sync();
    desk.decide('fr', comment(desk.document, 'fr', ['p1'], 'Which town?', bo)).sync();
    expect(desk.document.ledgers.get('fr')?.segments['p1']).toMatchObject({
      state: 'reviewed',
      ...ada,
      comments: [{ text: 'Which town?', ...bo }],
    });
  });

  it('has nothing to comment on where no text is', () => {
    expect(rules(comment(start().document, 'fr', ['p9'], 'Why?', bo))).toEqual([
      'missing-translation',
    ]);
  });
});

describe('refuseCosmetic', () => {
  const marked = (): Desk => {
    const desk = start().edit('it', 'p1', 'Sei operai morirno.').sync();
    return desk.decide('fr', markCosmetic(desk.document, 'fr', 'p1', ada));
  };

  it('makes the translation outdated after all, with the source as it was', () => {
    const desk = marked();
    desk.decide('fr', refuseCosmetic(desk.document, 'fr', ['p1'], bo)).sync();
    expect(outdated(desk, 'fr')).toEqual(['p1 source']);
    expect(desk.record('fr', 'p1')).toMatchObject({
      sourceText: 'Sei operai morirono.',
      cosmetic: [{ refused: true, ...bo }],
    });
  });

  it('can be taken back', () => {
    const desk = marked();
    desk.decide('fr', refuseCosmetic(desk.document, 'fr', ['p1'], bo)).sync();
    desk.decide('fr', markCosmetic(desk.document, 'fr', 'p1', ada));
    expect(outdated(desk, 'fr')).toEqual([]);
    expect(desk.record('fr', 'p1')?.cosmetic).toHaveLength(1);
  });

  it('needs a change that was recorded as cosmetic', () => {
    const desk = start().edit('it', 'p1', 'Sei operai morirno.').sync();
    expect(rules(refuseCosmetic(desk.document, 'fr', ['p1'], bo))).toEqual(['not-cosmetic']);
    expect(rules(refuseCosmetic(start().document, 'fr', ['p1'], bo))).toEqual(['not-cosmetic']);
  });
});
