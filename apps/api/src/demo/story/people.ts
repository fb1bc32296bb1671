import type { Side } from '../../platform/context/request-context.ts';
import type { StoryPerson } from './story.types.ts';

type Row = [key: string, name: string, role: StoryPerson['role'], pl: string, en: string, language?: 'EN'];

const person = (side: Side | null) => ([key, name, role, pl, en, language]: Row): StoryPerson => ({
  key,
  name,
  email: `${key}@lipowa.example`,
  role,
  side,
  language: language ?? 'PL',
  jobTitle: { pl, en },
});

const it: Row[] = [
  ['marek.wolski', 'Marek Wolski', 'CIO', 'dyrektor IT', 'chief information officer'],
  ['tomasz.bielak', 'Tomasz Bielak', 'OWNER', 'kierownik platformy i utrzymania', 'head of platform and operations'],
  ['agnieszka.wrona', 'Agnieszka Wrona', 'MEMBER', 'kierowniczka projektów IT', 'IT project manager'],
  ['joanna.mazur', 'Joanna Mazur', 'MEMBER', 'główna programistka sklepu', 'lead developer, online store'],
  ['piotr.sadowski', 'Piotr Sadowski', 'MEMBER', 'programista', 'developer'],
  ['lukasz.pietrzyk', 'Łukasz Pietrzyk', 'MEMBER', 'programista interfejsów', 'front-end developer'],
  ['rafal.zareba', 'Rafał Zaręba', 'MEMBER', 'programista integracji', 'integration developer'],
  ['ewa.drozd', 'Ewa Drozd', 'MEMBER', 'inżynierka danych', 'data engineer'],
  ['michal.kania', 'Michał Kania', 'MEMBER', 'architekt rozwiązań', 'solution architect', 'EN'],
  ['kamil.ortyl', 'Kamil Ortyl', 'MEMBER', 'inżynier DevOps', 'DevOps engineer'],
  ['dorota.kulesza', 'Dorota Kulesza', 'MEMBER', 'testerka', 'quality engineer'],
  ['natalia.gorska', 'Natalia Górska', 'MEMBER', 'analityczka biznesowa', 'business analyst'],
];

const marketing: Row[] = [
  ['beata.chmiel', 'Beata Chmiel', 'CMO', 'dyrektorka marketingu', 'chief marketing officer'],
  ['aleksandra.rybak', 'Aleksandra Rybak', 'ADMIN', 'kierowniczka e-commerce', 'head of e-commerce'],
  ['krzysztof.malec', 'Krzysztof Malec', 'MEMBER', 'specjalista ds. kampanii płatnych', 'paid campaigns specialist'],
  ['magdalena.sowa', 'Magdalena Sowa', 'MEMBER', 'kierowniczka programu lojalnościowego', 'loyalty programme manager'],
  ['zofia.nowik', 'Zofia Nowik', 'MEMBER', 'specjalistka ds. newslettera', 'newsletter specialist'],
  ['jakub.tarka', 'Jakub Tarka', 'MEMBER', 'kierownik marki', 'brand manager'],
  ['karolina.wit', 'Karolina Wit', 'MEMBER', 'redaktorka treści', 'content editor', 'EN'],
  ['pawel.gajda', 'Paweł Gajda', 'MEMBER', 'analityk marketingu', 'marketing analyst'],
  ['hanna.jurek', 'Hanna Jurek', 'MEMBER', 'specjalistka ds. marketingu w sklepach', 'in-store marketing specialist'],
  ['igor.stachura', 'Igor Stachura', 'MEMBER', 'kierownik studia foto', 'photo studio lead'],
];

const board: Row[] = [
  ['elzbieta.krol', 'Elżbieta Król', 'EXECUTIVE', 'prezeska zarządu', 'chief executive officer'],
  ['adam.wierzba', 'Adam Wierzba', 'EXECUTIVE', 'dyrektor finansowy', 'chief financial officer', 'EN'],
  ['lucyna.banas', 'Lucyna Banaś', 'VIEWER', 'inspektorka ochrony danych', 'data protection officer'],
];

export const people: StoryPerson[] = [...it.map(person('IT')), ...marketing.map(person('MARKETING')), ...board.map(person(null))];
