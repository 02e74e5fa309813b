/** Where a browser got to: an address that answered with a page, or anything but a redirect. */
export type Arrived = Readonly<{ url: string; status: number; text: string; cookies: readonly string[] }>;

/** One step of its way: where it is sent next, if it is. */
export type Stepped = Arrived & Readonly<{ next: string | null }>;

/** More redirects than any way has. */
const MOST_STEPS = 12;

/** A browser as far as cookies and redirects go: it keeps the cookies of each host, and shows every step. */
export class TestBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(private readonly language: 'ru' | 'en' = 'en') {}

  /** The cookies of a page's host. */
  cookiesAt(url: string): ReadonlyMap<string, string> {
    const { host } = new URL(url);
    const kept = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, kept);
    return kept;
  }

  /** Has it keep a cookie that no answer has given it. */
  keep(url: string, name: string, value: string): void {
    this.cookiesAt(url);
    this.#cookies.get(new URL(url).host)?.set(name, value);
  }

  /** Opens an address and follows no redirect. */
  async step(url: string): Promise<Stepped> {
    const cookie = [...this.cookiesAt(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-language': this.language, ...(cookie !== '' && { cookie }) },
    });
    const cookies = response.headers.getSetCookie();
    for (const given of cookies) this.#take(url, given);
    const location = response.headers.get('location');
    const next = location === null ? null : new URL(location, url).href;
    return { url, status: response.status, text: await response.text(), cookies, next };
  }

  /** Opens an address and goes wherever it is sent, until it gets to what `isThere` names or is sent no further. */
  async go(url: string, isThere: (url: string) => boolean = () => false): Promise<Arrived> {
    let at = url;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const arrived = await this.step(at);
      if (arrived.next === null) return arrived;
      if (isThere(arrived.next)) return { ...arrived, url: arrived.next };
      at = arrived.next;
    }
    throw new Error(`It is sent on and on, now to ${at}`);
  }

  #take(url: string, given: string): void {
    const [pair = '', ...attributes] = given.split('; ');
    const [name = '', ...value] = pair.split('=');
    const kept = this.#cookies.get(new URL(url).host);
    const isOver = attributes.some((one) => /^expires=/i.test(one) && Date.parse(one.slice(8)) < Date.now());
    if (isOver) kept?.delete(name);
    else kept?.set(name, value.join('='));
  }
}
