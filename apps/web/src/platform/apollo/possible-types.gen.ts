// Written by `npm run generate` from libs/contract/schema.graphql. Do not edit.
export const possibleTypes: Record<string, string[]> = {
  "Problem": [
    "ConflictProblem",
    "HeldForDecision",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ]
};
