import { describe, expect, it } from '@jest/globals';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

describe('a lead that ends', () => {
  it('is lost with a reason, stands still, is reopened, and is won', async () => {
    const line = await Department.draw(api, ['Call', 'Sign']);
    const maya = await line.hire('Maya');
    await line.staff(1, 5, maya);
    await line.staff(2, 5, maya);
    const entered = await line.enter('Ends');
    const lost = await line.move(entered, 'lose', { reason: 'Chose another vendor' }, maya);
    expect(lost).toMatchObject({
      lead: { version: 2, status: 'lost', stageId: null, employeeId: null, waiting: false },
      visitId: null,
      handoff: null,
      decision: null,
    });
    for (const verb of ['advance', 'win', 'reassign'] as const) {
      expect(await api.refused(line.ask(lost, verb))).toMatchObject({
        status: 409,
        code: 'LEAD_CLOSED',
        facts: { status: 'lost' },
      });
    }
    const { possible } = await line.card(lost);
    expect(possible).toMatchObject({ reopen: null, lose: { code: 'LEAD_CLOSED' } });
    const reopened = await line.move(lost, 'reopen', { toStageId: line.stageId(2), brief: 'They called' });
    expect(reopened.lead).toMatchObject({ status: 'open', stageId: line.stageId(2), employeeId: maya.id });
    const won = await line.move(reopened, 'win');
    expect(won.lead).toMatchObject({ version: 4, status: 'won', stageId: null });
    const card = await line.card(won);
    expect(card.lead).toMatchObject({ status: 'won', closedAt: expect.any(String) });
    expect(card).toMatchObject({
      place: null,
      visits: [
        { outcome: 'lost', reason: 'Chose another vendor', handoffs: [{ state: 'accepted', implied: true }] },
        { outcome: 'won', stage: { name: 'Sign' } },
      ],
    });
  });
});
