import type { Connection, Statement } from './statement.ts';

/** The name under which processes tell each other that a person has a new in-app notification. */
export const IN_APP_TOPIC = 'conveyor_in_app';

const notify: Statement<never> = { name: 'notify_in_app', text: `select pg_notify('${IN_APP_TOPIC}', $1)` };

/** Tells every process that listens that this notification is there. Only the id travels; the rest is read where it is shown. */
export async function publishInApp(connection: Connection, notificationId: string): Promise<void> {
  await connection.run(notify, [notificationId]);
}
