/**
 * `publicUrl` is where the links of messages lead, without a slash at the end. `contents`: what e-mail, Slack, push and the webhook say of leads, all or
 * only at which stage they are.
 */
export type DeliverySettings = Readonly<{ publicUrl: string; contents: 'full' | 'link-only' }>;
