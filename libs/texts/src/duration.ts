import { MINUTE, type Language } from '#conveyor';
import { durationParts, secondsPart, workingTimeParts } from './duration-parts.ts';
import { textsIn } from './texts.ts';

/** How long something takes or took, for people: `2 дн. 4 ч`, `35 mins`. The two largest units tell it, rounded down. */
export function formatDuration(language: Language, milliseconds: number): string {
  return durationParts(language, milliseconds) ?? textsIn(language)('duration.moment');
}

/** How old something is of which seconds count: `40 secs`, `2 hrs 5 mins`. */
export function formatAge(language: Language, seconds: number): string {
  return seconds < 60 ? secondsPart(language, seconds) : formatDuration(language, seconds * 1000);
}

/** How much working time something takes, for people: `40 ч`, `1 hr 30 mins`. */
export function formatWorkingTime(language: Language, minutes: number): string {
  return workingTimeParts(language, minutes * MINUTE) ?? textsIn(language)('duration.moment');
}
