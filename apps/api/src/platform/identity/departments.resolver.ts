import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../context/ctx.ts';
import { RequestContext } from '../context/request-context.ts';
import { requiredText } from '../graphql/localized-text.graphql.ts';
import { Allow } from '../permissions/allow.ts';
import { CreateDepartmentInput, CreateDepartmentResult, DepartmentSaved, UpdateDepartmentInput, UpdateDepartmentResult } from './department.graphql.ts';
import { DepartmentsService } from './departments.service.ts';
import { workspacePolicy } from './identity.policy.ts';
import { departmentsByIds, membersByIds } from './identity.reads.ts';
import { Department, Member } from './member.graphql.ts';

@Resolver(() => Department)
export class DepartmentResolver {
  constructor(private readonly departments: DepartmentsService) {}

  @ResolveField(() => Member, { nullable: true, description: 'The head: CIO or CMO.' })
  head(department: Department, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return department.headId ? ctx.load(membersByIds, department.headId) : null;
  }

  @Mutation(() => CreateDepartmentResult, { description: 'Adds a department besides IT and marketing.' })
  @Allow(workspacePolicy.update)
  async createDepartment(@Ctx() ctx: RequestContext, @Args('input') input: CreateDepartmentInput): Promise<DepartmentSaved> {
    return { departmentId: await this.departments.create(ctx, requiredText(input.name)) };
  }

  @Mutation(() => UpdateDepartmentResult, { description: 'Gives a department another name.' })
  @Allow(workspacePolicy.update)
  async updateDepartment(@Ctx() ctx: RequestContext, @Args('input') input: UpdateDepartmentInput): Promise<DepartmentSaved> {
    return { departmentId: await this.departments.rename(ctx, { ...input, name: requiredText(input.name) }) };
  }
}

@Resolver(() => DepartmentSaved)
export class DepartmentSavedResolver {
  @ResolveField(() => Department, { nullable: true, description: 'The department after the change.' })
  department(result: DepartmentSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Department | null> {
    return ctx.load(departmentsByIds, result.departmentId);
  }
}
