/** What waits for somebody, in the words of the pack. Every kind that the product knows has one; a test holds the two together. */
export const ASKS: Record<string, { en: string; pl: string }> = {
  SIGN_GOAL: { en: 'A goal to read and sign', pl: 'Cel do przeczytania i podpisania' },
  RECONCILE_GOAL: { en: 'Differing statuses to reconcile', pl: 'Różne statusy do uzgodnienia' },
  ACKNOWLEDGE_UPDATE: { en: 'Updates of the other side to read', pl: 'Statusy drugiego działu do przeczytania' },
  ANSWER_PROPOSALS: { en: 'Proposed wordings to answer', pl: 'Propozycje słów do rozpatrzenia' },
  ANSWER_WORDS: { en: 'Words to explain', pl: 'Słowa do wyjaśnienia' },
  DECIDE_TEAM_MODE: { en: 'How a team goes on', pl: 'Dalsza praca zespołu' },
  ANSWER_REQUEST: { en: 'A request to answer', pl: 'Prośba do rozpatrzenia' },
  ANSWER_ESCALATED: { en: 'A request that nobody answered in time', pl: 'Prośba bez odpowiedzi na czas' },
  DECIDE_COUNTER_OFFER: { en: 'A counter-offer to take or leave', pl: 'Kontroferta do przyjęcia lub odrzucenia' },
  CONFIRM_REQUEST: { en: 'A delivery to confirm', pl: 'Dostawa do potwierdzenia' },
  DECIDE_CROSSING: { en: 'A held change to decide on', pl: 'Wstrzymana zmiana do rozstrzygnięcia' },
  OVERRIDE_CROSSING: { en: 'A held change that nobody decided', pl: 'Wstrzymana zmiana, której nikt nie rozstrzygnął' },
};
