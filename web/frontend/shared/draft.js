// A form that is being written: on this computer at once, on the server a moment later, restored when one comes back.

import { draftOf, dropDraft, keepDraft } from './drafts.js';
import { user } from './page.js';
import { post } from './post.js';
import { say } from './words.js';

const PAUSE = 300;

// What the live check writes into the form is nobody's typing.
const written = (data) => JSON.stringify(data, (key, value) => (key === '_ask' ? undefined : value));

export class Draft {
  constructor(root) {
    this.root = root;
    this.place = root.dataset.place;
    this.saved = document.querySelector('[data-saved]');
    this.line = root.querySelector('[data-draft-line]');
    this.timer = 0;
    this.answers = null;
    this.keeping = null; // until it is over, leaving the page would lose the last keys
    this.seen = '';
    this.finished = false;
    root.querySelector('[data-drop-draft]').addEventListener('click', () => this.drop());
  }

  // What this computer kept and the server has not got is newer than what the page brought.
  async newest(data) {
    const kept = await draftOf(user(), this.place);
    if (!kept || kept.synced) return data;
    this.tell(say('draftHere'));
    this.answers = kept.answers;
    this.timer = setTimeout(() => this.send(), PAUSE);
    return kept.answers;
  }

  // From now on every change counts; what the form itself fills in at first is no draft.
  watch(form, whole = (typed) => typed) {
    this.seen = written(whole(form?._getState().data ?? {}));
    addEventListener('pagehide', () => this.leave());
    addEventListener('online', () => this.answers && this.send());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.leave());
  }

  changed(typed) {
    const text = written(typed);
    if (!this.seen || text === this.seen || this.finished || 'noDraft' in this.root.dataset) return;
    this.seen = text;
    this.answers = JSON.parse(text);
    this.keeping = keepDraft(user(), this.place, this.answers, false);
    this.saved.textContent = say('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE);
  }

  async send(options = {}) {
    clearTimeout(this.timer);
    this.timer = 0;
    const sent = this.answers;
    if (!sent || this.finished) return;
    this.saved.textContent = say('saving');
    try {
      const answer = await post(this.root.dataset.draft, { place: this.place, answers: sent }, { quiet: true, ...options });
      const at = await answer.json();
      this.tell(say('draftAt', at));
      if (this.answers !== sent) return; // more was typed meanwhile: its own sending says when that is saved
      this.answers = null;
      await keepDraft(user(), this.place, sent, true);
      this.saved.textContent = say('saved', at);
    } catch {
      await this.keeping;
      this.saved.textContent = say('savedHere');
    }
  }

  // Before the form itself is sent: the last keys are kept here, and on the server if it can be reached.
  async flush() {
    await this.keeping;
    if (this.timer) await this.send();
  }

  leave() {
    if (this.timer) this.send({ keepalive: true });
  }

  async done() {
    this.finished = true;
    clearTimeout(this.timer);
    await dropDraft(user(), this.place);
  }

  tell(text) {
    this.line.hidden = false;
    this.line.querySelector('[data-draft-text]').textContent = text;
  }

  async drop() {
    await this.done();
    await post(this.root.dataset.drop, { place: this.place }).catch(() => null);
    location.reload();
  }
}
