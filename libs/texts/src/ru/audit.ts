import type { RussianOf } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

/** What stands in the audit, and how it is verified, in Russian. */
export const audit = {
  'audit.did': '{{who}}: {{what}}',
  'audit.who.product': 'Сам Конвейер',
  'audit.who.api': 'Кто-то через программный доступ',
  'audit.who.console': 'Кто-то из командной строки',
  'audit.forgotten': '(сведений больше нет)',
  'audit.with': 'теперь его ведёт {{employee}}',
  'audit.with-forced': 'теперь его ведёт {{employee}}, сверх нагрузки',
  'audit.waits': 'теперь он ждёт в очереди',
  'audit.was-with': 'раньше его вёл сотрудник {{employee}}',
  'audit.waited': 'раньше он ждал в очереди',
  'audit.other': '«{{action}}», для этого в этой версии нет слов',

  'audit.lead.entered': 'лид «{{lead}}» поступил на этап «{{stage}}»; {{now}}',
  'audit.lead.advanced': 'лид «{{lead}}» передан с этапа «{{from}}» на «{{stage}}»; {{before}}, {{now}}',
  'audit.lead.returned': 'лид «{{lead}}» возвращён с этапа «{{from}}» на «{{stage}}»; {{before}}, {{now}}',
  'audit.lead.reassigned': 'лид «{{lead}}» переназначен на этапе «{{stage}}»; {{before}}, {{now}}',
  'audit.lead.claimed': 'лид «{{lead}}» взят из очереди этапа «{{stage}}»; {{now}}',
  'audit.lead.handed-out': 'лид «{{lead}}» выдан из очереди этапа «{{stage}}»; {{now}}',
  'audit.lead.won': 'лид «{{lead}}» выигран на этапе «{{from}}»; {{before}}',
  'audit.lead.lost': 'лид «{{lead}}» потерян на этапе «{{from}}»; {{before}}',
  'audit.lead.reopened': 'лид «{{lead}}» снова открыт на этапе «{{stage}}»; {{now}}',
  'audit.handoff.accepted': 'лид «{{lead}}» принят на этапе «{{stage}}»; {{now}}',
  'audit.handoff.declined': 'от лида «{{lead}}» отказались на этапе «{{stage}}»; {{before}}, {{now}}',
  'audit.handoff.expired': 'лид «{{lead}}» не приняли вовремя на этапе «{{stage}}»; {{before}}, {{now}}',
  'audit.lead.loaded_one': 'лид «{{lead}}» загружен с историей из {{count}} визита',
  'audit.lead.loaded_few': 'лид «{{lead}}» загружен с историей из {{count}} визитов',
  'audit.lead.loaded_many': 'лид «{{lead}}» загружен с историей из {{count}} визитов',
  'audit.lead.loaded_other': 'лид «{{lead}}» загружен с историей из {{count}} визитов',
  'audit.lead.facts-changed': 'изменены сведения о лиде «{{lead}}»',
  'audit.lead.facts-changed.fields': 'изменены сведения о лиде «{{lead}}»: {{fields}}',
  'audit.lead.watched': '{{employee}} теперь следит за лидом «{{lead}}»',
  'audit.lead.unwatched': '{{employee}} больше не следит за лидом «{{lead}}»',
  'audit.lead.shown': 'просмотрена карточка лида «{{lead}}»',
  'audit.activity.logged': 'записано дело по лиду «{{lead}}»',
  'audit.import.run_one': 'в воронку «{{funnel}}» загружен {{count}} лид',
  'audit.import.run_few': 'в воронку «{{funnel}}» загружено {{count}} лида',
  'audit.import.run_many': 'в воронку «{{funnel}}» загружено {{count}} лидов',
  'audit.import.run_other': 'в воронку «{{funnel}}» загружено {{count}} лида',
  'audit.line.loaded_one': 'загружен отдел с воронкой «{{funnel}}», в ней {{count}} лид',
  'audit.line.loaded_few': 'загружен отдел с воронкой «{{funnel}}», в ней {{count}} лида',
  'audit.line.loaded_many': 'загружен отдел с воронкой «{{funnel}}», в ней {{count}} лидов',
  'audit.line.loaded_other': 'загружен отдел с воронкой «{{funnel}}», в ней {{count}} лида',
  'audit.employee.created': 'заведён сотрудник {{employee}}',
  'audit.employee.changed': 'изменены сведения о сотруднике {{employee}}',
  'audit.absence.entered': 'внесено отсутствие: {{employee}}',
  'audit.absence.ended': 'отсутствие отменено или окончено: {{employee}}',
  'audit.absence.handed-over_one':
    'на время отсутствия передан {{count}} лид, прежний ответственный — {{employee}}',
  'audit.absence.handed-over_few':
    'на время отсутствия передано {{count}} лида, прежний ответственный — {{employee}}',
  'audit.absence.handed-over_many':
    'на время отсутствия передано {{count}} лидов, прежний ответственный — {{employee}}',
  'audit.absence.handed-over_other':
    'на время отсутствия передано {{count}} лида, прежний ответственный — {{employee}}',
  'audit.funnel.created': 'создана воронка «{{funnel}}»',
  'audit.funnel.changed': 'изменена воронка «{{funnel}}»',
  'audit.funnel.archived': 'воронка «{{funnel}}» убрана в архив',
  'audit.stage.changed': 'изменён этап «{{stage}}»',
  'audit.specialists.set': 'назначены специалисты этапа «{{stage}}»',
  'audit.department.created': 'создан отдел {{department}}',
  'audit.department.changed': 'изменён отдел {{department}}',
  'audit.account.set-up': '{{employee}}: первый администратор, начата работа',
  'audit.account.invited': 'создана учётная запись и отправлено приглашение: {{employee}}',
  'audit.account.signed-in': 'вход в систему: {{employee}}',
  'audit.account.sign-in-refused': 'отказано во входе: {{employee}}',
  'audit.account.signed-out': 'выход из системы: {{employee}}',
  'audit.account.password-set': 'задан пароль: {{employee}}',
  'audit.account.access-ended': 'завершены все сеансы и отозваны ключи: {{employee}}',
  'audit.key.made': 'создан ключ доступа: {{employee}}',
  'audit.key.revoked': 'отозван ключ доступа: {{employee}}',

  'audit.found.SEAL_MISSING': 'Нет печати {{sequence}}: всему, что после неё, верить нельзя.',
  'audit.found.RECORD_MISSING': 'Печать {{sequence}}: нет её записи {{recordId}}.',
  'audit.found.RECORD_CHANGED':
    'Печать {{sequence}}: запись {{recordId}} или сама печать не та, что была при опечатывании.',
  'audit.found.RECORDS_UNSEALED_one':
    'Не опечатана {{count}} запись, {{recordId}} от {{at}}. Не запущен обработчик заданий, или печать убрали.',
  'audit.found.RECORDS_UNSEALED_few':
    'Не опечатаны {{count}} записи, старшая — {{recordId}} от {{at}}. Не запущен обработчик заданий, или печати убрали.',
  'audit.found.RECORDS_UNSEALED_many':
    'Не опечатаны {{count}} записей, старшая — {{recordId}} от {{at}}. Не запущен обработчик заданий, или печати убрали.',
  'audit.found.RECORDS_UNSEALED_other':
    'Не опечатаны {{count}} записи, старшая — {{recordId}} от {{at}}. Не запущен обработчик заданий, или печати убрали.',
  'audit.found.HEAD_UNKNOWN': 'В цепочке нет печати {{hash}}: опечатанное до неё переписали или обрезали.',

  'cli.audit': 'проверить по цепочке, что журнал аудита остался таким, каким его писали',
  'cli.audit.verify': 'пройти всю цепочку; код выхода 1, если в ней что-то изменено или чего-то нет',
  'cli.audit.verify.head':
    'печать, которую раньше вывела команда {{command}}: цепочка должна через неё проходить',
  'cli.audit.verify.json': 'вывести результат для программ',
  'cli.audit.head':
    'вывести последнюю печать, чтобы хранить её там, где её не изменит тот, кто может изменить базу',
  'cli.audit.whole': 'Цепочка цела до печати {{sequence}}, {{hash}}.',
  'cli.wrong.hash': '{{option}}: нужны 64 знака печати, цифры 0–9 и {{letters}}; получено «{{got}}».',
  'cli.phase.verify': 'Пройдено печатей',
} as const satisfies RussianOf<typeof english>;
