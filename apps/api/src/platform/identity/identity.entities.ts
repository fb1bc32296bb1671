import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Localized } from '../context/language.ts';
import type { Role } from '../context/request-context.ts';
import { TenantEntity } from '../database/tenant-entity.ts';

/** A person with an account on this instance. What they are in a workspace is their membership. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') language!: 'PL' | 'EN';
  /** argon2id, with salt and parameters. */
  @Column('text') passwordHash!: string;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
}

/** A workspace: the tenant itself. */
@Entity('workspaces')
export class WorkspaceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') timezone!: string;
  @Column('text') language!: 'PL' | 'EN';
  @Column('text') country!: string;
  /** ISO 4217 code of every amount in the workspace. */
  @Column('text') currency!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;
}

export type DepartmentKind = 'IT' | 'MARKETING' | 'OTHER';

/** A department; exactly one IT and one marketing, any number of others. */
@Entity('departments')
export class DepartmentRow extends TenantEntity {
  @Column('text') kind!: DepartmentKind;
  @Column('jsonb') name!: Localized;
  /** Membership of the head. */
  @Column('uuid', { nullable: true }) headId!: string | null;
}

export type MembershipState = 'ACTIVE' | 'SUSPENDED' | 'REMOVED';

/** A person in a workspace. Never deleted: what a removed member wrote stays theirs. */
@Entity('memberships')
export class MembershipRow extends TenantEntity {
  @Column('uuid') userId!: string;
  @Column('uuid') departmentId!: string;
  @Column('text') role!: Role;
  @Column('text') state!: MembershipState;
}

/** An invitation by link: works once, for one e-mail address, until it expires. Only the token's hash is kept. */
@Entity('invitations')
export class InvitationRow extends TenantEntity {
  @Column('text') tokenHash!: string;
  @Column('text') email!: string;
  @Column('text') role!: Exclude<Role, 'OWNER'>;
  @Column('uuid') departmentId!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
