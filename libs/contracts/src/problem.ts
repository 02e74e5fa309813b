import { z } from 'zod';

/** One field that was wrong. */
export const FieldProblem = z.strictObject({
  field: z
    .string()
    .meta({ description: 'Path of the field, `stages[2].name`; empty for the whole', example: 'version' }),
  message: z.string().meta({ description: 'What was expected, in the language of the request' }),
});

/** An error as RFC 9457 tells it, with a stable code and the facts behind the sentence. */
export const ProblemDocument = z
  .strictObject({
    type: z.string().meta({ example: 'urn:conveyor:problem:LEAD_MOVED_ON' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().meta({ example: 'LEAD_MOVED_ON' }),
    facts: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The facts behind the sentence; which ones depends on the code' }),
    problems: z
      .array(FieldProblem)
      .meta({ description: 'Every field that was wrong, all at once; empty when none was' }),
  })
  .meta({ id: 'Problem' });

export type FieldProblem = z.infer<typeof FieldProblem>;
export type ProblemDocument = z.infer<typeof ProblemDocument>;
