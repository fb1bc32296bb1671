/** Currencies of the countries outside the euro area that Tandem offers; every other country begins with the euro. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  AL: 'ALL', AU: 'AUD', BA: 'BAM', BR: 'BRL', CA: 'CAD', CH: 'CHF', CZ: 'CZK', DK: 'DKK', GB: 'GBP', GE: 'GEL', HU: 'HUF', IL: 'ILS', IN: 'INR', IS: 'ISK', JP: 'JPY', LI: 'CHF',
  MD: 'MDL', MK: 'MKD', MX: 'MXN', NO: 'NOK', NZ: 'NZD', PL: 'PLN', RO: 'RON', RS: 'RSD', SE: 'SEK', SG: 'SGD', TR: 'TRY', UA: 'UAH', US: 'USD', ZA: 'ZAR',
};

/** ISO 4217 code with which a workspace of this country (ISO 3166) begins. */
export const currencyOf = (country: string): string => OF_COUNTRY[country] ?? 'EUR';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Whether this is an ISO 4217 code, in capital letters. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** The same default as an SQL expression over a column, for workspaces older than their currency. */
export const currencySql = (column: string): string =>
  `case ${column} ${Object.entries(OF_COUNTRY).map(([country, currency]) => `when '${country}' then '${currency}'`).join(' ')} else 'EUR' end`;
