import { z } from 'zod';

/** Who outside is told of the line: the webhook gets every alert, the watcher is asked again and again while the line is well. */
export const OutsideList = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          receiver: z.enum(['webhook', 'watcher']),
          setting: z.string().meta({
            description: 'The setting of the environment that has its address',
            example: 'ALERT_WEBHOOK_URL',
          }),
          isSet: z.boolean().meta({ description: 'Whether it has one; the address itself is a secret' }),
        })
        .meta({ id: 'OutsideReceiver' }),
    ),
  })
  .meta({ id: 'OutsideList' });

export type OutsideList = z.infer<typeof OutsideList>;
