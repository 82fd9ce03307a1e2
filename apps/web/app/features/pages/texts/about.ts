import type { BothLanguages, PageText } from './page-text.ts';

export const aboutText: BothLanguages<PageText> = {
  en: {
    title: 'About Entraide',
    lead: 'A place where people who live with an illness, and those who care for them, help each other.',
    sections: [
      {
        id: 'what',
        title: 'What you find here',
        paragraphs: [
          'Communities around a condition, questions and answers, and experiences that people record in the same form, so that the next person can learn from all of them.',
          'You can read and search without an account. To ask, answer or share, you choose a pseudonym; your e-mail address is never shown.',
        ],
      },
      {
        id: 'not',
        title: 'What this is not',
        paragraphs: [
          'Entraide is not a doctor and no emergency service. What you read is what other people have lived. Speak to a clinician or a pharmacist before you change a treatment.',
        ],
      },
      {
        id: 'who',
        title: 'Who runs it, and what it costs',
        paragraphs: [
          'This site is free to use, carries no advertising and sells nobody’s data. The software is free too, under the AGPL licence: any association or hospital can run its own.',
          'The people who run this installation add their name, address and accounts here.',
        ],
      },
      {
        id: 'demo',
        title: 'The demo community',
        paragraphs: [
          'A new installation comes with a demo community. Its people and texts are made up, and every such account is marked as demo.',
        ],
      },
    ],
  },
  fr: {
    title: 'À propos d’Entraide',
    lead: 'Un lieu où des personnes qui vivent avec une maladie, et celles qui les accompagnent, s’aident les unes les autres.',
    sections: [
      {
        id: 'what',
        title: 'Ce que vous trouvez ici',
        paragraphs: [
          'Des communautés autour d’une maladie, des questions et des réponses, et des expériences notées sous la même forme, pour que la personne suivante apprenne de tous.',
          'On peut lire et chercher sans compte. Pour demander, répondre ou partager, vous choisissez un pseudonyme ; votre adresse n’est jamais montrée.',
        ],
      },
      {
        id: 'not',
        title: 'Ce que ce site n’est pas',
        paragraphs: [
          'Entraide n’est ni un médecin ni un service d’urgence. Ce que vous lisez, d’autres l’ont vécu. Parlez à un soignant ou à un pharmacien avant de changer un traitement.',
        ],
      },
      {
        id: 'who',
        title: 'Qui le fait vivre, et ce que cela coûte',
        paragraphs: [
          'Ce site est gratuit, sans publicité, et ne vend les données de personne. Le logiciel est libre lui aussi, sous licence AGPL : une association ou un hôpital peut avoir le sien.',
          'Les personnes qui font vivre cette installation indiquent ici leur nom, leur adresse et leurs comptes.',
        ],
      },
      {
        id: 'demo',
        title: 'La communauté de démonstration',
        paragraphs: [
          'Une installation neuve contient une communauté de démonstration. Ses personnes et ses textes sont inventés, et chacun de ces comptes est marqué comme tel.',
        ],
      },
    ],
  },
};
