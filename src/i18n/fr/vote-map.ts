import type { Sections } from '../messages.js';

/** What `<vote-map>` says in French. */
export const voteMap: Sections['voteMap'] = {
  label: 'Carte des votes par État',
  tiles: 'Votes par État, une case pour chacun',
  find: 'Trouver un État',
  notFound: (text) => `Aucun État nommé «\u202f${text}\u202f».`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Toute la carte',
  zoomHint: 'Ctrl et la molette agrandissent la carte.',
  boundaries:
    'Les zones en gris pâle ne sont pas des États Membres et ne votent pas. Les frontières et les noms n’impliquent aucune prise de position sur le statut d’un territoire.',
  caption: (decision, date) => `Vote de chaque État sur ${decision}, ${date}`,
};
