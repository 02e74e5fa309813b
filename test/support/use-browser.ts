import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { LOOKS_COOKIES } from '#conveyor';
import { sessionOf } from './api-keys.ts';
import type { LineApi } from './line-api.ts';
import { lookOften } from './look-often.ts';

declare global {
  // A `let` would not become a property of the global object.
  var conveyorChromium: string | undefined;
}

/** How somebody looks at the product. */
export type Looks = Readonly<{
  language?: 'ru' | 'en';
  /** Close: a desktop on which everything is twice as large, as WCAG 1.4.4 and 1.4.10 ask for. Narrow: the smallest phones. */
  device?: 'desktop' | 'phone' | 'narrow' | 'close';
  light?: 'light' | 'dark';
}>;

const VIEWPORTS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  close: { width: 640, height: 400 },
} as const;

/** Real browsers of people who are signed in. */
export interface Browsers {
  /** A page of somebody's own browser, not opened yet: cookies and all are his alone. Null: of somebody whom nobody knows. */
  of(employeeId: string | null, looks?: Looks): Promise<Page>;
  /** What the console says in this test and was meant to happen is no trouble, before this is said and after it. */
  forgive(meant: RegExp): void;
}

/**
 * Gives the spec file a Chromium. What pages write to their console as errors, and what they throw, fails the test that they belong to.
 */
export function useBrowser(api: LineApi): Browsers {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];
  const meant: RegExp[] = [];

  beforeAll(async () => {
    const executablePath = globalThis.conveyorChromium;
    if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
    // Chromium's own sandbox does not start as root, as which containers run.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const [said, forgiven] = [troubles.splice(0), meant.splice(0)];
    expect(said.filter((trouble) => !forgiven.some((one) => one.test(trouble)))).toEqual([]);
  });

  async function signIn(context: BrowserContext, employeeId: string): Promise<void> {
    const { headers } = await sessionOf(api.database, employeeId);
    const [name = '', value = ''] = headers.cookie.split('=');
    await context.addCookies([{ name, value, url: api.url }]);
  }

  return {
    forgive: (one) => void meant.push(one),
    async of(employeeId, { language = 'en', device = 'desktop', light = 'light' } = {}) {
      if (!browser) throw new Error('The browser has not been started.');
      const context = await browser.newContext({
        baseURL: api.url,
        viewport: VIEWPORTS[device],
        hasTouch: isTouched(device),
        isMobile: isTouched(device),
        colorScheme: light,
        reducedMotion: 'reduce',
        locale: language === 'ru' ? 'ru-RU' : 'en-GB',
        timezoneId: 'Europe/Moscow',
      });
      contexts.push(context);
      if (employeeId !== null) await signIn(context, employeeId);
      await context.addCookies([{ name: LOOKS_COOKIES.language, value: language, url: api.url }]);
      const page = await context.newPage();
      // Playwright's half minute is passed by a machine that has much else to do: an example of two thousand leads is loaded.
      page.setDefaultTimeout(120_000);
      lookOften(page);
      page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error')
          troubles.push(
            `console: ${message.text()} (${new URL(message.location().url || 'about:blank').pathname})`,
          );
      });
      return page;
    },
  };
}

function isTouched(device: keyof typeof VIEWPORTS): boolean {
  return device === 'phone' || device === 'narrow';
}

/** What axe finds wrong with a page by WCAG 2.2 A and AA and its best practices: a line for each rule, with the first place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What a page does right is left there: it is hundreds of times as much, and Playwright looks at every word that it hands over.
  return page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 200)}`,
    );
  });
}
