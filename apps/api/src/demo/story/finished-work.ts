import type { StoryProject, StoryTask } from './story.types.ts';

/** Small work that is done: what it was, who did it, days it was thought to take, first and last day. */
type Row = [pl: string, en: string, accountable: string, estimateDays: number, startedAt: number, doneAt: number];

/**
 * What the projects finished week by week beside their large tasks. Forecasts draw from this pace: it is what makes one date likely, another open and a
 * third one an illusion.
 */
const finished: Record<string, Row[]> = {
  BLACK: [
    ['Strona promocji: światła na balkon', 'Promotion page: balcony lights', 'karolina.wit', 1, -57, -55],
    ['Strona promocji: farby i grunty', 'Promotion page: paints and primers', 'karolina.wit', 1, -54, -52],
    ['Strona promocji: elektronarzędzia', 'Promotion page: power tools', 'karolina.wit', 1, -46, -44],
    ['Przyciski widoczne na telefonie', 'Buttons in sight on the phone', 'lukasz.pietrzyk', 2, -45, -41],
    ['Strona promocji: łazienka w tydzień', 'Promotion page: a bathroom in a week', 'karolina.wit', 1, -40, -38],
    ['Zdjęcia zastępcze dla wyprzedanych', 'Stand-in pictures for what is sold out', 'igor.stachura', 1, -38, -36],
    ['Strona promocji: podłogi', 'Promotion page: floors', 'karolina.wit', 1, -34, -33],
    ['Wyłącznik rekomendacji na wypadek tłoku', 'A switch that turns recommendations off in a rush', 'piotr.sadowski', 2, -32, -30],
    ['Strona promocji: choinki i ozdoby', 'Promotion page: trees and ornaments', 'karolina.wit', 1, -27, -26],
    ['Kolejka płatności po poprawce dostawcy', 'Payment queue after the provider’s repair', 'kamil.ortyl', 3, -19, -13],
    ['Strona promocji: ogrzewanie', 'Promotion page: heating', 'karolina.wit', 1, -20, -19],
    ['Teksty błędów w koszyku po ludzku', 'Error texts of the basket in plain words', 'karolina.wit', 1, -13, -12],
    ['Strona promocji: prezenty dla majsterkowicza', 'Promotion page: presents for the handyman', 'karolina.wit', 1, -9, -8],
    ['Próba generalna startu o północy', 'Dress rehearsal of the midnight start', 'dorota.kulesza', 1, -6, -5],
    ['Ceny trzeciej fali po zmianach zakupów', 'Prices of the third wave after the changes of purchasing', 'joanna.mazur', 2, -4, -2],
  ],
  STORE: [
    ['Godziny otwarcia w święta', 'Opening hours on holidays', 'lukasz.pietrzyk', 1, -71, -69],
    ['Dojazd i parking na karcie sklepu', 'Directions and parking on the shop’s card', 'karolina.wit', 1, -64, -61],
    ['Powiadomienie, gdy kasa milczy', 'A warning when a till falls silent', 'kamil.ortyl', 2, -53, -50],
    ['Instrukcja skanowania na jednej kartce', 'Scanning instructions on one sheet', 'hanna.jurek', 1, -28, -26],
    ['Czytniki dla dziesięciu zapleczy', 'Scanners for ten back rooms', 'rafal.zareba', 2, -20, -15],
    ['Raport rozbieżności stanu co rano', 'A report of stock differences every morning', 'rafal.zareba', 2, -13, -10],
    ['Umowa z kurierem na nadmiarowe zamówienia', 'Agreement with a courier for orders that do not fit', 'aleksandra.rybak', 1, -11, -6],
  ],
  LOYAL: [
    ['Ikona i ekran powitalny', 'Icon and opening screen', 'igor.stachura', 1, -67, -65],
    ['Regulamin programu w prostych słowach', 'Rules of the programme in plain words', 'magdalena.sowa', 2, -56, -51],
    ['Kod kreskowy karty na jasnym tle', 'Bar code of the card on a bright background', 'natalia.gorska', 1, -49, -47],
    ['Historia zakupów z dwóch lat', 'Two years of purchases', 'ewa.drozd', 3, -43, -37],
    ['Trzy warianty powitania', 'Three variants of the welcome', 'zofia.nowik', 2, -25, -20],
    ['Usunięcie konta w aplikacji', 'Deleting the account in the app', 'natalia.gorska', 2, -18, -13],
    ['Grupa czterdziestu osób do próby', 'A group of forty people for the trial', 'magdalena.sowa', 1, -9, -5],
    ['Napisy w większym rozmiarze', 'Lettering in a larger size', 'natalia.gorska', 1, -4, -2],
  ],
  MAIL: [
    ['Umowa powierzenia danych', 'Data processing agreement', 'zofia.nowik', 1, -80, -76],
    ['Konta i role w narzędziu', 'Accounts and roles in the tool', 'tomasz.bielak', 1, -71, -68],
    ['Stopka z adresem i wypisaniem się', 'Footer with the address and the way out', 'zofia.nowik', 1, -56, -53],
    ['Test na sześciu programach pocztowych', 'Test in six mail programs', 'dorota.kulesza', 2, -49, -45],
    ['Zasady nazw kampanii i segmentów', 'Rules for names of campaigns and segments', 'pawel.gajda', 1, -41, -39],
    ['Lista adresów, które odbijają', 'List of addresses that bounce', 'pawel.gajda', 1, -32, -29],
    ['Teksty porzuconego koszyka', 'Texts for the abandoned basket', 'karolina.wit', 2, -27, -21],
    ['Zdjęcia produktów w wiadomości', 'Pictures of products in the message', 'igor.stachura', 1, -19, -17],
    ['Godzina wysyłki: 19:30 zamiast 9:00', 'Time of sending: half past seven in the evening', 'zofia.nowik', 1, -10, -8],
  ],
  PHOTO: [
    ['Skan umów z fotografami', 'Scans of the contracts with photographers', 'jakub.tarka', 2, -62, -57],
    ['Kopia zapasowa co noc', 'A copy every night', 'kamil.ortyl', 1, -54, -52],
    ['Odzyskanie zdjęć z uszkodzonego dysku', 'Recovery of pictures from the broken drive', 'kamil.ortyl', 3, -52, -46],
    ['Hasła dla agencji z terminem ważności', 'Passwords for agencies that expire', 'kamil.ortyl', 1, -37, -35],
    ['Opis 500 zdjęć ogrodu', 'Descriptions of 500 garden pictures', 'igor.stachura', 2, -34, -30],
    ['Opis 400 zdjęć wnętrz', 'Descriptions of 400 interiors', 'igor.stachura', 2, -28, -24],
    ['Znak wodny na podglądzie', 'A watermark on previews', 'lukasz.pietrzyk', 1, -23, -22],
    ['Usunięcie podwójnych plików', 'Removal of double files', 'michal.kania', 1, -18, -12],
    ['Prawa do zdjęć z trzech agencji', 'Rights to pictures of three agencies', 'jakub.tarka', 2, -11, -9],
    ['Półka „gotowe do gazetki”', 'A shelf “ready for the leaflet”', 'igor.stachura', 1, -7, -3],
  ],
  CONSENT: [
    ['Zgody ze starej aplikacji kuponowej', 'Consents of the old coupon app', 'ewa.drozd', 2, -79, -74],
    ['Zgody z konkursów wiosennych', 'Consents of the spring contests', 'natalia.gorska', 2, -66, -62],
    ['Wzór odpowiedzi na „co o mnie wiecie?”', 'Model answer to “what do you know about me?”', 'magdalena.sowa', 1, -60, -55],
    ['Zgody z infolinii', 'Consents of the phone line', 'ewa.drozd', 2, -51, -47],
    ['Usunięcie zgód bez dowodu', 'Removal of consents without proof', 'ewa.drozd', 1, -44, -41],
    ['Test A/B prośby o zgodę', 'A/B test of the consent request', 'magdalena.sowa', 3, -40, -31],
    ['Rejestr czynności zaktualizowany', 'Record of processing brought up to date', 'natalia.gorska', 1, -30, -27],
    ['Zgody z 46 sklepów policzone', 'Consents of 46 shops counted', 'natalia.gorska', 2, -25, -19],
    ['Alarm, gdy rejestr nie odpowiada', 'An alarm when the register does not answer', 'kamil.ortyl', 1, -17, -16],
    ['Szkolenie działu obsługi klienta', 'Training for customer service', 'magdalena.sowa', 1, -9, -6],
  ],
};

/** The project with the small work it has finished, numbered after its large tasks. */
export function withFinishedWork(project: StoryProject): StoryProject {
  const rows = finished[project.key] ?? [];
  const done = rows.map(([pl, en, accountable, estimateDays, startedAt, doneAt], index): StoryTask => ({
    key: `${project.key}-${project.tasks.length + index + 1}`,
    title: { pl, en },
    state: 'DONE',
    estimateDays,
    accountable,
    due: doneAt + 1,
    startedAt,
    doneAt,
  }));
  return { ...project, tasks: [...project.tasks, ...done] };
}
