import type { CDPSession, Page } from 'playwright-core';

/** What one opening of the board came to. */
export type Opened = Readonly<{
  interactiveMs: number;
  cpuMs: number;
  /** What every page needs: the scripts that the document names, and the texts of its language. */
  firstBytes: number;
  /** All scripts that the board needs, those too. */
  scriptBytes: number;
}>;

/** How long a task of the page's main thread may at most have lasted, for the page to count as answering. */
const LONG_TASK_MS = 50;

/** When somebody can do something on the page: the first sticker is there, and the task that drew it is over. */
const WATCH = `
  window.interactive = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('[data-lead]')) return requestAnimationFrame(look);
      const settle = () => {
        const begun = performance.now();
        setTimeout(() => performance.now() - begun > ${LONG_TASK_MS} ? settle() : resolve(performance.now()), 0);
      };
      settle();
    };
    look();
  });`;

const TEXTS = /(?:english|russian)-/;

const SCRIPTS = `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ name, encodedBodySize }) => [name, encodedBodySize])`;

/** Opens the board anew, with nothing kept from before, on a machine so many times as slow. */
export async function openBoard(
  page: Page,
  session: CDPSession,
  address: string,
  slowdown: number,
): Promise<Opened> {
  await session.send('Network.clearBrowserCache');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'commit' });
  const interactiveMs: number = await page.evaluate('window.interactive');
  const cpuMs = (await cpuSeconds(session)) * 1_000;
  const scripts: [string, number][] = await page.evaluate(SCRIPTS);
  const document = await (await page.request.get(address)).text();
  const isOfAll = (name: string) => document.includes(`src="${new URL(name).pathname}"`) || TEXTS.test(name);
  const bytesOf = (some: readonly [string, number][]) => some.reduce((sum, [, bytes]) => sum + bytes, 0);
  const firstBytes = bytesOf(scripts.filter(([name]) => isOfAll(name)));
  return { interactiveMs, cpuMs, firstBytes, scriptBytes: bytesOf(scripts) };
}

const MOVES = 60;

/** Drags a sticker over three columns in so many moves; gives the CPU time of the main thread that each took, in milliseconds. */
export async function dragOver(page: Page, session: CDPSession): Promise<number> {
  const box = await page.locator('[data-lead]').first().boundingBox();
  const columns = await page.locator('section[data-fit]').all();
  const last = await columns[3]?.boundingBox();
  if (!box || !last) throw new Error('There is nothing to be dragged, or nowhere to drag it.');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
  const before = await cpuSeconds(session);
  for (let move = 1; move <= MOVES; move += 1) {
    const share = move / MOVES;
    await page.mouse.move(box.x + 60 + (last.x - box.x) * share, box.y + 60 + 300 * share);
  }
  const after = await cpuSeconds(session);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return ((after - before) * 1_000) / MOVES;
}

/** CPU time that the tasks of the main thread have taken since the page was opened: what others do on this machine is no part of it. */
async function cpuSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
