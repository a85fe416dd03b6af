// "Something changed": the server says a number on /events, and whoever listens looks again.
//
// One line for each person's browser: of its open pages the one that holds the lock has it and passes on what it
// hears; when that page goes, the lock goes to the next. Where there are no locks (a page without TLS), a page has a
// line of its own only while it is looked at, because a browser opens no more than six to one server.

import { user } from './page.js';

const NAME = `quyche-events/${user()}`;

export function onChange(act) {
  const others = new BroadcastChannel(NAME);
  others.addEventListener('message', act);
  const heard = () => {
    act();
    others.postMessage(0);
  };
  if (navigator.locks) navigator.locks.request(NAME, () => new Promise((done) => line(heard, done)));
  else whileVisible(heard);
}

// Ended by the server (the session is over), the line does not come again; cut off, the browser connects anew.
function line(heard, done) {
  const source = new EventSource('/events');
  source.addEventListener('message', heard);
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) done();
  });
  return source;
}

function whileVisible(heard) {
  let source = null;
  const look = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else source ??= line(heard, () => {});
  };
  document.addEventListener('visibilitychange', look);
  look();
}
