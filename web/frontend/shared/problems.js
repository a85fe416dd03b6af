// What is wrong, twice: in words above the form, and at the fields. What was typed is never touched.

import { say } from './words.js';

// form-js draws no error of its own at these.
const LISTS = new Set(['dynamiclist', 'group']);

export class Problems {
  constructor(root, form) {
    this.root = root;
    this.form = form;
    this.box = root.querySelector('[data-problem]');
    this.hinted = {};
  }

  clear() {
    this.box.hidden = true;
    this.box.replaceChildren();
    this.markLists({});
  }

  show(message, findings = [], { reload = false } = {}) {
    this.box.replaceChildren(paragraph(message));
    if (findings.length) this.box.append(this.list(findings));
    if (reload) {
      const link = Object.assign(document.createElement('a'), { href: location.href, textContent: say('reload') });
      this.box.append(link);
    }
    this.box.hidden = false;
    this.mark(findings);
    this.box.focus();
    this.box.scrollIntoView({ block: 'center' });
  }

  // Errors of the form itself, by field id.
  showOwn(errors) {
    const fields = this.fields().filter((field) => errors[field.id]);
    const findings = fields.map((field) => ({ field: field.key, text: `${labelOf(field)}: ${[errors[field.id]].flat(3)[0]}` }));
    this.box.replaceChildren(paragraph(say('fixFields', { n: Object.keys(errors).length })), this.list(findings));
    this.box.hidden = false;
    this.box.focus();
  }

  // Quietly at the fields, while the person is still writing. What the check before this one said goes with it.
  hint(findings) {
    const before = Object.entries(this.hinted);
    this.hinted = Object.fromEntries(findings.map((one) => [this.fieldOf(one.field)?.id, one.text]));
    if (before.length || findings.length) this.mark(findings, before);
  }

  mark(findings, before = []) {
    if (!this.form) return;
    const errors = { ...this.form._getState().errors };
    for (const [id, text] of before) if (errors[id]?.[0] === text) delete errors[id];
    for (const one of findings) {
      const field = this.fieldOf(one.field);
      if (field) errors[field.id] = [one.text];
    }
    this.form._setState({ errors });
    this.markLists(errors);
  }

  // At the heading of a list, which is its name for whoever listens: form-js leaves what stands there alone.
  markLists(errors) {
    for (const field of this.fields().filter((one) => LISTS.has(one.type))) {
      const heading = this.listOf(field)?.querySelector('label');
      heading?.querySelector('.fjs-form-field-error')?.remove();
      if (errors[field.id]) heading?.append(errorOf(errors[field.id][0]));
    }
  }

  listOf(field) {
    return this.root.querySelector(`[data-canvas] [role="group"][aria-labelledby$="-${CSS.escape(field.id)}"]`);
  }

  list(findings) {
    const list = document.createElement('ul');
    for (const one of findings) {
      const item = document.createElement('li');
      const field = this.fieldOf(one.field);
      if (field) {
        const jump = Object.assign(document.createElement('button'), { type: 'button', className: 'jump', textContent: one.text });
        jump.addEventListener('click', () => this.focus(field));
        item.append(jump);
      } else {
        item.textContent = one.text;
      }
      list.append(item);
    }
    return list;
  }

  focus(field) {
    const own = this.root.querySelector(`[data-canvas] :is(input, textarea, select)[id*="${CSS.escape(field.id)}"]`);
    (own ?? this.listOf(field)?.querySelector('input, textarea, select, button'))?.focus();
  }

  fields() {
    return this.form?.get('formFieldRegistry').getAll() ?? [];
  }

  fieldOf(key) {
    return key ? this.fields().find((field) => field.key === key || field.path === key) : undefined;
  }
}

const labelOf = (field) => field.label ?? field.dateLabel ?? field.timeLabel ?? field.key;

const errorOf = (text) => Object.assign(document.createElement('span'), { className: 'fjs-form-field-error', textContent: text });

function paragraph(text) {
  return Object.assign(document.createElement('p'), { textContent: text });
}
