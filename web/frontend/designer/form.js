// A form, as form-js draws it.

import { FormEditor } from '@bpmn-io/form-js-editor';
import { inVietnamese } from './formwords.js';
import { translateModule } from './translate.js';

const FIRST = new Set(['general', 'validation']); // groups that stand open

// What a field is called and whether it must be answered is in sight at once.
class Open {
  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(this, 400);
  }

  getGroups() {
    return (groups) => groups.map((group) => (FIRST.has(group.id) ? { ...group, shouldOpen: true } : group));
  }
}
Open.$inject = ['propertiesPanel'];
const openModule = { __init__: ['openGroups'], openGroups: ['type', Open] };

export class Editor {
  constructor({ canvas, side, changed }) {
    Object.assign(this, { canvas, changed });
    canvas.classList.add('board-form');
    this.editor = new FormEditor({ container: canvas, propertiesPanel: { parent: side }, additionalModules: [translateModule, openModule] });
    this.quiet = inVietnamese(canvas, side);
    canvas.addEventListener('click', this.picked);
  }

  async open(text) {
    await this.editor.importSchema(JSON.parse(text));
    this.editor.on('commandStack.changed', () => this.changed());
  }

  // A click on a component adds it at the end and chooses it, as Enter does; who drags it says where it goes.
  picked = (event) => {
    const chosen = event.target.closest('.fjs-palette-field');
    if (!chosen || event.detail === 0) return;
    const { schema } = this.editor._getState();
    const made = this.editor.get('modeling').addFormField({ type: chosen.dataset.fieldType }, schema, schema.components.length);
    if (made) this.editor.get('selection').set(made);
  };

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
    this.quiet();
    this.canvas.removeEventListener('click', this.picked);
    this.canvas.classList.remove('board-form');
    this.editor.destroy();
  }
}
