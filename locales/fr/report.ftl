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
document-spread = dispersion { $sd }
document-base-everyone = avis de tous
document-base-all-but-a-few = avis de presque tous
document-base-part = avis d’une partie

## Les ajustements

document-adjustments = Ce que le partenariat a décidé de changer
document-adjustments-none = Aucun ajustement n’est encore décidé.
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
