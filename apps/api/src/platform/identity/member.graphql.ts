import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import type { Role, Side } from '../context/request-context.ts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { LocalizedText } from '../graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Email, Text } from '../graphql/text.ts';
import { mutationResult } from '../mutation/mutation-result.ts';
import type { DepartmentKind, MembershipState } from './identity.entities.ts';

export const SideEnum = { IT: 'IT', MARKETING: 'MARKETING' } as const;
registerEnumType(SideEnum, { name: 'Side', description: 'One of the two partner departments.' });
export const RoleEnum = { OWNER: 'OWNER', ADMIN: 'ADMIN', CIO: 'CIO', CMO: 'CMO', EXECUTIVE: 'EXECUTIVE', MEMBER: 'MEMBER', VIEWER: 'VIEWER' } as const;
registerEnumType(RoleEnum, { name: 'Role', description: 'What a member may do in a workspace.' });
export const DepartmentKindEnum = { IT: 'IT', MARKETING: 'MARKETING', OTHER: 'OTHER' } as const;
registerEnumType(DepartmentKindEnum, { name: 'DepartmentKind', description: 'IT, marketing, or another department.' });
export const MembershipStateEnum = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', REMOVED: 'REMOVED' } as const;
registerEnumType(MembershipStateEnum, { name: 'MembershipState', description: 'Whether a member may act. A removed member keeps what they wrote and comes back by a new invitation only.' });

@ObjectType({ description: 'What you may do to this member.' })
export class MemberRights {
  @Field({ description: 'Change role, department or state.' }) update!: boolean;
}

@ObjectType({ description: 'A department of the workspace. There is exactly one IT and one marketing.' })
export class Department {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DepartmentKindEnum, { description: 'IT, marketing, or another.' }) kind!: DepartmentKind;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  headId!: string | null;
}

@ObjectType({ description: 'A person in this workspace.' })
export class Member {
  @Field(() => ID, { description: 'Id of the membership.' }) id!: string;
  @Field({ description: 'Full name.' }) name!: string;
  @Field({ description: 'E-mail address.' }) email!: string;
  @Field(() => RoleEnum, { description: 'What they may do.' }) role!: Role;
  @Field(() => SideEnum, { nullable: true, description: 'The partner department they belong to; null for any other.' }) side!: Side | null;
  @Field(() => MembershipStateEnum, { description: 'Whether they may act.' }) state!: MembershipState;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  departmentId!: string;
}

@ObjectType({ description: 'A page of members.' })
export class MemberConnection extends connectionOf(Member, 'Member') {}

@InputType({ description: 'Which members to list.' })
export class MemberFilter {
  @Field(() => SideEnum, { nullable: true, description: 'Only this side.' }) side?: Side | null;
  @Field(() => MembershipStateEnum, { nullable: true, description: 'Only this state; all but removed unless given.' }) state?: MembershipState | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or address.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => MemberFilter, { nullable: true, description: 'Which members.' }) filter?: MemberFilter | null;
}

@InputType({ description: 'A change of role, department or state.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'The member.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => RoleEnum, { nullable: true, description: 'New role.' }) role?: Role | null;
  @Field(() => ID, { nullable: true, description: 'New department.' }) departmentId?: string | null;
  @Field(() => MembershipStateEnum, { nullable: true, description: 'New state.' }) state?: MembershipState | null;
}

@ObjectType({ description: 'The member after the change.' })
export class MemberSaved {
  memberId!: string;
}
export const UpdateMemberResult = mutationResult('UpdateMemberResult', MemberSaved);

@ObjectType({ description: 'An invitation that can still be used.' })
export class Invitation {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Whom it is for.' }) email!: string;
  @Field(() => RoleEnum, { description: 'The role it gives.' }) role!: Role;
  @Field(() => DateTimeScalar, { description: 'When it stops working.' }) expiresAt!: Date;
  departmentId!: string;
  createdBy!: string;
}

@ObjectType({ description: 'What the holder of an invitation link may know before accepting.' })
export class InvitationPreview {
  @Field({ description: 'Name of the workspace.' }) workspaceName!: string;
  @Field({ description: 'Whom it is for.' }) email!: string;
  @Field(() => RoleEnum, { description: 'The role it gives.' }) role!: Role;
  @Field({ description: 'Who invited.' }) invitedByName!: string;
}

const INVITED_ROLES = ['ADMIN', 'CIO', 'CMO', 'EXECUTIVE', 'MEMBER', 'VIEWER'] as const;

@InputType({ description: 'An invitation by link.' })
export class InviteMemberInput {
  @Field({ description: 'Whom to invite.' }) @Email() email!: string;
  @Field(() => RoleEnum, { description: 'Any role but owner.' }) @IsIn(INVITED_ROLES) role!: Exclude<Role, 'OWNER'>;
  @Field(() => ID, { description: 'The department they join.' }) departmentId!: string;
}

@ObjectType({ description: 'The invitation and its link.' })
export class MemberInvited {
  invitationId!: string;
  @Field(() => String, { nullable: true, description: 'The link. Shown once: a repeated request answers null.' }) url!: string | null;
}
export const InviteMemberResult = mutationResult('InviteMemberResult', MemberInvited);

@InputType({ description: 'Withdraws an invitation.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' }) id!: string;
}

@ObjectType({ description: 'The invitation no longer works.' })
export class InvitationRevoked {
  @Field(() => ID, { description: 'The invitation.' }) id!: string;
}
export const RevokeInvitationResult = mutationResult('RevokeInvitationResult', InvitationRevoked);

@InputType({ description: 'Accepts an invitation, with the account you are signed in with or with a new one.' })
export class AcceptInvitationInput {
  @Field({ description: 'Token of the link.' }) @Text({ min: 1, max: 100 }) token!: string;
  @Field(() => String, { nullable: true, description: 'Your name, for a new account.' }) @IsOptional() @Text({ min: 1, max: 120 }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'A password, for a new account.' }) @IsOptional() @Text({ max: 200 }) password?: string | null;
}
