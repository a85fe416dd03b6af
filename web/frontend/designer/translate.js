// What the editors say by themselves, in Vietnamese; a text that is missing is noted on the page, where a test finds it.

import { VI } from './vietnamese.js';
import { VI_FORMS } from './vietnamese-forms.js';

const WORDS = { ...VI_FORMS, ...VI };

const missing = new Set();
globalThis.untranslated = missing;

export function translate(text, facts = {}) {
  let said = text;
  if (document.documentElement.lang === 'vi') {
    said = WORDS[text] ?? text;
    if (!(text in WORDS)) missing.add(text);
  }
  return said.replace(/\{([^}]+)\}/g, (whole, name) => facts[name] ?? whole);
}

export const translateModule = { translate: ['value', translate] };
