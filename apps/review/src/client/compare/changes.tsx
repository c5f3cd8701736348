import { useEffect, useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import type { Command } from '../app/keys.ts';
import { useCommands } from '../editor/use-commands.ts';
import { BranchTable } from './branch-table.tsx';
import { ChangedText } from './changed-text.tsx';
import { CopyComment } from './copy-comment.tsx';
import { useLooked } from './looked-at.ts';
import { openInEditor } from './open-text.tsx';
import { isSamePart, useBranch } from './use-branch.ts';
import { lookedAt, useJudge } from './use-judge.ts';

/** What the work tree's branch changes, text by text; or how to get to see it. */
export function Changes(): preact.JSX.Element {
  const { say, session } = useApp();
  const { compareWith } = session;
  useEffect(() => {
    document.title = say('changes');
  }, [say]);
  if (compareWith !== undefined) return <BranchReview base={compareWith} />;
  return (
    <div class="changes">
      <h1>{say('changes')}</h1>
      <p>{say('changes-how')}</p>
      <p>
        <code dir="ltr">archive review --base main</code>
      </p>
    </div>
  );
}

function BranchReview({ base }: { base: string }): preact.JSX.Element {
  const { say, session, announce, languageName, directionOf } = useApp();
  const branch = useBranch();
  const looked = useLooked(`${session.folder} ${base}`);
  const { outline, stops } = branch;
  const [chosen, setAt] = useState<number>();
  // Begun before: where the person was last.
  const last = looked.all.at(-1);
  const before = stops.findIndex(
    ({ part: each, text }) => last && isSamePart(each, last) && text.segment === last.segment,
  );
  const at = Math.min(chosen ?? Math.max(before, 0), stops.length - 1);
  const commentArea = useRef<HTMLTextAreaElement>(null);
  const stop = stops[at];
  const part = stop?.part;
  const partKey = part && `${part.kind} ${part.id} ${part.language}`;
  const shown = part && branch.textsOf(part);
  const current = shown?.texts.find(({ segment }) => segment === stop?.text.segment);
  const decide = useJudge(branch, looked, current && part ? { part, text: current } : undefined);

  useEffect(() => {
    if (part !== undefined) void branch.open(part);
    // The part's figures change with each reading; which part it is does not.
  }, [partKey]);
  useEffect(() => {
    if (part === undefined || current === undefined) return;
    // Unless somebody has gone on since.
    setAt((gone) => gone ?? at);
    const earlier = looked.at(part, current.segment, current.hash);
    looked.note(lookedAt(part, current, earlier?.decision));
  }, [partKey, current?.segment, current?.hash]);

  const step = (by: 1 | -1): void => {
    if (stops[at + by] === undefined) announce(say('no-further'));
    else setAt(at + by);
  };
  const sendBack = (): void => {
    const area = commentArea.current;
    const button = area?.closest('.open')?.querySelector<HTMLButtonElement>('[data-act=send-back]');
    // With a comment it is sent back; without one, that is what is asked for first.
    if (area?.value.trim()) button?.click();
    else area?.focus();
  };
  const judge = (decision: 'approve' | 'valid'): void => {
    if (current?.decidable === true) void decide(decision);
    else announce(say('changes-read-only'));
  };
  const commands: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    approve: () => judge('approve'),
    'still-valid': () => judge('valid'),
    'send-back': sendBack,
    'open-editor': () => {
      if (part?.kind === 'document' && current) openInEditor(part, current.segment);
    },
  };
  useCommands((command) => commands[command]?.());

  if (branch.problem !== '')
    return (
      <p class="problem" role="alert">
        {branch.problem}
      </p>
    );
  if (outline === undefined) return <p aria-busy="true" />;
  const seen = stops.filter((each) => looked.at(each.part, each.text.segment, each.text.hash));
  return (
    <div class="changes">
      <h1>{say('changes')}</h1>
      <div>
        <p>{say('changes-against', { base })}</p>
        {outline.authors.length > 0 && (
          <p>{say('changes-authors', { names: outline.authors.join(', ') })}</p>
        )}
      </div>
      <p class="count" role="status">
        {stops.length === 0
          ? say('changes-none')
          : say('changes-progress', { n: seen.length, of: stops.length })}
      </p>
      {outline.languages.length > 0 && (
        <BranchTable
          languages={outline.languages}
          looked={looked}
          current={part}
          onOpen={(wanted) => {
            setAt(stops.findIndex((each) => isSamePart(each.part, wanted)));
          }}
        />
      )}
      {outline.otherFiles.length > 0 && (
        <details>
          <summary>{say('changes-files', { n: outline.otherFiles.length })}</summary>
          <ul class="files">
            {outline.otherFiles.map(({ path, status }) => (
              <li key={path}>
                <code dir="ltr">{path}</code> {say(`file-${status}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {part && (
        <section class="changed-part">
          <h2>
            <bdi lang={part.language} dir={directionOf(part.language)}>
              {part.title || part.id}
            </bdi>
            <small>{languageName(part.language)}</small>
          </h2>
          <ol class="segments" aria-label={say('segments')}>
            {shown?.texts.map((text) => (
              <ChangedText
                key={text.segment}
                place={part}
                text={text}
                looked={looked.at(part, text.segment, text.hash)}
                open={text.segment === stop.text.segment}
                commentArea={commentArea}
                onOpen={() => {
                  setAt(
                    stops.findIndex(
                      (each) => isSamePart(each.part, part) && each.text.segment === text.segment,
                    ),
                  );
                }}
                onDecide={decide}
              />
            ))}
          </ol>
          <div class="actions steps">
            <button type="button" onClick={() => step(-1)}>
              {say('key-previous')}
            </button>
            <button type="button" onClick={() => step(1)}>
              {say('key-next')}
            </button>
          </div>
        </section>
      )}
      {stops.length > 0 && <CopyComment looked={looked.all} />}
    </div>
  );
}
