# Recommendations: the board, one of them, its steps until its author knows what became of it, and who said something.
## The board
recommendation-lead = Une recommandation n’est close que lorsque la personne qui l’a faite sait ce qu’elle est devenue.
recommendation-new = Nouvelle recommandation
recommendation-empty-title = Que vous ont dit les partenaires ?
recommendation-empty-text = Notez une première recommandation, avec les mots de la personne. Le programme vous rappellera de lui répondre.
recommendation-shown-as = Présentation
recommendation-as-board = En colonnes
recommendation-as-list = En liste
recommendation-figure-received = Reçues en { $year }
recommendation-figure-told-all = Réponse dite dans le délai promis
recommendation-figure-told = { $days ->
    [one] Réponse dite en { $days } jour
   *[other] Réponse dite en { $days } jours
}
recommendation-figure-of = { $part } sur { $whole }
recommendation-figure-nothing = rien à mesurer encore
recommendation-figure-realised = Changements réalisés
recommendation-figure-refused = Refusées ou acceptées en partie, avec leur raison
recommendation-stage-received = Reçues
recommendation-stage-decided = Décidées
recommendation-stage-under-way = En œuvre
recommendation-stage-closed = Dites et closes
recommendation-column-empty = Aucune pour le moment.
recommendation-more = En voir plus
recommendation-more-of = En voir plus : { $stage }
recommendation-more-shown = { $count ->
    [one] { $stage } : { $count } recommandation de plus.
   *[other] { $stage } : { $count } recommandations de plus.
}
recommendation-list-caption = Toutes les recommandations, les plus récentes d’abord
recommendation-column-text = Recommandation
recommendation-column-author = De qui
recommendation-column-received = Reçue le
recommendation-column-stage = Où elle en est

## What a card says
recommendation-to-acknowledge = accusé à envoyer
recommendation-to-study = à étudier
recommendation-tell-in = { $days ->
    [0] à dire aujourd’hui
    [one] à dire : { $days } jour
   *[other] à dire : { $days } jours
}
recommendation-tell-since = { $days ->
    [one] réponse attendue depuis { $days } jour
   *[other] réponse attendue depuis { $days } jours
}
recommendation-actions-done = { $done ->
    [one] { $done } action sur { $total } faite
   *[other] { $done } actions sur { $total } faites
}
recommendation-closed-by-exception = close avec une raison écrite
recommendation-closed-by-told-back = la personne sait ce qu’elle est devenue
recommendation-received-on = reçue le { $date }
recommendation-author = La fiche de la personne, avec sa feuille de retour

## Who said it
origin-partner = Une personne ou une organisation de l’annuaire
origin-group = Un groupe
origin-group-hint = Par exemple : le comité des usagers.
origin-group-name = Nom du groupe
origin-unnamed = Quelqu’un qui ne souhaite pas être nommé
origin-unnamed-hint = Par exemple par la boîte à idées. La réponse se donne alors en public : par une affiche ou dans une rencontre.
origin-anonymous = anonyme
kind-partner = Un partenaire
kind-group = Un groupe
kind-anonymous = Anonyme

## A new one
recommendation-new-lead = Écrivez ce qui a été dit, comme cela a été dit. La personne saura ensuite ce que vous en faites.
recommendation-partnership = Dans quel partenariat ?
recommendation-text-hint = Avec les mots de la personne. Par exemple : ouvrir la salle d’attente à 8 h.
recommendation-who = Qui l’a dit ?
recommendation-create = Ajouter la recommandation
recommendation-created = La recommandation est notée.

## Where it stands
recommendation-said = Ce qui a été dit
recommendation-in-meeting = Dit dans la rencontre :
recommendation-meeting-untitled = rencontre sans nom
recommendation-course = Où en est-elle ?
recommendation-step-received = Reçue
recommendation-step-decided = Décidée
recommendation-step-told = Dite à la personne
recommendation-step-closed = Close
recommendation-step-done = fait
recommendation-step-now = maintenant
recommendation-step-later = ensuite
recommendation-acknowledged-on = accusé de réception donné le { $date } ({ $means })
recommendation-not-acknowledged = La personne ne sait pas encore que c’est bien arrivé.
recommendation-realised-on = Changement réalisé le { $date } : { $proof }
recommendation-tell-by = Réponse promise pour le { $date }
recommendation-exception-because = Personne n’a pu être prévenu, parce que : { $reason }
recommendation-closed-on = close le { $date }

## The next step
recommendation-next-acknowledge = Dire que c’est bien arrivé
recommendation-why-acknowledge = Un mot suffit : merci, nous l’avons reçue, nous y réfléchissons.
recommendation-next-decide = Décider ce que vous en faites
recommendation-why-decide = Une réponse claire, même négative, vaut mieux qu’un silence.
recommendation-next-tell = Le dire à la personne
recommendation-why-tell = La décision est prise : la personne qui a fait la recommandation aimerait la connaître.
recommendation-next-realise = Noter ce qui a changé
recommendation-why-realise = La personne est au courant. Quand le changement se voit, notez-le ici.
recommendation-next-close = Clore la recommandation
recommendation-why-close = La personne sait ce que sa recommandation est devenue. Vous pouvez la clore.
recommendation-next-except = Clore sans avoir pu le dire
recommendation-all-done = La boucle est bouclée
recommendation-all-done-text = Rien ne reste à faire pour cette recommandation.
recommendation-others = Ou bien
recommendation-other-acknowledge = Noter l’accusé de réception
recommendation-other-decide = Décider dès maintenant
recommendation-other-decide-anew = Revoir la décision
recommendation-other-tell = Noter un nouveau retour
recommendation-other-realise = Noter ce qui a changé
recommendation-other-close = Clore dès maintenant
recommendation-other-except = Impossible de prévenir la personne ?
recommendation-step-day = Quel jour ?
recommendation-receipt-means = Comment l’avez-vous dit ?
recommendation-proof = À quoi le voit-on ?
recommendation-proof-hint = Une photo, un chiffre, une affiche, un nouvel horaire…
recommendation-decide-anew = La personne connaît la décision d’avant. Si elle change, il faudra la lui dire à nouveau.
recommendation-exception-meaning = C’est une exception : la recommandation sera close sans que la personne sache ce qu’elle est devenue. La raison reste écrite dans l’historique.
recommendation-exception-reason = Pourquoi la personne n’a-t-elle pas pu être prévenue ?
recommendation-exception-reason-hint = Par exemple : le groupe n’existe plus.
recommendation-do-acknowledge = Noter l’accusé de réception
recommendation-do-decide = Noter la décision
recommendation-do-tell = Le retour est fait
recommendation-do-realise = Le changement est réalisé
recommendation-do-close = Clore
recommendation-do-except = Clore avec cette raison
recommendation-was-acknowledged = La personne sait que sa recommandation est arrivée.
recommendation-was-decided = La décision est notée.
recommendation-was-told = Le retour est fait.
recommendation-was-realised = Le changement est noté.
recommendation-was-closed = La recommandation est close.
recommendation-was-excepted = La recommandation est close, avec sa raison.

## What was decided about it
verdict-ask = Qu’avez-vous décidé ?
verdict-accepted = Acceptée
verdict-in-part = Acceptée en partie
verdict-refused = Refusée
verdict-accepted-on = acceptée le { $date }
verdict-in-part-on = acceptée en partie le { $date }
verdict-refused-on = refusée le { $date }
verdict-because = Raison : { $reason }
verdict-reason-accepted = Pour quelle raison ? (si vous voulez)
verdict-reason-in-part = Qu’est-ce qui ne se fera pas, et pourquoi ?
verdict-reason-refused = Pour quelle raison ?
verdict-reason-hint = En mots simples : c’est ce que la personne entendra.
verdict-change-realised = changement réalisé
verdict-change-under-way = en cours

## Telling back
told-done = dit
told-on = dit le { $date } ({ $means })
told-by = dit par { $name }
told-what = À dire :
told-means = Comment l’avez-vous dit ?
told-public-hint = La personne n’est pas connue : une affiche ou une rencontre l’atteint quand même.
told-who = Qui l’a dit ?
told-who-hint = Un nom ou un rôle.
told-satisfied = La personne est-elle satisfaite de ce que devient sa recommandation ?
told-satisfied-yes = Oui
told-satisfied-no = Non
told-satisfied-unknown = On ne sait pas
told-is-satisfied = la personne est satisfaite
told-is-not-satisfied = la personne n’est pas satisfaite

## What belongs to it
recommendation-actions = Actions qui en viennent
recommendation-actions-empty = Pas encore d’action. Qui fait quoi, pour quand ?
recommendation-delete = Supprimer la recommandation
recommendation-delete-title = Supprimer cette recommandation ?
recommendation-delete-text = Elle ne sera plus dans les listes ni dans les chiffres. Si elle est refusée, mieux vaut la garder avec sa raison. Vous pourrez annuler.
recommendation-was-deleted = La recommandation est supprimée.

## In the history
state-received = reçue
state-decided = décidée
field-recommendation-content-text = Ce qui est recommandé
field-recommendation-content-origin-kind = Qui l’a dit
field-recommendation-content-origin-partner = Partenaire
field-recommendation-content-origin-name = Groupe
field-recommendation-content-received-on = Reçue le
field-recommendation-progress-state = État
field-recommendation-progress-receipt-on = Accusé de réception donné le
field-recommendation-progress-receipt-means = Accusé de réception donné par
field-recommendation-progress-verdict-verdict = Décision
field-recommendation-progress-verdict-on = Décidée le
field-recommendation-progress-verdict-reason = Raison
field-recommendation-progress-verdict-change-change = Changement
field-recommendation-progress-verdict-change-on = Changement réalisé le
field-recommendation-progress-verdict-change-proof = À quoi on le voit
field-recommendation-progress-told-on = Retour fait le
field-recommendation-progress-told-means = Retour fait par
field-recommendation-progress-told-by = Qui l’a dit
field-recommendation-progress-told-satisfied = Personne satisfaite
field-recommendation-progress-closing-told-on = Retour fait le
field-recommendation-progress-closing-told-means = Retour fait par
field-recommendation-progress-closing-told-by = Qui l’a dit
field-recommendation-progress-closing-told-satisfied = Personne satisfaite
field-recommendation-progress-closing-closing = Close parce que
field-recommendation-progress-closing-on = Close le
field-recommendation-progress-closing-reason = Raison de l’exception
