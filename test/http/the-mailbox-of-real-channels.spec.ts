import { expect, it } from '@jest/globals';
import { useApi } from '../support/line-api.ts';
import { openPage } from '../support/page.ts';

/** Servers that nobody needs to answer: nothing is sent here. */
const api = useApi({
  settings: async () => ({
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_FROM: 'Line <line@example.com>',
    SLACK_BOT_TOKEN: 'xoxb-1-none',
    TELEGRAM_BOT_TOKEN: `1234567890:${'A'.repeat(35)}`,
    TELEGRAM_API_URL: 'http://127.0.0.1:9',
    WEBHOOK_URL: 'http://127.0.0.1:9',
    WEBHOOK_FORMAT: 'mattermost',
    OUTGOING_ALLOWED: '127.0.0.1',
  }),
});

it('a mailbox that nothing is kept in says so, and why', async () => {
  const { status, text } = await openPage(api, '/dev/mailbox');
  expect(status).toBe(200);
  expect(text).toContain(
    'Nothing is kept here: every channel works for real (e-mail, Slack, in-app, push, Telegram, webhook).',
  );
  expect(text).not.toContain('Make a lead');
  expect((await openPage(api, '/dev/mailbox', 'ru')).text).toContain('все каналы работают по-настоящему');
});
