// Scenarios are played beside the office; whoever waits asks again and again how far they are. `release` is what a form
// says of the day from which the design shall hold: { valid_from }, or nothing.

import { post } from './post.js';

const PAUSE = 700; // ms between two questions

export async function stateOf(address, release = {}) {
  const answer = await fetch(`${address}/state?${new URLSearchParams(release)}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return answer.json();
}

export const done = (run) => run.wanted.filter((key) => run.results[key]).length;

export async function follow(address, tell, release = {}) {
  let run = await stateOf(address, release);
  while (run.state === 'running') {
    tell(run);
    await new Promise((go) => setTimeout(go, PAUSE));
    run = await stateOf(address, release);
  }
  tell(run);
  return run;
}

export async function rehearse(address, tell, only = [], release = {}) {
  await post(`${address}/run`, { only, ...release });
  return follow(address, tell, release);
}
