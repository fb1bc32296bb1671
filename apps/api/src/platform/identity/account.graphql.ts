import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { Language } from '../context/language.ts';
import type { Role, Side } from '../context/request-context.ts';
import { LanguageEnum } from '../graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Email, Text } from '../graphql/text.ts';
import { mutationResult } from '../mutation/mutation-result.ts';
import { RoleEnum, SideEnum } from './member.graphql.ts';

@ObjectType({ description: 'Name and address of a workspace.' })
export class WorkspaceRef {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Its address: /w/<slug>.' }) slug!: string;
  @Field({ description: 'Its name.' }) name!: string;
}

@ObjectType({ description: 'A workspace you belong to.' })
export class ViewerMembership {
  @Field(() => ID, { description: 'Id of your membership.' }) id!: string;
  @Field(() => RoleEnum, { description: 'Your role there.' }) role!: Role;
  @Field(() => SideEnum, { nullable: true, description: 'Your side there; null outside IT and marketing.' }) side!: Side | null;
  @Field(() => WorkspaceRef, { description: 'The workspace.' }) workspace!: WorkspaceRef;
}

@ObjectType({ description: 'You, the signed-in person.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' }) id!: string;
  @Field({ description: 'Your e-mail address.' }) email!: string;
  @Field({ description: 'Your name.' }) name!: string;
  @Field(() => LanguageEnum, { description: 'The language you read.' }) language!: Language;
}

@ObjectType({ description: 'A place where you are signed in.' })
export class SessionInfo {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Last used, to within five minutes.' }) lastSeenAt!: Date;
  @Field({ description: 'What the browser says it is.' }) userAgent!: string;
  @Field({ description: 'Whether it is this one.' }) current!: boolean;
}

@InputType({ description: 'A new account.' })
export class SignUpInput {
  @Field({ description: 'E-mail address.' }) @Email() email!: string;
  @Field({ description: '8 to 128 characters, not an easily guessed one.' }) @Text({ min: 1, max: 200 }) password!: string;
  @Field({ description: 'Full name.' }) @Text({ min: 1, max: 120 }) name!: string;
  @Field(() => LanguageEnum, { description: 'The language you read.' }) language!: Language;
}

@InputType({ description: 'Credentials.' })
export class SignInInput {
  @Field({ description: 'E-mail address.' }) @Text({ min: 1, max: 254 }) email!: string;
  @Field({ description: 'Password.' }) @Text({ min: 1, max: 200 }) password!: string;
}

@InputType({ description: 'A change of password. Every other session ends.' })
export class ChangePasswordInput {
  @Field({ description: 'The password you have.' }) @Text({ min: 1, max: 200 }) currentPassword!: string;
  @Field({ description: 'The password you want.' }) @Text({ min: 1, max: 200 }) newPassword!: string;
}

@InputType({ description: 'Name and language of the signed-in person; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'Full name.' }) @IsOptional() @Text({ min: 1, max: 120 }) name?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Language.' }) language?: Language | null;
}

@InputType({ description: 'The session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'The session.' }) id!: string;
}

@InputType({ description: 'A new workspace; you become its owner.' })
export class CreateWorkspaceInput {
  @Field({ description: 'Name of the company or unit.' }) @Text({ min: 2, max: 80 }) name!: string;
  @Field(() => String, { nullable: true, description: 'Address; made from the name unless given.' }) @IsOptional() @Text({ max: 40 }) slug?: string | null;
  @Field(() => LanguageEnum, { description: 'Language in which the workspace mostly writes.' }) language!: Language;
  @Field({ description: 'ISO 3166 code, e.g. PL: decides working days.' }) country!: string;
  @Field({ description: 'IANA time zone, e.g. Europe/Warsaw: deadlines are days there.' }) timezone!: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code, e.g. PLN: the currency of every amount; that of the country unless given.' }) currency?: string | null;
  @Field(() => SideEnum, { nullable: true, description: 'Your department; null for neither.' }) side?: Side | null;
}

@InputType({ description: 'Workspace settings; what is left out stays.' })
export class UpdateWorkspaceInput {
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Name.' }) @IsOptional() @Text({ min: 2, max: 80 }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) timezone?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166 code.' }) country?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code. Amounts are not converted.' }) currency?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Default language.' }) language?: Language | null;
}

@ObjectType({ description: 'The account can be used, whether or not it existed: sign in with what was typed.' })
export class SignedUp {
  @Field({ description: 'Always true.' }) ok!: boolean;
}
@ObjectType({ description: 'You are signed in.' })
export class SignedIn {
  userId!: string;
}
@ObjectType({ description: 'You are signed out.' })
export class SignedOut {
  @Field({ description: 'Always true.' }) ok!: boolean;
}
@ObjectType({ description: 'The password is changed; you are signed in here only.' })
export class PasswordChanged {
  @Field({ description: 'Always true.' }) ok!: boolean;
}
@ObjectType({ description: 'Your profile after the change.' })
export class ProfileSaved {
  userId!: string;
}
@ObjectType({ description: 'The session has ended.' })
export class SessionRevoked {
  @Field(() => ID, { description: 'The session.' }) id!: string;
}
@ObjectType({ description: 'The new workspace.' })
export class WorkspaceCreated {
  @Field(() => WorkspaceRef, { description: 'Where it is.' }) workspace!: WorkspaceRef;
}
@ObjectType({ description: 'The workspace after the change.' })
export class WorkspaceUpdated {
  @Field({ description: 'Always true.' }) ok!: boolean;
}
@ObjectType({ description: 'You are a member now.' })
export class InvitationAccepted {
  @Field({ description: 'Address of the workspace.' }) slug!: string;
}

export const SignUpResult = mutationResult('SignUpResult', SignedUp);
export const SignInResult = mutationResult('SignInResult', SignedIn);
export const SignOutResult = mutationResult('SignOutResult', SignedOut);
export const ChangePasswordResult = mutationResult('ChangePasswordResult', PasswordChanged);
export const UpdateProfileResult = mutationResult('UpdateProfileResult', ProfileSaved);
export const RevokeSessionResult = mutationResult('RevokeSessionResult', SessionRevoked);
export const CreateWorkspaceResult = mutationResult('CreateWorkspaceResult', WorkspaceCreated);
export const UpdateWorkspaceResult = mutationResult('UpdateWorkspaceResult', WorkspaceUpdated);
export const AcceptInvitationResult = mutationResult('AcceptInvitationResult', InvitationAccepted);
