# Exchanges with partners, the timeline, and by what means people reach each other.

## By what means
means-in-person = en personne
means-phone = au téléphone
means-email = par courriel
means-letter = par courrier
means-message = par message
means-video = en visio
means-meeting = en rencontre
means-notice = par affichage public

## An exchange
exchange-note = Noter un échange
exchange-lead = Qui, comment, une ligne : cela suffit.
exchange-another = Ajouter une personne
exchange-remove = Retirer { $name }
exchange-more = Plus de détails
exchange-was-noted = L’échange est noté.
exchange-partnership-none = Aucun partenariat en particulier
exchange-topics-hint = Des mots pour le retrouver, séparés par des virgules.
exchange-follow-up = Ce qui reste à faire
exchange-follow-up-hint = Cela devient une action, avec sa date.
exchange-follow-up-due = Pour quand
exchange-follow-up-partnership = Choisissez un partenariat : l’action s’y range.
exchange-delete = Supprimer cet échange
exchange-delete-text = L’historique garde ce qu’il contenait, et la suppression peut être annulée.
exchange-was-deleted = L’échange est supprimé.
exchange-actions = Actions qui en viennent
section-exchange = L’échange
section-exchange-body = Ce qui s’est dit
direction-outgoing = L’équipe vers le partenaire
direction-incoming = Le partenaire vers l’équipe
direction-mutual = Les deux ensemble
field-communication-exchange-on = Date
field-communication-exchange-direction = Qui s’est adressé à qui
field-communication-exchange-means = Comment
field-communication-exchange-partners = Avec qui
field-communication-exchange-subject = En une ligne
field-communication-exchange-topics = Thèmes
field-communication-body-text = Plus en détail
field-communication-partnership = Partenariat

## The timeline
timeline = Fil du temps
timeline-empty = Rien n’est noté pour le moment. Notez un premier échange : qui, comment, une ligne.
timeline-with = avec { $names }
timeline-untitled = sans titre

## Search in the living record

## Papers
paper-saved = Enregistré. Ce fichier est sorti du coffre : il n’est plus protégé.
paper-language = Langue du papier
paper-return-sheet = Feuille de retour
paper-register = Registre public
paper-invitation = Feuille d’invitation
paper-pack = Dossier de la rencontre
paper-calendar = Fichier d’agenda
paper-calendar-addresses = avec les adresses des personnes invitées
paper-attach = Joindre un fichier
paper-attached = Le fichier est dans le coffre, chiffré.
paper-take-out = Sortir du coffre

## Mails
mail-open = Reprendre un courriel enregistré
mail-taken = Voici ce que dit le courriel. Complétez, puis enregistrez.
mail-whole-kept = Une partie n’a pas pu être reprise : le courriel entier est gardé avec l’échange.
mail-nobody = Aucune adresse n’est dans l’annuaire. Choisissez avec qui c’était.
mail-unknown = Pas dans l’annuaire : { $addresses }
mail-stranger = { $name } ({ $address })
exchange-actions-none = Il n’y a rien à faire après cet échange.
mail-drop = Ne pas garder ce courriel
enclosures = Pièces jointes
enclosure-save = Enregistrer une copie
mail-files = { $count ->
    [one] Un fichier sera gardé, chiffré :
   *[other] { $count } fichiers seront gardés, chiffrés :
}
field-enclosure-file-name = Nom du fichier
field-enclosure-file-size = Taille en octets
field-enclosure-file-digest = Empreinte du fichier
