import type { LateSections } from '../messages.js';

/** The explanations of terms in French. */
export const terms: LateSections['terms'] = {
  source: 'Source\u202f:',
  all: {
    'recorded-vote': {
      term: 'Vote enregistré',
      means: 'Un vote dont le compte rendu dit, nom par nom, comment chaque membre a voté.',
    },
    'in-favour': { term: 'Pour, contre', means: 'Les deux côtés d’un vote\u202f: oui et non.' },
    abstention: {
      term: 'Abstention',
      means:
        'Le membre était là et n’a choisi ni oui ni non. À l’Assemblée générale, cela ne compte pas comme un vote.',
    },
    'did-not-vote': {
      term: 'Non votant',
      means:
        'Le compte rendu ne donne aucun vote de ce membre. Il était absent, ou présent sans voter\u202f: le compte rendu ne dit pas pourquoi.',
    },
    'without-a-vote': {
      term: 'Sans vote',
      means:
        'La présidence a demandé si quelqu’un s’opposait, et personne ne l’a fait. Le texte a été adopté sans que les positions soient comptées. C’est proche de ce qu’on appelle un consensus.',
    },
    dissociated: {
      term: 'Dissocié du consensus',
      means: 'Le texte a été adopté sans vote, mais ce membre a dit ne pas être partie à l’accord.',
    },
    'simple-majority': {
      term: 'Majorité simple',
      means:
        'Plus de voix pour que de voix contre. Les membres qui s’abstiennent ou ne votent pas ne comptent pas.',
    },
    'two-thirds': {
      term: 'Majorité des deux tiers',
      means:
        'Au moins deux voix pour contre une. L’Assemblée générale l’exige pour les questions importantes.',
    },
    'nine-of-fifteen': {
      term: 'Neuf sur quinze',
      means: 'Le Conseil de sécurité a quinze membres. Neuf d’entre eux doivent voter pour.',
    },
    veto: {
      term: 'Veto',
      means:
        'Si l’un des cinq membres permanents du Conseil de sécurité vote contre, le texte échoue. Cela ne vaut pas pour les questions de procédure.',
    },
    'permanent-member': {
      term: 'Membre permanent',
      means:
        'La Chine, les États-Unis, la Fédération de Russie, la France et le Royaume-Uni siègent toujours au Conseil de sécurité. Les dix autres membres sont élus pour deux ans.',
    },
    'procedural-vote': {
      term: 'Vote de procédure',
      means:
        'Un vote sur la marche à suivre, par exemple sur l’opportunité de débattre d’un sujet. Le veto n’y joue pas.',
    },
    draft: {
      term: 'Projet de résolution',
      means: 'Un texte proposé. Quand l’organe l’adopte, il devient une résolution.',
    },
    amendment: {
      term: 'Amendement',
      means: 'Une proposition de modifier une partie d’un projet. On la met aux voix avant le projet.',
    },
    'main-sponsor': {
      term: 'Auteur principal',
      means: 'L’État qui lance un projet. D’autres peuvent s’y joindre comme coauteurs.',
    },
    'co-sponsor': {
      term: 'Coauteur',
      means:
        'Un État qui ajoute son nom au projet d’un autre pour le soutenir. Les États peuvent se joindre jusqu’au vote.',
    },
    tabled: {
      term: 'Déposé',
      means: 'Un projet est déposé quand il est remis, pour que les membres puissent l’examiner.',
    },
    'main-committee': {
      term: 'Grande commission',
      means:
        'L’Assemblée générale en a six, où siègent tous ses membres. Beaucoup de projets sont d’abord examinés par l’une d’elles, qui les transmet à l’Assemblée. La Troisième Commission traite des droits de l’homme.',
    },
    plenary: {
      term: 'Plénière',
      means:
        'L’Assemblée générale tout entière. Ce qu’une commission a approuvé ne devient une résolution qu’ici.',
    },
    'human-rights-council': {
      term: 'Conseil des droits de l’homme',
      means:
        'Un organe de 47 membres élus par l’Assemblée générale. Il a remplacé la Commission des droits de l’homme en 2006.',
    },
    seat: {
      term: 'Ne siège pas ici',
      means: 'Seuls les membres d’un organe y votent. Cet État n’en était pas membre à ce moment.',
    },
    'not-a-member': {
      term: 'Pas membre à cette date',
      means: 'Le jour du vote, cet État n’était pas encore, ou plus, membre des Nations Unies.',
    },
    'regional-group': {
      term: 'Groupe régional',
      means:
        'La plupart des États Membres appartiennent à l’un des cinq groupes régionaux. Les sièges de nombreux organes sont répartis entre ces groupes.',
    },
    'tally-only': {
      term: 'Seul le décompte est connu',
      means: 'La source dit combien ont voté pour ou contre, mais pas qui.',
    },
    referral: {
      term: 'Renvoi',
      means:
        'Le Conseil de sécurité peut déférer une situation au Procureur de la Cour pénale internationale. C’est ce qu’on appelle un renvoi.',
    },
  },
};
