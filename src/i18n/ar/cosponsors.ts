import type { Sections } from '../messages.js';
import { apart, sponsorsOf, statesOf } from './words.js';

/** What `<cosponsor-bar>` says in Arabic. */
export const cosponsors: Sections['cosponsors'] = {
  label: 'المشاركون في التقديم حسب السنة',
  none: (body) => `لا تتضمن البيانات مشاركين في تقديم مشاريع القرارات في هذه الهيئة: ${body}.`,
  notAYear: (year, first, last) =>
    `«${apart(year)}» ليست سنة لها سجل بالمشاركين. استخدم سنة من ${first} إلى ${last}.`,
  heading: {
    change: (a, first, b, last) => `عدد المشاركين في التقديم: من ${a} في ${first} إلى ${b} في ${last}`,
    plain: (body, years) => `${body}: المشاركون في تقديم مشاريع القرارات، ${years}`,
  },
  subject: (body, title) =>
    title === null ? `مشاريع القرارات في ${body}` : `مشاريع القرارات في ${body} بشأن «${apart(title)}»`,
  most: (states, count, years, many) =>
    `${many ? 'مشاريع' : 'مشروع'} ${years}: ${statesOf(states, count)}، وهو أكبر عدد في السنوات التي يُعرف مجموعها النهائي.`,
  chosenOf: (label, text) => `${label}. ${text}.`,
  noTotal: (years) => `المجموع غير معروف لما يلي: ${years}.`,
  noFinal: (years) => `المجموع النهائي غير معروف لما يلي، بل عدد آخر فقط: ${years}.`,
  gaps: (years) => `لا سجل بالمشاركين في البيانات لما يلي: ${years}.`,
  noRecord: (decision) => `لا سجل بالمشاركين في البيانات لما يلي: ${apart(decision)}.`,
  notNamed: 'حيث لا تُعرف قائمة كاملة بالأسماء، لا يُقسَّم العمود.',
  earlier: 'يمكن للدول أن تنضم حتى التصويت: فلا يُقارن عدد سابق بمجموع نهائي.',
  bases: 'تختلف المصادر في طريقة العدّ: مصدر كل سنة وما عدّه مذكوران في الجدول وفي قائمة السنة.',
  count: sponsorsOf,
  moreThan: (text) => `أكثر من ${text}`,
  unknownCount: 'عدد المشاركين غير معروف',
  stages: {
    final: 'المجموع النهائي',
    'at-tabling': 'عند التقديم',
    unstated: 'وقت العدّ غير مذكور',
  },
  notFinal: {
    'at-tabling': (text) => `${text} عند التقديم`,
    unstated: (text) => `${text} في وقت غير مذكور`,
  },
  noFinalTotal: (text) => `${text}، والمجموع النهائي غير معروف`,
  names: {
    all: 'أسماؤهم كلها معروفة',
    draft: (count) => `أسماء الـ ${count} الواردين في المشروع معروفة`,
    some: 'بعض الأسماء معروف',
    none: 'الأسماء غير معروفة',
  },
  known: {
    final: 'المجموع النهائي',
    'not-final': 'لا يُعرف أنه المجموع النهائي',
    open: 'أكثر من العدد المبيَّن',
    'not-known': 'غير معروف',
  },
  notNamedParty: 'الأسماء غير معروفة',
  standings: {
    named: 'وردت ضمن المشاركين',
    'not-listed': 'ليست في القائمة الكاملة',
    declined: 'ذُكر أنها لم تشارك',
    unknown: 'لا يُعرف هل شاركت',
  },
  party: (name, count) => `${name} ${count}`,
  whenTabled: ['عند', 'التقديم'],
  unknown: ['غير', 'معروف'],
  hint: 'اختر سنة لترى من شارك في تقديم مشروعها.',
  list: (year) => `المشاركون في تقديم مشروع ${year}`,
  close: 'إغلاق القائمة',
  text: (draft, resolution) => `المشروع ${apart(draft)} الذي أصبح ${apart(resolution)}`,
  draftOf: (draft) => `المشروع ${apart(draft)}`,
  textOf: (resolution) => `المشروع الذي أصبح ${apart(resolution)}`,
  noText: 'المشروع، ولم يُطَّلع على رمزه',
  basis: (text) => `ما جرى عدّه: ${apart(text)}.`,
  extent: {
    all: (count) => `الأسماء كلها معروفة، وعددها ${count}.`,
    draft: (count) =>
      `الأسماء الواردة في المشروع معروفة، وعددها ${count}. أما من انضموا لاحقاً فقائمتهم غير معروفة.`,
    some: 'لا يُعرف بالاسم إلا بعضهم:',
    none: 'لا يُعرف أي منهم بالاسم.',
  },
  later: '+ انضمت بعد صدور المشروع',
  laterName: (name) => `${name}، انضمت بعد صدور المشروع`,
  groups: (names) => `وردت بوصفها مجموعة دون سرد أعضائها: ${names}.`,
  declined: 'ذُكر أنها لم تشارك',
  sources: 'المصادر:',
  knownNames: 'معروفة بالاسم',
  listed: (year) => `قائمة ${year} تحت المخطط.`,
  caption: (body, years) => `المشاركون في تقديم مشاريع القرارات، ${body}، ${years}`,
  columns: {
    year: 'السنة',
    draft: 'المشروع',
    count: 'المشاركون',
    stage: 'وقت العدّ',
    basis: 'ما جرى عدّه',
    named: 'معروفون بالاسم',
    source: 'المصدر',
  },
  notKnown: 'غير معروف',
};
