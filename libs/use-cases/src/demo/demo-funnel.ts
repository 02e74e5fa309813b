import type { FunnelDraft, Language } from '#conveyor';

const N = {
  ru: [
    'Первый контакт',
    'Квалификация и потребности',
    'Встреча и презентация',
    'Работа с возражениями',
    'Договор',
    'Оплата',
  ],
  en: [
    'First contact',
    'Qualification and needs',
    'Meeting and presentation',
    'Objections',
    'Contract',
    'Payment',
  ],
};
export async function demoFunnel(language: Language): Promise<FunnelDraft> {
  const limits = [1440, 2 * 1440, 5 * 1440, 4 * 1440, 5 * 1440, 7 * 1440];
  return {
    name: language === 'ru' ? 'Продажи' : 'Sales',
    stages: N[language].map((name, i) => ({ name, colour: '#ffd54f', timeLimitMinutes: limits[i] ?? null })),
  };
}
