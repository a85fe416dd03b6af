// Scenarios of a design: written with the sentences that are understood, played, and painted on the diagram.

import { Diagram } from '../shared/diagram.js';
import { announce, ready, user } from '../shared/page.js';
import { NoConnection, post, Refusal } from '../shared/post.js';
import { done, follow, rehearse } from '../shared/rehearse.js';
import { clashes } from '../designer/clash.js';
import { Files } from '../designer/files.js';
import { Coverage } from '../designer/coverage.js';
import { say } from '../designer/words.js';
import { offers } from '../designer/offers.js';

const PARTS = { given: say('part_given'), when: say('part_when'), then: say('part_then') };
const PAUSE = 600; // ms after the last stroke until it is kept and judged
const root = document.querySelector('[data-scenes]');
const address = root.dataset.scenes;
const island = JSON.parse(root.querySelector('[data-island]').textContent);
const part = (name) => root.querySelector(`[data-${name}]`);
const make = (tag, given = {}) => Object.assign(document.createElement(tag), given);

const files = new Files(island, user());
const clash = clashes(files, () => {
  saving = saving.then(() => send(true));
});
const area = part('text');
const coverage = new Coverage(root, island.diagrams, Diagram);
let run = island.run;
let open = '';
let at = null; // key of the scenario that is looked at
let scenes = []; // of the open file, as it stands on the screen
let faults = [];
let timer = 0;
let saving = Promise.resolve();

const running = () => run.state === 'running';
const features = () => files.named('.feature');
const result = (key) => run.results[key];

// ------------------------------------------------------------------ the list

function verdictOf(one) {
  if (!one) return ['unknown', '○', say('notPlayedYet')];
  if (!one.fresh) return ['stale', one.ok ? '◌' : '◍', say('playedBefore')];
  return one.ok ? ['green', '✓', say('isSo')] : ['red', '✗', say('isNotSo')];
}

function scenesOf(file) {
  if (file.name === open) return scenes.map((one, number) => ({ ...one, key: `${file.name}#${number}` }));
  const known = run.scenarios.filter((one) => one.file === file.name);
  if (known.length) return known;
  const names = [...file.text.matchAll(/^\s*(?:Tình huống|Kịch bản|Scenario):\s*(.*)$/gmu)];
  return names.map((found, number) => ({ key: `${file.name}#${number}`, name: found[1], line: 1 }));
}

function entry(one, file) {
  const item = make('li');
  const [mark, sign, words] = verdictOf(result(one.key));
  const link = make('button', { type: 'button', className: `scene ${mark}` });
  const icon = make('i', { textContent: sign, title: words });
  icon.setAttribute('aria-label', words);
  link.append(icon, make('span', { textContent: one.name || say('noName') }));
  if (one.key === at) link.setAttribute('aria-current', 'true');
  link.addEventListener('click', () => look(file.name, one.key));
  const play = make('button', { type: 'button', className: 'plain play', textContent: '▶', title: say('playThis'), disabled: running() });
  play.setAttribute('aria-label', `${say('playThis')}: ${one.name}`);
  play.addEventListener('click', () => start([one.key]));
  item.append(link, play);
  return item;
}

function list() {
  const groups = features().map((file) => {
    const group = make('section');
    const head = make('button', { type: 'button', className: 'plain scene-file', textContent: file.name.replace('scenarios/', '') });
    if (file.name === open) head.setAttribute('aria-current', 'true');
    head.addEventListener('click', () => look(file.name));
    const items = make('ul', { className: 'plain-list' });
    items.append(...scenesOf(file).map((one) => entry(one, file)));
    group.append(head, items);
    return group;
  });
  part('list').replaceChildren(...groups);
  if (!groups.length) part('list').append(make('p', { className: 'quiet', textContent: say('noScenes') }));
}

async function look(name, key = null) {
  if (name !== open) {
    await keep();
    open = name;
    area.value = files.get(name)?.text ?? '';
    area.readOnly = !island.mayDraw;
    area.scrollTop = 0;
    await judge();
  }
  at = key;
  const number = key === null ? -1 : Number(key.split('#')[1]);
  if (scenes[number]) goTo(result(key)?.misfit?.line ?? scenes[number].line);
  verdict();
  list();
}

// ------------------------------------------------------------------ the text

function numbers() {
  const bad = new Map(faults.map((one) => [one.line, one.text]));
  const red = at && result(at)?.fresh ? result(at).misfit : null;
  const count = area.value.split('\n').length;
  const rows = Array.from({ length: count }, (_, index) => {
    const row = make('span', { textContent: index + 1 });
    if (bad.has(index + 1)) Object.assign(row, { className: 'faulty', title: bad.get(index + 1) });
    else if (red?.line === index + 1) Object.assign(row, { className: 'red', title: red.why });
    return row;
  });
  part('lines').replaceChildren(...rows);
  part('lines').scrollTop = area.scrollTop;
}

function goTo(line) {
  const before = area.value.split('\n').slice(0, line - 1).join('\n').length;
  const from = line === 1 ? 0 : before + 1;
  const to = area.value.indexOf('\n', from);
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to < 0 ? area.value.length : to);
  area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(area).lineHeight));
}

async function judge() {
  try {
    const answer = await post(`${address}/read`, { text: area.value }, { quiet: true });
    const told = await answer.json();
    faults = told.faults;
    if (told.scenarios.length || !faults.length) scenes = told.scenarios;
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
  }
  part('line-faults').replaceChildren(...faults.map((one) => {
    const item = make('li');
    const button = make('button', { type: 'button', className: 'plain', textContent: say('atLine', { n: one.line }) });
    button.addEventListener('click', () => goTo(one.line));
    item.append(button, make('span', { textContent: one.text }));
    return item;
  }));
  if (!faults.length) part('line-faults').append(make('li', { className: 'quiet', textContent: say('noFaults') }));
  numbers();
  list();
}

function stroke() {
  files.touch(open);
  tell(say('unsaved'));
  numbers();
  offers(part('offers'), area, island);
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
}

function keep() {
  clearTimeout(timer);
  if (!island.mayDraw || !open || !files.touched(open)) return saving;
  files.write(open, area.value);
  saving = saving.then(() => send());
  return saving;
}

async function send(anyway = false) {
  const changed = files.unsaved();
  if (!Object.keys(changed).length) return;
  tell(say('keeping'));
  try {
    const answer = await post(root.dataset.save, { files: changed, anyway }, { quiet: true });
    files.kept((await answer.json()).revisions, changed);
    const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }).format(new Date());
    tell(say('keptAt', { clock }));
    for (const one of Object.values(run.results)) one.fresh = false;
    await judge();
    verdict();
  } catch (cause) {
    if (cause instanceof NoConnection) tell(say('savedHere'));
    else if (cause instanceof Refusal && cause.code === 'design-file-changed') clash(cause.message);
    else if (cause instanceof Refusal) tell(cause.findings[0]?.text ?? cause.message, true);
    else throw cause;
  }
}

function tell(text, bad = false) {
  part('saved').textContent = text;
  part('saved').classList.toggle('problem', bad);
}

// ------------------------------------------------------------------ playing

function line(label, text, mark = '') {
  const row = make('p', { className: mark });
  row.append(make('b', { textContent: `${label}: ` }), text);
  return row;
}

function verdict() {
  const place = part('verdict');
  const told = at && result(at);
  place.replaceChildren();
  if (!at) return;
  const [mark, , words] = verdictOf(told);
  place.append(make('h2', { className: `verdict ${mark}`, textContent: told ? `${words} · ${told.seconds} s` : words }));
  if (told?.misfit) {
    const jump = make('button', { type: 'button', className: 'plain', textContent: say('atLine', { n: told.misfit.line }) });
    jump.addEventListener('click', () => goTo(told.misfit.line));
    place.append(jump, line(PARTS[told.misfit.part], told.misfit.said));
    if (told.misfit.expected) place.append(line(say('expected'), told.misfit.expected), line(say('found'), told.misfit.found, 'red'));
    else place.append(make('p', { className: 'red', textContent: told.misfit.why }));
  }
  numbers();
}

function progress(now) {
  run = now;
  const place = part('progress');
  const count = done(run);
  place.hidden = !running();
  place.querySelector('progress').max = run.wanted.length || 1;
  place.querySelector('progress').value = count;
  const next = run.scenarios.find((one) => run.wanted.includes(one.key) && !run.results[one.key]);
  place.querySelector('span').textContent = say('playing', { n: count, all: run.wanted.length, name: next?.name ?? '' });
  part('stop').hidden = !running();
  for (const button of [part('run-all'), part('run-file')]) button.disabled = running();
  trouble(running() ? '' : run.problem || (run.state === 'stopped' ? say('stoppedMidway') : ''));
  list();
  verdict();
  coverage.show(run);
}

function trouble(text) {
  part('problem').hidden = !text;
  part('problem').textContent = text;
}

async function start(only) {
  await keep();
  trouble('');
  try {
    await rehearse(address, progress, only);
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
    trouble([cause.message, ...(cause.findings ?? []).map((one) => one.text ?? one.message)].join(' '));
    return;
  }
  const told = run.wanted.map(result).filter(Boolean);
  announce(say('playedAll', { green: told.filter((one) => one.ok).length, all: told.length }));
}

part('run-all').addEventListener('click', () => start([]));
part('run-file').addEventListener('click', () => start(scenesOf(files.get(open)).map((one) => one.key)));
part('stop').addEventListener('click', () => post(`${address}/stop`, {}));

// ------------------------------------------------------------------ new files

async function add(name, text) {
  area.readOnly = true; // what is typed now belongs to the new file
  await keep();
  let place = `scenarios/${name}.feature`;
  for (let number = 2; files.get(place); number += 1) place = `scenarios/${name}-${number}.feature`;
  files.add(place, island.folder);
  if (text) files.get(place).text = text;
  saving = saving.then(() => send());
  await saving;
  await look(place);
}

part('record')?.addEventListener('click', async () => {
  try {
    const answer = await post(`${address}/record`, {});
    await add('ghi-tu-chay-thu', (await answer.json()).text);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    trouble(cause.message);
  }
});
part('from-case')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const problem = part('case-problem');
  problem.hidden = true;
  try {
    const answer = await post(`${address}/case`, { case: new FormData(event.target).get('case') });
    const { text } = await answer.json();
    event.target.closest('dialog').close();
    await add('theo-ho-so', text);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    problem.textContent = cause.message;
    problem.hidden = false;
  }
});
part('new-scenes')?.addEventListener('submit', (event) => {
  add(new FormData(event.target).get('name'));
  event.target.reset();
});

area.addEventListener('input', stroke);
area.addEventListener('scroll', () => {
  part('lines').scrollTop = area.scrollTop;
});
for (const name of ['click', 'keyup']) area.addEventListener(name, () => offers(part('offers'), area, island));
area.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.code !== 'Space') return;
  event.preventDefault();
  part('offers').querySelector('button')?.focus();
});
part('offers').addEventListener('chosen', stroke);
addEventListener('beforeunload', (event) => {
  if (!open || (!files.touched(open) && !Object.keys(files.unsaved()).length)) return;
  keep();
  event.preventDefault();
});

const first = features()[0];
if (first) await look(first.name);
else list();
await coverage.open();
progress(run);
if (running()) await follow(address, progress);
ready();
