import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type KnowledgeKind, KnowledgeKindEnum } from './knowledge.enums.ts';

@ObjectType({ description: 'Somebody of the other department says what something was useful for.' })
export class UsefulnessConfirmation {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What it was used for.' }) usedFor!: LocalizedText;
  @Field(() => DateTimeScalar, { description: 'When it was said.' }) createdAt!: Date;
  receiverId!: string;
}

@InputType({ description: 'What something of the other department was useful for.' })
export class ConfirmUsefulnessInput {
  @Field(() => KnowledgeKindEnum, { description: 'What it is.' }) kind!: KnowledgeKind;
  @Field(() => ID, { description: 'The article, improvement or insight.' }) id!: string;
  @Field(() => LocalizedTextInput, { description: 'What it was used for, in a sentence.' }) @LocalizedTextRule({ min: 5, max: 300 }) usedFor!: LocalizedTextInput;
}

@ObjectType({ description: 'The thing after somebody said what it was useful for.' })
export class UsefulnessSaved {
  articleId!: string | null;
  improvementId!: string | null;
  insightId!: string | null;
}
export const UsefulnessResult = mutationResult('UsefulnessResult', UsefulnessSaved);
