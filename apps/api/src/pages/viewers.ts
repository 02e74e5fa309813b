import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#conveyor';
import { DepartmentReader } from '#database';
import type { Clock } from '#platform';
import { textsIn, type Translate } from '#texts';
import { CLOCK, TIME_ZONE } from '#use-cases';

/** Who looks at a page: his language, the department's clock, and when it is now. */
export type Viewer = Readonly<{ language: Language; t: Translate; timeZone: string; now: number }>;

/** Those who look at pages; as long as there are no accounts, all that is known of them is the language. */
@Injectable()
export class Viewers {
  constructor(
    private readonly department: DepartmentReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  /** By the clock that a head has said, or the one of the settings as long as nobody has. */
  async in(language: Language): Promise<Viewer> {
    const said = await this.department.one();
    return { ...this.unasked(language), timeZone: said?.timeZone ?? this.timeZone };
  }

  /** The same without a look at the database, which may be what is wrong. */
  unasked(language: Language): Viewer {
    return { language, t: textsIn(language), timeZone: this.timeZone, now: this.clock.now() };
  }
}
