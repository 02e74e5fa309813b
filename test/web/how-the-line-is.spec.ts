import { beforeAll, describe, expect, it } from '@jest/globals';
import { aKeeper, anAlert } from '../support/an-alert.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

// Elsewhere nobody looks at the lines of tests.
const api = useApi({ workers: true, settings: async () => ({ ALERT_EVERY_SECONDS: '1' }) });
const browsers = useBrowser(api);

let ops: string;
let rep: string;

beforeAll(async () => {
  ops = await aKeeper(api.database, 'ops', ['in_app']);
  rep = await aKeeper(api.database, 'rep', ['in_app']);
});

describe('whoever keeps the line running', () => {
  it('begins where he sees in one sentence how the line is, and is told when it changes', async () => {
    const page = await browsers.of(ops);
    await page.goto('/board');
    await page.getByRole('link', { name: 'Queues' }).click();
    await page.getByText('All is well: messages leave on time, and nothing waits for a person.').waitFor();
    await page.getByText('No alert is open.').waitFor();
    const alert = await anAlert(api.database, 'queue-age', { subject: 'email' });
    await page.getByText('Something is wrong: 1 alert needs somebody now.').waitFor();
    const shown = page.getByRole('list', { name: 'What is wrong now' }).getByRole('listitem');
    await shown.getByRole('button', { name: 'I look after it' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The mail server is being restarted');
    await dialog.getByRole('button', { name: 'I look after it' }).click();
    await shown.getByText('Olga Ops looks after it').waitFor();
    await shown.getByRole('link', { name: 'Messages wait too long to be sent: e-mail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Messages wait too long to be sent' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/alerts/${alert}`);
    await page.getByText('The mail server is being restarted').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'To queue health' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue health' }).waitFor();
  });

  it('is told that nobody can tell how the line is, when nothing is answered', async () => {
    const page = await browsers.of(ops, { language: 'ru' });
    await page.goto('/queues');
    await page.getByRole('heading', { level: 1, name: 'Состояние очередей' }).waitFor();
    await page.getByRole('article', { name: 'Slack' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Нет связи.').waitFor();
    // What was read before stays.
    expect(await page.getByRole('article', { name: 'Slack' }).count()).toBe(1);
  });
});

describe('a rep', () => {
  it('is not led to the queues, nor shown them', async () => {
    const page = await browsers.of(rep);
    await page.goto('/board');
    await page.getByRole('link', { name: 'Board' }).waitFor();
    expect(await page.getByRole('link', { name: /Queues|Messages|Audit/ }).count()).toBe(0);
  });
});
