import type { RussianOf } from '../catalogue.ts';
import type { figures as english } from '../en/figures.ts';

/** How figures are counted, in Russian. */
export const figures = {
  'figures.rule':
    'Считаются визиты, начатые с {{from}} по {{until}}: конверсия — доля ушедших с этапа вперёд среди завершённых: переданных, выигранных, потерянных и возвращённых. Открытые показаны отдельно и неудачами не считаются; смена исполнителя — не завершение; отменённое не считается.',
  'figures.rule.before':
    'Сравнение — с {{beforeFrom}} по {{beforeUntil}}; разница названа разницей, только если случайность почти никогда не даёт такой (5 %), а когда завершённых меньше десяти, о ней не говорится.',
  'figures.rule.people':
    'Визит засчитан тому, у кого был лид. Конверсия каждого сравнивается с конверсией всех остальных на этапе: разница названа разницей, только если случайность почти никогда не даёт такой (5 % на всех сотрудников этапа вместе), а когда завершённых меньше десяти, о ней не говорится. Лиды у людей могли быть разными: это здесь не учтено.',
  'figures.rule.passed-on':
    'Считаются лиды, переданные дальше в визитах, начатых с {{from}} по {{until}}: где они сейчас и сколько из них снова пришло на тот же этап.',
  'figures.rule.times.stages':
    'Время на этапе — от прихода лида до завершения работы на этапе, у кого бы он ни был. Рабочее время внутри него считается по часам отдела,',
  'figures.rule.times.people':
    'Время — с того, как лид оказался у сотрудника, до завершения работы. Рабочее время внутри него считается по часам сотрудника, в очереди — по часам отдела,',
  'figures.rule.times':
    'известным через несколько секунд после завершения; для визитов, завершённых до появления этого подсчёта, — известным при его начале. У кого часы не заданы, тот работает круглосуточно. Ожидание принятия — с того, как лид передан сотруднику, до его слов, что лид у него, в календарном времени и в его рабочем; где так не говорят или лид взят самим сотрудником, ожидания нет.',
  'figures.rule.source': 'Учтены только лиды из источника «{{source}}».',
  'figures.rule.segment': 'Учтены только лиды сегмента «{{segment}}».',
  'figures.rule.own-weeks':
    'Ваши визиты по неделям, в которые они начались, и что с ними стало к этому моменту; недели с понедельника по воскресенье по часам отдела. В последние недели многое может быть ещё открыто. Если завершено мало, доля мало о чём говорит.',
  'figures.rule.employee': 'Учтены только визиты, в которых лид был у сотрудника {{employee}}.',
  'figures.rule.own': 'Учтены только ваши визиты.',
  'figures.rule.losses': 'Доля потерь — от всех визитов на этап, которые кончились потерей.',
  'figures.rule.columns':
    'Пусто — сказать нечего. Конверсия и разница лежат между «не меньше» и «не больше» с уверенностью 95 %. Погрешность времени — не больше {{error}} %.',
  'figures.table.stages': 'По этапам',
  'figures.table.people': 'Кто что сделал',
  'figures.table.losses': 'Почему теряли лиды',
  'figures.queue': 'Очередь',
  'figures.no-reason': 'без причины из списка',
  'figures.filter.funnel': 'Воронка',
  'figures.filter.from': 'Первый день',
  'figures.filter.until': 'Последний день',
  'figures.filter.source': 'Источник',
  'figures.filter.segment': 'Сегмент',
  'figures.filter.employee': 'Сотрудник',
  'figures.column.stage': 'Этап',
  'figures.column.archived': 'В архиве',
  'figures.column.employee': 'Кто',
  'figures.column.reason': 'Причина',
  'figures.column.of-lost': 'Доля потерь этапа',
  'figures.column.entered': 'Пришло лидов',
  'figures.column.first': 'Впервые',
  'figures.column.again': 'Повторно',
  'figures.column.advanced': 'Передано дальше',
  'figures.column.won': 'Выиграно',
  'figures.column.lost': 'Потеряно',
  'figures.column.returned': 'Возвращено',
  'figures.column.handedOn': 'Сменили исполнителя',
  'figures.column.open': 'Ещё открыто',
  'figures.column.ended': 'Завершено',
  'figures.column.conversion.share': 'Конверсия',
  'figures.column.conversion.low': 'Конверсия, не меньше',
  'figures.column.conversion.high': 'Конверсия, не больше',
  'figures.column.time.medianMs': 'Половина — не дольше, часов',
  'figures.column.time.p90Ms': 'Девять из десяти — не дольше, часов',
  'figures.column.workingTime.medianMs': 'Половина — не дольше, рабочих часов',
  'figures.column.workingTime.p90Ms': 'Девять из десяти — не дольше, рабочих часов',
  'figures.column.accepted': 'Принято',
  'figures.column.wait.medianMs': 'Половина ждала принятия не дольше, часов',
  'figures.column.wait.p90Ms': 'Девять из десяти ждали не дольше, часов',
  'figures.column.workingWait.medianMs': 'Половина ждала принятия не дольше, рабочих часов',
  'figures.column.workingWait.p90Ms': 'Девять из десяти ждали не дольше, рабочих часов',
  'figures.column.entered-before': 'Раньше: пришло лидов',
  'figures.column.ended-before': 'Раньше: завершено',
  'figures.column.conversion-before': 'Раньше: конверсия',
  'figures.column.difference.seen': 'Разница',
  'figures.column.difference.low': 'Разница, не меньше',
  'figures.column.difference.high': 'Разница, не больше',
  'figures.column.verdict': 'Что доказано',
  'figures.verdict.too-little': 'мало данных',
  'figures.verdict.no-proven-difference': 'доказанной разницы нет',
  'figures.verdict.higher': 'выше',
  'figures.verdict.lower': 'ниже',
} as const satisfies RussianOf<typeof english>;
