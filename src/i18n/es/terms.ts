import type { LateSections } from '../messages.js';

/** The explanations of terms in Spanish. */
export const terms: LateSections['terms'] = {
  source: 'Fuente:',
  all: {
    'recorded-vote': {
      term: 'Votación registrada',
      means: 'Una votación cuya acta dice, por nombre, cómo votó cada miembro.',
    },
    'in-favour': { term: 'A favor, en contra', means: 'Los dos lados de una votación: sí y no.' },
    abstention: {
      term: 'Abstención',
      means:
        'El miembro estaba presente y no eligió ni sí ni no. En la Asamblea General no se cuenta como voto.',
    },
    'did-not-vote': {
      term: 'Sin votar',
      means:
        'En el acta no consta ningún voto de este miembro. Pudo estar ausente, o presente sin votar. El acta no dice por qué.',
    },
    'without-a-vote': {
      term: 'Sin votación',
      means:
        'La presidencia preguntó si alguien se oponía, y nadie lo hizo. El texto se aprobó sin contar las posiciones. Es algo cercano a lo que se llama consenso.',
    },
    dissociated: {
      term: 'No se sumó al consenso',
      means: 'El texto se aprobó sin votación, pero este miembro dijo que no era parte del acuerdo.',
    },
    'simple-majority': {
      term: 'Mayoría simple',
      means: 'Más votos a favor que en contra. No se cuenta a quienes se abstienen o no votan.',
    },
    'two-thirds': {
      term: 'Mayoría de dos tercios',
      means:
        'Al menos dos votos a favor por cada uno en contra. La Asamblea General la exige en las cuestiones importantes.',
    },
    'nine-of-fifteen': {
      term: 'Nueve de quince',
      means: 'El Consejo de Seguridad tiene quince miembros. Nueve de ellos deben votar a favor.',
    },
    veto: {
      term: 'Veto',
      means:
        'Si uno de los cinco miembros permanentes del Consejo de Seguridad vota en contra, el texto no prospera. Esto no vale para las cuestiones de procedimiento.',
    },
    'permanent-member': {
      term: 'Miembro permanente',
      means:
        'China, los Estados Unidos, la Federación de Rusia, Francia y el Reino Unido tienen siempre un puesto en el Consejo de Seguridad. Los otros diez se eligen por dos años.',
    },
    'procedural-vote': {
      term: 'Votación de procedimiento',
      means: 'Una votación sobre cómo proceder, por ejemplo si se debate un tema. En ella no hay veto.',
    },
    draft: {
      term: 'Proyecto de resolución',
      means: 'Un texto propuesto. Cuando el órgano lo aprueba, pasa a ser una resolución.',
    },
    amendment: {
      term: 'Enmienda',
      means: 'Una propuesta para cambiar una parte de un proyecto. Se vota antes que el propio proyecto.',
    },
    'main-sponsor': {
      term: 'Patrocinador principal',
      means: 'El Estado que inicia un proyecto. Otros pueden sumarse como copatrocinadores.',
    },
    'co-sponsor': {
      term: 'Copatrocinador',
      means:
        'Un Estado que suma su nombre al proyecto de otro para apoyarlo. Los Estados pueden sumarse hasta la votación.',
    },
    tabled: {
      term: 'Presentado',
      means: 'Un proyecto se presenta cuando se entrega para que los miembros lo examinen.',
    },
    'main-committee': {
      term: 'Comisión Principal',
      means:
        'La Asamblea General tiene seis, y todos sus miembros están en cada una. Muchos proyectos se debaten primero en una de ellas, que los envía a la Asamblea. La Tercera Comisión se ocupa de los derechos humanos.',
    },
    plenary: {
      term: 'Plenaria',
      means: 'La Asamblea General en pleno. Lo que aprobó una comisión solo aquí pasa a ser una resolución.',
    },
    'human-rights-council': {
      term: 'Consejo de Derechos Humanos',
      means:
        'Un órgano de 47 miembros elegidos por la Asamblea General. Sustituyó en 2006 a la Comisión de Derechos Humanos.',
    },
    seat: {
      term: 'Sin puesto en este órgano',
      means: 'Solo votan en un órgano sus miembros. Este Estado no lo era en ese momento.',
    },
    'not-a-member': {
      term: 'No era miembro',
      means:
        'El día de la votación, este Estado no pertenecía aún a las Naciones Unidas, o ya no pertenecía.',
    },
    'regional-group': {
      term: 'Grupo regional',
      means:
        'La mayoría de los Estados Miembros pertenecen a uno de los cinco grupos regionales. Los puestos de muchos órganos se reparten entre los grupos.',
    },
    'tally-only': {
      term: 'Solo se conoce el recuento',
      means: 'La fuente dice cuántos votaron de cada manera, pero no quiénes.',
    },
    referral: {
      term: 'Remisión',
      means:
        'El Consejo de Seguridad puede remitir una situación al Fiscal de la Corte Penal Internacional. A esto se le llama remisión.',
    },
  },
};
