// One case on its diagram, step by step. The address holds the step, so that it can be sent to somebody.

import { plainKey, ready } from '../shared/page.js';
import { Sheets } from '../shared/sheets.js';
import { say } from '../shared/words.js';

const root = document.querySelector('[data-replay]');
const { diagrams, steps } = JSON.parse(root.querySelector('[data-island]').textContent);
const part = (name) => root.querySelector(`[data-${name}]`);
const still = matchMedia('(prefers-reduced-motion: reduce)');
const PACE = 900;
const sheets = new Sheets(part('canvas'), diagrams);
let at = 0;
let timer = 0;

function fromAddress() {
  const asked = Number(/^#step=(\d+)$/.exec(location.hash)?.[1]);
  return asked >= 1 && asked <= steps.length ? asked : 0;
}

// Flows that this step adds: the way the tokens came.
function fresh(step) {
  const before = step > 1 ? steps[step - 2].flows : {};
  return Object.entries(steps[step - 1].flows).filter(([id, times]) => times > (before[id] ?? 0)).map(([id]) => id);
}

function describe(step) {
  for (const panel of root.querySelectorAll('[data-panel]')) panel.hidden = Number(panel.dataset.panel) !== step;
  for (const link of root.querySelectorAll('[data-step]')) {
    const here = Number(link.dataset.step) === step;
    if (here) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
    if (here) keepInView(link);
  }
  part('slider').value = step;
  part('slider').setAttribute('aria-valuetext', root.querySelector(`[data-panel="${step}"] h2`)?.textContent ?? '');
  part('count').textContent = `${step}/${steps.length}`;
}

// Moves the list alone: the reader's page stays where it is.
function keepInView(link) {
  const list = link.closest('ol');
  const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
  if (top < list.scrollTop || top + link.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = top - list.clientHeight / 2;
}

async function go(step, { walk = false } = {}) {
  if (step < 1 || step > steps.length) return;
  const forward = walk && step === at + 1 && !still.matches;
  at = step;
  describe(step);
  history.replaceState(null, '', `#step=${step}`);
  const state = steps[step - 1];
  if (forward) await Promise.all(fresh(step).map((id) => sheets.diagram.walk(id)));
  if (at !== step) return; // somebody moved the slider meanwhile
  const here = [state.element, ...state.active].filter(Boolean);
  await sheets.show(state, { at: state.diagram, focus: state.active.includes(state.element) ? here : [...state.active, ...here] });
}

function stop() {
  clearTimeout(timer);
  timer = 0;
  root.classList.remove('is-playing');
  part('play').setAttribute('aria-label', part('play').dataset.labelPlay);
}

async function beat() {
  await go(at + 1, { walk: true });
  if (!root.classList.contains('is-playing')) return;
  if (at >= steps.length) stop();
  else timer = setTimeout(beat, PACE);
}

function play() {
  if (root.classList.contains('is-playing')) return stop();
  root.classList.add('is-playing');
  part('play').setAttribute('aria-label', part('play').dataset.labelPause);
  if (at >= steps.length) go(1);
  timer = setTimeout(beat, still.matches ? PACE : PACE / 3);
  return undefined;
}

const ACTS = { ArrowLeft: () => go(at - 1), ArrowRight: () => go(at + 1, { walk: true }), ' ': play, Home: () => go(1), End: () => go(steps.length) };

async function begin() {
  await sheets.begin();
  part('prev').addEventListener('click', () => (stop(), go(at - 1)));
  part('next').addEventListener('click', () => (stop(), go(at + 1, { walk: true })));
  part('play').addEventListener('click', play);
  part('slider').addEventListener('input', (event) => (stop(), go(Number(event.target.value))));
  root.addEventListener('click', (event) => {
    const link = event.target.closest('[data-step]');
    if (!link) return;
    event.preventDefault();
    stop();
    go(Number(link.dataset.step));
  });
  addEventListener('hashchange', () => fromAddress() && go(fromAddress()));
  document.addEventListener('keydown', (event) => {
    if (!plainKey(event) || !ACTS[event.key] || event.target.closest('[type=range]')) return;
    if (event.key === ' ' && event.target.closest('button, a')) return; // the space bar presses it
    event.preventDefault();
    ACTS[event.key]();
  });
  if (!steps.length) return;
  await go(fromAddress() || steps.length);
  document.fonts.ready.then(() => keepInView(root.querySelector('[aria-current=step]'))); // letters that come late move the lines
}

await begin().catch((cause) => {
  part('canvas').classList.add('is-broken');
  part('canvas').textContent = say('diagramBroken');
  console.error(cause);
});
ready();
