import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Whom a chat with the bot is connected with. */
type OfChat = Readonly<{ employeeId: string; name: string; language: 'ru' | 'en' }>;

const readOfChat: Statement<OfChat> = {
  name: 'read_of_chat',
  text: 'select id as "employeeId", name, language from employees where telegram_chat_id = $1',
};

const readChat: Statement<{ chatId: string | null }> = {
  name: 'read_chat_of',
  text: 'select telegram_chat_id as "chatId" from employees where id = $1',
};

const takeReading: Statement<{ holder: string }> = {
  name: 'take_telegram_reading',
  text: `insert into telegram_reader (holder, held_until) values ($1, $3)
    on conflict (id) do update set holder = excluded.holder, held_until = excluded.held_until
      where telegram_reader.holder = excluded.holder or telegram_reader.held_until <= $2
    returning holder`,
};

const leaveReading: Statement<never> = {
  name: 'leave_telegram_reading',
  text: 'delete from telegram_reader where holder = $1',
};

/** Whom a chat is connected with; undefined: nobody. */
export async function employeeOfChat(connection: Connection, chatId: string): Promise<OfChat | undefined> {
  const [found] = await connection.run(readOfChat, [chatId]);
  return found;
}

/** The chat that somebody has connected; null: none. */
export async function chatOf(connection: Connection, employeeId: string): Promise<string | null> {
  const [found] = await connection.run(readChat, [employeeId]);
  return found?.chatId ?? null;
}

/**
 * Takes it upon a process to read what the bot is written, or goes on with it, until a moment; false while another one does. One that dies
 * holds it no longer than until then.
 */
export async function takeTelegramReadingOf(
  connection: Connection,
  { holder, now, until }: Readonly<{ holder: string; now: Instant; until: Instant }>,
): Promise<boolean> {
  return (await connection.run(takeReading, [holder, moment(now), moment(until)])).length > 0;
}

/** Lets another process read from now on. */
export async function leaveTelegramReadingOf(connection: Connection, holder: string): Promise<void> {
  await connection.run(leaveReading, [holder]);
}
