// The door of a demonstration: one click on a person fills in both fields.

const form = document.querySelector('[data-door]');
const guests = document.querySelector('[data-guests]');

guests.addEventListener('click', (event) => {
  const guest = event.target.closest('[data-login]');
  if (!guest) return;
  event.preventDefault();
  form.elements.login.value = guest.dataset.login;
  form.elements.password.value = guests.dataset.guests;
  form.querySelector('button').focus();
});

document.body.dataset.ready = '1';
