import type { AppLanguage } from '../../i18n/language.ts';

/** Countries offered in settings: Europe and the larger English-speaking ones. The server knows the working days of each. */
const codes = [
  'AL', 'AT', 'AU', 'BA', 'BE', 'BG', 'BR', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR', 'HR', 'HU', 'IE', 'IL', 'IN', 'IS', 'IT', 'JP',
  'LI', 'LT', 'LU', 'LV', 'MD', 'ME', 'MK', 'MT', 'MX', 'NL', 'NO', 'NZ', 'PL', 'PT', 'RO', 'RS', 'SE', 'SG', 'SI', 'SK', 'TR', 'UA', 'US', 'ZA',
];

/** Currencies of these countries. */
const currencyCodes = [
  'ALL', 'AUD', 'BAM', 'BRL', 'CAD', 'CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'GEL', 'HUF', 'ILS', 'INR', 'ISK', 'JPY', 'MDL', 'MKD', 'MXN', 'NOK', 'NZD', 'PLN', 'RON', 'RSD',
  'SEK', 'SGD', 'TRY', 'UAH', 'USD', 'ZAR',
];

export interface Choice {
  value: string;
  label: string;
}

const locale = (language: AppLanguage) => (language === 'pl' ? 'pl-PL' : 'en-GB');

export function countries(language: AppLanguage): Choice[] {
  const names = new Intl.DisplayNames(locale(language), { type: 'region' });
  const collator = new Intl.Collator(locale(language));
  return codes.map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) => collator.compare(a.label, b.label));
}

/** Currencies by code, and the one in use wherever it comes from. */
export function currencies(language: AppLanguage, current: string): Choice[] {
  const names = new Intl.DisplayNames(locale(language), { type: 'currency' });
  return [...new Set([...currencyCodes, current])].sort().map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}

export function timezones(): Choice[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** What this browser suggests: its time zone, and the country that its languages or the zone name. */
export function hereAndNow(language: AppLanguage): { country: string; timezone: string } {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Warsaw';
  if (timezone === 'Europe/Warsaw') return { country: 'PL', timezone };
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region).filter((region) => region && codes.includes(region));
  return { country: regions[0] ?? (language === 'pl' ? 'PL' : 'GB'), timezone };
}
