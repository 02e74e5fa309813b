import type { RussianOf } from '../catalogue.ts';
import type { embedded as english } from '../en/embedded.ts';

/** Why the built-in database does not start, in Russian. */
export const embedded: RussianOf<typeof english> = {
  'embedded.binaries-missing':
    'Для этой машины ({{platform}}) встроенной базы данных нет. Укажите в {{setting}} адрес сервера {{product}}.',
  'embedded.folder-no-permission':
    'В папку {{folder}} нельзя писать: нет прав или диск только для чтения. Другую папку задаёт {{setting}}.',
  'embedded.folder-not-a-folder':
    '{{folder}} не может быть папкой данных: на этом месте файл. Другую папку задаёт {{setting}}.',
  'embedded.folder-too-long':
    'Путь к папке {{folder}} слишком длинный для базы данных. Другую папку задаёт {{setting}}.',
  'embedded.folder-in-use':
    'С папкой {{folder}} уже работает другой Конвейер: процесс {{pid}} на {{host}}. Остановите его или задайте другую папку в {{setting}}.',
  'embedded.folder-not-reachable':
    'База данных не работает от имени суперпользователя, а учётной записи {{account}} папка {{folder}} недоступна. Запустите Конвейер от обычного пользователя или задайте другую папку в {{setting}}.',
  'embedded.not-a-cluster':
    'Папка {{folder}} уже есть, и это не база данных. Уберите её или задайте другую папку в {{setting}}.',
  'embedded.version-mismatch':
    'База в {{folder}} создана {{product}} версии {{found}}, а в этом Конвейере версия {{expected}}. Возьмите тот Конвейер, который её создал, или задайте другую папку в {{setting}}.',
  'embedded.password-lost':
    'Пароля встроенной базы нет в {{file}}. Верните этот файл из копии: без него данные не открыть.',
  'embedded.disk-full': 'На диске папки {{folder}} кончилось место. Освободите его и запустите снова.',
  'embedded.start-failed':
    'Встроенная база в {{folder}} не запускается. Она сообщила: {{lines}} Весь журнал — в {{file}}.',
};
