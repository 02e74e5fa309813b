/** A key that is to be pressed for something. */
export type Stroke = Readonly<{
  /** Where it lies on the keyboard, as `KeyboardEvent.code` calls it. */
  code: string;
  /** What is printed on it in the Latin layout. */
  cap: string;
  shift?: true;
  /** With Ctrl held; on a Mac with Command. */
  command?: true;
  /** The cap of a key that is pressed and let go before. */
  after?: string;
}>;

/** What of a keyboard's event matters here. */
export type Press = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whoever looks for the second key needs no longer; who has begun something else is not surprised by it. */
const SECOND_WITHIN_MS = 1_500;

/** Whether it is a character alone, which somebody who speaks to his computer sets off by accident (WCAG 2.1.4). */
export function isCharacter({ code, command }: Stroke): boolean {
  return !command && !code.startsWith('Arrow');
}

/** Reads presses of keys as strokes, also those of two keys one after the other. */
export class StrokeReader {
  private first: Readonly<{ cap: string; at: number }> | null = null;

  constructor(private readonly isMac: boolean) {}

  /** The strokes that are done by a press at `at` (milliseconds of any one clock). */
  read<Of extends Stroke>(press: Press, at: number, strokes: readonly Of[]): readonly Of[] {
    const first = this.first && at - this.first.at <= SECOND_WITHIN_MS ? this.first.cap : undefined;
    const pressed = this.pressed(strokes, press);
    const second = pressed.filter(({ after }) => after !== undefined && after === first);
    const begun = strokes.find(({ after }) => after !== undefined && this.isPressed(letter(after), press));
    this.first = second.length === 0 && begun?.after !== undefined ? { cap: begun.after, at } : null;
    return second.length > 0 ? second : pressed.filter(({ after }) => after === undefined);
  }

  /** What types a sign is pressed for that sign alone, whatever lies there elsewhere. */
  private pressed<Of extends Stroke>(strokes: readonly Of[], press: Press): readonly Of[] {
    const pressed = strokes.filter((stroke) => this.isPressed(stroke, press));
    const typed = pressed.filter(({ cap }) => cap === press.key);
    return typed.length > 0 ? typed : pressed;
  }

  private isPressed({ code, cap, shift, command }: Stroke, press: Press): boolean {
    const [held, other] = this.isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
    if (press.altKey || other || held !== (command ?? false)) return false;
    const isShifted = press.shiftKey === (shift ?? false);
    // A Latin layout has its letters where it has them; in any other one a key is known by where it lies.
    if (/^[a-z]$/i.test(press.key) && /^[A-Z]$/.test(cap))
      return isShifted && press.key.toUpperCase() === cap;
    // A sign is meant wherever a layout has it, and also where the Latin one does.
    return (isShifted && press.code === code) || (press.key === cap && !/^[A-Z]$/.test(cap));
  }
}

/** The key of a letter. */
export function letter(cap: string, more: Pick<Stroke, 'after' | 'command'> = {}): Stroke {
  return { code: `Key${cap}`, cap, ...more };
}
