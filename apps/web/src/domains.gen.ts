// Written by `npm run generate` from the folders. Do not edit.
import type { WebDomain } from './platform/router/web-domain.ts';

export const domains: WebDomain[] = [];
