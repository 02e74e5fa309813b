import { optional, withDefault } from './config-docs.ts';
import * as rule from './config-rules.ts';

/** The settings of messengers, and of who passes messages on to others, in the order in which they are documented. */
export const MESSENGER_SETTINGS = {
  SLACK_BOT_TOKEN: optional(
    rule.slackBotToken(),
    [
      'Bot token of the Slack app; Slack messages are captured when absent',
      'Токен бота Slack; если не задан, сообщения Slack не уходят и видны на /dev/mailbox',
    ],
    { example: 'xoxb-1234-abcd', secret: true },
  ),
  SLACK_SIGNING_SECRET: optional(
    rule.slackSigningSecret(),
    [
      'Signing secret of the Slack app, with which Slack signs the buttons that people press; messages have none when absent',
      'Секрет подписи приложения Slack: им Slack подписывает нажатия кнопок; если не задан, кнопок в сообщениях нет',
    ],
    { example: '0123456789abcdef0123456789abcdef', secret: true },
  ),
  SLACK_API_URL: optional(
    rule.httpUrl(),
    ["Slack API address, when it isn't Slack's own", 'Адрес Slack API, если это не сам Slack'],
    { example: 'https://slack.example.com/api' },
  ),
  TELEGRAM_BOT_TOKEN: optional(
    rule.telegramBotToken(),
    [
      'Token of the Telegram bot, from @BotFather; Telegram messages are captured when absent',
      'Токен бота Telegram, его выдаёт @BotFather; если не задан, сообщения Telegram не уходят и видны на /dev/mailbox',
    ],
    { example: '1234567890:AAExampleOfASecretWith35Characters_-', secret: true },
  ),
  TELEGRAM_API_URL: optional(
    rule.httpUrl(),
    [
      "Telegram Bot API address, when it isn't Telegram's own",
      'Адрес Telegram Bot API, если это не сам Telegram',
    ],
    { example: 'https://telegram.example.com' },
  ),
  WEBHOOK_URL: optional(
    rule.outsideUrl(),
    [
      'Program of your own that passes messages on, as to MAX, VK Teams or Mattermost; https, or an address of OUTGOING_ALLOWED; messages of the webhook are captured when absent',
      'Ваша программа, которая передаёт сообщения дальше, например в MAX, VK Teams или Mattermost; https или адрес из OUTGOING_ALLOWED; если не задана, сообщения вебхука не уходят и видны на /dev/mailbox',
    ],
    { example: 'https://hooks.example.com/conveyor', secret: true },
  ),
  WEBHOOK_FORMAT: withDefault(rule.oneOf(['standard', 'mattermost']), 'standard', [
    'Form of what is posted there: standard, signed JSON, or mattermost for incoming webhooks of Mattermost and Rocket.Chat',
    'Вид того, что туда отправляется: standard — подписанный JSON, mattermost — для входящих вебхуков Mattermost и Rocket.Chat',
  ]),
  WEBHOOK_SECRET: optional(
    rule.signingSecrets(),
    [
      'Secrets that sign it by Standard Webhooks, with commas between them: while one is changed the new one stands first and both sign; required with WEBHOOK_URL unless the form is mattermost',
      'Секреты для подписи по Standard Webhooks, через запятую: пока секрет меняется, новый стоит первым, а подписывают оба; обязательны вместе с WEBHOOK_URL, если вид не mattermost',
    ],
    { example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=', secret: true },
  ),
};
