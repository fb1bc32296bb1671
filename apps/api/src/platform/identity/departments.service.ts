import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../audit/audit.ts';
import type { Localized } from '../context/language.ts';
import type { RequestContext } from '../context/request-context.ts';
import { findRow, insertRow, updateRow } from '../database/rows.ts';
import { departmentActions } from './identity.audit.ts';
import { DepartmentRow } from './identity.entities.ts';
import { workspacePolicy } from './identity.policy.ts';

/** Departments of a workspace. IT and marketing are made with it and stay exactly one each; any number of others may join them. */
@Injectable()
export class DepartmentsService {
  /** Adds a department besides IT and marketing: its people belong to neither side. @returns its id @throws Refused */
  async create(ctx: RequestContext, name: Localized): Promise<string> {
    workspacePolicy.update.assert(ctx);
    const department = await insertRow(ctx, DepartmentRow, { kind: 'OTHER', name, headId: null });
    await audit(ctx, { action: departmentActions['department.created'], entityId: department.id, changes: changesBetween({}, { name }) });
    return department.id;
  }

  /** Gives a department another name; what kind it is never changes. @returns its id @throws Refused, NotFound, Conflict */
  async rename(ctx: RequestContext, input: { id: string; expectedVersion: number; name: Localized }): Promise<string> {
    workspacePolicy.update.assert(ctx);
    const department = await findRow(ctx, DepartmentRow, input.id);
    const { changes } = await updateRow(ctx, DepartmentRow, department, input.expectedVersion, { name: input.name });
    await audit(ctx, { action: departmentActions['department.renamed'], entityId: department.id, changes });
    return department.id;
  }
}
