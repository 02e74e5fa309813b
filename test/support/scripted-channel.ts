import {
  capturedEmail,
  KeptInMemory,
  type ChannelAdapter,
  type MayLeave,
  type Outgoing,
  type SendOutcome,
} from '#channels';
import { signal, type Signal } from './signal.ts';

/** Two moments of a sending: it has everything but the leave to send, or the leave and nothing else to wait for. */
export type SendingMoment = 'before leaving' | 'after leaving';

/** A sending that stands still until it is told to go on. */
export type Held = Readonly<{ reached: Promise<void>; release: () => void }>;

type Gate = Readonly<{ at: SendingMoment; reached: Signal; open: Signal }>;

/**
 * The in-memory e-mail channel, whose next sendings a test can hold at a moment, or let end otherwise than well.
 * Where nothing is said a message arrives.
 */
export class ScriptedChannel implements ChannelAdapter {
  readonly channel = 'email';
  /** All that was to be sent, as the line gave it. */
  readonly given: Outgoing[] = [];
  private readonly kept = new KeptInMemory();
  private readonly mailbox = capturedEmail('Line <line@example.com>', this.kept);
  private readonly outcomes: SendOutcome[] = [];
  private readonly gates: Gate[] = [];
  private breakdowns = 0;

  /** The notifications whose messages have arrived, in order. */
  get arrived(): readonly string[] {
    return this.kept.messages.map(({ notificationId }) => notificationId);
  }

  /** What has arrived, as the receiver reads it. */
  get letters(): readonly Readonly<{ to: string; subject: string; text: string }>[] {
    return this.kept.messages;
  }

  /** Lets the next message that may leave end so; a message that was not `sent` does not arrive. */
  ends(outcome: SendOutcome): void {
    this.outcomes.push(outcome);
  }

  /** Lets the next message stand still at this moment. */
  hold(at: SendingMoment): Held {
    const gate = { at, reached: signal(), open: signal() };
    this.gates.push(gate);
    return { reached: gate.reached.given, release: gate.open.give };
  }

  /** Lets the next message break the channel's code before it leaves, as a defect would. */
  breakDown(): void {
    this.breakdowns += 1;
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    this.given.push(outgoing);
    await this.pass('before leaving');
    if (this.breakdowns > 0) {
      this.breakdowns -= 1;
      throw new Error('The channel is broken.');
    }
    const leave = async (): Promise<boolean> => {
      const may = await mayLeave();
      if (may) await this.pass('after leaving');
      return may;
    };
    const [scripted] = this.outcomes;
    if (!scripted) return this.mailbox.send(outgoing, leave);
    if (!(await leave())) return { outcome: 'withheld' };
    this.outcomes.shift();
    return scripted;
  }

  async check(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    await this.mailbox.close();
  }

  private async pass(at: SendingMoment): Promise<void> {
    const place = this.gates.findIndex((gate) => gate.at === at);
    const [gate] = place < 0 ? [] : this.gates.splice(place, 1);
    gate?.reached.give();
    await gate?.open.given;
  }
}
