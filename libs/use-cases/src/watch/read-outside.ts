import { Inject, Injectable } from '@nestjs/common';
import type { OutsideList } from '#contracts';
import { WATCH_SETTINGS } from '../tokens.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Somebody looks who outside is told of the line. */
@Injectable()
export class ReadOutside {
  constructor(@Inject(WATCH_SETTINGS) private readonly settings: WatchSettings) {}

  /** Whether each is told, and by which setting; never the address, which may hold a key. */
  run(): OutsideList {
    const { webhookUrl, heartbeatUrl } = this.settings;
    return {
      items: [
        { receiver: 'webhook', setting: 'ALERT_WEBHOOK_URL', isSet: webhookUrl !== null },
        { receiver: 'watcher', setting: 'HEARTBEAT_URL', isSet: heartbeatUrl !== null },
      ],
    };
  }
}
