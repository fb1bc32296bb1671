import type { DemoTerm } from './glossary.demo.types.ts';

/** What IT calls the parts of its systems. */
export const itSystems: DemoTerm[] = [
  {
    key: 'api',
    canonical: 'API',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'API', forms: ['API'] },
          en: { preferred: 'API', forms: ['API', 'APIs'] },
        },
        plain: { pl: 'umówiony sposób rozmowy między systemami', en: 'the agreed way for systems to talk' },
        definition: {
          pl: 'Zestaw pytań i poleceń, które jeden program może zadać drugiemu, bez udziału człowieka.',
          en: 'A set of questions and commands that one program can send another without a person in between.',
        },
        example: { pl: 'Narzędzie do newsletterów pyta przez API, czy wolno wysłać list.', en: 'The newsletter tool asks through the API whether it may send.' },
      },
    ],
  },
  {
    key: 'endpoint',
    canonical: 'endpoint',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'endpoint', forms: [] },
          en: { preferred: 'endpoint', forms: ['endpoint', 'endpoints'] },
        },
        plain: { pl: 'adres, pod którym system odpowiada na pytanie', en: 'the address where a system answers' },
        definition: {
          pl: 'Jeden konkretny adres w systemie, pod którym inny program dostaje odpowiedź na jedno pytanie.',
          en: 'One particular address in a system where another program gets the answer to one question.',
        },
      },
    ],
  },
  {
    key: 'webhook',
    canonical: 'webhook',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'webhook', forms: ['webhook', 'webhooku', 'webhookowi', 'webhookiem', 'webhooki', 'webhooków', 'webhookom', 'webhookami', 'webhookach'] },
          en: { preferred: 'webhook', forms: ['webhook', 'webhooks'] },
        },
        plain: { pl: 'automatyczne powiadomienie między systemami', en: 'an automatic message between systems' },
        definition: {
          pl: 'Wiadomość, którą jeden system sam wysyła drugiemu, gdy coś się wydarzy, na przykład sprzedaż przy kasie.',
          en: 'A message that one system sends another by itself when something happens, such as a sale at the till.',
        },
        example: { pl: 'Bez webhooków stan magazynu poznajemy dopiero rano.', en: 'Without webhooks we learn the stock only in the morning.' },
      },
    ],
  },
  {
    key: 'cache',
    canonical: 'cache',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'cache', forms: ['cache', "cache'u", "cache'em", "cache'owi"] },
          en: { preferred: 'cache', synonyms: ['caching'], forms: ['cache', 'caches', 'caching'] },
        },
        plain: { pl: 'zapamiętana kopia, żeby było szybciej', en: 'a remembered copy that makes it faster' },
        definition: {
          pl: 'Chwilowa kopia danych trzymana blisko, żeby nie liczyć ich za każdym razem od nowa. Czasem pokazuje coś sprzed kilku minut.',
          en: 'A temporary copy of data kept at hand instead of working it out each time. Sometimes it shows what was true minutes ago.',
        },
        example: { pl: 'Nowa cena utknęła w cache’u, odśwież za pięć minut.', en: 'The new price is stuck in the cache, reload in five minutes.' },
      },
    ],
  },
  {
    key: 'cdn',
    canonical: 'CDN',
    domain: 'IT',
    kind: 'ACRONYM',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'CDN', synonyms: ['sieć dostarczania treści'], forms: ['CDN', 'CDN-u', 'CDN-owi', 'CDN-em', 'CDN-ie', 'CDN-y', 'CDN-ów', 'CDN-om', 'CDN-ami', 'CDN-ach', 'sieć dostarczania treści', 'sieci dostarczania treści', 'siecią dostarczania treści'] },
          en: { preferred: 'CDN', synonyms: ['content delivery network'], forms: ['CDN', 'CDNs', 'content delivery network', 'content delivery networks'] },
        },
        plain: { pl: 'kopie plików blisko klienta', en: 'copies of files close to the customer' },
        definition: {
          pl: 'Sieć serwerów w wielu miastach, które trzymają kopie zdjęć i stron, żeby otwierały się szybko wszędzie.',
          en: 'A network of servers in many cities that keep copies of pictures and pages, so that they open fast everywhere.',
        },
      },
    ],
  },
  {
    key: 'frontend',
    canonical: 'front end',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'frontend', synonyms: ['front-end'], forms: ['frontend', 'frontendu', 'frontendowi', 'frontendem', 'frontendzie', 'frontendy', 'frontendów', 'frontendom', 'frontendami', 'frontendach', 'front-end'] },
          en: { preferred: 'front end', synonyms: ['frontend'], forms: ['front end', 'front ends', 'frontend', 'frontends'] },
        },
        plain: { pl: 'to, co klient widzi na ekranie', en: 'what the customer sees on the screen' },
        definition: {
          pl: 'Część systemu, którą widać i którą się klika: strony, przyciski, formularze.',
          en: 'The part of a system that is seen and clicked: pages, buttons, forms.',
        },
      },
    ],
  },
  {
    key: 'backend',
    canonical: 'back end',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'backend', synonyms: ['back-end'], forms: ['backend', 'backendu', 'backendowi', 'backendem', 'backendzie', 'backendy', 'backendów', 'backendom', 'backendami', 'backendach', 'back-end'] },
          en: { preferred: 'back end', synonyms: ['backend'], forms: ['back end', 'back ends', 'backend', 'backends'] },
        },
        plain: { pl: 'to, co działa za kulisami', en: 'what works behind the scenes' },
        definition: {
          pl: 'Część systemu, której nie widać: liczy ceny, zapisuje zamówienia, pilnuje uprawnień.',
          en: 'The part of a system that is not seen: it works out prices, stores orders and guards permissions.',
        },
      },
    ],
  },
  {
    key: 'microservice',
    canonical: 'microservice',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'mikroserwis', synonyms: ['mikrousługa'], forms: ['mikroserwis', 'mikroserwisu', 'mikroserwisowi', 'mikroserwisem', 'mikroserwisie', 'mikroserwisy', 'mikroserwisów', 'mikroserwisom', 'mikroserwisami', 'mikroserwisach', 'mikrousługa', 'mikrousługi', 'mikrousłudze', 'mikrousługę', 'mikrousługą', 'mikrousług', 'mikrousługom', 'mikrousługami', 'mikrousługach'] },
          en: { preferred: 'microservice', forms: ['microservice', 'microservices'] },
        },
        plain: { pl: 'mały samodzielny program od jednej rzeczy', en: 'a small program for one job' },
        definition: {
          pl: 'Niewielki program odpowiedzialny za jedną rzecz, na przykład ceny, który można zmieniać bez ruszania reszty.',
          en: 'A small program in charge of one thing, such as prices, that can be changed without touching the rest.',
        },
      },
    ],
  },
  {
    key: 'framework',
    canonical: 'framework',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'framework', forms: ['framework', 'frameworku', 'frameworkowi', 'frameworkiem', 'frameworki', 'frameworków', 'frameworkom', 'frameworkami', 'frameworkach'] },
          en: { preferred: 'framework', forms: ['framework', 'frameworks'] },
        },
        plain: { pl: 'gotowy szkielet, na którym budujemy', en: 'a ready skeleton to build on' },
        definition: {
          pl: 'Zestaw gotowych części i zasad, na których programiści budują system, zamiast zaczynać od zera.',
          en: 'A set of ready parts and rules on which developers build instead of starting from nothing.',
        },
      },
    ],
  },
  {
    key: 'repository',
    canonical: 'repository',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'repozytorium', synonyms: ['repo'], forms: ['repozytorium', 'repozytoria', 'repozytoriów', 'repozytoriom', 'repozytoriami', 'repozytoriach', 'repo'] },
          en: { preferred: 'repository', synonyms: ['repo'], forms: ['repository', 'repositories', 'repo', 'repos'] },
        },
        plain: { pl: 'miejsce, w którym leży kod z historią zmian', en: 'where the code and its history live' },
        definition: {
          pl: 'Wspólne miejsce na kod programu. Pamięta każdą zmianę, jej autora i powód.',
          en: 'The shared place of a program’s code. It remembers every change, its author and the reason.',
        },
      },
    ],
  },
  {
    key: 'branch',
    canonical: 'code branch',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'branch', forms: ['branch', 'branchu', 'branchowi', 'branchem', 'branche', 'branchy', 'branchów', 'branchom', 'branchami', 'branchach'] },
          en: { preferred: 'code branch', synonyms: ['feature branch'], forms: ['code branch', 'code branches', 'feature branch', 'feature branches'] },
        },
        plain: { pl: 'osobna kopia robocza kodu', en: 'a separate working copy of the code' },
        definition: {
          pl: 'Odgałęzienie kodu, na którym ktoś pracuje, nie przeszkadzając innym. Gotową zmianę łączy się z całością.',
          en: 'A side line of the code on which somebody works without disturbing others. When ready it is joined to the whole.',
        },
      },
    ],
  },
  {
    key: 'merge',
    canonical: 'merge',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'merge', forms: ['merge', "merge'a", "merge'u", "merge'em", 'merdżować', 'zmergować', 'zmergowane', 'zmergowany'] },
          en: { preferred: 'merge', forms: ['merge', 'merges', 'merged', 'merging'] },
        },
        plain: { pl: 'połączenie zmian w całość', en: 'joining changes into the whole' },
        definition: {
          pl: 'Włączenie gotowej zmiany do wspólnego kodu. Od tej chwili inni pracują już razem z nią.',
          en: 'Taking a finished change into the common code. From then on everybody works with it.',
        },
      },
    ],
  },
  {
    key: 'container',
    canonical: 'software container',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'kontener aplikacji', synonyms: ['docker'], forms: ['kontener aplikacji', 'kontenera aplikacji', 'kontenerowi aplikacji', 'kontenerem aplikacji', 'kontenerze aplikacji', 'kontenery aplikacji', 'kontenerów aplikacji', 'kontenerom aplikacji', 'kontenerami aplikacji', 'kontenerach aplikacji', 'docker', 'dockera', 'dockerowi', 'dockerem', 'dockerze', 'dockery', 'dockerów', 'dockerom', 'dockerami', 'dockerach'] },
          en: { preferred: 'software container', forms: ['software container', 'software containers'] },
        },
        plain: { pl: 'paczka z programem i wszystkim, czego potrzebuje', en: 'a parcel with a program and all it needs' },
        definition: {
          pl: 'Program zapakowany razem ze wszystkim, czego potrzebuje, tak że działa tak samo na każdym komputerze.',
          en: 'A program packed with everything it needs, so that it runs the same on every computer.',
        },
      },
    ],
  },
  {
    key: 'message-broker',
    canonical: 'message broker',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'broker wiadomości', synonyms: ['broker komunikatów'], forms: ['broker wiadomości', 'brokera wiadomości', 'brokerowi wiadomości', 'brokerem wiadomości', 'brokerze wiadomości', 'brokery wiadomości', 'brokerów wiadomości', 'brokerom wiadomości', 'brokerami wiadomości', 'brokerach wiadomości', 'broker komunikatów', 'brokera komunikatów', 'brokerowi komunikatów', 'brokerem komunikatów', 'brokerze komunikatów', 'brokery komunikatów', 'brokerów komunikatów', 'brokerom komunikatów', 'brokerami komunikatów', 'brokerach komunikatów'] },
          en: { preferred: 'message broker', synonyms: ['message queue'], forms: ['message broker', 'message brokers', 'message queue', 'message queues'] },
        },
        plain: { pl: 'poczta między systemami', en: 'the post office between systems' },
        definition: {
          pl: 'Program, który przyjmuje komunikaty od jednych systemów i doręcza je drugim, także gdy odbiorca chwilowo nie działa.',
          en: 'A program that takes messages from some systems and delivers them to others, even if the receiver is down for a while.',
        },
        example: { pl: 'Wymieniamy brokera komunikatów, bo gubił sprzedaż z kas.', en: 'We replace the message broker because it lost sales from the tills.' },
      },
    ],
  },
  {
    key: 'parser',
    canonical: 'parser',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'parser', forms: ['parser', 'parsera', 'parserowi', 'parserem', 'parserze', 'parsery', 'parserów', 'parserom', 'parserami', 'parserach'] },
          en: { preferred: 'parser', forms: ['parser', 'parsers'] },
        },
        plain: { pl: 'program, który czyta cudzy plik', en: 'a program that reads a foreign file' },
        definition: {
          pl: 'Program, który czyta plik w cudzym formacie i wyjmuje z niego dane, na przykład katalog od drukarni.',
          en: 'A program that reads a file of somebody else’s format and takes the data out, such as a catalogue from the printer.',
        },
      },
    ],
  },
  {
    key: 'firmware',
    canonical: 'firmware',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'firmware', forms: [] },
          en: { preferred: 'firmware', forms: ['firmware'] },
        },
        plain: { pl: 'program wbudowany w urządzenie', en: 'the program inside a device' },
        definition: {
          pl: 'Oprogramowanie zapisane w samym urządzeniu, na przykład w etykiecie cenowej albo czytniku.',
          en: 'Software stored in the device itself, such as a price label or a reader.',
        },
      },
    ],
  },
  {
    key: 'sandbox',
    canonical: 'sandbox',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'sandbox', synonyms: ['piaskownica dla programistów'], forms: ['sandbox', 'sandboxu', 'sandboxowi', 'sandboxem', 'sandboxie', 'sandboxy', 'sandboxów', 'sandboxom', 'sandboxami', 'sandboxach', 'piaskownica dla programistów', 'piaskownicy dla programistów', 'piaskownicę dla programistów', 'piaskownicą dla programistów', 'piaskownice dla programistów', 'piaskownic dla programistów', 'piaskownicom dla programistów', 'piaskownicami dla programistów', 'piaskownicach dla programistów'] },
          en: { preferred: 'sandbox', forms: ['sandbox', 'sandboxes'] },
        },
        plain: { pl: 'miejsce do prób bez ryzyka', en: 'a place to try things safely' },
        definition: {
          pl: 'Odcięte miejsce, w którym można wszystkiego spróbować, bo nic stamtąd nie trafi do klientów.',
          en: 'A closed-off place to try anything, because nothing from there reaches customers.',
        },
      },
    ],
  },
  {
    key: 'legacy',
    canonical: 'legacy system',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'system legacy', synonyms: ['legacy'], forms: ['system legacy', 'systemu legacy', 'systemem legacy', 'systemie legacy', 'systemy legacy', 'systemów legacy', 'systemach legacy', 'legacy'] },
          en: { preferred: 'legacy system', synonyms: ['legacy'], forms: ['legacy system', 'legacy systems', 'legacy'] },
        },
        plain: { pl: 'stary system, na którym wciąż polegamy', en: 'an old system we still rely on' },
        definition: {
          pl: 'Starszy system, który trudno zmieniać, ale którego nie da się jeszcze wyłączyć, bo zależą od niego inne.',
          en: 'An older system that is hard to change and cannot be switched off yet because others depend on it.',
        },
      },
    ],
  },
  {
    key: 'load-balancer',
    canonical: 'load balancer',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'load balancer', synonyms: ['równoważenie obciążenia'], forms: ['load balancer', 'load balancera', 'load balancerem', 'load balancery', 'równoważenie obciążenia', 'równoważenia obciążenia', 'równoważeniu obciążenia', 'równoważeniem obciążenia', 'równoważeń obciążenia', 'równoważeniom obciążenia', 'równoważeniami obciążenia', 'równoważeniach obciążenia'] },
          en: { preferred: 'load balancer', synonyms: ['load balancing'], forms: ['load balancer', 'load balancers', 'load balancing'] },
        },
        plain: { pl: 'rozdzielanie ruchu na wiele serwerów', en: 'sharing visitors among servers' },
        definition: {
          pl: 'Urządzenie lub program, który rozdziela klientów między kilka serwerów, żeby żaden się nie zatkał.',
          en: 'A device or program that spreads visitors over several servers, so that none gets clogged.',
        },
      },
    ],
  },
  {
    key: 'proxy',
    canonical: 'proxy',
    domain: 'IT',
    kind: 'WORD',
    senses: [
      {
        ownerSide: 'IT',
        labels: {
          pl: { preferred: 'proxy', synonyms: ['serwer pośredniczący'], forms: ['proxy', 'serwer pośredniczący', 'serwera pośredniczącego', 'serwerowi pośredniczącemu', 'serwerem pośredniczącym', 'serwerze pośredniczącym', 'serwery pośredniczące', 'serwerów pośredniczących', 'serwerom pośredniczącym', 'serwerami pośredniczącymi', 'serwerach pośredniczących'] },
          en: { preferred: 'proxy', synonyms: ['proxy server'], forms: ['proxy', 'proxies', 'proxy server', 'proxy servers'] },
        },
        plain: { pl: 'pośrednik między użytkownikiem a systemem', en: 'a go-between for user and system' },
        definition: {
          pl: 'Serwer stojący po drodze, który przekazuje zapytania dalej, a przy okazji je sprawdza albo przyspiesza.',
          en: 'A server on the way that passes requests on and checks or speeds them up as it does.',
        },
      },
    ],
  },
];
