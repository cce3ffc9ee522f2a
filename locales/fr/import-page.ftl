# The screen that brings in a table of partners. What is said of the table itself stands in import.ftl.
import = Importer une liste
import-lead = Vous avez déjà une liste de partenaires ? Elle entre ici en une fois.
import-kinds = Choisissez un fichier texte en colonnes (CSV) ou un classeur Excel ou LibreOffice.
import-nothing-yet = Rien n’est ajouté avant que vous n’ayez tout vu. Le fichier lui-même n’est jamais changé.
import-open = Choisir le fichier
import-another = Choisir un autre fichier
import-summary = { $file } · { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
}, { $partners ->
    [one] { $partners } partenaire trouvé
   *[other] { $partners } partenaires trouvés
}
import-layout = Comment le fichier est lu
import-sheet = Feuille
import-header-line = Ligne des titres de colonnes
import-header-line-hint = 0 s’il n’y en a pas.
import-apply = Relire ainsi
import-columns = Ce que contient chaque colonne
import-named-rows = Lignes qui nomment une personne et une organisation
import-named-rows-person = Chaque ligne est une personne ; son organisation va dans les remarques
import-named-rows-organisation = Chaque ligne est une organisation ; la personne va dans les remarques
import-column-unnamed = Colonne { $number }
import-damages = Abîmé en chemin
import-damages-text = Cochez ce que le programme doit remettre en état. Sans votre accord, rien n’est touché.
import-damage-unnamed = Cellules abîmées
import-in-column = colonne « { $column } »
import-lines = à la ligne { $lines }
import-lines-more = à la ligne { $lines } et plus loin
import-refused = { $count ->
    [one] { $count } ligne refusée sur { $total }
   *[other] { $count } lignes refusées sur { $total } 
}
import-refused-text = Ces lignes restent dans votre fichier. Vous pouvez les corriger là-bas et les importer plus tard.
import-refused-line = Ligne { $line } : elle ne peut pas être reprise.
import-skipped = { $count ->
    [one] { $count } ligne laissée de côté, sans donnée
   *[other] { $count } lignes laissées de côté, sans donnée
}
import-skipped-line = Ligne { $line } : { $why }
import-skipped-other = sans donnée
import-doubles = { $count ->
    [one] { $count } doublon possible
   *[other] { $count } doublons possibles
}
import-doubles-text = Comparez et choisissez. Rien n’est fusionné.
import-doubles-leave-all = Laisser de côté tous ceux-ci
import-doubles-more = Voir la suite ({ $shown } sur { $total } montrés)
import-from-line = Dans le fichier, ligne { $line }
import-in-directory = Déjà dans l’annuaire
import-alike = Semblables à { $score } sur 100 : { $reasons }
import-keep = Garder la ligne { $line }
import-leave-out = Laisser la ligne { $line } de côté
import-line = Ligne
import-sample = Les premières lignes ({ $count } sur { $total })
import-shown-of = { $shown } montrés sur { $total }
import-where = Où les ajouter
import-partnership = Les faire entrer dans un partenariat
import-directory-only = Non, seulement dans l’annuaire
import-category = Catégorie si le fichier n’en dit rien
import-category-hint = Elle vaut seulement pour les lignes sans catégorie.
import-before-run = { $count ->
    [one] { $count } partenaire sera ajouté
   *[other] { $count } partenaires seront ajoutés
}, { $left } de côté, { $refused ->
    [one] { $refused } ligne refusée
   *[other] { $refused } lignes refusées
}. Tout pourra être annulé en une fois.
import-run = { $count ->
    [one] Importer { $count } partenaire
   *[other] Importer { $count } partenaires
}
import-running = Importation en cours
import-stopped = L’importation est arrêtée. Rien n’a été ajouté.
import-done = { $count ->
    [one] { $count } partenaire ajouté
   *[other] { $count } partenaires ajoutés
}
import-done-joined = { $count ->
    [one] { $count } est entré dans le partenariat
   *[other] { $count } sont entrés dans le partenariat
}
import-done-left-out = { $count ->
    [one] { $count } laissé de côté, comme vous l’avez choisi
   *[other] { $count } laissés de côté, comme vous l’avez choisi
}
import-done-refused = { $count ->
    [one] { $count } ligne refusée, voir plus bas
   *[other] { $count } lignes refusées, voir plus bas
}
import-done-repair = { $repair } : { $count ->
    [one] { $count } cellule
   *[other] { $count } cellules
}
import-see = Voir l’annuaire
import-undo = Annuler tout l’import
import-was-undone = { $count ->
    [one] L’importation est annulée : { $count } changement retiré.
   *[other] L’importation est annulée : { $count } changements retirés.
}
import-example = Par exemple : « { $found } » deviendrait « { $repaired } ».
import-reading = Lecture du fichier
