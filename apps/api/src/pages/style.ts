import { PALETTE, type Light } from '#conveyor';

/** The app's colours, by what they are for here. */
function colours(light: Light, { ink, mark }: Readonly<{ ink: string; mark: string }>): string {
  const { ground, surface, soft, line, accent, bad, good } = PALETTE[light];
  return `
  --paper: ${ground}; --card: ${surface}; --ink: ${ink}; --soft: ${soft}; --line: ${line};
  --link: ${accent}; --late: ${bad}; --good: ${good}; --mark: ${mark};
`;
}

const DARK = colours('dark', { ink: '#e7e7e9', mark: '#2b3a42' });

/** How all pages look, in light and in dark (as the device, or as was chosen), on a wide and on a narrow screen. Fonts are the reader's own. */
export const STYLE = `
:root {${colours('light', { ink: '#1b2027', mark: '#e6edf1' })}}
@media (prefers-color-scheme: dark) {
  :root:not([data-light='light']) {${DARK}}
}
:root[data-light='dark'] {${DARK}}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
}
header { background: var(--card); border-bottom: 1px solid var(--line); }
nav, main, footer { max-width: 1080px; margin: 0 auto; padding: 12px 20px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
nav a { color: var(--ink); text-decoration: none; padding: 6px 0; }
nav .home { font-weight: 700; }
footer, .soft { color: var(--soft); }
footer { font-size: 14px; padding-bottom: 32px; }
a { color: var(--link); }
a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { margin: 8px 0 16px; font-size: 28px; line-height: 1.2; }
h2 { margin: 0 0 12px; font-size: 18px; }
h3 { margin: 16px 0 8px; font-size: 16px; }
p { margin: 0 0 8px; }
.lead { font-size: 18px; color: var(--soft); max-width: 44em; margin-bottom: 20px; }
.trail { margin: 8px 0; color: var(--soft); }
time, .amount, .count { white-space: nowrap; }
section > :last-child, main > :last-child { margin-bottom: 0; }
section, .card {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin: 0 0 16px;
}
dl { margin: 0; display: grid; gap: 6px 32px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); }
dl div { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 12px; }
dt { color: var(--soft); }
dd { margin: 0; }
dd ul { margin: 0; padding-inline-start: 18px; }
.below { margin-top: 12px; }
bdi.lines, .slack p { white-space: pre-wrap; }
.patch { width: .8em; height: .8em; border-radius: 3px; margin-inline-end: .45em; flex: none; }
h1 .patch { width: .7em; height: .7em; }
.patch rect { stroke: rgb(0 0 0 / .25); stroke-width: .08; }
.sticker { color: inherit; font-weight: 600; text-decoration: none; }
.late { color: var(--late); font-weight: 600; }
.badge {
  display: inline-block; vertical-align: middle; border: 1px solid var(--line); border-radius: 999px; padding: 0 10px;
  font-size: 14px; font-weight: 500; line-height: 24px; color: var(--soft);
}
.badge.won { color: var(--good); border-color: currentColor; }
.badge.lost { color: var(--late); border-color: currentColor; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 500; font-size: 14px; color: var(--soft); }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
td { min-width: 8.5em; max-width: 26em; }
td .soft, td .late, dd .soft, dd .late { display: inline-block; }
meter { width: 72px; vertical-align: middle; }
.strip, .messages { list-style: none; margin: 0; padding: 0; }
.strip { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); margin: 0 0 16px; }
.strip li {
  border: 1px solid var(--line); border-radius: 8px; padding: 0 10px 10px; font-size: 15px; background: var(--card); overflow: hidden;
  overflow-wrap: break-word; hyphens: auto;
}
.strip .patch { display: block; width: calc(100% + 20px); height: 8px; margin: 0 -10px 8px; border-radius: 0; }
.strip .patch rect { stroke: none; }
.strip li.here { border-color: var(--link); background: var(--mark); }
.strip span { display: block; font-size: 14px; color: var(--soft); }
.messages li { border-bottom: 1px solid var(--line); padding: 12px 0; }
.messages li:first-child { padding-top: 0; }
.messages li:last-child { border-bottom: 0; padding-bottom: 0; }
.messages .subject { font-weight: 600; }
.messages p { margin: 0; }
form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 0 0 16px; }
form a { padding: 8px 0; }
.form { max-width: 420px; margin: 24px auto; }
.form form { flex-direction: column; align-items: stretch; }
label { display: grid; gap: 2px; font-size: 14px; color: var(--soft); }
input, select, textarea, button {
  font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  padding: 6px 10px; min-height: 40px;
}
button { background: var(--link); border-color: var(--link); color: var(--card); font-weight: 600; cursor: pointer; }
button.second { background: var(--card); border-color: var(--link); color: var(--link); }
.answer { max-width: 520px; }
.answer bdi.lines { display: block; margin-bottom: 16px; }
.answer button { min-height: 52px; font-size: 18px; }
.answer details { margin: 0; border-top: 1px solid var(--line); }
.answer summary { padding: 14px 0; color: var(--link); }
.answer details[open] summary { margin: 0; }
.answer textarea { resize: vertical; font-size: 16px; }
pre {
  margin: 0 0 12px; padding: 12px 14px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
  white-space: pre-wrap; font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}
section > ul { padding-inline-start: 20px; }
summary { cursor: pointer; font-weight: 600; font-size: 18px; }
details[open] summary { margin-bottom: 12px; }
iframe { width: 100%; height: 460px; resize: vertical; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
.slack { border-inline-start: 4px solid var(--line); padding-inline-start: 14px; }
.button {
  display: inline-block; background: var(--link); color: var(--card); border-radius: 6px; padding: 6px 14px; text-decoration: none;
  font-weight: 600;
}
@media (max-width: 560px) {
  nav, main, footer { padding-inline: 14px; }
  section, .card { padding: 14px; }
  h1 { font-size: 23px; }
  dl div { grid-template-columns: minmax(0, 1fr); gap: 0; margin-bottom: 4px; }
  dt { font-size: 14px; }
  .answer dl { gap: 4px; }
  .answer dl div { grid-template-columns: 96px minmax(0, 1fr); gap: 12px; margin: 0; align-items: baseline; }
}
`;
