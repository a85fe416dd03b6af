// What people say of a design: at an element, a file, or the whole.

import { post } from '../shared/post.js';
import { say } from './words.js';

export class Remarks {
  constructor(root, comments, here, go) {
    Object.assign(this, { root, here, go, url: root.dataset.comments });
    root.querySelector('[data-remark]').addEventListener('submit', (event) => this.add(event));
    this.show(comments);
  }

  async add(event) {
    event.preventDefault();
    const form = event.target;
    const { file, element } = this.here();
    const answer = await post(this.url, { text: form.elements.text.value, file, element });
    form.reset();
    this.show((await answer.json()).comments);
  }

  show(comments) {
    const place = this.root.querySelector('[data-remarks]');
    const left = comments.filter((one) => !one.settled);
    this.root.querySelector('[data-remark-count]').textContent = left.length || '';
    place.replaceChildren(...comments.map((one) => this.row(one)));
  }

  row(one) {
    const row = Object.assign(document.createElement('li'), { className: one.settled ? 'settled' : '' });
    const where = [one.file, one.element].filter(Boolean).join(' › ');
    const head = Object.assign(document.createElement('p'), { className: 'quiet', textContent: `${one.author}, ${one.at}` });
    if (one.file) {
      const link = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: where });
      link.addEventListener('click', () => this.go(one.file, one.element));
      head.append(' · ', link);
    }
    if (one.settled) head.append(` · ${say('settledBy', { name: one.settled })}`);
    else head.append(' ', this.settler(one));
    row.append(head, Object.assign(document.createElement('p'), { className: 'prewrap', textContent: one.text }));
    return row;
  }

  settler(one) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: say('settle') });
    button.addEventListener('click', async () => {
      const answer = await post(`${this.url}/${one.number}/settle`, {});
      this.show((await answer.json()).comments);
    });
    return button;
  }
}
