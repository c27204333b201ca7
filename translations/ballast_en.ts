<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plan, approval, signature and execution will stand here, with its reason and its numbers. Every record holds the hash of the one before, so that an edit does not go unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a document (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, amounts, addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records shown, as pages (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the records shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1: %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries in all, none of this kind with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the last %n days, none of this kind with these words.</source>
        <translation>
            <numerusform>%1 entries in the last %n day, none of this kind with these words.</numerusform>
            <numerusform>%1 entries in the last %n days, none of this kind with these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovePage</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see exactly what would be signed: its effect, floors, checks and calls. Simulate a plan to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftPage</name>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart begins with the second point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights over time, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a treasury is watched, each asset has a lane here: its weight, its target and its band, which is wider when prices swing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in percent: at the times in the headings (UTC), and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in percent, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and bands are noted about once a minute while Ballast runs. Until then the table below says where each asset stands. The weeks before can be read from the chain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetTreasury</name>
    <message>
        <source>Forget this treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast no longer watches it and plans nothing for it. Nothing changes on the chain. Its policies, its log and your keys stay in the data folder; watch it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>owner %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for before it signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered; open until you lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner: it can pay gas, not approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is opened with its passphrase, stays open until you lock it or quit, and is never sent anywhere. Ballast cannot recover a lost passphrase or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole address with what its owner tells you, over another way than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it at the top of the window to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account: its one key signs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe %1, %2 of %3 owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may act without the owners</source>
        <translation>
            <numerusform>%n may act without the owners</numerusform>
            <numerusform>%n may act without the owners</numerusform>
        </translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the treasury&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is an owner&apos;s is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>No %1 for gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an owner of %1; may send what owners signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this computer. They are needed only to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns %1 is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key here can sign for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key here can sign for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys here can sign for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it needs %2 of %3 owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas money not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it owns %1 is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no modules, no guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with modules or a guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe %1, %2 of %3, on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 of %2 of the Safe, no key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has signed nothing in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second one Ballast compares every number that enters a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that enter a plan are asked of two and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin for gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sequencer stop, wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoints stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 endpoints answer.</source>
        <translation>
            <numerusform>%n of %1 endpoints answers.</numerusform>
            <numerusform>%n of %1 endpoints answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not the whole address of an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the lines is not the whole address of an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 are not whole addresses of endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address a line, beginning with https, wss, http or ws, then a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of the chain that it practises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>They are asked when a treasury on this chain is looked at or watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line, beginning with https, wss, http or ws. Everything Ballast knows about the chain comes from them; use two or more that different people run. An address may hold your key for a provider: it stays in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the endpoints, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chain&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chain&apos;s own endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; asking them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its course appears here with the next readings, one a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan is being made with your choice. What stands below is the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan for your choice. What stands below is the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a treasury is watched, you see here the cheapest trades back to its targets, or why to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a plan would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can be made now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyBands</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of band of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: always as wide. Share of target: a percentage of the target. By volatility: wider while the asset&apos;s price moves more than usual, narrower while it moves less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm band of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm band: how far the weight may stray from the target, in points, before Ballast suggests to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least band of %1, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least: a band by volatility is never narrower than this, in points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most band of %1, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most: a band by volatility is never wider than this, in points. It must leave room inside the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual volatility of %1, percent a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual volatility, percent a year: at this volatility the band has its calm width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of the band of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent: how strongly the band follows volatility. 0 not at all, 1 in proportion, two thirds is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded member of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded as: %1 count as one asset; this is the one that is bought and sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of %1, percent of its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm band of %1, points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyLimits</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a plan goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a plan brings an asset that has left its band: all the way, just inside, or a part of the way. Less far costs less now and comes back sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the way to the target, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This much of the network&apos;s own coin is never sold, so that fees can always be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, never sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy says what a treasury should hold and how far it may stray. Watch a treasury first: its weights of today become the first targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a limit means stands here while you are in its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the policy in force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm band, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the policy in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: the weight you want. Calm band: how far it may stray when markets are calm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicySide</name>
    <message>
        <source>Nothing differs from the policy in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 to 200 %. Ctrl+Plus and Ctrl+Minus change it from anywhere, Ctrl+0 returns to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language shows at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change shows at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to the data folder. They last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to the data folder below, and every window on that folder uses them. They take effect at once, unless it says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, prices, the record of everything that was done, the encrypted keys and these settings are here. Copy the whole folder to keep a backup; start the program with --data to use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new random key, kept in a file that your passphrase encrypts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keystore of version 3, as geth, MetaMask and others write it. It keeps its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a private key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits. They are encrypted at once and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key; empty keeps the file&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a name, for example whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the key, which is slow on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new random key for this computer. Who has its file and its passphrase can sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase that opens %1. The copy kept here has the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase encrypts the key on this computer. Clear the clipboard if you paste the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key, 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key has 64 hexadecimal digits; here are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1. Keep a copy of its file, and its passphrase, in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open until you lock it or quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching and planning need no key. To sign here, create one or bring one; otherwise the owners sign elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treasury is still watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show raw units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the page&apos;s next act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another treasury…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this treasury…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebalance suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 was not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy version %1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances and prices read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances would change by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest gas price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset is inside its band. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading costs %1, waiting %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Expected cost %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 met a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log broken at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 was included, not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assets are outside their band. </source>
        <translation>
            <numerusform>%n asset is outside its band. </numerusform>
            <numerusform>%n assets are outside their band. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades, %1 USD sold</source>
        <translation>
            <numerusform>%n trade, %1 USD sold</numerusform>
            <numerusform>%n trades, %1 USD sold</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 blocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury no longer watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the network; a unit of gas costs at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified: 1 record, unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified: %1 records, unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How plan %1 went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading earns %1 USD, waiting costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n lines there is no price history yet.</source>
        <translation>
            <numerusform>For %n line there is no price history yet.</numerusform>
            <numerusform>For %n lines there is no price history yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>walked whole %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>approve</name>
    <message>
        <source>Key of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell %1 (%2). Receive at least %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or nothing but gas of about %2 is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. An account sends one call after the other: not all or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: sell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot approve. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot approve before the prices are read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: &lt;b&gt;1 Review&lt;/b&gt; · 2 Sign · 3 Send · 4 Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: 1 Review · &lt;b&gt;2 Sign&lt;/b&gt; · 3 Send · 4 Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated %1 ago, repeated every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would fail on the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan must not be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed or sent, and the treasury is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: Ballast looks again at every block and unlocks by itself. Or plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot approve before the simulation succeeds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot approve: the plan is too old. Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is too old to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices and balances it was made from are no longer today&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again: Ballast makes the trades anew from what the treasury holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to send this plan. Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan’s own calls refuse to trade after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again every block, last %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: 1 Review · 2 Sign · &lt;b&gt;3 Send&lt;/b&gt; · 4 Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at block %1, to be sent before %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1, made at block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe transaction hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of all calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated %1 ago, send before %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Actions</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlternativeCard</name>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AmountLabel</name>
    <message>
        <source>Press to see raw units (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw units, on demand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveFooter</name>
    <message>
        <source>Gas is paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that pays the gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are missing</source>
        <translation>
            <numerusform>%n signature is missing</numerusform>
            <numerusform>%n signatures are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock a key of this computer to pay the gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I have read the %n notes</source>
        <translation>
            <numerusform>I have read the %n note</numerusform>
            <numerusform>I have read the %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send plan %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveProgress</name>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual against floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift in its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights before, planned and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dearer · cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the transaction hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveReview</name>
    <message>
        <source>Before and after, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades and floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe transaction hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ApproveSide</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest, as every signer sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n passes</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block</source>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy hashes and block for another signer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::CallTree</name>
    <message>
        <source>What is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::CheckRow</name>
    <message>
        <source>Pass: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandField</name>
    <message>
        <source>Find or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole log for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ContextBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treasury yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::DigestView</name>
    <message>
        <source>Domain hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::FirstRun</name>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys come later, when there is something to sign. You can change everything afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast sends nothing about you anywhere. It asks only the network endpoints that you can see and change in Networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a Safe or an account. Ballast finds what it holds and shows how far it is from its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key needed, nothing can be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s weights become the first targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from a file that another signer or another computer exported. Targets, bands and limits come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field is checked before it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are never in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First target, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band, ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Safe, %1 of %2 owners sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 USD. Today&apos;s allocation becomes the first targets; change them on the Policy page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which treasury shall be watched too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up treasury on a chain that runs on this computer. Prices move, plans execute, nothing is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every page, also signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on it is worth money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window was started without a practice chain. In the folder of the sources, this starts one with a window of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a Safe or an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treasury is watched yet, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::FlowView</name>
    <message>
        <source>Route, streams: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Fold</name>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::FreshnessLabel</name>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 endpoints, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 endpoints agree</source>
        <translation>
            <numerusform>%n of %1 endpoints agrees</numerusform>
            <numerusform>%n of %1 endpoints agree</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no endpoint answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another network with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard. Tab goes from control to control, arrow keys move inside tables and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::HoldingsTable</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source · age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift inside its band, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings: balances and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyDetailPanel</name>
    <message>
        <source>Address, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may sign for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this treasury…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyList</name>
    <message>
        <source>Can sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch only, no key of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyRowWidget</name>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still locked: the passphrase is not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneChart</name>
    <message>
        <source>Weights over time, %1 assets, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, band %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneFacts</name>
    <message>
        <source>%1: weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drift %2 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LaneLegend</name>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: wider when prices swing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LinkedTargets</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only target, so it is always 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become %2: all other targets are locked. Unlock one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become %2: the unlocked targets can give no more, so %3 is the most. Unlock another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked at %2 %: unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1 at %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: other targets take nothing from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: other targets then take nothing from it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LookCorner</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language shows at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::MainWindow</name>
    <message>
        <source>Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a treasury at its target allocation. Licence: GPL-3.0-or-later. Fonts: IBM Plex Sans and JetBrains Mono, SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treasury is still watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the real %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters. Nobody can recover a forgotten passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both fields hold the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase, which is slow on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PastLoader</name>
    <message numerus="yes">
        <source>Load %n days</source>
        <translation>
            <numerusform>Load %n day</numerusform>
            <numerusform>Load %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads what the treasury held on past days from the chain. It needs an archive endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlanBody</name>
    <message>
        <source>Flow of the trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlanSide</name>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the way to the target, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far towards the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PolicyVersions</name>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring version %1 back as the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ProblemBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Rail</name>
    <message>
        <source>Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock keys (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::RecordPanel</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this record as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1, digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows record %1, digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact from record 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::RingChart</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights now and targets, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights now and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer: target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::SignerList</name>
    <message>
        <source>Signature made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature made elsewhere, 0x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is opened on this computer alone, to sign what this page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is 0x and 130 digits. Nothing was added; copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Standstill</name>
    <message>
        <source>Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast cannot open its data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Ballast uses the data folder %1. Two at once could send twice, so only one may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start Ballast again. For another treasury at the same time, start Ballast with --data and a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::StatusBanner</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::StepBar</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Trend</name>
    <message>
        <source>Value over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::WatchDialog</name>
    <message>
        <source>Watch another treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>band</name>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drift %2 points, band %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after the plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative is always on the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>the router may take %1, exactly what is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s old allowance of %1 is taken back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, at least %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 become the chain&apos;s own coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce %1 · to MultiSendCallOnly, delegate call · value 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce %1 · one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone as a whole: none of these calls counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n calls, none reverts</source>
        <translation>
            <numerusform>%n call, it does not revert</numerusform>
            <numerusform>%n calls, none reverts</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch reverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1 reverts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bp, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst %1 %, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, note above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulation at block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors against mid price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools agree with the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price age against heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything returns to the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowances left afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trade against pool depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee against its cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas money of the paying key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very bytes to be signed, run on the newest block; repeated every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest floor, valued at the price feeds, against fees, allowed impact and slippage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the pools before the trade against the price feed, the worst trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the oldest price feed answer, as a share of what is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated balances: each bought token arrives, nothing else leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token allowances of the routers after the simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pools&apos; depth that the trade takes; a large share moves the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee of the newest block against the cap of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the key that sends, against the most the transaction can cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain account sends one transaction for each call; when one fails, the earlier ones stay done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s time since the balances and prices of the plan were read. Too old: plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce %1 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Safe&apos;s settings after the simulation against those before it, and whether its next nonce is the plan&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, modules, guard, nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade against pool depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very bytes that are signed, run on this block before the approval. The signed transaction is tried once more before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dry run used and a quarter spare, against the most that one transaction may use. Plan fewer trades: raise the least ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas of the one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of the plans of the last 30 days in the log and of this one, against the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss budget of 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else sent by the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s next nonce against that of the plan: what it has sent since may have changed what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, the gas takes %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading balances and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the very transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 against %3 ± %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: over by %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: under by %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest drift is %1 at %2 points of ± %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>%1 of ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1, band %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset is inside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is near its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are near their edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are outside their band</source>
        <translation>
            <numerusform>%n more is outside its band</numerusform>
            <numerusform>%n more are outside their band</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was %1 ago: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing was changed and nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; the treasury is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is made on numbers that cannot be trusted; the treasury is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy in force did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays locked; there is no limit on tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trades were undone together; only gas was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps the transaction; it cannot be sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treasury is on the chain, not in this file; it is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number became larger than Ethereum can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the details: no real treasury reaches such numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculation would have divided by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the prices on the overview, then refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, with a point before the decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is 0x and 40 digits; copy it again, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capitals of %1 do not match: a character is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address again from where it came; do not type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded data could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it repeats, use another endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract answered in a way that could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the contract you mean, then refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data to sign is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again and review it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you pasted the whole key, 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not belong to this plan, or it is not in the standard form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the signer to sign again and compare both hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy, or remove it and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the data folder from a copy; the treasury on chain is not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was written by a later version of Ballast (format %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast already runs with this data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network file %1 is not valid: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field, or remove the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network of the Networks page, or add its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, or use another endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try, or use another endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is not Ethereum data: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, or add an endpoint of your own on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer and the address of the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves chain %3, not chain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an endpoint of the right network on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 give different answers: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next block; if it stays, remove the endpoint you do not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint of %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, or add an endpoint on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refused %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not offer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract refused the call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason, then make the plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or open another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has a field that is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field or correct its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy lacks the field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 of the policy is not valid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets sum to %1, not to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change targets until they sum to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names an asset that is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a token of this network, by symbol or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each asset in one target only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band of %1 is %2, wider than its weight of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the band narrower than the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was written for version %1 of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treasury with a policy is watched here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a treasury: on the overview, or with ballastctl treasury add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like a token: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token’s address in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a Safe nor an account that can be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Safe has version %1; Ballast knows 1.3.0 and 1.4.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the Safe in its own application first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a price source for it, or leave it out of the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 is %2 old; the limit is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price source of %1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a new price; do not trade this asset until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest price of %1 is not final yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequencer of %1 is down, so its prices cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the network works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequencer of %1 came back %2 s ago; its prices are still settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the prices have settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treasury holds nothing that the policy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or add the assets it holds to the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough price history for %1 yet: %2 of %3 prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the fixed band stands in until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool trades %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another member of the target to trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pools cannot take %3 %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a smaller step: to the edge of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good route was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again at the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again at today’s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again, or wait until the check passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes are not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notes beside the checks, then confirm them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash you saw is not the hash of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the plan again and compare the hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of %1 is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; capitals matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too weak: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a longer one, for example four or more unrelated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 uses %2, which Ballast does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the key again as a keystore of version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it on the Wallets page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: unlock it when you need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an owner of this Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with a key of one of the owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 signatures are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the missing signatures, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Safe went on: its nonce is %2, the plan was made for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again: another transaction was executed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paying account has sent another transaction with the nonce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again; look at the paying account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for cheaper gas, or raise the cap on the Policy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send some coins for gas to the paying account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not executed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not executed, the transaction was reverted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction %1 was not included within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or continue the plan from the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of transaction %1 was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: Ballast watches until it is included again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction was included, but its effect could not be proved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balances with the plan before you act again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold together at record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the data folder as it is and find out who changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 answers, not %2: plans wait until two endpoints tell the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the other endpoint, or replace or remove it on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction was undone whole; only its gas was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays over %2 less than the price feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the pool, or look at the limits on the Policy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 pool %2 is left out, because what it answers is no pool’s state: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans use the other pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the pool up on the explorer when it should be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is older than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was valid until %1; the chain refuses it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the plan up on the overview, plan again, and find out who can write to the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved plan is not simulated again yet since the program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign when the simulation has succeeded; it runs by itself at every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoints do not tell what the treasury held on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an archive endpoint, one that keeps old states, on the Networks page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is for chain %1, but %2 is chain %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the network the policy was written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint can simulate this plan: it takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved plan was changed on the disk: it shows other than what would be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check stops this plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved plan trades a token that the policy no longer names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the token back into the policy, or give the plan up on the overview and plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the plan was approved, a note came up that nobody has read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: Ballast looks again at every block. If it stays, give the plan up and plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is what the command takes, and that it was copied whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, such as https://node.example:8545</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is damaged, or no key file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a keystore of version 3, or restore the file from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --help to the command to see its right form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1 is not that of an endpoint: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first what is missing, or wait until it is over; then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction needs %1 gas, and one transaction may use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again with fewer trades: raise the least ticket on the Policy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest block is %1 old: the endpoint stands still, or this computer’s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another endpoint on the Networks page, or set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction was not included before the plan’s deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Ballast stopped this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was signed or sent is in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Ballast again, and report this with the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 has another transaction on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is in a block, then plan again: it may change what the account holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought. What the next trade was to sell is still allowed to %3: the next plan replaces that allowance, or a wallet can revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base fee is %1 gwei, above your cap of %2 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paying account has %1 of the chain’s own coin; the gas may cost %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trades refuse from now on: should it be included after all, gas is spent and nothing is traded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again. What the paying account sends next waits behind this one until it is included, or a wallet replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation of the whole transaction fails: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stops at call %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than the token, which has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount with fewer decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 is not on the chain, or not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a block that is there. When it was the newest: nothing, the next one is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trades nothing, but has no deadline: should it be included after all, an approval or a wrapping in it takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has sent something since the plan was made: its nonce is %2, the plan’s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again: what the account holds may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain account sends its own transactions, and %1 is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with the key of the account that the plan is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last numbers stay on the page; the treasury is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another network with the number of %2: its first block is not that of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are that network’s, and what is signed for it may count on the real one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another endpoint on the Networks page before you sign anything with keys that hold money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flows</name>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the price of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances of two readings of the chain differ by this. It is no record of the log, because Ballast had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>Every asset is inside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading costs more than waiting: hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trade would be smaller than the least ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool offers an acceptable route now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas is dearer than the cap of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be sold is kept as gas money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be sold is held in members that the policy does not trade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Opens a menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source> · after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the account&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · call %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1. The overview shows the treasury as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps everything; going on never sends twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included; waiting until it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bp above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, %1 USD sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls were done before and stay done</source>
        <translation>
            <numerusform>%n call was done before and stays done</numerusform>
            <numerusform>%n calls were done before and stay done</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included, not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from this computer. You can close the window: at the next start the overview offers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trades below their floor</source>
        <translation>
            <numerusform>%n trade below its floor</numerusform>
            <numerusform>%n trades below their floor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bp below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the events, not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at call %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balances with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls before were done and stay done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gas was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gas was spent, %1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Gas so far: %2 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD dearer than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD cheaper than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All floors held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was included in block %1, and the chain undid all its trades together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading costs about %1, waiting about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rebalance suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding on purpose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the plan page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifting: %1 is at %2 of its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target: every asset is inside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Data problem: last block %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are from block %1; plans wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back: plan %1 is half finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The transaction was sent and is followed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 USD, least %3, most %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the suggested plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trades move %1 USD. </source>
        <translation>
            <numerusform>%n trade moves %1 USD. </numerusform>
            <numerusform>%n trades move %1 USD. </numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1 USD: %2 fees, %3 impact, %4 gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed for block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Log verified, %n records</source>
        <translation>
            <numerusform>Log verified, %n record</numerusform>
            <numerusform>Log verified, %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A part of its calls is done and stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The transaction may have been sent; going on looks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature is there. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 signatures are there. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n of %1 signatures is there. Nothing was sent yet.</numerusform>
            <numerusform>%n of %1 signatures are there. Nothing was sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in block %1 and waits until that is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and waits for a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is approved and not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 was interrupted on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan makes sense when this one is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 signatures are stored</source>
        <translation>
            <numerusform>%n of %1 signatures is stored</numerusform>
            <numerusform>%n of %1 signatures are stored</numerusform>
        </translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days, market and flows</source>
        <translation>
            <numerusform>%n day, market and flows</numerusform>
            <numerusform>%n days, market and flows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the chain; its outcome is not in the log yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trading costs %1 of the treasury, waiting about %2 over %n days</source>
        <translation>
            <numerusform>Trading costs %1 of the treasury, waiting about %2 over %n day</numerusform>
            <numerusform>Trading costs %1 of the treasury, waiting about %2 over %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a plan cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data problem: the numbers are %1 old, and plans wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data problem: there are no numbers yet, and plans wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to an edge: %1, %2 of its band used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Act now: %1 of %2 assets are outside their band</source>
        <translation>
            <numerusform>Act now: %1 of %2 assets is outside its band</numerusform>
            <numerusform>Act now: %1 of %2 assets are outside their band</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look at the next block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more plans are half finished too.</source>
        <translation>
            <numerusform>%n more plan is half finished too.</numerusform>
            <numerusform>%n more plans are half finished too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside that: %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trading earns %1 of the treasury, waiting costs about %2 over %n days</source>
        <translation>
            <numerusform>Trading earns %1 of the treasury, waiting costs about %2 over %n day</numerusform>
            <numerusform>Trading earns %1 of the treasury, waiting costs about %2 over %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>It earns %1 USD, because the pools pay more than the price feeds say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 through %2, %3 of the trade, to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD of %2 to %3 was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is below the least ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its gas would cost more than it gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no pool offers an acceptable route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer than waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: do nothing for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading costs %1, waiting costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) + %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is value in USD; all or nothing in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is value in USD; one call after the other, not all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %n days</source>
        <translation>
            <numerusform>about %1 in %n day</numerusform>
            <numerusform>about %1 in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting costs %1, acting %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the cost: doing nothing instead costs %1, as the drift is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at block %1, %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one transaction holds no more. The next plan takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is kept as gas money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line holds it in members that the policy does not trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>USD in %n days</source>
        <translation>
            <numerusform>USD in %n day</numerusform>
            <numerusform>USD in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Trading cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it gas · impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest drift left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trades, one transaction</source>
        <translation>
            <numerusform>%n trade, one transaction</numerusform>
            <numerusform>%n trades, one transaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades, one after the other</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades, one after the other</numerusform>
        </translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is traded. The largest drift stays at %1 points, and waiting %n days costs about %2.</source>
        <translation>
            <numerusform>Nothing is traded. The largest drift stays at %1 points, and waiting %n day costs about %2.</numerusform>
            <numerusform>Nothing is traded. The largest drift stays at %1 points, and waiting %n days costs about %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over by %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under by %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Gas, %1 at %2 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: no split over these pools beats this plan by more than &lt;b&gt;%1 (%2)&lt;/b&gt; at this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the pools would pay too little for more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting costs %1, acting earns %2: the pools pay more than the price feeds say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy_changes</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band never below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band never above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour and mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be between 0 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and not below lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be below lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the edge of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a plan goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy_limits</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after fees and expected impact; below it a trade fails as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trade has a floor: the least it may bring. It is this much under the price of the oracle, after fees and expected impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most a trade may move the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a larger move blocks signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade moves the price of the pools it uses. A plan with a larger move than this cannot be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note trades above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a pool&apos;s depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade that uses more than this share of a pool&apos;s depth gets a note, which you acknowledge before you approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller trades are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades worth less than this are left out of a plan: their gas would cost more than they bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade stays valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after that the chain refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed trade that waits longer than this is refused by the chain, so that it cannot execute at an old price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any 30 days, all plans together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all plans of any 30 days may cost together. A plan that would pass it cannot be signed. 0 means no budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearest gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it plans are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a unit of gas costs more than this, plans are held and nothing is sent. 0 means no cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is priced over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer means trading sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast compares the cost of trading with the cost of staying off target for this many days. Longer means trading sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the cost of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher means trading sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How heavily the risk of staying off target counts against the cost of trading. Higher means trading sooner; 0 means it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price may be late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond its heartbeat; older prices block signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every price feed promises a heartbeat. A price that is later than its heartbeat and this slack is not used: no plan is made on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors lie under the expected result by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy_view</name>
    <message>
        <source>Version %1 is in force since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands by volatility are today %1 times their calm width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands by volatility are today %1 to %2 times their calm width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the price history is still too short, the calm width stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this draft means today appears here once balances and prices have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 assets outside their band today</source>
        <translation>
            <numerusform>%n of %1 assets outside its band today</numerusform>
            <numerusform>%n of %1 assets outside their band today</numerusform>
        </translation>
    </message>
    <message>
        <source>, under version %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be inside its band again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, as under version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, %2 more than under version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the targets moves %1 USD, %2 less than under version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weights are finer than a tenth of a percent. Moving one rounds all to tenths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the program is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no treasury is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this treasury is not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is watched already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy names another treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no prices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan is being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan is being simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last simulation did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no block has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the past is being read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its treasury is not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several networks watch this treasury: name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an approved plan that is not over names a token of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier plan of this treasury is half finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan against actual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual against floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1, digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed, made on block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>revert</name>
    <message>
        <source>a floor was not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan’s deadline had passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token could not be taken from the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signatures do not fit the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the treasury holds too little of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its calls was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain tells no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract refused and gives no reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract ran into a contradiction of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at most four decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capitals do not match (EIP-55): a character is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an address: 0x and 40 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list with at least one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be below lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an amount in quotes, such as 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and not below lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be the zero address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the native coin and its wrapped form must be members of one target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no JSON from line %1, column %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must begin with http, https, ws or wss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a space or a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <comment>of several assets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
