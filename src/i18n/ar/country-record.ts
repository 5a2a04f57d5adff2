import type { Sections } from '../messages.js';
import { counted, timesOf } from './words.js';

const textsOf = counted('نص واحد', 'نصين', 'نصوص', 'نصاً', 'نص');

/** What the record of one state says in Arabic. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `الأصوات والمشاركة في التقديم حسب الهيئة والسنة: ${names}`,
  noState:
    'لم تُختر دولة بعد. أعط رمزها ذا الأحرف الثلاثة، مثل \u2068state="CUB"\u2069، أو اختر دولة في مخطط آخر.',
  sameState: (name) => `${name}: لا تُقارن الدولة بنفسها. أعط «compare» دولة أخرى.`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}: تعديلات`,
    cosponsors: (bodies) => `المشاركة في التقديم، ${bodies}`,
  },
  successor: (body) => `${body} والهيئة التي سبقته`,
  letters: { yes: 'ن', no: 'ل', abstain: 'م', absent: '–', unknown: '؟' },
  notSought: 'لم يُطلب اتخاذ قرار',
  dissociated: 'لم تنضم إلى توافق الآراء',
  standings: {
    named: 'وردت ضمن المشاركين في التقديم',
    'not-listed': 'ليست في القائمة الكاملة للمشاركين',
    declined: 'ذُكر أنها لم تشارك في التقديم',
  },
  unknownNames: 'لا يُعرف هل شاركت في التقديم',
  changed: 'غيّرت تصويتها',
  counts: {
    yes: (count, text) => `التأييد ${timesOf(count, text)}`,
    no: (count, text) => `المعارضة ${timesOf(count, text)}`,
    abstain: (count, text) => `الامتناع ${timesOf(count, text)}`,
    absent: (count, text) => `عدم التصويت ${timesOf(count, text)}`,
  },
  none: 'لا صوت معروف لها',
  heading: (name, counts, years) => `${name}: ${counts}، ${years}`,
  headingBare: (name, none) => `${name}: ${none}`,
  headingTwo: (a, b, same, both) => `${a} – ${b}: تطابق الموقفين في عمليات التصويت ${same} من ${both}`,
  headingNone: (a, b) => `${a} – ${b}: لا تصويت اتخذتا فيه موقفاً معاً`,
  amendmentsIn: (body) => `التعديلات في ${body}`,
  inBody: (body, counts) => `${body}: ${counts}`,
  changes: (count, text, where) => `تغيّر تصويتها ${timesOf(count, text)}: ${where}.`,
  changesIn: (body, years) => `${body} ${years}`,
  names: (named, total, text, unknown) =>
    `وردت ضمن المشاركين في تقديم ${named} من ${textsOf(total, text)}؛ وعدد ما لا يُعرف ${unknown}.`,
  apart: (count, text) => `أعلنت عدم انضمامها إلى توافق الآراء ${timesOf(count, text)}.`,
  agreement: (percent, same, both) =>
    `عدد القرارات التي صوّتتا فيها كلتاهما بنعم أو لا أو امتناع ${both}، وتطابق الموقفان في ${same} منها (${percent}).`,
  noAgreement: 'لا قرار صوّتتا فيه كلتاهما بنعم أو لا أو امتناع.',
  changedFrom: (what, before) => `${what}، وفي المرة السابقة ${before}`,
  changeNote:
    'يُعلَّم التغيير حين يختلف صوت الدولة، بين نعم ولا وامتناع، عن صوتها السابق في الهيئة نفسها. ولا يُقارن التصويت على التعديلات بالتصويت على النصوص.',
  noSeatNote: 'حين يُعتمد نص بدون تصويت لا يُعرف موقف أي دولة، ولا يُعرف، في المجالس، هل كان لها مقعد آنذاك.',
  silence: 'قد تكون الدولة الغائبة عن قائمة غير كاملة قد شاركت مع ذلك.',
  chosen: (where, title) => `${where}: ${title}`,
  caption: (names) => `ما سُجِّل حسب القرار: ${names}`,
  cosponsor: 'المشاركة في تقديم المشروع',
  changedColumn: 'التصويت السابق',
  sourceColumn: 'المصدر',
  hint: 'اختر علامة لتقرأ ما تقرر.',
};
