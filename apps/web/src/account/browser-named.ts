/** In the order in which they are told apart: most call themselves by the names of those after them, too. */
const BROWSERS = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bYaBrowser\//, 'Yandex Browser'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\b(Linux|X11)\b/, 'Linux'],
] as const;

/** A browser and its system as people call them, by what the browser calls itself; undefined where that says nothing known. */
export function browserNamed(agent: string): Readonly<{ browser: string; system: string }> | undefined {
  const browser = nameOf(BROWSERS, agent);
  const system = nameOf(SYSTEMS, agent);
  return browser !== undefined && system !== undefined ? { browser, system } : undefined;
}

function nameOf(
  known: readonly (readonly [pattern: RegExp, name: string])[],
  agent: string,
): string | undefined {
  return known.find(([pattern]) => pattern.test(agent))?.[1];
}
