import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { DependencyKindEnum } from './project.enums.ts';
import type { DependencyKind } from './task.entities.ts';

@ObjectType({ description: 'A task or project at one end of a dependency.' })
export class DependencyEnd {
  @Field(() => ID, { description: 'Id of the task or project.' }) id!: string;
  @Field({ description: 'CDP-12 for a task, CDP for a project.' }) key!: string;
  @Field(() => LocalizedText, { description: 'Title of the task or name of the project.' }) title!: LocalizedText;
  @Field({ description: 'Whether it is finished, so that nothing waits for it any more.' }) done!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Its due day or deadline.' }) due!: string | null;
  @Field({ description: 'Key of the project it belongs to or is.' }) projectKey!: string;
}

@ObjectType({ description: 'Of two tasks or two projects, one waits for the other.' })
export class Dependency {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DependencyKindEnum, { description: 'Two tasks or two projects.' }) kind!: DependencyKind;
  @Field(() => DependencyEnd, { description: 'What has to be finished first.' }) from!: DependencyEnd;
  @Field(() => DependencyEnd, { description: 'What waits.' }) to!: DependencyEnd;
}

@InputType({ description: 'Says that one thing waits for another of the same kind.' })
export class AddDependencyInput {
  @Field(() => DependencyKindEnum, { description: 'Two tasks or two projects.' }) kind!: DependencyKind;
  @Field(() => ID, { description: 'What has to be finished first.' }) fromId!: string;
  @Field(() => ID, { description: 'What waits.' }) toId!: string;
}

@InputType({ description: 'Removes a dependency.' })
export class RemoveDependencyInput {
  @Field(() => ID, { description: 'The dependency.' }) id!: string;
}

@ObjectType({ description: 'The thing that waits, after the change.' })
export class DependencySaved {
  taskId!: string | null;
  projectId!: string;
}
export const DependencyResult = mutationResult('DependencyResult', DependencySaved);
