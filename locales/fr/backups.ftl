# Les sauvegardes, et la restauration.
backups-lead = Une sauvegarde ne compte que si on a pu la rouvrir. Chacune est relue en entier après avoir été écrite ; tout y reste chiffré.
backups-state = Où en êtes-vous
backups-last = Dernière sauvegarde
backups-elsewhere = Dernière copie ailleurs
backups-drill = Dernier exercice de restauration
backups-sheet = Dernier essai de la feuille de secours
backups-shares = Dernier essai des pages de collègues
backups-never = jamais
backups-due = à faire
backups-make = Sauvegarder maintenant
backups-make-elsewhere = Copier ailleurs…
backups-elsewhere-why = Une clé USB ou un disque gardé dans un autre lieu : le vol ou le feu prend l’ordinateur avec ce qui est à côté.
backups-working = La sauvegarde est écrite, puis relue
backups-made = { $records ->
    [one] Sauvegarde faite et vérifiée : { $records } fiche.
   *[other] Sauvegarde faite et vérifiée : { $records } fiches.
}
backups-list = Les sauvegardes gardées
backups-place = Elles sont dans le dossier { $place }.
backups-kept = Sont gardées : une par jour sur 12 jours, une par semaine sur 10 semaines, une par mois sur 9 mois.
backups-none = Il n’y en a pas encore.
backups-more = et { $count } plus anciennes
backups-unreadable = { $count ->
    [one] { $count } fichier de ce dossier porte le nom d’une sauvegarde et ne peut pas être lu.
   *[other] { $count } fichiers de ce dossier portent le nom d’une sauvegarde et ne peuvent pas être lus.
}
backups-size = { $size } Mo
drill-title = Essayer de restaurer
drill-text = La dernière sauvegarde est restaurée à côté, comparée, ouverte, puis retirée. Votre coffre ne change pas. Tapez ce que vous auriez le jour d’un accident : la phrase de passe, la clé de la feuille de secours ou les pages de deux collègues.
drill-with = Avec
drill-with-passphrase = la phrase de passe
drill-with-recovery = la clé de la feuille de secours
drill-with-pages = les pages de deux collègues
drill-do = Essayer
drill-working = La sauvegarde est restaurée et comparée
drill-done = { $records ->
    [one] La restauration a réussi : { $records } fiche retrouvée.
   *[other] La restauration a réussi : { $records } fiches retrouvées.
}
drill-behind = Le coffre contient aujourd’hui { $now } fiches : cette sauvegarde est du { $at }. Sauvegardez maintenant pour garder le reste.
drill-certificate = Enregistrer l’attestation…
certificate-file = attestation-restauration
restore-open = Restaurer une sauvegarde
restore-lead = La sauvegarde est restaurée dans un nouveau dossier ; rien n’est remplacé. Elle s’ouvre avec la phrase de passe, la feuille de secours ou les pages de deux collègues, du jour où elle a été faite.
restore-do = Choisir la sauvegarde et le dossier
restore-working = La sauvegarde est restaurée et vérifiée
restored = La sauvegarde est restaurée. Ouvrez-la avec sa phrase de passe.
today-safety = Ce qui est en sûreté
today-safety-see = Voir les sauvegardes
everything-title = Tout emporter
everything-text = Une archive que l’on lit sans Entente : un fichier JSON et un tableau CSV par sorte de fiche, et les fichiers joints. Sans les réponses aux questionnaires, que personne ne peut voir une à une. Ce n’est pas une sauvegarde, et elle n’est pas chiffrée : gardez-la comme vous garderiez ces dossiers sur papier.
everything-do = Tout emporter dans une archive…
everything-working = L’archive est écrite
everything-taken = L’archive est écrite. Fiches : { $records } ; fichiers joints : { $files }. Elle n’est pas chiffrée.
everything-not-saved = L’archive n’a pas été enregistrée. Rien n’est sorti du coffre.
everything-file = entente-tout
everything-note-file = LISEZ-MOI.txt
everything-note =
    Tout ce que le centre a noté dans Entente, lisible sans Entente.
    Cette archive n’est pas chiffrée : gardez-la comme vous garderiez ces dossiers sur papier.

    records : un fichier JSON par sorte de fiche, complet. Les champs portent les noms du programme.
    tables : les mêmes fiches en tableaux CSV (UTF-8, virgules), pour un tableur.
    files : les documents et les pièces jointes, tels qu’ils sont entrés, nommés par leur fiche.

    N’y sont pas : ce qui a été supprimé, l’historique, le journal des consultations, et les réponses aux questionnaires.
backups-restored = Ce coffre a été restauré à partir de la sauvegarde du {$day}. Ce qui a été fait depuis ce jour est à refaire : les accès terminés ouvrent de nouveau, et les personnes effacées sont revenues.
