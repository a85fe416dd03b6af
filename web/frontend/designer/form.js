// A form, as form-js draws it.

import { FormEditor } from '@bpmn-io/form-js-editor';
import { translateModule } from './translate.js';

export class Editor {
  constructor({ canvas, side, changed }) {
    Object.assign(this, { canvas, changed });
    canvas.classList.add('board-form');
    this.editor = new FormEditor({ container: canvas, propertiesPanel: { parent: side }, additionalModules: [translateModule] });
  }

  async open(text) {
    await this.editor.importSchema(JSON.parse(text));
    this.editor.on('commandStack.changed', () => this.changed());
  }

  async text() {
    return `${JSON.stringify(this.editor.saveSchema(), null, 2)}\n`;
  }

  undo() {
    this.editor.get('commandStack').undo();
  }

  redo() {
    this.editor.get('commandStack').redo();
  }

  destroy() {
    this.canvas.classList.remove('board-form');
    this.editor.destroy();
  }
}
