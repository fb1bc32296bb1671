import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode, type ValueNode, valueFromASTUntyped } from 'graphql';

/** How large a request may be. Checked before anything is read from the database. */
export const LIMITS = { characters: 20_000, tokens: 1_000, depth: 9, aliases: 15, directives: 5, fields: 1_500, page: 100, cost: 40_000 } as const;

export interface GraphQLRequestBody {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** Whether a body is one GraphQL request (not a batch, not something else). */
export function isRequestBody(body: unknown): body is GraphQLRequestBody {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && 'query' in body && typeof body.query === 'string';
}

interface Tally {
  aliases: number;
  directives: number;
  fields: number;
  cost: number;
}

/**
 * Why a request may not run, or null. Depth, aliases, directives, tokens, page sizes and the estimated cost (fields times page sizes) are bounded,
 * and a request holds at most one mutation: so ten sign-ins cannot travel as one, and a transaction belongs to one change.
 * @throws GraphQLError on a syntax error, which mercurius would report the same way
 */
export function overLimit(body: GraphQLRequestBody): string | null {
  if (body.query.length > LIMITS.characters) return 'The query text is too long';
  const document = parse(body.query, { maxTokens: LIMITS.tokens, noLocation: true });
  const fragments = fragmentsOf(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const tally: Tally = { aliases: 0, directives: 0, fields: 0, cost: 0 };
    const walker = new Walker(tally, fragments, { ...defaultsOf(definition), ...body.variables });
    const problem = walker.walk(definition.selectionSet, 1, 1, new Set());
    if (problem) return problem;
    if (definition.operation === 'mutation' && walker.rootFields > 1) return 'One mutation per request';
  }
  return null;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
}

/** What variables hold when a request leaves them out. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])));
}

class Walker {
  rootFields = 0;

  constructor(
    private readonly tally: Tally,
    private readonly fragments: Map<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  walk(set: SelectionSetNode, depth: number, multiplier: number, open: Set<string>): string | null {
    if (depth > LIMITS.depth) return `Queries may be ${LIMITS.depth} levels deep`;
    for (const node of set.selections) {
      this.tally.directives += node.directives?.length ?? 0;
      if (this.tally.directives > LIMITS.directives) return `A query may use ${LIMITS.directives} directives`;
      if (node.kind === Kind.FIELD) {
        if (depth === 1) this.rootFields += 1;
        if (node.alias && (this.tally.aliases += 1) > LIMITS.aliases) return `A query may use ${LIMITS.aliases} aliases`;
        if ((this.tally.fields += 1) > LIMITS.fields) return `A query may ask for ${LIMITS.fields} fields`;
        const first = node.arguments?.find((argument) => argument.name.value === 'first');
        const page = first ? this.numberOf(first.value) : null;
        if (page !== null && (page > LIMITS.page || page < 1)) return `first must be between 1 and ${LIMITS.page}`;
        if ((this.tally.cost += multiplier) > LIMITS.cost) return 'The query asks for too much at once; ask for smaller pages';
        const problem = node.selectionSet ? this.walk(node.selectionSet, depth + 1, multiplier * (page ?? 1), open) : null;
        if (problem) return problem;
        continue;
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : this.fragments.get(node.name.value)?.selectionSet;
      const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null;
      if (!inner || (name && open.has(name))) continue; // unknown and circular fragments are validation errors of their own
      if ((this.tally.fields += 1) > LIMITS.fields) return `A query may ask for ${LIMITS.fields} fields`;
      const problem = this.walk(inner, depth, multiplier, name ? new Set([...open, name]) : open);
      if (problem) return problem;
    }
    return null;
  }

  private numberOf(value: ValueNode): number | null {
    const resolved: unknown = valueFromASTUntyped(value, this.variables);
    return typeof resolved === 'number' ? resolved : null;
  }
}
