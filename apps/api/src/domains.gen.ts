import { CreateAudit1763900001000 } from './platform/audit/migrations/1763900001000-create-audit.ts';
import { CreateIdentity1763900000000 } from './platform/identity/migrations/1763900000000-create-identity.ts';

export const platformMigrations = [CreateIdentity1763900000000, CreateAudit1763900001000];
export const domainModules: (new () => object)[] = [];
export const domainMigrations: (typeof platformMigrations)[number][] = [];
export const domainSeeds: { name: string; seed: () => Promise<void> }[] = [];
