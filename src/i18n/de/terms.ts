import type { LateSections } from '../messages.js';

/** The explanations of terms in German. */
export const terms: LateSections['terms'] = {
  source: 'Quelle:',
  all: {
    'recorded-vote': {
      term: 'Aufgezeichnete Abstimmung',
      means: 'Eine Abstimmung, deren Protokoll für jedes Mitglied namentlich angibt, wie es stimmte.',
    },
    'in-favour': { term: 'Dafür, dagegen', means: 'Die zwei Seiten einer Abstimmung: Ja und Nein.' },
    abstention: {
      term: 'Enthaltung',
      means:
        'Ein Mitglied war da und wählte weder Ja noch Nein. In der Generalversammlung zählt das nicht als abgegebene Stimme.',
    },
    'did-not-vote': {
      term: 'Nicht abgestimmt',
      means:
        'Das Protokoll enthält keine Stimme dieses Mitglieds. Es kann abwesend gewesen sein oder da und still. Warum, sagt das Protokoll nicht.',
    },
    'without-a-vote': {
      term: 'Ohne Abstimmung',
      means:
        'Der Vorsitz fragte, ob jemand dagegen sei, und niemand war es. Der Text wurde angenommen, ohne dass die Haltungen gezählt wurden. Das kommt dem nahe, was man Konsens nennt.',
    },
    dissociated: {
      term: 'Dem Konsens nicht angeschlossen',
      means:
        'Der Text wurde ohne Abstimmung angenommen, aber dieses Mitglied erklärte, die Einigung nicht mitzutragen.',
    },
    'simple-majority': {
      term: 'Einfache Mehrheit',
      means: 'Mehr Stimmen dafür als dagegen. Enthaltungen und nicht abgegebene Stimmen zählen nicht.',
    },
    'two-thirds': {
      term: 'Zweidrittelmehrheit',
      means:
        'Mindestens zwei Stimmen dafür auf jede dagegen. Die Generalversammlung braucht sie für wichtige Fragen.',
    },
    'nine-of-fifteen': {
      term: 'Neun von fünfzehn',
      means: 'Der Sicherheitsrat hat fünfzehn Mitglieder. Neun von ihnen müssen dafür stimmen.',
    },
    veto: {
      term: 'Veto',
      means:
        'Stimmt eines der fünf ständigen Mitglieder des Sicherheitsrats dagegen, so scheitert der Text. Für Verfahrensfragen gilt das nicht.',
    },
    'permanent-member': {
      term: 'Ständiges Mitglied',
      means:
        'China, Frankreich, die Russische Föderation, das Vereinigte Königreich und die Vereinigten Staaten sitzen immer im Sicherheitsrat. Die zehn anderen werden für zwei Jahre gewählt.',
    },
    'procedural-vote': {
      term: 'Verfahrensabstimmung',
      means:
        'Eine Abstimmung über das Vorgehen, etwa darüber, ob ein Thema behandelt wird. Ein Veto gibt es dabei nicht.',
    },
    draft: {
      term: 'Resolutionsentwurf',
      means: 'Ein vorgeschlagener Text. Verabschiedet ihn das Organ, so wird er zur Resolution.',
    },
    amendment: {
      term: 'Änderungsantrag',
      means:
        'Ein Vorschlag, einen Teil eines Entwurfs zu ändern. Über ihn wird vor dem Entwurf selbst abgestimmt.',
    },
    'main-sponsor': {
      term: 'Haupteinbringer',
      means: 'Der Staat, von dem ein Entwurf ausgeht. Andere können sich als Miteinbringer anschließen.',
    },
    'co-sponsor': {
      term: 'Miteinbringer',
      means:
        'Ein Staat, der den Entwurf eines anderen mit seinem Namen unterstützt. Staaten können sich bis zur Abstimmung anschließen.',
    },
    tabled: {
      term: 'Vorgelegt',
      means: 'Ein Entwurf ist vorgelegt, wenn er eingereicht ist und die Mitglieder ihn behandeln können.',
    },
    'main-committee': {
      term: 'Hauptausschuss',
      means:
        'Die Generalversammlung hat sechs, und jedes Mitglied sitzt in jedem. Viele Entwürfe werden zuerst in einem von ihnen beraten, der sie dann an die Versammlung weitergibt. Der Dritte Ausschuss befasst sich mit den Menschenrechten.',
    },
    plenary: {
      term: 'Plenum',
      means:
        'Die Generalversammlung als Ganzes. Was ein Ausschuss gebilligt hat, wird erst hier zur Resolution.',
    },
    'human-rights-council': {
      term: 'Menschenrechtsrat',
      means:
        'Ein Organ mit 47 Mitgliedern, von der Generalversammlung gewählt. Es trat 2006 an die Stelle der Menschenrechtskommission.',
    },
    seat: {
      term: 'Kein Sitz in diesem Organ',
      means: 'In einem Organ stimmen nur seine Mitglieder ab. Dieser Staat gehörte damals nicht dazu.',
    },
    'not-a-member': {
      term: 'Damals kein Mitglied',
      means:
        'Am Tag der Abstimmung gehörte dieser Staat den Vereinten Nationen noch nicht oder nicht mehr an.',
    },
    'regional-group': {
      term: 'Regionalgruppe',
      means:
        'Die meisten Mitglieder der Vereinten Nationen gehören zu einer von fünf Regionalgruppen. Die Sitze vieler Organe werden unter ihnen aufgeteilt.',
    },
    'tally-only': {
      term: 'Nur das Ergebnis ist bekannt',
      means: 'Die Quelle sagt, wie viele wie stimmten, aber nicht, wer.',
    },
    referral: {
      term: 'Überweisung',
      means:
        'Der Sicherheitsrat kann eine Situation dem Ankläger des Internationalen Strafgerichtshofs unterbreiten. Das nennt man Überweisung.',
    },
  },
};
