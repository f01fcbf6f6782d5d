<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ablation</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Terms of the loss</source>
        <translation>Terme des Verlusts</translation>
    </message>
    <message>
        <source>Scales and starts</source>
        <translation>Skalen und Anfänge</translation>
    </message>
    <message>
        <source>Layer of the relations</source>
        <translation>Schicht der Relationen</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetzung</translation>
    </message>
</context>
<context>
    <name>Accessibility</name>
    <message>
        <source>Opens the numbers of the chart as a table</source>
        <translation>Öffnet die Zahlen des Diagramms als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ActivationFigure</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>the model computes with the transform</source>
        <translation>das Modell rechnet mit der Transformation</translation>
    </message>
    <message>
        <source>the model computes without the transform</source>
        <translation>das Modell rechnet ohne die Transformation</translation>
    </message>
    <message>
        <source>the model transforms %1 of these %2 inputs</source>
        <translation>das Modell transformiert %1 dieser %2 Eingaben</translation>
    </message>
    <message>
        <source>No look at activations yet.</source>
        <translation>Noch kein Blick auf Aktivierungen.</translation>
    </message>
    <message>
        <source>%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.</source>
        <translation>%1: Runden auf %2 Bit verliert %3 der Energie, wie die Eingabe kommt (%4). Der größte Wert eines Tokens ist im Mittel %5 rms und höchstens %6; %7 werden abgeschnitten, %8 werden Code 0.</translation>
    </message>
    <message>
        <source>Its width is odd, so there is no Hadamard transform of it.</source>
        <translation>Seine Breite ist ungerade, darum gibt es keine Hadamard-Transformation davon.</translation>
    </message>
    <message>
        <source>Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.</source>
        <translation>Hinter einer Hadamard-Transformation verliert sie %1 (%2), %3; der größte ist im Mittel %4 und höchstens %5.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>Here %1.</source>
        <translation>Hier gilt: %1.</translation>
    </message>
    <message>
        <source>From x/rms</source>
        <translation>Von x/rms</translation>
    </message>
    <message>
        <source>To x/rms</source>
        <translation>Bis x/rms</translation>
    </message>
    <message>
        <source>Values as they come</source>
        <translation>Werte, wie sie kommen</translation>
    </message>
    <message>
        <source>Values with the transform</source>
        <translation>Werte mit der Transformation</translation>
    </message>
</context>
<context>
    <name>ActivationHistory</name>
    <message>
        <source>Times less error with the transform</source>
        <translation>Wievielmal weniger Fehler mit der Transformation</translation>
    </message>
    <message>
        <source>Rounding error as it comes</source>
        <translation>Rundungsfehler, wie er kommt</translation>
    </message>
    <message>
        <source>Rounding error with the transform</source>
        <translation>Rundungsfehler mit der Transformation</translation>
    </message>
    <message>
        <source>Largest over rms as it comes</source>
        <translation>Größter über rms, wie er kommt</translation>
    </message>
    <message>
        <source>Largest over rms with the transform</source>
        <translation>Größter über rms mit der Transformation</translation>
    </message>
    <message>
        <source>Clipped as it comes</source>
        <translation>Abgeschnitten, wie er kommt</translation>
    </message>
    <message>
        <source>Clipped with the transform</source>
        <translation>Abgeschnitten mit der Transformation</translation>
    </message>
    <message>
        <source>Beyond 6 rms as it comes</source>
        <translation>Jenseits von 6 rms, wie er kommt</translation>
    </message>
    <message>
        <source>Kurtosis as it comes</source>
        <translation>Kurtosis, wie er kommt</translation>
    </message>
</context>
<context>
    <name>BeforeAfterView</name>
    <message>
        <source>The recipe skips this stage.</source>
        <translation>Das Rezept überspringt diese Stufe.</translation>
    </message>
    <message>
        <source>so far: step %1 of %2</source>
        <translation>bisher: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>So weit ist der Lauf noch nicht.</translation>
    </message>
    <message>
        <source>model folder %1</source>
        <translation>Modellordner %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Student it begins with</source>
        <translation>Schüler, mit dem er beginnt</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>recorded before step 1 of %1</source>
        <translation>aufgezeichnet vor Schritt 1 von %1</translation>
    </message>
    <message>
        <source>recorded at the last step, %1</source>
        <translation>aufgezeichnet beim letzten Schritt, %1</translation>
    </message>
    <message>
        <source>before step 1 of %1</source>
        <translation>vor Schritt 1 von %1</translation>
    </message>
    <message>
        <source>A recording has no models.</source>
        <translation>Eine Aufzeichnung hat keine Modelle.</translation>
    </message>
</context>
<context>
    <name>ChangesQuestion</name>
    <message>
        <source>The run began with something else</source>
        <translation>Der Lauf begann mit etwas anderem</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Go on with it as it is now? The model will then be one that no recipe describes; the run&apos;s files record the change.</source>
        <translation>Seit %1 begann, hat sich dies geändert: %2.

So fortfahren, wie es jetzt ist? Das Modell ist dann eines, das kein Rezept beschreibt; die Dateien des Laufs halten die Änderung fest.</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>Mit den Änderungen fortfahren</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Den Lauf lassen, wie er ist</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Nothing is left to train, and its models stay as they are. Record the change in the run&apos;s files, so that it is not asked about again?</source>
        <translation>Seit dem Beginn von %1 hat sich dies geändert: %2.

Zu trainieren ist nichts mehr, und die Modelle bleiben, wie sie sind. Soll die Änderung in den Dateien des Laufs vermerkt werden, damit nicht wieder nach ihr gefragt wird?</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Änderung vermerken</translation>
    </message>
</context>
<context>
    <name>ChatTurns</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 conversations cannot stand beside each other</source>
        <translation>%1 Gespräche können nicht nebeneinander stehen</translation>
    </message>
    <message>
        <source>Keep one or two lines of the file</source>
        <translation>Behalten Sie eine oder zwei Zeilen der Datei</translation>
    </message>
    <message>
        <source>Keep one line of the file</source>
        <translation>Behalten Sie eine Zeile der Datei</translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s</source>
        <translation>%1 mit %2 Token/s</translation>
    </message>
    <message>
        <source>%1, the first after %2</source>
        <translation>%1, das erste nach %2</translation>
    </message>
    <message>
        <source>%1; stopped</source>
        <translation>%1; angehalten</translation>
    </message>
    <message>
        <source>%1; until the context was full</source>
        <translation>%1; bis der Kontext voll war</translation>
    </message>
    <message>
        <source>%1; as many as were asked for</source>
        <translation>%1; so viele wie verlangt</translation>
    </message>
    <message>
        <source>The file&apos;s two conversations do not ask the same questions</source>
        <translation>Die zwei Gespräche der Datei stellen nicht dieselben Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 prompt tokens came from the cache</source>
        <translation>%1; %2 von %3 Token des Prompts kamen aus dem Cache</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>CE</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>LD</source>
        <translation>LD</translation>
    </message>
    <message>
        <source>AD</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>lambda LD</source>
        <translation>Lambda LD</translation>
    </message>
    <message>
        <source>gamma AD</source>
        <translation>Gamma AD</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Anteil der Nullen</translation>
    </message>
    <message>
        <source>Near threshold</source>
        <translation>Nahe der Schwelle</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Dev loss</source>
        <translation>Dev-Verlust</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Exakte Treffer</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Sign agreement</source>
        <translation>Gleiche Vorzeichen</translation>
    </message>
    <message>
        <source>Scale over absmean</source>
        <translation>Skala durch mittleren Betrag</translation>
    </message>
    <message>
        <source>Flipped, below 0.5</source>
        <translation>Anderer Code, unter 0,5</translation>
    </message>
    <message>
        <source>Flipped, 0.5 to 1</source>
        <translation>Anderer Code, 0,5 bis 1</translation>
    </message>
    <message>
        <source>Flipped, 1 to 2</source>
        <translation>Anderer Code, 1 bis 2</translation>
    </message>
    <message>
        <source>Flipped, above 2</source>
        <translation>Anderer Code, über 2</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Maskenwechsel je Schritt</translation>
    </message>
    <message>
        <source>ROUGE-1</source>
        <translation>ROUGE-1</translation>
    </message>
    <message>
        <source>ROUGE-2</source>
        <translation>ROUGE-2</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>ROUGE-Lsum</source>
        <translation>ROUGE-Lsum</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>AVG</source>
        <translation>AVG</translation>
    </message>
</context>
<context>
    <name>ComparisonPanes</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), interleaved</source>
        <translation>
            <numerusform>%n Wiederholung, im Wechsel</numerusform>
            <numerusform>%n Wiederholungen, im Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>temperature %1, seed %2</source>
        <translation>Temperatur %1, Startwert %2</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>Agreement not measured: %1</source>
        <translation>Übereinstimmung nicht gemessen: %1</translation>
    </message>
    <message>
        <source>Stopped: the numbers are of the rounds that were whole</source>
        <translation>Angehalten: Die Zahlen stammen aus den vollständigen Runden</translation>
    </message>
    <message>
        <source>end of text</source>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>context full</source>
        <translation>Kontext voll</translation>
    </message>
    <message>
        <source>power: mains</source>
        <translation>Strom: Netz</translation>
    </message>
    <message>
        <source>power: battery</source>
        <translation>Strom: Akku</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>Strom: nicht bekannt</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>die Bereiche beider Geschwindigkeiten überschneiden sich</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>andere haben währenddessen %1 Kerne beschäftigt</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>die Threads haben %1 der Zeit auf einen Kern gewartet</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>wie ähnlich sich beide sind, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>die letzten Wiederholungen waren %1 langsamer als die ersten (Wärme, Strom oder Last)</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>der Rechner lief im Akkubetrieb</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>nur %1 s des Schreibens wurden gemessen</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>clock not known</source>
        <translation>Takt nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>immer %n Token</numerusform>
            <numerusform>immer %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 endet zu früh, um gemessen zu werden: die Geschwindigkeit ist die von %n Token nach dem Ende</numerusform>
            <numerusform>%1 endet zu früh, um gemessen zu werden: die Geschwindigkeit ist die von %n Token nach dem Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>nur %1 der Token sind gleich: daraus werden verschiedene Texte</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>einmal gemessen: keine Spanne</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>keine Beschleunigung: %1 schrieb ein Token, das mit dem Prompt kommt, also wurde kein Schritt gemessen; mehr Token schreiben lassen</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>höchstens %n Token</numerusform>
            <numerusform>höchstens %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>1.58-bit</source>
        <translation>1,58 Bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 enden zu früh, um gemessen zu werden: ihre Geschwindigkeit ist die von %n Token nach ihrem Ende</numerusform>
            <numerusform>%1 enden zu früh, um gemessen zu werden: ihre Geschwindigkeit ist die von %n Token nach ihrem Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 predicts %2: %3 %4, %1 %5</source>
        <translation>%1 sagt %2 voraus: %3 %4, %1 %5</translation>
    </message>
    <message>
        <source>CPU, %1</source>
        <translation>CPU, %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>%1 on its way to 1.58 bits: %2</source>
        <translation>%1 auf dem Weg zu 1,58 Bit: %2</translation>
    </message>
    <message>
        <source>its teacher</source>
        <translation>seinem Lehrer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>How fast they write</source>
        <translation>Wie schnell sie schreiben</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1: %2 in 1.58 bits reaches %3</source>
        <translation>%1: %2 in 1,58 Bit erreicht %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1.</source>
        <comment>a full stop behind a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences in a row</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and what is said of it: batch_size is 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, tensor or field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the file, tensor or field that it speaks of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected, not %2</source>
        <translation>&quot;%1&quot; wird erwartet, nicht %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no macro or function</source>
        <translation>&quot;%1&quot; ist weder Makro noch Funktion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>&quot;%1&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a namespace</source>
        <translation>&quot;%1&quot; ist kein Namespace</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task</source>
        <translation>&quot;%1&quot; ist keine Aufgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form label=word</source>
        <translation>&quot;%1&quot; hat nicht die Form label=wort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null</source>
        <translation>&quot;%1&quot; ist null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined</source>
        <translation>&quot;%1&quot; ist undefiniert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and cannot be divided</source>
        <translation>&quot;%1&quot; ist undefiniert und lässt sich nicht teilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no JSON</source>
        <translation>&quot;%1&quot; ist undefiniert und hat kein JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no method .%2()</source>
        <translation>&quot;%1&quot; ist undefiniert und hat keine Methode .%2()</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no sign</source>
        <translation>&quot;%1&quot; ist undefiniert und hat kein Vorzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so %2 cannot be done</source>
        <translation>&quot;%1&quot; ist undefiniert, deshalb ist %2 nicht möglich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so it has no %2</source>
        <translation>&quot;%1&quot; ist undefiniert und hat deshalb kein %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no values</source>
        <translation>&quot;%1&quot; nennt keine Werte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a %2</source>
        <translation>&quot;%1&quot; bei %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a macro is not supported</source>
        <translation>&quot;%1&quot; eines Makros wird nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a value of type %2, without a call,</source>
        <translation>&quot;%1&quot; eines Werts vom Typ %2, ohne Aufruf,</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside recipe, and only format and facts do</source>
        <translation>&quot;%1&quot; steht neben recipe, wo nur format und facts stehen</translation>
    </message>
    <message>
        <source>&quot;=&quot; is expected, not %1</source>
        <translation>&quot;=&quot; wird erwartet, nicht %1</translation>
    </message>
    <message>
        <source>&quot;]&quot; is expected, not %1</source>
        <translation>&quot;]&quot; wird erwartet, nicht %1</translation>
    </message>
    <message>
        <source>&quot;added_tokens&quot; is not a list</source>
        <translation>&quot;added_tokens&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;in&quot; is expected, not %1</source>
        <translation>&quot;in&quot; wird erwartet, nicht %1</translation>
    </message>
    <message>
        <source>&quot;instruction&quot; is empty</source>
        <translation>&quot;instruction&quot; ist leer</translation>
    </message>
    <message>
        <source>&quot;loop&quot; as a list</source>
        <translation>&quot;loop&quot; als Liste</translation>
    </message>
    <message>
        <source>&quot;output&quot; is an empty answer</source>
        <translation>&quot;output&quot; ist eine leere Antwort</translation>
    </message>
    <message>
        <source>&quot;reference&quot; is an empty list</source>
        <translation>&quot;reference&quot; ist eine leere Liste</translation>
    </message>
    <message>
        <source>%%%1 of strftime_now</source>
        <translation>%%%1 von strftime_now</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not supported</source>
        <translation>%1 &quot;%2&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; of rows of %3 weights is not supported</source>
        <translation>%1 &quot;%2&quot; bei Zeilen zu %3 Gewichten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 % the same tokens</source>
        <translation>%1 % gleiche Token</translation>
    </message>
    <message>
        <source>%1 %2 (without effect: %3)</source>
        <translation>%1 %2 (ohne Wirkung: %3)</translation>
    </message>
    <message>
        <source>%1 %2 The run pauses.</source>
        <translation>%1 %2 Der Lauf pausiert.</translation>
    </message>
    <message>
        <source>%1 %2, and %3 more</source>
        <translation>%1 %2 und %3 weitere</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1 (number %2); it and what follows are left out.</source>
        <translation>%1 (Nummer %2); dieses und was folgt wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 (the conversation in line %2 of the data)</source>
        <translation>%1 (das Gespräch in Zeile %2 der Daten)</translation>
    </message>
    <message>
        <source>%1 A star: p below 0.05.</source>
        <translation>%1 Ein Stern: p unter 0,05.</translation>
    </message>
    <message>
        <source>%1 Free some space and go on; %2</source>
        <translation>%1 Speicherplatz schaffen und fortfahren; %2</translation>
    </message>
    <message>
        <source>%1 MiB are needed: free some space or choose another disk</source>
        <translation>%1 MiB werden gebraucht: Speicherplatz schaffen oder ein anderes Laufwerk wählen</translation>
    </message>
    <message>
        <source>%1 The teacher is computed for every micro-batch from here on.</source>
        <translation>%1 Von hier an wird der Lehrer für jeden Mikro-Batch gerechnet.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3</source>
        <translation>%1 und %2 widersprechen einander: %3</translation>
    </message>
    <message>
        <source>%1 and others, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 und andere, die llama.cpp wegen ihrer Namen für besondere Token hält</translation>
    </message>
    <message>
        <source>%1 at byte %2 has %3 bytes</source>
        <translation>%1 bei Byte %2 hat %3 Bytes</translation>
    </message>
    <message>
        <source>%1 at byte %2 is not UTF-8</source>
        <translation>%1 bei Byte %2 ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be done with a value of type %2</source>
        <translation>%1 ist mit einem Wert vom Typ %2 nicht möglich</translation>
    </message>
    <message>
        <source>%1 cannot be done with values of type %2 and %3</source>
        <translation>%1 ist mit Werten der Typen %2 und %3 nicht möglich</translation>
    </message>
    <message>
        <source>%1 cannot be kept as &quot;%2&quot;</source>
        <translation>%1 kann nicht als &quot;%2&quot; behalten werden</translation>
    </message>
    <message>
        <source>%1 cannot hold an embedding</source>
        <translation>%1 kann kein Embedding aufnehmen</translation>
    </message>
    <message>
        <source>%1 claims %2 members, more than the file has bytes for</source>
        <translation>%1 gibt %2 Felder an, mehr als die Datei Bytes dafür hat</translation>
    </message>
    <message>
        <source>%1 claims %2 texts, more than the file has bytes for</source>
        <translation>%1 gibt %2 Texte an, mehr als die Datei Bytes dafür hat</translation>
    </message>
    <message>
        <source>%1 contradicts itself: %2</source>
        <translation>%1 widerspricht sich selbst: %2</translation>
    </message>
    <message>
        <source>%1 conversations are longer than %2: they end with the last whole answer that fits, or within the first one.</source>
        <translation>%1 Gespräche sind länger als %2: Sie enden mit der letzten ganzen Antwort, die hineinpasst, oder innerhalb der ersten.</translation>
    </message>
    <message>
        <source>%1 data %2</source>
        <translation>Daten in %1: %2</translation>
    </message>
    <message>
        <source>%1 differs from layer to layer, which is not supported</source>
        <translation>%1 ist von Schicht zu Schicht verschieden, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>%1 differs from the source</source>
        <translation>%1 weicht von der Quelle ab</translation>
    </message>
    <message>
        <source>%1 does not name %2, whose weights would then be 1.58-bit ones</source>
        <translation>%1 nennt %2 nicht, dessen Gewichte dann 1,58-Bit-Gewichte wären</translation>
    </message>
    <message>
        <source>%1 ended in the middle of a %2; %3</source>
        <translation>%1 endete mitten in einem Eintrag (%2); %3</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 step</source>
        <translation>%1 Epoche mit %2 Beispiel, %3 je Schritt, ergibt %4 Schritt</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 steps</source>
        <translation>%1 Epoche mit %2 Beispiel, %3 je Schritt, ergibt %4 Schritte</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 step</source>
        <translation>%1 Epoche mit %2 Beispielen, %3 je Schritt, ergibt %4 Schritt</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 steps</source>
        <translation>%1 Epoche mit %2 Beispielen, %3 je Schritt, ergibt %4 Schritte</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 step</source>
        <translation>%1 Epochen mit %2 Beispiel, %3 je Schritt, ergeben %4 Schritt</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 steps</source>
        <translation>%1 Epochen mit %2 Beispiel, %3 je Schritt, ergeben %4 Schritte</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 step</source>
        <translation>%1 Epochen mit %2 Beispielen, %3 je Schritt, ergeben %4 Schritt</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 steps</source>
        <translation>%1 Epochen mit %2 Beispielen, %3 je Schritt, ergeben %4 Schritte</translation>
    </message>
    <message>
        <source>%1 goes on after step %2</source>
        <translation>%1 geht nach Schritt %2 weiter</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too few</source>
        <translation>%1 hat %2 Antworten zu %3 zu wenig</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too many</source>
        <translation>%1 hat %2 Antworten zu %3 zu viel</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when the run began</source>
        <translation>%1 hat %2 Bytes und hatte %3, als der Lauf begann</translation>
    </message>
    <message>
        <source>%1 has %2 extents, at most 4 are possible</source>
        <translation>%1 hat %2 Dimensionen, höchstens 4 sind möglich</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 rows of %4: the others are lost.</source>
        <translation>%1 hat %2 der %3 Zeilen von %4: Die übrigen sind verloren.</translation>
    </message>
    <message>
        <source>%1 has %2 zeros; %3 to %4 are usual.</source>
        <translation>%1 hat %2 Nullen; üblich sind %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 has a factor and no rope_type</source>
        <translation>%1 hat einen Faktor und keinen rope_type</translation>
    </message>
    <message>
        <source>%1 has another content than when the run began (checksum)</source>
        <translation>%1 hat einen anderen Inhalt als zu Beginn des Laufs (Prüfsumme)</translation>
    </message>
    <message>
        <source>%1 has another content than when the run was evaluated (checksum)</source>
        <translation>%1 hat einen anderen Inhalt als bei der Auswertung des Laufs (Prüfsumme)</translation>
    </message>
    <message>
        <source>%1 has another length than choice</source>
        <translation>%1 hat eine andere Länge als choice</translation>
    </message>
    <message>
        <source>%1 has more than 4 MB and does not travel with the model</source>
        <translation>%1 hat mehr als 4 MB und kommt nicht mit dem Modell mit</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes +1: %2 of those that are not 0.</source>
        <translation>%1 hat die Codes +1 fast verloren: %2 der Codes ungleich 0.</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes -1: %2 of those that are not 0.</source>
        <translation>%1 hat die Codes -1 fast verloren: %2 der Codes ungleich 0.</translation>
    </message>
    <message>
        <source>%1 has no argument &quot;%2&quot;</source>
        <translation>%1 hat kein Argument &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no histograms of the end of %2: they are lost.</source>
        <translation>%1 hat keine Histogramme vom Ende von %2: Sie sind verloren.</translation>
    </message>
    <message>
        <source>%1 has no text of %2 of %3 items.</source>
        <translation>%1 hat zu %2 von %3 Beispielen keinen Text.</translation>
    </message>
    <message>
        <source>%1 has sets for kinds of layers, and layer_types does not say which is which</source>
        <translation>%1 hat Sätze für Arten von Schichten, und layer_types sagt nicht, welche Schicht welche ist</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in %4</source>
        <translation>%1 hat hier die Id %2 und %3 in %4</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in the vocabulary of %4</source>
        <translation>%1 hat hier die Id %2 und %3 im Vokabular von %4</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 hat den unbekannten Typ %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 oben</translation>
    </message>
    <message>
        <source>%1 holds %2 at row %3, column %4</source>
        <translation>%1 enthält %2 in Zeile %3, Spalte %4</translation>
    </message>
    <message>
        <source>%1 holds a text that is not UTF-8</source>
        <translation>%1 enthält einen Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>%1 holds a value of another type</source>
        <translation>%1 enthält einen Wert eines anderen Typs</translation>
    </message>
    <message>
        <source>%1 holds something that is no text</source>
        <translation>%1 enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; in the sweep now</source>
        <translation>%1 ist dort &quot;%2&quot; und jetzt &quot;%3&quot; im Sweep</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected one of %3</source>
        <translation>%1 ist &quot;%2&quot;, erwartet wird eins von %3</translation>
    </message>
    <message>
        <source>%1 is %2, beyond the %3 tokens of the model</source>
        <translation>%1 ist %2, außerhalb der %3 Token des Modells</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 ist %2, erwartet wird %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected 1 to %3</source>
        <translation>%1 ist %2, erwartet wird 1 bis %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected a number from 1 on</source>
        <translation>%1 ist %2, erwartet wird eine Zahl ab 1</translation>
    </message>
    <message>
        <source>%1 is %2, expected a positive number</source>
        <translation>%1 ist %2, erwartet wird eine positive Zahl</translation>
    </message>
    <message>
        <source>%1 is %2, which changes what the model computes and is not supported</source>
        <translation>%1 ist %2, was ändert, was das Modell rechnet, und nicht unterstützt wird</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere and does not travel with the model</source>
        <translation>%1 ist ein Link, der nirgendwohin führt, und kommt nicht mit dem Modell mit</translation>
    </message>
    <message>
        <source>%1 is a link to nothing: %2</source>
        <translation>%1 ist ein Link ins Leere: %2</translation>
    </message>
    <message>
        <source>%1 is a list of lists, which no program writes</source>
        <translation>%1 ist eine Liste von Listen, die kein Programm schreibt</translation>
    </message>
    <message>
        <source>%1 is a list, expected %2</source>
        <translation>%1 ist eine Liste, erwartet wird %2</translation>
    </message>
    <message>
        <source>%1 is automatic, expected what was chosen</source>
        <translation>%1 ist automatisch, erwartet wird, was gewählt wurde</translation>
    </message>
    <message>
        <source>%1 is expected, %2</source>
        <translation>%1 wird erwartet, %2</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>%1 wird erwartet, nicht %2</translation>
    </message>
    <message>
        <source>%1 is given &quot;%2&quot; twice</source>
        <translation>%1 bekommt &quot;%2&quot; zweimal</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is missing, expected an integer</source>
        <translation>%1 fehlt, erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 fehlt: %2</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object</source>
        <translation>%1 ist weder ein Text noch ein Objekt</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object with a text &quot;content&quot;</source>
        <translation>%1 ist weder ein Text noch ein Objekt mit einem Text &quot;content&quot;</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is no single value</source>
        <translation>%1 ist kein Einzelwert</translation>
    </message>
    <message>
        <source>%1 is not JSON of a tokenizer</source>
        <translation>%1 ist kein JSON eines Tokenizers</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is not a key that this program knows</source>
        <translation>%1 ist kein Schlüssel, den dieses Programm kennt</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is not a list or an object</source>
        <translation>%1 ist weder eine Liste noch ein Objekt</translation>
    </message>
    <message>
        <source>%1 is not a matrix</source>
        <translation>%1 ist keine Matrix</translation>
    </message>
    <message>
        <source>%1 is not a token id</source>
        <translation>%1 ist keine Token-Id</translation>
    </message>
    <message>
        <source>%1 is not a whole number but of type %2</source>
        <translation>%1 ist keine ganze Zahl, sondern vom Typ %2</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 is not from 0 to 100</source>
        <translation>%1 liegt nicht zwischen 0 und 100</translation>
    </message>
    <message>
        <source>%1 is not in shard %2</source>
        <translation>%1 ist nicht im Shard %2</translation>
    </message>
    <message>
        <source>%1 is not of the llama3 kind; other RoPE scaling is not supported</source>
        <translation>%1 ist nicht von der Art llama3; andere RoPE-Skalierung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 is not part of a model of this shape</source>
        <translation>%1 gehört nicht zu einem Modell dieser Form</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 is not supported: no norm stands inside a linear layer here</source>
        <translation>%1 wird nicht unterstützt: Hier steht keine Norm in einer linearen Schicht</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>%1 is not used: it is for inputs in 4 bits, and this program computes with whole ones</source>
        <translation>%1 wird nicht verwendet: Es ist für Eingaben in 4 Bit, und dieses Programm rechnet mit ganzen</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2)</source>
        <translation>%1 ist kein gültiges JSON (%2)</translation>
    </message>
    <message>
        <source>%1 is null, expected a value</source>
        <translation>%1 ist null, erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 is used as the head, although the configuration says that it is tied to the embedding: the two differ</source>
        <translation>%1 wird als Kopf verwendet, obwohl er laut Konfiguration an das Embedding gebunden ist: Die beiden unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 Beispiel</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1 jumped to %2, %3 its usual value (z-score %4).</source>
        <translation>%1 sprang auf %2, %3 so viel wie üblich (z-Wert %4).</translation>
    </message>
    <message>
        <source>%1 lacks the argument &quot;%2&quot;</source>
        <translation>%1 fehlt das Argument &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 line of events.jsonl could not be read and was taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 Zeile von events.jsonl ließ sich nicht lesen und wurde entfernt; die ganze Datei liegt noch als events.jsonl.damaged vor</translation>
    </message>
    <message>
        <source>%1 lines of events.jsonl could not be read and were taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 Zeilen von events.jsonl ließen sich nicht lesen und wurden entfernt; die ganze Datei liegt noch als events.jsonl.damaged vor</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 unten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>%1 names %2 twice</source>
        <translation>%1 nennt %2 zweimal</translation>
    </message>
    <message>
        <source>%1 names %2: all seven projections of every layer are 1.58-bit here</source>
        <translation>%1 nennt %2: Alle sieben Projektionen jeder Schicht haben hier 1,58 Bit</translation>
    </message>
    <message>
        <source>%1 names are given for %2 values</source>
        <translation>%1 Namen sind für %2 Werte angegeben</translation>
    </message>
    <message>
        <source>%1 names the token %2, which the tokenizer does not have</source>
        <translation>%1 nennt das Token %2, das der Tokenizer nicht hat</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes at byte %3, the file has %4 more</source>
        <translation>%1 braucht %2 Bytes ab Byte %3, die Datei hat noch %4</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are left out: what stands before their first answer fills %3.</source>
        <translation>%1 von %2 Gesprächen werden weggelassen: Was vor ihrer ersten Antwort steht, füllt %3.</translation>
    </message>
    <message>
        <source>%1 of %2 conversations were longer than max_length, %3 tokens, and end earlier</source>
        <translation>%1 von %2 Gesprächen waren länger als max_length, %3 Token, und enden früher</translation>
    </message>
    <message>
        <source>%1 of %2 micro-batches took the teacher&apos;s outputs from disk, in %3 s</source>
        <translation>%1 von %2 Mikro-Batches nahmen die Ausgaben des Lehrers vom Laufwerk, in %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were cut to max_length, %3 tokens</source>
        <translation>%1 von %2 Prompts wurden auf max_length, %3 Token, gekürzt</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 von %2 Token gleich</translation>
    </message>
    <message>
        <source>%1 of training for all, stages that points share counted once; a row&apos;s time is that of its run alone</source>
        <translation>%1 Training für alle, Stufen, die Punkte teilen, einmal gezählt; die Zeit einer Zeile ist die ihres Laufs allein</translation>
    </message>
    <message>
        <source>%1 of type &quot;%2&quot; is not supported</source>
        <translation>%1 vom Typ &quot;%2&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 or F16</source>
        <translation>%1 oder F16</translation>
    </message>
    <message>
        <source>%1 overlaps %2</source>
        <translation>%1 überlappt %2</translation>
    </message>
    <message>
        <source>%1 relation heads do not divide a state of width %2</source>
        <translation>%1 Relationsköpfe teilen einen Zustand der Breite %2 nicht</translation>
    </message>
    <message>
        <source>%1 row cannot be read and is left out.</source>
        <translation>%1 Zeile ist nicht lesbar und wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows cannot be read and are left out.</source>
        <translation>%1 Zeilen sind nicht lesbar und werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 stands in a part before it, too</source>
        <translation>%1 steht auch in einem Teil davor</translation>
    </message>
    <message>
        <source>%1 stands in more than one shard</source>
        <translation>%1 steht in mehr als einem Shard</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 starts anew%2</source>
        <translation>%1 beginnt von vorn%2</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments at most, not %3</source>
        <translation>%1 nimmt höchstens %2 Argumente, nicht %3</translation>
    </message>
    <message>
        <source>%1 takes no argument by name, not even &quot;%2&quot;</source>
        <translation>%1 nimmt kein Argument mit Namen, auch nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 token ids could not be decoded (%2)</source>
        <translation>%1 Token-Ids ließen sich nicht dekodieren (%2)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 training prompts were cut to %2.</source>
        <translation>%1 Trainingsprompts wurden auf %2 gekürzt.</translation>
    </message>
    <message>
        <source>%1 was damaged after %2 bytes; the whole file was kept as %3</source>
        <translation>%1 war nach %2 Bytes beschädigt; die ganze Datei liegt noch als %3 vor</translation>
    </message>
    <message>
        <source>%1 was not there any more: what it held of this run is lost.</source>
        <translation>%1 war nicht mehr da: Was darin zu diesem Lauf stand, ist verloren.</translation>
    </message>
    <message>
        <source>%1 was not there when the run began</source>
        <translation>%1 war nicht da, als der Lauf begann</translation>
    </message>
    <message>
        <source>%1 was removed while it was being written, and was made again.</source>
        <translation>%1 wurde während des Schreibens entfernt und neu angelegt.</translation>
    </message>
    <message>
        <source>%1 was shortened by another program while it was being written, and was made again.</source>
        <translation>%1 wurde während des Schreibens von einem anderen Programm gekürzt und neu angelegt.</translation>
    </message>
    <message>
        <source>%1 with drafts</source>
        <translation>%1 mit Entwürfen</translation>
    </message>
    <message>
        <source>%1 with its added tokens</source>
        <translation>%1 mit seinen hinzugefügten Token</translation>
    </message>
    <message>
        <source>%1 would be written twice</source>
        <translation>%1 würde zweimal geschrieben</translation>
    </message>
    <message>
        <source>%1&quot;%2&quot; would be written twice</source>
        <translation>%1&quot;%2&quot; würde zweimal geschrieben</translation>
    </message>
    <message>
        <source>%1() cannot be made of a value of type %2</source>
        <translation>%1() lässt sich nicht aus einem Wert vom Typ %2 bilden</translation>
    </message>
    <message>
        <source>%1() of a value of type %2</source>
        <translation>%1() eines Werts vom Typ %2</translation>
    </message>
    <message>
        <source>%1() takes one argument without a name at most</source>
        <translation>%1() nimmt höchstens ein Argument ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2 cores</source>
        <translation>%1, %2 Kerne</translation>
    </message>
    <message>
        <source>%1, %2 is not a folder</source>
        <translation>%1, %2 ist kein Ordner</translation>
    </message>
    <message>
        <source>%1, a part of the path is not a folder</source>
        <translation>%1, ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>%1, again at %2</source>
        <translation>%1, wieder bei %2</translation>
    </message>
    <message>
        <source>%1, agreement</source>
        <translation>%1, agreement</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, baselines</source>
        <translation>%1, baselines</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, bytes</translation>
    </message>
    <message>
        <source>%1, figure</source>
        <translation>%1, figure</translation>
    </message>
    <message>
        <source>%1, it is a folder</source>
        <translation>%1, es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1, it is a link to &quot;%2&quot;, which is not there</source>
        <translation>%1, es ist ein Link zu &quot;%2&quot;, das es nicht gibt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>%1, models</source>
        <translation>%1, models</translation>
    </message>
    <message>
        <source>%1, no such file or folder</source>
        <translation>%1, Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>%1, or target_column for texts</source>
        <translation>%1, oder target_column bei Texten</translation>
    </message>
    <message>
        <source>%1, permission denied</source>
        <translation>%1, keine Berechtigung</translation>
    </message>
    <message>
        <source>%1, points[%2]</source>
        <translation>%1, points[%2]</translation>
    </message>
    <message>
        <source>%1, runs[%2]</source>
        <translation>%1, runs[%2]</translation>
    </message>
    <message>
        <source>%1, the disk is full</source>
        <translation>%1, das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>%1, the disk reports an error</source>
        <translation>%1, das Laufwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>%1, the file system is read-only</source>
        <translation>%1, das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, the file would exceed the limit on file sizes</source>
        <translation>%1, die Datei würde die Grenze für Dateigrößen überschreiten</translation>
    </message>
    <message>
        <source>%1, the name is too long</source>
        <translation>%1, der Name ist zu lang</translation>
    </message>
    <message>
        <source>%1, the program that read it has ended</source>
        <translation>%1, das Programm, das daraus las, ist beendet</translation>
    </message>
    <message>
        <source>%1, though its weights are</source>
        <translation>%1, obwohl ihre Gewichte es sind</translation>
    </message>
    <message>
        <source>%1, too many files are open</source>
        <translation>%1, zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>%1, which is not a finite number</source>
        <translation>%1, was keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>%1, which llama.cpp takes for special tokens by their names</source>
        <translation>%1, die llama.cpp wegen ihrer Namen für besondere Token hält</translation>
    </message>
    <message>
        <source>%1. Both models answered what is there now; the table is about what was there then.</source>
        <translation>%1. Beide Modelle haben auf das geantwortet, was jetzt da ist; in der Tabelle geht es um das, was damals da war.</translation>
    </message>
    <message>
        <source>%1. The models wrote to what is there now; the table is about what was there then.</source>
        <translation>%1. Die Modelle haben zu dem geschrieben, was jetzt da ist; in der Tabelle geht es um das, was damals da war.</translation>
    </message>
    <message>
        <source>%1. The run goes on without this file.</source>
        <translation>%1. Der Lauf geht ohne diese Datei weiter.</translation>
    </message>
    <message>
        <source>%1. What belongs there waits in memory and is written as soon as that is possible, at the latest before the next checkpoint.</source>
        <translation>%1. Was dorthin gehört, wartet im Speicher und wird geschrieben, sobald es geht, spätestens vor dem nächsten Checkpoint.</translation>
    </message>
    <message>
        <source>%1.%2 is missing</source>
        <translation>%1.%2 fehlt</translation>
    </message>
    <message>
        <source>%1.%2 must be a positive number</source>
        <translation>%1.%2 muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>%1.high_freq_factor must be larger than low_freq_factor</source>
        <translation>%1.high_freq_factor muss größer als low_freq_factor sein</translation>
    </message>
    <message>
        <source>%1.partial_rotary_factor is not supported</source>
        <translation>%1.partial_rotary_factor wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1.rope_theta and another rope_theta differ</source>
        <translation>%1.rope_theta und ein anderes rope_theta unterscheiden sich</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the header</source>
        <translation>%1: &quot;%2&quot; fehlt im Header</translation>
    </message>
    <message>
        <source>%1: %2 (without effect: %3)</source>
        <translation>%1: %2 (ohne Wirkung: %3)</translation>
    </message>
    <message>
        <source>%1: %2 half of a surrogate pair (half an emoji) was read as U+FFFD</source>
        <translation>%1: %2 Hälfte eines Surrogatpaars (ein halbes Emoji) wurde als U+FFFD gelesen</translation>
    </message>
    <message>
        <source>%1: %2 halves of surrogate pairs (half an emoji each) were read as U+FFFD</source>
        <translation>%1: %2 Hälften von Surrogatpaaren (je ein halbes Emoji) wurden als U+FFFD gelesen</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: %5, the default, is used</source>
        <translation>%1: %2 ist %3, außerhalb seiner %4 Token: Es gilt %5, die Voreinstellung</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: it is passed over</source>
        <translation>%1: %2 ist %3, außerhalb seiner %4 Token: Es wird übergangen</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its answers</source>
        <translation>%1: %2 passt nicht zu seinen Antworten</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its texts</source>
        <translation>%1: %2 passt nicht zu seinen Texten</translation>
    </message>
    <message>
        <source>%1: %2 is outside its own interval</source>
        <translation>%1: %2 liegt außerhalb seines eigenen Intervalls</translation>
    </message>
    <message>
        <source>%1: %2 must be non-negative integers</source>
        <translation>%1: %2 müssen ganze Zahlen ab 0 sein</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conversations end with messages that nobody answers; these are left out</source>
        <translation>%1: %2 von %3 Gesprächen enden mit Nachrichten, auf die niemand antwortet; diese werden weggelassen</translation>
    </message>
    <message>
        <source>%1: chat template</source>
        <translation>%1: Chat-Vorlage</translation>
    </message>
    <message>
        <source>%1: confusion is not that of its answers</source>
        <translation>%1: confusion passt nicht zu seinen Antworten</translation>
    </message>
    <message>
        <source>%1: data_offsets [%2, %3] are outside the file&apos;s %4 bytes of data</source>
        <translation>%1: data_offsets [%2, %3] liegen außerhalb der %4 Datenbytes der Datei</translation>
    </message>
    <message>
        <source>%1: data_offsets is not a pair</source>
        <translation>%1: data_offsets ist kein Paar</translation>
    </message>
    <message>
        <source>%1: data_offsets span %2 bytes, shape %3 in %4 needs %5</source>
        <translation>%1: data_offsets umfassen %2 Bytes, shape %3 in %4 braucht %5</translation>
    </message>
    <message>
        <source>%1: estimated, %2</source>
        <translation>%1: geschätzt, %2</translation>
    </message>
    <message>
        <source>%1: is a 1.58-bit student already. Choose the full-precision model it came from.</source>
        <translation>%1: ist schon ein 1,58-Bit-Schüler. Das Modell in voller Genauigkeit wählen, aus dem er entstand.</translation>
    </message>
    <message>
        <source>%1: its %2 bytes at %3 lie outside the file&apos;s %4 bytes of data</source>
        <translation>%1: die %2 Bytes bei %3 liegen außerhalb der %4 Datenbytes der Datei</translation>
    </message>
    <message>
        <source>%1: its header entry is not an object</source>
        <translation>%1: der Eintrag im Header ist kein Objekt</translation>
    </message>
    <message>
        <source>%1: its shard is not a file name</source>
        <translation>%1: der Shard ist kein Dateiname</translation>
    </message>
    <message>
        <source>%1: offset %2 is no multiple of the alignment %3</source>
        <translation>%1: Offset %2 ist kein Vielfaches der Ausrichtung %3</translation>
    </message>
    <message>
        <source>%1: rows of %2 weights are no whole number of %3 blocks of %4</source>
        <translation>%1: Zeilen zu %2 Gewichten sind keine ganze Zahl von %3-Blöcken zu %4</translation>
    </message>
    <message>
        <source>%1: shape %2 in %3 is no whole number of bytes</source>
        <translation>%1: shape %2 in %3 ist keine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, config.json asks for %3</source>
        <translation>%1: shape %2 in der Datei, config.json verlangt %3</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, its keys ask for %3</source>
        <translation>%1: shape %2 in der Datei, ihre Schlüssel verlangen %3</translation>
    </message>
    <message>
        <source>%1: shape is not an array</source>
        <translation>%1: shape ist kein Array</translation>
    </message>
    <message>
        <source>%1: shape overflows</source>
        <translation>%1: shape läuft über</translation>
    </message>
    <message>
        <source>%1: shard &quot;%2&quot; is not a file name in the model&apos;s folder</source>
        <translation>%1: Shard &quot;%2&quot; ist kein Dateiname im Ordner des Modells</translation>
    </message>
    <message>
        <source>%1: the matrix beside it is multiplied by this number</source>
        <translation>%1: Mit dieser Zahl wird die Matrix daneben multipliziert</translation>
    </message>
    <message>
        <source>%1: to_teacher is not that of their answers</source>
        <translation>%1: to_teacher passt nicht zu ihren Antworten</translation>
    </message>
    <message>
        <source>%1: tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is hardly what the model was trained with</source>
        <translation>%1: tokenizer.ggml.pre fehlt: Wörter werden zerlegt, wie llama.cpp es ohne diese Angabe tut, womit das Modell kaum trainiert wurde</translation>
    </message>
    <message>
        <source>%1: type %2, which this program does not compute with</source>
        <translation>%1: Typ %2, mit dem dieses Programm nicht rechnet</translation>
    </message>
    <message>
        <source>%1: unknown dtype %2</source>
        <translation>%1: unbekannter dtype %2</translation>
    </message>
    <message>
        <source>%1; %2 is read, not the shards of the %3 beside it</source>
        <translation>%1; gelesen wird %2, nicht die Shards von %3 daneben</translation>
    </message>
    <message>
        <source>%1; computing them would have taken %2 s (%3 ms each): %4 s saved. Writing the others took %5 s.</source>
        <translation>%1; sie zu rechnen hätte %2 s gedauert (je %3 ms): %4 s gespart. Das Schreiben der übrigen dauerte %5 s.</translation>
    </message>
    <message>
        <source>%1; evaluate and logits read this one with --engine cpu</source>
        <translation>%1; evaluate und logits lesen dieses mit --engine cpu</translation>
    </message>
    <message>
        <source>%1; none was computed in this sitting to compare with.</source>
        <translation>%1; keine wurde in dieser Sitzung zum Vergleich gerechnet.</translation>
    </message>
    <message>
        <source>%1; what came was removed</source>
        <translation>%1; was ankam, wurde entfernt</translation>
    </message>
    <message>
        <source>%1GGUF&apos;s TQ1_0 and TQ2_0 hold it, with the scales in F16: %2 I2_S cannot: it has one scale for a matrix.</source>
        <translation>%1TQ1_0 und TQ2_0 von GGUF nehmen es auf, mit den Skalen in F16: %2 I2_S kann es nicht: Es hat eine Skala je Matrix.</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: TQ1_0 and TQ2_0 have one scale for 256 neighbours, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Keiner der ternären Typen von GGUF nimmt es auf: TQ1_0 und TQ2_0 haben eine Skala für 256 Nachbarn, und I2_S hat eine je Matrix. F16 kann es: %2</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: its rows are no multiples of 256, as TQ1_0 and TQ2_0 need, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Keiner der ternären Typen von GGUF nimmt es auf: Seine Zeilen sind keine Vielfachen von 256, wie TQ1_0 und TQ2_0 es brauchen, und I2_S hat eine Skala je Matrix. F16 kann es: %2</translation>
    </message>
    <message>
        <source>%1What is done is kept in %2, and the same call goes on with it</source>
        <translation>%1Was fertig ist, bleibt in %2, und derselbe Aufruf macht damit weiter</translation>
    </message>
    <message>
        <source>%1quant_method &quot;%2&quot; is not supported</source>
        <translation>%1quant_method &quot;%2&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>, %1 processes (%2).</source>
        <translation>, %1 Prozesse (%2).</translation>
    </message>
    <message>
        <source>.%1() needs a text</source>
        <translation>.%1() braucht einen Text</translation>
    </message>
    <message>
        <source>.%1() needs a whole number, not a value of type %2</source>
        <translation>.%1() braucht eine ganze Zahl, keinen Wert vom Typ %2</translation>
    </message>
    <message>
        <source>.index() does not find %1</source>
        <translation>.index() findet %1 nicht</translation>
    </message>
    <message>
        <source>.join() needs a list</source>
        <translation>.join() braucht eine Liste</translation>
    </message>
    <message>
        <source>.join() needs texts, not a value of type %1</source>
        <translation>.join() braucht Texte, keinen Wert vom Typ %1</translation>
    </message>
    <message>
        <source>.partition() needs a text that is not empty</source>
        <translation>.partition() braucht einen Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>0 is no batch</source>
        <translation>0 ist kein Batch</translation>
    </message>
    <message>
        <source>0 stands for all cores</source>
        <translation>0 steht für alle Kerne</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <translation>64-Bit-ARM</translation>
    </message>
    <message>
        <source>; %1 of tensors at the peak</source>
        <translation>; %1 an Tensoren in der Spitze</translation>
    </message>
    <message>
        <source>; %1 of these have no answer that fits, and are left out</source>
        <translation>; %1 davon haben keine passende Antwort und werden weggelassen</translation>
    </message>
    <message>
        <source>; %1 past it are kept in %2.</source>
        <translation>; %1 danach bleiben in %2.</translation>
    </message>
    <message>
        <source>A draft comes from a model of the same vocabulary, such as its student</source>
        <translation>Ein Entwurf kommt von einem Modell mit demselben Vokabular, etwa seinem Schüler</translation>
    </message>
    <message>
        <source>A few large weights set the scale: lower the learning rate or raise the weight decay.</source>
        <translation>Wenige große Gewichte bestimmen die Skala: die Lernrate senken oder die Gewichtsabnahme erhöhen.</translation>
    </message>
    <message>
        <source>A key of its sizes is wrong; convert the model again, or fetch the file again</source>
        <translation>Ein Schlüssel der Größen ist falsch; das Modell neu umwandeln oder die Datei erneut herunterladen</translation>
    </message>
    <message>
        <source>A line is {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</source>
        <translation>Eine Zeile ist {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</translation>
    </message>
    <message>
        <source>A newer version may know it</source>
        <translation>Eine neuere Version kennt es vielleicht</translation>
    </message>
    <message>
        <source>A newer version wrote it: update</source>
        <translation>Eine neuere Version hat es geschrieben: aktualisieren</translation>
    </message>
    <message>
        <source>A part of the start that was done is passed over. %1.</source>
        <translation>Ein schon gerechneter Teil des Anfangs wird übergangen. %1.</translation>
    </message>
    <message>
        <source>A published test set has no labels; use the train or dev file.</source>
        <translation>Ein veröffentlichter Testsatz hat keine Labels; die Trainings- oder Dev-Datei nehmen.</translation>
    </message>
    <message>
        <source>A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)</source>
        <translation>Ein Wert passte nicht mehr in 16 Bit: Gewichte und Cache breiter halten (Format as-stored oder f32)</translation>
    </message>
    <message>
        <source>AVX-512 F, BW, VL, DQ and CD</source>
        <translation>AVX-512 F, BW, VL, DQ und CD</translation>
    </message>
    <message>
        <source>AVX2, FMA, F16C and BMI2</source>
        <translation>AVX2, FMA, F16C und BMI2</translation>
    </message>
    <message>
        <source>Accept it on %1, and %2</source>
        <translation>Auf %1 zustimmen und %2</translation>
    </message>
    <message>
        <source>Accept its licence on %1, and %2</source>
        <translation>Die Lizenz auf %1 annehmen und %2</translation>
    </message>
    <message>
        <source>Activations take 4 bits from this step on (%1); before, they took 8.</source>
        <translation>Aktivierungen haben von diesem Schritt an 4 Bit (%1); davor hatten sie 8.</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens of tokenizer.json, or remove its name here</source>
        <translation>Es mit seiner Id in added_tokens von tokenizer.json eintragen oder seinen Namen hier entfernen</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens.json, or remove its name here</source>
        <translation>Es mit seiner Id in added_tokens.json eintragen oder seinen Namen hier entfernen</translation>
    </message>
    <message>
        <source>An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.</source>
        <translation>Ein früherer Anfang hatte andere Gewichte, Texte oder Einstellungen: Nichts davon wird verwendet, der Anfang beginnt neu.</translation>
    </message>
    <message>
        <source>As GGUF file: %1</source>
        <translation>Als GGUF-Datei: %1</translation>
    </message>
    <message>
        <source>Ask for 100 or more</source>
        <translation>100 oder mehr verlangen</translation>
    </message>
    <message>
        <source>Ask for 100 or more of each</source>
        <translation>Je 100 oder mehr verlangen</translation>
    </message>
    <message>
        <source>Ask for a type of ROUGE, bleu or avg</source>
        <translation>Eine Art von ROUGE, bleu oder avg verlangen</translation>
    </message>
    <message>
        <source>Ask for fewer threads</source>
        <translation>Weniger Threads verlangen</translation>
    </message>
    <message>
        <source>Ask the models on the Compare page, or with bitdistill compare</source>
        <translation>Die Modelle auf der Seite Vergleich fragen oder mit bitdistill compare</translation>
    </message>
    <message>
        <source>Balanced on the first batch: lambda %1, gamma %2.</source>
        <translation>Auf dem ersten Batch ausgeglichen: Lambda %1, Gamma %2.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in. The new norms change the function: until the next stage has trained them, this model agrees with its teacher on next to nothing.</source>
        <translation>BitLinear-Schichten und SubLN werden eingefügt. Die neuen Normen ändern die Funktion: Bis die nächste Stufe sie trainiert hat, stimmt dieses Modell mit seinem Lehrer in fast nichts überein.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in; each norm&apos;s gain is the usual size of what it divides.</source>
        <translation>BitLinear-Schichten und SubLN werden eingefügt; der Faktor jeder Norm ist die übliche Größe dessen, was sie teilt.</translation>
    </message>
    <message>
        <source>BitLinear layers go in, and no norms: refinement is off.</source>
        <translation>BitLinear-Schichten werden eingefügt, keine Normen: Die Verfeinerung ist aus.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or resume with --accept-changes</source>
        <translation>Es zurückholen, wie es war, oder mit --accept-changes fortsetzen</translation>
    </message>
    <message>
        <source>Bring it back, or start a new run</source>
        <translation>Es zurückholen oder einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>Bring the file back from a copy of the run</source>
        <translation>Die Datei aus einer Kopie des Laufs zurückholen</translation>
    </message>
    <message>
        <source>Bring the folder&apos;s files back, from a copy, and resume the run</source>
        <translation>Die Dateien des Ordners aus einer Kopie zurückholen und den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>Das Programm neu bauen oder installieren.</translation>
    </message>
    <message>
        <source>But only this program reads every text as the source does. %1</source>
        <translation>Aber nur dieses Programm liest jeden Text wie die Quelle. %1</translation>
    </message>
    <message>
        <source>CPU inference</source>
        <translation>CPU-Inferenz</translation>
    </message>
    <message>
        <source>CPU inference has no place for this tensor</source>
        <translation>CPU-Inferenz hat keinen Platz für diesen Tensor</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch was built without it or finds no GPU</source>
        <translation>CUDA wurde verlangt, aber diese LibTorch wurde ohne CUDA gebaut oder findet keine GPU</translation>
    </message>
    <message>
        <source>Calibrate on other or more texts</source>
        <translation>Mit anderen oder mehr Texten kalibrieren</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>HF_ENDPOINT prüfen</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later</source>
        <translation>HF_ENDPOINT prüfen oder es später noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check it against the model&apos;s published tokenizer.json.</source>
        <translation>Es mit der veröffentlichten tokenizer.json des Modells vergleichen.</translation>
    </message>
    <message>
        <source>Check the disk and its connection</source>
        <translation>Das Laufwerk und seine Verbindung prüfen</translation>
    </message>
    <message>
        <source>Check the name on %1; for a private one set HF_TOKEN</source>
        <translation>Den Namen auf %1 prüfen; für ein privates HF_TOKEN setzen</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Den Pfad und die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>Check the pattern against the model&apos;s published tokenizer.json.</source>
        <translation>Das Muster mit der veröffentlichten tokenizer.json des Modells vergleichen.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it</source>
        <translation>Die Rechte des übergeordneten Ordners prüfen</translation>
    </message>
    <message>
        <source>Check the template against the model&apos;s own.</source>
        <translation>Die Vorlage mit der des Modells vergleichen.</translation>
    </message>
    <message>
        <source>Check who owns it and its access rights</source>
        <translation>Prüfen, wem es gehört und welche Zugriffsrechte es hat</translation>
    </message>
    <message>
        <source>Checkpoint saved.</source>
        <translation>Checkpoint gesichert.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose %1, or a model of other widths</source>
        <translation>%1 wählen oder ein Modell mit anderen Breiten</translation>
    </message>
    <message>
        <source>Choose --embedding-type bf16 or f32</source>
        <translation>--embedding-type bf16 oder f32 wählen</translation>
    </message>
    <message>
        <source>Choose BF16 or F32</source>
        <translation>BF16 oder F32 wählen</translation>
    </message>
    <message>
        <source>Choose F16</source>
        <translation>F16 wählen</translation>
    </message>
    <message>
        <source>Choose F16 for the embedding</source>
        <translation>F16 für das Embedding wählen</translation>
    </message>
    <message>
        <source>Choose F16 or I2_S, or a model of other widths</source>
        <translation>F16 oder I2_S wählen oder ein Modell mit anderen Breiten</translation>
    </message>
    <message>
        <source>Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>F16, BF16, Q8_0, Q6_K, Q4_0 oder Q4_1 wählen</translation>
    </message>
    <message>
        <source>Choose F32 for the embedding</source>
        <translation>F32 für das Embedding wählen</translation>
    </message>
    <message>
        <source>Choose a .gguf file</source>
        <translation>Eine .gguf-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)</source>
        <translation>Einen Hugging-Face-Modellordner mit safetensors-Dateien wählen (gepickelte .bin-Dateien werden nie gelesen)</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files, or a .gguf file</source>
        <translation>Einen Hugging-Face-Modellordner mit safetensors-Dateien oder eine .gguf-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a divisor of the query and key widths.</source>
        <translation>Einen Teiler der Breiten von Query und Key wählen.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it</source>
        <translation>Einen Ordner außerhalb davon wählen</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Einen beschreibbaren Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a full-precision model of the teacher&apos;s vocabulary.</source>
        <translation>Ein Modell in voller Genauigkeit mit dem Vokabular des Lehrers wählen.</translation>
    </message>
    <message>
        <source>Choose a language model&apos;s folder</source>
        <translation>Den Ordner eines Sprachmodells wählen</translation>
    </message>
    <message>
        <source>Choose a name without /</source>
        <translation>Einen Namen ohne / wählen</translation>
    </message>
    <message>
        <source>Choose a new file whose name ends in .gguf</source>
        <translation>Eine neue Datei wählen, deren Name auf .gguf endet</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>Einen neuen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a new folder; of a run, bring run.json back</source>
        <translation>Einen neuen Ordner wählen; bei einem Lauf run.json zurückholen</translation>
    </message>
    <message>
        <source>Choose a run that has begun</source>
        <translation>Einen Lauf wählen, der begonnen hat</translation>
    </message>
    <message>
        <source>Choose a run that has some</source>
        <translation>Einen Lauf wählen, der welche hat</translation>
    </message>
    <message>
        <source>Choose a teacher with the student&apos;s tokenizer.</source>
        <translation>Einen Lehrer mit dem Tokenizer des Schülers wählen.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder, or remove it</source>
        <translation>Einen anderen Ordner wählen oder ihn entfernen</translation>
    </message>
    <message>
        <source>Choose another folder, or remove this one</source>
        <translation>Einen anderen Ordner wählen oder diesen entfernen</translation>
    </message>
    <message>
        <source>Choose another model, or name the files that are wanted with --include</source>
        <translation>Ein anderes Modell wählen oder die gewünschten Dateien mit --include nennen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Einen anderen Typ wählen</translation>
    </message>
    <message>
        <source>Choose at least one model</source>
        <translation>Mindestens ein Modell wählen</translation>
    </message>
    <message>
        <source>Choose dev data</source>
        <translation>Dev-Daten wählen</translation>
    </message>
    <message>
        <source>Choose fewer positions</source>
        <translation>Weniger Positionen wählen</translation>
    </message>
    <message>
        <source>Choose folded scales</source>
        <translation>Gefaltete Skalen wählen</translation>
    </message>
    <message>
        <source>Choose from 1 to %1</source>
        <translation>Von 1 bis %1 wählen</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Eins von %1 wählen</translation>
    </message>
    <message>
        <source>Choose one of its folders</source>
        <translation>Einen seiner Ordner wählen</translation>
    </message>
    <message>
        <source>Choose one of the branches and tags on %1</source>
        <translation>Einen der Branches und Tags auf %1 wählen</translation>
    </message>
    <message>
        <source>Choose one of the folders in snapshots/</source>
        <translation>Einen der Ordner in snapshots/ wählen</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Eins davon wählen</translation>
    </message>
    <message>
        <source>Choose one of them, with --include &quot;*Q8_0*&quot; for example</source>
        <translation>Eins davon wählen, zum Beispiel mit --include &quot;*Q8_0*&quot;</translation>
    </message>
    <message>
        <source>Choose tensor or row, or another method</source>
        <translation>tensor oder row wählen oder ein anderes Verfahren</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json, the weights and the tokenizer</source>
        <translation>Den Ordner wählen, der config.json, die Gewichte und den Tokenizer enthält</translation>
    </message>
    <message>
        <source>Choose the full-precision model as teacher.</source>
        <translation>Das Modell in voller Genauigkeit als Lehrer wählen.</translation>
    </message>
    <message>
        <source>Choose what is to be run</source>
        <translation>Wählen, was ausgeführt werden soll</translation>
    </message>
    <message>
        <source>Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.</source>
        <translation>Kappen fängt einen einzelnen ab; kommen sie oft, die Lernrate senken oder das Aufwärmen verlängern.</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Mit &quot; schließen.</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Andere Programme schließen</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model</source>
        <translation>Andere Programme schließen oder ein kleineres Modell wählen</translation>
    </message>
    <message>
        <source>Close other programs, or give a smaller file: is a quote never closed, or an item far too long?</source>
        <translation>Andere Programme schließen oder eine kleinere Datei angeben: Ist ein Anführungszeichen nie geschlossen oder ein Beispiel viel zu lang?</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of this shell (ulimit -v)</source>
        <translation>Andere Programme schließen oder die Grenze dieser Shell erhöhen (ulimit -v)</translation>
    </message>
    <message>
        <source>Compare texts of the same items</source>
        <translation>Texte zu denselben Beispielen vergleichen</translation>
    </message>
    <message>
        <source>Compare the models again</source>
        <translation>Die Modelle noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>In UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (of a packed file unpack it first)</source>
        <translation>Umwandeln: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (eine gepackte Datei zuerst entpacken)</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</source>
        <translation>Umwandeln: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Umwandeln: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Umwandeln: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>Die Datei in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>Convert the model to another type with the program that made the file</source>
        <translation>Das Modell mit dem Programm, das die Datei gemacht hat, in einen anderen Typ umwandeln</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8.</source>
        <translation>Den Text in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>Copy it again from the model&apos;s folder.</source>
        <translation>Es noch einmal aus dem Ordner des Modells kopieren.</translation>
    </message>
    <message>
        <source>Copy its folder</source>
        <translation>Seinen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>Die Datei noch einmal kopieren</translation>
    </message>
    <message>
        <source>Copy the file again from the model&apos;s folder</source>
        <translation>Die Datei noch einmal aus dem Ordner des Modells kopieren</translation>
    </message>
    <message>
        <source>Copy the file from the model that this tokenizer belongs to, or correct the id</source>
        <translation>Die Datei von dem Modell kopieren, zu dem dieser Tokenizer gehört, oder die Id berichtigen</translation>
    </message>
    <message>
        <source>Copy the model&apos;s files again.</source>
        <translation>Die Dateien des Modells noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder</source>
        <translation>Die Vorlage noch einmal aus dem Ordner des Modells kopieren</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Die Vorlage noch einmal aus dem Ordner des Modells kopieren oder ohne --chat fragen.</translation>
    </message>
    <message>
        <source>Copy the token once more from %1/settings/tokens</source>
        <translation>Das Token noch einmal von %1/settings/tokens kopieren</translation>
    </message>
    <message>
        <source>Copy the tokenizer that belongs to the model into its folder</source>
        <translation>Den zum Modell gehörenden Tokenizer in dessen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files again, all from one and the same model.</source>
        <translation>Die Dateien des Tokenizers noch einmal kopieren, alle von ein und demselben Modell.</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files into the model&apos;s folder</source>
        <translation>Die Dateien des Tokenizers in den Ordner des Modells kopieren</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder.</source>
        <translation>tokenizer.json noch einmal aus dem Ordner des Modells kopieren.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder; do not use this one.</source>
        <translation>tokenizer.json noch einmal aus dem Ordner des Modells kopieren; diese nicht verwenden.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again.</source>
        <translation>tokenizer.json noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again from the model&apos;s folder.</source>
        <translation>tokenizer.model noch einmal aus dem Ordner des Modells kopieren.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again.</source>
        <translation>tokenizer.model noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy</source>
        <translation>Es berichtigen oder aus einer Kopie zurückholen</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy; inputs.json beside it keeps the recipe that the run began with</source>
        <translation>Es berichtigen oder aus einer Kopie zurückholen; inputs.json daneben behält das Rezept, mit dem der Lauf begann</translation>
    </message>
    <message>
        <source>Correct it, or copy config.json again from the model&apos;s folder</source>
        <translation>Es berichtigen oder config.json noch einmal aus dem Ordner des Modells kopieren</translation>
    </message>
    <message>
        <source>Correct it, or leave the conversation out</source>
        <translation>Es berichtigen oder das Gespräch weglassen</translation>
    </message>
    <message>
        <source>Correct that place, or copy the file again</source>
        <translation>Diese Stelle berichtigen oder die Datei noch einmal kopieren</translation>
    </message>
    <message>
        <source>Correct the conversation or leave it out, or correct the template</source>
        <translation>Das Gespräch berichtigen oder weglassen oder die Vorlage berichtigen</translation>
    </message>
    <message>
        <source>Correct the line, or give the classes in answers.</source>
        <translation>Die Zeile berichtigen oder die Klassen in answers angeben.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Correct the path</source>
        <translation>Den Pfad berichtigen</translation>
    </message>
    <message>
        <source>Correct the template there or copy it again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Die Vorlage dort berichtigen oder noch einmal aus dem Ordner des Modells kopieren oder ohne --chat fragen.</translation>
    </message>
    <message>
        <source>Correct the template, or leave the conversation out.</source>
        <translation>Die Vorlage berichtigen oder das Gespräch weglassen.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Den Wert berichtigen</translation>
    </message>
    <message>
        <source>Cut the texts: at most %1 pairs of words are taken</source>
        <translation>Die Texte kürzen: Höchstens %1 Wortpaare werden angenommen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Differences to &quot;%1&quot;: %2. p counts all comparisons of the table (Holm 1979).</source>
        <translation>Unterschiede zu &quot;%1&quot;: %2. p zählt alle Vergleiche der Tabelle (Holm 1979).</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16 or Q8_0</source>
        <translation>Zuerst destillieren oder F16, BF16 oder Q8_0 wählen</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>Zuerst destillieren oder F16, BF16, Q8_0, Q6_K, Q4_0 oder Q4_1 wählen</translation>
    </message>
    <message>
        <source>Does rank 0 run there, and does the network let this port through?</source>
        <translation>Läuft dort Rang 0, und lässt das Netz diesen Port durch?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>End lines with a line feed: files of old Macs end them with a carriage return alone.</source>
        <translation>Zeilen mit einem Zeilenvorschub beenden: Dateien alter Macs beenden sie mit einem Wagenrücklauf allein.</translation>
    </message>
    <message>
        <source>Evaluate a run with a teacher and a student</source>
        <translation>Einen Lauf mit Lehrer und Schüler auswerten</translation>
    </message>
    <message>
        <source>Every item&apos;s teacher outputs are on disk: the teacher has left memory.</source>
        <translation>Die Lehrerausgaben aller Beispiele liegen auf dem Laufwerk: Der Lehrer ist aus dem Speicher.</translation>
    </message>
    <message>
        <source>Expected the config.json of a Hugging Face model</source>
        <translation>Erwartet wird die config.json eines Hugging-Face-Modells</translation>
    </message>
    <message>
        <source>Export from the student&apos;s folder</source>
        <translation>Aus dem Ordner des Schülers exportieren</translation>
    </message>
    <message>
        <source>Export from the student&apos;s own folder</source>
        <translation>Aus dem eigenen Ordner des Schülers exportieren</translation>
    </message>
    <message>
        <source>Export it as CSV in the program that made it, or convert it: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Im Programm, das es gemacht hat, als CSV exportieren oder umwandeln: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Export the model again</source>
        <translation>Das Modell noch einmal exportieren</translation>
    </message>
    <message>
        <source>Export the model again, from a folder with its tokenizer</source>
        <translation>Das Modell noch einmal exportieren, aus einem Ordner mit seinem Tokenizer</translation>
    </message>
    <message>
        <source>Export the table as CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</source>
        <translation>Die Tabelle als CSV exportieren: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S</source>
        <translation>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 oder I2_S</translation>
    </message>
    <message>
        <source>Fetch %1 from the same place as the shards</source>
        <translation>%1 vom selben Ort wie die Shards herunterladen</translation>
    </message>
    <message>
        <source>Fetch all parts of the model again, from one place</source>
        <translation>Alle Teile des Modells noch einmal von einem Ort herunterladen</translation>
    </message>
    <message>
        <source>Fetch config.json again</source>
        <translation>config.json erneut herunterladen</translation>
    </message>
    <message>
        <source>Fetch index and shards again, all from one place</source>
        <translation>Index und Shards erneut herunterladen, alle von einem Ort</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Fetch it into the folder of the other parts</source>
        <translation>In den Ordner der anderen Teile herunterladen</translation>
    </message>
    <message>
        <source>Fetch or pack the file again</source>
        <translation>Die Datei erneut herunterladen oder packen</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the model again.</source>
        <translation>Die Datei erneut herunterladen oder das Modell noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Fetch the file again; copy a folder of links with what they lead to (cp -rL)</source>
        <translation>Die Datei erneut herunterladen; einen Ordner mit Links samt deren Zielen kopieren (cp -rL)</translation>
    </message>
    <message>
        <source>Fetch the index again</source>
        <translation>Den Index erneut herunterladen</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder</source>
        <translation>Die fehlende Datei in den Ordner herunterladen</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose one of %1 in snapshots/</source>
        <translation>Das Modell erneut herunterladen oder eins von %1 in snapshots/ wählen</translation>
    </message>
    <message>
        <source>Fetch the model as .gguf, or convert it by a llama.cpp of that time (convert-llama-ggml-to-gguf.py)</source>
        <translation>Das Modell als .gguf herunterladen oder mit einem llama.cpp jener Zeit umwandeln (convert-llama-ggml-to-gguf.py)</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files again, all from one place</source>
        <translation>Die Dateien des Modells erneut herunterladen, alle von einem Ort</translation>
    </message>
    <message>
        <source>Free some space or choose another disk</source>
        <translation>Speicherplatz schaffen oder ein anderes Laufwerk wählen</translation>
    </message>
    <message>
        <source>Free some space or lift the limit</source>
        <translation>Speicherplatz schaffen oder die Grenze aufheben</translation>
    </message>
    <message>
        <source>GGUF&apos;s TQ1_0 and TQ2_0 cannot hold the student&apos;s rows, which are no multiples of 256; I2_S can: %1</source>
        <translation>TQ1_0 und TQ2_0 von GGUF können die Zeilen des Schülers nicht aufnehmen, die keine Vielfachen von 256 sind; I2_S kann es: %1</translation>
    </message>
    <message>
        <source>GGUF&apos;s ternary types cannot hold the student&apos;s rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 (I2_S); F16 can: %1</source>
        <translation>Die ternären Typen von GGUF können die Zeilen des Schülers nicht aufnehmen, die keine Vielfachen von 256 (TQ1_0, TQ2_0) oder 128 (I2_S) sind; F16 kann es: %1</translation>
    </message>
    <message>
        <source>GPTQ finds no scales of %1</source>
        <translation>GPTQ findet keine Skalen von %1</translation>
    </message>
    <message>
        <source>Give --system, --prompt and the messages that this template asks for, or prompt without --chat.</source>
        <translation>--system, --prompt und die Nachrichten angeben, die diese Vorlage verlangt, oder ohne --chat fragen.</translation>
    </message>
    <message>
        <source>Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page</source>
        <translation>ORG/NAME angeben, wie in HuggingFaceTB/SmolLM2-135M, oder die Adresse seiner Seite</translation>
    </message>
    <message>
        <source>Give a .jsonl or .json file, as it is or packed as .gz or .zst. %1</source>
        <translation>Eine .jsonl- oder .json-Datei angeben, wie sie ist oder gepackt als .gz oder .zst. %1</translation>
    </message>
    <message>
        <source>Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.</source>
        <translation>Eine .tsv-, .csv-, .jsonl- oder .json-Datei angeben, wie sie ist oder gepackt als .gz oder .zst.</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Einen Branch, ein Tag oder einen Commit angeben</translation>
    </message>
    <message>
        <source>Give a corpus instead of sampled_tokens</source>
        <translation>Statt sampled_tokens einen Korpus angeben</translation>
    </message>
    <message>
        <source>Give a file with a header line and data.</source>
        <translation>Eine Datei mit Kopfzeile und Daten angeben.</translation>
    </message>
    <message>
        <source>Give a file with at least one item.</source>
        <translation>Eine Datei mit mindestens einem Beispiel angeben.</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>Eine Datei mit einem Satz je Zeile angeben.</translation>
    </message>
    <message>
        <source>Give a file with text in it.</source>
        <translation>Eine Datei mit Text darin angeben.</translation>
    </message>
    <message>
        <source>Give a folder that a run was started in</source>
        <translation>Einen Ordner angeben, in dem ein Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Give a longer corpus</source>
        <translation>Einen längeren Korpus angeben</translation>
    </message>
    <message>
        <source>Give a table whose lines are rows, or call a file that is none .txt.</source>
        <translation>Eine Tabelle angeben, deren Zeilen Datensätze sind, oder eine Datei, die keine ist, .txt nennen.</translation>
    </message>
    <message>
        <source>Give a text or JSON-lines file.</source>
        <translation>Eine Text- oder JSON-Zeilen-Datei angeben.</translation>
    </message>
    <message>
        <source>Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and so on</source>
        <translation>Allen Teilen die Namen zurückgeben, unter denen sie veröffentlicht sind, mit den Enden -00001-of-00003.gguf und so weiter</translation>
    </message>
    <message>
        <source>Give an https address, or unset HF_TOKEN</source>
        <translation>Eine https-Adresse angeben oder HF_TOKEN nicht setzen</translation>
    </message>
    <message>
        <source>Give at least one prediction with its reference</source>
        <translation>Mindestens eine Vorhersage mit ihrer Referenz angeben</translation>
    </message>
    <message>
        <source>Give at least one text, or leave the pair out</source>
        <translation>Mindestens einen Text angeben oder das Paar weglassen</translation>
    </message>
    <message>
        <source>Give at least one token</source>
        <translation>Mindestens ein Token angeben</translation>
    </message>
    <message>
        <source>Give at least one token id</source>
        <translation>Mindestens eine Token-Id angeben</translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation>Höchstens %1 angeben</translation>
    </message>
    <message>
        <source>Give both the same type</source>
        <translation>Beiden denselben Typ geben</translation>
    </message>
    <message>
        <source>Give each class a word of its own.</source>
        <translation>Jeder Klasse ein eigenes Wort geben.</translation>
    </message>
    <message>
        <source>Give it as teacher, and leave this empty.</source>
        <translation>Es als teacher angeben und dies leer lassen.</translation>
    </message>
    <message>
        <source>Give it data, or steps in place of epochs</source>
        <translation>Ihm Daten geben oder Schritte statt Epochen</translation>
    </message>
    <message>
        <source>Give its command again: it reads the runs and writes this file anew</source>
        <translation>Seinen Befehl noch einmal geben: Er liest die Läufe und schreibt diese Datei neu</translation>
    </message>
    <message>
        <source>Give lambda and gamma, or balance_ld and balance_ad, values above 0</source>
        <translation>Lambda und Gamma angeben, oder balance_ld und balance_ad, Werte über 0</translation>
    </message>
    <message>
        <source>Give more text or a smaller max_length</source>
        <translation>Mehr Text oder ein kleineres max_length angeben</translation>
    </message>
    <message>
        <source>Give more text or ask for fewer pieces.</source>
        <translation>Mehr Text angeben oder weniger Stücke verlangen.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Einem der beiden einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give texts that are not empty</source>
        <translation>Texte angeben, die nicht leer sind</translation>
    </message>
    <message>
        <source>Give that list [...] alone as the file, or write one object a line</source>
        <translation>Diese Liste [...] allein als Datei angeben oder ein Objekt je Zeile schreiben</translation>
    </message>
    <message>
        <source>Give the folder that the run left; evaluate and logits read this model with --engine cpu</source>
        <translation>Den Ordner angeben, den der Lauf hinterlassen hat; evaluate und logits lesen dieses Modell mit --engine cpu</translation>
    </message>
    <message>
        <source>Give the full-precision model</source>
        <translation>Das Modell in voller Genauigkeit angeben</translation>
    </message>
    <message>
        <source>Give the path of a file</source>
        <translation>Den Pfad einer Datei angeben</translation>
    </message>
    <message>
        <source>Give the run items to evaluate</source>
        <translation>Dem Lauf Auswertungsbeispiele geben</translation>
    </message>
    <message>
        <source>Give the sweep another folder, or remove this one</source>
        <translation>Dem Sweep einen anderen Ordner geben oder diesen entfernen</translation>
    </message>
    <message>
        <source>HF_TOKEN must be a token of the account that accepted it</source>
        <translation>HF_TOKEN muss ein Token des Kontos sein, das zugestimmt hat</translation>
    </message>
    <message>
        <source>If &quot;%1&quot;, which has the size of a head, is it, rename it to &quot;%2&quot;</source>
        <translation>Wenn &quot;%1&quot;, das die Größe eines Kopfs hat, es ist, es in &quot;%2&quot; umbenennen</translation>
    </message>
    <message>
        <source>If bitnet.cpp made this file, it holds TL2, which has MXFP4&apos;s number and is not read: convert the model to I2_S; else fetch it again</source>
        <translation>Wenn bitnet.cpp diese Datei gemacht hat, enthält sie TL2, das die Nummer von MXFP4 trägt und nicht gelesen wird: das Modell in I2_S umwandeln; sonst erneut herunterladen</translation>
    </message>
    <message>
        <source>If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.</source>
        <translation>Kommt er nicht innerhalb einiger Schritte zurück, die Lernrate senken und vom letzten Checkpoint weitermachen.</translation>
    </message>
    <message>
        <source>If the model shares the two, write &quot;tie_word_embeddings&quot;: true into config.json; else fetch the whole model</source>
        <translation>Wenn sich das Modell beide teilt, &quot;tie_word_embeddings&quot;: true in config.json schreiben; sonst das ganze Modell herunterladen</translation>
    </message>
    <message>
        <source>In TSV no tab may stand inside a text; name every column in the first line.</source>
        <translation>In TSV darf kein Tabulator in einem Text stehen; jede Spalte in der ersten Zeile benennen.</translation>
    </message>
    <message>
        <source>Install libgloo-dev and build again.</source>
        <translation>libgloo-dev installieren und neu bauen.</translation>
    </message>
    <message>
        <source>Install the package %1 and build the program again.</source>
        <translation>Das Paket %1 installieren und das Programm neu bauen.</translation>
    </message>
    <message>
        <source>Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON</source>
        <translation>Das Paket bitdistill-training installieren oder LibTorch, und mit -DWORKBENCH_TORCH=ON bauen</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Is a quote never closed? Else break the text into several rows.</source>
        <translation>Ist ein Anführungszeichen nie geschlossen? Sonst den Text auf mehrere Zeilen verteilen.</translation>
    </message>
    <message>
        <source>Is the port free? MASTER_PORT chooses another.</source>
        <translation>Ist der Port frei? MASTER_PORT wählt einen anderen.</translation>
    </message>
    <message>
        <source>It answers%1 to every item.</source>
        <translation>Es antwortet%1 auf jedes Beispiel.</translation>
    </message>
    <message>
        <source>It belongs into quantization_config: move it there, or remove it</source>
        <translation>Es gehört in quantization_config: dorthin verschieben oder entfernen</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es liegt %1.</translation>
    </message>
    <message>
        <source>It must divide the query width %1 and the key width %2.</source>
        <translation>Es muss die Query-Breite %1 und die Key-Breite %2 teilen.</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step.%2</source>
        <translation>Sie wurde auf einem anderen Modell von %1 aufgebaut als dem, das jetzt da ist, und wird deshalb von ihrem ersten Schritt an neu ausgeführt.%2</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step; its %2 checkpoints are removed.%3</source>
        <translation>Sie wurde auf einem anderen Modell von %1 aufgebaut als dem, das jetzt da ist, und wird deshalb von ihrem ersten Schritt an neu ausgeführt; ihre %2 Checkpoints werden entfernt.%3</translation>
    </message>
    <message>
        <source>Item %1 of the teacher cache is damaged: it is computed anew, as are others like it.</source>
        <translation>Beispiel %1 des Lehrer-Zwischenspeichers ist beschädigt: Es wird neu gerechnet, wie andere dieser Art auch.</translation>
    </message>
    <message>
        <source>Its blocks have %1 weights: choose another type</source>
        <translation>Seine Blöcke haben %1 Gewichte: einen anderen Typ wählen</translation>
    </message>
    <message>
        <source>Its weights are compared with those that the recipe&apos;s student began with, %1.</source>
        <translation>Seine Gewichte werden mit denen verglichen, mit denen der Schüler des Rezepts begann, %1.</translation>
    </message>
    <message>
        <source>Its weights are damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>Seine Gewichte sind beschädigt, oder sein Training ist divergiert: das Modell erneut herunterladen oder einen früheren Checkpoint nehmen</translation>
    </message>
    <message>
        <source>Its weights are damaged or training diverged; use an earlier checkpoint.</source>
        <translation>Seine Gewichte sind beschädigt, oder das Training ist divergiert; einen früheren Checkpoint verwenden.</translation>
    </message>
    <message>
        <source>Its weights are too large for this input: take an earlier checkpoint or another model</source>
        <translation>Seine Gewichte sind zu groß für diese Eingabe: einen früheren Checkpoint oder ein anderes Modell nehmen</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Das richtige behalten</translation>
    </message>
    <message>
        <source>Known are %1</source>
        <translation>Bekannt sind %1</translation>
    </message>
    <message>
        <source>Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.</source>
        <translation>Bekannt sind Removed, Isolated, MergedWithPrevious, MergedWithNext und Contiguous.</translation>
    </message>
    <message>
        <source>Known are always, first and never.</source>
        <translation>Bekannt sind always, first und never.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Leer lassen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave it out, or give it a value</source>
        <translation>Weglassen oder ihm einen Wert geben</translation>
    </message>
    <message>
        <source>Leave it out, or leave the conversation out</source>
        <translation>Weglassen oder das Gespräch weglassen</translation>
    </message>
    <message>
        <source>Leave it unset, or set one of %1.</source>
        <translation>Nicht setzen oder auf eins von %1 setzen.</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Eins der beiden weglassen</translation>
    </message>
    <message>
        <source>Leave one of the two out: programs disagree about which one counts</source>
        <translation>Eins der beiden weglassen: Programme sind sich nicht einig, welches gilt</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Eins davon weglassen</translation>
    </message>
    <message>
        <source>Leave the conversation out.</source>
        <translation>Das Gespräch weglassen.</translation>
    </message>
    <message>
        <source>Leave {%1} out.</source>
        <translation>{%1} weglassen.</translation>
    </message>
    <message>
        <source>Let its first stage finish, or open its teacher</source>
        <translation>Seine erste Stufe zu Ende laufen lassen oder seinen Lehrer öffnen</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model)%4</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3 (mehr sind mit diesem Modell nicht schneller)%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3 (mehr sind mit diesem Modell nicht schneller), Operatoren auf %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3 (mehr sind mit diesem Modell nicht schneller), Operatoren auf %4, Gewichte und Optimierer im Hauptspeicher%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3 (mehr sind mit diesem Modell nicht schneller), Gewichte und Optimierer im Hauptspeicher%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3, Operatoren auf %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3, Operatoren auf %4, Gewichte und Optimierer im Hauptspeicher%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, Matrixprodukte in %2, %3, Gewichte und Optimierer im Hauptspeicher%4</translation>
    </message>
    <message>
        <source>LibTorch has no BF16 products on this computer</source>
        <translation>LibTorch hat auf diesem Rechner keine BF16-Produkte</translation>
    </message>
    <message>
        <source>Lift the limit of this shell (ulimit -f) or choose another file system</source>
        <translation>Die Grenze dieser Shell aufheben (ulimit -f) oder ein anderes Dateisystem wählen</translation>
    </message>
    <message>
        <source>Look after the network and HF_ENDPOINT, then fetch again: what has come is kept</source>
        <translation>Das Netz und HF_ENDPOINT prüfen, dann erneut herunterladen: Was angekommen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Look after the network, then fetch again: what has come is kept</source>
        <translation>Das Netz prüfen, dann erneut herunterladen: Was angekommen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Look at its items by verdict</source>
        <translation>Seine Beispiele nach Urteil ansehen</translation>
    </message>
    <message>
        <source>Look at them beside each other: bitdistill disagreements</source>
        <translation>Sie nebeneinander ansehen: bitdistill disagreements</translation>
    </message>
    <message>
        <source>Lost by rounding, of the energy of %1, mean of %2 groups: %3 % plainly, %4 % with %5 (%6 texts, %7 tokens of calibration).</source>
        <translation>Verlust durch Rundung, von der Energie von %1, Mittel aus %2 Gruppen: %3 % einfach, %4 % mit %5 (%6 Texte, %7 Token der Kalibrierung).</translation>
    </message>
    <message>
        <source>Lower the learning rate or raise the weight decay.</source>
        <translation>Die Lernrate senken oder die Gewichtsabnahme erhöhen.</translation>
    </message>
    <message>
        <source>Lower the learning rate or the weights of the loss terms.</source>
        <translation>Die Lernrate oder die Gewichte der Verlustterme senken.</translation>
    </message>
    <message>
        <source>Lower the learning rate; go back to a checkpoint from before if the loss has risen.</source>
        <translation>Die Lernrate senken; zu einem früheren Checkpoint zurückgehen, wenn der Verlust gestiegen ist.</translation>
    </message>
    <message>
        <source>Lower the weight decay: it shrinks the weights faster than they learn.</source>
        <translation>Die Gewichtsabnahme senken: Sie verkleinert die Gewichte schneller, als sie lernen.</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, Tabelle 5)</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, Tabelle 6)</translation>
    </message>
    <message>
        <source>Make room, or set HF_HOME to a place on another disk</source>
        <translation>Platz schaffen oder HF_HOME auf einen Ort auf einem anderen Laufwerk setzen</translation>
    </message>
    <message>
        <source>Make sure that there is no other and resume the run</source>
        <translation>Sicherstellen, dass es keinen anderen gibt, und den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Make that folder, or remove the link</source>
        <translation>Diesen Ordner anlegen oder den Link entfernen</translation>
    </message>
    <message>
        <source>Mark the answers in it by {% generation %} and {% endgeneration %}.</source>
        <translation>Die Antworten darin mit {% generation %} und {% endgeneration %} kennzeichnen.</translation>
    </message>
    <message>
        <source>Matrices in %1 become F16 when they are used: %2 of the file, %3 in memory</source>
        <translation>Matrizen in %1 werden bei Gebrauch zu F16: %2 der Datei, %3 im Speicher</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items, with Newcombe&apos;s interval</source>
        <translation>Exakter Test von McNemar an denselben Beispielen, mit Newcombes Intervall</translation>
    </message>
    <message>
        <source>Measure positions apart</source>
        <translation>Positionen einzeln messen</translation>
    </message>
    <message>
        <source>Measure them apart</source>
        <translation>Sie einzeln messen</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder to write</source>
        <translation>Es anderswohin verschieben oder zum Schreiben einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Move it into recipe, or remove it</source>
        <translation>Es in recipe verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Move it out of the run&apos;s folder and say in run.json where it is</source>
        <translation>Es aus dem Ordner des Laufs verschieben und in run.json angeben, wo es ist</translation>
    </message>
    <message>
        <source>Move the file away; the runs&apos; folders stay as they are</source>
        <translation>Die Datei wegbewegen; die Ordner der Läufe bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>NEON dot product</source>
        <translation>NEON-Skalarprodukt</translation>
    </message>
    <message>
        <source>Name another column.</source>
        <translation>Eine andere Spalte nennen.</translation>
    </message>
    <message>
        <source>Name the column of the texts &quot;text&quot; in the first line; a file that is no table may be called .txt.</source>
        <translation>Die Spalte der Texte in der ersten Zeile &quot;text&quot; nennen; eine Datei, die keine Tabelle ist, kann .txt heißen.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or change prompt_template.</source>
        <translation>Die Spalten in der ersten Zeile benennen oder prompt_template ändern.</translation>
    </message>
    <message>
        <source>Name the file that it leads to, or remove the link</source>
        <translation>Die Datei nennen, zu der er führt, oder den Link entfernen</translation>
    </message>
    <message>
        <source>No more frames of %1 can wait in memory: further ones are left out until there is room.</source>
        <translation>Mehr Frames von %1 können nicht im Speicher warten: Weitere werden weggelassen, bis Platz ist.</translation>
    </message>
    <message>
        <source>No room for a checkpoint: it takes %1, %2 are kept free for logs, and %3 are free.</source>
        <translation>Kein Platz für einen Checkpoint: Er braucht %1, %2 bleiben für Protokolle frei, und %3 sind frei.</translation>
    </message>
    <message>
        <source>No room for the teacher cache: it takes %1, a checkpoint %2, %3 are kept free for logs, and %4 are free.</source>
        <translation>Kein Platz für den Lehrer-Zwischenspeicher: Er braucht %1, ein Checkpoint %2, %3 bleiben für Protokolle frei, und %4 sind frei.</translation>
    </message>
    <message>
        <source>No ternary code has changed for %1 steps: the weights do not get where their codes would change.</source>
        <translation>Seit %1 Schritten hat sich kein ternärer Code geändert: Die Gewichte kommen nicht dorthin, wo ihre Codes wechseln würden.</translation>
    </message>
    <message>
        <source>Ollama keeps its tensors one by one, which this program does not read</source>
        <translation>Ollama hält seine Tensoren einzeln, was dieses Programm nicht liest</translation>
    </message>
    <message>
        <source>Only files beside the index are read</source>
        <translation>Nur Dateien neben dem Index werden gelesen</translation>
    </message>
    <message>
        <source>Only this program opens it: bitnet.cpp has no %1, and llama.cpp refuses I2_S.</source>
        <translation>Nur dieses Programm öffnet es: bitnet.cpp hat kein %1, und llama.cpp lehnt I2_S ab.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (%1), so the architecture is called %2.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (%1), deshalb heißt die Architektur %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (RoPE scaling of the llama3 kind beside sub-norms), so the architecture is called %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (RoPE-Skalierung der Art llama3 neben Zusatznormen), deshalb heißt die Architektur %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (a norm before every linear layer), so the architecture is called %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (eine Norm vor jeder linearen Schicht), deshalb heißt die Architektur %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (activations by %1), so the architecture is called %2.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (Aktivierungen nach %1), deshalb heißt die Architektur %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms beside q/k norms), so the architecture is called %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (Zusatznormen neben Q/K-Normen), deshalb heißt die Architektur %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms in this shape), so the architecture is called %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (Zusatznormen in dieser Form), deshalb heißt die Architektur %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms with a head of its own), so the architecture is called %1.</source>
        <translation>Nur dieses Programm öffnet es: Kein veröffentlichtes Programm hat diesen Graphen (Zusatznormen mit eigenem Kopf), deshalb heißt die Architektur %1.</translation>
    </message>
    <message>
        <source>Open it again where it is now</source>
        <translation>Dort noch einmal öffnen, wo es jetzt ist</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or let bitdistill ablate write it again</source>
        <translation>Mit der Version öffnen, die es geschrieben hat, oder es von bitdistill ablate neu schreiben lassen</translation>
    </message>
    <message>
        <source>Open the first part, %1</source>
        <translation>Den ersten Teil öffnen, %1</translation>
    </message>
    <message>
        <source>Open the model with its weights as they are stored (format as-stored)</source>
        <translation>Das Modell mit seinen Gewichten öffnen, wie sie gespeichert sind (Format as-stored)</translation>
    </message>
    <message>
        <source>Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.</source>
        <translation>Andere Programme wissen nicht, wie dieser Tokenizer Wörter zerlegt: Sie lesen manche Texte vielleicht als andere Token.</translation>
    </message>
    <message>
        <source>Pack the matrix as a dense one</source>
        <translation>Die Matrix dicht packen</translation>
    </message>
    <message>
        <source>Paused before step %1 was done.</source>
        <translation>Pausiert, bevor Schritt %1 fertig war.</translation>
    </message>
    <message>
        <source>Paused without memory: %1 were resident, %2 are now, %3 were given back.</source>
        <translation>Pausiert ohne Speicher: %1 waren im Speicher, jetzt sind es %2, %3 wurden zurückgegeben.</translation>
    </message>
    <message>
        <source>Perplexity on held-out text: %1, over %2 tokens</source>
        <translation>Perplexität auf zurückgehaltenem Text: %1, über %2 Token</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Bitte melden Sie dies</translation>
    </message>
    <message>
        <source>Prompt without --chat (prompt_form raw), or put the model&apos;s chat_template.jinja into its folder.</source>
        <translation>Ohne --chat fragen (prompt_form raw) oder die chat_template.jinja des Modells in seinen Ordner legen.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or resume the run, which says what is lost and goes on without it</source>
        <translation>Eine Kopie zurücklegen oder den Lauf fortsetzen, der sagt, was verloren ist, und ohne es weitergeht</translation>
    </message>
    <message>
        <source>Put a text that holds a comma into double quotes; name every column in the first line.</source>
        <translation>Einen Text, der ein Komma enthält, in doppelte Anführungszeichen setzen; jede Spalte in der ersten Zeile benennen.</translation>
    </message>
    <message>
        <source>Put the factor into the terms&apos; weights.</source>
        <translation>Den Faktor in die Gewichte der Terme aufnehmen.</translation>
    </message>
    <message>
        <source>Put the run&apos;s own file back, or remove this one, and resume the run</source>
        <translation>Die eigene Datei des Laufs zurücklegen oder diese entfernen und den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Den Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put what it leads to in its place, or remove it</source>
        <translation>An seine Stelle legen, wohin er führt, oder ihn entfernen</translation>
    </message>
    <message>
        <source>Quantization warm-up is over: weights are fully ternary from this step on.</source>
        <translation>Das Quantisierungs-Aufwärmen ist vorbei: Von diesem Schritt an sind die Gewichte ganz ternär.</translation>
    </message>
    <message>
        <source>Raise max_length or shorten prompt_template.</source>
        <translation>max_length erhöhen oder prompt_template kürzen.</translation>
    </message>
    <message>
        <source>Raise max_length, or give shorter conversations</source>
        <translation>max_length erhöhen oder kürzere Gespräche angeben</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v unlimited)</source>
        <translation>Die Grenze erhöhen (ulimit -v unlimited)</translation>
    </message>
    <message>
        <source>Raise the stage&apos;s learning rate.</source>
        <translation>Die Lernrate der Stufe erhöhen.</translation>
    </message>
    <message>
        <source>Readable are versions 2 and 3</source>
        <translation>Lesbar sind die Versionen 2 und 3</translation>
    </message>
    <message>
        <source>Reinstall ICU.</source>
        <translation>ICU neu installieren.</translation>
    </message>
    <message>
        <source>Relations are compared so: %1.</source>
        <translation>Relationen werden so verglichen: %1.</translation>
    </message>
    <message>
        <source>Remove %1 if the model is in the shards, else fetch the model again</source>
        <translation>%1 entfernen, wenn das Modell in den Shards ist, sonst das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Es entfernen</translation>
    </message>
    <message>
        <source>Remove it and start again</source>
        <translation>Es entfernen und neu starten</translation>
    </message>
    <message>
        <source>Remove it or choose another place</source>
        <translation>Es entfernen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Remove it, or %1</source>
        <translation>Es entfernen, oder %1</translation>
    </message>
    <message>
        <source>Remove it, or choose another place for the export</source>
        <translation>Es entfernen oder einen anderen Ort für den Export wählen</translation>
    </message>
    <message>
        <source>Remove it: it is written again</source>
        <translation>Es entfernen: Es wird neu geschrieben</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Eins davon entfernen</translation>
    </message>
    <message>
        <source>Remove the checkpoint&apos;s folder</source>
        <translation>Den Ordner des Checkpoints entfernen</translation>
    </message>
    <message>
        <source>Remove the file and resume the run: its models are then evaluated anew</source>
        <translation>Die Datei entfernen und den Lauf fortsetzen: Seine Modelle werden dann neu ausgewertet</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <translation>Die Datei entfernen.</translation>
    </message>
    <message>
        <source>Remove the file: the models are then asked anew</source>
        <translation>Die Datei entfernen: Die Modelle werden dann neu gefragt</translation>
    </message>
    <message>
        <source>Remove the file: the results then have no figures of this text</source>
        <translation>Die Datei entfernen: Die Ergebnisse haben dann keine Zahlen zu diesem Text</translation>
    </message>
    <message>
        <source>Remove the first line: the names of the columns belong there.</source>
        <translation>Die erste Zeile entfernen: Dorthin gehören die Namen der Spalten.</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Den Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove the folder or give it another name</source>
        <translation>Den Ordner entfernen oder ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Den Link entfernen</translation>
    </message>
    <message>
        <source>Remove the link, or %1</source>
        <translation>Den Link entfernen, oder %1</translation>
    </message>
    <message>
        <source>Remove the link, or name the file that it leads to</source>
        <translation>Den Link entfernen oder die Datei nennen, zu der er führt</translation>
    </message>
    <message>
        <source>Remove this file: it tells what the start came to, and the run goes on without it</source>
        <translation>Diese Datei entfernen: Sie sagt, was der Anfang ergab, und der Lauf geht ohne sie weiter</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with its recipe and data as they are now</source>
        <translation>Diese Datei entfernen: Der Lauf geht dann mit seinem Rezept und seinen Daten weiter, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with what this machine would choose for a new one, so its last digits may differ</source>
        <translation>Diese Datei entfernen: Der Lauf geht dann mit dem weiter, was dieser Rechner für einen neuen wählen würde, sodass seine letzten Stellen abweichen können</translation>
    </message>
    <message>
        <source>Remove this run&apos;s folder; it is then run again</source>
        <translation>Den Ordner dieses Laufs entfernen; er wird dann neu ausgeführt</translation>
    </message>
    <message>
        <source>Rename it, or choose another place for the export</source>
        <translation>Es umbenennen oder einen anderen Ort für den Export wählen</translation>
    </message>
    <message>
        <source>Rename the tensors, &quot;model.&quot; instead of &quot;%1&quot; in front, or save the ...ForCausalLM of transformers</source>
        <translation>Die Tensoren umbenennen, vorn &quot;model.&quot; statt &quot;%1&quot;, oder das ...ForCausalLM von transformers speichern</translation>
    </message>
    <message>
        <source>Restore it to go on from its newest checkpoint</source>
        <translation>Es wiederherstellen, um von seinem neuesten Checkpoint weiterzumachen</translation>
    </message>
    <message>
        <source>Resume it first</source>
        <translation>Zuerst fortsetzen</translation>
    </message>
    <message>
        <source>Resume it or choose another folder</source>
        <translation>Es fortsetzen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Resume it there, or move it back and resume it here</source>
        <translation>Dort fortsetzen oder zurückverschieben und hier fortsetzen</translation>
    </message>
    <message>
        <source>Resume it where there is one, or remove this file to go on with the CPU</source>
        <translation>Dort fortsetzen, wo eine ist, oder diese Datei entfernen, um mit der CPU weiterzumachen</translation>
    </message>
    <message>
        <source>RoPE over a part of a head is not supported</source>
        <translation>RoPE über einen Teil eines Kopfs wird nicht unterstützt</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE-Skalierung</translation>
    </message>
    <message>
        <source>RoPE scaling in layers with a sliding window is not supported</source>
        <translation>RoPE-Skalierung in Schichten mit gleitendem Fenster wird nicht unterstützt</translation>
    </message>
    <message>
        <source>RoPE scaling of type &quot;llama3&quot; is not supported in Gemma 3</source>
        <translation>RoPE-Skalierung vom Typ &quot;llama3&quot; wird in Gemma 3 nicht unterstützt</translation>
    </message>
    <message>
        <source>RoPE&apos;s frequencies follow from config.json</source>
        <translation>Die Frequenzen von RoPE folgen aus config.json</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in its folder, or download the file itself</source>
        <translation>In seinem Ordner &quot;git lfs pull&quot; ausführen oder die Datei selbst herunterladen</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors</source>
        <translation>Das Modell selbst speichern und nicht seine Hülle (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP und checkpoint_wrapper: das volle state_dict()) oder die Tensoren umbenennen</translation>
    </message>
    <message>
        <source>Save the model with its head (the ...ForCausalLM, whose names begin with &quot;model.&quot;), or rename them</source>
        <translation>Das Modell mit seinem Kopf speichern (das ...ForCausalLM, dessen Namen mit &quot;model.&quot; beginnen) oder sie umbenennen</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template), or prompt without --chat (prompt_form raw).</source>
        <translation>Die gemeinte als chat_template.jinja im Ordner des Modells speichern (in einer .gguf-Datei: als deren tokenizer.chat_template) oder ohne --chat fragen (prompt_form raw).</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template).</source>
        <translation>Die gemeinte als chat_template.jinja im Ordner des Modells speichern (in einer .gguf-Datei: als deren tokenizer.chat_template).</translation>
    </message>
    <message>
        <source>Save the template as UTF-8.</source>
        <translation>Die Vorlage als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>See the names with bitdistill inspect</source>
        <translation>Die Namen mit bitdistill inspect ansehen</translation>
    </message>
    <message>
        <source>See what there is with --list</source>
        <translation>Mit --list nachsehen, was es gibt</translation>
    </message>
    <message>
        <source>Separate the list&apos;s items by commas and end it with ]</source>
        <translation>Die Einträge der Liste durch Kommas trennen und mit ] enden</translation>
    </message>
    <message>
        <source>Set &quot;dropout&quot; to null: it is for training tokenizers only.</source>
        <translation>&quot;dropout&quot; auf null setzen: Es ist nur zum Trainieren von Tokenizern.</translation>
    </message>
    <message>
        <source>Set %1 to that, or leave it at %2.</source>
        <translation>%1 darauf setzen oder bei %2 lassen.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME</source>
        <translation>HF_ENDPOINT auf den gemeinten Hub setzen oder ORG/NAME angeben</translation>
    </message>
    <message>
        <source>Set HF_HOME</source>
        <translation>HF_HOME setzen</translation>
    </message>
    <message>
        <source>Set activation to %1.</source>
        <translation>activation auf %1 setzen.</translation>
    </message>
    <message>
        <source>Set balance to first-steps, or divide %1 by about %2.</source>
        <translation>balance auf first-steps setzen oder %1 durch etwa %2 teilen.</translation>
    </message>
    <message>
        <source>Set device to cpu to see whether it is the GPU, and report the error if it is not.</source>
        <translation>device auf cpu setzen, um zu sehen, ob es an der GPU liegt, und den Fehler melden, wenn nicht.</translation>
    </message>
    <message>
        <source>Set it to absmax8</source>
        <translation>Auf absmax8 setzen</translation>
    </message>
    <message>
        <source>Set it to absmean</source>
        <translation>Auf absmean setzen</translation>
    </message>
    <message>
        <source>Set it to absmean, or sparsity to none</source>
        <translation>Auf absmean setzen, oder sparsity auf none</translation>
    </message>
    <message>
        <source>Set it to auto or cpu, or install a LibTorch with CUDA and build again.</source>
        <translation>Auf auto oder cpu setzen, oder eine LibTorch mit CUDA installieren und neu bauen.</translation>
    </message>
    <message>
        <source>Set it to fp32 or auto</source>
        <translation>Auf fp32 oder auto setzen</translation>
    </message>
    <message>
        <source>Set it to off, or start one process.</source>
        <translation>Auf off setzen oder einen Prozess starten.</translation>
    </message>
    <message>
        <source>Set it to off.</source>
        <translation>Auf off setzen.</translation>
    </message>
    <message>
        <source>Set it to one.</source>
        <translation>Auf one setzen.</translation>
    </message>
    <message>
        <source>Set it to something like %1, or unset it</source>
        <translation>Auf etwas wie %1 setzen oder nicht setzen</translation>
    </message>
    <message>
        <source>Set it to the name or address of the machine that runs rank 0.</source>
        <translation>Auf den Namen oder die Adresse des Rechners setzen, auf dem Rang 0 läuft.</translation>
    </message>
    <message>
        <source>Set relation_heads to a number that does.</source>
        <translation>relation_heads auf eine Zahl setzen, die das tut.</translation>
    </message>
    <message>
        <source>Set sparsity in the model&apos;s config.json to what its weights keep, or to none</source>
        <translation>sparsity in der config.json des Modells auf das setzen, was seine Gewichte einhalten, oder auf none</translation>
    </message>
    <message>
        <source>Set student_start to absmean.</source>
        <translation>student_start auf absmean setzen.</translation>
    </message>
    <message>
        <source>Set the file&apos;s key bitdistill.sparsity to what its weights keep, or to none</source>
        <translation>Den Schlüssel bitdistill.sparsity der Datei auf das setzen, was ihre Gewichte einhalten, oder auf none</translation>
    </message>
    <message>
        <source>Set weight_scale to tensor or row</source>
        <translation>weight_scale auf tensor oder row setzen</translation>
    </message>
    <message>
        <source>Shorten the messages, or begin a new conversation</source>
        <translation>Die Nachrichten kürzen oder ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>Die Datei teilen</translation>
    </message>
    <message>
        <source>Split the text into shorter documents.</source>
        <translation>Den Text in kürzere Dokumente teilen.</translation>
    </message>
    <message>
        <source>Start a new run with its recipe; a recording has no models to go on with</source>
        <translation>Einen neuen Lauf mit seinem Rezept starten; eine Aufzeichnung hat keine Modelle zum Weitermachen</translation>
    </message>
    <message>
        <source>Start every process with the same launcher, or set it.</source>
        <translation>Jeden Prozess mit demselben Startprogramm starten oder es setzen.</translation>
    </message>
    <message>
        <source>Start the run first</source>
        <translation>Zuerst den Lauf starten</translation>
    </message>
    <message>
        <source>Start what reads it first, or give a file</source>
        <translation>Zuerst starten, was es liest, oder eine Datei angeben</translation>
    </message>
    <message>
        <source>Starts: %1 steps, learning rate up to %2.</source>
        <translation>Beginnt: %1 Schritte, Lernrate bis %2.</translation>
    </message>
    <message>
        <source>Stop it first or wait for its end</source>
        <translation>Zuerst anhalten oder auf das Ende warten</translation>
    </message>
    <message>
        <source>Stop the run first</source>
        <translation>Zuerst den Lauf anhalten</translation>
    </message>
    <message>
        <source>Stopped after step %1.</source>
        <translation>Angehalten nach Schritt %1.</translation>
    </message>
    <message>
        <source>Stopped with %1 tokens written.</source>
        <translation>Angehalten nach %1 geschriebenen Token.</translation>
    </message>
    <message>
        <source>Supported are %1</source>
        <translation>Unterstützt werden %1</translation>
    </message>
    <message>
        <source>Supported are %1, and the students of this program</source>
        <translation>Unterstützt werden %1 und die Schüler dieses Programms</translation>
    </message>
    <message>
        <source>Supported are %1and this program&apos;s own</source>
        <translation>Unterstützt werden %1und die eigene dieses Programms</translation>
    </message>
    <message>
        <source>Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Unterstützt werden ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip und Sequence; ein Modell mit Byte-Level-BPE-Tokenizer oder tokenizer.model verwenden.</translation>
    </message>
    <message>
        <source>Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Unterstützt werden NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace und Sequence; ein Modell mit Byte-Level-BPE-Tokenizer oder tokenizer.model verwenden.</translation>
    </message>
    <message>
        <source>Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Unterstützt werden Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace und Sequence; ein Modell mit Byte-Level-BPE-Tokenizer oder tokenizer.model verwenden.</translation>
    </message>
    <message>
        <source>Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none</source>
        <translation>Unterstützt werden Biases nur in der Attention, durch attention_bias: ein Modell verwenden, dessen MLP keine hat</translation>
    </message>
    <message>
        <source>Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a tokenizer.model, put it into the folder.</source>
        <translation>Unterstützt werden Byte-Level-BPE in tokenizer.json und sentencepiece in tokenizer.model; wenn das Modell eine tokenizer.model hat, sie in den Ordner legen.</translation>
    </message>
    <message>
        <source>Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)</source>
        <translation>Unterstützt werden gpt2 (Byte-Level-BPE), llama und t5 (sentencepiece)</translation>
    </message>
    <message>
        <source>Supported are linear and llama3, and models without RoPE scaling</source>
        <translation>Unterstützt werden linear und llama3 sowie Modelle ohne RoPE-Skalierung</translation>
    </message>
    <message>
        <source>Supported are paper and every-linear</source>
        <translation>Unterstützt werden paper und every-linear</translation>
    </message>
    <message>
        <source>Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the model&apos;s folder with its tokenizer.json</source>
        <translation>Unterstützt werden qwen2, llama-bpe, smollm, gpt-2 und default, unter ihren Namen in llama.cpp; oder den Ordner des Modells mit seiner tokenizer.json verwenden</translation>
    </message>
    <message>
        <source>Supported are sliding_attention and full_attention</source>
        <translation>Unterstützt werden sliding_attention und full_attention</translation>
    </message>
    <message>
        <source>Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.</source>
        <translation>Unterstützt werden die Teile von Jinja, die die Vorlagen von Llama, Qwen, Mistral, Gemma, SmolLM, Falcon und Phi verwenden.</translation>
    </message>
    <message>
        <source>Supported is %1</source>
        <translation>Unterstützt wird %1</translation>
    </message>
    <message>
        <source>Supported is full_attention in every layer</source>
        <translation>Unterstützt wird full_attention in jeder Schicht</translation>
    </message>
    <message>
        <source>Supported is linear</source>
        <translation>Unterstützt wird linear</translation>
    </message>
    <message>
        <source>Supported is linear scaling in layers with full attention</source>
        <translation>Unterstützt wird lineare Skalierung in Schichten mit voller Attention</translation>
    </message>
    <message>
        <source>Supported is silu, and relu2 in 1.58-bit models</source>
        <translation>Unterstützt wird silu, und relu2 in 1,58-Bit-Modellen</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Unterstützt: %1</translation>
    </message>
    <message>
        <source>Switch a stage on</source>
        <translation>Eine Stufe einschalten</translation>
    </message>
    <message>
        <source>Switch refinement on.</source>
        <translation>Die Verfeinerung einschalten.</translation>
    </message>
    <message>
        <source>Take a model with the teacher&apos;s tokenizer.</source>
        <translation>Ein Modell mit dem Tokenizer des Lehrers nehmen.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or close other programs.</source>
        <translation>Ein kleineres micro_batch_size oder max_length nehmen, activation_checkpointing einschalten, precision auf bf16 setzen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and precision in its run.json, then resume it with --accept-changes.</source>
        <translation>Ein kleineres micro_batch_size oder max_length nehmen, activation_checkpointing oder host_offload einschalten, precision auf bf16 oder device auf cpu setzen. Ein begonnener Lauf geht von seinem letzten Checkpoint weiter: alles außer device und precision in seiner run.json ändern, dann mit --accept-changes fortsetzen.</translation>
    </message>
    <message>
        <source>Take a student of a model with this teacher&apos;s tokenizer.</source>
        <translation>Einen Schüler eines Modells mit dem Tokenizer dieses Lehrers nehmen.</translation>
    </message>
    <message>
        <source>Take an instruct model, or put a chat_template.jinja that its tokenizer&apos;s tokens fit into its folder.</source>
        <translation>Ein Instruct-Modell nehmen oder eine chat_template.jinja in seinen Ordner legen, zu der die Token seines Tokenizers passen.</translation>
    </message>
    <message>
        <source>Take the little-endian file, or convert it</source>
        <translation>Die Little-Endian-Datei nehmen oder sie umwandeln</translation>
    </message>
    <message>
        <source>Taken over from %1: recipe, data and models up to here are the same. Its rows, frames and notes follow.</source>
        <translation>Übernommen von %1: Rezept, Daten und Modelle sind bis hierher dieselben. Seine Zeilen, Frames und Anmerkungen folgen.</translation>
    </message>
    <message>
        <source>Teacher cache (%1): %2 for %3 items, of which %4 are in it; %5 are free.</source>
        <translation>Lehrer-Zwischenspeicher (%1): %2 für %3 Beispiele, von denen %4 darin sind; %5 sind frei.</translation>
    </message>
    <message>
        <source>The best checkpoint cannot be used, so the last step is. %1</source>
        <translation>Der beste Checkpoint ist nicht zu verwenden, deshalb gilt der letzte Schritt. %1</translation>
    </message>
    <message>
        <source>The checkpoint could not be written. %1. Then go on; %2</source>
        <translation>Der Checkpoint konnte nicht geschrieben werden. %1. Dann weitermachen; %2</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over. %2.</source>
        <translation>Der Checkpoint von Schritt %1 wird übergangen. %2.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .csv has commas: save it with commas, or with tabs as .tsv.</source>
        <translation>Die Spalten sind durch %1 getrennt; eine .csv hat Kommas: mit Kommas speichern, oder mit Tabulatoren als .tsv.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .tsv has tabs: save it with tabs, or with commas as .csv.</source>
        <translation>Die Spalten sind durch %1 getrennt; eine .tsv hat Tabulatoren: mit Tabulatoren speichern, oder mit Kommas als .csv.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 document.</source>
        <translation>Der Korpus hat %1 Token in %2 Dokument.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 documents.</source>
        <translation>Der Korpus hat %1 Token in %2 Dokumenten.</translation>
    </message>
    <message>
        <source>The distillation teacher was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>Der Destillationslehrer wurde für %1 Positionen gemacht. max_length auf %2 oder weniger setzen.</translation>
    </message>
    <message>
        <source>The download has not finished: fetch the model again</source>
        <translation>Das Herunterladen ist nicht zu Ende: das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>The file does not hold a model</source>
        <translation>Die Datei enthält kein Modell</translation>
    </message>
    <message>
        <source>The file does not hold a whole model</source>
        <translation>Die Datei enthält kein ganzes Modell</translation>
    </message>
    <message>
        <source>The file does not hold a whole model; convert it again</source>
        <translation>Die Datei enthält kein ganzes Modell; noch einmal umwandeln</translation>
    </message>
    <message>
        <source>The file does not hold the whole model that its configuration describes</source>
        <translation>Die Datei enthält nicht das ganze Modell, das ihre Konfiguration beschreibt</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>Die Datei ist beschädigt, oder ihr Training ist divergiert: das Modell erneut herunterladen oder einen früheren Checkpoint nehmen</translation>
    </message>
    <message>
        <source>The file is damaged or not a safetensors file; fetch it again</source>
        <translation>Die Datei ist beschädigt oder keine safetensors-Datei; erneut herunterladen</translation>
    </message>
    <message>
        <source>The file is damaged, or its conversion went wrong; fetch or convert it again</source>
        <translation>Die Datei ist beschädigt, oder ihre Umwandlung ist missglückt; erneut herunterladen oder umwandeln</translation>
    </message>
    <message>
        <source>The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library</source>
        <translation>Die Datei ist beschädigt, oder das Programm, das sie schrieb, hat einen Fehler: erneut herunterladen oder mit der Bibliothek safetensors schreiben</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it: restore it or make it again; if the change is meant, remove DONE beside it</source>
        <translation>Die Datei ist beschädigt, oder jemand hat sie geändert: sie wiederherstellen oder neu machen; ist die Änderung gewollt, DONE daneben entfernen</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again</source>
        <translation>Die Datei ist beschädigt; erneut herunterladen</translation>
    </message>
    <message>
        <source>The file is truncated or damaged; fetch it again</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt; erneut herunterladen</translation>
    </message>
    <message>
        <source>The file is truncated; fetch it again</source>
        <translation>Die Datei ist abgeschnitten; erneut herunterladen</translation>
    </message>
    <message>
        <source>The file was not kept; please report this</source>
        <translation>Die Datei wurde nicht behalten; bitte melden Sie dies</translation>
    </message>
    <message>
        <source>The files do not fit the model&apos;s config.json</source>
        <translation>Die Dateien passen nicht zur config.json des Modells</translation>
    </message>
    <message>
        <source>The folder is damaged or unfinished: make it again or restore it</source>
        <translation>Der Ordner ist beschädigt oder unfertig: neu machen oder wiederherstellen</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run, and replaces it.</source>
        <translation>Der Ordner ihres Modells zählt nicht: %1. Die Stufe wird ausgeführt und ersetzt ihn.</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run.%2</source>
        <translation>Der Ordner ihres Modells zählt nicht: %1. Die Stufe wird ausgeführt.%2</translation>
    </message>
    <message>
        <source>The folder was not kept; please report this</source>
        <translation>Der Ordner wurde nicht behalten; bitte melden Sie dies</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm</source>
        <translation>Die Gradientennorm</translation>
    </message>
    <message>
        <source>The last good checkpoint is step %1. Lower the learning rate or the weights of the loss terms.</source>
        <translation>Der letzte gute Checkpoint ist Schritt %1. Die Lernrate oder die Gewichte der Verlustterme senken.</translation>
    </message>
    <message>
        <source>The last token of a prompt is always read</source>
        <translation>Das letzte Token eines Prompts wird immer gelesen</translation>
    </message>
    <message>
        <source>The learning rate has fallen to %1 of its peak, but as many ternary codes change a step as ever: %2.</source>
        <translation>Die Lernrate ist auf %1 ihres Höchstwerts gefallen, aber je Schritt wechseln so viele ternäre Codes wie eh und je: %2.</translation>
    </message>
    <message>
        <source>The logs cannot be written, and a checkpoint counts on them. %1.</source>
        <translation>Die Protokolle können nicht geschrieben werden, und ein Checkpoint verlässt sich auf sie. %1.</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>The loss is %1 CE + %2 LD. LD is the KL from the logits of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1: %3.</source>
        <translation>Der Verlust ist %1 CE + %2 LD. LD ist die KL von den Logits des Lehrers, mit dem der Lauf beginnt, vor dessen Feinabstimmung auf die Aufgabe, bei Temperatur 1: %3.</translation>
    </message>
    <message>
        <source>The model has %1 layers, numbered from 0. Choose at most %2.</source>
        <translation>Das Modell hat %1 Schichten, ab 0 gezählt. Höchstens %2 wählen.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint.</source>
        <translation>Das Modell der fertigen Stufe ist beschädigt: %1 %2. Die Stufe wird von ihrem neuesten Checkpoint an neu ausgeführt.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint. What was built on it follows if another model comes of it: %3.</source>
        <translation>Das Modell der fertigen Stufe ist beschädigt: %1 %2. Die Stufe wird von ihrem neuesten Checkpoint an neu ausgeführt. Was darauf aufgebaut wurde, folgt, wenn ein anderes Modell entsteht: %3.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again.</source>
        <translation>Das Modell der fertigen Stufe ist beschädigt: %1 %2. Die Stufe wird neu ausgeführt.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again. What was built on it follows if another model comes of it: %3.</source>
        <translation>Das Modell der fertigen Stufe ist beschädigt: %1 %2. Die Stufe wird neu ausgeführt. Was darauf aufgebaut wurde, folgt, wenn ein anderes Modell entsteht: %3.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>Das Modell wurde für %1 Positionen gemacht. max_length auf %2 oder weniger setzen.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions: there its sliding_window begins, which is not computed. Set max_length to %2 or less.</source>
        <translation>Das Modell wurde für %1 Positionen gemacht: Dort beginnt sein sliding_window, das nicht gerechnet wird. max_length auf %2 oder weniger setzen.</translation>
    </message>
    <message>
        <source>The run goes on with what has changed since it began, as was asked for: %1.</source>
        <translation>Der Lauf geht mit dem weiter, was sich seit seinem Beginn geändert hat, wie verlangt: %1.</translation>
    </message>
    <message>
        <source>The scale of %1 is %2 what it was when the stage began.</source>
        <translation>Die Skala von %1 ist %2 so groß wie zu Beginn der Stufe.</translation>
    </message>
    <message>
        <source>The stage reads no item twice, so the teacher&apos;s outputs are not cached.</source>
        <translation>Die Stufe liest kein Beispiel zweimal, deshalb werden die Ausgaben des Lehrers nicht zwischengespeichert.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint.</source>
        <translation>Die Stufe war fertig, aber %1 ist nicht mehr da, deshalb wird sie von ihrem neuesten Checkpoint an neu ausgeführt.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint. What was built on it follows if another model comes of it: %2.</source>
        <translation>Die Stufe war fertig, aber %1 ist nicht mehr da, deshalb wird sie von ihrem neuesten Checkpoint an neu ausgeführt. Was darauf aufgebaut wurde, folgt, wenn ein anderes Modell entsteht: %2.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again.</source>
        <translation>Die Stufe war fertig, aber %1 ist nicht mehr da, deshalb wird sie neu ausgeführt.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again. What was built on it follows if another model comes of it: %2.</source>
        <translation>Die Stufe war fertig, aber %1 ist nicht mehr da, deshalb wird sie neu ausgeführt. Was darauf aufgebaut wurde, folgt, wenn ein anderes Modell entsteht: %2.</translation>
    </message>
    <message>
        <source>The stage&apos;s model is that of step %1, the best of the stage&apos;s evaluations. What it reaches with CPU inference the evaluation at the end says.</source>
        <translation>Das Modell der Stufe ist das von Schritt %1, das beste aus den Auswertungen der Stufe. Was es mit CPU-Inferenz erreicht, sagt die Auswertung am Ende.</translation>
    </message>
    <message>
        <source>The start goes on after layer %1.</source>
        <translation>Der Anfang geht nach Schicht %1 weiter.</translation>
    </message>
    <message>
        <source>The steps took %1 s; besides, in per cent of that: %2.</source>
        <translation>Die Schritte dauerten %1 s; außerdem, in Prozent davon: %2.</translation>
    </message>
    <message>
        <source>The student computed with %1; this run trains it with %2.</source>
        <translation>Der Schüler rechnete mit %1; dieser Lauf trainiert ihn mit %2.</translation>
    </message>
    <message>
        <source>The student has %1.</source>
        <translation>Der Schüler hat %1.</translation>
    </message>
    <message>
        <source>The student learns from %1: %2.</source>
        <translation>Der Schüler lernt von %1: %2.</translation>
    </message>
    <message>
        <source>The teacher cache %1 %2; it is made anew.</source>
        <translation>Der Lehrer-Zwischenspeicher %1 %2; er wird neu gemacht.</translation>
    </message>
    <message>
        <source>The teacher cannot be read, so the perplexity of held-out text is the student&apos;s alone. %1.</source>
        <translation>Der Lehrer ist nicht lesbar, deshalb gibt es die Perplexität auf zurückgehaltenem Text nur vom Schüler. %1.</translation>
    </message>
    <message>
        <source>The teacher has written %1 tokens: %2</source>
        <translation>Der Lehrer hat %1 Token geschrieben: %2</translation>
    </message>
    <message>
        <source>The tokenizer belongs to another model.</source>
        <translation>Der Tokenizer gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The tokenizer does not belong to this model</source>
        <translation>Der Tokenizer gehört nicht zu diesem Modell</translation>
    </message>
    <message>
        <source>The tokenizer is another model&apos;s, or the conversion went wrong; convert the model again</source>
        <translation>Der Tokenizer ist der eines anderen Modells, oder die Umwandlung ist missglückt; das Modell noch einmal umwandeln</translation>
    </message>
    <message>
        <source>The training data has %1 texts, fewer than calibration asks for: all of them calibrate the start.</source>
        <translation>Die Trainingsdaten haben %1 Texte, weniger, als die Kalibrierung verlangt: Alle davon kalibrieren den Anfang.</translation>
    </message>
    <message>
        <source>The training engine gives the final figures; what the models reach with CPU inference is not measured.</source>
        <translation>Die Trainings-Engine gibt die endgültigen Zahlen an; was die Modelle mit CPU-Inferenz erreichen, wird nicht gemessen.</translation>
    </message>
    <message>
        <source>The weighted %1 is %2 CE: the student hardly hears the task.</source>
        <translation>Das gewichtete %1 ist %2 so groß wie CE: Der Schüler hört die Aufgabe kaum.</translation>
    </message>
    <message>
        <source>The weights are compared with nothing: what the student was made of cannot be read. %1.</source>
        <translation>Die Gewichte werden mit nichts verglichen: Woraus der Schüler gemacht wurde, ist nicht lesbar. %1.</translation>
    </message>
    <message>
        <source>The weights have gathered at two values: lower the learning rate.</source>
        <translation>Die Gewichte haben sich bei zwei Werten gesammelt: die Lernrate senken.</translation>
    </message>
    <message>
        <source>There is no corpus: the teacher writes %1 tokens.</source>
        <translation>Es gibt keinen Korpus: Der Lehrer schreibt %1 Token.</translation>
    </message>
    <message>
        <source>This folder does not hold full-precision or latent weights; fetch the model in one of these types</source>
        <translation>Dieser Ordner enthält keine Gewichte in voller Genauigkeit und keine latenten; das Modell in einem dieser Typen herunterladen</translation>
    </message>
    <message>
        <source>This is no fault of the recipe: please report it.</source>
        <translation>Das liegt nicht am Rezept: Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind</source>
        <translation>Dies ist keine Datei der erwarteten Art</translation>
    </message>
    <message>
        <source>This is not a safetensors file</source>
        <translation>Dies ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged</source>
        <translation>Dies ist keine safetensors-Datei, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>Train the student from its teacher or from latent weights</source>
        <translation>Den Schüler aus seinem Lehrer oder aus latenten Gewichten trainieren</translation>
    </message>
    <message>
        <source>Try again in some minutes; HF_TOKEN raises the limit</source>
        <translation>Es in einigen Minuten noch einmal versuchen; HF_TOKEN hebt die Grenze an</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Es später noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try another precision or device</source>
        <translation>Eine andere Genauigkeit oder ein anderes Gerät versuchen</translation>
    </message>
    <message>
        <source>Type some text</source>
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>Unicode data for %1 is missing</source>
        <translation>Unicode-Daten für %1 fehlen</translation>
    </message>
    <message>
        <source>Unicode data for NFD is missing (%1)</source>
        <translation>Unicode-Daten für NFD fehlen (%1)</translation>
    </message>
    <message>
        <source>Unicode normalisation failed (%1)</source>
        <translation>Unicode-Normalisierung ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>Unpack it once, and give what comes out</source>
        <translation>Einmal entpacken und angeben, was herauskommt</translation>
    </message>
    <message>
        <source>Unpack it with the dictionary: zstd -d -D DICTIONARY %1</source>
        <translation>Mit dem Wörterbuch entpacken: zstd -d -D DICTIONARY %1</translation>
    </message>
    <message>
        <source>Unpack it: 7z x FILE</source>
        <translation>Entpacken: 7z x FILE</translation>
    </message>
    <message>
        <source>Unpack it: bzip2 -dk FILE</source>
        <translation>Entpacken: bzip2 -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: lz4 -d FILE</source>
        <translation>Entpacken: lz4 -d FILE</translation>
    </message>
    <message>
        <source>Unpack it: lzip -dk FILE</source>
        <translation>Entpacken: lzip -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: tar -xkf FILE</source>
        <translation>Entpacken: tar -xkf FILE</translation>
    </message>
    <message>
        <source>Unpack it: unrar x FILE</source>
        <translation>Entpacken: unrar x FILE</translation>
    </message>
    <message>
        <source>Unpack it: unzip FILE</source>
        <translation>Entpacken: unzip FILE</translation>
    </message>
    <message>
        <source>Unpack it: xz -dk FILE</source>
        <translation>Entpacken: xz -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: zstd -d --long=31 %1</source>
        <translation>Entpacken: zstd -d --long=31 %1</translation>
    </message>
    <message>
        <source>Unset it to fetch from the hub</source>
        <translation>Nicht setzen, um vom Hub herunterzuladen</translation>
    </message>
    <message>
        <source>Use a BPE or unigram model</source>
        <translation>Ein BPE- oder Unigram-Modell verwenden</translation>
    </message>
    <message>
        <source>Use a folder with latent weights</source>
        <translation>Einen Ordner mit latenten Gewichten verwenden</translation>
    </message>
    <message>
        <source>Use a full-precision model or a 1.58-bit one (&quot;bitnet&quot;)</source>
        <translation>Ein Modell in voller Genauigkeit oder ein 1,58-Bit-Modell (&quot;bitnet&quot;) verwenden</translation>
    </message>
    <message>
        <source>Use a model of another family</source>
        <translation>Ein Modell einer anderen Familie verwenden</translation>
    </message>
    <message>
        <source>Use a model that predicts the next token, with the configuration it was saved with</source>
        <translation>Ein Modell verwenden, das das nächste Token vorhersagt, mit der Konfiguration, mit der es gespeichert wurde</translation>
    </message>
    <message>
        <source>Use a model whose head alone is kept</source>
        <translation>Ein Modell verwenden, von dem nur der Kopf behalten wird</translation>
    </message>
    <message>
        <source>Use a model whose head is kept</source>
        <translation>Ein Modell verwenden, dessen Kopf behalten wird</translation>
    </message>
    <message>
        <source>Use a model whose layers are alike</source>
        <translation>Ein Modell verwenden, dessen Schichten gleich sind</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer puts spaces before words</source>
        <translation>Ein Modell verwenden, dessen Tokenizer Leerzeichen vor Wörter setzt</translation>
    </message>
    <message>
        <source>Use a model with SubLN, or without norms before its linear layers</source>
        <translation>Ein Modell mit SubLN verwenden, oder ohne Normen vor seinen linearen Schichten</translation>
    </message>
    <message>
        <source>Use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Ein Modell mit Byte-Level-BPE-Tokenizer oder tokenizer.model verwenden.</translation>
    </message>
    <message>
        <source>Use a model with another activation</source>
        <translation>Ein Modell mit einer anderen Aktivierung verwenden</translation>
    </message>
    <message>
        <source>Use a model with full attention in every layer</source>
        <translation>Ein Modell mit voller Attention in jeder Schicht verwenden</translation>
    </message>
    <message>
        <source>Use a model with the plain layers of its family</source>
        <translation>Ein Modell mit den einfachen Schichten seiner Familie verwenden</translation>
    </message>
    <message>
        <source>Use a shorter prompt or fewer new tokens</source>
        <translation>Einen kürzeren Prompt oder weniger neue Token verwenden</translation>
    </message>
    <message>
        <source>Use a smaller micro-batch, or close other programs</source>
        <translation>Einen kleineren Mikro-Batch verwenden oder andere Programme schließen</translation>
    </message>
    <message>
        <source>Use a tokenizer with a simpler pattern.</source>
        <translation>Einen Tokenizer mit einem einfacheren Muster verwenden.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Ein anderes Modell verwenden</translation>
    </message>
    <message>
        <source>Use it with a model whose widths are multiples of %1</source>
        <translation>Mit einem Modell verwenden, dessen Breiten Vielfache von %1 sind</translation>
    </message>
    <message>
        <source>Use the model&apos;s own template.</source>
        <translation>Die eigene Vorlage des Modells verwenden.</translation>
    </message>
    <message>
        <source>User and assistant take turns, behind one system message at most</source>
        <translation>Benutzer und Assistent wechseln sich ab, hinter höchstens einer Systemnachricht</translation>
    </message>
    <message>
        <source>Wait for its end or stop it</source>
        <translation>Auf das Ende warten oder anhalten</translation>
    </message>
    <message>
        <source>Wait for its end, then fetch again</source>
        <translation>Auf das Ende warten, dann erneut herunterladen</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no figures: %1 %2. So all models are evaluated once more, with their weights as they are stored, and only these figures are kept: one format for all rows.</source>
        <translation>Gewichte in 16 Bit ergeben keine Zahlen: %1 %2. Deshalb werden alle Modelle noch einmal ausgewertet, mit ihren Gewichten, wie sie gespeichert sind, und nur diese Zahlen werden behalten: ein Format für alle Zeilen.</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no text: %1. So all models have their weights as they are stored.</source>
        <translation>Gewichte in 16 Bit ergeben keinen Text: %1. Deshalb haben alle Modelle ihre Gewichte, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Weights swing about where their codes change: lower the stage&apos;s learning rate.</source>
        <translation>Gewichte schwanken um die Stellen, an denen ihre Codes wechseln: die Lernrate der Stufe senken.</translation>
    </message>
    <message>
        <source>Went on after a pause of %1 s.</source>
        <translation>Ging nach einer Pause von %1 s weiter.</translation>
    </message>
    <message>
        <source>What the evaluation wrote is damaged: %1. The models are evaluated again.</source>
        <translation>Was die Auswertung geschrieben hat, ist beschädigt: %1. Die Modelle werden noch einmal ausgewertet.</translation>
    </message>
    <message>
        <source>What was there is kept as %1, because it holds files that the stage has not written.</source>
        <translation>Was da war, liegt noch als %1 vor, weil es Dateien enthält, die die Stufe nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Was da war, liegt noch als %1 vor.</translation>
    </message>
    <message>
        <source>Without it another function would be computed; use the model&apos;s own configuration, or remove the tensor if it is not needed</source>
        <translation>Ohne ihn würde eine andere Funktion gerechnet; die eigene Konfiguration des Modells verwenden oder den Tensor entfernen, wenn er nicht gebraucht wird</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or fetch the model again</source>
        <translation>Dort &quot;%1&quot; schreiben oder das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Write %1, inside quantization_config</source>
        <translation>%1 schreiben, innerhalb von quantization_config</translation>
    </message>
    <message>
        <source>Write %1... for a key of this program, or remove it</source>
        <translation>%1... schreiben für einen Schlüssel dieses Programms, oder ihn entfernen</translation>
    </message>
    <message>
        <source>Write --grid key=value,value</source>
        <translation>--grid key=value,value schreiben</translation>
    </message>
    <message>
        <source>Write [&quot;%1&quot;]</source>
        <translation>[&quot;%1&quot;] schreiben</translation>
    </message>
    <message>
        <source>Write \n for a line feed, \t for a tab, \| for a bar and \\ for a backslash.</source>
        <translation>\n für einen Zeilenvorschub schreiben, \t für einen Tabulator, \| für einen senkrechten Strich und \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Ein paar Worte schreiben</translation>
    </message>
    <message>
        <source>Write a line for each of its values</source>
        <translation>Für jeden seiner Werte eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted field twice (&quot;&quot;).</source>
        <translation>Ein Anführungszeichen in einem Feld mit Anführungszeichen doppelt schreiben (&quot;&quot;).</translation>
    </message>
    <message>
        <source>Write a text, or leave the item out.</source>
        <translation>Einen Text schreiben oder das Beispiel weglassen.</translation>
    </message>
    <message>
        <source>Write file,file with a comma between two files, and \, for a comma in a name</source>
        <translation>Datei,Datei mit einem Komma zwischen zwei Dateien schreiben, und \, für ein Komma in einem Namen</translation>
    </message>
    <message>
        <source>Write its items with the program that made it as JSON, one object a line; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Seine Einträge mit dem Programm, das es gemacht hat, als JSON schreiben, ein Objekt je Zeile; mit pandas: to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write its text in quotes, or leave the conversation out</source>
        <translation>Seinen Text in Anführungszeichen schreiben oder das Gespräch weglassen</translation>
    </message>
    <message>
        <source>Write label=word,label=word with one word for each class.</source>
        <translation>label=wort,label=wort mit einem Wort für jede Klasse schreiben.</translation>
    </message>
    <message>
        <source>Write line feeds in their place, with tr &apos;\r&apos; &apos;\n&apos; for one: files of old Macs end lines so</source>
        <translation>Stattdessen Zeilenvorschübe schreiben, etwa mit tr &apos;\r&apos; &apos;\n&apos;: Dateien alter Macs beenden Zeilen so</translation>
    </message>
    <message>
        <source>Write model_type &quot;%1&quot; and architectures [&quot;%2&quot;]</source>
        <translation>model_type &quot;%1&quot; und architectures [&quot;%2&quot;] schreiben</translation>
    </message>
    <message>
        <source>Write one JSON object of parameters a line</source>
        <translation>Ein JSON-Objekt mit Parametern je Zeile schreiben</translation>
    </message>
    <message>
        <source>Write one flat object a line</source>
        <translation>Ein flaches Objekt je Zeile schreiben</translation>
    </message>
    <message>
        <source>Write one object a line, or a list [...] of objects.</source>
        <translation>Ein Objekt je Zeile schreiben oder eine Liste [...] von Objekten.</translation>
    </message>
    <message>
        <source>Write one object a line, or break its text into several</source>
        <translation>Ein Objekt je Zeile schreiben oder seinen Text auf mehrere verteilen</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</source>
        <translation>Ein Objekt je Zeile schreiben, wie {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</source>
        <translation>Ein Objekt je Zeile schreiben, wie {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</source>
        <translation>Ein Objekt je Zeile schreiben, wie {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;text&quot;: &quot;...&quot;}, or a list [...] of objects.</source>
        <translation>Ein Objekt je Zeile schreiben, wie {&quot;text&quot;: &quot;...&quot;}, oder eine Liste [...] von Objekten.</translation>
    </message>
    <message>
        <source>Write one object for each item.</source>
        <translation>Ein Objekt für jedes Beispiel schreiben.</translation>
    </message>
    <message>
        <source>Write one object for each item; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Ein Objekt für jedes Beispiel schreiben; mit pandas: to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write one point a line, such as {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</source>
        <translation>Einen Punkt je Zeile schreiben, wie {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</translation>
    </message>
    <message>
        <source>Write one set, or layer_types</source>
        <translation>Einen Satz schreiben, oder layer_types</translation>
    </message>
    <message>
        <source>Write one, or leave the conversation out</source>
        <translation>Eine schreiben oder das Gespräch weglassen</translation>
    </message>
    <message>
        <source>Write one, such as {text}\nverdict:.</source>
        <translation>Eine schreiben, etwa {text}\nverdict:.</translation>
    </message>
    <message>
        <source>Write some text around the fields.</source>
        <translation>Etwas Text um die Felder schreiben.</translation>
    </message>
    <message>
        <source>Write texts with one | between them.</source>
        <translation>Texte mit je einem | dazwischen schreiben.</translation>
    </message>
    <message>
        <source>Write the item&apos;s class, or leave the item out.</source>
        <translation>Die Klasse des Beispiels schreiben oder das Beispiel weglassen.</translation>
    </message>
    <message>
        <source>Write the text itself there, not an object or a list.</source>
        <translation>Dort den Text selbst schreiben, kein Objekt und keine Liste.</translation>
    </message>
    <message>
        <source>Write the type: linear or llama3</source>
        <translation>Den Typ schreiben: linear oder llama3</translation>
    </message>
    <message>
        <source>Write them as label=word,label=word, or name the column of the text that is to be written in target_column.</source>
        <translation>Sie als label=wort,label=wort schreiben, oder in target_column die Spalte des Texts nennen, der geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Write what is asked, or leave the item out</source>
        <translation>Schreiben, was gefragt ist, oder das Beispiel weglassen</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the conversation out</source>
        <translation>Schreiben, worauf geantwortet werden soll, oder das Gespräch weglassen</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the item out</source>
        <translation>Schreiben, worauf geantwortet werden soll, oder das Beispiel weglassen</translation>
    </message>
    <message>
        <source>Write {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, ShareGPT&apos;s {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} or Alpaca&apos;s {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</source>
        <translation>{&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]} schreiben, ShareGPTs {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} oder Alpacas {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write {column} for each field, and {{ or }} for a brace itself.</source>
        <translation>{column} für jedes Feld schreiben, und {{ oder }} für eine geschweifte Klammer selbst.</translation>
    </message>
    <message>
        <source>Write {column} where a field of the data goes.</source>
        <translation>{column} schreiben, wo ein Feld der Daten hinkommt.</translation>
    </message>
    <message>
        <source>[token %1]</source>
        <translation>[Token %1]</translation>
    </message>
    <message>
        <source>\%1 lacks a digit</source>
        <translation>\%1 fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>\%1 names no character</source>
        <translation>\%1 bezeichnet kein Zeichen</translation>
    </message>
    <message>
        <source>\N{...}, a character by its name, is not known</source>
        <translation>\N{...}, ein Zeichen nach seinem Namen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>__metadata__ holds something other than text</source>
        <translation>__metadata__ enthält etwas anderes als Text</translation>
    </message>
    <message>
        <source>__metadata__ is not an object</source>
        <translation>__metadata__ ist kein Objekt</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a Feather file (Arrow)</source>
        <translation>eine Feather-Datei (Arrow)</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a batch must have at least one token</source>
        <translation>ein Batch muss mindestens ein Token haben</translation>
    </message>
    <message>
        <source>a call of anything but a name or a method is not supported</source>
        <translation>ein Aufruf von etwas anderem als einem Namen oder einer Methode wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a comma is missing between two items of the list</source>
        <translation>zwischen zwei Einträgen der Liste fehlt ein Komma</translation>
    </message>
    <message>
        <source>a comment {# is never closed</source>
        <translation>ein Kommentar {# wird nie geschlossen</translation>
    </message>
    <message>
        <source>a complex number</source>
        <translation>eine komplexe Zahl</translation>
    </message>
    <message>
        <source>a context of %1 tokens holds nothing</source>
        <translation>ein Kontext von %1 Token nimmt nichts auf</translation>
    </message>
    <message>
        <source>a date of more than 4 kB</source>
        <translation>ein Datum von mehr als 4 kB</translation>
    </message>
    <message>
        <source>a dict with a key of type %1 is not supported</source>
        <translation>ein Dict mit einem Schlüssel vom Typ %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a draft of %1 tokens cannot be checked</source>
        <translation>ein Entwurf von %1 Token lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>ein Feld hat keinen Namen</translation>
    </message>
    <message>
        <source>a filter of a {% set %} block is not supported</source>
        <translation>ein Filter eines {% set %}-Blocks wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a frame of activations has an impossible size of %1 bytes</source>
        <translation>ein Frame von Aktivierungen hat eine unmögliche Größe von %1 Bytes</translation>
    </message>
    <message>
        <source>a frame of activations has another number of bins</source>
        <translation>ein Frame von Aktivierungen hat eine andere Anzahl von Klassen</translation>
    </message>
    <message>
        <source>a frame of activations is damaged</source>
        <translation>ein Frame von Aktivierungen ist beschädigt</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown quantizer</source>
        <translation>ein Frame von Aktivierungen ist von einem unbekannten Quantisierer</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown stage</source>
        <translation>ein Frame von Aktivierungen ist von einer unbekannten Stufe</translation>
    </message>
    <message>
        <source>a group is no object</source>
        <translation>eine Gruppe ist kein Objekt</translation>
    </message>
    <message>
        <source>a histogram frame has an impossible size of %1 bytes</source>
        <translation>ein Histogramm-Frame hat eine unmögliche Größe von %1 Bytes</translation>
    </message>
    <message>
        <source>a histogram frame has another number of bins</source>
        <translation>ein Histogramm-Frame hat eine andere Anzahl von Klassen</translation>
    </message>
    <message>
        <source>a histogram frame has figures of version %1, which this program does not know</source>
        <translation>ein Histogramm-Frame hat Zahlen der Version %1, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>a histogram frame is damaged</source>
        <translation>ein Histogramm-Frame ist beschädigt</translation>
    </message>
    <message>
        <source>a histogram frame is of an unknown stage</source>
        <translation>ein Histogramm-Frame ist von einer unbekannten Stufe</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a label or its word is empty</source>
        <translation>ein Label oder sein Wort ist leer</translation>
    </message>
    <message>
        <source>a layer&apos;s form</source>
        <translation>die Form einer Schicht</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of true and false</source>
        <translation>eine Liste von true und false</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>ein Feld von %1</translation>
    </message>
    <message>
        <source>a model of this architecture has no such tensor</source>
        <translation>ein Modell dieser Architektur hat keinen solchen Tensor</translation>
    </message>
    <message>
        <source>a model of this shape has no such tensor</source>
        <translation>ein Modell dieser Form hat keinen solchen Tensor</translation>
    </message>
    <message>
        <source>a name beyond ASCII is not supported</source>
        <translation>ein Name außerhalb von ASCII wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a name is expected, not %1</source>
        <translation>ein Name wird erwartet, nicht %1</translation>
    </message>
    <message>
        <source>a namespace inside another one is not supported</source>
        <translation>ein Namespace in einem anderen wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a namespace inside another value is not supported</source>
        <translation>ein Namespace in einem anderen Wert wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a namespace takes no name that begins with &quot;_&quot;, as &quot;%1&quot;</source>
        <translation>ein Namespace nimmt keinen Namen, der mit &quot;_&quot; beginnt, wie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of range</source>
        <translation>eine Zahl von range</translation>
    </message>
    <message>
        <source>a number that is none (NaN)</source>
        <translation>eine Zahl, die keine ist (NaN)</translation>
    </message>
    <message>
        <source>a pattern is neither {&quot;Regex&quot;: ...} nor {&quot;String&quot;: ...}</source>
        <translation>ein Muster ist weder {&quot;Regex&quot;: ...} noch {&quot;String&quot;: ...}</translation>
    </message>
    <message>
        <source>a place is missing in []</source>
        <translation>in [] fehlt eine Stelle</translation>
    </message>
    <message>
        <source>a place of more than nine digits in an attribute</source>
        <translation>eine Stelle von mehr als neun Ziffern in einem Attribut</translation>
    </message>
    <message>
        <source>a point is no object</source>
        <translation>ein Punkt ist kein Objekt</translation>
    </message>
    <message>
        <source>a power is too large</source>
        <translation>eine Potenz ist zu groß</translation>
    </message>
    <message>
        <source>a prediction of %1 words and a reference of %2 are too long to be compared</source>
        <translation>eine Vorhersage von %1 Wörtern und eine Referenz von %2 sind zu lang zum Vergleichen</translation>
    </message>
    <message>
        <source>a prompt of %1 tokens leaves no room for an answer in a context of %2</source>
        <translation>ein Prompt von %1 Token lässt in einem Kontext von %2 keinen Platz für eine Antwort</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>ein Feld mit Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a record of the teacher&apos;s outputs is too short</source>
        <translation>ein Eintrag der Lehrerausgaben ist zu kurz</translation>
    </message>
    <message>
        <source>a recursive loop is not supported</source>
        <translation>eine rekursive Schleife wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a row of %1 weights is not %2 bytes</source>
        <translation>eine Zeile mit %1 Gewichten sind nicht %2 Bytes</translation>
    </message>
    <message>
        <source>a run folder stands for its most finished model; this is %1</source>
        <translation>ein Laufordner steht für sein am weitesten fertiges Modell; dies ist %1</translation>
    </message>
    <message>
        <source>a scale for each row of a matrix</source>
        <translation>eine Skala für jede Zeile einer Matrix</translation>
    </message>
    <message>
        <source>a scale for every 128 neighbours of a row</source>
        <translation>eine Skala für je 128 Nachbarn einer Zeile</translation>
    </message>
    <message>
        <source>a scale for every 256 neighbours of a row</source>
        <translation>eine Skala für je 256 Nachbarn einer Zeile</translation>
    </message>
    <message>
        <source>a screen of planes needs a head in planes</source>
        <translation>ein Vorfilter aus Bitebenen braucht einen Kopf in Bitebenen</translation>
    </message>
    <message>
        <source>a second argument of the method .%1() of a list</source>
        <translation>ein zweites Argument der Methode .%1() einer Liste</translation>
    </message>
    <message>
        <source>a second backward pass through the same forward pass</source>
        <translation>ein zweiter Rückwärtsdurchgang durch denselben Vorwärtsdurchgang</translation>
    </message>
    <message>
        <source>a separator of tojson above 100 bytes</source>
        <translation>ein Trenner von tojson über 100 Bytes</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s context of %2</source>
        <translation>eine Sequenz von %1 Token ist länger als der Kontext des Modells von %2</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s sliding_window, which is not computed, of %2</source>
        <translation>eine Sequenz von %1 Token ist länger als das sliding_window des Modells, das nicht gerechnet wird, von %2</translation>
    </message>
    <message>
        <source>a session of %1 tokens cannot know %2 of a prompt of %3</source>
        <translation>eine Sitzung von %1 Token kann nicht %2 eines Prompts von %3 kennen</translation>
    </message>
    <message>
        <source>a slice has three parts at most</source>
        <translation>ein Slice hat höchstens drei Teile</translation>
    </message>
    <message>
        <source>a slice needs whole numbers</source>
        <translation>ein Slice braucht ganze Zahlen</translation>
    </message>
    <message>
        <source>a sliding window is asked for and sliding_window is no positive number</source>
        <translation>ein gleitendes Fenster wird verlangt, und sliding_window ist keine positive Zahl</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Kalkulationstabelle</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a stop now goes back to step %1.</source>
        <translation>ein Anhalten geht jetzt auf Schritt %1 zurück.</translation>
    </message>
    <message>
        <source>a stop now loses the steps of this stage.</source>
        <translation>ein Anhalten verliert jetzt die Schritte dieser Stufe.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a sum of real numbers that depends on the version of Python</source>
        <translation>eine Summe reeller Zahlen, die von der Python-Version abhängt</translation>
    </message>
    <message>
        <source>a sum that starts with a value of type %1</source>
        <translation>eine Summe, die mit einem Wert vom Typ %1 beginnt</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs a template</source>
        <translation>eine eigene Aufgabe braucht eine Vorlage</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs its classes</source>
        <translation>eine eigene Aufgabe braucht ihre Klassen</translation>
    </message>
    <message>
        <source>a teacher&apos;s largest logits are compared on the CPU&apos;s own kernels alone</source>
        <translation>die größten Logits eines Lehrers werden nur auf den eigenen Kernels der CPU verglichen</translation>
    </message>
    <message>
        <source>a tensor name or metadata value is not UTF-8</source>
        <translation>ein Tensorname oder Metadatenwert ist kein UTF-8</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>der Name eines Tensors</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text cannot hold a value of type %1</source>
        <translation>ein Text kann keinen Wert vom Typ %1 enthalten</translation>
    </message>
    <message>
        <source>a text grows beyond 16 MB</source>
        <translation>ein Text wächst über 16 MB hinaus</translation>
    </message>
    <message>
        <source>a text is never closed</source>
        <translation>ein Text wird nie geschlossen</translation>
    </message>
    <message>
        <source>a text of %1 bytes could not be encoded (%2)</source>
        <translation>ein Text von %1 Bytes ließ sich nicht kodieren (%2)</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>ein Wert wird erwartet, nicht %1</translation>
    </message>
    <message>
        <source>a value is nested more than %1 levels deep</source>
        <translation>ein Wert ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a value is not finite among sequences that have none</source>
        <translation>ein Wert unter Sequenzen, die keine haben, ist nicht endlich</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>ein Wert ist zu groß</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be divided by one of type %2</source>
        <translation>ein Wert vom Typ %1 lässt sich nicht durch einen vom Typ %2 teilen</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be sliced</source>
        <translation>ein Wert vom Typ %1 lässt sich nicht in Slices teilen</translation>
    </message>
    <message>
        <source>a value of type %1 has no form in JSON</source>
        <translation>ein Wert vom Typ %1 hat keine Form in JSON</translation>
    </message>
    <message>
        <source>a value of type %1 has no members to go over</source>
        <translation>ein Wert vom Typ %1 hat keine Felder zum Durchgehen</translation>
    </message>
    <message>
        <source>a value of type %1 has no method .%2()</source>
        <translation>ein Wert vom Typ %1 hat keine Methode .%2()</translation>
    </message>
    <message>
        <source>a value of type %1 has no order beside one of type %2</source>
        <translation>ein Wert vom Typ %1 hat keine Ordnung neben einem vom Typ %2</translation>
    </message>
    <message>
        <source>a value of type %1 has no sign</source>
        <translation>ein Wert vom Typ %1 hat kein Vorzeichen</translation>
    </message>
    <message>
        <source>a value of type %1 is no key of a dict</source>
        <translation>ein Wert vom Typ %1 ist kein Schlüssel eines Dicts</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number beyond 64 bits</source>
        <translation>eine ganze Zahl jenseits von 64 Bit</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein zip-Archiv</translation>
    </message>
    <message>
        <source>a { is never closed</source>
        <translation>ein { wird nie geschlossen</translation>
    </message>
    <message>
        <source>a {% is never closed</source>
        <translation>ein {% wird nie geschlossen</translation>
    </message>
    <message>
        <source>a {% raw %} is never closed</source>
        <translation>ein {% raw %} wird nie geschlossen</translation>
    </message>
    <message>
        <source>a {{ is never closed</source>
        <translation>ein {{ wird nie geschlossen</translation>
    </message>
    <message>
        <source>a } has no { before it</source>
        <translation>ein } hat kein { davor</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>etwa %1 auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.</source>
        <translation>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Bezug: absmax8.</translation>
    </message>
    <message>
        <source>absmean of blocks, 128</source>
        <translation>absmean von Blöcken, 128</translation>
    </message>
    <message>
        <source>absmean of blocks, 256</source>
        <translation>absmean von Blöcken, 256</translation>
    </message>
    <message>
        <source>absmean of rows</source>
        <translation>absmean von Zeilen</translation>
    </message>
    <message>
        <source>accents, ligatures, full-width letters and the like, which this tokenizer rewrites (%1)</source>
        <translation>Akzente, Ligaturen, vollbreite Buchstaben und Ähnliches, die dieser Tokenizer umschreibt (%1)</translation>
    </message>
    <message>
        <source>activation frame</source>
        <translation>Aktivierungs-Frame</translation>
    </message>
    <message>
        <source>activations.bin has %1 of the %2 looks that %3 took at activations: the others are lost.</source>
        <translation>activations.bin hat %1 der %2 Blicke, die %3 auf Aktivierungen warf: Die übrigen sind verloren.</translation>
    </message>
    <message>
        <source>after the last item of the list, which begins in line %1, stands a comma</source>
        <translation>nach dem letzten Eintrag der Liste, die in Zeile %1 beginnt, steht ein Komma</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>alle Startwerte</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>eine Arrow-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>eine Antwort ist leer</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>ein Argument ohne Namen steht hinter einem mit Namen</translation>
    </message>
    <message>
        <source>an attribute of type %1</source>
        <translation>ein Attribut vom Typ %1</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>ein Eintrag ist kein Objekt</translation>
    </message>
    <message>
        <source>an error without a text</source>
        <translation>ein Fehler ohne Text</translation>
    </message>
    <message>
        <source>an if without else</source>
        <translation>ein if ohne else</translation>
    </message>
    <message>
        <source>an indent of tojson above 100</source>
        <translation>ein indent von tojson über 100</translation>
    </message>
    <message>
        <source>an infinite number has no floor and no ceiling</source>
        <translation>eine unendliche Zahl lässt sich weder ab- noch aufrunden</translation>
    </message>
    <message>
        <source>an infinite number has no whole one</source>
        <translation>eine unendliche Zahl hat keine ganze</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>and %1 are both given: set one of them to 0</source>
        <translation>und %1 sind beide angegeben: eins davon auf 0 setzen</translation>
    </message>
    <message>
        <source>and AVX-VNNI</source>
        <translation>und AVX-VNNI</translation>
    </message>
    <message>
        <source>and VBMI</source>
        <translation>und VBMI</translation>
    </message>
    <message>
        <source>and VNNI</source>
        <translation>und VNNI</translation>
    </message>
    <message>
        <source>and balance_ad are 0: distillation becomes plain fine-tuning</source>
        <translation>und balance_ad sind 0: Die Destillation wird zu einfacher Feinabstimmung</translation>
    </message>
    <message>
        <source>and gamma are 0: distillation becomes plain fine-tuning</source>
        <translation>und gamma sind 0: Die Destillation wird zu einfacher Feinabstimmung</translation>
    </message>
    <message>
        <source>and pretrain_ce are 0: continual pre-training would have nothing to learn from</source>
        <translation>und pretrain_ce sind 0: Das Weiter-Vortraining hätte nichts, woraus es lernen könnte</translation>
    </message>
    <message>
        <source>and quantization_warmup_steps are two ways of the same: set one of them to 0</source>
        <translation>und quantization_warmup_steps sind zwei Wege zum selben Ziel: eins davon auf 0 setzen</translation>
    </message>
    <message>
        <source>and the dot product of ARMv8.2</source>
        <translation>und das Skalarprodukt von ARMv8.2</translation>
    </message>
    <message>
        <source>another job is under way</source>
        <translation>eine andere Arbeit läuft</translation>
    </message>
    <message>
        <source>another process is writing here</source>
        <translation>ein anderer Prozess schreibt hier</translation>
    </message>
    <message>
        <source>another process is writing here (process and host: %1)</source>
        <translation>ein anderer Prozess schreibt hier (Prozess und Rechner: %1)</translation>
    </message>
    <message>
        <source>another process of this run</source>
        <translation>ein anderer Prozess dieses Laufs</translation>
    </message>
    <message>
        <source>answer token %1 is outside the vocabulary of %2</source>
        <translation>Antwort-Token %1 liegt außerhalb des Vokabulars von %2</translation>
    </message>
    <message>
        <source>any processor</source>
        <translation>jeder Prozessor</translation>
    </message>
    <message>
        <source>approximate randomization on the same items, with the interval of a paired bootstrap</source>
        <translation>näherungsweise Randomisierung an denselben Beispielen, mit dem Intervall eines gepaarten Bootstraps</translation>
    </message>
    <message>
        <source>architectures names %1, and model_type &quot;%2&quot; stands for %3: they are different models</source>
        <translation>architectures nennt %1, und model_type &quot;%2&quot; steht für %3: Das sind verschiedene Modelle</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>asks who you are: it is gated, private, or not there</source>
        <translation>fragt, wer Sie sind: Es ist zugangsbeschränkt, privat oder nicht da</translation>
    </message>
    <message>
        <source>belongs to another build of this program</source>
        <translation>gehört zu einem anderen Build dieses Programms</translation>
    </message>
    <message>
        <source>belongs to another teacher, other data or another recipe</source>
        <translation>gehört zu einem anderen Lehrer, anderen Daten oder einem anderen Rezept</translation>
    </message>
    <message>
        <source>belongs to another version of this program</source>
        <translation>gehört zu einer anderen Version dieses Programms</translation>
    </message>
    <message>
        <source>biases beside q/k norms</source>
        <translation>Biases neben Q/K-Normen</translation>
    </message>
    <message>
        <source>biases in Gemma 3</source>
        <translation>Biases in Gemma 3</translation>
    </message>
    <message>
        <source>bitdistill run --out %1</source>
        <translation>bitdistill run --out %1</translation>
    </message>
    <message>
        <source>bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>bitnet.cpp und ik_llama.cpp öffnen es.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it.</source>
        <translation>bitnet.cpp öffnet es.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp öffnet es; ik_llama.cpp nach erneuter Quantisierung in IQ2_BN; llama.cpp lehnt I2_S ab.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.</source>
        <translation>bitnet.cpp öffnet es; llama.cpp und ik_llama.cpp nicht.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp öffnet es; llama.cpp lehnt I2_S ab.</translation>
    </message>
    <message>
        <source>bleu has more hits than runs of words</source>
        <translation>bleu hat mehr Treffer als Wortfolgen</translation>
    </message>
    <message>
        <source>bleu has no %1</source>
        <translation>bleu hat kein %1</translation>
    </message>
    <message>
        <source>bleu has no %1 counts %2</source>
        <translation>bleu hat keine %1 Anzahlen %2</translation>
    </message>
    <message>
        <source>bleu holds something that is no count</source>
        <translation>bleu enthält etwas, das keine Anzahl ist</translation>
    </message>
    <message>
        <source>blob %1</source>
        <translation>Blob %1</translation>
    </message>
    <message>
        <source>bootstrap over pairs</source>
        <translation>Bootstrap über Paare</translation>
    </message>
    <message>
        <source>byte-level BPE</source>
        <translation>Byte-Level-BPE</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 near byte %1</source>
        <translation>Bytes, die kein UTF-8 sind, nahe Byte %1</translation>
    </message>
    <message>
        <source>cannot be a folder&apos;s name</source>
        <translation>kann kein Ordnername sein</translation>
    </message>
    <message>
        <source>cannot be copied beside the model: %1</source>
        <translation>kann nicht neben das Modell kopiert werden: %1</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>kann nicht in den Speicher abgebildet werden</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>cannot be opened (unknown reason)</source>
        <translation>kann nicht geöffnet werden (Grund unbekannt)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be renamed: %1</source>
        <translation>kann nicht umbenannt werden: %1</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be written, it is a folder</source>
        <translation>kann nicht geschrieben werden, es ist ein Ordner</translation>
    </message>
    <message>
        <source>cannot be written, it is the name of a folder</source>
        <translation>kann nicht geschrieben werden, es ist der Name eines Ordners</translation>
    </message>
    <message>
        <source>cannot check %1 tokens at once</source>
        <translation>kann nicht %1 Token auf einmal prüfen</translation>
    </message>
    <message>
        <source>cannot copy</source>
        <translation>kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>cannot copy from %1 to</source>
        <translation>kann nicht aus %1 kopiert werden</translation>
    </message>
    <message>
        <source>cannot cut</source>
        <translation>kann nicht gekürzt werden</translation>
    </message>
    <message>
        <source>cannot go on with another %1: %2</source>
        <translation>kann nicht mit einem anderen %1 weitermachen: %2</translation>
    </message>
    <message>
        <source>cannot go to position %1 of a sequence of %2 tokens</source>
        <translation>kann nicht zu Position %1 einer Sequenz von %2 Token gehen</translation>
    </message>
    <message>
        <source>cannot keep its embedding in %1: transformers 5 converts nothing beside packed weights and then multiplies two types</source>
        <translation>kann sein Embedding nicht in %1 behalten: transformers 5 wandelt neben gepackten Gewichten nichts um und multipliziert dann zwei Typen</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>lässt sich nicht als Ordner auflisten</translation>
    </message>
    <message>
        <source>cannot lock</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>kann nicht als Ordner angelegt werden</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot replace</source>
        <translation>kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>cannot take %1 tokens of a sequence of %2</source>
        <translation>kann nicht %1 Token einer Sequenz von %2 aufnehmen</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot write, the disk is full</source>
        <translation>kann nicht geschrieben werden, das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>capital letters, which this tokenizer makes small</source>
        <translation>Großbuchstaben, die dieser Tokenizer klein macht</translation>
    </message>
    <message>
        <source>characters that the vocabulary lacks, which are bytes here alone</source>
        <translation>Zeichen, die dem Vokabular fehlen und nur hier Bytes sind</translation>
    </message>
    <message>
        <source>chars of trim are not a text but of type %1</source>
        <translation>chars von trim sind kein Text, sondern vom Typ %1</translation>
    </message>
    <message>
        <source>claims %1 tensors and %2 values, more than its %3 bytes can hold</source>
        <translation>gibt %1 Tensoren und %2 Werte an, mehr als seine %3 Bytes enthalten können</translation>
    </message>
    <message>
        <source>codes and rounded inputs in ternary layers, F32 elsewhere</source>
        <translation>Codes und gerundete Eingaben in ternären Schichten, sonst F32</translation>
    </message>
    <message>
        <source>codes from column %1 on have more than 4 of 8 that differ from zero</source>
        <translation>ab Spalte %1 sind mehr als 4 von 8 Codes ungleich null</translation>
    </message>
    <message>
        <source>codes from column %1 on have not exactly one zero in 4</source>
        <translation>ab Spalte %1 ist nicht genau einer von 4 Codes null</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; holds something in its list that is not a text</source>
        <translation>Spalte &quot;%1&quot; enthält in ihrer Liste etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is an empty list</source>
        <translation>Spalte &quot;%1&quot; ist eine leere Liste</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty</source>
        <translation>Spalte &quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty (null, NaN or a number beyond a double)</source>
        <translation>Spalte &quot;%1&quot; ist leer (null, NaN oder eine Zahl jenseits von double)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is neither a text nor a number</source>
        <translation>Spalte &quot;%1&quot; ist weder ein Text noch eine Zahl</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is not a text</source>
        <translation>Spalte &quot;%1&quot; ist kein Text</translation>
    </message>
    <message>
        <source>comparison, %1: a median is outside its own range</source>
        <translation>Vergleich, %1: Ein Median liegt außerhalb seiner eigenen Spanne</translation>
    </message>
    <message>
        <source>config_from_gguf() has read it and compared it with RoPE&apos;s scaling</source>
        <translation>config_from_gguf() hat es gelesen und mit der Skalierung von RoPE verglichen</translation>
    </message>
    <message>
        <source>confusion has a cell that is no whole number</source>
        <translation>confusion hat eine Zelle, die keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>confusion is not a list of lists</source>
        <translation>confusion ist keine Liste von Listen</translation>
    </message>
    <message>
        <source>confusion is not square</source>
        <translation>confusion ist nicht quadratisch</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>content fehlt</translation>
    </message>
    <message>
        <source>convert and compare</source>
        <translation>umwandeln und vergleichen</translation>
    </message>
    <message>
        <source>dev_data names %1 file and named %2 when the run was evaluated</source>
        <translation>dev_data nennt %1 Datei und nannte %2, als der Lauf ausgewertet wurde</translation>
    </message>
    <message>
        <source>dev_data names %1 files and named %2 when the run was evaluated</source>
        <translation>dev_data nennt %1 Dateien und nannte %2, als der Lauf ausgewertet wurde</translation>
    </message>
    <message>
        <source>dictsort is by &quot;key&quot; or &quot;value&quot;, not %1</source>
        <translation>dictsort geht nach &quot;key&quot; oder &quot;value&quot;, nicht nach %1</translation>
    </message>
    <message>
        <source>different vocabularies</source>
        <translation>verschiedene Vokabulare</translation>
    </message>
    <message>
        <source>differs from the source: %1</source>
        <translation>weicht von der Quelle ab: %1</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>does not accept the token: it is not valid, or %1 is gated, private, or not there</source>
        <translation>nimmt das Token nicht an: Es ist ungültig, oder %1 ist zugangsbeschränkt, privat oder nicht da</translation>
    </message>
    <message>
        <source>does not begin with &quot;GGUF&quot;</source>
        <translation>beginnt nicht mit &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>does not divide the batch size: the last micro-batch of a step is smaller</source>
        <translation>teilt die Batchgröße nicht: Der letzte Mikro-Batch eines Schritts ist kleiner</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>drafts are of one sequence</source>
        <translation>Entwürfe sind für eine Sequenz</translation>
    </message>
    <message>
        <source>drafts begin with an empty text</source>
        <translation>Entwürfe beginnen mit einem leeren Text</translation>
    </message>
    <message>
        <source>embedding and head are rounded from F32 to %1; --embedding-type f32 keeps them as they are</source>
        <translation>Embedding und Kopf werden von F32 auf %1 gerundet; --embedding-type f32 behält sie, wie sie sind</translation>
    </message>
    <message>
        <source>embedding type</source>
        <translation>Embedding-Typ</translation>
    </message>
    <message>
        <source>embedding_scale must be a positive number</source>
        <translation>embedding_scale muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>embedding_type &quot;%1&quot; beside head_type &quot;%2&quot;, where both are one matrix, is not supported</source>
        <translation>embedding_type &quot;%1&quot; neben head_type &quot;%2&quot;, wo beide eine Matrix sind, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>ended without giving a reason: it was killed or its machine failed (%1)</source>
        <translation>endete ohne Angabe eines Grunds: Er wurde beendet, oder sein Rechner ist ausgefallen (%1)</translation>
    </message>
    <message>
        <source>ends in the middle of its Zstandard data</source>
        <translation>endet mitten in seinen Zstandard-Daten</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data</source>
        <translation>endet mitten in seinen gzip-Daten</translation>
    </message>
    <message>
        <source>engine.json was not there: precision, threads and device are chosen anew, and may be others than those that the run began with. Then its figures differ in their last digits.</source>
        <translation>engine.json war nicht da: Genauigkeit, Threads und Gerät werden neu gewählt und können andere sein als die, mit denen der Lauf begann. Dann unterscheiden sich seine Zahlen in den letzten Stellen.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>events.jsonl ended in the middle of a line; %1</source>
        <translation>events.jsonl endete mitten in einer Zeile; %1</translation>
    </message>
    <message>
        <source>every stage is off: switch at least one on, or give a student to be evaluated as it is</source>
        <translation>alle Stufen sind aus: mindestens eine einschalten oder einen Schüler angeben, der ausgewertet werden soll, wie er ist</translation>
    </message>
    <message>
        <source>every weight as the F32 number it stands for, inputs in F32</source>
        <translation>jedes Gewicht als die F32-Zahl, für die es steht, Eingaben in F32</translation>
    </message>
    <message>
        <source>exchanges of pairs</source>
        <translation>Vertauschungen von Paaren</translation>
    </message>
    <message>
        <source>factors holds something that is no number above 0</source>
        <translation>factors enthält etwas, das keine Zahl über 0 ist</translation>
    </message>
    <message>
        <source>facts is no object</source>
        <translation>facts ist kein Objekt</translation>
    </message>
    <message>
        <source>failed is no object</source>
        <translation>failed ist kein Objekt</translation>
    </message>
    <message>
        <source>failed with an unknown exception</source>
        <translation>ist mit einer unbekannten Ausnahme fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed without a reason</source>
        <translation>ist ohne Grund fehlgeschlagen</translation>
    </message>
    <message>
        <source>failure read</source>
        <translation>failure read</translation>
    </message>
    <message>
        <source>fewer than two classes</source>
        <translation>weniger als zwei Klassen</translation>
    </message>
    <message>
        <source>finished is %1 of %2 runs</source>
        <translation>finished ist %1 von %2 Läufen</translation>
    </message>
    <message>
        <source>folder %1 is not the name of a folder beside the file</source>
        <translation>Ordner %1 ist nicht der Name eines Ordners neben der Datei</translation>
    </message>
    <message>
        <source>folder cannot be made: %1</source>
        <translation>Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>folder is no absolute path</source>
        <translation>Ordner ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>forbids the network</source>
        <translation>verbietet das Netz</translation>
    </message>
    <message>
        <source>format %1 is not known</source>
        <translation>Format %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>formatting of a text by %</source>
        <translation>Formatieren eines Texts mit %</translation>
    </message>
    <message>
        <source>free disk space cannot be read: %1</source>
        <translation>freier Speicherplatz ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>gate, up</translation>
    </message>
    <message>
        <source>general.alignment is %1, expected a power of two</source>
        <translation>general.alignment ist %1, erwartet wird eine Zweierpotenz</translation>
    </message>
    <message>
        <source>give --out another folder</source>
        <translation>--out einen anderen Ordner geben</translation>
    </message>
    <message>
        <source>gives no finite logits: the output of %1 is the first that is not finite</source>
        <translation>gibt keine endlichen Logits aus: Die Ausgabe von %1 ist die erste, die nicht endlich ist</translation>
    </message>
    <message>
        <source>going a second time over what a filter makes (map, select, ...), without | list behind it,</source>
        <translation>ein zweiter Durchgang durch das, was ein Filter macht (map, select, ...), ohne | list dahinter,</translation>
    </message>
    <message>
        <source>gptq finds no scales of %1</source>
        <translation>gptq findet keine Skalen von %1</translation>
    </message>
    <message>
        <source>gptq finds no scales of blocks: set weight_scale to tensor or row</source>
        <translation>gptq findet keine Skalen von Blöcken: weight_scale auf tensor oder row setzen</translation>
    </message>
    <message>
        <source>group is missing</source>
        <translation>Gruppe fehlt</translation>
    </message>
    <message>
        <source>has &quot;messages&quot; and &quot;conversations&quot;, and only one of them can be meant</source>
        <translation>hat &quot;messages&quot; und &quot;conversations&quot;, und nur eins davon kann gemeint sein</translation>
    </message>
    <message>
        <source>has %1 bytes instead of %2</source>
        <translation>hat %1 Bytes statt %2</translation>
    </message>
    <message>
        <source>has %1 bytes, its DONE marker says %2</source>
        <translation>hat %1 Bytes, seine DONE-Markierung sagt %2</translation>
    </message>
    <message>
        <source>has %1 bytes, the hub says %2</source>
        <translation>hat %1 Bytes, der Hub sagt %2</translation>
    </message>
    <message>
        <source>has %1 elements, %2 were asked for</source>
        <translation>hat %1 Elemente, verlangt wurden %2</translation>
    </message>
    <message>
        <source>has %1 fields, the header names %2</source>
        <translation>hat %1 Felder, der Header nennt %2</translation>
    </message>
    <message>
        <source>has %1 groups of a layer, which no model has</source>
        <translation>hat %1 Gruppen einer Schicht, was kein Modell hat</translation>
    </message>
    <message>
        <source>has %1 relation heads, which do not divide its widths and the teacher&apos;s</source>
        <translation>hat %1 Relationsköpfe, die seine Breiten und die des Lehrers nicht teilen</translation>
    </message>
    <message>
        <source>has %1 rows, and a packed folder holds multiples of %2</source>
        <translation>hat %1 Zeilen, und ein gepackter Ordner enthält Vielfache von %2</translation>
    </message>
    <message>
        <source>has %1 tokens and %2 types of tokens</source>
        <translation>hat %1 Token und %2 Token-Typen</translation>
    </message>
    <message>
        <source>has %1 tokens and a score for %2</source>
        <translation>hat %1 Token und ein Maß für %2</translation>
    </message>
    <message>
        <source>has %1 tokens for %2 rows of %3</source>
        <translation>hat %1 Token für %2 Zeilen von %3</translation>
    </message>
    <message>
        <source>has %1 tokens, and the shortest that can be trained on has %2 (max_length and one more)</source>
        <translation>hat %1 Token, und der kürzeste, auf dem trainiert werden kann, hat %2 (max_length und eins mehr)</translation>
    </message>
    <message>
        <source>has %1 tokens, and the teacher&apos;s tokenizer writes %2</source>
        <translation>hat %1 Token, und der Tokenizer des Lehrers schreibt %2</translation>
    </message>
    <message>
        <source>has %1 tokens, the model&apos;s embedding only %2 rows</source>
        <translation>hat %1 Token, das Embedding des Modells nur %2 Zeilen</translation>
    </message>
    <message>
        <source>has %1 tokens, too few for calibration and perplexity</source>
        <translation>hat %1 Token, zu wenige für Kalibrierung und Perplexität</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for %3 neighbours</source>
        <translation>hat %1, und %2 hat eine für %3 Nachbarn</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for a whole matrix</source>
        <translation>hat %1, und %2 hat eine für eine ganze Matrix</translation>
    </message>
    <message>
        <source>has %1, and a tensor &quot;.scale&quot; holds one number</source>
        <translation>hat %1, und ein Tensor &quot;.scale&quot; enthält eine Zahl</translation>
    </message>
    <message>
        <source>has %1, which %2 cannot hold</source>
        <translation>hat %1, was %2 nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>has SubLN already, and refinement is off</source>
        <translation>hat schon SubLN, und die Verfeinerung ist aus</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot;, which is not read</source>
        <translation>hat ein &quot;%1&quot;, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>has a \ that stands for nothing</source>
        <translation>hat ein \, das für nichts steht</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, no room behind %2</source>
        <translation>hat einen Kontext von %1 Token, kein Platz hinter %2</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens, and %2 one of %3</source>
        <translation>hat ein Vokabular von %1 Token, und %2 eins von %3</translation>
    </message>
    <message>
        <source>has a vocabulary of %1, the teacher of %2</source>
        <translation>hat ein Vokabular von %1, der Lehrer von %2</translation>
    </message>
    <message>
        <source>has an empty text, which would end every answer before it begins</source>
        <translation>hat einen leeren Text, der jede Antwort beenden würde, bevor sie beginnt</translation>
    </message>
    <message>
        <source>has an unknown kind &quot;%1&quot;</source>
        <translation>hat eine unbekannte Art &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has another checksum than its DONE marker says</source>
        <translation>hat eine andere Prüfsumme, als seine DONE-Markierung sagt</translation>
    </message>
    <message>
        <source>has another checksum than the hub says</source>
        <translation>hat eine andere Prüfsumme, als der Hub sagt</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 is %2, and %3 in %4</source>
        <translation>hat ein anderes Vokabular: Token %1 ist %2, und %3 in %4</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 of %2 is not there</source>
        <translation>hat ein anderes Vokabular: Token %1 von %2 ist nicht da</translation>
    </message>
    <message>
        <source>has carriage returns within its first line</source>
        <translation>hat Wagenrückläufe in seiner ersten Zeile</translation>
    </message>
    <message>
        <source>has changed since the run began: %1</source>
        <translation>hat sich geändert, seit der Lauf begann: %1</translation>
    </message>
    <message>
        <source>has chat templates by name only: %1</source>
        <translation>hat Chat-Vorlagen nur mit Namen: %1</translation>
    </message>
    <message>
        <source>has finer scales than its configuration says</source>
        <translation>hat feinere Skalen, als seine Konfiguration sagt</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>hat mehr als %1 Felder</translation>
    </message>
    <message>
        <source>has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>hat weder model.safetensors noch model.safetensors.index.json</translation>
    </message>
    <message>
        <source>has neither tokenizer.json nor tokenizer.model</source>
        <translation>hat weder tokenizer.json noch tokenizer.model</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; (members: %2)</source>
        <translation>hat kein &quot;%1&quot; (Felder: %2)</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>hat kein %1</translation>
    </message>
    <message>
        <source>has no DONE marker, so it was not written to its end</source>
        <translation>hat keine DONE-Markierung, wurde also nicht zu Ende geschrieben</translation>
    </message>
    <message>
        <source>has no answer of the assistant</source>
        <translation>hat keine Antwort des Assistenten</translation>
    </message>
    <message>
        <source>has no chat template</source>
        <translation>hat keine Chat-Vorlage</translation>
    </message>
    <message>
        <source>has no chat template, and conversations need one</source>
        <translation>hat keine Chat-Vorlage, und Gespräche brauchen eine</translation>
    </message>
    <message>
        <source>has no choice: accuracy is measured only at the end (eval_every is 0)</source>
        <translation>hat keine Wahl: Die Genauigkeit wird nur am Ende gemessen (eval_every ist 0)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (columns: %2)</source>
        <translation>hat keine Spalte &quot;%1&quot; (Spalten: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (members: %2)</source>
        <translation>hat keine Spalte &quot;%1&quot; (Felder: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot;: %2 of %3 fields are there</source>
        <translation>hat keine Spalte &quot;%1&quot;: %2 von %3 Feldern sind da</translation>
    </message>
    <message>
        <source>has no column &quot;text&quot; (columns: %1)</source>
        <translation>hat keine Spalte &quot;text&quot; (Spalten: %1)</translation>
    </message>
    <message>
        <source>has no conversation</source>
        <translation>hat kein Gespräch</translation>
    </message>
    <message>
        <source>has no figure of the %1 stage</source>
        <translation>hat keine Zahl der Stufe %1</translation>
    </message>
    <message>
        <source>has no header that can be read</source>
        <translation>hat keinen lesbaren Header</translation>
    </message>
    <message>
        <source>has no https, and your token would travel readable</source>
        <translation>hat kein https, und Ihr Token würde lesbar übertragen</translation>
    </message>
    <message>
        <source>has no item</source>
        <translation>hat kein Beispiel</translation>
    </message>
    <message>
        <source>has no items, so its epochs are no steps</source>
        <translation>hat keine Beispiele, deshalb ergeben seine Epochen keine Schritte</translation>
    </message>
    <message>
        <source>has no list &quot;messages&quot;</source>
        <translation>hat keine Liste &quot;messages&quot;</translation>
    </message>
    <message>
        <source>has no magnitudes as this program writes them</source>
        <translation>hat keine Beträge, wie dieses Programm sie schreibt</translation>
    </message>
    <message>
        <source>has no member &quot;%1&quot; (members: %2)</source>
        <translation>hat kein Feld &quot;%1&quot; (Felder: %2)</translation>
    </message>
    <message>
        <source>has no member &quot;text&quot;</source>
        <translation>hat kein Feld &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no merges for its BPE tokenizer</source>
        <translation>hat keine Merges für seinen BPE-Tokenizer</translation>
    </message>
    <message>
        <source>has no message of the user</source>
        <translation>hat keine Nachricht des Benutzers</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>hat kein Modell</translation>
    </message>
    <message>
        <source>has no models</source>
        <translation>hat keine Modelle</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>has no object &quot;model&quot;</source>
        <translation>hat kein Objekt &quot;model&quot;</translation>
    </message>
    <message>
        <source>has no points</source>
        <translation>hat keine Punkte</translation>
    </message>
    <message>
        <source>has no projection that would become ternary</source>
        <translation>hat keine Projektion, die ternär würde</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>hat keine Zeile</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>hat keine Zeile %1</translation>
    </message>
    <message>
        <source>has no scale behind its codes</source>
        <translation>hat keine Skala hinter seinen Codes</translation>
    </message>
    <message>
        <source>has no snapshot &quot;%1&quot;, which refs/main names</source>
        <translation>hat keinen Snapshot &quot;%1&quot;, den refs/main nennt</translation>
    </message>
    <message>
        <source>has no stage that learns</source>
        <translation>hat keine Stufe, die lernt</translation>
    </message>
    <message>
        <source>has no step yet</source>
        <translation>hat noch keinen Schritt</translation>
    </message>
    <message>
        <source>has no such file</source>
        <translation>hat keine solche Datei</translation>
    </message>
    <message>
        <source>has no such revision</source>
        <translation>hat keine solche Revision</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot; that its model uses</source>
        <translation>hat keinen Tensor &quot;%1&quot;, den sein Modell verwendet</translation>
    </message>
    <message>
        <source>has not both of rouge and bleu as objects</source>
        <translation>hat nicht beide, rouge und bleu, als Objekte</translation>
    </message>
    <message>
        <source>has not the tensors of this model</source>
        <translation>hat nicht die Tensoren dieses Modells</translation>
    </message>
    <message>
        <source>has room for %1, and %2 are to come</source>
        <translation>hat Platz für %1, und %2 sollen kommen</translation>
    </message>
    <message>
        <source>has shards (%1) without their index %2</source>
        <translation>hat Shards (%1) ohne ihren Index %2</translation>
    </message>
    <message>
        <source>has shards (%1, ...) without their index %2</source>
        <translation>hat Shards (%1, ...) ohne ihren Index %2</translation>
    </message>
    <message>
        <source>has the activations %1, and %2 reads o_proj and down_proj otherwise: ternary weights cannot be turned</source>
        <translation>hat die Aktivierungen %1, und %2 liest o_proj und down_proj anders: Ternäre Gewichte lassen sich nicht drehen</translation>
    </message>
    <message>
        <source>has the column &quot;%1&quot; twice (columns: %2)</source>
        <translation>hat die Spalte &quot;%1&quot; zweimal (Spalten: %2)</translation>
    </message>
    <message>
        <source>has the column &quot;text&quot; twice</source>
        <translation>hat die Spalte &quot;text&quot; zweimal</translation>
    </message>
    <message>
        <source>has the format %1, and this version knows %2</source>
        <translation>hat das Format %1, und diese Version kennt %2</translation>
    </message>
    <message>
        <source>has the group %1 of layer %2 twice</source>
        <translation>hat die Gruppe %1 von Schicht %2 zweimal</translation>
    </message>
    <message>
        <source>has the points &quot;%1&quot; and &quot;%2&quot;, and with this recipe both are the same run: it leaves out already what one of them leaves out</source>
        <translation>hat die Punkte &quot;%1&quot; und &quot;%2&quot;, und mit diesem Rezept sind beide derselbe Lauf: Es lässt schon weg, was einer von ihnen weglässt</translation>
    </message>
    <message>
        <source>has the role &quot;%1&quot;, which is not known (system, user or human, assistant or gpt)</source>
        <translation>hat die Rolle &quot;%1&quot;, die nicht bekannt ist (system, user oder human, assistant oder gpt)</translation>
    </message>
    <message>
        <source>has type %1, expected F32, F16, BF16 or F64</source>
        <translation>hat Typ %1, erwartet wird F32, F16, BF16 oder F64</translation>
    </message>
    <message>
        <source>has type %1, expected floating point</source>
        <translation>hat Typ %1, erwartet wird Gleitkomma</translation>
    </message>
    <message>
        <source>has type %1, which this program does not compute with</source>
        <translation>hat Typ %1, mit dem dieses Programm nicht rechnet</translation>
    </message>
    <message>
        <source>has weights in other formats than safetensors and GGUF</source>
        <translation>hat Gewichte in anderen Formaten als safetensors und GGUF</translation>
    </message>
    <message>
        <source>has weights of several magnitudes in a block, so it is not ternary</source>
        <translation>hat Gewichte mehrerer Beträge in einem Block, ist also nicht ternär</translation>
    </message>
    <message>
        <source>head_dim is %1, RoPE needs an even number</source>
        <translation>head_dim ist %1, RoPE braucht eine gerade Zahl</translation>
    </message>
    <message>
        <source>header does not start with &quot;{&quot;</source>
        <translation>Header beginnt nicht mit &quot;{&quot;</translation>
    </message>
    <message>
        <source>header length %1 is above the limit of %2</source>
        <translation>Header-Länge %1 liegt über der Grenze von %2</translation>
    </message>
    <message>
        <source>header of %1 bytes is longer than the file</source>
        <translation>Header von %1 Bytes ist länger als die Datei</translation>
    </message>
    <message>
        <source>header would be longer than 100 MB</source>
        <translation>Header würde länger als 100 MB</translation>
    </message>
    <message>
        <source>heads x head_dim other than the hidden size in Qwen2</source>
        <translation>Köpfe x head_dim ungleich hidden_size in Qwen2</translation>
    </message>
    <message>
        <source>hidden_act &quot;%1&quot; is not supported</source>
        <translation>hidden_act &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>hidden_size is not a multiple of num_attention_heads and head_dim is not given</source>
        <translation>hidden_size ist kein Vielfaches von num_attention_heads, und head_dim ist nicht angegeben</translation>
    </message>
    <message>
        <source>holds %1 .gguf files: %2</source>
        <translation>enthält %1 .gguf-Dateien: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2</source>
        <translation>enthält %1 .gguf-Modelle: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2, ...</source>
        <translation>enthält %1 .gguf-Modelle: %2, ...</translation>
    </message>
    <message>
        <source>holds a difference or p that the metric cannot have</source>
        <translation>enthält einen Unterschied oder ein p, wie sie das Maß nicht haben kann</translation>
    </message>
    <message>
        <source>holds a list of items in its member &quot;%1&quot;, and is not one item itself</source>
        <translation>enthält eine Liste von Beispielen in seinem Feld &quot;%1&quot; und ist nicht selbst ein Beispiel</translation>
    </message>
    <message>
        <source>holds a merge that is no pair of tokens</source>
        <translation>enthält einen Merge, der kein Paar von Token ist</translation>
    </message>
    <message>
        <source>holds a piece that is not UTF-8</source>
        <translation>enthält ein Stück, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>holds a scale that is not positive</source>
        <translation>enthält eine Skala, die nicht positiv ist</translation>
    </message>
    <message>
        <source>holds a space or a character that no token has</source>
        <translation>enthält ein Leerzeichen oder ein Zeichen, das kein Token hat</translation>
    </message>
    <message>
        <source>holds a token that is not UTF-8</source>
        <translation>enthält ein Token, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>holds a whole table in one object, not one item</source>
        <translation>enthält eine ganze Tabelle in einem Objekt, nicht ein Beispiel</translation>
    </message>
    <message>
        <source>holds binary data</source>
        <translation>enthält Binärdaten</translation>
    </message>
    <message>
        <source>holds damaged Zstandard data</source>
        <translation>enthält beschädigte Zstandard-Daten</translation>
    </message>
    <message>
        <source>holds damaged gzip data</source>
        <translation>enthält beschädigte gzip-Daten</translation>
    </message>
    <message>
        <source>holds latent weights, and quantization_config.%1 %2 is for packed ones</source>
        <translation>enthält latente Gewichte, und quantization_config.%1 %2 ist für gepackte</translation>
    </message>
    <message>
        <source>holds more than %1 bytes</source>
        <translation>enthält mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>holds no conversation with an answer within %1</source>
        <translation>enthält kein Gespräch mit einer Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>holds no conversations</source>
        <translation>enthält keine Gespräche</translation>
    </message>
    <message>
        <source>holds no conversations: they are read from JSON</source>
        <translation>enthält keine Gespräche: Sie werden aus JSON gelesen</translation>
    </message>
    <message>
        <source>holds no items</source>
        <translation>enthält keine Beispiele</translation>
    </message>
    <message>
        <source>holds no pairs</source>
        <translation>enthält keine Paare</translation>
    </message>
    <message>
        <source>holds no pieces</source>
        <translation>enthält keine Stücke</translation>
    </message>
    <message>
        <source>holds no point</source>
        <translation>enthält keinen Punkt</translation>
    </message>
    <message>
        <source>holds no snapshot</source>
        <translation>enthält keinen Snapshot</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>holds no tokenizer</source>
        <translation>enthält keinen Tokenizer</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>enthält keine Gewichte</translation>
    </message>
    <message>
        <source>holds no weights that can be computed with</source>
        <translation>enthält keine Gewichte, mit denen sich rechnen lässt</translation>
    </message>
    <message>
        <source>holds several snapshots: %1</source>
        <translation>enthält mehrere Snapshots: %1</translation>
    </message>
    <message>
        <source>holds something else behind its Zstandard data</source>
        <translation>enthält hinter seinen Zstandard-Daten noch etwas anderes</translation>
    </message>
    <message>
        <source>holds ternary codes, the training engine needs the latent weights behind them</source>
        <translation>enthält ternäre Codes, die Trainings-Engine braucht die latenten Gewichte dahinter</translation>
    </message>
    <message>
        <source>holds the code 3, which no ternary weight has</source>
        <translation>enthält den Code 3, den kein ternäres Gewicht hat</translation>
    </message>
    <message>
        <source>holds too many tokens</source>
        <translation>enthält zu viele Token</translation>
    </message>
    <message>
        <source>holds values that %1 cannot hold</source>
        <translation>enthält Werte, die %1 nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>holds values that F16 cannot hold</source>
        <translation>enthält Werte, die F16 nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>holds values that are not finite numbers</source>
        <translation>enthält Werte, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>holds values whose scale F16 cannot hold</source>
        <translation>enthält Werte, deren Skala F16 nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>hole of %1 bytes before %2</source>
        <translation>Lücke von %1 Bytes vor %2</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>wie sehr sich die beiden gleichen, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>wenn %1 %2 ist</translation>
    </message>
    <message>
        <source>if %1 is given</source>
        <translation>wenn %1 angegeben ist</translation>
    </message>
    <message>
        <source>if %1 is not given</source>
        <translation>wenn %1 nicht angegeben ist</translation>
    </message>
    <message>
        <source>if %1 is on</source>
        <translation>wenn %1 eingeschaltet ist</translation>
    </message>
    <message>
        <source>if the task has classes</source>
        <translation>wenn die Aufgabe Klassen hat</translation>
    </message>
    <message>
        <source>if the task writes texts</source>
        <translation>wenn die Aufgabe Texte schreibt</translation>
    </message>
    <message>
        <source>impossible shape %1</source>
        <translation>unmögliche Form %1</translation>
    </message>
    <message>
        <source>indent with a width outside of 0..1000</source>
        <translation>indent mit einer Breite außerhalb von 0..1000</translation>
    </message>
    <message>
        <source>inputs.json was not there: whether recipe or data have changed since the run began cannot be told. From here on they are compared with what is there now.</source>
        <translation>inputs.json war nicht da: Ob sich Rezept oder Daten seit Beginn des Laufs geändert haben, lässt sich nicht sagen. Von hier an werden sie mit dem verglichen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>instruction set &quot;%1&quot; is unknown or not there on this machine (%2)</source>
        <translation>Befehlssatz &quot;%1&quot; ist unbekannt oder auf diesem Rechner nicht vorhanden (%2)</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no address</source>
        <translation>ist &quot;%1&quot;, was keine Adresse ist</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; it must be a whole number from %2 to %3</source>
        <translation>ist &quot;%1&quot;; es muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>is %1 and was %2 when the run began</source>
        <translation>ist %1 und war %2, als der Lauf begann</translation>
    </message>
    <message>
        <source>is %1, and its name does not say so</source>
        <translation>ist %1, und sein Name sagt das nicht</translation>
    </message>
    <message>
        <source>is %1, and the student computed with %2: this run trains it with %3. Set it to %4 to keep the student&apos;s own.</source>
        <translation>ist %1, und der Schüler rechnete mit %2: Dieser Lauf trainiert ihn mit %3. Auf %4 setzen, um das des Schülers zu behalten.</translation>
    </message>
    <message>
        <source>is %1, expected %2</source>
        <translation>ist %1, erwartet wird %2</translation>
    </message>
    <message>
        <source>is %1, expected %2 %3</source>
        <translation>ist %1, erwartet wird %2 %3</translation>
    </message>
    <message>
        <source>is %1, expected a finite number</source>
        <translation>ist %1, erwartet wird eine endliche Zahl</translation>
    </message>
    <message>
        <source>is %1, expected an object</source>
        <translation>ist %1, erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>is %1, expected one of %2</source>
        <translation>ist %1, erwartet wird eins von %2</translation>
    </message>
    <message>
        <source>is %1, expected true or false</source>
        <translation>ist %1, erwartet wird true oder false</translation>
    </message>
    <message>
        <source>is %1, less than the %2 processes that are to share it</source>
        <translation>ist %1, weniger als die %2 Prozesse, die es sich teilen sollen</translation>
    </message>
    <message>
        <source>is %1, not UTF-8</source>
        <translation>ist %1, kein UTF-8</translation>
    </message>
    <message>
        <source>is %1, which is not read</source>
        <translation>ist %1, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>is %1, which leaves no room for a prompt: max_length is %2</source>
        <translation>ist %1, was keinen Platz für einen Prompt lässt: max_length ist %2</translation>
    </message>
    <message>
        <source>is 0: in every evaluation the model writes all %1 texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage&apos;s end</source>
        <translation>ist 0: In jeder Auswertung schreibt das Modell alle %1 Texte, was lange dauert. Auf einige Hundert setzen, oder eval_every auf 0 für eine am Ende einer Stufe</translation>
    </message>
    <message>
        <source>is 0: the stage will change nothing</source>
        <translation>ist 0: Die Stufe wird nichts ändern</translation>
    </message>
    <message>
        <source>is 1: it must be smaller</source>
        <translation>ist 1: Es muss kleiner sein</translation>
    </message>
    <message>
        <source>is GGUF version %1</source>
        <translation>ist GGUF-Version %1</translation>
    </message>
    <message>
        <source>is a 1.58-bit student</source>
        <translation>ist ein 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>is a 1.58-bit student already</source>
        <translation>ist schon ein 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>is a Git LFS pointer to %1 bytes, not the file itself</source>
        <translation>ist ein Git-LFS-Zeiger auf %1 Bytes, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself</source>
        <translation>ist ein Git-LFS-Zeiger, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file</source>
        <translation>ist eine Big-Endian-GGUF-Datei</translation>
    </message>
    <message>
        <source>is a cache of several models: %1</source>
        <translation>ist ein Cache mehrerer Modelle: %1</translation>
    </message>
    <message>
        <source>is a column that the prompt shows to the model</source>
        <translation>ist eine Spalte, die der Prompt dem Modell zeigt</translation>
    </message>
    <message>
        <source>is a device: what is exported is read back, which a device does not allow</source>
        <translation>ist ein Gerät: Was exportiert wird, wird zurückgelesen, was ein Gerät nicht zulässt</translation>
    </message>
    <message>
        <source>is a file of the form %1, which llama.cpp left for GGUF in 2023</source>
        <translation>ist eine Datei der Form %1, die llama.cpp 2023 zugunsten von GGUF aufgab</translation>
    </message>
    <message>
        <source>is a file of the model that is to be exported, %1</source>
        <translation>ist eine Datei des Modells, das exportiert werden soll, %1</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps a file of this name</source>
        <translation>ist ein Ordner, und ein Lauf hält eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps its lock in a file of this name</source>
        <translation>ist ein Ordner, und ein Lauf hält seine Sperre in einer Datei dieses Namens</translation>
    </message>
    <message>
        <source>is a full-precision model</source>
        <translation>ist ein Modell in voller Genauigkeit</translation>
    </message>
    <message>
        <source>is a full-precision model, and %1 holds only -1, 0 and 1</source>
        <translation>ist ein Modell in voller Genauigkeit, und %1 enthält nur -1, 0 und 1</translation>
    </message>
    <message>
        <source>is a full-precision model, and hf-2bit holds only -1, 0 and 1</source>
        <translation>ist ein Modell in voller Genauigkeit, und hf-2bit enthält nur -1, 0 und 1</translation>
    </message>
    <message>
        <source>is a key of quantization_config and stands outside it, where nothing reads it</source>
        <translation>ist ein Schlüssel von quantization_config und steht außerhalb davon, wo nichts ihn liest</translation>
    </message>
    <message>
        <source>is a link that leads to %1</source>
        <translation>ist ein Link, der zu %1 führt</translation>
    </message>
    <message>
        <source>is a link that leads to %1, which is not there</source>
        <translation>ist ein Link, der zu %1 führt, das es nicht gibt</translation>
    </message>
    <message>
        <source>is a link that leads to another folder, to %1</source>
        <translation>ist ein Link, der in einen anderen Ordner führt, zu %1</translation>
    </message>
    <message>
        <source>is a link to %1, and a run writes only inside its own folder</source>
        <translation>ist ein Link zu %1, und ein Lauf schreibt nur in seinem eigenen Ordner</translation>
    </message>
    <message>
        <source>is a link to %1, and files are written only inside %2</source>
        <translation>ist ein Link zu %1, und Dateien werden nur in %2 geschrieben</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>ist ein Link zu %1, das es nicht gibt</translation>
    </message>
    <message>
        <source>is a link, and a folder is to be made in its place</source>
        <translation>ist ein Link, und an seiner Stelle soll ein Ordner entstehen</translation>
    </message>
    <message>
        <source>is a link, and is written as a file of its own folder only</source>
        <translation>ist ein Link, und wird nur als Datei des eigenen Ordners geschrieben</translation>
    </message>
    <message>
        <source>is a parameter of recipes, and means nothing in a model&apos;s folder</source>
        <translation>ist ein Parameter von Rezepten und bedeutet im Ordner eines Modells nichts</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a file of this name</source>
        <translation>ist eine Pipe oder ein Gerät, und ein Lauf hält eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a folder of this name</source>
        <translation>ist eine Pipe oder ein Gerät, und ein Lauf hält einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>is a pipe or a device, and must be a file</source>
        <translation>ist eine Pipe oder ein Gerät und muss eine Datei sein</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>is a pipe that nobody reads, or a socket</source>
        <translation>ist eine Pipe, die niemand liest, oder ein Socket</translation>
    </message>
    <message>
        <source>is a pipe: what is exported is read back, which a pipe does not allow</source>
        <translation>ist eine Pipe: Was exportiert wird, wird zurückgelesen, was eine Pipe nicht zulässt</translation>
    </message>
    <message>
        <source>is a recording already</source>
        <translation>ist schon eine Aufzeichnung</translation>
    </message>
    <message>
        <source>is a recording of a run, which is only read</source>
        <translation>ist die Aufzeichnung eines Laufs, die nur gelesen wird</translation>
    </message>
    <message>
        <source>is a sentencepiece model of words or characters</source>
        <translation>ist ein sentencepiece-Modell von Wörtern oder Zeichen</translation>
    </message>
    <message>
        <source>is a space, which holds a program and no model</source>
        <translation>ist ein Space, der ein Programm und kein Modell enthält</translation>
    </message>
    <message>
        <source>is a type that is only read</source>
        <translation>ist ein Typ, der nur gelesen wird</translation>
    </message>
    <message>
        <source>is an address of another host</source>
        <translation>ist eine Adresse eines anderen Hosts</translation>
    </message>
    <message>
        <source>is an empty answer</source>
        <translation>ist eine leere Antwort</translation>
    </message>
    <message>
        <source>is being fetched by another process</source>
        <translation>wird von einem anderen Prozess heruntergeladen</translation>
    </message>
    <message>
        <source>is being written by a process</source>
        <translation>wird von einem Prozess geschrieben</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged: no row of it can be read</source>
        <translation>ist beschädigt: keine Zeile davon ist lesbar</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty, and a run&apos;s file has a header at least</source>
        <translation>ist leer, und die Datei eines Laufs hat mindestens einen Header</translation>
    </message>
    <message>
        <source>is empty, and every answer begins with that</source>
        <translation>ist leer, und damit beginnt jede Antwort</translation>
    </message>
    <message>
        <source>is empty, expected JSON</source>
        <translation>ist leer, erwartet wird JSON</translation>
    </message>
    <message>
        <source>is empty: calibrated gains of new norms are measured on training items</source>
        <translation>ist leer: Kalibrierte Faktoren neuer Normen werden an Trainingsbeispielen gemessen</translation>
    </message>
    <message>
        <source>is empty: choose the folder of the model to convert</source>
        <translation>ist leer: den Ordner des Modells wählen, das umgewandelt werden soll</translation>
    </message>
    <message>
        <source>is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or switch the stage off</source>
        <translation>ist leer: Das Weiter-Vortraining braucht Text; eine Datei angeben, den Lehrer welchen schreiben lassen (sampled_tokens) oder die Stufe ausschalten</translation>
    </message>
    <message>
        <source>is empty: no accuracy will be measured and there will be no table of results</source>
        <translation>ist leer: Es wird keine Genauigkeit gemessen, und es gibt keine Tabelle mit Ergebnissen</translation>
    </message>
    <message>
        <source>is empty: teacher fine-tuning, BitNet-SFT and distillation need training items</source>
        <translation>ist leer: Feinabstimmung des Lehrers, BitNet-SFT und Destillation brauchen Trainingsbeispiele</translation>
    </message>
    <message>
        <source>is empty: the task %1 needs it</source>
        <translation>ist leer: Die Aufgabe %1 braucht es</translation>
    </message>
    <message>
        <source>is empty: with every training stage off teacher and student are evaluated, and nothing else</source>
        <translation>ist leer: Sind alle Trainingsstufen aus, werden Lehrer und Schüler ausgewertet und sonst nichts</translation>
    </message>
    <message>
        <source>is empty: without evaluation data no rate is better than another</source>
        <translation>ist leer: Ohne Auswertungsdaten ist keine Lernrate besser als eine andere</translation>
    </message>
    <message>
        <source>is for dense students: set it to absmean, or sparsity to none</source>
        <translation>ist für dicht besetzte Schüler: auf absmean setzen, oder sparsity auf none</translation>
    </message>
    <message>
        <source>is for dense students: sparsity is &quot;%1&quot;</source>
        <translation>ist für dicht besetzte Schüler: sparsity ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is for one process: every epoch divides the items anew, so each process would compute and keep nearly all of them</source>
        <translation>ist für einen Prozess: Jede Epoche verteilt die Beispiele neu, jeder Prozess würde also fast alle rechnen und behalten</translation>
    </message>
    <message>
        <source>is for the CPU&apos;s own kernels: set it to off, or device to cpu</source>
        <translation>ist für die eigenen Kernels der CPU: auf off setzen, oder device auf cpu</translation>
    </message>
    <message>
        <source>is gated: whoever fetches it has to accept its licence first</source>
        <translation>ist zugangsbeschränkt: Wer es herunterlädt, muss zuerst die Lizenz annehmen</translation>
    </message>
    <message>
        <source>is in the folder that is for what an unfinished call leaves, and would be removed with it</source>
        <translation>ist in dem Ordner für das, was ein unfertiger Aufruf hinterlässt, und würde damit entfernt</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>ist größer als 1 MB</translation>
    </message>
    <message>
        <source>is larger than the batch size of %1</source>
        <translation>ist größer als die Batchgröße von %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>is longer than a name of the hub can be</source>
        <translation>ist länger, als ein Name auf dem Hub sein kann</translation>
    </message>
    <message>
        <source>is longer than the hub says</source>
        <translation>ist länger, als der Hub sagt</translation>
    </message>
    <message>
        <source>is made already, and student_start is for one that refinement makes</source>
        <translation>ist schon gemacht, und student_start ist für einen, den die Verfeinerung macht</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, and packed weights need it</source>
        <translation>fehlt, und gepackte Gewichte brauchen es</translation>
    </message>
    <message>
        <source>is missing, but its DONE marker names it</source>
        <translation>fehlt, aber seine DONE-Markierung nennt es</translation>
    </message>
    <message>
        <source>is missing, so there are no curves</source>
        <translation>fehlt, deshalb gibt es keine Kurven</translation>
    </message>
    <message>
        <source>is missing, so there are no histograms</source>
        <translation>fehlt, deshalb gibt es keine Histogramme</translation>
    </message>
    <message>
        <source>is missing: it is %1</source>
        <translation>fehlt: Es ist %1</translation>
    </message>
    <message>
        <source>is neither a folder nor a GGUF file</source>
        <translation>ist weder ein Ordner noch eine GGUF-Datei</translation>
    </message>
    <message>
        <source>is neither one F32 number nor one for each scale of the model</source>
        <translation>ist weder eine F32-Zahl noch eine für jede Skala des Modells</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is no address of the hub</source>
        <translation>ist keine Adresse des Hubs</translation>
    </message>
    <message>
        <source>is no cache of a teacher&apos;s outputs, or was cut short</source>
        <translation>ist kein Cache von Lehrerausgaben oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>is no conversation (members: %1)</source>
        <translation>ist kein Gespräch (Felder: %1)</translation>
    </message>
    <message>
        <source>is no corpus in token ids, or was cut short</source>
        <translation>ist kein Korpus aus Token-Ids oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>is no figure of texts</source>
        <translation>ist keine Zahl von Texten</translation>
    </message>
    <message>
        <source>is no file but a pipe or a device</source>
        <translation>ist keine Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>is no folder, and what is done is kept there</source>
        <translation>ist kein Ordner, und dort bleibt, was fertig ist</translation>
    </message>
    <message>
        <source>is no key that this program knows, and nearly one</source>
        <translation>ist kein Schlüssel, den dieses Programm kennt, aber fast einer</translation>
    </message>
    <message>
        <source>is no model folder: it has no config.json</source>
        <translation>ist kein Modellordner: Er hat keine config.json</translation>
    </message>
    <message>
        <source>is no name of the hub</source>
        <translation>ist kein Name des Hubs</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is no report of a start: groups is missing</source>
        <translation>ist kein Bericht eines Anfangs: groups fehlt</translation>
    </message>
    <message>
        <source>is no revision</source>
        <translation>ist keine Revision</translation>
    </message>
    <message>
        <source>is no run folder, run.json is missing, and holds %1, which a run would replace</source>
        <translation>ist kein Laufordner, run.json fehlt, und enthält %1, was ein Lauf ersetzen würde</translation>
    </message>
    <message>
        <source>is no template: a text, or a text with a name</source>
        <translation>ist keine Vorlage: ein Text oder ein Text mit einem Namen</translation>
    </message>
    <message>
        <source>is no text: it holds bytes of zero</source>
        <translation>ist kein Text: enthält Null-Bytes</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>ist nicht %1</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 at %1</source>
        <translation>ist bei %1 kein UTF-8</translation>
    </message>
    <message>
        <source>is not a DONE marker</source>
        <translation>ist keine DONE-Markierung</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is not a file of histograms</source>
        <translation>ist keine Datei mit Histogrammen</translation>
    </message>
    <message>
        <source>is not a file of such frames</source>
        <translation>ist keine Datei mit solchen Frames</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>is not a folder, and a run keeps a folder of this name</source>
        <translation>ist kein Ordner, und ein Lauf hält einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>is not a matrix</source>
        <translation>ist keine Matrix</translation>
    </message>
    <message>
        <source>is not a number of threads</source>
        <translation>ist keine Anzahl von Threads</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>ist keine positive Zahl</translation>
    </message>
    <message>
        <source>is not a recipe: expected an object of parameters</source>
        <translation>ist kein Rezept: erwartet wird ein Objekt mit Parametern</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>is not a run folder, run.json is missing</source>
        <translation>ist kein Laufordner, run.json fehlt</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (%1)</source>
        <translation>ist kein sentencepiece-Modell (%1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (broken at byte %1)</source>
        <translation>ist kein sentencepiece-Modell (bei Byte %1 fehlerhaft)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (no piece stands for what is unknown)</source>
        <translation>ist kein sentencepiece-Modell (kein Stück steht für Unbekanntes)</translation>
    </message>
    <message>
        <source>is not a ternary type</source>
        <translation>ist kein ternärer Typ</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not finished, and a recording cannot go on</source>
        <translation>ist nicht fertig, und eine Aufzeichnung kann nicht weitergehen</translation>
    </message>
    <message>
        <source>is not on the hub, or is private</source>
        <translation>ist nicht auf dem Hub, oder ist privat</translation>
    </message>
    <message>
        <source>is not open</source>
        <translation>ist nicht offen</translation>
    </message>
    <message>
        <source>is not part of a model of this configuration</source>
        <translation>gehört nicht zu einem Modell dieser Konfiguration</translation>
    </message>
    <message>
        <source>is not set, so there is no place for a cache</source>
        <translation>ist nicht gesetzt, deshalb gibt es keinen Ort für einen Zwischenspeicher</translation>
    </message>
    <message>
        <source>is not shorter than a stage of %1 steps: its model is never trained fully ternary</source>
        <translation>ist nicht kürzer als eine Stufe von %1 Schritten: Ihr Modell wird nie ganz ternär trainiert</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>ist bei %1 kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>is not what was taken from %1</source>
        <translation>ist nicht das, was von %1 genommen wurde</translation>
    </message>
    <message>
        <source>is of another step than the folder&apos;s name says</source>
        <translation>ist von einem anderen Schritt, als der Name des Ordners sagt</translation>
    </message>
    <message>
        <source>is of no use in a chat: conversations have no columns</source>
        <translation>nützt in einem Chat nichts: Gespräche haben keine Spalten</translation>
    </message>
    <message>
        <source>is of no use in a chat: the model&apos;s chat template writes its prompts</source>
        <translation>nützt in einem Chat nichts: Die Chat-Vorlage des Modells schreibt dessen Prompts</translation>
    </message>
    <message>
        <source>is of no use: no item is read twice in so few steps</source>
        <translation>nützt nichts: In so wenigen Schritten wird kein Beispiel zweimal gelesen</translation>
    </message>
    <message>
        <source>is packed with a Zstandard dictionary</source>
        <translation>ist mit einem Zstandard-Wörterbuch gepackt</translation>
    </message>
    <message>
        <source>is packed with a window of more than %1 MiB (zstd --long)</source>
        <translation>ist mit einem Fenster von mehr als %1 MiB gepackt (zstd --long)</translation>
    </message>
    <message>
        <source>is past the %1 steps that the recipe asks for now</source>
        <translation>liegt nach den %1 Schritten, die das Rezept jetzt verlangt</translation>
    </message>
    <message>
        <source>is read by the recipe (%1) and lies where the %2 stage writes its model</source>
        <translation>wird vom Rezept gelesen (%1) und liegt, wo die Stufe %2 ihr Modell schreibt</translation>
    </message>
    <message>
        <source>is the folder of %1, which is only read</source>
        <translation>ist der Ordner von %1, der nur gelesen wird</translation>
    </message>
    <message>
        <source>is the model that is to be exported</source>
        <translation>ist das Modell, das exportiert werden soll</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>is there already and is no .gguf file</source>
        <translation>ist schon da und ist keine .gguf-Datei</translation>
    </message>
    <message>
        <source>is there already and is no receipt of an export</source>
        <translation>ist schon da und ist kein Beleg eines Exports</translation>
    </message>
    <message>
        <source>is there already and is no sweep&apos;s</source>
        <translation>ist schon da und gehört zu keinem Sweep</translation>
    </message>
    <message>
        <source>is there twice, once behind &quot;%1&quot;</source>
        <translation>ist zweimal da, einmal hinter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too short for a %1 file (%2 bytes)</source>
        <translation>ist zu kurz für eine %1-Datei (%2 Bytes)</translation>
    </message>
    <message>
        <source>is without effect: %1</source>
        <translation>ist ohne Wirkung: %1</translation>
    </message>
    <message>
        <source>it belongs to the part that sees pictures, and this program runs text alone</source>
        <translation>es gehört zu dem Teil, der Bilder sieht, und dieses Programm rechnet nur mit Text</translation>
    </message>
    <message>
        <source>it has the column %1, a list of turns</source>
        <translation>es hat die Spalte %1, eine Liste von Gesprächsbeiträgen</translation>
    </message>
    <message>
        <source>it has the columns article and highlights</source>
        <translation>es hat die Spalten article und highlights</translation>
    </message>
    <message>
        <source>it has the columns instruction and output</source>
        <translation>es hat die Spalten instruction und output</translation>
    </message>
    <message>
        <source>it has the columns question, sentence and label</source>
        <translation>es hat die Spalten question, sentence und label</translation>
    </message>
    <message>
        <source>it has the columns sentence and label</source>
        <translation>es hat die Spalten sentence und label</translation>
    </message>
    <message>
        <source>it has two texts and a label of three classes</source>
        <translation>es hat zwei Texte und ein Label aus drei Klassen</translation>
    </message>
    <message>
        <source>it has two texts and a label of two classes</source>
        <translation>es hat zwei Texte und ein Label aus zwei Klassen</translation>
    </message>
    <message>
        <source>it is a 1.58-bit student already</source>
        <translation>es ist schon ein 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>it is used %1</source>
        <translation>es wird verwendet, %1</translation>
    </message>
    <message>
        <source>it was not written to its end</source>
        <translation>es wurde nicht zu Ende geschrieben</translation>
    </message>
    <message>
        <source>item %1 has %2 bytes, its place %3</source>
        <translation>Beispiel %1 hat %2 Bytes, sein Platz %3</translation>
    </message>
    <message>
        <source>item %1 is not where the order of the data puts it</source>
        <translation>Beispiel %1 ist nicht dort, wo die Reihenfolge der Daten es hinstellt</translation>
    </message>
    <message>
        <source>its answers are classes, not texts</source>
        <translation>seine Antworten sind Klassen, keine Texte</translation>
    </message>
    <message>
        <source>its answers are not written down</source>
        <translation>seine Antworten sind nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>its answers are texts, not classes</source>
        <translation>seine Antworten sind Texte, keine Klassen</translation>
    </message>
    <message>
        <source>its logits are not finite numbers</source>
        <translation>seine Logits sind keine endlichen Zahlen</translation>
    </message>
    <message>
        <source>its manifest has no layers</source>
        <translation>sein Manifest hat keine Schichten</translation>
    </message>
    <message>
        <source>its manifest is not as Ollama writes it</source>
        <translation>sein Manifest ist nicht, wie Ollama es schreibt</translation>
    </message>
    <message>
        <source>its manifest names no blob</source>
        <translation>sein Manifest nennt keinen Blob</translation>
    </message>
    <message>
        <source>its number of layers is out of range</source>
        <translation>seine Anzahl von Schichten liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its rule for cutting words, &quot;%1&quot;, is not supported</source>
        <translation>seine Regel zum Zerlegen von Wörtern, &quot;%1&quot;, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its rules make a text grow more than sixty-fold</source>
        <translation>seine Regeln lassen einen Text auf mehr als das Sechzigfache wachsen</translation>
    </message>
    <message>
        <source>its scale is not a finite number</source>
        <translation>seine Skala ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>its tensors go by other names: &quot;%1&quot; is there, &quot;%2&quot; is not</source>
        <translation>seine Tensoren heißen anders: &quot;%1&quot; ist da, &quot;%2&quot; nicht</translation>
    </message>
    <message>
        <source>its tokenizer gives other token ids for the fixed text than the source&apos;s</source>
        <translation>sein Tokenizer ergibt für den festen Text andere Token-Ids als der der Quelle</translation>
    </message>
    <message>
        <source>its tokenizer of kind &quot;%1&quot; is not supported</source>
        <translation>sein Tokenizer der Art &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its weights are not ternary</source>
        <translation>seine Gewichte sind nicht ternär</translation>
    </message>
    <message>
        <source>its weights are not there as safetensors or GGUF</source>
        <translation>seine Gewichte liegen nicht als safetensors oder GGUF vor</translation>
    </message>
    <message>
        <source>its weights are not there: %1</source>
        <translation>seine Gewichte sind nicht da: %1</translation>
    </message>
    <message>
        <source>keeps its own %1, %2</source>
        <translation>behält sein eigenes %1, %2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>Schlüssel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; differs from layer to layer (%2, %3, ...), which is not supported</source>
        <translation>Schlüssel &quot;%1&quot; ist von Schicht zu Schicht verschieden (%2, %3, ...), was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; has %2 entries for %3 layers</source>
        <translation>Schlüssel &quot;%1&quot; hat %2 Einträge für %3 Schichten</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is %2, expected a number of type f32</source>
        <translation>Schlüssel &quot;%1&quot; ist %2, erwartet wird eine Zahl vom Typ f32</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is a list of %2 numbers for %3 layers</source>
        <translation>Schlüssel &quot;%1&quot; ist eine Liste von %2 Zahlen für %3 Schichten</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing</source>
        <translation>Schlüssel &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is negative</source>
        <translation>Schlüssel &quot;%1&quot; ist negativ</translation>
    </message>
    <message>
        <source>key &quot;general.architecture&quot; is missing</source>
        <translation>Schlüssel &quot;general.architecture&quot; fehlt</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>Keys und Values</translation>
    </message>
    <message>
        <source>keys and values of different length are not supported</source>
        <translation>Keys und Values verschiedener Länge werden nicht unterstützt</translation>
    </message>
    <message>
        <source>layer %1 (MLP)</source>
        <translation>Schicht %1 (MLP)</translation>
    </message>
    <message>
        <source>layer %1 (attention)</source>
        <translation>Schicht %1 (Attention)</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation heads</source>
        <translation>Schicht %1 von %2 gegen Schicht %3 von %4 (ab 0 gezählt), %5 Relationsköpfe</translation>
    </message>
    <message>
        <source>layer is %1, which no model has</source>
        <translation>Schicht ist %1, die kein Modell hat</translation>
    </message>
    <message>
        <source>layer_types has %1 entries for %2 layers</source>
        <translation>layer_types hat %1 Einträge für %2 Schichten</translation>
    </message>
    <message>
        <source>layer_types names %1, which is not supported</source>
        <translation>layer_types nennt %1, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>layers with RoPE of their own are not supported</source>
        <translation>Schichten mit eigenem RoPE werden nicht unterstützt</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>lengths holds something that is no object</source>
        <translation>lengths enthält etwas, das kein Objekt ist</translation>
    </message>
    <message>
        <source>letters whose accents stand apart, which this tokenizer composes (NFC)</source>
        <translation>Buchstaben, deren Akzente für sich stehen und die dieser Tokenizer zusammensetzt (NFC)</translation>
    </message>
    <message>
        <source>letters with accents, which this tokenizer takes apart (NFD)</source>
        <translation>Buchstaben mit Akzenten, die dieser Tokenizer zerlegt (NFD)</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>gleichauf mit %1</translation>
    </message>
    <message>
        <source>libcurl could not be started</source>
        <translation>libcurl ließ sich nicht starten</translation>
    </message>
    <message>
        <source>lies in the folder of %1, %2, which is only read</source>
        <translation>liegt im Ordner von %1, %2, der nur gelesen wird</translation>
    </message>
    <message>
        <source>lies in the folder of another run, %1, which writes %2 itself</source>
        <translation>liegt im Ordner eines anderen Laufs, %1, der %2 selbst schreibt</translation>
    </message>
    <message>
        <source>lies in the folder of the model that is to be exported, where it would stand for one of its files</source>
        <translation>liegt im Ordner des Modells, das exportiert werden soll, wo es für eine von dessen Dateien stünde</translation>
    </message>
    <message>
        <source>line %1 of the data</source>
        <translation>Zeile %1 der Daten</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line breaks, tabs or characters such as ﬁ and ½, which this tokenizer rewrites</source>
        <translation>Zeilenumbrüche, Tabulatoren oder Zeichen wie ﬁ und ½, die dieser Tokenizer umschreibt</translation>
    </message>
    <message>
        <source>llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.</source>
        <translation>llama.cpp und bitnet.cpp öffnen es; ik_llama.cpp nicht.</translation>
    </message>
    <message>
        <source>llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: the tokenizer has no bytes to fall back on.</source>
        <translation>llama.cpp endet mit einem Fehler beim ersten Zeichen, das dem Vokabular fehlt, etwa einem Zeilenumbruch: Der Tokenizer hat keine Bytes, auf die er zurückgreifen könnte.</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it opens F16 with folded scales).</source>
        <translation>llama.cpp öffnet es; ik_llama.cpp nicht (es öffnet F16 mit gefalteten Skalen).</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it wants folded scales).</source>
        <translation>llama.cpp öffnet es; ik_llama.cpp nicht (es verlangt gefaltete Skalen).</translation>
    </message>
    <message>
        <source>llama.cpp reads texts with %1 as other tokens.</source>
        <translation>llama.cpp liest Texte mit %1 als andere Token.</translation>
    </message>
    <message>
        <source>llama.cpp, bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>llama.cpp, bitnet.cpp und ik_llama.cpp öffnen es.</translation>
    </message>
    <message>
        <source>llama.cpp, ik_llama.cpp and programs built on them open it.</source>
        <translation>llama.cpp, ik_llama.cpp und darauf aufbauende Programme öffnen es.</translation>
    </message>
    <message>
        <source>map calls itself more than %1 levels deep</source>
        <translation>map ruft sich selbst mehr als %1 Ebenen tief auf</translation>
    </message>
    <message>
        <source>map has no argument &quot;%1&quot;</source>
        <translation>map hat kein Argument &quot;%1&quot;</translation>
    </message>
    <message>
        <source>map says neither a filter nor an attribute</source>
        <translation>map nennt weder einen Filter noch ein Attribut</translation>
    </message>
    <message>
        <source>marks no answer by {% generation %} in this conversation</source>
        <translation>kennzeichnet in diesem Gespräch keine Antwort mit {% generation %}</translation>
    </message>
    <message>
        <source>matches no file of %1</source>
        <translation>passt auf keine Datei von %1</translation>
    </message>
    <message>
        <source>max_length, %1 tokens</source>
        <translation>max_length, %1 Token</translation>
    </message>
    <message>
        <source>max_tokens must not be negative</source>
        <translation>max_tokens darf nicht negativ sein</translation>
    </message>
    <message>
        <source>maxsplit of .rsplit() without a text to split at</source>
        <translation>maxsplit von .rsplit() ohne einen Text, an dem geteilt wird</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>einmal gemessen: keine Spanne</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>der Speicher ging aus</translation>
    </message>
    <message>
        <source>memory ran out while the file was read</source>
        <translation>der Speicher ging aus, während die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length</source>
        <translation>der Speicher ging aus. Andere Programme schließen oder weniger verlangen: ein kleineres Modell, eine kleinere Datei, einen kleineren Batch oder eine kürzere Länge</translation>
    </message>
    <message>
        <source>memory ran out: %1</source>
        <translation>der Speicher ging aus: %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>message %1 has no text &quot;%2&quot;</source>
        <translation>Nachricht %1 hat keinen Text &quot;%2&quot;</translation>
    </message>
    <message>
        <source>message %1 is of &quot;%2&quot;, expected &quot;%3&quot;</source>
        <translation>Nachricht %1 ist von &quot;%2&quot;, erwartet wird &quot;%3&quot;</translation>
    </message>
    <message>
        <source>metrics.csv has %1 of the %2 rows of %3 up to step %4: the others are lost.</source>
        <translation>metrics.csv hat %1 der %2 Zeilen von %3 bis Schritt %4: Die übrigen sind verloren.</translation>
    </message>
    <message>
        <source>metrics.csv has the rows of %1 up to step %2 only: those up to step %3 are lost.</source>
        <translation>metrics.csv hat die Zeilen von %1 nur bis Schritt %2: Die bis Schritt %3 sind verloren.</translation>
    </message>
    <message>
        <source>mixtures of experts are not supported</source>
        <translation>Mixtures of Experts werden nicht unterstützt</translation>
    </message>
    <message>
        <source>mlp_bias is not supported</source>
        <translation>mlp_bias wird nicht unterstützt</translation>
    </message>
    <message>
        <source>model.%1 is not supported</source>
        <translation>model.%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>model.dropout is not supported</source>
        <translation>model.dropout wird nicht unterstützt</translation>
    </message>
    <message>
        <source>model.merges[%1] is not a pair of tokens</source>
        <translation>model.merges[%1] ist kein Paar von Token</translation>
    </message>
    <message>
        <source>model.merges[%1] needs the token %2, which model.vocab does not have</source>
        <translation>model.merges[%1] braucht das Token %2, das model.vocab nicht hat</translation>
    </message>
    <message>
        <source>model.vocab is missing or empty</source>
        <translation>model.vocab fehlt oder ist leer</translation>
    </message>
    <message>
        <source>model.vocab: the id %1 of token %2 is outside 0..%3</source>
        <translation>model.vocab: die Id %1 des Tokens %2 liegt außerhalb von 0..%3</translation>
    </message>
    <message>
        <source>model.vocab: the id of token %1 is not an integer</source>
        <translation>model.vocab: die Id des Tokens %1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; beside %2: other programs would compute it without, as dense absmax8 with one scale a matrix</source>
        <translation>model_type &quot;%1&quot; neben %2: Andere Programme würden ohne das rechnen, als dichtes absmax8 mit einer Skala je Matrix</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>model_type fehlt</translation>
    </message>
    <message>
        <source>names %1 twice</source>
        <translation>nennt %1 zweimal</translation>
    </message>
    <message>
        <source>names a file outside its folder</source>
        <translation>nennt eine Datei außerhalb seines Ordners</translation>
    </message>
    <message>
        <source>names no field</source>
        <translation>nennt kein Feld</translation>
    </message>
    <message>
        <source>names no file before or behind one of its commas</source>
        <translation>nennt vor oder hinter einem seiner Kommas keine Datei</translation>
    </message>
    <message>
        <source>names no file, so it vouches for nothing</source>
        <translation>nennt keine Datei und verbürgt deshalb nichts</translation>
    </message>
    <message>
        <source>names no model</source>
        <translation>nennt kein Modell</translation>
    </message>
    <message>
        <source>names no {column}: every item would have the same prompt</source>
        <translation>nennt keine {column}: Jedes Beispiel hätte denselben Prompt</translation>
    </message>
    <message>
        <source>names the member %1 twice</source>
        <translation>nennt das Feld %1 zweimal</translation>
    </message>
    <message>
        <source>names the template %1 twice</source>
        <translation>nennt die Vorlage %1 zweimal</translation>
    </message>
    <message>
        <source>needs at least one thread</source>
        <translation>braucht mindestens einen Thread</translation>
    </message>
    <message>
        <source>needs too much memory: %1 sequences of up to %2 tokens take about %3 at the peak, and this machine has %4. Take a smaller micro_batch_size or max_length, or switch activation_checkpointing on.</source>
        <translation>braucht zu viel Speicher: %1 Sequenzen von bis zu %2 Token brauchen in der Spitze etwa %3, und dieser Rechner hat %4. Ein kleineres micro_batch_size oder max_length nehmen oder activation_checkpointing einschalten.</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>nests %1 deep, %2 is the most</source>
        <translation>ist %1 tief verschachtelt, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>nests objects and lists more than %1 deep</source>
        <translation>verschachtelt Objekte und Listen mehr als %1 tief</translation>
    </message>
    <message>
        <source>no logits to choose from</source>
        <translation>keine Logits zur Auswahl</translation>
    </message>
    <message>
        <source>no model to compare</source>
        <translation>kein Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>no model to measure</source>
        <translation>kein Modell zum Messen</translation>
    </message>
    <message>
        <source>no model to run</source>
        <translation>kein Modell zum Ausführen</translation>
    </message>
    <message>
        <source>no shares to draw from</source>
        <translation>keine Anteile, aus denen gezogen werden könnte</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>keine Beschleunigung: %1 schrieb ein Token, das mit dem Prompt kommt, deshalb wurde kein Schritt gemessen; mehr Token schreiben lassen</translation>
    </message>
    <message>
        <source>no stage of this recipe trains</source>
        <translation>keine Stufe dieses Rezepts trainiert</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>Ordner existiert nicht</translation>
    </message>
    <message>
        <source>no text to calibrate the gains of new norms on</source>
        <translation>kein Text, um die Faktoren neuer Normen zu kalibrieren</translation>
    </message>
    <message>
        <source>no text to read</source>
        <translation>kein Text zum Lesen</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>no tokenizer of %1 pieces could be trained (%2)</source>
        <translation>es ließ sich kein Tokenizer mit %1 Stücken trainieren (%2)</translation>
    </message>
    <message>
        <source>no tokens to run</source>
        <translation>keine Token zum Ausführen</translation>
    </message>
    <message>
        <source>no type of KV cache to compare</source>
        <translation>kein Typ von KV-Cache zum Vergleichen</translation>
    </message>
    <message>
        <source>no vector extensions</source>
        <translation>keine Vektorerweiterungen</translation>
    </message>
    <message>
        <source>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.</source>
        <translation>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Bezug: none.</translation>
    </message>
    <message>
        <source>norms behind attention and MLP are not supported</source>
        <translation>Normen hinter Attention und MLP werden nicht unterstützt</translation>
    </message>
    <message>
        <source>norms with gains of 1 + w are not supported</source>
        <translation>Normen mit Faktoren von 1 + w werden nicht unterstützt</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>not enough memory for %1 MiB of weights</source>
        <translation>nicht genug Speicher für %1 MiB an Gewichten</translation>
    </message>
    <message>
        <source>not enough memory for a KV cache of %1 tokens</source>
        <translation>nicht genug Speicher für einen KV-Cache von %1 Token</translation>
    </message>
    <message>
        <source>not enough memory for its weights</source>
        <translation>nicht genug Speicher für seine Gewichte</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>not in the order of the enum</source>
        <translation>nicht in der Reihenfolge der enum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing computes the metric %1</source>
        <translation>nichts berechnet das Maß %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>null, NaN or a number beyond a double</source>
        <translation>null, NaN oder eine Zahl jenseits von double</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is not a multiple of num_key_value_heads (%2)</source>
        <translation>num_attention_heads (%1) ist kein Vielfaches von num_key_value_heads (%2)</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>von einem anderen Typ</translation>
    </message>
    <message>
        <source>one scale for a matrix</source>
        <translation>eine Skala je Matrix</translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>nur %1 der Token sind gleich: Daraus werden verschiedene Texte</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>nur %1 s der Erzeugung wurden gemessen</translation>
    </message>
    <message>
        <source>other RoPE scaling than linear is not supported</source>
        <translation>andere RoPE-Skalierung als linear wird nicht unterstützt</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>anderen Stufen</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>andere haben währenddessen %1 Kerne beschäftigt</translation>
    </message>
    <message>
        <source>p is outside 0 to 1</source>
        <translation>p liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>mit bzip2 gepackt</translation>
    </message>
    <message>
        <source>packed by lz4</source>
        <translation>mit lz4 gepackt</translation>
    </message>
    <message>
        <source>packed by lzip</source>
        <translation>mit lzip gepackt</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>mit xz gepackt</translation>
    </message>
    <message>
        <source>packed row</source>
        <translation>gepackte Zeile</translation>
    </message>
    <message>
        <source>packed twice, the second time by Zstandard</source>
        <translation>zweimal gepackt, beim zweiten Mal mit Zstandard</translation>
    </message>
    <message>
        <source>packed twice, the second time by gzip</source>
        <translation>zweimal gepackt, beim zweiten Mal mit gzip</translation>
    </message>
    <message>
        <source>paper %</source>
        <translation>Aufsatz %</translation>
    </message>
    <message>
        <source>part %1 of %2 of a split model</source>
        <translation>Teil %1 von %2 eines geteilten Modells</translation>
    </message>
    <message>
        <source>perplexity after</source>
        <translation>Perplexität danach</translation>
    </message>
    <message>
        <source>perplexity before</source>
        <translation>Perplexität davor</translation>
    </message>
    <message>
        <source>perplexity, weights alone</source>
        <translation>Perplexität, nur Gewichte</translation>
    </message>
    <message>
        <source>predicts otherwise (KL %1 nats) although all weights are equal</source>
        <translation>sagt anderes vorher (KL %1 nats), obwohl alle Gewichte gleich sind</translation>
    </message>
    <message>
        <source>quantization_config is not an object</source>
        <translation>quantization_config ist kein Objekt</translation>
    </message>
    <message>
        <source>random weights are written in F32, F16 or BF16 only</source>
        <translation>Zufallsgewichte werden nur in F32, F16 oder BF16 geschrieben</translation>
    </message>
    <message>
        <source>range has more than %1 numbers</source>
        <translation>range hat mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>rank %1 of %2 cannot join: %3</source>
        <translation>Rang %1 von %2 kann nicht teilnehmen: %3</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>Rang %1: %2</translation>
    </message>
    <message>
        <source>reads o_proj and down_proj through a transform, which is for rounded inputs</source>
        <translation>liest o_proj und down_proj durch eine Transformation, die für gerundete Eingaben ist</translation>
    </message>
    <message>
        <source>recipe is missing</source>
        <translation>recipe fehlt</translation>
    </message>
    <message>
        <source>redirects to &quot;%1&quot;, which is no address</source>
        <translation>leitet zu &quot;%1&quot; weiter, was keine Adresse ist</translation>
    </message>
    <message>
        <source>redirects to an address without https, which is not followed</source>
        <translation>leitet zu einer Adresse ohne https weiter, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>redirects without an end</source>
        <translation>leitet ohne Ende weiter</translation>
    </message>
    <message>
        <source>refuses these messages: %1</source>
        <translation>lehnt diese Nachrichten ab: %1</translation>
    </message>
    <message>
        <source>repeats must be at least 1</source>
        <translation>repeats muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>repeats training data: %1 of %2 dev items%3 are training items, which the models have seen before they are measured on them</source>
        <translation>wiederholt Trainingsdaten: %1 von %2 Dev-Beispielen%3 sind Trainingsbeispiele, die die Modelle gesehen haben, bevor sie daran gemessen werden</translation>
    </message>
    <message>
        <source>rms_norm_eps must be between 0 and 1</source>
        <translation>rms_norm_eps muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>rope_scaling and rope_parameters say different things</source>
        <translation>rope_scaling und rope_parameters sagen Verschiedenes</translation>
    </message>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>grob %1 auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>round by floor or ceil with more than 22 decimals</source>
        <translation>Runden mit floor oder ceil auf mehr als 22 Nachkommastellen</translation>
    </message>
    <message>
        <source>rounding a number beyond 64 bits to tens</source>
        <translation>Runden einer Zahl jenseits von 64 Bit auf Zehner</translation>
    </message>
    <message>
        <source>row %1 breaks the model&apos;s sparsity in the columns from %2 on</source>
        <translation>Zeile %1 bricht die Dünnbesetzung des Modells in den Spalten ab %2</translation>
    </message>
    <message>
        <source>row %1 is outside its %2 rows</source>
        <translation>Zeile %1 liegt außerhalb seiner %2 Zeilen</translation>
    </message>
    <message>
        <source>row %1 of %2 was asked for</source>
        <translation>Zeile %1 von %2 wurde verlangt</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected %4</source>
        <translation>Zeile %1, Spalte %2 ist %3, erwartet wird %4</translation>
    </message>
    <message>
        <source>rows of %1 weights are no multiple of %2, as %3 needs</source>
        <translation>Zeilen zu %1 Gewichten sind kein Vielfaches von %2, wie %3 es braucht</translation>
    </message>
    <message>
        <source>run.json was removed while the run was being written</source>
        <translation>run.json wurde entfernt, während der Lauf geschrieben wurde</translation>
    </message>
    <message>
        <source>says split.no %1 of split.count %2</source>
        <translation>sagt split.no %1 von split.count %2</translation>
    </message>
    <message>
        <source>says that all parts have %1 tensors, and they have %2</source>
        <translation>sagt, dass alle Teile %1 Tensoren haben, und sie haben %2</translation>
    </message>
    <message>
        <source>scores holds something that is no number</source>
        <translation>scores enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>scores is not a list</source>
        <translation>scores ist keine Liste</translation>
    </message>
    <message>
        <source>seconds must be between 0 and 3600</source>
        <translation>seconds muss zwischen 0 und 3600 liegen</translation>
    </message>
    <message>
        <source>seeds holds something other than whole numbers</source>
        <translation>seeds enthält etwas anderes als ganze Zahlen</translation>
    </message>
    <message>
        <source>seeds holds something that is no whole number</source>
        <translation>seeds enthält etwas, das keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>separators of tojson are two texts</source>
        <translation>Trenner von tojson sind zwei Texte</translation>
    </message>
    <message>
        <source>sequences that go on together are different sessions of one model</source>
        <translation>Sequenzen, die zusammen weitergehen, sind verschiedene Sitzungen eines Modells</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of your account (%1/settings/tokens)</source>
        <translation>HF_TOKEN auf ein Token Ihres Kontos setzen (%1/settings/tokens)</translation>
    </message>
    <message>
        <source>settings holds something other than texts</source>
        <translation>settings enthält etwas anderes als Texte</translation>
    </message>
    <message>
        <source>shape %1 and %2</source>
        <translation>Form %1 und %2</translation>
    </message>
    <message>
        <source>shard %1 is missing</source>
        <translation>Shard %1 fehlt</translation>
    </message>
    <message>
        <source>shows the answer to the model</source>
        <translation>zeigt dem Modell die Antwort</translation>
    </message>
    <message>
        <source>sliding window attention is not supported</source>
        <translation>Attention mit gleitendem Fenster wird nicht unterstützt</translation>
    </message>
    <message>
        <source>sliding window attention is not supported in this family</source>
        <translation>Attention mit gleitendem Fenster wird in dieser Familie nicht unterstützt</translation>
    </message>
    <message>
        <source>sliding windows that follow no period</source>
        <translation>gleitende Fenster, die keiner Periode folgen</translation>
    </message>
    <message>
        <source>sliding_window is %1, expected a positive number</source>
        <translation>sliding_window ist %1, erwartet wird eine positive Zahl</translation>
    </message>
    <message>
        <source>sliding_window is no positive number</source>
        <translation>sliding_window ist keine positive Zahl</translation>
    </message>
    <message>
        <source>sliding_window_pattern and _sliding_window_pattern differ</source>
        <translation>sliding_window_pattern und _sliding_window_pattern unterscheiden sich</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>auf die Liste folgt noch etwas</translation>
    </message>
    <message>
        <source>sort by several attributes</source>
        <translation>Sortieren nach mehreren Attributen</translation>
    </message>
    <message>
        <source>spaces at an end, which this tokenizer drops</source>
        <translation>Leerzeichen an einem Ende, die dieser Tokenizer weglässt</translation>
    </message>
    <message>
        <source>spaces in a row or at an end, which this tokenizer drops</source>
        <translation>mehrere Leerzeichen hintereinander oder an einem Ende, die dieser Tokenizer weglässt</translation>
    </message>
    <message>
        <source>sparsity &quot;%1&quot; of rows of %2 weights is not supported</source>
        <translation>sparsity &quot;%1&quot; von Zeilen zu %2 Gewichten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>special tokens, behind which llama.cpp puts a space</source>
        <translation>besondere Token, hinter die llama.cpp ein Leerzeichen setzt</translation>
    </message>
    <message>
        <source>spells a special token in the %1&apos;s message, and the chat template rewrites the messages, so it cannot be told from the template&apos;s own</source>
        <translation>enthält in der Nachricht von %1 ein besonderes Token, und die Chat-Vorlage schreibt die Nachrichten um, sodass es sich nicht von den eigenen der Vorlage unterscheiden lässt</translation>
    </message>
    <message>
        <source>stands beside weights that are no codes -1, 0 and 1</source>
        <translation>steht neben Gewichten, die keine Codes -1, 0 und 1 sind</translation>
    </message>
    <message>
        <source>start 1</source>
        <translation>start 1</translation>
    </message>
    <message>
        <source>startswith and endswith need a text or a tuple of texts</source>
        <translation>startswith und endswith brauchen einen Text oder ein Tupel von Texten</translation>
    </message>
    <message>
        <source>stores its scales, so the model is frozen and does not train</source>
        <translation>speichert seine Skalen, deshalb ist das Modell eingefroren und trainiert nicht</translation>
    </message>
    <message>
        <source>strftime_now needs a text</source>
        <translation>strftime_now braucht einen Text</translation>
    </message>
    <message>
        <source>sub_norm_placement &quot;%1&quot; is not supported</source>
        <translation>sub_norm_placement &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>takes about %1 and %2 are free, so no step is timed</source>
        <translation>braucht etwa %1, und %2 sind frei, deshalb wird kein Schritt gemessen</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>task %1 has %2 classes, %3 words are given</source>
        <translation>Aufgabe %1 hat %2 Klassen, angegeben sind %3 Wörter</translation>
    </message>
    <message>
        <source>teacher and student have vocabularies of %1 and %2 tokens</source>
        <translation>Lehrer und Schüler haben Vokabulare von %1 und %2 Token</translation>
    </message>
    <message>
        <source>teacher cache</source>
        <translation>Lehrer-Zwischenspeicher</translation>
    </message>
    <message>
        <source>temperature must be 0 (greedy) or a positive number</source>
        <translation>temperature muss 0 (greedy) oder eine positive Zahl sein</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>Tensor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tensor &quot;%1...&quot;</source>
        <translation>Tensor &quot;%1...&quot;</translation>
    </message>
    <message>
        <source>text %1 of &quot;reference&quot;</source>
        <translation>Text %1 von &quot;reference&quot;</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>Text folgt auf ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>text is written by LibTorch&apos;s operators alone</source>
        <translation>Text wird nur mit den Operatoren von LibTorch geschrieben</translation>
    </message>
    <message>
        <source>text_config is missing or no object, and it says what the model that reads text is</source>
        <translation>text_config fehlt oder ist kein Objekt, und es sagt, was das Modell ist, das Text liest</translation>
    </message>
    <message>
        <source>the %1 stage makes no model</source>
        <translation>die Stufe %1 macht kein Modell</translation>
    </message>
    <message>
        <source>the GPU is out of memory: %1</source>
        <translation>der Speicher der GPU ist erschöpft: %1</translation>
    </message>
    <message>
        <source>the added token %1 is beyond its %2 tokens</source>
        <translation>das hinzugefügte Token %1 liegt außerhalb seiner %2 Token</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>die Architektur</translation>
    </message>
    <message>
        <source>the blocks&apos; outputs</source>
        <translation>den Blockausgaben</translation>
    </message>
    <message>
        <source>the cache holds %1 tokens, all are used</source>
        <translation>der Cache enthält %1 Token, alle sind belegt</translation>
    </message>
    <message>
        <source>the column %1 has %2 different values</source>
        <translation>die Spalte %1 hat %2 verschiedene Werte</translation>
    </message>
    <message>
        <source>the column %1 holds texts to write</source>
        <translation>die Spalte %1 enthält zu schreibende Texte</translation>
    </message>
    <message>
        <source>the comparison of two macros</source>
        <translation>der Vergleich zweier Makros</translation>
    </message>
    <message>
        <source>the comparison of two views of a dict (keys(), values(), items())</source>
        <translation>der Vergleich zweier Sichten eines Dicts (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>der Rechner lief mit Akku</translation>
    </message>
    <message>
        <source>the context&apos;s length</source>
        <translation>die Länge des Kontexts</translation>
    </message>
    <message>
        <source>the decoder &quot;%1&quot; is not supported</source>
        <translation>der Decoder &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the decoder Sequence has no list &quot;decoders&quot;</source>
        <translation>der Decoder Sequence hat keine Liste &quot;decoders&quot;</translation>
    </message>
    <message>
        <source>the decoder is not an object</source>
        <translation>der Decoder ist kein Objekt</translation>
    </message>
    <message>
        <source>the difference of views of a dict (keys(), items())</source>
        <translation>die Differenz von Sichten eines Dicts (keys(), items())</translation>
    </message>
    <message>
        <source>the download has not finished</source>
        <translation>das Herunterladen ist nicht zu Ende</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>das Embedding</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>das Ende der Vorlage</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 answers</source>
        <translation>die Engine wertete %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 items</source>
        <translation>die Engine wertete %1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>the engine wrote %1 of %2 texts</source>
        <translation>die Engine schrieb %1 von %2 Texten</translation>
    </message>
    <message>
        <source>the field {%1} is not a column of the task</source>
        <translation>das Feld {%1} ist keine Spalte der Aufgabe</translation>
    </message>
    <message>
        <source>the file lock was removed, so another process may be writing here</source>
        <translation>die Datei lock wurde entfernt, hier schreibt also vielleicht ein anderer Prozess</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>der Filter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; is not supported</source>
        <translation>der Filter &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; lacks the name of an attribute</source>
        <translation>dem Filter &quot;%1&quot; fehlt der Name eines Attributs</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; is supported only as the last of a {{ }}</source>
        <translation>der Filter &quot;safe&quot; wird nur als letzter eines {{ }} unterstützt</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; of map</source>
        <translation>der Filter &quot;safe&quot; von map</translation>
    </message>
    <message>
        <source>the first of nothing</source>
        <translation>das erste von nichts</translation>
    </message>
    <message>
        <source>the form of a date has a zero byte</source>
        <translation>die Form eines Datums hat ein Null-Byte</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>der Hub antwortete %1</translation>
    </message>
    <message>
        <source>the hub asks to slow down (429)</source>
        <translation>der Hub bittet, langsamer zu fragen (429)</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>der Hub antwortete nicht</translation>
    </message>
    <message>
        <source>the hub has no such range</source>
        <translation>der Hub hat keinen solchen Bereich</translation>
    </message>
    <message>
        <source>the hub sent %1 of %2 bytes</source>
        <translation>der Hub sandte %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>the hub sent another range</source>
        <translation>der Hub sandte einen anderen Bereich</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is no list of files</source>
        <translation>die Antwort des Hubs ist keine Liste von Dateien</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too long</source>
        <translation>die Antwort des Hubs ist zu lang</translation>
    </message>
    <message>
        <source>the hub&apos;s answer lists no files</source>
        <translation>die Antwort des Hubs führt keine Dateien auf</translation>
    </message>
    <message>
        <source>the hub&apos;s answer names no commit</source>
        <translation>die Antwort des Hubs nennt keinen Commit</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in %4</source>
        <translation>die Id %1 ist hier %2 und %3 in %4</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in the vocabulary of %4</source>
        <translation>die Id %1 ist hier %2 und %3 im Vokabular von %4</translation>
    </message>
    <message>
        <source>the id %1 is outside 0..%2</source>
        <translation>die Id %1 liegt außerhalb von 0..%2</translation>
    </message>
    <message>
        <source>the id of %1 is not a token id</source>
        <translation>die Id von %1 ist keine Token-Id</translation>
    </message>
    <message>
        <source>the inputs&apos; moments have no inverse</source>
        <translation>die Momente der Eingaben haben keine Inverse</translation>
    </message>
    <message>
        <source>the kernels&apos; passes need the weights in the host&apos;s memory</source>
        <translation>die Durchgänge der Kernels brauchen die Gewichte im Hauptspeicher</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is none that this program knows, and begins nearly like &quot;%2&quot;</source>
        <translation>der Schlüssel &quot;%1&quot; ist keiner, den dieses Programm kennt, und beginnt fast wie &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands where nothing reads it</source>
        <translation>der Schlüssel &quot;%1&quot; steht, wo nichts ihn liest</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>der Schlüssel %1 ist keine Token-Id</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; comes twice</source>
        <translation>das Label &quot;%1&quot; kommt zweimal vor</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not a class of task %2 (%3)</source>
        <translation>das Label &quot;%1&quot; ist keine Klasse der Aufgabe %2 (%3)</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; of task %2 has no word</source>
        <translation>das Label &quot;%1&quot; der Aufgabe %2 hat kein Wort</translation>
    </message>
    <message>
        <source>the last norm</source>
        <translation>die letzte Norm</translation>
    </message>
    <message>
        <source>the last of nothing</source>
        <translation>das letzte von nichts</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>die letzten Wiederholungen waren %1 langsamer als die ersten (Hitze, Strom oder Last)</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>die Länge von %1</translation>
    </message>
    <message>
        <source>the line ends are carriage returns alone</source>
        <translation>die Zeilenenden sind Wagenrückläufe allein</translation>
    </message>
    <message>
        <source>the list is never closed</source>
        <translation>die Liste wird nie geschlossen</translation>
    </message>
    <message>
        <source>the loss is not finite at step %1</source>
        <translation>der Verlust ist bei Schritt %1 nicht endlich</translation>
    </message>
    <message>
        <source>the macro %1 is called outside of its place</source>
        <translation>das Makro %1 wird außerhalb seines Orts aufgerufen</translation>
    </message>
    <message>
        <source>the magic</source>
        <translation>die Magic-Bytes</translation>
    </message>
    <message>
        <source>the mean over items and seeds of the difference on the same item and seed, items and seeds both taken as drawn at random (Clark 1973, t with Satterthwaite&apos;s degrees of freedom)</source>
        <translation>das Mittel über Beispiele und Startwerte des Unterschieds an demselben Beispiel und Startwert, Beispiele und Startwerte beide als zufällig gezogen betrachtet (Clark 1973, t mit Satterthwaites Freiheitsgraden)</translation>
    </message>
    <message>
        <source>the member &quot;text&quot; is not a text</source>
        <translation>das Feld &quot;text&quot; ist kein Text</translation>
    </message>
    <message>
        <source>the method .%1()</source>
        <translation>die Methode .%1()</translation>
    </message>
    <message>
        <source>the method .%1() is not supported</source>
        <translation>die Methode .%1() wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the model gives no finite score for line %1</source>
        <translation>das Modell gibt zu Zeile %1 kein endliches Maß</translation>
    </message>
    <message>
        <source>the model that is to be exported</source>
        <translation>das Modell, das exportiert werden soll</translation>
    </message>
    <message>
        <source>the model type &quot;%1&quot; is not supported</source>
        <translation>der Modelltyp &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot; is not supported</source>
        <translation>der normalizer &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the normalizer Sequence has no list &quot;normalizers&quot;</source>
        <translation>der normalizer Sequence hat keine Liste &quot;normalizers&quot;</translation>
    </message>
    <message>
        <source>the normalizer is not an object</source>
        <translation>der normalizer ist kein Objekt</translation>
    </message>
    <message>
        <source>the number %1 is too large: beyond 64 bits it is not supported</source>
        <translation>die Zahl %1 ist zu groß: Jenseits von 64 Bit wird sie nicht unterstützt</translation>
    </message>
    <message>
        <source>the number of extents of %1</source>
        <translation>die Anzahl der Dimensionen von %1</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>die Anzahl der Köpfe</translation>
    </message>
    <message>
        <source>the number of key/value heads</source>
        <translation>die Anzahl der Key/Value-Köpfe</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>die Anzahl der Schichten</translation>
    </message>
    <message>
        <source>the number of rows of</source>
        <translation>die Anzahl der Zeilen von</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>die Anzahl der Tensoren</translation>
    </message>
    <message>
        <source>the number of values</source>
        <translation>die Anzahl der Werte</translation>
    </message>
    <message>
        <source>the objective of the logit losses enters the loss with another factor than 1</source>
        <translation>der Zielwert der Logit-Verluste geht mit einem anderen Faktor als 1 in den Verlust ein</translation>
    </message>
    <message>
        <source>the offset of %1</source>
        <translation>der Offset von %1</translation>
    </message>
    <message>
        <source>the order of two views of a dict (keys(), values(), items())</source>
        <translation>die Ordnung zweier Sichten eines Dicts (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the other session has another model or KV cache</source>
        <translation>die andere Sitzung hat ein anderes Modell oder einen anderen KV-Cache</translation>
    </message>
    <message>
        <source>the point %1 is there twice</source>
        <translation>der Punkt %1 ist zweimal da</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;%1&quot; is not supported</source>
        <translation>der pre_tokenizer &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the pre_tokenizer Sequence has no list &quot;pretokenizers&quot;</source>
        <translation>der pre_tokenizer Sequence hat keine Liste &quot;pretokenizers&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer is not an object</source>
        <translation>der pre_tokenizer ist kein Objekt</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot; is unknown</source>
        <translation>das prepend_scheme &quot;%1&quot; ist unbekannt</translation>
    </message>
    <message>
        <source>the program&apos;s own data was not found (looked for %1)</source>
        <translation>die eigenen Daten des Programms wurden nicht gefunden (gesucht: %1)</translation>
    </message>
    <message>
        <source>the projections&apos; outputs</source>
        <translation>den Projektionsausgaben</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>der Prompt ist leer</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer alone fills max_length</source>
        <translation>der Prompt braucht selbst mit leeren Feldern %1 Token, und die Antwort allein füllt max_length</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer leaves room for %2</source>
        <translation>der Prompt braucht selbst mit leeren Feldern %1 Token, und die Antwort lässt Platz für %2</translation>
    </message>
    <message>
        <source>the prompt of line %1 has no tokens</source>
        <translation>der Prompt von Zeile %1 hat keine Token</translation>
    </message>
    <message>
        <source>the quantizer</source>
        <translation>der Quantisierer</translation>
    </message>
    <message>
        <source>the quotient of whole numbers beyond 2**53</source>
        <translation>der Quotient ganzer Zahlen jenseits von 2**53</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>die Bereiche beider Geschwindigkeiten überschneiden sich</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>das Rezept lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>the replacement of Metaspace is not one character</source>
        <translation>der Ersatz von Metaspace ist nicht ein Zeichen</translation>
    </message>
    <message>
        <source>the rounding method &quot;%1&quot; is none of common, ceil and floor</source>
        <translation>das Rundungsverfahren &quot;%1&quot; ist keins von common, ceil und floor</translation>
    </message>
    <message>
        <source>the run begins with `student`, which is made already and keeps its form</source>
        <translation>der Lauf beginnt mit `student`, der schon gemacht ist und seine Form behält</translation>
    </message>
    <message>
        <source>the run folder has vanished</source>
        <translation>der Laufordner ist verschwunden</translation>
    </message>
    <message>
        <source>the run folder was deleted while it was being written</source>
        <translation>der Laufordner wurde gelöscht, während er geschrieben wurde</translation>
    </message>
    <message>
        <source>the run folder was moved to %1 while it was being written</source>
        <translation>der Laufordner wurde nach %1 verschoben, während er geschrieben wurde</translation>
    </message>
    <message>
        <source>the run keeps what it began with, see %1</source>
        <translation>der Lauf behält, womit er begann, siehe %1</translation>
    </message>
    <message>
        <source>the scale of row %1 at column %2 is %3, expected %4</source>
        <translation>die Skala von Zeile %1 bei Spalte %2 ist %3, erwartet wird %4</translation>
    </message>
    <message>
        <source>the score of token %1 is not a finite number</source>
        <translation>das Maß des Tokens %1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the shape of %1</source>
        <translation>die Form von %1</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; has no meaning</source>
        <translation>das Zeichen &quot;%1&quot; hat keine Bedeutung</translation>
    </message>
    <message>
        <source>the source multiplies its embedding by %1, as transformers rounds it; the file by %2, as llama.cpp does; the check took the former on both sides</source>
        <translation>die Quelle multipliziert ihr Embedding mit %1, wie transformers es rundet; die Datei mit %2, wie llama.cpp es tut; die Prüfung nahm auf beiden Seiten das erste</translation>
    </message>
    <message>
        <source>the split behavior &quot;%1&quot; is unknown</source>
        <translation>das split-Verhalten &quot;%1&quot; ist unbekannt</translation>
    </message>
    <message>
        <source>the split pattern cannot be compiled (%1)</source>
        <translation>das split-Muster lässt sich nicht übersetzen (%1)</translation>
    </message>
    <message>
        <source>the split pattern failed on a text of %1 bytes (%2)</source>
        <translation>das split-Muster versagte bei einem Text von %1 Bytes (%2)</translation>
    </message>
    <message>
        <source>the split pattern nests character classes, which is not supported</source>
        <translation>das split-Muster verschachtelt Zeichenklassen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the split pattern takes too many steps on a text of %1 bytes</source>
        <translation>das split-Muster braucht zu viele Schritte bei einem Text von %1 Bytes</translation>
    </message>
    <message>
        <source>the split pattern uses \%1 in a way that is not supported</source>
        <translation>das split-Muster verwendet \%1 auf eine Weise, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the stage %1</source>
        <translation>die Stufe %1</translation>
    </message>
    <message>
        <source>the stages that use it are done and stay as they are</source>
        <translation>die Stufen, die es verwenden, sind fertig und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>the step of a slice is zero</source>
        <translation>die Schrittweite eines Slices ist null</translation>
    </message>
    <message>
        <source>the step of range is zero</source>
        <translation>die Schrittweite von range ist null</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>der Schüler</translation>
    </message>
    <message>
        <source>the student&apos;s weights are turned for the activations that the run began with</source>
        <translation>die Gewichte des Schülers sind für die Aktivierungen gedreht, mit denen der Lauf begann</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>die Tabelle %1</translation>
    </message>
    <message>
        <source>the tag {% %1 %} is not supported</source>
        <translation>das Tag {% %1 %} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>der Lehrer</translation>
    </message>
    <message>
        <source>the template calls itself too often</source>
        <translation>die Vorlage ruft sich zu oft selbst auf</translation>
    </message>
    <message>
        <source>the template takes too many steps</source>
        <translation>die Vorlage braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>the template writes more than 16 MB</source>
        <translation>die Vorlage schreibt mehr als 16 MB</translation>
    </message>
    <message>
        <source>the tensors end at byte %1 of %2 bytes of data</source>
        <translation>die Tensoren enden bei Byte %1 von %2 Datenbytes</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>der Test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot;</source>
        <translation>der Test &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; is not supported</source>
        <translation>der Test &quot;is %1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; of &quot;loop&quot;</source>
        <translation>der Test &quot;is %1&quot; von &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is callable&quot; of &quot;self&quot;</source>
        <translation>der Test &quot;is callable&quot; von &quot;self&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two equal values of type %1</source>
        <translation>der Test &quot;is sameas&quot; zweier gleicher Werte vom Typ %1</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two undefined names</source>
        <translation>der Test &quot;is sameas&quot; zweier undefinierter Namen</translation>
    </message>
    <message>
        <source>the text is not UTF-8 at byte %1</source>
        <translation>der Text ist bei Byte %1 kein UTF-8</translation>
    </message>
    <message>
        <source>the text of &quot;loop&quot;</source>
        <translation>der Text von &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the text of a %1</source>
        <translation>der Text von %1</translation>
    </message>
    <message>
        <source>the text to split at is empty</source>
        <translation>der Text, an dem geteilt wird, ist leer</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>die Threads haben %1 der Zeit auf einen Kern gewartet</translation>
    </message>
    <message>
        <source>the time is not known</source>
        <translation>die Zeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>the token of id %1 has an empty text</source>
        <translation>das Token mit der Id %1 hat einen leeren Text</translation>
    </message>
    <message>
        <source>the tokenizer has %1 entries, the model&apos;s vocabulary only %2</source>
        <translation>der Tokenizer hat %1 Einträge, das Vokabular des Modells nur %2</translation>
    </message>
    <message>
        <source>the tokenizer has neither BOS nor EOS to begin a document with</source>
        <translation>der Tokenizer hat weder BOS noch EOS, um ein Dokument damit zu beginnen</translation>
    </message>
    <message>
        <source>the training engine</source>
        <translation>die Trainings-Engine</translation>
    </message>
    <message>
        <source>the training engine is not installed (LibTorch was left out)</source>
        <translation>die Trainings-Engine ist nicht installiert (LibTorch wurde weggelassen)</translation>
    </message>
    <message>
        <source>the two models have %1 and %2 texts</source>
        <translation>die zwei Modelle haben %1 und %2 Texte</translation>
    </message>
    <message>
        <source>the type of %1</source>
        <translation>der Typ von %1</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s size</source>
        <translation>die Größe des Vokabulars</translation>
    </message>
    <message>
        <source>there are %1 sequences and %2 tokens</source>
        <translation>es gibt %1 Sequenzen und %2 Token</translation>
    </message>
    <message>
        <source>there are no pairs to score</source>
        <translation>es gibt keine Paare zu werten</translation>
    </message>
    <message>
        <source>there are no resamples or exchanges</source>
        <translation>es gibt keine Ziehungen oder Vertauschungen</translation>
    </message>
    <message>
        <source>there are no resamples to take an interval from</source>
        <translation>es gibt keine Ziehungen für ein Intervall</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>es gibt schon einen Lauf</translation>
    </message>
    <message>
        <source>there is no configuration beside its weights</source>
        <translation>neben seinen Gewichten liegt keine Konfiguration</translation>
    </message>
    <message>
        <source>there is no further item</source>
        <translation>es gibt kein weiteres Beispiel</translation>
    </message>
    <message>
        <source>there is no head: %1 is missing, and the configuration does not tie it to the embedding</source>
        <translation>es gibt keinen Kopf: %1 fehlt, und die Konfiguration bindet ihn nicht an das Embedding</translation>
    </message>
    <message>
        <source>there is no text to calibrate on</source>
        <translation>es gibt keinen Text zum Kalibrieren</translation>
    </message>
    <message>
        <source>there is no tokenizer beside its weights</source>
        <translation>neben seinen Gewichten liegt kein Tokenizer</translation>
    </message>
    <message>
        <source>there is nothing to train on</source>
        <translation>es gibt nichts, worauf trainiert werden könnte</translation>
    </message>
    <message>
        <source>there must be at least one sequence</source>
        <translation>es muss mindestens eine Sequenz geben</translation>
    </message>
    <message>
        <source>these %1 bytes were cut off.</source>
        <translation>diese %1 Bytes wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>this %1 byte was cut off.</source>
        <translation>dieses %1 Byte wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are computed</source>
        <translation>dieses 1,58-Bit-Modell hat keine Zusatznormen: Weder seine Konfiguration noch die Datei nennt welche, deshalb werden keine gerechnet</translation>
    </message>
    <message>
        <source>this CPU has no row kernels &quot;%1&quot;</source>
        <translation>diese CPU hat keine Zeilen-Kernels &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU</source>
        <translation>diese Engine schreibt keine Texte, deshalb wurden nur Referenzen gewertet; die CPU-Engine misst ROUGE und BLEU</translation>
    </message>
    <message>
        <source>this model is a 1.58-bit student already</source>
        <translation>dieses Modell ist schon ein 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>this run began on a GPU: %1</source>
        <translation>dieser Lauf begann auf einer GPU: %1</translation>
    </message>
    <message>
        <source>this run has no finished model yet</source>
        <translation>dieser Lauf hat noch kein fertiges Modell</translation>
    </message>
    <message>
        <source>this shell lets a process map %1, and training needs %2 for its libraries alone</source>
        <translation>diese Shell erlaubt einem Prozess, %1 abzubilden, und das Training braucht allein für seine Bibliotheken %2</translation>
    </message>
    <message>
        <source>threads cannot be started: %1</source>
        <translation>Threads lassen sich nicht starten: %1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 core, so 1 is used</source>
        <translation>threads ist %1, aber dieser Rechner hat %2 Kern, deshalb wird 1 verwendet</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 cores, so %3 are used</source>
        <translation>threads ist %1, aber dieser Rechner hat %2 Kerne, deshalb werden %3 verwendet</translation>
    </message>
    <message>
        <source>tied embeddings</source>
        <translation>gebundene Embeddings</translation>
    </message>
    <message>
        <source>token id %1 is outside the vocabulary of %2</source>
        <translation>Token-Id %1 liegt außerhalb des Vokabulars von %2</translation>
    </message>
    <message>
        <source>top_k must be 0 (all) or a positive number</source>
        <translation>top_k muss 0 (alle) oder eine positive Zahl sein</translation>
    </message>
    <message>
        <source>top_p must be above 0 and at most 1</source>
        <translation>top_p muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>training on another device</source>
        <translation>Training auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>training with %1 processes</source>
        <translation>Training mit %1 Prozessen</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.</source>
        <translation>transformers öffnet es (4.57 und 5) mit trust_remote_code=True; der Code liegt daneben.</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5).</source>
        <translation>transformers öffnet es (4.57 und 5).</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two labels have the word &quot;%1&quot;</source>
        <translation>zwei Labels haben das Wort &quot;%1&quot;</translation>
    </message>
    <message>
        <source>two tokens have the id %1: %2 and %3</source>
        <translation>zwei Token haben die Id %1: %2 und %3</translation>
    </message>
    <message>
        <source>unk_token %1 is not in model.vocab</source>
        <translation>unk_token %1 ist nicht in model.vocab</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>unbekannte CPU</translation>
    </message>
    <message>
        <source>unknown architecture &quot;%1&quot;</source>
        <translation>unbekannte Architektur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>unbekannter Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>unbekannter Parameter %1</translation>
    </message>
    <message>
        <source>unpacked arguments (* and **) are not supported</source>
        <translation>entpackte Argumente (* und **) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>user-defined tokens, behind which llama.cpp puts a space</source>
        <translation>benutzerdefinierte Token, hinter die llama.cpp ein Leerzeichen setzt</translation>
    </message>
    <message>
        <source>value is outside 0 to 1</source>
        <translation>Wert liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>value is outside 0 to 100</source>
        <translation>Wert liegt außerhalb von 0 bis 100</translation>
    </message>
    <message>
        <source>was asked for, but Gloo&apos;s headers were missing when this program was built</source>
        <translation>wurde verlangt, aber die Header von Gloo fehlten, als dieses Programm gebaut wurde</translation>
    </message>
    <message>
        <source>was not found (looked for %1)</source>
        <translation>wurde nicht gefunden (gesucht: %1)</translation>
    </message>
    <message>
        <source>was not timed</source>
        <translation>wurde nicht gemessen</translation>
    </message>
    <message>
        <source>was replaced while it was being written</source>
        <translation>wurde während des Schreibens ersetzt</translation>
    </message>
    <message>
        <source>was trained with treat_whitespace_as_suffix, which is not supported</source>
        <translation>wurde mit treat_whitespace_as_suffix trainiert, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>Gewichtsskala</translation>
    </message>
    <message>
        <source>weight_map is missing or not an object</source>
        <translation>weight_map fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map nennt keinen Tensor</translation>
    </message>
    <message>
        <source>what can only be gone over (range(), items(), map, ...) has no %1 of its own: | list makes a list of it</source>
        <translation>was sich nur durchgehen lässt (range(), items(), map, ...), hat kein eigenes %1: | list macht eine Liste daraus</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (%1)</source>
        <translation>was der Normalizer dieses Tokenizers umschreibt (%1)</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (of no type)</source>
        <translation>was der Normalizer dieses Tokenizers umschreibt (ohne Typ)</translation>
    </message>
    <message>
        <source>will take about %1 in the run folder while the student learns from the teacher</source>
        <translation>wird etwa %1 im Laufordner brauchen, während der Schüler vom Lehrer lernt</translation>
    </message>
    <message>
        <source>worker pool</source>
        <translation>Worker-Pool</translation>
    </message>
    <message>
        <source>writes nothing but EOS</source>
        <translation>schreibt nichts als EOS</translation>
    </message>
    <message>
        <source>writes nothing for a message of the user</source>
        <translation>schreibt nichts für eine Nachricht des Benutzers</translation>
    </message>
    <message>
        <source>writes nothing for an answer</source>
        <translation>schreibt nichts für eine Antwort</translation>
    </message>
    <message>
        <source>writes nothing for these messages</source>
        <translation>schreibt nichts für diese Nachrichten</translation>
    </message>
    <message>
        <source>writes the messages before an answer otherwise once the answer is there, so it cannot be told which tokens are the answer&apos;s</source>
        <translation>schreibt die Nachrichten vor einer Antwort anders, sobald die Antwort da ist, sodass sich nicht sagen lässt, welche Token zur Antwort gehören</translation>
    </message>
    <message>
        <source>x86-64 with SSE4.1</source>
        <translation>x86-64 mit SSE4.1</translation>
    </message>
    <message>
        <source>zero has no negative power</source>
        <translation>null hat keine negative Potenz</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing</source>
        <translation>{% %1 %} schließt nichts</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} schließt hier nichts</translation>
    </message>
    <message>
        <source>{% %1 %} is expected, not %2</source>
        <translation>{% %1 %} wird erwartet, nicht %2</translation>
    </message>
    <message>
        <source>{% %1 %} is missing</source>
        <translation>{% %1 %} fehlt</translation>
    </message>
    <message>
        <source>{% %1 %} stands outside of a loop</source>
        <translation>{% %1 %} steht außerhalb einer Schleife</translation>
    </message>
    <message>
        <source>{% generation %} inside of a macro or a {% set %} block is not supported for training</source>
        <translation>{% generation %} innerhalb eines Makros oder eines {% set %}-Blocks wird für das Training nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 %2, so the kernels&apos; ways are measured again</source>
        <translation>%1 %2, deshalb werden die Wege der Kernel neu gemessen</translation>
    </message>
    <message>
        <source>BITDISTILL_TUNE is &quot;%1&quot; and means nothing; it may be off or now</source>
        <translation>BITDISTILL_TUNE ist &quot;%1&quot; und bedeutet nichts; möglich sind off und now</translation>
    </message>
    <message>
        <source>Set XDG_CACHE_HOME</source>
        <translation>XDG_CACHE_HOME setzen</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>is not set, so what was measured is not kept</source>
        <translation>ist nicht gesetzt, deshalb wird das Gemessene nicht aufbewahrt</translation>
    </message>
    <message>
        <source>names ways that are not known here</source>
        <translation>nennt Wege, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>was measured on another processor or by another version of this program</source>
        <translation>wurde auf einem anderen Prozessor oder von einer anderen Version dieses Programms gemessen</translation>
    </message>
    <message>
        <source>what was measured is not kept: %1</source>
        <translation>das Gemessene wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>AVX-512, VNNI and BF16</source>
        <translation>AVX-512, VNNI und BF16</translation>
    </message>
    <message>
        <source>of the student on held-out text of the corpus, behind continual pre-training</source>
        <translation>des Schülers auf zurückgehaltenem Text des Korpus, nach dem Weiter-Vortraining</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of %2, and every answer is learnt</source>
        <translation>hat ein „%1“ von %2, und jede Antwort wird gelernt</translation>
    </message>
    <message>
        <source>%1 has a context of %2 tokens, so it proposes nothing behind them</source>
        <translation>%1 hat einen Kontext von %2 Token und schlägt dahinter nichts vor</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 % of %3 drafted accepted</source>
        <translation>%1 Token je Prüfung, %2 % von %3 vorgeschlagenen angenommen</translation>
    </message>
    <message>
        <source>%1 tokens a check, none drafted</source>
        <translation>%1 Token je Prüfung, nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>Measure fewer tokens</source>
        <translation>Weniger Token messen</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, too few for %2</source>
        <translation>hat einen Kontext von %1 Token, zu wenig für %2</translation>
    </message>
    <message>
        <source>no more drafts for this text: %1</source>
        <translation>keine weiteren Entwürfe für diesen Text: %1</translation>
    </message>
    <message>
        <source>has a &quot;system&quot; beside a message of the role system, and only one of them can be meant</source>
        <translation>hat ein „system“ neben einer Nachricht der Rolle system, und nur eines davon kann gemeint sein</translation>
    </message>
    <message>
        <source>CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The paper&apos;s table 6.</source>
        <translation>CE, LD, AD, LD-AD: CE allein, mit LD, mit AD, mit beiden; was wegfällt, hat Gewicht 0. Bezug: beide. Tabelle 6 des Aufsatzes.</translation>
    </message>
    <message>
        <source>absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts by least squares, GPTQ and AWQ. Reference: absmean. The paper&apos;s table 4.</source>
        <translation>absmean, row, block128, block256, ls, gptq, awq: absmean über den Tensor, Zeilen, Blöcke zu 128 und zu 256; Anfänge nach kleinsten Quadraten, GPTQ und AWQ. Bezug: absmean. Tabelle 4 des Aufsatzes.</translation>
    </message>
    <message>
        <source>layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the recipe&apos;s own. The paper&apos;s figure 3b.</source>
        <translation>layer0, layer1, ...: relation_layer an bis zu acht Stellen von der ersten Schicht bis zur letzten. Bezug: die eigene des Rezepts. Abbildung 3b des Aufsatzes.</translation>
    </message>
    <message>
        <source>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation (S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper&apos;s table 5.</source>
        <translation>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: Verfeinerung (S1), Weiter-Vortraining (S2) und Destillation (S3) aus und an. S3 aus ist einfache Feinabstimmung des Schülers auf die Aufgabe. Bezug: alle drei. Tabelle 5 des Aufsatzes.</translation>
    </message>
    <message>
        <source>%1 Factors were searched for %2 of them, and none were best in %3.</source>
        <translation>%1 Für %2 davon wurden Faktoren gesucht; in %3 waren keine am besten.</translation>
    </message>
    <message>
        <source>Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.</source>
        <translation>Nur dieses Programm öffnet es: Der Code für transformers berechnet keine Einbettung und keinen Kopf in Q6_K.</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to BF16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>der Schüler hat %1, und %2 rundet sie auf BF16; die Prüfung sagt, was das kostet, und F32 und hf-2bit behalten sie, wie sie sind</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to F16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>der Schüler hat %1, und %2 rundet sie auf F16; die Prüfung sagt, was das kostet, und F32 und hf-2bit behalten sie, wie sie sind</translation>
    </message>
    <message>
        <source>Add the member, or change %1.</source>
        <translation>Das Feld hinzufügen oder %1 ändern.</translation>
    </message>
    <message>
        <source>It must divide the student&apos;s query and key widths, %1 and %2, and the distillation teacher&apos;s, %3 and %4. Set it to 0 for a number that does.</source>
        <translation>Es muss die Breiten von Query und Key des Schülers, %1 und %2, und die des Destillationslehrers, %3 und %4, teilen. Auf 0 setzen für eine Zahl, die das tut.</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation head</source>
        <translation>Schicht %1 von %2 gegen Schicht %3 von %4 (ab 0 gezählt), %5 Relationskopf</translation>
    </message>
    <message>
        <source>%1above %2</source>
        <translation>%1über %2</translation>
    </message>
    <message>
        <source>%1below %2</source>
        <translation>%1unter %2</translation>
    </message>
    <message>
        <source>, not distinguishable%1</source>
        <translation>, nicht unterscheidbar%1</translation>
    </message>
    <message>
        <source>by approximate randomization</source>
        <translation>nach näherungsweiser Randomisierung</translation>
    </message>
    <message>
        <source>by the exact test</source>
        <translation>nach dem exakten Test</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected %3 or %4</source>
        <translation>%1 ist „%2“, erwartet wurde %3 oder %4</translation>
    </message>
    <message>
        <source>The dev items were not evaluated. %1.</source>
        <translation>Die Dev-Beispiele wurden nicht ausgewertet. %1.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>level with %1</source>
        <translation>gleichauf mit %1</translation>
    </message>
    <message>
        <source>%1 points below %2</source>
        <translation>%1 Punkte unter %2</translation>
    </message>
    <message>
        <source>%1 points above %2</source>
        <translation>%1 Punkte über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not distinguishable by the exact test</source>
        <translation>nach dem exakten Test nicht unterscheidbar</translation>
    </message>
    <message>
        <source>not distinguishable by approximate randomization</source>
        <translation>nach näherungsweiser Randomisierung nicht unterscheidbar</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>nicht unterscheidbar</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
</context>
<context>
    <name>FirstBatch</name>
    <message>
        <source>Choose a teacher: its tokenizer cuts the text</source>
        <translation>Bitte einen Lehrer wählen: Sein Tokenizer zerlegt den Text</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 Einträge</translation>
    </message>
</context>
<context>
    <name>FrameHistory</name>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>All layers, %1</source>
        <translation>Alle Schichten, %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Anteil der Nullen</translation>
    </message>
    <message>
        <source>Mass within 0.05 Δ of the thresholds</source>
        <translation>Masse im Abstand bis 0,05 Δ von den Schwellen</translation>
    </message>
    <message>
        <source>Mass within 0.1 Δ of the thresholds</source>
        <translation>Masse im Abstand bis 0,1 Δ von den Schwellen</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Entropy of the codes, bits</source>
        <translation>Entropie der Codes, Bit</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, its weight %1 of the mean</source>
        <translation>Andere Codes als der Lehrer, sein Gewicht %1 des Mittels</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, the weight then %1 of the mean</source>
        <translation>Andere Codes als am Anfang, das Gewicht damals %1 des Mittels</translation>
    </message>
    <message>
        <source>Flips per step, the teacher&apos;s weight %1 of the mean</source>
        <translation>Wechsel je Schritt, Gewicht des Lehrers %1 des Mittels</translation>
    </message>
    <message>
        <source>Flips per step, the weight at the beginning %1 of the mean</source>
        <translation>Wechsel je Schritt, Gewicht am Anfang %1 des Mittels</translation>
    </message>
    <message>
        <source>Kept at place %1 of a group</source>
        <translation>Behalten auf Platz %1 einer Gruppe</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Vorzeichen wie beim Lehrer</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Vorzeichen wie am Anfang</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s, of codes that are not 0</source>
        <translation>Vorzeichen wie beim Lehrer, von Codes ungleich 0</translation>
    </message>
    <message>
        <source>Signs as at the beginning, of codes that are not 0</source>
        <translation>Vorzeichen wie am Anfang, von Codes ungleich 0</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Skala durch den mittleren Betrag des Lehrers</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Skala durch den mittleren Betrag am Anfang</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s</source>
        <translation>Andere Codes als der Lehrer</translation>
    </message>
    <message>
        <source>Codes other than at the beginning</source>
        <translation>Andere Codes als am Anfang</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Maskenwechsel je Schritt</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <translation>%1 fiel von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <translation>%1 stieg von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1: noch keine Werte.</translation>
    </message>
    <message>
        <source>%1 at step %2: %3.</source>
        <translation>%1 bei Schritt %2: %3.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Other runs, drawn behind: %1.</source>
        <translation>Andere Läufe, dahinter gezeichnet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 Token, %2</numerusform>
            <numerusform>%1 Token, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPlaces</name>
    <message>
        <source>On this computer…</source>
        <translation>Auf diesem Rechner…</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>Vom Hub…</translation>
    </message>
</context>
<context>
    <name>MomentsFigure</name>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>none of the selected weights</source>
        <translation>keines der gewählten Gewichte</translation>
    </message>
    <message>
        <source>%1 Δ from %2</source>
        <translation>%1 Δ von: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>values of the weights; regions by each tensor&apos;s own threshold</source>
        <translation>Werte der Gewichte; Bereiche nach der Schwelle jedes Tensors</translation>
    </message>
    <message>
        <source>each weight in units of its scale Δ, the mean magnitude of its tensor (or row, or block, where it has its own)</source>
        <translation>jedes Gewicht in Einheiten seiner Skala Δ, des mittleren Betrags seines Tensors (oder seiner Zeile oder seines Blocks, wo diese eigene haben)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1, %2: %3 Gewichte aus %n Tensor; %4. Gestrichelt: %5. %6.</numerusform>
            <numerusform>%1, %2: %3 Gewichte aus %n Tensoren; %4. Gestrichelt: %5. %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 zeros, %3 near a threshold, %4</source>
        <translation>%1: %2 Nullen, %3 nahe einer Schwelle, %4</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>Von w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>Bis w/Δ</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>latent weight w</source>
        <translation>latentes Gewicht w</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>latentes Gewicht w / Δ</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 höchstens 0,05 Δ von einer Schwelle</translation>
    </message>
    <message>
        <source>Δ from %1 to %2</source>
        <translation>Δ von %1 bis %2</translation>
    </message>
    <message>
        <source>mean Δ %1</source>
        <translation>mittleres Δ %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 außerhalb</translation>
    </message>
    <message>
        <source>−1: %1, 0: %2, +1: %3</source>
        <translation>−1: %1, 0: %2, +1: %3</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 in 0,05 Δ</translation>
    </message>
    <message>
        <source>%1: %2 zeros, no threshold, %3</source>
        <translation>%1: %2 Nullen, keine Schwelle, %3</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>keine Schwelle</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>keine Schwelle: das kleinste von je %1 ist 0</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1, %2. %3.</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Give the preset a name</source>
        <translation>Bitte der Vorlage einen Namen geben</translation>
    </message>
    <message>
        <source>Give the preset a name that can be a file&apos;s name</source>
        <translation>Bitte der Vorlage einen Namen geben, den eine Datei haben kann</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Border: %1</source>
        <translation>Grenze: %1</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Seite (*.pdf);;Zeichnung (*.svg);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>unknown ending. Use .%1</source>
        <translation>unbekannte Endung. Möglich: .%1</translation>
    </message>
</context>
<context>
    <name>PlotStyle</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>BitNet-SFT</source>
        <translation>BitNet-SFT</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Umbauen</translation>
    </message>
    <message>
        <source>Continual pre-train</source>
        <translation>Weiter-Vortraining</translation>
    </message>
    <message>
        <source>Distill</source>
        <translation>Destillieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>BitNet</source>
        <comment>short for BitNet-SFT</comment>
        <translation>BitNet</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <comment>short for Continual pre-train</comment>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Destillationslehrer</translation>
    </message>
    <message>
        <source>Teacher 2</source>
        <comment>short for Distillation teacher</comment>
        <translation>Lehrer 2</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1 cores with %2%3</source>
        <translation>%1 Kerne mit %2%3</translation>
    </message>
    <message>
        <source>; without AVX-512 training is slower but the same</source>
        <translation>; ohne AVX-512 ist das Training langsamer, aber dasselbe</translation>
    </message>
    <message>
        <source>no AVX2: a slower path that works everywhere is used</source>
        <translation>kein AVX2: Es wird ein langsamerer Weg benutzt, der überall geht</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>Arbeits- und Plattenspeicher</translation>
    </message>
    <message>
        <source>known as soon as a teacher is chosen</source>
        <translation>bekannt, sobald ein Lehrer gewählt ist</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>about %1 at the peak, %2 free</source>
        <translation>etwa %1 in der Spitze, %2 frei</translation>
    </message>
    <message>
        <source>about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length</source>
        <translation>etwa %1 in der Spitze, nur %2 frei: kleineren Mikro-Batch oder kürzere Länge nehmen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, %2 free</source>
        <translation>etwa %1 im Ordner des Laufs, %2 frei</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, only %2 free: keep fewer checkpoints or choose another folder</source>
        <translation>etwa %1 im Ordner des Laufs, nur %2 frei: weniger Checkpoints behalten oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>rows are multiples of 256: every ternary GGUF type can hold them</source>
        <translation>Zeilen sind Vielfache von 256: Jeder ternäre GGUF-Typ kann sie aufnehmen</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Paper, classification</source>
        <translation>Aufsatz, Klassifikation</translation>
    </message>
    <message>
        <source>λ 10, γ 100,000, τ 5, 512 tokens</source>
        <translation>λ 10, γ 100.000, τ 5, 512 Token</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>Few steps and few dev items: does everything fit together?</source>
        <translation>Wenige Schritte und wenige Prüfbeispiele: Passt alles zusammen?</translation>
    </message>
    <message>
        <source>For two cores: an hour with 135 million parameters</source>
        <translation>Für zwei Kerne: eine Stunde mit 135 Millionen Parametern</translation>
    </message>
    <message>
        <source>Paper, summarization</source>
        <translation>Aufsatz, Zusammenfassung</translation>
    </message>
    <message>
        <source>λ 1, γ 1,000, τ 5, 512 tokens</source>
        <translation>λ 1, γ 1.000, τ 5, 512 Token</translation>
    </message>
</context>
<context>
    <name>PromptPresets</name>
    <message>
        <source>Items of %1</source>
        <translation>Beispiele von %1</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Texte von %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What the models wrote</source>
        <translation>Was die Modelle geschrieben haben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>der Ordner ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>unknown ending. Use .html, .pdf or .png</source>
        <translation>unbekannte Endung. Möglich: .html, .pdf oder .png</translation>
    </message>
    <message>
        <source>this report has no first page. Use .html or .pdf</source>
        <translation>dieser Bericht hat keine erste Seite. Möglich: .html oder .pdf</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>das Bild ließ sich nicht kodieren</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1, not distinguishable</source>
        <translation>%1, nicht unterscheidbar</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>immer dieselbe Antwort</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1, saved at step %2</source>
        <translation>%1, gespeichert bei Schritt %2</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, nicht begonnen</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>ablation: %1</source>
        <translation>Ablation: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n Lauf</numerusform>
            <numerusform>%1, %n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1, %2 von %n Lauf fertig</numerusform>
            <numerusform>%1, %2 von %n Läufen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Ab Schritt %1 fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>RunModels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Base model of %1</source>
        <translation>Grundmodell von %1</translation>
    </message>
</context>
<context>
    <name>RunParams</name>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Auswertungsdaten</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a &quot;text&quot; member. The paper uses 10 billion tokens of web text.</source>
        <translation>Rohtext für das Weiter-Vortraining: .txt (eine Leerzeile beendet ein Dokument) oder .jsonl mit einem Feld „text“. Der Aufsatz nimmt 10 Milliarden Token Webtext.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Text of the prompt; {column} stands for a field of the data. Empty: the task&apos;s own.</source>
        <translation>Text des Prompts; {column} steht für ein Feld der Daten. Leer: die Vorlage der Aufgabe.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>One answer word per class as label=word,label=word. Empty: the task&apos;s own.</source>
        <translation>Ein Antwortwort je Klasse als label=wort,label=wort. Leer: die der Aufgabe.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper.</source>
        <translation>Längste Sequenz: Gepackter Text hat diese Länge, längere Prompts werden gekürzt. 512 im Aufsatz.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Training items</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Use only the first so many items of the training data. 0: all.</source>
        <translation>Nur so viele Beispiele vom Anfang der Trainingsdaten nehmen. 0: alle.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>Auswertungsbeispiele</translation>
    </message>
    <message>
        <source>Fine-tune the teacher</source>
        <translation>Lehrer feinabstimmen</translation>
    </message>
    <message>
        <source>Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.</source>
        <translation>Das Modell in voller Genauigkeit zuerst auf die Aufgabe trainieren (FP16-SFT). Aus: Der Lehrer kann die Aufgabe schon.</translation>
    </message>
    <message>
        <source>BitNet-SFT baseline</source>
        <translation>Vergleich BitNet-SFT</translation>
    </message>
    <message>
        <source>Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.</source>
        <translation>Auch ein 1,58-Bit-Modell direkt feinabstimmen, ohne die drei Stufen, zum Vergleich.</translation>
    </message>
    <message>
        <source>Continual pre-training</source>
        <translation>Weiter-Vortraining</translation>
    </message>
    <message>
        <source>Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy in the paper.</source>
        <translation>Stufe 2: den 1,58-Bit-Schüler vor der Destillation auf Rohtext trainieren. Im Aufsatz die wichtigste Stufe für die Genauigkeit.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Stage 3: train the student on the task with the teacher&apos;s logits and attention relations.</source>
        <translation>Stufe 3: den Schüler auf die Aufgabe trainieren, mit Logits und Attention-Relationen des Lehrers.</translation>
    </message>
    <message>
        <source>Teacher steps</source>
        <translation>Schritte des Lehrers</translation>
    </message>
    <message>
        <source>Optimizer steps of teacher fine-tuning.</source>
        <translation>Optimiererschritte der Feinabstimmung des Lehrers.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>BitNet-SFT steps</source>
        <translation>Schritte von BitNet-SFT</translation>
    </message>
    <message>
        <source>Optimizer steps of the direct 1.58-bit baseline.</source>
        <translation>Optimiererschritte des direkten 1,58-Bit-Vergleichs.</translation>
    </message>
    <message>
        <source>Pre-training steps</source>
        <translation>Schritte des Vortrainings</translation>
    </message>
    <message>
        <source>Optimizer steps of continual pre-training; each reads batch size x length tokens.</source>
        <translation>Optimiererschritte des Weiter-Vortrainings; jeder liest Batchgröße x Länge Token.</translation>
    </message>
    <message>
        <source>Distillation steps</source>
        <translation>Schritte der Destillation</translation>
    </message>
    <message>
        <source>Optimizer steps of distillation.</source>
        <translation>Optimiererschritte der Destillation.</translation>
    </message>
    <message>
        <source>Teacher learning rate</source>
        <translation>Lernrate des Lehrers</translation>
    </message>
    <message>
        <source>Peak learning rate of teacher fine-tuning. The authors&apos; code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters.</source>
        <translation>Höchste Lernrate der Feinabstimmung des Lehrers. Code der Autoren: 5e-5 bei 0,6 Mrd., 5e-6 bei 1,7 Mrd. Parametern.</translation>
    </message>
    <message>
        <source>BitNet-SFT learning rate</source>
        <translation>Lernrate von BitNet-SFT</translation>
    </message>
    <message>
        <source>Peak learning rate of the direct 1.58-bit baseline.</source>
        <translation>Höchste Lernrate des direkten 1,58-Bit-Vergleichs.</translation>
    </message>
    <message>
        <source>Pre-training learning rate</source>
        <translation>Lernrate des Vortrainings</translation>
    </message>
    <message>
        <source>Peak learning rate of continual pre-training.</source>
        <translation>Höchste Lernrate des Weiter-Vortrainings.</translation>
    </message>
    <message>
        <source>Distillation learning rate</source>
        <translation>Lernrate der Destillation</translation>
    </message>
    <message>
        <source>Peak learning rate of distillation. The paper searches it per task.</source>
        <translation>Höchste Lernrate der Destillation. Der Aufsatz sucht sie je Aufgabe.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Sequences that one optimizer step learns from. 32 in the paper.</source>
        <translation>Sequenzen, aus denen ein Optimiererschritt lernt. 32 im Aufsatz.</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>Mikro-Batchgröße</translation>
    </message>
    <message>
        <source>Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less memory and pauses sooner.</source>
        <translation>Sequenzen eines Vorwärts- und Rückwärtsdurchgangs; Gradienten werden bis zur Batchgröße summiert. Kleiner braucht weniger Speicher und pausiert früher.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>Wie die Lernrate nach dem Aufwärmen fällt.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Share of a stage&apos;s steps over which the learning rate rises from 0. 0.05 in the authors&apos; code.</source>
        <translation>Anteil der Schritte einer Stufe, in dem die Lernrate von 0 ansteigt. 0,05 im Code der Autoren.</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>der Schritte</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>AdamW&apos;s decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors&apos; code.</source>
        <translation>Entkoppelte Abnahme von AdamW; Normen und Embeddings sind ausgenommen. 0,01 bis 0,1 im Code der Autoren.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s mean.</source>
        <translation>Abklingen des Gradientenmittels in AdamW.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s square.</source>
        <translation>Abklingen des Gradientenquadrats in AdamW.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>AdamW&apos;s guard against division by zero.</source>
        <translation>Schutz von AdamW gegen Division durch null.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Kappungsnorm</translation>
    </message>
    <message>
        <source>Gradients with a larger norm are scaled down to it. 0: never.</source>
        <translation>Gradienten mit größerer Norm werden auf sie verkleinert. 0: nie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers: order of the data. The same seed on the same machine gives the same model.</source>
        <translation>Anfang der Zufallszahlen: Reihenfolge der Daten. Derselbe Startwert ergibt auf derselben Maschine dasselbe Modell.</translation>
    </message>
    <message>
        <source>Quantization warm-up</source>
        <translation>Quantisierungs-Aufwärmen</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of LD, the divergence between the teacher&apos;s and the student&apos;s logits. Paper: 10 for classification, 1 for summarization.</source>
        <translation>Gewicht von LD, der Divergenz zwischen den Logits von Lehrer und Schüler. Aufsatz: 10 für Klassifikation, 1 für Zusammenfassung.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; watch the weighted terms, or let balance choose.</source>
        <translation>Gewicht von AD, der Divergenz der Attention-Relationen. Aufsatz: 1e5 für Klassifikation, 1e3 für Zusammenfassung; die gewichteten Terme im Auge behalten oder den Ausgleich wählen lassen.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature that softens both models&apos; logits before LD. 5 in the paper.</source>
        <translation>Temperatur, die die Logits beider Modelle vor LD glättet. 5 im Aufsatz.</translation>
    </message>
    <message>
        <source>Times tau squared</source>
        <translation>Mal Tau-Quadrat</translation>
    </message>
    <message>
        <source>Multiply LD by tau squared, as the authors&apos; code does and the paper does not.</source>
        <translation>LD mit Tau-Quadrat multiplizieren, wie der Code der Autoren es tut und der Aufsatz nicht.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>How attention relations are made: scaled dot products (the paper&apos;s equation) or cosines (its algorithm 1).</source>
        <translation>Wie Attention-Relationen gebildet werden: skalierte Skalarprodukte (Gleichung des Aufsatzes) oder Kosinus (sein Algorithmus 1).</translation>
    </message>
    <message>
        <source>Relation temperature</source>
        <translation>Relationstemperatur</translation>
    </message>
    <message>
        <source>Divides cosine relations before the softmax. Scaled dot products do not use it.</source>
        <translation>Teilt Kosinus-Relationen vor der Softmax. Skalierte Skalarprodukte benutzen sie nicht.</translation>
    </message>
    <message>
        <source>Relation heads</source>
        <translation>Relationsköpfe</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Relation layer</source>
        <translation>Relationsschicht</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE below. off: take lambda and gamma as they are.</source>
        <translation>first-steps: Lambda und Gamma in den ersten Schritten so setzen, dass die gewichteten Terme bei den unten genannten Vielfachen von CE beginnen. off: Lambda und Gamma nehmen, wie sie sind.</translation>
    </message>
    <message>
        <source>LD starts at</source>
        <translation>LD beginnt bei</translation>
    </message>
    <message>
        <source>With balance: the weighted LD starts at so many times CE.</source>
        <translation>Mit Ausgleich: Das gewichtete LD beginnt beim Sovielfachen von CE.</translation>
    </message>
    <message>
        <source>x CE</source>
        <translation>x CE</translation>
    </message>
    <message>
        <source>AD starts at</source>
        <translation>AD beginnt bei</translation>
    </message>
    <message>
        <source>With balance: the weighted AD starts at so many times CE.</source>
        <translation>Mit Ausgleich: Das gewichtete AD beginnt beim Sovielfachen von CE.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads for the arithmetic. 0: all cores that the model&apos;s size keeps busy; the work has a lower priority, so the window stays responsive.</source>
        <translation>Threads für das Rechnen. 0: alle Kerne, die die Größe des Modells auslastet; die Arbeit hat niedrigere Priorität, damit das Fenster flüssig bleibt.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has instructions for it.</source>
        <translation>Der Matrixprodukte; Gewichte und Optimierer bleiben FP32. auto: bf16, wo der Prozessor Befehle dafür hat.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Save what a resume needs every so many steps. 0: only when the run is stopped.</source>
        <translation>Alle so viele Schritte sichern, was eine Fortsetzung braucht. 0: nur wenn der Lauf angehalten wird.</translation>
    </message>
    <message>
        <source>Keep checkpoints</source>
        <translation>Checkpoints behalten</translation>
    </message>
    <message>
        <source>Older checkpoints of a stage are removed.</source>
        <translation>Ältere Checkpoints einer Stufe werden entfernt.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Histogram share</source>
        <translation>Anteil der Histogramme</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>eines Schritts</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>Modell und Daten</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Sampled tokens</source>
        <translation>Erzeugte Tokens</translation>
    </message>
    <message>
        <source>Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none.</source>
        <translation>Ohne Korpus: Das Weiter-Vortraining liest so viele Tokens Text, die der Lehrer selbst schreibt. Der Text bleibt als sampled/corpus.jsonl im Ordner des Laufs und kann Korpus anderer Läufe sein. 0: keine.</translation>
    </message>
    <message>
        <source>Sampling temperature</source>
        <translation>Temperatur beim Erzeugen</translation>
    </message>
    <message>
        <source>Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer.</source>
        <translation>Für den Text, den der Lehrer schreibt. 1: so wahrscheinlich, wie der Lehrer es findet; kleiner ist schlichter.</translation>
    </message>
    <message>
        <source>Sampling length</source>
        <translation>Länge beim Erzeugen</translation>
    </message>
    <message>
        <source>Longest document that the teacher writes; it may end sooner. 0: the length above.</source>
        <translation>Längstes Dokument, das der Lehrer schreibt; es darf früher enden. 0: die Länge oben.</translation>
    </message>
    <message>
        <source>z-loss</source>
        <translation>z-Verlust</translation>
    </message>
    <message>
        <source>Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. 1e-4 is usual where it is used; 0: off, as in the paper.</source>
        <translation>Gewicht des Mittels von log(Z)^2 über die gewerteten Tokens, Z = Summe von exp(Logits): hält die Logits davon ab wegzudriften. Üblich ist 1e-4; 0: aus, wie im Aufsatz.</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Bester Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoint budget</source>
        <translation>Platz für Checkpoints</translation>
    </message>
    <message>
        <source>Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. 0: no limit.</source>
        <translation>Plattenplatz, den die Checkpoints eines Laufs zusammen belegen dürfen; die ältesten gehen zuerst, der neueste bleibt immer. 0: ohne Grenze.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the run also pauses.</source>
        <translation>Achten auf das, was mit ternären Gewichten schiefgeht: zu viele oder zu wenige Nullen, ein verschwindendes Vorzeichen, Codes, die nicht mehr oder immerzu kippen, driftende Skalen, Verlustterme im Missverhältnis, Sprünge. warn: Ein Ereignis sagt es. pause: Der Lauf hält außerdem an.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Aktivierungen neu berechnen</translation>
    </message>
    <message>
        <source>Keep each layer&apos;s input alone and compute the layer again on the way back: the same result with less memory, and about a third more time a step.</source>
        <translation>Nur den Eingang jeder Schicht behalten und die Schicht auf dem Rückweg noch einmal berechnen: dasselbe Ergebnis mit weniger Speicher und etwa einem Drittel mehr Zeit je Schritt.</translation>
    </message>
    <message>
        <source>Weight scale</source>
        <translation>Gewichtsskala</translation>
    </message>
    <message>
        <source>Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; fewer other programs open the result.</source>
        <translation>Welche Gewichte sich eine Skala teilen. tensor: alle einer Matrix, wie im Aufsatz. row: die einer Ausgabe. block128, block256: 128 oder 256 Nachbarn in einer Zeile. Feinere Skalen folgen den Gewichten genauer und brauchen mehr Speicher; weniger andere Programme öffnen das Ergebnis.</translation>
    </message>
    <message>
        <source>Sub-norms</source>
        <translation>Zusatznormen</translation>
    </message>
    <message>
        <source>Teacher cache</source>
        <translation>Lehrer-Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cached logits</source>
        <translation>Gespeicherte Logits</translation>
    </message>
    <message>
        <source>With a top-k cache: so many of a position&apos;s logits are kept, in 16 bits each, and one share for all others.</source>
        <translation>Mit einem top-k-Zwischenspeicher: So viele Logits einer Position werden behalten, jedes in 16 Bit, und ein Anteil für alle übrigen.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the seven projections of a layer, as the authors&apos; code is configured; only this program opens the result.</source>
        <translation>Wo die Verfeinerung Normen (SubLN) einfügt. paper: vor o_proj und down_proj. every-linear: vor jeder der sieben Projektionen einer Schicht, wie der Code der Autoren eingestellt ist; nur dieses Programm öffnet das Ergebnis.</translation>
    </message>
    <message>
        <source>Gains of new norms</source>
        <translation>Faktoren neuer Normen</translation>
    </message>
    <message>
        <source>With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that the function stays close to the teacher&apos;s; goes well with a quantization warm-up.</source>
        <translation>Mit welchen Faktoren die Verfeinerung Normen einfügt. one: 1, wie im Aufsatz; das Modell muss seine Funktion neu lernen. calibrated: die übliche Größe der Werte, durch die eine Norm teilt, an Trainingstexten gemessen, sodass die Funktion nahe an der des Lehrers bleibt; passt gut zum Quantisierungs-Aufwärmen.</translation>
    </message>
    <message>
        <source>Steps over which weights pass from full precision to ternary in a student&apos;s first stage: w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper.</source>
        <translation>Schritte, in denen die Gewichte in der ersten Stufe eines Schülers von voller Genauigkeit zu ternär übergehen: w + s (Q(w) - w), s von 0 bis 1. 0: ternär vom ersten Schritt an, wie im Aufsatz.</translation>
    </message>
    <message>
        <source>Base width</source>
        <translation>Bezugsbreite</translation>
    </message>
    <message>
        <source>Hidden size that the learning rates are for. Another model&apos;s teacher learns at base width / hidden size times the rate, its students at the square root of that. 0: rates are taken as they are.</source>
        <translation>Breite (hidden size), für die die Lernraten gelten. Bei einem anderen Modell lernt der Lehrer mit Bezugsbreite durch Breite mal der Rate, die Schüler mit der Wurzel davon. 0: die Raten gelten, wie sie sind.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU with this program&apos;s kernels. cpu-operators: the CPU with LibTorch&apos;s operators, as on a GPU; slower, to compare with.</source>
        <translation>Wo Modelle beim Training rechnen. auto: CUDA, wo LibTorch es hat und eine GPU da ist, sonst die CPU mit den Kernels dieses Programms. cpu-operators: die CPU mit LibTorchs Operatoren, wie auf einer GPU; langsamer, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Form der Eingabe</translation>
    </message>
    <message>
        <source>raw: the text alone. chat: the text as a user&apos;s message in the model&apos;s chat template, and the answer as the assistant&apos;s. For instruct models.</source>
        <translation>raw: der Text allein. chat: der Text als Nachricht des Benutzers in der Chat-Vorlage des Modells, die Antwort als die des Assistenten. Für Instruct-Modelle.</translation>
    </message>
    <message>
        <source>Begin with student</source>
        <translation>Mit Schüler beginnen</translation>
    </message>
    <message>
        <source>A 1.58-bit model of the teacher&apos;s vocabulary to train on, in place of one that refinement makes of the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity stay. With every training stage off it is evaluated as it is. Empty: refine the teacher.</source>
        <translation>Ein 1,58-Bit-Modell mit dem Vokabular des Lehrers, das weitertrainiert wird, anstelle eines, das die Verfeinerung aus dem Lehrer macht: ein Schüler eines anderen Laufs, ein veröffentlichtes ternäres Modell. Seine Skalen, Normen und Besetzung bleiben. Sind alle Trainingsstufen aus, wird es ausgewertet, wie es ist. Leer: den Lehrer verfeinern.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>What the student&apos;s latent weights begin as. absmean: the teacher&apos;s, as in the paper. ls: codes and scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors for columns with large inputs, folded into the norm before them. All three look at training texts; a start costs minutes, and published ablations found no gain.</source>
        <translation>Womit die latenten Gewichte des Schülers beginnen. absmean: mit denen des Lehrers, wie im Aufsatz. ls: Codes und Skala der kleinsten Quadrate. gptq: Codes, deren Rundungsfehler spätere Spalten übernehmen. awq: Faktoren für Spalten mit großen Eingaben, in die Norm davor gezogen. Alle drei sehen Trainingstexte an; ein Anfang kostet Minuten, und veröffentlichte Vergleiche fanden keinen Gewinn.</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>Kalibriertexte</translation>
    </message>
    <message>
        <source>With a start other than absmean: so many training texts are looked at.</source>
        <translation>Bei einem anderen Anfang als absmean: so viele Trainingstexte werden angesehen.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>How the inputs of the seven projections become codes. absmax8: 8 bits over the token&apos;s largest value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token&apos;s mean magnitude; without the transform it tends to diverge. Only this program opens a student with other activations than absmax8.</source>
        <translation>Wie die Eingaben der sieben Projektionen zu Codes werden. absmax8: 8 Bit über dem größten Wert des Tokens, wie im Aufsatz. hadamard-...: o_proj und down_proj lesen ihre Eingabe durch eine Hadamard-Transformation, die Ausreißer verteilt (BitNet v2). absmean4: 4 Bit über dem mittleren Betrag des Tokens; ohne die Transformation neigt das zum Divergieren. Nur dieses Programm öffnet einen Schüler mit anderen Aktivierungen als absmax8.</translation>
    </message>
    <message>
        <source>Share in 4 bits</source>
        <translation>Anteil in 4 Bit</translation>
    </message>
    <message>
        <source>With activations of 4 bits: the last share of a student&apos;s last stage that takes them; before, 8 bits are taken. 1: from the start.</source>
        <translation>Bei Aktivierungen mit 4 Bit: der letzte Anteil der letzten Stufe eines Schülers, der sie nimmt; davor werden 8 Bit genommen. 1: von Anfang an.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünne Besetzung</translation>
    </message>
    <message>
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, 6:8 among them, save no bytes there.</source>
        <translation>Welche Gewichte einer Zeile von null verschieden sein dürfen. N:M: von je M Nachbarn höchstens die N größten, in jedem Schritt neu gewählt. 3:4-exact: von je vieren genau drei, nach ihrem Vorzeichen. Auf der CPU braucht 3:4-exact 1,25 Bit je Gewicht, 2:4 und 4:8 brauchen 1,375, wo das schneller ist; die anderen, auch 6:8, sparen dort keine Bytes.</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenas</translation>
    </message>
    <message>
        <source>With 3:4-exact: in a student&apos;s first stage the weights are Q(w) + e w, where e rises to this over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: off.</source>
        <translation>Bei 3:4-exact: In der ersten Stufe eines Schülers sind die Gewichte Q(w) + e w; e steigt über ein Zehntel der Schritte auf diesen Wert und fällt nach einem Kosinus auf 0 (Sherry), gegen den frühen Zusammenbruch. 0: aus.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 is half as large and costs more accuracy; q6_k needs rows that are multiples of 256.</source>
        <translation>Worin ein Schüler seine Einbettung hält: auf der CPU, in Exporten, in jeder gezeigten Größe. Seine letzte Stufe trainiert durch die Rundung hindurch. auto: q8_0, oder f16, wo Zeilen kein Vielfaches von 32 sind. q4_0 ist halb so groß und kostet mehr Genauigkeit; q6_k braucht Zeilen, die Vielfache von 256 sind.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>The same for the head. Where it is tied to the embedding both are one matrix: give it the same type, or auto.</source>
        <translation>Dasselbe für den Kopf. Wo er an die Einbettung gebunden ist, sind beide eine Matrix: derselbe Typ oder auto.</translation>
    </message>
    <message>
        <source>Part of a step&apos;s time that weight histograms may take; half as much may a look at activations. 0: neither.</source>
        <translation>Anteil der Zeit eines Schritts, den Histogramme der Gewichte nehmen dürfen; halb so viel darf der Blick auf Aktivierungen. 0: beides nicht.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has its teacher&apos;s form with ternary projections. The stage then makes it without norms; activations, starts and sparsity are as the recipe says in both cases.</source>
        <translation>Stufe 1: Der Schüler erhält Normen (SubLN), wenn er aus dem Lehrer gemacht wird. Aus: Der Schüler hat die Form seines Lehrers mit ternären Projektionen. Die Stufe macht ihn dann ohne Normen; Aktivierungen, Anfänge und Dünnbesetzung sind in beiden Fällen, wie das Rezept sagt.</translation>
    </message>
    <message>
        <source>What the model is distilled for. &quot;own&quot; takes the prompt and the answers, or the column of the text that is to be written, from the fields below.</source>
        <translation>Wofür das Modell destilliert wird. „own“ nimmt Prompt und Antworten, oder die Spalte des zu schreibenden Textes, aus den Feldern darunter.</translation>
    </message>
    <message>
        <source>Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task&apos;s columns. Of the task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca.</source>
        <translation>Beispiele mit Klassen oder Texten zum Lernen: GLUE-.tsv, .csv oder .jsonl mit den Spalten der Aufgabe. Bei der Aufgabe chat: Gespräche in .jsonl, als messages, ShareGPT oder Alpaca.</translation>
    </message>
    <message>
        <source>Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. Several files with commas between them (\, is a comma of a name): each has figures of its own, and models are compared by the first. Empty: nothing is evaluated.</source>
        <translation>Beispiele, an denen die Genauigkeit gemessen wird (bei Texten ROUGE und BLEU, bei Chats die Perplexität), in derselben Form. Mehrere Dateien mit Kommas dazwischen (\, ist ein Komma eines Namens): Jede hat eigene Zahlen, und Modelle werden an der ersten verglichen. Leer: Nichts wird ausgewertet.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Column of the text that is to be written, such as a summary; with answers, of the class. Empty: the task&apos;s own. A task &quot;own&quot; with a target column and without answers writes texts.</source>
        <translation>Spalte des zu schreibenden Textes, etwa einer Zusammenfassung; mit Antworten die der Klasse. Leer: die der Aufgabe. Eine Aufgabe „own“ mit Zielspalte und ohne Antworten schreibt Texte.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Neue Token</translation>
    </message>
    <message>
        <source>Longest text that is written or learnt; it may end sooner. Its room is kept free within the length. 0: the task&apos;s own, 128.</source>
        <translation>Längster Text, der geschrieben oder gelernt wird; er darf früher enden. Sein Platz bleibt innerhalb der Länge frei. 0: der Wert der Aufgabe, 128.</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Texts that end an answer when it is written, with | between them; they are no part of it. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Empty: only the model&apos;s end token.</source>
        <translation>Texte, die eine Antwort beim Schreiben beenden, mit | dazwischen; sie gehören nicht zu ihr. \n ist ein Zeilenvorschub, \t ein Tabulator, \| ein Strich, \\ ein umgekehrter Schrägstrich. Leer: nur das Endtoken des Modells.</translation>
    </message>
    <message>
        <source>Sentences of ROUGE-Lsum</source>
        <translation>Sätze von ROUGE-Lsum</translation>
    </message>
    <message>
        <source>sentences: written texts and references are put one sentence on a line first. none: a sentence ends at the line feeds that the texts have.</source>
        <translation>sentences: Geschriebene Texte und Referenzen werden zuerst Satz für Satz auf eigene Zeilen gesetzt. none: Ein Satz endet an den Zeilenvorschüben, die die Texte haben.</translation>
    </message>
    <message>
        <source>Stems in ROUGE</source>
        <translation>Wortstämme in ROUGE</translation>
    </message>
    <message>
        <source>Compare words by their stems (Porter&apos;s stemmer), as some papers do. Off: as they stand.</source>
        <translation>Wörter nach ihren Stämmen vergleichen (Stemmer von Porter), wie manche Aufsätze es tun. Aus: wie sie dastehen.</translation>
    </message>
    <message>
        <source>Use only the first so many items of each file of the evaluation data. 0: all.</source>
        <translation>Nur so viele Beispiele vom Anfang jeder Datei der Auswertungsdaten nehmen. 0: alle.</translation>
    </message>
    <message>
        <source>LD in pre-training</source>
        <translation>LD im Vortraining</translation>
    </message>
    <message>
        <source>Weight of LD in continual pre-training: the divergence of the student&apos;s logits from those of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper.</source>
        <translation>Gewicht von LD im Weiter-Vortraining: der Divergenz der Logits des Schülers von denen des Lehrers, mit dem der Lauf beginnt, vor dessen Feinabstimmung auf die Aufgabe, bei Temperatur 1. Ein Modell sagt mehr über ein Token als der Text, also können weniger Token genügen. 0: aus, wie im Aufsatz.</translation>
    </message>
    <message>
        <source>CE in pre-training</source>
        <translation>CE im Vortraining</translation>
    </message>
    <message>
        <source>Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in pre-training: the student learns from the teacher&apos;s logits alone.</source>
        <translation>Gewicht der Kreuzentropie des nächsten Tokens im Weiter-Vortraining. 1 im Aufsatz; 0 mit LD im Vortraining: Der Schüler lernt allein aus den Logits des Lehrers.</translation>
    </message>
    <message>
        <source>Heads that the concatenated states are split into again; must divide their widths. 0: the student&apos;s number of key/value heads, or where that does not divide a distillation teacher&apos;s widths, the greatest number that divides both. 32 in the authors&apos; code.</source>
        <translation>Köpfe, in die die verketteten Zustände wieder geteilt werden; müssen deren Breiten teilen. 0: die Zahl der Key/Value-Köpfe des Schülers oder, wo sie die Breiten eines Destillationslehrers nicht teilt, die größte Zahl, die die Breiten beider teilt. 32 im Code der Autoren.</translation>
    </message>
    <message>
        <source>The student&apos;s layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors&apos; code takes 22 or 24 of 28. A teacher of another depth is compared at the same relative depth, rounded.</source>
        <translation>Die Schicht des Schülers, deren Relationen destilliert werden, ab 0 gezählt. -1: bei vier Fünfteln der Tiefe. Der Code der Autoren nimmt 22 oder 24 von 28. Ein Lehrer anderer Tiefe wird bei derselben relativen Tiefe verglichen, gerundet.</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Destillationslehrer</translation>
    </message>
    <message>
        <source>Another full-precision model of the same vocabulary that the student learns from in distillation, a larger one for example. The student is still made from the teacher above. Empty: the teacher itself.</source>
        <translation>Ein anderes Modell in voller Genauigkeit mit demselben Vokabular, von dem der Schüler in der Destillation lernt, zum Beispiel ein größeres. Der Schüler wird trotzdem aus dem Lehrer oben gemacht. Leer: der Lehrer selbst.</translation>
    </message>
    <message>
        <source>Fine-tune the distillation teacher</source>
        <translation>Destillationslehrer feinabstimmen</translation>
    </message>
    <message>
        <source>Train the distillation teacher on the task first, as the teacher is. Off: it already knows the task.</source>
        <translation>Den Destillationslehrer zuerst auf die Aufgabe trainieren, wie den Lehrer. Aus: Er kann die Aufgabe schon.</translation>
    </message>
    <message>
        <source>Distillation teacher steps</source>
        <translation>Schritte des Destillationslehrers</translation>
    </message>
    <message>
        <source>Optimizer steps of the distillation teacher&apos;s fine-tuning.</source>
        <translation>Optimiererschritte der Feinabstimmung des Destillationslehrers.</translation>
    </message>
    <message>
        <source>Distillation teacher epochs</source>
        <translation>Epochen des Destillationslehrers</translation>
    </message>
    <message>
        <source>Length of the distillation teacher&apos;s fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Dauer der Feinabstimmung des Destillationslehrers als Durchgänge durch die Trainingsbeispiele, anstelle von Schritten; 0,5 ist ein halber. Wird zu Beginn des Laufs ausgerechnet. 0: Es gelten die Schritte.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Distillation teacher learning rate</source>
        <translation>Lernrate des Destillationslehrers</translation>
    </message>
    <message>
        <source>Peak learning rate of the distillation teacher&apos;s fine-tuning. A larger model wants a lower one.</source>
        <translation>Höchste Lernrate der Feinabstimmung des Destillationslehrers. Ein größeres Modell braucht eine kleinere.</translation>
    </message>
    <message>
        <source>Keep the teacher&apos;s outputs for each item on disk while distilling, so that later epochs read them instead of computing them again. exact: as computed. top-k: only the largest logits, and attention states in the precision of the products. With LD in pre-training it keeps those of each row of text too.</source>
        <translation>Die Ausgaben des Lehrers zu jedem Beispiel während der Destillation auf der Platte behalten, damit spätere Epochen sie lesen, statt sie neu zu berechnen. exact: wie berechnet. top-k: nur die größten Logits, und Attention-Zustände in der Genauigkeit der Produkte. Mit LD im Vortraining auch die zu jeder Sequenz des Textes.</translation>
    </message>
    <message>
        <source>Teacher epochs</source>
        <translation>Epochen des Lehrers</translation>
    </message>
    <message>
        <source>Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Dauer der Feinabstimmung des Lehrers als Durchgänge durch die Trainingsbeispiele, anstelle von Schritten; 0,5 ist ein halber. Wird zu Beginn des Laufs ausgerechnet. 0: Es gelten die Schritte.</translation>
    </message>
    <message>
        <source>BitNet-SFT epochs</source>
        <translation>Epochen von BitNet-SFT</translation>
    </message>
    <message>
        <source>Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Dauer des direkten 1,58-Bit-Vergleichs als Durchgänge durch die Trainingsbeispiele, anstelle von Schritten; 0,5 ist ein halber. Wird zu Beginn des Laufs ausgerechnet. 0: Es gelten die Schritte.</translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation>Epochen des Vortrainings</translation>
    </message>
    <message>
        <source>Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Dauer des Weiter-Vortrainings als Durchgänge durch den Korpus, anstelle von Schritten; 0,5 ist ein halber. Wird zu Beginn des Laufs ausgerechnet. 0: Es gelten die Schritte.</translation>
    </message>
    <message>
        <source>Distillation epochs</source>
        <translation>Epochen der Destillation</translation>
    </message>
    <message>
        <source>Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Dauer der Destillation als Durchgänge durch die Trainingsbeispiele, anstelle von Schritten; 0,5 ist ein halber. Wird zu Beginn des Laufs ausgerechnet. 0: Es gelten die Schritte.</translation>
    </message>
    <message>
        <source>Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage.</source>
        <translation>Genauigkeit, oder was das Modell schreibt, alle so viele Schritte messen. 0: nur am Ende einer Stufe.</translation>
    </message>
    <message>
        <source>keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage&apos;s model, instead of the last step. off: neither.</source>
        <translation>keep: Der Checkpoint mit der besten Genauigkeit (bei Texten dem besten AVG, bei Chats der kleinsten Perplexität, bei Rohtext dem kleinsten Dev-Verlust) bleibt neben den neuesten. use: Er wird auch zum Modell der Stufe, anstelle des letzten Schritts. off: keines von beiden.</translation>
    </message>
    <message>
        <source>Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one.</source>
        <translation>Hugging-Face-Ordner des umzuwandelnden Modells in voller Genauigkeit: config.json, *.safetensors und sein Tokenizer. Familien Llama, Mistral, Qwen2, Qwen3 und Gemma 3. Oder eine .gguf-Datei eines solchen.</translation>
    </message>
    <message>
        <source>Host offload</source>
        <translation>Host-Auslagerung</translation>
    </message>
    <message>
        <source>For a GPU with little memory: weights, gradients and optimizer stay in the host&apos;s memory, and the optimizer works on the processor. A weight then takes about 8 bytes of the GPU&apos;s memory instead of 20, and each step sends weights down and gradients up. Of no use on the CPU.</source>
        <translation>Für eine GPU mit wenig Speicher: Gewichte, Gradienten und Optimierer bleiben im Speicher des Hosts, und der Optimierer arbeitet auf dem Prozessor. Ein Gewicht belegt dann etwa 8 Byte im Speicher der GPU statt 20, und jeder Schritt überträgt Gewichte zur GPU und Gradienten zurück. Ohne Nutzen auf der CPU.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running elsewhere: %1</source>
        <translation>läuft anderswo: %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Show its curves behind those of the open run</source>
        <translation>Seine Kurven hinter denen des offenen Laufs zeigen</translation>
    </message>
    <message>
        <source>It has no curves to show beside another run</source>
        <translation>Er hat keine Kurven, die sich neben einem anderen Lauf zeigen ließen</translation>
    </message>
    <message>
        <source>%1, step %2: loss %3</source>
        <translation>%1, Schritt %2: Verlust %3</translation>
    </message>
    <message>
        <source>%1 beside the open run</source>
        <translation>%1 neben dem offenen Lauf</translation>
    </message>
    <message>
        <source>no curves</source>
        <translation>keine Kurven</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>StartTable</name>
    <message>
        <source>Rounding loses %1 of the energy of the blocks&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>Rundung kostet %1 der Energie der Blockausgaben, %2 mit %3: das Mittel aus %4 Gruppen, an %5 Token der Kalibrierung.</translation>
    </message>
    <message>
        <source>Rounding loses %1 of the energy of the projections&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>Rundung kostet %1 der Energie der Projektionsausgaben, %2 mit %3: das Mittel aus %4 Gruppen, an %5 Token der Kalibrierung.</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>Projektionen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Lost plainly, %</source>
        <translation>Verlust schlicht, %</translation>
    </message>
    <message>
        <source>Lost with %1, %</source>
        <translation>Verlust mit %1, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>The start by %1: lost shares, plainly and with it</source>
        <translation>Der Start mit %1: verlorene Anteile, schlicht und damit</translation>
    </message>
    <message>
        <source>Factors were searched for %1 of them, and none were best in %2.</source>
        <translation>Für %1 davon wurden Faktoren gesucht; in %2 waren keine am besten.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training engine is not installed (LibTorch was left out): runs can be opened and watched, models inspected and compared. The package bitdistill-training brings it.</source>
        <translation>Das Training ist nicht installiert (ohne LibTorch): Läufe lassen sich öffnen und beobachten, Modelle ansehen und vergleichen. Das Paket bitdistill-training bringt es mit.</translation>
    </message>
</context>
<context>
    <name>WeightCurves</name>
    <message>
        <source>Zero share</source>
        <translation>Anteil der Nullen</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>in 0,05 Δ</translation>
    </message>
    <message>
        <source>within 0.1 Δ</source>
        <translation>in 0,1 Δ</translation>
    </message>
    <message>
        <source>Near the thresholds</source>
        <translation>Nahe den Schwellen</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Vorzeichen wie beim Lehrer</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Vorzeichen wie am Anfang</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Skala durch den mittleren Betrag des Lehrers</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Skala durch den mittleren Betrag am Anfang</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>codes not 0</source>
        <translation>Codes ungleich 0</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, by the size of its weight</source>
        <translation>Andere Codes als der Lehrer, nach der Größe seines Gewichts</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, by the size of the weight then</source>
        <translation>Andere Codes als am Anfang, nach der Größe des Gewichts damals</translation>
    </message>
    <message>
        <source>Flips per step, by the same</source>
        <translation>Wechsel je Schritt, ebenso</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Maskenwechsel je Schritt</translation>
    </message>
    <message>
        <source>Kept, by the place in a group of %1</source>
        <translation>Behalten, nach dem Platz in einer Gruppe von %1</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Against the beginning</source>
        <translation>Gegen den Anfang</translation>
    </message>
    <message>
        <source>Against the teacher</source>
        <translation>Gegen den Lehrer</translation>
    </message>
    <message>
        <source>Flips by size</source>
        <translation>Wechsel nach Größe</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Around the thresholds</source>
        <translation>Um die Schwellen</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 Schritt %3</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1 Schritt %2</translation>
    </message>
    <message>
        <source>No distribution yet.</source>
        <translation>Noch keine Verteilung.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.</source>
        <translation>%1: %2 der Gewichte sind −1, %3 sind 0 und %4 sind +1; %5 liegen höchstens 0,05 Δ von einer Schwelle.</translation>
    </message>
    <message>
        <source>Distance from the pinned %1: %2 Δ.</source>
        <translation>Abstand von der angehefteten %1: %2 Δ.</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>Von w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>Bis w/Δ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>ternary weights, by share</source>
        <translation>ternäre Gewichte, nach Anteil</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>latentes Gewicht w / Δ</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Δ = %1</source>
        <translation>Δ = %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 Wechsel je Schritt</translation>
    </message>
    <message>
        <source>%1 beyond ±3</source>
        <translation>%1 jenseits von ±3</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 höchstens 0,05 Δ von einer Schwelle</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 in 0,05 Δ</translation>
    </message>
    <message>
        <source>%1 within 0.1 Δ</source>
        <translation>%1 in 0,1 Δ</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>angeheftet: %1</translation>
    </message>
    <message>
        <source>distance %1 Δ</source>
        <translation>Abstand %1 Δ</translation>
    </message>
    <message>
        <source>latent weight w / Δ of its own row or block</source>
        <translation>latentes Gewicht w / Δ der eigenen Zeile oder des eigenen Blocks</translation>
    </message>
    <message>
        <source>Δ from %1 to %2, mean %3</source>
        <translation>Δ von %1 bis %2, Mittel %3</translation>
    </message>
    <message>
        <source>Each weight is in units of its own row&apos;s or block&apos;s Δ, from %1 to %2.</source>
        <translation>Jedes Gewicht steht in Einheiten des Δ seiner Zeile oder seines Blocks, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.</source>
        <translation>Das kleinste von je %1 Nachbarn ist 0; die Hälfte davon liegt innerhalb von %2 Δ um 0.</translation>
    </message>
    <message>
        <source>A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.</source>
        <translation>Eine Maske behält die %1 größten von je %2 Nachbarn; die Hälfte der anderen liegt innerhalb von %3 Δ um 0.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.</source>
        <translation>%1: %2 der Gewichte sind −1, %3 sind 0 und %4 sind +1; kein Gewicht hat eine Schwelle.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>keine Schwelle: das kleinste von je %1 ist 0</translation>
    </message>
    <message>
        <source>the smallest of %1 is 0</source>
        <translation>das kleinste von %1 ist 0</translation>
    </message>
    <message>
        <source>half of them within %1 Δ</source>
        <translation>die Hälfte davon in %1 Δ</translation>
    </message>
    <message>
        <source>hatched: %1 zeroed by the mask</source>
        <translation>schraffiert: %1 durch die Maske 0</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 maskiert</translation>
    </message>
    <message>
        <source>code %1, or 0 where the mask zeros it</source>
        <translation>Code %1, oder 0, wo ihn die Maske auf 0 setzt</translation>
    </message>
    <message>
        <source>nearest code %1</source>
        <translation>nächster Code %1</translation>
    </message>
    <message>
        <source>%1 to %2 Δ</source>
        <translation>%1 bis %2 Δ</translation>
    </message>
    <message>
        <source>%1 weights, %2 of all</source>
        <translation>%1 Gewichte, %2 von allen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WeightWall</name>
    <message>
        <source>%1 zeros, %2 near a threshold, Δ %3</source>
        <translation>%1 Nullen, %2 nahe einer Schwelle, Δ %3</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Noch keine Histogramme.</translation>
    </message>
    <message>
        <source>%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).</source>
        <translation>%1: %2 Histogramme von %3 Gewichten. Die wenigsten Nullen hat %4 (%5), die meisten %6 (%7).</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Share of −1</source>
        <translation>Anteil −1</translation>
    </message>
    <message>
        <source>Share of 0</source>
        <translation>Anteil 0</translation>
    </message>
    <message>
        <source>Share of +1</source>
        <translation>Anteil +1</translation>
    </message>
    <message>
        <source>Within 0.05 Δ of a threshold</source>
        <translation>Höchstens 0,05 Δ von einer Schwelle</translation>
    </message>
    <message>
        <source>Within 0.1 Δ of a threshold</source>
        <translation>Höchstens 0,1 Δ von einer Schwelle</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>%1, %2 Δ from the pinned</source>
        <translation>%1, %2 Δ vom angehefteten</translation>
    </message>
    <message>
        <source>Distance from the pinned, Δ</source>
        <translation>Abstand vom angehefteten, Δ</translation>
    </message>
    <message>
        <source>%1 zeros, no threshold, Δ %2</source>
        <translation>%1 Nullen, keine Schwelle, Δ %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: which class is taken for which, most often</source>
        <translation>%1: welche Klasse am häufigsten für welche gehalten wird</translation>
    </message>
    <message>
        <source>%1 of %2 items in %3 classes are taken for another class.</source>
        <translation>%1 von %2 Beispielen aus %3 Klassen werden für eine andere Klasse gehalten.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Items of the class</source>
        <translation>Beispiele der Klasse</translation>
    </message>
</context>
<context>
    <name>WrittenTexts</name>
    <message>
        <source>%1, no text</source>
        <translation>%1, kein Text</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>This model has no text of the item.</source>
        <translation>Dieses Modell hat keinen Text zu dem Beispiel.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Es hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>Too long to be compared word by word.</source>
        <translation>Zu lang, um Wort für Wort verglichen zu werden.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>Den ganzen Prompt zeigen</translation>
    </message>
    <message>
        <source>Underlined: words that no reference has in this order. Struck through: words of the reference that neither text has.</source>
        <translation>Unterstrichen: Wörter, die keine Referenz in dieser Reihenfolge hat. Durchgestrichen: Wörter der Referenz, die keiner der Texte hat.</translation>
    </message>
    <message>
        <source>Underlined: words that the other text does not have in this order.</source>
        <translation>Unterstrichen: Wörter, die der andere Text nicht in dieser Reihenfolge hat.</translation>
    </message>
    <message>
        <source>%1 is nearer to the reference by %2</source>
        <translation>%1 ist nach %2 näher an der Referenz</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1 of %2 words marked</source>
        <translation>%1 von %2 Wörtern markiert</translation>
    </message>
    <message>
        <source>%1 is level with %2</source>
        <translation>%1 ist gleichauf mit %2</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 liegt %2 unter %3</translation>
    </message>
    <message>
        <source>%1 is %2 above %3</source>
        <translation>%1 liegt %2 über %3</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>not distinguishable, p %1</source>
        <translation>nicht unterscheidbar, p %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, 95 % interval, %4 items), %5</source>
        <translation>%1: %2 (%3, 95-%-Intervall, %4 Beispiele), %5</translation>
    </message>
    <message>
        <source>**Bold**: words that no reference has in this order. ~~Struck through~~: words of the reference that neither text has.</source>
        <translation>**Fett**: Wörter, die keine Referenz in dieser Reihenfolge hat. ~~Durchgestrichen~~: Wörter der Referenz, die keiner der Texte hat.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prompt, as far as the models have read it</source>
        <translation>Prompt, soweit die Modelle ihn gelesen haben</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message>
        <source>reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Points of the ablation</source>
        <translation>Punkte der Ablation</translation>
    </message>
    <message>
        <source>Each point&apos;s figure with its interval appears here</source>
        <translation>Hier erscheint die Zahl jedes Punkts mit ihrem Intervall</translation>
    </message>
    <message>
        <source>bitdistill ablate makes an ablation; open its folder.</source>
        <translation>bitdistill ablate macht eine Ablation; öffnen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1, 95-%-Intervall %2</translation>
    </message>
    <message>
        <source>%1 points to %2 (%3), p %4</source>
        <translation>%1 Punkte zu %2 (%3), p %4</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>unterscheidbar</translation>
    </message>
    <message>
        <source>≈: not distinguishable</source>
        <translation>≈: nicht unterscheidbar</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>die Arbeit: %1</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>Startwert %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>%n Punkt.</numerusform>
            <numerusform>%n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the reference, reaches %2.</source>
        <translation>%1, der Bezug, erreicht %2.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Darüber: %1.</translation>
    </message>
    <message>
        <source>Below it: %1.</source>
        <translation>Darunter: %1.</translation>
    </message>
    <message>
        <source>Not distinguishable from it: %1.</source>
        <translation>Davon nicht unterscheidbar: %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Spread over seeds</source>
        <translation>Streuung über Startwerte</translation>
    </message>
    <message>
        <source>To the reference</source>
        <translation>Zum Bezug</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 to %2 (%3), p %4</source>
        <translation>%1 zu %2 (%3), p %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p counts all comparisons of the table (Holm).</source>
        <translation>Getestet auf denselben Beispielen und Startwerten, beide als zufällig gezogen genommen (Clark 1973); p zählt alle Vergleiche der Tabelle (Holm).</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>McNemars exakter Test auf denselben Beispielen; p zählt alle Vergleiche der Tabelle (Holm). Ein Startwert sagt nichts über andere.</translation>
    </message>
    <message>
        <source>Ablation and data</source>
        <translation>Ablation und Daten</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the ablation as Markdown</source>
        <translation>Die Ablation als Markdown kopieren</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>Export the picture of the points</source>
        <translation>Das Bild der Punkte exportieren</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Points of the ablation as a table</source>
        <translation>Punkte der Ablation als Tabelle</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to the run %1</source>
        <translation>Zurück zum Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>%1 von %n Lauf fertig</numerusform>
            <numerusform>%1 von %n Läufen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (Bezug)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>Punkte zu %1</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Veröffentlichung: %1.</translation>
    </message>
    <message>
        <source>Approximate randomization on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>Approximativer Randomisierungstest auf denselben Beispielen; p zählt alle Vergleiche der Tabelle (Holm). Ein Startwert sagt nichts über andere.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Unterschied zu %1</translation>
    </message>
    <message>
        <source>Show the points with their intervals</source>
        <translation>Die Punkte mit ihren Intervallen zeigen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Show the points over the parameters</source>
        <translation>Die Punkte über den Parametern zeigen</translation>
    </message>
    <message>
        <source>★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a line to open its run.</source>
        <translation>★: der beste Punkt. Je heller eine Linie, desto höher ihre Zahl; eine gepunktete ist nicht fertig. Ein Klick auf eine Linie öffnet ihren Lauf.</translation>
    </message>
    <message>
        <source>Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a point to open its run.</source>
        <translation>Raute: der Bezug. Gefüllt: davon unterscheidbar. Ring und ≈: nicht unterscheidbar. ★: der beste. Linien: 95-%-Intervalle; kleine Punkte: Startwerte. Ein Klick auf einen Punkt öffnet seinen Lauf.</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, der beste</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationFigure</name>
    <message>
        <source>Distribution of the activations</source>
        <translation>Verteilung der Aktivierungen</translation>
    </message>
    <message>
        <source>What the linear layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Was die linearen Schichten lesen, steht hier: wie es kommt und hinter einer Hadamard-Transformation</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, at evaluations and as they end.</source>
        <translation>Starten Sie einen Lauf: die Aktivierungen eines Schülers werden angesehen, wenn seine Stufen beginnen, bei Auswertungen und wenn sie enden.</translation>
    </message>
    <message>
        <source>value x / rms of its token; share of all values in each bin</source>
        <translation>Wert x / rms seines Tokens; Anteil aller Werte in jeder Klasse</translation>
    </message>
    <message>
        <source>as it comes: %1 lost to %2 bits</source>
        <translation>wie es kommt: %1 verloren an %2 Bit</translation>
    </message>
    <message>
        <source>behind a Hadamard transform: %1 lost</source>
        <translation>hinter einer Hadamard-Transformation: %1 verloren</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>eine ungerade Breite hat keine Transformation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>from %1 to %2 rms: %3 as they come</source>
        <translation>von %1 bis %2 rms: %3, wie sie kommen</translation>
    </message>
    <message>
        <source>, %1 with the transform</source>
        <translation>, %1 mit der Transformation</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationsView</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Distribution and maps</source>
        <translation>Verteilung und Karten</translation>
    </message>
    <message>
        <source>Lost in rounding, as it comes</source>
        <translation>Beim Runden verloren, wie es kommt</translation>
    </message>
    <message>
        <source>Lost with a Hadamard transform</source>
        <translation>Verloren mit Hadamard-Transformation</translation>
    </message>
    <message>
        <source>Less with the transform</source>
        <translation>Weniger mit der Transformation</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Become code 0</source>
        <translation>Werden Code 0</translation>
    </message>
    <message>
        <source>Largest / rms</source>
        <translation>Größter / rms</translation>
    </message>
    <message>
        <source>What the layers read</source>
        <translation>Was die Schichten lesen</translation>
    </message>
    <message>
        <source>Bits of the rounding</source>
        <translation>Bits der Rundung</translation>
    </message>
    <message>
        <source>What rounding loses is known for both: a student of 8 bits shows what 4 would do to it</source>
        <translation>Was Runden verliert, ist für beide bekannt: ein Schüler mit 8 Bit zeigt, was 4 mit ihm täten</translation>
    </message>
    <message>
        <source>The model&apos;s bits</source>
        <translation>Die Bits des Modells</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>Maps of the inputs</source>
        <translation>Karten der Eingaben</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Ein Klick geht dorthin.</translation>
    </message>
    <message>
        <source>Layers and inputs</source>
        <translation>Schichten und Eingaben</translation>
    </message>
    <message>
        <source>Every input of every layer</source>
        <translation>Jede Eingabe jeder Schicht</translation>
    </message>
    <message>
        <source>Layers over time</source>
        <translation>Schichten über der Zeit</translation>
    </message>
    <message>
        <source>Every layer at every look</source>
        <translation>Jede Schicht bei jedem Blick</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>Was die Karten zeigen</translation>
    </message>
    <message>
        <source>A model folder holds weights; what its layers read depends on a text</source>
        <translation>Ein Modellordner enthält Gewichte; was seine Schichten lesen, hängt von einem Text ab</translation>
    </message>
    <message>
        <source>Open the run that made it: training looks at activations as it evaluates.</source>
        <translation>Öffnen Sie den Lauf, der es gemacht hat: das Training sieht Aktivierungen an, wenn es auswertet.</translation>
    </message>
    <message>
        <source>What the layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Was die Schichten lesen, steht hier: wie es kommt und hinter einer Hadamard-Transformation</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, evaluate and end. histogram_share 0 turns that off.</source>
        <translation>Starten Sie einen Lauf: die Aktivierungen eines Schülers werden angesehen, wenn seine Stufen beginnen, auswerten und enden. histogram_share 0 schaltet das ab.</translation>
    </message>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 Schritt %3</translation>
    </message>
    <message>
        <source>%1: %2 tokens of a few fixed texts, %3</source>
        <translation>%1: %2 Token aus wenigen festen Texten, %3</translation>
    </message>
    <message>
        <source>%1 dB to %2 bits</source>
        <translation>%1 dB bei %2 Bit</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>eine ungerade Breite hat keine Transformation</translation>
    </message>
    <message>
        <source>as the model does</source>
        <translation>wie es das Modell tut</translation>
    </message>
    <message>
        <source>the model does not</source>
        <translation>das Modell tut es nicht</translation>
    </message>
    <message>
        <source>the model in %1 of %2</source>
        <translation>das Modell bei %1 von %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Activations: copy the distribution as a picture</source>
        <translation>Aktivierungen: die Verteilung als Bild kopieren</translation>
    </message>
    <message>
        <source>Activations: show the distribution as a table</source>
        <translation>Aktivierungen: die Verteilung als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>bitdistill::BeforeAfterView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>The same weights through the method</source>
        <translation>Dieselben Gewichte auf dem Weg der Methode</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohe Werte</translation>
    </message>
    <message>
        <source>Show raw values of the weights</source>
        <translation>Rohe Werte der Gewichte zeigen</translation>
    </message>
    <message>
        <source>Off: every weight is in units of its own scale, so that the moments can be compared</source>
        <translation>Aus: jedes Gewicht in Einheiten seiner eigenen Skala, damit die Zeitpunkte vergleichbar sind</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>a model of no run</source>
        <translation>ein Modell ohne Lauf</translation>
    </message>
    <message>
        <source>Copy the figure of before and after as a picture</source>
        <translation>Die Abbildung „Vorher und nachher“ als Bild kopieren</translation>
    </message>
    <message>
        <source>Export the figure of before and after</source>
        <translation>Die Abbildung „Vorher und nachher“ exportieren</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models and how they answer</source>
        <translation>Modelle und wie sie antworten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>A second model is told the same and answers after the first</source>
        <translation>Ein zweites Modell bekommt dasselbe gesagt und antwortet nach dem ersten</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Höchstzahl der Token einer Antwort</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratur</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Temperatur, 0 ist greedy</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>&amp;Chat-Vorlage</translation>
    </message>
    <message>
        <source>Messages in each model&apos;s chat template</source>
        <translation>Nachrichten in der Chat-Vorlage jedes Modells</translation>
    </message>
    <message>
        <source>Off: each model continues all of the text so far, as it stands</source>
        <translation>Aus: jedes Modell setzt den ganzen bisherigen Text fort, wie er dasteht</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversation with the model</source>
        <translation>Gespräch mit dem Modell</translation>
    </message>
    <message>
        <source>Conversation with the second model</source>
        <translation>Gespräch mit dem zweiten Modell</translation>
    </message>
    <message>
        <source>What is said will stand here. Choose a model, write a message below and press Enter.</source>
        <translation>Hier steht dann, was gesagt wird. Wählen Sie ein Modell, schreiben Sie unten eine Nachricht und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Enter sends it, Shift+Enter begins a new line</source>
        <translation>Die Eingabetaste sendet sie, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Write a message. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>Schreiben Sie eine Nachricht. Die Eingabetaste sendet sie, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>How the models answer</source>
        <translation>Wie die Modelle antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the answer; what was written stays</source>
        <translation>Antwort anhalten; das Geschriebene bleibt</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Answer the last message again</source>
        <translation>Die letzte Nachricht noch einmal beantworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take the last message back and change it</source>
        <translation>Die letzte Nachricht zurücknehmen und ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>Gespräch als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the conversation as JSON lines with messages</source>
        <translation>Gespräch als JSON-Zeilen mit Nachrichten speichern</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Load a conversation and go on with it</source>
        <translation>Ein Gespräch laden und fortsetzen</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Stand des Gesprächs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>A model without chat template continues all of the text so far; the system message is left out.</source>
        <translation>Ein Modell ohne Chat-Vorlage setzt den ganzen bisherigen Text fort; die Systemnachricht bleibt weg.</translation>
    </message>
    <message>
        <source>Each model continues all of the text so far; the system message is left out.</source>
        <translation>Jedes Modell setzt den ganzen bisherigen Text fort; die Systemnachricht bleibt weg.</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Bitte zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl)</source>
        <translation>Gespräche (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Load a conversation</source>
        <translation>Ein Gespräch laden</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>&amp;Second model</source>
        <translation>&amp;Zweites Modell</translation>
    </message>
    <message>
        <source>A second model beside the first</source>
        <translation>Ein zweites Modell neben dem ersten</translation>
    </message>
    <message>
        <source>None. The models are told it before all else.</source>
        <translation>Keine. Sie wird den Modellen vor allem anderen gesagt.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatSession</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>%1 wird geladen, %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>bitdistill::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do: a page, an action, a run, a parameter</source>
        <translation>Eingeben, was zu tun ist: eine Seite, eine Aktion, ein Lauf, ein Parameter</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareHead</name>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>What makes the speed-up doubtful</source>
        <translation>Was die Beschleunigung zweifelhaft macht</translation>
    </message>
    <message>
        <source>Conditions of the measurement</source>
        <translation>Bedingungen der Messung</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Models and prompt</source>
        <translation>Modelle und Prompt</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Bezug</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Gegen</translation>
    </message>
    <message>
        <source>Baseline model</source>
        <translation>Bezugsmodell</translation>
    </message>
    <message>
        <source>Model against it</source>
        <translation>Modell dagegen</translation>
    </message>
    <message>
        <source>Start the comparison</source>
        <translation>Vergleich starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Stand des Vergleichs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The comparison that this run keeps</source>
        <translation>Der Vergleich, den dieser Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>Choose two models first</source>
        <translation>Bitte zuerst zwei Modelle wählen</translation>
    </message>
    <message>
        <source>A run trains at the same time: pause it for speeds that mean something</source>
        <translation>Zugleich trainiert ein Lauf: Für aussagekräftige Tempi pausieren</translation>
    </message>
    <message>
        <source>Replay the comparison</source>
        <translation>Vergleich abspielen</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>Vergleich als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison as Markdown</source>
        <translation>Vergleich als Markdown kopieren</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model</source>
        <translation>Auch das BitNet-SFT-Modell des Laufs</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model, so that the table of results is whole</source>
        <translation>Auch das BitNet-SFT-Modell des Laufs, damit die Ergebnistabelle vollständig ist</translation>
    </message>
    <message>
        <source>Keep in the run</source>
        <translation>Im Lauf behalten</translation>
    </message>
    <message>
        <source>Puts this comparison in the place of the one that the open run keeps</source>
        <translation>Setzt diesen Vergleich an die Stelle dessen, den der offene Lauf behält</translation>
    </message>
    <message>
        <source>Done; the run keeps an earlier comparison</source>
        <translation>Fertig; der Lauf behält einen früheren Vergleich</translation>
    </message>
    <message>
        <source>Done, and kept in the run</source>
        <translation>Fertig, und im Lauf behalten</translation>
    </message>
    <message>
        <source>The prompt as a user&apos;s message in each model&apos;s chat template</source>
        <translation>Die Eingabe als Nachricht des Benutzers in der Chat-Vorlage jedes Modells</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>Eines der Modelle hat keine Chat-Vorlage</translation>
    </message>
    <message>
        <source>Save the race as an animation</source>
        <translation>Das Rennen als Animation speichern</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animation (*.gif)</translation>
    </message>
    <message>
        <source>Compare two models first</source>
        <translation>Bitte zuerst zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Making the animation</source>
        <translation>Die Animation wird erstellt</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Vergleich präsentieren</translation>
    </message>
    <message>
        <source>Fills the screen with texts, speeds and the race, to be read from the last row (F11)</source>
        <translation>Füllt den Bildschirm mit Texten, Tempi und dem Rennen, lesbar bis in die letzte Reihe (F11)</translation>
    </message>
    <message>
        <source>Copy the comparison as CSV</source>
        <translation>Vergleich als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
    <message>
        <source>Speed of %1</source>
        <translation>Tempo von %1</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Messwerte von %1</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>What the model writes, as it writes it</source>
        <translation>Was das Modell schreibt, während es schreibt</translation>
    </message>
    <message>
        <source>The answer appears here as it is written. Start the comparison.</source>
        <translation>Hier erscheint die Antwort, während sie entsteht. Vergleich starten.</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>erstes Token nach %1</translation>
    </message>
    <message>
        <source>prompt %1 tokens/s</source>
        <translation>Prompt %1 Token/s</translation>
    </message>
    <message>
        <source>measured peak %1</source>
        <translation>gemessene Spitze %1</translation>
    </message>
    <message>
        <source>baseline of this comparison</source>
        <translation>Bezug dieses Vergleichs</translation>
    </message>
    <message>
        <source>KL %1 nats/token</source>
        <translation>KL %1 nat/Token</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>In memory; %1 in the file</source>
        <translation>Im Speicher; %1 in der Datei</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>%1 to %2 over %3 repeats</source>
        <translation>%1 bis %2 in %3 Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), %1 measured</source>
        <translation>
            <numerusform>%n-mal geschrieben, %1 gemessen</numerusform>
            <numerusform>%n-mal geschrieben, %1 gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 J a token</source>
        <translation>%1 J je Token</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>einmal gemessen</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>%n-mal geschrieben, kein Schritt zu messen</numerusform>
            <numerusform>%n-mal geschrieben, kein Schritt zu messen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as the baseline</source>
        <translation>%1 wie im Bezug</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 of the drafts accepted</source>
        <translation>%1 Token je Prüfung, %2 der Entwürfe angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1; %n Stelle weicht von der Referenz ab: %2</numerusform>
            <numerusform>%1; %n Stellen weichen von der Referenz ab: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>%1 von %n verglichenem Token weicht ab</numerusform>
            <numerusform>%1 von %n verglichenen Token weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>bisher %n Token</numerusform>
            <numerusform>bisher %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 tokens a check</source>
        <translation>%1 Token je Prüfung</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareSession</name>
    <message>
        <source>A comparison needs two models</source>
        <translation>Ein Vergleich braucht zwei Modelle</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>%1 wird geladen, %2</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Measuring, round %1 of %2</source>
        <translation>Misst, Runde %1 von %2</translation>
    </message>
    <message>
        <source>Done, but the run could not keep it: %1</source>
        <translation>Fertig, aber der Lauf konnte es nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The run could not keep it: %1</source>
        <translation>Der Lauf konnte ihn nicht behalten: %1</translation>
    </message>
    <message>
        <source>The run could not keep it: its models are no longer there</source>
        <translation>Der Lauf konnte ihn nicht behalten: Seine Modelle sind nicht mehr da</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, in real time</source>
        <translation>Spielt die aufgenommenen Zeiten aller Modelle gemeinsam ab, in Echtzeit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Models appear here side by side.
Choose two models and write a prompt.</source>
        <translation>Hier stehen die Modelle nebeneinander.
Zwei Modelle wählen und einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>The speed-up appears here</source>
        <translation>Hier erscheint die Beschleunigung</translation>
    </message>
    <message>
        <source>The speed-up appears here when both have been measured</source>
        <translation>Hier erscheint die Beschleunigung, wenn beide gemessen sind</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1: noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s</source>
        <translation>%1: %2 Token/s</translation>
    </message>
    <message>
        <source>Generation, tokens/s</source>
        <translation>Erzeugung, Token/s</translation>
    </message>
    <message>
        <source>Prompt, tokens/s</source>
        <translation>Prompt, Token/s</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Erstes Token, s</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding und Kopf</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Measured peak</source>
        <translation>Gemessene Spitze</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Gleiche Token</translation>
    </message>
    <message>
        <source>KL, nats/token</source>
        <translation>KL, nat/Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Speed-up: %1</source>
        <translation>Beschleunigung: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Bedingungen: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Abspielen anhalten</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Joules a token</source>
        <translation>Joule je Token</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>nach dem Ende:</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>%1 gleiche Token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 von %2 Token gleich</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>Entwürfe angenommen</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>Token je Prüfung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Tempo des Abspielens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Token einfärben</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>Grün: beide Modelle sagen dieses Token voraus. Gelb, gestrichelt: sie sagen verschiedene voraus. Ohne Farbe: nicht verglichen. Für die Wahrscheinlichkeiten die Maus auf ein Token halten oder mit den Pfeiltasten durch den Text gehen</translation>
    </message>
    <message>
        <source>As a Markdown table, as CSV or as a picture; and the race as an animation</source>
        <translation>Als Markdown-Tabelle, als CSV oder als Bild; und das Rennen als Animation</translation>
    </message>
    <message>
        <source>Save the race as an animation…</source>
        <translation>Das Rennen als Animation speichern…</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, %1 times slower</source>
        <translation>Spielt die aufgenommenen Zeiten aller Modelle gemeinsam ab, %1-mal langsamer</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>replayed in real time</source>
        <translation>in Echtzeit abgespielt</translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message>
        <source>Confusion of the classes</source>
        <translation>Verwechslung der Klassen</translation>
    </message>
    <message>
        <source>Which class each model takes for which</source>
        <translation>Welche Klasse jedes Modell für welche hält</translation>
    </message>
    <message>
        <source>It appears after the evaluation.</source>
        <translation>Das erscheint nach der Auswertung.</translation>
    </message>
    <message>
        <source>%1 takes no class for another.</source>
        <translation>%1 hält keine Klasse für eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 hält %2 in %n Fall für %3.</numerusform>
            <numerusform>%1 hält %2 in %n Fällen für %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Anteil an der Klasse</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of %4 taken for %5</source>
        <translation>%1: %2 von %3 Beispielen aus %4 für %5 gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>%n Klasse hat hier keinen Platz</numerusform>
            <numerusform>%n Klassen haben hier keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu shows them as a table.</source>
        <translation>Das Menü zeigt sie als Tabelle.</translation>
    </message>
</context>
<context>
    <name>bitdistill::DesktopBus</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>bitdistill::DifferenceDialog</name>
    <message>
        <source>%1 and %2, tensor by tensor</source>
        <translation>%1 und %2, Tensor für Tensor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittlerer</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Tensors that differ</source>
        <translation>Tensoren, die sich unterscheiden</translation>
    </message>
    <message>
        <source>The share of different values, the largest and the mean difference, and the norm of the difference over that of the first model&apos;s tensor</source>
        <translation>Der Anteil verschiedener Werte, der größte und der mittlere Unterschied und die Norm des Unterschieds durch die Norm des Tensors im ersten Modell</translation>
    </message>
    <message>
        <source>Equal tensors too</source>
        <translation>Auch gleiche Tensoren</translation>
    </message>
    <message>
        <source>List equal tensors too</source>
        <translation>Auch gleiche Tensoren aufführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>Every tensor holds the same values.</source>
        <translation>Jeder Tensor enthält dieselben Werte.</translation>
    </message>
    <message>
        <source>%1 of %2 tensors hold the same values.</source>
        <translation>%1 von %2 Tensoren enthalten dieselben Werte.</translation>
    </message>
    <message>
        <source>Share of the values that are not the same number</source>
        <translation>Anteil der Werte, die nicht dieselbe Zahl sind</translation>
    </message>
    <message>
        <source>Largest absolute difference of two values</source>
        <translation>Größter absoluter Unterschied zweier Werte</translation>
    </message>
    <message>
        <source>Mean absolute difference, over all values of the tensor</source>
        <translation>Mittlerer absoluter Unterschied über alle Werte des Tensors</translation>
    </message>
    <message>
        <source>Norm of the difference over the norm of the first model&apos;s tensor</source>
        <translation>Norm des Unterschieds durch die Norm des Tensors im ersten Modell</translation>
    </message>
</context>
<context>
    <name>bitdistill::DisagreementView</name>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Only the teacher</source>
        <translation>Nur der Lehrer</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>Nur der Schüler</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Items that teacher and student answer</source>
        <translation>Beispiele, die Lehrer und Schüler beantworten</translation>
    </message>
    <message>
        <source>State of the comparison item by item</source>
        <translation>Stand des Vergleichs Beispiel für Beispiel</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>Beide Modelle fragen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Teacher and student answer every dev item here, one by one: what only one of them knows, and what neither does. A click takes an item to Compare.</source>
        <translation>Lehrer und Schüler beantworten hier jedes Dev-Beispiel einzeln: was nur einer von beiden weiß und was keiner. Ein Klick nimmt ein Beispiel zum Vergleichen mit.</translation>
    </message>
    <message>
        <source>What teacher and student answer, item by item, when a run has been evaluated.</source>
        <translation>Was Lehrer und Schüler antworten, Beispiel für Beispiel, sobald ein Lauf ausgewertet ist.</translation>
    </message>
    <message>
        <source>Both right %1, only the teacher %2, only the student %3, both wrong %4.</source>
        <translation>Beide richtig %1, nur der Lehrer %2, nur der Schüler %3, beide falsch %4.</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Die Modelle werden geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
</context>
<context>
    <name>bitdistill::EventList</name>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Shows the events that contain these words</source>
        <translation>Zeigt die Ereignisse, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Least severity shown</source>
        <translation>Kleinste gezeigte Schwere</translation>
    </message>
    <message>
        <source>Hides less severe events</source>
        <translation>Blendet weniger schwere Ereignisse aus</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Stage of the events</source>
        <translation>Stufe der Ereignisse</translation>
    </message>
    <message>
        <source>Shows the events of one stage</source>
        <translation>Zeigt die Ereignisse einer Stufe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown, as text</source>
        <translation>Kopiert die ausgewählten Ereignisse, oder alle gezeigten, als Text</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Liste der Ereignisse</translation>
    </message>
    <message>
        <source>Checkpoints, evaluations and warnings appear here.
Start a run, or open a run folder.</source>
        <translation>Hier erscheinen Checkpoints, Auswertungen und Warnungen.
Einen Lauf starten oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>%1 events, %2 warnings, %3 errors. Newest: %4</source>
        <translation>%1 Ereignisse, %2 Warnungen, %3 Fehler. Neuestes: %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message>
        <source>TQ2_0, ternary in 2 bits, for llama.cpp</source>
        <translation>TQ2_0, ternär in 2 Bit, für llama.cpp</translation>
    </message>
    <message>
        <source>TQ1_0, ternary in 1.7 bits, for llama.cpp</source>
        <translation>TQ1_0, ternär in 1,7 Bit, für llama.cpp</translation>
    </message>
    <message>
        <source>I2_S, ternary in 2 bits, for bitnet.cpp</source>
        <translation>I2_S, ternär in 2 Bit, für bitnet.cpp</translation>
    </message>
    <message>
        <source>F16, 16 bits</source>
        <translation>F16, 16 Bit</translation>
    </message>
    <message>
        <source>BF16, 16 bits, wider range</source>
        <translation>BF16, 16 Bit, größerer Bereich</translation>
    </message>
    <message>
        <source>Q8_0, 8 bits</source>
        <translation>Q8_0, 8 Bit</translation>
    </message>
    <message>
        <source>Q6_K, 6.6 bits</source>
        <translation>Q6_K, 6,6 Bit</translation>
    </message>
    <message>
        <source>Q4_0, 4.5 bits</source>
        <translation>Q4_0, 4,5 Bit</translation>
    </message>
    <message>
        <source>F32, 32 bits</source>
        <translation>F32, 32 Bit</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>What the layers&apos; matrices are kept in</source>
        <translation>Worin die Matrizen der Schichten gehalten werden</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Programs that open it</source>
        <translation>Programme, die sie öffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF-Dateien (*.gguf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Schreibt, %p %</translation>
    </message>
    <message>
        <source>Comparing, %p %</source>
        <translation>Vergleicht, %p %</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written and proven: %1, %2.</source>
        <translation>Geschrieben und bewiesen: %1, %2.</translation>
    </message>
    <message>
        <source>Body in %1: %2; embedding and head in %3: %4; norms: %5.</source>
        <translation>Rumpf in %1: %2; Embedding und Kopf in %3: %4; Normen: %5.</translation>
    </message>
    <message>
        <source>Read back: %1 tensors are exact, %2 rounded as their types do.</source>
        <translation>Zurückgelesen: %1 Tensoren sind exakt, %2 gerundet, wie ihre Typen es tun.</translation>
    </message>
    <message>
        <source>The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.</source>
        <translation>Dasselbe nächste Token an %1 von %2 Stellen; größter Unterschied eines Logits %3, KL %4 nat.</translation>
    </message>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>%n Matrix bleibt in F16: Ihre Zeilen füllen die Blöcke dieses Typs nicht.</numerusform>
            <numerusform>%n Matrizen bleiben in F16: Ihre Zeilen füllen die Blöcke dieses Typs nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt with every number: %1</source>
        <translation>Der Beleg mit allen Zahlen: %1</translation>
    </message>
    <message>
        <source>The model for this and other programs. After writing it is opened again and held against the original: weight by weight, token by token.</source>
        <translation>Das Modell für dieses und andere Programme. Nach dem Schreiben wird es wieder geöffnet und mit dem Original verglichen: Gewicht für Gewicht, Token für Token.</translation>
    </message>
    <message>
        <source>2 bits, a folder for transformers</source>
        <translation>2 Bit, ein Ordner für transformers</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Zu schreibende Datei oder Ordner</translation>
    </message>
    <message>
        <source>Choose the file or folder to write</source>
        <translation>Zu schreibende Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Schreiben nach</translation>
    </message>
    <message>
        <source>Written and checked: %1, %2.</source>
        <translation>Geschrieben und geprüft: %1, %2.</translation>
    </message>
    <message>
        <source>Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.</source>
        <translation>Rumpf in 2 Bit: %1; Einbettung und Kopf in %2: %3; Normen: %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::FigurePanel</name>
    <message>
        <source>the picture could not be encoded</source>
        <translation>das Bild ließ sich nicht kodieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>bitdistill::FurtherModels</name>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>Also the baseline in 8 bits</source>
        <translation>Auch das Bezugsmodell in 8 Bit</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>Also the baseline in 4 bits</source>
        <translation>Auch das Bezugsmodell in 4 Bit</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it</source>
        <translation>Auch das Bezugsmodell mit Entwürfen des Modells dagegen</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several at once. Greedy text stays the same. Both need the same vocabulary</source>
        <translation>Auch das Bezugsmodell mit Entwürfen des Modells dagegen: Dieses schlägt Token vor, und das Bezugsmodell prüft mehrere zugleich. Greedy bleibt der Text derselbe. Beide brauchen dasselbe Vokabular</translation>
    </message>
    <message>
        <source>%1 in 8 bits</source>
        <translation>%1 in 8 Bit</translation>
    </message>
    <message>
        <source>%1 in 4 bits</source>
        <translation>%1 in 4 Bit</translation>
    </message>
    <message>
        <source>%1 with drafts of %2</source>
        <translation>%1 mit Entwürfen von %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::GhostChoice</name>
    <message>
        <source>Run behind the histogram</source>
        <translation>Lauf hinter dem Histogramm</translation>
    </message>
    <message>
        <source>Runs that are ticked on Home, or added on the Run page, can stand behind the histogram</source>
        <translation>Läufe, die auf der Seite Start angehakt oder auf der Seite Lauf hinzugefügt sind, können hinter dem Histogramm stehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>bitdistill::GuardBanner</name>
    <message>
        <source>Restart balanced</source>
        <translation>Neu mit Ausgleich</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Rate senken</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Rate erhöhen</translation>
    </message>
    <message>
        <source>the loss terms are balanced over the first steps</source>
        <translation>die Verlustterme werden in den ersten Schritten ausgeglichen</translation>
    </message>
    <message>
        <source>half the learning rate in %1</source>
        <translation>halbe Lernrate in %1</translation>
    </message>
    <message>
        <source>twice the learning rate in %1</source>
        <translation>doppelte Lernrate in %1</translation>
    </message>
    <message>
        <source>What a guard advises</source>
        <translation>Was ein Wächter rät</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, Schritt %2: %3</translation>
    </message>
</context>
<context>
    <name>bitdistill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages and text</source>
        <translation>Seiten und Text</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Text der Hilfe</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Kein Abschnitt hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>From full precision to 1.58 bits</source>
        <translation>Von voller Genauigkeit zu 1,58 Bit</translation>
    </message>
    <message>
        <source>Give a language model as teacher. In three stages its student learns to do the same with weights that are only −1, 0 or +1, and you watch every step of it.</source>
        <translation>Man gibt ein Sprachmodell als Lehrer. In drei Stufen lernt sein Schüler dasselbe mit Gewichten, die nur −1, 0 oder +1 sind, und man sieht jeden Schritt davon.</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills a table of three models, and ends in a comparison of speed on this machine.</source>
        <translation>Das Beispiel bringt seine eigene kleine Sprache, Lehrer und Aufgabe mit. In etwa einer Minute durchläuft es alle Stufen, füllt eine Tabelle mit drei Modellen und endet in einem Vergleich des Tempos auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Neues Rezept…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Einen Laufordner öffnen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>Wartet auf Fortsetzung</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>The losses of every stage as they fall, and the student&apos;s accuracy against its teacher&apos;s line.</source>
        <translation>Die Verluste jeder Stufe, wie sie fallen, und die Genauigkeit des Schülers an der Linie seines Lehrers.</translation>
    </message>
    <message>
        <source>See the weights decide</source>
        <translation>Gewichte entscheiden sehen</translation>
    </message>
    <message>
        <source>Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.</source>
        <translation>Masse sammelt sich bei ±½ Δ, wo ein kleiner Schritt ein Gewicht zwischen −1, 0 und +1 kippt. Die Zeit lässt sich durchfahren.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Sie vergleichen</translation>
    </message>
    <message>
        <source>Teacher and student write side by side on this processor: speed, memory, and how far they agree.</source>
        <translation>Lehrer und Schüler schreiben nebeneinander auf diesem Prozessor: Tempo, Speicher und wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Ordner neuer Läufe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder of new runs</source>
        <translation>Den Ordner neuer Läufe ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n Kern</numerusform>
            <numerusform>%1 · %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>New runs go to %1</source>
        <translation>Neue Läufe kommen nach %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>Modell %1 öffnen</translation>
    </message>
    <message>
        <source>All stages on a small built-in world</source>
        <translation>Alle Stufen an einer kleinen eingebauten Welt</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Einen Modellordner öffnen</translation>
    </message>
    <message>
        <source>Choose where new runs go</source>
        <translation>Wählen, wohin neue Läufe kommen</translation>
    </message>
    <message>
        <source>See a real run</source>
        <translation>Einen echten Lauf ansehen</translation>
    </message>
    <message>
        <source>Curves, histograms and results of a run that somebody has recorded; nothing is trained</source>
        <translation>Kurven, Histogramme und Ergebnisse eines Laufs, den jemand aufgezeichnet hat; nichts wird trainiert</translation>
    </message>
    <message>
        <source>Every run appears here with its curve and what it reaches. The sample makes the first one.</source>
        <translation>Hier erscheint jeder Lauf mit seiner Kurve und dem, was er erreicht. Das Beispiel macht den ersten.</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first.</source>
        <translation>%1 trainiert. Bitte zuerst anhalten und sichern.</translation>
    </message>
    <message>
        <source>%1 is in the queue. Remove it from there first.</source>
        <translation>%1 ist in der Warteschlange. Bitte zuerst dort entfernen.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, what would become ternary.</source>
        <translation>Jedes Modell von Llama, Mistral, Qwen2, Qwen3 oder Gemma 3 öffnet sich in Millisekunden, als Ordner von Hugging Face oder als .gguf-Datei: seine Tensoren, die Verteilungen seiner Gewichte, was ternär würde.</translation>
    </message>
</context>
<context>
    <name>bitdistill::HubDialog</name>
    <message>
        <source>A model from the hub</source>
        <translation>Ein Modell vom Hub</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Dateien des Modells</translation>
    </message>
    <message>
        <source>Those that are ticked are fetched</source>
        <translation>Die angehakten werden heruntergeladen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>State of the download</source>
        <translation>Stand des Herunterladens</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Name or address on the hub</source>
        <translation>Name oder Adresse auf dem Hub</translation>
    </message>
    <message>
        <source>ORG/NAME, or the address of its page</source>
        <translation>ORG/NAME oder die Adresse seiner Seite</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>Branch, Tag oder Commit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>List the files of the model</source>
        <translation>Die Dateien des Modells aufführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>Dialog schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Herunterladen anhalten; was da ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fetch the ticked files</source>
        <translation>Die angehakten Dateien herunterladen</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Lädt herunter…</translation>
    </message>
    <message>
        <source>Stopping; what has come is kept.</source>
        <translation>Hält an; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>, %1/s, noch %2</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: Fetch goes on from there.</source>
        <translation>Angehalten. Was da ist, bleibt erhalten: Herunterladen geht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>no licence is stated</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</source>
        <translation>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>, gated: accept its licence on its page and set HF_TOKEN</source>
        <translation>, zugangsbeschränkt: Nehmen Sie die Lizenz auf seiner Seite an und setzen Sie HF_TOKEN</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Press Look to list the files of a model and to see its licence. The files that this program needs are ticked. Only ticked files are fetched.</source>
        <translation>„Nachsehen“ führt die Dateien eines Modells auf und zeigt seine Lizenz. Die Dateien, die dieses Programm braucht, sind angehakt. Nur angehakte Dateien werden heruntergeladen.</translation>
    </message>
    <message>
        <source>is data, and no model</source>
        <translation>sind Daten, kein Modell</translation>
    </message>
    <message>
        <source>Fetch it with bitdistill fetch --dataset</source>
        <translation>Laden Sie sie mit bitdistill fetch --dataset herunter</translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Lens and navigator</source>
        <translation>Lupe und Übersicht</translation>
    </message>
    <message>
        <source>Weights that are −1</source>
        <translation>Gewichte, die −1 sind</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Gewichte, die 0 sind</translation>
    </message>
    <message>
        <source>Weights that are +1</source>
        <translation>Gewichte, die +1 sind</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>Nahe einer Schwelle</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Scale Δ</source>
        <translation>Skala Δ</translation>
    </message>
    <message>
        <source>Distribution in units of Δ</source>
        <translation>Verteilung in Einheiten von Δ</translation>
    </message>
    <message>
        <source>The latent weights stand here in units of their scale, with the thresholds where a code flips.</source>
        <translation>Hier stehen die latenten Gewichte in Einheiten ihrer Skala, mit den Schwellen, an denen ein Code wechselt.</translation>
    </message>
    <message>
        <source>Start a run, or open a model folder.</source>
        <translation>Einen Lauf starten oder einen Modellordner öffnen.</translation>
    </message>
    <message>
        <source>Navigator and curves</source>
        <translation>Übersicht und Kurven</translation>
    </message>
    <message>
        <source>Layers over steps</source>
        <translation>Schichten über Schritte</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Every layer at every step as one map.</source>
        <translation>Jede Schicht bei jedem Schritt als eine Karte.</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Ein Klick geht dorthin.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Zero share, mass near the thresholds and flips per step.</source>
        <translation>Anteil der Nullen, Masse nahe den Schwellen und Wechsel je Schritt.</translation>
    </message>
    <message>
        <source>Layers and kinds</source>
        <translation>Schichten und Arten</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>in 0,05 Δ</translation>
    </message>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>über %n Schritt</numerusform>
            <numerusform>über %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a code</source>
        <translation>%1 Bit je Code</translation>
    </message>
    <message>
        <source>Weights: pin this step</source>
        <translation>Gewichte: diesen Schritt anheften</translation>
    </message>
    <message>
        <source>Copy the weight plot as a picture</source>
        <translation>Gewichtsbild kopieren</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Spalten der Karte</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>über Schritte</translation>
    </message>
    <message>
        <source>by kind, at the step shown</source>
        <translation>nach Art, beim gezeigten Schritt</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
        <source>Signs kept</source>
        <translation>Vorzeichen gleich</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>keine Schwelle</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 Anfang</translation>
    </message>
    <message>
        <source>%1 teacher&apos;s</source>
        <translation>%1 Lehrer</translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 anders</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message>
        <source>convert and compare</source>
        <translation>umwandeln und vergleichen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Filter: name, program, family, type</source>
        <translation>Filtern: Name, Programm, Familie, Typ</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Models that other programs keep</source>
        <translation>Modelle, die andere Programme aufbewahren</translation>
    </message>
    <message>
        <source>Name, program, size, family, number type, and what each can be used for</source>
        <translation>Name, Programm, Größe, Familie, Zahlentyp und wozu sich jedes nutzen lässt</translation>
    </message>
    <message>
        <source>How many models were found</source>
        <translation>Wie viele Modelle gefunden wurden</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>Das gewählte Modell</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Noch einmal nach Modellen suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without a model</source>
        <translation>Ohne Modell schließen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here</source>
        <translation>Hugging Face, LM Studio, GPT4All, Jan, Ollama und llama.cpp haben hier keine Modelle</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, denn %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>Choose the selected model</source>
        <translation>Das ausgewählte Modell wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>%1 Modell, %2 davon nutzbar</numerusform>
            <numerusform>%1 Modelle, %2 davon nutzbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LossPlot</name>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>The curves appear here step by step</source>
        <translation>Hier erscheinen die Kurven Schritt für Schritt</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Einen Lauf starten oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
</context>
<context>
    <name>bitdistill::MainWindow</name>
    <message>
        <source>BitDistill Workbench</source>
        <translation>BitDistill Workbench</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find anything to do (Ctrl+K)</source>
        <translation>Alles finden, was sich tun lässt (Strg+K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The sample has finished: three models, one table. The comparison runs on the Compare page.</source>
        <translation>Das Beispiel ist fertig: drei Modelle, eine Tabelle. Der Vergleich läuft auf der Seite Vergleich.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Einen Laufordner öffnen</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Ordner neuer Läufe</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Erscheinungsbild: wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Erscheinungsbild: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Erscheinungsbild: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Erscheinungsbild: hoher Kontrast</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>Alles finden, was sich tun lässt</translation>
    </message>
    <message>
        <source>Pause or continue the run</source>
        <translation>Lauf pausieren oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit; a run is saved first</source>
        <translation>Beenden; ein Lauf wird vorher gesichert</translation>
    </message>
    <message>
        <source>Recipe and Compare</source>
        <translation>Rezept und Vergleich</translation>
    </message>
    <message>
        <source>Start the recipe or the comparison</source>
        <translation>Rezept oder Vergleich starten</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Plots, map and scrubber</source>
        <translation>Kurven, Karte und Zeitleiste</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Pan, choose a cell, step in time</source>
        <translation>Verschieben, Zelle wählen, durch die Zeit gehen</translation>
    </message>
    <message>
        <source>Zoom a plot</source>
        <translation>Kurve vergrößern</translation>
    </message>
    <message>
        <source>Whole plot; first step</source>
        <translation>Ganze Kurve; erster Schritt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>Training abspielen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Export, copy, data table</source>
        <translation>Exportieren, kopieren, Datentabelle</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it, then close? It can be resumed from Home.</source>
        <translation>%1 trainiert. Anhalten, sichern und dann schließen? Auf der Startseite lässt er sich fortsetzen.</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>Anhalten, sichern, schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache des Desktops</translation>
    </message>
    <message>
        <source>the desktop&apos;s language</source>
        <translation>die Sprache des Desktops</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>Ab dem nächsten Start spricht das Fenster %1.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>Erscheinungsbild und Sprache</translation>
    </message>
    <message>
        <source>Light, dark, high contrast or as the desktop; the window&apos;s language</source>
        <translation>Hell, dunkel, hoher Kontrast oder wie der Desktop; die Sprache des Fensters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The run&apos;s recipe with a change: %1. Start it as a new run.</source>
        <translation>Das Rezept des Laufs mit einer Änderung: %1. Als neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + ↑ ↓</source>
        <translation>Strg + Mausrad, Strg + ↑ ↓</translation>
    </message>
    <message>
        <source>Zoom the value axis</source>
        <translation>Werteachse vergrößern</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Zoom a plot to a box</source>
        <translation>Rahmen in einer Kurve vergrößern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guide, method, tour, keyboard shortcuts (F1: what is in front)</source>
        <translation>Handbuch, Verfahren, Rundgang, Tastenkürzel (F1: was vorn ist)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The recipe of %1. Start it as a new run.</source>
        <translation>Das Rezept von %1. Als neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Help about what is in front</source>
        <translation>Hilfe zu dem, was vorn ist</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Help about the field or page in front</source>
        <translation>Hilfe zum Feld oder zur Seite vorn</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Present the comparison, and back</source>
        <translation>Vergleich präsentieren, und zurück</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Vergleich starten oder anhalten</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Ein anderer Prompt</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Rennen abspielen</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Token einfärben</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Präsentation verlassen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>A new line in the message</source>
        <translation>Eine neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The method, with its equations</source>
        <translation>Das Verfahren mit seinen Gleichungen</translation>
    </message>
    <message>
        <source>About what is in front</source>
        <translation>Über das, was vorn ist</translation>
    </message>
    <message>
        <source>%1 failed, and the queue goes on: %2</source>
        <translation>%1 ist fehlgeschlagen, und die Warteschlange läuft weiter: %2</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>Die Warteschlange ist fertig.</translation>
    </message>
    <message>
        <source>%1 is a recording: it has curves, histograms and results, but no models. Choose models of your own here.</source>
        <translation>%1 ist eine Aufzeichnung: Sie hat Kurven, Histogramme und Ergebnisse, aber keine Modelle. Wählen Sie hier eigene Modelle.</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Vergleich präsentieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Eingabe, Strg+Eingabe</translation>
    </message>
    <message>
        <source>%1 of the queue trains now. The run that you have open stays.</source>
        <translation>%1 aus der Warteschlange trainiert jetzt. Der geöffnete Lauf bleibt offen.</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>The rest of the texts, then another prompt</source>
        <translation>Der Rest der Texte, dann ein anderer Prompt</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom the plot that was clicked; else scroll the page</source>
        <translation>Das angeklickte Diagramm vergrößern; sonst die Seite rollen</translation>
    </message>
</context>
<context>
    <name>bitdistill::MeasureFields</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mperatur</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Temperatur, 0 ist greedy</translation>
    </message>
    <message>
        <source>Always write so many tokens</source>
        <translation>Immer so viele Token schreiben</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>Misst eine feste Länge: jedes Modell schreibt über das Ende seines Textes hinaus, und was folgt, ist grau</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>Höchstzahl der Token</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed of the sampled tokens</source>
        <translation>Startwert der gezogenen Token</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>Derselbe Startwert zieht wieder dieselben Token</translation>
    </message>
    <message>
        <source>Greedy text needs no seed: raise the temperature to sample</source>
        <translation>Greedy braucht keinen Startwert: Erhöhen Sie die Temperatur, damit gezogen wird</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Al&amp;ways so many tokens</source>
        <translation>&amp;Immer so viele Token</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelCard</name>
    <message>
        <source>ternary</source>
        <translation>ternär</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Problems of the model</source>
        <translation>Probleme des Modells</translation>
    </message>
    <message>
        <source>Size ratio</source>
        <translation>Größenverhältnis</translation>
    </message>
    <message>
        <source>smaller as a 1.58-bit student</source>
        <translation>kleiner in 1,58 Bit</translation>
    </message>
    <message>
        <source>Filter tensors: name, type, ternary</source>
        <translation>Tensoren filtern: Name, Typ, ternär</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Tensoren filtern</translation>
    </message>
    <message>
        <source>Shows the tensors whose name, type or shape contain these words</source>
        <translation>Zeigt die Tensoren, deren Name, Typ oder Form diese Wörter enthält</translation>
    </message>
    <message>
        <source>%1, 1.58-bit student</source>
        <translation>%1, 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>, %1 of them %2</source>
        <translation>, davon %1 %2</translation>
    </message>
    <message>
        <source>become ternary</source>
        <translation>werden ternär</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>Breite %1</translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation>%1 Köpfe</translation>
    </message>
    <message>
        <source>%1 key/value heads</source>
        <translation>%1 Key/Value-Köpfe</translation>
    </message>
    <message>
        <source>vocabulary %1</source>
        <translation>Vokabular %1</translation>
    </message>
    <message>
        <source>tied head</source>
        <translation>geteilter Kopf</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>eigener Kopf</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The same shape in FP16</source>
        <translation>Dieselbe Form in FP16</translation>
    </message>
    <message>
        <source>In FP16</source>
        <translation>In FP16</translation>
    </message>
    <message>
        <source>As a 1.58-bit student</source>
        <translation>Als 1,58-Bit-Schüler</translation>
    </message>
    <message>
        <source>%1 in FP16, %2 as a 1.58-bit student.</source>
        <translation>%1 in FP16, %2 als 1,58-Bit-Schüler.</translation>
    </message>
    <message>
        <source>This model could not be opened</source>
        <translation>Dieses Modell ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The tensors of a model and what they become appear here</source>
        <translation>Hier erscheinen die Tensoren eines Modells und was aus ihnen wird</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 Tensoren</translation>
    </message>
    <message>
        <source>%1 of %2 tensors</source>
        <translation>%1 von %2 Tensoren</translation>
    </message>
    <message>
        <source>Open a model folder, a .gguf or a .safetensors file.</source>
        <translation>Einen Modellordner, eine .gguf- oder .safetensors-Datei öffnen.</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>%1 in der Datei</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 im Speicher</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelChoice</name>
    <message>
        <source>Chat template: %1</source>
        <translation>Chat-Vorlage: %1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>Es hat keine Chat-Vorlage: Es wurde nicht für Gespräche abgestimmt und setzt stattdessen Ihren Text fort.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelDialog</name>
    <message>
        <source>Model folders and GGUF files (%1)</source>
        <translation>Modellordner und GGUF-Dateien (%1)</translation>
    </message>
    <message>
        <source>Folder or file:</source>
        <translation>Ordner oder Datei:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelList</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model: %1</source>
        <translation>Modell wählen: %1</translation>
    </message>
    <message>
        <source>Choose a model folder or a .gguf file</source>
        <translation>Einen Modellordner oder eine .gguf-Datei wählen</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelSourceButton</name>
    <message>
        <source>More models for %1</source>
        <translation>Weitere Modelle für %1</translation>
    </message>
    <message>
        <source>Models that other programs keep on this computer, or one from the hub</source>
        <translation>Modelle, die andere Programme auf diesem Rechner aufbewahren, oder eines vom Hub</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model folder or file</source>
        <translation>Modellordner oder -datei</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .gguf or .safetensors file, or a run folder</source>
        <translation>Ein Hugging-Face-Ordner, eine .gguf- oder .safetensors-Datei oder ein Laufordner</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Zuletzt geöffnete Modelle</translation>
    </message>
    <message>
        <source>Models that were open stand here.</source>
        <translation>Hier stehen Modelle, die offen waren.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Das geöffnete Modell</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>See its weights</source>
        <translation>Gewichte ansehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Use as teacher</source>
        <translation>Als Lehrer nehmen</translation>
    </message>
    <message>
        <source>Header read in %1</source>
        <translation>Kopf der Datei gelesen in %1</translation>
    </message>
    <message>
        <source>Export the model as a .gguf file</source>
        <translation>Das Modell als .gguf-Datei exportieren</translation>
    </message>
    <message>
        <source>With a receipt that it is the same model</source>
        <translation>Mit einem Beleg, dass es dasselbe Modell ist</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Models at hand and the open one</source>
        <translation>Modelle zur Hand und das offene</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Models of the open run</source>
        <translation>Modelle des offenen Laufs</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already: a teacher has full precision</source>
        <translation>Es ist schon ein 1,58-Bit-Schüler: Ein Lehrer hat volle Genauigkeit</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Runden…</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already</source>
        <translation>Es ist schon ein Schüler mit 1,58 Bit</translation>
    </message>
    <message>
        <source>A run trains here: wait for its end, or stop it</source>
        <translation>Hier trainiert ein Lauf: auf sein Ende warten oder ihn anhalten</translation>
    </message>
    <message>
        <source>Ternary weights without training, and what is left of the model</source>
        <translation>Ternäre Gewichte ohne Training, und was vom Modell übrig bleibt</translation>
    </message>
    <message>
        <source>Round the model without training</source>
        <translation>Das Modell ohne Training runden</translation>
    </message>
    <message>
        <source>Ternary weights, and what is left of the model</source>
        <translation>Ternäre Gewichte, und was vom Modell übrig bleibt</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>das geöffnete Modell</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>Which tensors differ from those of another model, and by how much</source>
        <translation>Welche Tensoren sich von denen eines anderen Modells unterscheiden, und um wie viel</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Choose the model to compare with</source>
        <translation>Das Modell zum Vergleich wählen</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Statistik und Histogramm eines Tensors: ihn auswählen und die Eingabetaste drücken oder ihn doppelt anklicken.</translation>
    </message>
</context>
<context>
    <name>bitdistill::MomentsFigure</name>
    <message>
        <source>Weights before and after</source>
        <translation>Gewichte vorher und nachher</translation>
    </message>
    <message>
        <source>The same weights as the teacher has them, refined, pre-trained, and in the student</source>
        <translation>Dieselben Gewichte beim Lehrer, verfeinert, vortrainiert und im Schüler</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Einen Lauf starten oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohe Werte</translation>
    </message>
</context>
<context>
    <name>bitdistill::Notice</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>bitdistill::OverlayCard</name>
    <message>
        <source>Teacher reaches</source>
        <translation>Lehrer erreicht</translation>
    </message>
    <message>
        <source>BitNet-SFT reaches</source>
        <translation>BitNet-SFT erreicht</translation>
    </message>
    <message>
        <source>Student reaches</source>
        <translation>Schüler erreicht</translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation>Neben anderen Läufen</translation>
    </message>
    <message>
        <source>What runs reach, and in what their recipes differ</source>
        <translation>Was Läufe erreichen und worin sich ihre Rezepte unterscheiden</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Show a run beside the open one</source>
        <translation>Einen Lauf neben dem offenen zeigen</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message>
        <source>Points over the parameters</source>
        <translation>Punkte über den Parametern</translation>
    </message>
    <message>
        <source>A line for each point over the parameters that a sweep varies</source>
        <translation>Eine Linie für jeden Punkt über den Parametern, die ein Sweep variiert</translation>
    </message>
    <message>
        <source>bitdistill sweep makes a sweep; open its folder.</source>
        <translation>bitdistill sweep macht einen Sweep; öffnen Sie seinen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>%n Punkt, nicht abgeschlossen.</numerusform>
            <numerusform>%n Punkte, keiner davon abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>%n Punkt; der beste ist %1 mit %2.</numerusform>
            <numerusform>%n Punkte; der beste ist %1 mit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamField</name>
    <message>
        <source>Not used: %1 and %2 are off</source>
        <translation>Nicht verwendet: %1 und %2 sind aus</translation>
    </message>
    <message>
        <source>Not used: %1 is off</source>
        <translation>Nicht verwendet: %1 ist aus</translation>
    </message>
    <message>
        <source>Used only with %1: %2</source>
        <translation>Nur verwendet mit %1: %2</translation>
    </message>
    <message>
        <source>Not used: %1 is not given</source>
        <translation>Nicht verwendet: %1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>Not used: %1 is given</source>
        <translation>Nicht verwendet: %1 ist angegeben</translation>
    </message>
    <message>
        <source>Not used: the task has no classes</source>
        <translation>Nicht verwendet: die Aufgabe hat keine Klassen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 aussuchen</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file</source>
        <translation>Öffnet einen Dialog zur Wahl einer Datei</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>%1 wird gebraucht</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>Zurück zu %1: %2</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a model folder or a .gguf file</source>
        <translation>Öffnet einen Dialog zur Wahl eines Modellordners oder einer .gguf-Datei</translation>
    </message>
    <message>
        <source>Not used: the task writes no texts</source>
        <translation>Nicht verwendet: die Aufgabe schreibt keine Texte</translation>
    </message>
    <message>
        <source>Opens a dialog to choose files</source>
        <translation>Öffnet einen Dialog zur Wahl von Dateien</translation>
    </message>
    <message>
        <source>Help about %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
    <message>
        <source>What it means, with its equation (F1)</source>
        <translation>Was es bedeutet, mit der Gleichung (F1)</translation>
    </message>
    <message>
        <source>From the preset %1</source>
        <translation>Aus der Vorlage %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The parameters of a run, in groups</source>
        <translation>Die Parameter eines Laufs, in Gruppen</translation>
    </message>
    <message>
        <source>Search parameters</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Shows the parameters whose name, help or choices contain these words</source>
        <translation>Zeigt die Parameter, deren Name, Hilfe oder Auswahl diese Wörter enthält</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all parameters</source>
        <translation>Alle Parameter zeigen</translation>
    </message>
    <message>
        <source>Unfolds every group</source>
        <translation>Klappt jede Gruppe auf</translation>
    </message>
    <message>
        <source>Problems of the whole recipe</source>
        <translation>Probleme des ganzen Rezepts</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>More parameters: %1</source>
        <translation>Weitere Parameter: %1</translation>
    </message>
    <message>
        <source>No parameter contains these words.</source>
        <translation>Kein Parameter enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nötig: %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds the group</source>
        <translation>Klappt die Gruppe zu</translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>Zeigt %n weiteren Parameter</numerusform>
            <numerusform>Zeigt %n weitere Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>alles wie vorgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>die Vorgaben</translation>
    </message>
    <message>
        <source>Sets every parameter back to %1</source>
        <translation>Setzt jeden Parameter zurück auf %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PipelineBar</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>fehlgeschlagen bei %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Stufen des Laufs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, step %1 of %2</source>
        <translation>, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Copy, export, show as table</source>
        <translation>Kopieren, exportieren, als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotPanel</name>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>das Bild ließ sich nicht kodieren</translation>
    </message>
    <message>
        <source>the page could not be printed to the file</source>
        <translation>die Seite ließ sich nicht in die Datei drucken</translation>
    </message>
    <message>
        <source>Warning about what is drawn</source>
        <translation>Warnung zu dem, was gezeichnet ist</translation>
    </message>
</context>
<context>
    <name>bitdistill::PresentBar</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Vergleich starten oder anhalten</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Vorheriger Prompt</translation>
    </message>
    <message>
        <source>Which prompt</source>
        <translation>Welcher Prompt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>Race  R</source>
        <translation>Rennen  R</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Rennen abspielen</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Stand des Vergleichs</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Präsentation verlassen</translation>
    </message>
    <message>
        <source>Stop  Space</source>
        <translation>Anhalten  Leertaste</translation>
    </message>
    <message>
        <source>Start  Space</source>
        <translation>Starten  Leertaste</translation>
    </message>
</context>
<context>
    <name>bitdistill::PromptBox</name>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>&amp;Chat-Vorlage</translation>
    </message>
    <message>
        <source>The prompt in the models&apos; chat templates</source>
        <translation>Die Eingabe in den Chat-Vorlagen der Modelle</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Choose or keep a prompt</source>
        <translation>Einen Prompt wählen oder behalten</translation>
    </message>
    <message>
        <source>Prompts of the run, of its task, for any model, and your own</source>
        <translation>Prompts des Laufs, seiner Aufgabe, für jedes Modell und eigene</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>For any model</source>
        <translation>Für jedes Modell</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Nach Aufgabe</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Diesen Prompt behalten</translation>
    </message>
    <message>
        <source>Forget this prompt</source>
        <translation>Diesen Prompt vergessen</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Search for learning rates</source>
        <translation>Suche nach Lernraten</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>chosen so far: %1</source>
        <translation>bisher gewählt: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Warteschlange weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause the queue after the present run</source>
        <translation>Warteschlange nach dem jetzigen Lauf pausieren</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>alles ist fertig</translation>
    </message>
    <message>
        <source>one run after the other</source>
        <translation>ein Lauf nach dem anderen</translation>
    </message>
    <message>
        <source>pauses after the present run</source>
        <translation>pausiert nach dem jetzigen Lauf</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben schieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten schieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>%1 aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueDialog</name>
    <message>
        <source>Add to the queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>The recipe as it is</source>
        <translation>Das Rezept, wie es ist</translation>
    </message>
    <message>
        <source>A sweep over values</source>
        <translation>Ein Sweep über Werte</translation>
    </message>
    <message>
        <source>A search for learning rates</source>
        <translation>Eine Suche nach Lernraten</translation>
    </message>
    <message>
        <source>An ablation</source>
        <translation>Eine Ablation</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Folder&apos;s name</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Values, a line a parameter</source>
        <translation>Werte, eine Zeile je Parameter</translation>
    </message>
    <message>
        <source>Multiples of the recipe&apos;s rates</source>
        <translation>Vielfache der Lernraten des Rezepts</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Give it a name that can be a folder&apos;s name.</source>
        <translation>Bitte einen Namen geben, den ein Ordner haben kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe, einer nach dem anderen. Gemeinsame Stufen werden nur einmal gerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here</source>
        <translation>„%1“ ist keine Zahl, die hier stehen kann</translation>
    </message>
    <message>
        <source>Write numbers with commas between them</source>
        <translation>Schreiben Sie Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>The recipe has no teacher</source>
        <translation>Das Rezept hat keinen Lehrer</translation>
    </message>
    <message>
        <source>Choose the folder of the model to convert on the Recipe page</source>
        <translation>Wählen Sie auf der Seite Rezept den Ordner des Modells, das umgewandelt werden soll</translation>
    </message>
    <message>
        <source>There are no values yet</source>
        <translation>Es gibt noch keine Werte</translation>
    </message>
    <message>
        <source>Write a line for each parameter, such as %1</source>
        <translation>Schreiben Sie für jeden Parameter eine Zeile, etwa %1</translation>
    </message>
    <message>
        <source>There are no multiples yet</source>
        <translation>Es gibt noch keine Vielfachen</translation>
    </message>
    <message>
        <source>Write multiples such as %1</source>
        <translation>Schreiben Sie Vielfache, etwa %1</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueRunner</name>
    <message>
        <source>%1 is in the queue already. Choose another name.</source>
        <translation>%1 ist schon in der Warteschlange. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Take the recipe of the open run</source>
        <translation>Rezept des offenen Laufs nehmen</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Eine Rezeptdatei laden</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Das Rezept als Datei speichern</translation>
    </message>
    <message>
        <source>Form and checks</source>
        <translation>Formular und Prüfungen</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>Befehlszeile, die dasselbe tut</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>&amp;Name des Laufs</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>What stands against a start</source>
        <translation>Was einem Start im Weg steht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Choose a teacher and training data: the first items appear here, cut into the teacher&apos;s tokens, with those marked that the loss looks at.</source>
        <translation>Lehrer und Trainingsdaten wählen: Hier erscheinen die ersten Beispiele, zerlegt in die Token des Lehrers; markiert sind die, auf die der Verlust schaut.</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Rezept von %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1, then %2 and %3</source>
        <translation>%1, dann %2 und %3</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>Zuerst wählen: %1</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Zuerst wählen</translation>
    </message>
    <message>
        <source>every field can be used</source>
        <translation>jedes Feld ist brauchbar</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>%n weiteres, im Formular markiert</numerusform>
            <numerusform>%n weitere, im Formular markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>still to choose</source>
        <translation>noch zu wählen</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Choose training data: its first items appear here, cut into the teacher&apos;s tokens.</source>
        <translation>Trainingsdaten wählen: Hier erscheinen ihre ersten Beispiele, zerlegt in die Token des Lehrers.</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>Give the run a name that can be a folder&apos;s name</source>
        <translation>Bitte dem Lauf einen Namen geben, den ein Ordner haben kann</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Ein Rezept laden</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Start the recipe</source>
        <translation>Rezept starten</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Parameter durchsuchen</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Laufordner</translation>
    </message>
    <message>
        <source>%1. The command follows once that is mended.</source>
        <translation>%1. Der Befehl folgt, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Warteschlange…</translation>
    </message>
    <message>
        <source>Put the recipe into the queue</source>
        <translation>Das Rezept in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Runs, sweeps, searches for learning rates and ablations, one after the other</source>
        <translation>Läufe, Sweeps, Suchen nach Lernraten und Ablationen, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Save what the form shows as a preset, or delete one of your own</source>
        <translation>Was das Formular zeigt, als Vorlage speichern, oder eine eigene löschen</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Die letzte Änderung des Rezepts rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save the recipe as a preset</source>
        <translation>Das Rezept als Vorlage speichern</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Trainingsdaten wählen: Hier erscheinen ihre Spalten und ersten Zeilen.</translation>
    </message>
    <message>
        <source>Name of the preset (how to train, without model and data):</source>
        <translation>Name der Vorlage (wie trainiert wird, ohne Modell und Daten):</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Replace it by what the form shows?</source>
        <translation>Eine Vorlage %1 gibt es schon. Durch das ersetzen, was das Formular zeigt?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Die alte behalten</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePreview</name>
    <message>
        <source>First batch</source>
        <translation>Erster Batch</translation>
    </message>
    <message>
        <source>First rows of the data file</source>
        <translation>Erste Zeilen der Datendatei</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Trainingsdaten wählen: Hier erscheinen ihre Spalten und ersten Zeilen.</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>Über die Datendatei</translation>
    </message>
    <message>
        <source>Fields that differ, as they were and as they are</source>
        <translation>Felder, die sich unterscheiden, wie sie waren und wie sie sind</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What the recipe is compared with</source>
        <translation>Womit das Rezept verglichen wird</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the data file seems to be made for</source>
        <translation>Wofür die Datendatei gemacht scheint</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the proposed task into the recipe</source>
        <translation>Die vorgeschlagene Aufgabe ins Rezept übernehmen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>%1 rows, the first of them:</source>
        <translation>%1 Zeilen, die ersten davon:</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>Die ersten Zeilen:</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The data file seems to be made for the task %1: %2.</source>
        <translation>Die Datendatei scheint für die Aufgabe %1 gemacht: %2.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>Nichts weicht ab von „%1“.</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>Gegenüber „%1“:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1: %2 tokens in %3</source>
        <translation>%1: %2 Token in %3</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>replayed %1 times slower</source>
        <translation>%1-mal langsamer abgespielt</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 Token, %2</numerusform>
            <numerusform>%1 Token, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultTable</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Points to FP16</source>
        <translation>Punkte zu FP16</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>FP16-SFT, BitNet-SFT and BitDistill appear here side by side.</source>
        <translation>Hier stehen FP16-SFT, BitNet-SFT und BitDistill nebeneinander.</translation>
    </message>
    <message>
        <source>Run a recipe to its end, or open a finished run.</source>
        <translation>Ein Rezept bis zum Ende laufen lassen oder einen fertigen Lauf öffnen.</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>Difference to FP16</source>
        <translation>Unterschied zu FP16</translation>
    </message>
    <message>
        <source>, not distinguishable</source>
        <translation>, nicht unterscheidbar</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, 95-%-Intervall</translation>
    </message>
    <message>
        <source>computed by the %1 engine in %2</source>
        <translation>berechnet von der Engine %1 in %2</translation>
    </message>
    <message>
        <source>always the most frequent class: %1</source>
        <translation>immer die häufigste Klasse: %1</translation>
    </message>
    <message>
        <source>It answers every item alike.</source>
        <translation>Es antwortet auf alles gleich.</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval, on the same %2 items</source>
        <translation>%1 Punkte, 95-%-Intervall, auf denselben %2 Beispielen</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1</source>
        <translation>Exakter McNemar-Test: p %1</translation>
    </message>
    <message>
        <source>, and answers every item alike</source>
        <translation>, und antwortet auf alles gleich</translation>
    </message>
    <message>
        <source>CPU engine, weights as %1</source>
        <translation>CPU-Engine, Gewichte als %1</translation>
    </message>
    <message>
        <source>training engine, %1</source>
        <translation>Trainings-Engine, %1</translation>
    </message>
    <message>
        <source>%1 dev items</source>
        <translation>%1 Dev-Beispiele</translation>
    </message>
    <message>
        <source>%1 prompts cut</source>
        <translation>%1 Prompts gekürzt</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1, 95 % interval by a paired bootstrap, on the same %2 items</source>
        <translation>%1, 95-%-Intervall aus gepaartem Bootstrap, auf denselben %2 Beispielen</translation>
    </message>
    <message>
        <source>approximate randomization: p %1</source>
        <translation>approximativer Randomisierungstest: p %1</translation>
    </message>
    <message>
        <source>≈: not distinguishable, %1</source>
        <translation>≈: nicht unterscheidbar, %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Run and data</source>
        <translation>Lauf und Daten</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Compare teacher and student</source>
        <translation>Lehrer und Schüler vergleichen</translation>
    </message>
    <message>
        <source>Student, BitDistill</source>
        <translation>Schüler, BitDistill</translation>
    </message>
    <message>
        <source>Teacher, FP16-SFT</source>
        <translation>Lehrer, FP16-SFT</translation>
    </message>
    <message>
        <source>Direct, BitNet-SFT</source>
        <translation>Direkt, BitNet-SFT</translation>
    </message>
    <message>
        <source>Student&apos;s weights</source>
        <translation>Gewichte des Schülers</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side.</source>
        <translation>Genauigkeit, Größe und Tempo von FP16-SFT, BitNet-SFT und BitDistill nebeneinander.</translation>
    </message>
    <message>
        <source>They appear when a run with dev data has been evaluated.</source>
        <translation>Sie erscheinen, wenn ein Lauf mit Dev-Daten ausgewertet ist.</translation>
    </message>
    <message>
        <source>The paper, Qwen3 (%1)</source>
        <translation>Der Aufsatz, Qwen3 (%1)</translation>
    </message>
    <message>
        <source>Which class (row) is taken for which (column)</source>
        <translation>Welche Klasse (Zeile) für welche gehalten wird (Spalte)</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>an den Dev-Beispielen</translation>
    </message>
    <message>
        <source>%1 smaller than %2 in 16 bits</source>
        <translation>%1 kleiner als %2 in 16 Bit</translation>
    </message>
    <message>
        <source>%1 · task %2</source>
        <translation>%1 · Aufgabe %2</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Kein Lauf offen</translation>
    </message>
    <message>
        <source>Other models, more data and far more text in stage 2: the order of the rows is what to compare.</source>
        <translation>Andere Modelle, mehr Daten und weit mehr Text in Stufe 2: Zu vergleichen ist die Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>The paper has no row for this task; its SST-2 stands here for the order of the rows.</source>
        <translation>Der Aufsatz hat keine Zeile für diese Aufgabe; sein SST-2 steht hier wegen der Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>Copy the results as Markdown</source>
        <translation>Ergebnisse als Markdown kopieren</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Tables, figures and texts of this run as one HTML or PDF file</source>
        <translation>Tabellen, Bilder und Texte dieses Laufs als eine HTML- oder PDF-Datei</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>Die Klassen zeigen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Die Beispiele zeigen</translation>
    </message>
    <message>
        <source>What teacher and student answer</source>
        <translation>Was Lehrer und Schüler antworten</translation>
    </message>
    <message>
        <source>%1: from full precision to 1.58 bits</source>
        <translation>%1: von voller Genauigkeit zu 1,58 Bit</translation>
    </message>
    <message>
        <source>%1: which class is taken for which</source>
        <translation>%1: welche Klasse für welche gehalten wird</translation>
    </message>
    <message>
        <source>true, predicted</source>
        <translation>wahr, vorhergesagt</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
    <message>
        <source>HTML or PDF</source>
        <translation>HTML oder PDF</translation>
    </message>
    <message>
        <source>Ask teacher and student item by item</source>
        <translation>Lehrer und Schüler Beispiel für Beispiel fragen</translation>
    </message>
    <message>
        <source>Both right, only one of them, both wrong</source>
        <translation>Beide richtig, nur einer von beiden, beide falsch</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 gegen %2: %3</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>dem Lehrer</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Show the ablation that this run belongs to</source>
        <translation>Die Ablation zeigen, zu der dieser Lauf gehört</translation>
    </message>
    <message>
        <source>The report follows once the weights for it have been read.</source>
        <translation>Der Bericht folgt, sobald die Gewichte für seine Abbildungen gelesen sind.</translation>
    </message>
    <message>
        <source>held-out text: perplexity %1 of the teacher, %2 of the student after pre-training</source>
        <translation>zurückgehaltener Text: Perplexität %1 beim Lehrer, %2 beim Schüler nach dem Vortraining</translation>
    </message>
    <message>
        <source>What the models wrote, beside the reference</source>
        <translation>Was die Modelle geschrieben haben, neben der Referenz</translation>
    </message>
    <message>
        <source>Texts that differ most</source>
        <translation>Am stärksten abweichende Texte</translation>
    </message>
    <message>
        <source>First page as a picture (*.png)</source>
        <translation>Erste Seite als Bild (*.png)</translation>
    </message>
    <message>
        <source>In memory %1 in place of %2, %3 smaller</source>
        <translation>Im Speicher %1 statt %2, %3 kleiner</translation>
    </message>
    <message>
        <source>Writing speed beside the teacher: %1</source>
        <translation>Schreibtempo neben dem Lehrer: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>(nothing: it ended at once)</source>
        <translation>(nichts: es endete sofort)</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundDialog</name>
    <message>
        <source>Perplexity of the model, %p %</source>
        <translation>Perplexität des Modells, %p %</translation>
    </message>
    <message>
        <source>Rounding, %p %</source>
        <translation>Runden, %p %</translation>
    </message>
    <message>
        <source>Perplexity of the ternary weights, %p %</source>
        <translation>Perplexität der ternären Gewichte, %p %</translation>
    </message>
    <message>
        <source>Perplexity with rounded activations, %p %</source>
        <translation>Perplexität mit gerundeten Aktivierungen, %p %</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Liest den Text</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>8 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>8 Bit, o_proj und down_proj hinter einer Hadamard-Transformation</translation>
    </message>
    <message>
        <source>4 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>4 Bit, o_proj und down_proj hinter einer Hadamard-Transformation</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>Round %1 without training</source>
        <translation>%1 ohne Training runden</translation>
    </message>
    <message>
        <source>Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of the model: what is missing is what training is for.</source>
        <translation>Ternäre Gewichte allein durch Runden: Nichts wird trainiert, keine Normen kommen hinzu. Vom Modell bleibt meist wenig übrig: Was fehlt, dafür gibt es das Training.</translation>
    </message>
    <message>
        <source>Progress of the rounding</source>
        <translation>Fortschritt der Rundung</translation>
    </message>
    <message>
        <source>What is left of the model</source>
        <translation>Was vom Modell übrig ist</translation>
    </message>
    <message>
        <source>How codes and scales are found</source>
        <translation>Wie Codes und Skalen gefunden werden</translation>
    </message>
    <message>
        <source>absmean, each weight to the nearest</source>
        <translation>absmean, jedes Gewicht zum nächsten Wert</translation>
    </message>
    <message>
        <source>ls, least squared error of the weights</source>
        <translation>ls, kleinster quadratischer Fehler der Gewichte</translation>
    </message>
    <message>
        <source>gptq, later columns take over the errors</source>
        <translation>gptq, spätere Spalten übernehmen die Fehler</translation>
    </message>
    <message>
        <source>awq, factors for columns with large inputs</source>
        <translation>awq, Faktoren für Spalten mit großen Eingaben</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Which weights share a scale</source>
        <translation>Welche Gewichte eine Skala teilen</translation>
    </message>
    <message>
        <source>One a matrix</source>
        <translation>Eine je Matrix</translation>
    </message>
    <message>
        <source>One a row</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>One for 256 neighbours</source>
        <translation>Eine für 256 Nachbarn</translation>
    </message>
    <message>
        <source>One for 128 neighbours</source>
        <translation>Eine für 128 Nachbarn</translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation>&amp;Skalen</translation>
    </message>
    <message>
        <source>What the result computes with</source>
        <translation>Womit das Ergebnis rechnet</translation>
    </message>
    <message>
        <source>Full precision: weights alone, in a folder of full size</source>
        <translation>Volle Genauigkeit: Gewichte allein, in einem Ordner voller Größe</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Aktivierungen</translation>
    </message>
    <message>
        <source>Text that calibrates and measures</source>
        <translation>Text, der kalibriert und misst</translation>
    </message>
    <message>
        <source>Plain text or JSON lines: its beginning calibrates, its end measures</source>
        <translation>Reiner Text oder JSON-Zeilen: Der Anfang kalibriert, das Ende misst</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>Den Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Rows that calibrate</source>
        <translation>Zeilen, die kalibrieren</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Token je Zeile</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>Zeilen zu</translation>
    </message>
    <message>
        <source>tokens calibrate</source>
        <translation>Token kalibrieren</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Zu schreibender Ordner</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Auswählen, wohin der Ordner kommt</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Sch&amp;reiben nach</translation>
    </message>
    <message>
        <source>Layer by layer…</source>
        <translation>Schicht für Schicht…</translation>
    </message>
    <message>
        <source>What rounding costs each layer</source>
        <translation>Was Rundung jede Schicht kostet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the model and what is left of it</source>
        <translation>Das Modell mit dem vergleichen, was davon übrig ist</translation>
    </message>
    <message>
        <source>Both side by side on the Compare page</source>
        <translation>Beide nebeneinander auf der Seite Vergleichen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>What rounding costs</source>
        <translation>Was Rundung kostet</translation>
    </message>
    <message>
        <source>A call for this folder was stopped before its end: the same choices go on with what it has done.</source>
        <translation>Ein Aufruf für diesen Ordner wurde vor seinem Ende angehalten: Dieselbe Wahl geht mit dem weiter, was er getan hat.</translation>
    </message>
    <message>
        <source>Choose a text first: it calibrates, and it measures what is left.</source>
        <translation>Zuerst einen Text auswählen: Er kalibriert und misst, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Name a folder to write to first.</source>
        <translation>Zuerst einen Ordner nennen, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Opening the training engine</source>
        <translation>Öffnet das Trainingswerk</translation>
    </message>
    <message>
        <source>Not rounded. %1</source>
        <translation>Nicht gerundet. %1</translation>
    </message>
    <message>
        <source>Stopped; no folder was written.</source>
        <translation>Angehalten; kein Ordner wurde geschrieben.</translation>
    </message>
    <message>
        <source>The model, full precision</source>
        <translation>Das Modell, volle Genauigkeit</translation>
    </message>
    <message>
        <source>Ternary weights, activations in full precision</source>
        <translation>Ternäre Gewichte, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>Ternary weights, activations: %1</source>
        <translation>Ternäre Gewichte, Aktivierungen: %1</translation>
    </message>
    <message>
        <source>Measured on the last %1 tokens of the text, in rows of %2.</source>
        <translation>Gemessen an den letzten %1 Token des Textes, in Zeilen zu %2.</translation>
    </message>
    <message>
        <source>The student: %1. A recipe goes on with it as its student.</source>
        <translation>Der Schüler: %1. Ein Rezept geht damit als seinem Schüler weiter.</translation>
    </message>
    <message>
        <source>The ternary values in full precision: %1. It computes as the second bar says.</source>
        <translation>Die ternären Werte in voller Genauigkeit: %1. Er rechnet, wie der zweite Balken sagt.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundingBars</name>
    <message>
        <source>Perplexity before and after</source>
        <translation>Perplexität vorher und nachher</translation>
    </message>
    <message>
        <source>guessing %1</source>
        <translation>Raten %1</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>Perplexität: %1</translation>
    </message>
    <message>
        <source>Perplexity, logarithmic</source>
        <translation>Perplexität, logarithmisch</translation>
    </message>
    <message>
        <source>guessing: %1</source>
        <translation>Raten: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunControls</name>
    <message>
        <source>Stop and save</source>
        <translation>Anhalten und sichern</translation>
    </message>
    <message>
        <source>Ends after the present micro-batch and writes a checkpoint; the run can be resumed</source>
        <translation>Endet nach dem jetzigen Mikro-Batch und schreibt einen Checkpoint; der Lauf lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run so many steps, then pause</source>
        <translation>So viele Schritte laufen, dann pausieren</translation>
    </message>
    <message>
        <source>Trains the number of steps beside it and pauses</source>
        <translation>Trainiert die daneben stehende Zahl von Schritten und pausiert</translation>
    </message>
    <message>
        <source> more steps</source>
        <translation> weitere Schritte</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>Zu laufende Schritte</translation>
    </message>
    <message>
        <source>How many steps to train before pausing</source>
        <translation>Wie viele Schritte vor der Pause trainiert werden</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Stand des Laufs</translation>
    </message>
    <message>
        <source>Run controls</source>
        <translation>Steuerung des Laufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Freezes after the present micro-batch; everything stays in memory</source>
        <translation>Friert nach dem jetzigen Mikro-Batch ein; alles bleibt im Speicher</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes on where the run was frozen</source>
        <translation>Geht dort weiter, wo der Lauf eingefroren wurde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint, exactly as if it had never stopped</source>
        <translation>Geht vom neuesten Checkpoint weiter, genau als wäre nie angehalten worden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Runs every planned stage that is not done yet</source>
        <translation>Führt jede geplante Stufe aus, die noch nicht fertig ist</translation>
    </message>
    <message>
        <source>Another process trains here; this window watches.</source>
        <translation>Ein anderer Prozess trainiert hier; dieses Fenster sieht zu.</translation>
    </message>
    <message>
        <source>Stopped; can be resumed</source>
        <translation>Angehalten; lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Paused; memory is kept</source>
        <translation>Pausiert; der Speicher bleibt belegt</translation>
    </message>
    <message>
        <source>Stopping: saves a checkpoint</source>
        <translation>Hält an: schreibt einen Checkpoint</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>Angehalten und gesichert</translation>
    </message>
    <message>
        <source>Failed; the events say why</source>
        <translation>Fehlgeschlagen; die Ereignisse sagen, warum</translation>
    </message>
    <message>
        <source>Other ways to pause</source>
        <translation>Andere Arten der Pause</translation>
    </message>
    <message>
        <source>A pause can also give the memory back that training takes</source>
        <translation>Eine Pause kann auch den Speicher zurückgeben, den das Training belegt</translation>
    </message>
    <message>
        <source>Pause and free memory</source>
        <translation>Pausieren und Speicher freigeben</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint</source>
        <translation>Speichert einen Checkpoint und gibt den Speicher an andere Programme zurück; Weiter lädt den Checkpoint</translation>
    </message>
    <message>
        <source>Loads the checkpoint and goes on, exactly as if it had never paused</source>
        <translation>Lädt den Checkpoint und läuft weiter, genau so, als hätte es keine Pause gegeben</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>Pausiert; der Speicher ist frei</translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Ab Schritt %1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message>
        <source>%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.</source>
        <translation>%1 ist kein Laufordner, run.json fehlt. Wählen Sie einen Ordner, in dem ein Lauf gestartet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>Neben dem offenen wird höchstens %n Lauf gezeigt. Nehmen Sie zuerst einen anderen weg.</numerusform>
            <numerusform>Neben dem offenen werden höchstens %n Läufe gezeigt. Nehmen Sie zuerst einen anderen weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>Trainingstempo</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Gewichte, die 0 sind</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Cross-entropy and the two distillation terms appear here, step by step.</source>
        <translation>Kreuzentropie und die zwei Destillationsterme erscheinen hier Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Start a recipe, or try the sample.</source>
        <translation>Ein Rezept starten oder das Beispiel ausprobieren.</translation>
    </message>
    <message>
        <source>Gradient norm, learning rate, speed and more, step by step.</source>
        <translation>Gradientennorm, Lernrate, Tempo und mehr, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Eine andere Größe</translation>
    </message>
    <message>
        <source>What the small plot shows</source>
        <translation>Was die kleine Kurve zeigt</translation>
    </message>
    <message>
        <source>Weights and events</source>
        <translation>Gewichte und Ereignisse</translation>
    </message>
    <message>
        <source>Weights, all layers</source>
        <translation>Gewichte, alle Schichten</translation>
    </message>
    <message>
        <source>The student&apos;s weights in units of Δ appear here as soon as it trains.</source>
        <translation>Die Gewichte des Schülers in Einheiten von Δ erscheinen hier, sobald er trainiert.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Curves and events</source>
        <translation>Kurven und Ereignisse</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>%1, final evaluation</source>
        <translation>%1, Endauswertung</translation>
    </message>
    <message>
        <source>measured at the first evaluation</source>
        <translation>gemessen bei der ersten Auswertung</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>an den Dev-Beispielen</translation>
    </message>
    <message>
        <source>FP16, final</source>
        <translation>FP16, am Ende</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>CE %1 nats</source>
        <translation>CE %1 nat</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>%1 near a threshold</source>
        <translation>%1 nahe einer Schwelle</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Kein Lauf offen</translation>
    </message>
    <message>
        <source>Pausing at the next micro-batch</source>
        <translation>Pausiert beim nächsten Mikro-Batch</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
    <message>
        <source>This run has finished</source>
        <translation>Dieser Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>Written for TensorBoard: start it with --logdir %1</source>
        <translation>Für TensorBoard geschrieben: mit --logdir %1 starten</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Lauf pausieren</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Lauf weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and save the run</source>
        <translation>Lauf anhalten und sichern</translation>
    </message>
    <message>
        <source>Resume the run from its checkpoint</source>
        <translation>Lauf von seinem Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Lauf schließen</translation>
    </message>
    <message>
        <source>Show all stages in the curves</source>
        <translation>Alle Stufen in den Kurven zeigen</translation>
    </message>
    <message>
        <source>Copy the losses as a picture</source>
        <translation>Verluste als Bild kopieren</translation>
    </message>
    <message>
        <source>Write the run for TensorBoard</source>
        <translation>Lauf für TensorBoard schreiben</translation>
    </message>
    <message>
        <source>Scalars and histograms, in the run&apos;s report folder</source>
        <translation>Skalare und Histogramme, in den Ordner report des Laufs</translation>
    </message>
    <message>
        <source>Losses as a table</source>
        <translation>Verluste als Tabelle</translation>
    </message>
    <message>
        <source>%1, training engine</source>
        <translation>%1, Trainingsengine</translation>
    </message>
    <message>
        <source>Saving a checkpoint to free the memory</source>
        <translation>Speichert einen Checkpoint, um den Speicher freizugeben</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>Pausiert; der Speicher ist frei</translation>
    </message>
    <message>
        <source>Pause the run and free its memory</source>
        <translation>Lauf pausieren und seinen Speicher freigeben</translation>
    </message>
    <message>
        <source>%1 on the dev items, at every evaluation.</source>
        <translation>%1 an den Dev-Beispielen, bei jeder Auswertung.</translation>
    </message>
    <message>
        <source>%1 of the teacher</source>
        <translation>%1 des Lehrers</translation>
    </message>
    <message>
        <source>%1 of BitNet-SFT</source>
        <translation>%1 von BitNet-SFT</translation>
    </message>
    <message>
        <source>%1 of the student</source>
        <translation>%1 des Schülers</translation>
    </message>
    <message>
        <source>the teacher at %1</source>
        <translation>dem Lehrer mit %1</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternär</translation>
    </message>
    <message>
        <source>%1, CPU engine</source>
        <translation>%1, CPU-Engine</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Overlay…</source>
        <translation>Überlagern…</translation>
    </message>
    <message>
        <source>Show other runs behind this one</source>
        <translation>Andere Läufe hinter diesem zeigen</translation>
    </message>
    <message>
        <source>Other runs as thin lines in every plot, and what differs between their recipes</source>
        <translation>Andere Läufe als dünne Linien in jedem Diagramm, und was sich zwischen ihren Rezepten unterscheidet</translation>
    </message>
    <message>
        <source>Take all other runs out of the curves</source>
        <translation>Alle anderen Läufe aus den Kurven nehmen</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 of it in this stage</source>
        <translation>davon %1 in dieser Stufe</translation>
    </message>
    <message>
        <source>in this stage, which is the last</source>
        <translation>in dieser Stufe, der letzten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>der Lauf ist zu Ende</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPresence</name>
    <message>
        <source>BitDistill Workbench</source>
        <translation>BitDistill Workbench</translation>
    </message>
    <message>
        <source>%1, %2 – BitDistill Workbench</source>
        <translation>%1, %2 – BitDistill Workbench</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>All of its stages are done.</source>
        <translation>Alle seine Stufen sind fertig.</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunTable</name>
    <message>
        <source>Filter by name, task, teacher or state</source>
        <translation>Filtern nach Name, Aufgabe, Lehrer oder Stand</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter opens a run, Space shows it beside the open one, the menu key has more.</source>
        <translation>Die Eingabetaste öffnet einen Lauf, die Leertaste zeigt ihn neben dem offenen, die Menütaste hat mehr.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Duplicate the recipe</source>
        <translation>Rezept duplizieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Neuer Name des Ordners</translation>
    </message>
</context>
<context>
    <name>bitdistill::SamplePreview</name>
    <message>
        <source>Drawing: falling losses</source>
        <translation>Zeichnung: fallende Verluste</translation>
    </message>
    <message>
        <source>Drawing: weights that gather at the thresholds</source>
        <translation>Zeichnung: Gewichte, die sich an den Schwellen sammeln</translation>
    </message>
    <message>
        <source>Drawing: two models write, one faster</source>
        <translation>Zeichnung: Zwei Modelle schreiben, eines schneller</translation>
    </message>
</context>
<context>
    <name>bitdistill::Session</name>
    <message>
        <source>No run open</source>
        <translation>Kein Lauf offen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Läuft anderswo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sichert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first; it can be resumed later.</source>
        <translation>%1 trainiert. Bitte zuerst anhalten und sichern; der Lauf lässt sich später fortsetzen.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ShortcutsSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeBar</name>
    <message>
        <source>ternary body</source>
        <translation>ternärer Rumpf</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>embedding and head</source>
        <translation>Embedding und Kopf</translation>
    </message>
    <message>
        <source>norms and scales</source>
        <translation>Normen und Skalen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 in total: %2</source>
        <translation>%1 insgesamt: %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeCard</name>
    <message>
        <source>Memory, stated in parts</source>
        <translation>Speicher, in Teilen angegeben</translation>
    </message>
    <message>
        <source>Sizes of teacher and student</source>
        <translation>Größen von Lehrer und Schüler</translation>
    </message>
    <message>
        <source>Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the student.</source>
        <translation>Bytes des ternären Rumpfs, von Embedding und Kopf und der Normen: für den Lehrer und für den Schüler.</translation>
    </message>
    <message>
        <source>Teacher, 16 bits</source>
        <translation>Lehrer, 16 Bit</translation>
    </message>
    <message>
        <source>Student, 1.58 bits</source>
        <translation>Schüler, 1,58 Bit</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight.</source>
        <translation>Nur die Projektionen werden ternär, mit 2 Bit je Gewicht.</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides the total of a small model.</source>
        <translation>Nur die Projektionen werden ternär, mit 2 Bit je Gewicht; das Embedding liegt in %1 und bestimmt die Summe eines kleinen Modells.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding und Kopf</translation>
    </message>
    <message>
        <source>Norms and scales</source>
        <translation>Normen und Skalen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>bitdistill::StartButton</name>
    <message>
        <source>Start…</source>
        <translation>Start…</translation>
    </message>
    <message>
        <source>What the student&apos;s start cost and won</source>
        <translation>Was der Start des Schülers kostet und gewinnt</translation>
    </message>
    <message>
        <source>The student&apos;s start</source>
        <translation>Der Start des Schülers</translation>
    </message>
</context>
<context>
    <name>bitdistill::StatTile</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorDetails</name>
    <message>
        <source>%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, zeros %8</source>
        <translation>%1: %2 Werte von %3 bis %4, Mittel %5, Standardabweichung %6, mittlerer Betrag %7, Nullen %8</translation>
    </message>
    <message>
        <source>%1. Values that are not finite: %2</source>
        <translation>%1. Werte, die nicht endlich sind: %2</translation>
    </message>
    <message>
        <source>Values of the selected tensor</source>
        <translation>Werte des ausgewählten Tensors</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Statistik und Histogramm eines Tensors: ihn auswählen und die Eingabetaste drücken oder ihn doppelt anklicken.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message>
        <source>ternary</source>
        <translation>ternär</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Layer by layer: name, type, shape and size of every tensor, and what the student keeps of it</source>
        <translation>Schicht für Schicht: Name, Typ, Form und Größe jedes Tensors, und was der Schüler davon behält</translation>
    </message>
    <message>
        <source>%1 ternary</source>
        <translation>%1 ternär</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Size in the student</source>
        <translation>Größe im Schüler</translation>
    </message>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>Außerhalb der Schichten, %n Tensor</numerusform>
            <numerusform>Außerhalb der Schichten, %n Tensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>Schicht %1, %n Tensor</numerusform>
            <numerusform>Schicht %1, %n Tensoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TernaryPicture</name>
    <message>
        <source>Picture of the idea</source>
        <translation>Bild der Idee</translation>
    </message>
    <message>
        <source>A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at half a scale on both sides.</source>
        <translation>Eine Glockenkurve von Gewichten in voller Genauigkeit und darüber drei Balken: dieselben Gewichte als -1, 0 und +1, geschnitten bei einer halben Skala auf beiden Seiten.</translation>
    </message>
    <message>
        <source>−½ Δ</source>
        <translation>−½ Δ</translation>
    </message>
    <message>
        <source>+½ Δ</source>
        <translation>+½ Δ</translation>
    </message>
    <message>
        <source>16 bits a weight</source>
        <translation>16 Bit je Gewicht</translation>
    </message>
    <message>
        <source>1.58 bits a weight</source>
        <translation>1,58 Bit je Gewicht</translation>
    </message>
</context>
<context>
    <name>bitdistill::TextsView</name>
    <message>
        <source>Texts that the models wrote</source>
        <translation>Texte, die die Modelle geschrieben haben</translation>
    </message>
    <message>
        <source>State of the texts item by item</source>
        <translation>Stand der Texte, Beispiel für Beispiel</translation>
    </message>
    <message>
        <source>Let the models write</source>
        <translation>Modelle schreiben lassen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Prompt, reference and both texts</source>
        <translation>Prompt, Referenz und beide Texte</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>Beispiele und das gewählte</translation>
    </message>
    <message>
        <source>Model whose texts are compared</source>
        <translation>Modell, dessen Texte verglichen werden</translation>
    </message>
    <message>
        <source>Model that it is compared with</source>
        <translation>Modell, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Score whose difference sorts the items</source>
        <translation>Maß, nach dessen Unterschied die Beispiele sortiert sind</translation>
    </message>
    <message>
        <source>Items that are shown</source>
        <translation>Gezeigte Beispiele</translation>
    </message>
    <message>
        <source>Search in prompts, references and texts</source>
        <translation>In Prompts, Referenzen und Texten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Difference of the two models over all items</source>
        <translation>Unterschied der zwei Modelle über alle Beispiele</translation>
    </message>
    <message>
        <source>What the words are marked beside</source>
        <translation>Wogegen die Wörter markiert sind</translation>
    </message>
    <message>
        <source>Marks beside the reference</source>
        <translation>Gegen die Referenz markieren</translation>
    </message>
    <message>
        <source>Marks beside each other</source>
        <translation>Gegeneinander markieren</translation>
    </message>
    <message>
        <source>Ask on Compare</source>
        <translation>Im Vergleich fragen</translation>
    </message>
    <message>
        <source>Take the prompt of this item to Compare</source>
        <translation>Den Prompt dieses Beispiels in den Vergleich übernehmen</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 ist besser</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Gleicher Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Kein Beispiel ist gewählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The run keeps no texts of these items, or its data have changed. The models can write to every dev item here.</source>
        <translation>Der Lauf hat keine Texte zu diesen Beispielen, oder seine Daten haben sich geändert. Hier können die Modelle zu jedem Dev-Beispiel schreiben.</translation>
    </message>
    <message>
        <source>What the models write, item by item beside the reference, when a run has been evaluated.</source>
        <translation>Was die Modelle schreiben, Beispiel für Beispiel neben der Referenz, wenn ein Lauf ausgewertet ist.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Die Modelle werden geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%1 von %2 Texten</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeEstimate</name>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>grob geschätzt %1 auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>etwa %1 auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>Wie lange es dauern wird</translation>
    </message>
    <message>
        <source>How long it takes is not known: %1</source>
        <translation>Wie lange es dauert, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>How long it takes: three steps of each kind are being timed</source>
        <translation>Wie lange es dauert: gerade werden drei Schritte jeder Art gemessen</translation>
    </message>
    <message>
        <source>%1; %2 of tensors at the peak</source>
        <translation>%1; %2 an Tensoren in der Spitze</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeScrubber</name>
    <message>
        <source>Step of the histograms</source>
        <translation>Schritt der Histogramme</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Gezeigter Schritt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>Dem neuesten Schritt folgen</translation>
    </message>
    <message>
        <source>Jumps to the newest histogram and stays there while the run goes on</source>
        <translation>Springt zum neuesten Histogramm und bleibt dort, solange der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Time scrubber</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no histograms yet</source>
        <translation>noch keine Histogramme</translation>
    </message>
    <message>
        <source>%1, step %2   (%3 of %4)</source>
        <translation>%1, Schritt %2   (%3 von %4)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Abspielen anhalten</translation>
    </message>
    <message>
        <source>Play through the steps</source>
        <translation>Durch die Schritte spielen</translation>
    </message>
    <message>
        <source>Space does the same</source>
        <translation>Die Leertaste tut dasselbe</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo des Abspielens</translation>
    </message>
</context>
<context>
    <name>bitdistill::TokenView</name>
    <message>
        <source>First training items</source>
        <translation>Erste Trainingsbeispiele</translation>
    </message>
    <message>
        <source>token %1%2</source>
        <translation>Token %1%2</translation>
    </message>
    <message>
        <source>, carries loss</source>
        <translation>, trägt Verlust</translation>
    </message>
    <message>
        <source>Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.</source>
        <translation>Unterstrichene Token tragen Verlust. %1 Trainingsbeispiele, %2 Dev-Beispiele; Tokenizer: %3.</translation>
    </message>
    <message>
        <source>Continual pre-training: every next token of the corpus carries loss.</source>
        <translation>Weiter-Vortraining: Jedes nächste Token des Korpus trägt Verlust.</translation>
    </message>
</context>
<context>
    <name>bitdistill::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A whole run in about a minute</source>
        <translation>Ein ganzer Lauf in etwa einer Minute</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. One click runs every stage and ends in a table of three models and a comparison. Begin here.</source>
        <translation>Das Beispiel bringt eine eigene kleine Sprache, einen Lehrer und eine Aufgabe mit. Ein Klick führt alle Stufen aus und endet in einer Tabelle von drei Modellen und einem Vergleich. Beginnen Sie hier.</translation>
    </message>
    <message>
        <source>Your own model: a recipe</source>
        <translation>Ihr eigenes Modell: ein Rezept</translation>
    </message>
    <message>
        <source>Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, tells what it means, with the equation.</source>
        <translation>Wählen Sie einen Modellordner, eine Aufgabe und ihre Daten. Alles andere ist voreingestellt. F1 auf einem Feld, oder sein ?, sagt, was es bedeutet, mit der Gleichung.</translation>
    </message>
    <message>
        <source>Checked before it starts</source>
        <translation>Vor dem Start geprüft</translation>
    </message>
    <message>
        <source>Memory, disk and data are checked while you type. What is missing is said beside the field. A run can be paused, closed and resumed to the same bits.</source>
        <translation>Speicher, Platte und Daten werden beim Tippen geprüft. Was fehlt, steht neben dem Feld. Ein Lauf lässt sich anhalten, schließen und bis aufs Bit genau fortsetzen.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Die Stufen</translation>
    </message>
    <message>
        <source>The teacher learns the task, the student gets ternary layers, reads text, and learns from its teacher. A click on a stage shows what it has made.</source>
        <translation>Der Lehrer lernt die Aufgabe, der Schüler bekommt ternäre Schichten, liest Text und lernt von seinem Lehrer. Ein Klick auf eine Stufe zeigt, was sie gemacht hat.</translation>
    </message>
    <message>
        <source>Losses and accuracy</source>
        <translation>Verluste und Genauigkeit</translation>
    </message>
    <message>
        <source>The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.</source>
        <translation>Die Kurven wachsen, während ein Lauf trainiert. Ein Rechtsklick auf ein Diagramm gibt seine Tabelle, sein Bild oder seine Zahlen.</translation>
    </message>
    <message>
        <source>Weights become −1, 0 and +1</source>
        <translation>Gewichte werden −1, 0 und +1</translation>
    </message>
    <message>
        <source>The distribution of the weights in units of their scale, with the thresholds between the three codes. Watch the mass move to the thresholds, live or step by step.</source>
        <translation>Die Verteilung der Gewichte in Einheiten ihrer Skala, mit den Schwellen zwischen den drei Codes. Sehen Sie zu, wie die Masse zu den Schwellen wandert, live oder Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Model against student</source>
        <translation>Modell gegen Schüler</translation>
    </message>
    <message>
        <source>Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.</source>
        <translation>Beide beantworten abwechselnd eine Eingabe. Die Beschleunigung kommt mit ihrer Spanne und mit dem, was sie zweifelhaft macht.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>Hier ist Hilfe</translation>
    </message>
    <message>
        <source>The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; Ctrl+K finds anything that can be done.</source>
        <translation>Das Handbuch, das Verfahren, dieser Rundgang und die Tastenkürzel. F1 öffnet, was zur Seite vorn passt; Strg+K findet alles, was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TranscriptView</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>bitdistill::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Every layer and kind at this step</source>
        <translation>Jede Schicht und Art bei diesem Schritt</translation>
    </message>
    <message>
        <source>Own heights</source>
        <translation>Eigene Höhen</translation>
    </message>
    <message>
        <source>Each histogram to its own height</source>
        <translation>Jedes Histogramm in eigener Höhe</translation>
    </message>
    <message>
        <source>Off: all histograms have one measure, so that their heights can be compared</source>
        <translation>Aus: alle Histogramme haben ein Maß, damit ihre Höhen vergleichbar sind</translation>
    </message>
    <message>
        <source>Copy the wall of histograms as a picture</source>
        <translation>Die Wand der Histogramme als Bild kopieren</translation>
    </message>
    <message>
        <source>Export the wall of histograms</source>
        <translation>Die Wand der Histogramme exportieren</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Diesen Schritt anheften</translation>
    </message>
    <message>
        <source>Keeps the histograms of now as outlines in all cells; press again to remove them</source>
        <translation>Behält die jetzigen Histogramme als Umrisse in allen Zellen; ein zweiter Druck entfernt sie</translation>
    </message>
    <message>
        <source>Weights: pin the wall at this step</source>
        <translation>Gewichte: die Wand bei diesem Schritt anheften</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightCurves</name>
    <message>
        <source>Weights over time</source>
        <translation>Gewichte über die Zeit</translation>
    </message>
    <message>
        <source>Share of zeros, mass near the thresholds and flips appear here</source>
        <translation>Hier erscheinen der Anteil der Nullen, die Masse nahe den Schwellen und die Wechsel</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Einen Lauf mit Histogrammen starten oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Noch keine Histogramme.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 (first %3)</source>
        <translation>%1 ist %2 (zuerst %3)</translation>
    </message>
    <message>
        <source>%1 at %2 step %3: %4.</source>
        <translation>%1 bei %2, Schritt %3: %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightMap</name>
    <message>
        <source>Map of the layers</source>
        <translation>Karte der Schichten</translation>
    </message>
    <message>
        <source>One row a layer, one column a step</source>
        <translation>Eine Zeile je Schicht, eine Spalte je Schritt</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Einen Lauf mit Histogrammen starten oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>Schicht %1, %2: %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Layer %1, %2
%3: %4</source>
        <translation>Schicht %1, %2
%3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 layers, %3 columns, from %4 to %5.</source>
        <translation>%1 von %2 Schichten, %3 Spalten, von %4 bis %5.</translation>
    </message>
    <message>
        <source>Selected: layer %1, %2, %3.</source>
        <translation>Ausgewählt: Schicht %1, %2, %3.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightPlot</name>
    <message>
        <source>Ternary bars</source>
        <translation>Ternäre Balken</translation>
    </message>
    <message>
        <source>Show the ternary weights</source>
        <translation>Die ternären Gewichte zeigen</translation>
    </message>
    <message>
        <source>Bars of the codes that the forward pass uses, beside the latent weights</source>
        <translation>Balken der Codes, mit denen der Vorwärtsdurchgang rechnet, neben den latenten Gewichten</translation>
    </message>
    <message>
        <source>Near thresholds</source>
        <translation>Nahe den Schwellen</translation>
    </message>
    <message>
        <source>Show the mass near the thresholds</source>
        <translation>Die Masse nahe den Schwellen zeigen</translation>
    </message>
    <message>
        <source>Tints the weights within 0.05 Δ of a threshold and counts them</source>
        <translation>Färbt die Gewichte höchstens 0,05 Δ von einer Schwelle und zählt sie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>Shows the tails</source>
        <translation>Zeigt die Ausläufer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin this distribution</source>
        <translation>Diese Verteilung anheften</translation>
    </message>
    <message>
        <source>Keeps the present distribution as an outline to compare with; press again to remove it</source>
        <translation>Behält die jetzige Verteilung als Umriss zum Vergleich; nochmals drücken entfernt ihn</translation>
    </message>
    <message>
        <source>Distribution of the weights</source>
        <translation>Verteilung der Gewichte</translation>
    </message>
    <message>
        <source>The weights appear here in units of Δ, with the thresholds where rounding changes their code</source>
        <translation>Hier erscheinen die Gewichte in Einheiten von Δ, mit den Schwellen, an denen das Runden ihren Code ändert</translation>
    </message>
    <message>
        <source>Start a run, or open a model or a run folder.</source>
        <translation>Einen Lauf starten oder ein Modell oder einen Laufordner öffnen.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Angeheftetes entfernen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>No weight has a threshold here: of each group the smallest is 0</source>
        <translation>Kein Gewicht hat hier eine Schwelle: in jeder Gruppe ist das kleinste 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightWall</name>
    <message>
        <source>Wall of the weights&apos; histograms</source>
        <translation>Wand der Histogramme der Gewichte</translation>
    </message>
    <message>
        <source>A small histogram for every layer and kind of tensor</source>
        <translation>Ein kleines Histogramm für jede Schicht und Art von Tensor</translation>
    </message>
    <message>
        <source>Start a run, or open a model.</source>
        <translation>Einen Lauf starten oder ein Modell öffnen.</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Gezeigte Schichten</translation>
    </message>
    <message>
        <source>Each to its own height</source>
        <translation>Jedes in eigener Höhe</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>w / Δ from −3 to 3; number: share of 0</source>
        <translation>w / Δ von −3 bis 3; Zahl: Anteil der 0</translation>
    </message>
    <message>
        <source>%1. %2 weights, each in units of its own scale Δ; %3.</source>
        <translation>%1. %2 Gewichte, jedes in Einheiten seiner eigenen Skala Δ; %3.</translation>
    </message>
    <message>
        <source>each histogram to its own height</source>
        <translation>jedes Histogramm in eigener Höhe</translation>
    </message>
    <message>
        <source>heights of all histograms to one measure</source>
        <translation>alle Histogramme in einem Maß</translation>
    </message>
    <message>
        <source>%1
%2 weights: %3 are −1, %4 are 0, %5 are +1
%6</source>
        <translation>%1
%2 Gewichte: %3 sind −1, %4 sind 0, %5 sind +1
%6</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 Wechsel je Schritt</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Diesen Schritt anheften</translation>
    </message>
    <message>
        <source>outline: pinned</source>
        <translation>Umriss: angeheftet</translation>
    </message>
    <message>
        <source>Outlines: %1.</source>
        <translation>Umrisse: %1.</translation>
    </message>
    <message>
        <source>the smallest of each %1 is 0</source>
        <translation>das kleinste von je %1 ist 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>&amp;Weights of</source>
        <translation>&amp;Gewichte von</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>Herkunft der Gewichte</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind of tensor</source>
        <translation>Art des Tensors</translation>
    </message>
    <message>
        <source>Reading the model&apos;s weights</source>
        <translation>Die Gewichte des Modells werden gelesen</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Kein Lauf offen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Weights: play the training</source>
        <translation>Gewichte: Training abspielen</translation>
    </message>
    <message>
        <source>Weights: follow the newest step</source>
        <translation>Gewichte: dem neuesten Schritt folgen</translation>
    </message>
    <message>
        <source>Weights of a model folder</source>
        <translation>Gewichte eines Modellordners</translation>
    </message>
    <message>
        <source>View of the weights</source>
        <translation>Ansicht der Gewichte</translation>
    </message>
    <message>
        <source>Show the view: %1</source>
        <translation>Ansicht zeigen: %1</translation>
    </message>
    <message>
        <source>Weights, view: %1</source>
        <translation>Gewichte, Ansicht: %1</translation>
    </message>
    <message>
        <source>&amp;Other run</source>
        <translation>A&amp;nderer Lauf</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsView</name>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, Schritt %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::loss::Header</name>
    <message>
        <source>Stage shown</source>
        <translation>Gezeigte Stufe</translation>
    </message>
    <message>
        <source>All stages side by side, or one stage alone</source>
        <translation>Alle Stufen nebeneinander oder eine Stufe allein</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>Steps, tokens read or time trained</source>
        <translation>Schritte, gelesene Token oder Trainingszeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>Logarithmic value axis; the menu has the horizontal one</source>
        <translation>Logarithmische Werteachse; die waagrechte steht im Menü</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Logarithmische waagrechte Achse</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first only stages of 200 points and more are smoothed.</source>
        <translation>Worüber die geglättete Linie mittelt, als Teil der Stufe; die rohen Werte bleiben darunter sichtbar. Zunächst werden nur Stufen mit 200 und mehr Punkten geglättet.</translation>
    </message>
    <message>
        <source>Smooth %1 %</source>
        <translation>Glätten %1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>BitDistill Workbench</source>
        <translation>BitDistill Workbench</translation>
    </message>
    <message>
        <source>Distils language models to 1.58 bits and shows it happen.</source>
        <translation>Destilliert Sprachmodelle auf 1,58 Bit und zeigt, wie es geschieht.</translation>
    </message>
    <message>
        <source>A run folder, a model folder or a recipe to open.</source>
        <translation>Ein Laufordner, ein Modellordner oder ein Rezept zum Öffnen.</translation>
    </message>
    <message>
        <source>Page to show first.</source>
        <translation>Seite, die zuerst gezeigt wird.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast oder system.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>Größe des Fensters, z. B. 1280x800.</translation>
    </message>
    <message>
        <source>Writes a picture of every page, then quits.</source>
        <translation>Schreibt ein Bild jeder Seite und beendet sich.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>unknown language, expected one of: </source>
        <translation>unbekannte Sprache, erwartet wird eine von: </translation>
    </message>
    <message>
        <source>unknown page, expected one of: </source>
        <translation>unbekannte Seite, erwartet wird eine von: </translation>
    </message>
    <message>
        <source>Begins with the tour of the window.</source>
        <translation>Beginnt mit dem Rundgang durch das Fenster.</translation>
    </message>
    <message>
        <source>Open a new window even if one is open already. Without this option the open one shows what is given.</source>
        <translation>Öffnet ein neues Fenster, auch wenn schon eines offen ist. Ohne diese Option zeigt das offene, was angegeben ist.</translation>
    </message>
</context>
</TS>
