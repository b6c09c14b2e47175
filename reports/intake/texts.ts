/** The words of the intake in English, a table each. */

/** Why something that was sent cannot be read: clauses. */
export const intakeTexts = {
  empty: 'it is empty: export or save it again',
  tooLarge: 'the file is over {limit} MB ({size} MB): save only the part with the failure',
  picture: 'it is a picture: type the code and the sentence that it shows',
  brokenPicture:
    'it is a picture that is damaged or of a form that is not read here: take the screenshot again',
  largePicture: 'the picture has {size} million pixels, more than {limit}: cut out the part with the failure',
  wordlessPicture: 'no words can be read in the picture: type the code and the sentence that it shows',
  pdf: 'it is a PDF: copy the text that it shows',
  brokenPdf: 'the PDF is damaged or locked: copy the text that it shows',
  wordlessPdf: 'the PDF holds no text, only pictures of it: take a screenshot of the failure and give that',
  zip: 'it is a binary file (ZIP, or a document of Word or Excel): unpack it, or copy its text',
  office: 'it is a binary file of an older Word or Excel: copy its text',
  binary: 'it is a binary file of a kind that is not read here: copy the text that it shows',
  nested: 'it is wrapped too many times: take the innermost part out and give that',
  noAddress:
    'it is a saved page that does not say where it is from, and no failure is recognised in it: save it again as "Webpage, complete", or copy its text',
  noPage: 'no page is found in this web archive (MHTML): save the page again as "Webpage, HTML only"',
  brokenMail: 'the mail file is damaged: copy the text of the mail',
  brokenCapture: 'the network capture (HAR) is damaged: save it again',
  emptyCapture: 'the network capture (HAR) has no page of Microsoft’s sign-in or Partner Center in it',
  unreadable: 'it cannot be read ({reason})',
  stopped: 'reading was stopped',
  cutOff: 'the JSON is cut off: it ends in the middle; ask for the whole file',
  broken: 'the JSON is broken at line {line}, column {column}: ask for the file again',
  notObject: 'the JSON is not an object: give a report or an observation',
  otherData: 'neither a report (it has no "format") nor an observation (it has no "v" and "host")',
} as const;

/** What is said beside what was read: sentences. */
export const intakeNotes = {
  repaired: '“{written}” was read as {meant}.',
  damaged: 'The report in it was cut off or changed on its way; what can still be read was read.',
  rows: '{count} {count|one:sign-in|other:sign-ins} in it, {failed} failed; the newest failure comes first.',
  moreRows: '{count} older {count|one:failure is|other:failures are} left out.',
  pictures:
    '{count} {count|one:picture is|other:pictures are} attached and not read: look whether a code is in it.',
  readInPicture: 'Read in a picture: compare the code and the ids with it.',
  attachments: '{count} {count|one:attachment was|other:attachments were} not read.',
  pageAsText: 'It is a saved page without a known address, and was read as text.',
  noFailure: 'No sign-in in it has failed.',
} as const;
