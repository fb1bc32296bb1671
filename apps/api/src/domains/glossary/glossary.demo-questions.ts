import type { Language, Sentence } from '../../platform/context/language.ts';

export interface DemoQuestion {
  /** As it stood in the text. */
  word: string;
  language: Language;
  /** Who asked, on which day relative to today, at what hour; nobody sees the names. */
  asked: [person: string, at: number, hour: number][];
  answer?: { by: string; at: number; text: Sentence };
}

/** What people at Lipowa asked "I don't get it" about: four are answered, one waits longer than it should. */
export const demoQuestions: DemoQuestion[] = [
  {
    word: 'idempotentny', language: 'PL', asked: [['zofia.nowik', -33, 10], ['karolina.wit', -33, 12]],
    answer: { by: 'joanna.mazur', at: -32, text: { pl: 'Można to wysłać dwa razy, a skutek będzie jeden: klient nie dostanie dwóch paczek.', en: 'It can be sent twice and happens once: no customer gets two parcels.' } },
  },
  {
    word: 'lookalike', language: 'PL', asked: [['ewa.drozd', -26, 11]],
    answer: { by: 'krzysztof.malec', at: -25, text: { pl: 'Grupa osób podobnych do naszych klientów, którą wyszukuje platforma reklamowa.', en: 'People who resemble our customers, found by the advertising platform.' } },
  },
  {
    word: 'rollback', language: 'PL', asked: [['hanna.jurek', -12, 9], ['aleksandra.rybak', -12, 9], ['zofia.nowik', -11, 14]],
    answer: { by: 'kamil.ortyl', at: -11, text: { pl: 'Powrót do poprzedniej wersji, gdy nowa zawiodła. Trwa u nas około kwadransa.', en: 'Going back to the version before when the new one failed. With us it takes about a quarter of an hour.' } },
  },
  {
    word: 'flighting', language: 'PL', asked: [['agnieszka.wrona', -8, 13]],
    answer: { by: 'aleksandra.rybak', at: -7, text: { pl: 'Reklamy puszczane falami: dwa tygodnie na antenie, tydzień przerwy.', en: 'Advertising in waves: two weeks on air, one week off.' } },
  },
  { word: 'dedup', language: 'PL', asked: [['magdalena.sowa', -6, 10], ['pawel.gajda', -5, 11]] },
  { word: 'share of voice', language: 'PL', asked: [['michal.kania', 0, 7], ['piotr.sadowski', 0, 8]] },
  { word: 'kubełek S3', language: 'PL', asked: [['igor.stachura', -1, 12], ['jakub.tarka', -1, 14], ['karolina.wit', 0, 7]] },
  { word: 'always-on', language: 'PL', asked: [['lukasz.pietrzyk', 0, 8]] },
];
