import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Activity,
  ActivityList,
  Funnel,
  Lead,
  LeadMoved,
  StageCard,
  WatcherList,
  type EmployeeCard,
} from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { writeRoutes } from '../support/openapi-routes.ts';

const api = useApi();

let line: Department;
let anna: EmployeeCard;
let need: string;
let dear: string;

const ASKED = {
  fields: ['email'],
  activities: [{ kind: 'call', outcome: 'connected', atLeast: 1 }],
  questions: [{ text: 'What do they need?', required: true }],
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign']);
  anna = await line.hire('Anna');
  for (const place of [1, 2, 3]) await line.staff(place, 100, anna);
  const { id, version, name, stages } = line.funnel;
  const redrawn = {
    version: version + 3,
    name,
    stages: stages.map(({ id: stageId, name: stageName, colour }, index) => ({
      id: stageId,
      name: stageName,
      colour,
      ...(index === 0 && { exit: ASKED }),
    })),
    lossReasons: [{ name: 'Too expensive' }, { name: 'No answer' }],
  };
  const funnel = await api.granted(Funnel, api.ask('PUT', `/funnels/${id}`, redrawn));
  need = funnel.stages[0]?.exit.questions[0]?.id ?? '';
  dear = funnel.lossReasons[0]?.id ?? '';
});

const refused = async (moved: LeadMoved, verb: 'advance' | 'win' | 'lose' | 'reopen', body: object = {}) =>
  api.refused(line.ask(moved, verb, body));

describe('a stage that asks for something', () => {
  it('says all that is missing, greys the buttons alike, and lets the lead go when nothing is', async () => {
    const entered = await line.enter('Asked');
    const problem = await refused(entered, 'advance');
    expect(problem).toMatchObject({
      status: 422,
      code: 'EXIT_CRITERIA_UNMET',
      facts: { way: 'leave', stage: 'Call' },
      problems: [
        { field: 'email', message: '“E-mail” is empty, and “Call” asks for it.' },
        { field: 'activities', message: expect.stringContaining('“Call: connected”') },
        { field: 'answers', message: 'Not answered: “What do they need?”.' },
      ],
    });
    const { possible } = await line.card(entered);
    const { code, detail, problems } = problem;
    expect(possible.advance).toEqual({ code, message: detail, problems });
    expect(possible.win).toEqual(possible.advance);

    const { lead } = entered;
    const mended = { version: 1, email: 'asked@example.com' };
    const { version } = await api.granted(Lead, api.ask('PATCH', `/leads/${lead.id}`, mended));
    const activity = { kind: 'call', outcome: 'connected', note: 'Half an hour' };
    const by = { by: anna.id };
    const logging = api.ask('POST', `/leads/${lead.id}/activities`, activity, by);
    const logged = await api.granted(Activity, logging);
    expect(logged).toMatchObject({ ...activity, employee: { name: 'Anna' }, stage: { name: 'Call' } });

    const answers = [{ questionId: need, answer: 'A yearly plan' }];
    const here = { ...entered, lead: { ...lead, version } };
    const moved = await line.move(here, 'advance', { brief: 'Call after three', answers });
    const card = await line.card(moved);
    expect(card.activities).toEqual([logged]);
    expect(card.visits).toMatchObject([
      { answers: [{ questionId: need, question: 'What do they need?', answer: 'A yearly plan' }] },
      { brief: 'Call after three\n\nWhat do they need? A yearly plan' },
    ]);
  });

  it('is passed by no request that moves a lead, whichever there are', async () => {
    const moving = writeRoutes.filter(({ responses }) => JSON.stringify(responses).includes('/LeadMoved"'));
    const first = line.stageId(1);
    const [second, third] = [line.stageId(2), line.stageId(3)];
    /** Bodies by which somebody may hope to get past, by the operation. */
    const bodies: Readonly<Record<string, readonly object[]>> = {
      enterLead: [second, third].map((stageId) => ({ funnelId: line.funnel.id, name: 'Around', stageId })),
      advanceLead: [null, second, third].map((toStageId) => ({ version: 1, toStageId, force: true })),
      returnLead: [null, second, third].map((toStageId) => ({ version: 1, toStageId, reason: 'On' })),
      winLead: [{ version: 1 }],
      loseLead: [{ version: 1, reasonId: dear }],
      reassignLead: [{ version: 1, employeeId: anna.id, force: true }],
      claimLead: [{ version: 1, employeeId: anna.id }],
      reopenLead: [second, third].map((toStageId) => ({ version: 2, toStageId, force: true })),
      acceptHandoff: [{}],
      declineHandoff: [{ reason: 'No' }],
      undoLead: [{ version: 1 }],
    };
    expect(moving.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(bodies).sort());
    for (const { operationId, method, path } of moving) {
      for (const body of bodies[operationId] ?? []) {
        const entered = await line.enter('Around');
        if (operationId === 'reopenLead') await line.move(entered, 'lose', { reasonId: dear });
        const id = path.includes('handoffs') ? entered.handoff?.id : entered.lead.id;
        const address = path.replace('/api/v1', '').replace('{id}', id ?? '');
        await api.ask(method, address, operationId === 'acceptHandoff' ? undefined : body);
        const { lead, place } = await line.card(entered);
        expect([operationId, lead.status === 'won', place?.stage.id ?? first]).toEqual([
          operationId,
          false,
          first,
        ]);
      }
    }
    const entering = bodies['enterLead'] ?? [];
    for (const body of entering) {
      expect(await api.refused(api.ask('POST', '/leads', body))).toMatchObject({
        code: 'EXIT_CRITERIA_UNMET',
        facts: { way: 'enter' },
        problems: [{ field: 'email' }],
      });
    }
  });

  it('is changed alone: what is asked is named, the question keeps its id', async () => {
    const own = await Department.draw(api, ['Call']);
    const path = `/stages/${own.stageId(1)}`;
    const asks = await api.granted(StageCard, api.ask('PATCH', path, { version: 1, exit: ASKED }));
    const [question] = asks.exit.questions;
    const renamed = { ...question, text: 'And when?' };
    const change = { version: 2, exit: { questions: [renamed] } };
    const changed = await api.granted(StageCard, api.ask('PATCH', path, change));
    expect(changed.exit).toEqual({ fields: [], activities: [], questions: [renamed] });
    const wrong = { activities: [{ kind: 'call', outcome: 'held', atLeast: 0 }], questions: [{ text: ' ' }] };
    const problem = await api.refused(
      api.ask('PATCH', path, { version: 3, exit: wrong }, { language: 'ru' }),
    );
    expect(problem.problems).toEqual([
      { field: 'exit.activities[0].outcome', message: 'У «Звонок» не бывает исхода «состоялась».' },
      { field: 'exit.activities[0].atLeast', message: 'Сколько раз — целое число от 1 до 20; а здесь 0.' },
      { field: 'exit.questions[0].text', message: 'Вопросу нужен текст.' },
    ]);
  });
});

describe('activities', () => {
  it('are listed page by page, the newest first', async () => {
    const { lead } = await line.enter('Busy');
    const path = `/leads/${lead.id}/activities`;
    for (const day of [1, 3, 2]) {
      const at = `2026-01-0${day}T09:00:00+03:00`;
      await api.granted(Activity, api.ask('POST', path, { kind: 'email', outcome: 'sent', at }));
    }
    const first = await api.granted(ActivityList, api.ask('GET', `${path}?limit=2`));
    const rest = await api.granted(
      ActivityList,
      api.ask('GET', `${path}?limit=2&cursor=${first.nextCursor}`),
    );
    expect([...first.items, ...rest.items].map(({ at }) => at)).toEqual([
      '2026-01-03T06:00:00.000Z',
      '2026-01-02T06:00:00.000Z',
      '2026-01-01T06:00:00.000Z',
    ]);
    expect(rest.nextCursor).toBeNull();
    const nowhere = api.ask('GET', `/leads/${line.funnel.id}/activities`);
    expect(await api.refused(nowhere)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('have an outcome of their kind', async () => {
    const { lead } = await line.enter('Wrong');
    const body = { kind: 'call', outcome: 'held' };
    expect(await api.refused(api.ask('POST', `/leads/${lead.id}/activities`, body))).toMatchObject({
      status: 400,
      problems: [{ field: 'outcome', message: 'An activity of this kind can not have gone like this.' }],
    });
  });
});

describe('how long an activity took', () => {
  const log = async (durationSeconds: number | undefined) => {
    const { lead } = await line.enter('Long');
    return api.ask('POST', `/leads/${lead.id}/activities`, {
      kind: 'call',
      outcome: 'connected',
      durationSeconds,
    });
  };

  it('is kept to the second, and nobody has to say it', async () => {
    for (const seconds of [0, 61, 86_400]) {
      expect(await api.granted(Activity, log(seconds))).toMatchObject({ durationSeconds: seconds });
    }
    expect(await api.granted(Activity, log(undefined))).toMatchObject({ durationSeconds: null });
  });

  it('is at most a day, in whole seconds', async () => {
    for (const wrong of [-1, 1.5, 86_401]) {
      const refused = await api.refused(log(wrong));
      expect(refused).toMatchObject({ status: 400, problems: [{ field: 'durationSeconds' }] });
    }
  });
});

describe('a lead that is lost', () => {
  it('is lost for a reason of the list, whose name stands in its history though it is renamed', async () => {
    const entered = await line.enter('Lost');
    expect(await refused(entered, 'lose', { reason: 'Just so' })).toMatchObject({
      status: 422,
      code: 'LOSS_REASON_NEEDED',
      detail: 'Choose why the lead is lost from the funnel’s list: Too expensive, No answer.',
    });
    expect(await refused(entered, 'lose', { reasonId: need })).toMatchObject({ code: 'LOSS_REASON_UNKNOWN' });
    const lost = await line.move(entered, 'lose', { reasonId: dear, comment: 'twice the price' });

    const path = `/funnels/${line.funnel.id}`;
    const { version, name, stages } = await api.granted(Funnel, api.ask('GET', path));
    const drawn = stages.map(({ position: _, load: __, ...stage }) => stage);
    const lossReasons = [{ name: 'New' }, { id: dear, name: 'Price' }];
    const change = { version, name, stages: drawn, lossReasons };
    const changed = await api.granted(Funnel, api.ask('PUT', path, change));
    expect(changed.stages.map(({ exit }) => exit)).toEqual(stages.map(({ exit }) => exit));
    expect(changed.lossReasons).toEqual([
      { id: expect.any(String), name: 'New' },
      { id: dear, name: 'Price' },
    ]);
    const { visits } = await line.card(lost);
    expect(visits).toMatchObject([{ reason: 'Too expensive: twice the price', lossReasonId: dear }]);
  });
});

describe('who watches a lead', () => {
  it('is shown on its card, until he does not want to any more', async () => {
    const entered = await line.enter('Watched');
    const path = `/leads/${entered.lead.id}/watchers`;
    const watching = await api.granted(WatcherList, api.ask('PUT', `${path}/${anna.id}`));
    expect(watching.items).toMatchObject([{ employee: { id: anna.id, name: 'Anna' } }]);
    expect((await line.card(entered)).watchers).toEqual(watching.items);
    const left = await api.granted(WatcherList, api.ask('DELETE', `${path}/${anna.id}`));
    expect(left.items).toEqual([]);
    expect(await api.refused(api.ask('PUT', `${path}/${line.funnel.id}`))).toMatchObject({
      code: 'NOT_FOUND',
      facts: { what: 'employee' },
    });
  });
});
