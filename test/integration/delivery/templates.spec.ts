import { beforeEach, describe, expect, it } from '@jest/globals';
import { capturedSlack, KeptInMemory } from '#channels';
import type { Language } from '#conveyor';
import { USUAL_TEXTS, type MessageTexts, type TemplateKind } from '#conveyor/templates';
import { InAppReader, type Statement } from '#database';
import { DeliverNotification, SetTemplate, ShowTemplates } from '#use-cases';
import { enterLead, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aDepartment } from '../../support/a-department.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';

const url = useDatabase();
const slack = new KeptInMemory();
const slackOfAbroad = new KeptInMemory();
const app = useLine(url, undefined, () => [capturedSlack(slack)]);
const abroad = useLine(
  url,
  () => ({ MESSAGE_CONTENTS: 'link-only' }),
  () => [capturedSlack(slackOfAbroad)],
);

const selectTold: Statement<{ id: string }> = {
  name: 'test_told_of',
  text: `select id from notifications where lead_id = $1 and employee_id = $2 and kind = 'handoff.offered' and channel <> 'in_app'`,
};

let departmentId: string;

beforeEach(async () => {
  departmentId = await aDepartment(app.database);
});

async function put(
  texts: Partial<MessageTexts>,
  language: Language = 'en',
  kind: TemplateKind = 'handoff.offered',
) {
  const { items } = await app.get(ShowTemplates).run(departmentId, SOMEBODY);
  const found = items.find((one) => one.kind === kind && one.language === language);
  const body = { kind, language, version: found?.version ?? 0, texts: { ...USUAL_TEXTS, ...texts } };
  return app.get(SetTemplate).run(departmentId, body, SOMEBODY);
}

const aLineOf = (terms: object = {}): Promise<Line> =>
  aLine().inDepartment(departmentId).withSpecialists(1, terms).insert(app.database);

/** A lead goes to the only specialist of the line, and what he is told of it is sent. */
async function give(line: Line, name: string, known: object = {}, by: LineApp = app) {
  const receiver = specialist(line, 1);
  const { lead } = await enterLead(app, line, { receiver: to(receiver), name, known });
  const sentTo = [];
  for (const { id } of await app.database.run(selectTold, [lead.id, receiver.id])) {
    await by.get(DeliverNotification).run(id);
    sentTo.push(id);
  }
  const letter = by.email.letters.findLast((one) => one.to.includes(receiver.email));
  return { ids: sentTo, letter, receiver };
}

describe('a text of a department’s own', () => {
  it('comes by e-mail, by Slack and in the app, in the language of the receiver', async () => {
    await put({ subject: 'Take {{lead}} · {{company}}', headline: 'Hello, {{receiver}}!' });
    await put({ subject: 'Возьмите: {{lead}} · {{company}}', hint: 'Позвоните сразу.' }, 'ru');
    const line = await aLineOf({ language: 'ru', channels: ['email', 'slack', 'in_app'] });
    const { letter, ids, receiver } = await give(line, 'Ромашка', { company: 'Луг' });
    expect(letter?.subject).toBe('Возьмите: Ромашка · Луг');
    expect(letter?.text).toContain('Позвоните сразу.');
    const told = slack.messages.find(({ notificationId }) => ids.includes(notificationId));
    expect(told?.text).toBe('Возьмите: Ромашка · Луг');
    expect(JSON.stringify(told?.blocks)).toContain('Позвоните сразу.');
    const [shown] = (await new InAppReader(app.database).inbox(receiver.id, { limit: 10 })).rows;
    expect(shown).toMatchObject({ texts: { subject: 'Возьмите: {{lead}} · {{company}}', headline: null } });
  });

  it('is of its department: what others hand over says what the product says', async () => {
    await put({ subject: 'Take {{lead}}' });
    const other = await aLine().withSpecialists(1).insert(app.database);
    expect((await give(other, 'Romashka')).letter?.subject).toBe('Romashka · First contact');
  });

  it.each([
    ['{{company}} · {{amount}}', '{{company}} · {{amount}}'],
    ['<!channel> <@U024>', '<!channel> <@U024>'],
    ['Ivan\r\nBcc: evil@example.com', 'Ivan Bcc: evil@example.com'],
  ])('takes what a lead is called as text: %j', async (name, shown) => {
    await put({ subject: '{{lead}} · {{company}}', headline: '{{lead}}' });
    const { letter, ids } = await give(await aLineOf({ channels: ['email', 'slack'] }), name, {
      company: 'Luna',
    });
    expect(letter?.subject).toBe(`${shown} · Luna`);
    const told = slack.messages.find(({ notificationId }) => ids.includes(notificationId));
    expect(told?.text).not.toMatch(/<[!@]/);
    expect(JSON.stringify(told?.blocks)).not.toContain('<!channel>');
  });

  it('leaves out what is not known, and the product speaks where nothing is left', async () => {
    await put({ subject: '{{lead}} · from {{company}}', headline: 'For {{company}}' });
    const { letter } = await give(await aLineOf(), 'Romashka');
    expect(letter?.subject).toBe('Romashka');
    expect(letter?.text).toMatch(/^A lead for you\n/);
  });

  it('is taken back to what the product says, and who did both is in the audit without the words', async () => {
    await put({ subject: 'Secret {{lead}}', hint: '' });
    const line = await aLineOf();
    expect((await give(line, 'Luna')).letter?.subject).toBe('Secret Luna');
    expect(await put({})).toMatchObject({ version: 2, texts: USUAL_TEXTS });
    expect((await give(line, 'Vega')).letter?.subject).toBe('Vega · First contact');
    const records = await auditOf(app.database, departmentId);
    const of = { kind: 'handoff.offered', language: 'en' };
    expect(records.map(({ action, details }) => [action, details])).toEqual([
      ['template.set', { version: 1, ...of, before: [], after: ['subject', 'hint'] }],
      ['template.set', { version: 2, ...of, before: ['subject', 'hint'], after: [] }],
    ]);
  });
});

describe('where messages have no more in them than a link', () => {
  it('no text of a department’s own is sent, on no channel', async () => {
    await put({ subject: 'Secret {{lead}}', headline: 'Secret {{lead}}', hint: 'Secret {{lead}}' });
    const line = await aLineOf({ channels: ['email', 'slack'] });
    const { letter, ids } = await give(line, 'Luna', {}, abroad);
    expect(letter?.subject).toBe('A lead for you · First contact');
    const told = slackOfAbroad.messages.find(({ notificationId }) => ids.includes(notificationId));
    expect(JSON.stringify([letter, told])).not.toMatch(/Secret|Luna/);
  });
});
