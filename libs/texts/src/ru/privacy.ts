import type { RussianOf } from '../catalogue.ts';
import type { privacy as english } from '../en/privacy.ts';

export const privacy: RussianOf<typeof english> = {
  'privacy.erased': 'Стёрто',

  'error.LEAD_ERASED': 'Персональные данные этого лида стёрты; записать о нём больше ничего нельзя.',
  'error.EMPLOYEE_ERASED':
    'Персональные данные этого сотрудника стёрты; изменить его карточку больше нельзя.',
  'error.ERASES_HIMSELF': 'Собственную учётную запись стереть нельзя; это делает другой администратор.',
  'error.NOT_FOUND.erasure': 'Нет записи об уничтожении данных {{id}}.',

  'audit.lead.found': 'лид «{{lead}}» найден при поиске данных одного человека',
  'audit.lead.exported': 'выгружены персональные данные лида «{{lead}}»',
  'audit.lead.erased': 'стёрты персональные данные лида',
  'audit.employee.found': 'сотрудник {{employee}} найден при поиске данных одного человека',
  'audit.employee.exported': 'выгружены персональные данные сотрудника {{employee}}',
  'audit.employee.erased': 'стёрты персональные данные сотрудника {{employee}}',
  'audit.records.purged_one': 'удалена {{count}} запись, срок хранения которой истёк',
  'audit.records.purged_few': 'удалены {{count}} записи, срок хранения которых истёк',
  'audit.records.purged_many': 'удалено {{count}} записей, срок хранения которых истёк',
  'audit.records.purged_other': 'удалено {{count}} записи, срок хранения которых истёк',

  'link-only.subject': '{{what}} · {{stages}}',
  'link-only.reminder': 'Лид давно у вас',
  'link-only.hint': 'О ком речь, видно на странице: в сообщениях имена не указываются.',
  'action.open': 'Открыть',

  'suppressed.ERASED': 'персональные данные стёрты',

  'cli.personal-data': 'найти, выгрузить и стереть всё, что хранится о человеке',
  'cli.personal-data.find':
    'найти все лиды одного человека и его запись сотрудника; код выхода 1, если никого нет',
  'cli.personal-data.email': 'адрес электронной почты человека',
  'cli.personal-data.phone': 'номер телефона, в любой записи',
  'cli.personal-data.json': 'вывести результат для программ',
  'cli.personal-data.export': 'вывести всё, что хранится о лидах и сотрудниках, для программ',
  'cli.personal-data.lead': 'номера лидов',
  'cli.personal-data.employee': 'номера сотрудников',
  'cli.personal-data.csv': 'вывести для электронной таблицы',
  'cli.personal-data.erase': 'стереть персональные данные лидов и ушедших сотрудников; вернуть их нельзя',
  'cli.personal-data.ground': 'причина: {{grounds}}',
  'cli.personal-data.asked-by': 'по чьему обращению: {{whom}}',
  'cli.personal-data.reference': 'номер, под которым зарегистрировано обращение; без имён',
  'cli.personal-data.received': 'день, когда обращение получено, например {{example}}',
  'cli.personal-data.yes': 'стереть; без этого всё только подсчитывается',
  'cli.personal-data.erasures':
    'вывести все записи об уничтожении для программ, чтобы хранить их отдельно от резервных копий',
  'cli.personal-data.erase-again': 'стереть ещё раз то, что вернулось из резервной копии',
  'cli.personal-data.erase-again.file': 'то, что вывела команда {{command}}',
  'cli.personal-data.not-erased_one':
    'Ничего не стёрто. {{count}} лид открыт и будет закрыт. Чтобы стереть, добавьте {{option}}.',
  'cli.personal-data.not-erased_few':
    'Ничего не стёрто. {{count}} лида открыты и будут закрыты. Чтобы стереть, добавьте {{option}}.',
  'cli.personal-data.not-erased_many':
    'Ничего не стёрто. Открытых лидов, которые будут закрыты: {{count}}. Чтобы стереть, добавьте {{option}}.',
  'cli.personal-data.not-erased_other':
    'Ничего не стёрто. Открытых лидов, которые будут закрыты: {{count}}. Чтобы стереть, добавьте {{option}}.',
  'cli.personal-data.erased': 'Стёрто. Акт: {{page}}.',
  'cli.personal-data.erased-again_one':
    'Повторно выполнено {{count}} из {{all}}; об остальных эта база знала.',
  'cli.personal-data.erased-again_few':
    'Повторно выполнено {{count}} из {{all}}; об остальных эта база знала.',
  'cli.personal-data.erased-again_many':
    'Повторно выполнено {{count}} из {{all}}; об остальных эта база знала.',
  'cli.personal-data.erased-again_other':
    'Повторно выполнено {{count}} из {{all}}; об остальных эта база знала.',
  'cli.wrong.id': '{{option}}: ожидается номер, получено «{{got}}».',
  'cli.wrong.day': '{{option}}: ожидается день, получено «{{got}}».',
  'cli.wrong.erasures': '{{file}}: ожидается то, что выводит {{command}}.',
};
