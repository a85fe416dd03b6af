// What every page can do: small dialogs, print, the sheet of keys, signing out without leaving anything behind.

import { eraseDrafts } from './drafts.js';

export const user = () => document.body.dataset.user ?? '';
export const isTyping = (event) => event.target.closest('input:not([type=range]), textarea, select, [contenteditable=true], dialog') !== null;
export const plainKey = (event) => !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);

export function announce(text) {
  document.getElementById('live').textContent = text;
}

export function ready() {
  document.body.dataset.ready = '1';
}

function showKeys() {
  const sheet = document.getElementById('keys');
  if (sheet && !sheet.open) sheet.showModal();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.matches('[data-close]')) button.closest('dialog').close();
  if (button.matches('[data-open]')) document.getElementById(button.dataset.open).showModal();
  if (button.matches('[data-print]')) window.print();
  if (button.matches('[data-keys]')) showKeys();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target.matches('[data-search]')) event.target.blur();
  if (!plainKey(event)) return;
  if (event.key === '?') showKeys();
  if (event.key === '/') {
    const search = document.querySelector('[data-search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// Shared office computers: nothing half-written stays for the next person.
document.querySelector('[data-sign-out]')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  await eraseDrafts(user());
  form.submit();
});

document.addEventListener('click', (event) => {
  const menu = document.querySelector('details.self[open]');
  if (menu && !menu.contains(event.target)) menu.open = false;
});
