import type { DeliverySettings } from '../delivery/delivery-settings.ts';

/** Who asks a device to sign: passkeys are made for this host and used on pages of this origin. */
export type RelyingParty = Readonly<{ id: string; origin: string; name: string }>;

/** As whom the product asks devices at the address where people open it. */
export function relyingParty({ publicUrl }: DeliverySettings): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: 'Conveyor' };
}
