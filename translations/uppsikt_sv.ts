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
        <translation>Uppsikt är platsen där en myndighet håller uppsikt över sina kanaler i sociala medier.</translation>
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
        <translation>Gjort med Qt {qt} och PySide6 {pyside}, som används under licensen GNU Lesser General Public License 3, och Python {python}.</translation>
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
        <source>About Uppsikt</source>
        <translation>Om Uppsikt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>The window</source>
        <translation>Fönstret</translation>
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
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Remove from the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide in the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police report, or a decision not to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police tip with link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the author with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the rights holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and work environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final decision on the hidden item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for Excel (semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, standard (commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>An entry was changed, taken out or put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not the one that this workstation knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision no longer agrees with its entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision that the journal tells of is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff or outsider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>WordPress export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or other text table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalKind</name>
    <message>
        <source>Desk founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person joined the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy pack switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item first opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected abuse material purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored head accepted</source>
        <translation type="unfinished"></translation>
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
    <name>MainWindow</name>
    <message>
        <source>The desk is not open</source>
        <translation>Uppsikt kunde inte öppnas</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect. What was saved is untouched, and you can go on working. If it happens again, close Uppsikt and start it anew.</source>
        <translation>Något hände som programmet inte räknade med. Det som är sparat är orört, och du kan arbeta vidare. Händer det igen: stäng Uppsikt och starta på nytt.</translation>
    </message>
    <message>
        <source>A report without anybody&apos;s words lies here: {file}</source>
        <translation>En rapport utan någons ord finns här: {file}</translation>
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
        <source>Opening the desk…</source>
        <translation>Öppnar…</translation>
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
    <name>Message</name>
    <message>
        <source>The mapping {file} can&apos;t be read ({why}). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the channel a name of at most {limit} characters. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a channel “{name}” already. Nothing was saved. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was not taken and nothing was changed. What is missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That decision does not wait for a second person. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took this decision: another person must approve it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item was purged: there is nothing left to decide on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed in the channel while you worked. The decision was not taken and your draft is kept. Read the new wording, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item {item} at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel {channel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “{format}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy pack “{pack}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file {path} can&apos;t be read ({why}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note to {limit} neutral characters. Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is purged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} is no follow-up. Write a code such as REM, (REM) for when it fits, or HID/REM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the rule {rule} stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the rule {rule} belongs to the statutory overlay and needs the law&apos;s own provision (statute).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example “{name}” of {pack}: expected {what} {expected}, but the rules say {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the catalogue has no rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the pack has no rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the statutory overlay {wanted} must be named by the key overlay; it can&apos;t be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the rule {rule} needs a provision: the policy&apos;s own words and where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of a policy pack in the database can&apos;t be read ({problem}). Nothing was changed. Restore the database from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected abuse material is not decided here. Use the action for it: it keeps no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to happen with the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s policy has no rule {rule}. Take the answer to it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another decision on this item stands by now. Read it; then replace it, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are unsure about {rules}. Consult, or answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} must be removed: the rules say “{wording}” ({source}). Remove it, or hide it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} can&apos;t end hidden: hiding was the first step. Remove it, or decide that the rule does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the rule that is broken: nothing is hidden, removed or blocked without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s policy does not allow blocking. Choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the block ends. It must lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by this author was hidden or removed before. Begin with that; block when it is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason has {length} characters. Shorten it to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the author has {length} characters. Shorten it to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names nobody for doubtful cases. Put it to your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding is a first step here: the author and their friends may still see it. Remove it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} must never be used on an opinion alone (regeringsformen 2 kap. 20-23 §§).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {others} before {rule}: the more serious rule may apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the author only if it is safe for the people at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the key {key} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the key {key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be a whole number from {least} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be a day such as 2026-01-31, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be a list of texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} must be a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, but must be one of {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file {file} can&apos;t be read as TOML: {problem}. Nothing was changed. Correct the file and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file {file} has mistakes and was not loaded. Nothing was changed. Correct what is listed here and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Nothing was saved there, and an older file of that name is as it was. Free space, close the file in other programs or choose another folder, then export again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not agree with what this workstation has seen: {fault}. Nothing was changed. Do not decide anything; open the log, check the whole journal and tell whoever is responsible for the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a conversation from Meta&apos;s download of your information. This program can&apos;t read it yet; nothing was imported. Paste the messages, or import a table with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” comes from the archive that {platform} lets an account download. It holds what the account itself wrote, not what others wrote to it; nothing was imported. Paste the comments, or import them from another tool as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column mapping can&apos;t be used: {problem}. Nothing was imported. Correct it or choose the columns anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to judge. Nothing was saved. Paste the text of the comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Nothing was saved. Paste the comment alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not a web address. Nothing was saved. Copy it from the browser: it begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” can&apos;t be read as a time. Check the order of day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be opened. Nothing was imported. Close it in other programs and check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty. Nothing was imported. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{format}”. Nothing was imported. Use one of: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not of a format that can be imported. Nothing was imported. Use a WordPress export, an Excel workbook or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”. Nothing was imported. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{file}” is known to hold the text. Nothing was imported. Say which one it is. The file has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “{date}” in “{file}” can be read in more than one order. Nothing was imported. Say the order of day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no rows that can be read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} columns. Nothing was imported. Choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells, the header has {expected}. Perhaps a text with a delimiter lacks its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the long numbers in “{column}”, so they are no ids any more. The link is used instead where there is one, else author, time and text. Export with ids as text to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a comment but “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off at line {line}: what comes after can&apos;t be read. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not XML. Nothing was imported. In WordPress choose Tools, Export, and import the file that you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is XML, but not a WordPress export. Nothing was imported. In WordPress choose Tools, Export, and import the file that you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or saved in an old Excel format. Nothing was imported. Open it in Excel and save it as an ordinary .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not an Excel workbook, or it is damaged. Nothing was imported. Open it in Excel and save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” unfolds into more than this program takes from a workbook. Nothing was imported. Save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Nothing was imported. It has: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a database of Uppsikt. Nothing was changed. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Uppsikt. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has kept the database busy for {seconds} seconds. Nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was saved by this step. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} can&apos;t be used ({why}). Nothing was saved by this step. Ask for a copy from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Nothing was changed. Choose a folder on this computer; a team shares a database server instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read, so the program starts with its own. Items and decisions are not touched. The old file is kept as {file}.</source>
        <translation>Dina inställningar gick inte att läsa, så programmet startar med sina egna. Ärenden och beslut är orörda. Den gamla filen finns kvar som {file}.</translation>
    </message>
    <message>
        <source>The setting is used now but could not be saved for the next start. Nothing else is affected. Check that there is room and that you may write in {folder}.</source>
        <translation>Inställningen gäller nu men kunde inte sparas till nästa start. Inget annat påverkas. Kontrollera att det finns plats och att du får skriva i {folder}.</translation>
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
    <name>Outcome</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected abuse material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Google reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog or own website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>State</name>
    <message>
        <source>To assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged</source>
        <translation type="unfinished"></translation>
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
        <source>Journal: {text}</source>
        <translation>Journal: {text}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
</TS>
