import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('de');

describe('German', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe(
      'Generalversammlung verabschiedet: Die Menschenrechtssituation in der Demokratischen Volksrepublik Korea',
    );
    expect(summary).toBe(
      'Aufgezeichnete Abstimmung vom 18. Dezember 2014: 116 dafür, 20 dagegen, 53 Enthaltungen; 4 Mitglieder stimmten nicht ab.',
    );
    expect(legend.map(({ word }) => word)).toEqual(['Dafür', 'Dagegen', 'Enthaltung', 'Nicht abgestimmt']);
  });

  it('stateLabel says the vote and how many shared it, one alone included', () => {
    expect(label('CUB', 'A/RES/69/188')).toBe('Kuba, Nein, eine von 20 Nein-Stimmen');
    expect(messages.among.abstain('1')).toBe('einzige Enthaltung');
  });

  it.each([
    ['Dafür', 'dafür'],
    ['Enthaltung', 'Enthaltung'],
    ['Kein Sitz in diesem Organ', 'kein Sitz in diesem Organ'],
  ])('label.inside("%s") returns "%s": nouns keep their capital', (word, text) =>
    expect(messages.label.inside(word)).toBe(text),
  );

  it.each([
    [1, '1 Mitglied stimmte nicht ab'],
    [2, '2 Mitglieder stimmten nicht ab'],
    [21, '21 Mitglieder stimmten nicht ab'],
  ])('didNotVote(%i) returns "%s"', (count, text) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(text),
  );

  it.each([
    ['general-assembly', 'Beschlüsse in der Generalversammlung in den gezeigten Jahren'],
    ['third-committee', 'Beschlüsse im Dritten Ausschuss in den gezeigten Jahren'],
    ['security-council', 'Beschlüsse im Sicherheitsrat in den gezeigten Jahren'],
  ] as const)('timeline.caption(%s) declines the body', (body, text) =>
    expect(messages.timeline.caption(messages.bodies[body])).toBe(text),
  );

  it.each([
    [
      '2014-12-18',
      'Noch nicht entschieden, geplant am 18. Dezember 2014. Es gibt keine Stimmen zu zeichnen.',
    ],
    ['2018-12', 'Noch nicht entschieden, geplant im Dezember 2018. Es gibt keine Stimmen zu zeichnen.'],
  ])('act.pendingOn(%s) takes the preposition of its precision', (date, text) =>
    expect(messages.act.pendingOn(locale.date(date))).toBe(text),
  );

  it('label.range("2005", "2013") returns "2005–2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005–2013'));

  it('terms["amendment"] is "Änderungsantrag"', () =>
    expect(messages).toHaveProperty('terms.all.amendment.term', 'Änderungsantrag'));
});
