# Entering sheets of paper, and the common answer of a group.
# $n and $total are numbers; $answer is an answer as it stands on the sheet.

## Sheets of paper

entry-title = Enter sheets of paper
entry-introduction = Each question shows its keys. Press the key of the answer that is ticked: the next question comes by itself.
entry-keys = The keys
entry-keys-choose = 1 to 9, then a, b, c: choose the answer that shows this key
entry-keys-nothing = Space, or 0: the sheet gives no answer
entry-keys-several = Enter: next question, where several answers are possible or where the answer is written
entry-keys-back = Backspace, or arrow up: previous question
entry-keys-other = The mouse and the Tab key work everywhere too.
entry-twice = Enter each sheet twice
entry-twice-hint = The two are compared before saving. It is the surest way to find a typing mistake.
entry-count = { $n ->
    [0] No sheet entered since you opened this page.
    [one] { $n } sheet entered since you opened this page.
   *[other] { $n } sheets entered since you opened this page.
}
entry-saved = { $n ->
    [one] The sheet is saved. { $n } sheet entered. The next sheet can begin.
   *[other] The sheet is saved. { $n } sheets entered. The next sheet can begin.
}
entry-whose = Whose sheet is this?
entry-category = Which kind of partner?
entry-about = Before the questions
entry-sheet = Sheet { $n }
entry-first = First entry
entry-second = Second entry
entry-second-text = Take the same sheet again from the beginning, without looking at the first entry. It is hidden.
entry-settle = Compare the two entries
entry-settle-text = { $n ->
    [one] The two entries differ in { $n } place. Look at the sheet and choose what it says. Nothing is saved before.
   *[other] The two entries differ in { $n } places. Look at the sheet and choose each time what it says. Nothing is saved before.
}
entry-refused = To put right on this sheet
entry-refused-text = Look at the sheet and correct what is marked. Nothing is saved yet.
entry-said-first = First entry: { $answer }
entry-said-second = Second entry: { $answer }
entry-said-nothing = no answer
entry-again = Enter again
entry-nothing = No answer
entry-own = Another answer, written by hand
entry-own-words = The words on the sheet
entry-yes = Yes
entry-no = No
entry-number-range = From { $least } to { $greatest }
entry-number-least = { $least } or more
entry-number-greatest = { $greatest } or less
entry-go-second = Go on to the second entry
entry-compare = Compare and save
entry-save = Save the sheet
entry-left = { $n ->
    [0] All questions are entered.
    [one] { $n } question is still to be entered. If the sheet gives no answer, press 0, or Enter where the answer is written.
   *[other] { $n } questions are still to be entered. If the sheet gives no answer, press 0, or Enter where the answer is written.
}
entry-left-to-settle = { $n ->
    [0] Everything is checked.
    [one] { $n } point is still to be checked on the sheet.
   *[other] { $n } points are still to be checked on the sheet.
}
entry-incomplete-sheet = An answer that is asked for is missing on the sheet. The sheet counts as it was handed in.
entry-empty-sheet = This sheet gives no answer at all: it cannot be counted. Check it. If it is really empty, clear this entry.
entry-discard = Clear this entry
entry-discard-question = Clear the entry of this sheet?
entry-discard-text = The sheet is not saved. What you entered of it will be cleared; the sheet of paper remains to be entered.
entry-finish = Finish entering
entry-leave-question = Leave before the end of this sheet?
entry-leave = Clear and leave
entry-nothing-kept = A saved sheet cannot be read or changed any more, not even by you. A sheet that is half entered is not kept.

## Common answer

group-title = Common answer of a group
group-introduction = The group talks about each question, then chooses an answer together.
group-voice = Who answers?
group-voice-together = Together
group-voice-together-hint = The team and the partners, with one voice.
group-replaces = A new common answer of the same voice stands for the one before.
group-sealed = The common answer stays sealed until the evaluation is closed. Until then nobody can read it.
group-otherwise = Does anyone see it otherwise?
group-note = What this person says about it
group-note-hint = Write the opinion, without a name: everybody will read the note with the results.
group-position = Question { $n } of { $total }
group-left = { $n ->
    [0] All questions have an answer.
    [one] { $n } question has no answer. It may stay so.
   *[other] { $n } questions have no answer. They may stay so.
}
group-no-voice = First say who answers.
group-no-answer = Choose at least one answer before saving.
group-save = Save the common answer
group-saved = The common answer is saved. It stays sealed until the evaluation is closed.
group-leave-question = Leave without saving the common answer?
group-leave-text = What the group answered here is not saved yet and will be cleared.
group-leave = Clear and leave
group-back = Back to the evaluation
