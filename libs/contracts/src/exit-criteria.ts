import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES, LEAD_FIELDS } from '#conveyor';
import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

const Fields = z
  .array(z.enum(LEAD_FIELDS))
  .meta({ description: 'Facts that must be known, also of a lead that skips the stage' });
const Activities = z
  .array(
    z.strictObject({
      kind: z.enum(ACTIVITY_KINDS),
      outcome: z.enum(ACTIVITY_OUTCOMES).nullable().meta({ description: 'null: any outcome will do' }),
      atLeast: z.number().meta({ description: 'How often it must be logged while the lead stands here' }),
    }),
  )
  .meta({ description: 'What must have been done while the lead stands here' });
const required = z.boolean().meta({ description: 'False: it may be left unanswered' });

/** What must be so before a lead leaves the stage forward. */
export const ExitCriteria = z
  .strictObject({
    fields: Fields,
    activities: Activities,
    questions: z.array(z.strictObject({ id: Id, text: z.string(), required })),
  })
  .meta({ id: 'ExitCriteria' });

/** The texts and numbers are taken as they come and judged by the funnel's own rules. */
const Drawn = { fields: Fields.max(20).default([]), activities: Activities.max(100).default([]) };
const QuestionDrawn = { text: Text(300, 0), required: required.default(false) };

export const DrawnExit = z
  .strictObject({ ...Drawn, questions: z.array(z.strictObject(QuestionDrawn)).default([]) })
  .meta({ id: 'DrawnExit' });

export const RedrawnExit = z
  .strictObject({
    ...Drawn,
    questions: z
      .array(
        z.strictObject({
          id: Id.nullable()
            .default(null)
            .meta({ description: 'A question that stays has its id; a new one has none' }),
          ...QuestionDrawn,
        }),
      )
      .default([]),
  })
  .meta({ id: 'RedrawnExit' });

export const NOTHING_ASKED = { fields: [], activities: [], questions: [] };

/** An answer to a question of the stage that a lead leaves. */
export const ExitAnswers = z
  .array(z.strictObject({ questionId: Id, answer: Text(2_000, 0) }))
  .max(100)
  .default([])
  .meta({ description: 'Answers to the questions of the stage that it leaves; they stand in the brief' });
