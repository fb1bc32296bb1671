import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { usePageOf } from '../router/page-of.ts';
import type { FoundThing, WebDomain } from '../router/web-domain.ts';

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 120;
/** One letter is in everything. */
const MIN_LETTERS = 2;

export interface FoundInDomain extends FoundThing {
  domain: string;
}

interface Answer {
  text: string;
  things: FoundInDomain[];
  failed: boolean;
}

/** What the finders of all domains found for a text; what was found before stays until the answer to a newer text is here. */
export function useFound(domains: readonly WebDomain[], typed: string): { things: FoundInDomain[]; isAsking: boolean; failed: boolean } {
  const client = useApolloClient();
  const pageOf = usePageOf();
  const text = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ text: '', things: [], failed: false });
  useEffect(() => {
    if (text.length < MIN_LETTERS) return undefined;
    let isCurrent = true;
    const ask = async () => {
      const asked = domains.flatMap(({ name, finder }) => (finder ? [finder().then(async (find) => (await find(client, text, pageOf)).map((thing) => ({ ...thing, domain: name })))] : []));
      const answers = await Promise.allSettled(asked);
      if (!isCurrent) return;
      setAnswer({ text, things: answers.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])), failed: answers.some((each) => each.status === 'rejected') });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, domains, pageOf, text]);
  if (text.length < MIN_LETTERS) return { things: [], isAsking: false, failed: false };
  return { things: answer.things, isAsking: answer.text !== text, failed: answer.text === text && answer.failed };
}
