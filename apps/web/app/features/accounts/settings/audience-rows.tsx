import { m } from '@entraide/messages';
import { RadioRows } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';

export const audiences = ['PUBLIC', 'MEMBERS', 'COMMUNITY', 'ONLY_ME'] as const;
export type Audience = (typeof audiences)[number];

/** The audience in words. A profile has no community of its own: it is whoever shares one with the member. */
export const audienceLabel = (audience: Audience): string =>
  audience === 'COMMUNITY' ? m.accounts_profile_community_audience() : termOf('visibility', audience);

interface AudienceRowsProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: Audience;
}

/** Who may see one field of the profile. */
export function AudienceRows({ name, legend, hint, value }: AudienceRowsProps): ReactElement {
  return (
    <RadioRows
      name={name}
      legend={legend}
      hint={hint}
      value={value}
      choices={audiences.map((audience) => ({ value: audience, label: audienceLabel(audience) }))}
    />
  );
}
