import { AUDIT_ACTIONS, AUDIT_WAYS } from '#conveyor/audit';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Limit } from './query.ts';

/** Something that may be gone by now: then its id is all that is left. */
const MaybeGone = z.strictObject({
  id: Id,
  name: z.string().nullable().meta({ description: 'As it is called now; null: it is no longer there' }),
});

/** Who did what, when, and to what. */
export const AuditRecordListed = z
  .strictObject({
    id: Id,
    at: Moment,
    actor: MaybeGone.nullable().meta({ description: 'null: nobody is known, or it was the product itself' }),
    through: z.enum(AUDIT_WAYS).meta({ description: 'How it came to the line; product: nobody asked' }),
    action: z
      .string()
      .meta({ description: 'What was done; a later version may know more', example: 'lead.advanced' }),
    subject: z
      .strictObject({ kind: z.string().meta({ example: 'lead' }), ...MaybeGone.shape, id: Id })
      .meta({ description: 'What it was done to' }),
    details: z.record(z.string(), z.unknown()).meta({
      description: 'Ids, names of fields, versions and numbers; nothing by which a person is known',
    }),
    requestId: Id.nullable(),
    sequence: z.int().positive().nullable().meta({
      description: 'Its place in the chain; null: it will be sealed within seconds',
    }),
    sentence: z.string().meta({ description: 'The same in the language of the request' }),
  })
  .meta({ id: 'AuditRecordListed' });

export const AuditList = z
  .strictObject({ items: z.array(AuditRecordListed), nextCursor: NextCursor })
  .meta({ id: 'AuditList' });

export const AuditQuery = z.strictObject({
  actorId: Id.optional().meta({ description: 'What this employee did' }),
  action: z.enum(AUDIT_ACTIONS).optional(),
  subjectId: Id.optional().meta({
    description: 'What was done to this lead, employee, department, funnel or stage',
  }),
  from: MomentGiven.optional().meta({ description: 'From this moment on' }),
  until: MomentGiven.optional().meta({ description: 'Before this moment' }),
  cursor: Cursor(z.tuple([Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type AuditRecordListed = z.infer<typeof AuditRecordListed>;
export type AuditList = z.infer<typeof AuditList>;
export type AuditQuery = z.infer<typeof AuditQuery>;
