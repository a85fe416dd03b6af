// A scenario or a page of text; also what no other editor can show.

import { say } from './words.js';

export class Editor {
  // `again`: tries to draw what could not be drawn, once it is mended; `act` is what its button says.
  constructor({ canvas, changed, mayDraw, problem, again, act = say('drawAgain') }) {
    this.area = Object.assign(document.createElement('textarea'), { className: 'board-text', spellcheck: false, readOnly: !mayDraw });
    if (problem) canvas.append(this.trouble(problem, mayDraw && again, act));
    canvas.append(this.area);
    this.area.addEventListener('input', changed);
    this.area.addEventListener('keydown', (event) => this.indent(event, changed));
  }

  trouble(problem, again, act) {
    const place = Object.assign(document.createElement('p'), { className: 'problem board-trouble', textContent: problem });
    if (!again) return place;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: act });
    button.addEventListener('click', again);
    place.append(' ', button);
    return place;
  }

  async open(text) {
    this.area.value = text;
  }

  // Tab stays in the text; Escape, then Tab leaves it.
  indent(event, changed) {
    if (event.key === 'Escape') this.leaving = true;
    else if (event.key !== 'Tab' || event.shiftKey || this.leaving) this.leaving = false;
    else {
      event.preventDefault();
      this.area.setRangeText('  ', this.area.selectionStart, this.area.selectionEnd, 'end');
      changed();
    }
  }

  async text() {
    return this.area.value;
  }

  undo() {
    this.area.focus();
    document.execCommand('undo');
  }

  redo() {
    this.area.focus();
    document.execCommand('redo');
  }

  destroy() {
    this.area.remove();
  }
}
