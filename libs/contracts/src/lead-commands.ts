import { z } from 'zod';
import { ExitAnswers } from './exit-criteria.ts';
import { Id } from './id.ts';
import { Text } from './text.ts';

const Version = z.int().positive().meta({
  description:
    'The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now',
});
const Brief = Text(4_000).nullable().default(null).meta({
  description: 'What the next specialist must know; it stands in his message',
});
const Reason = Text(500);
const ToEmployee = z.strictObject({
  employeeId: Id.nullable()
    .default(null)
    .meta({ description: 'Names the receiver; null leaves it to the stage’s policy' }),
  force: z
    .boolean()
    .default(false)
    .meta({ description: 'Gives it to the named receiver even above his capacity; recorded' }),
}).shape;

export const AdvanceLeadBody = z
  .strictObject({
    version: Version,
    toStageId: Id.nullable().default(null).meta({ description: 'A later stage; null means the next one' }),
    brief: Brief,
    answers: ExitAnswers,
    ...ToEmployee,
  })
  .meta({ id: 'AdvanceLead' });

export const ReturnLeadBody = z
  .strictObject({
    version: Version,
    reason: Reason,
    toStageId: Id.nullable()
      .default(null)
      .meta({ description: 'An earlier stage; null means the previous one' }),
    ...ToEmployee,
  })
  .meta({ id: 'ReturnLead' });

/** A reason of the funnel's list, or free words where it has none: which of them is wanted, the line says. */
export const LoseLeadBody = z
  .union([
    z.strictObject({ version: Version, reason: Reason }),
    z.strictObject({
      version: Version,
      reasonId: Id.meta({ description: 'One of the funnel’s loss reasons' }),
      comment: Reason.nullable().default(null),
    }),
  ])
  .meta({ id: 'LoseLead' });

export const WinLeadBody = z.strictObject({ version: Version, answers: ExitAnswers }).meta({ id: 'WinLead' });

export const UndoLeadBody = z.strictObject({ version: Version }).meta({ id: 'UndoLead' });

export const ReassignLeadBody = z
  .strictObject({ version: Version, brief: Brief, ...ToEmployee })
  .meta({ id: 'ReassignLead' });

export const ClaimLeadBody = z.strictObject({ version: Version, employeeId: Id }).meta({ id: 'ClaimLead' });

export const ReopenLeadBody = z
  .strictObject({ version: Version, toStageId: Id, brief: Brief, ...ToEmployee })
  .meta({ id: 'ReopenLead' });

export const DeclineHandoffBody = z.strictObject({ reason: Reason }).meta({ id: 'DeclineHandoff' });

export type UndoLeadBody = z.infer<typeof UndoLeadBody>;
export type AdvanceLeadBody = z.infer<typeof AdvanceLeadBody>;
export type ReturnLeadBody = z.infer<typeof ReturnLeadBody>;
export type LoseLeadBody = z.infer<typeof LoseLeadBody>;
export type WinLeadBody = z.infer<typeof WinLeadBody>;
export type ReassignLeadBody = z.infer<typeof ReassignLeadBody>;
export type ClaimLeadBody = z.infer<typeof ClaimLeadBody>;
export type ReopenLeadBody = z.infer<typeof ReopenLeadBody>;
export type DeclineHandoffBody = z.infer<typeof DeclineHandoffBody>;
