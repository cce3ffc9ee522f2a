# Meetings: planned, prepared, held, and what follows from them.

## Meetings
meeting-new = Nouvelle rencontre
meeting-new-lead = Le nom et la date suffisent. Le reste se complète en préparant.
meeting-plan = Prévoir une rencontre
meeting-plan-title = Quand et où
meeting-create = Prévoir la rencontre
meeting-created = La rencontre est prévue.
meeting-needs-partnership = Une rencontre appartient à un partenariat. Commencez par en créer un.
meeting-list-title = Rencontres
meeting-list-lead = Une rencontre bien préparée laisse chacun prendre part.
meeting-empty-title = Quand vous revoyez-vous ?
meeting-empty-text = Prévoyez une première rencontre : un nom et une date suffisent pour commencer.
meeting-planned-title = À venir
meeting-none-planned = Aucune rencontre prévue.
meeting-past-title = Passées
meeting-past-more = { $count ->
    [one] Voir { $count } rencontre de plus
   *[other] Voir { $count } rencontres de plus
}
meeting-trend-title = Bien préparées, d’une année à l’autre
meeting-trend-lead = La moyenne des points prêts le jour de la rencontre, sur 8.
meeting-trend-year = { $count ->
    [one] { $mean } sur 8, { $held } rencontre
   *[other] { $mean } sur 8, { $held } rencontres
}
meeting-present = { $count ->
    [0] présences pas encore notées
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
meeting-to-note = À noter
meeting-to-note-text = La date est passée. Notez qui était là, ou déplacez la rencontre.
meeting-held = Elle a eu lieu
meeting-cancelled-on = Annulée le { $date }
meeting-cancelled-because = Raison : { $reason }
meeting-day-and-time = { $date }, { $time }
meeting-online = en ligne
meeting-led-by = animée par { $name }
meeting-tabs = Parties de la rencontre
meeting-remove = Retirer
meeting-title-hint = Par exemple : Comité des usagers
meeting-place-hint = Adresse, étage, salle : ce qu’il faut pour trouver.
meeting-link-hint = Pour les personnes qui participent à distance.
meeting-phone-hint = Le numéro à appeler quand la connexion ne marche pas.
meeting-time-zone-hint = L’heure est celle de cet endroit.

## Change a meeting
meeting-change-title = Changer la rencontre
meeting-move = Déplacer
meeting-day-is-moved = Pour changer la date, utilisez « Déplacer » : la raison reste notée.
meeting-moved-from = Prévue d’abord le { $date } : { $reason }
meeting-no-reason = sans raison notée
meeting-reason-hint = Les personnes invitées pourront le lire.
meeting-was-moved = La rencontre est déplacée.
meeting-cancel = Annuler la rencontre
meeting-cancel-text = Elle reste dans la liste, avec la raison.
meeting-keep = Garder la rencontre
meeting-was-cancelled = La rencontre est annulée.
meeting-repeat = Répéter
meeting-repeat-text = Les mêmes personnes, le même lieu, les points habituels de l’équipe. Les partenaires proposent les leurs à nouveau.
meeting-was-repeated = La prochaine rencontre est prévue.
meeting-delete = Supprimer
meeting-delete-title = Supprimer « { $title } » ?
meeting-delete-text = Son ordre du jour et ses présences partent avec elle. La suppression peut être annulée.
meeting-was-deleted = La rencontre est supprimée.
meeting-hold = La rencontre a eu lieu
meeting-hold-later = À partir du { $date }, vous noterez ici qu’elle a eu lieu.
meeting-was-held = C’est noté : la rencontre a eu lieu.

## Readiness
readiness-title = Prête à { $score } points sur 8
readiness-title-past = Était prête à { $score } points sur 8
readiness-score = { $score } points sur 8
readiness-when-and-where = Date, heure et lieu
readiness-link-and-fallback = Lien de connexion et numéro de secours
readiness-documents-in-time = Documents envoyés bien avant
readiness-background = Renseignements de base pour bien participer
readiness-acronyms = Sigles expliqués
readiness-needs = Besoins de chacun
readiness-partners-points = Points proposés par les partenaires
readiness-hosting = Personne qui anime et façon de donner la parole
readiness-state-met = prêt
readiness-state-open = à faire
readiness-state-late = en retard
readiness-state-not-shown = n’est pas montré à votre rôle
readiness-step-plan = Compléter
readiness-step-invite = Inviter
readiness-step-dispatch = Noter l’envoi
readiness-step-background = Écrire
readiness-step-acronyms = Corriger
readiness-step-needs = Organiser
readiness-step-agenda = Proposer
readiness-step-hosting = Choisir
readiness-step-named = { $step } : { $point }
readiness-no-time = Il manque l’heure.
readiness-no-place = Il manque le lieu.
readiness-no-link = Quelqu’un participe à distance : il faut un lien.
readiness-no-phone = Ajoutez un numéro pour quand la connexion ne marche pas.
readiness-nobody-remote = Personne ne participe à distance.
readiness-nobody-invited = Aucun partenaire n’est encore invité.
readiness-documents-open = Votre règle : { $rule } jours. Il reste { $left } jours pour la tenir ; { $done } partenaires sur { $of } les ont.
readiness-documents-late = À envoyer avant le { $date } : { $done } partenaires sur { $of } les ont.
readiness-no-background = Quelques phrases suffisent : d’où l’on vient, ce qui sera demandé.
readiness-acronyms-open = { $count ->
    [one] { $count } sigle inconnu : { $list }
   *[other] { $count } sigles inconnus : { $list }
}
readiness-needs-open = { $done } sur { $of } organisés
readiness-need-for = { $need } pour { $name }
readiness-agenda-empty = L’ordre du jour est encore vide.
readiness-partners-none = 0 sur { $of }. Invitez les partenaires à proposer un point.
readiness-no-facilitator = Il manque une personne qui anime.
readiness-no-technique = Choisissez comment chacun prend la parole.

## Acronyms
readiness-acronyms-lead = Un sigle que tout le monde ne connaît pas tient des personnes à l’écart.
readiness-acronyms-none = Tous les sigles sont expliqués.
readiness-acronym-meaning = { $acronym } veut dire
readiness-acronym-explain = Ajouter au glossaire
readiness-acronym-was-explained = { $acronym } est expliqué.
readiness-acronyms-pass = Laisser passer
readiness-acronyms-pass-hint = Écrivez pourquoi : cela reste noté.
readiness-acronyms-pass-which = Lesquels
readiness-acronyms-passed = Laissés passer : { $list } ({ $reason })
readiness-acronyms-were-passed = Ces sigles peuvent rester.
readiness-acronyms-take-back = Revenir là-dessus
readiness-acronyms-were-taken-back = Ces sigles sont à nouveau signalés.

## Background and hosting
meeting-background-hint = En mots simples : ce qui s’est passé avant, ce qui sera demandé aux partenaires.
meeting-facilitator-hint = Un partenaire peut animer aussi.
technique-choose = Chaque façon est expliquée quand vous la choisissez.
technique-all = Toutes les façons de donner la parole
technique-round-of-words = Tour de parole
    .how = chacun dit une phrase, à son tour ; on peut passer.
technique-pairs-first = Deux par deux d’abord
    .how = on parle à deux pendant cinq minutes, puis tous ensemble.
technique-cards = Cartes
    .how = chacun écrit sur une carte, puis les cartes sont lues à voix haute.
technique-talking-object = Bâton de parole
    .how = un objet passe de main en main ; qui le tient parle.
technique-dots = Gommettes
    .how = chacun colle trois gommettes sur ce qui compte le plus.
technique-small-tables = Petites tables
    .how = on parle à quatre ou cinq, puis une personne de chaque table raconte.
technique-silence-first = Un temps de silence
    .how = chacun réfléchit deux minutes avant que quelqu’un parle.
technique-partners-first = Les partenaires d’abord
    .how = les partenaires parlent en premier, l’équipe ensuite.

## Documents and what was sent
meeting-documents = Documents
meeting-documents-due = À envoyer avant le { $date }, votre règle de { $days } jours.
meeting-documents-lead = À envoyer bien avant la rencontre.
meeting-document-add = Ajouter un document
meeting-document-title-hint = En mots simples : ce que l’on y trouve.
meeting-document-place-hint = Où il se trouve : un classeur, un site, une personne.
meeting-document-was-added = Le document est ajouté.
meeting-document-was-removed = Le document est retiré.
meeting-document-remove-named = Retirer : { $title }
dispatch-note = Noter un envoi
dispatch-sent = Ce qui a été envoyé
dispatch-line = { $date }, { $means } : { $what }
dispatch-invitation-alone = l’invitation
dispatch-to = { $count ->
    [one] à { $count } personne : { $names }
   *[other] à { $count } personnes : { $names }
}
dispatch-no-documents = Aucun document : l’invitation compte comme envoi.
dispatch-documents-hint = Ce qui a été envoyé cette fois.
dispatch-was-noted = L’envoi est noté.
dispatch-held-back = Un sigle n’est pas encore expliqué : { $list }. Expliquez-le ou laissez-le passer avec une raison ; l’envoi se note ensuite.
dispatch-was-removed = L’envoi est retiré.
dispatch-remove-named = Retirer : { $date }

## Who is invited
attendance-title = Présences et parole
attendance-invite = Inviter
attendance-invite-title = Personnes invitées
attendance-invite-who = Qui inviter
attendance-invite-count = { $count } sur { $total } choisies
attendance-invited = { $count ->
    [0] Personne n’est invité
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
}
attendance-were-invited = { $count ->
    [one] { $count } personne est invitée.
   *[other] { $count } personnes sont invitées.
}
attendance-all-invited = Tous les membres du partenariat sont invités.
attendance-no-members = Ce partenariat n’a pas encore de membres.
attendance-add-members = Ajouter des membres
attendance-nobody = Invitez d’abord des personnes, dans « Préparer ».
attendance-person = { $name }, { $side }
attendance-uninvite = Retirer
attendance-uninvite-named = Retirer : { $name }
attendance-was-uninvited = { $name } n’est plus invité.
attendance-needs = Besoins
attendance-needs-of = Besoins de { $name }
attendance-arranged = { $need } : organisé
attendance-need-note = Comment : { $need }
attendance-need-note-hint = Par exemple : interprète turc réservé
attendance-was-arranged = { $need } : c’est organisé.
attendance-was-not-arranged = { $need } : à organiser.

## Who was there, who spoke
attendance-present = présent
attendance-excused = excusé
attendance-absent = absent
attendance-presence-of = Présence de { $name }
attendance-was-noted = { $name } : { $presence }
attendance-was-unnoted = { $name } : présence effacée
attendance-turns = { $count ->
    [one] { $count } prise de parole
   *[other] { $count } prises de parole
}
attendance-turns-of = Prises de parole de { $name }
attendance-turn-more = Une prise de parole de plus : { $name }
attendance-turn-less = Une prise de parole de moins : { $name }
attendance-turn-noted = { $name } : { $count ->
    [one] { $count } prise de parole
   *[other] { $count } prises de parole
}
attendance-turns-share = Paroles des partenaires : { $partners } sur { $turns }
attendance-no-turns = Personne n’a encore pris la parole.
attendance-key = Touche
attendance-keys = Compter avec les touches 1 à 9, puis A à Z
attendance-keys-hint = Une touche par personne, dans l’ordre de la liste.
attendance-key-nobody = Aucune personne pour la touche { $n }.

## Agenda
agenda-title = Ordre du jour
agenda-open = Ouvrir l’ordre du jour
agenda-empty = Rien à l’ordre du jour. Ajoutez un premier point, ou demandez-en un aux partenaires.
agenda-add = Ajouter un point
agenda-title-hint = En mots simples, sans sigle.
agenda-purpose-inform = informer
agenda-purpose-discuss = en parler
agenda-purpose-decide = décider
agenda-purpose-look-back = faire le point
agenda-minutes = { $n } min
agenda-nobody-named = Personne en particulier
agenda-proposed-by = proposé par { $name }
agenda-up = Monter
agenda-down = Descendre
agenda-up-named = Monter : { $title }
agenda-down-named = Descendre : { $title }
agenda-remove-named = Retirer : { $title }
agenda-was-added = Le point est ajouté.
agenda-was-removed = « { $title } » est retiré.
agenda-was-moved = « { $title } » est maintenant en place { $place }.
agenda-total = { $total } min en tout
agenda-total-of = { $total } min sur { $planned } prévues
agenda-too-long = L’ordre du jour dépasse de { $over } min.
agenda-acronyms = { $count ->
    [one] { $count } sigle à expliquer : { $list }
   *[other] { $count } sigles à expliquer : { $list }
}
agenda-acronym-mark = sigle à expliquer

## The timer of the agenda
agenda-timer = Minuteur
agenda-timer-before = Démarrez quand la rencontre commence.
agenda-timer-start = Démarrer
agenda-timer-pause = Pause
agenda-timer-resume = Reprendre
agenda-timer-next = Point suivant
agenda-timer-end = Terminer
agenda-timer-current = Point { $place } sur { $total } : { $title }
agenda-timer-left = encore { $n } min
agenda-timer-beyond = { $n } min de plus que prévu
agenda-timer-spent = { $n } min passées
agenda-timer-next-is = Ensuite : { $title }
agenda-timer-over = Le temps prévu pour « { $title } » est écoulé.

## Quick capture and outcomes
meeting-capture = Noter sans quitter la page
meeting-capture-hint = Une ligne, puis Entrée.
meeting-capture-text = Ce qui a été dit
meeting-capture-kind = C’est
meeting-capture-recommendation = une recommandation
meeting-capture-question = une question
meeting-capture-decision = une décision
meeting-capture-action = une action
meeting-capture-who = Qui l’a dit
meeting-capture-owner = Qui le fait
meeting-capture-unnamed = Personne n’est nommé
meeting-capture-save = Noter
meeting-captured = Noté dans cette rencontre
meeting-captured-none = Rien de noté pour le moment.
meeting-captured-recommendation = La recommandation est notée.
meeting-captured-question = La question est notée.
meeting-captured-decision = La décision est notée.
meeting-captured-action = L’action est notée.
meeting-outcomes = Suites de la rencontre
meeting-recommendations = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
meeting-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
meeting-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
meeting-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
meeting-recommendation-received = reçue
meeting-recommendation-decided = décidée
meeting-recommendation-closed = dite et close
meeting-question-open = sans réponse
meeting-question-answered = réponse à transmettre
meeting-question-told = réponse transmise

## Minutes
minutes-title = Compte rendu
minutes-hint = En mots simples : ce qui a été dit, ce qui a été décidé, qui fait quoi.
minutes-empty = Le compte rendu n’est pas encore écrit.
minutes-begin = Commencer avec ce qui est déjà noté
minutes-present = Présents : { $names }
minutes-excused = Excusés : { $names }
minutes-recommendations = Recommandations
minutes-questions = Questions
minutes-decisions = Décisions
minutes-actions = Ce qui est à faire
minutes-draft = brouillon
minutes-with-partners = Chez les partenaires depuis le { $date }
minutes-approved = Approuvé le { $date }
minutes-share = Le donner à lire aux partenaires
minutes-were-shared = Les partenaires peuvent dire ce qui manque.
minutes-approve = Il est approuvé
minutes-were-approved = Le compte rendu est approuvé.
minutes-redraft = Le reprendre
minutes-were-redrafted = Le compte rendu est à nouveau un brouillon.
minutes-versions = Versions précédentes
minutes-versions-none = Pas de version précédente.
minutes-version-of = { $date }, { $user }

## On leaving
exit-title = En partant
exit-lead = Trois questions, à main levée ou avec des cartes. Les réponses restent sans nom.
exit-how = Comptez les cartes de chaque couleur.
exit-understood = J’ai compris ce qui s’est dit
exit-heard = J’ai pu dire ce que je voulais
exit-know-next = Je sais ce qui se passe ensuite
exit-card-yes = oui
exit-card-partly = en partie
exit-card-no = non
exit-share = { $card } : { $share }
exit-few = Moins de { $n } réponses : rien n’est montré.
exit-remarks-hint = Ce qu’il faudrait changer la prochaine fois, sans nommer personne.

## Fields
field-meeting-plan-title = Nom
field-meeting-plan-on = Date
field-meeting-plan-starts-at = Heure de début
field-meeting-plan-minutes = Durée, en minutes
field-meeting-plan-time-zone = Fuseau horaire
field-meeting-plan-place = Lieu
field-meeting-plan-link = Lien de connexion
field-meeting-plan-phone = Numéro de secours
field-meeting-hosting-facilitator = Qui anime
field-meeting-hosting-technique = Façon de donner la parole
field-meeting-background-note = Pour bien participer
field-meeting-course-reason = Raison
field-meeting-course-state-state = État
field-meeting-minutes-text = Compte rendu
field-meeting-minutes-state-state = État
field-meeting-exit-remarks = Remarques
field-meeting-override-acronyms-reason = Pourquoi ils peuvent rester
field-meeting-override-acronyms-acronyms = Sigles laissés
field-agenda-item-item-title = Point
field-agenda-item-item-minutes = Durée, en minutes
field-agenda-item-item-purpose = Pour
field-agenda-item-item-proposer-side = Proposé par
field-agenda-item-item-proposer-partner = Qui l’a proposé
field-agenda-item-position-place = Place
field-attendance-needs-needs = Besoins
field-attendance-needs-needs-need = Besoin
field-attendance-needs-needs-arranged = Organisé
field-attendance-presence-presence = Présence
field-attendance-speaking-turns = Prises de parole
field-attendance-invitation-side = Côté
field-document-description-title = Document
field-document-description-place-place = Où il se trouve
field-document-description-place-file-name = Fichier
field-dispatch-sending-on = Envoyé le
field-dispatch-sending-means = Comment
field-dispatch-sending-documents = Documents
field-dispatch-sending-to = À qui

## What the history says besides
field-meeting-course-state-on = Annulée le
field-meeting-course-state-reason = Raison
field-meeting-course-moves = Jours d’avant
field-meeting-minutes-state-since = Chez les partenaires depuis le
field-meeting-minutes-state-on = Approuvé le
field-meeting-exit-understood-yes = A compris : oui
field-meeting-exit-understood-partly = A compris : en partie
field-meeting-exit-understood-no = A compris : non
field-meeting-exit-heard-yes = A pu parler : oui
field-meeting-exit-heard-partly = A pu parler : en partie
field-meeting-exit-heard-no = A pu parler : non
field-meeting-exit-know-next-yes = Sait la suite : oui
field-meeting-exit-know-next-partly = Sait la suite : en partie
field-meeting-exit-know-next-no = Sait la suite : non
field-document-description-place-kind = Où il est gardé
field-document-description-place-size = Taille
state-draft = brouillon
state-with-partners = chez les partenaires
state-approved = approuvé
state-held = a eu lieu
state-cancelled = annulée
kind-elsewhere = gardé ailleurs
kind-attached = gardé dans le coffre

## Tabs
tab-prepare = Préparer
tab-agenda = Ordre du jour
tab-people = Présences et parole
tab-minutes = Compte rendu
tab-outcomes = Suites
