import type { DemoTerm } from './glossary.demo.types.ts';

/** How marketing thinks about customers. */
export const marketingCustomers: DemoTerm[] = [
  {
    key: 'persona',
    canonical: 'persona',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'persona', forms: ['persona', 'persony', 'personie', 'personę', 'personą', 'person', 'personom', 'personami', 'personach'] },
          en: { preferred: 'persona', forms: ['persona', 'personas'] },
        },
        plain: { pl: 'wymyślony typowy klient', en: 'an imagined typical customer' },
        definition: {
          pl: 'Opis typowego klienta z imieniem, potrzebami i obawami, żeby wszyscy mówili do tej samej osoby.',
          en: 'A description of a typical customer with a name, needs and fears, so that everybody speaks to the same person.',
        },
        example: { pl: 'Dla persony „Nowe mieszkanie” liczy się szybka dostawa.', en: 'For the persona “New flat” fast delivery matters.' },
      },
    ],
  },
  {
    key: 'segmentation',
    canonical: 'segmentation',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'segmentacja', forms: ['segmentacja', 'segmentacji', 'segmentację', 'segmentacją', 'segmentacje', 'segmentacjom', 'segmentacjami', 'segmentacjach'] },
          en: { preferred: 'segmentation', forms: ['segmentation', 'segmentations'] },
        },
        plain: { pl: 'podział klientów na podobne grupy', en: 'dividing customers into similar groups' },
        definition: {
          pl: 'Podział klientów na grupy, które kupują podobnie, żeby każdej mówić co innego.',
          en: 'Dividing customers into groups that buy in a similar way, so that each hears something else.',
        },
        example: { pl: 'Segmentacja po sezonie zakupów dała trzy grupy.', en: 'Segmentation by shopping season gave three groups.' },
      },
    ],
  },
  {
    key: 'insight',
    canonical: 'insight',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'insight', forms: ['insight', 'insightu', 'insightowi', 'insightem', 'insighcie', 'insighty', 'insightów', 'insightom', 'insightami', 'insightach'] },
          en: { preferred: 'insight', forms: ['insight', 'insights'] },
        },
        plain: { pl: 'odkrycie, co naprawdę kieruje klientem', en: 'what we found really moves customers' },
        definition: {
          pl: 'Prawda o kliencie, poparta obserwacją, która tłumaczy, dlaczego robi to, co robi.',
          en: 'A truth about customers, backed by observation, that explains why they do what they do.',
        },
        example: { pl: 'Insight: klienci boją się, że pojadą i towaru nie będzie.', en: 'The insight: customers fear they will drive there for nothing.' },
      },
    ],
  },
  {
    key: 'customer-journey',
    canonical: 'customer journey',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'customer journey', synonyms: ['ścieżka klienta', 'ścieżka zakupowa'], forms: ['customer journey', 'ścieżka klienta', 'ścieżki klienta', 'ścieżce klienta', 'ścieżkę klienta', 'ścieżką klienta', 'ścieżek klienta', 'ścieżkom klienta', 'ścieżkami klienta', 'ścieżkach klienta', 'ścieżka zakupowa', 'ścieżki zakupowej', 'ścieżce zakupowej', 'ścieżkę zakupową', 'ścieżką zakupową', 'ścieżki zakupowe', 'ścieżek zakupowych', 'ścieżkom zakupowym', 'ścieżkami zakupowymi', 'ścieżkach zakupowych'] },
          en: { preferred: 'customer journey', forms: ['customer journey', 'customer journeys'] },
        },
        plain: { pl: 'wszystko, co klient robi, zanim kupi i potem', en: 'all a customer does before and after buying' },
        definition: {
          pl: 'Kolejne kroki klienta od pierwszej myśli o zakupie po reklamację lub powrót, oczami klienta.',
          en: 'The steps of a customer from the first thought of buying to a complaint or return, seen with the customer’s eyes.',
        },
      },
    ],
  },
  {
    key: 'touchpoint',
    canonical: 'touchpoint',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'touchpoint', synonyms: ['punkt styku'], forms: ['touchpoint', 'touchpointu', 'touchpointowi', 'touchpointem', 'touchpoincie', 'touchpointy', 'touchpointów', 'touchpointom', 'touchpointami', 'touchpointach', 'punkt styku', 'punktu styku', 'punktowi styku', 'punktem styku', 'punkcie styku', 'punkty styku', 'punktów styku', 'punktom styku', 'punktami styku', 'punktach styku'] },
          en: { preferred: 'touchpoint', forms: ['touchpoint', 'touchpoints'] },
        },
        plain: { pl: 'miejsce, w którym klient ma z nami kontakt', en: 'a place where a customer meets us' },
        definition: {
          pl: 'Każda chwila, w której klient się z nami styka: gazetka, kasa, list, strona, telefon.',
          en: 'Every moment in which a customer meets us: leaflet, till, letter, page, phone.',
        },
      },
    ],
  },
  {
    key: 'nps',
    canonical: 'NPS',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'NPS', forms: ['NPS', 'NPS-u', 'NPS-owi', 'NPS-em', 'NPS-ie'] },
          en: { preferred: 'NPS', synonyms: ['net promoter score'], forms: ['NPS', 'net promoter score', 'net promoter scores'] },
        },
        plain: { pl: 'czy klienci polecają nas znajomym', en: 'whether customers recommend us' },
        definition: {
          pl: 'Wynik pytania „czy polecisz nas znajomym?”: odsetek polecających minus odsetek odradzających.',
          en: 'The result of “would you recommend us?”: the share who would, less the share who would advise against us.',
        },
        example: { pl: 'NPS po zakupie z odbiorem to tylko 12.', en: 'The NPS after a purchase with pick-up is only 12.' },
      },
    ],
  },
  {
    key: 'cross-selling',
    canonical: 'cross-selling',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'cross-selling', forms: [] },
          en: { preferred: 'cross-selling', forms: ['cross-selling'] },
        },
        plain: { pl: 'proponowanie rzeczy, które pasują do zakupu', en: 'offering things that go with the purchase' },
        definition: {
          pl: 'Podsuwanie klientowi produktów uzupełniających, na przykład ziemi do kupowanych sadzonek.',
          en: 'Offering products that complete the purchase, such as soil for the seedlings.',
        },
      },
    ],
  },
  {
    key: 'upselling',
    canonical: 'upselling',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'up-selling', forms: [] },
          en: { preferred: 'upselling', synonyms: ['up-selling'], forms: ['upselling', 'up-selling'] },
        },
        plain: { pl: 'zachęcanie do lepszej wersji', en: 'suggesting the better version' },
        definition: {
          pl: 'Zachęcanie klienta do droższego, lepszego wariantu tego, co i tak chce kupić.',
          en: 'Suggesting a better and dearer variant of what the customer wants anyway.',
        },
      },
    ],
  },
  {
    key: 'win-back',
    canonical: 'win-back campaign',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'kampania powrotowa', synonyms: ['win-back'], forms: ['kampania powrotowa', 'kampanii powrotowej', 'kampanię powrotową', 'kampanią powrotową', 'kampanie powrotowe', 'kampanii powrotowych', 'kampaniom powrotowym', 'kampaniami powrotowymi', 'kampaniach powrotowych', 'win-back'] },
          en: { preferred: 'win-back campaign', synonyms: ['win-back'], forms: ['win-back campaign', 'win-back campaigns', 'win-back', 'win-backs'] },
        },
        plain: { pl: 'akcja dla klientów, którzy przestali kupować', en: 'a campaign for customers who stopped buying' },
        definition: {
          pl: 'Działania, które mają przyprowadzić z powrotem kogoś, kto dawno u nas nie był.',
          en: 'Actions meant to bring back somebody who has not been with us for long.',
        },
      },
    ],
  },
  {
    key: 'lead-nurturing',
    canonical: 'lead nurturing',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'lead nurturing', forms: ['lead nurturing', 'lead nurturingu'] },
          en: { preferred: 'lead nurturing', forms: ['lead nurturing'] },
        },
        plain: { pl: 'utrzymywanie kontaktu, zanim ktoś kupi', en: 'keeping in touch until somebody buys' },
        definition: {
          pl: 'Regularny, pomocny kontakt z osobą zainteresowaną, aż będzie gotowa kupić.',
          en: 'Regular, helpful contact with somebody who is interested, until he or she is ready to buy.',
        },
      },
    ],
  },
  {
    key: 'lead-scoring',
    canonical: 'lead scoring',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'lead scoring', forms: ['lead scoring', 'lead scoringu'] },
          en: { preferred: 'lead scoring', forms: ['lead scoring'] },
        },
        plain: { pl: 'punkty za to, jak bliski zakupu jest ktoś', en: 'points for how close somebody is to buying' },
        definition: {
          pl: 'Przyznawanie punktów za zachowania, które zapowiadają zakup, żeby najpierw odezwać się do najbliższych decyzji.',
          en: 'Giving points for behaviour that foretells a purchase, so that we contact those closest to it first.',
        },
      },
    ],
  },
  {
    key: 'lookalike',
    canonical: 'lookalike audience',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'grupa podobnych odbiorców', synonyms: ['lookalike'], forms: ['grupa podobnych odbiorców', 'grupy podobnych odbiorców', 'grupie podobnych odbiorców', 'grupę podobnych odbiorców', 'grupą podobnych odbiorców', 'grup podobnych odbiorców', 'grupom podobnych odbiorców', 'grupami podobnych odbiorców', 'grupach podobnych odbiorców', 'lookalike'] },
          en: { preferred: 'lookalike audience', synonyms: ['lookalike'], forms: ['lookalike audience', 'lookalike audiences', 'lookalike', 'lookalikes'] },
        },
        plain: { pl: 'ludzie podobni do naszych klientów', en: 'people who resemble our customers' },
        definition: {
          pl: 'Grupa wybrana przez system reklamowy, bo zachowuje się jak nasi dobrzy klienci.',
          en: 'A group picked by an advertising system because it behaves like our good customers.',
        },
      },
    ],
  },
  {
    key: 'attribution',
    canonical: 'attribution model',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'model atrybucji', synonyms: ['atrybucja'], forms: ['model atrybucji', 'modelu atrybucji', 'modelowi atrybucji', 'modelem atrybucji', 'modele atrybucji', 'modeli atrybucji', 'modelom atrybucji', 'modelami atrybucji', 'modelach atrybucji', 'atrybucja', 'atrybucji', 'atrybucję', 'atrybucją', 'atrybucje', 'atrybucjom', 'atrybucjami', 'atrybucjach'] },
          en: { preferred: 'attribution model', synonyms: ['attribution'], forms: ['attribution model', 'attribution models', 'attribution', 'attributions'] },
        },
        plain: { pl: 'ustalenie, która reklama dała sprzedaż', en: 'working out which ad made the sale' },
        definition: {
          pl: 'Zasada, według której dzielimy zasługę za zakup między reklamy, które klient widział po drodze.',
          en: 'The rule by which credit for a purchase is divided among the advertisements seen on the way.',
        },
        example: { pl: 'Przy innej atrybucji gazetka wygrywa z reklamą w sieci.', en: 'With another attribution the leaflet beats online advertising.' },
      },
    ],
  },
  {
    key: 'double-opt-in',
    canonical: 'double opt-in',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'double opt-in', synonyms: ['podwójne potwierdzenie zapisu'], forms: ['double opt-in', 'podwójne potwierdzenie zapisu', 'podwójnego potwierdzenia zapisu', 'podwójnemu potwierdzeniu zapisu', 'podwójnym potwierdzeniem zapisu', 'podwójnym potwierdzeniu zapisu', 'podwójne potwierdzenia zapisu', 'podwójnych potwierdzeń zapisu', 'podwójnym potwierdzeniom zapisu', 'podwójnymi potwierdzeniami zapisu', 'podwójnych potwierdzeniach zapisu'] },
          en: { preferred: 'double opt-in', forms: ['double opt-in', 'double opt-ins'] },
        },
        plain: { pl: 'zapis potwierdzony drugim kliknięciem', en: 'a sign-up confirmed by a second click' },
        definition: {
          pl: 'Zapis na listę, który liczy się dopiero po kliknięciu w link z wiadomości potwierdzającej.',
          en: 'A sign-up that counts only after a click on the link in a confirmation message.',
        },
      },
    ],
  },
  {
    key: 'omnichannel',
    canonical: 'omnichannel',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'omnichannel', synonyms: ['sprzedaż wielokanałowa'], forms: ['omnichannel', 'omnichannelu', 'omnichannelem', 'sprzedaż wielokanałowa', 'sprzedaży wielokanałowej', 'sprzedażą wielokanałową'] },
          en: { preferred: 'omnichannel', forms: ['omnichannel'] },
        },
        plain: { pl: 'sklep, sieć i telefon jako jedna całość', en: 'shop, web and phone as one' },
        definition: {
          pl: 'Tak ułożona obsługa, że klient może zacząć w sieci, dokończyć w sklepie i nie tłumaczyć wszystkiego od nowa.',
          en: 'Service arranged so that a customer can begin online, finish in the shop and need not explain everything again.',
        },
      },
    ],
  },
  {
    key: 'focus-group',
    canonical: 'focus group',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'grupa fokusowa', synonyms: ['fokus'], forms: ['grupa fokusowa', 'grupy fokusowej', 'grupie fokusowej', 'grupę fokusową', 'grupą fokusową', 'grupy fokusowe', 'grup fokusowych', 'grupom fokusowym', 'grupami fokusowymi', 'grupach fokusowych', 'fokus', 'fokusu', 'fokusowi', 'fokusem', 'fokusie', 'fokusy', 'fokusów', 'fokusom', 'fokusami', 'fokusach'] },
          en: { preferred: 'focus group', forms: ['focus group', 'focus groups'] },
        },
        plain: { pl: 'rozmowa badawcza z kilkoma klientami', en: 'a research talk with a few customers' },
        definition: {
          pl: 'Prowadzona rozmowa z sześcioma do dziesięciu klientami o produkcie lub reklamie.',
          en: 'A guided talk with six to ten customers about a product or advertisement.',
        },
      },
    ],
  },
  {
    key: 'loyalty-tier',
    canonical: 'loyalty tier',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'próg lojalnościowy', forms: ['próg lojalnościowy', 'progu lojalnościowego', 'progowi lojalnościowemu', 'progiem lojalnościowym', 'progu lojalnościowym', 'progi lojalnościowe', 'progów lojalnościowych', 'progom lojalnościowym', 'progami lojalnościowymi', 'progach lojalnościowych'] },
          en: { preferred: 'loyalty tier', forms: ['loyalty tier', 'loyalty tiers'] },
        },
        plain: { pl: 'poziom w programie stałego klienta', en: 'a level in the loyalty programme' },
        definition: {
          pl: 'Poziom, który klient osiąga po wydaniu pewnej kwoty i który daje mu większe korzyści.',
          en: 'A level that customers reach after spending a certain amount and that brings greater benefits.',
        },
      },
    ],
  },
  {
    key: 'rfm',
    canonical: 'RFM',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'RFM', synonyms: ['analiza RFM'], forms: ['RFM', 'RFM-u', 'RFM-owi', 'RFM-em', 'RFM-ie', 'analiza RFM', 'analizy RFM', 'analizie RFM', 'analizę RFM', 'analizą RFM', 'analiz RFM', 'analizom RFM', 'analizami RFM', 'analizach RFM'] },
          en: { preferred: 'RFM', synonyms: ['RFM analysis'], forms: ['RFM', 'RFM analysis', 'RFM analyses'] },
        },
        plain: { pl: 'jak dawno, jak często i za ile ktoś kupuje', en: 'how recently, often and for how much one buys' },
        definition: {
          pl: 'Podział klientów według trzech liczb: kiedy ostatnio kupili, jak często kupują i ile wydają.',
          en: 'Sorting customers by three numbers: when they last bought, how often they buy and how much they spend.',
        },
      },
    ],
  },
  {
    key: 'share-of-wallet',
    canonical: 'share of wallet',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'share of wallet', synonyms: ['udział w portfelu klienta'], forms: ['share of wallet', 'udział w portfelu klienta', 'udziału w portfelu klienta', 'udziałowi w portfelu klienta', 'udziałem w portfelu klienta', 'udziale w portfelu klienta', 'udziały w portfelu klienta', 'udziałów w portfelu klienta', 'udziałom w portfelu klienta', 'udziałami w portfelu klienta', 'udziałach w portfelu klienta'] },
          en: { preferred: 'share of wallet', forms: ['share of wallet'] },
        },
        plain: { pl: 'jaka część wydatków klienta trafia do nas', en: 'how much of a customer’s spending we get' },
        definition: {
          pl: 'Część pieniędzy wydawanych przez klienta na dom i ogród, która trafia do nas, a nie do innych.',
          en: 'The part of a customer’s spending on home and garden that goes to us and not to others.',
        },
      },
    ],
  },
  {
    key: 'mystery-shopper',
    canonical: 'mystery shopper',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'tajemniczy klient', synonyms: ['mystery shopper'], forms: ['tajemniczy klient', 'tajemniczego klienta', 'tajemniczemu klientowi', 'tajemniczym klientem', 'tajemniczym kliencie', 'tajemniczy klienci', 'tajemniczych klientów', 'mystery shopper'] },
          en: { preferred: 'mystery shopper', synonyms: ['mystery shopping'], forms: ['mystery shopper', 'mystery shoppers', 'mystery shopping'] },
        },
        plain: { pl: 'ktoś, kto udaje klienta, by sprawdzić obsługę', en: 'someone posing as a customer to test service' },
        definition: {
          pl: 'Osoba, która robi zakupy jak zwykły klient, a potem opisuje, jak ją obsłużono.',
          en: 'A person who shops like any customer and then reports how he or she was served.',
        },
      },
    ],
  },
];
