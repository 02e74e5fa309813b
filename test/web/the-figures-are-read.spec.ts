import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Olga Smirnova', { role: 'head' });
  [anna, boris] = [await line.hire('Anna Kotova'), await line.hire('Boris Orlov')];
  await line.staff(1, 100, anna);
  await line.staff(2, 100, boris);
  await line.move(await line.move(await line.enter('Signed'), 'advance'), 'win');
  const back = await line.move(await line.enter('Back'), 'advance');
  await line.move(await line.move(back, 'return', { reason: 'No budget yet' }), 'lose', {
    reason: 'None at all',
  });
  await line.enter('Open');
});

async function open(
  employee: EmployeeCard,
  search = '',
  looks: Looks = {},
  view = '/figures',
): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`${view}${search}`);
  await page.getByRole('table').or(page.getByText('No lead came')).first().waitFor();
  return page;
}

describe('the figures of a funnel', () => {
  it('tell a head stage by stage what became of the leads, of how many that is told, and by which rule', async () => {
    const page = await open(head);
    await page.getByText('Counted are the visits that were entered from').waitFor();
    const [call, sign] = await rowsOf(page.getByRole('table').nth(0));
    expect(call?.slice(0, 6)).toEqual([
      'Call',
      '4 1 of them again before: 0',
      '67% 2 of 3; likely 21% to 94%',
      '1 no listed reason: 1 before: 0',
      '0 before: 0',
      '1',
    ]);
    expect(sign?.slice(0, 6)).toEqual([
      'Sign',
      '2 before: 0',
      '50% 1 of 2; likely 9% to 91%',
      '0 before: 0',
      '1 before: 0',
      '0',
    ]);
  });

  it('tell a rep how his own weeks went, as bars and as a table, and a head nothing of the kind', async () => {
    const hers = await open(anna);
    const weeks = hers.getByRole('region', { name: 'You, week by week' });
    await weeks.getByRole('img', { name: /^Done: 3 in all, most .*: 3$/ }).waitFor();
    const rows = await weeks.getByRole('row').all();
    expect(rows).toHaveLength(2);
    expect((await rows.at(-1)?.innerText())?.replaceAll(/\s+/g, ' ')).toContain(
      '67% 2 of 3; likely 21% to 94%',
    );
    expect(await barriersOn(hers)).toEqual([]);
    const his = await open(head);
    expect(await his.getByRole('region', { name: 'You, week by week' }).count()).toBe(0);
    const onPhone = await open(anna, '', { language: 'ru', light: 'dark', device: 'phone' });
    await onPhone.getByRole('region', { name: 'Вы по неделям' }).waitFor();
    expect(await barriersOn(onPhone)).toEqual([]);
  });

  it('tell who did what, by name, and not who is best', async () => {
    const page = await open(head, '', {}, '/figures/people');
    await page.getByText('now won 1, lost 1, open 0').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Call' }).waitFor();
    const at = async (stage: string) =>
      (await rowsOf(page.getByRole('table', { name: stage }))).map(([who, ...told]) => [
        who?.split(' ').slice(-2).join(' '),
        ...told.slice(0, 5),
      ]);
    expect(await at('Call')).toEqual([
      [
        'Anna Kotova',
        '4 1 still open',
        '67% 2 of 3; likely 21% to 94% Against all others: too little evidence',
        '2 now won 1, lost 1, open 0 1 came back',
        '1',
        '0',
      ],
    ]);
    expect(await at('Sign')).toEqual([
      [
        'Boris Orlov',
        '2',
        '50% 1 of 2; likely 9% to 91% Against all others: too little evidence',
        '0',
        '0',
        '1',
      ],
    ]);
  });

  it.each(['desktop', 'phone'] as const)('tell who did what without moving sideways: %s', async (device) => {
    for (const language of ['en', 'ru'] as const) {
      const page = await open(head, '', { language, device }, '/figures/people');
      await page.getByText(/^(now won|сейчас: выиграно) 1/).waitFor();
      for (const box of await page
        .getByRole('group')
        .filter({ has: page.getByRole('table') })
        .all()) {
        const { room, taken } = await box.evaluate((one) => ({
          room: one.clientWidth,
          taken: one.scrollWidth,
        }));
        expect(taken).toBe(room);
      }
    }
  });

  it('tell by which rule they are counted: in short, all of it once it is asked for, and on paper', async () => {
    const page = await open(head, '', {}, '/figures/people');
    await page.getByText('People may have had other leads: that is not allowed for here.').waitFor();
    const rest = page.getByText('Open ones are shown beside and are no failures.');
    const ofPassedOn = page.getByText('Of leads that were passed on it is told where they are now');
    await ofPassedOn.waitFor({ state: 'attached' });
    expect([await rest.isVisible(), await ofPassedOn.isVisible()]).toEqual([false, false]);
    await page.emulateMedia({ media: 'print' });
    await rest.waitFor();
    await page.emulateMedia({ media: 'screen' });
    await rest.waitFor({ state: 'hidden' });
    await page.getByText('How it is counted').click();
    await rest.waitFor();
    await ofPassedOn.waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('lead from a number to the leads that it counts, and from there to a lead and back', async () => {
    const page = await open(head);
    await page
      .getByRole('row', { name: /^Call/ })
      .getByRole('link', { name: '1', exact: true })
      .first()
      .click();
    await page.getByText('Visits that ended as lost.').waitFor();
    await page.getByRole('row', { name: /^Back/ }).waitFor();
    expect(await rowsOf(page.getByRole('table').nth(0))).toEqual([
      ['Back', 'Call', 'Anna Kotova', expect.any(String), expect.any(String), 'lost'],
    ]);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Back' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the figures' }).click();
    await page.getByRole('group', { name: 'Stage by stage' }).waitFor();
  });

  it('are of the leads of one source when it is asked for, and say so', async () => {
    const page = await open(head);
    const source = page.getByRole('combobox', { name: 'Source' });
    await source.fill('a fair');
    await source.press('Enter');
    await page.getByText('Only leads from “a fair” are counted.').waitFor();
    expect(new URL(page.url()).searchParams.get('source')).toBe('a fair');
  });

  it('are taken along as files with the filters of the address, by whoever may', async () => {
    const page = await open(head, '?from=2020-01-01');
    const group = page.getByRole('group', { name: 'Take these figures as a file' });
    const begun = page.waitForEvent('download');
    await group.getByRole('link', { name: 'CSV' }).click();
    const [file, last] = [await begun, await page.getByLabel('Last day').inputValue()];
    expect(file.suggestedFilename()).toBe(`figures-stages-from-2020-01-01-until-${last}.csv`);
    const ofPeople = await open(head, '', {}, '/figures/people');
    const begunOfPeople = ofPeople.waitForEvent('download');
    await ofPeople
      .getByRole('group', { name: 'Take these figures as a file' })
      .getByRole('link', { name: 'XLSX' })
      .click();
    expect((await begunOfPeople).suggestedFilename()).toMatch(/^figures-people-from-.+\.xlsx$/);
    const his = await open(boris);
    await his.getByRole('group', { name: 'Stage by stage' }).waitFor();
    // A rep takes his own.
    expect(await his.getByRole('link', { name: 'CSV' }).count()).toBe(2);
  });

  it('show a rep his own part, and keep the days in the address', async () => {
    const page = await open(boris);
    await page.getByText('Only your own visits are counted.').waitFor();
    expect((await rowsOf(page.getByRole('table').nth(0))).map((cells) => cells.slice(0, 2))).toEqual([
      ['Call', '0 before: 0'],
      ['Sign', '2 before: 0'],
    ]);
    await page.getByLabel('First day').fill('2020-01-01');
    await page.getByLabel('Last day').fill('2020-02-01');
    await page.getByText('No lead came to any stage in these days.').waitFor();
    expect(new URL(page.url()).search).toBe('?from=2020-01-01&until=2020-02-01');
  });

  it.each(['/figures/people', '/figures/leads'])('are open to everybody at %s, too', async (view) => {
    for (const looks of [{ language: 'en' }, { language: 'ru', device: 'phone', light: 'dark' }] as const)
      expect(await barriersOn(await open(head, '', looks, view))).toEqual([]);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('are open to everybody: %s, %s, %s', async (language, device, light) => {
    const page = await open(head, '', { language, device, light });
    expect(await barriersOn(page)).toEqual([]);
  });
});
