// A decision: its table opens first.

import Modeler from 'dmn-js/lib/Modeler';
import NavigatedViewer from 'dmn-js/lib/NavigatedViewer';
import { translateModule } from './translate.js';

const OURS = { additionalModules: [translateModule] };

export class Editor {
  constructor({ canvas, changed, mayDraw }) {
    Object.assign(this, { canvas, changed });
    canvas.classList.add('board-table');
    this.modeler = new (mayDraw ? Modeler : NavigatedViewer)({
      container: canvas,
      drd: OURS, decisionTable: OURS, literalExpression: OURS,
      common: { expressionLanguages: { options: [{ value: 'feel', label: 'FEEL' }], defaults: { editor: 'feel' } } },
    });
  }

  async open(xml) {
    await this.modeler.importXML(xml);
    const views = this.modeler.getViews();
    await this.modeler.open(views.find((view) => view.type === 'decisionTable') ?? views[0]);
    this.listen();
    this.modeler.on('views.changed', () => this.listen());
  }

  // Each view has a stack of its own.
  listen() {
    const viewer = this.modeler.getActiveViewer();
    const wide = this.canvas.querySelector('.tjs-table-container');
    if (wide) wide.tabIndex = 0; // wider than the board it is scrolled by the keys, too
    if (!viewer || viewer === this.heard) return;
    this.heard = viewer;
    viewer.on?.('commandStack.changed', () => this.changed());
  }

  async text() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  // A rule of the table; nothing where another view is open.
  select(id) {
    this.canvas.querySelectorAll('.faulty-rule').forEach((one) => one.classList.remove('faulty-rule'));
    const cells = this.canvas.querySelectorAll(`[data-row-id="${CSS.escape(id)}"]`);
    cells.forEach((cell) => cell.parentElement.classList.add('faulty-rule'));
    cells[0]?.scrollIntoView({ block: 'nearest' });
  }

  undo() {
    this.modeler.getActiveViewer()?.get('commandStack').undo();
  }

  redo() {
    this.modeler.getActiveViewer()?.get('commandStack').redo();
  }

  destroy() {
    this.canvas.classList.remove('board-table');
    this.modeler.destroy();
  }
}
