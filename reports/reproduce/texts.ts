/** Where what is shown here differs from what a report says that its sender was told. */
export const outcomeTexts = {
  rule: 'What happened: “{here}” here, “{there}” in the report.',
  verdict: 'How sure: {here} here, {there} in the report.',
  fix: 'The first way: “{here}” here, “{there}” in the report.',
  who: 'Who acts: {here} here, {there} in the report.',
  answerThen: 'Counted in the report and not here: {question} {answer}',
  answerNow: 'Counted here and not in the report: {question} {answer}',
  match: 'certain',
  possible: 'possible',
  nothing: 'nothing recognised',
} as const;
