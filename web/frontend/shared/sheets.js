// The diagrams of a case: that of its procedure and those of what it calls. One lies on the paper; names above it, and a
// click on a call, turn to another.

import { Diagram } from './diagram.js';
import { say } from './words.js';

export class Sheets {
  constructor(place, diagrams) {
    this.place = place;
    this.diagrams = diagrams;
    this.diagram = new Diagram(place);
    this.state = {};
    this.asked = 0;
    this.turned = Promise.resolve();
  }

  async begin() {
    if (this.diagrams.length > 1) this.strip();
    await this.turn(0);
    this.diagram.viewer.on('element.click', ({ element }) => {
      const called = this.diagrams[this.at].opens[element.id];
      if (called !== undefined) this.look(called);
    });
  }

  // One after the other: a diagram that is being drawn is drawn to its end.
  turn(at) {
    this.turned = this.turned.then(async () => {
      if (at === this.at) return;
      await this.diagram.open(this.diagrams[at].bpmn);
      this.at = at;
      for (const button of this.buttons ?? []) button.setAttribute('aria-pressed', String(Number(button.value) === at));
    });
    return this.turned;
  }

  async look(at) {
    await this.turn(at);
    this.diagram.show(this.state);
    this.diagram.focus(this.state.active ?? []);
  }

  // The marks of a state, on the diagram that it belongs to; who asks meanwhile for another gets that one.
  async show(state, { at = this.at, focus = state.active } = {}) {
    const mine = (this.asked += 1);
    this.state = state;
    await this.turn(at);
    if (mine !== this.asked) return;
    this.diagram.show(state);
    this.diagram.focus(focus);
  }

  strip() {
    const bar = Object.assign(document.createElement('div'), { className: 'sheets' });
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', say('sheets'));
    this.buttons = this.diagrams.map(({ name }, at) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name, value: at });
      button.addEventListener('click', () => this.look(at));
      return button;
    });
    bar.append(...this.buttons);
    this.place.before(bar);
  }
}
