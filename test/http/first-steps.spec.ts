import { expect, it } from '@jest/globals';
import { DemoState, FirstSteps, InvitationLink, type EmployeeCard } from '#contracts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { administrator } from '../support/channel-writes.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const done = async () => {
  const { items } = await api.granted(FirstSteps, api.ask('GET', '/first-steps'));
  return items.filter((item) => item.done).map(({ step }) => step);
};

it('the first steps are done one after the other, each when it is, and a demo does none of them', async () => {
  await api.granted(DemoState, api.ask('POST', '/demo', { language: 'en', leads: 5, wait: true }));
  expect(await done()).toEqual([]);
  const line = await Department.draw(api, ['Call', 'Meet']);
  expect(await done()).toEqual(['funnel']);
  const anna = await line.hire('Anna');
  await line.staff(1, 5, anna);
  expect(await done()).toEqual(['funnel']);
  await line.staff(2, 5, anna);
  expect(await done()).toEqual(['funnel', 'specialists']);

  const { headers } = await sessionOf(api.database, await insertAdministrator(api.database));
  const shown = api.ask('POST', `/employees/${anna.id}/invitation-link`, undefined, { by: null, headers });
  const { url } = await api.granted(InvitationLink, shown);
  expect(await done()).toContain('people');
  expect(await done()).not.toContain('sign-ins');
  const boris = await line.hire('Boris');
  for (const link of [url, await linkOf(boris)]) {
    const body = { token: link.split('#')[1], password: 'three green umbrellas' };
    expect((await api.ask('POST', '/invitations/accept', body, { by: null })).status).toBe(201);
  }
  expect(await done()).toEqual(['funnel', 'specialists', 'people', 'sign-ins']);

  const entered = await line.enter('Lead');
  expect(await done()).toEqual(['funnel', 'specialists', 'people', 'sign-ins', 'leads']);
  await line.move(entered, 'advance', {}, anna);
  const vera = await line.hire('Vera');
  await line.staff(2, 5, vera);
  await line.move(await line.enter('Another'), 'advance', {}, anna);
  expect(await done()).toContain('handoff');

  const slack = { version: 1, botToken: 'xoxb-1-2-3' };
  expect((await api.ask('PUT', '/channels/slack', slack, await administrator(api))).status).toBe(200);
  expect(await done()).toHaveLength(7);
  // What is undone again is to be done again.
  await line.staff(1, 5);
  expect(await done()).not.toContain('specialists');

  async function linkOf({ id }: EmployeeCard): Promise<string> {
    const asked = api.ask('POST', `/employees/${id}/invitation-link`, undefined, { by: null, headers });
    return (await api.granted(InvitationLink, asked)).url;
  }
});
