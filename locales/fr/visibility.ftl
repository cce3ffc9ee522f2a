# Who may see a record, and for whom a document is.
who-sees = Qui peut voir
who-sees-now = Qui peut voir : { $who }
who-sees-record = Qui peut voir ce qui est noté ici ?
who-sees-contact = Et comment joindre ce partenaire ?
who-sees-needs = Et ce dont il a besoin ?
disclosed-part-contact = Contact
disclosed-part-needs = Besoins pour participer
who-sees-remarks = Les remarques restent toujours pour l’équipe.
who-sees-hint = Ce que les autres ne peuvent pas voir ne paraît ni dans leurs listes, ni dans leurs recherches, ni dans les rapports et les fichiers qui leur sont destinés.
who-sees-was-set = Visible pour : { $who }
audience = Pour qui est ce document ?
audience-hint = Ce que ces personnes ne peuvent pas voir n’y figure pas.
