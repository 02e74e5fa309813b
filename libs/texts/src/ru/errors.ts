import type { RussianOf } from '../catalogue.ts';
import type { errors as english } from '../en/errors.ts';

/** Why the line refused, in Russian. */
export const errors = {
  'error.NOT_FOUND.lead': 'Лида {{id}} нет.',
  'error.NOT_FOUND.funnel': 'Воронки {{id}} нет.',
  'error.NOT_FOUND.stage': 'Этапа {{id}} нет.',
  'error.NOT_FOUND.employee': 'Сотрудника {{id}} нет.',
  'error.NOT_FOUND.department': 'Отдела {{id}} нет.',
  'error.NOT_FOUND.absence': 'Отсутствия {{id}} нет.',
  'error.NOT_FOUND.handoff': 'Передачи {{id}} нет.',
  'error.NOT_FOUND.template': 'Шаблона воронки {{id}} нет.',
  'error.NOT_FOUND.notification': 'Уведомления {{id}} нет.',
  'error.NOT_FOUND.message': 'Сообщения {{id}} нет.',
  'error.NOT_FOUND.letter': 'Сообщение {{id}} — не письмо: его канал показывает простой текст.',
  'error.NOT_FOUND.session': 'Нет сеанса {{id}}.',
  'error.NOT_FOUND.key': 'Нет ключа доступа {{id}}.',
  'error.NOT_FOUND.passkey': 'Нет ключа входа {{id}}.',
  'error.NOT_SIGNED_IN': 'Сначала войдите или пришлите ключ доступа.',
  'error.NOT_ALLOWED': 'Здесь вам этого нельзя: нужно право {{right}}.',
  'error.SIGN_IN_REFUSED': 'Адрес и пароль не подходят друг к другу.',
  'error.SECOND_FACTOR_NEEDED': 'Пароль верный; теперь подтвердите вход вторым фактором.',
  'error.SECOND_FACTOR_WRONG': 'Код не подходит или уже использован.',
  'error.SECOND_FACTOR_SET': 'Коды с телефона уже настроены; сначала удалите их.',
  'error.SECOND_FACTOR_NOT_SET': 'Второй фактор не настроен, и кодам восстановления нечего заменять.',
  'error.PASSKEY_REFUSED': 'Этот ключ входа здесь неизвестен, или ответ пришёл слишком поздно.',
  'error.TOO_MANY_SIGN_INS':
    'Слишком много неверных паролей; следующую попытку можно сделать через {{time}}.',
  'error.LINK_VOID.set_up':
    'Эту ссылку уже использовали, или её время вышло; при следующем запуске появится новая.',
  'error.LINK_VOID.invitation':
    'Эту ссылку уже использовали, или её время вышло; попросите новую у того, кто вас пригласил.',
  'error.LINK_VOID.reset': 'Эту ссылку уже использовали, или её время вышло; запросите новую.',
  'error.NO_SUCH_ACCOUNT': 'Ни у кого нет учётной записи с адресом {{email}}.',
  'error.SET_UP_ALREADY': 'Учётная запись уже есть; войдите.',
  'error.NO_EMAIL':
    'У сотрудника нет электронной почты, приглашение некуда отправить; сначала внесите адрес.',
  'error.PASSWORD_INVALID': 'Такой пароль не подходит; что именно не так, сказано у поля.',
  'error.LEAD_CLOSED.won': 'Лид уже выигран; чтобы двигать его, откройте его снова.',
  'error.LEAD_CLOSED.lost': 'Лид уже потерян; чтобы двигать его, откройте его снова.',
  'error.LEAD_CLOSED.open': 'Лид нигде не стоит.',
  'error.LEAD_NOT_CLOSED': 'Лид открыт; снова открыть можно только выигранного или потерянного.',
  'error.NO_NEXT_STAGE': '«{{stage}}» — последний этап; отметьте лида выигранным или потерянным.',
  'error.NO_PREVIOUS_STAGE': '«{{stage}}» — первый этап; возвращать некуда.',
  'error.STAGE_NOT_IN_FUNNEL': 'В воронке лида нет этапа {{stageId}}.',
  'error.STAGE_NOT_AHEAD': '«{{to}}» стоит не после «{{from}}»; чтобы отправить назад, верните лида.',
  'error.STAGE_NOT_BEHIND': '«{{to}}» стоит не перед «{{from}}»; чтобы отправить дальше, передайте лида.',
  'error.ALREADY_HELD': 'Лид уже у этого сотрудника.',
  'error.NOT_IN_QUEUE': 'Лид больше не ждёт в очереди: он у сотрудника.',
  'error.SET_ASIDE': 'Лид отложили в очередь: дальше его передают вручную.',
  'error.NOT_A_SPECIALIST': 'Сотрудник {{employeeId}} не специалист этапа «{{stage}}».',
  'error.EMPLOYEE_INACTIVE': 'Сотрудник {{employeeId}} больше не работает в компании.',
  'error.AT_CAPACITY':
    'У сотрудника {{employeeId}} на этапе «{{stage}}» уже столько лидов, сколько он может вести: {{capacity}}. Чтобы дать ещё одного, назначьте принудительно.',
  'error.FULL':
    'У сотрудника {{employeeId}} лидов на всех этапах уже {{leads}}, а можно {{capacity}}. Чтобы дать ещё одного, назначьте принудительно.',
  'error.HANDOFF_NOT_DUE': 'Время на ответ ещё не вышло.',
  'error.NOT_BROUGHT_BACK': 'Лид с тех пор сдвинулся, или прежний сотрудник не может его взять.',
  'error.NOBODY_YET': 'На этапе «{{stage}}» лида пока некому взять.',
  'error.HANDOFF_NOT_OFFERED.offered': 'Передача относится к этапу, который лид уже прошёл.',
  'error.HANDOFF_NOT_OFFERED.accepted': 'Передача уже принята.',
  'error.HANDOFF_NOT_OFFERED.declined': 'Передача уже отклонена.',
  'error.HANDOFF_NOT_OFFERED.expired': 'Время ответа на передачу вышло.',
  'error.HANDOFF_NOT_OFFERED.withdrawn': 'Передача отозвана: лид ушёл дальше.',
  'error.HANDOFF_NOT_OFFERED.escalated': 'Передача ушла руководителю.',
  'error.HANDOFF_NOT_OFFERED.returned': 'Лид вернули, и передачу вместе с ним.',
  'error.FUNNEL_INVALID': 'С воронкой что-то не так; каждая ошибка названа вместе с полем.',
  'error.FUNNEL_ARCHIVED': 'Воронка в архиве и новых лидов не берёт.',
  'error.FUNNEL_HAS_LEADS_one':
    'В воронке {{count}} открытый лид; сначала отметьте его выигранным или потерянным.',
  'error.FUNNEL_HAS_LEADS_few':
    'В воронке {{count}} открытых лида; сначала отметьте их выигранными или потерянными.',
  'error.FUNNEL_HAS_LEADS_many':
    'В воронке {{count}} открытых лидов; сначала отметьте их выигранными или потерянными.',
  'error.FUNNEL_HAS_LEADS_other':
    'В воронке {{count}} открытого лида; сначала отметьте их выигранными или потерянными.',
  'error.STAGE_ARCHIVED': 'Этап в архиве: он остаётся для истории и больше не меняется.',
  'error.STAGE_HAS_LEADS_one': 'На этапе «{{stage}}» стоит {{count}} лид; сначала уберите его оттуда.',
  'error.STAGE_HAS_LEADS_few': 'На этапе «{{stage}}» стоят {{count}} лида; сначала уберите их оттуда.',
  'error.STAGE_HAS_LEADS_many': 'На этапе «{{stage}}» стоят {{count}} лидов; сначала уберите их оттуда.',
  'error.STAGE_HAS_LEADS_other': 'На этапе «{{stage}}» стоит {{count}} лида; сначала уберите их оттуда.',
  'error.EMPLOYEE_HOLDS_LEADS_one':
    'У сотрудника {{count}} открытый лид; передайте его другому сами или попросите передать сразу.',
  'error.EMPLOYEE_HOLDS_LEADS_few':
    'У сотрудника {{count}} открытых лида; передайте их другим сами или попросите передать сразу.',
  'error.EMPLOYEE_HOLDS_LEADS_many':
    'У сотрудника {{count}} открытых лидов; передайте их другим сами или попросите передать сразу.',
  'error.EMPLOYEE_HOLDS_LEADS_other':
    'У сотрудника {{count}} открытого лида; передайте их другим сами или попросите передать сразу.',
  'error.EMPLOYEE_INVALID': 'Сохранить сотрудника так нельзя; каждая ошибка названа вместе с полем.',
  'error.DEPARTMENT_INVALID': 'Сохранить отдел так нельзя; каждая ошибка названа вместе с полем.',
  'error.ABSENCE_INVALID': 'Сохранить отсутствие так нельзя; каждая ошибка названа вместе с полем.',
  'error.ABSENCES_MEET':
    'С {{firstDay}} по {{lastDay}} сотрудник уже отсутствует; сначала отмените то отсутствие или укажите другое время.',
  'error.ABSENCE_OVER': 'Отсутствие уже прошло; что было, то остаётся.',
  'error.SPECIALISTS_INVALID': 'В списке специалистов ошибки; каждая названа вместе с полем.',
  'error.NOTHING_TO_CHANGE': 'В запросе не названо ничего, что надо изменить.',
  'error.EMAIL_TAKEN': 'Адрес {{email}} уже у другого сотрудника.',
  'error.EXTERNAL_ID_TAKEN': 'В воронке уже есть лид с внешним номером {{externalId}}.',
  'error.NOT_IN_APP':
    'Это уведомление ушло другим путём: {{channel}}. Прочитанными отмечают только те, что показаны в приложении.',
  'error.LEADS_REFUSED_one':
    '{{count}} лид переместить нельзя, поэтому не перемещён ни один; причина названа.',
  'error.LEADS_REFUSED_few':
    '{{count}} лида переместить нельзя, поэтому не перемещён ни один; причина названа при каждом.',
  'error.LEADS_REFUSED_many':
    '{{count}} лидов переместить нельзя, поэтому не перемещён ни один; причина названа при каждом.',
  'error.LEADS_REFUSED_other':
    '{{count}} лида переместить нельзя, поэтому не перемещён ни один; причина названа при каждом.',
  'error.LEAD_MOVED_ON':
    'Лид с тех пор ушёл дальше: решение принято по версии {{expected}}, а сейчас версия {{actual}}.',
  'error.STALE_VERSION':
    'Это уже изменили: решение принято по версии {{expected}}, а сейчас версия {{actual}}.',
  'error.IDEMPOTENCY_KEY_REUSED':
    'Ключ идемпотентности {{key}} уже использован для другого запроса; возьмите новый.',
  'error.LINE_NOT_EMPTY_one': 'Здесь уже есть {{count}} воронка; пример отдела загружается в пустую базу.',
  'error.LINE_NOT_EMPTY_few': 'Здесь уже есть {{count}} воронки; пример отдела загружается в пустую базу.',
  'error.LINE_NOT_EMPTY_many': 'Здесь уже есть {{count}} воронок; пример отдела загружается в пустую базу.',
  'error.LINE_NOT_EMPTY_other': 'Здесь уже есть {{count}} воронки; пример отдела загружается в пустую базу.',
  'error.LINE_BUSY': 'Здесь сейчас встретилось слишком много перемещений; попробуйте ещё раз.',
  'error.BAD_REQUEST': 'В запросе ошибки; каждая названа вместе с полем.',
  'error.NOT_JSON': 'Тело запроса — не правильный объект данных.',
  'error.NO_SUCH_ROUTE': 'По адресу {{path}} ничего нет.',
  'error.FOREIGN_NAME':
    'Этот сервер известен под другим именем; откройте его по адресу, который задал администратор.',
  'error.FOREIGN_PAGE': 'Запрос пришёл со страницы другого сайта; ответ получают только свои страницы.',
  'error.TOO_LARGE': 'Тело запроса слишком большое.',
  'error.UNSUPPORTED_MEDIA_TYPE': 'Тело запроса принимается только в том виде, который назван в описании.',
  'error.UNAVAILABLE': 'База данных не отвечает; попробуйте через минуту.',
  'error.UNEXPECTED': 'Что-то сломалось у нас; в журнале это записано под номером {{requestId}}.',
} as const satisfies RussianOf<typeof english>;
