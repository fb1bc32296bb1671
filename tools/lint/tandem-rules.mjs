/** A rule that tells of each node that a check finds. */
const rule = (message, visitor) => ({ create: (context) => visitor((node) => context.report({ node, message })) });

/** Rules of this repository that no linter knows. */
export default {
  meta: { name: 'tandem' },
  rules: {
    /** `save()` writes whole rows and does not lock (ADR 2). */
    'no-save': rule('Use insertRow or updateRow: save() overwrites without a version check.', (report) => ({
      CallExpression(node) {
        const { type, property, object } = node.callee;
        if (type === 'MemberExpression' && property.name === 'save' && /transaction|manager|repository/i.test(object.property?.name ?? '')) report(node);
      },
    })),
    'no-clock': rule('Use ctx.now: the demo story and the tests decide what time it is.', (report) => ({
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node);
      },
    })),
  },
};
