# Évaluation : textes des évaluations, des réponses et des résultats.
# $date, $opens, $closes, $mean, $gap, $team et $partner arrivent déjà écrits dans la langue (« 3,4 ») ; $n, $answered, $invited et $total sont des nombres.

## Les six conditions et les deux voix

condition-objectives = Objectifs clairs
condition-communication = Communication
condition-confidentiality = Confidentialité
condition-transparency = Transparence
condition-participation = Participation
condition-evaluation = Évaluation et suites

side-team = Équipe
side-partner = Partenaires
side-partner-one = Partenaire
side-team-count = Équipe, { $n }
side-partner-count = Partenaires, { $n }
side-team-explained = Les membres du personnel et les soignants du centre.
side-partner-explained = Les personnes et les organisations qui travaillent avec le centre.

## L’évaluation

round-list-title = Évaluations
round-list-empty = Aucune évaluation pour l’instant. La première donne un point de départ : elle dit où vous en êtes, vue par l’équipe et par les partenaires.
round-new = Préparer une évaluation
round-needs-members = Une évaluation s’adresse à l’équipe et aux partenaires. Ajoutez d’abord les membres du partenariat.
round-create = Enregistrer l’évaluation
round-name = Nom de l’évaluation
round-name-example = Par exemple : Évaluation d’automne 2026
round-opens-on = Premier jour pour répondre
round-closes-on = Dernier jour pour répondre
round-dates = Du { $opens } au { $closes }
round-questionnaire = Questionnaire
round-questionnaire-detail = { $title }, { $n ->
    [one] { $n } énoncé
   *[other] { $n } énoncés
}
round-not-validated = Questionnaire non validé : il ouvre la discussion. Il ne mesure pas la performance et ne compare pas les personnes.
round-smallest-group = Un groupe de moins de { $n } réponses ne sera jamais montré à part.
round-invited = Personnes invitées
round-member = { $name }, { $side }
round-count-few = { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
} · trop peu de réponses pour être comptées à part
round-invited-count = { $count ->
    [0] Personne n’est encore invité.
    [one] { $count } membre invité sur { $total }.
   *[other] { $count } membres invités sur { $total }.
}
round-invite-help = Invitez les deux voix. Il faut au moins { $n } réponses de chaque côté pour que ses moyennes soient montrées.
round-state-planned = Prévue
round-state-open = Ouverte
round-state-closed = Close
round-planned-detail = Ouvre le { $date }
round-open-detail = Ouverte jusqu’au { $date }
round-closed-detail = Close le { $date }
round-count = { $answered ->
    [0] Aucune réponse
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
}
round-open-action = Ouvrir l’évaluation
round-answer-action = Répondre
round-close-action = Clore l’évaluation
round-results-action = Voir les résultats
round-open-question = Ouvrir « { $title } » ?
round-open-consequence = Les réponses commencent. Le questionnaire et la taille du plus petit groupe montré restent ceux du jour où l’évaluation a été préparée.
round-close-question = Clore « { $title } » ?
round-close-consequence = Plus personne ne pourra répondre et les résultats s’ouvriront. Une évaluation close ne se rouvre pas.
round-sealed = Les résultats sont scellés jusqu’à la clôture. D’ici là, personne ne les voit, pas même l’équipe.
round-saved = L’évaluation est enregistrée.
round-opened = L’évaluation est ouverte.
round-closed = L’évaluation est close. Les résultats sont ouverts.

## Répondre

answer-title = Votre avis sur le partenariat
answer-introduction = L’équipe et les partenaires répondent aux mêmes questions. Il n’y a ni bonne ni mauvaise réponse : c’est votre expérience qui compte.
answer-duration = { $n ->
    [one] Comptez environ { $n } minute.
   *[other] Comptez environ { $n } minutes.
}
answer-anonymous = Vos réponses sont gardées sans votre nom et sans l’heure. Le programme ne les montre jamais personne par personne. Après la clôture, il montre des moyennes et combien de fois chaque réponse a été choisie, et jamais pour un groupe de moins de { $n } personnes. Ce que vous écrivez avec vos mots est montré tel quel, sans dire de qui cela vient.
answer-anonymous-limit = Dans un petit groupe, un avis que tous partagent peut se deviner.
answer-side-question = Vous répondez comme :
answer-side-change = Changer : équipe ou partenaires
answer-language = Langue
answer-simpler = Phrases plus simples
answer-simpler-note = En langage clair. Aucune relecture par une personne concernée n’est notée.
answer-large = Grands caractères
answer-position = Question { $n } sur { $total }
answer-skip-help = Vous pouvez passer une question.
answer-required = réponse nécessaire
answer-several = Plusieurs réponses sont possibles.
answer-own-words = Autre réponse, avec vos mots
answer-yes = Oui
answer-no = Non
answer-no-names = N’écrivez le nom de personne, ni le vôtre.
answer-number-between = De { $least } à { $greatest }.
answer-number-least = Au moins { $least }.
answer-number-greatest = Au plus { $greatest }.
answer-grid = Questions et réponses
answer-other-language = Ce questionnaire n’existe pas en entier dans cette langue. Ce qui manque s’affiche dans la langue où il a été écrit.
answer-category-question = Vous êtes plutôt :
answer-category-hint = Seulement pour comparer des groupes d’au moins { $n } personnes. Vous pouvez ne pas le dire.
answer-category-go = Commencer
answer-category-skip = Commencer sans le dire
answer-layout = Présentation
answer-layout-list = Toutes les questions à la suite
answer-layout-single = Une question à la fois
answer-layout-grid = En tableau
answer-back = Question précédente
answer-forward = Question suivante
answer-keep = Si je pars avant la fin, compter ce que j’ai déjà répondu
answer-give-up = Arrêter ici
answer-give-up-question = Que faire de vos réponses ?
answer-give-up-text = { $n ->
    [0] Vous n’avez encore rien répondu. La personne suivante commence avec une feuille vide.
    [one] Vous avez répondu à { $n } question. C’est vous qui décidez si elle compte. La personne suivante ne voit rien.
   *[other] Vous avez répondu à { $n } questions. C’est vous qui décidez si elles comptent. La personne suivante ne voit rien.
}
answer-give-up-erase = Effacer mes réponses
answer-give-up-keep = Remettre ce que j’ai répondu
answer-away-title = Êtes-vous encore là ?
answer-away-keep = Sans signe de votre part, vos réponses seront remises comme elles sont, comme vous l’avez choisi.
answer-away-erase = Sans signe de votre part, vos réponses seront effacées, pour que personne d’autre ne les voie.
answer-away-left = Encore { $n } s
answer-away-stay = Je continue
answer-stop-passphrase = La phrase de passe rouvre le reste du programme. Des réponses qui ne sont pas encore remises seront effacées.
answer-send = Remettre mes réponses
answer-nothing-chosen = Aucune réponse n’est encore choisie. Choisissez-en au moins une avant de remettre.
answer-left-open = { $n ->
    [0] Vous avez répondu à toutes les questions.
    [one] Il reste { $n } question sans réponse. Vous pouvez la laisser ainsi.
   *[other] Il reste { $n } questions sans réponse. Vous pouvez les laisser ainsi.
}
answer-send-consequence = Une fois remises, vos réponses ne peuvent plus être relues ni changées.
answer-thanks = Merci. Vos réponses sont bien remises.
answer-thanks-next = À la clôture, les résultats seront discutés ensemble.
answer-next-person = Passer à la personne suivante
answer-next-person-sees-nothing = La personne suivante ne voit rien de vos réponses.
answer-stop = Terminer les réponses sur cet ordinateur
answer-stop-text = Le programme revient à l’évaluation. Des réponses qui ne sont pas encore remises seront effacées.
answer-stop-lock = Verrouiller le coffre
answer-stop-stay = Continuer les réponses
answer-stop-leave = Revenir à l’évaluation

## Les résultats

results-title = Résultats
results-two-voices = Deux voix, une même question
results-gap = écart { $gap }
results-smallest-group = Un groupe de moins de { $n } réponses n’est jamais montré à part.
results-hidden-side = { $side ->
    [team] Équipe : moins de { $n } réponses ou d’invitations. Ses chiffres ne sont pas montrés, pour que personne ne soit reconnu.
   *[partner] Partenaires : moins de { $n } réponses ou d’invitations. Leurs chiffres ne sont pas montrés, pour que personne ne soit reconnu.
}
results-hidden-figure = Pas montré : moins de { $n } avis, ou un petit groupe pourrait être reconnu
results-nothing = Il y a moins de { $n } réponses de chaque côté : aucune moyenne n’est montrée. Les réponses restent gardées. Vous pouvez parler des énoncés de vive voix.
results-conversation = Les réponses sont peu nombreuses. Lisez ces chiffres comme une conversation, pas comme une mesure : une seule personne peut les faire beaucoup bouger.
results-not-validated = Ce questionnaire n’est pas validé. Il aide à choisir de quoi parler.
results-show-table = Voir le tableau
results-table-caption = Moyennes de l’équipe et des partenaires pour chaque thème
results-column-condition = Thème
results-column-mean = Moyenne
results-column-spread = Dispersion
results-column-gap = Écart
results-row-spoken = { $condition } : équipe { $team }, partenaires { $partner }, écart { $gap }.
results-row-spoken-team = { $condition } : équipe { $team }, partenaires non montrés.
results-row-spoken-partner = { $condition } : équipe non montrée, partenaires { $partner }.
results-row-spoken-none = { $condition } : aucune moyenne n’est montrée.
results-how-title = Comment ces chiffres sont calculés
results-how-person = Pour chaque personne et chaque thème : la moyenne de ses notes, si elle a noté au moins la moitié des énoncés. « Je ne sais pas » ne compte pas comme une note.
results-how-mean = Pour chaque voix : la somme des moyennes des personnes, divisée par le nombre de personnes.
results-how-gap = L’écart : la moyenne de l’équipe moins celle des partenaires, telles qu’elles sont affichées, sans le signe.
results-how-spread = La dispersion (écart type) : proche de 0, les avis se ressemblent ; plus elle est grande, plus ils diffèrent. Elle se calcule avec le nombre de personnes moins un.
results-how-rounding = Les chiffres sont arrondis à une décimale ; la fidélité et l’effet, à deux.
results-how-small-groups = Aucun chiffre ne repose sur moins de { $n } personnes, et aucun calcul entre plusieurs chiffres (soustraire, par exemple) ne permet de retrouver un petit groupe. C’est pourquoi certains chiffres ne sont pas montrés.

## De quoi parler

weak-title = De quoi parler ensemble
weak-rule = Un thème vient ici quand une moyenne est sous le milieu de l’échelle, ou quand les deux voix s’écartent d’un quart de l’échelle ou plus. De 1 à 5 : sous 3, ou un point d’écart.
weak-none = Aucun thème ne se détache dans ces chiffres. Demandez aux deux voix si elles s’y reconnaissent.
weak-nothing-shown = Il faut des moyennes pour proposer de quoi parler. Les réponses sont encore trop peu nombreuses.
weak-gap-heading = { $condition } : écart de { $gap }
weak-low-heading = { $side ->
    [team] { $condition } : { $mean } pour l’équipe
   *[partner] { $condition } : { $mean } pour les partenaires
}
weak-objectives-gap = { $higher ->
    [team] Les deux voix s’écartent sur les objectifs : l’équipe dit voir plus nettement que les partenaires où va le partenariat et où il en est.
   *[partner] Les deux voix s’écartent sur les objectifs : les partenaires disent voir plus nettement que l’équipe où va le partenariat et où il en est.
}
weak-communication-gap = { $higher ->
    [team] Les deux voix s’écartent sur la communication : l’équipe se dit mieux informée et plus à l’aise pour parler que les partenaires.
   *[partner] Les deux voix s’écartent sur la communication : les partenaires se disent mieux informés et plus à l’aise pour parler que l’équipe.
}
weak-confidentiality-gap = { $higher ->
    [team] Les deux voix s’écartent sur la confidentialité : l’équipe se dit plus sûre que les partenaires de ce qui doit rester confidentiel et de ce qui est protégé.
   *[partner] Les deux voix s’écartent sur la confidentialité : les partenaires se disent plus sûrs que l’équipe de ce qui doit rester confidentiel et de ce qui est protégé.
}
weak-transparency-gap = { $higher ->
    [team] Les deux voix s’écartent sur les décisions : l’équipe dit mieux savoir que les partenaires comment elles sont prises et pour quelles raisons.
   *[partner] Les deux voix s’écartent sur les décisions : les partenaires disent mieux savoir que l’équipe comment elles sont prises et pour quelles raisons.
}
weak-participation-gap = { $higher ->
    [team] Les deux voix s’écartent sur la participation : l’équipe dit plus que les partenaires pouvoir donner son avis et être entendue.
   *[partner] Les deux voix s’écartent sur la participation : les partenaires disent plus que l’équipe pouvoir donner leur avis et être entendus.
}
weak-evaluation-gap = { $higher ->
    [team] Les deux voix s’écartent sur l’évaluation : l’équipe dit plus que les partenaires que le point est fait ensemble et que des changements suivent.
   *[partner] Les deux voix s’écartent sur l’évaluation : les partenaires disent plus que l’équipe que le point est fait ensemble et que des changements suivent.
}
weak-objectives-low = { $side ->
    [team] Pour l’équipe, il reste à éclaircir où va le partenariat et où il en est.
   *[partner] Pour les partenaires, il reste à éclaircir où va le partenariat et où il en est.
}
weak-communication-low = { $side ->
    [team] Pour l’équipe, il reste à donner des nouvelles plus souvent et à rendre la parole plus facile.
   *[partner] Pour les partenaires, il reste à donner des nouvelles plus souvent et à rendre la parole plus facile.
}
weak-confidentiality-low = { $side ->
    [team] Pour l’équipe, il reste à dire ce qui est confidentiel et à mieux protéger les informations personnelles.
   *[partner] Pour les partenaires, il reste à dire ce qui est confidentiel et à mieux protéger les informations personnelles.
}
weak-transparency-low = { $side ->
    [team] Pour l’équipe, il reste à expliquer comment les décisions sont prises et pour quelles raisons.
   *[partner] Pour les partenaires, il reste à expliquer comment les décisions sont prises et pour quelles raisons.
}
weak-participation-low = { $side ->
    [team] Pour l’équipe, il reste à faire de la place à chaque avis et à tenir compte de ce qui est proposé.
   *[partner] Pour les partenaires, il reste à faire de la place à chaque avis et à tenir compte de ce qui est proposé.
}
weak-evaluation-low = { $side ->
    [team] Pour l’équipe, il reste à faire le point ensemble et à en tirer des changements.
   *[partner] Pour les partenaires, il reste à faire le point ensemble et à en tirer des changements.
}
weak-item = Surtout : « { $statement } »
weak-adjustment-question = Quel ajustement décidez-vous ?
weak-adjustment-add = Ajouter au plan
weak-point-decided = Ajustement décidé
answer-take-back = Effacer cette réponse
answer-away-seconds = Il vous reste { $n } secondes pour le dire.
