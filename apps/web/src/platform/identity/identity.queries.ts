import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../apollo/live.tsx';
import { useConnection } from '../lists/use-connection.ts';
import {
  AuditActionsDocument,
  AuditEventsDocument,
  InvitationsDocument,
  MembersDocument,
  SessionsDocument,
  type AuditEventFilter,
  type AuditEventsQuery,
  type InvitationsQuery,
  type MemberFilter,
  type MembersQuery,
  type SessionsQuery,
} from './identity.gen.ts';

export type MemberRow = MembersQuery['members']['edges'][number]['node'];
export type InvitationRow = InvitationsQuery['invitations'][number];
export type SessionRow = SessionsQuery['sessions'][number];
export type AuditRow = AuditEventsQuery['auditEvents']['edges'][number]['node'];

export function useMembers(filter: MemberFilter) {
  const members = useConnection(useQuery(MembersDocument, { variables: { first: 50, filter } }), (data) => data.members);
  useRefreshOn(['Member'], members.refetch);
  return members;
}

export function useInvitations() {
  const query = useQuery(InvitationsDocument);
  useRefreshOn(['Invitation', 'Member'], () => query.refetch());
  return query;
}

export const useSessions = () => useQuery(SessionsDocument);

export function useAuditEvents(filter: AuditEventFilter) {
  const query = useQuery(AuditEventsDocument, { variables: { first: 50, filter } });
  return useConnection(query, (data) => data.auditEvents);
}

export const useAuditActions = () => useQuery(AuditActionsDocument, { fetchPolicy: 'cache-first' });
