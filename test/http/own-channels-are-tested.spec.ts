import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChannelTested, type EmployeeCard } from '#contracts';
import { auditOf } from '../support/audit-records.ts';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { SlackSink } from '../support/slack-sink.ts';
import { TelegramSink } from '../support/telegram-sink.ts';

let slack: SlackSink;
let telegram: TelegramSink;
const started = Promise.all([SlackSink.start(), TelegramSink.start()]);

const api = useApi({
  settings: async () => {
    [slack, telegram] = await started;
    return {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_API_URL: slack.url.replace(/\/$/, ''),
      TELEGRAM_BOT_TOKEN: '1234567890:AAExampleOfASecretWith35Characters_-',
      TELEGRAM_API_URL: telegram.url,
    };
  },
});
afterAll(async () => Promise.all((await started).map((sink) => sink.close())));

let line: Department;
let rep: EmployeeCard;
let hired = 0;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
});

beforeEach(async () => {
  hired += 1;
  const slackUserId = `U00REP${hired}`;
  rep = await line.hire(`Rep ${hired}`, { slackUserId, channels: ['slack', 'email'] });
});

const asked = async (channel: string, { id }: EmployeeCard, language: 'en' | 'ru' = 'en') => {
  const { headers } = await sessionOf(api.database, id);
  return api.ask('POST', `/account/notifications/${channel}/test`, undefined, {
    by: null,
    headers,
    language,
  });
};
const tested = (channel: string, language: 'en' | 'ru' = 'en') =>
  api.granted(ChannelTested, asked(channel, rep, language));

describe('a rep who wants to know whether messages arrive', () => {
  it('is sent one on a channel of his own, hears what the provider said, and the audit has it', async () => {
    const before = slack.posts.length;
    expect(await tested('slack')).toMatchObject({ channel: 'slack', outcome: 'sent', code: null });
    expect(slack.posts.slice(before).map(({ body }) => body.get('channel'))).toEqual([rep.slackUserId]);
    const records = (await auditOf(api.database, null)).filter(({ action }) => action === 'channel.tested');
    expect(records.at(-1)).toMatchObject({ actor: rep.id, details: { channel: 'slack' } });
  });

  it('hears in words that a channel is not set up, and is not sent to where he may not look', async () => {
    expect(await tested('email')).toMatchObject({
      outcome: 'captured',
      message:
        'This channel is not set up yet, so nothing goes out on it. An administrator does it under Settings.',
    });
    expect((await tested('email', 'ru')).message).toContain('ещё не настроен');
  });

  it('is sent none on a channel that is not his', async () => {
    expect(await tested('telegram')).toMatchObject({ outcome: 'rejected', code: 'NOT_YOURS' });
    expect(telegram.sent).toEqual([]);
  });

  it('is sent five within a minute and no more, which keeps nobody else from it', async () => {
    for (let count = 0; count < 5; count += 1) await tested('email');
    const refused = await asked('email', rep);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'TOO_MANY_TESTS' });
    const other = await line.hire('Other', { channels: ['email'] });
    expect((await asked('email', other)).status).toBe(200);
  });

  it('is refused a channel that nothing is sent on to be seen', async () => {
    expect((await asked('pigeon', rep)).status).toBe(400);
    expect((await asked('in_app', rep)).status).toBe(400);
  });
});

describe('somebody of the demo', () => {
  it('is sent nothing, whatever is set', async () => {
    const insert = `insert into demos (department_id, funnel_id, employee_ids, loaded_at)
      select department_id, id, array[$2::uuid], now() from funnels where id = $1`;
    await api.database.run({ name: 'test_insert_demo', text: insert }, [line.funnel.id, rep.id]);
    const before = slack.posts.length;
    expect(await tested('slack')).toMatchObject({ outcome: 'captured', code: 'DEMO' });
    expect(slack.posts).toHaveLength(before);
  });
});
