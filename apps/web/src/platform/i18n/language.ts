/** The two languages of the product; equals. The API spells them PL and EN. */
export type AppLanguage = 'pl' | 'en';

export const languages: readonly AppLanguage[] = ['en', 'pl'];

/** Each language in its own words: whoever does not read the current one must find his own. */
export const languageNames: Record<AppLanguage, string> = { en: 'English', pl: 'Polski' };

const storageKey = 'tandem-language';

export const toApiLanguage = (language: AppLanguage): 'PL' | 'EN' => (language === 'pl' ? 'PL' : 'EN');
export const fromApiLanguage = (language: 'PL' | 'EN'): AppLanguage => (language === 'PL' ? 'pl' : 'en');
export const otherLanguage = (language: AppLanguage): AppLanguage => (language === 'pl' ? 'en' : 'pl');

/** What this device chose before, else what the browser asks for, else English. boot.js decides in the same way. */
export function initialLanguage(): AppLanguage {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored === 'pl' || stored === 'en') return stored;
  } catch {
    // Storage may be switched off; the browser's language is then good enough.
  }
  return navigator.language.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

export function rememberLanguage(language: AppLanguage): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Nothing is lost but the memory of this device.
  }
}
