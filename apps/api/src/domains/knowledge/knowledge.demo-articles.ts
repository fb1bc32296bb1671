import type { Localized } from '../../platform/context/language.ts';
import type { Space } from './knowledge.enums.ts';

type Block = Record<string, unknown>;
const both = (pl: string, en: string): Localized => ({ pl, en });
const text = (words: string): Block[] => [{ type: 'text', text: words }];
const p = (words: string): Block => ({ type: 'paragraph', content: text(words) });
const h = (words: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: text(words) });
const items = (type: string, lines: string[]): Block => ({ type, content: lines.map((line) => ({ type: 'listItem', content: [p(line)] })) });
const ul = (...lines: string[]): Block => items('bulletList', lines);
const ol = (...lines: string[]): Block => items('orderedList', lines);
const row = (type: string, cells: string[]): Block => ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [p(cell)] })) });
const table = (head: string[], ...rows: string[][]): Block => ({ type: 'table', content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))] });
const see = (words: string, href: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }] });

/** An article of the story: days are from today. */
export interface ToldArticle {
  key: string;
  owner: string;
  title: Localized;
  summary: Localized;
  space: Space;
  language: 'PL' | 'EN';
  every: number;
  /** Published on this day; a draft when null. */
  out: number | null;
  verified?: number[];
  body: Block[];
  /** On this day the last so many blocks were added to what it said before. */
  revised?: { day: number; blocks: number };
}

export const articles: ToldArticle[] = [
  {
    key: 'release', owner: 'tomasz.bielak', space: 'PROCESSES', language: 'PL', every: 120, out: -175, verified: [-62], revised: { day: -96, blocks: 1 },
    title: both('Jak planujemy wdrożenie zmian w sklepie', 'How a change of the online store goes live'),
    summary: both('Cztery kroki i dni, w których sklepu nie zmieniamy. Przyda się przed każdą kampanią.', 'Four steps, and the days on which the store is left alone. Worth reading before every campaign.'),
    body: [
      h('Cztery kroki'), ol('Zespół opisuje zmianę i kto ją zauważy.', 'Testujemy na kopii sklepu, z prawdziwymi cenami.', 'Uruchamiamy we wtorek lub środę, do południa.', 'Przez dwie godziny patrzymy na zamówienia.'),
      h('Kiedy nie zmieniamy nic'), ul('Od czwartku przed długim weekendem', 'W tygodniu Czarnego Piątku', 'Dwa dni przed wysyłką gazetki'),
      p('Jeśli kampania musi ruszyć w takim dniu, napisz prośbę z dziesięciodniowym wyprzedzeniem: przygotujemy ją wcześniej i tylko włączymy.'),
    ],
  },
  {
    key: 'consent', owner: 'ewa.drozd', space: 'CUSTOMERS', language: 'PL', every: 60, out: -160, verified: [-98, -41],
    title: both('Komu wolno wysłać wiadomość', 'Whom we may write to'),
    summary: both('Trzy rodzaje zgód i co każda z nich pozwala. Z tabelą do powieszenia nad biurkiem.', 'Three kinds of consent and what each allows. With a table for the wall.'),
    body: [
      h('Zgody w jednej tabeli'), table(['Zgoda', 'Co wolno', 'Czego nie wolno'], ['Newsletter', 'Gazetka, oferty', 'SMS'], ['Klub', 'Punkty, rabaty klubowe', 'Oferty partnerów'], ['SMS', 'Odbiór zamówienia, krótkie oferty', 'Gazetka']),
      p('Lista odbiorców odświeża się o piątej rano. Wysyłka przed szóstą używa zgód z dnia poprzedniego.'),
    ],
  },
  {
    key: 'tagging', owner: 'pawel.gajda', space: 'GUIDES', language: 'PL', every: 90, out: -150, verified: [-70],
    title: both('Jak oznaczać adresy w kampaniach', 'How campaign addresses are tagged'),
    summary: both('Jedna zasada nazw, dzięki której raport składa się sam.', 'One rule for names, and the report makes itself.'),
    body: [h('Zasada'), p('Źródło, nośnik i kampania, małymi literami, bez polskich znaków.'), ul('zrodlo: gazetka, google, facebook, mail', 'nosnik: baner, tekst, film', 'kampania: rok-miesiac-nazwa'), see('Generator adresów', 'https://adresy.lipowa.example')],
  },
  {
    key: 'segments', owner: 'magdalena.sowa', space: 'CUSTOMERS', language: 'EN', every: 180, out: -140, verified: [-55],
    title: both('Kim są nasi klienci: pięć grup', 'Who our customers are: five groups'),
    summary: both('Pięć grup, co kupują i kiedy. Pisane dla osób, które budują dla nich systemy.', 'Five groups, what they buy and when. Written for the people who build systems for them.'),
    body: [
      h('The five groups'), table(['Group', 'Share', 'Comes for'], ['Renovators', '31%', 'Paint, tools, delivery to the door'], ['Gardeners', '24%', 'Season plants, soil, advice'], ['Families', '19%', 'Storage, toys, weekends'], ['Craftspeople', '15%', 'The same thing every week, fast'], ['Bargain hunters', '11%', 'The leaflet']),
      p('Craftspeople call when the list of their usual products is slow. They do not write reviews; they leave.'),
    ],
  },
  {
    key: 'outage', owner: 'kamil.ortyl', space: 'PROCESSES', language: 'EN', every: 90, out: -130, verified: [-35],
    title: both('Co robić, gdy sklep nie działa', 'What to do when the store is down'),
    summary: both('Do kogo dzwonić, co zatrzymać i co powiedzieć klientom.', 'Whom to call, what to stop, and what to tell customers.'),
    body: [ol('Call the duty phone. Do not write.', 'Pause paid ads: every click costs and nobody can buy.', 'Put the prepared sentence on social media.', 'Wait for the all-clear before switching ads on.'), p('The duty phone is answered within five minutes, day and night.')],
  },
  {
    key: 'photos', owner: 'igor.stachura', space: 'GUIDES', language: 'PL', every: 120, out: -120, verified: [],
    title: both('Zdjęcia produktów: rozmiary i nazwy', 'Product photos: sizes and names'),
    summary: both('Jak przygotować zdjęcie, żeby sklep pokazał je od razu.', 'How to prepare a photo so that the store shows it at once.'),
    body: [table(['Miejsce', 'Szerokość', 'Waga'], ['Lista', '600', 'do 80 KB'], ['Produkt', '1600', 'do 250 KB'], ['Gazetka', '3000', 'bez limitu']), p('Nazwa pliku to numer produktu i kolejny numer zdjęcia.')],
  },
  {
    key: 'stock', owner: 'rafal.zareba', space: 'TOOLS', language: 'PL', every: 45, out: -110, verified: [-58],
    title: both('Skąd sklep wie, ile jest na półce', 'How the store knows what is on the shelf'),
    summary: both('Stan z kas przychodzi co kwadrans. Kiedy obiecywać, a kiedy nie.', 'Stock comes from the tills every quarter of an hour. When to promise and when not to.'),
    body: [p('Kasy wysyłają sprzedaż co piętnaście minut. W sobotę w południe opóźnienie rośnie do godziny.'), h('Co z tego wynika dla kampanii'), ul('Nie pisz „ostatnie sztuki” przy stanie poniżej pięciu.', 'Odbiór tego samego dnia obiecuj do godziny 14.')],
  },
  {
    key: 'search', owner: 'joanna.mazur', space: 'TOOLS', language: 'EN', every: 180, out: -95, verified: [-20],
    title: both('Dlaczego produkt nie wychodzi w wyszukiwarce sklepu', 'Why a product does not show up in the store search'),
    summary: both('Trzy powody, które można sprawdzić samodzielnie w minutę.', 'Three reasons that you can check yourself in a minute.'),
    body: [ol('It has no category: then nothing lists it.', 'Its name lacks the word people type. Add it to the description.', 'It was hidden by the rule for products without a photo.'), p('If none of the three fits, send us the number of the product.')],
  },
  {
    key: 'prices', owner: 'aleksandra.rybak', space: 'VENDORS', language: 'PL', every: 30, out: -85, verified: [-47],
    title: both('Jak czytać ofertę na reklamę', 'How to read an offer for advertising'),
    summary: both('Co znaczą skróty w cenniku i które pozycje można negocjować.', 'What the abbreviations of a price list mean, and which items can be negotiated.'),
    body: [table(['Skrót', 'Po ludzku'], ['CPM', 'cena za tysiąc wyświetleń'], ['CPC', 'cena za kliknięcie'], ['Setup', 'jednorazowo za uruchomienie; prawie zawsze do zdjęcia']), p('Zawsze pytaj o rabat za dwa lata i o koniec roku budżetowego dostawcy.')],
  },
  {
    key: 'onboarding', owner: 'agnieszka.wrona', space: 'PROCESSES', language: 'PL', every: 120, out: -60, verified: [-12],
    title: both('Pierwsza prośba do IT w pięciu zdaniach', 'Your first request to IT in five sentences'),
    summary: both('Co napisać, żeby odpowiedź przyszła w jeden dzień roboczy.', 'What to write so that the answer comes within one working day.'),
    body: [ol('Co ma być gotowe.', 'Do czego to służy.', 'Z jakich części się składa.', 'Na kiedy i dlaczego wtedy.', 'Z czego można zrezygnować.')],
  },
  {
    key: 'brand', owner: 'jakub.tarka', space: 'GUIDES', language: 'PL', every: 365, out: -30, verified: [],
    title: both('Jak mówi Lipowa', 'How Lipowa speaks'),
    summary: both('Ton marki w komunikatach sklepu: także w błędach i mailach z systemu.', 'The voice of the brand in messages of the store: in errors and system mails, too.'),
    body: [ul('Mówimy „Ty”.', 'Nie straszymy: zamiast „Błąd 500” piszemy, co zrobić.', 'Jedno zdanie, jedna myśl.'), p('Teksty systemowe chętnie przeczytamy przed wdrożeniem.')],
  },
  {
    key: 'tills', owner: 'michal.kania', space: 'TOOLS', language: 'EN', every: 180, out: null,
    title: both('Co będą umiały nowe kasy', 'What the new tills will be able to do'),
    summary: both('Szkic: kupony, paragony na telefon, zwroty bez paragonu.', 'A draft: coupons, receipts on the phone, returns without a receipt.'),
    body: [p('To be discussed with the shops first.'), ul('Coupons from the app', 'Receipts on the phone', 'Returns without paper')],
  },
];

/** Somebody of the other department: what it was useful for, and on which day. */
export type ToldUse = [subject: string, person: string, day: number, pl: string, en: string];

export const articleUses: ToldUse[] = [
  ['release', 'krzysztof.malec', -150, 'Zaplanowanie startu kampanii jesiennej', 'Planning the start of the autumn campaign'],
  ['release', 'karolina.wit', -88, 'Termin nowych opisów przed weekendem', 'Timing new descriptions before a weekend'],
  ['release', 'hanna.jurek', -33, 'Ustalenie dnia na etykiety w sklepach', 'Choosing the day for labels in the shops'],
  ['consent', 'zofia.nowik', -140, 'Lista odbiorców letniej gazetki', 'The list of readers of the summer leaflet'],
  ['consent', 'magdalena.sowa', -72, 'Nowy regulamin klubu', 'The new rules of the club'],
  ['consent', 'beata.chmiel', -26, 'Odpowiedź dla zarządu o zgodach', 'Answering the board about consents'],
  ['tagging', 'ewa.drozd', -131, 'Raport z kampanii składany bez ręcznej pracy', 'A campaign report without manual work'],
  ['tagging', 'lukasz.pietrzyk', -60, 'Linki w nowym banerze na stronie głównej', 'Links in the new banner on the home page'],
  ['segments', 'joanna.mazur', -118, 'Szybka lista zakupów dla fachowców', 'A fast shopping list for craftspeople'],
  ['segments', 'natalia.gorska', -65, 'Pytania do rozmów z klientami', 'Questions for talks with customers'],
  ['segments', 'marek.wolski', -19, 'Kolejność prac na przyszły kwartał', 'The order of work for the next quarter'],
  ['outage', 'krzysztof.malec', -101, 'Wstrzymanie reklam podczas awarii', 'Pausing ads during an outage'],
  ['outage', 'aleksandra.rybak', -24, 'Komunikat dla klientów w piątek wieczorem', 'A message to customers on a Friday evening'],
  ['photos', 'lukasz.pietrzyk', -96, 'Galeria produktu na telefonie', 'The product gallery on phones'],
  ['photos', 'joanna.mazur', -28, 'Kompresja zdjęć w sklepie', 'Compressing photos in the store'],
  ['stock', 'hanna.jurek', -80, 'Hasło „odbierz dziś” tylko do 14', 'Promising same-day pick-up until 2 pm only'],
  ['stock', 'karolina.wit', -47, 'Opisy bez „ostatnich sztuk”', 'Descriptions without “last pieces”'],
  ['search', 'igor.stachura', -61, 'Brakujące zdjęcia w wynikach', 'Missing photos in the results'],
  ['search', 'aleksandra.rybak', -13, 'Poprawione nazwy stu produktów', 'Better names for a hundred products'],
  ['prices', 'tomasz.bielak', -54, 'Negocjacje z dostawcą serwerów', 'Negotiating with the vendor of servers'],
  ['prices', 'marek.wolski', -37, 'Porównanie ofert na nowe kasy', 'Comparing offers for the new tills'],
  ['onboarding', 'pawel.gajda', -45, 'Prośba o raport przyjęta tego samego dnia', 'A request for a report, accepted the same day'],
  ['onboarding', 'jakub.tarka', -9, 'Prośba o stronę konkursu', 'A request for a contest page'],
  ['brand', 'dorota.kulesza', -21, 'Nowe teksty błędów w koszyku', 'New wording of errors in the basket'],
  ['brand', 'agnieszka.wrona', -6, 'Maile o zmianie terminu dostawy', 'Mails about a changed delivery date'],
];

/** The document of a told article, as the editor would send it. */
export const documentOf = ({ body }: ToldArticle): string => JSON.stringify({ type: 'doc', content: body });
