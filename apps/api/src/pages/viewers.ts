import { Inject, Injectable } from '@nestjs/common';
import type { Department } from '#contracts';
import type { Language, Light } from '#conveyor';
import { DepartmentReader } from '#database';
import type { Clock } from '#platform';
import { textsIn, type Translate } from '#texts';
import { CLOCK, TIME_ZONE } from '#use-cases';
import type { Looks } from './looks.ts';

/** Who looks at a page: his language, by which clock times are shown, and when it is now. */
export type Viewer = Readonly<{
  language: Language;
  /** Undefined: as on his device. */
  light: Light | undefined;
  t: Translate;
  timeZone: string;
  now: number;
  /** Every department by name: a page names whose funnel it shows where there are several. */
  departments: readonly Pick<Department, 'id' | 'name'>[];
}>;

/** Those who look at pages, in the language and light of their browser. */
@Injectable()
export class Viewers {
  constructor(
    private readonly departments: DepartmentReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  /** By the clock of the department that the page is about; of one about no department by the clock that all have, or that of the settings. */
  async in(looks: Looks, departmentId?: string): Promise<Viewer> {
    const departments = await this.departments.list();
    const about = departments.filter(({ id }) => departmentId === undefined || id === departmentId);
    const [timeZone = this.timeZone, another] = new Set(about.map((department) => department.timeZone));
    return { ...this.unasked(looks), departments, ...(another === undefined && { timeZone }) };
  }

  /** The same without a look at the database, which may be what is wrong. */
  unasked({ language, light }: Looks): Viewer {
    const { timeZone, clock } = this;
    return { language, light, t: textsIn(language), timeZone, now: clock.now(), departments: [] };
  }
}
