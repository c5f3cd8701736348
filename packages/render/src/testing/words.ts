import { createInstance, type i18n } from 'i18next';

const WORDS = {
  en: {
    notes: 'Notes',
    'translators-notes': 'Translator’s notes',
    'translators-note': 'Translator’s note',
    'note-number': 'Note {{number}}',
    'note-back': 'Back to the text',
    permalink: 'Link to this passage',
    'not-translated': 'Not yet translated: shown in {{language}}',
    'outdated-mark': 'The source has changed since this was translated',
    'date-about': 'about {{date}}',
    'date-uncertain': '{{date}} (uncertain)',
    'date-since': 'since {{date}}',
    'date-until': 'until {{date}}',
    'season-spring': 'spring {{year}}',
    'season-summer': 'summer {{year}}',
    'season-autumn': 'autumn {{year}}',
    'season-winter': 'winter {{year}}',
    decade: '{{year}}s',
    century: '{{number}}th century',
    century_one: '{{number}}st century',
    figure: 'Figure',
  },
  fr: {
    notes: 'Notes',
    'translators-notes': 'Notes du traducteur',
    'translators-note': 'Note du traducteur',
    'note-number': 'Note {{number}}',
    'note-back': 'Retour au texte',
    permalink: 'Lien vers ce passage',
    'not-translated': 'Pas encore traduit : affiché en {{language}}',
    'date-about': 'vers {{date}}',
    'date-since': 'à partir de : {{date}}',
    decade: 'années {{year}}',
    century: '{{roman}}e siècle',
    century_one: '{{roman}}er siècle',
    'season-winter': 'hiver {{year}}',
    figure: 'Figure',
  },
  ar: {
    notes: 'الهوامش',
    'translators-notes': 'هوامش المترجم',
    'translators-note': 'هامش المترجم',
    'note-number': 'الهامش {{number}}',
    'note-back': 'العودة إلى النص',
    permalink: 'رابط إلى هذه الفقرة',
    'not-translated': 'لم يُترجم بعد: معروض باللغة {{language}}',
    'season-winter': 'شتاء {{year}}',
    decade: 'عقد {{year}}',
  },
  ru: { century: '{{roman}}\u00a0век' },
  fa: { notes: 'یادداشت‌ها', 'note-number': 'یادداشت {{number}}', 'note-back': 'بازگشت' },
};

/** An i18next instance as an application has it: the document's language need not be its own. */
export function wordsOfTheInterface(): i18n {
  const instance = createInstance();
  void instance.init({
    lng: 'en',
    resources: Object.fromEntries(
      Object.entries(WORDS).map(([language, words]) => [language, { interface: words }]),
    ),
    fallbackLng: 'en',
    initAsync: false,
  });
  return instance;
}
