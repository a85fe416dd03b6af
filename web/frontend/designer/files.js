// The files of a design as they stand on this screen. What is not yet kept by the server lies in this browser, too:
// a closed tab or a lost connection costs nothing.

import { emptyFile } from './empty.js';

export class Files {
  constructor(island, user) {
    this.place = `design:${user}:${island.key}`;
    this.files = new Map(island.files.map((file) => [file.name, { ...file, removed: file.state === 'removed', sent: file.text }]));
    this.dirty = new Set();
    this.restored = this.restore();
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

  add(name, folder) {
    this.files.set(name, { name, revision: 0, state: 'new', text: emptyFile(name, folder), sent: null });
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

  remove(name) {
    const file = this.files.get(name);
    Object.assign(file, { removed: true, sent: undefined });
    this.remember();
  }

  // What differs from what the server has.
  unsaved() {
    const changed = this.all().filter((file) => (file.removed ? file.state !== 'removed' : file.text !== undefined && file.text !== file.sent));
    return Object.fromEntries(changed.map((file) => [file.name, file.removed ? { removed: true, seen: file.revision } : { text: file.text, seen: file.revision }]));
  }

  kept(revisions, sent) {
    for (const [name, revision] of Object.entries(revisions)) {
      const file = this.files.get(name);
      file.revision = revision;
      if (sent[name].removed) file.state = 'removed';
      else file.sent = sent[name].text;
    }
    this.remember();
  }

  remember() {
    const unsaved = this.unsaved();
    if (Object.keys(unsaved).length) localStorage.setItem(this.place, JSON.stringify(unsaved));
    else localStorage.removeItem(this.place);
  }

  forget() {
    localStorage.removeItem(this.place);
    this.dirty.clear();
    for (const file of this.all()) file.sent = file.text;
  }

  restore() {
    const left = JSON.parse(localStorage.getItem(this.place) ?? '{}');
    for (const [name, { text, seen, removed }] of Object.entries(left)) {
      const file = this.files.get(name) ?? { name, revision: 0, state: 'new', sent: null };
      if (removed) file.removed = true;
      else file.text = text;
      file.revision = seen; // the server tells if somebody else was there meanwhile
      if (file.state === 'same') file.state = 'changed';
      this.files.set(name, file);
    }
    return Object.keys(left).length > 0;
  }
}
