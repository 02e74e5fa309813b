import type { RussianOf } from '../catalogue.ts';
import type { configFiles as english } from '../en/config-files.ts';

/** What is wrong with a file of config/, in Russian. */
export const configFiles = {
  'config-file.template.problem': 'Шаблон воронки {{file}}, строка {{line}}, поле «{{field}}»: {{message}}',
  'config-file.template.problem.whole': 'Шаблон воронки {{file}}, строка {{line}}: {{message}}',
  'config-file.template.twice': 'Шаблон {{template}} на этом же языке уже есть в файле {{other}}.',
  'config-file.calendar.problem':
    'Производственный календарь {{file}}, строка {{line}}, поле «{{field}}»: {{message}}',
  'config-file.calendar.problem.whole': 'Производственный календарь {{file}}, строка {{line}}: {{message}}',
  'config-file.calendar.twice': 'Календарь {{calendar}} уже есть в файле {{other}}.',
  'config-file.not-yaml': 'Это не {{format}}: {{reason}}',
} as const satisfies RussianOf<typeof english>;
