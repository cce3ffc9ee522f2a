# The directory of partners, and one partner.
directory-lead = Les personnes et les organisations avec qui vous travaillez.
directory-search = Chercher par nom, localité ou contact
directory-empty-title = Qui sont vos partenaires ?
directory-empty-text = Notez une première personne ou organisation, ou importez la liste que vous avez déjà.
column-name = Nom
column-contact = Contact
partner-new = Nouveau partenaire
partner-new-lead = Le nom suffit pour commencer. Le reste peut venir plus tard.
partner-create = Ajouter à l’annuaire
partner-created = Le partenaire est dans l’annuaire.
partner-no-partnership = Dans aucun partenariat pour le moment.
partner-delete = Supprimer
partner-delete-title = Supprimer { $name } ?
partner-delete-text = { $count ->
    [0] Ce partenaire quitte l’annuaire. Vous pourrez annuler.
    [one] Ce partenaire quitte l’annuaire ; il est encore dans { $count } partenariat. Vous pourrez annuler.
   *[other] Ce partenaire quitte l’annuaire ; il est encore dans { $count } partenariats. Vous pourrez annuler.
}
partner-was-deleted = Le partenaire est supprimé.
partner-other-name-hint = Par exemple son nom dans une autre langue.
partner-wishes-hint = Par exemple : appeler plutôt que d’écrire, jamais le vendredi.
partner-naming-hint = Sans cet accord, cette personne n’est pas nommée dans les rapports.
partner-note-hint = Rien du dossier de soins ici.

## Sections
section-partner-identity = Qui
section-partner-contact = Contact
section-partner-address = Adresse
section-partner-needs = Besoins pour participer
section-partner-naming = Accord pour être nommé
section-partner-remarks = Remarques

## Fields
field-partner-identity-name-kind = Personne ou organisation
field-partner-identity-name-given = Prénom
field-partner-identity-name-family = Nom de famille
field-partner-identity-name-name = Nom de l’organisation
field-partner-identity-name-other-name = Autre nom
field-partner-identity-category = Catégorie
field-partner-identity-languages = Langues parlées
field-partner-contact-email = Adresse e-mail
field-partner-contact-phone = Téléphone
field-partner-contact-website = Site web
field-partner-contact-wishes = Comment cette personne souhaite être contactée
field-partner-address-street = Rue et numéro
field-partner-address-postcode = Code postal
field-partner-address-city = Localité
field-partner-address-country = Pays
field-partner-needs-needs = Ce qu’il faut prévoir
field-partner-needs-detail = Précisions
field-partner-naming-agreed-on = Accord donné le
field-partner-remarks-note = Note
field-partner-remarks-verified-on = Vérifié le
