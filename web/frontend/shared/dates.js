// Must be evaluated before form-js: it takes the order of day and month from the browser, not from the page.

import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';

const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN';
const Original = Intl.DateTimeFormat;
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' }; // 08/12/2026, as on every other page

function DateTimeFormat(locales, options) {
  const wanted = locales === undefined || locales === 'default' ? lang : locales;
  return new Original(wanted, options ?? DAY);
}
DateTimeFormat.prototype = Original.prototype;
DateTimeFormat.supportedLocalesOf = Original.supportedLocalesOf;
Intl.DateTimeFormat = DateTimeFormat;

if (lang === 'vi-VN') flatpickr.localize({ ...Vietnamese, firstDayOfWeek: 1 });
