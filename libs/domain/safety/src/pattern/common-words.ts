/** Ordinary words that lie one letter from a grave one, or that are often drawn out; not to be mended. */
export const commonWords =
  'all off too see feel need will still goodbye goodbyes well kill murir mourez mouriez nourrir sourire souris comprise ' +
  'comprises comprimer comprime tablet tableau tableaux tables suicides suicided insulins insulines goodness help ' +
  'hello aller belle elle appeler bonne homme femme mutile mutiles scarifies overdoses overdosed medicament ' +
  'medical medicale herself itself oneself';
