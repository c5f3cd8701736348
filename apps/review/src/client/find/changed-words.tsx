import { diffWords } from '@archive/translation';

import type { Hit } from '../../api/index.ts';
import { useApp } from '../app/context.ts';

const SPECIAL_SPACE = /([\u00A0\u202F])/u;
const SPACE = /(\s)/u;

/** A hit in its sentence: what stands there now and what will, by word. */
export function ChangedWords({
  hit,
  language,
}: {
  hit: Hit;
  language: string;
}): preact.JSX.Element {
  const { before, found, after, with: put } = hit;
  if (put === '')
    return (
      <>
        {before}
        <mark>{found}</mark>
        {after}
      </>
    );
  const changes = diffWords(before + found + after, before + put + after, language);
  return (
    <>
      {changes.map(({ type, text }, index) => {
        if (type === 'same') return text;
        const words = <Spaces text={text} />;
        return type === 'added' ? <ins key={index}>{words}</ins> : <del key={index}>{words}</del>;
      })}
    </>
  );
}

/** A text in which the spaces that make a difference are seen, and heard. */
export function Spaces({ text }: { text: string }): preact.JSX.Element {
  const { say } = useApp();
  const named = (space: string): string => {
    if (space === '\u00A0') return say('char-no-break-space');
    return space === '\u202F' ? say('char-narrow-space') : say('find-space');
  };
  const parts = text.split(text.trim() === '' ? SPACE : SPECIAL_SPACE);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="space" title={named(part)}>
            {part}
            <span class="hidden">{named(part)}</span>
          </span>
        ),
      )}
    </>
  );
}
