// Scenarios are played beside the office; whoever waits asks again and again how far they are.

import { post } from './post.js';

const PAUSE = 700; // ms between two questions

export async function stateOf(address) {
  const answer = await fetch(`${address}/state`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return answer.json();
}

export const done = (run) => run.wanted.filter((key) => run.results[key]).length;

export async function follow(address, tell) {
  let run = await stateOf(address);
  while (run.state === 'running') {
    tell(run);
    await new Promise((go) => setTimeout(go, PAUSE));
    run = await stateOf(address);
  }
  tell(run);
  return run;
}

export async function rehearse(address, tell, only = []) {
  await post(`${address}/run`, { only });
  return follow(address, tell);
}
