import type { RegionalGroup } from '../../dataset/types.js';
import type { Common } from '../messages.js';
import { abstentions, am, inside } from './grammar.js';

const groups: Readonly<Record<RegionalGroup, string>> = {
  African: 'Afrika',
  'Asia-Pacific': 'Asien und Pazifik',
  'Eastern European': 'Osteuropa',
  'Latin American and Caribbean': 'Lateinamerika und Karibik',
  'Western European and Others': 'Westeuropa und andere Staaten',
};

/** What all charts say in German. */
export const common: Common = {
  label: {
    parts: (parts) => parts.join(', '),
    clauses: (clauses) => clauses.join('; '),
    titled: (title, text) => `${title}: ${text}`,
    inside,
    sentence: (text) => `${text}.`,
    sentences: (sentences) => sentences.join(' '),
    range: (from, to) => `${from}–${to}`,
  },
  regionalGroup: (group) => groups[group],
  bodies: {
    'general-assembly': 'Generalversammlung',
    'first-committee': 'Erster Ausschuss',
    'second-committee': 'Zweiter Ausschuss',
    'third-committee': 'Dritter Ausschuss',
    'fourth-committee': 'Vierter Ausschuss',
    'fifth-committee': 'Fünfter Ausschuss',
    'sixth-committee': 'Sechster Ausschuss',
    'human-rights-council': 'Menschenrechtsrat',
    'commission-on-human-rights': 'Menschenrechtskommission',
    'security-council': 'Sicherheitsrat',
    'economic-and-social-council': 'Wirtschafts- und Sozialrat',
  },
  statuses: {
    yes: 'Dafür',
    no: 'Dagegen',
    abstain: 'Enthaltung',
    absent: 'Nicht abgestimmt',
    unknown: 'Stimme unbekannt',
    'not-a-member': 'Damals kein Mitglied',
    'no-seat': 'Kein Sitz in diesem Organ',
    'without-a-vote': 'Ohne Abstimmung angenommen',
    'not-taken': 'Kein Beschluss',
    pending: 'Noch nicht entschieden',
  },
  votes: { yes: 'Ja', no: 'Nein', abstain: 'Enthaltung', absent: 'keine Stimme' },
  among: {
    yes: (all) => (all === '1' ? 'einzige Ja-Stimme' : `eine von ${all} Ja-Stimmen`),
    no: (all) => (all === '1' ? 'einzige Nein-Stimme' : `eine von ${all} Nein-Stimmen`),
    abstain: (all) => (all === '1' ? 'einzige Enthaltung' : `eine von ${all} Enthaltungen`),
    absent: (all) => (all === '1' ? 'als Einziges' : `eines von ${all} Mitgliedern`),
  },
  loading: 'Stimmen werden geladen …',
  loadingPart: 'Wird geladen …',
  notLoaded:
    'Dieser Teil wurde nicht geladen. Schließen und öffnen Sie ihn wieder, um es noch einmal zu versuchen.',
  keysNotLoaded:
    'Die Tastensteuerung wurde nicht geladen. Drücken Sie eine Taste, um es noch einmal zu versuchen.',
  cannotDraw: 'Diese Grafik lässt sich nicht zeichnen.',
  andMore: (more) => `Und ${more} weitere.`,
  source: 'Quelle:',
  showTable: 'Zahlen als Tabelle zeigen',
  explain: 'Was bedeuten diese Wörter?',
  save: {
    csv: 'Daten speichern (CSV)',
    svg: 'Bild speichern (SVG)',
    png: 'Bild speichern (PNG)',
  },
  saved: (format) => `Als ${format.toUpperCase()} gespeichert.`,
  notSaved: (format, reason) => `Nicht als ${format.toUpperCase()} gespeichert. ${reason}`,
  notAState: (code) =>
    `„${code}“ ist nicht der Code eines Staates in diesen Daten. Verwenden Sie ISO-3166-Codes mit drei Buchstaben wie CUB.`,
  noData: 'Es gibt nichts zu zeigen: Die Daten enthalten keine Beschlüsse.',
  date: 'Datum',
  state: 'Staat',
  vote: 'Stimme',
  group: 'Regionalgruppe',
  decision: 'Beschluss',
  body: 'Organ',
  method: 'Verfahren',
  methods: {
    'recorded-vote': 'Aufgezeichnete Abstimmung',
    'without-a-vote': 'Ohne Abstimmung',
    none: 'Kein Beschluss',
  },
  symbol: 'Dokument',
  noGroup: 'Keine Regionalgruppe',
  selected: (label) => `Ausgewählt: ${label}.`,
  unselected: 'Auswahl aufgehoben.',
  tally: (yes, no, abstain) => `${yes} dafür, ${no} dagegen, ${abstentions(abstain)}`,
  didNotVote: (n, text) => `${text} ${n === 1 ? 'Mitglied stimmte' : 'Mitglieder stimmten'} nicht ab`,
  unchecked:
    'Die Liste der Stimmen stammt aus einer Kopie und wurde nicht mit dem UN-Dokument selbst verglichen.',
  conflicting: (says, source) => `${source ?? 'Eine andere Quelle'} gibt anderes an: ${says}.`,
  dissociated: (names) => `Erklärten, dass sie sich dem Konsens nicht anschließen: ${names}.`,
  tallyOnly: 'Nur das Ergebnis ist bekannt, nicht die Stimme jedes Staates.',
  browse: {
    previous: 'Voriger Beschluss',
    next: 'Nächster Beschluss',
    play: 'Durch die Jahre laufen lassen',
    pause: 'Pause',
  },
  act: {
    heading: {
      adopted: (body, text) => `${body} verabschiedet: ${text}`,
      approved: (body, text) => `${body} billigt: ${text}`,
      rejected: (body, text) => `${body} lehnt ab: ${text}`,
      pending: (body, text) => `${body} muss noch entscheiden: ${text}`,
      'not-taken': (body, text) => `${body} fasst keinen Beschluss: ${text}`,
      'not-sought': (body, text) => `${body} tagt ohne Beschluss: ${text}`,
    },
    recorded: (date, counts) => `Aufgezeichnete Abstimmung vom ${date}: ${counts}.`,
    withoutAVote: (date) =>
      `Ohne Abstimmung angenommen (${date}): Die Haltung der Staaten wurde nicht festgehalten und ist daher nicht gezeichnet.`,
    pending: 'Noch nicht entschieden: Es gibt keine Stimmen zu zeichnen.',
    pendingOn: (date) => `Noch nicht entschieden, geplant ${am(date)}. Es gibt keine Stimmen zu zeichnen.`,
    notSought: (date) => `Es ging nicht um einen Beschluss (${date}): Es gibt keine Stimmen zu zeichnen.`,
    notTaken: (date) => `Es wurde kein Beschluss gefasst (${date}): Es gibt keine Stimmen zu zeichnen.`,
  },
};
