# Recueillir les réponses : cet ordinateur, papier, téléphones, groupe ; les questionnaires ; le calendrier ; ce que les évaluations ont changé.

collect-title = Recueillir les réponses
collect-lead = Choisissez ce qui convient à chaque personne. Les réponses de chacun comptent de la même façon ; celle d’un groupe est montrée à part.
collect-kiosk = Sur cet ordinateur
collect-kiosk-text = La personne ne voit que le questionnaire. Pour en sortir, il faut la phrase de passe.
collect-paper = Sur papier
collect-paper-text = Imprimez la feuille, puis saisissez les réponses avec les touches de chiffres.
collect-paper-print = Enregistrer la feuille à imprimer
collect-paper-enter = Saisir des feuilles remplies
collect-phones = Sur des téléphones
collect-phones-text = Avec KoboToolbox ou ODK : enregistrez le questionnaire, posez-le là-bas, puis reprenez ici le fichier des réponses. Le nom, l’heure et l’appareil que ce fichier contient ne sont pas lus.
collect-group-text = Un groupe parle de chaque question et répond ensemble. Cette réponse s’affiche à part, avec les avis différents.
collect-group = Répondre en groupe
collect-group-done = Déjà remise :
collect-voice-together = ensemble
collect-voice-team = équipe
collect-voice-partner = partenaires
phone-form-make = Enregistrer le questionnaire
phone-form-saved = Le questionnaire pour téléphones est enregistré. Il n’est plus chiffré.
phone-form-left-out = Le questionnaire est enregistré, sauf ceci, que les téléphones ne savent pas dire :
phone-form-impossible = Ce questionnaire ne peut pas être posé sur des téléphones. Rien n’a été enregistré.
phone-open = Reprendre des réponses
phone-reading = Lecture des réponses
phone-side = Les réponses sans voix viennent de :
phone-side-none = On ne sait pas : les laisser de côté
phone-found-title = Réponses dans { $file }
phone-found = { $team ->
    [0] Aucune feuille de l’équipe
    [one] { $team } feuille de l’équipe
   *[other] { $team } feuilles de l’équipe
} et { $partners ->
    [0] aucune des partenaires
    [one] { $partners } des partenaires
   *[other] { $partners } des partenaires
}. Celles qui sont déjà là ne seront pas comptées deux fois.
phone-found-without-side = { $n ->
    [one] { $n } feuille ne dit pas qui répond.
   *[other] { $n } feuilles ne disent pas qui répond.
}
phone-refused = { $n ->
    [one] { $n } ligne ne peut pas être reprise
   *[other] { $n } lignes ne peuvent pas être reprises
}
phone-refused-row = Ligne { $line } :
phone-columns = Ces colonnes n’appartiennent à aucune question et ne sont pas lues : { $columns }.
phone-take = Reprendre ces réponses
phone-taken = { $taken ->
    [0] Aucune nouvelle réponse
    [one] { $taken } réponse reprise
   *[other] { $taken } réponses reprises
}{ $known ->
    [0] .
    [one] , { $known } était déjà là.
   *[other] , { $known } étaient déjà là.
}
round-groups = Les partenaires invités, par catégorie
round-groups-caption = Invitations et réponses par catégorie
round-groups-kind = Catégorie
round-groups-rate = Part
round-groups-unknown = Non précisée
round-by-category = Demander aux partenaires leur catégorie
round-by-category-hint = Utile dans un grand partenariat : une catégorie n’est montrée à part que si elle a assez de réponses, et les autres sont comptées ensemble.
questionnaires-title = Questionnaires
questionnaires-lead = Ceux qui viennent avec Entente, et les vôtres. Une évaluation garde le questionnaire tel qu’il était quand elle a été préparée.
questionnaires-new = Écrire un questionnaire
questionnaires-take = Reprendre d’un fichier
questionnaires-take-text = Un questionnaire au format FHIR (JSON), ou un tableau XLSForm de Kobo ou d’ODK.
questionnaires-whose = À qui sont les mots de ce questionnaire ?
questionnaires-whose-here = Nous avons le droit de l’utiliser ici
questionnaires-whose-here-hint = Dans les documents, sur papier et sur téléphone, les énoncés portent seulement leur numéro.
questionnaires-whose-ours = Il est à nous, ou chacun peut le diffuser
questionnaires-whose-ours-hint = Les énoncés peuvent être imprimés et envoyés.
questionnaires-choose-file = Choisir le fichier
questionnaires-taken = « { $title } » est ajouté à vos questionnaires.
questionnaires-refused = « { $title } » n’a pas été repris
questionnaires-refused-text = Rien n’a été modifié. Voici pourquoi, avec l’endroit dans le fichier :
questionnaires-own = à vous
questionnaires-skeleton = énoncés à coller
questionnaires-skeleton-text = Les énoncés appartiennent à leurs auteurs et ne sont pas ici. Si vous avez le droit de les utiliser, collez-les : les numéros, les thèmes et le calcul sont prêts.
questionnaires-words-stay = mots gardés ici
questionnaires-words-stay-text = Les énoncés ne quittent pas cet ordinateur : dans les documents, sur papier et sur téléphone, ils portent leur numéro.
questionnaires-look = Voir
questionnaires-look-text = Ce que vous choisissez ici n’est gardé nulle part.
questionnaires-edit = Modifier
questionnaires-save-fhir = Fichier pour logiciels de santé (FHIR)
questionnaires-save-xlsform = Fichier pour téléphones (XLSForm)
questionnaires-paste = Coller les énoncés
questionnaires-paste-words = Les énoncés, un par ligne
questionnaires-paste-hint = Dans l’ordre du questionnaire. Ils restent sur cet ordinateur.
questionnaires-paste-save = Ajouter à nos questionnaires
questionnaires-pasted = « { $title } » est prêt à être posé.
influence-evaluation-title = Ce que les évaluations ont changé
influence-evaluation-counts = { $decided ->
    [one] { $decided } ajustement décidé
   *[other] { $decided } ajustements décidés
}, { $done ->
    [0] aucun réalisé.
    [one] { $done } réalisé.
   *[other] { $done } réalisés.
}
influence-evaluation-moved = Parmi les réalisés, { $asked ->
    [one] { $asked } a été réévalué
   *[other] { $asked } ont été réévalués
} : { $better ->
    [0] aucun thème n’est mieux noté.
    [one] { $better } thème est mieux noté.
   *[other] { $better } thèmes sont mieux notés.
}
influence-evaluation-formula = Mieux : la moyenne du thème a nettement monté pour au moins une voix et n’a baissé pour aucune, jusqu’à l’évaluation suivante avec le même questionnaire. Cela dit ce qui a suivi, pas ce qui en est la cause.
influence-evaluation-since = Depuis : { $title }, close le { $date }
influence-evaluation-not-yet = Le thème n’a pas encore été réévalué.
influence-reading-better = mieux
influence-reading-lower = plus bas
influence-reading-same = à peu près pareil
influence-reading-too-few = trop peu de réponses pour le dire
calendar-title = Prochaines évaluations
calendar-rhythm = { $n ->
    [one] Le partenariat s’évalue chaque mois.
   *[other] Le partenariat s’évalue tous les { $n } mois.
}
calendar-change = Ce rythme fait partie des règles du partenariat.
questionnaires-sample-position = Question { $n }
self-begin = Répondre pour moi
self-title = Pour moi seul
self-lead = Répondez pour vous, et voyez tout de suite ce que cela dit. Rien n’est gardé, pas même un brouillon : personne d’autre ne le verra. Quand une phrase dit « l’équipe », pensez à votre part dans ce que fait l’équipe.
self-look = Voir où j’en suis
self-result = Où j’en suis
self-mean = { $mean } sur une échelle de { $low } à { $high }.
self-too-few = Trop peu de réponses notées pour le dire.
self-low = Ce que vous pourriez reprendre :
self-not-kept = Notez ailleurs ce que vous voulez retenir : en quittant cette page, tout s’efface.
self-leave = Quitter et tout effacer ?
self-leave-text = Vos réponses ne sont gardées nulle part.
self-leave-yes = Quitter
