# Le questionnaire sur papier, à remplir à la main puis à recopier dans le programme.

paper-page = page { $n } sur { $total }
paper-sheet-number = Feuille n° ____________

## Comment remplir

paper-how = Comment remplir cette feuille
paper-how-tick = Cochez une case par ligne ou par question. Si plusieurs réponses sont permises, c’est écrit sous la question.
paper-how-correct = Vous vous êtes trompé ? Noircissez toute la case et cochez la bonne.
paper-how-skip = Vous pouvez laisser une question sans réponse.
paper-how-skip-but = Vous pouvez laisser une question sans réponse. Là où c’est marqué « réponse nécessaire », votre réponse est attendue.
paper-how-anonymous = N’écrivez pas votre nom. Vos réponses sont recopiées dans le programme sans nom et sans heure.
paper-how-handwriting = La personne qui recopie lit ce que vous écrivez à la main. N’écrivez rien qui fasse reconnaître quelqu’un.
paper-how-small-groups = Aucun chiffre n’est montré pour un groupe de moins de { $n } réponses.
paper-how-give-back = Pour rendre la feuille : pliez-la et mettez-la dans l’enveloppe ou la boîte prévue.
paper-how-sheet-number = La ligne « Feuille n° » en haut est pour le centre. Le numéro s’y écrit au crayon, pour vérifier la copie. Il n’est pas gardé.

## Les questions

paper-questions = Les questions
paper-question = Question
paper-kind-question = Si vous répondez comme partenaire, à quel groupe appartenez-vous surtout ?
paper-several = Plusieurs réponses sont permises.
paper-required = Réponse nécessaire
paper-own-words = Autre, avec vos mots :
paper-yes = Oui
paper-no = Non
paper-day = Jour
paper-month = Mois
paper-year = Année
paper-thanks = Merci. C’est fini.

## Ce qu’un lecteur d’écran dit des cases et des lignes

paper-box = case { $key }
paper-space-line = place pour écrire
paper-space-lines = { $n ->
    [one] place pour écrire, { $n } ligne
   *[other] place pour écrire, { $n } lignes
}
paper-space-number = place pour un nombre
paper-space-date = place pour une date : jour, mois, année
paper-file = Questionnaire sur papier
paper-only-if = Seulement selon votre réponse à la question { $numbers }.
paper-only-if-answer = Seulement si vous avez répondu « { $answer } » à la question { $numbers }.
