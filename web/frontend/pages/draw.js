// The drawing board: the files of one procedure side by side, kept as they are drawn, judged by the engine's own rules.

// The style sheets of all editors: one that is fetched later brings none.
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import { announce, ready, user } from '../shared/page.js';
import { NoConnection, post, Refusal } from '../shared/post.js';
import { say } from '../designer/words.js';
import { kindOf, listFiles } from '../designer/filelist.js';
import { clashes } from '../designer/clash.js';
import { Files } from '../designer/files.js';
import { Problems } from '../designer/problems.js';
import { fetchParts } from '../designer/parts.js';
import { Remarks } from '../designer/remarks.js';
import { readPaper } from '../designer/paper.js';
import { Scenes } from '../designer/scenes.js';

const PAUSE = 800; // ms after the last stroke until it is kept and judged
const root = document.querySelector('[data-board]');
const island = JSON.parse(root.querySelector('[data-island]').textContent);
const part = (name) => root.querySelector(`[data-${name}]`);
// A phone is for reading what is drawn, and for a remark.
const mayDraw = island.mayDraw && !matchMedia('(max-width: 699px)').matches;
const EDITORS = {
  bpmn: () => import('../designer/bpmn.js'),
  dmn: () => import('../designer/dmn.js'),
  form: () => (mayDraw ? import('../designer/form.js') : import('../designer/formread.js')),
  feature: () => import('../designer/text.js'),
  md: () => import('../designer/text.js'),
  docx: () => import('../designer/paper.js'),
};

const files = new Files(island, user());
const problems = new Problems({ place: part('faults'), count: part('fault-count'), go, named: (name, id) => files.nameOf(name, id) });
new Remarks(root, island.comments, here, go);
const clash = clashes(files, () => {
  saving = saving.then(() => send(true));
});
const scenes = new Scenes(root, { keep, board: () => editor });
let editor = null;
let open = '';
let timer = 0;
let saving = Promise.resolve();

function here() {
  return { file: open || null, element: editor?.selected?.() ?? null };
}

function list() {
  listFiles(part('files'), files.all(), { open, main: `${island.folder}.bpmn`, faultsOf: (name) => problems.of(name), mayAdd: mayDraw });
}

// ------------------------------------------------------------------ one file on the board

async function show(name, element) {
  const file = files.get(name) ?? files.all().find((one) => !one.removed);
  if (!file) return;
  if (file.name === open && editor) {
    if (element) editor.select?.(element);
    return;
  }
  await keep();
  editor?.destroy();
  editor = null;
  open = file.name;
  list();
  const canvas = part('canvas');
  const side = part('side');
  canvas.replaceChildren();
  side.replaceChildren();
  side.hidden = false;
  canvas.classList.add('is-opening');
  const { Editor } = await EDITORS[kindOf(file.name)]();
  if (open !== file.name) return;
  editor = new Editor({ canvas, side, changed: stroke, files, file, mayDraw });
  try {
    await editor.open(file.text ?? file.base64);
  } catch (cause) {
    await broken(file, cause);
  }
  side.hidden = !side.childElementCount;
  canvas.classList.remove('is-opening');
  editor?.mark?.(problems.found.filter((one) => one.file === open));
  scenes.paint();
  if (element) {
    await painted(); // the panel listens from its first painting on
    if (open === file.name) editor?.select?.(element);
  }
  document.title = `${file.name} – ${document.title.split(' – ').at(-1)}`;
}

const painted = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));

// What no editor can show is shown as text, so that it can be mended; what only lacks its drawing can be given one.
async function broken(file, cause) {
  const failed = editor;
  if (!cause.undrawn) return asText(file, { problem: say('notDrawable', { reason: cause.message }), again: redraw });
  const again = () => drawItself(file, failed);
  return asText(file, { problem: say('noDrawing'), act: say('drawItself'), again });
}

async function asText(file, trouble) {
  const { Editor } = await import('../designer/text.js');
  part('canvas').replaceChildren();
  part('side').replaceChildren();
  editor = new Editor({ canvas: part('canvas'), changed: stroke, files, file, mayDraw, ...trouble });
  await editor.open(file.text);
}

async function drawItself(file, board) {
  await keep();
  const before = file.text;
  try {
    await editor.open(await board.layOut(before));
  } catch (cause) {
    const again = () => drawItself(file, board);
    await asText(file, { problem: say('notDrawnItself', { what: cause.message }), act: say('drawItself'), again });
    return;
  }
  board.destroy();
  stroke();
  await redraw();
  tell(say('drawnItself'));
  part('saved').append(' ', actButton(say('undraw'), async () => {
    await keep();
    files.write(file.name, before);
    saving = saving.then(() => send());
    await redraw();
  }));
}

function actButton(textContent, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent });
  button.addEventListener('click', act);
  return button;
}

async function redraw() {
  await keep();
  const name = open;
  editor.destroy();
  editor = null;
  await show(name);
}

function go(name, element) {
  if (element) pending = element;
  if (location.hash === `#${name}`) show(name, element);
  else location.hash = name;
}
let pending = null;

// ------------------------------------------------------------------ keeping

function stroke() {
  files.touch(open);
  tell(say('unsaved'));
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
}

async function keep() {
  clearTimeout(timer);
  if (!mayDraw || !open || !files.touched(open) || !editor) return saving;
  const text = await editor.text();
  files.write(open, text);
  saving = saving.then(send);
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
    scenes.stale();
    judge();
  } catch (cause) {
    if (cause instanceof NoConnection) tell(files.tooLarge ? say('tooLarge') : say('savedHere'), files.tooLarge);
    else if (cause instanceof Refusal && cause.code === 'design-file-changed') clash(cause.message);
    else if (cause instanceof Refusal) tell(cause.findings[0]?.text ?? cause.message, true);
    else throw cause;
  }
}

function tell(text, bad = false) {
  const place = part('saved');
  place.textContent = text;
  place.classList.toggle('problem', bad);
}

// Keeping never waits for the engine's opinion: of a huge diagram that takes seconds. While one is asked for, however
// much is drawn, one more follows.
let judging = null;
let stale = false;
function judge() {
  stale = judging !== null;
  judging ??= ask().finally(() => {
    judging = null;
    if (stale) judge();
  });
  return judging;
}

async function ask() {
  try {
    const answer = await post(root.dataset.check, { files: {} }, { quiet: true });
    told((await answer.json()).findings);
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
    if (cause instanceof Refusal) told([{ file: '', place: '', level: 'error', text: cause.message }]);
  }
}

// What was said before is not drawn again.
function told(findings) {
  if (problems.tells(findings)) return;
  problems.show(findings);
  editor?.mark?.(problems.found.filter((one) => one.file === open));
  list();
}

// ------------------------------------------------------------------ what the board offers

part('undo').addEventListener('click', () => editor?.undo?.());
part('redo').addEventListener('click', () => editor?.redo?.());
const ROOMS = { '.feature': 'scenarios/', '.docx': 'documents/' };
part('new-file').addEventListener('submit', async (event) => {
  const form = event.target;
  const [name, kind] = [form.elements.name.value, form.elements.kind.value];
  const place = `${ROOMS[kind] ?? ''}${name}${kind}`;
  const known = files.get(place);
  if (known && !known.removed) return announce(say('nameTaken'));
  if (kind === '.docx') files.put(place, await emptyPaper(name));
  else files.add(place);
  form.reset();
  saving = saving.then(() => send());
  location.hash = place;
  return undefined;
});

// A paper begins as one by Decree 30, with the placeholders that the system fills in.
async function emptyPaper(name) {
  const answer = await fetch(`${root.dataset.paper}?${new URLSearchParams({ title: name })}`, { credentials: 'same-origin' });
  return readPaper(new File([await answer.blob()], `${name}.docx`));
}

// ------------------------------------------------------------------ a file is taken out, and brought back

const removal = document.getElementById('remove-file');
part('remove')?.addEventListener('click', () => {
  if (!open || files.get(open).removed) return;
  document.querySelector('[data-remove-name]').textContent = open;
  document.querySelector('[data-remove-refused]').hidden = true;
  removal.showModal();
});
document.querySelector('[data-remove-now]').addEventListener('click', () => {
  saving = saving.then(takeOut);
});

async function takeOut() {
  const name = open;
  try {
    const answer = await post(root.dataset.save, { files: { [name]: { removed: true, seen: files.get(name).revision } } }, { quiet: true });
    const before = files.removed(name, (await answer.json()).revisions[name]);
    removal.close();
    editor?.destroy();
    editor = null;
    open = '';
    offer(name, before);
    location.hash = files.all().find((one) => !one.removed)?.name ?? '';
    await judge();
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
    const place = document.querySelector('[data-remove-refused]');
    place.textContent = cause.findings?.[0]?.text ?? cause.message;
    place.hidden = false;
  }
}

function offer(name, before) {
  tell(say('removed', { name }));
  part('saved').append(' ', actButton(say('bringBack'), async () => {
    const answer = await post(root.dataset.save, { files: { [name]: before } });
    files.restored(name, (await answer.json()).revisions[name]);
    location.hash = name;
    await judge();
  }));
}

for (const tab of root.querySelectorAll('[data-tab]')) {
  tab.addEventListener('click', () => {
    for (const other of root.querySelectorAll('[data-tab]')) {
      const on = other === tab;
      other.setAttribute('aria-selected', String(on));
      document.getElementById(other.dataset.tab).hidden = !on;
    }
    if (tab.dataset.tab === 'covered') scenes.open();
    else scenes.close();
  });
}
addEventListener('hashchange', () => {
  const element = pending;
  pending = null;
  show(decodeURIComponent(location.hash.slice(1)), element);
});
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    keep();
  }
});
addEventListener('beforeunload', (event) => {
  if (!files.touched(open) && !Object.keys(files.unsaved()).length) return;
  keep();
  event.preventDefault();
});

// A new procedure begins with its diagram.
if (island.mayDraw && !files.all().length) {
  files.add(`${island.folder}.bpmn`, island.title);
  saving = saving.then(() => send());
}
root.classList.toggle('board-read', !mayDraw);
if (island.mayDraw && !mayDraw) tell(say('onlyWide'));
list();
await fetchParts(root.dataset.parts);
await show(decodeURIComponent(location.hash.slice(1)), new URLSearchParams(location.search).get('at'));
await judge();
if (files.leftHere) {
  tell(say('restored'));
  saving = saving.then(() => send());
}
ready();
