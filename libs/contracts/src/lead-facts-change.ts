import { z } from 'zod';
import { LeadFacts } from './new-lead.ts';

const { name, company, email, phone, amount, currency, source, language, region, segment, externalId } =
  LeadFacts.shape;

/** What is absent stays as it is, null clears it. */
export const ChangeLeadBody = z
  .strictObject({
    version: z.int().positive().meta({
      description: 'The version of the lead that you saw; when it has moved on since, the answer is 409',
    }),
    name: name.exactOptional(),
    company: company.removeDefault().exactOptional(),
    email: email.removeDefault().exactOptional(),
    phone: phone.removeDefault().exactOptional(),
    amount: amount.removeDefault().exactOptional(),
    currency: currency.removeDefault().exactOptional(),
    source: source.removeDefault().exactOptional(),
    language: language.removeDefault().exactOptional(),
    region: region.removeDefault().exactOptional(),
    segment: segment.removeDefault().exactOptional(),
    externalId: externalId.removeDefault().exactOptional(),
  })
  .meta({ id: 'ChangeLead' });

export type ChangeLeadBody = z.infer<typeof ChangeLeadBody>;
