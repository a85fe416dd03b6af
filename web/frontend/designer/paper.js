// A document template: edited in Word or LibreOffice, taken down and brought back here.

import { say } from './words.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export class Editor {
  constructor({ canvas, file }) {
    Object.assign(this, { canvas, file });
  }

  async open(base64) {
    this.kept = base64;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const link = Object.assign(document.createElement('a'), {
      className: 'button', href: URL.createObjectURL(new Blob([bytes], { type: TYPE })),
      download: this.file.name.split('/').at(-1), textContent: say('takeDown'),
    });
    const text = Object.assign(document.createElement('p'), { textContent: say('paperHelp') });
    this.canvas.append(text, link);
  }

  async text() {
    return this.file.text;
  }

  destroy() {}
}
