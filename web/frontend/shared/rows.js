// A list moved through by j and k; it keeps its place when one comes back to it.

import { plainKey } from './page.js';

const table = document.querySelector('[data-rows]');
const memory = `row ${location.pathname} ${table?.dataset.rows ?? ''}`;
const rows = () => [...(table?.tBodies[0]?.rows ?? [])];
const linkOf = (row) => row.querySelector('a');

export const here = () => rows().find((row) => row.contains(document.activeElement));

export function remember(row) {
  sessionStorage.setItem(memory, JSON.stringify({ key: row.dataset.key, index: rows().indexOf(row) }));
}

function go(row) {
  if (!row) return;
  linkOf(row).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function move(step) {
  const all = rows();
  const at = all.indexOf(here());
  go(at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

// The task that was open may be done and gone: then its neighbour has taken its place.
function restore() {
  const came = document.referrer.startsWith(location.origin) || performance.getEntriesByType('navigation')[0]?.type !== 'navigate';
  const kept = JSON.parse(sessionStorage.getItem(memory) ?? 'null');
  if (!came || !kept) return;
  const all = rows();
  go(all.find((row) => row.dataset.key === kept.key) ?? all[Math.min(kept.index, all.length - 1)]);
}

const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  e: () => here() && linkOf(here()).click(),
  c: () => here()?.querySelector('form[data-claim]')?.requestSubmit(),
};

if (table) {
  document.addEventListener('keydown', (event) => {
    if (!plainKey(event) || !ACTS[event.key]) return;
    event.preventDefault();
    ACTS[event.key]();
  });
  table.addEventListener('focusin', () => here() && remember(here()));
  restore();
}
