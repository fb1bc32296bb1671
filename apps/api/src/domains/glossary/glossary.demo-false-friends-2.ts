import type { DemoTerm } from './glossary.demo.types.ts';

/** Words that both sides use, each for something else. */
export const falseFriends2: DemoTerm[] = [
  {
    key: 'conversion',
    canonical: 'conversion',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'konwersja', forms: ['konwersja', 'konwersji', 'konwersję', 'konwersją', 'konwersje', 'konwersjom', 'konwersjami', 'konwersjach'] },
          en: { preferred: 'conversion', forms: ['conversion', 'conversions'] },
        },
        plain: { pl: 'zamiana danych na inny format', en: 'turning data into another format' },
        definition: {
          pl: 'Przerobienie pliku lub danych z jednego formatu na inny, na przykład zdjęć na mniejsze.',
          en: 'Turning a file or data from one format into another, such as pictures into smaller ones.',
        },
        example: { pl: 'Konwersja 61 tysięcy zdjęć trwała noc.', en: 'The conversion of 61 thousand pictures took a night.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'konwersja', forms: ['konwersja', 'konwersji', 'konwersję', 'konwersją', 'konwersje', 'konwersjom', 'konwersjami', 'konwersjach'] },
          en: { preferred: 'conversion', forms: ['conversion', 'conversions'] },
        },
        plain: { pl: 'odwiedzający zrobił to, na czym nam zależy', en: 'a visitor did what we hoped for' },
        definition: {
          pl: 'Chwila, w której odwiedzający robi to, o co nam chodzi: kupuje, zapisuje się, dzwoni.',
          en: 'The moment when a visitor does what we want: buys, signs up, calls.',
        },
        example: { pl: 'Konwersja na telefonie jest o połowę niższa.', en: 'Conversion on phones is lower by half.' },
      },
    ],
  },
  {
    key: 'pipeline',
    canonical: 'pipeline',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'pipeline', forms: ['pipeline', "pipeline'u", "pipeline'owi", "pipeline'em", 'pipelinie', "pipeline'y", "pipeline'ów", "pipeline'ach"] },
          en: { preferred: 'pipeline', forms: ['pipeline', 'pipelines'] },
        },
        plain: { pl: 'ciąg automatycznych kroków z kodem lub danymi', en: 'a chain of automatic steps for code or data' },
        definition: {
          pl: 'Kolejne kroki, które maszyna wykonuje sama: złóż, sprawdź, uruchom albo pobierz, przerób, zapisz.',
          en: 'Steps that a machine does by itself: build, check, start, or fetch, reshape, store.',
        },
        example: { pl: 'Pipeline chodzi co noc i trwa dwie godziny.', en: 'The pipeline runs every night for two hours.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'pipeline', forms: ['pipeline', "pipeline'u", "pipeline'owi", "pipeline'em", 'pipelinie', "pipeline'y", "pipeline'ów", "pipeline'ach"] },
          en: { preferred: 'pipeline', forms: ['pipeline', 'pipelines'] },
        },
        plain: { pl: 'sprzedaż, która jest w toku', en: 'sales that are under way' },
        definition: {
          pl: 'Wszystkie rozmowy z klientami, które mogą zakończyć się sprzedażą, wraz z ich etapem.',
          en: 'All talks with customers that may end in a sale, with the stage of each.',
        },
        example: { pl: 'W pipelinie mamy osiem hoteli na wiosnę.', en: 'There are eight hotels in the pipeline for spring.' },
      },
    ],
  },
  {
    key: 'tag',
    canonical: 'tag',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'tag', forms: ['tag', 'tagu', 'tagowi', 'tagiem', 'tagi', 'tagów', 'tagom', 'tagami', 'tagach'] },
          en: { preferred: 'tag', forms: ['tag', 'tags'] },
        },
        plain: { pl: 'znacznik wersji lub elementu w kodzie', en: 'a marker of a version or element in code' },
        definition: {
          pl: 'Oznaczenie w kodzie: nazwa wydanej wersji albo element, z którego zbudowana jest strona.',
          en: 'A mark in code: the name of a published version or an element that a page is built from.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'tag', forms: ['tag', 'tagu', 'tagowi', 'tagiem', 'tagi', 'tagów', 'tagom', 'tagami', 'tagach'] },
          en: { preferred: 'tag', forms: ['tag', 'tags'] },
        },
        plain: { pl: 'kawałek kodu, który liczy wizyty', en: 'a snippet that counts visits' },
        definition: {
          pl: 'Krótki kod wstawiany na stronę, który mówi narzędziu analitycznemu, co klient zrobił.',
          en: 'A short piece of code put on a page that tells the analytics tool what a visitor did.',
        },
        example: { pl: 'Bez tagów na koszyku nie policzymy kampanii.', en: 'Without tags on the basket we cannot measure the campaign.' },
      },
    ],
  },
  {
    key: 'event',
    canonical: 'event',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'event', forms: ['event', 'eventu', 'eventowi', 'eventem', 'evencie', 'eventy', 'eventów', 'eventom', 'eventami', 'eventach'] },
          en: { preferred: 'event', forms: ['event', 'events'] },
        },
        plain: { pl: 'sygnał, że w systemie coś się stało', en: 'a signal that something happened in a system' },
        definition: {
          pl: 'Zapis, że coś się wydarzyło, na przykład „zamówienie opłacone”, na który reagują inne programy.',
          en: 'A record that something happened, such as “order paid”, to which other programs react.',
        },
        example: { pl: 'Event sprzedaży dociera w sekundę.', en: 'The sales event arrives within a second.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'event', forms: ['event', 'eventu', 'eventowi', 'eventem', 'evencie', 'eventy', 'eventów', 'eventom', 'eventami', 'eventach'] },
          en: { preferred: 'event', forms: ['event', 'events'] },
        },
        plain: { pl: 'wydarzenie dla klientów', en: 'an occasion for customers' },
        definition: {
          pl: 'Spotkanie lub impreza, na którą zapraszamy klientów, na przykład dzień sadzenia.',
          en: 'A meeting or festivity to which customers are invited, such as a planting day.',
        },
        example: { pl: 'Na event w Pile zapisało się 300 osób.', en: '300 people signed up for the event in Piła.' },
      },
    ],
  },
  {
    key: 'asset',
    canonical: 'asset',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'asset', forms: ['asset', 'assetu', 'assetowi', 'assetem', 'assecie', 'assety', 'assetów', 'assetom', 'assetami', 'assetach'] },
          en: { preferred: 'asset', forms: ['asset', 'assets'] },
        },
        plain: { pl: 'sprzęt lub program, który mamy na stanie', en: 'equipment or software that we own' },
        definition: {
          pl: 'Pozycja w spisie majątku IT: serwer, laptop, licencja.',
          en: 'An item in the list of what IT owns: a server, laptop or licence.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'asset', forms: ['asset', 'assetu', 'assetowi', 'assetem', 'assecie', 'assety', 'assetów', 'assetom', 'assetami', 'assetach'] },
          en: { preferred: 'asset', forms: ['asset', 'assets'] },
        },
        plain: { pl: 'gotowy plik do kampanii', en: 'a finished file for a campaign' },
        definition: {
          pl: 'Zdjęcie, film, logo lub tekst gotowy do użycia w kampanii.',
          en: 'A picture, film, logo or text ready to use in a campaign.',
        },
        example: { pl: 'Assety na stronę wrzucamy do biblioteki w czwartek.', en: 'We put the assets of the page into the library on Thursday.' },
      },
    ],
  },
  {
    key: 'release',
    canonical: 'release',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'release', forms: ['release', "release'u", "release'em", "release'y", "release'ów", "release'ach"] },
          en: { preferred: 'release', forms: ['release', 'releases'] },
        },
        plain: { pl: 'wydanie nowej wersji systemu', en: 'publishing a new version of the system' },
        definition: {
          pl: 'Zestaw zmian, który razem trafia do klientów, z numerem i opisem.',
          en: 'A set of changes that reaches customers together, with a number and a description.',
        },
        example: { pl: 'Release planujemy na wtorek rano.', en: 'We plan the release for Tuesday morning.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'release', synonyms: ['informacja prasowa'], forms: ['release', "release'u", "release'em", "release'y", "release'ów", "release'ach", 'informacja prasowa', 'informacji prasowej', 'informację prasową', 'informacją prasową', 'informacje prasowe', 'informacji prasowych', 'informacjom prasowym', 'informacjami prasowymi', 'informacjach prasowych'] },
          en: { preferred: 'release', synonyms: ['press release'], forms: ['release', 'releases', 'press release', 'press releases'] },
        },
        plain: { pl: 'informacja dla dziennikarzy', en: 'a note for journalists' },
        definition: {
          pl: 'Tekst wysyłany do mediów o czymś, co firma chce ogłosić.',
          en: 'A text sent to the media about something the company wants to announce.',
        },
        example: { pl: 'Release o etykietach idzie po otwarciu sklepu.', en: 'The release on the labels goes out after the opening.' },
      },
    ],
  },
  {
    key: 'story',
    canonical: 'story',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'story', synonyms: ['historyjka użytkownika'], forms: ['story', 'historyjka użytkownika', 'historyjki użytkownika', 'historyjce użytkownika', 'historyjkę użytkownika', 'historyjką użytkownika', 'historyjek użytkownika', 'historyjkom użytkownika', 'historyjkami użytkownika', 'historyjkach użytkownika'] },
          en: { preferred: 'story', synonyms: ['user story'], forms: ['story', 'stories', 'user story', 'user stories'] },
        },
        plain: { pl: 'małe zadanie opisane oczami użytkownika', en: 'a small task told from the user’s view' },
        definition: {
          pl: 'Zadanie zapisane zdaniem „jako klient chcę…, żeby…”, do zrobienia w kilka dni.',
          en: 'A task written as “as a customer I want…, so that…”, to be done in a few days.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'story', synonyms: ['relacja w mediach społecznościowych'], forms: ['story', 'stories', 'relacja w mediach społecznościowych', 'relacji w mediach społecznościowych', 'relację w mediach społecznościowych', 'relacją w mediach społecznościowych', 'relacje w mediach społecznościowych', 'relacjom w mediach społecznościowych', 'relacjami w mediach społecznościowych', 'relacjach w mediach społecznościowych'] },
          en: { preferred: 'story', forms: ['story', 'stories'] },
        },
        plain: { pl: 'krótki film lub zdjęcie, które znika po dobie', en: 'a short post that is gone after a day' },
        definition: {
          pl: 'Zdjęcie lub krótki film w mediach społecznościowych, widoczny przez dobę.',
          en: 'A picture or short film on social media, visible for a day.',
        },
        example: { pl: 'Story z otwarcia obejrzało 12 tysięcy osób.', en: 'The story from the opening was seen by 12 thousand people.' },
      },
    ],
  },
  {
    key: 'lead',
    canonical: 'lead',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'lead', forms: ['lead', 'leadu', 'leada', 'leadowi', 'leadem', 'leadzie', 'leady', 'leadów', 'leadom', 'leadami', 'leadach'] },
          en: { preferred: 'lead', synonyms: ['tech lead'], forms: ['lead', 'leads', 'tech lead', 'tech leads'] },
        },
        plain: { pl: 'osoba, która prowadzi zespół techniczny', en: 'the person in charge of a technical team' },
        definition: {
          pl: 'Doświadczony programista, który odpowiada za rozwiązania techniczne zespołu.',
          en: 'An experienced developer who answers for the technical decisions of a team.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'lead', forms: ['lead', 'leadu', 'leada', 'leadowi', 'leadem', 'leadzie', 'leady', 'leadów', 'leadom', 'leadami', 'leadach'] },
          en: { preferred: 'lead', forms: ['lead', 'leads'] },
        },
        plain: { pl: 'osoba, która zostawiła kontakt i może kupić', en: 'someone who left contact details and may buy' },
        definition: {
          pl: 'Osoba lub firma, która okazała zainteresowanie i zostawiła do siebie kontakt.',
          en: 'A person or company that showed interest and left contact details.',
        },
        example: { pl: 'Z formularza przyszło 40 leadów.', en: '40 leads came from the form.' },
      },
    ],
  },
  {
    key: 'push',
    canonical: 'push',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'push', forms: ['push', 'pushować', 'pushuje', 'wypushować'] },
          en: { preferred: 'push', forms: ['push', 'pushes', 'pushed', 'pushing'] },
        },
        plain: { pl: 'wysłanie zmian do wspólnego kodu', en: 'sending changes to the common code' },
        definition: {
          pl: 'Przesłanie własnych zmian do wspólnego miejsca na kod, gdzie zobaczą je inni.',
          en: 'Sending one’s own changes to the common place for code, where others see them.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'push', synonyms: ['powiadomienie push'], forms: ['push', 'powiadomienie push', 'powiadomienia push', 'powiadomieniu push', 'powiadomieniem push', 'powiadomień push', 'powiadomieniom push', 'powiadomieniami push', 'powiadomieniach push'] },
          en: { preferred: 'push', synonyms: ['push notification'], forms: ['push', 'pushes', 'push notification', 'push notifications'] },
        },
        plain: { pl: 'powiadomienie wyskakujące na telefonie', en: 'a message that pops up on the phone' },
        definition: {
          pl: 'Krótka wiadomość z aplikacji, która pojawia się na ekranie telefonu.',
          en: 'A short message from an app that shows up on the screen of a phone.',
        },
        example: { pl: 'Push o kuponie wysyłamy w piątek o szesnastej.', en: 'We send the push about the coupon on Friday at four.' },
      },
    ],
  },
  {
    key: 'traffic',
    canonical: 'traffic',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'traffic', forms: ['traffic', 'trafficu', 'trafficowi', 'trafficem'] },
          en: { preferred: 'traffic', forms: ['traffic'] },
        },
        plain: { pl: 'ilość danych, która płynie przez sieć', en: 'the amount of data flowing through the network' },
        definition: {
          pl: 'Ile danych przechodzi przez sieć lub serwer w danej chwili.',
          en: 'How much data passes through a network or server at a time.',
        },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'traffic', forms: ['traffic', 'trafficu', 'trafficowi', 'trafficem'] },
          en: { preferred: 'traffic', forms: ['traffic'] },
        },
        plain: { pl: 'liczba odwiedzin strony', en: 'the number of visits to a page' },
        definition: {
          pl: 'Ilu ludzi przychodzi na stronę i skąd: z wyszukiwarki, z reklamy, z listu.',
          en: 'How many people come to a page and from where: search, advertisement, letter.',
        },
        example: { pl: 'Traffic z gazetki rośnie w niedzielę wieczorem.', en: 'Traffic from the leaflet grows on Sunday evening.' },
      },
    ],
  },
  {
    key: 'retention',
    canonical: 'retention',
    domain: 'SHARED',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'retencja', forms: ['retencja', 'retencji', 'retencję', 'retencją'] },
          en: { preferred: 'retention', forms: ['retention'] },
        },
        plain: { pl: 'jak długo przechowujemy dane', en: 'how long we keep data' },
        definition: {
          pl: 'Zasada, po jakim czasie dane są usuwane, bo nie wolno lub nie trzeba ich dłużej trzymać.',
          en: 'The rule after which time data are deleted because we may not or need not keep them.',
        },
        example: { pl: 'Retencja zapisów z kamer to 30 dni.', en: 'Retention of camera recordings is 30 days.' },
      },
      {
        ownerSide: 'MARKETING',
        labels: {
          pl: { preferred: 'retencja', forms: ['retencja', 'retencji', 'retencję', 'retencją'] },
          en: { preferred: 'retention', forms: ['retention'] },
        },
        plain: { pl: 'ilu klientów do nas wraca', en: 'how many customers come back' },
        definition: {
          pl: 'Odsetek klientów, którzy po pierwszym zakupie kupują ponownie.',
          en: 'The share of customers who buy again after their first purchase.',
        },
        example: { pl: 'Retencja po aplikacji wzrosła do 46%.', en: 'Retention with the app rose to 46%.' },
      },
    ],
  },
];
