import { refuse, type ConveyorErrorDetails } from '#conveyor';

/** What a reader found; throws NOT_FOUND when it found nothing. */
export function found<Shown>(
  shown: Shown | undefined,
  what: ConveyorErrorDetails['NOT_FOUND']['what'],
  id: string,
): Shown {
  return shown ?? refuse({ code: 'NOT_FOUND', details: { what, id } });
}
