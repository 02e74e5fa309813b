import { DAY } from '#conveyor';

/** So long after its end an import can be undone. */
export const UNDOABLE_FOR = DAY;
