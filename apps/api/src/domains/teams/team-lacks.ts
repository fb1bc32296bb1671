import type { Sentence } from '../../platform/context/language.ts';
import type { TeamLack } from './teams.validity.ts';

const words: Record<TeamLack, Sentence> = {
  NO_IT_MEMBER: { en: 'Nobody from IT belongs to the team. Add a person and make them the liaison of IT.', pl: 'Do zespołu nie należy nikt z IT. Dodaj osobę i wyznacz ją na łącznika IT.' },
  NO_MARKETING_MEMBER: {
    en: 'Nobody from marketing belongs to the team. Add a person and make them the liaison of marketing.',
    pl: 'Do zespołu nie należy nikt z marketingu. Dodaj osobę i wyznacz ją na łącznika marketingu.',
  },
  NO_IT_LIAISON: { en: 'IT has no liaison in the team. Name one of its people.', pl: 'IT nie ma w zespole łącznika. Wyznacz jedną z osób.' },
  NO_MARKETING_LIAISON: { en: 'Marketing has no liaison in the team. Name one of its people.', pl: 'Marketing nie ma w zespole łącznika. Wyznacz jedną z osób.' },
};

/** What a team lacks, as sentences that say what to do. A department without people is not told a second time that it has no liaison. */
export function reasonsOf(lacks: TeamLack[]): Sentence[] {
  const said = lacks.filter((lack) => !(lack === 'NO_IT_LIAISON' && lacks.includes('NO_IT_MEMBER')) && !(lack === 'NO_MARKETING_LIAISON' && lacks.includes('NO_MARKETING_MEMBER')));
  return said.map((lack) => words[lack]);
}
