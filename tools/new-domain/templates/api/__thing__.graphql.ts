import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Text } from '../../platform/graphql/text.ts';

@ObjectType({ description: 'What you may do to this __thing words__.' })
export class __Thing__Rights {
  @Field({ description: 'Change its texts.' }) update!: boolean;
  @Field({ description: 'Put it away.' }) archive!: boolean;
}

@ObjectType({ description: 'One __thing words__.' })
export class __Thing__ {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What it is called.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What else there is to know.' }) note!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put away.' }) archivedAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  createdBy!: string;
}

@ObjectType({ description: 'A page of __things words__.' })
export class __Thing__Connection extends connectionOf(__Thing__, '__Thing__') {}

@InputType({ description: 'Which __things words__ to list.' })
export class __Thing__Filter {
  @Field(() => Boolean, { nullable: true, description: 'Archived ones instead of the others.' }) archived?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the title, in either language.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class __Things__Args extends PageArgs {
  @Field(() => __Thing__Filter, { nullable: true, description: 'Which __things words__.' }) filter?: __Thing__Filter | null;
}
