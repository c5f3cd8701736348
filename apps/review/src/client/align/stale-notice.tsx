import { useApp } from '../app/context.ts';

/** Says that the files have other texts than those that were arranged, and asks what to do. */
export function StaleNotice(props: {
  onCarryOver: () => void;
  onStartAnew: () => void;
}): preact.JSX.Element {
  const { say } = useApp();
  return (
    <div class="problem" role="alert">
      <p>{say('align-changed')}</p>
      <div class="actions">
        <button type="button" class="strong" onClick={props.onCarryOver}>
          {say('align-carry')}
        </button>
        <button type="button" onClick={props.onStartAnew}>
          {say('align-anew')}
        </button>
      </div>
    </div>
  );
}
