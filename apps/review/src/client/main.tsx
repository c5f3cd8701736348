import { render } from 'preact';

import { Start } from './app/start.tsx';

const root = document.querySelector('#app');
if (root !== null) render(<Start />, root);
