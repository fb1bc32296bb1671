import { liveTerm, PROPOSE, termInput } from '../../src/domains/glossary/glossary.testing.ts';
import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** A word in use, a proposal and an import that wait. */
async function fill({ workspace }: Fixture, canary: string): Promise<Record<string, string>> {
  const { it, marketing } = workspace;
  const texts = { plain: { en: canary }, definition: { en: canary }, example: { pl: canary } };
  const term = await liveTerm(it, marketing, `${canary} live`, {}, texts);
  const proposal = idAt(await it.run(PROPOSE, { input: termInput(`${canary} waiting`, { note: { en: canary } }, texts) }), 'proposeTerm.proposal.id');
  const content = Buffer.from(`term,plain\n${canary} imported,${canary}\n`).toString('base64');
  const imported = await it.run('mutation($input: GlossaryFileInput!) { importGlossary(input: $input) { ... on GlossaryImportSaved { batch { id } } } }', {
    input: { content, fileName: `${canary}.csv`, ownerSide: 'IT' },
  });
  const forms = await it.run('query($id: ID!) { term(id: $id) { forms { id form } } }', { id: term });
  const asked = await marketing.run('mutation($input: AskAboutWordInput!) { askAboutWord(input: $input) { ... on WordQuestionSaved { question { id } } } }', { input: { word: `${canary} word`, language: 'EN' } });
  return { wordQuestion: idAt(asked, 'askAboutWord.question.id'), term, termForm: idAt(forms, 'term.forms.0.id'), termProposal: proposal, glossaryImport: idAt(imported, 'importGlossary.batch.id') };
}

const samples: Record<string, Sample> = {
  answerWord: { variables: (ids) => ({ input: { id: ids.wordQuestion, expectedVersion: 1, answer: { en: 'a plain word' } } }) },
  confirmTermForms: { variables: (ids) => ({ input: { termId: ids.term } }) },
  correctTermForm: { variables: (ids) => ({ input: { id: ids.termForm, expectedVersion: 1, form: 'another form' } }) },
  removeTermForm: { variables: (ids) => ({ input: { id: ids.termForm, expectedVersion: 1 } }) },
  term: { variables: (ids) => ({ id: ids.term }) },
  termProposals: { variables: (ids) => ({ first: 10, filter: { importId: ids.glossaryImport } }) },
  proposeTerm: { variables: (ids) => ({ input: { ...termInput('another word'), termId: ids.term, baseVersion: 1 } }) },
  proposeDeprecation: { variables: (ids) => ({ input: { termId: ids.term } }) },
  withdrawProposal: { variables: (ids) => ({ input: { id: ids.termProposal } }) },
  decideProposal: { as: ({ workspace }) => workspace.cmo, variables: (ids) => ({ input: { id: ids.termProposal, approve: true } }) },
  approveGlossaryImport: { as: ({ workspace }) => workspace.cmo, variables: (ids) => ({ input: { id: ids.glossaryImport } }) },
  undoGlossaryImport: { variables: (ids) => ({ input: { id: ids.glossaryImport } }) },
};

export const matrix: DomainSamples = { fill, samples };
