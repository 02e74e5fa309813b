import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { ANSWER_KEY, answerPaths } from '../support/answering.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi({ settings: async () => ({ SECRET_KEYS: ANSWER_KEY }) });
const browsers = useBrowser(api);

const LOOKS = (['ru', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((light) => ({ language, light })),
);
const WORDS = {
  en: {
    accept: 'Accept',
    decline: 'Decline',
    why: 'Why you decline',
    yours: 'The lead is yours',
    no: 'You have declined',
  },
  ru: {
    accept: 'Принять',
    decline: 'Отказаться',
    why: 'Почему отказываетесь',
    yours: 'Лид ваш',
    no: 'Вы отказались',
  },
} as const;

let line: Department;
let boris: EmployeeCard;
let offered: LeadMoved;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet'], { acceptance: 'needed', answerWithinMinutes: 240 });
});

/** Boris, who reads this language, is offered a lead. */
async function offerIn(language: 'ru' | 'en'): Promise<void> {
  const anna = await line.hire('Anna Kotova');
  boris = await line.hire('Boris Orlov', { language });
  await line.staff(1, 9, anna);
  await line.staff(2, 9, boris);
  const known = { company: 'Romashka and Sons LLC', amount: 1_200_000, currency: 'EUR' };
  const entered = await line.enter('Konstantin Konstantinopolsky', known);
  const brief =
    'Ask for the director.\nThey want a demo before Friday, and have asked twice about the price.';
  offered = await line.move(entered, 'advance', { brief }, anna);
}

describe.each(LOOKS)('a phone in $language, $light', ({ language, light }) => {
  const words = WORDS[language];
  beforeEach(() => offerIn(language));

  /** The phone of somebody who is not signed in there; its own language is the other one. */
  async function phone(path: string) {
    const page = await browsers.of(null, {
      device: 'phone',
      light,
      language: language === 'ru' ? 'en' : 'ru',
    });
    await page.goto(path);
    return page;
  }

  it('accepts by two touches from the letter', async () => {
    const page = await phone(answerPaths(offered, boris).accept);
    const accept = page.getByRole('button', { name: words.accept });
    expect(await barriersOn(page)).toEqual([]);
    const box = await accept.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(390);
    await accept.click();
    await page.getByRole('heading', { name: words.yours }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    // The button of the browser that loads a page anew sends the form once more, and that does nothing.
    browsers.forgive(/409/);
    await page.reload();
    await page.getByRole('heading', { name: words.yours }).waitFor();
  });

  it('declines with a reason, without which the form does not go', async () => {
    const page = await phone(answerPaths(offered, boris).decline);
    const why = page.getByLabel(words.why);
    await why.waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const decline = page.getByRole('button', { name: words.decline });
    await decline.click();
    expect(await why.evaluate((field) => field.matches(':invalid:focus'))).toBe(true);
    await why.fill('Нет времени');
    await decline.click();
    await page.getByRole('heading', { name: words.no }).waitFor();
    const { visits } = await line.card(offered);
    expect(visits.flatMap(({ handoffs }) => handoffs)).toContainEqual(
      expect.objectContaining({ state: 'declined', reason: 'Нет времени' }),
    );
  });
});
