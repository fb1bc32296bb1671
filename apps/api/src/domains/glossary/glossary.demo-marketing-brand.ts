import type { DemoTerm } from './glossary.demo.types.ts';

/** What marketing calls its brand, media and materials. */
export const marketingBrand: DemoTerm[] = [
  {
    key: 'creative',
    canonical: 'ad creative',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'kreacja reklamowa', synonyms: ['kreacja'], forms: ['kreacja reklamowa', 'kreacji reklamowej', 'kreację reklamową', 'kreacją reklamową', 'kreacje reklamowe', 'kreacji reklamowych', 'kreacjom reklamowym', 'kreacjami reklamowymi', 'kreacjach reklamowych', 'kreacja', 'kreacji', 'kreację', 'kreacją', 'kreacje', 'kreacjom', 'kreacjami', 'kreacjach'] },
          en: { preferred: 'ad creative', synonyms: ['creatives'], forms: ['ad creative', 'ad creatives', 'creatives'] },
        },
        plain: { pl: 'gotowa reklama: obraz i tekst', en: 'the finished ad: picture and words' },
        definition: {
          pl: 'Gotowy materiał reklamowy, na przykład baner z hasłem, w konkretnym rozmiarze.',
          en: 'A finished piece of advertising, such as a banner with its line, in a particular size.',
        },
        example: { pl: 'Do piątku potrzebujemy sześciu kreacji na telefon.', en: 'By Friday we need six creatives for phones.' },
      },
    ],
  },
  {
    key: 'brief',
    canonical: 'brief',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'brief', forms: ['brief', 'briefu', 'briefowi', 'briefem', 'briefie', 'briefy', 'briefów', 'briefom', 'briefami', 'briefach'] },
          en: { preferred: 'brief', synonyms: ['creative brief'], forms: ['brief', 'briefs', 'creative brief', 'creative briefs'] },
        },
        plain: { pl: 'krótki opis, co i po co robimy', en: 'a short note on what we make and why' },
        definition: {
          pl: 'Jedna lub dwie strony: cel, odbiorca, co mówimy, na kiedy i za ile. Od niego zaczyna się kampania.',
          en: 'A page or two: aim, audience, message, date and budget. A campaign starts from it.',
        },
        example: { pl: 'Bez podpisanego briefu nie zaczynamy strony.', en: 'We do not start the page without a signed brief.' },
      },
    ],
  },
  {
    key: 'copy',
    canonical: 'advertising copy',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'copy', synonyms: ['tekst reklamowy'], forms: ['copy', 'tekst reklamowy', 'tekstu reklamowego', 'tekstowi reklamowemu', 'tekstem reklamowym', 'tekście reklamowym', 'teksty reklamowe', 'tekstów reklamowych', 'tekstom reklamowym', 'tekstami reklamowymi', 'tekstach reklamowych'] },
          en: { preferred: 'advertising copy', synonyms: ['ad copy'], forms: ['advertising copy', 'ad copy'] },
        },
        plain: { pl: 'tekst reklamy lub strony', en: 'the words of an ad or page' },
        definition: {
          pl: 'Słowa w reklamie, liście lub na stronie, napisane po to, by ktoś coś zrobił.',
          en: 'The words of an advertisement, letter or page, written to make somebody act.',
        },
        example: { pl: 'Copy przycisku zmieniamy na „Odbierz dziś”.', en: 'We are changing the ad copy of the button to “Pick up today”.' },
      },
    ],
  },
  {
    key: 'lookbook',
    canonical: 'lookbook',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'lookbook', forms: ['lookbook', 'lookbooku', 'lookbookowi', 'lookbookiem', 'lookbooki', 'lookbooków', 'lookbookom', 'lookbookami', 'lookbookach'] },
          en: { preferred: 'lookbook', forms: ['lookbook', 'lookbooks'] },
        },
        plain: { pl: 'katalog zdjęć pokazujących styl', en: 'a picture book that shows a style' },
        definition: {
          pl: 'Zestaw zdjęć, który pokazuje produkty w użyciu i w jednym nastroju, bez cen.',
          en: 'A set of pictures showing products in use and in one mood, without prices.',
        },
        example: { pl: 'Jesienny lookbook otwiera zdjęcie tarasu we mgle.', en: 'The autumn lookbook opens with a terrace in fog.' },
      },
    ],
  },
  {
    key: 'packshot',
    canonical: 'packshot',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'packshot', forms: [] },
          en: { preferred: 'packshot', forms: ['packshot', 'packshots'] },
        },
        plain: { pl: 'zdjęcie samego produktu na czystym tle', en: 'a picture of the product on plain ground' },
        definition: {
          pl: 'Zdjęcie produktu na białym tle, takie jak na karcie produktu w sklepie.',
          en: 'A photograph of a product on white, as on a product page.',
        },
        example: { pl: 'Bez packshotów nie opublikujemy mebli.', en: 'Without packshots we cannot publish the furniture.' },
      },
    ],
  },
  {
    key: 'moodboard',
    canonical: 'mood board',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'moodboard', forms: ['moodboard', 'moodboardu', 'moodboardowi', 'moodboardem', 'moodboardzie', 'moodboardy', 'moodboardów', 'moodboardom', 'moodboardami', 'moodboardach'] },
          en: { preferred: 'mood board', synonyms: ['moodboard'], forms: ['mood board', 'mood boards', 'moodboard', 'moodboards'] },
        },
        plain: { pl: 'tablica obrazów pokazująca nastrój', en: 'a board of pictures that sets the mood' },
        definition: {
          pl: 'Zestawienie zdjęć, kolorów i faktur, które pokazuje, jak coś ma wyglądać, zanim powstanie.',
          en: 'Pictures, colours and textures put together to show how something should feel before it is made.',
        },
      },
    ],
  },
  {
    key: 'benchmark',
    canonical: 'benchmark',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'benchmark', forms: ['benchmark', 'benchmarku', 'benchmarkowi', 'benchmarkiem', 'benchmarki', 'benchmarków', 'benchmarkom', 'benchmarkami', 'benchmarkach'] },
          en: { preferred: 'benchmark', forms: ['benchmark', 'benchmarks'] },
        },
        plain: { pl: 'punkt odniesienia do porównań', en: 'something to compare ourselves with' },
        definition: {
          pl: 'Wynik konkurencji lub rynku, z którym porównujemy swój.',
          en: 'A result of competitors or the market with which we compare our own.',
        },
      },
    ],
  },
  {
    key: 'reach',
    canonical: 'campaign reach',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'zasięg kampanii', synonyms: ['zasięg reklamy'], forms: ['zasięg kampanii', 'zasięgu kampanii', 'zasięgowi kampanii', 'zasięgiem kampanii', 'zasięgi kampanii', 'zasięgów kampanii', 'zasięgom kampanii', 'zasięgami kampanii', 'zasięgach kampanii', 'zasięg reklamy', 'zasięgu reklamy', 'zasięgowi reklamy', 'zasięgiem reklamy', 'zasięgi reklamy', 'zasięgów reklamy', 'zasięgom reklamy', 'zasięgami reklamy', 'zasięgach reklamy'] },
          en: { preferred: 'campaign reach', synonyms: ['ad reach'], forms: ['campaign reach', 'ad reach'] },
        },
        plain: { pl: 'ilu ludzi zobaczyło reklamę', en: 'how many people saw the ad' },
        definition: {
          pl: 'Liczba różnych osób, które zobaczyły reklamę choć raz.',
          en: 'The number of different people who saw the advertisement at least once.',
        },
        example: { pl: 'Zasięg kampanii wiosennej to 900 tysięcy domów.', en: 'The campaign reach in spring is 900 thousand homes.' },
      },
    ],
  },
  {
    key: 'ugc',
    canonical: 'UGC',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'UGC', synonyms: ['treści od klientów'], forms: ['UGC', 'treści od klientów', 'treściami od klientów', 'treściach od klientów'] },
          en: { preferred: 'UGC', synonyms: ['user-generated content'], forms: ['UGC', 'user-generated content'] },
        },
        plain: { pl: 'zdjęcia i opinie tworzone przez klientów', en: 'pictures and reviews made by customers' },
        definition: {
          pl: 'Wszystko, co o naszych produktach publikują sami klienci: zdjęcia, filmy, opinie.',
          en: 'Everything that customers themselves publish about our products: pictures, films, reviews.',
        },
      },
    ],
  },
  {
    key: 'influencer',
    canonical: 'influencer',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'influencer', synonyms: ['influencerka'], forms: ['influencer', 'influencera', 'influencerowi', 'influencerem', 'influencerze', 'influencerzy', 'influencery', 'influencerów', 'influencerom', 'influencerami', 'influencerach', 'influencerka', 'influencerki', 'influencerce', 'influencerkę', 'influencerką', 'influencerek', 'influencerkom', 'influencerkami', 'influencerkach'] },
          en: { preferred: 'influencer', forms: ['influencer', 'influencers'] },
        },
        plain: { pl: 'osoba, której poleceń słuchają tysiące ludzi', en: 'a person whose advice thousands follow' },
        definition: {
          pl: 'Ktoś, kto ma w sieci wielu stałych widzów i za pieniądze lub towar opowiada o produkcie.',
          en: 'Somebody with many regular viewers online who talks about a product for money or goods.',
        },
      },
    ],
  },
  {
    key: 'share-of-voice',
    canonical: 'share of voice',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'share of voice', synonyms: ['udział w głosie'], forms: ['share of voice', 'udział w głosie', 'udziału w głosie', 'udziałowi w głosie', 'udziałem w głosie', 'udziale w głosie', 'udziały w głosie', 'udziałów w głosie', 'udziałom w głosie', 'udziałami w głosie', 'udziałach w głosie'] },
          en: { preferred: 'share of voice', forms: ['share of voice'] },
        },
        plain: { pl: 'jak dużo o nas słychać wobec konkurencji', en: 'how loud we are against competitors' },
        definition: {
          pl: 'Nasza część wszystkich reklam lub rozmów w danej dziedzinie.',
          en: 'Our part of all advertising or talk in a field.',
        },
      },
    ],
  },
  {
    key: 'brand-awareness',
    canonical: 'brand awareness',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'świadomość marki', forms: ['świadomość marki', 'świadomości marki', 'świadomością marki', 'świadomościom marki', 'świadomościami marki', 'świadomościach marki'] },
          en: { preferred: 'brand awareness', forms: ['brand awareness'] },
        },
        plain: { pl: 'ilu ludzi kojarzy naszą markę', en: 'how many people know our brand' },
        definition: {
          pl: 'Odsetek osób, które znają markę, zapytane wprost albo same z siebie.',
          en: 'The share of people who know the brand, when asked directly or by themselves.',
        },
      },
    ],
  },
  {
    key: 'brand-book',
    canonical: 'brand book',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'brand book', synonyms: ['księga znaku'], forms: ['brand book', 'brand booku', 'brand bookiem', 'księga znaku', 'księgi znaku', 'księdze znaku', 'księgę znaku', 'księgą znaku', 'księg znaku', 'księgom znaku', 'księgami znaku', 'księgach znaku'] },
          en: { preferred: 'brand book', synonyms: ['brand guidelines'], forms: ['brand book', 'brand books', 'brand guidelines'] },
        },
        plain: { pl: 'zasady wyglądu i języka marki', en: 'the rules of how the brand looks and speaks' },
        definition: {
          pl: 'Dokument, który mówi, jak używać logo, kolorów, krojów pisma i języka.',
          en: 'A document that says how to use the logo, colours, typefaces and language.',
        },
      },
    ],
  },
  {
    key: 'tone-of-voice',
    canonical: 'tone of voice',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'tone of voice', synonyms: ['ton marki'], forms: ['tone of voice', 'ton marki', 'tonu marki', 'tonowi marki', 'tonem marki', 'tonie marki', 'tony marki', 'tonów marki', 'tonom marki', 'tonami marki', 'tonach marki'] },
          en: { preferred: 'tone of voice', forms: ['tone of voice'] },
        },
        plain: { pl: 'sposób, w jaki marka mówi', en: 'the way the brand speaks' },
        definition: {
          pl: 'Charakter języka marki, na przykład ciepły i konkretny, taki sam w liście, w aplikacji i na półce.',
          en: 'The character of the brand’s language, such as warm and plain, the same in a letter, an app and on a shelf.',
        },
      },
    ],
  },
  {
    key: 'claim',
    canonical: 'advertising claim',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'claim', forms: ['claim', 'claimu', 'claimowi', 'claimem', 'claimie', 'claimy', 'claimów', 'claimom', 'claimami', 'claimach'] },
          en: { preferred: 'advertising claim', synonyms: ['tagline'], forms: ['advertising claim', 'advertising claims', 'tagline', 'taglines'] },
        },
        plain: { pl: 'hasło reklamowe marki', en: 'the line a brand is known by' },
        definition: {
          pl: 'Krótkie zdanie, z którym marka chce być kojarzona.',
          en: 'A short sentence by which a brand wants to be known.',
        },
      },
    ],
  },
  {
    key: 'usp',
    canonical: 'USP',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'USP', synonyms: ['unikalna cecha oferty'], forms: ['USP', 'unikalna cecha oferty', 'unikalnej cechy oferty', 'unikalnej cesze oferty', 'unikalną cechę oferty', 'unikalną cechą oferty', 'unikalne cechy oferty', 'unikalnych cech oferty', 'unikalnym cechom oferty', 'unikalnymi cechami oferty', 'unikalnych cechach oferty'] },
          en: { preferred: 'USP', synonyms: ['unique selling proposition'], forms: ['USP', 'USPs', 'unique selling proposition', 'unique selling propositions'] },
        },
        plain: { pl: 'to, czego nie ma nikt inny', en: 'what nobody else has' },
        definition: {
          pl: 'Jeden powód, by kupić u nas, którego konkurencja nie może powtórzyć.',
          en: 'The one reason to buy from us that competitors cannot copy.',
        },
      },
    ],
  },
  {
    key: 'atl',
    canonical: 'ATL',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'ATL', forms: ['ATL', 'ATL-u', 'ATL-owi', 'ATL-em'] },
          en: { preferred: 'ATL', synonyms: ['above the line'], forms: ['ATL', 'above the line'] },
        },
        plain: { pl: 'reklama w telewizji, radiu i prasie', en: 'advertising on television, radio and in print' },
        definition: {
          pl: 'Reklama w mediach masowych, mówiąca do wszystkich naraz.',
          en: 'Advertising in mass media that speaks to everybody at once.',
        },
      },
    ],
  },
  {
    key: 'btl',
    canonical: 'BTL',
    domain: 'MARKETING',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'BTL', forms: ['BTL', 'BTL-u', 'BTL-owi', 'BTL-em'] },
          en: { preferred: 'BTL', synonyms: ['below the line'], forms: ['BTL', 'below the line'] },
        },
        plain: { pl: 'promocja poza mediami: sklep, listy, wydarzenia', en: 'promotion in shops, letters and meetings' },
        definition: {
          pl: 'Promocja skierowana do wybranych ludzi: akcje w sklepie, listy, próbki, spotkania.',
          en: 'Promotion aimed at chosen people: actions in shops, letters, samples, meetings.',
        },
      },
    ],
  },
  {
    key: 'wobbler',
    canonical: 'wobbler',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'wobbler', synonyms: ['woblery'], forms: ['wobbler', 'wobblera', 'wobblerowi', 'wobblerem', 'wobblerze', 'wobblery', 'wobblerów', 'wobblerom', 'wobblerami', 'wobblerach', 'woblery', 'woblerów', 'woblerami', 'woblerach'] },
          en: { preferred: 'wobbler', forms: ['wobbler', 'wobblers'] },
        },
        plain: { pl: 'mała reklama na sprężynce przy półce', en: 'a small sign that wobbles on the shelf' },
        definition: {
          pl: 'Nieduży znak na elastycznym pasku, który wystaje z półki i porusza się, gdy ktoś przechodzi.',
          en: 'A small sign on a flexible strip that sticks out from the shelf and moves when somebody passes.',
        },
      },
    ],
  },
  {
    key: 'media-plan',
    canonical: 'media plan',
    domain: 'MARKETING',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'plan mediów', synonyms: ['media plan'], forms: ['plan mediów', 'planu mediów', 'planowi mediów', 'planem mediów', 'planie mediów', 'plany mediów', 'planów mediów', 'planom mediów', 'planami mediów', 'planach mediów', 'media plan', 'media planu', 'media planem'] },
          en: { preferred: 'media plan', forms: ['media plan', 'media plans'] },
        },
        plain: { pl: 'kalendarz: gdzie i kiedy się reklamujemy', en: 'the calendar of where and when we advertise' },
        definition: {
          pl: 'Zestawienie, w których mediach, kiedy i za ile pokażemy kampanię.',
          en: 'A table of the media in which a campaign appears, when and for how much.',
        },
      },
    ],
  },
];
