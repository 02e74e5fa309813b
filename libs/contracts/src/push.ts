import { z } from 'zod';
import { TEST_OUTCOMES, TestAnswer } from './channel-settings.ts';
import { Code } from './field-rules.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Text } from './text.ts';

export const PushKey = z
  .strictObject({
    publicKey: z.string().meta({ description: 'P-256 in base64url: the applicationServerKey of a browser' }),
  })
  .meta({ id: 'PushKey' });

export const NewPushSubscriptionBody = z
  .strictObject({
    endpoint: Text(2_000).meta({
      description: 'Where the push service of the browser takes messages: a public address over https',
      example: 'https://push.example.com/send/abc',
    }),
    keys: z
      .strictObject({
        p256dh: Code(/^[\w-]{87}$/, 'NOT_BASE64URL'),
        auth: Code(/^[\w-]{22}$/, 'NOT_BASE64URL'),
      })
      .meta({ description: 'With what messages are encrypted for this browser alone (RFC 8291)' }),
  })
  .meta({
    id: 'NewPushSubscription',
    description: 'What PushManager.subscribe() gave, without its expirationTime',
  });

export const PushSubscription = z
  .strictObject({
    id: Id,
    agent: z.string().nullable().meta({ description: 'What the browser calls itself' }),
    current: z.boolean().meta({ description: 'Whether it is of the session that asks' }),
    createdAt: Moment,
    lastAcceptedAt: Moment.nullable().meta({ description: 'When its push service took a message last' }),
  })
  .meta({ id: 'PushSubscription' });

export const PushSubscriptionList = z
  .strictObject({ items: z.array(PushSubscription) })
  .meta({ id: 'PushSubscriptionList' });

export const DeviceTested = z
  .strictObject({
    outcome: z.enum(TEST_OUTCOMES).meta({ description: 'What became of the message' }),
    ...TestAnswer.shape,
  })
  .meta({ id: 'DeviceTested' });

export type DeviceTested = z.infer<typeof DeviceTested>;
export type PushKey = z.infer<typeof PushKey>;
export type NewPushSubscriptionBody = z.infer<typeof NewPushSubscriptionBody>;
export type PushSubscription = z.infer<typeof PushSubscription>;
export type PushSubscriptionList = z.infer<typeof PushSubscriptionList>;
