// Where a record is shown.
import type { Entity } from './commands';
import type { Place, PartnershipTab } from './place.svelte';

export type Shown = { entity: Entity; id: string; partnership_id: string | null; parent_id?: string | null };

export function placeOfRecord({ entity, id, partnership_id: partnership, parent_id: parent }: Shown): Place {
  const inPartnership = (tab: PartnershipTab): Place =>
    partnership ? { screen: 'partnership', id: partnership, tab } : { screen: 'partnerships' };
  switch (entity) {
    case 'partner':
    // What somebody agreed to is shown with them, and named by their id.
    case 'consent':
      return { screen: 'partner', id };
    case 'partnership':
      return { screen: 'partnership', id, tab: 'overview' };
    case 'objective':
      return partnership ? { screen: 'objective', partnership, id } : { screen: 'partnerships' };
    case 'meeting':
    case 'dispatch':
      return { screen: 'meeting', id, tab: 'prepare' };
    case 'communication':
      return { screen: 'exchange', id };
    case 'recommendation':
      return { screen: 'recommendation', id };
    case 'question':
    case 'decision':
    case 'action':
      return inPartnership('decisions');
    case 'problem':
    case 'contribution':
    case 'recognition':
    case 'agreement':
    case 'population_group':
      return inPartnership('life');
    case 'consent_text':
    case 'erasure_certificate':
      return { screen: 'privacy' };
    case 'incident':
      return { screen: 'incident', id };
    case 'glossary_term':
      return { screen: 'glossary' };
    case 'round':
      return { screen: 'round', id };
    case 'enclosure':
      return parent ? { screen: 'exchange', id: parent } : inPartnership('exchanges');
    case 'agenda_item':
      return parent ? { screen: 'meeting', id: parent, tab: 'agenda' } : inPartnership('meetings');
    case 'document':
      return parent ? { screen: 'meeting', id: parent, tab: 'prepare' } : inPartnership('meetings');
    case 'attendance':
      return inPartnership('meetings');
    default:
      return inPartnership('overview');
  }
}
