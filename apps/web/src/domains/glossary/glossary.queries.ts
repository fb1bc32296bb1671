import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  GlossaryImportsDocument,
  type GlossaryImportsQuery,
  type ProposalPartsFragment,
  type TermFilter,
  TermPageDocument,
  type TermPageQuery,
  type TermProposalFilter,
  TermProposalsDocument,
  type TermRowFragment,
  TermsDocument,
  type WordQuestionFilter,
  type WordQuestionPartsFragment,
  WordQuestionsDocument,
  WritingDocument,
  type WritingQuery,
} from './glossary.gen.ts';

export type TermRow = TermRowFragment;
export type TermDetails = NonNullable<TermPageQuery['term']>;
export type TermSense = TermRow['senses'][number];
export type ProposalData = ProposalPartsFragment;
export type ImportData = GlossaryImportsQuery['glossaryImports'][number];

export function useTerms(filter: TermFilter) {
  const query = useQuery(TermsDocument, { variables: { first: 50, filter } });
  useRefreshOn(['Term', 'TermProposal', 'GlossaryImport'], query.refetch);
  return { ...useConnection(query, (data) => data.terms), count: query.data?.termCount };
}

export function useTerm(id: string) {
  const query = useQuery(TermPageDocument, { variables: { id } });
  useRefreshOn(['Term', 'TermProposal'], query.refetch);
  return query;
}

export function useProposals(filter: TermProposalFilter) {
  const query = useQuery(TermProposalsDocument, { variables: { first: 20, filter } });
  useRefreshOn(['TermProposal', 'GlossaryImport'], query.refetch);
  return useConnection(query, (data) => data.termProposals);
}

export type WordQuestionData = WordQuestionPartsFragment;

export function useWordQuestions(filter: WordQuestionFilter) {
  const query = useQuery(WordQuestionsDocument, { variables: { first: 30, filter } });
  useRefreshOn(['WordQuestion'], query.refetch);
  return { ...useConnection(query, (data) => data.wordQuestions), confusing: query.data?.confusingWords ?? [] };
}

export function useImports() {
  const query = useQuery(GlossaryImportsDocument);
  useRefreshOn(['GlossaryImport', 'TermProposal'], query.refetch);
  return query;
}

export type WritingData = WritingQuery['writing'][number];
export type Suggestion = WritingQuery['termSuggestions'][number];

export function useWriting() {
  const query = useQuery(WritingDocument);
  useRefreshOn(['Term', 'TermProposal'], query.refetch);
  return query;
}
