import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import type { Known, LeadMoved } from './command.ts';

/** Takes the last move of a lead back. Throws ApiError when it is too late for that. */
export function undo({ id, version }: Known): Promise<LeadMoved> {
  const params = { path: { id }, header: { 'Idempotency-Key': requestKey() } };
  return bodyOf(api.POST('/api/v1/leads/{id}/undo', { params, body: { version } }));
}
