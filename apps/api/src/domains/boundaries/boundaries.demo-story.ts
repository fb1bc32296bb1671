import type { Sentence } from '../../platform/context/language.ts';
import type { Holder, Party } from './boundary.entities.ts';

export interface DemoRule {
  code: string;
  name: Sentence;
  description: Sentence;
  holder: Holder;
  consulted?: Party[];
  informed?: Party[];
  /** Fields of a project that it watches, and of which projects. */
  watches?: { fields: string[]; projects: string[] };
  proposedBy: string;
  /** Day of the proposal; the other head signs two days later unless told otherwise. */
  at: number;
  unsigned?: boolean;
  /** Who has not confirmed it yet. */
  missing?: string[];
  /** What a second version says, from which day it was proposed, and who has not confirmed that one. */
  second?: { at: number; description: Sentence; consulted: Party[]; missing: string[] };
}

/** Who decides what at Lipowa, as the two heads have agreed it since the summer. */
export const demoRules: DemoRule[] = [
  {
    code: 'CAMPAIGN-DATES', holder: 'MARKETING', consulted: ['IT'], informed: ['EXECUTIVE'], proposedBy: 'beata.chmiel', at: -70, missing: ['kamil.ortyl', 'hanna.jurek'],
    name: { pl: 'Daty kampanii', en: 'Dates of campaigns' },
    description: { pl: 'Dzień, w którym kampania rusza, i dni, od których zależy.', en: 'The day a campaign starts, and the days it depends on.' },
    watches: { fields: ['deadline'], projects: ['BLACK', 'PHOTO', 'MAIL'] },
  },
  {
    code: 'PLATFORM-SCOPE', holder: 'IT', consulted: ['MARKETING'], proposedBy: 'marek.wolski', at: -64, missing: ['igor.stachura', 'pawel.gajda', 'karolina.wit'],
    name: { pl: 'Zakres zmian w platformie', en: 'What changes in the platform' },
    description: { pl: 'Co wchodzi do zmian w sklepie i w danych klientów, a co nie.', en: 'What is part of changes to the shop and to customer data, and what is not.' },
    watches: { fields: ['summary', 'name'], projects: ['CDP', 'CONSENT', 'STORE'] },
  },
  {
    code: 'CUSTOMER-DATA', holder: 'JOINT', consulted: ['EXECUTIVE'], proposedBy: 'marek.wolski', at: -58, missing: ['jakub.tarka'],
    name: { pl: 'Terminy prac na danych klientów', en: 'Dates of work on customer data' },
    description: { pl: 'Kiedy kończymy prace, od których zależą zgody i profile klientów.', en: 'When work ends on which consents and customer profiles depend.' },
    watches: { fields: ['deadline'], projects: ['CDP', 'CONSENT'] },
  },
  {
    code: 'BRAND', holder: 'MARKETING', informed: ['IT'], proposedBy: 'beata.chmiel', at: -56,
    name: { pl: 'Marka', en: 'Brand' },
    description: { pl: 'Logo, kolory, ton i zdjęcia wszędzie tam, gdzie widzi je klient.', en: 'Logo, colours, tone and pictures wherever a customer sees them.' },
    second: {
      at: -26, consulted: ['IT'], missing: ['kamil.ortyl', 'michal.kania', 'pawel.gajda'],
      description: { pl: 'Logo, kolory, ton i zdjęcia wszędzie tam, gdzie widzi je klient; o szablony sklepu pytamy też IT.', en: 'Logo, colours, tone and pictures wherever a customer sees them; about templates of the shop IT is asked, too.' },
    },
  },
  {
    code: 'SECURITY', holder: 'IT', informed: ['MARKETING', 'EXECUTIVE'], proposedBy: 'marek.wolski', at: -55,
    name: { pl: 'Bezpieczeństwo', en: 'Security' },
    description: { pl: 'Dostępy, hasła i to, co wyłączamy w razie incydentu.', en: 'Access, passwords and what is switched off in an incident.' },
  },
  {
    code: 'WEB-TRACKING', holder: 'IT', consulted: ['MARKETING'], proposedBy: 'marek.wolski', at: -4, unsigned: true,
    name: { pl: 'Tagi i pomiar w sklepie', en: 'Tags and measurement in the shop' },
    description: { pl: 'Jakie skrypty działają na naszych stronach i kiedy się ładują.', en: 'Which scripts run on our pages and when they load.' },
  },
];

export interface DemoCrossing {
  project: string;
  by: string;
  at: number;
  /** The new deadline in days from today, or the new description. */
  deadline?: number;
  summary?: Sentence;
  why: Sentence;
  /** Who passed the decision on, and to whom. */
  handOver?: { by: string; to: string; at: number };
  /** The owner changed the same thing meanwhile: the answer finds a conflict. */
  overtaken?: { by: string; at: number; summary: Sentence };
  answer?: { by: string; at: number; how: 'approve' | 'decline' | 'override' | 'withdraw'; reason?: Sentence };
}

/** Changes that were the other side's to decide. */
export const demoCrossings: DemoCrossing[] = [
  {
    project: 'MAIL', by: 'ewa.drozd', at: -48, deadline: 1,
    why: { pl: 'Hurtownia danych będzie gotowa tydzień później.', en: 'The data warehouse will be ready a week later.' },
    answer: { by: 'beata.chmiel', at: -47, how: 'decline', reason: { pl: 'Przed świętami wysyłka musi ruszyć; proszę zacząć od dwóch kanałów.', en: 'Before the holidays the mailing must start; please begin with two channels.' } },
  },
  {
    project: 'PHOTO', by: 'lukasz.pietrzyk', at: -41, deadline: 30,
    why: { pl: 'Studio dostaje nowe aparaty dopiero w grudniu.', en: 'The studio gets its new cameras only in December.' },
    answer: { by: 'beata.chmiel', at: -40, how: 'approve' },
  },
  {
    project: 'PHOTO', by: 'joanna.mazur', at: -30, deadline: 34,
    why: { pl: 'Zdjęcia mają wejść razem z nową wyszukiwarką.', en: 'The pictures are to come with the new search.' },
    answer: { by: 'joanna.mazur', at: -29, how: 'withdraw' },
  },
  {
    project: 'MAIL', by: 'dorota.kulesza', at: -22, deadline: 27,
    why: { pl: 'Testy szablonów zajmą tydzień więcej.', en: 'Testing the templates takes a week more.' },
    answer: { by: 'beata.chmiel', at: -21, how: 'decline', reason: { pl: 'Szablony sprawdzimy razem, w dwie osoby; termin zostaje.', en: 'Two of us will test the templates together; the date stays.' } },
  },
  {
    project: 'STORE', by: 'aleksandra.rybak', at: -20,
    summary: { pl: 'Klient widzi, w którym sklepie jest towar, i odbiera go tego samego dnia. Dochodzi płatność w sklepie.', en: 'A customer sees which shop has the goods and collects them on the same day. Payment in the shop is added.' },
    why: { pl: '', en: '' },
    answer: { by: 'elzbieta.krol', at: -13, how: 'override', reason: { pl: 'Bez płatności w sklepie usługa traci sens; zarząd bierze dwa tygodnie poślizgu na siebie.', en: 'Without payment in the shop the service makes no sense; the board takes the two weeks on itself.' } },
  },
  {
    project: 'STORE', by: 'hanna.jurek', at: -34,
    summary: { pl: 'Klient widzi, w którym sklepie jest towar, i odbiera go tego samego dnia, także w niedzielę handlową.', en: 'A customer sees which shop has the goods and collects them on the same day, on open Sundays, too.' },
    why: { pl: '', en: '' },
    overtaken: {
      by: 'agnieszka.wrona', at: -33,
      summary: { pl: 'Klient widzi, w którym sklepie jest towar, i odbiera go tego samego dnia.', en: 'A customer sees which shop has the goods, and collects them on the same day.' },
    },
    answer: { by: 'marek.wolski', at: -32, how: 'approve' },
  },
  {
    project: 'CDP', by: 'karolina.wit', at: -27,
    summary: { pl: 'Jeden profil klienta ze sklepu, aplikacji i stacjonarnych kas, ze zdjęciem z konta.', en: 'One profile of a customer from the shop, the app and the tills, with the picture of the account.' },
    why: { pl: '', en: '' },
    handOver: { by: 'marek.wolski', to: 'michal.kania', at: -26 },
    answer: { by: 'michal.kania', at: -25, how: 'decline', reason: { pl: 'Zdjęcia nie są potrzebne do celu, na który mamy zgody; profil zostaje bez nich.', en: 'Pictures are not needed for what customers agreed to; the profile stays without them.' } },
  },
  {
    project: 'CONSENT', by: 'zofia.nowik', at: -10,
    summary: { pl: 'Każda zgoda ma dowód i jedno miejsce; newsletter pyta o nią od nowa po dwóch latach.', en: 'Every consent has a proof and one place; the newsletter asks for it again after two years.' },
    why: { pl: '', en: '' },
  },
  {
    project: 'BLACK', by: 'joanna.mazur', at: -1, deadline: 15,
    why: { pl: 'Pełny test regresji potrwa dzień dłużej.', en: 'The full regression test takes a day longer.' },
  },
  {
    project: 'CONSENT', by: 'magdalena.sowa', at: -1, deadline: 41,
    why: { pl: 'Prawnicy potrzebują jeszcze tygodnia na treść zgód.', en: 'The lawyers need another week for the words of the consents.' },
  },
  {
    project: 'CDP', by: 'pawel.gajda', at: 0,
    summary: { pl: 'Jeden profil klienta ze sklepu, aplikacji i stacjonarnych kas; w pilotażu także dane z ankiet.', en: 'One profile of a customer from the shop, the app and the tills; the pilot includes answers from surveys.' },
    why: { pl: '', en: '' },
  },
];
