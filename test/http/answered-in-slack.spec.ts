import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { MINUTE } from '#conveyor';
import { auditOf } from '../support/audit-records.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import {
  fromSlack,
  pressed,
  signedBySlack,
  SIGNING_SECRET,
  wroteWhy,
} from '../support/slack-interactions.ts';
import { SlackSink } from '../support/slack-sink.ts';

let sink: SlackSink;

beforeAll(async () => {
  sink = await SlackSink.start();
});
afterAll(() => sink.close());

const api = useApi({
  settings: async () => ({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: sink.url.replace(/\/$/, ''),
  }),
});
const without = useApi();

let line: Department;
let boris: EmployeeCard;
let vera: EmployeeCard;
let offered: LeadMoved;
let member: string;
let count = 0;

beforeAll(async () => {
  line = await Department.draw(api, ['Call'], { acceptance: 'needed', answerWithinMinutes: 240 });
});

beforeEach(async () => {
  count += 1;
  member = `U00BORIS${count}`;
  boris = await line.hire('Boris', { slackUserId: member, channels: ['slack'] });
  vera = await line.hire('Vera');
  await line.rank(1, 9, { primary: [boris], reserve: [vera] });
  offered = await line.enter('Ivan Petrov', { company: 'Romashka' });
});

/** What Slack is asked for next, while somebody does something there. */
async function askedFor(doing: () => Promise<unknown>, requests = 1) {
  const before = sink.requests.length;
  await doing();
  await sink.until(before + requests);
  const asked = sink.requests.slice(before);
  return asked.map(({ method, body }) => ({ method, body }));
}

const press = (action: 'handoff.accept' | 'handoff.decline', by = member) =>
  fromSlack(api, signedBySlack(pressed(action, offered.handoff?.id, by, `trigger ${Math.random()}`)));

async function state() {
  const { visits } = await line.card(offered);
  const handoff = visits.flatMap(({ handoffs }) => handoffs).find(({ id }) => id === offered.handoff?.id);
  return { state: handoff?.state, reason: handoff?.reason };
}

describe('a button in Slack', () => {
  it('accepts as its receiver, and the message says so and can still be read', async () => {
    let answer = { status: 0, text: '' };
    const [update] = await askedFor(async () => {
      answer = await press('handoff.accept');
    });
    expect(answer).toEqual({ status: 200, text: '' });
    expect(update?.method).toBe('chat.update');
    expect(update?.body.get('channel')).toBe('D1');
    expect(update?.body.get('ts')).toBe('1764000000.000001');
    const blocks = update?.body.get('blocks') ?? '';
    expect(blocks).toContain('You took this lead at');
    expect(blocks).toContain('Ask for the director');
    expect(blocks).toContain('https://line.example.com/leads/1');
    expect(blocks).not.toContain('handoff.accept');
    expect(await state()).toMatchObject({ state: 'accepted' });
    const records = await auditOf(api.database, offered.lead.id);
    expect(records.find(({ action }) => action === 'handoff.accepted')).toMatchObject({
      actor: boris.id,
      through: 'message',
    });
  });

  it('declines once it is written why, and nothing of the lead stays but its name', async () => {
    const [opened] = await askedFor(() => press('handoff.decline'));
    expect(opened?.method).toBe('views.open');
    expect(await state()).toMatchObject({ state: 'offered' });
    const view: unknown = JSON.parse(opened?.body.get('view') ?? '{}');
    const none = await fromSlack(api, signedBySlack(wroteWhy(view, '  ', member)));
    expect(JSON.parse(none.text)).toMatchObject({
      response_action: 'errors',
      errors: { reason: 'Write why in a few words, at most 500 characters.' },
    });
    const [update] = await askedFor(() => fromSlack(api, signedBySlack(wroteWhy(view, ' No time ', member))));
    expect(await state()).toEqual({ state: 'declined', reason: 'No time' });
    expect(update?.body.get('blocks')).toContain('You declined this lead at');
    for (const told of ['Ask for the director', vera.name])
      expect(update?.body.get('blocks')).not.toContain(told);
  });

  it('of a lead that has gone on says so, and does not say where to', async () => {
    await line.move(offered, 'reassign', { employeeId: vera.id });
    for (const action of ['handoff.accept', 'handoff.decline'] as const) {
      const [update] = await askedFor(() => press(action));
      expect(update?.method).toBe('chat.update');
      expect(update?.body.get('blocks')).toContain('This lead is no longer with you');
      expect(update?.body.get('blocks')).not.toContain(vera.name);
    }
  });

  it('that is pressed twice says the second time what the first has done', async () => {
    await askedFor(() => press('handoff.accept'));
    const [update] = await askedFor(() => press('handoff.accept'));
    expect(update?.body.get('blocks')).toContain('You have already taken this lead');
  });

  it('does nothing for anybody but the receiver', async () => {
    const [update] = await askedFor(() => press('handoff.accept', 'U00OTHER'));
    expect(update?.body.get('blocks')).toContain('Only the person to whom the lead was offered');
    expect(update?.body.get('blocks')).not.toContain('Ivan Petrov');
    expect(await state()).toMatchObject({ state: 'offered' });
  });

  it('knows the receiver by his address where his member id is not known', async () => {
    await line.change(boris, { slackUserId: null, channels: ['email'] });
    sink.members.set(boris.email ?? '', member);
    const asked = await askedFor(() => press('handoff.accept'), 2);
    expect(asked.map(({ method }) => method)).toEqual(['users.lookupByEmail', 'chat.update']);
    expect(await state()).toMatchObject({ state: 'accepted' });
  });
});

describe('what does not come from Slack', () => {
  const accept = (signed = {}) =>
    signedBySlack(pressed('handoff.accept', offered.handoff?.id, member), signed);

  it('is refused, be it signed by another, too old, altered, or sent once more', async () => {
    const good = accept();
    const refused = [
      accept({ secret: 'f'.repeat(32) }),
      accept({ ago: 6 * MINUTE }),
      accept({ ago: -6 * MINUTE }),
      { ...good, body: `${good.body}&x=1` },
    ];
    for (const each of refused) expect((await fromSlack(api, each)).status).toBe(401);
    expect(await state()).toMatchObject({ state: 'offered' });
    await askedFor(() => fromSlack(api, good));
    expect((await fromSlack(api, good)).status).toBe(401);
  });

  it('is not taken at all where no signing secret is set', async () => {
    expect((await fromSlack(without, accept())).status).toBe(404);
  });

  it('is taken and comes to nothing where it is about something else', async () => {
    for (const payload of [
      { type: 'block_actions', user: { id: member }, actions: [{ action_id: 'x', type: 'button' }] },
      { type: 'shortcut' },
      pressed('handoff.accept', 'not an id', member),
    ])
      expect(await fromSlack(api, signedBySlack(payload))).toEqual({ status: 200, text: '' });
  });
});
