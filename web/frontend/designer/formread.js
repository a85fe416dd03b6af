// A form as whoever fills it in sees it, for those who may only read the design.

import '../shared/dates.js';
import { Form } from '@bpmn-io/form-js-viewer';
import translateModule from '../shared/translate.js';

export class Editor {
  constructor({ canvas }) {
    this.canvas = canvas;
    canvas.classList.add('board-form');
    this.form = new Form({ container: canvas, additionalModules: [translateModule], properties: { readOnly: true } });
  }

  async open(text) {
    await this.form.importSchema(JSON.parse(text));
  }

  destroy() {
    this.canvas.classList.remove('board-form');
    this.form.destroy();
  }
}
