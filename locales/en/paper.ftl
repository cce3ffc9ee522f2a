# The questionnaire on paper, to fill in by hand and to copy into the program afterwards.

paper-page = page { $n } of { $total }
paper-sheet-number = Sheet no. ____________

## How to fill it in

paper-how = How to fill in this sheet
paper-how-tick = Tick one box per line or per question. Where several answers are allowed, it says so under the question.
paper-how-correct = Made a mistake? Blacken the whole box and tick the right one.
paper-how-skip = You may leave a question without an answer.
paper-how-skip-but = You may leave a question without an answer. Where it says “Answer needed”, your answer is expected.
paper-how-anonymous = Do not write your name. Your answers are copied into the program without a name and without the time.
paper-how-handwriting = The person who copies the sheets reads what you write by hand. Write nothing that would let someone be recognised.
paper-how-small-groups = No figure is shown for a group of fewer than { $n } answers.
paper-how-give-back = To give the sheet back: fold it and put it in the envelope or box provided.
paper-how-sheet-number = The line “Sheet no.” at the top is for the centre. The number is written there in pencil, to check the copy. It is not kept.

## The questions

paper-questions = The questions
paper-question = Question
paper-kind-question = If you answer as a partner, which group do you mainly belong to?
paper-several = Several answers are allowed.
paper-required = Answer needed
paper-own-words = Other, in your own words:
paper-yes = Yes
paper-no = No
paper-day = Day
paper-month = Month
paper-year = Year
paper-thanks = Thank you. This is the end.

## What a screen reader says of boxes and lines

paper-box = box { $key }
paper-space-line = space to write
paper-space-lines = { $n ->
    [one] space to write, { $n } line
   *[other] space to write, { $n } lines
}
paper-space-number = space for a number
paper-space-date = space for a date: day, month, year
paper-file = Questionnaire on paper
paper-only-if = Only depending on your answer to question { $numbers }.
paper-only-if-answer = Only if you answered “{ $answer }” to question { $numbers }.
