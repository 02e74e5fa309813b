import type { RussianOf } from '#texts/kit';
import type { promise as english } from '../en/promise.ts';

/** What applied plans promised and delivered, in Russian. */
export const promise = {
  'plan.view.promises': 'Обещания',
  'promise.title': 'Обещания плана',
  'promise.none': 'В этой воронке ещё не применяли план, поэтому ничего и не обещано.',
  'promise.to-plan': 'Запросить план',
  'promise.outcome': 'Держит ли план обещание',
  'promise.verdict.kept':
    'Обещано выигранных лидов в неделю: {{promised}}, с тех пор как это видно — {{delivered}}. Такая разница бывает случайно.',
  'promise.verdict.less':
    'Обещано выигранных лидов в неделю: {{promised}}, с тех пор как это видно — {{delivered}}. Это меньше, и вряд ли случайно.',
  'promise.verdict.more':
    'Обещано выигранных лидов в неделю: {{promised}}, с тех пор как это видно — {{delivered}}. Это больше, и вряд ли случайно.',
  'promise.too-early':
    'Судить рано: план станет виден с {{day}}, потому что половину лидов выигрывают дольше чем за {{weeks}} недели.',
  'promise.ended-early':
    'План кончился раньше, чем стал виден: он стал бы виден с {{day}}, потому что половину лидов выигрывают дольше чем за {{weeks}} недели.',
  'promise.seen': 'Считается с {{day}}; целых недель: {{weeks}}. За неделю план приносит {{range}}.',
  'promise.than-today.more': 'Это больше, чем прежняя линия: {{today}}.',
  'promise.than-today.less': 'Это меньше, чем прежняя линия: {{today}}.',
  'promise.than-today.open': 'Больше ли это, чем у прежней линии ({{today}}), пока сказать нельзя.',
  'promise.drifts':
    'С недели {{day}} он приносит явно меньше. Пока обещание держится, так говорится по ошибке раз в два года.',
  'promise.off.conversion':
    'Дело в этапе «{{stage}}»: из 100 лидов дальше идут {{seen}}, ждали {{expected}}.',
  'promise.off.arriving': 'На этап «{{stage}}» приходит меньше лидов: {{seen}} в неделю, ждали {{expected}}.',
  'promise.off.none': 'Ни один этап не выделяется: понемногу не хватает везде.',
  'promise.next.broken':
    'Что делать: посмотрите, кто работает на этапе и что там изменилось, и запросите новый план. Он учтёт то, что видно с тех пор.',
  'promise.next.kept': 'Делать ничего не нужно.',
  'promise.next.too-early': 'Что делать: дайте линии поработать, а после {{day}} посмотрите снова.',
  'promise.next.ended': 'Этот план больше не действует.',
  'promise.next.changed':
    'Линия теперь другая, и для неё ничего не обещано. Чтобы знать, чего от неё ждать, запросите новый план.',
  'promise.new-plan': 'Запросить новый план',
  'promise.applied-at': 'Применён {{at}}.',
  'promise.ended.undone': 'Отменён {{at}}.',
  'promise.ended.followed': 'Другой план применён {{at}}.',
  'promise.ended.changed': 'Линию изменили {{at}} ({{name}}); недели после этого не считаются.',
  'promise.ended.changed-somehow': 'Линию изменили {{at}}; недели после этого не считаются.',
  'promise.line.promised': 'Обещано',
  'promise.line.delivered': 'На деле',
  'promise.line.today': 'Прежняя линия',
  'promise.column.what': 'Что',
  'promise.weeks': 'Неделя за неделей',
  'promise.weeks.about':
    'Пока обещание держится, в девяти неделях из десяти выигрывают от {{low}} до {{high}} лидов: это полоса. Отметка — сколько выиграли.',
  'promise.column.week': 'Неделя с',
  'promise.column.won': 'Выиграно лидов',
  'promise.column.is': 'Рядом с обещанием',
  'promise.week.early': 'план ещё не виден',
  'promise.week.now': 'ещё идёт',
  'promise.week.inside': 'как обещано',
  'promise.week.less': 'меньше, чем бывает случайно',
  'promise.week.more': 'больше, чем бывает случайно',
  'promise.stages.about': 'С тех пор как план виден.',
  'promise.column.arriving': 'Приходит лидов в неделю',
  'promise.column.conversion': 'Из 100 идут дальше',
  'promise.beside': '{{seen}}, ждали {{expected}}',
  'promise.is.unknown': 'слишком мало, чтобы судить',
  'promise.is.as-expected': 'как ждали',
  'promise.is.less': 'меньше',
  'promise.is.more': 'больше',
  'promise.applied': 'Применённые планы',
  'promise.column.applied': 'Применён',
} as const satisfies RussianOf<typeof english>;
