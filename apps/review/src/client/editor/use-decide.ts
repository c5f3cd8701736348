import { hashText } from '@archive/translation';

import type { DecisionRequest } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { setting } from '../app/settings.ts';
import type { Work } from './use-work.ts';

/** What a person can decide about a translation. */
export type DecisionName = 'approve' | 'send-back' | 'valid' | 'refuse-cosmetic' | 'comment';

/** Carries a decision out; whether it was noted. */
export type Decide = (decision: DecisionName, comment?: string) => Promise<boolean>;

/** Decides about one segment, as its text is once it is saved. */
export function useDecide(work: Work, segment: string): Decide {
  const { announce, say, fault } = useApp();
  return async (decision, comment = '') => {
    const { document } = work;
    // The text on the screen is the one that is judged.
    const text = work.textOf(segment);
    if (document === undefined) return false;
    const changed = await work.save();
    if (changed === undefined || changed.includes(segment)) return false;
    const by = setting('name');
    const about = {
      segments: [segment],
      hashes: { [segment]: hashText(text) },
      ...(by && { by }),
    };
    const request = requestFor(decision, comment, about);
    const answer = await server.decide(document.skeleton.id, document.language, request);
    if (answer.ok) work.take(answer.value);
    else await work.reload();
    announce(answer.ok ? say('noted') : fault(answer.failure));
    return answer.ok;
  };
}

/** A decision as the server takes it. */
export function requestFor(
  decision: DecisionName,
  comment: string,
  about: Pick<DecisionRequest, 'segments' | 'hashes' | 'by'>,
): DecisionRequest {
  switch (decision) {
    case 'valid':
    case 'refuse-cosmetic':
      return { ...about, decision };
    case 'comment':
      return { ...about, decision, comment };
    case 'approve':
      return { ...about, decision: 'state', state: 'reviewed' };
    case 'send-back':
      return { ...about, decision: 'state', state: 'initial', comment };
  }
}
