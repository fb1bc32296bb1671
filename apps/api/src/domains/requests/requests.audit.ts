import { defineActions } from '../../platform/audit/actions.ts';

export const requestActions = defineActions('Request', {
  'request.drafted': { en: 'Request drafted', pl: 'Zapisano szkic prośby' },
  'request.updated': { en: 'Draft of a request changed', pl: 'Zmieniono szkic prośby' },
  'request.submitted': { en: 'Request submitted', pl: 'Złożono prośbę' },
  'request.accepted': { en: 'Request accepted', pl: 'Przyjęto prośbę' },
  'request.counterOffered': { en: 'Counter-offer made', pl: 'Złożono kontrpropozycję' },
  'request.counterOfferAccepted': { en: 'Counter-offer accepted', pl: 'Przyjęto kontrpropozycję' },
  'request.declined': { en: 'Request declined', pl: 'Odrzucono prośbę' },
  'request.withdrawn': { en: 'Request withdrawn', pl: 'Wycofano prośbę' },
  'request.escalated': { en: 'Unanswered request put before both heads', pl: 'Prośbę bez odpowiedzi przekazano obojgu szefom' },
  'request.started': { en: 'Work on a request begun', pl: 'Rozpoczęto pracę nad prośbą' },
  'request.slipped': { en: 'Promised day of a request moved', pl: 'Przesunięto obiecany dzień prośby' },
  'request.swapped': { en: 'Requests swapped', pl: 'Zamieniono prośby' },
  'request.delivered': { en: 'Request delivered', pl: 'Dostarczono prośbę' },
  'request.followUpScheduled': { en: 'Durable version scheduled', pl: 'Zaplanowano trwałą wersję' },
  'request.confirmed': { en: 'Delivery confirmed', pl: 'Potwierdzono dostawę' },
  'request.reopened': { en: 'Delivery sent back', pl: 'Zwrócono dostawę' },
  'request.planned': { en: 'Request became planned work', pl: 'Prośba stała się zaplanowaną pracą' },
});

export const laneActions = defineActions('Lane', {
  'lane.updated': { en: 'Limit of a lane changed', pl: 'Zmieniono limit toru' },
});
