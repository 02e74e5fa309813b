import { createHmac } from 'node:crypto';
import type { LineApi } from './line-api.ts';

/** The secret with which the Slack of a test signs. */
export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

export type SignedAs = Readonly<{ secret?: string; ago?: number }>;

/** What Slack sends when somebody does something with a message of ours, signed as Slack does. */
export function signedBySlack(payload: object, { secret = SIGNING_SECRET, ago = 0 }: SignedAs = {}) {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor((Date.now() - ago) / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

/** Sends it to the product. */
export async function fromSlack(api: LineApi, { body, headers }: ReturnType<typeof signedBySlack>) {
  const response = await fetch(`${api.url}/slack/interactions`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

const PLACE = { channel_id: 'D1', message_ts: '1764000000.000001' };

/** Somebody presses a button of a message. `nonce` tells two presses in the same second apart. */
export function pressed(
  action: 'handoff.accept' | 'handoff.decline',
  handoffId: string | undefined,
  userId: string,
  nonce = 'trigger',
): object {
  const button = { type: 'button', text: { type: 'plain_text', text: 'Accept' } };
  return {
    type: 'block_actions',
    user: { id: userId, username: 'boris', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: nonce,
    container: { type: 'message', ...PLACE, is_ephemeral: false },
    response_url: 'https://hooks.slack.com/actions/T1/1/x',
    message: {
      type: 'message',
      ts: PLACE.message_ts,
      blocks: [
        { type: 'header', block_id: 'a', text: { type: 'plain_text', text: 'Anna passes you a lead' } },
        {
          type: 'section',
          block_id: 'b',
          text: { type: 'plain_text', text: 'Brief:\nAsk for the director' },
        },
        {
          type: 'actions',
          block_id: 'c',
          elements: [
            { ...button, action_id: 'handoff.accept', value: handoffId },
            { ...button, action_id: 'handoff.decline', value: handoffId },
            { ...button, action_id: 'x', url: 'https://line.example.com/leads/1' },
          ],
        },
      ],
    },
    actions: [{ type: 'button', block_id: 'c', action_id: action, value: handoffId, action_ts: '1' }],
  };
}

/** Somebody writes why, into the window that was opened with this view. */
export function wroteWhy(view: unknown, reason: string, userId: string): object {
  return {
    type: 'view_submission',
    user: { id: userId, team_id: 'T1' },
    view: {
      ...Object(view),
      state: { values: { reason: { reason: { type: 'plain_text_input', value: reason } } } },
    },
  };
}
