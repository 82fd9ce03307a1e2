import type { BothLanguages, PageText } from './page-text.ts';

export const privacyText: BothLanguages<PageText> = {
  en: {
    title: 'Privacy',
    lead: 'What you tell here about your health belongs to you. This page says what is kept, who sees it, and how to take it back.',
    sections: [
      {
        id: 'kept',
        title: 'What is kept about you',
        points: [
          'Your pseudonym and what you choose to say in your profile.',
          'Your e-mail address, which nobody sees. It serves to sign in and for the mails you asked for.',
          'Your password as a one-way code that cannot be turned back.',
          'Your age is not kept, only the month from which somebody under 18 is an adult.',
          'What you write, with earlier versions; your memberships; the reactions you give.',
          'For each place where you are signed in: browser and system in two words, and dates. No network address is kept.',
        ],
      },
      {
        id: 'who',
        title: 'Who sees what',
        paragraphs: [
          'Each text carries its audience: everybody, members, one community, or only you. The button that sends it says who will read it. Each part of your profile has an audience of its own, and you can look at your profile as others see it.',
          'Moderators see what is reported to them. Nobody else reads what you keep to yourself, and it is in no search index.',
        ],
      },
      {
        id: 'consent',
        title: 'Your agreement',
        paragraphs: [
          'To process what you tell about health, we ask for your agreement in a box of its own that is never ticked for you. For each experience you decide separately whether it counts in statistics and whether research may use it. You can withdraw each of these in your settings, and it holds from then on.',
        ],
      },
      {
        id: 'figures',
        title: 'Figures and follow-up questions',
        paragraphs: [
          'From the experiences that you let count, the answers are copied into a count, without your pseudonym and your story. Figures are made of it, and only sums of groups of at least five people are shown. When you take back an experience or your agreement, the copy is deleted at the next count, in the following night at the latest; with your account it is deleted at once.',
          'After 4, 12 and 52 weeks we ask on the site how it went on. We write to you about it only if you asked for these mails. Their links open a question without signing in, name neither you nor the treatment, work once and end by themselves.',
        ],
      },
      {
        id: 'searches',
        title: 'What you search for',
        paragraphs: [
          'What you search for is not kept and stands in no log. A question that finds nothing is counted without anything about you: the people who run this site can read its words only once three people have asked it within a month, and they are deleted after ninety days at the latest. Questions that may come from danger, addresses and numbers are not counted.',
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies and trackers',
        paragraphs: [
          'There are three cookies at most: one that keeps you signed in, one that remembers your language, and one that remembers the country whose helplines you chose. There is no advertising, no measuring of visitors and no content from other sites.',
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        paragraphs: [
          'You may see, correct, take with you and delete what concerns you, and complain to your data protection authority (in France the CNIL). What cannot be done by yourself in the settings yet is done by the people who run this site: write to the address on the page “About”.',
        ],
      },
    ],
  },
  fr: {
    title: 'Vie privée',
    lead: 'Ce que vous dites ici de votre santé vous appartient. Cette page dit ce qui est gardé, qui le voit, et comment le reprendre.',
    sections: [
      {
        id: 'kept',
        title: 'Ce qui est gardé à votre sujet',
        points: [
          'Votre pseudonyme, et ce que vous choisissez de dire dans votre profil.',
          'Votre adresse électronique, que personne ne voit. Elle sert à vous connecter et aux courriels que vous avez demandés.',
          'Votre mot de passe, sous forme d’une empreinte à sens unique.',
          'Votre âge n’est pas gardé ; seulement, avant 18 ans, le mois à partir duquel vous serez majeur.',
          'Ce que vous écrivez, avec les versions précédentes ; vos communautés ; vos réactions.',
          'Pour chaque endroit où vous êtes connecté : navigateur et système en deux mots, et des dates. Aucune adresse réseau n’est gardée.',
        ],
      },
      {
        id: 'who',
        title: 'Qui voit quoi',
        paragraphs: [
          'Chaque texte porte son public : tout le monde, les membres, une communauté, ou vous seul. Le bouton d’envoi dit qui le lira. Chaque partie de votre profil a son propre public, et vous pouvez voir votre profil comme les autres le voient.',
          'La modération voit ce qui lui est signalé. Personne d’autre ne lit ce que vous gardez pour vous, et aucun index de recherche ne le contient.',
        ],
      },
      {
        id: 'consent',
        title: 'Votre accord',
        paragraphs: [
          'Pour traiter ce que vous dites de santé, nous demandons votre accord dans une case à part, jamais cochée d’avance. Pour chaque expérience, vous décidez séparément si elle compte dans les statistiques et si la recherche peut s’en servir. Vous pouvez retirer chacun de ces accords dans vos réglages ; cela vaut dès ce moment.',
        ],
      },
      {
        id: 'figures',
        title: 'Chiffres et questions de suivi',
        paragraphs: [
          'Des expériences que vous laissez compter, nous copions les réponses dans un comptage, sans votre pseudonyme ni votre récit. Les chiffres en sont tirés, et nous ne montrons que des sommes de groupes d’au moins cinq personnes. Quand vous retirez une expérience ou votre accord, la copie est effacée au comptage suivant, au plus tard la nuit d’après ; avec votre compte, elle est effacée aussitôt.',
          'Après 4, 12 et 52 semaines, nous demandons sur le site comment cela s’est poursuivi. Nous ne vous écrivons à ce sujet que si vous avez demandé ces courriels. Leurs liens ouvrent une question sans connexion, ne nomment ni vous ni le traitement, servent une seule fois et prennent fin d’eux-mêmes.',
        ],
      },
      {
        id: 'searches',
        title: 'Ce que vous cherchez',
        paragraphs: [
          'Ce que vous cherchez n’est pas gardé et ne figure dans aucun journal technique. Une question qui ne trouve rien est comptée sans rien qui vous concerne : les personnes qui tiennent ce site ne peuvent en lire les mots que si trois personnes l’ont posée dans un même mois, et ils sont effacés au plus tard après quatre-vingt-dix jours. Les questions qui peuvent venir d’un danger, les adresses et les numéros ne sont pas comptés.',
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies et traceurs',
        paragraphs: [
          'Il y a trois cookies au plus : l’un vous garde connecté, un autre retient votre langue, un autre le pays dont vous avez choisi les lignes d’écoute. Pas de publicité, pas de mesure d’audience, aucun contenu venu d’autres sites.',
        ],
      },
      {
        id: 'rights',
        title: 'Vos droits',
        paragraphs: [
          'Vous pouvez voir, corriger, emporter et supprimer ce qui vous concerne, et vous plaindre auprès de l’autorité de protection des données (en France, la CNIL). Ce qu’on ne peut pas encore faire seul dans les réglages, les personnes qui font vivre ce site le font : écrivez à l’adresse de la page « À propos ».',
        ],
      },
    ],
  },
};
