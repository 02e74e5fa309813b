import type { RussianOf } from '../catalogue.ts';
import type { privacy as english } from '../en/privacy.ts';

export const privacy: RussianOf<typeof english> = {
  'privacy.erased': 'Стёрто',

  'error.LEAD_ERASED': 'Персональные данные этого лида стёрты; записать о нём больше ничего нельзя.',
  'error.EMPLOYEE_ERASED':
    'Персональные данные этого сотрудника стёрты; изменить его карточку больше нельзя.',
  'error.ERASES_HIMSELF': 'Собственную учётную запись стереть нельзя; это делает другой администратор.',
  'error.NOT_FOUND.erasure': 'Нет записи об уничтожении данных {{id}}.',

  'field.NOBODY_NAMED': 'Укажите, о ком речь: здесь никто не назван.',
  'field.PHONE_TOO_SHORT': 'В номере телефона должно быть не меньше семи цифр.',
  'field.REFERENCE_NOT_A_NUMBER':
    'Здесь нужен номер, под которым зарегистрировано обращение: с цифрой, не длиннее 60 знаков.',

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
};
