import type { Sections } from '../messages.js';
import { abstentions, am, dem, within } from './grammar.js';

const by = (body: string): string => `von ${dem(body)}`.replace(/^von dem/, 'vom');

/** What the chart of the way of a text says in German. */
export const resolutionPath: Sections['resolutionPath'] = {
  label: (symbol) => `Der Weg von ${symbol}`,
  steps: 'Schritte',
  notOfTheAssembly: (symbol) =>
    `${symbol} ist kein Text der Generalversammlung. Geben Sie einen an, etwa A/RES/69/188.`,
  notOnPath: (decision, symbol) =>
    `${decision} liegt nicht auf dem Weg von ${symbol}. Lassen Sie decision weg oder geben Sie einen Beschluss an, der darauf liegt.`,
  none: 'Es gibt nichts zu zeigen: Die Daten enthalten keinen Beschluss der Generalversammlung oder ihrer Ausschüsse.',
  stages: {
    draft: 'Entwurf',
    amendments: 'Änderungsantrag',
    committee: 'Ausschuss',
    plenary: 'Generalversammlung',
    council: 'Sicherheitsrat',
    court: 'Internationaler Strafgerichtshof',
  },
  amendmentIn: (body) => `Änderungsantrag, ${body}`,
  outcomes: {
    draft: { tabled: 'Vorgelegt' },
    amendments: { passed: 'Angenommen', failed: 'Abgelehnt', 'without-a-vote': 'Ohne Abstimmung angenommen' },
    committee: { passed: 'Gebilligt', failed: 'Abgelehnt', 'without-a-vote': 'Ohne Abstimmung gebilligt' },
    plenary: {
      passed: 'Verabschiedet',
      failed: 'Abgelehnt',
      'without-a-vote': 'Ohne Abstimmung verabschiedet',
    },
    council: {
      passed: 'Verabschiedet',
      failed: 'Nicht verabschiedet',
      procedural: 'Nach Verfahrensabstimmung behandelt',
      'without-a-vote': 'Ohne Abstimmung behandelt',
      none: 'Kein Beschluss in diesen Daten',
    },
    court: { none: 'Nicht erreicht: keine Überweisung in diesen Daten' },
  },
  statuses: {
    tabled: 'Vorgelegt',
    passed: 'Angenommen',
    failed: 'Abgelehnt',
    'without-a-vote': 'Ohne Abstimmung',
    procedural: 'Verfahrensabstimmung',
    'not-taken': 'Kein Beschluss',
    'not-sought': 'Kein Beschluss verlangt',
    pending: 'Noch nicht entschieden',
    unknown: 'Unbekannt',
    none: 'Nicht erreicht',
  },
  notTakenUp: 'Nicht behandelt',
  firstOnRecord: (date) => `Zuerst verzeichnet: ${date}`,
  noDate: 'Datum unbekannt',
  noSymbol: 'Dokument unbekannt',
  by: (names) => `Vorgeschlagen von: ${names}`,
  cosponsors: (_n, text, moreThan, when) => `${moreThan ? 'Mehr als ' : ''}${text} Miteinbringer${when}`,
  whenCounted: { final: '', 'at-tabling': ' bei Vorlage', unstated: '' },
  stalled: 'Hier stockt es: keine Überweisung in diesen Daten',
  stands: 'Hier steht es in diesen Daten',
  counts: {
    yes: (n) => `${n} dafür`,
    no: (n) => `${n} dagegen`,
    abstain: abstentions,
    absent: (n) => `${n} ohne Stimme`,
  },
  without: { unknown: 'unbekannt', 'no-seat': 'kein Sitz', 'not-a-member': 'kein Mitglied' },
  state: (code, vote) => `${code} ${vote}`,
  heading: {
    council: (symbol) => `${symbol}: vor dem Sicherheitsrat, keine Überweisung in diesen Daten`,
    notTaken: (symbol) => `${symbol}: Der Sicherheitsrat fasste keinen Beschluss`,
    adopted: (symbol, body) => `${symbol}: ${by(body)} verabschiedet, nichts Späteres in diesen Daten`,
    rejected: (symbol, body) => `${symbol}: ${by(body)} abgelehnt`,
    approved: (symbol, body) => `${symbol}: ${by(body)} gebilligt, noch nicht verabschiedet`,
    pending: (symbol) => `${symbol}: noch nicht entschieden`,
  },
  sentence: {
    recorded: (body, date, outcome, counts) => `${outcome} ${within(body)} ${am(date)}: ${counts}.`,
    withoutAVote: (body, date, outcome) => `${outcome} (${body}, ${date}).`,
    taken: (dates) => `Im Sicherheitsrat behandelt: ${dates}.`,
    notTaken: (date) => `Der Sicherheitsrat fasste keinen Beschluss (${date}).`,
    notSought: (date) => `Der Sicherheitsrat tagte ohne Beschluss (${date}).`,
    noAct: 'Die Daten enthalten keinen späteren Beschluss des Sicherheitsrats.',
    court: 'Sie enthalten auch keine Überweisung an den Internationalen Strafgerichtshof.',
    courtAfter: 'Die Daten enthalten keine Überweisung an den Internationalen Strafgerichtshof.',
    pending: (body) => `Die Entscheidung ${within(body)} steht noch aus.`,
  },
  courtNote:
    'Die letzten zwei Schritte sind für jedes Jahr gezeichnet; ob ein Text den Rat um ein Handeln oder eine Überweisung bittet, steht nicht in diesen Daten.',
  councilNote: 'Beschlüsse des Rates stehen nach dem letzten zuvor verabschiedeten Text der Versammlung.',
  event: (date, text) => `${date}: ${text}`,
  stageColumn: 'Schritt',
  outcome: 'Ergebnis',
  caption: (symbol) => `Schritte von ${symbol}`,
};
