import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../errors/problem.graphql.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

/** Not a failure: the change is kept with its difference until the owner decides. Shares code and sentence with problems, so that every form can say it. */
@ObjectType({ implements: () => [Problem], description: 'The change touches what the other side decides. It is kept with its difference, neither lost nor applied, until the owner decides.' })
export class HeldForDecision extends Problem {
  @Field(() => ID, { description: 'The crossing that holds the change.' }) crossingId!: string;
  @Field(() => DateTimeScalar, { description: 'By when the owner answers; afterwards it goes to the executives.' }) heldUntil!: Date;
}
