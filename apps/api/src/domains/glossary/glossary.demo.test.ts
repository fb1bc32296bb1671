import { describe, expect, it } from '@jest/globals';
import { englishForms } from '@tandem/jargon/forms-en';
import { polishForms } from '@tandem/jargon/forms-pl';
import { buildMatcher } from '@tandem/jargon/matcher';
import { fold } from '@tandem/jargon/normalize';
import { forReader, type ExplainedEntry } from '@tandem/jargon/reader';
import { story } from '../../demo/story.ts';
import { demoTerms } from './glossary.demo-terms.ts';
import type { DemoLabel } from './glossary.demo.types.ts';

const languages = ['pl', 'en'] as const;
/** Forms of a label as texts are searched for them: those listed, or those that are guessed. */
const formsOf = ({ preferred, synonyms = [], forms }: DemoLabel, language: 'pl' | 'en', kind: 'WORD' | 'ACRONYM') =>
  forms.length > 0 ? forms : [...new Set([preferred, ...synonyms, ...(language === 'pl' ? polishForms(preferred, kind) : englishForms(preferred, kind))])];
const written = demoTerms.flatMap((term) => term.senses.flatMap((sense) => languages.map((language) => ({ key: term.key, forms: sense.labels[language].forms }))));
const senses = demoTerms.flatMap((term) =>
  term.senses.map((sense) => {
    const label = (language: 'pl' | 'en') => ({ ...sense.labels[language], forms: formsOf(sense.labels[language], language, term.kind) });
    return { term, sense: { ...sense, labels: { pl: label('pl'), en: label('en') } }, id: `${term.key}:${sense.ownerSide}` };
  }),
);

const entries: ExplainedEntry[] = senses.flatMap(({ term, sense, id }) =>
  languages.flatMap((language) =>
    sense.labels[language].forms.map((form) => ({
      senseId: id,
      termId: term.key,
      language: language === 'pl' ? ('PL' as const) : ('EN' as const),
      form,
      kind: term.kind,
      ownerSide: sense.ownerSide,
      label: sense.labels[language].preferred,
      plainWording: sense.plain[language],
    })),
  ),
);
const matcher = buildMatcher(entries);

describe('demo glossary', () => {
  it('has at least sixty words of each side and twenty false friends', () => {
    const alone = (side: string): number => demoTerms.filter((term) => term.senses.length === 1 && term.domain === side && term.senses[0]?.ownerSide === side).length;
    const falseFriends = demoTerms.filter((term) => term.domain === 'SHARED');
    expect(Math.min(alone('IT'), alone('MARKETING'))).toBeGreaterThanOrEqual(60);
    expect([falseFriends.length, senses.length]).toEqual([20, demoTerms.length + 20]);
    for (const term of falseFriends) expect(term.senses.map((sense) => sense.ownerSide)).toEqual(['IT', 'MARKETING']);
    expect(new Set(demoTerms.map((term) => term.key)).size).toBe(demoTerms.length);
  });

  it('says everything in both languages, briefly enough', () => {
    for (const { sense, id } of senses) {
      for (const language of languages) {
        const { preferred, synonyms = [], forms } = sense.labels[language];
        const texts = [preferred, ...synonyms, ...forms, sense.plain[language], sense.definition[language], ...(sense.example ? [sense.example[language]] : [])];
        for (const text of texts) expect([id, text]).toEqual([id, text.normalize('NFC').trim().replace(/\s+/g, ' ')]);
        expect([id, texts.includes('')]).toEqual([id, false]);
        expect([id, sense.plain[language].length <= 60, sense.definition[language].endsWith('.')]).toEqual([id, true, true]);
        expect([id, [preferred, ...synonyms].filter((label) => !forms.includes(label))]).toEqual([id, []]);
        expect([id, new Set(forms).size]).toEqual([id, forms.length]);
        // A wording that repeats the word itself would leave the reader where he was.
        expect([id, fold(sense.plain[language])]).not.toEqual([id, fold(preferred)]);
      }
    }
  });

  it('explains without jargon: no plain wording or definition needs explaining to the reader it is for', () => {
    for (const { sense, id } of senses) {
      for (const language of languages) {
        for (const text of [sense.plain[language], sense.definition[language]]) {
          const marks = forReader(matcher.find(text, language === 'pl' ? 'PL' : 'EN'), sense.ownerSide === 'IT' ? 'MARKETING' : 'IT');
          expect([id, text, marks.map((mark) => text.slice(mark.start, mark.end))]).toEqual([id, text, []]);
        }
      }
    }
  });

  it('gives an example for at least a third, and each uses its word', () => {
    const examples = senses.filter(({ sense }) => sense.example);
    expect(examples.length).toBeGreaterThan(senses.length / 3);
    for (const { sense, id } of examples) {
      for (const language of languages) {
        const found = matcher.find(sense.example?.[language] ?? '', language === 'pl' ? 'PL' : 'EN').flatMap((match) => match.entries.map((entry) => entry.senseId));
        expect([id, language, found.includes(id)]).toEqual([id, language, true]);
      }
    }
  });

  it('leaves the forms of some words to be guessed, as most glossaries do', () => {
    expect(written.filter(({ forms }) => forms.length === 0).length).toBeGreaterThanOrEqual(6);
  });

  it('has no form that two terms share', () => {
    const owner = new Map<string, string>();
    for (const entry of entries) {
      const key = `${entry.language} ${entry.kind === 'ACRONYM' ? entry.form : fold(entry.form)}`.replaceAll('-', ' ');
      expect([key, owner.get(key) ?? entry.termId]).toEqual([key, entry.termId]);
      owner.set(key, entry.termId);
    }
  });

  it('finds every form by itself', () => {
    for (const entry of entries) {
      const [match, ...more] = matcher.find(entry.form, entry.language);
      expect([entry.form, match?.start, match?.end, more]).toEqual([entry.form, 0, entry.form.length, []]);
      expect(match?.entries.map((one) => one.senseId)).toContain(entry.senseId);
    }
  });

  it('marks every false friend for both sides, in both languages', () => {
    for (const { senses: both, key } of demoTerms.filter((term) => term.senses.length === 2)) {
      for (const language of languages) {
        const label = both[0]!.labels[language].preferred;
        for (const side of ['IT', 'MARKETING'] as const) {
          expect([key, language, forReader(matcher.find(label, language === 'pl' ? 'PL' : 'EN'), side).map((mark) => mark.kind)]).toEqual([key, language, ['falseFriend']]);
        }
      }
    }
  });

  it('explains the status updates of the demo story', () => {
    const marked = (language: 'PL' | 'EN'): number[] =>
      story.projects.flatMap((project) => project.updates).map((update) => matcher.find(language === 'PL' ? update.summary.pl : update.summary.en, language).length);
    for (const language of ['PL', 'EN'] as const) expect(marked(language).filter((count) => count > 0).length).toBeGreaterThan(marked(language).length / 2);
    for (const proposal of story.termProposals) expect(senses.map(({ id }) => id)).toContain(`${proposal.term}:${proposal.ownerSide}`);
  });
});
