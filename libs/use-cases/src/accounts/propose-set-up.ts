import { Inject, Injectable } from '@nestjs/common';
import { writtenHours, type SetUpProposal } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import { OFFICE_WEEK } from '../line/office-week.ts';
import { Calendars } from '../line/calendars.ts';
import { TIME_ZONE } from '../tokens.ts';
import { SetUp } from './set-up.ts';

/** Which calendar people keep to who speak a language; none of any other. */
const CALENDAR_OF: Readonly<Partial<Record<Language, string>>> = { ru: 'ru' };

/** What is put before whoever sets the product up, so that he need only agree. */
@Injectable()
export class ProposeSetUp {
  constructor(
    private readonly setUp: SetUp,
    private readonly calendars: Calendars,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  /** The proposal in a language, for who has the link; throws SET_UP_ALREADY and LINK_VOID like the set-up itself, and uses nothing up. */
  async run(token: string, language: Language): Promise<SetUpProposal> {
    await this.setUp.refuseVoid(token);
    const calendar = CALENDAR_OF[language] ?? null;
    const names = [...this.calendars.names];
    return {
      language,
      timeZone: this.timeZone,
      department: {
        name: textsIn(language)('departments.first'),
        hours: writtenHours(OFFICE_WEEK),
        calendar: calendar !== null && names.includes(calendar) ? calendar : null,
      },
      timeZones: Intl.supportedValuesOf('timeZone'),
      calendars: names,
    };
  }
}
