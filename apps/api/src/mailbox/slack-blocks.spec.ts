import { describe, expect, it } from '@jest/globals';
import { slackMessage } from './slack-blocks.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const button = (url: string) => ({
  type: 'actions',
  elements: [{ type: 'button', text: plain('Open'), url, style: 'primary' }],
});

describe('a message of Slack’s', () => {
  it('reads as it does in Slack: three entities are characters, nothing is markup', () => {
    const { text } = slackMessage([
      { type: 'header', text: plain('Anna passes you a lead') },
      { type: 'section', text: plain('Lead: &lt;b&gt; R&amp;D &quot; *bold*') },
    ]);
    expect(text).toContain('<strong>Anna passes you a lead</strong>');
    expect(text).toContain('Lead: &lt;b&gt; R&amp;D &amp;quot; *bold*');
  });

  it('has a button that leads to a web address, or is no button', () => {
    expect(slackMessage([button('https://line.example.com/leads/1')]).text).toContain(
      '<a class="button" href="https://line.example.com/leads/1">Open</a>',
    );
    expect(slackMessage([button('javascript:alert(1)')]).text).not.toContain('href');
  });

  it('shows a block that is not ours as it is', () => {
    expect(slackMessage([{ type: 'image', image_url: '<x>' }]).text).toContain(
      '&quot;image_url&quot;: &quot;&lt;x&gt;&quot;',
    );
  });
});
