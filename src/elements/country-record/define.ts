import { defineElement } from '../../base/define-element.js';
import { CountryRecord } from './country-record.js';

defineElement('country-record', CountryRecord);

declare global {
  interface HTMLElementTagNameMap {
    'country-record': CountryRecord;
  }
}
