import { LEAD_STATUSES } from '#conveyor';
import { AUDIT_WAYS } from '#conveyor/audit';
import { ASKED_BY, ERASURE_GROUNDS, GIVEN_GROUNDS } from '#conveyor/privacy';
import { z } from 'zod';
import { Code, broken } from './field-rules.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Limit } from './query.ts';
import { Text } from './text.ts';

/** With fewer digits it is an extension, or belongs to many. */
const FEWEST_DIGITS = 7;
const MOST_PEOPLE = 200;

export const FindPersonBody = z
  .strictObject({
    email: z.email().max(254).toLowerCase().nullable(),
    phone: Text(40).nullable().meta({ description: 'However it is written; at least seven digits' }),
  })
  .superRefine(({ email, phone }, context) => {
    if (email === null && phone === null) context.addIssue(broken('NOBODY_NAMED'));
    if (phone !== null && phone.replace(/\D/g, '').length < FEWEST_DIGITS) {
      context.addIssue(broken('PHONE_TOO_SHORT', ['phone']));
    }
  })
  .meta({ id: 'FindPerson' });

export const PeopleFound = z
  .strictObject({
    leads: z
      .array(
        z.strictObject({
          id: Id,
          name: z.string(),
          funnel: Named,
          status: z.enum(LEAD_STATUSES),
          createdAt: Moment,
        }),
      )
      .meta({ description: 'The oldest first, at most 200' }),
    employees: z.array(z.strictObject({ id: Id, name: z.string(), active: z.boolean(), createdAt: Moment })),
  })
  .meta({ id: 'PeopleFound' });

const People = {
  leadIds: z.array(Id).max(MOST_PEOPLE).meta({ description: 'The leads of the person' }),
  employeeIds: z.array(Id).max(MOST_PEOPLE),
};

function somebody(
  { leadIds, employeeIds }: Readonly<{ leadIds: readonly string[]; employeeIds: readonly string[] }>,
  context: z.core.$RefinementCtx,
): void {
  if (leadIds.length + employeeIds.length === 0) context.addIssue(broken('NOBODY_NAMED'));
}

export const PersonalDataBody = z
  .strictObject(People)
  .superRefine(somebody)
  .meta({ id: 'PersonalDataWanted' });

export const PeopleExported = z
  .strictObject({
    exportedAt: Moment,
    leadIds: z.array(Id),
    employeeIds: z.array(Id),
    tables: z.array(
      z.strictObject({
        of: z
          .enum(['lead', 'employee'])
          .meta({ description: 'Whether it is about the leads or the employees' }),
        table: z.string(),
        rows: z.array(z.record(z.string(), z.unknown())).meta({
          description:
            'As they are kept, under the names of the columns; other people stand there by their ids',
        }),
        leftOut: z.int().meta({ description: 'How many more rows there are' }),
      }),
    ),
  })
  .meta({ id: 'PeopleExported' });

export const EraseBody = z
  .strictObject({
    ...People,
    ground: z.enum(GIVEN_GROUNDS).meta({
      description:
        'Why: a request under the GDPR, consent withdrawn, unlawful processing, not needed any more, purpose reached; the term of the law follows from it',
    }),
    askedBy: z.enum(ASKED_BY).meta({ description: 'On whose request; operator: nobody asked' }),
    reference: Code(/^(?=.*\d)[\p{L}\d№#()/., -]{1,60}$/u, 'REFERENCE_NOT_A_NUMBER')
      .nullable()
      .default(null)
      .meta({
        description: 'Under which number the request is registered; no names, it stays',
        example: '12/345',
      }),
    receivedOn: z.iso
      .date()
      .nullable()
      .default(null)
      .meta({ description: 'The day on which it was asked for', example: '2026-11-26' }),
  })
  .superRefine(somebody)
  .meta({ id: 'Erase' });

const Counts = z
  .record(z.string(), z.int())
  .meta({ description: 'Rows that are changed or deleted, by table', example: { visits: 3 } });

export const ErasurePreview = z
  .strictObject({
    counts: Counts,
    openLeads: z
      .int()
      .meta({ description: 'Leads that are open and end as lost, without anybody being told' }),
    holding: z
      .array(z.strictObject({ employeeId: Id, leads: z.int() }))
      .meta({ description: 'Employees who hold open leads: those go to somebody else first' }),
  })
  .meta({ id: 'ErasurePreview' });

export const Erasure = z
  .strictObject({
    id: Id,
    at: Moment,
    by: z.strictObject({ id: Id, name: z.string().nullable() }).nullable().meta({
      description: 'Who did it; null: the product itself',
    }),
    through: z.enum(AUDIT_WAYS),
    ground: z.enum(ERASURE_GROUNDS),
    askedBy: z.enum(ASKED_BY),
    reference: z.string().nullable(),
    receivedOn: z.iso.date().nullable(),
    dueOn: z.iso.date().nullable().meta({ description: 'The last day of the term that the law leaves' }),
    firstAt: Moment.nullable().meta({
      description: 'When it was done first; it was done again after a backup was restored',
    }),
    leadIds: z.array(Id),
    employeeIds: z.array(Id),
    counts: Counts,
    leaving: z.array(Id).meta({
      description: 'Notifications that were on their way out in that moment and may have told of the person',
    }),
  })
  .meta({ id: 'Erasure' });

export const ErasureProtocol = z
  .strictObject({
    title: z.string(),
    facts: z.array(
      z.strictObject({
        label: z.string(),
        value: z.string().nullable().meta({ description: 'null: whoever signs it fills it in by hand' }),
      }),
    ),
    log: z
      .array(
        z.strictObject({
          at: Moment,
          action: z.string(),
          subjectId: Id,
          recordId: Id,
          sequence: z.int().nullable().meta({ description: 'Its place in the chain of the audit' }),
          hash: z
            .string()
            .nullable()
            .meta({ description: 'The seal: SHA-256 over all that was before and the record' }),
        }),
      )
      .meta({ description: 'The extract from the log of events' }),
  })
  .meta({ id: 'ErasureProtocol' });

export const ErasureList = z
  .strictObject({
    items: z.array(Erasure),
    nextCursor: Id.nullable().meta({
      description: 'Ask for the next page with it; null: this is the last one',
    }),
  })
  .meta({ id: 'ErasureList' });

export const ErasureQuery = z.strictObject({
  cursor: Id.optional().meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type FindPersonBody = z.infer<typeof FindPersonBody>;
export type PeopleFound = z.infer<typeof PeopleFound>;
export type PersonalDataBody = z.infer<typeof PersonalDataBody>;
export type PeopleExported = z.infer<typeof PeopleExported>;
export type EraseBody = z.infer<typeof EraseBody>;
export type ErasurePreview = z.infer<typeof ErasurePreview>;
export type Erasure = z.infer<typeof Erasure>;
export type ErasureProtocol = z.infer<typeof ErasureProtocol>;
export type ErasureList = z.infer<typeof ErasureList>;
export type ErasureQuery = z.infer<typeof ErasureQuery>;
