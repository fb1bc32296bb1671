import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { NumberBetween } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { AllocationKind, AllocationLane } from './capacity.entities.ts';

export const AllocationKindEnum = { PROJECT: 'PROJECT', LANE: 'LANE', BUSINESS_AS_USUAL: 'BUSINESS_AS_USUAL' } as const;
registerEnumType(AllocationKindEnum, { name: 'AllocationKind', description: 'What hours are promised to: a project, a lane of requests, or keeping things running.' });
export const AllocationLaneEnum = { EXPRESS: 'EXPRESS', WEEK: 'WEEK', STANDARD: 'STANDARD' } as const;
registerEnumType(AllocationLaneEnum, { name: 'AllocationLane', description: 'A lane of requests, by how soon it promises.' });
export const HeatmapByEnum = { PERSON: 'PERSON', TEAM: 'TEAM' } as const;
registerEnumType(HeatmapByEnum, { name: 'HeatmapBy', description: 'Whose weeks the rows of a heatmap show.' });
export const WhatIfActionEnum = { SHIFT: 'SHIFT', DROP: 'DROP' } as const;
registerEnumType(WhatIfActionEnum, { name: 'WhatIfAction', description: 'What would happen to a project: it moves by some weeks, or it goes away.' });

@ObjectType({ description: 'Hours that somebody has and has promised in one week.' })
export class CapacityCell {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { description: 'Hours there are: usual hours on working days, without absences, or what was said about this week.' }) capacity!: number;
  @Field(() => Float, { description: 'Hours promised; pencilled ones only when asked for.' }) allocated!: number;
  @Field(() => Float, { description: 'Hours pencilled in.' }) tentative!: number;
  @Field(() => Int, { nullable: true, description: 'Promised of what there is, in percent; null when something is promised and nothing is there.' }) load!: number | null;
  @Field({ description: "Whether the person's hours in this week were said and do not follow the usual ones; false for a team." }) said!: boolean;
}

@ObjectType({ description: 'What you may do to this row.' })
export class CapacityRowRights {
  @Field({ description: 'Set the hours there are.' }) setTime!: boolean;
}

@ObjectType({ description: 'A person or a team, week by week.' })
export class CapacityRow {
  @Field(() => ID, { description: 'Id of the person or the team.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => SideEnum, { nullable: true, description: "The person's side; null for a team." }) side!: Side | null;
  @Field(() => [CapacityCell], { description: 'The weeks in order.' }) cells!: CapacityCell[];
  @Field(() => Float, { nullable: true, description: 'Done against planned in the last 8 whole weeks: 0.8 means that four fifths of what was planned got done. Null when too little was planned to tell.' })
  realityFactor!: number | null;
  memberId!: string | null;
  teamId!: string | null;
}

@ObjectType({ description: 'A page of people or teams with their weeks.' })
export class CapacityRowConnection extends connectionOf(CapacityRow, 'CapacityRow') {}

@InputType({ description: 'One project moved or dropped, to see what would change. Nothing is saved.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => WhatIfActionEnum, { description: 'Moved or dropped.' }) action!: 'SHIFT' | 'DROP';
  @Field(() => Int, { nullable: true, description: 'Weeks by which it moves; later is positive.' }) @NumberBetween(-26, 26, { optional: true }) weeks?: number | null;
}

@ArgsType()
export class HeatmapArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'A day of the first week; this week unless given.' }) from?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many weeks, 1 to 26; 13 unless given.' }) @NumberBetween(1, 26, { optional: true }) weeks?: number | null;
  @Field(() => HeatmapByEnum, { nullable: true, description: 'People, or teams.' }) by?: 'PERSON' | 'TEAM' | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only people of this side, or teams with such people.' }) side?: Side | null;
  @Field(() => ID, { nullable: true, description: 'Only this team, or the people who are in it today.' }) teamId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether pencilled hours count.' }) tentative?: boolean | null;
  @Field(() => WhatIfInput, { nullable: true, description: 'What if.' }) whatIf?: WhatIfInput | null;
}

@ObjectType({ description: 'Hours of a person in one week, promised to one thing.' })
export class Allocation {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => AllocationKindEnum, { description: 'What kind of thing.' }) kind!: AllocationKind;
  @Field(() => AllocationLaneEnum, { nullable: true, description: 'The lane, if it is one.' }) lane!: AllocationLane | null;
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { description: 'Hours.' }) hours!: number;
  @Field({ description: 'Whether they are only pencilled in.' }) tentative!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  memberId!: string;
  projectId!: string | null;
}

@ObjectType({ description: 'A page of promised hours.' })
export class AllocationConnection extends connectionOf(Allocation, 'Allocation') {}

@InputType({ description: 'Which promised hours to list.' })
export class AllocationFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) memberId?: string | null;
  @Field(() => ID, { nullable: true, description: "For this team's projects, or of its people beside projects." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this project.' }) projectId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'From this week on.' }) from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until this week.' }) to?: string | null;
}

@ArgsType()
export class AllocationsArgs extends PageArgs {
  @Field(() => AllocationFilterInput, { nullable: true, description: 'Which.' }) filter?: AllocationFilterInput | null;
}

@ObjectType({ description: 'What you may do to this absence.' })
export class AbsenceRights {
  @Field({ description: 'Take it back.' }) remove!: boolean;
}

@ObjectType({ description: 'Days on which somebody does not work.' })
export class Absence {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateScalar, { description: 'First day.' }) firstDay!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) lastDay!: string;
  memberId!: string;
}

@ObjectType({ description: 'A page of absences.' })
export class AbsenceConnection extends connectionOf(Absence, 'Absence') {}

@ArgsType()
export class AbsencesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) memberId?: string | null;
}

@ObjectType({ description: "Somebody's usual hours." })
export class WorkingHours {
  @Field(() => Float, { description: 'Hours in a week without holidays.' }) hoursPerWeek!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing; 0 when none were set yet.' }) version!: number;
}

@ObjectType({ description: 'A week in which more is promised than there is. Said, never blocked.' })
export class OverAllocation {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { description: 'Hours there are.' }) capacity!: number;
  @Field(() => Float, { description: 'Hours promised.' }) allocated!: number;
  @Field(() => Int, { nullable: true, description: 'Promised of what there is, in percent; null when nothing is there.' }) load!: number | null;
}
