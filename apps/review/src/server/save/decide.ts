import type { Ledger, Outcome } from '@archive/schema';
import type { Committed, Store } from '@archive/store';
import { comment, hashText, markValid, refuseCosmetic, setState } from '@archive/translation';
import type { Decision, TranslatedDocument } from '@archive/translation';
import { decide } from '@archive/workflow';

import type { DecisionRequest } from '../../api/index.ts';

/** The segments whose text is no longer the one that was judged. */
export function judgedOtherwise(
  document: TranslatedDocument,
  language: string,
  { segments, hashes }: DecisionRequest,
): string[] {
  const bundle = document.bundles.get(language) ?? {};
  return segments.filter(
    (id) => !Object.hasOwn(hashes, id) || hashes[id] !== hashText(bundle[id] ?? ''),
  );
}

/** Carries out what a person decided about translated segments, about all of them or none. */
export function carryOut(
  store: Store,
  document: TranslatedDocument,
  language: string,
  request: DecisionRequest,
): Outcome<Committed> {
  return decide(store, document, [language], { by: request.by }, (synced, tag, decision) =>
    decided(synced, tag, request, decision),
  );
}

function decided(
  document: TranslatedDocument,
  language: string,
  request: DecisionRequest,
  decision: Decision,
): Outcome<Ledger> {
  const { segments, comment: said } = request;
  switch (request.decision) {
    case 'state':
      return setState(document, language, segments, request.state, { ...decision, comment: said });
    case 'valid':
      return markValid(document, language, segments, decision);
    case 'refuse-cosmetic':
      return refuseCosmetic(document, language, segments, decision);
    case 'comment':
      return comment(document, language, segments, request.comment, decision);
  }
}
