import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { eventOf, useEventReceiver } from '../support/event-receiver.ts';
import { useApi } from '../support/line-api.ts';
import { aSubscription, newSubscription } from '../support/subscription-writes.ts';
import { TELLABLE, tellEvents } from '../support/tell-events.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const receiver = useEventReceiver();
const api = useApi({ settings: async () => TELLABLE });
const browsers = useBrowser(api);

const WAREHOUSE = '/warehouse?key=correct-horse';

let admin: EmployeeCard;
let line: Department;
let secret = '';

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  admin = await line.hire('Ada Ross', { role: 'admin' });
});

async function events(looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(admin.id, looks);
  await page.goto('/events');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function warehouse(looks: Looks = {}): Promise<Page> {
  const page = await events(looks);
  await page.getByRole('link', { name: 'The warehouse' }).click();
  await page.getByRole('heading', { level: 1, name: 'The warehouse' }).waitFor();
  return page;
}

async function tell(): Promise<void> {
  await tellEvents(api.database);
}

describe('an administrator', () => {
  it('finds the events from the settings, adds a program, and is shown its secret once', async () => {
    const page = await browsers.of(admin.id);
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Which programs, and of what they were told' }).click();
    await page.getByText('No program is told of events yet.').waitFor();
    const adding = page.getByRole('button', { name: 'Add the program' });
    await adding.click();
    await page.getByLabel('Name', { exact: true }).and(page.locator(':focus')).waitFor();
    await page.getByLabel('Name', { exact: true }).fill('The warehouse');
    await page.getByLabel('Address', { exact: true }).fill(`${receiver.url}${WAREHOUSE}`);
    await adding.click();
    const dialog = page.getByRole('dialog', { name: 'The new secret' });
    secret = /whsec_[\w+/=]+/.exec(await dialog.innerText())?.[0] ?? '';
    expect(secret).not.toBe('');
    await dialog.getByRole('button', { name: 'I have copied it' }).click();
    await page
      .getByRole('list', { name: 'Programs that are told of events' })
      .getByText('Takes events')
      .waitFor();
    expect(await page.content()).not.toContain('correct-horse');
    expect(await page.content()).not.toContain(secret);
  });

  it('sees what the program was told and has it sent again', async () => {
    await line.enter('Ivan Petrov');
    await tell();
    const [told] = receiver.at(WAREHOUSE);
    expect(told && eventOf(told, secret).type).toBe('lead.entered');
    const page = await warehouse();
    const list = page.getByRole('list', { name: 'What it was told' });
    await list.getByText('A lead comes in').waitFor();
    await list.getByText('1 attempt · answer: 204').first().waitFor();
    const before = receiver.at(WAREHOUSE).length;
    await list.getByRole('button', { name: 'Send again' }).last().click();
    await page.getByText('1 event is sent once more.').waitFor();
    await tell();
    expect(receiver.at(WAREHOUSE)).toHaveLength(before + 1);
    await page.getByLabel('Show', { exact: true }).selectOption('failed');
    await page.getByText('Nothing of that kind in the last 30 days.').waitFor();
  });

  it('sends a test event, pauses the program and switches it on', async () => {
    const page = await warehouse();
    await page.getByRole('button', { name: 'Send a test event' }).click();
    await page.getByText('has answered 204: it was told.').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Nothing is sent while it is paused.').waitFor();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('Takes events').waitFor();
    expect(JSON.parse(receiver.at(WAREHOUSE).at(-1)?.text ?? '')).toMatchObject({ type: 'test' });
  });

  it('deletes it only after he was asked whether it really is to be', async () => {
    const page = await warehouse();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('No program is told of events yet.').waitFor();
    expect(page.url()).toMatch(/\/events$/);
  });
});

const WORDS = {
  en: { add: 'Add the program', deliveries: 'What it was told', change: 'Save the program' },
  ru: { add: 'Добавить программу', deliveries: 'Что ей сообщали', change: 'Сохранить программу' },
} as const;

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the pages are for everybody who may see them: %s, %s, %s', async (language, device, light) => {
  const { add, deliveries, change } = WORDS[language];
  const name = `Store ${language} ${device}`;
  await aSubscription(api, { ...newSubscription(), name, url: `${receiver.url}/store` });
  await line.enter('Olga Sidorova');
  await tellEvents(api.database);
  const page = await events({ language, device, light });
  await page.getByRole('button', { name: add }).click();
  await page.locator('[aria-invalid=true]').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('link', { name }).click();
  await page.getByRole('list', { name: deliveries }).getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: change }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
