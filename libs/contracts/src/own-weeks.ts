import { z } from 'zod';
import { Day } from './days.ts';
import { EmployeeFigures } from './figures.ts';
import { Named, Sticker } from './named.ts';

const OwnWeek = z
  .strictObject({
    from: Day.meta({ description: 'Its Monday' }),
    until: Day.meta({ description: 'Its Sunday, or today' }),
    ...EmployeeFigures.omit({ employee: true, against: true }).shape,
  })
  .meta({ id: 'OwnWeek' });

/** What somebody did himself, week by week: his own figures alone, beside nobody else's. */
export const OwnWeeks = z
  .strictObject({
    funnel: Named,
    timeZone: z.string().meta({ description: 'By whose clock days begin: the department’s' }),
    rule: z.string().meta({ description: 'How it is counted, in a sentence' }),
    stages: z
      .array(
        z
          .strictObject({
            stage: Sticker,
            isArchived: z.boolean(),
            weeks: z
              .array(OwnWeek)
              .meta({ description: 'Each week, also one in which he did nothing; the present one last' }),
          })
          .meta({ id: 'StageOwnWeeks' }),
      )
      .meta({ description: 'Those where he had a lead in one of the weeks, in their order' }),
  })
  .meta({ id: 'OwnWeeks' });

export type OwnWeeks = z.infer<typeof OwnWeeks>;
export type OwnWeek = z.infer<typeof OwnWeek>;
