<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Bisher ist nichts geschehen</translation>
    </message>
    <message>
        <source>Each plan, approval, signature and execution will stand here, with its reason and its numbers. Every record holds the hash of the one before, so that an edit does not go unnoticed.</source>
        <translation>Hier stehen alle Pläne, Freigaben, Unterschriften und Ausführungen mit Grund und Zahlen. Jeder Eintrag enthält den Hash des vorigen, damit keine Änderung unbemerkt bleibt.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Verify the log again</source>
        <translation>Das Protokoll erneut prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As a document (JSON)…</source>
        <translation>Als Dokument (JSON)…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Search words, amounts, addresses</source>
        <translation>Wörter, Beträge, Adressen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Plans and holds</source>
        <translation>Pläne, Halten</translation>
    </message>
    <message>
        <source>Policy and keys</source>
        <translation>Richtlinie, Schlüssel</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation>Dokumente (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 records shown</source>
        <translation>%1 Einträge gezeigt</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Opening the data folder</source>
        <translation>Der Datenordner wird geöffnet</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Das ganze Protokoll</translation>
    </message>
    <message>
        <source>How far back: %1</source>
        <translation>Wie weit zurück: %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <translation>Im ganzen Protokoll suchen</translation>
    </message>
    <message>
        <source>The records shown, as pages (PDF)…</source>
        <translation>Die gezeigten Einträge, als Seiten (PDF)…</translation>
    </message>
    <message>
        <source>Save the records shown</source>
        <translation>Die gezeigten Einträge speichern</translation>
    </message>
    <message>
        <source>Only %1: %2 records</source>
        <translation>Nur %1: %2 Einträge</translation>
    </message>
    <message>
        <source>%1 entries in all, none of this kind with these words.</source>
        <translation>%1 Einträge insgesamt, keiner dieser Art mit diesen Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the last %n days, none of this kind with these words.</source>
        <translation>
            <numerusform>%1 Einträge am letzten %n Tag, keiner dieser Art mit diesen Wörtern.</numerusform>
            <numerusform>%1 Einträge in den letzten %n Tagen, keiner dieser Art mit diesen Wörtern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovePage</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Here you see exactly what would be signed: its effect, floors, checks and calls. Simulate a plan to begin.</source>
        <translation>Hier sehen Sie genau, was unterschrieben würde: Wirkung, Mindestbeträge, Prüfungen und Aufrufe. Simulieren Sie einen Plan, um zu beginnen.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation>Noch keine Treasury</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Gewichte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The chart begins with the second point</source>
        <translation>Das Diagramm beginnt mit dem zweiten Punkt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Band, ±</source>
        <translation>Band, ±</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Weights over time, percent</source>
        <translation>Gewichte im Lauf der Zeit, Prozent</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Cursor, %1</source>
        <translation>Zeiger, %1</translation>
    </message>
    <message>
        <source>Once a treasury is watched, each asset has a lane here: its weight, its target and its band, which is wider when prices swing more.</source>
        <translation>Sobald eine Treasury beobachtet wird, hat jeder Vermögenswert hier eine Bahn: sein Gewicht, sein Ziel und sein Band, das breiter ist, wenn Preise stärker schwanken.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Weights in percent: at the times in the headings (UTC), and now.</source>
        <translation>Gewichte in Prozent: zu den Zeiten der Spaltenköpfe (UTC) und jetzt.</translation>
    </message>
    <message>
        <source>Weights in percent, now.</source>
        <translation>Gewichte in Prozent, jetzt.</translation>
    </message>
    <message>
        <source>Weights and bands are noted about once a minute while Ballast runs. Until then the table below says where each asset stands. The weeks before can be read from the chain.</source>
        <translation>Gewichte und Bänder werden etwa einmal je Minute festgehalten, solange Ballast läuft. Bis dahin sagt die Tabelle darunter, wo jeder Vermögenswert steht. Die Wochen davor lassen sich aus der Chain lesen.</translation>
    </message>
</context>
<context>
    <name>ForgetTreasury</name>
    <message>
        <source>Forget this treasury</source>
        <translation>Diese Treasury vergessen</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <translation>%1 auf %2 vergessen?</translation>
    </message>
    <message>
        <source>Ballast no longer watches it and plans nothing for it. Nothing changes on the chain. Its policies, its log and your keys stay in the data folder; watch it again whenever you like.</source>
        <translation>Ballast beobachtet sie nicht mehr und plant nichts mehr für sie. Auf der Chain ändert sich nichts. Ihre Richtlinien, ihr Protokoll und Ihre Schlüssel bleiben im Datenordner; beobachten Sie sie wieder, wann immer Sie wollen.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter beobachten</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>owner %1 of %2</source>
        <translation>Eigentümer %1 von %2</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Zuletzt unterschrieben</translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>nothing in this log</source>
        <translation>nichts in diesem Protokoll</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>encrypted, on this computer</source>
        <translation>verschlüsselt, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>asked for before it signs</source>
        <translation>wird vor dem Unterschreiben gefragt</translation>
    </message>
    <message>
        <source>entered; open until you lock it</source>
        <translation>eingegeben; offen, bis Sie ihn sperren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dieselbe wie %1</translation>
    </message>
    <message>
        <source>no owner: it can pay gas, not approve</source>
        <translation>kein Eigentümer: kann Gas zahlen, nicht genehmigen</translation>
    </message>
    <message>
        <source>Gas money</source>
        <translation>Geld für Gas</translation>
    </message>
    <message>
        <source>A key is opened with its passphrase, stays open until you lock it or quit, and is never sent anywhere. Ballast cannot recover a lost passphrase or file.</source>
        <translation>Ein Schlüssel wird mit seiner Passphrase geöffnet, bleibt offen, bis Sie ihn sperren oder das Programm beenden, und wird nie irgendwohin gesendet. Eine verlorene Passphrase oder Datei kann Ballast nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Compare the whole address with what its owner tells you, over another way than this program.</source>
        <translation>Vergleichen Sie die ganze Adresse mit der, die der Eigentümer Ihnen nennt, auf einem anderen Weg als diesem Programm.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Choose it at the top of the window to read it.</source>
        <translation>Wählen Sie sie oben im Fenster, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>an account: its one key signs alone</source>
        <translation>ein Konto: sein einer Schlüssel unterschreibt allein</translation>
    </message>
    <message>
        <source>Safe %1, %2 of %3 owners</source>
        <translation>Safe %1, %2 von %3 Eigentümern</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n may act without the owners</source>
        <translation>
            <numerusform>%n darf ohne die Eigentümer handeln</numerusform>
            <numerusform>%n dürfen ohne die Eigentümer handeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>the treasury&apos;s own</source>
        <translation>die der Treasury selbst</translation>
    </message>
    <message>
        <source>whether it is an owner&apos;s is not known yet</source>
        <translation>ob sie einem Eigentümer gehört, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>No %1 for gas</source>
        <translation>Kein %1 für Gas</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <translation>Eigentümer von %1</translation>
    </message>
    <message>
        <source>not an owner of %1; may send what owners signed</source>
        <translation>kein Eigentümer von %1; darf senden, was Eigentümer unterschrieben haben</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Keys of this computer. They are needed only to sign.</source>
        <translation>Schlüssel dieses Rechners. Sie werden nur zum Unterschreiben gebraucht.</translation>
    </message>
    <message>
        <source>Who owns %1 is not read yet.</source>
        <translation>Wem %1 gehört, ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No key here can sign for %1</source>
        <translation>Kein Schlüssel hier kann für %1 unterschreiben</translation>
    </message>
    <message>
        <source>One key here can sign for %1</source>
        <translation>Ein Schlüssel hier kann für %1 unterschreiben</translation>
    </message>
    <message>
        <source>%1 keys here can sign for %2</source>
        <translation>%1 Schlüssel hier können für %2 unterschreiben</translation>
    </message>
    <message>
        <source>%1; it needs %2 of %3 owners.</source>
        <translation>%1; nötig sind %2 von %3 Eigentümern.</translation>
    </message>
    <message>
        <source>Co-signer</source>
        <translation>Mitunterzeichner</translation>
    </message>
    <message>
        <source>Signs elsewhere</source>
        <translation>Unterschreibt anderswo</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Gas money not known yet</source>
        <translation>Geld für Gas noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 for gas</source>
        <translation>%1 für Gas</translation>
    </message>
    <message>
        <source>whether it owns %1 is not known yet</source>
        <translation>ob er Eigentümer von %1 ist, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation>Nonce %1</translation>
    </message>
    <message>
        <source>no modules, no guard</source>
        <translation>keine Module, kein Guard</translation>
    </message>
    <message>
        <source>with modules or a guard</source>
        <translation>mit Modulen oder einem Guard</translation>
    </message>
    <message>
        <source>account on %1</source>
        <translation>Konto auf %1</translation>
    </message>
    <message>
        <source>Safe %1, %2 of %3, on %4</source>
        <translation>Safe %1, %2 von %3, auf %4</translation>
    </message>
    <message>
        <source>owner %1 of %2 of the Safe, no key here</source>
        <translation>Eigentümer %1 von %2 des Safe, hier kein Schlüssel</translation>
    </message>
    <message>
        <source>Has signed nothing in this log</source>
        <translation>Hat in diesem Protokoll nichts unterschrieben</translation>
    </message>
    <message>
        <source>Last signed %1</source>
        <translation>Zuletzt unterschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No endpoint was asked yet.</source>
        <translation>Noch kein Endpunkt wurde gefragt.</translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>Kein Endpunkt antwortet</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Antworten weichen ab</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>With a second one Ballast compares every number that enters a plan.</source>
        <translation>Mit einem zweiten vergleicht Ballast jede Zahl, die in einen Plan eingeht.</translation>
    </message>
    <message>
        <source>Numbers that enter a plan are asked of two and compared.</source>
        <translation>Zahlen, die in einen Plan eingehen, werden bei zweien erfragt und verglichen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>Address prefix</source>
        <translation>Vorsilbe der Adressen</translation>
    </message>
    <message>
        <source>Coin for gas</source>
        <translation>Münze für Gas</translation>
    </message>
    <message>
        <source>A block every</source>
        <translation>Ein Block alle</translation>
    </message>
    <message>
        <source>Final after</source>
        <translation>Endgültig nach</translation>
    </message>
    <message>
        <source>Tokens known by name</source>
        <translation>Token mit Namen bekannt</translation>
    </message>
    <message>
        <source>Price feeds</source>
        <translation>Preisquellen</translation>
    </message>
    <message>
        <source>Safe versions</source>
        <translation>Safe-Versionen</translation>
    </message>
    <message>
        <source>Block explorer</source>
        <translation>Block-Explorer</translation>
    </message>
    <message>
        <source>After a sequencer stop, wait</source>
        <translation>Nach einem Sequencer-Halt warten</translation>
    </message>
    <message>
        <source>The endpoints stay as they were</source>
        <translation>Die Endpunkte bleiben, wie sie waren</translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is still here</source>
        <translation>Nichts wurde geändert; Ihre Eingabe steht noch hier</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 endpoints answer.</source>
        <translation>
            <numerusform>%n von %1 Endpunkten antwortet.</numerusform>
            <numerusform>%n von %1 Endpunkten antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not the whole address of an endpoint</source>
        <translation>Zeile %1 ist nicht die ganze Adresse eines Endpunkts</translation>
    </message>
    <message>
        <source>One of the lines is not the whole address of an endpoint</source>
        <translation>Eine der Zeilen ist nicht die ganze Adresse eines Endpunkts</translation>
    </message>
    <message>
        <source>Lines %1 are not whole addresses of endpoints</source>
        <translation>Die Zeilen %1 sind keine ganzen Adressen von Endpunkten</translation>
    </message>
    <message>
        <source>Write one address a line, beginning with https, wss, http or ws, then a host</source>
        <translation>Schreiben Sie eine Adresse je Zeile, die mit https, wss, http oder ws beginnt, dann ein Host</translation>
    </message>
    <message>
        <source>%1, as of the chain that it practises</source>
        <translation>%1, wie die der Chain, die sie nachstellt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Anderes Netzwerk</translation>
    </message>
    <message>
        <source>Answers unreadable</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>Lacks a method</source>
        <translation>Methode fehlt</translation>
    </message>
    <message>
        <source>Lacks the past</source>
        <translation>Vergangenheit fehlt</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Hinkt nach</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcken</numerusform>
        </translation>
    </message>
    <message>
        <source>They are asked when a treasury on this chain is looked at or watched.</source>
        <translation>Sie werden gefragt, sobald eine Treasury auf dieser Chain angesehen oder beobachtet wird.</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Anderes Netzwerk</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Die Chain</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Neuester Block</translation>
    </message>
    <message>
        <source>Against others</source>
        <translation>Gegen andere</translation>
    </message>
    <message>
        <source>Health of the endpoints</source>
        <translation>Zustand der Endpunkte</translation>
    </message>
    <message>
        <source>Addresses of the endpoints</source>
        <translation>Adressen der Endpunkte</translation>
    </message>
    <message>
        <source>One address a line, beginning with https, wss, http or ws. Everything Ballast knows about the chain comes from them; use two or more that different people run. An address may hold your key for a provider: it stays in the data folder.</source>
        <translation>Eine Adresse je Zeile, beginnend mit https, wss, http oder ws. Alles, was Ballast über die Chain weiß, kommt von ihnen; nehmen Sie zwei oder mehr von verschiedenen Betreibern. Eine Adresse kann Ihren Schlüssel für einen Anbieter enthalten: Sie bleibt im Datenordner.</translation>
    </message>
    <message>
        <source>Addresses of the endpoints, one a line</source>
        <translation>Adressen der Endpunkte, eine je Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the endpoints</source>
        <translation>Endpunkte speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Use the chain&apos;s own</source>
        <translation>Die der Chain nehmen</translation>
    </message>
    <message>
        <source>Use the chain&apos;s own endpoints</source>
        <translation>Die eigenen Endpunkte der Chain nehmen</translation>
    </message>
    <message>
        <source>Saved; asking them now.</source>
        <translation>Gespeichert; sie werden jetzt gefragt.</translation>
    </message>
    <message>
        <source>Networks: %1</source>
        <translation>Netzwerke: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Netzwerke öffnen</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Treasury value</source>
        <translation>Wert der Treasury</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>See how it drifted</source>
        <translation>Verlauf der Drift ansehen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Bisher ist nichts geschehen</translation>
    </message>
    <message>
        <source>Its course appears here with the next readings, one a minute.</source>
        <translation>Der Verlauf erscheint hier mit den nächsten Ablesungen, eine pro Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Simulate and review</source>
        <translation>Simulieren und prüfen</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Recomputing</source>
        <translation>Wird neu berechnet</translation>
    </message>
    <message>
        <source>Not recomputed</source>
        <translation>Nicht neu berechnet</translation>
    </message>
    <message>
        <source>A new plan is being made with your choice. What stands below is the old one.</source>
        <translation>Mit Ihrer Wahl entsteht ein neuer Plan. Unten steht noch der alte.</translation>
    </message>
    <message>
        <source>There is no plan for your choice. What stands below is the one before it.</source>
        <translation>Für Ihre Wahl gibt es keinen Plan. Unten steht der vorherige.</translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation>Noch keine Treasury</translation>
    </message>
    <message>
        <source>Once a treasury is watched, you see here the cheapest trades back to its targets, or why to hold.</source>
        <translation>Sobald eine Treasury beobachtet wird, sehen Sie hier die günstigsten Tauschgeschäfte zurück zu ihren Zielen oder warum gehalten wird.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>See what a plan would cost</source>
        <translation>Ansehen, was ein Plan kosten würde</translation>
    </message>
    <message>
        <source>No plan can be made now</source>
        <translation>Zurzeit lässt sich kein Plan machen</translation>
    </message>
</context>
<context>
    <name>PolicyBands</name>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Kind of band</source>
        <translation>Art des Bands</translation>
    </message>
    <message>
        <source>Least, ±</source>
        <translation>Mindestens, ±</translation>
    </message>
    <message>
        <source>Most, ±</source>
        <translation>Höchstens, ±</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilität, %</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Traded as</source>
        <translation>Gehandelt als</translation>
    </message>
    <message>
        <source>Kind of band of %1</source>
        <translation>Art des Bands von %1</translation>
    </message>
    <message>
        <source>Fixed: always as wide. Share of target: a percentage of the target. By volatility: wider while the asset&apos;s price moves more than usual, narrower while it moves less.</source>
        <translation>Fest: immer gleich breit. Anteil am Ziel: ein Prozentsatz des Ziels. Nach Volatilität: breiter, solange der Preis mehr schwankt als üblich, schmaler, solange er weniger schwankt.</translation>
    </message>
    <message>
        <source>Calm band of %1</source>
        <translation>Ruhiges Band von %1</translation>
    </message>
    <message>
        <source>Calm band: how far the weight may stray from the target, in points, before Ballast suggests to act.</source>
        <translation>Ruhiges Band: so weit darf das Gewicht vom Ziel abweichen, in Punkten, bevor Ballast zu handeln vorschlägt.</translation>
    </message>
    <message>
        <source>Least band of %1, points</source>
        <translation>Schmalstes Band von %1, Punkte</translation>
    </message>
    <message>
        <source>Least: a band by volatility is never narrower than this, in points.</source>
        <translation>Mindestens: schmaler wird ein Band nach Volatilität nie, in Punkten.</translation>
    </message>
    <message>
        <source>Most band of %1, points</source>
        <translation>Breitestes Band von %1, Punkte</translation>
    </message>
    <message>
        <source>Most: a band by volatility is never wider than this, in points. It must leave room inside the target.</source>
        <translation>Höchstens: breiter wird ein Band nach Volatilität nie, in Punkten. Es darf nicht breiter sein als das Ziel.</translation>
    </message>
    <message>
        <source>Usual volatility of %1, percent a year</source>
        <translation>Übliche Volatilität von %1, Prozent im Jahr</translation>
    </message>
    <message>
        <source>Usual volatility, percent a year: at this volatility the band has its calm width.</source>
        <translation>Übliche Volatilität, Prozent im Jahr: bei dieser Volatilität hat das Band seine ruhige Breite.</translation>
    </message>
    <message>
        <source>Exponent of the band of %1</source>
        <translation>Exponent des Bands von %1</translation>
    </message>
    <message>
        <source>Exponent: how strongly the band follows volatility. 0 not at all, 1 in proportion, two thirds is usual.</source>
        <translation>Exponent: wie stark das Band der Volatilität folgt. 0 gar nicht, 1 im gleichen Verhältnis, zwei Drittel ist üblich.</translation>
    </message>
    <message>
        <source>Traded member of %1</source>
        <translation>Gehandelter Teil von %1</translation>
    </message>
    <message>
        <source>Traded as: %1 count as one asset; this is the one that is bought and sold.</source>
        <translation>Gehandelt als: %1 zählen als ein Vermögenswert; dieser Teil wird gekauft und verkauft.</translation>
    </message>
    <message>
        <source>Band of %1, percent of its target</source>
        <translation>Band von %1, Prozent des Ziels</translation>
    </message>
    <message>
        <source>Calm band of %1, points</source>
        <translation>Ruhiges Band von %1, Punkte</translation>
    </message>
</context>
<context>
    <name>PolicyLimits</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>How far a plan goes</source>
        <translation>Wie weit ein Plan geht</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation>Bis zum Rand des Bands</translation>
    </message>
    <message>
        <source>A part of the way</source>
        <translation>Einen Teil des Wegs</translation>
    </message>
    <message>
        <source>Where a plan brings an asset that has left its band: all the way, just inside, or a part of the way. Less far costs less now and comes back sooner.</source>
        <translation>Wohin ein Plan einen Vermögenswert bringt, der sein Band verlassen hat: ganz zum Ziel, knapp ins Band oder einen Teil des Wegs. Weniger weit kostet jetzt weniger und kommt früher wieder.</translation>
    </message>
    <message>
        <source>Part of the way to the target, percent</source>
        <translation>Teil des Wegs zum Ziel, Prozent</translation>
    </message>
    <message>
        <source>Gas reserve</source>
        <translation>Gasreserve</translation>
    </message>
    <message>
        <source>This much of the network&apos;s own coin is never sold, so that fees can always be paid.</source>
        <translation>So viel der Netzwerkwährung wird nie verkauft, damit sich Gebühren immer bezahlen lassen.</translation>
    </message>
    <message>
        <source>never sold</source>
        <translation>wird nie verkauft</translation>
    </message>
    <message>
        <source>%1, never sold</source>
        <translation>%1, wird nie verkauft</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Noch keine Richtlinie</translation>
    </message>
    <message>
        <source>A policy says what a treasury should hold and how far it may stray. Watch a treasury first: its weights of today become the first targets.</source>
        <translation>Eine Richtlinie sagt, was eine Treasury halten soll und wie weit sie davon abweichen darf. Beobachten Sie zuerst eine Treasury: ihre heutigen Gewichte werden die ersten Ziele.</translation>
    </message>
    <message>
        <source>Watch a treasury</source>
        <translation>Eine Treasury beobachten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What a limit means stands here while you are in its field.</source>
        <translation>Hier steht, was eine Grenze bedeutet, solange Sie in ihrem Feld sind.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Open a policy file…</source>
        <translation>Richtliniendatei öffnen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the policy in force…</source>
        <translation>Die geltende Richtlinie exportieren…</translation>
    </message>
    <message>
        <source>Calm band, ±</source>
        <translation>Ruhiges Band, ±</translation>
    </message>
    <message>
        <source>Today, ±</source>
        <translation>Heute, ±</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>In its band</source>
        <translation>Im Band</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Bands and members</source>
        <translation>Bänder und Teile</translation>
    </message>
    <message>
        <source>Open a policy file</source>
        <translation>Richtliniendatei öffnen</translation>
    </message>
    <message>
        <source>Export the policy in force</source>
        <translation>Die geltende Richtlinie exportieren</translation>
    </message>
    <message>
        <source>The policy was not exported</source>
        <translation>Die Richtlinie wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Version %1 is written to %2</source>
        <translation>Version %1 liegt in %2</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>Die Richtlinie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file was not taken over</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Draft of version %1, not saved</source>
        <translation>Entwurf von Version %1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Version %1 is saved</source>
        <translation>Version %1 ist gespeichert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Version %1 speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Target: the weight you want. Calm band: how far it may stray when markets are calm.</source>
        <translation>Ziel: das gewünschte Gewicht. Ruhiges Band: so weit darf es bei ruhigen Märkten abweichen.</translation>
    </message>
</context>
<context>
    <name>PolicySide</name>
    <message>
        <source>Nothing differs from the policy in force.</source>
        <translation>Kein Unterschied zur geltenden Richtlinie.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geltend</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>Richtliniendateien (*.json)</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Was es heute bedeutet</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation>Nichts unterscheidet sich von Version %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size, percent</source>
        <translation>Schriftgrad, Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgrad</translation>
    </message>
    <message>
        <source>80 to 200 %. Ctrl+Plus and Ctrl+Minus change it from anywhere, Ctrl+0 returns to 100 %.</source>
        <translation>80 bis 200 %. Ctrl+Plus und Ctrl+Minus ändern ihn von überall, Ctrl+0 setzt ihn auf 100 % zurück.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>Pfad des Datenordners kopieren</translation>
    </message>
    <message>
        <source>The new language shows at the next start.</source>
        <translation>Die neue Sprache erscheint beim nächsten Start.</translation>
    </message>
    <message>
        <source>A change shows at the next start.</source>
        <translation>Eine Änderung erscheint beim nächsten Start.</translation>
    </message>
    <message>
        <source>The settings could not be written to the data folder. They last until you quit.</source>
        <translation>Die Einstellungen konnten nicht in den Datenordner geschrieben werden. Sie gelten, bis Sie beenden.</translation>
    </message>
    <message>
        <source>They belong to the data folder below, and every window on that folder uses them. They take effect at once, unless it says otherwise.</source>
        <translation>Sie gehören zum Datenordner unten; jedes Fenster auf diesem Ordner benutzt sie. Sie gelten sofort, wo nichts anderes steht.</translation>
    </message>
    <message>
        <source>Policies, prices, the record of everything that was done, the encrypted keys and these settings are here. Copy the whole folder to keep a backup; start the program with --data to use another one.</source>
        <translation>Richtlinien, Preise, das Protokoll von allem, was geschah, die verschlüsselten Schlüssel und diese Einstellungen sind hier. Kopieren Sie den ganzen Ordner, um ihn zu sichern; starten Sie das Programm mit --data, um einen anderen zu benutzen.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Lock all keys</source>
        <translation>Alle Schlüssel sperren</translation>
    </message>
    <message>
        <source>No key on this computer</source>
        <translation>Kein Schlüssel auf diesem Rechner</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>A new random key, kept in a file that your passphrase encrypts.</source>
        <translation>Ein neuer zufälliger Schlüssel in einer Datei, die Ihre Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Import a key file…</source>
        <translation>Schlüsseldatei importieren…</translation>
    </message>
    <message>
        <source>A keystore of version 3, as geth, MetaMask and others write it. It keeps its passphrase.</source>
        <translation>Ein Keystore der Version 3, wie ihn geth, MetaMask und andere schreiben. Er behält seine Passphrase.</translation>
    </message>
    <message>
        <source>Enter a private key…</source>
        <translation>Privaten Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>64 hexadecimal digits. They are encrypted at once and never shown again.</source>
        <translation>64 hexadezimale Ziffern. Sie werden sofort verschlüsselt und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Name of the key; empty keeps the file&apos;s own</source>
        <translation>Name des Schlüssels; leer behält den der Datei</translation>
    </message>
    <message>
        <source>Give the key a name, for example whose it is.</source>
        <translation>Geben Sie dem Schlüssel einen Namen, zum Beispiel wem er gehört.</translation>
    </message>
    <message>
        <source>Encrypting the key, which is slow on purpose</source>
        <translation>Der Schlüssel wird verschlüsselt, absichtlich langsam</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>A new random key for this computer. Who has its file and its passphrase can sign.</source>
        <translation>Ein neuer zufälliger Schlüssel für diesen Rechner. Wer seine Datei und seine Passphrase hat, kann unterschreiben.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Import a key file</source>
        <translation>Schlüsseldatei importieren</translation>
    </message>
    <message>
        <source>The passphrase that opens %1. The copy kept here has the same one.</source>
        <translation>Die Passphrase, die %1 öffnet. Die Kopie hier hat dieselbe.</translation>
    </message>
    <message>
        <source>Import key</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Enter a private key</source>
        <translation>Privaten Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The passphrase encrypts the key on this computer. Clear the clipboard if you paste the key.</source>
        <translation>Die Passphrase verschlüsselt den Schlüssel auf diesem Rechner. Leeren Sie die Zwischenablage, wenn Sie den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Private key, 64 hexadecimal digits</source>
        <translation>Privater Schlüssel, 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>A private key has 64 hexadecimal digits; here are %1.</source>
        <translation>Ein privater Schlüssel hat 64 hexadezimale Ziffern; hier sind es %1.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No key was added</source>
        <translation>Kein Schlüssel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Added %1. Keep a copy of its file, and its passphrase, in a safe place.</source>
        <translation>%1 hinzugefügt. Bewahren Sie eine Kopie der Datei und die Passphrase sicher auf.</translation>
    </message>
    <message>
        <source>It stays open until you lock it or quit.</source>
        <translation>Er bleibt offen, bis Sie ihn sperren oder beenden.</translation>
    </message>
    <message>
        <source>Watching and planning need no key. To sign here, create one or bring one; otherwise the owners sign elsewhere.</source>
        <translation>Zum Beobachten und Planen braucht es keinen Schlüssel. Um hier zu unterschreiben, erzeugen Sie einen oder bringen Sie einen mit; sonst unterschreiben die Eigentümer anderswo.</translation>
    </message>
    <message>
        <source>Keys and signers</source>
        <translation>Schlüssel und Unterzeichner</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The treasury is still watched</source>
        <translation>Die Treasury wird weiter beobachtet</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Lock keys</source>
        <translation>Schlüssel sperren</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Diese Seite exportieren</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabelle oder Diagramm</translation>
    </message>
    <message>
        <source>Show raw units</source>
        <translation>Roheinheiten zeigen</translation>
    </message>
    <message>
        <source>Do the page&apos;s next act</source>
        <translation>Den nächsten Schritt der Seite ausführen</translation>
    </message>
    <message>
        <source>Cancel the wait</source>
        <translation>Warten abbrechen</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Schriftgrad erhöhen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Schriftgrad senken</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normaler Schriftgrad</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation>Über Ballast</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Watch another treasury…</source>
        <translation>Weitere Treasury beobachten…</translation>
    </message>
    <message>
        <source>Forget this treasury…</source>
        <translation>Diese Treasury vergessen…</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Rebalance suggested</source>
        <translation>Umschichten vorgeschlagen</translation>
    </message>
    <message>
        <source>Plan %1 confirmed</source>
        <translation>Plan %1 bestätigt</translation>
    </message>
    <message>
        <source>Plan %1 was not executed</source>
        <translation>Plan %1 wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Treasury added</source>
        <translation>Treasury hinzugefügt</translation>
    </message>
    <message>
        <source>Policy version %1 in force</source>
        <translation>Richtlinie Version %1 gilt</translation>
    </message>
    <message>
        <source>Balances and prices read</source>
        <translation>Bestände und Preise gelesen</translation>
    </message>
    <message>
        <source>Plan %1 made</source>
        <translation>Plan %1 erstellt</translation>
    </message>
    <message>
        <source>Plan %1 simulated</source>
        <translation>Plan %1 simuliert</translation>
    </message>
    <message>
        <source>Plan %1 approved</source>
        <translation>Plan %1 freigegeben</translation>
    </message>
    <message>
        <source>Plan %1 rejected</source>
        <translation>Plan %1 abgelehnt</translation>
    </message>
    <message>
        <source>Plan %1 signed</source>
        <translation>Plan %1 unterschrieben</translation>
    </message>
    <message>
        <source>Plan %1 sent</source>
        <translation>Plan %1 gesendet</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>A problem was noted</source>
        <translation>Ein Problem wurde festgehalten</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version der Richtlinie</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>%1 gwei</source>
        <translation>%1 Gwei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Treasury value</source>
        <translation>Wert der Treasury</translation>
    </message>
    <message>
        <source>Assets outside</source>
        <translation>Nicht im Band</translation>
    </message>
    <message>
        <source>Cost of trading</source>
        <translation>Kosten des Handelns</translation>
    </message>
    <message>
        <source>Cost of waiting</source>
        <translation>Kosten des Wartens</translation>
    </message>
    <message>
        <source>Cost planned</source>
        <translation>Geplante Kosten</translation>
    </message>
    <message>
        <source>Proved gap</source>
        <translation>Bewiesener Abstand</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Treasury</translation>
    </message>
    <message>
        <source>Plan digest</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Value sold</source>
        <translation>Verkaufter Wert</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperrend</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Balances would change by</source>
        <translation>Bestände würden sich ändern um</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Cost actual</source>
        <translation>Tatsächliche Kosten</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Gas cost</source>
        <translation>Gaskosten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Highest gas price</source>
        <translation>Höchster Gaspreis</translation>
    </message>
    <message>
        <source>Policy digest</source>
        <translation>Hash der Richtlinie</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Follows record %1: %2</source>
        <translation>Folgt auf Eintrag %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>Trade %1</source>
        <translation>Tausch %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Every asset is inside its band. </source>
        <translation>Jeder Vermögenswert ist in seinem Band. </translation>
    </message>
    <message>
        <source>Trading costs %1, waiting %2.</source>
        <translation>Handeln kostet %1, Warten %2.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>nicht im Band</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1. Expected cost %2.</source>
        <translation>%1. Erwartete Kosten %2.</translation>
    </message>
    <message>
        <source>Plan %1 set aside</source>
        <translation>Plan %1 beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Plan %1 met a problem</source>
        <translation>Bei Plan %1 gab es ein Problem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log broken at record %1</source>
        <translation>Protokoll bei Eintrag %1 gebrochen</translation>
    </message>
    <message>
        <source>Log not verified yet</source>
        <translation>Protokoll noch nicht geprüft</translation>
    </message>
    <message>
        <source>Plan %1 was included, not proved</source>
        <translation>Plan %1 ist aufgenommen, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>In this program.</source>
        <translation>In diesem Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%n assets are outside their band. </source>
        <translation>
            <numerusform>%n Vermögenswert ist nicht in seinem Band. </numerusform>
            <numerusform>%n Vermögenswerte sind nicht in ihrem Band. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades, %1 USD sold</source>
        <translation>
            <numerusform>%n Tauschgeschäft, %1 USD verkauft</numerusform>
            <numerusform>%n Tauschgeschäfte, %1 USD verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 blocking.</source>
        <translation>%1, %2, %3 sperrend.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Mindestbeträge</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Treasury no longer watched</source>
        <translation>Treasury nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>It is not sent any further.</source>
        <translation>Er wird nicht weiter gesendet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation>Block %1, %2</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Block-Hash</translation>
    </message>
    <message>
        <source>Snapshot digest</source>
        <translation>Prüfsumme der Momentaufnahme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Handed to the network; a unit of gas costs at most %1.</source>
        <translation>Dem Netzwerk übergeben; eine Einheit Gas kostet höchstens %1.</translation>
    </message>
    <message>
        <source>Log verified: 1 record, unbroken</source>
        <translation>Protokoll geprüft: 1 Eintrag, lückenlos</translation>
    </message>
    <message>
        <source>Log verified: %1 records, unbroken</source>
        <translation>Protokoll geprüft: %1 Einträge, lückenlos</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>How plan %1 went</source>
        <translation>Verlauf von Plan %1</translation>
    </message>
    <message>
        <source>Log broken</source>
        <translation>Protokoll beschädigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>plans and holds</source>
        <translation>Pläne und Abwarten</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Zu- und Abflüsse</translation>
    </message>
    <message>
        <source>policy and keys</source>
        <translation>Policy und Schlüssel</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>der letzte %n Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Trading earns %1 USD, waiting costs %2.</source>
        <translation>Handeln bringt %1 USD ein, Warten kostet %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %n lines there is no price history yet.</source>
        <translation>
            <numerusform>Für %n Zeile gibt es noch keine Kurshistorie.</numerusform>
            <numerusform>Für %n Zeilen gibt es noch keine Kurshistorie.</numerusform>
        </translation>
    </message>
    <message>
        <source>walked whole %1 ago</source>
        <translation>ganz durchlaufen vor %1</translation>
    </message>
</context>
<context>
    <name>approve</name>
    <message>
        <source>Key of this computer</source>
        <translation>Schlüssel dieses Rechners</translation>
    </message>
    <message>
        <source>Owner elsewhere</source>
        <translation>Eigentümer anderswo</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Sell %1 (%2). Receive at least %3 (%4)</source>
        <translation>%1 verkaufen (%2). Mindestens %3 erhalten (%4)</translation>
    </message>
    <message>
        <source>%1, or nothing but gas of about %2 is spent.</source>
        <translation>%1, oder es kostet nur Gas von etwa %2.</translation>
    </message>
    <message>
        <source>%1. An account sends one call after the other: not all or nothing.</source>
        <translation>%1. Ein Konto sendet einen Aufruf nach dem anderen: nicht alles oder nichts.</translation>
    </message>
    <message>
        <source>Approve: sell %1</source>
        <translation>Freigeben: %1 verkaufen</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>für mindestens %1</translation>
    </message>
    <message>
        <source>Cannot approve. %1</source>
        <translation>Freigabe nicht möglich. %1</translation>
    </message>
    <message>
        <source>Cannot approve before the prices are read again</source>
        <translation>Freigabe erst möglich, wenn die Preise neu gelesen sind</translation>
    </message>
    <message>
        <source>Approve plan %1</source>
        <translation>Plan %1 freigeben</translation>
    </message>
    <message>
        <source>Sign plan %1</source>
        <translation>Plan %1 unterschreiben</translation>
    </message>
    <message>
        <source>Steps: &lt;b&gt;1 Review&lt;/b&gt; · 2 Sign · 3 Send · 4 Confirmed</source>
        <translation>Schritte: &lt;b&gt;1 Prüfen&lt;/b&gt; · 2 Unterschreiben · 3 Senden · 4 Bestätigt</translation>
    </message>
    <message>
        <source>Steps: 1 Review · &lt;b&gt;2 Sign&lt;/b&gt; · 3 Send · 4 Confirmed</source>
        <translation>Schritte: 1 Prüfen · &lt;b&gt;2 Unterschreiben&lt;/b&gt; · 3 Senden · 4 Bestätigt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 Unterschriften</translation>
    </message>
    <message>
        <source>Simulated %1 ago, repeated every block</source>
        <translation>Vor %1 simuliert, wird bei jedem Block wiederholt</translation>
    </message>
    <message>
        <source>The plan would fail on the chain</source>
        <translation>Der Plan würde in der Blockchain scheitern</translation>
    </message>
    <message>
        <source>This plan must not be signed</source>
        <translation>Dieser Plan darf nicht unterschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was signed or sent, and the treasury is unchanged.</source>
        <translation>Nichts wurde unterschrieben oder gesendet, die Treasury ist unverändert.</translation>
    </message>
    <message>
        <source>Wait: Ballast looks again at every block and unlocks by itself. Or plan again.</source>
        <translation>Warten Sie: Ballast sieht bei jedem Block nach und gibt von selbst frei. Oder planen Sie neu.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Cannot approve before the simulation succeeds again</source>
        <translation>Freigabe erst, wenn die Simulation wieder gelingt</translation>
    </message>
    <message>
        <source>Cannot approve: the plan is too old. Plan again.</source>
        <translation>Freigabe nicht möglich: Der Plan ist zu alt. Planen Sie neu.</translation>
    </message>
    <message>
        <source>The plan is too old to approve</source>
        <translation>Der Plan ist zu alt für eine Freigabe</translation>
    </message>
    <message>
        <source>The prices and balances it was made from are no longer today&apos;s.</source>
        <translation>Die Preise und Bestände, aus denen er entstand, sind nicht mehr die heutigen.</translation>
    </message>
    <message>
        <source>Plan again: Ballast makes the trades anew from what the treasury holds now.</source>
        <translation>Planen Sie neu: Ballast bestimmt die Tauschgeschäfte aus dem, was die Treasury jetzt hält.</translation>
    </message>
    <message>
        <source>It is too late to send this plan. Plan again.</source>
        <translation>Es ist zu spät, diesen Plan zu senden. Planen Sie neu.</translation>
    </message>
    <message>
        <source>Time left to send</source>
        <translation>Zeit zum Senden</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>bis %1 UTC</translation>
    </message>
    <message>
        <source>The plan’s own calls refuse to trade after this time.</source>
        <translation>Die Aufrufe des Plans handeln nach dieser Zeit nicht mehr.</translation>
    </message>
    <message>
        <source>Checked again every block, last %1 ago</source>
        <translation>In jedem Block neu geprüft, zuletzt vor %1</translation>
    </message>
    <message>
        <source>Steps: 1 Review · 2 Sign · &lt;b&gt;3 Send&lt;/b&gt; · 4 Confirmed</source>
        <translation>Schritte: 1 Prüfen · 2 Signieren · &lt;b&gt;3 Senden&lt;/b&gt; · 4 Bestätigt</translation>
    </message>
    <message>
        <source>Made at block %1, to be sent before %2 UTC</source>
        <translation>Erstellt bei Block %1, zu senden vor %2 UTC</translation>
    </message>
    <message>
        <source>Plan %1, made at block %2</source>
        <translation>Plan %1, erstellt bei Block %2</translation>
    </message>
    <message>
        <source>Domain hash: %1</source>
        <translation>Domain-Hash: %1</translation>
    </message>
    <message>
        <source>Message hash: %1</source>
        <translation>Nachrichten-Hash: %1</translation>
    </message>
    <message>
        <source>Safe transaction hash: %1</source>
        <translation>Hash der Safe-Transaktion: %1</translation>
    </message>
    <message>
        <source>Hash of all calls: %1</source>
        <translation>Hash aller Aufrufe: %1</translation>
    </message>
    <message>
        <source>Simulated %1 ago, send before %2 UTC</source>
        <translation>Vor %1 simuliert, senden vor %2 UTC</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Actions</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlternativeCard</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AmountLabel</name>
    <message>
        <source>Press to see raw units (Ctrl+U)</source>
        <translation>Drücken für Roheinheiten (Ctrl+U)</translation>
    </message>
    <message>
        <source>raw units, on demand</source>
        <translation>Roheinheiten auf Wunsch</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveFooter</name>
    <message>
        <source>Gas is paid by</source>
        <translation>Gas bezahlt</translation>
    </message>
    <message>
        <source>Key that pays the gas</source>
        <translation>Schlüssel, der das Gas bezahlt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are missing</source>
        <translation>
            <numerusform>%n Unterschrift fehlt</numerusform>
            <numerusform>%n Unterschriften fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock a key of this computer to pay the gas</source>
        <translation>Entsperren Sie einen Schlüssel dieses Rechners, um das Gas zu bezahlen</translation>
    </message>
    <message numerus="yes">
        <source>I have read the %n notes</source>
        <translation>
            <numerusform>Ich habe den Hinweis gelesen (%n)</numerusform>
            <numerusform>Ich habe die %n Hinweise gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the notes first</source>
        <translation>Lesen Sie zuerst die Hinweise</translation>
    </message>
    <message>
        <source>Send plan %1</source>
        <translation>Plan %1 senden</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveProgress</name>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Plan gegen Ergebnis</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Difference, USD</source>
        <translation>Differenz, USD</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Actual against floor</source>
        <translation>Zum Mindestbetrag</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Drift in its band</source>
        <translation>Drift im Band</translation>
    </message>
    <message>
        <source>Weights before, planned and actual</source>
        <translation>Gewichte davor, geplant und tatsächlich</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>dearer · cheaper</source>
        <translation>teurer · billiger</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>Was aufgerufen wurde</translation>
    </message>
    <message>
        <source>Copy the transaction hash</source>
        <translation>Hash der Transaktion kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Nichts mehr senden</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveReview</name>
    <message>
        <source>Before and after, simulated</source>
        <translation>Davor und danach, simuliert</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Simulated change</source>
        <translation>Simulierte Änderung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>after, %</source>
        <translation>danach, %</translation>
    </message>
    <message>
        <source>target, %</source>
        <translation>Ziel, %</translation>
    </message>
    <message>
        <source>Trades and floors</source>
        <translation>Tauschgeschäfte und Mindestbeträge</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Sell exactly</source>
        <translation>Genau verkauft</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Floor, at least</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>What is called</source>
        <translation>Was aufgerufen wird</translation>
    </message>
    <message>
        <source>From and back to</source>
        <translation>Von und zurück zu</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tauschgeschäft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Wie geprüft wird</translation>
    </message>
    <message>
        <source>Checks that block</source>
        <translation>Prüfungen, die sperren</translation>
    </message>
    <message>
        <source>Safe transaction hash</source>
        <translation>Hash der Safe-Transaktion</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveSide</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Digest, as every signer sees it</source>
        <translation>Hash, wie ihn jeder Unterzeichner sieht</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of all calls</source>
        <translation>Hash aller Aufrufe</translation>
    </message>
    <message>
        <source>Copy hashes and block for another signer</source>
        <translation>Hashes und Block für andere Unterzeichner kopieren</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CallTree</name>
    <message>
        <source>What is called</source>
        <translation>Was aufgerufen wird</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::CheckRow</name>
    <message>
        <source>Pass: %1, %2</source>
        <translation>Bestanden: %1, %2</translation>
    </message>
    <message>
        <source>Note: %1, %2</source>
        <translation>Hinweis: %1, %2</translation>
    </message>
    <message>
        <source>Block: %1, %2</source>
        <translation>Gesperrt: %1, %2</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandField</name>
    <message>
        <source>Find or do…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <translation>Das ganze Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search the whole log for “%1”</source>
        <translation>Das ganze Protokoll nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ContextBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation>Noch keine Treasury</translation>
    </message>
    <message>
        <source>Treasury: %1</source>
        <translation>Treasury: %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DigestView</name>
    <message>
        <source>Domain hash</source>
        <translation>Domain-Hash</translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation>Nachrichten-Hash</translation>
    </message>
    <message>
        <source>Domain hash: %1</source>
        <translation>Domain-Hash: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FirstRun</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Keys come later, when there is something to sign. You can change everything afterwards.</source>
        <translation>Schlüssel kommen später, wenn es etwas zu unterschreiben gibt. Sie können danach alles ändern.</translation>
    </message>
    <message>
        <source>Ballast sends nothing about you anywhere. It asks only the network endpoints that you can see and change in Networks.</source>
        <translation>Ballast sendet nichts über Sie. Es fragt nur die Endpunkte, die Sie unter Netzwerke sehen und ändern können.</translation>
    </message>
    <message>
        <source>Watch a treasury</source>
        <translation>Eine Treasury beobachten</translation>
    </message>
    <message>
        <source>Paste the address of a Safe or an account. Ballast finds what it holds and shows how far it is from its targets.</source>
        <translation>Fügen Sie die Adresse eines Safe oder eines Kontos ein. Ballast findet, was es hält, und zeigt, wie weit es von seinen Zielen entfernt ist.</translation>
    </message>
    <message>
        <source>No key needed, nothing can be signed</source>
        <translation>Kein Schlüssel nötig, nichts kann unterschrieben werden</translation>
    </message>
    <message>
        <source>Today&apos;s weights become the first targets</source>
        <translation>Die heutigen Gewichte werden die ersten Ziele</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Address of the treasury</source>
        <translation>Adresse der Treasury</translation>
    </message>
    <message>
        <source>0x…</source>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Watch this treasury</source>
        <translation>Diese Treasury beobachten</translation>
    </message>
    <message>
        <source>Open a policy file</source>
        <translation>Richtliniendatei öffnen</translation>
    </message>
    <message>
        <source>Continue from a file that another signer or another computer exported. Targets, bands and limits come with it.</source>
        <translation>Fahren Sie mit einer Datei fort, die ein anderer Unterzeichner oder Rechner exportiert hat. Ziele, Bänder und Grenzen kommen mit.</translation>
    </message>
    <message>
        <source>Every field is checked before it applies</source>
        <translation>Jedes Feld wird geprüft, bevor es gilt</translation>
    </message>
    <message>
        <source>Keys are never in the file</source>
        <translation>Schlüssel stehen nie in der Datei</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Name of the treasury</source>
        <translation>Name der Treasury</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>First target, %</source>
        <translation>Erstes Ziel, %</translation>
    </message>
    <message>
        <source>Band, ±</source>
        <translation>Band, ±</translation>
    </message>
    <message>
        <source>Proposed targets</source>
        <translation>Vorgeschlagene Ziele</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>Diese Ziele verwenden</translation>
    </message>
    <message>
        <source>Look at another address</source>
        <translation>Eine andere Adresse ansehen</translation>
    </message>
    <message>
        <source>Finding holdings</source>
        <translation>Bestände werden gesucht</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>Richtliniendateien (*.json)</translation>
    </message>
    <message>
        <source>A Safe, %1 of %2 owners sign</source>
        <translation>Ein Safe, %1 von %2 Eigentümern unterschreiben</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Ein Konto</translation>
    </message>
    <message>
        <source>It holds %1 USD. Today&apos;s allocation becomes the first targets; change them on the Policy page.</source>
        <translation>Der Bestand ist %1 USD wert. Die heutige Aufteilung wird zu den ersten Zielen; ändern Sie sie auf der Seite Richtlinie.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Which treasury shall be watched too?</source>
        <translation>Welche Treasury soll noch beobachtet werden?</translation>
    </message>
    <message>
        <source>Use the practice treasury</source>
        <translation>Die Übungs-Treasury verwenden</translation>
    </message>
    <message>
        <source>A made-up treasury on a chain that runs on this computer. Prices move, plans execute, nothing is real.</source>
        <translation>Eine erfundene Treasury auf einer Chain, die auf diesem Computer läuft. Preise bewegen sich, Pläne werden ausgeführt, nichts ist echt.</translation>
    </message>
    <message>
        <source>Try every page, also signing</source>
        <translation>Jede Seite ausprobieren, auch das Unterschreiben</translation>
    </message>
    <message>
        <source>Nothing on it is worth money</source>
        <translation>Nichts darauf ist Geld wert</translation>
    </message>
    <message>
        <source>This window was started without a practice chain. In the folder of the sources, this starts one with a window of its own:</source>
        <translation>Dieses Fenster wurde ohne Übungs-Chain gestartet. Im Ordner der Quellen startet dies eine mit eigenem Fenster:</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben beginnen</translation>
    </message>
    <message>
        <source>Ballast</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Netzwerke öffnen</translation>
    </message>
    <message>
        <source>Paste the address of a Safe or an account first.</source>
        <translation>Zuerst die Adresse eines Safes oder eines Kontos einfügen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>No treasury is watched yet, and nothing was changed.</source>
        <translation>Noch wird keine Treasury beobachtet, und nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FlowView</name>
    <message>
        <source>Route, streams: %1</source>
        <translation>Weg, Ströme: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FreshnessLabel</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Warten auf einen Block</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>ein Endpunkt</translation>
    </message>
    <message>
        <source>%1 endpoints, not compared</source>
        <translation>%1 Endpunkte, nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 endpoints agree</source>
        <translation>
            <numerusform>%n von %1 Endpunkten stimmt überein</numerusform>
            <numerusform>%n von %1 Endpunkten stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>Kein Endpunkt antwortet</translation>
    </message>
    <message>
        <source>no endpoint answers</source>
        <translation>kein Endpunkt antwortet</translation>
    </message>
    <message>
        <source>another network with this number</source>
        <translation>ein anderes Netzwerk mit dieser Nummer</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen überein</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard. Tab goes from control to control, arrow keys move inside tables and lists.</source>
        <translation>Alles hier geht mit der Tastatur. Tab führt von Element zu Element, Pfeiltasten bewegen sich in Tabellen und Listen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HoldingsTable</name>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Preis, USD</translation>
    </message>
    <message>
        <source>Source · age</source>
        <translation>Quelle · Alter</translation>
    </message>
    <message>
        <source>Value, USD</source>
        <translation>Wert, USD</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Target, %</source>
        <translation>Ziel, %</translation>
    </message>
    <message>
        <source>Drift inside its band, points</source>
        <translation>Drift in seinem Band, Punkte</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilität, %</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Holdings: balances and prices</source>
        <translation>Bestände: Mengen und Preise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyDetailPanel</name>
    <message>
        <source>Address, in full</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation>Ganze Adresse kopieren</translation>
    </message>
    <message>
        <source>This key may sign for</source>
        <translation>Dieser Schlüssel darf unterschreiben für</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Forget this treasury…</source>
        <translation>Diese Treasury vergessen…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyList</name>
    <message>
        <source>Can sign</source>
        <translation>Kann unterschreiben</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Schlüssel hier</translation>
    </message>
    <message>
        <source>Other keys here</source>
        <translation>Andere Schlüssel hier</translation>
    </message>
    <message>
        <source>Sign elsewhere</source>
        <translation>Unterschreiben anderswo</translation>
    </message>
    <message>
        <source>Watch only, no key of its own</source>
        <translation>Nur beobachtet, ohne eigenen Schlüssel</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyRowWidget</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Still locked: the passphrase is not right</source>
        <translation>Noch gesperrt: die Passphrase stimmt nicht</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneChart</name>
    <message>
        <source>Weights over time, %1 assets, %2 to %3</source>
        <translation>Gewichte im Lauf der Zeit, %1 Vermögenswerte, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2, band %3 to %4</source>
        <translation>%1 %2, Band %3 bis %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneFacts</name>
    <message>
        <source>%1: weight %2</source>
        <translation>%1: Gewicht %2</translation>
    </message>
    <message>
        <source>%1: drift %2 points</source>
        <translation>%1: Drift %2 Punkte</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneLegend</name>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor</source>
        <translation>Pfeiltasten bewegen den Zeiger</translation>
    </message>
    <message>
        <source>band: wider when prices swing more</source>
        <translation>Band: breiter, wenn Preise stärker schwanken</translation>
    </message>
    <message>
        <source>payment out</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>income</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LinkedTargets</name>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>always 100</source>
        <translation>immer 100</translation>
    </message>
    <message>
        <source>%1 is the only target, so it is always 100 %</source>
        <translation>%1 ist das einzige Ziel und deshalb immer 100 %</translation>
    </message>
    <message>
        <source>%1 cannot become %2: all other targets are locked. Unlock one of them</source>
        <translation>%1 kann nicht %2 werden: alle anderen Ziele sind gesperrt. Entsperren Sie eines davon</translation>
    </message>
    <message>
        <source>%1 cannot become %2: the unlocked targets can give no more, so %3 is the most. Unlock another one</source>
        <translation>%1 kann nicht %2 werden: die freien Ziele geben nicht mehr her, höchstens %3 ist möglich. Entsperren Sie ein weiteres</translation>
    </message>
    <message>
        <source>Target of %1: %2 %</source>
        <translation>Ziel von %1: %2 %</translation>
    </message>
    <message>
        <source>Target of %1 in percent</source>
        <translation>Ziel von %1 in Prozent</translation>
    </message>
    <message>
        <source>%1 is locked at %2 %: unlock it</source>
        <translation>%1 ist bei %2 % gesperrt: entsperren</translation>
    </message>
    <message>
        <source>Lock %1 at %2 %</source>
        <translation>%1 bei %2 % sperren</translation>
    </message>
    <message>
        <source>Locked: other targets take nothing from it</source>
        <translation>Gesperrt: andere Ziele nehmen nichts davon</translation>
    </message>
    <message>
        <source>Lock: other targets then take nothing from it</source>
        <translation>Sperren: andere Ziele nehmen dann nichts davon</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LookCorner</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The new language shows at the next start.</source>
        <translation>Die neue Sprache erscheint beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::MainWindow</name>
    <message>
        <source>Ballast</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Safe %1 of %2</source>
        <translation>Safe %1 von %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>Keys open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation>Über Ballast</translation>
    </message>
    <message>
        <source>Ballast %1</source>
        <translation>Ballast %1</translation>
    </message>
    <message>
        <source>Keeps a treasury at its target allocation. Licence: GPL-3.0-or-later. Fonts: IBM Plex Sans and JetBrains Mono, SIL Open Font License 1.1.</source>
        <translation>Hält eine Treasury bei ihrer Zielaufteilung. Lizenz: GPL-3.0-or-later. Schriften: IBM Plex Sans und JetBrains Mono, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The treasury is still watched</source>
        <translation>Die Treasury wird weiter beobachtet</translation>
    </message>
    <message>
        <source>Not the real %1</source>
        <translation>Nicht das echte %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>At least %1 characters. Nobody can recover a forgotten passphrase.</source>
        <translation>Mindestens %1 Zeichen. Eine vergessene Passphrase kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 von mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Type the same passphrase once more.</source>
        <translation>Geben Sie dieselbe Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Both fields hold the same passphrase.</source>
        <translation>Beide Felder enthalten dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>Trying the passphrase, which is slow on purpose.</source>
        <translation>Die Passphrase wird geprüft, was mit Absicht langsam ist.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PastLoader</name>
    <message numerus="yes">
        <source>Load %n days</source>
        <translation>
            <numerusform>%n Tag laden</numerusform>
            <numerusform>%n Tage laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads what the treasury held on past days from the chain. It needs an archive endpoint.</source>
        <translation>Liest aus der Chain, was die Treasury an früheren Tagen hielt. Dazu braucht es einen Archiv-Endpunkt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the past: %1 of %2</source>
        <translation>Die Vergangenheit wird gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlanBody</name>
    <message>
        <source>Flow of the trades</source>
        <translation>Verlauf der Tauschgeschäfte</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tauschgeschäft</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Sell exactly</source>
        <translation>Verkauft genau</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Floor, at least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Cost, bp</source>
        <translation>Kosten, bp</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Kosten, USD</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Tauschgeschäfte</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlanSide</name>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Weights before and after</source>
        <translation>Gewichte davor und danach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost of the plan</source>
        <translation>Kosten des Plans</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation>Bis zum Rand des Bands</translation>
    </message>
    <message>
        <source>A part of the way</source>
        <translation>Einen Teil des Wegs</translation>
    </message>
    <message>
        <source>Part of the way to the target, percent</source>
        <translation>Teil des Wegs zum Ziel, Prozent</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>How far towards the target</source>
        <translation>Wie weit zum Ziel</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PolicyVersions</name>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Mit einer anderen Version vergleichen</translation>
    </message>
    <message>
        <source>Changes from version %1</source>
        <translation>Änderungen gegenüber Version %1</translation>
    </message>
    <message>
        <source>Bring version %1 back as the draft</source>
        <translation>Version %1 als Entwurf zurückholen</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, gilt</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ProblemBanner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Was geschehen ist: %1</translation>
    </message>
    <message>
        <source>Nothing is lost: %1</source>
        <translation>Nichts ist verloren: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Rail</name>
    <message>
        <source>Ballast</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>Lock keys (Ctrl+L)</source>
        <translation>Schlüssel sperren (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RecordPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy this record as text</source>
        <translation>Diesen Eintrag als Text kopieren</translation>
    </message>
    <message>
        <source>Facts of the record</source>
        <translation>Angaben des Eintrags</translation>
    </message>
    <message>
        <source>Record %1, digest</source>
        <translation>Eintrag %1, Hash</translation>
    </message>
    <message>
        <source>Follows record %1, digest</source>
        <translation>Folgt auf Eintrag %1, Hash</translation>
    </message>
    <message>
        <source>Chain intact from record 1</source>
        <translation>Kette unversehrt ab Eintrag 1</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Prüfung öffnen</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RingChart</name>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Weights now and targets, percent</source>
        <translation>Gewichte jetzt und Ziele, Prozent</translation>
    </message>
    <message>
        <source>%1 %2 %, target %3</source>
        <translation>%1 %2 %, Ziel %3</translation>
    </message>
    <message>
        <source>Weights now and targets</source>
        <translation>Gewichte jetzt und Ziele</translation>
    </message>
    <message>
        <source>inner: now</source>
        <translation>innen: jetzt</translation>
    </message>
    <message>
        <source>outer: target</source>
        <translation>außen: Ziel</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SignerList</name>
    <message>
        <source>Signature made elsewhere</source>
        <translation>Anderswo erstellte Unterschrift</translation>
    </message>
    <message>
        <source>Signature made elsewhere, 0x…</source>
        <translation>Anderswo erstellte Unterschrift, 0x…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the signature</source>
        <translation>Unterschrift hinzufügen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlock the key of %1</source>
        <translation>Schlüssel von %1 entsperren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign with the key of %1</source>
        <translation>Mit dem Schlüssel von %1 unterschreiben</translation>
    </message>
    <message>
        <source>The key is opened on this computer alone, to sign what this page shows.</source>
        <translation>Der Schlüssel wird nur auf diesem Rechner geöffnet, um zu unterschreiben, was diese Seite zeigt.</translation>
    </message>
    <message>
        <source>A signature is 0x and 130 digits. Nothing was added; copy it again, whole.</source>
        <translation>Eine Unterschrift ist 0x und 130 Ziffern. Nichts wurde hinzugefügt; kopieren Sie sie noch einmal vollständig.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Standstill</name>
    <message>
        <source>Ballast</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Ballast</source>
        <translation>Ballast beenden</translation>
    </message>
    <message>
        <source>Ballast cannot open its data folder</source>
        <translation>Ballast kann seinen Datenordner nicht öffnen</translation>
    </message>
    <message>
        <source>This data folder is open in another window</source>
        <translation>Dieser Datenordner ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Another Ballast uses the data folder %1. Two at once could send twice, so only one may.</source>
        <translation>Ein anderes Ballast benutzt den Datenordner %1. Zwei zugleich könnten zweimal senden, darum darf es nur eines.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start Ballast again. For another treasury at the same time, start Ballast with --data and a folder of its own.</source>
        <translation>Arbeiten Sie im anderen Fenster weiter, oder beenden Sie es und starten Sie Ballast neu. Für eine andere Treasury zur gleichen Zeit starten Sie Ballast mit --data und einem eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StatusBanner</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weiteres.</numerusform>
            <numerusform>%1 Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::StepBar</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Trend</name>
    <message>
        <source>Value over time</source>
        <translation>Wert im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WatchDialog</name>
    <message>
        <source>Watch another treasury</source>
        <translation>Weitere Treasury beobachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>band</name>
    <message>
        <source>inside</source>
        <translation>im Band</translation>
    </message>
    <message>
        <source>near edge</source>
        <translation>nahe am Rand</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>nicht im Band</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Im Band</translation>
    </message>
    <message>
        <source>Near edge</source>
        <translation>Nahe am Rand</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Nicht im Band</translation>
    </message>
    <message>
        <source>%1: drift %2 points, band %3, %4</source>
        <translation>%1: Drift %2 Punkte, Band %3, %4</translation>
    </message>
    <message>
        <source>, after the plan %1</source>
        <translation>, nach dem Plan %1</translation>
    </message>
    <message>
        <source>Negative is always on the left</source>
        <translation>Negativ steht immer links</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>the router may take %1, exactly what is used</source>
        <translation>der Router darf %1 nehmen, genau was gebraucht wird</translation>
    </message>
    <message>
        <source>the router&apos;s old allowance of %1 is taken back first</source>
        <translation>die alte Erlaubnis des Routers über %1 wird zuerst zurückgenommen</translation>
    </message>
    <message>
        <source>%1 to %2, at least %3</source>
        <translation>%1 zu %2, mindestens %3</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 werden %2</translation>
    </message>
    <message>
        <source>%1 become the chain&apos;s own coin</source>
        <translation>%1 werden zur Netzwerkwährung</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>nonce %1 · to MultiSendCallOnly, delegate call · value 0</source>
        <translation>Nonce %1 · an MultiSendCallOnly, Delegate Call · Wert 0</translation>
    </message>
    <message>
        <source>nonce %1 · one call</source>
        <translation>Nonce %1 · ein Aufruf</translation>
    </message>
    <message>
        <source>undone as a whole: none of these calls counts</source>
        <translation>als Ganzes rückgängig gemacht: keiner dieser Aufrufe zählt</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>stopped here: %1</source>
        <translation>hier angehalten: %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n calls, none reverts</source>
        <translation>
            <numerusform>%n Aufruf, keiner bricht ab</numerusform>
            <numerusform>%n Aufrufe, keiner bricht ab</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch reverts</source>
        <translation>das Bündel bricht ab</translation>
    </message>
    <message>
        <source>reverts: %1</source>
        <translation>bricht ab: %1</translation>
    </message>
    <message>
        <source>call %1 reverts: %2</source>
        <translation>Aufruf %1 bricht ab: %2</translation>
    </message>
    <message>
        <source>%1 bp, limit %2</source>
        <translation>%1 bp, Grenze %2</translation>
    </message>
    <message>
        <source>%1 %, limit %2</source>
        <translation>%1 %, Grenze %2</translation>
    </message>
    <message>
        <source>worst %1 %, %2</source>
        <translation>schlechtester %1 %, %2</translation>
    </message>
    <message>
        <source>%1 of %2 USD</source>
        <translation>%1 von %2 USD</translation>
    </message>
    <message>
        <source>%1 of %2 receipts</source>
        <translation>%1 von %2 Eingängen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde sich ändern</translation>
    </message>
    <message>
        <source>%1 %, note above %2</source>
        <translation>%1 %, Hinweis über %2</translation>
    </message>
    <message>
        <source>%1 of %2 gwei</source>
        <translation>%1 von %2 Gwei</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n Transaktion</numerusform>
            <numerusform>%n Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulation at block %1</source>
        <translation>Simulation bei Block %1</translation>
    </message>
    <message>
        <source>Floors against mid price</source>
        <translation>Mindestbeträge</translation>
    </message>
    <message>
        <source>Pools agree with the prices</source>
        <translation>Pools passen zu den Preisen</translation>
    </message>
    <message>
        <source>Price age against heartbeat</source>
        <translation>Alter der Preise</translation>
    </message>
    <message>
        <source>Everything returns to the treasury</source>
        <translation>Alles kehrt zur Treasury zurück</translation>
    </message>
    <message>
        <source>Allowances left afterwards</source>
        <translation>Danach übrige Erlaubnisse</translation>
    </message>
    <message>
        <source>%1 trade against pool depth</source>
        <translation>Tausch von %1 gegen die Tiefe der Pools</translation>
    </message>
    <message>
        <source>Base fee against its cap</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Age of the plan</source>
        <translation>Alter des Plans</translation>
    </message>
    <message>
        <source>Gas money of the paying key</source>
        <translation>Gasgeld</translation>
    </message>
    <message>
        <source>Not all or nothing</source>
        <translation>Nicht alles oder nichts</translation>
    </message>
    <message>
        <source>The very bytes to be signed, run on the newest block; repeated every block.</source>
        <translation>Genau die Bytes, die unterschrieben werden, auf dem neuesten Block ausgeführt; bei jedem Block wiederholt.</translation>
    </message>
    <message>
        <source>The lowest floor, valued at the price feeds, against fees, allowed impact and slippage.</source>
        <translation>Der tiefste Mindestbetrag, zu den Preisquellen bewertet, gegen Gebühren, erlaubte Preiswirkung und Toleranz.</translation>
    </message>
    <message>
        <source>Price of the pools before the trade against the price feed, the worst trade.</source>
        <translation>Preis der Pools vor dem Tausch gegen die Preisquelle, der schlechteste Tausch.</translation>
    </message>
    <message>
        <source>Age of the oldest price feed answer, as a share of what is accepted.</source>
        <translation>Alter der ältesten Antwort einer Preisquelle, als Anteil des Erlaubten.</translation>
    </message>
    <message>
        <source>Simulated balances: each bought token arrives, nothing else leaves.</source>
        <translation>Simulierte Bestände: jeder gekaufte Token kommt an, sonst geht nichts weg.</translation>
    </message>
    <message>
        <source>Token allowances of the routers after the simulation.</source>
        <translation>Erlaubnisse der Router nach der Simulation.</translation>
    </message>
    <message>
        <source>Share of the pools&apos; depth that the trade takes; a large share moves the price.</source>
        <translation>Anteil an der Tiefe der Pools, den der Tausch nimmt; ein hoher Anteil bewegt den Preis.</translation>
    </message>
    <message>
        <source>Base fee of the newest block against the cap of the policy.</source>
        <translation>Grundgebühr des neuesten Blocks gegen die Obergrenze der Richtlinie.</translation>
    </message>
    <message>
        <source>Balance of the key that sends, against the most the transaction can cost.</source>
        <translation>Bestand des sendenden Schlüssels gegen die höchsten Kosten der Transaktion.</translation>
    </message>
    <message>
        <source>A plain account sends one transaction for each call; when one fails, the earlier ones stay done.</source>
        <translation>Ein einfaches Konto sendet für jeden Aufruf eine Transaktion; scheitert eine, bleiben die früheren ausgeführt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>The chain’s time since the balances and prices of the plan were read. Too old: plan again.</source>
        <translation>Zeit auf der Blockchain, seit die Bestände und Preise des Plans gelesen wurden. Zu alt: neu planen.</translation>
    </message>
    <message>
        <source>nonce %1 is used</source>
        <translation>Nonce %1 ist verbraucht</translation>
    </message>
    <message>
        <source>The Safe&apos;s settings after the simulation against those before it, and whether its next nonce is the plan&apos;s.</source>
        <translation>Die Einstellungen des Safes nach der Simulation gegen die davor, und ob seine nächste Nonce die des Plans ist.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Owners, modules, guard, nonce</source>
        <translation>Eigentümer, Module, Guard, Nonce</translation>
    </message>
    <message>
        <source>Trade against pool depth</source>
        <translation>Handel gegen Pooltiefe</translation>
    </message>
    <message>
        <source>The very bytes that are signed, run on this block before the approval. The signed transaction is tried once more before it is sent.</source>
        <translation>Genau die Bytes, die signiert werden, auf diesem Block vor der Freigabe ausgeführt. Vor dem Senden wird die signierte Transaktion noch einmal erprobt.</translation>
    </message>
    <message>
        <source>What the dry run used and a quarter spare, against the most that one transaction may use. Plan fewer trades: raise the least ticket.</source>
        <translation>Was der Probelauf verbrauchte und ein Viertel mehr, gegen das Höchste, das eine Transaktion verbrauchen darf. Für weniger Tauschgeschäfte die Mindestgröße erhöhen.</translation>
    </message>
    <message>
        <source>%1 of %2 million</source>
        <translation>%1 von %2 Millionen</translation>
    </message>
    <message>
        <source>Gas of the one transaction</source>
        <translation>Gas der einen Transaktion</translation>
    </message>
    <message>
        <source>Costs of the plans of the last 30 days in the log and of this one, against the policy.</source>
        <translation>Kosten der Pläne der letzten 30 Tage im Protokoll und dieses Plans, gegen die Richtlinie.</translation>
    </message>
    <message>
        <source>Loss budget of 30 days</source>
        <translation>Verlustbudget für 30 Tage</translation>
    </message>
    <message>
        <source>Nothing else sent by the account</source>
        <translation>Nichts anderes vom Konto gesendet</translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation>Nonce %1</translation>
    </message>
    <message>
        <source>The account&apos;s next nonce against that of the plan: what it has sent since may have changed what it holds.</source>
        <translation>Die nächste Nonce des Kontos gegen die des Plans: Was es seither gesendet hat, kann geändert haben, was es hält.</translation>
    </message>
    <message>
        <source>%1 %2, the gas takes %3 at most</source>
        <translation>%1 %2, das Gas braucht höchstens %3</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Waiting for an endpoint</source>
        <translation>Warten auf einen Endpunkt</translation>
    </message>
    <message>
        <source>Reading balances and prices</source>
        <translation>Bestände und Preise werden gelesen</translation>
    </message>
    <message>
        <source>Computing the plan</source>
        <translation>Der Plan wird berechnet</translation>
    </message>
    <message>
        <source>Simulating the very transaction</source>
        <translation>Genau diese Transaktion wird simuliert</translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation>Der Schlüssel wird entsperrt</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Warten auf eine Unterschrift</translation>
    </message>
    <message>
        <source>Submitting the transaction</source>
        <translation>Die Transaktion wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Warten auf einen Block</translation>
    </message>
    <message>
        <source>Waiting for confirmations</source>
        <translation>Warten auf Bestätigungen</translation>
    </message>
    <message>
        <source>%1 is %2 against %3 ± %4</source>
        <translation>%1 steht bei %2, Ziel %3 ± %4</translation>
    </message>
    <message>
        <source>%1: over by %2 points</source>
        <translation>%1: %2 Punkte darüber</translation>
    </message>
    <message>
        <source>%1: under by %2 points</source>
        <translation>%1: %2 Punkte darunter</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Die Vergangenheit wird gelesen</translation>
    </message>
    <message>
        <source>The largest drift is %1 at %2 points of ± %3.</source>
        <translation>Die stärkste Drift hat %1 mit %2 Punkten von ± %3.</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>%1 of ± %2</source>
        <translation>%1 von ± %2</translation>
    </message>
    <message>
        <source>± %1 today</source>
        <translation>± %1 heute</translation>
    </message>
    <message>
        <source>Target %1, band %2 to %3</source>
        <translation>Ziel %1, Band %2 bis %3</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Every asset is inside its band</source>
        <translation>Jeder Vermögenswert ist in seinem Band</translation>
    </message>
    <message>
        <source>%1 is near its edge</source>
        <translation>%1 ist nahe am Rand</translation>
    </message>
    <message>
        <source>%1 are near their edges</source>
        <translation>%1 sind nahe am Rand</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n more are outside their band</source>
        <translation>
            <numerusform>%n weiterer ist nicht in seinem Band</numerusform>
            <numerusform>%n weitere sind nicht in ihrem Band</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>As it was %1 ago: %2</source>
        <translation>Wie es vor %1 war: %2</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing was changed and nothing was sent</source>
        <translation>Nichts wurde geändert und nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent; the treasury is untouched</source>
        <translation>Nichts wurde gesendet; die Treasury ist unberührt</translation>
    </message>
    <message>
        <source>No plan is made on numbers that cannot be trusted; the treasury is untouched</source>
        <translation>Auf unsicheren Zahlen entsteht kein Plan; die Treasury ist unberührt</translation>
    </message>
    <message>
        <source>The policy in force did not change</source>
        <translation>Die geltende Richtlinie hat sich nicht geändert</translation>
    </message>
    <message>
        <source>The key stays locked; there is no limit on tries</source>
        <translation>Der Schlüssel bleibt gesperrt; die Zahl der Versuche ist nicht begrenzt</translation>
    </message>
    <message>
        <source>All trades were undone together; only gas was spent</source>
        <translation>Alle Tauschgeschäfte wurden gemeinsam rückgängig gemacht; nur Gas wurde bezahlt</translation>
    </message>
    <message>
        <source>The journal keeps the transaction; it cannot be sent twice</source>
        <translation>Das Journal bewahrt die Transaktion; sie kann nicht zweimal gesendet werden</translation>
    </message>
    <message>
        <source>The treasury is on the chain, not in this file; it is untouched</source>
        <translation>Die Treasury liegt in der Blockchain, nicht in dieser Datei; sie ist unberührt</translation>
    </message>
    <message>
        <source>A number became larger than Ethereum can hold</source>
        <translation>Eine Zahl wurde zu hoch für Ethereum</translation>
    </message>
    <message>
        <source>Report this with the details: no real treasury reaches such numbers</source>
        <translation>Melden Sie dies mit den Einzelheiten: keine echte Treasury erreicht solche Zahlen</translation>
    </message>
    <message>
        <source>A calculation would have divided by zero</source>
        <translation>Eine Rechnung hätte durch null geteilt</translation>
    </message>
    <message>
        <source>Look at the prices on the overview, then refresh</source>
        <translation>Sehen Sie sich die Preise in der Übersicht an und aktualisieren Sie</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Write digits only, with a point before the decimals</source>
        <translation>Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>“%1” is not valid hexadecimal</source>
        <translation>„%1“ ist nicht gültig hexadezimal</translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole</source>
        <translation>Kopieren Sie es noch einmal vollständig von der Quelle</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>An address is 0x and 40 digits; copy it again, whole</source>
        <translation>Eine Adresse ist 0x und 40 Ziffern; kopieren Sie sie noch einmal vollständig</translation>
    </message>
    <message>
        <source>The capitals of %1 do not match: a character is wrong</source>
        <translation>Die Versalien von %1 passen nicht: ein Zeichen ist falsch</translation>
    </message>
    <message>
        <source>Copy the address again from where it came; do not type it</source>
        <translation>Kopieren Sie die Adresse noch einmal von der Quelle; tippen Sie sie nicht ab</translation>
    </message>
    <message>
        <source>Encoded data could not be read: %1</source>
        <translation>Kodierte Daten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again; if it repeats, use another endpoint on the Networks page</source>
        <translation>Versuchen Sie es erneut; wenn es sich wiederholt, verwenden Sie auf der Seite Netzwerke einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>A contract answered in a way that could not be read: %1</source>
        <translation>Die Antwort eines Vertrags konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check that the address is the contract you mean, then refresh</source>
        <translation>Prüfen Sie, ob die Adresse der gemeinte Vertrag ist, und aktualisieren Sie</translation>
    </message>
    <message>
        <source>The data to sign is not valid: %1</source>
        <translation>Die zu unterschreibenden Daten sind nicht gültig: %1</translation>
    </message>
    <message>
        <source>Make the plan again and review it</source>
        <translation>Erstellen Sie den Plan neu und prüfen Sie ihn</translation>
    </message>
    <message>
        <source>A transaction could not be read: %1</source>
        <translation>Eine Transaktion konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not a usable private key</source>
        <translation>Das ist kein brauchbarer privater Schlüssel</translation>
    </message>
    <message>
        <source>Check that you pasted the whole key, 64 hexadecimal digits</source>
        <translation>Prüfen Sie, ob Sie den ganzen Schlüssel eingefügt haben, 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>The signature does not belong to this plan, or it is not in the standard form</source>
        <translation>Die Unterschrift gehört nicht zu diesem Plan oder hat nicht die übliche Form</translation>
    </message>
    <message>
        <source>Ask the signer to sign again and compare both hashes</source>
        <translation>Bitten Sie den Unterzeichner, erneut zu unterschreiben und beide Hashes zu vergleichen</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it</source>
        <translation>Prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions</source>
        <translation>Wählen Sie einen anderen Ordner oder prüfen Sie seine Rechte</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Free some space, then try again</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Die Datei %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>Restore it from a copy, or remove it and start again</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder entfernen Sie sie und beginnen Sie neu</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>Die Datenbank %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>Restore the data folder from a copy; the treasury on chain is not affected</source>
        <translation>Stellen Sie den Datenordner aus einer Kopie wieder her; die Treasury in der Blockchain ist nicht betroffen</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version of Ballast (format %2)</source>
        <translation>Die Datenbank %1 stammt von einer neueren Version von Ballast (Format %2)</translation>
    </message>
    <message>
        <source>Install the newest version and start again</source>
        <translation>Installieren Sie die neueste Version und starten Sie neu</translation>
    </message>
    <message>
        <source>Ballast already runs with this data folder: %1</source>
        <translation>Ballast läuft schon mit diesem Datenordner: %1</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first</source>
        <translation>Verwenden Sie das offene Fenster oder beenden Sie es zuerst</translation>
    </message>
    <message>
        <source>The network file %1 is not valid: %2, %3</source>
        <translation>Die Netzwerkdatei %1 ist nicht gültig: %2, %3</translation>
    </message>
    <message>
        <source>Correct the field, or remove the file</source>
        <translation>Berichtigen Sie das Feld oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>The network “%1” is not known</source>
        <translation>Das Netzwerk „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose a network of the Networks page, or add its file</source>
        <translation>Wählen Sie ein Netzwerk der Seite Netzwerke oder fügen Sie seine Datei hinzu</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 lehnt die Verbindung ab: %2</translation>
    </message>
    <message>
        <source>Check your connection, or use another endpoint on the Networks page</source>
        <translation>Prüfen Sie Ihre Verbindung oder verwenden Sie auf der Seite Netzwerke einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet</translation>
    </message>
    <message>
        <source>Wait for the next try, or use another endpoint on the Networks page</source>
        <translation>Warten Sie auf den nächsten Versuch oder verwenden Sie auf der Seite Netzwerke einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>%1 answered with something that is not Ethereum data: %2</source>
        <translation>%1 hat mit etwas anderem als Ethereum-Daten geantwortet: %2</translation>
    </message>
    <message>
        <source>Check the address of the endpoint on the Networks page</source>
        <translation>Prüfen Sie die Adresse des Endpunkts auf der Seite Netzwerke</translation>
    </message>
    <message>
        <source>%1 answered with more than %2</source>
        <translation>%1 hat mit mehr als %2 geantwortet</translation>
    </message>
    <message>
        <source>Use another endpoint on the Networks page</source>
        <translation>Verwenden Sie auf der Seite Netzwerke einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked</source>
        <translation>%1 begrenzt, wie oft gefragt werden darf</translation>
    </message>
    <message>
        <source>Wait a little, or add an endpoint of your own on the Networks page</source>
        <translation>Warten Sie etwas oder fügen Sie auf der Seite Netzwerke einen eigenen Endpunkt hinzu</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: %2</source>
        <translation>Die sichere Verbindung zu %1 kam nicht zustande: %2</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the address of the endpoint</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und die Adresse des Endpunkts</translation>
    </message>
    <message>
        <source>%1 serves chain %3, not chain %2</source>
        <translation>%1 bedient Chain %3, nicht Chain %2</translation>
    </message>
    <message>
        <source>Enter an endpoint of the right network on the Networks page</source>
        <translation>Tragen Sie auf der Seite Netzwerke einen Endpunkt des richtigen Netzwerks ein</translation>
    </message>
    <message>
        <source>%1 and %2 give different answers: %3</source>
        <translation>%1 und %2 geben verschiedene Antworten: %3</translation>
    </message>
    <message>
        <source>Wait for the next block; if it stays, remove the endpoint you do not trust</source>
        <translation>Warten Sie auf den nächsten Block; wenn es bleibt, entfernen Sie den Endpunkt, dem Sie nicht trauen</translation>
    </message>
    <message>
        <source>No endpoint of %1 answers</source>
        <translation>Kein Endpunkt von %1 antwortet</translation>
    </message>
    <message>
        <source>Check your connection, or add an endpoint on the Networks page</source>
        <translation>Prüfen Sie Ihre Verbindung oder fügen Sie auf der Seite Netzwerke einen Endpunkt hinzu</translation>
    </message>
    <message>
        <source>The node refused %1: %2</source>
        <translation>Der Knoten hat %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>The node does not offer %1</source>
        <translation>Der Knoten bietet %1 nicht an</translation>
    </message>
    <message>
        <source>A contract refused the call: %1</source>
        <translation>Ein Vertrag hat den Aufruf abgelehnt: %1</translation>
    </message>
    <message>
        <source>Read the reason, then make the plan again</source>
        <translation>Lesen Sie den Grund und erstellen Sie den Plan neu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Start again when you are ready</source>
        <translation>Beginnen Sie neu, wenn Sie bereit sind</translation>
    </message>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Die Richtliniendatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Correct the file, or open another one</source>
        <translation>Berichtigen Sie die Datei oder öffnen Sie eine andere</translation>
    </message>
    <message>
        <source>The policy has a field that is not known: %1</source>
        <translation>Die Richtlinie hat ein unbekanntes Feld: %1</translation>
    </message>
    <message>
        <source>Remove the field or correct its name</source>
        <translation>Entfernen Sie das Feld oder berichtigen Sie seinen Namen</translation>
    </message>
    <message>
        <source>The policy lacks the field %1</source>
        <translation>Der Richtlinie fehlt das Feld %1</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Fügen Sie das Feld hinzu</translation>
    </message>
    <message>
        <source>The field %1 of the policy is not valid: %2</source>
        <translation>Das Feld %1 der Richtlinie ist nicht gültig: %2</translation>
    </message>
    <message>
        <source>Correct the field</source>
        <translation>Berichtigen Sie das Feld</translation>
    </message>
    <message>
        <source>The targets sum to %1, not to 100 %</source>
        <translation>Die Ziele ergeben %1, nicht 100 %</translation>
    </message>
    <message>
        <source>Change targets until they sum to 100 %</source>
        <translation>Ändern Sie Ziele, bis sie 100 % ergeben</translation>
    </message>
    <message>
        <source>%1 names an asset that is not known: %2</source>
        <translation>%1 nennt einen unbekannten Vermögenswert: %2</translation>
    </message>
    <message>
        <source>Name a token of this network, by symbol or address</source>
        <translation>Nennen Sie einen Token dieses Netzwerks mit Symbol oder Adresse</translation>
    </message>
    <message>
        <source>%1 names %2 a second time</source>
        <translation>%1 nennt %2 ein zweites Mal</translation>
    </message>
    <message>
        <source>Keep each asset in one target only</source>
        <translation>Lassen Sie jeden Vermögenswert nur in einem Ziel</translation>
    </message>
    <message>
        <source>The band of %1 is %2, wider than its weight of %3</source>
        <translation>Das Band von %1 ist %2, breiter als sein Gewicht von %3</translation>
    </message>
    <message>
        <source>Make the band narrower than the target</source>
        <translation>Machen Sie das Band schmaler als das Ziel</translation>
    </message>
    <message>
        <source>The policy was written for version %1 of the format</source>
        <translation>Die Richtlinie wurde für Version %1 des Formats geschrieben</translation>
    </message>
    <message>
        <source>Install the newest version of Ballast</source>
        <translation>Installieren Sie die neueste Version von Ballast</translation>
    </message>
    <message>
        <source>No treasury with a policy is watched here yet</source>
        <translation>Hier wird noch keine Treasury mit einer Richtlinie beobachtet</translation>
    </message>
    <message>
        <source>Watch a treasury: on the overview, or with ballastctl treasury add</source>
        <translation>Beobachten Sie eine Treasury: in der Übersicht, oder mit ballastctl treasury add</translation>
    </message>
    <message>
        <source>%1 does not answer like a token: %2</source>
        <translation>%1 antwortet nicht wie ein Token: %2</translation>
    </message>
    <message>
        <source>Check the token’s address in the policy</source>
        <translation>Prüfen Sie die Adresse des Tokens in der Richtlinie</translation>
    </message>
    <message>
        <source>%1 is neither a Safe nor an account that can be read: %2</source>
        <translation>%1 ist weder ein Safe noch ein lesbares Konto: %2</translation>
    </message>
    <message>
        <source>Check the address and the network</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk</translation>
    </message>
    <message>
        <source>This Safe has version %1; Ballast knows 1.3.0 and 1.4.1</source>
        <translation>Dieser Safe hat Version %1; Ballast kennt 1.3.0 und 1.4.1</translation>
    </message>
    <message>
        <source>Update the Safe in its own application first</source>
        <translation>Aktualisieren Sie den Safe zuerst in seiner eigenen Anwendung</translation>
    </message>
    <message>
        <source>There is no price for %1</source>
        <translation>Für %1 gibt es keinen Preis</translation>
    </message>
    <message>
        <source>Name a price source for it, or leave it out of the targets</source>
        <translation>Nennen Sie eine Preisquelle oder lassen Sie ihn aus den Zielen weg</translation>
    </message>
    <message>
        <source>The price of %1 is %2 old; the limit is %3</source>
        <translation>Der Preis von %1 ist %2 alt; die Grenze ist %3</translation>
    </message>
    <message>
        <source>Wait for a new price</source>
        <translation>Warten Sie auf einen neuen Preis</translation>
    </message>
    <message>
        <source>The price source of %1 answered %2</source>
        <translation>Die Preisquelle von %1 hat %2 geantwortet</translation>
    </message>
    <message>
        <source>Wait for a new price; do not trade this asset until then</source>
        <translation>Warten Sie auf einen neuen Preis; handeln Sie diesen Vermögenswert bis dahin nicht</translation>
    </message>
    <message>
        <source>The newest price of %1 is not final yet</source>
        <translation>Der neueste Preis von %1 ist noch nicht endgültig</translation>
    </message>
    <message>
        <source>Wait for the next block</source>
        <translation>Warten Sie auf den nächsten Block</translation>
    </message>
    <message>
        <source>The sequencer of %1 is down, so its prices cannot be trusted</source>
        <translation>Der Sequencer von %1 steht still, darum ist den Preisen nicht zu trauen</translation>
    </message>
    <message>
        <source>Wait until the network works again</source>
        <translation>Warten Sie, bis das Netzwerk wieder arbeitet</translation>
    </message>
    <message>
        <source>The sequencer of %1 came back %2 s ago; its prices are still settling</source>
        <translation>Der Sequencer von %1 läuft seit %2 s wieder; die Preise sind noch unruhig</translation>
    </message>
    <message>
        <source>Wait until the prices have settled</source>
        <translation>Warten Sie, bis sich die Preise beruhigt haben</translation>
    </message>
    <message>
        <source>The treasury holds nothing that the policy names</source>
        <translation>Die Treasury hält nichts, was die Richtlinie nennt</translation>
    </message>
    <message>
        <source>Check the address, or add the assets it holds to the targets</source>
        <translation>Prüfen Sie die Adresse oder nehmen Sie die Bestände in die Ziele auf</translation>
    </message>
    <message>
        <source>There is not enough price history for %1 yet: %2 of %3 prices</source>
        <translation>Für %1 gibt es noch zu wenig Preisverlauf: %2 von %3 Preisen</translation>
    </message>
    <message>
        <source>Nothing: the fixed band stands in until then</source>
        <translation>Nichts: bis dahin gilt das feste Band</translation>
    </message>
    <message>
        <source>No pool trades %1 for %2</source>
        <translation>Kein Pool tauscht %1 gegen %2</translation>
    </message>
    <message>
        <source>Choose another member of the target to trade</source>
        <translation>Wählen Sie einen anderen Teil des Ziels zum Handeln</translation>
    </message>
    <message>
        <source>The pools cannot take %3 %1 for %2</source>
        <translation>Die Pools können %3 %1 nicht gegen %2 aufnehmen</translation>
    </message>
    <message>
        <source>Plan a smaller step: to the edge of the band</source>
        <translation>Planen Sie einen kleineren Schritt: bis zum Rand des Bands</translation>
    </message>
    <message>
        <source>No good route was found: %1</source>
        <translation>Kein guter Weg wurde gefunden: %1</translation>
    </message>
    <message>
        <source>Plan again at the next block</source>
        <translation>Planen Sie beim nächsten Block neu</translation>
    </message>
    <message>
        <source>Plan again at today’s prices</source>
        <translation>Planen Sie zu heutigen Preisen neu</translation>
    </message>
    <message>
        <source>Plan again, or wait until the check passes</source>
        <translation>Planen Sie neu oder warten Sie, bis die Prüfung bestanden ist</translation>
    </message>
    <message>
        <source>%1 notes are not confirmed yet</source>
        <translation>%1 Hinweise sind noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Read the notes beside the checks, then confirm them</source>
        <translation>Lesen Sie die Hinweise bei den Prüfungen und bestätigen Sie sie</translation>
    </message>
    <message>
        <source>The hash you saw is not the hash of this plan</source>
        <translation>Der gesehene Hash ist nicht der Hash dieses Plans</translation>
    </message>
    <message>
        <source>Review the plan again and compare the hashes</source>
        <translation>Prüfen Sie den Plan erneut und vergleichen Sie die Hashes</translation>
    </message>
    <message>
        <source>The passphrase of %1 is not right</source>
        <translation>Die Passphrase von %1 stimmt nicht</translation>
    </message>
    <message>
        <source>Try again; capitals matter</source>
        <translation>Versuchen Sie es erneut; Versalien zählen</translation>
    </message>
    <message>
        <source>The passphrase is too weak: %1</source>
        <translation>Die Passphrase ist zu schwach: %1</translation>
    </message>
    <message>
        <source>Use a longer one, for example four or more unrelated words</source>
        <translation>Verwenden Sie eine längere, zum Beispiel vier oder mehr Wörter ohne Zusammenhang</translation>
    </message>
    <message>
        <source>The key file %1 uses %2, which Ballast does not read</source>
        <translation>Die Schlüsseldatei %1 verwendet %2, was Ballast nicht liest</translation>
    </message>
    <message>
        <source>Export the key again as a keystore of version 3</source>
        <translation>Exportieren Sie den Schlüssel erneut als Keystore der Version 3</translation>
    </message>
    <message>
        <source>The key %1 is locked</source>
        <translation>Der Schlüssel %1 ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase</source>
        <translation>Entsperren Sie ihn mit seiner Passphrase</translation>
    </message>
    <message>
        <source>There is no key for %1 on this computer</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüssel für %1</translation>
    </message>
    <message>
        <source>Add it on the Wallets page</source>
        <translation>Fügen Sie ihn auf der Seite Wallets hinzu</translation>
    </message>
    <message>
        <source>The key %1 is already here</source>
        <translation>Der Schlüssel %1 ist schon hier</translation>
    </message>
    <message>
        <source>Nothing: unlock it when you need it</source>
        <translation>Nichts: entsperren Sie ihn, wenn Sie ihn brauchen</translation>
    </message>
    <message>
        <source>%1 is not an owner of this Safe</source>
        <translation>%1 ist kein Eigentümer dieses Safe</translation>
    </message>
    <message>
        <source>Sign with a key of one of the owners</source>
        <translation>Unterschreiben Sie mit dem Schlüssel eines Eigentümers</translation>
    </message>
    <message>
        <source>%1 of %2 signatures are there</source>
        <translation>%1 von %2 Unterschriften sind da</translation>
    </message>
    <message>
        <source>Collect the missing signatures, then send</source>
        <translation>Sammeln Sie die fehlenden Unterschriften und senden Sie dann</translation>
    </message>
    <message>
        <source>The Safe went on: its nonce is %2, the plan was made for %1</source>
        <translation>Der Safe ist weiter: seine Nonce ist %2, der Plan wurde für %1 erstellt</translation>
    </message>
    <message>
        <source>Plan again: another transaction was executed first</source>
        <translation>Planen Sie neu: eine andere Transaktion wurde zuerst ausgeführt</translation>
    </message>
    <message>
        <source>The paying account has sent another transaction with the nonce %1</source>
        <translation>Das zahlende Konto hat eine andere Transaktion mit der Nonce %1 gesendet</translation>
    </message>
    <message>
        <source>Plan again; look at the paying account first</source>
        <translation>Planen Sie neu; sehen Sie sich zuerst das zahlende Konto an</translation>
    </message>
    <message>
        <source>Wait for cheaper gas, or raise the cap on the Policy page</source>
        <translation>Warten Sie auf günstigeres Gas oder erhöhen Sie die Obergrenze auf der Seite Richtlinie</translation>
    </message>
    <message>
        <source>Send some coins for gas to the paying account</source>
        <translation>Senden Sie dem zahlenden Konto etwas Netzwerkwährung für Gas</translation>
    </message>
    <message>
        <source>Not executed: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Not executed, the transaction was reverted: %1</source>
        <translation>Nicht ausgeführt, die Transaktion wurde rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The transaction %1 was not included within %2 s</source>
        <translation>Die Transaktion %1 wurde innerhalb von %2 s nicht aufgenommen</translation>
    </message>
    <message>
        <source>Wait, or continue the plan from the overview</source>
        <translation>Warten Sie oder setzen Sie den Plan in der Übersicht fort</translation>
    </message>
    <message>
        <source>The block of transaction %1 was replaced</source>
        <translation>Der Block der Transaktion %1 wurde ersetzt</translation>
    </message>
    <message>
        <source>Nothing: Ballast watches until it is included again</source>
        <translation>Nichts: Ballast beobachtet, bis sie wieder aufgenommen ist</translation>
    </message>
    <message>
        <source>The transaction was included, but its effect could not be proved: %1</source>
        <translation>Die Transaktion wurde aufgenommen, aber ihre Wirkung konnte nicht nachgewiesen werden: %1</translation>
    </message>
    <message>
        <source>Compare the balances with the plan before you act again</source>
        <translation>Vergleichen Sie die Bestände mit dem Plan, bevor Sie wieder handeln</translation>
    </message>
    <message>
        <source>The log does not hold together at record %1: %2</source>
        <translation>Das Protokoll passt bei Eintrag %1 nicht zusammen: %2</translation>
    </message>
    <message>
        <source>Keep the data folder as it is and find out who changed it</source>
        <translation>Lassen Sie den Datenordner, wie er ist, und finden Sie heraus, wer ihn geändert hat</translation>
    </message>
    <message>
        <source>The command line is not right: %1</source>
        <translation>Die Befehlszeile stimmt nicht: %1</translation>
    </message>
    <message>
        <source>Only %1 answers, not %2: plans wait until two endpoints tell the same</source>
        <translation>Nur %1 antwortet, nicht %2: Pläne warten, bis zwei Endpunkte dasselbe sagen</translation>
    </message>
    <message>
        <source>Wait for the other endpoint, or replace or remove it on the Networks page</source>
        <translation>Warten Sie auf den anderen Endpunkt, oder ersetzen oder entfernen Sie ihn auf der Seite Netzwerke</translation>
    </message>
    <message>
        <source>This transaction was undone whole; only its gas was spent</source>
        <translation>Diese Transaktion wurde ganz rückgängig gemacht; nur ihr Gas wurde bezahlt</translation>
    </message>
    <message>
        <source>%1 pays over %2 less than the price feeds</source>
        <translation>%1 zahlt über %2 weniger als die Preisquellen</translation>
    </message>
    <message>
        <source>Wait for the pool, or look at the limits on the Policy page</source>
        <translation>Warten Sie auf den Pool, oder prüfen Sie die Grenzen auf der Seite Richtlinie</translation>
    </message>
    <message>
        <source>The %1 pool %2 is left out, because what it answers is no pool’s state: %3</source>
        <translation>Der %1-Pool %2 bleibt unberücksichtigt, weil seine Antworten nicht die eines Pools sind: %3</translation>
    </message>
    <message>
        <source>Plans use the other pools</source>
        <translation>Pläne nutzen die anderen Pools</translation>
    </message>
    <message>
        <source>Look the pool up on the explorer when it should be there</source>
        <translation>Schlagen Sie den Pool im Explorer nach, wenn er dabei sein sollte</translation>
    </message>
    <message>
        <source>The plan is older than %1</source>
        <translation>Der Plan ist älter als %1</translation>
    </message>
    <message>
        <source>The plan was valid until %1; the chain refuses it now</source>
        <translation>Der Plan galt bis %1; die Blockchain lehnt ihn nun ab</translation>
    </message>
    <message>
        <source>Give the plan up on the overview, plan again, and find out who can write to the data folder</source>
        <translation>Geben Sie den Plan in der Übersicht auf, planen Sie neu, und klären Sie, wer in den Datenordner schreiben kann</translation>
    </message>
    <message>
        <source>The approved plan is not simulated again yet since the program started</source>
        <translation>Der freigegebene Plan wurde seit dem Start des Programms noch nicht wieder simuliert</translation>
    </message>
    <message>
        <source>Sign when the simulation has succeeded; it runs by itself at every block</source>
        <translation>Unterschreiben Sie, sobald die Simulation gelungen ist; sie läuft bei jedem Block von selbst</translation>
    </message>
    <message>
        <source>What was read before it is kept</source>
        <translation>Was davor gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>The endpoints do not tell what the treasury held on %1: %2</source>
        <translation>Die Endpunkte sagen nicht, was die Treasury am %1 hielt: %2</translation>
    </message>
    <message>
        <source>Add an archive endpoint, one that keeps old states, on the Networks page</source>
        <translation>Fügen Sie auf der Seite Netzwerke einen Archiv-Endpunkt hinzu, der alte Zustände behält</translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought</source>
        <translation>Die ersten %1 von %2 Transaktionen sind ausgeführt und bleiben es; die Treasury behält, was sie gebracht haben</translation>
    </message>
    <message>
        <source>The policy is for chain %1, but %2 is chain %3</source>
        <translation>Die Richtlinie gilt für Chain %1, aber %2 ist Chain %3</translation>
    </message>
    <message>
        <source>Name the network the policy was written for</source>
        <translation>Nennen Sie das Netzwerk, für das die Richtlinie geschrieben wurde</translation>
    </message>
    <message>
        <source>No endpoint can simulate this plan: it takes %1</source>
        <translation>Kein Endpunkt kann diesen Plan simulieren: dafür braucht es %1</translation>
    </message>
    <message>
        <source>The approved plan was changed on the disk: it shows other than what would be signed</source>
        <translation>Der freigegebene Plan wurde auf der Platte verändert: er zeigt anderes, als unterschrieben würde</translation>
    </message>
    <message>
        <source>A check stops this plan: %1</source>
        <translation>Eine Prüfung hält diesen Plan auf: %1</translation>
    </message>
    <message>
        <source>This is not possible now: %1</source>
        <translation>Das ist jetzt nicht möglich: %1</translation>
    </message>
    <message>
        <source>The approved plan trades a token that the policy no longer names: %1</source>
        <translation>Der freigegebene Plan handelt einen Token, den die Richtlinie nicht mehr nennt: %1</translation>
    </message>
    <message>
        <source>Put the token back into the policy, or give the plan up on the overview and plan again</source>
        <translation>Nehmen Sie den Token wieder in die Richtlinie auf, oder geben Sie den Plan in der Übersicht auf und planen Sie neu</translation>
    </message>
    <message>
        <source>Since the plan was approved, a note came up that nobody has read: %1</source>
        <translation>Seit der Freigabe des Plans ist ein Hinweis dazugekommen, den niemand gelesen hat: %1</translation>
    </message>
    <message>
        <source>Wait: Ballast looks again at every block. If it stays, give the plan up and plan again</source>
        <translation>Warten Sie: Ballast sieht bei jedem Block wieder nach. Bleibt er, geben Sie den Plan auf und planen Sie neu</translation>
    </message>
    <message>
        <source>What was given cannot be read: %1</source>
        <translation>Die Eingabe ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check that it is what the command takes, and that it was copied whole</source>
        <translation>Prüfen Sie, ob der Befehl so etwas annimmt und ob es vollständig kopiert wurde</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://node.example:8545</source>
        <translation>Schreiben Sie die ganze Adresse, etwa https://node.example:8545</translation>
    </message>
    <message>
        <source>The key file %1 is damaged, or no key file: %2</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt oder keine Schlüsseldatei: %2</translation>
    </message>
    <message>
        <source>Name a keystore of version 3, or restore the file from a copy</source>
        <translation>Nennen Sie eine Keystore-Datei der Version 3, oder stellen Sie die Datei aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>Add --help to the command to see its right form</source>
        <translation>Mit --help zeigt der Befehl seine richtige Form</translation>
    </message>
    <message>
        <source>Address %1 is not that of an endpoint: %2</source>
        <translation>Adresse %1 ist nicht die eines Endpunkts: %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Do first what is missing, or wait until it is over; then try again</source>
        <translation>Tun Sie zuerst, was fehlt, oder warten Sie, bis es vorbei ist; dann versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The transaction needs %1 gas, and one transaction may use %2</source>
        <translation>Die Transaktion braucht %1 Gas, und eine Transaktion darf %2 verbrauchen</translation>
    </message>
    <message>
        <source>Plan again with fewer trades: raise the least ticket on the Policy page</source>
        <translation>Planen Sie neu mit weniger Tauschgeschäften: erhöhen Sie die Mindestgröße auf der Seite Richtlinie</translation>
    </message>
    <message>
        <source>The newest block is %1 old: the endpoint stands still, or this computer’s clock is wrong</source>
        <translation>Der neueste Block ist %1 alt: der Endpunkt steht still, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Use another endpoint on the Networks page, or set the clock</source>
        <translation>Nehmen Sie auf der Seite Netzwerke einen anderen Endpunkt, oder stellen Sie die Uhr</translation>
    </message>
    <message>
        <source>The transaction was not included before the plan’s deadline</source>
        <translation>Die Transaktion kam nicht vor der Frist des Plans in einen Block</translation>
    </message>
    <message>
        <source>A fault in Ballast stopped this: %1</source>
        <translation>Ein Fehler in Ballast hat dies angehalten: %1</translation>
    </message>
    <message>
        <source>Whatever was signed or sent is in the journal</source>
        <translation>Was signiert oder gesendet wurde, steht im Journal</translation>
    </message>
    <message>
        <source>Start Ballast again, and report this with the details</source>
        <translation>Starten Sie Ballast neu und melden Sie dies mit den Einzelheiten</translation>
    </message>
    <message>
        <source>The account %1 has another transaction on its way</source>
        <translation>Das Konto %1 hat eine andere Transaktion unterwegs</translation>
    </message>
    <message>
        <source>Wait until that is in a block, then plan again: it may change what the account holds</source>
        <translation>Warten Sie, bis sie in einem Block ist, und planen Sie dann neu: sie kann ändern, was das Konto hält</translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought. What the next trade was to sell is still allowed to %3: the next plan replaces that allowance, or a wallet can revoke it</source>
        <translation>Die ersten %1 von %2 Transaktionen sind ausgeführt und bleiben es; die Treasury behält, was sie gebracht haben. Was das nächste Tauschgeschäft verkaufen sollte, ist %3 noch freigegeben: Der nächste Plan ersetzt die Freigabe, oder eine Wallet kann sie zurücknehmen</translation>
    </message>
    <message>
        <source>The base fee is %1 gwei, above your cap of %2 gwei</source>
        <translation>Die Grundgebühr ist %1 Gwei, über Ihrer Obergrenze von %2 Gwei</translation>
    </message>
    <message>
        <source>The paying account has %1 of the chain’s own coin; the gas may cost %2</source>
        <translation>Das zahlende Konto hat %1 der chaineigenen Münze; das Gas kann %2 kosten</translation>
    </message>
    <message>
        <source>Its trades refuse from now on: should it be included after all, gas is spent and nothing is traded</source>
        <translation>Seine Tauschgeschäfte verweigern ab jetzt: Wird sie doch noch aufgenommen, ist Gas verbraucht und nichts getauscht</translation>
    </message>
    <message>
        <source>Plan again. What the paying account sends next waits behind this one until it is included, or a wallet replaces it</source>
        <translation>Planen Sie neu. Was das zahlende Konto danach sendet, wartet hinter dieser Transaktion, bis sie aufgenommen ist oder eine Wallet sie ersetzt</translation>
    </message>
    <message>
        <source>The simulation of the whole transaction fails: %2</source>
        <translation>Die Simulation der ganzen Transaktion misslingt: %2</translation>
    </message>
    <message>
        <source>The simulation stops at call %1: %2</source>
        <translation>Die Simulation hält bei Aufruf %1 an: %2</translation>
    </message>
    <message>
        <source>“%1” has more decimals than the token, which has %2</source>
        <translation>„%1“ hat mehr Nachkommastellen als der Token, der %2 hat</translation>
    </message>
    <message>
        <source>Write an amount with fewer decimals</source>
        <translation>Einen Betrag mit weniger Nachkommastellen schreiben</translation>
    </message>
    <message>
        <source>Block %1 is not on the chain, or not any more</source>
        <translation>Block %1 ist nicht oder nicht mehr auf der Chain</translation>
    </message>
    <message>
        <source>Name a block that is there. When it was the newest: nothing, the next one is read</source>
        <translation>Einen Block nennen, den es gibt. War es der neueste: nichts, der nächste wird gelesen</translation>
    </message>
    <message>
        <source>It trades nothing, but has no deadline: should it be included after all, an approval or a wrapping in it takes effect</source>
        <translation>Sie tauscht nichts, hat aber keine Frist: Wird sie doch noch aufgenommen, so gilt eine Erlaubnis oder ein Umwandeln darin</translation>
    </message>
    <message>
        <source>The account has sent something since the plan was made: its nonce is %2, the plan’s %1</source>
        <translation>Das Konto hat seit dem Plan etwas gesendet: Seine Nonce ist %2, die des Plans %1</translation>
    </message>
    <message>
        <source>Plan again: what the account holds may have changed</source>
        <translation>Neu planen: Was das Konto hält, kann sich geändert haben</translation>
    </message>
    <message>
        <source>A plain account sends its own transactions, and %1 is another one</source>
        <translation>Ein einfaches Konto sendet seine Transaktionen selbst, und %1 ist ein anderes</translation>
    </message>
    <message>
        <source>Send with the key of the account that the plan is for</source>
        <translation>Mit dem Schlüssel des Kontos senden, für das der Plan ist</translation>
    </message>
    <message>
        <source>The last numbers stay on the page; the treasury is untouched</source>
        <translation>Die letzten Zahlen bleiben stehen; die Treasury ist unberührt</translation>
    </message>
    <message>
        <source>%1 is another network with the number of %2: its first block is not that of %2</source>
        <translation>%1 ist ein anderes Netzwerk mit der Nummer von %2: Sein erster Block ist nicht der von %2</translation>
    </message>
    <message>
        <source>The numbers are that network’s, and what is signed for it may count on the real one too</source>
        <translation>Die Zahlen sind die jenes Netzwerks, und was dafür signiert wird, kann auch im echten gelten</translation>
    </message>
    <message>
        <source>Enter another endpoint on the Networks page before you sign anything with keys that hold money</source>
        <translation>Tragen Sie auf der Seite Netzwerke einen anderen Endpunkt ein, bevor Sie etwas mit Schlüsseln signieren, die Geld halten</translation>
    </message>
</context>
<context>
    <name>flows</name>
    <message>
        <source>Received %1</source>
        <translation>%1 erhalten</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 gezahlt</translation>
    </message>
    <message>
        <source>Traded %1 for %2</source>
        <translation>%1 gegen %2 getauscht</translation>
    </message>
    <message>
        <source>Seen between %1 and %2.</source>
        <translation>Gesehen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>traded</source>
        <translation>getauscht</translation>
    </message>
    <message>
        <source>at the price of then</source>
        <translation>zum damaligen Preis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Last reading before</source>
        <translation>Letzte Lesung davor</translation>
    </message>
    <message>
        <source>First reading after</source>
        <translation>Erste Lesung danach</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>The balances of two readings of the chain differ by this. It is no record of the log, because Ballast had no part in it.</source>
        <translation>Die Salden zweier Lesungen der Kette unterscheiden sich darum. Es ist kein Eintrag des Protokolls, denn Ballast war nicht beteiligt.</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>Every asset is inside its band</source>
        <translation>Jeder Vermögenswert ist in seinem Band</translation>
    </message>
    <message>
        <source>Trading costs more than waiting: hold</source>
        <translation>Handeln kostet mehr als Warten: halten</translation>
    </message>
    <message>
        <source>Every trade would be smaller than the least ticket</source>
        <translation>Jedes Tauschgeschäft wäre kleiner als das kleinste erlaubte</translation>
    </message>
    <message>
        <source>No pool offers an acceptable route now</source>
        <translation>Zurzeit bietet kein Pool einen brauchbaren Weg</translation>
    </message>
    <message>
        <source>Gas is dearer than the cap of the policy</source>
        <translation>Gas ist teurer als die Obergrenze der Richtlinie</translation>
    </message>
    <message>
        <source>What could be sold is kept as gas money</source>
        <translation>Was verkauft werden könnte, bleibt als Gasgeld</translation>
    </message>
    <message>
        <source>What should be sold is held in members that the policy does not trade</source>
        <translation>Was verkauft werden sollte, liegt in Mitgliedern, die die Richtlinie nicht handelt</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Treasury</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source> · after %1</source>
        <translation> · nach %1</translation>
    </message>
    <message>
        <source>Exactly as planned</source>
        <translation>Genau wie geplant</translation>
    </message>
    <message>
        <source>By the account&apos;s own key</source>
        <translation>Mit dem eigenen Schlüssel des Kontos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Before the restart</source>
        <translation>Vor dem Neustart</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>At most %1 gwei</source>
        <translation>Höchstens %1 Gwei</translation>
    </message>
    <message>
        <source>Waiting for the endpoints</source>
        <translation>Warten auf die Endpunkte</translation>
    </message>
    <message>
        <source> · call %1 of %2</source>
        <translation> · Aufruf %1 von %2</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Warten auf einen Block</translation>
    </message>
    <message>
        <source>Block %1, position %2</source>
        <translation>Block %1, Stelle %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation>%1 von %2 Blöcken</translation>
    </message>
    <message>
        <source>Not executed</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Block %1. The overview shows the treasury as it is now.</source>
        <translation>Block %1. Die Übersicht zeigt die Treasury, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>The journal keeps everything; going on never sends twice.</source>
        <translation>Das Journal bewahrt alles; Fortsetzen sendet nie zweimal.</translation>
    </message>
    <message>
        <source>Confirming, %1 of %2</source>
        <translation>Wird bestätigt, %1 von %2</translation>
    </message>
    <message>
        <source>Included; waiting until it is final.</source>
        <translation>Aufgenommen; warten, bis sie endgültig ist.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1 bp above</source>
        <translation>%1 bp darüber</translation>
    </message>
    <message>
        <source>%1 at %2 gwei</source>
        <translation>%1 zu %2 Gwei</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Total, %1 USD sold</source>
        <translation>Gesamt, %1 USD verkauft</translation>
    </message>
    <message>
        <source>cost %1 USD</source>
        <translation>Kosten %1 USD</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were done before and stay done</source>
        <translation>
            <numerusform>%n Aufruf war vorher getan und bleibt bestehen</numerusform>
            <numerusform>%n Aufrufe waren vorher getan und bleiben bestehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Included, not proved</source>
        <translation>Aufgenommen, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation>Auf halbem Weg angehalten</translation>
    </message>
    <message>
        <source>Sent from this computer. You can close the window: at the next start the overview offers to go on.</source>
        <translation>Von diesem Rechner gesendet. Das Fenster kann geschlossen werden: Beim nächsten Start bietet die Übersicht an, fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n trades below their floor</source>
        <translation>
            <numerusform>%n Tauschgeschäft unter seinem Mindestbetrag</numerusform>
            <numerusform>%n Tauschgeschäfte unter ihrem Mindestbetrag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bp below</source>
        <translation>%1 bp darunter</translation>
    </message>
    <message>
        <source>By the events, not proved</source>
        <translation>Nach den Ereignissen, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Stopped at call %1 of %2</source>
        <translation>Bei Aufruf %1 von %2 angehalten</translation>
    </message>
    <message>
        <source>Block %1. %2.</source>
        <translation>Block %1. %2.</translation>
    </message>
    <message>
        <source>Compare the balances with the plan</source>
        <translation>Vergleichen Sie die Bestände mit dem Plan</translation>
    </message>
    <message>
        <source>The calls before were done and stay done</source>
        <translation>Die Aufrufe davor sind ausgeführt und bleiben es</translation>
    </message>
    <message>
        <source>Only gas was spent</source>
        <translation>Nur Gas wurde ausgegeben</translation>
    </message>
    <message>
        <source>Only gas was spent, %1 USD</source>
        <translation>Nur Gas wurde ausgegeben, %1 USD</translation>
    </message>
    <message>
        <source>%1. Gas so far: %2 USD</source>
        <translation>%1. Gas bisher: %2 USD</translation>
    </message>
    <message>
        <source>%1 USD dearer than planned</source>
        <translation>%1 USD teurer als geplant</translation>
    </message>
    <message>
        <source>%1 USD cheaper than planned</source>
        <translation>%1 USD billiger als geplant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All floors held</source>
        <translation>Alle Mindestbeträge erreicht</translation>
    </message>
    <message>
        <source>All held</source>
        <translation>Alle erreicht</translation>
    </message>
    <message>
        <source>It was included in block %1, and the chain undid all its trades together.</source>
        <translation>Sie wurde in Block %1 aufgenommen, und die Chain hat alle ihre Tauschgeschäfte gemeinsam rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Trading costs about %1, waiting about %2</source>
        <translation>Handeln kostet etwa %1, Warten etwa %2</translation>
    </message>
    <message>
        <source>%1: rebalance suggested</source>
        <translation>%1: Umschichten vorgeschlagen</translation>
    </message>
    <message>
        <source>Holding on purpose: %1</source>
        <translation>Absichtlich gehalten: %1</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>See the plan page</source>
        <translation>Seite Plan ansehen</translation>
    </message>
    <message>
        <source>Drifting: %1 is at %2 of its band</source>
        <translation>In Drift: %1 nutzt %2 seines Bands</translation>
    </message>
    <message>
        <source>On target: every asset is inside its band</source>
        <translation>Im Ziel: jeder Vermögenswert ist in seinem Band</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Data problem: last block %1 ago</source>
        <translation>Datenproblem: letzter Block vor %1</translation>
    </message>
    <message>
        <source>Numbers are from block %1; plans wait.</source>
        <translation>Die Zahlen sind von Block %1; Pläne warten.</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Netzwerke öffnen</translation>
    </message>
    <message>
        <source>Welcome back: plan %1 is half finished</source>
        <translation>Willkommen zurück: Plan %1 ist halb fertig</translation>
    </message>
    <message>
        <source>%1. The transaction was sent and is followed on.</source>
        <translation>%1. Die Transaktion wurde gesendet und wird weiter verfolgt.</translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation>%1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Continue plan %1</source>
        <translation>Plan %1 fortsetzen</translation>
    </message>
    <message>
        <source>From %1 to %2 USD, least %3, most %4</source>
        <translation>Von %1 bis %2 USD, mindestens %3, höchstens %4</translation>
    </message>
    <message>
        <source>Review the suggested plan</source>
        <translation>Den vorgeschlagenen Plan prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n trades move %1 USD. </source>
        <translation>
            <numerusform>%n Tauschgeschäft bewegt %1 USD. </numerusform>
            <numerusform>%n Tauschgeschäfte bewegen %1 USD. </numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1 USD: %2 fees, %3 impact, %4 gas.</source>
        <translation>Kosten %1 USD: %2 Gebühren, %3 Preiswirkung, %4 Gas.</translation>
    </message>
    <message>
        <source>Computed for block %1</source>
        <translation>Berechnet für Block %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Opening the data folder</source>
        <translation>Der Datenordner wird geöffnet</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message numerus="yes">
        <source>Log verified, %n records</source>
        <translation>
            <numerusform>Protokoll geprüft, %n Eintrag</numerusform>
            <numerusform>Protokoll geprüft, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A part of its calls is done and stays done.</source>
        <translation>%1. Ein Teil seiner Aufrufe ist getan und bleibt bestehen.</translation>
    </message>
    <message>
        <source>%1. The transaction may have been sent; going on looks first.</source>
        <translation>%1. Die Transaktion wurde vielleicht gesendet; beim Fortfahren wird zuerst nachgesehen.</translation>
    </message>
    <message>
        <source>Every signature is there. Nothing was sent yet.</source>
        <translation>Alle Unterschriften sind da. Gesendet wurde noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 signatures are there. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n von %1 Unterschriften ist da. Gesendet wurde noch nichts.</numerusform>
            <numerusform>%n von %1 Unterschriften sind da. Gesendet wurde noch nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in block %1 and waits until that is final.</source>
        <translation>Er ist in Block %1 und wartet, bis dieser endgültig ist.</translation>
    </message>
    <message>
        <source>It was sent and waits for a block.</source>
        <translation>Er wurde gesendet und wartet auf einen Block.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Er wird gesendet.</translation>
    </message>
    <message>
        <source>Plan %1 is approved and not sent yet</source>
        <translation>Plan %1 ist freigegeben und noch nicht gesendet</translation>
    </message>
    <message>
        <source>Plan %1 was interrupted on its way</source>
        <translation>Plan %1 wurde unterwegs unterbrochen</translation>
    </message>
    <message>
        <source>Plan %1 is on its way</source>
        <translation>Plan %1 ist unterwegs</translation>
    </message>
    <message>
        <source>Go on with plan %1</source>
        <translation>Mit Plan %1 fortfahren</translation>
    </message>
    <message>
        <source>Follow plan %1</source>
        <translation>Plan %1 verfolgen</translation>
    </message>
    <message>
        <source>Finish plan %1</source>
        <translation>Plan %1 zu Ende bringen</translation>
    </message>
    <message>
        <source>Wait for plan %1</source>
        <translation>Auf Plan %1 warten</translation>
    </message>
    <message>
        <source>A new plan makes sense when this one is over.</source>
        <translation>Ein neuer Plan ist sinnvoll, wenn dieser vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 signatures are stored</source>
        <translation>
            <numerusform>%n von %1 Unterschriften ist gespeichert</numerusform>
            <numerusform>%n von %1 Unterschriften sind gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation>in 24 h</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, market and flows</source>
        <translation>
            <numerusform>%n Tag, Markt und Zahlungen</numerusform>
            <numerusform>%n Tage, Markt und Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation>Pläne warten</translation>
    </message>
    <message>
        <source>It is on the chain; its outcome is not in the log yet.</source>
        <translation>Er ist auf der Chain; sein Ergebnis steht noch nicht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Trading costs %1 of the treasury, waiting about %2 over %n days</source>
        <translation>
            <numerusform>Handeln kostet %1 der Treasury, Warten etwa %2 über %n Tag</numerusform>
            <numerusform>Handeln kostet %1 der Treasury, Warten etwa %2 über %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>What would a plan cost?</source>
        <translation>Was würde ein Plan kosten?</translation>
    </message>
    <message>
        <source>Data problem: the numbers are %1 old, and plans wait</source>
        <translation>Datenproblem: Die Zahlen sind %1 alt, und Pläne warten</translation>
    </message>
    <message>
        <source>Data problem: there are no numbers yet, and plans wait</source>
        <translation>Datenproblem: Noch gibt es keine Zahlen, und Pläne warten</translation>
    </message>
    <message>
        <source>Closest to an edge: %1, %2 of its band used.</source>
        <translation>Am nächsten am Rand: %1, %2 seines Bandes sind genutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Act now: %1 of %2 assets are outside their band</source>
        <translation>
            <numerusform>Jetzt handeln: %1 von %2 Vermögenswerten ist nicht in seinem Band</numerusform>
            <numerusform>Jetzt handeln: %1 von %2 Vermögenswerten sind nicht in ihrem Band</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look at the next block.</source>
        <translation>Nächster Blick beim nächsten Block.</translation>
    </message>
    <message numerus="yes">
        <source>%n more plans are half finished too.</source>
        <translation>
            <numerusform>%n weiterer Plan ist auch halb fertig.</numerusform>
            <numerusform>%n weitere Pläne sind auch halb fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside that: %1. %2.</source>
        <translation>Außerdem: %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Trading earns %1 of the treasury, waiting costs about %2 over %n days</source>
        <translation>
            <numerusform>Handeln bringt %1 der Treasury ein, Warten kostet etwa %2 über %n Tag</numerusform>
            <numerusform>Handeln bringt %1 der Treasury ein, Warten kostet etwa %2 über %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It earns %1 USD, because the pools pay more than the price feeds say.</source>
        <translation>Er bringt %1 USD ein, weil die Pools mehr zahlen als die Preisquellen sagen.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 through %2, %3 of the trade, to %4</source>
        <translation>%1 über %2, %3 des Tauschs, zu %4</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>%1 USD of %2 to %3 was left out</source>
        <translation>%1 USD von %2 zu %3 wurden weggelassen</translation>
    </message>
    <message>
        <source>%1: it is below the least ticket.</source>
        <translation>%1: weniger als das kleinste erlaubte Tauschgeschäft.</translation>
    </message>
    <message>
        <source>%1: its gas would cost more than it gains.</source>
        <translation>%1: das Gas würde mehr kosten, als es bringt.</translation>
    </message>
    <message>
        <source>%1: no pool offers an acceptable route.</source>
        <translation>%1: kein Pool bietet einen brauchbaren Weg.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Dearer than waiting</source>
        <translation>Teurer als Warten</translation>
    </message>
    <message>
        <source>Venue fees</source>
        <translation>Gebühren der Handelsplätze</translation>
    </message>
    <message>
        <source>Price impact</source>
        <translation>Preiswirkung</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>No plan is needed</source>
        <translation>Kein Plan ist nötig</translation>
    </message>
    <message>
        <source>Hold: do nothing for now</source>
        <translation>Halten: vorerst nichts tun</translation>
    </message>
    <message>
        <source>Trading costs %1, waiting costs %2.</source>
        <translation>Handeln kostet %1, Warten kostet %2.</translation>
    </message>
    <message>
        <source>%1 (%2) + %3 more</source>
        <translation>%1 (%2) + %3 weitere</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Width is value in USD; all or nothing in one transaction</source>
        <translation>Die Breite ist der Wert in USD; alles oder nichts in einer Transaktion</translation>
    </message>
    <message>
        <source>Width is value in USD; one call after the other, not all or nothing</source>
        <translation>Die Breite ist der Wert in USD; ein Aufruf nach dem anderen, nicht alles oder nichts</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %n days</source>
        <translation>
            <numerusform>etwa %1 an %n Tag</numerusform>
            <numerusform>etwa %1 in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting costs %1, acting %2.</source>
        <translation>Warten kostet %1, Handeln %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not part of the cost: doing nothing instead costs %1, as the drift is now.</source>
        <translation>Nicht Teil der Kosten: Nichtstun kostet bei der jetzigen Drift %1.</translation>
    </message>
    <message>
        <source>Made at block %1, %2 ago.</source>
        <translation>Erstellt bei Block %1, vor %2.</translation>
    </message>
    <message>
        <source>%1: one transaction holds no more. The next plan takes it.</source>
        <translation>%1: eine Transaktion fasst nicht mehr. Der nächste Plan nimmt es.</translation>
    </message>
    <message>
        <source>%1: it is kept as gas money.</source>
        <translation>%1: es bleibt als Gasgeld.</translation>
    </message>
    <message>
        <source>%1: the line holds it in members that the policy does not trade.</source>
        <translation>%1: die Zeile hält es in Mitgliedern, die die Richtlinie nicht handelt.</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>To the edge</source>
        <translation>Bis zum Rand</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 des Weges</translation>
    </message>
    <message numerus="yes">
        <source>USD in %n days</source>
        <translation>
            <numerusform>USD in %n Tag</numerusform>
            <numerusform>USD in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trading cost</source>
        <translation>Handelskosten</translation>
    </message>
    <message>
        <source>of it gas · impact</source>
        <translation>davon Gas · Preiswirkung</translation>
    </message>
    <message>
        <source>Cost of waiting</source>
        <translation>Kosten des Wartens</translation>
    </message>
    <message>
        <source>Largest drift left</source>
        <translation>Größte übrige Abweichung</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n trades, one transaction</source>
        <translation>
            <numerusform>%n Tauschgeschäft, eine Transaktion</numerusform>
            <numerusform>%n Tauschgeschäfte, eine Transaktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades, one after the other</source>
        <translation>
            <numerusform>%n Tauschgeschäft</numerusform>
            <numerusform>%n Tauschgeschäfte, eines nach dem anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Hold and look again</source>
        <translation>Halten und wieder nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is traded. The largest drift stays at %1 points, and waiting %n days costs about %2.</source>
        <translation>
            <numerusform>Es wird nichts getauscht. Die stärkste Drift bleibt bei %1 Punkten, und %n Tag zu warten kostet etwa %2.</numerusform>
            <numerusform>Es wird nichts getauscht. Die stärkste Drift bleibt bei %1 Punkten, und %n Tage zu warten kostet etwa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over by %2 points</source>
        <translation>%1 um %2 Punkte darüber</translation>
    </message>
    <message>
        <source>%1 under by %2 points</source>
        <translation>%1 um %2 Punkte darunter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Gas, %1 at %2 gwei</source>
        <translation>Gas, %1 zu %2 gwei</translation>
    </message>
    <message>
        <source>Proved: no split over these pools beats this plan by more than &lt;b&gt;%1 (%2)&lt;/b&gt; at this block.</source>
        <translation>Bewiesen: Keine Aufteilung auf diese Pools übertrifft diesen Plan in diesem Block um mehr als &lt;b&gt;%1 (%2)&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: the pools would pay too little for more now.</source>
        <translation>%1: für mehr würden die Pools jetzt zu wenig zahlen.</translation>
    </message>
    <message>
        <source>Waiting costs %1, acting earns %2: the pools pay more than the price feeds say.</source>
        <translation>Warten kostet %1, Handeln bringt %2 ein: Die Pools zahlen mehr als die Preisquellen sagen.</translation>
    </message>
</context>
<context>
    <name>policy_changes</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>kind of band</source>
        <translation>Art des Bands</translation>
    </message>
    <message>
        <source>band never below</source>
        <translation>Band nie unter</translation>
    </message>
    <message>
        <source>band never above</source>
        <translation>Band nie über</translation>
    </message>
    <message>
        <source>usual volatility</source>
        <translation>übliche Volatilität</translation>
    </message>
    <message>
        <source>exponent of the band</source>
        <translation>Exponent des Bands</translation>
    </message>
    <message>
        <source>traded as</source>
        <translation>gehandelt als</translation>
    </message>
    <message>
        <source>colour and mark</source>
        <translation>Farbe und Zeichen</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Name of the treasury</source>
        <translation>Name der Treasury</translation>
    </message>
    <message>
        <source>Gas reserve</source>
        <translation>Gasreserve</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation>muss über 0 und höchstens 100 sein</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000</source>
        <translation>muss über 0 und höchstens 1000 sein</translation>
    </message>
    <message>
        <source>must be between 0 and 2</source>
        <translation>muss zwischen 0 und 2 liegen</translation>
    </message>
    <message>
        <source>must be above 0 and not below lower</source>
        <translation>muss über 0 und nicht unter dem unteren Wert liegen</translation>
    </message>
    <message>
        <source>must not be below lower</source>
        <translation>darf nicht unter dem unteren Wert liegen</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>muss über 0 sein</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Share of target</source>
        <translation>Anteil am Ziel</translation>
    </message>
    <message>
        <source>By volatility</source>
        <translation>Nach Volatilität</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation>Bis zum Rand des Bands</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % des Wegs</translation>
    </message>
    <message>
        <source>How far a plan goes</source>
        <translation>Wie weit ein Plan geht</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>policy_limits</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>after fees and expected impact; below it a trade fails as a whole</source>
        <translation>nach Gebühren und erwarteter Preiswirkung; darunter scheitert der Tausch als Ganzes</translation>
    </message>
    <message>
        <source>Every trade has a floor: the least it may bring. It is this much under the price of the oracle, after fees and expected impact.</source>
        <translation>Jeder Tausch hat einen Mindestbetrag, den er bringen muss. Er liegt so weit unter dem Preis des Orakels, nach Gebühren und erwarteter Preiswirkung.</translation>
    </message>
    <message>
        <source>Most a trade may move the price</source>
        <translation>Höchste Preiswirkung eines Tauschs</translation>
    </message>
    <message>
        <source>a larger move blocks signing</source>
        <translation>eine höhere sperrt das Unterschreiben</translation>
    </message>
    <message>
        <source>A trade moves the price of the pools it uses. A plan with a larger move than this cannot be signed.</source>
        <translation>Ein Tausch bewegt den Preis der Pools, die er nutzt. Ein Plan mit höherer Preiswirkung kann nicht unterschrieben werden.</translation>
    </message>
    <message>
        <source>Note trades above</source>
        <translation>Hinweis bei Tausch über</translation>
    </message>
    <message>
        <source>of a pool&apos;s depth</source>
        <translation>der Tiefe eines Pools</translation>
    </message>
    <message>
        <source>A trade that uses more than this share of a pool&apos;s depth gets a note, which you acknowledge before you approve.</source>
        <translation>Ein Tausch, der mehr als diesen Anteil der Tiefe eines Pools nutzt, erhält einen Hinweis, den Sie vor der Freigabe bestätigen.</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Kleinster Tausch</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>smaller trades are left out</source>
        <translation>kleinere werden weggelassen</translation>
    </message>
    <message>
        <source>Trades worth less than this are left out of a plan: their gas would cost more than they bring.</source>
        <translation>Tauschgeschäfte mit geringerem Wert bleiben aus dem Plan: ihr Gas würde mehr kosten, als sie bringen.</translation>
    </message>
    <message>
        <source>A trade stays valid for</source>
        <translation>Ein Tausch bleibt gültig</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>after that the chain refuses it</source>
        <translation>danach lehnt die Blockchain ihn ab</translation>
    </message>
    <message>
        <source>A signed trade that waits longer than this is refused by the chain, so that it cannot execute at an old price.</source>
        <translation>Ein unterschriebener Tausch, der länger wartet, wird von der Blockchain abgelehnt, damit er nicht zu einem alten Preis ausgeführt wird.</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Verlustbudget</translation>
    </message>
    <message>
        <source>in any 30 days, all plans together</source>
        <translation>in je 30 Tagen, alle Pläne zusammen</translation>
    </message>
    <message>
        <source>What all plans of any 30 days may cost together. A plan that would pass it cannot be signed. 0 means no budget.</source>
        <translation>Was alle Pläne in je 30 Tagen zusammen kosten dürfen. Ein Plan, der darüber ginge, kann nicht unterschrieben werden. 0 bedeutet kein Budget.</translation>
    </message>
    <message>
        <source>Dearest gas</source>
        <translation>Teuerstes Gas</translation>
    </message>
    <message>
        <source>gwei</source>
        <translation>Gwei</translation>
    </message>
    <message>
        <source>above it plans are held</source>
        <translation>darüber wird gehalten</translation>
    </message>
    <message>
        <source>While a unit of gas costs more than this, plans are held and nothing is sent. 0 means no cap.</source>
        <translation>Solange eine Einheit Gas mehr kostet, wird gehalten und nichts gesendet. 0 bedeutet keine Obergrenze.</translation>
    </message>
    <message>
        <source>Waiting is priced over</source>
        <translation>Warten wird bewertet über</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>longer means trading sooner</source>
        <translation>länger bedeutet früher handeln</translation>
    </message>
    <message>
        <source>Ballast compares the cost of trading with the cost of staying off target for this many days. Longer means trading sooner.</source>
        <translation>Ballast vergleicht die Kosten des Handelns mit den Kosten, so viele Tage neben dem Ziel zu bleiben. Länger bedeutet früher handeln.</translation>
    </message>
    <message>
        <source>Weight of the cost of waiting</source>
        <translation>Gewicht der Wartekosten</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>higher means trading sooner</source>
        <translation>höher bedeutet früher handeln</translation>
    </message>
    <message>
        <source>How heavily the risk of staying off target counts against the cost of trading. Higher means trading sooner; 0 means it does not count.</source>
        <translation>Wie stark das Risiko, neben dem Ziel zu bleiben, gegen die Kosten des Handelns zählt. Höher bedeutet früher handeln; 0 bedeutet, es zählt nicht.</translation>
    </message>
    <message>
        <source>A price may be late by</source>
        <translation>Ein Preis darf verspätet sein um</translation>
    </message>
    <message>
        <source>beyond its heartbeat; older prices block signing</source>
        <translation>über seinen Takt hinaus; ältere Preise sperren das Unterschreiben</translation>
    </message>
    <message>
        <source>Every price feed promises a heartbeat. A price that is later than its heartbeat and this slack is not used: no plan is made on it.</source>
        <translation>Jede Preisquelle verspricht einen Takt. Ein Preis, der später kommt als Takt und dieser Aufschlag, wird nicht verwendet: auf ihm entsteht kein Plan.</translation>
    </message>
    <message>
        <source>Floors lie under the expected result by</source>
        <translation>Mindestbetrag unter dem erwarteten Ergebnis</translation>
    </message>
</context>
<context>
    <name>policy_view</name>
    <message>
        <source>Version %1 is in force since %2</source>
        <translation>Version %1 gilt seit %2</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>Version %1 gilt</translation>
    </message>
    <message>
        <source>Bands by volatility are today %1 times their calm width.</source>
        <translation>Bänder nach Volatilität sind heute %1-mal so breit wie in ruhiger Zeit.</translation>
    </message>
    <message>
        <source>Bands by volatility are today %1 to %2 times their calm width.</source>
        <translation>Bänder nach Volatilität sind heute %1- bis %2-mal so breit wie in ruhiger Zeit.</translation>
    </message>
    <message>
        <source>Where the price history is still too short, the calm width stands in.</source>
        <translation>Wo der Preisverlauf noch zu kurz ist, gilt die ruhige Breite.</translation>
    </message>
    <message>
        <source>What this draft means today appears here once balances and prices have been read.</source>
        <translation>Was dieser Entwurf heute bedeutet, steht hier, sobald Bestände und Preise gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 assets outside their band today</source>
        <translation>
            <numerusform>%n von %1 Vermögenswerten heute nicht im Band</numerusform>
            <numerusform>%n von %1 Vermögenswerten heute nicht im Band</numerusform>
        </translation>
    </message>
    <message>
        <source>, under version %1: %2.</source>
        <translation>, unter Version %1: %2.</translation>
    </message>
    <message>
        <source>%1 would be inside its band again</source>
        <translation>%1 wäre wieder im Band</translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, as under version %2</source>
        <translation>Bis zu den Zielen bewegen sich %1 USD, wie unter Version %2</translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, %2 more than under version %3</source>
        <translation>Bis zu den Zielen bewegen sich %1 USD, %2 mehr als unter Version %3</translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, %2 less than under version %3</source>
        <translation>Bis zu den Zielen bewegen sich %1 USD, %2 weniger als unter Version %3</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Some weights are finer than a tenth of a percent. Moving one rounds all to tenths.</source>
        <translation>Einige Gewichte sind feiner als ein Zehntelprozent. Wird eines bewegt, werden alle auf Zehntel gerundet.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the program is ending</source>
        <translation>das Programm wird beendet</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>es gibt keinen Datenordner</translation>
    </message>
    <message>
        <source>no treasury is watched</source>
        <translation>keine Treasury wird beobachtet</translation>
    </message>
    <message>
        <source>this treasury is not watched</source>
        <translation>diese Treasury wird nicht beobachtet</translation>
    </message>
    <message>
        <source>it is watched already</source>
        <translation>sie wird schon beobachtet</translation>
    </message>
    <message>
        <source>the policy names another treasury</source>
        <translation>die Richtlinie nennt eine andere Treasury</translation>
    </message>
    <message>
        <source>there are no prices yet</source>
        <translation>es gibt noch keine Preise</translation>
    </message>
    <message>
        <source>a plan is being signed</source>
        <translation>ein Plan wird gerade unterschrieben</translation>
    </message>
    <message>
        <source>a plan is being simulated</source>
        <translation>ein Plan wird gerade simuliert</translation>
    </message>
    <message>
        <source>there is no plan</source>
        <translation>es gibt keinen Plan</translation>
    </message>
    <message>
        <source>prices are being read</source>
        <translation>die Preise werden gerade gelesen</translation>
    </message>
    <message>
        <source>the last simulation did not succeed</source>
        <translation>die letzte Simulation gelang nicht</translation>
    </message>
    <message>
        <source>there is nothing to approve</source>
        <translation>es gibt nichts freizugeben</translation>
    </message>
    <message>
        <source>there is nothing to reject</source>
        <translation>es gibt nichts abzulehnen</translation>
    </message>
    <message>
        <source>no plan is approved</source>
        <translation>kein Plan ist freigegeben</translation>
    </message>
    <message>
        <source>no block has been read yet</source>
        <translation>noch wurde kein Block gelesen</translation>
    </message>
    <message>
        <source>the past is being read already</source>
        <translation>die Vergangenheit wird schon gelesen</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>a plan is being sent</source>
        <translation>ein Plan wird gerade gesendet</translation>
    </message>
    <message>
        <source>its treasury is not watched</source>
        <translation>seine Treasury wird nicht beobachtet</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>nichts ist unterwegs</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>er wurde schon gesendet</translation>
    </message>
    <message>
        <source>it may have been sent</source>
        <translation>er wurde vielleicht schon gesendet</translation>
    </message>
    <message>
        <source>several networks watch this treasury: name one</source>
        <translation>mehrere Netzwerke beobachten diese Treasury: nennen Sie eines</translation>
    </message>
    <message>
        <source>an approved plan that is not over names a token of it</source>
        <translation>ein freigegebener Plan, der noch nicht abgeschlossen ist, nennt einen Token daraus</translation>
    </message>
    <message>
        <source>an earlier plan of this treasury is half finished</source>
        <translation>ein früherer Plan dieser Treasury ist halb fertig</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written at %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Plan against actual: %1</source>
        <translation>Plan gegen Ergebnis: %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Difference, USD</source>
        <translation>Unterschied, USD</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Actual against floor</source>
        <translation>Zum Mindestbetrag</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Record %1, digest</source>
        <translation>Eintrag %1, Hash</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>What was signed, made on block %1</source>
        <translation>Was unterschrieben wurde, erstellt zu Block %1</translation>
    </message>
    <message>
        <source>Domain hash</source>
        <translation>Domain-Hash</translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation>Nachrichten-Hash</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>What happened, times in UTC</source>
        <translation>Was geschehen ist, Zeiten in UTC</translation>
    </message>
</context>
<context>
    <name>revert</name>
    <message>
        <source>a floor was not met</source>
        <translation>eine Untergrenze wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the plan’s deadline had passed</source>
        <translation>die Frist des Plans war abgelaufen</translation>
    </message>
    <message>
        <source>a token could not be taken from the treasury</source>
        <translation>ein Token konnte der Treasury nicht entnommen werden</translation>
    </message>
    <message>
        <source>the signatures do not fit the transaction</source>
        <translation>die Unterschriften passen nicht zur Transaktion</translation>
    </message>
    <message>
        <source>the treasury holds too little of a token</source>
        <translation>die Treasury hält zu wenig von einem Token</translation>
    </message>
    <message>
        <source>one of its calls was refused</source>
        <translation>einer ihrer Aufrufe wurde abgelehnt</translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation>es fehlen Unterschriften</translation>
    </message>
    <message>
        <source>the chain tells no reason</source>
        <translation>die Chain nennt keinen Grund</translation>
    </message>
    <message>
        <source>a contract refused and gives no reason in words</source>
        <translation>ein Vertrag lehnte ab und nennt keinen Grund in Worten</translation>
    </message>
    <message>
        <source>a contract ran into a contradiction of its own</source>
        <translation>ein Vertrag geriet mit sich selbst in Widerspruch</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must have at most four decimals</source>
        <translation>darf höchstens vier Nachkommastellen haben</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>the capitals do not match (EIP-55): a character is wrong</source>
        <translation>die Großbuchstaben passen nicht (EIP-55): ein Zeichen ist falsch</translation>
    </message>
    <message>
        <source>must be an address: 0x and 40 hex digits</source>
        <translation>muss eine Adresse sein: 0x und 40 Hexziffern</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>must be a list with at least one entry</source>
        <translation>muss eine Liste mit mindestens einem Eintrag sein</translation>
    </message>
    <message>
        <source>must not be below lower</source>
        <translation>darf nicht unter lower liegen</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>muss über 0 liegen</translation>
    </message>
    <message>
        <source>must be an amount in quotes, such as 0.1</source>
        <translation>muss ein Betrag in Anführungszeichen sein, wie 0.1</translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation>muss über 0 und höchstens 100 sein</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000</source>
        <translation>muss über 0 und höchstens 1000 sein</translation>
    </message>
    <message>
        <source>must be above 0 and not below lower</source>
        <translation>muss über 0 und darf nicht unter lower liegen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a member</source>
        <translation>muss ein Mitglied sein</translation>
    </message>
    <message>
        <source>must not be the zero address</source>
        <translation>darf nicht die Nulladresse sein</translation>
    </message>
    <message>
        <source>must be at most 64</source>
        <translation>darf höchstens 64 sein</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>the native coin and its wrapped form must be members of one target</source>
        <translation>die Währung des Netzwerks und ihre Token-Form müssen Mitglieder eines Ziels sein</translation>
    </message>
    <message>
        <source>no JSON from line %1, column %2 on</source>
        <translation>kein JSON ab Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>it must begin with http, https, ws or wss</source>
        <translation>sie muss mit http, https, ws oder wss beginnen</translation>
    </message>
    <message>
        <source>it holds a space or a control character</source>
        <translation>sie enthält ein Leerzeichen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Rechner</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>ihr Port ist keine Zahl von 1 bis 65535</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bp</source>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>one</source>
        <comment>of several assets</comment>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1, Token %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
</TS>
