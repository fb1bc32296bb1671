import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { Helped } from './pulse.entities.ts';

export const ActionStateEnum = { AGREED: 'AGREED', CHECKED: 'CHECKED' } as const;
registerEnumType(ActionStateEnum, { name: 'PulseActionState', description: 'Agreed, or checked after a month.' });
export const HelpedEnum = { YES: 'YES', PARTLY: 'PARTLY', NO: 'NO' } as const;
registerEnumType(HelpedEnum, { name: 'PulseHelped', description: 'Whether an action helped.' });

@ObjectType({ description: 'What you may do with this action.' })
export class PulseActionRights {
  @Field({ description: 'Change its words, owner or day.' }) update!: boolean;
  @Field({ description: 'Say whether it was done and helped.' }) check!: boolean;
}

@ObjectType({ description: 'What both sides agreed to do about a finding.' })
export class PulseAction {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => ID, { description: 'The survey whose finding it is about.' }) surveyId!: string;
  @Field(() => DateScalar, { description: 'First day of the month of that survey.' }) period!: string;
  @Field({ description: 'Code of the question it is about.' }) question!: string;
  @Field(() => LocalizedText, { description: 'That question, as it was asked.' }) questionText!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What will be done.' }) title!: LocalizedText;
  @Field(() => DateScalar, { description: 'Until when.' }) dueOn!: string;
  @Field(() => DateScalar, { description: 'When it is checked: a month after it was agreed.' }) checkOn!: string;
  @Field(() => ActionStateEnum, { description: 'State.' }) state!: 'AGREED' | 'CHECKED';
  @Field(() => Boolean, { nullable: true, description: 'Whether it was done; null until checked.' }) done!: boolean | null;
  @Field(() => HelpedEnum, { nullable: true, description: 'Whether it helped; null until checked.' }) helped!: Helped | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What the check says in words.' }) note!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was checked.' }) checkedAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  ownerId!: string;
  checkedById!: string | null;
}

@ObjectType({ description: 'A page of actions.' })
export class PulseActionConnection extends connectionOf(PulseAction, 'PulseAction') {}

@ArgsType()
export class PulseActionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this survey.' }) surveyId?: string | null;
}

@InputType({ description: 'What will be done, by whom and until when.' })
export class PulseActionInput {
  @Field(() => LocalizedTextInput, { description: 'What will be done.' }) @LocalizedTextRule({ min: 3, max: 300 }) title!: LocalizedTextInput;
  @Field(() => ID, { description: 'Who answers for it.' }) ownerId!: string;
  @Field(() => DateScalar, { description: 'Until when; at the latest on the day of the check.' }) dueOn!: string;
}

@InputType({ description: 'An action about a finding.' })
export class CreatePulseActionInput extends PulseActionInput {
  @Field(() => ID, { description: 'The released survey.' }) surveyId!: string;
  @Field({ description: 'Code of the question.' }) @Text({ min: 1, max: 40 }) question!: string;
}

@InputType({ description: 'An action that is changed before it is checked.' })
export class UpdatePulseActionInput extends PulseActionInput {
  @Field(() => ID, { description: 'The action.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'The check after a month.' })
export class CheckPulseActionInput {
  @Field(() => ID, { description: 'The action.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field({ description: 'Whether it was done.' }) done!: boolean;
  @Field(() => HelpedEnum, { description: 'Whether it helped.' }) helped!: Helped;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'In words.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@ObjectType({ description: 'The action after the change.' })
export class PulseActionSaved {
  actionId!: string;
}
export const PulseActionResult = mutationResult('PulseActionResult', PulseActionSaved);
