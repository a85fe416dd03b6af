// The scenarios at the drawing board: while their tab is open, the diagram shows where they have gone; they are played
// from there, too.

import { NoConnection, Refusal } from '../shared/post.js';
import { done, follow, rehearse, stateOf } from '../shared/rehearse.js';
import { share, untried } from './coverage.js';
import { say } from './words.js';

export class Scenes {
  // `keep` brings what is drawn to the server; `board` gives the editor of the file that is open.
  constructor(root, { keep, board }) {
    Object.assign(this, { root, keep, board, address: root.dataset.scenes, run: null, shown: false });
    this.part('scenes-run').addEventListener('click', () => this.play());
  }

  part(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  async open() {
    this.shown = true;
    this.show(this.run ?? (await stateOf(this.address)));
    if (this.run.state === 'running') await follow(this.address, (run) => this.show(run));
  }

  close() {
    this.shown = false;
    this.board()?.paint?.(null);
  }

  async play() {
    const button = this.part('scenes-run');
    button.disabled = true;
    this.trouble('');
    try {
      await this.keep();
      await rehearse(this.address, (run) => this.show(run));
    } catch (cause) {
      if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
      this.trouble([cause.message, ...(cause.findings ?? []).map((one) => one.text ?? one.message)].join(' '));
    } finally {
      button.disabled = false;
    }
  }

  // What was drawn since then has not been played.
  stale() {
    for (const one of Object.values(this.run?.results ?? {})) one.fresh = false;
    this.show();
  }

  show(run = this.run) {
    this.run = run;
    if (!run || !this.shown) return;
    this.part('scenes-told').textContent = this.told();
    if (run.state !== 'running') this.trouble(run.problem || (run.state === 'stopped' ? say('stoppedMidway') : ''));
    this.paint();
  }

  told() {
    const results = Object.values(this.run.results);
    if (this.run.state === 'running') return say('played', { n: done(this.run), all: this.run.wanted.length });
    if (!results.length) return say('notPlayedYet');
    const told = say('playedAll', { all: results.length, green: results.filter((one) => one.ok).length });
    return results.every((one) => one.fresh) ? told : `${told} ${say('playedBefore')}.`;
  }

  // A table or a form has no way through it: then the list says where to look.
  paint() {
    if (!this.shown || !this.run) return;
    const found = this.board()?.paint?.(this.run);
    this.part('scenes-share').textContent = found ? share(found) : say('seeDiagram');
    this.part('never').replaceChildren(...(found ? untried(found.never, (id) => this.board().select(id)) : []));
  }

  trouble(text) {
    this.part('scenes-problem').hidden = !text;
    this.part('scenes-problem').textContent = text;
  }
}
