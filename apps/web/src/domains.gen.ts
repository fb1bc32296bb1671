// Written by tools/generate.mjs from the folder list. Do not edit.
import type { WebDomain } from './platform/router/web-domain.ts';

export const domains: WebDomain[] = [];
