# Writing a questionnaire of the centre: texts of the page.
# $what is the name of a question or a group on this page ("Question 3"). $n, $count, $total and $freed are numbers. $language is the name of a language.

## The page
builder-new = Write a questionnaire
builder-edit = Change the questionnaire
builder-lead = Give it a title, then add the questions one by one. What you write is kept as you go.
builder-save = Save the questionnaire
builder-saved = The questionnaire is saved.
builder-later = Finish later
builder-kept = Your draft is kept. You will find it when you come back.
builder-title = Title
builder-title-hint = For example: Reception at the centre
builder-description = What this questionnaire is for
builder-description-hint = One or two sentences. You may leave this empty.
builder-untitled = Questionnaire without a title
builder-tabs = Languages of the questionnaire
builder-tab-original = first language

## The groups
builder-questions = Questions
builder-group = Group { $n }
builder-group-title = Title of group { $n }
builder-group-title-hint = What these questions are about, for example: Communication
builder-group-add = Add a group
builder-group-explained = A group brings together the questions on one theme. The results give one figure for each group.
builder-empty = There is no question here yet.

## Adding, moving, removing
builder-add = Add a question
builder-add-to = Add a question: { $group }
builder-add-again = Once more: { $kind }
builder-full = There are 200 questions: that is the most the program takes.
builder-added = { $total ->
    [one] Question added. There is one.
   *[other] Question added. There are { $total }.
}
builder-moved = Moved. It is now: { $what }, of { $total } in all.
builder-group-moved = Group moved. It is now group { $n } of { $total }.
builder-duplicated = Copy added below: { $what }.
builder-removed = { $freed ->
    [0] Removed: { $what }.
    [one] Removed: { $what }. One question depended on it: it will be asked of everybody.
   *[other] Removed: { $what }. { $freed } questions depended on it: they will be asked of everybody.
}
builder-group-removed = { $freed ->
    [0] Removed with its questions: { $what }.
    [one] Removed with its questions: { $what }. One question depended on it: it will be asked of everybody.
   *[other] Removed with its questions: { $what }. { $freed } questions depended on it: they will be asked of everybody.
}
builder-restored = Put back in its place: { $what }.
builder-up = Move up
builder-down = Move down
builder-duplicate = Copy
builder-remove = Remove
builder-named = { $deed }: { $what }
builder-of = { $what }: { $part }

## A question
builder-question = Question { $n }
builder-text-to-read = Text to read
builder-question-words = { $what }: what you ask
builder-statement-words = { $what }: the statement to rate
builder-text-words = What people read
builder-kind = How people answer
builder-kind-scale = Statement to rate from 1 to 5
builder-kind-choices = Choice from a list
builder-kind-yes-no = Yes or no
builder-kind-number = Number
builder-kind-date = Date
builder-kind-line = Short answer
builder-kind-lines = Free answer
builder-kind-text = Text to read
builder-example-scale = “I am made welcome.” Agree, or not?
builder-example-choices = One of the answers that you write, or several
builder-example-yes-no = “Have you been to the centre before?”
builder-example-number = “How many times this year?”
builder-example-date = A day, a month and a year
builder-example-line = One line to fill in
builder-example-lines = Several lines, in one’s own words
builder-example-text = An explanation, without an answer
builder-scale = On which scale
builder-scale-name = from “{ $first }” to “{ $last }”
builder-choices = Answers to choose from
builder-choice = Answer { $n }
builder-choice-add = Add an answer
builder-several = Several answers may be chosen
builder-own-words = People may also answer in their own words
builder-exclusive = goes with no other, such as “none of these”
builder-least = Smallest number possible
builder-greatest = Largest number possible
builder-limit-hint = Leave empty if there is no limit.
builder-whole = Without decimals: 1, 2, 3…

## Settings of a question
builder-more = More settings
builder-reversed = Turned the other way round
builder-reversed-hint = Tick this if agreeing counts against. For example: “I wait too long.” The points are then counted the other way.
builder-reversed-short = other way round
builder-required = An answer is needed
builder-required-hint = Without an answer to this question the sheet is not accepted. Use it rarely: everybody should be free not to answer.
builder-required-short = needed
builder-if = Ask only if…
builder-if-always = Always ask
builder-if-none = This question is always asked: there is no other before it on which it could depend.
builder-if-question = { $what }: { $text }
builder-if-answer = Expected answer ({ $what })
builder-if-answered = any answer
builder-if-yes = yes
builder-if-no = no
builder-if-short = conditional
builder-if-lost = The question on which this one depends now comes after it. Choose another one, or move it up again.
builder-if-lost-choice = a question that comes after
builder-simpler = In simpler sentences
builder-simpler-hint = Short sentences and everyday words. Whoever answers chooses. You may leave this empty.
builder-hint = Help for answering
builder-hint-hint = Shown beside the question. You may leave this empty.

## The languages
builder-languages-heading = Languages
builder-language = Language in which you write
builder-language-hint = What is already written changes its label, not its words.
builder-languages = Translated into
builder-languages-hint = A tab for each language opens at the top. As long as a text is not translated, people read it in the first language. A language that you untick loses its texts when you save.
builder-translation = Texts in { $language }
builder-translation-empty = There is nothing to translate yet. Write the questions first.
builder-missing = { $count ->
    [0] Everything is written { $language }
    [one] { $count } text is missing { $language }
   *[other] { $count } texts are missing { $language }
}
builder-in-fr = in French
builder-in-en = in English
builder-in-nl = in Dutch
builder-in-de = in German
builder-next-missing = Go to the first missing text

## Counting
builder-counting = How it is counted
builder-missing-rule = The figure of a person for a group is the mean of her or his ratings. At least half of the statements of the group must be rated; otherwise the person does not count for this group. “I don’t know” and a question left empty are not ratings. The other kinds of answers are not counted in points.
builder-scales = Change the words of the scale
builder-scale-numbered = Scale { $n }, { $name }
builder-step = Step { $n }
builder-step-of = Scale { $scale }, step { $n }
builder-score = Points of step { $n }
builder-step-add = Add a step
builder-scale-add = Add a scale
builder-scale-added = Scale added. You can choose it in each statement to rate.
builder-scale-remove = Remove scale { $n }
builder-scale-removed = Scale removed.

## The rights
builder-rights = Whose questions these are
builder-owner = Who wrote them
builder-owner-hint = The centre, or the person or organisation from whom you borrow them. You may leave this empty.
builder-licence = Under which conditions they may be used
builder-licence-hint = For example: All rights reserved, or Free to use with the name of the author. You may leave this empty.
builder-leaves = What may leave this computer
builder-leaves-everything = The questions and the results
builder-leaves-everything-hint = The questions are yours, or you have the right to share them.
builder-leaves-figures = Only the figures
builder-leaves-figures-hint = The questions come from elsewhere and are protected. Their words stay here.

## Seeing it as a person
builder-preview-open = See it as a person will
builder-preview = As a person will see it
builder-preview-lead = You can try it: nothing is kept. All questions are shown, those that depend on an answer too.
builder-preview-language = Language
builder-preview-plain = In simpler sentences
builder-preview-if = Asked only depending on the answer to: { $what }
