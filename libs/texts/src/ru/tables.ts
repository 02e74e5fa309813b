import type { RussianOf } from '../catalogue.ts';
import type { tables as english } from '../en/tables.ts';

export const tables: RussianOf<typeof english> = {
  'table.title': 'Таблица',
  'table.about': 'О таблице',
  'table.rule': 'Как считается',
  'table.filter': 'Отбор',
  'table.filter.none': 'нет: в таблице всё',
  'table.made-at': 'Когда выгружено',
  'table.made-by': 'Кто выгрузил',
  'table.currency': 'валюта',
  'table.cut': 'Сокращённые тексты',
  'table.cut.cells_one':
    'В {{count}} ячейке текст был длиннее, чем хранит {{program}} ({{most}} знаков); он кончается на «…».',
  'table.cut.cells_few':
    'В {{count}} ячейках текст был длиннее, чем хранит {{program}} ({{most}} знаков); он кончается на «…».',
  'table.cut.cells_many':
    'В {{count}} ячейках текст был длиннее, чем хранит {{program}} ({{most}} знаков); он кончается на «…».',
  'table.cut.cells_other':
    'В {{count}} ячейках текст был длиннее, чем хранит {{program}} ({{most}} знаков); он кончается на «…».',
  'leads.table': 'Лиды',
  'leads.rule':
    'Строка — один лид: где он сейчас или где был, когда его выиграли или потеряли. Время — по {{clock}}.',
  'activities.table': 'Активности',
  'activities.rule':
    'Строка — один звонок, встреча, презентация или письмо, отмеченные у лида. Время — по {{clock}}.',
  'employees.table': 'Сотрудники',
  'employees.rule': 'Строка — один сотрудник, в том числе ушедший. Время — по {{clock}}.',
  'messages.table': 'Сообщения',
  'messages.rule':
    'Строка — одно сообщение одному человеку по одному каналу и что с ним стало; текста сообщения здесь нет. Время — по {{clock}}.',
  'handoffs.table': 'Передачи лидов',
  'handoffs.rule': 'Строка — одна передача лида сотруднику. Время — по {{clock}}.',
  'export.status': 'Лиды',
  'export.status.open': 'открытые',
  'export.status.closed': 'выигранные и потерянные',
  'visits.table': 'Визиты',
  'visits.rule':
    'Строка — одно пребывание лида на этапе у сотрудника или в очереди этапа; ничего не пропущено и не сложено. Визит, окончание которого отменено ({{column}}), в показателях не считается: его продолжает более поздний. Время — по {{clock}}.',
  'visits.funnel': 'Воронка',
  'visits.from': 'Начат не раньше',
  'visits.until': 'Начат раньше',
  'file.table-too-long':
    'В таблице больше {{most}} строк: для {{program}} это слишком много. Сузьте отбор или возьмите файл {{format}}.',
};
