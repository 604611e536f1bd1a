"""What people call their columns, Swedish and English, as `fold_header` leaves it: small letters, no accents."""

from __future__ import annotations

SYNONYMS: dict[str, tuple[str, ...]] = {
    field: tuple(name.strip() for name in names.replace("\n", ",").split(",") if name.strip())
    for field, names in {
        "external_id": """
            comment id, kommentar id, kommentars id, kommentarid, commentid, meddelande id, message id, inlaggs id,
            review id, item id, external id, externt id, id, guid""",
        "text": """
            text, comment text, kommentar, kommentaren, kommentartext, kommentarstext, comment, inlagg, inlagget, inlaggstext,
            meddelande, meddelandet, meddelandetext, message, message text, content, comment content, innehall, body, review,
            review text, recension, omdome, fritext, synpunkt, synpunkter, fraga, fragan, post text, brodtext""",
        "author": """
            author, author name, comment author, avsandare, avsandarens namn, forfattare, skribent, namn, name, from, fran,
            username, user name, anvandarnamn, anvandare, user, display name, visningsnamn, screen name, sender, sender name,
            reviewer, profil, signatur, skriven av, posted by""",
        "author_id": """
            author id, user id, anvandar id, anvandarid, avsandar id, sender id, profile id, profil id, handle, author email,
            comment author email, e post, epost, e postadress, email, e mail, mail""",
        "published_at": """
            published at, published, publicerad, publicerat, publiceringsdatum, publiceringstid, publish time, created at,
            created time, created, create time, skapad, skapat, skapades, datum och tid, date time, datetime, comment date,
            kommentarsdatum, posted at, posted, post date, skickat, skickad, sent, inkommen, inkom, inskickad, timestamp,
            tidsstampel, tidpunkt, datum, date, tid, time""",
        "url": "permalink, permalank, comment url, comment link, url, lank, link, href, webbadress",
        "parent_id": """
            parent id, parent, parent comment id, in reply to, in reply to id, reply to, svar till, svar pa, foralder,
            foralder id, overordnad, overordnad kommentar""",
        "thread_id": "thread id, thread, trad, trad id, conversation id, konversation, post id, video id, inlagg id, topic id",
        "context": "title, titel, rubrik, subject, amne, post title, page title, sida, page, artikel, video title, topic",
        "kind": "kind, typ, type, comment type, inlaggstyp",
        "author_type": "author type, avsandartyp, forfattartyp, roll, role, personal, staff",
    }.items()
}
"""Field → names, the likeliest first: when two headers fit a field, the one further up wins."""

LAST_WORDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "kommentar", "comment", "meddelande", "message", "content", "body"),
    "published_at": ("datum", "date", "tid", "time", "timestamp", "tidpunkt"),
    "url": ("url", "lank", "link", "permalink"),
}
"""Fields that a header's last word alone may tell when none of the names fits ("Kommentarens text")."""
