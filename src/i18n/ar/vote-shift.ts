import type { Sections } from '../messages.js';
import { apart, form, statesOf } from './words.js';

/** What the chart of what moved between two votes says in Arabic. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `موقف كل دولة في تصويتين: أولاً ${apart(from)}، ثم ${apart(to)}`,
  none: 'لا شيء يُقارن: لا تتضمن البيانات تصويتين حسب الدول.',
  withoutAVote: (name) => `${apart(name)}: اعتُمد بدون تصويت، فلا يمكن مقارنة صوت أي دولة. اختر تصويتاً مسجلاً.`,
  tallyOnly: (name) => `${apart(name)}: المعروف هو عدد الأصوات فقط، لا كيف صوّتت كل دولة. اختر تصويتاً آخر.`,
  noVote: (name) => `${apart(name)}: لا يُعرف تصويت حسب الدول. اختر تصويتاً مسجلاً.`,
  noPair: (text) =>
    `لا يُعرف بشأن ${apart(text)} تصويت حسب الدول في اللجنة وآخر في الجلسة العامة. اختر تصويتين بواسطة from وto.`,
  noPartner: (name, path) =>
    `لم يُعثر على ما يُقارن به ${apart(name)}. أعط تصويتاً ثانياً بواسطة «${apart(path)}».`,
  sameVote: (name) => `${apart(name)}: لا يُقارن التصويت بنفسه. أعط «from» و«to» تصويتين.`,
  noneInCommon: (from, to) =>
    `لم يكن لأي دولة صوت في ${apart(from)} وفي ${apart(to)} معاً. اختر تصويتين لهما أعضاء مشتركون.`,
  notAFlow: (flow, keys) => `«${apart(flow)}» ليس مجرى في هذا المخطط. استخدم واحداً مما يلي: ${apart(keys)}.`,
  heading: (moved, text, from, to, title) =>
    `${
      moved === 0
        ? 'لم تغيّر أي دولة تصويتها'
        : moved === 2
          ? 'دولتان غيّرتا تصويتهما'
          : `${statesOf(moved, text)} غيّرت تصويتها`
    } بين ${apart(from)} و${apart(to)}: ${title}`,
  the: (thing) => thing,
  inYear: (thing, year) => `${thing} (${year})`,
  amendment: 'التعديل',
  text: 'النص',
  onAmendment: 'تصويت على تعديل',
  stayed: 'لم تغيّر تصويتها',
  moved: 'غيّرت تصويتها',
  partial: 'لها صوت في أحد الطرفين فقط',
  same: (text, total) => `عدد الدول التي لها صوت في المرتين ${total}، ولم يتغير صوت ${text} منها`,
  from: { yes: 'التأييد', no: 'المعارضة', abstain: 'الامتناع', absent: 'عدم التصويت' },
  move: (text, from, to) => `من ${from} إلى ${to} ${text}`,
  named: (clause, names) => `${clause} (${names})`,
  others: (text) => `تغييرات أخرى ${text}`,
  title: (text, from, to) => `${text}: ${from} ← ${to}`,
  more: 'اختر المجرى لترى دوله.',
  flow: (from, to) => `${from}، ثم ${to}`,
  state: (from, to) => `${from}، ثم ${to}`,
  sideNote: (status, which, text) =>
    `في التصويت ${which === 'first' ? 'الأول' : 'الثاني'}، ${status}: ${text}.`,
  countOf: statesOf,
  outside: (count, text) =>
    `الدول التي لا صوت لها في أي من التصويتين لا تُرسم: ${form(count, { one: 'واحدة', two: 'اثنتان', other: text })}.`,
  amendmentNote: 'في التصويت على التعديل، يعني «التأييد» تأييد تغيير النص.',
  noteOn: (name, note) => `${apart(name)}: ${apart(note)}`,
  hint: 'اختر مجرى لترى كل الدول فيه.',
  list: (title) => `الدول: ${title}`,
  listed: 'القائمة تحت المخطط.',
  close: 'إغلاق القائمة',
  caption: (from, to) => `صوت كل دولة في ${apart(from)} وفي ${apart(to)}`,
  before: 'التصويت الأول',
  after: 'التصويت الثاني',
  changed: 'تغيّر',
  yes: 'نعم',
  no: 'لا',
  notComparable: 'لا يُقارن',
};
