import { CHANNELS, NOTICE_KINDS, NOTIFICATION_STATES } from '#conveyor';
import type { Channel, NoticeKind, NotificationState } from '#conveyor';
import { knownId, knownWord } from '../parts/known.ts';

/** Which messages are listed, and which one is open, as it stands in the address. */
export type MessagesSearch = Readonly<{
  state?: NotificationState;
  channel?: Channel;
  kind?: NoticeKind;
  employeeId?: string;
  leadId?: string;
  message?: string;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function messagesSearch(given: Readonly<Record<string, unknown>>): MessagesSearch {
  const state = knownWord(NOTIFICATION_STATES, given['state']);
  const channel = knownWord(CHANNELS, given['channel']);
  const kind = knownWord(NOTICE_KINDS, given['kind']);
  const employeeId = knownId(given['employeeId']);
  const leadId = knownId(given['leadId']);
  const message = knownId(given['message']);
  return {
    ...(state && { state }),
    ...(channel && { channel }),
    ...(kind && { kind }),
    ...(employeeId && { employeeId }),
    ...(leadId && { leadId }),
    ...(message && { message }),
  };
}
