import '@/ui/theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/i18n';
import { App } from './App';
import { chooseSession } from './session/chooseSession';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const [Session] = await Promise.all([chooseSession(), startI18n()]);
createRoot(root).render(
  <StrictMode>
    <App Session={Session} />
  </StrictMode>,
);
