# Saisie des feuilles de papier, et réponse commune d’un groupe.
# $n et $total sont des nombres ; $answer est une réponse telle qu’elle est écrite sur la feuille.

## Feuilles de papier

entry-title = Saisir des feuilles de papier
entry-introduction = Chaque question porte ses touches. Appuyez sur la touche de la réponse cochée : la question suivante vient d’elle-même.
entry-keys = Les touches du clavier
entry-keys-choose = 1 à 9, puis a, b, c : choisir la réponse qui porte cette touche
entry-keys-nothing = Espace, ou 0 : la feuille ne donne pas de réponse
entry-keys-several = Entrée : question suivante, quand plusieurs réponses sont possibles ou quand la réponse s’écrit
entry-keys-back = Retour arrière, ou flèche vers le haut : question précédente
entry-keys-other = La souris et la touche Tab marchent aussi partout.
entry-twice = Saisir chaque feuille deux fois
entry-twice-hint = Les deux saisies sont comparées avant d’enregistrer. C’est le moyen le plus sûr de trouver une faute de frappe.
entry-count = { $n ->
    [0] Aucune feuille saisie depuis que vous avez ouvert cette page.
    [one] { $n } feuille saisie depuis que vous avez ouvert cette page.
   *[other] { $n } feuilles saisies depuis que vous avez ouvert cette page.
}
entry-saved = { $n ->
    [one] La feuille est enregistrée. { $n } feuille saisie. La feuille suivante peut commencer.
   *[other] La feuille est enregistrée. { $n } feuilles saisies. La feuille suivante peut commencer.
}
entry-whose = De qui est cette feuille ?
entry-category = Quelle sorte de partenaire ?
entry-about = Avant les questions
entry-sheet = Feuille { $n }
entry-first = Première saisie
entry-second = Deuxième saisie
entry-second-text = Reprenez la même feuille depuis le début, sans regarder la première saisie. Elle est cachée.
entry-settle = Comparer les deux saisies
entry-settle-text = { $n ->
    [one] Les deux saisies diffèrent à { $n } endroit. Regardez la feuille et choisissez ce qui y est écrit. Rien n’est enregistré avant.
   *[other] Les deux saisies diffèrent à { $n } endroits. Regardez la feuille et choisissez chaque fois ce qui y est écrit. Rien n’est enregistré avant.
}
entry-refused = À revoir sur cette feuille
entry-refused-text = Regardez la feuille et corrigez ce qui est signalé. Rien n’est encore enregistré.
entry-said-first = Première saisie : { $answer }
entry-said-second = Deuxième saisie : { $answer }
entry-said-nothing = pas de réponse
entry-again = Saisir à nouveau
entry-nothing = Pas de réponse
entry-own = Autre réponse, écrite à la main
entry-own-words = Les mots de la feuille
entry-yes = Oui
entry-no = Non
entry-number-range = De { $least } à { $greatest }
entry-number-least = { $least } ou plus
entry-number-greatest = { $greatest } ou moins
entry-go-second = Passer à la deuxième saisie
entry-compare = Comparer et enregistrer
entry-save = Enregistrer la feuille
entry-left = { $n ->
    [0] Toutes les questions sont saisies.
    [one] Il reste { $n } question à saisir. Si la feuille ne donne pas de réponse, appuyez sur 0, ou sur Entrée là où la réponse s’écrit.
   *[other] Il reste { $n } questions à saisir. Si la feuille ne donne pas de réponse, appuyez sur 0, ou sur Entrée là où la réponse s’écrit.
}
entry-left-to-settle = { $n ->
    [0] Tout est vérifié.
    [one] Il reste { $n } point à vérifier sur la feuille.
   *[other] Il reste { $n } points à vérifier sur la feuille.
}
entry-incomplete-sheet = Une réponse demandée manque sur la feuille. La feuille compte telle qu’elle a été rendue.
entry-empty-sheet = Cette feuille ne donne aucune réponse : elle ne peut pas être comptée. Vérifiez-la. Si elle est vraiment vide, effacez cette saisie.
entry-discard = Effacer cette saisie
entry-discard-question = Effacer la saisie de cette feuille ?
entry-discard-text = La feuille n’est pas enregistrée. Ce que vous en avez saisi sera effacé ; la feuille de papier reste à saisir.
entry-finish = Terminer la saisie
entry-leave-question = Partir avant la fin de cette feuille ?
entry-leave = Effacer et partir
entry-nothing-kept = Une feuille enregistrée ne peut plus être relue ni changée, pas même par vous. Une feuille à moitié saisie n’est pas gardée.

## Réponse commune

group-title = Réponse commune d’un groupe
group-introduction = Le groupe parle de chaque question, puis choisit une réponse ensemble.
group-voice = Qui répond ?
group-voice-together = Ensemble
group-voice-together-hint = L’équipe et les partenaires, d’une même voix.
group-replaces = Une nouvelle réponse commune de la même voix remplace la précédente.
group-sealed = La réponse commune reste scellée jusqu’à la clôture. D’ici là, personne ne peut la relire.
group-otherwise = Quelqu’un le voit autrement ?
group-note = Ce que cette personne en dit
group-note-hint = Écrivez l’avis, sans nom : la note sera lue par tous avec les résultats.
group-position = Question { $n } sur { $total }
group-left = { $n ->
    [0] Toutes les questions ont une réponse.
    [one] Il reste { $n } question sans réponse. Elle peut le rester.
   *[other] Il reste { $n } questions sans réponse. Elles peuvent le rester.
}
group-no-voice = Dites d’abord qui répond.
group-no-answer = Choisissez au moins une réponse avant d’enregistrer.
group-save = Enregistrer la réponse commune
group-saved = La réponse commune est enregistrée. Elle reste scellée jusqu’à la clôture.
group-leave-question = Partir sans enregistrer la réponse commune ?
group-leave-text = Ce que le groupe a répondu ici n’est pas encore enregistré et sera effacé.
group-leave = Effacer et partir
group-back = Revenir à l’évaluation
