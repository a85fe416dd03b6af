// What the editors say by themselves, in Vietnamese; a text that is missing is noted on the page, where a test finds it.

import { VI } from './vietnamese.js';
import { VI_FORMS } from './vietnamese-forms.js';
import { VI_TEMPLATES } from './vietnamese-templates.js';

const VIETNAMESE = /[\u00c0-\u1ef9]/; // what templates of our own say
const WORDS = { ...VI_TEMPLATES, ...VI_FORMS, ...VI };

const missing = new Set();
globalThis.untranslated = missing;

export function translate(text, facts = {}) {
  let said = text;
  if (document.documentElement.lang === 'vi') {
    said = WORDS[text] ?? text;
    if (!(text in WORDS) && !VIETNAMESE.test(text)) missing.add(text);
  }
  return said.replace(/\{([^}]+)\}/g, (whole, name) => facts[name] ?? whole);
}

export const translateModule = { translate: ['value', translate] };
