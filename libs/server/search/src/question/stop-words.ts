/** Words that turn a sentence round: always asked for, never worth marking. */
export const turningWords: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'pas', 'sans', 'jamais']);

/**
 * Words that say nothing of a question's subject, folded, of both languages in one list because nobody says in which
 * language they ask. No turning word is among them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by
  can could did do does doing during each for from further get got had has have having he her here hers him his how i
  if in into is it its itself just me my myself of on once only or other our ours out over own same she should so some
  such than that the their theirs them then there these they this those through to too under until up very was we were
  what when where which while who whom why will with would you your yours
  ai as au aucun aussi autre aux avais avait avec avez avoir avons c ca car ce ceci cela celle celui ces cet cette ceux
  chez ci comme comment d dans de depuis des donc dont du elle elles en encore entre es est et etaient etais etait etant
  ete etes etre eu eux fait faire faut ici il ils j je l la le les leur leurs lors lui m ma mais me meme memes mes moi
  mon n ne ni nos notre nous on ont ou par parce pendant peu peut peux plus pour pourquoi puis qu quand que quel quelle
  quelles quels qui quoi s sa se selon ses si soi son sont sous suis sur t ta tandis te tes toi ton tous tout toute
  toutes tres trop tu un une vers vos votre vous y`.split(/\s+/),
);
