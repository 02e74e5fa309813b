import { deleteAnswers } from './statements/keep-answer.ts';
import type { Connection, Statement } from './statement.ts';
import { moment } from './moment.ts';

const deleteCaptured: Statement<never> = {
  name: 'delete_captured',
  text: 'delete from captured_messages where captured_at < $1',
};

/** Deletes kept answers older than `before`. */
export async function purgeAnswersOf(connection: Connection, before: number): Promise<void> {
  await connection.run(deleteAnswers, [moment(before)]);
}

/** Deletes captured messages older than `before`. */
export async function purgeCapturedOf(connection: Connection, before: number): Promise<void> {
  await connection.run(deleteCaptured, [moment(before)]);
}
