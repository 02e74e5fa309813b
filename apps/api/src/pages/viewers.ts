import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#conveyor';
import type { Clock } from '#platform';
import { textsIn, type Translate } from '#texts';
import { CLOCK, TIME_ZONE } from '#use-cases';

/** Who looks at a page: his language, the department's clock, and when it is now. */
export type Viewer = Readonly<{ language: Language; t: Translate; timeZone: string; now: number }>;

/** Those who look at pages; as long as there are no accounts, all that is known of them is the language. */
@Injectable()
export class Viewers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  in(language: Language): Viewer {
    return { language, t: textsIn(language), timeZone: this.timeZone, now: this.clock.now() };
  }
}
