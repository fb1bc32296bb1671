import { Column, Entity } from 'typeorm';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type PactState = 'PROPOSED' | 'SIGNED' | 'WITHDRAWN';

/** A share of IT's capacity for marketing over a span of time. What it says never changes: another share is another pact. */
@Entity('allocation_pacts')
export class AllocationPactRow extends TenantEntity {
  /** 0 (not included) to 1. */
  @Column('double precision') share!: number;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('text') state!: PactState;
  /** When the second head signed. */
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
}

/** A head's agreement to a pact. */
@Entity('allocation_pact_signatures')
export class AllocationPactSignatureRow extends TenantEntity {
  @Column('uuid') pactId!: string;
  @Column('text') side!: Side;
  @Column('uuid') memberId!: string;
}
