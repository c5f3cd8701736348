import { parse, plain } from '@archive/markup';
import type { Concept } from '@archive/schema';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import type { Command } from '../app/keys.ts';
import { later } from '../app/later.tsx';
import { remember, setting } from '../app/settings.ts';
import { useCommentDrafts } from './comment-form.tsx';
import { EditorHead } from './editor-head.tsx';
import { NextDocuments } from './next-documents.tsx';
import { OpenSegment } from './open-segment.tsx';
import { SegmentRow } from './segment-row.tsx';
import { sourceFor } from './sources.ts';
import { typeOver } from './type-in.ts';
import { useChecks } from './use-checks.ts';
import { useCommands } from './use-commands.ts';
import { useDecide } from './use-decide.ts';
import { useFill } from './use-fill.ts';
import { useConcepts, useMatches } from './use-lookups.ts';
import { useOpenPassage } from './use-open-passage.ts';
import { useStay } from './use-stay.ts';
import { useWork } from './use-work.ts';
import { countWays, fitsOf, type Way } from './ways.ts';

const Preview = later(async () => (await import('../preview/preview.tsx')).Preview);
/** From this width on, in CSS pixels, the preview stands beside the texts. */
const WIDE = 1000;
const NONE: readonly Concept[] = [];

/** One document in one language: the source beside the target, and the page that comes of it. */
export function Editor(props: { document: string; language: string }): preact.JSX.Element {
  const { document: id, language } = props;
  const { say, languageName } = useApp();
  const work = useWork(id, language);
  const { document, drafts } = work;
  const concepts = useConcepts();
  const [source, setSource] = useState('');
  const [previewed, setPreviewed] = useState(setting('preview') ?? innerWidth > WIDE);
  const segments = document?.segments ?? [];
  const passage = useOpenPassage(segments.map((each) => each.id));
  const { open, goTo } = passage;
  const sources = useMemo(
    () => new Map(document?.segments.map((each) => [each.id, sourceFor(document, each, source)])),
    [document, source],
  );
  const beside = sources.get(open) ?? '';
  const sourceText = document?.texts[beside]?.[open] ?? '';
  const matches = useMatches({
    text: sourceText,
    from: beside,
    to: language,
    document: id,
    segment: open,
  });
  const texts = useMemo(() => {
    const own = { ...document?.texts[language] };
    for (const [segment, { text }] of drafts) own[segment] = text;
    return own;
  }, [document, drafts, language]);
  const asked = useMemo(() => new Set([open, ...drafts.keys()]), [open, drafts]);
  const checks = useChecks(document, concepts, texts, asked);
  const comments = useCommentDrafts(id, language);
  const decide = useDecide(work, open);
  const fillKnown = useFill(work, sources);

  useStay(id, language, open);
  const title = document && plain(parse(texts[document.skeleton.title] || id));
  useEffect(() => {
    globalThis.document.title = `${title ?? id} · ${languageName(language)}`;
  }, [title, id, language, languageName]);

  const fits = document && fitsOf(document, texts, checks.found);
  const follow = (way: Way): void => {
    if (fits) passage.goToNext(fits[way]);
  };
  const saveNext = async (): Promise<void> => {
    const at = passage.now();
    const changed = await work.save();
    // Gone on by themselves, or by a second press of the key.
    if (changed === undefined || changed.includes(at) || passage.now() !== at) return;
    // What has to be chosen between is shown, wherever it is.
    if (changed[0] === undefined) passage.step(1);
    else goTo(changed[0]);
  };
  const write = (text: string): void => {
    work.write(open, text);
  };
  const previewButton = useRef<HTMLButtonElement>(null);
  const showPreview = (): void => {
    remember('preview', !previewed);
    setPreviewed(!previewed);
  };
  const area = useRef<HTMLTextAreaElement>(null);
  const fill = (text: string | undefined): void => {
    if (text && area.current) typeOver(area.current, text);
  };
  const commands: Partial<Record<Command, () => unknown>> = {
    'save-next': saveNext,
    next: () => passage.step(1),
    previous: () => passage.step(-1),
    'next-missing': () => follow('next-missing'),
    'next-outdated': () => follow('next-outdated'),
    'next-review': () => follow('next-review'),
    'next-finding': () => follow('next-finding'),
    approve: () => decide('approve'),
    'still-valid': () => decide('valid'),
    'copy-source': () => fill(sourceText),
    'match-1': () => fill(matches[0]?.target),
    'match-2': () => fill(matches[1]?.target),
    'match-3': () => fill(matches[2]?.target),
    preview: showPreview,
  };
  useCommands((command) => commands[command]?.());

  if (work.problem !== '')
    return (
      <p class="problem" role="alert">
        {work.problem}
      </p>
    );
  if (document === undefined || open === '' || fits === undefined) return <p aria-busy="true" />;
  const ways = countWays(document, fits);
  return (
    <div class={previewed ? 'editor with-preview' : 'editor'}>
      <EditorHead
        document={document}
        source={source}
        onSource={setSource}
        checks={checks}
        ways={ways}
        onWay={follow}
        onFill={fillKnown}
        previewed={previewed}
        onPreview={showPreview}
        previewButton={previewButton}
      />
      <ol class="segments" aria-label={say('segments')}>
        {segments.map((segment, place) => {
          const from = sources.get(segment.id) ?? '';
          const findings = checks.of(segment.id);
          return (
            <SegmentRow
              key={segment.id}
              segment={segment}
              sourceLanguage={from}
              targetLanguage={language}
              source={document.texts[from]?.[segment.id] ?? ''}
              target={texts[segment.id] ?? ''}
              inFile={document.texts[language]?.[segment.id] ?? ''}
              draft={drafts.get(segment.id)}
              isCommented={comments.all.has(segment.id)}
              found={findings.filter(({ severity }) => severity !== 'info').length}
              open={segment.id === open}
              isNext={[place - 1, place + 1].some((each) => segments[each]?.id === open)}
              onOpen={goTo}
              onChoose={work.choose}
            >
              {segment.id === open && (
                <OpenSegment
                  document={document}
                  segment={segment}
                  source={from}
                  text={texts[segment.id] ?? ''}
                  concepts={concepts ?? NONE}
                  findings={findings}
                  matches={matches}
                  area={area}
                  commentDrafts={comments}
                  onText={write}
                  onDecide={decide}
                  onSave={() => void saveNext()}
                />
              )}
            </SegmentRow>
          );
        })}
      </ol>
      <NextDocuments document={document} ways={ways} />
      {previewed && (
        <Preview
          document={document}
          texts={texts}
          segment={open}
          onOpen={goTo}
          onClose={() => {
            showPreview();
            previewButton.current?.focus();
          }}
        />
      )}
    </div>
  );
}
