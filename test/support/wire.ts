import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Who says farewell is answered by the other side, not by the wire. */
const HALF_OPEN = { allowHalfOpen: true };

/** A TCP connection to a server that a test can cut, or make silent as a network partition does. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private isSilent = false;
  private isLost = false;

  private constructor(
    private server: Server,
    private readonly port: number,
    private readonly target: URL,
  ) {}

  /** A wire to the server of this address; see {@link url}. */
  static async to(target: string): Promise<Wire> {
    const server = createServer(HALF_OPEN);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const wire = new Wire(server, port, new URL(target));
    server.on('connection', (socket) => wire.join(socket));
    return wire;
  }

  /** The server's address by this wire. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  /** Ends every connection and refuses new ones. Does nothing when it was cut before. */
  async cut(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Takes new connections again after a cut. */
  async mend(): Promise<void> {
    this.server = createServer(HALF_OPEN, (socket) => this.join(socket));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** From now on nothing gets through in either direction, and nobody is told. Who hangs up is rid of it. */
  silence(): void {
    this.isSilent = true;
  }

  /** As `silence`, and who hangs up gets no answer either, as when the machine at the other end has vanished. */
  lose(): void {
    this.isSilent = true;
    this.isLost = true;
  }

  private join(near: Socket): void {
    const { hostname: host, port } = this.target;
    const far = createConnection({ host, port: Number(port), ...HALF_OPEN });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (bytes) => {
        if (!this.isSilent) to.write(bytes);
      });
      from.on('end', () => {
        if (!this.isLost) (this.isSilent ? from : to).end();
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
  }
}
