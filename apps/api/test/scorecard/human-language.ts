import { DecisionRightRow } from '../../src/domains/boundaries/boundary.entities.ts';
import { InsightCitationRow, InsightRow } from '../../src/domains/customer/insight.entities.ts';
import { TechnologyDecisionRow } from '../../src/domains/customer/technology.entities.ts';
import { CheckInAcknowledgementRow, CheckInRow, GoalRow } from '../../src/domains/goals/goal.entities.ts';
import { WordFlagRow, WordQuestionRow } from '../../src/domains/glossary/question.entities.ts';
import { TermFormRow, TermRow, TermVersionRow } from '../../src/domains/glossary/term.entities.ts';
import { TermUseRow, TextScanRow } from '../../src/domains/glossary/text-scan.entities.ts';
import { UsefulnessEntity } from '../../src/domains/knowledge/article.entities.ts';
import { ShadowingRow } from '../../src/domains/learning/learning.entities.ts';
import { StatusAcknowledgementEntity } from '../../src/domains/projects/status-update.entities.ts';
import { RequestEntity } from '../../src/domains/requests/request.entities.ts';
import { comprehension } from './learning.ts';
import { one, type Recount, type TableRows } from './table-rows.ts';

/** Ids of the texts of each kind that the other side has acted on. */
async function actedOn(t: TableRows): Promise<Record<string, Set<string | null>>> {
  const useful = (await t.all(UsefulnessEntity)).filter(({ createdAt }) => t.past(createdAt));
  const checkIns = new Map((await t.all(CheckInRow)).map(({ id, version }) => [id, version]));
  const ids = <T extends { id: string }>(rows: T[], acted: (row: T) => boolean) => new Set<string | null>(rows.filter(acted).map(({ id }) => id));
  return {
    Goal: ids(await t.all(GoalRow), ({ inForceVersion }) => inForceVersion !== null),
    StatusUpdate: new Set((await t.all(StatusAcknowledgementEntity)).filter(({ createdAt }) => t.past(createdAt)).map(({ updateId }) => updateId)),
    CheckIn: new Set((await t.all(CheckInAcknowledgementRow)).filter((each) => t.past(each.createdAt) && checkIns.get(each.checkInId) === each.checkInVersion).map(({ checkInId }) => checkInId)),
    Request: ids(await t.all(RequestEntity), ({ answeredAt }) => answeredAt !== null),
    Article: new Set(useful.map(({ articleId }) => articleId)),
    ProcessImprovement: new Set(useful.map(({ improvementId }) => improvementId)),
    VendorInsight: new Set(useful.map(({ insightId }) => insightId)),
    Insight: ids(await t.all(InsightRow), ({ verifiedAt }) => verifiedAt !== null),
    InsightCitation: ids(await t.all(InsightCitationRow), ({ state }) => state === 'ACCEPTED'),
    TechnologyDecision: ids(await t.all(TechnologyDecisionRow), ({ agreedAt }) => agreedAt !== null),
    DecisionRight: ids(await t.all(DecisionRightRow), ({ state }) => state !== 'DRAFT'),
    Shadowing: ids(await t.all(ShadowingRow), ({ confirmedAt }) => confirmedAt !== null),
  };
}

/** How often each term was used or asked about in the window; a word that no term has stands for itself. */
async function usesOfWords(t: TableRows): Promise<Map<string, number>> {
  const scans = new Set((await t.all(TextScanRow)).filter(({ scannedAt }) => t.inWindow(scannedAt)).map(({ id }) => id));
  const times = new Map<string, number>();
  const add = (word: string, count: number) => times.set(word, (times.get(word) ?? 0) + count);
  for (const { scanId, termId, times: count } of await t.all(TermUseRow)) if (scans.has(scanId)) add(termId, count);
  const forms = (await t.all(TermFormRow)).filter(({ state }) => state !== 'REMOVED');
  const questions = new Map((await t.all(WordQuestionRow)).map((question) => [question.id, question]));
  for (const { questionId, createdAt } of await t.all(WordFlagRow)) {
    const question = questions.get(questionId);
    if (!question || !t.inWindow(createdAt)) continue;
    const terms = forms.filter(({ language, matchKey }) => language === question.language && matchKey === question.matchKey).map(({ termId }) => termId);
    add(question.termId ?? terms.toSorted()[0] ?? `? ${question.matchKey}`, 1);
  }
  return times;
}

const inBoth = (text: { pl?: string; en?: string } | undefined) => Boolean(text?.pl) && Boolean(text?.en);

/** Index 6 by a second hand. */
export const humanLanguage: Record<string, Recount> = {
  FEW_UNKNOWN_WORDS: async (t) => {
    const acted = await actedOn(t);
    return (await t.all(TextScanRow))
      .filter(({ entity, entityId, side, words, scannedAt }) => side !== null && words >= 20 && t.inWindow(scannedAt) && acted[entity]?.has(entityId))
      .map(({ side, unexplainedIt, unexplainedMarketing, words }) => ({ numerator: 100 * (side === 'IT' ? unexplainedMarketing : unexplainedIt), denominator: words }));
  },

  TOP_TERMS_DEFINED: async (t) => {
    // Of words that were used equally often the ids decide, as they do in the product: which of them is the fiftieth is nobody's business.
    const top = [...(await usesOfWords(t))].toSorted(([a, x], [b, y]) => y - x || Number(a.startsWith('?')) - Number(b.startsWith('?')) || (a < b ? -1 : 1)).slice(0, 50);
    const [terms, versions] = [new Map((await t.all(TermRow)).map((term) => [term.id, term])), await t.all(TermVersionRow)];
    return top.map(([word]) => {
      const live = versions.find(({ termId, number }) => termId === word && number === terms.get(word)?.liveVersion);
      return { numerator: one(live !== undefined && live.snapshot.senses.every(({ plain, definition }) => inBoth(plain) && inBoth(definition))), denominator: 1 };
    });
  },

  QUESTIONS_ANSWERED: async (t) =>
    (await t.all(WordQuestionRow))
      .filter(({ dueAt }) => t.inWindow(dueAt, t.plus(t.today, -1)))
      .map(({ answeredAt, dueAt }) => ({ numerator: one(answeredAt !== null && answeredAt <= dueAt), denominator: 1 })),

  COMPREHENSION: comprehension,
};
