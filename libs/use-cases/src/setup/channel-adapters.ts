import {
  capturedEmail,
  capturedSlack,
  EmailChannel,
  InAppChannel,
  SlackChannel,
  type CapturedStore,
  type ChannelAdapter,
} from '#channels';
import { CapturedMessages, publishInApp, type Database } from '#database';
import type { Config } from '#platform';

/** One adapter for each channel: the real one where it has a server, else one that captures what would have gone out. */
export function channelAdapters(config: Config, database: Database): readonly ChannelAdapter[] {
  const captured = new CapturedMessages(database);
  return [
    emailAdapter(config, captured),
    slackAdapter(config, captured),
    new InAppChannel(({ notificationId }) => publishInApp(database, notificationId)),
  ];
}

function emailAdapter({ mail }: Config, captured: CapturedStore): ChannelAdapter {
  const { from } = mail;
  if (!mail.smtpUrl) return capturedEmail(from, captured);
  return new EmailChannel({ url: mail.smtpUrl.reveal(), from, connections: mail.connections });
}

function slackAdapter({ slack }: Config, captured: CapturedStore): ChannelAdapter {
  if (!slack.botToken) return capturedSlack(captured);
  const apiUrl = slack.apiUrl === null ? {} : { apiUrl: slack.apiUrl };
  return new SlackChannel({ botToken: slack.botToken.reveal(), ...apiUrl });
}
