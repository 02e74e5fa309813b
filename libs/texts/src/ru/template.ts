import type { RussianOf } from '../catalogue.ts';
import type { template as english } from '../en/template.ts';

/** What is wrong with a file of funnel templates, in Russian. */
export const template = {
  'template.problem': 'Шаблон воронки {{file}}, строка {{line}}, поле «{{field}}»: {{message}}',
  'template.problem.whole': 'Шаблон воронки {{file}}, строка {{line}}: {{message}}',
  'template.not-yaml': 'Это не {{format}}: {{reason}}',
  'template.twice': 'Шаблон {{template}} на этом же языке уже есть в файле {{other}}.',
} as const satisfies RussianOf<typeof english>;
