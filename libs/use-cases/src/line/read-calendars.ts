import { CalendarFile } from '#contracts';
import { validateCalendar } from '#conveyor/hours';
import { textsIn } from '#texts';
import { Calendars } from './calendars.ts';
import { readConfigFiles, type ConfigFolderKind } from './read-config-files.ts';

const CALENDAR_FILE: ConfigFolderKind<CalendarFile> = {
  holds: 'calendar',
  contract: CalendarFile,
  validate: ({ days }) => validateCalendar(days, 'days'),
  identity: ({ calendar }) => calendar,
  takenSentence: (language, { calendar }, other) =>
    textsIn(language)('config-file.calendar.twice', { calendar, other }),
};

/** Reads every production calendar of a folder. Throws a ConfigFilesError with every problem of every file. */
export async function readCalendars(folder: string): Promise<Calendars> {
  return new Calendars(await readConfigFiles(CALENDAR_FILE, folder));
}
