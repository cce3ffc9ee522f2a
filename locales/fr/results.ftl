# Résultats d’une évaluation, dans la page et dans les documents. Les moyennes arrivent déjà écrites dans la langue.

results-scale-ends = Moyenne de { $least } à { $most }.
results-from-statements = moyenne des énoncés
results-statements-caption = Chaque énoncé, par l’équipe et par les partenaires
results-column-statement = Énoncé
results-comment-mask = [nom retiré]
document-persons = { $n ->
    [one] { $n } personne, dispersion { $sd }
   *[other] { $n } personnes, dispersion { $sd }
}
document-interval = entre { $low } et { $high } (95 %)
results-file = Résultats de l’évaluation
results-sheet-figures = Chiffres
results-sheet-participation = Participation
results-sheet-comments = Commentaires
results-column-what = Mesure
results-column-value = Valeur
results-column-low = Intervalle à 95 %, bas
results-column-high = Intervalle à 95 %, haut
results-column-comment = Commentaire
results-mean-of-statements = Moyenne des énoncés


## The two voices
results-scales-differ = Les thèmes n’ont pas tous la même échelle : un seul dessin tromperait. Le tableau donne les chiffres de chaque thème.
results-no-means = Ce questionnaire ne donne pas de moyennes : il compte les réponses.
results-no-scale = Pas de moyenne : les énoncés n’ont pas la même échelle
results-part-others = Autres partenaires
results-column-n = Personnes
results-column-median = Médiane
results-column-interval = Intervalle à 95 %
results-interval = de { $low } à { $high }
results-effect-none = différence très petite
results-effect-small = petite différence
results-effect-medium = différence moyenne
results-effect-large = grande différence
results-effect-rough = chiffre approximatif
results-how-statements = Moyenne des énoncés : là où les valeurs des personnes laisseraient reconnaître un petit groupe, le thème est la moyenne de ses énoncés. Il n’a alors ni dispersion ni intervalle.
results-how-median = La médiane : la valeur du milieu quand on range toutes les personnes de la plus basse à la plus haute.
results-how-interval = L’intervalle à 95 % (loi de Student) : entre ces deux valeurs se trouverait sans doute la moyenne, si beaucoup d’autres personnes comme celles-ci avaient répondu. Avec peu de personnes, il est large.
results-how-effect = Petite, moyenne ou grande différence : l’écart comparé à la dispersion des avis (g de Hedges ; les mots changent à 0,2, 0,5 et 0,8). Si un côté a moins de dix personnes, ce chiffre est approximatif.

## For those who want to know more
results-further = Pour aller plus loin
results-further-lead = Les énoncés d’un thème vont-ils ensemble ? Deux chiffres aident à le voir : alpha (de Cronbach) et oméga (de McDonald). Plus ils sont proches de 1, plus les énoncés vont ensemble. Il faut au moins trente feuilles complètes.
results-further-caption = Alpha et oméga de chaque thème
results-reliability-shown = alpha { $alpha }, oméga { $omega } ({ $n } feuilles complètes)
results-reliability-alpha = alpha { $alpha } ({ $n } feuilles complètes) ; oméga ne peut pas être calculé
results-reliability-too-few-items = aucun : il faut au moins trois énoncés
results-reliability-no-theme = Aucun thème de ce questionnaire n’a ces chiffres : il faut au moins trois énoncés.
results-reliability-small-group = aucun : un petit groupe pourrait être reconnu
results-reliability-too-few-sheets = aucun : moins de trente feuilles complètes
results-reliability-no-variance = aucun : les réponses sont toutes pareilles

## Statement by statement
results-statements-title = Énoncé par énoncé
results-answers-title = Les réponses
results-statements-lead = Combien de personnes ont choisi chaque réponse. Plus la couleur est pleine, plus la réponse est haute sur l’échelle. Une case en pointillé est une réponse sans note, comme « je ne sais pas ».
results-legend = Réponses possibles
results-own-words = Réponse en mots libres
results-portion-spoken = { $label } : { $n }
results-bar-spoken = { $side ->
    [team] Équipe. { $portions }.
   *[partner] Partenaires. { $portions }.
}
results-count = { $n } ({ $share })
results-answers-count = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
results-column-choice = Réponse
results-column-all = Toutes les réponses
results-column-rated = Réponses avec une note
results-item-caption = Réponses à « { $statement } »
results-item-hidden = { $side ->
    [team] Équipe : pas montré ici. Moins de { $n } personnes ont répondu à cette question, ou la montrer laisserait reconnaître un petit groupe.
   *[partner] Partenaires : pas montré ici. Moins de { $n } personnes ont répondu à cette question, ou la montrer laisserait reconnaître un petit groupe.
}
results-item-not-shown = pas montré
results-item-reversed = Cet énoncé est tourné à l’envers. Pour la moyenne, ses notes sont retournées : plus haut veut toujours dire mieux.
results-item-apart = Cet énoncé ne compte pas dans la moyenne du thème.
results-questions-title = Autres questions
results-questions-several = Si plusieurs réponses étaient possibles, les parts peuvent dépasser ensemble 100 %.

## Who answered
results-rates-title = Qui a répondu
results-rates-caption = Réponses et invitations de chaque voix
results-column-answered = Réponses
results-column-invited = Invitations
results-column-share = Part
results-rates-few = trop peu pour être montré
results-rates-total = Les deux voix
results-rates-parts = Les partenaires par groupe, là où chaque groupe est assez grand.

## From one evaluation to the next
results-trend-title = D’une évaluation à l’autre
results-totals-title = Totaux
results-totals-lead = Faits des moyennes des énoncés montrées plus haut. Ce n’est pas la moyenne des totaux de chaque personne.
results-totals-caption = Les totaux de chaque voix, et comment les auteurs du questionnaire les lisent
results-column-total = Total
results-total-whole = Tout le questionnaire
results-total-sum = Somme
results-total-mean = Moyenne
results-total-sum-range = Somme, de { $low } à { $high }
results-total-mean-range = Moyenne, de { $low } à { $high }
results-band = { $name } (de { $from } à { $to })
results-band-strength = une force
results-band-discuss = à discuter
results-band-concern = à améliorer
results-band-low = bas
results-band-middle = moyen
results-band-high = haut
results-total-none-small-group = Pas montré : un énoncé compte moins de { $n } avis, ou un petit groupe pourrait être reconnu
results-total-none-no-mean = Pas calculé : un des éléments n’a pas de moyenne
results-total-none-not-asked-of-all = Pas calculé : une des questions n’est pas posée à tous
results-total-none-different-scales = Pas calculé : les échelles des énoncés sont différentes
results-total-none-nothing-counts = Pas calculé : aucun énoncé ne compte dans ce total
results-trend-first = C’est la première évaluation close avec ce questionnaire. La prochaine montrera ce qui a changé.
results-trend-lead = Rond : équipe. Carré : partenaires. Un point manque là où il n’y avait pas assez de réponses. Les mots comparent cette évaluation à celle d’avant.
results-trend-caption = { $condition } : moyennes d’une évaluation à l’autre
results-column-round = Évaluation
results-column-closed = Close le
results-change-better = { $side ->
    [team] Équipe : mieux
   *[partner] Partenaires : mieux
}
results-change-lower = { $side ->
    [team] Équipe : plus bas
   *[partner] Partenaires : plus bas
}
results-change-same = { $side ->
    [team] Équipe : à peu près pareil
   *[partner] Partenaires : à peu près pareil
}
results-change-little = { $side ->
    [team] Équipe : { $by }. Pour ce nombre de personnes, c’est trop peu pour parler d’un changement.
   *[partner] Partenaires : { $by }. Pour ce nombre de personnes, c’est trop peu pour parler d’un changement.
}
results-change-too-few = { $side ->
    [team] Équipe : trop peu de réponses pour le dire
   *[partner] Partenaires : trop peu de réponses pour le dire
}
results-change-by-more = { $difference } de plus
results-change-by-less = { $difference } de moins
results-change-by-same = même moyenne

## What was said in words
results-comments-title = Ce qui a été dit en mots
results-comments-lead = Qui montre ces mots à d’autres les relit d’abord. Les noms de l’annuaire sont retirés, mais aucun programme ne trouve tout : un surnom, un rôle ou une histoire peuvent faire reconnaître quelqu’un. L’ordre est celui de l’alphabet.
results-comments-none = Aucun commentaire à montrer. Les mots d’un groupe trop petit ne sont jamais montrés.
results-comments-none-side = Aucun commentaire à montrer.
results-comment-masked = { $n ->
    [one] { $n } nom retiré
   *[other] { $n } noms retirés
}
results-comment-doubts = À relire avant de montrer : { $words }

## What groups agreed on
results-group-title = Réponses données ensemble
results-group-lead = Un groupe s’est mis d’accord sur ces réponses. Elles ne comptent pas dans les moyennes.
results-group-team = L’équipe, ensemble
results-group-partner = Les partenaires, ensemble
results-group-together = L’équipe et les partenaires, à la même table
results-column-group = Réponse du groupe
results-column-mean-of = { $side ->
    [team] Moyenne de l’équipe
   *[partner] Moyenne des partenaires
}
results-group-note = Vu autrement : { $note }

## What was decided before
results-review-title = À revoir : ce qui avait été décidé
results-review-lead = Ces ajustements viennent de l’évaluation d’avant. Est-ce fait ? Est-ce que quelque chose a bougé ?
results-review-moved = { $condition }, depuis l’évaluation d’avant

## A file with the figures
results-save-title = Enregistrer les chiffres dans un fichier
results-save-lead = Le fichier sort du coffre : il n’est plus protégé par votre phrase de passe. Le classeur contient aussi les commentaires : relisez-les avant de le transmettre.
results-save-xlsx = Classeur pour tableur (.xlsx)
results-save-csv = Tableau en texte simple (.csv)
evaluation-report-title = Rapport d’évaluation
evaluation-report-lead = Ce que disent les réponses, ce dont parler et ce qui est décidé, à donner aux partenaires. Les mots écrits par les personnes n’y sont pas.
evaluation-report-open = Préparer le rapport
evaluation-report-form = Pour qui
evaluation-report-full = Complet
evaluation-report-full-hint = Les chiffres de chaque thème et de chaque énoncé, et comment ils sont calculés.
evaluation-report-plain = En langage clair
evaluation-report-plain-hint = Phrases courtes, grandes lettres, des mots à la place des chiffres. Faites-le relire par une personne concernée.
results-saved = Le fichier est enregistré.
results-not-saved = Le fichier n’a pas été enregistré. Rien n’est sorti du coffre.

## The meeting about the results
results-meeting-title = Parler des résultats ensemble
results-meeting-open = Présenter en rencontre
results-meeting-position = { $n } sur { $total }
results-meeting-previous = Page précédente
results-meeting-next = Page suivante
results-meeting-pages = Pages de la présentation
results-meeting-keys = Les flèches gauche et droite du clavier changent aussi de page.
results-meeting-back = Revenir aux résultats
results-meeting-start = Qui a répondu, et comment lire
results-meeting-read-marks = Le rond bleu est la moyenne de l’équipe. Le carré orange est celle des partenaires.
results-meeting-read-gap = Un écart ne dit pas qui a raison. Il dit de quoi parler.
results-meeting-read-nobody = Personne n’est montré à part. Personne ne doit dire ce qu’elle ou il a répondu.
results-meeting-statements = Les réponses à chaque énoncé
results-meeting-questions = Trois questions pour en parler
results-meeting-ask-surprise = Qu’est-ce qui vous étonne ?
results-meeting-ask-explain = Qu’avez-vous vécu qui explique ces réponses ?
results-meeting-ask-change = Que pourrions-nous changer ensemble ?
results-meeting-decided = Décidé pour ce thème
results-meeting-end = Ce que nous avons décidé
results-meeting-none = Rien n’est décidé pour le moment.
results-validation-unknown = On ne sait pas si ce questionnaire a été validé par la recherche. Il aide à choisir de quoi parler.
results-out-group = Groupe
