import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { LOOKS_COOKIES } from '#conveyor';
import { LOOKS, nameOf, SHOWN, VIEWPORTS, type Look } from './looks.ts';
import { withSite, type Site } from './site.ts';

/** Everything that was taken, and what of it stands in the documents. */
const [ALL, KEPT] = [join('dist', 'screenshots'), join('docs', 'pictures')];
const QUALITY = 82;

/** Every page by the name of its picture: where it is, and who looks. */
const pagesOf = ({ ids: { lead, stage, person, funnel } }: Site) =>
  ({
    board: ['/board', 'admin'],
    start: ['/start', 'admin'],
    import: ['/import', 'admin'],
    inbox: ['/inbox', 'rep'],
    lead: [`/leads/${lead}`, 'rep'],
    line: ['/line', 'admin'],
    stage: [`/stages/${stage}`, 'admin'],
    people: ['/people', 'admin'],
    person: [`/people/${person}`, 'admin'],
    queues: ['/queues', 'admin'],
    messages: ['/messages', 'admin'],
    audit: ['/audit', 'admin'],
    funnel: [`/line/funnels/${funnel}`, 'admin'],
    hire: ['/people/new', 'admin'],
    settings: ['/settings', 'admin'],
    account: ['/account', 'rep'],
    wall: ['/wall', 'admin'],
  }) as const;

async function take(browser: Browser, site: Site, look: Look): Promise<void> {
  for (const [page, [path, who]] of Object.entries(pagesOf(site))) {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: VIEWPORTS[look.device],
      isMobile: look.device === 'phone',
      hasTouch: look.device === 'phone',
      colorScheme: look.light,
      locale: look.language === 'ru' ? 'ru-RU' : 'en-GB',
      timezoneId: 'Europe/Moscow',
      reducedMotion: 'reduce',
    });
    const [name = '', value = ''] = site.cookies[who].split('=');
    await context.addCookies([
      { name, value, url: site.address },
      { name: LOOKS_COOKIES.language, value: look.language, url: site.address },
    ]);
    const tab = await context.newPage();
    await tab.goto(path);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    // What is still on its way is drawn as bars.
    await tab.locator('[class*="Skeleton"]').first().waitFor({ state: 'detached' });
    await tab.screenshot({ path: join(ALL, nameOf(page, look)), type: 'jpeg', quality: QUALITY });
    await context.close();
  }
}

const executablePath = globalThis.conveyorChromium;
if (executablePath === undefined) {
  console.log('This machine has no Chromium: set CHROMIUM_PATH, or put one on the PATH.');
} else {
  await mkdir(ALL, { recursive: true });
  await mkdir(KEPT, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const language of ['en', 'ru'] as const) {
    await withSite(language, async (site) => {
      for (const look of LOOKS.filter((one) => one.language === language)) await take(browser, site, look);
    });
  }
  await browser.close();
  for (const { page, look } of SHOWN)
    await copyFile(join(ALL, nameOf(page, look)), join(KEPT, nameOf(page, look)));
  console.log(`Every page in ${LOOKS.length} looks: ${ALL}. In the documents: ${KEPT}.`);
}
