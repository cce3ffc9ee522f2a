# Ce qui a été refusé ou n’a pas pu se faire : une phrase dit ce qui est arrivé, `.remedy` dit que faire.
# Jamais de reproche, jamais de contenu d’une fiche.

## Le coffre et ses clés

error-vault-missing = Il n’y a pas de coffre dans ce dossier.
    .remedy = Choisissez le dossier où le coffre a été créé. Si c’est une clé USB ou un dossier partagé, vérifiez qu’il est branché.
error-vault-exists = Ce dossier contient déjà un coffre ou d’autres fichiers.
    .remedy = Rien n’a été modifié. Choisissez un dossier vide, ou ouvrez le coffre qui s’y trouve.
error-vault-in-use = Le coffre est déjà ouvert sur l’ordinateur { $host } depuis { $since } (programme { $pid }).
    .remedy = Rien n’a été modifié. Fermez Entente là-bas, puis réessayez.
error-vault-locked = Le coffre est fermé.
    .remedy = Ouvrez-le avec votre phrase de passe. Ce que vous écriviez a été gardé.
error-vault-open = Un coffre est déjà ouvert.
    .remedy = Fermez-le d’abord, puis réessayez.
error-wrong-passphrase = Phrase de passe incorrecte.
    .remedy = Rien n’a été modifié. Vérifiez la touche majuscule, puis réessayez. Si la phrase est perdue, la feuille de secours ouvre le coffre.
error-wrong-recovery-key = Cette clé de secours n’ouvre pas ce coffre.
    .remedy = Rien n’a été modifié. Vérifiez la date de la feuille : une feuille plus récente remplace les précédentes.
error-share-mistyped = Il y a une faute de frappe dans la { $page ->
        [1] première
       *[other] deuxième
    } page, au groupe { $group } ou près de lui.
    .remedy = Rien n’a été modifié. Comparez ce groupe avec le papier, lettre par lettre, puis réessayez.
error-shares-repeated = La même page a été tapée deux fois.
    .remedy = Rien n’a été modifié. Il faut les pages de deux collègues. Le premier signe, 1, 2 ou 3, est le numéro de la page.
error-shares-of-two-sets = Ces deux pages ne vont pas ensemble : elles viennent de deux séries.
    .remedy = Rien n’a été modifié. Regardez le nom de la série en haut des pages : il doit être le même. Une série plus récente remplace les précédentes.
error-wrong-shares = Ces deux pages vont ensemble, mais elles n’ouvrent pas ce coffre.
    .remedy = Rien n’a été modifié. Regardez la date et le centre en haut des pages : une série plus récente les a remplacées, ou elles sont d’un autre coffre.
error-no-shares = Aucune page de secours de collègues ne vaut pour ce coffre.
    .remedy = Rien n’a été modifié. Servez-vous de la feuille de secours. Les pages se font dans les réglages, quand le coffre est ouvert.
error-wrong-invitation = Ce code n’ouvre rien dans ce coffre : il a déjà servi, ou un nouveau l’a remplacé.
    .remedy = Rien n’a été modifié. Demandez un nouveau code.
error-invitation-mistyped = Il y a une faute de frappe dans le code, au groupe { $group } ou près de lui.
    .remedy = Rien n’a été modifié. Comparez ce groupe avec le code reçu, lettre par lettre, puis réessayez.
error-invitation-over = Ce code n’est plus valable : son dernier jour est passé.
    .remedy = Rien n’a été modifié. Demandez un nouveau code.
error-access-ended = Cette phrase de passe n’ouvre plus ce coffre.
    .remedy = Rien n’a été modifié. Parlez-en à la personne qui coordonne.
error-last-coordinator = Il doit rester au moins une personne qui coordonne : sans elle, plus personne ne pourrait en inviter d’autres.
    .remedy = Rien n’a été modifié. Donnez d’abord ce rôle à quelqu’un d’autre.
error-recovery-key-mistyped = Il y a une faute de frappe dans la clé de secours, au groupe { $group } ou près de lui.
    .remedy = Rien n’a été modifié. Comparez ce groupe avec la feuille, lettre par lettre, puis réessayez.
error-too-many-attempts = Plusieurs phrases de passe incorrectes ont été essayées à la suite.
    .remedy = { $seconds ->
        [one] Rien n’a été modifié. Réessayez dans { $seconds } seconde.
       *[other] Rien n’a été modifié. Réessayez dans { $seconds } secondes.
    }
error-passphrase-too-weak = Cette phrase de passe serait trop facile à deviner.
    .remedy = Rien n’a été modifié. Prenez quatre mots ou plus qui n’ont pas de lien entre eux.
error-header-damaged = Le fichier qui garde les serrures du coffre est abîmé, ainsi que sa copie.
    .remedy = N’effacez rien dans ce dossier. Restaurez votre dernière sauvegarde dans un autre dossier.
error-database-damaged = Le fichier des fiches est abîmé, ou n’est pas celui de ce coffre.
    .remedy = N’effacez rien dans ce dossier. Restaurez votre dernière sauvegarde dans un autre dossier.
error-backup-damaged = Cette sauvegarde est abîmée ou incomplète, ou n’est pas une sauvegarde d’Entente.
    .remedy = Rien n’a été modifié. Prenez une autre sauvegarde, ou recopiez celle-ci depuis son origine.
error-version-newer = Ce coffre a été écrit par une version plus récente d’Entente (format { $found } ; cette version lit jusqu’au format { $supported }).
    .remedy = Rien n’a été modifié. Installez la version la plus récente d’Entente sur cet ordinateur.
error-kdf-too-costly = L’ouverture de ce coffre demanderait un travail démesuré à l’ordinateur ({ $memory_mib } Mio de mémoire, { $passes } passages).
    .remedy = Rien n’a été modifié. Aucun coffre normal n’en demande autant : ce fichier a peut-être été falsifié. Ouvrez plutôt une sauvegarde.
error-log-broken = Le journal des changements ne correspond plus aux fiches (entrée { $seq }).
    .remedy = N’écrivez plus dans ce coffre. Comparez-le avec votre dernière sauvegarde et prévenez la personne qui s’occupe d’Entente.
error-no-backup = Il n’y a pas encore de sauvegarde de ce coffre.
    .remedy = Faites d’abord une sauvegarde, puis réessayez.
error-file-exists = Un fichier de ce nom existe déjà.
    .remedy = Il n’a pas été remplacé. Choisissez un autre nom.
error-backup-beside = Cette copie serait avec le coffre : elle se perdrait avec lui.
    .remedy = Rien n’a été copié. Choisissez une clé, un disque ou un dossier qui se trouve ailleurs.

## Les demandes

error-unknown-command = Cette commande n’existe pas.
    .remedy = Rien n’a été modifié. Demandez la liste des commandes.
error-invalid-request = Cette demande n’a pas la forme attendue.
    .remedy = Rien n’a été modifié.
error-not-allowed = Votre rôle ne permet pas cette action.
    .remedy = Rien n’a été modifié. Demandez à la personne qui coordonne.
error-export-not-allowed = Vous pouvez lire dans le coffre, mais rien en sortir.
    .remedy = Rien n’a été écrit. La personne qui coordonne peut vous en donner le droit.
error-not-for-audience = Ce partenariat est réservé à moins de personnes que ce document.
    .remedy = Rien n’a été écrit. Choisissez d’autres lecteurs pour le document, ou changez qui peut voir le partenariat.
error-busy = Une autre opération est en cours.
    .remedy = Attendez qu’elle soit finie, puis réessayez. Rien n’a été perdu.
error-cancelled = L’opération a été arrêtée à votre demande.
    .remedy = Rien n’a été modifié.

## Les fiches

error-invalid-record = Quelques réponses sont à revoir avant d’enregistrer.
    .remedy = Ce que vous avez écrit est gardé. Corrigez les réponses signalées, puis enregistrez.
error-not-found = Cette fiche n’existe pas dans ce coffre.
    .remedy = Revenez à la liste : elle montre ce qui s’y trouve aujourd’hui.
error-deleted = Cette fiche a été supprimée.
    .remedy = L’historique garde ce qu’elle contenait, et la suppression peut être annulée.
error-only-read = { $cause ->
        [full] Il n’y a plus de place là où est ce coffre : il ne peut qu’être lu.
       *[other] Là où est ce coffre, rien ne peut être écrit : il ne peut qu’être lu.
    }
    .remedy = { $cause ->
        [full] Rien n’a été modifié. Faites de la place, verrouillez, puis rouvrez. Une sauvegarde ailleurs est possible.
       *[other] Rien n’a été modifié. Permettez l’écriture à cet endroit, verrouillez, puis rouvrez. Une sauvegarde ailleurs est possible.
    }
error-erased = Cette personne a été effacée.
    .remedy = Il n’en reste que l’attestation, sous « Vie privée ». Un effacement ne s’annule pas.
error-incident-owes = {$count ->
    [one] Il reste une chose à faire après cet incident
   *[other] Il reste {$count} choses à faire après cet incident
 } : il n’est pas encore clos.
    .remedy = Notez d’abord qui a été prévenu, ou pourquoi personne ne doit l’être. La liste est sur la page de l’incident.
error-changed-meanwhile = Cette fiche a changé depuis que vous l’avez ouverte.
    .remedy = Ce que vous avez écrit est gardé. Relisez la fiche, puis enregistrez à nouveau ce qui doit changer.
error-nothing-to-undo = Il n’y a rien à annuler.
    .remedy = Votre dernier changement est déjà annulé, n’est pas de ceux qui s’annulent, ou une autre personne en a fait un depuis.
error-undo-overtaken = Ce changement ne peut plus être annulé : un changement plus récent s’appuie sur lui.
    .remedy = Rien n’a été modifié. Annulez d’abord le changement plus récent.
error-meeting-over = Cette rencontre a déjà eu lieu ou a été annulée.
    .remedy = Rien n’a été modifié. Pour une nouvelle date, répétez la rencontre.
error-acronyms-unexplained = { $count ->
        [one] Un sigle n’est pas encore expliqué dans les papiers de cette rencontre.
       *[other] { $count } sigles ne sont pas encore expliqués dans les papiers de cette rencontre.
    }
    .remedy = Rien n’a été noté. Expliquez les sigles dans le glossaire, ou laissez-les passer en disant pourquoi.
error-not-decided-yet = Rien n’a encore été décidé sur cette recommandation.
    .remedy = Rien n’a été modifié. Notez d’abord ce qui a été décidé.
error-not-told-yet = La personne qui l’a faite ne sait pas encore ce que sa recommandation est devenue.
    .remedy = Rien n’a été modifié. Dites-le-lui d’abord, ou écrivez pourquoi c’est impossible.
error-already-closed = Cette recommandation est déjà close.
    .remedy = Rien n’a été modifié.
error-still-used = { $count ->
        [one] Cette fiche sert encore à { $count } autre fiche.
       *[other] Cette fiche sert encore à { $count } autres fiches.
    }
    .remedy = Rien n’a été modifié. Retirez d’abord les fiches qui en dépendent.

## L’évaluation

error-instrument-unreadable = Ce questionnaire n’a pas pu être lu.
    .remedy = Rien n’a été modifié. Montrez cet endroit du fichier à la personne qui l’a préparé : { $path }.
error-instrument-unsupported = { $what ->
    [repeats] Ce questionnaire répète un groupe de questions autant de fois que l’on veut. Entente ne peut pas encore le poser.
    [skeleton] Les énoncés de ce questionnaire appartiennent à quelqu’un d’autre et manquent encore.
    [item] Ce questionnaire ne pose aucune question.
    [compose] Ce questionnaire dit des choses que l’on ne peut pas modifier ici sans en perdre.
   *[other] Ce questionnaire demande une chose qu’Entente ne sait pas faire.
}
    .remedy = { $what ->
        [skeleton] Rien n’a été modifié. Si vous avez le droit de les utiliser, collez-les sous Questionnaires.
       *[other] Rien n’a été modifié. Choisissez un autre questionnaire, ou montrez ceci à la personne qui l’a préparé : { $path } ({ $what }).
    }
error-round-not-open = Cette évaluation ne prend pas de réponses en ce moment.
    .remedy = La réponse n’a pas été enregistrée. L’évaluation n’est pas encore ouverte, ou elle est déjà terminée.
error-round-sealed = Cette évaluation est encore ouverte : ses résultats restent cachés jusqu’à sa clôture.
    .remedy = Chacun peut ainsi répondre librement. Clôturez l’évaluation pour voir les résultats.

## Les fichiers venus d’ailleurs

error-file-too-large = Ce fichier est trop grand : la limite est de { $limit_mib } Mio.
    .remedy = Rien n’a été modifié. Partagez-le en plusieurs fichiers.
error-file-empty = Ce fichier est vide.
    .remedy = Rien n’a été modifié. Vérifiez que vous avez choisi le bon fichier.
error-file-kind-unknown = Entente ne sait pas lire ce type de fichier.
    .remedy = Rien n’a été modifié. Enregistrez-le comme classeur Excel ou LibreOffice, ou comme texte en colonnes (CSV).
error-table-unreadable = { $cause ->
        [open_quote] Le tableau n’a pas pu être lu à partir de la ligne { $line } : un guillemet s’ouvre et ne se ferme pas.
        [cell_too_long] Le tableau n’a pas pu être lu à partir de la ligne { $line } : une case y est trop longue.
        [not_text] Le tableau n’a pas pu être lu à partir de la ligne { $line } : elle ne contient pas du texte.
       *[other] Le tableau n’a pas pu être lu à partir de la ligne { $line }.
    }
    .remedy = Rien n’a été modifié. Corrigez cette ligne dans le fichier, puis réessayez.
error-table-too-large = { $rows ->
        [one] Ce tableau a trop de lignes : la limite est de { $limit }.
        [other] Ce tableau a trop de lignes : la limite est de { $limit }.
       *[columns] { $sheets ->
            [one] Ce tableau a trop de feuilles : la limite est de { $limit }.
            [other] Ce tableau a trop de feuilles : la limite est de { $limit }.
           *[columns] Ce tableau a trop de colonnes : la limite est de { $limit }.
        }
    }
    .remedy = Rien n’a été modifié. Partagez le tableau en plusieurs fichiers, ou retirez ce qui ne sert pas.
error-table-without-name = { $line ->
    [0] Aucune colonne ne contient de nom, et aucune ligne de titres n’a été trouvée.
   *[other] Aucune colonne ne contient de nom. Les titres des colonnes ont été cherchés à la ligne { $line }.
}
    .remedy = Rien n’a été modifié. Indiquez vous-même quelle colonne contient les noms.
error-table-without-numbers = Aucune colonne de ce tableau ne contient que des nombres.
    .remedy = Rien n’a été modifié. Mettez une ligne par personne et une colonne par énoncé, avec les réponses en chiffres.
error-table-without-questions = Aucune colonne de ce tableau n’appartient à une question de cette évaluation.
    .remedy = Rien n’a été modifié. Vérifiez que le fichier vient du formulaire de cette évaluation.
error-keys-without-scales = Ce fichier de clés ne nomme aucune échelle.
    .remedy = Rien n’a été modifié. Mettez une colonne par échelle : son nom en haut, les titres de ses énoncés en dessous.
error-keys-not-fitting = { $cause ->
        [unknown] Clés, ligne { $line }, colonne { $column } : le tableau n’a pas de colonne qui porte ce titre.
        [doubled] Clés, ligne { $line }, colonne { $column } : plusieurs colonnes du tableau portent ce titre.
        [not_numbers] Clés, ligne { $line }, colonne { $column } : cette colonne du tableau ne contient pas que des nombres.
        [twice] Clés, ligne { $line }, colonne { $column } : cette échelle nomme deux fois le même énoncé.
       *[other] Les clés ne vont pas avec ce tableau (ligne { $line }, colonne { $column }).
    }
    .remedy = Rien n’a été modifié. Comparez cette case avec les titres du tableau, puis réessayez.
error-mail-unreadable = Ce fichier n’est pas un courriel qu’Entente sait lire, ou il est abîmé.
    .remedy = Rien n’a été modifié. Enregistrez le courriel au format .eml ou .msg, puis réessayez.
error-workbook-unreadable = Ce classeur n’a pas pu être ouvert : il est protégé par un mot de passe, ou abîmé.
    .remedy = Rien n’a été modifié. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis réessayez.

## L’ordinateur

error-storage = { $cause ->
        [not_found] Un fichier ou un dossier n’a pas été trouvé.
        [denied] L’ordinateur ne permet pas de lire ou d’écrire à cet endroit.
        [full] Il n’y a plus de place sur ce disque.
        [read_only] Ce disque ou ce dossier ne permet pas d’écrire.
       *[other] Un fichier n’a pas pu être lu ou écrit.
    }
    .remedy = { $cause ->
        [not_found] Ce qui était enregistré l’est toujours. Vérifiez que la clé USB ou le dossier partagé est branché.
        [denied] Ce qui était enregistré l’est toujours. Choisissez un autre dossier, ou demandez l’accès à la personne qui gère l’ordinateur.
        [full] Ce qui était enregistré l’est toujours. Faites de la place, puis réessayez.
        [read_only] Ce qui était enregistré l’est toujours. Choisissez un autre dossier.
       *[other] Ce qui était enregistré l’est toujours. Réessayez ; si cela se répète, vérifiez le disque.
    }
error-report-failed = Le rapport n’a pas pu être fait.
    .remedy = Vos fiches sont intactes. Réessayez ; si cela se répète, choisissez l’autre forme de rapport.
error-internal = Entente a rencontré une erreur de son côté ({ $place }).
    .remedy = Ce qui était enregistré l’est toujours. Si cela se répète, signalez-le avec le mot entre parenthèses.

## Une réponse à revoir

problem-missing = Cette réponse est nécessaire.
problem-too-long = Ce texte est trop long.
problem-out-of-range = Ce nombre est en dehors de ce qui est possible ici.
problem-end-before-start = Ce jour est avant celui où cela commence.
problem-in-future = Cette date est dans le futur.
problem-not-an-email = Ceci ne ressemble pas à une adresse e-mail.
problem-not-text = Ce texte contient des signes invisibles qui ne peuvent pas être gardés.
problem-same-as-baseline = Le départ et le but sont les mêmes : on ne pourrait rien mesurer.
problem-differs = Les deux réponses ne sont pas les mêmes.
problem-already-used = Ceci est déjà utilisé.
problem-unknown-choice = Ceci ne fait pas partie des choix.
problem-not-a-date = Ceci n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 30/06/2027.
problem-not-a-time = Ceci n’est pas une heure. Écrivez par exemple 18:30.
problem-not-a-number = Ceci n’est pas un nombre. Écrivez-le en chiffres.
problem-too-short = Ce texte est trop court.
problem-other-form = Ce texte n’a pas la forme demandée.
problem-too-many = Il y a plus de réponses que la question n’en prend.
problem-goes-alone = Une de ces réponses ne va avec aucune autre. Gardez-la seule, ou ôtez-la.
problem-not-asked = Cette question ne se pose pas, d’après les autres réponses. Laissez-la vide.

## Pourquoi une phrase de passe est facile à deviner

strength-hint-short = Elle est trop courte : au moins dix signes.
strength-hint-common = Beaucoup de gens utilisent celle-ci.
strength-hint-name = Un nom de personne se devine vite.
strength-hint-keyboard = Des touches voisines se devinent vite.
strength-hint-repeated = Des répétitions se devinent vite.
strength-hint-sequence = Une suite comme « abc » ou « 123 » se devine vite.
strength-hint-date = Une date ou une année se devine vite.
strength-hint-guessable = Ajoutez des mots qui n’ont pas de lien entre eux.
error-words-do-not-fit = { $reason ->
    [count] Ce questionnaire a { $wanted } énoncés, et vous avez collé { $found } lignes.
    [too_many] Ce sont plus de { $wanted } lignes.
    [too_long] La ligne { $line } est trop longue.
   *[line] La ligne { $line } ne peut pas être lue comme un énoncé.
}
    .remedy = Rien n’a été enregistré. Collez une ligne par énoncé, dans l’ordre du questionnaire.
