import { Column, PrimaryColumn } from 'typeorm';

/** What every row of a workspace carries. `createdBy` is a membership, never a user: people belong to a workspace by membership. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** uuid version 7, made in the application. */
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') updatedAt!: Date;
  /** Counts up with each change; a writer who names an older one gets a conflict. */
  @Column('int') version!: number;
}
