import type { ValueProvider } from '@nestjs/common';
import { publicUrl, type Config } from '#platform';
import { PasswordSignIn } from '../accounts/password-sign-in.ts';
import { DELIVERY_SETTINGS, RETENTION, TIME_ZONE } from '../tokens.ts';

/** What the use-cases are told of the settings. */
export function settingsOf(config: Config): readonly ValueProvider[] {
  const contents = config.messageContents;
  return [
    { provide: PasswordSignIn, useValue: new PasswordSignIn(config.signIn.passwords) },
    { provide: RETENTION, useValue: config.retention },
    { provide: TIME_ZONE, useValue: config.timeZone },
    { provide: DELIVERY_SETTINGS, useValue: { publicUrl: publicUrl(config, config.http.port), contents } },
  ];
}
