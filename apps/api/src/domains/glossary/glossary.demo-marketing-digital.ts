import type { DemoTerm } from './glossary.demo.types.ts';

/** What marketing measures and runs online. */
export const marketingDigital: DemoTerm[] = [
  {
    key: 'funnel',
    canonical: 'sales funnel',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'lejek sprzedażowy', synonyms: ['lejek'], forms: ['lejek sprzedażowy', 'lejka sprzedażowego', 'lejkowi sprzedażowemu', 'lejkiem sprzedażowym', 'lejku sprzedażowym', 'lejki sprzedażowe', 'lejków sprzedażowych', 'lejkom sprzedażowym', 'lejkami sprzedażowymi', 'lejkach sprzedażowych', 'lejek', 'lejka', 'lejkowi', 'lejkiem', 'lejku', 'lejki', 'lejków', 'lejkom', 'lejkami', 'lejkach'] },
          en: { preferred: 'sales funnel', synonyms: ['funnel'], forms: ['sales funnel', 'sales funnels', 'funnel', 'funnels'] },
        },
        plain: { pl: 'droga klienta od reklamy do zakupu', en: 'the way from seeing an ad to buying' },
        definition: {
          pl: 'Etapy, przez które przechodzi klient od pierwszego kontaktu do zakupu; na każdym ktoś odpada, więc im dalej, tym węziej.',
          en: 'The stages from first contact to purchase; at each some people drop out, so it narrows on the way.',
        },
        example: { pl: 'W lejku gubimy ludzi dopiero na wyborze dostawy.', en: 'We lose people in the funnel only when they choose delivery.' },
      },
    ],
  },
  {
    key: 'ctr',
    canonical: 'CTR',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CTR', synonyms: ['współczynnik klikalności'], forms: ['CTR', 'CTR-u', 'CTR-owi', 'CTR-em', 'CTR-ze', 'CTR-y', 'CTR-ów', 'CTR-om', 'CTR-ami', 'CTR-ach', 'współczynnik klikalności', 'współczynnika klikalności', 'współczynnikowi klikalności', 'współczynnikiem klikalności', 'współczynniku klikalności', 'współczynniki klikalności', 'współczynników klikalności', 'współczynnikom klikalności', 'współczynnikami klikalności', 'współczynnikach klikalności'] },
          en: { preferred: 'CTR', synonyms: ['click-through rate'], forms: ['CTR', 'CTRs', 'click-through rate', 'click-through rates'] },
        },
        plain: { pl: 'ilu na stu oglądających kliknęło', en: 'how many of a hundred viewers clicked' },
        definition: {
          pl: 'Odsetek osób, które zobaczyły reklamę lub przycisk i w nie kliknęły.',
          en: 'The share of people who saw an advertisement or button and clicked it.',
        },
        example: { pl: 'CTR banera spadł z 2% do 0,7%.', en: 'The CTR of the banner fell from 2% to 0.7%.' },
      },
    ],
  },
  {
    key: 'cta',
    canonical: 'CTA',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CTA', synonyms: ['wezwanie do działania'], forms: ['CTA', 'wezwanie do działania', 'wezwania do działania', 'wezwaniu do działania', 'wezwaniem do działania', 'wezwań do działania', 'wezwaniom do działania', 'wezwaniami do działania', 'wezwaniach do działania'] },
          en: { preferred: 'CTA', synonyms: ['call to action'], forms: ['CTA', 'CTAs', 'call to action', 'calls to action'] },
        },
        plain: { pl: 'przycisk lub zdanie, które mówi, co zrobić', en: 'the button that says what to do next' },
        definition: {
          pl: 'Wyraźne zaproszenie do następnego kroku, na przykład przycisk „Zamów próbkę”.',
          en: 'A clear invitation to the next step, such as the button “Order a sample”.',
        },
        example: { pl: 'Na telefonie CTA chowa się pod banerem zgód.', en: 'On phones the CTA hides under the consent banner.' },
      },
    ],
  },
  {
    key: 'cpc',
    canonical: 'CPC',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CPC', synonyms: ['koszt kliknięcia'], forms: ['CPC', 'koszt kliknięcia', 'kosztu kliknięcia', 'kosztowi kliknięcia', 'kosztem kliknięcia', 'koszcie kliknięcia', 'koszty kliknięcia', 'kosztów kliknięcia', 'kosztom kliknięcia', 'kosztami kliknięcia', 'kosztach kliknięcia'] },
          en: { preferred: 'CPC', synonyms: ['cost per click'], forms: ['CPC', 'CPCs', 'cost per click', 'costs per click'] },
        },
        plain: { pl: 'ile płacimy za jedno kliknięcie reklamy', en: 'what one click on an ad costs us' },
        definition: {
          pl: 'Cena jednego kliknięcia w naszą reklamę.',
          en: 'The price of one click on our advertisement.',
        },
      },
    ],
  },
  {
    key: 'cpm',
    canonical: 'CPM',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CPM', synonyms: ['koszt tysiąca wyświetleń'], forms: ['CPM', 'CPM-u', 'CPM-owi', 'CPM-em', 'CPM-ie', 'koszt tysiąca wyświetleń', 'kosztu tysiąca wyświetleń', 'kosztowi tysiąca wyświetleń', 'kosztem tysiąca wyświetleń', 'koszcie tysiąca wyświetleń', 'koszty tysiąca wyświetleń', 'kosztów tysiąca wyświetleń', 'kosztom tysiąca wyświetleń', 'kosztami tysiąca wyświetleń', 'kosztach tysiąca wyświetleń'] },
          en: { preferred: 'CPM', synonyms: ['cost per mille'], forms: ['CPM', 'cost per mille', 'costs per mille'] },
        },
        plain: { pl: 'ile kosztuje tysiąc wyświetleń reklamy', en: 'the price of a thousand ad views' },
        definition: {
          pl: 'Cena tysiąca wyświetleń reklamy, niezależnie od tego, czy ktoś kliknął.',
          en: 'The price of showing an advertisement a thousand times, clicked or not.',
        },
      },
    ],
  },
  {
    key: 'roas',
    canonical: 'ROAS',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'ROAS', synonyms: ['zwrot z wydatków na reklamę'], forms: ['ROAS', 'ROAS-u', 'ROAS-owi', 'ROAS-em', 'ROAS-ie', 'zwrot z wydatków na reklamę', 'zwrotu z wydatków na reklamę', 'zwrotowi z wydatków na reklamę', 'zwrotem z wydatków na reklamę', 'zwrocie z wydatków na reklamę', 'zwroty z wydatków na reklamę', 'zwrotów z wydatków na reklamę', 'zwrotom z wydatków na reklamę', 'zwrotami z wydatków na reklamę', 'zwrotach z wydatków na reklamę'] },
          en: { preferred: 'ROAS', synonyms: ['return on ad spend'], forms: ['ROAS', 'return on ad spend'] },
        },
        plain: { pl: 'ile złotych sprzedaży daje złotówka reklamy', en: 'sales for every złoty of advertising' },
        definition: {
          pl: 'Przychód z reklamy podzielony przez jej koszt: 5 znaczy pięć złotych sprzedaży z jednej złotówki.',
          en: 'Revenue from advertising divided by its cost: 5 means five złoty of sales for one.',
        },
        example: { pl: 'Przy ROAS poniżej trzech wyłączamy kampanię.', en: 'Below a ROAS of three we stop the campaign.' },
      },
    ],
  },
  {
    key: 'cac',
    canonical: 'CAC',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CAC', synonyms: ['koszt pozyskania klienta'], forms: ['CAC', 'koszt pozyskania klienta', 'kosztu pozyskania klienta', 'kosztowi pozyskania klienta', 'kosztem pozyskania klienta', 'koszcie pozyskania klienta', 'koszty pozyskania klienta', 'kosztów pozyskania klienta', 'kosztom pozyskania klienta', 'kosztami pozyskania klienta', 'kosztach pozyskania klienta'] },
          en: { preferred: 'CAC', synonyms: ['customer acquisition cost'], forms: ['CAC', 'CACs', 'customer acquisition cost', 'customer acquisition costs'] },
        },
        plain: { pl: 'ile kosztuje zdobycie nowego klienta', en: 'what winning a new customer costs' },
        definition: {
          pl: 'Wszystkie wydatki na zdobycie klientów podzielone przez liczbę nowych klientów.',
          en: 'All spending on winning customers divided by the number of new ones.',
        },
      },
    ],
  },
  {
    key: 'clv',
    canonical: 'CLV',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'CLV', synonyms: ['wartość życiowa klienta'], forms: ['CLV', 'wartość życiowa klienta', 'wartości życiowej klienta', 'wartość życiową klienta', 'wartością życiową klienta', 'wartości życiowe klienta', 'wartości życiowych klienta', 'wartościom życiowym klienta', 'wartościami życiowymi klienta', 'wartościach życiowych klienta'] },
          en: { preferred: 'CLV', synonyms: ['customer lifetime value'], forms: ['CLV', 'CLVs', 'customer lifetime value', 'customer lifetime values'] },
        },
        plain: { pl: 'ile klient zostawi u nas przez lata', en: 'what a customer spends with us over the years' },
        definition: {
          pl: 'Szacunek, ile klient wyda u nas przez cały czas, gdy do nas wraca.',
          en: 'An estimate of what a customer will spend with us for as long as he or she keeps coming.',
        },
      },
    ],
  },
  {
    key: 'churn',
    canonical: 'churn',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'churn', synonyms: ['wskaźnik rezygnacji'], forms: ['churn', 'churnu', 'churnowi', 'churnem', 'churnie', 'wskaźnik rezygnacji', 'wskaźnika rezygnacji', 'wskaźnikowi rezygnacji', 'wskaźnikiem rezygnacji', 'wskaźniku rezygnacji', 'wskaźniki rezygnacji', 'wskaźników rezygnacji', 'wskaźnikom rezygnacji', 'wskaźnikami rezygnacji', 'wskaźnikach rezygnacji'] },
          en: { preferred: 'churn', synonyms: ['churn rate'], forms: ['churn', 'churn rate', 'churn rates'] },
        },
        plain: { pl: 'ilu klientów odchodzi', en: 'how many customers leave' },
        definition: {
          pl: 'Odsetek klientów, którzy w danym okresie przestali kupować albo wypisali się z programu.',
          en: 'The share of customers who stopped buying or left the programme in a period.',
        },
        example: { pl: 'Churn w programie urósł do 9% na kwartał.', en: 'Churn in the programme rose to 9% a quarter.' },
      },
    ],
  },
  {
    key: 'open-rate',
    canonical: 'open rate',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'open rate', synonyms: ['wskaźnik otwarć'], forms: ['open rate', "open rate'u", "open rate'em", 'wskaźnik otwarć', 'wskaźnika otwarć', 'wskaźnikowi otwarć', 'wskaźnikiem otwarć', 'wskaźniku otwarć', 'wskaźniki otwarć', 'wskaźników otwarć', 'wskaźnikom otwarć', 'wskaźnikami otwarć', 'wskaźnikach otwarć'] },
          en: { preferred: 'open rate', forms: ['open rate', 'open rates'] },
        },
        plain: { pl: 'ilu odbiorców otworzyło list', en: 'how many recipients opened the mail' },
        definition: {
          pl: 'Odsetek osób, które otworzyły wysłaną do nich wiadomość.',
          en: 'The share of people who opened the message sent to them.',
        },
        example: { pl: 'Open rate przypomnienia o koszyku to 38%.', en: 'The open rate of the basket reminder is 38%.' },
      },
    ],
  },
  {
    key: 'bounce-rate',
    canonical: 'bounce rate',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'bounce rate', synonyms: ['współczynnik odrzuceń'], forms: ['bounce rate', 'współczynnik odrzuceń', 'współczynnika odrzuceń', 'współczynnikowi odrzuceń', 'współczynnikiem odrzuceń', 'współczynniku odrzuceń', 'współczynniki odrzuceń', 'współczynników odrzuceń', 'współczynnikom odrzuceń', 'współczynnikami odrzuceń', 'współczynnikach odrzuceń'] },
          en: { preferred: 'bounce rate', forms: ['bounce rate', 'bounce rates'] },
        },
        plain: { pl: 'ilu odwiedzających od razu wychodzi', en: 'how many visitors leave at once' },
        definition: {
          pl: 'Odsetek osób, które weszły na stronę i wyszły, niczego nie klikając.',
          en: 'The share of people who came to a page and left without clicking anything.',
        },
      },
    ],
  },
  {
    key: 'remarketing',
    canonical: 'remarketing',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'remarketing', synonyms: ['retargeting'], forms: ['remarketing', 'remarketingu', 'remarketingowi', 'remarketingiem', 'retargeting', 'retargetingu', 'retargetingowi', 'retargetingiem'] },
          en: { preferred: 'remarketing', synonyms: ['retargeting'], forms: ['remarketing', 'retargeting'] },
        },
        plain: { pl: 'reklama dla tych, którzy już nas odwiedzili', en: 'ads for people who visited us before' },
        definition: {
          pl: 'Pokazywanie reklamy osobom, które były w sklepie internetowym, ale nie kupiły.',
          en: 'Showing an advertisement to people who were in the online store but did not buy.',
        },
        example: { pl: 'Remarketing do tych, którzy już kupili, to wyrzucone pieniądze.', en: 'Remarketing to people who have bought is money thrown away.' },
      },
    ],
  },
  {
    key: 'seo',
    canonical: 'SEO',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'SEO', synonyms: ['pozycjonowanie w wyszukiwarce'], forms: ['SEO', 'pozycjonowanie w wyszukiwarce', 'pozycjonowania w wyszukiwarce', 'pozycjonowaniu w wyszukiwarce', 'pozycjonowaniem w wyszukiwarce', 'pozycjonowań w wyszukiwarce', 'pozycjonowaniom w wyszukiwarce', 'pozycjonowaniami w wyszukiwarce', 'pozycjonowaniach w wyszukiwarce'] },
          en: { preferred: 'SEO', synonyms: ['search engine optimisation'], forms: ['SEO', 'search engine optimisation'] },
        },
        plain: { pl: 'żeby znajdowano nas w wyszukiwarce', en: 'being found in search engines' },
        definition: {
          pl: 'Takie przygotowanie stron i treści, żeby wyszukiwarka pokazywała nas wysoko, bez płacenia za reklamę.',
          en: 'Preparing pages and copy so that search engines show us high up without paid advertising.',
        },
        example: { pl: 'Zmiana adresów bez przekierowań zniszczy nam SEO.', en: 'Changing addresses without redirects will ruin our SEO.' },
      },
    ],
  },
  {
    key: 'sem',
    canonical: 'SEM',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'SEM', synonyms: ['marketing w wyszukiwarkach'], forms: ['SEM', 'SEM-u', 'SEM-owi', 'SEM-em', 'SEM-ie', 'marketing w wyszukiwarkach', 'marketingu w wyszukiwarkach', 'marketingiem w wyszukiwarkach'] },
          en: { preferred: 'SEM', synonyms: ['search engine marketing'], forms: ['SEM', 'search engine marketing'] },
        },
        plain: { pl: 'płatne reklamy w wyszukiwarce', en: 'paid ads in search engines' },
        definition: {
          pl: 'Kupowanie miejsc nad wynikami wyszukiwania dla wybranych haseł.',
          en: 'Buying places above the search results for chosen words.',
        },
      },
    ],
  },
  {
    key: 'landing-page',
    canonical: 'landing page',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'landing page', synonyms: ['landing', 'strona docelowa'], forms: ['landing page', "landing page'a", "landing page'em", "landing page'e", 'landing', 'landingu', 'landingowi', 'landingiem', 'landingi', 'landingów', 'landingom', 'landingami', 'landingach', 'strona docelowa', 'strony docelowej', 'stronie docelowej', 'stronę docelową', 'stroną docelową', 'strony docelowe', 'stron docelowych', 'stronom docelowym', 'stronami docelowymi', 'stronach docelowych'] },
          en: { preferred: 'landing page', forms: ['landing page', 'landing pages'] },
        },
        plain: { pl: 'strona, na którą trafia się z reklamy', en: 'the page behind an ad' },
        definition: {
          pl: 'Strona zrobiona dla jednej kampanii, na którą prowadzi reklama i na której jest jedna rzecz do zrobienia.',
          en: 'A page made for one campaign, opened by a click on the advertisement, with one thing to do on it.',
        },
        example: { pl: 'Landing z sadzonkami musi być gotowy w środę.', en: 'The seedling landing page must be ready on Wednesday.' },
      },
    ],
  },
  {
    key: 'ab-test',
    canonical: 'A/B test',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'test A/B', forms: ['test A/B', 'testu A/B', 'testowi A/B', 'testem A/B', 'teście A/B', 'testy A/B', 'testów A/B', 'testom A/B', 'testami A/B', 'testach A/B'] },
          en: { preferred: 'A/B test', synonyms: ['A/B testing'], forms: ['A/B test', 'A/B tests', 'A/B testing'] },
        },
        plain: { pl: 'porównanie dwóch wersji na żywo', en: 'comparing two versions live' },
        definition: {
          pl: 'Połowa klientów widzi jedną wersję, połowa drugą, a wygrywa ta, która działa lepiej.',
          en: 'Half of the customers see one version, half the other, and the one that works better wins.',
        },
        example: { pl: 'Test A/B pokazał, że rabat działa lepiej niż regulamin.', en: 'The A/B test showed that a discount works better than terms.' },
      },
    ],
  },
  {
    key: 'abandoned-cart',
    canonical: 'abandoned cart',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'porzucony koszyk', forms: ['porzucony koszyk', 'porzuconego koszyka', 'porzuconemu koszykowi', 'porzuconym koszykiem', 'porzuconym koszyku', 'porzucone koszyki', 'porzuconych koszyków', 'porzuconym koszykom', 'porzuconymi koszykami', 'porzuconych koszykach'] },
          en: { preferred: 'abandoned cart', synonyms: ['abandoned basket'], forms: ['abandoned cart', 'abandoned carts', 'abandoned basket', 'abandoned baskets'] },
        },
        plain: { pl: 'zakupy, których ktoś nie dokończył', en: 'shopping that somebody did not finish' },
        definition: {
          pl: 'Koszyk w sklepie internetowym z produktami, za które klient w końcu nie zapłacił.',
          en: 'A basket in the online store with products that the customer did not pay for in the end.',
        },
        example: { pl: 'Trzy godziny po porzuceniu wysyłamy przypomnienie o porzuconym koszyku.', en: 'Three hours later we send a reminder of the abandoned basket.' },
      },
    ],
  },
  {
    key: 'marketing-automation',
    canonical: 'marketing automation',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'marketing automation', synonyms: ['automatyzacja marketingu'], forms: ['marketing automation', 'automatyzacja marketingu', 'automatyzacji marketingu', 'automatyzację marketingu', 'automatyzacją marketingu', 'automatyzacje marketingu', 'automatyzacjom marketingu', 'automatyzacjami marketingu', 'automatyzacjach marketingu'] },
          en: { preferred: 'marketing automation', forms: ['marketing automation'] },
        },
        plain: { pl: 'wiadomości, które wysyłają się same', en: 'messages that send themselves' },
        definition: {
          pl: 'Wiadomości wychodzące same w odpowiedzi na to, co klient zrobił, według ułożonego wcześniej scenariusza.',
          en: 'Messages that leave by themselves in answer to what a customer did, by a scenario laid out before.',
        },
      },
    ],
  },
  {
    key: 'deliverability',
    canonical: 'deliverability',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'dostarczalność', forms: [] },
          en: { preferred: 'deliverability', forms: ['deliverability'] },
        },
        plain: { pl: 'ile wiadomości trafia do skrzynki', en: 'how many messages reach the inbox' },
        definition: {
          pl: 'Odsetek listów, które doszły do skrzynki odbiorcy, a nie do spamu.',
          en: 'The share of messages that reached the inbox and not the spam folder.',
        },
      },
    ],
  },
  {
    key: 'impressions',
    canonical: 'ad impression',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'odsłona reklamy', forms: ['odsłona reklamy', 'odsłony reklamy', 'odsłonie reklamy', 'odsłonę reklamy', 'odsłoną reklamy', 'odsłon reklamy', 'odsłonom reklamy', 'odsłonami reklamy', 'odsłonach reklamy'] },
          en: { preferred: 'ad impression', forms: ['ad impression', 'ad impressions'] },
        },
        plain: { pl: 'jedno wyświetlenie reklamy', en: 'an ad shown once' },
        definition: {
          pl: 'Jednokrotne pokazanie reklamy na czyimś ekranie, choćby przez chwilę.',
          en: 'One showing of an advertisement on somebody’s screen, however short.',
        },
      },
    ],
  },
];
