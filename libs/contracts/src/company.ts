import { z } from 'zod';
import { Text } from './text.ts';

export const Company = z
  .strictObject({
    version: z.int().positive().meta({ description: 'Send it with the next change' }),
    name: z.string().nullable().meta({ description: 'What the firm is called; null: nobody has said so' }),
  })
  .meta({ id: 'Company' });

export const ChangeCompanyBody = z
  .strictObject({
    version: z.int().positive().meta({
      description: 'The version that you decided on; when it was changed since, the answer is 409',
    }),
    name: Text(200).nullable(),
  })
  .meta({ id: 'ChangeCompany' });

export type Company = z.infer<typeof Company>;
export type ChangeCompanyBody = z.infer<typeof ChangeCompanyBody>;
