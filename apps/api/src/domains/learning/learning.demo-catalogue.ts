import type { Language, Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import type { LearningKind } from './learning.states.ts';

/** An item of Lipowa's catalogue, with what people later said they used it for and the things that show it. */
export interface DemoItem {
  key: string;
  kind: LearningKind;
  title: Localized;
  summary: Localized;
  minutes: number;
  skills: [code: string, level: number][];
  language?: Language;
  used: Localized;
  /** Key of a term of the glossary. */
  term: string;
  /** Key of a project, cited by every second person. */
  project?: string;
}

type Row = [key: string, kind: LearningKind, minutes: number, pl: string, en: string, sumPl: string, sumEn: string, skills: DemoItem['skills'], term: string, usedPl: string, usedEn: string, project?: string, language?: Language];

const item = ([key, kind, minutes, pl, en, sumPl, sumEn, skills, term, usedPl, usedEn, project, language]: Row): DemoItem => ({
  key, kind, minutes, title: { pl, en }, summary: { pl: sumPl, en: sumEn }, skills, term, used: { pl: usedPl, en: usedEn }, ...(project ? { project } : {}), ...(language ? { language } : {}),
});

/** Marketing for IT, in the order of the path. */
const forIt: Row[] = [
  ['quiz', 'QUIZ', 10, 'Quiz: słowa drugiego działu', 'Quiz: words of the other department', 'Wiesz, co drugi dział ma na myśli.', 'You know what the other department means.', [['plain-language', 2]], 'conversion', 'Raport o stanie prac napisany bez słów, których marketing nie zna.', 'A status update written without words that marketing does not know.'],
  ['campaign-review', 'SHADOWING', 120, 'Przegląd kampanii u specjalisty', 'A campaign review beside a specialist', 'Widzisz, po czym marketing poznaje, że kampania działa.', 'You see by what marketing knows that a campaign works.', [['campaign-planning', 2]], 'roas', 'Pomiar zamówień ustawiony przed startem kampanii, a nie po niej.', 'Counting of orders set up before the campaign, not after it.', 'BLACK'],
  ['media-plan', 'COURSE', 90, 'Jak powstaje plan mediów', 'How a media plan is made', 'Czytasz plan mediów i znasz daty, które nie poczekają.', 'You read a media plan and know the days that will not wait.', [['campaign-planning', 2], ['media-buying', 1]], 'media-plan', 'Zamrożenie wdrożeń ustalone według dat z planu mediów.', 'The release freeze set by the days of the media plan.', 'BLACK'],
  ['customer-calls', 'SHADOWING', 90, 'Godzina na infolinii sklepu', "An hour on the store's phone line", 'Słyszysz własnymi uszami, na czym klienci się gubią.', 'You hear with your own ears where customers get lost.', [['customer-service', 2], ['customer-journey', 2]], 'touchpoint', 'Komunikat o odbiorze w sklepie przepisany słowami klientów.', 'The pick-up message rewritten in words of customers.', 'STORE'],
  ['journey', 'ARTICLE', 25, 'Ścieżka klienta w Lipowej', "Lipowa's customer journey", 'Wiesz, przez co klient przechodzi, zanim kupi.', 'You know what a customer goes through before buying.', [['customer-journey', 2]], 'customer-journey', 'Kolejność prac w sklepie internetowym ustalona według ścieżki klienta.', 'The order of work on the online store follows the customer journey.', 'STORE'],
  ['segments', 'COURSE', 120, 'Segmenty klientów i po co nam one', 'Customer segments and what we need them for', 'Rozumiesz, dlaczego te same dane dzieli się na kilka sposobów.', 'You understand why the same data is cut in several ways.', [['segmentation', 3]], 'segmentation', 'Model danych klienta ma pola, o które prosi segmentacja.', 'The customer data model has the fields that segmentation asks for.', 'CDP'],
  ['consents', 'TALK', 45, 'Zgody oczami klienta', 'Consents through the eyes of a customer', 'Wiesz, co klient czyta, zanim się zgodzi.', 'You know what a customer reads before agreeing.', [['consent-management', 2], ['data-protection', 2]], 'double-opt-in', 'Ekran zgód skrócony do dwóch pytań.', 'The consent screen cut to two questions.', 'CONSENT'],
  ['ab-tests', 'COURSE', 60, 'Testy A/B dla programistów', 'A/B testing for developers', 'Umiesz powiedzieć, kiedy test coś udowodnił.', 'You can tell when a test has proved something.', [['experimentation', 2]], 'ab-test', 'Test nowej wyszukiwarki zaplanowany razem z analitykiem marketingu.', 'The test of the new search was planned with the marketing analyst.', 'STORE', 'EN'],
  ['newsletter', 'ARTICLE', 20, 'Dlaczego newsletter trafia do spamu', 'Why a newsletter lands in spam', 'Znasz powody i wiesz, które są po stronie IT.', 'You know the reasons and which of them are IT’s.', [['email-marketing', 2]], 'deliverability', 'Rekordy domeny poprawione przed przeniesieniem wysyłek.', 'Domain records corrected before the mailings moved.', 'MAIL'],
  ['shop-day', 'SHADOWING', 240, 'Poranek w sklepie w Radomiu', 'A morning in the Radom shop', 'Widzisz sklep tak, jak widzą go klienci i kasjerki.', 'You see a shop as customers and cashiers do.', [['shop-marketing', 2], ['customer-journey', 2]], 'wobbler', 'Etykiety pokazują cenę za metr, o którą pytali klienci.', 'Labels show the price per metre that customers asked for.', 'ESL'],
  ['loyalty', 'TALK', 30, 'Program lojalnościowy w pół godziny', 'The loyalty programme in half an hour', 'Wiesz, co skłania ludzi do powrotu.', 'You know what makes people come back.', [['loyalty-programmes', 2]], 'loyalty-tier', 'Powiadomienia w aplikacji idą wtedy, gdy punkty naprawdę coś dają.', 'App messages go out when points are worth something.', 'LOYAL'],
];

/** IT for marketing, in the order of the path. */
const forMarketing: Row[] = [
  ['release', 'SHADOWING', 120, 'Wdrożenie krok po kroku', 'A release, step by step', 'Widzisz, co dzieje się między „gotowe” a „działa u klientów”.', 'You see what happens between "done" and "works for customers".', [['release-automation', 2]], 'deployment', 'Start kampanii zaplanowany dzień po wdrożeniu, nie w tym samym dniu.', 'The campaign starts the day after the release, not on the same day.', 'BLACK'],
  ['requests-well', 'ARTICLE', 15, 'Jak opisać prośbę, by była gotowa na czas', 'How to write a request that is ready in time', 'Dzielisz prośbę na części, z których każda coś daje.', 'You cut a request into parts that each give something.', [['business-analysis', 2]], 'backlog', 'Prośba podzielona na trzy części; pierwsza była gotowa po dwóch dniach.', 'A request in three parts; the first was ready after two days.'],
  ['tags', 'COURSE', 90, 'Tagi i zdarzenia bez programisty', 'Tags and events without a developer', 'Sam sprawdzisz, czy kampania się liczy.', 'You check by yourself whether a campaign is counted.', [['tag-management', 3], ['web-analytics', 2]], 'event', 'Zdarzenia kampanii sprawdzone przed startem przez marketing.', 'Events of the campaign checked by marketing before it began.', 'MAIL'],
  ['data-flow', 'TALK', 40, 'Skąd raport ma liczby', 'Where a report gets its numbers', 'Wiesz, kiedy liczba jest dzisiejsza, a kiedy wczorajsza.', "You know when a number is today's and when yesterday's.", [['reporting', 2], ['data-engineering', 1]], 'data-warehouse', 'Raport tygodniowy wysyłany po nocnym przeliczeniu, a nie przed nim.', 'The weekly report goes out after the nightly run, not before it.', 'CDP'],
  ['on-call', 'SHADOWING', 90, 'Dyżur przy awarii', 'Beside the person on call', 'Wiesz, co mówić klientom, zanim wszystko znów działa.', 'You know what to tell customers before everything works again.', [['monitoring', 1], ['cloud-operations', 1]], 'on-call', 'Gotowy komunikat na czas awarii, zanim zdarzyła się awaria.', 'A message for an outage was ready before there was one.'],
  ['debt', 'ARTICLE', 20, 'Dług techniczny po ludzku', 'Technical debt in plain words', 'Rozumiesz, za co płaci się tydzień bez nowości.', 'You understand what a week without news pays for.', [['solution-architecture', 1]], 'technical-debt', 'Tydzień porządków wpisany do planu kampanii za zgodą obu stron.', 'A week of tidying is in the campaign plan, agreed by both.', 'STORE'],
  ['privacy', 'COURSE', 60, 'Dane klientów: co wolno, a czego nie', 'Customer data: what is allowed and what is not', 'Wiesz, o co zapytać, zanim poprosisz o listę.', 'You know what to ask before asking for a list.', [['data-protection', 3]], 'hash', 'Lista do kampanii zamówiona bez adresów, z samymi skrótami.', 'A list for a campaign ordered without addresses, only hashes.', 'CONSENT'],
  ['search', 'TALK', 30, 'Jak wyszukiwarka sklepu wybiera, co pokazać', 'How the store’s search chooses what to show', 'Opisujesz produkty tak, by dało się je znaleźć.', 'You describe products so that they can be found.', [['search-engine', 1]], 'cache', 'Nazwy zdjęć i produktów według zasad wyszukiwarki.', 'Names of photographs and products follow the rules of the search.', 'PHOTO', 'PL'],
];

export const demoItems: DemoItem[] = [...forIt, ...forMarketing].map(item);

export interface DemoPath {
  key: string;
  side: Side;
  name: Localized;
  purpose: Localized;
  items: string[];
}

const keys = (rows: Row[]) => rows.map(([key]) => key);

export const demoPaths: DemoPath[] = [
  {
    key: 'for-it', side: 'IT', items: keys(forIt), name: { pl: 'Marketing dla IT', en: 'Marketing for IT' },
    purpose: { pl: 'Rozumiemy klienta i kampanie na tyle, by doradzać, a nie tylko wykonywać.', en: 'We understand customers and campaigns well enough to advise, not only to deliver.' },
  },
  {
    key: 'for-marketing', side: 'MARKETING', items: ['quiz', ...keys(forMarketing)], name: { pl: 'IT dla marketingu', en: 'IT for marketing' },
    purpose: { pl: 'Wiemy, od czego zależą terminy, i prosimy tak, by dało się zdążyć.', en: 'We know what dates depend on, and ask so that they can be kept.' },
  },
];

/** What guests wrote after a shadowing, by turns. */
export const demoLines: Record<Side, [Localized, Localized, Localized][]> = {
  IT: [
    [
      { pl: 'O kampanii decyduje koszt jednego zamówienia, nie liczba kliknięć.', en: 'A campaign is judged by the cost of one order, not by clicks.' },
      { pl: 'Dzień bez pomiaru to dzień, którego nikt już nie odzyska.', en: 'A day without counting is a day that nobody gets back.' },
      { pl: 'Klientki pytają najpierw o odbiór w sklepie, potem o cenę.', en: 'Customers ask about picking up in a shop first, and about the price second.' },
    ],
    [
      { pl: 'Data wydruku gazetki zapada sześć tygodni wcześniej i nie można jej ruszyć.', en: 'The print date of the leaflet is set six weeks ahead and cannot move.' },
      { pl: 'Jedno zdjęcie decyduje o tym, czy ktoś wejdzie na stronę.', en: 'One photograph decides whether somebody opens the page.' },
      { pl: 'Klienci mówią „regał”, a nasza wyszukiwarka zna tylko „półkę”.', en: 'Customers say "rack", and our search only knows "shelf".' },
    ],
  ],
  MARKETING: [
    [
      { pl: 'Wdrożenie to godzina pracy i dwie godziny patrzenia, czy nic się nie psuje.', en: 'A release is an hour of work and two hours of watching that nothing breaks.' },
      { pl: 'W piątek po południu nikt nie wdraża i już wiem dlaczego.', en: 'Nobody releases on Friday afternoon, and now I know why.' },
      { pl: 'Mała zmiana w formularzu dotyka czterech systemów.', en: 'A small change in a form touches four systems.' },
    ],
    [
      { pl: 'Alarm budzi jedną osobę; ona najpierw cofa zmianę, potem szuka przyczyny.', en: 'An alarm wakes one person, who first takes the change back and then looks for the cause.' },
      { pl: 'Raport z ósmej rano pokazuje dane z wczoraj.', en: 'The report at eight in the morning shows data of yesterday.' },
      { pl: 'Im wcześniej znamy datę, tym mniej kosztuje jej dotrzymanie.', en: 'The earlier a date is known, the less it costs to keep it.' },
    ],
  ],
};

export const demoPurpose: Localized = { pl: 'Chcę zobaczyć, jak zapadają decyzje i po czym poznajecie, że poszło dobrze.', en: 'I would like to see how you decide and how you know that it went well.' };
export const demoAway: Localized = { pl: 'W tym tygodniu zamykamy kwartał; zapytaj proszę po dziesiątym.', en: 'We close the quarter this week; please ask after the tenth.' };
export const demoNotUsed: Localized = { pl: 'To dobry pomysł, ale jeszcze go nie widać w pracy. Wróć, gdy coś z tego powstanie.', en: 'A good idea, but it does not show in the work yet. Come back when something has come of it.' };
