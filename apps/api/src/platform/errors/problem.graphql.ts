import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';

/** An expected failure, as data. */
@InterfaceType('Problem', { description: "An expected failure: a stable code and a sentence in the reader's language that says what to do next." })
export abstract class Problem {
  @Field({ description: 'Stable code, e.g. GOAL_NEEDS_BOTH_SIDES.' }) code!: string;
  @Field({ description: "What to do next, in the reader's language." }) message!: string;
}

/** One field of the input that cannot be accepted. */
@ObjectType({ description: 'One field of the input that cannot be accepted.' })
export class FieldProblem {
  @Field({ description: 'Path within the input, e.g. `keyResults.0.target`.' }) path!: string;
  @Field({ description: 'Stable code.' }) code!: string;
  @Field({ description: "What to correct, in the reader's language." }) message!: string;
}

/** What was typed cannot be accepted. */
@ObjectType({ implements: () => [Problem], description: 'What was typed cannot be accepted; nothing was saved.' })
export class ValidationProblem extends Problem {
  @Field(() => [FieldProblem], { description: 'Every field to correct.' }) fields!: FieldProblem[];
}

/** One field in which the writer and the stored version differ. */
@ObjectType({ description: 'One field in which the writer and the stored version differ.' })
export class ConflictField {
  @Field({ description: 'Name of the field.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What you sent.' }) yours!: string | null;
  @Field(() => String, { nullable: true, description: 'What is stored now.' }) current!: string | null;
}

/** Somebody else saved first. */
@ObjectType({ implements: () => [Problem], description: 'Somebody else saved first; nothing was saved. Carries both versions.' })
export class ConflictProblem extends Problem {
  @Field(() => Int, { description: 'The version you edited.' }) expectedVersion!: number;
  @Field(() => Int, { description: 'The version stored now.' }) currentVersion!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was changed.' }) changedAt!: Date | null;
  @Field(() => [ConflictField], { description: 'The fields that differ; a text in two languages is one field for each, e.g. `name.pl`.' }) fields!: ConflictField[];
  entityId!: string;
}

/** The rules say no. */
@ObjectType({ implements: () => [Problem], description: 'The rules say no: wrong state, missing right, a limit reached. Nothing was saved.' })
export class RefusedProblem extends Problem {}

/** The thing does not exist here. */
@ObjectType({ implements: () => [Problem], description: 'The thing does not exist in this workspace. Nothing was saved.' })
export class NotFoundProblem extends Problem {}

export const problemTypes = [ValidationProblem, ConflictProblem, RefusedProblem, NotFoundProblem] as const;
