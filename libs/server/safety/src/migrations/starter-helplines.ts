const nightAndDay = ['Day and night, every day', 'Jour et nuit, tous les jours'] as const;
const everybody = ['Everybody', 'Tout le monde'] as const;

/**
 * The first helplines, as they stood on the help page: country, purpose, contact, name, hours and for whom in English
 * and French, languages spoken. Numbers checked against PRODUCT.md group F on 22 November 2026; the table is what is in
 * force, and administrators keep it.
 */
export const starterHelplines: readonly (readonly string[])[] = [
  [
    ...['FR', 'listening', '3114', 'National suicide prevention line, free'],
    'Numéro national de prévention du suicide, gratuit',
    ...nightAndDay,
    ...['Anybody in distress, and those who worry about them', 'Toute personne en détresse, et son entourage'],
    'fr',
  ],
  ['FR', 'emergency', '15', 'Medical emergency (SAMU)', 'Urgence médicale (SAMU)', ...nightAndDay, ...everybody, 'fr'],
  ['FR', 'emergency', '112', 'Any emergency', 'Toute urgence', ...nightAndDay, ...everybody, 'fr, en'],
  ['GB', 'listening', '116 123', 'Samaritans, free', 'Samaritans, gratuit', ...nightAndDay, ...everybody, 'en'],
  ['GB', 'emergency', '999', 'Any emergency', 'Toute urgence', ...nightAndDay, ...everybody, 'en'],
  ['IE', 'listening', '116 123', 'Samaritans, free', 'Samaritans, gratuit', ...nightAndDay, ...everybody, 'en'],
  ['IE', 'emergency', '112', 'Any emergency', 'Toute urgence', ...nightAndDay, ...everybody, 'en'],
  [
    ...['US', 'listening', '988', 'Suicide and crisis lifeline', 'Ligne de crise et de prévention du suicide'],
    ...nightAndDay,
    ...everybody,
    'en, es',
  ],
  ['US', 'emergency', '911', 'Any emergency', 'Toute urgence', ...nightAndDay, ...everybody, 'en'],
  ['EU', 'emergency', '112', 'Any emergency', 'Toute urgence', ...nightAndDay, ...everybody, 'en'],
];
