import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether of a field's answer nothing but these fields is asked for: then what a list has read along is enough, and the statement for the
 * whole thing can be left out.
 */
export function asksOnlyFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return info.fieldNodes.every((node) => !node.selectionSet || within(node.selectionSet, info, names));
}

function within(set: SelectionSetNode, info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return set.selections.every((node) => {
    if (node.kind === Kind.FIELD) return names.has(node.name.value);
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
    return inner !== undefined && within(inner, info, names);
  });
}
