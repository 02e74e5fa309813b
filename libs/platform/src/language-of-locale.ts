/**
 * The language to speak to a person at a console: Russian for a Russian locale, English for any other.
 * POSIX precedence: LC_ALL, LC_MESSAGES, LANG, empty ones skipped; without any of them the runtime's own locale.
 */
export function languageOfLocale(env: Readonly<Record<string, string | undefined>>): 'ru' | 'en' {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ru([_.@-]|$)/i.test(locale) ? 'ru' : 'en';
}
