<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Uppsikt</source>
        <translation>Om Uppsikt</translation>
    </message>
    <message>
        <source>Uppsikt is the desk where a public body keeps watch over its social-media channels.</source>
        <translation>I Uppsikt håller en myndighet uppsikt över sina kanaler i sociala medier.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri programvara under licensen Apache 2.0.</translation>
    </message>
    <message>
        <source>Made with Qt {qt} and PySide6 {pyside}, used under the GNU Lesser General Public License 3, and Python {python}.</source>
        <translation>Byggt med Qt {qt} och PySide6 {pyside}, som används under licensen GNU Lesser General Public License 3, och Python {python}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Show the keys</source>
        <translation>Visa tangenterna</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Öppna menyn</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Use single-letter keys</source>
        <translation>Använd bokstavstangenter</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Crisis mode…</source>
        <translation>Krisläge…</translation>
    </message>
    <message>
        <source>About Uppsikt</source>
        <translation>Om Uppsikt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lägg till en kanal</translation>
    </message>
    <message>
        <source>Use another policy</source>
        <translation>Byt policy</translation>
    </message>
    <message>
        <source>Import into the channel</source>
        <translation>Hämta in till kanalen</translation>
    </message>
    <message>
        <source>Start the channel</source>
        <translation>Starta kanalen</translation>
    </message>
    <message>
        <source>Close the channel</source>
        <translation>Avsluta kanalen</translation>
    </message>
    <message>
        <source>Read the channel&apos;s policy</source>
        <translation>Läs kanalens policy</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politiker</translation>
    </message>
    <message>
        <source>Save the register&apos;s fields</source>
        <translation>Spara registrets fält</translation>
    </message>
    <message>
        <source>The channel&apos;s overview</source>
        <translation>Kanalens översikt</translation>
    </message>
    <message>
        <source>The channel&apos;s register</source>
        <translation>Kanalens register</translation>
    </message>
    <message>
        <source>The channel&apos;s roles</source>
        <translation>Kanalens roller</translation>
    </message>
    <message>
        <source>The channel&apos;s checks</source>
        <translation>Kanalens kontroller</translation>
    </message>
    <message>
        <source>What the start asks</source>
        <translation>Krav före start</translation>
    </message>
    <message>
        <source>What the close asks</source>
        <translation>Krav före avslut</translation>
    </message>
    <message>
        <source>The channel&apos;s history</source>
        <translation>Kanalens historik</translation>
    </message>
    <message>
        <source>Fill the demo desk</source>
        <translation>Lägg in påhittade inlägg</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nästa i listan</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Föregående i listan</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Första i listan</translation>
    </message>
    <message>
        <source>Last in the list</source>
        <translation>Sista i listan</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>From the list to the decision</source>
        <translation>Från listan till beslutet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Order and direction of the list</source>
        <translation>Listans ordning och riktning</translation>
    </message>
    <message>
        <source>Show what is new, without what is decided</source>
        <translation>Visa det nya, utan det som är beslutat</translation>
    </message>
    <message>
        <source>Record a false page or criticism elsewhere</source>
        <translation>Registrera falsk sida eller kritik på annat håll</translation>
    </message>
    <message>
        <source>Choose the item, or no longer</source>
        <translation>Välj inlägget, eller ta bort valet</translation>
    </message>
    <message>
        <source>Choose it and the next (Shift+↓ in the list)</source>
        <translation>Välj det och nästa (Skift+↓ i listan)</translation>
    </message>
    <message>
        <source>Choose it and the previous (Shift+↑ in the list)</source>
        <translation>Välj det och föregående (Skift+↑ i listan)</translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation>Välj alla i listan</translation>
    </message>
    <message>
        <source>Choose none (Esc in the list)</source>
        <translation>Välj inga (Esc i listan)</translation>
    </message>
    <message>
        <source>The chosen belong to the crisis, or no longer</source>
        <translation>De valda hör till krisen, eller inte längre</translation>
    </message>
    <message>
        <source>Stop disposal of all that are chosen…</source>
        <translation>Sätt gallringsstopp för alla valda…</translation>
    </message>
    <message>
        <source>Next queue</source>
        <translation>Nästa kö</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Mina inlägg</translation>
    </message>
    <message>
        <source>Previous queue</source>
        <translation>Föregående kö</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Klistra in en text</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Hämta in filer</translation>
    </message>
    <message>
        <source>Start the import, or take in the text</source>
        <translation>Starta importen eller ta in texten</translation>
    </message>
    <message>
        <source>Take in the text and paste another</source>
        <translation>Ta in texten och klistra in en till</translation>
    </message>
    <message>
        <source>Stop the import under way</source>
        <translation>Stoppa den pågående importen</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>Spara avvisade rader som fil</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Gå till inkorgen</translation>
    </message>
    <message>
        <source>Outcome: keep</source>
        <translation>Utfall: behåll</translation>
    </message>
    <message>
        <source>Outcome: answer</source>
        <translation>Utfall: svara</translation>
    </message>
    <message>
        <source>Outcome: hide</source>
        <translation>Utfall: dölj</translation>
    </message>
    <message>
        <source>Outcome: remove from channel</source>
        <translation>Utfall: ta bort från kanalen</translation>
    </message>
    <message>
        <source>Outcome: forward</source>
        <translation>Utfall: vidarebefordra</translation>
    </message>
    <message>
        <source>Outcome: refer to a safe channel</source>
        <translation>Utfall: hänvisa till säker kanal</translation>
    </message>
    <message>
        <source>Outcome: consult</source>
        <translation>Utfall: samråd</translation>
    </message>
    <message>
        <source>Outcome: block author</source>
        <translation>Utfall: blockera avsändare</translation>
    </message>
    <message>
        <source>Tick the rule of that number; again: unsure, no, no answer</source>
        <translation>Kryssa i regeln med det numret; igen: osäker, nej, inget svar</translation>
    </message>
    <message>
        <source>Show or hide the rules&apos; whole wordings</source>
        <translation>Visa eller dölj reglernas hela lydelser</translation>
    </message>
    <message>
        <source>Unsure about the rule ticked last</source>
        <translation>Osäker på den senast ikryssade regeln</translation>
    </message>
    <message>
        <source>No to the rule ticked last</source>
        <translation>Nej på den senast ikryssade regeln</translation>
    </message>
    <message>
        <source>Take the reason from the ticked rules</source>
        <translation>Hämta motiveringen från de ikryssade reglerna</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Skriv motiveringen</translation>
    </message>
    <message>
        <source>Decide and go to the next</source>
        <translation>Besluta och gå till nästa</translation>
    </message>
    <message>
        <source>Replace the decision</source>
        <translation>Ersätt beslutet</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Besvara frågan…</translation>
    </message>
    <message>
        <source>The case in Follow-ups</source>
        <translation>Ärendet i Uppföljning</translation>
    </message>
    <message>
        <source>Take over what a colleague has opened</source>
        <translation>Ta över det som en kollega har öppnat</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Tilldela…</translation>
    </message>
    <message>
        <source>Belongs to the crisis, or no longer</source>
        <translation>Hör till krisen, eller inte längre</translation>
    </message>
    <message>
        <source>Show or hide protected content</source>
        <translation>Visa eller dölj skyddat innehåll</translation>
    </message>
    <message>
        <source>To what the detectors mark in the text</source>
        <translation>Till det som detektorerna märker i texten</translation>
    </message>
    <message>
        <source>Similar earlier decisions</source>
        <translation>Liknande tidigare beslut</translation>
    </message>
    <message>
        <source>Secure evidence…</source>
        <translation>Säkra bevis…</translation>
    </message>
    <message>
        <source>Evidence of the item</source>
        <translation>Inläggets bevis</translation>
    </message>
    <message>
        <source>Stop disposal of the item…</source>
        <translation>Sätt gallringsstopp för inlägget…</translation>
    </message>
    <message>
        <source>Lift what stops its disposal…</source>
        <translation>Häv det som hindrar gallringen…</translation>
    </message>
    <message>
        <source>Copy the tip to the police</source>
        <translation>Kopiera polistips</translation>
    </message>
    <message>
        <source>Suspected abuse material</source>
        <translation>Misstänkt övergreppsmaterial</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nästa händelse</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Föregående händelse</translation>
    </message>
    <message>
        <source>Open the entry&apos;s item in the inbox (Enter in the list)</source>
        <translation>Öppna händelsens inlägg i inkorgen (Enter i listan)</translation>
    </message>
    <message>
        <source>Copy the entry&apos;s hash</source>
        <translation>Kopiera händelsens kontrollsumma</translation>
    </message>
    <message>
        <source>Find a decision by its reference</source>
        <translation>Sök beslut på beteckning</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa åtgärd</translation>
    </message>
    <message>
        <source>Previous follow-up</source>
        <translation>Föregående åtgärd</translation>
    </message>
    <message>
        <source>Open the item in the inbox</source>
        <translation>Öppna inlägget i inkorgen</translation>
    </message>
    <message>
        <source>The item in the inbox</source>
        <translation>Inlägget i inkorgen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Mine alone, or everybody&apos;s</source>
        <translation>Bara mina, eller allas</translation>
    </message>
    <message>
        <source>Only late ones, or all</source>
        <translation>Bara försenade, eller alla</translation>
    </message>
    <message>
        <source>Only what must be done, or all</source>
        <translation>Bara det som måste göras, eller allt</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Till filtren</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Visa alla åtgärder</translation>
    </message>
    <message>
        <source>Take the step of that number</source>
        <translation>Ta steget med den siffran</translation>
    </message>
    <message>
        <source>Next follow-up of the case</source>
        <translation>Ärendets nästa åtgärd</translation>
    </message>
    <message>
        <source>Previous follow-up of the case</source>
        <translation>Ärendets föregående åtgärd</translation>
    </message>
    <message>
        <source>Give the follow-up to…</source>
        <translation>Lämna över åtgärden till…</translation>
    </message>
    <message>
        <source>Open the item&apos;s page in the browser</source>
        <translation>Öppna inläggets sida i webbläsaren</translation>
    </message>
    <message>
        <source>Copy the text to the author</source>
        <translation>Kopiera texten till avsändaren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>Visa de senaste händelserna</translation>
    </message>
    <message>
        <source>Check since last time</source>
        <translation>Kontrollera sedan sist</translation>
    </message>
    <message>
        <source>Check the whole journal</source>
        <translation>Kontrollera hela journalen</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Exportera beslut…</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Nästa regel</translation>
    </message>
    <message>
        <source>Previous rule</source>
        <translation>Föregående regel</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Föregående del</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>Ta upp ett dokument</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message>
        <source>Record a new version</source>
        <translation>Ta upp en ny version</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>Ta dokumentet ur bruk</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Ta upp en begäran</translation>
    </message>
    <message>
        <source>Tie an item to the request</source>
        <translation>Knyt ett inlägg till begäran</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Besluta om begäran</translation>
    </message>
    <message>
        <source>The request is done</source>
        <translation>Begäran är klar</translation>
    </message>
    <message>
        <source>Record what was seen elsewhere</source>
        <translation>Registrera en iakttagelse</translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation>Anmäld till plattformen</translation>
    </message>
    <message>
        <source>Manager told</source>
        <translation>Chefen har fått veta</translation>
    </message>
    <message>
        <source>Manager agrees to an answer</source>
        <translation>Chefen godkänner ett svar</translation>
    </message>
    <message>
        <source>Answered there</source>
        <translation>Besvarad där</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Save the register of blocks</source>
        <translation>Spara registret över blockeringar</translation>
    </message>
    <message>
        <source>Open the case of the block</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Decide on another end</source>
        <translation>Besluta om annat slut</translation>
    </message>
    <message>
        <source>End the block early</source>
        <translation>Häv blockeringen i förtid</translation>
    </message>
    <message>
        <source>Record a free day or working day</source>
        <translation>Anteckna en fri dag eller arbetsdag</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Ta bort dagen</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Nytt ord</translation>
    </message>
    <message>
        <source>Change the word</source>
        <translation>Ändra ordet</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Ta bort ordet</translation>
    </message>
    <message>
        <source>Versions of our list</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Read words in</source>
        <translation>Läs in ord</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Spara orden</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Sök bland orden</translation>
    </message>
    <message>
        <source>Try a text out</source>
        <translation>Prova en text</translation>
    </message>
    <message>
        <source>Switch the detector off</source>
        <translation>Stäng av detektorn</translation>
    </message>
    <message>
        <source>Switch the detector on</source>
        <translation>Slå på detektorn</translation>
    </message>
    <message>
        <source>Record a disposal decision</source>
        <translation>Ta upp ett gallringsbeslut</translation>
    </message>
    <message>
        <source>Record a destruction</source>
        <translation>Anteckna en gallring</translation>
    </message>
    <message>
        <source>The deviation was reported</source>
        <translation>Avvikelsen har rapporterats</translation>
    </message>
    <message>
        <source>The decision does not hold any more</source>
        <translation>Beslutet gäller inte längre</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation>Föreslå gallring</translation>
    </message>
    <message>
        <source>Approve the disposal</source>
        <translation>Godkänn gallringen</translation>
    </message>
    <message>
        <source>Reject the disposal</source>
        <translation>Avslå gallringen</translation>
    </message>
    <message>
        <source>Carry out the disposal</source>
        <translation>Genomför gallringen</translation>
    </message>
    <message>
        <source>Save the record of the disposal</source>
        <translation>Spara gallringsprotokollet</translation>
    </message>
    <message>
        <source>Stop disposal</source>
        <translation>Sätt gallringsstopp</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Häv gallringsstoppet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Plan an absence</source>
        <translation>Planera frånvaro</translation>
    </message>
    <message>
        <source>Start the cover</source>
        <translation>Starta ersättningen</translation>
    </message>
    <message>
        <source>End the absence</source>
        <translation>Avsluta frånvaron</translation>
    </message>
    <message>
        <source>What the deputy did</source>
        <translation>Vad ersättaren har gjort</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Four weeks earlier</source>
        <translation>Fyra veckor bakåt</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Till i dag</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>Fyra veckor framåt</translation>
    </message>
    <message>
        <source>Open what the line is about</source>
        <translation>Öppna det som raden gäller</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Föregående avsnitt</translation>
    </message>
    <message>
        <source>Fold the line out or in</source>
        <translation>Fäll ut eller in raden</translation>
    </message>
    <message>
        <source>Read the day anew</source>
        <translation>Läs in dagen på nytt</translation>
    </message>
    <message>
        <source>Issue this version</source>
        <translation>Ge ut den här versionen</translation>
    </message>
    <message>
        <source>Record as posted</source>
        <translation>Notera som publicerad</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Spara som HTML</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Spara som ren text</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>The channel&apos;s own list</source>
        <translation>Kanalens egen lista</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>Ny lydelse…</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Export the list of channels</source>
        <translation>Exportera kanalförteckningen</translation>
    </message>
    <message>
        <source>Enter a person</source>
        <translation>Lägg in en person</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Record an assignment</source>
        <translation>Anteckna ett uppdrag</translation>
    </message>
    <message>
        <source>Map a user of the computer</source>
        <translation>Koppla en datoranvändare</translation>
    </message>
    <message>
        <source>Save the person&apos;s fields</source>
        <translation>Spara personens uppgifter</translation>
    </message>
    <message>
        <source>The person&apos;s assignments</source>
        <translation>Personens uppdrag</translation>
    </message>
    <message>
        <source>Name, title, unit and role</source>
        <translation>Namn, titel, enhet och roll</translation>
    </message>
    <message>
        <source>Search for a channel</source>
        <translation>Sök en kanal</translation>
    </message>
    <message>
        <source>Show the chosen part</source>
        <translation>Visa den valda delen</translation>
    </message>
    <message>
        <source>Copy the chosen part</source>
        <translation>Kopiera den valda delen</translation>
    </message>
    <message>
        <source>Enter or change…</source>
        <translation>Lägg in eller ändra…</translation>
    </message>
    <message>
        <source>I have just logged in</source>
        <translation>Jag har just loggat in</translation>
    </message>
    <message>
        <source>Access reviewed…</source>
        <translation>Åtkomst granskad…</translation>
    </message>
    <message>
        <source>Ask for a change at the platform…</source>
        <translation>Begär byte på plattformen…</translation>
    </message>
    <message>
        <source>Handover file…</source>
        <translation>Överlämningsfil…</translation>
    </message>
    <message>
        <source>Open a handover file…</source>
        <translation>Öppna en överlämningsfil…</translation>
    </message>
    <message>
        <source>Let the deputies in</source>
        <translation>Släpp in ersättarna</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Fråga nyckelringen igen</translation>
    </message>
    <message>
        <source>Show and copy</source>
        <translation>Visa och kopiera</translation>
    </message>
    <message>
        <source>Who has access, and the checks</source>
        <translation>Vem som har åtkomst, och kontrollerna</translation>
    </message>
    <message>
        <source>Changes at the platform</source>
        <translation>Byten på plattformen</translation>
    </message>
    <message>
        <source>Channels, or keys and sheets</source>
        <translation>Kanaler, eller nycklar och blad</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Nästa kanal</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Föregående kanal</translation>
    </message>
    <message>
        <source>Checked, nothing to act on</source>
        <translation>Kontrollerad, inget att åtgärda</translation>
    </message>
    <message>
        <source>Whole list checked</source>
        <translation>Hela listan kontrollerad</translation>
    </message>
    <message>
        <source>Checked, something to act on</source>
        <translation>Kontrollerad, något att åtgärda</translation>
    </message>
    <message>
        <source>Checked, with a note</source>
        <translation>Kontrollerad, med anteckning</translation>
    </message>
    <message>
        <source>Open the channel in the browser</source>
        <translation>Öppna kanalen i webbläsaren</translation>
    </message>
    <message>
        <source>The channel&apos;s inbox</source>
        <translation>Kanalens inkorg</translation>
    </message>
    <message>
        <source>How often it is watched</source>
        <translation>Hur ofta den bevakas</translation>
    </message>
    <message>
        <source>New since the last round</source>
        <translation>Nytt sedan förra rundan</translation>
    </message>
    <message>
        <source>The channel&apos;s calendar</source>
        <translation>Kanalens kalender</translation>
    </message>
    <message>
        <source>Load per channel</source>
        <translation>Belastning per kanal</translation>
    </message>
    <message>
        <source>Reversed decisions</source>
        <translation>Ändrade beslut</translation>
    </message>
    <message>
        <source>Eight weeks earlier</source>
        <translation>Åtta veckor tidigare</translation>
    </message>
    <message>
        <source>Eight weeks later</source>
        <translation>Åtta veckor senare</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Ta in det</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>The window</source>
        <translation>Fönstret</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>Several items</source>
        <translation>Flera inlägg</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>Import and paste</source>
        <translation>Hämta in och klistra in</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Inlägget</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyer</translation>
    </message>
    <message>
        <source>Disposal decisions</source>
        <translation>Gallringsbeslut</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockeringar</translation>
    </message>
    <message>
        <source>Outside our channels</source>
        <translation>Utanför våra kanaler</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Words of the detectors</source>
        <translation>Detektorernas ord</translation>
    </message>
    <message>
        <source>Absence and cover</source>
        <translation>Frånvaro och ersättare</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Public texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Templates for answers</source>
        <translation>Svarsmallar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>The follow-ups</source>
        <translation>Uppföljningen</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Bevakning</translation>
    </message>
</context>
<context>
    <name>AddChannel</name>
    <message>
        <source>Add a channel</source>
        <translation>Lägg till en kanal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>is there already: it is taken over as active</source>
        <translation>finns redan: den tas över som aktiv</translation>
    </message>
    <message>
        <source>is planned: it is started later</source>
        <translation>planeras: den startas senare</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Lägg till kanalen</translation>
    </message>
    <message>
        <source>The policy decides which rules the checklist holds, what follows from them and how fast an answer is due. Where it sets no answer time, items from the channel get no due time for the answer.</source>
        <translation>Policyn avgör vilka regler checklistan innehåller, vad som följer av dem och hur snabbt ni ska svara. Där policyn inte fastställer någon svarstid får kanalens inlägg ingen sista tid för svar.</translation>
    </message>
    <message>
        <source>A channel that is taken over is active at once; what its policy asks before a start and is missing becomes alarms. A planned channel is started when everything that its policy asks is there.</source>
        <translation>En kanal som tas över är aktiv direkt; det som policyn kräver före start och som saknas blir larm. En planerad kanal startas när allt som policyn kräver finns på plats.</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Urgent in {channel}: {person} found a threat or abuse ({rules}), {when}.</source>
        <translation>Brådskande i {channel}: {person} fann hot eller kränkning ({rules}), {when}.</translation>
    </message>
    <message>
        <source>More alerts: {count}</source>
        <translation>Fler larm: {count}</translation>
    </message>
    <message>
        <source>Urgent alert</source>
        <translation>Brådskande larm</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Osäker</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer {author} in {channel}</source>
        <translation>Svara {author} i {channel}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Record it as published</source>
        <translation>Anteckna som publicerat</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not considered yet</source>
        <translation>
            <numerusform>%n punkt är inte prövad än</numerusform>
            <numerusform>%n punkter är inte prövade än</numerusform>
        </translation>
    </message>
    <message>
        <source>Further answer to {author} in {channel}</source>
        <translation>Ytterligare svar till {author} i {channel}</translation>
    </message>
    <message>
        <source>Not answered…</source>
        <translation>Bemöts inte…</translation>
    </message>
    <message>
        <source>(its text is not shown here)</source>
        <translation>(texten visas inte här)</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>The channel is there for: {purpose}</source>
        <translation>Kanalen finns för: {purpose}</translation>
    </message>
    <message>
        <source>Signed: {signature}</source>
        <translation>Undertecknas: {signature}</translation>
    </message>
    <message>
        <source>The policy asks for name, title and unit, and yours are not all in the register. Let them be filled in under People, or write them in the answer.</source>
        <translation>Policyn kräver namn, titel och enhet, och alla dina finns inte i registret. Låt någon fylla i dem under Personer, eller skriv dem i svaret.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Keep the text as a template…</source>
        <translation>Spara texten som mall…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Innan det publiceras</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Kopiera svaret</translation>
    </message>
    <message>
        <source>Open the question&apos;s page…</source>
        <translation>Öppna frågans sida…</translation>
    </message>
    <message>
        <source>Address of the published answer</source>
        <translation>Det publicerade svarets adress</translation>
    </message>
    <message>
        <source>When it was published (now, unless you change it)</source>
        <translation>När det publicerades (nu, om du inte ändrar)</translation>
    </message>
    <message>
        <source>Copy the answer and open the page…</source>
        <translation>Kopiera svaret och öppna sidan…</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alla mallar…</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alla kanaler</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>A gap stands in braces and is filled each time; {kanal} and {webbplats} fill themselves.</source>
        <translation>En lucka står inom klammer och fylls i varje gång; {kanal} och {webbplats} fylls i av sig själva.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>{detector}: {found}</source>
        <translation>{detector}: {found}</translation>
    </message>
    <message>
        <source>{said}. Take it out: it can&apos;t be published.</source>
        <translation>{said}. Ta bort det: det kan inte publiceras.</translation>
    </message>
    <message>
        <source>I have looked at it: let it stand.</source>
        <translation>Jag har tittat på det: låt det stå.</translation>
    </message>
    <message>
        <source>Answers before</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>puts right the answer of {when}</source>
        <translation>rättar svaret från {when}</translation>
    </message>
    <message>
        <source>adds to what was answered</source>
        <translation>kompletterar det som har besvarats</translation>
    </message>
    <message>
        <source>The new answer</source>
        <translation>Det nya svaret</translation>
    </message>
    <message>
        <source>Why a further answer is published</source>
        <translation>Varför ytterligare ett svar publiceras</translation>
    </message>
    <message>
        <source>Leave it without an answer</source>
        <translation>Lämna utan bemötande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Record that it is not answered</source>
        <translation>Anteckna att det inte bemöts</translation>
    </message>
    <message>
        <source>Not every post has to be answered. With its reason the question counts as handled.</source>
        <translation>Alla inlägg behöver inte bemötas. Med skälet räknas frågan som hanterad.</translation>
    </message>
</context>
<context>
    <name>AnswerTick</name>
    <message>
        <source>It is correct</source>
        <translation>Det är riktigt</translation>
    </message>
    <message>
        <source>It is factual</source>
        <translation>Det är sakligt</translation>
    </message>
    <message>
        <source>It is relevant</source>
        <translation>Det är relevant</translation>
    </message>
    <message>
        <source>This is the right channel for it</source>
        <translation>Det är rätt kanal för det</translation>
    </message>
    <message>
        <source>Its tone is friendly</source>
        <translation>Tonen är vänlig</translation>
    </message>
    <message>
        <source>It spreads no personal opinion</source>
        <translation>Det sprider ingen personlig åsikt</translation>
    </message>
    <message>
        <source>It handles nobody&apos;s case and tells no decision about anybody</source>
        <translation>Det handlägger inget ärende och innehåller inget beslut om en enskild</translation>
    </message>
    <message>
        <source>Nothing in it is secret</source>
        <translation>Inget i det omfattas av sekretess</translation>
    </message>
    <message>
        <source>No personal data that are sensitive or violate anybody</source>
        <translation>Inga personuppgifter som är känsliga eller kränker någon</translation>
    </message>
    <message>
        <source>No document is attached</source>
        <translation>Inga dokument är bifogade</translation>
    </message>
    <message>
        <source>It shows that it is written in service: name, title and unit</source>
        <translation>Det framgår att det skrivs i tjänsten: namn, titel och enhet</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{when}, {person}: {link}</source>
        <translation>{when}, {person}: {link}</translation>
    </message>
    <message>
        <source>It puts right the answer of {when}, because: {reason}</source>
        <translation>Rättar svaret från {when}, skäl: {reason}</translation>
    </message>
    <message>
        <source>It adds to what was answered, because: {reason}</source>
        <translation>Kompletterar det som har besvarats, skäl: {reason}</translation>
    </message>
    <message>
        <source>Put right by the answer of {when}.</source>
        <translation>Rättat av svaret från {when}.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message numerus="yes">
        <source>Answered: %n time(s)</source>
        <translation>
            <numerusform>Besvarad %n gång</numerusform>
            <numerusform>Besvarad %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Visa frågan</translation>
    </message>
    <message>
        <source>We published this as an answer</source>
        <translation>Vi publicerade detta som svar</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message numerus="yes">
        <source>Thread: %n item(s)</source>
        <translation>
            <numerusform>Tråd: %n inlägg</numerusform>
            <numerusform>Tråd: %n inlägg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The author&apos;s %n other item(s)</source>
        <translation>
            <numerusform>Avsändarens %n andra inlägg</numerusform>
            <numerusform>Avsändarens %n andra inlägg</numerusform>
        </translation>
    </message>
    <message>
        <source>▸ This item: {row}</source>
        <translation>▸ Det här inlägget: {row}</translation>
    </message>
    <message>
        <source>not decided: {number}</source>
        <translation>obeslutade: {number}</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>Tråden</translation>
    </message>
    <message>
        <source>What else the author wrote</source>
        <translation>Annat som avsändaren har skrivit</translation>
    </message>
    <message>
        <source>[protected content]</source>
        <translation>[skyddat innehåll]</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Usual order</source>
        <translation>Vanlig ordning</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Efter svarstid</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyaste först</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Efter avsändare</translation>
    </message>
    <message>
        <source>Received and our own</source>
        <translation>Inkommande och egna</translation>
    </message>
    <message>
        <source>Only received</source>
        <translation>Bara inkommande</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>Bara egna</translation>
    </message>
    <message>
        <source>Order and direction</source>
        <translation>Ordning och riktning</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Assign to</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Me ({person})</source>
        <translation>Mig ({person})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>AssignmentState</name>
    <message>
        <source>holds</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Is marked as a politician, and can&apos;t get an assignment.</source>
        <translation>Är markerad som politiker och kan inte få något uppdrag.</translation>
    </message>
    <message>
        <source>No assignment has been recorded. A manager decides who may start, administer and take part in a channel. Where one is recorded, nobody acts without one.</source>
        <translation>Inget uppdrag är antecknat. En chef beslutar vem som får starta, administrera och delta i en kanal. Där ett uppdrag är antecknat agerar ingen utan ett eget.</translation>
    </message>
    <message>
        <source>not {right}</source>
        <translation>inte {right}</translation>
    </message>
    <message>
        <source>Notice to communications</source>
        <translation>Meddelande till kommunikationsavdelningen</translation>
    </message>
    <message>
        <source>End the assignment</source>
        <translation>Avsluta uppdraget</translation>
    </message>
    <message>
        <source>Decided {day} by {manager}</source>
        <translation>Beslutat {day} av {manager}</translation>
    </message>
    <message>
        <source>recorded by {person}</source>
        <translation>antecknat av {person}</translation>
    </message>
    <message>
        <source>Delegation: {reference}</source>
        <translation>Delegation: {reference}</translation>
    </message>
    <message>
        <source>Document: {reference}</source>
        <translation>Handling: {reference}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutat {day}</translation>
    </message>
    <message>
        <source>Communications have not been told.</source>
        <translation>Kommunikationsavdelningen har inte underrättats.</translation>
    </message>
    <message>
        <source>Communications were told {day}: {whom}</source>
        <translation>Kommunikationsavdelningen underrättades {day}: {whom}</translation>
    </message>
</context>
<context>
    <name>AuthorType</name>
    <message>
        <source>Outsider</source>
        <translation>Utomstående</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbetare</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>No channels yet</source>
        <translation>Inga kanaler ännu</translation>
    </message>
    <message>
        <source>This is how to begin:
1. Add a channel with the policy that it follows.
2. Import or paste comments.
3. Assess them in the inbox.

Or fill the desk with invented items to try it.</source>
        <translation>Så börjar du:
1. Lägg till en kanal med den policy som den följer.
2. Hämta in eller klistra in kommentarer.
3. Bedöm dem i inkorgen.

Eller lägg in påhittade inlägg för att prova.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lägg till en kanal</translation>
    </message>
    <message>
        <source>Fill the demo desk</source>
        <translation>Lägg in påhittade inlägg</translation>
    </message>
    <message>
        <source>The demo desk is being filled.</source>
        <translation>Påhittade inlägg läggs in.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>waits for a second person</source>
        <translation>väntar på en andra person</translation>
    </message>
    <message>
        <source>to be carried out in the channel</source>
        <translation>ska genomföras i kanalen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>to be ended in the channel</source>
        <translation>ska hävas i kanalen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>replaced by another decision on a block</source>
        <translation>ersatt av ett annat beslut</translation>
    </message>
    <message>
        <source>never carried out</source>
        <translation>genomfördes aldrig</translation>
    </message>
</context>
<context>
    <name>BlocksPage</name>
    <message>
        <source>Blocks</source>
        <translation>Blockeringar</translation>
    </message>
    <message>
        <source>Nobody is or was blocked</source>
        <translation>Ingen är eller har varit blockerad</translation>
    </message>
    <message>
        <source>An author is blocked by a decision on one item, after an earlier measure or for a gross breach, and until a day that is named. Where the policy allows it, the outcome stands in the inbox. No list of people can be read in.</source>
        <translation>En avsändare blockeras genom ett beslut om ett inlägg, efter en tidigare åtgärd eller för en grov överträdelse, och till en dag som anges. Där policyn tillåter det finns utfallet i inkorgen. Ingen lista med personer kan läsas in.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>A decision of its own on the same ground, which takes the place of {reference}.</source>
        <translation>Ett eget beslut på samma grund, som ersätter {reference}.</translation>
    </message>
    <message>
        <source>Decide on another end</source>
        <translation>Besluta om annat slut</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>A decision of its own takes the place of {reference}. What was decided on the item itself stays as it is. Then end the block in the channel: it stands among the follow-ups until that is done.</source>
        <translation>Ett eget beslut ersätter {reference}. Det som beslutades om själva inlägget står kvar. Häv sedan blockeringen i kanalen: den står bland uppföljningarna tills det är gjort.</translation>
    </message>
    <message>
        <source>End the block early</source>
        <translation>Häv blockeringen i förtid</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV for Excel (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;CSV för Excel (*.csv);;Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Save the register of blocks</source>
        <translation>Spara registret över blockeringar</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockeringar</translation>
    </message>
    <message>
        <source>(protected: read it in the case)</source>
        <translation>(skyddat: läs det i ärendet)</translation>
    </message>
    <message>
        <source>{person}, for {absent}</source>
        <translation>{person}, för {absent}</translation>
    </message>
    <message>
        <source>Author&apos;s id</source>
        <translation>Avsändarens id</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Earlier measures</source>
        <translation>Tidigare åtgärder</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>In the channel from</source>
        <translation>I kanalen från</translation>
    </message>
    <message>
        <source>Ended in the channel</source>
        <translation>Hävd i kanalen</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersatt av</translation>
    </message>
    <message>
        <source>None: a gross breach, {rules}</source>
        <translation>Inga: grov överträdelse, {rules}</translation>
    </message>
    <message>
        <source>{measure}, author told {day}</source>
        <translation>{measure}, avsändaren underrättad {day}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Text to the author:
{text}</source>
        <translation>Text till avsändaren:
{text}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
</context>
<context>
    <name>ChannelChecks</name>
    <message numerus="yes">
        <source>%n check(s) to see to.</source>
        <translation>
            <numerusform>%n kontroll att göra.</numerusform>
            <numerusform>%n kontroller att göra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Deponerat</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Vilka som har åtkomst</translation>
    </message>
    <message>
        <source>Checks that were made</source>
        <translation>Kontroller som har gjorts</translation>
    </message>
    <message>
        <source>The checks are due as soon as the channel is active.</source>
        <translation>Kontrollerna ska göras så snart kanalen är aktiv.</translation>
    </message>
    <message>
        <source>The channel is closed: no check is due any more.</source>
        <translation>Kanalen är avslutad: inga kontroller ska göras längre.</translation>
    </message>
    <message>
        <source>Every check is in order.</source>
        <translation>Alla kontroller är i ordning.</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Registrera kontrollen</translation>
    </message>
    <message>
        <source>To the texts</source>
        <translation>Till texterna</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Inte i ordning</translation>
    </message>
    <message>
        <source>It lies elsewhere now</source>
        <translation>Det ligger på annan plats nu</translation>
    </message>
    <message>
        <source>Record the deposit</source>
        <translation>Registrera deposition</translation>
    </message>
    <message>
        <source>Nobody has recorded where it lies.</source>
        <translation>Ingen har antecknat var det ligger.</translation>
    </message>
    <message>
        <source>Last tried and found to work: {day}</source>
        <translation>Senast prövat och fungerande: {day}</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Tidigare:</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Ingen är angiven.</translation>
    </message>
    <message>
        <source>{name} alone: the channel lies idle when {name} is away.</source>
        <translation>Bara {name}: kanalen står still när {name} är borta.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>Till rollerna</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>inte i ordning</translation>
    </message>
    <message>
        <source>Never made.</source>
        <translation>Aldrig gjord.</translation>
    </message>
    <message>
        <source>Never made, due since {day}: the law is not met.</source>
        <translation>Aldrig gjord, skulle ha gjorts {day}: lagens krav är inte uppfyllt.</translation>
    </message>
    <message>
        <source>Never made, due since {day}.</source>
        <translation>Aldrig gjord, skulle ha gjorts {day}.</translation>
    </message>
    <message>
        <source>Not in order. Checked: {who}.</source>
        <translation>Inte i ordning. Kontrollerat: {who}.</translation>
    </message>
    <message>
        <source>Overdue since {day}. Last made: {who}.</source>
        <translation>Skulle ha gjorts om senast {day}. Senast gjord: {who}.</translation>
    </message>
    <message>
        <source>In order. Last made: {who}. Due again by {day}.</source>
        <translation>I ordning. Senast gjord: {who}. Görs om senast {day}.</translation>
    </message>
</context>
<context>
    <name>ChannelDetail</name>
    <message>
        <source>The policy sets no time for answers on this platform, and the organisation has not chosen one. Items here have no due time for the answer until it does, and stand after those that have one.</source>
        <translation>Policyn anger ingen svarstid på den här plattformen, och organisationen har inte valt någon. Inlägg här har ingen tid för svaret förrän den gör det, och står efter dem som har en.</translation>
    </message>
    <message>
        <source>{not_set}; chosen: {time}</source>
        <translation>{not_set}; vald: {time}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>{open} to assess, {all} in all</source>
        <translation>{open} att bedöma, {all} totalt</translation>
    </message>
    <message>
        <source>This is wrong with the channel:</source>
        <translation>Detta är fel med kanalen:</translation>
    </message>
    <message>
        <source>This is missing before the channel can be started:</source>
        <translation>Detta saknas innan kanalen kan startas:</translation>
    </message>
    <message>
        <source>The policy&apos;s own words: “{words}”</source>
        <translation>Policyns egna ord: ”{words}”</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Före start</translation>
    </message>
    <message>
        <source>Before the close</source>
        <translation>Före avslut</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Pages of the channel</source>
        <translation>Kanalens sidor</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Not set in the policy: the organisation must choose one, and it counts from then on.</source>
        <translation>Inte fastställt i policyn: organisationen måste välja en, och den gäller från och med då.</translation>
    </message>
    <message>
        <source>The policy sets it, and nothing else can be chosen: {time}</source>
        <translation>Policyn anger den, och inget annat kan väljas: {time}</translation>
    </message>
</context>
<context>
    <name>ChannelGate</name>
    <message numerus="yes">
        <source>%n thing(s) that the policy asks are missing.</source>
        <translation>
            <numerusform>%n sak som policyn kräver saknas.</numerusform>
            <numerusform>%n saker som policyn kräver saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel was not started. Bring this about first:</source>
        <translation>Kanalen startades inte. Ordna först detta:</translation>
    </message>
    <message>
        <source>The channel was not closed. Bring this about first:</source>
        <translation>Kanalen avslutades inte. Ordna först detta:</translation>
    </message>
    <message>
        <source>Everything that the policy demands is there.</source>
        <translation>Allt som policyn kräver finns på plats.</translation>
    </message>
    <message>
        <source>The policy asks nothing before the channel is started.</source>
        <translation>Policyn kräver inget innan kanalen startas.</translation>
    </message>
    <message>
        <source>The policy asks nothing before the channel is closed.</source>
        <translation>Policyn kräver inget innan kanalen avslutas.</translation>
    </message>
    <message>
        <source>Met by a dated check: see Checks.</source>
        <translation>Uppfyllt genom en daterad kontroll: se Kontroller.</translation>
    </message>
    <message>
        <source>Missing still: {offices}</source>
        <translation>Saknas ännu: {offices}</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Räcker inte än</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Not there: the policy wishes for it</source>
        <translation>Finns inte: policyn önskar det</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Utse någon</translation>
    </message>
    <message>
        <source>Record the deposit</source>
        <translation>Registrera deposition</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Skapa dokumentet</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Anteckna steget</translation>
    </message>
</context>
<context>
    <name>ChannelHistory</name>
    <message>
        <source>The channel was there before the desk and was taken over.</source>
        <translation>Kanalen fanns innan den lades upp här och togs över.</translation>
    </message>
    <message>
        <source>The channel was planned at this desk.</source>
        <translation>Kanalen planerades här.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Satt av</translation>
    </message>
    <message>
        <source>Statuses of the channel</source>
        <translation>Kanalens statusar</translation>
    </message>
</context>
<context>
    <name>ChannelLife</name>
    <message>
        <source>“{channel}” will be closed for good: it can&apos;t be started again. Its items and its history stay.</source>
        <translation>”{channel}” avslutas för gott: den kan inte startas igen. Dess inlägg och historik finns kvar.</translation>
    </message>
    <message>
        <source>The policy wishes for more than has been done: see “Before the close”.</source>
        <translation>Policyn önskar mer än vad som har gjorts: se ”Före avslut”.</translation>
    </message>
    <message>
        <source>Close the channel?</source>
        <translation>Avsluta kanalen?</translation>
    </message>
    <message>
        <source>Close the channel</source>
        <translation>Avsluta kanalen</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>Planned channels</source>
        <translation>Planerade kanaler</translation>
    </message>
    <message>
        <source>Active channels</source>
        <translation>Aktiva kanaler</translation>
    </message>
    <message>
        <source>Closed channels</source>
        <translation>Avslutade kanaler</translation>
    </message>
    <message>
        <source>Which channels are listed</source>
        <translation>Vilka kanaler som visas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>No channel has this status.</source>
        <translation>Ingen kanal har den här statusen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
</context>
<context>
    <name>ChannelRoles</name>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Who may start, administer and take part in the channel, by whose decision, stands under People.</source>
        <translation>Vem som får starta, administrera och delta i kanalen, och vem som har beslutat det, står under Personer.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Öppna Personer</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Tidigare:</translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har den här rollen.</translation>
    </message>
    <message>
        <source>Is a politician, and can&apos;t be responsible for a channel.</source>
        <translation>Är politiker och kan inte ansvara för en kanal.</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Avsluta rollen</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Utse någon</translation>
    </message>
    <message>
        <source>Name another</source>
        <translation>Utse en annan</translation>
    </message>
    <message>
        <source>Name one more</source>
        <translation>Utse en till</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The organisation&apos;s own account</source>
        <translation>Organisationens eget konto</translation>
    </message>
    <message>
        <source>Somebody&apos;s private account</source>
        <translation>Någons privata konto</translation>
    </message>
    <message numerus="yes">
        <source>%n weekday hour(s)</source>
        <translation>
            <numerusform>%n vardagstimme</numerusform>
            <numerusform>%n vardagstimmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service hour(s)</source>
        <translation>
            <numerusform>%n servicetimme</numerusform>
            <numerusform>%n servicetimmar</numerusform>
        </translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>en gång om året</translation>
    </message>
    <message>
        <source>twice a year</source>
        <translation>två gånger om året</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>var {days}:e dag</translation>
    </message>
    <message>
        <source>BÖR</source>
        <translation>BÖR</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>recorded by {person}</source>
        <translation>antecknat av {person}</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>kvitto {receipt}</translation>
    </message>
</context>
<context>
    <name>ChannelsScreen</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>What is typed into the register is not saved.</source>
        <translation>Det som är skrivet i registret är inte sparat.</translation>
    </message>
    <message>
        <source>Another policy for {channel}</source>
        <translation>Byt policy för {channel}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Use this policy from now on?</source>
        <translation>Använda den här policyn från och med nu?</translation>
    </message>
    <message>
        <source>{policy}, version {version}</source>
        <translation>{policy}, version {version}</translation>
    </message>
    <message>
        <source>“{channel}” will use {pack}. Everything that is decided from now on follows it, also what waits to be assessed today, and its time to answer is counted anew. What has been decided keeps the policy that it was decided under; nothing of the history changes. The switch is entered in the log.</source>
        <translation>”{channel}” kommer att använda {pack}. Allt som beslutas från och med nu följer den, även det som väntar på bedömning i dag, och svarstiden för det räknas om. Det som är beslutat behåller den policy som det beslutades enligt; ingenting i historiken ändras. Bytet skrivs in i loggen.</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Använd den här policyn</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>it is clear who the sender is</source>
        <translation>det framgår tydligt vem som är avsändare</translation>
    </message>
    <message>
        <source>it is clear that the channel is official</source>
        <translation>det framgår tydligt att kanalen är officiell</translation>
    </message>
    <message>
        <source>the graphic profile is followed</source>
        <translation>den grafiska profilen följs</translation>
    </message>
    <message>
        <source>the logotype is clearly visible</source>
        <translation>logotypen är väl synlig</translation>
    </message>
    <message>
        <source>the channel tells who is responsible for it</source>
        <translation>kanalen upplyser om vem som ansvarar för den</translation>
    </message>
    <message>
        <source>the channel tells that messages become visible to others</source>
        <translation>kanalen upplyser om att meddelanden blir synliga för andra</translation>
    </message>
    <message>
        <source>the channel tells how personal data are handled</source>
        <translation>kanalen upplyser om hur personuppgifter behandlas</translation>
    </message>
    <message>
        <source>purpose and responsible board are posted in the channel</source>
        <translation>syfte och ansvarig nämnd anges i kanalen</translation>
    </message>
    <message>
        <source>the rules of play are posted in the channel</source>
        <translation>spelreglerna finns i kanalen</translation>
    </message>
    <message>
        <source>the platform&apos;s terms on copyright are read</source>
        <translation>plattformens villkor om upphovsrätt är genomlästa</translation>
    </message>
    <message>
        <source>the platform&apos;s privacy settings are gone through</source>
        <translation>plattformens sekretessinställningar är genomgångna</translation>
    </message>
    <message>
        <source>the deposited login details work</source>
        <translation>de deponerade inloggningsuppgifterna fungerar</translation>
    </message>
</context>
<context>
    <name>CheckState</name>
    <message>
        <source>in order</source>
        <translation>i sin ordning</translation>
    </message>
    <message>
        <source>to be made again</source>
        <translation>ska göras om</translation>
    </message>
    <message>
        <source>never made</source>
        <translation>aldrig gjord</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>inte i sin ordning</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>not considered</source>
        <translation>inte bedömd</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Whole wordings</source>
        <translation>Hela lydelser</translation>
    </message>
    <message>
        <source>Show the rules&apos; whole wordings with their sources</source>
        <translation>Visa reglernas hela lydelser med källor</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valt</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Välj inga (Esc)</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>the answer that was decided on</source>
        <translation>det svar som beslutats</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>borttagning</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljning</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Så läses filen</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Vilken kolumn är vad</translation>
    </message>
    <message>
        <source>The first row holds the columns&apos; names</source>
        <translation>Första raden innehåller kolumnernas namn</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Kolumner skiljs åt av</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (krävs)</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– finns inte i filen –</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Waits for {lead}, who leads the crisis: nothing happens before they agree.</source>
        <translation>Väntar på {lead}, som leder krisen: inget händer innan hen går med på det.</translation>
    </message>
    <message>
        <source>Waits for a second person: nothing happens before they agree.</source>
        <translation>Väntar på en andra beslutsfattare: inget händer förrän den har godkänt.</translation>
    </message>
    <message>
        <source>Goes to: {queue}</source>
        <translation>Går till: {queue}</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Inget mer behöver göras.</translation>
    </message>
    <message>
        <source>What the decision brings</source>
        <translation>Vad beslutet innebär</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The code holds for {seconds} s more</source>
        <translation>Koden gäller i {seconds} s till</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>and for more: {count}</source>
        <translation>och för fler: {count}</translation>
    </message>
    <message>
        <source>Whom you cover for</source>
        <translation>Vem du ersätter</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Mina inlägg</translation>
    </message>
    <message>
        <source>You cover for {person} until {day}: {channels}.</source>
        <translation>Du ersätter {person} till och med {day}: {channels}.</translation>
    </message>
</context>
<context>
    <name>CoverDay</name>
    <message>
        <source>Nobody is there.</source>
        <translation>Ingen är på plats.</translation>
    </message>
    <message>
        <source>Away: {people}.</source>
        <translation>Borta: {people}.</translation>
    </message>
    <message>
        <source>Covering: {people}.</source>
        <translation>Ersätter: {people}.</translation>
    </message>
    <message>
        <source>The cover is not started yet.</source>
        <translation>Ersättningen är inte startad ännu.</translation>
    </message>
    <message>
        <source>Watching: {people}.</source>
        <translation>Bevakar: {people}.</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>helg</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>en annan kanal</translation>
    </message>
</context>
<context>
    <name>CoverNote</name>
    <message>
        <source>Save the note</source>
        <translation>Spara överlämningen</translation>
    </message>
    <message>
        <source>Draft anew from what is open</source>
        <translation>Gör nytt utkast av det som är öppet</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Stäng överlämningen</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Handover note for {person}, away {days}</source>
        <translation>Överlämning för {person}, borta {days}</translation>
    </message>
    <message>
        <source>What you have typed, not saved</source>
        <translation>Det du har skrivit, inte sparat</translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Ingen överlämning är skriven ännu.</translation>
    </message>
    <message>
        <source>It is read by {readers}, and by managers.</source>
        <translation>Den läses av {readers} och av chefer.</translation>
    </message>
    <message>
        <source>No deputy is named: it is read by managers.</source>
        <translation>Ingen ersättare är utsedd: den läses av chefer.</translation>
    </message>
    <message>
        <source>Not saved yet; what you type is kept on this computer.</source>
        <translation>Inte sparad ännu; det du skriver finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>{person} has saved version {number} since you began.</source>
        <translation>{person} har sparat version {number} sedan du började.</translation>
    </message>
    <message>
        <source>Draft the note anew?</source>
        <translation>Göra ett nytt utkast?</translation>
    </message>
    <message>
        <source>Something stands in the note already. The draft can go below it, or take its place; saved versions stay as they are.</source>
        <translation>Det står redan något i överlämningen. Utkastet kan läggas under det eller ersätta det; sparade versioner är kvar som de är.</translation>
    </message>
    <message>
        <source>Put the draft below</source>
        <translation>Lägg utkastet under</translation>
    </message>
    <message>
        <source>Replace what stands there</source>
        <translation>Ersätt det som står där</translation>
    </message>
    <message>
        <source>Version {number}, {person}, {time}</source>
        <translation>Version {number}, {person}, {time}</translation>
    </message>
</context>
<context>
    <name>CoverPlan</name>
    <message>
        <source>Plan an absence</source>
        <translation>Planera frånvaro</translation>
    </message>
    <message>
        <source>Take the days from a calendar file…</source>
        <translation>Hämta dagarna från en kalenderfil…</translation>
    </message>
    <message>
        <source>Start the cover as well: it runs from the first day on</source>
        <translation>Starta också ersättningen: den gäller från första dagen</translation>
    </message>
    <message>
        <source>This is what you filled in before and did not plan.</source>
        <translation>Det här fyllde du i tidigare utan att planera det.</translation>
    </message>
    <message>
        <source>Plan the absence</source>
        <translation>Planera frånvaron</translation>
    </message>
    <message>
        <source>First whole day away</source>
        <translation>Första hela dagen borta</translation>
    </message>
    <message>
        <source>Last whole day away</source>
        <translation>Sista hela dagen borta</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Vem är borta</translation>
    </message>
    <message>
        <source>Event in the calendar file</source>
        <translation>Händelse i kalenderfilen</translation>
    </message>
    <message>
        <source>Deputy in all channels</source>
        <translation>Ersättare i alla kanaler</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>The person has no channels on these days: no deputy is needed.</source>
        <translation>Personen har inga kanaler de här dagarna: ingen ersättare behövs.</translation>
    </message>
    <message>
        <source>{channel} – the policy demands a deputy</source>
        <translation>{channel} – policyn kräver en ersättare</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>{name} (the channel’s deputy)</source>
        <translation>{name} (kanalens ersättare)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>Kalenderfiler (*.ics);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
</context>
<context>
    <name>CoverReport</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done for {person}</source>
        <translation>Vad som gjordes i stället för {person}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>I stället för</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Absence {days}. The cover has not run.</source>
        <translation>Frånvaro {days}. Ersättningen har inte gällt.</translation>
    </message>
    <message>
        <source>Absence {days}. The cover ran from {since} to {until}: {deeds}.</source>
        <translation>Frånvaro {days}. Ersättningen gällde från {since} till {until}: {deeds}.</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV för Excel (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara redovisningen</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Absence and cover</source>
        <translation>Frånvaro och ersättare</translation>
    </message>
    <message>
        <source>Calendar of the channels: who is there on which day</source>
        <translation>Kanalernas kalender: vem som är på plats vilken dag</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Nobody is away, and no absence is planned.</source>
        <translation>Ingen är borta och ingen frånvaro är planerad.</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Inga kanaler ännu</translation>
    </message>
    <message>
        <source>Who is away and who covers is planned for each channel. Add the channels first.</source>
        <translation>Vem som är borta och vem som ersätter planeras för varje kanal. Lägg till kanalerna först.</translation>
    </message>
    <message>
        <source>Go to the channels</source>
        <translation>Gå till kanalerna</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>End the absence of {name} now?</source>
        <translation>Avsluta frånvaron för {name} nu?</translation>
    </message>
    <message>
        <source>The person is back, or does not go: what the deputies were lent returns at once. It can&apos;t be undone; an absence that goes on is planned anew.</source>
        <translation>Personen är tillbaka eller ska inte vara borta: det som ersättarna har lånat går tillbaka genast. Det kan inte ångras; en frånvaro som fortsätter planeras på nytt.</translation>
    </message>
    <message>
        <source>End the absence</source>
        <translation>Avsluta frånvaron</translation>
    </message>
</context>
<context>
    <name>CoverSign</name>
    <message>
        <source>nobody is there</source>
        <translation>ingen är på plats</translation>
    </message>
    <message>
        <source>a deputy is named, the cover is not started</source>
        <translation>ersättare är utsedd, inte startad</translation>
    </message>
    <message>
        <source>a deputy covers</source>
        <translation>en ersättare är på plats</translation>
    </message>
    <message>
        <source>somebody is away, others watch</source>
        <translation>någon är borta, andra bevakar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borta</translation>
    </message>
</context>
<context>
    <name>CoverStage</name>
    <message>
        <source>Has begun, not started</source>
        <translation>Har börjat, ej startad</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Ersätts nu</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Startar av sig själv</translation>
    </message>
    <message>
        <source>Planned, not started</source>
        <translation>Planerad, ej startad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
</context>
<context>
    <name>CredentialAccess</name>
    <message>
        <source>Always hold it</source>
        <translation>Alltid innehavare</translation>
    </message>
    <message>
        <source>Let in for a time</source>
        <translation>Insläppta en tid</translation>
    </message>
    <message>
        <source>Last entered and sealed</source>
        <translation>Senast inlagda och förseglade</translation>
    </message>
    <message>
        <source>The login works</source>
        <translation>Inloggningen fungerar</translation>
    </message>
    <message>
        <source>Who has access was looked through, here and at the platform</source>
        <translation>Vem som har åtkomst är granskat, här och på plattformen</translation>
    </message>
    <message>
        <source>I have just logged in</source>
        <translation>Jag har just loggat in</translation>
    </message>
    <message>
        <source>Access reviewed…</source>
        <translation>Åtkomst granskad…</translation>
    </message>
    <message>
        <source>Too few: the channel lies idle when somebody is away. An administrator of the keys names another holder.</source>
        <translation>För få: kanalen blir inaktiv när någon är borta. En administratör för nycklarna utser en innehavare till.</translation>
    </message>
    <message>
        <source>the seal is for them</source>
        <translation>förseglingen gäller dem</translation>
    </message>
    <message>
        <source>the newest seal is not for them yet</source>
        <translation>den nyaste förseglingen gäller dem inte än</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Inget är inlagt än.</translation>
    </message>
    <message>
        <source>Entered by {name}, {when}</source>
        <translation>Inlagda av {name}, {when}</translation>
    </message>
    <message>
        <source>Sealed by {name}, {when}</source>
        <translation>Förseglade av {name}, {when}</translation>
    </message>
    <message>
        <source>It is sealed for others than those who may open it now. The program of the next holder who opens Uppsikt seals it anew.</source>
        <translation>Förseglingen gäller andra än dem som får öppna nu. Nästa innehavare som öppnar Uppsikt förseglar om.</translation>
    </message>
    <message>
        <source>Nobody has done so yet.</source>
        <translation>Ingen har gjort det än.</translation>
    </message>
    <message>
        <source>Last by {name}, {when}</source>
        <translation>Senast av {name}, {when}</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Skulle ha gjorts {day}.</translation>
    </message>
    <message>
        <source>Due by {day}.</source>
        <translation>Senast {day}.</translation>
    </message>
</context>
<context>
    <name>CredentialAsker</name>
    <message>
        <source>Access reviewed: {channel}</source>
        <translation>Åtkomst granskad: {channel}</translation>
    </message>
    <message>
        <source>Note, such as a role that was taken away</source>
        <translation>Anteckning, till exempel en roll som togs bort</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Anteckna granskningen</translation>
    </message>
    <message>
        <source>Holders: {holders}. Deputies: {deputies}. Look at the platform, too: roles, connected apps, recovery e-mail and telephone.</source>
        <translation>Innehavare: {holders}. Ersättare: {deputies}. Se också på plattformen: roller, anslutna appar, e-post och telefon för återställning.</translation>
    </message>
    <message>
        <source>Change at the platform: {channel}</source>
        <translation>Byte på plattformen: {channel}</translation>
    </message>
    <message>
        <source>Why, such as a phishing mail that somebody answered</source>
        <translation>Varför, till exempel ett nätfiskemejl som någon svarade på</translation>
    </message>
    <message>
        <source>Ask for the change</source>
        <translation>Begär bytet</translation>
    </message>
    <message>
        <source>It is due within a week. The reason stays in the journal: write no password in it.</source>
        <translation>Det ska göras inom en vecka. Orsaken står kvar i journalen: skriv inget lösenord där.</translation>
    </message>
    <message>
        <source>Decline the change</source>
        <translation>Avstå från bytet</translation>
    </message>
    <message>
        <source>Why it need not be changed</source>
        <translation>Varför det inte behöver bytas</translation>
    </message>
    <message>
        <source>{why}. Whoever had the credentials may still know them. Your reason stays in the journal.</source>
        <translation>{why}. Den som hade uppgifterna kan fortfarande kunna dem. Din orsak står kvar i journalen.</translation>
    </message>
    <message>
        <source>Who is to open the handover file?</source>
        <translation>Vem ska öppna överlämningsfilen?</translation>
    </message>
    <message>
        <source>Colleagues with an approved key open it with their key. For somebody without a key here it is locked with a passphrase, which you read out on the telephone.</source>
        <translation>Kollegor med godkänd nyckel öppnar den med sin nyckel. För någon utan nyckel här låses den med en lösenfras, som du läser upp på telefon.</translation>
    </message>
    <message>
        <source>Somebody without a key here (passphrase)</source>
        <translation>Någon utan nyckel här (lösenfras)</translation>
    </message>
    <message>
        <source>Colleagues with a key</source>
        <translation>Kollegor med nyckel</translation>
    </message>
    <message>
        <source>Handover file: {channel}</source>
        <translation>Överlämningsfil: {channel}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Skriv filen…</translation>
    </message>
    <message>
        <source>The file is sealed: only the keys of these people open it, with Uppsikt or with the tool age. After the last day change the credentials at the platform: the file itself can&apos;t forget.</source>
        <translation>Filen är förseglad: bara de här personernas nycklar öppnar den, med Uppsikt eller verktyget age. Byt uppgifterna på plattformen efter sista dagen: filen i sig kan inte glömma.</translation>
    </message>
    <message>
        <source>Write the handover file</source>
        <translation>Skriv överlämningsfilen</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Förseglade filer (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialChange</name>
    <message>
        <source>a cover ended</source>
        <translation>ett ersättarskap tog slut</translation>
    </message>
    <message>
        <source>somebody&apos;s key was revoked</source>
        <translation>någons nyckel återkallades</translation>
    </message>
    <message>
        <source>somebody no longer holds the channel</source>
        <translation>någon är inte längre innehavare</translation>
    </message>
    <message>
        <source>the recovery sheet was used</source>
        <translation>återställningsbladet användes</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>någon begärde det</translation>
    </message>
</context>
<context>
    <name>CredentialChanges</name>
    <message numerus="yes">
        <source>%n step(s) left.</source>
        <translation>
            <numerusform>%n steg kvar.</numerusform>
            <numerusform>%n steg kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be changed at the platform.</source>
        <translation>Inget ska bytas på plattformen.</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Avstå…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gäller inte</translation>
    </message>
    <message>
        <source>Asked for {when}.</source>
        <translation>Begärt {when}.</translation>
    </message>
    <message>
        <source>Advised: {name} never opened the credentials here. Change them by {day}, or decline.</source>
        <translation>Råd: {name} öppnade aldrig uppgifterna här. Byt dem senast {day}, eller avstå.</translation>
    </message>
    <message>
        <source>Overdue: it should have been changed by {day}.</source>
        <translation>Försenat: det skulle ha bytts senast {day}.</translation>
    </message>
    <message>
        <source>To be changed by {day}.</source>
        <translation>Ska bytas senast {day}.</translation>
    </message>
    <message>
        <source>Done by {name}, {when}</source>
        <translation>Gjort av {name}, {when}</translation>
    </message>
    <message>
        <source>Does not apply, says {name}, {when}</source>
        <translation>Gäller inte, enligt {name}, {when}</translation>
    </message>
</context>
<context>
    <name>CredentialCheck</name>
    <message>
        <source>Login tried</source>
        <translation>Inloggning prövad</translation>
    </message>
    <message>
        <source>Access reviewed</source>
        <translation>Åtkomst granskad</translation>
    </message>
    <message>
        <source>Recovery sheet tried</source>
        <translation>Återställningsbladet prövat</translation>
    </message>
</context>
<context>
    <name>CredentialDeed</name>
    <message>
        <source>Sharing of credentials set up</source>
        <translation>Delning av inloggningsuppgifter satt upp</translation>
    </message>
    <message>
        <source>Key approved</source>
        <translation>Nyckel godkänd</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Nyckel återkallad</translation>
    </message>
    <message>
        <source>Administrator of the keys named</source>
        <translation>Administratör för nycklarna utsedd</translation>
    </message>
    <message>
        <source>Holder of the credentials added</source>
        <translation>Innehavare av inloggningsuppgifterna tillagd</translation>
    </message>
    <message>
        <source>Holder of the credentials removed</source>
        <translation>Innehavare av inloggningsuppgifterna borttagen</translation>
    </message>
    <message>
        <source>Deputy let in to the credentials</source>
        <translation>Ersättare insläppt till inloggningsuppgifterna</translation>
    </message>
    <message>
        <source>Deputy&apos;s access ended early</source>
        <translation>Ersättarens åtkomst avslutad i förtid</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Key made, not approved yet</source>
        <translation>Nyckel skapad, inte godkänd än</translation>
    </message>
    <message>
        <source>Sealed for those who may open it</source>
        <translation>Förseglade för dem som får öppna dem</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visade</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierade</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Överlämnade i en fil</translation>
    </message>
    <message>
        <source>Change at the platform</source>
        <translation>Byte på plattformen</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Öppnade med återställningsbladet</translation>
    </message>
    <message>
        <source>Recovery sheet tried</source>
        <translation>Återställningsbladet prövat</translation>
    </message>
    <message>
        <source>An older database was confirmed as the right one</source>
        <translation>En äldre databas bekräftad som den rätta</translation>
    </message>
</context>
<context>
    <name>CredentialDetail</name>
    <message>
        <source>Show and copy</source>
        <translation>Visa och kopiera</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Vilka som har åtkomst</translation>
    </message>
    <message>
        <source>Change at the platform</source>
        <translation>Byte på plattformen</translation>
    </message>
    <message>
        <source>Pages of the channel</source>
        <translation>Kanalens sidor</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>inga inlagda</translation>
    </message>
    <message>
        <source>{left} left of {count}</source>
        <translation>{left} kvar av {count}</translation>
    </message>
    <message>
        <source>Nothing has been entered yet. Enter what you log in with at the platform.</source>
        <translation>Inget är inlagt än. Lägg in det du loggar in med på plattformen.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Inget är inlagt än.</translation>
    </message>
    <message>
        <source>Your cover runs {first} – {last}. The credentials open then.</source>
        <translation>Du är ersättare {first} – {last}. Då öppnas uppgifterna.</translation>
    </message>
    <message>
        <source>You may not open these credentials. Ask {names} to let you in.</source>
        <translation>Du får inte öppna de här uppgifterna. Be {names} släppa in dig.</translation>
    </message>
    <message>
        <source>You are let in, but the newest seal is not for you yet: the next holder who opens Uppsikt makes one.</source>
        <translation>Du är insläppt, men den nyaste förseglingen gäller dig inte än: nästa innehavare som öppnar Uppsikt gör en ny.</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Credentials of {channel}</source>
        <translation>Inloggningsuppgifter för {channel}</translation>
    </message>
    <message>
        <source>Fill in what is new. What you leave empty stays as it is.</source>
        <translation>Fyll i det som är nytt. Det du lämnar tomt förblir som det är.</translation>
    </message>
    <message>
        <source>Look at what is there now</source>
        <translation>Se vad som finns nu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Changed by your colleague: {parts}.</source>
        <translation>Ändrat av din kollega: {parts}.</translation>
    </message>
    <message>
        <source>You typed this as well: {parts}. When you save, yours takes its place.</source>
        <translation>Du skrev också in: {parts}. När du sparar ersätter ditt det som finns.</translation>
    </message>
    <message>
        <source>That stays as it is now when you save what you typed.</source>
        <translation>Det förblir som det är nu när du sparar det du skrev.</translation>
    </message>
    <message>
        <source>Show theirs: {part}</source>
        <translation>Visa kollegans: {part}</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Stänga utan att spara?</translation>
    </message>
    <message>
        <source>What you typed is kept nowhere: it is gone when the window closes.</source>
        <translation>Det du skrev sparas ingenstans: det försvinner när fönstret stängs.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>Key for one-time codes</source>
        <translation>Nyckel för engångskoder</translation>
    </message>
    <message>
        <source>Letters and digits as the platform shows them, or an address that begins with otpauth://.</source>
        <translation>Bokstäver och siffror som plattformen visar dem, eller en adress som börjar med otpauth://.</translation>
    </message>
    <message>
        <source>From a picture on the clipboard</source>
        <translation>Från en bild i urklipp</translation>
    </message>
    <message>
        <source>From a picture file…</source>
        <translation>Från en bildfil…</translation>
    </message>
    <message>
        <source>Show a code of the new key</source>
        <translation>Visa en kod från den nya nyckeln</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Ta bort nyckeln</translation>
    </message>
    <message>
        <source>Keep the key that is there</source>
        <translation>Behåll nyckeln som finns</translation>
    </message>
    <message>
        <source>A key is entered: {kind}.</source>
        <translation>En nyckel är inlagd: {kind}.</translation>
    </message>
    <message>
        <source>The key goes when you save: turn one-time codes off at the platform as well.</source>
        <translation>Nyckeln tas bort när du sparar: stäng av engångskoder hos plattformen också.</translation>
    </message>
    <message>
        <source>A new key: {kind}.</source>
        <translation>En ny nyckel: {kind}.</translation>
    </message>
    <message>
        <source>It is short, as some platforms make them. It can be used all the same.</source>
        <translation>Den är kort, som hos en del plattformar. Den går att använda ändå.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Bild av QR-koden</translation>
    </message>
    <message>
        <source>The picture holds several keys. Which one belongs to this channel?</source>
        <translation>Bilden innehåller flera nycklar. Vilken hör till den här kanalen?</translation>
    </message>
    <message>
        <source>Key {number}: {issuer}</source>
        <translation>Nyckel {number}: {issuer}</translation>
    </message>
    <message>
        <source>Account of key {number}, shown</source>
        <translation>Konto för nyckel {number}, visas</translation>
    </message>
    <message>
        <source>Steam&apos;s codes</source>
        <translation>Steams koder</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{digits} siffror var {seconds}:e sekund</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show what is typed ({part})</source>
        <translation>Visa det som skrivs ({part})</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Length of the password that is made</source>
        <translation>Längd på lösenordet som skapas</translation>
    </message>
    <message>
        <source>{number} signs</source>
        <translation>{number} tecken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Make a password</source>
        <translation>Skapa ett lösenord</translation>
    </message>
    <message>
        <source>Set the same password at the platform: Uppsikt can&apos;t do that. Then save here.</source>
        <translation>Byt till samma lösenord hos plattformen: det kan inte Uppsikt göra. Spara sedan här.</translation>
    </message>
    <message>
        <source>It begins or ends with a space.</source>
        <translation>Det börjar eller slutar med ett blanksteg.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) entered</source>
        <translation>
            <numerusform>%n kod inlagd</numerusform>
            <numerusform>%n koder inlagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them used</source>
        <translation>
            <numerusform>%n av dem använd</numerusform>
            <numerusform>%n av dem använda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed.</source>
        <translation>
            <numerusform>%n kod inskriven.</numerusform>
            <numerusform>%n koder inskrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens with it ({part})</source>
        <translation>Vad som händer med det ({part})</translation>
    </message>
    <message>
        <source>Keep the codes that are there</source>
        <translation>Behåll koderna som finns</translation>
    </message>
    <message>
        <source>Replace them by new ones</source>
        <translation>Ersätt dem med nya</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>One code a line, as the platform shows them.</source>
        <translation>En kod per rad, som plattformen visar dem.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Återställningskoder</translation>
    </message>
    <message>
        <source>Keep the note that is there</source>
        <translation>Behåll anteckningen som finns</translation>
    </message>
    <message>
        <source>Show and change it</source>
        <translation>Visa och ändra den</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ta bort den</translation>
    </message>
    <message>
        <source>What else is needed to log in: whose telephone, which mailbox.</source>
        <translation>Vad som mer behövs för att logga in: vems telefon, vilken brevlåda.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>CredentialList</name>
    <message>
        <source>Search for a channel…</source>
        <translation>Sök en kanal…</translation>
    </message>
    <message>
        <source>Search for a channel</source>
        <translation>Sök en kanal</translation>
    </message>
    <message>
        <source>Channels and how their credentials stand</source>
        <translation>Kanaler och hur det står till med deras uppgifter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Din åtkomst</translation>
    </message>
    <message>
        <source>No channel is called so.</source>
        <translation>Ingen kanal heter så.</translation>
    </message>
    <message>
        <source>No channels yet.</source>
        <translation>Inga kanaler än.</translation>
    </message>
</context>
<context>
    <name>CredentialPart</name>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engångskod</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Återställningskoder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Passphrase of the handover file: {channel}</source>
        <translation>Lösenfras till överlämningsfilen: {channel}</translation>
    </message>
    <message>
        <source>User name of {channel}</source>
        <translation>Användarnamn för {channel}</translation>
    </message>
    <message>
        <source>Password of {channel}</source>
        <translation>Lösenord för {channel}</translation>
    </message>
    <message>
        <source>One-time code of {channel}</source>
        <translation>Engångskod för {channel}</translation>
    </message>
    <message>
        <source>Recovery codes of {channel}</source>
        <translation>Återställningskoder för {channel}</translation>
    </message>
    <message>
        <source>How to log in to {channel}</source>
        <translation>Så loggar du in på {channel}</translation>
    </message>
</context>
<context>
    <name>CredentialStep</name>
    <message>
        <source>Change the password, and save the new one here</source>
        <translation>Byt lösenord och spara det nya här</translation>
    </message>
    <message>
        <source>Set up one-time codes anew, and save the new key here</source>
        <translation>Lägg upp engångskoder på nytt och spara den nya nyckeln här</translation>
    </message>
    <message>
        <source>Fetch new recovery codes, and save them here</source>
        <translation>Hämta nya återställningskoder och spara dem här</translation>
    </message>
    <message>
        <source>Log out all other devices</source>
        <translation>Logga ut alla andra enheter</translation>
    </message>
    <message>
        <source>Take away roles of those who no longer work with it</source>
        <translation>Ta bort roller för dem som inte längre arbetar med kontot</translation>
    </message>
    <message>
        <source>Take away connected apps and tokens that nobody uses</source>
        <translation>Ta bort anslutna appar och åtkomstnycklar som ingen använder</translation>
    </message>
    <message>
        <source>See that the recovery e-mail and telephone are the organisation&apos;s</source>
        <translation>Se till att e-post och telefon för återställning är organisationens</translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message>
        <source>not to be made</source>
        <translation>ska inte göras</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>begärt</translation>
    </message>
    <message>
        <source>{step}: does not apply</source>
        <translation>{step}: gäller inte här</translation>
    </message>
    <message>
        <source>Change at the platform: {what}</source>
        <translation>Byte på plattformen: {what}</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>samtliga</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Enter shows it, {key} copies it.</source>
        <translation>Enter visar, {key} kopierar.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>inte inlagt</translation>
    </message>
    <message>
        <source>sealed for others than it should be</source>
        <translation>förseglat för andra än det borde</translation>
    </message>
    <message>
        <source>one holder</source>
        <translation>en innehavare</translation>
    </message>
    <message>
        <source>no holder</source>
        <translation>ingen innehavare</translation>
    </message>
    <message>
        <source>access review due</source>
        <translation>åtkomst ska granskas</translation>
    </message>
    <message>
        <source>login not tried for half a year</source>
        <translation>inloggning inte prövad på ett halvår</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>change at the platform advised</source>
        <translation>byte på plattformen tillråds</translation>
    </message>
    <message>
        <source>change at the platform overdue</source>
        <translation>byte på plattformen försenat</translation>
    </message>
    <message>
        <source>change at the platform by {day}</source>
        <translation>byte på plattformen senast {day}</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>innehavare</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>deputy until {day}</source>
        <translation>ersättare till {day}</translation>
    </message>
    <message>
        <source>deputy from {day}</source>
        <translation>ersättare från {day}</translation>
    </message>
    <message>
        <source>{name}, deputy until {day}</source>
        <translation>{name}, ersättare till {day}</translation>
    </message>
    <message>
        <source>{name}, deputy {first} – {last}</source>
        <translation>{name}, ersättare {first} – {last}</translation>
    </message>
</context>
<context>
    <name>CredentialsScreen</name>
    <message>
        <source>Credentials</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Keys and sheets</source>
        <translation>Nycklar och blad</translation>
    </message>
    <message>
        <source>Pages of the credentials</source>
        <translation>Inloggningsuppgifternas sidor</translation>
    </message>
    <message>
        <source>Whoever always holds the channel does this.</source>
        <translation>Det gör den som alltid är innehavare av kanalen.</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Frågar nyckelringen…</translation>
    </message>
</context>
<context>
    <name>CrisisBar</name>
    <message>
        <source>Crisis mode is on</source>
        <translation>Krisläge råder</translation>
    </message>
    <message>
        <source>Its items ({count})</source>
        <translation>Krisens inlägg ({count})</translation>
    </message>
    <message>
        <source>Crisis mode…</source>
        <translation>Krisläge…</translation>
    </message>
</context>
<context>
    <name>CrisisSheet</name>
    <message>
        <source>Earlier crises</source>
        <translation>Tidigare kriser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Vad det var</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Started / ended by</source>
        <translation>Startad / avslutad av</translation>
    </message>
    <message>
        <source>Show the items of the chosen crisis</source>
        <translation>Visa den valda krisens inlägg</translation>
    </message>
    <message>
        <source>Crisis mode</source>
        <translation>Krisläge</translation>
    </message>
    <message>
        <source>What the crisis is</source>
        <translation>Vad krisen är</translation>
    </message>
    <message>
        <source>Who leads it, and decides what is answered</source>
        <translation>Vem som leder den, och beslutar vad som svaras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Visa krisens inlägg</translation>
    </message>
    <message>
        <source>End crisis mode…</source>
        <translation>Avsluta krisläget…</translation>
    </message>
    <message>
        <source>Start crisis mode</source>
        <translation>Starta krisläge</translation>
    </message>
    <message>
        <source>End crisis mode?</source>
        <translation>Avsluta krisläget?</translation>
    </message>
    <message>
        <source>The policy&apos;s rules hold again for what belongs to it. What waits for its lead then waits for any second person.</source>
        <translation>Policyns regler gäller igen för det som hör till krisen. Det som väntar på den som leder krisen väntar sedan på vilken andra person som helst.</translation>
    </message>
    <message>
        <source>End crisis mode</source>
        <translation>Avsluta krisläget</translation>
    </message>
</context>
<context>
    <name>CrisisWords</name>
    <message numerus="yes">
        <source>%n item(s) belong to it</source>
        <translation>
            <numerusform>%n inlägg hör till den</numerusform>
            <numerusform>%n inlägg hör till den</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the items that somebody tags belong to the crisis. All others are dealt with as always.</source>
        <translation>Bara de inlägg som någon märker hör till krisen. Alla andra hanteras som vanligt.</translation>
    </message>
    <message>
        <source>In what belongs to it the policy&apos;s own rules rest: nothing is hidden or removed for them. What the law forbids is, as always.</source>
        <translation>I det som hör till krisen vilar policyns egna regler: inget döljs eller tas bort för deras skull. Det som lagen förbjuder tas bort som alltid.</translation>
    </message>
    <message>
        <source>Its lead decides what is said: an answer, a referral or a forwarding that somebody else decides waits until the lead approves it.</source>
        <translation>Den som leder krisen beslutar vad som sägs: ett svar, en hänvisning eller en vidarebefordran som någon annan beslutar väntar tills hen godkänner.</translation>
    </message>
    <message>
        <source>When it ends, the policy&apos;s rules hold again for everything. Who started and ended it is kept.</source>
        <translation>När krisläget avslutas gäller policyns regler för allt igen. Vem som startade och avslutade det sparas.</translation>
    </message>
    <message>
        <source>Crisis mode is off.</source>
        <translation>Krisläge råder inte.</translation>
    </message>
    <message>
        <source>Crisis mode is on since {when}. {starter} started it, {lead} leads.</source>
        <translation>Krisläge råder sedan {when}. {starter} startade det, {lead} leder.</translation>
    </message>
    <message>
        <source>Crisis mode since {when}, led by {lead}</source>
        <translation>Krisläge sedan {when}, {lead} leder</translation>
    </message>
    <message>
        <source>No channel&apos;s policy gives crisis management a say: there is nothing that it could take over.</source>
        <translation>Ingen kanals policy ger krisledningen något att säga till om: det finns inget som den kan ta över.</translation>
    </message>
    <message>
        <source>It can be used in the channels whose policy provides for it: {channels}.</source>
        <translation>Det kan användas i de kanaler vilkas policy ger utrymme för det: {channels}.</translation>
    </message>
    <message>
        <source>Only a manager or administrator starts and ends crisis mode. Ask one of them: {people}.</source>
        <translation>Bara en chef eller administratör startar och avslutar krisläge. Be någon av dem: {people}.</translation>
    </message>
    <message>
        <source>Belongs to the crisis: {lead} leads it and decides what is answered.</source>
        <translation>Hör till krisen: {lead} leder den och beslutar vad som svaras.</translation>
    </message>
    <message>
        <source>At rest: {rules}. What the law forbids is removed as always.</source>
        <translation>Vilar: {rules}. Det som lagen förbjuder tas bort som alltid.</translation>
    </message>
</context>
<context>
    <name>DateOrderQuestion</name>
    <message>
        <source>Year, month, day</source>
        <translation>År, månad, dag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dag, månad, år</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Månad, dag, år</translation>
    </message>
    <message>
        <source>The dates can be read in more than one order. What does {date} mean?</source>
        <translation>Datumen kan läsas på flera sätt. Vad betyder {date}?</translation>
    </message>
    <message>
        <source>{date} is {day}</source>
        <translation>{date} är {day}</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>The organisation&apos;s own days</source>
        <translation>Organisationens egna dagar</translation>
    </message>
    <message>
        <source>No days of your own</source>
        <translation>Inga egna dagar</translation>
    </message>
    <message>
        <source>Weekends, public holidays and the eves of Midsummer, Christmas and New Year are free days already. Record the days on which your organisation is closed besides, such as a bridge day, or works although others don&apos;t: deadlines are counted by them.</source>
        <translation>Helger, allmänna helgdagar, midsommarafton, julafton och nyårsafton är redan fria dagar. Anteckna de dagar då organisationen har stängt därutöver, till exempel en klämdag, eller arbetar fast andra inte gör det: svarstider räknas efter dem.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passerad</translation>
    </message>
    <message>
        <source>Name (may be left out)</source>
        <translation>Namn (får utelämnas)</translation>
    </message>
    <message>
        <source>The deadlines of everything that is open are counted anew.</source>
        <translation>Svarstiderna för allt som är öppet räknas om.</translation>
    </message>
    <message>
        <source>Record a day</source>
        <translation>Anteckna en dag</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Remove the day?</source>
        <translation>Ta bort dagen?</translation>
    </message>
    <message>
        <source>{day} counts as in the calendar again. The deadlines of everything that is open are counted anew.</source>
        <translation>{day} räknas som i almanackan igen. Svarstiderna för allt som är öppet räknas om.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>arbetsdag</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>fri dag</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>No rule ticked</source>
        <translation>Ingen regel ikryssad</translation>
    </message>
    <message>
        <source>No rule ticked. Choose what is to happen:</source>
        <translation>Ingen regel ikryssad. Välj vad som ska hända:</translation>
    </message>
    <message>
        <source>{key} takes it from the rules</source>
        <translation>{key} hämtar den från reglerna</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Rules ticked</source>
        <translation>Ikryssade regler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Take from the rules</source>
        <translation>Hämta från reglerna</translation>
    </message>
    <message>
        <source>The channel is for: {purpose}</source>
        <translation>Kanalens syfte: {purpose}</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Blockerad till och med</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>välj dag</translation>
    </message>
    <message>
        <source>Message to the author</source>
        <translation>Meddelande till avsändaren</translation>
    </message>
    <message>
        <source>Write it anew from the rules</source>
        <translation>Skriv om från reglerna</translation>
    </message>
    <message>
        <source>The text was changed after this draft was begun. Read the newest wording first.</source>
        <translation>Texten ändrades efter att utkastet påbörjades. Läs den senaste lydelsen först.</translation>
    </message>
    <message>
        <source>I have read the newest wording</source>
        <translation>Jag har läst den senaste lydelsen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Decides and goes to the next item</source>
        <translation>Beslutar och går till nästa inlägg</translation>
    </message>
</context>
<context>
    <name>Deposited</name>
    <message>
        <source>activity plan</source>
        <translation>aktivitetsplan</translation>
    </message>
    <message>
        <source>login details</source>
        <translation>inloggningsuppgifter</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>No decision</source>
        <translation>Inget beslut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Slag av handlingar</translation>
    </message>
    <message>
        <source>The newest of it came in on</source>
        <translation>Det senaste av det kom in</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Vad som förstörs</translation>
    </message>
    <message>
        <source>Disposal decision</source>
        <translation>Gallringsbeslut</translation>
    </message>
    <message>
        <source>Destroyed outside the plan already: the reason</source>
        <translation>Redan förstört utanför planen: skälet</translation>
    </message>
    <message>
        <source>Record a destruction</source>
        <translation>Anteckna en gallring</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>I find that it is no longer current</source>
        <translation>Jag bedömer att det är inaktuellt</translation>
    </message>
    <message>
        <source>The program destroys nothing: it tells whether the plan allows it. Record it before anything is destroyed.</source>
        <translation>Programmet förstör inget: det säger om planen tillåter det. Anteckna innan något förstörs.</translation>
    </message>
    <message>
        <source>The deviation was reported</source>
        <translation>Avvikelsen har rapporterats</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Destroyed by disposal decision {number}.</source>
        <translation>Förstört enligt gallringsbeslut {number}.</translation>
    </message>
    <message>
        <source>Destroyed outside the plan. Report it, and record to whom.</source>
        <translation>Förstört utanför planen. Rapportera det och anteckna till vem.</translation>
    </message>
    <message>
        <source>Destroyed outside the plan. Reported on {day} to {to}.</source>
        <translation>Förstört utanför planen. Rapporterat {day} till {to}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknat av</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>Personal identity numbers</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Bank numbers</source>
        <translation>Banknummer</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Disguised spellings</source>
        <translation>Förklädda stavningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Question to us</source>
        <translation>Fråga till oss</translation>
    </message>
    <message>
        <source>Casework</source>
        <translation>Ärendehandläggning</translation>
    </message>
    <message>
        <source>Opinion pieces</source>
        <translation>Åsiktsmaterial</translation>
    </message>
</context>
<context>
    <name>DetectorsPage</name>
    <message>
        <source>Detectors</source>
        <translation>Detektorer</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Switch “{detector}” on again</source>
        <translation>Slå på ”{detector}” igen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>Everybody&apos;s items are read with it again, from the next that is opened.</source>
        <translation>Allas inlägg läses med den igen, från nästa som öppnas.</translation>
    </message>
    <message>
        <source>Switch “{detector}” off</source>
        <translation>Stäng av ”{detector}”</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Nobody sees what it would mark in items any more, whoever opens them. The text itself is untouched, and what was decided keeps what it says.</source>
        <translation>Ingen ser längre vad den skulle ha markerat i inlägg, vem som än öppnar dem. Själva texten är orörd, och det som är beslutat behåller det som står där.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>answers alone</source>
        <translation>bara svar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>In answers it always looks: what is secret, personal or unfriendly must not go out unseen.</source>
        <translation>I svar tittar den alltid: det som är hemligt, personligt eller ovänligt får inte gå ut osett.</translation>
    </message>
    <message>
        <source>It looks at answers on their way out alone, and can&apos;t be switched off.</source>
        <translation>Den tittar bara på svar på väg ut och kan inte stängas av.</translation>
    </message>
    <message>
        <source>Items are read with it. It suggests, and never decides.</source>
        <translation>Inlägg läses med den. Den föreslår och avgör aldrig.</translation>
    </message>
    <message>
        <source>Items are not read with it.</source>
        <translation>Inlägg läses inte med den.</translation>
    </message>
    <message>
        <source>May concern</source>
        <translation>Kan gälla</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>{person}, {day}</source>
        <translation>{person}, {day}</translation>
    </message>
    <message>
        <source>Switched by</source>
        <translation>Ändrat av</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Kasta det du har skrivit?</translation>
    </message>
    <message>
        <source>It is saved nowhere.</source>
        <translation>Det är inte sparat någonstans.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>received</source>
        <translation>inkommen</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>upprättad</translation>
    </message>
</context>
<context>
    <name>DisposalLimit</name>
    <message>
        <source>when no longer current</source>
        <translation>vid inaktualitet</translation>
    </message>
    <message>
        <source>days after receipt</source>
        <translation>dagar efter det kom in</translation>
    </message>
    <message>
        <source>months after receipt</source>
        <translation>månader efter det kom in</translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message numerus="yes">
        <source>%n day(s) after receipt</source>
        <translation>
            <numerusform>%n dag efter det kom in</numerusform>
            <numerusform>%n dagar efter det kom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after receipt</source>
        <translation>
            <numerusform>%n månad efter det kom in</numerusform>
            <numerusform>%n månader efter det kom in</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposal decisions</source>
        <translation>Gallringsbeslut</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Inga kanaler än</translation>
    </message>
    <message>
        <source>A disposal decision says which records of a channel may be destroyed, and when at the earliest.</source>
        <translation>Ett gallringsbeslut säger vilka handlingar i en kanal som får gallras, och när tidigast.</translation>
    </message>
    <message>
        <source>no decision: nothing may be disposed of</source>
        <translation>inget beslut: inget får gallras</translation>
    </message>
    <message>
        <source>Decided by, or channel</source>
        <translation>Beslutat av, eller kanal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Gallringsfrist</translation>
    </message>
    <message>
        <source>does not hold any more</source>
        <translation>gäller inte längre</translation>
    </message>
    <message>
        <source>Time limit, or what was destroyed</source>
        <translation>Frist, eller vad som förstördes</translation>
    </message>
    <message>
        <source>The decision does not hold any more. Nothing may be disposed of by it.</source>
        <translation>Beslutet gäller inte längre. Inget får gallras med stöd av det.</translation>
    </message>
    <message>
        <source>May be disposed of when somebody finds it no longer current.</source>
        <translation>Får gallras när någon har funnit att det inte längre är aktuellt.</translation>
    </message>
    <message>
        <source>What is received today may be disposed of from {day}.</source>
        <translation>Det som kommer in i dag får gallras från {day}.</translation>
    </message>
    <message>
        <source>No disposal decision covers this channel. Nothing of it may be disposed of before there is one.</source>
        <translation>Inget gallringsbeslut omfattar kanalen. Inget i den får gallras innan det finns ett.</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Förstört</translation>
    </message>
    <message>
        <source>All channels that follow {policy}: {channels}</source>
        <translation>Alla kanaler som följer {policy}: {channels}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tillämpningsområde</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Slag av handlingar</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Omfattar</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Upptaget av</translation>
    </message>
    <message>
        <source>The channels ticked below</source>
        <translation>De kanaler som kryssas för</translation>
    </message>
    <message>
        <source>All channels that follow {policy}</source>
        <translation>Alla kanaler som följer {policy}</translation>
    </message>
    <message>
        <source>such as {day}</source>
        <translation>till exempel {day}</translation>
    </message>
    <message>
        <source>Body that decided</source>
        <translation>Beslutande organ</translation>
    </message>
    <message>
        <source>Scope: what the decision is about</source>
        <translation>Tillämpningsområde: vad beslutet gäller</translation>
    </message>
    <message>
        <source>Days or months</source>
        <translation>Dagar eller månader</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Record a disposal decision</source>
        <translation>Ta upp ett gallringsbeslut</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ta upp</translation>
    </message>
    <message>
        <source>Does the decision not hold any more?</source>
        <translation>Gäller beslutet inte längre?</translation>
    </message>
    <message>
        <source>Nothing may be disposed of by it from now on. It stays in the register. This can&apos;t be taken back; a decision can be recorded anew.</source>
        <translation>Från och med nu får inget gallras med stöd av det. Det står kvar i registret. Det går inte att ångra, men ett beslut kan tas upp på nytt.</translation>
    </message>
    <message>
        <source>Does not hold any more</source>
        <translation>Gäller inte längre</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>utanför planen</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>The channels ticked below</source>
        <translation>De kanaler som kryssas för</translation>
    </message>
    <message>
        <source>All channels that follow {policy}</source>
        <translation>Alla kanaler som följer {policy}</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>Ta upp ett dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Everybody who acts there must acknowledge it</source>
        <translation>Alla som arbetar där ska kvittera det</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ta upp</translation>
    </message>
    <message>
        <source>Record a new version</source>
        <translation>Ta upp en ny version</translation>
    </message>
    <message>
        <source>From its day in force on, everybody is asked to acknowledge the document again.</source>
        <translation>Från den dag versionen gäller ombeds alla att kvittera dokumentet på nytt.</translation>
    </message>
    <message>
        <source>such as {day}</source>
        <translation>till exempel {day}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner of the document</source>
        <translation>Dokumentansvarig</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutsnummer</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Finns här</translation>
    </message>
    <message>
        <source>address or folder</source>
        <translation>adress eller mapp</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Retention plan</source>
        <translation>Bevarande- och gallringsplan</translation>
    </message>
    <message>
        <source>Start document</source>
        <translation>Startdokument</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>Aktivitetsplan</translation>
    </message>
    <message>
        <source>Delegation order</source>
        <translation>Delegationsordning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
</context>
<context>
    <name>DocumentStanding</name>
    <message>
        <source>in force</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>gäller inte längre</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ur bruk</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>%n person(s) have not acknowledged it</source>
        <translation>
            <numerusform>%n person har inte kvitterat det</numerusform>
            <numerusform>%n personer har inte kvitterat det</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>inte upptaget</translation>
    </message>
    <message>
        <source>You have not acknowledged this version yet. Read it, then acknowledge it.</source>
        <translation>Du har inte kvitterat den här versionen. Läs den och kvittera den sedan.</translation>
    </message>
    <message>
        <source>No version holds any more. Record the new one, or withdraw the document.</source>
        <translation>Ingen version gäller längre. Ta upp den nya, eller ta dokumentet ur bruk.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>To be acknowledged</source>
        <translation>Ska kvitteras</translation>
    </message>
    <message>
        <source>Acknowledged by you</source>
        <translation>Kvitterat av dig</translation>
    </message>
    <message>
        <source>Have not acknowledged it</source>
        <translation>Har inte kvitterat</translation>
    </message>
    <message>
        <source>{version}, in force from {day}</source>
        <translation>{version}, gäller från {day}</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Andra versioner</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutsnummer</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Owner of the document</source>
        <translation>Dokumentansvarig</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Finns här</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>att kvittera</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Inga dokument än</translation>
    </message>
    <message>
        <source>Record the documents that whoever acts in a channel must know: the policy, a handbook, a retention plan. Each person acknowledges them here, and again when there is a new version.</source>
        <translation>Ta upp de dokument som alla som arbetar i en kanal måste känna till: policyn, en handbok, en bevarande- och gallringsplan. Var och en kvitterar dem här, och på nytt när det finns en ny version.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Acknowledged by you</source>
        <translation>Kvitterat av dig</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>The policy names this document as its own, and it is not in the register yet. Nobody is asked to acknowledge it before it is recorded.</source>
        <translation>Det här är policyns eget dokument, och det är inte upptaget i registret än. Ingen ombeds att kvittera det förrän det är upptaget.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ingen kanal</translation>
    </message>
    <message>
        <source>All channels that follow {policy}: {channels}</source>
        <translation>Alla kanaler som följer {policy}: {channels}</translation>
    </message>
    <message>
        <source>Withdraw the document?</source>
        <translation>Ta dokumentet ur bruk?</translation>
    </message>
    <message>
        <source>“{title}” will bind no channel any more, and nobody is asked to acknowledge it. It stays in the register with its versions. This can&apos;t be taken back; a document can be recorded anew.</source>
        <translation>”{title}” gäller inte längre för någon kanal, och ingen ombeds att kvittera det. Det står kvar i registret med sina versioner. Det går inte att ångra, men ett dokument kan tas upp på nytt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ta ur bruk</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>Släpp filer här eller välj en</translation>
    </message>
    <message>
        <source>WordPress export (XML), Excel workbook, CSV or another text table. Several files go one after the other.</source>
        <translation>WordPress-export (XML), Excelfil, CSV eller annan texttabell. Flera filer tas in en efter en.</translation>
    </message>
    <message>
        <source>Choose a file… ({key})</source>
        <translation>Välj en fil… ({key})</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Välj en fil att hämta in</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Remove from the channel</source>
        <translation>Ta bort från kanalen</translation>
    </message>
    <message>
        <source>Hide in the channel</source>
        <translation>Dölj i kanalen</translation>
    </message>
    <message>
        <source>Secure evidence</source>
        <translation>Bevissäkra</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Behåll ingen kopia</translation>
    </message>
    <message>
        <source>Police report, or a decision not to</source>
        <translation>Polisanmälan, eller beslut att inte anmäla</translation>
    </message>
    <message>
        <source>Police tip with link</source>
        <translation>Polistips med länk</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Anmäl till plattformen</translation>
    </message>
    <message>
        <source>Tip to ECPAT Hotline</source>
        <translation>Tips till ECPAT Hotline</translation>
    </message>
    <message>
        <source>Report of concern for a child</source>
        <translation>Orosanmälan för barn</translation>
    </message>
    <message>
        <source>Register in the diary</source>
        <translation>Diarieför</translation>
    </message>
    <message>
        <source>Notify the author with the reason</source>
        <translation>Underrätta avsändaren med motivering</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Samråd</translation>
    </message>
    <message>
        <source>Tell the rights holder</source>
        <translation>Underrätta rättighetshavaren</translation>
    </message>
    <message>
        <source>Safety and work environment</source>
        <translation>Säkerhet och arbetsmiljö</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>Second approver</source>
        <translation>Godkännande av en andra person</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Final decision on the hidden item</source>
        <translation>Slutligt beslut om det dolda inlägget</translation>
    </message>
    <message>
        <source>Block the author in the channel</source>
        <translation>Stäng av avsändaren i kanalen</translation>
    </message>
    <message>
        <source>End the block in the channel</source>
        <translation>Häv avstängningen i kanalen</translation>
    </message>
    <message>
        <source>Show again in the channel</source>
        <translation>Visa igen i kanalen</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Save what is typed</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Släng ändringarna</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile: “{text}”</source>
        <translation>Någon annan har sparat detta under tiden: ”{text}”</translation>
    </message>
    <message>
        <source>What you have typed is not saved yet.</source>
        <translation>Det du har skrivit är inte sparat än.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Whoever may act in the channel</source>
        <translation>Alla som får arbeta i kanalen</translation>
    </message>
    <message>
        <source>Managers, administrators, who saved it, and those who are named</source>
        <translation>Chefer, administratörer, den som säkrade det och de som är namngivna</translation>
    </message>
    <message>
        <source>Show it greyed and blurred</source>
        <translation>Visa den gråad och suddig</translation>
    </message>
    <message>
        <source>Blur it again</source>
        <translation>Sudda den igen</translation>
    </message>
    <message>
        <source>Show it as it is: it may be upsetting</source>
        <translation>Visa den som den är: den kan vara obehaglig</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Dölj den</translation>
    </message>
    <message>
        <source>A PDF file is not shown here: save the pack and open it there.</source>
        <translation>En PDF-fil visas inte här: spara polispaketet och öppna den där.</translation>
    </message>
    <message>
        <source>The picture is not shown until you ask for it. That you look is written down.</source>
        <translation>Bilden visas inte förrän du ber om det. Att du tittar skrivs ner.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Which evidence</source>
        <translation>Vilket bevis</translation>
    </message>
    <message>
        <source>Open it: that is written down</source>
        <translation>Öppna: det skrivs ner</translation>
    </message>
    <message>
        <source>Save the police report pack…</source>
        <translation>Spara polispaket…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Lägg till en fil…</translation>
    </message>
    <message>
        <source>Let somebody open it…</source>
        <translation>Låt någon öppna det…</translation>
    </message>
    <message>
        <source>Secure again…</source>
        <translation>Säkra igen…</translation>
    </message>
    <message>
        <source>SHA-256 of the whole: {digest}</source>
        <translation>SHA-256 av helheten: {digest}</translation>
    </message>
    <message>
        <source>Save the police report pack</source>
        <translation>Spara polispaket</translation>
    </message>
    <message>
        <source>The pack is being written…</source>
        <translation>Paketet skrivs…</translation>
    </message>
    <message>
        <source>Saved: {file}. That it was handed out is written down.</source>
        <translation>Sparat: {file}. Att det lämnades ut är nedskrivet.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>Let somebody open it</source>
        <translation>Låt någon öppna det</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Låt personen öppna det</translation>
    </message>
    <message>
        <source>This set alone. That you let them in is written down, and each time that they open it.</source>
        <translation>Bara det här beviset. Att du gav tillgång skrivs ner, och varje gång personen öppnar det.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text, each with the time at which it was seen</source>
        <translation>
            <numerusform>%n version av texten, med tiden då den lästes</numerusform>
            <numerusform>%n versioner av texten, var och en med tiden då den lästes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s) of the thread</source>
        <translation>
            <numerusform>%n annat inlägg i tråden</numerusform>
            <numerusform>%n andra inlägg i tråden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>Author: {author}</source>
        <translation>Avsändare: {author}</translation>
    </message>
    <message>
        <source>Link: {link}</source>
        <translation>Länk: {link}</translation>
    </message>
    <message>
        <source>Published: {when}, in UTC and local time</source>
        <translation>Publicerat: {when}, i UTC och lokal tid</translation>
    </message>
    <message>
        <source>No other item of the thread is known</source>
        <translation>Inget annat inlägg i tråden är känt</translation>
    </message>
    <message>
        <source>Your name, the time, and SHA-256 of each part and of the whole</source>
        <translation>Ditt namn, tiden, och SHA-256 av varje del och av helheten</translation>
    </message>
    <message>
        <source>Saved before: {sets}. That stays as it is.</source>
        <translation>Sparat tidigare: {sets}. Det står kvar som det är.</translation>
    </message>
    <message>
        <source>{reference}, {when}, {person}, {files}</source>
        <translation>{reference}, {when}, {person}, {files}</translation>
    </message>
    <message>
        <source>May be opened by: {who}.</source>
        <translation>Får öppnas av: {who}.</translation>
    </message>
    <message>
        <source>Named: {names}.</source>
        <translation>Namngivna: {names}.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>Tråden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Taken away, because what it showed was purged.</source>
        <translation>Borttagen, eftersom det som den visade har rensats.</translation>
    </message>
    <message>
        <source>{size}, {when}, {person}. SHA-256 {digest}</source>
        <translation>{size}, {when}, {person}. SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for Excel (semicolons)</source>
        <translation>CSV för Excel (semikolon)</translation>
    </message>
    <message>
        <source>CSV, standard (commas)</source>
        <translation>CSV, standard (komma)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n decision(s) will be written, with item, reason, rules and obligations.</source>
        <translation>
            <numerusform>%n beslut skrivs, med inlägg, motivering, regler och åtgärder.</numerusform>
            <numerusform>%n beslut skrivs, med inlägg, motivering, regler och åtgärder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exportera beslut</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alla beslut</translation>
    </message>
    <message>
        <source>Questions and who owns each, for the complaints system</source>
        <translation>Frågor och vem som äger dem, till synpunktssystemet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>The texts of protected items are left out, and of suspected abuse material there is nothing to write. The export itself is written down in the log.</source>
        <translation>Texten i skyddade inlägg utelämnas, och av misstänkt övergreppsmaterial finns inget att skriva. Själva exporten antecknas i loggen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Rubrikernas språk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Nothing has been decided yet: the file will hold nothing but its headings.</source>
        <translation>Inget har beslutats ännu: filen kommer bara att innehålla rubriker.</translation>
    </message>
    <message>
        <source>Write the whole path, with its folders, or choose the file.</source>
        <translation>Skriv hela sökvägen med mappar, eller välj filen.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Ersätt filen</translation>
    </message>
    <message>
        <source>There is a file of that name. Press “Replace the file”, or choose another name.</source>
        <translation>Det finns redan en fil med det namnet. Tryck på ”Ersätt filen” eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>That folder does not exist, or it can&apos;t be reached. Choose another one.</source>
        <translation>Mappen finns inte eller går inte att nå. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>An entry was changed, taken out or put in</source>
        <translation>En händelse har ändrats, tagits bort eller lagts till</translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation>De senaste händelserna saknas</translation>
    </message>
    <message>
        <source>The journal is not the one that this workstation knows</source>
        <translation>Journalen är inte den som den här datorn känner till</translation>
    </message>
    <message>
        <source>What this workstation knew of the journal is damaged</source>
        <translation>Det som den här arbetsplatsen visste om journalen är skadat</translation>
    </message>
    <message>
        <source>A decision no longer agrees with its entry</source>
        <translation>Ett beslut stämmer inte längre med sin händelse</translation>
    </message>
    <message>
        <source>A decision that the journal tells of is gone</source>
        <translation>Ett beslut som finns i journalen saknas</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Author&apos;s id</source>
        <translation>Avsändarens id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Answers to (id)</source>
        <translation>Svar på (id)</translation>
    </message>
    <message>
        <source>Thread (id)</source>
        <translation>Tråd (id)</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Står under</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Staff or outsider</source>
        <translation>Personal eller utomstående</translation>
    </message>
</context>
<context>
    <name>FieldWord</name>
    <message>
        <source>mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>vardag</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>vardagar</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n more file(s) to prepare after this one.</source>
        <translation>
            <numerusform>%n fil till att förbereda efter den här.</numerusform>
            <numerusform>%n filer till att förbereda efter den här.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is being imported.</source>
        <translation>{file} hämtas in.</translation>
    </message>
    <message>
        <source>No export file of Meta (Facebook, Instagram), X or Google (YouTube) holds what citizens have written: only what the account itself wrote. Paste those comments, or import a table from the tool that you follow the channels with.</source>
        <translation>Ingen exportfil från Meta (Facebook, Instagram), X eller Google (YouTube) innehåller det som medborgare har skrivit, bara det som kontot självt har skrivit. Klistra in de kommentarerna, eller hämta in en tabell från det verktyg som ni följer kanalerna med.</translation>
    </message>
    <message>
        <source>Start the import ({key})</source>
        <translation>Starta importen ({key})</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>Hoppa över filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>refused rows of {file}.csv</source>
        <translation>avvisade rader i {file}.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Spara avvisade rader</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Början</translation>
    </message>
</context>
<context>
    <name>FollowUpDeeds</name>
    <message>
        <source>Give the follow-up to</source>
        <translation>Lämna över åtgärden till</translation>
    </message>
    <message>
        <source>Me ({person})</source>
        <translation>Mig ({person})</translation>
    </message>
    <message>
        <source>Whoever looks after the channel</source>
        <translation>Den som sköter kanalen</translation>
    </message>
</context>
<context>
    <name>FollowUpField</name>
    <message>
        <source>Number or reference</source>
        <translation>Nummer eller referens</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Var det hålls ordnat</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Anmälans nummer</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Vem som tillfrågades</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Address of the published answer</source>
        <translation>Det publicerade svarets adress</translation>
    </message>
    <message>
        <source>Why a further answer was published</source>
        <translation>Varför ytterligare ett svar publicerades</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
</context>
<context>
    <name>FollowUpFilter</name>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Consultation answered, to be decided</source>
        <translation>Samråd besvarat, ska beslutas</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Of those I cover for</source>
        <translation>Deras som jag ersätter</translation>
    </message>
    <message>
        <source>On my items</source>
        <translation>På mina inlägg</translation>
    </message>
    <message>
        <source>Nobody&apos;s by name</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>Whenever it is due</source>
        <translation>Oavsett tid</translation>
    </message>
    <message>
        <source>Only late</source>
        <translation>Bara försenade</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Snart dags</translation>
    </message>
    <message>
        <source>Mandatory or not</source>
        <translation>Ska göras eller inte</translation>
    </message>
    <message>
        <source>Only what must be done</source>
        <translation>Bara det som ska göras</translation>
    </message>
    <message>
        <source>Only when it fits</source>
        <translation>Bara vid behov</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Vem som ansvarar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>När det ska vara gjort</translation>
    </message>
    <message>
        <source>Whether it must be done</source>
        <translation>Om det måste göras</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open follow-ups by due time</source>
        <translation>Öppna åtgärder efter tid</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Visa alla åtgärder</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>de första {count}</translation>
    </message>
    <message>
        <source>What decisions oblige to stands here until it is done.</source>
        <translation>Det som beslut kräver står här tills det är gjort.</translation>
    </message>
    <message>
        <source>Nothing is to be followed up</source>
        <translation>Inget att följa upp</translation>
    </message>
    <message>
        <source>No open follow-up is of that kind, person, channel and time.</source>
        <translation>Ingen öppen åtgärd stämmer med slag, person, kanal och tid.</translation>
    </message>
    <message>
        <source>Nothing that you look for</source>
        <translation>Inget som du söker</translation>
    </message>
    <message>
        <source>That follow-up is not open.</source>
        <translation>Åtgärden är inte öppen.</translation>
    </message>
</context>
<context>
    <name>FollowUpStep</name>
    <message>
        <source>It was gone from the platform already</source>
        <translation>Det var redan borta från plattformen</translation>
    </message>
    <message>
        <source>Evidence secured</source>
        <translation>Bevis säkrade</translation>
    </message>
    <message>
        <source>It was gone from the platform before evidence was secured</source>
        <translation>Det var borta från plattformen innan bevis säkrades</translation>
    </message>
    <message>
        <source>Registration requested</source>
        <translation>Registrering begärd</translation>
    </message>
    <message>
        <source>Registered in the diary</source>
        <translation>Diariefört</translation>
    </message>
    <message>
        <source>Kept in order instead</source>
        <translation>Hålls ordnat i stället</translation>
    </message>
    <message>
        <source>Hidden in the channel</source>
        <translation>Dolt i kanalen</translation>
    </message>
    <message>
        <source>Removed from the channel</source>
        <translation>Borttaget från kanalen</translation>
    </message>
    <message>
        <source>Could not be removed: hidden meanwhile</source>
        <translation>Gick inte att ta bort: dolt så länge</translation>
    </message>
    <message>
        <source>Seen to be gone</source>
        <translation>Kontrollerat att det är borta</translation>
    </message>
    <message>
        <source>The police have the tip with the link</source>
        <translation>Polisen har tipset med länken</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Polisanmält</translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation>Anmäld till plattformen</translation>
    </message>
    <message>
        <source>The platform has answered</source>
        <translation>Plattformen har svarat</translation>
    </message>
    <message>
        <source>The hotline has the tip</source>
        <translation>Hotline har fått tipset</translation>
    </message>
    <message>
        <source>The social services know of it</source>
        <translation>Socialtjänsten är underrättad</translation>
    </message>
    <message>
        <source>Safety or work environment told</source>
        <translation>Säkerhet eller arbetsmiljö underrättad</translation>
    </message>
    <message>
        <source>The rights holder told</source>
        <translation>Rättighetshavaren underrättad</translation>
    </message>
    <message>
        <source>The data protection officer has it</source>
        <translation>Dataskyddsombudet har det</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Vidarebefordrat</translation>
    </message>
    <message>
        <source>Receipt of whoever it was forwarded to</source>
        <translation>Mottagarens kvittens</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Fråga ställd</translation>
    </message>
    <message>
        <source>The answer has come</source>
        <translation>Svaret har kommit</translation>
    </message>
    <message>
        <source>The author was told</source>
        <translation>Avsändaren underrättad</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>Svar publicerat</translation>
    </message>
    <message>
        <source>Further answer published</source>
        <translation>Ytterligare svar publicerat</translation>
    </message>
    <message>
        <source>The author is blocked in the channel</source>
        <translation>Avsändaren är avstängd i kanalen</translation>
    </message>
    <message>
        <source>The block is ended in the channel</source>
        <translation>Avstängningen är hävd i kanalen</translation>
    </message>
    <message>
        <source>Shown again in the channel</source>
        <translation>Visas igen i kanalen</translation>
    </message>
    <message>
        <source>Decided not to</source>
        <translation>Beslut att avstå</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Behövs inte här</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>gone %n min after it was seen</source>
        <translation>
            <numerusform>borta %n min efter att det sågs</numerusform>
            <numerusform>borta %n min efter att det sågs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone %n h after it was seen</source>
        <translation>
            <numerusform>borta %n tim efter att det sågs</numerusform>
            <numerusform>borta %n tim efter att det sågs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone %n day(s) after it was seen</source>
        <translation>
            <numerusform>borta %n dag efter att det sågs</numerusform>
            <numerusform>borta %n dagar efter att det sågs</numerusform>
        </translation>
    </message>
    <message>
        <source>protected item</source>
        <translation>skyddat inlägg</translation>
    </message>
    <message>
        <source>whoever looks after the channel</source>
        <translation>den som sköter kanalen</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ingen tid satt</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>försenad sedan {when}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>senast {when}</translation>
    </message>
    <message>
        <source>Decision {reference}: {outcome}</source>
        <translation>Beslut {reference}: {outcome}</translation>
    </message>
    <message>
        <source>The case is closed, {when}.</source>
        <translation>Ärendet är avslutat, {when}.</translation>
    </message>
    <message>
        <source>This decision no longer stands: nothing is to be done for it.</source>
        <translation>Beslutet gäller inte längre: inget ska göras för det.</translation>
    </message>
    <message>
        <source>The decision waits for a second person, and so do most of its follow-ups.</source>
        <translation>Beslutet väntar på en andra person, och det gör de flesta av dess åtgärder också.</translation>
    </message>
    <message>
        <source>The case is closed when this is done: {duties}.</source>
        <translation>Ärendet avslutas när detta är gjort: {duties}.</translation>
    </message>
    <message>
        <source>The answer has come. The decision itself is to be taken now, in the inbox.</source>
        <translation>Svaret har kommit. Nu ska själva beslutet fattas, i inkorgen.</translation>
    </message>
    <message>
        <source>Forwarded to whoever can answer</source>
        <translation>Vidarebefordrat till den som kan svara</translation>
    </message>
    <message>
        <source>The asker was told</source>
        <translation>Frågeställaren har fått veta det</translation>
    </message>
    <message>
        <source>The answer was published</source>
        <translation>Svaret är publicerat</translation>
    </message>
    <message>
        <source>✓ {number}. {step}</source>
        <translation>✓ {number}. {step}</translation>
    </message>
    <message>
        <source>▸ {number}. {step}: next</source>
        <translation>▸ {number}. {step}: nästa steg</translation>
    </message>
    <message>
        <source>– {number}. {step}: after that</source>
        <translation>– {number}. {step}: därefter</translation>
    </message>
    <message>
        <source>{line} (decided not to)</source>
        <translation>{line} (beslutat att inte göra)</translation>
    </message>
    <message>
        <source>rules: {rules}</source>
        <translation>regler: {rules}</translation>
    </message>
    <message>
        <source>under way, {due}</source>
        <translation>påbörjad, {due}</translation>
    </message>
    <message>
        <source>open, {due}</source>
        <translation>öppen, {due}</translation>
    </message>
    <message>
        <source>Done by deciding anew on the item, in the inbox.</source>
        <translation>Görs genom att fatta ett nytt beslut om inlägget, i inkorgen.</translation>
    </message>
    <message>
        <source>Done when a second person approves the decision, in the inbox.</source>
        <translation>Görs när en andra person godkänner beslutet, i inkorgen.</translation>
    </message>
    <message>
        <source>Done by the desk itself as it purged the item.</source>
        <translation>Gjordes av programmet när det rensade inlägget.</translation>
    </message>
    <message>
        <source>{step}, {when}, {person}</source>
        <translation>{step}, {when}, {person}</translation>
    </message>
    <message>
        <source>{receipt} (under the decision before)</source>
        <translation>{receipt} (under beslutet före)</translation>
    </message>
    <message>
        <source>{field} (may be left out)</source>
        <translation>{field} (får lämnas tomt)</translation>
    </message>
</context>
<context>
    <name>Force</name>
    <message>
        <source>must be done</source>
        <translation>ska göras</translation>
    </message>
    <message>
        <source>when it fits</source>
        <translation>vid behov</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>WordPress export</source>
        <translation>WordPress-export</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelfil</translation>
    </message>
    <message>
        <source>CSV or other text table</source>
        <translation>CSV eller annan texttabell</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>request for a document</source>
        <translation>begäran om allmän handling</translation>
    </message>
    <message>
        <source>request for a document in its thread</source>
        <translation>begäran om allmän handling i samma tråd</translation>
    </message>
    <message>
        <source>open request of a registered person</source>
        <translation>öppen begäran från en registrerad</translation>
    </message>
    <message>
        <source>ground of a block that has not ended</source>
        <translation>grund för en blockering som inte har upphört</translation>
    </message>
    <message>
        <source>with the police</source>
        <translation>hos polisen</translation>
    </message>
    <message>
        <source>open follow-up</source>
        <translation>öppen uppföljning</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte bedömt</translation>
    </message>
    <message>
        <source>open case</source>
        <translation>öppet ärende</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>gallringsstopp satt för hand</translation>
    </message>
    <message>
        <source>no longer covered by the decision</source>
        <translation>omfattades inte längre av beslutet</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>redan borta</translation>
    </message>
</context>
<context>
    <name>HoldGround</name>
    <message>
        <source>request for a document</source>
        <translation>begäran om allmän handling</translation>
    </message>
    <message>
        <source>police report or request</source>
        <translation>polisanmälan eller begäran från polisen</translation>
    </message>
    <message>
        <source>court, supervision or audit</source>
        <translation>domstol, tillsyn eller revision</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
</context>
<context>
    <name>HoldLine</name>
    <message>
        <source>Lift…</source>
        <translation>Häv…</translation>
    </message>
    <message>
        <source>Lift what stops the disposal</source>
        <translation>Häv det som hindrar gallringen</translation>
    </message>
    <message>
        <source>Disposal stopped for the whole channel: {ground} – {reason} ({person}, {when})</source>
        <translation>Gallringsstopp för hela kanalen: {ground} – {reason} ({person}, {when})</translation>
    </message>
    <message>
        <source>Disposal stopped: {ground} – {reason} ({person}, {when})</source>
        <translation>Gallringsstopp: {ground} – {reason} ({person}, {when})</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>The request for a document is answered</source>
        <translation>Begäran om handlingen är besvarad</translation>
    </message>
    <message>
        <source>The police are done with it</source>
        <translation>Polisen är klar med den</translation>
    </message>
    <message numerus="yes">
        <source>Stop disposal of %n item(s)</source>
        <translation>
            <numerusform>Sätt gallringsstopp för %n inlägg</numerusform>
            <numerusform>Sätt gallringsstopp för %n inlägg</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop disposal of the item</source>
        <translation>Sätt gallringsstopp för inlägget</translation>
    </message>
    <message>
        <source>Nothing of it is disposed of until a manager or administrator lifts the hold.</source>
        <translation>Inget av det gallras förrän en chef eller administratör häver gallringsstoppet.</translation>
    </message>
    <message>
        <source>Lift what stops the disposal</source>
        <translation>Häv det som hindrar gallringen</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>Vad som är över</translation>
    </message>
    <message>
        <source>The whole channel: {ground} ({when})</source>
        <translation>Hela kanalen: {ground} ({when})</translation>
    </message>
    <message>
        <source>Nothing is disposed of by this: what else stops it goes on doing so.</source>
        <translation>Inget gallras av detta. Andra hinder mot gallring gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new item(s) came in</source>
        <translation>
            <numerusform>%n nytt inlägg kom in</numerusform>
            <numerusform>%n nya inlägg kom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) had another wording: it is kept as a further version</source>
        <translation>
            <numerusform>%n inlägg hade en annan lydelse: den sparas som en ny version</numerusform>
            <numerusform>%n inlägg hade en annan lydelse: den sparas som en ny version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were here already, unchanged</source>
        <translation>
            <numerusform>%n inlägg fanns redan, oförändrat</numerusform>
            <numerusform>%n inlägg fanns redan, oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in</source>
        <translation>
            <numerusform>%n rad kunde inte tas in</numerusform>
            <numerusform>%n rader kunde inte tas in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) had been saved and stay</source>
        <translation>
            <numerusform>%n nytt inlägg hade sparats och finns kvar</numerusform>
            <numerusform>%n nya inlägg hade sparats och finns kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: {file}, into {channel}</source>
        <translation>Väntar: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Under way: {file}, into {channel}</source>
        <translation>Pågår: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Done: {file}, into {channel}</source>
        <translation>Klar: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Stopped: {file}, into {channel}</source>
        <translation>Stoppad: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Not imported: {file}, into {channel}</source>
        <translation>Inte inhämtad: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Broken off: {file}, into {channel}</source>
        <translation>Avbruten: {file}, till {channel}</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Gå till inkorgen</translation>
    </message>
    <message>
        <source>Save the refused rows as a file…</source>
        <translation>Spara avvisade rader som fil…</translation>
    </message>
    <message>
        <source>Prepare it again</source>
        <translation>Förbered den igen</translation>
    </message>
    <message>
        <source>Take out of the line</source>
        <translation>Ta bort ur kön</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>Inget nytt kom in</translation>
    </message>
    <message>
        <source>Import the file again to take in the rest: only what is missing is added.</source>
        <translation>Hämta in filen igen för att få med resten: bara det som saknas läggs till.</translation>
    </message>
    <message>
        <source>It was stopped before anything was saved.</source>
        <translation>Importen stoppades innan något hade sparats.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Varför den avvisades</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Så börjar den</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Avvisade rader</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Hämta in</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Files that can be imported ({patterns})</source>
        <translation>Filer som kan hämtas in ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Välj en fil att hämta in</translation>
    </message>
</context>
<context>
    <name>InboxEmpty</name>
    <message>
        <source>Start with a channel</source>
        <translation>Börja med en kanal</translation>
    </message>
    <message>
        <source>A channel is a page or account that you watch. Choose the policy that applies to it, then paste or import what was written there. To look around first, fill the desk with invented items.</source>
        <translation>En kanal är en sida eller ett konto som ni bevakar. Välj den policy som gäller för kanalen och klistra sedan in eller hämta in det som har skrivits där. Vill du se dig omkring först kan du lägga in påhittade inlägg.</translation>
    </message>
    <message>
        <source>Nothing to moderate yet</source>
        <translation>Inget att moderera än</translation>
    </message>
    <message>
        <source>Import a file from the channel, or paste what was written there. It turns up here, the most urgent first.</source>
        <translation>Hämta in en fil från kanalen eller klistra in det som har skrivits där. Det visas här med det mest brådskande först.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No item in “{queue}” has all of these words: {search}</source>
        <translation>Inget inlägg i ”{queue}” har alla dessa ord: {search}</translation>
    </message>
    <message>
        <source>None left: {part}</source>
        <translation>Inga kvar: {part}</translation>
    </message>
    <message>
        <source>The list shows only these, and all of them are dealt with. What else is there is not shown.</source>
        <translation>Listan visar bara dessa, och alla är hanterade. Det övriga som finns visas inte.</translation>
    </message>
    <message>
        <source>Nothing of our own in “{queue}”</source>
        <translation>Inget eget i ”{queue}”</translation>
    </message>
    <message>
        <source>The list shows only what we have written ourselves. What others wrote is there, but not shown.</source>
        <translation>Listan visar bara det som vi själva har skrivit. Det som andra har skrivit finns kvar men visas inte.</translation>
    </message>
    <message>
        <source>Nothing received in “{queue}”</source>
        <translation>Inget inkommet i ”{queue}”</translation>
    </message>
    <message>
        <source>The list shows only what others have written. What we wrote ourselves is there, but not shown.</source>
        <translation>Listan visar bara det som andra har skrivit. Det som vi själva har skrivit finns kvar men visas inte.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>Nothing in “{queue}”</source>
        <translation>Inget i ”{queue}”</translation>
    </message>
    <message>
        <source>Nothing is tagged as belonging to it. Choose an item in another queue and tag it.</source>
        <translation>Inget är märkt som hörande till den. Välj ett inlägg i en annan kö och märk det.</translation>
    </message>
    <message>
        <source>In the other queues: {queues}</source>
        <translation>I de andra köerna: {queues}</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lägg till en kanal</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Hämta in en fil</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Klistra in text</translation>
    </message>
    <message>
        <source>Fill the demo desk</source>
        <translation>Lägg in påhittade inlägg</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Show received and our own</source>
        <translation>Visa inkommande och egna</translation>
    </message>
    <message>
        <source>Search in all queues</source>
        <translation>Sök i alla köer</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Visa alla kanaler</translation>
    </message>
    <message>
        <source>Show “{queue}”</source>
        <translation>Visa ”{queue}”</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Loading…</source>
        <translation>Läses in…</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} has opened it</source>
        <translation>{person} har öppnat</translation>
    </message>
    <message>
        <source>for {person}</source>
        <translation>för {person}</translation>
    </message>
    <message>
        <source>You cover here for {person}</source>
        <translation>Du ersätter {person} här</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ditt</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Tilldelat till dig</translation>
    </message>
    <message>
        <source>Assigned to {person}</source>
        <translation>Tilldelat till {person}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Inte öppnat</translation>
    </message>
    <message>
        <source>Belongs to the crisis</source>
        <translation>Hör till krisen</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Rensat</translation>
    </message>
    <message>
        <source>Protected content</source>
        <translation>Skyddat innehåll</translation>
    </message>
    <message>
        <source>Waits: {outcome}</source>
        <translation>Väntar: {outcome}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min sedan</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} tim sedan</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Skrivet {time}</translation>
    </message>
    <message>
        <source>To be answered by {time}</source>
        <translation>Ska besvaras senast {time}</translation>
    </message>
    <message>
        <source>Urgent: suspected crime or secrecy</source>
        <translation>Brådskande: misstänkt brott eller sekretess</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>The demo desk is being filled.</source>
        <translation>Påhittade inlägg läggs in.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Windows, Western Europe (cp1252)</source>
        <translation>Windows, Västeuropa (cp1252)</translation>
    </message>
    <message>
        <source>DOS (cp850)</source>
        <translation>DOS (cp850)</translation>
    </message>
    <message>
        <source>Old Mac (Mac Roman)</source>
        <translation>Äldre Mac (Mac Roman)</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Lodstreck |</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>ItemHeader</name>
    <message>
        <source>seen {when}</source>
        <translation>sedd {when}</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>inte sedd tidigare</translation>
    </message>
    <message>
        <source>Stop disposal…</source>
        <translation>Stoppa gallring…</translation>
    </message>
    <message>
        <source>Stop disposal of the item</source>
        <translation>Sätt gallringsstopp för inlägget</translation>
    </message>
    <message>
        <source>Stands under: {title}</source>
        <translation>Står under: {title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Öppna länken i webbläsaren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Link: {url}</source>
        <translation>Länk: {url}</translation>
    </message>
    <message>
        <source>Open the link in the browser?</source>
        <translation>Öppna länken i webbläsaren?</translation>
    </message>
    <message>
        <source>It leads to {host}.

{url}</source>
        <translation>Den leder till {host}.

{url}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>No longer belongs to the crisis</source>
        <translation>Hör inte längre till krisen</translation>
    </message>
    <message>
        <source>Belongs to the crisis</source>
        <translation>Hör till krisen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Suspected abuse</source>
        <translation>Misstänkt övergrepp</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Evidence: see it, or secure it</source>
        <translation>Bevis: se det, eller säkra det</translation>
    </message>
</context>
<context>
    <name>ItemKeeping</name>
    <message>
        <source>Diary: {how}</source>
        <translation>Diarium: {how}</translation>
    </message>
    <message>
        <source>Retention: {sort} · {when}</source>
        <translation>Bevarande: {sort} · {when}</translation>
    </message>
    <message>
        <source>Disposal stopped: {why}</source>
        <translation>Gallringsstopp: {why}</translation>
    </message>
    <message>
        <source>may be disposed of from {day}</source>
        <translation>får gallras från {day}</translation>
    </message>
    <message>
        <source>is not disposed of: it follows its case</source>
        <translation>gallras inte: följer ärendet</translation>
    </message>
    <message>
        <source>no disposal decision: nothing may be disposed of</source>
        <translation>gallringsbeslut saknas: inget får gallras</translation>
    </message>
    <message>
        <source>may be disposed of when no longer current</source>
        <translation>får gallras vid inaktualitet</translation>
    </message>
    <message>
        <source>its content is gone</source>
        <translation>innehållet är borta</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Post</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Direktmeddelande</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>A decision is being stored.</source>
        <translation>Ett beslut sparas.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Inget inlägg valt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Välj ett i listan.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press {key} for the first.</source>
        <translation>Välj ett i listan, eller tryck på {key} för det första.</translation>
    </message>
</context>
<context>
    <name>ItemQuestions</name>
    <message>
        <source>Suspected abuse material?</source>
        <translation>Misstänkt övergreppsmaterial?</translation>
    </message>
    <message>
        <source>Doubt is enough: you need not be sure, and you need not look again.

The text is purged from Uppsikt at once, with all wordings and drafts, and can&apos;t be brought back. What stays is the link, the author, the times and your name. You get the tasks to remove it from the channel and to tip off the police. Take no screenshot and do not pass it on.

If a child is in danger now, call 112.</source>
        <translation>Misstanke räcker: du behöver inte vara säker, och du behöver inte titta igen.

Texten rensas genast ur Uppsikt, med alla lydelser och utkast, och kan inte tas tillbaka. Kvar blir länken, avsändaren, tiderna och ditt namn. Du får uppgifterna att ta bort materialet från kanalen och att tipsa polisen. Ta ingen skärmdump och skicka det inte vidare.

Om ett barn är i fara nu: ring 112.</translation>
    </message>
    <message>
        <source>Purge now</source>
        <translation>Rensa nu</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>Kasta utkastet?</translation>
    </message>
    <message>
        <source>Answers, reason and message of this draft are forgotten. A decision that stands is not touched.</source>
        <translation>Utkastets svar, motivering och meddelande försvinner. Ett beslut som gäller ändras inte.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Reject the decision</source>
        <translation>Avslå beslutet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>The item is to be assessed again, or the decision before stands.</source>
        <translation>Inlägget ska bedömas igen, eller så gäller det tidigare beslutet.</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>To assess</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Rensat</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Stored: {reference}, {outcome}</source>
        <translation>Sparat: {reference}, {outcome}</translation>
    </message>
    <message>
        <source>Draft from {when}</source>
        <translation>Utkast från {when}</translation>
    </message>
    <message>
        <source>Replaces {reference}</source>
        <translation>Ersätter {reference}</translation>
    </message>
</context>
<context>
    <name>JournalKind</name>
    <message>
        <source>Desk founded</source>
        <translation>Databasen skapad</translation>
    </message>
    <message>
        <source>Person joined the desk</source>
        <translation>Person tillkom</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Kanal tillagd</translation>
    </message>
    <message>
        <source>Policy pack switched</source>
        <translation>Policy bytt</translation>
    </message>
    <message>
        <source>Items imported</source>
        <translation>Inlägg importerade</translation>
    </message>
    <message>
        <source>Item pasted</source>
        <translation>Inlägg inklistrat</translation>
    </message>
    <message>
        <source>Item first opened</source>
        <translation>Inlägg öppnat första gången</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation>Beslut godkänt</translation>
    </message>
    <message>
        <source>Decision rejected</source>
        <translation>Beslut avslaget</translation>
    </message>
    <message>
        <source>Suspected abuse material purged</source>
        <translation>Misstänkt övergreppsmaterial rensat</translation>
    </message>
    <message>
        <source>Item assigned</source>
        <translation>Ärende tilldelat</translation>
    </message>
    <message>
        <source>Item taken over</source>
        <translation>Ärende övertaget</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Logg exporterad</translation>
    </message>
    <message>
        <source>Restored head accepted</source>
        <translation>Återställd databas godtagen</translation>
    </message>
    <message>
        <source>Desk moved to the team&apos;s database</source>
        <translation>Allt flyttat till teamets databas</translation>
    </message>
    <message>
        <source>Rights in the database set</source>
        <translation>Rättigheter i databasen satta</translation>
    </message>
    <message>
        <source>Team member&apos;s role and channels set</source>
        <translation>Medlems roll och kanaler satta</translation>
    </message>
    <message>
        <source>Person left the team</source>
        <translation>Person lämnade arbetsgruppen</translation>
    </message>
    <message>
        <source>Absence planned</source>
        <translation>Frånvaro planerad</translation>
    </message>
    <message>
        <source>Cover started</source>
        <translation>Ersättning inledd</translation>
    </message>
    <message>
        <source>Cover ended</source>
        <translation>Ersättning avslutad</translation>
    </message>
    <message>
        <source>Handover note written</source>
        <translation>Överlämning skriven</translation>
    </message>
    <message>
        <source>Channel register changed</source>
        <translation>Kanalregistret ändrat</translation>
    </message>
    <message>
        <source>Deadlines counted anew</source>
        <translation>Svarstider omräknade</translation>
    </message>
    <message>
        <source>Own free day or working day</source>
        <translation>Egen fri dag eller arbetsdag</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Tid överskriden</translation>
    </message>
    <message>
        <source>Step at a channel&apos;s start or close</source>
        <translation>Steg vid start eller avslut av kanal</translation>
    </message>
    <message>
        <source>Channel started or closed</source>
        <translation>Kanal startad eller avslutad</translation>
    </message>
    <message>
        <source>Channel checked</source>
        <translation>Kanal kontrollerad</translation>
    </message>
    <message>
        <source>Plan or login details deposited</source>
        <translation>Plan eller inloggningsuppgifter deponerade</translation>
    </message>
    <message>
        <source>Politician marked, or mark taken away</source>
        <translation>Politiker markerad, eller markering borttagen</translation>
    </message>
    <message>
        <source>Person entered</source>
        <translation>Person införd</translation>
    </message>
    <message>
        <source>Person&apos;s name, title, unit or role changed</source>
        <translation>Persons namn, titel, enhet eller roll ändrad</translation>
    </message>
    <message>
        <source>User of a computer tied to a person</source>
        <translation>Datoranvändare kopplad till person</translation>
    </message>
    <message>
        <source>New user says to be a person</source>
        <translation>Ny användare säger sig vara en person</translation>
    </message>
    <message>
        <source>Assignment for a channel recorded</source>
        <translation>Uppdrag i kanal antecknat</translation>
    </message>
    <message>
        <source>Assignment for a channel ended</source>
        <translation>Uppdrag i kanal avslutat</translation>
    </message>
    <message>
        <source>Communications told of an assignment</source>
        <translation>Kommunikationsavdelningen underrättad om uppdrag</translation>
    </message>
    <message>
        <source>Start document made</source>
        <translation>Startdokument skapat</translation>
    </message>
    <message>
        <source>Public text issued</source>
        <translation>Offentlig text utgiven</translation>
    </message>
    <message>
        <source>Public text seen posted</source>
        <translation>Offentlig text sedd publicerad</translation>
    </message>
    <message>
        <source>Own words for the public texts</source>
        <translation>Egna ord i de offentliga texterna</translation>
    </message>
    <message>
        <source>Public text, list or report exported</source>
        <translation>Offentlig text, lista eller rapport exporterad</translation>
    </message>
    <message>
        <source>Policy document added</source>
        <translation>Policydokument upptaget</translation>
    </message>
    <message>
        <source>New version of a policy document</source>
        <translation>Ny version av ett policydokument</translation>
    </message>
    <message>
        <source>Policy document acknowledged</source>
        <translation>Policydokument kvitterat</translation>
    </message>
    <message>
        <source>Policy document withdrawn</source>
        <translation>Policydokument taget ur bruk</translation>
    </message>
    <message>
        <source>Destruction of records recorded</source>
        <translation>Gallring antecknad</translation>
    </message>
    <message>
        <source>Deviation from the disposal plan reported</source>
        <translation>Avvikelse från gallringsplanen rapporterad</translation>
    </message>
    <message>
        <source>Disposal decision recorded</source>
        <translation>Gallringsbeslut upptaget</translation>
    </message>
    <message>
        <source>Disposal decision no longer holds</source>
        <translation>Gallringsbeslut gäller inte längre</translation>
    </message>
    <message>
        <source>Request of a registered person received</source>
        <translation>Begäran från registrerad inkommen</translation>
    </message>
    <message>
        <source>Item tied to a request</source>
        <translation>Inlägg knutet till en begäran</translation>
    </message>
    <message>
        <source>Request decided</source>
        <translation>Begäran beslutad</translation>
    </message>
    <message>
        <source>Request done</source>
        <translation>Begäran klar</translation>
    </message>
    <message>
        <source>False page or criticism elsewhere recorded</source>
        <translation>Falsk sida eller kritik på annat håll registrerad</translation>
    </message>
    <message>
        <source>Step taken on a false page or criticism elsewhere</source>
        <translation>Åtgärd om falsk sida eller kritik på annat håll</translation>
    </message>
    <message>
        <source>Urgent alert raised</source>
        <translation>Brådskande larm</translation>
    </message>
    <message>
        <source>Urgent alert acknowledged</source>
        <translation>Brådskande larm kvitterat</translation>
    </message>
    <message>
        <source>Disposal stopped by hand</source>
        <translation>Gallringsstopp satt för hand</translation>
    </message>
    <message>
        <source>Hold on disposal lifted</source>
        <translation>Gallringsstopp hävt</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Gallring föreslagen</translation>
    </message>
    <message>
        <source>Disposal approved</source>
        <translation>Gallring godkänd</translation>
    </message>
    <message>
        <source>Disposal rejected</source>
        <translation>Gallring avslagen</translation>
    </message>
    <message>
        <source>Records disposed of</source>
        <translation>Handlingar gallrade</translation>
    </message>
    <message>
        <source>Disposal carried out, with its record</source>
        <translation>Gallring genomförd, med protokoll</translation>
    </message>
    <message>
        <source>Own list of words for the detectors</source>
        <translation>Egen ordlista för detektorerna</translation>
    </message>
    <message>
        <source>Detector switched off or on</source>
        <translation>Detektor avstängd eller påslagen</translation>
    </message>
    <message>
        <source>Follow-up: step with receipt</source>
        <translation>Kvitterat steg</translation>
    </message>
    <message>
        <source>Follow-up given to a person</source>
        <translation>Uppföljning lagd på en person</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Ärende avslutat</translation>
    </message>
    <message>
        <source>Crisis mode started</source>
        <translation>Krisläge startat</translation>
    </message>
    <message>
        <source>Crisis mode ended</source>
        <translation>Krisläge avslutat</translation>
    </message>
    <message>
        <source>Item belongs to a crisis, or no longer</source>
        <translation>Inlägget hör till en kris, eller inte längre</translation>
    </message>
    <message>
        <source>Evidence secured</source>
        <translation>Bevis säkrade</translation>
    </message>
    <message>
        <source>File added to evidence</source>
        <translation>Fil tillagd till bevis</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Bevis öppnat</translation>
    </message>
    <message>
        <source>Police report pack written</source>
        <translation>Polispaket skrivet</translation>
    </message>
    <message>
        <source>Files taken from evidence by a purge</source>
        <translation>Filer borttagna ur bevis vid rensning</translation>
    </message>
    <message>
        <source>Person named who may open evidence</source>
        <translation>Person utpekad som får öppna bevis</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>Svar publicerat</translation>
    </message>
    <message>
        <source>Template for answers added</source>
        <translation>Svarsmall tillagd</translation>
    </message>
    <message>
        <source>Template for answers ended</source>
        <translation>Svarsmall avslutad</translation>
    </message>
    <message>
        <source>Watch round made</source>
        <translation>Bevakningsrunda gjord</translation>
    </message>
    <message>
        <source>Watch round missed</source>
        <translation>Bevakningsrunda missad</translation>
    </message>
    <message>
        <source>Who may open shared credentials</source>
        <translation>Vem som får öppna delade inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Credentials sealed</source>
        <translation>Inloggningsuppgifter förseglade</translation>
    </message>
    <message>
        <source>Key for shared credentials made</source>
        <translation>Nyckel för delade inloggningsuppgifter skapad</translation>
    </message>
    <message>
        <source>Credentials shown</source>
        <translation>Inloggningsuppgifter visade</translation>
    </message>
    <message>
        <source>Credentials copied</source>
        <translation>Inloggningsuppgifter kopierade</translation>
    </message>
    <message>
        <source>Credentials handed over in a file</source>
        <translation>Inloggningsuppgifter överlämnade i en fil</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Återställningskod använd</translation>
    </message>
    <message>
        <source>Credentials looked after</source>
        <translation>Tillsyn av inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Change of credentials at the platform</source>
        <translation>Byte av inloggningsuppgifter på plattformen</translation>
    </message>
    <message>
        <source>Recovery sheet made, tried or used</source>
        <translation>Återställningsblad skapat, prövat eller använt</translation>
    </message>
    <message>
        <source>Restored credentials confirmed</source>
        <translation>Återställda inloggningsuppgifter bekräftade</translation>
    </message>
</context>
<context>
    <name>KeepingAsker</name>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Inte i ordning</translation>
    </message>
    <message>
        <source>That it is in order is recorded under Public texts, where the text is seen posted.</source>
        <translation>Att det är i ordning antecknas under Texter, när texten har setts på plats.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Who made the check: name, or user name at the desk</source>
        <translation>Vem som gjorde kontrollen: namn, eller användarnamn i Uppsikt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note: where you looked. When not in order: what is wrong, and what is done about it</source>
        <translation>Anteckning: var du tittade. Om det inte är i ordning: vad som är fel och vad som görs åt det</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Registrera kontrollen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Var det ligger</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Vem som förvarar det</translation>
    </message>
    <message>
        <source>Receipt (may be left out)</source>
        <translation>Kvitto (kan utelämnas)</translation>
    </message>
    <message>
        <source>Never write the password itself here: only where it lies.</source>
        <translation>Skriv aldrig själva lösenordet här: bara var det ligger.</translation>
    </message>
    <message>
        <source>Record the deposit</source>
        <translation>Registrera deposition</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Single-letter keys are switched off in the menu.</source>
        <translation>Bokstavstangenterna är avstängda i menyn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ingen tangent</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danska</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>nederländska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanska</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugisiska</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italienska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polska</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ryska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainska</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbiska</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>kroatiska</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniska</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumänska</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungerska</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estniska</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>lettiska</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litauiska</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanska</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grekiska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkiska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persiska</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurdiska (kurmanji)</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>kurdiska (sorani)</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somaliska</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amhariska</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesiska</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailändska</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamesiska</translation>
    </message>
</context>
<context>
    <name>LetIn</name>
    <message numerus="yes">
        <source>%n more channel(s)</source>
        <translation>
            <numerusform>%n kanal till</numerusform>
            <numerusform>%n kanaler till</numerusform>
        </translation>
    </message>
    <message>
        <source>{deputies} for {absent}, {first} – {last}: {channels}</source>
        <translation>{deputies} för {absent}, {first} – {last}: {channels}</translation>
    </message>
    <message>
        <source>Has no approved key yet: {names}</source>
        <translation>Har ingen godkänd nyckel än: {names}</translation>
    </message>
    <message>
        <source>Deputies who wait to be let in</source>
        <translation>Ersättare som väntar på att släppas in</translation>
    </message>
    <message>
        <source>To let in: {who}</source>
        <translation>Att släppa in: {who}</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>Let {names} open the credentials?</source>
        <translation>Låta {names} öppna inloggningsuppgifterna?</translation>
    </message>
    <message>
        <source>They can show and copy them from the first day to the last. Afterwards the credentials are to be changed at the platform.</source>
        <translation>De kan visa och kopiera dem från första dagen till den sista. Därefter ska uppgifterna bytas på plattformen.</translation>
    </message>
</context>
<context>
    <name>ListFor</name>
    <message>
        <source>for the website</source>
        <translation>för webbplatsen</translation>
    </message>
    <message>
        <source>for the records management plan</source>
        <translation>för dokumenthanteringsplanen</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n inlägg</numerusform>
            <numerusform>%n inlägg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new – show</source>
        <translation>
            <numerusform>%n nytt – visa</numerusform>
            <numerusform>%n nya – visa</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search in “{queue}”</source>
        <translation>Sök i ”{queue}”</translation>
    </message>
    <message>
        <source>Words in text or author. “Quoted words” belong together, a word* is a beginning. (/)</source>
        <translation>Ord i text eller avsändare. &quot;Ord inom citattecken&quot; hör ihop, ord* är en början. (/)</translation>
    </message>
    <message>
        <source>Show queues and channels</source>
        <translation>Visa köer och kanaler</translation>
    </message>
    <message>
        <source>{what}. Back to the usual list</source>
        <translation>{what}. Tillbaka till den vanliga listan</translation>
    </message>
    <message>
        <source>Back to the usual list (Esc)</source>
        <translation>Tillbaka till den vanliga listan (Esc)</translation>
    </message>
</context>
<context>
    <name>LockedHandover</name>
    <message>
        <source>Handover file with a passphrase: {channel}</source>
        <translation>Överlämningsfil med lösenfras: {channel}</translation>
    </message>
    <message>
        <source>Who gets it (for the journal)</source>
        <translation>Vem som får den (till journalen)</translation>
    </message>
    <message>
        <source>A passphrase that is made now opens the file, with Uppsikt or with the tool age. It is shown once: read it out on the telephone, and never send it with the file. After the last day change the credentials at the platform.</source>
        <translation>En lösenfras som skapas nu öppnar filen, med Uppsikt eller verktyget age. Den visas en gång: läs upp den på telefon och skicka den aldrig med filen. Byt uppgifterna på plattformen efter sista dagen.</translation>
    </message>
    <message>
        <source>Read it out on the telephone. It is kept nowhere and never shown again: whoever loses it is handed a new file.</source>
        <translation>Läs upp den på telefon. Den sparas ingenstans och visas aldrig igen: den som tappar bort den får en ny fil.</translation>
    </message>
    <message>
        <source>A passphrase opens this file</source>
        <translation>En lösenfras öppnar filen</translation>
    </message>
    <message>
        <source>{file} was locked with a passphrase. Whoever gave it to you reads the passphrase out on the telephone.</source>
        <translation>{file} är låst med en lösenfras. Den som gav dig filen läser upp lösenfrasen på telefon.</translation>
    </message>
    <message>
        <source>Passphrase, with or without dashes</source>
        <translation>Lösenfras, med eller utan bindestreck</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>LogDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Välj en händelse för att se allt om den.</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Hela händelsen</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Öppna i inkorgen</translation>
    </message>
    <message>
        <source>Copy {what} whole</source>
        <translation>Kopiera hela värdet: {what}</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>Days or months</source>
        <translation>Dagar eller månader</translation>
    </message>
    <message>
        <source>Body that decided</source>
        <translation>Beslutande organ</translation>
    </message>
    <message>
        <source>Disposal decision number</source>
        <translation>Gallringsbeslut nr</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Slag av handlingar</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tillämpningsområde</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Gallringsfrist</translation>
    </message>
    <message>
        <source>Absence number</source>
        <translation>Frånvaro nr</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelat till</translation>
    </message>
    <message>
        <source>Assigned before to</source>
        <translation>Tidigare tilldelat till</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutsnummer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokument nr</translation>
    </message>
    <message>
        <source>Role ended</source>
        <translation>Rollen avslutad</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Läst till slutet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Policy before</source>
        <translation>Policy före</translation>
    </message>
    <message>
        <source>Its digest</source>
        <translation>Dess kontrollsumma</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Begäran nr</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Slag av begäran</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>While the desk could not be reached</source>
        <translation>Medan databasen inte gick att nå</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>People who can open it</source>
        <translation>Personer som kan öppna</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Bytets nummer</translation>
    </message>
    <message>
        <source>Number of the recovery sheet</source>
        <translation>Återställningsbladets nummer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Deponerat</translation>
    </message>
    <message>
        <source>Report of the cover, absence number</source>
        <translation>Rapport om ersättningen, frånvaro nummer</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Förvaras av</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>To be acknowledged</source>
        <translation>Ska kvitteras</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dokumentansvarig</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Finns här</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I sin ordning</translation>
    </message>
    <message>
        <source>As</source>
        <translation>I egenskap av</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>I stället för</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>The policy&apos;s digest</source>
        <translation>Policyns kontrollsumma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Newest entry that was known</source>
        <translation>Senast kända händelse</translation>
    </message>
    <message>
        <source>The hash that was known</source>
        <translation>Känd kontrollsumma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Politician</source>
        <translation>Politiker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Role in the channel</source>
        <translation>Roll i kanalen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Importnummer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Tidigare status</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Ansvarar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>The follow-up then</source>
        <translation>Åtgärden då</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Offentlig text</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Förteckning</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Övertaget från</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Policy after</source>
        <translation>Policy efter</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Tidigare värde</translation>
    </message>
    <message>
        <source>Round number</source>
        <translation>Rundans nummer</translation>
    </message>
    <message>
        <source>Newest item at the desk</source>
        <translation>Senaste inlägg hos oss</translation>
    </message>
    <message>
        <source>Nothing to act on</source>
        <translation>Inget att åtgärda</translation>
    </message>
    <message>
        <source>Items seen for the first time</source>
        <translation>Inlägg sedda för första gången</translation>
    </message>
    <message>
        <source>Missed days</source>
        <translation>Missade dagar</translation>
    </message>
    <message>
        <source>Rounds wished for</source>
        <translation>Rundor enligt målet</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>På så många dagar</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Dagar som räknas</translation>
    </message>
    <message>
        <source>Days at most between two rounds</source>
        <translation>Dagar som mest mellan två rundor</translation>
    </message>
    <message>
        <source>The schedule rests on</source>
        <translation>Schemat vilar på</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>Vad som blev försenat</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Skulle ha skett</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kännedom</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Items with another deadline</source>
        <translation>Inlägg med annan svarstid</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla personer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Decision, such as 2026-0001</source>
        <translation>Beslut, t.ex. 2026-0001</translation>
    </message>
    <message>
        <source>Beginning of a decision&apos;s reference</source>
        <translation>Början av beslutets beteckning</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>LogKinds</name>
    <message numerus="yes">
        <source>%n sort(s) of events</source>
        <translation>
            <numerusform>%n typer av händelser</numerusform>
            <numerusform>%n typer av händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alla händelser</translation>
    </message>
    <message>
        <source>Events: {names}</source>
        <translation>Händelser: {names}</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>Händelser att visa</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>LogPeriod</name>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Välj dagar…</translation>
    </message>
</context>
<context>
    <name>LogRecord</name>
    <message>
        <source>Obligations</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Händelse nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>{standing}, by {reference}</source>
        <translation>{standing}, av {reference}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>I stället för</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>ingen angiven</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kännedom</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, version {version}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Ärende avslutat</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Blockerad till</translation>
    </message>
    <message>
        <source>Decision {reference}</source>
        <translation>Beslut {reference}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Message to the author</source>
        <translation>Meddelande till avsändaren</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Rules considered</source>
        <translation>Prövade regler</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>”{wording}”</translation>
    </message>
    <message>
        <source>Provisions as worded then</source>
        <translation>Bestämmelser med dåvarande lydelse</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>senast {when}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Det som antecknades</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>The entry&apos;s bytes can&apos;t be read. Check the whole journal.</source>
        <translation>Händelsens innehåll går inte att läsa. Kontrollera hela journalen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>sealed: the journal holds only its digest {digest}</source>
        <translation>förseglat: journalen har bara kontrollsumman {digest}</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>fri dag</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>arbetsdag</translation>
    </message>
    <message>
        <source>as in the calendar</source>
        <translation>som i almanackan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbetsdagar</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>alla dagar</translation>
    </message>
    <message>
        <source>under the decision before, by {person}</source>
        <translation>under beslutet före, av {person}</translation>
    </message>
</context>
<context>
    <name>LogResult</name>
    <message>
        <source>Close this result</source>
        <translation>Stäng resultatet</translation>
    </message>
    <message>
        <source>What was found wrong</source>
        <translation>Fel som hittades</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>Visa %n ny händelse</numerusform>
            <numerusform>Visa %n nya händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Entries of the journal, the newest first</source>
        <translation>Journalens händelser, de senaste först</translation>
    </message>
    <message>
        <source>No entry fits the filter</source>
        <translation>Ingen händelse passar filtret</translation>
    </message>
    <message>
        <source>Choose more days or more events, or clear the filter.</source>
        <translation>Välj fler dagar eller fler typer av händelser, eller rensa filtret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>Visa de senaste händelserna</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Pågående arbete</translation>
    </message>
</context>
<context>
    <name>LogVerdict</name>
    <message numerus="yes">
        <source>All %n entries, and every decision that they tell of, are as they were written.</source>
        <translation>
            <numerusform>Den enda händelsen är oförändrad.</numerusform>
            <numerusform>Alla %n händelser och de beslut som de gäller är oförändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries since the last check are as they were written.</source>
        <translation>
            <numerusform>%n händelse sedan förra kontrollen är oförändrad.</numerusform>
            <numerusform>%n händelser sedan förra kontrollen är oförändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) can&apos;t be compared with the journal any more, because the salts are gone. A disposal does that; without one, find out why.</source>
        <translation>
            <numerusform>%n text kan inte längre jämföras med journalen, eftersom saltet är borta. En gallring gör så; har ingen gallring skett, ta reda på varför.</numerusform>
            <numerusform>%n texter kan inte längre jämföras med journalen, eftersom salterna är borta. En gallring gör så; har ingen gallring skett, ta reda på varför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is not whole: %n fault(s) found.</source>
        <translation>
            <numerusform>Journalen är inte intakt: %n fel hittades.</numerusform>
            <numerusform>Journalen är inte intakt: %n fel hittades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the whole journal</source>
        <translation>Kontrollera hela journalen</translation>
    </message>
    <message>
        <source>The journal is whole</source>
        <translation>Journalen är intakt</translation>
    </message>
    <message>
        <source>Nothing was added since the last check.</source>
        <translation>Inget har tillkommit sedan förra kontrollen.</translation>
    </message>
    <message>
        <source>Accept a restored database…</source>
        <translation>Godta en återställd databas…</translation>
    </message>
    <message>
        <source>Decide nothing for now. Leave the database and its backups as they are, and tell whoever is responsible for the records: somebody changed the data outside Uppsikt, or the disk is failing.</source>
        <translation>Fatta inga beslut just nu. Låt databasen och säkerhetskopiorna vara som de är och säg till den som ansvarar för handlingarna: någon har ändrat data utanför Uppsikt, eller så är disken på väg att gå sönder.</translation>
    </message>
    <message>
        <source>If the database was knowingly restored from a backup, accept it below with the reason. What was written after the backup is not in it and must be done again.</source>
        <translation>Om databasen avsiktligt har återställts från en säkerhetskopia: godta den här nedanför och ange skälet. Det som skrevs efter säkerhetskopian finns inte med och måste göras om.</translation>
    </message>
    <message>
        <source>Entry {number}: {fault}</source>
        <translation>Händelse {number}: {fault}</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nytt</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrat</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisat</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to assess went over to it</source>
        <translation>
            <numerusform>%n inlägg att bedöma gick över till den</numerusform>
            <numerusform>%n inlägg att bedöma gick över till den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Okänd händelse</translation>
    </message>
    <message>
        <source>the entry can&apos;t be read</source>
        <translation>händelsen går inte att läsa</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>inget nytt</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message numerus="yes">
        <source>%n decision(s) written</source>
        <translation>
            <numerusform>%n beslut skrevs</numerusform>
            <numerusform>%n beslut skrevs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of this format may be and were cut.</source>
        <translation>
            <numerusform>%n text var längre än en cell i formatet får vara och kortades.</numerusform>
            <numerusform>%n texter var längre än en cell i formatet får vara och kortades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, and from which backup</source>
        <translation>Varför, och från vilken säkerhetskopia</translation>
    </message>
    <message>
        <source>This says that the database was replaced by an older copy on purpose. From then on Uppsikt takes what is in it now for the whole truth, and no longer warns of what is missing. It is written down in the log under your name and can&apos;t be undone. If you do not know why the warning came, cancel and tell whoever is responsible for the records.</source>
        <translation>Du intygar att databasen har ersatts med en äldre kopia med avsikt. Därefter tar Uppsikt det som finns i den nu för hela sanningen och varnar inte längre för det som saknas. Det antecknas i loggen i ditt namn och går inte att ångra. Vet du inte varför varningen kom: avbryt och säg till den som ansvarar för handlingarna.</translation>
    </message>
    <message>
        <source>Accept a restored database</source>
        <translation>Godta en återställd databas</translation>
    </message>
    <message>
        <source>Accept the database</source>
        <translation>Godta databasen</translation>
    </message>
    <message>
        <source>Decisions are being exported.</source>
        <translation>Beslut exporteras.</translation>
    </message>
    <message>
        <source>The whole journal is being checked.</source>
        <translation>Hela journalen kontrolleras.</translation>
    </message>
    <message>
        <source>Uppsikt follows the journal from entry {number} on. Check the whole journal now.</source>
        <translation>Uppsikt följer journalen från och med händelse {number}. Kontrollera nu hela journalen.</translation>
    </message>
    <message>
        <source>The restored database was accepted</source>
        <translation>Den återställda databasen har godtagits</translation>
    </message>
    <message>
        <source>uppsikt-decisions-{day}</source>
        <translation>uppsikt-beslut-{day}</translation>
    </message>
    <message>
        <source>The texts of protected items were left out.</source>
        <translation>Texten i skyddade inlägg har utelämnats.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>MailBox</name>
    <message>
        <source>Mail to whom it is forwarded</source>
        <translation>Mejl till mottagaren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>The mail was copied. Paste it into your mail program, send it, then record the step.</source>
        <translation>Mejlet är kopierat. Klistra in det i ditt e-postprogram, skicka det och anteckna sedan steget.</translation>
    </message>
    <message>
        <source>The mail is too long to be handed over to the mail program. It was copied: paste it into a new mail.</source>
        <translation>Mejlet är för långt för att lämnas över till e-postprogrammet. Det är kopierat i stället: klistra in det i ett nytt mejl.</translation>
    </message>
    <message>
        <source>The mail program was asked to open the mail. Send it there, then record the step.</source>
        <translation>E-postprogrammet har fått mejlet. Skicka det där och anteckna sedan steget.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The mail was copied: paste it where you write mail.</source>
        <translation>Inget e-postprogram gick att öppna. Mejlet är kopierat: klistra in det där du skriver mejl.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something happened that the program did not expect. What was saved is untouched, and you can go on working. If it happens again, close Uppsikt and start it anew.</source>
        <translation>Något hände som programmet inte räknade med. Det som är sparat är orört, och du kan arbeta vidare. Händer det igen: stäng Uppsikt och starta på nytt.</translation>
    </message>
    <message>
        <source>A report without anybody&apos;s words lies here: {file}</source>
        <translation>En rapport utan inläggens texter finns här: {file}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>An unexpected error</source>
        <translation>Ett oväntat fel</translation>
    </message>
    <message>
        <source>Show the keys (?)</source>
        <translation>Visa tangenterna (?)</translation>
    </message>
    <message>
        <source>Language, theme, text size and more (F10)</source>
        <translation>Språk, tema, textstorlek med mera (F10)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Tangenter: {screen}</translation>
    </message>
    <message>
        <source>What is finished so far is kept. Stop the rest and close?</source>
        <translation>Det som är klart hittills finns kvar. Vill du avbryta resten och stänga?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Avbryt och stäng</translation>
    </message>
    <message>
        <source>Work is still running</source>
        <translation>Ett arbete pågår fortfarande</translation>
    </message>
</context>
<context>
    <name>MakingRecovery</name>
    <message>
        <source>The sheet as it will be printed, the key masked</source>
        <translation>Bladet som det kommer att skrivas ut, med nyckeln dold</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Skapa en återställningsnyckel</translation>
    </message>
    <message>
        <source>It opens everything when nobody else can, and lies on paper alone: two numbered sheets in sealed envelopes, in two places. Print on a printer beside you and take the sheets at once. From then on earlier sheets open nothing that is sealed anew.</source>
        <translation>Den öppnar allt när ingen annan kan, och finns bara på papper: två numrerade blad i förseglade kuvert på två ställen. Skriv ut på en skrivare bredvid dig och ta bladen genast. Tidigare blad öppnar sedan inget som förseglas på nytt.</translation>
    </message>
    <message>
        <source>Name of the organisation, for the sheet</source>
        <translation>Organisationens namn, på bladet</translation>
    </message>
    <message>
        <source>Who is to be told when an envelope was opened</source>
        <translation>Vem som ska få veta att ett kuvert har öppnats</translation>
    </message>
    <message>
        <source>Look at the sheet…</source>
        <translation>Titta på bladet…</translation>
    </message>
    <message>
        <source>Print the two sheets…</source>
        <translation>Skriv ut de två bladen…</translation>
    </message>
    <message>
        <source>Then you type the end of the key from the paper: so it is certain that it was printed and can be read.</source>
        <translation>Sedan skriver du in nyckelns slut från papperet: då är det säkert att den är utskriven och går att läsa.</translation>
    </message>
    <message>
        <source>The last eight signs of the key, read from the paper</source>
        <translation>Nyckelns sista åtta tecken, lästa från papperet</translation>
    </message>
    <message>
        <source>Where sheet 1 lies</source>
        <translation>Var blad 1 ligger</translation>
    </message>
    <message>
        <source>Where sheet 2 lies</source>
        <translation>Var blad 2 ligger</translation>
    </message>
    <message>
        <source>Envelope 1 in the safe of the communications unit</source>
        <translation>Kuvert 1 i kommunikationsenhetens kassaskåp</translation>
    </message>
    <message>
        <source>Envelope 2 at the registrar&apos;s</source>
        <translation>Kuvert 2 hos registratorn</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <translation>Använd den här nyckeln från och med nu</translation>
    </message>
    <message>
        <source>The sheet, the key masked</source>
        <translation>Bladet, med nyckeln dold</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Printed. Look whether both sheets are whole and the squares sharp, then put each into an envelope. Does one lie in the printer still?</source>
        <translation>Utskrivet. Se efter att båda bladen är hela och rutorna skarpa, och lägg dem i varsitt kuvert. Ligger något kvar i skrivaren?</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Account number (IBAN): check digits are right</source>
        <translation>Kontonummer (IBAN): kontrollsiffrorna stämmer</translation>
    </message>
    <message>
        <source>Number of a payment card: check digit is right</source>
        <translation>Betalkortsnummer: kontrollsiffran stämmer</translation>
    </message>
    <message>
        <source>Bankgiro number: check digit is right</source>
        <translation>Bankgironummer: kontrollsiffran stämmer</translation>
    </message>
    <message>
        <source>Plusgiro number: check digit is right</source>
        <translation>Plusgironummer: kontrollsiffran stämmer</translation>
    </message>
    <message>
        <source>Swish number of an organisation</source>
        <translation>En organisations Swishnummer</translation>
    </message>
    <message>
        <source>Account with clearing number, by its shape and the words before it</source>
        <translation>Konto med clearingnummer, att döma av formen och orden före</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>E-mail address, spelt out</source>
        <translation>E-postadress, utskriven i ord</translation>
    </message>
    <message>
        <source>Not in Swedish: {language}</source>
        <translation>Inte på svenska: {language}</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Länk till {host}</translation>
    </message>
    <message>
        <source>Personal identity number: date and check digit are right</source>
        <translation>Personnummer: datum och kontrollsiffra stämmer</translation>
    </message>
    <message>
        <source>Probably a personal identity number: its date is right, its check digit is not</source>
        <translation>Troligen ett personnummer: datumet stämmer, kontrollsiffran inte</translation>
    </message>
    <message>
        <source>May be a personal identity number: ten digits whose date and check digit are right</source>
        <translation>Kan vara ett personnummer: tio siffror vars datum och kontrollsiffra stämmer</translation>
    </message>
    <message>
        <source>Coordination number: date and check digit are right</source>
        <translation>Samordningsnummer: datum och kontrollsiffra stämmer</translation>
    </message>
    <message>
        <source>Probably a coordination number: its date is right, its check digit is not</source>
        <translation>Troligen ett samordningsnummer: datumet stämmer, kontrollsiffran inte</translation>
    </message>
    <message>
        <source>May be a coordination number: ten digits whose date and check digit are right</source>
        <translation>Kan vara ett samordningsnummer: tio siffror vars datum och kontrollsiffra stämmer</translation>
    </message>
    <message>
        <source>Interim personal number, by its shape: it has no check digit</source>
        <translation>Interimspersonnummer, att döma av formen: det har ingen kontrollsiffra</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Phone number abroad</source>
        <translation>Telefonnummer utomlands</translation>
    </message>
    <message>
        <source>Seems to ask something of us</source>
        <translation>Verkar fråga oss något</translation>
    </message>
    <message>
        <source>“{word}” of the word list: {category}</source>
        <translation>”{word}” i ordlistan: {category}</translation>
    </message>
    <message>
        <source>Reads like “{word}” of the word list: {category}</source>
        <translation>Kan läsas som ”{word}” i ordlistan: {category}</translation>
    </message>
    <message>
        <source>Seems to tell a decision in somebody&apos;s case</source>
        <translation>Tycks berätta om ett beslut i någons ärende</translation>
    </message>
    <message>
        <source>A link that seems to lead to somebody&apos;s opinion</source>
        <translation>En länk som tycks leda till någons åsikt</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>and %n more, underlined in the text</source>
        <translation>
            <numerusform>och %n till, understruket i texten</numerusform>
            <numerusform>och %n till, understrukna i texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) by detectors; they decide nothing</source>
        <translation>
            <numerusform>%n förslag från detektorer; de avgör ingenting</numerusform>
            <numerusform>%n förslag från detektorer; de avgör ingenting</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys show the place in the text; Return leads to the rule.</source>
        <translation>Piltangenterna visar stället i texten, Retur leder till regeln.</translation>
    </message>
    <message>
        <source>Go to rule {rule}; nothing is ticked</source>
        <translation>Gå till regeln {rule}; ingenting kryssas i</translation>
    </message>
    <message>
        <source>May concern:</source>
        <translation>Kan röra:</translation>
    </message>
    <message>
        <source>{what} ({detector}, {sureness})</source>
        <translation>{what} ({detector}, {sureness})</translation>
    </message>
    <message>
        <source>{what} – “{words}” ({detector}, {sureness})</source>
        <translation>{what} – ”{words}” ({detector}, {sureness})</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no channel “{name}”. Nothing was changed. Use one of: {known}.</source>
        <translation>Det finns ingen kanal ”{name}”. Inget ändrades. Använd någon av: {known}.</translation>
    </message>
    <message>
        <source>Give the channel a name of at most {limit} characters. Nothing was saved.</source>
        <translation>Ge kanalen ett namn på högst {limit} tecken. Inget sparades.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already. Nothing was saved. Choose another name.</source>
        <translation>Det finns redan en kanal ”{name}”. Inget sparades. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The channel uses that policy already, as it stands now. Nothing was changed.</source>
        <translation>Kanalen följer redan den policyn, i dess nuvarande lydelse. Inget ändrades.</translation>
    </message>
    <message>
        <source>The decision was not taken and nothing was changed. What is missing:</source>
        <translation>Beslutet fattades inte och inget ändrades. Detta saknas:</translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation>Skriv motiveringen i ord.</translation>
    </message>
    <message>
        <source>That decision does not wait for a second person. Nothing was changed.</source>
        <translation>Beslutet väntar inte på en andra beslutsfattare. Inget ändrades.</translation>
    </message>
    <message>
        <source>You took this decision: another person must approve it. Nothing was changed.</source>
        <translation>Du har fattat beslutet: en annan person måste godkänna det. Inget ändrades.</translation>
    </message>
    <message>
        <source>The item was purged: there is nothing left to decide on. Nothing was changed.</source>
        <translation>Inlägget är rensat: det finns inget kvar att besluta om. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is no such decision. Nothing was changed.</source>
        <translation>Det finns inget sådant beslut. Inget ändrades.</translation>
    </message>
    <message>
        <source>That decision was rejected meanwhile. Nothing was changed.</source>
        <translation>Beslutet avslogs under tiden. Inget ändrades.</translation>
    </message>
    <message>
        <source>Another decision has taken the place of that one meanwhile. Nothing was changed. Look at the newer.</source>
        <translation>Ett annat beslut har under tiden ersatt det. Inget ändrades. Se på det nyare.</translation>
    </message>
    <message>
        <source>The item belongs to a crisis: only its lead approves what is answered. Nothing was changed. You may reject it.</source>
        <translation>Inlägget hör till en kris: bara den som leder krisen godkänner vad som svaras. Inget ändrades. Du kan avslå förslaget.</translation>
    </message>
    <message>
        <source>The policy does not name that breach itself: one of the two who decide must be a manager or administrator. Nothing was changed. Leave it to one of them. You may reject it.</source>
        <translation>Policyn nämner inte själv det brottet: en av de två som beslutar måste vara chef eller administratör. Inget ändrades. Lämna det till någon av dem. Du får avslå det.</translation>
    </message>
    <message>
        <source>The text was changed in the channel since this decision was proposed. Nothing was changed. Reject the decision; then the new wording is to be assessed.</source>
        <translation>Texten har ändrats i kanalen sedan beslutet föreslogs. Inget ändrades. Avslå beslutet; då ska den nya lydelsen bedömas.</translation>
    </message>
    <message>
        <source>The text was changed in the channel while you worked. The decision was not taken and your draft is kept. Read the new wording, then decide.</source>
        <translation>Texten ändrades i kanalen medan du arbetade. Beslutet fattades inte och ditt utkast finns kvar. Läs den nya lydelsen och besluta sedan.</translation>
    </message>
    <message>
        <source>The decision that yours was to replace no longer stands. Yours was not taken, and your draft is kept. Read the item again, then decide.</source>
        <translation>Beslutet som ditt skulle ersätta gäller inte längre. Ditt beslut fattades inte och ditt utkast är kvar. Läs inlägget igen och besluta sedan.</translation>
    </message>
    <message>
        <source>{person} has decided on this item: {outcome}, {when} ({reference}). Your decision was not taken, and your draft is kept.</source>
        <translation>{person} har redan beslutat om inlägget: {outcome}, {when} ({reference}). Ditt beslut fattades inte och ditt utkast är kvar.</translation>
    </message>
    <message>
        <source>The database agrees with what this workstation has seen. There is nothing to accept, and nothing was changed.</source>
        <translation>Databasen stämmer med det som den här datorn har sett. Det finns inget att godta, och inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no export format “{format}”. There are: {known}.</source>
        <translation>Exportformatet ”{format}” finns inte. Det finns: {known}.</translation>
    </message>
    <message>
        <source>The export was stopped, but its unfinished file in {folder} could not be removed ({why}). It may hold personal data: remove the file whose name ends with .part yourself.</source>
        <translation>Exporten avbröts, men den ofärdiga filen i {folder} gick inte att ta bort ({why}). Den kan innehålla personuppgifter: ta själv bort filen vars namn slutar på .part.</translation>
    </message>
    <message>
        <source>Keep the note to {limit} neutral characters. Nothing was changed yet.</source>
        <translation>Håll anteckningen till {limit} neutrala tecken. Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>The item is purged already. Nothing was changed, and nothing more is to be done.</source>
        <translation>Inlägget är redan rensat. Inget ändrades, och inget mer behöver göras.</translation>
    </message>
    <message>
        <source>The item was not purged as suspected abuse material: there is no tip to write. Nothing was changed.</source>
        <translation>Inlägget har inte rensats som misstänkt övergreppsmaterial: det finns inget tips att skriva. Inget ändrades.</translation>
    </message>
    <message>
        <source>Pictures and files in {sets} could show what was purged: they are gone too. The texts there are kept. New ones are taken once it is seen to be gone from the channel.</source>
        <translation>Bilder och filer i {sets} kunde visa det som rensades: de är också borta. Texterna där är kvar. Nya bilder kan sparas när det har setts vara borta ur kanalen.</translation>
    </message>
    <message>
        <source>{place}: {value} is no follow-up. Write a code such as REM, (REM) for when it fits, or HID/REM.</source>
        <translation>{place}: {value} är ingen åtgärd. Skriv en kod som REM, (REM) för när det passar, eller HID/REM.</translation>
    </message>
    <message>
        <source>{place}: the rule {rule} stands here twice.</source>
        <translation>{place}: regeln {rule} står här två gånger.</translation>
    </message>
    <message>
        <source>{place}: the rule {rule} belongs to the statutory overlay and needs the law&apos;s own provision (statute).</source>
        <translation>{place}: regeln {rule} hör till lagens regler och behöver lagens egen bestämmelse (statute).</translation>
    </message>
    <message>
        <source>Example “{name}” of {pack}: expected {what} {expected}, but the rules say {found}.</source>
        <translation>Exemplet ”{name}” i {pack}: {what} skulle bli {expected}, men reglerna säger {found}.</translation>
    </message>
    <message>
        <source>{place}: the catalogue has no rule {rule}.</source>
        <translation>{place}: katalogen har ingen regel {rule}.</translation>
    </message>
    <message>
        <source>{place}: the pack has no rule {rule}.</source>
        <translation>{place}: policyn har ingen regel {rule}.</translation>
    </message>
    <message>
        <source>{place}: the check {check} stands here twice.</source>
        <translation>{place}: kontrollen {check} står här två gånger.</translation>
    </message>
    <message>
        <source>{place}: the statutory overlay {wanted} must be named by the key overlay; it can&apos;t be left out.</source>
        <translation>{place}: lagens regler {wanted} måste anges med nyckeln overlay; de kan inte utelämnas.</translation>
    </message>
    <message>
        <source>{place}: the rule {rule} needs a provision: the policy&apos;s own words and where they stand.</source>
        <translation>{place}: regeln {rule} behöver en bestämmelse: policyns egna ord och var de står.</translation>
    </message>
    <message>
        <source>The copy of a policy pack in the database can&apos;t be read ({problem}). Nothing was changed. Restore the database from a backup.</source>
        <translation>Databasens kopia av en policy kan inte läsas ({problem}). Inget har ändrats. Återställ databasen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Suspected abuse material is not decided here. Use the action for it: it keeps no copy.</source>
        <translation>Misstänkt övergreppsmaterial beslutas inte här. Använd den särskilda åtgärden: den behåller ingen kopia.</translation>
    </message>
    <message>
        <source>Choose what is to happen with the item.</source>
        <translation>Välj vad som ska hända med inlägget.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy has no rule {rule}. Take the answer to it away.</source>
        <translation>Kanalens policy har ingen regel {rule}. Ta bort svaret på den.</translation>
    </message>
    <message>
        <source>Another decision on this item stands by now. Read it; then replace it, or leave it.</source>
        <translation>Ett annat beslut om inlägget gäller nu. Läs det; ersätt det sedan eller låt det gälla.</translation>
    </message>
    <message>
        <source>You are unsure about {rules}. Consult, or answer yes or no.</source>
        <translation>Du är osäker på {rules}. Välj samråd, eller svara ja eller nej.</translation>
    </message>
    <message>
        <source>{rule} must be removed: the rules say “{wording}” ({source}). Remove it, or hide it first.</source>
        <translation>{rule} ska tas bort: reglerna säger ”{wording}” ({source}). Ta bort det, eller dölj det först.</translation>
    </message>
    <message>
        <source>{rule} can&apos;t end hidden: hiding was the first step. Remove it, or decide that the rule does not apply.</source>
        <translation>{rule} kan inte förbli dolt: att dölja var första steget. Ta bort det, eller besluta att regeln inte gäller.</translation>
    </message>
    <message>
        <source>Tick the rule that is broken: nothing is hidden, removed or blocked without one.</source>
        <translation>Kryssa i den regel som inlägget bryter mot: inget döljs, tas bort eller blockeras utan regel.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy does not allow blocking. Choose another outcome.</source>
        <translation>Kanalens policy tillåter inte blockering. Välj ett annat utfall.</translation>
    </message>
    <message>
        <source>Give the day on which the block ends. It must lie ahead.</source>
        <translation>Ange dagen då blockeringen upphör. Den måste ligga framåt i tiden.</translation>
    </message>
    <message>
        <source>Nothing by this author was hidden or removed before. Begin with that; block when it is repeated.</source>
        <translation>Inget av avsändaren har dolts eller tagits bort tidigare. Börja med det; blockera vid upprepning.</translation>
    </message>
    <message>
        <source>The item belongs to a crisis: the policy&apos;s own rules rest until crisis mode ends. Only what the law forbids is taken away.</source>
        <translation>Inlägget hör till en kris: policyns egna regler vilar tills krisläget är slut. Bara det som lagen förbjuder tas bort.</translation>
    </message>
    <message>
        <source>The question that the item waits for is not answered yet. Record the answer under Follow-up first, then decide.</source>
        <translation>Frågan som inlägget väntar på är inte besvarad än. Anteckna svaret under Uppföljning först, besluta sedan.</translation>
    </message>
    <message>
        <source>Nobody owns the question yet. Assign the item to who is to answer it.</source>
        <translation>Ingen äger frågan än. Tilldela inlägget till den som ska besvara den.</translation>
    </message>
    <message>
        <source>The policy wants most posts answered. Write why this one needs no answer.</source>
        <translation>Policyn vill att de flesta inlägg besvaras. Skriv varför just det här inte behöver något svar.</translation>
    </message>
    <message>
        <source>The reason has {length} characters. Shorten it to {limit}.</source>
        <translation>Motiveringen har {length} tecken. Korta den till {limit}.</translation>
    </message>
    <message>
        <source>The message to the author has {length} characters. Shorten it to {limit}.</source>
        <translation>Meddelandet till avsändaren har {length} tecken. Korta det till {limit}.</translation>
    </message>
    <message>
        <source>By the policy this is put to: {role}. The decision waits for the answer.</source>
        <translation>Enligt policyn ställs detta till: {role}. Beslutet väntar på svaret.</translation>
    </message>
    <message>
        <source>The item belongs to the crisis. By the policy its lead decides what is answered, by whom, when and how: {lead}.</source>
        <translation>Inlägget hör till krisen. Enligt policyn beslutar den som leder den om vem, vad, när och hur det svaras: {lead}.</translation>
    </message>
    <message>
        <source>At rest while crisis mode is on: {rules}. Nothing is hidden or removed for it here.</source>
        <translation>Vilar medan krisläge råder: {rules}. Inget döljs eller tas bort för den sakens skull här.</translation>
    </message>
    <message>
        <source>The policy wants the responsible board named, and the channel&apos;s register names none. Have it filled in, under Channels.</source>
        <translation>Policyn vill att ansvarig nämnd anges, och i kanalens register står ingen. Se till att den fylls i, under Kanaler.</translation>
    </message>
    <message>
        <source>The policy names nobody for doubtful cases. Put it to your manager.</source>
        <translation>Policyn anger ingen för tveksamma fall. Ta upp det med din chef.</translation>
    </message>
    <message>
        <source>Hiding is a first step here: the author and their friends may still see it. Remove it soon.</source>
        <translation>Att dölja är ett första steg här: avsändaren och dennes vänner kan fortfarande se inlägget. Ta bort det snart.</translation>
    </message>
    <message>
        <source>{rule} must never be used on an opinion alone (regeringsformen 2 kap. 20-23 §§).</source>
        <translation>{rule} får aldrig användas på enbart en åsikt (regeringsformen 2 kap. 20–23 §§).</translation>
    </message>
    <message>
        <source>Answer {others} before {rule}: the more serious rule may apply.</source>
        <translation>Svara på {others} före {rule}: den allvarligare regeln kan gälla.</translation>
    </message>
    <message>
        <source>Notify the author only if it is safe for the people at work.</source>
        <translation>Underrätta avsändaren bara om det är säkert för medarbetarna.</translation>
    </message>
    <message>
        <source>{place}: the key {key} is not known here.</source>
        <translation>{place}: nyckeln {key} är okänd här.</translation>
    </message>
    <message>
        <source>{place}: the key {key} is missing.</source>
        <translation>{place}: nyckeln {key} saknas.</translation>
    </message>
    <message>
        <source>{place}: {key} must not be empty.</source>
        <translation>{place}: {key} får inte vara tom.</translation>
    </message>
    <message>
        <source>{place}: {key} must be text in quotes.</source>
        <translation>{place}: {key} måste vara text inom citattecken.</translation>
    </message>
    <message>
        <source>{place}: {key} must be a whole number from {least} on.</source>
        <translation>{place}: {key} måste vara ett heltal från {least} och uppåt.</translation>
    </message>
    <message>
        <source>{place}: {key} must be true or false.</source>
        <translation>{place}: {key} måste vara true eller false.</translation>
    </message>
    <message>
        <source>{place}: {key} must be a day such as 2026-01-31, without quotes.</source>
        <translation>{place}: {key} måste vara en dag som 2026-01-31, utan citattecken.</translation>
    </message>
    <message>
        <source>{place}: {key} must be a list of texts in quotes.</source>
        <translation>{place}: {key} måste vara en lista med texter inom citattecken.</translation>
    </message>
    <message>
        <source>{place}: {key} must be a table.</source>
        <translation>{place}: {key} måste vara en tabell.</translation>
    </message>
    <message>
        <source>{place}: {key} must be a list of tables.</source>
        <translation>{place}: {key} måste vara en lista med tabeller.</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, but must be one of {allowed}.</source>
        <translation>{place}: {key} är {value}, men måste vara något av {allowed}.</translation>
    </message>
    <message>
        <source>The policy file {file} can&apos;t be read as TOML: {problem}. Nothing was changed. Correct the file and load it again.</source>
        <translation>Policyfilen {file} kan inte läsas som TOML: {problem}. Inget har ändrats. Rätta filen och läs in den igen.</translation>
    </message>
    <message>
        <source>The policy file {file} has mistakes and was not loaded. Nothing was changed. Correct what is listed here and load it again.</source>
        <translation>Policyfilen {file} innehåller fel och lästes inte in. Inget har ändrats. Rätta det som räknas upp här och läs in den igen.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Nothing was saved there, and an older file of that name is as it was. Free space, close the file in other programs or choose another folder, then export again.</source>
        <translation>Filen {file} gick inte att skriva: {reason}. Inget sparades där, och en äldre fil med det namnet är som den var. Frigör utrymme, stäng filen i andra program eller välj en annan mapp och exportera igen.</translation>
    </message>
    <message>
        <source>The work could not be started, and nothing was changed. Start the program again and retry.</source>
        <translation>Arbetet kunde inte startas och inget ändrades. Starta om programmet och försök igen.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly (code {number}). What was finished before that is saved; the rest was not begun. You can start it again: nothing is done twice.</source>
        <translation>Arbetet stannade oväntat (kod {number}). Det som hann bli klart är sparat; resten påbörjades inte. Du kan starta det igen: inget görs två gånger.</translation>
    </message>
    <message>
        <source>Journal: being checked</source>
        <translation>Journal: kontrolleras</translation>
    </message>
    <message>
        <source>Journal: whole</source>
        <translation>Journal: intakt</translation>
    </message>
    <message>
        <source>Journal: alarm</source>
        <translation>Journal: larm</translation>
    </message>
    <message>
        <source>The journal does not agree with what this workstation has seen: {fault}. Nothing was changed. Do not decide anything; open the log, check the whole journal and tell whoever is responsible for the records.</source>
        <translation>Journalen stämmer inte med det som den här datorn har sett: {fault}. Inget har ändrats. Fatta inga beslut; öppna loggen, kontrollera hela journalen och säg till den som ansvarar för handlingarna.</translation>
    </message>
    <message>
        <source>“{file}” is a conversation from Meta&apos;s download of your information. This program can&apos;t read it yet; nothing was imported. Paste the messages, or import a table with them.</source>
        <translation>”{file}” är en konversation ur Metas nedladdning av din information. Programmet kan inte läsa den ännu; inget hämtades in. Klistra in meddelandena, eller hämta in en tabell med dem.</translation>
    </message>
    <message>
        <source>“{file}” comes from the archive that {platform} lets an account download. It holds what the account itself wrote, not what others wrote to it; nothing was imported. Paste the comments, or import them from another tool as a table.</source>
        <translation>”{file}” kommer från det arkiv som {platform} låter ett konto ladda ned. Det innehåller det som kontot självt har skrivit, inte det som andra har skrivit till det; inget hämtades in. Klistra in kommentarerna, eller hämta in dem som tabell från ett annat verktyg.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is never closed.</source>
        <translation>Ett citattecken som börjar här avslutas aldrig.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation>Raden är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>The column mapping can&apos;t be used: {problem}. Nothing was imported. Correct it or choose the columns anew.</source>
        <translation>Kolumnkopplingen kan inte användas: {problem}. Inget hämtades in. Rätta den eller välj kolumnerna på nytt.</translation>
    </message>
    <message>
        <source>There is no text to judge. Nothing was saved. Paste the text of the comment.</source>
        <translation>Det finns ingen text att bedöma. Inget sparades. Klistra in kommentarens text.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Nothing was saved. Paste the comment alone.</source>
        <translation>Texten är längre än {limit} tecken. Inget sparades. Klistra in bara kommentaren.</translation>
    </message>
    <message>
        <source>The link is not a web address. Nothing was saved. Copy it from the browser: it begins with https:// or http://.</source>
        <translation>Länken är ingen webbadress. Inget sparades. Kopiera den från webbläsaren: den börjar med https:// eller http://.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Det finns ingen text i den.</translation>
    </message>
    <message>
        <source>“{field}” is longer than {limit} characters.</source>
        <translation>”{field}” är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t be read as a time. Check the order of day and month.</source>
        <translation>”{written}” kan inte läsas som en tid. Kontrollera ordningen mellan dag och månad.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Nothing was imported. Check its name and folder.</source>
        <translation>Det finns ingen fil ”{file}”. Inget hämtades in. Kontrollera namn och mapp.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Nothing was imported. Choose a file in it.</source>
        <translation>”{file}” är en mapp. Inget hämtades in. Välj en fil i den.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be opened. Nothing was imported. Close it in other programs and check that you may read it.</source>
        <translation>”{file}” kan inte öppnas. Inget hämtades in. Stäng den i andra program och kontrollera att du får läsa den.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Nothing was imported. Export it again.</source>
        <translation>”{file}” är tom. Inget hämtades in. Exportera den igen.</translation>
    </message>
    <message>
        <source>There is no format “{format}”. Nothing was imported. Use one of: {formats}.</source>
        <translation>Det finns inget format ”{format}”. Inget hämtades in. Använd något av: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” is not of a format that can be imported. Nothing was imported. Use a WordPress export, an Excel workbook or CSV.</source>
        <translation>”{file}” har inte ett format som kan hämtas in. Inget hämtades in. Använd en WordPress-export, en Excelfil eller CSV.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”. Nothing was imported. It has: {columns}.</source>
        <translation>”{file}” har ingen kolumn ”{column}”. Inget hämtades in. Den har: {columns}.</translation>
    </message>
    <message>
        <source>No column of “{file}” is known to hold the text. Nothing was imported. Say which one it is. The file has: {columns}.</source>
        <translation>Ingen kolumn i ”{file}” känns igen som texten. Inget hämtades in. Ange vilken det är. Filen har: {columns}.</translation>
    </message>
    <message>
        <source>Dates such as “{date}” in “{file}” can be read in more than one order. Nothing was imported. Say the order of day, month and year.</source>
        <translation>Datum som ”{date}” i ”{file}” kan läsas på flera sätt. Inget hämtades in. Ange ordningen mellan dag, månad och år.</translation>
    </message>
    <message>
        <source>“{file}” has no rows that can be read. Nothing was imported.</source>
        <translation>”{file}” har inga rader som kan läsas. Inget hämtades in.</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} columns. Nothing was imported. Choose another delimiter.</source>
        <translation>”{file}” har fler än {limit} kolumner. Inget hämtades in. Välj en annan avgränsare.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header has {expected}. Perhaps a text with a delimiter lacks its quotation marks.</source>
        <translation>Raden har {found} celler, rubrikraden har {expected}. Kanske saknar en text med avgränsare sina citattecken.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the long numbers in “{column}”, so they are no ids any more. The link is used instead where there is one, else author, time and text. Export with ids as text to keep them.</source>
        <translation>Ett kalkylprogram har avrundat de långa talen i ”{column}”, så de fungerar inte längre som id. Länken används i stället där den finns, annars avsändare, tid och text. Exportera med id som text för att behålla dem.</translation>
    </message>
    <message>
        <source>It is not a comment but “{kind}”.</source>
        <translation>Det är ingen kommentar utan ”{kind}”.</translation>
    </message>
    <message>
        <source>The file breaks off at line {line}: what comes after can&apos;t be read. Export it again.</source>
        <translation>Filen bryts av på rad {line}: det som kommer efter kan inte läsas. Exportera den igen.</translation>
    </message>
    <message>
        <source>“{file}” is not XML. Nothing was imported. In WordPress choose Tools, Export, and import the file that you get.</source>
        <translation>”{file}” är inte XML. Inget hämtades in. Välj Verktyg, Exportera i WordPress och hämta in filen som du får.</translation>
    </message>
    <message>
        <source>“{file}” is XML, but not a WordPress export. Nothing was imported. In WordPress choose Tools, Export, and import the file that you get.</source>
        <translation>”{file}” är XML men ingen WordPress-export. Inget hämtades in. Välj Verktyg, Exportera i WordPress och hämta in filen som du får.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or saved in an old Excel format. Nothing was imported. Open it in Excel and save it as an ordinary .xlsx without a password.</source>
        <translation>”{file}” är lösenordsskyddad eller sparad i ett gammalt Excelformat. Inget hämtades in. Öppna den i Excel och spara den som vanlig .xlsx utan lösenord.</translation>
    </message>
    <message>
        <source>“{file}” is not an Excel workbook, or it is damaged. Nothing was imported. Open it in Excel and save it as .xlsx or CSV.</source>
        <translation>”{file}” är ingen Excelfil, eller så är den skadad. Inget hämtades in. Öppna den i Excel och spara den som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>“{file}” unfolds into more than this program takes from a workbook. Nothing was imported. Save the sheet as CSV and import that.</source>
        <translation>”{file}” packas upp till mer än programmet tar emot från en Excelfil. Inget hämtades in. Spara bladet som CSV och hämta in det.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Nothing was imported. It has: {sheets}.</source>
        <translation>”{file}” har inget blad ”{sheet}”. Inget hämtades in. Den har: {sheets}.</translation>
    </message>
    <message>
        <source>{path} is not a database of Uppsikt. Nothing was changed. Choose another data folder.</source>
        <translation>{path} är ingen databas från Uppsikt. Inget har ändrats. Välj en annan datamapp.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Uppsikt. Nothing was changed. Install the newer version to open it.</source>
        <translation>{path} skapades av en nyare version av Uppsikt. Inget har ändrats. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>Another program has kept the database busy for {seconds} seconds. Nothing was saved. Try again in a moment.</source>
        <translation>Ett annat program har hållit databasen upptagen i {seconds} sekunder. Inget sparades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was saved by this step. Free some space and try again.</source>
        <translation>Disken där {path} ligger är full. Inget sparades i det här steget. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The database {path} can&apos;t be used ({why}). Nothing was saved by this step. Ask for a copy from the backup.</source>
        <translation>Databasen {path} kan inte användas ({why}). Inget sparades i det här steget. Be om en kopia från säkerhetskopieringen.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Nothing was changed. Choose a folder on this computer; a team shares a database server instead.</source>
        <translation>{folder} ligger på en nätverksenhet, där en databas kan skadas. Inget har ändrats. Välj en mapp på den här datorn; en arbetsgrupp delar i stället en databasserver.</translation>
    </message>
    <message>
        <source>Your organisation decides this setting, so it was not changed. Ask those who look after this machine.</source>
        <translation>Organisationen bestämmer inställningen, så den ändrades inte. Fråga den som sköter datorn.</translation>
    </message>
    <message>
        <source>The settings that your organisation has fixed could not be read, so yours are used. Tell those who look after this machine: the file is {file}.</source>
        <translation>Det som organisationen har bestämt om inställningarna kunde inte läsas, så dina egna används. Säg till den som sköter datorn: filen är {file}.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the program starts with its own. Items and decisions are not touched. The old file is kept as {file}.</source>
        <translation>Dina inställningar gick inte att läsa, så programmet startar med standardinställningarna. Inlägg och beslut är orörda. Den gamla filen finns kvar som {file}.</translation>
    </message>
    <message>
        <source>The setting is used now but could not be saved for the next start. Nothing else is affected. Check that there is room and that you may write in {folder}.</source>
        <translation>Inställningen gäller nu men kunde inte sparas till nästa start. Inget annat påverkas. Kontrollera att det finns plats och att du får skriva i {folder}.</translation>
    </message>
    <message>
        <source>The channel “{name}” was added as planned. See what its policy asks before the start.</source>
        <translation>Kanalen ”{name}” lades till som planerad. Se vad policyn kräver före start.</translation>
    </message>
    <message>
        <source>The channel “{name}” was added. Import or paste into it next.</source>
        <translation>Kanalen ”{name}” har lagts till. Nästa steg är att hämta in eller klistra in kommentarer.</translation>
    </message>
    <message>
        <source>The channel “{name}” is active.</source>
        <translation>Kanalen ”{name}” är aktiv.</translation>
    </message>
    <message>
        <source>The channel “{name}” is closed.</source>
        <translation>Kanalen ”{name}” är avslutad.</translation>
    </message>
    <message>
        <source>The register was saved.</source>
        <translation>Registret är sparat.</translation>
    </message>
    <message>
        <source>“{name}” uses that policy from now on. Earlier decisions keep theirs.</source>
        <translation>”{name}” följer den policyn från och med nu. Tidigare beslut behåller sin.</translation>
    </message>
    <message>
        <source>Filling the desk with invented items…</source>
        <translation>Lägger in påhittade inlägg…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Länken är kopierad.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({why}). Nothing was changed. Choose another data folder.</source>
        <translation>Mappen {folder} går inte att använda ({why}). Inget ändrades. Välj en annan datamapp.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open. Nothing was changed. Start Uppsikt on a desktop. Without one the command line works (--help), and so does the tour with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Det finns ingen bildskärm, så inget fönster kan öppnas. Inget har ändrats. Starta Uppsikt på ett skrivbord. Utan bildskärm fungerar kommandoraden (--help), och rundturen med QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can open. Nothing was changed. Check DISPLAY or WAYLAND_DISPLAY. Without a display the command line works (--help), and so does the tour with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Bildskärmen {display} svarar inte, så inget fönster kan öppnas. Inget har ändrats. Kontrollera DISPLAY eller WAYLAND_DISPLAY. Utan bildskärm fungerar kommandoraden (--help), och rundturen med QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>Stopped by you. What was finished before that is saved; the rest was not begun. The same command does the rest.</source>
        <translation>Avbrutet av dig. Det som hann bli klart är sparat; resten påbörjades inte. Samma kommando gör resten.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is kept. Report this:
{trace}</source>
        <translation>Något gick fel i programmet. Det som redan var sparat finns kvar. Anmäl detta:
{trace}</translation>
    </message>
    <message>
        <source>Importing {file} into {channel}</source>
        <translation>Hämtar in {file} till {channel}</translation>
    </message>
    <message>
        <source>The refused rows are saved in {file}.</source>
        <translation>De avvisade raderna är sparade i {file}.</translation>
    </message>
    <message>
        <source>The refused rows could not be saved as {file}. Nothing else is affected. Choose another folder or name.</source>
        <translation>De avvisade raderna kunde inte sparas som {file}. Inget annat påverkas. Välj en annan mapp eller ett annat namn.</translation>
    </message>
    <message>
        <source>What you had pasted and not taken in is back under “Paste”.</source>
        <translation>Det du hade klistrat in men inte hämtat in finns kvar under ”Klistra in”.</translation>
    </message>
    <message>
        <source>Choose the channel that the text comes from. Nothing was saved; it still stands here.</source>
        <translation>Välj kanalen som texten kommer från. Inget sparades; texten står kvar här.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t be read as a time. Nothing was saved. Write it like 2026-03-04 10:15, or leave it empty.</source>
        <translation>”{written}” kan inte läsas som en tid. Inget sparades. Skriv som 2026-03-04 10:15, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The text was taken in and waits in the inbox. Paste the next one.</source>
        <translation>Texten är intagen och väntar i inkorgen. Klistra in nästa.</translation>
    </message>
    <message>
        <source>Decision {reference} is rejected.</source>
        <translation>Beslut {reference} är avslaget.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Checking the whole journal</source>
        <translation>Kontrollerar hela journalen</translation>
    </message>
    <message>
        <source>Exporting decisions to {file}</source>
        <translation>Exporterar beslut till {file}</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>Kontrollen avbröts. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written, and an older one of that name is as it was.</source>
        <translation>Exporten avbröts. Ingen fil skrevs, och en äldre med det namnet är som den var.</translation>
    </message>
    <message>
        <source>There is no folder for {file}. Nothing was imported. Make it, or name another one.</source>
        <translation>Det finns ingen mapp för {file}. Inget hämtades in. Skapa mappen eller ange en annan.</translation>
    </message>
    <message>
        <source>The mapping {file} can&apos;t be read ({why}). Nothing was imported. Correct the file.</source>
        <translation>Kolumnkopplingen {file} kan inte läsas ({why}). Inget hämtades in. Rätta filen.</translation>
    </message>
    <message>
        <source>There is no item {item} at this desk. Nothing was changed. Look its number up in the list.</source>
        <translation>Det finns inget inlägg {item} här. Inget ändrades. Se efter numret i listan.</translation>
    </message>
    <message>
        <source>{count} items are chosen; at most {most} go at once. Nothing was changed. Choose fewer.</source>
        <translation>{count} inlägg är valda, men högst {most} går åt gången. Inget ändrades. Välj färre.</translation>
    </message>
    <message>
        <source>The content of the item was disposed of here: nothing is left to act on. Nothing was changed. Where it still stands in the channel, remove it there; of suspected abuse material give the police the link.</source>
        <translation>Innehållet i inlägget är gallrat här: det finns inget kvar att göra något med. Inget ändrades. Står det kvar i kanalen, ta bort det där; av misstänkt övergreppsmaterial får polisen länken.</translation>
    </message>
    <message>
        <source>There is no channel {channel}. Nothing was changed. Choose another one.</source>
        <translation>Det finns ingen kanal {channel}. Inget ändrades. Välj en annan.</translation>
    </message>
    <message>
        <source>The channel “{name}” is only planned. Nothing was imported. Start it in the register first, under Channels.</source>
        <translation>Kanalen ”{name}” är bara planerad. Ingenting lästes in. Starta den först i registret, under Kanaler.</translation>
    </message>
    <message>
        <source>The channel “{name}” is closed. Nothing was imported. What is open in it can still be decided; add a new channel for what is written from now on.</source>
        <translation>Kanalen ”{name}” är avslutad. Ingenting lästes in. Det som är öppet i den kan fortfarande bedömas; lägg till en ny kanal för det som skrivs från och med nu.</translation>
    </message>
    <message>
        <source>There is no policy pack “{pack}”. Nothing was changed. Use one of: {known}.</source>
        <translation>Det finns ingen policy ”{pack}”. Inget ändrades. Använd någon av: {known}.</translation>
    </message>
    <message>
        <source>The policy file {path} can&apos;t be read ({why}). Nothing was changed. Check the folder, or install the program again.</source>
        <translation>Policyfilen {path} kan inte läsas ({why}). Inget ändrades. Kontrollera mappen eller installera programmet igen.</translation>
    </message>
    <message>
        <source>What you have pasted could not be kept for the next start ({why}). It still stands here: take it in soon.</source>
        <translation>Det du har klistrat in kunde inte sparas till nästa start ({why}). Det står kvar här: hämta in det snart.</translation>
    </message>
    <message>
        <source>The database&apos;s address holds a password, which others could read there. Nothing was opened. Take it out, and keep the password in PostgreSQL&apos;s password file or service file instead.</source>
        <translation>Databasens adress innehåller ett lösenord som andra kan läsa där. Ingenting öppnades. Ta bort det ur adressen och spara lösenordet i PostgreSQL:s lösenordsfil eller tjänstefil i stället.</translation>
    </message>
    <message>
        <source>That is not the address of a team&apos;s database. Nothing was opened. It looks like this: postgresql://name@server.example/uppsikt</source>
        <translation>Det är inte adressen till ett teams databas. Ingenting öppnades. En adress ser ut så här: postgresql://namn@server.example/uppsikt</translation>
    </message>
    <message>
        <source>The database server took too long to answer. Nothing was saved by this step. Try again in a moment.</source>
        <translation>Databasservern dröjde för länge med svaret. Ingenting sparades i det här steget. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing was saved by this step. Tell those who look after the server.</source>
        <translation>Databasserverns disk är full. Ingenting sparades i det här steget. Säg till dem som sköter servern.</translation>
    </message>
    <message>
        <source>The database server does not permit you to do this. Nothing was saved by this step. Ask those who look after the server for the right.</source>
        <translation>Databasservern tillåter inte att du gör detta. Ingenting sparades i det här steget. Be dem som sköter servern om behörighet.</translation>
    </message>
    <message>
        <source>The database server does not let you in ({why}). Nothing was changed. Check the name in its address, and the password in PostgreSQL&apos;s password file or your certificate and its key.</source>
        <translation>Databasservern släpper inte in dig ({why}). Ingenting ändrades. Kontrollera namnet i adressen, och lösenordet i PostgreSQL:s lösenordsfil eller ditt certifikat med nyckel.</translation>
    </message>
    <message>
        <source>The database server is full: it has no connection free just now. Nothing was saved by this step. Try again in a moment. If it stays so, tell those who look after the server (max_connections).</source>
        <translation>Databasservern är full: den har ingen ledig anslutning just nu. Ingenting sparades i det här steget. Försök igen om en stund. Om det inte går över, säg till dem som sköter servern (max_connections).</translation>
    </message>
    <message>
        <source>The way to the database server is not safe: it could not be proved that this is your organisation&apos;s server ({why}). Nothing was sent or changed. Ask those who look after the server for its root certificate and the name to be used.</source>
        <translation>Vägen till databasservern är inte säker: det gick inte att visa att det är din organisations server ({why}). Ingenting skickades eller ändrades. Be dem som sköter servern om dess rotcertifikat och om namnet som ska användas.</translation>
    </message>
    <message>
        <source>The database server can&apos;t be reached ({why}). Nothing was saved by this step. Try again in a moment.</source>
        <translation>Databasservern kan inte nås ({why}). Ingenting sparades i det här steget. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The connection to the database server broke while this was being saved, and it is not known yet whether it was. What you typed is kept. Don&apos;t do it again: Uppsikt asks when the server is back, and tells you.</source>
        <translation>Förbindelsen till databasservern bröts medan detta sparades, och det är inte känt än om det sparades. Det du skrev finns kvar. Gör inte om det: Uppsikt frågar när servern är tillbaka och säger till.</translation>
    </message>
    <message>
        <source>The database on the server holds tables that are not Uppsikt&apos;s. Nothing was changed. Choose an empty database.</source>
        <translation>Databasen på servern innehåller tabeller som inte är Uppsikts. Ingenting ändrades. Välj en tom databas.</translation>
    </message>
    <message>
        <source>The team&apos;s database was brought up to date by a newer version of Uppsikt. Nothing was changed. Install the newer version to open it.</source>
        <translation>Teamets databas har uppdaterats av en nyare version av Uppsikt. Ingenting ändrades. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>The database server is PostgreSQL {version}, and Uppsikt needs 15 or newer. Nothing was changed.</source>
        <translation>Databasservern är PostgreSQL {version}, och Uppsikt behöver 15 eller nyare. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The database on the server keeps its texts as {encoding}, and Uppsikt needs UTF8. Nothing was changed. Have a database made with that encoding.</source>
        <translation>Databasen på servern lagrar sina texter som {encoding}, och Uppsikt behöver UTF8. Ingenting ändrades. Låt skapa en databas med den teckenkodningen.</translation>
    </message>
    <message>
        <source>The connection to the database server would not be encrypted, and what people wrote could be read on the way. Nothing was opened. Let the server speak TLS, and take sslmode out of the address or set it to verify-full.</source>
        <translation>Förbindelsen till databasservern skulle inte vara krypterad, och det som folk har skrivit skulle kunna läsas på vägen. Ingenting öppnades. Låt servern använda TLS, och ta bort sslmode ur adressen eller sätt det till verify-full.</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand the address of the team&apos;s database. Nothing was opened. Check how it is written.</source>
        <translation>PostgreSQL förstår inte adressen till teamets databas. Ingenting öppnades. Kontrollera hur den är skriven.</translation>
    </message>
    <message>
        <source>Others have kept the database busy for too long. Nothing was saved by this step. Try again in a moment.</source>
        <translation>Andra har hållit databasen upptagen för länge. Ingenting sparades i det här steget. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>You are here as an auditor, who reads everything and changes nothing. Nothing was saved. Ask a moderator, or the registrar for an export.</source>
        <translation>Du är här som granskare, som läser allt och inte ändrar något. Inget sparades. Be en moderator, eller registratorn om en export.</translation>
    </message>
    <message>
        <source>“{login}” does not belong to the team. Nothing was changed.</source>
        <translation>”{login}” hör inte till arbetsgruppen. Inget ändrades.</translation>
    </message>
    <message>
        <source>This desk lies in a file of its own, which has no logins. Nothing was changed. Name the team&apos;s database with --database.</source>
        <translation>Uppgifterna här ligger i en egen fil, som inte har några inloggningar. Inget ändrades. Ange arbetsgruppens databas med --database.</translation>
    </message>
    <message>
        <source>The server has no groups for this desk yet. Nothing was changed. Run “uppsikt team roles” as the owner first.</source>
        <translation>Servern har inga grupper för den här databasen ännu. Inget ändrades. Kör först ”uppsikt team roles” som databasens ägare.</translation>
    </message>
    <message>
        <source>The role {role} sees every channel; only a moderator&apos;s are chosen. Nothing was changed.</source>
        <translation>Rollen {role} ser alla kanaler; bara en moderators kanaler väljs. Inget ändrades.</translation>
    </message>
    <message>
        <source>The connection to the database server broke, and this was not saved. What you typed is kept. The server answers again: do it once more.</source>
        <translation>Förbindelsen till databasservern bröts och detta sparades inte. Det du skrev finns kvar. Servern svarar igen: gör om det.</translation>
    </message>
    <message>
        <source>What was being saved when the contact with the server was lost ({when}) is saved. Don&apos;t do it again.</source>
        <translation>Det som höll på att sparas när kontakten med servern bröts ({when}) är sparat. Gör inte om det.</translation>
    </message>
    <message>
        <source>What was being saved when the contact with the server was lost ({when}) was not saved. What you typed is kept; do it again.</source>
        <translation>Det som höll på att sparas när kontakten med servern bröts ({when}) sparades inte. Det du skrev finns kvar; gör om det.</translation>
    </message>
    <message>
        <source>What you typed could not be kept on this computer ({why}). It still stands in the window. Make room in {folder}, then go on typing.</source>
        <translation>Det du skrev kunde inte sparas på den här datorn ({why}). Det står kvar i fönstret. Gör plats i {folder} och skriv sedan vidare.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Väntar på servern</translation>
    </message>
    <message>
        <source>No contact, trying now</source>
        <translation>Ingen kontakt, försöker nu</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Läser igen</translation>
    </message>
    <message>
        <source>Connected, but this computer&apos;s clock and the server&apos;s are {minutes} minutes apart</source>
        <translation>Ansluten, men den här datorns klocka och serverns skiljer {minutes} minuter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>No contact, trying again in {seconds} s</source>
        <translation>Ingen kontakt, försöker igen om {seconds} s</translation>
    </message>
    <message>
        <source>The database server can&apos;t be reached. You can go on reading what is on the screen, and what you type is kept on this computer. Nothing can be decided until the server is back; Uppsikt tries by itself.</source>
        <translation>Databasservern kan inte nås. Du kan läsa vidare i det som står på skärmen, och det du skriver sparas på den här datorn. Inget kan beslutas förrän servern är tillbaka; Uppsikt försöker av sig självt.</translation>
    </message>
    <message>
        <source>There is no person {name} at this desk. Nothing was changed.</source>
        <translation>Det finns ingen person {name} vid det här arbetsbordet. Inget ändrades.</translation>
    </message>
    <message>
        <source>Several people are called {name}. Nothing was changed. Give the user name of one of them.</source>
        <translation>Flera personer heter {name}. Inget ändrades. Ange användarnamnet för en av dem.</translation>
    </message>
    <message>
        <source>The item is assigned to nobody now.</source>
        <translation>Inlägget är inte längre tilldelat till någon.</translation>
    </message>
    <message>
        <source>The item is assigned to {person}.</source>
        <translation>Inlägget är tilldelat till {person}.</translation>
    </message>
    <message>
        <source>There is no desk in {folder} to move.</source>
        <translation>Det finns ingen databas i {folder} att flytta.</translation>
    </message>
    <message>
        <source>{user} has no desk in {folder} to move.</source>
        <translation>{user} har ingen databas i {folder} att flytta.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written. Choose another name.</source>
        <translation>Det finns redan en fil {file}. Ingenting skrevs. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>What was purged is not gone from the local file yet, because another program reads it. Nothing was moved. Close all windows of Uppsikt and try again.</source>
        <translation>Det som rensades är inte borta ur den lokala filen än, eftersom ett annat program läser den. Ingenting flyttades. Stäng alla Uppsikts fönster och försök igen.</translation>
    </message>
    <message>
        <source>The journal is not whole: {why}. The desk stays where it is. Check it with “uppsikt log verify”.</source>
        <translation>Journalen är inte hel: {why}. Allt ligger kvar där det är. Kontrollera den med ”uppsikt log verify”.</translation>
    </message>
    <message>
        <source>The team&apos;s database {address} holds a desk already. Nothing was changed there, and the desk in {folder} stays where it is. Name an empty database.</source>
        <translation>Teamets databas {address} används redan. Ingenting ändrades där, och databasen i {folder} ligger kvar. Ange en tom databas.</translation>
    </message>
    <message>
        <source>The copy and the desk are not the same: table {table}, {key}. The desk is as it was and stays where it is. Either was changed since the copy was begun. “uppsikt team move --anew” takes the unfinished copy out and makes it again.</source>
        <translation>Kopian och originalet är inte lika: tabell {table}, {key}. Originalet är som det var och ligger kvar. Det ena av dem har ändrats sedan kopieringen började. ”uppsikt team move --anew” tar bort den ofärdiga kopian och gör om den.</translation>
    </message>
    <message>
        <source>A row of the table {table} holds something that the team&apos;s database can&apos;t keep. The desk is as it was and stays where it is. Check it with “uppsikt log verify”.</source>
        <translation>En rad i tabellen {table} innehåller något som teamets databas inte kan lagra. Den lokala databasen är som den var och ligger kvar. Kontrollera den med ”uppsikt log verify”.</translation>
    </message>
    <message>
        <source>A desk is being moved into this database, and that is not finished. Nothing was changed. If the move was interrupted, run “uppsikt team move” again on the computer that it came from.</source>
        <translation>En flytt till den här databasen pågår och är inte klar. Ingenting ändrades. Om flytten avbröts, kör ”uppsikt team move” igen på datorn som flytten görs från.</translation>
    </message>
    <message>
        <source>The desk in {folder} was moved to the team&apos;s database {address}. Nothing was saved here. Open it there, with --database.</source>
        <translation>Databasen i {folder} har flyttats till teamets databas {address}. Ingenting sparades här. Öppna den där, med --database.</translation>
    </message>
    <message>
        <source>{name} is a politician, and can&apos;t be responsible for a channel. Nothing was saved. Name somebody else.</source>
        <translation>{name} är politiker och kan inte vara ansvarig för en kanal. Inget sparades. Ange någon annan.</translation>
    </message>
    <message>
        <source>{name} does not have the role: {role}. Nothing was changed.</source>
        <translation>{name} har inte rollen: {role}. Inget ändrades.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy sets a time for answers on this platform, and that one counts. Nothing was saved.</source>
        <translation>Kanalens policy anger en svarstid på den här plattformen, och det är den som gäller. Inget sparades.</translation>
    </message>
    <message>
        <source>Name a person. Nothing was saved.</source>
        <translation>Ange en person. Inget sparades.</translation>
    </message>
    <message>
        <source>{name} comes to the desk by another user already. Nothing was saved. Choose somebody else, or ask an administrator.</source>
        <translation>{name} öppnar redan Uppsikt som en annan användare. Inget har sparats. Välj någon annan, eller fråga en administratör.</translation>
    </message>
    <message>
        <source>Only an administrator says by which user {name} comes to the desk: {name} has another role than moderator, or was here before by another user. Nothing was saved. Ask one to map your user under People.</source>
        <translation>Bara en administratör säger vilken användare {name} öppnar Uppsikt som: {name} har en annan roll än moderator, eller har varit här förut som en annan användare. Inget har sparats. Be en administratör koppla din användare under Personer.</translation>
    </message>
    <message>
        <source>Give the person a name. Nothing was saved.</source>
        <translation>Ge personen ett namn. Ingenting sparades.</translation>
    </message>
    <message>
        <source>There is a person {name} at this desk already. Nothing was saved. Tell them apart by the name.</source>
        <translation>Det finns redan en person som heter {name}. Ingenting sparades. Skilj dem åt genom namnet.</translation>
    </message>
    <message>
        <source>A text here has at most {limit} characters. Nothing was saved. Shorten it.</source>
        <translation>En text här får ha högst {limit} tecken. Inget sparades. Korta den.</translation>
    </message>
    <message>
        <source>Only an administrator of this desk can do that. Nothing was changed. Ask one.</source>
        <translation>Bara en administratör kan göra det. Ingenting ändrades. Be en administratör.</translation>
    </message>
    <message>
        <source>On the team&apos;s server a login has its role from the database. Nothing was changed. The database&apos;s owner gives another one with “uppsikt team member”.</source>
        <translation>På gruppens server kommer rollen från databasen. Ingenting ändrades. Databasens ägare ger en annan roll med ”uppsikt team member”.</translation>
    </message>
    <message>
        <source>This is the only administrator who sits at the desk. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Detta är den enda administratören. Ingenting ändrades. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>On the team&apos;s server the login says who somebody is. Nothing was changed. The database&apos;s owner ties a login to a person with “uppsikt team member”.</source>
        <translation>På gruppens server säger inloggningen vem någon är. Ingenting ändrades. Databasens ägare kopplar en inloggning till en person med ”uppsikt team member”.</translation>
    </message>
    <message>
        <source>You are at this desk by that user name yourself. Nothing was changed.</source>
        <translation>Du arbetar själv här med det användarnamnet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>An assignment gives at least one right: to start, to administer or to take part. Nothing was saved.</source>
        <translation>Ett uppdrag ger minst en rätt: att starta, att administrera eller att delta. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Say which manager has decided it. Nothing was saved.</source>
        <translation>Ange vilken chef som har beslutat. Ingenting sparades.</translation>
    </message>
    <message>
        <source>{name} can&apos;t decide on an assignment for {name}. Nothing was saved. Name the manager who decided it.</source>
        <translation>{name} kan inte besluta om uppdraget för {name}. Ingenting sparades. Ange chefen som beslutade.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was saved. Record the assignment when it is decided.</source>
        <translation>{day} har inte varit än. Ingenting sparades. Anteckna uppdraget när det är beslutat.</translation>
    </message>
    <message>
        <source>There is no assignment {number}. Nothing was changed. “uppsikt assign list” shows all.</source>
        <translation>Det finns inget gällande uppdrag {number}. Ingenting ändrades. ”uppsikt assign list” visar alla.</translation>
    </message>
    <message>
        <source>The assignment of {name} for {channel} is over already. Nothing was changed.</source>
        <translation>Uppdraget för {name} i {channel} är redan avslutat. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Say whom in the communications department was told, and how. Nothing was saved.</source>
        <translation>Ange vem på kommunikationsavdelningen som underrättades, och hur. Ingenting sparades.</translation>
    </message>
    <message>
        <source>It is recorded already that communications were told, on {day}. Nothing was changed.</source>
        <translation>Det är redan antecknat att kommunikationsavdelningen underrättades, {day}. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Communications are told after the decision, which was on {day}, and not on a day to come. Nothing was saved.</source>
        <translation>Kommunikationsavdelningen underrättas efter beslutet, som fattades {day}, och inte en dag som inte har varit. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy does not ask this step at this gate: {step}. Nothing was saved. It asks: {asked}.</source>
        <translation>Kanalens policy kräver inte det här steget här: {step}. Inget sparades. Den kräver: {asked}.</translation>
    </message>
    <message>
        <source>Record the deposit itself, with where it lies and who keeps it: that meets the step {step}. Nothing was saved.</source>
        <translation>Registrera själva depositionen, med var den ligger och vem som förvarar den: då är steget {step} taget. Inget sparades.</translation>
    </message>
    <message>
        <source>Make the start document: that is the step. Nothing was saved.</source>
        <translation>Skapa startdokumentet: det är steget. Inget sparades.</translation>
    </message>
    <message>
        <source>Say by which of the posts that the policy names this step was taken: {step}. Nothing was saved. It names: {offices}.</source>
        <translation>Ange i vilken av de befattningar som policyn nämner steget togs: {step}. Inget sparades. Den nämner: {offices}.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was saved. Record the step when it is taken.</source>
        <translation>{day} har inte inträffat än. Inget sparades. Anteckna steget när det är gjort.</translation>
    </message>
    <message>
        <source>This step needs a note, such as the reason or where the document is: {step}. Nothing was saved.</source>
        <translation>Det här steget behöver en anteckning, till exempel skälet eller var dokumentet finns: {step}. Inget sparades.</translation>
    </message>
    <message>
        <source>{name} has decided already, and {persons} different persons must. Nothing was saved. Name the other one.</source>
        <translation>{name} har redan beslutat, och {persons} olika personer måste göra det. Inget sparades. Ange den andra.</translation>
    </message>
    <message>
        <source>The channel “{name}” lacks what its policy asks first. Nothing was changed. Bring this about:</source>
        <translation>Kanalen ”{name}” saknar det som policyn kräver först. Inget ändrades. Ordna detta:</translation>
    </message>
    <message>
        <source>The channel “{name}” is closed, and stays so. Nothing was changed. Add a new channel instead.</source>
        <translation>Kanalen ”{name}” är avslutad och förblir det. Inget ändrades. Lägg till en ny kanal i stället.</translation>
    </message>
    <message>
        <source>The channel “{name}” is active already. Nothing was changed.</source>
        <translation>Kanalen ”{name}” är redan aktiv. Inget ändrades.</translation>
    </message>
    <message>
        <source>This does not fit into the field: {field}. Nothing was saved. Write it like this: {example}.</source>
        <translation>Detta passar inte i fältet: {field}. Inget sparades. Skriv så här: {example}.</translation>
    </message>
    <message>
        <source>Nobody has the role: {role}.</source>
        <translation>Ingen har rollen: {role}.</translation>
    </message>
    <message>
        <source>The policy sets no time for answers here, and the organisation has not chosen one.</source>
        <translation>Policyn anger ingen svarstid här, och organisationen har inte valt någon.</translation>
    </message>
    <message>
        <source>The channel is run from somebody&apos;s private account.</source>
        <translation>Kanalen sköts från någons privata konto.</translation>
    </message>
    <message>
        <source>{name} is a politician and can&apos;t have the role: {role}.</source>
        <translation>{name} är politiker och kan inte ha rollen: {role}.</translation>
    </message>
    <message>
        <source>Missing: {need}, by {persons} different persons ({row}: {source}).</source>
        <translation>Saknas: {need}, av {persons} olika personer ({row}: {source}).</translation>
    </message>
    <message>
        <source>Missing, or without its words: {need} ({row}: {source}).</source>
        <translation>Saknas, eller saknar text: {need} ({row}: {source}).</translation>
    </message>
    <message>
        <source>Missing: {need} ({row}: {source}).</source>
        <translation>Saknas: {need} ({row}: {source}).</translation>
    </message>
    <message>
        <source>mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00</source>
        <translation>mån-tor 08:00-12:00 13:00-16:30, fre 08:00-12:00</translation>
    </message>
    <message>
        <source>1 working day, 24 weekday hours or 4 service hours</source>
        <translation>1 arbetsdag, 24 vardagstimmar eller 4 servicetimmar</translation>
    </message>
    <message>
        <source>2/weekday or 1/7 days</source>
        <translation>2/vardag eller 1/7 dagar</translation>
    </message>
    <message>
        <source>official or private</source>
        <translation>official eller private</translation>
    </message>
    <message>
        <source>https://example.org/page</source>
        <translation>https://exempel.se/sida</translation>
    </message>
    <message>
        <source>a text of at most {limit} characters</source>
        <translation>en text på högst {limit} tecken</translation>
    </message>
    <message>
        <source>{channel}: nobody covers on {day}.</source>
        <translation>{channel}: ingen ersätter {day}.</translation>
    </message>
    <message>
        <source>The policy demands a deputy for every day of an absence. Nothing was saved. Name one who is there, for each of these channels:</source>
        <translation>Policyn kräver en ersättare för varje dag av frånvaron. Inget har sparats. Utse någon som är på plats, för var och en av dessa kanaler:</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it, at most {limit} days. Nothing was saved.</source>
        <translation>Ange en första dag och en sista dag som inte ligger före den, högst {limit} dagar. Inget har sparats.</translation>
    </message>
    <message>
        <source>The calendar file holds no event from today on whose days can be told; {left_out} repeat or have an unknown time zone. Nothing was saved. Give the days by hand.</source>
        <translation>Kalenderfilen innehåller ingen händelse från i dag vars dagar går att avgöra; {left_out} återkommer eller har okänd tidszon. Inget sparades. Ange dagarna för hand.</translation>
    </message>
    <message>
        <source>The calendar file holds several events. Nothing was saved. Say which one, by its number:</source>
        <translation>Kalenderfilen innehåller flera händelser. Inget sparades. Ange vilken med dess nummer:</translation>
    </message>
    <message>
        <source>{number}: {first} – {last} {title}</source>
        <translation>{number}: {first} – {last} {title}</translation>
    </message>
    <message>
        <source>The last day, {day}, is past: there is nothing to cover. Nothing was saved.</source>
        <translation>Den sista dagen, {day}, har passerat: det finns inget att ersätta. Inget har sparats.</translation>
    </message>
    <message>
        <source>“{name}” can neither be covered for nor cover here: that takes two different people who decide at this desk. Nothing was saved.</source>
        <translation>”{name}” kan varken ersättas eller vara ersättare här: det kräver två olika personer som fattar beslut i Uppsikt. Inget har sparats.</translation>
    </message>
    <message>
        <source>{channel} is not a channel of {name}, so nobody can cover there. Nothing was saved.</source>
        <translation>{channel} är inte en kanal som {name} har, så ingen kan ersätta där. Inget har sparats.</translation>
    </message>
    <message>
        <source>Only somebody who has all of these channels without any cover may do that. Nothing was changed. Ask a colleague in the channels, or a manager.</source>
        <translation>Det får bara den göra som själv har alla dessa kanaler, inte som ersättare. Inget har ändrats. Be en kollega i kanalerna eller en chef.</translation>
    </message>
    <message>
        <source>There is no absence {number}. Nothing was changed. “uppsikt cover list” shows all.</source>
        <translation>Det finns ingen frånvaro {number}. Inget har ändrats. ”uppsikt cover list” visar alla.</translation>
    </message>
    <message>
        <source>The cover for {name} was started already. Nothing was changed.</source>
        <translation>Ersättningen för {name} är redan inledd. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The absence of {name} is over. Nothing was changed. Plan a new one.</source>
        <translation>Frånvaron för {name} är avslutad. Inget har ändrats. Planera en ny.</translation>
    </message>
    <message>
        <source>The handover note of {name} is for the deputies of that absence and for managers. Whoever starts the cover may read it, too.</source>
        <translation>Överlämningen från {name} är till för den frånvarons ersättare och för chefer. Den som inleder ersättningen får också läsa den.</translation>
    </message>
    <message>
        <source>The handover note of {name} is written by {name}, by who planned the absence or started the cover, or by a manager. Nothing was saved.</source>
        <translation>Överlämningen från {name} skrivs av {name}, av den som har planerat frånvaron eller inlett ersättningen, eller av en chef. Inget har sparats.</translation>
    </message>
    <message>
        <source>The newest version says the same already. Nothing was saved.</source>
        <translation>Den senaste versionen säger redan samma sak. Inget har sparats.</translation>
    </message>
    <message>
        <source>A handover note has at most {limit} characters. Nothing was saved. Shorten it.</source>
        <translation>En överlämning har högst {limit} tecken. Inget har sparats. Korta den.</translation>
    </message>
    <message>
        <source>{person} saved version {version} of the note while you wrote. Yours was not saved, and it still stands as you typed it. Read that version, then save yours once more.</source>
        <translation>{person} sparade version {version} av överlämningen medan du skrev. Din sparades inte och står kvar som du skrev den. Läs den versionen och spara sedan din en gång till.</translation>
    </message>
    <message>
        <source>The journal does not agree with what this workstation has seen: {fault}</source>
        <translation>Journalen stämmer inte med det som den här arbetsplatsen har sett: {fault}</translation>
    </message>
    <message>
        <source>The import of “{file}” was broken off. What it had read by then is here; import it again for the rest.</source>
        <translation>Importen av ”{file}” avbröts. Det som hann läsas finns här; importera filen en gång till för resten.</translation>
    </message>
    <message>
        <source>You cover for {person} until {day}: {channels}</source>
        <translation>Du ersätter {person} till och med {day}: {channels}</translation>
    </message>
    <message>
        <source>You are to cover for {person} from {day} to {last}: {channels}</source>
        <translation>Du ska ersätta {person} från {day} till {last}: {channels}</translation>
    </message>
    <message>
        <source>You are to cover for {person} on {day}: {channels}</source>
        <translation>Du ska ersätta {person} den {day}: {channels}</translation>
    </message>
    <message>
        <source>Read the handover note of {person}</source>
        <translation>Läs överlämningen från {person}</translation>
    </message>
    <message>
        <source>Your deputies have no handover note for your absence from {day}</source>
        <translation>Dina ersättare har ingen överlämning för din frånvaro från {day}</translation>
    </message>
    <message>
        <source>See what was done for you while you were away until {day}</source>
        <translation>Se vad som gjordes åt dig medan du var borta till och med {day}</translation>
    </message>
    <message>
        <source>{person} is away until {day}</source>
        <translation>{person} är borta till och med {day}</translation>
    </message>
    <message>
        <source>Nobody has started the cover for {person}, who is away since {day}</source>
        <translation>Ingen har startat ersättningen för {person}, som är borta sedan {day}</translation>
    </message>
    <message>
        <source>Nobody is there for the channel: {days}</source>
        <translation>Ingen finns på plats för kanalen: {days}</translation>
    </message>
    <message>
        <source>Your answers are signed without your title, which is not entered under People</source>
        <translation>Dina svar undertecknas utan din titel, som inte är införd under Personer</translation>
    </message>
    <message>
        <source>Somebody at a new user of a computer said to be {person}, and acts as {person} since then. Was it {person}?</source>
        <translation>Någon med en ny datoranvändare sade sig vara {person} och arbetar som {person} sedan dess. Var det {person}?</translation>
    </message>
    <message>
        <source>{person} opened the desk for the first time, as a new person</source>
        <translation>{person} öppnade Uppsikt för första gången, som ny person</translation>
    </message>
    <message>
        <source>Alarms of one kind: {count}</source>
        <translation>Larm av samma slag: {count}</translation>
    </message>
    <message>
        <source>Missing of what the policy asks: {count}</source>
        <translation>Saknas av det som policyn kräver: {count}</translation>
    </message>
    <message>
        <source>Roles that nobody has: {count}</source>
        <translation>Roller som ingen har: {count}</translation>
    </message>
    <message>
        <source>Politicians in roles: {count}</source>
        <translation>Politiker i roller: {count}</translation>
    </message>
    <message>
        <source>Assignments of which communications have not been told: {count}</source>
        <translation>Uppdrag som kommunikationsavdelningen inte är underrättad om: {count}</translation>
    </message>
    <message>
        <source>Missing of what the law asks the channel to tell: {count}</source>
        <translation>Saknas av det som kanalen enligt lag ska upplysa om: {count}</translation>
    </message>
    <message>
        <source>Checks that nobody has made: {count}</source>
        <translation>Kontroller som ingen har gjort: {count}</translation>
    </message>
    <message>
        <source>Checks that found something not in order: {count}</source>
        <translation>Kontroller som visade brister: {count}</translation>
    </message>
    <message>
        <source>Checks to be made again: {count}</source>
        <translation>Kontroller som ska göras om: {count}</translation>
    </message>
    <message>
        <source>Suspected crime or secrecy, from {author}</source>
        <translation>Misstänkt brott eller sekretess, från {author}</translation>
    </message>
    <message>
        <source>All suspected crimes and secrecy: {count}</source>
        <translation>Alla misstänkta brott och all sekretess: {count}</translation>
    </message>
    <message>
        <source>Assigned to you: an item from {author}</source>
        <translation>Tilldelat dig: ett inlägg från {author}</translation>
    </message>
    <message>
        <source>Assigned to {person}, whom you cover for: an item from {author}</source>
        <translation>Tilldelat {person}, som du ersätter: ett inlägg från {author}</translation>
    </message>
    <message>
        <source>All that is assigned to you: {count}</source>
        <translation>Allt som är tilldelat dig: {count}</translation>
    </message>
    <message>
        <source>Questions that you own, to be answered: {count}</source>
        <translation>Frågor som du äger och som ska besvaras: {count}</translation>
    </message>
    <message>
        <source>{person} proposes: {outcome}. You may approve it.</source>
        <translation>{person} föreslår: {outcome}. Du får godkänna det.</translation>
    </message>
    <message>
        <source>All that wait for a second person: {count}</source>
        <translation>Allt som väntar på en andra person: {count}</translation>
    </message>
    <message>
        <source>Past the time to answer: {count}</source>
        <translation>Svarstiden har gått ut: {count}</translation>
    </message>
    <message>
        <source>To be answered soon: {count}</source>
        <translation>Ska besvaras snart: {count}</translation>
    </message>
    <message>
        <source>All that is to be assessed: {count}</source>
        <translation>Allt som ska bedömas: {count}</translation>
    </message>
    <message>
        <source>An item from {author}</source>
        <translation>Ett inlägg från {author}</translation>
    </message>
    <message>
        <source>{duty}: {count}</source>
        <translation>{duty}: {count}</translation>
    </message>
    <message>
        <source>Answered consultation, to be decided: item {item}</source>
        <translation>Besvarat samråd, ska beslutas: inlägg {item}</translation>
    </message>
    <message>
        <source>Answered consultations, to be decided: {count}</source>
        <translation>Besvarade samråd, ska beslutas: {count}</translation>
    </message>
    <message>
        <source>{duty}: item {item}</source>
        <translation>{duty}: inlägg {item}</translation>
    </message>
    <message>
        <source>Say which channels the document binds: all of one policy, or some. Nothing was saved.</source>
        <translation>Ange vilka kanaler dokumentet gäller för: alla under en policy, eller några. Inget sparades.</translation>
    </message>
    <message>
        <source>No version of “{title}” is in force today. Nothing was saved.</source>
        <translation>Ingen version av ”{title}” gäller i dag. Inget sparades.</translation>
    </message>
    <message>
        <source>You have acknowledged version {version} of “{title}” already. Nothing was changed.</source>
        <translation>Du har redan kvitterat version {version} av ”{title}”. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is no document number {number} in your channels. Nothing was changed.</source>
        <translation>Det finns inget dokument nr {number} i dina kanaler. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn. Nothing was changed. Record it as a new document instead.</source>
        <translation>”{title}” är taget ur bruk. Inget ändrades. Ta upp det som ett nytt dokument i stället.</translation>
    </message>
    <message>
        <source>“{day}” is no date. Write it like 2026-03-04.</source>
        <translation>”{day}” är inget datum. Skriv så här: 2026-03-04.</translation>
    </message>
    <message>
        <source>The last day {valid_to} is before the day in force, {in_force}.</source>
        <translation>Sista dagen {valid_to} ligger före den dag versionen börjar gälla, {in_force}.</translation>
    </message>
    <message>
        <source>There is a version {version} already. Give the new one another name.</source>
        <translation>Version {version} finns redan. Ge den nya ett annat namn.</translation>
    </message>
    <message>
        <source>The document can&apos;t be recorded like this. Nothing was saved.</source>
        <translation>Dokumentet kan inte tas upp så här. Inget sparades.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Titeln saknas.</translation>
    </message>
    <message>
        <source>The version&apos;s name is missing, such as 2 or 2026-1.</source>
        <translation>Versionens namn saknas, till exempel 2 eller 2026-1.</translation>
    </message>
    <message>
        <source>The day in force is missing.</source>
        <translation>Dagen då versionen börjar gälla saknas.</translation>
    </message>
    <message>
        <source>“{day}” is no date up to today. Write it like 2026-03-04.</source>
        <translation>”{day}” är inget datum fram till i dag. Skriv så här: 2026-03-04.</translation>
    </message>
    <message>
        <source>The time limit is from 1 to {most} days or months.</source>
        <translation>Gallringsfristen är från 1 till {most} dagar eller månader.</translation>
    </message>
    <message>
        <source>Number {number} is not open, or that is done already. Nothing was changed.</source>
        <translation>Nummer {number} är inte öppet, eller så är det redan gjort. Inget ändrades.</translation>
    </message>
    <message>
        <source>Name the manager.</source>
        <translation>Ange chefen.</translation>
    </message>
    <message>
        <source>Nobody agrees to their own taking part: name the manager who did.</source>
        <translation>Ingen godkänner sitt eget deltagande: ange den chef som gjorde det.</translation>
    </message>
    <message>
        <source>A field has at most {limit} characters.</source>
        <translation>Ett fält får ha högst {limit} tecken.</translation>
    </message>
    <message>
        <source>Before that comes: {step}.</source>
        <translation>Gör först: {step}.</translation>
    </message>
    <message>
        <source>That can&apos;t be recorded like this. Nothing was saved.</source>
        <translation>Det kan inte registreras så här. Inget sparades.</translation>
    </message>
    <message>
        <source>The disposal decision can&apos;t be recorded like this. Nothing was saved.</source>
        <translation>Gallringsbeslutet kan inte tas upp så här. Inget sparades.</translation>
    </message>
    <message>
        <source>The body that decided is missing.</source>
        <translation>Det beslutande organet saknas.</translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation>Beslutsdatum saknas.</translation>
    </message>
    <message>
        <source>The decision&apos;s paragraph or diary number is missing.</source>
        <translation>Beslutets paragraf eller diarienummer saknas.</translation>
    </message>
    <message>
        <source>The scope is missing: what the decision is about.</source>
        <translation>Tillämpningsområdet saknas: vad beslutet gäller.</translation>
    </message>
    <message>
        <source>The kinds of records are missing.</source>
        <translation>Slag av handlingar saknas.</translation>
    </message>
    <message>
        <source>The time limit is missing: a decision always has one.</source>
        <translation>Gallringsfristen saknas: ett beslut har alltid en.</translation>
    </message>
    <message>
        <source>The document is in the register.</source>
        <translation>Dokumentet är upptaget i registret.</translation>
    </message>
    <message>
        <source>The new version is in the register. Everybody is asked again from its day on.</source>
        <translation>Den nya versionen är upptagen. Alla ombeds att kvittera från den dag den gäller.</translation>
    </message>
    <message>
        <source>You have acknowledged “{title}”, version {version}.</source>
        <translation>Du har kvitterat ”{title}”, version {version}.</translation>
    </message>
    <message>
        <source>“{title}” was valid to {day}, and no later version is recorded.</source>
        <translation>”{title}” gällde till {day}, och ingen senare version är upptagen.</translation>
    </message>
    <message>
        <source>Request {number} of a registered person was to be answered by {day}</source>
        <translation>Begäran {number} från en registrerad skulle ha besvarats senast {day}</translation>
    </message>
    <message>
        <source>Request {number} of a registered person is to be answered by {day}</source>
        <translation>Begäran {number} från en registrerad ska besvaras senast {day}</translation>
    </message>
    <message>
        <source>{person} has not acknowledged “{title}”</source>
        <translation>{person} har inte kvitterat ”{title}”</translation>
    </message>
    <message>
        <source>To acknowledge: “{title}”, version {version}</source>
        <translation>Att kvittera: ”{title}”, version {version}</translation>
    </message>
    <message>
        <source>Others who have not acknowledged “{title}”: {count}</source>
        <translation>Andra som inte har kvitterat ”{title}”: {count}</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Redovisningen sparades som {file}.</translation>
    </message>
    <message>
        <source>The absence of {name} is planned. Somebody who has the channels starts the cover.</source>
        <translation>Frånvaron för {name} är planerad. Någon som har kanalerna startar ersättningen.</translation>
    </message>
    <message>
        <source>The cover for {name} runs {days}; the rights return by the clock.</source>
        <translation>Ersättningen för {name} gäller {days}; behörigheten går tillbaka av sig själv.</translation>
    </message>
    <message>
        <source>The absence of {name} is ended: everything that was lent has returned.</source>
        <translation>Frånvaron för {name} är avslutad: allt som var utlånat har gått tillbaka.</translation>
    </message>
    <message>
        <source>The person has the role from now on.</source>
        <translation>Personen har rollen från och med nu.</translation>
    </message>
    <message>
        <source>The role was ended.</source>
        <translation>Rollen är avslutad.</translation>
    </message>
    <message>
        <source>The step was recorded.</source>
        <translation>Steget är antecknat.</translation>
    </message>
    <message>
        <source>The check was recorded.</source>
        <translation>Kontrollen antecknades.</translation>
    </message>
    <message>
        <source>The deposit was recorded.</source>
        <translation>Depositionen är registrerad.</translation>
    </message>
    <message>
        <source>The mark was saved.</source>
        <translation>Markeringen är sparad.</translation>
    </message>
    <message>
        <source>Say which channels the decision covers: all of one policy, or some. Nothing was saved.</source>
        <translation>Ange vilka kanaler beslutet omfattar: alla under en policy, eller några. Inget sparades.</translation>
    </message>
    <message>
        <source>No disposal decision number {number} holds in your channels. Nothing was changed.</source>
        <translation>Det finns inget gällande gallringsbeslut nr {number} i dina kanaler. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disposal decision is in the register.</source>
        <translation>Gallringsbeslutet är upptaget i registret.</translation>
    </message>
    <message>
        <source>The calendar file {file} can&apos;t be read ({why}). Nothing was saved. Choose another file.</source>
        <translation>Kalenderfilen {file} kan inte läsas ({why}). Inget sparades. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file is no calendar file. Nothing was saved. In Outlook, save the appointment as “iCalendar (.ics)” and choose that file.</source>
        <translation>Filen är ingen kalenderfil. Inget sparades. Spara mötet i Outlook som ”iCalendar (.ics)” och välj den filen.</translation>
    </message>
    <message>
        <source>The calendar file is larger than {limit} MB or holds more than {events} events. Nothing was saved. Save the one appointment as a file, not the whole calendar.</source>
        <translation>Kalenderfilen är större än {limit} MB eller innehåller fler än {events} händelser. Inget sparades. Spara den enskilda bokningen som fil, inte hela kalendern.</translation>
    </message>
    <message>
        <source>Item {item} is not in your channels, or is tied to the request already.</source>
        <translation>Inlägg {item} finns inte i dina kanaler, eller är redan knutet till begäran.</translation>
    </message>
    <message>
        <source>Request {number} is decided already. Nothing was changed.</source>
        <translation>Begäran {number} är redan beslutad. Inget ändrades.</translation>
    </message>
    <message>
        <source>The decision on request {number} needs a reason. Nothing was saved.</source>
        <translation>Beslutet om begäran {number} behöver en motivering. Inget sparades.</translation>
    </message>
    <message>
        <source>Request {number} has no decision yet. Nothing was changed.</source>
        <translation>Begäran {number} har inget beslut än. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is no open request number {number}. Nothing was changed.</source>
        <translation>Det finns ingen öppen begäran nr {number}. Inget ändrades.</translation>
    </message>
    <message>
        <source>Who asks is missing.</source>
        <translation>Det saknas vem som begär.</translation>
    </message>
    <message>
        <source>What is asked is missing.</source>
        <translation>Det saknas vad som begärs.</translation>
    </message>
    <message>
        <source>The request can&apos;t be recorded like this. Nothing was saved.</source>
        <translation>Begäran kan inte tas upp så här. Inget sparades.</translation>
    </message>
    <message>
        <source>Write what is not in order, and what is done about it. Nothing was saved.</source>
        <translation>Skriv vad som inte är i sin ordning och vad som görs åt det. Inget sparades.</translation>
    </message>
    <message>
        <source>Write where it lies and who keeps it. Nothing was saved.</source>
        <translation>Skriv var det ligger och vem som förvarar det. Inget sparades.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was saved. Record it when it is done.</source>
        <translation>{day} har inte varit än. Inget sparades. Registrera det när det är gjort.</translation>
    </message>
    <message>
        <source>Record where the text “{subject}” stands: that is the check that {check}. Nothing was saved. See Public texts.</source>
        <translation>Anteckna var texten ”{subject}” finns: det är kontrollen att {check}. Inget sparades. Se Texter.</translation>
    </message>
    <message>
        <source>Neither policy nor law asks here for a check that {check}. Nothing was saved. They ask: {asked}.</source>
        <translation>Varken policyn eller lagen kräver här en kontroll av att {check}. Inget sparades. De kräver: {asked}.</translation>
    </message>
    <message>
        <source>Not known to be met, {statute}: nobody has checked that {check}.</source>
        <translation>Oklart om {statute} följs: ingen har kontrollerat att {check}.</translation>
    </message>
    <message>
        <source>Nobody has checked that {check} ({row}: {source}).</source>
        <translation>Ingen har kontrollerat att {check} ({row}: {source}).</translation>
    </message>
    <message>
        <source>Breach of {statute}, as found on {day}. Not met: {check}.</source>
        <translation>Brott mot {statute} enligt kontroll {day}. Inte uppfyllt: {check}.</translation>
    </message>
    <message>
        <source>Not met, as found on {day}: {check} ({row}: {source}).</source>
        <translation>Inte uppfyllt enligt kontroll {day}: {check} ({row}: {source}).</translation>
    </message>
    <message>
        <source>Was to be checked again by {due}: that {check}.</source>
        <translation>Skulle ha kontrollerats igen senast {due}: att {check}.</translation>
    </message>
    <message>
        <source>Not deposited: {what} ({row}: {source}).</source>
        <translation>Inte deponerat: {what} ({row}: {source}).</translation>
    </message>
    <message>
        <source>{name} alone has access to the channel: it lies idle when {name} is away.</source>
        <translation>Bara {name} har tillgång till kanalen: den blir inaktiv när {name} är borta.</translation>
    </message>
    <message>
        <source>Nobody is named who has access to the channel.</source>
        <translation>Ingen är utsedd som har tillgång till kanalen.</translation>
    </message>
    <message>
        <source>The page lies idle: for more than {days} days, nothing that you published there yourselves is known here.</source>
        <translation>Sidan är inaktiv: på mer än {days} dagar har inget känts till här som ni själva publicerat där.</translation>
    </message>
    <message>
        <source>The page lies idle: you last published something there on {day}, {days} days ago.</source>
        <translation>Sidan är inaktiv: ni publicerade senast något där {day}, för {days} dagar sedan.</translation>
    </message>
    <message>
        <source>Say where the text stands, and on which day, not later than today, somebody saw it. Nothing was saved.</source>
        <translation>Ange var texten finns och vilken dag, senast i dag, som någon såg den där. Inget sparades.</translation>
    </message>
    <message>
        <source>These are the words already. Nothing was saved.</source>
        <translation>Så lyder orden redan. Inget sparades.</translation>
    </message>
    <message>
        <source>This is the channel&apos;s list already. Nothing was saved.</source>
        <translation>Så ser kanalens lista redan ut. Inget sparades.</translation>
    </message>
    <message>
        <source>No version of this text has been issued: {subject}. Nothing was saved. Issue it first.</source>
        <translation>Ingen version av texten har getts ut: {subject}. Inget sparades. Ge ut den först.</translation>
    </message>
    <message>
        <source>No such file can be written: “{suffix}”. Nothing was saved. Let its name end in one of: {known}.</source>
        <translation>En sådan fil kan inte skrivas: ”{suffix}”. Inget sparades. Låt namnet sluta på något av: {known}.</translation>
    </message>
    <message>
        <source>The text can&apos;t be issued before it says what it must: {subject}. Nothing was saved. Fill this in under Channels, or among the own words:</source>
        <translation>Texten kan inte ges ut förrän den säger det den måste: {subject}. Inget sparades. Fyll i det här under Kanaler eller bland de egna orden:</translation>
    </message>
    <message>
        <source>The newest version says the same already: {subject}. Nothing was saved.</source>
        <translation>Den senaste versionen säger redan samma sak: {subject}. Inget sparades.</translation>
    </message>
    <message>
        <source>The policy leaves these rules to the channel&apos;s own list: {known}. Nothing was saved.</source>
        <translation>Policyn lämnar de här reglerna till kanalens egen lista: {known}. Inget sparades.</translation>
    </message>
    <message>
        <source>Say in words what else may not stand in the channel. Nothing was saved.</source>
        <translation>Ange med ord vad mer som inte får förekomma i kanalen. Inget sparades.</translation>
    </message>
    <message>
        <source>A public text that was never issued: {name}</source>
        <translation>Offentlig text som aldrig har getts ut: {name}</translation>
    </message>
    <message>
        <source>A public text that is no longer true: {name}</source>
        <translation>Offentlig text som inte längre stämmer: {name}</translation>
    </message>
    <message>
        <source>Public texts that are no longer true: {count}</source>
        <translation>Offentliga texter som inte längre stämmer: {count}</translation>
    </message>
    <message>
        <source>Public texts that were never issued: {count}</source>
        <translation>Offentliga texter som aldrig har getts ut: {count}</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Saknas: {what}.</translation>
    </message>
    <message>
        <source>Missing: the title of {name}.</source>
        <translation>Saknas: titel för {name}.</translation>
    </message>
    <message>
        <source>The version is issued. Save it, and post it where the public reads it.</source>
        <translation>Versionen är utgiven. Spara den och publicera den där allmänheten läser den.</translation>
    </message>
    <message>
        <source>This is no day: {day}. Nothing was saved. Write it like this: 2026-01-31.</source>
        <translation>Det här är ingen dag: {day}. Inget sparades. Skriv så här: 2026-01-31.</translation>
    </message>
    <message>
        <source>It is recorded that the text stands there.</source>
        <translation>Det är noterat att texten finns där.</translation>
    </message>
    <message>
        <source>The start document was made.</source>
        <translation>Startdokumentet skapades.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>The text as it is now is on the clipboard.</source>
        <translation>Texten som den är nu finns i urklipp.</translation>
    </message>
    <message>
        <source>The words are saved. Issue the texts that hold them again.</source>
        <translation>Orden är sparade. Ge ut de texter som innehåller dem på nytt.</translation>
    </message>
    <message>
        <source>The channel&apos;s list holds from now on. Issue the rules of play again.</source>
        <translation>Kanalens lista gäller från och med nu. Ge ut spelreglerna på nytt.</translation>
    </message>
    <message>
        <source>You have no assignment for {channel}, so you can&apos;t act there. Nothing was changed. Your manager decides on one; a manager or administrator records it under People.</source>
        <translation>Du har inget uppdrag i {channel} och kan därför inte arbeta där. Ingenting ändrades. Din chef beslutar om uppdraget; en chef eller administratör antecknar det under Personer.</translation>
    </message>
    <message>
        <source>On the team&apos;s server a manager or administrator must do this: {right}. Nothing was changed. Ask one of them, also where you have an assignment for it.</source>
        <translation>På gruppens server måste en chef eller administratör göra detta: {right}. Ingenting ändrades. Be någon av dem, också om du har uppdraget.</translation>
    </message>
    <message>
        <source>You have no assignment that lets you do this: {right}. Nothing was changed. Your manager decides on one; a manager or administrator records it under People.</source>
        <translation>Du har inget uppdrag som ger dig rätt till detta: {right}. Ingenting ändrades. Din chef beslutar om uppdraget; en chef eller administratör antecknar det under Personer.</translation>
    </message>
    <message>
        <source>Only a manager or administrator of this desk can do that. Nothing was changed. Ask one of them.</source>
        <translation>Bara en chef eller administratör kan göra det. Ingenting ändrades. Be någon av dem.</translation>
    </message>
    <message>
        <source>Nobody has an assignment for {channel}.</source>
        <translation>Ingen har uppdrag i {channel}.</translation>
    </message>
    <message>
        <source>{person} is a politician, and has an assignment for {channel}.</source>
        <translation>{person} är politiker och har ett uppdrag i {channel}.</translation>
    </message>
    <message>
        <source>The communications department has not been told of the assignment of {person} for {channel}.</source>
        <translation>Kommunikationsavdelningen är inte underrättad om uppdraget för {person} i {channel}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as text ({why}). Nothing was saved. Save it as UTF-8 and try again.</source>
        <translation>{file} kan inte läsas som text ({why}). Inget har sparats. Spara den som UTF-8 och försök igen.</translation>
    </message>
    <message>
        <source>Handover note for {person}, away {days}</source>
        <translation>Överlämning för {person}, borta {days}</translation>
    </message>
    <message>
        <source>What was open at {time}:</source>
        <translation>Det här var öppet {time}:</translation>
    </message>
    <message>
        <source>What else the deputy needs to know</source>
        <translation>Annat som ersättaren behöver veta</translation>
    </message>
    <message>
        <source>Crisis mode is off (what else goes on: write here, or strike this out)</source>
        <translation>Krisläge råder inte (vad som pågår i övrigt: skriv här eller stryk raden)</translation>
    </message>
    <message>
        <source>Crisis mode is on since {time}, led by {lead}. Items that belong to it: {count}</source>
        <translation>Krisläge råder sedan {time}. {lead} leder. Inlägg som hör till krisen: {count}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget är öppet.</translation>
    </message>
    <message>
        <source>To assess: {count}</source>
        <translation>Att bedöma: {count}</translation>
    </message>
    <message>
        <source>Waiting for a second person:</source>
        <translation>Väntar på en andra person:</translation>
    </message>
    <message>
        <source>Questions that wait for an answer:</source>
        <translation>Frågor som väntar på svar:</translation>
    </message>
    <message>
        <source>Open follow-ups:</source>
        <translation>Öppna uppföljningar:</translation>
    </message>
    <message>
        <source>item {number}, suspected crime or secrecy, {when}</source>
        <translation>inlägg {number}, misstänkt brott eller sekretess, {when}</translation>
    </message>
    <message>
        <source>item {number}, suspected crime or secrecy, {when}, assigned to {person}</source>
        <translation>inlägg {number}, misstänkt brott eller sekretess, {when}, tilldelat {person}</translation>
    </message>
    <message>
        <source>item {number}, {when}</source>
        <translation>inlägg {number}, {when}</translation>
    </message>
    <message>
        <source>item {number}, {when}, assigned to {person}</source>
        <translation>inlägg {number}, {when}, tilldelat {person}</translation>
    </message>
    <message>
        <source>item {number}: {person} proposed “{outcome}” at {time}</source>
        <translation>inlägg {number}: {person} föreslog ”{outcome}” {time}</translation>
    </message>
    <message>
        <source>item {number}: {person} proposed “{outcome}” under {rules} at {time}</source>
        <translation>inlägg {number}: {person} föreslog ”{outcome}” enligt {rules} {time}</translation>
    </message>
    <message>
        <source>item {number}: {duty}, {when}</source>
        <translation>inlägg {number}: {duty}, {when}</translation>
    </message>
    <message>
        <source>item {number}: {duty} (must be done), {when}</source>
        <translation>inlägg {number}: {duty} (ska göras), {when}</translation>
    </message>
    <message>
        <source>item {number}: {duty} under {rules}, {when}</source>
        <translation>inlägg {number}: {duty} enligt {rules}, {when}</translation>
    </message>
    <message>
        <source>item {number}: {duty} (must be done) under {rules}, {when}</source>
        <translation>inlägg {number}: {duty} (ska göras) enligt {rules}, {when}</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>och ytterligare: {count}</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ingen tid satt</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>försenat sedan {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>senast {time}</translation>
    </message>
    <message>
        <source>Version {number} of the handover note is saved.</source>
        <translation>Version {number} av överlämningen är sparad.</translation>
    </message>
    <message>
        <source>{name} was entered.</source>
        <translation>{name} har lagts in.</translation>
    </message>
    <message>
        <source>{name} comes to the desk by the user {user} from now on.</source>
        <translation>{name} öppnar Uppsikt som användaren {user} från och med nu.</translation>
    </message>
    <message>
        <source>Nobody comes to the desk as {name} from now on.</source>
        <translation>Ingen öppnar Uppsikt som {name} från och med nu.</translation>
    </message>
    <message>
        <source>The assignment was recorded. Tell communications of it: the notice is written already.</source>
        <translation>Uppdraget har antecknats. Underrätta kommunikationsavdelningen: meddelandet är redan skrivet.</translation>
    </message>
    <message>
        <source>The assignment was ended.</source>
        <translation>Uppdraget har avslutats.</translation>
    </message>
    <message>
        <source>The notice is on the clipboard. Send it, then record whom you told.</source>
        <translation>Meddelandet ligger i urklipp. Skicka det och anteckna sedan vem du underrättade.</translation>
    </message>
    <message>
        <source>It was recorded that communications were told.</source>
        <translation>Det har antecknats att kommunikationsavdelningen har underrättats.</translation>
    </message>
    <message>
        <source>The person was saved.</source>
        <translation>Personen har sparats.</translation>
    </message>
    <message>
        <source>No start document has been made for the channel. Nothing was saved. Make it first.</source>
        <translation>Inget startdokument har skapats för kanalen. Inget sparades. Skapa det först.</translation>
    </message>
    <message>
        <source>The start document can&apos;t be made before it says what the policy asks. Nothing was saved. Fill in first:</source>
        <translation>Startdokumentet kan inte skapas förrän det innehåller det som policyn kräver. Inget sparades. Fyll först i:</translation>
    </message>
    <message>
        <source>The newest version of the start document says the same already. Nothing was saved.</source>
        <translation>Den senaste versionen av startdokumentet säger redan samma sak. Inget sparades.</translation>
    </message>
    <message>
        <source>The desk is not open, because it does not know you yet. Nobody was entered, and nothing was saved. Say who you are to open it.</source>
        <translation>Uppsikt känner dig inte än och är därför inte öppet. Ingen har lagts in och inget har sparats. Säg vem du är för att öppna.</translation>
    </message>
    <message>
        <source>Say what is destroyed, and on which day, not later than today, it came in. Nothing was saved.</source>
        <translation>Ange vad som förstörs och vilken dag, senast i dag, det kom in. Inget sparades.</translation>
    </message>
    <message>
        <source>Say which deviation was reported, to whom, and on which day, not later than today. Nothing was saved.</source>
        <translation>Ange vilken avvikelse som rapporterades, till vem och vilken dag, senast i dag. Inget sparades.</translation>
    </message>
    <message>
        <source>Destroyed outside the plan, and not reported yet: {what}</source>
        <translation>Förstört utanför planen och inte rapporterat än: {what}</translation>
    </message>
    <message>
        <source>The plan does not allow this to be destroyed. Nothing was saved. Keep it. If it is destroyed already, record it with the reason:</source>
        <translation>Planen tillåter inte att detta förstörs. Inget sparades. Behåll det. Om det redan är förstört, anteckna det med skälet:</translation>
    </message>
    <message>
        <source>No disposal decision is named that lets this be destroyed.</source>
        <translation>Inget gallringsbeslut är angivet som låter detta förstöras.</translation>
    </message>
    <message>
        <source>Disposal decision {number} does not hold for the channel “{name}”.</source>
        <translation>Gallringsbeslut {number} gäller inte för kanalen ”{name}”.</translation>
    </message>
    <message>
        <source>The decision is not about this kind of records: {kind}.</source>
        <translation>Beslutet gäller inte handlingar av det här slaget: {kind}.</translation>
    </message>
    <message>
        <source>By the decision, somebody must first find that the records are no longer current.</source>
        <translation>Enligt beslutet måste någon först bedöma att handlingarna är inaktuella.</translation>
    </message>
    <message>
        <source>By the decision, what came in on {received} may be destroyed from {day}.</source>
        <translation>Enligt beslutet får det som kom in {received} förstöras från {day}.</translation>
    </message>
    <message>
        <source>The destruction was recorded.</source>
        <translation>Gallringen antecknades.</translation>
    </message>
    <message>
        <source>It is recorded that it was reported.</source>
        <translation>Det är antecknat att det har rapporterats.</translation>
    </message>
    <message>
        <source>That alert is not yours, or you have acknowledged it already. Nothing was changed.</source>
        <translation>Larmet är inte ditt, eller så har du redan kvitterat det. Inget ändrades.</translation>
    </message>
    <message>
        <source>Urgent: {person} found a threat or abuse ({rules}), {when}. Look, and acknowledge.</source>
        <translation>Brådskande: {person} fann hot eller kränkning ({rules}), {when}. Titta och kvittera.</translation>
    </message>
    <message>
        <source>Crisis mode is on since {when}, led by {lead}.</source>
        <translation>Krisläge råder sedan {when}. {lead} leder.</translation>
    </message>
    <message>
        <source>Items that belong to the crisis: {count}</source>
        <translation>Inlägg som hör till krisen: {count}</translation>
    </message>
    <message>
        <source>A false page was seen on {day}, and is not reported to the platform</source>
        <translation>En falsk sida sågs {day} och är inte anmäld till plattformen</translation>
    </message>
    <message>
        <source>A false page seen on {day} is reported, and not closed</source>
        <translation>En falsk sida som sågs {day} är anmäld men inte avslutad</translation>
    </message>
    <message>
        <source>Taking part in a forum of others, noted on {day}, waits for the closest manager to agree</source>
        <translation>Att delta i andras forum, antecknat {day}, väntar på närmaste chefs godkännande</translation>
    </message>
    <message>
        <source>Taking part in a forum of others, noted on {day}, is agreed, and not closed</source>
        <translation>Att delta i andras forum, antecknat {day}, är godkänt men inte avslutat</translation>
    </message>
    <message>
        <source>Criticism elsewhere was seen on {day}, and the closest manager is not told</source>
        <translation>Kritik på annat håll sågs {day}, och närmaste chef har inte fått veta</translation>
    </message>
    <message>
        <source>Criticism elsewhere, seen on {day}, is not closed</source>
        <translation>Kritik på annat håll, sedd {day}, är inte avslutad</translation>
    </message>
    <message>
        <source>The address of the page is missing.</source>
        <translation>Sidans adress saknas.</translation>
    </message>
    <message>
        <source>The policy demands the report itself. Only a manager or administrator signs a decision not to report.</source>
        <translation>Policyn kräver själva anmälan. Bara en chef eller administratör undertecknar ett beslut att inte anmäla.</translation>
    </message>
    <message>
        <source>This answer needs a second person. Replace the decision; once it is approved, the further answer can be recorded.</source>
        <translation>Det här svaret kräver en andra person. Ersätt beslutet; när det är godkänt kan det ytterligare svaret antecknas.</translation>
    </message>
    <message>
        <source>The decision waits for a second person.</source>
        <translation>Beslutet väntar på en andra person.</translation>
    </message>
    <message>
        <source>Before that comes: {what}.</source>
        <translation>Gör först: {what}.</translation>
    </message>
    <message>
        <source>{field}: this must be filled in.</source>
        <translation>{field}: det måste fyllas i.</translation>
    </message>
    <message>
        <source>That is no address of a page. Write it like https://example.org/page.</source>
        <translation>Det är ingen adress till en sida. Skriv den så här: https://example.org/page.</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Den tidpunkten har inte kommit än.</translation>
    </message>
    <message>
        <source>Who saw it is missing.</source>
        <translation>Vem som såg det saknas.</translation>
    </message>
    <message>
        <source>What was seen can&apos;t be recorded like this. Nothing was saved.</source>
        <translation>Iakttagelsen kan inte registreras så här. Inget sparades.</translation>
    </message>
    <message>
        <source>This computer has no safe keyring. Uppsikt saves no password unprotected. Nothing was saved.</source>
        <translation>Datorn saknar en säker nyckelring. Uppsikt sparar inga lösenord oskyddat. Inget har sparats.</translation>
    </message>
    <message>
        <source>The handover file needs somebody who can open it, and at most 20. No file was written. Choose the deputy.</source>
        <translation>Överlämningsfilen behöver någon som kan öppna den, och högst 20. Ingen fil skrevs. Välj ersättaren.</translation>
    </message>
    <message>
        <source>This is no handover file, or it was changed on its way. Nothing was saved. Ask for a new one.</source>
        <translation>Det här är ingen överlämningsfil, eller så har den ändrats på vägen. Inget har sparats. Be om en ny.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the handover file. Nothing was opened. Ask the sender to read it out once more.</source>
        <translation>Lösenfrasen öppnar inte överlämningsfilen. Inget har öppnats. Be avsändaren läsa upp den en gång till.</translation>
    </message>
    <message>
        <source>This handover file was not made for your key on this computer. Nothing was saved. Ask the sender for a new one.</source>
        <translation>Den här överlämningsfilen är inte gjord för din nyckel på den här datorn. Inget har sparats. Be avsändaren om en ny.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring doesn&apos;t answer. Nothing was saved. See that you are logged in in the usual way, and try again.</source>
        <translation>Datorns nyckelring svarar inte. Inget har sparats. Kontrollera att du är inloggad på vanligt sätt och försök igen.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring has not answered in time. Perhaps a dialog of the system waits for you, in front of this window or behind it. Whether something was saved is not known: try again when it answers.</source>
        <translation>Datorns nyckelring svarade inte i tid. Kanske väntar en av systemets dialogrutor på dig, framför eller bakom det här fönstret. Om något har sparats är inte känt: försök igen när den svarar.</translation>
    </message>
    <message>
        <source>The keyring is locked. Nothing was saved. Unlock it in the system&apos;s dialog and try again: Uppsikt then waits for 60 seconds.</source>
        <translation>Nyckelringen är låst. Inget har sparats. Lås upp den i systemets dialogruta och försök igen: Uppsikt väntar då i 60 sekunder.</translation>
    </message>
    <message>
        <source>Your IT department seems to have switched off the storing of credentials (code 1312). Nothing was saved. Show this text to the IT support.</source>
        <translation>Din it-avdelning verkar ha stängt av lagring av autentiseringsuppgifter (felkod 1312). Inget har sparats. Visa den här texten för it-supporten.</translation>
    </message>
    <message>
        <source>This is longer than the computer&apos;s keyring takes. Nothing was saved there.</source>
        <translation>Det här är längre än vad datorns nyckelring tar emot. Inget har sparats där.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring took what it was given, but didn&apos;t give it back. It can&apos;t be relied on. Nothing was saved. Show this text to the IT support.</source>
        <translation>Datorns nyckelring tog emot uppgifterna men lämnade inte tillbaka dem. Den går inte att lita på. Inget har sparats. Visa den här texten för it-supporten.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring was asked to remove an item, and still has it. Remove it by hand in the system&apos;s own program for passwords.</source>
        <translation>Datorns nyckelring fick i uppdrag att ta bort en uppgift men har den kvar. Ta bort den för hand i systemets eget program för lösenord.</translation>
    </message>
    <message>
        <source>Your key on this computer can&apos;t be read. Nothing was changed, and no credentials are lost. Make a new one and ask an administrator to approve it.</source>
        <translation>Din nyckel på den här datorn går inte att läsa. Inget har ändrats, och inga inloggningsuppgifter har gått förlorade. Skapa en ny och be en administratör godkänna den.</translation>
    </message>
    <message>
        <source>Your key on this computer was made by a later version of Uppsikt. Nothing was changed. Use that version.</source>
        <translation>Din nyckel på den här datorn är gjord av en senare version av Uppsikt. Inget har ändrats. Använd den versionen.</translation>
    </message>
    <message>
        <source>The picture is too large to be looked through. Nothing was saved. Cut out the QR code alone.</source>
        <translation>Bilden är för stor för att sökas igenom. Inget har sparats. Klipp ut bara QR-koden.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Nothing was saved. Make it larger on the screen and copy it with a white margin, or enter the key by hand.</source>
        <translation>Ingen QR-kod hittades i bilden. Inget har sparats. Gör den större på skärmen och kopiera den med en vit marginal, eller skriv in nyckeln för hand.</translation>
    </message>
    <message>
        <source>At least two people must be able to open a channel&apos;s credentials, so that nobody is needed who is ill. Nothing was saved. Name one more holder.</source>
        <translation>Minst två personer måste kunna öppna en kanals inloggningsuppgifter, så att de går att använda även när en är borta. Inget har sparats. Ange en innehavare till.</translation>
    </message>
    <message>
        <source>This is more than one set of credentials holds. Nothing was saved. Shorten the note.</source>
        <translation>Det här är mer än vad en kanals inloggningsuppgifter rymmer. Inget har sparats. Korta anteckningen.</translation>
    </message>
    <message>
        <source>Credentials are shared with at most {most} workstations. Nothing was saved. Take away a holder.</source>
        <translation>Inloggningsuppgifter delas med högst {most} arbetsplatser. Inget har sparats. Ta bort en innehavare.</translation>
    </message>
    <message>
        <source>You have no access to the account {channel}. Ask an administrator to add you.</source>
        <translation>Du har inte behörighet till kontot {channel}. Be en administratör lägga till dig.</translation>
    </message>
    <message>
        <source>You have no access to the account {channel}. Ask one of these to add you: {holders}.</source>
        <translation>Du har inte behörighet till kontot {channel}. Be någon av dessa lägga till dig: {holders}.</translation>
    </message>
    <message>
        <source>Your time as a deputy is from {begins} to {ends}.</source>
        <translation>Din tid som ersättare är från {begins} till {ends}.</translation>
    </message>
    <message>
        <source>The credentials of {channel} don&apos;t agree with their signature and are therefore not shown. Change nothing, and tell an administrator ({administrators}). Code {what}.</source>
        <translation>Uppgifterna för {channel} stämmer inte med sin signatur och visas därför inte. Ändra inget, kontakta en administratör ({administrators}). Kod {what}.</translation>
    </message>
    <message>
        <source>The database is older than the one you saw on {day}. It may have been restored from a backup. The credentials are not shown. An administrator can confirm the restore.</source>
        <translation>Databasen är äldre än den du såg {day}. Den kan ha återställts från en säkerhetskopia. Uppgifterna visas inte. En administratör kan bekräfta återställningen.</translation>
    </message>
    <message>
        <source>The database is not the one you saw on {day}: what it says of who may open the credentials has been changed since, or a backup was restored. The credentials are not shown. An administrator can confirm the restore.</source>
        <translation>Databasen är inte den du såg {day}: det som står om vem som får öppna uppgifterna har ändrats sedan dess, eller så har en säkerhetskopia återställts. Uppgifterna visas inte. En administratör kan bekräfta återställningen.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong (it was last {moment}). Set it right and start Uppsikt again. If it is right now, make a new key here and have it approved.</source>
        <translation>Datorns klocka går fel (senast {moment}). Rätta den och starta om Uppsikt. Om den går rätt nu, skapa en ny nyckel här och få den godkänd.</translation>
    </message>
    <message>
        <source>This is no key for one-time codes. Nothing was saved. The platform shows it as letters and digits, often in groups of four, or as a QR code.</source>
        <translation>Det här är ingen nyckel för engångskoder. Inget har sparats. Plattformen visar den som bokstäver och siffror, ofta i grupper om fyra, eller som en QR-kod.</translation>
    </message>
    <message>
        <source>This key counts its codes instead of timing them, which several people can&apos;t share. Nothing was saved. Choose an authenticator app at the platform.</source>
        <translation>Den här nyckeln räknar sina koder i stället för att tidsbestämma dem, och det kan flera personer inte dela. Inget har sparats. Välj en autentiseringsapp hos plattformen.</translation>
    </message>
    <message>
        <source>This QR code moves several accounts from one phone to another. Nothing was saved. Show the code of the single account at the platform, or enter its key by hand.</source>
        <translation>Den här QR-koden flyttar flera konton från en telefon till en annan. Inget har sparats. Visa koden för det enskilda kontot hos plattformen, eller skriv in dess nyckel för hand.</translation>
    </message>
    <message>
        <source>This key asks for codes of a kind that Uppsikt doesn&apos;t make: SHA-1, SHA-256 or SHA-512, 5 to 10 digits, 10 to 300 seconds. Nothing was saved.</source>
        <translation>Den här nyckeln ber om koder av ett slag som Uppsikt inte gör: SHA-1, SHA-256 eller SHA-512, 5 till 10 siffror, 10 till 300 sekunder. Inget har sparats.</translation>
    </message>
    <message>
        <source>The resources don&apos;t seem to suffice</source>
        <translation>Resurserna verkar inte räcka</translation>
    </message>
    <message>
        <source>Answers past their time: {count}</source>
        <translation>Svar över tiden: {count}</translation>
    </message>
    <message>
        <source>Watch rounds missed of late: {count}</source>
        <translation>Missade bevakningsrundor den senaste tiden: {count}</translation>
    </message>
    <message>
        <source>Follow-ups past their time: {count}</source>
        <translation>Uppföljningar över tiden: {count}</translation>
    </message>
    <message>
        <source>Days to come without anybody: {count}</source>
        <translation>Kommande dagar utan någon på plats: {count}</translation>
    </message>
    <message>
        <source>Your key is no longer on this computer (a new computer, or a reset password?). Make a new one and ask an administrator to approve it. No credentials are lost.</source>
        <translation>Din nyckel finns inte längre på den här datorn (ny dator eller återställt lösenord?). Skapa en ny och be en administratör godkänna den. Inga inloggningsuppgifter har gått förlorade.</translation>
    </message>
    <message>
        <source>Shared credentials have not been set up yet. Nothing was saved. An administrator sets them up.</source>
        <translation>Delade inloggningsuppgifter är inte upplagda än. Inget har sparats. En administratör lägger upp dem.</translation>
    </message>
    <message>
        <source>Shared credentials have been set up already. Nothing was changed.</source>
        <translation>Delade inloggningsuppgifter är redan upplagda. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This computer has no key of yours yet. Make one, and ask an administrator to approve it.</source>
        <translation>Den här datorn har ingen nyckel för dig än. Skapa en och be en administratör godkänna den.</translation>
    </message>
    <message>
        <source>Your key on this computer has not been approved yet. Ring or meet an administrator, and read its last eight signs out.</source>
        <translation>Din nyckel på den här datorn är inte godkänd än. Ring eller träffa en administratör och läs upp nyckelns åtta sista tecken.</translation>
    </message>
    <message>
        <source>This computer does not know yet which organisation it belongs to. Type the organisation&apos;s fingerprint from the recovery sheet.</source>
        <translation>Den här datorn vet inte än vilken organisation den hör till. Skriv in organisationens fingeravtryck från återställningsbladet.</translation>
    </message>
    <message>
        <source>Your key on this computer was revoked. Make a new one, and ask an administrator to approve it.</source>
        <translation>Din nyckel på den här datorn har återkallats. Skapa en ny och be en administratör godkänna den.</translation>
    </message>
    <message>
        <source>These are not the signs of that fingerprint. Nothing was saved. Read them once more; if they still differ, do not go on, and tell an administrator.</source>
        <translation>Det är inte tecknen i det fingeravtrycket. Inget har sparats. Läs dem en gång till. Skiljer de sig fortfarande, gå inte vidare utan kontakta en administratör.</translation>
    </message>
    <message>
        <source>Only an administrator of the shared credentials can do this. Nothing was changed. Ask {administrators}.</source>
        <translation>Bara en administratör för de delade inloggningsuppgifterna kan göra det. Inget har ändrats. Fråga {administrators}.</translation>
    </message>
    <message>
        <source>Only who always holds the channel, or an administrator of the shared credentials, can do this. Nothing was changed. Ask {holders}.</source>
        <translation>Bara den som alltid är innehavare av kanalen, eller en administratör för de delade inloggningsuppgifterna, kan göra det. Inget har ändrats. Fråga {holders}.</translation>
    </message>
    <message>
        <source>This is the only administrator&apos;s last key: without it nobody could let anybody in. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Det är den enda administratörens sista nyckel: utan den kan ingen släppas in. Inget har ändrats. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>Then fewer than two people would always hold the channel. Nothing was changed. Name another holder first.</source>
        <translation>Då skulle färre än två personer alltid vara innehavare av kanalen. Inget har ändrats. Utse först en innehavare till.</translation>
    </message>
    <message>
        <source>{person} has no approved key yet. Nothing was changed. Approve one first.</source>
        <translation>{person} har ingen godkänd nyckel än. Inget har ändrats. Godkänn en först.</translation>
    </message>
    <message>
        <source>There is no recovery key yet, so nothing can be saved here: without one an accident could lock everybody out. An administrator makes one and prints its sheet.</source>
        <translation>Det finns ingen återställningsnyckel än, så inget kan sparas här: utan den kan en olycka låsa ute alla. En administratör skapar en och skriver ut dess blad.</translation>
    </message>
    <message>
        <source>No credentials have been entered for {channel} yet. Somebody who holds the channel enters them.</source>
        <translation>Inga inloggningsuppgifter är inlagda för {channel} än. Någon som är innehavare av kanalen lägger in dem.</translation>
    </message>
    <message>
        <source>This has not been entered. Whoever holds the channel can enter it.</source>
        <translation>Det är inte ifyllt. Den som är innehavare av kanalen kan fylla i det.</translation>
    </message>
    <message>
        <source>{person} has saved other credentials for the channel meanwhile. Yours were not saved, and are still in the form. Look at what is there now before you save.</source>
        <translation>{person} har under tiden sparat andra inloggningsuppgifter för kanalen. Dina sparades inte och finns kvar i formuläret. Se vad som finns där nu innan du sparar.</translation>
    </message>
    <message>
        <source>You don&apos;t have this channel, or it is gone. Nothing was changed.</source>
        <translation>Du har inte den här kanalen, eller så finns den inte längre. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This is no longer there. Nothing was changed. Look at the list again.</source>
        <translation>Det finns inte längre. Inget har ändrats. Se listan en gång till.</translation>
    </message>
    <message>
        <source>{person} has ticked this recovery code off already. Nothing was changed.</source>
        <translation>{person} har redan bockat av den här återställningskoden. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This change is closed already. Nothing was changed.</source>
        <translation>Det här bytet är redan avslutat. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Nothing new has been saved here since this change was asked for. Nothing was recorded. Enter what is new first, so that your colleagues have it.</source>
        <translation>Inget nytt har sparats här sedan bytet begärdes. Inget har antecknats. Lägg först in det nya, så att dina kollegor har det.</translation>
    </message>
    <message>
        <source>Write why it need not be changed. Nothing was recorded.</source>
        <translation>Skriv varför det inte behöver bytas. Inget har antecknats.</translation>
    </message>
    <message>
        <source>Write where each of the two sheets lies, such as a safe and the registrar&apos;s. Nothing was saved.</source>
        <translation>Skriv var vart och ett av de två bladen ligger, till exempel ett kassaskåp och hos registratorn. Inget har sparats.</translation>
    </message>
    <message>
        <source>These are not the last eight signs of the key on the sheet. Nothing was saved. Read them from the printed sheet.</source>
        <translation>Det är inte de åtta sista tecknen i nyckeln på bladet. Inget har sparats. Läs dem från det utskrivna bladet.</translation>
    </message>
    <message>
        <source>This is no public key of a recovery key. Nothing was saved. It begins with age1, and stands beside the private one.</source>
        <translation>Det är ingen publik nyckel till en återställningsnyckel. Inget har sparats. Den börjar med age1 och står bredvid den privata.</translation>
    </message>
    <message>
        <source>A passphrase opens this handover file. Ask the sender to read it out by telephone.</source>
        <translation>En lösenfras öppnar den här överlämningsfilen. Be avsändaren läsa upp den i telefon.</translation>
    </message>
    <message>
        <source>Write who gets the file: it stands in the log. No file was written.</source>
        <translation>Skriv vem som får filen: det står i loggen. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({why}). Nothing was handed over. Choose another place.</source>
        <translation>Filen {file} kunde inte skrivas ({why}). Inget har överlämnats. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The file {file} could not be read ({why}). Nothing was saved.</source>
        <translation>Filen {file} kunde inte läsas ({why}). Inget har sparats.</translation>
    </message>
    <message>
        <source>The note of what this computer has seen of the shared credentials was changed. They are not shown. Tell an administrator, make a new key here, and have it approved.</source>
        <translation>Anteckningen om vad den här datorn har sett av de delade inloggningsuppgifterna har ändrats. De visas inte. Kontakta en administratör, skapa en ny nyckel här och få den godkänd.</translation>
    </message>
    <message>
        <source>The note of what this computer has seen of the shared credentials is gone. They are not shown. Tell an administrator, make a new key here, and have it approved.</source>
        <translation>Anteckningen om vad den här datorn har sett av de delade inloggningsuppgifterna är borta. De visas inte. Kontakta en administratör, skapa en ny nyckel här och få den godkänd.</translation>
    </message>
    <message>
        <source>This is no recovery key that is locked with a passphrase, or it was changed. Nothing was opened. Scan the QR code of the sheet again.</source>
        <translation>Det här är ingen återställningsnyckel som är låst med en lösenfras, eller så har den ändrats. Inget har öppnats. Läs in bladets QR-kod igen.</translation>
    </message>
    <message>
        <source>The computer could not work through the passphrase, which needs a gigabyte of memory for a moment. Nothing was saved. Close other programs and try again.</source>
        <translation>Datorn kunde inte räkna igenom lösenfrasen, vilket kräver en gigabyte minne en kort stund. Inget har sparats. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>This is the recovery key of sheet {found}, and the credentials are sealed for sheet {wanted}. Nothing was opened. Fetch that sheet.</source>
        <translation>Det här är återställningsnyckeln på blad {found}, men uppgifterna är förseglade för blad {wanted}. Inget har öppnats. Hämta det bladet.</translation>
    </message>
    <message>
        <source>This is no recovery key, or a sign of it is wrong. Nothing was opened. Compare it with the sheet, group by group, or scan the QR code.</source>
        <translation>Det här är ingen återställningsnyckel, eller så är ett tecken fel. Inget har öppnats. Jämför med bladet, grupp för grupp, eller läs in QR-koden.</translation>
    </message>
    <message>
        <source>These credentials are not sealed for the recovery key of sheet {found}: there is a newer sheet. Nothing was opened. Fetch the newest sheet.</source>
        <translation>De här uppgifterna är inte förseglade för återställningsnyckeln på blad {found}: det finns ett nyare blad. Inget har öppnats. Hämta det nyaste bladet.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the recovery key. Nothing was opened. Compare it with the paper from the other envelope, group by group.</source>
        <translation>Den här lösenfrasen öppnar inte återställningsnyckeln. Inget har öppnats. Jämför med papperet ur det andra kuvertet, grupp för grupp.</translation>
    </message>
    <message>
        <source>The sheet is the right one, but the trial envelope was changed or is damaged. The trial does not count. Tell an administrator, and make a new trial envelope.</source>
        <translation>Bladet är det rätta, men provkuvertet har ändrats eller är skadat. Provet räknas inte. Säg till en administratör, och gör ett nytt provkuvert.</translation>
    </message>
    <message>
        <source>Shared credentials are set up. Make a recovery key next: nothing can be saved without one.</source>
        <translation>Delade inloggningsuppgifter är igång. Skapa en återställningsnyckel härnäst: utan den kan inget sparas.</translation>
    </message>
    <message>
        <source>Your key is made. Ring or meet an administrator now, and read its last eight signs out.</source>
        <translation>Din nyckel är skapad. Ring eller träffa en administratör nu och läs upp dess sista åtta tecken.</translation>
    </message>
    <message>
        <source>The fingerprint agrees. This computer knows your organisation from now on.</source>
        <translation>Fingeravtrycket stämmer. Den här datorn känner igen din organisation från och med nu.</translation>
    </message>
    <message>
        <source>The restore is confirmed. Go through keys, holders and platforms now.</source>
        <translation>Återställningen är bekräftad. Gå igenom nycklar, innehavare och plattformar nu.</translation>
    </message>
    <message>
        <source>The key of {person} is approved. Say which channels {person} holds.</source>
        <translation>Nyckeln för {person} är godkänd. Ange vilka kanaler {person} är innehavare av.</translation>
    </message>
    <message>
        <source>The key of {person} is revoked. Now change at the platforms what it could open.</source>
        <translation>Nyckeln för {person} är återkallad. Byt nu det som den kunde öppna hos plattformarna.</translation>
    </message>
    <message>
        <source>{person} is an administrator of the shared credentials.</source>
        <translation>{person} är administratör för de delade inloggningsuppgifterna.</translation>
    </message>
    <message>
        <source>Saved. It is sealed anew for those who hold it now.</source>
        <translation>Sparat. Uppgifterna förseglas på nytt för dem som är innehavare nu.</translation>
    </message>
    <message>
        <source>Saved. Now change at the platforms what they know.</source>
        <translation>Sparat. Byt nu det som de känner till hos plattformarna.</translation>
    </message>
    <message>
        <source>Sealing anew for those who may open it now</source>
        <translation>Förseglar på nytt för dem som får öppna nu</translation>
    </message>
    <message>
        <source>Some channels could not be sealed anew. The others are. Whoever can open them seals them:</source>
        <translation>Några kanaler kunde inte förseglas på nytt. De andra är klara. Den som kan öppna dem förseglar dem:</translation>
    </message>
    <message>
        <source>{channel}: {why}</source>
        <translation>{channel}: {why}</translation>
    </message>
    <message>
        <source>Entries in the journal on who may open credentials that nobody signed as one must: {count}. They have no effect.</source>
        <translation>Händelser i journalen om vem som får öppna inloggningsuppgifter som ingen har signerat på rätt sätt: {count}. De har ingen verkan.</translation>
    </message>
    <message>
        <source>{person} has made a key for the credentials and waits for you to approve it</source>
        <translation>{person} har skapat en nyckel till inloggningsuppgifterna och väntar på att du godkänner den</translation>
    </message>
    <message>
        <source>Nobody signed an entry on who may open credentials as one must, number {number} of them. It has no effect.</source>
        <translation>En händelse om vem som får öppna inloggningsuppgifter är inte signerad på rätt sätt, nummer {number} i ordningen. Den har ingen verkan.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: no credentials can be entered before it is made and printed</source>
        <translation>Det finns ingen återställningsnyckel än: inga inloggningsuppgifter kan sparas innan den är skapad och utskriven</translation>
    </message>
    <message>
        <source>The recovery sheet was used on {day}: make a new recovery key, and print its sheets</source>
        <translation>Återställningsbladet användes {day}: skapa en ny återställningsnyckel och skriv ut dess blad</translation>
    </message>
    <message>
        <source>Fetch the recovery sheet and try it: nobody has since {day}</source>
        <translation>Hämta återställningsbladet och pröva det: ingen har gjort det sedan {day}</translation>
    </message>
    <message>
        <source>You cover for {person} from {day}, and have no approved key for the credentials yet</source>
        <translation>Du ersätter {person} från {day} och har ingen godkänd nyckel till inloggningsuppgifterna än</translation>
    </message>
    <message>
        <source>{deputy} covers for {person} from {day}: let them in to the credentials of {channels}</source>
        <translation>{deputy} ersätter {person} från {day}: släpp in ersättaren till inloggningsuppgifterna för {channels}</translation>
    </message>
    <message>
        <source>{deputy} covers for {person} from {day}, and has no approved key for the credentials of {channels} yet</source>
        <translation>{deputy} ersätter {person} från {day} och har ingen godkänd nyckel till inloggningsuppgifterna för {channels} än</translation>
    </message>
    <message>
        <source>Consider changing the credentials at the platform: {why} ({person}, who never opened them)</source>
        <translation>Överväg att byta inloggningsuppgifterna på plattformen: {why} ({person}, som aldrig öppnade dem)</translation>
    </message>
    <message>
        <source>The credentials were to be changed at the platform by {day}: {why}{about}</source>
        <translation>Inloggningsuppgifterna skulle ha bytts på plattformen senast {day}: {why}{about}</translation>
    </message>
    <message>
        <source>Change the credentials at the platform by {day}: {why}{about}</source>
        <translation>Byt inloggningsuppgifterna på plattformen senast {day}: {why}{about}</translation>
    </message>
    <message>
        <source>Nobody holds the channel&apos;s credentials for good</source>
        <translation>Ingen innehar kanalens inloggningsuppgifter stadigvarande</translation>
    </message>
    <message>
        <source>{person} alone holds the channel&apos;s credentials: name one more person</source>
        <translation>{person} är ensam innehavare av kanalens inloggningsuppgifter: utse en person till</translation>
    </message>
    <message>
        <source>Not sealed anew yet for fewer people: start the program at a holder&apos;s computer</source>
        <translation>Uppgifterna är inte omförseglade än för färre personer: starta programmet på en innehavares dator</translation>
    </message>
    <message>
        <source>Not sealed yet for everybody who may open them: start the program at a holder&apos;s computer</source>
        <translation>Uppgifterna är inte förseglade än för alla som får öppna dem: starta programmet på en innehavares dator</translation>
    </message>
    <message>
        <source>Look through who has access, here and at the platform: nobody has since {day}</source>
        <translation>Gå igenom vilka som har åtkomst, här och på plattformen: ingen har gjort det sedan {day}</translation>
    </message>
    <message>
        <source>Log in once with the credentials here, to see that they work: nobody has since {day}</source>
        <translation>Logga in en gång med uppgifterna här för att se att de fungerar: ingen har gjort det sedan {day}</translation>
    </message>
    <message>
        <source>The channel&apos;s login details are not entered here yet</source>
        <translation>Kanalens inloggningsuppgifter är inte inlagda här än</translation>
    </message>
    <message>
        <source>Channels whose credentials fewer than two people hold: {count}</source>
        <translation>Kanaler vars inloggningsuppgifter färre än två personer innehar: {count}</translation>
    </message>
    <message>
        <source>Channels not sealed anew yet for fewer people: {count}. Start the program at a holder&apos;s computer.</source>
        <translation>Kanaler som inte är omförseglade än för färre personer: {count}. Starta programmet på en innehavares dator.</translation>
    </message>
    <message>
        <source>Channels not sealed yet for everybody who may open them: {count}. Start the program at a holder&apos;s computer.</source>
        <translation>Kanaler som inte är förseglade än för alla som får öppna dem: {count}. Starta programmet på en innehavares dator.</translation>
    </message>
    <message>
        <source>Channels in which to look through who has access: {count}</source>
        <translation>Kanaler där det är dags att gå igenom vilka som har åtkomst: {count}</translation>
    </message>
    <message>
        <source>Channels whose credentials nobody has tried for half a year: {count}</source>
        <translation>Kanaler vars inloggningsuppgifter ingen har prövat på ett halvår: {count}</translation>
    </message>
    <message>
        <source>Channels whose login details are not entered here yet: {count}</source>
        <translation>Kanaler vars inloggningsuppgifter inte är inlagda här än: {count}</translation>
    </message>
    <message>
        <source>The recovery key is in use. Put the envelopes in their places, and destroy older sheets.</source>
        <translation>Återställningsnyckeln används nu. Lägg kuverten på sina platser och förstör äldre blad.</translation>
    </message>
    <message>
        <source>The key that was printed is not in use. Nothing was saved. Destroy its sheets.</source>
        <translation>Nyckeln som skrevs ut används inte. Inget har sparats. Förstör bladen.</translation>
    </message>
    <message>
        <source>The sheet opens the trial envelope. That is recorded; in a year it is tried again.</source>
        <translation>Bladet öppnar provkuvertet. Det är antecknat; om ett år prövas det igen.</translation>
    </message>
    <message>
        <source>Shared credentials are set up anew. Make a recovery key next: its sheet has the new fingerprint.</source>
        <translation>Delade inloggningsuppgifter är igång på nytt. Skapa en återställningsnyckel härnäst: på dess blad står det nya fingeravtrycket.</translation>
    </message>
    <message>
        <source>This printer writes a file, and the key must not lie on a disk. Nothing was printed. Choose one that prints on paper, best of all one beside you that is connected by a cable.</source>
        <translation>Den här skrivaren skriver till en fil, och nyckeln får inte ligga på en disk. Inget har skrivits ut. Välj en som skriver på papper, helst en bredvid dig som sitter i en kabel.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Nothing was saved. Look after it, or choose another one.</source>
        <translation>Skrivaren tog inte emot bladen. Inget har sparats. Se till skrivaren eller välj en annan.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Cut out the QR code with the system&apos;s snipping tool first.</source>
        <translation>Det finns ingen bild på urklipp. Klipp först ut QR-koden med systemets skärmklippsverktyg.</translation>
    </message>
    <message>
        <source>The file {file} could not be read as a picture. Nothing was changed.</source>
        <translation>Filen {file} kunde inte läsas som en bild. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Standard input is not the JSON object that is expected. Nothing was saved. It may have: username, password, one_time, recovery_codes (a list), note.</source>
        <translation>Standard input är inte det JSON-objekt som väntas. Inget har sparats. Det kan ha: username, password, one_time, recovery_codes (en lista), note.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was saved. Try again.</source>
        <translation>De två lösenorden är inte lika. Inget har sparats. Försök igen.</translation>
    </message>
    <message>
        <source>Secrets are typed at a terminal that does not show them. Nothing was saved. In a script, give a JSON object to --stdin.</source>
        <translation>Hemligheter skrivs in vid en terminal som inte visar dem. Inget har sparats. Ge --stdin ett JSON-objekt i ett skript.</translation>
    </message>
    <message>
        <source>There is no copy of these credentials on this computer, or none that this version reads. They can be shown when the desk can be reached again.</source>
        <translation>Det finns ingen kopia av de här uppgifterna på den här datorn, eller ingen som den här versionen läser. De kan visas när databasen går att nå igen.</translation>
    </message>
    <message>
        <source>This is not in the copy on this computer: it has not been entered, or the keyring had no room for it.</source>
        <translation>Det här finns inte i kopian på den här datorn: det har inte lagts in, eller så fick det inte plats i nyckelringen.</translation>
    </message>
    <message>
        <source>It could not be written down that you open the credentials, so they are not shown. See that there is room on the disk and that the settings folder can be written to.</source>
        <translation>Det gick inte att anteckna att du öppnar uppgifterna, och därför visas de inte. Se till att det finns plats på disken och att mappen för inställningar går att skriva i.</translation>
    </message>
    <message>
        <source>It was recorded that the login works.</source>
        <translation>Det är antecknat att inloggningen fungerar.</translation>
    </message>
    <message>
        <source>It was recorded that you looked through who has access.</source>
        <translation>Det är antecknat att du har granskat vem som har åtkomst.</translation>
    </message>
    <message>
        <source>The change at the platform is asked for.</source>
        <translation>Bytet på plattformen är begärt.</translation>
    </message>
    <message>
        <source>The change was declined, with your reason.</source>
        <translation>Bytet är avböjt, med din orsak.</translation>
    </message>
    <message>
        <source>The handover file {file} was written. Send it; only those whom you chose can open it.</source>
        <translation>Överlämningsfilen {file} är skriven. Skicka den. Bara de du valde kan öppna den.</translation>
    </message>
    <message>
        <source>{channel} could not be sealed for them yet: {why}</source>
        <translation>{channel} kunde inte förseglas för dem än: {why}</translation>
    </message>
    <message>
        <source>The deputies can open the credentials from the first day to the last.</source>
        <translation>Ersättarna kan öppna inloggningsuppgifterna från första dagen till den sista.</translation>
    </message>
    <message>
        <source>{part}: on the clipboard for {seconds} s.</source>
        <translation>{part}: på urklipp i {seconds} s.</translation>
    </message>
    <message>
        <source>What you showed or copied while the desk could not be reached stands in the log now.</source>
        <translation>Det du visade eller kopierade medan databasen inte gick att nå står nu i loggen.</translation>
    </message>
    <message>
        <source>{channel} could not be sealed anew for those who may open it now: {why}</source>
        <translation>{channel} kunde inte förseglas om för dem som får öppna nu: {why}</translation>
    </message>
    <message>
        <source>The copy of {channel} in the keyring of this computer could not be renewed: {why}</source>
        <translation>Kopian av {channel} i datorns nyckelring kunde inte förnyas: {why}</translation>
    </message>
    <message>
        <source>Sealing credentials anew: {done} of {total}</source>
        <translation>Förseglar om uppgifter: {done} av {total}</translation>
    </message>
    <message>
        <source>The handover file {file} was written. Its passphrase is shown once.</source>
        <translation>Överlämningsfilen {file} är skriven. Lösenfrasen visas en gång.</translation>
    </message>
    <message>
        <source>The credentials of {channel} are saved, for everybody who holds them.</source>
        <translation>Inloggningsuppgifterna för {channel} är sparade, för alla som innehar dem.</translation>
    </message>
    <message>
        <source>Crisis mode was not started. Nothing was changed.</source>
        <translation>Krisläget startades inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>Crisis mode is on already. Nothing was changed. End it before another begins.</source>
        <translation>Krisläget är redan på. Inget ändrades. Avsluta det innan ett nytt börjar.</translation>
    </message>
    <message>
        <source>That person is not at this desk. Nothing was changed.</source>
        <translation>Den personen finns inte här. Inget ändrades.</translation>
    </message>
    <message>
        <source>{person} is here to read and can&apos;t decide what is answered. Nothing was changed. Choose somebody who decides.</source>
        <translation>{person} är här för att läsa och kan inte besluta vad som svaras. Inget ändrades. Välj någon som beslutar.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy gives crisis management no say. Nothing was changed.</source>
        <translation>Kanalens policy ger inte krisledningen någon talan. Inget ändrades.</translation>
    </message>
    <message>
        <source>Crisis management has a say in none of the items. Nothing was changed.</source>
        <translation>Krisledningen bestämmer inte över något av inläggen. Inget ändrades.</translation>
    </message>
    <message>
        <source>Crisis mode is not on. Nothing was changed.</source>
        <translation>Krisläget är inte på. Inget ändrades.</translation>
    </message>
    <message>
        <source>The item came to belong to the crisis after this was decided, and {lead}, who leads it, has not agreed. Nothing was saved. Replace the decision: it then waits for the lead.</source>
        <translation>Inlägget kom att höra till krisen efter att detta beslutades, och {lead}, som leder den, har inte gått med på det. Inget sparades. Ersätt beslutet: då väntar det på den som leder krisen.</translation>
    </message>
    <message>
        <source>That can&apos;t be done yet. Nothing was saved.</source>
        <translation>Det går inte att göra än. Inget sparades.</translation>
    </message>
    <message>
        <source>The receipt is not complete. Nothing was saved.</source>
        <translation>Kvittot är inte fullständigt. Inget sparades.</translation>
    </message>
    <message>
        <source>Evidence is not secured by saying so. Nothing was saved. Save an evidence set of the item.</source>
        <translation>Bevis säkras inte genom att man säger det. Inget sparades. Spara ett bevis av inlägget.</translation>
    </message>
    <message>
        <source>An answer is recorded with its text. Nothing was saved. Write it, or paste what was published, and consider each point.</source>
        <translation>Ett svar antecknas med sin text. Inget sparades. Skriv det, eller klistra in det som publicerats, och pröva varje punkt.</translation>
    </message>
    <message>
        <source>That follow-up is not open any more, or was never there. Nothing was changed.</source>
        <translation>Uppföljningen är inte öppen längre, eller har aldrig funnits. Inget ändrades.</translation>
    </message>
    <message>
        <source>{person} has recorded that already, {when}. Nothing was changed.</source>
        <translation>{person} har redan antecknat det, {when}. Inget ändrades.</translation>
    </message>
    <message>
        <source>No channel was chosen. Nothing was saved.</source>
        <translation>Ingen kanal var vald. Inget sparades.</translation>
    </message>
    <message>
        <source>A note on a round has at most {limit} characters. Nothing was saved. Shorten it.</source>
        <translation>En anteckning om en runda får ha högst {limit} tecken. Inget sparades. Korta den.</translation>
    </message>
    <message>
        <source>A round can be recorded only in a channel that is active. Nothing was saved.</source>
        <translation>En runda kan bara antecknas i en kanal som är aktiv. Inget sparades.</translation>
    </message>
    <message>
        <source>Some of the items are none of {channel}, or are not there any more. Nothing was saved. Look again.</source>
        <translation>Några av inläggen hör inte till {channel} eller finns inte längre. Inget sparades. Titta igen.</translation>
    </message>
    <message>
        <source>No watch round since {day}. Days missed: {count}</source>
        <translation>Ingen bevakningsrunda sedan {day}. Missade dagar: {count}</translation>
    </message>
    <message>
        <source>Watch round to be made today</source>
        <translation>Bevakningsrunda ska göras i dag</translation>
    </message>
    <message>
        <source>Watch rounds today: {count} of {target}</source>
        <translation>Bevakningsrundor i dag: {count} av {target}</translation>
    </message>
    <message>
        <source>Neither the policy nor the register says how often the channel is watched</source>
        <translation>Varken policyn eller registret säger hur ofta kanalen ska bevakas</translation>
    </message>
    <message>
        <source>Channels with a missed watch round: {count}</source>
        <translation>Kanaler med missad bevakningsrunda: {count}</translation>
    </message>
    <message>
        <source>Channels to be looked through today: {count}</source>
        <translation>Kanaler att gå igenom i dag: {count}</translation>
    </message>
    <message>
        <source>Channels looked through fewer times than wished: {count}</source>
        <translation>Kanaler som har gåtts igenom färre gånger än målet: {count}</translation>
    </message>
    <message>
        <source>Channels without a schedule for watching: {count}</source>
        <translation>Kanaler utan schema för bevakning: {count}</translation>
    </message>
    <message>
        <source>The channel&apos;s policy asks for a round every weekday. Nothing was saved. Write a number of rounds for each weekday or day, such as 2/weekday.</source>
        <translation>Kanalens policy kräver en runda varje vardag. Inget sparades. Skriv ett antal rundor per vardag eller dag, till exempel 2/vardag.</translation>
    </message>
    <message>
        <source>The channel&apos;s policy lets at most {days} days pass between two rounds. Nothing was saved. Write a shorter interval, such as 1/{days} days.</source>
        <translation>Kanalens policy låter högst {days} dagar gå mellan två rundor. Inget sparades. Skriv ett kortare intervall, till exempel 1/{days} dagar.</translation>
    </message>
    <message>
        <source>No file was chosen. Nothing was saved.</source>
        <translation>Ingen fil valdes. Inget sparades.</translation>
    </message>
    <message>
        <source>The police report pack is a ZIP file: let the name end in .zip. Nothing was saved.</source>
        <translation>Polispaketet är en ZIP-fil: låt namnet sluta på .zip. Inget sparades.</translation>
    </message>
    <message>
        <source>That person is not at this desk, or may open the evidence already. Nothing was changed.</source>
        <translation>Personen finns inte här, eller får redan öppna beviset. Inget ändrades.</translation>
    </message>
    <message>
        <source>{evidence} is not yours to open: {access}. Nothing was opened. Ask a manager, who can name you.</source>
        <translation>{evidence} får du inte öppna. Det får: {access}. Inget öppnades. Fråga en chef, som kan ge dig tillgång.</translation>
    </message>
    <message>
        <source>The item was purged as suspected abuse material: no evidence is taken or kept of it. Nothing was saved. The police are given its link alone.</source>
        <translation>Inlägget rensades som misstänkt övergreppsmaterial: inget bevis tas eller behålls av det. Inget sparades. Polisen får bara länken.</translation>
    </message>
    <message>
        <source>Something beside it was purged as suspected abuse material and is not seen to be gone from the channel yet: a picture could show it. Nothing was saved. Secure the text alone; add pictures when it is gone.</source>
        <translation>Något intill det har rensats som misstänkt övergreppsmaterial och har inte setts vara borta ur kanalen ännu: en bild kan visa det. Inget sparades. Säkra bara texten, och lägg till bilder när det är borta.</translation>
    </message>
    <message>
        <source>{name} is not what was saved: its hash is another. Somebody changed the database past the program. Nothing was handed out. Tell whoever looks after the database, and restore a backup.</source>
        <translation>{name} är inte det som sparades: kontrollsumman är en annan. Någon har ändrat databasen förbi programmet. Inget lämnades ut. Säg till den som sköter databasen, och återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The witness&apos;s name has at most {name} characters and the note {note}. Nothing was saved. Shorten them.</source>
        <translation>Vittnets namn får ha högst {name} tecken och anteckningen {note}. Inget sparades. Korta dem.</translation>
    </message>
    <message>
        <source>There is no evidence {evidence} at this desk, or it went with a purge. Nothing was changed.</source>
        <translation>Beviset {evidence} finns inte här, eller försvann när inlägget rensades. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read: {why}. Nothing was saved. Choose another one.</source>
        <translation>Filen {file} kan inte läsas: {why}. Inget sparades. Välj en annan.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} är större än {most} MB.</translation>
    </message>
    <message>
        <source>{file} is no PNG, JPEG, WebP, GIF or PDF file, whatever it is called.</source>
        <translation>{file} är ingen PNG-, JPEG-, WebP-, GIF- eller PDF-fil, vad den än heter.</translation>
    </message>
    <message>
        <source>A set holds at most {most} files.</source>
        <translation>Ett bevis rymmer högst {most} filer.</translation>
    </message>
    <message>
        <source>All files of a set have at most {most} MB. Divide them between two sets.</source>
        <translation>Alla filer i ett bevis får vara högst {most} MB. Dela upp dem på två bevis.</translation>
    </message>
    <message>
        <source>The files can&apos;t be taken as evidence like this. Nothing was saved.</source>
        <translation>Filerna kan inte tas som bevis så här. Inget sparades.</translation>
    </message>
    <message>
        <source>The template can&apos;t be kept like this. Nothing was saved.</source>
        <translation>Mallen kan inte sparas så. Inget sparades.</translation>
    </message>
    <message>
        <source>There is no template of that number in use, or it has another wording by now. Nothing was changed.</source>
        <translation>Det finns ingen mall med det numret i bruk, eller så har den fått en annan lydelse. Inget ändrades.</translation>
    </message>
    <message>
        <source>The answer is not ready to go out. Nothing was copied.</source>
        <translation>Svaret är inte klart att gå ut. Inget kopierades.</translation>
    </message>
    <message>
        <source>The answer is not ready to go out. Nothing was saved.</source>
        <translation>Svaret är inte klart att publicera. Inget sparades.</translation>
    </message>
    <message>
        <source>That item is not to be forwarded. Nothing was changed.</source>
        <translation>Det inlägget ska inte vidarebefordras. Inget ändrades.</translation>
    </message>
    <message>
        <source>That answer, word for word, was recorded for that moment already. Nothing was saved.</source>
        <translation>Det svaret är redan antecknat, ordagrant och för samma tidpunkt. Inget sparades.</translation>
    </message>
    <message>
        <source>We wrote that ourselves: there is nothing to answer.</source>
        <translation>Det har vi skrivit själva: det finns inget att besvara.</translation>
    </message>
    <message>
        <source>The decision that stands, {reference}, is not to answer. Replace it first with one to answer (a question: {rules}).</source>
        <translation>Beslutet som gäller, {reference}, säger inte att inlägget ska besvaras. Ersätt det först med ett beslut att besvara (en fråga: {rules}).</translation>
    </message>
    <message>
        <source>Nothing is decided on this item yet. Decide first: yes to what it asks for ({rules}) and the outcome “answer”; then write the answer. Or keep it with a reason why it is not answered.</source>
        <translation>Inget är beslutat om inlägget än. Besluta först: ja till det som inlägget ber om ({rules}) och utfallet ”besvara”; skriv sedan svaret. Eller låt det stå kvar, med skäl till att det inte bemöts.</translation>
    </message>
    <message>
        <source>The content of that item is gone, purged or disposed of: it is not answered.</source>
        <translation>Innehållet i inlägget är borta, rensat eller gallrat: det besvaras inte.</translation>
    </message>
    <message>
        <source>No answer is due to this item: it is answered already, or it was not decided to answer. Nothing was saved. Another answer to what is answered is recorded with its reason.</source>
        <translation>Inget svar väntas på inlägget: det är redan besvarat, eller så har det inte beslutats att besvara det. Inget sparades. Ytterligare ett svar på det som är besvarat antecknas med sitt skäl.</translation>
    </message>
    <message>
        <source>The answer that is to be put right is not one to this item. Nothing was saved.</source>
        <translation>Svaret som ska rättas hör inte till det här inlägget. Inget sparades.</translation>
    </message>
    <message>
        <source>{day} is none of the organisation&apos;s own days. Nothing was changed.</source>
        <translation>{day} är ingen av organisationens egna dagar. Inget ändrades.</translation>
    </message>
    <message>
        <source>The name of a day has at most {limit} characters. Nothing was saved. Shorten it.</source>
        <translation>Namnet på en dag får ha högst {limit} tecken. Inget sparades. Korta det.</translation>
    </message>
    <message>
        <source>A day lies between the years {first} and {last}. Nothing was saved.</source>
        <translation>En dag ligger mellan åren {first} och {last}. Inget sparades.</translation>
    </message>
    <message>
        <source>{day} is one of the organisation&apos;s own days already. Nothing was saved. Remove it first.</source>
        <translation>{day} är redan en av organisationens egna dagar. Inget sparades. Ta bort den först.</translation>
    </message>
    <message>
        <source>{day} is a Sunday or a public holiday, and no working day whatever is decided. Nothing was saved. Saturdays and the eves of Midsummer, Christmas and New Year can be.</source>
        <translation>{day} är en söndag eller allmän helgdag, och ingen arbetsdag vad som än beslutas. Inget sparades. Lördagar, midsommarafton, julafton och nyårsafton kan vara det.</translation>
    </message>
    <message>
        <source>{day} is a working day in any case. Nothing was saved.</source>
        <translation>{day} är en arbetsdag ändå. Inget sparades.</translation>
    </message>
    <message>
        <source>{day} is a free day in any case. Nothing was saved.</source>
        <translation>{day} är en fri dag ändå. Inget sparades.</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be read ({why}). Nothing was changed.</source>
        <translation>Filen {path} går inte att läsa ({why}). Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file {path} is no text. Nothing was changed. Save it as CSV in UTF-8.</source>
        <translation>Filen {path} är ingen text. Inget har ändrats. Spara den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>“{word}” is in your list already. Nothing was changed; change the entry that has it.</source>
        <translation>”{word}” finns redan i er lista. Inget ändrades; ändra det ord som har den formen.</translation>
    </message>
    <message>
        <source>There is no version {number} of the list. Nothing was changed.</source>
        <translation>Det finns ingen version {number} av listan. Inget ändrades.</translation>
    </message>
    <message>
        <source>{count} lines can&apos;t be used. The list was not changed; mend these lines and try again.</source>
        <translation>{count} rader går inte att använda. Listan har inte ändrats; rätta raderna och försök igen.</translation>
    </message>
    <message>
        <source>“{word}” is not in your list as you saw it: somebody else has changed it. Nothing was changed; look at the list again.</source>
        <translation>”{word}” står inte i er lista så som du såg det: någon annan har ändrat det. Inget ändrades; se på listan igen.</translation>
    </message>
    <message>
        <source>This is the list already. Nothing was changed.</source>
        <translation>Det är redan listan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The list is longer than {most} characters. Nothing was changed.</source>
        <translation>Listan är längre än {most} tecken. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>The answer has {length} characters. Shorten it to {limit}.</source>
        <translation>Svaret har {length} tecken. Korta det till {limit}.</translation>
    </message>
    <message>
        <source>Fill in what still stands in braces: {gap}</source>
        <translation>Fyll i det som fortfarande står inom klammer: {gap}</translation>
    </message>
    <message>
        <source>Take this out of the answer: {found}</source>
        <translation>Ta bort detta ur svaret: {found}</translation>
    </message>
    <message>
        <source>Look at this and take it out, or let it stand: {found}</source>
        <translation>Titta på detta och ta bort det, eller låt det stå: {found}</translation>
    </message>
    <message>
        <source>Not considered yet: {what}.</source>
        <translation>Inte prövat än: {what}.</translation>
    </message>
    <message>
        <source>Give the template a name of at most {limit} characters.</source>
        <translation>Ge mallen ett namn på högst {limit} tecken.</translation>
    </message>
    <message>
        <source>The text of the template is missing, or longer than {limit} characters.</source>
        <translation>Mallens text saknas eller är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>Line {line}: “{word}” stands in line {before} already.</source>
        <translation>Rad {line}: ”{word}” står redan på rad {before}.</translation>
    </message>
    <message>
        <source>Line {line}: a list has at most {most} entries.</source>
        <translation>Rad {line}: en lista har högst {most} poster.</translation>
    </message>
    <message>
        <source>“{word}” is no word: two to {most} characters, a letter or a digit first and last, no semicolon. Nothing was saved.</source>
        <translation>”{word}” är inget ord: två till {most} tecken, en bokstav eller siffra först och sist, inget semikolon. Inget sparades.</translation>
    </message>
    <message>
        <source>“{word}” is no exception: a letter or a digit first, * only last, no semicolon. Nothing was saved.</source>
        <translation>”{word}” är inget undantag: en bokstav eller siffra först, * bara sist, inget semikolon. Inget sparades.</translation>
    </message>
    <message>
        <source>Line {line}: more than five columns. Separate exceptions with commas.</source>
        <translation>Rad {line}: fler än fem kolumner. Skilj undantag åt med komma.</translation>
    </message>
    <message>
        <source>Line {line}: “{word}” is no word: two to {most} characters, a letter or a digit first and last.</source>
        <translation>Rad {line}: ”{word}” är inget ord: två till {most} tecken, en bokstav eller siffra först och sist.</translation>
    </message>
    <message>
        <source>Line {line}: “{told}” is no category. Use one of: {known}.</source>
        <translation>Rad {line}: ”{told}” är ingen kategori. Använd en av: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{told}” is no severity. Use one of: {known}.</source>
        <translation>Rad {line}: ”{told}” är ingen allvarsgrad. Använd en av: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{told}” is no mode. Use one of: {known}.</source>
        <translation>Rad {line}: ”{told}” är inget sätt att träffa. Använd ett av: {known}.</translation>
    </message>
    <message>
        <source>Deadlines are being counted anew: {moved} of at most {total} moved</source>
        <translation>Svarstider räknas om: {moved} av högst {total} flyttade</translation>
    </message>
    <message>
        <source>The day was recorded.</source>
        <translation>Dagen antecknades.</translation>
    </message>
    <message>
        <source>The day was removed, and counts as in the calendar.</source>
        <translation>Dagen togs bort och räknas som i almanackan.</translation>
    </message>
    <message>
        <source>The text to the author was copied. Send it in the channel, then record that the author was told.</source>
        <translation>Texten till avsändaren är kopierad. Skicka den i kanalen och skriv sedan in att avsändaren är underrättad.</translation>
    </message>
    <message>
        <source>Whoever looks after the channel answers for the follow-up now.</source>
        <translation>Den som sköter kanalen ansvarar nu för åtgärden.</translation>
    </message>
    <message>
        <source>{person} answers for the follow-up now.</source>
        <translation>{person} ansvarar nu för åtgärden.</translation>
    </message>
    <message>
        <source>The step was recorded. The case {reference} is closed.</source>
        <translation>Steget är infört. Ärendet {reference} är avslutat.</translation>
    </message>
    <message>
        <source>{channel} is checked: nothing to act on.</source>
        <translation>{channel} är kontrollerad: inget att åtgärda.</translation>
    </message>
    <message>
        <source>{channel} is checked. Bring in what is to be acted on, unless it is in the inbox already.</source>
        <translation>{channel} är kontrollerad. Ta in det som ska åtgärdas, om det inte redan finns i inkorgen.</translation>
    </message>
    <message>
        <source>There is no channel that can be checked without looking at what is new in it. Nothing was saved.</source>
        <translation>Det finns ingen kanal som kan kontrolleras utan att du tittar på det som är nytt i den. Inget sparades.</translation>
    </message>
    <message>
        <source>Channels checked, nothing to act on: {count}</source>
        <translation>Kontrollerade kanaler utan något att åtgärda: {count}</translation>
    </message>
    <message>
        <source>The register has no address for {channel}. Enter it there, and it opens from here.</source>
        <translation>Registret har ingen adress till {channel}. Skriv in den där, så öppnas den härifrån.</translation>
    </message>
    <message>
        <source>The schedule was saved in the channel&apos;s register.</source>
        <translation>Schemat sparades i kanalens register.</translation>
    </message>
    <message>
        <source>The text for the police tip is on the clipboard: the link, ids and times, and nothing of what it showed. Paste it into the police&apos;s form, then record the follow-up.</source>
        <translation>Texten till polistipset är kopierad: länk, id och tider, och inget av det som visades. Klistra in den i polisens formulär, och registrera sedan uppföljningen.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: it is damaged, or too large. It is kept as it was saved, and can be handed out.</source>
        <translation>Bilden kan inte visas: den är skadad eller för stor. Den finns kvar som den sparades, och kan lämnas ut.</translation>
    </message>
    <message>
        <source>Evidence {evidence} is saved.</source>
        <translation>Beviset {evidence} är sparat.</translation>
    </message>
    <message>
        <source>The answer was recorded, and stands with its question.</source>
        <translation>Svaret är antecknat och står vid sin fråga.</translation>
    </message>
    <message>
        <source>Write in at most {limit} characters what the crisis is.</source>
        <translation>Skriv med högst {limit} tecken vad krisen är.</translation>
    </message>
    <message>
        <source>Say which item or which channel is held. Nothing was changed.</source>
        <translation>Ange vilket inlägg eller vilken kanal som gallringsstoppet gäller. Inget ändrades.</translation>
    </message>
    <message>
        <source>No hold number {number} runs. Nothing was changed.</source>
        <translation>Inget gallringsstopp nummer {number} gäller. Inget ändrades.</translation>
    </message>
    <message>
        <source>That does not hold item {item}. Nothing was changed.</source>
        <translation>Det hindrar inte gallring av inlägg {item}. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{detector}” looks at answers on their way out alone, and stays on there. Nothing was changed.</source>
        <translation>”{detector}” tittar bara på svar på väg ut och är alltid på där. Inget ändrades.</translation>
    </message>
    <message>
        <source>Write the reason in at most {limit} characters. Nothing was changed.</source>
        <translation>Skriv skälet med högst {limit} tecken. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{detector}” stands so already: somebody else was first. Nothing was changed.</source>
        <translation>”{detector}” står redan så: någon annan hann före. Inget ändrades.</translation>
    </message>
    <message>
        <source>The content is gone already: there is nothing left to hold. Nothing was changed.</source>
        <translation>Innehållet är redan borta, så det finns inget kvar att stoppa gallringen av. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing would be disposed of by this: {held} items are held, no other fits. Nothing was saved.</source>
        <translation>Inget skulle gallras så här: {held} inlägg har gallringsstopp, och inga andra passar. Inget sparades.</translation>
    </message>
    <message>
        <source>Proposal {number} is not approved, or is at its end. Nothing was changed.</source>
        <translation>Gallringsförslag {number} är inte godkänt, eller är redan genomfört. Inget ändrades.</translation>
    </message>
    <message>
        <source>Disposal can&apos;t be proposed like this. Nothing was saved.</source>
        <translation>Gallring kan inte föreslås så här. Inget sparades.</translation>
    </message>
    <message>
        <source>The decision does not let it go any more.</source>
        <translation>Gallringsbeslutet medger inte längre att det gallras.</translation>
    </message>
    <message>
        <source>Proposal {number} has been ruled on already. Nothing was changed.</source>
        <translation>Gallringsförslag {number} är redan avgjort. Inget ändrades.</translation>
    </message>
    <message>
        <source>You made proposal {number} yourself: another person must approve or reject it. Nothing was changed.</source>
        <translation>Du har själv lagt gallringsförslag {number}: en annan person måste godkänna eller avslå det. Inget ändrades.</translation>
    </message>
    <message>
        <source>Write in at most {limit} characters why proposal {number} is rejected.</source>
        <translation>Skriv med högst {limit} tecken varför gallringsförslag {number} avslås.</translation>
    </message>
    <message>
        <source>The list of proposal {number} is not the one that was proposed. Nothing was changed. Make a new one.</source>
        <translation>Listan i gallringsförslag {number} är inte den som föreslogs. Inget ändrades. Lägg ett nytt förslag.</translation>
    </message>
    <message>
        <source>It had gone already.</source>
        <translation>Det var redan borta.</translation>
    </message>
    <message>
        <source>Was kept: {why}.</source>
        <translation>Behölls: {why}.</translation>
    </message>
    <message>
        <source>The disposal decision covers no such channel of yours. Nothing was saved.</source>
        <translation>Gallringsbeslutet omfattar ingen sådan kanal som du ser. Inget sparades.</translation>
    </message>
    <message>
        <source>There is no proposal number {number}. Nothing was changed.</source>
        <translation>Det finns inget gallringsförslag nummer {number}. Inget ändrades.</translation>
    </message>
    <message>
        <source>No disposal decision number {number} holds in your channels.</source>
        <translation>Inget gallringsbeslut nummer {number} gäller i dina kanaler.</translation>
    </message>
    <message>
        <source>The decision says “when no longer current”. Say what that is: for how many months, from 1 to {most}, nothing has happened.</source>
        <translation>Beslutet säger ”vid inaktualitet”. Ange vad det är: i hur många månader, från 1 till {most}, inget har hänt.</translation>
    </message>
    <message>
        <source>The decision has a time limit of its own: no months of silence are needed.</source>
        <translation>Beslutet har en egen gallringsfrist: månader utan händelser ska inte anges.</translation>
    </message>
    <message>
        <source>It asks for a document, and nobody has recorded that this was answered.</source>
        <translation>Det är en begäran om allmän handling, och ingen har antecknat att den är besvarad.</translation>
    </message>
    <message>
        <source>Somebody asks for a document in its thread.</source>
        <translation>Någon begär ut en allmän handling i samma tråd.</translation>
    </message>
    <message>
        <source>A registered person&apos;s request about it is open.</source>
        <translation>En registrerad persons begäran om det är öppen.</translation>
    </message>
    <message>
        <source>A block of its author has not ended, and may rest on what was decided here.</source>
        <translation>En blockering av avsändaren har inte upphört och kan grunda sig på det som beslutades här.</translation>
    </message>
    <message>
        <source>The police have it ({number}).</source>
        <translation>Polisen har det ({number}).</translation>
    </message>
    <message>
        <source>A follow-up is open ({count}).</source>
        <translation>Uppföljning är öppen ({count}).</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>Ingen har fattat beslut om det än.</translation>
    </message>
    <message>
        <source>Its case is open.</source>
        <translation>Ärendet är öppet.</translation>
    </message>
    <message>
        <source>Stopped by hand: {ground}.</source>
        <translation>Stoppat för hand: {ground}.</translation>
    </message>
    <message>
        <source>It was recorded that the question is not answered, and why.</source>
        <translation>Det är antecknat att frågan inte bemöts, och varför.</translation>
    </message>
    <message>
        <source>It was recorded that the question is not answered, and why. The case {reference} is closed.</source>
        <translation>Det är antecknat att frågan inte bemöts, och varför. Ärendet {reference} är avslutat.</translation>
    </message>
    <message>
        <source>There is no block {reference} in the register. Nothing was changed.</source>
        <translation>Det finns ingen blockering {reference} i registret. Inget ändrades.</translation>
    </message>
    <message>
        <source>Decision {reference} is taken. It waits for a second person; until then the block stands.</source>
        <translation>Beslut {reference} är fattat. Det väntar på en andra person; till dess gäller blockeringen.</translation>
    </message>
    <message>
        <source>Decision {reference} is taken.</source>
        <translation>Beslut {reference} är fattat.</translation>
    </message>
    <message>
        <source>The template is kept. Answers can begin with it.</source>
        <translation>Mallen är sparad. Svar kan börja med den.</translation>
    </message>
    <message>
        <source>The template is out of use.</source>
        <translation>Mallen är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Proposal {number} is not carried out: there is no record yet. Nothing was saved.</source>
        <translation>Gallringsförslag {number} är inte genomfört: det finns inget protokoll än. Inget sparades.</translation>
    </message>
    <message>
        <source>Proposal {number} to dispose of {listed} items waits for a second person</source>
        <translation>Gallringsförslag {number} ({listed} inlägg) väntar på en andra person</translation>
    </message>
    <message>
        <source>Disposal {number} is approved and not carried out to its end: {listed} items are left</source>
        <translation>Gallring {number} är godkänd men inte helt genomförd: {listed} inlägg återstår</translation>
    </message>
    <message>
        <source>Nothing would go: {held} items are held, no other fits. Nothing was saved.</source>
        <translation>Inget skulle gallras: {held} inlägg har gallringsstopp, och inga andra passar. Inget sparades.</translation>
    </message>
    <message>
        <source>The disposal is proposed. Another manager or administrator approves or rejects it.</source>
        <translation>Gallringen är föreslagen. En annan chef eller administratör godkänner eller avslår den.</translation>
    </message>
    <message>
        <source>{disposed} items are disposed of, {kept} were kept. The record is here for ever; save it for the archive.</source>
        <translation>{disposed} inlägg är gallrade, {kept} behölls. Protokollet finns kvar här för alltid; spara det för arkivet.</translation>
    </message>
    <message>
        <source>Crisis mode is on. Tag what belongs to it, in the inbox: nothing else is changed by it.</source>
        <translation>Krisläge råder. Märk det som hör till krisen i inkorgen: inget annat ändras av det.</translation>
    </message>
    <message>
        <source>Crisis mode is off. The policy&apos;s rules hold again for everything.</source>
        <translation>Krisläget är avslutat. Policyns regler gäller för allt igen.</translation>
    </message>
    <message>
        <source>The item belongs to the crisis now.</source>
        <translation>Inlägget hör till krisen nu.</translation>
    </message>
    <message>
        <source>The item does not belong to the crisis any more.</source>
        <translation>Inlägget hör inte till krisen längre.</translation>
    </message>
    <message>
        <source>Of {asked} items {count} belong to the crisis now that did not before.</source>
        <translation>Av {asked} inlägg hör {count} till krisen nu som inte gjorde det tidigare.</translation>
    </message>
    <message>
        <source>Of {asked} items {count} do not belong to the crisis any more.</source>
        <translation>Av {asked} inlägg hör {count} inte till krisen längre.</translation>
    </message>
    <message>
        <source>“{word}” is saved in your own list.</source>
        <translation>”{word}” är sparat i er egen lista.</translation>
    </message>
    <message>
        <source>“{word}” is removed.</source>
        <translation>”{word}” är borttaget.</translation>
    </message>
    <message>
        <source>Version {number} of your own list holds again.</source>
        <translation>Version {number} av er egen lista gäller igen.</translation>
    </message>
    <message>
        <source>The words of the file are in your own list.</source>
        <translation>Filens ord finns i er egen lista.</translation>
    </message>
    <message>
        <source>Disposal is stopped until a manager or administrator lifts the hold.</source>
        <translation>Gallringen är stoppad tills en chef eller administratör häver gallringsstoppet.</translation>
    </message>
    <message>
        <source>That does not stop the disposal any more.</source>
        <translation>Det hindrar inte gallringen längre.</translation>
    </message>
    <message>
        <source>The first {count} of the list are chosen: more do not go at once.</source>
        <translation>De första {count} i listan är valda. Fler går inte åt gången.</translation>
    </message>
    <message>
        <source>That decision to block does not stand any more: its end can&apos;t be decided anew. Nothing was changed. Where the author is blocked still, end it in the channel and record that under Follow-ups.</source>
        <translation>Det beslutet om blockering gäller inte längre: slutet kan inte beslutas på nytt. Inget ändrades. Är avsändaren fortfarande blockerad, häv det i kanalen och ange det under Uppföljning.</translation>
    </message>
    <message>
        <source>What the author wrote was changed in the channel after the block was decided. Nothing was changed. Assess the new wording in the inbox: a decision without a block ends it, one with a block gives it another end.</source>
        <translation>Det som avsändaren skrev ändrades i kanalen efter beslutet om blockering. Inget ändrades. Bedöm den nya lydelsen i inkorgen: ett beslut utan blockering häver den, ett med blockering ger den ett annat slut.</translation>
    </message>
    <message>
        <source>The program has version {newest} of the policy “{title}”, and the channel still goes by version {used}. Let it use the later one.</source>
        <translation>Programmet har version {newest} av policyn ”{title}”, och kanalen följer fortfarande version {used}. Låt den gå över till den senare.</translation>
    </message>
    <message>
        <source>Items are read with the detector again.</source>
        <translation>Inläggen läses med detektorn igen.</translation>
    </message>
    <message>
        <source>Items are not read with the detector any more.</source>
        <translation>Inläggen läses inte med detektorn längre.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>NarrowedLine</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>{part}: {count}</source>
        <translation>{part}: {count}</translation>
    </message>
    <message>
        <source>{part}. Show all</source>
        <translation>{part}. Visa alla</translation>
    </message>
    <message>
        <source>Show all again (Esc)</source>
        <translation>Visa alla igen (Esc)</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Suspected crimes and secrecy</source>
        <translation>Misstänkta brott och sekretess</translation>
    </message>
    <message>
        <source>Past the time to answer</source>
        <translation>Svarstiden har gått ut</translation>
    </message>
    <message>
        <source>To be answered soon</source>
        <translation>Ska besvaras snart</translation>
    </message>
    <message>
        <source>Waiting for your second look</source>
        <translation>Väntar på din granskning</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Tilldelat till dig</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>account name</source>
        <translation>kontonamn</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>organisation unit</source>
        <translation>organisatorisk enhet</translation>
    </message>
    <message>
        <source>responsible board</source>
        <translation>ansvarig nämnd</translation>
    </message>
    <message>
        <source>description of the activity</source>
        <translation>beskrivning av aktiviteten</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>syfte</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>target groups</source>
        <translation>målgrupper</translation>
    </message>
    <message>
        <source>entry page on the website</source>
        <translation>ingång från webbplatsen</translation>
    </message>
    <message>
        <source>retention plan</source>
        <translation>bevarande- och gallringsplan</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>bemannade tider</translation>
    </message>
    <message>
        <source>answer time, where the policy sets none</source>
        <translation>svarstid, där policyn inte anger någon</translation>
    </message>
    <message>
        <source>watch schedule</source>
        <translation>schema för bevakning</translation>
    </message>
    <message>
        <source>type of account</source>
        <translation>typ av konto</translation>
    </message>
    <message>
        <source>accountable manager</source>
        <translation>ansvarig chef</translation>
    </message>
    <message>
        <source>person who publishes</source>
        <translation>publicist</translation>
    </message>
    <message>
        <source>person who watches</source>
        <translation>ansvarig för bevakning</translation>
    </message>
    <message>
        <source>person who follows up</source>
        <translation>ansvarig för uppföljning</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>ersättare</translation>
    </message>
    <message>
        <source>first contact with the communications unit</source>
        <translation>inledande kontakt med kommunikationsenheten</translation>
    </message>
    <message>
        <source>assignment by a manager</source>
        <translation>uppdrag från chef</translation>
    </message>
    <message>
        <source>start checklist filled in</source>
        <translation>ifylld startchecklista</translation>
    </message>
    <message>
        <source>start document written</source>
        <translation>startdokument</translation>
    </message>
    <message>
        <source>approval by the manager</source>
        <translation>godkännande av närmaste chef</translation>
    </message>
    <message>
        <source>decision by the manager</source>
        <translation>beslut av chef</translation>
    </message>
    <message>
        <source>decision on the start</source>
        <translation>beslut om start</translation>
    </message>
    <message>
        <source>communicator consulted</source>
        <translation>samråd med kommunikatör</translation>
    </message>
    <message>
        <source>activity plan</source>
        <translation>aktivitetsplan</translation>
    </message>
    <message>
        <source>activity plan deposited</source>
        <translation>aktivitetsplanen lämnad för förvaring</translation>
    </message>
    <message>
        <source>login details deposited</source>
        <translation>inloggningsuppgifter lämnade för förvaring</translation>
    </message>
    <message>
        <source>report to the information unit</source>
        <translation>rapport till informationsenheten</translation>
    </message>
    <message>
        <source>logotype clearly visible</source>
        <translation>väl synlig logotyp</translation>
    </message>
    <message>
        <source>graphic profile and communication platform followed</source>
        <translation>grafisk profil och kommunikationsplattform följs</translation>
    </message>
    <message>
        <source>answer to whether it is the right channel</source>
        <translation>svar på om det är rätt kanal</translation>
    </message>
    <message>
        <source>goals, study and plan</source>
        <translation>målformulera, studera, planera</translation>
    </message>
    <message>
        <source>measuring and evaluation</source>
        <translation>mätning och utvärdering</translation>
    </message>
    <message>
        <source>notice to the board</source>
        <translation>underrättelse till nämnden</translation>
    </message>
    <message>
        <source>notice to the communications department</source>
        <translation>underrättelse till kommunikationsavdelningen</translation>
    </message>
    <message>
        <source>farewell post in the channel</source>
        <translation>avslutningsinlägg i kanalen</translation>
    </message>
    <message>
        <source>final snapshot</source>
        <translation>sista ögonblicksbild</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Put right</source>
        <translation>Åtgärda</translation>
    </message>
</context>
<context>
    <name>ObligationState</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avböjd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>struken</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>False page or group</source>
        <translation>Falsk sida eller grupp</translation>
    </message>
    <message>
        <source>Errors or criticism elsewhere</source>
        <translation>Felaktigheter eller kritik på annat håll</translation>
    </message>
    <message>
        <source>Taking part in a forum of others</source>
        <translation>Delta i andras forum</translation>
    </message>
    <message>
        <source>reported to the platform</source>
        <translation>anmäld till plattformen</translation>
    </message>
    <message>
        <source>the closest manager was told</source>
        <translation>närmaste chef har fått veta</translation>
    </message>
    <message>
        <source>the closest manager agreed that we answer there</source>
        <translation>närmaste chef har godkänt att vi svarar där</translation>
    </message>
    <message>
        <source>answered there</source>
        <translation>besvarad där</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>closest manager</source>
        <translation>närmaste chef</translation>
    </message>
    <message>
        <source>head of communications</source>
        <translation>kommunikationschef</translation>
    </message>
    <message>
        <source>manager of the unit</source>
        <translation>verksamhetens chef</translation>
    </message>
    <message>
        <source>responsible manager</source>
        <translation>ansvarig chef</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>chef</translation>
    </message>
</context>
<context>
    <name>OfficeDeeds</name>
    <message>
        <source>Set up shared credentials</source>
        <translation>Sätt igång delade inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sätt igång</translation>
    </message>
    <message>
        <source>You become the first administrator, and a key is made for you on this computer. It lies in the keyring of the operating system and never leaves it. Then: make a recovery key and print its sheets, let a colleague make a key and approve it, and say who holds which channel.</source>
        <translation>Du blir den första administratören, och en nyckel skapas åt dig på den här datorn. Den ligger i operativsystemets nyckelring och lämnar den aldrig. Sedan: skapa en återställningsnyckel och skriv ut dess blad, låt en kollega skapa en nyckel och godkänn den, och ange vem som är innehavare av vilken kanal.</translation>
    </message>
    <message>
        <source>Make a key on this computer</source>
        <translation>Skapa en nyckel på den här datorn</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Skapa nyckeln</translation>
    </message>
    <message>
        <source>It lies in the keyring of the operating system and never leaves this computer. Its name tells your colleagues which computer it is.</source>
        <translation>Den ligger i operativsystemets nyckelring och lämnar aldrig datorn. Namnet berättar för dina kollegor vilken dator det är.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Datorns namn</translation>
    </message>
    <message>
        <source>The organisation&apos;s fingerprint</source>
        <translation>Organisationens fingeravtryck</translation>
    </message>
    <message>
        <source>Twenty signs, from the recovery sheet</source>
        <translation>Tjugo tecken, från återställningsbladet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Take it from the paper, or let somebody read it out who has the paper before them: never from a mail or a chat. Small letters and blanks do no harm.</source>
        <translation>Ta det från papperet, eller låt någon som har papperet framför sig läsa upp det: aldrig ur ett mejl eller en chatt. Små bokstäver och mellanslag gör inget.</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>Databasen är återställd från en säkerhetskopia</translation>
    </message>
    <message>
        <source>Why, and who did it</source>
        <translation>Varför, och vem som gjorde det</translation>
    </message>
    <message>
        <source>Confirm the restore</source>
        <translation>Bekräfta återställningen</translation>
    </message>
    <message>
        <source>Ask the IT department before you confirm. What was done after the backup is gone: keys that were revoked then hold again, and so do credentials that were changed. Go through keys, holders and platforms afterwards. It is entered in the journal.</source>
        <translation>Fråga it-avdelningen innan du bekräftar. Det som gjordes efter säkerhetskopian är borta: nycklar som återkallades då gäller igen, och så även uppgifter som byttes. Gå igenom nycklar, innehavare och plattformar efteråt. Det förs in i journalen.</translation>
    </message>
    <message>
        <source>Approve the key of {person}</source>
        <translation>Godkänn nyckeln för {person}</translation>
    </message>
    <message>
        <source>The last eight signs</source>
        <translation>De sista åtta tecknen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Ring {person} on a number that you know, or meet. Ask for the last eight signs on the screen of {workstation}, and type them here. A mail or a chat is not enough: somebody else could write it.</source>
        <translation>Ring {person} på ett nummer som du känner till, eller träffas. Be om de sista åtta tecknen på skärmen på {workstation} och skriv dem här. Ett mejl eller en chatt räcker inte: någon annan kan skriva där.</translation>
    </message>
    <message>
        <source>Revoke the key of {person} on {workstation}?</source>
        <translation>Återkalla nyckeln för {person} på {workstation}?</translation>
    </message>
    <message>
        <source>It opens nothing from now on, and can&apos;t be approved again: {person} makes a new one. What it could open is sealed anew without it. That does not take back what was seen: each of those channels gets the task to change its credentials at the platform.</source>
        <translation>Den öppnar ingenting från och med nu och kan inte godkännas igen: {person} skapar en ny. Det som den kunde öppna förseglas på nytt utan den. Det tar inte tillbaka det som redan är sett: varje sådan kanal får uppgiften att byta sina inloggningsuppgifter hos plattformen.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Återkalla nyckeln</translation>
    </message>
    <message>
        <source>Make {person} an administrator?</source>
        <translation>Gör {person} till administratör?</translation>
    </message>
    <message>
        <source>{person} then approves and revokes keys, says who holds which channel, and makes recovery keys. Two administrators are enough for most: with one, nobody can let anybody in when that one is away.</source>
        <translation>{person} godkänner och återkallar då nycklar, anger vem som är innehavare av vilken kanal och skapar återställningsnycklar. Två administratörer räcker för de flesta: med en kan ingen släppa in någon när den är borta.</translation>
    </message>
    <message>
        <source>Make an administrator</source>
        <translation>Gör till administratör</translation>
    </message>
    <message>
        <source>{person}: {channel}</source>
        <translation>{person}: {channel}</translation>
    </message>
    <message>
        <source>No longer a holder?</source>
        <translation>Inte längre innehavare?</translation>
    </message>
    <message>
        <source>The credentials are sealed anew without them. That does not take back what was seen: each channel gets the task to change its credentials at the platform.</source>
        <translation>Uppgifterna förseglas på nytt utan dem. Det tar inte tillbaka det som redan är sett: varje kanal får uppgiften att byta sina inloggningsuppgifter hos plattformen.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>OfficeHolders</name>
    <message>
        <source>fewer than two</source>
        <translation>färre än två</translation>
    </message>
    <message>
        <source>{person} holds {channel}</source>
        <translation>{person} är innehavare av {channel}</translation>
    </message>
    <message>
        <source>{person} does not hold {channel}</source>
        <translation>{person} är inte innehavare av {channel}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>{person} (no key)</source>
        <translation>{person} (ingen nyckel)</translation>
    </message>
    <message>
        <source>Who always holds which channel</source>
        <translation>Vem som alltid är innehavare av vilken kanal</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>Det finns ingen kanal än.</translation>
    </message>
    <message>
        <source>At least two people hold each channel, so that it does not lie idle when one of them is away.</source>
        <translation>Minst två personer är innehavare av varje kanal, så att den inte ligger nere när en av dem är borta.</translation>
    </message>
    <message>
        <source>Holds the channel</source>
        <translation>Är innehavare av kanalen</translation>
    </message>
    <message>
        <source>No longer holds it…</source>
        <translation>Är inte längre innehavare…</translation>
    </message>
</context>
<context>
    <name>OfficeKey</name>
    <message>
        <source>Your key on this computer</source>
        <translation>Din nyckel på den här datorn</translation>
    </message>
    <message>
        <source>Shared credentials have not been set up yet.</source>
        <translation>Delade inloggningsuppgifter är inte igång än.</translation>
    </message>
    <message>
        <source>An administrator of the desk sets them up on this page.</source>
        <translation>En administratör för bordet sätter igång dem på den här sidan.</translation>
    </message>
    <message>
        <source>With them, the credentials of each channel are at hand for those who hold it and for deputies while they cover, and for nobody else: not for whoever runs the server, and not for whoever finds a backup.</source>
        <translation>Med dem finns varje kanals inloggningsuppgifter till hands för dem som är innehavare och för ersättare medan de ersätter, och för ingen annan: inte för den som sköter servern, och inte för den som hittar en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Set up shared credentials…</source>
        <translation>Sätt igång delade inloggningsuppgifter…</translation>
    </message>
    <message>
        <source>Your key is approved. You are an administrator of the shared credentials.</source>
        <translation>Din nyckel är godkänd. Du är administratör för de delade inloggningsuppgifterna.</translation>
    </message>
    <message>
        <source>Your key is approved.</source>
        <translation>Din nyckel är godkänd.</translation>
    </message>
    <message>
        <source>Administrators: {names}</source>
        <translation>Administratörer: {names}</translation>
    </message>
    <message>
        <source>Its fingerprint:</source>
        <translation>Dess fingeravtryck:</translation>
    </message>
    <message>
        <source>The organisation&apos;s fingerprint, which newcomers type:</source>
        <translation>Organisationens fingeravtryck, som nya medarbetare skriver in:</translation>
    </message>
    <message>
        <source>It was restored from a backup…</source>
        <translation>Den är återställd från en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Ask an administrator to look at it, and to confirm that it was restored: {names}</source>
        <translation>Be en administratör titta på det och bekräfta att den är återställd: {names}</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Skapa en ny nyckel…</translation>
    </message>
    <message>
        <source>Make your key on this computer</source>
        <translation>Skapa din nyckel på den här datorn</translation>
    </message>
    <message>
        <source>Made as {workstation}.</source>
        <translation>Skapad som {workstation}.</translation>
    </message>
    <message>
        <source>Make my key…</source>
        <translation>Skapa min nyckel…</translation>
    </message>
    <message>
        <source>Type the organisation&apos;s fingerprint from the recovery sheet</source>
        <translation>Skriv in organisationens fingeravtryck från återställningsbladet</translation>
    </message>
    <message>
        <source>By it this computer knows the real database from one that somebody put in its place. The sheet lies where the administrators keep it; ask one of them.</source>
        <translation>Med det skiljer datorn den riktiga databasen från en som någon har lagt i dess ställe. Bladet ligger där administratörerna förvarar det; fråga en av dem.</translation>
    </message>
    <message>
        <source>Type the fingerprint…</source>
        <translation>Skriv in fingeravtrycket…</translation>
    </message>
    <message>
        <source>Make another key instead…</source>
        <translation>Skapa en annan nyckel i stället…</translation>
    </message>
    <message>
        <source>Ring or meet an administrator, and read the last eight signs out</source>
        <translation>Ring eller träffa en administratör och läs upp de sista åtta tecknen</translation>
    </message>
    <message>
        <source>An administrator has approved your key.</source>
        <translation>En administratör har godkänt din nyckel.</translation>
    </message>
    <message>
        <source>Read out the large ones. The administrator types them.</source>
        <translation>Läs upp de stora. Administratören skriver in dem.</translation>
    </message>
    <message>
        <source>Your key on this computer was revoked, and opens nothing any more. Make a new one if you still work with the channels.</source>
        <translation>Din nyckel på den här datorn har återkallats och öppnar ingenting längre. Skapa en ny om du fortfarande arbetar med kanalerna.</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer has your key: a new computer, or a password that was reset? Nothing is lost. Make a new one, and tell the administrator which key to revoke.</source>
        <translation>Din nyckel finns inte längre i datorns nyckelring: ny dator eller återställt lösenord? Inget har gått förlorat. Skapa en ny, och säg till administratören vilken nyckel som ska återkallas.</translation>
    </message>
    <message>
        <source>Three steps, and you can open the channels that you hold:</source>
        <translation>Tre steg, sedan kan du öppna kanalerna som du är innehavare av:</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys waiting for approval</source>
        <translation>Nycklar som väntar på godkännande</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>{person} on {workstation}</source>
        <translation>{person} på {workstation}</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>Skapad {moment}</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Approved keys</source>
        <translation>Godkända nycklar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Återkalla…</translation>
    </message>
    <message>
        <source>Make an administrator…</source>
        <translation>Gör till administratör…</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Keys and sheets</source>
        <translation>Nycklar och blad</translation>
    </message>
    <message>
        <source>Asking the keyring of this computer…</source>
        <translation>Frågar datorns nyckelring…</translation>
    </message>
    <message>
        <source>Somebody has written into the database what no key of your organisation signed. It was not believed, and nothing was opened by it. Tell the IT department, and ask who can write there. Entries: {number}.</source>
        <translation>Någon har skrivit in något i databasen som ingen av organisationens nycklar har signerat. Det gäller inte, och inget har öppnats med det. Säg till it-avdelningen, och fråga vem som kan skriva där. Antal poster: {number}.</translation>
    </message>
    <message>
        <source>The recovery key was used. Whoever had the sheet may have copied it: make a new recovery key now, so that the old one opens nothing that is sealed from now on.</source>
        <translation>Återställningsnyckeln har använts. Den som hade bladet kan ha kopierat den: skapa en ny återställningsnyckel nu, så att den gamla inte öppnar något som förseglas från och med nu.</translation>
    </message>
</context>
<context>
    <name>OfficeRecovery</name>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Skapa en återställningsnyckel…</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Skapa en ny återställningsnyckel…</translation>
    </message>
    <message>
        <source>Use one that was made on another computer…</source>
        <translation>Använd en som skapats på en annan dator…</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>Pröva bladet…</translation>
    </message>
    <message>
        <source>Open with the recovery sheet…</source>
        <translation>Öppna med återställningsbladet…</translation>
    </message>
    <message>
        <source>Nobody has a key any more: set up anew…</source>
        <translation>Ingen har någon nyckel längre: sätt igång på nytt…</translation>
    </message>
    <message>
        <source>There is none yet. Nothing can be saved before: an accident could lock everybody out.</source>
        <translation>Det finns ingen än. Innan dess kan inget sparas: en olycka kan låsa ute alla.</translation>
    </message>
    <message>
        <source>Number {number}, made {day} by {person}.</source>
        <translation>Nummer {number}, skapad {day} av {person}.</translation>
    </message>
    <message>
        <source>Sheet {number}: {place}</source>
        <translation>Blad {number}: {place}</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Inte prövad än.</translation>
    </message>
    <message>
        <source>Last tried {day} by {person}.</source>
        <translation>Senast prövad {day} av {person}.</translation>
    </message>
    <message>
        <source>{said} It should have been tried by {day}.</source>
        <translation>{said} Den skulle ha prövats senast {day}.</translation>
    </message>
    <message>
        <source>{said} To be tried by {day}.</source>
        <translation>{said} Ska prövas senast {day}.</translation>
    </message>
</context>
<context>
    <name>OfficeSteps</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>do this now</source>
        <translation>gör det här nu</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>kommer senare</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>OfflineCredentials</name>
    <message>
        <source>Shared credentials on this computer</source>
        <translation>Delade inloggningsuppgifter på den här datorn</translation>
    </message>
    <message>
        <source>The desk can&apos;t be reached. These are copies in the keyring of this computer. How old they are can&apos;t be seen here: somebody may have changed the credentials since.</source>
        <translation>Databasen går inte att nå. Det här är kopior i den här datorns nyckelring. Hur gamla de är syns inte här: någon kan ha ändrat uppgifterna sedan dess.</translation>
    </message>
    <message>
        <source>What you show or copy is written down here, and goes into the log when the desk is back.</source>
        <translation>Det du visar eller kopierar antecknas här och hamnar i loggen när databasen går att nå igen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>{channel} · until {end}</source>
        <translation>{channel} · till {end}</translation>
    </message>
    <message>
        <source>There are no copies here that you may open now.</source>
        <translation>Det finns inga kopior här som du får öppna nu.</translation>
    </message>
    <message>
        <source>{part}: on the clipboard for {seconds} s.</source>
        <translation>{part}: i urklipp i {seconds} s.</translation>
    </message>
    <message>
        <source>The keyring is being asked…</source>
        <translation>Frågar nyckelringen…</translation>
    </message>
</context>
<context>
    <name>OpenedSheet</name>
    <message>
        <source>Opened with the recovery sheet: {channel}</source>
        <translation>Öppnat med återställningsbladet: {channel}</translation>
    </message>
    <message>
        <source>Do what cannot wait, then change all of it at the platform, and enter what is new. This window closes after {minutes} minutes.</source>
        <translation>Gör det som inte kan vänta, byt sedan allt hos plattformen och lägg in det som är nytt. Fönstret stängs efter {minutes} minuter.</translation>
    </message>
    <message>
        <source>{part}…</source>
        <translation>{part}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Remove from channel</source>
        <translation>Ta bort från kanalen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Refer to a safe channel</source>
        <translation>Hänvisa till säker kanal</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Samråd</translation>
    </message>
    <message>
        <source>Block author</source>
        <translation>Blockera avsändare</translation>
    </message>
    <message>
        <source>Suspected abuse material</source>
        <translation>Misstänkt övergreppsmaterial</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <source>Outside our channels</source>
        <translation>Utanför våra kanaler</translation>
    </message>
    <message>
        <source>Nothing seen elsewhere</source>
        <translation>Inget iakttaget på annat håll</translation>
    </message>
    <message>
        <source>Record a page or group that passes itself off as yours, and errors or criticism in other places. The day tells of each until it is closed.</source>
        <translation>Registrera sidor eller grupper som utger sig för att vara era, och felaktigheter eller kritik på andra ställen. Idag påminner om dem tills de är avslutade.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What it says or does</source>
        <translation>Vad den säger eller gör</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Record what was seen outside our channels</source>
        <translation>Registrera en iakttagelse utanför våra kanaler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Which manager</source>
        <translation>Vilken chef</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note, such as the platform&apos;s case number</source>
        <translation>Anteckning, till exempel plattformens ärendenummer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrerad av</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>name of the organisation</source>
        <translation>organisationens namn</translation>
    </message>
    <message>
        <source>contact address</source>
        <translation>kontaktadress</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>dataskyddsombud</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>rättslig grund</translation>
    </message>
    <message>
        <source>information required by law</source>
        <translation>information som lagen kräver</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>What the policy sets</source>
        <translation>Vad policyn fastställer</translation>
    </message>
</context>
<context>
    <name>PaperDeeds</name>
    <message>
        <source>A recovery key from another computer</source>
        <translation>En återställningsnyckel från en annan dator</translation>
    </message>
    <message>
        <source>Its public half</source>
        <translation>Dess publika halva</translation>
    </message>
    <message>
        <source>Where sheet 1 lies</source>
        <translation>Var blad 1 ligger</translation>
    </message>
    <message>
        <source>Where sheet 2 lies</source>
        <translation>Var blad 2 ligger</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <translation>Använd den här nyckeln från och med nu</translation>
    </message>
    <message>
        <source>Made on a computer without a network, with this program or with age-keygen, and printed there. Only the public half is typed here: it begins with age1. The private half stays on paper.</source>
        <translation>Skapad på en dator utan nätverk, med det här programmet eller med age-keygen, och utskriven där. Bara den publika halvan skrivs in här: den börjar med age1. Den privata halvan stannar på papperet.</translation>
    </message>
    <message>
        <source>Try the sheet</source>
        <translation>Pröva bladet</translation>
    </message>
    <message>
        <source>Fetch one of the sheets, and type its key. It opens a trial envelope with nothing in it: no credentials are shown. Put the sheet into a new envelope afterwards.</source>
        <translation>Hämta ett av bladen och skriv in dess nyckel. Den öppnar ett provkuvert som inget ligger i: inga uppgifter visas. Lägg bladet i ett nytt kuvert efteråt.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pröva</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Öppna med återställningsbladet</translation>
    </message>
    <message>
        <source>For the day when nobody who holds the channel can be reached. It is entered in the journal with your name. Afterwards the channel&apos;s credentials are to be changed at the platform, and a new recovery key is to be made.</source>
        <translation>För den dag då ingen innehavare av kanalen kan nås. Det förs in i journalen med ditt namn. Efteråt ska kanalens inloggningsuppgifter bytas hos plattformen, och en ny återställningsnyckel skapas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Set up anew with the recovery sheet</source>
        <translation>Sätt igång på nytt med återställningsbladet</translation>
    </message>
    <message>
        <source>Only when no administrator has a key any more. Before it, open each channel with this sheet, and write down what must not be lost: what the old envelopes hold is to be entered once more. You become the first administrator of new shared credentials, and everybody makes a new key and types the new fingerprint.</source>
        <translation>Bara när ingen administratör har någon nyckel längre. Öppna först varje kanal med det här bladet och skriv upp det som inte får gå förlorat: det som de gamla kuverten innehåller ska läggas in en gång till. Du blir den första administratören för nya delade inloggningsuppgifter, och alla skapar en ny nyckel och skriver in det nya fingeravtrycket.</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Sätt igång på nytt</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The key from the sheet: type it, or use a hand scanner</source>
        <translation>Nyckeln från bladet: skriv den, eller använd en handskanner</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
    <message>
        <source>Read the QR code from a picture on the clipboard</source>
        <translation>Läs QR-koden från en bild på urklipp</translation>
    </message>
    <message>
        <source>The organisation&apos;s fingerprint, from the same sheet</source>
        <translation>Organisationens fingeravtryck, från samma blad</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Copy the comment in the browser and paste it here. The link lets the same comment be found again later.</source>
        <translation>Kopiera kommentaren i webbläsaren och klistra in den här. Länken gör att samma kommentar hittas igen senare.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Time (optional)</source>
        <translation>Tid (valfritt)</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Välj en kanal</translation>
    </message>
    <message>
        <source>The name that stands by the comment</source>
        <translation>Namnet som står vid kommentaren</translation>
    </message>
    <message>
        <source>When it was written, Swedish time: 2026-03-04 10:15</source>
        <translation>När den skrevs, svensk tid: 2026-03-04 10:15</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Ny kanal…</translation>
    </message>
    <message>
        <source>Take in and open ({key})</source>
        <translation>Ta in och öppna ({key})</translation>
    </message>
    <message>
        <source>Take in and paste another ({key})</source>
        <translation>Ta in och klistra in en till ({key})</translation>
    </message>
</context>
<context>
    <name>PeopleAsker</name>
    <message>
        <source>Enter a person</source>
        <translation>Lägg in en person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Role at the desk</source>
        <translation>Roll i Uppsikt</translation>
    </message>
    <message>
        <source>Enter the person</source>
        <translation>Lägg in personen</translation>
    </message>
    <message>
        <source>The person may sit down at the desk later. Before acting in a channel an assignment is needed.</source>
        <translation>Personen kan börja använda Uppsikt senare. Innan personen agerar i en kanal behövs ett uppdrag.</translation>
    </message>
    <message>
        <source>User of the computer: {person}</source>
        <translation>Datoranvändare: {person}</translation>
    </message>
    <message>
        <source>User name in the operating system</source>
        <translation>Användarnamn i operativsystemet</translation>
    </message>
    <message>
        <source>Map the user</source>
        <translation>Koppla användaren</translation>
    </message>
    <message>
        <source>Whoever opens the desk by that user is this person from now on. Whoever was that user before stays, without a user. Leave it empty, and nobody comes to the desk as this person. The journal keeps what it was.</source>
        <translation>Den som öppnar Uppsikt som den användaren är den här personen från och med nu. Den som var den användaren tidigare finns kvar, utan användare. Lämnas fältet tomt kan ingen öppna Uppsikt som den här personen. Loggen minns hur det var.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>The manager who decided</source>
        <translation>Chefen som beslutade</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Delegation: reference to the order</source>
        <translation>Delegation: hänvisning till ordningen</translation>
    </message>
    <message>
        <source>Document: where the decision is</source>
        <translation>Handling: var beslutet finns</translation>
    </message>
    <message>
        <source>Diary number or file</source>
        <translation>Diarienummer eller fil</translation>
    </message>
    <message>
        <source>Assignment for {person}</source>
        <translation>Uppdrag för {person}</translation>
    </message>
    <message>
        <source>Record the assignment</source>
        <translation>Anteckna uppdraget</translation>
    </message>
    <message>
        <source>In each channel it takes the place of the person&apos;s earlier assignment there.</source>
        <translation>I varje kanal ersätter det personens tidigare uppdrag där.</translation>
    </message>
    <message>
        <source>End the assignment?</source>
        <translation>Avsluta uppdraget?</translation>
    </message>
    <message>
        <source>{person} may not act in {channel} any more. What was decided there stays, and so does the record of the assignment.</source>
        <translation>{person} får inte längre agera i {channel}. Det som har beslutats där står kvar, och det gör även uppgiften om uppdraget.</translation>
    </message>
    <message>
        <source>End the assignment</source>
        <translation>Avsluta uppdraget</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>Kopiera meddelandet</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>De är underrättade…</translation>
    </message>
    <message>
        <source>Communications were told: {person}, {channel}</source>
        <translation>Kommunikationsavdelningen är underrättad: {person}, {channel}</translation>
    </message>
    <message>
        <source>Whom, and how</source>
        <translation>Vem, och hur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Anteckna meddelandet</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>You go on with it, and your colleague is told. It is written down. ({key})</source>
        <translation>Du går vidare med inlägget och din kollega får veta det. Det antecknas i loggen. ({key})</translation>
    </message>
    <message>
        <source>{person} has opened it ({when})</source>
        <translation>{person} har öppnat ({when})</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Tilldelat till dig</translation>
    </message>
    <message>
        <source>Assigned to {person}</source>
        <translation>Tilldelat till {person}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search for name, title, unit, channel…</source>
        <translation>Sök på namn, titel, enhet, kanal…</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Ingen här heter så.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>At the desk by</source>
        <translation>Öppnar som</translation>
    </message>
    <message>
        <source>Channels and rights</source>
        <translation>Kanaler och rättigheter</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>What is typed about a person is not saved.</source>
        <translation>Det som har skrivits om en person är inte sparat.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Choose who gets an assignment for {channel}.</source>
        <translation>Välj vem som ska få ett uppdrag för {channel}.</translation>
    </message>
</context>
<context>
    <name>PeopleWhy</name>
    <message>
        <source>A manager or administrator of this desk does this.</source>
        <translation>Det gör en chef eller administratör i Uppsikt.</translation>
    </message>
    <message>
        <source>An administrator of this desk does this.</source>
        <translation>Det gör en administratör i Uppsikt.</translation>
    </message>
    <message>
        <source>On the team&apos;s server a login has its role from the database&apos;s owner.</source>
        <translation>På teamets server har en inloggning sin roll från databasens ägare.</translation>
    </message>
    <message>
        <source>On the team&apos;s server the login says who somebody is.</source>
        <translation>På teamets server säger inloggningen vem någon är.</translation>
    </message>
    <message>
        <source>You are at this desk by that user yourself.</source>
        <translation>Du arbetar själv här som den användaren.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>login {login}</source>
        <translation>inloggningen {login}</translation>
    </message>
    <message>
        <source>user {user}</source>
        <translation>användaren {user}</translation>
    </message>
    <message>
        <source>has not sat down yet</source>
        <translation>har inte öppnat Uppsikt än</translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation>inget uppdrag</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Namn och roll</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation>Personens sidor</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Role at the desk</source>
        <translation>Roll i Uppsikt</translation>
    </message>
    <message>
        <source>Name, title and unit stand under the answers that the person writes.</source>
        <translation>Namn, titel och enhet står under de svar som personen skriver.</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>start of the channel</source>
        <translation>start av kanalen</translation>
    </message>
    <message>
        <source>close of the channel</source>
        <translation>avslut av kanalen</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Google reviews</source>
        <translation>Google-omdömen</translation>
    </message>
    <message>
        <source>Blog or own website</source>
        <translation>Blogg eller egen webbplats</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
</context>
<context>
    <name>PoliciesScreen</name>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n att kvittera</numerusform>
            <numerusform>%n att kvittera</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyer</translation>
    </message>
    <message>
        <source>What the policies say, in their own words. A channel follows one of them. Nothing can be changed here.</source>
        <translation>Vad policyerna säger, med deras egna ord. En kanal följer en av dem. Här kan inget ändras.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Vad de säger</translation>
    </message>
    <message>
        <source>Disposal decisions</source>
        <translation>Gallringsbeslut</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockeringar</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Utanför</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektorer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>PolicyFacts</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Antagen</translation>
    </message>
    <message>
        <source>The document names no date</source>
        <translation>Dokumentet anger inget datum</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Reviderad</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Version här</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ingen kanal</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Borttagning</translation>
    </message>
    <message>
        <source>At once where a rule says SKA, otherwise within one working day of the decision</source>
        <translation>Genast där en regel säger SKA, annars inom en arbetsdag efter beslutet</translation>
    </message>
    <message>
        <source>Hidden items</source>
        <translation>Dolda inlägg</translation>
    </message>
    <message>
        <source>Blocking an author</source>
        <translation>Blockera avsändare</translation>
    </message>
    <message>
        <source>Doubtful cases go to</source>
        <translation>Tveksamma fall går till</translation>
    </message>
    <message>
        <source>Police report is a demand for</source>
        <translation>Polisanmälan krävs för</translation>
    </message>
    <message>
        <source>Owner and substitute are alerted to</source>
        <translation>Ägare och ersättare larmas om</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Snapshot of the channel</source>
        <translation>Ögonblicksbild av kanalen</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>Other platforms: {words}</source>
        <translation>Övriga plattformar: {words}</translation>
    </message>
    <message>
        <source>In the policy&apos;s words</source>
        <translation>Med policyns ord</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillåtet</translation>
    </message>
    <message>
        <source>Not allowed by the policy</source>
        <translation>Inte tillåtet enligt policyn</translation>
    </message>
    <message>
        <source>Signed with name, title and unit</source>
        <translation>Undertecknas med namn, titel och enhet</translation>
    </message>
    <message>
        <source>Lead to the official website</source>
        <translation>Hänvisar till den officiella webbplatsen</translation>
    </message>
    <message>
        <source>Whatever is kept without an answer says why</source>
        <translation>Det som står kvar utan svar har ett skäl till det</translation>
    </message>
    <message>
        <source>Each question has an owner before it is decided</source>
        <translation>Varje fråga har en ägare innan den avgörs</translation>
    </message>
    <message>
        <source>No rule: whether to report is decided in each case</source>
        <translation>Ingen regel: anmälan avgörs från fall till fall</translation>
    </message>
    <message>
        <source>Must be named</source>
        <translation>Ska vara utsedd</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Inget krav</translation>
    </message>
    <message>
        <source>BÖR</source>
        <translation>BÖR</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n hour(s) on working days</source>
        <translation>
            <numerusform>%n timme på vardagar</numerusform>
            <numerusform>%n timmar på vardagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the channel&apos;s service time</source>
        <translation>
            <numerusform>%n timme inom kanalens bemannade tid</numerusform>
            <numerusform>%n timmar inom kanalens bemannade tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>preferably %n time(s) a day</source>
        <translation>
            <numerusform>helst %n gång per dag</numerusform>
            <numerusform>helst %n gånger per dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never more than %n day(s) between two rounds</source>
        <translation>
            <numerusform>aldrig mer än %n dag mellan två rundor</numerusform>
            <numerusform>aldrig mer än %n dagar mellan två rundor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final decision within %n working day(s)</source>
        <translation>
            <numerusform>Slutligt beslut inom %n arbetsdag</numerusform>
            <numerusform>Slutligt beslut inom %n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Varje månad</numerusform>
            <numerusform>Var %n:e månad</numerusform>
        </translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>Vardagar</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Fortlöpande</translation>
    </message>
    <message>
        <source>By the channel&apos;s activity plan</source>
        <translation>Enligt kanalens aktivitetsplan</translation>
    </message>
    <message>
        <source>Crimes in the act on electronic bulletin boards</source>
        <translation>Brott enligt lagen om elektroniska anslagstavlor</translation>
    </message>
    <message>
        <source>Other law, secrecy and personal data</source>
        <translation>Annan lag, sekretess och personuppgifter</translation>
    </message>
    <message>
        <source>The organisation&apos;s own rules</source>
        <translation>Organisationens egna regler</translation>
    </message>
    <message>
        <source>What an item asks of the desk</source>
        <translation>Vad ett inlägg kräver av oss</translation>
    </message>
    <message>
        <source>Not set in the policy</source>
        <translation>Inte fastställt i policyn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>SKA</source>
        <translation>SKA</translation>
    </message>
    <message>
        <source>FÅR</source>
        <translation>FÅR</translation>
    </message>
    <message>
        <source>{duty} (or: {other})</source>
        <translation>{duty} (eller: {other})</translation>
    </message>
    <message>
        <source>Police report (the policy demands it)</source>
        <translation>Polisanmälan (krävs av policyn)</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>This file can&apos;t be imported as it is.</source>
        <translation>Filen kan inte hämtas in som den är.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>Choose the channel that the comments belong to, or add one.</source>
        <translation>Välj kanalen som kommentarerna hör till, eller lägg till en.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Ange vilken kolumn som innehåller texten.</translation>
    </message>
    <message>
        <source>Say in which order the dates are written.</source>
        <translation>Ange i vilken ordning datumen är skrivna.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Välj en kanal</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Ny kanal…</translation>
    </message>
    <message>
        <source>Take in as history, without deadlines, what was written before</source>
        <translation>Lägg in som historik, utan svarstider, det som skrevs före</translation>
    </message>
    <message>
        <source>Items written before this day are history</source>
        <translation>Inlägg skrivna före den här dagen är historik</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Början av filen</translation>
    </message>
    <message>
        <source>A WordPress export says itself what is what: there is nothing to set.</source>
        <translation>En WordPress-export anger själv vad som är vad: det finns inget att ställa in.</translation>
    </message>
    <message>
        <source>The columns are read as last time in this channel. Change what is different.</source>
        <translation>Kolumnerna läses som förra gången i den här kanalen. Ändra det som är annorlunda.</translation>
    </message>
    <message>
        <source>The columns were recognised by their names. Check them; the channel remembers what you choose.</source>
        <translation>Kolumnerna kändes igen på sina namn. Kontrollera dem; kanalen minns vad du väljer.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Avbryt det här arbetet</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>All that the decision covers</source>
        <translation>Allt som beslutet omfattar</translation>
    </message>
    <message>
        <source>such as {day}</source>
        <translation>till exempel {day}</translation>
    </message>
    <message>
        <source>By disposal decision</source>
        <translation>Enligt gallringsbeslut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Inkommet före</translation>
    </message>
    <message>
        <source>“When no longer current”: case closed and nothing new in the thread for so many months</source>
        <translation>”Vid inaktualitet”: ärendet avslutat och inget nytt i tråden på så många månader</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation>Föreslå gallring</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>Visa vad som skulle gallras</translation>
    </message>
    <message>
        <source>Nothing is destroyed by a proposal. Another person approves or rejects it. Nothing is removed from the platforms.</source>
        <translation>Inget förstörs genom ett förslag. En annan person godkänner eller avslår det. Inget tas bort från plattformarna.</translation>
    </message>
    <message>
        <source>Propose to dispose of these?</source>
        <translation>Föreslå att dessa gallras?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motivering (kan utelämnas)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Approve the disposal</source>
        <translation>Godkänn gallringen</translation>
    </message>
    <message>
        <source>Reject the disposal</source>
        <translation>Avslå gallringen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Nothing is destroyed by this yet: that is done by “Carry out the disposal”.</source>
        <translation>Inget förstörs genom detta: det görs med ”Genomför gallringen”.</translation>
    </message>
    <message>
        <source>The content of {count} items is destroyed here: texts, drafts, reasons, the authors&apos; names and links. It can&apos;t be brought back. What is held by then is kept. Nothing is removed from the platforms: what is still shown there stays there.</source>
        <translation>Innehållet i {count} inlägg förstörs här: texter, utkast, motiveringar, avsändarnas namn och länkar. Det går inte att återställa. Det som har gallringsstopp då behålls. Inget tas bort från plattformarna: det som visas där ligger kvar.</translation>
    </message>
    <message>
        <source>Carry out the disposal?</source>
        <translation>Genomföra gallringen?</translation>
    </message>
    <message>
        <source>Destroy the content</source>
        <translation>Förstör innehållet</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Inläggets nummer</translation>
    </message>
    <message>
        <source>or everything in the channel</source>
        <translation>eller allt i kanalen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stop disposal</source>
        <translation>Sätt gallringsstopp</translation>
    </message>
    <message>
        <source>Nothing of it is disposed of until a manager or administrator lifts the hold.</source>
        <translation>Inget av det gallras förrän en chef eller administratör häver gallringsstoppet.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Häv gallringsstoppet</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Häv</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Nothing proposed, nothing held</source>
        <translation>Inget föreslaget, inget stoppat</translation>
    </message>
    <message>
        <source>Propose to dispose of what a disposal decision lets go. Another person approves it; then its content is destroyed here, and a record stays. Nothing is removed from the platforms by it.</source>
        <translation>Föreslå gallring av det som ett gallringsbeslut medger. En annan person godkänner; sedan förstörs innehållet här, och ett protokoll finns kvar. Inget tas bort från plattformarna.</translation>
    </message>
    <message>
        <source>Without a disposal decision nothing may be disposed of, and none holds. Record it first, under Disposal decisions.</source>
        <translation>Utan gallringsbeslut får inget gallras, och inget sådant beslut gäller. Anteckna det först, under Gallringsbeslut.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Av vad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposal {number}</source>
        <translation>Förslag {number}</translation>
    </message>
    <message>
        <source>Save the record of the disposal</source>
        <translation>Spara gallringsprotokollet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n inlägg</numerusform>
            <numerusform>%n inlägg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would go.</source>
        <translation>
            <numerusform>%n inlägg skulle gallras.</numerusform>
            <numerusform>%n inlägg skulle gallras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are held:</source>
        <translation>
            <numerusform>%n inlägg har gallringsstopp:</numerusform>
            <numerusform>%n inlägg har gallringsstopp:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>case closed and nothing new in the thread for %n month(s)</source>
        <translation>
            <numerusform>ärendet avslutat och inget nytt i tråden på %n månad</numerusform>
            <numerusform>ärendet avslutat och inget nytt i tråden på %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gallrat</numerusform>
            <numerusform>%n gallrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behållet</numerusform>
            <numerusform>%n behållna</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>väntar på en andra person</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avslaget</translation>
    </message>
    <message>
        <source>Being carried out: {done} of {total}</source>
        <translation>Genomförs: {done} av {total}</translation>
    </message>
    <message>
        <source>Carried out. Nothing was removed from the platforms by it.</source>
        <translation>Genomförd. Inget har tagits bort från plattformarna.</translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation>Avslaget: {reason}</translation>
    </message>
    <message>
        <source>Approved. Its content is destroyed when somebody carries it out.</source>
        <translation>Godkänt. Innehållet förstörs när någon genomför gallringen.</translation>
    </message>
    <message>
        <source>You proposed it: another manager or administrator approves or rejects it.</source>
        <translation>Du har lagt förslaget: en annan chef eller administratör godkänner eller avslår det.</translation>
    </message>
    <message>
        <source>Look through the list, then approve or reject. Nothing is destroyed by that yet.</source>
        <translation>Gå igenom listan och godkänn eller avslå sedan. Inget förstörs genom det.</translation>
    </message>
    <message>
        <source>received before {day}</source>
        <translation>inkommet före {day}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Föreslaget av</translation>
    </message>
    <message>
        <source>Ruled on by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Skulle gallras</translation>
    </message>
    <message>
        <source>Is kept, and why</source>
        <translation>Behålls, och varför</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>SHA-256 av förteckningen</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Genomfört av</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Nothing is destroyed before another person has approved. Nothing is removed from the platforms.</source>
        <translation>Inget förstörs innan en annan person har godkänt. Inget tas bort från plattformarna.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gallringsstopp</translation>
    </message>
    <message>
        <source>Everything in {channel}</source>
        <translation>Allt i {channel}</translation>
    </message>
    <message>
        <source>Item {number} in {channel}</source>
        <translation>Inlägg {number} i {channel}</translation>
    </message>
    <message>
        <source>Nothing of it is disposed of until the hold is lifted.</source>
        <translation>Inget av det gallras förrän stoppet är hävt.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>The crisis</source>
        <translation>Krisen</translation>
    </message>
    <message>
        <source>Crisis of {day}</source>
        <translation>Krisen {day}</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Mina inlägg</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alla inlägg</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Förseglade filer (*.age)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Open a handover file</source>
        <translation>Öppna en överlämningsfil</translation>
    </message>
    <message>
        <source>Handover file: {channel}</source>
        <translation>Överlämningsfil: {channel}</translation>
    </message>
    <message>
        <source>From {name}, to be used until {day}.</source>
        <translation>Från {name}, att användas till {day}.</translation>
    </message>
    <message>
        <source>The sender is unknown, or the file was changed. Ask whoever gave it to you before you log in with it.</source>
        <translation>Avsändaren är okänd, eller så har filen ändrats. Fråga den som gav dig den innan du loggar in.</translation>
    </message>
    <message>
        <source>Its time is over: ask for the credentials that hold now.</source>
        <translation>Dess tid är ute: be om de uppgifter som gäller nu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Posts and comments of minor or passing importance</source>
        <translation>Inlägg och kommentarer av ringa eller tillfällig betydelse</translation>
    </message>
    <message>
        <source>Posts and comments that were removed under the policy</source>
        <translation>Inlägg och kommentarer som tagits bort enligt policyn</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktmeddelanden</translation>
    </message>
    <message>
        <source>The organisation&apos;s own posts</source>
        <translation>Egna inlägg</translation>
    </message>
    <message>
        <source>Images and films</source>
        <translation>Bilder och filmer</translation>
    </message>
    <message>
        <source>Snapshots of the channel</source>
        <translation>Ögonblicksbilder av kanalen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>%n kod kvar.</numerusform>
            <numerusform>%n koder kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used before.</source>
        <translation>
            <numerusform>%n använd tidigare.</numerusform>
            <numerusform>%n använda tidigare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery code {number}, shown</source>
        <translation>Återställningskod {number}, visad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy recovery code {number}</source>
        <translation>Kopiera återställningskod {number}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Tick off as used</source>
        <translation>Bocka av som använd</translation>
    </message>
    <message>
        <source>Code {number} is used</source>
        <translation>Kod {number} är använd</translation>
    </message>
    <message>
        <source>Tick off code {number} as used</source>
        <translation>Bocka av kod {number} som använd</translation>
    </message>
    <message>
        <source>No code is left: make new ones at the platform and enter them here.</source>
        <translation>Ingen kod är kvar: skapa nya på plattformen och lägg in dem här.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>This key opens the shared credentials of all channels when nobody else can: when those who hold them are gone, or their computers are lost. Keep each sheet in a sealed, numbered envelope, the two in different places. Don&apos;t copy, scan or photograph it. Try it once a year on the page “Keys and sheets”.</source>
        <translation>Den här nyckeln öppnar de delade inloggningsuppgifterna för alla kanaler när ingen annan kan: när innehavarna är borta eller deras datorer har gått förlorade. Förvara varje blad i ett förseglat, numrerat kuvert, de två på olika ställen. Kopiera, skanna eller fotografera det inte. Pröva det en gång om året på sidan ”Nycklar och blad”.</translation>
    </message>
    <message>
        <source>The organisation&apos;s fingerprint</source>
        <translation>Organisationens fingeravtryck</translation>
    </message>
    <message>
        <source>Newcomers type it on their computer. It is no secret.</source>
        <translation>Nya medarbetare skriver in det på sin dator. Det är ingen hemlighet.</translation>
    </message>
    <message>
        <source>With Uppsikt</source>
        <translation>Med Uppsikt</translation>
    </message>
    <message>
        <source>Open “Credentials”, page “Keys and sheets”, then “Open with the recovery sheet…”. Choose the channel and type the key: small letters and blanks do no harm. Afterwards the program asks for a new recovery key, and for new credentials at the platform.</source>
        <translation>Öppna ”Inloggningsuppgifter”, sidan ”Nycklar och blad”, och sedan ”Öppna med återställningsbladet…”. Välj kanal och skriv in nyckeln: små bokstäver och mellanslag gör inget. Efteråt ber programmet om en ny återställningsnyckel och om nya uppgifter hos plattformen.</translation>
    </message>
    <message>
        <source>Without Uppsikt, with the standard program age</source>
        <translation>Utan Uppsikt, med standardprogrammet age</translation>
    </message>
    <message>
        <source>On a computer without a network, type the key without blanks into a text file key.txt. It opens an envelope from the database:</source>
        <translation>Skriv in nyckeln utan mellanslag i en textfil key.txt på en dator utan nätverk. Den öppnar ett kuvert ur databasen:</translation>
    </message>
    <message>
        <source>Delete the text file afterwards. How an envelope is taken out of the database stands in the manual, “Shared credentials”.</source>
        <translation>Radera textfilen efteråt. Hur ett kuvert tas ut ur databasen står i handboken, ”Shared credentials”.</translation>
    </message>
    <message>
        <source>Whoever breaks the seal tells at once</source>
        <translation>Den som bryter förseglingen meddelar genast</translation>
    </message>
    <message>
        <source>Sheet {copy} of {copies}</source>
        <translation>Blad {copy} av {copies}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>The key:</source>
        <translation>Nyckeln:</translation>
    </message>
    <message>
        <source>After KEY-1 there is no 1, B, I or O: what looks like one is L, 8, L or 0.</source>
        <translation>Efter KEY-1 finns inget 1, B, I eller O: det som liknar dem är L, 8, L eller 0.</translation>
    </message>
    <message>
        <source>Uppsikt. Recovery key {number}. Only the newest number holds: destroy older sheets.</source>
        <translation>Uppsikt. Återställningsnyckel {number}. Bara det nyaste numret gäller: förstör äldre blad.</translation>
    </message>
</context>
<context>
    <name>RegisterAsker</name>
    <message>
        <source>Whoever was the accountable manager before is it no longer.</source>
        <translation>Den som var ansvarig chef tidigare är det inte längre.</translation>
    </message>
    <message>
        <source>Name, or user name at the desk</source>
        <translation>Namn, eller användarnamn i Uppsikt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Extent: hours or duties</source>
        <translation>Omfattning: timmar eller uppgifter</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>Utse personen</translation>
    </message>
    <message>
        <source>A politician can&apos;t have a role in a channel</source>
        <translation>En politiker kan inte ha en roll i en kanal</translation>
    </message>
    <message>
        <source>Is no politician any more</source>
        <translation>Är inte längre politiker</translation>
    </message>
    <message>
        <source>Name somebody else</source>
        <translation>Utse någon annan</translation>
    </message>
    <message>
        <source>End the role?</source>
        <translation>Avsluta rollen?</translation>
    </message>
    <message>
        <source>{name} does not have the role any more: {role}. The register keeps who had it, and until when.</source>
        <translation>{name} har inte längre rollen: {role}. Registret behåller vem som hade den och till när.</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Avsluta rollen</translation>
    </message>
    <message>
        <source>Who took the step: name, or user name at the desk</source>
        <translation>Vem som tog steget: namn, eller användarnamn i Uppsikt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note: what was answered, or where the document is</source>
        <translation>Anteckning: vad svaret blev, eller var handlingen finns</translation>
    </message>
    <message>
        <source>Note (may be left out)</source>
        <translation>Anteckning (kan utelämnas)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>I egenskap av</translation>
    </message>
    <message>
        <source>The step is taken by: {office}.</source>
        <translation>Steget tas av: {office}.</translation>
    </message>
    <message>
        <source>Each of them is another person.</source>
        <translation>Var och en av dem är en annan person.</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Anteckna steget</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politiker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>is a politician</source>
        <translation>är politiker</translation>
    </message>
    <message>
        <source>is no politician any more</source>
        <translation>är inte längre politiker</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Politicians can&apos;t be responsible for a channel. Marked now: {names}.</source>
        <translation>Politiker kan inte ansvara för en kanal. Markerade nu: {names}.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>registered</source>
        <translation>diariefört</translation>
    </message>
    <message>
        <source>registration requested</source>
        <translation>registrering begärd</translation>
    </message>
    <message>
        <source>kept in order</source>
        <translation>hålls ordnat</translation>
    </message>
    <message>
        <source>to be registered: not requested yet</source>
        <translation>ska diarieföras: inte begärt än</translation>
    </message>
    <message>
        <source>need be neither registered nor kept in order</source>
        <translation>behöver varken registreras eller hållas ordnat</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>inte bedömt än</translation>
    </message>
</context>
<context>
    <name>RequestType</name>
    <message>
        <source>access (article 15)</source>
        <translation>tillgång (artikel 15)</translation>
    </message>
    <message>
        <source>rectification (article 16)</source>
        <translation>rättelse (artikel 16)</translation>
    </message>
    <message>
        <source>restriction, blocking (article 18)</source>
        <translation>begränsning, blockering (artikel 18)</translation>
    </message>
    <message>
        <source>erasure (article 17)</source>
        <translation>radering (artikel 17)</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Inga begäranden</translation>
    </message>
    <message>
        <source>Record what people ask about their own personal data: to see, correct, restrict or erase them. Each is to be answered within a month.</source>
        <translation>Ta upp vad enskilda begär om sina egna personuppgifter: att få se, rätta, begränsa eller radera dem. Var och en ska besvaras inom en månad.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som begär</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>att besluta</translation>
    </message>
    <message>
        <source>The last day to answer is past.</source>
        <translation>Sista dagen att svara har passerat.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Ta upp en begäran</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ta upp</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>Inläggets nummer</translation>
    </message>
    <message>
        <source>Tie an item to the request</source>
        <translation>Knyt ett inlägg till begäran</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Knyt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Besluta om begäran</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Upptaget av</translation>
    </message>
</context>
<context>
    <name>RetentionClass</name>
    <message>
        <source>of minor significance</source>
        <translation>av ringa eller tillfällig betydelse</translation>
    </message>
    <message>
        <source>removed under the policy</source>
        <translation>borttaget enligt policyn</translation>
    </message>
    <message>
        <source>direct message</source>
        <translation>direktmeddelande</translation>
    </message>
    <message>
        <source>the organisation&apos;s own post</source>
        <translation>organisationens eget inlägg</translation>
    </message>
    <message>
        <source>kept in order</source>
        <translation>hålls ordnat</translation>
    </message>
    <message>
        <source>secured as evidence, or with the police</source>
        <translation>säkrat som bevis, eller hos polisen</translation>
    </message>
    <message>
        <source>belongs to a case in the diary</source>
        <translation>hör till ett ärende i diariet</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Show for another minute</source>
        <translation>Visa en minut till</translation>
    </message>
    <message>
        <source>Hide this window from screen sharing</source>
        <translation>Dölj det här fönstret vid skärmdelning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s</source>
        <translation>Stängs av sig självt om {seconds} s</translation>
    </message>
    <message>
        <source>Windows can’t hide this window from screen sharing here: stop sharing before you show more.</source>
        <translation>Windows kan inte dölja det här fönstret vid skärmdelning: sluta dela innan du visar mer.</translation>
    </message>
    <message>
        <source>{what}, shown</source>
        <translation>{what}, visas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Digits have a line under them; ␣ is a space.</source>
        <translation>Siffror är understrukna. ␣ är ett blanksteg.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>start the channel</source>
        <translation>starta kanalen</translation>
    </message>
    <message>
        <source>administer the channel</source>
        <translation>administrera kanalen</translation>
    </message>
    <message>
        <source>take part in the channel</source>
        <translation>delta i kanalen</translation>
    </message>
</context>
<context>
    <name>RightShort</name>
    <message>
        <source>start</source>
        <translation>starta</translation>
    </message>
    <message>
        <source>administer</source>
        <translation>administrera</translation>
    </message>
    <message>
        <source>take part</source>
        <translation>delta</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>granskare</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
</context>
<context>
    <name>RoundBasis</name>
    <message>
        <source>the policy</source>
        <translation>policyn</translation>
    </message>
    <message>
        <source>the channel&apos;s register</source>
        <translation>kanalens register</translation>
    </message>
    <message>
        <source>the policy&apos;s hard floor</source>
        <translation>policyns hårda gräns</translation>
    </message>
</context>
<context>
    <name>RoundDay</name>
    <message>
        <source>As often as wished.</source>
        <translation>Så ofta som målet säger.</translation>
    </message>
    <message>
        <source>Fewer rounds than wished; no breach.</source>
        <translation>Färre rundor än målet; ingen överträdelse.</translation>
    </message>
    <message>
        <source>The round that had to be made was missed.</source>
        <translation>Rundan som skulle ha gjorts missades.</translation>
    </message>
    <message>
        <source>A round is to be made today.</source>
        <translation>En runda ska göras i dag.</translation>
    </message>
    <message>
        <source>A round is to be made on this day at the latest.</source>
        <translation>En runda ska göras senast den här dagen.</translation>
    </message>
    <message>
        <source>No day that counts.</source>
        <translation>Ingen dag som räknas.</translation>
    </message>
    <message>
        <source>No round had to be made.</source>
        <translation>Ingen runda behövde göras.</translation>
    </message>
    <message>
        <source>The channel did not count yet, or no longer.</source>
        <translation>Kanalen räknades inte ännu, eller inte längre.</translation>
    </message>
    <message>
        <source>nothing to act on</source>
        <translation>inget att åtgärda</translation>
    </message>
    <message>
        <source>something to act on</source>
        <translation>något att åtgärda</translation>
    </message>
</context>
<context>
    <name>RoundState</name>
    <message>
        <source>missed</source>
        <translation>missad</translation>
    </message>
    <message>
        <source>to be made today</source>
        <translation>ska göras i dag</translation>
    </message>
    <message>
        <source>fewer than wished</source>
        <translation>färre än målet</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>inget schema</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>inte dags än</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n runda</numerusform>
            <numerusform>%n rundor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) every working day</source>
        <translation>
            <numerusform>%n gång varje arbetsdag</numerusform>
            <numerusform>%n gånger varje arbetsdag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) every day</source>
        <translation>
            <numerusform>%n gång varje dag</numerusform>
            <numerusform>%n gånger varje dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>på %n arbetsdag</numerusform>
            <numerusform>på %n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>på %n dag</numerusform>
            <numerusform>på %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missed</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{made} of {target}</source>
        <translation>{made} av {target}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Neither the policy nor the register says how often. Choose a schedule.</source>
        <translation>Varken policyn eller registret säger hur ofta. Välj ett schema.</translation>
    </message>
    <message>
        <source>What counts: {often} (by {basis})</source>
        <translation>Det som gäller: {often} (enligt {basis})</translation>
    </message>
    <message>
        <source>Until now: {often} (by {basis})</source>
        <translation>Hittills: {often} (enligt {basis})</translation>
    </message>
    <message>
        <source>The policy asks for a round every working day: a schedule may ask for more, and never for less.</source>
        <translation>Policyn kräver en runda varje arbetsdag: ett schema får kräva fler, aldrig färre.</translation>
    </message>
    <message>
        <source>Hard floor of the policy: at most {floor} days between two rounds. The longest interval here: {most}.</source>
        <translation>Policyns hårda gräns: högst {floor} dagar mellan två rundor. Längsta intervall här: {most}.</translation>
    </message>
    <message>
        <source>below target: {made}</source>
        <translation>under målet: {made}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missad</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>w. {number}</source>
        <translation>v. {number}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>This item</source>
        <translation>Det här inlägget</translation>
    </message>
    <message>
        <source>Suspected abuse material</source>
        <translation>Misstänkt övergreppsmaterial</translation>
    </message>
    <message>
        <source>Belongs to the crisis</source>
        <translation>Hör till krisen</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Always: {duties}</source>
        <translation>Alltid: {duties}</translation>
    </message>
    <message>
        <source>When it fits: {duties}</source>
        <translation>Vid behov: {duties}</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>granted</source>
        <translation>bifall</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>delvis bifall</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avslag</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Hämta in</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Public texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message>
        <source>On the clipboard for {seconds} s more</source>
        <translation>Finns i Urklipp i {seconds} s till</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The desk itself</source>
        <translation>Uppsikt självt</translation>
    </message>
    <message>
        <source>Suspected crimes and secrecy</source>
        <translation>Misstänkta brott och sekretess</translation>
    </message>
    <message>
        <source>Watch rounds</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Tilldelat dig</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Väntar på en andra person</translation>
    </message>
    <message>
        <source>To assess and answer</source>
        <translation>Att bedöma och besvara</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Away and cover</source>
        <translation>Frånvaro och ersättning</translation>
    </message>
    <message>
        <source>Login details</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>Kanalerna</translation>
    </message>
    <message>
        <source>Outside our channels</source>
        <translation>Utanför våra kanaler</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Policydokument</translation>
    </message>
</context>
<context>
    <name>SecureEvidence</name>
    <message>
        <source>Files that will be saved</source>
        <translation>Filer som sparas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta inte med</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Ta inte med {file}</translation>
    </message>
    <message>
        <source>Secure evidence</source>
        <translation>Bevissäkra</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>This will be saved, as it is now:</source>
        <translation>Det här sparas, som det är nu:</translation>
    </message>
    <message>
        <source>Screenshots and files</source>
        <translation>Skärmbilder och filer</translation>
    </message>
    <message>
        <source>The whole screen with date, time and address is best. Paste a picture with Ctrl+V, add a file, or take a picture of a screen. Never of suspected child sexual abuse material.</source>
        <translation>Bäst är hela skärmen med datum, tid och adress. Klistra in en bild med Ctrl+V, lägg till en fil eller ta en bild av skärmen. Aldrig av misstänkt övergreppsmaterial.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Lägg till en fil…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Klistra in en bild</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>Ta en bild av skärmen</translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation>Vilken skärm</translation>
    </message>
    <message>
        <source>Witness: who saw it too (may be left out)</source>
        <translation>Vittne: vem som också såg det (kan utelämnas)</translation>
    </message>
    <message>
        <source>Note (may be left out)</source>
        <translation>Anteckning (kan utelämnas)</translation>
    </message>
    <message>
        <source>Only managers, me and those who are named may open it</source>
        <translation>Bara chefer, jag och de som är namngivna får öppna det</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Take one with the system&apos;s screenshot key first.</source>
        <translation>Det finns ingen bild att klistra in. Ta en med datorns tangent för skärmbild först.</translation>
    </message>
    <message>
        <source>Picture in {seconds}: stop</source>
        <translation>Bilden tas om {seconds} s – avbryt</translation>
    </message>
    <message>
        <source>The system lets no program take a picture of the screen here. Use its own screenshot key, then paste with Ctrl+V.</source>
        <translation>Datorn låter inget program ta en bild av skärmen här. Använd tangenten för skärmbild och klistra in med Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Bokstavstangenter</translation>
    </message>
    <message>
        <source>Channel that was pasted into last</source>
        <translation>Kanal som det senast klistrades in i</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listans ordning</translation>
    </message>
    <message>
        <source>Received or our own in the list</source>
        <translation>Inkommande eller egna i listan</translation>
    </message>
    <message>
        <source>Where Windows keeps keys</source>
        <translation>Var Windows förvarar nycklar</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Att känna till</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>lindrig</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>tydlig</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>grov</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%n similar earlier decision(s)</source>
        <translation>
            <numerusform>%n liknande tidigare beslut</numerusform>
            <numerusform>%n liknande tidigare beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>On similar texts under the same policy, by a rule ticked here or none: {outcomes}.</source>
        <translation>Om liknande texter under samma policy, enligt en regel som är ikryssad här eller utan regel: {outcomes}.</translation>
    </message>
    <message>
        <source>The most similar earlier decisions</source>
        <translation>De mest liknande tidigare besluten</translation>
    </message>
    <message>
        <source>{count} similar: {outcomes} ({key})</source>
        <translation>{count} liknande: {outcomes} ({key})</translation>
    </message>
    <message>
        <source>None of {count} similar was decided so: {outcomes} ({key})</source>
        <translation>Ingen av {count} liknande avgjordes så: {outcomes} ({key})</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>inget skäl skrivet</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>(removed when the item was purged)</source>
        <translation>(borttaget när inlägget rensades)</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Väntar på andra beslutsfattare</translation>
    </message>
    <message>
        <source>Rejected by the second person</source>
        <translation>Avslaget av andra beslutsfattare</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier decision(s)</source>
        <translation>
            <numerusform>%n tidigare beslut</numerusform>
            <numerusform>%n tidigare beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation>Beslutat: {outcome}</translation>
    </message>
    <message>
        <source>Waits for {lead}, who leads the crisis: {outcome}</source>
        <translation>Väntar på {lead}, som leder krisen: {outcome}</translation>
    </message>
    <message>
        <source>Waits for a second person: {outcome}</source>
        <translation>Väntar på andra beslutsfattare: {outcome}</translation>
    </message>
    <message>
        <source>The item belongs to the crisis: only its lead approves what is answered. Anybody may reject it.</source>
        <translation>Inlägget hör till krisen: bara den som leder den godkänner vad som svaras. Vem som helst får avslå.</translation>
    </message>
    <message>
        <source>You took this decision: another person must approve or reject it.</source>
        <translation>Du har fattat beslutet: en annan person måste godkänna eller avslå det.</translation>
    </message>
    <message>
        <source>The policy does not name it: one of the two must be a manager or administrator.</source>
        <translation>Policyn nämner det inte: en av de två måste vara chef eller administratör.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Besvara…</translation>
    </message>
    <message>
        <source>Further answer…</source>
        <translation>Ytterligare svar…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Avslå…</translation>
    </message>
    <message>
        <source>The case in Follow-ups</source>
        <translation>Ärendet i Uppföljning</translation>
    </message>
    <message>
        <source>Final decision…</source>
        <translation>Slutligt beslut…</translation>
    </message>
    <message>
        <source>Replace the decision…</source>
        <translation>Ersätt beslutet…</translation>
    </message>
    <message>
        <source>{number} · {at} · {person}</source>
        <translation>{number} · {at} · {person}</translation>
    </message>
    <message>
        <source>Responsible board: {board}</source>
        <translation>Ansvarig nämnd: {board}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivering: {text}</translation>
    </message>
    <message>
        <source>Unsure: {rules}</source>
        <translation>Osäker: {rules}</translation>
    </message>
    <message>
        <source>Blocked until {day}</source>
        <translation>Blockerad till och med {day}</translation>
    </message>
    <message>
        <source>Message to the author: {text}</source>
        <translation>Meddelande till avsändaren: {text}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>Keys and sheets</source>
        <translation>Nycklar och blad</translation>
    </message>
    <message>
        <source>Waiting for the dialog in which the keyring is unlocked, for a minute at most. Unlock it there.</source>
        <translation>Väntar på dialogrutan där nyckelringen låses upp, högst en minut. Lås upp den där.</translation>
    </message>
    <message>
        <source>How this workstation stands</source>
        <translation>Hur det står till med den här arbetsplatsen</translation>
    </message>
</context>
<context>
    <name>StartDocument</name>
    <message>
        <source>Start document</source>
        <translation>Startdokument</translation>
    </message>
    <message>
        <source>Make a version</source>
        <translation>Skapa en version</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Written from the register: what the channel is, why, who is responsible, and which steps were taken.</source>
        <translation>Skrivs från registret: vad kanalen är, varför den finns, vilka som ansvarar och vilka steg som har tagits.</translation>
    </message>
    <message>
        <source>No version has been made yet.</source>
        <translation>Ingen version har skapats än.</translation>
    </message>
    <message>
        <source>The register has changed since the newest version was made.</source>
        <translation>Registret har ändrats sedan den senaste versionen skapades.</translation>
    </message>
    <message>
        <source>Before a version can be made, fill in:</source>
        <translation>Innan en version kan skapas, fyll i:</translation>
    </message>
    <message>
        <source>Version {number} · {day} · {person}</source>
        <translation>Version {number} · {day} · {person}</translation>
    </message>
    <message>
        <source>Make the start document</source>
        <translation>Skapa startdokumentet</translation>
    </message>
    <message>
        <source>Where it is registered, such as a diary number (may be left out)</source>
        <translation>Var det registreras, till exempel diarienummer (kan utelämnas)</translation>
    </message>
    <message>
        <source>The document is written in Swedish from what the register says now. The version is kept here and can&apos;t be changed; you are asked next where to save it as a PDF file.</source>
        <translation>Dokumentet skrivs på svenska från det som registret säger nu. Versionen bevaras här och kan inte ändras; därefter väljer du var den ska sparas som PDF-fil.</translation>
    </message>
    <message>
        <source>Save the start document</source>
        <translation>Spara startdokumentet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Sluta försöka</translation>
    </message>
    <message>
        <source>Show shared credentials</source>
        <translation>Visa delade inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Uppsikt tries again by itself in {seconds} s.</source>
        <translation>Uppsikt försöker igen av sig självt om {seconds} s.</translation>
    </message>
    <message>
        <source>The desk is not open</source>
        <translation>Uppsikt kunde inte öppnas</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>To assess</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dolda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Rensade</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrade</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the desk</source>
        <translation>Läget just nu</translation>
    </message>
    <message>
        <source>Person: {text}</source>
        <translation>Person: {text}</translation>
    </message>
    <message>
        <source>Data folder: {text}</source>
        <translation>Datamapp: {text}</translation>
    </message>
    <message>
        <source>Database server: {text}</source>
        <translation>Databasserver: {text}</translation>
    </message>
    <message>
        <source>Under way: {text}</source>
        <translation>Pågår: {text}</translation>
    </message>
    <message>
        <source>Journal: {text}</source>
        <translation>Journal: {text}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>When it was done (now, unless you change it)</source>
        <translation>När det gjordes (nu, om du inte ändrar)</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Anteckna steget</translation>
    </message>
    <message>
        <source>Text to the author, to be copied:</source>
        <translation>Text till avsändaren, att kopiera:</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Open the item&apos;s page…</source>
        <translation>Öppna inläggets sida…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>certain</source>
        <translation>säkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>troligt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Templates for answers</source>
        <translation>Svarsmallar</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Inga mallar än</translation>
    </message>
    <message>
        <source>A template is a text to begin answers with, such as opening hours with the way to your website. A gap stands in braces, such as {tid}, and must be filled before the answer goes out.</source>
        <translation>En mall är en text att börja svar med, till exempel öppettider med vägen till webbplatsen. En lucka står inom klammer, till exempel {tid}, och måste fyllas i innan svaret går ut.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>To fill by hand</source>
        <translation>Fylls i för hand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fills itself</source>
        <translation>Fylls i av sig självt</translation>
    </message>
    <message>
        <source>Worded</source>
        <translation>Formulerad</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Dessförinnan</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alla kanaler</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>New wording of the template</source>
        <translation>Ny lydelse av mallen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>A gap stands in braces and must be filled before an answer goes out. These fill themselves: {kanal}, {nämnd}, {webbplats}, {namn}, {titel}, {enhet}, {organisation}, {underskrift}.</source>
        <translation>En lucka står inom klammer och måste fyllas i innan ett svar går ut. Dessa fylls i av sig själva: {kanal}, {nämnd}, {webbplats}, {namn}, {titel}, {enhet}, {organisation}, {underskrift}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Take the template out of use?</source>
        <translation>Ta mallen ur bruk?</translation>
    </message>
    <message>
        <source>“{name}” is not offered any more. It stays in this list with its wordings, and can be worded anew.</source>
        <translation>”{name}” erbjuds inte längre. Den står kvar i listan med sina lydelser och kan formuleras på nytt.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>out of use since {day}</source>
        <translation>ur bruk sedan {day}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
</context>
<context>
    <name>TextFlag</name>
    <message>
        <source>Characters that can&apos;t be stored were replaced by �</source>
        <translation>Tecken som inte kan lagras ersattes med �</translation>
    </message>
    <message>
        <source>The hour occurred twice that night: the first was taken</source>
        <translation>Timmen fanns två gånger den natten: den första användes</translation>
    </message>
    <message>
        <source>The hour did not exist that night: moved forward</source>
        <translation>Timmen fanns inte den natten: tiden flyttades framåt</translation>
    </message>
    <message>
        <source>The source gave no time: the time of import stands in</source>
        <translation>Källan saknade tid: tiden för importen står i stället</translation>
    </message>
</context>
<context>
    <name>TextKind</name>
    <message>
        <source>Rules of play</source>
        <translation>Spelregler</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>Ansvariga personer</translation>
    </message>
    <message>
        <source>Identity and visibility</source>
        <translation>Avsändare och synlighet</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Wording</source>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>Copy the tip to the police</source>
        <translation>Kopiera polistips</translation>
    </message>
    <message>
        <source>Disposed of by a disposal decision. What was decided remains; what was written and who wrote it does not.</source>
        <translation>Gallrat enligt gallringsbeslut. Det som beslutades finns kvar; vad som skrevs och vem som skrev det finns inte kvar.</translation>
    </message>
    <message>
        <source>The content was purged as suspected abuse material. No copy is kept; only where it stood, who wrote it and when.</source>
        <translation>Innehållet är rensat som misstänkt övergreppsmaterial. Ingen kopia finns kvar; bara var det stod, vem som skrev det och när.</translation>
    </message>
    <message>
        <source>Protected content: it is kept out of lists, search and general exports.</source>
        <translation>Skyddat innehåll: det visas inte i listor, sökning eller allmänna exporter.</translation>
    </message>
    <message>
        <source>Hide protected content</source>
        <translation>Dölj skyddat innehåll</translation>
    </message>
    <message>
        <source>Show protected content</source>
        <translation>Visa skyddat innehåll</translation>
    </message>
    <message>
        <source>The item&apos;s text</source>
        <translation>Inläggets text</translation>
    </message>
    <message>
        <source>Wording {number}, seen {when}</source>
        <translation>Lydelse {number}, sedd {when}</translation>
    </message>
    <message>
        <source>Wording {number}, seen {when} (newest)</source>
        <translation>Lydelse {number}, sedd {when} (senaste)</translation>
    </message>
    <message>
        <source>The first wording.</source>
        <translation>Den första lydelsen.</translation>
    </message>
    <message>
        <source>“{before}” became “{after}”</source>
        <translation>”{before}” blev ”{after}”</translation>
    </message>
    <message>
        <source>added “{text}”</source>
        <translation>tillagt ”{text}”</translation>
    </message>
    <message>
        <source>removed “{text}”</source>
        <translation>borttaget ”{text}”</translation>
    </message>
    <message>
        <source>the author&apos;s name was {before}, now {after}</source>
        <translation>avsändarens namn var {before}, nu {after}</translation>
    </message>
    <message>
        <source>Only spaces and line breaks are others.</source>
        <translation>Bara blanksteg och radbrytningar skiljer.</translation>
    </message>
    <message>
        <source>Changed: {changes}</source>
        <translation>Ändrat: {changes}</translation>
    </message>
</context>
<context>
    <name>TextState</name>
    <message>
        <source>never issued</source>
        <translation>aldrig utgiven</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>stämmer inte längre</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>TextsForms</name>
    <message>
        <source>{text}: record as posted</source>
        <translation>{text}: notera som publicerad</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>Seen on (year-month-day)</source>
        <translation>Sedd den (år-månad-dag)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Notera</translation>
    </message>
    <message>
        <source>Look at the channel first: the newest version must stand there.</source>
        <translation>Titta i kanalen först: den senaste versionen ska finnas där.</translation>
    </message>
    <message>
        <source>Own words in the public texts</source>
        <translation>Egna ord i de offentliga texterna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alla kanaler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>A channel&apos;s own words go before those for all channels.</source>
        <translation>En kanals egna ord går före dem som gäller alla kanaler.</translation>
    </message>
    <message>
        <source>Own words: {name}</source>
        <translation>Egna ord: {name}</translation>
    </message>
    <message>
        <source>In Swedish, as the public reads it</source>
        <translation>På svenska, så som allmänheten läser det</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Every version is kept. The texts that hold these words are then to be issued again.</source>
        <translation>Varje version sparas. Texter som innehåller orden ska därefter ges ut på nytt.</translation>
    </message>
    <message>
        <source>needs words</source>
        <translation>kräver egna ord</translation>
    </message>
    <message>
        <source>the common words</source>
        <translation>de gemensamma orden</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>What else may not stand in the channel</source>
        <translation>Vad mer som inte får förekomma i kanalen</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Använd listan</translation>
    </message>
    <message>
        <source>The policy leaves this to each channel. What moderators can choose follows the list at once.</source>
        <translation>Policyn lämnar detta till varje kanal. Det som moderatorerna kan välja följer listan direkt.</translation>
    </message>
    <message>
        <source>Export the list of channels</source>
        <translation>Exportera kanalförteckningen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Förteckning</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV för Excel</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Välj plats</translation>
    </message>
    <message>
        <source>The website&apos;s list names the active channels; the plan&apos;s all there ever were, and what is kept of them.</source>
        <translation>Webbplatsens förteckning tar upp de aktiva kanalerna, planens alla som har funnits och vad som bevaras av dem.</translation>
    </message>
</context>
<context>
    <name>TextsScreen</name>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>What the channels tell</source>
        <translation>Det kanalerna berättar</translation>
    </message>
    <message>
        <source>Templates for answers</source>
        <translation>Svarsmallar</translation>
    </message>
    <message>
        <source>Public texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How the text stands</source>
        <translation>Hur texten förhåller sig</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Texten som den är nu</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Inga kanaler ännu</translation>
    </message>
    <message>
        <source>A channel&apos;s texts are made from its policy and from the register. Add a channel first.</source>
        <translation>En kanals texter skapas från dess policy och från kanalregistret. Lägg till en kanal först.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Seen posted</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Ren text (*.txt)</translation>
    </message>
    <message>
        <source>Save the newest version</source>
        <translation>Spara den senaste versionen</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>Spara kanalförteckningen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sedd</translation>
    </message>
    <message>
        <source>Seen on {day} by {person}: {place}</source>
        <translation>Sedd den {day} av {person}: {place}</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in under Channels or among the own words:</source>
        <translation>Innan texten kan ges ut, fyll i under Kanaler eller bland de egna orden:</translation>
    </message>
    <message>
        <source>No version has been issued yet.</source>
        <translation>Ingen version har getts ut ännu.</translation>
    </message>
    <message>
        <source>The newest version, {version}, says exactly this.</source>
        <translation>Den senaste versionen, {version}, säger just detta.</translation>
    </message>
    <message>
        <source>Version {version} is no longer true.</source>
        <translation>Version {version} stämmer inte längre.</translation>
    </message>
    <message>
        <source>This leaves:</source>
        <translation>Det här utgår:</translation>
    </message>
    <message>
        <source>This comes:</source>
        <translation>Det här tillkommer:</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min kvar</numerusform>
            <numerusform>%n min kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h kvar</numerusform>
            <numerusform>%n h kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n arbetsdag kvar</numerusform>
            <numerusform>%n arbetsdagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of the channel&apos;s service time</source>
        <translation>{left} av kanalens servicetid</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>försenad sedan {time}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation>
            <numerusform>%n sak försenad</numerusform>
            <numerusform>%n saker försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n att känna till</numerusform>
            <numerusform>%n att känna till</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Öppna inkorgen</translation>
    </message>
    <message>
        <source>What the day asks for</source>
        <translation>Det som dagen kräver</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Idag, {day}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due today. Last read at {time}.</source>
        <translation>Inget är försenat och inget ska göras idag. Senast inläst {time}.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n del</numerusform>
            <numerusform>%n delar</numerusform>
        </translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>utfälld</translation>
    </message>
    <message>
        <source>folded in</source>
        <translation>infälld</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>senast {time}</translation>
    </message>
</context>
<context>
    <name>WatchCalendar</name>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Rounds of the channel, week by week</source>
        <translation>Kanalens rundor, vecka för vecka</translation>
    </message>
</context>
<context>
    <name>WatchDeeds</name>
    <message numerus="yes">
        <source>You say that you have now looked through %n channel(s), and that there is nothing to act on there:</source>
        <translation>
            <numerusform>Du intygar att du nu har gått igenom %n kanal och att där inte finns något att åtgärda:</numerusform>
            <numerusform>Du intygar att du nu har gått igenom %n kanaler och att där inte finns något att åtgärda:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the list has shown to you count as seen.</source>
        <translation>
            <numerusform>%n inlägg som listan har visat för dig räknas som sett.</numerusform>
            <numerusform>%n inlägg som listan har visat för dig räknas som sedda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since there is something new in them that you have not looked at here: {channels}</source>
        <translation>Utelämnas, eftersom det finns något nytt där som du inte har tittat på här: {channels}</translation>
    </message>
    <message>
        <source>Left out, since you have no assignment there: {channels}</source>
        <translation>Utelämnas, eftersom du inte har något uppdrag där: {channels}</translation>
    </message>
    <message>
        <source>Nothing to act on</source>
        <translation>Inget att åtgärda</translation>
    </message>
    <message>
        <source>Something to act on</source>
        <translation>Något att åtgärda</translation>
    </message>
    <message>
        <source>Checked: {channel}</source>
        <translation>Kontrollerad: {channel}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det gav</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Record the round</source>
        <translation>Anteckna rundan</translation>
    </message>
    <message>
        <source>Don&apos;t quote what people wrote: items have their own place.</source>
        <translation>Citera inte vad någon har skrivit: inläggen har sin egen plats.</translation>
    </message>
    <message>
        <source>The whole list is checked?</source>
        <translation>Är hela listan kontrollerad?</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Next round by</source>
        <translation>Nästa runda senast</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Senaste runda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
</context>
<context>
    <name>WatchLoad</name>
    <message>
        <source>Watch rounds missed are those of the last 30 days. Enter on a channel shows it in the register.</source>
        <translation>Missade rundor är de senaste 30 dagarnas. Enter på en kanal visar den i registret.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>The oldest from</source>
        <translation>Äldsta från</translation>
    </message>
    <message>
        <source>Answers late</source>
        <translation>Sena svar</translation>
    </message>
    <message>
        <source>Rounds missed</source>
        <translation>Missade rundor</translation>
    </message>
    <message>
        <source>Follow-ups late</source>
        <translation>Sena uppföljningar</translation>
    </message>
    <message>
        <source>Days without anybody</source>
        <translation>Dagar utan någon</translation>
    </message>
    <message>
        <source>Do the resources suffice?</source>
        <translation>Räcker resurserna?</translation>
    </message>
    <message>
        <source>perhaps not</source>
        <translation>kanske inte</translation>
    </message>
    <message>
        <source>nothing says otherwise</source>
        <translation>inget tyder på annat</translation>
    </message>
    <message>
        <source>Load per channel</source>
        <translation>Belastning per kanal</translation>
    </message>
</context>
<context>
    <name>WatchNews</name>
    <message numerus="yes">
        <source>%n item(s) that nobody has seen. When you make a round they count as seen by you.</source>
        <translation>
            <numerusform>%n inlägg som ingen har sett. När du gör en runda räknas det som sett av dig.</numerusform>
            <numerusform>%n inlägg som ingen har sett. När du gör en runda räknas de som sedda av dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older item(s) are not listed here and stay unseen. See the inbox.</source>
        <translation>
            <numerusform>%n äldre inlägg står inte här och förblir osett. Se inkorgen.</numerusform>
            <numerusform>%n äldre inlägg står inte här och förblir osedda. Se inkorgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived here since the last round that nobody has seen. Look at the channel itself.</source>
        <translation>Här har inget kommit in sedan förra rundan som ingen har sett. Titta i själva kanalen.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New since the last round</source>
        <translation>Nytt sedan förra rundan</translation>
    </message>
</context>
<context>
    <name>WatchReversed</name>
    <message>
        <source>Decided in</source>
        <translation>Beslutade under</translation>
    </message>
    <message>
        <source>A decision is reversed when another with a different outcome takes its place. Consulting settles nothing and does not count; removing what was hidden, or blocking its author, goes on from it.</source>
        <translation>Ett beslut är ändrat när ett annat beslut med annan utgång har tagit dess plats. Samråd avgör ingenting och räknas inte; att ta bort det som var dolt, eller blockera avsändaren, är en fortsättning.</translation>
    </message>
    <message>
        <source>Decisions on</source>
        <translation>Beslut om</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Reversed decisions</source>
        <translation>Ändrade beslut</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Kanal: {name}</translation>
    </message>
    <message>
        <source>Rule: {name}</source>
        <translation>Regel: {name}</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ingen angiven</translation>
    </message>
</context>
<context>
    <name>WatchSchedule</name>
    <message>
        <source>How often {channel} is watched</source>
        <translation>Hur ofta {channel} bevakas</translation>
    </message>
    <message>
        <source>The policy: {watch}</source>
        <translation>Policyn: {watch}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Others wrote {number} items a week of late. Proposed for that: {often}.</source>
        <translation>Andra har skrivit {number} inlägg i veckan den senaste tiden. Förslag utifrån det: {often}.</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Ta förslaget</translation>
    </message>
    <message>
        <source>What the policy says, and nothing else</source>
        <translation>Det som policyn säger, och inget annat</translation>
    </message>
    <message>
        <source>A schedule of the channel&apos;s own</source>
        <translation>Ett eget schema för kanalen</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbetsdagar</translation>
    </message>
    <message>
        <source>all days of the week</source>
        <translation>veckans alla dagar</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundor</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>På hur många dagar</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>Vilka dagar som räknas</translation>
    </message>
    <message>
        <source>The policy wishes for {target} a day: a day with fewer is told, and is no breach.</source>
        <translation>Policyn önskar {target} om dagen: en dag med färre visas, men är ingen brist.</translation>
    </message>
</context>
<context>
    <name>WatchScreen</name>
    <message>
        <source>Watch</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>No channel is active</source>
        <translation>Ingen kanal är aktiv</translation>
    </message>
    <message>
        <source>Rounds are made in channels that are active. Add one, or start one that is planned.</source>
        <translation>Rundor görs i kanaler som är aktiva. Lägg till en, eller starta en som är planerad.</translation>
    </message>
    <message>
        <source>Go to the channels</source>
        <translation>Gå till kanalerna</translation>
    </message>
    <message>
        <source>Channels and their rounds</source>
        <translation>Kanaler och deras rundor</translation>
    </message>
    <message>
        <source>About the channel</source>
        <translation>Om kanalen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Reversed decisions</source>
        <translation>Ändrade beslut</translation>
    </message>
    <message>
        <source>You have no assignment for this channel, so you can&apos;t make a round there.</source>
        <translation>Du har inget uppdrag för den här kanalen och kan därför inte göra någon runda där.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message>
        <source>Published {when} ({zone})</source>
        <translation>Publicerad {when} ({zone})</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen svarstid</translation>
    </message>
    <message>
        <source>Overdue since {when}</source>
        <translation>Försenad sedan {when}</translation>
    </message>
    <message>
        <source>{left}, due {when}</source>
        <translation>{left}, senast {when}</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ingen tid angiven</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>senast {when}</translation>
    </message>
</context>
<context>
    <name>WhoSheet</name>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du är</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title (may be left out)</source>
        <translation>Titel (kan utelämnas)</translation>
    </message>
    <message>
        <source>Unit (may be left out)</source>
        <translation>Enhet (kan utelämnas)</translation>
    </message>
    <message>
        <source>{name}: only an administrator ({administrators}) maps you to this person, under People.</source>
        <translation>{name}: bara en administratör ({administrators}) kopplar dig till den personen, under Personer.</translation>
    </message>
    <message>
        <source>Name, title and unit stand under the answers that you write, and the name in the log.</source>
        <translation>Namn, titel och enhet står under de svar som du skriver, och namnet i loggen.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Öppna Uppsikt</translation>
    </message>
    <message>
        <source>This is a new desk, and you are the first at it: you become its administrator. The computer calls you “{user}”.</source>
        <translation>Det här är en ny databas och du är den första som öppnar den: du blir dess administratör. Datorn kallar dig ”{user}”.</translation>
    </message>
    <message>
        <source>The computer calls you “{user}”, and nobody at this desk is called so. Choose yourself, or enter yourself as new: then you are a moderator without any assignment.</source>
        <translation>Datorn kallar dig ”{user}”, och ingen här heter så. Välj dig själv, eller lägg in dig som ny: då är du moderator utan något uppdrag.</translation>
    </message>
    <message>
        <source>Nothing is saved before you open the desk; then it is entered in the log.</source>
        <translation>Inget sparas förrän du öppnar Uppsikt; då skrivs det i loggen.</translation>
    </message>
    <message>
        <source>Somebody who is not in this list</source>
        <translation>Någon som inte finns i listan</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Decided by your organisation</source>
        <translation>Bestäms av organisationen</translation>
    </message>
</context>
<context>
    <name>WordCategory</name>
    <message>
        <source>threat</source>
        <translation>hot</translation>
    </message>
    <message>
        <source>hatred</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>insult</source>
        <translation>skymford</translation>
    </message>
    <message>
        <source>swearing</source>
        <translation>svordom</translation>
    </message>
    <message>
        <source>obscenity</source>
        <translation>könsord</translation>
    </message>
    <message>
        <source>may be secret</source>
        <translation>kan vara sekretess</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>reklam</translation>
    </message>
</context>
<context>
    <name>WordFilter</name>
    <message>
        <source>Search for a word</source>
        <translation>Sök efter ett ord</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Våra egna</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Programmets</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Every degree</source>
        <translation>Alla grader</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alla ord</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word or phrase, its forms with / between</source>
        <translation>Ord eller fras, formerna med / emellan</translation>
    </message>
    <message>
        <source>such as numbskull/numbskulls</source>
        <translation>till exempel dumskalle/dumskallar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>Söks som</translation>
    </message>
    <message>
        <source>Not in these, with commas between</source>
        <translation>Undantag, med kommatecken emellan</translation>
    </message>
    <message>
        <source>such as fantastic*, a fan of</source>
        <translation>till exempel fantast*, fan av</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versioner, den nyaste först</translation>
    </message>
    <message>
        <source>None is ever deleted. An earlier one that is taken back becomes the newest, and the journal says who did that.</source>
        <translation>Ingen version raderas. En tidigare som tas tillbaka blir den nyaste, och journalen visar vem som gjorde det.</translation>
    </message>
    <message>
        <source>Versions of your own list</source>
        <translation>Versioner av er egen lista</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka den</translation>
    </message>
</context>
<context>
    <name>WordMode</name>
    <message>
        <source>the word alone</source>
        <translation>ordet för sig</translation>
    </message>
    <message>
        <source>the beginning of a word</source>
        <translation>början av ett ord</translation>
    </message>
    <message>
        <source>anywhere in a word</source>
        <translation>var som helst i ett ord</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>söks inte</translation>
    </message>
</context>
<context>
    <name>WordTrial</name>
    <message>
        <source>Try a text out</source>
        <translation>Prova en text</translation>
    </message>
    <message>
        <source>Text to try out</source>
        <translation>Text att prova</translation>
    </message>
    <message>
        <source>Write or paste a text: what the detectors would mark in it is told below.</source>
        <translation>Skriv eller klistra in en text: under den står vad detektorerna skulle markera.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>och fler</translation>
    </message>
    <message>
        <source>Nothing would be marked in it.</source>
        <translation>Inget skulle markeras i den.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Bara början av texten har granskats.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message numerus="yes">
        <source>%n words of the list</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>programmets</translation>
    </message>
    <message>
        <source>ours, instead of the program&apos;s</source>
        <translation>vårt, i stället för programmets</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vårt eget</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Söks som</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>May concern</source>
        <translation>Kan gälla</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>I stället för</translation>
    </message>
    <message>
        <source>Version {number}, {when}, {person}</source>
        <translation>Version {number}, {when}, {person}</translation>
    </message>
    <message>
        <source>None of them is your own: all ship with the program.</source>
        <translation>Inga av dem är era egna: alla följer med programmet.</translation>
    </message>
    <message>
        <source>Your own list, which goes before what ships, has {own} of them: {version}.</source>
        <translation>Er egen lista, som går före programmets, har {own} av dem: {version}.</translation>
    </message>
    <message>
        <source>“{words}” ({detector}, {sureness}) by {word}: {category}, {severity}, {mode}, {origin}</source>
        <translation>”{words}” ({detector}, {sureness}) genom {word}: {category}, {severity}, {mode}, {origin}</translation>
    </message>
    <message>
        <source>Words that the detectors look for</source>
        <translation>Ord som detektorerna söker efter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>No entry matches what you search for.</source>
        <translation>Inget ord stämmer med det du söker.</translation>
    </message>
    <message>
        <source>{words} match; the first {shown} are listed.</source>
        <translation>{words} stämmer; de första {shown} visas.</translation>
    </message>
    <message>
        <source>{words} of {every} shown.</source>
        <translation>{words} av {every} visas.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Lägg till ett ord</translation>
    </message>
    <message>
        <source>A mark is a suggestion: what the word means where it stands, a person judges.</source>
        <translation>En markering är ett förslag: vad ordet betyder där det står bedömer en människa.</translation>
    </message>
    <message>
        <source>The list that ships stays as it is; your own list says something else of the word, and goes before it.</source>
        <translation>Programmets lista är kvar som den är; er egen lista säger något annat om ordet och går före.</translation>
    </message>
    <message>
        <source>Change the word</source>
        <translation>Ändra ordet</translation>
    </message>
    <message>
        <source>What ships with the program holds again for “{word}”.</source>
        <translation>Det som följer med programmet gäller igen för ”{word}”.</translation>
    </message>
    <message>
        <source>“{word}” leaves your own list, and is not looked for any more.</source>
        <translation>”{word}” tas bort ur er egen lista och söks inte längre.</translation>
    </message>
    <message>
        <source>“{word}” ships with the program and stays in that list. Your own list will say that it is not looked for.</source>
        <translation>”{word}” följer med programmet och är kvar i den listan. Er egen lista kommer att säga att det inte söks.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the word?</source>
        <translation>Ta bort ordet?</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Read words from a file</source>
        <translation>Läs in ord från en fil</translation>
    </message>
    <message>
        <source>{file} has {words}. Add them to your own list, or put them in its place?</source>
        <translation>{file} innehåller {words}. Lägga till dem i er egen lista, eller ersätta den?</translation>
    </message>
    <message>
        <source>Add to ours</source>
        <translation>Lägg till i vår</translation>
    </message>
    <message>
        <source>Replace our list</source>
        <translation>Ersätt vår lista</translation>
    </message>
    <message>
        <source>Our own list</source>
        <translation>Vår egen lista</translation>
    </message>
    <message>
        <source>Everything that is looked for</source>
        <translation>Allt som söks</translation>
    </message>
    <message>
        <source>As a file for a spreadsheet, with semicolons between the columns.</source>
        <translation>Som en fil för kalkylprogram, med semikolon mellan kolumnerna.</translation>
    </message>
    <message>
        <source>Save the words as a file</source>
        <translation>Spara orden som en fil</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
</context>
</TS>
