/** What the subscription of a device is sealed about; the same in SQL stands among the SEALED_COLUMNS. */
export function aboutSubscription(id: string): string {
  return `push:${id}`;
}
