// The files of a design as they stand on this screen. What is not yet kept by the server lies in this browser, too:
// a closed tab or a lost connection costs nothing.

import { emptyFile } from './empty.js';

// A text, or of a paper its bytes as base64.
const contentOf = (file) => file.text ?? file.base64;
const asSent = (file) => (file.text === undefined ? { base64: file.base64 } : { text: file.text });

export class Files {
  constructor(island, user) {
    this.place = `design:${user}:${island.key}`;
    this.files = new Map(island.files.map((file) => [file.name, { ...file, removed: file.state === 'removed', sent: contentOf(file) }]));
    this.dirty = new Set();
    this.leftHere = this.restore();
  }

  all() {
    return [...this.files.values()];
  }

  get(name) {
    return this.files.get(name);
  }

  named(end) {
    return this.all().filter((file) => file.name.endsWith(end) && !file.removed);
  }

  // What an element is called in its file; its id if it has no name. A form knows its fields by their ids.
  nameOf(name, id) {
    const file = this.files.get(name);
    if (!id || !/\.(bpmn|dmn)$/.test(name) || !file?.text) return id;
    if (file.parsed?.of !== file.text) file.parsed = { of: file.text, tree: new DOMParser().parseFromString(file.text, 'text/xml') };
    return file.parsed.tree.querySelector(`[id="${CSS.escape(id)}"]`)?.getAttribute('name') || id;
  }

  add(name, title) {
    this.files.set(name, { name, revision: 0, state: 'new', text: emptyFile(name, title), sent: null });
    this.remember();
  }

  // A paper, new or instead of the one that is there.
  put(name, base64) {
    const file = this.files.get(name) ?? { name, revision: 0, state: 'new', sent: null };
    Object.assign(file, { base64, removed: false });
    if (file.state !== 'new') file.state = 'changed';
    this.files.set(name, file);
    this.remember();
  }

  touch(name) {
    this.dirty.add(name);
  }

  touched(name) {
    return this.dirty.has(name);
  }

  write(name, text) {
    const file = this.files.get(name);
    this.dirty.delete(name);
    if (file.text === text) return;
    file.text = text;
    if (file.state === 'same') file.state = 'changed';
    this.remember();
  }

  // The server has taken it out; what stood in it is kept for whoever thinks better of it.
  removed(name, revision) {
    const file = this.files.get(name);
    this.dirty.delete(name);
    Object.assign(file, { removed: true, state: 'removed', revision });
    this.remember();
    return { ...(file.text === undefined ? { base64: file.base64 } : { text: file.text }), seen: revision };
  }

  restored(name, revision) {
    Object.assign(this.files.get(name), { removed: false, state: 'changed', revision, sent: this.files.get(name).text });
    this.remember();
  }

  // What differs from what the server has.
  unsaved() {
    const changed = this.all().filter((file) => (file.removed ? file.state !== 'removed' : contentOf(file) !== undefined && contentOf(file) !== file.sent));
    return Object.fromEntries(changed.map((file) => [file.name, file.removed ? { removed: true, seen: file.revision } : { ...asSent(file), seen: file.revision }]));
  }

  kept(revisions, sent) {
    for (const [name, revision] of Object.entries(revisions)) {
      const file = this.files.get(name);
      file.revision = revision;
      if (sent[name].removed) file.state = 'removed';
      else file.sent = contentOf(sent[name]);
    }
    this.remember();
  }

  remember() {
    const unsaved = this.unsaved();
    try {
      if (Object.keys(unsaved).length) localStorage.setItem(this.place, JSON.stringify(unsaved));
      else localStorage.removeItem(this.place);
      this.tooLarge = false;
    } catch (cause) {
      if (cause.name !== 'QuotaExceededError') throw cause;
      this.tooLarge = true; // a paper larger than what a browser keeps: only the server has room for it
    }
  }

  forget() {
    localStorage.removeItem(this.place);
    this.dirty.clear();
    for (const file of this.all()) file.sent = contentOf(file);
  }

  restore() {
    const left = JSON.parse(localStorage.getItem(this.place) ?? '{}');
    for (const [name, { seen, removed, ...content }] of Object.entries(left)) {
      const file = this.files.get(name) ?? { name, revision: 0, state: 'new', sent: null };
      if (removed) file.removed = true;
      else Object.assign(file, content);
      file.revision = seen; // the server tells if somebody else was there meanwhile
      if (file.state === 'same') file.state = 'changed';
      this.files.set(name, file);
    }
    return Object.keys(left).length > 0;
  }
}
