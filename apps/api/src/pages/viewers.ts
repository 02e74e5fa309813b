import { Inject, Injectable } from '@nestjs/common';
import type { Department } from '#contracts';
import type { Language } from '#conveyor';
import { DepartmentReader } from '#database';
import type { Clock } from '#platform';
import { textsIn, type Translate } from '#texts';
import { CLOCK, TIME_ZONE } from '#use-cases';

/** Who looks at a page: his language, by which clock times are shown, and when it is now. */
export type Viewer = Readonly<{
  language: Language;
  t: Translate;
  timeZone: string;
  now: number;
  /** Every department by name: a page names whose funnel it shows where there are several. */
  departments: readonly Pick<Department, 'id' | 'name'>[];
}>;

/** Those who look at pages, in the language of their browser. */
@Injectable()
export class Viewers {
  constructor(
    private readonly departments: DepartmentReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  /** By the clock of the department that the page is about; of one about no department by the clock that all have, or that of the settings. */
  async in(language: Language, departmentId?: string): Promise<Viewer> {
    const departments = await this.departments.list();
    const about = departments.filter(({ id }) => departmentId === undefined || id === departmentId);
    const [timeZone = this.timeZone, another] = new Set(about.map((department) => department.timeZone));
    return { ...this.unasked(language), departments, ...(another === undefined && { timeZone }) };
  }

  /** The same without a look at the database, which may be what is wrong. */
  unasked(language: Language): Viewer {
    const { timeZone, clock } = this;
    return { language, t: textsIn(language), timeZone, now: clock.now(), departments: [] };
  }
}
