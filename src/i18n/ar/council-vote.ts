import type { Sections } from '../messages.js';
import { apart, counted } from './words.js';

const seatsOf = counted('مقعد واحد', 'مقعدان', 'مقاعد', 'مقعداً', 'مقعد');

/** What the chart of the Security Council says in Arabic. */
export const councilVote: Sections['councilVote'] = {
  label: 'مقاعد مجلس الأمن حسب التصويت',
  none: 'لا شيء يُعرض: لا تتضمن البيانات أي قرار لمجلس الأمن.',
  noAct: (asked) =>
    `لا تتضمن البيانات إجراءً لمجلس الأمن بشأن «${apart(asked)}»: اختر نصاً آخر أو أعط decision.`,
  otherBody: (decision, body) =>
    `${apart(decision)} من إجراءات هيئة أخرى (${body}): أعط جلسة لمجلس الأمن، مثل \u2068S/PV.7353\u2069.`,
  agenda: {
    adopted: (body, text) => `${body} يدرج في جدول أعماله: ${text}`,
    rejected: (body, text) => `${body} لا يدرج في جدول أعماله: ${text}`,
    pending: (body, text) => `${body} لم يقرر بعد هل يدرج في جدول أعماله: ${text}`,
    'not-taken': (body, text) => `${body} لا يتخذ قراراً: ${text}`,
    'not-sought': (body, text) => `${body} يجتمع دون قرار: ${text}`,
  },
  heading: {
    adopted: (body, text) => `${body} يعتمد: ${text}`,
    rejected: (body, text) => `${body} لا يعتمد: ${text}`,
    pending: (body, text) => `${body} لم يبتّ بعد في: ${text}`,
    'not-taken': (body, text) => `${body} لا يتخذ قراراً: ${text}`,
    'not-sought': (body, text) => `${body} يجتمع دون قرار: ${text}`,
  },
  noDate: 'لم يُحدَّد يوم',
  recorded: (date, procedural, counts, needed) =>
    `${procedural ? 'التصويت الإجرائي' : 'التصويت'} في ${date}: ${counts}؛ ${needed}.`,
  needed: (nine) => `عدد الأصوات المؤيدة اللازمة ${nine}`,
  vetoed: (names) => `صوّت بالمعارضة: ${names}؛ ومعارضة عضو دائم في مسألة موضوعية هي نقض (فيتو).`,
  noVeto: (names) => `صوّت بالمعارضة: ${names}؛ ولا يُعد ذلك نقضاً (فيتو) في مسألة إجرائية.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `الأصوات غير معروفة (${date}).`,
    rejected: (date) => `الأصوات غير معروفة (${date}).`,
    pending: (date) => `لم يُبتّ فيه بعد (${date}): لا أصوات تُرسم.`,
    'not-taken': (date) => `لم يُتخذ قرار (${date}): لم يجرِ تصويت.`,
    'not-sought': (date) => `لم يُطلب اتخاذ قرار (${date}): لم يجرِ تصويت.`,
    'without-a-vote': (date) => `أُدرج بدون تصويت (${date}): لم يُسجَّل أي موقف.`,
  },
  whole: {
    adopted: 'الأصوات غير معروفة',
    rejected: 'الأصوات غير معروفة',
    pending: 'لم يُبتّ فيه بعد',
    'not-taken': 'لم يجرِ تصويت',
    'not-sought': 'لم يُطلب تصويت',
    'without-a-vote': 'بدون تصويت',
  },
  ofNeeded: (nine) => `واللازم ${nine}`,
  against: (no) => `المعارضون ${no}`,
  abstaining: (abstain) => `الممتنعون ${abstain}`,
  line: (nine) => `اللازم ${nine}`,
  permanent: 'عضو دائم',
  permanentMember: 'عضو دائم',
  elected: 'عضو منتخب',
  membership: 'المقعد',
  veto: 'نقض (فيتو)',
  empty: 'عضو غير معروف',
  emptySeats: (count, text) =>
    `مقاعد شاغرة في الرسم: ${seatsOf(count, text)}؛ لا تذكر البيانات أسماء الأعضاء آنذاك.`,
  noSeat: (name) => `${name}: لم يكن لها مقعد في مجلس الأمن آنذاك.`,
  seatUnknown: (name) => `${name}: لا تذكر البيانات هل كان لها مقعد في مجلس الأمن آنذاك.`,
  order: 'المقاعد مرتبة حسب الأصوات، لا حسب مواضع جلوس الأعضاء.',
  caption: (decision, date) => `موقف كل عضو في مجلس الأمن: ${apart(decision)}، ${date}`,
};
