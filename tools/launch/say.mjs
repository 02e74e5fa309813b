// What the launchers tell a person, in Russian or English by the system's locale. They run before node_modules exists,
// so they cannot use the product's own texts.
const TEXTS = {
  node: {
    en: (found, wanted) =>
      `Conveyor needs Node ${wanted} or newer; this is Node ${found}. Install it from https://nodejs.org.`,
    ru: (found, wanted) =>
      `Conveyor нужен Node ${wanted} или новее, а это Node ${found}. Установите его с https://nodejs.org.`,
  },
  installing: { en: () => 'Installing packages…', ru: () => 'Устанавливаю пакеты…' },
  installFailed: {
    en: () => 'Packages could not be installed. What npm said:',
    ru: () => 'Не удалось установить пакеты. Ответ npm:',
  },
  building: { en: () => 'Building…', ru: () => 'Собираю…' },
  buildingWeb: { en: () => 'Building the pages…', ru: () => 'Собираю страницы…' },
  buildFailed: {
    en: () => 'The build failed. What the compiler said:',
    ru: () => 'Сборка не удалась. Ответ компилятора:',
  },
  waiting: {
    en: (pid) => `Waiting for another launch (process ${pid}) to finish installing or building…`,
    ru: (pid) => `Жду, пока другой запуск (процесс ${pid}) закончит установку или сборку…`,
  },
  noProgram: {
    en: (file) => `There is no program at ${file}, nor a source for it.`,
    ru: (file) => `Нет ни программы ${file}, ни исходного текста для неё.`,
  },
  unwritable: {
    en: (folder, reason) => `Cannot write to ${folder} (${reason}): installing and building need it.`,
    ru: (folder, reason) => `Нет записи в ${folder} (${reason}): она нужна для установки и сборки.`,
  },
  redisSkipped: {
    en: () =>
      'The Redis half was skipped: REDIS_URL is not set, and there is no redis-server or valkey-server on the PATH.',
    ru: () => 'Половина с Redis пропущена: REDIS_URL не задан, а redis-server или valkey-server в PATH нет.',
  },
  browserSkipped: {
    en: () =>
      'The tests of the pages were skipped: CHROMIUM_PATH is not set, and there is no Chromium on the PATH.',
    ru: () => 'Тесты страниц пропущены: CHROMIUM_PATH не задан, и Chromium в PATH нет.',
  },
  testsWentOn: {
    en: () => 'The run was ended by force: something that a test began still goes on.',
    ru: () => 'Прогон остановлен принудительно: что-то, начатое тестом, не закончилось.',
  },
  mend: { en: () => 'mend it with', ru: () => 'исправить:' },
  checkHead: { en: () => ['step', 'result', 'seconds'], ru: () => ['шаг', 'итог', 'секунды'] },
  checkOk: { en: () => 'ok', ru: () => 'хорошо' },
  checkFailed: { en: () => 'FAILED', ru: () => 'ОШИБКА' },
  checkSkipped: { en: () => 'skipped', ru: () => 'пропущено' },
  advisoriesUnknown: {
    en: () => 'Whether packages have known weaknesses was not looked at: the registry could not be asked.',
    ru: () => 'Известны ли уязвимости в пакетах, не проверено: реестр пакетов не ответил.',
  },
  checkAbsent: { en: () => 'absent', ru: () => 'нет' },
};

/** As it was set; else `ru` for a Russian locale (POSIX order of the variables, then the system's own), otherwise `en`. */
function language(env = process.env) {
  if (/^(ru|en)$/.test(env.CONVEYOR_LANGUAGE)) return env.CONVEYOR_LANGUAGE;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ru/i.test(locale) ? 'ru' : 'en';
}

/** The text in the reader's language. */
export function text(key, ...facts) {
  return TEXTS[key][language()](...facts);
}

/** Prints a text to stderr: stdout belongs to the program that is launched. */
export function say(key, ...facts) {
  process.stderr.write(`${text(key, ...facts)}\n`);
}

/** Ends the process with one sentence, and what another program said below it. */
export function fail(sentence, details = '') {
  process.stderr.write(`${sentence}\n${details && `${details.trimEnd()}\n`}`);
  process.exit(1);
}
