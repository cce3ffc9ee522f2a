# Le rapport sur un partenariat (PDF et page web) et la feuille de secours.
# Les noms des conditions, des catégories, des niveaux et les phrases des résultats viennent des autres fichiers.

## La couverture

document-kind = Rapport sur le partenariat
document-made-on = Fait le { $date }
document-contents = Dans ce rapport
document-naming = Les personnes sont nommées seulement si elles l’ont accepté. Les autres sont comptées.
document-not-encrypted = Ce document est sorti du coffre : il n’est plus protégé. Gardez-le en lieu sûr.
document-purpose = But
document-population = Pour qui
document-territory = Où
document-period = Quand
document-since = Depuis le { $start }
document-until = Jusqu’au { $end }
document-from-until = Du { $start } au { $end }
document-aimed-level = Niveau de participation visé
document-not-said = pas encore précisé

## Les personnes

document-people = Qui y participe
document-people-none = Personne n’est encore inscrit de ce côté.
document-people-caption = { $side } par catégorie, { $count } en tout
document-column-category = Catégorie
document-column-count = Nombre
document-column-named = Noms
document-and-unnamed = { $n ->
    [one] et { $n } autre dont le nom n’est pas cité
   *[other] et { $n } autres dont les noms ne sont pas cités
}
document-all-unnamed = { $n ->
    [one] le nom n’est pas cité
   *[other] les noms ne sont pas cités
}

## La rosette

document-rosette = La rosette des six conditions
document-rosette-lead = Chaque pétale montre ce qui est fait pour une condition : plus il est long, plus il y a de faits notés. Un pétale vide en pointillé n’est pas un mauvais résultat : il n’y a encore rien à mesurer.
document-rosette-caption = Les six conditions et les faits comptés

## Les objectifs

document-objectives = Les objectifs et leur avance
document-objectives-none = Aucun objectif n’est encore noté.
document-objectives-not-shown = { $count ->
    [one] { $count } objectif n’est pas montré dans ce rapport.
   *[other] { $count } objectifs ne sont pas montrés dans ce rapport.
}
document-state = Où on en est
document-owner = Qui s’en occupe
document-to-make-precise = à préciser
document-reached-on = atteint le { $date }
document-given-up-on = abandonné le { $date }
document-indicators-none = Cet objectif n’a pas encore d’indicateur.
document-indicators-caption = Ce qui est mesuré pour cet objectif
document-column-indicator = Indicateur
document-column-baseline = Départ
document-column-target = But
document-column-latest = Dernière mesure
document-measurements-caption = Toutes les mesures : { $name }
document-column-date = Date
document-column-value = Valeur
document-column-note = D’où vient ce chiffre

## Les évaluations

document-evaluations = Les évaluations, en deux voix
document-evaluations-none = Aucune évaluation n’est encore close.
document-questionnaire = Questionnaire
document-closed-on = Close le
document-fewer-answers = Moins de { $n } réponses
document-voices-alternative = Moyennes de 1 à 5 : l’équipe par un rond, les partenaires par un carré. { $rows }

## Les ajustements

document-adjustments = Ce que le partenariat a décidé de changer
document-adjustments-none = Aucun ajustement n’est encore décidé.
document-adjustments-not-shown = { $count ->
    [one] { $count } ajustement n’est pas montré dans ce rapport.
   *[other] { $count } ajustements ne sont pas montrés dans ce rapport.
}
document-adjustments-caption = Les ajustements décidés
document-column-adjustment = Ce qui change, et pourquoi
document-column-decided = Décidé le
document-column-who = Qui, et pour quand
document-column-outcome = Où on en est
document-reason = Pourquoi : { $reason }
document-by = pour le { $date }
document-done-on = fait le { $date }

## Comment les chiffres sont calculés

document-how-petal = Pétale : chaque fait compté est une part d’un tout, par exemple 2 objectifs sur 3. Le pétale est la moyenne de ces parts.
document-how-progress = Avance d’un objectif : le chemin fait depuis le départ, divisé par le chemin du départ au but. Moins que le départ compte pour 0, plus que le but pour 100 %.

## La feuille de secours

sheet-title = Feuille de secours
sheet-made-on = Faite le { $date }
sheet-what-for = Cette feuille ouvre le coffre d’Entente si la phrase de passe est perdue. Sans elle et sans la phrase de passe, personne ne peut plus lire les fiches.
sheet-caption = La clé de secours, en sept groupes à recopier dans l’ordre
sheet-column-number = Groupe
sheet-column-signs = Signes
sheet-keep = Où la garder
sheet-keep-paper = Sur papier, dans une armoire fermée ou un coffre-fort.
sheet-keep-apart = Jamais à côté de l’ordinateur, ni dans son sac.
sheet-keep-file = Si vous l’avez enregistrée comme fichier, imprimez-la, puis effacez le fichier.
sheet-keep-known = Deux personnes de confiance savent où elle se trouve.
sheet-warning = Qui a cette feuille et le coffre peut tout lire. Si elle est perdue ou si quelqu’un l’a vue, faites-en une nouvelle : l’ancienne ne vaudra plus.
sheet-use = Comment s’en servir
sheet-use-open = Ouvrez Entente et choisissez « Phrase de passe oubliée ».
sheet-use-type = Recopiez les sept groupes. Les espaces et les majuscules ne comptent pas. Le zéro est un chiffre, il n’y a pas de lettre O.
sheet-use-new = Choisissez une nouvelle phrase de passe, puis faites une nouvelle feuille.

## The pages of three colleagues

recovery-page-title = Page de secours pour { $name }
recovery-page-made-on = Page { $number } sur 3, série { $set }, faite le { $date }
recovery-page-what-for = Avec la page d’une des deux autres personnes, cette page ouvre le coffre d’Entente si la phrase de passe est perdue. Seule, elle n’ouvre rien.
recovery-page-caption = Les huit groupes de la page, à recopier dans l’ordre
recovery-page-keep-paper = Sur papier, dans une armoire fermée, chez vous ou au centre.
recovery-page-keep-apart = Jamais à côté d’une autre des trois pages, ni à côté de l’ordinateur.
recovery-page-keep-file = Si quelqu’un l’a enregistrée comme fichier, imprimez-la, puis effacez le fichier.
recovery-page-keep-leave = Si vous quittez le centre, rendez-la à la personne qui coordonne : elle fera de nouvelles pages.
recovery-page-warning = Qui a deux de ces pages et le coffre peut tout lire. Si la vôtre est perdue ou si quelqu’un l’a vue, dites-le : de nouvelles pages remplacent les trois.
recovery-page-use-open = Ouvrez Entente et choisissez « Phrase de passe oubliée », puis « les pages de deux collègues ».
recovery-page-use-type = Chaque personne recopie les huit groupes de sa page. Les espaces et les majuscules ne comptent pas. Le zéro est un chiffre, il n’y a pas de lettre O.
recovery-page-use-new = Choisissez une nouvelle phrase de passe, puis faites de nouvelles pages.

## The sheet of a contributor
return-kind = Retour sur votre contribution
return-title = Pour { $name }
return-file = retour
report-file = rapport
recovery-sheet-file = fiche-de-secours
recovery-page-file = page-de-secours-{ $number }
return-thanks = Merci. Voici ce que vous avez dit, et ce que c’est devenu.
return-nothing = Nous n’avons rien noté de vous pour le moment.
return-yours-alone = Cette feuille ne contient que vos propres contributions. Gardez-la ou donnez-la à qui vous voulez.
return-recommendation = Votre recommandation
return-question = Votre question
return-you-said = Vous avez dit
return-you-asked = Vous avez demandé
return-acknowledged = Nous l’avons bien reçue
return-decided = Ce qui a été décidé
return-not-decided = Rien n’est encore décidé.
return-accepted = Acceptée
return-in-part = Acceptée en partie
return-refused = Pas retenue, et pourquoi
return-changed = Ce qui a changé
return-under-way = Le travail est en cours.
return-told = Nous vous l’avons dit
return-answer = La réponse
return-not-answered = La réponse est en préparation.

## The public register
register-kind = Registre public des décisions
register-file = registre
register-lead = Ce registre montre les décisions que chacun peut lire, avec leurs raisons. Les personnes n’y sont nommées que si elles l’ont accepté.
register-nothing = Aucune décision publique pour le moment.
register-decision = Décision
register-reasons = Raisons
register-options = Autres possibilités examinées
register-proposed = Proposée par
register-present = Présents
register-unnamed = { $count ->
    [one] { $count } personne non nommée
   *[other] { $count } personnes non nommées
}
register-disagreement = Désaccord
register-review = À revoir le
register-entry = Entrée de l’historique
register-check-title = Vérifier ce registre
register-check = Valeur de contrôle
register-check-how = Sous chaque décision figurent le numéro et l’empreinte de sa dernière entrée dans l’historique du coffre. La valeur de contrôle est l’empreinte BLAKE3 de ces lignes « numéro espace empreinte », dans l’ordre du registre, chacune suivie d’un retour à la ligne. Qui a le coffre peut la recalculer avec les empreintes que montre son historique.

## The papers of a meeting
papers-invitation = Invitation
papers-pack = Dossier de la rencontre
papers-file = rencontre
papers-partnership = Partenariat
papers-when = Quand
papers-from = à { $from }
papers-from-to = de { $from } à { $to }
papers-where = Où
papers-link = Pour se connecter
papers-phone = Si la connexion ne marche pas
papers-agenda = Ordre du jour
papers-column-point = Point
papers-column-minutes = Durée
papers-column-purpose = Pour
papers-column-side = Proposé par
papers-minutes = { $n } min
papers-purpose-inform = informer
papers-purpose-discuss = en parler
papers-purpose-decide = décider
papers-purpose-look-back = faire le point
papers-background = Pour bien participer
papers-documents = Documents
papers-terms = Mots expliqués
papers-needs = De quoi avez-vous besoin pour participer ? Un interprète, de gros caractères, une garde d’enfants ? Dites-le-nous, nous nous en occupons.

## The report on one evaluation
evaluation-kind = Rapport d’évaluation
evaluation-kind-plain = Rapport d’évaluation, en langage clair
evaluation-file = evaluation
evaluation-answers = Les réponses
evaluation-reviewed = Ce qui avait été décidé à l’évaluation d’avant
evaluation-moved-caption = Ce qui a changé depuis l’évaluation d’avant
evaluation-moved-better = mieux
evaluation-moved-lower = plus bas
evaluation-moved-same = à peu près pareil
evaluation-moved-too-few = trop peu de réponses pour le dire
evaluation-how-rounding = Les chiffres sont arrondis à une décimale.
evaluation-questions-caption = Combien de personnes ont choisi chaque réponse
evaluation-together = Répondu ensemble
evaluation-together-lead = Un groupe a parlé de chaque question et a choisi une réponse. Elle ne compte pas dans les moyennes.
evaluation-otherwise = Quelqu’un le voit autrement : { $note }
evaluation-voice-together = Équipe et partenaires ensemble
evaluation-no-comments = Ce que des personnes ont écrit avec leurs mots n’est pas dans ce rapport : cela se lit ensemble, à la rencontre sur les résultats.
evaluation-plain-why = Nous avons posé des questions sur « { $questionnaire } ». Voici ce qui a été répondu.
evaluation-plain-nobody-named = Les réponses sont sans nom. Ce document ne montre jamais la réponse d’une seule personne.
evaluation-plain-who = Qui a répondu
evaluation-plain-count = { $side ->
    [team] Équipe : { $answered } sur { $invited }.
   *[partner] Partenaires : { $answered } sur { $invited }.
}
evaluation-plain-few = { $side ->
    [team] Équipe : moins de { $n } personnes. Nous ne montrons pas leurs réponses. Ainsi, personne ne peut être reconnu.
   *[partner] Partenaires : moins de { $n } personnes. Nous ne montrons pas leurs réponses. Ainsi, personne ne peut être reconnu.
}
evaluation-plain-conversation = Nous sommes un petit groupe. Ces réponses servent à commencer une conversation.
evaluation-plain-said = Ce que disent les réponses
evaluation-plain-nothing = Trop peu de personnes ont répondu. Nous ne montrons aucune réponse. Nous pouvons en parler de vive voix.
evaluation-plain-no-test = Ces questions ne sont pas un test. Elles aident à parler ensemble.
evaluation-plain-answer = { $side ->
    [team] L’équipe répond à peu près : « { $answer } ».
   *[partner] Les partenaires répondent à peu près : « { $answer } ».
}
evaluation-plain-mean = { $side ->
    [team] L’équipe donne { $mean } en moyenne.
   *[partner] Les partenaires donnent { $mean } en moyenne.
}
evaluation-plain-mean-on-scale = { $side ->
    [team] L’équipe donne { $mean } en moyenne. Le moins est { $least }, le plus est { $most }.
   *[partner] Les partenaires donnent { $mean } en moyenne. Le moins est { $least }, le plus est { $most }.
}
evaluation-plain-answer-hidden = { $side ->
    [team] Pour l’équipe, nous ne montrons pas de réponse ici : trop peu de personnes ont répondu.
   *[partner] Pour les partenaires, nous ne montrons pas de réponse ici : trop peu de personnes ont répondu.
}
evaluation-plain-apart = { $higher ->
    [team] L’équipe met une note bien plus haute que les partenaires.
   *[partner] Les partenaires mettent une note bien plus haute que l’équipe.
}
evaluation-plain-low = { $side ->
    [team] L’équipe met une note basse.
   *[partner] Les partenaires mettent une note basse.
}
evaluation-plain-talk = Nous devons en parler.
evaluation-plain-close = Les deux réponses sont les mêmes, ou presque.
evaluation-plain-since = Depuis la dernière fois
evaluation-plain-since-too-few = { $side ->
    [team] Équipe : trop peu de réponses pour comparer.
   *[partner] Partenaires : trop peu de réponses pour comparer.
}
evaluation-plain-same = { $side ->
    [team] Équipe : le reste est à peu près pareil.
   *[partner] Partenaires : le reste est à peu près pareil.
}
evaluation-plain-all-same = { $side ->
    [team] Équipe : tout est à peu près pareil.
   *[partner] Partenaires : tout est à peu près pareil.
}
evaluation-plain-promised = Ce que nous avions décidé la dernière fois
evaluation-plain-under-way = Ce n’est pas encore fait.
evaluation-plain-done = C’est fait.
evaluation-plain-given-up = Nous ne le faisons pas.
evaluation-plain-next = Ce que nous allons changer
evaluation-plain-next-none = Rien n’est encore décidé. Nous en parlerons ensemble.
evaluation-plain-by = Pour le { $date }.
evaluation-plain-who-does = { $name } s’en occupe.
evaluation-plain-question = Une question ?
evaluation-plain-ask = Demandez à l’équipe de { $organisation }. Quelqu’un peut aussi vous lire ce document.
certificate-kind = Attestation
certificate-title = Exercice de restauration
certificate-lead = Une sauvegarde du coffre a été restaurée pour de vrai, comparée avec ce qu’elle annonce, ouverte, puis retirée.
certificate-on = Restaurée le
certificate-by = Par
certificate-backup = Sauvegarde du
certificate-records = Fiches retrouvées
certificate-entries = Changements vérifiés dans l’historique
certificate-number = { $n }
certificate-took = Durée
certificate-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
certificate-digest = Empreinte des fiches
certificate-what-for = Cette attestation ne contient aucune fiche. Elle montre que le centre peut reprendre son travail après une perte.
