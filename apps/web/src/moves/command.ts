import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import type { components } from '../api/schema.d.ts';

type Bodies = components['schemas'];
type Said<Name extends keyof Bodies> = Bodies[Name] extends infer Body
  ? Body extends unknown
    ? Omit<Body, 'version'>
    : never
  : never;

/** What somebody wants done with a lead, and what he says about it. */
export type Command =
  | Readonly<{ verb: 'advance'; said: Said<'AdvanceLead'> }>
  | Readonly<{ verb: 'return'; said: Said<'ReturnLead'> }>
  | Readonly<{ verb: 'lose'; said: Said<'LoseLead'> }>
  | Readonly<{ verb: 'win'; said: Said<'WinLead'> }>
  | Readonly<{ verb: 'reassign'; said: Said<'ReassignLead'> }>
  | Readonly<{ verb: 'claim'; said: Said<'ClaimLead'> }>
  | Readonly<{ verb: 'reopen'; said: Said<'ReopenLead'> }>;

export type LeadMoved = Bodies['LeadMoved'];

/** The lead as whoever commands knows it: one that has moved on since is left where it is. */
export type Known = Readonly<{ id: string; version: number }>;

/** Has it done, once however often it is asked with the same key. Throws ApiError when it is refused. */
export function send({ id, version }: Known, command: Command, key = requestKey()): Promise<LeadMoved> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (command.verb) {
    case 'advance':
      return bodyOf(api.POST('/api/v1/leads/{id}/advance', { params, body: { version, ...command.said } }));
    case 'return':
      return bodyOf(api.POST('/api/v1/leads/{id}/return', { params, body: { version, ...command.said } }));
    case 'lose':
      return bodyOf(api.POST('/api/v1/leads/{id}/lose', { params, body: { version, ...command.said } }));
    case 'win':
      return bodyOf(api.POST('/api/v1/leads/{id}/win', { params, body: { version, ...command.said } }));
    case 'reassign':
      return bodyOf(api.POST('/api/v1/leads/{id}/reassign', { params, body: { version, ...command.said } }));
    case 'claim':
      return bodyOf(api.POST('/api/v1/leads/{id}/claim', { params, body: { version, ...command.said } }));
    case 'reopen':
      return bodyOf(api.POST('/api/v1/leads/{id}/reopen', { params, body: { version, ...command.said } }));
  }
}
