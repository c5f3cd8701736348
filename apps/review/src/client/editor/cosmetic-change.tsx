import type { Cosmetic } from '@archive/schema';
import { hashText } from '@archive/translation';
import { useEffect, useState } from 'preact/hooks';

import type { WorkDocument, WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { Difference } from './difference.tsx';

/**
 * The change that a translation was spared: it was recorded as cosmetic, and leads to what the
 * source says today.
 */
export function cosmeticChange(
  { texts }: WorkDocument,
  { record, id, outdated }: WorkSegment,
): Cosmetic | undefined {
  if (record?.cosmetic === undefined || outdated !== undefined) return undefined;
  const now = hashText(texts[record.from]?.[id] ?? '');
  if (record.source === now) return undefined;
  return record.cosmetic.find(({ after, refused }) => after === now && refused !== true);
}

/** Shows such a change, who called it cosmetic and why, and lets it be refused. */
export function CosmeticChange(props: {
  document: WorkDocument;
  segment: WorkSegment;
  change: Cosmetic;
  onRefuse: () => void;
}): preact.JSX.Element {
  const { document, segment, change, onRefuse } = props;
  const { say } = useApp();
  const [was, setWas] = useState<string>();
  const from = segment.record?.from ?? document.skeleton.originalLanguage;
  const made = segment.record?.source;
  useEffect(() => {
    // The ledger has the hash of what the source said; the words are in git, if anywhere.
    let stale = false;
    const recall = async (): Promise<void> => {
      const answer = await server.history(document.skeleton.id, from, segment.id);
      if (stale || !answer.ok) return;
      setWas(answer.value.find(({ text }) => hashText(text) === made)?.text);
    };
    void recall();
    return () => {
      stale = true;
    };
  }, [document.skeleton.id, from, segment.id, made]);
  return (
    <div class="outdated">
      <p>{say('cosmetic')}</p>
      {was !== undefined && (
        <Difference was={was} is={document.texts[from]?.[segment.id] ?? ''} language={from} />
      )}
      {change.reason !== undefined && (
        <p>
          {say('cosmetic-reason')} <bdi>{change.reason}</bdi>
          {change.by !== undefined && (
            <>
              {' '}
              <small>
                <bdi>{change.by}</bdi> {change.on}
              </small>
            </>
          )}
        </p>
      )}
      <button type="button" onClick={onRefuse}>
        {say('refuse-cosmetic')}
      </button>
    </div>
  );
}
