"""The Swedish words of the start document, which is written to the authority's own records whatever language the window speaks."""

from __future__ import annotations

from moderator_app.domain.gates import Field, Need, Office, Responsibility, Step
from moderator_app.domain.register import Account

NEED_WORDS: dict[Need, str] = {
    Field.HANDLE: "Kontonamn",
    Field.URL: "Adress",
    Field.UNIT: "Organisatorisk enhet",
    Field.BOARD: "Ansvarig nämnd",
    Field.ACTIVITY: "Beskrivning av aktiviteten",
    Field.PURPOSE: "Syfte",
    Field.NEED: "Behov",
    Field.TARGET_GROUPS: "Målgrupper",
    Field.ENTRY_PAGE: "Ingång från webbplatsen",
    Field.RETENTION_PLAN: "Bevarande- och gallringsplan",
    Field.SERVICE_HOURS: "Bemannade tider",
    Field.WATCH_SCHEDULE: "Schema för bevakning",
    Field.ACCOUNT: "Typ av konto",
    Responsibility.MANAGER: "Ansvarig chef",
    Responsibility.PUBLISHER: "Publicist",
    Responsibility.WATCHER: "Ansvarig för bevakning",
    Responsibility.FOLLOW_UP: "Ansvarig för uppföljning",
    Responsibility.DEPUTY: "Ersättare",
    Step.COMMS_CONTACT: "Inledande kontakt med kommunikationsenheten",
    Step.ASSIGNMENT: "Uppdrag från chef",
    Step.START_CHECKLIST: "Ifylld startchecklista",
    Step.START_DOCUMENT: "Startdokument",
    Step.MANAGER_APPROVAL: "Godkännande av närmaste chef",
    Step.MANAGER_DECISION: "Beslut av chef",
    Step.DECISION: "Beslut om start",
    Step.COMMUNICATOR_CONSULTED: "Samråd med kommunikatör",
    Step.ACTIVITY_PLAN: "Aktivitetsplan",
    Step.PLAN_DEPOSITED: "Aktivitetsplanen lämnad för förvaring",
    Step.CREDENTIALS_DEPOSITED: "Inloggningsuppgifter lämnade för förvaring",
    Step.REPORT_TO_INFORMATION_UNIT: "Rapport till informationsenheten",
    Step.LOGO: "Väl synlig logotyp",
    Step.GRAPHIC_PROFILE: "Grafisk profil och kommunikationsplattform följs",
    Step.RIGHT_CHANNEL: "Svar på om det är rätt kanal",
    Step.GOALS_STUDY_PLAN: "Målformulera, studera, planera",
    Step.EVALUATION: "Mätning och utvärdering",
    Step.NOTICE_TO_BOARD: "Underrättelse till nämnden",
    Step.NOTICE_TO_COMMS: "Underrättelse till kommunikationsavdelningen",
    Step.FAREWELL_POST: "Avslutningsinlägg i kanalen",
    Step.FINAL_SNAPSHOT: "Sista ögonblicksbild",
}
OFFICE_WORDS: dict[Office, str] = {
    Office.CLOSEST_MANAGER: "närmaste chef",
    Office.HEAD_OF_COMMUNICATIONS: "kommunikationschef",
    Office.HEAD_OF_UNIT: "verksamhetens chef",
    Office.RESPONSIBLE_MANAGER: "ansvarig chef",
    Office.MANAGER: "chef",
}
ACCOUNT_WORDS: dict[Account, str] = {Account.OFFICIAL: "Organisationens eget konto", Account.PRIVATE: "Någons privata konto"}
UNKNOWN = "Inte angivet"
NOBODY = "Ingen"
NOT_TAKEN = "Inte gjort när dokumentet skrevs"
