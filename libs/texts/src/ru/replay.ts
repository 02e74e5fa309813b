import type { RussianOf } from '../catalogue.ts';
import type { replay as english } from '../en/replay.ts';

/** What a replay of a recorded history reports, in Russian. */
export const replay = {
  'replay.funnel': 'Проигранная история',
  'replay.head': 'Руководитель истории',
  'replay.no-reason': 'причина не записана',

  'replay.work-stage.leads': 'Обработка обращений',
  'replay.work-stage.completing': 'Дополнение заявки',
  'replay.work-stage.offers': 'Звонки по отправленным предложениям',
  'replay.work-stage.fraud': 'Проверка на мошенничество',
  'replay.work-stage.files': 'Звонки о недостающих документах',
  'replay.work-stage.validating': 'Проверка заявки',

  'replay.plays': 'Проигрываю: лидов {{leads}}, людей {{people}}, база {{database}}.',
  'replay.others':
    'С этой базой работают другие процессы ({{names}}), и сообщения истории отправили бы они. Остановите их или уберите {{option}}.',
  'replay.files': 'Файлов для {{format}} нужно: {{count}}.',

  'replay.remarks': 'Замечания к файлам',
  'replay.remark.line': '{{file}}, строка {{line}}: {{remark}}',
  'replay.remark.file': '{{file}}: {{remark}}',
  'replay.remark.BAD_MOMENT': '«{{moment}}» — не дата; строка пропущена',
  'replay.remark.NO_LEAD': 'лида {{lead}} нет; строка пропущена',
  'replay.remark.LEAD_TWICE': 'лид {{lead}} стоит здесь второй раз; строка пропущена',
  'replay.remark.BEFORE_ITS_BEGIN': 'лид {{lead}} выигран раньше, чем пришёл; считаем, что в тот же миг',
  'replay.remark.OUT_OF_ORDER': 'конец раньше начала; считаем, что в тот же миг',
  'replay.remark.SAME_PERSON': 'лида {{lead}} передают тому, у кого он есть; о своём действии не сообщают',
  'replay.remark.HANDOVER_UNKNOWN':
    'когда первый передал второму, не записано ни для одной из сделок ({{leads}}); взята середина, поэтому время на этапах ничего не значит',
  'replay.remark.NOBODY_RECORDED':
    'для части лидов ({{leads}}) никто не записан; они ждут в очереди первого этапа, руководителю сообщено',
  'replay.remark.STAGES_GUESSED': 'этапы расставлены так: {{stages}}',

  'replay.refused': 'События, от которых линия отказалась',
  'replay.refused.line': 'строка {{line}}, {{kind}}: {{reason}}',

  'replay.checks': 'Сосчитано в файлах и потом в базе',
  'replay.check.leads': 'лиды',
  'replay.check.won': 'выиграны',
  'replay.check.lost': 'потеряны',
  'replay.check.open': 'открыты',
  'replay.check.waiting': 'ждут в очереди',
  'replay.check.handoffs': 'передачи',
  'replay.check.told': 'передачи, о которых сообщено ({{channel}}) или сделанные самим получателем',
  'replay.check.captured': 'письма: отправлены и перехвачены',
  'replay.check.people': 'люди и те из них, кто получил записанное',
  'replay.check.agrees': 'сходится',
  'replay.check.differs': 'НЕ СХОДИТСЯ',

  'replay.messages': 'Сообщения',
  'replay.people': 'По людям: передачи в файлах, передачи здесь, письма',
  'replay.done': 'Событий {{events}}, сообщений {{messages}}, за {{seconds}} с.',
  'replay.kept': 'База {{database}} сохранена.',
  'replay.dropped': 'База {{database}} удалена; {{option}} сохраняет её.',

  'replay.not-with': '{{option}} не подходит к формату {{format}}.',
  'replay.work.read': 'Прочитано строк {{rows}}: заявок {{cases}}, работ {{items}}, людей {{people}}.',
  'replay.work.left-out':
    'Заявок, не попавших ни к кому: {{cases}}. Их сразу отклонила система, они не участвуют.',
  'replay.work.plays':
    'Проигрываю по правилу {{policy}}: лидов {{leads}}, людей {{people}}, база {{database}}.',
  'replay.work.waits': 'Часы от прихода на этап до начала работы: в журнале | по правилу {{policy}}',
  'replay.work.stage': 'этап',
  'replay.work.visits': 'визиты',
  'replay.work.median': 'медиана',
  'replay.work.p90': '90 %',
  'replay.work.capacity': 'ёмкость',
  'replay.work.loads':
    'Нагрузка работавших: в журнале | по правилу {{policy}}; разброс — стандартное отклонение / среднее',
  'replay.work.load': 'нагрузка',
  'replay.work.least': 'меньше всех',
  'replay.work.most': 'больше всех',
  'replay.work.spread': 'разброс',
  'replay.work.items': 'работы',
  'replay.work.hours': 'часы работы',
  'replay.work.busy': '% часов на месте',
  'replay.work.knowing': 'Кто знает лида: в журнале | по правилу {{policy}}',
  'replay.work.same': 'визиты к тому, кто уже работал с этим лидом',
  'replay.work.of-lead': 'сколько людей работает с лидом, в среднем',
  'replay.work.people': 'По людям: часы на месте, работы и часы работы в журнале | по правилу {{policy}}',
  'replay.work.ends': 'Лиды: ожидается | в базе',
  'replay.work.left': 'не дошли до конца к концу журнала',
  'replay.work.done':
    'По правилу {{policy}}: вошло лидов {{entered}}, переходов {{moved}}, выдано из очередей {{handedOut}}, отдано уходившими надолго {{givenAway}}; {{seconds}} с, переходов в секунду {{speed}}; затем сообщений {{messages}} за {{tellSeconds}} с.',
} as const satisfies RussianOf<typeof english>;
