import { Global, Module } from '@nestjs/common';
import { AccountResolver, ProfileSavedResolver, SignedInResolver } from './account.resolver.ts';
import { AccountService } from './account.service.ts';
import { ContextFactory } from './context-factory.ts';
import { DepartmentResolver, DepartmentSavedResolver } from './departments.resolver.ts';
import { DepartmentsService } from './departments.service.ts';
import { InvitationsService } from './invitations.service.ts';
import { InvitationsResolver, MemberInvitedResolver, MemberSavedResolver, MembersResolver } from './members.resolver.ts';
import { MembersService } from './members.service.ts';
import { WorkspaceResolver, WorkspaceUpdatedResolver } from './workspace.resolver.ts';
import { WorkspacesService } from './workspaces.service.ts';

/** Accounts, sessions, workspaces, members and invitations. */
@Global()
@Module({
  providers: [
    AccountService,
    ContextFactory,
    DepartmentsService,
    InvitationsService,
    MembersService,
    WorkspacesService,
    AccountResolver,
    SignedInResolver,
    ProfileSavedResolver,
    WorkspaceResolver,
    WorkspaceUpdatedResolver,
    DepartmentResolver,
    DepartmentSavedResolver,
    MembersResolver,
    MemberSavedResolver,
    InvitationsResolver,
    MemberInvitedResolver,
  ],
  exports: [ContextFactory, AccountService, WorkspacesService],
})
export class IdentityModule {}
