import type { Localized } from '../../platform/context/language.ts';
import type { Lifecycle, Verdict } from './customer.enums.ts';

/** One word of one side: `[challenge, score, day it was said, days it holds, why]`. */
export type ToldWord = [challenge: string, score: number, at: number, days: number, why: Localized];

export interface ToldTechnology {
  key: string;
  name: string;
  vendor: string;
  purpose: Localized;
  cost: number;
  lifecycle: Lifecycle;
  at: number;
  functional: { by: string; words: ToldWord[] };
  technical: { by: string; words: ToldWord[] };
  decision?: { verdict: Verdict; by: string; at: number; due: number; responsible: string; reason: Localized; agreed?: { by: string; at: number } };
}

const text = (pl: string, en: string): Localized => ({ pl, en });

export const challenges: { key: string; title: Localized; measure: Localized; threshold: Localized; by: string; at: number }[] = [
  { key: 'segment', title: text('Segment gotowy w pięć minut', 'A segment ready in five minutes'), measure: text('Od pomysłu do listy odbiorców, bez pomocy IT', 'From the idea to the list of recipients, without help from IT'), threshold: text('5 minut', '5 minutes'), by: 'zofia.nowik', at: -178 },
  { key: 'peak', title: text('Wytrzymuje ruch Black Week', 'Bears the traffic of Black Week'), measure: text('Odsłony na minutę bez błędów', 'Page views in a minute without errors'), threshold: text('12 000 na minutę', '12,000 a minute'), by: 'joanna.mazur', at: -176 },
  { key: 'erase', title: text('Usunięcie danych na żądanie klienta', 'Erasure at the customer’s request'), measure: text('Godziny od żądania do potwierdzenia', 'Hours from request to confirmation'), threshold: text('72 godziny', '72 hours'), by: 'natalia.gorska', at: -150 },
  { key: 'inone', title: text('Jedna historia klienta w sieci i w sklepie', 'One history of the customer online and in the shop'), measure: text('Udział klientów z połączoną historią', 'Share of customers with a joined history'), threshold: text('90%', '90%'), by: 'pawel.gajda', at: -120 },
  { key: 'page', title: text('Strona kampanii bez programisty', 'A campaign page without a developer'), measure: text('Dni od briefu do publikacji', 'Days from brief to publication'), threshold: text('2 dni', '2 days'), by: 'krzysztof.malec', at: -95 },
]; // prettier-ignore

export const technologies: ToldTechnology[] = [
  {
    key: 'freshmail', name: 'FreshMail', vendor: 'FreshMail', purpose: text('Wysyłka newslettera i przypomnień', 'Sending newsletters and reminders'), cost: 4_800_000, lifecycle: 'IN_USE', at: -175,
    functional: { by: 'zofia.nowik', words: [['segment', 3, -170, 180, text('Listy robimy sami, ale bez historii zakupów', 'We make lists ourselves, but without purchases')], ['segment', 3, -40, 180, text('Działa, póki lista jest mała', 'It works while the list is small')], ['inone', 3, -38, 180, text('Widzi sklep internetowy, nie widzi kasy', 'Sees the online store, not the till')]] },
    technical: { by: 'rafal.zareba', words: [['segment', 2, -165, 180, text('Pliki nocą, bez interfejsu', 'Files at night, no interface')], ['erase', 2, -37, 180, text('Usunięcie ręcznie, przez wsparcie', 'Erasure by hand, through support')], ['segment', 1, -36, 180, text('Limit zapytań kończy się w południe', 'The limit of calls ends at noon')]] },
    decision: { verdict: 'MIGRATE', by: 'beata.chmiel', at: -32, due: 100, responsible: 'rafal.zareba', reason: text('Marketing go potrzebuje, a technicznie nie nadąża; przenosimy wysyłkę po Black Week', 'Marketing needs it and it cannot follow technically; we move the mailing after Black Week'), agreed: { by: 'marek.wolski', at: -29 } },
  },
  {
    key: 'store', name: 'Sklep Lipowa', vendor: 'Lipowa IT', purpose: text('Sklep internetowy i strony kampanii', 'Online store and campaign pages'), cost: 62_000_000, lifecycle: 'IN_USE', at: -174,
    functional: { by: 'aleksandra.rybak', words: [['peak', 3, -160, 170, text('Rok temu dwie przerwy', 'Two outages a year ago')], ['page', 3, -30, 180, text('Szablony są, tekst zmieniamy sami', 'There are templates, we change texts ourselves')], ['peak', 4, -20, 180, text('Po teście obciążenia jesteśmy spokojni', 'After the load test we are calm')]] },
    technical: { by: 'joanna.mazur', words: [['peak', 3, -158, 170, text('Skaluje się, baza jest wąskim gardłem', 'It scales, the database is the bottleneck')], ['peak', 4, -21, 180, text('12 400 na minutę w teście', '12,400 a minute in the test')], ['page', 3, -21, 180, text('Szablony bezpieczne i szybkie', 'Templates are safe and quick')]] },
    decision: { verdict: 'KEEP', by: 'marek.wolski', at: -18, due: 180, responsible: 'joanna.mazur', reason: text('Służy obu stronom; wracamy do tematu po Black Week', 'Serves both sides; we look again after Black Week'), agreed: { by: 'beata.chmiel', at: -17 } },
  },
  {
    key: 'piwik', name: 'Piwik PRO', vendor: 'Piwik PRO', purpose: text('Analiza ruchu na stronie', 'Analysis of visits'), cost: 9_600_000, lifecycle: 'IN_USE', at: -170,
    functional: { by: 'pawel.gajda', words: [['segment', 3, -150, 170, text('Segmenty są, eksport trwa', 'There are segments, the export takes time')], ['segment', 3, -25, 180, text('Wystarcza do kampanii', 'Enough for campaigns')]] },
    technical: { by: 'lukasz.pietrzyk', words: [['segment', 3, -24, 180, text('Stabilne, dane w Unii', 'Stable, data in the Union')], ['erase', 4, -24, 180, text('Usunięcie przez interfejs w godzinę', 'Erasure through the interface within an hour')]] },
  },
  {
    // The strong disagreement: what marketing loves, IT would rather not run.
    key: 'pages', name: 'Landingi', vendor: 'Landingi', purpose: text('Strony kampanii budowane przez marketing', 'Campaign pages built by marketing'), cost: 2_900_000, lifecycle: 'IN_USE', at: -96,
    functional: { by: 'krzysztof.malec', words: [['page', 4, -90, 180, text('Strona w jeden dzień, sami', 'A page in a day, by ourselves')], ['page', 4, -16, 180, text('Trzy kampanie bez czekania', 'Three campaigns without waiting')]] },
    technical: { by: 'lukasz.pietrzyk', words: [['page', 1, -86, 180, text('Skrypty obcych firm, poza naszą zgodą na pliki cookie', 'Scripts of strangers, outside our cookie consent')], ['page', 1, -15, 180, text('Formularze trzymają dane poza rejestrem zgód', 'Forms keep data outside the register of consents')]] },
  },
  {
    key: 'zendesk', name: 'Zendesk', vendor: 'Zendesk', purpose: text('Obsługa zgłoszeń klientów', 'Handling customers’ requests'), cost: 7_400_000, lifecycle: 'IN_USE', at: -165,
    functional: { by: 'karolina.wit', words: [['inone', 3, -44, 180, text('Konsultant widzi całą rozmowę', 'A consultant sees the whole talk')]] },
    technical: { by: 'natalia.gorska', words: [['erase', 3, -140, 180, text('Usuwa, z wyjątkiem załączników', 'Erases, except attachments')], ['erase', 4, -43, 180, text('Od jesieni także załączniki', 'Attachments too since autumn')]] },
  },
  {
    // The stale half: IT's word ran out a month ago.
    key: 'brand24', name: 'Brand24', vendor: 'Brand24', purpose: text('Opinie i wzmianki w sieci', 'Reviews and mentions online'), cost: 1_800_000, lifecycle: 'IN_USE', at: -140,
    functional: { by: 'jakub.tarka', words: [['inone', 2, -28, 180, text('Nie łączy się z kontem klienta', 'Does not join with the customer’s account')]] },
    technical: { by: 'michal.kania', words: [['erase', 3, -125, 92, text('Dane u dostawcy, usuwa na wniosek', 'Data with the vendor, erases on request')]] },
  },
  {
    key: 'sapcar', name: 'SAP CAR', vendor: 'SAP', purpose: text('Paragony i sprzedaż w sklepach', 'Receipts and sales in shops'), cost: 38_000_000, lifecycle: 'IN_USE', at: -160,
    functional: { by: 'hanna.jurek', words: [['inone', 2, -50, 180, text('Wyniki po tygodniu', 'Results after a week')], ['segment', 1, -50, 180, text('Każdy segment to zgłoszenie do IT', 'Every segment is a request to IT')]] },
    technical: { by: 'rafal.zareba', words: [['inone', 3, -47, 180, text('Rzetelne dane, wolne raporty', 'Sound data, slow reports')], ['segment', 3, -47, 180, text('Interfejs jest, nikt z niego nie korzysta', 'There is an interface, nobody uses it')]] },
  },
  {
    key: 'oldcrm', name: 'CRM 2014', vendor: 'Lipowa IT', purpose: text('Dawne wysyłki katalogów', 'Former mailings of catalogues'), cost: 1_200_000, lifecycle: 'PHASING_OUT', at: -155,
    functional: { by: 'magdalena.sowa', words: [['inone', 1, -60, 180, text('Nikt tam nie zagląda', 'Nobody looks there')]] },
    technical: { by: 'kamil.ortyl', words: [['erase', 1, -59, 180, text('Serwer bez wsparcia od 2022 roku', 'Server without support since 2022')]] },
    decision: { verdict: 'ELIMINATE', by: 'marek.wolski', at: -55, due: 60, responsible: 'kamil.ortyl', reason: text('Po migracji zgód nie ma po co go trzymać', 'Once the consents have moved there is no reason to keep it'), agreed: { by: 'beata.chmiel', at: -53 } },
  },
  {
    key: 'cdp', name: 'Synerise', vendor: 'Synerise', purpose: text('Pilotaż jednego profilu klienta', 'Pilot of one customer profile'), cost: 18_000_000, lifecycle: 'PLANNED', at: -45,
    functional: { by: 'pawel.gajda', words: [['segment', 4, -9, 120, text('Na pokazie segment w trzy minuty', 'A segment in three minutes at the demonstration')], ['inone', 4, -9, 120, text('Łączy kasę i sieć', 'Joins till and web')]] },
    technical: { by: 'ewa.drozd', words: [['inone', 3, -7, 120, text('Dobre interfejsy, do sprawdzenia na naszych danych', 'Good interfaces, to be tried with our data')]] },
  },
]; // prettier-ignore
