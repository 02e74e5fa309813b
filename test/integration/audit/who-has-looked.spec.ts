import { describe, expect, it } from '@jest/globals';
import { HOUR } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { ShowLead, type Caller } from '#use-cases';
import { enterLead, refusalOf, specialist } from '../../support/a-lead.ts';
import { aLine, type Person } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** Somebody who is signed in. */
function signedIn({ id: employeeId }: Person, role: Actor['role']): Caller {
  return {
    actor: employeeId,
    as: { employeeId, role, departmentIds: [], rights: null },
    origin: { through: 'api', requestId: null },
    repeatable: null,
  };
}

const looks = async (leadId: string) =>
  (await auditOf(app.database, leadId))
    .filter(({ action }) => action === 'lead.shown')
    .map(({ actor, through }) => [actor, through]);

describe('whoever opens the card of a lead', () => {
  it('has done so in the audit when he sees it, once an hour however often he looks', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const { lead } = await enterLead(app, line);
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 2)];
    const look = (who: Person) => app.get(ShowLead).run(lead.id, signedIn(who, 'admin'));
    expect((await look(anna)).card.name).toBe('Romashka');
    expect(await looks(lead.id)).toEqual([[anna.id, 'api']]);
    await look(anna);
    await look(vera);
    expect(await looks(lead.id)).toEqual([
      [anna.id, 'api'],
      [vera.id, 'api'],
    ]);
    app.clock.tick(HOUR + 1);
    await look(anna);
    expect(await looks(lead.id)).toHaveLength(3);
  });

  it('has not when he is not let see it', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const { lead } = await enterLead(app, line);
    const stranger = signedIn(specialist(line, 2), 'rep');
    expect(await refusalOf(app.get(ShowLead).run(lead.id, stranger))).toBe('NOT_FOUND');
    expect(await looks(lead.id)).toEqual([]);
  });
});
