// The inbox: keys, claiming without leaving it, and a quiet word when something is new.

import 'htmx.org';
import { onChange } from '../shared/events.js';
import { announce, ready } from '../shared/page.js';
import { NoConnection, OtherPerson, post } from '../shared/post.js';
import { remember } from '../shared/rows.js';
import { say } from '../shared/words.js';

function complain(text) {
  document.querySelector('.problem.of-list')?.remove();
  const line = Object.assign(document.createElement('p'), { className: 'problem of-list', textContent: text });
  line.setAttribute('role', 'alert');
  document.querySelector('[data-rows]').before(line);
}

async function claim(form) {
  const row = form.closest('tr');
  try {
    await post(form.action, { revision: form.elements.revision.value });
    remember(row);
    location.reload();
  } catch (refusal) {
    if (refusal instanceof NoConnection) complain(say('noConnection'));
    else complain(refusal instanceof OtherPerson ? say('otherPerson') : refusal.message);
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-claim]');
  if (!form) return;
  event.preventDefault();
  claim(form);
});

// The number of new tasks also stands in the title, for whoever works in another window.
const title = document.title;
new MutationObserver(() => {
  const news = document.querySelector('#news .news');
  document.title = news ? `● ${title}` : title;
  if (news) announce(news.textContent);
}).observe(document.getElementById('news'), { childList: true });

// The part asks every half minute by itself; it need not wait when the server says that something changed.
onChange(() => document.getElementById('news').dispatchEvent(new Event('look')));

ready();
