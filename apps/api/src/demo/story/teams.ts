import type { StoryTeam } from './story.types.ts';

export const teams: StoryTeam[] = [
  {
    key: 'online-store',
    name: { pl: 'Sklep internetowy', en: 'Online store' },
    kind: 'JOINT',
    interactionMode: 'COLLABORATION',
    // Expires soon: the team has to choose between extending it, handing over and stopping.
    modeUntil: 9,
    charter: {
      pl: 'Razem odpowiadamy za to, co klient widzi w sklepie internetowym: od pomysłu na kampanię do zamówienia, które doszło.',
      en: 'Together we answer for what a customer sees in the online store: from the idea of a campaign to the order that arrived.',
    },
    createdAt: -358,
    members: [
      { person: 'joanna.mazur', fraction: 0.8, liaison: true, from: -358 },
      { person: 'piotr.sadowski', fraction: 0.7, from: -358 },
      { person: 'lukasz.pietrzyk', fraction: 0.8, from: -240 },
      { person: 'dorota.kulesza', fraction: 0.4, from: -358 },
      { person: 'rafal.zareba', fraction: 0.6, from: -120 },
      { person: 'aleksandra.rybak', fraction: 0.6, liaison: true, from: -358 },
      { person: 'krzysztof.malec', fraction: 0.4, from: -358 },
      { person: 'karolina.wit', fraction: 0.3, from: -200 },
    ],
  },
  {
    key: 'loyalty',
    name: { pl: 'Lojalność i dane klientów', en: 'Loyalty and customer data' },
    kind: 'JOINT',
    interactionMode: 'COLLABORATION',
    modeUntil: 82,
    charter: {
      pl: 'Pilnujemy, żeby klient dostawał od nas tylko to, na co się zgodził, i żeby mu się to opłacało.',
      en: 'We see to it that customers get from us only what they agreed to, and that it is worth their while.',
    },
    createdAt: -290,
    members: [
      { person: 'ewa.drozd', fraction: 0.7, liaison: true, from: -290 },
      { person: 'natalia.gorska', fraction: 0.5, from: -290 },
      { person: 'michal.kania', fraction: 0.3, from: -150 },
      { person: 'dorota.kulesza', fraction: 0.4, from: -150 },
      { person: 'magdalena.sowa', fraction: 0.8, liaison: true, from: -290 },
      { person: 'zofia.nowik', fraction: 0.7, from: -290 },
      { person: 'pawel.gajda', fraction: 0.4, from: -180 },
    ],
  },
  {
    key: 'shops',
    name: { pl: 'Sklepy stacjonarne', en: 'Shops' },
    kind: 'JOINT',
    interactionMode: 'FACILITATING',
    modeUntil: 130,
    charter: {
      pl: 'Łączymy półkę z ekranem: ceny, etykiety i odbiór zamówień w 46 sklepach.',
      en: 'We join the shelf to the screen: prices, labels and order pick-up in 46 shops.',
    },
    createdAt: -200,
    // Not valid today: Jakub went back to the brand and marketing has not named a liaison since.
    members: [
      { person: 'agnieszka.wrona', fraction: 0.3, liaison: true, from: -200 },
      { person: 'rafal.zareba', fraction: 0.5, from: -90 },
      { person: 'hanna.jurek', fraction: 0.6, from: -200 },
      { person: 'jakub.tarka', fraction: 0.3, liaison: true, from: -200, to: -24 },
    ],
  },
  {
    key: 'platform',
    name: { pl: 'Platforma i utrzymanie', en: 'Platform and operations' },
    kind: 'DEPARTMENT',
    department: 'IT',
    interactionMode: 'SERVICE',
    modeUntil: null,
    charter: {
      pl: 'Dbamy, żeby systemy działały, były bezpieczne i żeby dało się je zmieniać bez nocnych telefonów.',
      en: 'We keep the systems running and safe, and make changing them possible without phone calls at night.',
    },
    createdAt: -360,
    members: [
      { person: 'tomasz.bielak', fraction: 0.8, from: -360 },
      { person: 'kamil.ortyl', fraction: 1, from: -360 },
      { person: 'michal.kania', fraction: 0.5, from: -360 },
      { person: 'piotr.sadowski', fraction: 0.2, from: -300 },
    ],
  },
  {
    key: 'brand',
    name: { pl: 'Marka i treści', en: 'Brand and content' },
    kind: 'DEPARTMENT',
    department: 'MARKETING',
    interactionMode: 'SERVICE',
    modeUntil: null,
    charter: {
      pl: 'Opowiadamy o Lipowej słowem i zdjęciem, jednym głosem w gazetce, w sklepie i w sieci.',
      en: 'We tell what Lipowa is in words and pictures, with one voice in the leaflet, in the shops and online.',
    },
    createdAt: -360,
    members: [
      { person: 'jakub.tarka', fraction: 0.8, from: -360 },
      { person: 'karolina.wit', fraction: 0.6, from: -360 },
      { person: 'igor.stachura', fraction: 0.9, from: -360 },
      { person: 'hanna.jurek', fraction: 0.3, from: -360 },
    ],
  },
];
