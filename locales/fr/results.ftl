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
