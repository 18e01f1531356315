<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Glassbox</name>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eigener Code</translation>
    </message>
    <message>
        <source>Type a number, for example 0.3 or 1/3.</source>
        <translation>Eine Zahl eingeben, zum Beispiel 0,3 oder 1/3.</translation>
    </message>
    <message>
        <source>Only finite numbers can be used here, for example 0.3.</source>
        <translation>Hier sind nur endliche Zahlen möglich, zum Beispiel 0,3.</translation>
    </message>
    <message>
        <source>This number is too large. Use a smaller one, for example 0.3.</source>
        <translation>Diese Zahl ist zu groß. Eine kleinere eingeben, zum Beispiel 0,3.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Use for example 0.3, 1e-3 or 1/3.</source>
        <translation>„{text}“ ist keine Zahl. Möglich sind zum Beispiel 0,3, 1e-3 oder 1/3.</translation>
    </message>
    <message>
        <source>A fraction cannot divide by zero.</source>
        <translation>Ein Bruch kann nicht durch null teilen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Start again with the starter experiment.</source>
        <translation>Wieder mit dem Anfangsexperiment beginnen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open an experiment from a file and continue it.</source>
        <translation>Ein Experiment aus einer Datei öffnen und fortsetzen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the experiment and its run to its file.</source>
        <translation>Das Experiment und seinen Lauf in seiner Datei speichern.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the experiment and its run to a new file.</source>
        <translation>Das Experiment und seinen Lauf in einer neuen Datei speichern.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close Glassbox.</source>
        <translation>Glassbox schließen.</translation>
    </message>
    <message>
        <source>Import Points…</source>
        <translation>Punkte importieren…</translation>
    </message>
    <message>
        <source>Import points from a table: CSV, Excel (.xlsx), ARFF, JSON, libsvm and others.</source>
        <translation>Punkte aus einer Tabelle importieren: CSV, Excel (.xlsx), ARFF, JSON, libsvm und andere.</translation>
    </message>
    <message>
        <source>Import Weights and Biases…</source>
        <translation>Gewichte und Bias importieren…</translation>
    </message>
    <message>
        <source>Continue with weights and biases from a file, for a network of this shape.</source>
        <translation>Mit Gewichten und Bias aus einer Datei fortfahren, für ein Netz dieser Form.</translation>
    </message>
    <message>
        <source>Points as a Table…</source>
        <translation>Punkte als Tabelle…</translation>
    </message>
    <message>
        <source>Save all points as a table.</source>
        <translation>Alle Punkte als Tabelle speichern.</translation>
    </message>
    <message>
        <source>Weights and Biases…</source>
        <translation>Gewichte und Bias…</translation>
    </message>
    <message>
        <source>Save W and b of each layer, for NumPy or as a table.</source>
        <translation>W und b jeder Schicht speichern, für NumPy oder als Tabelle.</translation>
    </message>
    <message>
        <source>Loss History…</source>
        <translation>Verlauf des Verlusts…</translation>
    </message>
    <message>
        <source>Save the loss of each iteration as a table.</source>
        <translation>Den Verlust jeder Iteration als Tabelle speichern.</translation>
    </message>
    <message>
        <source>NumPy Script…</source>
        <translation>NumPy-Skript…</translation>
    </message>
    <message>
        <source>Save this run as a NumPy script in the lecture&apos;s symbols. It trains to the same loss.</source>
        <translation>Diesen Lauf als NumPy-Skript in den Symbolen der Vorlesung speichern. Es trainiert zum selben Verlust.</translation>
    </message>
    <message>
        <source>PyTorch Script…</source>
        <translation>PyTorch-Skript…</translation>
    </message>
    <message>
        <source>Save this run as a PyTorch script. It trains to the same loss.</source>
        <translation>Diesen Lauf als PyTorch-Skript speichern. Es trainiert zum selben Verlust.</translation>
    </message>
    <message>
        <source>scikit-learn Script…</source>
        <translation>scikit-learn-Skript…</translation>
    </message>
    <message>
        <source>Save this run as a scikit-learn script, if scikit-learn supports this network.</source>
        <translation>Diesen Lauf als scikit-learn-Skript speichern, falls scikit-learn dieses Netz kennt.</translation>
    </message>
    <message>
        <source>ONNX Model…</source>
        <translation>ONNX-Modell…</translation>
    </message>
    <message>
        <source>Save the trained network for other programs. Its input is points, its output the predictions.</source>
        <translation>Das trainierte Netz für andere Programme speichern. Eingegeben werden Punkte, ausgegeben die Vorhersagen.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Save or copy the window or one of its views: PNG, SVG or PDF.</source>
        <translation>Das Fenster oder eine seiner Ansichten speichern oder kopieren: PNG, SVG oder PDF.</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>Animation…</translation>
    </message>
    <message>
        <source>Save the run as an animation: GIF or WebP.</source>
        <translation>Den Lauf als Animation speichern: GIF oder WebP.</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy a picture of the view with the keyboard focus, or of the whole window.</source>
        <translation>Ein Bild der Ansicht mit dem Tastaturfokus oder des ganzen Fensters kopieren.</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <source>Show the lecture&apos;s equations with the numbers of this iteration.</source>
        <translation>Die Gleichungen der Vorlesung mit den Zahlen dieser Iteration zeigen.</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Show where the examples are on the curves of the activations.</source>
        <translation>Zeigen, wo die Beispiele auf den Kurven der Aktivierungen liegen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Check the gradients, compare the loop with the matrix form, and list all settings of this run.</source>
        <translation>Gradienten prüfen, die Schleife mit der Matrixform vergleichen und alle Einstellungen dieses Laufs auflisten.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Write the lecture&apos;s functions in Python, check them, and train with them.</source>
        <translation>Die Funktionen der Vorlesung in Python schreiben, prüfen und damit trainieren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show runs side by side that differ in one thing from this one.</source>
        <translation>Läufe nebeneinander zeigen, die sich in einer Sache von diesem unterscheiden.</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Train from many start weights, and show how often this works.</source>
        <translation>Von vielen Startgewichten aus trainieren und zeigen, wie oft es gelingt.</translation>
    </message>
    <message>
        <source>Loss Surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Show the loss over two weights, or over two directions, with the way of the run.</source>
        <translation>Den Verlust über zwei Gewichten oder zwei Richtungen zeigen, mit dem Weg des Laufs.</translation>
    </message>
    <message>
        <source>Confusion Table</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Show which class the network takes for which, and mark those points on the plane.</source>
        <translation>Zeigen, welche Klasse das Netz für welche hält, und diese Punkte auf der Ebene hervorheben.</translation>
    </message>
    <message>
        <source>Folded Plane</source>
        <translation>Gefaltete Ebene</translation>
    </message>
    <message>
        <source>Show how a layer moves the points and bends the plane.</source>
        <translation>Zeigen, wie eine Schicht die Punkte verschiebt und die Ebene verbiegt.</translation>
    </message>
    <message>
        <source>Weights Over Time</source>
        <translation>Verlauf der Gewichte</translation>
    </message>
    <message>
        <source>Show each weight, its gradient and its update along the run.</source>
        <translation>Jedes Gewicht, seinen Gradienten und sein Update entlang des Laufs zeigen.</translation>
    </message>
    <message>
        <source>Show Test Data</source>
        <translation>Testdaten zeigen</translation>
    </message>
    <message>
        <source>Show the points that are not used for training.</source>
        <translation>Die Punkte zeigen, die nicht zum Training dienen.</translation>
    </message>
    <message>
        <source>Discretise Output</source>
        <translation>Ausgabe diskretisieren</translation>
    </message>
    <message>
        <source>Show only the predicted class, not how certain the network is.</source>
        <translation>Nur die vorhergesagte Klasse zeigen, nicht wie sicher das Netz ist.</translation>
    </message>
    <message>
        <source>Show True Border</source>
        <translation>Wahre Grenze zeigen</translation>
    </message>
    <message>
        <source>Show the curve that parts the classes in truth, where the points were made above and below one.</source>
        <translation>Die Kurve zeigen, die die Klassen in Wahrheit trennt, wenn die Punkte über und unter einer Kurve erzeugt wurden.</translation>
    </message>
    <message>
        <source>Logarithmic Loss Axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic axis.</source>
        <translation>Den Verlust auf einer logarithmischen Achse zeigen.</translation>
    </message>
    <message>
        <source>Show Warnings</source>
        <translation>Warnzeichen zeigen</translation>
    </message>
    <message>
        <source>Mark units and layers that do not learn as they should.</source>
        <translation>Einheiten und Schichten kennzeichnen, die nicht so lernen, wie sie sollten.</translation>
    </message>
    <message>
        <source>Equal Scales</source>
        <translation>Gleiche Maßstäbe</translation>
    </message>
    <message>
        <source>Use the same scale on both axes of the plane. When off, each axis fits its own data.</source>
        <translation>Auf beiden Achsen der Ebene denselben Maßstab verwenden. Sonst passt sich jede Achse ihren Daten an.</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge a part of the plane. Key on the plane: +.</source>
        <translation>Einen Ausschnitt der Ebene vergrößern. Taste auf der Ebene: +.</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the plane. Key on the plane: −.</source>
        <translation>Mehr von der Ebene zeigen. Taste auf der Ebene: −.</translation>
    </message>
    <message>
        <source>Show All Points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Fit the plane to its points. Key on the plane: Home.</source>
        <translation>Die Ebene an ihre Punkte anpassen. Taste auf der Ebene: Pos1.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>Show a large network, plane and loss. The settings and the docks are closed.</source>
        <translation>Netz, Ebene und Verlust groß zeigen. Einstellungen und Seitenfenster werden geschlossen.</translation>
    </message>
    <message>
        <source>Inside an Iteration</source>
        <translation>In einer Iteration</translation>
    </message>
    <message>
        <source>Show equations and microscope below a smaller network, plane and loss.</source>
        <translation>Gleichungen und Mikroskop unter kleinerem Netz, kleinerer Ebene und kleinerem Verlust zeigen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show everything: settings, equations, microscope and checks.</source>
        <translation>Alles zeigen: Einstellungen, Gleichungen, Mikroskop und Kontrollen.</translation>
    </message>
    <message>
        <source>Data Panel</source>
        <translation>Datenbereich</translation>
    </message>
    <message>
        <source>Show the data panel at the left, or hide it to give its room to the others.</source>
        <translation>Den Datenbereich links zeigen oder ausblenden, damit das Übrige mehr Platz hat.</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Place everything as at the first start. The text size does not change.</source>
        <translation>Alles wie beim ersten Start anordnen. Die Schriftgröße bleibt.</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation>Alle Texte vergrößern.</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation>Alle Texte verkleinern.</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Use the text size set on this computer.</source>
        <translation>Die Schriftgröße verwenden, die auf diesem Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, without a title bar. Esc ends it.</source>
        <translation>Den ganzen Bildschirm nutzen, ohne Titelleiste. Esc beendet es.</translation>
    </message>
    <message>
        <source>Use System Setting</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Use a light window.</source>
        <translation>Ein helles Fenster verwenden.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Use a dark window.</source>
        <translation>Ein dunkles Fenster verwenden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Die letzte Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the change that was undone last.</source>
        <translation>Die zuletzt rückgängig gemachte Änderung wiederholen.</translation>
    </message>
    <message>
        <source>Clear Points</source>
        <translation>Punkte entfernen</translation>
    </message>
    <message>
        <source>Remove all points.</source>
        <translation>Alle Punkte entfernen.</translation>
    </message>
    <message>
        <source>Copy Points</source>
        <translation>Punkte kopieren</translation>
    </message>
    <message>
        <source>Copy all points as a table, for example for a spreadsheet.</source>
        <translation>Alle Punkte als Tabelle kopieren, etwa für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Paste Points</source>
        <translation>Punkte einfügen</translation>
    </message>
    <message>
        <source>Import a table of points from the clipboard.</source>
        <translation>Eine Tabelle mit Punkten aus der Zwischenablage importieren.</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>Neue Punkte</translation>
    </message>
    <message>
        <source>Generate the data set again with another seed.</source>
        <translation>Den Datensatz mit einem anderen Seed neu erzeugen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Train at the chosen speed until you press Pause.</source>
        <translation>Mit der gewählten Geschwindigkeit trainieren, bis „Pause“ gedrückt wird.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Make exactly one iteration.</source>
        <translation>Genau eine Iteration ausführen.</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Go back one iteration: everything is exactly as it was before.</source>
        <translation>Eine Iteration zurückgehen: Alles ist genau so wie vorher.</translation>
    </message>
    <message>
        <source>Step Epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Make exactly one epoch: every training example is used once.</source>
        <translation>Genau eine Epoche ausführen: Jedes Trainingsbeispiel wird einmal verwendet.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to iteration 0 with the same start weights.</source>
        <translation>Mit denselben Startgewichten zur Iteration 0 zurückgehen.</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Start again at iteration 0 with other random start weights.</source>
        <translation>Bei Iteration 0 mit anderen zufälligen Startgewichten neu beginnen.</translation>
    </message>
    <message>
        <source>Clear Earlier Runs</source>
        <translation>Frühere Läufe entfernen</translation>
    </message>
    <message>
        <source>Remove the grey curves of all earlier runs from the loss plot. Undo brings them back.</source>
        <translation>Die grauen Kurven aller früheren Läufe aus dem Verlustdiagramm entfernen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Lower Learning Rate</source>
        <translation>Lernrate senken</translation>
    </message>
    <message>
        <source>Divide the learning rate by 10 and keep the weights.</source>
        <translation>Die Lernrate durch 10 teilen und die Gewichte behalten.</translation>
    </message>
    <message>
        <source>Set Mark…</source>
        <translation>Markierung setzen…</translation>
    </message>
    <message>
        <source>Mark this iteration on the timeline and give the mark a name.</source>
        <translation>Diese Iteration auf der Zeitleiste markieren und der Markierung einen Namen geben.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Let another run go on beside this one with one difference, such as the weight pointed at.</source>
        <translation>Neben diesem Lauf einen zweiten mit einem Unterschied laufen lassen, etwa dem gezeigten Gewicht.</translation>
    </message>
    <message>
        <source>Compare Activations</source>
        <translation>Aktivierungen vergleichen</translation>
    </message>
    <message>
        <source>Begin again with sigmoid, tanh, ReLU and leaky ReLU side by side, from the same weights.</source>
        <translation>Mit Sigmoid, tanh, ReLU und Leaky ReLU nebeneinander neu beginnen, mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>Ask Me First</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>Before each step, first say what you expect: the loss, a weight, the boundary or numbers.</source>
        <translation>Vor jedem Schritt erst sagen, was zu erwarten ist: Verlust, Gewicht, Grenze oder Zahlen.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Make more steps a second.</source>
        <translation>Mehr Schritte pro Sekunde ausführen.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Make fewer steps a second.</source>
        <translation>Weniger Schritte pro Sekunde ausführen.</translation>
    </message>
    <message>
        <source>Add Points</source>
        <translation>Punkte hinzufügen</translation>
    </message>
    <message>
        <source>Click the plane to add a point of the chosen class.</source>
        <translation>Ein Klick auf die Ebene fügt einen Punkt der gewählten Klasse hinzu.</translation>
    </message>
    <message>
        <source>Move Points</source>
        <translation>Punkte verschieben</translation>
    </message>
    <message>
        <source>Drag points to another place.</source>
        <translation>Punkte an eine andere Stelle ziehen.</translation>
    </message>
    <message>
        <source>Erase Points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <source>Drag over points to remove them.</source>
        <translation>Über Punkte ziehen, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Spray Points</source>
        <translation>Punkte sprühen</translation>
    </message>
    <message>
        <source>Drag on the plane to add many points of the chosen class.</source>
        <translation>Auf der Ebene ziehen, um viele Punkte der gewählten Klasse hinzuzufügen.</translation>
    </message>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Show all keys and mouse actions.</source>
        <translation>Alle Tasten und Mausaktionen zeigen.</translation>
    </message>
    <message>
        <source>About Glassbox</source>
        <translation>Über Glassbox</translation>
    </message>
    <message>
        <source>Show what this program is, its version and its licence.</source>
        <translation>Zeigen, was dieses Programm ist, seine Version und seine Lizenz.</translation>
    </message>
    <message>
        <source>New Lesson…</source>
        <translation>Neue Lektion…</translation>
    </message>
    <message>
        <source>Make a lesson: do each step yourself, choose its goal from what is true then, write a text.</source>
        <translation>Eine Lektion erstellen: jeden Schritt selbst ausführen, sein Ziel aus dem wählen, was dann gilt, und einen Text schreiben.</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Make sheets to be computed by hand, each with other small numbers, and their key.</source>
        <translation>Blätter zum Rechnen von Hand erstellen, jedes mit anderen kleinen Zahlen, samt Lösung.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Watch the network learn, draw your own points, or choose a demonstration.</source>
        <translation>Dem Netz beim Lernen zusehen, eigene Punkte setzen oder eine Demonstration wählen.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Learn the lecture step by step: read, predict, do, and see whether it is right.</source>
        <translation>Die Vorlesung Schritt für Schritt lernen: lesen, vorhersagen, ausführen und sehen, ob es stimmt.</translation>
    </message>
    <message>
        <source>Next Step of the Lesson</source>
        <translation>Nächster Schritt der Lektion</translation>
    </message>
    <message>
        <source>Go on in the lesson.</source>
        <translation>In der Lektion weitergehen.</translation>
    </message>
    <message>
        <source>Hand In the Lesson…</source>
        <translation>Lektion abgeben…</translation>
    </message>
    <message>
        <source>Save what you did in this lesson as one file for your teacher, who can do it again step by step.</source>
        <translation>Die Arbeit in dieser Lektion als eine Datei für die Lehrkraft speichern, die sie Schritt für Schritt nachvollziehen kann.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Look up a word of the lecture or a mark on the screen.</source>
        <translation>Einen Begriff der Vorlesung oder ein Zeichen auf dem Bildschirm nachschlagen.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A step is one phase: a layer forward or backward, the cost, or the update. Run is slow motion.</source>
        <translation>Ein Schritt ist eine Phase: eine Schicht vorwärts oder rückwärts, die Kosten oder das Update. „Starten“ läuft in Zeitlupe.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A step is one example of the batch, forward and backward. Run is slow motion.</source>
        <translation>Ein Schritt ist ein Beispiel des Batches, vorwärts und rückwärts. „Starten“ läuft in Zeitlupe.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>A step is one iteration: one batch and one update.</source>
        <translation>Ein Schritt ist eine Iteration: ein Batch und ein Update.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>A step is one epoch: every training example is used once.</source>
        <translation>Ein Schritt ist eine Epoche: Jedes Trainingsbeispiel wird einmal verwendet.</translation>
    </message>
    <message>
        <source>orange triangles</source>
        <translation>orange Dreiecke</translation>
    </message>
    <message>
        <source>blue circles</source>
        <translation>blaue Kreise</translation>
    </message>
    <message>
        <source>green squares</source>
        <translation>grüne Quadrate</translation>
    </message>
    <message>
        <source>pink diamonds</source>
        <translation>rosa Rauten</translation>
    </message>
    <message>
        <source>brown triangles that point down</source>
        <translation>braune Dreiecke mit Spitze nach unten</translation>
    </message>
    <message>
        <source>red crosses</source>
        <translation>rote Kreuze</translation>
    </message>
    <message>
        <source>violet stars</source>
        <translation>violette Sterne</translation>
    </message>
    <message>
        <source>olive crosses that lie askew</source>
        <translation>olivgrüne schräge Kreuze</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <translation>
            <numerusform>{n} Pixel</numerusform>
            <numerusform>{n} Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their medians</source>
        <translation>
            <numerusform>{what} fest auf dem Median</numerusform>
            <numerusform>{what} fest auf den Medianen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their means</source>
        <translation>
            <numerusform>{what} fest auf dem Mittelwert</numerusform>
            <numerusform>{what} fest auf den Mittelwerten</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} held</source>
        <translation>{what} fest</translation>
    </message>
    <message>
        <source>{name}, edited</source>
        <translation>{name}, bearbeitet</translation>
    </message>
    <message>
        <source>class {label}</source>
        <translation>Klasse {label}</translation>
    </message>
    <message>
        <source>Class {label}</source>
        <translation>Klasse {label}</translation>
    </message>
    <message>
        <source>{what} held as in point {n}</source>
        <translation>{what} fest wie bei Punkt {n}</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>A change affects only the display.</source>
        <translation>Eine Änderung betrifft nur die Anzeige.</translation>
    </message>
    <message>
        <source>A change keeps the weights.</source>
        <translation>Eine Änderung behält die Gewichte bei.</translation>
    </message>
    <message>
        <source>A change keeps as many weights as possible.</source>
        <translation>Eine Änderung behält möglichst viele Gewichte bei.</translation>
    </message>
    <message>
        <source>A change restarts the run.</source>
        <translation>Eine Änderung startet den Lauf neu.</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <source>From {minimum} to {maximum}.</source>
        <translation>Von {minimum} bis {maximum}.</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>“{text}” is not a batch size. Use a whole number, for example 10, or “all”.</source>
        <translation>„{text}“ ist keine Batch-Größe. Möglich ist eine ganze Zahl, zum Beispiel 10, oder „alle“.</translation>
    </message>
    <message>
        <source>{field}, slider</source>
        <translation>{field}, Schieberegler</translation>
    </message>
    <message>
        <source>{number} is not a whole number. Use for example 42.</source>
        <translation>{number} ist keine ganze Zahl. Möglich ist zum Beispiel 42.</translation>
    </message>
    <message>
        <source>{share} is outside {minimum} to {maximum}.</source>
        <translation>{share} liegt nicht zwischen {minimum} und {maximum}.</translation>
    </message>
    <message>
        <source>{field}, typed</source>
        <translation>{field}, getippt</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>forward, layer {layer}</source>
        <translation>vorwärts, Schicht {layer}</translation>
    </message>
    <message>
        <source>forward pass, layer {layer}</source>
        <translation>Vorwärtsdurchlauf, Schicht {layer}</translation>
    </message>
    <message>
        <source>back prop., layer {layer}</source>
        <translation>rückwärts, Schicht {layer}</translation>
    </message>
    <message>
        <source>back propagation, layer {layer}</source>
        <translation>Backpropagation, Schicht {layer}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>same as its neighbour</source>
        <translation>gleich wie Nachbareinheit</translation>
    </message>
    <message>
        <source>gradients of one sign</source>
        <translation>Gradienten eines Vorzeichens</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>verschwindender Gradient</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>explodierender Gradient</translation>
    </message>
    <message>
        <source>learning rate overshoots</source>
        <translation>Lernrate schießt übers Ziel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change nothing and close this message.</source>
        <translation>Nichts ändern und diese Meldung schließen.</translation>
    </message>
    <message>
        <source>Glassbox</source>
        <translation>Glassbox</translation>
    </message>
    <message>
        <source>An error occurred in Glassbox. Training is stopped; your points and settings are kept.</source>
        <translation>In Glassbox ist ein Fehler aufgetreten. Das Training ist angehalten; Punkte und Einstellungen sind erhalten.</translation>
    </message>
    <message>
        <source>right on {share} % of this area</source>
        <translation>auf {share} % dieser Fläche richtig</translation>
    </message>
    <message>
        <source>{iterations} iterations/s   {pictures} pictures/s</source>
        <translation>{iterations} Iterationen/s   {pictures} Bilder/s</translation>
    </message>
    <message>
        <source>{part} {times}/s</source>
        <translation>{part} {times}/s</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Compare by Time</source>
        <translation>Nach Zeit vergleichen</translation>
    </message>
    <message>
        <source>Compare by Iteration</source>
        <translation>Nach Iteration vergleichen</translation>
    </message>
    <message>
        <source>Remove From Comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Save This Run</source>
        <translation>Diesen Lauf speichern</translation>
    </message>
    <message>
        <source>Compare: {what}</source>
        <translation>Vergleichen: {what}</translation>
    </message>
    <message>
        <source>Go On With This Run</source>
        <translation>Mit diesem Lauf weiter</translation>
    </message>
    <message>
        <source>Glassbox experiments</source>
        <translation>Glassbox-Experimente</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} runs can be compared with this one. Remove one of them first.</source>
        <translation>
            <numerusform>Höchstens {n} Lauf kann mit diesem verglichen werden. Zuerst einen entfernen.</numerusform>
            <numerusform>Höchstens {n} Läufe können mit diesem verglichen werden. Zuerst einen davon entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>Der Lauf wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>This run was saved as {name}.</source>
        <translation>Dieser Lauf wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Watch It Learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Draw Your Own Points</source>
        <translation>Eigene Punkte setzen</translation>
    </message>
    <message>
        <source>Demonstration: {title}</source>
        <translation>Demonstration: {title}</translation>
    </message>
    <message>
        <source>To save memory the oldest steps of undo, or earlier runs, were removed.</source>
        <translation>Um Speicher zu sparen, wurden die ältesten Schritte zum Rückgängigmachen oder frühere Läufe entfernt.</translation>
    </message>
    <message>
        <source>Change Data</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>Add Unit</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Remove Unit</source>
        <translation>Einheit entfernen</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Edit Weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Edit Bias</source>
        <translation>Bias ändern</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation>Punkte entfernen</translation>
    </message>
    <message>
        <source>Change Plane</source>
        <translation>Ebene ändern</translation>
    </message>
    <message>
        <source>Add Feature</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation>Merkmal entfernen</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Exercise: Training</source>
        <translation>Übung: Training</translation>
    </message>
    <message>
        <source>The first difference is in {function}: {slip}.</source>
        <translation>Der erste Unterschied ist in {function}: {slip}.</translation>
    </message>
    <message>
        <source>The first difference is {where}: {slip}.</source>
        <translation>Der erste Unterschied ist {where}: {slip}.</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>dem Code</translation>
    </message>
    <message>
        <source>Train with My Code</source>
        <translation>Mit eigenem Code trainieren</translation>
    </message>
    <message>
        <source>Training goes on with the code before this change. Check to train with this code.</source>
        <translation>Das Training läuft mit dem Code vor dieser Änderung weiter. „Prüfen“ trainiert dann mit dem neuen Code.</translation>
    </message>
    <message>
        <source>All of it is right. Now train with your code.</source>
        <translation>Alles ist richtig. Jetzt mit dem eigenen Code trainieren.</translation>
    </message>
    <message>
        <source>{name} in {function}</source>
        <translation>{name} in {function}</translation>
    </message>
    <message>
        <source>The first error is in {function}, line {line}.</source>
        <translation>Der erste Fehler ist in {function}, Zeile {line}.</translation>
    </message>
    <message>
        <source>Train with Glassbox</source>
        <translation>Mit Glassbox trainieren</translation>
    </message>
    <message>
        <source>{difference} Your code makes the iterations all the same: press Run or Step.</source>
        <translation>{difference} Der eigene Code rechnet die Iterationen trotzdem: „Starten“ oder „Schritt“ drücken.</translation>
    </message>
    <message>
        <source>Glassbox makes the iterations again.</source>
        <translation>Glassbox rechnet die Iterationen wieder selbst.</translation>
    </message>
    <message>
        <source>Nothing is wrong so far. Next: {function}.</source>
        <translation>Bisher ist nichts falsch. Als Nächstes: {function}.</translation>
    </message>
    <message>
        <source>The first difference is {where}.</source>
        <translation>Der erste Unterschied ist {where}.</translation>
    </message>
    <message>
        <source>The first error is in {function}.</source>
        <translation>Der erste Fehler ist in {function}.</translation>
    </message>
    <message>
        <source>Your code makes the iterations from here on. Press Run or Step.</source>
        <translation>Ab hier rechnet der eigene Code die Iterationen. „Starten“ oder „Schritt“ drücken.</translation>
    </message>
    <message>
        <source>Training needs more: {why}</source>
        <translation>Zum Training fehlt noch etwas: {why}</translation>
    </message>
    <message>
        <source>Export ONNX Model</source>
        <translation>ONNX-Modell exportieren</translation>
    </message>
    <message>
        <source>Writing the network as a model</source>
        <translation>Das Netz wird als Modell geschrieben</translation>
    </message>
    <message>
        <source>This cannot be exported.</source>
        <translation>Das lässt sich nicht exportieren.</translation>
    </message>
    <message>
        <source>Export NumPy Script</source>
        <translation>NumPy-Skript exportieren</translation>
    </message>
    <message>
        <source>network_numpy</source>
        <translation>netz_numpy</translation>
    </message>
    <message>
        <source>Export PyTorch Script</source>
        <translation>PyTorch-Skript exportieren</translation>
    </message>
    <message>
        <source>network_pytorch</source>
        <translation>netz_pytorch</translation>
    </message>
    <message>
        <source>Export scikit-learn Script</source>
        <translation>scikit-learn-Skript exportieren</translation>
    </message>
    <message>
        <source>network_sklearn</source>
        <translation>netz_sklearn</translation>
    </message>
    <message>
        <source>Python scripts</source>
        <translation>Python-Skripte</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netz</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>ONNX-Modelle</translation>
    </message>
    <message>
        <source>All supported files</source>
        <translation>Alle unterstützten Dateien</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open Code</source>
        <translation>Code öffnen</translation>
    </message>
    <message>
        <source>Save Code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>uebung</translation>
    </message>
    <message>
        <source>Python files</source>
        <translation>Python-Dateien</translation>
    </message>
    <message>
        <source>The code cannot be opened.</source>
        <translation>Der Code lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The experiment was not saved.</source>
        <translation>Das Experiment wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The file has room for the iterations from {first} on; those before it are left out.</source>
        <translation>Gespeichert. In der Datei ist Platz für die Iterationen ab {first}; die davor fehlen.</translation>
    </message>
    <message>
        <source>Glassbox lessons</source>
        <translation>Glassbox-Lektionen</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open Experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Save Experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>{name}[*] – Glassbox</source>
        <translation>{name}[*] – Glassbox</translation>
    </message>
    <message>
        <source>Import Weights and Biases</source>
        <translation>Gewichte und Bias importieren</translation>
    </message>
    <message>
        <source>Export Weights and Biases</source>
        <translation>Gewichte und Bias exportieren</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Export Loss History</source>
        <translation>Verlauf des Verlusts exportieren</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The weights and biases cannot be imported.</source>
        <translation>Gewichte und Bias lassen sich nicht importieren.</translation>
    </message>
    <message>
        <source>Import Points</source>
        <translation>Punkte importieren</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>The points cannot be imported.</source>
        <translation>Die Punkte lassen sich nicht importieren.</translation>
    </message>
    <message>
        <source>Commas between columns</source>
        <translation>Kommas zwischen den Spalten</translation>
    </message>
    <message>
        <source>Semicolons, and decimal commas</source>
        <translation>Semikolons und Dezimalkommas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Commas, with which points train and which test</source>
        <translation>Kommas, mit Angabe von Training und Test</translation>
    </message>
    <message>
        <source>Export Points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reading the points of {source}</source>
        <translation>Die Punkte werden gelesen: {source}</translation>
    </message>
    <message>
        <source>Pasted points</source>
        <translation>Eingefügte Punkte</translation>
    </message>
    <message>
        <source>No Recent Files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session cannot be read. Its file is kept as {path}.</source>
        <translation>Nicht gespeicherte Arbeit einer früheren Sitzung ist nicht lesbar. Ihre Datei bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash: {why}</source>
        <translation>Nicht gespeicherte Arbeit kann nicht gegen einen Absturz gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Glassbox was closed unexpectedly. Do you want to restore your work?</source>
        <translation>Glassbox wurde unerwartet beendet. Soll die Arbeit wiederhergestellt werden?</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>If you overwrite it, that change is lost.</source>
        <translation>Beim Überschreiben geht diese Änderung verloren.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save changes to {name}?</source>
        <translation>Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>{name} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Untitled ({data})</source>
        <translation>Unbenannt ({data})</translation>
    </message>
    <message>
        <source>this experiment</source>
        <translation>diesem Experiment</translation>
    </message>
    <message>
        <source>An unsaved experiment on {data}</source>
        <translation>Ein nicht gespeichertes Experiment mit {data}</translation>
    </message>
    <message>
        <source>An unsaved experiment</source>
        <translation>Ein nicht gespeichertes Experiment</translation>
    </message>
    <message>
        <source>Hand In the Lesson</source>
        <translation>Lektion abgeben</translation>
    </message>
    <message>
        <source>The file holds the lesson, your answers, the hints you took, your code, and everything you
changed in the experiment, so that it can be done again. It is saved on this computer only.

Your name, as your teacher knows it:</source>
        <translation>Die Datei enthält die Lektion, die Antworten, die gelesenen Tipps, den Code und alles, was am
Experiment geändert wurde, damit es nachvollzogen werden kann. Sie wird nur auf diesem Computer gespeichert.

Name, wie ihn die Lehrkraft kennt:</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Lessons that are handed in</source>
        <translation>Abgegebene Lektionen</translation>
    </message>
    <message>
        <source>What you did in the lesson cannot be kept: {path}</source>
        <translation>Die Arbeit in der Lektion kann nicht aufbewahrt werden: {path}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Layout {name}</source>
        <translation>Layout {name}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total}</source>
        <translation>Lektion {number} von {total}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lesson: {title}, step {number}</source>
        <translation>Lektion: {title}, Schritt {number}</translation>
    </message>
    <message>
        <source>Back to the Lesson</source>
        <translation>Zurück zur Lektion</translation>
    </message>
    <message>
        <source>The network is another one by now: what is asked about is not there.</source>
        <translation>Das Netz ist inzwischen ein anderes: Das Gefragte gibt es dort nicht.</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>Die Lektion lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The lessons cannot be read.</source>
        <translation>Die Lektionen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lektion: {title}</translation>
    </message>
    <message>
        <source>A is kept. Change one thing in the window first, then press Start for B.</source>
        <translation>A ist gemerkt. Zuerst im Fenster eine Sache ändern, dann „Start“ für B drücken.</translation>
    </message>
    <message>
        <source>Show a Run</source>
        <translation>Einen Lauf zeigen</translation>
    </message>
    <message>
        <source>Save the Runs as a Table</source>
        <translation>Läufe als Tabelle speichern</translation>
    </message>
    <message>
        <source>luck</source>
        <translation>zufall</translation>
    </message>
    <message>
        <source>That is the value of A. Choose another one for B.</source>
        <translation>Das ist der Wert von A. Für B einen anderen wählen.</translation>
    </message>
    <message>
        <source>A is kept. Change one thing in the window, then press Start for B.</source>
        <translation>A ist gemerkt. Im Fenster eine Sache ändern, dann „Start“ für B drücken.</translation>
    </message>
    <message>
        <source>This is of the settings before: {before}. Start trains with the present ones.</source>
        <translation>Das gehört zu den Einstellungen davor: {before}. „Start“ trainiert mit den jetzigen.</translation>
    </message>
    <message>
        <source>Luck: all runs are trained. {keys} shows them.</source>
        <translation>Zufall: Alle Läufe sind trainiert. {keys} zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <translation>
            <numerusform>{n} Seed</numerusform>
            <numerusform>{n} Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the Weights</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <source>Continue with the present weights and iteration, on the new points.</source>
        <translation>Mit den jetzigen Gewichten und der jetzigen Iteration auf den neuen Punkten fortfahren.</translation>
    </message>
    <message>
        <source>Start Again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Go back to iteration 0 with the same start weights. Undo returns to this run.</source>
        <translation>Mit denselben Startgewichten zur Iteration 0 zurückgehen. Rückgängig führt zu diesem Lauf zurück.</translation>
    </message>
    <message>
        <source>Use These Settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Change these settings and start again. Undo brings the present ones back.</source>
        <translation>Diese Einstellungen ändern und neu beginnen. Rückgängig holt die jetzigen zurück.</translation>
    </message>
    <message>
        <source>{data}: learnt better with {settings}.</source>
        <translation>{data} lernt sich besser so: {settings}.</translation>
    </message>
    <message>
        <source>Use Suggested Settings</source>
        <translation>Vorschlag verwenden</translation>
    </message>
    <message>
        <source>Training starts again on the new points. Undo brings the earlier run back.</source>
        <translation>Das Training beginnt auf den neuen Punkten neu. Rückgängig holt den früheren Lauf zurück.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} now, as numbers are learnt and no longer classes.</source>
        <translation>Die Lernrate ist jetzt {rate}, weil Zahlen und keine Klassen mehr gelernt werden.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} now, as classes are learnt and no longer numbers.</source>
        <translation>Die Lernrate ist jetzt {rate}, weil Klassen und keine Zahlen mehr gelernt werden.</translation>
    </message>
    <message>
        <source>The points are new. The weights are kept, and training continues with them.</source>
        <translation>Die Punkte sind neu. Die Gewichte bleiben, und das Training geht damit weiter.</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>Das Bild wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save Animation</source>
        <translation>Animation speichern</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>A picture was copied to the clipboard: {what}.</source>
        <translation>Ein Bild wurde in die Zwischenablage kopiert: {what}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Fill in the covered cells of the equations. With Cover, you choose which cells are covered.</source>
        <translation>Die abgedeckten Felder der Gleichungen ausfüllen. „Abdecken“ bestimmt, welche Felder abgedeckt sind.</translation>
    </message>
    <message>
        <source>Click a number, beside a row, above a column, or the name of a matrix. Then press Cover to type.</source>
        <translation>Auf eine Zahl klicken, neben eine Zeile, über eine Spalte oder auf den Namen einer Matrix. Dann „Abdecken“ drücken und tippen.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>No number is covered here. Press Cover, then click some.</source>
        <translation>Hier ist keine Zahl abgedeckt. „Abdecken“ drücken, dann auf Zahlen klicken.</translation>
    </message>
    <message>
        <source>Type your numbers into the covered cells first.</source>
        <translation>Zuerst Zahlen in die abgedeckten Felder tippen.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in the covered cells of the equations, with {n} digits.</source>
        <translation>
            <numerusform>Die abgedeckten Felder der Gleichungen ausfüllen, mit {n} Ziffer.</numerusform>
            <numerusform>Die abgedeckten Felder der Gleichungen ausfüllen, mit {n} Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of digits is 1 to {most}.</source>
        <translation>Möglich sind 1 bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>The loss J over the training points is {loss}. Does it rise or fall in this step?</source>
        <translation>Der Verlust J über die Trainingspunkte ist {loss}. Steigt oder fällt er in diesem Schritt?</translation>
    </message>
    <message>
        <source>{name} is {value}. Does it go up or down in this step?</source>
        <translation>{name} ist {value}. Nimmt der Wert in diesem Schritt zu oder ab?</translation>
    </message>
    <message>
        <source>Numbers over two columns have no boundary to draw. Choose another question.</source>
        <translation>Bei Zahlen über zwei Spalten gibt es keine Grenze zu zeichnen. Eine andere Frage wählen.</translation>
    </message>
    <message>
        <source>Draw the boundary that you expect onto the plane, then press Check.</source>
        <translation>Die erwartete Grenze auf die Ebene zeichnen, dann „Prüfen“ drücken.</translation>
    </message>
    <message>
        <source>Right. {told}</source>
        <translation>Richtig. {told}</translation>
    </message>
    <message>
        <source>Not so. {told}</source>
        <translation>Leider nicht. {told}</translation>
    </message>
    <message>
        <source>Drag to draw a line; with Shift, a further one. Keys: arrows move, Space sets a corner.</source>
        <translation>Ziehen zeichnet eine Linie, mit Umschalt eine weitere. Tasten: Pfeiltasten bewegen, die Leertaste setzt eine Ecke.</translation>
    </message>
    <message numerus="yes">
        <source>Draw the boundary that you expect after {n} iterations onto the plane, then press Check.</source>
        <translation>
            <numerusform>Die nach {n} Iteration erwartete Grenze auf die Ebene zeichnen, dann „Prüfen“ drücken.</numerusform>
            <numerusform>Die nach {n} Iterationen erwartete Grenze auf die Ebene zeichnen, dann „Prüfen“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the curve of the network that you expect onto the plane, then press Check.</source>
        <translation>Die erwartete Kurve des Netzes auf die Ebene zeichnen, dann „Prüfen“ drücken.</translation>
    </message>
    <message>
        <source>After iterations</source>
        <translation>Nach Iterationen</translation>
    </message>
    <message>
        <source>Draw a line onto the plane first. By keyboard: arrow keys move, Space sets a corner.</source>
        <translation>Zuerst eine Linie auf die Ebene zeichnen. Mit der Tastatur: Pfeiltasten bewegen, die Leertaste setzt eine Ecke.</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Fällt</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Steigt</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Bleibt gleich</translation>
    </message>
    <message>
        <source>J fell from {old} to {new}.</source>
        <translation>J fiel von {old} auf {new}.</translation>
    </message>
    <message>
        <source>J rose from {old} to {new}.</source>
        <translation>J stieg von {old} auf {new}.</translation>
    </message>
    <message>
        <source>J stayed at {old}.</source>
        <translation>J blieb bei {old}.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>Draw the curve that you expect after {n} iterations onto the plane, then press Check.</source>
        <translation>
            <numerusform>Die nach {n} Iteration erwartete Kurve auf die Ebene zeichnen, dann „Prüfen“ drücken.</numerusform>
            <numerusform>Die nach {n} Iterationen erwartete Kurve auf die Ebene zeichnen, dann „Prüfen“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Click another line of the network to choose it.</source>
        <translation>{sentence} Ein Klick auf eine andere Linie des Netzes wählt diese.</translation>
    </message>
    <message>
        <source>{name} went up from {old} to {new}.</source>
        <translation>{name} stieg von {old} auf {new}.</translation>
    </message>
    <message>
        <source>{name} went down from {old} to {new}.</source>
        <translation>{name} fiel von {old} auf {new}.</translation>
    </message>
    <message>
        <source>{name} stayed at {old}.</source>
        <translation>{name} blieb bei {old}.</translation>
    </message>
    <message>
        <source>The number of iterations is 1 to {most}.</source>
        <translation>Möglich sind 1 bis {most} Iterationen.</translation>
    </message>
    <message>
        <source>Ask about the loss</source>
        <translation>Nach dem Verlust fragen</translation>
    </message>
    <message>
        <source>Ask about a weight</source>
        <translation>Nach einem Gewicht fragen</translation>
    </message>
    <message>
        <source>Sketch the boundary</source>
        <translation>Die Grenze skizzieren</translation>
    </message>
    <message>
        <source>Fill in numbers</source>
        <translation>Zahlen ausfüllen</translation>
    </message>
    <message>
        <source>Each step asks you first. Press Step for a question.</source>
        <translation>Jeder Schritt fragt zuerst. „Schritt“ drücken für eine Frage.</translation>
    </message>
    <message>
        <source>{right} of {n} right at the first try</source>
        <translation>{right} von {n} beim ersten Versuch richtig</translation>
    </message>
    <message>
        <source>This is asked between two iterations: Step goes on to the end of this one.</source>
        <translation>Gefragt wird zwischen zwei Iterationen: „Schritt“ geht bis zum Ende dieser Iteration.</translation>
    </message>
    <message>
        <source>The solution is shown in the framed cells.</source>
        <translation>Die Lösung steht in den umrandeten Feldern.</translation>
    </message>
    <message>
        <source>Back to the New Lesson</source>
        <translation>Zurück zur neuen Lektion</translation>
    </message>
    <message>
        <source>you used {entry}</source>
        <translation>{entry} verwendet</translation>
    </message>
    <message>
        <source>Character {number}: {reason}</source>
        <translation>Zeichen {number}: {reason}</translation>
    </message>
    <message>
        <source>Save Lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>Slow motion: any key pauses it. {slower} and {faster} change its speed.</source>
        <translation>Zeitlupe: Jede Taste hält an. {slower} und {faster} ändern die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How many of the iterations up to there are made.</source>
        <translation>Wie viele der Iterationen bis dorthin berechnet sind.</translation>
    </message>
    <message>
        <source>Going to iteration {iteration}: {percent} %. Esc stops.</source>
        <translation>Weg zur Iteration {iteration}: {percent} %. Esc hält an.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop here: the run stays at the iteration it has reached (Esc).</source>
        <translation>Hier anhalten: Der Lauf bleibt bei der erreichten Iteration (Esc).</translation>
    </message>
    <message>
        <source>Stop here.</source>
        <translation>Hier anhalten.</translation>
    </message>
    <message>
        <source>Stop after this iteration (Space).</source>
        <translation>Nach dieser Iteration anhalten (Leertaste).</translation>
    </message>
    <message>
        <source>Make one phase: a layer forward, the cost, a layer backward, or the update.</source>
        <translation>Eine Phase ausführen: eine Schicht vorwärts, die Kosten, eine Schicht rückwärts oder das Update.</translation>
    </message>
    <message>
        <source>Go back one phase: a layer forward, the cost, a layer backward, or the update.</source>
        <translation>Eine Phase zurückgehen: eine Schicht vorwärts, die Kosten, eine Schicht rückwärts oder das Update.</translation>
    </message>
    <message>
        <source>Make the forward and backward pass of the next example; the update follows the last one.</source>
        <translation>Vorwärts- und Rückwärtsdurchlauf des nächsten Beispiels ausführen; nach dem letzten folgt das Update.</translation>
    </message>
    <message>
        <source>Go back one example of the batch.</source>
        <translation>Um ein Beispiel des Batches zurückgehen.</translation>
    </message>
    <message>
        <source>Go back one epoch: everything is exactly as it was before.</source>
        <translation>Eine Epoche zurückgehen: Alles ist genau so wie vorher.</translation>
    </message>
    <message>
        <source>Move on the Loss Surface</source>
        <translation>Auf der Verlustfläche bewegen</translation>
    </message>
    <message>
        <source>Return to an Earlier Run</source>
        <translation>Zu einem früheren Lauf zurückkehren</translation>
    </message>
    <message>
        <source>Remove an Earlier Run</source>
        <translation>Einen früheren Lauf entfernen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Go to Iteration</source>
        <translation>Zu Iteration gehen</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>Name der Markierung</translation>
    </message>
    <message>
        <source>Name of the mark at iteration {iteration}:</source>
        <translation>Name der Markierung bei Iteration {iteration}:</translation>
    </message>
    <message>
        <source>The name is shown at the mark on the timeline. It may be empty.</source>
        <translation>Der Name steht auf der Zeitleiste bei der Markierung. Er darf leer sein.</translation>
    </message>
    <message>
        <source>What to do is said in the lesson at the left; {next} goes to its next step.</source>
        <translation>Was zu tun ist, steht links in der Lektion; {next} führt zu ihrem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Training. Space pauses.</source>
        <translation>Training läuft. Leertaste: Pause.</translation>
    </message>
    <message>
        <source>The plane is empty. Click it to add a point of {name}, right click for the other class.</source>
        <translation>Die Ebene ist leer. Klick: Punkt hinzufügen, {name}. Rechtsklick: die andere Klasse.</translation>
    </message>
    <message>
        <source>All points are of one class. Right click the plane to add the other class.</source>
        <translation>Alle Punkte sind von einer Klasse. Ein Rechtsklick auf die Ebene fügt die andere hinzu.</translation>
    </message>
    <message>
        <source>Press Run ({toggle}) to train, or click the plane to add a point of {name}.</source>
        <translation>„Starten“ ({toggle}) trainiert; ein Klick auf die Ebene fügt einen Punkt hinzu: {name}.</translation>
    </message>
    <message>
        <source>Training. Space pauses. All settings can be changed while it runs.</source>
        <translation>Training läuft. Leertaste: Pause. Alle Einstellungen lassen sich dabei ändern.</translation>
    </message>
    <message>
        <source>At least 95 % of the training points are right. Point at a unit to see its part; Space pauses.</source>
        <translation>Mindestens 95 % der Trainingspunkte sind richtig. Auf eine Einheit zeigen: ihr Anteil. Leertaste: Pause.</translation>
    </message>
    <message>
        <source>Within an iteration. Step ({step}) goes on, Step Back ({step_back}) goes back.</source>
        <translation>In einer Iteration. „Schritt“ ({step}) geht weiter, „Schritt zurück“ ({step_back}) zurück.</translation>
    </message>
    <message>
        <source>Paused. Run ({toggle}) continues, Step ({step}) goes one step on, Reset starts again.</source>
        <translation>Pause. „Starten“ ({toggle}) setzt fort, „Schritt“ ({step}) geht einen Schritt, „Zurücksetzen“ beginnt neu.</translation>
    </message>
    <message>
        <source>At least 95 % of the training points are right. Point at a unit to see its part, or try other data.</source>
        <translation>Mindestens 95 % der Trainingspunkte sind richtig. Auf eine Einheit zeigen oder andere Daten probieren.</translation>
    </message>
    <message>
        <source>The numbers became too large. The message says what to try; step back ({step_back}) or reset.</source>
        <translation>Die Zahlen wurden zu groß. Die Meldung sagt, was hilft; Schritt zurück ({step_back}) oder zurücksetzen.</translation>
    </message>
    <message>
        <source>The plane is empty. Click it to add a point, right click removes one.</source>
        <translation>Die Ebene ist leer. Ein Klick fügt einen Punkt hinzu, ein Rechtsklick entfernt einen.</translation>
    </message>
    <message>
        <source>Press Run ({toggle}) to train, or click the plane to add a point.</source>
        <translation>„Starten“ ({toggle}) trainiert; ein Klick auf die Ebene fügt einen Punkt hinzu.</translation>
    </message>
    <message>
        <source>R² is at least 0.95 on the training points. Point at a unit to see its part; Space pauses.</source>
        <translation>R² ist auf den Trainingspunkten mindestens 0,95. Auf eine Einheit zeigen: ihr Anteil. Leertaste: Pause.</translation>
    </message>
    <message>
        <source>R² is at least 0.95 on the training points. Point at a unit to see its part, or try other data.</source>
        <translation>R² ist auf den Trainingspunkten mindestens 0,95. Auf eine Einheit zeigen oder andere Daten probieren.</translation>
    </message>
    <message>
        <source>Click the plane to add a point of {name}. Drag moves a point, Delete removes it.</source>
        <translation>Klick: Punkt hinzufügen, {name}. Ziehen verschiebt einen Punkt, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Drag a point to another place. Drag beside the points to move the view.</source>
        <translation>Einen Punkt an eine andere Stelle ziehen. Ziehen neben den Punkten verschiebt den Ausschnitt.</translation>
    </message>
    <message>
        <source>Drag over points to remove them. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>Über Punkte ziehen, um sie zu entfernen. Das Mausrad ändert den Radius, mit Umschalt den Ausschnitt.</translation>
    </message>
    <message>
        <source>Drag to spray points of {name}. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>Ziehen, um Punkte zu sprühen: {name}. Das Mausrad ändert den Radius, mit Umschalt den Ausschnitt.</translation>
    </message>
    <message>
        <source>Click the plane to add a point. Drag moves a point, right click or Delete removes it.</source>
        <translation>Klick: Punkt hinzufügen. Ziehen verschiebt einen Punkt, Rechtsklick oder Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Drag to spray points. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>Ziehen, um Punkte zu sprühen. Das Mausrad ändert den Radius, mit Umschalt den Ausschnitt.</translation>
    </message>
    <message>
        <source>{name}, which is new</source>
        <translation>{name}, neu</translation>
    </message>
    <message>
        <source>A sheet has {pages}, its key {key_pages}.</source>
        <translation>Ein Blatt hat {pages}, die Lösung {key_pages}.</translation>
    </message>
    <message>
        <source>Choose a Folder for the Worksheets</source>
        <translation>Einen Ordner für die Arbeitsblätter wählen</translation>
    </message>
    <message>
        <source>Save Worksheets</source>
        <translation>Arbeitsblätter speichern</translation>
    </message>
    <message>
        <source>{name} is already there, and nothing was written. Choose another folder or name.</source>
        <translation>{name} gibt es schon, und nichts wurde geschrieben. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>The worksheets are being made.</source>
        <translation>Die Arbeitsblätter werden erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to choose one of the further activations.</source>
        <translation>Klicken oder Enter drücken, um eine der weiteren Aktivierungen zu wählen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More activations</source>
        <translation>Weitere Aktivierungen</translation>
    </message>
    <message>
        <source>More activations: {name}</source>
        <translation>Weitere Aktivierungen: {name}</translation>
    </message>
    <message>
        <source>leak = {leak}</source>
        <translation>Leck = {leak}</translation>
    </message>
    <message>
        <source>A new class: with its first point the network gets an output for each class.</source>
        <translation>Eine neue Klasse: Mit ihrem ersten Punkt erhält das Netz eine Ausgabe für jede Klasse.</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Shown as {look}.</source>
        <translation>Dargestellt als {look}.</translation>
    </message>
    <message>
        <source>Key {key} on the plane.</source>
        <translation>Taste {key} auf der Ebene.</translation>
    </message>
    <message>
        <source>Add points of one more class. Key {key} on the plane.</source>
        <translation>Punkte einer weiteren Klasse hinzufügen. Taste {key} auf der Ebene.</translation>
    </message>
    <message>
        <source>The class of the points you add.</source>
        <translation>Die Klasse der Punkte, die hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} classes, which is the most.</source>
        <translation>
            <numerusform>Es gibt {n} Klasse; mehr sind nicht möglich.</numerusform>
            <numerusform>Es gibt {n} Klassen; mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Activation and training settings</source>
        <translation>Einstellungen zu Aktivierung und Training</translation>
    </message>
    <message>
        <source>&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Show or hide the activation and training settings (Space, when focused).</source>
        <translation>&lt;b&gt;Einstellungen&lt;/b&gt;&lt;br&gt;Die Einstellungen zu Aktivierung und Training zeigen oder ausblenden (Leertaste, wenn fokussiert).</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>α = {rate}</source>
        <translation>α = {rate}</translation>
    </message>
    <message>
        <source>batches of {n}</source>
        <translation>Batches zu {n}</translation>
    </message>
    <message>
        <source>{train} train · {test} test</source>
        <translation>{train} Training · {test} Test</translation>
    </message>
    <message>
        <source>This data set is always the same.</source>
        <translation>Dieser Datensatz ist immer derselbe.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>These points are not generated. Click a data set above to generate points.</source>
        <translation>Diese Punkte sind nicht erzeugt. Ein Klick auf einen Datensatz oben erzeugt Punkte.</translation>
    </message>
    <message>
        <source>The formula has no value at some x, such as {x}: no points are there.</source>
        <translation>Die Formel hat an manchen Stellen keinen Wert, etwa bei {x}: Dort gibt es keine Punkte.</translation>
    </message>
    <message>
        <source>Right click or Shift adds the other class.</source>
        <translation>Rechtsklick/Umschalt: andere Klasse.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all points. Undo brings them back.</source>
        <translation>Alle Punkte entfernen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Hide this panel to give its room to the others (F9).</source>
        <translation>Diesen Bereich ausblenden, damit das Übrige mehr Platz hat (F9).</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag a point to another place.</source>
        <translation>Einen Punkt an eine andere Stelle ziehen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Spray</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>ZEICHNEN</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>Right click: choose the class.</source>
        <translation>Rechtsklick: die Klasse wählen.</translation>
    </message>
    <message>
        <source>Click at the height of the number. Right click removes a point.</source>
        <translation>In der Höhe der Zahl klicken. Ein Rechtsklick entfernt einen Punkt.</translation>
    </message>
    <message>
        <source>The wheel over the plane changes the number, digits type it. Right click removes a point.</source>
        <translation>Das Mausrad über der Ebene ändert die Zahl, Ziffern tippen sie. Ein Rechtsklick entfernt einen Punkt.</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Click to use this data set. The weights are kept.</source>
        <translation>Klicken, um diesen Datensatz zu verwenden. Die Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Points of your own from a file: CSV, Excel and many more (Ctrl+I). A table can be pasted, too.</source>
        <translation>Eigene Punkte aus einer Datei: CSV, Excel und viele mehr (Strg+I). Auch eine Tabelle lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Import a Table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Points to tell apart.</source>
        <translation>Punkte, die unterschieden werden sollen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers to predict: regression.</source>
        <translation>Zahlen, die vorhergesagt werden sollen: Regression.</translation>
    </message>
    <message>
        <source>Measured and generated data with more columns than the plane has axes.</source>
        <translation>Gemessene und erzeugte Daten mit mehr Spalten, als die Ebene Achsen hat.</translation>
    </message>
    <message>
        <source>{formula}, of the training points</source>
        <translation>{formula}, über die Trainingspunkte</translation>
    </message>
    <message>
        <source>Set this demonstration up again.</source>
        <translation>Diese Demonstration neu einrichten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set the next demonstration up.</source>
        <translation>Die nächste Demonstration einrichten.</translation>
    </message>
    <message>
        <source>Close this card. The experiment stays as it is.</source>
        <translation>Diese Karte schließen. Das Experiment bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Demonstration {number} of {total}</source>
        <translation>Demonstration {number} von {total}</translation>
    </message>
    <message>
        <source>Choose whether an activation is used for all hidden layers or for one of them.</source>
        <translation>Wählen, ob eine Aktivierung für alle verdeckten Schichten oder für eine davon gilt.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Layers that get the activation</source>
        <translation>Schichten, die die Aktivierung erhalten</translation>
    </message>
    <message>
        <source>all hidden layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>mixed: the layers differ</source>
        <translation>gemischt: Schichten verschieden</translation>
    </message>
    <message>
        <source>ACTIVATION</source>
        <translation>AKTIVIERUNG</translation>
    </message>
    <message>
        <source>layer {layer}: {activation}</source>
        <translation>Schicht {layer}: {activation}</translation>
    </message>
    <message>
        <source>What training minimises, and how each iteration changes the weights; α is the learning rate.</source>
        <translation>Was das Training minimiert und wie jede Iteration die Gewichte ändert; α ist die Lernrate.</translation>
    </message>
    <message>
        <source>{cost}, m&#xa0;=&#xa0;{m};   {update}</source>
        <translation>{cost}, m&#xa0;=&#xa0;{m};   {update}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>{formula}, for {activations}</source>
        <translation>{formula}, für {activations}</translation>
    </message>
    <message>
        <source>Two outputs</source>
        <translation>Zwei Ausgaben</translation>
    </message>
    <message>
        <source>Softmax of two is σ of their difference. Example {n}: z₁ − z₀ = {first} − {second} = {difference}; softmax gives P({name}) = {softmax}, and σ({difference}) = {sigmoid}.</source>
        <translation>Softmax mit zwei Ausgaben ist σ ihrer Differenz. Beispiel {n}: z₁ − z₀ = {first} − {second} = {difference}; Softmax ergibt P({name}) = {softmax}, und σ({difference}) = {sigmoid}.</translation>
    </message>
    <message>
        <source>In pixels. The view is drawn at this size; a caption is added below.</source>
        <translation>In Pixeln. Die Ansicht wird in dieser Größe gezeichnet; eine Bildunterschrift kommt darunter.</translation>
    </message>
    <message>
        <source>The number of iterations from one frame to the next. The last iteration is always shown.</source>
        <translation>Die Zahl der Iterationen von einem Bild zum nächsten. Die letzte Iteration ist immer dabei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} s, about {size} MB</source>
        <translation>
            <numerusform>{n} Bild, {seconds} s, etwa {size} MB</numerusform>
            <numerusform>{n} Bilder, {seconds} s, etwa {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an Animation of the Run</source>
        <translation>Animation des Laufs speichern</translation>
    </message>
    <message>
        <source>Frames written</source>
        <translation>Geschriebene Bilder</translation>
    </message>
    <message>
        <source>%v of %m frames</source>
        <translation>%v von %m Bildern</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Animation of</source>
        <translation>Animation von</translation>
    </message>
    <message>
        <source>The whole window, or one of its views.</source>
        <translation>Das ganze Fenster oder eine seiner Ansichten.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Use light for paper and dark for dark slides. The window does not change.</source>
        <translation>Hell für Papier, dunkel für dunkle Folien. Das Fenster ändert sich nicht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>GIF can be shown everywhere, with 256 colours. WebP has all colours, for browsers and newer programs.</source>
        <translation>GIF wird überall angezeigt, mit 256 Farben. WebP hat alle Farben, für Browser und neuere Programme.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>The run, from iteration to iteration; or, of the folded plane, the points on their way from x to a.</source>
        <translation>Der Lauf, von Iteration zu Iteration; oder, bei der gefalteten Ebene, die Punkte auf ihrem Weg von x nach a.</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Von Iteration</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Bis Iteration</translation>
    </message>
    <message>
        <source>A frame every</source>
        <translation>Ein Bild alle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Frames a second. The last frame is shown for longer before the animation starts again.</source>
        <translation>Bilder pro Sekunde. Das letzte Bild bleibt länger stehen, bevor die Animation neu beginnt.</translation>
    </message>
    <message>
        <source>Caption below</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>A line below each frame with the run, its iteration and its loss.</source>
        <translation>Eine Zeile unter jedem Bild mit dem Lauf, seiner Iteration und seinem Verlust.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>An animation needs a last iteration that is later than the first.</source>
        <translation>Eine Animation braucht eine letzte Iteration, die nach der ersten liegt.</translation>
    </message>
    <message>
        <source>{n} frames are too many. Make a frame every {step} iterations or more.</source>
        <translation>{n} Bilder sind zu viele. Ein Bild alle {step} Iterationen oder seltener erstellen.</translation>
    </message>
    <message>
        <source>Iterations {oldest} to {latest} can be shown.</source>
        <translation>Die Iterationen {oldest} bis {latest} können gezeigt werden.</translation>
    </message>
    <message>
        <source>Choose where to save the animation, and make it (Enter).</source>
        <translation>Wählen, wo die Animation gespeichert wird, und sie erstellen (Enter).</translation>
    </message>
    <message>
        <source>Stop making the animation, or close this dialog (Esc).</source>
        <translation>Das Erstellen der Animation abbrechen oder diesen Dialog schließen (Esc).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>GIF, 256 colours</source>
        <translation>GIF, 256 Farben</translation>
    </message>
    <message>
        <source>WebP, all colours</source>
        <translation>WebP, alle Farben</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>the points on their way</source>
        <translation>die Punkte auf ihrem Weg</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message numerus="yes">
        <source>iterations</source>
        <translation>
            <numerusform>Iteration</numerusform>
            <numerusform>Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames a second</source>
        <translation>
            <numerusform>{n} Bild pro Sekunde</numerusform>
            <numerusform>{n} Bilder pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The run did not reach iteration {number}, so no animation was made.</source>
        <translation>Der Lauf kam nicht bis zur Iteration {number}; daher wurde keine Animation erstellt.</translation>
    </message>
    <message>
        <source>The run was restarted while the animation was being made.</source>
        <translation>Der Lauf wurde neu begonnen, während die Animation erstellt wurde.</translation>
    </message>
    <message>
        <source>The animation could not be written: {why}.</source>
        <translation>Die Animation konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>iteration {number}</source>
        <translation>Iteration {number}</translation>
    </message>
    <message>
        <source>train loss {loss}</source>
        <translation>Trainingsverlust {loss}</translation>
    </message>
    <message>
        <source>test loss {loss}</source>
        <translation>Testverlust {loss}</translation>
    </message>
    <message>
        <source>A line below the picture that describes the run, so that it can be repeated.</source>
        <translation>Eine Zeile unter dem Bild, die den Lauf beschreibt, sodass er wiederholt werden kann.</translation>
    </message>
    <message>
        <source>The text below the picture. You can change it.</source>
        <translation>Der Text unter dem Bild. Er lässt sich ändern.</translation>
    </message>
    <message>
        <source>Save or Copy a Picture</source>
        <translation>Bild speichern oder kopieren</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Bild von</translation>
    </message>
    <message>
        <source>The whole window, or one of its views as it looks now.</source>
        <translation>Das ganze Fenster oder eine seiner Ansichten, so wie sie jetzt aussieht.</translation>
    </message>
    <message>
        <source>PNG consists of pixels and can be shown everywhere. SVG and PDF keep lines and texts: they stay sharp at any size and can be edited. Heat maps are always pixels.</source>
        <translation>PNG besteht aus Pixeln und wird überall angezeigt. SVG und PDF behalten Linien und Texte: Sie bleiben in jeder Größe scharf und lassen sich bearbeiten. Farbflächen sind immer Pixel.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Pixels of the picture for each pixel of the window: use 2 for slides and 4 for print.</source>
        <translation>Pixel des Bildes je Pixel des Fensters: 2 für Folien, 4 für den Druck.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Choose where to save the picture (Enter).</source>
        <translation>Wählen, wo das Bild gespeichert wird (Enter).</translation>
    </message>
    <message>
        <source>Copy the picture to the clipboard, as pixels and as SVG.</source>
        <translation>Das Bild in die Zwischenablage kopieren, als Pixel und als SVG.</translation>
    </message>
    <message>
        <source>Close this dialog (Esc).</source>
        <translation>Diesen Dialog schließen (Esc).</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp at any size</source>
        <translation>{width} × {height}, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, lines and texts</source>
        <translation>SVG, Linien und Texte</translation>
    </message>
    <message>
        <source>PDF, lines and texts</source>
        <translation>PDF, Linien und Texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n}-fach</numerusform>
            <numerusform>{n}-fach</numerusform>
        </translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>The first page of the first sheet or of its key, as it is printed.</source>
        <translation>Die erste Seite des ersten Blatts oder seiner Lösung, wie sie gedruckt wird.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>How many sheets, each with other numbers.</source>
        <translation>Wie viele Blätter, jedes mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Seed</translation>
    </message>
    <message>
        <source>Sets the numbers of the first sheet; the next sheets have the next seeds. It stands on each sheet.</source>
        <translation>Bestimmt die Zahlen des ersten Blatts; die nächsten Blätter haben die nächsten Seeds. Er steht auf jedem Blatt.</translation>
    </message>
    <message>
        <source>Weights drawn for each sheet, or those of this iteration, rounded to one decimal, with two of its points. Only a network with 2 or 3 hidden units, or none, can be computed by hand.</source>
        <translation>Gewichte, die für jedes Blatt ausgelost werden, oder die dieser Iteration, auf eine Stelle gerundet, mit zwei ihrer Punkte. Nur ein Netz mit 2 oder 3 verdeckten Einheiten oder ohne lässt sich von Hand rechnen.</translation>
    </message>
    <message>
        <source>Inputs, hidden units and outputs. Activation and loss are those of the window.</source>
        <translation>Eingaben, verdeckte Einheiten und Ausgaben. Aktivierung und Verlust sind die des Fensters.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One example is computed without 1/m; with two, the gradients are means.</source>
        <translation>Ein einzelnes Beispiel wird ohne 1/m gerechnet; bei zweien sind die Gradienten Mittelwerte.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Results of earlier parts that are not asked but needed are given on the sheet.</source>
        <translation>Ergebnisse früherer Teile, die nicht gefragt sind, aber gebraucht werden, stehen auf dem Blatt.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Of each result that is asked for. The sheet says so.</source>
        <translation>Bei jedem gefragten Ergebnis. Es steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>The way to each number. Moodle shows it after an attempt.</source>
        <translation>Der Weg zu jeder Zahl. Moodle zeigt ihn nach einem Versuch.</translation>
    </message>
    <message>
        <source>PDF for paper, HTML for a browser, or Moodle XML for the question bank of a course.</source>
        <translation>PDF für Papier, HTML für den Browser oder Moodle-XML für die Fragensammlung eines Kurses.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>All sheets in one file, or a folder with a file for each of them.</source>
        <translation>Alle Blätter in einer Datei oder ein Ordner mit einer Datei für jedes.</translation>
    </message>
    <message>
        <source>What is shown at the right: the first page of the first sheet, or of its key.</source>
        <translation>Was rechts gezeigt wird: die erste Seite des ersten Blatts oder seiner Lösung.</translation>
    </message>
    <message>
        <source>Choose where to save the sheets, and make them (Enter).</source>
        <translation>Wählen, wo die Blätter gespeichert werden, und sie erstellen (Enter).</translation>
    </message>
    <message>
        <source>after an attempt</source>
        <translation>nach einem Versuch</translation>
    </message>
    <message>
        <source>after the sheets</source>
        <translation>nach den Blättern</translation>
    </message>
    <message>
        <source>drawn for each sheet</source>
        <translation>für jedes Blatt ausgelost</translation>
    </message>
    <message>
        <source>of this iteration</source>
        <translation>dieser Iteration</translation>
    </message>
    <message>
        <source>two, with 1/m</source>
        <translation>zwei, mit 1/m</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>a whole iteration</source>
        <translation>eine ganze Iteration</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>forward pass and cost</source>
        <translation>Vorwärtsdurchlauf und Kosten</translation>
    </message>
    <message>
        <source>back propagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>back propagation and update</source>
        <translation>Backpropagation und Update</translation>
    </message>
    <message>
        <source>in its own file</source>
        <translation>in eigener Datei</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Lösung</translation>
    </message>
    <message>
        <source>PDF, A4</source>
        <translation>PDF, A4</translation>
    </message>
    <message>
        <source>PDF, Letter</source>
        <translation>PDF, Letter</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle-XML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file for each sheet</source>
        <translation>eine Datei je Blatt</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Stop and change nothing (Esc).</source>
        <translation>Anhalten und nichts ändern (Esc).</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>is used by another Glassbox (process {pid}); close it there first.</source>
        <translation>wird von einem anderen Glassbox benutzt (Prozess {pid}); zuerst dort schließen.</translation>
    </message>
    <message>
        <source>Close this panel. The View menu opens it again.</source>
        <translation>Diesen Bereich schließen. Das Menü „Ansicht“ öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>Move this panel into a window of its own, or back.</source>
        <translation>Diesen Bereich in ein eigenes Fenster verschieben oder zurück.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Choose the panel that is shown.</source>
        <translation>Den Bereich wählen, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Sign: {name}</source>
        <translation>Zeichen: {name}</translation>
    </message>
    <message>
        <source>Search, for example: gradient, hollow, α</source>
        <translation>Suchen, zum Beispiel: Gradient, hohl, α</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Show only entries with all words you type. Up and Down choose one.</source>
        <translation>Nur Einträge mit allen getippten Wörtern zeigen. Die Pfeiltasten Hoch und Runter wählen einen.</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>Begriffe und Zeichen</translation>
    </message>
    <message>
        <source>Choose a word or mark to read what it means.</source>
        <translation>Einen Begriff oder ein Zeichen wählen, um seine Bedeutung zu lesen.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What the chosen word or mark means.</source>
        <translation>Was der gewählte Begriff oder das Zeichen bedeutet.</translation>
    </message>
    <message>
        <source>See a neural network while it learns: the forward pass, the loss, back propagation and the update, with points you set yourself.</source>
        <translation>Einem neuronalen Netz beim Lernen zusehen: Vorwärtsdurchlauf, Verlust, Backpropagation und Update, mit selbst gesetzten Punkten.</translation>
    </message>
    <message>
        <source>Search, for example: step, weight, drag</source>
        <translation>Suchen, zum Beispiel: Schritt, Gewicht, ziehen</translation>
    </message>
    <message>
        <source>Close this window (Esc).</source>
        <translation>Dieses Fenster schließen (Esc).</translation>
    </message>
    <message>
        <source>Search keys and mouse actions</source>
        <translation>Tasten und Mausaktionen suchen</translation>
    </message>
    <message>
        <source>Show only the lines that contain all words you type.</source>
        <translation>Nur Zeilen zeigen, die alle getippten Wörter enthalten.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Choose a section to scroll to it.</source>
        <translation>Einen Abschnitt wählen, um dorthin zu blättern.</translation>
    </message>
    <message>
        <source>Keys and mouse actions</source>
        <translation>Tasten und Mausaktionen</translation>
    </message>
    <message>
        <source>What to press or do, and what it does. The arrow keys scroll.</source>
        <translation>Was zu drücken oder zu tun ist und was es bewirkt. Die Pfeiltasten blättern.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden zu „{text}“.</translation>
    </message>
    <message>
        <source>{keys} or {other_keys}</source>
        <translation>{keys} oder {other_keys}</translation>
    </message>
    <message>
        <source>While training runs fast, what takes long is drawn less often: {parts}.</source>
        <translation>Während das Training schnell läuft, wird seltener gezeichnet, was lange dauert: {parts}.</translation>
    </message>
    <message>
        <source>More Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Open a view: runs side by side, luck, loss surface, folded plane, weights over time.</source>
        <translation>Eine Ansicht öffnen: Läufe nebeneinander, Zufall, Verlustfläche, gefaltete Ebene, Verlauf der Gewichte.</translation>
    </message>
    <message>
        <source>Step Size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Demonstrationen</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>L&amp;ehren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;&lt;br&gt;Show the panel again.</source>
        <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;br&gt;Den Bereich wieder zeigen.</translation>
    </message>
    <message>
        <source>Welcome to Glassbox</source>
        <translation>Willkommen bei Glassbox</translation>
    </message>
    <message>
        <source>Learn step by step</source>
        <translation>Schritt für Schritt lernen</translation>
    </message>
    <message>
        <source>Lessons through the lecture: read, predict, do, and see at once whether it is right.</source>
        <translation>Lektionen durch die Vorlesung: lesen, vorhersagen, ausführen und sofort sehen, ob es stimmt.</translation>
    </message>
    <message>
        <source>See a neural network while it learns.</source>
        <translation>Einem neuronalen Netz beim Lernen zusehen.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>A small network learns the circle in a few seconds.</source>
        <translation>Ein kleines Netz lernt den Kreis in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>Draw your own points</source>
        <translation>Eigene Punkte setzen</translation>
    </message>
    <message>
        <source>Click points of two or more classes onto an empty plane.</source>
        <translation>Punkte von zwei oder mehr Klassen auf eine leere Ebene klicken.</translation>
    </message>
    <message>
        <source>Help → Welcome opens this again.</source>
        <translation>Hilfe → Willkommen öffnet dies wieder.</translation>
    </message>
    <message>
        <source>{worst}  ({place})</source>
        <translation>{worst}  ({place})</translation>
    </message>
    <message>
        <source>The weight or bias whose two gradients differ most: {analytic} and {numeric}. Point at it to see where it is; click to show it above.</source>
        <translation>Das Gewicht oder der Bias, dessen zwei Gradienten sich am meisten unterscheiden: {analytic} und {numeric}. Darauf zeigen, um die Stelle zu sehen; klicken, um es oben zu zeigen.</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>{n} % fertig</translation>
    </message>
    <message>
        <source>Compares every weight and bias in this way and names the one with the largest error. Press again to stop.</source>
        <translation>Vergleicht auf diese Weise alle Gewichte und Bias und nennt den größten Fehler. Noch einmal drücken, um anzuhalten.</translation>
    </message>
    <message>
        <source>On: the gradient of J plus the penalty, which training minimises. Off: the gradient of J alone.</source>
        <translation>An: der Gradient von J plus Strafterm, den das Training minimiert. Aus: der Gradient von J allein.</translation>
    </message>
    <message>
        <source>Check All Parameters</source>
        <translation>Alle Parameter prüfen</translation>
    </message>
    <message>
        <source>With the penalty</source>
        <translation>Mit dem Strafterm</translation>
    </message>
    <message>
        <source>There are no training examples, so there is no J and no gradient.</source>
        <translation>Es gibt keine Trainingsbeispiele, also kein J und keinen Gradienten.</translation>
    </message>
    <message>
        <source>The numeric way computes J twice for each weight and bias; back propagation needs one pass for all of them. That is why training uses it.</source>
        <translation>Das numerische Verfahren berechnet J für jedes Gewicht und jeden Bias zweimal; Backpropagation braucht einen Durchlauf für alle. Darum verwendet das Training sie.</translation>
    </message>
    <message>
        <source>The gradient of J with respect to one weight, computed in two ways: by back propagation, and by changing the weight by +h and −h. They should differ only by rounding. To choose another weight, point at an edge or a bias, or click one.</source>
        <translation>Der Gradient von J nach einem Gewicht, auf zwei Wegen berechnet: durch Backpropagation und indem das Gewicht um +h und −h geändert wird. Sie sollten sich nur durch Rundung unterscheiden. Ein anderes Gewicht: auf eine Kante oder einen Bias zeigen oder klicken.</translation>
    </message>
    <message>
        <source>back propagation, d{name}</source>
        <translation>Backpropagation, d{name}</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytisch</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>|difference| / larger one</source>
        <translation>|Differenz| / größerer Wert</translation>
    </message>
    <message numerus="yes">
        <source>Checking {n} weights and biases…</source>
        <translation>
            <numerusform>{n} Parameter wird geprüft…</numerusform>
            <numerusform>{n} Gewichte und Bias werden geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the gradient check</source>
        <translation>Karte der Gradientenprüfung</translation>
    </message>
    <message>
        <source>One cell for each weight, the bias apart at the right. The darker, the larger the relative error. ✗: they disagree; ⟋: the step crosses a bend for some example; –: cannot be compared. The worst has a frame. Point at a cell, or use the arrow keys; a click or Enter shows it above.</source>
        <translation>Ein Feld für jedes Gewicht, der Bias abgesetzt rechts. Je dunkler, desto größer der relative Fehler. ✗: sie stimmen nicht überein; ⟋: der Schritt überquert für ein Beispiel einen Knick; –: nicht vergleichbar. Das schlechteste hat einen Rahmen. Auf ein Feld zeigen oder die Pfeiltasten verwenden; Klick oder Enter zeigt es oben.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>iteration {n}; update {t} of the optimizer comes next</source>
        <translation>Iteration {n}; als Nächstes kommt Update {t} des Optimierers</translation>
    </message>
    <message>
        <source>The numbers of the examples, counted from 1.</source>
        <translation>Die Nummern der Beispiele, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>J is always shown without the penalty.</source>
        <translation>J wird immer ohne den Strafterm gezeigt.</translation>
    </message>
    <message>
        <source>{places}, … ({m} in all)</source>
        <translation>{places}, … (insgesamt {m})</translation>
    </message>
    <message>
        <source>iteration {n}, made by update {t} of the optimizer</source>
        <translation>Iteration {n}, aus Update {t} des Optimierers</translation>
    </message>
    <message>
        <source>log is the natural logarithm, so J is in nats. It is computed from z, so it is exact even where a is close to 0 or 1.</source>
        <translation>log ist der natürliche Logarithmus, J also in Nats. J wird aus z berechnet und ist daher auch dort genau, wo a nahe 0 oder 1 ist.</translation>
    </message>
    <message>
        <source>Loss J</source>
        <translation>Verlust J</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Over all weights, not divided by m; biases have no penalty. Gradients are shown without it.</source>
        <translation>Über alle Gewichte, nicht durch m geteilt; für Bias gibt es keinen Strafterm. Gradienten werden ohne ihn gezeigt.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Biases start at 0. N(0, v) is the normal distribution, v its variance.</source>
        <translation>Bias beginnen bei 0. N(0, v) ist die Normalverteilung, v ihre Varianz.</translation>
    </message>
    <message numerus="yes">
        <source>{data}: {n} points</source>
        <translation>
            <numerusform>{data}: {n} Punkt</numerusform>
            <numerusform>{data}: {n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation>Eingaben x</translation>
    </message>
    <message>
        <source>Computed from the point as it is on the plane. Inputs are not scaled, shifted or normalised.</source>
        <translation>Aus dem Punkt berechnet, wie er auf der Ebene liegt. Eingaben werden nicht skaliert, verschoben oder normiert.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>Start-Seed</translation>
    </message>
    <message>
        <source>One generator (NumPy, PCG64) draws the start weights, then the order of each epoch. Same seed, same run.</source>
        <translation>Ein Generator (NumPy, PCG64) lost die Startgewichte aus, dann die Reihenfolge jeder Epoche. Gleicher Seed, gleicher Lauf.</translation>
    </message>
    <message>
        <source>True border</source>
        <translation>Wahre Grenze</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/m</translation>
    </message>
    <message>
        <source>The mean over the examples of this batch. J, dW and db contain it; dZ does not, as in the lecture.</source>
        <translation>Der Mittelwert über die Beispiele dieses Batches. J, dW und db enthalten ihn, dZ nicht, wie in der Vorlesung.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Dieser Batch</translation>
    </message>
    <message numerus="yes">
        <source>Each epoch shuffles the training examples again, with random numbers from the weight seed, and cuts them into {n} batches of {size}; the last batch holds the rest.</source>
        <translation>
            <numerusform>Jede Epoche mischt die Trainingsbeispiele neu, mit Zufallszahlen aus dem Start-Seed, und legt sie in {n} Batch zu {size}; der letzte Batch enthält den Rest.</numerusform>
            <numerusform>Jede Epoche mischt die Trainingsbeispiele neu, mit Zufallszahlen aus dem Start-Seed, und teilt sie in {n} Batches zu {size}; der letzte Batch enthält den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: there is no hidden layer</source>
        <translation>keine: es gibt keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>{formula}   ({name})</source>
        <translation>{formula}   ({name})</translation>
    </message>
    <message>
        <source>α = {rate} in every iteration; b in the same way.</source>
        <translation>α = {rate} in jeder Iteration; b ebenso.</translation>
    </message>
    <message>
        <source>none: training minimises J</source>
        <translation>keiner: das Training minimiert J</translation>
    </message>
    <message>
        <source>J + {formula}, λ = {rate}   ({name})</source>
        <translation>J + {formula}, λ = {rate}   ({name})</translation>
    </message>
    <message>
        <source>{formula}, s = {scale}   ({name})</source>
        <translation>{formula}, s = {scale}   ({name})</translation>
    </message>
    <message>
        <source>y: {name}, from {low} to {high}</source>
        <translation>y: {name}, von {low} bis {high}</translation>
    </message>
    <message>
        <source>y: {name}</source>
        <translation>y: {name}</translation>
    </message>
    <message>
        <source>Each point has a key from 0 to 1, drawn with the data so that each class gets its share. It is a training point if its key is below {share}. Points added by hand have the key 0. Up to {few} points, all are training points; with more, at least one of each class is.</source>
        <translation>Jeder Punkt hat eine Schlüsselzahl von 0 bis 1, die mit den Daten so ausgelost wird, dass jede Klasse ihren Anteil bekommt. Er ist ein Trainingspunkt, wenn seine Schlüsselzahl unter {share} liegt. Von Hand gesetzte Punkte haben die Schlüsselzahl 0. Bis zu {few} Punkte sind alle Trainingspunkte; bei mehr ist es mindestens einer jeder Klasse.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Daten-Seed</translation>
    </message>
    <message>
        <source>Another generator draws the points and the keys of the split. Points added by hand are not drawn.</source>
        <translation>Ein anderer Generator lost die Punkte und die Schlüsselzahlen der Aufteilung aus. Von Hand gesetzte Punkte werden nicht ausgelost.</translation>
    </message>
    <message>
        <source>float64: 53 bits, about 16 digits</source>
        <translation>float64: 53 Bit, etwa 16 Stellen</translation>
    </message>
    <message>
        <source>Training stops at the first number that is not finite; that update is undone.</source>
        <translation>Das Training hält bei der ersten Zahl an, die nicht endlich ist; dieses Update wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>no gradient clipping, no learning rate schedule, no dropout, no layer normalisation</source>
        <translation>kein Gradient Clipping, kein Lernratenplan, kein Dropout, keine Layer-Normalisierung</translation>
    </message>
    <message>
        <source>What is not on this sheet does not happen.</source>
        <translation>Was nicht auf diesem Blatt steht, geschieht nicht.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>units between their limits, or from −largest to +largest where they have none</source>
        <translation>Einheiten zwischen ihren Grenzen, ohne Grenzen von −Maximum bis +Maximum</translation>
    </message>
    <message>
        <source>Only the picture is scaled. The colours of the output go from 0 to 1.</source>
        <translation>Nur das Bild ist skaliert. Die Farben der Ausgabe reichen von 0 bis 1.</translation>
    </message>
    <message>
        <source>empty: there are no training examples</source>
        <translation>leer: es gibt keine Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Changing the optimizer or the network starts it again, with all its averages at 0.</source>
        <translation>Eine Änderung am Optimierer oder am Netz startet ihn neu, mit allen Mittelwerten bei 0.</translation>
    </message>
    <message>
        <source>All training examples, in the order of the data; nothing is shuffled.</source>
        <translation>Alle Trainingsbeispiele in der Reihenfolge der Daten; nichts wird gemischt.</translation>
    </message>
    <message>
        <source>Class 1 lies above it before noise; a height of {margin} on both sides is left free.</source>
        <translation>Klasse 1 liegt darüber, bevor das Rauschen dazukommt; auf beiden Seiten bleibt eine Höhe von {margin} frei.</translation>
    </message>
    <message>
        <source>m = {m}, so 1/m = {inverse}</source>
        <translation>m = {m}, also 1/m = {inverse}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>layer {layers}: {formula},  {derivative}</source>
        <translation>Schicht {layers}: {formula},  {derivative}</translation>
    </message>
    <message>
        <source>leak = {leak}.</source>
        <translation>Leck = {leak}.</translation>
    </message>
    <message>
        <source>{formula}, with the mean and the deviation √(mean of (x − mean)²) of the training points. The same two numbers are used for the test points and the whole plane; they change with the training points. The axes show the original points.</source>
        <translation>{formula}, mit Mittelwert und Abweichung √(Mittelwert von (x − Mittelwert)²) der Trainingspunkte. Dieselben zwei Zahlen gelten für die Testpunkte und die ganze Ebene; sie ändern sich mit den Trainingspunkten. Die Achsen zeigen die ursprünglichen Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>{seed}   ({kind}, {n} points, noise {noise})</source>
        <translation>
            <numerusform>{seed}   ({kind}, {n} Punkt, Rauschen {noise})</numerusform>
            <numerusform>{seed}   ({kind}, {n} Punkte, Rauschen {noise})</numerusform>
        </translation>
    </message>
    <message>
        <source>y = {label}: {class_name}</source>
        <translation>y = {label}: {class_name}</translation>
    </message>
    <message>
        <source>{features}   of the standardised point:</source>
        <translation>{features}   des standardisierten Punkts:</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>J with the penalty.</source>
        <translation>J mit Strafterm.</translation>
    </message>
    <message>
        <source>J without the penalty.</source>
        <translation>J ohne Strafterm.</translation>
    </message>
    <message>
        <source>{source} → {unit}</source>
        <translation>{source} → {unit}</translation>
    </message>
    <message>
        <source>{sign} equal up to rounding</source>
        <translation>{sign} gleich bis auf Rundung</translation>
    </message>
    <message>
        <source>Worst: {name}, {error}</source>
        <translation>Am schlechtesten: {name}, {error}</translation>
    </message>
    <message>
        <source>bias of {unit}</source>
        <translation>Bias: {unit}</translation>
    </message>
    <message>
        <source>unit {unit} of layer {layer}</source>
        <translation>Einheit {unit} von Schicht {layer}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>{sign} J is not a finite number: nothing to compare</source>
        <translation>{sign} J ist keine endliche Zahl: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>{sign} they disagree</source>
        <translation>{sign} sie stimmen nicht überein</translation>
    </message>
    <message>
        <source>h = {step}.</source>
        <translation>h = {step}.</translation>
    </message>
    <message numerus="yes">
        <source>{sign} {wrong} of {n} weights and biases disagree</source>
        <translation>
            <numerusform>{sign} {wrong} von {n} Parameter stimmt nicht überein</numerusform>
            <numerusform>{sign} {wrong} von {n} Gewichten und Bias stimmen nicht überein</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} every example lies at a bend: nothing to compare</source>
        <translation>{sign} jedes Beispiel liegt an einem Knick: nichts zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>{sign} All {n} weights and biases agree</source>
        <translation>
            <numerusform>{sign} {n} Parameter stimmt überein</numerusform>
            <numerusform>{sign} Alle {n} Gewichte und Bias stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Nothing could be compared</source>
        <translation>{sign} Nichts war vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>For {n} of them, a step crosses the bend of an activation for some examples; these examples are left out.</source>
        <translation>
            <numerusform>Bei {n} davon überquert ein Schritt für manche Beispiele den Knick einer Aktivierung; diese Beispiele bleiben außer Betracht.</numerusform>
            <numerusform>Bei {n} davon überquert ein Schritt für manche Beispiele den Knick einer Aktivierung; diese Beispiele bleiben außer Betracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cannot be compared.</source>
        <translation>{n} sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Both are below {floor}; the error is relative to {floor}.</source>
        <translation>Beide liegen unter {floor}; der Fehler bezieht sich auf {floor}.</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Columns of X</source>
        <translation>Spalten von X</translation>
    </message>
    <message>
        <source>X has no columns: there are no training examples</source>
        <translation>X hat keine Spalten: es gibt keine Trainingsbeispiele</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>time, log scale</source>
        <translation>Zeit, logarithmisch</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>größte Differenz</translation>
    </message>
    <message>
        <source>X, the training examples side by side: each column is an example, each row a feature; blue is above zero, orange below. The loop takes one column after the other, a matrix product takes all at once. Point at a column, or use the arrow keys, to see its point.</source>
        <translation>X, die Trainingsbeispiele nebeneinander: Jede Spalte ist ein Beispiel, jede Zeile ein Merkmal; blau ist über null, orange darunter. Die Schleife nimmt eine Spalte nach der anderen, ein Matrixprodukt alle auf einmal. Auf eine Spalte zeigen oder die Pfeiltasten verwenden, um ihren Punkt zu sehen.</translation>
    </message>
    <message>
        <source>column i = {i} of {m}: {values}</source>
        <translation>Spalte i = {i} von {m}: {values}</translation>
    </message>
    <message>
        <source>m = {m}: loop {loop}, matrix {matrix}, {ratio}, largest difference {difference}</source>
        <translation>m = {m}: Schleife {loop}, Matrix {matrix}, {ratio}, größte Differenz {difference}</translation>
    </message>
    <message>
        <source>Times of loop and matrix form</source>
        <translation>Zeiten von Schleife und Matrixform</translation>
    </message>
    <message>
        <source>The number of examples for which both forms are timed. If there are fewer, they are used several times.</source>
        <translation>Die Zahl der Beispiele, für die beide Formen gemessen werden. Gibt es weniger, werden sie mehrfach verwendet.</translation>
    </message>
    <message>
        <source>Runs one forward and backward pass over m examples in both ways on this computer, and shows the median of several runs. A long loop runs to its end; it is never estimated. Press again to stop.</source>
        <translation>Führt auf diesem Computer einen Vorwärts- und Rückwärtsdurchlauf über m Beispiele auf beide Arten aus und zeigt den Median mehrerer Messungen. Eine lange Schleife läuft bis zum Ende; sie wird nie geschätzt. Noch einmal drücken, um anzuhalten.</translation>
    </message>
    <message>
        <source>m = 1 to 10 000</source>
        <translation>m = 1 bis 10 000</translation>
    </message>
    <message>
        <source>Number of examples m</source>
        <translation>Zahl der Beispiele m</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Largest difference between the two in J, A[L], dW and db: only the order of the sums differs.</source>
        <translation>Größte Differenz der beiden in J, A[L], dW und db: Nur die Reihenfolge der Summen ist verschieden.</translation>
    </message>
    <message>
        <source>Loop, example by example</source>
        <translation>Schleife, Beispiel für Beispiel</translation>
    </message>
    <message>
        <source>Matrix form</source>
        <translation>Matrixform</translation>
    </message>
    <message>
        <source>Measure times one forward and backward pass over m examples, in both ways, on this computer.</source>
        <translation>„Messen“ misst auf diesem Computer einen Vorwärts- und Rückwärtsdurchlauf über m Beispiele auf beide Arten.</translation>
    </message>
    <message>
        <source>Training was running, which slows down both. Pause it for steadier times.</source>
        <translation>Das Training lief mit; das verlangsamt beides. Mit Pause sind die Zeiten stabiler.</translation>
    </message>
    <message numerus="yes">
        <source>Network {sizes}, one forward and backward pass; medians of 1 to {n} runs.</source>
        <translation>
            <numerusform>Netz {sizes}, ein Vorwärts- und Rückwärtsdurchlauf; {n} Messung.</numerusform>
            <numerusform>Netz {sizes}, ein Vorwärts- und Rückwärtsdurchlauf; Mediane aus 1 bis {n} Messungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>m = {m}</source>
        <translation>m = {m}</translation>
    </message>
    <message>
        <source>Measuring m = {m}…</source>
        <translation>m = {m} wird gemessen…</translation>
    </message>
    <message>
        <source>Above {n}, the same examples are used several times.</source>
        <translation>Über {n} werden dieselben Beispiele mehrfach verwendet.</translation>
    </message>
    <message>
        <source>Gradient Check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Is back propagation right? Compares each gradient with one measured by a small step.</source>
        <translation>Stimmt die Backpropagation? Vergleicht jeden Gradienten mit einem, der durch einen kleinen Schritt gemessen wird.</translation>
    </message>
    <message>
        <source>Vectorisation</source>
        <translation>Vektorisierung</translation>
    </message>
    <message>
        <source>A loop over the examples and the matrix form: the same numbers, and the time each takes.</source>
        <translation>Eine Schleife über die Beispiele und die Matrixform: dieselben Zahlen, und die Zeit, die beide brauchen.</translation>
    </message>
    <message>
        <source>All Settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Everything that decides this run: formulas, constants, seeds, and the examples of this batch.</source>
        <translation>Alles, was diesen Lauf bestimmt: Formeln, Konstanten, Seeds und die Beispiele dieses Batches.</translation>
    </message>
    <message>
        <source>Go on with this run, save it as an experiment, or remove it.</source>
        <translation>Mit diesem Lauf weitermachen, ihn als Experiment speichern oder entfernen.</translation>
    </message>
    <message>
        <source>This run becomes the run of the window, to be exported too. Undo brings all runs back.</source>
        <translation>Dieser Lauf wird der Lauf des Fensters, auch für den Export. Rückgängig holt alle Läufe zurück.</translation>
    </message>
    <message>
        <source>Save this run as an experiment of its own. The run of the window stays.</source>
        <translation>Diesen Lauf als eigenes Experiment speichern. Der Lauf des Fensters bleibt.</translation>
    </message>
    <message>
        <source>Do not train this run any longer. Undo brings it back.</source>
        <translation>Diesen Lauf nicht weiter trainieren. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Save This Run As…</source>
        <translation>Diesen Lauf speichern unter…</translation>
    </message>
    <message>
        <source>Plane and network of the run: {name}</source>
        <translation>Ebene und Netz des Laufs: {name}</translation>
    </message>
    <message>
        <source>What to do with the run: {name}</source>
        <translation>Was mit dem Lauf geschehen soll: {name}</translation>
    </message>
    <message>
        <source>A single weight</source>
        <translation>Ein einzelnes Gewicht</translation>
    </message>
    <message>
        <source>The one thing in which the other run differs.</source>
        <translation>Die eine Sache, in der sich der andere Lauf unterscheidet.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>The other run is the same as this one but for</source>
        <translation>Der andere Lauf ist gleich bis auf</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A single weight, such as {name}</source>
        <translation>Ein einzelnes Gewicht, etwa {name}</translation>
    </message>
    <message>
        <source>Both runs stay the same, to the last digit: a test that nothing else differs.</source>
        <translation>Beide Läufe bleiben gleich, bis zur letzten Stelle: ein Test, dass sich sonst nichts unterscheidet.</translation>
    </message>
    <message>
        <source>This is the value of the present run: both stay the same.</source>
        <translation>Das ist der Wert des jetzigen Laufs: beide bleiben gleich.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 as this one.</source>
        <translation>Der andere Lauf ({what}) beginnt wie dieser bei Iteration 0.</translation>
    </message>
    <message>
        <source>The start weights do not depend on the activation: they are exactly the same numbers.</source>
        <translation>Die Startgewichte hängen nicht von der Aktivierung ab: Es sind genau dieselben Zahlen.</translation>
    </message>
    <message>
        <source>No layer uses the leak, so it changes nothing.</source>
        <translation>Keine Schicht verwendet das Leck, also ändert es nichts.</translation>
    </message>
    <message>
        <source>There is no penalty, so its rate changes nothing.</source>
        <translation>Es gibt keinen Strafterm, also ändert sein Faktor nichts.</translation>
    </message>
    <message>
        <source>This start does not use the scale, so it changes nothing.</source>
        <translation>Dieser Start verwendet die Skala nicht, also ändert sie nichts.</translation>
    </message>
    <message>
        <source>The losses of the two are measured differently, and cannot be compared with each other.</source>
        <translation>Die Verluste der beiden werden verschieden gemessen und lassen sich nicht miteinander vergleichen.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n} with {what}; all its other weights are the same.</source>
        <translation>Der andere Lauf geht von Iteration {n} aus mit {what} weiter; alle anderen Gewichte sind gleich.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 and catches up to iteration {n}.</source>
        <translation>Der andere Lauf ({what}) beginnt bei Iteration 0 und holt bis Iteration {n} auf.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n} as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>Der andere Lauf geht von Iteration {n} aus als {what} weiter. Gewichte, die darin Platz haben, bleiben; die übrigen werden ausgelost.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n}, from the same weights, with {what}.</source>
        <translation>Der andere Lauf geht von Iteration {n} aus mit denselben Gewichten weiter: {what}.</translation>
    </message>
    <message>
        <source>{name} is meant for {activations}.</source>
        <translation>{name} ist für {activations} gedacht.</translation>
    </message>
    <message>
        <source>The other run goes on with {what}; all its other weights are the same.</source>
        <translation>Der andere Lauf geht mit {what} weiter; alle anderen Gewichte sind gleich.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 and catches up.</source>
        <translation>Der andere Lauf ({what}) beginnt bei Iteration 0 und holt auf.</translation>
    </message>
    <message>
        <source>The other run goes on as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>Der andere Lauf geht als {what} weiter. Gewichte, die darin Platz haben, bleiben; die übrigen werden ausgelost.</translation>
    </message>
    <message>
        <source>The other run goes on from the same weights, with {what}.</source>
        <translation>Der andere Lauf geht mit denselben Gewichten weiter: {what}.</translation>
    </message>
    <message>
        <source>Plane and network of one run. Point at a unit, a line or a point to see it in all runs. Click the plane: add a point to all runs; with Shift or the right button, one of the other class. Arrow keys: move through the network.</source>
        <translation>Ebene und Netz eines Laufs. Auf eine Einheit, eine Linie oder einen Punkt zeigen, um sie in allen Läufen zu sehen. Klick auf die Ebene: einen Punkt in allen Läufen hinzufügen; mit Umschalt oder rechts einen der anderen Klasse. Pfeiltasten: durch das Netz gehen.</translation>
    </message>
    <message>
        <source>One row for each run. Click a heading to sort by it. Keys: the arrow keys move, S sorts by the column, S again the other way round.</source>
        <translation>Eine Zeile je Lauf. Ein Klick auf eine Überschrift sortiert danach. Tasten: Die Pfeiltasten bewegen, S sortiert nach der Spalte, noch einmal S umgekehrt.</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>All runs get the same time.</source>
        <translation>Alle Läufe bekommen dieselbe Zeit.</translation>
    </message>
    <message>
        <source>All runs stand at the same iteration.</source>
        <translation>Alle Läufe stehen bei derselben Iteration.</translation>
    </message>
    <message>
        <source>R² 0.95 at {iteration}</source>
        <translation>R² 0,95 bei {iteration}</translation>
    </message>
    <message>
        <source>95 % at {iteration}</source>
        <translation>95 % bei {iteration}</translation>
    </message>
    <message>
        <source>R² {score}</source>
        <translation>R² {score}</translation>
    </message>
    <message>
        <source>{score} right</source>
        <translation>{score} richtig</translation>
    </message>
    <message>
        <source>R² 0.95 at iteration {n}</source>
        <translation>R² 0,95 bei Iteration {n}</translation>
    </message>
    <message>
        <source>95 % at iteration {n}</source>
        <translation>95 % bei Iteration {n}</translation>
    </message>
    <message>
        <source>{name}: {facts}.</source>
        <translation>{name}: {facts}.</translation>
    </message>
    <message>
        <source>R² 0.95 at</source>
        <translation>R² 0,95 bei</translation>
    </message>
    <message>
        <source>The iteration at which R² on the training points was first 0.95.</source>
        <translation>Die Iteration, bei der R² auf den Trainingspunkten zuerst 0,95 war.</translation>
    </message>
    <message>
        <source>95 % at</source>
        <translation>95 % bei</translation>
    </message>
    <message>
        <source>The iteration at which 95 % of the training points were first right.</source>
        <translation>Die Iteration, bei der zuerst 95 % der Trainingspunkte richtig waren.</translation>
    </message>
    <message>
        <source>What the run differs in.</source>
        <translation>Worin sich der Lauf unterscheidet.</translation>
    </message>
    <message>
        <source>Where the run stands.</source>
        <translation>Wo der Lauf steht.</translation>
    </message>
    <message>
        <source>J over all training points at this moment.</source>
        <translation>J über alle Trainingspunkte in diesem Moment.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time for one iteration, on average since the runs are compared.</source>
        <translation>Zeit für eine Iteration, im Mittel, seit die Läufe verglichen werden.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Share of the hidden units that are 0 for every training point.</source>
        <translation>Anteil der verdeckten Einheiten, die für jeden Trainingspunkt 0 sind.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Share of the hidden units that lose nearly all of the error signal at a flat slope.</source>
        <translation>Anteil der verdeckten Einheiten, die fast das ganze Fehlersignal an einer flachen Steigung verlieren.</translation>
    </message>
    <message>
        <source>This run: {what}</source>
        <translation>Dieser Lauf: {what}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>iteration {n}</source>
        <translation>Iteration {n}</translation>
    </message>
    <message>
        <source>diverged after iteration {n}</source>
        <translation>nach Iteration {n} divergiert</translation>
    </message>
    <message>
        <source>differs from iteration {n} on</source>
        <translation>verschieden ab Iteration {n}</translation>
    </message>
    <message>
        <source>{n}, diverged</source>
        <translation>{n}, divergiert</translation>
    </message>
    <message>
        <source>“{text}” are no units. Write 1 to {most} for each layer, for example 4, 2.</source>
        <translation>„{text}“ sind keine Einheiten. 1 bis {most} je Schicht eingeben, zum Beispiel 4, 2.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the weight or bias is in the other run.</source>
        <translation>Was das Gewicht oder der Bias im anderen Lauf ist.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer that the weight belongs to, 1 for the first.</source>
        <translation>Die Schicht, zu der das Gewicht gehört, 1 ist die erste.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The unit that the weight leads to, counted from 1.</source>
        <translation>Die Einheit, zu der das Gewicht führt, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The unit of the layer before that it comes from, counted from 1; below 1 is the bias.</source>
        <translation>Die Einheit der Schicht davor, von der es kommt, ab 1 gezählt; unter 1 ist der Bias.</translation>
    </message>
    <message>
        <source>Weights and biases here go from −1 000 000 to 1 000 000.</source>
        <translation>Gewichte und Bias reichen hier von −1 000 000 bis 1 000 000.</translation>
    </message>
    <message>
        <source>The present run and up to three others that differ from it in one thing.</source>
        <translation>Der jetzige Lauf und bis zu drei andere, die sich in einer Sache von ihm unterscheiden.</translation>
    </message>
    <message>
        <source>numbers of the runs</source>
        <translation>Zahlen der Läufe</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Compare sigmoid, tanh, ReLU and leaky ReLU from the same start weights. Training begins again.</source>
        <translation>Sigmoid, tanh, ReLU und Leaky ReLU von denselben Startgewichten aus vergleichen. Das Training beginnt neu.</translation>
    </message>
    <message>
        <source>Train only the run of the window. Undo brings the others back.</source>
        <translation>Nur den Lauf des Fensters trainieren. Rückgängig holt die anderen zurück.</translation>
    </message>
    <message>
        <source>Same iteration</source>
        <translation>Gleiche Iteration</translation>
    </message>
    <message>
        <source>Same time</source>
        <translation>Gleiche Zeit</translation>
    </message>
    <message>
        <source>Whether all runs make the same iterations, or each as many as it can in the same time.</source>
        <translation>Ob alle Läufe dieselben Iterationen ausführen oder jeder so viele, wie er in derselben Zeit schafft.</translation>
    </message>
    <message>
        <source>How the runs keep step</source>
        <translation>Wie die Läufe Schritt halten</translation>
    </message>
    <message>
        <source>Compare lets a second run go on beside this one: the same points, the same weights, and one thing that is different, such as the activation or the learning rate. What you do to one is done to all.</source>
        <translation>„Vergleichen“ lässt einen zweiten Lauf neben diesem mitlaufen: dieselben Punkte, dieselben Gewichte und eine Sache, die anders ist, etwa die Aktivierung oder die Lernrate. Was mit dem einen geschieht, geschieht mit allen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show plane and network of each run.</source>
        <translation>Ebene und Netz jedes Laufs zeigen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers of all runs.</source>
        <translation>Die Zahlen aller Läufe zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Let another run go on beside this one that differs in one thing. At most {n} of them.</source>
        <translation>
            <numerusform>Neben diesem Lauf einen weiteren mitlaufen lassen, der sich in einer Sache unterscheidet. Höchstens {n} davon.</numerusform>
            <numerusform>Neben diesem Lauf einen weiteren mitlaufen lassen, der sich in einer Sache unterscheidet. Höchstens {n} davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: the classes of the examples. Columns: what is predicted. Point at a cell to see its examples on the plane; click it, or press Enter, to keep them marked; Escape ends that.</source>
        <translation>Zeilen: die Klassen der Beispiele. Spalten: was vorhergesagt wird. Auf ein Feld zeigen, um seine Beispiele auf der Ebene zu sehen; Klick oder Enter hält sie hervorgehoben; Esc beendet das.</translation>
    </message>
    <message>
        <source>{kind}: {right} of {n} right, {share}</source>
        <translation>{kind}: {right} von {n} richtig, {share}</translation>
    </message>
    <message>
        <source>Most often taken for another class:</source>
        <translation>Am häufigsten mit einer anderen Klasse verwechselt:</translation>
    </message>
    <message>
        <source>The examples of {name}: {share} of them are predicted so (the recall).</source>
        <translation>Die Beispiele von {name}: {share} davon werden so vorhergesagt (die Trefferquote).</translation>
    </message>
    <message>
        <source>What is predicted as {name}: {share} of it is of this class (the precision).</source>
        <translation>Was als {name} vorhergesagt wird: {share} davon ist von dieser Klasse (die Präzision).</translation>
    </message>
    <message>
        <source>{n} of {of_class} examples of {name} are predicted as {predicted}: {share}.</source>
        <translation>{n} von {of_class} Beispielen von {name} werden als {predicted} vorhergesagt: {share}.</translation>
    </message>
    <message>
        <source>No example is taken for another class.</source>
        <translation>Kein Beispiel wird mit einer anderen Klasse verwechselt.</translation>
    </message>
    <message>
        <source>{kind}: no examples</source>
        <translation>{kind}: keine Beispiele</translation>
    </message>
    <message>
        <source>Rows: what the examples are. Columns: what is predicted.</source>
        <translation>Zeilen: was die Beispiele sind. Spalten: was vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Which class the network takes for which.</source>
        <translation>Welche Klasse das Netz für welche hält.</translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Numbers are learnt here, and no classes: there is nothing to confuse.</source>
        <translation>Hier werden Zahlen und keine Klassen gelernt: Es gibt nichts zu verwechseln.</translation>
    </message>
    <message>
        <source>Confusion table: {kind}</source>
        <translation>Konfusionsmatrix: {kind}</translation>
    </message>
    <message>
        <source>What the optimizer keeps from the iterations before.</source>
        <translation>Was der Optimierer aus den Iterationen davor behält.</translation>
    </message>
    <message>
        <source>One term for each other example; “Whole Batch” shows them side by side.</source>
        <translation>Ein Summand für jedes andere Beispiel; „Ganzer Batch“ zeigt sie nebeneinander.</translation>
    </message>
    <message>
        <source>Given: the label of the example.</source>
        <translation>Gegeben: die Klasse des Beispiels.</translation>
    </message>
    <message>
        <source>Given: a feature of the example.</source>
        <translation>Gegeben: ein Merkmal des Beispiels.</translation>
    </message>
    <message>
        <source>A parameter: its start value, changed by every update so far.</source>
        <translation>Ein Parameter: sein Startwert, geändert durch jedes Update bisher.</translation>
    </message>
    <message>
        <source>Copy the whole sum with all its terms, or the number with all its digits ({shortcut}).</source>
        <translation>Die ganze Summe mit allen Summanden kopieren oder die Zahl mit allen Stellen ({shortcut}).</translation>
    </message>
    <message>
        <source>Numbers in this sum are covered.</source>
        <translation>Zahlen in dieser Summe sind abgedeckt.</translation>
    </message>
    <message>
        <source>A parameter, before the first update.</source>
        <translation>Ein Parameter vor dem ersten Update.</translation>
    </message>
    <message>
        <source>Recompute by hand</source>
        <translation>Von Hand nachrechnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Made by the update of {iteration}: {sum}</source>
        <translation>Aus dem Update von {iteration}: {sum}</translation>
    </message>
    <message>
        <source>Close this card (Esc).</source>
        <translation>Diese Karte schließen (Esc).</translation>
    </message>
    <message>
        <source>Type your number. Tab goes to the next covered cell, Enter checks when all are filled in.</source>
        <translation>Die Zahl tippen. Tab geht zum nächsten abgedeckten Feld, Enter prüft, wenn alle ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Eigene Zahl</translation>
    </message>
    <message>
        <source>The previous example.</source>
        <translation>Das vorige Beispiel.</translation>
    </message>
    <message>
        <source>The next example.</source>
        <translation>Das nächste Beispiel.</translation>
    </message>
    <message>
        <source>One Example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>The numbers of one example.</source>
        <translation>Die Zahlen eines Beispiels.</translation>
    </message>
    <message>
        <source>Whole Batch</source>
        <translation>Ganzer Batch</translation>
    </message>
    <message>
        <source>All examples of the batch side by side, one per column.</source>
        <translation>Alle Beispiele des Batches nebeneinander, eines je Spalte.</translation>
    </message>
    <message>
        <source>In the Batch</source>
        <translation>Im Batch</translation>
    </message>
    <message>
        <source>The example as one of the m examples of its batch, with 1/m: the gradients are the mean over all of them.</source>
        <translation>Das Beispiel als eines der m Beispiele seines Batches, mit 1/m: Die Gradienten sind der Mittelwert über alle.</translation>
    </message>
    <message>
        <source>By Itself</source>
        <translation>Für sich</translation>
    </message>
    <message>
        <source>The lecture’s form for a single example, without 1/m: as if it were the whole batch.</source>
        <translation>Die Form der Vorlesung für ein einzelnes Beispiel, ohne 1/m: als wäre es der ganze Batch.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Cover numbers and work them out yourself: click a number, the space beside a row, above a column, or the name of a matrix. Press Cover again to type. Keys: C covers a number, Shift+C its column, M its matrix.</source>
        <translation>Zahlen abdecken und selbst ausrechnen: auf eine Zahl klicken, auf den Platz neben einer Zeile, über einer Spalte oder auf den Namen einer Matrix. Zum Tippen „Abdecken“ noch einmal drücken. Tasten: C deckt eine Zahl ab, Umschalt+C ihre Spalte, M ihre Matrix.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare what you typed with what comes out.</source>
        <translation>Das Getippte mit dem vergleichen, was herauskommt.</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show every number again.</source>
        <translation>Wieder jede Zahl zeigen.</translation>
    </message>
    <message>
        <source>iteration 1000</source>
        <translation>Iteration 1000</translation>
    </message>
    <message>
        <source>{what} You can also click a point on the plane.</source>
        <translation>{what} Auch ein Klick auf einen Punkt der Ebene geht.</translation>
    </message>
    <message>
        <source>Column {number} of {name} is row {number} of {transposed}.</source>
        <translation>Spalte {number} von {name} ist Zeile {number} von {transposed}.</translation>
    </message>
    <message>
        <source>Row {number} of {name} is column {number} of {transposed}.</source>
        <translation>Zeile {number} von {name} ist Spalte {number} von {transposed}.</translation>
    </message>
    <message>
        <source>The rows of {name} are the columns of {transposed}.</source>
        <translation>Die Zeilen von {name} sind die Spalten von {transposed}.</translation>
    </message>
    <message>
        <source>The equations of one iteration with their numbers. Point at a symbol or a number to see what it belongs to; click a number to recompute it by hand. Wide matrices scroll with Shift and the wheel, or by dragging. Keys: arrows move between numbers, Tab goes to the next equation, Enter opens a number, Esc closes it.</source>
        <translation>Die Gleichungen einer Iteration mit ihren Zahlen. Auf ein Symbol oder eine Zahl zeigen, um zu sehen, wozu es gehört; auf eine Zahl klicken, um sie von Hand nachzurechnen. Breite Matrizen lassen sich mit Umschalt und Mausrad oder durch Ziehen verschieben. Tasten: Die Pfeiltasten gehen von Zahl zu Zahl, Tab zur nächsten Gleichung, Enter öffnet eine Zahl, Esc schließt sie.</translation>
    </message>
    <message>
        <source>equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <source>{name}: you typed {text}</source>
        <translation>{name}: getippt {text}</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Back propagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples done</source>
        <translation>
            <numerusform>{n} Beispiel fertig</numerusform>
            <numerusform>{n} Beispiele fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: covered, nothing typed</source>
        <translation>{name}: abgedeckt, nichts getippt</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, right</source>
        <translation>{name}: getippt {text}, richtig</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, wrong</source>
        <translation>{name}: getippt {text}, falsch</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, wrong because of an earlier cell</source>
        <translation>{name}: getippt {text}, falsch wegen eines früheren Felds</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, not a number</source>
        <translation>{name}: getippt {text}, keine Zahl</translation>
    </message>
    <message>
        <source>new {name}</source>
        <translation>{name} neu</translation>
    </message>
    <message>
        <source>sum of the other losses</source>
        <translation>Summe der anderen Verluste</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>sum of the others for dW[{layer}]</source>
        <translation>Summe der anderen für dW[{layer}]</translation>
    </message>
    <message>
        <source>sum of the others for db[{layer}]</source>
        <translation>Summe der anderen für db[{layer}]</translation>
    </message>
    <message>
        <source>dW[{layer}] with penalty</source>
        <translation>dW[{layer}] mit Strafterm</translation>
    </message>
    <message>
        <source>new W[{layer}]</source>
        <translation>W[{layer}] neu</translation>
    </message>
    <message>
        <source>new b[{layer}]</source>
        <translation>b[{layer}] neu</translation>
    </message>
    <message>
        <source>No training points: all points are test points. An iteration needs some training points.</source>
        <translation>Keine Trainingspunkte: Alle Punkte sind Testpunkte. Eine Iteration braucht Trainingspunkte.</translation>
    </message>
    <message>
        <source>not in this batch</source>
        <translation>nicht in diesem Batch</translation>
    </message>
    <message>
        <source>No points yet. Add some to the plane to see the equations with numbers.</source>
        <translation>Noch keine Punkte. Auf der Ebene welche hinzufügen, um die Gleichungen mit Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>in this batch</source>
        <translation>in diesem Batch</translation>
    </message>
    <message>
        <source>a test point</source>
        <translation>ein Testpunkt</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number} von {n}</translation>
    </message>
    <message>
        <source>example {number_of_n}</source>
        <translation>Beispiel {number_of_n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, one per column</source>
        <translation>{examples}, eines je Spalte</translation>
    </message>
    <message>
        <source>column {column} is {example}</source>
        <translation>Spalte {column} ist {example}</translation>
    </message>
    <message>
        <source>What the check found. Click a sentence, or press Enter on it, to go to its line in your code.</source>
        <translation>Was die Prüfung ergab. Klick oder Enter auf einem Satz führt zu seiner Zeile im Code.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>{function}: {verdict}. {matrices}</source>
        <translation>{function}: {verdict}. {matrices}</translation>
    </message>
    <message>
        <source>{function}: {verdict}</source>
        <translation>{function}: {verdict}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Ausgegeben: {text}</translation>
    </message>
    <message>
        <source>Your code. Tab indents. To leave the editor with the keyboard, press Esc, then Tab.</source>
        <translation>Der eigene Code. Tab rückt ein. Um den Editor mit der Tastatur zu verlassen: Esc, dann Tab.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Run your functions on the network on the screen and compare each result (Ctrl+Return).</source>
        <translation>Die eigenen Funktionen auf dem Netz des Fensters ausführen und jedes Ergebnis vergleichen (Strg+Return).</translation>
    </message>
    <message>
        <source>Check your code, then let it make every iteration of the training: press Run or Step. Each iteration is kept, so that Step Back is exact; beyond 96 MB (tens of thousands of them) the oldest are given up.</source>
        <translation>Den Code prüfen und ihn dann jede Iteration des Trainings rechnen lassen: „Starten“ oder „Schritt“ drücken. Jede Iteration wird aufbewahrt, damit „Schritt zurück“ genau ist; über 96 MB (Zehntausende) werden die ältesten aufgegeben.</translation>
    </message>
    <message>
        <source>Show in Equations</source>
        <translation>In Gleichungen zeigen</translation>
    </message>
    <message>
        <source>Light the first matrix that differs in the equations.</source>
        <translation>Die erste Matrix, die sich unterscheidet, in den Gleichungen hervorheben.</translation>
    </message>
    <message>
        <source>Open and save the code, start again, and see what it can do.</source>
        <translation>Den Code öffnen und speichern, neu beginnen und sehen, was er darf.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Open a Python file. It is shown, and does not run before you check it.</source>
        <translation>Eine Python-Datei öffnen. Sie wird gezeigt und läuft erst, wenn sie geprüft wird.</translation>
    </message>
    <message>
        <source>Save this code as a Python file. It is saved with the experiment too.</source>
        <translation>Diesen Code als Python-Datei speichern. Er wird auch mit dem Experiment gespeichert.</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Gerüst</translation>
    </message>
    <message>
        <source>Start again with the skeleton for this network. Ctrl+Z in the editor undoes this.</source>
        <translation>Mit dem Gerüst für dieses Netz neu beginnen. Strg+Z im Editor macht das rückgängig.</translation>
    </message>
    <message>
        <source>What Is Fenced?</source>
        <translation>Was ist abgeschirmt?</translation>
    </message>
    <message>
        <source>Show what your code can do on this computer, and what it cannot.</source>
        <translation>Zeigen, was der Code auf diesem Computer darf und was nicht.</translation>
    </message>
    <message>
        <source>What your code can do here:</source>
        <translation>Was der Code hier darf:</translation>
    </message>
    <message>
        <source>Play the way from stop to stop; again to pause. The training goes on meanwhile, or stays paused.</source>
        <translation>Den Weg von Halt zu Halt abspielen; noch einmal: Pause. Das Training läuft dabei weiter oder bleibt angehalten.</translation>
    </message>
    <message>
        <source>Play the way</source>
        <translation>Den Weg abspielen</translation>
    </message>
    <message>
        <source>Where on the way the picture is. At a stop the numbers are exact; between two, everything moves straight. Left and Right move it, Page Up and Page Down go to the next stop.</source>
        <translation>Wo auf dem Weg das Bild steht. An einem Halt sind die Zahlen genau; dazwischen bewegt sich alles geradlinig. Die Pfeiltasten Links und Rechts bewegen, Bild auf und Bild ab gehen zum nächsten Halt.</translation>
    </message>
    <message>
        <source>Place on the way</source>
        <translation>Stelle auf dem Weg</translation>
    </message>
    <message>
        <source>Layer whose way is shown</source>
        <translation>Schicht, deren Weg gezeigt wird</translation>
    </message>
    <message>
        <source>The layer whose way is shown: from its input over z and a to the next layer.</source>
        <translation>Die Schicht, deren Weg gezeigt wird: von ihrer Eingabe über z und a zur nächsten Schicht.</translation>
    </message>
    <message>
        <source>Seen from left to right</source>
        <translation>Waagrecht gezeigt</translation>
    </message>
    <message>
        <source>What is seen from left to right: a unit of the layer; or the first two principal components, along which the activations of the training points vary most; or the distance from the line of the next layer, so that both of its sides are seen as they are.</source>
        <translation>Was von links nach rechts gezeigt wird: eine Einheit der Schicht; oder die ersten beiden Hauptkomponenten, entlang derer die Aktivierungen der Trainingspunkte am meisten streuen; oder der Abstand von der Linie der nächsten Schicht, sodass beide Seiten zu sehen sind, wie sie sind.</translation>
    </message>
    <message>
        <source>Seen from bottom to top</source>
        <translation>Senkrecht gezeigt</translation>
    </message>
    <message>
        <source>The unit of the layer that is seen from bottom to top.</source>
        <translation>Die Einheit der Schicht, die von unten nach oben gezeigt wird.</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Place on the way: {stop}</source>
        <translation>Stelle auf dem Weg: {stop}</translation>
    </message>
    <message>
        <source>distance from the line</source>
        <translation>Abstand von der Linie</translation>
    </message>
    <message>
        <source>The plane as the network moves it. Point at a point, an axis or a line to see it everywhere; click a point to choose it. Keys: the arrow keys go from point to point, Enter chooses, Page Up and Page Down go through the axes and lines.</source>
        <translation>Die Ebene, wie das Netz sie bewegt. Auf einen Punkt, eine Achse oder eine Linie zeigen, um sie überall zu sehen; ein Klick wählt einen Punkt. Tasten: Die Pfeiltasten gehen von Punkt zu Punkt, Enter wählt, Bild auf und Bild ab gehen durch Achsen und Linien.</translation>
    </message>
    <message>
        <source>Points and grid, moved by the network</source>
        <translation>Punkte und Gitter, vom Netz bewegt</translation>
    </message>
    <message>
        <source>All stops of the way at a glance. Click one to go there.</source>
        <translation>Alle Halte des Wegs auf einen Blick. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>The stops at a glance</source>
        <translation>Die Halte auf einen Blick</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>From {before} to {after}: {activation}, for each unit by itself.</source>
        <translation>Von {before} nach {after}: {activation}, für jede Einheit einzeln.</translation>
    </message>
    <message>
        <source>{name} = g(z[{layer}]) with {activation}: bent, unit by unit.</source>
        <translation>{name} = g(z[{layer}]) mit {activation}: gebogen, Einheit für Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>Two of {n} units are seen, with {share} of the variance.</source>
        <translation>
            <numerusform>Zu sehen ist {n} Einheit, mit {share} der Varianz.</numerusform>
            <numerusform>Zu sehen sind zwei von {n} Einheiten, mit {share} der Varianz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: where z is 0 in the units of layer {layer}; strokes point to z above 0.</source>
        <translation>Gestrichelt: wo z in den Einheiten von Schicht {layer} 0 ist; Striche zeigen zu z über 0.</translation>
    </message>
    <message>
        <source>The dashed line holds what is not seen at its mean; “distance from the line” shows it as it is.</source>
        <translation>Die gestrichelte Linie hält das nicht Sichtbare auf seinem Mittelwert; „Abstand von der Linie“ zeigt sie, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>On the wrong side of the line {line}: {k} of {n} points.</source>
        <translation>
            <numerusform>Auf der falschen Seite der Linie {line}: {k} von {n} Punkt.</numerusform>
            <numerusform>Auf der falschen Seite der Linie {line}: {k} von {n} Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the input plane.</source>
        <translation>Die Eingabeebene zeigen.</translation>
    </message>
    <message>
        <source>From {before} to {after} = W[{layer}] {before} + b[{layer}]: what is straight stays straight.</source>
        <translation>Von {before} nach {after} = W[{layer}] {before} + b[{layer}]: Was gerade ist, bleibt gerade.</translation>
    </message>
    <message>
        <source>x: the points on the input plane, with its grid.</source>
        <translation>x: die Punkte auf der Eingabeebene, mit ihrem Gitter.</translation>
    </message>
    <message>
        <source>{name} = W[{layer}] {source} + b[{layer}]: turned, stretched and shifted.</source>
        <translation>{name} = W[{layer}] {source} + b[{layer}]: gedreht, gestreckt und verschoben.</translation>
    </message>
    <message>
        <source>The layer has one unit: up is the output of the network.</source>
        <translation>Die Schicht hat eine Einheit: Senkrecht ist die Ausgabe des Netzes.</translation>
    </message>
    <message>
        <source>Seen across the line and along it: {first} and {second} of the variance.</source>
        <translation>Quer zur Linie und entlang der Linie gesehen: {first} und {second} der Varianz.</translation>
    </message>
    <message>
        <source>Seen along the first two principal components of a[{layer}]: {first} and {second} of the variance.</source>
        <translation>Entlang der ersten beiden Hauptkomponenten von a[{layer}] gesehen: {first} und {second} der Varianz.</translation>
    </message>
    <message numerus="yes">
        <source>Two of {n} inputs are seen, with {share} of the variance.</source>
        <translation>
            <numerusform>Zu sehen ist {n} Eingabe, mit {share} der Varianz.</numerusform>
            <numerusform>Zu sehen sind zwei von {n} Eingaben, mit {share} der Varianz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same class is the most likely one everywhere: there is no border.</source>
        <translation>Überall ist dieselbe Klasse die wahrscheinlichste: Es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>The strong line becomes straight at {name}.</source>
        <translation>Die kräftige Linie wird bei {name} gerade.</translation>
    </message>
    <message>
        <source>Dashed: where the outputs for two classes are equal; strong, where no third one is larger. Strokes point to the class that was counted later.</source>
        <translation>Gestrichelt: wo die Ausgaben für zwei Klassen gleich sind; kräftig, wo keine dritte größer ist. Striche zeigen zur später gezählten Klasse.</translation>
    </message>
    <message>
        <source>Dashed: where z is 0 in the first {n} of {all} units of layer {layer}.</source>
        <translation>Gestrichelt: wo z in den ersten {n} von {all} Einheiten von Schicht {layer} 0 ist.</translation>
    </message>
    <message>
        <source>The dashed lines hold what is not seen at its mean.</source>
        <translation>Die gestrichelten Linien halten das nicht Sichtbare auf seinem Mittelwert.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Es gibt keine Punkte.</translation>
    </message>
    <message>
        <source>The output is 0 on the dashed line and changes evenly across it; so should the numbers, which the colours of the points show.</source>
        <translation>Auf der gestrichelten Linie ist die Ausgabe 0, und quer dazu ändert sie sich gleichmäßig; das sollten auch die Zahlen, die an den Farben der Punkte zu sehen sind.</translation>
    </message>
    <message numerus="yes">
        <source>On the wrong side of the dashed line {line}: {k} of {n} points here, {q} in all dimensions.</source>
        <translation>
            <numerusform>Auf der falschen Seite der gestrichelten Linie {line}: hier {k} von {n} Punkt, in allen Dimensionen {q}.</numerusform>
            <numerusform>Auf der falschen Seite der gestrichelten Linie {line}: hier {k} von {n} Punkten, in allen Dimensionen {q}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the activations a of layer {layer}.</source>
        <translation>Die Aktivierungen a von Schicht {layer} zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Layer {layer} · {activation} · {n} units</source>
        <translation>
            <numerusform>Schicht {layer} · {activation} · {n} Einheit</numerusform>
            <numerusform>Schicht {layer} · {activation} · {n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>Ausgabe 0</translation>
    </message>
    <message>
        <source>output 0.5</source>
        <translation>Ausgabe 0,5</translation>
    </message>
    <message>
        <source>{name} = 0</source>
        <translation>{name} = 0</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The strong lines become straight at {name}.</source>
        <translation>Die kräftigen Linien werden bei {name} gerade.</translation>
    </message>
    <message>
        <source>example {n}: {x}, {y}</source>
        <translation>Beispiel {n}: {x}, {y}</translation>
    </message>
    <message>
        <source>Example {n}, {class_name}: {across} is {x}, {up} is {y}.</source>
        <translation>Beispiel {n}, {class_name}: {across} ist {x}, {up} ist {y}.</translation>
    </message>
    <message>
        <source>Show the weighted sums z of layer {layer}.</source>
        <translation>Die gewichteten Summen z von Schicht {layer} zeigen.</translation>
    </message>
    <message>
        <source>distance from the line w·a + b = 0</source>
        <translation>Abstand von der Linie w·a + b = 0</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>{first} | {second}</source>
        <translation>{first} | {second}</translation>
    </message>
    <message>
        <source>{name}: what layer {layer} gets as its input.</source>
        <translation>{name}: was Schicht {layer} als Eingabe bekommt.</translation>
    </message>
    <message>
        <source>Here {what}.</source>
        <translation>Hier {what}.</translation>
    </message>
    <message>
        <source>The line {line} separates the classes: all points lie on their side.</source>
        <translation>Die Linie {line} trennt die Klassen: Alle Punkte liegen auf ihrer Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown, because not finite: {n} points.</source>
        <translation>
            <numerusform>Nicht gezeigt, weil nicht endlich: {n} Punkt.</numerusform>
            <numerusform>Nicht gezeigt, weil nicht endlich: {n} Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Output · {activation}</source>
        <translation>Ausgabe · {activation}</translation>
    </message>
    <message>
        <source>output, P({name})</source>
        <translation>Ausgabe, P({name})</translation>
    </message>
    <message>
        <source>{name} along w</source>
        <translation>{name} entlang w</translation>
    </message>
    <message>
        <source>{name} along the line</source>
        <translation>{name} entlang der Linie</translation>
    </message>
    <message>
        <source>component {n} of {name}</source>
        <translation>Komponente {n} von {name}</translation>
    </message>
    <message>
        <source>{feature}, standardised</source>
        <translation>{feature}, standardisiert</translation>
    </message>
    <message>
        <source>the network’s inputs are {features}</source>
        <translation>die Eingaben des Netzes sind {features}</translation>
    </message>
    <message>
        <source>folded plane</source>
        <translation>gefaltete Ebene</translation>
    </message>
    <message>
        <source>How a layer moves the points and bends the plane.</source>
        <translation>Wie eine Schicht die Punkte verschiebt und die Ebene verbiegt.</translation>
    </message>
    <message>
        <source>Folded plane</source>
        <translation>Gefaltete Ebene</translation>
    </message>
    <message>
        <source>How three or more classes are used</source>
        <translation>Wie drei oder mehr Klassen verwendet werden</translation>
    </message>
    <message>
        <source>Take all classes, of which 8 can be shown, set one against all others, or take two and leave out the lines of the others.</source>
        <translation>Alle Klassen nehmen, von denen 8 gezeigt werden können, eine gegen alle anderen stellen oder zwei nehmen und die Zeilen der anderen weglassen.</translation>
    </message>
    <message>
        <source>First class</source>
        <translation>Erste Klasse</translation>
    </message>
    <message>
        <source>The network learns to separate this class from the other.</source>
        <translation>Das Netz lernt, diese Klasse von der anderen zu trennen.</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <source>The lines of all other classes are left out.</source>
        <translation>Die Zeilen aller anderen Klassen werden weggelassen.</translation>
    </message>
    <message>
        <source>Swap Classes</source>
        <translation>Klassen tauschen</translation>
    </message>
    <message>
        <source>Class 0 of the table becomes class 1, and class 1 becomes class 0.</source>
        <translation>Klasse 0 der Tabelle wird Klasse 1, und Klasse 1 wird Klasse 0.</translation>
    </message>
    <message>
        <source>The table has no class column. All its points get</source>
        <translation>Die Tabelle hat keine Klassenspalte. Alle ihre Punkte erhalten</translation>
    </message>
    <message>
        <source>The table has no class column, so all points get this class. Single points can be changed later.</source>
        <translation>Die Tabelle hat keine Klassenspalte, daher erhalten alle Punkte diese Klasse. Einzelne Punkte lassen sich später ändern.</translation>
    </message>
    <message>
        <source>One against the rest</source>
        <translation>Eine gegen den Rest</translation>
    </message>
    <message>
        <source>Two of them</source>
        <translation>Zwei davon</translation>
    </message>
    <message>
        <source>Tick the columns of numbers that the network is given, 1 to {number}. Arrow keys go through the list, the space bar ticks.</source>
        <translation>Die Zahlenspalten ankreuzen, die das Netz bekommt, 1 bis {number}. Die Pfeiltasten gehen durch die Liste, die Leertaste kreuzt an.</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Eingabespalten</translation>
    </message>
    <message>
        <source>Nothing: only points</source>
        <translation>Nichts: nur Punkte</translation>
    </message>
    <message>
        <source>Column to be learnt</source>
        <translation>Zu lernende Spalte</translation>
    </message>
    <message>
        <source>The column that the network is to find out from the inputs: classes, as words or numbers, or numbers such as prices.</source>
        <translation>Die Spalte, die das Netz aus den Eingaben herausfinden soll: Klassen, als Wörter oder Zahlen, oder Zahlen wie Preise.</translation>
    </message>
    <message>
        <source>Each different value is a class: the network learns to which class a point belongs.</source>
        <translation>Jeder verschiedene Wert ist eine Klasse: Das Netz lernt, zu welcher Klasse ein Punkt gehört.</translation>
    </message>
    <message>
        <source>The network learns the number itself, as with a price: regression.</source>
        <translation>Das Netz lernt die Zahl selbst, etwa einen Preis: Regression.</translation>
    </message>
    <message>
        <source>Inputs: x₁, x₂, …</source>
        <translation>Eingaben: x₁, x₂, …</translation>
    </message>
    <message>
        <source>To be learnt</source>
        <translation>Zu lernen</translation>
    </message>
    <message>
        <source>As Classes</source>
        <translation>Als Klassen</translation>
    </message>
    <message>
        <source>As Numbers</source>
        <translation>Als Zahlen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>The table as it will be taken, beside the numbers of its lines. A line that is left out is struck through, a value that is filled in is in brackets; point at one to read why.</source>
        <translation>Die Tabelle, wie sie übernommen wird, neben ihren Zeilennummern. Eine weggelassene Zeile ist durchgestrichen, ein ergänzter Wert steht in Klammern; darauf zeigen, um den Grund zu lesen.</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>zu lernen</translation>
    </message>
    <message>
        <source>{name} is the input {input}.</source>
        <translation>{name} ist die Eingabe {input}.</translation>
    </message>
    <message>
        <source>{name} is to be learnt.</source>
        <translation>{name} ist zu lernen.</translation>
    </message>
    <message>
        <source>{text}, left out</source>
        <translation>{text}, weggelassen</translation>
    </message>
    <message>
        <source>No value here: the median of the column is taken.</source>
        <translation>Hier fehlt der Wert: Der Median der Spalte wird genommen.</translation>
    </message>
    <message>
        <source>Line {line} is left out: {reason}</source>
        <translation>Zeile {line} wird weggelassen: {reason}</translation>
    </message>
    <message>
        <source>The network gets coordinates with mean 0 and standard deviation 1, by the formula beside this box. It helps when coordinates are large or of very different size. The points stay where they are.</source>
        <translation>Das Netz bekommt Koordinaten mit Mittelwert 0 und Standardabweichung 1, nach der Formel neben diesem Kästchen. Das hilft, wenn Koordinaten groß oder sehr verschieden groß sind. Die Punkte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The network learns y with mean 0 and standard deviation 1 instead of the numbers themselves. From large numbers, such as prices, it learns slowly or not at all.</source>
        <translation>Das Netz lernt y mit Mittelwert 0 und Standardabweichung 1 statt der Zahlen selbst. Von großen Zahlen, etwa Preisen, lernt es langsam oder gar nicht.</translation>
    </message>
    <message>
        <source>A comma can be the decimal mark or can separate thousands; choose which.</source>
        <translation>Ein Komma kann Dezimaltrennzeichen sein oder Tausender trennen; eines davon wählen.</translation>
    </message>
    <message>
        <source>Standardise the inputs</source>
        <translation>Eingaben standardisieren</translation>
    </message>
    <message>
        <source>Standardise what is learnt</source>
        <translation>Zu Lernendes standardisieren</translation>
    </message>
    <message>
        <source>Fill In the Median</source>
        <translation>Median einsetzen</translation>
    </message>
    <message>
        <source>In place of a missing value comes the median of its column: half of the values are below it. Filled values are in brackets in the first rows. Missing classes and numbers to be learnt are never filled.</source>
        <translation>Für einen fehlenden Wert wird der Median seiner Spalte eingesetzt: Die Hälfte der Werte liegt darunter. Eingesetzte Werte stehen in den ersten Zeilen in Klammern. Fehlende Klassen und zu lernende Zahlen werden nie ersetzt.</translation>
    </message>
    <message>
        <source>Lines in which an input has no value are not taken.</source>
        <translation>Zeilen, in denen eine Eingabe keinen Wert hat, werden nicht genommen.</translation>
    </message>
    <message>
        <source>Remove the points on the plane and use those of the table. Undo brings them back.</source>
        <translation>Die Punkte der Ebene entfernen und die der Tabelle verwenden. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Add to the Points</source>
        <translation>Zu den Punkten hinzufügen</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Es gibt noch keine Punkte.</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Zeilen, die nicht verwendbar sind</translation>
    </message>
    <message>
        <source>Line, column and what is wrong there. To keep these lines, correct the file and import it again.</source>
        <translation>Zeile, Spalte und was dort falsch ist. Um diese Zeilen zu behalten, die Datei korrigieren und neu importieren.</translation>
    </message>
    <message>
        <source>Keep the points on the plane and add those of the table.</source>
        <translation>Die Punkte der Ebene behalten und die der Tabelle hinzufügen.</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and x2 from {low} to {high}.</source>
        <translation>Die Ebene zeigt x1 von {left} bis {right} und x2 von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The points on the plane</source>
        <translation>Die Punkte auf der Ebene</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and what is learnt from {low} to {high}.</source>
        <translation>Die Ebene zeigt x1 von {left} bis {right} und das zu Lernende von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and x2 from {low} to {high}. Others can be shown later.</source>
        <translation>Die Ebene zeigt x1 von {left} bis {right} und x2 von {low} bis {high}. Andere lassen sich später zeigen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>y = ({name} − {mean}) / {deviation}, of the training points: numbers from {low} to {high}.</source>
        <translation>y = ({name} − {mean}) / {deviation}, aus den Trainingspunkten: Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>On: the network gets x′.</source>
        <translation>An: Das Netz bekommt x′.</translation>
    </message>
    <message>
        <source>The table has {all} points, but at most {number} can be added. You can import a random sample that keeps the share of each class.</source>
        <translation>Die Tabelle hat {all} Punkte, aber höchstens {number} können hinzugefügt werden. Möglich ist eine Zufallsstichprobe, die den Anteil jeder Klasse wahrt.</translation>
    </message>
    <message>
        <source>commas between the columns</source>
        <translation>Kommas zwischen den Spalten</translation>
    </message>
    <message>
        <source>semicolons between the columns</source>
        <translation>Semikolons zwischen den Spalten</translation>
    </message>
    <message>
        <source>tabs between the columns</source>
        <translation>Tabulatoren zwischen den Spalten</translation>
    </message>
    <message>
        <source>vertical bars between the columns</source>
        <translation>senkrechte Striche zwischen den Spalten</translation>
    </message>
    <message>
        <source>{name}: numbers from {low} to {high}.</source>
        <translation>{name}: Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{name}” is class {label}: {number}</source>
        <translation>„{name}“ ist Klasse {label}: {number}</translation>
    </message>
    <message>
        <source>class {label}: none</source>
        <translation>Klasse {label}: keine</translation>
    </message>
    <message>
        <source>“{name}” is added to “{there}”: {number}</source>
        <translation>„{name}“ kommt zu „{there}“ hinzu: {number}</translation>
    </message>
    <message>
        <source>Off: coordinates are far from 0 or differ much in size. On, the network learns faster.</source>
        <translation>Aus: Koordinaten sind weit von 0 oder sehr verschieden groß. Eingeschaltet lernt das Netz schneller.</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>mit Kopfzeile</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Column {number}: {samples}</source>
        <translation>Spalte {number}: {samples}</translation>
    </message>
    <message>
        <source>“{text}” is {number}</source>
        <translation>„{text}“ ist {number}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation, of the training points ({number})</source>
        <translation>x′ = (x − Mittelwert) / Abweichung, aus den Trainingspunkten ({number})</translation>
    </message>
    <message>
        <source>Off: the network gets the coordinates as they are.</source>
        <translation>Aus: Das Netz bekommt die Koordinaten, wie sie sind.</translation>
    </message>
    <message>
        <source>No points with this choice. {place}: {reason}</source>
        <translation>Mit dieser Wahl keine Punkte. {place}: {reason}</translation>
    </message>
    <message>
        <source>spaces between the columns</source>
        <translation>Leerzeichen zwischen den Spalten</translation>
    </message>
    <message>
        <source>{name}: to be learnt</source>
        <translation>{name}: zu lernen</translation>
    </message>
    <message>
        <source>{name}: {input}, with {samples}</source>
        <translation>{name}: {input}, mit {samples}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Take a Sample of {number}</source>
        <translation>Stichprobe von {number} nehmen</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>ZAHLEN</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>LÜCKEN</translation>
    </message>
    <message>
        <source>CLASSES</source>
        <translation>KLASSEN</translation>
    </message>
    <message>
        <source>LEARNT</source>
        <translation>GELERNT</translation>
    </message>
    <message>
        <source>Close without importing (Esc).</source>
        <translation>Ohne Import schließen (Esc).</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>SPALTEN</translation>
    </message>
    <message>
        <source>POINTS</source>
        <translation>PUNKTE</translation>
    </message>
    <message>
        <source>SCALE</source>
        <translation>SKALA</translation>
    </message>
    <message>
        <source>&amp;Next Lesson</source>
        <translation>&amp;Nächste Lektion</translation>
    </message>
    <message>
        <source>You have come to the end. Steps not done yet: {numbers}.</source>
        <translation>Das Ende ist erreicht. Noch nicht ausgeführte Schritte: {numbers}.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Read the last step again.</source>
        <translation>Den letzten Schritt noch einmal lesen.</translation>
    </message>
    <message>
        <source>Hand &amp;In…</source>
        <translation>Ab&amp;geben…</translation>
    </message>
    <message>
        <source>Save what you did as one file for your teacher.</source>
        <translation>Die Arbeit als eine Datei für die Lehrkraft speichern.</translation>
    </message>
    <message>
        <source>&amp;All Lessons</source>
        <translation>Alle Le&amp;ktionen</translation>
    </message>
    <message>
        <source>Show all lessons.</source>
        <translation>Alle Lektionen zeigen.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Close the pane. The experiment stays.</source>
        <translation>Den Bereich schließen. Das Experiment bleibt.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}. {summary} ({state})</source>
        <translation>Lektion {number}: {title}. {summary} ({state})</translation>
    </message>
    <message>
        <source>Choose a lesson and press Enter, or click it.</source>
        <translation>Eine Lektion wählen und Enter drücken oder darauf klicken.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>steps done: {number} of {total}</source>
        <translation>Schritte fertig: {number} von {total}</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Was erwarten Sie?</translation>
    </message>
    <message>
        <source>Choose this answer, then press Answer or Return.</source>
        <translation>Diese Antwort wählen, dann „Antworten“ oder Enter drücken.</translation>
    </message>
    <message>
        <source>Type a number, such as 0.25 or −1/3, and press Return.</source>
        <translation>Eine Zahl wie 0,25 oder −1/3 tippen und Enter drücken.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Pre&amp;dict</source>
        <translation>Vo&amp;rhersagen</translation>
    </message>
    <message>
        <source>Say what you expect before you see it; it is compared with what comes.</source>
        <translation>Sagen Sie, was Sie erwarten, bevor Sie es sehen; es wird mit dem verglichen, was kommt.</translation>
    </message>
    <message>
        <source>Not right. Look again, or take a hint.</source>
        <translation>Nicht richtig. Sehen Sie noch einmal hin, oder lesen Sie einen Tipp.</translation>
    </message>
    <message>
        <source>To the &amp;Cells</source>
        <translation>Z&amp;u den Feldern</translation>
    </message>
    <message>
        <source>Cover the cells in the equations and type into them.</source>
        <translation>Die Felder in den Gleichungen abdecken und in sie tippen.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>Compare the answer with the right one. You can try as often as you like.</source>
        <translation>Die Antwort mit der richtigen vergleichen. Es gibt beliebig viele Versuche.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>Es kam anders.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Other than in the lesson: {names}.</source>
        <translation>Anders als in der Lektion: {names}.</translation>
    </message>
    <message>
        <source>Set Up Again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Set up what this step began with. Undo brings back what is there now.</source>
        <translation>Einrichten, womit dieser Schritt begann. Rückgängig holt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>Ti&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Read the step before again. The network stays as it is.</source>
        <translation>Den vorigen Schritt noch einmal lesen. Das Netz bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The text of this step; the arrow keys scroll it.</source>
        <translation>Der Text dieses Schritts; die Pfeiltasten blättern.</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Erreicht: {goal}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Ziel: {goal}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Geschafft.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Überspr&amp;ingen</translation>
    </message>
    <message>
        <source>Slide: {title}</source>
        <translation>Folie: {title}</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Go on ({keys}).</source>
        <translation>Weiter ({keys}).</translation>
    </message>
    <message>
        <source>Go on without having done this step ({keys}).</source>
        <translation>Weiter, ohne diesen Schritt ausgeführt zu haben ({keys}).</translation>
    </message>
    <message>
        <source>**Hint {number}.** {text}</source>
        <translation>**Tipp {number}.** {text}</translation>
    </message>
    <message>
        <source>Begin this lesson again at its first step. Undo brings back what is there now.</source>
        <translation>Diese Lektion wieder beim ersten Schritt beginnen. Rückgängig holt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Begin Again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Leave the lesson. The experiment stays; the lesson goes on where you left it when you come back.</source>
        <translation>Die Lektion verlassen. Das Experiment bleibt; die Lektion geht später hier weiter.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>loss J, of each run its own</source>
        <translation>Verlust J, jeder Lauf seinen eigenen</translation>
    </message>
    <message>
        <source>loss J (nats)</source>
        <translation>Verlust J (Nats)</translation>
    </message>
    <message>
        <source>loss J</source>
        <translation>Verlust J</translation>
    </message>
    <message>
        <source>{name}, diverged</source>
        <translation>{name}, divergiert</translation>
    </message>
    <message>
        <source>time spent, in iterations of the present run</source>
        <translation>verbrauchte Zeit, in Iterationen des jetzigen Laufs</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>verbrauchte Zeit</translation>
    </message>
    <message>
        <source>iteration {number}, after {time}</source>
        <translation>Iteration {number}, nach {time}</translation>
    </message>
    <message>
        <source>Compared at iteration {number}: {losses}.</source>
        <translation>Verglichen bei Iteration {number}: {losses}.</translation>
    </message>
    <message>
        <source>Double click or Enter returns to it.</source>
        <translation>Doppelklick oder Enter kehrt dorthin zurück.</translation>
    </message>
    <message>
        <source>Earlier run: {name}</source>
        <translation>Früherer Lauf: {name}</translation>
    </message>
    <message>
        <source>same settings</source>
        <translation>gleiche Einstellungen</translation>
    </message>
    <message>
        <source>Return to This Run</source>
        <translation>Zu diesem Lauf zurückkehren</translation>
    </message>
    <message>
        <source>Remove This Run</source>
        <translation>Diesen Lauf entfernen</translation>
    </message>
    <message>
        <source>other points</source>
        <translation>andere Punkte</translation>
    </message>
    <message>
        <source>another loss</source>
        <translation>anderer Verlust</translation>
    </message>
    <message>
        <source>left at iteration {number}</source>
        <translation>bei Iteration {number} verlassen</translation>
    </message>
    <message>
        <source>Scale of the loss axis</source>
        <translation>Skala der Verlustachse</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Linear axis: equal changes of the loss have equal height.</source>
        <translation>Lineare Achse: Gleiche Änderungen des Verlusts sind gleich hoch.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis: each power of ten has equal height, so a small loss can be seen falling.</source>
        <translation>Logarithmische Achse: Jede Zehnerpotenz ist gleich hoch, sodass auch ein kleiner Verlust sichtbar fällt.</translation>
    </message>
    <message>
        <source>{loss} at {iteration}</source>
        <translation>{loss} bei {iteration}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Drag to an earlier iteration: the whole window then shows it, and Run continues from there. Keys: the arrow keys, Page Up, Page Down, Home and End move, M sets a mark.</source>
        <translation>Zu einer früheren Iteration ziehen: Das ganze Fenster zeigt sie dann, und „Starten“ fährt dort fort. Tasten: Pfeiltasten, Bild auf, Bild ab, Pos1 und Ende bewegen, M setzt eine Markierung.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Rename Mark…</source>
        <translation>Markierung umbenennen…</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Mark Iteration {iteration}…</source>
        <translation>Iteration {iteration} markieren…</translation>
    </message>
    <message>
        <source>Earlier run, double click to return to it: {name}</source>
        <translation>Früherer Lauf, Doppelklick kehrt zu ihm zurück: {name}</translation>
    </message>
    <message>
        <source>Mark at iteration {iteration}: {name}</source>
        <translation>Markierung bei Iteration {iteration}: {name}</translation>
    </message>
    <message>
        <source>Changed after iteration {iteration}: {name}</source>
        <translation>Nach Iteration {iteration} geändert: {name}</translation>
    </message>
    <message>
        <source>Training diverged after iteration {iteration}.</source>
        <translation>Das Training divergierte nach Iteration {iteration}.</translation>
    </message>
    <message>
        <source>Timeline, iteration {now} of {latest}</source>
        <translation>Zeitleiste, Iteration {now} von {latest}</translation>
    </message>
    <message>
        <source>Return to the earlier run: {name}</source>
        <translation>Zum früheren Lauf zurückkehren: {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>How wrong the network is after each iteration. Point at the curve to read values; use the wheel or + and − to zoom, drag to move, and double click or press Home to show everything. Grey curves are earlier runs: double click one, or choose it with Up and Down and press Enter, to return to it; Delete removes it. A right click offers both. Coloured curves with dashes are runs that are compared, each named at its end; many faint ones are runs with other seeds.</source>
        <translation>Wie falsch das Netz nach jeder Iteration ist. Auf die Kurve zeigen, um Werte zu lesen; Mausrad oder + und − vergrößern, Ziehen verschiebt, Doppelklick oder Pos1 zeigt alles. Graue Kurven sind frühere Läufe: Doppelklick, oder mit den Pfeiltasten Hoch und Runter wählen und Enter drücken, kehrt zu einem zurück; Entf entfernt ihn. Ein Rechtsklick bietet beides an. Farbige Kurven mit Strichen sind verglichene Läufe, jeder an seinem Ende benannt; viele blasse sind Läufe mit anderen Seeds.</translation>
    </message>
    <message>
        <source>loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>VERLUST</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>The loss appears here when you press Run</source>
        <translation>Mit „Starten“ erscheint hier der Verlust</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>früherer Lauf</translation>
    </message>
    <message>
        <source>to {loss}</source>
        <translation>bis {loss}</translation>
    </message>
    <message>
        <source>train, {settings}</source>
        <translation>Training, {settings}</translation>
    </message>
    <message>
        <source>The final plane of the run that is pointed at.</source>
        <translation>Die letzte Ebene des Laufs, auf den gezeigt wird.</translation>
    </message>
    <message>
        <source>Run, enlarged</source>
        <translation>Lauf, vergrößert</translation>
    </message>
    <message>
        <source>{run} Plane: {share} right.</source>
        <translation>{run} Ebene: {share} richtig.</translation>
    </message>
    <message>
        <source>Iterations to the goal</source>
        <translation>Iterationen bis zum Ziel</translation>
    </message>
    <message>
        <source>The bar is the share that reached the goal; the line across its end is the 95 % confidence interval: other seeds would give a share within it in about 95 of 100 trials like this.</source>
        <translation>Der Balken ist der Anteil, der das Ziel erreichte; die Linie über seinem Ende ist das 95-%-Konfidenzintervall: Andere Seeds ergäben in etwa 95 von 100 solchen Versuchen einen Anteil darin.</translation>
    </message>
    <message>
        <source>Shares, iterations to the goal and loss curves</source>
        <translation>Anteile, Iterationen bis zum Ziel und Verlustkurven</translation>
    </message>
    <message>
        <source>Seed by seed</source>
        <translation>Seed für Seed</translation>
    </message>
    <message>
        <source>no run reached the goal</source>
        <translation>kein Lauf erreichte das Ziel</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <source>Loss; thick: this run</source>
        <translation>Verlust; dick: dieser Lauf</translation>
    </message>
    <message>
        <source>Lowest loss first; below each its seed, its loss, and where it reached the goal (✓). A click or Enter puts that run on the screen, and Undo comes back. The arrow keys go from one to the next.</source>
        <translation>Der kleinste Verlust zuerst; darunter jeweils der Seed, der Verlust und wo das Ziel erreicht wurde (✓). Klick oder Enter holt diesen Lauf ins Fenster, Rückgängig kehrt zurück. Die Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Final planes of all runs</source>
        <translation>Letzte Ebenen aller Läufe</translation>
    </message>
    <message>
        <source>Each run makes so many. At first 2000, as main.py sweep does, or as many as the present run.</source>
        <translation>So viele führt jeder Lauf aus. Anfangs 2000, wie bei main.py sweep, oder so viele wie der jetzige Lauf.</translation>
    </message>
    <message>
        <source>A run has worked when so many per cent of the training points are right, or where numbers are learnt when R² is that high. That is looked at every 10 iterations or, with small batches, after whole epochs.</source>
        <translation>Ein Lauf ist gelungen, wenn so viel Prozent der Trainingspunkte richtig sind oder, bei Zahlen, R² so groß ist. Geprüft wird alle 10 Iterationen oder, bei kleinen Batches, nach ganzen Epochen.</translation>
    </message>
    <message>
        <source>Try a second value of one setting on the same seeds. A is what is set now, B has the second value.</source>
        <translation>Einen zweiten Wert einer Einstellung mit denselben Seeds ausprobieren. A ist, was jetzt eingestellt ist, B hat den zweiten Wert.</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>What differs from run to run: the start weights and the order of the batches, the points, or both. Points can differ only where they are as they were generated.</source>
        <translation>Was von Lauf zu Lauf verschieden ist: die Startgewichte und die Reihenfolge der Batches, die Punkte oder beides. Punkte können nur verschieden sein, solange sie sind, wie sie erzeugt wurden.</translation>
    </message>
    <message>
        <source>How many runs, each with its own seed.</source>
        <translation>Wie viele Läufe, jeder mit eigenem Seed.</translation>
    </message>
    <message>
        <source>The next runs have the next seeds.</source>
        <translation>Die nächsten Läufe haben die nächsten Seeds.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train all runs (Enter in any of these fields). The window can be used meanwhile.</source>
        <translation>Alle Läufe trainieren (Enter in jedem dieser Felder). Das Fenster bleibt dabei bedienbar.</translation>
    </message>
    <message>
        <source>Stop; the results that were there before stay (Esc).</source>
        <translation>Anhalten; die Ergebnisse davor bleiben (Esc).</translation>
    </message>
    <message>
        <source>How many of all iterations are made.</source>
        <translation>Wie viele aller Iterationen berechnet sind.</translation>
    </message>
    <message>
        <source>start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>The second value, for B.</source>
        <translation>Der zweite Wert, für B.</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Zweiter Wert</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>Were both equally good, a split as uneven as this would come about in {chance} of such comparisons.</source>
        <translation>Wären beide gleich gut, käme eine so ungleiche Verteilung in {chance} solcher Vergleiche vor.</translation>
    </message>
    <message>
        <source>✗ not</source>
        <translation>✗ nicht</translation>
    </message>
    <message>
        <source>Seed {seed}: diverged after iteration {iteration}.</source>
        <translation>Seed {seed}: divergierte nach Iteration {iteration}.</translation>
    </message>
    <message>
        <source>Seed {seed}: loss {loss}, {score}, goal not reached.</source>
        <translation>Seed {seed}: Verlust {loss}, {score}, Ziel nicht erreicht.</translation>
    </message>
    <message>
        <source>Seed {seed}: loss {loss}, {score}, goal reached at iteration {reached}.</source>
        <translation>Seed {seed}: Verlust {loss}, {score}, Ziel bei Iteration {reached} erreicht.</translation>
    </message>
    <message>
        <source>{hits} of {n} ({share}, 95 % interval {low} to {high} %)</source>
        <translation>{hits} von {n} ({share}, 95-%-Intervall {low} bis {high} %)</translation>
    </message>
    <message>
        <source>On the same seeds: both {both}, only A {first}, only B {second}, neither {neither}.</source>
        <translation>Mit denselben Seeds: beide {both}, nur A {first}, nur B {second}, keiner {neither}.</translation>
    </message>
    <message>
        <source>A − B: {difference} %, 95 % interval {low} to {high} %</source>
        <translation>A − B: {difference} %, 95-%-Intervall {low} bis {high} %</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>{first}; {second}. Goal: {goal}.</source>
        <translation>{first}; {second}. Ziel: {goal}.</translation>
    </message>
    <message>
        <source>{share} reached {goal}.</source>
        <translation>{share} erreichten {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} runs diverged.</source>
        <translation>
            <numerusform>{n} Lauf divergierte.</numerusform>
            <numerusform>{n} Läufe divergierten.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>Keep this result, change one thing in the window, and press Start for B.</source>
        <translation>Dieses Ergebnis merken, im Fenster eine Sache ändern und „Start“ für B drücken.</translation>
    </message>
    <message>
        <source>Save a row for each run as CSV: seed, loss, score and iteration at the goal.</source>
        <translation>Eine Zeile je Lauf als CSV speichern: Seed, Verlust, Ergebnis und Iteration am Ziel.</translation>
    </message>
    <message>
        <source>Keep as A</source>
        <translation>Als A merken</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>How often does this work? Training begins at random start weights, so it is also luck. Start trains this network with many other seeds and says how often it reaches the goal.</source>
        <translation>Wie oft gelingt das? Das Training beginnt mit zufälligen Startgewichten, ist also auch Glückssache. „Start“ trainiert dieses Netz mit vielen anderen Seeds und sagt, wie oft es das Ziel erreicht.</translation>
    </message>
    <message>
        <source>Show the final planes of {name}.</source>
        <translation>Die letzten Ebenen von {name} zeigen.</translation>
    </message>
    <message>
        <source>Point at a card below for its statements.</source>
        <translation>Auf eine Karte unten zeigen, um ihre Aussagen zu lesen.</translation>
    </message>
    <message>
        <source>The left and right arrow keys go from one to the next; Enter uses it in the layer that is shown.</source>
        <translation>Die Pfeiltasten Links und Rechts gehen von einer zur nächsten; Enter verwendet sie in der gezeigten Schicht.</translation>
    </message>
    <message>
        <source>The activations of the lecture on the same z</source>
        <translation>Die Aktivierungen der Vorlesung auf denselben z</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Layer under the microscope</source>
        <translation>Schicht unter dem Mikroskop</translation>
    </message>
    <message>
        <source>The layer that is shown. You can also point at a unit in the network.</source>
        <translation>Die Schicht, die gezeigt wird. Auch Zeigen auf eine Einheit des Netzes wählt sie.</translation>
    </message>
    <message>
        <source>Unit under the microscope</source>
        <translation>Einheit unter dem Mikroskop</translation>
    </message>
    <message>
        <source>The unit that is shown, or all units of the layer together.</source>
        <translation>Die Einheit, die gezeigt wird, oder alle Einheiten der Schicht zusammen.</translation>
    </message>
    <message>
        <source>Keep this layer and unit while you point at others.</source>
        <translation>Bei dieser Schicht und Einheit bleiben, auch wenn auf andere gezeigt wird.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle Einheiten</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Top: the activation g(z). Middle: its slope g′(z), by which back propagation multiplies the gradient. Bottom: how many values of z lie where. Each dot is an example, with the shape and colour of its class as on the plane. In the hatched areas the gradient is lost. Point at a dot to read it; the left and right arrow keys go from dot to dot.</source>
        <translation>Oben: die Aktivierung g(z). Mitte: ihre Steigung g′(z), mit der die Backpropagation den Gradienten multipliziert. Unten: wie viele Werte von z wo liegen. Jeder Punkt ist ein Beispiel, mit Form und Farbe seiner Klasse wie auf der Ebene. In den schraffierten Bereichen geht der Gradient verloren. Auf einen Punkt zeigen, um ihn zu lesen; die Pfeiltasten Links und Rechts gehen von Punkt zu Punkt.</translation>
    </message>
    <message>
        <source>Activation and its slope, with every example</source>
        <translation>Aktivierung und ihre Steigung, mit jedem Beispiel</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>measured when training is paused</source>
        <translation>wird gemessen, wenn das Training pausiert</translation>
    </message>
    <message>
        <source>no z above 0 now</source>
        <translation>jetzt kein z über 0</translation>
    </message>
    <message>
        <source>iteration {number}: {amount}</source>
        <translation>Iteration {number}: {amount}</translation>
    </message>
    <message>
        <source>softmax, each z on a sigmoid</source>
        <translation>Softmax, jedes z auf einem Sigmoid</translation>
    </message>
    <message>
        <source>The activation of the output belongs to the loss and cannot be chosen here.</source>
        <translation>Die Aktivierung der Ausgabe gehört zum Verlust und ist hier nicht wählbar.</translation>
    </message>
    <message>
        <source>{factor} ReLU’s time</source>
        <translation>{factor} der Zeit von ReLU</translation>
    </message>
    <message>
        <source>g′ = {slope} up to z = {z}</source>
        <translation>g′ = {slope} bis z = {z}</translation>
    </message>
    <message>
        <source>mean |g′|</source>
        <translation>Mittel |g′|</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>z of {n} examples</source>
        <translation>
            <numerusform>z von {n} Beispiel</numerusform>
            <numerusform>z von {n} Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} z</source>
        <translation>{n} z</translation>
    </message>
    <message>
        <source>No training examples: curves without dots</source>
        <translation>Keine Trainingsbeispiele: Kurven ohne Punkte</translation>
    </message>
    <message>
        <source>No training examples</source>
        <translation>Keine Trainingsbeispiele</translation>
    </message>
    <message>
        <source>z&#xa0;{z}   g&#xa0;{output}   g′&#xa0;{slope}</source>
        <translation>z&#xa0;{z}   g&#xa0;{output}   g′&#xa0;{slope}</translation>
    </message>
    <message>
        <source>unit {unit}, example {example}, {class_name}</source>
        <translation>Einheit {unit}, Beispiel {example}, {class_name}</translation>
    </message>
    <message>
        <source>Layer {layer} · {activation}</source>
        <translation>Schicht {layer} · {activation}</translation>
    </message>
    <message>
        <source>{activation} in layer {layer}</source>
        <translation>{activation} in Schicht {layer}</translation>
    </message>
    <message>
        <source>Click, or press Enter, to use it in layer {layer}.</source>
        <translation>Klick oder Enter verwendet sie in Schicht {layer}.</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>{factor} ×</translation>
    </message>
    <message>
        <source>{time} ns for one z</source>
        <translation>{time} ns für ein z</translation>
    </message>
    <message>
        <source>{factor} ReLU</source>
        <translation>{factor} ReLU</translation>
    </message>
    <message>
        <source>{share} saturated</source>
        <translation>{share} gesättigt</translation>
    </message>
    <message>
        <source>{share} zeros</source>
        <translation>{share} Nullen</translation>
    </message>
    <message numerus="yes">
        <source>z of {n} examples × {units} units</source>
        <translation>
            <numerusform>z von {n} Beispiel × {units} Einheiten</numerusform>
            <numerusform>z von {n} Beispielen × {units} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{activation} on the same z</source>
        <translation>{activation} auf denselben z</translation>
    </message>
    <message>
        <source>{activation} in the output</source>
        <translation>{activation} in der Ausgabe</translation>
    </message>
    <message>
        <source>In use in layer {layer}.</source>
        <translation>In Schicht {layer} verwendet.</translation>
    </message>
    <message>
        <source>mean output {value}</source>
        <translation>mittlere Ausgabe {value}</translation>
    </message>
    <message>
        <source>mean |g′| {own} (σ: {other})</source>
        <translation>Mittel |g′| {own} (σ: {other})</translation>
    </message>
    <message>
        <source>{share} zeros, {dead} of {all} dead</source>
        <translation>{share} Nullen, {dead} von {all} tot</translation>
    </message>
    <message>
        <source>0 dead (ReLU: {dead} of {all})</source>
        <translation>0 tot (ReLU: {dead} von {all})</translation>
    </message>
    <message>
        <source>mean |g′| {own}</source>
        <translation>Mittel |g′| {own}</translation>
    </message>
    <message>
        <source>{bad} of {all} not finite</source>
        <translation>{bad} von {all} nicht endlich</translation>
    </message>
    <message>
        <source>{amount}, {dots} as dots</source>
        <translation>{amount}, {dots} als Punkte</translation>
    </message>
    <message>
        <source>microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Activation microscope</source>
        <translation>Aktivierungsmikroskop</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Starts the run again.</source>
        <translation>Startet den Lauf neu.</translation>
    </message>
    <message>
        <source>Changes the setting and starts the run again.</source>
        <translation>Ändert die Einstellung und startet den Lauf neu.</translation>
    </message>
    <message>
        <source>Changes the setting; the weights stay as they are.</source>
        <translation>Ändert die Einstellung; die Gewichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{reason} {effect} Undo reverses the change.</source>
        <translation>{reason} {effect} Rückgängig nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>{sizes}, {parameters}</source>
        <translation>{sizes}, {parameters}</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZ</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Bias</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <translation>
            <numerusform>{n} Parameter</numerusform>
            <numerusform>{n} Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden layers</source>
        <translation>
            <numerusform>{n} verdeckte Schicht</numerusform>
            <numerusform>{n} verdeckte Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found here, with its numbers as they are now. Arrows scroll, Esc closes.</source>
        <translation>Was hier gefunden wurde, mit den jetzigen Zahlen. Pfeiltasten blättern, Esc schließt.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What to try:</source>
        <translation>Was hilft:</translation>
    </message>
    <message>
        <source>Close this card. Esc or a click elsewhere does the same.</source>
        <translation>Diese Karte schließen. Esc oder ein Klick daneben tut dasselbe.</translation>
    </message>
    <message>
        <source>Not the case at this moment. These are the last numbers.</source>
        <translation>Im Moment nicht der Fall. Dies sind die letzten Zahlen.</translation>
    </message>
    <message>
        <source>The lecture: “{statement}”</source>
        <translation>Die Vorlesung: „{statement}“</translation>
    </message>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Die letzte verdeckte Schicht entfernen</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output, up to {n}</source>
        <translation>Vor der Ausgabe eine verdeckte Schicht hinzufügen, bis {n}</translation>
    </message>
    <message>
        <source>Remove the last unit of hidden layer {layer}</source>
        <translation>Die letzte Einheit der verdeckten Schicht {layer} entfernen</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer {layer}, up to {n}</source>
        <translation>Der verdeckten Schicht {layer} eine Einheit hinzufügen, bis {n}</translation>
    </message>
    <message>
        <source>Weights as pictures</source>
        <translation>Gewichte als Bilder</translation>
    </message>
    <message>
        <source>Show at each unit behind the picture its weights, one for each pixel: blue above 0, orange below, each unit on its own scale. Off: the output of the unit over the plane. Point at a unit to see its weights larger.</source>
        <translation>An jeder Einheit hinter dem Bild ihre Gewichte zeigen, eines je Pixel: blau über 0, orange darunter, jede Einheit in eigener Skala. Aus: die Ausgabe der Einheit über der Ebene. Auf eine Einheit zeigen, um ihre Gewichte größer zu sehen.</translation>
    </message>
    <message>
        <source>mean of the training points</source>
        <translation>Mittelwert der Trainingspunkte</translation>
    </message>
    <message>
        <source>point {n}: {learnt}</source>
        <translation>Punkt {n}: {learnt}</translation>
    </message>
    <message>
        <source>Click, or press Enter, for the numbers and what to try.</source>
        <translation>Klick oder Enter: die Zahlen, und was hilft.</translation>
    </message>
    <message>
        <source>Not the case any more.</source>
        <translation>Nicht mehr der Fall.</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>Bias {value}</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <translation>Gewicht {value}</translation>
    </message>
    <message>
        <source>the network needs one feature</source>
        <translation>das Netz braucht ein Merkmal</translation>
    </message>
    <message>
        <source>click to remove it</source>
        <translation>Klick entfernt es</translation>
    </message>
    <message>
        <source>no gradient: no training examples</source>
        <translation>kein Gradient: keine Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Compute cost</source>
        <translation>Kosten berechnen</translation>
    </message>
    <message>
        <source>forward and back: dW = dz aᵀ</source>
        <translation>vorwärts und rückwärts: dW = dz aᵀ</translation>
    </message>
    <message>
        <source>numbers of the chosen point, {n}</source>
        <translation>Zahlen des gewählten Punkts, {n}</translation>
    </message>
    <message>
        <source>numbers of point {n}, the first of the batch</source>
        <translation>Zahlen von Punkt {n}, dem ersten des Batches</translation>
    </message>
    <message>
        <source>click to edit</source>
        <translation>Klick zum Ändern</translation>
    </message>
    <message>
        <source>feature {name}</source>
        <translation>Merkmal {name}</translation>
    </message>
    <message>
        <source>{low} … {high}</source>
        <translation>{low} … {high}</translation>
    </message>
    <message>
        <source>gradient {value}</source>
        <translation>Gradient {value}</translation>
    </message>
    <message>
        <source>Forward pass, layer {layer}</source>
        <translation>Vorwärtsdurchlauf, Schicht {layer}</translation>
    </message>
    <message>
        <source>Back propagation, layer {layer}</source>
        <translation>Backpropagation, Schicht {layer}</translation>
    </message>
    <message>
        <source>Update parameters, α = {rate}</source>
        <translation>Parameter-Update, α = {rate}</translation>
    </message>
    <message>
        <source>Example {k} of {n}</source>
        <translation>Beispiel {k} von {n}</translation>
    </message>
    <message>
        <source>largest |dW| = {value}</source>
        <translation>größtes |dW| = {value}</translation>
    </message>
    <message>
        <source>{name}  {unit}</source>
        <translation>{name}  {unit}</translation>
    </message>
    <message>
        <source>{name} of {unit}</source>
        <translation>{name} von {unit}</translation>
    </message>
    <message>
        <source>{name}  {source} → {target}</source>
        <translation>{name}  {source} → {target}</translation>
    </message>
    <message>
        <source>its new value is covered in the equations</source>
        <translation>der neue Wert ist in den Gleichungen abgedeckt</translation>
    </message>
    <message>
        <source>its gradient is covered in the equations</source>
        <translation>der Gradient ist in den Gleichungen abgedeckt</translation>
    </message>
    <message>
        <source>not used; click to use it</source>
        <translation>nicht verwendet; Klick verwendet es</translation>
    </message>
    <message>
        <source>held at {value}</source>
        <translation>fest auf {value}</translation>
    </message>
    <message>
        <source>{function}, bias {value}</source>
        <translation>{function}, Bias {value}</translation>
    </message>
    <message>
        <source>{name} over the batch of {n} {value}</source>
        <translation>{name} über den Batch von {n} {value}</translation>
    </message>
    <message>
        <source>was {old}, changed by {change}</source>
        <translation>war {old}, geändert um {change}</translation>
    </message>
    <message>
        <source>gradient {value} at iteration {n}</source>
        <translation>Gradient {value} bei Iteration {n}</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>unit {n}</source>
        <translation>Einheit {n}</translation>
    </message>
    <message>
        <source>J = {cost}</source>
        <translation>J = {cost}</translation>
    </message>
    <message>
        <source>{cost}, the mean over the batch of {n}</source>
        <translation>{cost}, Mittelwert über den Batch von {n}</translation>
    </message>
    <message>
        <source>largest change of a weight: {value}</source>
        <translation>größte Änderung eines Gewichts: {value}</translation>
    </message>
    <message>
        <source>point {n}</source>
        <translation>Punkt {n}</translation>
    </message>
    <message>
        <source>weights of the pixels, up to ±{value}</source>
        <translation>Gewichte der Pixel, bis ±{value}</translation>
    </message>
    <message>
        <source>a = P({class_name})</source>
        <translation>a = P({class_name})</translation>
    </message>
    <message>
        <source>of point {number}</source>
        <translation>von Punkt {number}</translation>
    </message>
    <message>
        <source>{name} of this example {value}</source>
        <translation>{name} dieses Beispiels {value}</translation>
    </message>
    <message>
        <source>{change}; point at a line to read its change</source>
        <translation>{change}; auf eine Linie zeigen, um ihre Änderung zu lesen</translation>
    </message>
    <message>
        <source>The network. Point at a weight or bias to read it, click to type a value; click a feature to use it or not. Keys: the arrow keys move, Enter edits, + and − change the number of units in the layer, D goes to the next warning.</source>
        <translation>Das Netz. Auf ein Gewicht oder einen Bias zeigen, um den Wert zu lesen, klicken, um einen zu tippen; ein Klick auf ein Merkmal verwendet es oder nicht. Tasten: Pfeiltasten bewegen, Enter bearbeitet, + und − ändern die Zahl der Einheiten der Schicht, D geht zum nächsten Warnzeichen.</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Type a number such as 0.5, −1,25 or 1/3. Enter or a click elsewhere accepts, Esc cancels. Ctrl and Enter: keep this run, and let another one with this number go on beside it.</source>
        <translation>Eine Zahl wie 0,5, −1,25 oder 1/3 tippen. Enter oder ein Klick daneben übernimmt, Esc bricht ab. Strg und Enter: diesen Lauf behalten und einen zweiten mit dieser Zahl mitlaufen lassen.</translation>
    </message>
    <message>
        <source>Keep this run, and let another one with this number go on beside it. In the field: Ctrl+Enter.</source>
        <translation>Diesen Lauf behalten und einen zweiten mit dieser Zahl mitlaufen lassen. Im Feld: Strg+Enter.</translation>
    </message>
    <message>
        <source>Weights and biases here go from −{limit} to {limit}.</source>
        <translation>Gewichte und Bias reichen hier von −{limit} bis {limit}.</translation>
    </message>
    <message>
        <source>The column that lies along this axis; choosing the one of the other axis swaps them. The network is not changed, and training goes on.</source>
        <translation>Die Spalte entlang dieser Achse; die der anderen Achse zu wählen, vertauscht beide. Das Netz ändert sich nicht, und das Training geht weiter.</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>Swap the two axes.</source>
        <translation>Die beiden Achsen vertauschen.</translation>
    </message>
    <message>
        <source>Swap axes</source>
        <translation>Achsen vertauschen</translation>
    </message>
    <message>
        <source>Held…</source>
        <translation>Fest…</translation>
    </message>
    <message>
        <source>The values at which the columns are held that the plane does not show. A point lies on this slice of the data only where its own values of them are the same.</source>
        <translation>Die festen Werte der Spalten, die die Ebene nicht zeigt. Ein Punkt liegt nur dann in diesem Schnitt der Daten, wenn seine eigenen Werte dieselben sind.</translation>
    </message>
    <message>
        <source>Held values</source>
        <translation>Feste Werte</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Show only the predicted class, each in one colour. Of two classes it is that of the blue circles ● where the output is above 0.5.</source>
        <translation>Nur die vorhergesagte Klasse zeigen, jede in einer Farbe. Bei zwei Klassen ist es die der blauen Kreise ●, wo die Ausgabe über 0,5 liegt.</translation>
    </message>
    <message>
        <source>Show the curve that parts the classes in truth, a line of dashes and dots, and on how much of the area the network is right.</source>
        <translation>Die Kurve zeigen, die die Klassen in Wahrheit trennt, als Strichpunktlinie, und auf wie viel der Fläche das Netz richtigliegt.</translation>
    </message>
    <message>
        <source>Draw how far each prediction a is from its number y. On the plane, a bar goes up where a is above y, and down where it is below.</source>
        <translation>Zeichnen, wie weit jede Vorhersage a von ihrer Zahl y entfernt ist. Auf der Ebene geht ein Strich nach oben, wo a über y liegt, und nach unten, wo es darunter liegt.</translation>
    </message>
    <message>
        <source>Draw what each unit of the last hidden layer adds to the output, w a: with the bias they add up to the network&apos;s curve.</source>
        <translation>Zeichnen, was jede Einheit der letzten verdeckten Schicht zur Ausgabe beiträgt, w a: Mit dem Bias ergibt die Summe die Kurve des Netzes.</translation>
    </message>
    <message>
        <source>Draw the curve that the points were made from, before noise was added (broken line).</source>
        <translation>Die Kurve zeichnen, aus der die Punkte erzeugt wurden, bevor Rauschen dazukam (unterbrochene Linie).</translation>
    </message>
    <message>
        <source>Show the test points (hollow). The network is never trained on them.</source>
        <translation>Die Testpunkte zeigen (hohl). Das Netz wird nie auf ihnen trainiert.</translation>
    </message>
    <message>
        <source>Equal scales</source>
        <translation>Gleiche Maßstäbe</translation>
    </message>
    <message>
        <source>The same scale on both axes, so that circles look like circles. When off, each axis fits its own data.</source>
        <translation>Derselbe Maßstab auf beiden Achsen, sodass Kreise wie Kreise aussehen. Sonst passt sich jede Achse ihren Daten an.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the plane: key −, or the wheel over the plane (with Shift for eraser and spray).</source>
        <translation>Mehr von der Ebene zeigen: Taste − oder Mausrad über der Ebene (mit Umschalt beim Löschen und Sprühen).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge a part of the plane: key +, or the wheel over the plane (with Shift for eraser and spray). To move the view, drag with Ctrl or the middle button, or press Alt and an arrow key.</source>
        <translation>Einen Ausschnitt der Ebene vergrößern: Taste + oder Mausrad über der Ebene (mit Umschalt beim Löschen und Sprühen). Verschieben: mit Strg oder der mittleren Maustaste ziehen, oder Alt und eine Pfeiltaste drücken.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all points: key Home, or a double click beside the plane.</source>
        <translation>Alle Punkte zeigen: Taste Pos1 oder Doppelklick neben der Ebene.</translation>
    </message>
    <message>
        <source>Show test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Discretise</source>
        <translation>Diskretisieren</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>True curve</source>
        <translation>Wahre Kurve</translation>
    </message>
    <message>
        <source>Brush radius {across} along x₁, {up} along x₂</source>
        <translation>Pinselradius {across} entlang x₁, {up} entlang x₂</translation>
    </message>
    <message>
        <source>Brush radius {radius}</source>
        <translation>Pinselradius {radius}</translation>
    </message>
    <message>
        <source>The picture that is held. Click a pixel: put it on the horizontal axis. With Shift or the right button: on the vertical one. Keys: arrows move, Enter chooses, with Shift for the vertical axis.</source>
        <translation>Das Bild mit den festen Werten. Klick auf einen Pixel: auf die waagrechte Achse legen. Mit Umschalt oder rechts: auf die senkrechte. Tasten: Pfeiltasten bewegen, Enter wählt, mit Umschalt für die senkrechte Achse.</translation>
    </message>
    <message>
        <source>HELD VALUES</source>
        <translation>FESTE WERTE</translation>
    </message>
    <message>
        <source>Only points near this slice</source>
        <translation>Nur Punkte nahe diesem Schnitt</translation>
    </message>
    <message>
        <source>Points have their own values of these columns. Leave out of the plane those that are farther from the held values than one standard deviation, in root mean square; they are trained on as before.</source>
        <translation>Punkte haben in diesen Spalten eigene Werte. Auf der Ebene diejenigen weglassen, die im quadratischen Mittel weiter als eine Standardabweichung von den festen Werten entfernt sind; trainiert wird auf ihnen wie zuvor.</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Hold each column at its median over all points, also when they change.</source>
        <translation>Jede Spalte auf ihrem Median über alle Punkte festhalten, auch wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Hold each column at its mean over all points.</source>
        <translation>Jede Spalte auf ihrem Mittelwert über alle Punkte festhalten.</translation>
    </message>
    <message>
        <source>Chosen Point</source>
        <translation>Gewählter Punkt</translation>
    </message>
    <message>
        <source>Hold each column at the value of the point that was clicked last on the plane.</source>
        <translation>Jede Spalte auf dem Wert des Punkts festhalten, der auf der Ebene zuletzt angeklickt wurde.</translation>
    </message>
    <message>
        <source>Where this column is held on the plane; its points lie between the ends of the slider.</source>
        <translation>Wo diese Spalte auf der Ebene festgehalten wird; ihre Punkte liegen zwischen den Enden des Reglers.</translation>
    </message>
    <message>
        <source>Held picture</source>
        <translation>Festes Bild</translation>
    </message>
    <message>
        <source>Hold {column} at its median again.</source>
        <translation>{column} wieder auf dem Median festhalten.</translation>
    </message>
    <message>
        <source>Only points near this slice ({near} of {n})</source>
        <translation>Nur Punkte nahe diesem Schnitt ({near} von {n})</translation>
    </message>
    <message>
        <source>Median of {column}</source>
        <translation>Median von {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}. {held}</source>
        <translation>Zeile {row}, Spalte {column}: {value}. {held}</translation>
    </message>
    <message>
        <source>&lt;b&gt;The plane&lt;/b&gt;&lt;br&gt;Click: add a point. Over a single column its height is its number; else it has the number beside the pointer: the wheel, Page Up and Page Down change that, digits type it, and − then turns its sign. Right click: remove a point. Drag: move it. Click a point: show its numbers in the network and the equations.&lt;br&gt;Arrow keys: move the cursor, with Shift in small steps. Space: add a point there. Enter: choose the point there. Ctrl and arrow keys: move the point.&lt;br&gt;Shift and wheel, + and −: zoom. Drag with Ctrl or the middle button, or Alt and arrow keys: move the view. Home: show all points.</source>
        <translation>&lt;b&gt;Die Ebene&lt;/b&gt;&lt;br&gt;Klick: Punkt hinzufügen. Über einer einzigen Spalte ist seine Höhe seine Zahl; sonst hat er die Zahl neben dem Mauszeiger: Mausrad, Bild auf und Bild ab ändern sie, Ziffern tippen sie, und − kehrt dann ihr Vorzeichen um. Rechtsklick: Punkt entfernen. Ziehen: verschieben. Klick auf einen Punkt: seine Zahlen in Netz und Gleichungen zeigen.&lt;br&gt;Pfeiltasten: den Cursor bewegen, mit Umschalt in kleinen Schritten. Leertaste: dort einen Punkt hinzufügen. Enter: den Punkt dort wählen. Strg und Pfeiltasten: den Punkt verschieben.&lt;br&gt;Umschalt und Mausrad, + und −: vergrößern und verkleinern. Ziehen mit Strg oder der mittleren Maustaste, oder Alt und Pfeiltasten: den Ausschnitt verschieben. Pos1: alle Punkte zeigen.</translation>
    </message>
    <message>
        <source>No points.</source>
        <translation>Keine Punkte.</translation>
    </message>
    <message>
        <source>What is seen of the outputs: the most likely class, stronger the further it is ahead of the second one; or the output for one class.</source>
        <translation>Was von den Ausgaben zu sehen ist: die wahrscheinlichste Klasse, umso kräftiger, je weiter sie vor der zweiten liegt; oder die Ausgabe für eine Klasse.</translation>
    </message>
    <message>
        <source>Shown output</source>
        <translation>Gezeigte Ausgabe</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Both classes</source>
        <translation>Beide Klassen</translation>
    </message>
    <message>
        <source>P({name})</source>
        <translation>P({name})</translation>
    </message>
    <message>
        <source>Right click adds the other class.
Or choose a data set.</source>
        <translation>Rechtsklick: die andere Klasse.
Oder einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Right click removes a point.
Or choose a data set.</source>
        <translation>Rechtsklick entfernt einen Punkt.
Oder einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Click to add points</source>
        <translation>Klick fügt Punkte hinzu</translation>
    </message>
    <message>
        <source>No points here. Home: all points</source>
        <translation>Hier keine Punkte. Pos1: alle Punkte</translation>
    </message>
    <message>
        <source>true border {second} = {formula}</source>
        <translation>wahre Grenze {second} = {formula}</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <source>FEATURE</source>
        <translation>MERKMAL</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINHEIT</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>the most likely class over the plane</source>
        <translation>die wahrscheinlichste Klasse über der Ebene</translation>
    </message>
    <message>
        <source>most likely class</source>
        <translation>wahrscheinlichste Klasse</translation>
    </message>
    <message>
        <source>Example {n} is chosen: x₁ = {x1}, x₂ = {x2}, {class_name}.</source>
        <translation>Beispiel {n} ist gewählt: x₁ = {x1}, x₂ = {x2}, {class_name}.</translation>
    </message>
    <message>
        <source>{name} over x₁</source>
        <translation>{name} über x₁</translation>
    </message>
    <message>
        <source>{name} over the plane</source>
        <translation>{name} über der Ebene</translation>
    </message>
    <message>
        <source>{count} of {class_name}</source>
        <translation>{count} × {class_name}</translation>
    </message>
    <message>
        <source>None of them is in view.</source>
        <translation>Keiner davon ist im Bild.</translation>
    </message>
    <message>
        <source>{points} The true border is {second} = {formula}.</source>
        <translation>{points} Die wahre Grenze ist {second} = {formula}.</translation>
    </message>
    <message>
        <source>The plane shows {across} and {up}; {held}; {n} points far from this slice are left out. {points}</source>
        <translation>Die Ebene zeigt {across} und {up}; {held}; {n} Punkte fern von diesem Schnitt sind weggelassen. {points}</translation>
    </message>
    <message>
        <source>The plane shows {across} and {up}; {held}. {points}</source>
        <translation>Die Ebene zeigt {across} und {up}; {held}. {points}</translation>
    </message>
    <message>
        <source>truth: {class_name}</source>
        <translation>Wahrheit: {class_name}</translation>
    </message>
    <message>
        <source>Cursor at {place}.</source>
        <translation>Cursor bei {place}.</translation>
    </message>
    <message>
        <source>Plane with the points and the output of the network</source>
        <translation>Ebene mit den Punkten und der Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>&lt;b&gt;The plane&lt;/b&gt;&lt;br&gt;Click: add a point. Right click, or Shift and click: add a point of the other class; with more than two classes a right click lets you choose the class. Drag: move a point. Delete: remove it. Click a point: show its numbers in the network and the equations.&lt;br&gt;Keys 0 to 7: the class of the points you add. The first number without points begins a new class.&lt;br&gt;Arrow keys: move the cursor, with Shift in small steps. Space: add a point there. Enter: choose the point there. Ctrl and arrow keys: move the point.&lt;br&gt;Wheel, + and −: zoom. Drag with Ctrl or the middle button, or Alt and arrow keys: move the view. Home: show all points.</source>
        <translation>&lt;b&gt;Die Ebene&lt;/b&gt;&lt;br&gt;Klick: Punkt hinzufügen. Rechtsklick, oder Umschalt und Klick: einen Punkt der anderen Klasse; bei mehr als zwei Klassen lässt ein Rechtsklick die Klasse wählen. Ziehen: einen Punkt verschieben. Entf: ihn entfernen. Klick auf einen Punkt: seine Zahlen in Netz und Gleichungen zeigen.&lt;br&gt;Tasten 0 bis 7: die Klasse neuer Punkte. Die erste Ziffer ohne Punkte beginnt eine neue Klasse.&lt;br&gt;Pfeiltasten: den Cursor bewegen, mit Umschalt in kleinen Schritten. Leertaste: dort einen Punkt hinzufügen. Enter: den Punkt dort wählen. Strg und Pfeiltasten: den Punkt verschieben.&lt;br&gt;Mausrad, + und −: vergrößern und verkleinern. Ziehen mit Strg oder der mittleren Maustaste, oder Alt und Pfeiltasten: den Ausschnitt verschieben. Pos1: alle Punkte zeigen.</translation>
    </message>
    <message>
        <source>Hold Columns</source>
        <translation>Spalten festhalten</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Answer nothing and make the step (Esc).</source>
        <translation>Nicht antworten und den Schritt ausführen (Esc).</translation>
    </message>
    <message>
        <source>Answer nothing (Esc).</source>
        <translation>Nicht antworten (Esc).</translation>
    </message>
    <message>
        <source>What a step asks you about. It is remembered.</source>
        <translation>Wonach ein Schritt fragt. Die Wahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Frage nach</translation>
    </message>
    <message>
        <source>Type a number. Enter checks it.</source>
        <translation>Eine Zahl tippen. Enter prüft sie.</translation>
    </message>
    <message>
        <source>Close this card. Steps no longer ask first.</source>
        <translation>Diese Karte schließen. Schritte fragen nicht mehr vorher.</translation>
    </message>
    <message>
        <source>Compare your answer with what comes out.</source>
        <translation>Die eigene Antwort mit dem vergleichen, was herauskommt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Correct your answer.</source>
        <translation>Die eigene Antwort korrigieren.</translation>
    </message>
    <message>
        <source>Show Solution</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Show what is right.</source>
        <translation>Zeigen, was richtig ist.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make the step.</source>
        <translation>Den Schritt ausführen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Your answer: {text}.</source>
        <translation>Eigene Antwort: {text}.</translation>
    </message>
    <message>
        <source>What is asked before the step goes on.</source>
        <translation>Was vor dem nächsten Schritt gefragt wird.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The question, in one sentence.</source>
        <translation>Die Frage, in einem Satz.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>Die Antwort.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Said after a right answer.</source>
        <translation>Steht nach einer richtigen Antwort.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>One answer a line; put a * before the right one.</source>
        <translation>Eine Antwort je Zeile; vor die richtige ein * setzen.</translation>
    </message>
    <message>
        <source>A number, or a quantity as it is then, such as weight(1, 2, 1).</source>
        <translation>Eine Zahl, oder eine Größe, wie sie dann ist, etwa weight(1, 2, 1).</translation>
    </message>
    <message>
        <source>Layer, unit and input of the weight, such as 1, 2, 1.</source>
        <translation>Schicht, Einheit und Eingabe des Gewichts, etwa 1, 2, 1.</translation>
    </message>
    <message>
        <source>Matrices and cells, such as dZ[2]; dW[2] 1,3.</source>
        <translation>Matrizen und Felder, etwa dZ[2]; dW[2] 1,3.</translation>
    </message>
    <message>
        <source>After how many iterations.</source>
        <translation>Nach wie vielen Iterationen.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Eine Zahl tippen</translation>
    </message>
    <message>
        <source>Does the loss rise or fall?</source>
        <translation>Steigt oder fällt der Verlust?</translation>
    </message>
    <message>
        <source>Which way does a weight go?</source>
        <translation>Wohin geht ein Gewicht?</translation>
    </message>
    <message>
        <source>Fill in cells of the equations</source>
        <translation>Felder der Gleichungen ausfüllen</translation>
    </message>
    <message>
        <source>What the learner reads: a few sentences. **bold**, *italic*, and formulas between $ signs.</source>
        <translation>Was Lernende lesen: ein paar Sätze. **fett**, *kursiv* und Formeln zwischen $-Zeichen.</translation>
    </message>
    <message>
        <source>What is true now. Choose what the learner has to reach; what changed in this step comes first.</source>
        <translation>Was jetzt wahr ist. Wählen, was erreicht werden soll; was sich in diesem Schritt änderte, steht zuerst.</translation>
    </message>
    <message>
        <source>The goal in words that the program understands: conditions joined by and, or, not, within.</source>
        <translation>Das Ziel in Worten, die das Programm versteht: Bedingungen, verbunden durch and, or, not, within.</translation>
    </message>
    <message>
        <source>New Lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>The steps. The last one is what you are doing now.</source>
        <translation>Die Schritte. Der letzte ist der, der gerade entsteht.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One sentence: what the learner is to do.</source>
        <translation>Ein Satz: was zu tun ist.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>True now</source>
        <translation>Jetzt wahr</translation>
    </message>
    <message>
        <source>What the lesson is called.</source>
        <translation>Wie die Lektion heißt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The slide of the lecture that it belongs to; may be empty.</source>
        <translation>Die Folie der Vorlesung, zu der sie gehört; darf leer sein.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>One line for the list.</source>
        <translation>Eine Zeile für die Liste.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>One hint a line.</source>
        <translation>Ein Tipp je Zeile.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Slide</source>
        <translation>&amp;Folie</translation>
    </message>
    <message>
        <source>In sh&amp;ort</source>
        <translation>K&amp;urz gesagt</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>True &amp;now: choose what is to be reached</source>
        <translation>&amp;Jetzt wahr: wählen, was zu erreichen ist</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>F&amp;rage</translation>
    </message>
    <message>
        <source>Question in &amp;words</source>
        <translation>Frage im &amp;Wortlaut</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Begründu&amp;ng</translation>
    </message>
    <message>
        <source>H&amp;ints</source>
        <translation>Ti&amp;pps</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This step ends with what is on the screen now, and the next one begins with it.</source>
        <translation>Dieser Schritt endet mit dem, was jetzt zu sehen ist, und der nächste beginnt damit.</translation>
    </message>
    <message>
        <source>Remove Step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Remove this step.</source>
        <translation>Diesen Schritt entfernen.</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Play the lesson as a learner does. Teach → New Lesson leads back here.</source>
        <translation>Die Lektion durchspielen, wie Lernende es tun. Lehren → Neue Lektion führt hierher zurück.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the lesson as a file.</source>
        <translation>Die Lektion als Datei speichern.</translation>
    </message>
    <message>
        <source>Close the pane. What is written is kept until Glassbox is closed.</source>
        <translation>Den Bereich schließen. Das Geschriebene bleibt, bis Glassbox geschlossen wird.</translation>
    </message>
    <message>
        <source>How far one step goes, for Step, Step Back and Run.</source>
        <translation>Wie weit ein Schritt geht, für „Schritt“, „Schritt zurück“ und „Starten“.</translation>
    </message>
    <message>
        <source>Steps a second. Up to 60 a second every step is drawn; “unlimited” is as fast as this computer can.</source>
        <translation>Schritte pro Sekunde. Bis 60 pro Sekunde wird jeder Schritt gezeichnet; „unbegrenzt“ ist so schnell, wie dieser Computer kann.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>schnellste</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Speed, {speed}</source>
        <translation>Geschwindigkeit, {speed}</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>{number} / s</translation>
    </message>
    <message>
        <source>R² is the share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y would do as well. RMSE is the root of the mean squared error, in the unit of y: {rmse} on the training examples, {of_test} on the test examples.</source>
        <translation>R² ist der Anteil der Varianz der Zahlen y, den die Ausgaben erklären: 1 im besten Fall, 0, wo der Mittelwert von y ebenso gut wäre. RMSE ist die Wurzel des mittleren quadratischen Fehlers, in der Einheit von y: {rmse} auf den Trainingsbeispielen, {of_test} auf den Testbeispielen.</translation>
    </message>
    <message>
        <source>Number of weight updates so far. Inside an iteration: the part that was made last. After Step Back: also how many iterations there were.</source>
        <translation>Zahl der Gewichts-Updates bisher. In einer Iteration: der zuletzt ausgeführte Teil. Nach „Schritt zurück“: auch wie viele Iterationen es gab.</translation>
    </message>
    <message>
        <source>example {done} of {all}</source>
        <translation>Beispiel {done} von {all}</translation>
    </message>
    <message>
        <source>ex. {done} of {all}</source>
        <translation>Bsp. {done} von {all}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of training examples that are predicted correctly, and the share of test examples. Click: the confusion table, which says which class is taken for which (Ctrl+Shift+K).</source>
        <translation>Der Anteil der richtig vorhergesagten Trainingsbeispiele und der Anteil der Testbeispiele. Klick: die Konfusionsmatrix, die sagt, welche Klasse für welche gehalten wird (Strg+Umschalt+K).</translation>
    </message>
    <message>
        <source>test {accuracy}</source>
        <translation>Test {accuracy}</translation>
    </message>
    <message>
        <source>R², RMSE {rmse}</source>
        <translation>R², RMSE {rmse}</translation>
    </message>
    <message>
        <source>test {score}</source>
        <translation>Test {score}</translation>
    </message>
    <message>
        <source>of {latest}</source>
        <translation>von {latest}</translation>
    </message>
    <message>
        <source>How often every training example has been used.</source>
        <translation>Wie oft jedes Trainingsbeispiel verwendet wurde.</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>J over all training examples, without the penalty.</source>
        <translation>J über alle Trainingsbeispiele, ohne den Strafterm.</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>J over the test examples, which are not used for training.</source>
        <translation>J über die Testbeispiele, die nicht zum Training dienen.</translation>
    </message>
    <message>
        <source>The two directions through the weights along which J is shown: two single weights or biases, the two main directions of the run’s path, or two random ones.</source>
        <translation>Die beiden Richtungen durch die Gewichte, entlang derer J gezeigt wird: zwei einzelne Gewichte oder Bias, die beiden Hauptrichtungen des Wegs des Laufs oder zwei zufällige.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Draw two other random directions.</source>
        <translation>Zwei andere zufällige Richtungen auslosen.</translation>
    </message>
    <message>
        <source>With penalty</source>
        <translation>Mit Strafterm</translation>
    </message>
    <message>
        <source>Show J plus the penalty, which training minimises, instead of J alone as in the loss curve.</source>
        <translation>J plus Strafterm zeigen, den das Training minimiert, statt J allein wie in der Verlustkurve.</translation>
    </message>
    <message>
        <source>Whole Path</source>
        <translation>Ganzer Weg</translation>
    </message>
    <message>
        <source>Show the part around the whole path again (Home), and follow the run.</source>
        <translation>Wieder den Teil um den ganzen Weg zeigen (Pos1) und dem Lauf folgen.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Zwei Gewichte</translation>
    </message>
    <message>
        <source>Along the path</source>
        <translation>Entlang des Wegs</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Zufällige Richtungen</translation>
    </message>
    <message>
        <source>← {name}</source>
        <translation>← {name}</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>The weight or bias that is varied from left to right.</source>
        <translation>Das Gewicht oder der Bias, der von links nach rechts variiert wird.</translation>
    </message>
    <message>
        <source>Vary the weight that you pointed at last from left to right (X).</source>
        <translation>Das Gewicht, auf das zuletzt gezeigt wurde, von links nach rechts variieren (X).</translation>
    </message>
    <message>
        <source>The weight or bias that is varied from bottom to top.</source>
        <translation>Das Gewicht oder der Bias, der von unten nach oben variiert wird.</translation>
    </message>
    <message>
        <source>Vary the weight that you pointed at last from bottom to top (Y).</source>
        <translation>Das Gewicht, auf das zuletzt gezeigt wurde, von unten nach oben variieren (Y).</translation>
    </message>
    <message>
        <source>{axis}: use {name}</source>
        <translation>{axis}: {name} verwenden</translation>
    </message>
    <message>
        <source>J along the line of the last update, from where it started (t = 0) over where it landed (t = 1) to twice the step. The dashed line is what the slope at the start promised.</source>
        <translation>J entlang der Linie des letzten Updates, von dort, wo es begann (t = 0), über das Ende des Schritts (t = 1) bis zum doppelten Schritt. Die gestrichelte Linie ist, was die Steigung am Anfang versprach.</translation>
    </message>
    <message>
        <source>Loss along the last update</source>
        <translation>Verlust entlang des letzten Updates</translation>
    </message>
    <message>
        <source>The next update is not shown while you are asked first.</source>
        <translation>Das nächste Update wird nicht gezeigt, solange vorher gefragt wird.</translation>
    </message>
    <message>
        <source>There are no training points yet, so there is no J. Add some to the plane.</source>
        <translation>Es gibt noch keine Trainingspunkte, also kein J. Auf der Ebene welche hinzufügen.</translation>
    </message>
    <message>
        <source>The run has no path yet. Train a few iterations, then its main directions are known.</source>
        <translation>Der Lauf hat noch keinen Weg. Nach einigen Iterationen sind seine Hauptrichtungen bekannt.</translation>
    </message>
    <message>
        <source>Click, or press Enter at the cursor that the arrow keys move, to continue from there; Undo goes back. Drag to move the picture, turn the wheel or press plus and minus to zoom, Home to see the whole path.</source>
        <translation>Ein Klick, oder Enter am Cursor, den die Pfeiltasten bewegen, fährt von dort fort; Rückgängig geht zurück. Ziehen verschiebt das Bild, Mausrad oder Plus und Minus vergrößern und verkleinern, Pos1 zeigt den ganzen Weg.</translation>
    </message>
    <message>
        <source>J + penalty</source>
        <translation>J + Strafterm</translation>
    </message>
    <message>
        <source>{name} along the last update, iteration {number}</source>
        <translation>{name} entlang des letzten Updates, Iteration {number}</translation>
    </message>
    <message>
        <source>{name} along the next update, iteration {number}</source>
        <translation>{name} entlang des nächsten Updates, Iteration {number}</translation>
    </message>
    <message>
        <source>{first} = {u}, {second} = {v}</source>
        <translation>{first} = {u}, {second} = {v}</translation>
    </message>
    <message>
        <source>{place}: {name} = {loss} (now {now})</source>
        <translation>{place}: {name} = {loss} (jetzt {now})</translation>
    </message>
    <message>
        <source>{size} × {size} places while training runs, {full} × {full} when it is paused.</source>
        <translation>{size} × {size} Stellen, während das Training läuft, {full} × {full} bei Pause.</translation>
    </message>
    <message>
        <source>Without the penalty, as in the loss curve.</source>
        <translation>Ohne Strafterm, wie in der Verlustkurve.</translation>
    </message>
    <message>
        <source>θ = θ(now) + Δu d₁ + Δv d₂, with random directions, seed {seed}: each unit’s row is as long as its own weights were when they were drawn (filter normalisation). The path is projected onto them.</source>
        <translation>θ = θ(jetzt) + Δu d₁ + Δv d₂, mit zufälligen Richtungen, Seed {seed}: Die Zeile jeder Einheit ist so lang, wie ihre eigenen Gewichte beim Auslosen waren (Filternormalisierung). Der Weg ist darauf projiziert.</translation>
    </message>
    <message>
        <source>predicted g·Δθ = {value}</source>
        <translation>vorhergesagt g·Δθ = {value}</translation>
    </message>
    <message>
        <source>real {value}</source>
        <translation>tatsächlich {value}</translation>
    </message>
    <message>
        <source>α = {rate}, ‖g‖ = {norm} {which}.</source>
        <translation>α = {rate}, ‖g‖ = {norm} {which}.</translation>
    </message>
    <message>
        <source>The run stands at {place} with {name} = {loss}.</source>
        <translation>Der Lauf steht bei {place} mit {name} = {loss}.</translation>
    </message>
    <message>
        <source>{formula}, plus the penalty {penalty}</source>
        <translation>{formula}, plus Strafterm {penalty}</translation>
    </message>
    <message>
        <source>θ = θ(now) + Δu d₁ + Δv d₂, with the two main directions of the run’s path (PCA). They hold {first} and {second} of its variance. What is at right angles to them is held at its present value.</source>
        <translation>θ = θ(jetzt) + Δu d₁ + Δv d₂, mit den beiden Hauptrichtungen des Wegs (PCA). Sie enthalten {first} und {second} seiner Varianz. Was senkrecht dazu liegt, bleibt auf seinem jetzigen Wert.</translation>
    </message>
    <message>
        <source>predicted −α‖g‖² = {value}</source>
        <translation>vorhergesagt −α‖g‖² = {value}</translation>
    </message>
    <message>
        <source>real {value}: it rises where it should fall</source>
        <translation>tatsächlich {value}: Er steigt, wo er fallen sollte</translation>
    </message>
    <message>
        <source>real {value}, {share} of it</source>
        <translation>tatsächlich {value}, {share} davon</translation>
    </message>
    <message>
        <source>g is the gradient {which}, Δθ the update of the weights and biases.</source>
        <translation>g ist der Gradient {which}, Δθ das Update der Gewichte und Bias.</translation>
    </message>
    <message>
        <source>{name} falls from {now} to {loss} where {first} changes by {du} and {second} by {dv}.</source>
        <translation>{name} fällt von {now} auf {loss}, wo sich {first} um {du} und {second} um {dv} ändert.</translation>
    </message>
    <message>
        <source>{name} is not smaller at any place that is shown.</source>
        <translation>{name} ist an keiner gezeigten Stelle kleiner.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Loss over two directions</source>
        <translation>Verlust über zwei Richtungen</translation>
    </message>
    <message>
        <source>What is followed along the run</source>
        <translation>Was entlang des Laufs verfolgt wird</translation>
    </message>
    <message>
        <source>One plot for each weight and bias, for each unit or for each layer, or a histogram of a layer&apos;s weights and gradients at this moment.</source>
        <translation>Ein Diagramm für jedes Gewicht und jeden Bias, für jede Einheit oder jede Schicht, oder ein Histogramm der Gewichte und Gradienten einer Schicht in diesem Moment.</translation>
    </message>
    <message>
        <source>Which number is shown</source>
        <translation>Welche Zahl gezeigt wird</translation>
    </message>
    <message>
        <source>The value itself, its gradient, what the next update adds to it, or the error signal dZ that back propagation brings to a unit.</source>
        <translation>Der Wert selbst, sein Gradient, was das nächste Update dazu addiert, oder das Fehlersignal dZ, das die Backpropagation zu einer Einheit bringt.</translation>
    </message>
    <message>
        <source>Layer whose plots are shown</source>
        <translation>Schicht, deren Diagramme gezeigt werden</translation>
    </message>
    <message>
        <source>All layers, or one of them alone.</source>
        <translation>Alle Schichten oder eine davon allein.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Show sizes as powers of ten: a gradient that is a thousand times smaller is still seen. What is below 0 is dashed.</source>
        <translation>Größen als Zehnerpotenzen zeigen: Auch ein tausendmal kleinerer Gradient ist noch zu sehen. Was unter 0 liegt, ist gestrichelt.</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>How many of a layer&apos;s weights, at the left, and of their gradients, at the right, lie where; all layers have the same axes. Point at a bar to read it, or use the arrow keys.</source>
        <translation>Wie viele Gewichte einer Schicht, links, und wie viele ihrer Gradienten, rechts, wo liegen; alle Schichten haben dieselben Achsen. Auf einen Balken zeigen, um ihn zu lesen, oder die Pfeiltasten verwenden.</translation>
    </message>
    <message>
        <source>Histograms of weights and gradients</source>
        <translation>Histogramme von Gewichten und Gradienten</translation>
    </message>
    <message>
        <source>{name} at iteration {iteration}: {value}</source>
        <translation>{name} bei Iteration {iteration}: {value}</translation>
    </message>
    <message>
        <source>iter.</source>
        <translation>Iter.</translation>
    </message>
    <message>
        <source>Each plot is along the iterations of the run, with the same axes as the others. Point at a curve to read it; click or drag to go to an iteration. Keys: the arrow keys go from plot to plot, with Shift along the curve, Enter goes to the iteration that is read.</source>
        <translation>Jedes Diagramm verläuft entlang der Iterationen des Laufs, mit denselben Achsen wie die anderen. Auf eine Kurve zeigen, um sie zu lesen; Klicken oder Ziehen geht zu einer Iteration. Tasten: Die Pfeiltasten gehen von Diagramm zu Diagramm, mit Umschalt entlang der Kurve, Enter geht zur gelesenen Iteration.</translation>
    </message>
    <message>
        <source>Plots of weights over time</source>
        <translation>Diagramme der Gewichte im Verlauf</translation>
    </message>
    <message>
        <source>How a layer&apos;s weights and their gradients are spread at this moment.</source>
        <translation>Wie die Gewichte einer Schicht und ihre Gradienten in diesem Moment verteilt sind.</translation>
    </message>
    <message>
        <source>each weight</source>
        <translation>jedes Gewicht</translation>
    </message>
    <message>
        <source>each unit</source>
        <translation>jede Einheit</translation>
    </message>
    <message>
        <source>each layer</source>
        <translation>jede Schicht</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>error signal</source>
        <translation>Fehlersignal</translation>
    </message>
    <message>
        <source>Each weight and bias.</source>
        <translation>Jedes Gewicht und jeder Bias.</translation>
    </message>
    <message>
        <source>dW and db: the gradient of J over all training examples, without the penalty.</source>
        <translation>dW und db: der Gradient von J über alle Trainingsbeispiele, ohne den Strafterm.</translation>
    </message>
    <message>
        <source>What the next iteration adds to each weight and bias ({optimizer}).</source>
        <translation>Was die nächste Iteration zu jedem Gewicht und Bias addiert ({optimizer}).</translation>
    </message>
    <message>
        <source>Mean |w| over {what}.</source>
        <translation>Mittleres |w| über {what}.</translation>
    </message>
    <message>
        <source>Mean |dW| over {what}: gradients of J over all training examples, without the penalty.</source>
        <translation>Mittleres |dW| über {what}: Gradienten von J über alle Trainingsbeispiele, ohne den Strafterm.</translation>
    </message>
    <message>
        <source>Mean size of the next iteration&apos;s update over {what}.</source>
        <translation>Mittlere Größe des Updates der nächsten Iteration über {what}.</translation>
    </message>
    <message>
        <source>Mean |dZ| over all training examples: what back propagation hands to {whom}.</source>
        <translation>Mittleres |dZ| über alle Trainingsbeispiele: was die Backpropagation an {whom} weitergibt.</translation>
    </message>
    <message>
        <source>a unit&apos;s weights and its bias</source>
        <translation>die Gewichte einer Einheit und ihren Bias</translation>
    </message>
    <message>
        <source>a layer&apos;s weights and biases</source>
        <translation>die Gewichte und Bias einer Schicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} gradients, mean size {mean}</source>
        <translation>
            <numerusform>{n} Gradient, mittlere Größe {mean}</numerusform>
            <numerusform>{n} Gradienten, mittlere Größe {mean}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights, mean size {mean}</source>
        <translation>
            <numerusform>{n} Gewicht, mittlere Größe {mean}</numerusform>
            <numerusform>{n} Gewichte, mittlere Größe {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>output layer {layer}, {activation}</source>
        <translation>Ausgabeschicht {layer}, {activation}</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>Upright line: something was changed.</source>
        <translation>Senkrechte Linie: etwas wurde geändert.</translation>
    </message>
    <message>
        <source>no training examples</source>
        <translation>keine Trainingsbeispiele</translation>
    </message>
    <message>
        <source>no examples</source>
        <translation>keine Beispiele</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>layer {layer}, {activation}</source>
        <translation>Schicht {layer}, {activation}</translation>
    </message>
    <message>
        <source>Below 0: orange and dashed.</source>
        <translation>Unter 0: orange und gestrichelt.</translation>
    </message>
    <message>
        <source>Above 0: blue, below 0: orange.</source>
        <translation>Über 0: blau, unter 0: orange.</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>eine Schicht</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>Mittel {mean}</translation>
    </message>
    <message>
        <source>{low} to {high}: {n} of {all}</source>
        <translation>{low} bis {high}: {n} von {all}</translation>
    </message>
    <message>
        <source>Iterations {first} to {last}, the run stands at {now}.</source>
        <translation>Iterationen {first} bis {last}, der Lauf steht bei {now}.</translation>
    </message>
    <message>
        <source>{name} has grown most, from {first} to {now}.</source>
        <translation>{name} ist am meisten gewachsen, von {first} auf {now}.</translation>
    </message>
    <message>
        <source>The mean gradient is smallest in layer {low}, {smallest}, and largest in layer {high}, {largest}.</source>
        <translation>Der mittlere Gradient ist in Schicht {low} am kleinsten, {smallest}, und in Schicht {high} am größten, {largest}.</translation>
    </message>
    <message>
        <source>Each weight, its gradient and its update along the run.</source>
        <translation>Jedes Gewicht, seinen Gradienten und sein Update entlang des Laufs.</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Verlauf der Gewichte</translation>
    </message>
    <message>
        <source>One neuron by hand</source>
        <translation>Ein Neuron von Hand</translation>
    </message>
    <message>
        <source>Neural Network Representation</source>
        <translation>Darstellung eines neuronalen Netzes</translation>
    </message>
    <message>
        <source>A weighted sum, a bias and a sigmoid: compute one neuron with pencil and paper.</source>
        <translation>Eine gewichtete Summe, ein Bias und ein Sigmoid: ein Neuron mit Papier und Bleistift rechnen.</translation>
    </message>
    <message>
        <source>The network is in the middle. Rest the pointer on the line that begins at x₁.</source>
        <translation>Das Netz ist in der Mitte. Halten Sie den Mauszeiger auf die Linie, die bei x₁ beginnt.</translation>
    </message>
    <message>
        <source>A small card shows the weight, 0.5, and its gradient.</source>
        <translation>Eine kleine Karte zeigt das Gewicht, 0,5, und seinen Gradienten.</translation>
    </message>
    <message>
        <source>This network is one neuron. It has two inputs, $x_1$ and $x_2$, a weight for each of them, and a bias $b$.

First it makes a weighted sum: $z = w^T x + b = w_1 x_1 + w_2 x_2 + b$.

Each line in the network is a weight: blue and solid where it is positive, orange and dashed where it is negative.</source>
        <translation>Dieses Netz ist ein einziges Neuron. Es hat zwei Eingaben, $x_1$ und $x_2$, ein Gewicht für jede davon und einen Bias $b$.

Zuerst bildet es eine gewichtete Summe: $z = w^T x + b = w_1 x_1 + w_2 x_2 + b$.

Jede Linie im Netz ist ein Gewicht: blau und durchgezogen, wenn es positiv ist, orange und gestrichelt, wenn es negativ ist.</translation>
    </message>
    <message>
        <source>Point at the line from x₁ to the neuron and read its weight.</source>
        <translation>Zeigen Sie auf die Linie von x₁ zum Neuron, und lesen Sie ihr Gewicht.</translation>
    </message>
    <message>
        <source>The first product is $w_1 x_1 = 0.5 \cdot 2 = 1$.</source>
        <translation>Das erste Produkt ist $w_1 x_1 = 0.5 \cdot 2 = 1$.</translation>
    </message>
    <message>
        <source>The second one is $w_2 x_2 = (-1) \cdot (-1) = 1$. Add both, and the bias.</source>
        <translation>Das zweite ist $w_2 x_2 = (-1) \cdot (-1) = 1$. Addieren Sie beide, und den Bias.</translation>
    </message>
    <message>
        <source>There is one point on the plane: $x_1 = 2$ and $x_2 = -1$.

The weights are $w_1 = 0.5$ and $w_2 = -1$, and the bias is $b = -1.5$.</source>
        <translation>Auf der Ebene liegt ein Punkt: $x_1 = 2$ und $x_2 = -1$.

Die Gewichte sind $w_1 = 0.5$ und $w_2 = -1$, und der Bias ist $b = -1.5$.</translation>
    </message>
    <message>
        <source>Compute z with pencil and paper, and type it.</source>
        <translation>Rechnen Sie z mit Papier und Bleistift aus, und tippen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>What is $z = w_1 x_1 + w_2 x_2 + b$?</source>
        <translation>Was ist $z = w_1 x_1 + w_2 x_2 + b$?</translation>
    </message>
    <message>
        <source>Both products are 1, so $z = 1 + 1 - 1.5 = 0.5$.</source>
        <translation>Beide Produkte sind 1, also $z = 1 + 1 - 1.5 = 0.5$.</translation>
    </message>
    <message>
        <source>A pocket calculator helps: $e^{-0.5}$ is 0.607.</source>
        <translation>Ein Taschenrechner hilft: $e^{-0.5}$ ist 0,607.</translation>
    </message>
    <message>
        <source>$a = 1 / (1 + 0.607)$</source>
        <translation>$a = 1 / (1 + 0.607)$</translation>
    </message>
    <message>
        <source>The plane is at the right. Rest the pointer on the blue point, and read “output” at the bottom of the window.</source>
        <translation>Die Ebene ist rechts. Halten Sie den Mauszeiger auf den blauen Punkt, und lesen Sie unten im Fenster „Ausgabe“.</translation>
    </message>
    <message>
        <source>Then the neuron turns $z$ into a number between 0 and 1 with the sigmoid function: $a = \sigma(z) = 1 / (1 + e^{-z})$.

This $a$ is what the network says: how likely the point is of class 1.</source>
        <translation>Danach macht das Neuron aus $z$ mit der Sigmoidfunktion eine Zahl zwischen 0 und 1: $a = \sigma(z) = 1 / (1 + e^{-z})$.

Dieses $a$ ist, was das Netz sagt: wie wahrscheinlich der Punkt zur Klasse 1 gehört.</translation>
    </message>
    <message>
        <source>Compute a for z = 0.5. Then point at the point on the plane: the bottom line shows its output.</source>
        <translation>Rechnen Sie a für z = 0,5 aus. Zeigen Sie dann auf den Punkt in der Ebene: Die unterste Zeile zeigt seine Ausgabe.</translation>
    </message>
    <message>
        <source>What is $a = \sigma(0.5)$? Two decimals are enough.</source>
        <translation>Was ist $a = \sigma(0.5)$? Zwei Nachkommastellen genügen.</translation>
    </message>
    <message>
        <source>$e^{-0.5} = 0.607$, so $a = 1 / 1.607 = 0.62$</source>
        <translation>$e^{-0.5} = 0.607$, also $a = 1 / 1.607 = 0.62$</translation>
    </message>
    <message>
        <source>$e^0 = 1$</source>
        <translation>$e^0 = 1$</translation>
    </message>
    <message>
        <source>Which z gives 1 / (1 + 1)?</source>
        <translation>Welches z ergibt 1 / (1 + 1)?</translation>
    </message>
    <message>
        <source>The network predicts class 1 where $a$ is at least 0.5, and class 0 elsewhere.

On the plane, the two sides have two colours. Between them is the decision boundary.</source>
        <translation>Das Netz sagt Klasse 1 vorher, wo $a$ mindestens 0,5 ist, und sonst Klasse 0.

Auf der Ebene haben die beiden Seiten zwei Farben. Dazwischen liegt die Entscheidungsgrenze.</translation>
    </message>
    <message>
        <source>Think of the curve of the sigmoid function, and answer.</source>
        <translation>Denken Sie an die Kurve der Sigmoidfunktion, und antworten Sie.</translation>
    </message>
    <message>
        <source>For which $z$ is $a$ exactly 0.5?</source>
        <translation>Für welches $z$ ist $a$ genau 0,5?</translation>
    </message>
    <message>
        <source>$\sigma(0) = 1 / (1 + 1) = 0.5$. So the boundary is the line where $w^T x + b = 0$.</source>
        <translation>$\sigma(0) = 1 / (1 + 1) = 0.5$. Die Grenze ist also die Gerade, auf der $w^T x + b = 0$ gilt.</translation>
    </message>
    <message>
        <source>z = 0</source>
        <translation>z = 0</translation>
    </message>
    <message>
        <source>z = 0.5</source>
        <translation>z = 0,5</translation>
    </message>
    <message>
        <source>z = 1</source>
        <translation>z = 1</translation>
    </message>
    <message>
        <source>For a below 0.5, z = 2 + b has to be below 0.</source>
        <translation>Damit a unter 0,5 liegt, muss z = 2 + b unter 0 liegen.</translation>
    </message>
    <message>
        <source>The bias is the small mark at the output unit. Click it, type −3, and press Enter.</source>
        <translation>Der Bias ist das kleine Zeichen an der Ausgabeeinheit. Klicken Sie darauf, tippen Sie −3, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>The bias moves the boundary without turning it. For our point $w_1 x_1 + w_2 x_2 = 2$, so $z = 2 + b$.</source>
        <translation>Der Bias verschiebt die Grenze, ohne sie zu drehen. Für unseren Punkt ist $w_1 x_1 + w_2 x_2 = 2$, also $z = 2 + b$.</translation>
    </message>
    <message>
        <source>Change the bias so that the point gets class 0: a has to be below 0.5.</source>
        <translation>Ändern Sie den Bias so, dass der Punkt Klasse 0 bekommt: a muss unter 0,5 liegen.</translation>
    </message>
    <message>
        <source>Look at the sign of $a - y = 0.62 - 1$.</source>
        <translation>Achten Sie auf das Vorzeichen von $a - y = 0.62 - 1$.</translation>
    </message>
    <message>
        <source>$w_1 \coloneqq w_1 - \alpha \, dw_1$, and minus a negative number is plus.</source>
        <translation>$w_1 \coloneqq w_1 - \alpha \, dw_1$, und minus eine negative Zahl ist plus.</translation>
    </message>
    <message>
        <source>Nobody sets weights by hand: the network learns them. Our point has the class $y = 1$, and $a = 0.62$ is too small.

The gradient of the loss is $dw = (a - y) \, x$ and $db = a - y$. An iteration makes a step against it: $w \coloneqq w - \alpha \, dw$.</source>
        <translation>Niemand stellt Gewichte von Hand ein: Das Netz lernt sie. Unser Punkt hat die Klasse $y = 1$, und $a = 0.62$ ist zu klein.

Der Gradient des Verlusts ist $dw = (a - y) \, x$ und $db = a - y$. Eine Iteration macht einen Schritt dagegen: $w \coloneqq w - \alpha \, dw$.</translation>
    </message>
    <message>
        <source>Say which way w₁ will go. The program then makes one iteration.</source>
        <translation>Sagen Sie, wohin w₁ gehen wird. Danach führt das Programm eine Iteration aus.</translation>
    </message>
    <message>
        <source>Will w₁ become larger or smaller?</source>
        <translation>Wird w₁ größer oder kleiner?</translation>
    </message>
    <message>
        <source>a − y is negative and x₁ = 2 is positive. So dw₁ is negative, and w₁ becomes larger.</source>
        <translation>a − y ist negativ und x₁ = 2 ist positiv. Also ist dw₁ negativ, und w₁ wird größer.</translation>
    </message>
    <message>
        <source>Layers and shapes</source>
        <translation>Schichten und Formen</translation>
    </message>
    <message>
        <source>Architecture of a standard neural network</source>
        <translation>Architektur eines gewöhnlichen neuronalen Netzes</translation>
    </message>
    <message>
        <source>Count the layers, and know the shape of each W and b before you see it.</source>
        <translation>Die Schichten zählen und die Form jedes W und b wissen, bevor man sie sieht.</translation>
    </message>
    <message>
        <source>Only layers that compute something are counted.</source>
        <translation>Nur Schichten, die etwas berechnen, werden gezählt.</translation>
    </message>
    <message>
        <source>The hidden layer and the output compute something.</source>
        <translation>Die verdeckte Schicht und die Ausgabe berechnen etwas.</translation>
    </message>
    <message>
        <source>At the left are the inputs, at the right is the output. The units between them are a hidden layer: the data do not say what their outputs should be.

Every unit of a layer is connected to every unit of the layer before.</source>
        <translation>Links sind die Eingaben, rechts ist die Ausgabe. Die Einheiten dazwischen sind eine verdeckte Schicht: Die Daten sagen nicht, was ihre Ausgaben sein sollen.

Jede Einheit einer Schicht ist mit jeder Einheit der Schicht davor verbunden.</translation>
    </message>
    <message>
        <source>Count the layers as the lecture does.</source>
        <translation>Zählen Sie die Schichten wie die Vorlesung.</translation>
    </message>
    <message>
        <source>This network is called a …</source>
        <translation>Wie heißt dieses Netz?</translation>
    </message>
    <message>
        <source>The input layer computes nothing and is not counted. The hidden layer is layer 1, the output is layer 2.</source>
        <translation>Die Eingabeschicht berechnet nichts und wird nicht gezählt. Die verdeckte Schicht ist Schicht 1, die Ausgabe ist Schicht 2.</translation>
    </message>
    <message>
        <source>1-layer neural network</source>
        <translation>1-schichtiges neuronales Netz</translation>
    </message>
    <message>
        <source>2-layer neural network</source>
        <translation>2-schichtiges neuronales Netz</translation>
    </message>
    <message>
        <source>3-layer neural network</source>
        <translation>3-schichtiges neuronales Netz</translation>
    </message>
    <message>
        <source>How many units has layer 1? Each has a row.</source>
        <translation>Wie viele Einheiten hat Schicht 1? Jede hat eine Zeile.</translation>
    </message>
    <message>
        <source>How many inputs does each of them have? Each is a column.</source>
        <translation>Wie viele Eingaben hat jede davon? Jede ist eine Spalte.</translation>
    </message>
    <message>
        <source>Equations are in the View menu, too.</source>
        <translation>Die Gleichungen stehen auch im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Layer $l$ has $n^{[l]}$ units; here $n^{[0]} = 2$, $n^{[1]} = 3$ and $n^{[2]} = 1$.

The weights into a layer are a matrix $W^{[l]}$, with a row for each of its units and a column for each unit of the layer before.</source>
        <translation>Schicht $l$ hat $n^{[l]}$ Einheiten; hier ist $n^{[0]} = 2$, $n^{[1]} = 3$ und $n^{[2]} = 1$.

Die Gewichte in eine Schicht hinein sind eine Matrix $W^{[l]}$, mit einer Zeile für jede ihrer Einheiten und einer Spalte für jede Einheit der Schicht davor.</translation>
    </message>
    <message>
        <source>Answer. Then open the equations with Ctrl+E and compare.</source>
        <translation>Antworten Sie. Öffnen Sie dann die Gleichungen mit Strg+E, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>What is the shape of $W^{[1]}$?</source>
        <translation>Welche Form hat $W^{[1]}$?</translation>
    </message>
    <message>
        <source>3 rows, for the 3 hidden units, and 2 columns, for the 2 inputs.</source>
        <translation>3 Zeilen für die 3 verdeckten Einheiten und 2 Spalten für die 2 Eingaben.</translation>
    </message>
    <message>
        <source>2 × 3</source>
        <translation>2 × 3</translation>
    </message>
    <message>
        <source>3 × 2</source>
        <translation>3 × 2</translation>
    </message>
    <message>
        <source>3 × 3</source>
        <translation>3 × 3</translation>
    </message>
    <message>
        <source>$W^{[1]}$ is 3 × 2.</source>
        <translation>$W^{[1]}$ ist 3 × 2.</translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 3 × 1: a bias for each unit.</source>
        <translation>$b^{[1]}$ ist 3 × 1: ein Bias für jede Einheit.</translation>
    </message>
    <message>
        <source>Each unit also has a bias. The biases of a layer are a column, $b^{[l]}$, of shape $n^{[l]}$ × 1.

All these numbers are the parameters of the network: what it learns. This network has 13 of them.</source>
        <translation>Jede Einheit hat auch einen Bias. Die Bias einer Schicht sind eine Spalte, $b^{[l]}$, der Form $n^{[l]}$ × 1.

Alle diese Zahlen sind die Parameter des Netzes: was es lernt. Dieses Netz hat 13 davon.</translation>
    </message>
    <message>
        <source>Count the numbers of layer 1: all of W[1] and of b[1].</source>
        <translation>Zählen Sie die Zahlen von Schicht 1: alle in W[1] und in b[1].</translation>
    </message>
    <message>
        <source>How many parameters does layer 1 have?</source>
        <translation>Wie viele Parameter hat Schicht 1?</translation>
    </message>
    <message>
        <source>$3 \cdot 2 + 3 = 9$. Layer 2 has $1 \cdot 3 + 1 = 4$, and together they are 13.</source>
        <translation>$3 \cdot 2 + 3 = 9$. Schicht 2 hat $1 \cdot 3 + 1 = 4$, zusammen sind es 13.</translation>
    </message>
    <message>
        <source>The columns of W[2] are the units of the hidden layer.</source>
        <translation>Die Spalten von W[2] sind die Einheiten der verdeckten Schicht.</translation>
    </message>
    <message>
        <source>Press + at the hidden layer, until it has 5 units.</source>
        <translation>Drücken Sie + an der verdeckten Schicht, bis sie 5 Einheiten hat.</translation>
    </message>
    <message>
        <source>The number of hidden units is your choice. The number of inputs and outputs is not: the data decide it.

Both neighbours of a layer see how large it is: $W^{[1]}$ gets rows and $W^{[2]}$ gets columns.</source>
        <translation>Die Zahl der verdeckten Einheiten ist frei wählbar. Die Zahl der Eingaben und Ausgaben nicht: Die Daten bestimmen sie.

Beide Nachbarn einer Schicht spüren, wie groß sie ist: $W^{[1]}$ bekommt Zeilen, und $W^{[2]}$ bekommt Spalten.</translation>
    </message>
    <message>
        <source>Change the network so that W[2] has the shape 1 × 5.</source>
        <translation>Ändern Sie das Netz so, dass W[2] die Form 1 × 5 hat.</translation>
    </message>
    <message>
        <source>Rows: units of the layer itself. Columns: units of the layer before.</source>
        <translation>Zeilen: Einheiten der Schicht selbst. Spalten: Einheiten der Schicht davor.</translation>
    </message>
    <message>
        <source>Press + beside “1 hidden layer” above the network, then + or − at the new layer.</source>
        <translation>Drücken Sie über dem Netz + neben „1 verdeckte Schicht“, dann + oder − an der neuen Schicht.</translation>
    </message>
    <message>
        <source>Now make the network deeper. A second hidden layer stands between the first one and the output, and takes what the first one puts out.</source>
        <translation>Machen Sie das Netz jetzt tiefer. Eine zweite verdeckte Schicht steht zwischen der ersten und der Ausgabe und nimmt, was die erste ausgibt.</translation>
    </message>
    <message>
        <source>Say what will happen to the output layer. Then add a second hidden layer with 2 units.</source>
        <translation>Sagen Sie, was mit der Ausgabeschicht geschehen wird. Fügen Sie dann eine zweite verdeckte Schicht mit 2 Einheiten hinzu.</translation>
    </message>
    <message>
        <source>Layer 2 will have 2 units. What will be the shape of $W^{[3]}$?</source>
        <translation>Schicht 2 wird 2 Einheiten haben. Welche Form wird $W^{[3]}$ haben?</translation>
    </message>
    <message>
        <source>One output unit is one row, and the 2 units of layer 2 are 2 columns.</source>
        <translation>Eine Ausgabeeinheit ist eine Zeile, und die 2 Einheiten von Schicht 2 sind 2 Spalten.</translation>
    </message>
    <message>
        <source>1 × 2</source>
        <translation>1 × 2</translation>
    </message>
    <message>
        <source>2 × 1</source>
        <translation>2 × 1</translation>
    </message>
    <message>
        <source>1 × 5</source>
        <translation>1 × 5</translation>
    </message>
    <message>
        <source>$W^{[2]}$ has a row for each of the 2 units, and a column for each of the 5 units before.</source>
        <translation>$W^{[2]}$ hat eine Zeile für jede der 2 Einheiten und eine Spalte für jede der 5 Einheiten davor.</translation>
    </message>
    <message>
        <source>And 2 biases.</source>
        <translation>Und 2 Bias.</translation>
    </message>
    <message>
        <source>Your network now has 5 and 2 hidden units: 2-5-2-1. Above the network stands how many parameters it has: 30.</source>
        <translation>Ihr Netz hat jetzt 5 und 2 verdeckte Einheiten: 2-5-2-1. Über dem Netz steht, wie viele Parameter es hat: 30.</translation>
    </message>
    <message>
        <source>Count the numbers of layer 2: all of W[2] and of b[2].</source>
        <translation>Zählen Sie die Zahlen von Schicht 2: alle in W[2] und in b[2].</translation>
    </message>
    <message>
        <source>How many parameters does layer 2 have?</source>
        <translation>Wie viele Parameter hat Schicht 2?</translation>
    </message>
    <message>
        <source>$2 \cdot 5 + 2 = 12$. The three layers have $15 + 12 + 3 = 30$.</source>
        <translation>$2 \cdot 5 + 2 = 12$. Die drei Schichten haben $15 + 12 + 3 = 30$.</translation>
    </message>
    <message>
        <source>The output of a 2-layer network</source>
        <translation>Die Ausgabe eines 2-schichtigen Netzes</translation>
    </message>
    <message>
        <source>Computing a Neural Network&apos;s Output</source>
        <translation>Die Ausgabe eines neuronalen Netzes berechnen</translation>
    </message>
    <message>
        <source>Four equations, one after the other, with numbers for pencil and paper.</source>
        <translation>Vier Gleichungen nacheinander, mit Zahlen für Papier und Bleistift.</translation>
    </message>
    <message>
        <source>Take row 1 of W[1] times x, number by number, and add the bias of unit 1.</source>
        <translation>Nehmen Sie Zeile 1 von W[1] mal x, Zahl für Zahl, und addieren Sie den Bias von Einheit 1.</translation>
    </message>
    <message>
        <source>Unit 1: $z = 0.5 \cdot 1 - 0.5 \cdot 2 + 0.5$. Unit 2: $z = -1 \cdot 1 + 0.5 \cdot 2 + 1$.</source>
        <translation>Einheit 1: $z = 0.5 \cdot 1 - 0.5 \cdot 2 + 0.5$. Einheit 2: $z = -1 \cdot 1 + 0.5 \cdot 2 + 1$.</translation>
    </message>
    <message>
        <source>$\sigma(z) = 1 / (1 + e^{-z})$, with $e^0 = 1$ and $e^{-1} = 0.368$.</source>
        <translation>$\sigma(z) = 1 / (1 + e^{-z})$, mit $e^0 = 1$ und $e^{-1} = 0.368$.</translation>
    </message>
    <message>
        <source>The forward pass goes from the input to the output in four equations. The first two are of layer 1:

$z^{[1]} = W^{[1]} x + b^{[1]}$ and $a^{[1]} = \sigma(z^{[1]})$.

Row 1 of $z^{[1]}$ is hidden unit 1, row 2 is hidden unit 2. The point is $x = (1, 2)$.</source>
        <translation>Der Vorwärtsdurchlauf geht in vier Gleichungen von der Eingabe zur Ausgabe. Die ersten beiden gehören zu Schicht 1:

$z^{[1]} = W^{[1]} x + b^{[1]}$ und $a^{[1]} = \sigma(z^{[1]})$.

Zeile 1 von $z^{[1]}$ ist die verdeckte Einheit 1, Zeile 2 die verdeckte Einheit 2. Der Punkt ist $x = (1, 2)$.</translation>
    </message>
    <message>
        <source>Fill in the four covered numbers. Two decimals are enough.</source>
        <translation>Füllen Sie die vier abgedeckten Zahlen aus. Zwei Nachkommastellen genügen.</translation>
    </message>
    <message>
        <source>What are z[1] and a[1]?</source>
        <translation>Was sind z[1] und a[1]?</translation>
    </message>
    <message>
        <source>z: 0.5 · 1 − 0.5 · 2 + 0.5 = 0 and −1 · 1 + 0.5 · 2 + 1 = 1. a: σ(0) = 0.5 and σ(1) = 0.73.</source>
        <translation>z: 0,5 · 1 − 0,5 · 2 + 0,5 = 0 und −1 · 1 + 0,5 · 2 + 1 = 1. a: σ(0) = 0,5 und σ(1) = 0,73.</translation>
    </message>
    <message>
        <source>$z^{[2]} = 2 \cdot 0.731 - 1 \cdot 0.269 + 0$</source>
        <translation>$z^{[2]} = 2 \cdot 0.731 - 1 \cdot 0.269 + 0$</translation>
    </message>
    <message>
        <source>$e^{-1.19} = 0.304$</source>
        <translation>$e^{-1.19} = 0.304$</translation>
    </message>
    <message>
        <source>Layer 2 does the same with what layer 1 puts out: $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$ and $a^{[2]} = \sigma(z^{[2]})$. It does not see $x$ at all.

Here is another point, $x = (3, 2)$, with $a^{[1]} = (0.73, 0.27)$.</source>
        <translation>Schicht 2 tut dasselbe mit dem, was Schicht 1 ausgibt: $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$ und $a^{[2]} = \sigma(z^{[2]})$. Sie sieht $x$ überhaupt nicht.

Hier ist ein anderer Punkt, $x = (3, 2)$, mit $a^{[1]} = (0.73, 0.27)$.</translation>
    </message>
    <message>
        <source>Fill in both numbers of layer 2.</source>
        <translation>Füllen Sie beide Zahlen von Schicht 2 aus.</translation>
    </message>
    <message>
        <source>What are z[2] and a[2]?</source>
        <translation>Was sind z[2] und a[2]?</translation>
    </message>
    <message>
        <source>2 · 0.731 − 1 · 0.269 = 1.19 and σ(1.19) = 1 / (1 + 0.304) = 0.77.</source>
        <translation>2 · 0,731 − 1 · 0,269 = 1,19 und σ(1,19) = 1 / (1 + 0,304) = 0,77.</translation>
    </message>
    <message>
        <source>Class 1 is predicted where the output is at least 0.5.</source>
        <translation>Klasse 1 wird vorhergesagt, wo die Ausgabe mindestens 0,5 ist.</translation>
    </message>
    <message>
        <source>The output is the probability of class 1, as the network sees it.</source>
        <translation>Die Ausgabe ist die Wahrscheinlichkeit der Klasse 1, wie das Netz sie sieht.</translation>
    </message>
    <message>
        <source>Answer.</source>
        <translation>Antworten Sie.</translation>
    </message>
    <message>
        <source>$a^{[2]} = 0.77$. Which class does the network predict?</source>
        <translation>$a^{[2]} = 0.77$. Welche Klasse sagt das Netz vorher?</translation>
    </message>
    <message>
        <source>0.77 is at least 0.5, so class 1. It is right: the point is of class 1.</source>
        <translation>0,77 ist mindestens 0,5, also Klasse 1. Das ist richtig: Der Punkt ist von Klasse 1.</translation>
    </message>
    <message>
        <source>Class 0</source>
        <translation>Klasse 0</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>Klasse 1</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Keine von beiden</translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, cost, back propagation, update.</source>
        <translation>Die Schleife der Vorlesung: Vorwärtsdurchlauf, Kosten, Backpropagation, Update.</translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same. Press it three times.</source>
        <translation>„Schritt“ ist oben neben „Starten“; Strg+. tut dasselbe. Drücken Sie dreimal.</translation>
    </message>
    <message>
        <source>The program computes in the same order. A step is a phase here: each one computes a layer, and its equations are highlighted.</source>
        <translation>Das Programm rechnet in derselben Reihenfolge. Ein Schritt ist hier eine Phase: Jede berechnet eine Schicht, und ihre Gleichungen sind hervorgehoben.</translation>
    </message>
    <message>
        <source>Answer. Then press Step until the cost is computed.</source>
        <translation>Antworten Sie. Drücken Sie dann „Schritt“, bis die Kosten berechnet sind.</translation>
    </message>
    <message>
        <source>What is computed after $a^{[2]}$?</source>
        <translation>Was wird nach $a^{[2]}$ berechnet?</translation>
    </message>
    <message>
        <source>Forward pass, cost, back propagation, update: this is one iteration.</source>
        <translation>Vorwärtsdurchlauf, Kosten, Backpropagation, Update: Das ist eine Iteration.</translation>
    </message>
    <message>
        <source>The cost: how wrong $a^{[2]}$ is</source>
        <translation>Die Kosten: wie falsch $a^{[2]}$ ist</translation>
    </message>
    <message>
        <source>The new weights</source>
        <translation>Die neuen Gewichte</translation>
    </message>
    <message>
        <source>$z^{[3]}$</source>
        <translation>$z^{[3]}$</translation>
    </message>
    <message>
        <source>$\sigma(2.2)$ is 0.9, so $z^{[2]}$ has to be above 2.2.</source>
        <translation>$\sigma(2.2)$ ist 0,9, also muss $z^{[2]}$ über 2,2 liegen.</translation>
    </message>
    <message>
        <source>Click the line from hidden unit 1 to the output, type 5, and press Enter.</source>
        <translation>Klicken Sie auf die Linie von der verdeckten Einheit 1 zur Ausgabe, tippen Sie 5, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>The point is of class 1, so $a^{[2]}$ should be near 1; now it is 0.77.

Remember: $z^{[2]} = w_1 a^{[1]}_1 + w_2 a^{[1]}_2 + b$, and both outputs of layer 1 are positive.</source>
        <translation>Der Punkt ist von Klasse 1, also sollte $a^{[2]}$ nahe 1 sein; jetzt ist es 0,77.

Zur Erinnerung: $z^{[2]} = w_1 a^{[1]}_1 + w_2 a^{[1]}_2 + b$, und beide Ausgaben von Schicht 1 sind positiv.</translation>
    </message>
    <message>
        <source>Change one weight of layer 2 so that the output is above 0.9.</source>
        <translation>Ändern Sie ein Gewicht von Schicht 2 so, dass die Ausgabe über 0,9 liegt.</translation>
    </message>
    <message>
        <source>Vectorising over m examples</source>
        <translation>Vektorisieren über m Beispiele</translation>
    </message>
    <message>
        <source>Vectorising across multiple examples</source>
        <translation>Vektorisieren über mehrere Beispiele</translation>
    </message>
    <message>
        <source>Many examples in one matrix product instead of a loop.</source>
        <translation>Viele Beispiele in einem Matrixprodukt statt in einer Schleife.</translation>
    </message>
    <message>
        <source>Each example is a column.</source>
        <translation>Jedes Beispiel ist eine Spalte.</translation>
    </message>
    <message>
        <source>Each input is a row.</source>
        <translation>Jede Eingabe ist eine Zeile.</translation>
    </message>
    <message>
        <source>There are $m = 3$ examples now. The lecture writes them beside each other, one column for each: $x^{(1)}$, $x^{(2)}$, $x^{(3)}$. This is the matrix $X$.</source>
        <translation>Jetzt gibt es $m = 3$ Beispiele. Die Vorlesung schreibt sie nebeneinander, eine Spalte für jedes: $x^{(1)}$, $x^{(2)}$, $x^{(3)}$. Das ist die Matrix $X$.</translation>
    </message>
    <message>
        <source>Answer. Then press Whole Batch above the equations: A[0] is X.</source>
        <translation>Antworten Sie. Drücken Sie dann über den Gleichungen „Ganzer Batch“: A[0] ist X.</translation>
    </message>
    <message>
        <source>What is the shape of $X$?</source>
        <translation>Welche Form hat $X$?</translation>
    </message>
    <message>
        <source>2 rows, for the 2 inputs, and 3 columns, for the 3 examples.</source>
        <translation>2 Zeilen für die 2 Eingaben und 3 Spalten für die 3 Beispiele.</translation>
    </message>
    <message>
        <source>The plane is at the right, with three points on it.</source>
        <translation>Die Ebene ist rechts, mit drei Punkten darauf.</translation>
    </message>
    <message>
        <source>Rest the pointer on one of them.</source>
        <translation>Halten Sie den Mauszeiger auf einen davon.</translation>
    </message>
    <message>
        <source>A point on the plane and its column in the matrices are the same example.</source>
        <translation>Ein Punkt auf der Ebene und seine Spalte in den Matrizen sind dasselbe Beispiel.</translation>
    </message>
    <message>
        <source>Point at a point on the plane, and see which column is highlighted in the equations.</source>
        <translation>Zeigen Sie auf einen Punkt in der Ebene, und sehen Sie, welche Spalte in den Gleichungen hervorgehoben wird.</translation>
    </message>
    <message>
        <source>In the loop, what is added for each i?</source>
        <translation>Was wird in der Schleife für jedes i addiert?</translation>
    </message>
    <message>
        <source>A loop would take one example after the other: for i = 1 to m, $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.

One matrix product does all of them: $Z^{[1]} = W^{[1]} X + b^{[1]}$.</source>
        <translation>Eine Schleife nähme ein Beispiel nach dem anderen: für i = 1 bis m, $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.

Ein einziges Matrixprodukt erledigt alle: $Z^{[1]} = W^{[1]} X + b^{[1]}$.</translation>
    </message>
    <message>
        <source>Think of the shapes: (2 × 2) times (2 × 3).</source>
        <translation>Denken Sie an die Formen: (2 × 2) mal (2 × 3).</translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 2 × 1. How can it be added to $W^{[1]} X$?</source>
        <translation>$b^{[1]}$ ist 2 × 1. Wie kann es zu $W^{[1]} X$ addiert werden?</translation>
    </message>
    <message>
        <source>Every example gets the same bias. NumPy calls this broadcasting. $Z^{[1]}$ is 2 × 3.</source>
        <translation>Jedes Beispiel bekommt denselben Bias. NumPy nennt das Broadcasting. $Z^{[1]}$ ist 2 × 3.</translation>
    </message>
    <message>
        <source>To its first column only</source>
        <translation>Nur zur ersten Spalte</translation>
    </message>
    <message>
        <source>To each of its 3 columns</source>
        <translation>Zu jeder der 3 Spalten</translation>
    </message>
    <message>
        <source>It cannot</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Row 1: $0.5 \cdot 2 - 0.5 \cdot 0 + 0.5$</source>
        <translation>Zeile 1: $0.5 \cdot 2 - 0.5 \cdot 0 + 0.5$</translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot 2 + 0.5 \cdot 0 + 1$</source>
        <translation>Zeile 2: $-1 \cdot 2 + 0.5 \cdot 0 + 1$</translation>
    </message>
    <message>
        <source>The second example is $x^{(2)} = (2, 0)$. Its numbers stand in the second column of $Z^{[1]}$, and nothing else goes into them.</source>
        <translation>Das zweite Beispiel ist $x^{(2)} = (2, 0)$. Seine Zahlen stehen in der zweiten Spalte von $Z^{[1]}$, und nichts anderes geht in sie ein.</translation>
    </message>
    <message>
        <source>Fill in the second column of Z[1].</source>
        <translation>Füllen Sie die zweite Spalte von Z[1] aus.</translation>
    </message>
    <message>
        <source>What is the second column of Z[1]?</source>
        <translation>Was ist die zweite Spalte von Z[1]?</translation>
    </message>
    <message>
        <source>0.5 · 2 − 0.5 · 0 + 0.5 = 1.5 and −1 · 2 + 0.5 · 0 + 1 = −1</source>
        <translation>0,5 · 2 − 0,5 · 0 + 0,5 = 1,5 und −1 · 2 + 0,5 · 0 + 1 = −1</translation>
    </message>
    <message>
        <source>Checks are in the View menu, too.</source>
        <translation>Die Kontrollen stehen auch im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Look for the part that compares the loop with the matrix form.</source>
        <translation>Suchen Sie den Teil, der die Schleife mit der Matrixform vergleicht.</translation>
    </message>
    <message>
        <source>Both ways give the same numbers. They do not take the same time: in the loop, Python has to do something for each example.</source>
        <translation>Beide Wege ergeben dieselben Zahlen. Sie brauchen nicht dieselbe Zeit: In der Schleife muss Python für jedes Beispiel etwas tun.</translation>
    </message>
    <message>
        <source>Answer. Then open Checks with Ctrl+K, where both are measured on your computer.</source>
        <translation>Antworten Sie. Öffnen Sie dann mit Strg+K die Kontrollen, wo beide auf Ihrem Computer gemessen werden.</translation>
    </message>
    <message>
        <source>Which is faster?</source>
        <translation>Was ist schneller?</translation>
    </message>
    <message>
        <source>One call of NumPy does the work of the whole loop. With 250 examples it is many times faster.</source>
        <translation>Ein Aufruf von NumPy erledigt die Arbeit der ganzen Schleife. Bei 250 Beispielen ist er um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>Die Schleife</translation>
    </message>
    <message>
        <source>The matrix product</source>
        <translation>Das Matrixprodukt</translation>
    </message>
    <message>
        <source>They are equally fast</source>
        <translation>Beide sind gleich schnell</translation>
    </message>
    <message>
        <source>Which of them have a column for each example?</source>
        <translation>Welche davon haben für jedes Beispiel eine Spalte?</translation>
    </message>
    <message>
        <source>A click on an empty place of the plane adds a point of class 1.</source>
        <translation>Ein Klick auf eine leere Stelle der Ebene fügt einen Punkt der Klasse 1 hinzu.</translation>
    </message>
    <message>
        <source>With another example, some matrices get another column.</source>
        <translation>Mit einem weiteren Beispiel bekommen manche Matrizen eine weitere Spalte.</translation>
    </message>
    <message>
        <source>Say which. Then click on the plane to add a fourth point.</source>
        <translation>Sagen Sie, welche. Fügen Sie dann mit einem Klick auf die Ebene einen vierten Punkt hinzu.</translation>
    </message>
    <message>
        <source>Which of them get another column?</source>
        <translation>Welche davon bekommen eine weitere Spalte?</translation>
    </message>
    <message>
        <source>$W$ and $b$ belong to the network. They do not know how many examples there are.</source>
        <translation>$W$ und $b$ gehören zum Netz. Sie hängen nicht davon ab, wie viele Beispiele es gibt.</translation>
    </message>
    <message>
        <source>$X$, $Z$ and $A$</source>
        <translation>$X$, $Z$ und $A$</translation>
    </message>
    <message>
        <source>$W$ and $b$</source>
        <translation>$W$ und $b$</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Between 0 and 1, never zero-centered, flat far from 0, and a little expensive.</source>
        <translation>Zwischen 0 und 1, nie um 0 zentriert, weit weg von 0 flach und etwas aufwendig.</translation>
    </message>
    <message>
        <source>$\sigma(-2) = 1 - \sigma(2)$</source>
        <translation>$\sigma(-2) = 1 - \sigma(2)$</translation>
    </message>
    <message>
        <source>The sigmoid function $\sigma(z) = 1 / (1 + e^{-z})$ turns any $z$ into a number between 0 and 1.

It is symmetric: $\sigma(-z) = 1 - \sigma(z)$. The microscope shows its curve, with a dot for each $z$ of layer 1.</source>
        <translation>Die Sigmoidfunktion $\sigma(z) = 1 / (1 + e^{-z})$ macht aus jedem $z$ eine Zahl zwischen 0 und 1.

Sie ist symmetrisch: $\sigma(-z) = 1 - \sigma(z)$. Das Mikroskop zeigt ihre Kurve, mit einem Punkt für jedes $z$ von Schicht 1.</translation>
    </message>
    <message>
        <source>Compute with the symmetry, and type the number with two decimals.</source>
        <translation>Rechnen Sie mit der Symmetrie, und tippen Sie die Zahl mit zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.88$. What is $\sigma(-2)$?</source>
        <translation>$\sigma(2) = 0.88$. Was ist $\sigma(-2)$?</translation>
    </message>
    <message>
        <source>$1 - 0.88 = 0.12$. All outputs are above 0, also where $z$ is negative.</source>
        <translation>$1 - 0.88 = 0.12$. Alle Ausgaben liegen über 0, auch wo $z$ negativ ist.</translation>
    </message>
    <message>
        <source>A positive number times $dz^{[2]}$ has the sign of $dz^{[2]}$.</source>
        <translation>Eine positive Zahl mal $dz^{[2]}$ hat das Vorzeichen von $dz^{[2]}$.</translation>
    </message>
    <message>
        <source>**Sigmoid outputs are not zero-centered.** All outputs of layer 1 are positive; their mean is about 0.5.

For one example, $dW^{[2]} = dz^{[2]} \, a^{[1]T}$: the number $dz^{[2]}$ times each of the 8 outputs.</source>
        <translation>**Ausgaben des Sigmoids sind nicht um 0 zentriert.** Alle Ausgaben von Schicht 1 sind positiv; ihr Mittelwert ist etwa 0,5.

Für ein Beispiel gilt $dW^{[2]} = dz^{[2]} \, a^{[1]T}$: die Zahl $dz^{[2]}$ mal jede der 8 Ausgaben.</translation>
    </message>
    <message>
        <source>Say what follows from it. Then open the equations with Ctrl+E, click a point, and look at dW[2].</source>
        <translation>Sagen Sie, was daraus folgt. Öffnen Sie dann mit Strg+E die Gleichungen, klicken Sie auf einen Punkt, und sehen Sie sich dW[2] an.</translation>
    </message>
    <message>
        <source>What signs do the 8 numbers of $dW^{[2]}$ have for one example?</source>
        <translation>Welche Vorzeichen haben die 8 Zahlen von $dW^{[2]}$ für ein Beispiel?</translation>
    </message>
    <message>
        <source>All of $a^{[1]}$ are positive, so all have the sign of $dz^{[2]}$. All 8 weights have to go up together, or down together.</source>
        <translation>Alle $a^{[1]}$ sind positiv, also haben alle das Vorzeichen von $dz^{[2]}$. Alle 8 Gewichte müssen zusammen nach oben oder zusammen nach unten.</translation>
    </message>
    <message>
        <source>All the same sign</source>
        <translation>Alle dasselbe Vorzeichen</translation>
    </message>
    <message>
        <source>4 are positive and 4 negative</source>
        <translation>4 sind positiv und 4 negativ</translation>
    </message>
    <message>
        <source>Any signs</source>
        <translation>Beliebige Vorzeichen</translation>
    </message>
    <message>
        <source>Look at the dots in the microscope: are they on the steep part of the curve?</source>
        <translation>Sehen Sie sich die Punkte im Mikroskop an: Liegen sie auf dem steilen Teil der Kurve?</translation>
    </message>
    <message>
        <source>Warning signs at the units say the same, with numbers. Click one.</source>
        <translation>Warnzeichen an den Einheiten sagen dasselbe, mit Zahlen. Klicken Sie auf eines.</translation>
    </message>
    <message>
        <source>**Saturated neurons “kill” the gradients.** Here the start weights are about 100 times too large, so nearly all $z$ are far from 0.

There the curve is flat. On the way back each error signal is multiplied by the slope: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * \sigma&apos;(Z^{[1]})$.</source>
        <translation>**Gesättigte Neuronen „töten“ die Gradienten.** Hier sind die Startgewichte etwa 100-mal zu groß, daher sind fast alle $z$ weit weg von 0.

Dort ist die Kurve flach. Auf dem Rückweg wird jedes Fehlersignal mit der Steigung multipliziert: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * \sigma&apos;(Z^{[1]})$.</translation>
    </message>
    <message>
        <source>Say what will happen. Then press Run and wait for 100 iterations.</source>
        <translation>Sagen Sie, was geschehen wird. Drücken Sie dann „Starten“, und warten Sie 100 Iterationen ab.</translation>
    </message>
    <message>
        <source>How will the hidden units learn?</source>
        <translation>Wie werden die verdeckten Einheiten lernen?</translation>
    </message>
    <message>
        <source>The slope is almost 0 at nearly all dots, so almost nothing of the error signal reaches the weights of layer 1. The loss falls only because the output unit still learns.</source>
        <translation>Die Steigung ist an fast allen Punkten fast 0, daher erreicht fast nichts vom Fehlersignal die Gewichte von Schicht 1. Der Verlust fällt nur, weil die Ausgabeeinheit noch lernt.</translation>
    </message>
    <message>
        <source>Faster than usual</source>
        <translation>Schneller als sonst</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>Hardly at all</source>
        <translation>Fast gar nicht</translation>
    </message>
    <message>
        <source>The red signs are at the units of the network.</source>
        <translation>Die roten Zeichen sind an den Einheiten des Netzes.</translation>
    </message>
    <message>
        <source>You can also click Settings below the network, choose Xavier as Start, and type 1 as Start scale.</source>
        <translation>Sie können auch unter dem Netz auf „Einstellungen“ klicken, als Start Xavier wählen und als Startskala 1 tippen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the network but its start weights. Xavier’s rule draws them so that $z$ is neither too large nor too small.

A red sign at a unit says what is wrong with it, and what to do.</source>
        <translation>Am Netz ist nichts falsch außer seinen Startgewichten. Die Regel von Xavier lost sie so aus, dass $z$ weder zu groß noch zu klein ist.

Ein rotes Zeichen an einer Einheit sagt, was mit ihr nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Click a red sign and its first button, Start with Xavier Weights. Then press Run, until 95 % of the points are right.</source>
        <translation>Klicken Sie auf ein rotes Zeichen und seine erste Schaltfläche, „Mit Xavier-Gewichten beginnen“. Drücken Sie dann „Starten“, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Processors have become good at exp(), but a comparison is still simpler.</source>
        <translation>Prozessoren sind bei exp() gut geworden, aber ein Vergleich ist immer noch einfacher.</translation>
    </message>
    <message>
        <source>If the microscope shows no time, pause the training.</source>
        <translation>Zeigt das Mikroskop keine Zeit, drücken Sie „Pause“.</translation>
    </message>
    <message>
        <source>**exp() is a bit compute expensive.** Each $\sigma(z)$ needs $e^{-z}$ and a division. ReLU needs one comparison: $\max(0, z)$.

A network computes millions of them.</source>
        <translation>**exp() ist etwas rechenaufwendig.** Jedes $\sigma(z)$ braucht $e^{-z}$ und eine Division. ReLU braucht einen Vergleich: $\max(0, z)$.

Ein Netz berechnet Millionen davon.</translation>
    </message>
    <message>
        <source>Guess first. Then read its time in the microscope; it is measured on your computer while training is paused.</source>
        <translation>Raten Sie zuerst. Lesen Sie dann die Zeit im Mikroskop; sie wird auf Ihrem Computer gemessen, während das Training pausiert.</translation>
    </message>
    <message>
        <source>How long does the sigmoid function take?</source>
        <translation>Wie lange braucht die Sigmoidfunktion?</translation>
    </message>
    <message>
        <source>Usually 2 to 5 times as long: “a bit” expensive. The microscope shows it beside the statement, as a multiple of ReLU’s time.</source>
        <translation>Meist 2- bis 5-mal so lange: „etwas“ aufwendig. Das Mikroskop zeigt es neben der Aussage, als Vielfaches der Zeit von ReLU.</translation>
    </message>
    <message>
        <source>As long as ReLU</source>
        <translation>So lange wie ReLU</translation>
    </message>
    <message>
        <source>A few times as long as ReLU</source>
        <translation>Ein paarmal so lange wie ReLU</translation>
    </message>
    <message>
        <source>1000 times as long as ReLU</source>
        <translation>1000-mal so lange wie ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Different activation functions</source>
        <translation>Verschiedene Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>A sigmoid function that is stretched to −1 … 1: zero-centered, but it saturates as well.</source>
        <translation>Eine auf −1 … 1 gestreckte Sigmoidfunktion: um 0 zentriert, aber sie sättigt ebenso.</translation>
    </message>
    <message>
        <source>With $z = 1$, $\sigma(2z)$ is $\sigma(2)$.</source>
        <translation>Mit $z = 1$ ist $\sigma(2z)$ gleich $\sigma(2)$.</translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1$</source>
        <translation>$2 \cdot 0.881 - 1$</translation>
    </message>
    <message>
        <source>The hyperbolic tangent is a sigmoid function that was stretched and moved: $\tanh(z) = 2 \, \sigma(2z) - 1$. It goes from $-1$ to 1.</source>
        <translation>Der Tangens hyperbolicus ist eine gestreckte und verschobene Sigmoidfunktion: $\tanh(z) = 2 \, \sigma(2z) - 1$. Er reicht von $-1$ bis 1.</translation>
    </message>
    <message>
        <source>Compute it, and type the number with two decimals.</source>
        <translation>Rechnen Sie, und tippen Sie die Zahl mit zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.881$. What is $\tanh(1)$?</source>
        <translation>$\sigma(2) = 0.881$. Was ist $\tanh(1)$?</translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1 = 0.76$</source>
        <translation>$2 \cdot 0.881 - 1 = 0.76$</translation>
    </message>
    <message>
        <source>The outputs are between −1 and 1, and about as many are negative as positive.</source>
        <translation>Die Ausgaben liegen zwischen −1 und 1, und etwa gleich viele sind negativ wie positiv.</translation>
    </message>
    <message>
        <source>The cards are at the bottom of the microscope, one for each activation of the lecture.</source>
        <translation>Die Karten sind unten im Mikroskop, eine für jede Aktivierung der Vorlesung.</translation>
    </message>
    <message>
        <source>**Zero-centered output.** The hidden units are sigmoid now, and the mean of their outputs is about 0.5. The microscope shows it as “mean output”.</source>
        <translation>**Um 0 zentrierte Ausgabe.** Die verdeckten Einheiten sind jetzt Sigmoid, und der Mittelwert ihrer Ausgaben ist etwa 0,5. Das Mikroskop zeigt ihn als „mittlere Ausgabe“.</translation>
    </message>
    <message>
        <source>Say what tanh will change. Then click the card tanh in the microscope: layer 1 uses it from then on.</source>
        <translation>Sagen Sie, was tanh ändern wird. Klicken Sie dann im Mikroskop auf die Karte tanh: Von da an verwendet Schicht 1 sie.</translation>
    </message>
    <message>
        <source>What will the mean output be with tanh?</source>
        <translation>Was wird die mittlere Ausgabe mit tanh sein?</translation>
    </message>
    <message>
        <source>tanh is symmetric about 0: some outputs are negative, some positive. So the gradients of $W^{[2]}$ have different signs, too.</source>
        <translation>tanh ist symmetrisch um 0: Manche Ausgaben sind negativ, manche positiv. Daher haben auch die Gradienten von $W^{[2]}$ verschiedene Vorzeichen.</translation>
    </message>
    <message>
        <source>Near 0</source>
        <translation>Nahe 0</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Nahe 0,5</translation>
    </message>
    <message>
        <source>Near 1</source>
        <translation>Nahe 1</translation>
    </message>
    <message>
        <source>Each error signal is multiplied by the slope. Which slope is larger?</source>
        <translation>Jedes Fehlersignal wird mit der Steigung multipliziert. Welche Steigung ist größer?</translation>
    </message>
    <message>
        <source>More than 150 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>Mehr als 150 Iterationen zählen nicht. Für einen neuen Versuch „Zurücksetzen“ und dann „Starten“ drücken.</translation>
    </message>
    <message>
        <source>At 0, the slope of tanh is 1; the slope of the sigmoid function is only 0.25. So more of the error signal comes through.

With sigmoid, this network needs about 300 iterations until 95 % of the points are right.</source>
        <translation>Bei 0 ist die Steigung von tanh 1; die der Sigmoidfunktion ist nur 0,25. Es kommt also mehr vom Fehlersignal durch.

Mit Sigmoid braucht dieses Netz etwa 300 Iterationen, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Guess how many iterations tanh needs. Then press Run.</source>
        <translation>Raten Sie, wie viele Iterationen tanh braucht. Drücken Sie dann „Starten“.</translation>
    </message>
    <message>
        <source>How many iterations will tanh need?</source>
        <translation>Wie viele Iterationen wird tanh brauchen?</translation>
    </message>
    <message>
        <source>Outputs around 0 and a steeper slope: tanh learns about three times as fast here.</source>
        <translation>Ausgaben um 0 und eine größere Steigung: tanh lernt hier etwa dreimal so schnell.</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Etwa 100</translation>
    </message>
    <message>
        <source>About 300, too</source>
        <translation>Auch etwa 300</translation>
    </message>
    <message>
        <source>About 1000</source>
        <translation>Etwa 1000</translation>
    </message>
    <message>
        <source>$0.9^2 = 0.81$</source>
        <translation>$0.9^2 = 0.81$</translation>
    </message>
    <message>
        <source>The slope of tanh can be computed from its output: $\tanh&apos;(z) = 1 - a^2$ with $a = \tanh(z)$.

Where $a$ is near 1 or $-1$, the curve is flat.</source>
        <translation>Die Steigung von tanh folgt aus der Ausgabe: $\tanh&apos;(z) = 1 - a^2$ mit $a = \tanh(z)$.

Wo $a$ nahe 1 oder $-1$ ist, ist die Kurve flach.</translation>
    </message>
    <message>
        <source>Compute the slope, and type the number.</source>
        <translation>Rechnen Sie die Steigung aus, und tippen Sie die Zahl.</translation>
    </message>
    <message>
        <source>What is the slope where $a = 0.9$?</source>
        <translation>Was ist die Steigung, wo $a = 0.9$ ist?</translation>
    </message>
    <message>
        <source>$1 - 0.9^2 = 1 - 0.81 = 0.19$. Where $a = 0.99$ it is only 0.02.</source>
        <translation>$1 - 0.9^2 = 1 - 0.81 = 0.19$. Wo $a = 0.99$ ist, beträgt sie nur 0,02.</translation>
    </message>
    <message>
        <source>Where on the curve are the dots?</source>
        <translation>Wo auf der Kurve liegen die Punkte?</translation>
    </message>
    <message>
        <source>What is $1 - a^2$ for $a = 0.999$?</source>
        <translation>Was ist $1 - a^2$ für $a = 0.999$?</translation>
    </message>
    <message>
        <source>**Still kills gradients when saturated.** The start weights are much too large now. In the microscope, look how many values are saturated.</source>
        <translation>**Tötet gesättigt immer noch Gradienten.** Die Startgewichte sind jetzt viel zu groß. Sehen Sie im Mikroskop nach, wie viele Werte gesättigt sind.</translation>
    </message>
    <message>
        <source>Being zero-centered does not help here: most $a$ are near 1 or $-1$, and there $1 - a^2$ is almost 0.</source>
        <translation>Um 0 zentriert zu sein, hilft hier nicht: Die meisten $a$ sind nahe 1 oder $-1$, und dort ist $1 - a^2$ fast 0.</translation>
    </message>
    <message>
        <source>As fast as before: tanh is zero-centered</source>
        <translation>So schnell wie zuvor: tanh ist um 0 zentriert</translation>
    </message>
    <message>
        <source>Hardly: the slope is almost 0 at most dots</source>
        <translation>Kaum: Die Steigung ist an den meisten Punkten fast 0</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): simple and fast, but half of it is 0, and a unit can die.</source>
        <translation>max(0, z): einfach und schnell, aber die Hälfte ist 0, und eine Einheit kann sterben.</translation>
    </message>
    <message>
        <source>First $z = 1 \cdot 1 - 1 \cdot 3 + 0.5$.</source>
        <translation>Zuerst $z = 1 \cdot 1 - 1 \cdot 3 + 0.5$.</translation>
    </message>
    <message>
        <source>Is z positive?</source>
        <translation>Ist z positiv?</translation>
    </message>
    <message>
        <source>ReLU is the simplest activation of the lecture: $g(z) = \max(0, z)$. It keeps what is positive, and turns the rest into 0.</source>
        <translation>ReLU ist die einfachste Aktivierung der Vorlesung: $g(z) = \max(0, z)$. Sie behält, was positiv ist, und macht den Rest zu 0.</translation>
    </message>
    <message>
        <source>Compute one unit, and type its output.</source>
        <translation>Rechnen Sie eine Einheit, und tippen Sie ihre Ausgabe.</translation>
    </message>
    <message>
        <source>A unit has $w = (1, -1)$ and $b = 0.5$. What is its output $a$ for $x = (1, 3)$?</source>
        <translation>Eine Einheit hat $w = (1, -1)$ und $b = 0.5$. Was ist ihre Ausgabe $a$ für $x = (1, 3)$?</translation>
    </message>
    <message>
        <source>$z = 1 - 3 + 0.5 = -1.5$, and $\max(0, -1.5) = 0$</source>
        <translation>$z = 1 - 3 + 0.5 = -1.5$, und $\max(0, -1.5) = 0$</translation>
    </message>
    <message>
        <source>For z above 0, $g(z) = z$.</source>
        <translation>Für z über 0 ist $g(z) = z$.</translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same.</source>
        <translation>„Schritt“ ist oben neben „Starten“; Strg+. tut dasselbe.</translation>
    </message>
    <message>
        <source>**Does not saturate.** The start weights are much too large, as in the lesson on tanh: many $z$ are above 20.</source>
        <translation>**Sättigt nicht.** Die Startgewichte sind viel zu groß, wie in der Lektion zu tanh: Viele $z$ liegen über 20.</translation>
    </message>
    <message>
        <source>Say how steep the curve is there. Then press Step 10 times, and compare in the microscope.</source>
        <translation>Sagen Sie, wie steil die Kurve dort ist. Drücken Sie dann 10-mal „Schritt“, und vergleichen Sie im Mikroskop.</translation>
    </message>
    <message>
        <source>What is the slope of ReLU at $z = 100$?</source>
        <translation>Was ist die Steigung von ReLU bei $z = 100$?</translation>
    </message>
    <message>
        <source>Above 0, ReLU is the line $a = z$, and its slope is 1 everywhere. However large z is, the gradient comes through.</source>
        <translation>Über 0 ist ReLU die Gerade $a = z$, und ihre Steigung ist überall 1. Wie groß z auch ist, der Gradient kommt durch.</translation>
    </message>
    <message>
        <source>Almost 0</source>
        <translation>Fast 0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>Run is at the top; Ctrl+R does the same.</source>
        <translation>„Starten“ ist oben; Strg+R tut dasselbe.</translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration. Fewer than 95 % of the points are right so far.</source>
        <translation>Der Zähler oben zeigt die Iteration. Bisher sind weniger als 95 % der Punkte richtig.</translation>
    </message>
    <message>
        <source>Now a race on the circle. A network with sigmoid units runs first. It starts with good weights, and its learning rate is 0.5.</source>
        <translation>Jetzt ein Rennen auf dem Kreis. Zuerst läuft ein Netz mit Sigmoid-Einheiten. Es beginnt mit guten Gewichten, und seine Lernrate ist 0,5.</translation>
    </message>
    <message>
        <source>Press Run and wait for 120 iterations.</source>
        <translation>Drücken Sie „Starten“, und warten Sie 120 Iterationen ab.</translation>
    </message>
    <message>
        <source>Compare the slopes: mean |g′| on the cards in the microscope.</source>
        <translation>Vergleichen Sie die Steigungen: Mittel |g′| auf den Karten im Mikroskop.</translation>
    </message>
    <message>
        <source>More than 60 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>Mehr als 60 Iterationen zählen nicht. Für einen neuen Versuch „Zurücksetzen“ und dann „Starten“ drücken.</translation>
    </message>
    <message>
        <source>**Converges much faster.** Now the same network with ReLU units: the same points, start weights and learning rate.</source>
        <translation>**Konvergiert viel schneller.** Jetzt dasselbe Netz mit ReLU-Einheiten: dieselben Punkte, Startgewichte und Lernrate.</translation>
    </message>
    <message>
        <source>Guess. Then press Run, until 95 % of the points are right.</source>
        <translation>Raten Sie. Drücken Sie dann „Starten“, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>How many iterations will ReLU need?</source>
        <translation>Wie viele Iterationen wird ReLU brauchen?</translation>
    </message>
    <message>
        <source>The slope of the sigmoid function is 0.25 at most, that of an active ReLU unit is 1: much more of the error signal reaches layer 1.</source>
        <translation>Die Steigung der Sigmoidfunktion ist höchstens 0,25, die einer aktiven ReLU-Einheit ist 1: Viel mehr vom Fehlersignal erreicht Schicht 1.</translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation>Weniger als 60</translation>
    </message>
    <message>
        <source>About 120</source>
        <translation>Etwa 120</translation>
    </message>
    <message>
        <source>About 300</source>
        <translation>Etwa 300</translation>
    </message>
    <message>
        <source>One comparison, or an exponential and a division?</source>
        <translation>Ein Vergleich, oder eine Exponentialfunktion und eine Division?</translation>
    </message>
    <message>
        <source>**Computationally efficient.** $\sigma(z)$ needs an exponential and a division; $\max(0, z)$ needs one comparison.</source>
        <translation>**Wenig Rechenaufwand.** $\sigma(z)$ braucht eine Exponentialfunktion und eine Division; $\max(0, z)$ braucht einen Vergleich.</translation>
    </message>
    <message>
        <source>Guess first. Then point at the card of sigmoid in the microscope, and read its time; it is measured on your computer.</source>
        <translation>Raten Sie zuerst. Zeigen Sie dann im Mikroskop auf die Karte Sigmoid, und lesen Sie die Zeit; sie wird auf Ihrem Computer gemessen.</translation>
    </message>
    <message>
        <source>Which takes longer for one $z$?</source>
        <translation>Was dauert länger für ein $z$?</translation>
    </message>
    <message>
        <source>Sigmoid usually takes 2 to 5 times as long as ReLU.</source>
        <translation>Sigmoid braucht meist 2- bis 5-mal so lange wie ReLU.</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>What does ReLU make of a negative z?</source>
        <translation>Was macht ReLU aus einem negativen z?</translation>
    </message>
    <message>
        <source>Reset is at the top; Ctrl+Backspace does the same.</source>
        <translation>„Zurücksetzen“ ist oben; Strg+Rücktaste tut dasselbe.</translation>
    </message>
    <message>
        <source>**Not zero-centered output**, and **half the spectrum is lost**. ReLU has no negative output, so the mean is above 0, as with sigmoid.

At the start of a run, $z$ is negative about as often as positive.</source>
        <translation>**Ausgabe nicht um 0 zentriert**, und **das halbe Spektrum geht verloren**. ReLU hat keine negative Ausgabe, der Mittelwert liegt also über 0, wie bei Sigmoid.

Am Anfang eines Laufs ist $z$ etwa gleich oft negativ wie positiv.</translation>
    </message>
    <message>
        <source>Say how many outputs are 0. Then press Reset, and compare with the share of zeros in the microscope.</source>
        <translation>Sagen Sie, wie viele Ausgaben 0 sind. Drücken Sie dann „Zurücksetzen“, und vergleichen Sie mit dem Anteil der Nullen im Mikroskop.</translation>
    </message>
    <message>
        <source>What share of the outputs of layer 1 is 0 at the start?</source>
        <translation>Welcher Anteil der Ausgaben von Schicht 1 ist am Anfang 0?</translation>
    </message>
    <message>
        <source>Each negative z becomes 0: half the values are lost, and their slope is 0, too.</source>
        <translation>Jedes negative z wird 0: Die Hälfte der Werte ist verloren, und auch ihre Steigung ist 0.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>About 10 %</source>
        <translation>Etwa 10 %</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Etwa die Hälfte</translation>
    </message>
    <message>
        <source>$dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$. What is $g&apos;$ below 0?</source>
        <translation>$dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$. Was ist $g&apos;$ unter 0?</translation>
    </message>
    <message>
        <source>Dead units get a warning sign. Click one to see its numbers.</source>
        <translation>Tote Einheiten bekommen ein Warnzeichen. Klicken Sie auf eines, um die Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>If $z$ of a unit is below 0 for *every* example, its output is always 0, and so is its slope: the unit is **dead**.

One step that is too large is enough. The learning rate is 10 now.</source>
        <translation>Liegt $z$ einer Einheit für *jedes* Beispiel unter 0, ist ihre Ausgabe immer 0, und ihre Steigung auch: Die Einheit ist **tot**.

Ein einziger zu großer Schritt genügt. Die Lernrate ist jetzt 10.</translation>
    </message>
    <message>
        <source>Say what becomes of a dead unit. Then press Run and wait for two of them.</source>
        <translation>Sagen Sie, was aus einer toten Einheit wird. Drücken Sie dann „Starten“, und warten Sie auf zwei davon.</translation>
    </message>
    <message>
        <source>What is the gradient of a dead unit’s weights?</source>
        <translation>Was ist der Gradient der Gewichte einer toten Einheit?</translation>
    </message>
    <message>
        <source>The slope is 0 for each example, so every gradient is 0 and no step changes the unit again.</source>
        <translation>Die Steigung ist für jedes Beispiel 0, also ist jeder Gradient 0, und kein Schritt ändert die Einheit mehr.</translation>
    </message>
    <message>
        <source>Large, so that it comes back soon</source>
        <translation>Groß, sodass sie bald zurückkommt</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation>Genau 0</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>max(0.1 z, z): a small slope below 0, and no unit dies.</source>
        <translation>max(0,1 z; z): eine kleine Steigung unter 0, und keine Einheit stirbt.</translation>
    </message>
    <message>
        <source>The larger of $0.1 z$ and $z$.</source>
        <translation>Das Größere von $0.1 z$ und $z$.</translation>
    </message>
    <message>
        <source>Which is larger, −0.3 or −3?</source>
        <translation>Was ist größer, −0,3 oder −3?</translation>
    </message>
    <message>
        <source>Leaky ReLU lets a little of the negative values through: $g(z) = \max(0.1 z, z)$. The factor 0.1 is called the leak.</source>
        <translation>Leaky ReLU lässt ein wenig von den negativen Werten durch: $g(z) = \max(0.1 z, z)$. Der Faktor 0,1 heißt Leck.</translation>
    </message>
    <message>
        <source>Compute it, and type the number.</source>
        <translation>Rechnen Sie, und tippen Sie die Zahl.</translation>
    </message>
    <message>
        <source>What is $g(-3)$?</source>
        <translation>Was ist $g(-3)$?</translation>
    </message>
    <message>
        <source>$\max(-0.3, -3) = -0.3$</source>
        <translation>$\max(-0.3, -3) = -0.3$</translation>
    </message>
    <message>
        <source>The curve is two straight lines. How steep is the lower one?</source>
        <translation>Die Kurve besteht aus zwei Geraden. Wie steil ist die untere?</translation>
    </message>
    <message>
        <source>**Does not saturate**, and on neither side. The start weights are much too large; many $z$ are far above 0, and many far below.</source>
        <translation>**Sättigt nicht**, und zwar auf keiner Seite. Die Startgewichte sind viel zu groß; viele $z$ liegen weit über 0 und viele weit darunter.</translation>
    </message>
    <message>
        <source>Say how flat it gets. Then press Step 10 times, and look at the slope in the microscope.</source>
        <translation>Sagen Sie, wie flach es wird. Drücken Sie dann 10-mal „Schritt“, und sehen Sie sich im Mikroskop die Steigung an.</translation>
    </message>
    <message>
        <source>What is the smallest slope that any of the dots can have?</source>
        <translation>Was ist die kleinste Steigung, die ein Punkt haben kann?</translation>
    </message>
    <message>
        <source>The slope is 1 above 0 and 0.1 below, however far away z is. It is never 0.</source>
        <translation>Die Steigung ist 1 über 0 und 0,1 darunter, wie weit z auch entfernt ist. Sie ist nie 0.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0,1</translation>
    </message>
    <message>
        <source>The loss stays at 0.693, which is $-\ln 0.5$: the network says 0.5 for each point.</source>
        <translation>Der Verlust bleibt bei 0,693, das ist $-\ln 0.5$: Das Netz sagt für jeden Punkt 0,5.</translation>
    </message>
    <message>
        <source>Now a network of dead units. They are ReLU, and every bias is $-4$, so $z$ is below 0 for each point. Two clouds are to be separated, which is easy.</source>
        <translation>Jetzt ein Netz aus toten Einheiten. Sie sind ReLU, und jeder Bias ist $-4$, sodass $z$ für jeden Punkt unter 0 liegt. Zu trennen sind zwei Wolken, und das ist leicht.</translation>
    </message>
    <message>
        <source>Press Run, wait for 50 iterations, and watch the loss.</source>
        <translation>Drücken Sie „Starten“, warten Sie 50 Iterationen ab, und beobachten Sie den Verlust.</translation>
    </message>
    <message>
        <source>What is $g&apos;(z)$ below 0 now?</source>
        <translation>Was ist $g&apos;(z)$ jetzt unter 0?</translation>
    </message>
    <message>
        <source>The red signs are at the units of the network. A click on the card leaky ReLU in the microscope does the same.</source>
        <translation>Die roten Zeichen sind an den Einheiten des Netzes. Ein Klick auf die Karte Leaky ReLU im Mikroskop tut dasselbe.</translation>
    </message>
    <message>
        <source>**Will not “die”.** With a leak, the same units have the slope 0.1 instead of 0. Their weights stay as they are when you change the activation.</source>
        <translation>**„Stirbt“ nicht.** Mit einem Leck haben dieselben Einheiten die Steigung 0,1 statt 0. Ihre Gewichte bleiben, wie sie sind, wenn Sie die Aktivierung ändern.</translation>
    </message>
    <message>
        <source>Say what will happen. Then click a red sign and its button Use Leaky ReLU in Layer 1, and press Run.</source>
        <translation>Sagen Sie, was geschehen wird. Klicken Sie dann auf ein rotes Zeichen und seine Schaltfläche „Leaky ReLU in Schicht 1 verwenden“, und drücken Sie „Starten“.</translation>
    </message>
    <message>
        <source>What will the four units do?</source>
        <translation>Was werden die vier Einheiten tun?</translation>
    </message>
    <message>
        <source>A slope of 0.1 is small, but enough: the gradient is not 0, and some units soon have positive outputs again.</source>
        <translation>Eine Steigung von 0,1 ist klein, aber genug: Der Gradient ist nicht 0, und einige Einheiten haben bald wieder positive Ausgaben.</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Wieder lernen</translation>
    </message>
    <message>
        <source>More than 70 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>Mehr als 70 Iterationen zählen nicht. Für einen neuen Versuch „Zurücksetzen“ und dann „Starten“ drücken.</translation>
    </message>
    <message>
        <source>**Converges much faster** than sigmoid, as ReLU does. Sigmoid needs about 300 iterations on this circle, until 95 % of the points are right.</source>
        <translation>**Konvergiert viel schneller** als Sigmoid, wie ReLU. Sigmoid braucht auf diesem Kreis etwa 300 Iterationen, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Guess. Then press Run.</source>
        <translation>Raten Sie. Drücken Sie dann „Starten“.</translation>
    </message>
    <message>
        <source>How many iterations will leaky ReLU need?</source>
        <translation>Wie viele Iterationen wird Leaky ReLU brauchen?</translation>
    </message>
    <message>
        <source>Its slope is 1 or 0.1, on average above 0.5. The slope of the sigmoid function is 0.25 at most.</source>
        <translation>Ihre Steigung ist 1 oder 0,1, im Mittel über 0,5. Die der Sigmoidfunktion ist höchstens 0,25.</translation>
    </message>
    <message>
        <source>Fewer than 70</source>
        <translation>Weniger als 70</translation>
    </message>
    <message>
        <source>Which of them needs exp()?</source>
        <translation>Welche davon braucht exp()?</translation>
    </message>
    <message>
        <source>**Computationally efficient**: one product and one comparison, and no exp().</source>
        <translation>**Wenig Rechenaufwand**: ein Produkt und ein Vergleich, und kein exp().</translation>
    </message>
    <message>
        <source>Answer. Then read the time of leaky ReLU in the microscope, and point at the card of sigmoid to compare.</source>
        <translation>Antworten Sie. Lesen Sie dann im Mikroskop die Zeit von Leaky ReLU, und zeigen Sie zum Vergleich auf die Karte Sigmoid.</translation>
    </message>
    <message>
        <source>Which takes the longest for one $z$?</source>
        <translation>Was dauert am längsten für ein $z$?</translation>
    </message>
    <message>
        <source>Sigmoid has to compute an exponential. Leaky ReLU takes little more than ReLU.</source>
        <translation>Sigmoid muss eine Exponentialfunktion berechnen. Leaky ReLU braucht kaum länger als ReLU.</translation>
    </message>
    <message>
        <source>Derivatives of activation functions</source>
        <translation>Ableitungen von Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>g′ for each activation, from its output a: the factor in every backward pass.</source>
        <translation>g′ für jede Aktivierung, aus ihrer Ausgabe a: der Faktor in jedem Rückwärtsdurchlauf.</translation>
    </message>
    <message>
        <source>$1 - a = 0.2$</source>
        <translation>$1 - a = 0.2$</translation>
    </message>
    <message>
        <source>The backward pass needs the slope $g&apos;(z)$ of each activation. For the sigmoid function it follows from the output alone: $g&apos;(z) = a (1 - a)$.

So it costs almost nothing: the forward pass has computed $a$ already.</source>
        <translation>Der Rückwärtsdurchlauf braucht die Steigung $g&apos;(z)$ jeder Aktivierung. Bei der Sigmoidfunktion folgt sie allein aus der Ausgabe: $g&apos;(z) = a (1 - a)$.

Sie kostet also fast nichts: Der Vorwärtsdurchlauf hat $a$ schon berechnet.</translation>
    </message>
    <message>
        <source>A sigmoid unit has $a = 0.8$. What is $g&apos;(z)$?</source>
        <translation>Eine Sigmoid-Einheit hat $a = 0.8$. Was ist $g&apos;(z)$?</translation>
    </message>
    <message>
        <source>$0.8 \cdot (1 - 0.8) = 0.8 \cdot 0.2 = 0.16$</source>
        <translation>$0.8 \cdot (1 - 0.8) = 0.8 \cdot 0.2 = 0.16$</translation>
    </message>
    <message>
        <source>At z = 0, a is 0.5.</source>
        <translation>Bei z = 0 ist a gleich 0,5.</translation>
    </message>
    <message>
        <source>The lower curve in the microscope is $g&apos;$. Look where it is highest.</source>
        <translation>Die untere Kurve im Mikroskop ist $g&apos;$. Sehen Sie nach, wo sie am höchsten ist.</translation>
    </message>
    <message>
        <source>How large can the slope of the sigmoid function be?</source>
        <translation>Wie groß kann die Steigung der Sigmoidfunktion werden?</translation>
    </message>
    <message>
        <source>At $z = 0$, $a = 0.5$ and $a (1 - a) = 0.25$. So each sigmoid layer leaves at most a quarter of the error signal.</source>
        <translation>Bei $z = 0$ ist $a = 0.5$ und $a (1 - a) = 0.25$. Jede Sigmoid-Schicht lässt also höchstens ein Viertel des Fehlersignals übrig.</translation>
    </message>
    <message>
        <source>0.25, at z = 0</source>
        <translation>0,25, bei z = 0</translation>
    </message>
    <message>
        <source>0.5, at z = 0</source>
        <translation>0,5, bei z = 0</translation>
    </message>
    <message>
        <source>1, for large z</source>
        <translation>1, für große z</translation>
    </message>
    <message>
        <source>$(-0.6)^2 = 0.36$</source>
        <translation>$(-0.6)^2 = 0.36$</translation>
    </message>
    <message>
        <source>For tanh: $g&apos;(z) = 1 - a^2$. Its highest value is 1, at $z = 0$.</source>
        <translation>Für tanh: $g&apos;(z) = 1 - a^2$. Der größte Wert ist 1, bei $z = 0$.</translation>
    </message>
    <message>
        <source>A tanh unit has $a = -0.6$. What is $g&apos;(z)$?</source>
        <translation>Eine tanh-Einheit hat $a = -0.6$. Was ist $g&apos;(z)$?</translation>
    </message>
    <message>
        <source>$1 - (-0.6)^2 = 1 - 0.36 = 0.64$</source>
        <translation>$1 - (-0.6)^2 = 1 - 0.36 = 0.64$</translation>
    </message>
    <message>
        <source>Below 0, ReLU is flat.</source>
        <translation>Unter 0 ist ReLU flach.</translation>
    </message>
    <message>
        <source>Below 0, leaky ReLU is the line $0.1 z$.</source>
        <translation>Unter 0 ist Leaky ReLU die Gerade $0.1 z$.</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are made of two straight lines, so their slopes are two numbers: 0 or 1 for ReLU, and the leak or 1 for leaky ReLU.</source>
        <translation>ReLU und Leaky ReLU bestehen aus zwei Geraden, also sind ihre Steigungen zwei Zahlen: 0 oder 1 bei ReLU, das Leck oder 1 bei Leaky ReLU.</translation>
    </message>
    <message>
        <source>Answer for z = −2.</source>
        <translation>Antworten Sie für z = −2.</translation>
    </message>
    <message>
        <source>What are $g&apos;(-2)$ of ReLU and of leaky ReLU with the leak 0.1?</source>
        <translation>Was sind $g&apos;(-2)$ von ReLU und von Leaky ReLU mit dem Leck 0,1?</translation>
    </message>
    <message>
        <source>A slope is not a value: $g(-2)$ of leaky ReLU is −0.2, but its slope there is 0.1.</source>
        <translation>Eine Steigung ist kein Wert: $g(-2)$ von Leaky ReLU ist −0,2, aber die Steigung dort ist 0,1.</translation>
    </message>
    <message>
        <source>0 and 0.1</source>
        <translation>0 und 0,1</translation>
    </message>
    <message>
        <source>0 and −0.2</source>
        <translation>0 und −0,2</translation>
    </message>
    <message>
        <source>1 and 0.1</source>
        <translation>1 und 0,1</translation>
    </message>
    <message>
        <source>The slopes are $0.5 \cdot 0.5 = 0.25$ and $0.731 \cdot 0.269 = 0.197$.</source>
        <translation>Die Steigungen sind $0.5 \cdot 0.5 = 0.25$ und $0.731 \cdot 0.269 = 0.197$.</translation>
    </message>
    <message>
        <source>Row 1: $2 \cdot (-0.433) \cdot 0.25$</source>
        <translation>Zeile 1: $2 \cdot (-0.433) \cdot 0.25$</translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot (-0.433) \cdot 0.197$</source>
        <translation>Zeile 2: $-1 \cdot (-0.433) \cdot 0.197$</translation>
    </message>
    <message>
        <source>This is where the slopes are used: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$, where $*$ multiplies number by number.

Here is one example, with sigmoid units: $a^{[1]} = (0.5, 0.731)$, $W^{[2]} = (2, -1)$ and $dZ^{[2]} = a^{[2]} - y = -0.433$.</source>
        <translation>Hier werden die Steigungen gebraucht: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$, wobei $*$ Zahl für Zahl multipliziert.

Hier ist ein Beispiel mit Sigmoid-Einheiten: $a^{[1]} = (0.5, 0.731)$, $W^{[2]} = (2, -1)$ und $dZ^{[2]} = a^{[2]} - y = -0.433$.</translation>
    </message>
    <message>
        <source>Fill in the two covered numbers.</source>
        <translation>Füllen Sie die beiden abgedeckten Zahlen aus.</translation>
    </message>
    <message>
        <source>What is dZ[1]?</source>
        <translation>Was ist dZ[1]?</translation>
    </message>
    <message>
        <source>2 · (−0.433) · 0.25 = −0.22 and −1 · (−0.433) · 0.197 = 0.085</source>
        <translation>2 · (−0,433) · 0,25 = −0,22 und −1 · (−0,433) · 0,197 = 0,085</translation>
    </message>
    <message>
        <source>Each gradient stands beside its finite difference; they agree in many digits.</source>
        <translation>Jeder Gradient steht neben seinem Differenzenquotienten; sie stimmen in vielen Stellen überein.</translation>
    </message>
    <message>
        <source>A derivative can be checked without any formula: change a weight a little, and see how much the loss changes. This is a finite difference.</source>
        <translation>Eine Ableitung lässt sich ohne jede Formel prüfen: ein Gewicht ein wenig ändern und sehen, wie stark sich der Verlust ändert. Das ist ein Differenzenquotient.</translation>
    </message>
    <message>
        <source>Open Checks with Ctrl+K, and compare the gradients with the finite differences.</source>
        <translation>Öffnen Sie mit Strg+K die Kontrollen, und vergleichen Sie die Gradienten mit den Differenzenquotienten.</translation>
    </message>
    <message>
        <source>The slope is largest where z is near 0. Which weights make z small?</source>
        <translation>Die Steigung ist am größten, wo z nahe 0 ist. Welche Gewichte machen z klein?</translation>
    </message>
    <message>
        <source>Start scale is in the settings, below the network. Try 0.1.</source>
        <translation>Die Startskala steht in den Einstellungen unter dem Netz. Versuchen Sie 0,1.</translation>
    </message>
    <message>
        <source>Here are 8 tanh units. The slope depends on where the dots are on the curve, and the start weights decide that.</source>
        <translation>Hier sind 8 tanh-Einheiten. Die Steigung hängt davon ab, wo die Punkte auf der Kurve liegen, und das bestimmen die Startgewichte.</translation>
    </message>
    <message>
        <source>Change Start scale so that the mean |g′| of layer 1 is above 0.9. The microscope (Ctrl+M) shows it.</source>
        <translation>Ändern Sie die Startskala so, dass das Mittel |g′| von Schicht 1 über 0,9 liegt. Das Mikroskop (Strg+M) zeigt es.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>How wrong is a network? The cost, for one example and for all.</source>
        <translation>Wie falsch ist ein Netz? Die Kosten, für ein Beispiel und für alle.</translation>
    </message>
    <message>
        <source>Use the natural logarithm, ln, not the decimal one.</source>
        <translation>Nehmen Sie den natürlichen Logarithmus, ln, nicht den dekadischen.</translation>
    </message>
    <message>
        <source>ln 0.8 is $-0.223$.</source>
        <translation>ln 0,8 ist $-0.223$.</translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, **cost**, back propagation, update. The cost says how wrong the output $a$ is. It uses the natural logarithm ln, which the equations write as log.

For an example of class $y = 1$ it is $-\ln a$: the more the network believes in class 1, the smaller.</source>
        <translation>Die Schleife der Vorlesung: Vorwärtsdurchlauf, **Kosten**, Backpropagation, Update. Die Kosten sagen, wie falsch die Ausgabe $a$ ist. Sie verwenden den natürlichen Logarithmus ln, den die Gleichungen als log schreiben.

Für ein Beispiel der Klasse $y = 1$ sind sie $-\ln a$: je mehr das Netz an Klasse 1 glaubt, desto kleiner.</translation>
    </message>
    <message>
        <source>$y = 1$ and $a = 0.8$. What is the cost?</source>
        <translation>$y = 1$ und $a = 0.8$. Wie groß sind die Kosten?</translation>
    </message>
    <message>
        <source>$-\ln 0.8 = 0.22$</source>
        <translation>$-\ln 0.8 = 0.22$</translation>
    </message>
    <message>
        <source>With y = 0, only the second part is left.</source>
        <translation>Mit y = 0 bleibt nur der zweite Teil.</translation>
    </message>
    <message>
        <source>ln 0.2 is $-1.609$.</source>
        <translation>ln 0,2 ist $-1.609$.</translation>
    </message>
    <message>
        <source>For an example of class $y = 0$ the cost is $-\ln(1 - a)$. Both in one line: $-(y \ln a + (1 - y) \ln(1 - a))$. One of the two parts is always 0.</source>
        <translation>Für ein Beispiel der Klasse $y = 0$ sind die Kosten $-\ln(1 - a)$. Beides in einer Zeile: $-(y \ln a + (1 - y) \ln(1 - a))$. Einer der beiden Teile ist immer 0.</translation>
    </message>
    <message>
        <source>$y = 0$ and $a = 0.8$. What is the cost?</source>
        <translation>$y = 0$ und $a = 0.8$. Wie groß sind die Kosten?</translation>
    </message>
    <message>
        <source>$-\ln(1 - 0.8) = -\ln 0.2 = 1.61$. The network is rather sure, and wrong: this is expensive.</source>
        <translation>$-\ln(1 - 0.8) = -\ln 0.2 = 1.61$. Das Netz ist sich ziemlich sicher und liegt falsch: Das ist teuer.</translation>
    </message>
    <message>
        <source>Add both costs, and divide by $m = 2$.</source>
        <translation>Addieren Sie beide Kosten, und teilen Sie durch $m = 2$.</translation>
    </message>
    <message>
        <source>The cost of a network is the mean over its $m$ examples: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln(1 - a))$.</source>
        <translation>Die Kosten eines Netzes sind der Mittelwert über seine $m$ Beispiele: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln(1 - a))$.</translation>
    </message>
    <message>
        <source>Compute the mean, and type the number with two decimals.</source>
        <translation>Rechnen Sie den Mittelwert aus, und tippen Sie die Zahl mit zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>A network has two examples, with the costs 0.22 and 1.61. What is $J$?</source>
        <translation>Ein Netz hat zwei Beispiele, mit den Kosten 0,22 und 1,61. Was ist $J$?</translation>
    </message>
    <message>
        <source>$(0.22 + 1.61) / 2 = 0.92$. The example that is wrong costs the most.</source>
        <translation>$(0.22 + 1.61) / 2 = 0.92$. Das falsche Beispiel kostet am meisten.</translation>
    </message>
    <message>
        <source>The learning rate is 1, and the points are simple.</source>
        <translation>Die Lernrate ist 1, und die Punkte sind einfach.</translation>
    </message>
    <message>
        <source>All weights of this neuron are 0, so it says $a = 0.5$ for both points, and $J = -\ln 0.5 = 0.693$. A network that guesses always has this loss.

Learning makes it smaller.</source>
        <translation>Alle Gewichte dieses Neurons sind 0, daher sagt es für beide Punkte $a = 0.5$, und $J = -\ln 0.5 = 0.693$. Ein Netz, das rät, hat immer diesen Verlust.

Lernen macht ihn kleiner.</translation>
    </message>
    <message>
        <source>Say what the next step does to the loss. Then press Run, until the loss is below 0.1.</source>
        <translation>Sagen Sie, was der nächste Schritt mit dem Verlust macht. Drücken Sie dann „Starten“, bis der Verlust unter 0,1 liegt.</translation>
    </message>
    <message>
        <source>Will the loss rise or fall with the next step?</source>
        <translation>Wird der Verlust mit dem nächsten Schritt steigen oder fallen?</translation>
    </message>
    <message>
        <source>A step goes against the gradient. If the learning rate is not too large, the loss falls.</source>
        <translation>Ein Schritt geht gegen den Gradienten. Ist die Lernrate nicht zu groß, fällt der Verlust.</translation>
    </message>
    <message>
        <source>−ln 0.01 is 4.6. What is −ln 0.001?</source>
        <translation>−ln 0,01 ist 4,6. Was ist −ln 0,001?</translation>
    </message>
    <message>
        <source>Make both weights negative: click the line from x₁, type −5, and press Enter. Then the same for x₂.</source>
        <translation>Machen Sie beide Gewichte negativ: Klicken Sie auf die Linie von x₁, tippen Sie −5, und drücken Sie Enter. Dann ebenso bei x₂.</translation>
    </message>
    <message>
        <source>What if a network is sure, and wrong? Point 1 is of class 1. If the network says $a = 0.01$ for it, its cost is $-\ln 0.01$.</source>
        <translation>Was, wenn sich ein Netz sicher ist und falschliegt? Punkt 1 ist von Klasse 1. Sagt das Netz für ihn $a = 0.01$, sind die Kosten $-\ln 0.01$.</translation>
    </message>
    <message>
        <source>Say what happens when a goes to 0. Then change a weight or the bias, so that the loss is above 3.</source>
        <translation>Sagen Sie, was geschieht, wenn a gegen 0 geht. Ändern Sie dann ein Gewicht oder den Bias so, dass der Verlust über 3 liegt.</translation>
    </message>
    <message>
        <source>What does $-\ln a$ do when $a$ goes to 0?</source>
        <translation>Was macht $-\ln a$, wenn $a$ gegen 0 geht?</translation>
    </message>
    <message>
        <source>−ln 0.1 is 2.3, −ln 0.01 is 4.6, −ln 0.001 is 6.9: being sure and wrong has no upper limit.</source>
        <translation>−ln 0,1 ist 2,3, −ln 0,01 ist 4,6, −ln 0,001 ist 6,9: Sicher und falsch zu sein hat keine obere Grenze.</translation>
    </message>
    <message>
        <source>It goes to 1</source>
        <translation>Es geht gegen 1</translation>
    </message>
    <message>
        <source>It grows without limit</source>
        <translation>Es wächst unbegrenzt</translation>
    </message>
    <message>
        <source>It stays near 0.69</source>
        <translation>Es bleibt bei 0,69</translation>
    </message>
    <message>
        <source>Backward pass: the output layer</source>
        <translation>Rückwärtsdurchlauf: die Ausgabeschicht</translation>
    </message>
    <message>
        <source>Gradient descent for Neural Networks</source>
        <translation>Gradientenabstieg für neuronale Netze</translation>
    </message>
    <message>
        <source>The error of the output, and the gradients of its weights and its bias.</source>
        <translation>Der Fehler der Ausgabe und die Gradienten ihrer Gewichte und ihres Bias.</translation>
    </message>
    <message>
        <source>The forward pass ends with $a^{[2]} = \sigma(z^{[2]})$.</source>
        <translation>Der Vorwärtsdurchlauf endet mit $a^{[2]} = \sigma(z^{[2]})$.</translation>
    </message>
    <message>
        <source>How does the loss $J$ change when one weight grows a little? The answer is the gradient of this weight.
Back propagation computes the gradients of all weights, and it begins at the output.
This network has one example only, so you can compute every number by hand.</source>
        <translation>Wie ändert sich der Verlust $J$, wenn ein Gewicht ein wenig wächst? Die Antwort ist der Gradient dieses Gewichts.
Backpropagation berechnet die Gradienten aller Gewichte, und sie beginnt bei der Ausgabe.
Dieses Netz hat nur ein Beispiel, daher können Sie jede Zahl von Hand rechnen.</translation>
    </message>
    <message>
        <source>Find $a^{[2]}$ in the equations, then answer the question.</source>
        <translation>Suchen Sie $a^{[2]}$ in den Gleichungen, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>The output is $a^{[2]} = 0.5$, and the class is $y = 1$. Where must $a^{[2]}$ go so that the loss falls?</source>
        <translation>Die Ausgabe ist $a^{[2]} = 0.5$, und die Klasse ist $y = 1$. Wohin muss $a^{[2]}$ gehen, damit der Verlust fällt?</translation>
    </message>
    <message>
        <source>For $y = 1$ the loss is $-\ln a^{[2]}$. It falls when $a^{[2]}$ comes closer to 1.</source>
        <translation>Für $y = 1$ ist der Verlust $-\ln a^{[2]}$. Er fällt, wenn $a^{[2]}$ näher an 1 kommt.</translation>
    </message>
    <message>
        <source>Up, to 1</source>
        <translation>Nach oben, zu 1</translation>
    </message>
    <message>
        <source>Down, to 0</source>
        <translation>Nach unten, zu 0</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Sie ist richtig, wie sie ist</translation>
    </message>
    <message>
        <source>$a^{[2]}$ is 0.5, and $y$ is 1.</source>
        <translation>$a^{[2]}$ ist 0,5, und $y$ ist 1.</translation>
    </message>
    <message>
        <source>First $a^{[2]}$, then $y$: 0.5 − 1.</source>
        <translation>Erst $a^{[2]}$, dann $y$: 0,5 − 1.</translation>
    </message>
    <message>
        <source>The output unit is a sigmoid, and the loss is the cross-entropy. Together they have a simple derivative:

$dz^{[2]} = a^{[2]} - y$

This is the error of the output. It is negative where the output is too low.</source>
        <translation>Die Ausgabeeinheit ist ein Sigmoid, und der Verlust ist die Kreuzentropie. Zusammen haben sie eine einfache Ableitung:

$dz^{[2]} = a^{[2]} - y$

Das ist der Fehler der Ausgabe. Er ist negativ, wo die Ausgabe zu niedrig ist.</translation>
    </message>
    <message>
        <source>Type $dz^{[2]}$ into the covered cell of the equations, then press Return.</source>
        <translation>Tippen Sie $dz^{[2]}$ in das abgedeckte Feld der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What is the error of the output unit?</source>
        <translation>Was ist der Fehler der Ausgabeeinheit?</translation>
    </message>
    <message>
        <source>0.5 − 1 = −0.5: the output is too low by 0.5.</source>
        <translation>0,5 − 1 = −0,5: Die Ausgabe ist um 0,5 zu niedrig.</translation>
    </message>
    <message>
        <source>The hidden units have the outputs $a^{[1]} = 2$ and $1$.</source>
        <translation>Die verdeckten Einheiten haben die Ausgaben $a^{[1]} = 2$ und $1$.</translation>
    </message>
    <message>
        <source>Multiply each of them by $dz^{[2]} = -0.5$.</source>
        <translation>Multiplizieren Sie jede davon mit $dz^{[2]} = -0.5$.</translation>
    </message>
    <message>
        <source>db has no factor: it is −0.5.</source>
        <translation>db hat keinen Faktor: Es ist −0,5.</translation>
    </message>
    <message>
        <source>A weight of the output unit multiplies the output $a^{[1]}$ of one hidden unit. So its gradient is the error times this output:

$dW^{[2]} = dz^{[2]} a^{[1]T}$

For the bias, $db^{[2]} = dz^{[2]}$: it is multiplied by 1.</source>
        <translation>Ein Gewicht der Ausgabeeinheit multipliziert die Ausgabe $a^{[1]}$ einer verdeckten Einheit. Sein Gradient ist also der Fehler mal diese Ausgabe:

$dW^{[2]} = dz^{[2]} a^{[1]T}$

Für den Bias gilt $db^{[2]} = dz^{[2]}$: Er wird mit 1 multipliziert.</translation>
    </message>
    <message>
        <source>Type $dW^{[2]}$ and $db^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie $dW^{[2]}$ und $db^{[2]}$ in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the gradients of the output unit?</source>
        <translation>Was sind die Gradienten der Ausgabeeinheit?</translation>
    </message>
    <message>
        <source>The unit with the larger output has the larger gradient: −1 against −0.5.</source>
        <translation>Die Einheit mit der größeren Ausgabe hat den größeren Gradienten: −1 gegenüber −0,5.</translation>
    </message>
    <message>
        <source>Compare the two numbers of $dW^{[2]}$ without their signs.</source>
        <translation>Vergleichen Sie die beiden Zahlen von $dW^{[2]}$ ohne ihre Vorzeichen.</translation>
    </message>
    <message>
        <source>It is the line from hidden unit 1 to the output.</source>
        <translation>Es ist die Linie von der verdeckten Einheit 1 zur Ausgabe.</translation>
    </message>
    <message>
        <source>The numbers in the equations and the lines in the network are the same weights.
The weight with the larger gradient changes more in the next update.</source>
        <translation>Die Zahlen in den Gleichungen und die Linien im Netz sind dieselben Gewichte.
Das Gewicht mit dem größeren Gradienten ändert sich beim nächsten Update stärker.</translation>
    </message>
    <message>
        <source>Point at the weight of the output unit that will change more: in the equations, or its line in the network.</source>
        <translation>Zeigen Sie auf das Gewicht der Ausgabeeinheit, das sich stärker ändern wird: in den Gleichungen oder auf seine Linie im Netz.</translation>
    </message>
    <message>
        <source>Minus a negative number is a positive number.</source>
        <translation>Minus eine negative Zahl ist eine positive Zahl.</translation>
    </message>
    <message>
        <source>In $W \coloneqq W - \alpha\, dW$, is the part after the minus sign positive or negative?</source>
        <translation>Ist in $W \coloneqq W - \alpha\, dW$ der Teil nach dem Minuszeichen positiv oder negativ?</translation>
    </message>
    <message>
        <source>The update goes against the gradient: $W \coloneqq W - \alpha\, dW$.
The minus sign matters here, because $dW^{[2]}$ is negative.</source>
        <translation>Das Update geht gegen den Gradienten: $W \coloneqq W - \alpha\, dW$.
Das Minuszeichen ist hier wichtig, weil $dW^{[2]}$ negativ ist.</translation>
    </message>
    <message>
        <source>Answer the question above the network. Your answer makes the step.</source>
        <translation>Beantworten Sie die Frage über dem Netz. Ihre Antwort führt den Schritt aus.</translation>
    </message>
    <message>
        <source>Which way does the weight from hidden unit 2 to the output go?</source>
        <translation>Wohin geht das Gewicht von der verdeckten Einheit 2 zur Ausgabe?</translation>
    </message>
    <message>
        <source>The gradient is negative, so minus α times the gradient is positive: −0.5 · (−0.5) = +0.25.</source>
        <translation>Der Gradient ist negativ, daher ist minus α mal Gradient positiv: −0,5 · (−0,5) = +0,25.</translation>
    </message>
    <message>
        <source>$dz^{[2]} = a^{[2]} - y$ with $y = 0$.</source>
        <translation>$dz^{[2]} = a^{[2]} - y$ mit $y = 0$.</translation>
    </message>
    <message>
        <source>All signs change: the output is too high now.</source>
        <translation>Alle Vorzeichen wechseln: Die Ausgabe ist jetzt zu hoch.</translation>
    </message>
    <message>
        <source>Now the same network and the same point, but its class is $y = 0$.
Only $y$ is different, so only the backward pass is different.</source>
        <translation>Jetzt dasselbe Netz und derselbe Punkt, aber seine Klasse ist $y = 0$.
Nur $y$ ist anders, also ist nur der Rückwärtsdurchlauf anders.</translation>
    </message>
    <message>
        <source>Type the new $dz^{[2]}$ and $dW^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie das neue $dz^{[2]}$ und $dW^{[2]}$ in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the error and the gradients for y = 0?</source>
        <translation>Was sind der Fehler und die Gradienten für y = 0?</translation>
    </message>
    <message>
        <source>The error is +0.5 now, so every gradient has the other sign and every weight goes the other way.</source>
        <translation>Der Fehler ist jetzt +0,5, also hat jeder Gradient das andere Vorzeichen, und jedes Gewicht geht in die andere Richtung.</translation>
    </message>
    <message>
        <source>Backward pass: the hidden layer</source>
        <translation>Rückwärtsdurchlauf: die verdeckte Schicht</translation>
    </message>
    <message>
        <source>How the error comes back to the hidden units. With it the six backward equations are complete.</source>
        <translation>Wie der Fehler zu den verdeckten Einheiten zurückkommt. Damit sind die sechs Rückwärtsgleichungen vollständig.</translation>
    </message>
    <message>
        <source>The weight from hidden unit 1 to the output is 0.5.</source>
        <translation>Das Gewicht von der verdeckten Einheit 1 zur Ausgabe ist 0,5.</translation>
    </message>
    <message>
        <source>Multiply: 0.5 · (−0.5).</source>
        <translation>Multiplizieren Sie: 0,5 · (−0,5).</translation>
    </message>
    <message>
        <source>The output unit has the error $dz^{[2]} = a^{[2]} - y = -0.5$. A hidden unit has no class to compare with.
It gets its share of the error back, over the same weight that it used in the forward pass: $W^{[2]T} dz^{[2]}$.</source>
        <translation>Die Ausgabeeinheit hat den Fehler $dz^{[2]} = a^{[2]} - y = -0.5$. Eine verdeckte Einheit hat keine Klasse zum Vergleich.
Sie bekommt ihren Anteil am Fehler zurück, über dasselbe Gewicht, das sie im Vorwärtsdurchlauf verwendet hat: $W^{[2]T} dz^{[2]}$.</translation>
    </message>
    <message>
        <source>Look at the two weights of the output unit, then answer the question.</source>
        <translation>Sehen Sie sich die beiden Gewichte der Ausgabeeinheit an, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>What is the share $W^{[2]T} dz^{[2]}$ of hidden unit 1?</source>
        <translation>Was ist der Anteil $W^{[2]T} dz^{[2]}$ der verdeckten Einheit 1?</translation>
    </message>
    <message>
        <source>A weight of 0.5 carries half of the error back. A weight of 0 would carry nothing.</source>
        <translation>Ein Gewicht von 0,5 trägt die Hälfte des Fehlers zurück. Ein Gewicht von 0 trüge nichts.</translation>
    </message>
    <message>
        <source>$z^{[1]}$ of hidden unit 2 is −1.</source>
        <translation>$z^{[1]}$ der verdeckten Einheit 2 ist −1.</translation>
    </message>
    <message>
        <source>Below 0 the line of $\max(0.1z, z)$ is $0.1z$. What is its slope?</source>
        <translation>Unter 0 ist die Linie von $\max(0.1z, z)$ gleich $0.1z$. Was ist ihre Steigung?</translation>
    </message>
    <message>
        <source>On its way back the error also passes the activation of the hidden unit. There it is multiplied by the slope $g^{[1]\prime}(z^{[1]})$.
The hidden units here are leaky ReLU, $g(z) = \max(0.1z, z)$.</source>
        <translation>Auf dem Rückweg geht der Fehler auch durch die Aktivierung der verdeckten Einheit. Dort wird er mit der Steigung $g^{[1]\prime}(z^{[1]})$ multipliziert.
Die verdeckten Einheiten sind hier Leaky ReLU, $g(z) = \max(0.1z, z)$.</translation>
    </message>
    <message>
        <source>Find $z^{[1]}$ of hidden unit 2 in the equations, then answer the question.</source>
        <translation>Suchen Sie $z^{[1]}$ der verdeckten Einheit 2 in den Gleichungen, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>What is the slope $g^{[1]\prime}(z^{[1]})$ of hidden unit 2?</source>
        <translation>Was ist die Steigung $g^{[1]\prime}(z^{[1]})$ der verdeckten Einheit 2?</translation>
    </message>
    <message>
        <source>Above 0 the slope is 1, below 0 it is the leak 0.1. So hidden unit 2 gets only a tenth of its share.</source>
        <translation>Über 0 ist die Steigung 1, unter 0 ist sie das Leck 0,1. Die verdeckte Einheit 2 bekommt also nur ein Zehntel ihres Anteils.</translation>
    </message>
    <message>
        <source>The shares are −0.25 and +0.5.</source>
        <translation>Die Anteile sind −0,25 und +0,5.</translation>
    </message>
    <message>
        <source>The slopes are 1 and 0.1.</source>
        <translation>Die Steigungen sind 1 und 0,1.</translation>
    </message>
    <message>
        <source>The second one is 0.5 · 0.1.</source>
        <translation>Der zweite ist 0,5 · 0,1.</translation>
    </message>
    <message>
        <source>Both factors together give the error of the hidden layer:

$dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

The star multiplies entry by entry: each unit has its own share and its own slope.</source>
        <translation>Beide Faktoren zusammen ergeben den Fehler der verdeckten Schicht:

$dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

Der Stern multipliziert Eintrag für Eintrag: Jede Einheit hat ihren eigenen Anteil und ihre eigene Steigung.</translation>
    </message>
    <message>
        <source>Type $dz^{[1]}$ of both hidden units into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie $dz^{[1]}$ beider verdeckter Einheiten in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the errors of the hidden units?</source>
        <translation>Was sind die Fehler der verdeckten Einheiten?</translation>
    </message>
    <message>
        <source>−0.25 · 1 and 0.5 · 0.1. The minus sign of the second weight turns the sign of the error.</source>
        <translation>−0,25 · 1 und 0,5 · 0,1. Das Minuszeichen des zweiten Gewichts kehrt das Vorzeichen des Fehlers um.</translation>
    </message>
    <message>
        <source>$x$ is (1, 2) and $dz^{[1]}$ is (−0.25, 0.05).</source>
        <translation>$x$ ist (1, 2), und $dz^{[1]}$ ist (−0,25; 0,05).</translation>
    </message>
    <message>
        <source>Row 1 is −0.25 · 1 and −0.25 · 2. Row 2 begins with 0.05 · 1.</source>
        <translation>Zeile 1 ist −0,25 · 1 und −0,25 · 2. Zeile 2 beginnt mit 0,05 · 1.</translation>
    </message>
    <message>
        <source>From here it goes on as in the output layer. The error of a unit times its input is the gradient of the weight, and the inputs of the hidden layer are $x$:

$dW^{[1]} = dz^{[1]} x^T$ and $db^{[1]} = dz^{[1]}$</source>
        <translation>Von hier geht es weiter wie in der Ausgabeschicht. Der Fehler einer Einheit mal ihre Eingabe ist der Gradient des Gewichts, und die Eingaben der verdeckten Schicht sind $x$:

$dW^{[1]} = dz^{[1]} x^T$ und $db^{[1]} = dz^{[1]}$</translation>
    </message>
    <message>
        <source>Type $dW^{[1]}$ and $db^{[1]}$ into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie $dW^{[1]}$ und $db^{[1]}$ in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the gradients of the hidden layer?</source>
        <translation>Was sind die Gradienten der verdeckten Schicht?</translation>
    </message>
    <message>
        <source>A row for each unit and a column for each input: the gradient has the shape of the weights.</source>
        <translation>Eine Zeile für jede Einheit und eine Spalte für jede Eingabe: Der Gradient hat die Form der Gewichte.</translation>
    </message>
    <message>
        <source>Two layers forward, the cost, two layers backward, the update: six presses.</source>
        <translation>Zwei Schichten vorwärts, die Kosten, zwei Schichten rückwärts, das Update: sechsmal drücken.</translation>
    </message>
    <message>
        <source>Step is beside the round Run button; its key is F10.</source>
        <translation>„Schritt“ ist neben der runden Schaltfläche „Starten“; die Taste ist F10.</translation>
    </message>
    <message>
        <source>These are all six backward equations: $dz$, $dW$ and $db$ of the output layer, then the same three of the hidden layer.
Now one press of Step makes one phase. The equations light up what is computed.</source>
        <translation>Das sind alle sechs Rückwärtsgleichungen: $dz$, $dW$ und $db$ der Ausgabeschicht, dann dieselben drei der verdeckten Schicht.
Jetzt führt einmal „Schritt“ eine Phase aus. In den Gleichungen wird hervorgehoben, was berechnet wird.</translation>
    </message>
    <message>
        <source>Press Step until the update is made, and watch the order: forward, cost, backward, update.</source>
        <translation>Drücken Sie „Schritt“, bis das Update ausgeführt ist, und achten Sie auf die Reihenfolge: vorwärts, Kosten, rückwärts, Update.</translation>
    </message>
    <message>
        <source>For $db^{[2]}$ take the mean of −0.5 and 0.5.</source>
        <translation>Nehmen Sie für $db^{[2]}$ den Mittelwert von −0,5 und 0,5.</translation>
    </message>
    <message>
        <source>Hidden unit 1 has the outputs 2 and 1.8: multiply each by the error of its example.</source>
        <translation>Die verdeckte Einheit 1 hat die Ausgaben 2 und 1,8: Multiplizieren Sie jede mit dem Fehler ihres Beispiels.</translation>
    </message>
    <message>
        <source>$dW^{[2]}$: (−0.5 · 2 + 0.5 · 1.8) / 2.</source>
        <translation>$dW^{[2]}$: (−0,5 · 2 + 0,5 · 1,8) / 2.</translation>
    </message>
    <message>
        <source>With $m$ examples the gradient is the mean over all of them: $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$ and $db^{[2]} = \frac{1}{m} \sum dZ^{[2]}$.
Here are two points of different classes. The output is 0.5 for both, so their errors are −0.5 and +0.5.</source>
        <translation>Bei $m$ Beispielen ist der Gradient der Mittelwert über alle: $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$ und $db^{[2]} = \frac{1}{m} \sum dZ^{[2]}$.
Hier sind zwei Punkte verschiedener Klassen. Die Ausgabe ist für beide 0,5, also sind ihre Fehler −0,5 und +0,5.</translation>
    </message>
    <message>
        <source>Type the first entry of $dW^{[2]}$, and $db^{[2]}$, into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie den ersten Eintrag von $dW^{[2]}$ und $db^{[2]}$ in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the mean gradients of the first weight and of the bias?</source>
        <translation>Was sind die mittleren Gradienten des ersten Gewichts und des Bias?</translation>
    </message>
    <message>
        <source>The two examples pull in opposite directions and almost cancel. What is left is what they agree on.</source>
        <translation>Die beiden Beispiele ziehen in entgegengesetzte Richtungen und heben sich fast auf. Übrig bleibt, worin sie übereinstimmen.</translation>
    </message>
    <message>
        <source>The update and the learning rate</source>
        <translation>Das Update und die Lernrate</translation>
    </message>
    <message>
        <source>Update of parameters</source>
        <translation>Parameter-Update</translation>
    </message>
    <message>
        <source>One update by hand, then a rate that is too small, good, too large, and one with which the numbers overflow.</source>
        <translation>Ein Update von Hand, dann eine zu kleine, eine gute und eine zu große Rate und eine, bei der die Zahlen überlaufen.</translation>
    </message>
    <message>
        <source>$W^{[2]}$ is (0.5, −1) and $dW^{[2]}$ is (−1, −0.5).</source>
        <translation>$W^{[2]}$ ist (0,5; −1), und $dW^{[2]}$ ist (−1; −0,5).</translation>
    </message>
    <message>
        <source>The first one is 0.5 − 0.5 · (−1).</source>
        <translation>Das erste ist 0,5 − 0,5 · (−1).</translation>
    </message>
    <message>
        <source>Minus times minus is plus: both weights grow.</source>
        <translation>Minus mal minus ist plus: Beide Gewichte wachsen.</translation>
    </message>
    <message>
        <source>The gradient says which way the loss rises. The update makes a step the other way:

$W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$

The learning rate $\alpha$ says how long this step is. Here it is 0.5.</source>
        <translation>Der Gradient sagt, wohin der Verlust steigt. Das Update macht einen Schritt in die andere Richtung:

$W \coloneqq W - \alpha\, dW$ und $b \coloneqq b - \alpha\, db$

Die Lernrate $\alpha$ sagt, wie lang dieser Schritt ist. Hier ist sie 0,5.</translation>
    </message>
    <message>
        <source>Type the new $W^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>Tippen Sie das neue $W^{[2]}$ in die abgedeckten Felder der Gleichungen, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>What are the weights of the output unit after the update?</source>
        <translation>Was sind die Gewichte der Ausgabeeinheit nach dem Update?</translation>
    </message>
    <message>
        <source>0.5 + 0.5 = 1 and −1 + 0.25 = −0.75.</source>
        <translation>0,5 + 0,5 = 1 und −1 + 0,25 = −0,75.</translation>
    </message>
    <message>
        <source>Run is the round button at the top; its key is Ctrl+R.</source>
        <translation>„Starten“ ist die runde Schaltfläche oben; die Tasten sind Strg+R.</translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration.</source>
        <translation>Der Zähler oben zeigt die Iteration.</translation>
    </message>
    <message>
        <source>Now a whole data set: a disc inside a ring. The learning rate is 0.003.
Think first, then let it run: a prediction that turns out wrong teaches the most.</source>
        <translation>Jetzt ein ganzer Datensatz: eine Scheibe in einem Ring. Die Lernrate ist 0,003.
Erst denken, dann laufen lassen: Eine Vorhersage, die sich als falsch erweist, lehrt am meisten.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 100 iterations.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und warten Sie 100 Iterationen ab.</translation>
    </message>
    <message>
        <source>What will the loss do in 100 iterations?</source>
        <translation>Was wird der Verlust in 100 Iterationen tun?</translation>
    </message>
    <message>
        <source>Each step is so short that the loss hardly changes. With this rate the circle would take many thousand iterations.</source>
        <translation>Jeder Schritt ist so kurz, dass sich der Verlust kaum ändert. Mit dieser Rate bräuchte der Kreis viele Tausend Iterationen.</translation>
    </message>
    <message>
        <source>Fall to nearly 0</source>
        <translation>Auf fast 0 fallen</translation>
    </message>
    <message>
        <source>Hardly change</source>
        <translation>Sich kaum ändern</translation>
    </message>
    <message>
        <source>Jump up and down</source>
        <translation>Auf und ab springen</translation>
    </message>
    <message>
        <source>Hold the mouse button and draw a line round the points of class 1.</source>
        <translation>Halten Sie die Maustaste, und ziehen Sie eine Linie um die Punkte der Klasse 1.</translation>
    </message>
    <message>
        <source>Not yet 95 % right after the 200 iterations? Press Run.</source>
        <translation>Nach den 200 Iterationen noch nicht zu 95 % richtig? Drücken Sie „Starten“.</translation>
    </message>
    <message>
        <source>The same start weights, but the learning rate is 1.
The boundary is the line where the output is 0.5: on one side the network says class 1, on the other class 0.</source>
        <translation>Dieselben Startgewichte, aber die Lernrate ist 1.
Die Grenze ist die Linie, auf der die Ausgabe 0,5 ist: Auf einer Seite sagt das Netz Klasse 1, auf der anderen Klasse 0.</translation>
    </message>
    <message>
        <source>Draw the boundary that you expect after 200 iterations onto the plane, then press Check. The iterations are made then.</source>
        <translation>Zeichnen Sie die Grenze, die Sie nach 200 Iterationen erwarten, auf die Ebene, und drücken Sie „Prüfen“. Dann werden die Iterationen ausgeführt.</translation>
    </message>
    <message>
        <source>Where will the boundary be after 200 iterations?</source>
        <translation>Wo wird die Grenze nach 200 Iterationen sein?</translation>
    </message>
    <message>
        <source>With a good rate the loss falls fast and steadily.</source>
        <translation>Mit einer guten Rate fällt der Verlust schnell und stetig.</translation>
    </message>
    <message>
        <source>The field Learning rate is below the network. Type 30 and press Return.</source>
        <translation>Das Feld „Lernrate“ ist unter dem Netz. Tippen Sie 30, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Reset is the leftmost button at the top.</source>
        <translation>„Zurücksetzen“ ist die linke Schaltfläche oben.</translation>
    </message>
    <message>
        <source>If a rate of 1 is good, is a rate of 30 thirty times better?
The gradient says only what happens close to the present weights. A long step leads to where it no longer holds.</source>
        <translation>Wenn eine Rate von 1 gut ist, ist dann eine Rate von 30 dreißigmal besser?
Der Gradient sagt nur, was nahe bei den jetzigen Gewichten geschieht. Ein langer Schritt führt dorthin, wo er nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Set the learning rate to 30, press Reset, then press Run and watch the loss.</source>
        <translation>Stellen Sie die Lernrate auf 30, drücken Sie „Zurücksetzen“, dann „Starten“, und beobachten Sie den Verlust.</translation>
    </message>
    <message>
        <source>What will the loss do with a rate of 30?</source>
        <translation>Was wird der Verlust mit einer Rate von 30 tun?</translation>
    </message>
    <message>
        <source>The step goes downhill, but it is too long: it lands on the other side, often higher than before. This is called overshooting.</source>
        <translation>Der Schritt geht bergab, aber er ist zu lang: Er endet auf der anderen Seite, oft höher als vorher. Er schießt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>Fall 30 times as fast</source>
        <translation>30-mal so schnell fallen</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>Bleiben, wie er ist</translation>
    </message>
    <message>
        <source>Run is the round button at the top.</source>
        <translation>„Starten“ ist die runde Schaltfläche oben.</translation>
    </message>
    <message>
        <source>Nothing happens any more? Read the message at the bottom.</source>
        <translation>Es geschieht nichts mehr? Lesen Sie die Meldung unten.</translation>
    </message>
    <message>
        <source>tanh is never larger than 1, and this kept the jumps small. Leaky ReLU has no such limit: a step that is too long makes the weights larger, and larger weights make the next step longer.
Here are leaky ReLU units with a learning rate of 30.</source>
        <translation>tanh ist nie größer als 1, und das hielt die Sprünge klein. Leaky ReLU hat keine solche Grenze: Ein zu langer Schritt macht die Gewichte größer, und größere Gewichte machen den nächsten Schritt länger.
Hier sind Leaky-ReLU-Einheiten mit einer Lernrate von 30.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and see how it ends.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und sehen Sie, wie es endet.</translation>
    </message>
    <message>
        <source>How will it end?</source>
        <translation>Wie wird es enden?</translation>
    </message>
    <message>
        <source>Each jump is longer than the one before, until a number is larger than the computer can write.</source>
        <translation>Jeder Sprung ist länger als der davor, bis eine Zahl größer ist, als der Computer schreiben kann.</translation>
    </message>
    <message>
        <source>The loss falls to 0 in the end</source>
        <translation>Der Verlust fällt am Ende auf 0</translation>
    </message>
    <message>
        <source>The loss goes on to jump, as with tanh</source>
        <translation>Der Verlust springt weiter, wie bei tanh</translation>
    </message>
    <message>
        <source>The numbers become too large for the computer</source>
        <translation>Die Zahlen werden zu groß für den Computer</translation>
    </message>
    <message>
        <source>The message offers Lower Learning Rate; press it again, or type 0.1 into the field.</source>
        <translation>Die Meldung bietet „Lernrate senken“ an; drücken Sie noch einmal darauf, oder tippen Sie 0,1 in das Feld.</translation>
    </message>
    <message>
        <source>Reset brings the start weights back.</source>
        <translation>„Zurücksetzen“ holt die Startgewichte zurück.</translation>
    </message>
    <message>
        <source>The numbers became larger than the computer can write: the run *diverged*. More iterations cannot save it.
The way out is to go back and to make shorter steps.</source>
        <translation>Die Zahlen wurden größer, als der Computer schreiben kann: Der Lauf ist *divergiert*. Weitere Iterationen können ihn nicht retten.
Der Ausweg ist zurückzugehen und kürzere Schritte zu machen.</translation>
    </message>
    <message>
        <source>Lower the learning rate to 0.1, press Reset, and run until 90 % of the points are right.</source>
        <translation>Senken Sie die Lernrate auf 0,1, drücken Sie „Zurücksetzen“, und trainieren Sie, bis 90 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Why the start weights must be random, different, and not too large.</source>
        <translation>Warum die Startgewichte zufällig, verschieden und nicht zu groß sein müssen.</translation>
    </message>
    <message>
        <source>With all weights 0, what is $z^{[1]}$, and what is $a^{[1]} = \tanh(z^{[1]})$?</source>
        <translation>Wenn alle Gewichte 0 sind, was ist $z^{[1]}$, und was ist $a^{[1]} = \tanh(z^{[1]})$?</translation>
    </message>
    <message>
        <source>Before the first iteration every weight needs a value. The simplest one is 0.
All weights and biases of this network are 0.</source>
        <translation>Vor der ersten Iteration braucht jedes Gewicht einen Wert. Der einfachste ist 0.
Alle Gewichte und Bias dieses Netzes sind 0.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 50 iterations.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und warten Sie 50 Iterationen ab.</translation>
    </message>
    <message>
        <source>What will the loss do?</source>
        <translation>Was wird der Verlust tun?</translation>
    </message>
    <message>
        <source>It stays at 0.6931, which is −ln 0.5: the network says 0.5 for every point.</source>
        <translation>Er bleibt bei 0,6931, das ist −ln 0,5: Das Netz sagt für jeden Punkt 0,5.</translation>
    </message>
    <message>
        <source>Fall fast</source>
        <translation>Schnell fallen</translation>
    </message>
    <message>
        <source>Fall slowly</source>
        <translation>Langsam fallen</translation>
    </message>
    <message>
        <source>Stay exactly as it is</source>
        <translation>Genau gleich bleiben</translation>
    </message>
    <message>
        <source>What is $a^{[1]}$ here? It is a factor of $dW^{[2]}$.</source>
        <translation>Was ist $a^{[1]}$ hier? Es ist ein Faktor von $dW^{[2]}$.</translation>
    </message>
    <message>
        <source>What is $W^{[2]}$ here? It is a factor of $dz^{[1]}$.</source>
        <translation>Was ist $W^{[2]}$ hier? Es ist ein Faktor von $dz^{[1]}$.</translation>
    </message>
    <message>
        <source>Look at the equations of the backward pass:

$dW^{[2]} = dz^{[2]} a^{[1]T}$ and $dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

Every gradient of a weight is 0, so no update changes a weight.</source>
        <translation>Sehen Sie sich die Gleichungen des Rückwärtsdurchlaufs an:

$dW^{[2]} = dz^{[2]} a^{[1]T}$ und $dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

Jeder Gradient eines Gewichts ist 0, also ändert kein Update ein Gewicht.</translation>
    </message>
    <message>
        <source>Scroll the equations to the backward pass and find the cause. Then answer the question.</source>
        <translation>Blättern Sie in den Gleichungen zum Rückwärtsdurchlauf, und finden Sie die Ursache. Beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>Why are $dW^{[2]}$ and $dW^{[1]}$ both 0?</source>
        <translation>Warum sind $dW^{[2]}$ und $dW^{[1]}$ beide 0?</translation>
    </message>
    <message>
        <source>The errors are ±0.5, but $dW^{[2]}$ has the factor $a^{[1]} = 0$, and $dz^{[1]}$ has the factor $W^{[2]} = 0$.</source>
        <translation>Die Fehler sind ±0,5, aber $dW^{[2]}$ hat den Faktor $a^{[1]} = 0$, und $dz^{[1]}$ hat den Faktor $W^{[2]} = 0$.</translation>
    </message>
    <message>
        <source>The learning rate is 0</source>
        <translation>Die Lernrate ist 0</translation>
    </message>
    <message>
        <source>The errors of the output are all 0</source>
        <translation>Die Fehler der Ausgabe sind alle 0</translation>
    </message>
    <message>
        <source>$a^{[1]} = 0$, and $W^{[2]} = 0$</source>
        <translation>$a^{[1]} = 0$ und $W^{[2]} = 0$</translation>
    </message>
    <message>
        <source>Look at the four small pictures of the hidden units.</source>
        <translation>Sehen Sie sich die vier kleinen Bilder der verdeckten Einheiten an.</translation>
    </message>
    <message>
        <source>Equal weights and equal errors give equal gradients.</source>
        <translation>Gleiche Gewichte und gleiche Fehler ergeben gleiche Gradienten.</translation>
    </message>
    <message>
        <source>So the weights must not be 0. Now every weight is 0.5.
The four hidden units have the same weights, so they compute the same number for every point.</source>
        <translation>Die Gewichte dürfen also nicht 0 sein. Jetzt ist jedes Gewicht 0,5.
Die vier verdeckten Einheiten haben dieselben Gewichte, berechnen also für jeden Punkt dieselbe Zahl.</translation>
    </message>
    <message>
        <source>What will happen to the four hidden units?</source>
        <translation>Was wird mit den vier verdeckten Einheiten geschehen?</translation>
    </message>
    <message>
        <source>Equal units get equal gradients in every iteration. Four equal units can do no more than one.</source>
        <translation>Gleiche Einheiten bekommen in jeder Iteration gleiche Gradienten. Vier gleiche Einheiten können nicht mehr als eine.</translation>
    </message>
    <message>
        <source>They become different</source>
        <translation>Sie werden verschieden</translation>
    </message>
    <message>
        <source>They change, but all in the same way</source>
        <translation>Sie ändern sich, aber alle auf dieselbe Weise</translation>
    </message>
    <message>
        <source>They do not change</source>
        <translation>Sie ändern sich nicht</translation>
    </message>
    <message>
        <source>Click a warning sign to read what it says.</source>
        <translation>Klicken Sie auf ein Warnzeichen, um zu lesen, was es sagt.</translation>
    </message>
    <message>
        <source>Random weights make the units different. But how large may they be?
Here they are drawn with a standard deviation of 10. In the microscope, most points lie where tanh is flat.</source>
        <translation>Zufällige Gewichte machen die Einheiten verschieden. Aber wie groß dürfen sie sein?
Hier werden sie mit einer Standardabweichung von 10 ausgelost. Im Mikroskop liegen die meisten Punkte, wo tanh flach ist.</translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations. Warning signs mark units that are saturated.</source>
        <translation>Drücken Sie „Starten“, und warten Sie 100 Iterationen ab. Warnzeichen kennzeichnen gesättigte Einheiten.</translation>
    </message>
    <message>
        <source>Start and Start scale are in the last row of the settings, below the network.</source>
        <translation>Start und Startskala stehen in der letzten Zeile der Einstellungen unter dem Netz.</translation>
    </message>
    <message>
        <source>Or click a warning sign and press Start with Xavier Weights.</source>
        <translation>Oder klicken Sie auf ein Warnzeichen, und drücken Sie „Mit Xavier-Gewichten beginnen“.</translation>
    </message>
    <message>
        <source>Here are the same large weights again. Xavier weights are random, too, but their size fits the number of units: not so large that the units saturate, and not so small that the signal fades.</source>
        <translation>Hier sind dieselben großen Gewichte noch einmal. Xavier-Gewichte sind auch zufällig, aber ihre Größe passt zur Zahl der Einheiten: nicht so groß, dass die Einheiten gesättigt sind, und nicht so klein, dass das Signal verblasst.</translation>
    </message>
    <message>
        <source>Choose Xavier as Start and 1 as Start scale. Then press Run until 95 % of the points are right.</source>
        <translation>Wählen Sie Xavier als Start und 1 als Startskala. Drücken Sie dann „Starten“, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>What is most important for start weights?</source>
        <translation>Was ist bei Startgewichten am wichtigsten?</translation>
    </message>
    <message>
        <source>Random, so that the units become different; not too large, so that the slopes are not almost 0. The biases may start at 0.</source>
        <translation>Zufällig, damit die Einheiten verschieden werden; nicht zu groß, damit die Steigungen nicht fast 0 sind. Die Bias dürfen bei 0 beginnen.</translation>
    </message>
    <message>
        <source>They are all equal</source>
        <translation>Sie sind alle gleich</translation>
    </message>
    <message>
        <source>They are random and not too large</source>
        <translation>Sie sind zufällig und nicht zu groß</translation>
    </message>
    <message>
        <source>They are as large as possible</source>
        <translation>Sie sind so groß wie möglich</translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation>XOR braucht eine verdeckte Schicht</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {shape_text}.</source>
        <translation>hat die Form {shape}, erwartet ist {shape_text}.</translation>
    </message>
    <message>
        <source>must hold finite numbers only, no NaN and no infinity.</source>
        <translation>darf nur endliche Zahlen enthalten, kein NaN und kein Unendlich.</translation>
    </message>
    <message>
        <source>{number:.10g} is outside {minimum:.10g} to {maximum:.10g}.</source>
        <translation>{number:.10g} liegt nicht zwischen {minimum:.10g} und {maximum:.10g}.</translation>
    </message>
    <message>
        <source>{number:.10g} is not a whole number.</source>
        <translation>{number:.10g} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>must be an array of numbers.</source>
        <translation>muss ein Array von Zahlen sein.</translation>
    </message>
    <message>
        <source>{value!r} is not a number.</source>
        <translation>{value!r} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{curve} leaves no room above it for class 1: points are placed from −{half:g} to {half:g} on both axes; use a curve that crosses that square.</source>
        <translation>{curve} lässt darüber keinen Platz für Klasse 1: Punkte liegen auf beiden Achsen zwischen −{half:g} und {half:g}; eine Kurve wählen, die dieses Quadrat schneidet.</translation>
    </message>
    <message>
        <source>A margin of {margin:g} leaves no room above the curve for class 1; use a smaller margin.</source>
        <translation>Ein Abstand von {margin:g} lässt über der Kurve keinen Platz für Klasse 1; einen kleineren Abstand wählen.</translation>
    </message>
    <message>
        <source>{curve} leaves no room below it for class 0: points are placed from −{half:g} to {half:g} on both axes; use a curve that crosses that square.</source>
        <translation>{curve} lässt darunter keinen Platz für Klasse 0: Punkte liegen auf beiden Achsen zwischen −{half:g} und {half:g}; eine Kurve wählen, die dieses Quadrat schneidet.</translation>
    </message>
    <message>
        <source>A margin of {margin:g} leaves no room below the curve for class 0; use a smaller margin.</source>
        <translation>Ein Abstand von {margin:g} lässt unter der Kurve keinen Platz für Klasse 0; einen kleineren Abstand wählen.</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <source>{curve} has no value from x = −{half:g} to {half:g}; use one that has, such as sin(x).</source>
        <translation>{curve} hat von x = −{half:g} bis {half:g} keinen Wert; eine Kurve mit Werten wählen, etwa sin(x).</translation>
    </message>
    <message>
        <source>a coordinate of size {size:g} is too far out; at most {most:,.0f}.</source>
        <translation>eine Koordinate der Größe {size:g} liegt zu weit außen; höchstens {most:,.0f}.</translation>
    </message>
    <message>
        <source>a target of size {size:g} is too far out; at most {most:,.0f}.</source>
        <translation>ein Zielwert der Größe {size:g} liegt zu weit außen; höchstens {most:,.0f}.</translation>
    </message>
    <message>
        <source>{n_labels} labels for {n_examples} points; give one for each.</source>
        <translation>{n_labels} Klassenangaben für {n_examples} Punkte; für jeden Punkt eine angeben.</translation>
    </message>
    <message>
        <source>there is no point {missing}; the {n_examples} points are counted from 0.</source>
        <translation>es gibt keinen Punkt {missing}; die {n_examples} Punkte werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>are needed: numbers are learnt of this data.</source>
        <translation>werden gebraucht: von diesen Daten werden Zahlen gelernt.</translation>
    </message>
    <message>
        <source>do not fit: classes are learnt.</source>
        <translation>passen nicht: gelernt werden Klassen.</translation>
    </message>
    <message>
        <source>has {n_columns} rows, one for each column; 1 to {max_columns} fit.</source>
        <translation>hat {n_columns} Zeilen, eine für jede Spalte; möglich sind 1 bis {max_columns}.</translation>
    </message>
    <message>
        <source>{n_examples:,} points are too many; at most {max_examples:,} fit.</source>
        <translation>{n_examples:,} Punkte sind zu viele; höchstens {max_examples:,} sind möglich.</translation>
    </message>
    <message>
        <source>must be a list of whole numbers, one for each point.</source>
        <translation>muss eine Liste ganzer Zahlen sein, eine für jeden Punkt.</translation>
    </message>
    <message>
        <source>{wrong:g} is not a class; classes are 0, 1 and so on to {max_classes}.</source>
        <translation>{wrong:g} ist keine Klasse; Klassen sind 0, 1 und so weiter bis {max_classes}.</translation>
    </message>
    <message>
        <source>{wrong:g} is not a key; keys go from 0 up to, but not including, 1.</source>
        <translation>{wrong:g} ist keine Schlüsselzahl; Schlüsselzahlen reichen von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>must all be 0 where the targets are numbers.</source>
        <translation>müssen alle 0 sein, wenn die Zielwerte Zahlen sind.</translation>
    </message>
    <message>
        <source>{train_fraction:g} is outside 0 to 1.</source>
        <translation>{train_fraction:g} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>have {n_columns} columns, but the data has {n_there}.</source>
        <translation>haben {n_columns} Spalten, aber die Daten haben {n_there}.</translation>
    </message>
    <message>
        <source>must be a whole number; points are counted from 0.</source>
        <translation>muss eine ganze Zahl sein; Punkte werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected (any, any).</source>
        <translation>hat die Form {shape}, erwartet ist (beliebig, beliebig).</translation>
    </message>
    <message>
        <source>{unknown!r} is not known; choose from {features}.</source>
        <translation>{unknown!r} ist nicht bekannt; möglich sind {features}.</translation>
    </message>
    <message>
        <source>{name!r} needs {needed} columns; there are {n_columns}.</source>
        <translation>{name!r} braucht {needed} Spalten; vorhanden sind {n_columns}.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be used in a formula; use for example sin(x) or x^2/4 - 2.</source>
        <translation>„{shown}“ ist in einer Formel nicht möglich; möglich ist zum Beispiel sin(x) oder x^2/4 - 2.</translation>
    </message>
    <message>
        <source>write abs(x) for the absolute value.</source>
        <translation>den Betrag als abs(x) schreiben.</translation>
    </message>
    <message>
        <source>use round brackets, ( and ).</source>
        <translation>runde Klammern verwenden, ( und ).</translation>
    </message>
    <message>
        <source>write only the right side, such as sin(x).</source>
        <translation>nur die rechte Seite schreiben, etwa sin(x).</translation>
    </message>
    <message>
        <source>character U+{ord:04X}</source>
        <translation>Zeichen U+{ord:04X}</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here; put brackets around what it belongs to.</source>
        <translation>„{text}“ kann hier nicht stehen; das Zugehörige in Klammern setzen.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; use {names} and {functions}.</source>
        <translation>„{shown}“ ist nicht bekannt; möglich sind {names} und {functions}.</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation>Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>a formula is a text, such as sin(x).</source>
        <translation>eine Formel ist ein Text, etwa sin(x).</translation>
    </message>
    <message>
        <source>the formula is too long; use at most {max_length} characters.</source>
        <translation>die Formel ist zu lang; möglich sind höchstens {max_length} Zeichen.</translation>
    </message>
    <message>
        <source>something is missing before “{text}”, such as a number or {variable}.</source>
        <translation>vor „{text}“ fehlt etwas, etwa eine Zahl oder {variable}.</translation>
    </message>
    <message>
        <source>write * before this number.</source>
        <translation>vor diese Zahl * schreiben.</translation>
    </message>
    <message>
        <source>this “)” has no “(” before it.</source>
        <translation>zu dieser „)“ gibt es keine „(“ davor.</translation>
    </message>
    <message>
        <source>use a point for decimals, such as 0.5; commas stand only within min and max.</source>
        <translation>Dezimalstellen mit Punkt schreiben, etwa 0.5; Kommas stehen nur in min und max.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; for a product use {product}.</source>
        <translation>„{shown}“ ist nicht bekannt; ein Produkt schreibt man als {product}.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; did you mean {close}?</source>
        <translation>„{shown}“ ist nicht bekannt; gemeint vielleicht {close}?</translation>
    </message>
    <message>
        <source>the formula is empty; use for example sin(x).</source>
        <translation>die Formel ist leer; möglich ist zum Beispiel sin(x).</translation>
    </message>
    <message>
        <source>it is not clear what “/” divides by; put * here, or use brackets such as 1/(2x).</source>
        <translation>es ist nicht klar, wodurch „/“ teilt; hier * schreiben oder Klammern setzen, etwa 1/(2x).</translation>
    </message>
    <message>
        <source>it is not clear where the exponent ends; put * here, or use brackets such as e^(2x).</source>
        <translation>es ist nicht klar, wo der Exponent endet; hier * schreiben oder Klammern setzen, etwa e^(2x).</translation>
    </message>
    <message>
        <source>the formula ends too early; a number, a variable or a function is missing.</source>
        <translation>die Formel endet zu früh; eine Zahl, eine Variable oder eine Funktion fehlt.</translation>
    </message>
    <message>
        <source>something is missing before “)”.</source>
        <translation>vor „)“ fehlt etwas.</translation>
    </message>
    <message>
        <source>this number is too large; use one below 1e308.</source>
        <translation>diese Zahl ist zu groß; möglich sind Zahlen unter 1e308.</translation>
    </message>
    <message>
        <source>put brackets after {name}, such as {name}({variable}).</source>
        <translation>nach {name} Klammern setzen, etwa {name}({variable}).</translation>
    </message>
    <message>
        <source>{name} needs two values, such as {name}({variable}, 1).</source>
        <translation>{name} braucht zwei Werte, etwa {name}({variable}, 1).</translation>
    </message>
    <message>
        <source>{name} takes one value; use a point for decimals, such as 0.5.</source>
        <translation>{name} nimmt einen Wert; Dezimalstellen mit Punkt schreiben, etwa 0.5.</translation>
    </message>
    <message>
        <source>there are more than {max_depth} brackets within each other; use fewer.</source>
        <translation>mehr als {max_depth} Klammern sind ineinander; weniger verwenden.</translation>
    </message>
    <message>
        <source>the bracket of column {start} is not closed; “)” is missing.</source>
        <translation>die Klammer in Spalte {start} ist nicht geschlossen; „)“ fehlt.</translation>
    </message>
    <message>
        <source>the formula has more than {max_parts} parts; use a shorter one.</source>
        <translation>die Formel hat mehr als {max_parts} Teile; eine kürzere verwenden.</translation>
    </message>
    <message>
        <source>there is a comma; use a point for decimals, such as 0.5.</source>
        <translation>hier steht ein Komma; Dezimalstellen mit Punkt schreiben, etwa 0.5.</translation>
    </message>
    <message>
        <source>{name!r} is not known; choose one of {datasets}.</source>
        <translation>{name!r} ist nicht bekannt; möglich sind {datasets}.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>A disc inside a ring. Needs a hidden layer of at least 3 units.</source>
        <translation>Eine Scheibe in einem Ring. Braucht eine verdeckte Schicht mit mindestens 3 Einheiten.</translation>
    </message>
    <message>
        <source>XOR cloud</source>
        <translation>XOR-Wolke</translation>
    </message>
    <message>
        <source>Four quarters, opposite ones of the same class: class 1 where exactly one coordinate is positive. No straight line separates them.</source>
        <translation>Vier Viertel, gegenüberliegende von derselben Klasse: Klasse 1, wo genau eine Koordinate positiv ist. Keine Gerade trennt sie.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Two clouds side by side. One straight line is enough.</source>
        <translation>Zwei Wolken nebeneinander. Eine Gerade genügt.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Two arms wound around each other. More turns need more units and layers.</source>
        <translation>Zwei ineinander gewundene Arme. Mehr Windungen brauchen mehr Einheiten und Schichten.</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Two half circles, each reaching into the other.</source>
        <translation>Zwei Halbkreise, die ineinandergreifen.</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Eight petals, four of each class, as in Andrew Ng&apos;s course.</source>
        <translation>Acht Blütenblätter, vier von jeder Klasse, wie in Andrew Ngs Kurs.</translation>
    </message>
    <message>
        <source>Above a curve</source>
        <translation>Über einer Kurve</translation>
    </message>
    <message>
        <source>Class 1 above the curve x₂ = f(x₁), class 0 below. You choose the formula, so the true border is known.</source>
        <translation>Klasse 1 über der Kurve x₂ = f(x₁), Klasse 0 darunter. Die Formel ist wählbar, daher ist die wahre Grenze bekannt.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>A cloud for each class, in a circle. Straight lines from the middle separate them.</source>
        <translation>Eine Wolke für jede Klasse, im Kreis angeordnet. Geraden durch die Mitte trennen sie.</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>A disc and rings around it, one inside the other, each of a class of its own. No straight lines separate them, but a few units do.</source>
        <translation>Eine Scheibe und Ringe darum, ineinander, jeder von eigener Klasse. Geraden trennen sie nicht, aber wenige Einheiten.</translation>
    </message>
    <message>
        <source>Spiral arms</source>
        <translation>Spiralarme</translation>
    </message>
    <message>
        <source>A spiral with an arm for each class. Needs more units and layers than two arms do.</source>
        <translation>Eine Spirale mit einem Arm für jede Klasse. Braucht mehr Einheiten und Schichten als zwei Arme.</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>150 flowers of three kinds, of which four lengths were measured. Two kinds overlap a little.</source>
        <translation>150 Blüten dreier Arten, an denen vier Längen gemessen wurden. Zwei Arten überlappen sich etwas.</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>Pinguine</translation>
    </message>
    <message>
        <source>Generated: three kinds of penguins with lengths in mm and a mass in g, drawn from normal distributions. The mass is so much larger than the lengths that the inputs have to be standardised.</source>
        <translation>Erzeugt: drei Arten von Pinguinen mit Längen in mm und einer Masse in g, aus Normalverteilungen ausgelost. Die Masse ist so viel größer als die Längen, dass die Eingaben standardisiert werden müssen.</translation>
    </message>
    <message>
        <source>Handwritten digits 0 to 7 as pictures of 8 × 8 pixels, up to 1,443; New Points draws others. Needs about 16 hidden units.</source>
        <translation>Handgeschriebene Ziffern 0 bis 7 als Bilder aus 8 × 8 Pixeln, bis zu 1443; „Neue Punkte“ zieht andere. Braucht etwa 16 verdeckte Einheiten.</translation>
    </message>
    <message>
        <source>The four points of XOR. The smallest data that needs a hidden layer.</source>
        <translation>Die vier Punkte von XOR. Die kleinsten Daten, die eine verdeckte Schicht brauchen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No points at all: click on the plane to add your own.</source>
        <translation>Gar keine Punkte: Ein Klick auf die Ebene fügt eigene hinzu.</translation>
    </message>
    <message>
        <source>Numbers to learn: y rises evenly to the right. No hidden layer is needed; without one take 0.1 as the learning rate.</source>
        <translation>Zahlen lernen: y steigt gleichmäßig nach rechts. Keine verdeckte Schicht nötig; ohne sie 0,1 als Lernrate nehmen.</translation>
    </message>
    <message>
        <source>Gaussian hills</source>
        <translation>Gauß-Hügel</translation>
    </message>
    <message>
        <source>Numbers to learn: two hills and a hollow. Needs about 8 units.</source>
        <translation>Zahlen lernen: zwei Hügel und eine Mulde. Braucht etwa 8 Einheiten.</translation>
    </message>
    <message>
        <source>Sine ridge</source>
        <translation>Sinuswellen</translation>
    </message>
    <message>
        <source>Numbers to learn: straight waves that run across the plane. 8 units learn them from nearly every start.</source>
        <translation>Zahlen lernen: gerade Wellen quer über die Ebene. 8 Einheiten lernen sie von fast jedem Start aus.</translation>
    </message>
    <message>
        <source>Curve y = f(x)</source>
        <translation>Kurve y = f(x)</translation>
    </message>
    <message>
        <source>Numbers to learn from one input, on a curve of your own: the network&apos;s curve is drawn through the points.</source>
        <translation>Zahlen aus einer Eingabe lernen, auf einer eigenen Kurve: Die Kurve des Netzes wird durch die Punkte gezeichnet.</translation>
    </message>
    <message>
        <source>Penguin mass</source>
        <translation>Pinguinmasse</translation>
    </message>
    <message>
        <source>Generated: numbers to learn, the mass of a penguin in kg from three of its lengths in mm. The lengths are large numbers: standardise the inputs.</source>
        <translation>Erzeugt: Zahlen lernen, die Masse eines Pinguins in kg aus drei seiner Längen in mm. Die Längen sind große Zahlen: Eingaben standardisieren.</translation>
    </message>
    <message>
        <source>Gauss</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Above f</source>
        <translation>Über f</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>150 flowers measured by E. Anderson, from R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; UCI Machine Learning Repository, doi 10.24432/C56C76, CC BY 4.0. Lengths in cm.</source>
        <translation>150 Blüten, gemessen von E. Anderson, aus R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; UCI Machine Learning Repository, doi 10.24432/C56C76, CC BY 4.0. Längen in cm.</translation>
    </message>
    <message>
        <source>Digits 0 to 7 of the test set of Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0. Here the ink of a pixel goes from 0 to 1.</source>
        <translation>Die Ziffern 0 bis 7 der Testmenge von Optical Recognition of Handwritten Digits, E. Alpaydin und C. Kaynak, 1998; UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0. Hier reicht die Schwärze eines Pixels von 0 bis 1.</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>has an empty name; write at least one character.</source>
        <translation>hat einen leeren Namen; mindestens ein Zeichen schreiben.</translation>
    </message>
    <message>
        <source>has a name of {n_name} characters; at most {max_name_length} fit.</source>
        <translation>hat einen Namen mit {n_name} Zeichen; höchstens {max_name_length} sind möglich.</translation>
    </message>
    <message>
        <source>class {word}</source>
        <translation>Klasse {word}</translation>
    </message>
    <message>
        <source>has {n_columns} names; there are 1 to {max_columns} columns.</source>
        <translation>hat {n_columns} Namen; es gibt 1 bis {max_columns} Spalten.</translation>
    </message>
    <message>
        <source>has {n_classes} names; at most {max_classes} fit.</source>
        <translation>hat {n_classes} Namen; höchstens {max_classes} sind möglich.</translation>
    </message>
    <message>
        <source>has the same name twice; each class needs its own.</source>
        <translation>hat denselben Namen zweimal; jede Klasse braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>y = {text} has no value from x = −{half:g} to {half:g}; use one that has, such as 3 sin(x).</source>
        <translation>y = {text} hat von x = −{half:g} bis {half:g} keinen Wert; eine Formel mit Werten wählen, etwa 3 sin(x).</translation>
    </message>
    <message>
        <source>y = {text} is larger than {largest_value:,.0f} within x = −{half:g} to {half:g}; divide it by a number.</source>
        <translation>y = {text} ist zwischen x = −{half:g} und {half:g} größer als {largest_value:,.0f}; durch eine Zahl teilen.</translation>
    </message>
    <message>
        <source>At {share:g} %, {names} would have no training points; one point of each is trained on.</source>
        <translation>Bei {share:g} % hätten {names} keine Trainingspunkte; auf je einem ihrer Punkte wird trainiert.</translation>
    </message>
    <message>
        <source>Up to {few_examples} points, all are trained on.</source>
        <translation>Bis {few_examples} Punkte dienen alle zum Training.</translation>
    </message>
    <message>
        <source>All points are used for training: a set of up to {few_examples} points has no test points.</source>
        <translation>Alle Punkte dienen zum Training: Eine Menge bis {few_examples} Punkte hat keine Testpunkte.</translation>
    </message>
    <message>
        <source>At {share:g} %, {name} would have no training points; one of its points is trained on.</source>
        <translation>Bei {share:g} % hätte {name} keine Trainingspunkte; auf einem ihrer Punkte wird trainiert.</translation>
    </message>
    <message>
        <source>Four points that no straight line separates.</source>
        <translation>Vier Punkte, die keine Gerade trennt.</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <translation>Tote ReLU</translation>
    </message>
    <message>
        <source>One step that is too large, and units are 0 for every point.</source>
        <translation>Ein zu großer Schritt, und Einheiten sind für jeden Punkt 0.</translation>
    </message>
    <message>
        <source>Saturated sigmoid</source>
        <translation>Gesättigtes Sigmoid</translation>
    </message>
    <message>
        <source>Where the sigmoid is flat, units do not learn.</source>
        <translation>Wo das Sigmoid flach ist, lernen Einheiten nicht.</translation>
    </message>
    <message>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <source>Too small, good and too large, side by side.</source>
        <translation>Zu klein, gut und zu groß, nebeneinander.</translation>
    </message>
    <message>
        <source>One example forward and backward</source>
        <translation>Ein Beispiel vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>One iteration in slow motion, with every number.</source>
        <translation>Eine Iteration in Zeitlupe, mit jeder Zahl.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Verschwindender Gradient</translation>
    </message>
    <message>
        <source>Six layers of sigmoid pass almost nothing back.</source>
        <translation>Sechs Schichten Sigmoid geben fast nichts zurück.</translation>
    </message>
    <message>
        <source>Equal start</source>
        <translation>Gleicher Start</translation>
    </message>
    <message>
        <source>With equal start weights, four units are only one.</source>
        <translation>Mit gleichen Startgewichten sind vier Einheiten nur eine.</translation>
    </message>
    <message>
        <source>The true border</source>
        <translation>Die wahre Grenze</translation>
    </message>
    <message>
        <source>All points are right, and still much of the plane is wrong.</source>
        <translation>Alle Punkte sind richtig, und doch ist viel von der Ebene falsch.</translation>
    </message>
    <message>
        <source>This network has no hidden layer, so its boundary is always a straight line.</source>
        <translation>Dieses Netz hat keine verdeckte Schicht, seine Grenze ist also immer eine Gerade.</translation>
    </message>
    <message>
        <source>Press Run: the loss stays near 0.69, and the four points are never all right.</source>
        <translation>„Starten“ drücken: Der Verlust bleibt bei 0,69, und nie sind alle vier Punkte richtig.</translation>
    </message>
    <message>
        <source>Now press + beside “0 hidden layers” above the network: soon all four points are right.</source>
        <translation>Jetzt über dem Netz + neben „0 verdeckte Schichten“ drücken: Bald sind alle vier Punkte richtig.</translation>
    </message>
    <message>
        <source>The hidden units are ReLU: each is 0 on one side. The learning rate of 10 is much too large.</source>
        <translation>Die verdeckten Einheiten sind ReLU: Jede ist auf einer Seite 0. Die Lernrate 10 ist viel zu groß.</translation>
    </message>
    <message>
        <source>Press Run: warning signs appear at units whose z is below 0 for all points. Their gradient is exactly 0.</source>
        <translation>„Starten“ drücken: Warnzeichen erscheinen an Einheiten, deren z für alle Punkte unter 0 liegt. Ihr Gradient ist genau 0.</translation>
    </message>
    <message>
        <source>Nothing wakes a dead unit. Click a sign and its first button, then Run: a smaller rate learns the circle.</source>
        <translation>Nichts weckt eine tote Einheit. Auf ein Zeichen und seine erste Schaltfläche klicken, dann „Starten“: Mit kleinerer Lernrate wird der Kreis gelernt.</translation>
    </message>
    <message>
        <source>The start weights are 50 times too large. In the microscope nearly all points lie on flat parts of the curve.</source>
        <translation>Die Startgewichte sind 50-mal zu groß. Im Mikroskop liegen fast alle Punkte auf flachen Teilen der Kurve.</translation>
    </message>
    <message>
        <source>Press Run: there g′(z) is almost 0, so the error signal is lost and the network hardly learns.</source>
        <translation>„Starten“ drücken: Dort ist g′(z) fast 0, das Fehlersignal geht verloren, und das Netz lernt kaum.</translation>
    </message>
    <message>
        <source>Click a warning sign and its first button, Start with Xavier Weights. Press Run: it learns the circle.</source>
        <translation>Auf ein Warnzeichen und seine erste Schaltfläche klicken, „Mit Xavier-Gewichten beginnen“. „Starten“ drücken: Der Kreis wird gelernt.</translation>
    </message>
    <message>
        <source>The grey loss curves are three runs from the same start weights, with the rates 0.03, 0.3 and 10.</source>
        <translation>Die grauen Verlustkurven sind drei Läufe von denselben Startgewichten aus, mit den Raten 0,03, 0,3 und 10.</translation>
    </message>
    <message>
        <source>Press Run: with the rate 3 the loss falls fast. With 0.03 it hardly falls, with 10 it jumps up and down.</source>
        <translation>„Starten“ drücken: Mit der Rate 3 fällt der Verlust schnell. Mit 0,03 fällt er kaum, mit 10 springt er auf und ab.</translation>
    </message>
    <message>
        <source>Type another learning rate, press Reset and Run: its curve joins the others.</source>
        <translation>Eine andere Lernrate tippen, „Zurücksetzen“ und „Starten“ drücken: Ihre Kurve kommt zu den anderen hinzu.</translation>
    </message>
    <message>
        <source>Each batch is one of the four points. The equations show its numbers.</source>
        <translation>Jeder Batch ist einer der vier Punkte. Die Gleichungen zeigen seine Zahlen.</translation>
    </message>
    <message>
        <source>Press Step several times: forward through both layers, the cost, backward, and then the update.</source>
        <translation>Mehrmals „Schritt“ drücken: vorwärts durch beide Schichten, die Kosten, rückwärts und dann das Update.</translation>
    </message>
    <message>
        <source>Click a number in the equations to see the sum behind it. Run does the same in slow motion.</source>
        <translation>Ein Klick auf eine Zahl der Gleichungen zeigt die Summe dahinter. „Starten“ tut dasselbe in Zeitlupe.</translation>
    </message>
    <message>
        <source>Six hidden layers of sigmoid. On its way back, each layer multiplies the gradient by g′, at most 0.25.</source>
        <translation>Sechs verdeckte Schichten Sigmoid. Auf dem Rückweg multipliziert jede Schicht den Gradienten mit g′, höchstens 0,25.</translation>
    </message>
    <message>
        <source>Press Run: the signs say that almost nothing arrives at the first layers. The loss stays near 0.69.</source>
        <translation>„Starten“ drücken: Die Zeichen sagen, dass in den ersten Schichten fast nichts ankommt. Der Verlust bleibt bei 0,69.</translation>
    </message>
    <message>
        <source>Choose tanh as the activation. Its g′ is up to 1: within seconds the same network learns the circle.</source>
        <translation>tanh als Aktivierung wählen. g′ ist dort bis zu 1: In Sekunden lernt dasselbe Netz den Kreis.</translation>
    </message>
    <message>
        <source>All start weights are 0.5, so the four hidden units have the same picture.</source>
        <translation>Alle Startgewichte sind 0,5, daher haben die vier verdeckten Einheiten dasselbe Bild.</translation>
    </message>
    <message>
        <source>Press Run: all units get the same gradient and stay the same. The boundary cannot close.</source>
        <translation>„Starten“ drücken: Alle Einheiten bekommen denselben Gradienten und bleiben gleich. Die Grenze kann sich nicht schließen.</translation>
    </message>
    <message>
        <source>Click a warning sign and its first button, Start with Xavier Weights. Press Run: now the units differ.</source>
        <translation>Auf ein Warnzeichen und seine erste Schaltfläche klicken, „Mit Xavier-Gewichten beginnen“. „Starten“ drücken: Jetzt sind die Einheiten verschieden.</translation>
    </message>
    <message>
        <source>The line of dashes and dots is the true border, 2 sin(x). The network sees only 40 points, not the curve.</source>
        <translation>Die Strichpunktlinie ist die wahre Grenze, 2 sin(x). Das Netz sieht nur 40 Punkte, nicht die Kurve.</translation>
    </message>
    <message>
        <source>Press Run: soon all points are right, but between them the learned border is far from the true one.</source>
        <translation>„Starten“ drücken: Bald sind alle Punkte richtig, aber dazwischen ist die gelernte Grenze weit von der wahren entfernt.</translation>
    </message>
    <message>
        <source>Now set Samples to 1000: with so many points, the two borders nearly agree. Then type a formula of your own.</source>
        <translation>Jetzt „Punkte“ auf 1000 stellen: Bei so vielen Punkten stimmen die beiden Grenzen fast überein. Dann eine eigene Formel tippen.</translation>
    </message>
    <message>
        <source>{quantity} overflowed in {phase} of iteration {iteration}.</source>
        <translation>{quantity}: Überlauf ({phase}, Iteration {iteration}).</translation>
    </message>
    <message>
        <source>all {n} without {names}</source>
        <translation>alle {n} ohne {names}</translation>
    </message>
    <message>
        <source>{label} penalty</source>
        <translation>{label}-Strafterm</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>kein Strafterm</translation>
    </message>
    <message>
        <source>two outputs</source>
        <translation>zwei Ausgaben</translation>
    </message>
    <message>
        <source>one output</source>
        <translation>eine Ausgabe</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>alle {n}</translation>
    </message>
    <message>
        <source>leak {value}</source>
        <translation>Leck {value}</translation>
    </message>
    <message>
        <source>batch size {value}</source>
        <translation>Batch-Größe {value}</translation>
    </message>
    <message>
        <source>inputs {value}</source>
        <translation>Eingaben {value}</translation>
    </message>
    <message>
        <source>start scale {value}</source>
        <translation>Startskala {value}</translation>
    </message>
    <message>
        <source>weight seed {value}</source>
        <translation>Start-Seed {value}</translation>
    </message>
    <message>
        <source>{label} start</source>
        <translation>Start {label}</translation>
    </message>
    <message>
        <source>{share:.0%} for training</source>
        <translation>{share:.0%} zum Training</translation>
    </message>
    <message>
        <source>standardised inputs</source>
        <translation>standardisierte Eingaben</translation>
    </message>
    <message>
        <source>raw inputs</source>
        <translation>rohe Eingaben</translation>
    </message>
    <message>
        <source>a layer holds at most {units_on_screen} units.</source>
        <translation>eine Schicht hat höchstens {units_on_screen} Einheiten.</translation>
    </message>
    <message>
        <source>a layer needs at least one unit; remove the layer instead.</source>
        <translation>eine Schicht braucht mindestens eine Einheit; stattdessen die Schicht entfernen.</translation>
    </message>
    <message>
        <source>the network holds at most {layers_on_screen} hidden layers.</source>
        <translation>das Netz hat höchstens {layers_on_screen} verdeckte Schichten.</translation>
    </message>
    <message>
        <source>there is no hidden layer to remove.</source>
        <translation>es gibt keine verdeckte Schicht zum Entfernen.</translation>
    </message>
    <message>
        <source>there is no hidden layer {layer}.</source>
        <translation>es gibt keine verdeckte Schicht {layer}.</translation>
    </message>
    <message>
        <source>shows two of the {n_columns} columns, each once.</source>
        <translation>zeigt zwei der {n_columns} Spalten, jede einmal.</translation>
    </message>
    <message>
        <source>holds a column too far out; at most {max_coordinate:,.0f}.</source>
        <translation>enthält eine zu weit außen liegende Spalte; höchstens {max_coordinate:,.0f}.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from the input to the output. Without any, this is logistic regression.</source>
        <translation>Einheiten jeder verdeckten Schicht, von der Eingabe zur Ausgabe. Ohne sie ist es logistische Regression.</translation>
    </message>
    <message>
        <source>The function g in A = g(Z) of the hidden units, one for all layers or one for each.</source>
        <translation>Die Funktion g in A = g(Z) der verdeckten Einheiten, eine für alle Schichten oder eine für jede.</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Slope of leaky ReLU below zero, max(leak z, z). The lecture uses 0.1.</source>
        <translation>Steigung von Leaky ReLU unter null, max(Leck · z, z). Die Vorlesung verwendet 0,1.</translation>
    </message>
    <message>
        <source>What training minimises: of classes the cross-entropy (in nats) or half the mean squared error, of numbers the squared error.</source>
        <translation>Was das Training minimiert: bei Klassen die Kreuzentropie (in Nats) oder den halben mittleren quadratischen Fehler, bei Zahlen den quadratischen Fehler.</translation>
    </message>
    <message>
        <source>How the start weights are drawn, the same for all activations. Biases start at 0.</source>
        <translation>Wie die Startgewichte ausgelost werden, gleich für alle Aktivierungen. Bias beginnen bei 0.</translation>
    </message>
    <message>
        <source>Start scale</source>
        <translation>Startskala</translation>
    </message>
    <message>
        <source>The s of the start weights: a factor for Xavier and He, where 1 is usual; the spread for normal, the largest weight for uniform, the weight itself for constant. Large values saturate the units.</source>
        <translation>Das s der Startgewichte: ein Faktor bei Xavier und He, üblich ist 1; die Streuung bei normal, das größte Gewicht bei uniform, das Gewicht selbst bei konstant. Große Werte sättigen die Einheiten.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update of the weights.</source>
        <translation>Die Regel, die aus dem Gradienten ein Update der Gewichte macht.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The step size α in W := W − α dW. Usual values are 0.001 to 3.</source>
        <translation>Die Schrittweite α in W := W − α dW. Üblich sind 0,001 bis 3.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Examples per iteration. The lecture uses all; smaller batches give more, but noisier iterations.</source>
        <translation>Beispiele pro Iteration. Die Vorlesung verwendet alle; kleinere Batches ergeben mehr, aber verrauschtere Iterationen.</translation>
    </message>
    <message>
        <source>A term for large weights that is added to the loss. Biases have no penalty.</source>
        <translation>Ein Term für große Gewichte, der zum Verlust addiert wird. Für Bias gibt es keinen Strafterm.</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>Straffaktor</translation>
    </message>
    <message>
        <source>The factor λ of the penalty. Usual values are 0.001 to 0.1.</source>
        <translation>Der Faktor λ des Strafterms. Üblich sind 0,001 bis 0,1.</translation>
    </message>
    <message>
        <source>Which values of a point the network gets as input.</source>
        <translation>Welche Werte eines Punkts das Netz als Eingabe bekommt.</translation>
    </message>
    <message>
        <source>Standardise inputs</source>
        <translation>Eingaben standardisieren</translation>
    </message>
    <message>
        <source>{formula}, with the mean and the deviation of the training points, before the features are computed. The points stay where they are; only the network&apos;s inputs change. Use it for points far from 0, or when one axis has a much larger range than the other.</source>
        <translation>{formula}, mit Mittelwert und Abweichung der Trainingspunkte, bevor die Merkmale berechnet werden. Die Punkte bleiben, wo sie sind; nur die Eingaben des Netzes ändern sich. Sinnvoll bei Punkten weit weg von 0 oder wenn eine Achse viel weiter reicht als die andere.</translation>
    </message>
    <message>
        <source>The share of the generated points used for training; the others are only for testing. Points you add are used for training, and so are all points of sets of up to {few_examples}.</source>
        <translation>Der Anteil der erzeugten Punkte, der zum Training dient; die übrigen sind nur zum Testen. Selbst hinzugefügte Punkte dienen zum Training, ebenso alle Punkte von Mengen bis {few_examples}.</translation>
    </message>
    <message>
        <source>Sets the random start weights and the batch order. The same seed gives the same run.</source>
        <translation>Bestimmt die zufälligen Startgewichte und die Reihenfolge der Batches. Gleicher Seed, gleicher Lauf.</translation>
    </message>
    <message>
        <source>Two outputs for two classes</source>
        <translation>Zwei Ausgaben für zwei Klassen</translation>
    </message>
    <message>
        <source>An output for each class, with softmax, instead of one sigmoid. It is the same function: σ(z) is the softmax of z and 0. More than two classes always have an output each.</source>
        <translation>Eine Ausgabe für jede Klasse, mit Softmax, statt eines Sigmoids. Es ist dieselbe Funktion: σ(z) ist Softmax von z und 0. Mehr als zwei Klassen haben immer je eine Ausgabe.</translation>
    </message>
    <message>
        <source>must be a sequence, not {values!r}.</source>
        <translation>muss eine Folge sein, nicht {values!r}.</translation>
    </message>
    <message>
        <source>{value!r} is not known; choose one of {offered}.</source>
        <translation>{value!r} ist nicht bekannt; möglich sind {offered}.</translation>
    </message>
    <message>
        <source>{value!r} is neither on nor off; choose true or false.</source>
        <translation>{value!r} ist weder an noch aus; möglich sind true und false.</translation>
    </message>
    <message>
        <source>{n_hidden_units} layers; at most {max_hidden_layers}.</source>
        <translation>{n_hidden_units} Schichten; höchstens {max_hidden_layers}.</translation>
    </message>
    <message>
        <source>{n_names} names for {n_hidden_units} hidden layers; give one for each.</source>
        <translation>{n_names} Namen für {n_hidden_units} verdeckte Schichten; für jede einen angeben.</translation>
    </message>
    <message>
        <source>the network needs at least one input feature.</source>
        <translation>das Netz braucht mindestens ein Eingabemerkmal.</translation>
    </message>
    <message>
        <source>each feature can be used once.</source>
        <translation>jedes Merkmal ist nur einmal möglich.</translation>
    </message>
    <message>
        <source>Standardised inputs lie around 0 and have both signs.</source>
        <translation>Standardisierte Eingaben liegen um 0 und haben beide Vorzeichen.</translation>
    </message>
    <message>
        <source>The learning rate is larger than usual; one large step can move a unit so far that it stays at 0.</source>
        <translation>Die Lernrate ist größer als üblich; ein großer Schritt kann eine Einheit so weit verschieben, dass sie bei 0 bleibt.</translation>
    </message>
    <message>
        <source>An update moved the unit so far that it is 0 everywhere; smaller steps may avoid this.</source>
        <translation>Ein Update hat die Einheit so weit verschoben, dass sie überall 0 ist; kleinere Schritte können das vermeiden.</translation>
    </message>
    <message>
        <source>Lower the Learning Rate to {rate:g}</source>
        <translation>Lernrate auf {rate:g} senken</translation>
    </message>
    <message>
        <source>The step then follows the mean over all training examples, not over a few.</source>
        <translation>Der Schritt folgt dann dem Mittelwert über alle Trainingsbeispiele, nicht über wenige.</translation>
    </message>
    <message>
        <source>Its slope below 0 is not 0, so the unit can come back.</source>
        <translation>Ihre Steigung unter 0 ist nicht 0, daher kann die Einheit zurückkommen.</translation>
    </message>
    <message>
        <source>Use Leaky ReLU in Layer {layer}</source>
        <translation>Leaky ReLU in Schicht {layer} verwenden</translation>
    </message>
    <message>
        <source>{label} is flat where |z| is large; leaky ReLU is not.</source>
        <translation>{label} ist flach, wo |z| groß ist; Leaky ReLU nicht.</translation>
    </message>
    <message>
        <source>Each layer multiplies by g′. That of sigmoid is at most 0.25, that of tanh at most 1.</source>
        <translation>Jede Schicht multipliziert mit g′. Bei Sigmoid ist es höchstens 0,25, bei tanh höchstens 1.</translation>
    </message>
    <message>
        <source>Each layer multiplies by g′, and that of ReLU is 1 for every z above 0.</source>
        <translation>Jede Schicht multipliziert mit g′, und bei ReLU ist es 1 für jedes z über 0.</translation>
    </message>
    <message>
        <source>The error signal then passes through fewer layers on its way back.</source>
        <translation>Das Fehlersignal geht dann auf dem Rückweg durch weniger Schichten.</translation>
    </message>
    <message>
        <source>A penalty on large weights keeps them small.</source>
        <translation>Ein Strafterm für große Gewichte hält sie klein.</translation>
    </message>
    <message>
        <source>Standardise Inputs</source>
        <translation>Eingaben standardisieren</translation>
    </message>
    <message>
        <source>The inputs are large (mean {size}; about 1 is usual), so every z is large, whatever the start weights are.</source>
        <translation>Die Eingaben sind groß (im Mittel {size}; üblich ist etwa 1), daher ist jedes z groß, wie auch immer die Startgewichte sind.</translation>
    </message>
    <message>
        <source>The start weights are larger than usual; Xavier with scale 1 fits the number of units.</source>
        <translation>Die Startgewichte sind größer als üblich; Xavier mit Skala 1 passt zur Zahl der Einheiten.</translation>
    </message>
    <message>
        <source>The start weights are smaller than usual; Xavier with scale 1 fits the number of units.</source>
        <translation>Die Startgewichte sind kleiner als üblich; Xavier mit Skala 1 passt zur Zahl der Einheiten.</translation>
    </message>
    <message>
        <source>Random start weights make the units different from the first iteration on.</source>
        <translation>Zufällige Startgewichte machen die Einheiten von der ersten Iteration an verschieden.</translation>
    </message>
    <message>
        <source>Start with Xavier Weights</source>
        <translation>Mit Xavier-Gewichten beginnen</translation>
    </message>
    <message>
        <source>The weights grew far beyond their start weights; smaller steps keep them smaller.</source>
        <translation>Die Gewichte sind weit über ihre Startwerte gewachsen; kleinere Schritte halten sie kleiner.</translation>
    </message>
    <message>
        <source>By these numbers, a learning rate up to about {rate} would not have raised the loss.</source>
        <translation>Nach diesen Zahlen hätte eine Lernrate bis etwa {rate} den Verlust nicht erhöht.</translation>
    </message>
    <message>
        <source>With a smaller step, the slope predicts the change of the loss better.</source>
        <translation>Mit einem kleineren Schritt sagt die Steigung die Änderung des Verlusts besser voraus.</translation>
    </message>
    <message>
        <source>Smaller steps change the weights less in each iteration.</source>
        <translation>Kleinere Schritte ändern die Gewichte in jeder Iteration weniger.</translation>
    </message>
    <message>
        <source>Use All Examples in Each Batch</source>
        <translation>Alle Beispiele in jedem Batch verwenden</translation>
    </message>
    <message>
        <source>Use tanh in the Hidden Layers</source>
        <translation>tanh in den verdeckten Schichten verwenden</translation>
    </message>
    <message>
        <source>Use ReLU in the Hidden Layers</source>
        <translation>ReLU in den verdeckten Schichten verwenden</translation>
    </message>
    <message>
        <source>Use tanh in Layer {layer}</source>
        <translation>tanh in Schicht {layer} verwenden</translation>
    </message>
    <message>
        <source>To see the difference: its outputs have both signs.</source>
        <translation>Um den Unterschied zu sehen: Die Ausgaben von tanh haben beide Vorzeichen.</translation>
    </message>
    <message>
        <source>Remove a Hidden Layer</source>
        <translation>Eine verdeckte Schicht entfernen</translation>
    </message>
    <message>
        <source>Start with New Random Weights</source>
        <translation>Mit neuen Zufallsgewichten beginnen</translation>
    </message>
    <message>
        <source>Other start weights may not lead to this.</source>
        <translation>Andere Startgewichte führen vielleicht nicht dazu.</translation>
    </message>
    <message>
        <source>Add the L2 penalty</source>
        <translation>L2-Strafterm hinzufügen</translation>
    </message>
    <message>
        <source>The start weights of this run are different from each other.</source>
        <translation>Die Startgewichte dieses Laufs sind voneinander verschieden.</translation>
    </message>
    <message>
        <source>Change one weight of one of the units by hand</source>
        <translation>Ein Gewicht einer der Einheiten von Hand ändern</translation>
    </message>
    <message>
        <source>From then on the units become different.</source>
        <translation>Von da an werden die Einheiten verschieden.</translation>
    </message>
    <message>
        <source>Set the Leak to 0.1</source>
        <translation>Leck auf 0,1 setzen</translation>
    </message>
    <message>
        <source>the mean error {error} is above {harmful_error}</source>
        <translation>der mittlere Fehler {error} über {harmful_error} liegt</translation>
    </message>
    <message>
        <source>the mean error |a − y| is above {harmful_share:.0%} of the mean deviation of the numbers</source>
        <translation>der mittlere Fehler |a − y| über {harmful_share:.0%} der mittleren Abweichung der Zahlen liegt</translation>
    </message>
    <message>
        <source>must be a weight or a bias of the network.</source>
        <translation>muss ein Gewicht oder ein Bias des Netzes sein.</translation>
    </message>
    <message>
        <source>the two axes need different weights.</source>
        <translation>die beiden Achsen brauchen verschiedene Gewichte.</translation>
    </message>
    <message>
        <source>The rows of y are {names}.</source>
        <translation>Die Zeilen von y sind {names}.</translation>
    </message>
    <message>
        <source>y = 1 is {one}, y = 0 is {zero}.</source>
        <translation>y = 1 ist {one}, y = 0 ist {zero}.</translation>
    </message>
    <message>
        <source>y is {name}.</source>
        <translation>y ist {name}.</translation>
    </message>
    <message>
        <source>Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. The gradient of J for its weights is exactly 0: training does not change its weights.</source>
        <translation>Ihr z ist für jedes Trainingsbeispiel 0 oder negativ, daher sind ihre Ausgabe und ihre Steigung für alle 0. Der Gradient von J nach ihren Gewichten ist genau 0: Das Training ändert ihre Gewichte nicht.</translation>
    </message>
    <message numerus="yes">
        <source>It has the same incoming weights, bias and outgoing weights as units {units}.</source>
        <translation>
            <numerusform>Sie hat dieselben eingehenden Gewichte, denselben Bias und dieselben ausgehenden Gewichte wie Einheit {units}.</numerusform>
            <numerusform>Sie hat dieselben eingehenden Gewichte, denselben Bias und dieselben ausgehenden Gewichte wie die Einheiten {units}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal units get equal gradients, so they stay equal: together they do the work of one unit.</source>
        <translation>Gleiche Einheiten bekommen gleiche Gradienten, bleiben also gleich: Zusammen leisten sie die Arbeit einer einzigen.</translation>
    </message>
    <message>
        <source>By dW = dZ Aᵀ, each of these examples pushes all weights of a unit in the same direction: all up, or all down. This is not an error: many good networks train this way. The path to the minimum has more zigzag.</source>
        <translation>Wegen dW = dZ Aᵀ schiebt jedes dieser Beispiele alle Gewichte einer Einheit in dieselbe Richtung: alle nach oben oder alle nach unten. Das ist kein Fehler: Viele gute Netze trainieren so. Der Weg zum Minimum verläuft stärker im Zickzack.</translation>
    </message>
    <message>
        <source>The next update goes downhill, but the loss rises: the step is too long and lands on the other side of the valley, higher than before.</source>
        <translation>Das nächste Update geht bergab, aber der Verlust steigt: Der Schritt ist zu lang und endet auf der anderen Seite des Tals, höher als vorher.</translation>
    </message>
    <message>
        <source>The loss J on its batch, before</source>
        <translation>Der Verlust J auf seinem Batch, vorher</translation>
    </message>
    <message>
        <source>Update of parameters: {formula}</source>
        <translation>Parameter-Update: {formula}</translation>
    </message>
    <message>
        <source>Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. The gradient of J for its weights is exactly 0: only a change in the layers before it can bring it back.</source>
        <translation>Ihr z ist für jedes Trainingsbeispiel 0 oder negativ, daher sind ihre Ausgabe und ihre Steigung für alle 0. Der Gradient von J nach ihren Gewichten ist genau 0: Nur eine Änderung in den Schichten davor kann sie zurückbringen.</translation>
    </message>
    <message>
        <source>They are all 0.</source>
        <translation>Sie sind alle 0.</translation>
    </message>
    <message>
        <source>The features all have the same sign for {share} of the training examples.</source>
        <translation>Die Merkmale haben bei {share} der Trainingsbeispiele alle dasselbe Vorzeichen.</translation>
    </message>
    <message>
        <source>The outputs of layer {layer} all have the same sign for {share} of the training examples.</source>
        <translation>Die Ausgaben von Schicht {layer} haben bei {share} der Trainingsbeispiele alle dasselbe Vorzeichen.</translation>
    </message>
    <message>
        <source>The last update went downhill, but the loss rose: the step was too long and landed on the other side of the valley, higher than before.</source>
        <translation>Das letzte Update ging bergab, aber der Verlust stieg: Der Schritt war zu lang und endete auf der anderen Seite des Tals, höher als vorher.</translation>
    </message>
    <message>
        <source>The loss (J and the penalty) on its batch, before</source>
        <translation>Der Verlust (J und Strafterm) auf seinem Batch, vorher</translation>
    </message>
    <message>
        <source>For {share} of the training examples, z lies where {label} is nearly flat. There g′(z) is close to 0, so {lost_share} of the error signal that comes back to the unit is lost. It hardly learns, although the network still makes mistakes.</source>
        <translation>Bei {share} der Trainingsbeispiele liegt z, wo {label} fast flach ist. Dort ist g′(z) nahe 0, daher gehen {lost_share} des Fehlersignals verloren, das zur Einheit zurückkommt. Sie lernt kaum, obwohl das Netz noch Fehler macht.</translation>
    </message>
    <message>
        <source>Shown when at least {share} of the examples are saturated and at least {lost_share} of the error signal is lost, while {error_limit}.</source>
        <translation>Wird gezeigt, wenn mindestens {share} der Beispiele gesättigt sind und mindestens {lost_share} des Fehlersignals verloren gehen, solange {error_limit}.</translation>
    </message>
    <message>
        <source>Loses half the spectrum. Leaky ReLU will not “die”.</source>
        <translation>Verliert das halbe Spektrum. Leaky ReLU „stirbt“ nicht.</translation>
    </message>
    <message>
        <source>Shown when the output is 0 for every example. One example above 0 is enough to bring the unit back.</source>
        <translation>Wird gezeigt, wenn die Ausgabe für jedes Beispiel 0 ist. Ein Beispiel über 0 genügt, um die Einheit zurückzubringen.</translation>
    </message>
    <message>
        <source>Initialize parameters.</source>
        <translation>Parameter initialisieren.</translation>
    </message>
    <message>
        <source>Shown when weights and bias differ by at most {size} of the largest one.</source>
        <translation>Wird gezeigt, wenn sich Gewichte und Bias um höchstens {size} des größten unterscheiden.</translation>
    </message>
    <message>
        <source>Shown when this is so for at least {share} of the examples.</source>
        <translation>Wird gezeigt, wenn dies für mindestens {share} der Beispiele gilt.</translation>
    </message>
    <message>
        <source>The error signal becomes smaller in each layer on its way back. Only {size} of dZ[{last}] at the output arrives at layer {layer}, so its weights hardly change while those of the output do.</source>
        <translation>Das Fehlersignal wird auf dem Rückweg in jeder Schicht kleiner. Nur {size} von dZ[{last}] an der Ausgabe kommt in Schicht {layer} an, daher ändern sich ihre Gewichte kaum, die der Ausgabe aber schon.</translation>
    </message>
    <message>
        <source>Shown when less than {size} of the output’s error signal arrives at a layer.</source>
        <translation>Wird gezeigt, wenn weniger als {size} des Fehlersignals der Ausgabe in einer Schicht ankommt.</translation>
    </message>
    <message>
        <source>The error signal becomes larger in each layer on its way back: dZ[{layer}] is {size} times as large as dZ[{last}] at the output. One update can change these weights far too much.</source>
        <translation>Das Fehlersignal wird auf dem Rückweg in jeder Schicht größer: dZ[{layer}] ist {size}-mal so groß wie dZ[{last}] an der Ausgabe. Ein Update kann diese Gewichte viel zu stark ändern.</translation>
    </message>
    <message>
        <source>Shown when the error signal at a layer is more than {exploding_above:.0f} times that of the output.</source>
        <translation>Wird gezeigt, wenn das Fehlersignal in einer Schicht mehr als {exploding_above:.0f}-mal so groß ist wie das der Ausgabe.</translation>
    </message>
    <message>
        <source>Shown when an update raises the loss by more than {share} of the predicted fall and by more than {share_of_loss} of the loss itself.</source>
        <translation>Wird gezeigt, wenn ein Update den Verlust um mehr als {share} der vorhergesagten Abnahme und um mehr als {share_of_loss} des Verlusts selbst erhöht.</translation>
    </message>
    <message>
        <source>Not zero-centered output.</source>
        <translation>Ausgabe nicht um 0 zentriert.</translation>
    </message>
    <message>
        <source>mean |dW[{layer}]|</source>
        <translation>Mittel |dW[{layer}]|</translation>
    </message>
    <message>
        <source>examples saturated</source>
        <translation>gesättigte Beispiele</translation>
    </message>
    <message>
        <source>error signal lost at g′(z)</source>
        <translation>bei g′(z) verlorenes Fehlersignal</translation>
    </message>
    <message>
        <source>mean g′(z)</source>
        <translation>Mittel g′(z)</translation>
    </message>
    <message>
        <source>mean |z|</source>
        <translation>Mittel |z|</translation>
    </message>
    <message>
        <source>examples with output 0: all</source>
        <translation>Beispiele mit Ausgabe 0: alle</translation>
    </message>
    <message>
        <source>largest z</source>
        <translation>größtes z</translation>
    </message>
    <message>
        <source>largest |dW| of its weights</source>
        <translation>größtes |dW| ihrer Gewichte</translation>
    </message>
    <message>
        <source>equal units</source>
        <translation>gleiche Einheiten</translation>
    </message>
    <message>
        <source>units in the layer</source>
        <translation>Einheiten der Schicht</translation>
    </message>
    <message>
        <source>examples with gradients of one sign</source>
        <translation>Beispiele mit Gradienten eines Vorzeichens</translation>
    </message>
    <message>
        <source>mean of the inputs A</source>
        <translation>Mittelwert der Eingaben A</translation>
    </message>
    <message>
        <source>mean |dZ[{layer}]| relative to |dZ[{last}]|</source>
        <translation>Mittel |dZ[{layer}]| im Verhältnis zu |dZ[{last}]|</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>change predicted by the slope</source>
        <translation>von der Steigung vorhergesagte Änderung</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>tatsächliche Änderung</translation>
    </message>
    <message>
        <source>learning rate α</source>
        <translation>Lernrate α</translation>
    </message>
    <message>
        <source>The learning rate overshoots</source>
        <translation>Die Lernrate schießt über das Ziel hinaus</translation>
    </message>
    <message>
        <source>The gradient explodes on its way to layer {layer}</source>
        <translation>Der Gradient explodiert auf dem Weg zu Schicht {layer}</translation>
    </message>
    <message>
        <source>The gradient vanishes on its way to layer {layer}</source>
        <translation>Der Gradient verschwindet auf dem Weg zu Schicht {layer}</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is the same as its neighbour</source>
        <translation>Einheit {unit} von Schicht {layer} ist gleich wie ihre Nachbarin</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is dead</source>
        <translation>Einheit {unit} von Schicht {layer} ist tot</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is saturated</source>
        <translation>Einheit {unit} von Schicht {layer} ist gesättigt</translation>
    </message>
    <message>
        <source>The gradients of layer {layer} have one sign</source>
        <translation>Die Gradienten von Schicht {layer} haben ein Vorzeichen</translation>
    </message>
    <message>
        <source>there is no such {kind}: layer {layer} has W of shape {shape}.</source>
        <translation>{kind} gibt es dort nicht: In Schicht {layer} hat W die Form {shape}.</translation>
    </message>
    <message>
        <source>a {kind} has no gradient of its own; give a weight or a bias.</source>
        <translation>{kind} hat keinen eigenen Gradienten; ein Gewicht oder einen Bias angeben.</translation>
    </message>
    <message>
        <source>There are no training points, so there is nothing to average.</source>
        <translation>Es gibt keine Trainingspunkte, also nichts zu mitteln.</translation>
    </message>
    <message>
        <source>This example is not in the batch of this iteration, so it does not contribute.</source>
        <translation>Dieses Beispiel ist nicht im Batch dieser Iteration, trägt also nichts bei.</translation>
    </message>
    <message>
        <source>As if this example were the whole batch.</source>
        <translation>Als wäre dieses Beispiel der ganze Batch.</translation>
    </message>
    <message>
        <source>What the update would be if this example were the whole batch. The run uses the whole batch.</source>
        <translation>Was das Update wäre, wenn dieses Beispiel der ganze Batch wäre. Der Lauf verwendet den ganzen Batch.</translation>
    </message>
    <message>
        <source>The penalty is not a mean over the examples, so it is not divided by m. Biases have no penalty.</source>
        <translation>Der Strafterm ist kein Mittelwert über die Beispiele, wird also nicht durch m geteilt. Für Bias gibt es keinen Strafterm.</translation>
    </message>
    <message>
        <source>A[0] is X: one row for each feature, one column for each example.</source>
        <translation>A[0] ist X: eine Zeile für jedes Merkmal, eine Spalte für jedes Beispiel.</translation>
    </message>
    <message>
        <source>One loss for each example.</source>
        <translation>Ein Verlust für jedes Beispiel.</translation>
    </message>
    <message>
        <source>Training also adds the penalty on the weights; J is shown without it.</source>
        <translation>Das Training addiert auch den Strafterm der Gewichte; J wird ohne ihn gezeigt.</translation>
    </message>
    <message>
        <source>The computer keeps 16 digits in each step. This result is so small that fewer of its digits are exact.</source>
        <translation>Der Computer behält in jedem Schritt 16 Stellen. Dieses Ergebnis ist so klein, dass weniger seiner Stellen genau sind.</translation>
    </message>
    <message>
        <source>These numbers are too large for the computer: the result depends on the order of the steps.</source>
        <translation>Diese Zahlen sind zu groß für den Computer: Das Ergebnis hängt von der Reihenfolge der Schritte ab.</translation>
    </message>
    <message>
        <source>{quantity}[{layer}], row {row}, {place}</source>
        <translation>{quantity}[{layer}], Zeile {row}, {place}</translation>
    </message>
    <message>
        <source>new {letter} of d{of}</source>
        <translation>{letter} von d{of} neu</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>example {n}</source>
        <translation>Beispiel {n}</translation>
    </message>
    <message>
        <source>loss, {place}</source>
        <translation>Verlust, {place}</translation>
    </message>
    <message>
        <source>{quantity}[{layer}], row {row}</source>
        <translation>{quantity}[{layer}], Zeile {row}</translation>
    </message>
    <message>
        <source>dW with penalty</source>
        <translation>dW mit Strafterm</translation>
    </message>
    <message>
        <source>sum of the others for {symbol}</source>
        <translation>Summe der anderen für {symbol}</translation>
    </message>
    <message>
        <source>{m} is not a number of examples; use 1 or more.</source>
        <translation>{m} ist keine Zahl von Beispielen; möglich ist 1 oder mehr.</translation>
    </message>
    <message>
        <source>is text in UTF-16; save it as UTF-8.</source>
        <translation>ist Text in UTF-16; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>is a ZIP file, not a Glassbox experiment.</source>
        <translation>ist eine ZIP-Datei, kein Glassbox-Experiment.</translation>
    </message>
    <message>
        <source>is a picture, not a Glassbox experiment.</source>
        <translation>ist ein Bild, kein Glassbox-Experiment.</translation>
    </message>
    <message>
        <source>is too large for a file: {size}. Use a smaller network or fewer points.</source>
        <translation>ist zu groß für eine Datei: {size}. Ein kleineres Netz oder weniger Punkte verwenden.</translation>
    </message>
    <message>
        <source>was written by a newer Glassbox (version {version}; this one reads version {known}).</source>
        <translation>wurde von einem neueren Glassbox geschrieben (Version {version}; dieses liest Version {known}).</translation>
    </message>
    <message>
        <source>has {size}; the limit is {limit}.</source>
        <translation>hat {size}; die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>is not a Glassbox experiment: it does not begin with {.</source>
        <translation>ist kein Glassbox-Experiment: Es beginnt nicht mit {.</translation>
    </message>
    <message>
        <source>must be &quot;{format}&quot;: this is another kind of file.</source>
        <translation>muss &quot;{format}&quot; sein: Das ist eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>is older than the first release; only version {version} can be read.</source>
        <translation>ist älter als die erste Ausgabe; nur Version {version} ist lesbar.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>is too large for a number.</source>
        <translation>ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <source>cannot be {what}.</source>
        <translation>kann nicht {what} sein.</translation>
    </message>
    <message>
        <source>must be a whole number as a text, such as &quot;12345&quot;.</source>
        <translation>muss eine ganze Zahl als Text sein, etwa &quot;12345&quot;.</translation>
    </message>
    <message>
        <source>is too long: {what} of at most {other}.</source>
        <translation>ist zu lang: {what}, Länge höchstens {other}.</translation>
    </message>
    <message>
        <source>is too short: {what} of at least {other}.</source>
        <translation>ist zu kurz: {what}, Länge mindestens {other}.</translation>
    </message>
    <message>
        <source>must be a list of {what}.</source>
        <translation>muss eine Liste der Länge {what} sein.</translation>
    </message>
    <message>
        <source>must be {what}, at least {other}.</source>
        <translation>muss {what} sein, mindestens {other}.</translation>
    </message>
    <message>
        <source>must be {what}, at most {other}.</source>
        <translation>muss {what} sein, höchstens {other}.</translation>
    </message>
    <message>
        <source>must be {what}, below {other}.</source>
        <translation>muss {what} sein, unter {other}.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>must be {what}, not {other}.</source>
        <translation>muss {what} sein, nicht {other}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>ends in the middle: the rest of the file is missing.</source>
        <translation>endet mittendrin: Der Rest der Datei fehlt.</translation>
    </message>
    <message>
        <source>holds more than {most:,} values; an experiment has fewer.</source>
        <translation>enthält mehr als {most:,} Werte; ein Experiment hat weniger.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is misspelt or not part of this version of the format.</source>
        <translation>ist falsch geschrieben oder gehört nicht zu dieser Version des Formats.</translation>
    </message>
    <message>
        <source>is an incomplete character.</source>
        <translation>ist ein unvollständiges Zeichen.</translation>
    </message>
    <message>
        <source>is not valid JSON: {what}.</source>
        <translation>ist kein gültiges JSON: {what}.</translation>
    </message>
    <message>
        <source>is not UTF-8 text.</source>
        <translation>ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>has lists or records nested a thousand times.</source>
        <translation>enthält tausendfach verschachtelte Listen oder Datensätze.</translation>
    </message>
    <message>
        <source>has {name} twice in one record.</source>
        <translation>enthält {name} zweimal in einem Datensatz.</translation>
    </message>
    <message>
        <source>has {n:,} characters; a file holds up to {most:,}. Shorten it, or save it as a .py file.</source>
        <translation>hat {n:,} Zeichen; eine Datei fasst bis zu {most:,}. Kürzen oder als .py-Datei speichern.</translation>
    </message>
    <message>
        <source>the code of the exercise</source>
        <translation>der Code der Übung</translation>
    </message>
    <message>
        <source>is not finite; go back to where the numbers are.</source>
        <translation>ist nicht endlich; dorthin zurückgehen, wo die Zahlen es sind.</translation>
    </message>
    <message>
        <source>must be a number, at most {most:.10g}.</source>
        <translation>muss eine Zahl sein, höchstens {most:.10g}.</translation>
    </message>
    <message>
        <source>must be a number, at least {least:.10g}.</source>
        <translation>muss eine Zahl sein, mindestens {least:.10g}.</translation>
    </message>
    <message>
        <source>must be a number, below 1.</source>
        <translation>muss eine Zahl unter 1 sein.</translation>
    </message>
    <message>
        <source>names inputs that points with {n_columns} columns do not have.</source>
        <translation>nennt Eingaben, die Punkte mit {n_columns} Spalten nicht haben.</translation>
    </message>
    <message>
        <source>has {n} layers, but the network {network} has {wanted}.</source>
        <translation>hat {n} Schichten, das Netz {network} aber {wanted}.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for the network {network}.</source>
        <translation>hat die Form {shape}, erwartet ist {expected} für das Netz {network}.</translation>
    </message>
    <message>
        <source>is {latest}, but the run stands at {iteration}.</source>
        <translation>ist {latest}, aber der Lauf steht bei {iteration}.</translation>
    </message>
    <message>
        <source>is {n}, and a bucket is full with {width}.</source>
        <translation>ist {n}, und ein Fach ist mit {width} voll.</translation>
    </message>
    <message>
        <source>must be null if and only if n_partial is 0.</source>
        <translation>muss genau dann null sein, wenn n_partial 0 ist.</translation>
    </message>
    <message>
        <source>has {n_names} names for {n_columns} columns.</source>
        <translation>hat {n_names} Namen für {n_columns} Spalten.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>{loss!r} is not for {learnt}.</source>
        <translation>{loss!r} passt nicht zu {learnt}.</translation>
    </message>
    <message>
        <source>is {iteration}, but the run ends at {latest}.</source>
        <translation>ist {iteration}, aber der Lauf endet bei {latest}.</translation>
    </message>
    <message>
        <source>is {position}, but the last batch of an epoch is number {last}.</source>
        <translation>ist {position}, aber der letzte Batch einer Epoche hat die Nummer {last}.</translation>
    </message>
    <message>
        <source>is for a network {network}, and this one is {trained}.</source>
        <translation>gehört zu einem Netz {network}, dieses aber ist {trained}.</translation>
    </message>
    <message>
        <source>is missing, which {optimizer} needs.</source>
        <translation>fehlt, {optimizer} braucht es aber.</translation>
    </message>
    <message>
        <source>does not belong to {optimizer}.</source>
        <translation>gehört nicht zu {optimizer}.</translation>
    </message>
    <message>
        <source>is {iteration}, after {before}; states ascend, one an iteration.</source>
        <translation>ist {iteration}, nach {before}; Zustände steigen an, einer je Iteration.</translation>
    </message>
    <message>
        <source>is {iteration}, before the first state, {first}.</source>
        <translation>ist {iteration}, vor dem ersten Zustand, {first}.</translation>
    </message>
    <message>
        <source>is {latest}, but there is a state of iteration {iteration}.</source>
        <translation>ist {latest}, aber es gibt einen Zustand der Iteration {iteration}.</translation>
    </message>
    <message>
        <source>is {n:,} of at most {most:,} buckets.</source>
        <translation>ist {n:,} von höchstens {most:,} Fächern.</translation>
    </message>
    <message>
        <source>is {number}, but the last one is number {last}.</source>
        <translation>ist {number}, aber der letzte hat die Nummer {last}.</translation>
    </message>
    <message>
        <source>has more than {most:,} numbers in all.</source>
        <translation>hat insgesamt mehr als {most:,} Zahlen.</translation>
    </message>
    <message>
        <source>must be given with columns, or both not.</source>
        <translation>muss zusammen mit columns angegeben sein, oder beide nicht.</translation>
    </message>
    <message>
        <source>does not fit points with {n_columns} columns.</source>
        <translation>passt nicht zu Punkten mit {n_columns} Spalten.</translation>
    </message>
    <message>
        <source>must be a run named before, at most {number}.</source>
        <translation>muss ein vorher genannter Lauf sein, höchstens {number}.</translation>
    </message>
    <message>
        <source>has a negative number, which an average of squares cannot be.</source>
        <translation>hat eine negative Zahl; ein Mittelwert von Quadraten kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>has rows of {least} and of {most} numbers.</source>
        <translation>hat Zeilen mit {least} und mit {most} Zahlen.</translation>
    </message>
    <message>
        <source>must be below 2 to the power of 128.</source>
        <translation>muss unter 2 hoch 128 liegen.</translation>
    </message>
    <message>
        <source>must be true: nothing leads to the first state.</source>
        <translation>muss true sein: Nichts führt zum ersten Zustand.</translation>
    </message>
    <message>
        <source>must be points named before, at most {number}.</source>
        <translation>müssen vorher genannte Punkte sein, höchstens {number}.</translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set that has {n_there:,}.</source>
        <translation>behält {n:,} Punkte einer Menge, die {n_there:,} hat.</translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set with other columns.</source>
        <translation>behält {n:,} Punkte einer Menge mit anderen Spalten.</translation>
    </message>
    <message>
        <source>is open in a Glassbox window or used by another command; close it there first.</source>
        <translation>ist in einem Glassbox-Fenster offen oder wird von einem anderen Befehl benutzt; zuerst dort schließen.</translation>
    </message>
    <message>
        <source>the network {sizes}</source>
        <translation>Netz {sizes}</translation>
    </message>
    <message>
        <source>weight of unit {unit} in layer {layer} for input {input}</source>
        <translation>Gewicht von Einheit {unit} in Schicht {layer} für Eingabe {input}</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for {network}.</source>
        <translation>hat die Form {shape}, erwartet ist {expected} für {network}.</translation>
    </message>
    <message>
        <source>does not belong to {network}, which has {n} layers.</source>
        <translation>gehört nicht zu {network} mit {n} Schichten.</translation>
    </message>
    <message>
        <source>has {size}; the {n_parameters:,} parameters of {network} have {limit} at most.</source>
        <translation>hat {size}; die {n_parameters:,} Parameter von {network} haben höchstens {limit}.</translation>
    </message>
    <message>
        <source>bias of unit {unit} in layer {layer}</source>
        <translation>Bias von Einheit {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>has more than {size}; expected shape {shape} for {network}.</source>
        <translation>hat mehr als {size}; erwartet ist die Form {shape} für {network}.</translation>
    </message>
    <message>
        <source>contains Python objects, which could run code and are not read; save numbers.</source>
        <translation>enthält Python-Objekte, die Code ausführen könnten und nicht gelesen werden; Zahlen speichern.</translation>
    </message>
    <message>
        <source>contains {dtype}, not real numbers.</source>
        <translation>enthält {dtype}, keine reellen Zahlen.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>is not the header of parameters, “{names}”.</source>
        <translation>ist nicht die Kopfzeile von Parametern, „{names}“.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>sie endet mittendrin</translation>
    </message>
    <message>
        <source>is not a valid .npz file: {what}.</source>
        <translation>ist keine gültige .npz-Datei: {what}.</translation>
    </message>
    <message>
        <source>does not belong to {network}: {listed}.</source>
        <translation>gehört nicht zu {network}: {listed}.</translation>
    </message>
    <message>
        <source>appears twice.</source>
        <translation>kommt zweimal vor.</translation>
    </message>
    <message>
        <source>is missing; {network} has {listed}.</source>
        <translation>fehlt; {network} hat {listed}.</translation>
    </message>
    <message>
        <source>It seems to be transposed: each row must be one unit.</source>
        <translation>Sie scheint transponiert zu sein: Jede Zeile muss eine Einheit sein.</translation>
    </message>
    <message>
        <source>gives the {entry} twice.</source>
        <translation>gibt {entry} zweimal an.</translation>
    </message>
    <message>
        <source>has no {missing}, which {network} needs.</source>
        <translation>enthält nicht: {missing}; für {network} wird es gebraucht.</translation>
    </message>
    <message>
        <source>has {n} cells, but the header has {n_header}.</source>
        <translation>hat {n} Felder, die Kopfzeile aber {n_header}.</translation>
    </message>
    <message>
        <source>is not an array that NumPy can read.</source>
        <translation>ist kein Array, das NumPy lesen kann.</translation>
    </message>
    <message>
        <source>a number from 1 on or “{bias}”</source>
        <translation>eine Zahl ab 1 oder „{bias}“</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>eine Zahl ab 1</translation>
    </message>
    <message>
        <source>{cell} is not valid for {name}; use {wanted}.</source>
        <translation>{cell} ist für {name} nicht gültig; möglich ist {wanted}.</translation>
    </message>
    <message>
        <source>does not exist (any more).</source>
        <translation>gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>does not exist: a part of its path is a file, not a folder.</source>
        <translation>gibt es nicht: Ein Teil des Pfads ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>cannot be read: you do not have permission.</source>
        <translation>ist nicht lesbar: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself.</source>
        <translation>ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>has a name that is too long.</source>
        <translation>hat einen zu langen Namen.</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{n_bytes:,.1f} MB</source>
        <translation>{n_bytes:,.1f} MB</translation>
    </message>
    <message>
        <source>{n_bytes:,} bytes</source>
        <translation>{n_bytes:,} Bytes</translation>
    </message>
    <message>
        <source>was changed by another program while it was being read; open it again.</source>
        <translation>wurde beim Lesen von einem anderen Programm geändert; noch einmal öffnen.</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file.</source>
        <translation>ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>cannot be read: {why}.</source>
        <translation>ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>is not the name of a file.</source>
        <translation>ist kein Dateiname.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed; close it or remove it.</source>
        <translation>ein Anführungszeichen ist geöffnet und nicht geschlossen; schließen oder entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>The points there are have {n} input columns, those of the table {n_of_table}.</source>
        <translation>
            <numerusform>Die vorhandenen Punkte haben {n} Eingabespalte, die der Tabelle {n_of_table}.</numerusform>
            <numerusform>Die vorhandenen Punkte haben {n} Eingabespalten, die der Tabelle {n_of_table}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points there are have classes to be learnt, those of the table numbers.</source>
        <translation>Bei den vorhandenen Punkten sind Klassen zu lernen, bei denen der Tabelle Zahlen.</translation>
    </message>
    <message>
        <source>What is learnt of the points there are was standardised; import both tables as one.</source>
        <translation>Das zu Lernende der vorhandenen Punkte wurde standardisiert; beide Tabellen als eine importieren.</translation>
    </message>
    <message>
        <source>There are {most:,} points already; no more fit.</source>
        <translation>Es gibt schon {most:,} Punkte; mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>The points there are have numbers to be learnt, those of the table classes.</source>
        <translation>Bei den vorhandenen Punkten sind Zahlen zu lernen, bei denen der Tabelle Klassen.</translation>
    </message>
    <message>
        <source>{column} has {n:,} different values; a class column has few, such as 0 and 1.</source>
        <translation>{column} hat {n:,} verschiedene Werte; eine Klassenspalte hat wenige, etwa 0 und 1.</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>{column} has no class {class_name}; its classes are {names}.</source>
        <translation>{column} hat keine Klasse {class_name}; ihre Klassen sind {names}.</translation>
    </message>
    <message>
        <source>there is one column; a point needs two, x1 and x2, and a third one for its class.</source>
        <translation>es gibt nur eine Spalte; ein Punkt braucht zwei, x1 und x2, und eine dritte für seine Klasse.</translation>
    </message>
    <message>
        <source>no points follow the header; add a line for each.</source>
        <translation>auf die Kopfzeile folgen keine Punkte; für jeden eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one: x1, x2 and the class.</source>
        <translation>enthält keine Punkte; eine Zeile wie „1.5, -2, 0“ ist einer: x1, x2 und die Klasse.</translation>
    </message>
    <message>
        <source>“@attribute width numeric” is right.</source>
        <translation>„@attribute width numeric“ ist richtig.</translation>
    </message>
    <message>
        <source>the line “@data” is missing; the rows follow it.</source>
        <translation>die Zeile „@data“ fehlt; danach folgen die Zeilen.</translation>
    </message>
    <message>
        <source>{line} has no type that can be read: numeric, {{a,b}}, string or date; {example}</source>
        <translation>{line} hat keinen lesbaren Typ: numeric, {{a,b}}, string oder date; {example}</translation>
    </message>
    <message>
        <source>there are {n:,} attributes before “@data”; 1 to {most:,} can be read.</source>
        <translation>vor „@data“ stehen {n:,} Attribute; lesbar sind 1 bis {most:,}.</translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or attributes.</source>
        <translation>hat mehr als {most:,} Werte; Zeilen oder Attribute entfernen.</translation>
    </message>
    <message>
        <source>{text} is not a line of an ARFF header; {example}</source>
        <translation>{text} ist keine Zeile eines ARFF-Kopfs; {example}</translation>
    </message>
    <message>
        <source>{line} is not a sparse row; “{{0 1.5, 3 red}}” is one.</source>
        <translation>{line} ist keine dünn besetzte Zeile; „{{0 1.5, 3 red}}“ ist eine.</translation>
    </message>
    <message>
        <source>“...” stands for rows that are not here; copy all of them.</source>
        <translation>„...“ steht für Zeilen, die hier fehlen; alle kopieren.</translation>
    </message>
    <message>
        <source>has {n:,} names; {most:,} columns can be read.</source>
        <translation>hat {n:,} Namen; lesbar sind {most:,} Spalten.</translation>
    </message>
    <message>
        <source>{text} is not a record; {{&quot;a&quot;: 1.5}} is one.</source>
        <translation>{text} ist kein Datensatz; {{&quot;a&quot;: 1.5}} ist einer.</translation>
    </message>
    <message>
        <source>this is not JSON; {&quot;a&quot;: 1.5, &quot;class&quot;: &quot;red&quot;} is.</source>
        <translation>das ist kein JSON; {&quot;a&quot;: 1.5, &quot;class&quot;: &quot;red&quot;} ist es.</translation>
    </message>
    <message>
        <source>“1 1:0.5 3:2” is right: the target, then column:value.</source>
        <translation>„1 1:0.5 3:2“ ist richtig: das zu Lernende, dann Spalte:Wert.</translation>
    </message>
    <message>
        <source>it has a column {column:,}; {most:,} columns can be read.</source>
        <translation>es gibt eine Spalte {column:,}; lesbar sind {most:,} Spalten.</translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or columns.</source>
        <translation>hat mehr als {most:,} Werte; Zeilen oder Spalten entfernen.</translation>
    </message>
    <message>
        <source>this is not a row of this format; {right}</source>
        <translation>das ist keine Zeile dieses Formats; {right}</translation>
    </message>
    <message>
        <source>Excel, {sheet}</source>
        <translation>Excel, {sheet}</translation>
    </message>
    <message>
        <source>has no cells in its first sheet, {sheet}; put the table there.</source>
        <translation>hat keine Zellen im ersten Blatt, {sheet}; die Tabelle dorthin legen.</translation>
    </message>
    <message>
        <source>has more than {size} when it is unpacked; save the table as CSV.</source>
        <translation>hat entpackt mehr als {size}; die Tabelle als CSV speichern.</translation>
    </message>
    <message>
        <source>is a damaged workbook; save it again, or save the table as CSV.</source>
        <translation>ist eine beschädigte Arbeitsmappe; noch einmal speichern oder die Tabelle als CSV speichern.</translation>
    </message>
    <message>
        <source>there is a cell in column {column:,}; {most:,} columns can be read.</source>
        <translation>eine Zelle steht in Spalte {column:,}; lesbar sind {most:,} Spalten.</translation>
    </message>
    <message>
        <source>has more than {most:,} cells; remove rows or columns.</source>
        <translation>hat mehr als {most:,} Zellen; Zeilen oder Spalten entfernen.</translation>
    </message>
    <message>
        <source>is a part of {column}</source>
        <translation>ist ein Teil von {column}</translation>
    </message>
    <message>
        <source>is to be ignored, as the file says</source>
        <translation>soll laut Datei nicht beachtet werden</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds dates or times</source>
        <translation>enthält Daten oder Uhrzeiten</translation>
    </message>
    <message>
        <source>counts or names the rows</source>
        <translation>zählt oder benennt die Zeilen</translation>
    </message>
    <message>
        <source>is not chosen</source>
        <translation>ist nicht gewählt</translation>
    </message>
    <message>
        <source>holds text</source>
        <translation>enthält Text</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>die Klasse</translation>
    </message>
    <message>
        <source>{column} has {n_classes} classes, {names}; choose one against the rest, or two of them.</source>
        <translation>{column} hat {n_classes} Klassen, {names}; eine gegen den Rest oder zwei davon wählen.</translation>
    </message>
    <message>
        <source>{n} input columns are chosen; choose 1 to {most}.</source>
        <translation>{n} Eingabespalten sind gewählt; möglich sind 1 bis {most}.</translation>
    </message>
    <message>
        <source>{column} is chosen twice; choose different columns.</source>
        <translation>{column} ist zweimal gewählt; verschiedene Spalten wählen.</translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one.</source>
        <translation>enthält keine Punkte; eine Zeile wie „1.5, -2, 0“ ist einer.</translation>
    </message>
    <message>
        <source>its class is not chosen.</source>
        <translation>seine Klasse ist nicht gewählt.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where a decimal comma is expected.</source>
        <translation>{cell} hat einen Dezimalpunkt, erwartet ist ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, where a decimal point is expected.</source>
        <translation>{cell} hat ein Dezimalkomma, erwartet ist ein Dezimalpunkt.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, line {line} a decimal comma; use one of them.</source>
        <translation>{cell} hat einen Dezimalpunkt, Zeile {line} ein Dezimalkomma; nur eines davon verwenden.</translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, line {line} a decimal point; use one of them.</source>
        <translation>{cell} hat ein Dezimalkomma, Zeile {line} einen Dezimalpunkt; nur eines davon verwenden.</translation>
    </message>
    <message>
        <source>the class is missing; use for example 0, 1 or a word.</source>
        <translation>die Klasse fehlt; möglich ist zum Beispiel 0, 1 oder ein Wort.</translation>
    </message>
    <message>
        <source>{cell} is not a number; use for example {right}.</source>
        <translation>{cell} ist keine Zahl; möglich ist zum Beispiel {right}.</translation>
    </message>
    <message>
        <source>{cell} means no value, so the class is missing; use for example 0, 1 or a word.</source>
        <translation>{cell} bedeutet keinen Wert, daher fehlt die Klasse; möglich ist zum Beispiel 0, 1 oder ein Wort.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das zu Lernende</translation>
    </message>
    <message>
        <source>12.3 or 12,3</source>
        <translation>12.3 oder 12,3</translation>
    </message>
    <message>
        <source>{cell} is not finite; use for example {right}, or leave the line out.</source>
        <translation>{cell} ist nicht endlich; möglich ist zum Beispiel {right}, oder die Zeile weglassen.</translation>
    </message>
    <message>
        <source>{column} is missing ({cell} means no value); use for example {right}.</source>
        <translation>{column} fehlt ({cell} bedeutet keinen Wert); möglich ist zum Beispiel {right}.</translation>
    </message>
    <message>
        <source>{cell} is too far out; a coordinate is at most {most:,.0f} in size.</source>
        <translation>{cell} liegt zu weit außen; eine Koordinate hat höchstens den Betrag {most:,.0f}.</translation>
    </message>
    <message>
        <source>{key} is not a key of the split; keys go from 0 to below 1.</source>
        <translation>{key} ist keine Schlüsselzahl der Aufteilung; Schlüsselzahlen reichen von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>{column} is missing; use for example {right}.</source>
        <translation>{column} fehlt; möglich ist zum Beispiel {right}.</translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}.</source>
        <translation>diese Zeile hat {n} Spalten, die anderen {usual}.</translation>
    </message>
    <message>
        <source>this line has one column, {cell}, the others {usual}.</source>
        <translation>diese Zeile hat eine Spalte, {cell}, die anderen {usual}.</translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}; use 12.3 instead of 12,3.</source>
        <translation>diese Zeile hat {n} Spalten, die anderen {usual}; 12.3 statt 12,3 schreiben.</translation>
    </message>
    <message>
        <source>{source} was not read to its end.</source>
        <translation>{source} wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>has more than {most:,} rows; remove some of them.</source>
        <translation>hat mehr als {most:,} Zeilen; einige entfernen.</translation>
    </message>
    <message>
        <source>{taken}; not used: {columns}.</source>
        <translation>{taken}; nicht verwendet: {columns}.</translation>
    </message>
    <message>
        <source>{column} is {input}</source>
        <translation>{column} ist {input}</translation>
    </message>
    <message>
        <source>{column} is the number to be learnt</source>
        <translation>{column} ist die zu lernende Zahl</translation>
    </message>
    <message>
        <source>{column} is the class</source>
        <translation>{column} ist die Klasse</translation>
    </message>
    <message>
        <source>Line {line} is taken as a header that counts the columns.</source>
        <translation>Zeile {line} gilt als Kopfzeile, die die Spalten zählt.</translation>
    </message>
    <message>
        <source>{cell} is read as {number:.10g}.</source>
        <translation>{cell} wird als {number:.10g} gelesen.</translation>
    </message>
    <message>
        <source>Per cent are numbers: {cell} is read as {number:.10g}.</source>
        <translation>Prozente sind Zahlen: {cell} wird als {number:.10g} gelesen.</translation>
    </message>
    <message>
        <source>{columns} have one 1 in each row: read as one class column, {class_column}.</source>
        <translation>{columns} haben in jeder Zeile eine 1: als eine Klassenspalte gelesen, {class_column}.</translation>
    </message>
    <message>
        <source>{column} ({n_rows:,}, with {median:.6g})</source>
        <translation>{column} ({n_rows:,}, mit {median:.6g})</translation>
    </message>
    <message>
        <source>{n:,} lines of other classes are left out.</source>
        <translation>{n:,} Zeilen anderer Klassen sind weggelassen.</translation>
    </message>
    <message>
        <source>no column is the number to be learnt</source>
        <translation>keine Spalte ist die zu lernende Zahl</translation>
    </message>
    <message>
        <source>no column is the class</source>
        <translation>keine Spalte ist die Klasse</translation>
    </message>
    <message>
        <source>Line {lines} before the table: taken as a title.</source>
        <translation>Zeile {lines} vor der Tabelle: gilt als Titel.</translation>
    </message>
    <message>
        <source>Lines {lines} before the table: taken as a title.</source>
        <translation>Zeilen {lines} vor der Tabelle: gelten als Titel.</translation>
    </message>
    <message>
        <source>Line {lines}: taken as a comment.</source>
        <translation>Zeile {lines}: gilt als Kommentar.</translation>
    </message>
    <message>
        <source>Lines {lines}: taken as a comment.</source>
        <translation>Zeilen {lines}: gelten als Kommentar.</translation>
    </message>
    <message>
        <source>Gaps filled with the median: {columns}.</source>
        <translation>Lücken mit dem Median gefüllt: {columns}.</translation>
    </message>
    <message>
        <source>a ZIP file without a workbook of Excel in it</source>
        <translation>eine ZIP-Datei ohne Excel-Arbeitsmappe darin</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password,</source>
        <translation>eine alte Excel-Datei (.xls) oder eine mit Passwort</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>has {size}; a table of points may have {limit}.</source>
        <translation>hat {size}; eine Tabelle von Punkten darf {limit} haben.</translation>
    </message>
    <message>
        <source>it is longer than {most:,} characters; a point has one short line.</source>
        <translation>sie ist länger als {most:,} Zeichen; ein Punkt hat eine kurze Zeile.</translation>
    </message>
    <message>
        <source>is not text; save the table as CSV or TSV in UTF-8.</source>
        <translation>ist kein Text; die Tabelle als CSV oder TSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>is not {encoding}, although it begins as such; save the table as CSV or TSV in UTF-8.</source>
        <translation>ist nicht {encoding}, obwohl der Anfang so aussieht; die Tabelle als CSV oder TSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>is {kind} and not text; save the table as CSV or .xlsx and read that.</source>
        <translation>ist {kind} und kein Text; die Tabelle als CSV oder .xlsx speichern und diese lesen.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>Byte {n}</translation>
    </message>
    <message>
        <source>must be a comma, a semicolon or a tab.</source>
        <translation>muss ein Komma, ein Semikolon oder ein Tabulator sein.</translation>
    </message>
    <message>
        <source>must be a semicolon or a tab where numbers have a decimal comma.</source>
        <translation>muss ein Semikolon oder ein Tabulator sein, wenn Zahlen ein Dezimalkomma haben.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself; choose another name.</source>
        <translation>ist eine Verknüpfung, die auf sich selbst zurückführt; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>could not be written: {why}.</source>
        <translation>konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>is a pipe that no program reads; start the reader first.</source>
        <translation>ist eine Pipe, die kein Programm liest; zuerst den Leser starten.</translation>
    </message>
    <message>
        <source>Right so far, but rounded too much: type one digit more.</source>
        <translation>Bis hier richtig, aber zu stark gerundet: eine Ziffer mehr tippen.</translation>
    </message>
    <message>
        <source>Choose one of the answers 1 to {most}.</source>
        <translation>Eine der Antworten 1 bis {most} wählen.</translation>
    </message>
    <message>
        <source>There is no such number at this moment.</source>
        <translation>Diese Zahl gibt es im Moment nicht.</translation>
    </message>
    <message>
        <source>This step has no question of this kind.</source>
        <translation>Dieser Schritt hat keine Frage dieser Art.</translation>
    </message>
    <message>
        <source>There are no training points yet. Add some.</source>
        <translation>Es gibt noch keine Trainingspunkte. Welche hinzufügen.</translation>
    </message>
    <message>
        <source>has {n:,} parameters; the exercise takes at most {most:,}.</source>
        <translation>hat {n:,} Parameter; die Übung nimmt höchstens {most:,}.</translation>
    </message>
    <message>
        <source>The exercise updates by gradient descent, as the lecture does; the window uses {label}.</source>
        <translation>Die Übung verwendet den Gradientenabstieg wie die Vorlesung; das Fenster verwendet {label}.</translation>
    </message>
    <message>
        <source>The exercise is without the penalty that the window adds.</source>
        <translation>Die Übung ist ohne den Strafterm, den das Fenster addiert.</translation>
    </message>
    <message>
        <source>A sample of {n} of {m} examples was compared.</source>
        <translation>Verglichen wurde eine Stichprobe von {n} der {m} Beispiele.</translation>
    </message>
    <message>
        <source>There is no function {function}.</source>
        <translation>Die Funktion {function} gibt es nicht.</translation>
    </message>
    <message>
        <source>open {what}: only files in its own folder</source>
        <translation>{what} öffnen: nur Dateien im eigenen Ordner</translation>
    </message>
    <message>
        <source>list {what}: only its own folder</source>
        <translation>{what} auflisten: nur den eigenen Ordner</translation>
    </message>
    <message>
        <source>change {what}: only files in its own folder</source>
        <translation>{what} ändern: nur Dateien im eigenen Ordner</translation>
    </message>
    <message>
        <source>import {what}</source>
        <translation>{what} importieren</translation>
    </message>
    <message>
        <source>start a thread</source>
        <translation>einen Thread starten</translation>
    </message>
    <message>
        <source>start a process</source>
        <translation>einen Prozess starten</translation>
    </message>
    <message>
        <source>call the system&apos;s libraries</source>
        <translation>Bibliotheken des Systems aufrufen</translation>
    </message>
    <message>
        <source>change how files work</source>
        <translation>ändern, wie Dateien funktionieren</translation>
    </message>
    <message>
        <source>map memory</source>
        <translation>Speicher einblenden</translation>
    </message>
    <message>
        <source>talk to the terminal</source>
        <translation>mit dem Terminal sprechen</translation>
    </message>
    <message>
        <source>use this function of os</source>
        <translation>diese Funktion von os verwenden</translation>
    </message>
    <message>
        <source>change its limits</source>
        <translation>die eigenen Grenzen ändern</translation>
    </message>
    <message>
        <source>send or catch signals</source>
        <translation>Signale senden oder abfangen</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>das Netzwerk verwenden</translation>
    </message>
    <message>
        <source>open a database</source>
        <translation>eine Datenbank öffnen</translation>
    </message>
    <message>
        <source>write to the system&apos;s log</source>
        <translation>in das Systemprotokoll schreiben</translation>
    </message>
    <message>
        <source>open a browser</source>
        <translation>einen Browser öffnen</translation>
    </message>
    <message>
        <source>read the registry</source>
        <translation>die Registry lesen</translation>
    </message>
    <message>
        <source>change the priority of a process</source>
        <translation>die Priorität eines Prozesses ändern</translation>
    </message>
    <message>
        <source>is not allowed to {what}.</source>
        <translation>darf das nicht: {what}.</translation>
    </message>
    <message>
        <source>asked for more memory than it may have.</source>
        <translation>wollte mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>ended the program with exit(). Leave a function with return.</source>
        <translation>beendete das Programm mit exit(). Eine Funktion mit return verlassen.</translation>
    </message>
    <message>
        <source>waits for something to be typed (input), but there is no keyboard here.</source>
        <translation>wartet auf eine Eingabe (input), aber hier gibt es keine Tastatur.</translation>
    </message>
    <message>
        <source>calls itself too often (RecursionError).</source>
        <translation>ruft sich zu oft selbst auf (RecursionError).</translation>
    </message>
    <message>
        <source>returned more than can be looked at.</source>
        <translation>gab mehr zurück, als angesehen werden kann.</translation>
    </message>
    <message>
        <source>is not written yet.</source>
        <translation>ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>is not Python: {what}.</source>
        <translation>ist kein Python: {what}.</translation>
    </message>
    <message>
        <source>changed in place</source>
        <translation>direkt verändert</translation>
    </message>
    <message>
        <source>What a function is given must stay as it is: write W1 = W1 - … instead of W1 -= …, and copy before you overwrite.</source>
        <translation>Was eine Funktion bekommt, muss bleiben, wie es ist: W1 = W1 - … statt W1 -= … schreiben, und vor dem Überschreiben kopieren.</translation>
    </message>
    <message>
        <source>Z overwritten by A</source>
        <translation>Z durch A überschrieben</translation>
    </message>
    <message>
        <source>This holds the values of A: A was computed in the place of Z. Make a new array, because g′ needs Z.</source>
        <translation>Hier stehen die Werte von A: A wurde an der Stelle von Z berechnet. Ein neues Array erzeugen, denn g′ braucht Z.</translation>
    </message>
    <message>
        <source>log of 0</source>
        <translation>log von 0</translation>
    </message>
    <message>
        <source>An output is exactly 0 or 1 here, so that log 0 is taken. Keep the outputs away from 0 and 1 with np.clip.</source>
        <translation>Hier ist eine Ausgabe genau 0 oder 1, sodass log 0 gebildet wird. Die Ausgaben mit np.clip von 0 und 1 fernhalten.</translation>
    </message>
    <message>
        <source>broadcasting</source>
        <translation>Broadcasting</translation>
    </message>
    <message>
        <source>A row and a column were combined to a square: each output was compared with each target. Both must be rows.</source>
        <translation>Eine Zeile und eine Spalte wurden zu einem Quadrat verbunden: Jede Ausgabe wurde mit jedem Zielwert verglichen. Beide müssen Zeilen sein.</translation>
    </message>
    <message>
        <source>divided by the rows</source>
        <translation>durch die Zeilen geteilt</translation>
    </message>
    <message>
        <source>This is not divided by m, but by a number of rows. m is the number of examples, which are columns: X.shape[1].</source>
        <translation>Hier wird nicht durch m geteilt, sondern durch eine Zahl von Zeilen. m ist die Zahl der Beispiele, und das sind Spalten: X.shape[1].</translation>
    </message>
    <message>
        <source>dA instead of dZ</source>
        <translation>dA statt dZ</translation>
    </message>
    <message>
        <source>This is dA, how J changes with a. How it changes with z is dA multiplied by σ′(z) = a (1 − a), which is a − y.</source>
        <translation>Das ist dA, wie sich J mit a ändert. Wie es sich mit z ändert, ist dA mal σ′(z) = a (1 − a), und das ist a − y.</translation>
    </message>
    <message>
        <source>slope at z = 0</source>
        <translation>Steigung bei z = 0</translation>
    </message>
    <message>
        <source>All numbers but those at z = 0 are right.</source>
        <translation>Alle Zahlen außer denen bei z = 0 sind richtig.</translation>
    </message>
    <message>
        <source>Training with your code has ended.</source>
        <translation>Das Training mit dem eigenen Code ist beendet.</translation>
    </message>
    <message>
        <source>{reason} (line {line}).</source>
        <translation>{reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>(Line {line}.)</source>
        <translation>(Zeile {line}.)</translation>
    </message>
    <message>
        <source>{n_wrong} of {n} numbers differ.</source>
        <translation>{n_wrong} von {n} Zahlen sind anders.</translation>
    </message>
    <message>
        <source>{name} is missing in the dictionary that {function} returns; it holds {names}.</source>
        <translation>{name} fehlt im Dictionary, das {function} zurückgibt; es enthält {names}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {right}.</source>
        <translation>{name} ist {value}, richtig ist {right}.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}; it must be {right}.</source>
        <translation>{name} ist in Zeile {row} {value}, richtig ist {right}.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}, example {column}; it must be {right}.</source>
        <translation>{name} ist in Zeile {row}, Beispiel {column} {value}, richtig ist {right}.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}, column {column}; it must be {right}.</source>
        <translation>{name} ist in Zeile {row}, Spalte {column} {value}, richtig ist {right}.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>{name} ist {value}.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}.</source>
        <translation>{name} enthält {n} von {size} Zahlen, die nicht endlich sind, die erste ist {value} in Zeile {row}.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, example {column}.</source>
        <translation>{name} enthält {n} von {size} Zahlen, die nicht endlich sind, die erste ist {value} in Zeile {row}, Beispiel {column}.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, column {column}.</source>
        <translation>{name} enthält {n} von {size} Zahlen, die nicht endlich sind, die erste ist {value} in Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}.</source>
        <translation>{name} hat die Form {shape}, richtig ist {expected}.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: a row for each unit, a column for each unit of the layer before.</source>
        <translation>{name} hat die Form {shape}, richtig ist {expected}: eine Zeile für jede Einheit, eine Spalte für jede Einheit der Schicht davor.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: one column, with a row for each unit. A sum over the examples has axis=1.</source>
        <translation>{name} hat die Form {shape}, richtig ist {expected}: eine Spalte, mit einer Zeile für jede Einheit. Eine Summe über die Beispiele hat axis=1.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: units are rows, examples are columns.</source>
        <translation>{name} hat die Form {shape}, richtig ist {expected}: Einheiten sind Zeilen, Beispiele sind Spalten.</translation>
    </message>
    <message>
        <source>All {n} numbers differ.</source>
        <translation>Alle {n} Zahlen sind anders.</translation>
    </message>
    <message>
        <source>{name} is of the type {type}; it must be {wanted}.</source>
        <translation>{name} ist vom Typ {type}, richtig ist {wanted}.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>ein Array von Zahlen</translation>
    </message>
    <message>
        <source>{name} is a {type}; it must be {wanted}.</source>
        <translation>{name} ist vom Typ {type}, richtig ist {wanted}.</translation>
    </message>
    <message>
        <source>{name} is not written yet.</source>
        <translation>{name} ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>{name} is None; it must be {wanted}.</source>
        <translation>{name} ist None, richtig ist {wanted}.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be a single number.</source>
        <translation>{name} hat die Form {shape}, richtig ist eine einzelne Zahl.</translation>
    </message>
    <message>
        <source>Is the sum over all examples missing?</source>
        <translation>Fehlt die Summe über alle Beispiele?</translation>
    </message>
    <message>
        <source>Is a transpose (.T) missing or too much?</source>
        <translation>Fehlt ein Transponieren (.T), oder ist eines zu viel?</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: a column, not a list. Write both numbers, for example np.zeros({expected}).</source>
        <translation>{name} hat die Form {shape}, richtig ist {expected}: eine Spalte, keine Liste. Beide Zahlen schreiben, zum Beispiel np.zeros({expected}).</translation>
    </message>
    <message>
        <source>Sums need keepdims=True, so that the matrix keeps its two dimensions.</source>
        <translation>Summen brauchen keepdims=True, damit die Matrix ihre zwei Dimensionen behält.</translation>
    </message>
    <message>
        <source>A row and a column were combined to a square without a word (broadcasting).</source>
        <translation>Eine Zeile und eine Spalte wurden stillschweigend zu einem Quadrat verbunden (Broadcasting).</translation>
    </message>
    <message>
        <source>The difference quotient of J there is {quotient}.</source>
        <translation>Der Differenzenquotient von J ist dort {quotient}.</translation>
    </message>
    <message>
        <source>Its memory is not limited on this system.</source>
        <translation>Sein Speicher ist auf diesem System nicht begrenzt.</translation>
    </message>
    <message>
        <source>Your code runs only when you press Check or Train, in a process of its own. Only numbers come back from it.</source>
        <translation>Der Code läuft nur beim Prüfen oder Trainieren, in einem eigenen Prozess. Nur Zahlen kommen daraus zurück.</translation>
    </message>
    <message>
        <source>A function may take {call_s:g} s, and write {disk} MB; then the process is ended and started again.</source>
        <translation>Eine Funktion darf {call_s:g} s dauern und {disk} MB schreiben; dann wird der Prozess beendet und neu gestartet.</translation>
    </message>
    <message>
        <source>It may take {size} of memory; the system refuses more.</source>
        <translation>Er darf {size} Speicher belegen; mehr verweigert das System.</translation>
    </message>
    <message>
        <source>It may take {size} of memory; Windows refuses more (a job object).</source>
        <translation>Er darf {size} Speicher belegen; mehr verweigert Windows (ein Job-Objekt).</translation>
    </message>
    <message>
        <source>It may take {size} of memory; what takes more is ended a moment later, because {name} sets no limit.</source>
        <translation>Er darf {size} Speicher belegen; was mehr belegt, wird einen Moment später beendet, weil {name} keine Grenze setzt.</translation>
    </message>
    <message>
        <source>The Linux kernel keeps it to its own temporary folder and to Python’s own files.</source>
        <translation>Der Linux-Kernel beschränkt ihn auf seinen eigenen temporären Ordner und die Dateien von Python.</translation>
    </message>
    <message>
        <source>The Linux kernel refuses it the network, other programs and signals.</source>
        <translation>Der Linux-Kernel verweigert ihm Netzwerk, andere Programme und Signale.</translation>
    </message>
    <message>
        <source>Python refuses it files outside its own temporary folder, the network, other programs, processes and threads.</source>
        <translation>Python verweigert ihm Dateien außerhalb seines temporären Ordners, Netzwerk, andere Programme, Prozesse und Threads.</translation>
    </message>
    <message>
        <source>That stops mistakes and pranks. It does not stop code that was written to get around Python itself: here, run only code that you or people you know have written.</source>
        <translation>Das verhindert Versehen und Streiche. Es verhindert keinen Code, der geschrieben wurde, um Python selbst zu umgehen: Hier nur Code ausführen, der selbst geschrieben ist oder von bekannten Personen stammt.</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>It can write in its own temporary folder only, and read there and where Python and its packages are. The folder is deleted afterwards.</source>
        <translation>Er kann nur in seinem eigenen temporären Ordner schreiben und nur dort und bei Python und seinen Paketen lesen. Der Ordner wird danach gelöscht.</translation>
    </message>
    <message>
        <source>It cannot use the network, start programs, processes or threads, or send signals. The Linux kernel refuses all this, whatever the code tries.</source>
        <translation>Er kann weder das Netzwerk verwenden noch Programme, Prozesse oder Threads starten noch Signale senden. Das alles verweigert der Linux-Kernel, was der Code auch versucht.</translation>
    </message>
    <message>
        <source>was stopped.</source>
        <translation>wurde angehalten.</translation>
    </message>
    <message>
        <source>{function}: {what}</source>
        <translation>{function}: {what}</translation>
    </message>
    <message>
        <source>{function}, with other weights and biases: {what}</source>
        <translation>{function}, mit anderen Gewichten und Bias: {what}</translation>
    </message>
    <message>
        <source>{function} returns {kind}; it must return a dictionary with {names}.</source>
        <translation>{function} gibt {kind} zurück; zurückzugeben ist ein Dictionary mit {names}.</translation>
    </message>
    <message>
        <source>cost: right here. But where an output is exactly 0 or 1, it takes log 0, and J is not a number. Keep the outputs away from 0 and 1 with np.clip.</source>
        <translation>cost: hier richtig. Aber wo eine Ausgabe genau 0 oder 1 ist, wird log 0 gebildet, und J ist keine Zahl. Die Ausgaben mit np.clip von 0 und 1 fernhalten.</translation>
    </message>
    <message>
        <source>an {type}</source>
        <translation>{type}</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>{type}</translation>
    </message>
    <message>
        <source>Here {name} must come out with shape {shape}.</source>
        <translation>Hier muss {name} die Form {shape} bekommen.</translation>
    </message>
    <message>
        <source>Add the return.</source>
        <translation>Das return hinzufügen.</translation>
    </message>
    <message>
        <source>{name} is changed in place.</source>
        <translation>{name} wird direkt verändert.</translation>
    </message>
    <message>
        <source>This leads to {what}</source>
        <translation>Das führt dazu: {what}</translation>
    </message>
    <message>
        <source>{name} must return a dictionary with {names}.</source>
        <translation>{name} muss ein Dictionary mit {names} zurückgeben.</translation>
    </message>
    <message>
        <source>All units of layer {layer} start with the same weights; then they stay the same as each other.</source>
        <translation>Alle Einheiten von Schicht {layer} beginnen mit denselben Gewichten; dann bleiben sie einander gleich.</translation>
    </message>
    <message>
        <source>The same seed gave other weights when it was called again. Draw from np.random.default_rng(seed).</source>
        <translation>Derselbe Seed ergab beim zweiten Aufruf andere Gewichte. Aus np.random.default_rng(seed) ziehen.</translation>
    </message>
    <message>
        <source>Another seed gave the same weights. Draw from np.random.default_rng(seed).</source>
        <translation>Ein anderer Seed ergab dieselben Gewichte. Aus np.random.default_rng(seed) ziehen.</translation>
    </message>
    <message>
        <source>{name} returns nothing; is the return missing?</source>
        <translation>{name} gibt nichts zurück; fehlt das return?</translation>
    </message>
    <message>
        <source>Biases start at 0.</source>
        <translation>Bias beginnen bei 0.</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite.</source>
        <translation>{name} enthält Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>For layer_sizes {sizes} {name} has shape {has}; it must be {shape}. Use layer_sizes there.</source>
        <translation>Für layer_sizes {sizes} hat {name} die Form {has}, richtig ist {shape}. Dort layer_sizes verwenden.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>initialize does not return parameters.</source>
        <translation>initialize gibt keine Parameter zurück.</translation>
    </message>
    <message>
        <source>takes too long.</source>
        <translation>dauert zu lange.</translation>
    </message>
    <message>
        <source>sent something that is not an answer.</source>
        <translation>schickte etwas, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>There is no function {function}; training needs {needed}.</source>
        <translation>Die Funktion {function} gibt es nicht; zum Training nötig sind {needed}.</translation>
    </message>
    <message>
        <source>is {value}.</source>
        <translation>ist {value}.</translation>
    </message>
    <message>
        <source>Training with your code diverged.</source>
        <translation>Das Training mit dem eigenen Code divergierte.</translation>
    </message>
    <message>
        <source>could not be run, because its process did not start. {reason}</source>
        <translation>konnte nicht laufen, weil der Prozess nicht startete. {reason}</translation>
    </message>
    <message>
        <source>takes longer than {limit_s:g} s and was stopped. Is there a loop that does not end?</source>
        <translation>dauert länger als {limit_s:g} s und wurde angehalten. Gibt es eine Schleife ohne Ende?</translation>
    </message>
    <message>
        <source>asked for more than {memory} MB of memory and was stopped.</source>
        <translation>wollte mehr als {memory} MB Speicher und wurde angehalten.</translation>
    </message>
    <message>
        <source>wrote more than {disk} MB of files and was stopped.</source>
        <translation>schrieb mehr als {disk} MB an Dateien und wurde angehalten.</translation>
    </message>
    <message>
        <source>ended the whole program, for example with os._exit, or by a crash inside NumPy or a very deep recursion.</source>
        <translation>beendete das ganze Programm, etwa mit os._exit, durch einen Absturz in NumPy oder eine sehr tiefe Rekursion.</translation>
    </message>
    <message>
        <source>sent something that is not an answer. Does it write to files by their number?</source>
        <translation>schickte etwas, das keine Antwort ist. Schreibt er in Dateien über ihre Nummer?</translation>
    </message>
    <message>
        <source>It took longer than {limit_s:g} s.</source>
        <translation>Es dauerte länger als {limit_s:g} s.</translation>
    </message>
    <message>
        <source>would be given more numbers than go over to it at once.</source>
        <translation>bekäme mehr Zahlen, als auf einmal übertragen werden.</translation>
    </message>
    <message>
        <source>must be text.</source>
        <translation>muss Text sein.</translation>
    </message>
    <message>
        <source>is {size:,} bytes long; at most {most:,} are possible.</source>
        <translation>ist {size:,} Bytes lang; möglich sind höchstens {most:,}.</translation>
    </message>
    <message>
        <source>holds a null character, which Python does not read.</source>
        <translation>enthält ein Nullzeichen, das Python nicht liest.</translation>
    </message>
    <message>
        <source>holds half of a character (a lone surrogate).</source>
        <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>{name} is compared as soon as the other functions run.</source>
        <translation>{name} wird verglichen, sobald die anderen Funktionen laufen.</translation>
    </message>
    <message>
        <source>{name} after {iterations} iterations is not what your own functions give when they are called in the order initialize, then forward, cost, backward, update in a loop.</source>
        <translation>{name} nach {iterations} Iterationen ist nicht, was die eigenen Funktionen ergeben, wenn sie in der Reihenfolge initialize, dann in einer Schleife forward, cost, backward, update aufgerufen werden.</translation>
    </message>
    <message>
        <source>the costs are not those that your own cost gives before each update.</source>
        <translation>die Kosten sind nicht die, die das eigene cost vor jedem Update ergibt.</translation>
    </message>
    <message>
        <source>{name} is missing in the parameters that it returns.</source>
        <translation>{name} fehlt in den zurückgegebenen Parametern.</translation>
    </message>
    <message>
        <source>the parameters after {n} iterations are those of the start. Is the result of update kept?</source>
        <translation>die Parameter nach {n} Iterationen sind die vom Anfang. Wird das Ergebnis von update behalten?</translation>
    </message>
    <message>
        <source>the list of the costs holds {n} numbers; it must hold {wanted}, one for each iteration.</source>
        <translation>die Liste der Kosten enthält {n} Zahlen, richtig sind {wanted}, eine für jede Iteration.</translation>
    </message>
    <message>
        <source>the costs are those after the updates; J is computed before the update of its iteration.</source>
        <translation>die Kosten sind die nach den Updates; J wird vor dem Update seiner Iteration berechnet.</translation>
    </message>
    <message>
        <source>{name} must return two things: the dictionary of the parameters, and the list of the costs.</source>
        <translation>{name} muss zwei Dinge zurückgeben: das Dictionary der Parameter und die Liste der Kosten.</translation>
    </message>
    <message>
        <source>it made {made} iterations of {iterations}.</source>
        <translation>es wurden {made} von {iterations} Iterationen ausgeführt.</translation>
    </message>
    <message>
        <source>the list of the costs holds no numbers; it must hold {wanted}, one for each iteration.</source>
        <translation>die Liste der Kosten enthält keine Zahlen, richtig sind {wanted}, eine für jede Iteration.</translation>
    </message>
    <message>
        <source>with {kinds} in brackets</source>
        <translation>mit {kinds} in Klammern</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>has a name with line ends, invisible characters or extra spaces; write it on one line.</source>
        <translation>hat einen Namen mit Zeilenenden, unsichtbaren Zeichen oder überzähligen Leerzeichen; in einer Zeile schreiben.</translation>
    </message>
    <message>
        <source>Train loss {train:.4g}, test loss {test:.4g}.</source>
        <translation>Trainingsverlust {train:.4g}, Testverlust {test:.4g}.</translation>
    </message>
    <message>
        <source>Most of that is {place} and {other}.</source>
        <translation>Das meiste davon ist {place} und {other}.</translation>
    </message>
    <message>
        <source>Next: run on, make a step, or go back a step.</source>
        <translation>Als Nächstes: weiterlaufen lassen, einen Schritt ausführen oder einen zurückgehen.</translation>
    </message>
    <message>
        <source>Train loss {train:.4g}.</source>
        <translation>Trainingsverlust {train:.4g}.</translation>
    </message>
    <message numerus="yes">
        <source>Data: {title}, {n} points, {train} for training and {test} for testing.</source>
        <translation>
            <numerusform>Daten: {title}, {n} Punkt, {train} zum Training und {test} zum Testen.</numerusform>
            <numerusform>Daten: {title}, {n} Punkte, {train} zum Training und {test} zum Testen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points of {name}</source>
        <translation>
            <numerusform>{n} Punkt von {name}</numerusform>
            <numerusform>{n} Punkte von {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The classes: {groups}.</source>
        <translation>Die Klassen: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} inputs.</source>
        <translation>
            <numerusform>Es hat {n} Eingabe.</numerusform>
            <numerusform>Es hat {n} Eingaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} outputs.</source>
        <translation>
            <numerusform>Es hat {n} Ausgabe.</numerusform>
            <numerusform>Es hat {n} Ausgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns with {optimizer} at learning rate {rate:g}, and minimises the {loss}.</source>
        <translation>Es lernt mit {optimizer} bei Lernrate {rate:g} und minimiert: {loss}.</translation>
    </message>
    <message>
        <source>The network is unsure of the class on {share:.0f} % of the plane.</source>
        <translation>Auf {share:.0f} % der Ebene ist sich das Netz der Klasse nicht sicher.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>That is spread over the whole plane.</source>
        <translation>Das ist über die ganze Ebene verteilt.</translation>
    </message>
    <message>
        <source>Most of that is {place}.</source>
        <translation>Das meiste davon ist {place}.</translation>
    </message>
    <message>
        <source>Next: choose a data set, or add points to the plane.</source>
        <translation>Als Nächstes: einen Datensatz wählen oder der Ebene Punkte hinzufügen.</translation>
    </message>
    <message>
        <source>Next: use some of the points for training.</source>
        <translation>Als Nächstes: einen Teil der Punkte zum Training verwenden.</translation>
    </message>
    <message>
        <source>Next: step back, reset, or lower the learning rate.</source>
        <translation>Als Nächstes: einen Schritt zurückgehen, zurücksetzen oder die Lernrate senken.</translation>
    </message>
    <message>
        <source>Next: try this: {action}.</source>
        <translation>Als Nächstes versuchen: {action}.</translation>
    </message>
    <message>
        <source>Next: pause, and look at what was learnt.</source>
        <translation>Als Nächstes: Pause drücken und ansehen, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Next: make a step, or run the training.</source>
        <translation>Als Nächstes: einen Schritt ausführen oder das Training starten.</translation>
    </message>
    <message>
        <source>Test loss {test:.4g}.</source>
        <translation>Testverlust {test:.4g}.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} columns.</source>
        <translation>
            <numerusform>Sie haben {n} Spalte.</numerusform>
            <numerusform>Sie haben {n} Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is learnt, {name}, from {low:.4g} to {high:.4g}.</source>
        <translation>Gelernt wird eine Zahl, {name}, von {low:.4g} bis {high:.4g}.</translation>
    </message>
    <message numerus="yes">
        <source>The network has {n} hidden layers, with {sizes} units.</source>
        <translation>
            <numerusform>Das Netz hat {n} verdeckte Schicht, mit {sizes} Einheiten.</numerusform>
            <numerusform>Das Netz hat {n} verdeckte Schichten, mit {sizes} Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its activation: {names}.</source>
        <translation>Aktivierung: {names}.</translation>
    </message>
    <message>
        <source>The network has no hidden layer.</source>
        <translation>Das Netz hat keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>Training runs, at iteration {n}, epoch {epoch}.</source>
        <translation>Das Training läuft, bei Iteration {n}, Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Training is paused at iteration {n}, epoch {epoch}.</source>
        <translation>Das Training pausiert bei Iteration {n}, Epoche {epoch}.</translation>
    </message>
    <message>
        <source>On the training points R² is {value:.3f}.</source>
        <translation>Auf den Trainingspunkten ist R² {value:.3f}.</translation>
    </message>
    <message>
        <source>On the test points R² is {value:.3f}.</source>
        <translation>Auf den Testpunkten ist R² {value:.3f}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss has hardly changed.</source>
        <translation>
            <numerusform>In der letzten {n} Iteration hat sich der Trainingsverlust kaum geändert.</numerusform>
            <numerusform>In den letzten {n} Iterationen hat sich der Trainingsverlust kaum geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every point is predicted right.</source>
        <translation>Jeder Punkt wird richtig vorhergesagt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points of {label} are predicted as {predicted}.</source>
        <translation>
            <numerusform>{n} Punkt von {label} wird als {predicted} vorhergesagt.</numerusform>
            <numerusform>{n} Punkte von {label} werden als {predicted} vorhergesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is sure of the class nearly everywhere on the plane.</source>
        <translation>Fast überall auf der Ebene ist sich das Netz der Klasse sicher.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more signs.</source>
        <translation>
            <numerusform>Es gibt {n} weiteres Warnzeichen.</numerusform>
            <numerusform>Es gibt {n} weitere Warnzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{train:.1f} % of the training points are predicted right.</source>
        <translation>{train:.1f} % der Trainingspunkte werden richtig vorhergesagt.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss fell from {before:.4g} to {now:.4g}.</source>
        <translation>
            <numerusform>In der letzten {n} Iteration fiel der Trainingsverlust von {before:.4g} auf {now:.4g}.</numerusform>
            <numerusform>In den letzten {n} Iterationen fiel der Trainingsverlust von {before:.4g} auf {now:.4g}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss rose from {before:.4g} to {now:.4g}.</source>
        <translation>
            <numerusform>In der letzten {n} Iteration stieg der Trainingsverlust von {before:.4g} auf {now:.4g}.</numerusform>
            <numerusform>In den letzten {n} Iterationen stieg der Trainingsverlust von {before:.4g} auf {now:.4g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: {what}.</source>
        <translation>Warnung: {what}.</translation>
    </message>
    <message>
        <source>Worth knowing: {what}.</source>
        <translation>Gut zu wissen: {what}.</translation>
    </message>
    <message>
        <source>new W</source>
        <translation>W neu</translation>
    </message>
    <message>
        <source>new b</source>
        <translation>b neu</translation>
    </message>
    <message>
        <source>is drawn from</source>
        <translation>wird gezogen aus</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>else</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>ein halb</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>times, element by element,</source>
        <translation>mal, Eintrag für Eintrag,</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>ungefähr gleich</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>geht gegen</translation>
    </message>
    <message>
        <source>so</source>
        <translation>also</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>plus oder minus</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>partial d</source>
        <translation>partiell d</translation>
    </message>
    <message>
        <source>the logarithm</source>
        <translation>der Logarithmus</translation>
    </message>
    <message>
        <source>the natural logarithm</source>
        <translation>der natürliche Logarithmus</translation>
    </message>
    <message>
        <source>the exponential</source>
        <translation>die Exponentialfunktion</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>das Maximum</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>das Minimum</translation>
    </message>
    <message>
        <source>the sign</source>
        <translation>das Vorzeichen</translation>
    </message>
    <message>
        <source>the square root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>My</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>open parenthesis {what} close parenthesis</source>
        <translation>Klammer auf {what} Klammer zu</translation>
    </message>
    <message>
        <source>{top} over {bottom}</source>
        <translation>{top} durch {bottom}</translation>
    </message>
    <message>
        <source>{base} to the power {power}</source>
        <translation>{base} hoch {power}</translation>
    </message>
    <message>
        <source>the derivative of {what} with respect to {of}</source>
        <translation>die Ableitung von {what} nach {of}</translation>
    </message>
    <message>
        <source>the quantity {what}, end of quantity,</source>
        <translation>der Ausdruck {what}, Ende des Ausdrucks,</translation>
    </message>
    <message>
        <source>{base} prime</source>
        <translation>{base} Strich</translation>
    </message>
    <message>
        <source>{base} sub {index}</source>
        <translation>{base} Index {index}</translation>
    </message>
    <message>
        <source>the sum, from {start} to {end}, of</source>
        <translation>die Summe, von {start} bis {end}, von</translation>
    </message>
    <message>
        <source>the sum, over {index}, of</source>
        <translation>die Summe, über {index}, von</translation>
    </message>
    <message>
        <source>{base} of layer {layer}</source>
        <translation>{base} von Schicht {layer}</translation>
    </message>
    <message>
        <source>{base} of example {example}</source>
        <translation>{base} von Beispiel {example}</translation>
    </message>
    <message>
        <source>{base} transpose</source>
        <translation>{base} transponiert</translation>
    </message>
    <message>
        <source>{base} squared</source>
        <translation>{base} Quadrat</translation>
    </message>
    <message>
        <source>{base} cubed</source>
        <translation>{base} hoch drei</translation>
    </message>
    <message>
        <source>the absolute value of {what}</source>
        <translation>der Betrag von {what}</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>die Summe von</translation>
    </message>
    <message>
        <source>the square root of {what}</source>
        <translation>die Wurzel aus {what}</translation>
    </message>
    <message>
        <source>d {symbol}</source>
        <translation>d {symbol}</translation>
    </message>
    <message>
        <source>{base} hat</source>
        <translation>{base} Dach</translation>
    </message>
    <message>
        <source>{base} bar</source>
        <translation>{base} quer</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>must begin at a whole number, 0 or more.</source>
        <translation>muss bei einer ganzen Zahl beginnen, 0 oder mehr.</translation>
    </message>
    <message>
        <source>begins before the one before it.</source>
        <translation>beginnt vor dem vorigen.</translation>
    </message>
    <message>
        <source>has a minimum above its maximum.</source>
        <translation>hat ein Minimum über dem Maximum.</translation>
    </message>
    <message>
        <source>holds a zero character, which Python does not read.</source>
        <translation>enthält ein Nullzeichen, das Python nicht liest.</translation>
    </message>
    <message>
        <source>must be 0, the experiment of this file.</source>
        <translation>muss 0 sein, das Experiment dieser Datei.</translation>
    </message>
    <message>
        <source>rows in brackets</source>
        <translation>Zeilen in Klammern</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start scale</source>
        <translation>Startskala</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>penalty rate</source>
        <translation>Straffaktor</translation>
    </message>
    <message>
        <source>standardise inputs</source>
        <translation>Eingaben standardisieren</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>Start-Seed</translation>
    </message>
    <message>
        <source>two outputs for two classes</source>
        <translation>zwei Ausgaben für zwei Klassen</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Gemeint vielleicht {names}?</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>Möglich sind {names}.</translation>
    </message>
    <message>
        <source>docs/lessons.md lists what there is.</source>
        <translation>docs/lessons.md listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>without arguments</source>
        <translation>ohne Argumente</translation>
    </message>
    <message>
        <source>number of dead units</source>
        <translation>Zahl der toten Einheiten</translation>
    </message>
    <message>
        <source>number of dead units in layer {first}</source>
        <translation>Zahl der toten Einheiten in Schicht {first}</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} is dead</source>
        <translation>Einheit {second} von Schicht {first} ist tot</translation>
    </message>
    <message>
        <source>number of saturated units</source>
        <translation>Zahl der gesättigten Einheiten</translation>
    </message>
    <message>
        <source>number of saturated units in layer {first}</source>
        <translation>Zahl der gesättigten Einheiten in Schicht {first}</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} is saturated</source>
        <translation>Einheit {second} von Schicht {first} ist gesättigt</translation>
    </message>
    <message>
        <source>number of units that equal a neighbour</source>
        <translation>Zahl der Einheiten, die einer Nachbarin gleichen</translation>
    </message>
    <message>
        <source>number of units that equal a neighbour in layer {first}</source>
        <translation>Zahl der Einheiten in Schicht {first}, die einer Nachbarin gleichen</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} equals a neighbour</source>
        <translation>Einheit {second} von Schicht {first} gleicht einer Nachbarin</translation>
    </message>
    <message>
        <source>number of layers whose gradients have one sign</source>
        <translation>Zahl der Schichten, deren Gradienten ein Vorzeichen haben</translation>
    </message>
    <message>
        <source>the gradients of layer {first} have one sign</source>
        <translation>die Gradienten von Schicht {first} haben ein Vorzeichen</translation>
    </message>
    <message>
        <source>the gradient vanishes</source>
        <translation>der Gradient verschwindet</translation>
    </message>
    <message>
        <source>the gradient vanishes on its way to layer {first}</source>
        <translation>der Gradient verschwindet auf dem Weg zu Schicht {first}</translation>
    </message>
    <message>
        <source>the gradient explodes</source>
        <translation>der Gradient explodiert</translation>
    </message>
    <message>
        <source>the gradient explodes on its way to layer {first}</source>
        <translation>der Gradient explodiert auf dem Weg zu Schicht {first}</translation>
    </message>
    <message>
        <source>the learning rate overshoots</source>
        <translation>die Lernrate schießt über das Ziel hinaus</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>share of the plane on the right side of the true border</source>
        <translation>Anteil der Ebene auf der richtigen Seite der wahren Grenze</translation>
    </message>
    <message>
        <source>R² on the training points</source>
        <translation>R² auf den Trainingspunkten</translation>
    </message>
    <message>
        <source>R² on the test points</source>
        <translation>R² auf den Testpunkten</translation>
    </message>
    <message>
        <source>RMSE on the training points</source>
        <translation>RMSE auf den Trainingspunkten</translation>
    </message>
    <message>
        <source>RMSE on the test points</source>
        <translation>RMSE auf den Testpunkten</translation>
    </message>
    <message>
        <source>number of wrong points</source>
        <translation>Zahl der falschen Punkte</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>Zahl der Punkte</translation>
    </message>
    <message>
        <source>class of point {first}</source>
        <translation>Klasse von Punkt {first}</translation>
    </message>
    <message>
        <source>point {first} is predicted right</source>
        <translation>Punkt {first} wird richtig vorhergesagt</translation>
    </message>
    <message>
        <source>number to be learnt of point {first}</source>
        <translation>zu lernende Zahl von Punkt {first}</translation>
    </message>
    <message>
        <source>weight W[{first}] of unit {second} from {third}</source>
        <translation>Gewicht W[{first}] von Einheit {second}, von {third}</translation>
    </message>
    <message>
        <source>bias b[{first}] of unit {second}</source>
        <translation>Bias b[{first}] von Einheit {second}</translation>
    </message>
    <message>
        <source>number of weights and biases</source>
        <translation>Zahl der Gewichte und Bias</translation>
    </message>
    <message>
        <source>gradient dW[{first}] of unit {second} from {third}</source>
        <translation>Gradient dW[{first}] von Einheit {second}, von {third}</translation>
    </message>
    <message>
        <source>mean size of dW[{first}]</source>
        <translation>mittlere Größe von dW[{first}]</translation>
    </message>
    <message>
        <source>z[{first}] of unit {second} for point {third}</source>
        <translation>z[{first}] von Einheit {second} für Punkt {third}</translation>
    </message>
    <message>
        <source>a[{first}] of unit {second} for point {third}</source>
        <translation>a[{first}] von Einheit {second} für Punkt {third}</translation>
    </message>
    <message>
        <source>smallest g′(z) of layer {first}</source>
        <translation>kleinstes g′(z) von Schicht {first}</translation>
    </message>
    <message>
        <source>largest z of layer {first}</source>
        <translation>größtes z von Schicht {first}</translation>
    </message>
    <message>
        <source>g′ at the largest z of layer {first}</source>
        <translation>g′ beim größten z von Schicht {first}</translation>
    </message>
    <message>
        <source>mean output of layer {first}</source>
        <translation>mittlere Ausgabe von Schicht {first}</translation>
    </message>
    <message>
        <source>share of outputs of layer {first} that are 0</source>
        <translation>Anteil der Ausgaben von Schicht {first}, die 0 sind</translation>
    </message>
    <message>
        <source>share of saturated values in layer {first}</source>
        <translation>Anteil der gesättigten Werte in Schicht {first}</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>Zahl der verdeckten Schichten</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>Zahl der Eingaben</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>the numbers overflowed</source>
        <translation>die Zahlen sind übergelaufen</translation>
    </message>
    <message>
        <source>phase of the iteration</source>
        <translation>Phase der Iteration</translation>
    </message>
    <message>
        <source>number of earlier runs</source>
        <translation>Zahl der früheren Läufe</translation>
    </message>
    <message>
        <source>number of runs compared with this one</source>
        <translation>Zahl der mit diesem verglichenen Läufe</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <translation>die Frage ist beantwortet</translation>
    </message>
    <message>
        <source>iterations with your own code</source>
        <translation>Iterationen mit eigenem Code</translation>
    </message>
    <message>
        <source>is written {ways}.</source>
        <translation>wird {ways} geschrieben.</translation>
    </message>
    <message>
        <source>output for point {first}</source>
        <translation>Ausgabe für Punkt {first}</translation>
    </message>
    <message>
        <source>output {second} for point {first}</source>
        <translation>Ausgabe {second} für Punkt {first}</translation>
    </message>
    <message>
        <source>mean g′(z) of layer {first}</source>
        <translation>mittleres g′(z) von Schicht {first}</translation>
    </message>
    <message>
        <source>g′(z) of unit {second} in layer {first} for point {third}</source>
        <translation>g′(z) von Einheit {second} in Schicht {first} für Punkt {third}</translation>
    </message>
    <message>
        <source>time for one value of {first}</source>
        <translation>Zeit für einen Wert von {first}</translation>
    </message>
    <message>
        <source>number of hidden units</source>
        <translation>Zahl der verdeckten Einheiten</translation>
    </message>
    <message>
        <source>number of units in layer {first}</source>
        <translation>Zahl der Einheiten in Schicht {first}</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>activation of layer {first}</source>
        <translation>Aktivierung von Schicht {first}</translation>
    </message>
    <message>
        <source>you opened {first}</source>
        <translation>geöffnet: {first}</translation>
    </message>
    <message>
        <source>you used {first}</source>
        <translation>verwendet: {first}</translation>
    </message>
    <message>
        <source>you pointed at a {first}</source>
        <translation>gezeigt auf: {first}</translation>
    </message>
    <message>
        <source>you pointed at a {first} of layer {second}</source>
        <translation>gezeigt auf: {first} von Schicht {second}</translation>
    </message>
    <message>
        <source>you pointed at the {first} {third} of layer {second}</source>
        <translation>gezeigt auf: {first} {third} von Schicht {second}</translation>
    </message>
    <message>
        <source>you pointed at the {first} of layer {second} to unit {third} from {fourth}</source>
        <translation>gezeigt auf: {first} von Schicht {second} zu Einheit {third} von {fourth}</translation>
    </message>
    <message>
        <source>your function {first} is right</source>
        <translation>die eigene Funktion {first} ist richtig</translation>
    </message>
    <message>
        <source>has the argument 0; layers, units and points count from 1.</source>
        <translation>hat das Argument 0; Schichten, Einheiten und Punkte zählen ab 1.</translation>
    </message>
    <message>
        <source>has the argument &quot;{argument}&quot;. {hint}</source>
        <translation>hat das Argument &quot;{argument}&quot;. {hint}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>{quantity} below {value}</source>
        <translation>{quantity} unter {value}</translation>
    </message>
    <message>
        <source>{quantity} at most {value}</source>
        <translation>{quantity} höchstens {value}</translation>
    </message>
    <message>
        <source>{quantity} is {value}</source>
        <translation>{quantity} ist {value}</translation>
    </message>
    <message>
        <source>{quantity} is not {value}</source>
        <translation>{quantity} ist nicht {value}</translation>
    </message>
    <message>
        <source>{quantity} at least {value}</source>
        <translation>{quantity} mindestens {value}</translation>
    </message>
    <message>
        <source>{quantity} above {value}</source>
        <translation>{quantity} über {value}</translation>
    </message>
    <message>
        <source>{factor:g} times the {quantity}</source>
        <translation>{factor:g} mal {quantity}</translation>
    </message>
    <message>
        <source>not ({goal})</source>
        <translation>nicht ({goal})</translation>
    </message>
    <message>
        <source>{goal}, within {n} iterations</source>
        <translation>{goal}, in {n} Iterationen</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <source>{quantity} at the start of the step</source>
        <translation>{quantity} am Anfang des Schritts</translation>
    </message>
    <message>
        <source>{goal} for {n} iterations</source>
        <translation>{goal}, {n} Iterationen lang</translation>
    </message>
    <message>
        <source>{factor:g} times its value at the start of the step</source>
        <translation>{factor:g} mal der Wert am Anfang des Schritts</translation>
    </message>
    <message>
        <source>another {quantity} than at the start of the step</source>
        <translation>{quantity}: anders als am Anfang des Schritts</translation>
    </message>
    <message>
        <source>its value at the start of the step</source>
        <translation>der Wert am Anfang des Schritts</translation>
    </message>
    <message>
        <source>{text}: character {position}: {reason}</source>
        <translation>{text}: Zeichen {position}: {reason}</translation>
    </message>
    <message>
        <source>{sign} is expected here.</source>
        <translation>{sign} wird hier erwartet.</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot;, &quot;within&quot; or the end is expected here.</source>
        <translation>&quot;and&quot;, &quot;or&quot;, &quot;within&quot; oder das Ende wird hier erwartet.</translation>
    </message>
    <message>
        <source>is nested more than {most} times.</source>
        <translation>ist mehr als {most}-mal verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is true or not; it is compared with nothing.</source>
        <translation>{name} ist wahr oder nicht; es wird mit nichts verglichen.</translation>
    </message>
    <message>
        <source>{name} is a text; compare it with = or !=.</source>
        <translation>{name} ist ein Text; mit = oder != vergleichen.</translation>
    </message>
    <message>
        <source>a text between &quot;quotes&quot; is expected here.</source>
        <translation>ein Text in &quot;Anführungszeichen&quot; wird hier erwartet.</translation>
    </message>
    <message>
        <source>a number is expected here.</source>
        <translation>eine Zahl wird hier erwartet.</translation>
    </message>
    <message>
        <source>a whole number is expected here.</source>
        <translation>eine ganze Zahl wird hier erwartet.</translation>
    </message>
    <message>
        <source>the name of a quantity is expected here.</source>
        <translation>der Name einer Größe wird hier erwartet.</translation>
    </message>
    <message>
        <source>{text} is not known. {hint}</source>
        <translation>{text} ist nicht bekannt. {hint}</translation>
    </message>
    <message>
        <source>{text!r} is not part of the goal language.</source>
        <translation>{text!r} gehört nicht zur Sprache der Ziele.</translation>
    </message>
    <message>
        <source>{name} is to be compared: one of {signs} is expected here.</source>
        <translation>{name} ist zu vergleichen: Hier wird eines von {signs} erwartet.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not known. {hint}</source>
        <translation>&quot;{text}&quot; ist nicht bekannt. {hint}</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be compared.</source>
        <translation>{left} und {right} sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>was written by a newer Glassbox (version {newer}; this one reads version {known}).</source>
        <translation>wurde von einem neueren Glassbox geschrieben (Version {newer}; dieses liest Version {known}).</translation>
    </message>
    <message>
        <source>has {n} steps; the lesson has {n_steps}.</source>
        <translation>hat {n} Schritte; die Lektion hat {n_steps}.</translation>
    </message>
    <message>
        <source>is {number}, but the last one is number {n_experiments}.</source>
        <translation>ist {number}, aber das letzte hat die Nummer {n_experiments}.</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <source>more was changed than can be handed in. Begin the lesson again.</source>
        <translation>es wurde mehr geändert, als abgegeben werden kann. Die Lektion neu beginnen.</translation>
    </message>
    <message>
        <source>has a layer without weights.</source>
        <translation>hat eine Schicht ohne Gewichte.</translation>
    </message>
    <message>
        <source>is not a Glassbox hand-in.</source>
        <translation>ist keine Abgabe von Glassbox.</translation>
    </message>
    <message>
        <source>at iteration {iteration} the loss is {now:.6g}; the file says {loss:.6g}.</source>
        <translation>bei Iteration {iteration} ist der Verlust {now:.6g}; die Datei sagt {loss:.6g}.</translation>
    </message>
    <message>
        <source>say that iteration {iteration} overflows, which it does not.</source>
        <translation>sagen, dass Iteration {iteration} überläuft, was sie nicht tut.</translation>
    </message>
    <message>
        <source>{place} begins with another experiment than the lesson.</source>
        <translation>{place} beginnt mit einem anderen Experiment als die Lektion.</translation>
    </message>
    <message>
        <source>go back to iteration {iteration} without a step back.</source>
        <translation>gehen zu Iteration {iteration} zurück, ohne einen Schritt zurück.</translation>
    </message>
    <message>
        <source>speak of step {step}, which the lesson does not have.</source>
        <translation>nennen Schritt {step}, den die Lektion nicht hat.</translation>
    </message>
    <message>
        <source>{place} cannot be done again: {reason}</source>
        <translation>{place} lässt sich nicht wiederholen: {reason}</translation>
    </message>
    <message>
        <source>takes longer than {limit_s:g} s to do again.</source>
        <translation>braucht zum Wiederholen länger als {limit_s:g} s.</translation>
    </message>
    <message>
        <source>return to a run from before the lesson.</source>
        <translation>kehren zu einem Lauf von vor der Lektion zurück.</translation>
    </message>
    <message>
        <source>need more memory than a lesson does.</source>
        <translation>brauchen mehr Speicher als eine Lektion.</translation>
    </message>
    <message>
        <source>has a key of more than 16 parts.</source>
        <translation>hat einen Schlüssel mit mehr als 16 Teilen.</translation>
    </message>
    <message>
        <source>{cell} is not a cell. Use for example &quot;dW[2]&quot; for a matrix or &quot;dW[2] 1,3&quot;.</source>
        <translation>{cell} ist kein Feld. Möglich ist zum Beispiel &quot;dW[2]&quot; für eine Matrix oder &quot;dW[2] 1,3&quot;.</translation>
    </message>
    <message>
        <source>is not valid TOML: {what}.</source>
        <translation>ist kein gültiges TOML: {what}.</translation>
    </message>
    <message>
        <source>is not valid TOML: it has a number of thousands of digits.</source>
        <translation>ist kein gültiges TOML: Es enthält eine Zahl mit Tausenden von Stellen.</translation>
    </message>
    <message>
        <source>has lists nested too deeply.</source>
        <translation>enthält zu tief verschachtelte Listen.</translation>
    </message>
    <message>
        <source>must be of small letters, digits, &quot;-&quot; and &quot;_&quot;, such as &quot;one-neuron&quot;.</source>
        <translation>muss aus Kleinbuchstaben, Ziffern, &quot;-&quot; und &quot;_&quot; bestehen, etwa &quot;one-neuron&quot;.</translation>
    </message>
    <message>
        <source>must be a language&apos;s code, such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>muss das Kürzel einer Sprache sein, etwa &quot;en&quot; oder &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>{name} is not known. {hint}</source>
        <translation>{name} ist nicht bekannt. {hint}</translation>
    </message>
    <message>
        <source>is {answer}, but there are {n} choices.</source>
        <translation>ist {answer}, aber es gibt {n} Antworten.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} ist keine Zahl.</translation>
    </message>
    <message>
        <source>has the layer {layer}; the network has {n} layers.</source>
        <translation>hat die Schicht {layer}; das Netz hat {n} Schichten.</translation>
    </message>
    <message>
        <source>has the cell {row},{column}; {symbol}[{layer}] is {shape}.</source>
        <translation>hat das Feld {row},{column}; {symbol}[{layer}] ist {shape}.</translation>
    </message>
    <message>
        <source>{place}, character {position}</source>
        <translation>{place}, Zeichen {position}</translation>
    </message>
    <message>
        <source>asks for a boundary, but numbers are learnt, which have none.</source>
        <translation>fragt nach einer Grenze, aber gelernt werden Zahlen, die keine haben.</translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation>muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>This is not the number, and no usual slip leads to it. Look at the operands and compute it once more.</source>
        <translation>Das ist nicht die Zahl, und kein üblicher Fehler führt zu ihr. Die Operanden ansehen und noch einmal rechnen.</translation>
    </message>
    <message>
        <source>This follows correctly from your wrong number before it.</source>
        <translation>Das folgt richtig aus der falschen Zahl davor.</translation>
    </message>
    <message>
        <source>The first wrong cell is {name}.</source>
        <translation>Das erste falsche Feld ist {name}.</translation>
    </message>
    <message>
        <source>The first wrong cell is {name}: {slip}.</source>
        <translation>Das erste falsche Feld ist {name}: {slip}.</translation>
    </message>
    <message>
        <source>Right so far: {right}. Still empty: {open}.</source>
        <translation>Bis hier richtig: {right}. Noch leer: {open}.</translation>
    </message>
    <message>
        <source>Cells that follow correctly from a wrong number: {n}.</source>
        <translation>Felder, die richtig aus einer falschen Zahl folgen: {n}.</translation>
    </message>
    <message>
        <source>Both cells are right.</source>
        <translation>Beide Felder sind richtig.</translation>
    </message>
    <message>
        <source>All {n} cells are right.</source>
        <translation>Alle {n} Felder sind richtig.</translation>
    </message>
    <message>
        <source>The loss rises a little: the step goes past the bottom. The learning rate is slightly too large here.</source>
        <translation>Der Verlust steigt ein wenig: Der Schritt geht über den tiefsten Punkt hinaus. Die Lernrate ist hier etwas zu groß.</translation>
    </message>
    <message>
        <source>It goes down, against what this gradient alone would do: the optimizer remembers earlier ones.</source>
        <translation>Es fällt, entgegen dem, was dieser Gradient allein täte: Der Optimierer merkt sich frühere.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0.</source>
        <translation>Es bleibt: Sein Gradient ist 0.</translation>
    </message>
    <message>
        <source>The loss stays: every gradient is 0, so nothing is learned in this step.</source>
        <translation>Der Verlust bleibt: Jeder Gradient ist 0, in diesem Schritt wird also nichts gelernt.</translation>
    </message>
    <message>
        <source>The loss falls, although the step does not go downhill: the optimizer moves with earlier gradients.</source>
        <translation>Der Verlust fällt, obwohl der Schritt nicht bergab geht: Der Optimierer bewegt sich mit früheren Gradienten.</translation>
    </message>
    <message>
        <source>The loss rises without end: the learning rate is so large that the numbers overflow.</source>
        <translation>Der Verlust steigt ohne Ende: Die Lernrate ist so groß, dass die Zahlen überlaufen.</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate overshoots. The step goes downhill, past the bottom and up again.</source>
        <translation>Der Verlust steigt: Die Lernrate schießt über das Ziel hinaus. Der Schritt geht bergab, über den tiefsten Punkt und wieder hinauf.</translation>
    </message>
    <message>
        <source>The loss rises: the step follows the gradient of its {n} examples, not that of all {m}.</source>
        <translation>Der Verlust steigt: Der Schritt folgt dem Gradienten seiner {n} Beispiele, nicht dem aller {m}.</translation>
    </message>
    <message>
        <source>The loss rises: the step makes J and the penalty together smaller, not J alone.</source>
        <translation>Der Verlust steigt: Der Schritt macht J und Strafterm zusammen kleiner, nicht J allein.</translation>
    </message>
    <message>
        <source>The loss rises: the optimizer still moves with earlier gradients, and they point uphill here.</source>
        <translation>Der Verlust steigt: Der Optimierer bewegt sich noch mit früheren Gradienten, und die zeigen hier bergauf.</translation>
    </message>
    <message>
        <source>It goes down: its gradient is positive, and the step goes against the gradient.</source>
        <translation>Es fällt: Sein Gradient ist positiv, und der Schritt geht gegen den Gradienten.</translation>
    </message>
    <message>
        <source>It goes down: the penalty pulls it towards 0, more strongly than the gradient of J.</source>
        <translation>Es fällt: Der Strafterm zieht es gegen 0, stärker als der Gradient von J.</translation>
    </message>
    <message>
        <source>It goes up, against what this gradient alone would do: the optimizer remembers earlier ones.</source>
        <translation>Es steigt, entgegen dem, was dieser Gradient allein täte: Der Optimierer merkt sich frühere.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because what comes into it is 0 for every example.</source>
        <translation>Es bleibt: Sein Gradient ist 0, weil das, was hineinkommt, für jedes Beispiel 0 ist.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because all weights that lead on from its unit are 0.</source>
        <translation>Es bleibt: Sein Gradient ist 0, weil alle Gewichte, die von seiner Einheit weiterführen, 0 sind.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because the slope of its unit is 0 for every example.</source>
        <translation>Es bleibt: Sein Gradient ist 0, weil die Steigung seiner Einheit für jedes Beispiel 0 ist.</translation>
    </message>
    <message>
        <source>The loss stays: every gradient is too small to be seen, so nothing is learned in this step.</source>
        <translation>Der Verlust bleibt: Jeder Gradient ist zu klein, um sichtbar zu sein, in diesem Schritt wird also nichts gelernt.</translation>
    </message>
    <message>
        <source>The loss falls: the step goes downhill and is short enough.</source>
        <translation>Der Verlust fällt: Der Schritt geht bergab und ist kurz genug.</translation>
    </message>
    <message>
        <source>It stays: its gradient is too small to see.</source>
        <translation>Es bleibt: Sein Gradient ist zu klein, um sichtbar zu sein.</translation>
    </message>
    <message>
        <source>It goes up: its gradient is negative, and the step goes against the gradient.</source>
        <translation>Es steigt: Sein Gradient ist negativ, und der Schritt geht gegen den Gradienten.</translation>
    </message>
    <message>
        <source>It goes up: the penalty pulls it towards 0, more strongly than the gradient of J.</source>
        <translation>Es steigt: Der Strafterm zieht es gegen 0, stärker als der Gradient von J.</translation>
    </message>
    <message>
        <source>The boundary is elsewhere. Compare its place and its shape with your line.</source>
        <translation>Die Grenze ist woanders. Ort und Form mit der eigenen Linie vergleichen.</translation>
    </message>
    <message>
        <source>The network’s curve is elsewhere. Compare its place and its shape with your line.</source>
        <translation>Die Kurve des Netzes ist woanders. Ort und Form mit der eigenen Linie vergleichen.</translation>
    </message>
    <message>
        <source>There is no boundary in this part of the plane: the network gives one class everywhere.</source>
        <translation>In diesem Teil der Ebene gibt es keine Grenze: Das Netz gibt überall dieselbe Klasse an.</translation>
    </message>
    <message>
        <source>There is a boundary, and nothing was drawn.</source>
        <translation>Es gibt eine Grenze, und nichts wurde gezeichnet.</translation>
    </message>
    <message>
        <source>Very close: your line lies on the boundary nearly everywhere.</source>
        <translation>Sehr nah: Die eigene Linie liegt fast überall auf der Grenze.</translation>
    </message>
    <message>
        <source>Right: your line follows the boundary.</source>
        <translation>Richtig: Die eigene Linie folgt der Grenze.</translation>
    </message>
    <message>
        <source>What you drew lies on the boundary, but a part of it is missing.</source>
        <translation>Das Gezeichnete liegt auf der Grenze, aber ein Teil von ihr fehlt.</translation>
    </message>
    <message>
        <source>You found the boundary, but a part of what you drew is far from it.</source>
        <translation>Die Grenze ist gefunden, aber ein Teil des Gezeichneten ist weit von ihr entfernt.</translation>
    </message>
    <message>
        <source>There is no network’s curve in this part of the plane: the network gives one class everywhere.</source>
        <translation>In diesem Teil der Ebene gibt es keine Kurve des Netzes: Das Netz gibt überall dieselbe Klasse an.</translation>
    </message>
    <message>
        <source>There is a network’s curve, and nothing was drawn.</source>
        <translation>Es gibt eine Kurve des Netzes, und nichts wurde gezeichnet.</translation>
    </message>
    <message>
        <source>Very close: your line lies on the network’s curve nearly everywhere.</source>
        <translation>Sehr nah: Die eigene Linie liegt fast überall auf der Kurve des Netzes.</translation>
    </message>
    <message>
        <source>Right: your line follows the network’s curve.</source>
        <translation>Richtig: Die eigene Linie folgt der Kurve des Netzes.</translation>
    </message>
    <message>
        <source>What you drew lies on the network’s curve, but a part of it is missing.</source>
        <translation>Das Gezeichnete liegt auf der Kurve des Netzes, aber ein Teil von ihr fehlt.</translation>
    </message>
    <message>
        <source>You found the network’s curve, but a part of what you drew is far from it.</source>
        <translation>Die Kurve des Netzes ist gefunden, aber ein Teil des Gezeichneten ist weit von ihr entfernt.</translation>
    </message>
    <message>
        <source>Right: there is no boundary in this part of the plane.</source>
        <translation>Richtig: In diesem Teil der Ebene gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Right: there is no network’s curve in this part of the plane.</source>
        <translation>Richtig: In diesem Teil der Ebene gibt es keine Kurve des Netzes.</translation>
    </message>
    <message>
        <source>forgot b</source>
        <translation>b vergessen</translation>
    </message>
    <message>
        <source>This comes out without the bias. Add the unit’s bias: z = W·a + b.</source>
        <translation>Das kommt ohne den Bias heraus. Den Bias der Einheit addieren: z = W·a + b.</translation>
    </message>
    <message>
        <source>sign of b</source>
        <translation>Vorzeichen von b</translation>
    </message>
    <message>
        <source>Here the bias is subtracted. It is added with its own sign: z = W·a + b.</source>
        <translation>Hier wird der Bias subtrahiert. Er wird mit seinem eigenen Vorzeichen addiert: z = W·a + b.</translation>
    </message>
    <message>
        <source>b added along the examples</source>
        <translation>b entlang der Beispiele addiert</translation>
    </message>
    <message>
        <source>Here each example gets another bias. b is a column: one bias for each unit, the same for every example.</source>
        <translation>Hier bekommt jedes Beispiel einen anderen Bias. b ist eine Spalte: ein Bias für jede Einheit, derselbe für jedes Beispiel.</translation>
    </message>
    <message>
        <source>forgot g</source>
        <translation>g vergessen</translation>
    </message>
    <message>
        <source>This is computed with z, before the activation. First a = g(z), then go on with a.</source>
        <translation>Hier wird mit z gerechnet, vor der Aktivierung. Erst a = g(z), dann mit a weiter.</translation>
    </message>
    <message>
        <source>sign in the exponent</source>
        <translation>Vorzeichen im Exponenten</translation>
    </message>
    <message>
        <source>This is 1/(1 + exp(z)), which is 1 − σ(z). The exponent has a minus: σ(z) = 1/(1 + exp(−z)).</source>
        <translation>Das ist 1/(1 + exp(z)), also 1 − σ(z). Der Exponent hat ein Minus: σ(z) = 1/(1 + exp(−z)).</translation>
    </message>
    <message>
        <source>used g′ instead of g</source>
        <translation>g′ statt g verwendet</translation>
    </message>
    <message>
        <source>This is the slope g′(z). In the forward pass the value g(z) is needed.</source>
        <translation>Das ist die Steigung g′(z). Im Vorwärtsdurchlauf wird der Wert g(z) gebraucht.</translation>
    </message>
    <message>
        <source>forgot the sum below</source>
        <translation>Summe im Nenner vergessen</translation>
    </message>
    <message>
        <source>This is only exp(z). Softmax divides it by the sum of exp(z) over all outputs of the example.</source>
        <translation>Das ist nur exp(z). Softmax teilt es durch die Summe von exp(z) über alle Ausgaben des Beispiels.</translation>
    </message>
    <message>
        <source>softmax over the examples</source>
        <translation>Softmax über die Beispiele</translation>
    </message>
    <message>
        <source>Here the outputs add up to 1 along a row. They must add up to 1 for each example, down its column.</source>
        <translation>Hier ergeben die Ausgaben entlang einer Zeile zusammen 1. Sie müssen für jedes Beispiel zusammen 1 ergeben, in seiner Spalte.</translation>
    </message>
    <message>
        <source>decimal logarithm</source>
        <translation>dekadischer Logarithmus</translation>
    </message>
    <message>
        <source>This comes out with the logarithm to base 10. The lecture’s log is the natural one, ln on a calculator.</source>
        <translation>Das kommt mit dem Logarithmus zur Basis 10 heraus. log ist in der Vorlesung der natürliche, ln auf dem Taschenrechner.</translation>
    </message>
    <message>
        <source>logarithm to base 2</source>
        <translation>Logarithmus zur Basis 2</translation>
    </message>
    <message>
        <source>This comes out with the logarithm to base 2. The lecture’s log is the natural one, ln on a calculator.</source>
        <translation>Das kommt mit dem Logarithmus zur Basis 2 heraus. log ist in der Vorlesung der natürliche, ln auf dem Taschenrechner.</translation>
    </message>
    <message>
        <source>forgot the minus of the loss</source>
        <translation>Minus des Verlusts vergessen</translation>
    </message>
    <message>
        <source>This comes out without the minus in front. Logarithms of numbers below 1 are negative, so the minus makes the loss positive.</source>
        <translation>Das kommt ohne das Minus davor heraus. Logarithmen von Zahlen unter 1 sind negativ, daher macht das Minus den Verlust positiv.</translation>
    </message>
    <message>
        <source>y and 1 − y exchanged</source>
        <translation>y und 1 − y vertauscht</translation>
    </message>
    <message>
        <source>This comes out with the loss of the other class. Where y = 1 it is −log a, where y = 0 it is −log(1 − a).</source>
        <translation>Das kommt mit dem Verlust der anderen Klasse heraus. Wo y = 1 ist, gilt −log a, wo y = 0 ist, −log(1 − a).</translation>
    </message>
    <message>
        <source>forgot (1 − y) log(1 − a)</source>
        <translation>(1 − y) log(1 − a) vergessen</translation>
    </message>
    <message>
        <source>This comes out with −y log a alone, which is 0 where y = 0. There the other term counts: −log(1 − a).</source>
        <translation>Das kommt mit −y log a allein heraus, und das ist 0, wo y = 0 ist. Dort zählt der andere Term: −log(1 − a).</translation>
    </message>
    <message>
        <source>forgot ½</source>
        <translation>½ vergessen</translation>
    </message>
    <message>
        <source>This comes out without the factor ½. The loss is ½ (a − y)².</source>
        <translation>Das kommt ohne den Faktor ½ heraus. Der Verlust ist ½ (a − y)².</translation>
    </message>
    <message>
        <source>one ½ too many</source>
        <translation>ein ½ zu viel</translation>
    </message>
    <message>
        <source>This comes out with a factor ½. Cross-entropy does not have one; the squared error does.</source>
        <translation>Das kommt mit einem Faktor ½ heraus. Die Kreuzentropie hat keinen; der quadratische Fehler hat einen.</translation>
    </message>
    <message>
        <source>forgot the square</source>
        <translation>Quadrat vergessen</translation>
    </message>
    <message>
        <source>Here the error a − y is not squared. The loss is ½ (a − y)².</source>
        <translation>Hier ist der Fehler a − y nicht quadriert. Der Verlust ist ½ (a − y)².</translation>
    </message>
    <message>
        <source>squared error instead of Huber’s</source>
        <translation>quadratischer Fehler statt Huber</translation>
    </message>
    <message>
        <source>This comes out with the squared error. Where |a − y| is above 1, Huber’s loss is a line and its slope stays at −1 or 1.</source>
        <translation>Das kommt mit dem quadratischen Fehler heraus. Wo |a − y| über 1 liegt, ist Hubers Verlust eine Gerade, und seine Steigung bleibt bei −1 oder 1.</translation>
    </message>
    <message>
        <source>divided by the number of outputs</source>
        <translation>durch die Zahl der Ausgaben geteilt</translation>
    </message>
    <message>
        <source>This is also divided by the number of outputs. J is the mean over the m = {m} examples only.</source>
        <translation>Das ist auch durch die Zahl der Ausgaben geteilt. J ist nur der Mittelwert über die m = {m} Beispiele.</translation>
    </message>
    <message>
        <source>sign of a − y</source>
        <translation>Vorzeichen von a − y</translation>
    </message>
    <message>
        <source>The sign is turned: this belongs to y − a. The error is a − y, the output minus the target.</source>
        <translation>Das Vorzeichen ist umgekehrt: Das gehört zu y − a. Der Fehler ist a − y, die Ausgabe minus der Zielwert.</translation>
    </message>
    <message>
        <source>predicted class instead of a</source>
        <translation>vorhergesagte Klasse statt a</translation>
    </message>
    <message>
        <source>This comes out with the predicted class, 0 or 1. The error is taken from the output a itself.</source>
        <translation>Das kommt mit der vorhergesagten Klasse heraus, 0 oder 1. Der Fehler wird aus der Ausgabe a selbst gebildet.</translation>
    </message>
    <message>
        <source>forgot g′</source>
        <translation>g′ vergessen</translation>
    </message>
    <message>
        <source>This comes out without the slope g′(z). What comes back to a unit is multiplied by g′(z).</source>
        <translation>Das kommt ohne die Steigung g′(z) heraus. Was zu einer Einheit zurückkommt, wird mit g′(z) multipliziert.</translation>
    </message>
    <message>
        <source>used g instead of g′</source>
        <translation>g statt g′ verwendet</translation>
    </message>
    <message>
        <source>This comes out with the value g(z). In the backward pass the slope g′(z) is needed.</source>
        <translation>Das kommt mit dem Wert g(z) heraus. Im Rückwärtsdurchlauf wird die Steigung g′(z) gebraucht.</translation>
    </message>
    <message>
        <source>g′ of a instead of z</source>
        <translation>g′ von a statt von z</translation>
    </message>
    <message>
        <source>This comes out with the slope at a, after the activation. g′ is taken at z.</source>
        <translation>Das kommt mit der Steigung bei a heraus, nach der Aktivierung. g′ wird bei z genommen.</translation>
    </message>
    <message>
        <source>z in the place of a in g′</source>
        <translation>z anstelle von a in g′</translation>
    </message>
    <message>
        <source>Here z stands where a belongs. The formula for g′(z) uses a = g(z).</source>
        <translation>Hier steht z, wo a hingehört. Die Formel für g′(z) verwendet a = g(z).</translation>
    </message>
    <message>
        <source>one σ′ too many</source>
        <translation>ein σ′ zu viel</translation>
    </message>
    <message>
        <source>Here a − y is multiplied by a (1 − a). With cross-entropy that factor cancels: dZ of the output is a − y.</source>
        <translation>Hier ist a − y mit a (1 − a) multipliziert. Bei der Kreuzentropie kürzt sich dieser Faktor: dZ der Ausgabe ist a − y.</translation>
    </message>
    <message>
        <source>σ′ at a linear output</source>
        <translation>σ′ an einer linearen Ausgabe</translation>
    </message>
    <message>
        <source>Here the error is multiplied by a slope of σ. The output is linear, a = z, and its slope is 1.</source>
        <translation>Hier ist der Fehler mit einer Steigung von σ multipliziert. Die Ausgabe ist linear, a = z, und ihre Steigung ist 1.</translation>
    </message>
    <message>
        <source>forgot W of the next layer</source>
        <translation>W der nächsten Schicht vergessen</translation>
    </message>
    <message>
        <source>Here the error of the next layer comes back without its weights. It comes back through W, transposed.</source>
        <translation>Hier kommt der Fehler der nächsten Schicht ohne ihre Gewichte zurück. Er kommt durch W zurück, transponiert.</translation>
    </message>
    <message>
        <source>used the updated weights</source>
        <translation>neue Gewichte verwendet</translation>
    </message>
    <message>
        <source>This comes out with the weights after the update. The backward pass uses those of the forward pass.</source>
        <translation>Das kommt mit den Gewichten nach dem Update heraus. Der Rückwärtsdurchlauf verwendet die des Vorwärtsdurchlaufs.</translation>
    </message>
    <message>
        <source>forgot 1/m</source>
        <translation>1/m vergessen</translation>
    </message>
    <message>
        <source>This comes out with the sum over the examples. J and its gradient are means: divide by m = {m}.</source>
        <translation>Das kommt mit der Summe über die Beispiele heraus. J und sein Gradient sind Mittelwerte: durch m = {m} teilen.</translation>
    </message>
    <message>
        <source>1/m already in dZ</source>
        <translation>1/m schon in dZ</translation>
    </message>
    <message>
        <source>Here dZ is divided by m = {m}. In the lecture dZ has no 1/m; dW and db have it.</source>
        <translation>Hier ist dZ durch m = {m} geteilt. In der Vorlesung hat dZ kein 1/m; dW und db haben es.</translation>
    </message>
    <message>
        <source>forgot to sum over the examples</source>
        <translation>nicht über die Beispiele summiert</translation>
    </message>
    <message>
        <source>This comes out with one example only. dW and db are means over all m = {m} examples.</source>
        <translation>Das kommt mit nur einem Beispiel heraus. dW und db sind Mittelwerte über alle m = {m} Beispiele.</translation>
    </message>
    <message>
        <source>summed over the units, too</source>
        <translation>auch über die Einheiten summiert</translation>
    </message>
    <message>
        <source>Here the sum goes over units and examples. db has one number for each unit: sum along the row only.</source>
        <translation>Hier geht die Summe über Einheiten und Beispiele. db hat eine Zahl für jede Einheit: nur entlang der Zeile summieren.</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>ohne Update</translation>
    </message>
    <message>
        <source>This is the value before the update. Subtract α times the gradient from it.</source>
        <translation>Das ist der Wert vor dem Update. Davon α mal den Gradienten abziehen.</translation>
    </message>
    <message>
        <source>forgot the learning rate</source>
        <translation>Lernrate vergessen</translation>
    </message>
    <message>
        <source>The whole gradient was taken off. Multiply it by the learning rate α = {rate} first.</source>
        <translation>Der ganze Gradient wurde abgezogen. Ihn zuerst mit der Lernrate α = {rate} multiplizieren.</translation>
    </message>
    <message>
        <source>added the gradient</source>
        <translation>Gradient addiert</translation>
    </message>
    <message>
        <source>Here the step goes uphill. The step is subtracted: W := W − α dW.</source>
        <translation>Hier geht der Schritt bergauf. Der Schritt wird abgezogen: W := W − α dW.</translation>
    </message>
    <message>
        <source>only the step</source>
        <translation>nur der Schritt</translation>
    </message>
    <message>
        <source>This is only the change. Subtract it from what was there before: W := W − α dW.</source>
        <translation>Das ist nur die Änderung. Sie von dem abziehen, was vorher da war: W := W − α dW.</translation>
    </message>
    <message>
        <source>plain gradient descent</source>
        <translation>einfacher Gradientenabstieg</translation>
    </message>
    <message>
        <source>This is W − α dW. The optimizer that is chosen makes another step, from what it remembers.</source>
        <translation>Das ist W − α dW. Der gewählte Optimierer macht einen anderen Schritt, aus dem, was er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>forgot the correction for the start at 0</source>
        <translation>Ausgleich für den Start bei 0 vergessen</translation>
    </message>
    <message>
        <source>This comes out with m and v themselves. Adam first divides them by 1 − β₁ᵗ and 1 − β₂ᵗ.</source>
        <translation>Das kommt mit m und v selbst heraus. Adam teilt sie erst durch 1 − β₁ᵗ und 1 − β₂ᵗ.</translation>
    </message>
    <message>
        <source>forgot the penalty</source>
        <translation>Strafterm vergessen</translation>
    </message>
    <message>
        <source>This comes out without the penalty. Its gradient is added to dW before the update.</source>
        <translation>Das kommt ohne den Strafterm heraus. Sein Gradient wird vor dem Update zu dW addiert.</translation>
    </message>
    <message>
        <source>penalty divided by m</source>
        <translation>Strafterm durch m geteilt</translation>
    </message>
    <message>
        <source>Here the penalty is divided by m = {m}. The penalty is not a mean over the examples.</source>
        <translation>Hier ist der Strafterm durch m = {m} geteilt. Der Strafterm ist kein Mittelwert über die Beispiele.</translation>
    </message>
    <message>
        <source>penalty already in dW</source>
        <translation>Strafterm schon in dW</translation>
    </message>
    <message>
        <source>Here the penalty is already in dW. dW is the gradient of J alone; the penalty comes in the next line.</source>
        <translation>Hier ist der Strafterm schon in dW. dW ist der Gradient von J allein; der Strafterm kommt in der nächsten Zeile.</translation>
    </message>
    <message>
        <source>another leak</source>
        <translation>anderes Leck</translation>
    </message>
    <message>
        <source>This comes out with another leak. Below 0 the slope of leaky ReLU is {leak} here; 0.01 and 0.1 are easily mixed up.</source>
        <translation>Das kommt mit einem anderen Leck heraus. Unter 0 ist die Steigung von Leaky ReLU hier {leak}; 0,01 und 0,1 sind leicht zu verwechseln.</translation>
    </message>
    <message>
        <source>forgot the leak</source>
        <translation>Leck vergessen</translation>
    </message>
    <message>
        <source>This comes out with ReLU, which is flat below 0. Leaky ReLU has the slope {leak} there.</source>
        <translation>Das kommt mit ReLU heraus, die unter 0 flach ist. Leaky ReLU hat dort die Steigung {leak}.</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>Rows and columns of a matrix are exchanged. A row belongs to a unit of the layer, a column to a unit of the layer before.</source>
        <translation>Zeilen und Spalten einer Matrix sind vertauscht. Eine Zeile gehört zu einer Einheit der Schicht, eine Spalte zu einer Einheit der Schicht davor.</translation>
    </message>
    <message>
        <source>another activation</source>
        <translation>andere Aktivierung</translation>
    </message>
    <message>
        <source>This comes out with another activation function. See which one this layer has.</source>
        <translation>Das kommt mit einer anderen Aktivierungsfunktion heraus. Nachsehen, welche diese Schicht hat.</translation>
    </message>
    <message>
        <source>1/m twice</source>
        <translation>1/m zweimal</translation>
    </message>
    <message>
        <source>Here the sum is divided by m = {m} twice. The mean divides once.</source>
        <translation>Hier ist die Summe zweimal durch m = {m} geteilt. Der Mittelwert teilt einmal.</translation>
    </message>
    <message>
        <source>another layer</source>
        <translation>andere Schicht</translation>
    </message>
    <message>
        <source>This comes out with a number of another layer. Look at the number in brackets: W[2] goes with b[2] and A[1].</source>
        <translation>Das kommt mit einer Zahl einer anderen Schicht heraus. Auf die Zahl in Klammern achten: W[2] gehört zu b[2] und A[1].</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>falsches Vorzeichen</translation>
    </message>
    <message>
        <source>The number is right, its sign is turned.</source>
        <translation>Die Zahl ist richtig, ihr Vorzeichen ist umgekehrt.</translation>
    </message>
    <message>
        <source>The digits are right, the decimal point is at another place.</source>
        <translation>Die Ziffern sind richtig, das Komma steht an anderer Stelle.</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>andere Zeile</translation>
    </message>
    <message>
        <source>This is the number of another row. Each row belongs to one unit.</source>
        <translation>Das ist die Zahl einer anderen Zeile. Jede Zeile gehört zu einer Einheit.</translation>
    </message>
    <message>
        <source>another column</source>
        <translation>andere Spalte</translation>
    </message>
    <message>
        <source>This is the number of another column of the same row.</source>
        <translation>Das ist die Zahl einer anderen Spalte derselben Zeile.</translation>
    </message>
    <message>
        <source>another example</source>
        <translation>anderes Beispiel</translation>
    </message>
    <message>
        <source>This is the number of another example. Each column is one example.</source>
        <translation>Das ist die Zahl eines anderen Beispiels. Jede Spalte ist ein Beispiel.</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>zu wenige Ziffern</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but more digits are asked for. Zeros in front do not count: 0.0012 has two.</source>
        <translation>So weit richtig, aber es sind mehr Ziffern gefragt. Nullen am Anfang zählen nicht: 0,0012 hat zwei.</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>abgeschnitten statt gerundet</translation>
    </message>
    <message>
        <source>The further digits were left out. Round to the nearest: 5 and more go up.</source>
        <translation>Die weiteren Ziffern wurden weggelassen. Auf die nächste Ziffer runden: ab 5 nach oben.</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>zu früh gerundet</translation>
    </message>
    <message>
        <source>The last digit is not right. Keep more digits while you compute, and round only the result.</source>
        <translation>Die letzte Ziffer stimmt nicht. Beim Rechnen mehr Ziffern behalten und nur das Ergebnis runden.</translation>
    </message>
    <message>
        <source>Write layer, unit and input of the weight, such as 1, 2, 1.</source>
        <translation>Schicht, Einheit und Eingabe des Gewichts schreiben, etwa 1, 2, 1.</translation>
    </message>
    <message>
        <source>Write after how many iterations the boundary is to be sketched.</source>
        <translation>Angeben, nach wie vielen Iterationen die Grenze zu skizzieren ist.</translation>
    </message>
    <message>
        <source>Write at least two answers, one a line, and a * before the right one.</source>
        <translation>Mindestens zwei Antworten schreiben, eine je Zeile, und vor die richtige ein *.</translation>
    </message>
    <message>
        <source>Write cells such as dZ[2]; dW[2] 1,3.</source>
        <translation>Felder schreiben, etwa dZ[2]; dW[2] 1,3.</translation>
    </message>
    <message>
        <source>the new lesson</source>
        <translation>die neue Lektion</translation>
    </message>
    <message>
        <source>Write a number, or a quantity such as weight(1, 2, 1). Character {position}: {reason}</source>
        <translation>Eine Zahl schreiben oder eine Größe wie weight(1, 2, 1). Zeichen {position}: {reason}</translation>
    </message>
    <message>
        <source>has a value of the wrong kind.</source>
        <translation>hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>make {n_parameters:,} weights and biases; a lesson&apos;s network has at most {most:,}.</source>
        <translation>ergeben {n_parameters:,} Gewichte und Bias; das Netz einer Lektion hat höchstens {most:,}.</translation>
    </message>
    <message>
        <source>must be the name of a file in the lesson&apos;s folder.</source>
        <translation>muss der Name einer Datei im Ordner der Lektion sein.</translation>
    </message>
    <message>
        <source>has rows of different lengths.</source>
        <translation>hat verschieden lange Zeilen.</translation>
    </message>
    <message>
        <source>are for layers {layer_sizes}; this network has {wanted}.</source>
        <translation>sind für Schichten {layer_sizes}; dieses Netz hat {wanted}.</translation>
    </message>
    <message>
        <source>is not known. {hint}</source>
        <translation>ist nicht bekannt. {hint}</translation>
    </message>
    <message>
        <source>{n} sheets; 1 to {most} can be made at once.</source>
        <translation>{n} Blätter; auf einmal sind 1 bis {most} möglich.</translation>
    </message>
    <message>
        <source>a Moodle file holds its key itself; choose with or none.</source>
        <translation>eine Moodle-Datei enthält ihre Lösung selbst; möglich sind with und none.</translation>
    </message>
    <message>
        <source>the folder could not be made: {why}.</source>
        <translation>der Ordner konnte nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>{value!r} is not known; choose {names}.</source>
        <translation>{value!r} ist nicht bekannt; möglich sind {names}.</translation>
    </message>
    <message>
        <source>All numbers are drawn with seed {seed}.</source>
        <translation>Alle Zahlen sind mit Seed {seed} ausgelost.</translation>
    </message>
    <message>
        <source>The run&apos;s own weights give {what}. All numbers are drawn with seed {seed}.</source>
        <translation>Die eigenen Gewichte des Laufs ergeben {what}. Alle Zahlen sind mit Seed {seed} ausgelost.</translation>
    </message>
    <message>
        <source>nothing to compute</source>
        <translation>nichts zu rechnen</translation>
    </message>
    <message>
        <source>results that are mostly 0 or 1</source>
        <translation>Ergebnisse, die meist 0 oder 1 sind</translation>
    </message>
    <message>
        <source>nothing is asked; choose of {parts}.</source>
        <translation>nichts ist gefragt; möglich sind {parts}.</translation>
    </message>
    <message>
        <source>{seed} is outside 0 to {most}.</source>
        <translation>{seed} liegt nicht zwischen 0 und {most}.</translation>
    </message>
    <message>
        <source>Weights, rounded to one decimal, of iteration {iteration}; points chosen with seed {seed}.</source>
        <translation>Gewichte der Iteration {iteration}, auf eine Stelle gerundet; Punkte mit Seed {seed} gewählt.</translation>
    </message>
    <message>
        <source>no good numbers were found for this choice; take another activation.</source>
        <translation>für diese Wahl wurden keine guten Zahlen gefunden; eine andere Aktivierung nehmen.</translation>
    </message>
    <message>
        <source>{size!r} is not known; choose one of {sizes}.</source>
        <translation>{size!r} ist nicht bekannt; möglich sind {sizes}.</translation>
    </message>
    <message>
        <source>{size!r} has several outputs, but numbers are learnt by one.</source>
        <translation>{size!r} hat mehrere Ausgaben, aber Zahlen werden von einer gelernt.</translation>
    </message>
    <message>
        <source>{part!r} cannot be asked; choose of {parts}.</source>
        <translation>{part!r} kann nicht gefragt werden; möglich sind {parts}.</translation>
    </message>
    <message>
        <source>{value} is outside {least} to {most}.</source>
        <translation>{value} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>g(z) = 1 / (1 + e⁻ᶻ), between 0 and 1. Flat for z far from 0.</source>
        <translation>g(z) = 1 / (1 + e⁻ᶻ), zwischen 0 und 1. Flach, wo z weit weg von 0 ist.</translation>
    </message>
    <message>
        <source>Like the sigmoid, but between −1 and 1, with mean 0.</source>
        <translation>Wie das Sigmoid, aber zwischen −1 und 1, mit Mittelwert 0.</translation>
    </message>
    <message>
        <source>g(z) = max(0, z). Simple and fast; a unit can die.</source>
        <translation>g(z) = max(0, z). Einfach und schnell; eine Einheit kann sterben.</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else 0</source>
        <translation>g′(z) = 1, wenn z &gt; 0, sonst 0</translation>
    </message>
    <message>
        <source>At z = 0 the slope is 0.</source>
        <translation>Bei z = 0 ist die Steigung 0.</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>g(z) = max(0.1 z, z). Its slope below 0 lets a unit come back.</source>
        <translation>g(z) = max(0,1 z; z). Ihre Steigung unter 0 lässt eine Einheit zurückkommen.</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else leak</source>
        <translation>g′(z) = 1, wenn z &gt; 0, sonst das Leck</translation>
    </message>
    <message>
        <source>At z = 0 the slope is the leak.</source>
        <translation>Bei z = 0 ist die Steigung das Leck.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>g(z) = z. Several linear layers can do no more than one.</source>
        <translation>g(z) = z. Mehrere lineare Schichten können nicht mehr als eine.</translation>
    </message>
    <message>
        <source>About z Φ(z): z times the share of a normal distribution below z. A smooth ReLU that dips below 0.</source>
        <translation>Etwa z Φ(z): z mal dem Anteil einer Normalverteilung unter z. Eine glatte ReLU, die unter 0 etwas absinkt.</translation>
    </message>
    <message>
        <source>z above 0 and eᶻ − 1 below. Its outputs lie closer to 0 than ReLU’s, and a unit cannot die.</source>
        <translation>z über 0 und eᶻ − 1 darunter. Ihre Ausgaben liegen näher bei 0 als die von ReLU, und eine Einheit kann nicht sterben.</translation>
    </message>
    <message>
        <source>g(z) = z if z &gt; 0, else eᶻ − 1</source>
        <translation>g(z) = z, wenn z &gt; 0, sonst eᶻ − 1</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else g(z) + 1</source>
        <translation>g′(z) = 1, wenn z &gt; 0, sonst g(z) + 1</translation>
    </message>
    <message>
        <source>softmax: e^z of each class, divided by the sum over the classes, for each example.</source>
        <translation>Softmax: e^z jeder Klasse, geteilt durch die Summe über die Klassen, für jedes Beispiel.</translation>
    </message>
    <message>
        <source>A linear output: a number is learnt, and a = z.</source>
        <translation>Eine lineare Ausgabe: Gelernt wird eine Zahl, und a = z.</translation>
    </message>
    <message>
        <source>Saturated neurons “kill” the gradients.</source>
        <translation>Gesättigte Neuronen „töten“ die Gradienten.</translation>
    </message>
    <message>
        <source>Sigmoid outputs are not zero-centered.</source>
        <translation>Ausgaben des Sigmoids sind nicht um 0 zentriert.</translation>
    </message>
    <message>
        <source>exp() is a bit compute expensive.</source>
        <translation>exp() ist etwas rechenaufwendig.</translation>
    </message>
    <message>
        <source>Zero-centered output.</source>
        <translation>Um 0 zentrierte Ausgabe.</translation>
    </message>
    <message>
        <source>Still kills gradients when saturated.</source>
        <translation>Tötet gesättigt immer noch Gradienten.</translation>
    </message>
    <message>
        <source>Does not saturate.</source>
        <translation>Sättigt nicht.</translation>
    </message>
    <message>
        <source>Computationally efficient.</source>
        <translation>Wenig Rechenaufwand.</translation>
    </message>
    <message>
        <source>Converges much faster.</source>
        <translation>Konvergiert viel schneller.</translation>
    </message>
    <message>
        <source>Loses half the spectrum: a unit below zero for every example is dead.</source>
        <translation>Verliert das halbe Spektrum: Eine Einheit, die für jedes Beispiel unter null ist, ist tot.</translation>
    </message>
    <message>
        <source>Will not “die”.</source>
        <translation>„Stirbt“ nicht.</translation>
    </message>
    <message>
        <source>Several linear layers work as one: the network stays linear.</source>
        <translation>Mehrere lineare Schichten wirken wie eine: Das Netz bleibt linear.</translation>
    </message>
    <message>
        <source>A linear activation does not change Z.</source>
        <translation>Eine lineare Aktivierung ändert Z nicht.</translation>
    </message>
    <message>
        <source>Smooth: its slope does not jump at 0.</source>
        <translation>Glatt: Ihre Steigung springt bei 0 nicht.</translation>
    </message>
    <message>
        <source>Does not saturate for large z.</source>
        <translation>Sättigt für große z nicht.</translation>
    </message>
    <message>
        <source>Far below 0 its slope is almost 0, so that a unit there hardly learns.</source>
        <translation>Weit unter 0 ist ihre Steigung fast 0, sodass eine Einheit dort kaum lernt.</translation>
    </message>
    <message>
        <source>Takes longer than ReLU.</source>
        <translation>Dauert länger als ReLU.</translation>
    </message>
    <message>
        <source>The form with tanh of z Φ(z), where Φ(z) is the share of a normal distribution below z.</source>
        <translation>Die Form mit tanh von z Φ(z), wobei Φ(z) der Anteil einer Normalverteilung unter z ist.</translation>
    </message>
    <message>
        <source>t is the tanh of the forward pass.</source>
        <translation>t ist der tanh des Vorwärtsdurchlaufs.</translation>
    </message>
    <message>
        <source>Output closer to zero-centered than ReLU’s.</source>
        <translation>Ausgabe näher um 0 zentriert als die von ReLU.</translation>
    </message>
    <message>
        <source>Will not “die”, but far below 0 its slope is almost 0.</source>
        <translation>„Stirbt“ nicht, aber weit unter 0 ist ihre Steigung fast 0.</translation>
    </message>
    <message>
        <source>Takes longer than ReLU: exp() below 0.</source>
        <translation>Dauert länger als ReLU: exp() unter 0.</translation>
    </message>
    <message>
        <source>has shape {shape} for inputs of shape {expected}; give one column each.</source>
        <translation>hat die Form {shape} für Eingaben der Form {expected}; für jede eine Spalte angeben.</translation>
    </message>
    <message>
        <source>holds a target that is neither 0 nor 1.</source>
        <translation>enthält einen Zielwert, der weder 0 noch 1 ist.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>tanh and sigmoid</source>
        <translation>tanh und Sigmoid</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU</source>
        <translation>ReLU und Leaky ReLU</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>J = −(1/m) Σ (y log a + (1 − y) log(1 − a)). Very wrong and certain outputs cost most.</source>
        <translation>J = −(1/m) Σ (y log a + (1 − y) log(1 − a)). Sehr falsche und sichere Ausgaben kosten am meisten.</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>Fehlerquadrat</translation>
    </message>
    <message>
        <source>J = (1/2m) Σ (a − y)², half the mean squared error.</source>
        <translation>J = (1/2m) Σ (a − y)², der halbe mittlere quadratische Fehler.</translation>
    </message>
    <message>
        <source>With the squared error, the slope of σ stays in the formula; with cross-entropy it cancels out.</source>
        <translation>Beim quadratischen Fehler bleibt die Steigung von σ in der Formel; bei der Kreuzentropie kürzt sie sich heraus.</translation>
    </message>
    <message>
        <source>a is the number itself: the output layer is linear. dZ[L] = A[L] − Y.</source>
        <translation>a ist die Zahl selbst: Die Ausgabeschicht ist linear. dZ[L] = A[L] − Y.</translation>
    </message>
    <message>
        <source>squared error of y</source>
        <translation>Fehler² von y</translation>
    </message>
    <message>
        <source>J = (1/2m) Σ (a − y)² with a linear output, half the mean squared error of numbers.</source>
        <translation>J = (1/2m) Σ (a − y)² mit linearer Ausgabe, der halbe mittlere quadratische Fehler von Zahlen.</translation>
    </message>
    <message>
        <source>J = (1/m) Σ h(a − y), h(e) = ½ e² where |e| ≤ 1, else |e| − ½</source>
        <translation>J = (1/m) Σ h(a − y), h(e) = ½ e², wo |e| ≤ 1, sonst |e| − ½</translation>
    </message>
    <message>
        <source>a is the number itself: the output layer is linear. dZ[L] = A[L] − Y, but at most 1 and at least −1.</source>
        <translation>a ist die Zahl selbst: Die Ausgabeschicht ist linear. dZ[L] = A[L] − Y, aber höchstens 1 und mindestens −1.</translation>
    </message>
    <message>
        <source>Huber, δ = 1</source>
        <translation>Huber, δ = 1</translation>
    </message>
    <message>
        <source>J = (1/m) Σ h(a − y): errors up to δ = 1 count squared, ½ e², larger ones only by their size, |e| − ½. So a few points far off pull less than with the squared error.</source>
        <translation>J = (1/m) Σ h(a − y): Fehler bis δ = 1 zählen quadratisch, ½ e², größere nur mit ihrem Betrag, |e| − ½. So ziehen wenige weit entfernte Punkte weniger als beim quadratischen Fehler.</translation>
    </message>
    <message>
        <source>Huber’s loss holds the error of each example within ±δ, here ±1.</source>
        <translation>Hubers Verlust hält den Fehler jedes Beispiels in ±δ, hier ±1.</translation>
    </message>
    <message>
        <source>Each output has its own sigmoid. dZ[L] = (A[L] − Y) * A[L] * (1 − A[L]).</source>
        <translation>Jede Ausgabe hat ihr eigenes Sigmoid. dZ[L] = (A[L] − Y) * A[L] * (1 − A[L]).</translation>
    </message>
    <message>
        <source>the loss is a mean over the examples, but there is no example.</source>
        <translation>der Verlust ist ein Mittelwert über die Beispiele, aber es gibt kein Beispiel.</translation>
    </message>
    <message>
        <source>a is P({class_name}). With cross-entropy it gives the lecture’s dZ[L] = A[L] − Y.</source>
        <translation>a ist P({class_name}). Mit der Kreuzentropie ergibt sich das dZ[L] = A[L] − Y der Vorlesung.</translation>
    </message>
    <message>
        <source>The outputs are probabilities with sum 1. With cross-entropy they give dZ[L] = A[L] − Y.</source>
        <translation>Die Ausgaben sind Wahrscheinlichkeiten mit Summe 1. Mit der Kreuzentropie ergeben sie dZ[L] = A[L] − Y.</translation>
    </message>
    <message>
        <source>there is no layer {layer}; layers are counted from 1 to {last}.</source>
        <translation>es gibt keine Schicht {layer}; Schichten werden von 1 bis {last} gezählt.</translation>
    </message>
    <message>
        <source>has shape {shape} and no entry {entry}.</source>
        <translation>hat die Form {shape} und keinen Eintrag {entry}.</translation>
    </message>
    <message>
        <source>must be a list of whole numbers from 0 to {last}.</source>
        <translation>muss eine Liste ganzer Zahlen von 0 bis {last} sein.</translation>
    </message>
    <message>
        <source>has shape {shape}, but the network&apos;s output has shape {expected}.</source>
        <translation>hat die Form {shape}, aber die Ausgabe des Netzes hat die Form {expected}.</translation>
    </message>
    <message>
        <source>holds no example; training and its cost need at least one.</source>
        <translation>enthält kein Beispiel; Training und Kosten brauchen mindestens eines.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected ({n_inputs}, m): one column for each example.</source>
        <translation>hat die Form {shape}, erwartet ist ({n_inputs}, m): eine Spalte für jedes Beispiel.</translation>
    </message>
    <message>
        <source>{n_activations} names for {n_hidden} hidden layers; give one for each.</source>
        <translation>{n_activations} Namen für {n_hidden} verdeckte Schichten; für jede einen angeben.</translation>
    </message>
    <message>
        <source>{n_weights} weight matrices and {n_biases} biases; each layer needs one of each.</source>
        <translation>{n_weights} Gewichtsmatrizen und {n_biases} Bias; jede Schicht braucht von beiden eines.</translation>
    </message>
    <message>
        <source>has shape {shape}; a layer needs a unit.</source>
        <translation>hat die Form {shape}; eine Schicht braucht eine Einheit.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Change every weight a little against its gradient: W := W − α dW.</source>
        <translation>Jedes Gewicht ein wenig gegen seinen Gradienten ändern: W := W − α dW.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Updates keep a part of their former direction.</source>
        <translation>Updates behalten einen Teil ihrer bisherigen Richtung.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each weight has its own step size, from its latest gradients.</source>
        <translation>Jedes Gewicht hat seine eigene Schrittweite, aus seinen letzten Gradienten.</translation>
    </message>
    <message>
        <source>ε = 1e−8 avoids a division by 0.</source>
        <translation>ε = 1e−8 vermeidet eine Division durch 0.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together.</source>
        <translation>Momentum und RMSProp zusammen.</translation>
    </message>
    <message>
        <source>ε = 1e−8. m′ = m / (1 − 0.9ᵗ) and v′ = v / (1 − 0.999ᵗ) correct for the start at 0, at update t.</source>
        <translation>ε = 1e−8. m′ = m / (1 − 0,9ᵗ) und v′ = v / (1 − 0,999ᵗ) gleichen den Start bei 0 aus, bei Update t.</translation>
    </message>
    <message>
        <source>Adam&apos;s step t = {t}: 1 − β₁ᵗ = {c1} and 1 − β₂ᵗ = {c2} correct for the start at 0.</source>
        <translation>Schritt t = {t} von Adam: 1 − β₁ᵗ = {c1} und 1 − β₂ᵗ = {c2} gleichen den Start bei 0 aus.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead: the newest gradient counts in the direction and once more beside it.</source>
        <translation>Momentum, das einen Schritt vorausschaut: Der neueste Gradient zählt in der Richtung und noch einmal daneben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{n_activations} names for {n_hidden} hidden layers.</source>
        <translation>{n_activations} Namen für {n_hidden} verdeckte Schichten.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected ({n_parameters},).</source>
        <translation>hat die Form {shape}, erwartet ist ({n_parameters},).</translation>
    </message>
    <message>
        <source>are for layers {layer_sizes}, expected {sizes}.</source>
        <translation>sind für Schichten {layer_sizes}, erwartet sind {sizes}.</translation>
    </message>
    <message>
        <source>has {has_x} inputs and {has_y} outputs, expected {n_x} and {n_y}.</source>
        <translation>hat {has_x} Eingaben und {has_y} Ausgaben, erwartet sind {n_x} und {n_y}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Iteration {iteration} is not available; choose one from {oldest} to {latest}.</source>
        <translation>Iteration {iteration} ist nicht verfügbar; möglich sind {oldest} bis {latest}.</translation>
    </message>
    <message>
        <source>This run is no longer compared.</source>
        <translation>Dieser Lauf wird nicht mehr verglichen.</translation>
    </message>
    <message>
        <source>{n_wanted} runs beside the present one; at most {most}.</source>
        <translation>{n_wanted} Läufe neben dem jetzigen; höchstens {most}.</translation>
    </message>
    <message>
        <source>{n} buckets of {width} values do not fit together.</source>
        <translation>{n} Fächer zu {width} Werten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{n_partial} values in a bucket of {width}.</source>
        <translation>{n_partial} Werte in einem Fach zu {width}.</translation>
    </message>
    <message>
        <source>A learning rate below {rate:g} would have avoided this.</source>
        <translation>Eine Lernrate unter {rate:g} hätte das vermieden.</translation>
    </message>
    <message>
        <source>A learning rate below {rate:g}, used from iteration {begin} on, would have avoided this.</source>
        <translation>Eine Lernrate unter {rate:g} ab Iteration {begin} hätte das vermieden.</translation>
    </message>
    <message>
        <source>Step back or reset, and lower the rate.</source>
        <translation>Einen Schritt zurückgehen oder zurücksetzen und die Rate senken.</translation>
    </message>
    <message>
        <source>{n_data_seeds} for {n_weight_seeds} weight seeds; give one for each.</source>
        <translation>{n_data_seeds} für {n_weight_seeds} Start-Seeds; für jeden einen angeben.</translation>
    </message>
    <message>
        <source>these points are not generated, or are the same with every seed, so that there are no others.</source>
        <translation>diese Punkte sind nicht erzeugt oder mit jedem Seed dieselben, daher gibt es keine anderen.</translation>
    </message>
    <message>
        <source>{speed:g} steps a second is outside 0 to 1000.</source>
        <translation>{speed:g} Schritte pro Sekunde liegen nicht zwischen 0 und 1000.</translation>
    </message>
    <message>
        <source>the forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>the back propagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>the update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Reset, and start with smaller weights.</source>
        <translation>Zurücksetzen und mit kleineren Gewichten beginnen.</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>The inputs are large (mean {size:.2g}; about 1 is usual): reset, and standardise the inputs.</source>
        <translation>Die Eingaben sind groß (im Mittel {size:.2g}; üblich ist etwa 1): zurücksetzen und die Eingaben standardisieren.</translation>
    </message>
    <message>
        <source>Step back or reset, and take a smaller learning rate than {rate:g}.</source>
        <translation>Einen Schritt zurückgehen oder zurücksetzen und eine kleinere Lernrate als {rate:g} nehmen.</translation>
    </message>
    <message>
        <source>The largest weight is {largest:.3g}.</source>
        <translation>Das größte Gewicht ist {largest:.3g}.</translation>
    </message>
    <message>
        <source>an average that the optimizer keeps</source>
        <translation>ein Mittelwert, den der Optimierer behält</translation>
    </message>
    <message>
        <source>There is a step {node} already.</source>
        <translation>Es gibt schon einen Schritt {node}.</translation>
    </message>
    <message>
        <source>What was to be returned to is no longer kept.</source>
        <translation>Das Ziel der Rückkehr wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>{iteration} is the first iteration kept; there is none before it.</source>
        <translation>{iteration} ist die erste aufbewahrte Iteration; davor gibt es keine.</translation>
    </message>
    <message>
        <source>There is no comparison.</source>
        <translation>Es gibt keinen Vergleich.</translation>
    </message>
    <message>
        <source>Use the language of this computer, or English.</source>
        <translation>Die Sprache dieses Computers verwenden, sonst Englisch.</translation>
    </message>
    <message>
        <source>Write everything in this language: {name}.</source>
        <translation>Alles in dieser Sprache schreiben: {name}.</translation>
    </message>
    <message>
        <source>Next Part</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window: run bar, panels, views, docks.</source>
        <translation>Die Tastatur in den nächsten Bereich des Fensters setzen: Laufleiste, Felder, Ansichten, Seitenfenster.</translation>
    </message>
    <message>
        <source>Previous Part</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before this one.</source>
        <translation>Die Tastatur in den vorigen Bereich des Fensters setzen.</translation>
    </message>
    <message>
        <source>Announce Changes</source>
        <translation>Änderungen ansagen</translation>
    </message>
    <message>
        <source>Have a screen reader say what changes: run and pause, steps, the goal, warnings, undo, saved.</source>
        <translation>Ein Screenreader sagt, was sich ändert: Start und Pause, Schritte, Ziel, Warnungen, Rückgängig, Speichern.</translation>
    </message>
    <message>
        <source>Sound of the Loss</source>
        <translation>Klang des Verlusts</translation>
    </message>
    <message>
        <source>Hear the loss while training runs: a lower tone is a lower loss.</source>
        <translation>Den Verlust beim Training hören: Ein tieferer Ton ist ein kleinerer Verlust.</translation>
    </message>
    <message>
        <source>Use a light or dark window, with or without high contrast, as set on this computer.</source>
        <translation>Helles oder dunkles Fenster, mit oder ohne starken Kontrast, wie auf diesem Computer eingestellt.</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Starker Kontrast, hell</translation>
    </message>
    <message>
        <source>Black on white, with dark lines and strong colours.</source>
        <translation>Schwarz auf Weiß, mit dunklen Linien und kräftigen Farben.</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Starker Kontrast, dunkel</translation>
    </message>
    <message>
        <source>White on black, with bright lines and colours. What has the keyboard is yellow.</source>
        <translation>Weiß auf Schwarz, mit hellen Linien und Farben. Was die Tastatur hat, ist gelb.</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show everything where it ends up, without moving it there. Training goes on as it does.</source>
        <translation>Alles gleich dort zeigen, wo es endet, ohne es dorthin zu bewegen. Das Training geht weiter wie sonst.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Say in sentences how the run stands: data, network, loss, predictions, warnings, what to do.</source>
        <translation>In Sätzen sagen, wie der Lauf steht: Daten, Netz, Verlust, Vorhersagen, Warnungen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Projector Mode</source>
        <translation>Beamermodus</translation>
    </message>
    <message>
        <source>Large text, thick lines and high contrast, for a room. The same key ends it.</source>
        <translation>Große Schrift, dicke Linien und starker Kontrast, für einen Saal. Dieselbe Taste beendet ihn.</translation>
    </message>
    <message>
        <source>Black Screen</source>
        <translation>Schwarzes Bild</translation>
    </message>
    <message>
        <source>Make the enlarged panel black, or all panels. The same key shows them again.</source>
        <translation>Den vergrößerten Bereich schwarz zeigen, oder alle. Dieselbe Taste zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Cover or Reveal Panel</source>
        <translation>Bereich ab- oder aufdecken</translation>
    </message>
    <message>
        <source>Cover the enlarged panel, or the one under the pointer, until you reveal it.</source>
        <translation>Den vergrößerten Bereich oder den unter dem Mauszeiger abdecken, bis er aufgedeckt wird.</translation>
    </message>
    <message>
        <source>Reveal All</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <source>Take all covers away.</source>
        <translation>Alle Abdeckungen entfernen.</translation>
    </message>
    <message>
        <source>Enlarge Plane</source>
        <translation>Ebene vergrößern</translation>
    </message>
    <message>
        <source>Show the plane alone, as large as there is room.</source>
        <translation>Die Ebene allein zeigen, so groß wie Platz ist.</translation>
    </message>
    <message>
        <source>Enlarge Network</source>
        <translation>Netz vergrößern</translation>
    </message>
    <message>
        <source>Show the network alone, as large as there is room.</source>
        <translation>Das Netz allein zeigen, so groß wie Platz ist.</translation>
    </message>
    <message>
        <source>Enlarge Loss</source>
        <translation>Verlust vergrößern</translation>
    </message>
    <message>
        <source>Show the loss alone, as large as there is room.</source>
        <translation>Den Verlust allein zeigen, so groß wie Platz ist.</translation>
    </message>
    <message>
        <source>Enlarge Equations</source>
        <translation>Gleichungen vergrößern</translation>
    </message>
    <message>
        <source>Show the equations alone, as large as there is room.</source>
        <translation>Die Gleichungen allein zeigen, so groß wie Platz ist.</translation>
    </message>
    <message>
        <source>Enlarge Next Panel</source>
        <translation>Nächsten Bereich vergrößern</translation>
    </message>
    <message>
        <source>Show one of the other open panels alone, such as the microscope; again for the next one.</source>
        <translation>Einen der anderen offenen Bereiche allein zeigen, etwa das Mikroskop; noch einmal für den nächsten.</translation>
    </message>
    <message>
        <source>Show All Panels</source>
        <translation>Alle Bereiche zeigen</translation>
    </message>
    <message>
        <source>Enlarge no panel any more.</source>
        <translation>Keinen Bereich mehr vergrößern.</translation>
    </message>
    <message>
        <source>No program that plays sounds was found on this computer: {names}.</source>
        <translation>Auf diesem Computer wurde kein Programm gefunden, das Klänge abspielt: {names}.</translation>
    </message>
    <message>
        <source>No sound: {program} cannot play on this computer.</source>
        <translation>Kein Klang: {program} kann auf diesem Computer nicht abspielen.</translation>
    </message>
    <message>
        <source>The goal is reached at iteration {n}: 95 % of the training points are right.</source>
        <translation>Das Ziel ist bei Iteration {n} erreicht: 95 % der Trainingspunkte sind richtig.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new warnings.</source>
        <translation>
            <numerusform>{n} neue Warnung.</numerusform>
            <numerusform>{n} neue Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings are gone.</source>
        <translation>
            <numerusform>{n} Warnung ist verschwunden.</numerusform>
            <numerusform>{n} Warnungen sind verschwunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal is reached at iteration {n}: R² is 0.95.</source>
        <translation>Das Ziel ist bei Iteration {n} erreicht: R² ist 0,95.</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>Das Training läuft.</translation>
    </message>
    <message>
        <source>{phase}, iteration {n}.</source>
        <translation>{phase}, Iteration {n}.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Rückgängig gemacht: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Wiederholt: {step}.</translation>
    </message>
    <message>
        <source>Iteration {n}. {losses}</source>
        <translation>Iteration {n}. {losses}</translation>
    </message>
    <message>
        <source>Example {n} of the batch is done.</source>
        <translation>Beispiel {n} des Batches ist fertig.</translation>
    </message>
    <message>
        <source>{phase}, iteration {n}. {losses}</source>
        <translation>{phase}, Iteration {n}. {losses}</translation>
    </message>
    <message>
        <source>New warning: {what}.</source>
        <translation>Neue Warnung: {what}.</translation>
    </message>
    <message>
        <source>No longer: {what}.</source>
        <translation>Nicht mehr: {what}.</translation>
    </message>
    <message>
        <source>Paused at iteration {n}.</source>
        <translation>Pause bei Iteration {n}.</translation>
    </message>
    <message>
        <source>The keyboard is at: {name}. {description}</source>
        <translation>Die Tastatur ist bei: {name}. {description}</translation>
    </message>
    <message numerus="yes">
        <source>Checking how exactly {n} iterations can be repeated</source>
        <translation>
            <numerusform>Es wird geprüft, wie genau sich {n} Iteration wiederholen lässt</numerusform>
            <numerusform>Es wird geprüft, wie genau sich {n} Iterationen wiederholen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. The file has room for the latest {kept} of {n} earlier runs.</source>
        <translation>
            <numerusform>Gespeichert. In der Datei ist Platz für die letzten {kept} von {n} früheren Lauf.</numerusform>
            <numerusform>Gespeichert. In der Datei ist Platz für die letzten {kept} von {n} früheren Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Gespeichert: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points were copied.</source>
        <translation>
            <numerusform>{n} Punkt wurde kopiert.</numerusform>
            <numerusform>{n} Punkte wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, iteration {iteration}, {n} points</source>
        <translation>
            <numerusform>{name}, Iteration {iteration}, {n} Punkt</numerusform>
            <numerusform>{name}, Iteration {iteration}, {n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the boundary after {n} iterations.</source>
        <translation>
            <numerusform>Gestrichelt: die eigene Linie. Durchgezogen: die Grenze nach {n} Iteration.</numerusform>
            <numerusform>Gestrichelt: die eigene Linie. Durchgezogen: die Grenze nach {n} Iterationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the curve after {n} iterations.</source>
        <translation>
            <numerusform>Gestrichelt: die eigene Linie. Durchgezogen: die Kurve nach {n} Iteration.</numerusform>
            <numerusform>Gestrichelt: die eigene Linie. Durchgezogen: die Kurve nach {n} Iterationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{panel}: hidden. Click, or press {key}, to reveal it.</source>
        <translation>{panel}: abgedeckt. Klick oder {key} deckt auf.</translation>
    </message>
    <message>
        <source>Black. The key B shows the picture again.</source>
        <translation>Schwarz. Die Taste B zeigt das Bild wieder.</translation>
    </message>
    <message>
        <source>No other panel is open. The View menu opens them.</source>
        <translation>Kein anderer Bereich ist offen. Das Menü „Ansicht“ öffnet sie.</translation>
    </message>
    <message>
        <source>Point at a panel to cover it, or enlarge it.</source>
        <translation>Auf einen Bereich zeigen, um ihn abzudecken, oder ihn vergrößern.</translation>
    </message>
    <message>
        <source>Step {number}, question: {reason}</source>
        <translation>Schritt {number}, Frage: {reason}</translation>
    </message>
    <message>
        <source>Number y</source>
        <translation>Zahl y</translation>
    </message>
    <message>
        <source>What the network has to learn at the points you add. On the plane the wheel or Page Up and Page Down change it, and digits type it.</source>
        <translation>Was das Netz an den hinzugefügten Punkten lernen soll. Auf der Ebene ändern Mausrad, Bild auf und Bild ab sie, Ziffern tippen sie.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How far points, or numbers to learn, are moved at random. At 50 % classes overlap.</source>
        <translation>Wie weit Punkte, oder zu lernende Zahlen, zufällig verschoben werden. Bei 50 % überlappen sich die Klassen.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many points are generated, as many of each class. The slider ends at 1000.</source>
        <translation>Wie viele Punkte erzeugt werden, gleich viele von jeder Klasse. Der Regler endet bei 1000.</translation>
    </message>
    <message>
        <source>How many classes there are. More than two have an output each.</source>
        <translation>Wie viele Klassen es gibt. Mehr als zwei haben je eine Ausgabe.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <source>Turns of each arm of the spiral. More turns need more units and layers.</source>
        <translation>Windungen jedes Arms der Spirale. Mehr Windungen brauchen mehr Einheiten und Schichten.</translation>
    </message>
    <message>
        <source>Curve f(x) =</source>
        <translation>Kurve f(x) =</translation>
    </message>
    <message>
        <source>The border x₂ = f(x₁) of two classes, or the numbers y = f(x) to learn. A formula of x with + − * / ^, brackets, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh, sign, min, max and floor. The list has examples.</source>
        <translation>Die Grenze x₂ = f(x₁) zweier Klassen oder die zu lernenden Zahlen y = f(x). Eine Formel in x mit + − * / ^, Klammern, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh, sign, min, max und floor. Die Liste enthält Beispiele.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Height that is left free above and below the curve, before noise. Wider is easier to learn.</source>
        <translation>Höhe, die über und unter der Kurve frei bleibt, vor dem Rauschen. Breiter ist leichter zu lernen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sets the random positions of the points. The same seed gives the same points.</source>
        <translation>Bestimmt die zufälligen Orte der Punkte. Gleicher Seed, gleiche Punkte.</translation>
    </message>
    <message>
        <source>Free to use, to change and to pass on, under the MIT licence.</source>
        <translation>Frei zu verwenden, zu ändern und weiterzugeben, unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The icon of Glassbox</source>
        <translation>Das Symbol von Glassbox</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search, for example: MIT, Qt, NumPy</source>
        <translation>Suchen, zum Beispiel: MIT, Qt, NumPy</translation>
    </message>
    <message>
        <source>What Glassbox is made with, and the licence of each part.</source>
        <translation>Woraus Glassbox besteht, und die Lizenz jedes Teils.</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation</source>
        <translation>x′ = (x − Mittelwert) / Abweichung</translation>
    </message>
    <message>
        <source>{train:.1f} % of the training points and {test:.1f} % of the test points are predicted right.</source>
        <translation>{train:.1f} % der Trainingspunkte und {test:.1f} % der Testpunkte werden richtig vorhergesagt.</translation>
    </message>
    <message>
        <source>Export as ONNX needs the Python package onnx, which cannot be added to this packed program. Export as PyTorch, or start Glassbox with Python.</source>
        <translation>Der Export als ONNX braucht das Python-Paket onnx, das sich diesem gepackten Programm nicht hinzufügen lässt. Als PyTorch exportieren oder Glassbox mit Python starten.</translation>
    </message>
    <message>
        <source>Weight of layer {layer}, from unit {source} to unit {unit}</source>
        <translation>Gewicht von Schicht {layer}, von Einheit {source} zu Einheit {unit}</translation>
    </message>
    <message>
        <source>Bias of layer {layer}, unit {unit}</source>
        <translation>Bias von Schicht {layer}, Einheit {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}, unit {unit}</source>
        <translation>Schicht {layer}, Einheit {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}, unit {unit}, example {example}</source>
        <translation>Schicht {layer}, Einheit {unit}, Beispiel {example}</translation>
    </message>
    <message>
        <source>Example {example}</source>
        <translation>Beispiel {example}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Cover Numbers of the Network</source>
        <translation>Zahlen des Netzes abdecken</translation>
    </message>
    <message>
        <source>Hide the numbers that the network shows in a phase, until you press the key again.</source>
        <translation>Die Zahlen, die das Netz in einer Phase zeigt, verbergen, bis die Taste noch einmal gedrückt wird.</translation>
    </message>
    <message>
        <source>holds a network with the hidden layers {units}; the window shows up to {layers} layers of {most} units. `main.py train` can go on with it.</source>
        <translation>enthält ein Netz mit den verdeckten Schichten {units}; das Fenster zeigt bis zu {layers} Schichten mit {most} Einheiten. `main.py train` kann damit fortfahren.</translation>
    </message>
    <message>
        <source>Show this view on the second screen too, or in a window of its own; again closes it.</source>
        <translation>Diese Ansicht auch auf dem zweiten Bildschirm oder in einem eigenen Fenster zeigen; noch einmal schließt sie.</translation>
    </message>
    <message>
        <source>The second screen is gone; its view is closed.</source>
        <translation>Der zweite Bildschirm ist nicht mehr da; seine Ansicht ist geschlossen.</translation>
    </message>
    <message>
        <source>Loss and update: {words}</source>
        <translation>Verlust und Update: {words}</translation>
    </message>
    <message>
        <source>The picture is too large for this machine. Choose a smaller one.</source>
        <translation>Das Bild ist zu groß für diesen Computer. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>{number}. {equation}.</source>
        <translation>{number}. {equation}.</translation>
    </message>
    <message>
        <source>To be computed:</source>
        <translation>Zu berechnen:</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>Show only the parts whose name or licence contains what you type.</source>
        <translation>Nur Teile zeigen, deren Name oder Lizenz das Getippte enthält.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Choose a part to read its licence.</source>
        <translation>Einen Teil wählen, um seine Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The whole text of the licence. The arrow keys scroll.</source>
        <translation>Der ganze Text der Lizenz. Die Pfeiltasten blättern.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>How the run stands, a sentence a line. It can be selected and copied.</source>
        <translation>Wie der Lauf steht, ein Satz je Zeile. Der Text lässt sich markieren und kopieren.</translation>
    </message>
    <message>
        <source>Describe Again</source>
        <translation>Neu beschreiben</translation>
    </message>
    <message>
        <source>Write down the state as it is now (F4).</source>
        <translation>Den jetzigen Zustand aufschreiben (F4).</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all sentences.</source>
        <translation>Alle Sätze kopieren.</translation>
    </message>
    <message>
        <source>Filled circle</source>
        <translation>Gefüllter Kreis</translation>
    </message>
    <message>
        <source>A training point of class 1.</source>
        <translation>Ein Trainingspunkt der Klasse 1.</translation>
    </message>
    <message>
        <source>Filled triangle</source>
        <translation>Gefülltes Dreieck</translation>
    </message>
    <message>
        <source>A training point of class 0.</source>
        <translation>Ein Trainingspunkt der Klasse 0.</translation>
    </message>
    <message>
        <source>Filled square, diamond, cross, star</source>
        <translation>Gefülltes Quadrat, Raute, Kreuz, Stern</translation>
    </message>
    <message>
        <source>A training point of a further class. Each class has a colour and a shape of its own.</source>
        <translation>Ein Trainingspunkt einer weiteren Klasse. Jede Klasse hat ihre eigene Farbe und Form.</translation>
    </message>
    <message>
        <source>Hollow point</source>
        <translation>Hohler Punkt</translation>
    </message>
    <message>
        <source>A test point. The network never trains on it; it shows how well unseen points are predicted.</source>
        <translation>Ein Testpunkt. Das Netz trainiert nie auf ihm; er zeigt, wie gut ungesehene Punkte vorhergesagt werden.</translation>
    </message>
    <message>
        <source>Point with a strong edge</source>
        <translation>Punkt mit kräftigem Rand</translation>
    </message>
    <message>
        <source>The network&apos;s prediction for this point is wrong.</source>
        <translation>Die Vorhersage des Netzes für diesen Punkt ist falsch.</translation>
    </message>
    <message>
        <source>Line across the plane</source>
        <translation>Linie quer durch die Ebene</translation>
    </message>
    <message>
        <source>The decision boundary: here the output is exactly 0.5, on one side the network says class 1. Of more classes, two are equally likely here, and no other is more likely.</source>
        <translation>Die Entscheidungsgrenze: Hier ist die Ausgabe genau 0,5, auf einer Seite sagt das Netz Klasse 1. Bei mehr Klassen sind hier zwei gleich wahrscheinlich, und keine andere ist wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Line of dashes and dots</source>
        <translation>Strichpunktlinie</translation>
    </message>
    <message>
        <source>The true border of points that were made above and below a curve, which the network has to find.</source>
        <translation>Die wahre Grenze von Punkten, die über und unter einer Kurve erzeugt wurden; das Netz soll sie finden.</translation>
    </message>
    <message>
        <source>Colours of the plane</source>
        <translation>Farben der Ebene</translation>
    </message>
    <message>
        <source>The output of the network: blue where it is near 1, orange near 0, pale near 0.5. Of more than two classes the most likely one has its colour, pale where a second one is as likely.</source>
        <translation>Die Ausgabe des Netzes: blau, wo sie nahe 1 ist, orange nahe 0, blass nahe 0,5. Bei mehr als zwei Klassen hat die wahrscheinlichste ihre Farbe, blass, wo eine zweite ebenso wahrscheinlich ist.</translation>
    </message>
    <message>
        <source>Solid blue edge</source>
        <translation>Durchgezogene blaue Kante</translation>
    </message>
    <message>
        <source>A positive weight. The thicker the line, the larger the weight.</source>
        <translation>Ein positives Gewicht. Je dicker die Linie, desto größer das Gewicht.</translation>
    </message>
    <message>
        <source>Dashed orange edge</source>
        <translation>Gestrichelte orange Kante</translation>
    </message>
    <message>
        <source>A negative weight. The thicker the line, the larger its size.</source>
        <translation>Ein negatives Gewicht. Je dicker die Linie, desto größer sein Betrag.</translation>
    </message>
    <message>
        <source>Small square at a unit</source>
        <translation>Kleines Quadrat an einer Einheit</translation>
    </message>
    <message>
        <source>The bias of the unit: + for a positive one, − for a negative one, empty for 0.</source>
        <translation>Der Bias der Einheit: + bei positivem, − bei negativem, leer bei 0.</translation>
    </message>
    <message>
        <source>Picture in a unit</source>
        <translation>Bild in einer Einheit</translation>
    </message>
    <message>
        <source>The output of the unit at every place of the plane. Point at it to see it large.</source>
        <translation>Die Ausgabe der Einheit an jeder Stelle der Ebene. Darauf zeigen, um es groß zu sehen.</translation>
    </message>
    <message>
        <source>Grey curve</source>
        <translation>Graue Kurve</translation>
    </message>
    <message>
        <source>The loss of an earlier run. Its label says what was different. A double click returns to it.</source>
        <translation>Der Verlust eines früheren Laufs. Die Beschriftung sagt, was anders war. Ein Doppelklick kehrt zu ihm zurück.</translation>
    </message>
    <message>
        <source>Coloured curve with dashes</source>
        <translation>Farbige Kurve mit Strichen</translation>
    </message>
    <message>
        <source>The loss of a run that is compared with this one. The name at its end says what it differs in.</source>
        <translation>Der Verlust eines Laufs, der mit diesem verglichen wird. Der Name am Ende sagt, worin er sich unterscheidet.</translation>
    </message>
    <message>
        <source>Many faint curves</source>
        <translation>Viele blasse Kurven</translation>
    </message>
    <message>
        <source>The losses of runs with other seeds, from View → Luck. The pointer reads between which losses they are.</source>
        <translation>Die Verluste von Läufen mit anderen Seeds, aus Ansicht → Zufall. Am Mauszeiger ist abzulesen, zwischen welchen Verlusten sie liegen.</translation>
    </message>
    <message>
        <source>Red triangle at the top of the loss</source>
        <translation>Rotes Dreieck oben im Verlust</translation>
    </message>
    <message>
        <source>The curve goes on above the axis, to the loss beside the triangle.</source>
        <translation>Die Kurve geht über die Achse hinaus weiter, bis zum Verlust neben dem Dreieck.</translation>
    </message>
    <message>
        <source>Flag on the timeline</source>
        <translation>Fähnchen auf der Zeitleiste</translation>
    </message>
    <message>
        <source>A mark of your own. M sets one, a click goes to it.</source>
        <translation>Eine eigene Markierung. M setzt eine, ein Klick geht zu ihr.</translation>
    </message>
    <message>
        <source>Diamond on the timeline</source>
        <translation>Raute auf der Zeitleiste</translation>
    </message>
    <message>
        <source>A setting or the data was changed here.</source>
        <translation>Hier wurde eine Einstellung oder wurden die Daten geändert.</translation>
    </message>
    <message>
        <source>Cross on the timeline</source>
        <translation>Kreuz auf der Zeitleiste</translation>
    </message>
    <message>
        <source>In the next iteration a number became too large to be stored.</source>
        <translation>In der nächsten Iteration wurde eine Zahl zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Circle on the timeline</source>
        <translation>Kreis auf der Zeitleiste</translation>
    </message>
    <message>
        <source>An earlier run leaves the present one here.</source>
        <translation>Hier zweigt ein früherer Lauf vom jetzigen ab.</translation>
    </message>
    <message>
        <source>This ReLU unit is 0 for every training point. Its gradient is exactly 0, so it stays 0.</source>
        <translation>Diese ReLU-Einheit ist für jeden Trainingspunkt 0. Ihr Gradient ist genau 0, daher bleibt sie 0.</translation>
    </message>
    <message>
        <source>For most points z lies where the activation is flat. Almost no gradient comes back.</source>
        <translation>Bei den meisten Punkten liegt z, wo die Aktivierung flach ist. Fast kein Gradient kommt zurück.</translation>
    </message>
    <message>
        <source>This unit has the same weights as another one, and always will.</source>
        <translation>Diese Einheit hat dieselben Gewichte wie eine andere, und das bleibt so.</translation>
    </message>
    <message>
        <source>The gradient gets much smaller on its way back to this layer.</source>
        <translation>Der Gradient wird auf dem Rückweg zu dieser Schicht viel kleiner.</translation>
    </message>
    <message>
        <source>The gradient gets much larger on its way back to this layer.</source>
        <translation>Der Gradient wird auf dem Rückweg zu dieser Schicht viel größer.</translation>
    </message>
    <message>
        <source>The step is too large: the loss rises where it should fall.</source>
        <translation>Der Schritt ist zu groß: Der Verlust steigt, wo er fallen sollte.</translation>
    </message>
    <message>
        <source>For each example the weights of a unit can only all rise or all fall, because the inputs of the layer are never negative. This is not an error.</source>
        <translation>Bei jedem Beispiel können die Gewichte einer Einheit nur alle steigen oder alle fallen, weil die Eingaben der Schicht nie negativ sind. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>Glassbox uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are separate files, which you may replace with your own. Their source text is available from the Qt Project.</source>
        <translation>Glassbox verwendet Qt unter der GNU Lesser General Public License, Version 3. Die Bibliotheken von Qt sind eigene Dateien, die durch eigene ersetzt werden dürfen. Ihr Quelltext ist beim Qt Project erhältlich.</translation>
    </message>
    <message>
        <source>The language that Glassbox is written in.</source>
        <translation>Die Sprache, in der Glassbox geschrieben ist.</translation>
    </message>
    <message>
        <source>The window and all that is drawn in it.</source>
        <translation>Das Fenster und alles, was darin gezeichnet wird.</translation>
    </message>
    <message>
        <source>Connects Qt with Python.</source>
        <translation>Verbindet Qt mit Python.</translation>
    </message>
    <message>
        <source>Computes with arrays; brings OpenBLAS along.</source>
        <translation>Rechnet mit Arrays; bringt OpenBLAS mit.</translation>
    </message>
    <message>
        <source>Draws some of the plots.</source>
        <translation>Zeichnet einige der Diagramme.</translation>
    </message>
    <message>
        <source>Needed by PyQtGraph.</source>
        <translation>Wird von PyQtGraph gebraucht.</translation>
    </message>
    <message>
        <source>Finds the border between the classes.</source>
        <translation>Findet die Grenze zwischen den Klassen.</translation>
    </message>
    <message>
        <source>Checks what is read from files.</source>
        <translation>Prüft, was aus Dateien gelesen wird.</translation>
    </message>
    <message>
        <source>Writes animations.</source>
        <translation>Schreibt Animationen.</translation>
    </message>
    <message>
        <source>Typesets the equations, in the font STIX Two.</source>
        <translation>Setzt die Gleichungen, in der Schrift STIX Two.</translation>
    </message>
    <message>
        <source>Reads fonts; brings DejaVu Sans along.</source>
        <translation>Liest Schriften; bringt DejaVu Sans mit.</translation>
    </message>
    <message>
        <source>Reads formulas.</source>
        <translation>Liest Formeln.</translation>
    </message>
    <message>
        <source>Writes lessons.</source>
        <translation>Schreibt Lektionen.</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>Irisblüten</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Measured data that comes with the program.</source>
        <translation>Gemessene Daten, die dem Programm beiliegen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Loss and Timeline</source>
        <translation>Verlust und Zeitleiste</translation>
    </message>
    <message>
        <source>Microscope and Checks</source>
        <translation>Mikroskop und Kontrollen</translation>
    </message>
    <message>
        <source>Second Screen</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>pause a run (not while you type in a field)</source>
        <translation>einen Lauf anhalten (nicht beim Tippen in einem Feld)</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Beliebige Taste</translation>
    </message>
    <message>
        <source>pause a run in slow motion</source>
        <translation>einen Lauf in Zeitlupe anhalten</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>go to the next or the previous control</source>
        <translation>zum nächsten oder vorigen Bedienelement gehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a card or menu; cancel a drag</source>
        <translation>eine Karte oder ein Menü schließen; ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Alt and F, E, R, V or H</source>
        <translation>Alt und D, B, L, A oder H</translation>
    </message>
    <message>
        <source>open a menu; a letter then goes to an entry</source>
        <translation>ein Menü öffnen; ein Buchstabe geht dann zu einem Eintrag</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Eine Datei ablegen</translation>
    </message>
    <message>
        <source>open an experiment or import points</source>
        <translation>ein Experiment öffnen oder Punkte importieren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>add a point of the chosen class</source>
        <translation>einen Punkt der gewählten Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Right click, Shift+click</source>
        <translation>Rechtsklick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>add a point of the other class; where numbers are learnt, remove a point</source>
        <translation>einen Punkt der anderen Klasse hinzufügen; werden Zahlen gelernt, einen Punkt entfernen</translation>
    </message>
    <message>
        <source>Right click, more than two classes</source>
        <translation>Rechtsklick, mehr als zwei Klassen</translation>
    </message>
    <message>
        <source>add a point and choose its class</source>
        <translation>einen Punkt hinzufügen und seine Klasse wählen</translation>
    </message>
    <message>
        <source>Click a point, Enter</source>
        <translation>Klick auf einen Punkt, Enter</translation>
    </message>
    <message>
        <source>choose the point: its numbers are shown</source>
        <translation>den Punkt wählen: Seine Zahlen werden gezeigt</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>Einen Punkt ziehen</translation>
    </message>
    <message>
        <source>move it; Esc cancels</source>
        <translation>ihn verschieben; Esc bricht ab</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>remove the point under the pointer or cursor</source>
        <translation>den Punkt unter Mauszeiger oder Cursor entfernen</translation>
    </message>
    <message>
        <source>0, 1, 2 …</source>
        <translation>0, 1, 2 …</translation>
    </message>
    <message>
        <source>choose the class of the points you add; where numbers are learnt, type the number</source>
        <translation>die Klasse neuer Punkte wählen; werden Zahlen gelernt, die Zahl tippen</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>Bild auf, Bild ab, Mausrad</translation>
    </message>
    <message>
        <source>change the number of the points you add, where numbers are learnt</source>
        <translation>die Zahl neuer Punkte ändern, wenn Zahlen gelernt werden</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Mausrad, + und −</translation>
    </message>
    <message>
        <source>zoom the plane; with eraser and spray, Shift and wheel</source>
        <translation>die Ebene vergrößern und verkleinern; beim Löschen und Sprühen Umschalt und Mausrad</translation>
    </message>
    <message>
        <source>Drag with Ctrl or the middle button</source>
        <translation>Ziehen mit Strg oder mittlerer Maustaste</translation>
    </message>
    <message>
        <source>move the view; with the Move tool any drag beside the points</source>
        <translation>den Ausschnitt verschieben; mit dem Werkzeug „Ziehen“ jedes Ziehen neben den Punkten</translation>
    </message>
    <message>
        <source>Alt and arrow keys</source>
        <translation>Alt und Pfeiltasten</translation>
    </message>
    <message>
        <source>move the view by keyboard</source>
        <translation>den Ausschnitt mit der Tastatur verschieben</translation>
    </message>
    <message>
        <source>Home, double click beside the plane</source>
        <translation>Pos1, Doppelklick neben der Ebene</translation>
    </message>
    <message>
        <source>show all points</source>
        <translation>alle Punkte zeigen</translation>
    </message>
    <message>
        <source>[ and ], wheel with eraser or spray</source>
        <translation>[ und ], Mausrad beim Löschen oder Sprühen</translation>
    </message>
    <message>
        <source>change the size of the eraser or spray</source>
        <translation>die Größe des Pinsels ändern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move the cursor; with Shift in small steps</source>
        <translation>den Cursor bewegen; mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <source>use the tool at the cursor; with Shift for the other class</source>
        <translation>das Werkzeug am Cursor anwenden; mit Umschalt für die andere Klasse</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>move the point at the cursor</source>
        <translation>den Punkt am Cursor verschieben</translation>
    </message>
    <message>
        <source>The lists above it, with more than two columns</source>
        <translation>Die Listen darüber, bei mehr als zwei Spalten</translation>
    </message>
    <message>
        <source>choose the column of each axis; the button between swaps them</source>
        <translation>die Spalte jeder Achse wählen; die Schaltfläche dazwischen vertauscht sie</translation>
    </message>
    <message>
        <source>Held…, with many columns</source>
        <translation>Fest…, bei vielen Spalten</translation>
    </message>
    <message>
        <source>choose where the other columns are held</source>
        <translation>wählen, wo die anderen Spalten festgehalten werden</translation>
    </message>
    <message>
        <source>Click a pixel of the held picture</source>
        <translation>Klick auf einen Pixel des festen Bilds</translation>
    </message>
    <message>
        <source>put it on the horizontal axis; with Shift on the vertical one</source>
        <translation>ihn auf die waagrechte Achse legen; mit Umschalt auf die senkrechte</translation>
    </message>
    <message>
        <source>Drag, Space in a prediction</source>
        <translation>Ziehen, Leertaste bei einer Vorhersage</translation>
    </message>
    <message>
        <source>draw the boundary you expect; with Shift, a further line</source>
        <translation>die erwartete Grenze zeichnen; mit Umschalt eine weitere Linie</translation>
    </message>
    <message>
        <source>Point at a unit</source>
        <translation>Auf eine Einheit zeigen</translation>
    </message>
    <message>
        <source>show its output on the plane</source>
        <translation>ihre Ausgabe auf der Ebene zeigen</translation>
    </message>
    <message>
        <source>Point at a line or bias</source>
        <translation>Auf eine Linie oder einen Bias zeigen</translation>
    </message>
    <message>
        <source>show its value and gradient</source>
        <translation>Wert und Gradient zeigen</translation>
    </message>
    <message>
        <source>Click a line or bias</source>
        <translation>Klick auf eine Linie oder einen Bias</translation>
    </message>
    <message>
        <source>type a value; Enter accepts it, Esc cancels, Ctrl+Enter compares</source>
        <translation>einen Wert tippen; Enter übernimmt, Esc bricht ab, Strg+Enter vergleicht</translation>
    </message>
    <message>
        <source>Click a feature</source>
        <translation>Klick auf ein Merkmal</translation>
    </message>
    <message>
        <source>use it or stop using it</source>
        <translation>es verwenden oder nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Click a warning, D</source>
        <translation>Klick auf ein Warnzeichen, D</translation>
    </message>
    <message>
        <source>explain the warning; D goes to the next one</source>
        <translation>die Warnung erklären; D geht zur nächsten</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Pfeiltasten, Enter</translation>
    </message>
    <message>
        <source>move through the network, edit</source>
        <translation>durch das Netz gehen, bearbeiten</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>add or remove a unit of the layer</source>
        <translation>eine Einheit der Schicht hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Point at the plot, Left, Right</source>
        <translation>Auf das Diagramm zeigen, Links, Rechts</translation>
    </message>
    <message>
        <source>read the loss of each run at an iteration</source>
        <translation>den Verlust jedes Laufs bei einer Iteration lesen</translation>
    </message>
    <message>
        <source>zoom the loss</source>
        <translation>den Verlust vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Drag the plot</source>
        <translation>Das Diagramm ziehen</translation>
    </message>
    <message>
        <source>move the loss</source>
        <translation>den Ausschnitt des Verlusts verschieben</translation>
    </message>
    <message>
        <source>Double click elsewhere, Home</source>
        <translation>Doppelklick daneben, Pos1</translation>
    </message>
    <message>
        <source>show all of the loss</source>
        <translation>den ganzen Verlust zeigen</translation>
    </message>
    <message>
        <source>Click a grey curve, Up, Down</source>
        <translation>Klick auf eine graue Kurve, Hoch, Herunter</translation>
    </message>
    <message>
        <source>choose an earlier run</source>
        <translation>einen früheren Lauf wählen</translation>
    </message>
    <message>
        <source>Double click it, Enter</source>
        <translation>Doppelklick darauf, Enter</translation>
    </message>
    <message>
        <source>return to the earlier run</source>
        <translation>zum früheren Lauf zurückkehren</translation>
    </message>
    <message>
        <source>remove the earlier run that is chosen</source>
        <translation>den gewählten früheren Lauf entfernen</translation>
    </message>
    <message>
        <source>Drag the timeline</source>
        <translation>Die Zeitleiste ziehen</translation>
    </message>
    <message>
        <source>go to another iteration</source>
        <translation>zu einer anderen Iteration gehen</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>go to another iteration, when the timeline has the focus</source>
        <translation>zu einer anderen Iteration gehen, wenn die Zeitleiste den Fokus hat</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark, when the timeline has the focus</source>
        <translation>eine Markierung setzen, wenn die Zeitleiste den Fokus hat</translation>
    </message>
    <message>
        <source>Point at a symbol or number</source>
        <translation>Auf ein Symbol oder eine Zahl zeigen</translation>
    </message>
    <message>
        <source>highlight what belongs to it</source>
        <translation>hervorheben, was dazugehört</translation>
    </message>
    <message>
        <source>Click a number, Enter</source>
        <translation>Klick auf eine Zahl, Enter</translation>
    </message>
    <message>
        <source>show how it is computed</source>
        <translation>zeigen, wie sie berechnet wird</translation>
    </message>
    <message>
        <source>Arrow keys, Tab</source>
        <translation>Pfeiltasten, Tab</translation>
    </message>
    <message>
        <source>go to the next number or equation</source>
        <translation>zur nächsten Zahl oder Gleichung gehen</translation>
    </message>
    <message>
        <source>Shift and wheel, drag</source>
        <translation>Umschalt und Mausrad, Ziehen</translation>
    </message>
    <message>
        <source>scroll a wide matrix</source>
        <translation>eine breite Matrix verschieben</translation>
    </message>
    <message>
        <source>C, Shift+C, M</source>
        <translation>C, Umschalt+C, M</translation>
    </message>
    <message>
        <source>cover a number, its column or its matrix, or uncover it</source>
        <translation>eine Zahl, ihre Spalte oder ihre Matrix abdecken oder aufdecken</translation>
    </message>
    <message>
        <source>Tab, arrow keys, Enter in a covered cell</source>
        <translation>Tab, Pfeiltasten, Enter in einem abgedeckten Feld</translation>
    </message>
    <message>
        <source>go to the next one; Enter checks when all are filled in</source>
        <translation>zum nächsten gehen; Enter prüft, wenn alle ausgefüllt sind</translation>
    </message>
    <message>
        <source>Point at a dot</source>
        <translation>Auf einen Punkt zeigen</translation>
    </message>
    <message>
        <source>show its numbers</source>
        <translation>seine Zahlen zeigen</translation>
    </message>
    <message>
        <source>Click an activation</source>
        <translation>Klick auf eine Aktivierung</translation>
    </message>
    <message>
        <source>use it in the layer that is shown</source>
        <translation>sie in der gezeigten Schicht verwenden</translation>
    </message>
    <message>
        <source>Point at a weight in a check</source>
        <translation>Auf ein Gewicht einer Prüfung zeigen</translation>
    </message>
    <message>
        <source>show its two gradients</source>
        <translation>seine beiden Gradienten zeigen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>go to the next dot, activation or column</source>
        <translation>zum nächsten Punkt, zur nächsten Aktivierung oder Spalte gehen</translation>
    </message>
    <message>
        <source>Point at a unit, line or point</source>
        <translation>Auf eine Einheit, eine Linie oder einen Punkt zeigen</translation>
    </message>
    <message>
        <source>show it in all runs and in the other views</source>
        <translation>sie in allen Läufen und in den anderen Ansichten zeigen</translation>
    </message>
    <message>
        <source>Click a plane</source>
        <translation>Klick auf eine Ebene</translation>
    </message>
    <message>
        <source>add a point to all runs, as on the plane</source>
        <translation>allen Läufen einen Punkt hinzufügen, wie auf der Ebene</translation>
    </message>
    <message>
        <source>Click a point</source>
        <translation>Klick auf einen Punkt</translation>
    </message>
    <message>
        <source>choose it: its numbers are shown</source>
        <translation>ihn wählen: Seine Zahlen werden gezeigt</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>move through the network of a run</source>
        <translation>durch das Netz eines Laufs gehen</translation>
    </message>
    <message>
        <source>The button ⋯ of a run</source>
        <translation>Die Schaltfläche ⋯ eines Laufs</translation>
    </message>
    <message>
        <source>go on with the run, save it or remove it</source>
        <translation>mit dem Lauf weitermachen, ihn speichern oder entfernen</translation>
    </message>
    <message>
        <source>Click a heading of the table, S</source>
        <translation>Klick auf eine Überschrift der Tabelle, S</translation>
    </message>
    <message>
        <source>sort by this column, and again the other way round</source>
        <translation>nach dieser Spalte sortieren, noch einmal umgekehrt</translation>
    </message>
    <message>
        <source>Click, Enter at the cursor</source>
        <translation>Klick, Enter am Cursor</translation>
    </message>
    <message>
        <source>continue from these weights; Undo goes back</source>
        <translation>von diesen Gewichten aus fortfahren; Rückgängig geht zurück</translation>
    </message>
    <message>
        <source>Point at a place, arrow keys</source>
        <translation>Auf eine Stelle zeigen, Pfeiltasten</translation>
    </message>
    <message>
        <source>read J there; with Shift in small steps</source>
        <translation>J dort lesen; mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>das Bild verschieben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>show the whole path again, and follow the run</source>
        <translation>wieder den ganzen Weg zeigen und dem Lauf folgen</translation>
    </message>
    <message>
        <source>X, Y</source>
        <translation>X, Y</translation>
    </message>
    <message>
        <source>make the weight that you pointed at last the axis across or up</source>
        <translation>das zuletzt gezeigte Gewicht zur Achse nach rechts oder nach oben machen</translation>
    </message>
    <message>
        <source>Point at an axis</source>
        <translation>Auf eine Achse zeigen</translation>
    </message>
    <message>
        <source>show its weight in the other views</source>
        <translation>ihr Gewicht in den anderen Ansichten zeigen</translation>
    </message>
    <message>
        <source>Point at a cell, arrow keys</source>
        <translation>Auf ein Feld zeigen, Pfeiltasten</translation>
    </message>
    <message>
        <source>ring its points on the plane</source>
        <translation>seine Punkte auf der Ebene umranden</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Klick, Enter</translation>
    </message>
    <message>
        <source>keep the points of the cell ringed</source>
        <translation>die Punkte des Felds umrandet lassen</translation>
    </message>
    <message>
        <source>ring no points any more</source>
        <translation>keine Punkte mehr umranden</translation>
    </message>
    <message>
        <source>Play, the slider or a stop</source>
        <translation>Abspielen, Regler oder ein Halt</translation>
    </message>
    <message>
        <source>move the points from x over z and a to the next layer</source>
        <translation>die Punkte von x über z und a zur nächsten Schicht bewegen</translation>
    </message>
    <message>
        <source>Page Up, Page Down on the slider</source>
        <translation>Bild auf, Bild ab auf dem Regler</translation>
    </message>
    <message>
        <source>go to the next stop</source>
        <translation>zum nächsten Halt gehen</translation>
    </message>
    <message>
        <source>Point at a point, an axis or a line</source>
        <translation>Auf einen Punkt, eine Achse oder eine Linie zeigen</translation>
    </message>
    <message>
        <source>show it in the other views</source>
        <translation>sie in den anderen Ansichten zeigen</translation>
    </message>
    <message>
        <source>go from point to point</source>
        <translation>von Punkt zu Punkt gehen</translation>
    </message>
    <message>
        <source>Page Up, Page Down on the plot</source>
        <translation>Bild auf, Bild ab auf dem Diagramm</translation>
    </message>
    <message>
        <source>go through the axes and lines</source>
        <translation>durch die Achsen und Linien gehen</translation>
    </message>
    <message>
        <source>Point at a curve</source>
        <translation>Auf eine Kurve zeigen</translation>
    </message>
    <message>
        <source>read all plots at this iteration</source>
        <translation>alle Diagramme bei dieser Iteration lesen</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>Klicken, Ziehen</translation>
    </message>
    <message>
        <source>go to an iteration</source>
        <translation>zu einer Iteration gehen</translation>
    </message>
    <message>
        <source>go to another plot, or to another bar of a histogram</source>
        <translation>zu einem anderen Diagramm oder zu einem anderen Balken eines Histogramms gehen</translation>
    </message>
    <message>
        <source>Shift and arrow keys, Page Up, Page Down, Home, End</source>
        <translation>Umschalt und Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>read along the curve</source>
        <translation>entlang der Kurve lesen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>go to the iteration that is read</source>
        <translation>zur gelesenen Iteration gehen</translation>
    </message>
    <message>
        <source>Point at a plane</source>
        <translation>Auf eine Ebene zeigen</translation>
    </message>
    <message>
        <source>show that run enlarged, and its loss curve</source>
        <translation>diesen Lauf vergrößert zeigen, und seine Verlustkurve</translation>
    </message>
    <message>
        <source>Click a plane, Enter</source>
        <translation>Klick auf eine Ebene, Enter</translation>
    </message>
    <message>
        <source>put that run on the screen; Undo comes back</source>
        <translation>diesen Lauf ins Fenster holen; Rückgängig kehrt zurück</translation>
    </message>
    <message>
        <source>go from plane to plane</source>
        <translation>von Ebene zu Ebene gehen</translation>
    </message>
    <message>
        <source>stop the training of all runs</source>
        <translation>das Training aller Läufe anhalten</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Return</translation>
    </message>
    <message>
        <source>check your code</source>
        <translation>den eigenen Code prüfen</translation>
    </message>
    <message>
        <source>move the line or the selected lines to the right or left</source>
        <translation>die Zeile oder die gewählten Zeilen nach rechts oder links rücken</translation>
    </message>
    <message>
        <source>Esc, then Tab</source>
        <translation>Esc, dann Tab</translation>
    </message>
    <message>
        <source>leave the editor</source>
        <translation>den Editor verlassen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>undo or redo in the editor</source>
        <translation>im Editor rückgängig machen oder wiederholen</translation>
    </message>
    <message>
        <source>Click a result, Enter</source>
        <translation>Klick auf ein Ergebnis, Enter</translation>
    </message>
    <message>
        <source>go to its line in your code</source>
        <translation>zu seiner Zeile im Code gehen</translation>
    </message>
    <message>
        <source>Page Down, Right, Space, a clicker&apos;s key</source>
        <translation>Bild ab, Rechts, Leertaste, Taste des Presenters</translation>
    </message>
    <message>
        <source>make a step; pause a run; show what is black</source>
        <translation>einen Schritt ausführen; einen Lauf anhalten; Schwarzes wieder zeigen</translation>
    </message>
    <message>
        <source>Page Up, Left, a clicker&apos;s key</source>
        <translation>Bild auf, Links, Taste des Presenters</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Tab, then arrow keys and Space</source>
        <translation>Tab, dann Pfeiltasten und Leertaste</translation>
    </message>
    <message>
        <source>use them in the view or control that Tab led to</source>
        <translation>sie in der Ansicht oder dem Bedienelement verwenden, zu dem Tab führte</translation>
    </message>
    <message>
        <source>B or . on a clicker</source>
        <translation>B oder . am Presenter</translation>
    </message>
    <message>
        <source>make the enlarged panel black, and show it again</source>
        <translation>den vergrößerten Bereich schwarz zeigen und wieder zurück</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>cover the panel under the pointer, or reveal it; a click on the cover reveals it, too</source>
        <translation>den Bereich unter dem Mauszeiger abdecken oder aufdecken; auch ein Klick auf die Abdeckung deckt auf</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>hide the numbers that the network shows in a phase, or show them again</source>
        <translation>die Zahlen, die das Netz in einer Phase zeigt, verbergen oder wieder zeigen</translation>
    </message>
    <message>
        <source>end black; then show all panels; then leave projector mode</source>
        <translation>Schwarz beenden; dann alle Bereiche zeigen; dann den Beamermodus verlassen</translation>
    </message>
    <message>
        <source>View, Show on Second Screen</source>
        <translation>Ansicht, Auf zweitem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>show a view there too; the controls stay here</source>
        <translation>eine Ansicht auch dort zeigen; die Bedienung bleibt hier</translation>
    </message>
    <message>
        <source>Right click the title of a panel</source>
        <translation>Rechtsklick auf den Titel eines Bereichs</translation>
    </message>
    <message>
        <source>show that panel on the second screen</source>
        <translation>diesen Bereich auf dem zweiten Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>make a step or go back, while a view is on the second screen</source>
        <translation>einen Schritt ausführen oder zurückgehen, während eine Ansicht auf dem zweiten Bildschirm ist</translation>
    </message>
    <message>
        <source>Esc on the second screen</source>
        <translation>Esc auf dem zweiten Bildschirm</translation>
    </message>
    <message>
        <source>close the view there</source>
        <translation>die Ansicht dort schließen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Herunter</translation>
    </message>
    <message>
        <source>the next larger or smaller value in a field</source>
        <translation>der nächstgrößere oder nächstkleinere Wert in einem Feld</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>accept or cancel what you typed</source>
        <translation>das Getippte übernehmen oder verwerfen</translation>
    </message>
    <message>
        <source>Arrow keys on a card</source>
        <translation>Pfeiltasten auf einer Karte</translation>
    </message>
    <message>
        <source>choose another data set or activation</source>
        <translation>einen anderen Datensatz oder eine andere Aktivierung wählen</translation>
    </message>
    <message>
        <source>The loss and the gradients are means over the m examples of the batch.</source>
        <translation>Der Verlust und die Gradienten sind Mittelwerte über die m Beispiele des Batches.</translation>
    </message>
    <message>
        <source>2-layer network</source>
        <translation>2-schichtiges Netz</translation>
    </message>
    <message>
        <source>A network with one hidden layer and the output layer; inputs do not count.</source>
        <translation>Ein Netz mit einer verdeckten Schicht und der Ausgabeschicht; Eingaben zählen nicht.</translation>
    </message>
    <message>
        <source>The share of the points that are predicted correctly.</source>
        <translation>Der Anteil der richtig vorhergesagten Punkte.</translation>
    </message>
    <message>
        <source>The function g in a = g(z). Without it, many layers would do no more than one.</source>
        <translation>Die Funktion g in a = g(z). Ohne sie könnten viele Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>From the output back to the first layer: how the loss changes with each z, weight and bias.</source>
        <translation>Von der Ausgabe zurück zur ersten Schicht: wie sich der Verlust mit jedem z, jedem Gewicht und jedem Bias ändert.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The examples of one iteration: all of them, or some as a mini-batch.</source>
        <translation>Die Beispiele einer Iteration: alle oder einige als Mini-Batch.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>The number a unit adds to its weighted inputs.</source>
        <translation>Die Zahl, die eine Einheit zu ihren gewichteten Eingaben addiert.</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>Wilson 95 %</source>
        <translation>Wilson 95 %</translation>
    </message>
    <message>
        <source>Some runs say how often a setting works only roughly. In 95 of 100 such trials the true share lies within.</source>
        <translation>Wenige Läufe sagen nur ungefähr, wie oft eine Einstellung gelingt. In 95 von 100 solchen Versuchen liegt der wahre Anteil darin.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How many examples of each class are predicted as each class. A click on the accuracy opens it.</source>
        <translation>Wie viele Beispiele jeder Klasse als welche Klasse vorhergesagt werden. Ein Klick auf die Genauigkeit öffnet sie.</translation>
    </message>
    <message>
        <source>Covered number</source>
        <translation>Abgedeckte Zahl</translation>
    </message>
    <message>
        <source>A number of the equations that you work out yourself: Cover hides it, Check compares.</source>
        <translation>Eine Zahl der Gleichungen, die man selbst ausrechnet: „Abdecken“ verbirgt sie, „Prüfen“ vergleicht.</translation>
    </message>
    <message>
        <source>A unit with z below 0 for every training point. Its gradient is 0.</source>
        <translation>Eine Einheit, deren z für jeden Trainingspunkt unter 0 liegt. Ihr Gradient ist 0.</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>The line on which the output is 0.5: it separates the predicted classes.</source>
        <translation>Die Linie, auf der die Ausgabe 0,5 ist: Sie trennt die vorhergesagten Klassen.</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>Divergieren</translation>
    </message>
    <message>
        <source>The numbers grow until they overflow; the learning rate is too large.</source>
        <translation>Die Zahlen wachsen, bis sie überlaufen; die Lernrate ist zu groß.</translation>
    </message>
    <message>
        <source>Lock-step</source>
        <translation>Gleichschritt</translation>
    </message>
    <message>
        <source>Runs that are compared stand at the same iteration; or each has made as many as it can in the same time.</source>
        <translation>Verglichene Läufe stehen bei derselben Iteration; oder jeder hat so viele ausgeführt, wie er in derselben Zeit schafft.</translation>
    </message>
    <message>
        <source>Every training example was used once. With one batch, one iteration.</source>
        <translation>Jedes Trainingsbeispiel wurde einmal verwendet. Mit einem Batch eine Iteration.</translation>
    </message>
    <message>
        <source>Error signal</source>
        <translation>Fehlersignal</translation>
    </message>
    <message>
        <source>What back propagation brings to a unit: dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l]). Gradients are made from it.</source>
        <translation>Was die Backpropagation zu einer Einheit bringt: dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l]). Daraus entstehen Gradienten.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>One point and its class; a column of X.</source>
        <translation>Ein Punkt und seine Klasse; eine Spalte von X.</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <translation>Explodierender Gradient</translation>
    </message>
    <message>
        <source>Through many layers with large weights, the gradient grows.</source>
        <translation>Durch viele Schichten mit großen Gewichten wächst der Gradient.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>A value of a point that is an input of the network: x₁, x₂ or computed from them.</source>
        <translation>Ein Wert eines Punkts, der eine Eingabe des Netzes ist: x₁, x₂ oder daraus berechnet.</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>A run beside this one that began with its weights and differs from it in one thing; Run → Compare… makes one.</source>
        <translation>Ein Lauf neben diesem, der mit dessen Gewichten begann und sich in einer Sache unterscheidet; Lauf → Vergleichen… erzeugt eine.</translation>
    </message>
    <message>
        <source>Filter normalisation</source>
        <translation>Filternormalisierung</translation>
    </message>
    <message>
        <source>Random directions in which each unit&apos;s row is as long as that unit&apos;s own weights: no layer is moved by many times its size.</source>
        <translation>Zufällige Richtungen, in denen die Zeile jeder Einheit so lang ist wie deren eigene Gewichte: Keine Schicht wird um ein Vielfaches ihrer Größe verschoben.</translation>
    </message>
    <message>
        <source>From the inputs to the output: Z[l] = W[l] A[l−1] + b[l], then A[l] = g(Z[l]), layer by layer.</source>
        <translation>Von den Eingaben zur Ausgabe: Z[l] = W[l] A[l−1] + b[l], dann A[l] = g(Z[l]), Schicht für Schicht.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>How much the loss changes when a weight changes a little. It points to where the loss rises.</source>
        <translation>Wie stark sich der Verlust ändert, wenn sich ein Gewicht ein wenig ändert. Er zeigt dorthin, wo der Verlust steigt.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Comparing a gradient with (J(w + ε) − J(w − ε)) / 2ε. Both must be almost the same.</source>
        <translation>Einen Gradienten mit (J(w + ε) − J(w − ε)) / 2ε vergleichen. Beide müssen fast gleich sein.</translation>
    </message>
    <message>
        <source>Held column</source>
        <translation>Feste Spalte</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>With more than two columns the plane is a slice through the data: two columns vary along its axes, the others are held at their medians or where you want them. The points have their own values there.</source>
        <translation>Bei mehr als zwei Spalten ist die Ebene ein Schnitt durch die Daten: Zwei Spalten ändern sich entlang der Achsen, die anderen sind auf ihren Medianen oder frei gewählten Werten fest. Die Punkte haben dort eigene Werte.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verdeckte Schicht</translation>
    </message>
    <message>
        <source>A layer between the inputs and the output.</source>
        <translation>Eine Schicht zwischen den Eingaben und der Ausgabe.</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>Verdeckter Raum</translation>
    </message>
    <message>
        <source>The space of a layer&apos;s activations: each unit is an axis, each point has its place. View → Folded Plane shows it.</source>
        <translation>Der Raum der Aktivierungen einer Schicht: Jede Einheit ist eine Achse, jeder Punkt hat seinen Ort. Ansicht → Gefaltete Ebene zeigt ihn.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Bars that count how many values lie where: of z in the microscope, of weights and gradients over time.</source>
        <translation>Balken, die zählen, wie viele Werte wo liegen: von z im Mikroskop, von Gewichten und Gradienten im Verlauf.</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Eingabeschicht</translation>
    </message>
    <message>
        <source>The features, A[0] = X. It is not counted.</source>
        <translation>Die Merkmale, A[0] = X. Sie wird nicht gezählt.</translation>
    </message>
    <message>
        <source>One update of all weights and biases, from one batch.</source>
        <translation>Ein Update aller Gewichte und Bias aus einem Batch.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klassenangabe (Label)</translation>
    </message>
    <message>
        <source>y Y one-hot</source>
        <translation>y Y one-hot</translation>
    </message>
    <message>
        <source>The class of an example, y: 0 or 1. With an output for each class, y is 1 for its own.</source>
        <translation>Die Klasse eines Beispiels, y: 0 oder 1. Mit einer Ausgabe für jede Klasse ist y für die eigene 1.</translation>
    </message>
    <message>
        <source>Units side by side. All of them get the outputs of the layer before.</source>
        <translation>Einheiten nebeneinander. Alle erhalten die Ausgaben der Schicht davor.</translation>
    </message>
    <message>
        <source>α alpha</source>
        <translation>α Alpha</translation>
    </message>
    <message>
        <source>The step size α. Too small, nothing happens; too large, the loss jumps or grows.</source>
        <translation>Die Schrittweite α. Zu klein: nichts geschieht; zu groß: der Verlust springt oder wächst.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>A network without a hidden layer. Its boundary is a straight line.</source>
        <translation>Ein Netz ohne verdeckte Schicht. Seine Grenze ist eine Gerade.</translation>
    </message>
    <message>
        <source>J cost</source>
        <translation>J Kosten</translation>
    </message>
    <message>
        <source>How wrong the outputs are, as one number J. Training minimises it.</source>
        <translation>Wie falsch die Ausgaben sind, als eine Zahl J. Das Training minimiert sie.</translation>
    </message>
    <message>
        <source>J as a height over two weights, or over two directions through all of them, with the way of the run. View → Loss Surface shows it.</source>
        <translation>J als Höhe über zwei Gewichten oder über zwei Richtungen durch alle, mit dem Weg des Laufs. Ansicht → Verlustfläche zeigt sie.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The middle one of numbers in order: half of them are smaller or equal.</source>
        <translation>Die mittlere von geordneten Zahlen: Die Hälfte ist kleiner oder gleich.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>The unit of cross-entropy with the natural logarithm. Guessing: 0.69.</source>
        <translation>Die Einheit der Kreuzentropie mit dem natürlichen Logarithmus. Raten: 0,69.</translation>
    </message>
    <message>
        <source>The rule from gradient to update, such as gradient descent or Adam.</source>
        <translation>Die Regel vom Gradienten zum Update, etwa Gradientenabstieg oder Adam.</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>The last layer, L. Its sigmoid makes the probability of class 1; softmax, that of each class.</source>
        <translation>Die letzte Schicht, L. Ihr Sigmoid ergibt die Wahrscheinlichkeit der Klasse 1; Softmax die jeder Klasse.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung (Overfitting)</translation>
    </message>
    <message>
        <source>The training loss falls while the test loss rises: noise is being learnt.</source>
        <translation>Der Trainingsverlust fällt, während der Testverlust steigt: Rauschen wird gelernt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All weights and biases: what training changes.</source>
        <translation>Alle Gewichte und Bias: was das Training ändert.</translation>
    </message>
    <message>
        <source>A term for large weights that is added to the loss: L1 or L2.</source>
        <translation>Ein Term für große Gewichte, der zum Verlust addiert wird: L1 oder L2.</translation>
    </message>
    <message>
        <source>What you expect before a step: the loss, a weight, the boundary or numbers. Run → Ask Me First asks for it.</source>
        <translation>Was man vor einem Schritt erwartet: Verlust, Gewicht, Grenze oder Zahlen. Lauf → Vorher fragen fragt danach.</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Hauptkomponente</translation>
    </message>
    <message>
        <source>A direction along which points vary most; the second one is at right angles to the first. Two of them show as much as a plane can of a space with more dimensions.</source>
        <translation>Eine Richtung, in der Punkte am meisten streuen; die zweite steht senkrecht auf der ersten. Zwei davon zeigen so viel, wie eine Ebene von einem Raum mit mehr Dimensionen zeigen kann.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Beamermodus</translation>
    </message>
    <message>
        <source>Large text, thick lines and one panel at a time, for a class. F12 begins and ends it.</source>
        <translation>Große Schrift, dicke Linien und ein Bereich auf einmal, für eine Klasse. F12 beginnt und beendet ihn.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y would do as well.</source>
        <translation>Der Anteil der Varianz der Zahlen y, den die Ausgaben erklären: 1 im besten Fall, 0, wo der Mittelwert von y ebenso gut wäre.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>What is learnt are numbers, not classes: the output is linear, and the loss a distance.</source>
        <translation>Gelernt werden Zahlen, keine Klassen: Die Ausgabe ist linear, und der Verlust ist ein Abstand.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>How far a prediction a is from its number y. The switch Residuals of the plane draws them.</source>
        <translation>Wie weit eine Vorhersage a von ihrer Zahl y entfernt ist. Der Schalter „Residuen“ der Ebene zeichnet sie.</translation>
    </message>
    <message>
        <source>The root of the mean squared error: how far predictions are from their numbers, in the unit of y.</source>
        <translation>Die Wurzel des mittleren quadratischen Fehlers: wie weit Vorhersagen von ihren Zahlen entfernt sind, in der Einheit von y.</translation>
    </message>
    <message>
        <source>Where the activation is flat: g′(z) is near 0, the unit hardly learns.</source>
        <translation>Wo die Aktivierung flach ist: g′(z) ist nahe 0, die Einheit lernt kaum.</translation>
    </message>
    <message>
        <source>Where random numbers start. The same seed gives the same numbers; View → Luck trains with many seeds.</source>
        <translation>Wo Zufallszahlen beginnen. Gleicher Seed, gleiche Zahlen; Ansicht → Zufall trainiert mit vielen Seeds.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Rechenfehler</translation>
    </message>
    <message>
        <source>A usual mistake in computing by hand, such as a forgotten 1/m. It is found by making it again.</source>
        <translation>Ein üblicher Fehler beim Rechnen von Hand, etwa ein vergessenes 1/m. Er wird gefunden, indem er nachgerechnet wird.</translation>
    </message>
    <message>
        <source>Slope g′(z)</source>
        <translation>Steigung g′(z)</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>How much a changes with z. The gradient is multiplied by it on its way back.</source>
        <translation>Wie stark sich a mit z ändert. Der Gradient wird auf dem Rückweg damit multipliziert.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>For three and more classes: outputs that are positive and add up to 1. Of two it is the sigmoid of z₁ − z₀.</source>
        <translation>Für drei und mehr Klassen: Ausgaben, die positiv sind und zusammen 1 ergeben. Bei zweien ist es das Sigmoid von z₁ − z₀.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation, so that each input has mean 0 and deviation 1.</source>
        <translation>x′ = (x − Mittelwert) / Abweichung, sodass jede Eingabe Mittelwert 0 und Abweichung 1 hat.</translation>
    </message>
    <message>
        <source>initialisation Xavier He</source>
        <translation>Initialisierung Xavier He</translation>
    </message>
    <message>
        <source>Small random numbers. All equal, the units would stay equal; too large, they saturate.</source>
        <translation>Kleine Zufallszahlen. Alle gleich, blieben die Einheiten gleich; zu groß, sind sie gesättigt.</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Testpunkte</translation>
    </message>
    <message>
        <source>Points kept aside to see how well unseen points are predicted. They are hollow.</source>
        <translation>Punkte, die beiseitegelegt sind, um zu sehen, wie gut ungesehene Punkte vorhergesagt werden. Sie sind hohl.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>The points the network learns from. They are drawn filled.</source>
        <translation>Die Punkte, aus denen das Netz lernt. Sie sind gefüllt gezeichnet.</translation>
    </message>
    <message>
        <source>The share of the points used for training. Up to 20 points, all are used.</source>
        <translation>Der Anteil der Punkte, der zum Training dient. Bis 20 Punkte sind es alle.</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>It adds its weighted inputs and its bias to z, and passes on a = g(z).</source>
        <translation>Sie addiert ihre gewichteten Eingaben und ihren Bias zu z und gibt a = g(z) weiter.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What one iteration adds to a weight or bias: with gradient descent, −α times its gradient.</source>
        <translation>Was eine Iteration zu einem Gewicht oder Bias addiert: beim Gradientenabstieg −α mal dessen Gradienten.</translation>
    </message>
    <message>
        <source>Through many layers with small g′, almost nothing arrives.</source>
        <translation>Durch viele Schichten mit kleinem g′ kommt fast nichts an.</translation>
    </message>
    <message>
        <source>Vectorise</source>
        <translation>Vektorisieren</translation>
    </message>
    <message>
        <source>To compute all examples in one matrix product instead of a loop.</source>
        <translation>Alle Beispiele in einem Matrixprodukt berechnen statt in einer Schleife.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The number an input is multiplied by. W[l] has a row for each unit of layer l.</source>
        <translation>Die Zahl, mit der eine Eingabe multipliziert wird. W[l] hat eine Zeile für jede Einheit von Schicht l.</translation>
    </message>
    <message>
        <source>Xavier, He</source>
        <translation>Xavier, He</translation>
    </message>
    <message>
        <source>Start weights of a size that fits the number of inputs of a layer.</source>
        <translation>Startgewichte in einer Größe, die zur Zahl der Eingaben einer Schicht passt.</translation>
    </message>
    <message>
        <source>Class 1 where exactly one coordinate is positive. No straight line separates the classes.</source>
        <translation>Klasse 1, wo genau eine Koordinate positiv ist. Keine Gerade trennt die Klassen.</translation>
    </message>
    <message>
        <source>The weighted sum of a unit: z = w·x + b.</source>
        <translation>Die gewichtete Summe einer Einheit: z = w·x + b.</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>Um 0 zentriert</translation>
    </message>
    <message>
        <source>With outputs around 0, as of tanh. Sigmoid and ReLU are never negative; that slows learning.</source>
        <translation>Mit Ausgaben um 0, wie bei tanh. Sigmoid und ReLU sind nie negativ; das verlangsamt das Lernen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Show on Second Screen</source>
        <translation>Auf zweitem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Keyboard and Sound</source>
        <translation>Tastatur und Ton</translation>
    </message>
    <message>
        <source>Glassbox: {view}</source>
        <translation>Glassbox: {view}</translation>
    </message>
    <message numerus="yes">
        <source>{share} wanted: {n} points train, {test} test</source>
        <translation>
            <numerusform>{share} gewünscht: {n} Trainingspunkt, {test} zum Testen</numerusform>
            <numerusform>{share} gewünscht: {n} Trainingspunkte, {test} zum Testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {drawn} drawn of {n} examples, at iteration {iteration}.</source>
        <translation>
            <numerusform>{said}, über {drawn} ausgewählte von {n} Beispiel, bei Iteration {iteration}.</numerusform>
            <numerusform>{said}, über {drawn} ausgewählte von {n} Beispielen, bei Iteration {iteration}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {n} examples, at iteration {iteration}.</source>
        <translation>
            <numerusform>{said}, über {n} Beispiel, bei Iteration {iteration}.</numerusform>
            <numerusform>{said}, über {n} Beispiele, bei Iteration {iteration}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {bent} of {n} examples the step crosses the bend of an activation. The difference is not the slope there, so these examples are left out of the relative error.</source>
        <translation>
            <numerusform>Bei {bent} von {n} Beispiel überquert der Schritt den Knick einer Aktivierung. Der Unterschied ist dort nicht die Steigung; daher bleibt dieses Beispiel beim relativen Fehler außer Betracht.</numerusform>
            <numerusform>Bei {bent} von {n} Beispielen überquert der Schritt den Knick einer Aktivierung. Der Unterschied ist dort nicht die Steigung; daher bleiben diese Beispiele beim relativen Fehler außer Betracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>X, {n} columns</source>
        <translation>
            <numerusform>X, {n} Spalte</numerusform>
            <numerusform>X, {n} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared run</source>
        <translation>Verglichener Lauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} hidden layers.</source>
        <translation>
            <numerusform>Höchstens {n} verdeckte Schicht.</numerusform>
            <numerusform>Höchstens {n} verdeckte Schichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{equation}.</source>
        <translation>{equation}.</translation>
    </message>
    <message>
        <source>{average} of {gradient}</source>
        <translation>{average} von {gradient}</translation>
    </message>
    <message numerus="yes">
        <source>Replace the {n} Points</source>
        <translation>
            <numerusform>Den {n} Punkt ersetzen</numerusform>
            <numerusform>Die {n} Punkte ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave These {n} Lines Out</source>
        <translation>
            <numerusform>Diese {n} Zeile weglassen</numerusform>
            <numerusform>Diese {n} Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines cannot be used and will be skipped:</source>
        <translation>
            <numerusform>{n} Zeile ist nicht verwendbar und wird übersprungen:</numerusform>
            <numerusform>{n} Zeilen sind nicht verwendbar und werden übersprungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines lack a value: {gaps}.</source>
        <translation>
            <numerusform>{n} Zeile fehlt ein Wert: {gaps}.</numerusform>
            <numerusform>{n} Zeilen fehlt ein Wert: {gaps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes:</source>
        <translation>
            <numerusform>{n} Klasse:</numerusform>
            <numerusform>{n} Klassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Points</source>
        <translation>
            <numerusform>{n} Punkt importieren</numerusform>
            <numerusform>{n} Punkte importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes, of which {most} can be shown:</source>
        <translation>
            <numerusform>{n} Klasse, von denen {most} gezeigt werden können:</numerusform>
            <numerusform>{n} Klassen, von denen {most} gezeigt werden können:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip {n} Lines, Import {points}</source>
        <translation>
            <numerusform>{n} Zeile überspringen, {points} importieren</numerusform>
            <numerusform>{n} Zeilen überspringen, {points} importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There will be {n} points. Undo brings back the old ones.</source>
        <translation>
            <numerusform>Es wird {n} Punkt. Rückgängig holt die alten zurück.</numerusform>
            <numerusform>Es werden {n} Punkte. Rückgängig holt die alten zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} steps are done. Hints taken: {hints}.</source>
        <translation>
            <numerusform>Der Schritt ist ausgeführt. Gelesene Tipps: {hints}.</numerusform>
            <numerusform>Alle {n} Schritte sind ausgeführt. Gelesene Tipps: {hints}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next hint; {n} are left.</source>
        <translation>
            <numerusform>Den nächsten Tipp zeigen; noch {n}.</numerusform>
            <numerusform>Den nächsten Tipp zeigen; noch {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <translation>
            <numerusform>{n} Iteration</numerusform>
            <numerusform>{n} Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{goal} of the training points within {n} iterations</source>
        <translation>
            <numerusform>{goal} der Trainingspunkte in {n} Iteration</numerusform>
            <numerusform>{goal} der Trainingspunkte in {n} Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R² of {goal} on the training points within {n} iterations</source>
        <translation>
            <numerusform>R² von {goal} auf den Trainingspunkten in {n} Iteration</numerusform>
            <numerusform>R² von {goal} auf den Trainingspunkten in {n} Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of these needed at most {n} iterations, and the middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Die Hälfte davon brauchte höchstens {n} Iteration, die mittlere Hälfte {lower} bis {upper}.</numerusform>
            <numerusform>Die Hälfte davon brauchte höchstens {n} Iterationen, die mittlere Hälfte {lower} bis {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>{formula}.</source>
        <translation>{formula}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points with numbers {name} from {low} to {high}.</source>
        <translation>
            <numerusform>{n} Punkt mit Zahlen {name} von {low} bis {high}.</numerusform>
            <numerusform>{n} Punkte mit Zahlen {name} von {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points far from this slice are left out</source>
        <translation>
            <numerusform>{n} Punkt fern von diesem Schnitt ist weggelassen</numerusform>
            <numerusform>{n} Punkte fern von diesem Schnitt sind weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points lie outside</source>
        <translation>
            <numerusform>{n} Punkt liegt außerhalb</numerusform>
            <numerusform>{n} Punkte liegen außerhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points: {each}.</source>
        <translation>
            <numerusform>{n} Punkt: {each}.</numerusform>
            <numerusform>{n} Punkte: {each}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} phases / s</source>
        <translation>
            <numerusform>{rate} Phase / s</numerusform>
            <numerusform>{rate} Phasen / s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} examples / s</source>
        <translation>
            <numerusform>{rate} Beispiel / s</numerusform>
            <numerusform>{rate} Beispiele / s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} epochs / s</source>
        <translation>
            <numerusform>{rate} Epoche / s</numerusform>
            <numerusform>{rate} Epochen / s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the m = {n} training examples.</source>
        <translation>
            <numerusform>Über das m = {n} Trainingsbeispiel.</numerusform>
            <numerusform>Über die m = {n} Trainingsbeispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {first} and {second} are varied. The other {n} weights and biases are held at their present values. The path is projected: on it the others had other values.</source>
        <translation>
            <numerusform>Nur {first} und {second} werden variiert. {n} weiterer Parameter bleibt auf seinem jetzigen Wert. Der Weg ist projiziert: Auf ihm hatten die übrigen andere Werte.</numerusform>
            <numerusform>Nur {first} und {second} werden variiert. Die übrigen {n} Gewichte und Bias bleiben auf ihren jetzigen Werten. Der Weg ist projiziert: Auf ihm hatten die übrigen andere Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over all {n} training examples</source>
        <translation>
            <numerusform>über das {n} Trainingsbeispiel</numerusform>
            <numerusform>über alle {n} Trainingsbeispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over the {n} examples of its batch</source>
        <translation>
            <numerusform>über das {n} Beispiel seines Batches</numerusform>
            <numerusform>über die {n} Beispiele seines Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it with a pencil across the screen.</source>
        <translation>Versuchen Sie es mit einem Stift quer über dem Bildschirm.</translation>
    </message>
    <message>
        <source>A line can cut off one corner from the three others.</source>
        <translation>Eine Gerade kann eine Ecke von den drei anderen abschneiden.</translation>
    </message>
    <message>
        <source>Four corners of a square; opposite corners have the same class. This is XOR.
The network has no hidden layer. It computes $a = \sigma(w^T x + b)$, so its boundary is where $w^T x + b = 0$: a straight line.</source>
        <translation>Vier Ecken eines Quadrats; gegenüberliegende Ecken haben dieselbe Klasse. Das ist XOR.
Das Netz hat keine verdeckte Schicht. Es berechnet $a = \sigma(w^T x + b)$, also ist seine Grenze, wo $w^T x + b = 0$ gilt: eine Gerade.</translation>
    </message>
    <message>
        <source>Look at the four points, then answer the question.</source>
        <translation>Sehen Sie sich die vier Punkte an, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>How many of the four points can a straight line get right at most?</source>
        <translation>Wie viele der vier Punkte kann eine Gerade höchstens richtig einteilen?</translation>
    </message>
    <message>
        <source>A line can cut off one corner. Then the opposite corner is on the wrong side.</source>
        <translation>Eine Gerade kann eine Ecke abschneiden. Dann ist die gegenüberliegende Ecke auf der falschen Seite.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>More training does not help where the network cannot express the answer.</source>
        <translation>Mehr Training hilft nicht, wo das Netz die Antwort nicht ausdrücken kann.</translation>
    </message>
    <message>
        <source>Press Run and watch for 100 iterations.</source>
        <translation>Drücken Sie „Starten“, und sehen Sie 100 Iterationen lang zu.</translation>
    </message>
    <message>
        <source>Both classes cost the same for exactly one output.</source>
        <translation>Beide Klassen kosten bei genau einer Ausgabe gleich viel.</translation>
    </message>
    <message>
        <source>−ln 0.5 = 0.69.</source>
        <translation>−ln 0,5 = 0,69.</translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network gives all four points nearly the same output.
Its best answer is a guess.</source>
        <translation>Der Verlust bleibt bei 0,69. Das Netz gibt allen vier Punkten fast dieselbe Ausgabe.
Seine beste Antwort ist zu raten.</translation>
    </message>
    <message>
        <source>Answer the question. The loss of one example is $-\ln a$ for $y = 1$ and $-\ln (1 - a)$ for $y = 0$.</source>
        <translation>Beantworten Sie die Frage. Der Verlust eines Beispiels ist $-\ln a$ für $y = 1$ und $-\ln (1 - a)$ für $y = 0$.</translation>
    </message>
    <message>
        <source>Which output $a$ for all four points gives the loss 0.69?</source>
        <translation>Welche Ausgabe $a$ für alle vier Punkte ergibt den Verlust 0,69?</translation>
    </message>
    <message>
        <source>$-\ln 0.5 = 0.69$: with 0.5 the network says that it does not know.</source>
        <translation>$-\ln 0.5 = 0.69$: Mit 0,5 sagt das Netz, dass es die Klasse nicht weiß.</translation>
    </message>
    <message>
        <source>The + is above the network, at its left.</source>
        <translation>Das + ist über dem Netz, links.</translation>
    </message>
    <message>
        <source>Is one point still wrong after a while? Press New Weights, then Run.</source>
        <translation>Ist nach einer Weile noch ein Punkt falsch? Drücken Sie „Neue Gewichte“, dann „Starten“.</translation>
    </message>
    <message>
        <source>A hidden layer gives the output unit several lines to combine.
Each hidden unit has its own weights, and so its own line.</source>
        <translation>Eine verdeckte Schicht gibt der Ausgabeeinheit mehrere Linien zum Kombinieren.
Jede verdeckte Einheit hat ihre eigenen Gewichte und damit ihre eigene Linie.</translation>
    </message>
    <message>
        <source>Press + beside “0 hidden layers” above the network. Then press Run until all four points are right.</source>
        <translation>Drücken Sie über dem Netz + neben „0 verdeckte Schichten“. Drücken Sie dann „Starten“, bis alle vier Punkte richtig sind.</translation>
    </message>
    <message>
        <source>The hidden units are the pictures in the middle of the network.</source>
        <translation>Die verdeckten Einheiten sind die Bilder in der Mitte des Netzes.</translation>
    </message>
    <message>
        <source>The small picture of a unit shows its output over the plane. Each hidden unit splits the plane along one line.
The output unit adds them with its weights, and the sum has a boundary that is no straight line.</source>
        <translation>Das kleine Bild einer Einheit zeigt ihre Ausgabe über der Ebene. Jede verdeckte Einheit teilt die Ebene entlang einer Linie.
Die Ausgabeeinheit addiert sie mit ihren Gewichten, und die Summe hat eine Grenze, die keine Gerade ist.</translation>
    </message>
    <message>
        <source>Point at a hidden unit to see its line on the large plane.</source>
        <translation>Zeigen Sie auf eine verdeckte Einheit, um ihre Linie auf der großen Ebene zu sehen.</translation>
    </message>
    <message>
        <source>Without a curve, $z^{[2]} = W^{[2]}(W^{[1]}x + b^{[1]}) + b^{[2]}$.</source>
        <translation>Ohne Krümmung ist $z^{[2]} = W^{[2]}(W^{[1]}x + b^{[1]}) + b^{[2]}$.</translation>
    </message>
    <message>
        <source>This is again a matrix times $x$ plus a number.</source>
        <translation>Das ist wieder eine Matrix mal $x$ plus eine Zahl.</translation>
    </message>
    <message>
        <source>The hidden units use $\tanh$, which is not a straight line. This is important.</source>
        <translation>Die verdeckten Einheiten verwenden $\tanh$, und das ist keine Gerade. Das ist wichtig.</translation>
    </message>
    <message>
        <source>Think of hidden units with $g(z) = z$, then answer the question.</source>
        <translation>Denken Sie an verdeckte Einheiten mit $g(z) = z$, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>Could linear hidden units, with g(z) = z, solve XOR?</source>
        <translation>Könnten lineare verdeckte Einheiten, mit g(z) = z, XOR lösen?</translation>
    </message>
    <message>
        <source>Sums of straight lines are straight. The activation makes the difference.</source>
        <translation>Summen von Geraden sind Geraden. Die Aktivierung macht den Unterschied.</translation>
    </message>
    <message>
        <source>Yes, with enough units</source>
        <translation>Ja, mit genug Einheiten</translation>
    </message>
    <message>
        <source>Yes, with enough layers</source>
        <translation>Ja, mit genug Schichten</translation>
    </message>
    <message>
        <source>No, the boundary is still a straight line</source>
        <translation>Nein, die Grenze ist weiterhin eine Gerade</translation>
    </message>
    <message>
        <source>Width is also luck</source>
        <translation>Breite ist auch Glückssache</translation>
    </message>
    <message>
        <source>Two hidden units can solve XOR, but often they do not. Eight nearly always do.</source>
        <translation>Zwei verdeckte Einheiten können XOR lösen, tun es aber oft nicht. Acht fast immer.</translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; it begins again with other random weights.</source>
        <translation>„Neue Gewichte“ ist die Schaltfläche mit dem Würfel; sie beginnt neu mit anderen Zufallsgewichten.</translation>
    </message>
    <message>
        <source>Let each start run until the loss does not change any more.</source>
        <translation>Lassen Sie jeden Start laufen, bis sich der Verlust nicht mehr ändert.</translation>
    </message>
    <message>
        <source>The grey curves in the loss plot are the starts before.</source>
        <translation>Die grauen Kurven im Verlustdiagramm sind die Starts davor.</translation>
    </message>
    <message>
        <source>Two ReLU units are enough for XOR: there are weights with which all four points are right.
But training begins at random weights and only goes downhill.</source>
        <translation>Zwei ReLU-Einheiten genügen für XOR: Es gibt Gewichte, mit denen alle vier Punkte richtig sind.
Aber das Training beginnt bei zufälligen Gewichten und geht nur bergab.</translation>
    </message>
    <message>
        <source>Answer the question. Then try three starts: press Run for a while, then New Weights, and again.</source>
        <translation>Beantworten Sie die Frage. Probieren Sie dann drei Starts: eine Weile „Starten“, dann „Neue Gewichte“, und noch einmal.</translation>
    </message>
    <message>
        <source>You start many times from random weights. How often will the two units solve XOR?</source>
        <translation>Sie beginnen viele Male bei zufälligen Gewichten. Wie oft werden die zwei Einheiten XOR lösen?</translation>
    </message>
    <message>
        <source>In less than half of the starts. In the others the loss stops falling at a higher value.</source>
        <translation>Bei weniger als der Hälfte der Starts. Bei den anderen fällt der Verlust ab einem höheren Wert nicht weiter.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Gradient descent only goes downhill from where it stands.</source>
        <translation>Der Gradientenabstieg geht von dort, wo er steht, nur bergab.</translation>
    </message>
    <message>
        <source>The same weights give the same run.</source>
        <translation>Dieselben Gewichte ergeben denselben Lauf.</translation>
    </message>
    <message>
        <source>A start that fails is stuck: the gradient is almost 0, but the loss is not. With ReLU often a unit is dead, or both units do the same work.
Which start is lucky cannot be seen beforehand.</source>
        <translation>Ein Start, der misslingt, steckt fest: Der Gradient ist fast 0, der Verlust aber nicht. Bei ReLU ist oft eine Einheit tot, oder beide Einheiten tun dasselbe.
Welcher Start Glück hat, ist vorher nicht zu sehen.</translation>
    </message>
    <message>
        <source>Look at the final values of the loss curves, then answer the question.</source>
        <translation>Sehen Sie sich die Endwerte der Verlustkurven an, und beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>A start is stuck. What helps?</source>
        <translation>Ein Start steckt fest. Was hilft?</translation>
    </message>
    <message>
        <source>Where the gradient is 0, more iterations change nothing.</source>
        <translation>Wo der Gradient 0 ist, ändern weitere Iterationen nichts.</translation>
    </message>
    <message>
        <source>More iterations</source>
        <translation>Mehr Iterationen</translation>
    </message>
    <message>
        <source>Other start weights or more units</source>
        <translation>Andere Startgewichte oder mehr Einheiten</translation>
    </message>
    <message>
        <source>The + and − of a layer are above its units.</source>
        <translation>Das + und das − einer Schicht sind über ihren Einheiten.</translation>
    </message>
    <message>
        <source>Press Reset before Run to begin from the start weights.</source>
        <translation>Drücken Sie vor „Starten“ auf „Zurücksetzen“, um bei den Startgewichten zu beginnen.</translation>
    </message>
    <message>
        <source>Now more units. Each one is a new chance: only some of them have to begin at a useful place.
This is one reason why networks are wider than they would need to be.</source>
        <translation>Jetzt mehr Einheiten. Jede ist eine neue Chance: Nur einige davon müssen an einer nützlichen Stelle beginnen.
Das ist ein Grund, warum Netze breiter sind, als sie sein müssten.</translation>
    </message>
    <message>
        <source>Press + above the hidden layer until it has 8 units. Then press Run until all four points are right.</source>
        <translation>Drücken Sie + über der verdeckten Schicht, bis sie 8 Einheiten hat. Drücken Sie dann „Starten“, bis alle vier Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Two lines leave the plane open at one side at least.</source>
        <translation>Zwei Linien lassen die Ebene auf mindestens einer Seite offen.</translation>
    </message>
    <message>
        <source>Luck is one thing, being able to is another. Here is a disc inside a ring, and two tanh units.
Each unit brings one line, and two lines cannot close round the disc.</source>
        <translation>Glück ist das eine, Können das andere. Hier sind eine Scheibe in einem Ring und zwei tanh-Einheiten.
Jede Einheit bringt eine Linie, und zwei Linien können sich nicht um die Scheibe schließen.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 200 iterations.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und warten Sie 200 Iterationen ab.</translation>
    </message>
    <message>
        <source>Can two units get all points right, if you try many starts?</source>
        <translation>Können zwei Einheiten alle Punkte richtig einteilen, wenn Sie viele Starts versuchen?</translation>
    </message>
    <message>
        <source>Two units give a strip or a corner, not a closed line. More than a tenth of the points stay wrong.</source>
        <translation>Zwei Einheiten ergeben einen Streifen oder eine Ecke, keine geschlossene Linie. Mehr als ein Zehntel der Punkte bleibt falsch.</translation>
    </message>
    <message>
        <source>Yes, with a lucky start</source>
        <translation>Ja, mit einem glücklichen Start</translation>
    </message>
    <message>
        <source>No, with no start</source>
        <translation>Nein, mit keinem Start</translation>
    </message>
    <message>
        <source>Three lines can form a triangle.</source>
        <translation>Drei Linien können ein Dreieck bilden.</translation>
    </message>
    <message>
        <source>Three units need some luck: press New Weights when they are stuck, or take a fourth unit.</source>
        <translation>Drei Einheiten brauchen etwas Glück: Drücken Sie „Neue Gewichte“, wenn sie feststecken, oder nehmen Sie eine vierte Einheit.</translation>
    </message>
    <message>
        <source>How many units does the circle need? Add one after the other and see when the boundary closes.</source>
        <translation>Wie viele Einheiten braucht der Kreis? Fügen Sie eine nach der anderen hinzu, und sehen Sie, wann sich die Grenze schließt.</translation>
    </message>
    <message>
        <source>Press + above the layer, then Run, until 97 % of the points are right with at most 4 units.</source>
        <translation>Drücken Sie + über der Schicht, dann „Starten“, bis mit höchstens 4 Einheiten 97 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Depth and the vanishing gradient</source>
        <translation>Tiefe und der verschwindende Gradient</translation>
    </message>
    <message>
        <source>Six layers of sigmoid learn nothing. The same six layers of tanh do.</source>
        <translation>Sechs Schichten Sigmoid lernen nichts. Dieselben sechs Schichten tanh lernen.</translation>
    </message>
    <message>
        <source>One hidden layer of sigmoid units. The circle is no problem for it.
Remember how long it takes.</source>
        <translation>Eine verdeckte Schicht aus Sigmoid-Einheiten. Der Kreis ist für sie kein Problem.
Merken Sie sich, wie lange es dauert.</translation>
    </message>
    <message>
        <source>Press Run until 95 % of the points are right.</source>
        <translation>Drücken Sie „Starten“, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>The error has a long way back to the first layer.</source>
        <translation>Der Fehler hat einen langen Weg zurück zur ersten Schicht.</translation>
    </message>
    <message>
        <source>Warning signs at the layers say what happens there.</source>
        <translation>Warnzeichen an den Schichten sagen, was dort geschieht.</translation>
    </message>
    <message>
        <source>Now six hidden layers of sigmoid, one after the other, with the same data and the same learning rate.</source>
        <translation>Jetzt sechs verdeckte Schichten Sigmoid hintereinander, mit denselben Daten und derselben Lernrate.</translation>
    </message>
    <message>
        <source>Will six layers learn the circle faster than one?</source>
        <translation>Werden sechs Schichten den Kreis schneller lernen als eine?</translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network could express the circle, but the first layers get almost no gradient.</source>
        <translation>Der Verlust bleibt bei 0,69. Das Netz könnte den Kreis ausdrücken, aber die ersten Schichten bekommen fast keinen Gradienten.</translation>
    </message>
    <message>
        <source>Yes, more layers can do more</source>
        <translation>Ja, mehr Schichten können mehr</translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation>Etwa gleich schnell</translation>
    </message>
    <message>
        <source>No, they will hardly learn at all</source>
        <translation>Nein, sie werden kaum lernen</translation>
    </message>
    <message>
        <source>0.25 · 0.25 = 0.0625, for two layers.</source>
        <translation>0,25 · 0,25 = 0,0625, für zwei Schichten.</translation>
    </message>
    <message>
        <source>0.0625 · 0.0625 · 0.0625.</source>
        <translation>0,0625 · 0,0625 · 0,0625.</translation>
    </message>
    <message>
        <source>Each layer multiplies the error by its slope: $dz^{[l]} = W^{[l+1]T} dz^{[l+1]} * g^{[l]\prime}(z^{[l]})$.
The slope of the sigmoid is 0.25 at most. Six layers multiply it six times.</source>
        <translation>Jede Schicht multipliziert den Fehler mit ihrer Steigung: $dz^{[l]} = W^{[l+1]T} dz^{[l+1]} * g^{[l]\prime}(z^{[l]})$.
Die Steigung des Sigmoids ist höchstens 0,25. Sechs Schichten multiplizieren sie sechsmal.</translation>
    </message>
    <message>
        <source>Compute the largest factor that six layers can have.</source>
        <translation>Rechnen Sie den größten Faktor aus, den sechs Schichten haben können.</translation>
    </message>
    <message>
        <source>What is $0.25^6$?</source>
        <translation>Was ist $0.25^6$?</translation>
    </message>
    <message>
        <source>At most 0.00024 of the error arrives, and less where the slope is smaller. This is the vanishing gradient.</source>
        <translation>Höchstens 0,00024 des Fehlers kommen an, und weniger, wo die Steigung kleiner ist. Das ist der verschwindende Gradient.</translation>
    </message>
    <message>
        <source>The weights are the lines between the units.</source>
        <translation>Die Gewichte sind die Linien zwischen den Einheiten.</translation>
    </message>
    <message>
        <source>The first layer begins at the inputs, the last one ends at the output.</source>
        <translation>Die erste Schicht beginnt bei den Eingaben, die letzte endet bei der Ausgabe.</translation>
    </message>
    <message>
        <source>The gradients tell the same. Point at a weight to read its gradient $dW$.</source>
        <translation>Die Gradienten sagen dasselbe. Zeigen Sie auf ein Gewicht, um seinen Gradienten $dW$ zu lesen.</translation>
    </message>
    <message>
        <source>Point at a weight of the first layer, then at a weight of the last one, and compare the two gradients.</source>
        <translation>Zeigen Sie auf ein Gewicht der ersten Schicht, dann auf eines der letzten, und vergleichen Sie die beiden Gradienten.</translation>
    </message>
    <message>
        <source>The activations are the cards below the network.</source>
        <translation>Die Aktivierungen sind die Karten unter dem Netz.</translation>
    </message>
    <message>
        <source>Press Reset first to begin from the start weights.</source>
        <translation>Drücken Sie zuerst „Zurücksetzen“, um bei den Startgewichten zu beginnen.</translation>
    </message>
    <message>
        <source>Is it stuck? Press New Weights, then Run.</source>
        <translation>Steckt es fest? Drücken Sie „Neue Gewichte“, dann „Starten“.</translation>
    </message>
    <message>
        <source>The slope of tanh is up to 1, four times that of the sigmoid. Where $z$ is near 0, almost all of the error passes.
So the same six layers can learn.</source>
        <translation>Die Steigung von tanh ist bis zu 1, viermal die des Sigmoids. Wo $z$ nahe 0 ist, kommt fast der ganze Fehler durch.
So können dieselben sechs Schichten lernen.</translation>
    </message>
    <message>
        <source>Choose tanh as the activation and set the learning rate to 0.3. Then press Run until 95 % of the points are right.</source>
        <translation>Wählen Sie tanh als Aktivierung, und stellen Sie die Lernrate auf 0,3. Drücken Sie dann „Starten“, bis 95 % der Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Which slope stays the same, however many of them are multiplied?</source>
        <translation>Welche Steigung bleibt gleich, wie viele davon auch multipliziert werden?</translation>
    </message>
    <message>
        <source>So depth is no free gift: the error must come back through every layer.
This is why deep networks use activations whose slope is not small.</source>
        <translation>Tiefe gibt es also nicht umsonst: Der Fehler muss durch jede Schicht zurück.
Darum verwenden tiefe Netze Aktivierungen, deren Steigung nicht klein ist.</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Beantworten Sie die Frage.</translation>
    </message>
    <message>
        <source>Which of these slopes does not shrink the error, in however many layers?</source>
        <translation>Welche dieser Steigungen verkleinert den Fehler nicht, bei wie vielen Schichten auch immer?</translation>
    </message>
    <message>
        <source>1 · 1 · 1 … stays 1. But a ReLU unit with z below 0 passes nothing back.</source>
        <translation>1 · 1 · 1 … bleibt 1. Aber eine ReLU-Einheit mit z unter 0 gibt nichts zurück.</translation>
    </message>
    <message>
        <source>Sigmoid: 0.25 or less</source>
        <translation>Sigmoid: 0,25 oder weniger</translation>
    </message>
    <message>
        <source>tanh: 1 at z = 0, less elsewhere</source>
        <translation>tanh: 1 bei z = 0, sonst weniger</translation>
    </message>
    <message>
        <source>ReLU: 1 for every z above 0</source>
        <translation>ReLU: 1 für jedes z über 0</translation>
    </message>
    <message>
        <source>Overfitting and the penalty</source>
        <translation>Überanpassung und der Strafterm</translation>
    </message>
    <message>
        <source>A network that learns its training points by heart, and two ways to prevent it.</source>
        <translation>Ein Netz, das seine Trainingspunkte auswendig lernt, und zwei Mittel dagegen.</translation>
    </message>
    <message>
        <source>The loss plot has two curves: training and test.</source>
        <translation>Das Verlustdiagramm hat zwei Kurven: „Train“ für das Training und „Test“.</translation>
    </message>
    <message>
        <source>The two losses are also shown at the top right.</source>
        <translation>Die beiden Verluste stehen auch oben rechts.</translation>
    </message>
    <message>
        <source>30 points are for training, and 30 for testing: the network never learns from the test points. They show what it does with new points.
The classes overlap, so no boundary gets everything right. Training uses Adam here, a faster rule than plain gradient descent.</source>
        <translation>30 Punkte dienen zum Training und 30 zum Testen: Von den Testpunkten lernt das Netz nie. Sie zeigen, was es mit neuen Punkten macht.
Die Klassen überlappen sich, daher macht keine Grenze alles richtig. Trainiert wird hier mit Adam, einer schnelleren Regel als dem einfachen Gradientenabstieg.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 400 iterations.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und warten Sie 400 Iterationen ab.</translation>
    </message>
    <message>
        <source>The training loss falls to almost 0. What will the test loss do?</source>
        <translation>Der Trainingsverlust fällt auf fast 0. Was wird der Testverlust tun?</translation>
    </message>
    <message>
        <source>At first the network learns what both sets have in common, then the chance of its 30 training points. This is overfitting.</source>
        <translation>Zuerst lernt das Netz, was beide Mengen gemeinsam haben, dann den Zufall seiner 30 Trainingspunkte. Das ist Überanpassung (Overfitting).</translation>
    </message>
    <message>
        <source>Fall to almost 0, too</source>
        <translation>Auch auf fast 0 fallen</translation>
    </message>
    <message>
        <source>Fall at first, then rise</source>
        <translation>Zuerst fallen, dann steigen</translation>
    </message>
    <message>
        <source>The timeline is the line with the round mark below the loss plot.</source>
        <translation>Die Zeitleiste ist die Linie mit dem runden Zeichen unter dem Verlustdiagramm.</translation>
    </message>
    <message>
        <source>Look for the lowest place of the dashed curve and go to this iteration.</source>
        <translation>Suchen Sie die tiefste Stelle der gestrichelten Kurve, und gehen Sie zu dieser Iteration.</translation>
    </message>
    <message>
        <source>Somewhere on the way the test loss was lowest. Who stops there has the best network for new points. This is called *early stopping*.
The boundary there was simpler, too.</source>
        <translation>Irgendwo auf dem Weg war der Testverlust am kleinsten. Wer dort aufhört, hat das beste Netz für neue Punkte. Das heißt *Early Stopping*.
Die Grenze war dort auch einfacher.</translation>
    </message>
    <message>
        <source>Pause, then drag the mark of the timeline below the loss curves back to where the test loss is lowest.</source>
        <translation>Drücken Sie „Pause“, und ziehen Sie dann das Zeichen der Zeitleiste unter den Verlustkurven dorthin zurück, wo der Testverlust am kleinsten ist.</translation>
    </message>
    <message>
        <source>Penalty and Penalty rate are in the settings below the network.</source>
        <translation>Strafterm und Straffaktor stehen in den Einstellungen unter dem Netz.</translation>
    </message>
    <message>
        <source>A boundary with many bends needs large weights. The L2 penalty adds a price for large weights to the loss: $J + \frac{\lambda}{2} \sum w^2$.
Training now looks for a compromise.</source>
        <translation>Eine Grenze mit vielen Biegungen braucht große Gewichte. Der L2-Strafterm addiert einen Preis für große Gewichte zum Verlust: $J + \frac{\lambda}{2} \sum w^2$.
Das Training sucht jetzt einen Kompromiss.</translation>
    </message>
    <message>
        <source>Choose L2 as Penalty and 0.1 as Penalty rate, press Reset, then Run for 300 iterations.</source>
        <translation>Wählen Sie L2 als Strafterm und 0,1 als Straffaktor, drücken Sie „Zurücksetzen“ und dann „Starten“, 300 Iterationen lang.</translation>
    </message>
    <message>
        <source>With the penalty, what will the training loss do?</source>
        <translation>Was wird der Trainingsverlust mit dem Strafterm tun?</translation>
    </message>
    <message>
        <source>The weights stay small, so the network cannot learn every single point by heart. Training and test loss stay close together.</source>
        <translation>Die Gewichte bleiben klein, daher kann das Netz nicht jeden einzelnen Punkt auswendig lernen. Trainings- und Testverlust bleiben nahe beieinander.</translation>
    </message>
    <message>
        <source>Fall to almost 0 as before</source>
        <translation>Auf fast 0 fallen wie zuvor</translation>
    </message>
    <message>
        <source>Stay higher than before</source>
        <translation>Höher bleiben als zuvor</translation>
    </message>
    <message>
        <source>Rise without end</source>
        <translation>Ohne Ende steigen</translation>
    </message>
    <message>
        <source>Compare the two losses with those of the first step.</source>
        <translation>Vergleichen Sie die beiden Verluste mit denen des ersten Schritts.</translation>
    </message>
    <message>
        <source>The best means against overfitting is more data. Here are 1000 points from the same source, and no penalty.
With many points, chance does not pay: a bend round a single point costs more than it gains.</source>
        <translation>Das beste Mittel gegen Überanpassung sind mehr Daten. Hier sind 1000 Punkte aus derselben Quelle, ohne Strafterm.
Bei vielen Punkten lohnt sich der Zufall nicht: Eine Biegung um einen einzelnen Punkt kostet mehr, als sie bringt.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 300 iterations.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Starten“, und warten Sie 300 Iterationen ab.</translation>
    </message>
    <message>
        <source>How far apart will training loss and test loss be after 300 iterations?</source>
        <translation>Wie weit werden Trainingsverlust und Testverlust nach 300 Iterationen auseinanderliegen?</translation>
    </message>
    <message>
        <source>500 training points show what is common and what is chance.</source>
        <translation>500 Trainingspunkte zeigen, was gemeinsam und was Zufall ist.</translation>
    </message>
    <message>
        <source>As far as before</source>
        <translation>So weit wie zuvor</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Nahe beieinander</translation>
    </message>
    <message>
        <source>Learning: the whole loop</source>
        <translation>Lernen: die ganze Schleife</translation>
    </message>
    <message>
        <source>Initialise, then loop: forward pass, cost, back propagation, update.</source>
        <translation>Initialisieren, dann in der Schleife: Vorwärtsdurchlauf, Kosten, Backpropagation, Update.</translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; its key is Ctrl+Shift+N.</source>
        <translation>„Neue Gewichte“ ist die Schaltfläche mit dem Würfel; die Tasten sind Strg+Umschalt+N.</translation>
    </message>
    <message>
        <source>You know all parts now. The lecture puts them together: *initialise the parameters*, then *loop n times: forward pass, compute cost, back propagation, update parameters*.
The first part is done once: random weights, and biases of 0.</source>
        <translation>Sie kennen jetzt alle Teile. Die Vorlesung setzt sie zusammen: *Parameter initialisieren*, dann *n-mal wiederholen: Vorwärtsdurchlauf, Kosten berechnen, Backpropagation, Parameter-Update*.
Der erste Teil geschieht einmal: zufällige Gewichte, und Bias von 0.</translation>
    </message>
    <message>
        <source>Press New Weights to initialise the parameters, and watch the lines of the network.</source>
        <translation>Drücken Sie „Neue Gewichte“, um die Parameter zu initialisieren, und achten Sie auf die Linien des Netzes.</translation>
    </message>
    <message>
        <source>Each press of Step computes one layer.</source>
        <translation>Jeder Druck auf „Schritt“ berechnet eine Schicht.</translation>
    </message>
    <message>
        <source>The lit part of the equations is the phase that was made last.</source>
        <translation>Der hervorgehobene Teil der Gleichungen ist die zuletzt ausgeführte Phase.</translation>
    </message>
    <message>
        <source>The loop begins with the forward pass, layer by layer: $Z^{[1]}, A^{[1]}$, then $Z^{[2]}, A^{[2]}$. Each step here is one phase.
All four examples go through at once, as columns of one matrix; the equations show one of them, or with Whole Batch all.</source>
        <translation>Die Schleife beginnt mit dem Vorwärtsdurchlauf, Schicht für Schicht: $Z^{[1]}, A^{[1]}$, dann $Z^{[2]}, A^{[2]}$. Jeder Schritt ist hier eine Phase.
Alle vier Beispiele gehen zugleich hindurch, als Spalten einer Matrix; die Gleichungen zeigen eines davon, oder mit „Ganzer Batch“ alle.</translation>
    </message>
    <message>
        <source>Press Step until the output layer is computed. Then answer the question.</source>
        <translation>Drücken Sie „Schritt“, bis die Ausgabeschicht berechnet ist. Beantworten Sie dann die Frage.</translation>
    </message>
    <message>
        <source>There are 3 hidden units and 4 examples. What shape has $A^{[1]}$?</source>
        <translation>Es gibt 3 verdeckte Einheiten und 4 Beispiele. Welche Form hat $A^{[1]}$?</translation>
    </message>
    <message>
        <source>A row for each unit, a column for each example.</source>
        <translation>Eine Zeile für jede Einheit, eine Spalte für jedes Beispiel.</translation>
    </message>
    <message>
        <source>3 × 4</source>
        <translation>3 × 4</translation>
    </message>
    <message>
        <source>4 × 3</source>
        <translation>4 × 3</translation>
    </message>
    <message>
        <source>The cost comes after the last layer of the forward pass.</source>
        <translation>Die Kosten kommen nach der letzten Schicht des Vorwärtsdurchlaufs.</translation>
    </message>
    <message>
        <source>Gone too far? Step on: the loop comes round again. Or step back with the button beside Run.</source>
        <translation>Zu weit gegangen? Gehen Sie weiter: Die Schleife kommt wieder vorbei. Oder gehen Sie mit der Schaltfläche neben „Starten“ zurück.</translation>
    </message>
    <message>
        <source>The cost compares the outputs with the classes: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln (1 - a))$.
It is one number for all examples, and it is what learning makes small.</source>
        <translation>Die Kosten vergleichen die Ausgaben mit den Klassen: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln (1 - a))$.
Es ist eine Zahl für alle Beispiele, und sie ist es, was das Lernen klein macht.</translation>
    </message>
    <message>
        <source>Press Step until the cost is computed.</source>
        <translation>Drücken Sie „Schritt“, bis die Kosten berechnet sind.</translation>
    </message>
    <message>
        <source>$dZ^{[1]}$ needs $dZ^{[2]}$.</source>
        <translation>$dZ^{[1]}$ braucht $dZ^{[2]}$.</translation>
    </message>
    <message>
        <source>Back propagation computes $dZ$, $dW$ and $db$ of every layer. No weight changes in this phase.</source>
        <translation>Backpropagation berechnet $dZ$, $dW$ und $db$ jeder Schicht. In dieser Phase ändert sich kein Gewicht.</translation>
    </message>
    <message>
        <source>Answer the question, then press Step to see which layer comes first.</source>
        <translation>Beantworten Sie die Frage, und drücken Sie dann „Schritt“, um zu sehen, welche Schicht zuerst kommt.</translation>
    </message>
    <message>
        <source>In which order does back propagation go through the layers?</source>
        <translation>In welcher Reihenfolge geht Backpropagation durch die Schichten?</translation>
    </message>
    <message>
        <source>The error is known at the output first. From there it goes back.</source>
        <translation>Zuerst ist der Fehler an der Ausgabe bekannt. Von dort geht er zurück.</translation>
    </message>
    <message>
        <source>From layer 1 to layer 2</source>
        <translation>Von Schicht 1 zu Schicht 2</translation>
    </message>
    <message>
        <source>From layer 2 to layer 1</source>
        <translation>Von Schicht 2 zu Schicht 1</translation>
    </message>
    <message>
        <source>The order does not matter</source>
        <translation>Die Reihenfolge ist egal</translation>
    </message>
    <message>
        <source>The update goes against the gradient, that is downhill.</source>
        <translation>Das Update geht gegen den Gradienten, also bergab.</translation>
    </message>
    <message>
        <source>The update comes after the backward pass of layer 1.</source>
        <translation>Das Update kommt nach dem Rückwärtsdurchlauf von Schicht 1.</translation>
    </message>
    <message>
        <source>The update ends the iteration: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$ for all layers at once.
Then the loop begins again with the new parameters.</source>
        <translation>Das Update beendet die Iteration: $W \coloneqq W - \alpha\, dW$ und $b \coloneqq b - \alpha\, db$ für alle Schichten zugleich.
Dann beginnt die Schleife mit den neuen Parametern von vorn.</translation>
    </message>
    <message>
        <source>Answer the question, then press Step until the update is made, and compare the loss at the top right.</source>
        <translation>Beantworten Sie die Frage, drücken Sie dann „Schritt“, bis das Update ausgeführt ist, und vergleichen Sie den Verlust oben rechts.</translation>
    </message>
    <message>
        <source>What will this update do to the loss?</source>
        <translation>Was wird dieses Update mit dem Verlust machen?</translation>
    </message>
    <message>
        <source>A step against the gradient lowers the loss, if it is not too long.</source>
        <translation>Ein Schritt gegen den Gradienten senkt den Verlust, wenn er nicht zu lang ist.</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Ihn senken</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Ihn erhöhen</translation>
    </message>
    <message>
        <source>That was one iteration. Run repeats the loop: the same four parts, again and again.
No single iteration does much. Many together solve XOR.</source>
        <translation>Das war eine Iteration. „Starten“ wiederholt die Schleife: dieselben vier Teile, immer wieder.
Keine einzelne Iteration bewirkt viel. Viele zusammen lösen XOR.</translation>
    </message>
    <message>
        <source>Press Run until all four points are right.</source>
        <translation>Drücken Sie „Starten“, bis alle vier Punkte richtig sind.</translation>
    </message>
    <message>
        <source>Which part needs the results of which other part?</source>
        <translation>Welcher Teil braucht die Ergebnisse welches anderen Teils?</translation>
    </message>
    <message>
        <source>All of learning is this loop. In the next lesson you write it yourself.</source>
        <translation>Das ganze Lernen ist diese Schleife. In der nächsten Lektion schreiben Sie sie selbst.</translation>
    </message>
    <message>
        <source>Answer the question without looking back.</source>
        <translation>Beantworten Sie die Frage, ohne zurückzublättern.</translation>
    </message>
    <message>
        <source>Which order is right?</source>
        <translation>Welche Reihenfolge ist richtig?</translation>
    </message>
    <message>
        <source>Outputs, then their cost, then the gradients of the cost, then the update that uses them.</source>
        <translation>Ausgaben, dann deren Kosten, dann die Gradienten der Kosten, dann das Update, das sie verwendet.</translation>
    </message>
    <message>
        <source>forward pass, cost, back propagation, update</source>
        <translation>Vorwärtsdurchlauf, Kosten, Backpropagation, Update</translation>
    </message>
    <message>
        <source>cost, forward pass, update, back propagation</source>
        <translation>Kosten, Vorwärtsdurchlauf, Update, Backpropagation</translation>
    </message>
    <message>
        <source>back propagation, forward pass, update, cost</source>
        <translation>Backpropagation, Vorwärtsdurchlauf, Update, Kosten</translation>
    </message>
    <message>
        <source>update, forward pass, cost, back propagation</source>
        <translation>Update, Vorwärtsdurchlauf, Kosten, Backpropagation</translation>
    </message>
    <message>
        <source>Exercise: your own network</source>
        <translation>Übung: das eigene Netz</translation>
    </message>
    <message>
        <source>Write the six functions yourself. The program checks each one and then trains with your code.</source>
        <translation>Die sechs Funktionen selbst schreiben. Das Programm prüft jede und trainiert dann mit Ihrem Code.</translation>
    </message>
    <message>
        <source>A row for each unit, a column for each input: `W1` has `layer_sizes[1]` rows and `layer_sizes[0]` columns.</source>
        <translation>Eine Zeile für jede Einheit, eine Spalte für jede Eingabe: `W1` hat `layer_sizes[1]` Zeilen und `layer_sizes[0]` Spalten.</translation>
    </message>
    <message>
        <source>`random.standard_normal((rows, columns))` draws weights. Multiply them by a number such as 0.5, so that no unit is saturated.</source>
        <translation>`random.standard_normal((rows, columns))` lost Gewichte aus. Multiplizieren Sie sie mit einer Zahl wie 0,5, damit keine Einheit gesättigt ist.</translation>
    </message>
    <message>
        <source>`b1 = np.zeros((layer_sizes[1], 1))`</source>
        <translation>`b1 = np.zeros((layer_sizes[1], 1))`</translation>
    </message>
    <message>
        <source>The exercise pane holds the skeleton of this network in NumPy. Each `...` is to be replaced by your code; the comment behind it says the shape.
Begin with `initialize`: random weights, and biases of 0. `layer_sizes` is `[2, 4, 1]` here.</source>
        <translation>Im Bereich „Übung“ steht das Gerüst dieses Netzes in NumPy. Jedes `...` ist durch Ihren Code zu ersetzen; der Kommentar dahinter nennt die Form.
Beginnen Sie mit `initialize`: zufällige Gewichte, und Bias von 0. `layer_sizes` ist hier `[2, 4, 1]`.</translation>
    </message>
    <message>
        <source>Write `initialize`, then press Check. The other functions can wait.</source>
        <translation>Schreiben Sie `initialize`, und drücken Sie „Prüfen“. Die anderen Funktionen können warten.</translation>
    </message>
    <message>
        <source>The matrix product is `W1 @ X`, not `W1 * X`.</source>
        <translation>Das Matrixprodukt ist `W1 @ X`, nicht `W1 * X`.</translation>
    </message>
    <message>
        <source>The sigmoid is `1 / (1 + np.exp(-Z2))`.</source>
        <translation>Das Sigmoid ist `1 / (1 + np.exp(-Z2))`.</translation>
    </message>
    <message>
        <source>`b1` has one column. NumPy adds it to every column of `W1 @ X`.</source>
        <translation>`b1` hat eine Spalte. NumPy addiert sie zu jeder Spalte von `W1 @ X`.</translation>
    </message>
    <message>
        <source>The forward pass over all $m$ examples at once, a column for each example:

$Z^{[1]} = W^{[1]} X + b^{[1]}$ and $A^{[1]} = \tanh(Z^{[1]})$

$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ and $A^{[2]} = \sigma(Z^{[2]})$</source>
        <translation>Der Vorwärtsdurchlauf über alle $m$ Beispiele zugleich, eine Spalte für jedes Beispiel:

$Z^{[1]} = W^{[1]} X + b^{[1]}$ und $A^{[1]} = \tanh(Z^{[1]})$

$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ und $A^{[2]} = \sigma(Z^{[2]})$</translation>
    </message>
    <message>
        <source>Write `forward`, then press Check.</source>
        <translation>Schreiben Sie `forward`, und drücken Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>`np.log` is the natural logarithm, as in the lecture.</source>
        <translation>`np.log` ist der natürliche Logarithmus, wie in der Vorlesung.</translation>
    </message>
    <message>
        <source>`Y * np.log(A2)` has a number for each example; `np.sum` adds them.</source>
        <translation>`Y * np.log(A2)` hat eine Zahl für jedes Beispiel; `np.sum` addiert sie.</translation>
    </message>
    <message>
        <source>Do not forget the minus sign and the division by `m`.</source>
        <translation>Vergessen Sie das Minuszeichen und die Division durch `m` nicht.</translation>
    </message>
    <message>
        <source>The cost is the mean cross-entropy: one number for all examples.

$J = -\frac{1}{m} \sum (y \log a + (1 - y) \log (1 - a))$</source>
        <translation>Die Kosten sind die mittlere Kreuzentropie: eine Zahl für alle Beispiele.

$J = -\frac{1}{m} \sum (y \log a + (1 - y) \log (1 - a))$</translation>
    </message>
    <message>
        <source>Write `cost`, then press Check.</source>
        <translation>Schreiben Sie `cost`, und drücken Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>The transposed matrix is `A1.T`, and the matrix product is `@`.</source>
        <translation>Die transponierte Matrix ist `A1.T`, und das Matrixprodukt ist `@`.</translation>
    </message>
    <message>
        <source>`np.sum(dZ2, axis=1, keepdims=True) / m` keeps the shape of a column.</source>
        <translation>`np.sum(dZ2, axis=1, keepdims=True) / m` behält die Form einer Spalte.</translation>
    </message>
    <message>
        <source>`W2.T @ dZ2` is the error that comes back. Multiply it entry by entry with `*` by the slope of tanh.</source>
        <translation>`W2.T @ dZ2` ist der Fehler, der zurückkommt. Multiplizieren Sie ihn mit `*` Eintrag für Eintrag mit der Steigung von tanh.</translation>
    </message>
    <message>
        <source>The six backward equations, for all examples at once. The mean over the examples is in $dW$ and $db$, not in $dZ$:

$dZ^{[2]} = A^{[2]} - Y$ and $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$

$dZ^{[1]} = W^{[2]T} dZ^{[2]} * (1 - A^{[1]} * A^{[1]})$

$db$ is the mean of $dZ$ over the examples, and $dW^{[1]}$ is like $dW^{[2]}$, with $X$ in place of $A^{[1]}$.</source>
        <translation>Die sechs Rückwärtsgleichungen, für alle Beispiele zugleich. Der Mittelwert über die Beispiele steckt in $dW$ und $db$, nicht in $dZ$:

$dZ^{[2]} = A^{[2]} - Y$ und $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$

$dZ^{[1]} = W^{[2]T} dZ^{[2]} * (1 - A^{[1]} * A^{[1]})$

$db$ ist der Mittelwert von $dZ$ über die Beispiele, und $dW^{[1]}$ ist wie $dW^{[2]}$, mit $X$ anstelle von $A^{[1]}$.</translation>
    </message>
    <message>
        <source>Write `backward`, then press Check. It names the first quantity that differs.</source>
        <translation>Schreiben Sie `backward`, und drücken Sie „Prüfen“. Genannt wird die erste Größe, die sich unterscheidet.</translation>
    </message>
    <message>
        <source>`W1 = W1 - learning_rate * dW1` makes a new array.</source>
        <translation>`W1 = W1 - learning_rate * dW1` erzeugt ein neues Array.</translation>
    </message>
    <message>
        <source>Four lines: W1, b1, W2 and b2.</source>
        <translation>Vier Zeilen: W1, b1, W2 und b2.</translation>
    </message>
    <message>
        <source>The update: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$, for both layers.
Make new arrays. `W1 -= ...` would change the array that was handed in.</source>
        <translation>Das Update: $W \coloneqq W - \alpha\, dW$ und $b \coloneqq b - \alpha\, db$, für beide Schichten.
Erzeugen Sie neue Arrays. `W1 -= ...` würde das übergebene Array ändern.</translation>
    </message>
    <message>
        <source>Write `update`, then press Check.</source>
        <translation>Schreiben Sie `update`, und drücken Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>Begin with `parameters = initialize(layer_sizes, seed)`.</source>
        <translation>Beginnen Sie mit `parameters = initialize(layer_sizes, seed)`.</translation>
    </message>
    <message>
        <source>The loop is `for i in range(n_iterations):` with five lines in it.</source>
        <translation>Die Schleife ist `for i in range(n_iterations):` mit fünf Zeilen darin.</translation>
    </message>
    <message>
        <source>`cache = forward(X, parameters)`, then `costs.append(cost(cache[&quot;A2&quot;], Y))`, then `backward` and `update`.</source>
        <translation>`cache = forward(X, parameters)`, dann `costs.append(cost(cache[&quot;A2&quot;], Y))`, dann `backward` und `update`.</translation>
    </message>
    <message>
        <source>All parts are there. `train` is the loop of the lecture: initialise once, then `n_iterations` times forward pass, cost, back propagation, update.
Put the cost of each iteration into the list `costs`.</source>
        <translation>Alle Teile sind da. `train` ist die Schleife der Vorlesung: einmal initialisieren, dann `n_iterations`-mal Vorwärtsdurchlauf, Kosten, Backpropagation, Update.
Legen Sie die Kosten jeder Iteration in der Liste `costs` ab.</translation>
    </message>
    <message>
        <source>Write `train`, then press Check.</source>
        <translation>Schreiben Sie `train`, und drücken Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>The button is in the exercise pane, beside Check.</source>
        <translation>Die Schaltfläche ist im Bereich „Übung“ neben „Prüfen“.</translation>
    </message>
    <message>
        <source>Now your code makes the iterations of this window: the boundary and the loss come from your functions.
Think before you press the button: what will the loss curve look like?</source>
        <translation>Jetzt rechnet Ihr Code die Iterationen dieses Fensters: Grenze und Verlust kommen aus Ihren Funktionen.
Denken Sie nach, bevor Sie die Schaltfläche drücken: Wie wird die Verlustkurve aussehen?</translation>
    </message>
    <message>
        <source>Press Train with My Code, then Run, and let it make 100 iterations.</source>
        <translation>Drücken Sie „Mit eigenem Code trainieren“, dann „Starten“, und lassen Sie 100 Iterationen rechnen.</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Drei Klassen</translation>
    </message>
    <message>
        <source>One output for each class, softmax to make probabilities of them, and the same dZ as before.</source>
        <translation>Eine Ausgabe für jede Klasse, Softmax macht Wahrscheinlichkeiten daraus, und dasselbe dZ wie zuvor.</translation>
    </message>
    <message>
        <source>The outputs are at the right of the network.</source>
        <translation>Die Ausgaben sind rechts im Netz.</translation>
    </message>
    <message>
        <source>Rest the pointer on the lowest of the three pictures.</source>
        <translation>Halten Sie den Mauszeiger auf das unterste der drei Bilder.</translation>
    </message>
    <message>
        <source>One output with a sigmoid tells two classes apart. Here are three, so there are three output units, one for each class.

The target of an example has three rows, too: a 1 for its class and 0 for the others. This is called one-hot.</source>
        <translation>Eine Ausgabe mit Sigmoid unterscheidet zwei Klassen. Hier sind es drei, daher gibt es drei Ausgabeeinheiten, eine für jede Klasse.

Auch der Zielwert eines Beispiels hat drei Zeilen: eine 1 für seine Klasse und 0 für die anderen. Das heißt One-hot-Kodierung.</translation>
    </message>
    <message>
        <source>Point at the last output unit: it is the one of class 2.</source>
        <translation>Zeigen Sie auf die letzte Ausgabeeinheit: Es ist die der Klasse 2.</translation>
    </message>
    <message>
        <source>The three powers are 7.39, 2.72 and 1.</source>
        <translation>Die drei Potenzen sind 7,39, 2,72 und 1.</translation>
    </message>
    <message>
        <source>Divide the first one by the sum of all three.</source>
        <translation>Teilen Sie die erste durch die Summe aller drei.</translation>
    </message>
    <message>
        <source>Each output unit has its own $z$. For the point $x_1 = 2$, $x_2 = 1$ they are $z = (2, 1, 0)$.

Softmax makes probabilities of them: $a_k = e^{z_k} / (e^{z_1} + e^{z_2} + e^{z_3})$.</source>
        <translation>Jede Ausgabeeinheit hat ihr eigenes $z$. Für den Punkt $x_1 = 2$, $x_2 = 1$ sind sie $z = (2, 1, 0)$.

Softmax macht daraus Wahrscheinlichkeiten: $a_k = e^{z_k} / (e^{z_1} + e^{z_2} + e^{z_3})$.</translation>
    </message>
    <message>
        <source>Compute the output of class 0, the first one, and type it. Two decimals are enough.</source>
        <translation>Rechnen Sie die Ausgabe der Klasse 0 aus, die erste, und tippen Sie sie. Zwei Nachkommastellen genügen.</translation>
    </message>
    <message>
        <source>What is $a_1$ for $z = (2, 1, 0)$?</source>
        <translation>Was ist $a_1$ für $z = (2, 1, 0)$?</translation>
    </message>
    <message>
        <source>$e^2 = 7.39$, $e^1 = 2.72$ and $e^0 = 1$ add up to 11.11, and $7.39 / 11.11 = 0.67$.</source>
        <translation>$e^2 = 7.39$, $e^1 = 2.72$ und $e^0 = 1$ ergeben zusammen 11,11, und $7.39 / 11.11 = 0.67$.</translation>
    </message>
    <message>
        <source>0.67 + 0.24 + 0.09</source>
        <translation>0,67 + 0,24 + 0,09</translation>
    </message>
    <message>
        <source>The other two outputs are 0.24 and 0.09. Each output depends on all three $z$ of its example, because of the sum below.</source>
        <translation>Die anderen beiden Ausgaben sind 0,24 und 0,09. Jede Ausgabe hängt von allen drei $z$ ihres Beispiels ab, wegen der Summe im Nenner.</translation>
    </message>
    <message>
        <source>Think of what the three outputs of an example are together, and answer.</source>
        <translation>Denken Sie daran, was die drei Ausgaben eines Beispiels zusammen sind, und antworten Sie.</translation>
    </message>
    <message>
        <source>What do the three outputs of one example add up to?</source>
        <translation>Was ergeben die drei Ausgaben eines Beispiels zusammen?</translation>
    </message>
    <message>
        <source>The sum below is the sum of the three powers above, so the shares add up to 1.</source>
        <translation>Die Summe im Nenner ist die Summe der drei Potenzen im Zähler, daher ergeben die Anteile zusammen 1.</translation>
    </message>
    <message>
        <source>It depends on z</source>
        <translation>Das hängt von z ab</translation>
    </message>
    <message>
        <source>What is the target of class 1 for a point of class 0?</source>
        <translation>Was ist der Zielwert der Klasse 1 für einen Punkt der Klasse 0?</translation>
    </message>
    <message>
        <source>$y = (1, 0, 0)$, so $y_2 = 0$.</source>
        <translation>$y = (1, 0, 0)$, also $y_2 = 0$.</translation>
    </message>
    <message>
        <source>The loss of an example is $-\log$ of the output of its own class: $-\sum y_k \log a_k$, where only one $y_k$ is not 0.

And back propagation begins as with two classes: $dZ = A - Y$.</source>
        <translation>Der Verlust eines Beispiels ist $-\log$ der Ausgabe seiner eigenen Klasse: $-\sum y_k \log a_k$, wobei nur ein $y_k$ nicht 0 ist.

Und die Backpropagation beginnt wie bei zwei Klassen: $dZ = A - Y$.</translation>
    </message>
    <message>
        <source>Our point is of class 0, and the output of class 1 is 0.24. Compute dz of that output.</source>
        <translation>Unser Punkt ist von Klasse 0, und die Ausgabe der Klasse 1 ist 0,24. Rechnen Sie dz dieser Ausgabe aus.</translation>
    </message>
    <message>
        <source>What is $dz_2 = a_2 - y_2$?</source>
        <translation>Was ist $dz_2 = a_2 - y_2$?</translation>
    </message>
    <message>
        <source>The point is not of class 1, so the target is 0 and the output is too large by all of 0.24.</source>
        <translation>Der Punkt ist nicht von Klasse 1, also ist der Zielwert 0, und die Ausgabe ist um ganze 0,24 zu groß.</translation>
    </message>
    <message>
        <source>The accuracy is in the bar at the top.</source>
        <translation>Die Genauigkeit steht in der Leiste oben.</translation>
    </message>
    <message>
        <source>Three clouds of points. Between each two classes there is one straight border, where their outputs are equal.

The colour of the plane is that of the class with the largest output.</source>
        <translation>Drei Wolken von Punkten. Zwischen je zwei Klassen liegt eine gerade Grenze, auf der ihre Ausgaben gleich sind.

Die Farbe der Ebene ist die der Klasse mit der größten Ausgabe.</translation>
    </message>
    <message>
        <source>Press Run for 20 iterations or more, until 95 % of the training points are right.</source>
        <translation>Drücken Sie „Starten“ für mindestens 20 Iterationen, bis 95 % der Trainingspunkte richtig sind.</translation>
    </message>
    <message>
        <source>Now one class is a ring round another. Straight borders cannot close round a ring.</source>
        <translation>Jetzt ist eine Klasse ein Ring um eine andere. Gerade Grenzen können sich nicht um einen Ring schließen.</translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations.</source>
        <translation>Drücken Sie „Starten“, und warten Sie 100 Iterationen ab.</translation>
    </message>
    <message>
        <source>The + for layers is above the network, the + for units above the layer.</source>
        <translation>Das + für Schichten ist über dem Netz, das + für Einheiten über der Schicht.</translation>
    </message>
    <message>
        <source>A hidden layer gives bent borders, as with two classes. Softmax stays at the end.</source>
        <translation>Eine verdeckte Schicht ergibt gebogene Grenzen, wie bei zwei Klassen. Softmax bleibt am Ende.</translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until 95 % are right.</source>
        <translation>Fügen Sie eine verdeckte Schicht hinzu, und machen Sie sie 8 Einheiten breit. Drücken Sie dann „Zurücksetzen“ und „Starten“, bis 95 % richtig sind.</translation>
    </message>
    <message>
        <source>Learning a number</source>
        <translation>Eine Zahl lernen</translation>
    </message>
    <message>
        <source>A linear output and the squared error: the network draws a curve through points, and R² says how well.</source>
        <translation>Eine lineare Ausgabe und der quadratische Fehler: Das Netz zeichnet eine Kurve durch Punkte, und R² sagt, wie gut.</translation>
    </message>
    <message>
        <source>The product is $0.5 \cdot 2$.</source>
        <translation>Das Produkt ist $0.5 \cdot 2$.</translation>
    </message>
    <message>
        <source>Add the bias.</source>
        <translation>Addieren Sie den Bias.</translation>
    </message>
    <message>
        <source>Until now the network said which class a point is of. Here it says a number: how large $y$ is for a given $x$.

The output has no sigmoid, because a number can be of any size: $a = z = w x + b$. This is called a linear output.</source>
        <translation>Bis jetzt sagte das Netz, von welcher Klasse ein Punkt ist. Hier sagt es eine Zahl: wie groß $y$ für ein gegebenes $x$ ist.

Die Ausgabe hat kein Sigmoid, weil eine Zahl beliebig groß sein kann: $a = z = w x + b$. Das heißt lineare Ausgabe.</translation>
    </message>
    <message>
        <source>The weight is w = 0.5 and the bias is b = 1. Compute the output for x = 2, and type it.</source>
        <translation>Das Gewicht ist w = 0,5, und der Bias ist b = 1. Rechnen Sie die Ausgabe für x = 2 aus, und tippen Sie sie.</translation>
    </message>
    <message>
        <source>What is $a = w x + b$?</source>
        <translation>Was ist $a = w x + b$?</translation>
    </message>
    <message>
        <source>$0.5 \cdot 2 + 1 = 2$. On the plane, the line of the network is at 2 there.</source>
        <translation>$0.5 \cdot 2 + 1 = 2$. Auf der Ebene liegt die Linie des Netzes dort bei 2.</translation>
    </message>
    <message>
        <source>First the error a − y.</source>
        <translation>Zuerst der Fehler a − y.</translation>
    </message>
    <message>
        <source>Square it, then take half.</source>
        <translation>Quadrieren Sie ihn, und nehmen Sie die Hälfte.</translation>
    </message>
    <message>
        <source>The point is at $y = 1.5$. The loss is half of the squared error: $\frac{1}{2} (a - y)^2$.

Twice as far away costs four times as much.</source>
        <translation>Der Punkt liegt bei $y = 1.5$. Der Verlust ist die Hälfte des quadratischen Fehlers: $\frac{1}{2} (a - y)^2$.

Doppelt so weit weg kostet viermal so viel.</translation>
    </message>
    <message>
        <source>Compute the loss of this point.</source>
        <translation>Rechnen Sie den Verlust dieses Punkts aus.</translation>
    </message>
    <message>
        <source>What is $\frac{1}{2} (a - y)^2$?</source>
        <translation>Was ist $\frac{1}{2} (a - y)^2$?</translation>
    </message>
    <message>
        <source>The error is $2 - 1.5 = 0.5$, its square is 0.25, and half of that is 0.125.</source>
        <translation>Der Fehler ist $2 - 1.5 = 0.5$, sein Quadrat ist 0,25, und die Hälfte davon ist 0,125.</translation>
    </message>
    <message>
        <source>The network&apos;s line is above the point.</source>
        <translation>Die Linie des Netzes liegt über dem Punkt.</translation>
    </message>
    <message>
        <source>$w \coloneqq w - \alpha \, dw$</source>
        <translation>$w \coloneqq w - \alpha \, dw$</translation>
    </message>
    <message>
        <source>The slope of the loss at the output is simply the error: $dz = a - y$. The factor $\frac{1}{2}$ is there so that no 2 is left.

So $dw = (a - y) \, x$ and $db = a - y$, as you know them.</source>
        <translation>Die Steigung des Verlusts an der Ausgabe ist einfach der Fehler: $dz = a - y$. Der Faktor $\frac{1}{2}$ ist da, damit keine 2 übrig bleibt.

Also gilt $dw = (a - y) \, x$ und $db = a - y$, wie Sie es kennen.</translation>
    </message>
    <message>
        <source>Say which way the weight will go. The program then makes one iteration.</source>
        <translation>Sagen Sie, wohin das Gewicht gehen wird. Danach führt das Programm eine Iteration aus.</translation>
    </message>
    <message>
        <source>Will w become larger or smaller?</source>
        <translation>Wird w größer oder kleiner?</translation>
    </message>
    <message>
        <source>The output is too large, so a − y is positive, and x = 2 is positive. So dw is positive, and w becomes smaller.</source>
        <translation>Die Ausgabe ist zu groß, also ist a − y positiv, und x = 2 ist positiv. Also ist dw positiv, und w wird kleiner.</translation>
    </message>
    <message>
        <source>Without a hidden layer, the output is w x + b for every x.</source>
        <translation>Ohne verdeckte Schicht ist die Ausgabe für jedes x gleich w x + b.</translation>
    </message>
    <message>
        <source>Now 100 points along a curve. There is no accuracy for numbers: a number is never exactly right.

Instead there is $R^2$: 1 if all points are hit, and 0 if the network does no better than the mean of all $y$.</source>
        <translation>Jetzt 100 Punkte entlang einer Kurve. Bei Zahlen gibt es keine Genauigkeit: Eine Zahl ist nie genau richtig.

Stattdessen gibt es $R^2$: 1, wenn alle Punkte getroffen sind, und 0, wenn das Netz nicht besser ist als der Mittelwert aller $y$.</translation>
    </message>
    <message>
        <source>The network has no hidden layer. What can it draw?</source>
        <translation>Das Netz hat keine verdeckte Schicht. Was kann es zeichnen?</translation>
    </message>
    <message>
        <source>w x + b is a straight line. It cannot follow the waves, so R² stays near 0.</source>
        <translation>w x + b ist eine Gerade. Sie kann den Wellen nicht folgen, daher bleibt R² nahe 0.</translation>
    </message>
    <message>
        <source>Any curve</source>
        <translation>Jede Kurve</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Eine Gerade</translation>
    </message>
    <message>
        <source>A wave</source>
        <translation>Eine Welle</translation>
    </message>
    <message>
        <source>R² is in the bar at the top.</source>
        <translation>R² steht in der Leiste oben.</translation>
    </message>
    <message>
        <source>Each tanh unit brings one bend. The output layer adds the bends up, each with its own weight.</source>
        <translation>Jede tanh-Einheit bringt eine Biegung. Die Ausgabeschicht addiert die Biegungen, jede mit eigenem Gewicht.</translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until R² is at least 0.95.</source>
        <translation>Fügen Sie eine verdeckte Schicht hinzu, und machen Sie sie 8 Einheiten breit. Drücken Sie dann „Zurücksetzen“ und „Starten“, bis R² mindestens 0,95 ist.</translation>
    </message>
    <message>
        <source>It is beside R², at the top of the window.</source>
        <translation>Er steht neben R², oben im Fenster.</translation>
    </message>
    <message>
        <source>Type it as it stands there.</source>
        <translation>Tippen Sie ihn, wie er dort steht.</translation>
    </message>
    <message>
        <source>$R^2$ has no unit. The RMSE has that of $y$: it is about how far a point is from the curve.

It is the root of the mean of $(a - y)^2$. The loss $J$ is half of that mean.</source>
        <translation>$R^2$ hat keine Einheit. Der RMSE hat die von $y$: Er ist etwa, wie weit ein Punkt von der Kurve entfernt ist.

Er ist die Wurzel des Mittelwerts von $(a - y)^2$. Der Verlust $J$ ist die Hälfte dieses Mittelwerts.</translation>
    </message>
    <message>
        <source>Read the RMSE in the bar at the top, and type it.</source>
        <translation>Lesen Sie den RMSE in der Leiste oben, und tippen Sie ihn.</translation>
    </message>
    <message>
        <source>How far from the curve are the points, about?</source>
        <translation>Wie weit sind die Punkte etwa von der Kurve entfernt?</translation>
    </message>
    <message>
        <source>The points scatter round the curve. What is left of the error is their scatter, which nothing can predict.</source>
        <translation>Die Punkte streuen um die Kurve. Was vom Fehler bleibt, ist ihre Streuung, und die kann nichts vorhersagen.</translation>
    </message>
</context>
</TS>
