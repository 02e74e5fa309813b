import { LogLevel, WebClient, type Logger } from '@slack/web-api';
import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { inSlot } from '../in-slot.ts';
import { Slots } from '../slots.ts';
import { KnownMembers } from './known-members.ts';
import { reach } from '../reach.ts';
import { postOf } from './post-of.ts';
import { prepareSlack, type SlackAddress } from './prepare-slack.ts';
import type { SlackMessage } from './render-slack.ts';
import { SlackAnswers } from './slack-answers.ts';
import { slackOutcome } from './slack-outcome.ts';
import { beneathFirst, isAboutThread, nameOf } from './slack-thread.ts';

/** `apiUrl` only where it is not Slack's own; `timeout` in milliseconds. */
export type SlackSettings = Readonly<{
  botToken: string;
  /** By which Slack signs what people do with buttons; without it messages have none. */
  signingSecret?: string;
  apiUrl?: string;
  timeout?: number;
  /** How many messages are under way at once; Slack takes about one a second and conversation. */
  parallel?: number;
}>;

// What goes wrong is told as an outcome; the client's own log would say it again, with addresses in it.
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Direct messages by Slack's Web API, one HTTP request an attempt: the client's own retries would repeat posts. */
export class SlackChannel implements ChannelAdapter {
  readonly channel = 'slack';
  /** What people do with the buttons of its messages; null: they have none. */
  readonly answers: SlackAnswers | null;
  readonly #client: WebClient;
  readonly #slots: Slots;
  readonly #members = new KnownMembers();

  constructor({ botToken, signingSecret, apiUrl, timeout = 10_000, parallel = 4 }: SlackSettings) {
    this.#slots = new Slots(parallel);
    this.#client = new WebClient(botToken, {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      fetch: reach,
      logger: silent,
    });
    const parts = { client: this.#client, members: this.#members };
    this.answers = signingSecret === undefined ? null : new SlackAnswers({ ...parts, signingSecret });
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const prepared = prepareSlack(outgoing, this.answers !== null);
    if ('outcome' in prepared) return prepared;
    return inSlot(this.#slots, async () => {
      const member = await this.#memberFor(prepared.to);
      if (typeof member !== 'string') return member;
      if (!(await mayLeave())) return { outcome: 'withheld' };
      return this.#post(outgoing, member, prepared.letter);
    });
  }

  async check(): Promise<string | undefined> {
    try {
      await this.#client.auth.test();
      return undefined;
    } catch (error) {
      const outcome = slackOutcome('lookup', error);
      return `Slack can't be used: ${'detail' in outcome ? outcome.detail : String(error)}`;
    }
  }

  async close(): Promise<void> {
    await this.#slots.close();
  }

  async #memberFor(to: SlackAddress): Promise<string | SendOutcome> {
    try {
      return 'userId' in to ? to.userId : await this.#members.find(this.#client, to.email);
    } catch (error) {
      return slackOutcome('lookup', error);
    }
  }

  async #post(outgoing: Outgoing, member: string, letter: SlackMessage): Promise<SendOutcome> {
    const post = postOf(outgoing.notificationId, member, letter);
    const beneath = beneathFirst(outgoing.thread, member);
    try {
      const { channel, ts } = await (beneath
        ? this.#client.chat.postMessage({ ...post, ...beneath }).catch((error: unknown) => {
            if (!isAboutThread(error)) throw error;
            return this.#client.chat.postMessage(post);
          })
        : this.#client.chat.postMessage(post));
      return { outcome: 'sent', providerId: channel && ts ? nameOf({ member, channel, ts }) : null };
    } catch (error) {
      const outcome = slackOutcome('post', error);
      if (outcome.outcome === 'rejected' && outcome.cause === 'address') this.#members.forget(member);
      return outcome;
    }
  }
}
