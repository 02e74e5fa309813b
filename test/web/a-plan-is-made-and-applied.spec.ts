import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { StageSpecialists, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';
import { lineOfOpposites, planOf } from '../support/plan-writes.ts';
import { letBePaid } from '../support/worked-visits.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await lineOfOpposites(api);
  await letBePaid(api.database, line);
  head = await line.hire('Olga Smirnova', { role: 'head' });
});

async function open(employee: EmployeeCard, of = line, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/plan?funnel=${of.funnel.id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const seatsAt = async (of: Department, place: number) => {
  const asked = api.ask('GET', `/stages/${of.stageId(place)}/specialists`);
  const { specialists } = await api.granted(StageSpecialists, asked);
  return specialists.map(({ name, rank }) => `${name} ${rank}`);
};

describe('a head', () => {
  it('has a line proposed, reads what it brings, makes it the line and takes it back', async () => {
    const page = await open(head);
    await page.getByRole('button', { name: 'Propose a line' }).click();
    await page.getByText(/^The proposed line wins 1\d(\.\d)? leads a week more than today’s\.$/).waitFor();
    await page
      .getByText(/Of 100 departments about which as much is known, .* would win more in 99\./)
      .waitFor();
    const stages = await rowsOf(page.getByRole('table', { name: 'Stage by stage' }));
    expect(stages.map(([stage, today, proposed]) => [stage, today, proposed])).toEqual([
      ['Call', expect.stringMatching(/^Anna 10 Boris 10$/), 'Anna 20 Help: Boris'],
      ['Sign', expect.anything(), expect.stringMatching(/^Boris \d+(\.\d)? Help: Anna$/)],
    ]);
    await page.getByText(/In truth .* leads a week were won lately/).waitFor();
    const money = await rowsOf(page.getByRole('table', { name: 'Won a week, in money' }));
    expect(money.map(([which, told]) => [which, told])).toEqual([
      [
        'Today’s line',
        expect.stringMatching(/^RUB\s[\d,]+ ?from RUB\s[\d,]+ to RUB\s[\d,]+, nine times of ten$/),
      ],
      ['The proposed line', expect.stringContaining('RUB')],
    ]);
    await page
      .getByText(/^The proposed line brings about RUB\s[\d,]+ a week more than today’s, nine/)
      .waitFor();
    await page
      .getByText(/Counted are 164 of 240 leads won since .* 42 leads with an amount in other/)
      .waitFor();
    await page.getByRole('button', { name: 'Make it the line' }).click();
    const asked = page.getByRole('dialog', { name: 'Make the plan the line?' });
    await asked.getByText(/whoever has a lead keeps it/).waitFor();
    await asked.getByRole('button', { name: 'Make it the line' }).click();
    await page.getByText('The plan is the line now.').waitFor();
    expect(await seatsAt(line, 1)).toEqual(['Anna primary', 'Boris reserve']);
    await page.getByText(/^Applied .* by Olga Smirnova\.$/).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('The line is as it was before.').waitFor();
    expect(await seatsAt(line, 1)).toEqual(['Anna primary', 'Boris primary']);
  });

  it('is told beside the field what does not go together, and that no line meets all of it', async () => {
    const page = await open(head);
    browsers.forgive(/422/);
    await page.getByText('More wishes').click();
    await page.getByLabel('At least, at Call').fill('3');
    await page.getByLabel('At most, at Call').fill('2');
    await page.getByRole('button', { name: 'Propose a line' }).click();
    await page.getByText('At least 3 people and at most 2 do not go together.').waitFor();
    expect(await page.getByLabel('At least, at Call').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('At most, at Call').fill('2');
    await page.getByLabel('At least, at Call').fill('2');
    await page.getByLabel('At least, at Sign').fill('2');
    await page.getByLabel('Stages a person at most').fill('1');
    await page.getByRole('button', { name: 'Propose a line' }).click();
    await page.getByText('No line meets all these wishes at once. Take one back.').waitFor();
  });

  it('is told why nothing can be planned where the data can not answer', async () => {
    browsers.forgive(/422/);
    const young = await Department.draw(api, ['New']);
    const page = await open(head, young);
    await page.getByRole('button', { name: 'Propose a line' }).click();
    await page.getByText(/The funnel is known for less than 4 weeks/).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('hears that somebody has changed the line since, and nothing of the plan is done', async () => {
    browsers.forgive(/409/);
    const other = await lineOfOpposites(api);
    await planOf(api, other);
    const page = await open(head, other);
    await page.getByRole('button', { name: 'Make it the line' }).waitFor();
    const vera = await other.hire('Vera');
    await other.staff(2, 5, vera);
    await page.getByRole('button', { name: 'Make it the line' }).click();
    const asked = page.getByRole('dialog');
    const again = asked.getByRole('button', { name: 'Make it the line' });
    await again.click();
    await asked.getByText(/changed since/).waitFor();
    await again.click();
    await asked.getByText(/The specialists of these stages were changed since: Sign/).waitFor();
    expect(await seatsAt(other, 1)).toEqual(['Anna primary', 'Boris primary']);
  });
});

describe('the page of plans', () => {
  it.each(['rep', 'viewer'] as const)('is not for a %s, who sees no way to it', async (role) => {
    const { id } = await line.hire('Rita', { role });
    const page = await browsers.of(id);
    await page.goto('/plan');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
    expect(await page.getByRole('link', { name: 'Plan', exact: true }).count()).toBe(0);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)(
    'is open to everybody and moves nowhere sideways: %s, %s, %s',
    async (language, device, light) => {
      const page = await open(head, line, { language, device, light });
      await page.getByText(language === 'en' ? 'More wishes' : 'Ещё пожелания').click();
      await page
        .getByRole('button', { name: language === 'en' ? 'Add a wish' : 'Добавить пожелание' })
        .click();
      expect(await barriersOn(page)).toEqual([]);
      const wider = await page
        .getByRole('group')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(wider).toBe(0);
    },
  );
});
