import { z } from 'zod';
import { LANGUAGES, type Language } from '#conveyor';

/** By what our buttons, and the field of our question, are known when they come back. */
export const ACTION = { accept: 'handoff.accept', decline: 'handoff.decline', reason: 'reason' } as const;

/** Where a message stands. */
export type SlackPlace = Readonly<{ channel: string; ts: string }>;

/** A block as Slack gives it back. */
export type GivenBlock = z.infer<typeof Block>;

/** What somebody has pressed or written in Slack about a handoff. */
export type SlackInteraction = Readonly<{ userId: string; handoffId: string; place: SlackPlace }> &
  (
    | Readonly<{ kind: 'accept'; blocks: readonly GivenBlock[] }>
    | Readonly<{ kind: 'decline'; triggerId: string }>
    | Readonly<{ kind: 'reason'; reason: string; language: Language }>
  );

const Block = z.looseObject({
  type: z.string(),
  elements: z.array(z.looseObject({ url: z.string().optional() })).optional(),
});

const Pressed = z
  .object({
    type: z.literal('block_actions'),
    user: z.object({ id: z.string() }),
    trigger_id: z.string(),
    container: z.object({ channel_id: z.string(), message_ts: z.string() }),
    message: z.object({ blocks: z.array(Block) }).optional(),
    actions: z.tuple([z.object({ action_id: z.enum([ACTION.accept, ACTION.decline]), value: z.uuid() })]),
  })
  .transform(({ user, container, message, trigger_id: triggerId, actions: [action] }): SlackInteraction => {
    const place = { channel: container.channel_id, ts: container.message_ts };
    const known = { userId: user.id, handoffId: action.value, place };
    return action.action_id === ACTION.accept
      ? { kind: 'accept', ...known, blocks: message?.blocks ?? [] }
      : { kind: 'decline', ...known, triggerId };
  });

/** What our question carries along until it is answered. */
export const Asked = z.object({
  handoffId: z.uuid(),
  place: z.object({ channel: z.string(), ts: z.string() }),
  language: z.enum(LANGUAGES),
});

const Submitted = z
  .object({
    type: z.literal('view_submission'),
    user: z.object({ id: z.string() }),
    view: z.object({
      private_metadata: z.string().transform(readJson).pipe(Asked),
      state: z.object({
        values: z.object({
          [ACTION.reason]: z.object({ [ACTION.reason]: z.object({ value: z.string().nullable() }) }),
        }),
      }),
    }),
  })
  .transform(({ user, view }): SlackInteraction => {
    const { value } = view.state.values[ACTION.reason][ACTION.reason];
    return { kind: 'reason', userId: user.id, ...view.private_metadata, reason: value ?? '' };
  });

const Payload = z.union([Pressed, Submitted]);

/** What a body that Slack has signed says of a handoff; undefined for all else that it tells us of, such as that a link was opened. */
export function readInteraction(body: Buffer): SlackInteraction | undefined {
  const payload = new URLSearchParams(body.toString('utf8')).get('payload');
  return payload === null ? undefined : Payload.safeParse(readJson(payload)).data;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
