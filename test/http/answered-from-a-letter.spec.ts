import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Inbox, type EmployeeCard, type LeadMoved } from '#contracts';
import { DAY } from '#conveyor';
import { SecretKeys } from '#platform';
import { ANSWER_KEY, answerPaths, sendAnswer } from '../support/answering.ts';
import { auditOf } from '../support/audit-records.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi({ settings: async () => ({ SECRET_KEYS: ANSWER_KEY }) });

const BRIEF = 'Ask for the director';
let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let vera: EmployeeCard;
let offered: LeadMoved;
let count = 0;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet'], { acceptance: 'needed', answerWithinMinutes: 240 });
});

beforeEach(async () => {
  count += 1;
  anna = await line.hire(`Anna ${count}`);
  boris = await line.hire(`Boris ${count}`, { channels: ['in_app', 'email'] });
  vera = await line.hire(`Vera ${count}`);
  await line.staff(1, 9, anna);
  await line.rank(2, 9, { primary: [boris], reserve: [vera] });
  const entered = await line.enter('Ivan Petrov', { company: 'Romashka', amount: 1_200, currency: 'EUR' });
  offered = await line.move(entered, 'advance', { brief: BRIEF }, anna);
});

const links = (terms = {}) => answerPaths(offered, boris, terms);

async function open(path: string, method: 'GET' | 'HEAD' = 'GET') {
  const response = await fetch(`${api.url}${path}`, { method, headers: { 'accept-language': 'en' } });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

async function handoff() {
  const { visits } = await line.card(offered);
  const found = visits.flatMap(({ handoffs }) => handoffs).find(({ id }) => id === offered.handoff?.id);
  if (!found) throw new Error('The handoff is not on the card.');
  return found;
}

describe('the page of such a link', () => {
  it('shows what there is to decide', async () => {
    const { status, html } = await open(links().accept);
    expect(status).toBe(200);
    for (const told of ['Ivan Petrov', 'Romashka', '€1,200', 'Meet', anna.name, BRIEF])
      expect(html).toContain(told);
  });

  it('changes nothing however often a program looks at it', async () => {
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'] as const)
      expect((await open(links().accept, method)).status).toBe(200);
    expect((await handoff()).state).toBe('offered');
  });

  it('runs no script, is kept nowhere, and tells nobody its address', async () => {
    const { headers, html } = await open(links().decline);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(html).not.toMatch(/<script|onclick|javascript:/);
  });

  it('is in the receiver’s language, whichever the browser asks for', async () => {
    await line.change(boris, { language: 'ru' });
    const { html } = await open(links().accept);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('Берёте этого лида?');
  });

  it('shows nothing of the lead any more once it is answered or has gone on', async () => {
    await line.move(offered, 'reassign', { employeeId: vera.id });
    const { html } = await open(links().accept);
    expect(html).toContain('This lead is no longer with you');
    for (const told of ['Romashka', BRIEF, vera.name]) expect(html).not.toContain(told);
  });
});

describe('an answer from the letter', () => {
  it('accepts as the receiver, which the audit knows, and his inbox has it as read', async () => {
    const unread = async () =>
      (await api.granted(Inbox, api.ask('GET', '/inbox', undefined, { by: boris.id }))).unread;
    expect(await unread()).toBe(1);
    const { status, html } = await sendAnswer(api, links().accept, { answer: 'accept' });
    expect({ status, isHis: html.includes('You took this lead at') }).toEqual({ status: 200, isHis: true });
    const records = await auditOf(api.database, offered.lead.id);
    expect(records.find(({ action }) => action === 'handoff.accepted')).toMatchObject({
      actor: boris.id,
      through: 'message',
    });
    expect(await unread()).toBe(0);
  });

  it('declines with a reason, by either link, and the lead goes to the next', async () => {
    const { status, html } = await sendAnswer(api, links().accept, {
      answer: 'decline',
      reason: ' No time ',
    });
    expect({ status, isNo: html.includes('You declined this lead at') }).toEqual({ status: 200, isNo: true });
    expect(await handoff()).toMatchObject({ state: 'declined', reason: 'No time' });
    const { visits } = await line.card(offered);
    expect(visits.at(-1)?.employee?.id).toBe(vera.id);
    expect(html).not.toContain(vera.name);
  });

  it.each(['', ' ', 'x'.repeat(501)])(
    'asks once more for a reason where there is none that fits: %j',
    async (reason) => {
      const { status, html } = await sendAnswer(api, links().decline, { answer: 'decline', reason });
      expect(status).toBe(422);
      expect(html).toContain('Write why in a few words, at most 500 characters.');
      expect((await handoff()).state).toBe('offered');
    },
  );

  it('is given once: the second says what the first has done', async () => {
    await sendAnswer(api, links().accept, { answer: 'accept' });
    for (const [path, fields] of [
      [links().accept, { answer: 'accept' }],
      [links().decline, { answer: 'decline', reason: 'Changed my mind' }],
    ] as const) {
      const { status, html } = await sendAnswer(api, path, fields);
      expect({ status, isKnown: html.includes('You have already taken this lead, at') }).toEqual({
        status: 409,
        isKnown: true,
      });
    }
    expect((await handoff()).state).toBe('accepted');
  });

  it('is taken of one of two that come at once', async () => {
    const { accept, decline } = links();
    const answers = await Promise.all([
      sendAnswer(api, accept, { answer: 'accept' }),
      sendAnswer(api, decline, { answer: 'decline', reason: 'No time' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const records = await auditOf(api.database, offered.lead.id);
    expect(records.filter(({ through }) => through === 'message')).toHaveLength(1);
  });

  it('comes to nothing once the lead is with somebody else, and does not say with whom', async () => {
    await line.move(offered, 'reassign', { employeeId: vera.id });
    const { status, html } = await sendAnswer(api, links().accept, { answer: 'accept' });
    expect(status).toBe(409);
    expect(html).toContain('This lead is no longer with you');
    expect(html).not.toContain(vera.name);
  });

  it('is refused of somebody who has left', async () => {
    await line.move(offered, 'reassign', { employeeId: vera.id });
    await line.change(boris, { active: false });
    expect((await open(links().accept)).status).toBe(410);
    expect((await sendAnswer(api, links().accept, { answer: 'accept' })).status).toBe(410);
  });

  it('is refused where the link was made for another than the receiver', async () => {
    const { status, html } = await sendAnswer(api, answerPaths(offered, vera).accept, { answer: 'accept' });
    expect(status).toBe(410);
    expect(html).not.toContain('Ivan Petrov');
    expect((await handoff()).state).toBe('offered');
  });
});

describe('a link that says nothing', () => {
  it('is told in a friendly way, with a status of its own, and acts on nothing', async () => {
    const { accept } = links();
    const altered = `${accept.slice(0, -1)}${accept.endsWith('A') ? 'B' : 'A'}`;
    for (const [path, status, said] of [
      [altered, 404, 'This link is not whole.'],
      ['/answer/x', 404, 'This link is not whole.'],
      [links({ key: SecretKeys.create() }).accept, 410, 'it is too old'],
      [links({ ago: 15 * DAY }).accept, 410, 'for a limited time'],
    ] as const) {
      expect(await open(path)).toMatchObject({ status, html: expect.stringContaining(said) });
      expect((await sendAnswer(api, path, { answer: 'accept' })).status).toBe(status);
    }
    expect((await handoff()).state).toBe('offered');
  });

  it('takes nothing but a small form', async () => {
    const { accept } = links();
    const large = await sendAnswer(api, accept, { answer: 'decline', reason: 'x'.repeat(9_000) });
    expect(large.status).toBe(413);
    const json = await fetch(`${api.url}${accept}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'answer=accept',
    });
    expect(json.status).toBe(415);
    expect((await sendAnswer(api, accept, {})).status).toBe(422);
    const elsewhere = await fetch(`${api.url}/api/v1/leads`, {
      method: 'POST',
      headers: await api.signed(),
      body: new URLSearchParams({ name: 'x' }),
    });
    expect(elsewhere.status).toBe(415);
    expect((await handoff()).state).toBe('offered');
  });
});
