import { CALL_DIRECTIONS, CALL_ENDS } from '#conveyor';
import { z } from 'zod';
import { Activity, Duration } from './activity.ts';
import { broken } from './field-rules.ts';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** An address that a person opens: nothing of ours asks it. */
const RecordingUrl = Text(2_000)
  .superRefine((url, context) => {
    // One that is empty is said to be so already.
    if (url !== '' && !isHttps(url)) context.addIssue(broken('NOT_HTTPS'));
  })
  .meta({ description: 'Where the call can be heard; https', example: 'https://pbx.example.com/r/8f2c' });

function isHttps(text: string): boolean {
  if (!/^https:\/\/[^\s\p{Cc}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** A call as a telephone exchange tells of it. The same call may come again, with what is known by then. */
export const TelephonyCallBody = z
  .strictObject({
    externalId: Text(200).meta({ description: 'The exchange’s own id of the call; each is logged once' }),
    direction: z.enum(CALL_DIRECTIONS).meta({ description: 'in: the customer has called' }),
    phone: Text(40).meta({
      description: 'The customer’s number, in any spelling',
      example: '+7 495 123-45-67',
    }),
    employee: z
      .union([z.strictObject({ id: Id }), z.strictObject({ email: z.email().max(254).toLowerCase() })])
      .nullable()
      .default(null)
      .meta({ description: 'Who spoke; null: nobody' }),
    startedAt: z.iso.datetime({ offset: true }).meta({ example: '2026-11-23T09:00:00Z' }),
    durationSeconds: Duration.default(null).meta({
      description: 'How long they spoke; null: it still goes on',
    }),
    outcome: z.enum(CALL_ENDS).meta({ description: 'What came of it; only an answered call counts as done' }),
    recordingUrl: RecordingUrl.nullable().default(null),
  })
  .meta({ id: 'TelephonyCall' });

export const TelephonyCallNoted = z
  .strictObject({
    externalId: z.string(),
    leadId: Id.nullable().meta({ description: 'On whose history it is; null: on nobody’s' }),
    activity: Activity.nullable(),
    isNew: z.boolean().meta({ description: 'False: it was there already, and has what is new' }),
    unmatched: z.enum(['NO_NUMBER', 'NO_LEAD', 'SEVERAL_LEADS']).nullable().meta({
      description:
        'Why it is on nobody’s: no number of a customer, no open lead with it, or several. Post it again when that has changed',
    }),
    candidates: z.array(Id).meta({ description: 'The open leads with this number, where there are several' }),
    isEmployeeKnown: z
      .boolean()
      .meta({ description: 'False: there is no such employee; it is nobody’s call' }),
  })
  .meta({ id: 'TelephonyCallNoted' });

export type TelephonyCallBody = z.infer<typeof TelephonyCallBody>;
export type TelephonyCallNoted = z.infer<typeof TelephonyCallNoted>;
