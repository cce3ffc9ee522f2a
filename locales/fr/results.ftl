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
document-interval = entre { $low } et { $high } (intervalle à 95 %, loi de Student)
results-file = Résultats de l’évaluation
results-sheet-figures = Chiffres
results-sheet-participation = Participation
results-sheet-comments = Commentaires
results-column-group = Groupe
results-column-what = Mesure
results-column-value = Valeur
results-column-n = Nombre de personnes
results-column-median = Médiane
results-column-low = Intervalle à 95 %, bas
results-column-high = Intervalle à 95 %, haut
results-column-invited = Invités
results-column-answered = Réponses
results-column-comment = Commentaire
results-mean-of-statements = Moyenne des énoncés
results-part-others = Autres partenaires
