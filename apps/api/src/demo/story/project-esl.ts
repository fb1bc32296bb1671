import type { StoryProject } from './story.types.ts';

export const esl: StoryProject = {
  key: 'ESL',
  name: { pl: 'Elektroniczne etykiety cenowe', en: 'Electronic shelf labels' },
  summary: {
    pl: 'Cena na półce zmienia się razem z ceną w sieci, bez drukowania i bez kleju.',
    en: 'The price on the shelf changes together with the price online, without printing and without glue.',
  },
  team: 'shops',
  owner: 'agnieszka.wrona',
  sponsorSides: ['IT', 'MARKETING'],
  goals: [],
  state: 'ON_HOLD',
  stateReason: {
    pl: 'Zespół nie ma łącznika z marketingu, a bez niego nie ma kto zdecydować, co jest na etykiecie.',
    en: 'The team has no liaison from marketing, and without one nobody can decide what is on the label.',
  },
  createdAt: -195,
  plannedStart: -180,
  startedAt: -175,
  deadlineKind: 'WISH',
  originalDeadline: 30,
  deadline: 92,
  dateChanges: [
    {
      at: -70,
      by: 'agnieszka.wrona',
      from: 30,
      to: 92,
      reason: { pl: 'Etykiety gasną przy drzwiach, gdzie jest zimno. Producent wysyła drugą serię.', en: 'The labels go dark near the doors, where it is cold. The maker is sending a second series.' },
    },
  ],
  dependsOn: [],
  milestones: [
    { key: 'one-aisle', title: { pl: 'Jedna alejka w jednym sklepie', en: 'One aisle in one shop' }, due: -100, state: 'DONE', doneAt: -95 },
    { key: 'one-shop', title: { pl: 'Cały sklep w Pile', en: 'The whole shop in Piła' }, due: 50, state: 'OPEN' },
  ],
  tasks: [
    { key: 'ESL-1', title: { pl: 'Wybór etykiet i nadajnika', en: 'Choice of labels and transmitter' }, state: 'DONE', estimateDays: 6, accountable: 'agnieszka.wrona', collaborators: ['hanna.jurek'], due: -150, startedAt: -175, doneAt: -152 },
    { key: 'ESL-2', title: { pl: 'Ceny z systemu do etykiet', en: 'Prices from the system to the labels' }, state: 'DONE', estimateDays: 8, accountable: 'rafal.zareba', due: -60, startedAt: -88, doneAt: -62, dependsOn: ['ESL-1'] },
    { key: 'ESL-3', title: { pl: 'Próba w alejce z farbami', en: 'Trial in the paint aisle' }, state: 'DONE', estimateDays: 4, accountable: 'hanna.jurek', due: -100, startedAt: -112, doneAt: -95, milestone: 'one-aisle', dependsOn: ['ESL-1'] },
    { key: 'ESL-4', title: { pl: 'Wzór etykiety: cena, promocja, cena z 30 dni', en: 'Label layout: price, promotion, price of 30 days' }, state: 'BLOCKED', estimateDays: 3, accountable: 'hanna.jurek', due: -10, startedAt: -32, blockedReason: { pl: 'Potrzebna decyzja marki o kolorze promocji, a łącznik marketingu odszedł do innych zadań.', en: 'The brand has to decide the colour of promotions, and the liaison from marketing has moved to other work.' }, milestone: 'one-shop' },
    { key: 'ESL-5', title: { pl: 'Druga seria etykiet w chłodzie', en: 'Second series of labels in the cold' }, state: 'DONE', estimateDays: 3, accountable: 'rafal.zareba', due: -20, startedAt: -29, doneAt: -26 },
    { key: 'ESL-6', title: { pl: 'Montaż w sklepie w Pile', en: 'Installation in the shop in Piła' }, state: 'TODO', estimateDays: 6, accountable: 'agnieszka.wrona', due: 48, milestone: 'one-shop', dependsOn: ['ESL-4', 'ESL-5'] },
  ],
  updates: [
    {
      at: -150,
      by: 'agnieszka.wrona',
      health: 'ON_TRACK',
      summary: { pl: 'Wybraliśmy dostawcę, umowa bez vendor lock-in. Firmware etykiet aktualizuje się przez radio w nocy.', en: 'We have chosen the vendor, without vendor lock-in. The firmware of the labels is updated by radio at night.' },
      acknowledged: { by: 'hanna.jurek', at: -149 },
    },
    {
      at: -95,
      by: 'hanna.jurek',
      health: 'ON_TRACK',
      summary: { pl: 'Alejka z farbami świeci. Klienci chwalą, personel też: POS nie trzeba już przeklejać co środę.', en: 'The paint aisle shines. Customers like it and so does the staff: no more re-gluing of POS materials every Wednesday.' },
      acknowledged: { by: 'agnieszka.wrona', at: -94 },
    },
    {
      at: -70,
      by: 'agnieszka.wrona',
      health: 'AT_RISK',
      summary: { pl: 'Etykiety przy drzwiach gasną poniżej ośmiu stopni. Bug sprzętowy, poprawka po stronie producenta. Przesuwamy o dwa miesiące.', en: 'Labels by the doors go dark below eight degrees. A hardware bug, to be fixed by the maker. We move the date by two months.' },
      acknowledged: { by: 'hanna.jurek', at: -68 },
    },
    {
      at: -26,
      by: 'rafal.zareba',
      health: 'AT_RISK',
      summary: { pl: 'Druga seria wytrzymała noc w chłodni z mięsem sąsiada, minus dwa stopnie. Integracja z cennikiem stabilna.', en: 'The second series survived a night in the neighbour’s cold store at minus two degrees. The integration with the price list is stable.' },
      acknowledged: { by: 'hanna.jurek', at: -25 },
    },
    {
      at: -18,
      by: 'agnieszka.wrona',
      health: 'AT_RISK',
      summary: { pl: 'Wstrzymujemy do czasu, aż marketing wskaże łącznika. Lepiej postać miesiąc niż wydrukować zły kolor w 46 sklepach, choć tu akurat nic nie drukujemy.', en: 'On hold until marketing names a liaison. Better to stand still for a month than to print the wrong colour in 46 shops, though here of course nothing is printed.' },
      acknowledged: { by: 'hanna.jurek', at: -17 },
    },
  ],
};
