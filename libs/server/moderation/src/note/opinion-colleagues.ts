/**
 * Selects who may be asked for a second opinion on `moderation_case c`, as `id` and `pseudonym`: everybody in charge of
 * it but its holder, the person it is about, who reported it, and the member at the place `me` of the parameters.
 * Whoever is shut out there at the time at the place `at` has no office meanwhile.
 */
export const opinionColleagues = (me: string, at: string): string => `
  select member.id, member.pseudonym
  from (select office.member_id as id from community_moderator office where office.community_id = c.community_id
        union select id from member where is_administrator) in_charge join member using (id)
  where member.state = 'active' and member.id is distinct from ${me}::uuid
    and member.id is distinct from c.assigned_to_id and member.id is distinct from c.subject_id
    and not entraide_is_shut_out(member.id, c.community_id, ${at}::timestamptz)
    and not exists (select 1 from report where report.case_id = c.id and report.reporter_id = member.id)
  order by member.is_administrator, member.pseudonym limit 100`;
