import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import type { ToldUse } from './knowledge.demo-articles.ts';
import type { Category, Verdict } from './knowledge.enums.ts';

const both = (pl: string, en: string): Localized => ({ pl, en });
const zl = (amount: number): number => amount * 100;

export const improvements: { key: string; author: string; day: number; minutes: number; runs: number; category: Category | null; title: Localized; before: Localized; after: Localized }[] = [
  { key: 'banners', author: 'lukasz.pietrzyk', day: -165, minutes: 35, runs: 40, category: 'DESIGN', title: both('Banery w siedmiu rozmiarach z jednego pliku', 'Banners in seven sizes from one file'), before: both('Każdy rozmiar wycinany ręcznie.', 'Every size was cut by hand.'), after: both('Skrypt wycina wszystkie z jednego projektu; grafik tylko sprawdza.', 'A script cuts them all from one design; the designer only checks.') },
  { key: 'report', author: 'ewa.drozd', day: -128, minutes: 180, runs: 4, category: 'ANALYTICS', title: both('Poniedziałkowy raport sprzedaży bez arkusza', 'The Monday sales report without a spreadsheet'), before: both('Trzy godziny kopiowania z czterech systemów.', 'Three hours of copying from four systems.'), after: both('Raport czeka w skrzynce o siódmej rano.', 'The report waits in the inbox at seven.') },
  { key: 'briefs', author: 'jakub.tarka', day: -105, minutes: 25, runs: 30, category: 'CONTENT', title: both('Krótki formularz zamiast długich maili o treściach', 'A short form instead of long mails about content'), before: both('Pięć maili, zanim było wiadomo, co napisać.', 'Five mails before it was clear what to write.'), after: both('Sześć pytań, odpowiedź w dziesięć minut.', 'Six questions, answered in ten minutes.') },
  { key: 'printing', author: 'hanna.jurek', day: -82, minutes: 60, runs: 12, category: 'PRINT', title: both('Etykiety drukowane z cennika, nie z pliku', 'Labels printed from the price list, not from a file'), before: both('Sklepy przepisywały ceny do szablonu.', 'Shops typed prices into a template.'), after: both('Druk prosto z cennika, tylko zmienione pozycje.', 'Printed from the price list, changed items only.') },
  { key: 'mailtests', author: 'dorota.kulesza', day: -48, minutes: 40, runs: 8, category: 'MAILING', title: both('Newsletter sprawdzany w dwudziestu skrzynkach naraz', 'The newsletter checked in twenty inboxes at once'), before: both('Ręczne otwieranie na pięciu telefonach.', 'Opened by hand on five phones.'), after: both('Jedno kliknięcie, dwadzieścia zrzutów ekranu.', 'One click, twenty screenshots.') },
  { key: 'uploads', author: 'rafal.zareba', day: -22, minutes: 15, runs: 60, category: null, title: both('Nowe produkty w sklepie bez czekania do rana', 'New products in the store without waiting for the morning'), before: both('Wgrywanie raz na dobę.', 'Uploaded once a day.'), after: both('Co kwadrans, razem ze stanami.', 'Every quarter of an hour, together with the stock.') },
];

export const vendors: { key: string; name: string; about: Localized; website: string; by: string }[] = [
  { key: 'gazela', name: 'Gazela Mail', about: both('Wysyłka newsletterów i automatyzacje.', 'Newsletters and automations.'), website: 'https://gazela.example', by: 'zofia.nowik' },
  { key: 'powiadom', name: 'Powiadom.to', about: both('Powiadomienia o zamówieniach: mail i SMS.', 'Order notifications by mail and SMS.'), website: 'https://powiadom.example', by: 'tomasz.bielak' },
  { key: 'chmurnik', name: 'Chmurnik', about: both('Serwery sklepu i kopie zapasowe.', 'Servers of the store, and backups.'), website: 'https://chmurnik.example', by: 'tomasz.bielak' },
  { key: 'licznik', name: 'Licznik Analytics', about: both('Analityka ruchu w sklepie internetowym.', 'Traffic analytics of the online store.'), website: 'https://licznik.example', by: 'pawel.gajda' },
  { key: 'kolorownia', name: 'Drukarnia Kolorownia', about: both('Gazetki, plakaty i etykiety.', 'Leaflets, posters and labels.'), website: 'https://kolorownia.example', by: 'hanna.jurek' },
  { key: 'pedzel', name: 'Pędzel Studio', about: both('Program do projektów graficznych, na stanowiska.', 'Design software, by seat.'), website: 'https://pedzel.example', by: 'igor.stachura' },
  { key: 'tablica', name: 'Tablica+', about: both('Tablice i notatki do wspólnej pracy.', 'Boards and notes for working together.'), website: 'https://tablica.example', by: 'agnieszka.wrona' },
  { key: 'klubowicz', name: 'Klubowicz', about: both('Silnik programu lojalnościowego.', 'The engine of the loyalty programme.'), website: 'https://klubowicz.example', by: 'magdalena.sowa' },
];

export interface ToldContract {
  vendor: string;
  owner: string;
  title: Localized;
  category: Category;
  from: number;
  to: number;
  notice: number;
  cost: number;
  seats?: [paid: number, used: number];
  /** Reviews of the heads: side, day, verdict and why. */
  reviews?: [side: Side, day: number, verdict: Verdict, note?: Localized][];
  /** Carried on: on this day, until that one. */
  renewed?: [day: number, to: number];
}

export const contracts: ToldContract[] = [
  { vendor: 'gazela', owner: 'zofia.nowik', title: both('Wysyłka newsletterów, pakiet 200 tys.', 'Newsletters, package of 200,000'), category: 'MAILING', from: -320, to: 45, notice: 30, cost: zl(48_000), reviews: [['MARKETING', -20, 'CHANGE', both('Potrzebujemy mniejszego pakietu.', 'We need a smaller package.')]] },
  { vendor: 'powiadom', owner: 'tomasz.bielak', title: both('Maile i SMS o zamówieniach', 'Order mails and SMS'), category: 'MAILING', from: -250, to: 115, notice: 60, cost: zl(31_200), reviews: [['IT', -14, 'CHANGE', both('Połączmy z umową na newsletter.', 'Let us join it with the newsletter contract.')]] },
  { vendor: 'chmurnik', owner: 'tomasz.bielak', title: both('Serwery sklepu', 'Servers of the store'), category: 'HOSTING', from: -420, to: -55, notice: 30, cost: zl(126_000), reviews: [['IT', -150, 'KEEP'], ['MARKETING', -140, 'KEEP']], renewed: [-75, 310] },
  { vendor: 'chmurnik', owner: 'kamil.ortyl', title: both('Kopie zapasowe', 'Backups'), category: 'SECURITY', from: -180, to: 185, notice: 60, cost: zl(18_400) },
  { vendor: 'licznik', owner: 'pawel.gajda', title: both('Analityka, 25 stanowisk', 'Analytics, 25 seats'), category: 'ANALYTICS', from: -200, to: 90, notice: 30, cost: zl(54_000), seats: [25, 11], reviews: [['MARKETING', -10, 'CHANGE', both('Wystarczy 12 stanowisk.', 'Twelve seats are enough.')], ['IT', -8, 'CHANGE', both('Potwierdzamy: używa jedenaście osób.', 'Confirmed: eleven people use it.')]] },
  { vendor: 'kolorownia', owner: 'hanna.jurek', title: both('Gazetki i plakaty', 'Leaflets and posters'), category: 'PRINT', from: -300, to: 65, notice: 60, cost: zl(210_000), reviews: [['MARKETING', -70, 'CHANGE', both('Mniejszy nakład, więcej wersji.', 'Fewer copies, more versions.')], ['IT', -60, 'KEEP']] },
  { vendor: 'kolorownia', owner: 'hanna.jurek', title: both('Etykiety półkowe', 'Shelf labels'), category: 'PRINT', from: -120, to: 245, notice: 90, cost: zl(36_000) },
  { vendor: 'pedzel', owner: 'igor.stachura', title: both('Program graficzny, 20 stanowisk', 'Design software, 20 seats'), category: 'DESIGN', from: -330, to: 35, notice: 30, cost: zl(39_600), seats: [20, 13], reviews: [['MARKETING', -45, 'CHANGE', both('Siedem stanowisk stoi puste.', 'Seven seats are empty.')], ['IT', -40, 'CHANGE', both('Zgoda; licencje zwolnimy w styczniu.', 'Agreed; we free the licences in January.')]] },
  { vendor: 'tablica', owner: 'agnieszka.wrona', title: both('Tablice, 60 osób', 'Boards, 60 people'), category: 'COLLABORATION', from: -150, to: 215, notice: 30, cost: zl(21_600), seats: [60, 52] },
  { vendor: 'klubowicz', owner: 'magdalena.sowa', title: both('Silnik klubu', 'Engine of the club'), category: 'LOYALTY', from: -260, to: 105, notice: 90, cost: zl(96_000), reviews: [['MARKETING', -30, 'KEEP'], ['IT', -25, 'KEEP']] },
  { vendor: 'licznik', owner: 'ewa.drozd', title: both('Eksport danych do hurtowni', 'Export of data to the warehouse'), category: 'CUSTOMER_DATA', from: -90, to: 275, notice: 30, cost: zl(14_400) },
  { vendor: 'tablica', owner: 'karolina.wit', title: both('Kalendarz treści', 'Content calendar'), category: 'CONTENT', from: -400, to: -35, notice: 30, cost: zl(7_200) },
];

export const insights: { key: string; vendor: string; author: string; day: number; until: number; category: Category; claim: Localized; evidence: Localized }[] = [
  { key: 'joint-mail', vendor: 'powiadom', author: 'tomasz.bielak', day: -30, until: 120, category: 'MAILING', claim: both('Powiadom.to obejmie też newslettery za dopłatą 900 zł miesięcznie.', 'Powiadom.to would carry the newsletters too, for 900 zł more a month.'), evidence: both('Oferta pisemna z poprzedniego miesiąca; próba na 5 tys. adresów udana.', 'A written offer of last month; a trial with 5,000 addresses went well.') },
  { key: 'seats', vendor: 'licznik', author: 'ewa.drozd', day: -70, until: 150, category: 'ANALYTICS', claim: both('Z 25 stanowisk analityki używamy 11; dostawca zgadza się zejść do 12 od razu.', 'Of 25 analytics seats 11 are used; the vendor agrees to 12 at once.'), evidence: both('Raport logowań z 90 dni i mail opiekuna.', 'Sign-ins of 90 days and a mail of the account manager.') },
  { key: 'paper', vendor: 'kolorownia', author: 'natalia.gorska', day: -110, until: 200, category: 'PRINT', claim: both('Papier 90 g zamiast 115 g obniża koszt gazetki o 12%.', 'Paper of 90 g instead of 115 g lowers the cost of the leaflet by 12%.'), evidence: both('Dwie wyceny drukarni i test w trzech sklepach.', 'Two quotes of the printer and a test in three shops.') },
  { key: 'twoyears', vendor: 'klubowicz', author: 'michal.kania', day: -92, until: 60, category: 'LOYALTY', claim: both('Umowa na dwa lata z góry: minus 18%.', 'Two years in advance: minus 18%.'), evidence: both('Cennik z targów, potwierdzony telefonicznie.', 'A price list from the fair, confirmed by phone.') },
  { key: 'design-seats', vendor: 'pedzel', author: 'piotr.sadowski', day: -58, until: 90, category: 'DESIGN', claim: both('Program graficzny ma licencje współdzielone: 12 wystarczy na 20 osób.', 'The design software has shared licences: 12 are enough for 20 people.'), evidence: both('Najwyżej 11 osób naraz w ostatnim kwartale.', 'At most 11 people at once in the last quarter.') },
  { key: 'photos-host', vendor: 'chmurnik', author: 'kamil.ortyl', day: -40, until: 240, category: 'HOSTING', claim: both('Stare zdjęcia na tańszych dyskach: 40% mniej za miejsce.', 'Old photos on cheaper disks: 40% less for storage.'), evidence: both('Symulacja na fakturze z września.', 'Simulated on the September invoice.') },
  { key: 'leaflet-app', vendor: 'kolorownia', author: 'hanna.jurek', day: -125, until: 100, category: 'PRINT', claim: both('Drukarnia przyjmuje pliki do środy w południe bez dopłaty.', 'The printer takes files until Wednesday noon at no extra cost.'), evidence: both('Nowy regulamin, potwierdzony na piśmie.', 'New terms, confirmed in writing.') },
  { key: 'ads-credit', vendor: 'licznik', author: 'krzysztof.malec', day: -64, until: 80, category: 'ANALYTICS', claim: both('Przy rocznej płatności eksport do hurtowni jest w cenie.', 'With yearly payment the export to the warehouse is included.'), evidence: both('Rozmowa z opiekunem i oferta z numerem.', 'A talk with the account manager and a numbered offer.') },
  { key: 'board-price', vendor: 'tablica', author: 'karolina.wit', day: -150, until: -20, category: 'COLLABORATION', claim: both('Kalendarz treści można zastąpić tablicą bez dopłaty.', 'The content calendar can be replaced by a board at no extra cost.'), evidence: both('Miesiąc pracy na próbę w zespole treści.', 'A month of trial in the content team.') },
  { key: 'hosting-peak', vendor: 'chmurnik', author: 'aleksandra.rybak', day: -15, until: 300, category: 'HOSTING', claim: both('Szczyt ruchu po gazetce trwa cztery godziny, nie cały dzień.', 'The peak after the leaflet lasts four hours, not all day.'), evidence: both('Zamówienia z sześciu ostatnich gazetek.', 'Orders after the last six leaflets.') },
];

export const lines: { key: string; owner: string; title: Localized; category: Category; planned: number; committed: number; needed: number; toClose?: number }[] = [
  { key: 'print', owner: 'hanna.jurek', title: both('Gazetki i plakaty', 'Leaflets and posters'), category: 'PRINT', planned: zl(190_000), committed: zl(168_000), needed: zl(214_000), toClose: -100 },
  { key: 'mailing', owner: 'zofia.nowik', title: both('Newsletter i automatyzacje', 'Newsletter and automations'), category: 'MAILING', planned: zl(42_000), committed: zl(36_000), needed: zl(58_000), toClose: -60 },
  { key: 'analytics', owner: 'pawel.gajda', title: both('Analityka i badanie kampanii', 'Analytics and campaign measurement'), category: 'ANALYTICS', planned: zl(40_000), committed: zl(40_000), needed: zl(58_000), toClose: -85 },
  { key: 'ads', owner: 'krzysztof.malec', title: both('Reklama w wyszukiwarkach, koniec roku', 'Search advertising, end of the year'), category: 'ADVERTISING', planned: zl(120_000), committed: zl(95_000), needed: zl(144_000), toClose: -20 },
  { key: 'design', owner: 'igor.stachura', title: both('Programy graficzne i czcionki', 'Design software and fonts'), category: 'DESIGN', planned: zl(36_000), committed: zl(33_000), needed: zl(45_000), toClose: -50 },
  { key: 'loyalty', owner: 'magdalena.sowa', title: both('Program lojalnościowy', 'Loyalty programme'), category: 'LOYALTY', planned: zl(110_000), committed: zl(96_000), needed: zl(110_000) },
  { key: 'hosting', owner: 'tomasz.bielak', title: both('Serwery i ruch', 'Servers and traffic'), category: 'HOSTING', planned: zl(150_000), committed: zl(126_000), needed: zl(163_000), toClose: -45 },
  { key: 'security', owner: 'kamil.ortyl', title: both('Bezpieczeństwo i kopie', 'Security and backups'), category: 'SECURITY', planned: zl(60_000), committed: zl(18_400), needed: zl(60_000) },
  { key: 'tools', owner: 'agnieszka.wrona', title: both('Narzędzia do wspólnej pracy', 'Tools for working together'), category: 'COLLABORATION', planned: zl(24_000), committed: zl(21_600), needed: zl(27_000) },
];

export interface ToldEffect {
  line: string;
  source: ['INSIGHT' | 'IMPROVEMENT', string];
  by: string;
  day: number;
  expected: number;
  /** How and when the line's owner settled it: an amount, or why nothing was saved. */
  settled?: [day: number, realised: number | null, note?: Localized];
}

export const effects: ToldEffect[] = [
  { line: 'print', source: ['INSIGHT', 'paper'], by: 'natalia.gorska', day: -96, expected: zl(20_000), settled: [-50, zl(17_500), both('Oszczędność z trzech gazetek.', 'Saved on three leaflets.')] },
  { line: 'analytics', source: ['INSIGHT', 'seats'], by: 'ewa.drozd', day: -66, expected: zl(15_000), settled: [-34, zl(14_000), both('Aneks podpisany.', 'The amendment is signed.')] },
  { line: 'analytics', source: ['IMPROVEMENT', 'report'], by: 'beata.chmiel', day: -40, expected: zl(6_000), settled: [-11, zl(5_000)] },
  { line: 'mailing', source: ['INSIGHT', 'joint-mail'], by: 'tomasz.bielak', day: -21, expected: zl(12_000) },
  { line: 'mailing', source: ['IMPROVEMENT', 'mailtests'], by: 'dorota.kulesza', day: -32, expected: zl(3_000), settled: [-18, zl(2_400)] },
  { line: 'design', source: ['INSIGHT', 'design-seats'], by: 'piotr.sadowski', day: -38, expected: zl(8_000), settled: [-16, zl(6_500)] },
  { line: 'design', source: ['IMPROVEMENT', 'banners'], by: 'lukasz.pietrzyk', day: -36, expected: zl(4_000), settled: [-30, null, both('Oszczędził czas, ale nie pieniądze w tej pozycji.', 'It saved time, but no money on this line.')] },
  { line: 'hosting', source: ['INSIGHT', 'hosting-peak'], by: 'aleksandra.rybak', day: -10, expected: zl(9_000) },
];

/** What improvements and insights were useful for. */
export const otherUses: ToldUse[] = [
  ['improvement:banners', 'igor.stachura', -140, 'Banery na Dni grilla', 'Banners for the barbecue days'],
  ['improvement:banners', 'krzysztof.malec', -43, 'Siedem formatów reklamy w jeden dzień', 'Seven ad formats in a day'],
  ['improvement:report', 'pawel.gajda', -109, 'Poniedziałkowe spotkanie bez arkusza', 'Monday meetings without a spreadsheet'],
  ['improvement:report', 'beata.chmiel', -57, 'Liczby dla zarządu', 'Figures for the board'],
  ['improvement:briefs', 'natalia.gorska', -78, 'Opisy nowych funkcji sklepu', 'Descriptions of new features of the store'],
  ['improvement:printing', 'rafal.zareba', -67, 'Test etykiet elektronicznych', 'Testing electronic labels'],
  ['improvement:mailtests', 'zofia.nowik', -29, 'Gazetka świąteczna', 'The Christmas leaflet'],
  ['insight:paper', 'jakub.tarka', -90, 'Nowy katalog', 'The new catalogue'],
  ['insight:seats', 'pawel.gajda', -52, 'Rozmowa o odnowieniu', 'The talk about renewal'],
  ['insight:joint-mail', 'zofia.nowik', -17, 'Porównanie dwóch ofert', 'Comparing two offers'],
  ['insight:ads-credit', 'ewa.drozd', -41, 'Tańszy eksport do hurtowni', 'A cheaper export to the warehouse'],
  ['insight:leaflet-app', 'agnieszka.wrona', -102, 'Termin na dane do gazetki', 'The deadline for leaflet data'],
  ['insight:hosting-peak', 'kamil.ortyl', -8, 'Włączanie dodatkowych serwerów na cztery godziny', 'Switching extra servers on for four hours'],
];
