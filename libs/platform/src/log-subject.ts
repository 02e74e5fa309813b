/** What the lines of a log are about. Ids only: names and addresses of people never go to a log. */
export type LogSubject = Readonly<{
  leadId?: string;
  handoffId?: string;
  notificationId?: string;
  job?: string;
  requestId?: string;
}>;

const SUBJECTS = new WeakMap<object, LogSubject>();

/** Notes what an error is about, for the line that whoever catches it will log, and gives it back to be thrown on. */
export function noteSubject(error: unknown, subject: LogSubject): unknown {
  if (typeof error === 'object' && error !== null)
    SUBJECTS.set(error, { ...subject, ...SUBJECTS.get(error) });
  return error;
}

/** What was noted of an error, or of what caused it. */
export function subjectOf(error: unknown): LogSubject {
  if (typeof error !== 'object' || error === null) return {};
  const own = SUBJECTS.get(error);
  if (own) return own;
  return error instanceof Error && error.cause !== error ? subjectOf(error.cause) : {};
}
