// What the engine says of the package: each fault leads to its element.

import { say } from './words.js';

export class Problems {
  // `named` gives what a reader calls an element of a file.
  constructor({ place, count, go, named }) {
    Object.assign(this, { place, count, go, named, found: [], asked: false });
    this.say('judging');
  }

  of(name) {
    return this.found.filter((one) => one.file === name && one.level === 'error').length;
  }

  // Whether this is what was said before.
  tells(found) {
    return this.asked && JSON.stringify(found) === JSON.stringify(this.found);
  }

  say(word) {
    this.place.replaceChildren(Object.assign(document.createElement('p'), { className: 'quiet', textContent: say(word) }));
  }

  show(found) {
    this.found = found;
    this.asked = true;
    const errors = found.filter((one) => one.level !== 'warning').length; // they keep it from being released
    this.count.textContent = found.length || '';
    this.count.classList.toggle('late', errors > 0);
    if (!found.length) return this.say('noFaults');
    this.place.replaceChildren();
    const rows = Object.assign(document.createElement('ol'), { className: 'plain-list faults' });
    for (const one of found) rows.append(this.row(one));
    this.place.append(rows);
  }

  row(one) {
    const row = Object.assign(document.createElement('li'), { className: `fault-${one.level}` });
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain' });
    const where = [one.file, this.named(one.file, one.place)].filter(Boolean).join(' › ');
    button.append(Object.assign(document.createElement('b'), { textContent: where || say('wholePackage'), title: one.place }));
    button.addEventListener('click', () => one.file && this.go(one.file, one.place));
    row.append(button, ` ${one.text}`);
    if (one.help) row.append(' ', Object.assign(document.createElement('a'), { href: one.help, textContent: say('why'), target: '_blank', rel: 'noopener' }));
    return row;
  }
}
