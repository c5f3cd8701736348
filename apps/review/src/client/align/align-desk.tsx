import { parse, plain } from '@archive/markup';
import { divide, pairHints, place } from '@archive/translation';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { follow, pathTo } from '../app/router.ts';
import { AlignHead } from './align-head.tsx';
import { PairActions } from './pair-actions.tsx';
import { type Pair, PairRow } from './pair-row.tsx';
import { PieceArea } from './piece-area.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { Tray } from './tray.tsx';
import { type Desk, useAlignment, type Work } from './use-alignment.ts';
import { useDeskCommands } from './use-desk-commands.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDrag } from './use-drag.ts';
import { useTextDrafts } from './use-text-drafts.ts';

/** The texts of a translation beside the original's, to be moved, cut and joined. */
export function AlignDesk(props: { document: string; language: string }): preact.JSX.Element {
  const { document: id, language } = props;
  const { say } = useApp();
  const desk = useAlignment(id, language);
  const drafts = useTextDrafts(id, language);
  const { work, problem } = desk;
  if (problem !== '')
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  if (work === undefined) return <p aria-busy="true" />;
  return (
    <>
      {drafts && (
        <p class="problem">
          {say('align-drafts')}{' '}
          <a href={pathTo(id, language)} onClick={follow}>
            {say('align-editor')}
          </a>
        </p>
      )}
      {work.stale !== undefined && (
        <StaleNotice onCarryOver={desk.carryOver} onStartAnew={desk.startAnew} />
      )}
      <Pairs desk={desk} work={work} language={language} />
    </>
  );
}

function Pairs(props: { desk: Desk; work: Work; language: string }): preact.JSX.Element {
  const { desk, work, language } = props;
  const { say, languageName } = useApp();
  const { alignment, file } = work;
  const { skeleton, original } = alignment;
  const { now } = work.steps;
  const [wanted, setChosen] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const chosen = now.slots.find(({ segment }) => segment === wanted) ?? now.slots[0];
  const segment = chosen?.segment ?? '';
  const drag = useDrag(now, desk.act);

  const title = original[skeleton.title] ?? skeleton.id;
  useEffect(() => {
    document.title = `${say('align')} · ${plain(parse(title))} · ${languageName(language)}`;
  }, [say, title, language, languageName]);
  const hints = useMemo(() => {
    const pairs = now.slots.map(({ segment: each, piece }) => ({
      source: original[each] ?? '',
      target: piece?.text ?? '',
    }));
    return pairHints(pairs, skeleton.originalLanguage, language);
  }, [now, original, skeleton, language]);
  const known = useMemo(
    () => new Map(alignment.segments.map((each) => [each.id, each])),
    [alignment],
  );
  const pairs = now.slots.map((slot, at): Pair => {
    const hint = hints[at];
    const isMoved = slot.piece?.text !== file.slots[at]?.piece?.text;
    const { state = 'translated', confidence } = known.get(slot.segment) ?? {};
    // Where nobody has looked at what the import was not sure of.
    const imported = isMoved ? undefined : confidence;
    return {
      slot,
      state: isMoved ? 'state-draft' : `state-${slot.piece === undefined ? 'missing' : state}`,
      hint,
      imported,
      doubtful: hint?.doubtful === true || imported !== undefined,
    };
  });
  const doubtful = pairs.flatMap((pair) => (pair.doubtful ? [pair.slot.segment] : []));
  useLayoutEffect(() => {
    const { activeElement } = document;
    // A button that has gone with a step, or can no longer be pressed, leaves the focus nowhere.
    if (activeElement === document.body || activeElement?.matches(':disabled') === true)
      document.querySelector<HTMLElement>('.align-pairs .is-open > .align-pair')?.focus();
  }, [now]);
  const { act, undo, redo } = desk;
  const hands = { work, language, chosen: segment, choose: setChosen, doubtful, area };
  const commands = useDeskCommands({ ...hands, act, undo, redo });
  useDeskKeys({ ...commands, 'save-next': () => void desk.save() }, now, segment, setChosen);

  const caret = useMemo(() => {
    const at = now.slots.findIndex((slot) => slot.segment === segment);
    const text = now.slots[at]?.piece?.text ?? '';
    const sources = now.slots
      .slice(at, at + 2)
      .map((slot) => plain(parse(original[slot.segment] ?? '')));
    if (text === '' || sources.length < 2) return text.length;
    return divide(sources, text, language)[0]?.length ?? text.length;
  }, [now, segment, original, language]);
  return (
    <div class="align">
      <AlignHead
        work={work}
        desk={desk}
        doubtful={doubtful.length}
        onNextDoubtful={commands['align-next']}
      />
      <ol class="align-pairs" aria-label={say('segments')}>
        {pairs.map((pair) => (
          <PairRow
            key={pair.slot.segment}
            pair={pair}
            source={{
              text: original[pair.slot.segment] ?? '',
              language: skeleton.originalLanguage,
            }}
            language={language}
            chosen={pair.slot.segment === segment}
            drag={drag}
            onChoose={() => {
              setChosen(pair.slot.segment);
            }}
          >
            {pair.slot.piece !== undefined && (
              <PieceArea
                area={area}
                text={pair.slot.piece.text}
                language={language}
                segment={segment}
                caret={caret}
              />
            )}
            <PairActions pair={pair} commands={commands} hasTray={now.tray.length > 0} />
          </PairRow>
        ))}
      </ol>
      <Tray
        pieces={now.tray}
        language={language}
        segment={segment}
        drag={drag}
        onPlace={(index) => {
          act(place(now, { tray: index }, segment));
        }}
      />
    </div>
  );
}
