# Evaluation: texts of evaluations, answering and results.
# $date, $opens, $closes, $mean, $gap, $team and $partner come already written in the language ("3.4"); $n, $answered, $invited and $total are numbers.

## The six conditions and the two voices

condition-objectives = Clear objectives
condition-communication = Communication
condition-confidentiality = Confidentiality
condition-transparency = Transparency
condition-participation = Participation
condition-evaluation = Evaluation and follow-up

side-team = Team
side-partner = Partners
side-partner-one = Partner
side-team-count = Team, { $n }
side-partner-count = Partners, { $n }
side-team-explained = The staff and clinicians of the centre.
side-partner-explained = The people and organisations that work with the centre.

## The evaluation

round-list-title = Evaluations
round-list-empty = No evaluation yet. The first one gives a starting point: it says where you stand, as seen by the team and by the partners.
round-new = Prepare an evaluation
round-needs-members = An evaluation is addressed to the team and to the partners. First add the members of the partnership.
round-create = Save the evaluation
round-name = Name of the evaluation
round-name-example = For example: Autumn evaluation 2026
round-opens-on = First day for answers
round-closes-on = Last day for answers
round-dates = From { $opens } to { $closes }
round-questionnaire = Questionnaire
round-questionnaire-detail = { $title }, { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
round-not-validated = Questionnaire not validated: it opens a discussion. It does not measure performance and does not compare people.
round-smallest-group = A group of fewer than { $n } responses will never be shown separately.
round-invited = People invited
round-member = { $name }, { $side }
round-count-few = { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
} · too few answers to be counted apart
round-invited-count = { $count ->
    [0] Nobody is invited yet.
    [one] { $count } member invited out of { $total }.
   *[other] { $count } members invited out of { $total }.
}
round-invite-help = Invite both voices. At least { $n } responses are needed on each side before its means are shown.
round-state-planned = Planned
round-state-open = Open
round-state-closed = Closed
round-planned-detail = Opens on { $date }
round-open-detail = Open until { $date }
round-closed-detail = Closed on { $date }
round-count = { $answered ->
    [0] No response
    [one] { $answered } response
   *[other] { $answered } responses
} out of { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
}
round-open-action = Open the evaluation
round-answer-action = Answer
round-close-action = Close the evaluation
round-results-action = See the results
round-open-question = Open “{ $title }”?
round-open-consequence = People can start answering. The questionnaire and the size of the smallest group shown stay those of the day on which the evaluation was prepared.
round-close-question = Close “{ $title }”?
round-close-consequence = Nobody will be able to answer any more and the results will open. A closed evaluation cannot be reopened.
round-sealed = The results are sealed until the evaluation is closed. Until then nobody sees them, not even the team.
round-saved = The evaluation is saved.
round-opened = The evaluation is open.
round-closed = The evaluation is closed. The results are open.

## Answering

answer-title = Your view of the partnership
answer-introduction = The team and the partners answer the same questions. There are no right or wrong answers: your experience is what counts.
answer-duration = { $n ->
    [one] Allow about { $n } minute.
   *[other] Allow about { $n } minutes.
}
answer-anonymous = Your answers are kept without your name and without the hour. The program never shows them person by person. After closing, it shows averages and how often each answer was chosen, and never for a group of fewer than { $n } people. What you write in your own words is shown as it is, without saying from whom it comes.
answer-anonymous-limit = In a small group, a view that everyone shares can be guessed.
answer-side-question = You are answering as:
answer-side-change = Change: team or partners
answer-language = Language
answer-simpler = Simpler sentences
answer-simpler-note = In plain language. No proof-reading by a person concerned is recorded.
answer-large = Large print
answer-position = Question { $n } of { $total }
answer-skip-help = You may skip a question.
answer-required = answer needed
answer-several = Several answers are possible.
answer-own-words = Another answer, in your own words
answer-yes = Yes
answer-no = No
answer-no-names = Do not write anybody’s name, nor your own.
answer-number-between = From { $least } to { $greatest }.
answer-number-least = At least { $least }.
answer-number-greatest = At most { $greatest }.
answer-grid = Questions and answers
answer-other-language = This questionnaire does not exist completely in this language. What is missing appears in the language in which it was written.
answer-category-question = You are rather:
answer-category-hint = Only to compare groups of at least { $n } people. You need not say it.
answer-category-go = Begin
answer-category-skip = Begin without saying it
answer-layout = Layout
answer-layout-list = All questions one after the other
answer-layout-single = One question at a time
answer-layout-grid = As a table
answer-back = Previous question
answer-forward = Next question
answer-keep = If I leave before the end, count what I have answered so far
answer-give-up = Stop here
answer-give-up-question = What should become of your answers?
answer-give-up-text = { $n ->
    [0] You have not answered anything yet. The next person begins with an empty sheet.
    [one] You have answered { $n } question. You decide whether it counts. The next person sees nothing.
   *[other] You have answered { $n } questions. You decide whether they count. The next person sees nothing.
}
answer-give-up-erase = Erase my answers
answer-give-up-keep = Hand in what I have answered
answer-away-title = Are you still there?
answer-away-keep = Without a sign from you, your answers will be handed in as they are, as you chose.
answer-away-erase = Without a sign from you, your answers will be erased, so that nobody else sees them.
answer-away-left = { $n } s left
answer-away-stay = I carry on
answer-stop-passphrase = The passphrase opens the rest of the program again. Answers that are not handed in yet will be erased.
answer-send = Hand in my answers
answer-nothing-chosen = No answer is chosen yet. Choose at least one before handing in.
answer-left-open = { $n ->
    [0] You have answered all the questions.
    [one] { $n } question has no answer yet. You may leave it so.
   *[other] { $n } questions have no answer yet. You may leave them so.
}
answer-send-consequence = Once handed in, your answers can no longer be read or changed.
answer-thanks = Thank you. Your answers are handed in.
answer-thanks-next = Once the evaluation is closed, the results will be discussed together.
answer-next-person = Hand over to the next person
answer-next-person-sees-nothing = The next person sees nothing of your answers.
answer-stop = Finish answering on this computer
answer-stop-text = The program goes back to the evaluation. Answers that are not yet handed in will be erased.
answer-stop-lock = Lock the vault
answer-stop-stay = Go on answering
answer-stop-leave = Back to the evaluation

## The results

results-title = Results
results-two-voices = Two voices, the same question
results-gap = gap { $gap }
results-smallest-group = A group of fewer than { $n } responses is never shown separately.
results-hidden-side = { $side ->
    [team] Team: fewer than { $n } answers or invitations. Its figures are not shown, so that nobody is recognised.
   *[partner] Partners: fewer than { $n } answers or invitations. Their figures are not shown, so that nobody is recognised.
}
results-hidden-figure = Not shown: fewer than { $n } opinions, or a small group might be recognised
results-nothing = There are fewer than { $n } responses on each side: no average is shown. The responses are kept. You can talk about the statements face to face.
results-conversation = There are few responses. Read these figures as a conversation, not as a measurement: a single person can move them a lot.
results-not-validated = This questionnaire is not validated. It helps you choose what to talk about.
results-show-table = See the table
results-table-caption = Averages of the team and of the partners for each theme
results-column-condition = Theme
results-column-mean = Average
results-column-spread = Spread
results-column-gap = Gap
results-row-spoken = { $condition }: team { $team }, partners { $partner }, gap { $gap }.
results-row-spoken-team = { $condition }: team { $team }, partners not shown.
results-row-spoken-partner = { $condition }: team not shown, partners { $partner }.
results-row-spoken-none = { $condition }: no average is shown.
results-how-title = How these figures are computed
results-how-person = For each person and each theme: the average of her or his ratings, if at least half of the statements were rated. “I don’t know” does not count as a rating.
results-how-mean = For each voice: the sum of the people’s averages, divided by the number of people.
results-how-gap = The gap: the team’s average minus the partners’ average, as they are shown, without the sign.
results-how-spread = The spread (standard deviation): close to 0, opinions are alike; the larger it is, the more they differ. It is computed with the number of people minus one.
results-how-rounding = Figures are rounded to one decimal; reliability and effect to two.
results-how-small-groups = No figure rests on fewer than { $n } people, and no calculation between several figures (subtracting, for example) can uncover a small group. That is why some figures are not shown.

## What to talk about

weak-title = What to talk about together
weak-rule = A theme appears here when an average is below the middle of the scale, or when the two voices are a quarter of the scale or more apart. From 1 to 5: below 3, or one point apart.
weak-none = No theme stands out in these figures. Ask both voices whether they recognise themselves in them.
weak-nothing-shown = Averages are needed to suggest what to talk about. There are still too few responses.
weak-gap-heading = { $condition }: gap of { $gap }
weak-low-heading = { $side ->
    [team] { $condition }: { $mean } for the team
   *[partner] { $condition }: { $mean } for the partners
}
weak-objectives-gap = { $higher ->
    [team] The two voices differ on the objectives: the team says it sees more clearly than the partners where the partnership is going and how far it has come.
   *[partner] The two voices differ on the objectives: the partners say they see more clearly than the team where the partnership is going and how far it has come.
}
weak-communication-gap = { $higher ->
    [team] The two voices differ on communication: the team says it is better informed and more at ease to speak than the partners.
   *[partner] The two voices differ on communication: the partners say they are better informed and more at ease to speak than the team.
}
weak-confidentiality-gap = { $higher ->
    [team] The two voices differ on confidentiality: the team says it is surer than the partners of what must stay confidential and of what is protected.
   *[partner] The two voices differ on confidentiality: the partners say they are surer than the team of what must stay confidential and of what is protected.
}
weak-transparency-gap = { $higher ->
    [team] The two voices differ on decisions: the team says it knows better than the partners how they are made and for what reasons.
   *[partner] The two voices differ on decisions: the partners say they know better than the team how they are made and for what reasons.
}
weak-participation-gap = { $higher ->
    [team] The two voices differ on participation: the team says more than the partners that it can give its opinion and is heard.
   *[partner] The two voices differ on participation: the partners say more than the team that they can give their opinion and are heard.
}
weak-evaluation-gap = { $higher ->
    [team] The two voices differ on evaluation: the team says more than the partners that the work is reviewed together and that changes follow.
   *[partner] The two voices differ on evaluation: the partners say more than the team that the work is reviewed together and that changes follow.
}
weak-objectives-low = { $side ->
    [team] For the team, there is still work to do: make clear where the partnership is going and how far it has come.
   *[partner] For the partners, there is still work to do: make clear where the partnership is going and how far it has come.
}
weak-communication-low = { $side ->
    [team] For the team, there is still work to do: give news more often and make it easier to speak.
   *[partner] For the partners, there is still work to do: give news more often and make it easier to speak.
}
weak-confidentiality-low = { $side ->
    [team] For the team, there is still work to do: say what is confidential and protect personal information better.
   *[partner] For the partners, there is still work to do: say what is confidential and protect personal information better.
}
weak-transparency-low = { $side ->
    [team] For the team, there is still work to do: explain how decisions are made and for what reasons.
   *[partner] For the partners, there is still work to do: explain how decisions are made and for what reasons.
}
weak-participation-low = { $side ->
    [team] For the team, there is still work to do: make room for every opinion and take suggestions into account.
   *[partner] For the partners, there is still work to do: make room for every opinion and take suggestions into account.
}
weak-evaluation-low = { $side ->
    [team] For the team, there is still work to do: review the work together and draw changes from it.
   *[partner] For the partners, there is still work to do: review the work together and draw changes from it.
}
weak-item = Above all: “{ $statement }”
weak-adjustment-question = Which adjustment do you decide on?
weak-adjustment-add = Add to the plan
weak-point-decided = Adjustment decided
answer-take-back = Erase this answer
answer-away-seconds = You have { $n } seconds to say so.
