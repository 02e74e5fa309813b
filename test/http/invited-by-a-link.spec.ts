import { beforeAll, expect, it } from '@jest/globals';
import { AuditList, InvitationLink, SignedIn, type EmployeeCard } from '#contracts';
import { DAY, HOUR } from '#conveyor';
import { linkOf } from '../support/account-writes.ts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Method } from '../support/line-api.ts';

const api = useApi();

const PASSWORD = 'three green umbrellas';

let line: Department;
let administrator: Record<string, string>;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  administrator = (await sessionOf(api.database, await insertAdministrator(api.database))).headers;
});

const asAdministrator = (method: Method, path: string, language: 'ru' | 'en' = 'en') =>
  api.ask(method, path, undefined, { by: null, headers: administrator, language });
const show = ({ id }: EmployeeCard, language?: 'ru' | 'en') =>
  asAdministrator('POST', `/employees/${id}/invitation-link`, language);
const tokenIn = ({ url }: InvitationLink) => url.split('#')[1] ?? '';
const accept = (token: string, password = PASSWORD) =>
  api.ask('POST', '/invitations/accept', { token, password }, { by: null });

it('whoever is shown the link hands it over, and its receiver sets his password by it, once', async () => {
  const anna = await line.hire('Anna');
  const link = await api.granted(InvitationLink, show(anna));
  expect(link.url).toMatch(/^http:\/\/localhost:\d+\/invitation#[\w-]{43}$/);
  const holds = Date.parse(link.expiresAt) - Date.now();
  expect(holds).toBeGreaterThan(7 * DAY - HOUR);
  expect(holds).toBeLessThanOrEqual(7 * DAY);
  expect(await api.granted(SignedIn, accept(tokenIn(link)))).toMatchObject({ employeeId: anna.id });
  expect(await api.refused(accept(tokenIn(link)))).toMatchObject({ status: 410, code: 'LINK_VOID' });
});

it('a link that was shown or sent before is void', async () => {
  const boris = await line.hire('Boris');
  const first = await api.granted(InvitationLink, show(boris));
  const second = await api.granted(InvitationLink, show(boris));
  expect(await api.refused(accept(tokenIn(first)))).toMatchObject({ code: 'LINK_VOID' });
  expect((await accept(tokenIn(second))).status).toBe(201);
  const vera = await line.hire('Vera');
  expect((await asAdministrator('POST', `/employees/${vera.id}/invitation`)).status).toBe(202);
  const sent = await linkOf(api.database, 'invitation', vera.id);
  await show(vera);
  expect(await api.refused(accept(sent))).toMatchObject({ code: 'LINK_VOID' });
});

it.each([
  ['has a password', async () => undefined],
  [
    'had one, before the account was closed',
    async ({ id }: EmployeeCard) => {
      expect((await asAdministrator('DELETE', `/employees/${id}/access`)).status).toBe(204);
    },
  ],
])('nobody is shown a link of somebody who %s, and his stays as it is', async (_, happen) => {
  const gleb = await line.hire('Gleb');
  await accept(tokenIn(await api.granted(InvitationLink, show(gleb))));
  await happen(gleb);
  expect(await api.refused(show(gleb))).toMatchObject({
    status: 409,
    code: 'CAME_IN_BEFORE',
    detail: expect.stringContaining('Send an invitation'),
  });
  expect((await api.refused(show(gleb, 'ru'))).detail).toContain('Отправьте приглашение');
  const links = {
    name: 'test_open_links',
    text: 'select 1 from one_time_links where used_at is null and employee_id = $1',
  };
  expect(await api.database.run(links, [gleb.id])).toEqual([]);
});

it('who has left is shown to nobody', async () => {
  const dina = await line.hire('Dina');
  await api.ask('PATCH', `/employees/${dina.id}`, { version: dina.version, active: false });
  expect(await api.refused(show(dina))).toMatchObject({ status: 422, code: 'EMPLOYEE_INACTIVE' });
});

it('is in the audit that a link was shown, and the link is not', async () => {
  const zoya = await line.hire('Zoya');
  const link = await api.granted(InvitationLink, show(zoya));
  const asked = asAdministrator('GET', `/audit?subjectId=${zoya.id}&action=account.invitation-shown`);
  const { items } = await api.granted(AuditList, asked);
  expect(items).toMatchObject([
    { sentence: expect.stringContaining('the link to it was shown'), details: {} },
  ]);
  expect(JSON.stringify(items)).not.toContain(tokenIn(link));
});
