/**
 * How the receiver is found: by the stage's policy (somebody may be preferred to whom it finds), by nobody (the lead is
 * to wait in the queue), named by a person, or by his own claim.
 */
export type Receiver =
  | Readonly<{ by: 'policy'; preferred?: string | null }>
  | Readonly<{ by: 'queue' }>
  | Readonly<{ by: 'person'; employeeId: string; force: boolean }>
  | Readonly<{ by: 'claim'; employeeId: string }>;
