import { Field, InputType, ObjectType, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../context/ctx.ts';
import type { Language, Localized } from '../context/language.ts';

export const LanguageEnum = { PL: 'PL', EN: 'EN' } as const;
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language of Tandem. The two are equals.' });

/** A text kept in one or both languages. */
@ObjectType('LocalizedText', { description: "A text in one or both languages. `text` is the reader's language, or the other one where it is missing." })
export class LocalizedText implements Localized {
  @Field(() => String, { nullable: true, description: 'Polish, if written.' }) pl?: string;
  @Field(() => String, { nullable: true, description: 'English, if written.' }) en?: string;
}

/** What a writer sends: at least one language, the other may follow later. */
@InputType('LocalizedTextInput', { description: 'A text in one or both languages; at least one is needed where the text is required.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true, description: 'Polish.' }) pl?: string | null;
  @Field(() => String, { nullable: true, description: 'English.' }) en?: string | null;
}

@Resolver(() => LocalizedText)
export class LocalizedTextResolver {
  @ResolveField(() => String, { description: "The reader's language, or the other one where it is missing." })
  text(value: Localized, _args: unknown, { ctx }: GraphQLContext): string {
    return inLanguage(value, ctx.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language of `text`.' })
  language(value: Localized, _args: unknown, { ctx }: GraphQLContext): Language {
    return inLanguage(value, ctx.language).language;
  }
}

/** The text for a reader of `language`, and the language it really is in. */
export function inLanguage(value: Localized, language: Language): { text: string; language: Language } {
  const other: Language = language === 'PL' ? 'EN' : 'PL';
  const own = language === 'PL' ? value.pl : value.en;
  if (own) return { text: own, language };
  return { text: (other === 'PL' ? value.pl : value.en) ?? '', language: other };
}

/** Trims what was sent and leaves out empty languages; undefined when nothing is left. */
export function localized(input: LocalizedTextInput | null | undefined): Localized | undefined {
  const pl = input?.pl?.trim();
  const en = input?.en?.trim();
  if (!pl && !en) return undefined;
  return { ...(pl ? { pl } : {}), ...(en ? { en } : {}) };
}

/** As `localized`, for a text whose presence the validation has already made sure of. */
export function requiredText(input: LocalizedTextInput): Localized {
  return localized(input) ?? {};
}
