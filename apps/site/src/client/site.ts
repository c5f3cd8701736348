/** What every page loads. */
import { rememberLanguage } from './every-page/chosen-language.ts';
import { findLanguage } from './every-page/find-language.ts';
import { offerOffline } from './every-page/offline.ts';

rememberLanguage();
findLanguage();
offerOffline();
