import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ActivityNormList, EmployeeCard, Funnel } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  head = await department.hire('Olga Smirnova', { role: 'head' });
});

async function open(path: string): Promise<Page> {
  const page = await browsers.of(head.id);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Somebody looks at another window for a while and comes back: what is old is read anew. */
async function comeBack(page: Page, to: string): Promise<void> {
  const read = page.waitForResponse(
    (answer) => answer.request().method() === 'GET' && answer.url().endsWith(to),
  );
  await page.clock.setSystemTime(Date.now() + 60_000);
  await page.evaluate("dispatchEvent(new Event('visibilitychange'))");
  await (await read).finished();
}

const known = (id: string): Promise<EmployeeCard> =>
  api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));

const asked = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });

describe('what somebody else has changed of a person while his page is open', () => {
  it('stands in the form, and is nothing that is not saved', async () => {
    const anna = await department.hire('Anna Kotova');
    const page = await open(`/people/${anna.id}`);
    await department.change(anna, { email: 'anna.new@line.example.com' });
    await comeBack(page, `/employees/${anna.id}`);
    await page
      .locator('input[type=email]')
      .and(page.locator('[value="anna.new@line.example.com"]'))
      .waitFor();
    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await page.waitForURL(/\/board/);
    expect(await asked(page).count()).toBe(0);
  });

  it('stays as it is when something else of him is saved', async () => {
    const boris = await department.hire('Boris Orlov');
    const page = await open(`/people/${boris.id}`);
    const many = page.getByRole('textbox', { name: 'Open leads at once' });
    await many.fill('20');
    await department.change(boris, { email: 'boris.new@line.example.com' });
    await comeBack(page, `/employees/${boris.id}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved: Boris Orlov.').waitFor();
    expect(await known(boris.id)).toMatchObject({ email: 'boris.new@line.example.com', capacity: 20 });
  });
});

describe('what somebody else has changed of a funnel while it is drawn', () => {
  const path = () => `/funnels/${department.funnel.id}`;
  const funnel = () => api.granted(Funnel, api.ask('GET', path()));
  const rename = async (name: string) => {
    const { version, stages, lossReasons } = await funnel();
    const list = stages.map(({ load: _load, position: _position, ...stage }) => stage);
    await api.granted(Funnel, api.ask('PUT', path(), { version, name, lossReasons, stages: list }));
  };

  it('is not passed over in silence, and can be saved over once that was said', async () => {
    const page = await open(`/line${path()}`);
    await page.getByRole('textbox', { name: 'Stage 2' }).fill('Contract');
    await rename('Another name');
    await comeBack(page, path());
    await page.getByRole('button', { name: 'Save the funnel' }).click();
    await page.getByRole('alert').getByText('It was changed since').waitFor();
    browsers.forgive(/409/);
    expect(await funnel()).toMatchObject({
      name: 'Another name',
      stages: [{ name: 'Call' }, { name: 'Sign' }],
    });
    await page.getByRole('button', { name: 'Save the funnel' }).click();
    await page.getByText(/^Saved:/).waitFor();
    expect(await funnel()).toMatchObject({ stages: [{ name: 'Call' }, { name: 'Contract' }] });
  });

  it('stands in the editor where nothing is drawn yet', async () => {
    const page = await open(`/line${path()}`);
    await rename('A third name');
    await comeBack(page, path());
    await page.getByRole('heading', { level: 1, name: /A third name/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name of the funnel' }).inputValue()).toBe('A third name');
  });
});

it('what somebody else has set of the norms is not passed over in silence', async () => {
  const path = `/departments/${department.funnel.departmentId}/activity-norms`;
  const page = await open(`/activities?department=${department.funnel.departmentId}`);
  await page.getByRole('button', { name: 'Add a norm' }).click();
  const norm = { stageId: null, role: 'rep', kind: 'meeting', period: 'day', count: 2 };
  const { version } = await api.granted(ActivityNormList, api.ask('GET', path));
  await api.granted(ActivityNormList, api.ask('PUT', path, { version, norms: [norm] }));
  await comeBack(page, path);
  await page.getByRole('button', { name: 'Save the norms' }).click();
  await page.getByRole('alert').getByText('It was changed since').waitFor();
  browsers.forgive(/409/);
  expect(await api.granted(ActivityNormList, api.ask('GET', path))).toMatchObject({
    items: [{ kind: 'meeting' }],
  });
});
