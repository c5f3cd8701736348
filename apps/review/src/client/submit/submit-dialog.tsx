import { useEffect, useState } from 'preact/hooks';

import type { Changes, Submitted } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { Dialog } from '../app/dialog.tsx';
import { server } from '../app/server.ts';
import { remember, setting } from '../app/settings.ts';
import { UnsavedWork } from './unsaved-work.tsx';

/** Shows what would be handed in, hands it in, and says where it is now. */
export function SubmitDialog({ onClose }: { onClose: () => void }): preact.JSX.Element {
  const { say, session, fault } = useApp();
  const [changes, setChanges] = useState<Changes>();
  const [done, setDone] = useState<Submitted>();
  const [problem, setProblem] = useState('');
  const [message, setMessage] = useState('');
  const [name, setName] = useState(setting('name') ?? session.user ?? '');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await server.changes();
      if (!answer.ok) {
        setProblem(fault(answer.failure));
        return;
      }
      setChanges(answer.value);
      setMessage(answer.value.summary);
    };
    void load();
  }, [fault]);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    remember('name', name);
    const answer = await server.submit({ message, ...(name !== '' && { by: name }) });
    setBusy(false);
    if (answer.ok) setDone(answer.value);
    else setProblem(`${fault(answer.failure)} ${answer.failure.message}`);
  };

  return (
    <Dialog title={say('submit')} onClose={onClose}>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {done !== undefined && (
        <div role="status">
          <p>{say(done.pushed ? 'submitted-pushed' : 'submitted-kept')}</p>
          <p>
            {say('submitted-branch')} <code dir="ltr">{done.branch}</code>
          </p>
          {done.address !== undefined && (
            <p>
              <a href={done.address} target="_blank" rel="noopener noreferrer">
                {say('submitted-address')}
              </a>
            </p>
          )}
        </div>
      )}
      {done === undefined && <UnsavedWork onLeave={onClose} />}
      {done === undefined && changes?.files.length === 0 && <p>{say('submit-nothing')}</p>}
      {done === undefined && changes !== undefined && changes.files.length > 0 && (
        <form
          onSubmit={(event) => {
            void submit(event);
          }}
        >
          <p>{say('submit-help')}</p>
          <label>
            {say('submit-message')}
            <input
              value={message}
              required
              onInput={(event) => {
                setMessage(event.currentTarget.value);
              }}
            />
          </label>
          <label>
            {say('submit-name')}
            <input
              value={name}
              onInput={(event) => {
                setName(event.currentTarget.value);
              }}
            />
          </label>
          <details>
            <summary>{say('submit-files', { n: changes.files.length })}</summary>
            <ul dir="ltr">
              {changes.files.map((file) => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          </details>
          <button type="submit" class="strong" disabled={busy}>
            {say('submit')}
          </button>
        </form>
      )}
    </Dialog>
  );
}
