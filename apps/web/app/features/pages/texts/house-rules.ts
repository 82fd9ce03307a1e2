import type { BothLanguages, PageText } from './page-text.ts';

export const houseRulesText: BothLanguages<PageText> = {
  en: {
    title: 'House rules',
    lead: 'Seven rules hold everywhere. Communities may add their own, and moderators name the rule when they act.',
    sections: [
      {
        id: 'rule-1',
        title: '1. Speak from your own experience',
        paragraphs: [
          '“I took it in the evening and slept better” helps. “Take it in the evening” is advice that belongs to a clinician.',
        ],
      },
      {
        id: 'rule-2',
        title: '2. No doses and no medical orders for others',
        paragraphs: ['You may tell what was prescribed to you. Do not tell others what to take, stop or change.'],
      },
      {
        id: 'rule-3',
        title: '3. Be kind, also when you disagree',
        paragraphs: ['No insult, no mockery, no pressure. Every illness is hard enough for the person who has it.'],
      },
      {
        id: 'rule-4',
        title: '4. Protect privacy, yours and that of others',
        paragraphs: [
          'No names, addresses, telephone numbers or documents of other people. Think twice before you give your own.',
        ],
      },
      {
        id: 'rule-5',
        title: '5. No advertising, no sale, no miracle cures',
        paragraphs: ['Nothing is sold here. Claims that something heals everybody are removed.'],
      },
      {
        id: 'rule-6',
        title: '6. Dark thoughts may be spoken, methods not',
        paragraphs: [
          'You may say that you cannot go on. Details of how somebody could harm themselves are folded or removed. Help is one click away on every page.',
        ],
      },
      {
        id: 'rule-7',
        title: '7. Warn before what is hard to read',
        paragraphs: [
          'Choose a content warning when you write about suicide, death, violence, loss of a pregnancy or similar things.',
        ],
      },
      {
        id: 'decisions',
        title: 'How decisions are taken',
        points: [
          'Anyone may report, with or without an account.',
          'A moderator decides, names the rule and gives a written reason to the person concerned.',
          'Nobody decides about their own posts.',
          'Every decision is kept in a journal that cannot be changed.',
        ],
      },
    ],
  },
  fr: {
    title: 'Règles de la maison',
    lead: 'Sept règles valent partout. Les communautés peuvent en ajouter, et toute décision nomme la règle concernée.',
    sections: [
      {
        id: 'rule-1',
        title: '1. Parlez de votre propre vécu',
        paragraphs: [
          '« Je l’ai pris le soir et j’ai mieux dormi » aide. « Prenez-le le soir » est un conseil qui revient à un soignant.',
        ],
      },
      {
        id: 'rule-2',
        title: '2. Ni doses ni consignes médicales pour autrui',
        paragraphs: [
          'Vous pouvez dire ce qui vous a été prescrit. Ne dites pas aux autres quoi prendre, arrêter ou changer.',
        ],
      },
      {
        id: 'rule-3',
        title: '3. Restez bienveillants, même en désaccord',
        paragraphs: [
          'Pas d’insulte, pas de moquerie, pas de pression. Toute maladie est assez lourde pour qui la porte.',
        ],
      },
      {
        id: 'rule-4',
        title: '4. Protégez la vie privée, la vôtre et celle des autres',
        paragraphs: [
          'Ni noms, ni adresses, ni numéros, ni documents d’autres personnes. Réfléchissez deux fois avant de donner les vôtres.',
        ],
      },
      {
        id: 'rule-5',
        title: '5. Ni publicité, ni vente, ni remède miracle',
        paragraphs: ['Rien ne se vend ici. Ce qui promet de guérir tout le monde est retiré.'],
      },
      {
        id: 'rule-6',
        title: '6. Les idées noires peuvent se dire, les moyens non',
        paragraphs: [
          'Vous pouvez dire que vous n’en pouvez plus. Les détails sur la façon de se faire du mal sont repliés ou retirés. L’aide est à un clic sur chaque page.',
        ],
      },
      {
        id: 'rule-7',
        title: '7. Prévenez avant ce qui est dur à lire',
        paragraphs: [
          'Choisissez un avertissement quand vous parlez de suicide, de mort, de violence, de perte d’une grossesse ou de choses semblables.',
        ],
      },
      {
        id: 'decisions',
        title: 'Comment les décisions sont prises',
        points: [
          'Tout le monde peut signaler, avec ou sans compte.',
          'La modération décide, nomme la règle et écrit ses raisons à la personne concernée.',
          'Personne ne décide de ses propres messages.',
          'Chaque décision reste dans un journal qu’on ne peut pas modifier.',
        ],
      },
    ],
  },
};
