/** Page of each kind of thing that the server names, from its id; lists where it has none of its own. */
const PLACES: Record<string, ((id: string) => string) | undefined> = {
  AllocationPact: () => 'capacity',
  Article: (id) => `knowledge/articles/${id}`,
  BudgetLine: () => 'knowledge/budget',
  CapacityProblem: (id) => `capacity/problems/${id}`,
  Challenge: () => 'customer/challenges',
  Crossing: (id) => `boundaries/crossings/${id}`,
  CustomerDataImport: () => 'customer',
  CustomerDataSource: (id) => `customer/sources/${id}`,
  DataWish: () => 'customer/wishes',
  DecisionDomain: (id) => `boundaries/${id}`,
  Goal: (id) => `goals/${id}`,
  Insight: (id) => `customer/insights/${id}`,
  LearningApplication: () => 'learning/used',
  LearningItem: (id) => `learning/catalogue/${id}`,
  LearningPlan: (id) => `learning/paths/${id}`,
  Member: () => 'capacity',
  ProcessImprovement: (id) => `knowledge/improvements/${id}`,
  Project: (id) => `projects/${id}`,
  PulseSurvey: (id) => `pulse/${id}`,
  Recommendation: (id) => `scorecard/${id}`,
  Request: (id) => `requests/${id}`,
  Shadowing: (id) => `learning/shadowings/${id}`,
  Skill: () => 'capacity/skills',
  Team: (id) => `teams/${id}`,
  Technology: (id) => `customer/technologies/${id}`,
  Term: (id) => `glossary/${id}`,
  Vendor: (id) => `knowledge/vendors/${id}`,
  VendorInsight: (id) => `knowledge/insights/${id}`,
};

/** Where a thing is found; null for a kind that has no page. */
export const placeOf = (entity: string, id: string): string | null => PLACES[entity]?.(id) ?? null;
