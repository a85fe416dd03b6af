// A document template: written in Word or LibreOffice, taken down, brought back here. The engine reads its placeholders
// and names those that nothing fills among the faults below.

import { announce } from '../shared/page.js';
import { say } from './words.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LARGEST = 5_000_000; // bytes; the server says the same

// The bytes of a file that somebody chose, as base64; null, and a word about it, for what is no paper.
export async function readPaper(file) {
  if (!file.name.endsWith('.docx') || file.size > LARGEST) {
    announce(say('noPaper', { name: file.name }));
    return null;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (let from = 0; from < bytes.length; from += 0x8000) letters += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(letters);
}

const made = (tag, properties, ...inside) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
};

export class Editor {
  constructor({ canvas, files, file, mayDraw, changed }) {
    Object.assign(this, { canvas, files, file, mayDraw, changed });
  }

  async open(base64) {
    this.kept = base64;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const link = made('a', {
      className: 'button primary', href: URL.createObjectURL(new Blob([bytes], { type: TYPE })),
      download: this.file.name.split('/').at(-1), textContent: say('takeDown'),
    });
    const rows = ['place_and_date', 'number', 'issuer', 'signature', 'case', 'own'].map((name) => made('li', {}, say(`place_${name}`)));
    const page = made('div', { className: 'board-letter' }, made('h2', { textContent: this.file.name.split('/').at(-1) }), made('p', {}, link));
    if (this.mayDraw) page.append(this.replacer());
    page.append(made('p', { textContent: say('paperHelp') }), made('ul', {}, ...rows));
    this.canvas.replaceChildren(page);
  }

  replacer() {
    const input = made('input', { type: 'file', accept: '.docx' });
    input.addEventListener('change', async () => {
      const base64 = await readPaper(input.files[0]);
      if (base64 === null) return;
      this.files.put(this.file.name, base64);
      await this.open(base64);
      this.changed();
    });
    return made('label', { className: 'replace-paper' }, say('putBack'), input);
  }

  async text() {
    return this.file.text; // the bytes are kept by Files.put
  }

  destroy() {}
}
