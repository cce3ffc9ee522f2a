# Reprise d’une liste de partenaires : fichiers, colonnes, dommages, ressemblances.
# $n est un nombre, $line un numéro de ligne.

## Les fichiers

table-kind-csv = Fichier texte en colonnes (CSV)
table-kind-xlsx = Classeur Excel
table-kind-xls = Ancien classeur Excel
table-kind-ods = Classeur LibreOffice

## L’écriture des lettres dans le fichier

encoding-label = Écriture des lettres
encoding-help = Si les accents sont faux dans l’aperçu, essayez un autre choix.
encoding-utf8 = Universelle (UTF-8)
encoding-utf8-with-bom = Universelle, telle qu’Excel l’écrit (UTF-8 avec marque)
encoding-utf16-le = Texte Unicode d’Excel (UTF-16)
encoding-utf16-be = Texte Unicode, octets inversés (UTF-16)
encoding-windows-1252 = Windows, Europe de l’Ouest
encoding-windows-1250 = Windows, Europe centrale
encoding-mac-roman = Ancien Macintosh

## Ce qui sépare les colonnes

delimiter-label = Séparation des colonnes
delimiter-comma = Virgule
delimiter-semicolon = Point-virgule
delimiter-tab = Tabulation
delimiter-pipe = Barre verticale
delimiter-none = Une seule colonne

## Les lignes laissées de côté

skipped-title = Au-dessus des intitulés de colonne
skipped-total = Ligne de total
skipped-empty = Ligne vide
skipped-separator = Ligne qui annonce la séparation des colonnes

## Ce que devient chaque colonne

target-name = Nom
target-given-name = Prénom
target-family-name = Nom de famille
target-kind = Personne ou organisation
target-category = Catégorie
target-email = Adresse e-mail
target-phone = Téléphone
target-street = Rue
target-house-number = Numéro de maison
target-postcode = Code postal
target-city = Localité
target-country = Pays
target-language = Langue
target-website = Site web
target-note = À garder dans la note
target-ignore = Ne pas reprendre
target-set-aside = Gardé dans la note, car ce champ ne peut pas le contenir.

## Ce qui est arrivé au fichier avant son arrivée ici

damage-row-in-quotes = Lignes entières entre guillemets
damage-row-in-quotes-explained = Un programme a mis toute la ligne entre guillemets. Elle se lit donc comme une seule cellule.
repair-row-in-quotes = Relire ces lignes sans les guillemets qui les entourent
damage-lost-leading-zero = Zéro perdu au début
damage-lost-leading-zero-explained = Un tableur a pris ce texte pour un nombre et a retiré le zéro du début.
repair-lost-leading-zero = Remettre le zéro
damage-decimal-tail = Décimales ajoutées
damage-decimal-tail-explained = Un programme a pris ce texte pour un nombre et a ajouté « ,0 » ou « .0 » à la fin.
repair-decimal-tail = Retirer les décimales
damage-scientific-number = Nombre abrégé
damage-scientific-number-explained = Un tableur a abrégé un long nombre, par exemple en 3,2E+10. Des chiffres peuvent manquer.
repair-scientific-number = Réécrire en entier les nombres dont aucun chiffre ne manque
damage-mojibake = Accents illisibles
damage-mojibake-explained = Un programme a mal lu les accents : « Ã© » se trouve à la place de « é ».
repair-mojibake = Relire les accents là où le résultat est certain
damage-cyrillic-letters = Lettres cyrilliques dans des mots latins
damage-cyrillic-letters-explained = Un programme a remplacé des lettres accentuées par des lettres cyrilliques.
repair-cyrillic-letters = Remettre les lettres accentuées
damage-lost-character = Lettres perdues
damage-lost-character-explained = Un signe « � » remplace une lettre qui n’est plus dans le fichier, ou l’écriture des lettres choisie n’est pas la bonne.
repair-lost-character = Aucune réparation n’est possible ici. Essayez une autre écriture des lettres, ou corrigez à la main.
damage-control-character = Signes invisibles
damage-control-character-explained = La cellule contient des signes invisibles qui n’ont pas leur place dans un texte.
repair-control-character = Retirer les signes invisibles
damage-spreadsheet-error = Erreur de tableur
damage-spreadsheet-error-explained = Un calcul n’a pas abouti et a laissé un signe d’erreur, comme #N/A.
repair-spreadsheet-error = Vider ces cellules
damage-stray-quotes = Guillemets mal fermés
damage-stray-quotes-explained = Des guillemets au milieu d’une cellule rendent sa fin incertaine.
repair-stray-quotes = Aucune réparation n’est possible ici. Vérifiez ces lignes dans l’aperçu.
damage-formula-guard = Apostrophe de protection
damage-formula-guard-explained = Une apostrophe empêche un tableur de prendre ce texte pour une formule.
repair-formula-guard = Retirer l’apostrophe
damage-count = { $n ->
    [one] { $n } cellule
   *[other] { $n } cellules
}
damage-line-count = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
repair-done-count = { $n ->
    [one] { $n } réparation faite
   *[other] { $n } réparations faites
}

## Les lignes qui ne donnent pas de partenaire

row-refused-name-missing = Ligne { $line } : aucun nom.
row-refused-too-many-cells = Ligne { $line } : plus de cellules que de colonnes. Une cellule serait perdue.
row-refused-in-quotes = Ligne { $line } : toute la ligne est entre guillemets. Demandez la réparation pour la lire.
row-refused-control-character = Ligne { $line } : des signes illisibles s’y trouvent. Demandez la réparation pour la reprendre.
row-refused-too-long = Ligne { $line } : une cellule est trop longue pour son champ.

## Pourquoi la lecture s’arrête à une ligne

table-cause-open-quote = Un guillemet s’ouvre et ne se ferme pas.
table-cause-cell-too-long = Une cellule est trop longue.
table-cause-not-text = La ligne n’est pas du texte.

## Pourquoi deux partenaires se ressemblent

likeness-same-name = Même nom
likeness-near-name = Noms très proches
likeness-name-contained = Un nom contient l’autre
likeness-same-place = Même localité
likeness-same-email = Même adresse e-mail
likeness-same-phone = Même téléphone
