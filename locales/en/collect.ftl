# Collecting answers: this computer, paper, phones, a group; the questionnaires; the calendar; what evaluations changed.

collect-title = Collecting answers
collect-lead = Choose what suits each person. Each person’s answers count the same way; those of a group are shown apart.
collect-kiosk = On this computer
collect-kiosk-text = The person sees only the questionnaire. Leaving it needs the passphrase.
collect-paper = On paper
collect-paper-text = Print the sheet, then type in the answers with the number keys.
collect-paper-print = Save the sheet to print
collect-paper-enter = Type in filled sheets
collect-phones = On phones
collect-phones-text = With KoboToolbox or ODK: save the questionnaire, ask it there, then bring the file of answers back here. The name, the time and the device that this file holds are not read.
collect-group-text = A group talks about each question and answers together. This answer is shown apart, with differing views.
collect-group = Answer as a group
collect-group-done = Handed in already:
collect-voice-together = together
collect-voice-team = team
collect-voice-partner = partners
phone-form-make = Save the questionnaire
phone-form-saved = The questionnaire for phones is saved. It is no longer encrypted.
phone-form-left-out = The questionnaire is saved, except for this, which phones cannot say:
phone-form-impossible = This questionnaire cannot be asked on phones. Nothing was saved.
phone-open = Bring answers in
phone-reading = Reading the answers
phone-side = Answers without a voice come from:
phone-side-none = It is not known: leave them aside
phone-found-title = Answers in { $file }
phone-found = { $team ->
    [0] No sheet of the team
    [one] { $team } sheet of the team
   *[other] { $team } sheets of the team
} and { $partners ->
    [0] none of the partners
    [one] { $partners } of the partners
   *[other] { $partners } of the partners
}. Those that are already here will not be counted twice.
phone-found-without-side = { $n ->
    [one] { $n } sheet does not say who answers.
   *[other] { $n } sheets do not say who answers.
}
phone-refused = { $n ->
    [one] { $n } row cannot be brought in
   *[other] { $n } rows cannot be brought in
}
phone-refused-row = Row { $line }:
phone-columns = These columns belong to no question and are not read: { $columns }.
phone-take = Bring these answers in
phone-taken = { $taken ->
    [0] No new answer
    [one] { $taken } answer brought in
   *[other] { $taken } answers brought in
}{ $known ->
    [0] .
    [one] , { $known } was here already.
   *[other] , { $known } were here already.
}
round-groups = The invited partners, by category
round-groups-caption = Invitations and answers by category
round-groups-kind = Category
round-groups-rate = Share
round-groups-unknown = Not stated
round-by-category = Ask partners for their category
round-by-category-hint = Useful in a large partnership: a category is shown apart only if it has enough answers, and the others are counted together.
questionnaires-title = Questionnaires
questionnaires-lead = Those that come with Entente, and your own. An evaluation keeps the questionnaire as it was when it was prepared.
questionnaires-new = Write a questionnaire
questionnaires-take = Take from a file
questionnaires-take-text = A questionnaire in FHIR (JSON), or an XLSForm table of Kobo or ODK.
questionnaires-whose = Whose are the words of this questionnaire?
questionnaires-whose-here = We may use it here
questionnaires-whose-here-hint = In documents, on paper and on phones, statements carry only their number.
questionnaires-whose-ours = It is ours, or anybody may pass it on
questionnaires-whose-ours-hint = Statements may be printed and sent.
questionnaires-choose-file = Choose the file
questionnaires-taken = “{ $title }” is added to your questionnaires.
questionnaires-refused = “{ $title }” was not taken
questionnaires-refused-text = Nothing was changed. Here is why, with the place in the file:
questionnaires-own = yours
questionnaires-skeleton = statements to paste
questionnaires-skeleton-text = The statements belong to their authors and are not here. If you may use them, paste them: numbers, themes and scoring are ready.
questionnaires-words-stay = words stay here
questionnaires-words-stay-text = The statements do not leave this computer: in documents, on paper and on phones, they carry their number.
questionnaires-look = Look at it
questionnaires-look-text = What you choose here is kept nowhere.
questionnaires-edit = Change
questionnaires-save-fhir = File for health software (FHIR)
questionnaires-save-xlsform = File for phones (XLSForm)
questionnaires-paste = Paste the statements
questionnaires-paste-words = The statements, one per line
questionnaires-paste-hint = In the order of the questionnaire. They stay on this computer.
questionnaires-paste-save = Add to our questionnaires
questionnaires-pasted = “{ $title }” is ready to be asked.
influence-evaluation-title = What evaluations changed
influence-evaluation-counts = { $decided ->
    [one] { $decided } adjustment decided
   *[other] { $decided } adjustments decided
}, { $done ->
    [0] none done.
    [one] { $done } done.
   *[other] { $done } done.
}
influence-evaluation-moved = Of those done, { $asked ->
    [one] { $asked } was evaluated again
   *[other] { $asked } were evaluated again
}: { $better ->
    [0] no theme is rated better.
    [one] { $better } theme is rated better.
   *[other] { $better } themes are rated better.
}
influence-evaluation-formula = Better: the average of the theme rose clearly for at least one voice and fell for none, up to the next evaluation with the same questionnaire. This says what followed, not what caused it.
influence-evaluation-since = Since: { $title }, closed on { $date }
influence-evaluation-not-yet = The theme has not been evaluated again yet.
influence-reading-better = better
influence-reading-lower = lower
influence-reading-same = about the same
influence-reading-too-few = too few answers to say
calendar-title = Next evaluations
calendar-rhythm = { $n ->
    [one] The partnership is evaluated every month.
   *[other] The partnership is evaluated every { $n } months.
}
calendar-change = This rhythm is one of the rules of the partnership.
questionnaires-sample-position = Question { $n }
self-begin = Answer for myself
self-title = For myself alone
self-lead = Answer for yourself, and see at once what it says. Nothing is kept, not even a draft: nobody else will see it. Where a sentence says “the team”, think of your own part in it.
self-look = See where I stand
self-result = Where I stand
self-mean = { $mean } on a scale from { $low } to { $high }.
self-too-few = Too few rated answers to say.
self-low = What you could take up again:
self-not-kept = Note elsewhere what you want to remember: on leaving this page, everything is erased.
self-leave = Leave and erase everything?
self-leave-text = Your answers are kept nowhere.
self-leave-yes = Leave
