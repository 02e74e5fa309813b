/**
 * Whether what is not being sent yet waits for the end of a pause. One whose time is up holds on until the sweep has ended it, which
 * lets everything begin anew that it held back.
 */
export const HELD_BACK = `channel in (select channel from channel_pauses)`;
