import { expect, it } from '@jest/globals';
import { CapturedMessageList } from '#contracts';
import { tellPersonOf } from '#database';
import { openAccountOf } from '#database/accounts';
import { hashToken } from '#platform';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';
import { get } from '../../support/page.ts';
import { tablesWith } from '../../support/table-contents.ts';

const api = useApi({ workers: true });

it('somebody who has forgotten his password gets a letter, and nobody else learns what is in it', async () => {
  const boris = await (await Department.draw(api, ['Call'])).hire('Boris', { channels: ['in_app'] });
  const now = Date.now();
  await openAccountOf(api.database, boris.id, now);
  await tellPersonOf(api.database, { kind: 'account.reset', employeeId: boris.id }, now);
  const [letter] = await lettersTo(api.database, boris, 1);
  expect(letter).toMatchObject({ channel: 'email', subject: expect.stringMatching(/^A new password/) });
  const token = /\/set#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? 'none';
  expect(await tablesWith(api.database, token)).toEqual(['captured_messages']);
  expect(await tablesWith(api.database, hashToken(token))).toEqual(['one_time_links']);
  const { text } = await get(api, '/dev/mailbox/messages');
  expect(CapturedMessageList.parse(JSON.parse(text)).items).toMatchObject([{ lead: null, stage: null }]);
  expect(text).not.toContain(token);
  for (const line of api.process.log) expect(JSON.stringify(line)).not.toContain(token);
});
