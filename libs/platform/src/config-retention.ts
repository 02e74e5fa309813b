import { withDefault } from './config-docs.ts';
import * as rule from './config-rules.ts';

/** For how long what is kept. */
export const RETENTION_SETTINGS = {
  RETENTION_LOST_LEADS_DAYS: withDefault(rule.wholeNumber(0, 36_500), '1095', [
    'Days until the personal data of a lost lead is erased; 0: never',
    'Через сколько дней стирать персональные данные потерянного лида; 0 — никогда',
  ]),
  RETENTION_DECISIONS_DAYS: withDefault(rule.wholeNumber(0, 36_500), '1095', [
    'Days for which it is kept why a lead went to whom, after its visit has ended; 0: for ever',
    'Сколько дней хранить обоснование выбора сотрудника после окончания визита; 0 — всегда',
  ]),
  RETENTION_REPLIES_DAYS: withDefault(rule.wholeNumber(0, 36_500), '90', [
    'Days for which the answers of mail servers, of Slack, of Telegram and of the webhook are kept; 0: for ever',
    'Сколько дней хранить ответы почтовых серверов, Slack, Telegram и вебхука; 0 — всегда',
  ]),
  RETENTION_CAPTURED_DAYS: withDefault(rule.wholeNumber(0, 36_500), '30', [
    'Days for which captured messages are kept; 0: for ever',
    'Сколько дней хранить перехваченные сообщения; 0 — всегда',
  ]),
  RETENTION_SIGN_IN_DAYS: withDefault(rule.wholeNumber(0, 36_500), '1', [
    'Days for which ended sessions and failed sign-ins are kept; 0: for ever',
    'Сколько дней хранить оконченные сеансы и неудачные входы; 0 — всегда',
  ]),
  RETENTION_KEYS_DAYS: withDefault(rule.wholeNumber(0, 36_500), '30', [
    'Days for which links and API keys are kept that hold no more; 0: for ever',
    'Сколько дней хранить ссылки и ключи доступа, которые больше не действуют; 0 — всегда',
  ]),
  RETENTION_ANSWERS_DAYS: withDefault(rule.wholeNumber(1, 365), '1', [
    'Days for which the answer to a request with an Idempotency-Key is kept',
    'Сколько дней хранить ответ на запрос с Idempotency-Key',
  ]),
};
