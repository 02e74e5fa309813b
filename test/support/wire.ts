import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Who says farewell is answered by the other side, not by the wire. */
const HALF_OPEN = { allowHalfOpen: true };

/** One connection: the client's end and the server's. */
type Link = {
  readonly ends: readonly [near: Socket, far: Socket];
  /** The client has said what the wire listens for. */
  isMarked: boolean;
  isStranded: boolean;
};

/** A TCP connection to a server that a test can cut, or make silent as a network partition does. */
export class Wire {
  private readonly links = new Set<Link>();
  private isSilent = false;
  private isLost = false;

  private constructor(
    private server: Server,
    private readonly port: number,
    private readonly target: URL,
    private readonly marks: RegExp | undefined,
  ) {}

  /** A wire to the server of this address; see {@link url}. Connections whose client says what `marks` are told from the others. */
  static async to(target: string, marks?: RegExp): Promise<Wire> {
    const server = createServer(HALF_OPEN);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const wire = new Wire(server, port, new URL(target), marks);
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
    for (const { ends } of this.links) for (const socket of ends) socket.destroy();
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

  /**
   * Over the connections that are open now (or the marked ones of them) nothing gets through any more, and nobody is told, as
   * when a firewall has forgotten them. New ones work. Gives how many it were.
   */
  strand(which: 'all' | 'marked' = 'all'): number {
    const stranded = [...this.links].filter(({ isMarked }) => which === 'all' || isMarked);
    for (const link of stranded) link.isStranded = true;
    return stranded.length;
  }

  /** New connections get through again after a silence. Those that were open meanwhile never will. */
  reopen(): void {
    this.strand();
    this.isSilent = false;
    this.isLost = false;
  }

  private join(near: Socket): void {
    const { hostname: host, port } = this.target;
    const far = createConnection({ host, port: Number(port), ...HALF_OPEN });
    const link: Link = { ends: [near, far], isMarked: false, isStranded: false };
    this.links.add(link);
    near.on('data', (bytes) => {
      link.isMarked ||= this.marks?.test(bytes.toString('latin1')) === true;
    });
    this.carry(near, far, link);
    this.carry(far, near, link);
  }

  private carry(from: Socket, to: Socket, link: Link): void {
    from.on('data', (bytes) => {
      if (!this.isSilent && !link.isStranded) to.write(bytes);
    });
    from.on('end', () => {
      if (!this.isLost && !link.isStranded) (this.isSilent ? from : to).end();
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.links.delete(link);
      to.destroy();
    });
  }
}
