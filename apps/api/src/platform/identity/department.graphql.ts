import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextInput } from '../graphql/localized-text.graphql.ts';
import { LocalizedTextRule } from '../graphql/text.ts';
import { mutationResult } from '../mutation/mutation-result.ts';

const NAME = { min: 1, max: 80 };

@InputType({ description: 'A department besides IT and marketing.' })
export class CreateDepartmentInput {
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule(NAME) name!: LocalizedTextInput;
}

@InputType({ description: 'Another name of a department.' })
export class UpdateDepartmentInput {
  @Field(() => ID, { description: 'The department.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule(NAME) name!: LocalizedTextInput;
}

@ObjectType({ description: 'The department after the change.' })
export class DepartmentSaved {
  departmentId!: string;
}
export const CreateDepartmentResult = mutationResult('CreateDepartmentResult', DepartmentSaved);
export const UpdateDepartmentResult = mutationResult('UpdateDepartmentResult', DepartmentSaved);
