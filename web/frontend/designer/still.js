// What may only be read: a diagram whose parts can be chosen and not changed, and its properties.

import CommandStack from 'diagram-js/lib/command/CommandStack';
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';

const ACTS = [
  'elements.move', 'elements.create', 'elements.delete', 'elements.paste', 'shape.create', 'shape.append', 'shape.resize', 'shape.replace',
  'connection.create', 'connection.reconnect', 'connection.updateWaypoints', 'element.autoResize',
];
const FIRST = 10_000; // priority

class Never extends RuleProvider {
  init() {
    this.addRule(ACTS, FIRST, () => false);
  }
}
Never.$inject = ['eventBus'];

// No command is carried out, wherever it comes from.
class NoCommands extends CommandStack {
  execute() {}
}

const none = ['value', {}];
export const readOnlyModule = { __init__: ['never'], never: ['type', Never], commandStack: ['type', NoCommands], labelEditingProvider: none, contextPadProvider: none, paletteProvider: none };

// Groups of properties open and close, texts can be copied, nothing else moves.

const HEADS = '.bio-properties-panel-group-header, .bio-properties-panel-collapsible-entry-header, a';
const MAKES = '.bio-properties-panel-add-entry, .bio-properties-panel-remove-entry';
const KINDS = ['beforeinput', 'click', 'mousedown', 'keydown', 'drop', 'paste', 'cut'];
const MOVES = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

function stands(event) {
  const { target, type } = event;
  if (type === 'keydown') return !(MOVES.has(event.key) && !target.closest('select')) && !(event.ctrlKey || event.metaKey) && !target.closest(HEADS);
  if (type === 'mousedown') return Boolean(target.closest('select'));
  if (type === 'click') return Boolean(target.closest(MAKES)) || (!target.closest(HEADS) && !target.closest('input[type=text], textarea, [contenteditable]'));
  return true;
}

// Gives the way to let go of them again.
export function still(side) {
  const hold = (event) => {
    if (!stands(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const kind of KINDS) side.addEventListener(kind, hold, { capture: true });
  return () => KINDS.forEach((kind) => side.removeEventListener(kind, hold, { capture: true }));
}
