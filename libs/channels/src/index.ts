export {
  capturedEmail,
  capturedPush,
  capturedSlack,
  capturedWebhook,
  capturedTelegram,
} from './captured/captured-channels.ts';
export { CapturedMailbox } from './captured/captured-mailbox.ts';
export { KeptInMemory, type CapturedMessage, type CapturedStore } from './captured/captured-message.ts';
export type {
  ChannelAdapter,
  MayLeave,
  Outgoing,
  Recipient,
  RejectionCause,
  SendOutcome,
  Thread,
} from './channel-adapter.ts';
export { addressOn } from './address-on.ts';
export { EmailChannel, type EmailSettings } from './email/email-channel.ts';
export { NOT_REACHABLE, type MayReach } from './email/guarded-socket.ts';
export { senderOf, type Sender } from './email/sender.ts';
export { smtpServerOf, type SmtpServer } from './email/smtp-url.ts';
export { renderEmail, type Email } from './email/render-email.ts';
export { markup, type Html } from './email/html.ts';
export { InAppChannel, shownInApp, type InAppNotification, type Publish } from './in-app-channel.ts';
export { lines, oneLine } from './letter/clean.ts';
export { messageSchema, type HandoffOffered, type Message, type QueueWaiting, type Why } from './message.ts';
export {
  Outside,
  OUTSIDE_WITHIN_MS,
  OutsideError,
  type Asking,
  type OutsideAnswer,
} from './outside/outside.ts';
export { drawPng } from './picture/draw-png.ts';
export { funnelSvg } from './picture/funnel-svg.ts';
export { letterTo } from './letter/letter-to.ts';
export type { ReportMessage } from './report-message.ts';
export type { AlertRaised } from './subject-message.ts';
export { PushChannel, type PushSettings } from './push/push-channel.ts';
export {
  createPushKeys,
  isPushKey,
  type PushDevice,
  type PushDevices,
  type PushKeys,
  type PushTargets,
} from './push/push-devices.ts';
export { redact } from './redact.ts';
export { SlackAnswers, type SlackTold } from './slack/slack-answers.ts';
export type { SlackInteraction, SlackPlace } from './slack/slack-interaction.ts';
export type { SlackSigned } from './slack/slack-signature.ts';
export { SlackChannel, type SlackSettings } from './slack/slack-channel.ts';
export { TelegramChannel, type TelegramSettings } from './telegram/telegram-channel.ts';
export type { BotAnswer } from './telegram/bot-api.ts';
export type { BotReply, NamedLead } from './telegram/bot-reply.ts';
export type { BotUpdate, PressedInBot, WrittenToBot } from './telegram/bot-update.ts';
export { readQuestion, type Asked } from './telegram/handoff-buttons.ts';
export type { TelegramBot } from './telegram/telegram-bot.ts';
export { WebhookChannel, type WebhookSecret, type WebhookSettings } from './webhook/webhook-channel.ts';
export { NOT_ALLOWED } from './webhook/webhook-outcome.ts';
export { createWebhookSecret, signedHeaders } from './webhook/webhook-secret.ts';
