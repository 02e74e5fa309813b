import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import { Department as DepartmentShown } from '#contracts';
import { MessageTemplate, MessageTemplateList, TemplatePreview } from '#contracts/templates';
import { LANGUAGES } from '#conveyor';
import { TEMPLATE_KINDS, USUAL_TEXTS } from '#conveyor/templates';
import { FIRST_DEPARTMENT } from '#database';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { tableContents } from '../support/table-contents.ts';

const api = useApi();
const path = `/departments/${FIRST_DEPARTMENT}/templates`;
const OFFER = { kind: 'handoff.offered', language: 'en' } as const;

let line: Department;
let head: Asked;
let otherHead: Asked;

const as = async ({ id }: EmployeeCard): Promise<Asked> => ({
  by: null,
  headers: (await sessionOf(api.database, id)).headers,
});
const texts = (own: object) => ({ ...USUAL_TEXTS, ...own });
const put = (body: object, asked: Asked = head) => api.ask('PUT', path, { ...OFFER, ...body }, asked);
const look = (body: object, asked: Asked = head) =>
  api.ask('POST', `${path}/preview`, { ...OFFER, leadId: null, ...body }, asked);
const listed = () => api.granted(MessageTemplateList, api.ask('GET', path, undefined, head));

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  const second = { name: 'Second', timeZone: 'Europe/Moscow' };
  const { id } = await api.granted(DepartmentShown, api.ask('POST', '/departments', second));
  const elsewhere = await Department.draw(api, ['Elsewhere'], {}, id);
  head = await as(await line.hire('Head', { role: 'head' }));
  otherHead = await as(await elsewhere.hire('Other', { role: 'head' }));
});

describe('a head', () => {
  it('sees every kind in every language, as the product has it, with what each can name', async () => {
    const { contents, items } = await listed();
    expect(contents).toBe('full');
    expect(items.map(({ kind, language }) => `${kind} ${language}`)).toEqual(
      TEMPLATE_KINDS.flatMap((kind) => LANGUAGES.map((language) => `${kind} ${language}`)),
    );
    expect(items.find(({ kind }) => kind === 'queue.waiting')?.fields).toEqual([
      'stage',
      'leads',
      'count',
      'since',
      'receiver',
    ]);
  });

  it('puts a text of his own, and takes it back', async () => {
    const own = texts({ subject: 'Yours: {{lead}}' });
    const kept = await api.granted(MessageTemplate, put({ version: 0, texts: own }));
    expect(kept).toMatchObject({ ...OFFER, version: 1, texts: own });
    expect((await listed()).items[0]).toEqual((await listed()).items.find(({ version }) => version === 0));
    expect((await listed()).items.find(({ version }) => version === 1)).toEqual(kept);
    const back = await api.granted(MessageTemplate, put({ version: 1, texts: USUAL_TEXTS }));
    expect(back).toMatchObject({ version: 2, texts: USUAL_TEXTS });
  });

  it('is refused when somebody has changed it since', async () => {
    expect(await api.refused(put({ version: 0, texts: USUAL_TEXTS }))).toMatchObject({
      status: 409,
      code: 'STALE_VERSION',
      facts: { what: 'message-template', expected: 0, actual: 2 },
    });
  });

  it('is told every problem at once, by field, with what can be used', async () => {
    const wrong = texts({ subject: 'Two\nlines {{phone}}', headline: '', hint: `${'x'.repeat(1001)}{{lead` });
    for (const asked of [put({ version: 2, texts: wrong }), look({ texts: wrong })]) {
      const refused = await api.refused(asked);
      expect(refused).toMatchObject({ status: 422, code: 'TEMPLATE_INVALID' });
      expect(refused.problems.map(({ field }) => field)).toEqual([
        'texts.subject',
        'texts.subject',
        'texts.headline',
        'texts.hint',
        'texts.hint',
      ]);
      expect(refused.problems[1]?.message).toBe(
        'There is no field {{phone}} in this message. These can be used: {{lead}}, {{company}}, {{amount}}, {{source}}, {{stage}}, {{from}}, {{why}}, {{brief}}, {{until}}, {{answer-by}}, {{receiver}}.',
      );
    }
  });

  it('changes nothing of another department', async () => {
    expect(await api.refused(put({ version: 2, texts: USUAL_TEXTS }, otherHead))).toMatchObject({
      status: 403,
    });
    expect(await api.refused(look({ texts: USUAL_TEXTS }, otherHead))).toMatchObject({ status: 403 });
  });
});

describe('a preview', () => {
  it('shows a lead that is made up, beside what the product says, in the language of the text', async () => {
    const own = texts({ subject: 'Новый лид: {{lead}}', hint: 'Звоните, {{receiver}}!\nСразу.' });
    const shown = await api.granted(TemplatePreview, look({ language: 'ru', texts: own }));
    expect(shown.subject).toBe('Новый лид: Ирина Петрова');
    expect(shown.text).toContain('Звоните, Head!\nСразу.');
    expect(shown.html).toContain('<html lang="ru">');
    expect(shown.html).toMatch(/pre-wrap">Звоните, Head!\nСразу\.<\/p>/);
    expect(shown.usual).toMatchObject({ headline: 'Мария Щавелева передаёт вам лида' });
  });

  it('shows a real lead to who sees it, escaped, and writes nothing', async () => {
    const { lead } = await line.enter('<b>Luna</b>', { company: '{{stage}}' });
    const before = await tableContents(api.database);
    const own = texts({ subject: '{{lead}} · {{company}}', headline: '{{lead}}' });
    const shown = await api.granted(TemplatePreview, look({ texts: own, leadId: lead.id }));
    expect(shown.subject).toBe('<b>Luna</b> · {{stage}}');
    expect(shown.html).toContain('&lt;b&gt;Luna&lt;/b&gt;');
    expect(shown.html).not.toContain('<b>');
    const { notifications: _marks, ...tables } = before;
    expect(await tableContents(api.database)).toMatchObject(tables);
  });

  it.each(TEMPLATE_KINDS)('is there of %s, made up and real', async (kind) => {
    const { lead } = await line.enter('Vega');
    for (const leadId of [null, lead.id]) {
      const own = texts({ headline: 'Mine' });
      const shown = await api.granted(TemplatePreview, look({ kind, texts: own, leadId }));
      expect(shown.text).toMatch(/^Mine\n/);
      expect(shown.usual.subject).toBe(shown.subject);
    }
  });

  it('hides a lead of another department from its head', async () => {
    const { lead } = await line.enter('Hidden');
    const second = await api.ask('GET', '/departments', undefined, otherHead);
    const [, id = ''] = /"id":"([0-9a-f-]{36})"[^}]*"Second"/.exec(second.text) ?? [];
    const body = { ...OFFER, texts: USUAL_TEXTS, leadId: lead.id };
    const refused = await api.refused(
      api.ask('POST', `/departments/${id}/templates/preview`, body, otherHead),
    );
    expect(refused).toMatchObject({ status: 404, code: 'NOT_FOUND', facts: { what: 'lead' } });
  });
});
