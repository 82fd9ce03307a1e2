import { m } from '@entraide/messages';

/** What the fields of a helpline are called on the page. */
export const helplineFieldNames = () => ({
  country: m.safety_field_country(),
  contact: m.safety_field_contact(),
  nameEn: m.safety_field_name_en(),
  nameFr: m.safety_field_name_fr(),
  hoursEn: m.safety_field_hours_en(),
  hoursFr: m.safety_field_hours_fr(),
  forWhomEn: m.safety_field_for_whom_en(),
  forWhomFr: m.safety_field_for_whom_fr(),
  languages: m.safety_field_languages(),
  checkedOn: m.safety_field_checked_on(),
  position: m.safety_field_position(),
});
