import { z } from 'zod';
import { LeadFacts, NewLeadBody } from './new-lead.ts';

/** What a row of a file says about a lead itself; who gets it and where it stands are looked up. */
export const ImportRow = z.strictObject({ ...LeadFacts.shape, brief: NewLeadBody.shape.brief });

export type ImportRow = z.infer<typeof ImportRow>;
