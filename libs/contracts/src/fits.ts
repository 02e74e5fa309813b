import { z } from 'zod';
import { Code } from './field-rules.ts';
import { Text } from './text.ts';

/** A currency as ISO 4217 names it. */
export const CurrencyCode = Code(/^[A-Z]{3}$/, 'CURRENCY_NOT_A_CODE');

/** A language as ISO 639-1 names it. */
export const LanguageCode = Code(/^[a-z]{2}$/, 'LANGUAGE_NOT_A_CODE');

const Languages = z.array(LanguageCode).min(1).max(100).nullable().default(null);
const Words = z.array(Text(100)).min(1).max(100).nullable().default(null);
const Bound = z.number().nonnegative().max(999_999_999_999).nullable().default(null);

/** Which leads a specialist takes. */
export const Fits = z
  .strictObject({
    languages: Languages.meta({ description: 'ISO 639-1, as those of leads are' }),
    regions: Words,
    segments: Words,
    amount: z
      .strictObject({
        from: Bound,
        until: Bound,
        currency: CurrencyCode.nullable().default(null).meta({
          description: 'ISO 4217; amounts in another one are not compared. null: whatever the currency',
        }),
      })
      .nullable()
      .default(null)
      .meta({ description: 'Both bounds included; null: no bound' }),
  })
  .meta({
    id: 'Fits',
    description: 'null: all of them. What is not known of a lead keeps nobody from it',
  });

/** How well a specialist does at a stage, as it was measured of his visits. */
export const Strength = z
  .strictObject({
    mean: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Share of the leads that the stage usually gets which he would pass on' }),
    deviation: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'How far off that may be: one standard deviation' }),
    visits: z.int().min(0).meta({ description: 'From how many visits it comes, older ones weighing less' }),
    alike: z.literal(true).exactOptional().meta({
      description: 'Present where people of the stage are not proven to differ: nobody is weaker by it',
    }),
  })
  .meta({ id: 'Strength' });
