import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type EffectState, EffectStateEnum, type SavingSource, SavingSourceEnum } from './knowledge.enums.ts';
import { Money } from './minor-units.ts';

@ObjectType({ description: 'What you may do to this saving.' })
export class BudgetEffectRights {
  @Field({ description: 'Confirm or decline it, as the owner of the line.' }) settle!: boolean;
  @Field({ description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ description: "What an insight or an improvement is expected to save on a budget line, and what it did by the word of the line's owner. Money in minor units." })
export class BudgetEffect {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => EffectStateEnum, { description: 'What became of it.' }) state!: EffectState;
  @Field(() => Float, { description: 'Expected saving.' }) expected!: number;
  @Field(() => Float, { nullable: true, description: 'Confirmed saving.' }) realised!: number | null;
  @Field(() => SideEnum, { description: 'Department whose knowledge it is.' }) giverSide!: Side;
  @Field(() => LocalizedText, { nullable: true, description: "What the line's owner said." }) note!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was linked.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled.' }) settledAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  lineId!: string;
  insightId!: string | null;
  improvementId!: string | null;
  giverId!: string;
  linkedById!: string;
  lineOwnerId!: string;
}

@InputType({ description: 'Links what an insight or an improvement is expected to save to a budget line.' })
export class LinkBudgetEffectInput {
  @Field(() => ID, { description: 'The line.' }) lineId!: string;
  @Field(() => SavingSourceEnum, { description: 'What saves.' }) source!: SavingSource;
  @Field(() => ID, { description: 'The insight or the improvement.' }) sourceId!: string;
  @Field(() => Float, { description: 'Expected saving in the year of the line, in minor units, above 0.' }) @Money(1) expected!: number;
}

@InputType({ description: 'A step of a saving that needs no more to be said.' })
export class BudgetEffectStepInput {
  @Field(() => ID, { description: 'The saving.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "The line's owner says what was really saved." })
export class ConfirmBudgetEffectInput extends BudgetEffectStepInput {
  @Field(() => Float, { description: 'Realised saving, in minor units, above 0.' }) @Money(1) realised!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Anything worth adding.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@InputType({ description: "The line's owner says that nothing was saved, and why." })
export class DeclineBudgetEffectInput extends BudgetEffectStepInput {
  @Field(() => LocalizedTextInput, { description: 'Why.' }) @LocalizedTextRule({ min: 3, max: 500 }) note!: LocalizedTextInput;
}

@ObjectType({ description: 'The saving after the change.' })
export class BudgetEffectSaved {
  effectId!: string;
}
export const BudgetEffectResult = mutationResult('BudgetEffectResult', BudgetEffectSaved);
