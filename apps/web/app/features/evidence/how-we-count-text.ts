import type { BothLanguages, PageText } from '../pages/texts/page-text.ts';

/** What stands above and below the drawn example of a range; `source` sections are set apart by the page. */
export const howWeCountText: BothLanguages<PageText> = {
  en: {
    title: 'How we count',
    lead: 'People write down how a treatment went for them. From many such experiences we make figures. This page says how, in plain words.',
    sections: [
      {
        id: 'people',
        title: 'We count people, once each',
        paragraphs: [
          'Every person counts once for each treatment and each reason for taking it, with their latest answer. Who answers again later, or replies to a follow-up question, replaces their earlier answer.',
          'Only people who agreed that their experience counts in statistics are in the figures. They can take it back at any time. Their answers then leave at the next count.',
        ],
      },
      {
        id: 'groups',
        title: 'We count in groups of at least five',
        paragraphs: [
          'Nobody should be able to read one person’s answer from a number. That is why we put people together in groups of five to nine, by lot, and publish sums over whole groups only.',
          'Where nearly everybody in a group gave the same answer to a question, that answer could be guessed. So the question waits, or is counted only together with other groups, unless everybody may read those answers anyway.',
          'A group never changes its members. When one of them withdraws, the whole group leaves the figures. The others come back as soon as they answer something new.',
          'So a figure can become smaller from one day to the next although more people have answered. That is the price of protecting everybody. Another one: where few people have answered, an answer that is rare can look more frequent than it is. Of a treatment that 15 people in 100 stop, we may show 20, or even more. The more people answer, the closer the figure comes.',
        ],
      },
      {
        id: 'waiting',
        title: 'Why some people wait',
        paragraphs: [
          'Whoever has just answered waits until enough others have answered too. Sometimes a group waits a little longer, by chance alone. So the waiting proves nothing about anybody’s answer.',
          'New figures are made every night, and in between when many people have answered. Every page says when its figures were counted.',
        ],
      },
      {
        id: 'no-number',
        title: 'Why there is sometimes no number',
        points: [
          'With fewer than 5 people we show no figure at all. It would say little and could give somebody away.',
          'Parts of the answers, for example only those of caregivers, are shown from 11 people. So are the files to download.',
          'Two treatments are compared when at least 30 people have rated each of them.',
          'Where a number is left out, the page says so and says why.',
        ],
      },
      {
        id: 'range',
        title: 'What “about 6 to 9 in 10” means',
        paragraphs: [
          'Say 40 people answered, and 30 of them say that it helped. That is 75 in 100. But many more people have tried the treatment and did not answer here. Had 40 others answered, it might have been 28, or 33.',
          'So we write a range instead of one number: here from 60 to 86 in 100, or about 6 to 9 people in 10. If we could ask again and again, a range made in this way would hold the true share about 95 times in 100.',
          'The more people answer, the narrower the range becomes. With 3 people it says almost nothing, even when all 3 agree.',
        ],
      },
      {
        id: 'no-average',
        title: 'Why we show no average',
        paragraphs: [
          'Imagine that a treatment helps five people a lot and makes it worse for five others. On average, nothing happened. For each of the ten, a great deal did.',
          'That is why we always show all the answers: made it worse, no effect, helped a little, moderately, a lot, and too early to tell. Side effects and stopping stand beside the benefit every time.',
          'Lists of treatments begin with the one whose range begins highest, or go by name. A treatment that three people praise does not overtake one that three hundred people have rated.',
        ],
      },
      {
        id: 'compare',
        title: 'What a comparison can tell, and what it cannot',
        paragraphs: [
          'We show two treatments one under the other, for the same reason and on the same scale. When the range of the difference includes zero, we write “no clear difference”: the figures do not show which one helped more people.',
          'Even a clear difference does not prove that one treatment is better. The people are not the same: one treatment may be given earlier, to younger people, or when another has failed. Only a study that draws lots who gets which could tell.',
        ],
      },
      {
        id: 'who',
        title: 'Who answers, and who is missing',
        paragraphs: [
          'People come here by themselves. Those for whom it went very well or very badly may write more often. Those who are too ill, have little time or do not use the internet write less often.',
          'After 4, 12 and 52 weeks we ask how it went on. Many do not reply, and we do not know why. Every page says how many were asked and how many replied.',
          'These figures are no medical study and no advice for you. They can help you to ask good questions at your next appointment.',
        ],
      },
    ],
  },
  fr: {
    title: 'Comment nous comptons',
    lead: 'Des personnes notent comment un traitement s’est passé pour elles. De beaucoup d’expériences, nous tirons des chiffres. Cette page explique comment, avec des mots simples.',
    sections: [
      {
        id: 'people',
        title: 'Nous comptons des personnes, une fois chacune',
        paragraphs: [
          'Chaque personne compte une fois pour chaque traitement et chaque raison de le prendre, avec sa dernière réponse. Si elle répond à nouveau plus tard, ou à une question de suivi, cette réponse remplace la précédente.',
          'Seules comptent les personnes qui ont accepté que leur expérience entre dans les statistiques. Elles peuvent changer d’avis à tout moment : leurs réponses sortent alors au comptage suivant.',
        ],
      },
      {
        id: 'groups',
        title: 'Nous comptons par groupes d’au moins cinq',
        paragraphs: [
          'Personne ne doit pouvoir lire la réponse de quelqu’un dans un chiffre. C’est pourquoi nous réunissons les personnes en groupes de cinq à neuf, par tirage au sort, et ne publions que des sommes de groupes entiers.',
          'Quand presque tout un groupe a donné la même réponse à une question, on pourrait deviner cette réponse. La question attend alors, ou n’est comptée qu’avec d’autres groupes, sauf si tout le monde peut de toute façon lire ces réponses.',
          'Un groupe ne change jamais de membres. Quand l’un d’eux se retire, tout le groupe sort des chiffres. Les autres reviennent dès qu’ils donnent une nouvelle réponse.',
          'Un chiffre peut donc baisser d’un jour à l’autre alors que plus de personnes ont répondu. C’est le prix à payer pour protéger tout le monde. Il y en a un autre : quand peu de personnes ont répondu, une réponse rare peut paraître plus fréquente qu’elle ne l’est. Pour un traitement que 15 personnes sur 100 arrêtent, nous montrons peut-être 20, voire plus. Plus il y a de réponses, plus le chiffre s’en approche.',
        ],
      },
      {
        id: 'waiting',
        title: 'Pourquoi certaines personnes attendent',
        paragraphs: [
          'Une personne qui vient de répondre attend que d’autres, en nombre suffisant, aient répondu aussi. Parfois un groupe attend un peu plus longtemps, par pur hasard. Ainsi, l’attente ne prouve rien sur la réponse de qui que ce soit.',
          'De nouveaux chiffres sont faits chaque nuit, et entre-temps quand beaucoup de personnes ont répondu. Chaque page dit quand ses chiffres ont été comptés.',
        ],
      },
      {
        id: 'no-number',
        title: 'Pourquoi il n’y a parfois pas de chiffre',
        points: [
          'En dessous de 5 personnes, nous ne montrons aucun chiffre. Il dirait peu de chose et pourrait trahir quelqu’un.',
          'Une partie des réponses, par exemple les seules réponses des proches, est montrée à partir de 11 personnes. De même pour les fichiers à télécharger.',
          'Deux traitements sont comparés quand au moins 30 personnes ont évalué chacun d’eux.',
          'Là où un chiffre manque, la page le dit et dit pourquoi.',
        ],
      },
      {
        id: 'range',
        title: 'Ce que veut dire « environ 6 à 9 sur 10 »',
        paragraphs: [
          'Supposons que 40 personnes aient répondu et que 30 disent que cela les a aidées. Cela fait 75 sur 100. Mais bien d’autres personnes ont essayé ce traitement sans répondre ici. Si 40 autres avaient répondu, on aurait peut-être trouvé 28, ou 33.',
          'Nous écrivons donc une fourchette plutôt qu’un seul nombre : ici de 60 à 86 sur 100, soit environ 6 à 9 personnes sur 10. Si l’on pouvait reposer la question encore et encore, une fourchette faite ainsi contiendrait la vraie part environ 95 fois sur 100.',
          'Plus il y a de réponses, plus la fourchette se resserre. Avec 3 personnes, elle ne dit presque rien, même si toutes les 3 sont d’accord.',
        ],
      },
      {
        id: 'no-average',
        title: 'Pourquoi nous ne montrons pas de moyenne',
        paragraphs: [
          'Imaginez un traitement qui aide beaucoup cinq personnes et aggrave les choses pour cinq autres. En moyenne, il ne s’est rien passé. Pour chacune des dix, il s’est passé beaucoup.',
          'C’est pourquoi nous montrons toujours toutes les réponses : a aggravé les choses, aucun effet, a un peu aidé, assez aidé, beaucoup aidé, et trop tôt pour le dire. Les effets indésirables et les arrêts figurent chaque fois à côté du bénéfice.',
          'Les listes de traitements commencent par celui dont la fourchette commence le plus haut, ou suivent l’ordre des noms. Un traitement loué par trois personnes ne dépasse pas celui que trois cents personnes ont évalué.',
        ],
      },
      {
        id: 'compare',
        title: 'Ce qu’une comparaison peut dire, et ce qu’elle ne peut pas',
        paragraphs: [
          'Nous montrons deux traitements l’un sous l’autre, pour la même raison et à la même échelle. Quand la fourchette de la différence contient zéro, nous écrivons « pas de différence nette » : les chiffres ne montrent pas lequel a aidé plus de personnes.',
          'Même une différence nette ne prouve pas qu’un traitement soit meilleur. Ce ne sont pas les mêmes personnes : l’un des traitements est peut-être donné plus tôt, à des personnes plus jeunes, ou quand un autre a échoué. Seule une étude qui tire au sort qui reçoit quoi pourrait le dire.',
        ],
      },
      {
        id: 'who',
        title: 'Qui répond, et qui manque',
        paragraphs: [
          'On vient ici de soi-même. Les personnes pour qui cela s’est très bien ou très mal passé écrivent peut-être plus souvent. Celles qui sont trop malades, manquent de temps ou n’utilisent pas internet écrivent moins.',
          'Après 4, 12 et 52 semaines, nous demandons comment cela a continué. Beaucoup ne répondent pas, et nous ne savons pas pourquoi. Chaque page dit combien de fois nous avons demandé et combien de réponses sont venues.',
          'Ces chiffres ne sont ni une étude médicale ni un conseil pour vous. Ils peuvent vous aider à poser de bonnes questions à votre prochain rendez-vous.',
        ],
      },
    ],
  },
};
