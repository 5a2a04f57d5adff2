import type { Sections } from '../messages.js';
import { within } from './grammar.js';

/** What `<cosponsor-bar>` says in German. */
export const cosponsors: Sections['cosponsors'] = {
  label: 'Miteinbringer nach Jahr',
  none: (body) => `Die Daten enthalten keine Miteinbringer von Entwürfen in diesem Organ: ${body}.`,
  notAYear: (year, first, last) =>
    `Für „${year}“ sind keine Miteinbringer verzeichnet. Geben Sie ein Jahr von ${first} bis ${last} an.`,
  heading: {
    change: (a, first, b, last) => `Von ${a} Miteinbringern ${first} auf ${b} im Jahr ${last}`,
    plain: (body, years) => `${body}: Miteinbringer von Entwürfen, ${years}`,
  },
  subject: (body, title) =>
    title === null ? `Entwürfe ${within(body)}` : `Entwürfe ${within(body)} zu „${title}“`,
  most: (n, text, years, many) =>
    `${text} ${n === 1 ? 'Staat trug' : 'Staaten trugen'} ${many ? 'die' : 'den'} von ${years} mit, der Höchststand der Jahre mit bekannter Endzahl.`,
  chosenOf: (label, text) => `${label}. ${text}.`,
  noTotal: (years) => `Für ${years} ist keine Gesamtzahl bekannt.`,
  noFinal: (years) => `Für ${years} ist die Endzahl nicht bekannt, nur eine andere Zählung.`,
  gaps: (years) => `Für ${years} verzeichnen die Daten keine Miteinbringer.`,
  noRecord: (decision) => `Für ${decision} verzeichnen die Daten keine Miteinbringer.`,
  notNamed: 'Wo keine vollständige Namensliste bekannt ist, ist der Balken nicht geteilt.',
  earlier:
    'Staaten können sich bis zur Abstimmung anschließen: Eine frühere Zählung lässt sich nicht mit einer Endzahl vergleichen.',
  bases:
    'Die Quellen zählen verschieden: Die Quelle jedes Jahres, und was sie zählt, steht in der Tabelle und in der Liste des Jahres.',
  count: (_n, text) => `${text} Miteinbringer`,
  moreThan: (text) => `mehr als ${text}`,
  unknownCount: 'Zahl der Miteinbringer unbekannt',
  stages: {
    final: 'Endzahl',
    'at-tabling': 'Bei Vorlage',
    unstated: 'Zeitpunkt der Zählung nicht angegeben',
  },
  notFinal: {
    'at-tabling': (text) => `${text} bei Vorlage`,
    unstated: (text) => `${text} zu nicht angegebenem Zeitpunkt`,
  },
  noFinalTotal: (text) => `${text}, Endzahl unbekannt`,
  names: {
    all: 'alle namentlich bekannt',
    draft: (named) => `${named} auf dem Entwurf genannt`,
    some: 'einige namentlich bekannt',
    none: 'keiner namentlich bekannt',
  },
  known: {
    final: 'Endzahl',
    'not-final': 'Vielleicht nicht die Endzahl',
    open: 'Mehr als angegeben',
    'not-known': 'Unbekannt',
  },
  notNamedParty: 'Namen unbekannt',
  standings: {
    named: 'Als Miteinbringer genannt',
    'not-listed': 'Nicht auf der vollständigen Liste',
    declined: 'Nach Angaben nicht Miteinbringer',
    unknown: 'Ob Miteinbringer, ist unbekannt',
  },
  party: (name, number) => `${name} ${number}`,
  whenTabled: ['zu', 'Beginn'],
  unknown: ['nicht', 'bekannt'],
  hint: 'Wählen Sie ein Jahr, um zu sehen, wer dessen Entwurf mittrug.',
  list: (year) => `Miteinbringer ${year}`,
  close: 'Liste schließen',
  text: (draft, resolution) => `Entwurf ${draft}, der zu ${resolution} wurde`,
  draftOf: (draft) => `Entwurf ${draft}`,
  textOf: (resolution) => `Der Entwurf, der zu ${resolution} wurde`,
  noText: 'Der Entwurf; sein Dokumentzeichen wurde nicht gefunden',
  basis: (text) => `Was gezählt wurde: ${text}.`,
  extent: {
    all: (number) => `Vollständige Namensliste (${number}).`,
    draft: (number) => `Namen auf dem Entwurf (${number}). Wer sich später anschloss, ist nicht bekannt.`,
    some: 'Nur einige sind namentlich bekannt:',
    none: 'Keiner ist namentlich bekannt.',
  },
  later: '+ schloss sich nach Veröffentlichung des Entwurfs an',
  laterName: (name) => `${name}, schloss sich nach Veröffentlichung des Entwurfs an`,
  groups: (names) => `Als Gruppe genannt, ohne Liste der Mitglieder: ${names}.`,
  declined: 'Nach Angaben nicht Miteinbringer',
  sources: 'Quellen:',
  knownNames: 'Namentlich bekannt',
  listed: (year) => `Die Liste für ${year} steht unter der Grafik.`,
  caption: (body, years) => `Miteinbringer von Entwürfen, ${body}, ${years}`,
  columns: {
    year: 'Jahr',
    draft: 'Entwurf',
    count: 'Miteinbringer',
    stage: 'Zeitpunkt',
    basis: 'Was gezählt wurde',
    named: 'Namentlich bekannt',
    source: 'Quelle',
  },
  notKnown: 'unbekannt',
};
