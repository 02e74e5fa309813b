import { ACCEPTANCES, AVAILABILITIES, POLICIES, USUAL_SETTINGS } from '#conveyor';
import { z } from 'zod';

/** Ten years. A limit far beyond that would end after the last moment that the database knows. */
const Minutes = z.number().max(5_256_000);
const Weeks = z.number().max(520);
const Offers = z.number().max(1_000);

/** What a head sets for a stage, each judged by the funnel's own rules. Minutes are minutes of working time. */
const Settings = {
  timeLimitMinutes: Minutes.nullable().meta({
    description:
      'How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes',
  }),
  remindAfterMinutes: Minutes.nullable().meta({
    description: 'After how many minutes of working time the holder is reminded of the lead; null: never',
  }),
  policy: z.enum(POLICIES).meta({
    description:
      'How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody',
  }),
  availability: z.enum(AVAILABILITIES).meta({
    description:
      'at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again',
  }),
  rampWeeks: Weeks.meta({
    description: 'Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once',
  }),
  learningBudget: z.number().max(1_000).nullable().meta({
    description:
      'How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out',
  }),
  acceptance: z.enum(ACCEPTANCES).meta({
    description: 'needed: the receiver has to say that he has the lead; implied: he need not',
  }),
  answerWithinMinutes: Minutes.nullable().meta({
    description:
      'Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes',
  }),
  remindBeforeMinutes: Minutes.nullable().meta({
    description: 'How long before that he is reminded; null: not at all',
  }),
  offersBeforeHead: Offers.nullable().meta({
    description: 'With every so-manieth offer that came to nothing the heads are told; null: they are not',
  }),
};

export const StageSettings = z.strictObject(Settings);

/** Where nothing is said, the usual holds. */
export const NewStageSettings = {
  timeLimitMinutes: Settings.timeLimitMinutes.default(USUAL_SETTINGS.timeLimitMinutes),
  remindAfterMinutes: Settings.remindAfterMinutes.default(USUAL_SETTINGS.remindAfterMinutes),
  policy: Settings.policy.default(USUAL_SETTINGS.policy),
  availability: Settings.availability.default(USUAL_SETTINGS.availability),
  rampWeeks: Settings.rampWeeks.default(USUAL_SETTINGS.rampWeeks),
  learningBudget: Settings.learningBudget.default(USUAL_SETTINGS.learningBudget),
  acceptance: Settings.acceptance.default(USUAL_SETTINGS.acceptance),
  answerWithinMinutes: Settings.answerWithinMinutes.default(USUAL_SETTINGS.answerWithinMinutes),
  remindBeforeMinutes: Settings.remindBeforeMinutes.default(USUAL_SETTINGS.remindBeforeMinutes),
  offersBeforeHead: Settings.offersBeforeHead.default(USUAL_SETTINGS.offersBeforeHead),
};

/** Where nothing is said, it stays as it is. */
export const ChangedStageSettings = {
  timeLimitMinutes: Settings.timeLimitMinutes.exactOptional(),
  remindAfterMinutes: Settings.remindAfterMinutes.exactOptional(),
  policy: Settings.policy.exactOptional(),
  availability: Settings.availability.exactOptional(),
  rampWeeks: Settings.rampWeeks.exactOptional(),
  learningBudget: Settings.learningBudget.exactOptional(),
  acceptance: Settings.acceptance.exactOptional(),
  answerWithinMinutes: Settings.answerWithinMinutes.exactOptional(),
  remindBeforeMinutes: Settings.remindBeforeMinutes.exactOptional(),
  offersBeforeHead: Settings.offersBeforeHead.exactOptional(),
};
