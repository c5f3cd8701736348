import { useEffect, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { readDrafts } from '../drafts/drafts.ts';

/** Whether the editor has drafts of this translation that are not saved. */
export function useTextDrafts(id: string, language: string): boolean {
  const { session } = useApp();
  const [has, setHas] = useState(false);
  useEffect(() => {
    const key = { folder: session.folder, archive: session.archive.id, document: id, language };
    const look = async (): Promise<void> => {
      // Where a browser keeps none, who keeps the arrangement says so.
      const drafts = await readDrafts(key).catch(() => new Map());
      setHas(drafts.size > 0);
    };
    void look();
  }, [session, id, language]);
  return has;
}
