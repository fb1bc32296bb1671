import type { Localized } from '../../platform/context/language.ts';

const both = (pl: string, en: string): Localized => ({ pl, en });

/** Campaigns of the year, the oldest first; every one asks IT for the same kinds of things. */
export const campaigns: Localized[] = [
  both('Zima pod dachem', 'Winter under a roof'),
  both('Nowy rok, nowa kuchnia', 'New year, new kitchen'),
  both('Balkon od nowa', 'A new balcony'),
  both('Sadzimy razem', 'Planting together'),
  both('Dni grilla', 'Barbecue days'),
  both('Ogród po deszczu', 'The garden after rain'),
  both('Lato w altanie', 'Summer in the arbour'),
  both('Pokój ucznia', 'A room for a pupil'),
  both('Remont bez kurzu', 'Renovation without dust'),
  both('Jesień na tarasie', 'Autumn on the terrace'),
  both('Światło na wieczór', 'Light for the evening'),
  both('Prezenty z ogrodu', 'Gifts from the garden'),
];

export interface AskedTemplate {
  title: Localized;
  purpose: Localized;
  parts: Localized[];
  requester: string;
  worker: string;
}

/** `{c}` stands for the campaign. */
export const express: AskedTemplate[] = [
  {
    title: both('Strona kampanii „{c}”', 'Landing page for “{c}”'),
    purpose: both('Klient z reklamy trafia od razu na ofertę, a nie na stronę główną.', 'People who click the ad land on the offer, not on the home page.'),
    parts: [both('Strona z ofertą', 'Page with the offer'), both('Formularz zapisu', 'Sign-up form')],
    requester: 'krzysztof.malec',
    worker: 'lukasz.pietrzyk',
  },
  {
    title: both('Kod rabatowy „{c}”', 'Discount code for “{c}”'),
    purpose: both('Klubowicze płacą mniej bez pytania obsługi.', 'Club members pay less without asking the staff.'),
    parts: [both('Kod w sklepie internetowym', 'Code in the online store'), both('Kod w kasach', 'Code at the tills')],
    requester: 'magdalena.sowa',
    worker: 'piotr.sadowski',
  },
  {
    title: both('Zliczanie kliknięć: „{c}”', 'Counting clicks: “{c}”'),
    purpose: both('Wiemy, która reklama sprzedaje, zanim wydamy resztę budżetu.', 'We know which ad sells before the rest of the budget is spent.'),
    parts: [both('Oznaczone adresy', 'Tagged addresses')],
    requester: 'pawel.gajda',
    worker: 'ewa.drozd',
  },
  {
    title: both('Baner na stronie głównej: „{c}”', 'Banner on the home page: “{c}”'),
    purpose: both('Oferta jest widoczna od pierwszego dnia.', 'The offer is seen from the first day.'),
    parts: [both('Baner na komputery', 'Banner for desktops'), both('Baner na telefony', 'Banner for phones')],
    requester: 'karolina.wit',
    worker: 'lukasz.pietrzyk',
  },
];

export const week: AskedTemplate[] = [
  {
    title: both('Newsletter z wyborem produktów: „{c}”', 'Newsletter that picks products: “{c}”'),
    purpose: both('Każdy dostaje produkty z działu, w którym kupował.', 'Everybody gets products from the department they bought in.'),
    parts: [both('Podział odbiorców', 'Groups of readers'), both('Blok produktów w szablonie', 'Product block in the template'), both('Test na małej grupie', 'Test with a small group')],
    requester: 'zofia.nowik',
    worker: 'rafal.zareba',
  },
  {
    title: both('Ekrany w sklepach: „{c}”', 'Screens in the shops: “{c}”'),
    purpose: both('46 sklepów pokazuje tę samą ofertę tego samego dnia.', '46 shops show the same offer on the same day.'),
    parts: [both('Wgranie materiałów', 'Upload of the material'), both('Harmonogram', 'Schedule')],
    requester: 'hanna.jurek',
    worker: 'kamil.ortyl',
  },
];

export const standard: AskedTemplate[] = [
  {
    title: both('Raport po kampanii „{c}”', 'Report after “{c}”'),
    purpose: both('Następny budżet opieramy na sprzedaży, nie na wrażeniach.', 'The next budget rests on sales, not on impressions.'),
    parts: [both('Sprzedaż według sklepu', 'Sales by shop'), both('Koszt pozyskania', 'Cost of a new customer'), both('Porównanie z rokiem ubiegłym', 'Comparison with last year')],
    requester: 'pawel.gajda',
    worker: 'ewa.drozd',
  },
];

/** Asked for now and then, and declined: it is there already. */
export const label: AskedTemplate = {
  title: both('Etykieta „{c}” przy produktach', 'Label “{c}” beside products'),
  purpose: both('Klient widzi na liście, co jest w ofercie.', 'Customers see in the list what is on offer.'),
  parts: [both('Etykieta na liście', 'Label in the list'), both('Etykieta na stronie produktu', 'Label on the product page')],
  requester: 'jakub.tarka',
  worker: 'lukasz.pietrzyk',
};

/** A title with its campaign. */
export const named = (text: Localized, campaign: Localized): Localized => both((text.pl ?? '').replace('{c}', campaign.pl ?? ''), (text.en ?? '').replace('{c}', campaign.en ?? ''));

/** What is on the table today, told one by one. */
export const today = {
  unanswered: {
    title: both('Przekierowanie starego adresu katalogu', 'Redirect of the old catalogue address'),
    purpose: both('Adres z wydrukowanych ulotek prowadzi do nowego katalogu.', 'The address on the printed leaflets leads to the new catalogue.'),
    parts: [both('Przekierowanie', 'Redirect'), both('Kod QR na plakaty', 'QR code for posters')],
  },
  escalated: {
    title: both('Ankieta po zakupie w sklepie', 'Survey after a purchase in a shop'),
    purpose: both('Dowiadujemy się, czego zabrakło na półce.', 'We learn what was missing on the shelf.'),
    parts: [both('Link na paragonie', 'Link on the receipt'), both('Formularz', 'Form'), both('Zestawienie odpowiedzi', 'List of the answers')],
  },
  offered: {
    title: both('Kalendarz warsztatów ogrodniczych', 'Calendar of gardening workshops'),
    purpose: both('Klienci zapisują się sami, a sklep wie, ilu przyjdzie.', 'Customers sign up themselves, and the shop knows how many will come.'),
    parts: [both('Lista warsztatów', 'List of workshops'), both('Zapisy', 'Sign-up'), both('Przypomnienie SMS', 'Reminder by text message')],
  },
  swapped: {
    title: both('Strona gwiazdkowego kiermaszu', 'Page of the holiday fair'),
    purpose: both('Kiermasz jest w sobotę; bez strony nikt się nie dowie.', 'The fair is on Saturday; without a page nobody will know.'),
    parts: [both('Strona', 'Page'), both('Mapa dojazdu', 'Map')],
  },
  gaveWay: {
    title: both('Galeria realizacji klientów', 'Gallery of what customers built'),
    purpose: both('Zdjęcia klientów przekonują bardziej niż nasze.', "Customers' pictures convince more than ours."),
    parts: [both('Wgrywanie zdjęć', 'Upload of pictures'), both('Strona galerii', 'Gallery page')],
  },
  slipped: {
    title: both('Dostępność w sklepie przy produkcie', 'Stock of the shop beside the product'),
    purpose: both('Klient nie jedzie po coś, czego nie ma.', 'Nobody drives for something that is not there.'),
    parts: [both('Stan z magazynu', 'Stock from the warehouse'), both('Wybór sklepu', 'Choice of the shop'), both('Powiadomienie o dostawie', 'Notice of a delivery'), both('Wersja na telefon', 'Version for phones')],
  },
  hardened: {
    title: both('Cennik wysyłki na okres świąt', 'Shipping prices for the holidays'),
    purpose: both('Klient widzi prawdziwy koszt przed kasą.', 'Customers see the real price before the checkout.'),
    parts: [both('Nowe stawki', 'New rates')],
  },
  returned: {
    title: both('Zdjęcia 360° mebli ogrodowych', '360° pictures of garden furniture'),
    purpose: both('Mniej zwrotów, bo widać każdą stronę.', 'Fewer returns because every side is seen.'),
    parts: [both('Odtwarzacz', 'Player'), both('Wgrywanie zdjęć', 'Upload of pictures')],
  },
  draft: {
    title: both('Kupon urodzinowy klubu', 'Birthday voucher of the club'),
    purpose: both('Klubowicz wraca do sklepu w swoim miesiącu.', 'Club members come back in their month.'),
    parts: [both('Kupon w aplikacji', 'Voucher in the app'), both('Kupon w kasie', 'Voucher at the till')],
  },
  taken: {
    title: both('Sprzedaż z gazetki według regionu', 'Sales of the leaflet by region'),
    purpose: both('Drukujemy tam, gdzie gazetka sprzedaje.', 'We print where the leaflet sells.'),
    parts: [both('Podział na regiony', 'Split by region'), both('Zestawienie co tydzień', 'Weekly summary')],
  },
  planned: {
    title: both('Film o montażu na stronie produktu', 'Assembly video on the product page'),
    purpose: both('Klient przed zakupem widzi, że poradzi sobie sam.', 'Customers see before they buy that they can do it themselves.'),
    parts: [both('Miejsce na film', 'Room for the video'), both('Napisy po polsku', 'Polish subtitles')],
  },
  unserved: {
    title: both('Lista braków dla kierowników sklepów', 'List of missing goods for shop managers'),
    purpose: both('Kierownik rano wie, czego nie obiecywać klientom.', 'In the morning the manager knows what not to promise customers.'),
    parts: [both('Lista na e-mail o 7:00', 'List by e-mail at 7 a.m.')],
  },
  withdrawn: {
    title: both('Licznik dni do Black Week', 'Countdown to Black Week'),
    purpose: both('Klient wraca w dniu startu.', 'Customers come back on the day it starts.'),
    parts: [both('Licznik na stronie głównej', 'Counter on the home page')],
  },
};

export const words = {
  audit: both('Do połowy miesiąca zamykamy dane do audytu; zestawienie zdąży zaraz potem.', 'Until the middle of the month we close the figures for the audit; the summary follows right after.'),
  unread: both('Lista przychodzi po otwarciu sklepu, więc nikt jej nie czyta. Potrzebna jest przed 6:30.', 'The list comes after the shop has opened, so nobody reads it. It is needed before 6:30.'),
  away: both('Dwie osoby wdrażają kasy do piątku. Zapisy zdążą tydzień później, przypomnienie SMS w następnym kroku.', 'Two of us are busy with the tills until Friday. Sign-up can follow a week later, the text message in a next step.'),
  fairLate: both('Do soboty mamy pełny tor; wolne miejsce jest dopiero w przyszłym tygodniu.', 'The lane is full until Saturday; there is room next week.'),
  stock: both('Magazyn oddaje stany dopiero po nocnym przeliczeniu; potrzebny jest dodatkowy dzień na przejście.', 'The warehouse gives its stock only after the nightly count; the change takes a few more days.'),
  durable: both('Stawki wysyłki z systemu przewoźnika zamiast z pliku', 'Shipping rates from the carrier instead of from a file'),
  back: both('Na telefonie obraca się tylko pierwsze zdjęcie.', 'On a phone only the first picture turns.'),
  partly: both('Strona działa, ale formularz był gotowy dzień później.', 'The page works, but the form came a day later.'),
  late: both('Dostawca szablonu odpowiedział dwa dni później, niż obiecał.', 'The supplier of the template answered two days later than promised.'),
  declined: both('To samo robi już moduł sklepu: Oferta → Etykiety. Chętnie pokażemy.', 'The shop module does this already: Offer → Labels. We will gladly show you.'),
};
