import type { RuleValues } from './rule-form.tsx';

/**
 * Usual decisions of an IT and a marketing department, to start from; their words are in the catalogs under `templates`.
 * Those that are about days watch the projects in which such days are kept, so that the rule holds changes from the start.
 */
export const TEMPLATES = {
  TRACKING: { code: 'WEB-TRACKING', holder: 'IT', consulted: ['MARKETING'], informed: [] },
  CALENDAR: { code: 'CAMPAIGN-CALENDAR', holder: 'MARKETING', consulted: ['IT'], informed: ['EXECUTIVE'], entity: 'Project', fields: ['deadline'], filter: { deadlineKind: ['EVENT'] } },
  CRM: { code: 'CRM-MODEL', holder: 'JOINT', consulted: [], informed: ['EXECUTIVE'] },
  RELEASES: { code: 'RELEASE-WINDOWS', holder: 'IT', consulted: ['MARKETING'], informed: [], entity: 'Project', fields: ['deadline'], filter: { deadlineKind: ['NEGOTIABLE'] } },
  BRAND: { code: 'BRAND', holder: 'MARKETING', consulted: [], informed: ['IT'] },
  SECURITY: { code: 'SECURITY', holder: 'IT', consulted: [], informed: ['MARKETING', 'EXECUTIVE'] },
  HOSTING: { code: 'HOSTING', holder: 'IT', consulted: [], informed: ['MARKETING'] },
  TOOLS: { code: 'TOOL-BUDGET', holder: 'JOINT', consulted: ['EXECUTIVE'], informed: [] },
  CUSTOMER_DATA: { code: 'CUSTOMER-DATA', holder: 'JOINT', consulted: ['EXECUTIVE'], informed: [] },
  DEFINITIONS: { code: 'DATA-DEFINITIONS', holder: 'JOINT', consulted: [], informed: [] },
} satisfies Record<string, Pick<RuleValues, 'code' | 'holder' | 'consulted' | 'informed'> & Partial<Pick<RuleValues, 'entity' | 'fields' | 'filter'>>>;

export type TemplateName = keyof typeof TEMPLATES;
export const templateNames = Object.keys(TEMPLATES) as TemplateName[];
