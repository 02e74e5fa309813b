import { beforeAll, expect, it } from '@jest/globals';
import { LeadCard, type EmployeeCard } from '#contracts';
import { ANSWER_KEY, sendAnswer } from '../../support/answering.ts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';

const api = useApi({ workers: true, settings: async () => ({ SECRET_KEYS: ANSWER_KEY }) });
const careful = useApi({
  workers: true,
  settings: async () => ({ SECRET_KEYS: ANSWER_KEY, MESSAGE_CONTENTS: 'link-only' }),
});

const asked = { acceptance: 'needed', answerWithinMinutes: 240 } as const;

/** What somebody is told of a lead that has just come in. */
async function offered(where: typeof api, name: string, settings = {}) {
  const line = await Department.draw(where, ['Call'], settings);
  const anna: EmployeeCard = await line.hire(name);
  await line.staff(1, 9, anna);
  const moved = await line.enter('Ivan Petrov');
  const [letter] = await lettersTo(where.database, anna, 1);
  return { moved, text: letter?.text ?? '' };
}

let mine: Awaited<ReturnType<typeof offered>>;

beforeAll(async () => {
  mine = await offered(api, 'Anna', asked);
});

it('a lead is accepted by the link of its letter, without signing in', async () => {
  const { text, moved } = mine;
  const [accept = ''] = /(?<=Accept: )\S+/.exec(text) ?? [];
  const [decline = ''] = /(?<=Decline: )\S+/.exec(text) ?? [];
  expect(accept).toMatch(/\/answer\/[\w-]{76}$/);
  expect(decline).toMatch(/\/answer\/[\w-]{76}$/);
  expect(text).toContain(`Open the lead: ${new URL(accept).origin}/leads/${moved.lead.id}`);
  const { pathname } = new URL(accept);
  expect((await sendAnswer(api, pathname, { answer: 'accept' })).status).toBe(200);
  const card = await api.granted(LeadCard, api.ask('GET', `/leads/${moved.lead.id}`));
  expect(card.visits.flatMap(({ handoffs }) => handoffs)).toMatchObject([{ state: 'accepted' }]);
  const token = pathname.split('/').at(-1);
  expect(JSON.stringify(api.processes.map(({ said, log }) => [said, log]))).not.toContain(token);
});

it('a letter about a lead that needs no answer has no such link', async () => {
  expect((await offered(api, 'Gleb')).text).not.toContain('/answer/');
});

it('a letter that may say nothing of the lead has none either: the page would show it', async () => {
  const { text } = await offered(careful, 'Anna', asked);
  expect(text).toContain('/leads/');
  expect(text).not.toContain('/answer/');
});
