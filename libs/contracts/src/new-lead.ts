import { z } from 'zod';
import { CurrencyCode, LanguageCode } from './fits.ts';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** The facts of a lead that people enter, in the API, in a file and in a form alike. */
export const LeadFacts = z.strictObject({
  name: Text(200),
  company: Text(200).nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  phone: Text(40).nullable().default(null),
  amount: z.number().nonnegative().max(999_999_999_999).multipleOf(0.01).nullable().default(null).meta({
    description: 'What the lead is worth, in the currency’s main unit',
  }),
  currency: CurrencyCode.nullable().default(null).meta({ description: 'ISO 4217', example: 'EUR' }),
  source: Text(100).nullable().default(null),
  language: LanguageCode.nullable().default(null).meta({ description: 'ISO 639-1', example: 'ru' }),
  region: Text(100).nullable().default(null),
  segment: Text(100).nullable().default(null),
  externalId: Text(200)
    .nullable()
    .default(null)
    .meta({ description: 'Its id where it comes from; one lead of a funnel has it' }),
});

export const NewLeadBody = z
  .strictObject({
    funnelId: Id,
    stageId: Id.nullable().default(null).meta({ description: 'Where it enters; null means the first stage' }),
    ...LeadFacts.shape,
    brief: Text(4_000).nullable().default(null),
    employeeId: Id.nullable()
      .default(null)
      .meta({ description: 'Names the receiver; null leaves it to the stage’s policy' }),
    force: z.boolean().default(false),
  })
  .meta({ id: 'NewLead' });

export type LeadFacts = z.infer<typeof LeadFacts>;
export type NewLeadBody = z.infer<typeof NewLeadBody>;
