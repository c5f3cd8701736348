import { useApp } from '../app/context.ts';
import { type AlignCommand, keysNow } from '../app/keys.ts';
import type { Pair } from './pair-row.tsx';

const WITH_TEXT = [
  'align-up',
  'align-down',
  'align-exchange',
  'align-split',
  'align-merge',
  'align-merge-back',
  'align-tray',
] as const;

/** Every command for the text that was chosen, as buttons, and what speaks for and against its place. */
export function PairActions(props: {
  pair: Pair;
  commands: Readonly<Record<AlignCommand, () => void>>;
  hasTray: boolean;
}): preact.JSX.Element {
  const { commands, hasTray } = props;
  const { slot, hint, imported } = props.pair;
  const { say } = useApp();
  const keys = keysNow();
  const shown: AlignCommand[] = [
    ...(slot.piece === undefined ? [] : WITH_TEXT),
    ...(hasTray ? (['align-place'] as const) : []),
    'align-again',
  ];
  return (
    <>
      {hint !== undefined && (
        <p class="count">
          {say('align-hint', {
            n: hint.sentences.target,
            of: hint.sentences.source,
            percent: Math.round(100 * hint.agreement),
          })}
          {imported !== undefined &&
            ` ${say('align-import', { percent: Math.round(100 * imported) })}`}
        </p>
      )}
      <div class="actions">
        {shown.map((command) => (
          <button
            key={command}
            type="button"
            title={keys[command]}
            // The caret stays where it is.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              commands[command]();
            }}
          >
            {say(`key-${command}`)}
          </button>
        ))}
      </div>
    </>
  );
}
