import type { Sections } from '../messages.js';
import { apart, form } from './words.js';

/** What the chart of the way of a text says in Arabic. */
export const resolutionPath: Sections['resolutionPath'] = {
  label: (symbol) => `مسار ${apart(symbol)}`,
  steps: 'المراحل',
  notOfTheAssembly: (symbol) =>
    `${apart(symbol)} ليس من نصوص الجمعية العامة. أعط نصاً منها، مثل \u2068A/RES/69/188\u2069.`,
  notOnPath: (decision, symbol) =>
    `${apart(decision)} ليس على مسار ${apart(symbol)}. احذف decision أو أعط قراراً على المسار.`,
  none: 'لا شيء يُعرض: لا تتضمن البيانات قراراً للجمعية العامة أو لجانها.',
  stages: {
    draft: 'المشروع',
    amendments: 'التعديل',
    committee: 'اللجنة',
    plenary: 'الجمعية العامة',
    council: 'مجلس الأمن',
    court: 'المحكمة الجنائية الدولية',
  },
  amendmentIn: (body) => `تعديل، ${body}`,
  outcomes: {
    draft: { tabled: 'قُدِّم' },
    amendments: { passed: 'اعتُمد', failed: 'رُفض', 'without-a-vote': 'قُبل بدون تصويت' },
    committee: {
      passed: 'ووفق عليه',
      failed: 'رُفض',
      'without-a-vote': 'ووفق عليه بدون تصويت',
    },
    plenary: { passed: 'اعتُمد', failed: 'رُفض', 'without-a-vote': 'اعتُمد بدون تصويت' },
    council: {
      passed: 'اعتُمد',
      failed: 'لم يُعتمد',
      procedural: 'أُدرج بتصويت إجرائي',
      'without-a-vote': 'أُدرج بدون تصويت',
      none: 'لا إجراء في هذه البيانات',
    },
    court: { none: 'لم يصل إليها: لا إحالة في هذه البيانات' },
  },
  statuses: {
    tabled: 'قُدِّم',
    passed: 'أُقر',
    failed: 'رُفض',
    'without-a-vote': 'بدون تصويت',
    procedural: 'تصويت إجرائي',
    'not-taken': 'لم يُتخذ قرار',
    'not-sought': 'لم يُطلب اتخاذ قرار',
    pending: 'لم يُبتّ فيه بعد',
    unknown: 'غير معروف',
    none: 'لم يصل',
  },
  notTakenUp: 'لم يُدرج',
  firstOnRecord: (date) => `أول ذكر: ${date}`,
  noDate: 'التاريخ غير معروف',
  noSymbol: 'الوثيقة غير معروفة',
  by: (names) => `مقدَّم من: ${names}`,
  cosponsors: (count, text, moreThan, when) =>
    `${
      moreThan
        ? `أكثر من ${text} من المشاركين`
        : form(count, {
            one: 'مشارك واحد',
            two: 'مشاركان',
            few: `${text} مشاركين`,
            many: `${text} مشاركاً`,
            other: `${text} مشارك`,
          })
    }${when}`,
  whenCounted: { final: '', 'at-tabling': ' عند التقديم', unstated: '' },
  stalled: 'توقف هنا: لا إحالة في هذه البيانات',
  stands: 'هذا موضعه في هذه البيانات',
  counts: {
    yes: (count) => `تأييد ${count}`,
    no: (count) => `معارضة ${count}`,
    abstain: (count) => `امتناع ${count}`,
    absent: (count) => `لم تصوّت ${count}`,
  },
  without: { unknown: 'غير معروف', 'no-seat': 'لا مقعد', 'not-a-member': 'ليست عضواً' },
  state: (code, vote) => `${apart(code)} ${vote}`,
  heading: {
    council: (symbol) => `${apart(symbol)}: أمام مجلس الأمن، ولا إحالة في هذه البيانات`,
    notTaken: (symbol) => `${apart(symbol)}: لم يتخذ مجلس الأمن قراراً`,
    adopted: (symbol, body) => `${apart(symbol)}: اعتُمد (${body})، ولا إجراء لاحق في هذه البيانات`,
    rejected: (symbol, body) => `${apart(symbol)}: رُفض (${body})`,
    approved: (symbol, body) => `${apart(symbol)}: ووفق عليه (${body})، ولم يُعتمد بعد`,
    pending: (symbol) => `${apart(symbol)}: لم يُبتّ فيه بعد`,
  },
  sentence: {
    recorded: (body, date, outcome, counts) => `${outcome} في ${date} (${body}): ${counts}.`,
    withoutAVote: (body, date, outcome) => `${outcome} (${body}، ${date}).`,
    taken: (dates) => `تناوله مجلس الأمن في ${dates}.`,
    notTaken: (date) => `لم يتخذ مجلس الأمن قراراً (${date}).`,
    notSought: (date) => `اجتمع مجلس الأمن دون قرار (${date}).`,
    noAct: 'لا تتضمن البيانات إجراءً لاحقاً لمجلس الأمن.',
    court: 'ولا تتضمن إحالة إلى المحكمة الجنائية الدولية.',
    courtAfter: 'لا تتضمن البيانات إحالة إلى المحكمة الجنائية الدولية.',
    pending: (body) => `لم يُبتّ فيه بعد: ${body}.`,
  },
  courtNote:
    'تُرسم المرحلتان الأخيرتان لكل سنة؛ ولا تبيّن هذه البيانات هل يطلب النص من المجلس التحرك أو الإحالة.',
  councilNote: 'تُعرض إجراءات المجلس بعد أحدث نص للجمعية اعتُمد قبلها.',
  event: (date, text) => `${date}: ${apart(text)}`,
  stageColumn: 'المرحلة',
  outcome: 'النتيجة',
  caption: (symbol) => `مراحل ${apart(symbol)}`,
};
