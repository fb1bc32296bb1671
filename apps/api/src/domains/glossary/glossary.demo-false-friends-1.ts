import type { DemoTerm } from './glossary.demo.types.ts';

/** Acronyms that both sides use, each for something else. */
export const falseFriends1: DemoTerm[] = [
  {
    key: 'pr',
    canonical: 'PR',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'PR', synonyms: ['pull request'], forms: ['PR', 'PR-u', 'PR-owi', 'PR-em', 'PR-ze', 'PR-y', 'PR-ów', 'PR-om', 'PR-ami', 'PR-ach', 'pull request', 'pull requesta', 'pull requestem', 'pull requesty', 'pull requestów'] },
          en: { preferred: 'PR', synonyms: ['pull request'], forms: ['PR', 'PRs', 'pull request', 'pull requests'] },
        },
        plain: { pl: 'zmiana w kodzie czekająca na sprawdzenie', en: 'a code change waiting to be checked' },
        definition: {
          pl: 'Prośba programisty, by inni obejrzeli jego zmianę i włączyli ją do wspólnego kodu.',
          en: 'A developer’s request that others look at a change and take it into the common code.',
        },
        example: { pl: 'Trzy PR-y czekają na przegląd.', en: 'Three PRs are waiting to be reviewed.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'PR', synonyms: ['public relations', 'kontakty z mediami'], forms: ['PR', 'PR-u', 'PR-owi', 'PR-em', 'PR-ze', 'public relations', 'kontakty z mediami', 'kontaktów z mediami', 'kontaktami z mediami'] },
          en: { preferred: 'PR', synonyms: ['public relations'], forms: ['PR', 'public relations'] },
        },
        plain: { pl: 'dbanie o to, co mówią o firmie', en: 'looking after what people say about us' },
        definition: {
          pl: 'Praca nad tym, jak firmę widzą dziennikarze, klienci i sąsiedzi, bez kupowania reklam.',
          en: 'Work on how journalists, customers and neighbours see the company, without buying advertisements.',
        },
        example: { pl: 'PR odpowie na pytania gazety o etykiety.', en: 'PR will answer the newspaper’s questions about the labels.' },
      },
    ],
  },
  {
    key: 'ci',
    canonical: 'CI',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'CI', synonyms: ['continuous integration', 'ciągła integracja'], forms: ['CI', 'continuous integration', 'ciągła integracja', 'ciągłej integracji', 'ciągłą integrację', 'ciągłą integracją', 'ciągłe integracje', 'ciągłych integracji', 'ciągłym integracjom', 'ciągłymi integracjami', 'ciągłych integracjach'] },
          en: { preferred: 'CI', synonyms: ['continuous integration'], forms: ['CI', 'continuous integration'] },
        },
        plain: { pl: 'automatyczne sprawdzanie każdej zmiany', en: 'the automatic check of every change' },
        definition: {
          pl: 'Maszyna, która po każdej zmianie składa program i uruchamia wszystkie testy.',
          en: 'A machine that puts the program together and runs all tests after every change.',
        },
        example: { pl: 'CI wykryło błąd, zanim ktokolwiek go zobaczył.', en: 'CI found the fault before anybody saw it.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CI', synonyms: ['corporate identity', 'identyfikacja wizualna'], forms: ['CI', 'corporate identity', 'identyfikacja wizualna', 'identyfikacji wizualnej', 'identyfikację wizualną', 'identyfikacją wizualną', 'identyfikacje wizualne', 'identyfikacji wizualnych', 'identyfikacjom wizualnym', 'identyfikacjami wizualnymi', 'identyfikacjach wizualnych'] },
          en: { preferred: 'CI', synonyms: ['corporate identity'], forms: ['CI', 'corporate identity', 'corporate identities'] },
        },
        plain: { pl: 'jednolity wygląd firmy', en: 'the uniform look of the company' },
        definition: {
          pl: 'Logo, kolory, krój pisma i zasady, dzięki którym wszystko wygląda na nasze.',
          en: 'Logo, colours, typeface and rules that make everything look like ours.',
        },
        example: { pl: 'Etykieta musi być zgodna z CI.', en: 'The label has to follow the CI.' },
      },
    ],
  },
  {
    key: 'cr',
    canonical: 'CR',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'CR', synonyms: ['change request'], forms: ['CR', 'CR-u', 'CR-owi', 'CR-em', 'CR-ze', 'CR-y', 'CR-ów', 'CR-om', 'CR-ami', 'CR-ach', 'change request', 'change requesta', 'change requesty', 'change requestów'] },
          en: { preferred: 'CR', synonyms: ['change request'], forms: ['CR', 'CRs', 'change request', 'change requests'] },
        },
        plain: { pl: 'prośba o zmianę w systemie', en: 'a request to change the system' },
        definition: {
          pl: 'Opisana i wyceniona prośba o zmianę w działającym systemie.',
          en: 'A described and estimated request to change a running system.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CR', synonyms: ['współczynnik konwersji'], forms: ['CR', 'CR-u', 'CR-owi', 'CR-em', 'CR-ze', 'CR-y', 'CR-ów', 'CR-om', 'CR-ami', 'CR-ach', 'współczynnik konwersji', 'współczynnika konwersji', 'współczynnikowi konwersji', 'współczynnikiem konwersji', 'współczynniku konwersji', 'współczynniki konwersji', 'współczynników konwersji', 'współczynnikom konwersji', 'współczynnikami konwersji', 'współczynnikach konwersji'] },
          en: { preferred: 'CR', synonyms: ['conversion rate'], forms: ['CR', 'CRs', 'conversion rate', 'conversion rates'] },
        },
        plain: { pl: 'ilu odwiedzających kupuje', en: 'how many visitors buy' },
        definition: {
          pl: 'Odsetek odwiedzających, którzy zrobili to, na czym nam zależy, zwykle zakup.',
          en: 'The share of visitors who did what we want, usually bought.',
        },
        example: { pl: 'CR strony kampanii wzrósł do 2,4%.', en: 'The CR of the campaign page rose to 2.4%.' },
      },
    ],
  },
  {
    key: 'ttl',
    canonical: 'TTL',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'TTL', synonyms: ['time to live', 'czas życia wpisu'], forms: ['TTL', 'TTL-u', 'TTL-owi', 'TTL-em', 'time to live', 'czas życia wpisu', 'czasu życia wpisu', 'czasowi życia wpisu', 'czasem życia wpisu', 'czasie życia wpisu', 'czasy życia wpisu', 'czasów życia wpisu', 'czasom życia wpisu', 'czasami życia wpisu', 'czasach życia wpisu'] },
          en: { preferred: 'TTL', synonyms: ['time to live'], forms: ['TTL', 'TTLs', 'time to live'] },
        },
        plain: { pl: 'jak długo kopia danych jest ważna', en: 'how long a copy of data stays valid' },
        definition: {
          pl: 'Czas, po którym system uznaje zapamiętaną kopię za nieaktualną i pobiera ją od nowa.',
          en: 'The time after which a system takes a remembered copy for stale and fetches it again.',
        },
        example: { pl: 'TTL cen ustawiliśmy na pięć minut.', en: 'We set the TTL of prices to five minutes.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'TTL', synonyms: ['through the line'], forms: ['TTL', 'TTL-u', 'TTL-owi', 'TTL-em', 'through the line'] },
          en: { preferred: 'TTL', synonyms: ['through the line'], forms: ['TTL', 'TTLs', 'through the line'] },
        },
        plain: { pl: 'kampania w mediach i w sklepie naraz', en: 'a campaign in media and shops at once' },
        definition: {
          pl: 'Kampania, która łączy reklamę w mediach z działaniami bezpośrednio u klienta.',
          en: 'A campaign that joins mass media with actions close to the customer.',
        },
        example: { pl: 'Wiosnę robimy w TTL: radio, gazetka i degustacje.', en: 'We do spring as TTL: radio, leaflet and tastings.' },
      },
    ],
  },
  {
    key: 'kv',
    canonical: 'KV',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'KV', synonyms: ['magazyn klucz-wartość'], forms: ['KV', 'magazyn klucz-wartość', 'magazynu klucz-wartość', 'magazynem klucz-wartość', 'magazynie klucz-wartość'] },
          en: { preferred: 'KV', synonyms: ['key-value store'], forms: ['KV', 'KVs', 'key-value store', 'key-value stores'] },
        },
        plain: { pl: 'prosta, szybka baza: nazwa i wartość', en: 'a simple fast store: name and value' },
        definition: {
          pl: 'Baza, w której pod każdą nazwą leży jedna wartość; szybka i bez wyszukiwania.',
          en: 'A store that keeps one value under each name; fast, without searching.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'KV', synonyms: ['key visual'], forms: ['KV', 'key visual', 'key visuala', 'key visuale', 'key visuali', 'key visualem'] },
          en: { preferred: 'KV', synonyms: ['key visual'], forms: ['KV', 'KVs', 'key visual', 'key visuals'] },
        },
        plain: { pl: 'główny obraz kampanii', en: 'the main picture of a campaign' },
        definition: {
          pl: 'Obraz, od którego pochodzi reszta materiałów kampanii: banery, plakaty, gazetka.',
          en: 'The picture from which all other materials of a campaign come: banners, posters, leaflet.',
        },
        example: { pl: 'KV na jesień to liść na mokrym tarasie.', en: 'The autumn KV is a leaf on a wet terrace.' },
      },
    ],
  },
  {
    key: 'cdp',
    canonical: 'CDP',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'CDP', synonyms: ['ciągła ochrona danych'], forms: ['CDP', 'ciągła ochrona danych', 'ciągłej ochrony danych', 'ciągłej ochronie danych', 'ciągłą ochronę danych', 'ciągłą ochroną danych', 'ciągłe ochrony danych', 'ciągłych ochron danych', 'ciągłym ochronom danych', 'ciągłymi ochronami danych', 'ciągłych ochronach danych'] },
          en: { preferred: 'CDP', synonyms: ['continuous data protection'], forms: ['CDP', 'CDPs', 'continuous data protection'] },
        },
        plain: { pl: 'kopia danych robiona bez przerwy', en: 'a copy of data made all the time' },
        definition: {
          pl: 'Zapisywanie każdej zmiany danych na bieżąco, tak że można wrócić do dowolnej minuty.',
          en: 'Saving every change of data as it happens, so that any minute can be restored.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CDP', synonyms: ['platforma danych klientów'], forms: ['CDP', 'platforma danych klientów', 'platformy danych klientów', 'platformie danych klientów', 'platformę danych klientów', 'platformą danych klientów', 'platform danych klientów', 'platformom danych klientów', 'platformami danych klientów', 'platformach danych klientów'] },
          en: { preferred: 'CDP', synonyms: ['customer data platform'], forms: ['CDP', 'CDPs', 'customer data platform', 'customer data platforms'] },
        },
        plain: { pl: 'jeden profil klienta z wielu źródeł', en: 'one customer profile from many sources' },
        definition: {
          pl: 'System, który zbiera wszystko, co wiemy o kliencie, w jeden profil i podaje go innym narzędziom.',
          en: 'A system that gathers all we know about a customer into one profile and hands it to other tools.',
        },
        example: { pl: 'Pilotaż CDP obejmie dwa sklepy.', en: 'The CDP pilot covers two shops.' },
      },
    ],
  },
  {
    key: 'pos',
    canonical: 'POS',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'POS', synonyms: ['point of sale', 'system kasowy'], forms: ['POS', 'POS-u', 'POS-owi', 'POS-em', 'POS-ie', 'POS-y', 'POS-ów', 'POS-om', 'POS-ami', 'POS-ach', 'point of sale', 'system kasowy', 'systemu kasowego', 'systemowi kasowemu', 'systemem kasowym', 'systemie kasowym', 'systemy kasowe', 'systemów kasowych', 'systemom kasowym', 'systemami kasowymi', 'systemach kasowych'] },
          en: { preferred: 'POS', synonyms: ['point of sale'], forms: ['POS', 'point of sale', 'points of sale'] },
        },
        plain: { pl: 'kasa w sklepie', en: 'the till in a shop' },
        definition: {
          pl: 'Kasa z programem i czytnikiem: miejsce, w którym rejestruje się sprzedaż.',
          en: 'The till with its program and reader: where a sale is recorded.',
        },
        example: { pl: 'POS wysyła sprzedaż co minutę.', en: 'The POS sends sales every minute.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'POS', synonyms: ['materiały POS'], forms: ['POS', 'POS-u', 'POS-owi', 'POS-em', 'POS-ie', 'materiały POS', 'materiałów POS', 'materiałami POS', 'materiałach POS'] },
          en: { preferred: 'POS', synonyms: ['POS materials'], forms: ['POS', 'POS materials'] },
        },
        plain: { pl: 'plakaty i stojaki w sklepie', en: 'posters and displays in the shop' },
        definition: {
          pl: 'Wszystko, co reklamuje towar przy półce i kasie: plakaty, stojaki, naklejki.',
          en: 'Everything that advertises goods at the shelf and the till: posters, displays, stickers.',
        },
        example: { pl: 'POS na Black Week wisi od poniedziałku.', en: 'The POS for Black Week hangs from Monday.' },
      },
    ],
  },
  {
    key: 'sql',
    canonical: 'SQL',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'SQL', synonyms: ['zapytanie SQL'], forms: ['SQL', 'SQL-u', 'SQL-owi', 'SQL-em', 'zapytanie SQL', 'zapytania SQL', 'zapytaniu SQL', 'zapytaniem SQL', 'zapytań SQL', 'zapytaniom SQL', 'zapytaniami SQL', 'zapytaniach SQL'] },
          en: { preferred: 'SQL', synonyms: ['SQL query'], forms: ['SQL', 'SQLs', 'SQL query', 'SQL queries'] },
        },
        plain: { pl: 'język zadawania pytań bazie danych', en: 'the language for asking a database' },
        definition: {
          pl: 'Język, w którym pyta się bazę danych, na przykład o wszystkich klientów ze zgodą.',
          en: 'The language in which one asks a database, say for all customers with a consent.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'SQL', synonyms: ['sales qualified lead'], forms: ['SQL', 'SQL-u', 'SQL-owi', 'SQL-em', 'SQL-e', 'SQL-ów', 'SQL-om', 'SQL-ami', 'SQL-ach', 'SQL-i', 'sales qualified lead'] },
          en: { preferred: 'SQL', synonyms: ['sales qualified lead'], forms: ['SQL', 'SQLs', 'sales qualified lead', 'sales qualified leads'] },
        },
        plain: { pl: 'kontakt gotowy do rozmowy o zakupie', en: 'a contact ready to talk about buying' },
        definition: {
          pl: 'Osoba lub firma, która jest na tyle zainteresowana, że powinien zadzwonić do niej sprzedawca.',
          en: 'A person or company interested enough for a salesperson to call.',
        },
        example: { pl: 'Z targów wróciło 14 SQL-i dla klientów firmowych.', en: 'The fair brought 14 SQLs among business customers.' },
      },
    ],
  },
  {
    key: 'dm',
    canonical: 'DM',
    domain: 'SHARED',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'DM', synonyms: ['hurtownia tematyczna'], forms: ['DM', 'DM-u', 'DM-owi', 'DM-em', 'DM-ie', 'DM-y', 'DM-ów', 'DM-om', 'DM-ami', 'DM-ach', 'hurtownia tematyczna', 'hurtowni tematycznej', 'hurtownię tematyczną', 'hurtownią tematyczną', 'hurtownie tematyczne', 'hurtowni tematycznych', 'hurtowniom tematycznym', 'hurtowniami tematycznymi', 'hurtowniach tematycznych'] },
          en: { preferred: 'DM', synonyms: ['data mart'], forms: ['DM', 'DMs', 'data mart', 'data marts'] },
        },
        plain: { pl: 'wycinek danych dla jednego działu', en: 'a slice of data for one department' },
        definition: {
          pl: 'Część wspólnych danych do raportów, przygotowana dla jednego działu.',
          en: 'A part of the common reporting data, prepared for one department.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'DM', synonyms: ['direct mail', 'direct mailing'], forms: ['DM', 'DM-u', 'DM-owi', 'DM-em', 'DM-ie', 'DM-y', 'DM-ów', 'DM-om', 'DM-ami', 'DM-ach', 'direct mail', 'direct maile', 'direct maili', 'direct mailing', 'direct mailingu', 'direct mailingiem', 'direct mailingi'] },
          en: { preferred: 'DM', synonyms: ['direct mail'], forms: ['DM', 'DMs', 'direct mail'] },
        },
        plain: { pl: 'list reklamowy do konkretnej osoby', en: 'an advertising letter to one person' },
        definition: {
          pl: 'List lub przesyłka reklamowa zaadresowana imiennie, na papierze albo pocztą elektroniczną.',
          en: 'An advertising letter addressed by name, on paper or by e-mail.',
        },
        example: { pl: 'DM do działkowców wysyłamy w lutym.', en: 'The DM to allotment gardeners leaves in February.' },
      },
    ],
  },
];
