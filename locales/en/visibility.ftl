# Who may see a record, and for whom a document is.
who-sees = Who may see
who-sees-now = Who may see: { $who }
who-sees-record = Who may see what is noted here?
who-sees-contact = And how to reach this partner?
who-sees-needs = And what the partner needs?
disclosed-part-contact = Contact
disclosed-part-needs = What is needed to take part
who-sees-remarks = Remarks always stay with the team.
who-sees-hint = What others may not see is in none of their lists, searches, reports and files.
who-sees-was-set = To be seen by: { $who }
audience = For whom is this document?
audience-hint = What these people may not see is left out of it.
