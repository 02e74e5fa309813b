import { EntitySchema } from 'typeorm';
import { moment, otherwise, primary, uuid, yesOrNo } from './columns.ts';

/** Which process reads what the bot is written, and until when it may; one row, or none before the first. */
export type TelegramReaderRow = Readonly<{ id: boolean; holder: string; heldUntil: number }>;

export const telegramReader = new EntitySchema<TelegramReaderRow>({
  name: 'telegram_reader',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'telegram_reader_pkey'),
    holder: uuid('holder'),
    heldUntil: moment('held_until'),
  },
  checks: [{ name: 'telegram_reader_one_row', expression: 'id' }],
});
