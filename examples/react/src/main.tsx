import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { startI18n } from './i18n.ts';
import { readPlace } from './place.ts';
import { loadTitles } from './titles.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the application.');

const start = readPlace(window.location.search);
const [titleOf] = await Promise.all([loadTitles(), startI18n(start.language)]);
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <App start={start} titleOf={titleOf} />
    </Suspense>
  </StrictMode>,
);
