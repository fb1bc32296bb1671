import type { DemoTerm } from './glossary.demo.types.ts';

/** How IT plans and delivers its work. */
export const itDelivery: DemoTerm[] = [
  {
    key: 'backlog',
    canonical: 'backlog',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'backlog', forms: ['backlog', 'backlogu', 'backlogowi', 'backlogiem', 'backlogi', 'backlogów', 'backlogom', 'backlogami', 'backlogach'] },
          en: { preferred: 'backlog', forms: ['backlog', 'backlogs'] },
        },
        plain: { pl: 'lista rzeczy do zrobienia', en: 'the list of things still to be done' },
        definition: {
          pl: 'Uporządkowana lista zadań, które zespół zrobi w przyszłości. Im wyżej zadanie stoi, tym wcześniej ktoś się nim zajmie.',
          en: 'An ordered list of work that a team will do later. The higher an item stands, the sooner somebody takes it up.',
        },
        example: { pl: 'Zmiana banera trafiła do backlogu na trzecie miejsce.', en: 'The banner change went into the backlog in third place.' },
      },
    ],
  },
  {
    key: 'sprint',
    canonical: 'sprint',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'sprint', forms: ['sprint', 'sprintu', 'sprintowi', 'sprintem', 'sprincie', 'sprinty', 'sprintów', 'sprintom', 'sprintami', 'sprintach'] },
          en: { preferred: 'sprint', forms: ['sprint', 'sprints'] },
        },
        plain: { pl: 'dwutygodniowy okres pracy zespołu', en: 'a two-week working period' },
        definition: {
          pl: 'Stały odcinek czasu, zwykle dwa tygodnie, na który zespół wybiera zadania i których w trakcie nie dokłada.',
          en: 'A fixed stretch of time, usually two weeks, for which a team picks its work and to which nothing is added on the way.',
        },
        example: { pl: 'Licznik promocji wejdzie w następnym sprincie.', en: 'The countdown will be built in the next sprint.' },
      },
    ],
  },
  {
    key: 'deployment',
    canonical: 'deployment',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'wdrożenie', synonyms: ['deploy', 'deployment'], forms: ['wdrożenie', 'wdrożenia', 'wdrożeniu', 'wdrożeniem', 'wdrożeń', 'wdrożeniom', 'wdrożeniami', 'wdrożeniach', 'deploy', 'deployu', 'deploya', 'deployem', 'deployów', 'deployment', 'deploymentu', 'deploymentowi', 'deploymentem', 'deploymencie', 'deploymenty', 'deploymentów', 'deploymentom', 'deploymentami', 'deploymentach'] },
          en: { preferred: 'deployment', synonyms: ['deploy'], forms: ['deployment', 'deployments', 'deploy', 'deploys', 'deployed', 'deploying'] },
        },
        plain: { pl: 'uruchomienie nowej wersji u klientów', en: 'putting a new version live' },
        definition: {
          pl: 'Przeniesienie gotowej zmiany na działający system, tak aby zobaczyli ją klienci albo pracownicy.',
          en: 'Moving a finished change to the running system, so that customers or staff can see it.',
        },
        example: { pl: 'Po wdrożeniu sprawdzamy, czy da się zapłacić za zamówienie.', en: 'After the deployment we check that an order can be paid for.' },
      },
    ],
  },
  {
    key: 'code-review',
    canonical: 'code review',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'code review', synonyms: ['przegląd kodu'], forms: ['code review', 'przegląd kodu', 'przeglądu kodu', 'przeglądowi kodu', 'przeglądem kodu', 'przeglądzie kodu', 'przeglądy kodu', 'przeglądów kodu', 'przeglądom kodu', 'przeglądami kodu', 'przeglądach kodu'] },
          en: { preferred: 'code review', forms: ['code review', 'code reviews'] },
        },
        plain: { pl: 'sprawdzenie zmiany przez drugą osobę', en: 'a second person checking the change' },
        definition: {
          pl: 'Drugi programista czyta zmianę, zanim trafi do systemu, i szuka w niej błędów. Trwa od godziny do dnia.',
          en: 'A second developer reads a change before it enters the system and looks for mistakes. It takes from an hour to a day.',
        },
        example: { pl: 'Koszyk czeka na code review, potem idzie do testów.', en: 'The basket awaits code review, then it goes to testing.' },
      },
    ],
  },
  {
    key: 'hotfix',
    canonical: 'hotfix',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'hotfix', forms: ['hotfix', 'hotfixu', 'hotfixa', 'hotfixowi', 'hotfixem', 'hotfixie', 'hotfixy', 'hotfixów', 'hotfixom', 'hotfixami', 'hotfixach'] },
          en: { preferred: 'hotfix', forms: ['hotfix', 'hotfixes'] },
        },
        plain: { pl: 'pilna poprawka', en: 'an urgent correction' },
        definition: {
          pl: 'Mała zmiana wypuszczona poza kolejką, bo coś na żywo nie działa i nie może czekać.',
          en: 'A small change that goes out of turn because something live is broken and cannot wait.',
        },
        example: { pl: 'Hotfixem naprawiliśmy zaokrąglanie rabatu.', en: 'We repaired the rounding of discounts with a hotfix.' },
      },
    ],
  },
  {
    key: 'rollback',
    canonical: 'rollback',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'rollback', forms: ['rollback', 'rollbacku', 'rollbackowi', 'rollbackiem', 'rollbacki', 'rollbacków', 'rollbackom', 'rollbackami', 'rollbackach'] },
          en: { preferred: 'rollback', forms: ['rollback', 'rollbacks'] },
        },
        plain: { pl: 'wycofanie zmiany', en: 'undoing the change' },
        definition: {
          pl: 'Przywrócenie systemu do stanu sprzed zmiany, gdy po niej coś poszło źle.',
          en: 'Returning a system to how it was before a change, when something went wrong after it.',
        },
        example: { pl: 'Jeśli sprzedaż spadnie, robimy rollback w kwadrans.', en: 'If sales drop, we do a rollback within a quarter of an hour.' },
      },
    ],
  },
  {
    key: 'regression',
    canonical: 'regression',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'regresja', forms: ['regresja', 'regresji', 'regresję', 'regresją', 'regresje', 'regresjom', 'regresjami', 'regresjach'] },
          en: { preferred: 'regression', forms: ['regression', 'regressions'] },
        },
        plain: { pl: 'coś, co działało, a przestało', en: 'something that worked and now does not' },
        definition: {
          pl: 'Błąd, który pojawił się w działającej dotąd części systemu po zmianie w innym miejscu.',
          en: 'A fault in a part of the system that used to work, caused by a change somewhere else.',
        },
        example: { pl: 'Po zmianie koszyka mamy regresję w kuponach.', en: 'After the basket change there is a regression in coupons.' },
      },
    ],
  },
  {
    key: 'staging',
    canonical: 'staging',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'staging', synonyms: ['środowisko testowe'], forms: ['staging', 'stagingu', 'stagingowi', 'stagingiem', 'środowisko testowe', 'środowiska testowego', 'środowisku testowemu', 'środowiskiem testowym', 'środowisku testowym', 'środowiska testowe', 'środowisek testowych', 'środowiskom testowym', 'środowiskami testowymi', 'środowiskach testowych'] },
          en: { preferred: 'staging', synonyms: ['test environment'], forms: ['staging', 'test environment', 'test environments'] },
        },
        plain: { pl: 'kopia sklepu do prób', en: 'a copy of the store for trying things out' },
        definition: {
          pl: 'Kopia systemu, na której można próbować zmian, zanim zobaczą je klienci. Zamówienia złożone tam nie są prawdziwe.',
          en: 'A copy of the system where changes are tried before customers see them. Orders placed there are not real.',
        },
        example: { pl: 'Nowy landing obejrzycie na stagingu od wtorku.', en: 'You can look at the new page on staging from Tuesday.' },
      },
    ],
  },
  {
    key: 'production',
    canonical: 'production environment',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'środowisko produkcyjne', synonyms: ['prod'], forms: ['środowisko produkcyjne', 'środowiska produkcyjnego', 'środowisku produkcyjnemu', 'środowiskiem produkcyjnym', 'środowisku produkcyjnym', 'środowiska produkcyjne', 'środowisek produkcyjnych', 'środowiskom produkcyjnym', 'środowiskami produkcyjnymi', 'środowiskach produkcyjnych', 'prod', 'produ', 'prodowi', 'prodem', 'prodzie'] },
          en: { preferred: 'production environment', synonyms: ['prod'], forms: ['production environment', 'production environments', 'prod'] },
        },
        plain: { pl: 'działający system, którego używają klienci', en: 'the live system that customers use' },
        definition: {
          pl: 'System, z którego naprawdę korzystają klienci i pracownicy, w odróżnieniu od kopii do prób.',
          en: 'The system that customers and staff really use, as opposed to copies for trying things out.',
        },
      },
    ],
  },
  {
    key: 'refactoring',
    canonical: 'refactoring',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'refaktoryzacja', synonyms: ['refaktoring'], forms: ['refaktoryzacja', 'refaktoryzacji', 'refaktoryzację', 'refaktoryzacją', 'refaktoryzacje', 'refaktoryzacjom', 'refaktoryzacjami', 'refaktoryzacjach', 'refaktoring', 'refaktoringu', 'refaktoringowi', 'refaktoringiem'] },
          en: { preferred: 'refactoring', synonyms: ['refactor'], forms: ['refactoring', 'refactor', 'refactors', 'refactored'] },
        },
        plain: { pl: 'porządki w kodzie bez zmiany działania', en: 'tidying up the code, nothing looks different' },
        definition: {
          pl: 'Przebudowa wnętrza programu, po której działa tak samo, ale łatwiej go zmieniać.',
          en: 'Rebuilding the inside of a program so that it does the same but is easier to change.',
        },
        example: { pl: 'Po refaktoryzacji karty produktu nowe bloki dodajemy w dzień.', en: 'After refactoring the product page we add new blocks in a day.' },
      },
    ],
  },
  {
    key: 'technical-debt',
    canonical: 'technical debt',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'dług techniczny', forms: ['dług techniczny', 'długu technicznego', 'długowi technicznemu', 'długiem technicznym', 'długu technicznym', 'długi techniczne', 'długów technicznych', 'długom technicznym', 'długami technicznymi', 'długach technicznych'] },
          en: { preferred: 'technical debt', synonyms: ['tech debt'], forms: ['technical debt', 'tech debt'] },
        },
        plain: { pl: 'skróty z przeszłości, które dziś spowalniają', en: 'past shortcuts that slow us down now' },
        definition: {
          pl: 'Skutki dawnych pośpiesznych rozwiązań: każda nowa zmiana trwa dłużej, dopóki się ich nie uporządkuje.',
          en: 'The price of hurried solutions of the past: every new change takes longer until they are put in order.',
        },
        example: { pl: 'Połowa opóźnienia to dług techniczny w module cen.', en: 'Half of the delay is technical debt in the price module.' },
      },
    ],
  },
  {
    key: 'feature-flag',
    canonical: 'feature flag',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'flaga funkcji', synonyms: ['feature flag'], forms: ['flaga funkcji', 'flagi funkcji', 'fladze funkcji', 'flagę funkcji', 'flagą funkcji', 'flag funkcji', 'flagom funkcji', 'flagami funkcji', 'flagach funkcji', 'feature flag', 'feature flagi', 'feature flagę', 'feature flagą'] },
          en: { preferred: 'feature flag', forms: ['feature flag', 'feature flags'] },
        },
        plain: { pl: 'przełącznik, który włącza nową funkcję', en: 'a switch that turns a new function on' },
        definition: {
          pl: 'Przełącznik w systemie, którym nową funkcję można włączyć albo wyłączyć w każdej chwili, także tylko dla części klientów.',
          en: 'A switch in the system that turns a new function on or off at any moment, also for some customers only.',
        },
      },
    ],
  },
  {
    key: 'mvp',
    canonical: 'MVP',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'MVP', synonyms: ['minimalna wersja produktu'], forms: ['MVP', 'minimalna wersja produktu', 'minimalnej wersji produktu', 'minimalną wersję produktu', 'minimalną wersją produktu', 'minimalne wersje produktu', 'minimalnych wersji produktu', 'minimalnym wersjom produktu', 'minimalnymi wersjami produktu', 'minimalnych wersjach produktu'] },
          en: { preferred: 'MVP', synonyms: ['minimum viable product'], forms: ['MVP', 'MVPs', 'minimum viable product', 'minimum viable products'] },
        },
        plain: { pl: 'pierwsza wersja z tym, co niezbędne', en: 'a first version with only what is needed' },
        definition: {
          pl: 'Najmniejsza wersja produktu, z której da się już korzystać i na której można się czegoś nauczyć od klientów.',
          en: 'The smallest version of a product that can be used and that teaches us something about customers.',
        },
        example: { pl: 'W MVP aplikacji jest karta i punkty, bez gier.', en: 'The MVP of the app has the card and points, no games.' },
      },
    ],
  },
  {
    key: 'bug',
    canonical: 'bug',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'bug', forms: ['bug', 'bugu', 'buga', 'bugowi', 'bugiem', 'bugi', 'bugów', 'bugom', 'bugami', 'bugach'] },
          en: { preferred: 'bug', forms: ['bug', 'bugs'] },
        },
        plain: { pl: 'błąd w systemie', en: 'a fault in the system' },
        definition: {
          pl: 'Miejsce, w którym system robi coś innego, niż powinien.',
          en: 'A place where the system does something other than it should.',
        },
        example: { pl: 'Zgłosiłam buga: kupon odejmuje się dwa razy.', en: 'I reported a bug: the coupon is subtracted twice.' },
      },
    ],
  },
  {
    key: 'workaround',
    canonical: 'workaround',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'workaround', forms: ['workaround', 'workaroundu', 'workaroundowi', 'workaroundem', 'workaroundzie', 'workaroundy', 'workaroundów', 'workaroundom', 'workaroundami', 'workaroundach'] },
          en: { preferred: 'workaround', forms: ['workaround', 'workarounds'] },
        },
        plain: { pl: 'tymczasowy sposób, żeby działało', en: 'a makeshift way to make it work' },
        definition: {
          pl: 'Prowizoryczny sposób na problem, którego nie da się od razu naprawić. Działa, ale nie na długo.',
          en: 'A makeshift answer to a problem that cannot be fixed at once. It works, but not for long.',
        },
      },
    ],
  },
  {
    key: 'ticket',
    canonical: 'ticket',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'ticket', forms: ['ticket', 'ticketu', 'ticketowi', 'ticketem', 'tickecie', 'tickety', 'ticketów', 'ticketom', 'ticketami', 'ticketach'] },
          en: { preferred: 'ticket', forms: ['ticket', 'tickets'] },
        },
        plain: { pl: 'zgłoszenie', en: 'a request with a number' },
        definition: {
          pl: 'Zapisana prośba albo usterka z numerem, po którym można sprawdzić, co się z nią dzieje.',
          en: 'A recorded request or fault with a number by which you can see what happens to it.',
        },
        example: { pl: 'Załóż ticket, wtedy nic nie zginie w mailach.', en: 'Open a ticket, then nothing gets lost in e-mails.' },
      },
    ],
  },
  {
    key: 'epic',
    canonical: 'epic',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'epik', forms: ['epik', 'epiku', 'epikowi', 'epikiem', 'epiki', 'epików', 'epikom', 'epikami', 'epikach'] },
          en: { preferred: 'epic', forms: ['epic', 'epics'] },
        },
        plain: { pl: 'duży temat złożony z wielu zadań', en: 'a big topic made of many tasks' },
        definition: {
          pl: 'Większy kawałek pracy, który dzieli się na kilkanaście małych zadań i trwa od miesiąca do kwartału.',
          en: 'A larger piece of work that splits into a dozen small tasks and takes from a month to a quarter.',
        },
      },
    ],
  },
  {
    key: 'velocity',
    canonical: 'velocity',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'velocity', forms: ['velocity'] },
          en: { preferred: 'velocity', forms: ['velocity'] },
        },
        plain: { pl: 'ile zespół zwykle zrobi w dwa tygodnie', en: 'how much the team usually does in two weeks' },
        definition: {
          pl: 'Ilość pracy, którą zespół przeciętnie kończy w dwa tygodnie. Służy do prognoz, nie do oceniania ludzi.',
          en: 'How much work a team finishes in two weeks on average. It is for forecasts, not for judging people.',
        },
      },
    ],
  },
  {
    key: 'retrospective',
    canonical: 'retrospective',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'retrospektywa', synonyms: ['retro'], forms: ['retrospektywa', 'retrospektywy', 'retrospektywie', 'retrospektywę', 'retrospektywą', 'retrospektyw', 'retrospektywom', 'retrospektywami', 'retrospektywach', 'retro'] },
          en: { preferred: 'retrospective', synonyms: ['retro'], forms: ['retrospective', 'retrospectives', 'retro', 'retros'] },
        },
        plain: { pl: 'rozmowa zespołu o tym, co poprawić', en: 'the team’s talk about what to improve' },
        definition: {
          pl: 'Krótkie spotkanie po zakończonej pracy: co poszło dobrze, co źle i co zmieniamy następnym razem.',
          en: 'A short meeting after a piece of work: what went well, what did not and what we change next time.',
        },
      },
    ],
  },
  {
    key: 'definition-of-done',
    canonical: 'definition of done',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'definition of done', synonyms: ['definicja ukończenia'], forms: ['definition of done', 'definicja ukończenia', 'definicji ukończenia', 'definicję ukończenia', 'definicją ukończenia', 'definicje ukończenia', 'definicjom ukończenia', 'definicjami ukończenia', 'definicjach ukończenia'] },
          en: { preferred: 'definition of done', forms: ['definition of done', 'definitions of done'] },
        },
        plain: { pl: 'umowa, kiedy coś jest naprawdę gotowe', en: 'our agreement on when something is finished' },
        definition: {
          pl: 'Wspólna lista warunków, które zadanie musi spełnić, żeby uznać je za zrobione, na przykład testy i opis.',
          en: 'A shared list of conditions that a task must meet to count as finished, such as tests and a description.',
        },
      },
    ],
  },
];
