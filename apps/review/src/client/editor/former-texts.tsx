import { useState } from 'preact/hooks';

import type { FormerText } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';

/** What a text was before, as git knows it; asked for when it is opened. */
export function FormerTexts(props: {
  document: string;
  language: string;
  segment: string;
}): preact.JSX.Element {
  const { document, language, segment } = props;
  const { say, directionOf, fault } = useApp();
  const [former, setFormer] = useState<readonly FormerText[]>();
  const [problem, setProblem] = useState('');
  const recall = async (): Promise<void> => {
    const answer = await server.history(document, language, segment);
    if (answer.ok) setFormer(answer.value);
    else setProblem(fault(answer.failure));
  };
  return (
    <details
      class="aside"
      onToggle={(event) => {
        if (event.currentTarget.open && former === undefined) void recall();
      }}
    >
      <summary>{say('history')}</summary>
      {problem !== '' && <p role="alert">{problem}</p>}
      {former?.length === 0 && <p>{say('history-none')}</p>}
      {former?.map((each, index) => (
        <p key={index}>
          <b>
            <bdi>{each.author}</bdi> <time dateTime={each.on}>{each.on}</time>
          </b>{' '}
          <span lang={language} dir={directionOf(language)}>
            {each.text}
          </span>
        </p>
      ))}
    </details>
  );
}
