/** The figures of moderation, each with its unit. All of them are the project's own choices (PRODUCT.md, group O). */
export const moderationSettings = {
  /** Within how many minutes of the first report a person should have decided. */
  responseTargetMin: { danger: 15, harassment: 4 * 60, other: 24 * 60 },
  /** A moderator gets at most one mail about danger in so many minutes, until administrators set another number. */
  dangerMailMin: 10,
  /** For how many days it is kept who was told of which case about danger. */
  dangerNoticeDays: 7,
  /** The longest note for colleagues, opinion or message to reporters, in characters. */
  caseNoteMaxCharacters: 3_000,
  /** How many cases one bulk action takes at most: one page of the queue. */
  bulkMaxCases: 50,
  /** How long a folded text stays open for whoever opened it, in minutes: long enough to decide. */
  openTextMin: 60,
  /** The longest note with a report, in characters. */
  noteMaxCharacters: 2_000,
  /** The shortest and longest written reason of a decision, in characters. */
  reasonMinCharacters: 20,
  reasonMaxCharacters: 3_000,
  /** Within how many hours a decision can be taken back by whoever made it, or an administrator. */
  undoHours: 24,
  /** Within how many days somebody can object to a decision about them (Digital Services Act, article 20: six months). */
  appealDays: 183,
  /** The shortest and longest text of an appeal's dialogue, in characters. */
  appealMinCharacters: 20,
  appealMaxCharacters: 3_000,
  /** Within how many days an appeal should be answered. */
  appealTargetDays: 7,
  /** After how many days without an answer of the person an appeal goes on. */
  appealQuestionDays: 14,
  /** How many texts one side may add to an appeal. */
  appealMostTexts: 20,
  /** The longest sanction with an end, in days, and the lengths that the form offers. */
  sanctionMaxDays: 730,
  sanctionDayChoices: [1, 3, 7, 30, 90],
  /** How long the name or number of a house rule may be, in characters. */
  ruleMaxCharacters: 200,
  /**
   * How many reports one client (visitors, who may share it with everybody in a library) or one member may send in a
   * window. Danger is counted by itself and more widely: nobody is to be turned away with it because others reported.
   */
  reportPace: { windowMin: 60, visitorReports: 20, memberReports: 30, dangerReports: 60 },
} as const;
