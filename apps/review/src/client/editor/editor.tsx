import type { Concept } from '@archive/schema';
import { hashText } from '@archive/translation';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { DecisionRequest, MemoryMatch } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { commandOf } from '../app/keys.ts';
import { go, pathTo } from '../app/router.ts';
import { server } from '../app/server.ts';
import { remember, setting } from '../app/settings.ts';
import { Preview } from '../preview/preview.tsx';
import { OpenSegment } from './open-segment.tsx';
import { SegmentRow } from './segment-row.tsx';
import { useFindings } from './use-findings.ts';
import { useWork } from './use-work.ts';

/** One document in one language: the source beside the target, and the page that comes of it. */
export function Editor(props: { document: string; language: string }): preact.JSX.Element {
  const { document: id, language } = props;
  const { say, session, messages, languageName, announce, fault } = useApp();
  const work = useWork(id, language);
  const { document, drafts } = work;
  const [chosen, setChosen] = useState('');
  const [wanted, setSource] = useState('');
  const [concepts, setConcepts] = useState<readonly Concept[]>([]);
  const [matches, setMatches] = useState<readonly MemoryMatch[]>([]);
  const [previewed, setPreviewed] = useState(setting('preview') ?? innerWidth > 1000);
  const segments = document?.segments ?? [];
  const current = segments.find((each) => each.id === chosen) ?? segments[0];
  const source = wanted || current?.from || document?.skeleton.originalLanguage || '';
  const sourceText = document?.texts[source]?.[current?.id ?? ''] ?? '';
  const titled = [language, document?.skeleton.originalLanguage ?? ''].find(
    (tag) => document?.texts[tag]?.[document.skeleton.title],
  );
  const title = document?.texts[titled ?? '']?.[document.skeleton.title];

  useEffect(() => {
    remember('at', pathTo(id, language));
    const load = async (): Promise<void> => {
      const answer = await server.concepts();
      if (answer.ok) setConcepts(answer.value);
    };
    void load();
  }, [id, language]);
  useEffect(() => {
    globalThis.document.title = `${title ?? id} · ${languageName(language)}`;
  }, [title, id, language, languageName]);
  const segmentId = current?.id ?? '';
  useEffect(() => {
    setMatches([]);
    if (sourceText === '' || source === language) return undefined;
    let stale = false;
    const query = {
      text: sourceText,
      from: source,
      to: language,
      document: id,
      segment: segmentId,
    };
    const look = async (): Promise<void> => {
      const answer = await server.memory(query);
      if (!stale && answer.ok) setMatches(answer.value);
    };
    void look();
    return () => {
      stale = true;
    };
  }, [sourceText, source, language, id, segmentId]);

  const texts = useMemo(() => {
    const own = { ...document?.texts[language] };
    for (const [segment, { text }] of drafts) own[segment] = text;
    return own;
  }, [document, drafts, language]);
  const question = useMemo(() => {
    if (document === undefined || segmentId === '') return undefined;
    const { skeleton } = document;
    const pick = (all: Readonly<Record<string, string>> = {}): Record<string, string> =>
      all[segmentId] ? { [segmentId]: all[segmentId] } : {};
    const { originalLanguage } = skeleton;
    const original = { [originalLanguage]: pick(document.texts[originalLanguage]) };
    const checked = { ...original, [language]: pick(texts) };
    return { skeleton, language, texts: checked, concepts, languages: session.languages, messages };
  }, [document, texts, segmentId, language, concepts, session, messages]);
  const findings = useFindings(question).filter((each) => each.segment === segmentId);

  const step = (by: 1 | -1, fits: (id: string) => boolean = () => true): void => {
    const at = segments.findIndex((each) => each.id === segmentId);
    const rest =
      by === 1 ? segments.slice(at + 1) : segments.slice(0, Math.max(at, 0)).toReversed();
    const found = rest.find((each) => fits(each.id));
    if (found === undefined) announce(say('no-further'));
    else setChosen(found.id);
  };
  const saveNext = async (): Promise<void> => {
    if (await work.save()) step(1);
  };
  const decide = async (decision: 'approve' | 'send-back' | 'valid', comment: string) => {
    if (!(await work.save()) || current === undefined) return;
    const by = setting('name');
    const common = {
      segments: [segmentId],
      hashes: { [segmentId]: hashText(texts[segmentId] ?? '') },
      ...(by && { by }),
      ...(comment.trim() !== '' && { comment }),
    };
    const request: DecisionRequest =
      decision === 'valid'
        ? { ...common, decision: 'valid' }
        : { ...common, decision: 'state', state: decision === 'approve' ? 'reviewed' : 'initial' };
    const answer = await server.decide(id, language, request);
    announce(answer.ok ? say('noted') : fault(answer.failure));
    await work.reload();
  };
  const write = (text: string): void => {
    work.write(segmentId, text);
  };
  const showPreview = (): void => {
    remember('preview', !previewed);
    setPreviewed(!previewed);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || command === 'help') return;
      if (globalThis.document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const match = matches[Number(command.slice(-1)) - 1];
      if (command === 'save-next') void saveNext();
      else if (command === 'next') step(1);
      else if (command === 'previous') step(-1);
      else if (command === 'next-missing') step(1, (each) => !texts[each]);
      else if (command === 'next-outdated')
        step(1, (each) => segments.some((one) => one.id === each && one.outdated !== undefined));
      else if (command === 'approve') void decide('approve', '');
      else if (command === 'copy-source') write(sourceText);
      else if (command === 'preview') showPreview();
      else if (match !== undefined) write(match.target);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });

  if (work.problem !== '')
    return (
      <p class="problem" role="alert">
        {work.problem}
      </p>
    );
  if (document === undefined || current === undefined) return <p aria-busy="true" />;
  return (
    <div class={previewed ? 'editor with-preview' : 'editor'}>
      <div class="editor-head">
        <h1 lang={titled} dir="auto">
          {title || id}
        </h1>
        <div class="choices">
          <label>
            {say('source')}
            <select
              value={source}
              onChange={(event) => {
                setSource(event.currentTarget.value);
              }}
            >
              {document.languages.map((tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('target')}
            <select
              value={language}
              onChange={(event) => {
                go(pathTo(id, event.currentTarget.value));
              }}
            >
              {session.languages.map((each) => (
                <option key={each.tag} value={each.tag}>
                  {languageName(each.tag)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" aria-pressed={previewed} onClick={showPreview}>
            {say('preview')}
          </button>
        </div>
      </div>
      <ol class="segments" aria-label={say('segments')}>
        {segments.map((segment) => (
          <SegmentRow
            key={segment.id}
            segment={segment}
            sourceLanguage={source}
            targetLanguage={language}
            source={document.texts[source]?.[segment.id] ?? ''}
            target={texts[segment.id] ?? ''}
            inFile={document.texts[language]?.[segment.id] ?? ''}
            draft={drafts.get(segment.id)}
            open={segment.id === segmentId}
            onOpen={() => {
              setChosen(segment.id);
            }}
            onChoose={(whose) => {
              work.choose(segment.id, whose);
            }}
          >
            <OpenSegment
              key={segment.id}
              document={document}
              segment={segment}
              source={source}
              text={texts[segment.id] ?? ''}
              concepts={concepts}
              findings={findings}
              matches={matches}
              onText={write}
              onDecide={(decision, comment) => {
                void decide(decision, comment);
              }}
              onSave={() => {
                void saveNext();
              }}
            />
          </SegmentRow>
        ))}
      </ol>
      {previewed && <Preview document={document} texts={texts} segment={segmentId} />}
    </div>
  );
}
