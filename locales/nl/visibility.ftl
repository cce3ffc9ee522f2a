# Who may see a record, and for whom a document is.
who-sees = Wie mag zien
who-sees-now = Wie mag zien: { $who }
who-sees-record = Wie mag zien wat hier genoteerd staat?
who-sees-contact = En hoe deze partner te bereiken is?
who-sees-needs = En wat de partner nodig heeft?
disclosed-part-contact = Contact
disclosed-part-needs = Wat nodig is om deel te nemen
who-sees-remarks = Opmerkingen blijven altijd bij het team.
who-sees-hint = Wat anderen niet mogen zien, staat in geen van hun lijsten, zoekresultaten, verslagen en bestanden.
who-sees-was-set = Te zien voor: { $who }
audience = Voor wie is dit document?
audience-hint = Wat deze mensen niet mogen zien, staat er niet in.
