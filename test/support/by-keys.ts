import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

/** More stops than any page has. */
const MOST_STOPS = 120;

/** How often, and how long each time, somebody looks whether a key has led where it should. */
const MOST_TRIES = 8;
const TRY_MS = 15_000;

const Focus = z.object({ is: z.string(), isLost: z.boolean(), isSeen: z.boolean() });

/** What has the focus: whether that is nothing, and whether it can be seen. The page itself is no stop, so nothing needs to be drawn around it; a field in which one types has a caret and a border of its own colour. */
const READ_FOCUS = `(() => {
  const at = document.activeElement;
  const isLost = at === null || at === document.body || at === document.documentElement;
  const drawn = isLost ? [] : [at, at.closest('label'), at.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
  const isDrawn = drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1);
  const is = isLost ? 'nothing' : at.outerHTML.slice(0, 160);
  return { is, isLost, isSeen: !isLost && (at.matches('main, h1, [role=dialog], section[tabindex="-1"], textarea, input:not([type=checkbox], [type=radio])') || (at.matches(':focus-visible') && isDrawn)) };
})()`;

/** Somebody without a mouse: whatever he does, he does by keys, and he always sees where he is. */
export class ByKeys {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to a page by `g` and its letter, until `there` is to be seen: a busy machine may let too much time go by between the two. */
  async go(letter: string, there: Locator): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      await this.press('g', letter);
      const isThere = there.waitFor({ timeout: TRY_MS }).then(
        () => true,
        () => false,
      );
      if (await isThere) return;
    }
    throw new Error(`No way by g ${letter} to ${there.toString()}`);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Steps by Tab, or by another key, until this has the focus; every stop on the way can be seen. */
  async to(what: Locator, key = 'Tab'): Promise<void> {
    await what.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await this.isAt(what)) return this.sees();
      await this.press(key);
      const { isLost } = await this.focus();
      // From the last stop of a page one comes to the browser's own.
      if (!isLost) await this.sees();
    }
    throw new Error(`No way by ${key} to ${what.toString()}; last at ${(await this.focus()).is}`);
  }

  /** The same, and presses Enter there. */
  async use(what: Locator, key = 'Tab'): Promise<void> {
    await this.to(what, key);
    await this.press('Enter');
  }

  /** What has the focus can be seen. */
  async sees(): Promise<void> {
    expect(await this.focus()).toMatchObject({ isLost: false, isSeen: true });
  }

  /** Once a dialog is gone, or what was pressed, the focus is somewhere from where one goes on. */
  async hasPlace(): Promise<void> {
    await this.page.locator(':focus').waitFor({ state: 'attached', timeout: 2_000 });
  }

  private async focus(): Promise<z.infer<typeof Focus>> {
    return Focus.parse(await this.page.evaluate(READ_FOCUS));
  }

  private async isAt(what: Locator): Promise<boolean> {
    return (await what.and(this.page.locator(':focus')).count()) === 1;
  }
}
