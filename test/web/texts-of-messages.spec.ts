import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Inbox, type EmployeeCard } from '#contracts';
import { MessageTemplateList } from '#contracts/templates';
import { FIRST_DEPARTMENT } from '#database';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna', { channels: ['in_app'] });
  await line.staff(1, 50, anna);
  head = await line.hire('Head', { role: 'head', heads: [FIRST_DEPARTMENT] });
  await line.enter('Luna', { company: 'Moon Ltd' });
});

async function opened(search = '', looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(`/notifications/templates${search}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await letter(page).waitFor();
  return page;
}

const letter = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 });
const subject = (page: Page) => page.getByRole('textbox', { name: 'Subject' });

async function keptOffer() {
  const asked = api.ask('GET', `/departments/${FIRST_DEPARTMENT}/templates`);
  const { items } = await api.granted(MessageTemplateList, asked);
  return items.find(({ kind, language }) => kind === 'handoff.offered' && language === 'en');
}

describe('texts of messages', () => {
  it('are reached from how others are told, and lead back there', async () => {
    const page = await browsers.of(head.id);
    await page.goto('/notifications');
    await page.getByRole('link', { name: 'Texts of messages' }).click();
    await page.getByRole('heading', { level: 1, name: 'Texts of messages' }).waitFor();
    await page.getByRole('link', { name: 'How people are told' }).click();
    await page.getByRole('heading', { level: 1, name: 'My notifications' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/notifications');
  });

  it('are written with fields, seen as they will come, saved, and taken back', async () => {
    const page = await opened();
    await subject(page).fill('Yours: ');
    const fields = page.getByRole('group', { name: 'Insert into “Subject”' });
    await fields.getByRole('button', { name: 'name of the lead' }).click();
    expect(await subject(page).inputValue()).toBe('Yours: {{lead}}');
    await page.keyboard.type('!');
    const preview = page.getByRole('region', { name: 'How it will look' });
    await preview.getByText('Yours: Irene Peterson!').waitFor();
    await page.getByRole('combobox', { name: 'About the lead' }).fill('Luna');
    await page.getByRole('option', { name: 'Luna, Moon Ltd' }).click();
    await preview.getByText('Yours: Luna!').waitFor();
    await page.getByRole('textbox', { name: 'Headline' }).fill('Call at once');
    await page.frameLocator('iframe').getByRole('heading', { name: 'Call at once' }).waitFor();
    await preview.getByText('Plain text').click();
    await preview.getByText(/^Call at once/).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It holds from the next message on.').waitFor();
    expect((await keptOffer())?.texts).toEqual({
      subject: 'Yours: {{lead}}!',
      headline: 'Call at once',
      hint: null,
    });
    await page.getByRole('link', { name: 'handoff own text: English' }).waitFor();
    const { lead } = await line.enter('Vega');
    expect(await toldOf(lead.id)).toMatchObject({ title: 'Call at once', subject: 'Yours: Vega!' });

    await page.getByRole('button', { name: 'Back to the product’s texts' }).click();
    expect(await subject(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'handoff the product’s text', exact: true }).waitFor();
    expect(await toldOf(lead.id)).toMatchObject({ title: 'A lead for you', subject: 'Vega · Call' });
  });

  it('say at the text what is wrong with it while it is written', async () => {
    // That the server refuses is what this is about.
    browsers.forgive(/422/);
    const page = await opened('?kind=queue.waiting');
    await subject(page).fill('{{lead}} waits');
    await page
      .getByText('There is no field {{lead}} in this message. These can be used: {{stage}}')
      .waitFor();
    expect(await subject(page).getAttribute('aria-invalid')).toBe('true');
    await subject(page).fill('{{stage}}: {{leads}}');
    await page.getByText('Negotiation: 3 leads').waitFor();
    expect(await subject(page).getAttribute('aria-invalid')).not.toBe('true');
  });

  it('are not lost by going elsewhere', async () => {
    const page = await opened();
    await subject(page).fill('Mine');
    await page.getByRole('link', { name: /^reminder to answer the/ }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await subject(page).inputValue()).toBe('Mine');
  });

  it('are for whoever may change the line', async () => {
    const rep = await line.hire('Rep');
    const page = await browsers.of(rep.id);
    await page.goto('/notifications/templates');
    await page.getByRole('heading', { name: 'This page is not for your role' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

/** What the app of whoever has this lead shows of it. */
async function toldOf(leadId: string): Promise<unknown> {
  const { headers } = await sessionOf(api.database, anna.id);
  const { items } = await api.granted(Inbox, api.ask('GET', '/inbox', undefined, { by: null, headers }));
  return items.find((one) => one.leadId === leadId);
}

describe('the page', () => {
  const looks: readonly Looks[] = [
    { language: 'ru', light: 'dark', device: 'phone' },
    { language: 'en', light: 'light' },
  ];
  it.each(looks)('has no barriers, %o', async (look) => {
    const page = await opened('', look);
    expect(await barriersOn(page)).toEqual([]);
  });
});
