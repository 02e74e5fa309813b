import { z } from 'zod';
import { Absence } from './absence.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';

const AbsenceSpan = Absence.pick({ kind: true, firstDay: true, lastDay: true, from: true, until: true }).meta(
  {
    id: 'AbsenceSpan',
  },
);

/** Whether somebody is at work, as the line reckons with it: by his hours, his calendar and his absences. */
const Presence = z
  .strictObject({
    employeeId: Id,
    worksNow: z.boolean(),
    opensAt: Moment.nullable().meta({
      description: 'When this person begins next; null: works now, or does not begin within two years',
    }),
    worksToday: z
      .boolean()
      .meta({ description: 'Works now, or begins still today by the clock of the department' }),
    isAway: z.boolean().meta({
      description:
        'An absence keeps this person from this moment, or from when the own hours would begin next',
    }),
    substitute: Named.nullable().meta({ description: 'Who stands in meanwhile' }),
    absence: AbsenceSpan.nullable().meta({
      description: 'What keeps this person away; null also for whoever may not see absences',
    }),
    nextAbsence: AbsenceSpan.nullable().meta({
      description: 'The first one that has not begun yet; null also for whoever may not see absences',
    }),
  })
  .meta({ id: 'Presence' });

export const PresenceList = z
  .strictObject({
    asOf: Moment,
    items: z.array(Presence).meta({ description: 'Of everybody who has not left' }),
  })
  .meta({ id: 'PresenceList' });

export type Presence = z.infer<typeof Presence>;
export type PresenceList = z.infer<typeof PresenceList>;
