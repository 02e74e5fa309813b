/** `publicUrl` is where the links of messages lead, without a slash at the end. */
export type DeliverySettings = Readonly<{ publicUrl: string }>;
