import type { Spoken } from '../messages.js';
import { acts, apart, votesOf } from './words.js';

const voted = {
  yes: 'صوّتت بالتأييد',
  no: 'صوّتت بالمعارضة',
  abstain: 'امتنعت',
  absent: 'لم تصوّت',
};

/** What `<vote-tally>` says in Arabic. */
export const voteTally: Spoken['voteTally'] = {
  label: (verdict) => `نتيجة التصويت، علامة لكل دولة: ${verdict}`,
  drawing: (verdict) => `نتيجة التصويت: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${body} ${acts(body, 'عتمد')}، ${yes} مقابل ${no}: ${text}`,
    agenda: (body, yes, no, text) =>
      `${body} ${acts(body, 'درج في جدول الأعمال')}، ${yes} مقابل ${no}: ${text}`,
    hypothetical: (yes, no, text) => `افتراضاً، ${yes} مقابل ${no}: ${text}`,
    approved: (body, yes, no, text) => `${body} ${acts(body, 'وافق')}، ${yes} مقابل ${no}: ${text}`,
    rejected: (body, yes, no, text) => `${body} ${acts(body, 'رفض')}، ${yes} مقابل ${no}: ${text}`,
  },
  passed: {
    resolution: 'اعتُمد',
    draft: 'ووفق عليه',
    amendment: 'اعتُمد',
    agenda: 'أُقر جدول الأعمال',
  },
  failed: {
    resolution: 'رُفض',
    draft: 'رُفض',
    amendment: 'رُفض',
    agenda: 'لم يُقر جدول الأعمال',
  },
  wouldPass: {
    resolution: 'لاعتُمد',
    draft: 'لووفق عليه',
    amendment: 'لاعتُمد',
    agenda: 'لأُدرج في جدول الأعمال',
  },
  wouldFail: 'لرُفض',
  undecided: 'النتيجة رهن بمن عارض: فمعارضة عضو دائم نقض (فيتو)',
  short: (count, text) => `ينقصه ${votesOf(count, text)}`,
  spare: (count, text) => (count === 0 ? 'بلا صوت زائد' : `الفائض ${votesOf(count, text)}`),
  vetoed: (names) => `نقض (${names})`,
  neededOf: {
    votes: (basis) => `من ${basis} مدلى بها`,
    seats: (basis) => `من ${basis} مقعداً`,
  },
  line: (number, needed) => `اللازم ${number} ${needed}`,
  majority: {
    'simple-majority': 'أكثر من نصف الأصوات المدلى بها',
    'two-thirds': 'ثلثا الأصوات المدلى بها',
    'nine-of-fifteen': 'يلزم 9 من 15 مقعداً',
    'nine-of-fifteen-veto': 'يلزم 9 من 15 مقعداً',
  },
  counts: { yes: 'تأييد', no: 'معارضة', abstain: 'امتناع', absent: 'لم تصوّت' },
  absentUnknown: 'عدد من لم يصوّتوا غير معروف',
  apart: { votes: 'لا تُحسب أصواتاً مدلى بها', seats: 'لا تأييد ولا معارضة' },
  states: {
    'without-a-vote': 'اعتُمد بدون تصويت',
    pending: 'لم يُبتّ فيه بعد',
    'not-taken': 'لم يُتخذ قرار',
    'not-sought': 'لم يُطلب اتخاذ قرار',
  },
  recorded: (date) => `التصويت المسجل في ${date}`,
  recordedUndated: 'تصويت مسجل',
  votes: (_count, needed, basis, yes, no) =>
    `الأصوات اللازمة ${needed} من ${basis} مدلى بها؛ المؤيدون ${yes}، المعارضون ${no}.`,
  seats: (needed, basis, yes, no) =>
    `الأصوات المؤيدة اللازمة ${needed} من ${basis} مقعداً؛ المؤيدون ${yes}، المعارضون ${no}.`,
  doNotCount: (counts) => `لا تُحسب أصواتاً مدلى بها: ${counts}.`,
  doNotHelp: (counts) => `لا تأييد ولا معارضة: ${counts}.`,
  procedural: 'مسألة إجرائية: لا حق نقض فيها.',
  disagrees: (recorded) => `في المحضر «${recorded}»، وهذه الأرقام لا تعطي ذلك بهذه القاعدة.`,
  hypothetical: 'افتراضي: لم يُبتّ فيه هكذا',
  ifSo: (conditions) => `افتراضاً: لو ${conditions}`,
  so: (condition, outcome, counts) => `${condition}، ${outcome}: ${counts}`,
  countOf: (count, what) => `${what} ${count}`,
  if: (who, what) => `${what} ${who}`,
  whoVoted: {
    yes: 'الدول المؤيدة',
    no: 'الدول المعارضة',
    abstain: 'الدول الممتنعة',
    absent: 'الدول التي لم تصوّت',
  },
  hadVoted: voted,
  theRecord: (outcome, counts) => `في المحضر: ${outcome}، ${counts}.`,
  switchedLabel: (vote, recorded) => `افتراضاً ${vote}؛ وفي المحضر: ${recorded}`,
  switchedKey: 'المخطَّط: أصوات تخالف المحضر.',
  outcomes: {
    adopted: 'اعتُمد',
    rejected: 'رُفض',
    pending: 'لم يُبتّ فيه بعد',
    'not-taken': 'لم يُتخذ قرار',
    'not-sought': 'لم يُطلب اتخاذ قرار',
  },
  columns: { whatIf: 'ماذا لو', needed: 'اللازم', result: 'النتيجة' },
  caption: (decision, date) => `نتيجة التصويت على ${apart(decision)}، ${date}`,
};
