import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { EMPLOYEE_ROLES, type EmployeeRole } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

/** What each finds in the navigation, in its order; the first steps aside, which are there for a while only. */
const PLACES: Readonly<Record<EmployeeRole, readonly string[]>> = {
  admin: [
    'Inbox',
    'Board',
    'Line',
    'Figures',
    'Plan',
    'Reports',
    'People',
    'Norms',
    'Queues',
    'Messages',
    'Audit',
    'Settings',
  ],
  head: ['Inbox', 'Board', 'Line', 'Figures', 'Plan', 'Reports', 'People', 'Norms', 'Messages'],
  rep: ['Inbox', 'Board', 'Figures', 'Reports', 'People', 'Norms'],
  ops: ['People', 'Queues', 'Messages'],
  viewer: ['Board', 'Figures', 'Reports', 'People'],
};

const PATHS: Readonly<Record<string, string>> = {
  Inbox: '/inbox',
  Board: '/board',
  Line: '/line',
  Figures: '/figures',
  Plan: '/plan',
  Reports: '/reports',
  People: '/people',
  Norms: '/activities',
  Queues: '/queues',
  Messages: '/messages',
  Audit: '/audit',
  Settings: '/settings',
};

/** Which figures each is led to: what is of a whole department only whoever sees all of its leads. */
const FIGURES: Readonly<Partial<Record<EmployeeRole, readonly string[]>>> = {
  admin: ['Funnel', 'Who did what', 'Strengths', 'Flow', 'Now'],
  head: ['Funnel', 'Who did what', 'Strengths', 'Flow', 'Now'],
  rep: ['Funnel', 'Who did what', 'Now'],
  viewer: ['Funnel', 'Who did what', 'Strengths', 'Flow', 'Now'],
};

const people = new Map<EmployeeRole, EmployeeCard>();

beforeAll(async () => {
  const line = await Department.draw(api, ['Call', 'Meet']);
  for (const role of EMPLOYEE_ROLES) people.set(role, await line.hire(`Who is ${role}`, { role }));
  const rep = people.get('rep');
  if (rep) await line.staff(1, 9, rep);
  await line.enter('Maria Ivanova');
});

async function pageOf(role: EmployeeRole, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(people.get(role)?.id ?? '', looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const places = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link');

it.each(EMPLOYEE_ROLES)('%s finds in the navigation what he may do, and nothing else', async (role) => {
  const page = await pageOf(role, '/account');
  const names = await places(page).allInnerTexts();
  expect(names.map((name) => name.split('\n')[0]?.trim()).filter((name) => name !== 'First steps')).toEqual(
    PLACES[role],
  );
});

it.each(EMPLOYEE_ROLES.filter((role) => FIGURES[role]))(
  '%s finds the figures that he may see, and is told of the others that they are not for him',
  async (role) => {
    const page = await pageOf(role, '/figures');
    const views = page.getByRole('navigation', { name: 'Kinds of figures' }).getByRole('link');
    await views.first().waitFor();
    const led = await views.allInnerTexts();
    expect(led).toEqual(FIGURES[role]);
    for (const [view, path] of [
      ['Strengths', '/figures/strengths'],
      ['Flow', '/figures/flow'],
    ] as const) {
      const heading = (await pageOf(role, path)).getByRole('heading', { level: 1 });
      expect(await heading.innerText()).toBe(
        led.includes(view) ? 'Figures' : 'This page is not for your role',
      );
    }
  },
);

it.each(EMPLOYEE_ROLES)(
  '%s who opens the page of another role is told so, and half of none',
  async (role) => {
    const closed = Object.entries(PATHS).filter(([name]) => !PLACES[role].includes(name) && name !== 'Line');
    for (const [, path] of closed) {
      const page = await pageOf(role, path);
      const said = await page.getByRole('main').innerText();
      expect([path, said]).toEqual([
        path,
        expect.stringMatching(/^This page is not for your role\s+Your role/),
      ]);
      expect(await page.title()).toMatch(/not for your role/);
    }
    // What is asked for before the page is known to be another's.
    browsers.forgive(/403|You may not do this here/);
  },
);

it.each(['en', 'ru'] as const)('what is said in its place is open to everybody: %s', async (language) => {
  const page = await pageOf('rep', '/audit', { language, device: language === 'ru' ? 'phone' : 'desktop' });
  expect(await barriersOn(page)).toEqual([]);
});
