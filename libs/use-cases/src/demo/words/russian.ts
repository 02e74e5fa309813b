import { russianWork } from './russian-work.ts';
import { listOf } from './list-of.ts';
import type { DemoWords } from './words.ts';

const MEN = {
  first: listOf('Алексей, Андрей, Артём, Виктор, Григорий, Денис, Дмитрий, Евгений, Игорь, Кирилл'),
  last: listOf('Абрамов, Баранов, Бычков, Воронин, Гусев, Данилов, Ершов, Жданов, Зимин, Ильин'),
};
const WOMEN = {
  first: listOf('Алина, Валерия, Галина, Екатерина, Елена, Ирина, Ксения, Лариса, Марина, Наталья'),
  last: listOf('Калинина, Кольцова, Лапина, Маслова, Назарова, Озерова, Панина, Рябова, Седова, Титова'),
};
const MORE_MEN = {
  first: listOf('Максим, Михаил, Олег, Павел, Роман, Руслан, Сергей, Степан, Тимур, Юрий'),
  last: listOf('Кононов, Логинов, Макеев, Носов, Проскурин, Рогов, Серов, Ушаков, Филин, Шубин'),
};

/** The demo department in Russian. */
export const russian: DemoWords = {
  language: 'ru',
  department: 'Демо-отдел',
  timeZone: 'Europe/Moscow',
  timeZoneElsewhere: 'Asia/Yekaterinburg',
  calendar: 'ru',
  currency: 'RUB',
  head: { name: 'Ольга Крылова', mailbox: 'olga.krylova' },
  people: [
    { name: 'Анна Соколова', mailbox: 'anna.sokolova' },
    { name: 'Борис Лебедев', mailbox: 'boris.lebedev' },
    { name: 'Вера Орлова', mailbox: 'vera.orlova' },
    { name: 'Глеб Зайцев', mailbox: 'gleb.zaitsev' },
    { name: 'Дарья Миронова', mailbox: 'darya.mironova' },
    { name: 'Егор Климов', mailbox: 'egor.klimov' },
    { name: 'Жанна Ефимова', mailbox: 'zhanna.efimova' },
    { name: 'Иван Громов', mailbox: 'ivan.gromov' },
    { name: 'Кира Савельева', mailbox: 'kira.savelieva' },
    { name: 'Лев Никитин', mailbox: 'lev.nikitin' },
    { name: 'Мария Фомина', mailbox: 'maria.fomina' },
    { name: 'Никита Беляев', mailbox: 'nikita.belyaev' },
  ],
  customers: {
    names: [MEN, WOMEN, MORE_MEN],
    companyForms: ['ООО «{{name}}»', 'ООО «{{name}}»', 'АО «{{name}}»', 'ТД «{{name}}»', 'Группа «{{name}}»'],
    companyNames: listOf(`
  Ромашка, Вектор, Северный мост, Альтаир, Кедр, Гранит, Парус, Меридиан, Линия света,
  Орбита, Добрый хлеб, Уютный дом, Стройгарант, Технопарк, Речной порт, Медиаграф,
  Точка роста, Фабрика окон, Зелёный двор, Металл-Сервис, Агросоюз, Полёт, Северянка,
  Импульс, Лесная сказка, Маяк, Причал, Снабжение плюс, Теплосеть, Электрон, Формула чая,
  Хорошие двери, Чистый город, Школа танца, Эталон`),
    regions: listOf(`
  Москва, Санкт-Петербург, Казань, Екатеринбург, Новосибирск, Нижний Новгород, Самара,
  Пермь, Краснодар, Воронеж, Тюмень, Омск`),
    sources: {
      site: 'Сайт',
      ads: 'Реклама',
      referral: 'Рекомендация',
      fair: 'Выставка',
      cold: 'Холодный обзвон',
      partner: 'Партнёр',
    },
    segments: { small: 'Малый', medium: 'Средний', large: 'Крупный' },
    phone: '+7 000 ###-##-##',
    typicalAmount: 60_000,
  },
  work: russianWork,
};
