import { ABSENCE_KINDS, ENTERED_KINDS } from '#conveyor/hours';
import { z } from 'zod';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Named } from './named.ts';

const FIRST_DAY = 'The first whole day; null: it lasts from one moment to another';
const LAST_DAY = 'The last whole day';

export const Absence = z
  .strictObject({
    id: Id,
    kind: z.enum(ABSENCE_KINDS),
    firstDay: z.iso.date().nullable().meta({ description: FIRST_DAY, example: '2026-12-01' }),
    lastDay: z.iso.date().nullable().meta({ description: LAST_DAY, example: '2026-12-14' }),
    from: Moment.nullable(),
    until: Moment.nullable().meta({ description: 'The first moment that is free again' }),
    substitute: Named.nullable().meta({ description: 'Who stands in' }),
    bringBack: z.boolean().meta({
      description: 'Leads that others get because of it come back on the return',
    }),
    createdAt: Moment,
  })
  .meta({ id: 'Absence' });

export const AbsenceList = z
  .strictObject({ items: z.array(Absence).meta({ description: 'By their beginning, the earliest first' }) })
  .meta({ id: 'AbsenceList' });

const Facts = {
  kind: z.enum(ENTERED_KINDS),
  substituteId: Id.nullable().default(null).meta({ description: 'Who stands in' }),
  bringBack: z.boolean().default(false).meta({
    description: 'Whether leads that others get because of it come back on the return',
  }),
};

/** Whole days on the employee's own calendar, or from one moment to another. */
export const NewAbsenceBody = z
  .union([
    z
      .strictObject({
        firstDay: z.iso.date().meta({ description: 'The first whole day', example: '2026-12-01' }),
        lastDay: z.iso.date().meta({
          description: 'The last whole day, at most two years ahead',
          example: '2026-12-14',
        }),
        ...Facts,
      })
      .meta({ id: 'AbsentDays' }),
    z.strictObject({ from: MomentGiven, until: MomentGiven, ...Facts }).meta({ id: 'AbsentTime' }),
  ])
  .meta({ id: 'NewAbsence' });

/** Whether somebody is on his shift. */
export const Shift = z
  .strictObject({
    on: z
      .boolean()
      .meta({ description: 'False: gets no new leads, and the time limits of his leads stand still' }),
    until: Moment.nullable().meta({
      description: 'From when on he is on it again by himself; null while he is',
    }),
  })
  .meta({ id: 'Shift' });

export const SetShiftBody = z
  .strictObject({
    on: z.boolean(),
    until: MomentGiven.nullable().default(null).meta({
      description: 'Until when he is off it; null: until his next working day begins',
    }),
  })
  .meta({ id: 'SetShift' });

export type Shift = z.infer<typeof Shift>;
export type SetShiftBody = z.infer<typeof SetShiftBody>;
export type Absence = z.infer<typeof Absence>;
export type AbsenceList = z.infer<typeof AbsenceList>;
export type NewAbsenceBody = z.infer<typeof NewAbsenceBody>;
