import { createServer, type AddressInfo, type Socket } from 'node:net';
import { seeded, SmtpFaults, type SmtpFault } from './smtp-faults.ts';
import { SmtpDialogue, type AcceptedMail } from './smtp-dialogue.ts';

/** How a sink behaves when nothing else is said. */
export type SinkSettings = Readonly<{
  port?: number;
  /** The share of messages, 0 to 1, that are accepted and never acknowledged: the line drops instead. */
  drops?: number;
  /** Which ones those are; the same for the same seed. */
  seed?: number;
  /** Milliseconds between taking a message and saying so, as a server needs that filters what it takes. */
  thinks?: number;
  /** Offers PIPELINING, as most servers do. */
  pipelining?: boolean;
  auth?: Readonly<{ user: string; pass: string }>;
  /** Keeps the messages themselves; otherwise only counts them. */
  keeps?: boolean;
}>;

/** A mail server that delivers to nobody and counts what it accepted: the truth about what was sent. */
export class SmtpSink {
  /** Every message it has taken, if it keeps them. */
  readonly mails: AcceptedMail[] = [];
  /** How often each notification was accepted. */
  readonly counts = new Map<string, number>();
  accepted = 0;
  /** How many messages were accepted without a word because of `drops`. */
  dropped = 0;
  /** How many connections were ever opened. */
  connections = 0;
  readonly #faults = new SmtpFaults();
  readonly #dialogues = new Set<SmtpDialogue>();
  readonly #waiting: { accepted: number; tell: () => void }[] = [];
  readonly #random: () => number;
  readonly #server = createServer((socket) => this.#talk(socket));

  private constructor(readonly settings: SinkSettings) {
    this.#random = seeded(settings.seed ?? 1);
  }

  /** A sink that listens on 127.0.0.1. */
  static async start(settings: SinkSettings = {}): Promise<SmtpSink> {
    const sink = new SmtpSink(settings);
    await new Promise<void>((resolve, reject) => {
      sink.#server.once('error', reject);
      sink.#server.listen(settings.port ?? 0, '127.0.0.1', resolve);
    });
    return sink;
  }

  get port(): number {
    const { port } = this.#server.address() as AddressInfo;
    return port;
  }

  /** As an `SMTP_URL`. */
  get url(): string {
    const { auth } = this.settings;
    return `smtp://${auth ? `${auth.user}:${auth.pass}@` : ''}127.0.0.1:${this.port}`;
  }

  /** Misbehaves the next `times` times that this moment comes. */
  fail(fault: SmtpFault, times = 1): void {
    this.#faults.add(fault, times);
  }

  /** Resolves when so many messages have been accepted since the start. */
  async until(accepted: number): Promise<void> {
    if (this.accepted >= accepted) return;
    await new Promise<void>((tell) => this.#waiting.push({ accepted, tell }));
  }

  /** Resolves when no client is connected any more. */
  async untilQuiet(): Promise<void> {
    await Promise.all(
      [...this.#dialogues].map(({ socket }) => new Promise((gone) => socket.once('close', gone))),
    );
  }

  /** Hangs up on every client that is between two messages, and resolves when all of them are gone. */
  async hangUpIdle(): Promise<void> {
    const idle = [...this.#dialogues].filter((dialogue) => dialogue.isIdle);
    await Promise.all(
      idle.map(({ socket }) => new Promise<void>((gone) => socket.once('close', () => gone()).end())),
    );
  }

  /** Hangs up on everybody and listens no more. */
  async close(): Promise<void> {
    for (const { socket } of this.#dialogues) socket.destroy();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  #talk(socket: Socket): void {
    this.connections += 1;
    const dialogue = new SmtpDialogue(socket, {
      pipelining: this.settings.pipelining ?? true,
      auth: this.settings.auth ?? null,
      thinks: this.settings.thinks ?? 0,
      faultAt: (moment) => this.#faults.take(moment) ?? (moment === 'body' ? this.#drop() : undefined),
      accept: (mail) => this.#accept(mail),
    });
    this.#dialogues.add(dialogue);
    socket.once('close', () => this.#dialogues.delete(dialogue));
  }

  #drop(): SmtpFault | undefined {
    const { drops = 0 } = this.settings;
    if (drops === 0 || this.#random() >= drops) return undefined;
    this.dropped += 1;
    return { at: 'body', does: 'hang up', accepting: true };
  }

  #accept(mail: AcceptedMail): void {
    this.accepted += 1;
    this.counts.set(mail.notificationId, (this.counts.get(mail.notificationId) ?? 0) + 1);
    if (this.settings.keeps ?? true) this.mails.push(mail);
    for (const waiting of this.#waiting.splice(0)) {
      if (this.accepted >= waiting.accepted) waiting.tell();
      else this.#waiting.push(waiting);
    }
  }
}
