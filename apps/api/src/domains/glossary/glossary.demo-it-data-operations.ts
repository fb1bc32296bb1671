import type { DemoTerm } from './glossary.demo.types.ts';

/** What IT says of data, reliability and security. */
export const itDataOperations: DemoTerm[] = [
  {
    key: 'data-migration',
    canonical: 'data migration',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'migracja danych', synonyms: ['migracja'], forms: ['migracja danych', 'migracji danych', 'migrację danych', 'migracją danych', 'migracje danych', 'migracjom danych', 'migracjami danych', 'migracjach danych', 'migracja', 'migracji', 'migrację', 'migracją', 'migracje', 'migracjom', 'migracjami', 'migracjach'] },
          en: { preferred: 'data migration', synonyms: ['migration'], forms: ['data migration', 'data migrations', 'migration', 'migrations'] },
        },
        plain: { pl: 'przeniesienie danych do nowego systemu', en: 'moving data to the new system' },
        definition: {
          pl: 'Przeniesienie danych ze starego miejsca do nowego wraz ze sprawdzeniem, czy nic nie zginęło.',
          en: 'Moving data from an old place to a new one and checking that nothing got lost.',
        },
        example: { pl: 'Przed migracją robimy kopię wszystkich zgód.', en: 'Before the migration we copy all consents.' },
      },
    ],
  },
  {
    key: 'idempotent',
    canonical: 'idempotent',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'idempotentny', synonyms: ['idempotentność'], forms: ['idempotentny', 'idempotentna', 'idempotentne', 'idempotentnego', 'idempotentnej', 'idempotentnych', 'idempotentnym', 'idempotentność', 'idempotentności', 'idempotentnością'] },
          en: { preferred: 'idempotent', synonyms: ['idempotency'], forms: ['idempotent', 'idempotency'] },
        },
        plain: { pl: 'można powtórzyć bez szkody', en: 'safe to repeat' },
        definition: {
          pl: 'Tak zrobiona operacja, że powtórzona drugi raz nic nie zepsuje i niczego nie podwoi.',
          en: 'An operation made so that doing it twice breaks nothing and doubles nothing.',
        },
        example: { pl: 'Skrypty są idempotentne, więc ponowne uruchomienie nie wyśle dwóch listów.', en: 'The scripts are idempotent, so running them again does not send two letters.' },
      },
    ],
  },
  {
    key: 'timeout',
    canonical: 'timeout',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'timeout', forms: ['timeout', 'timeoutu', 'timeoutowi', 'timeoutem', 'timeoucie', 'timeouty', 'timeoutów', 'timeoutom', 'timeoutami', 'timeoutach'] },
          en: { preferred: 'timeout', forms: ['timeout', 'timeouts'] },
        },
        plain: { pl: 'system nie odpowiedział na czas', en: 'the system did not answer in time' },
        definition: {
          pl: 'Sytuacja, w której jeden system przestał czekać na odpowiedź drugiego.',
          en: 'When one system stops waiting for the answer of another.',
        },
        example: { pl: 'Przy trzykrotnym ruchu mamy timeouty na płatnościach.', en: 'At three times the visitors payments run into timeouts.' },
      },
    ],
  },
  {
    key: 'latency',
    canonical: 'latency',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'latencja', forms: [] },
          en: { preferred: 'latency', forms: ['latency'] },
        },
        plain: { pl: 'czas oczekiwania na odpowiedź', en: 'the wait for an answer' },
        definition: {
          pl: 'Czas od kliknięcia do odpowiedzi systemu, liczony w tysięcznych częściach sekundy.',
          en: 'The time from a click to the system’s answer, counted in thousandths of a second.',
        },
      },
    ],
  },
  {
    key: 'sso',
    canonical: 'SSO',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'SSO', synonyms: ['single sign-on', 'jednokrotne logowanie'], forms: ['SSO', 'single sign-on', 'jednokrotne logowanie', 'jednokrotnego logowania', 'jednokrotnemu logowaniu', 'jednokrotnym logowaniem', 'jednokrotnym logowaniu', 'jednokrotne logowania', 'jednokrotnych logowań', 'jednokrotnym logowaniom', 'jednokrotnymi logowaniami', 'jednokrotnych logowaniach'] },
          en: { preferred: 'SSO', synonyms: ['single sign-on'], forms: ['SSO', 'single sign-on'] },
        },
        plain: { pl: 'jedno logowanie do wszystkiego', en: 'one sign-in for everything' },
        definition: {
          pl: 'Logujesz się raz, rano, i wszystkie firmowe programy cię znają.',
          en: 'You sign in once in the morning and all company programs know you.',
        },
      },
    ],
  },
  {
    key: 'data-schema',
    canonical: 'data schema',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'schemat danych', forms: ['schemat danych', 'schematu danych', 'schematowi danych', 'schematem danych', 'schemacie danych', 'schematy danych', 'schematów danych', 'schematom danych', 'schematami danych', 'schematach danych'] },
          en: { preferred: 'data schema', synonyms: ['schema'], forms: ['data schema', 'data schemas', 'schema', 'schemas'] },
        },
        plain: { pl: 'opis, jak ułożone są dane', en: 'the description of how data are arranged' },
        definition: {
          pl: 'Opis, jakie pola mają dane i co wolno w nie wpisać, na przykład że klient ma numer karty i datę zgody.',
          en: 'A description of which fields data have and what may be entered, such as that a customer has a card number and a consent date.',
        },
      },
    ],
  },
  {
    key: 'deduplication',
    canonical: 'deduplication',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'deduplikacja', forms: ['deduplikacja', 'deduplikacji', 'deduplikację', 'deduplikacją', 'deduplikacje', 'deduplikacjom', 'deduplikacjami', 'deduplikacjach'] },
          en: { preferred: 'deduplication', forms: ['deduplication'] },
        },
        plain: { pl: 'usunięcie podwójnych wpisów', en: 'removing double entries' },
        definition: {
          pl: 'Znalezienie i połączenie wpisów, które mówią o tej samej osobie albo rzeczy.',
          en: 'Finding and joining entries that speak of the same person or thing.',
        },
        example: { pl: 'Dzięki deduplikacji ta sama klientka nie dostanie dwóch kuponów.', en: 'Thanks to deduplication the same customer does not get two coupons.' },
      },
    ],
  },
  {
    key: 'etl',
    canonical: 'ETL',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'ETL', forms: ['ETL', 'ETL-u', 'ETL-owi', 'ETL-em'] },
          en: { preferred: 'ETL', forms: ['ETL'] },
        },
        plain: { pl: 'nocne przenoszenie i porządkowanie danych', en: 'moving and tidying data overnight' },
        definition: {
          pl: 'Pobranie danych z jednego systemu, przerobienie ich i załadowanie do drugiego, zwykle w nocy.',
          en: 'Taking data from one system, reshaping them and loading them into another, usually at night.',
        },
      },
    ],
  },
  {
    key: 'data-warehouse',
    canonical: 'data warehouse',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'hurtownia danych', forms: ['hurtownia danych', 'hurtowni danych', 'hurtownię danych', 'hurtownią danych', 'hurtownie danych', 'hurtowniom danych', 'hurtowniami danych', 'hurtowniach danych'] },
          en: { preferred: 'data warehouse', forms: ['data warehouse', 'data warehouses'] },
        },
        plain: { pl: 'wspólne miejsce na dane do raportów', en: 'the common store of data for reports' },
        definition: {
          pl: 'Baza, do której spływają dane z całej firmy po to, żeby robić z nich raporty.',
          en: 'A database into which data of the whole company flow so that reports can be made.',
        },
      },
    ],
  },
  {
    key: 'hash',
    canonical: 'hash',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'hash', forms: ['hash', 'hashu', 'hasha', 'hashowi', 'hashem', 'hashe', 'hashy', 'hashów', 'hashom', 'hashami', 'hashach'] },
          en: { preferred: 'hash', synonyms: ['hashing'], forms: ['hash', 'hashes', 'hashing'] },
        },
        plain: { pl: 'skrót, z którego nie odczyta się oryginału', en: 'a scrambled form that hides the original' },
        definition: {
          pl: 'Ciąg znaków wyliczony z tekstu w jedną stronę: można porównać dwa, ale nie odtworzyć tekstu.',
          en: 'A string worked out from a text in one direction: two can be compared, but the text cannot be restored.',
        },
      },
    ],
  },
  {
    key: 'backup',
    canonical: 'backup',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'backup', forms: ['backup', 'backupu', 'backupowi', 'backupem', 'backupie', 'backupy', 'backupów', 'backupom', 'backupami', 'backupach'] },
          en: { preferred: 'backup', forms: ['backup', 'backups'] },
        },
        plain: { pl: 'kopia na wypadek awarii', en: 'a copy in case something breaks' },
        definition: {
          pl: 'Kopia danych trzymana osobno, z której można wszystko odtworzyć po awarii albo pomyłce.',
          en: 'A copy of data kept apart, from which everything can be restored after a failure or mistake.',
        },
        example: { pl: 'Zdjęcia odzyskaliśmy z backupu.', en: 'We got the pictures back from the backup.' },
      },
    ],
  },
  {
    key: 'failover',
    canonical: 'failover',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'failover', forms: ['failover', 'failovera', 'failoverowi', 'failoverem', 'failoverze', 'failoveru'] },
          en: { preferred: 'failover', forms: ['failover'] },
        },
        plain: { pl: 'przełączenie na zapasowy system', en: 'switching to the spare system' },
        definition: {
          pl: 'Samoczynne przejście na zapasowy system, gdy główny przestaje działać.',
          en: 'Switching by itself to a spare system when the main one stops.',
        },
      },
    ],
  },
  {
    key: 'sla',
    canonical: 'SLA',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'SLA', forms: ['SLA'] },
          en: { preferred: 'SLA', synonyms: ['service level agreement'], forms: ['SLA', 'SLAs', 'service level agreement', 'service level agreements'] },
        },
        plain: { pl: 'obiecany czas reakcji', en: 'the promised response time' },
        definition: {
          pl: 'Umowa, jak szybko ktoś odpowie na zgłoszenie i jak długo system może nie działać w miesiącu.',
          en: 'An agreement on how fast somebody answers and for how long a system may be down in a month.',
        },
        example: { pl: 'SLA na awarię sklepu to piętnaście minut.', en: 'The SLA for a store failure is fifteen minutes.' },
      },
    ],
  },
  {
    key: 'patch',
    canonical: 'patch',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'patch', forms: ['patch', 'patchu', 'patchowi', 'patchem', 'patche', 'patchy', 'patchów', 'patchom', 'patchami', 'patchach'] },
          en: { preferred: 'patch', forms: ['patch', 'patches', 'patched', 'patching'] },
        },
        plain: { pl: 'poprawka, często zabezpieczeń', en: 'a correction, often for security' },
        definition: {
          pl: 'Niewielka aktualizacja, która usuwa błąd albo lukę w zabezpieczeniach.',
          en: 'A small update that removes a fault or a security hole.',
        },
      },
    ],
  },
  {
    key: 'unit-test',
    canonical: 'unit test',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'test jednostkowy', forms: ['test jednostkowy', 'testu jednostkowego', 'testowi jednostkowemu', 'testem jednostkowym', 'teście jednostkowym', 'testy jednostkowe', 'testów jednostkowych', 'testom jednostkowym', 'testami jednostkowymi', 'testach jednostkowych'] },
          en: { preferred: 'unit test', forms: ['unit test', 'unit tests'] },
        },
        plain: { pl: 'automatyczne sprawdzenie małego kawałka', en: 'an automatic check of a small part' },
        definition: {
          pl: 'Krótki program, który sprawdza jeden kawałek innego programu i uruchamia się sam przy każdej zmianie.',
          en: 'A short program that checks one part of another and runs by itself at every change.',
        },
      },
    ],
  },
  {
    key: 'smoke-test',
    canonical: 'smoke test',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'smoke test', synonyms: ['test dymny'], forms: ['smoke test', 'smoke testu', 'smoke testy', 'smoke testów', 'smoke testami', 'test dymny', 'testu dymnego', 'testowi dymnemu', 'testem dymnym', 'teście dymnym', 'testy dymne', 'testów dymnych', 'testom dymnym', 'testami dymnymi', 'testach dymnych'] },
          en: { preferred: 'smoke test', forms: ['smoke test', 'smoke tests'] },
        },
        plain: { pl: 'szybkie sprawdzenie, czy najważniejsze działa', en: 'a quick check that the basics work' },
        definition: {
          pl: 'Kilkuminutowe sprawdzenie zaraz po uruchomieniu nowej wersji: czy sklep się otwiera, czy da się kupić i zapłacić.',
          en: 'A check of a few minutes right after a new version went live: whether the store opens, whether one can buy and pay.',
        },
      },
    ],
  },
  {
    key: 'penetration-test',
    canonical: 'penetration test',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'test penetracyjny', synonyms: ['pentest'], forms: ['test penetracyjny', 'testu penetracyjnego', 'testowi penetracyjnemu', 'testem penetracyjnym', 'teście penetracyjnym', 'testy penetracyjne', 'testów penetracyjnych', 'testom penetracyjnym', 'testami penetracyjnymi', 'testach penetracyjnych', 'pentest', 'pentestu', 'pentestowi', 'pentestem', 'penteście', 'pentesty', 'pentestów', 'pentestom', 'pentestami', 'pentestach'] },
          en: { preferred: 'penetration test', synonyms: ['pentest'], forms: ['penetration test', 'penetration tests', 'pentest', 'pentests'] },
        },
        plain: { pl: 'próba włamania na zamówienie', en: 'a break-in that we order ourselves' },
        definition: {
          pl: 'Umówiona próba włamania do naszego systemu, żeby znaleźć dziury przed kimś obcym.',
          en: 'An agreed attempt to break into our own system, to find the holes before strangers do.',
        },
      },
    ],
  },
  {
    key: 'rate-limit',
    canonical: 'rate limit',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'rate limit', synonyms: ['limit zapytań'], forms: ['rate limit', 'rate limitu', 'rate limity', 'limit zapytań', 'limitu zapytań', 'limitowi zapytań', 'limitem zapytań', 'limicie zapytań', 'limity zapytań', 'limitów zapytań', 'limitom zapytań', 'limitami zapytań', 'limitach zapytań'] },
          en: { preferred: 'rate limit', synonyms: ['rate limiting'], forms: ['rate limit', 'rate limits', 'rate limiting'] },
        },
        plain: { pl: 'limit, ile razy można pytać system', en: 'a limit on how often one may ask' },
        definition: {
          pl: 'Ograniczenie, ile pytań na minutę system przyjmie od jednego klienta, żeby starczyło dla wszystkich.',
          en: 'A cap on how many questions a minute a system takes from one client, so that there is enough for all.',
        },
      },
    ],
  },
  {
    key: 'on-call',
    canonical: 'on-call duty',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'dyżur domowy', synonyms: ['on-call'], forms: ['dyżur domowy', 'dyżuru domowego', 'dyżurowi domowemu', 'dyżurem domowym', 'dyżurze domowym', 'dyżury domowe', 'dyżurów domowych', 'dyżurom domowym', 'dyżurami domowymi', 'dyżurach domowych', 'on-call'] },
          en: { preferred: 'on-call duty', synonyms: ['on call'], forms: ['on-call duty', 'on call'] },
        },
        plain: { pl: 'dyżur pod telefonem', en: 'being reachable in case of failure' },
        definition: {
          pl: 'Kolejka osób, które po godzinach odbierają telefon i naprawiają awarie.',
          en: 'The rota of people who answer the phone after hours and repair failures.',
        },
      },
    ],
  },
  {
    key: 'vendor-lock-in',
    canonical: 'vendor lock-in',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'vendor lock-in', synonyms: ['uzależnienie od dostawcy'], forms: ['vendor lock-in', 'vendor lock-inu', 'vendor lock-inem', 'uzależnienie od dostawcy', 'uzależnienia od dostawcy', 'uzależnieniu od dostawcy', 'uzależnieniem od dostawcy', 'uzależnień od dostawcy', 'uzależnieniom od dostawcy', 'uzależnieniami od dostawcy', 'uzależnieniach od dostawcy'] },
          en: { preferred: 'vendor lock-in', forms: ['vendor lock-in', 'vendor lock-ins'] },
        },
        plain: { pl: 'uzależnienie od jednego dostawcy', en: 'depending on one supplier' },
        definition: {
          pl: 'Sytuacja, w której odejście od dostawcy jest tak drogie, że musimy się zgadzać na jego ceny.',
          en: 'When leaving a supplier is so expensive that we have to accept its prices.',
        },
        example: { pl: 'Eksport danych w umowie chroni nas przed vendor lock-inem.', en: 'Data export in the contract protects us from vendor lock-in.' },
      },
    ],
  },
  {
    key: 'downtime',
    canonical: 'downtime',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'downtime', forms: [] },
          en: { preferred: 'downtime', forms: ['downtime'] },
        },
        plain: { pl: 'czas, gdy system nie działa', en: 'the time a system is down' },
        definition: {
          pl: 'Czas, w którym klienci nie mogą skorzystać z systemu, zaplanowany lub nie.',
          en: 'Time in which customers cannot use the system, planned or not.',
        },
      },
    ],
  },
];
