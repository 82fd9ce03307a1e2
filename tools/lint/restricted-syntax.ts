interface Restriction {
  readonly selector: string;
  readonly message: string;
}

/** What the content security policy and the allow-listed text tree would refuse in the browser anyway. */
export const markup: readonly Restriction[] = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Text reaches a page as React elements of the allow-listed tree, never as HTML.',
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The content security policy drops inline styles: use a class.',
  },
];

/** Settings are read once, validated, and handed on. */
export const environment: readonly Restriction[] = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only entry points read the environment; everything else takes Settings.',
  },
];

/** Rules and commands take the time from outside, so that tests and demo data can choose it. */
export const clock: readonly Restriction[] = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time from the Clock, or as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time from the Clock, or as an argument.',
  },
];
