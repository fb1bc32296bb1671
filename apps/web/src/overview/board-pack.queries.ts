import { useQuery } from '@apollo/client/react';
import { useConnection } from '../platform/lists/use-connection.ts';
import { BoardPackPageDocument, BoardPackSharesDocument, BoardPackStartDocument, SharedBoardPackDocument } from './board-pack.gen.ts';

/** Links shown at once. */
export const SHARES_SHOWN = 20;

/** Periods to choose from and what the reader may do. */
export const useBoardPackStart = () => useQuery(BoardPackStartDocument);
export const useBoardPack = (period: string) => useQuery(BoardPackPageDocument, { variables: { period }, skip: period === '' });
export const useSharedBoardPack = (token: string) => useQuery(SharedBoardPackDocument, { variables: { token }, fetchPolicy: 'no-cache' });
export const useBoardPackShares = () => useConnection(useQuery(BoardPackSharesDocument, { variables: { first: SHARES_SHOWN } }), (data) => data.boardPackShares);

/** Where the PDF of a period is, in a language. */
export const pdfPath = (slug: string, period: string, language: string) => `/files/w/${encodeURIComponent(slug)}/board-pack.pdf?${new URLSearchParams({ period, language }).toString()}`;
/** The same for whoever has a link. */
export const sharedPdfPath = (token: string, language: string) => `/files/shared/${encodeURIComponent(token)}/board-pack.pdf?${new URLSearchParams({ language }).toString()}`;
