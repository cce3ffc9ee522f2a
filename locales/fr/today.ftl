# The first screen: what is owed to whom, by date.

today-title = Bonjour { $name }
today-lead = { $date } · { $count ->
    [0] rien ne vous attend
    [one] { $count } chose vous attend
   *[other] { $count } choses vous attendent
}
today-to-do = À faire
today-nothing = Rien ne presse. Vos partenariats sont à jour.
today-first-step = Commencez par décrire un partenariat : son nom et à quoi il sert.
today-late = en retard
today-late-since = en retard depuis le { $date }
today-before = avant le { $date }
today-evaluation-due = Préparer la prochaine évaluation
    .detail = le partenariat fait le point à un rythme convenu
today-round-to-open = Ouvrir l’évaluation
    .detail = elle peut commencer
today-round-results = Décider à partir des résultats
    .detail = { $count ->
        [one] { $count } point à discuter
       *[other] { $count } points à discuter
    }
today-round-to-close = Clore l’évaluation
    .detail = { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    } sur { $total ->
        [one] { $total } invitation
       *[other] { $total } invitations
    }
today-round-to-remind = Rappeler l’évaluation aux personnes invitées
    .detail = { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    } sur { $total ->
        [one] { $total } invitation
       *[other] { $total } invitations
    }
today-objective-to-make-precise = Préciser un objectif
    .detail = { $count ->
        [one] { $count } question sans réponse
       *[other] { $count } questions sans réponse
    } sur 5
today-measurement-missing = Mesurer où en est un objectif
    .detail = pas encore mesuré
today-adjustment-due = Faire ce qui a été décidé
    .detail = ajustement décidé
today-partnership-without-objective = Donner un premier objectif au partenariat
    .detail = aucun objectif noté
today-partnership-without-partners = Noter qui est partenaire
    .detail = aucun partenaire noté
today-recommendation-to-acknowledge = Accuser réception d’une recommandation
    .detail = la personne attend de savoir qu’elle est bien reçue
today-recommendation-to-decide = Décider d’une recommandation
    .detail = pour pouvoir répondre à temps
today-recommendation-to-tell = Dire ce qu’une recommandation est devenue
    .detail = son auteur ne le sait pas encore
today-question-to-answer = Répondre à une question
    .detail = elle attend l’expert clinique
today-question-to-tell = Transmettre une réponse
    .detail = la personne qui a demandé ne l’a pas encore
today-meeting-to-prepare = Préparer une rencontre
    .detail = prête à { $count } points sur { $total }
today-documents-to-send = Envoyer les documents d’une rencontre
    .detail = { $count } sur { $total } partenaires les ont à temps
today-acronyms-to-explain = Expliquer des sigles
    .detail = { $count ->
        [one] { $count } sigle inconnu dans les documents
       *[other] { $count } sigles inconnus dans les documents
    }
today-meeting-to-note = Noter ce qui s’est passé
    .detail = la date de la rencontre est passée
today-partner-silent = Prendre des nouvelles
    .detail = rien de noté depuis plus de { $count } jours, le rythme convenu
today-action-due = Faire ce qui est promis
    .detail = action convenue
today-decision-to-review = Revoir une décision
    .detail = elle devait être relue à cette date
today-agreement-to-review = Revoir une convention
    .detail = elle devait être relue à cette date
today-incident-owed = Suivre un incident
    .detail = { $count ->
        [one] quelqu’un reste à prévenir
       *[other] { $count } choses restent à faire
    }
snooze = Plus tard
snooze-named = Plus tard : { $what }
snooze-title = Reporter à plus tard
snooze-until = Jusqu’au
snooze-reason = Pourquoi cela peut attendre
snooze-do = Reporter
snooze-done = Reporté au { $date }.
snooze-list = { $count ->
        [one] Une chose reportée
       *[other] { $count } choses reportées
    }
snooze-list-row = Jusqu’au { $date } · { $reason }
snooze-end = Reprendre
snooze-end-named = Reprendre maintenant : { $what }
snooze-was-ended = C’est de nouveau dans la liste.
today-recommendation-to-close = Clore une recommandation
    .detail = tout est fait et dit
today-action-to-plan = Donner une date à une action
    .detail = personne ne sait encore pour quand
