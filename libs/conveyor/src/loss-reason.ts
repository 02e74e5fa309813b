/** One of the reasons for which a funnel loses leads. */
export type LossReason = Readonly<{ id: string; name: string }>;
