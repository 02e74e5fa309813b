import type { OutsideReceiver } from '#conveyor/alerts';

/** What the address of somebody outside is sealed about; the same in SQL stands among the SEALED_COLUMNS. */
export function aboutOutside(receiver: OutsideReceiver): string {
  return `outside:${receiver}`;
}
