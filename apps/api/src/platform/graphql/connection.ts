import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { NumberBetween } from './text.ts';

/** Where a page ends and whether more follows. */
@ObjectType({ description: 'Where a page ends and whether more follows.' })
export class PageInfo {
  @Field({ description: 'Whether another page follows.' }) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Give this as `after` to get the next page.' }) endCursor!: string | null;
}

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many to return, 1 to 100.' })
  @NumberBetween(1, 100)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** The Relay connection of a type: `class GoalConnection extends connectionOf(Goal) {}` with its own @ObjectType(). */
export function connectionOf<T extends object>(nodeType: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class EdgeType implements Edge<T> {
    @Field({ description: 'Position in the list.' }) cursor!: string;
    @Field(() => nodeType, { description: 'The thing itself.' }) node!: T;
  }

  @ObjectType({ isAbstract: true })
  abstract class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'The page.' }) edges!: EdgeType[];
    @Field(() => PageInfo, { description: 'Whether more follows.' }) pageInfo!: PageInfo;
  }
  return ConnectionType as Type<Connection<T>>;
}

type SortKey = string | number | null;

/** Opaque position in a keyset-ordered list. */
export function encodeCursor(keys: SortKey[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Sort keys of a cursor; null when it is absent or was not made by us, which reads from the start. */
export function decodeCursor(cursor: string | null | undefined, length: number): SortKey[] | null {
  if (!cursor) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.length === length && keys.every((key) => key === null || ['string', 'number'].includes(typeof key)) ? (keys as SortKey[]) : null;
  } catch {
    return null;
  }
}

/**
 * Makes a page of rows read with `limit first + 1`.
 * @param keysOf the values the list is ordered by, ending in a unique one
 */
export function toConnection<T>(rows: T[], first: number, keysOf: (row: T) => SortKey[]): Connection<T> {
  const page = rows.slice(0, first);
  const edges = page.map((node) => ({ node, cursor: encodeCursor(keysOf(node)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
