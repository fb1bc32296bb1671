// Written by `npm run generate` from the folders. Do not edit.
import type { WebDomain } from './platform/router/web-domain.ts';
import { overviewDomain } from './overview/overview.routes.tsx';
import { boundariesDomain } from './domains/boundaries/boundaries.routes.tsx';
import { capacityDomain } from './domains/capacity/capacity.routes.tsx';
import { customerDomain } from './domains/customer/customer.routes.tsx';
import { glossaryDomain } from './domains/glossary/glossary.routes.tsx';
import { goalsDomain } from './domains/goals/goals.routes.tsx';
import { knowledgeDomain } from './domains/knowledge/knowledge.routes.tsx';
import { learningDomain } from './domains/learning/learning.routes.tsx';
import { projectsDomain } from './domains/projects/projects.routes.tsx';
import { pulseDomain } from './domains/pulse/pulse.routes.tsx';
import { requestsDomain } from './domains/requests/requests.routes.tsx';
import { teamsDomain } from './domains/teams/teams.routes.tsx';

export const domains: WebDomain[] = [overviewDomain, boundariesDomain, capacityDomain, customerDomain, glossaryDomain, goalsDomain, knowledgeDomain, learningDomain, projectsDomain, pulseDomain, requestsDomain, teamsDomain];
