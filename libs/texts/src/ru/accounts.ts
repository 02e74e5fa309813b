import type { RussianOf } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

/** Letters about somebody's account, in Russian. */
export const accounts = {
  'invitation.subject': '{{by}} приглашает вас в «Конвейер» · ссылка действует до {{until}}',
  'invitation.subject.from-nobody': 'Вас приглашают в «Конвейер» · ссылка действует до {{until}}',
  'invitation.headline': '{{by}} приглашает вас в «Конвейер»',
  'invitation.headline.from-nobody': 'Вас приглашают в «Конвейер»',
  'invitation.product':
    '«Конвейер» ведёт каждого клиента от одного специалиста к другому и сразу сообщает вам, когда лид становится вашим.',
  'invitation.hint':
    'Откройте ссылку и придумайте пароль. Ссылка сработает один раз. Если вы не знаете, кто вас приглашает, ничего не делайте.',
  'reset.subject': 'Новый пароль для «Конвейера» · ссылка действует до {{until}}',
  'reset.headline': 'Кто-то попросил новый пароль для вашей учётной записи',
  'reset.hint':
    'Ссылка сработает один раз и действует {{time}}. Если это были не вы, ничего не делайте: пароль останется прежним.',
  'fact.invited-by': 'Кто приглашает',
  'fact.product': 'Что это',
  'fact.asked-at': 'Когда попросили',
  'fact.link-holds': 'Ссылка действует до',
  'action.set-password': 'Придумать пароль',
  'action.reset-password': 'Придумать новый пароль',
} as const satisfies RussianOf<typeof english>;
