// Must be evaluated before form-js: it takes the order of day and month from the browser, not from the page.

import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';

const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN';
const Original = Intl.DateTimeFormat;

function DateTimeFormat(locales, options) {
  const wanted = locales === undefined || locales === 'default' ? lang : locales;
  return new Original(wanted, options);
}
DateTimeFormat.prototype = Original.prototype;
DateTimeFormat.supportedLocalesOf = Original.supportedLocalesOf;
Intl.DateTimeFormat = DateTimeFormat;

if (lang === 'vi-VN') flatpickr.localize({ ...Vietnamese, firstDayOfWeek: 1 });
