import type { Localized } from '../../platform/context/language.ts';
import type { JourneyStage, LawfulBasis } from './customer.enums.ts';

/** A use of the story: who recorded it, and on which days from today it happened. */
export interface ToldUse {
  activity: Localized;
  stage: JourneyStage;
  by: string;
  days: number[];
}

export interface ToldSource {
  key: string;
  name: Localized;
  benefit: Localized;
  system: string | null;
  owner: string | null;
  by: string;
  at: number;
  basis: LawfulBasis | null;
  purpose: Localized | null;
  subjects: Localized | null;
  data: Localized | null;
  recipients: Localized | null;
  transfers: Localized | null;
  retention: Localized | null;
  security: Localized | null;
  reviews: { by: string; at: number }[];
  uses: ToldUse[];
}

const use = (pl: string, en: string, stage: JourneyStage, by: string, ...days: number[]): ToldUse => ({ activity: { pl, en }, stage, by, days });
const text = (pl: string, en: string): Localized => ({ pl, en });

const none = text('Nie ma', 'None');
const buyers = text('Kupujący w sklepie internetowym', 'Buyers of the online store');
const members = text('Uczestnicy programu lojalnościowego', 'Members of the loyalty programme');
const roles = text('Szyfrowanie, dostęp według ról, dziennik odczytów', 'Encrypted, access by role, a log of reads');

export const sources: ToldSource[] = [
  {
    key: 'orders', name: text('Zamówienia sklepu internetowego', 'Orders of the online store'), benefit: text('Zwrot i gwarancja bez szukania paragonu', 'Returns and warranty without looking for the receipt'),
    system: 'Sklep / PostgreSQL', owner: 'joanna.mazur', by: 'natalia.gorska', at: -180, basis: 'CONTRACT',
    purpose: text('Realizacja zamówień, zwroty, gwarancja', 'Fulfilling orders, returns, warranty'), subjects: buyers, data: text('Imię, adres, koszyk, płatność (bez numeru karty)', 'Name, address, basket, payment (no card number)'),
    recipients: text('Kurier, operator płatności', 'Courier, payment provider'), transfers: none, retention: text('Pięć lat od końca roku, potem usunięcie', 'Five years from the end of the year, then erased'), security: roles,
    reviews: [{ by: 'pawel.gajda', at: -170 }, { by: 'aleksandra.rybak', at: -40 }],
    uses: [
      use('Segment „kupili grill, nie kupili węgla”', 'Segment “bought a grill, no charcoal”', 'PURCHASE', 'pawel.gajda', -160, -90, -12),
      use('Raport powtórnych zakupów', 'Report of repeat purchases', 'LOYALTY', 'pawel.gajda', -150, -60, -5),
      use('Prośba o opinię tydzień po dostawie', 'Asking for a review a week after delivery', 'SERVICE', 'zofia.nowik', -120, -30),
    ],
  },
  {
    key: 'loyalty', name: text('Karta klubu Lipowa', 'Lipowa club card'), benefit: text('Rabat działa w sklepie i w sieci, bez plastiku', 'The discount works in the shop and online, without plastic'),
    system: 'Klub (własny)', owner: 'magdalena.sowa', by: 'magdalena.sowa', at: -178, basis: 'CONTRACT',
    purpose: text('Prowadzenie programu lojalnościowego', 'Running the loyalty programme'), subjects: members, data: text('Imię, telefon, historia punktów', 'First name, phone, history of points'),
    recipients: text('Dostawca SMS', 'SMS provider'), transfers: none, retention: text('Rok po wystąpieniu z klubu', 'A year after leaving the club'), security: roles,
    reviews: [{ by: 'ewa.drozd', at: -150 }, { by: 'ewa.drozd', at: -20 }],
    uses: [
      use('Podwójne punkty w tygodniu ogrodu', 'Double points in the garden week', 'LOYALTY', 'magdalena.sowa', -140, -70, -8),
      use('Życzenia urodzinowe z kuponem', 'Birthday wishes with a coupon', 'LOYALTY', 'magdalena.sowa', -110, -50, -1),
      use('Wskazanie najbliższego sklepu', 'Naming the nearest shop', 'CONSIDERATION', 'hanna.jurek', -100, -25),
    ],
  },
  {
    key: 'consents', name: text('Rejestr zgód', 'Register of consents'), benefit: text('Dostaje tylko to, na co się zgodził, i wycofa zgodę jednym kliknięciem', 'Gets only what they agreed to, and withdraws with one click'),
    system: 'Rejestr zgód', owner: 'ewa.drozd', by: 'ewa.drozd', at: -88, basis: 'LEGAL_OBLIGATION',
    purpose: text('Wykazanie zgód na kontakt', 'Proving consent to contact'), subjects: text('Klienci, którzy wyrazili zgodę', 'Customers who gave consent'), data: text('Adres, treść zgody, dzień, źródło', 'Address, wording, day, origin'),
    recipients: text('System wysyłki', 'Mailing system'), transfers: none, retention: text('Trzy lata od wycofania', 'Three years after withdrawal'), security: text('Tylko dopisywanie, skrót każdego wpisu', 'Append only, a hash of every entry'),
    reviews: [{ by: 'magdalena.sowa', at: -60 }, { by: 'zofia.nowik', at: -14 }],
    uses: [
      use('Odfiltrowanie wysyłki do osób bez zgody', 'Leaving out people without consent from mailings', 'AWARENESS', 'zofia.nowik', -80, -40, -3),
      use('Ankieta po wycofaniu zgody', 'Survey after withdrawal', 'SERVICE', 'magdalena.sowa', -55),
    ],
  },
  {
    key: 'newsletter', name: text('Lista newslettera', 'Newsletter list'), benefit: text('Oferty z działów, które sam wybrał', 'Offers from the departments they chose'),
    system: 'FreshMail', owner: 'zofia.nowik', by: 'zofia.nowik', at: -176, basis: 'CONSENT',
    purpose: text('Wysyłka newslettera', 'Sending the newsletter'), subjects: text('Subskrybenci', 'Subscribers'), data: text('E-mail, wybrane działy, otwarcia', 'E-mail, chosen departments, openings'),
    recipients: text('FreshMail sp. z o.o.', 'FreshMail Ltd'), transfers: none, retention: text('Do wypisania się', 'Until they unsubscribe'), security: text('Dwuskładnikowe logowanie', 'Two-factor sign-in'),
    reviews: [{ by: 'kamil.ortyl', at: -45 }],
    uses: [
      use('Newsletter czwartkowy', 'The Thursday newsletter', 'AWARENESS', 'zofia.nowik', -170, -80, -2),
      use('Przypomnienie o porzuconym koszyku', 'Reminder of an abandoned basket', 'PURCHASE', 'zofia.nowik', -66, -6),
      use('Zapowiedź otwarcia sklepu', 'Announcement of a new shop', 'AWARENESS', 'hanna.jurek', -95),
    ],
  },
  {
    key: 'web', name: text('Ruch na stronie', 'Visits to the site'), benefit: text('Strona pamięta, co oglądał, i podpowiada pasujące części', 'The site remembers what they looked at and offers matching parts'),
    system: 'Piwik PRO', owner: 'pawel.gajda', by: 'pawel.gajda', at: -172, basis: 'CONSENT',
    purpose: text('Analiza ruchu i podpowiedzi', 'Analysis of visits, suggestions'), subjects: text('Odwiedzający stronę', 'Visitors of the site'), data: text('Odwiedzone strony, urządzenie, skrócony adres IP', 'Pages, device, shortened IP address'),
    recipients: text('Piwik PRO sp. z o.o.', 'Piwik PRO Ltd'), transfers: none, retention: text('Czternaście miesięcy', 'Fourteen months'), security: text('Anonimizacja adresu IP', 'IP addresses made anonymous'),
    reviews: [{ by: 'lukasz.pietrzyk', at: -130 }],
    uses: [
      use('Ranking wejść na stronę kampanii', 'Ranking of entries to campaign pages', 'AWARENESS', 'krzysztof.malec', -165, -85, -9),
      use('Podpowiedzi „inni oglądali”', '“Others looked at” suggestions', 'CONSIDERATION', 'aleksandra.rybak', -75, -15),
      use('Test dwóch układów koszyka', 'Test of two layouts of the basket', 'PURCHASE', 'aleksandra.rybak', -58),
    ],
  },
  {
    key: 'helpdesk', name: text('Zgłoszenia i reklamacje', 'Requests and complaints'), benefit: text('Nie opowiada historii od nowa każdemu konsultantowi', 'Does not tell the story anew to every consultant'),
    system: 'Zendesk', owner: 'natalia.gorska', by: 'natalia.gorska', at: -165, basis: 'LEGAL_OBLIGATION',
    purpose: text('Rozpatrywanie reklamacji', 'Handling complaints'), subjects: buyers, data: text('Treść zgłoszenia, zdjęcia, kontakt', 'Text of the request, pictures, contact'),
    recipients: text('Serwisy producentów', 'Service points of makers'), transfers: text('USA, standardowe klauzule umowne', 'USA, standard contractual clauses'), retention: text('Dwa lata od zamknięcia', 'Two years after closing'), security: roles,
    reviews: [{ by: 'karolina.wit', at: -35 }],
    uses: [
      use('Lista pięciu najczęstszych pytań na stronę', 'The five most frequent questions for the site', 'SERVICE', 'karolina.wit', -105, -21),
      use('Cisza reklamowa wobec osób z otwartą reklamacją', 'No advertising to people with an open complaint', 'SERVICE', 'zofia.nowik', -28),
    ],
  },
  {
    key: 'till', name: text('Paragony z kas', 'Receipts of the tills'), benefit: text('Zwrot w dowolnym sklepie', 'Returns in any shop'),
    system: 'SAP CAR', owner: 'rafal.zareba', by: 'rafal.zareba', at: -160, basis: 'LEGAL_OBLIGATION',
    purpose: text('Księgowość, zwroty', 'Accounting, returns'), subjects: text('Kupujący w sklepach (z kartą klubu)', 'Buyers in shops (with a club card)'), data: text('Pozycje paragonu, numer karty klubu', 'Lines of the receipt, number of the club card'),
    recipients: text('Biuro rachunkowe', 'Accountants'), transfers: none, retention: text('Pięć lat', 'Five years'), security: roles,
    reviews: [{ by: 'hanna.jurek', at: -155 }],
    uses: [
      use('Koszyk w sklepie a koszyk w sieci', 'Baskets in shops against baskets online', 'PURCHASE', 'pawel.gajda', -90),
      use('Godziny szczytu do obsady stoisk', 'Busy hours for staffing the stands', 'SERVICE', 'hanna.jurek', -45),
    ],
  },
  {
    key: 'social', name: text('Wiadomości z mediów społecznościowych', 'Messages from social media'), benefit: text('Odpowiedź tam, gdzie zapytał', 'An answer where they asked'),
    system: 'Brand24', owner: 'jakub.tarka', by: 'jakub.tarka', at: -142, basis: 'LEGITIMATE_INTERESTS',
    purpose: text('Odpowiadanie na pytania i opinie', 'Answering questions and reviews'), subjects: text('Autorzy wpisów', 'Authors of posts'), data: text('Nazwa konta, treść wpisu', 'Account name, text of the post'),
    recipients: text('Agencja', 'Agency'), transfers: null, retention: null, security: text('Konta imienne', 'Personal accounts'),
    reviews: [],
    uses: [use('Tygodniowy przegląd opinii', 'Weekly review of opinions', 'AWARENESS', 'jakub.tarka', -130, -65, -4), use('Pytania do konsultantów w sklepach', 'Questions for consultants in shops', 'CONSIDERATION', 'hanna.jurek', -48)],
  },
  {
    key: 'app', name: text('Zdarzenia aplikacji Klub', 'Events of the Club app'), benefit: text('Lista zakupów i kupony zawsze pod ręką', 'Shopping list and coupons always at hand'),
    system: 'Firebase', owner: 'piotr.sadowski', by: 'piotr.sadowski', at: -70, basis: 'CONSENT',
    purpose: text('Działanie i poprawianie aplikacji', 'Running and improving the app'), subjects: members, data: text('Ekrany, kliknięcia, model telefonu', 'Screens, taps, model of the phone'),
    recipients: text('Google Ireland', 'Google Ireland'), transfers: text('USA, ramy ochrony danych UE–USA', 'USA, EU–US data privacy framework'), retention: text('Czternaście miesięcy', 'Fourteen months'), security: roles,
    reviews: [{ by: 'magdalena.sowa', at: -31 }],
    uses: [use('Które kupony otwierają się wieczorem', 'Which coupons are opened in the evening', 'LOYALTY', 'magdalena.sowa', -42, -10), use('Powiadomienie o dostępności w sklepie', 'Notice that something is in stock', 'PURCHASE', 'aleksandra.rybak', -18)],
  },
  {
    key: 'contest', name: text('Zgłoszenia do konkursów', 'Contest entries'), benefit: text('Wygrana dociera do właściwej osoby', 'The prize reaches the right person'),
    system: 'Arkusze na dysku', owner: null, by: 'krzysztof.malec', at: -140, basis: 'CONSENT',
    purpose: text('Rozstrzygnięcie konkursu', 'Deciding the contest'), subjects: text('Uczestnicy konkursów', 'Contest entrants'), data: text('Imię, adres, zdjęcie ogrodu', 'Name, address, picture of the garden'),
    recipients: null, transfers: none, retention: null, security: null,
    reviews: [],
    uses: [use('Galeria ogrodów na stronie', 'Gallery of gardens on the site', 'AWARENESS', 'karolina.wit', -135, -115), use('Zaproszenie do klubu po konkursie', 'Invitation to the club after the contest', 'LOYALTY', 'krzysztof.malec', -112)],
  },
  {
    key: 'wifi', name: text('Logowania do Wi-Fi w sklepach', 'Wi-Fi sign-ins in shops'), benefit: text('Internet w sklepie bez podawania danych', 'Internet in the shop without giving data'),
    system: 'Kontroler Wi-Fi', owner: 'tomasz.bielak', by: 'tomasz.bielak', at: -158, basis: 'LEGITIMATE_INTERESTS',
    purpose: text('Bezpieczeństwo sieci', 'Security of the network'), subjects: text('Goście sklepów', 'Visitors of shops'), data: text('Adres urządzenia, czas, sklep', 'Device address, time, shop'),
    recipients: none, transfers: none, retention: text('Dwanaście miesięcy', 'Twelve months'), security: text('Skróty zamiast adresów', 'Hashes instead of addresses'),
    reviews: [{ by: 'hanna.jurek', at: -90 }],
    uses: [],
  },
  {
    key: 'oldcrm', name: text('Stara baza klientów (2014–2019)', 'Old customer base (2014–2019)'), benefit: text('Dziś żadna: do usunięcia po przeniesieniu zgód', 'None today: to be erased once the consents have moved'),
    system: 'MS SQL 2012', owner: 'kamil.ortyl', by: 'kamil.ortyl', at: -155, basis: null,
    purpose: text('Dawne wysyłki katalogów', 'Former mailings of catalogues'), subjects: text('Klienci sprzed 2019 roku', 'Customers from before 2019'), data: text('Imię, adres, telefon', 'Name, address, phone'),
    recipients: none, transfers: none, retention: null, security: text('Serwer odcięty od internetu', 'Server cut off from the internet'),
    reviews: [],
    uses: [],
  },
]; // prettier-ignore

export const wishes: { want: Localized; activity: Localized; stage: JourneyStage; by: string; at: number; met?: { by: string; at: number; source: string }; dropped?: { at: number; reason: Localized } }[] = [
  { want: text('Dlaczego klient porzucił koszyk', 'Why a customer left the basket'), activity: text('Poprawa kasy tam, gdzie boli', 'Mending the checkout where it hurts'), stage: 'PURCHASE', by: 'aleksandra.rybak', at: -50 },
  { want: text('Stan półki w chwili, gdy klient patrzy na produkt', 'Stock on the shelf while the customer looks at the product'), activity: text('Reklama tylko tego, co jest w najbliższym sklepie', 'Advertising only what the nearest shop has'), stage: 'CONSIDERATION', by: 'krzysztof.malec', at: -33 },
  { want: text('Czy ktoś ma ogród, balkon czy działkę', 'Whether somebody has a garden, a balcony or an allotment'), activity: text('Poradnik na miarę zamiast jednego dla wszystkich', 'Advice that fits instead of one for everybody'), stage: 'AWARENESS', by: 'karolina.wit', at: -19 },
  { want: text('Które zgody są nadal ważne', 'Which consents still hold'), activity: text('Wysyłka bez ręcznego sprawdzania', 'Mailings without checking by hand'), stage: 'AWARENESS', by: 'zofia.nowik', at: -120, met: { by: 'ewa.drozd', at: -86, source: 'consents' } },
]; // prettier-ignore
