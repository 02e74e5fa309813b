import { Presets, SingleBar } from 'cli-progress';
import type { Console } from './console.ts';

/** Shows how far something is; `total` is null while nobody knows. */
export interface Progress {
  at(what: string, done: number, total: number | null): void;
  end(): void;
}

/** Often enough to see that it lives, rarely enough for a log. */
const LINE_EVERY_MS = 3_000;

const UNSEEN: Progress = { at: () => undefined, end: () => undefined };

/** A bar, a line every few seconds, or nothing: as the console has it. */
export function showProgress(console: Console, now: () => number): Progress {
  if (console.progress === 'none') return UNSEEN;
  return console.progress === 'bar' ? new Bar(console, now) : new Lines(console, now);
}

/** Done a second since the phase began, so that a slow beginning doesn't spoil the figure of the rest. */
class Speed {
  private what = '';
  private begun = 0;

  constructor(private readonly now: () => number) {}

  /** True when this is the first that is heard of the phase. */
  begins(what: string): boolean {
    if (this.what === what) return false;
    this.what = what;
    this.begun = this.now();
    return true;
  }

  of(done: number): number {
    const seconds = (this.now() - this.begun) / 1000;
    return seconds > 0 ? Math.round(done / seconds) : 0;
  }
}

class Lines implements Progress {
  private readonly speed: Speed;
  private told = 0;

  constructor(
    private readonly console: Console,
    private readonly now: () => number,
  ) {
    this.speed = new Speed(now);
  }

  at(what: string, done: number, total: number | null): void {
    if (this.speed.begins(what)) this.told = this.now();
    if (this.now() - this.told < LINE_EVERY_MS) return;
    this.told = this.now();
    const { t } = this.console;
    const of = total === null ? String(done) : `${done} / ${total}`;
    this.console.err(`${t('cli.progress', { what, done: of, speed: this.speed.of(done) })}\n`);
  }

  end(): void {}
}

class Bar implements Progress {
  private readonly speed: Speed;
  private bar: SingleBar | undefined;

  constructor(
    private readonly console: Console,
    now: () => number,
  ) {
    this.speed = new Speed(now);
  }

  at(what: string, done: number, total: number | null): void {
    if (this.speed.begins(what)) {
      this.end();
      this.bar = new SingleBar(
        { format: '{bar} {line}', hideCursor: true, clearOnComplete: true },
        Presets.shades_classic,
      );
      this.bar.start(total ?? 0, done, { line: what });
    }
    const of = total === null ? String(done) : `${done} / ${total}`;
    const line = this.console.t('cli.progress', { what, done: of, speed: this.speed.of(done) });
    this.bar?.setTotal(total ?? done);
    this.bar?.update(done, { line });
  }

  end(): void {
    this.bar?.stop();
    this.bar = undefined;
  }
}
