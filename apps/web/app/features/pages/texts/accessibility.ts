import type { BothLanguages, PageText } from './page-text.ts';

export const accessibilityText: BothLanguages<PageText> = {
  en: {
    title: 'Accessibility statement',
    lead: 'Entraide is meant to be usable by everybody: with a screen reader, by keyboard alone, on an old phone, without JavaScript, in French and in English.',
    sections: [
      {
        id: 'aim',
        title: 'What we aim at',
        paragraphs: ['WCAG 2.2 level AA, and RGAA 4.1 in France.'],
      },
      {
        id: 'checked',
        title: 'How it is checked',
        points: [
          'With each change, the pages are examined by axe in a real browser, in light and dark, at 360 and 1280 pixels.',
          'The main journeys are gone through with and without JavaScript, in both languages.',
          'No independent audit has been made so far. The state is therefore: partly conforming.',
        ],
      },
      {
        id: 'gaps',
        title: 'What we know is missing',
        points: [
          'There is no easy-read version of the main pages yet.',
          'People’s own texts may be hard to read or lack structure.',
        ],
      },
      {
        id: 'contact',
        title: 'Something gets in your way?',
        paragraphs: [
          'Write to the address on the page “About” and say on which page and with which device. If you get no answer in France, you may turn to the Défenseur des droits.',
        ],
      },
    ],
  },
  fr: {
    title: 'Déclaration d’accessibilité',
    lead: 'Entraide doit pouvoir servir à tout le monde : avec un lecteur d’écran, au clavier seul, sur un vieux téléphone, sans JavaScript, en français et en anglais.',
    sections: [
      {
        id: 'aim',
        title: 'Ce que nous visons',
        paragraphs: ['Les règles WCAG 2.2 au niveau AA, et le RGAA 4.1 en France.'],
      },
      {
        id: 'checked',
        title: 'Comment c’est vérifié',
        points: [
          'À chaque changement, les pages sont examinées par axe dans un vrai navigateur, en clair et en sombre, à 360 et 1280 pixels.',
          'Les parcours principaux sont refaits avec et sans JavaScript, dans les deux langues.',
          'Aucun audit indépendant n’a encore eu lieu. L’état est donc : conformité partielle.',
        ],
      },
      {
        id: 'gaps',
        title: 'Ce qui manque, à notre connaissance',
        points: [
          'Il n’existe pas encore de version facile à lire des pages principales.',
          'Les textes des personnes peuvent être difficiles à lire ou peu structurés.',
        ],
      },
      {
        id: 'contact',
        title: 'Quelque chose vous bloque ?',
        paragraphs: [
          'Écrivez à l’adresse de la page « À propos » en disant sur quelle page et avec quel appareil. Sans réponse, en France, vous pouvez saisir le Défenseur des droits.',
        ],
      },
    ],
  },
};
