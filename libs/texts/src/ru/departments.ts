import type { RussianOf } from '../catalogue.ts';
import type { departments as english } from '../en/departments.ts';

/** What is wrong with whose department something is, and what the first one is called, in Russian. */
export const departments = {
  'departments.first': 'Отдел продаж',
  'departments.DEPARTMENT_NEEDED': 'Укажите здесь отдел; отделы есть такие: {{departments}}.',
  'departments.DEPARTMENT_UNKNOWN': 'Отдела {{departmentId}} нет.',
  'departments.HEADS_NONE': 'Руководитель руководит хотя бы одним отделом; укажите его здесь.',
  'departments.HEADS_TWICE': 'Это тот же отдел, что и номер {{place}} в списке.',
  'departments.HEADS_AS_NO_HEAD':
    'Отделами руководит только руководитель, а роль здесь — {{role}}; оставьте список пустым или выберите другую роль.',
  'departments.ROLE_WORKS_STAGES':
    'С ролью {{role}} нельзя быть специалистом, а сотрудник работает на этапах: {{stages}}. Сначала уберите его оттуда.',
  'departments.ROLE_HOLDS_LEADS':
    'С ролью {{role}} лидов не ведут, а у сотрудника есть открытые: {{leads}}. Сначала передайте их другим.',
  'departments.ROLE_STANDS_IN':
    'С ролью {{role}} никого не замещают, а сотрудник замещает: {{names}}. Сначала внесите эти отсутствия с другим заместителем.',
} as const satisfies RussianOf<typeof english>;
