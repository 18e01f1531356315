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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lecture&apos;s functions in Python, check them, and train with them.</source>
        <translation>Die Funktionen der Vorlesung in Python schreiben, prüfen und damit trainieren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
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
        <source>Use a light or dark window, as set on this computer.</source>
        <translation>Helles oder dunkles Fenster, wie auf diesem Computer eingestellt.</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their medians</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their means</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>{data}: besser gelernt mit {settings}.</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Rechtsklick oder Umschalt: die andere Klasse.</translation>
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
        <translation>Verschieben</translation>
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
        <translation>Sprühen</translation>
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
        <translation>alle verdeckten Schichten</translation>
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
        <translation>{cost}, m = {m};   {update}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss and update as formulas</source>
        <translation>Verlust und Update als Formeln</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
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
        <translation>Weitere Ansichten</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases start at 0. N(0, v) is the normal distribution, v its variance.</source>
        <translation>Bias beginnen bei 0. N(0, v) ist die Normalverteilung, v ihre Varianz.</translation>
    </message>
    <message numerus="yes">
        <source>{data}: {n} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Gewichts-Seed</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} every example lies at a bend: nothing to compare</source>
        <translation>{sign} jedes Beispiel liegt an einem Knick: nichts zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>{sign} All {n} weights and biases agree</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Nothing could be compared</source>
        <translation>{sign} Nichts war vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>For {n} of them, a step crosses the bend of an activation for some examples; these examples are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation>Der andere Lauf, mit {what}, beginnt wie dieser bei Iteration 0.</translation>
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
        <translation>Der andere Lauf, mit {what}, beginnt bei Iteration 0 und holt bis Iteration {n} auf.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n} as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>Der andere Lauf geht von Iteration {n} aus als {what} weiter. Gewichte, die darin Platz haben, bleiben; die übrigen werden ausgelost.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n}, from the same weights, with {what}.</source>
        <translation>Der andere Lauf geht von Iteration {n} aus mit denselben Gewichten weiter, mit {what}.</translation>
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
        <translation>Der andere Lauf, mit {what}, beginnt bei Iteration 0 und holt auf.</translation>
    </message>
    <message>
        <source>The other run goes on as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>Der andere Lauf geht als {what} weiter. Gewichte, die darin Platz haben, bleiben; die übrigen werden ausgelost.</translation>
    </message>
    <message>
        <source>The other run goes on from the same weights, with {what}.</source>
        <translation>Der andere Lauf geht mit denselben Gewichten weiter, mit {what}.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the activations a of layer {layer}.</source>
        <translation>Die Aktivierungen a von Schicht {layer} zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Layer {layer} · {activation} · {n} units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>{percent} %</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>Show the next hint; {number} are left.</source>
        <translation>Den nächsten Tipp zeigen; noch {number}.</translation>
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
        <translation>Training</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>z {z}   g {output}   g′ {slope}</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Show all points: key Home, or a double click beside the plane.</source>
        <translation>Alle Punkte zeigen: Taste Pos1 oder Doppelklick neben der Ebene.</translation>
    </message>
    <message>
        <source>Show test data</source>
        <translation>Testdaten zeigen</translation>
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
        <translation>Trainingsverlust</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights, mean size {mean}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural Network Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted sum, a bias and a sigmoid: compute one neuron with pencil and paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is in the middle. Rest the pointer on the line that begins at x₁.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small card shows the weight, 0.5, and its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is one neuron. It has two inputs, $x_1$ and $x_2$, a weight for each of them, and a bias $b$.

First it makes a weighted sum: $z = w^T x + b = w_1 x_1 + w_2 x_2 + b$.

Each line in the network is a weight: blue and solid where it is positive, orange and dashed where it is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the line from x₁ to the neuron and read its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first product is $w_1 x_1 = 0.5 \cdot 2 = 1$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is $w_2 x_2 = (-1) \cdot (-1) = 1$. Add both, and the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one point on the plane: $x_1 = 2$ and $x_2 = -1$.

The weights are $w_1 = 0.5$ and $w_2 = -1$, and the bias is $b = -1.5$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute z with pencil and paper, and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $z = w_1 x_1 + w_2 x_2 + b$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both products are 1, so $z = 1 + 1 - 1.5 = 0.5$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pocket calculator helps: $e^{-0.5}$ is 0.607.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$a = 1 / (1 + 0.607)$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane is at the right. Rest the pointer on the blue point, and read “output” at the bottom of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the neuron turns $z$ into a number between 0 and 1 with the sigmoid function: $a = \sigma(z) = 1 / (1 + e^{-z})$.

This $a$ is what the network says: how likely the point is of class 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute a for z = 0.5. Then point at the point on the plane: the bottom line shows its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $a = \sigma(0.5)$? Two decimals are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$e^{-0.5} = 0.607$, so $a = 1 / 1.607 = 0.62$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$e^0 = 1$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which z gives 1 / (1 + 1)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network predicts class 1 where $a$ is at least 0.5, and class 0 elsewhere.

On the plane, the two sides have two colours. Between them is the decision boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the curve of the sigmoid function, and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which $z$ is $a$ exactly 0.5?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(0) = 1 / (1 + 1) = 0.5$. So the boundary is the line where $w^T x + b = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a below 0.5, z = 2 + b has to be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias is the small mark at the output unit. Click it, type −3, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias moves the boundary without turning it. For our point $w_1 x_1 + w_2 x_2 = 2$, so $z = 2 + b$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the bias so that the point gets class 0: a has to be below 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sign of $a - y = 0.62 - 1$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$w_1 \coloneqq w_1 - \alpha \, dw_1$, and minus a negative number is plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sets weights by hand: the network learns them. Our point has the class $y = 1$, and $a = 0.62$ is too small.

The gradient of the loss is $dw = (a - y) \, x$ and $db = a - y$. An iteration makes a step against it: $w \coloneqq w - \alpha \, dw$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which way w₁ will go. The program then makes one iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will w₁ become larger or smaller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a − y is negative and x₁ = 2 is positive. So dw₁ is negative, and w₁ becomes larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers and shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture of a standard neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the layers, and know the shape of each W and b before you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only layers that compute something are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer and the output compute something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left are the inputs, at the right is the output. The units between them are a hidden layer: the data do not say what their outputs should be.

Every unit of a layer is connected to every unit of the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the layers as the lecture does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is called a …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input layer computes nothing and is not counted. The hidden layer is layer 1, the output is layer 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-layer neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-layer neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-layer neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units has layer 1? Each has a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many inputs does each of them have? Each is a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equations are in the View menu, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer $l$ has $n^{[l]}$ units; here $n^{[0]} = 2$, $n^{[1]} = 3$ and $n^{[2]} = 1$.

The weights into a layer are a matrix $W^{[l]}$, with a row for each of its units and a column for each unit of the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. Then open the equations with Ctrl+E and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the shape of $W^{[1]}$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 rows, for the 3 hidden units, and 2 columns, for the 2 inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$W^{[1]}$ is 3 × 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 3 × 1: a bias for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit also has a bias. The biases of a layer are a column, $b^{[l]}$, of shape $n^{[l]}$ × 1.

All these numbers are the parameters of the network: what it learns. This network has 13 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the numbers of layer 1: all of W[1] and of b[1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parameters does layer 1 have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$3 \cdot 2 + 3 = 9$. Layer 2 has $1 \cdot 3 + 1 = 4$, and together they are 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of W[2] are the units of the hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + at the hidden layer, until it has 5 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of hidden units is your choice. The number of inputs and outputs is not: the data decide it.

Both neighbours of a layer see how large it is: $W^{[1]}$ gets rows and $W^{[2]}$ gets columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the network so that W[2] has the shape 1 × 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: units of the layer itself. Columns: units of the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + beside “1 hidden layer” above the network, then + or − at the new layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now make the network deeper. A second hidden layer stands between the first one and the output, and takes what the first one puts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what will happen to the output layer. Then add a second hidden layer with 2 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 2 will have 2 units. What will be the shape of $W^{[3]}$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output unit is one row, and the 2 units of layer 2 are 2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 × 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$W^{[2]}$ has a row for each of the 2 units, and a column for each of the 5 units before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And 2 biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network now has 5 and 2 hidden units: 2-5-2-1. Above the network stands how many parameters it has: 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the numbers of layer 2: all of W[2] and of b[2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parameters does layer 2 have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$2 \cdot 5 + 2 = 12$. The three layers have $15 + 12 + 3 = 30$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of a 2-layer network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing a Neural Network&apos;s Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four equations, one after the other, with numbers for pencil and paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take row 1 of W[1] times x, number by number, and add the bias of unit 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit 1: $z = 0.5 \cdot 1 - 0.5 \cdot 2 + 0.5$. Unit 2: $z = -1 \cdot 1 + 0.5 \cdot 2 + 1$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(z) = 1 / (1 + e^{-z})$, with $e^0 = 1$ and $e^{-1} = 0.368$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass goes from the input to the output in four equations. The first two are of layer 1:

$z^{[1]} = W^{[1]} x + b^{[1]}$ and $a^{[1]} = \sigma(z^{[1]})$.

Row 1 of $z^{[1]}$ is hidden unit 1, row 2 is hidden unit 2. The point is $x = (1, 2)$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the four covered numbers. Two decimals are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are z[1] and a[1]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z: 0.5 · 1 − 0.5 · 2 + 0.5 = 0 and −1 · 1 + 0.5 · 2 + 1 = 1. a: σ(0) = 0.5 and σ(1) = 0.73.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$z^{[2]} = 2 \cdot 0.731 - 1 \cdot 0.269 + 0$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$e^{-1.19} = 0.304$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 2 does the same with what layer 1 puts out: $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$ and $a^{[2]} = \sigma(z^{[2]})$. It does not see $x$ at all.

Here is another point, $x = (3, 2)$, with $a^{[1]} = (0.73, 0.27)$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both numbers of layer 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are z[2] and a[2]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · 0.731 − 1 · 0.269 = 1.19 and σ(1.19) = 1 / (1 + 0.304) = 0.77.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1 is predicted where the output is at least 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is the probability of class 1, as the network sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$a^{[2]} = 0.77$. Which class does the network predict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.77 is at least 0.5, so class 1. It is right: the point is of class 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, cost, back propagation, update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same. Press it three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes in the same order. A step is a phase here: each one computes a layer, and its equations are highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. Then press Step until the cost is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is computed after $a^{[2]}$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass, cost, back propagation, update: this is one iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost: how wrong $a^{[2]}$ is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$z^{[3]}$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(2.2)$ is 0.9, so $z^{[2]}$ has to be above 2.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the line from hidden unit 1 to the output, type 5, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is of class 1, so $a^{[2]}$ should be near 1; now it is 0.77.

Remember: $z^{[2]} = w_1 a^{[1]}_1 + w_2 a^{[1]}_2 + b$, and both outputs of layer 1 are positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one weight of layer 2 so that the output is above 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectorising over m examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectorising across multiple examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many examples in one matrix product instead of a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each example is a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input is a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are $m = 3$ examples now. The lecture writes them beside each other, one column for each: $x^{(1)}$, $x^{(2)}$, $x^{(3)}$. This is the matrix $X$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. Then press Whole Batch above the equations: A[0] is X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the shape of $X$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 rows, for the 2 inputs, and 3 columns, for the 3 examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane is at the right, with three points on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point on the plane and its column in the matrices are the same example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a point on the plane, and see which column is highlighted in the equations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the loop, what is added for each i?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop would take one example after the other: for i = 1 to m, $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.

One matrix product does all of them: $Z^{[1]} = W^{[1]} X + b^{[1]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the shapes: (2 × 2) times (2 × 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 2 × 1. How can it be added to $W^{[1]} X$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every example gets the same bias. NumPy calls this broadcasting. $Z^{[1]}$ is 2 × 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To its first column only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each of its 3 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1: $0.5 \cdot 2 - 0.5 \cdot 0 + 0.5$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot 2 + 0.5 \cdot 0 + 1$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second example is $x^{(2)} = (2, 0)$. Its numbers stand in the second column of $Z^{[1]}$, and nothing else goes into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the second column of Z[1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the second column of Z[1]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 · 2 − 0.5 · 0 + 0.5 = 1.5 and −1 · 2 + 0.5 · 0 + 1 = −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks are in the View menu, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the part that compares the loop with the matrix form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways give the same numbers. They do not take the same time: in the loop, Python has to do something for each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. Then open Checks with Ctrl+K, where both are measured on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call of NumPy does the work of the whole loop. With 250 examples it is many times faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are equally fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them have a column for each example?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on an empty place of the plane adds a point of class 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another example, some matrices get another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which. Then click on the plane to add a fourth point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them get another column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$W$ and $b$ belong to the network. They do not know how many examples there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$X$, $Z$ and $A$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$W$ and $b$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and 1, never zero-centered, flat far from 0, and a little expensive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(-2) = 1 - \sigma(2)$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid function $\sigma(z) = 1 / (1 + e^{-z})$ turns any $z$ into a number between 0 and 1.

It is symmetric: $\sigma(-z) = 1 - \sigma(z)$. The microscope shows its curve, with a dot for each $z$ of layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute with the symmetry, and type the number with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.88$. What is $\sigma(-2)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 - 0.88 = 0.12$. All outputs are above 0, also where $z$ is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A positive number times $dz^{[2]}$ has the sign of $dz^{[2]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Sigmoid outputs are not zero-centered.** All outputs of layer 1 are positive; their mean is about 0.5.

For one example, $dW^{[2]} = dz^{[2]} \, a^{[1]T}$: the number $dz^{[2]}$ times each of the 8 outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what follows from it. Then open the equations with Ctrl+E, click a point, and look at dW[2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs do the 8 numbers of $dW^{[2]}$ have for one example?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of $a^{[1]}$ are positive, so all have the sign of $dz^{[2]}$. All 8 weights have to go up together, or down together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 are positive and 4 negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the dots in the microscope: are they on the steep part of the curve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs at the units say the same, with numbers. Click one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Saturated neurons “kill” the gradients.** Here the start weights are about 100 times too large, so nearly all $z$ are far from 0.

There the curve is flat. On the way back each error signal is multiplied by the slope: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * \sigma&apos;(Z^{[1]})$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what will happen. Then press Run and wait for 100 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will the hidden units learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is almost 0 at nearly all dots, so almost nothing of the error signal reaches the weights of layer 1. The loss falls only because the output unit still learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red signs are at the units of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also click Settings below the network, choose Xavier as Start, and type 1 as Start scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the network but its start weights. Xavier’s rule draws them so that $z$ is neither too large nor too small.

A red sign at a unit says what is wrong with it, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a red sign and its first button, Start with Xavier Weights. Then press Run, until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors have become good at exp(), but a comparison is still simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the microscope shows no time, pause the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**exp() is a bit compute expensive.** Each $\sigma(z)$ needs $e^{-z}$ and a division. ReLU needs one comparison: $\max(0, z)$.

A network computes millions of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first. Then read its time in the microscope; it is measured on your computer while training is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does the sigmoid function take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually 2 to 5 times as long: “a bit” expensive. The microscope shows it beside the statement, as a multiple of ReLU’s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few times as long as ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 times as long as ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different activation functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid function that is stretched to −1 … 1: zero-centered, but it saturates as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With $z = 1$, $\sigma(2z)$ is $\sigma(2)$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyperbolic tangent is a sigmoid function that was stretched and moved: $\tanh(z) = 2 \, \sigma(2z) - 1$. It goes from $-1$ to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute it, and type the number with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.881$. What is $\tanh(1)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1 = 0.76$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are between −1 and 1, and about as many are negative as positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards are at the bottom of the microscope, one for each activation of the lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zero-centered output.** The hidden units are sigmoid now, and the mean of their outputs is about 0.5. The microscope shows it as “mean output”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what tanh will change. Then click the card tanh in the microscope: layer 1 uses it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the mean output be with tanh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh is symmetric about 0: some outputs are negative, some positive. So the gradients of $W^{[2]}$ have different signs, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each error signal is multiplied by the slope. Which slope is larger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 150 iterations do not count. Press Reset and then Run to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0, the slope of tanh is 1; the slope of the sigmoid function is only 0.25. So more of the error signal comes through.

With sigmoid, this network needs about 300 iterations until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess how many iterations tanh needs. Then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations will tanh need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs around 0 and a steeper slope: tanh learns about three times as fast here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 300, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$0.9^2 = 0.81$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of tanh can be computed from its output: $\tanh&apos;(z) = 1 - a^2$ with $a = \tanh(z)$.

Where $a$ is near 1 or $-1$, the curve is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the slope, and type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the slope where $a = 0.9$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 - 0.9^2 = 1 - 0.81 = 0.19$. Where $a = 0.99$ it is only 0.02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the curve are the dots?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $1 - a^2$ for $a = 0.999$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Still kills gradients when saturated.** The start weights are much too large now. In the microscope, look how many values are saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being zero-centered does not help here: most $a$ are near 1 or $-1$, and there $1 - a^2$ is almost 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as before: tanh is zero-centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly: the slope is almost 0 at most dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, z): simple and fast, but half of it is 0, and a unit can die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First $z = 1 \cdot 1 - 1 \cdot 3 + 0.5$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is z positive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU is the simplest activation of the lecture: $g(z) = \max(0, z)$. It keeps what is positive, and turns the rest into 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute one unit, and type its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit has $w = (1, -1)$ and $b = 0.5$. What is its output $a$ for $x = (1, 3)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$z = 1 - 3 + 0.5 = -1.5$, and $\max(0, -1.5) = 0$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For z above 0, $g(z) = z$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Does not saturate.** The start weights are much too large, as in the lesson on tanh: many $z$ are above 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how steep the curve is there. Then press Step 10 times, and compare in the microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the slope of ReLU at $z = 100$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0, ReLU is the line $a = z$, and its slope is 1 everywhere. However large z is, the gradient comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run is at the top; Ctrl+R does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration. Fewer than 95 % of the points are right so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a race on the circle. A network with sigmoid units runs first. It starts with good weights, and its learning rate is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run and wait for 120 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the slopes: mean |g′| on the cards in the microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 60 iterations do not count. Press Reset and then Run to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Converges much faster.** Now the same network with ReLU units: the same points, start weights and learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess. Then press Run, until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations will ReLU need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid function is 0.25 at most, that of an active ReLU unit is 1: much more of the error signal reaches layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One comparison, or an exponential and a division?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Computationally efficient.** $\sigma(z)$ needs an exponential and a division; $\max(0, z)$ needs one comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first. Then point at the card of sigmoid in the microscope, and read its time; it is measured on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which takes longer for one $z$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid usually takes 2 to 5 times as long as ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does ReLU make of a negative z?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset is at the top; Ctrl+Backspace does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not zero-centered output**, and **half the spectrum is lost**. ReLU has no negative output, so the mean is above 0, as with sigmoid.

At the start of a run, $z$ is negative about as often as positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many outputs are 0. Then press Reset, and compare with the share of zeros in the microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What share of the outputs of layer 1 is 0 at the start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each negative z becomes 0: half the values are lost, and their slope is 0, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$. What is $g&apos;$ below 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead units get a warning sign. Click one to see its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If $z$ of a unit is below 0 for *every* example, its output is always 0, and so is its slope: the unit is **dead**.

One step that is too large is enough. The learning rate is 10 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what becomes of a dead unit. Then press Run and wait for two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the gradient of a dead unit’s weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 0 for each example, so every gradient is 0 and no step changes the unit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, so that it comes back soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0.1 z, z): a small slope below 0, and no unit dies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of $0.1 z$ and $z$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is larger, −0.3 or −3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU lets a little of the negative values through: $g(z) = \max(0.1 z, z)$. The factor 0.1 is called the leak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute it, and type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $g(-3)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\max(-0.3, -3) = -0.3$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is two straight lines. How steep is the lower one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Does not saturate**, and on neither side. The start weights are much too large; many $z$ are far above 0, and many far below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how flat it gets. Then press Step 10 times, and look at the slope in the microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the smallest slope that any of the dots can have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 1 above 0 and 0.1 below, however far away z is. It is never 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stays at 0.693, which is $-\ln 0.5$: the network says 0.5 for each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a network of dead units. They are ReLU, and every bias is $-4$, so $z$ is below 0 for each point. Two clouds are to be separated, which is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, wait for 50 iterations, and watch the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $g&apos;(z)$ below 0 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red signs are at the units of the network. A click on the card leaky ReLU in the microscope does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Will not “die”.** With a leak, the same units have the slope 0.1 instead of 0. Their weights stay as they are when you change the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what will happen. Then click a red sign and its button Use Leaky ReLU in Layer 1, and press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the four units do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slope of 0.1 is small, but enough: the gradient is not 0, and some units soon have positive outputs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 70 iterations do not count. Press Reset and then Run to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Converges much faster** than sigmoid, as ReLU does. Sigmoid needs about 300 iterations on this circle, until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess. Then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations will leaky ReLU need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope is 1 or 0.1, on average above 0.5. The slope of the sigmoid function is 0.25 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 70</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them needs exp()?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Computationally efficient**: one product and one comparison, and no exp().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. Then read the time of leaky ReLU in the microscope, and point at the card of sigmoid to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which takes the longest for one $z$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid has to compute an exponential. Leaky ReLU takes little more than ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivatives of activation functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g′ for each activation, from its output a: the factor in every backward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 - a = 0.2$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass needs the slope $g&apos;(z)$ of each activation. For the sigmoid function it follows from the output alone: $g&apos;(z) = a (1 - a)$.

So it costs almost nothing: the forward pass has computed $a$ already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid unit has $a = 0.8$. What is $g&apos;(z)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$0.8 \cdot (1 - 0.8) = 0.8 \cdot 0.2 = 0.16$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At z = 0, a is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower curve in the microscope is $g&apos;$. Look where it is highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large can the slope of the sigmoid function be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At $z = 0$, $a = 0.5$ and $a (1 - a) = 0.25$. So each sigmoid layer leaves at most a quarter of the error signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.25, at z = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5, at z = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, for large z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$(-0.6)^2 = 0.36$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tanh: $g&apos;(z) = 1 - a^2$. Its highest value is 1, at $z = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tanh unit has $a = -0.6$. What is $g&apos;(z)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 - (-0.6)^2 = 1 - 0.36 = 0.64$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0, ReLU is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0, leaky ReLU is the line $0.1 z$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are made of two straight lines, so their slopes are two numbers: 0 or 1 for ReLU, and the leak or 1 for leaky ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for z = −2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are $g&apos;(-2)$ of ReLU and of leaky ReLU with the leak 0.1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slope is not a value: $g(-2)$ of leaky ReLU is −0.2, but its slope there is 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 and 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 and −0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 and 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slopes are $0.5 \cdot 0.5 = 0.25$ and $0.731 \cdot 0.269 = 0.197$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1: $2 \cdot (-0.433) \cdot 0.25$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot (-0.433) \cdot 0.197$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where the slopes are used: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$, where $*$ multiplies number by number.

Here is one example, with sigmoid units: $a^{[1]} = (0.5, 0.731)$, $W^{[2]} = (2, -1)$ and $dZ^{[2]} = a^{[2]} - y = -0.433$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the two covered numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dZ[1]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · (−0.433) · 0.25 = −0.22 and −1 · (−0.433) · 0.197 = 0.085</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gradient stands beside its finite difference; they agree in many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A derivative can be checked without any formula: change a weight a little, and see how much the loss changes. This is a finite difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Checks with Ctrl+K, and compare the gradients with the finite differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is largest where z is near 0. Which weights make z small?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scale is in the settings, below the network. Try 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are 8 tanh units. The slope depends on where the dots are on the curve, and the start weights decide that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Start scale so that the mean |g′| of layer 1 is above 0.9. The microscope (Ctrl+M) shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong is a network? The cost, for one example and for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the natural logarithm, ln, not the decimal one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln 0.8 is $-0.223$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, **cost**, back propagation, update. The cost says how wrong the output $a$ is. It uses the natural logarithm ln, which the equations write as log.

For an example of class $y = 1$ it is $-\ln a$: the more the network believes in class 1, the smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$y = 1$ and $a = 0.8$. What is the cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$-\ln 0.8 = 0.22$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With y = 0, only the second part is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln 0.2 is $-1.609$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an example of class $y = 0$ the cost is $-\ln(1 - a)$. Both in one line: $-(y \ln a + (1 - y) \ln(1 - a))$. One of the two parts is always 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$y = 0$ and $a = 0.8$. What is the cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$-\ln(1 - 0.8) = -\ln 0.2 = 1.61$. The network is rather sure, and wrong: this is expensive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both costs, and divide by $m = 2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of a network is the mean over its $m$ examples: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln(1 - a))$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the mean, and type the number with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has two examples, with the costs 0.22 and 1.61. What is $J$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$(0.22 + 1.61) / 2 = 0.92$. The example that is wrong costs the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is 1, and the points are simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of this neuron are 0, so it says $a = 0.5$ for both points, and $J = -\ln 0.5 = 0.693$. A network that guesses always has this loss.

Learning makes it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the next step does to the loss. Then press Run, until the loss is below 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the loss rise or fall with the next step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step goes against the gradient. If the learning rate is not too large, the loss falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−ln 0.01 is 4.6. What is −ln 0.001?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make both weights negative: click the line from x₁, type −5, and press Enter. Then the same for x₂.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if a network is sure, and wrong? Point 1 is of class 1. If the network says $a = 0.01$ for it, its cost is $-\ln 0.01$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happens when a goes to 0. Then change a weight or the bias, so that the loss is above 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does $-\ln a$ do when $a$ goes to 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−ln 0.1 is 2.3, −ln 0.01 is 4.6, −ln 0.001 is 6.9: being sure and wrong has no upper limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays near 0.69</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass: the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent for Neural Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of the output, and the gradients of its weights and its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass ends with $a^{[2]} = \sigma(z^{[2]})$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the loss $J$ change when one weight grows a little? The answer is the gradient of this weight.
Back propagation computes the gradients of all weights, and it begins at the output.
This network has one example only, so you can compute every number by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find $a^{[2]}$ in the equations, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is $a^{[2]} = 0.5$, and the class is $y = 1$. Where must $a^{[2]}$ go so that the loss falls?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For $y = 1$ the loss is $-\ln a^{[2]}$. It falls when $a^{[2]}$ comes closer to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$a^{[2]}$ is 0.5, and $y$ is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First $a^{[2]}$, then $y$: 0.5 − 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output unit is a sigmoid, and the loss is the cross-entropy. Together they have a simple derivative:

$dz^{[2]} = a^{[2]} - y$

This is the error of the output. It is negative where the output is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type $dz^{[2]}$ into the covered cell of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the error of the output unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 − 1 = −0.5: the output is too low by 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden units have the outputs $a^{[1]} = 2$ and $1$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply each of them by $dz^{[2]} = -0.5$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db has no factor: it is −0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of the output unit multiplies the output $a^{[1]}$ of one hidden unit. So its gradient is the error times this output:

$dW^{[2]} = dz^{[2]} a^{[1]T}$

For the bias, $db^{[2]} = dz^{[2]}$: it is multiplied by 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type $dW^{[2]}$ and $db^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the gradients of the output unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit with the larger output has the larger gradient: −1 against −0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two numbers of $dW^{[2]}$ without their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the line from hidden unit 1 to the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in the equations and the lines in the network are the same weights.
The weight with the larger gradient changes more in the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the weight of the output unit that will change more: in the equations, or its line in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus a negative number is a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In $W \coloneqq W - \alpha\, dW$, is the part after the minus sign positive or negative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update goes against the gradient: $W \coloneqq W - \alpha\, dW$.
The minus sign matters here, because $dW^{[2]}$ is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question above the network. Your answer makes the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way does the weight from hidden unit 2 to the output go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is negative, so minus α times the gradient is positive: −0.5 · (−0.5) = +0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$dz^{[2]} = a^{[2]} - y$ with $y = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All signs change: the output is too high now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the same network and the same point, but its class is $y = 0$.
Only $y$ is different, so only the backward pass is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new $dz^{[2]}$ and $dW^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the error and the gradients for y = 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is +0.5 now, so every gradient has the other sign and every weight goes the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass: the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the error comes back to the hidden units. With it the six backward equations are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight from hidden unit 1 to the output is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply: 0.5 · (−0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output unit has the error $dz^{[2]} = a^{[2]} - y = -0.5$. A hidden unit has no class to compare with.
It gets its share of the error back, over the same weight that it used in the forward pass: $W^{[2]T} dz^{[2]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the two weights of the output unit, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the share $W^{[2]T} dz^{[2]}$ of hidden unit 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of 0.5 carries half of the error back. A weight of 0 would carry nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$z^{[1]}$ of hidden unit 2 is −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0 the line of $\max(0.1z, z)$ is $0.1z$. What is its slope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back the error also passes the activation of the hidden unit. There it is multiplied by the slope $g^{[1]\prime}(z^{[1]})$.
The hidden units here are leaky ReLU, $g(z) = \max(0.1z, z)$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find $z^{[1]}$ of hidden unit 2 in the equations, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the slope $g^{[1]\prime}(z^{[1]})$ of hidden unit 2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 the slope is 1, below 0 it is the leak 0.1. So hidden unit 2 gets only a tenth of its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are −0.25 and +0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slopes are 1 and 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is 0.5 · 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both factors together give the error of the hidden layer:

$dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

The star multiplies entry by entry: each unit has its own share and its own slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type $dz^{[1]}$ of both hidden units into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the errors of the hidden units?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−0.25 · 1 and 0.5 · 0.1. The minus sign of the second weight turns the sign of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$x$ is (1, 2) and $dz^{[1]}$ is (−0.25, 0.05).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 is −0.25 · 1 and −0.25 · 2. Row 2 begins with 0.05 · 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here it goes on as in the output layer. The error of a unit times its input is the gradient of the weight, and the inputs of the hidden layer are $x$:

$dW^{[1]} = dz^{[1]} x^T$ and $db^{[1]} = dz^{[1]}$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type $dW^{[1]}$ and $db^{[1]}$ into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the gradients of the hidden layer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each unit and a column for each input: the gradient has the shape of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers forward, the cost, two layers backward, the update: six presses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step is beside the round Run button; its key is F10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all six backward equations: $dz$, $dW$ and $db$ of the output layer, then the same three of the hidden layer.
Now one press of Step makes one phase. The equations light up what is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Step until the update is made, and watch the order: forward, cost, backward, update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For $db^{[2]}$ take the mean of −0.5 and 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden unit 1 has the outputs 2 and 1.8: multiply each by the error of its example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$dW^{[2]}$: (−0.5 · 2 + 0.5 · 1.8) / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With $m$ examples the gradient is the mean over all of them: $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$ and $db^{[2]} = \frac{1}{m} \sum dZ^{[2]}$.
Here are two points of different classes. The output is 0.5 for both, so their errors are −0.5 and +0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first entry of $dW^{[2]}$, and $db^{[2]}$, into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the mean gradients of the first weight and of the bias?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two examples pull in opposite directions and almost cancel. What is left is what they agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update and the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update by hand, then a rate that is too small, good, too large, and one with which the numbers overflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$W^{[2]}$ is (0.5, −1) and $dW^{[2]}$ is (−1, −0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is 0.5 − 0.5 · (−1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus times minus is plus: both weights grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient says which way the loss rises. The update makes a step the other way:

$W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$

The learning rate $\alpha$ says how long this step is. Here it is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new $W^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the weights of the output unit after the update?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 + 0.5 = 1 and −1 + 0.25 = −0.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run is the round button at the top; its key is Ctrl+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a whole data set: a disc inside a ring. The learning rate is 0.003.
Think first, then let it run: a prediction that turns out wrong teaches the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 100 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the loss do in 100 iterations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is so short that the loss hardly changes. With this rate the circle would take many thousand iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall to nearly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the mouse button and draw a line round the points of class 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet 95 % right after the 200 iterations? Press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same start weights, but the learning rate is 1.
The boundary is the line where the output is 0.5: on one side the network says class 1, on the other class 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the boundary that you expect after 200 iterations onto the plane, then press Check. The iterations are made then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will the boundary be after 200 iterations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a good rate the loss falls fast and steadily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field Learning rate is below the network. Type 30 and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset is the leftmost button at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a rate of 1 is good, is a rate of 30 thirty times better?
The gradient says only what happens close to the present weights. A long step leads to where it no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the learning rate to 30, press Reset, then press Run and watch the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the loss do with a rate of 30?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step goes downhill, but it is too long: it lands on the other side, often higher than before. This is called overshooting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall 30 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run is the round button at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens any more? Read the message at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh is never larger than 1, and this kept the jumps small. Leaky ReLU has no such limit: a step that is too long makes the weights larger, and larger weights make the next step longer.
Here are leaky ReLU units with a learning rate of 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and see how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each jump is longer than the one before, until a number is larger than the computer can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss falls to 0 in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss goes on to jump, as with tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers become too large for the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message offers Lower Learning Rate; press it again, or type 0.1 into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset brings the start weights back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers became larger than the computer can write: the run *diverged*. More iterations cannot save it.
The way out is to go back and to make shorter steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate to 0.1, press Reset, and run until 90 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the start weights must be random, different, and not too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all weights 0, what is $z^{[1]}$, and what is $a^{[1]} = \tanh(z^{[1]})$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first iteration every weight needs a value. The simplest one is 0.
All weights and biases of this network are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 50 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the loss do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays at 0.6931, which is −ln 0.5: the network says 0.5 for every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay exactly as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $a^{[1]}$ here? It is a factor of $dW^{[2]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $W^{[2]}$ here? It is a factor of $dz^{[1]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the equations of the backward pass:

$dW^{[2]} = dz^{[2]} a^{[1]T}$ and $dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

Every gradient of a weight is 0, so no update changes a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the equations to the backward pass and find the cause. Then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are $dW^{[2]}$ and $dW^{[1]}$ both 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors are ±0.5, but $dW^{[2]}$ has the factor $a^{[1]} = 0$, and $dz^{[1]}$ has the factor $W^{[2]} = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors of the output are all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$a^{[1]} = 0$, and $W^{[2]} = 0$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the four small pictures of the hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal weights and equal errors give equal gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the weights must not be 0. Now every weight is 0.5.
The four hidden units have the same weights, so they compute the same number for every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen to the four hidden units?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal units get equal gradients in every iteration. Four equal units can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They change, but all in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a warning sign to read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights make the units different. But how large may they be?
Here they are drawn with a standard deviation of 10. In the microscope, most points lie where tanh is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations. Warning signs mark units that are saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and Start scale are in the last row of the settings, below the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or click a warning sign and press Start with Xavier Weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are the same large weights again. Xavier weights are random, too, but their size fits the number of units: not so large that the units saturate, and not so small that the signal fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Xavier as Start and 1 as Start scale. Then press Run until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is most important for start weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random, so that the units become different; not too large, so that the slopes are not almost 0. The biases may start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are all equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are random and not too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are as large as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Überlauf bei {quantity}: {phase}, Iteration {iteration}.</translation>
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
        <translation>Gewichts-Seed {value}</translation>
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
        <translation>Das s der Startgewichte: ein Faktor bei Xavier und He, üblich ist 1; die Streuung bei normal, das größte Gewicht bei gleichverteilt, das Gewicht selbst bei konstant. Große Werte sättigen die Einheiten.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a ZIP file, not a Glassbox experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a picture, not a Glassbox experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a file: {size}. Use a smaller network or fewer points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Glassbox (version {version}; this one reads version {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {size}; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Glassbox experiment: it does not begin with {.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;{format}&quot;: this is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is older than the first release; only version {version} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number as a text, such as &quot;12345&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long: {what} of at most {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too short: {what} of at least {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {what}, at least {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {what}, at most {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {what}, below {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {what}, not {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle: the rest of the file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:,} values; an experiment has fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is misspelt or not part of this version of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an incomplete character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid JSON: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lists or records nested a thousand times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {name} twice in one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n:,} characters; a file holds up to {most:,}. Shorten it, or save it as a .py file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not finite; go back to where the numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, at most {most:.10g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, at least {least:.10g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names inputs that points with {n_columns} columns do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n} layers, but the network {network} has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for the network {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {latest}, but the run stands at {iteration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {n}, and a bucket is full with {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be null if and only if n_partial is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n_names} names for {n_columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss!r} is not for {learnt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {iteration}, but the run ends at {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {position}, but the last batch of an epoch is number {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for a network {network}, and this one is {trained}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, which {optimizer} needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong to {optimizer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {iteration}, after {before}; states ascend, one an iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {iteration}, before the first state, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {latest}, but there is a state of iteration {iteration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {n:,} of at most {most:,} buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {number}, but the last one is number {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most:,} numbers in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given with columns, or both not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit points with {n_columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a run named before, at most {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a negative number, which an average of squares cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has rows of {least} and of {most} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be below 2 to the power of 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true: nothing leads to the first state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be points named before, at most {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set that has {n_there:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set with other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in a Glassbox window or used by another command; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of unit {unit} in layer {layer} for input {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong to {network}, which has {n} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {size}; the {n_parameters:,} parameters of {network} have {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of unit {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {size}; expected shape {shape} for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains Python objects, which could run code and are not read; save numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains {dtype}, not real numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the header of parameters, “{names}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a valid .npz file: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong to {network}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; {network} has {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to be transposed: each row must be one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the {entry} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {missing}, which {network} needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n} cells, but the header has {n_header}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an array that NumPy can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 on or “{bias}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not valid for {name}; use {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist: a part of its path is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: you do not have permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_bytes:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_bytes:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program while it was being read; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed; close it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The points there are have {n} input columns, those of the table {n_of_table}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The points there are have classes to be learnt, those of the table numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learnt of the points there are was standardised; import both tables as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most:,} points already; no more fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points there are have numbers to be learnt, those of the table classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has {n:,} different values; a class column has few, such as 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has no class {class_name}; its classes are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one column; a point needs two, x1 and x2, and a third one for its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points follow the header; add a line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one: x1, x2 and the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@attribute width numeric” is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line “@data” is missing; the rows follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} has no type that can be read: numeric, {{a,b}}, string or date; {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {n:,} attributes before “@data”; 1 to {most:,} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a line of an ARFF header; {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} is not a sparse row; “{{0 1.5, 3 red}}” is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“...” stands for rows that are not here; copy all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n:,} names; {most:,} columns can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a record; {{&quot;a&quot;: 1.5}} is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON; {&quot;a&quot;: 1.5, &quot;class&quot;: &quot;red&quot;} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“1 1:0.5 3:2” is right: the target, then column:value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a column {column:,}; {most:,} columns can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a row of this format; {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no cells in its first sheet, {sheet}; put the table there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {size} when it is unpacked; save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged workbook; save it again, or save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a cell in column {column:,}; {most:,} columns can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most:,} cells; remove rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a part of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be ignored, as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds dates or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts or names the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has {n_classes} classes, {names}; choose one against the rest, or two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} input columns are chosen; choose 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is chosen twice; choose different columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where a decimal comma is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, where a decimal point is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a decimal point, line {line} a decimal comma; use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, line {line} a decimal point; use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class is missing; use for example 0, 1 or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a number; use for example {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} means no value, so the class is missing; use for example 0, 1 or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12.3 or 12,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not finite; use for example {right}, or leave the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is missing ({cell} means no value); use for example {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is too far out; a coordinate is at most {most:,.0f} in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not a key of the split; keys go from 0 to below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is missing; use for example {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line has one column, {cell}, the others {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}; use 12.3 instead of 12,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most:,} rows; remove some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken}; not used: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is the number to be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is taken as a header that counts the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is read as {number:.10g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent are numbers: {cell} is read as {number:.10g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} have one 1 in each row: read as one class column, {class_column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} ({n_rows:,}, with {median:.6g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} lines of other classes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is the number to be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lines} before the table: taken as a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} before the table: taken as a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lines}: taken as a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines}: taken as a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps filled with the median: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP file without a workbook of Excel in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {size}; a table of points may have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most:,} characters; a point has one short line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text; save the table as CSV or TSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not {encoding}, although it begins as such; save the table as CSV or TSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {kind} and not text; save the table as CSV or .xlsx and read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a comma, a semicolon or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a semicolon or a tab where numbers have a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads back to itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe that no program reads; start the reader first.</source>
        <translation type="unfinished"></translation>
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
        <translation>Gesättigte Neuronen ‚töten‘ die Gradienten.</translation>
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
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
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
        <translation>quadratischer Fehler</translation>
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
        <translation>quadratischer Fehler von y</translation>
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
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Use the language of this computer, or English.</source>
        <translation>Die Sprache dieses Computers verwenden, sonst Englisch.</translation>
    </message>
    <message>
        <source>Write everything in this language: {name}.</source>
        <translation>Alles in dieser Sprache schreiben: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Checking how exactly {n} iterations can be repeated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. The file has room for the latest {kept} of {n} earlier runs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, iteration {iteration}, {n} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the boundary after {n} iterations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the curve after {n} iterations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation>den Ausschnitt verschieben; mit dem Werkzeug „Verschieben“ jedes Ziehen neben den Punkten</translation>
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
    <message numerus="yes">
        <source>{share} wanted: {n} points train, {test} test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {drawn} drawn of {n} examples, at iteration {iteration}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {n} examples, at iteration {iteration}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {bent} of {n} examples the step crosses the bend of an activation. The difference is not the slope there, so these examples are left out of the relative error.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>X, {n} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} hidden layers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the {n} Points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave These {n} Lines Out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines cannot be used and will be skipped:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines lack a value: {gaps}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes, of which {most} can be shown:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip {n} Lines, Import {points}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There will be {n} points. Undo brings back the old ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} steps are done. Hints taken: {hints}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{goal} of the training points within {n} iterations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R² of {goal} on the training points within {n} iterations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of these needed at most {n} iterations, and the middle half {lower} to {upper}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points with numbers {name} from {low} to {high}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points far from this slice are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points lie outside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points: {each}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} phases / s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} examples / s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} epochs / s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the m = {n} training examples.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {first} and {second} are varied. The other {n} weights and biases are held at their present values. The path is projected: on it the others had other values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over all {n} training examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over the {n} examples of its batch</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try it with a pencil across the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line can cut off one corner from the three others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four corners of a square; opposite corners have the same class. This is XOR.
The network has no hidden layer. It computes $a = \sigma(w^T x + b)$, so its boundary is where $w^T x + b = 0$: a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the four points, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the four points can a straight line get right at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line can cut off one corner. Then the opposite corner is on the wrong side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More training does not help where the network cannot express the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run and watch for 100 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both classes cost the same for exactly one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−ln 0.5 = 0.69.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network gives all four points nearly the same output.
Its best answer is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question. The loss of one example is $-\ln a$ for $y = 1$ and $-\ln (1 - a)$ for $y = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output $a$ for all four points gives the loss 0.69?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$-\ln 0.5 = 0.69$: with 0.5 the network says that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The + is above the network, at its left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one point still wrong after a while? Press New Weights, then Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden layer gives the output unit several lines to combine.
Each hidden unit has its own weights, and so its own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + beside “0 hidden layers” above the network. Then press Run until all four points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden units are the pictures in the middle of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small picture of a unit shows its output over the plane. Each hidden unit splits the plane along one line.
The output unit adds them with its weights, and the sum has a boundary that is no straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a hidden unit to see its line on the large plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a curve, $z^{[2]} = W^{[2]}(W^{[1]}x + b^{[1]}) + b^{[2]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is again a matrix times $x$ plus a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden units use $\tanh$, which is not a straight line. This is important.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of hidden units with $g(z) = z$, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could linear hidden units, with g(z) = z, solve XOR?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of straight lines are straight. The activation makes the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with enough units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with enough layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the boundary is still a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is also luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden units can solve XOR, but often they do not. Eight nearly always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; it begins again with other random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each start run until the loss does not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grey curves in the loss plot are the starts before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ReLU units are enough for XOR: there are weights with which all four points are right.
But training begins at random weights and only goes downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question. Then try three starts: press Run for a while, then New Weights, and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You start many times from random weights. How often will the two units solve XOR?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In less than half of the starts. In the others the loss stops falling at a higher value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent only goes downhill from where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weights give the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start that fails is stuck: the gradient is almost 0, but the loss is not. With ReLU often a unit is dead, or both units do the same work.
Which start is lucky cannot be seen beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the final values of the loss curves, then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start is stuck. What helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gradient is 0, more iterations change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other start weights or more units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The + and − of a layer are above its units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Reset before Run to begin from the start weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now more units. Each one is a new chance: only some of them have to begin at a useful place.
This is one reason why networks are wider than they would need to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + above the hidden layer until it has 8 units. Then press Run until all four points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines leave the plane open at one side at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck is one thing, being able to is another. Here is a disc inside a ring, and two tanh units.
Each unit brings one line, and two lines cannot close round the disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 200 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can two units get all points right, if you try many starts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two units give a strip or a corner, not a closed line. More than a tenth of the points stay wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with a lucky start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, with no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines can form a triangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three units need some luck: press New Weights when they are stuck, or take a fourth unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units does the circle need? Add one after the other and see when the boundary closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + above the layer, then Run, until 97 % of the points are right with at most 4 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth and the vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six layers of sigmoid learn nothing. The same six layers of tanh do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer of sigmoid units. The circle is no problem for it.
Remember how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error has a long way back to the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs at the layers say what happens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now six hidden layers of sigmoid, one after the other, with the same data and the same learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will six layers learn the circle faster than one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network could express the circle, but the first layers get almost no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, more layers can do more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they will hardly learn at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.25 · 0.25 = 0.0625, for two layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0625 · 0.0625 · 0.0625.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer multiplies the error by its slope: $dz^{[l]} = W^{[l+1]T} dz^{[l+1]} * g^{[l]\prime}(z^{[l]})$.
The slope of the sigmoid is 0.25 at most. Six layers multiply it six times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the largest factor that six layers can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $0.25^6$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 0.00024 of the error arrives, and less where the slope is smaller. This is the vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are the lines between the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer begins at the inputs, the last one ends at the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients tell the same. Point at a weight to read its gradient $dW$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a weight of the first layer, then at a weight of the last one, and compare the two gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activations are the cards below the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Reset first to begin from the start weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it stuck? Press New Weights, then Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of tanh is up to 1, four times that of the sigmoid. Where $z$ is near 0, almost all of the error passes.
So the same six layers can learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tanh as the activation and set the learning rate to 0.3. Then press Run until 95 % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slope stays the same, however many of them are multiplied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So depth is no free gift: the error must come back through every layer.
This is why deep networks use activations whose slope is not small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these slopes does not shrink the error, in however many layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · 1 · 1 … stays 1. But a ReLU unit with z below 0 passes nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid: 0.25 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh: 1 at z = 0, less elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: 1 for every z above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that learns its training points by heart, and two ways to prevent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss plot has two curves: training and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two losses are also shown at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 points are for training, and 30 for testing: the network never learns from the test points. They show what it does with new points.
The classes overlap, so no boundary gets everything right. Training uses Adam here, a faster rule than plain gradient descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 400 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss falls to almost 0. What will the test loss do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first the network learns what both sets have in common, then the chance of its 30 training points. This is overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall to almost 0, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall at first, then rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is the line with the round mark below the loss plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the lowest place of the dashed curve and go to this iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere on the way the test loss was lowest. Who stops there has the best network for new points. This is called *early stopping*.
The boundary there was simpler, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, then drag the mark of the timeline below the loss curves back to where the test loss is lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty and Penalty rate are in the settings below the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boundary with many bends needs large weights. The L2 penalty adds a price for large weights to the loss: $J + \frac{\lambda}{2} \sum w^2$.
Training now looks for a compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose L2 as Penalty and 0.1 as Penalty rate, press Reset, then Run for 300 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the penalty, what will the training loss do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights stay small, so the network cannot learn every single point by heart. Training and test loss stay close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall to almost 0 as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay higher than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two losses with those of the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best means against overfitting is more data. Here are 1000 points from the same source, and no penalty.
With many points, chance does not pay: a bend round a single point costs more than it gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 300 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart will training loss and test loss be after 300 iterations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 training points show what is common and what is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: the whole loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise, then loop: forward pass, cost, back propagation, update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; its key is Ctrl+Shift+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know all parts now. The lecture puts them together: *initialise the parameters*, then *loop n times: forward pass, compute cost, back propagation, update parameters*.
The first part is done once: random weights, and biases of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press New Weights to initialise the parameters, and watch the lines of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each press of Step computes one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lit part of the equations is the phase that was made last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop begins with the forward pass, layer by layer: $Z^{[1]}, A^{[1]}$, then $Z^{[2]}, A^{[2]}$. Each step here is one phase.
All four examples go through at once, as columns of one matrix; the equations show one of them, or with Whole Batch all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Step until the output layer is computed. Then answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 3 hidden units and 4 examples. What shape has $A^{[1]}$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each unit, a column for each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost comes after the last layer of the forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone too far? Step on: the loop comes round again. Or step back with the button beside Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost compares the outputs with the classes: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln (1 - a))$.
It is one number for all examples, and it is what learning makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Step until the cost is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$dZ^{[1]}$ needs $dZ^{[2]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back propagation computes $dZ$, $dW$ and $db$ of every layer. No weight changes in this phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Step to see which layer comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order does back propagation go through the layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is known at the output first. From there it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From layer 1 to layer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From layer 2 to layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update goes against the gradient, that is downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update comes after the backward pass of layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update ends the iteration: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$ for all layers at once.
Then the loop begins again with the new parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question, then press Step until the update is made, and compare the loss at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will this update do to the loss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step against the gradient lowers the loss, if it is not too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was one iteration. Run repeats the loop: the same four parts, again and again.
No single iteration does much. Many together solve XOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run until all four points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part needs the results of which other part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of learning is this loop. In the next lesson you write it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question without looking back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs, then their cost, then the gradients of the cost, then the update that uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward pass, cost, back propagation, update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, forward pass, update, back propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back propagation, forward pass, update, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, forward pass, cost, back propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the six functions yourself. The program checks each one and then trains with your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each unit, a column for each input: `W1` has `layer_sizes[1]` rows and `layer_sizes[0]` columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`random.standard_normal((rows, columns))` draws weights. Multiply them by a number such as 0.5, so that no unit is saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`b1 = np.zeros((layer_sizes[1], 1))`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise pane holds the skeleton of this network in NumPy. Each `...` is to be replaced by your code; the comment behind it says the shape.
Begin with `initialize`: random weights, and biases of 0. `layer_sizes` is `[2, 4, 1]` here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `initialize`, then press Check. The other functions can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix product is `W1 @ X`, not `W1 * X`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid is `1 / (1 + np.exp(-Z2))`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`b1` has one column. NumPy adds it to every column of `W1 @ X`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass over all $m$ examples at once, a column for each example:

$Z^{[1]} = W^{[1]} X + b^{[1]}$ and $A^{[1]} = \tanh(Z^{[1]})$

$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ and $A^{[2]} = \sigma(Z^{[2]})$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `forward`, then press Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`np.log` is the natural logarithm, as in the lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Y * np.log(A2)` has a number for each example; `np.sum` adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forget the minus sign and the division by `m`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is the mean cross-entropy: one number for all examples.

$J = -\frac{1}{m} \sum (y \log a + (1 - y) \log (1 - a))$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `cost`, then press Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transposed matrix is `A1.T`, and the matrix product is `@`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`np.sum(dZ2, axis=1, keepdims=True) / m` keeps the shape of a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`W2.T @ dZ2` is the error that comes back. Multiply it entry by entry with `*` by the slope of tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six backward equations, for all examples at once. The mean over the examples is in $dW$ and $db$, not in $dZ$:

$dZ^{[2]} = A^{[2]} - Y$ and $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$

$dZ^{[1]} = W^{[2]T} dZ^{[2]} * (1 - A^{[1]} * A^{[1]})$

$db$ is the mean of $dZ$ over the examples, and $dW^{[1]}$ is like $dW^{[2]}$, with $X$ in place of $A^{[1]}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `backward`, then press Check. It names the first quantity that differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`W1 = W1 - learning_rate * dW1` makes a new array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four lines: W1, b1, W2 and b2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$, for both layers.
Make new arrays. `W1 -= ...` would change the array that was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `update`, then press Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with `parameters = initialize(layer_sizes, seed)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is `for i in range(n_iterations):` with five lines in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`cache = forward(X, parameters)`, then `costs.append(cost(cache[&quot;A2&quot;], Y))`, then `backward` and `update`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts are there. `train` is the loop of the lecture: initialise once, then `n_iterations` times forward pass, cost, back propagation, update.
Put the cost of each iteration into the list `costs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `train`, then press Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button is in the exercise pane, beside Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now your code makes the iterations of this window: the boundary and the loss come from your functions.
Think before you press the button: what will the loss curve look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train with My Code, then Run, and let it make 100 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output for each class, softmax to make probabilities of them, and the same dZ as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are at the right of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on the lowest of the three pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output with a sigmoid tells two classes apart. Here are three, so there are three output units, one for each class.

The target of an example has three rows, too: a 1 for its class and 0 for the others. This is called one-hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the last output unit: it is the one of class 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three powers are 7.39, 2.72 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the first one by the sum of all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output unit has its own $z$. For the point $x_1 = 2$, $x_2 = 1$ they are $z = (2, 1, 0)$.

Softmax makes probabilities of them: $a_k = e^{z_k} / (e^{z_1} + e^{z_2} + e^{z_3})$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the output of class 0, the first one, and type it. Two decimals are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $a_1$ for $z = (2, 1, 0)$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$e^2 = 7.39$, $e^1 = 2.72$ and $e^0 = 1$ add up to 11.11, and $7.39 / 11.11 = 0.67$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.67 + 0.24 + 0.09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other two outputs are 0.24 and 0.09. Each output depends on all three $z$ of its example, because of the sum below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of what the three outputs of an example are together, and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the three outputs of one example add up to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum below is the sum of the three powers above, so the shares add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the target of class 1 for a point of class 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$y = (1, 0, 0)$, so $y_2 = 0$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of an example is $-\log$ of the output of its own class: $-\sum y_k \log a_k$, where only one $y_k$ is not 0.

And back propagation begins as with two classes: $dZ = A - Y$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our point is of class 0, and the output of class 1 is 0.24. Compute dz of that output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $dz_2 = a_2 - y_2$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is not of class 1, so the target is 0 and the output is too large by all of 0.24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy is in the bar at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three clouds of points. Between each two classes there is one straight border, where their outputs are equal.

The colour of the plane is that of the class with the largest output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run for 20 iterations or more, until 95 % of the training points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now one class is a ring round another. Straight borders cannot close round a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The + for layers is above the network, the + for units above the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden layer gives bent borders, as with two classes. Softmax stays at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until 95 % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear output and the squared error: the network draws a curve through points, and R² says how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is $0.5 \cdot 2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now the network said which class a point is of. Here it says a number: how large $y$ is for a given $x$.

The output has no sigmoid, because a number can be of any size: $a = z = w x + b$. This is called a linear output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is w = 0.5 and the bias is b = 1. Compute the output for x = 2, and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $a = w x + b$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$0.5 \cdot 2 + 1 = 2$. On the plane, the line of the network is at 2 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the error a − y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square it, then take half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at $y = 1.5$. The loss is half of the squared error: $\frac{1}{2} (a - y)^2$.

Twice as far away costs four times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the loss of this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is $\frac{1}{2} (a - y)^2$?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is $2 - 1.5 = 0.5$, its square is 0.25, and half of that is 0.125.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s line is above the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$w \coloneqq w - \alpha \, dw$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the loss at the output is simply the error: $dz = a - y$. The factor $\frac{1}{2}$ is there so that no 2 is left.

So $dw = (a - y) \, x$ and $db = a - y$, as you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which way the weight will go. The program then makes one iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will w become larger or smaller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too large, so a − y is positive, and x = 2 is positive. So dw is positive, and w becomes smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hidden layer, the output is w x + b for every x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now 100 points along a curve. There is no accuracy for numbers: a number is never exactly right.

Instead there is $R^2$: 1 if all points are hit, and 0 if the network does no better than the mean of all $y$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no hidden layer. What can it draw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w x + b is a straight line. It cannot follow the waves, so R² stays near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² is in the bar at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tanh unit brings one bend. The output layer adds the bends up, each with its own weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until R² is at least 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is beside R², at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$R^2$ has no unit. The RMSE has that of $y$: it is about how far a point is from the curve.

It is the root of the mean of $(a - y)^2$. The loss $J$ is half of that mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the RMSE in the bar at the top, and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the curve are the points, about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points scatter round the curve. What is left of the error is their scatter, which nothing can predict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
