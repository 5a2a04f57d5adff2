import type { Sections } from '../messages.js';
import { apart, membersOf } from './words.js';

/** What `<bloc-breakdown>` says in Arabic. */
export const blocBreakdown: Sections['blocBreakdown'] = {
  label: (grouping) => `الأصوات حسب ${apart(grouping)}: شريط لكل مجموعة وجزء لكل تصويت`,
  regional: 'المجموعة الإقليمية في الأمم المتحدة',
  heading: {
    regional: (body, text) => `كيف صوّتت المجموعات الإقليمية في ${body}: ${text}`,
    other: (grouping, body, text) => `كيف يتوزع التصويت في ${body} حسب ${apart(grouping)}: ${text}`,
  },
  extremes: (most, fewest) => `أعلى نسبة تأييد: ${most}؛ وأدناها: ${fewest}.`,
  extreme: (names, counts) => `${apart(names)} (${counts})`,
  ofMembers: (some, all) => `${some} من ${all}`,
  recorded: (date, counts) => `التصويت المسجل في ${date}: ${counts}.`,
  nobody: 'خارج أي مجموعة معطاة',
  noRegionalGroup: 'خارج المجموعات الإقليمية',
  members: membersOf,
  inFavour: (percent) => `التأييد ${percent}`,
  noneSeated: 'لا عضو له مقعد',
  none: 'لا عضو في الأمم المتحدة',
  segment: (count, total, status, percent) => `${status} ${count} من ${total}، ${percent}`,
  statuses: {
    yes: 'تأييد',
    no: 'معارضة',
    abstain: 'امتناع',
    absent: 'لم تصوّت',
    unknown: 'التصويت غير معروف',
  },
  hint: 'اختر جزءاً من شريط لترى دوله.',
  list: (group, status) => `${apart(group)}: ${status}`,
  listed: 'القائمة تحت المخطط.',
  close: 'إغلاق القائمة',
  seats: 'لا يُحسب إلا الأعضاء الذين لهم مقعد في هذه الهيئة.',
  today: 'المجموعات الإقليمية كما هي اليوم.',
  usa: 'الولايات المتحدة ليست عضواً في أي مجموعة، وهي مراقب في مجموعة دول أوروبا الغربية ودول أخرى.',
  byDate: 'العضوية في المجموعات هي عضوية يوم التصويت، كما تعطيها الصفحة التي تعرض هذا المخطط.',
  noSource: 'لا تذكر الصفحة التي تعرض هذا المخطط مصدراً لتقسيم المجموعات.',
  tallyOnly: (counts) =>
    `المعروف هو عدد الأصوات فقط (${counts})، لا كيف صوّتت كل دولة، ولذلك لا يمكن تقسيمه حسب المجموعات.`,
  withoutAVote: (date) => `اعتُمد بدون تصويت في ${date}: لم يُسجَّل موقف أي دولة، فلا شيء يُقسَّم حسب المجموعات.`,
  pending: 'لم يُبتّ فيه بعد: لا أصوات تُقسَّم حسب المجموعات.',
  pendingOn: (date) => `لم يُبتّ فيه بعد، والموعد ${date}. لا أصوات تُقسَّم حسب المجموعات.`,
  notTaken: (date) => `لم يُتخذ قرار (${date}): لا أصوات تُقسَّم حسب المجموعات.`,
  notSought: (date) => `لم يُطلب اتخاذ قرار (${date}): لا أصوات تُقسَّم حسب المجموعات.`,
  quiet: {
    unknown: 'أصوات الدول غير معروفة',
    'without-a-vote': 'اعتُمد بدون تصويت',
    pending: 'لم يُبتّ فيه بعد',
    'not-taken': 'لم يُتخذ قرار',
    'not-sought': 'لم يُطلب اتخاذ قرار',
  },
  caption: (decision, date) => `صوت كل دولة ومجموعتها: ${apart(decision)}، ${date}`,
  bad: {
    shape:
      'يُكتب التقسيم كائناً له اسم وقائمة مجموعات: \u2068{name: "…", groups: [{name: "…", members: ["CUB"]}]}\u2069.',
    name: 'أعطه اسماً: نصاً غير فارغ.',
    twiceNamed: (name) => `مجموعتان تحملان الاسم «${apart(name)}». أعط كل مجموعة اسماً خاصاً بها.`,
    groups: 'أعط مجموعة واحدة على الأقل: \u2068{name: "…", members: ["CUB"]}\u2069.',
    members: 'اكتب الأعضاء قائمة رموز من ثلاثة أحرف، أو قائمة \u2068{state, from, to}\u2069.',
    member:
      'العضو رمز من ثلاثة أحرف مثل \u2068"CUB"\u2069، أو \u2068{state: "CUB", from: "2004-05-01", to: null}\u2069.',
    unknown: (code) =>
      `لا دولة في هذه البيانات بالرمز «${apart(code)}». استخدم رموز ISO 3166 الثلاثية، مثل CUB.`,
    date: 'تُكتب التواريخ هكذا: \u20682004\u2069 أو \u20682004-05\u2069 أو \u20682004-05-01\u2069؛ واترك ما ليس له حد.',
    order: 'النهاية تسبق البداية: يجب ألا يكون \u2068from\u2069 بعد \u2068to\u2069.',
    twice: (name, first) =>
      `${apart(name)}: ضمن ${apart(first)} في التاريخ نفسه. لا تكون الدولة في أكثر من مجموعة في وقت واحد.`,
    source: 'يُكتب المصدر هكذا: \u2068{title: "…", url: "https://…"}\u2069؛ ويجوز أن يكون url قيمة null.',
  },
};
