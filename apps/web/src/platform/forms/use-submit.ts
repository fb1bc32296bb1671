import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { toast, type ToastOptions } from '../feedback/toast.ts';
import { useFaultWords, type FaultWords } from '../feedback/use-fault-words.ts';
import { faultOf } from '../apollo/fault.ts';
import type { FormLike } from './form-like.ts';
import { isHeld, isProblem, isSuccess, withAcceptedVersion, type ConflictProblem, type MutationData, type Problem, type SuccessName, type SuccessOf } from './mutation-result.ts';
import { applyTheirs, placeFieldProblems, type LooseProblem } from './place-problems.ts';

export interface SubmitOptions<TData extends MutationData, TVariables, TName extends string> {
  /** Name of the success type in the result union. */
  success: TName;
  /** Problems land on its fields; without a form they become a toast. */
  form?: FormLike;
  onSuccess?: (saved: SuccessOf<TData, TName>) => unknown;
  /** Toast after success. */
  done?: string;
  /** Undo on that toast. */
  undo?: ToastOptions['undo'];
  /** Queries that are asked again after success (those on the screen). */
  refresh?: DocumentNode[];
  /** Path of the server -> field of the form, where the two differ. */
  paths?: Record<string, string>;
  /** Answer assumed until the server's arrives; taken back when it refuses. */
  optimistic?: (variables: TVariables) => TData;
}

export interface SubmitFault extends FaultWords {
  signedOut: boolean;
}

export interface Submit {
  busy: boolean;
  /** Refused or not found; a validation problem whose fields the form does not have. */
  problem: Problem | null;
  loose: LooseProblem[];
  conflict: ConflictProblem | null;
  fault: SubmitFault | null;
  /** Applies the choice of every conflicting field to the form; the next send overwrites knowingly. */
  resolveConflict: (takeTheirs: string[]) => void;
  clear: () => void;
  /** True from the moment the server said yes: leaving the page needs no question any more. */
  hasSucceeded: () => boolean;
}

export interface SubmitWith<TVariables, TSuccess> extends Submit {
  /** Sends once at a time; gives the success or null. */
  send: (variables: TVariables) => Promise<TSuccess | null>;
}

interface State {
  busy: boolean;
  problem: Problem | null;
  loose: LooseProblem[];
  fault: SubmitFault | null;
}
const idle: State = { busy: false, problem: null, loose: [], fault: null };

/**
 * Sends a mutation the way every form of Tandem does: once, with an Idempotency-Key that is kept for a retry of the same input,
 * with problems on their fields and everything typed left where it is.
 */
export function useSubmit<TData extends MutationData, TVariables extends OperationVariables, TName extends SuccessName<TData>>(
  document: TypedDocumentNode<TData, TVariables>,
  options: SubmitOptions<TData, TVariables, TName>,
): SubmitWith<TVariables, SuccessOf<TData, TName>> {
  const client = useApolloClient();
  const faultWords = useFaultWords();
  const [state, setState] = useState<State>(idle);
  const sending = useRef(false);
  const succeeded = useRef(false);
  const attempt = useRef<{ input: string; key: string } | null>(null);
  const accepted = useRef<number | null>(null);
  const { form } = options;

  const keyFor = (variables: TVariables): string => {
    const input = JSON.stringify(variables);
    if (attempt.current?.input !== input) attempt.current = { input, key: crypto.randomUUID() };
    return attempt.current.key;
  };

  const showProblem = (problem: Problem) => {
    // Held changes are safe with their owner: leaving the page needs no question.
    if (isHeld(problem)) succeeded.current = true;
    if (!form) {
      toast(sentenceOf(problem), { tone: isHeld(problem) ? 'warn' : 'bad' });
      setState(idle);
      return;
    }
    const loose = problem.__typename === 'ValidationProblem' ? placeFieldProblems(form, problem.fields, options.paths ?? {}) : [];
    const allPlaced = problem.__typename === 'ValidationProblem' && problem.fields.length > 0 && loose.length === 0;
    setState({ ...idle, problem: allPlaced ? null : problem, loose });
  };

  const showFault = (error: unknown) => {
    const words = faultWords(error);
    if (!form) toast(words.title, { tone: 'bad', message: words.message });
    setState({ ...idle, fault: { ...words, signedOut: faultOf(error).code === 'UNAUTHENTICATED' } });
  };

  const post = async (variables: TVariables): Promise<SuccessOf<TData, TName> | null> => {
    const { data } = await client.mutate<TData, OperationVariables>({
      mutation: document,
      variables,
      context: { handled: true, headers: { 'idempotency-key': keyFor(variables) } },
      refetchQueries: ({ data: result }) => (result && isSuccess(Object.values(result)[0], options.success) ? (options.refresh ?? []) : []),
      ...(options.optimistic ? { optimisticResponse: options.optimistic(variables) } : {}),
    });
    const result = data ? Object.values(data)[0] : undefined;
    attempt.current = null;
    if (isProblem(result)) {
      showProblem(result);
      return null;
    }
    if (!isSuccess<TData, TName>(result, options.success)) throw new Error(`Expected ${options.success}, got ${result?.__typename ?? 'nothing'}`);
    return result;
  };

  const send = async (raw: TVariables): Promise<SuccessOf<TData, TName> | null> => {
    if (sending.current) return null;
    sending.current = true;
    succeeded.current = false;
    setState({ ...idle, busy: true });
    try {
      const saved = await post(withAcceptedVersion(raw, accepted.current));
      if (!saved) return null;
      succeeded.current = true;
      accepted.current = null;
      setState(idle);
      if (options.done) toast(options.done, options.undo ? { undo: options.undo } : {});
      await options.onSuccess?.(saved);
      return saved;
    } catch (error) {
      if (succeeded.current) throw error;
      showFault(error);
      return null;
    } finally {
      sending.current = false;
    }
  };

  const conflict = state.problem?.__typename === 'ConflictProblem' ? state.problem : null;
  return {
    ...state,
    conflict,
    send,
    resolveConflict: (takeTheirs) => {
      if (!conflict) return;
      accepted.current = conflict.currentVersion;
      if (form) applyTheirs(form, conflict.fields.filter((field) => takeTheirs.includes(field.path)), options.paths ?? {});
      setState(idle);
    },
    clear: () => setState(idle),
    hasSucceeded: () => succeeded.current,
  };
}

/** What to tell where there are no fields to put it on: what is wrong with each of them, rather than that something is. */
function sentenceOf(problem: Problem): string {
  return (problem.__typename === 'ValidationProblem' && problem.fields.map(({ message }) => message).join(' ')) || problem.message;
}
