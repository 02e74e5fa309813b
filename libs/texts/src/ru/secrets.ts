import type { RussianOf } from '../catalogue.ts';
import type { secrets as english } from '../en/secrets.ts';

/** The keys of secrets at the command line, in Russian. */
export const secrets: RussianOf<typeof english> = {
  'cli.secrets': 'ключи, которыми запечатаны секреты в базе',
  'cli.secrets.check': 'показать, какие ключи в ходу; код завершения 1, если какой-то потерян',
  'cli.secrets.rotate': 'запечатать всё заново первым ключом; можно прервать и запустить снова',
  'cli.secrets.forget': 'отказаться от того, что запечатано потерянным ключом',
  'cli.secrets.forget.key': 'номер ключа, каким его показывает {{command}}',
  'cli.secrets.key': 'напечатать новый ключ для {{setting}}',
  'cli.secrets.json': 'вывести результат в виде данных для программ',
  'cli.secrets.seals': 'запечатывает и открывает',
  'cli.secrets.opens': 'открывает',
  'cli.secrets.lost': 'ПОТЕРЯН',
  'cli.secrets.none': 'Ключ не задан ({{setting}}), и ничего не запечатано.',
  'cli.secrets.rotated_one': 'Запечатан заново {{count}} секрет.',
  'cli.secrets.rotated_few': 'Запечатаны заново {{count}} секрета.',
  'cli.secrets.rotated_many': 'Запечатано заново {{count}} секретов.',
  'cli.secrets.rotated_other': 'Запечатано заново {{count}} секрета.',
  'cli.secrets.forgotten_one': 'Забыт {{count}} секрет.',
  'cli.secrets.forgotten_few': 'Забыты {{count}} секрета.',
  'cli.secrets.forgotten_many': 'Забыто {{count}} секретов.',
  'cli.secrets.forgotten_other': 'Забыто {{count}} секрета.',
  'cli.secrets.not-lost':
    'Ключ {{keyId}} на месте и не потерян: запечатанное им можно запечатать заново другим.',
  'cli.wrong.key-id': 'Ожидается номер ключа: 8 знаков из цифр 0–9 и букв {{letters}}; получено «{{got}}».',
  'cli.phase.rotate': 'Запечатано заново',
  'secret.NO_KEY': 'Ключ для секретов не задан: задайте {{setting}}.',
  'secret.KEY_UNKNOWN': 'Секрет запечатан ключом {{keyId}}, которого здесь нет. Добавьте его в {{setting}}.',
  'secret.NOT_AS_SEALED':
    'Секрет уже не таков, каким его запечатали ключом {{keyId}}: его изменили или перенесли.',
  'secret.NOT_SEALED': 'На месте запечатанного секрета стоит что-то другое.',
};
