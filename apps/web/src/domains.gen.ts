// Written by `npm run generate` from the folders. Do not edit.
import type { WebDomain } from './platform/router/web-domain.ts';
import { projectsDomain } from './domains/projects/projects.routes.tsx';

export const domains: WebDomain[] = [projectsDomain];
