import type { ChatPostMessageArguments } from '@slack/web-api';
import type { SlackMessage } from './render-slack.ts';

/** A message as it is posted to a member: what anybody wrote in it is read as nothing but text. */
export function postOf(
  notificationId: string,
  member: string,
  letter: SlackMessage,
): ChatPostMessageArguments & Readonly<{ thread_ts?: never }> {
  return {
    channel: member,
    ...letter,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    metadata: {
      event_type: 'conveyor_notification',
      event_payload: { notification_id: notificationId },
    },
  };
}
