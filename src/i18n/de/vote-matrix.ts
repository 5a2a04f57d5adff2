import type { Sections } from '../messages.js';

const times = (n: number, text: string): string => (n === 1 ? 'einmal' : `${text}-mal`);

/** What `<vote-matrix>` says in German. */
export const voteMatrix: Sections['voteMatrix'] = {
  label: 'Stimme jedes Staates bei jedem Beschluss: eine Zeile je Staat, eine Spalte je Beschluss',
  bodies: {
    'general-assembly': 'Plenum',
    'first-committee': '1. Ausschuss',
    'second-committee': '2. Ausschuss',
    'third-committee': '3. Ausschuss',
    'fourth-committee': '4. Ausschuss',
    'fifth-committee': '5. Ausschuss',
    'sixth-committee': '6. Ausschuss',
    'human-rights-council': 'MR-Rat',
    'commission-on-human-rights': 'MR-Komm.',
    'security-council': 'Sicherheitsrat',
    'economic-and-social-council': 'ECOSOC',
  },
  committee: 'Ausschuss',
  amendment: 'Änderung',
  column: (year, what) => `${year} ${what}`,
  noDate: 'ohne Datum',
  heading: {
    changed: (changed, all, text) => `${changed} von ${all} Staaten stimmten nicht immer gleich: ${text}`,
    none: (text) => `Kein Staat stimmte je anders: ${text}`,
    plain: (text) => `Wie die Staaten stimmten: ${text}`,
  },
  over: (n, bodies, from, to) => `${n} aufgezeichnete Abstimmungen (${bodies}, ${from} bis ${to})`,
  never: (n, all) =>
    `dabei blieben ${n} der ${all} Staaten, die mindestens zweimal abstimmten, immer bei ihrem Votum`,
  nobody: (all) => `dabei blieben alle ${all} Staaten, die mindestens zweimal abstimmten, bei ihrem Votum`,
  most: (names, several, n, text) =>
    `am häufigsten ${several ? 'wechselten' : 'wechselte'} ${names} (${several ? 'je ' : ''}${times(n, text)})`,
  states: (n) => `${n} Staaten`,
  tooFew:
    'Für weniger als zwei der gezeigten Beschlüsse gibt es Stimmen nach Staaten, ein Wechsel ist also nicht zu sehen.',
  withoutAVote: (n, text) =>
    `${text} ${n === 1 ? 'Beschluss wurde' : 'Beschlüsse wurden'} ohne Abstimmung angenommen.`,
  changes: (n, text) => `wechselte ${times(n, text)}`,
  neverChanged: 'wechselte nie',
  notTwice: 'stimmte weniger als zweimal ab',
  bands: {
    changes: (_n, text) => `${text} Wechsel`,
    never: 'Nie gewechselt',
    few: 'Weniger als zweimal abgestimmt',
  },
  counting:
    'Ein Wechsel ist eine Stimme (Ja, Nein oder Enthaltung), die von der vorigen des Staates unter den gezeigten abweicht; Abwesenheit wird übergangen.',
  amendments: 'Stimmen zu Änderungsanträgen sind eine andere Frage und zählen nicht als Wechsel.',
  consensus:
    'Ohne Abstimmung angenommen: Die Haltung der Staaten wurde nicht festgehalten und ist daher nicht gezeichnet.',
  tallyOnly: (names) => `Nur das Ergebnis ist bekannt, nicht die Stimme jedes Staates: ${names}.`,
  unchecked:
    'Einige Listen der Stimmen stammen aus einer Kopie und wurden nicht mit dem UN-Dokument selbst verglichen.',
  notShown: (decision) => `${decision} gehört nicht zu den gezeigten Beschlüssen.`,
  recorded: (counts) => `aufgezeichnete Abstimmung, ${counts}`,
  sortBy: 'Ordnen nach',
  sorts: { changes: 'Wechsel', name: 'Name', group: 'Regionalgruppe', similarity: 'Ähnlichkeit' },
  sorted: (by) => `Geordnet nach ${by}.`,
  notSorted: 'Die Ähnlichkeit wurde nicht geladen: Wählen Sie sie noch einmal.',
  notASort: (text, sorts) => `„${text}“ ist keine Ordnung der Staaten. Verwenden Sie eine von: ${sorts}.`,
  find: 'Staat finden',
  notFound: (text) => `Kein Staat in dieser Grafik heißt „${text}“.`,
  none: 'Es gibt nichts zu zeigen: Die Daten enthalten keine Beschlüsse dieser Organe.',
};
