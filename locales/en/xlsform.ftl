# What stands in the way of an XLSForm (the spreadsheet of ODK and Kobo questionnaires), what an XLSForm cannot say, and what
# is wrong in answers that came back from phones. Each sentence follows the place in the file.

## Why an XLSForm is not taken

xlsform-reason-sheet-missing = The sheet “{ $name }” is missing.
xlsform-reason-sheet-refused = This sheet does something that Entente does not do, or is there twice.
xlsform-reason-column-missing = The column “{ $name }” is missing.
xlsform-reason-column-twice = Two columns say the same thing. Keep one.
xlsform-reason-language-unknown = This language is not known. Write its code in brackets, for example “label::French (fr)”.
xlsform-reason-too-many-rows = There are more than { $limit } rows.
xlsform-reason-too-deep = Groups stand inside each other more than { $limit } levels deep.
xlsform-reason-type-missing = This row does not say what it is. Fill in the column “type”.
xlsform-reason-type-unknown = There is no type “{ $kind }” in an XLSForm.
xlsform-reason-type-refused = Entente cannot handle this type of row: { $kind }.
xlsform-reason-group-not-open = A group ends here that never began.
xlsform-reason-group-not-closed = This group begins and does not end.
xlsform-reason-name-missing = A name is missing.
xlsform-reason-name-unusable = “{ $name }” cannot be a name on a phone. Use letters, digits and “_”, and begin with a letter.
xlsform-reason-name-twice = The name “{ $name }” is there already (row { $first }).
xlsform-reason-list-missing = The list of choices “{ $list }” is not in the sheet “choices”.
xlsform-reason-choice-twice = This choice of the list “{ $list }” is there already (row { $first }).
xlsform-reason-choice-with-blank = A name of the list “{ $list }” holds a blank. Where several answers can be given, a blank parts them.
xlsform-reason-text-with-answer = This text shows the answer to another question. Entente would show the sign and not the answer.
xlsform-reason-control-character = This text holds invisible characters that no text should hold.
xlsform-reason-text-too-long = This text is longer than { $limit } characters.
xlsform-reason-yes-or-no = Write “yes” or “no” here. Entente does not compute this.
xlsform-reason-calculation = The answer is computed. Entente does not compute answers.
xlsform-reason-default-computed = The answer that stands there first is computed. Entente does not compute answers.
xlsform-reason-default-unusable = The answer that stands there first does not fit this question.
xlsform-reason-parameter-unusable = This parameter cannot be used: { $name }.
xlsform-reason-expression-broken = This formula cannot be read: a sign is missing, or there is one too many.
xlsform-reason-expression-unknown = This formula holds something that Entente does not compute: { $what }
xlsform-reason-expression-mixed = This condition mixes “and” and “or”. Entente understands one or the other.
xlsform-reason-question-unknown = There is no question “{ $question }”.
xlsform-reason-question-without-answer = Nobody answers “{ $question }”: it is a text or a group.
xlsform-reason-condition-loop = Conditions run in a circle around “{ $question }”.
xlsform-reason-condition-unanswered = The condition also holds as long as “{ $question }” has no answer. Add that the answer must not be empty.
xlsform-reason-condition-type = “{ $question }” is compared with something that cannot be its answer.
xlsform-reason-constraint-type = This limit does not go with this type of question: { $kind }.
xlsform-reason-constraint-strict = This limit of a decimal number leaves out the value itself. Write “>=” or “<=”.
xlsform-reason-pattern-unusable = This pattern (regex) cannot be used, or there are two.
xlsform-reason-filter-column-missing = The sheet “choices” has no column “{ $name }” for this filter.

## What an XLSForm cannot say

xlsform-left-out = What this format cannot say was left out:
xlsform-left-out-repeated-group = This group may come several times.
xlsform-left-out-repeated-answers = This question without choices takes several answers.
xlsform-left-out-choices-missing = This question has no choices.
xlsform-left-out-condition = The condition of this element cannot be written.
xlsform-left-out-too-deep = Groups stand too deep inside each other.
xlsform-left-out-text-too-long = A text is too long for a cell.
xlsform-left-out-total = Entente computes the total once the answers are back.
xlsform-left-out-hidden = This element is never shown.
xlsform-left-out-limit = A limit of the answer is not checked on the phone.
xlsform-left-out-initial = The answer that stands there first is not on the phone.
xlsform-left-out-group-required = The phone does not check that something in this group is answered.

## What is wrong with a cell of answers

xlsform-cell-not-a-number = This is no number, or no whole number where one is asked for.
xlsform-cell-not-a-date = This is no day written as year-month-day.
xlsform-cell-not-a-choice = This is none of the choices of the question.
xlsform-cell-not-yes-or-no = This is neither yes nor no.
xlsform-cell-choices-differ = The column of the question and those of its choices say different things.
xlsform-cell-control-character = This text holds invisible characters that no text should hold.
xlsform-cell-text-too-long = This text is too long.
xlsform-cell-too-many-cells = The row has more cells than there are headings: they may have moved.
phone-form-file = Questionnaire for phones
phone-reason = “{ $question }”: { $reason }
phone-empty = No question is answered.
