// Designs are begun here. What is refused says why in its place: what was typed and chosen stays.

import { keyOf } from '../shared/folder.js';
import { ready } from '../shared/page.js';
import { NoConnection, post, Refusal } from '../shared/post.js';
import { say } from '../shared/words.js';

function told(form, lines) {
  const place = form.querySelector('[data-refused]');
  place.hidden = !lines.length;
  place.replaceChildren(...lines.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
}

async function send(form, button) {
  button.disabled = true;
  told(form, []);
  try {
    const answer = await post(form.action, new FormData(form));
    location.assign((await answer.json()).next);
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
    const found = (cause.findings ?? []).map((one) => one.text ?? one.message);
    told(form, found.length ? found : [cause.message || say('noConnection')]);
  } finally {
    button.disabled = false;
  }
}

for (const form of document.querySelectorAll('form[data-begin]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, event.submitter ?? form.querySelector('button'));
  });
}

// A procedure that is brought along is called after its first file until somebody says otherwise.
document.querySelector('[data-brought]')?.addEventListener('change', ({ target }) => {
  const [first] = [...target.files].sort((one, other) => Number(other.name.endsWith('.bpmn')) - Number(one.name.endsWith('.bpmn')));
  if (!first) return;
  const name = first.name.replace(/\.\w+$/, '');
  const { folder, title } = target.form.elements;
  folder.value ||= keyOf(name);
  title.value ||= name;
});
ready();
