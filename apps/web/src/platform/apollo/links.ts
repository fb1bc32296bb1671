import type { ApolloLink } from '@apollo/client/link';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLanguage } from '../i18n/i18n.ts';
import { faultOf, type Fault } from './fault.ts';
import { currentWorkspaceSlug } from './workspace-slug.ts';

/** Workspace and language of every request; read when it is sent, not when the client is made. */
export function headersLink(): ApolloLink {
  return new SetContextLink((context, operation) => {
    const workspace = currentWorkspaceSlug();
    const isMutation = operation.operationType === 'mutation';
    return {
      headers: {
        'x-tandem-language': currentLanguage(),
        ...(workspace ? { 'x-tandem-workspace': workspace } : {}),
        ...(isMutation ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...context['headers'],
      },
    };
  });
}

export interface FaultHandlers {
  /** The session ended while reading: the sign-in page, keeping the return address. */
  onSignedOut: () => void;
  /** A fault no screen shows by itself. */
  onFault: (fault: Fault) => void;
}

/**
 * A query's fault is shown by its screen (`<Loaded>`), a form's by its alert (context `handled`): only the others reach `onFault`.
 * A mutation never navigates away: what was typed stays on the screen.
 */
export function faultLink(handlers: FaultHandlers): ErrorLink {
  return new ErrorLink(({ error, operation }) => {
    const fault = faultOf(error);
    const isMutation = operation.operationType === 'mutation';
    if (fault.code === 'UNAUTHENTICATED' && !isMutation) handlers.onSignedOut();
    else if (isMutation && operation.getContext()['handled'] !== true) handlers.onFault(fault);
  });
}
