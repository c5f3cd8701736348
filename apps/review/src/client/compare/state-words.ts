import type { BranchText } from '../../api/index.ts';
import type { Say } from '../app/words.ts';

type State = NonNullable<NonNullable<BranchText['state']>['after']>;

/** How a text stands, in words; how it stood before where that was otherwise. */
export function stateWords(say: Say, state: NonNullable<BranchText['state']>): string {
  const [before, after] = [state.before, state.after].map((each) => oneState(say, each));
  if (after === undefined) return before ?? '';
  return before === undefined || before === after ? after : say('before-after', { before, after });
}

function oneState(say: Say, state: State | undefined): string | undefined {
  if (state === undefined) return undefined;
  const own = say(`state-${state.state}`);
  return state.outdated ? say('state-and', { state: own, also: say('state-outdated') }) : own;
}
