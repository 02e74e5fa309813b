type Container = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

/**
 * The worker beside the pages. When another version of the pages has come, its worker waits until this page lets it: what is open
 * must not be changed under somebody's hands.
 */
export class Worker {
  private readonly listeners = new Set<() => void>();
  private waiting: ServiceWorker | null = null;

  /** `reload` loads the page anew. */
  constructor(
    private readonly container: Container | undefined,
    private readonly reload: () => void,
  ) {}

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Whether a new version waits. */
  readonly isNewer = (): boolean => this.waiting !== null;

  /** Begins; resolves to nothing where a browser has no workers, or allows none here (a page that is not encrypted). */
  async start(): Promise<ServiceWorkerRegistration | undefined> {
    const { container } = this;
    if (!container) return undefined;
    const registration = await container.register('/service-worker.js', { updateViaCache: 'none' });
    this.look(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') this.look(installing);
      });
    });
    return registration;
  }

  /** Lets the new version in, and loads the page of it. */
  takeNewer(): void {
    this.container?.addEventListener('controllerchange', () => this.reload(), { once: true });
    this.waiting?.postMessage('take over');
  }

  /** The very first one replaces nothing. */
  private look(installed: ServiceWorker | null): void {
    if (!installed || !this.container?.controller) return;
    this.waiting = installed;
    for (const listener of this.listeners) listener();
  }
}
