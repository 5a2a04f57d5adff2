import type { Sections } from '../messages.js';
import { apart, form, timesOf } from './words.js';

/** What `<vote-matrix>` says in Arabic. */
export const voteMatrix: Sections['voteMatrix'] = {
  label: 'صوت كل دولة في كل قرار: صف لكل دولة وعمود لكل قرار',
  bodies: {
    'general-assembly': 'الجلسة العامة',
    'first-committee': 'اللجنة 1',
    'second-committee': 'اللجنة 2',
    'third-committee': 'اللجنة 3',
    'fourth-committee': 'اللجنة 4',
    'fifth-committee': 'اللجنة 5',
    'sixth-committee': 'اللجنة 6',
    'human-rights-council': 'مجلس الحقوق',
    'commission-on-human-rights': 'لجنة الحقوق',
    'security-council': 'مجلس الأمن',
    'economic-and-social-council': 'المجلس الاقتصادي',
  },
  committee: 'اللجنة',
  amendment: 'تعديل',
  column: (year, what) => `${year} ${apart(what)}`,
  noDate: 'بلا تاريخ',
  heading: {
    changed: (changed, all, text) => `الدول التي غيّرت تصويتها: ${changed} من ${all} – ${text}`,
    none: (text) => `لم تغيّر أي دولة تصويتها: ${text}`,
    plain: (text) => `كيف صوّتت الدول: ${text}`,
  },
  over: (count, bodies, from, to) =>
    `في عمليات التصويت المسجل، وعددها ${count} (${bodies}، من ${from} إلى ${to})`,
  never: (count, all) =>
    `من الدول التي صوّتت مرتين على الأقل، وعددها ${all}، لم تغيّر ${count} منها تصويتها قط`,
  nobody: (all) => `من الدول التي صوّتت مرتين على الأقل، وعددها ${all}، لم تغيّر أي دولة تصويتها`,
  most: (names, several, count, text) =>
    `وأكثرها تغييراً لتصويتها (${timesOf(count, text)}${several ? ' لكل منها' : ''}): ${names}`,
  states: (count) => `${count} من الدول`,
  tooFew: 'أقل من اثنين من القرارات المعروضة لهما أصوات حسب الدول، فلا يظهر أي تغيير في التصويت.',
  withoutAVote: (count, text) =>
    `القرارات المعتمدة بدون تصويت: ${form(count, { one: 'واحد', two: 'اثنان', other: text })}.`,
  changes: (count, text) => `غيّرت تصويتها ${timesOf(count, text)}`,
  neverChanged: 'لم تغيّر تصويتها قط',
  notTwice: 'صوّتت أقل من مرتين',
  bands: {
    changes: (count, text) => `غيّرت ${timesOf(count, text)}`,
    never: 'لم تغيّر قط',
    few: 'صوّتت أقل من مرتين',
  },
  counting:
    'التغيير هو صوت (نعم أو لا أو امتناع) يختلف عن صوت الدولة السابق له بين الأصوات المعروضة؛ ولا يُحسب الغياب.',
  amendments: 'التصويت على التعديلات مسألة أخرى ولا يُحسب تغييراً.',
  consensus: 'اعتُمد بدون تصويت: لم يُسجَّل موقف أي دولة، فلا يُرسم شيء.',
  tallyOnly: (names) => `المعروف هو عدد الأصوات فقط، لا كيف صوّتت كل دولة: ${names}.`,
  unchecked: 'بعض قوائم الأصوات من نسخة لم تُقارن بوثيقة الأمم المتحدة.',
  notShown: (decision) => `${apart(decision)} ليس بين القرارات المعروضة.`,
  recorded: (counts) => `تصويت مسجل، ${counts}`,
  sortBy: 'الترتيب حسب',
  sorts: {
    changes: 'التغييرات',
    name: 'الاسم',
    group: 'المجموعة الإقليمية',
    similarity: 'التشابه',
  },
  sorted: (by) => `رُتبت حسب ${by}.`,
  notSorted: 'لم يُحمَّل الترتيب حسب التشابه: اختره من جديد.',
  notASort: (text, sorts) => `«${apart(text)}» ليس ترتيباً للدول. استخدم واحداً مما يلي: ${apart(sorts)}.`,
  find: 'ابحث عن دولة',
  notFound: (text) => `لا دولة باسم «${apart(text)}» في هذا المخطط.`,
  none: 'لا شيء يُعرض: لا تتضمن البيانات قراراً لهذه الهيئات.',
};
