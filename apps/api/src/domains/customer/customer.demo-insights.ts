import type { Localized } from '../../platform/context/language.ts';

export interface ToldCitation {
  /** `goal:…`, `project:…` or `decision:…` of the story. */
  target: string;
  effect: Localized;
  by: string;
  at: number;
  answer?: { by: string; at: number; declined?: Localized };
}

export interface ToldInsight {
  key: string;
  statement: Localized;
  evidence: Localized;
  source: string | null;
  by: string;
  at: number;
  verified?: { by: string; at: number };
  retired?: { by: string; at: number; reason: Localized };
  citations: ToldCitation[];
}

const text = (pl: string, en: string): Localized => ({ pl, en });

export const insights: ToldInsight[] = [
  {
    key: 'evening', statement: text('Rodzice kupują między 20 a 22', 'Parents buy between eight and ten in the evening'), evidence: text('61% z 4 200 zamówień artykułów dziecięcych, trzy miesiące', '61% of 4,200 orders of children’s goods, three months'),
    source: 'orders', by: 'pawel.gajda', at: -148, verified: { by: 'ewa.drozd', at: -146 },
    citations: [
      { target: 'project:MAIL', effect: text('Wysyłki o 19:30 zamiast o 9:00', 'Mailings at half past seven instead of nine in the morning'), by: 'zofia.nowik', at: -100, answer: { by: 'rafal.zareba', at: -98 } },
      { target: 'goal:fast-campaigns', effect: text('Publikacja kampanii do południa, żeby zdążyć przed wieczorem', 'Campaigns go live by noon, to be there before the evening'), by: 'krzysztof.malec', at: -82, answer: { by: 'joanna.mazur', at: -80 } },
    ],
  },
  {
    key: 'stock', statement: text('Co trzeci telefon do sklepu to pytanie o stan półki', 'Every third call to a shop asks whether something is in stock'), evidence: text('1 140 rozmów z sześciu sklepów, opisanych przez obsługę', '1,140 calls of six shops, noted by the staff'),
    source: 'helpdesk', by: 'hanna.jurek', at: -144, verified: { by: 'natalia.gorska', at: -141 },
    citations: [
      { target: 'goal:true-stock', effect: text('Kluczowy rezultat liczy telefony o stan', 'A key result counts calls about stock'), by: 'natalia.gorska', at: -138, answer: { by: 'hanna.jurek', at: -136 } },
      { target: 'project:STORE', effect: text('Stan półki na karcie sklepu, przed mapą', 'Stock stands on the shop’s card, before the map'), by: 'lukasz.pietrzyk', at: -78, answer: { by: 'hanna.jurek', at: -76 } },
    ],
  },
  {
    key: 'consent-words', statement: text('Połowa osób nie kończy zgody, bo nie rozumie drugiego zdania', 'Half of the people stop at consent because they do not understand the second sentence'), evidence: text('Nagrania 18 testów, dwie wersje tekstu', 'Recordings of 18 tests, two wordings'),
    source: 'web', by: 'karolina.wit', at: -118, verified: { by: 'lukasz.pietrzyk', at: -115 },
    citations: [
      { target: 'project:CONSENT', effect: text('Nowa treść zgody: jedno zdanie, jedna zgoda', 'New wording: one sentence, one consent'), by: 'magdalena.sowa', at: -84, answer: { by: 'ewa.drozd', at: -82 } },
      { target: 'goal:valid-consents', effect: text('Liczymy zgody ukończone, nie rozpoczęte', 'We count consents finished, not begun'), by: 'ewa.drozd', at: -74, answer: { by: 'magdalena.sowa', at: -71 } },
    ],
  },
  {
    key: 'plastic', statement: text('Siedmiu na dziesięciu klubowiczów nie nosi plastikowej karty', 'Seven of ten club members do not carry the plastic card'), evidence: text('Ankieta przy kasie, 640 odpowiedzi', 'Survey at the till, 640 answers'),
    source: 'loyalty', by: 'magdalena.sowa', at: -112, verified: { by: 'piotr.sadowski', at: -109 },
    citations: [{ target: 'project:LOYAL', effect: text('Karta w telefonie jest pierwszym ekranem aplikacji', 'The card is the first screen of the app'), by: 'piotr.sadowski', at: -64, answer: { by: 'magdalena.sowa', at: -62 } }],
  },
  {
    key: 'photos', statement: text('Produkty z pięcioma zdjęciami wracają o jedną piątą rzadziej', 'Products with five pictures come back a fifth less often'), evidence: text('Zwroty 2 300 produktów, rok', 'Returns of 2,300 products, a year'),
    source: 'orders', by: 'ewa.drozd', at: -104, verified: { by: 'igor.stachura', at: -101 },
    citations: [{ target: 'project:PHOTO', effect: text('Kolejka sesji według liczby zwrotów', 'Shootings queue by the number of returns'), by: 'igor.stachura', at: -52, answer: { by: 'dorota.kulesza', at: -50 } }],
  },
  {
    key: 'queue', statement: text('W Black Week klienci wolą kolejkę z zegarem niż błąd', 'In Black Week customers prefer a queue with a clock to an error'), evidence: text('Zeszły rok: 38% wróciło po błędzie, w teście z zegarem 81%', 'Last year 38% came back after an error, 81% in a test with a clock'),
    source: 'web', by: 'joanna.mazur', at: -90, verified: { by: 'krzysztof.malec', at: -88 },
    citations: [{ target: 'project:BLACK', effect: text('Poczekalnia z zegarem jest w zakresie', 'A waiting room with a clock is in scope'), by: 'joanna.mazur', at: -46, answer: { by: 'krzysztof.malec', at: -44 } }],
  },
  {
    key: 'labels', statement: text('Różna cena na półce i w sieci to najczęstszy powód złej opinii', 'A different price on the shelf and online is the most frequent reason for a bad review'), evidence: text('412 opinii, oznaczone ręcznie', '412 reviews, tagged by hand'),
    source: 'social', by: 'jakub.tarka', at: -85, verified: { by: 'michal.kania', at: -83 },
    citations: [{ target: 'project:ESL', effect: text('Cena z jednego źródła dla etykiet i sklepu', 'One source of prices for labels and store'), by: 'michal.kania', at: -36, answer: { by: 'jakub.tarka', at: -34 } }],
  },
  {
    key: 'again', statement: text('Kto kupił dwa razy w 60 dni, zostaje na lata', 'Whoever bought twice within 60 days stays for years'), evidence: text('Pięć lat paragonów z kartą klubu', 'Five years of receipts with the club card'),
    source: 'till', by: 'pawel.gajda', at: -72, verified: { by: 'rafal.zareba', at: -69 },
    citations: [
      { target: 'project:CDP', effect: text('Profil musi liczyć dni między zakupami', 'The profile has to count the days between purchases'), by: 'pawel.gajda', at: -30, answer: { by: 'ewa.drozd', at: -28 } },
      { target: 'project:LOYAL', effect: text('Kupon na drugi zakup po 30 dniach', 'A coupon for the second purchase after 30 days'), by: 'magdalena.sowa', at: -22, answer: { by: 'piotr.sadowski', at: -20 } },
    ],
  },
  {
    key: 'double', statement: text('Ta sama osoba dostaje nawet cztery nasze wiadomości dziennie', 'The same person gets up to four messages of ours in a day'), evidence: text('Porównanie list wysyłki z jednego tygodnia', 'Mailing lists of one week compared'),
    source: 'newsletter', by: 'ewa.drozd', at: -58, verified: { by: 'zofia.nowik', at: -56 },
    citations: [
      { target: 'decision:freshmail', effect: text('Nowe narzędzie musi znać limit na osobę', 'The new tool has to know a limit per person'), by: 'zofia.nowik', at: -26, answer: { by: 'rafal.zareba', at: -24 } },
      { target: 'goal:one-profile', effect: text('Jeden obraz klienta zaczyna się od jednej listy kontaktu', 'One picture of the customer begins with one list of contacts'), by: 'ewa.drozd', at: -12, answer: { by: 'magdalena.sowa', at: -10 } },
    ],
  },
  {
    key: 'sheets', statement: text('Zgłoszenia do konkursów leżą w 23 arkuszach', 'Contest entries lie in 23 spreadsheets'), evidence: text('Przegląd dysku z działem marketingu', 'Drive reviewed with marketing'),
    source: 'contest', by: 'natalia.gorska', at: -40, verified: { by: 'krzysztof.malec', at: -38 },
    citations: [{ target: 'project:CDP', effect: text('Konkursy jako czwarte źródło profilu', 'Contests as the fourth source of the profile'), by: 'natalia.gorska', at: -15, answer: { by: 'krzysztof.malec', at: -13, declined: text('Konkursy mają osobną zgodę, nie wolno ich łączyć z profilem', 'Contests have a consent of their own and must not be joined with the profile') } }],
  },
  {
    key: 'pickup', statement: text('Przy odbiorze w sklepie co drugi klient dokłada coś do koszyka', 'Every second customer adds something when picking up in the shop'), evidence: text('Paragony wydane do 15 minut po odbiorze, 900 przypadków', 'Receipts within 15 minutes after a pick-up, 900 cases'),
    source: 'till', by: 'hanna.jurek', at: -27, verified: { by: 'joanna.mazur', at: -24 },
    citations: [{ target: 'project:STORE', effect: text('Odbiór na miejscu przed dostawą do domu', 'Pick-up comes before home delivery'), by: 'hanna.jurek', at: -5 }],
  },
  { key: 'search', statement: text('Klienci szukają „kosiarka cicha”, a my piszemy „niskoemisyjna”', 'Customers search for “quiet mower”, we write “low emission”'), evidence: text('Dziennik wyszukiwarki, 90 dni', 'Search log of 90 days'), source: 'web', by: 'karolina.wit', at: -17, verified: { by: 'lukasz.pietrzyk', at: -14 }, citations: [] },
  { key: 'night', statement: text('Reklamacje pisane w nocy są dłuższe i bardziej rzeczowe', 'Complaints written at night are longer and more to the point'), evidence: text('Długość i ocena konsultantów, 500 zgłoszeń', 'Length and consultants’ rating, 500 requests'), source: 'helpdesk', by: 'natalia.gorska', at: -8, citations: [] },
  { key: 'coupon', statement: text('Kupon procentowy otwiera się częściej niż kwotowy', 'A coupon in percent is opened more often than one of an amount'), evidence: text('Dwie wysyłki, po 3 000 osób', 'Two mailings of 3,000 people each'), source: 'app', by: 'magdalena.sowa', at: -4, citations: [] },
  { key: 'monday', statement: text('W poniedziałki nikt nie czyta newslettera', 'Nobody reads the newsletter on Mondays'), evidence: text('Otwarcia z jednego miesiąca', 'Openings of one month'), source: 'newsletter', by: 'zofia.nowik', at: -160, verified: { by: 'kamil.ortyl', at: -157 }, retired: { by: 'zofia.nowik', at: -92, reason: text('Był to miesiąc z dwoma długimi weekendami; po zmianie godziny poniedziałek jest najlepszy', 'It was a month of two long weekends; with the new hour Monday is the best day') }, citations: [] },
]; // prettier-ignore
