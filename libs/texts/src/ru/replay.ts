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
} as const satisfies RussianOf<typeof english>;
