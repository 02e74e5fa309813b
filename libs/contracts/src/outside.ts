import { OUTSIDE_RECEIVERS } from '#conveyor/alerts';
import { z } from 'zod';
import { broken } from './field-rules.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Text } from './text.ts';

const Version = z.int().positive().meta({ description: 'Send it with the next change' });

/** Who outside is told of the line: the webhook gets every alert, the watcher is asked again and again while the line is well. */
export const OutsideReceiver = z.enum(OUTSIDE_RECEIVERS);

/** An address that is asked out of here, by the form that it must have in the environment as well. */
export const OutsideUrl = Text(2_000).superRefine((text, context) => {
  // One that is empty is said to be so already.
  if (text !== '' && !isOutsideUrl(text)) context.addIssue(broken('ADDRESS_NOT_PLAIN'));
});

function isOutsideUrl(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}

export const ChangeOutsideBody = z
  .strictObject({
    version: Version,
    url: OutsideUrl.meta({
      description:
        'Kept sealed, and never shown again but for its host; https, or an address of OUTGOING_ALLOWED',
      example: 'https://watcher.example.com/ping/1234',
    }),
  })
  .meta({ id: 'ChangeOutside' });

/** Which version is taken back. */
export const ClearOutsideQuery = z.strictObject({ version: z.coerce.number().int().positive() });

export const OutsideShown = z
  .strictObject({
    receiver: OutsideReceiver,
    version: Version,
    source: z.enum(['environment', 'product', 'none']).meta({
      description:
        'What has its address: the environment of the server, which wins; what was set here; nothing, and nobody is told',
    }),
    environment: z.string().nullable().meta({
      description: 'The setting of the environment by which it is set',
      example: 'ALERT_WEBHOOK_URL',
    }),
    host: z.string().nullable().meta({
      description:
        'Where it leads; the rest of the address is a secret. null: there is none, or what is kept can not be opened',
      example: 'hooks.example.com',
    }),
    changedAt: Moment.nullable(),
    changedBy: Named.nullable().meta({ description: 'null: nobody yet, or somebody at a console' }),
  })
  .meta({ id: 'OutsideReceiver' });

export const OutsideList = z.strictObject({ items: z.array(OutsideShown) }).meta({ id: 'OutsideList' });

export const OutsideTested = z
  .strictObject({
    receiver: OutsideReceiver,
    outcome: z.enum(['taken', 'refused', 'unreached', 'unreadable', 'not-set']).meta({
      description:
        'What came back: a status of 2xx, another one, nothing; unreadable: what is kept can not be opened; not-set: there is no address',
    }),
    message: z.string().meta({ description: 'The same as a sentence in the language of the request' }),
    code: z.string().nullable().meta({ description: 'The status, or what the network called it' }),
  })
  .meta({ id: 'OutsideTested' });

export type OutsideReceiver = z.infer<typeof OutsideReceiver>;
export type ChangeOutsideBody = z.infer<typeof ChangeOutsideBody>;
export type ClearOutsideQuery = z.infer<typeof ClearOutsideQuery>;
export type OutsideShown = z.infer<typeof OutsideShown>;
export type OutsideList = z.infer<typeof OutsideList>;
export type OutsideTested = z.infer<typeof OutsideTested>;
