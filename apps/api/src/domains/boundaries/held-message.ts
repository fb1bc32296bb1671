import { say, type Sentence } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { inLanguage } from '../../platform/graphql/localized-text.graphql.ts';
import { departments, membersByIds } from '../../platform/identity/identity.reads.ts';
import type { DecisionRightRow } from './boundary.entities.ts';

const HELD: Sentence = {
  en: 'Not applied yet: "{rule}" is decided by {who}. Your change is kept and waits for an answer until {until}; if none comes, it goes to the executives.',
  pl: 'Jeszcze nie wprowadzono: w sprawie „{rule}” decyduje {who}. Twoja zmiana jest zachowana i czeka na odpowiedź do {until}; jeśli jej nie będzie, trafi do zarządu.',
};
const SIDES: Record<Side, Sentence> = { IT: { en: 'IT', pl: 'IT' }, MARKETING: { en: 'marketing', pl: 'marketing' } };

/** Whose decision it is and by when, in the author's words. */
export async function heldMessage(ctx: RequestContext, right: DecisionRightRow, sides: Side[], dueAt: Date): Promise<string> {
  const all = await departments(ctx);
  const heads = await membersByIds(ctx, all.flatMap(({ headId }) => (headId ? [headId] : [])));
  const who = sides.map((side) => {
    const head = heads.find((each) => each?.side === side);
    return head ? `${say(SIDES[side], ctx.language)} (${head.name})` : say(SIDES[side], ctx.language);
  });
  const until = new Intl.DateTimeFormat(ctx.language === 'PL' ? 'pl-PL' : 'en-GB', { timeZone: ctx.member.timezone, weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return say(HELD, ctx.language, { rule: inLanguage(right.name, ctx.language).text, who: who.join(ctx.language === 'PL' ? ' i ' : ' and '), until: until.format(dueAt) });
}
