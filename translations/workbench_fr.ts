<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ablation</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Terms of the loss</source>
        <translation>Termes de la perte</translation>
    </message>
    <message>
        <source>Scales and starts</source>
        <translation>Échelles et départs</translation>
    </message>
    <message>
        <source>Layer of the relations</source>
        <translation>Couche des relations</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
</context>
<context>
    <name>Accessibility</name>
    <message>
        <source>Opens the numbers of the chart as a table</source>
        <translation>Ouvre les nombres du graphique en tableau</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
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
        <translation>le modèle calcule avec la transformation</translation>
    </message>
    <message>
        <source>the model computes without the transform</source>
        <translation>le modèle calcule sans la transformation</translation>
    </message>
    <message>
        <source>the model transforms %1 of these %2 inputs</source>
        <translation>le modèle transforme %1 de ces %2 entrées</translation>
    </message>
    <message>
        <source>No look at activations yet.</source>
        <translation>Pas encore de regard sur les activations.</translation>
    </message>
    <message>
        <source>%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.</source>
        <translation>%1 : arrondir à %2 bits perd %3 de l&apos;énergie telle que l&apos;entrée arrive (%4). La plus grande valeur d&apos;un token est de %5 rms en moyenne et de %6 au plus ; %7 sont écrêtées, %8 deviennent le code 0.</translation>
    </message>
    <message>
        <source>Its width is odd, so there is no Hadamard transform of it.</source>
        <translation>Sa largeur est impaire : il n&apos;y a pas de transformation de Hadamard.</translation>
    </message>
    <message>
        <source>Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.</source>
        <translation>Derrière une transformation de Hadamard elle perd %1 (%2), %3 ; la plus grande est de %4 en moyenne et de %5 au plus.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 moins</translation>
    </message>
    <message>
        <source>Here %1.</source>
        <translation>Ici %1.</translation>
    </message>
    <message>
        <source>From x/rms</source>
        <translation>De x/rms</translation>
    </message>
    <message>
        <source>To x/rms</source>
        <translation>À x/rms</translation>
    </message>
    <message>
        <source>Values as they come</source>
        <translation>Valeurs telles qu&apos;elles arrivent</translation>
    </message>
    <message>
        <source>Values with the transform</source>
        <translation>Valeurs avec la transformation</translation>
    </message>
</context>
<context>
    <name>ActivationHistory</name>
    <message>
        <source>Times less error with the transform</source>
        <translation>Fois moins d&apos;erreur avec la transformation</translation>
    </message>
    <message>
        <source>Rounding error as it comes</source>
        <translation>Erreur d&apos;arrondi telle quelle</translation>
    </message>
    <message>
        <source>Rounding error with the transform</source>
        <translation>Erreur d&apos;arrondi avec la transformation</translation>
    </message>
    <message>
        <source>Largest over rms as it comes</source>
        <translation>Plus grande sur rms telle quelle</translation>
    </message>
    <message>
        <source>Largest over rms with the transform</source>
        <translation>Plus grande sur rms avec la transformation</translation>
    </message>
    <message>
        <source>Clipped as it comes</source>
        <translation>Écrêtées telles quelles</translation>
    </message>
    <message>
        <source>Clipped with the transform</source>
        <translation>Écrêtées avec la transformation</translation>
    </message>
    <message>
        <source>Beyond 6 rms as it comes</source>
        <translation>Au-delà de 6 rms telles quelles</translation>
    </message>
    <message>
        <source>Kurtosis as it comes</source>
        <translation>Kurtosis telle quelle</translation>
    </message>
</context>
<context>
    <name>BeforeAfterView</name>
    <message>
        <source>The recipe skips this stage.</source>
        <translation>La recette saute cette étape.</translation>
    </message>
    <message>
        <source>so far: step %1 of %2</source>
        <translation>jusqu’ici : pas %1 sur %2</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>L’exécution n’en est pas encore là.</translation>
    </message>
    <message>
        <source>model folder %1</source>
        <translation>dossier de modèle %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Raffiné</translation>
    </message>
    <message>
        <source>Student it begins with</source>
        <translation>Élève de départ</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>Préentraîné</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>recorded before step 1 of %1</source>
        <translation>relevé avant le pas 1 de %1</translation>
    </message>
    <message>
        <source>recorded at the last step, %1</source>
        <translation>relevé au dernier pas, %1</translation>
    </message>
    <message>
        <source>before step 1 of %1</source>
        <translation>avant le pas 1 de %1</translation>
    </message>
    <message>
        <source>A recording has no models.</source>
        <translation>Un enregistrement n&apos;a pas de modèles.</translation>
    </message>
</context>
<context>
    <name>ChangesQuestion</name>
    <message>
        <source>The run began with something else</source>
        <translation>L&apos;exécution a commencé avec autre chose</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Go on with it as it is now? The model will then be one that no recipe describes; the run&apos;s files record the change.</source>
        <translation>Depuis le début de %1, ceci a changé : %2.

Continuer ainsi ? Le modèle ne correspondra alors à aucune recette ; les fichiers de l&apos;exécution notent le changement.</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>Continuer avec les changements</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Laisser l&apos;exécution telle quelle</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Nothing is left to train, and its models stay as they are. Record the change in the run&apos;s files, so that it is not asked about again?</source>
        <translation>Depuis le début de %1, ceci a changé : %2.

Il n&apos;y a plus rien à entraîner, et les modèles restent tels quels. Noter le changement dans les fichiers de l&apos;exécution, pour ne plus être interrogé à son sujet ?</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Noter le changement</translation>
    </message>
</context>
<context>
    <name>ChatTurns</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 conversations cannot stand beside each other</source>
        <translation>%1 conversations ne peuvent pas être côte à côte</translation>
    </message>
    <message>
        <source>Keep one or two lines of the file</source>
        <translation>Gardez une ou deux lignes du fichier</translation>
    </message>
    <message>
        <source>Keep one line of the file</source>
        <translation>Gardez une seule ligne du fichier</translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s</source>
        <translation>%1 à %2 tokens/s</translation>
    </message>
    <message>
        <source>%1, the first after %2</source>
        <translation>%1, le premier après %2</translation>
    </message>
    <message>
        <source>%1; stopped</source>
        <translation>%1 ; arrêté</translation>
    </message>
    <message>
        <source>%1; until the context was full</source>
        <translation>%1 ; jusqu&apos;à ce que le contexte soit plein</translation>
    </message>
    <message>
        <source>%1; as many as were asked for</source>
        <translation>%1 ; autant que demandé</translation>
    </message>
    <message>
        <source>The file&apos;s two conversations do not ask the same questions</source>
        <translation>Les deux conversations du fichier ne posent pas les mêmes questions</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 prompt tokens came from the cache</source>
        <translation>%1 ; %2 tokens du prompt sur %3 venaient du cache</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>CE</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
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
        <translation>lambda LD</translation>
    </message>
    <message>
        <source>gamma AD</source>
        <translation>gamma AD</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Part de zéros</translation>
    </message>
    <message>
        <source>Near threshold</source>
        <translation>Près du seuil</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Bascules par pas</translation>
    </message>
    <message>
        <source>Dev loss</source>
        <translation>Perte dev</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Correspondance exacte</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Sign agreement</source>
        <translation>Signes gardés</translation>
    </message>
    <message>
        <source>Scale over absmean</source>
        <translation>Échelle sur moyenne absolue</translation>
    </message>
    <message>
        <source>Flipped, below 0.5</source>
        <translation>Autre code, sous 0,5</translation>
    </message>
    <message>
        <source>Flipped, 0.5 to 1</source>
        <translation>Autre code, 0,5 à 1</translation>
    </message>
    <message>
        <source>Flipped, 1 to 2</source>
        <translation>Autre code, 1 à 2</translation>
    </message>
    <message>
        <source>Flipped, above 2</source>
        <translation>Autre code, plus de 2</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Changements de masque par pas</translation>
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
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), interleaved</source>
        <translation>
            <numerusform>%n répétition, entrelacée</numerusform>
            <numerusform>%n répétitions, entrelacées</numerusform>
        </translation>
    </message>
    <message>
        <source>temperature %1, seed %2</source>
        <translation>température %1, graine %2</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>glouton</translation>
    </message>
    <message>
        <source>Agreement not measured: %1</source>
        <translation>Accord non mesuré : %1</translation>
    </message>
    <message>
        <source>Stopped: the numbers are of the rounds that were whole</source>
        <translation>Arrêté : les chiffres sont ceux des tours complets</translation>
    </message>
    <message>
        <source>end of text</source>
        <translation>fin du texte</translation>
    </message>
    <message>
        <source>context full</source>
        <translation>contexte plein</translation>
    </message>
    <message>
        <source>power: mains</source>
        <translation>alimentation : secteur</translation>
    </message>
    <message>
        <source>power: battery</source>
        <translation>alimentation : batterie</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>alimentation : inconnue</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>les plages des deux vitesses se recouvrent</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>d&apos;autres ont occupé %1 cœurs pendant ce temps</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>les fils ont attendu un cœur pendant %1 du temps</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>leur ressemblance n&apos;a pas été mesurée</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>les dernières répétitions étaient %1 plus lentes que les premières (chaleur, alimentation ou charge)</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>l&apos;ordinateur était sur batterie</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>seulement %1 s d&apos;écriture ont été mesurées</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>clock not known</source>
        <translation>fréquence inconnue</translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>toujours %n token</numerusform>
            <numerusform>toujours %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 finit trop tôt pour être mesuré : sa vitesse est celle de %n token écrit après la fin</numerusform>
            <numerusform>%1 finit trop tôt pour être mesuré : sa vitesse est celle de %n tokens écrits après la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>seulement %1 des tokens sont les mêmes : les textes divergent</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>mesuré une fois : pas d’étendue</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>pas d’accélération : %1 a écrit un token, qui vient avec l’invite, donc aucun pas n’a été mesuré ; faites écrire plus de tokens</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>au plus %n token</numerusform>
            <numerusform>au plus %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>1.58-bit</source>
        <translation>1,58 bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 finissent trop tôt pour être mesurés : leur vitesse est celle de %n token écrit après leur fin</numerusform>
            <numerusform>%1 finissent trop tôt pour être mesurés : leur vitesse est celle de %n tokens écrits après leur fin</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1 : %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 predicts %2: %3 %4, %1 %5</source>
        <translation>%1 prédit %2 : %3 %4, %1 %5</translation>
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
        <translation>%1 en route vers 1,58 bit : %2</translation>
    </message>
    <message>
        <source>its teacher</source>
        <translation>son enseignant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>How fast they write</source>
        <translation>À quelle vitesse ils écrivent</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1: %2 in 1.58 bits reaches %3</source>
        <translation>%1 : %2 en 1,58 bit atteint %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the file, tensor or field that it speaks of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected, not %2</source>
        <translation>&quot;%1&quot; est attendu, pas %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no macro or function</source>
        <translation>&quot;%1&quot; n&apos;est ni une macro ni une fonction</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>&quot;%1&quot; n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a namespace</source>
        <translation>&quot;%1&quot; n&apos;est pas un espace de noms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task</source>
        <translation>&quot;%1&quot; n&apos;est pas une tâche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form label=word</source>
        <translation>&quot;%1&quot; n&apos;est pas de la forme étiquette=mot</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null</source>
        <translation>&quot;%1&quot; est null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined</source>
        <translation>&quot;%1&quot; n&apos;est pas défini</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and cannot be divided</source>
        <translation>&quot;%1&quot; n&apos;est pas défini et ne peut pas être divisé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no JSON</source>
        <translation>&quot;%1&quot; n&apos;est pas défini et n&apos;a pas de JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no method .%2()</source>
        <translation>&quot;%1&quot; n&apos;est pas défini et n&apos;a pas de méthode .%2()</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no sign</source>
        <translation>&quot;%1&quot; n&apos;est pas défini et n&apos;a pas de signe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so %2 cannot be done</source>
        <translation>&quot;%1&quot; n&apos;est pas défini, donc %2 est impossible</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so it has no %2</source>
        <translation>&quot;%1&quot; n&apos;est pas défini, donc n&apos;a pas de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no values</source>
        <translation>&quot;%1&quot; ne nomme aucune valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a %2</source>
        <translation>&quot;%1&quot; d&apos;un %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a macro is not supported</source>
        <translation>&quot;%1&quot; d&apos;une macro n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a value of type %2, without a call,</source>
        <translation>&quot;%1&quot; d&apos;une valeur de type %2, sans appel,</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside recipe, and only format and facts do</source>
        <translation>&quot;%1&quot; se trouve à côté de recipe, ce que seuls format et facts peuvent faire</translation>
    </message>
    <message>
        <source>&quot;=&quot; is expected, not %1</source>
        <translation>&quot;=&quot; est attendu, pas %1</translation>
    </message>
    <message>
        <source>&quot;]&quot; is expected, not %1</source>
        <translation>&quot;]&quot; est attendu, pas %1</translation>
    </message>
    <message>
        <source>&quot;added_tokens&quot; is not a list</source>
        <translation>&quot;added_tokens&quot; n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>&quot;in&quot; is expected, not %1</source>
        <translation>&quot;in&quot; est attendu, pas %1</translation>
    </message>
    <message>
        <source>&quot;instruction&quot; is empty</source>
        <translation>&quot;instruction&quot; est vide</translation>
    </message>
    <message>
        <source>&quot;loop&quot; as a list</source>
        <translation>&quot;loop&quot; comme liste</translation>
    </message>
    <message>
        <source>&quot;output&quot; is an empty answer</source>
        <translation>&quot;output&quot; est une réponse vide</translation>
    </message>
    <message>
        <source>&quot;reference&quot; is an empty list</source>
        <translation>&quot;reference&quot; est une liste vide</translation>
    </message>
    <message>
        <source>%%%1 of strftime_now</source>
        <translation>%%%1 de strftime_now</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not supported</source>
        <translation>%1 &quot;%2&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; of rows of %3 weights is not supported</source>
        <translation>%1 &quot;%2&quot; de lignes de %3 poids n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 % the same tokens</source>
        <translation>%1 % de tokens identiques</translation>
    </message>
    <message>
        <source>%1 %2 (without effect: %3)</source>
        <translation>%1 %2 (sans effet : %3)</translation>
    </message>
    <message>
        <source>%1 %2 The run pauses.</source>
        <translation>%1 %2 L&apos;exécution se met en pause.</translation>
    </message>
    <message>
        <source>%1 %2, and %3 more</source>
        <translation>%1 %2, et %3 de plus</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>%1 (number %2); it and what follows are left out.</source>
        <translation>%1 (numéro %2) ; cet exemple et ce qui suit sont omis.</translation>
    </message>
    <message>
        <source>%1 (the conversation in line %2 of the data)</source>
        <translation>%1 (la conversation à la ligne %2 des données)</translation>
    </message>
    <message>
        <source>%1 A star: p below 0.05.</source>
        <translation>%1 Une étoile : p inférieur à 0,05.</translation>
    </message>
    <message>
        <source>%1 Free some space and go on; %2</source>
        <translation>%1 Libérez de l&apos;espace et continuez ; %2</translation>
    </message>
    <message>
        <source>%1 MiB are needed: free some space or choose another disk</source>
        <translation>%1 Mio sont nécessaires : libérez de l&apos;espace ou choisissez un autre disque</translation>
    </message>
    <message>
        <source>%1 The teacher is computed for every micro-batch from here on.</source>
        <translation>%1 À partir d&apos;ici, l&apos;enseignant est calculé pour chaque micro-lot.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3</source>
        <translation>%1 et %2 se contredisent : %3</translation>
    </message>
    <message>
        <source>%1 and others, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 et d&apos;autres, que llama.cpp prend pour des tokens spéciaux d&apos;après leurs noms</translation>
    </message>
    <message>
        <source>%1 at byte %2 has %3 bytes</source>
        <translation>%1 à l&apos;octet %2 compte %3 octets</translation>
    </message>
    <message>
        <source>%1 at byte %2 is not UTF-8</source>
        <translation>%1 à l&apos;octet %2 n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be done with a value of type %2</source>
        <translation>%1 est impossible avec une valeur de type %2</translation>
    </message>
    <message>
        <source>%1 cannot be done with values of type %2 and %3</source>
        <translation>%1 est impossible avec des valeurs de types %2 et %3</translation>
    </message>
    <message>
        <source>%1 cannot be kept as &quot;%2&quot;</source>
        <translation>%1 ne peut pas être gardé en &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 cannot hold an embedding</source>
        <translation>%1 ne peut pas contenir un embedding</translation>
    </message>
    <message>
        <source>%1 claims %2 members, more than the file has bytes for</source>
        <translation>%1 annonce %2 membres, plus que n&apos;en permettent les octets du fichier</translation>
    </message>
    <message>
        <source>%1 claims %2 texts, more than the file has bytes for</source>
        <translation>%1 annonce %2 textes, plus que n&apos;en permettent les octets du fichier</translation>
    </message>
    <message>
        <source>%1 contradicts itself: %2</source>
        <translation>%1 se contredit : %2</translation>
    </message>
    <message>
        <source>%1 conversations are longer than %2: they end with the last whole answer that fits, or within the first one.</source>
        <translation>%1 conversations sont plus longues que %2 : elles s&apos;arrêtent à la dernière réponse entière qui tient, ou au milieu de la première.</translation>
    </message>
    <message>
        <source>%1 data %2</source>
        <translation>%1 données %2</translation>
    </message>
    <message>
        <source>%1 differs from layer to layer, which is not supported</source>
        <translation>%1 diffère d&apos;une couche à l&apos;autre, ce qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 differs from the source</source>
        <translation>%1 diffère de la source</translation>
    </message>
    <message>
        <source>%1 does not name %2, whose weights would then be 1.58-bit ones</source>
        <translation>%1 ne nomme pas %2, dont les poids seraient alors de 1,58 bit</translation>
    </message>
    <message>
        <source>%1 ended in the middle of a %2; %3</source>
        <translation>%1 se terminait au milieu d&apos;un %2 ; %3</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 step</source>
        <translation>%1 époque de %2 exemple, %3 par pas, fait %4 pas</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 steps</source>
        <translation>%1 époque de %2 exemple, %3 par pas, fait %4 pas</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 step</source>
        <translation>%1 époque de %2 exemples, %3 par pas, fait %4 pas</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 steps</source>
        <translation>%1 époque de %2 exemples, %3 par pas, fait %4 pas</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 step</source>
        <translation>%1 époques de %2 exemple, %3 par pas, font %4 pas</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 steps</source>
        <translation>%1 époques de %2 exemple, %3 par pas, font %4 pas</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 step</source>
        <translation>%1 époques de %2 exemples, %3 par pas, font %4 pas</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 steps</source>
        <translation>%1 époques de %2 exemples, %3 par pas, font %4 pas</translation>
    </message>
    <message>
        <source>%1 goes on after step %2</source>
        <translation>%1 continue après le pas %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too few</source>
        <translation>%1 a %2 réponses sur %3 en moins</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too many</source>
        <translation>%1 a %2 réponses sur %3 en trop</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when the run began</source>
        <translation>%1 compte %2 octets et en comptait %3 au début de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1 has %2 extents, at most 4 are possible</source>
        <translation>%1 a %2 dimensions, 4 au plus sont possibles</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 rows of %4: the others are lost.</source>
        <translation>%1 a %2 des %3 lignes de %4 : les autres sont perdues.</translation>
    </message>
    <message>
        <source>%1 has %2 zeros; %3 to %4 are usual.</source>
        <translation>%1 a %2 de zéros ; de %3 à %4 sont habituels.</translation>
    </message>
    <message>
        <source>%1 has a factor and no rope_type</source>
        <translation>%1 a un facteur et pas de rope_type</translation>
    </message>
    <message>
        <source>%1 has another content than when the run began (checksum)</source>
        <translation>%1 a un autre contenu qu&apos;au début de l&apos;exécution (somme de contrôle)</translation>
    </message>
    <message>
        <source>%1 has another content than when the run was evaluated (checksum)</source>
        <translation>%1 a un autre contenu que lors de l&apos;évaluation de l&apos;exécution (somme de contrôle)</translation>
    </message>
    <message>
        <source>%1 has another length than choice</source>
        <translation>%1 a une autre longueur que choice</translation>
    </message>
    <message>
        <source>%1 has more than 4 MB and does not travel with the model</source>
        <translation>%1 dépasse 4 Mo et n&apos;accompagne pas le modèle</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes +1: %2 of those that are not 0.</source>
        <translation>%1 a presque perdu ses codes +1 : %2 de ceux qui ne sont pas nuls.</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes -1: %2 of those that are not 0.</source>
        <translation>%1 a presque perdu ses codes -1 : %2 de ceux qui ne sont pas nuls.</translation>
    </message>
    <message>
        <source>%1 has no argument &quot;%2&quot;</source>
        <translation>%1 n&apos;a pas d&apos;argument &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no histograms of the end of %2: they are lost.</source>
        <translation>%1 n&apos;a pas d&apos;histogrammes de la fin de %2 : ils sont perdus.</translation>
    </message>
    <message>
        <source>%1 has no text of %2 of %3 items.</source>
        <translation>%1 n&apos;a pas de texte pour %2 exemples sur %3.</translation>
    </message>
    <message>
        <source>%1 has sets for kinds of layers, and layer_types does not say which is which</source>
        <translation>%1 a des jeux de valeurs par sorte de couches, et layer_types ne dit pas laquelle est laquelle</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in %4</source>
        <translation>%1 a l&apos;identifiant %2 ici et %3 dans %4</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in the vocabulary of %4</source>
        <translation>%1 a l&apos;identifiant %2 ici et %3 dans le vocabulaire de %4</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 a le type inconnu %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 haut</translation>
    </message>
    <message>
        <source>%1 holds %2 at row %3, column %4</source>
        <translation>%1 contient %2 à la ligne %3, colonne %4</translation>
    </message>
    <message>
        <source>%1 holds a text that is not UTF-8</source>
        <translation>%1 contient un texte qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 holds a value of another type</source>
        <translation>%1 contient une valeur d&apos;un autre type</translation>
    </message>
    <message>
        <source>%1 holds something that is no text</source>
        <translation>%1 contient quelque chose qui n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; in the sweep now</source>
        <translation>%1 y est &quot;%2&quot;, et &quot;%3&quot; dans le balayage à présent</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected one of %3</source>
        <translation>%1 est &quot;%2&quot;, l&apos;une de ces valeurs était attendue : %3</translation>
    </message>
    <message>
        <source>%1 is %2, beyond the %3 tokens of the model</source>
        <translation>%1 est %2, au-delà des %3 tokens du modèle</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 est %2, %3 était attendu</translation>
    </message>
    <message>
        <source>%1 is %2, expected 1 to %3</source>
        <translation>%1 est %2, une valeur de 1 à %3 était attendue</translation>
    </message>
    <message>
        <source>%1 is %2, expected a number from 1 on</source>
        <translation>%1 est %2, un nombre à partir de 1 était attendu</translation>
    </message>
    <message>
        <source>%1 is %2, expected a positive number</source>
        <translation>%1 est %2, un nombre positif était attendu</translation>
    </message>
    <message>
        <source>%1 is %2, which changes what the model computes and is not supported</source>
        <translation>%1 est %2, ce qui change ce que le modèle calcule et n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere and does not travel with the model</source>
        <translation>%1 est un lien qui ne mène nulle part et n&apos;accompagne pas le modèle</translation>
    </message>
    <message>
        <source>%1 is a link to nothing: %2</source>
        <translation>%1 est un lien vers rien : %2</translation>
    </message>
    <message>
        <source>%1 is a list of lists, which no program writes</source>
        <translation>%1 est une liste de listes, ce qu&apos;aucun programme n&apos;écrit</translation>
    </message>
    <message>
        <source>%1 is a list, expected %2</source>
        <translation>%1 est une liste, %2 était attendu</translation>
    </message>
    <message>
        <source>%1 is automatic, expected what was chosen</source>
        <translation>%1 est automatique, ce qui a été choisi était attendu</translation>
    </message>
    <message>
        <source>%1 is expected, %2</source>
        <translation>%1 est attendu, %2</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>%1 est attendu, pas %2</translation>
    </message>
    <message>
        <source>%1 is given &quot;%2&quot; twice</source>
        <translation>%1 reçoit &quot;%2&quot; deux fois</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is missing, expected an integer</source>
        <translation>%1 manque, un entier était attendu</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 manque : %2</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 est négatif</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object</source>
        <translation>%1 n&apos;est ni un texte ni un objet</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object with a text &quot;content&quot;</source>
        <translation>%1 n&apos;est ni un texte ni un objet avec un texte &quot;content&quot;</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>%1 is no single value</source>
        <translation>%1 n&apos;est pas une valeur unique</translation>
    </message>
    <message>
        <source>%1 is not JSON of a tokenizer</source>
        <translation>%1 n&apos;est pas le JSON d&apos;un tokeniseur</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 is not a key that this program knows</source>
        <translation>%1 n&apos;est pas une clé que ce programme connaît</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>%1 is not a list or an object</source>
        <translation>%1 n&apos;est ni une liste ni un objet</translation>
    </message>
    <message>
        <source>%1 is not a matrix</source>
        <translation>%1 n&apos;est pas une matrice</translation>
    </message>
    <message>
        <source>%1 is not a token id</source>
        <translation>%1 n&apos;est pas un identifiant de token</translation>
    </message>
    <message>
        <source>%1 is not a whole number but of type %2</source>
        <translation>%1 n&apos;est pas un nombre entier mais de type %2</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>%1 is not from 0 to 100</source>
        <translation>%1 n&apos;est pas compris entre 0 et 100</translation>
    </message>
    <message>
        <source>%1 is not in shard %2</source>
        <translation>%1 n&apos;est pas dans le fragment %2</translation>
    </message>
    <message>
        <source>%1 is not of the llama3 kind; other RoPE scaling is not supported</source>
        <translation>%1 n&apos;est pas de la sorte llama3 ; les autres mises à l&apos;échelle de RoPE ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>%1 is not part of a model of this shape</source>
        <translation>%1 ne fait pas partie d&apos;un modèle de cette forme</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 is not supported: no norm stands inside a linear layer here</source>
        <translation>%1 n&apos;est pas pris en charge : ici aucune norme ne se trouve dans une couche linéaire</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 n&apos;est pas utilisé : %2</translation>
    </message>
    <message>
        <source>%1 is not used: it is for inputs in 4 bits, and this program computes with whole ones</source>
        <translation>%1 n&apos;est pas utilisé : c&apos;est pour des entrées sur 4 bits, et ce programme calcule avec des entrées entières</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2)</source>
        <translation>%1 n&apos;est pas du JSON valide (%2)</translation>
    </message>
    <message>
        <source>%1 is null, expected a value</source>
        <translation>%1 est null, une valeur était attendue</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 est hors de 0 à 1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>%1 is used as the head, although the configuration says that it is tied to the embedding: the two differ</source>
        <translation>%1 sert de tête, bien que la configuration la dise liée à l&apos;embedding : les deux diffèrent</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 exemple</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>%1 jumped to %2, %3 its usual value (z-score %4).</source>
        <translation>%1 a bondi à %2, %3 sa valeur habituelle (score z %4).</translation>
    </message>
    <message>
        <source>%1 lacks the argument &quot;%2&quot;</source>
        <translation>%1 : il manque l&apos;argument &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 line of events.jsonl could not be read and was taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 ligne de events.jsonl n&apos;a pas pu être lue et a été retirée ; le fichier entier a été gardé sous events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 lines of events.jsonl could not be read and were taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 lignes de events.jsonl n&apos;ont pas pu être lues et ont été retirées ; le fichier entier a été gardé sous events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 bas</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 doit être un nombre positif</translation>
    </message>
    <message>
        <source>%1 names %2 twice</source>
        <translation>%1 nomme %2 deux fois</translation>
    </message>
    <message>
        <source>%1 names %2: all seven projections of every layer are 1.58-bit here</source>
        <translation>%1 nomme %2 : ici les sept projections de chaque couche sont de 1,58 bit</translation>
    </message>
    <message>
        <source>%1 names are given for %2 values</source>
        <translation>%1 noms sont donnés pour %2 valeurs</translation>
    </message>
    <message>
        <source>%1 names the token %2, which the tokenizer does not have</source>
        <translation>%1 nomme le token %2, que le tokeniseur n&apos;a pas</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes at byte %3, the file has %4 more</source>
        <translation>%1 a besoin de %2 octets à l&apos;octet %3, il en reste %4 dans le fichier</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are left out: what stands before their first answer fills %3.</source>
        <translation>%1 conversations sur %2 sont omises : ce qui précède leur première réponse remplit %3.</translation>
    </message>
    <message>
        <source>%1 of %2 conversations were longer than max_length, %3 tokens, and end earlier</source>
        <translation>%1 conversations sur %2 étaient plus longues que max_length, %3 tokens, et s&apos;arrêtent plus tôt</translation>
    </message>
    <message>
        <source>%1 of %2 micro-batches took the teacher&apos;s outputs from disk, in %3 s</source>
        <translation>%1 micro-lots sur %2 ont pris les sorties de l&apos;enseignant sur le disque, en %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were cut to max_length, %3 tokens</source>
        <translation>%1 prompts sur %2 ont été coupés à max_length, %3 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 tokens identiques sur %2</translation>
    </message>
    <message>
        <source>%1 of training for all, stages that points share counted once; a row&apos;s time is that of its run alone</source>
        <translation>%1 d&apos;entraînement pour le tout, les étapes partagées par des points comptées une fois ; le temps d&apos;une ligne est celui de sa seule exécution</translation>
    </message>
    <message>
        <source>%1 of type &quot;%2&quot; is not supported</source>
        <translation>%1 de type &quot;%2&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 or F16</source>
        <translation>%1 ou F16</translation>
    </message>
    <message>
        <source>%1 overlaps %2</source>
        <translation>%1 chevauche %2</translation>
    </message>
    <message>
        <source>%1 relation heads do not divide a state of width %2</source>
        <translation>%1 têtes de relation ne divisent pas un état de largeur %2</translation>
    </message>
    <message>
        <source>%1 row cannot be read and is left out.</source>
        <translation>%1 ligne est illisible et omise.</translation>
    </message>
    <message>
        <source>%1 rows cannot be read and are left out.</source>
        <translation>%1 lignes sont illisibles et omises.</translation>
    </message>
    <message>
        <source>%1 stands in a part before it, too</source>
        <translation>%1 se trouve aussi dans une partie précédente</translation>
    </message>
    <message>
        <source>%1 stands in more than one shard</source>
        <translation>%1 se trouve dans plus d&apos;un fragment</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 apparaît deux fois</translation>
    </message>
    <message>
        <source>%1 starts anew%2</source>
        <translation>%1 recommence à zéro%2</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments at most, not %3</source>
        <translation>%1 prend au plus %2 arguments, pas %3</translation>
    </message>
    <message>
        <source>%1 takes no argument by name, not even &quot;%2&quot;</source>
        <translation>%1 ne prend aucun argument par son nom, pas même &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 fil</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 fils</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 token ids could not be decoded (%2)</source>
        <translation>%1 identifiants de tokens n&apos;ont pas pu être décodés (%2)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 training prompts were cut to %2.</source>
        <translation>%1 prompts d&apos;entraînement ont été coupés à %2.</translation>
    </message>
    <message>
        <source>%1 was damaged after %2 bytes; the whole file was kept as %3</source>
        <translation>%1 était endommagé après %2 octets ; le fichier entier a été gardé sous %3</translation>
    </message>
    <message>
        <source>%1 was not there any more: what it held of this run is lost.</source>
        <translation>%1 n&apos;était plus là : ce qu&apos;il contenait de cette exécution est perdu.</translation>
    </message>
    <message>
        <source>%1 was not there when the run began</source>
        <translation>%1 n&apos;était pas là au début de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1 was removed while it was being written, and was made again.</source>
        <translation>%1 a été supprimé pendant son écriture et a été refait.</translation>
    </message>
    <message>
        <source>%1 was shortened by another program while it was being written, and was made again.</source>
        <translation>%1 a été raccourci par un autre programme pendant son écriture et a été refait.</translation>
    </message>
    <message>
        <source>%1 with drafts</source>
        <translation>%1 avec ébauches</translation>
    </message>
    <message>
        <source>%1 with its added tokens</source>
        <translation>%1 avec ses tokens ajoutés</translation>
    </message>
    <message>
        <source>%1 would be written twice</source>
        <translation>%1 serait écrit deux fois</translation>
    </message>
    <message>
        <source>%1&quot;%2&quot; would be written twice</source>
        <translation>%1&quot;%2&quot; serait écrit deux fois</translation>
    </message>
    <message>
        <source>%1() cannot be made of a value of type %2</source>
        <translation>%1() ne peut pas se faire d&apos;une valeur de type %2</translation>
    </message>
    <message>
        <source>%1() of a value of type %2</source>
        <translation>%1() d&apos;une valeur de type %2</translation>
    </message>
    <message>
        <source>%1() takes one argument without a name at most</source>
        <translation>%1() prend au plus un argument sans nom</translation>
    </message>
    <message>
        <source>%1, %2 cores</source>
        <translation>%1, %2 cœurs</translation>
    </message>
    <message>
        <source>%1, %2 is not a folder</source>
        <translation>%1, %2 n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>%1, a part of the path is not a folder</source>
        <translation>%1, une partie du chemin n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>%1, again at %2</source>
        <translation>%1, de nouveau à %2</translation>
    </message>
    <message>
        <source>%1, agreement</source>
        <translation>%1, accord</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>%1, baselines</source>
        <translation>%1, références</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, octets</translation>
    </message>
    <message>
        <source>%1, figure</source>
        <translation>%1, chiffre</translation>
    </message>
    <message>
        <source>%1, it is a folder</source>
        <translation>%1, c&apos;est un dossier</translation>
    </message>
    <message>
        <source>%1, it is a link to &quot;%2&quot;, which is not there</source>
        <translation>%1, c&apos;est un lien vers &quot;%2&quot;, qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, message %2</translation>
    </message>
    <message>
        <source>%1, models</source>
        <translation>%1, modèles</translation>
    </message>
    <message>
        <source>%1, no such file or folder</source>
        <translation>%1, fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>%1, or target_column for texts</source>
        <translation>%1, ou target_column pour des textes</translation>
    </message>
    <message>
        <source>%1, permission denied</source>
        <translation>%1, permission refusée</translation>
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
        <translation>%1, le disque est plein</translation>
    </message>
    <message>
        <source>%1, the disk reports an error</source>
        <translation>%1, le disque signale une erreur</translation>
    </message>
    <message>
        <source>%1, the file system is read-only</source>
        <translation>%1, le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>%1, the file would exceed the limit on file sizes</source>
        <translation>%1, le fichier dépasserait la limite de taille des fichiers</translation>
    </message>
    <message>
        <source>%1, the name is too long</source>
        <translation>%1, le nom est trop long</translation>
    </message>
    <message>
        <source>%1, the program that read it has ended</source>
        <translation>%1, le programme qui le lisait s&apos;est terminé</translation>
    </message>
    <message>
        <source>%1, though its weights are</source>
        <translation>%1, bien que ses poids le soient</translation>
    </message>
    <message>
        <source>%1, too many files are open</source>
        <translation>%1, trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>%1, which is not a finite number</source>
        <translation>%1, qui n&apos;est pas un nombre fini</translation>
    </message>
    <message>
        <source>%1, which llama.cpp takes for special tokens by their names</source>
        <translation>%1, que llama.cpp prend pour des tokens spéciaux d&apos;après leurs noms</translation>
    </message>
    <message>
        <source>%1. Both models answered what is there now; the table is about what was there then.</source>
        <translation>%1. Les deux modèles ont répondu à ce qui est là maintenant ; le tableau porte sur ce qui était là alors.</translation>
    </message>
    <message>
        <source>%1. The models wrote to what is there now; the table is about what was there then.</source>
        <translation>%1. Les modèles ont écrit d&apos;après ce qui est là maintenant ; le tableau porte sur ce qui était là alors.</translation>
    </message>
    <message>
        <source>%1. The run goes on without this file.</source>
        <translation>%1. L&apos;exécution continue sans ce fichier.</translation>
    </message>
    <message>
        <source>%1. What belongs there waits in memory and is written as soon as that is possible, at the latest before the next checkpoint.</source>
        <translation>%1. Ce qui doit y aller attend en mémoire et sera écrit dès que possible, au plus tard avant le prochain point de reprise.</translation>
    </message>
    <message>
        <source>%1.%2 is missing</source>
        <translation>%1.%2 manque</translation>
    </message>
    <message>
        <source>%1.%2 must be a positive number</source>
        <translation>%1.%2 doit être un nombre positif</translation>
    </message>
    <message>
        <source>%1.high_freq_factor must be larger than low_freq_factor</source>
        <translation>%1.high_freq_factor doit être plus grand que low_freq_factor</translation>
    </message>
    <message>
        <source>%1.partial_rotary_factor is not supported</source>
        <translation>%1.partial_rotary_factor n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>%1.rope_theta and another rope_theta differ</source>
        <translation>%1.rope_theta et un autre rope_theta diffèrent</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the header</source>
        <translation>%1 : &quot;%2&quot; manque dans l&apos;en-tête</translation>
    </message>
    <message>
        <source>%1: %2 (without effect: %3)</source>
        <translation>%1 : %2 (sans effet : %3)</translation>
    </message>
    <message>
        <source>%1: %2 half of a surrogate pair (half an emoji) was read as U+FFFD</source>
        <translation>%1 : %2 moitié d&apos;une paire de substitution (un demi-émoji) a été lue comme U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 halves of surrogate pairs (half an emoji each) were read as U+FFFD</source>
        <translation>%1 : %2 moitiés de paires de substitution (un demi-émoji chacune) ont été lues comme U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: %5, the default, is used</source>
        <translation>%1 : %2 est %3, au-delà de ses %4 tokens : %5, la valeur par défaut, est utilisé</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: it is passed over</source>
        <translation>%1 : %2 est %3, au-delà de ses %4 tokens : il est ignoré</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its answers</source>
        <translation>%1 : %2 n&apos;est pas celui de ses réponses</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its texts</source>
        <translation>%1 : %2 n&apos;est pas celui de ses textes</translation>
    </message>
    <message>
        <source>%1: %2 is outside its own interval</source>
        <translation>%1 : %2 est hors de son propre intervalle</translation>
    </message>
    <message>
        <source>%1: %2 must be non-negative integers</source>
        <translation>%1 : %2 doivent être des entiers non négatifs</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conversations end with messages that nobody answers; these are left out</source>
        <translation>%1 : %2 conversations sur %3 se terminent par des messages auxquels personne ne répond ; ceux-ci sont omis</translation>
    </message>
    <message>
        <source>%1: chat template</source>
        <translation>%1 : gabarit de conversation</translation>
    </message>
    <message>
        <source>%1: confusion is not that of its answers</source>
        <translation>%1 : confusion n&apos;est pas celle de ses réponses</translation>
    </message>
    <message>
        <source>%1: data_offsets [%2, %3] are outside the file&apos;s %4 bytes of data</source>
        <translation>%1 : data_offsets [%2, %3] sont hors des %4 octets de données du fichier</translation>
    </message>
    <message>
        <source>%1: data_offsets is not a pair</source>
        <translation>%1 : data_offsets n&apos;est pas une paire</translation>
    </message>
    <message>
        <source>%1: data_offsets span %2 bytes, shape %3 in %4 needs %5</source>
        <translation>%1 : data_offsets couvrent %2 octets, la forme %3 en %4 en demande %5</translation>
    </message>
    <message>
        <source>%1: estimated, %2</source>
        <translation>%1 : estimé, %2</translation>
    </message>
    <message>
        <source>%1: is a 1.58-bit student already. Choose the full-precision model it came from.</source>
        <translation>%1 : est déjà un élève de 1,58 bit. Choisissez le modèle de pleine précision dont il est issu.</translation>
    </message>
    <message>
        <source>%1: its %2 bytes at %3 lie outside the file&apos;s %4 bytes of data</source>
        <translation>%1 : ses %2 octets à %3 se trouvent hors des %4 octets de données du fichier</translation>
    </message>
    <message>
        <source>%1: its header entry is not an object</source>
        <translation>%1 : son entrée d&apos;en-tête n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>%1: its shard is not a file name</source>
        <translation>%1 : son fragment n&apos;est pas un nom de fichier</translation>
    </message>
    <message>
        <source>%1: offset %2 is no multiple of the alignment %3</source>
        <translation>%1 : le décalage %2 n&apos;est pas un multiple de l&apos;alignement %3</translation>
    </message>
    <message>
        <source>%1: rows of %2 weights are no whole number of %3 blocks of %4</source>
        <translation>%1 : des lignes de %2 poids ne font pas un nombre entier de blocs %3 de %4</translation>
    </message>
    <message>
        <source>%1: shape %2 in %3 is no whole number of bytes</source>
        <translation>%1 : la forme %2 en %3 ne fait pas un nombre entier d&apos;octets</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, config.json asks for %3</source>
        <translation>%1 : forme %2 dans le fichier, config.json demande %3</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, its keys ask for %3</source>
        <translation>%1 : forme %2 dans le fichier, ses clés demandent %3</translation>
    </message>
    <message>
        <source>%1: shape is not an array</source>
        <translation>%1 : shape n&apos;est pas un tableau</translation>
    </message>
    <message>
        <source>%1: shape overflows</source>
        <translation>%1 : la forme déborde</translation>
    </message>
    <message>
        <source>%1: shard &quot;%2&quot; is not a file name in the model&apos;s folder</source>
        <translation>%1 : le fragment &quot;%2&quot; n&apos;est pas un nom de fichier dans le dossier du modèle</translation>
    </message>
    <message>
        <source>%1: the matrix beside it is multiplied by this number</source>
        <translation>%1 : la matrice d&apos;à côté est multipliée par ce nombre</translation>
    </message>
    <message>
        <source>%1: to_teacher is not that of their answers</source>
        <translation>%1 : to_teacher n&apos;est pas celui de leurs réponses</translation>
    </message>
    <message>
        <source>%1: tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is hardly what the model was trained with</source>
        <translation>%1 : tokenizer.ggml.pre manque : les mots sont découpés comme llama.cpp le fait sans lui, ce qui n&apos;est guère ce avec quoi le modèle a été entraîné</translation>
    </message>
    <message>
        <source>%1: type %2, which this program does not compute with</source>
        <translation>%1 : type %2, avec lequel ce programme ne calcule pas</translation>
    </message>
    <message>
        <source>%1: unknown dtype %2</source>
        <translation>%1 : dtype inconnu %2</translation>
    </message>
    <message>
        <source>%1; %2 is read, not the shards of the %3 beside it</source>
        <translation>%1 ; %2 est lu, pas les fragments du %3 d&apos;à côté</translation>
    </message>
    <message>
        <source>%1; computing them would have taken %2 s (%3 ms each): %4 s saved. Writing the others took %5 s.</source>
        <translation>%1 ; les calculer aurait pris %2 s (%3 ms chacun) : %4 s économisées. Écrire les autres a pris %5 s.</translation>
    </message>
    <message>
        <source>%1; evaluate and logits read this one with --engine cpu</source>
        <translation>%1 ; evaluate et logits lisent celui-ci avec --engine cpu</translation>
    </message>
    <message>
        <source>%1; none was computed in this sitting to compare with.</source>
        <translation>%1 ; aucun n&apos;a été calculé dans cette session pour comparer.</translation>
    </message>
    <message>
        <source>%1; what came was removed</source>
        <translation>%1 ; ce qui était arrivé a été supprimé</translation>
    </message>
    <message>
        <source>%1GGUF&apos;s TQ1_0 and TQ2_0 hold it, with the scales in F16: %2 I2_S cannot: it has one scale for a matrix.</source>
        <translation>%1TQ1_0 et TQ2_0 de GGUF le contiennent, avec les échelles en F16 : %2 I2_S ne le peut pas : il a une échelle par matrice.</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: TQ1_0 and TQ2_0 have one scale for 256 neighbours, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Aucun des types ternaires de GGUF ne le contient : TQ1_0 et TQ2_0 ont une échelle pour 256 voisins, et I2_S en a une par matrice. F16 le peut : %2</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: its rows are no multiples of 256, as TQ1_0 and TQ2_0 need, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Aucun des types ternaires de GGUF ne le contient : ses lignes ne sont pas des multiples de 256, comme TQ1_0 et TQ2_0 l&apos;exigent, et I2_S en a une par matrice. F16 le peut : %2</translation>
    </message>
    <message>
        <source>%1What is done is kept in %2, and the same call goes on with it</source>
        <translation>%1Ce qui est fait est gardé dans %2, et le même appel le continue</translation>
    </message>
    <message>
        <source>%1quant_method &quot;%2&quot; is not supported</source>
        <translation>%1quant_method &quot;%2&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>, %1 processes (%2).</source>
        <translation>, %1 processus (%2).</translation>
    </message>
    <message>
        <source>.%1() needs a text</source>
        <translation>.%1() demande un texte</translation>
    </message>
    <message>
        <source>.%1() needs a whole number, not a value of type %2</source>
        <translation>.%1() demande un nombre entier, pas une valeur de type %2</translation>
    </message>
    <message>
        <source>.index() does not find %1</source>
        <translation>.index() ne trouve pas %1</translation>
    </message>
    <message>
        <source>.join() needs a list</source>
        <translation>.join() demande une liste</translation>
    </message>
    <message>
        <source>.join() needs texts, not a value of type %1</source>
        <translation>.join() demande des textes, pas une valeur de type %1</translation>
    </message>
    <message>
        <source>.partition() needs a text that is not empty</source>
        <translation>.partition() demande un texte qui n&apos;est pas vide</translation>
    </message>
    <message>
        <source>0 is no batch</source>
        <translation>0 n&apos;est pas un lot</translation>
    </message>
    <message>
        <source>0 stands for all cores</source>
        <translation>0 signifie tous les cœurs</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <translation>ARM 64 bits</translation>
    </message>
    <message>
        <source>; %1 of tensors at the peak</source>
        <translation>; %1 de tenseurs au maximum</translation>
    </message>
    <message>
        <source>; %1 of these have no answer that fits, and are left out</source>
        <translation>; %1 de celles-ci n&apos;ont aucune réponse qui tienne, et sont omises</translation>
    </message>
    <message>
        <source>; %1 past it are kept in %2.</source>
        <translation>; %1 au-delà sont gardés dans %2.</translation>
    </message>
    <message>
        <source>A draft comes from a model of the same vocabulary, such as its student</source>
        <translation>Une ébauche vient d&apos;un modèle de même vocabulaire, par exemple son élève</translation>
    </message>
    <message>
        <source>A few large weights set the scale: lower the learning rate or raise the weight decay.</source>
        <translation>Quelques grands poids fixent l&apos;échelle : baissez le taux d&apos;apprentissage ou augmentez la décroissance des poids.</translation>
    </message>
    <message>
        <source>A key of its sizes is wrong; convert the model again, or fetch the file again</source>
        <translation>Une clé de ses tailles est fausse ; reconvertissez le modèle, ou retéléchargez le fichier</translation>
    </message>
    <message>
        <source>A line is {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</source>
        <translation>Une ligne est {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</translation>
    </message>
    <message>
        <source>A newer version may know it</source>
        <translation>Une version plus récente la connaît peut-être</translation>
    </message>
    <message>
        <source>A newer version wrote it: update</source>
        <translation>Une version plus récente l&apos;a écrit : mettez à jour</translation>
    </message>
    <message>
        <source>A part of the start that was done is passed over. %1.</source>
        <translation>Une partie du départ qui était faite est ignorée. %1.</translation>
    </message>
    <message>
        <source>A published test set has no labels; use the train or dev file.</source>
        <translation>Un jeu de test publié n&apos;a pas d&apos;étiquettes ; utilisez le fichier train ou dev.</translation>
    </message>
    <message>
        <source>A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)</source>
        <translation>Une valeur a dépassé 16 bits : gardez les poids et le cache plus larges (format as-stored ou f32)</translation>
    </message>
    <message>
        <source>AVX-512 F, BW, VL, DQ and CD</source>
        <translation>AVX-512 F, BW, VL, DQ et CD</translation>
    </message>
    <message>
        <source>AVX2, FMA, F16C and BMI2</source>
        <translation>AVX2, FMA, F16C et BMI2</translation>
    </message>
    <message>
        <source>Accept it on %1, and %2</source>
        <translation>Acceptez-la sur %1, et %2</translation>
    </message>
    <message>
        <source>Accept its licence on %1, and %2</source>
        <translation>Acceptez sa licence sur %1, et %2</translation>
    </message>
    <message>
        <source>Activations take 4 bits from this step on (%1); before, they took 8.</source>
        <translation>Les activations prennent 4 bits à partir de ce pas (%1) ; auparavant, elles en prenaient 8.</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens of tokenizer.json, or remove its name here</source>
        <translation>Ajoutez-le avec son identifiant à added_tokens de tokenizer.json, ou supprimez son nom ici</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens.json, or remove its name here</source>
        <translation>Ajoutez-le avec son identifiant à added_tokens.json, ou supprimez son nom ici</translation>
    </message>
    <message>
        <source>An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.</source>
        <translation>Un départ antérieur portait sur d&apos;autres poids, textes ou réglages : rien n&apos;en est utilisé, le départ recommence à zéro.</translation>
    </message>
    <message>
        <source>As GGUF file: %1</source>
        <translation>En fichier GGUF : %1</translation>
    </message>
    <message>
        <source>Ask for 100 or more</source>
        <translation>Demandez-en 100 ou plus</translation>
    </message>
    <message>
        <source>Ask for 100 or more of each</source>
        <translation>Demandez-en 100 ou plus de chaque</translation>
    </message>
    <message>
        <source>Ask for a type of ROUGE, bleu or avg</source>
        <translation>Demandez un type de ROUGE, bleu ou avg</translation>
    </message>
    <message>
        <source>Ask for fewer threads</source>
        <translation>Demandez moins de fils</translation>
    </message>
    <message>
        <source>Ask the models on the Compare page, or with bitdistill compare</source>
        <translation>Interrogez les modèles sur la page Comparer, ou avec bitdistill compare</translation>
    </message>
    <message>
        <source>Balanced on the first batch: lambda %1, gamma %2.</source>
        <translation>Équilibré sur le premier lot : lambda %1, gamma %2.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in. The new norms change the function: until the next stage has trained them, this model agrees with its teacher on next to nothing.</source>
        <translation>Les couches BitLinear et SubLN sont insérées. Les nouvelles normes changent la fonction : tant que l&apos;étape suivante ne les a pas entraînées, ce modèle n&apos;est d&apos;accord avec son enseignant sur presque rien.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in; each norm&apos;s gain is the usual size of what it divides.</source>
        <translation>Les couches BitLinear et SubLN sont insérées ; le gain de chaque norme est la taille habituelle de ce qu&apos;elle divise.</translation>
    </message>
    <message>
        <source>BitLinear layers go in, and no norms: refinement is off.</source>
        <translation>Les couches BitLinear sont insérées, et aucune norme : le raffinement est désactivé.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or resume with --accept-changes</source>
        <translation>Remettez-le tel qu&apos;il était, ou reprenez avec --accept-changes</translation>
    </message>
    <message>
        <source>Bring it back, or start a new run</source>
        <translation>Remettez-le, ou lancez une nouvelle exécution</translation>
    </message>
    <message>
        <source>Bring the file back from a copy of the run</source>
        <translation>Remettez le fichier depuis une copie de l&apos;exécution</translation>
    </message>
    <message>
        <source>Bring the folder&apos;s files back, from a copy, and resume the run</source>
        <translation>Remettez les fichiers du dossier, depuis une copie, et reprenez l&apos;exécution</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>Compilez ou installez le programme de nouveau.</translation>
    </message>
    <message>
        <source>But only this program reads every text as the source does. %1</source>
        <translation>Mais seul ce programme lit chaque texte comme le fait la source. %1</translation>
    </message>
    <message>
        <source>CPU inference</source>
        <translation>Inférence sur CPU</translation>
    </message>
    <message>
        <source>CPU inference has no place for this tensor</source>
        <translation>L&apos;inférence sur CPU n&apos;a pas de place pour ce tenseur</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch was built without it or finds no GPU</source>
        <translation>CUDA a été demandé, mais cette LibTorch a été compilée sans lui ou ne trouve pas de GPU</translation>
    </message>
    <message>
        <source>Calibrate on other or more texts</source>
        <translation>Calibrez sur d&apos;autres textes ou davantage</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Vérifiez HF_ENDPOINT</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later</source>
        <translation>Vérifiez HF_ENDPOINT, ou réessayez plus tard</translation>
    </message>
    <message>
        <source>Check it against the model&apos;s published tokenizer.json.</source>
        <translation>Comparez-le au tokenizer.json publié du modèle.</translation>
    </message>
    <message>
        <source>Check the disk and its connection</source>
        <translation>Vérifiez le disque et sa connexion</translation>
    </message>
    <message>
        <source>Check the name on %1; for a private one set HF_TOKEN</source>
        <translation>Vérifiez le nom sur %1 ; pour un modèle privé, définissez HF_TOKEN</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifiez le chemin</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Vérifiez le chemin et les permissions.</translation>
    </message>
    <message>
        <source>Check the pattern against the model&apos;s published tokenizer.json.</source>
        <translation>Comparez le motif au tokenizer.json publié du modèle.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it</source>
        <translation>Vérifiez les droits du dossier au-dessus</translation>
    </message>
    <message>
        <source>Check the template against the model&apos;s own.</source>
        <translation>Comparez le gabarit de conversation à celui du modèle.</translation>
    </message>
    <message>
        <source>Check who owns it and its access rights</source>
        <translation>Vérifiez son propriétaire et ses droits d&apos;accès</translation>
    </message>
    <message>
        <source>Checkpoint saved.</source>
        <translation>Point de reprise enregistré.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisissez %1</translation>
    </message>
    <message>
        <source>Choose %1, or a model of other widths</source>
        <translation>Choisissez %1, ou un modèle d&apos;autres largeurs</translation>
    </message>
    <message>
        <source>Choose --embedding-type bf16 or f32</source>
        <translation>Choisissez --embedding-type bf16 ou f32</translation>
    </message>
    <message>
        <source>Choose BF16 or F32</source>
        <translation>Choisissez BF16 ou F32</translation>
    </message>
    <message>
        <source>Choose F16</source>
        <translation>Choisissez F16</translation>
    </message>
    <message>
        <source>Choose F16 for the embedding</source>
        <translation>Choisissez F16 pour l&apos;embedding</translation>
    </message>
    <message>
        <source>Choose F16 or I2_S, or a model of other widths</source>
        <translation>Choisissez F16 ou I2_S, ou un modèle d&apos;autres largeurs</translation>
    </message>
    <message>
        <source>Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>Choisissez F16, BF16, Q8_0, Q6_K, Q4_0 ou Q4_1</translation>
    </message>
    <message>
        <source>Choose F32 for the embedding</source>
        <translation>Choisissez F32 pour l&apos;embedding</translation>
    </message>
    <message>
        <source>Choose a .gguf file</source>
        <translation>Choisissez un fichier .gguf</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)</source>
        <translation>Choisissez un dossier de modèle Hugging Face avec des fichiers safetensors (les fichiers .bin en pickle ne sont jamais lus)</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files, or a .gguf file</source>
        <translation>Choisissez un dossier de modèle Hugging Face avec des fichiers safetensors, ou un fichier .gguf</translation>
    </message>
    <message>
        <source>Choose a divisor of the query and key widths.</source>
        <translation>Choisissez un diviseur des largeurs des requêtes et des clés.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it</source>
        <translation>Choisissez un dossier en dehors</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Choisissez un dossier où l&apos;on peut écrire</translation>
    </message>
    <message>
        <source>Choose a full-precision model of the teacher&apos;s vocabulary.</source>
        <translation>Choisissez un modèle de pleine précision ayant le vocabulaire de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>Choose a language model&apos;s folder</source>
        <translation>Choisissez le dossier d&apos;un modèle de langue</translation>
    </message>
    <message>
        <source>Choose a name without /</source>
        <translation>Choisissez un nom sans /</translation>
    </message>
    <message>
        <source>Choose a new file whose name ends in .gguf</source>
        <translation>Choisissez un nouveau fichier dont le nom se termine par .gguf</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>Choisissez un nouveau dossier</translation>
    </message>
    <message>
        <source>Choose a new folder; of a run, bring run.json back</source>
        <translation>Choisissez un nouveau dossier ; d&apos;une exécution, remettez run.json</translation>
    </message>
    <message>
        <source>Choose a run that has begun</source>
        <translation>Choisissez une exécution qui a commencé</translation>
    </message>
    <message>
        <source>Choose a run that has some</source>
        <translation>Choisissez une exécution qui en a</translation>
    </message>
    <message>
        <source>Choose a teacher with the student&apos;s tokenizer.</source>
        <translation>Choisissez un enseignant ayant le tokeniseur de l&apos;élève.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Choose another folder, or remove it</source>
        <translation>Choisissez un autre dossier, ou supprimez-le</translation>
    </message>
    <message>
        <source>Choose another folder, or remove this one</source>
        <translation>Choisissez un autre dossier, ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>Choose another model, or name the files that are wanted with --include</source>
        <translation>Choisissez un autre modèle, ou nommez les fichiers voulus avec --include</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Choisissez un autre type</translation>
    </message>
    <message>
        <source>Choose at least one model</source>
        <translation>Choisissez au moins un modèle</translation>
    </message>
    <message>
        <source>Choose dev data</source>
        <translation>Choisissez des données dev</translation>
    </message>
    <message>
        <source>Choose fewer positions</source>
        <translation>Choisissez moins de positions</translation>
    </message>
    <message>
        <source>Choose folded scales</source>
        <translation>Choisissez des échelles intégrées</translation>
    </message>
    <message>
        <source>Choose from 1 to %1</source>
        <translation>Choisissez de 1 à %1</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Choisissez l&apos;un de %1</translation>
    </message>
    <message>
        <source>Choose one of its folders</source>
        <translation>Choisissez l&apos;un de ses dossiers</translation>
    </message>
    <message>
        <source>Choose one of the branches and tags on %1</source>
        <translation>Choisissez l&apos;une des branches et étiquettes sur %1</translation>
    </message>
    <message>
        <source>Choose one of the folders in snapshots/</source>
        <translation>Choisissez l&apos;un des dossiers de snapshots/</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Choisissez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Choose one of them, with --include &quot;*Q8_0*&quot; for example</source>
        <translation>Choisissez l&apos;un d&apos;eux, avec --include &quot;*Q8_0*&quot; par exemple</translation>
    </message>
    <message>
        <source>Choose tensor or row, or another method</source>
        <translation>Choisissez tensor ou row, ou une autre méthode</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json, the weights and the tokenizer</source>
        <translation>Choisissez le dossier qui contient config.json, les poids et le tokeniseur</translation>
    </message>
    <message>
        <source>Choose the full-precision model as teacher.</source>
        <translation>Choisissez le modèle de pleine précision comme enseignant.</translation>
    </message>
    <message>
        <source>Choose what is to be run</source>
        <translation>Choisissez ce qui doit être exécuté</translation>
    </message>
    <message>
        <source>Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.</source>
        <translation>L&apos;écrêtage en retient un isolé ; s&apos;ils sont fréquents, baissez le taux d&apos;apprentissage ou allongez l&apos;échauffement.</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Fermez-le par &quot;.</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Fermez d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model</source>
        <translation>Fermez d&apos;autres programmes ou choisissez un modèle plus petit</translation>
    </message>
    <message>
        <source>Close other programs, or give a smaller file: is a quote never closed, or an item far too long?</source>
        <translation>Fermez d&apos;autres programmes, ou donnez un fichier plus petit : un guillemet n&apos;est-il jamais fermé, ou un exemple est-il beaucoup trop long ?</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of this shell (ulimit -v)</source>
        <translation>Fermez d&apos;autres programmes, ou relevez la limite de ce shell (ulimit -v)</translation>
    </message>
    <message>
        <source>Compare texts of the same items</source>
        <translation>Comparez des textes des mêmes exemples</translation>
    </message>
    <message>
        <source>Compare the models again</source>
        <translation>Comparez de nouveau les modèles</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>Convertissez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (of a packed file unpack it first)</source>
        <translation>Convertissez-le : iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (un fichier compressé doit d&apos;abord être décompressé)</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</source>
        <translation>Convertissez-le : python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Convertissez-le : python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Convertissez-le : python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>Convertissez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Convert the model to another type with the program that made the file</source>
        <translation>Convertissez le modèle en un autre type avec le programme qui a fait le fichier</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8.</source>
        <translation>Convertissez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>Copy it again from the model&apos;s folder.</source>
        <translation>Copiez-le de nouveau depuis le dossier du modèle.</translation>
    </message>
    <message>
        <source>Copy its folder</source>
        <translation>Copiez son dossier</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>Copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>Copy the file again from the model&apos;s folder</source>
        <translation>Copiez de nouveau le fichier depuis le dossier du modèle</translation>
    </message>
    <message>
        <source>Copy the file from the model that this tokenizer belongs to, or correct the id</source>
        <translation>Copiez le fichier depuis le modèle auquel appartient ce tokeniseur, ou corrigez l&apos;identifiant</translation>
    </message>
    <message>
        <source>Copy the model&apos;s files again.</source>
        <translation>Copiez de nouveau les fichiers du modèle.</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder</source>
        <translation>Copiez de nouveau le gabarit de conversation depuis le dossier du modèle</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Copiez de nouveau le gabarit de conversation depuis le dossier du modèle, ou écrivez le prompt sans --chat.</translation>
    </message>
    <message>
        <source>Copy the token once more from %1/settings/tokens</source>
        <translation>Copiez le token encore une fois depuis %1/settings/tokens</translation>
    </message>
    <message>
        <source>Copy the tokenizer that belongs to the model into its folder</source>
        <translation>Copiez dans son dossier le tokeniseur qui appartient au modèle</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files again, all from one and the same model.</source>
        <translation>Copiez de nouveau les fichiers du tokeniseur, tous d&apos;un seul et même modèle.</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files into the model&apos;s folder</source>
        <translation>Copiez les fichiers du tokeniseur dans le dossier du modèle</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder.</source>
        <translation>Copiez de nouveau tokenizer.json depuis le dossier du modèle.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder; do not use this one.</source>
        <translation>Copiez de nouveau tokenizer.json depuis le dossier du modèle ; n&apos;utilisez pas celui-ci.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again.</source>
        <translation>Copiez de nouveau tokenizer.json.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again from the model&apos;s folder.</source>
        <translation>Copiez de nouveau tokenizer.model depuis le dossier du modèle.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again.</source>
        <translation>Copiez de nouveau tokenizer.model.</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy</source>
        <translation>Corrigez-le, ou remettez-le depuis une copie</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy; inputs.json beside it keeps the recipe that the run began with</source>
        <translation>Corrigez-le, ou remettez-le depuis une copie ; inputs.json à côté garde la recette avec laquelle l&apos;exécution a commencé</translation>
    </message>
    <message>
        <source>Correct it, or copy config.json again from the model&apos;s folder</source>
        <translation>Corrigez-le, ou copiez de nouveau config.json depuis le dossier du modèle</translation>
    </message>
    <message>
        <source>Correct it, or leave the conversation out</source>
        <translation>Corrigez-le, ou omettez la conversation</translation>
    </message>
    <message>
        <source>Correct that place, or copy the file again</source>
        <translation>Corrigez cet endroit, ou copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>Correct the conversation or leave it out, or correct the template</source>
        <translation>Corrigez la conversation ou omettez-la, ou corrigez le gabarit de conversation</translation>
    </message>
    <message>
        <source>Correct the line, or give the classes in answers.</source>
        <translation>Corrigez la ligne, ou donnez les classes dans answers.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Corrigez la ligne.</translation>
    </message>
    <message>
        <source>Correct the path</source>
        <translation>Corrigez le chemin</translation>
    </message>
    <message>
        <source>Correct the template there or copy it again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Corrigez-y le gabarit de conversation ou copiez-le de nouveau depuis le dossier du modèle, ou écrivez le prompt sans --chat.</translation>
    </message>
    <message>
        <source>Correct the template, or leave the conversation out.</source>
        <translation>Corrigez le gabarit de conversation, ou omettez la conversation.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corrigez la valeur</translation>
    </message>
    <message>
        <source>Cut the texts: at most %1 pairs of words are taken</source>
        <translation>Coupez les textes : au plus %1 paires de mots sont prises</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Differences to &quot;%1&quot;: %2. p counts all comparisons of the table (Holm 1979).</source>
        <translation>Différences avec &quot;%1&quot; : %2. p compte toutes les comparaisons du tableau (Holm 1979).</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16 or Q8_0</source>
        <translation>Distillez-le d&apos;abord, ou choisissez F16, BF16 ou Q8_0</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>Distillez-le d&apos;abord, ou choisissez F16, BF16, Q8_0, Q6_K, Q4_0 ou Q4_1</translation>
    </message>
    <message>
        <source>Does rank 0 run there, and does the network let this port through?</source>
        <translation>Le rang 0 y tourne-t-il, et le réseau laisse-t-il passer ce port ?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>End lines with a line feed: files of old Macs end them with a carriage return alone.</source>
        <translation>Terminez les lignes par un saut de ligne : les fichiers des anciens Mac les terminent par un seul retour chariot.</translation>
    </message>
    <message>
        <source>Evaluate a run with a teacher and a student</source>
        <translation>Évaluez une exécution avec un enseignant et un élève</translation>
    </message>
    <message>
        <source>Every item&apos;s teacher outputs are on disk: the teacher has left memory.</source>
        <translation>Les sorties de l&apos;enseignant pour chaque exemple sont sur le disque : l&apos;enseignant a quitté la mémoire.</translation>
    </message>
    <message>
        <source>Expected the config.json of a Hugging Face model</source>
        <translation>Le config.json d&apos;un modèle Hugging Face était attendu</translation>
    </message>
    <message>
        <source>Export from the student&apos;s folder</source>
        <translation>Exportez depuis le dossier de l&apos;élève</translation>
    </message>
    <message>
        <source>Export from the student&apos;s own folder</source>
        <translation>Exportez depuis le propre dossier de l&apos;élève</translation>
    </message>
    <message>
        <source>Export it as CSV in the program that made it, or convert it: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Exportez-le en CSV dans le programme qui l&apos;a fait, ou convertissez-le : python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Export the model again</source>
        <translation>Exportez de nouveau le modèle</translation>
    </message>
    <message>
        <source>Export the model again, from a folder with its tokenizer</source>
        <translation>Exportez de nouveau le modèle, depuis un dossier avec son tokeniseur</translation>
    </message>
    <message>
        <source>Export the table as CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</source>
        <translation>Exportez la table en CSV : sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S</source>
        <translation>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 ou I2_S</translation>
    </message>
    <message>
        <source>Fetch %1 from the same place as the shards</source>
        <translation>Téléchargez %1 du même endroit que les fragments</translation>
    </message>
    <message>
        <source>Fetch all parts of the model again, from one place</source>
        <translation>Retéléchargez toutes les parties du modèle, d&apos;un seul endroit</translation>
    </message>
    <message>
        <source>Fetch config.json again</source>
        <translation>Retéléchargez config.json</translation>
    </message>
    <message>
        <source>Fetch index and shards again, all from one place</source>
        <translation>Retéléchargez l&apos;index et les fragments, tous d&apos;un seul endroit</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>Fetch it into the folder of the other parts</source>
        <translation>Téléchargez-le dans le dossier des autres parties</translation>
    </message>
    <message>
        <source>Fetch or pack the file again</source>
        <translation>Retéléchargez ou recompressez le fichier</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the model again.</source>
        <translation>Retéléchargez le fichier, ou exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Fetch the file again; copy a folder of links with what they lead to (cp -rL)</source>
        <translation>Retéléchargez le fichier ; copiez un dossier de liens avec ce vers quoi ils mènent (cp -rL)</translation>
    </message>
    <message>
        <source>Fetch the index again</source>
        <translation>Retéléchargez l&apos;index</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder</source>
        <translation>Téléchargez dans le dossier le fichier manquant</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Retéléchargez le modèle</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose one of %1 in snapshots/</source>
        <translation>Retéléchargez le modèle, ou choisissez l&apos;un de %1 dans snapshots/</translation>
    </message>
    <message>
        <source>Fetch the model as .gguf, or convert it by a llama.cpp of that time (convert-llama-ggml-to-gguf.py)</source>
        <translation>Téléchargez le modèle en .gguf, ou convertissez-le avec un llama.cpp de cette époque (convert-llama-ggml-to-gguf.py)</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files again, all from one place</source>
        <translation>Retéléchargez les fichiers du modèle, tous d&apos;un seul endroit</translation>
    </message>
    <message>
        <source>Free some space or choose another disk</source>
        <translation>Libérez de l&apos;espace ou choisissez un autre disque</translation>
    </message>
    <message>
        <source>Free some space or lift the limit</source>
        <translation>Libérez de l&apos;espace ou levez la limite</translation>
    </message>
    <message>
        <source>GGUF&apos;s TQ1_0 and TQ2_0 cannot hold the student&apos;s rows, which are no multiples of 256; I2_S can: %1</source>
        <translation>TQ1_0 et TQ2_0 de GGUF ne peuvent pas contenir les lignes de l&apos;élève, qui ne sont pas des multiples de 256 ; I2_S le peut : %1</translation>
    </message>
    <message>
        <source>GGUF&apos;s ternary types cannot hold the student&apos;s rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 (I2_S); F16 can: %1</source>
        <translation>Les types ternaires de GGUF ne peuvent pas contenir les lignes de l&apos;élève, qui ne sont pas des multiples de 256 (TQ1_0, TQ2_0) ou de 128 (I2_S) ; F16 le peut : %1</translation>
    </message>
    <message>
        <source>GPTQ finds no scales of %1</source>
        <translation>GPTQ ne trouve pas d&apos;échelles de %1</translation>
    </message>
    <message>
        <source>Give --system, --prompt and the messages that this template asks for, or prompt without --chat.</source>
        <translation>Donnez --system, --prompt et les messages que demande ce gabarit de conversation, ou écrivez le prompt sans --chat.</translation>
    </message>
    <message>
        <source>Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page</source>
        <translation>Donnez ORG/NAME, comme HuggingFaceTB/SmolLM2-135M, ou l&apos;adresse de sa page</translation>
    </message>
    <message>
        <source>Give a .jsonl or .json file, as it is or packed as .gz or .zst. %1</source>
        <translation>Donnez un fichier .jsonl ou .json, tel quel ou compressé en .gz ou .zst. %1</translation>
    </message>
    <message>
        <source>Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.</source>
        <translation>Donnez un fichier .tsv, .csv, .jsonl ou .json, tel quel ou compressé en .gz ou .zst.</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Donnez une branche, une étiquette ou un commit</translation>
    </message>
    <message>
        <source>Give a corpus instead of sampled_tokens</source>
        <translation>Donnez un corpus au lieu de sampled_tokens</translation>
    </message>
    <message>
        <source>Give a file with a header line and data.</source>
        <translation>Donnez un fichier avec une ligne d&apos;en-tête et des données.</translation>
    </message>
    <message>
        <source>Give a file with at least one item.</source>
        <translation>Donnez un fichier avec au moins un exemple.</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>Donnez un fichier avec une phrase par ligne.</translation>
    </message>
    <message>
        <source>Give a file with text in it.</source>
        <translation>Donnez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <source>Give a folder that a run was started in</source>
        <translation>Donnez un dossier dans lequel une exécution a été lancée</translation>
    </message>
    <message>
        <source>Give a longer corpus</source>
        <translation>Donnez un corpus plus long</translation>
    </message>
    <message>
        <source>Give a table whose lines are rows, or call a file that is none .txt.</source>
        <translation>Donnez un tableau dont les lignes sont des exemples, ou nommez .txt un fichier qui n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Give a text or JSON-lines file.</source>
        <translation>Donnez un fichier texte ou un fichier de lignes JSON.</translation>
    </message>
    <message>
        <source>Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and so on</source>
        <translation>Rendez à toutes les parties les noms sous lesquels elles sont publiées, se terminant par -00001-of-00003.gguf et ainsi de suite</translation>
    </message>
    <message>
        <source>Give an https address, or unset HF_TOKEN</source>
        <translation>Donnez une adresse https, ou supprimez HF_TOKEN</translation>
    </message>
    <message>
        <source>Give at least one prediction with its reference</source>
        <translation>Donnez au moins une prédiction avec sa référence</translation>
    </message>
    <message>
        <source>Give at least one text, or leave the pair out</source>
        <translation>Donnez au moins un texte, ou omettez la paire</translation>
    </message>
    <message>
        <source>Give at least one token</source>
        <translation>Donnez au moins un token</translation>
    </message>
    <message>
        <source>Give at least one token id</source>
        <translation>Donnez au moins un identifiant de token</translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation>Donnez-en au plus %1</translation>
    </message>
    <message>
        <source>Give both the same type</source>
        <translation>Donnez le même type aux deux</translation>
    </message>
    <message>
        <source>Give each class a word of its own.</source>
        <translation>Donnez à chaque classe un mot qui lui est propre.</translation>
    </message>
    <message>
        <source>Give it as teacher, and leave this empty.</source>
        <translation>Donnez-le comme enseignant, et laissez ceci vide.</translation>
    </message>
    <message>
        <source>Give it data, or steps in place of epochs</source>
        <translation>Donnez-lui des données, ou des pas au lieu d&apos;époques</translation>
    </message>
    <message>
        <source>Give its command again: it reads the runs and writes this file anew</source>
        <translation>Donnez de nouveau sa commande : elle lit les exécutions et réécrit ce fichier</translation>
    </message>
    <message>
        <source>Give lambda and gamma, or balance_ld and balance_ad, values above 0</source>
        <translation>Donnez à lambda et gamma, ou à balance_ld et balance_ad, des valeurs supérieures à 0</translation>
    </message>
    <message>
        <source>Give more text or a smaller max_length</source>
        <translation>Donnez plus de texte ou un max_length plus petit</translation>
    </message>
    <message>
        <source>Give more text or ask for fewer pieces.</source>
        <translation>Donnez plus de texte ou demandez moins de pièces.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Donnez un autre nom à l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Give texts that are not empty</source>
        <translation>Donnez des textes qui ne sont pas vides</translation>
    </message>
    <message>
        <source>Give that list [...] alone as the file, or write one object a line</source>
        <translation>Donnez cette liste [...] seule comme fichier, ou écrivez un objet par ligne</translation>
    </message>
    <message>
        <source>Give the folder that the run left; evaluate and logits read this model with --engine cpu</source>
        <translation>Donnez le dossier que l&apos;exécution a laissé ; evaluate et logits lisent ce modèle avec --engine cpu</translation>
    </message>
    <message>
        <source>Give the full-precision model</source>
        <translation>Donnez le modèle de pleine précision</translation>
    </message>
    <message>
        <source>Give the path of a file</source>
        <translation>Donnez le chemin d&apos;un fichier</translation>
    </message>
    <message>
        <source>Give the run items to evaluate</source>
        <translation>Donnez à l&apos;exécution des exemples à évaluer</translation>
    </message>
    <message>
        <source>Give the sweep another folder, or remove this one</source>
        <translation>Donnez au balayage un autre dossier, ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>HF_TOKEN must be a token of the account that accepted it</source>
        <translation>HF_TOKEN doit être un token du compte qui l&apos;a acceptée</translation>
    </message>
    <message>
        <source>If &quot;%1&quot;, which has the size of a head, is it, rename it to &quot;%2&quot;</source>
        <translation>Si &quot;%1&quot;, qui a la taille d&apos;une tête, en est une, renommez-le en &quot;%2&quot;</translation>
    </message>
    <message>
        <source>If bitnet.cpp made this file, it holds TL2, which has MXFP4&apos;s number and is not read: convert the model to I2_S; else fetch it again</source>
        <translation>Si bitnet.cpp a fait ce fichier, il contient du TL2, qui a le numéro de MXFP4 et n&apos;est pas lu : convertissez le modèle en I2_S ; sinon retéléchargez-le</translation>
    </message>
    <message>
        <source>If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.</source>
        <translation>Si elle ne redescend pas en quelques pas, baissez le taux d&apos;apprentissage et continuez depuis le dernier point de reprise.</translation>
    </message>
    <message>
        <source>If the model shares the two, write &quot;tie_word_embeddings&quot;: true into config.json; else fetch the whole model</source>
        <translation>Si le modèle partage les deux, écrivez &quot;tie_word_embeddings&quot;: true dans config.json ; sinon téléchargez le modèle entier</translation>
    </message>
    <message>
        <source>In TSV no tab may stand inside a text; name every column in the first line.</source>
        <translation>En TSV, aucune tabulation ne peut se trouver dans un texte ; nommez chaque colonne dans la première ligne.</translation>
    </message>
    <message>
        <source>Install libgloo-dev and build again.</source>
        <translation>Installez libgloo-dev et recompilez.</translation>
    </message>
    <message>
        <source>Install the package %1 and build the program again.</source>
        <translation>Installez le paquet %1 et recompilez le programme.</translation>
    </message>
    <message>
        <source>Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON</source>
        <translation>Installez le paquet bitdistill-training, ou LibTorch et compilez avec -DWORKBENCH_TORCH=ON</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Is a quote never closed? Else break the text into several rows.</source>
        <translation>Un guillemet n&apos;est-il jamais fermé ? Sinon, répartissez le texte sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Is the port free? MASTER_PORT chooses another.</source>
        <translation>Le port est-il libre ? MASTER_PORT en choisit un autre.</translation>
    </message>
    <message>
        <source>It answers%1 to every item.</source>
        <translation>Il répond%1 à chaque exemple.</translation>
    </message>
    <message>
        <source>It belongs into quantization_config: move it there, or remove it</source>
        <translation>Sa place est dans quantization_config : déplacez-le là, ou supprimez-le</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>C&apos;est %1.</translation>
    </message>
    <message>
        <source>It must divide the query width %1 and the key width %2.</source>
        <translation>Il doit diviser la largeur des requêtes %1 et la largeur des clés %2.</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step.%2</source>
        <translation>Elle a été bâtie sur un autre modèle de %1 que celui qui est là maintenant, elle est donc refaite depuis son premier pas.%2</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step; its %2 checkpoints are removed.%3</source>
        <translation>Elle a été bâtie sur un autre modèle de %1 que celui qui est là maintenant, elle est donc refaite depuis son premier pas ; ses %2 points de reprise sont supprimés.%3</translation>
    </message>
    <message>
        <source>Item %1 of the teacher cache is damaged: it is computed anew, as are others like it.</source>
        <translation>L&apos;exemple %1 du cache de l&apos;enseignant est endommagé : il est recalculé, comme d&apos;autres dans le même cas.</translation>
    </message>
    <message>
        <source>Its blocks have %1 weights: choose another type</source>
        <translation>Ses blocs ont %1 poids : choisissez un autre type</translation>
    </message>
    <message>
        <source>Its weights are compared with those that the recipe&apos;s student began with, %1.</source>
        <translation>Ses poids sont comparés à ceux avec lesquels a commencé l&apos;élève de la recette, %1.</translation>
    </message>
    <message>
        <source>Its weights are damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>Ses poids sont endommagés ou son entraînement a divergé : retéléchargez le modèle, ou prenez un point de reprise antérieur</translation>
    </message>
    <message>
        <source>Its weights are damaged or training diverged; use an earlier checkpoint.</source>
        <translation>Ses poids sont endommagés ou l&apos;entraînement a divergé ; utilisez un point de reprise antérieur.</translation>
    </message>
    <message>
        <source>Its weights are too large for this input: take an earlier checkpoint or another model</source>
        <translation>Ses poids sont trop grands pour cette entrée : prenez un point de reprise antérieur ou un autre modèle</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Gardez le bon</translation>
    </message>
    <message>
        <source>Known are %1</source>
        <translation>Sont connus %1</translation>
    </message>
    <message>
        <source>Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.</source>
        <translation>Sont connus Removed, Isolated, MergedWithPrevious, MergedWithNext et Contiguous.</translation>
    </message>
    <message>
        <source>Known are always, first and never.</source>
        <translation>Sont connus always, first et never.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Laissez-le vide.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettez-le</translation>
    </message>
    <message>
        <source>Leave it out, or give it a value</source>
        <translation>Omettez-le, ou donnez-lui une valeur</translation>
    </message>
    <message>
        <source>Leave it out, or leave the conversation out</source>
        <translation>Omettez-le, ou omettez la conversation</translation>
    </message>
    <message>
        <source>Leave it unset, or set one of %1.</source>
        <translation>Laissez-le non défini, ou donnez-lui l&apos;une de ces valeurs : %1.</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Omettez l&apos;un des deux</translation>
    </message>
    <message>
        <source>Leave one of the two out: programs disagree about which one counts</source>
        <translation>Omettez l&apos;un des deux : les programmes ne s&apos;accordent pas sur celui qui compte</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omettez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Leave the conversation out.</source>
        <translation>Omettez la conversation.</translation>
    </message>
    <message>
        <source>Leave {%1} out.</source>
        <translation>Omettez {%1}.</translation>
    </message>
    <message>
        <source>Let its first stage finish, or open its teacher</source>
        <translation>Laissez finir sa première étape, ou ouvrez son enseignant</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3</source>
        <translation>LibTorch %1, produits matriciels en %2, %3</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model)%4</source>
        <translation>LibTorch %1, produits matriciels en %2, %3 (davantage ne va pas plus vite avec ce modèle)%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4</source>
        <translation>LibTorch %1, produits matriciels en %2, %3 (davantage ne va pas plus vite avec ce modèle), opérateurs sur %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, produits matriciels en %2, %3 (davantage ne va pas plus vite avec ce modèle), opérateurs sur %4, poids et optimiseur dans la mémoire de l&apos;hôte%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, produits matriciels en %2, %3 (davantage ne va pas plus vite avec ce modèle), poids et optimiseur dans la mémoire de l&apos;hôte%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4</source>
        <translation>LibTorch %1, produits matriciels en %2, %3, opérateurs sur %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, produits matriciels en %2, %3, opérateurs sur %4, poids et optimiseur dans la mémoire de l&apos;hôte%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, produits matriciels en %2, %3, poids et optimiseur dans la mémoire de l&apos;hôte%4</translation>
    </message>
    <message>
        <source>LibTorch has no BF16 products on this computer</source>
        <translation>LibTorch n&apos;a pas de produits BF16 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lift the limit of this shell (ulimit -f) or choose another file system</source>
        <translation>Levez la limite de ce shell (ulimit -f) ou choisissez un autre système de fichiers</translation>
    </message>
    <message>
        <source>Look after the network and HF_ENDPOINT, then fetch again: what has come is kept</source>
        <translation>Vérifiez le réseau et HF_ENDPOINT, puis relancez le téléchargement : ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Look after the network, then fetch again: what has come is kept</source>
        <translation>Vérifiez le réseau, puis relancez le téléchargement : ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Look at its items by verdict</source>
        <translation>Regardez ses exemples par verdict</translation>
    </message>
    <message>
        <source>Look at them beside each other: bitdistill disagreements</source>
        <translation>Regardez-les côte à côte : bitdistill disagreements</translation>
    </message>
    <message>
        <source>Lost by rounding, of the energy of %1, mean of %2 groups: %3 % plainly, %4 % with %5 (%6 texts, %7 tokens of calibration).</source>
        <translation>Perdu à l&apos;arrondi, de l&apos;énergie de %1, moyenne de %2 groupes : %3 % tel quel, %4 % avec %5 (%6 textes, %7 tokens de calibration).</translation>
    </message>
    <message>
        <source>Lower the learning rate or raise the weight decay.</source>
        <translation>Baissez le taux d&apos;apprentissage ou augmentez la décroissance des poids.</translation>
    </message>
    <message>
        <source>Lower the learning rate or the weights of the loss terms.</source>
        <translation>Baissez le taux d&apos;apprentissage ou les poids des termes de la perte.</translation>
    </message>
    <message>
        <source>Lower the learning rate; go back to a checkpoint from before if the loss has risen.</source>
        <translation>Baissez le taux d&apos;apprentissage ; revenez à un point de reprise d&apos;avant si la perte a monté.</translation>
    </message>
    <message>
        <source>Lower the weight decay: it shrinks the weights faster than they learn.</source>
        <translation>Baissez la décroissance des poids : elle rétrécit les poids plus vite qu&apos;ils n&apos;apprennent.</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, tableau 5)</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, tableau 6)</translation>
    </message>
    <message>
        <source>Make room, or set HF_HOME to a place on another disk</source>
        <translation>Faites de la place, ou réglez HF_HOME sur un emplacement d&apos;un autre disque</translation>
    </message>
    <message>
        <source>Make sure that there is no other and resume the run</source>
        <translation>Assurez-vous qu&apos;il n&apos;y en a pas d&apos;autre et reprenez l&apos;exécution</translation>
    </message>
    <message>
        <source>Make that folder, or remove the link</source>
        <translation>Créez ce dossier, ou supprimez le lien</translation>
    </message>
    <message>
        <source>Mark the answers in it by {% generation %} and {% endgeneration %}.</source>
        <translation>Marquez-y les réponses par {% generation %} et {% endgeneration %}.</translation>
    </message>
    <message>
        <source>Matrices in %1 become F16 when they are used: %2 of the file, %3 in memory</source>
        <translation>Les matrices en %1 passent en F16 à l&apos;utilisation : %2 du fichier, %3 en mémoire</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items, with Newcombe&apos;s interval</source>
        <translation>test exact de McNemar sur les mêmes exemples, avec l&apos;intervalle de Newcombe</translation>
    </message>
    <message>
        <source>Measure positions apart</source>
        <translation>Mesurez les positions séparément</translation>
    </message>
    <message>
        <source>Measure them apart</source>
        <translation>Mesurez-les séparément</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder to write</source>
        <translation>Déplacez-le ailleurs, ou choisissez un autre dossier où écrire</translation>
    </message>
    <message>
        <source>Move it into recipe, or remove it</source>
        <translation>Déplacez-le dans recipe, ou supprimez-le</translation>
    </message>
    <message>
        <source>Move it out of the run&apos;s folder and say in run.json where it is</source>
        <translation>Sortez-le du dossier de l&apos;exécution et indiquez dans run.json où il se trouve</translation>
    </message>
    <message>
        <source>Move the file away; the runs&apos; folders stay as they are</source>
        <translation>Déplacez le fichier ailleurs ; les dossiers des exécutions restent tels quels</translation>
    </message>
    <message>
        <source>NEON dot product</source>
        <translation>produit scalaire NEON</translation>
    </message>
    <message>
        <source>Name another column.</source>
        <translation>Nommez une autre colonne.</translation>
    </message>
    <message>
        <source>Name the column of the texts &quot;text&quot; in the first line; a file that is no table may be called .txt.</source>
        <translation>Nommez la colonne des textes &quot;text&quot; dans la première ligne ; un fichier qui n&apos;est pas un tableau peut se nommer .txt.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or change prompt_template.</source>
        <translation>Nommez les colonnes dans la première ligne, ou changez prompt_template.</translation>
    </message>
    <message>
        <source>Name the file that it leads to, or remove the link</source>
        <translation>Nommez le fichier auquel il mène, ou supprimez le lien</translation>
    </message>
    <message>
        <source>No more frames of %1 can wait in memory: further ones are left out until there is room.</source>
        <translation>Plus aucune trame de %1 ne peut attendre en mémoire : les suivantes sont omises jusqu&apos;à ce qu&apos;il y ait de la place.</translation>
    </message>
    <message>
        <source>No room for a checkpoint: it takes %1, %2 are kept free for logs, and %3 are free.</source>
        <translation>Pas de place pour un point de reprise : il prend %1, %2 sont gardés libres pour les journaux, et %3 sont libres.</translation>
    </message>
    <message>
        <source>No room for the teacher cache: it takes %1, a checkpoint %2, %3 are kept free for logs, and %4 are free.</source>
        <translation>Pas de place pour le cache de l&apos;enseignant : il prend %1, un point de reprise %2, %3 sont gardés libres pour les journaux, et %4 sont libres.</translation>
    </message>
    <message>
        <source>No ternary code has changed for %1 steps: the weights do not get where their codes would change.</source>
        <translation>Aucun code ternaire n&apos;a changé depuis %1 pas : les poids n&apos;arrivent pas là où leurs codes changeraient.</translation>
    </message>
    <message>
        <source>Ollama keeps its tensors one by one, which this program does not read</source>
        <translation>Ollama garde ses tenseurs un par un, ce que ce programme ne lit pas</translation>
    </message>
    <message>
        <source>Only files beside the index are read</source>
        <translation>Seuls les fichiers à côté de l&apos;index sont lus</translation>
    </message>
    <message>
        <source>Only this program opens it: bitnet.cpp has no %1, and llama.cpp refuses I2_S.</source>
        <translation>Seul ce programme l&apos;ouvre : bitnet.cpp n&apos;a pas %1, et llama.cpp refuse I2_S.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (%1), so the architecture is called %2.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (%1), l&apos;architecture s&apos;appelle donc %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (RoPE scaling of the llama3 kind beside sub-norms), so the architecture is called %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (mise à l&apos;échelle de RoPE de la sorte llama3 à côté de sous-normes), l&apos;architecture s&apos;appelle donc %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (a norm before every linear layer), so the architecture is called %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (une norme devant chaque couche linéaire), l&apos;architecture s&apos;appelle donc %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (activations by %1), so the architecture is called %2.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (activations par %1), l&apos;architecture s&apos;appelle donc %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms beside q/k norms), so the architecture is called %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (sous-normes à côté de normes q/k), l&apos;architecture s&apos;appelle donc %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms in this shape), so the architecture is called %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (sous-normes dans cette forme), l&apos;architecture s&apos;appelle donc %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms with a head of its own), so the architecture is called %1.</source>
        <translation>Seul ce programme l&apos;ouvre : aucun programme publié n&apos;a ce graphe (sous-normes avec une tête propre), l&apos;architecture s&apos;appelle donc %1.</translation>
    </message>
    <message>
        <source>Open it again where it is now</source>
        <translation>Rouvrez-la là où elle est maintenant</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or let bitdistill ablate write it again</source>
        <translation>Ouvrez-le avec la version qui l&apos;a écrit, ou laissez bitdistill ablate le réécrire</translation>
    </message>
    <message>
        <source>Open the first part, %1</source>
        <translation>Ouvrez la première partie, %1</translation>
    </message>
    <message>
        <source>Open the model with its weights as they are stored (format as-stored)</source>
        <translation>Ouvrez le modèle avec ses poids tels qu&apos;ils sont stockés (format as-stored)</translation>
    </message>
    <message>
        <source>Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.</source>
        <translation>Les autres programmes ne savent pas comment ce tokeniseur découpe les mots : ils peuvent lire certains textes comme d&apos;autres tokens.</translation>
    </message>
    <message>
        <source>Pack the matrix as a dense one</source>
        <translation>Tassez la matrice comme une matrice dense</translation>
    </message>
    <message>
        <source>Paused before step %1 was done.</source>
        <translation>Mis en pause avant que le pas %1 ne soit fait.</translation>
    </message>
    <message>
        <source>Paused without memory: %1 were resident, %2 are now, %3 were given back.</source>
        <translation>Mis en pause sans mémoire : %1 étaient résidents, %2 le sont maintenant, %3 ont été rendus.</translation>
    </message>
    <message>
        <source>Perplexity on held-out text: %1, over %2 tokens</source>
        <translation>Perplexité sur texte réservé : %1, sur %2 tokens</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Merci de le signaler</translation>
    </message>
    <message>
        <source>Prompt without --chat (prompt_form raw), or put the model&apos;s chat_template.jinja into its folder.</source>
        <translation>Écrivez le prompt sans --chat (prompt_form raw), ou placez le chat_template.jinja du modèle dans son dossier.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or resume the run, which says what is lost and goes on without it</source>
        <translation>Remettez-en une copie, ou reprenez l&apos;exécution, qui dit ce qui est perdu et continue sans lui</translation>
    </message>
    <message>
        <source>Put a text that holds a comma into double quotes; name every column in the first line.</source>
        <translation>Mettez entre guillemets doubles un texte qui contient une virgule ; nommez chaque colonne dans la première ligne.</translation>
    </message>
    <message>
        <source>Put the factor into the terms&apos; weights.</source>
        <translation>Intégrez le facteur aux poids des termes.</translation>
    </message>
    <message>
        <source>Put the run&apos;s own file back, or remove this one, and resume the run</source>
        <translation>Remettez le fichier propre à l&apos;exécution, ou supprimez celui-ci, et reprenez l&apos;exécution</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Put what it leads to in its place, or remove it</source>
        <translation>Mettez à sa place ce vers quoi il mène, ou supprimez-le</translation>
    </message>
    <message>
        <source>Quantization warm-up is over: weights are fully ternary from this step on.</source>
        <translation>L&apos;échauffement de la quantification est terminé : les poids sont entièrement ternaires à partir de ce pas.</translation>
    </message>
    <message>
        <source>Raise max_length or shorten prompt_template.</source>
        <translation>Augmentez max_length ou raccourcissez prompt_template.</translation>
    </message>
    <message>
        <source>Raise max_length, or give shorter conversations</source>
        <translation>Augmentez max_length, ou donnez des conversations plus courtes</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v unlimited)</source>
        <translation>Relevez la limite (ulimit -v unlimited)</translation>
    </message>
    <message>
        <source>Raise the stage&apos;s learning rate.</source>
        <translation>Augmentez le taux d&apos;apprentissage de l&apos;étape.</translation>
    </message>
    <message>
        <source>Readable are versions 2 and 3</source>
        <translation>Sont lisibles les versions 2 et 3</translation>
    </message>
    <message>
        <source>Reinstall ICU.</source>
        <translation>Réinstallez ICU.</translation>
    </message>
    <message>
        <source>Relations are compared so: %1.</source>
        <translation>Les relations sont comparées ainsi : %1.</translation>
    </message>
    <message>
        <source>Remove %1 if the model is in the shards, else fetch the model again</source>
        <translation>Supprimez %1 si le modèle est dans les fragments, sinon retéléchargez le modèle</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimez-le</translation>
    </message>
    <message>
        <source>Remove it and start again</source>
        <translation>Supprimez-le et recommencez</translation>
    </message>
    <message>
        <source>Remove it or choose another place</source>
        <translation>Supprimez-le ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Remove it, or %1</source>
        <translation>Supprimez-le, ou %1</translation>
    </message>
    <message>
        <source>Remove it, or choose another place for the export</source>
        <translation>Supprimez-le, ou choisissez un autre emplacement pour l&apos;exportation</translation>
    </message>
    <message>
        <source>Remove it: it is written again</source>
        <translation>Supprimez-le : il sera réécrit</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Supprimez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Remove the checkpoint&apos;s folder</source>
        <translation>Supprimez le dossier du point de reprise</translation>
    </message>
    <message>
        <source>Remove the file and resume the run: its models are then evaluated anew</source>
        <translation>Supprimez le fichier et reprenez l&apos;exécution : ses modèles seront alors évalués à nouveau</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <translation>Supprimez le fichier.</translation>
    </message>
    <message>
        <source>Remove the file: the models are then asked anew</source>
        <translation>Supprimez le fichier : les modèles seront alors interrogés à nouveau</translation>
    </message>
    <message>
        <source>Remove the file: the results then have no figures of this text</source>
        <translation>Supprimez le fichier : les résultats n&apos;auront alors pas de chiffres de ce texte</translation>
    </message>
    <message>
        <source>Remove the first line: the names of the columns belong there.</source>
        <translation>Supprimez la première ligne : les noms des colonnes doivent s&apos;y trouver.</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Supprimez le dossier</translation>
    </message>
    <message>
        <source>Remove the folder or give it another name</source>
        <translation>Supprimez le dossier ou donnez-lui un autre nom</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimez le lien</translation>
    </message>
    <message>
        <source>Remove the link, or %1</source>
        <translation>Supprimez le lien, ou %1</translation>
    </message>
    <message>
        <source>Remove the link, or name the file that it leads to</source>
        <translation>Supprimez le lien, ou nommez le fichier auquel il mène</translation>
    </message>
    <message>
        <source>Remove this file: it tells what the start came to, and the run goes on without it</source>
        <translation>Supprimez ce fichier : il dit ce que le départ a donné, et l&apos;exécution continue sans lui</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with its recipe and data as they are now</source>
        <translation>Supprimez ce fichier : l&apos;exécution continue alors avec sa recette et ses données telles qu&apos;elles sont maintenant</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with what this machine would choose for a new one, so its last digits may differ</source>
        <translation>Supprimez ce fichier : l&apos;exécution continue alors avec ce que cette machine choisirait pour une nouvelle, ses derniers chiffres peuvent donc différer</translation>
    </message>
    <message>
        <source>Remove this run&apos;s folder; it is then run again</source>
        <translation>Supprimez le dossier de cette exécution ; elle sera alors refaite</translation>
    </message>
    <message>
        <source>Rename it, or choose another place for the export</source>
        <translation>Renommez-le, ou choisissez un autre emplacement pour l&apos;exportation</translation>
    </message>
    <message>
        <source>Rename the tensors, &quot;model.&quot; instead of &quot;%1&quot; in front, or save the ...ForCausalLM of transformers</source>
        <translation>Renommez les tenseurs, avec &quot;model.&quot; au lieu de &quot;%1&quot; devant, ou enregistrez le ...ForCausalLM de transformers</translation>
    </message>
    <message>
        <source>Restore it to go on from its newest checkpoint</source>
        <translation>Restaurez-la pour continuer depuis son point de reprise le plus récent</translation>
    </message>
    <message>
        <source>Resume it first</source>
        <translation>Reprenez-la d&apos;abord</translation>
    </message>
    <message>
        <source>Resume it or choose another folder</source>
        <translation>Reprenez-la ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Resume it there, or move it back and resume it here</source>
        <translation>Reprenez-la là-bas, ou remettez-la à sa place et reprenez-la ici</translation>
    </message>
    <message>
        <source>Resume it where there is one, or remove this file to go on with the CPU</source>
        <translation>Reprenez-la là où il y en a un, ou supprimez ce fichier pour continuer avec le CPU</translation>
    </message>
    <message>
        <source>RoPE over a part of a head is not supported</source>
        <translation>RoPE sur une partie d&apos;une tête n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>mise à l&apos;échelle de RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling in layers with a sliding window is not supported</source>
        <translation>La mise à l&apos;échelle de RoPE dans les couches à fenêtre glissante n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>RoPE scaling of type &quot;llama3&quot; is not supported in Gemma 3</source>
        <translation>La mise à l&apos;échelle de RoPE de type &quot;llama3&quot; n&apos;est pas prise en charge dans Gemma 3</translation>
    </message>
    <message>
        <source>RoPE&apos;s frequencies follow from config.json</source>
        <translation>Les fréquences de RoPE découlent de config.json</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in its folder, or download the file itself</source>
        <translation>Lancez &quot;git lfs pull&quot; dans son dossier, ou téléchargez le fichier lui-même</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors</source>
        <translation>Enregistrez le modèle lui-même et non son enveloppe (torch.compile : model._orig_mod, DataParallel : model.module, PEFT : merge_and_unload(), FSDP et checkpoint_wrapper : le state_dict() complet), ou renommez les tenseurs</translation>
    </message>
    <message>
        <source>Save the model with its head (the ...ForCausalLM, whose names begin with &quot;model.&quot;), or rename them</source>
        <translation>Enregistrez le modèle avec sa tête (le ...ForCausalLM, dont les noms commencent par &quot;model.&quot;), ou renommez-les</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template), or prompt without --chat (prompt_form raw).</source>
        <translation>Enregistrez celui qui est voulu sous chat_template.jinja dans le dossier du modèle (dans un fichier .gguf : comme son tokenizer.chat_template), ou écrivez le prompt sans --chat (prompt_form raw).</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template).</source>
        <translation>Enregistrez celui qui est voulu sous chat_template.jinja dans le dossier du modèle (dans un fichier .gguf : comme son tokenizer.chat_template).</translation>
    </message>
    <message>
        <source>Save the template as UTF-8.</source>
        <translation>Enregistrez le gabarit de conversation en UTF-8.</translation>
    </message>
    <message>
        <source>See the names with bitdistill inspect</source>
        <translation>Voyez les noms avec bitdistill inspect</translation>
    </message>
    <message>
        <source>See what there is with --list</source>
        <translation>Voyez ce qu&apos;il y a avec --list</translation>
    </message>
    <message>
        <source>Separate the list&apos;s items by commas and end it with ]</source>
        <translation>Séparez les éléments de la liste par des virgules et terminez-la par ]</translation>
    </message>
    <message>
        <source>Set &quot;dropout&quot; to null: it is for training tokenizers only.</source>
        <translation>Mettez &quot;dropout&quot; à null : il ne sert qu&apos;à entraîner des tokeniseurs.</translation>
    </message>
    <message>
        <source>Set %1 to that, or leave it at %2.</source>
        <translation>Réglez %1 ainsi, ou laissez-le à %2.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME</source>
        <translation>Réglez HF_ENDPOINT sur le hub voulu, ou donnez ORG/NAME</translation>
    </message>
    <message>
        <source>Set HF_HOME</source>
        <translation>Définissez HF_HOME</translation>
    </message>
    <message>
        <source>Set activation to %1.</source>
        <translation>Réglez activation sur %1.</translation>
    </message>
    <message>
        <source>Set balance to first-steps, or divide %1 by about %2.</source>
        <translation>Réglez balance sur first-steps, ou divisez %1 par %2 environ.</translation>
    </message>
    <message>
        <source>Set device to cpu to see whether it is the GPU, and report the error if it is not.</source>
        <translation>Réglez device sur cpu pour voir si c&apos;est le GPU, et signalez l&apos;erreur si ce n&apos;est pas lui.</translation>
    </message>
    <message>
        <source>Set it to absmax8</source>
        <translation>Réglez-le sur absmax8</translation>
    </message>
    <message>
        <source>Set it to absmean</source>
        <translation>Réglez-le sur absmean</translation>
    </message>
    <message>
        <source>Set it to absmean, or sparsity to none</source>
        <translation>Réglez-le sur absmean, ou sparsity sur none</translation>
    </message>
    <message>
        <source>Set it to auto or cpu, or install a LibTorch with CUDA and build again.</source>
        <translation>Réglez-le sur auto ou cpu, ou installez une LibTorch avec CUDA et recompilez.</translation>
    </message>
    <message>
        <source>Set it to fp32 or auto</source>
        <translation>Réglez-le sur fp32 ou auto</translation>
    </message>
    <message>
        <source>Set it to off, or start one process.</source>
        <translation>Réglez-le sur off, ou lancez un seul processus.</translation>
    </message>
    <message>
        <source>Set it to off.</source>
        <translation>Réglez-le sur off.</translation>
    </message>
    <message>
        <source>Set it to one.</source>
        <translation>Réglez-le sur one.</translation>
    </message>
    <message>
        <source>Set it to something like %1, or unset it</source>
        <translation>Réglez-le sur quelque chose comme %1, ou supprimez-le</translation>
    </message>
    <message>
        <source>Set it to the name or address of the machine that runs rank 0.</source>
        <translation>Réglez-le sur le nom ou l&apos;adresse de la machine qui fait tourner le rang 0.</translation>
    </message>
    <message>
        <source>Set relation_heads to a number that does.</source>
        <translation>Réglez relation_heads sur un nombre qui convient.</translation>
    </message>
    <message>
        <source>Set sparsity in the model&apos;s config.json to what its weights keep, or to none</source>
        <translation>Réglez sparsity dans le config.json du modèle sur ce que gardent ses poids, ou sur none</translation>
    </message>
    <message>
        <source>Set student_start to absmean.</source>
        <translation>Réglez student_start sur absmean.</translation>
    </message>
    <message>
        <source>Set the file&apos;s key bitdistill.sparsity to what its weights keep, or to none</source>
        <translation>Réglez la clé bitdistill.sparsity du fichier sur ce que gardent ses poids, ou sur none</translation>
    </message>
    <message>
        <source>Set weight_scale to tensor or row</source>
        <translation>Réglez weight_scale sur tensor ou row</translation>
    </message>
    <message>
        <source>Shorten the messages, or begin a new conversation</source>
        <translation>Raccourcissez les messages, ou commencez une nouvelle conversation</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>Divisez le fichier</translation>
    </message>
    <message>
        <source>Split the text into shorter documents.</source>
        <translation>Divisez le texte en documents plus courts.</translation>
    </message>
    <message>
        <source>Start a new run with its recipe; a recording has no models to go on with</source>
        <translation>Lancez une nouvelle exécution avec sa recette ; un enregistrement n&apos;a pas de modèles avec lesquels continuer</translation>
    </message>
    <message>
        <source>Start every process with the same launcher, or set it.</source>
        <translation>Lancez chaque processus avec le même lanceur, ou définissez-le.</translation>
    </message>
    <message>
        <source>Start the run first</source>
        <translation>Lancez d&apos;abord l&apos;exécution</translation>
    </message>
    <message>
        <source>Start what reads it first, or give a file</source>
        <translation>Lancez d&apos;abord ce qui le lit, ou donnez un fichier</translation>
    </message>
    <message>
        <source>Starts: %1 steps, learning rate up to %2.</source>
        <translation>Débute : %1 pas, taux d&apos;apprentissage jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Stop it first or wait for its end</source>
        <translation>Arrêtez-la d&apos;abord ou attendez sa fin</translation>
    </message>
    <message>
        <source>Stop the run first</source>
        <translation>Arrêtez d&apos;abord l&apos;exécution</translation>
    </message>
    <message>
        <source>Stopped after step %1.</source>
        <translation>Arrêté après le pas %1.</translation>
    </message>
    <message>
        <source>Stopped with %1 tokens written.</source>
        <translation>Arrêté avec %1 tokens écrits.</translation>
    </message>
    <message>
        <source>Supported are %1</source>
        <translation>Sont pris en charge %1</translation>
    </message>
    <message>
        <source>Supported are %1, and the students of this program</source>
        <translation>Sont pris en charge %1, et les élèves de ce programme</translation>
    </message>
    <message>
        <source>Supported are %1and this program&apos;s own</source>
        <translation>Sont pris en charge %1et ceux de ce programme</translation>
    </message>
    <message>
        <source>Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Sont pris en charge ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip et Sequence ; utilisez un modèle avec un tokeniseur BPE au niveau des octets ou un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Sont pris en charge NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace et Sequence ; utilisez un modèle avec un tokeniseur BPE au niveau des octets ou un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Sont pris en charge Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace et Sequence ; utilisez un modèle avec un tokeniseur BPE au niveau des octets ou un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none</source>
        <translation>Sont pris en charge les biais de la seule attention, par attention_bias : utilisez un modèle dont le MLP n&apos;en a pas</translation>
    </message>
    <message>
        <source>Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a tokenizer.model, put it into the folder.</source>
        <translation>Sont pris en charge le BPE au niveau des octets dans tokenizer.json et sentencepiece dans tokenizer.model ; si le modèle a un tokenizer.model, placez-le dans le dossier.</translation>
    </message>
    <message>
        <source>Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)</source>
        <translation>Sont pris en charge gpt2 (BPE au niveau des octets), llama et t5 (sentencepiece)</translation>
    </message>
    <message>
        <source>Supported are linear and llama3, and models without RoPE scaling</source>
        <translation>Sont pris en charge linear et llama3, et les modèles sans mise à l&apos;échelle de RoPE</translation>
    </message>
    <message>
        <source>Supported are paper and every-linear</source>
        <translation>Sont pris en charge paper et every-linear</translation>
    </message>
    <message>
        <source>Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the model&apos;s folder with its tokenizer.json</source>
        <translation>Sont pris en charge qwen2, llama-bpe, smollm, gpt-2 et default, selon leurs noms dans llama.cpp ; ou utilisez le dossier du modèle avec son tokenizer.json</translation>
    </message>
    <message>
        <source>Supported are sliding_attention and full_attention</source>
        <translation>Sont pris en charge sliding_attention et full_attention</translation>
    </message>
    <message>
        <source>Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.</source>
        <translation>Sont prises en charge les parties de Jinja qu&apos;utilisent les gabarits de conversation de Llama, Qwen, Mistral, Gemma, SmolLM, Falcon et Phi.</translation>
    </message>
    <message>
        <source>Supported is %1</source>
        <translation>Est pris en charge %1</translation>
    </message>
    <message>
        <source>Supported is full_attention in every layer</source>
        <translation>Est pris en charge full_attention dans chaque couche</translation>
    </message>
    <message>
        <source>Supported is linear</source>
        <translation>Est pris en charge linear</translation>
    </message>
    <message>
        <source>Supported is linear scaling in layers with full attention</source>
        <translation>Est prise en charge la mise à l&apos;échelle linéaire dans les couches à attention complète</translation>
    </message>
    <message>
        <source>Supported is silu, and relu2 in 1.58-bit models</source>
        <translation>Est pris en charge silu, et relu2 dans les modèles de 1,58 bit</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Pris en charge : %1</translation>
    </message>
    <message>
        <source>Switch a stage on</source>
        <translation>Activez une étape</translation>
    </message>
    <message>
        <source>Switch refinement on.</source>
        <translation>Activez le raffinement.</translation>
    </message>
    <message>
        <source>Take a model with the teacher&apos;s tokenizer.</source>
        <translation>Prenez un modèle ayant le tokeniseur de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or close other programs.</source>
        <translation>Prenez un micro_batch_size ou un max_length plus petit, activez activation_checkpointing, réglez precision sur bf16, ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and precision in its run.json, then resume it with --accept-changes.</source>
        <translation>Prenez un micro_batch_size ou un max_length plus petit, activez activation_checkpointing ou host_offload, réglez precision sur bf16, ou réglez device sur cpu. Une exécution commencée continue depuis son dernier point de reprise : changez tout sauf device et precision dans son run.json, puis reprenez-la avec --accept-changes.</translation>
    </message>
    <message>
        <source>Take a student of a model with this teacher&apos;s tokenizer.</source>
        <translation>Prenez un élève d&apos;un modèle ayant le tokeniseur de cet enseignant.</translation>
    </message>
    <message>
        <source>Take an instruct model, or put a chat_template.jinja that its tokenizer&apos;s tokens fit into its folder.</source>
        <translation>Prenez un modèle instruct, ou placez dans son dossier un chat_template.jinja qui convient aux tokens de son tokeniseur.</translation>
    </message>
    <message>
        <source>Take the little-endian file, or convert it</source>
        <translation>Prenez le fichier petit-boutiste, ou convertissez-le</translation>
    </message>
    <message>
        <source>Taken over from %1: recipe, data and models up to here are the same. Its rows, frames and notes follow.</source>
        <translation>Repris de %1 : la recette, les données et les modèles sont les mêmes jusqu&apos;ici. Ses lignes, trames et notes suivent.</translation>
    </message>
    <message>
        <source>Teacher cache (%1): %2 for %3 items, of which %4 are in it; %5 are free.</source>
        <translation>Cache de l&apos;enseignant (%1) : %2 pour %3 exemples, dont %4 y sont ; %5 sont libres.</translation>
    </message>
    <message>
        <source>The best checkpoint cannot be used, so the last step is. %1</source>
        <translation>Le meilleur point de reprise est inutilisable, c&apos;est donc le dernier pas qui est pris. %1</translation>
    </message>
    <message>
        <source>The checkpoint could not be written. %1. Then go on; %2</source>
        <translation>Le point de reprise n&apos;a pas pu être écrit. %1. Continuez ensuite ; %2</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over. %2.</source>
        <translation>Le point de reprise du pas %1 est ignoré. %2.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .csv has commas: save it with commas, or with tabs as .tsv.</source>
        <translation>Les colonnes sont séparées par %1 ; un .csv a des virgules : enregistrez-le avec des virgules, ou avec des tabulations en .tsv.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .tsv has tabs: save it with tabs, or with commas as .csv.</source>
        <translation>Les colonnes sont séparées par %1 ; un .tsv a des tabulations : enregistrez-le avec des tabulations, ou avec des virgules en .csv.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 document.</source>
        <translation>Le corpus a %1 tokens dans %2 document.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 documents.</source>
        <translation>Le corpus a %1 tokens dans %2 documents.</translation>
    </message>
    <message>
        <source>The distillation teacher was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>L&apos;enseignant de distillation a été fait pour %1 positions. Réglez max_length sur %2 ou moins.</translation>
    </message>
    <message>
        <source>The download has not finished: fetch the model again</source>
        <translation>Le téléchargement n&apos;est pas terminé : retéléchargez le modèle</translation>
    </message>
    <message>
        <source>The file does not hold a model</source>
        <translation>Le fichier ne contient pas de modèle</translation>
    </message>
    <message>
        <source>The file does not hold a whole model</source>
        <translation>Le fichier ne contient pas un modèle entier</translation>
    </message>
    <message>
        <source>The file does not hold a whole model; convert it again</source>
        <translation>Le fichier ne contient pas un modèle entier ; reconvertissez-le</translation>
    </message>
    <message>
        <source>The file does not hold the whole model that its configuration describes</source>
        <translation>Le fichier ne contient pas le modèle entier que décrit sa configuration</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>Le fichier est endommagé ou son entraînement a divergé : retéléchargez le modèle, ou prenez un point de reprise antérieur</translation>
    </message>
    <message>
        <source>The file is damaged or not a safetensors file; fetch it again</source>
        <translation>Le fichier est endommagé ou n&apos;est pas un fichier safetensors ; retéléchargez-le</translation>
    </message>
    <message>
        <source>The file is damaged, or its conversion went wrong; fetch or convert it again</source>
        <translation>Le fichier est endommagé, ou sa conversion a mal tourné ; retéléchargez-le ou reconvertissez-le</translation>
    </message>
    <message>
        <source>The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library</source>
        <translation>Le fichier est endommagé, ou ce qui l&apos;a écrit a une erreur : retéléchargez-le, ou écrivez-le avec la bibliothèque safetensors</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it: restore it or make it again; if the change is meant, remove DONE beside it</source>
        <translation>Le fichier est endommagé, ou quelqu&apos;un l&apos;a modifié : restaurez-le ou refaites-le ; si la modification est voulue, supprimez DONE à côté</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again</source>
        <translation>Le fichier est endommagé ; retéléchargez-le</translation>
    </message>
    <message>
        <source>The file is truncated or damaged; fetch it again</source>
        <translation>Le fichier est tronqué ou endommagé ; retéléchargez-le</translation>
    </message>
    <message>
        <source>The file is truncated; fetch it again</source>
        <translation>Le fichier est tronqué ; retéléchargez-le</translation>
    </message>
    <message>
        <source>The file was not kept; please report this</source>
        <translation>Le fichier n&apos;a pas été gardé ; merci de le signaler</translation>
    </message>
    <message>
        <source>The files do not fit the model&apos;s config.json</source>
        <translation>Les fichiers ne correspondent pas au config.json du modèle</translation>
    </message>
    <message>
        <source>The folder is damaged or unfinished: make it again or restore it</source>
        <translation>Le dossier est endommagé ou inachevé : refaites-le ou restaurez-le</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run, and replaces it.</source>
        <translation>Le dossier de son modèle ne compte pas : %1. L&apos;étape est exécutée, et le remplace.</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run.%2</source>
        <translation>Le dossier de son modèle ne compte pas : %1. L&apos;étape est exécutée.%2</translation>
    </message>
    <message>
        <source>The folder was not kept; please report this</source>
        <translation>Le dossier n&apos;a pas été gardé ; merci de le signaler</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm</source>
        <translation>La norme du gradient</translation>
    </message>
    <message>
        <source>The last good checkpoint is step %1. Lower the learning rate or the weights of the loss terms.</source>
        <translation>Le dernier bon point de reprise est celui du pas %1. Baissez le taux d&apos;apprentissage ou les poids des termes de la perte.</translation>
    </message>
    <message>
        <source>The last token of a prompt is always read</source>
        <translation>Le dernier token d&apos;un prompt est toujours lu</translation>
    </message>
    <message>
        <source>The learning rate has fallen to %1 of its peak, but as many ternary codes change a step as ever: %2.</source>
        <translation>Le taux d&apos;apprentissage est tombé à %1 de son maximum, mais autant de codes ternaires changent par pas que toujours : %2.</translation>
    </message>
    <message>
        <source>The logs cannot be written, and a checkpoint counts on them. %1.</source>
        <translation>Les journaux ne peuvent pas être écrits, et un point de reprise compte sur eux. %1.</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La perte</translation>
    </message>
    <message>
        <source>The loss is %1 CE + %2 LD. LD is the KL from the logits of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1: %3.</source>
        <translation>La perte est %1 CE + %2 LD. LD est la KL à partir des logits de l&apos;enseignant avec lequel l&apos;exécution commence, avant qu&apos;il ne soit affiné sur la tâche, à la température 1 : %3.</translation>
    </message>
    <message>
        <source>The model has %1 layers, numbered from 0. Choose at most %2.</source>
        <translation>Le modèle a %1 couches, numérotées à partir de 0. Choisissez au plus %2.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint.</source>
        <translation>Le modèle de l&apos;étape terminée est endommagé : %1 %2. L&apos;étape est reprise depuis son point de reprise le plus récent.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint. What was built on it follows if another model comes of it: %3.</source>
        <translation>Le modèle de l&apos;étape terminée est endommagé : %1 %2. L&apos;étape est reprise depuis son point de reprise le plus récent. Ce qui a été bâti dessus suit s&apos;il en sort un autre modèle : %3.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again.</source>
        <translation>Le modèle de l&apos;étape terminée est endommagé : %1 %2. L&apos;étape est refaite.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again. What was built on it follows if another model comes of it: %3.</source>
        <translation>Le modèle de l&apos;étape terminée est endommagé : %1 %2. L&apos;étape est refaite. Ce qui a été bâti dessus suit s&apos;il en sort un autre modèle : %3.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>Le modèle a été fait pour %1 positions. Réglez max_length sur %2 ou moins.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions: there its sliding_window begins, which is not computed. Set max_length to %2 or less.</source>
        <translation>Le modèle a été fait pour %1 positions : là commence son sliding_window, qui n&apos;est pas calculé. Réglez max_length sur %2 ou moins.</translation>
    </message>
    <message>
        <source>The run goes on with what has changed since it began, as was asked for: %1.</source>
        <translation>L&apos;exécution continue avec ce qui a changé depuis son début, comme demandé : %1.</translation>
    </message>
    <message>
        <source>The scale of %1 is %2 what it was when the stage began.</source>
        <translation>L&apos;échelle de %1 est %2 celle du début de l&apos;étape.</translation>
    </message>
    <message>
        <source>The stage reads no item twice, so the teacher&apos;s outputs are not cached.</source>
        <translation>L&apos;étape ne lit aucun exemple deux fois, les sorties de l&apos;enseignant ne sont donc pas mises en cache.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint.</source>
        <translation>L&apos;étape était terminée, mais %1 n&apos;est plus là, elle est donc reprise depuis son point de reprise le plus récent.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint. What was built on it follows if another model comes of it: %2.</source>
        <translation>L&apos;étape était terminée, mais %1 n&apos;est plus là, elle est donc reprise depuis son point de reprise le plus récent. Ce qui a été bâti dessus suit s&apos;il en sort un autre modèle : %2.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again.</source>
        <translation>L&apos;étape était terminée, mais %1 n&apos;est plus là, elle est donc refaite.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again. What was built on it follows if another model comes of it: %2.</source>
        <translation>L&apos;étape était terminée, mais %1 n&apos;est plus là, elle est donc refaite. Ce qui a été bâti dessus suit s&apos;il en sort un autre modèle : %2.</translation>
    </message>
    <message>
        <source>The stage&apos;s model is that of step %1, the best of the stage&apos;s evaluations. What it reaches with CPU inference the evaluation at the end says.</source>
        <translation>Le modèle de l&apos;étape est celui du pas %1, le meilleur des évaluations de l&apos;étape. Ce qu&apos;il atteint avec l&apos;inférence sur CPU, l&apos;évaluation finale le dit.</translation>
    </message>
    <message>
        <source>The start goes on after layer %1.</source>
        <translation>Le départ continue après la couche %1.</translation>
    </message>
    <message>
        <source>The steps took %1 s; besides, in per cent of that: %2.</source>
        <translation>Les pas ont pris %1 s ; en plus, en pour cent de cela : %2.</translation>
    </message>
    <message>
        <source>The student computed with %1; this run trains it with %2.</source>
        <translation>L&apos;élève calculait avec %1 ; cette exécution l&apos;entraîne avec %2.</translation>
    </message>
    <message>
        <source>The student has %1.</source>
        <translation>L&apos;élève a %1.</translation>
    </message>
    <message>
        <source>The student learns from %1: %2.</source>
        <translation>L&apos;élève apprend de %1 : %2.</translation>
    </message>
    <message>
        <source>The teacher cache %1 %2; it is made anew.</source>
        <translation>Le cache de l&apos;enseignant %1 %2 ; il est refait.</translation>
    </message>
    <message>
        <source>The teacher cannot be read, so the perplexity of held-out text is the student&apos;s alone. %1.</source>
        <translation>L&apos;enseignant est illisible, la perplexité sur texte réservé est donc celle de l&apos;élève seul. %1.</translation>
    </message>
    <message>
        <source>The teacher has written %1 tokens: %2</source>
        <translation>L&apos;enseignant a écrit %1 tokens : %2</translation>
    </message>
    <message>
        <source>The tokenizer belongs to another model.</source>
        <translation>Le tokeniseur appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>The tokenizer does not belong to this model</source>
        <translation>Le tokeniseur n&apos;appartient pas à ce modèle</translation>
    </message>
    <message>
        <source>The tokenizer is another model&apos;s, or the conversion went wrong; convert the model again</source>
        <translation>Le tokeniseur est celui d&apos;un autre modèle, ou la conversion a mal tourné ; reconvertissez le modèle</translation>
    </message>
    <message>
        <source>The training data has %1 texts, fewer than calibration asks for: all of them calibrate the start.</source>
        <translation>Les données d&apos;entraînement ont %1 textes, moins que la calibration n&apos;en demande : tous calibrent le départ.</translation>
    </message>
    <message>
        <source>The training engine gives the final figures; what the models reach with CPU inference is not measured.</source>
        <translation>Le moteur d&apos;entraînement donne les chiffres finaux ; ce que les modèles atteignent avec l&apos;inférence sur CPU n&apos;est pas mesuré.</translation>
    </message>
    <message>
        <source>The weighted %1 is %2 CE: the student hardly hears the task.</source>
        <translation>Le %1 pondéré vaut %2 CE : l&apos;élève n&apos;entend guère la tâche.</translation>
    </message>
    <message>
        <source>The weights are compared with nothing: what the student was made of cannot be read. %1.</source>
        <translation>Les poids ne sont comparés à rien : ce dont l&apos;élève est issu est illisible. %1.</translation>
    </message>
    <message>
        <source>The weights have gathered at two values: lower the learning rate.</source>
        <translation>Les poids se sont regroupés à deux valeurs : baissez le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>There is no corpus: the teacher writes %1 tokens.</source>
        <translation>Il n&apos;y a pas de corpus : l&apos;enseignant écrit %1 tokens.</translation>
    </message>
    <message>
        <source>This folder does not hold full-precision or latent weights; fetch the model in one of these types</source>
        <translation>Ce dossier ne contient pas de poids latents ou de pleine précision ; téléchargez le modèle dans l&apos;un de ces types</translation>
    </message>
    <message>
        <source>This is no fault of the recipe: please report it.</source>
        <translation>Ce n&apos;est pas une faute de la recette : merci de le signaler.</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind</source>
        <translation>Ce n&apos;est pas un fichier de la sorte attendue</translation>
    </message>
    <message>
        <source>This is not a safetensors file</source>
        <translation>Ce n&apos;est pas un fichier safetensors</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged</source>
        <translation>Ce n&apos;est pas un fichier safetensors, ou il est endommagé</translation>
    </message>
    <message>
        <source>Train the student from its teacher or from latent weights</source>
        <translation>Entraînez l&apos;élève depuis son enseignant ou depuis des poids latents</translation>
    </message>
    <message>
        <source>Try again in some minutes; HF_TOKEN raises the limit</source>
        <translation>Réessayez dans quelques minutes ; HF_TOKEN relève la limite</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <source>Try another precision or device</source>
        <translation>Essayez une autre précision ou un autre périphérique</translation>
    </message>
    <message>
        <source>Type some text</source>
        <translation>Saisissez du texte</translation>
    </message>
    <message>
        <source>Unicode data for %1 is missing</source>
        <translation>Les données Unicode pour %1 manquent</translation>
    </message>
    <message>
        <source>Unicode data for NFD is missing (%1)</source>
        <translation>Les données Unicode pour NFD manquent (%1)</translation>
    </message>
    <message>
        <source>Unicode normalisation failed (%1)</source>
        <translation>La normalisation Unicode a échoué (%1)</translation>
    </message>
    <message>
        <source>Unpack it once, and give what comes out</source>
        <translation>Décompressez-le une fois, et donnez ce qui en sort</translation>
    </message>
    <message>
        <source>Unpack it with the dictionary: zstd -d -D DICTIONARY %1</source>
        <translation>Décompressez-le avec le dictionnaire : zstd -d -D DICTIONARY %1</translation>
    </message>
    <message>
        <source>Unpack it: 7z x FILE</source>
        <translation>Décompressez-le : 7z x FILE</translation>
    </message>
    <message>
        <source>Unpack it: bzip2 -dk FILE</source>
        <translation>Décompressez-le : bzip2 -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: lz4 -d FILE</source>
        <translation>Décompressez-le : lz4 -d FILE</translation>
    </message>
    <message>
        <source>Unpack it: lzip -dk FILE</source>
        <translation>Décompressez-le : lzip -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: tar -xkf FILE</source>
        <translation>Décompressez-le : tar -xkf FILE</translation>
    </message>
    <message>
        <source>Unpack it: unrar x FILE</source>
        <translation>Décompressez-le : unrar x FILE</translation>
    </message>
    <message>
        <source>Unpack it: unzip FILE</source>
        <translation>Décompressez-le : unzip FILE</translation>
    </message>
    <message>
        <source>Unpack it: xz -dk FILE</source>
        <translation>Décompressez-le : xz -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: zstd -d --long=31 %1</source>
        <translation>Décompressez-le : zstd -d --long=31 %1</translation>
    </message>
    <message>
        <source>Unset it to fetch from the hub</source>
        <translation>Supprimez cette variable pour télécharger depuis le hub</translation>
    </message>
    <message>
        <source>Use a BPE or unigram model</source>
        <translation>Utilisez un modèle BPE ou unigram</translation>
    </message>
    <message>
        <source>Use a folder with latent weights</source>
        <translation>Utilisez un dossier avec des poids latents</translation>
    </message>
    <message>
        <source>Use a full-precision model or a 1.58-bit one (&quot;bitnet&quot;)</source>
        <translation>Utilisez un modèle de pleine précision ou de 1,58 bit (&quot;bitnet&quot;)</translation>
    </message>
    <message>
        <source>Use a model of another family</source>
        <translation>Utilisez un modèle d&apos;une autre famille</translation>
    </message>
    <message>
        <source>Use a model that predicts the next token, with the configuration it was saved with</source>
        <translation>Utilisez un modèle qui prédit le token suivant, avec la configuration avec laquelle il a été enregistré</translation>
    </message>
    <message>
        <source>Use a model whose head alone is kept</source>
        <translation>Utilisez un modèle dont seule la tête est gardée</translation>
    </message>
    <message>
        <source>Use a model whose head is kept</source>
        <translation>Utilisez un modèle dont la tête est gardée</translation>
    </message>
    <message>
        <source>Use a model whose layers are alike</source>
        <translation>Utilisez un modèle dont les couches sont semblables</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer puts spaces before words</source>
        <translation>Utilisez un modèle dont le tokeniseur met des espaces devant les mots</translation>
    </message>
    <message>
        <source>Use a model with SubLN, or without norms before its linear layers</source>
        <translation>Utilisez un modèle avec SubLN, ou sans normes devant ses couches linéaires</translation>
    </message>
    <message>
        <source>Use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Utilisez un modèle avec un tokeniseur BPE au niveau des octets ou un tokenizer.model.</translation>
    </message>
    <message>
        <source>Use a model with another activation</source>
        <translation>Utilisez un modèle avec une autre activation</translation>
    </message>
    <message>
        <source>Use a model with full attention in every layer</source>
        <translation>Utilisez un modèle avec attention complète dans chaque couche</translation>
    </message>
    <message>
        <source>Use a model with the plain layers of its family</source>
        <translation>Utilisez un modèle avec les couches simples de sa famille</translation>
    </message>
    <message>
        <source>Use a shorter prompt or fewer new tokens</source>
        <translation>Utilisez un prompt plus court ou moins de nouveaux tokens</translation>
    </message>
    <message>
        <source>Use a smaller micro-batch, or close other programs</source>
        <translation>Utilisez un micro-lot plus petit, ou fermez d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Use a tokenizer with a simpler pattern.</source>
        <translation>Utilisez un tokeniseur avec un motif plus simple.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Utilisez un autre modèle</translation>
    </message>
    <message>
        <source>Use it with a model whose widths are multiples of %1</source>
        <translation>Utilisez-le avec un modèle dont les largeurs sont des multiples de %1</translation>
    </message>
    <message>
        <source>Use the model&apos;s own template.</source>
        <translation>Utilisez le gabarit de conversation propre au modèle.</translation>
    </message>
    <message>
        <source>User and assistant take turns, behind one system message at most</source>
        <translation>L&apos;utilisateur et l&apos;assistant alternent, derrière un message système au plus</translation>
    </message>
    <message>
        <source>Wait for its end or stop it</source>
        <translation>Attendez sa fin ou arrêtez-le</translation>
    </message>
    <message>
        <source>Wait for its end, then fetch again</source>
        <translation>Attendez sa fin, puis relancez le téléchargement</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no figures: %1 %2. So all models are evaluated once more, with their weights as they are stored, and only these figures are kept: one format for all rows.</source>
        <translation>Des poids sur 16 bits ne donnent pas de chiffres : %1 %2. Tous les modèles sont donc évalués encore une fois, avec leurs poids tels qu&apos;ils sont stockés, et seuls ces chiffres sont gardés : un seul format pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no text: %1. So all models have their weights as they are stored.</source>
        <translation>Des poids sur 16 bits ne donnent pas de texte : %1. Tous les modèles ont donc leurs poids tels qu&apos;ils sont stockés.</translation>
    </message>
    <message>
        <source>Weights swing about where their codes change: lower the stage&apos;s learning rate.</source>
        <translation>Les poids oscillent là où leurs codes changent : baissez le taux d&apos;apprentissage de l&apos;étape.</translation>
    </message>
    <message>
        <source>Went on after a pause of %1 s.</source>
        <translation>A continué après une pause de %1 s.</translation>
    </message>
    <message>
        <source>What the evaluation wrote is damaged: %1. The models are evaluated again.</source>
        <translation>Ce que l&apos;évaluation a écrit est endommagé : %1. Les modèles sont évalués de nouveau.</translation>
    </message>
    <message>
        <source>What was there is kept as %1, because it holds files that the stage has not written.</source>
        <translation>Ce qui était là est gardé sous %1, car il contient des fichiers que l&apos;étape n&apos;a pas écrits.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui était là est gardé sous %1.</translation>
    </message>
    <message>
        <source>Without it another function would be computed; use the model&apos;s own configuration, or remove the tensor if it is not needed</source>
        <translation>Sans lui, une autre fonction serait calculée ; utilisez la configuration propre au modèle, ou supprimez le tenseur s&apos;il n&apos;est pas nécessaire</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or fetch the model again</source>
        <translation>Écrivez-y &quot;%1&quot;, ou retéléchargez le modèle</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez %1</translation>
    </message>
    <message>
        <source>Write %1, inside quantization_config</source>
        <translation>Écrivez %1, dans quantization_config</translation>
    </message>
    <message>
        <source>Write %1... for a key of this program, or remove it</source>
        <translation>Écrivez %1... pour une clé de ce programme, ou supprimez-la</translation>
    </message>
    <message>
        <source>Write --grid key=value,value</source>
        <translation>Écrivez --grid key=value,value</translation>
    </message>
    <message>
        <source>Write [&quot;%1&quot;]</source>
        <translation>Écrivez [&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>Write \n for a line feed, \t for a tab, \| for a bar and \\ for a backslash.</source>
        <translation>Écrivez \n pour un saut de ligne, \t pour une tabulation, \| pour une barre et \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Écrivez quelques mots</translation>
    </message>
    <message>
        <source>Write a line for each of its values</source>
        <translation>Écrivez une ligne pour chacune de ses valeurs</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted field twice (&quot;&quot;).</source>
        <translation>Doublez un guillemet à l&apos;intérieur d&apos;un champ entre guillemets (&quot;&quot;).</translation>
    </message>
    <message>
        <source>Write a text, or leave the item out.</source>
        <translation>Écrivez un texte, ou omettez l&apos;exemple.</translation>
    </message>
    <message>
        <source>Write file,file with a comma between two files, and \, for a comma in a name</source>
        <translation>Écrivez file,file avec une virgule entre deux fichiers, et \, pour une virgule dans un nom</translation>
    </message>
    <message>
        <source>Write its items with the program that made it as JSON, one object a line; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Écrivez ses exemples en JSON avec le programme qui l&apos;a fait, un objet par ligne ; avec pandas : to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write its text in quotes, or leave the conversation out</source>
        <translation>Écrivez son texte entre guillemets, ou omettez la conversation</translation>
    </message>
    <message>
        <source>Write label=word,label=word with one word for each class.</source>
        <translation>Écrivez étiquette=mot,étiquette=mot avec un mot pour chaque classe.</translation>
    </message>
    <message>
        <source>Write line feeds in their place, with tr &apos;\r&apos; &apos;\n&apos; for one: files of old Macs end lines so</source>
        <translation>Écrivez des sauts de ligne à leur place, par exemple avec tr &apos;\r&apos; &apos;\n&apos; : les fichiers des anciens Mac terminent ainsi les lignes</translation>
    </message>
    <message>
        <source>Write model_type &quot;%1&quot; and architectures [&quot;%2&quot;]</source>
        <translation>Écrivez model_type &quot;%1&quot; et architectures [&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>Write one JSON object of parameters a line</source>
        <translation>Écrivez un objet JSON de paramètres par ligne</translation>
    </message>
    <message>
        <source>Write one flat object a line</source>
        <translation>Écrivez un objet plat par ligne</translation>
    </message>
    <message>
        <source>Write one object a line, or a list [...] of objects.</source>
        <translation>Écrivez un objet par ligne, ou une liste [...] d&apos;objets.</translation>
    </message>
    <message>
        <source>Write one object a line, or break its text into several</source>
        <translation>Écrivez un objet par ligne, ou répartissez son texte sur plusieurs</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</source>
        <translation>Écrivez un objet par ligne, comme {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</source>
        <translation>Écrivez un objet par ligne, comme {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</source>
        <translation>Écrivez un objet par ligne, comme {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;text&quot;: &quot;...&quot;}, or a list [...] of objects.</source>
        <translation>Écrivez un objet par ligne, comme {&quot;text&quot;: &quot;...&quot;}, ou une liste [...] d&apos;objets.</translation>
    </message>
    <message>
        <source>Write one object for each item.</source>
        <translation>Écrivez un objet pour chaque exemple.</translation>
    </message>
    <message>
        <source>Write one object for each item; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Écrivez un objet pour chaque exemple ; avec pandas : to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write one point a line, such as {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</source>
        <translation>Écrivez un point par ligne, comme {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</translation>
    </message>
    <message>
        <source>Write one set, or layer_types</source>
        <translation>Écrivez un seul jeu, ou layer_types</translation>
    </message>
    <message>
        <source>Write one, or leave the conversation out</source>
        <translation>Écrivez-en une, ou omettez la conversation</translation>
    </message>
    <message>
        <source>Write one, such as {text}\nverdict:.</source>
        <translation>Écrivez-en un, comme {text}\nverdict:.</translation>
    </message>
    <message>
        <source>Write some text around the fields.</source>
        <translation>Écrivez du texte autour des champs.</translation>
    </message>
    <message>
        <source>Write texts with one | between them.</source>
        <translation>Écrivez des textes avec un | entre eux.</translation>
    </message>
    <message>
        <source>Write the item&apos;s class, or leave the item out.</source>
        <translation>Écrivez la classe de l&apos;exemple, ou omettez l&apos;exemple.</translation>
    </message>
    <message>
        <source>Write the text itself there, not an object or a list.</source>
        <translation>Écrivez-y le texte lui-même, pas un objet ni une liste.</translation>
    </message>
    <message>
        <source>Write the type: linear or llama3</source>
        <translation>Écrivez le type : linear ou llama3</translation>
    </message>
    <message>
        <source>Write them as label=word,label=word, or name the column of the text that is to be written in target_column.</source>
        <translation>Écrivez-les sous la forme étiquette=mot,étiquette=mot, ou nommez dans target_column la colonne du texte à écrire.</translation>
    </message>
    <message>
        <source>Write what is asked, or leave the item out</source>
        <translation>Écrivez ce qui est demandé, ou omettez l&apos;exemple</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the conversation out</source>
        <translation>Écrivez ce à quoi il faut répondre, ou omettez la conversation</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the item out</source>
        <translation>Écrivez ce à quoi il faut répondre, ou omettez l&apos;exemple</translation>
    </message>
    <message>
        <source>Write {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, ShareGPT&apos;s {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} or Alpaca&apos;s {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</source>
        <translation>Écrivez {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, le format {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} de ShareGPT ou {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;} d&apos;Alpaca</translation>
    </message>
    <message>
        <source>Write {column} for each field, and {{ or }} for a brace itself.</source>
        <translation>Écrivez {column} pour chaque champ, et {{ ou }} pour une accolade elle-même.</translation>
    </message>
    <message>
        <source>Write {column} where a field of the data goes.</source>
        <translation>Écrivez {column} là où va un champ des données.</translation>
    </message>
    <message>
        <source>[token %1]</source>
        <translation>[token %1]</translation>
    </message>
    <message>
        <source>\%1 lacks a digit</source>
        <translation>\%1 : il manque un chiffre</translation>
    </message>
    <message>
        <source>\%1 names no character</source>
        <translation>\%1 ne nomme aucun caractère</translation>
    </message>
    <message>
        <source>\N{...}, a character by its name, is not known</source>
        <translation>\N{...}, un caractère par son nom, n&apos;est pas connu</translation>
    </message>
    <message>
        <source>__metadata__ holds something other than text</source>
        <translation>__metadata__ contient autre chose que du texte</translation>
    </message>
    <message>
        <source>__metadata__ is not an object</source>
        <translation>__metadata__ n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a Feather file (Arrow)</source>
        <translation>un fichier Feather (Arrow)</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>un tableau NumPy</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle Python</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a batch must have at least one token</source>
        <translation>un lot doit avoir au moins un token</translation>
    </message>
    <message>
        <source>a call of anything but a name or a method is not supported</source>
        <translation>un appel d&apos;autre chose qu&apos;un nom ou une méthode n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a comma is missing between two items of the list</source>
        <translation>il manque une virgule entre deux éléments de la liste</translation>
    </message>
    <message>
        <source>a comment {# is never closed</source>
        <translation>un commentaire {# n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a complex number</source>
        <translation>un nombre complexe</translation>
    </message>
    <message>
        <source>a context of %1 tokens holds nothing</source>
        <translation>un contexte de %1 tokens ne contient rien</translation>
    </message>
    <message>
        <source>a date of more than 4 kB</source>
        <translation>une date de plus de 4 ko</translation>
    </message>
    <message>
        <source>a dict with a key of type %1 is not supported</source>
        <translation>un dict avec une clé de type %1 n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a draft of %1 tokens cannot be checked</source>
        <translation>une ébauche de %1 tokens ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>un champ n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>a filter of a {% set %} block is not supported</source>
        <translation>un filtre d&apos;un bloc {% set %} n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a frame of activations has an impossible size of %1 bytes</source>
        <translation>une trame d&apos;activations a une taille impossible de %1 octets</translation>
    </message>
    <message>
        <source>a frame of activations has another number of bins</source>
        <translation>une trame d&apos;activations a un autre nombre de classes</translation>
    </message>
    <message>
        <source>a frame of activations is damaged</source>
        <translation>une trame d&apos;activations est endommagée</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown quantizer</source>
        <translation>une trame d&apos;activations est d&apos;un quantificateur inconnu</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown stage</source>
        <translation>une trame d&apos;activations est d&apos;une étape inconnue</translation>
    </message>
    <message>
        <source>a group is no object</source>
        <translation>un groupe n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>a histogram frame has an impossible size of %1 bytes</source>
        <translation>une trame d&apos;histogrammes a une taille impossible de %1 octets</translation>
    </message>
    <message>
        <source>a histogram frame has another number of bins</source>
        <translation>une trame d&apos;histogrammes a un autre nombre de classes</translation>
    </message>
    <message>
        <source>a histogram frame has figures of version %1, which this program does not know</source>
        <translation>une trame d&apos;histogrammes a des chiffres de version %1, que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>a histogram frame is damaged</source>
        <translation>une trame d&apos;histogrammes est endommagée</translation>
    </message>
    <message>
        <source>a histogram frame is of an unknown stage</source>
        <translation>une trame d&apos;histogrammes est d&apos;une étape inconnue</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>a label or its word is empty</source>
        <translation>une étiquette ou son mot est vide</translation>
    </message>
    <message>
        <source>a layer&apos;s form</source>
        <translation>la forme d&apos;une couche</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>une liste d&apos;entiers</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of true and false</source>
        <translation>une liste de true et de false</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>un membre de %1</translation>
    </message>
    <message>
        <source>a model of this architecture has no such tensor</source>
        <translation>un modèle de cette architecture n&apos;a pas de tel tenseur</translation>
    </message>
    <message>
        <source>a model of this shape has no such tensor</source>
        <translation>un modèle de cette forme n&apos;a pas de tel tenseur</translation>
    </message>
    <message>
        <source>a name beyond ASCII is not supported</source>
        <translation>un nom au-delà de l&apos;ASCII n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a name is expected, not %1</source>
        <translation>un nom est attendu, pas %1</translation>
    </message>
    <message>
        <source>a namespace inside another one is not supported</source>
        <translation>un espace de noms dans un autre n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a namespace inside another value is not supported</source>
        <translation>un espace de noms dans une autre valeur n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>a namespace takes no name that begins with &quot;_&quot;, as &quot;%1&quot;</source>
        <translation>un espace de noms n&apos;accepte pas de nom commençant par &quot;_&quot;, comme &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number of range</source>
        <translation>un nombre de range</translation>
    </message>
    <message>
        <source>a number that is none (NaN)</source>
        <translation>un nombre qui n&apos;en est pas un (NaN)</translation>
    </message>
    <message>
        <source>a pattern is neither {&quot;Regex&quot;: ...} nor {&quot;String&quot;: ...}</source>
        <translation>un motif n&apos;est ni {&quot;Regex&quot;: ...} ni {&quot;String&quot;: ...}</translation>
    </message>
    <message>
        <source>a place is missing in []</source>
        <translation>il manque une place dans []</translation>
    </message>
    <message>
        <source>a place of more than nine digits in an attribute</source>
        <translation>une place de plus de neuf chiffres dans un attribut</translation>
    </message>
    <message>
        <source>a point is no object</source>
        <translation>un point n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>a power is too large</source>
        <translation>une puissance est trop grande</translation>
    </message>
    <message>
        <source>a prediction of %1 words and a reference of %2 are too long to be compared</source>
        <translation>une prédiction de %1 mots et une référence de %2 sont trop longues pour être comparées</translation>
    </message>
    <message>
        <source>a prompt of %1 tokens leaves no room for an answer in a context of %2</source>
        <translation>un prompt de %1 tokens ne laisse pas de place pour une réponse dans un contexte de %2</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>un champ entre guillemets n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a record of the teacher&apos;s outputs is too short</source>
        <translation>un enregistrement des sorties de l&apos;enseignant est trop court</translation>
    </message>
    <message>
        <source>a recursive loop is not supported</source>
        <translation>une boucle récursive n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>a row of %1 weights is not %2 bytes</source>
        <translation>une ligne de %1 poids ne fait pas %2 octets</translation>
    </message>
    <message>
        <source>a run folder stands for its most finished model; this is %1</source>
        <translation>un dossier d&apos;exécution tient lieu de son modèle le plus achevé ; celui-ci est %1</translation>
    </message>
    <message>
        <source>a scale for each row of a matrix</source>
        <translation>une échelle pour chaque ligne d&apos;une matrice</translation>
    </message>
    <message>
        <source>a scale for every 128 neighbours of a row</source>
        <translation>une échelle tous les 128 voisins d&apos;une ligne</translation>
    </message>
    <message>
        <source>a scale for every 256 neighbours of a row</source>
        <translation>une échelle tous les 256 voisins d&apos;une ligne</translation>
    </message>
    <message>
        <source>a screen of planes needs a head in planes</source>
        <translation>un filtrage par plans demande une tête en plans</translation>
    </message>
    <message>
        <source>a second argument of the method .%1() of a list</source>
        <translation>un deuxième argument de la méthode .%1() d&apos;une liste</translation>
    </message>
    <message>
        <source>a second backward pass through the same forward pass</source>
        <translation>une deuxième passe arrière à travers la même passe avant</translation>
    </message>
    <message>
        <source>a separator of tojson above 100 bytes</source>
        <translation>un séparateur de tojson de plus de 100 octets</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s context of %2</source>
        <translation>une séquence de %1 tokens est plus longue que le contexte du modèle, de %2</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s sliding_window, which is not computed, of %2</source>
        <translation>une séquence de %1 tokens est plus longue que le sliding_window du modèle, qui n&apos;est pas calculé, de %2</translation>
    </message>
    <message>
        <source>a session of %1 tokens cannot know %2 of a prompt of %3</source>
        <translation>une session de %1 tokens ne peut pas connaître %2 d&apos;un prompt de %3</translation>
    </message>
    <message>
        <source>a slice has three parts at most</source>
        <translation>une tranche a trois parties au plus</translation>
    </message>
    <message>
        <source>a slice needs whole numbers</source>
        <translation>une tranche demande des nombres entiers</translation>
    </message>
    <message>
        <source>a sliding window is asked for and sliding_window is no positive number</source>
        <translation>une fenêtre glissante est demandée et sliding_window n&apos;est pas un nombre positif</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un pas</translation>
    </message>
    <message>
        <source>a stop now goes back to step %1.</source>
        <translation>un arrêt revient maintenant au pas %1.</translation>
    </message>
    <message>
        <source>a stop now loses the steps of this stage.</source>
        <translation>un arrêt perd maintenant les pas de cette étape.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a sum of real numbers that depends on the version of Python</source>
        <translation>une somme de nombres réels qui dépend de la version de Python</translation>
    </message>
    <message>
        <source>a sum that starts with a value of type %1</source>
        <translation>une somme qui commence par une valeur de type %1</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs a template</source>
        <translation>une tâche personnelle demande un modèle de prompt</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs its classes</source>
        <translation>une tâche personnelle demande ses classes</translation>
    </message>
    <message>
        <source>a teacher&apos;s largest logits are compared on the CPU&apos;s own kernels alone</source>
        <translation>les plus grands logits d&apos;un enseignant ne se comparent que sur les noyaux propres du CPU</translation>
    </message>
    <message>
        <source>a tensor name or metadata value is not UTF-8</source>
        <translation>un nom de tenseur ou une valeur de métadonnées n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>le nom d&apos;un tenseur</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text cannot hold a value of type %1</source>
        <translation>un texte ne peut pas contenir une valeur de type %1</translation>
    </message>
    <message>
        <source>a text grows beyond 16 MB</source>
        <translation>un texte grandit au-delà de 16 Mo</translation>
    </message>
    <message>
        <source>a text is never closed</source>
        <translation>un texte n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a text of %1 bytes could not be encoded (%2)</source>
        <translation>un texte de %1 octets n&apos;a pas pu être encodé (%2)</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>une valeur est attendue, pas %1</translation>
    </message>
    <message>
        <source>a value is nested more than %1 levels deep</source>
        <translation>une valeur est imbriquée sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a value is not finite among sequences that have none</source>
        <translation>une valeur n&apos;est pas finie parmi des séquences qui n&apos;en ont pas</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>une valeur est trop grande</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be divided by one of type %2</source>
        <translation>une valeur de type %1 ne peut pas être divisée par une de type %2</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be sliced</source>
        <translation>une valeur de type %1 ne peut pas être découpée en tranches</translation>
    </message>
    <message>
        <source>a value of type %1 has no form in JSON</source>
        <translation>une valeur de type %1 n&apos;a pas de forme en JSON</translation>
    </message>
    <message>
        <source>a value of type %1 has no members to go over</source>
        <translation>une valeur de type %1 n&apos;a pas de membres à parcourir</translation>
    </message>
    <message>
        <source>a value of type %1 has no method .%2()</source>
        <translation>une valeur de type %1 n&apos;a pas de méthode .%2()</translation>
    </message>
    <message>
        <source>a value of type %1 has no order beside one of type %2</source>
        <translation>une valeur de type %1 n&apos;a pas d&apos;ordre par rapport à une de type %2</translation>
    </message>
    <message>
        <source>a value of type %1 has no sign</source>
        <translation>une valeur de type %1 n&apos;a pas de signe</translation>
    </message>
    <message>
        <source>a value of type %1 is no key of a dict</source>
        <translation>une valeur de type %1 n&apos;est pas une clé de dict</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number beyond 64 bits</source>
        <translation>un nombre entier au-delà de 64 bits</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>a { is never closed</source>
        <translation>un { n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a {% is never closed</source>
        <translation>un {% n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a {% raw %} is never closed</source>
        <translation>un {% raw %} n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a {{ is never closed</source>
        <translation>un {{ n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a } has no { before it</source>
        <translation>un } n&apos;a pas de { avant lui</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>environ %1 sur cet ordinateur : %2</translation>
    </message>
    <message>
        <source>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.</source>
        <translation>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Référence : absmax8.</translation>
    </message>
    <message>
        <source>absmean of blocks, 128</source>
        <translation>absmean des blocs, 128</translation>
    </message>
    <message>
        <source>absmean of blocks, 256</source>
        <translation>absmean des blocs, 256</translation>
    </message>
    <message>
        <source>absmean of rows</source>
        <translation>absmean des lignes</translation>
    </message>
    <message>
        <source>accents, ligatures, full-width letters and the like, which this tokenizer rewrites (%1)</source>
        <translation>des accents, ligatures, lettres pleine chasse et autres, que ce tokeniseur réécrit (%1)</translation>
    </message>
    <message>
        <source>activation frame</source>
        <translation>trame d&apos;activations</translation>
    </message>
    <message>
        <source>activations.bin has %1 of the %2 looks that %3 took at activations: the others are lost.</source>
        <translation>activations.bin a %1 des %2 relevés que %3 a faits des activations : les autres sont perdus.</translation>
    </message>
    <message>
        <source>after the last item of the list, which begins in line %1, stands a comma</source>
        <translation>après le dernier élément de la liste, qui commence à la ligne %1, se trouve une virgule</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>toutes les graines</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un fichier Arrow</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>une réponse est vide</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>un argument sans nom se trouve derrière un argument nommé</translation>
    </message>
    <message>
        <source>an attribute of type %1</source>
        <translation>un attribut de type %1</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>une entrée n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>an error without a text</source>
        <translation>une erreur sans texte</translation>
    </message>
    <message>
        <source>an if without else</source>
        <translation>un if sans else</translation>
    </message>
    <message>
        <source>an indent of tojson above 100</source>
        <translation>un indent de tojson supérieur à 100</translation>
    </message>
    <message>
        <source>an infinite number has no floor and no ceiling</source>
        <translation>un nombre infini n&apos;a ni partie entière inférieure ni partie entière supérieure</translation>
    </message>
    <message>
        <source>an infinite number has no whole one</source>
        <translation>un nombre infini n&apos;a pas d&apos;entier</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>and %1 are both given: set one of them to 0</source>
        <translation>et %1 sont donnés tous deux : mettez l&apos;un d&apos;eux à 0</translation>
    </message>
    <message>
        <source>and AVX-VNNI</source>
        <translation>et AVX-VNNI</translation>
    </message>
    <message>
        <source>and VBMI</source>
        <translation>et VBMI</translation>
    </message>
    <message>
        <source>and VNNI</source>
        <translation>et VNNI</translation>
    </message>
    <message>
        <source>and balance_ad are 0: distillation becomes plain fine-tuning</source>
        <translation>et balance_ad sont à 0 : la distillation devient un simple affinage</translation>
    </message>
    <message>
        <source>and gamma are 0: distillation becomes plain fine-tuning</source>
        <translation>et gamma sont à 0 : la distillation devient un simple affinage</translation>
    </message>
    <message>
        <source>and pretrain_ce are 0: continual pre-training would have nothing to learn from</source>
        <translation>et pretrain_ce sont à 0 : le pré-entraînement continu n&apos;aurait rien dont apprendre</translation>
    </message>
    <message>
        <source>and quantization_warmup_steps are two ways of the same: set one of them to 0</source>
        <translation>et quantization_warmup_steps sont deux manières de faire la même chose : mettez l&apos;un d&apos;eux à 0</translation>
    </message>
    <message>
        <source>and the dot product of ARMv8.2</source>
        <translation>et le produit scalaire d&apos;ARMv8.2</translation>
    </message>
    <message>
        <source>another job is under way</source>
        <translation>une autre tâche est en cours</translation>
    </message>
    <message>
        <source>another process is writing here</source>
        <translation>un autre processus écrit ici</translation>
    </message>
    <message>
        <source>another process is writing here (process and host: %1)</source>
        <translation>un autre processus écrit ici (processus et hôte : %1)</translation>
    </message>
    <message>
        <source>another process of this run</source>
        <translation>un autre processus de cette exécution</translation>
    </message>
    <message>
        <source>answer token %1 is outside the vocabulary of %2</source>
        <translation>le token de réponse %1 est hors du vocabulaire de %2</translation>
    </message>
    <message>
        <source>any processor</source>
        <translation>n&apos;importe quel processeur</translation>
    </message>
    <message>
        <source>approximate randomization on the same items, with the interval of a paired bootstrap</source>
        <translation>randomisation approchée sur les mêmes exemples, avec l&apos;intervalle d&apos;un bootstrap apparié</translation>
    </message>
    <message>
        <source>architectures names %1, and model_type &quot;%2&quot; stands for %3: they are different models</source>
        <translation>architectures nomme %1, et model_type &quot;%2&quot; désigne %3 : ce sont des modèles différents</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tels quels</translation>
    </message>
    <message>
        <source>asks who you are: it is gated, private, or not there</source>
        <translation>demande qui vous êtes : il est à accès restreint, privé ou absent</translation>
    </message>
    <message>
        <source>belongs to another build of this program</source>
        <translation>appartient à une autre compilation de ce programme</translation>
    </message>
    <message>
        <source>belongs to another teacher, other data or another recipe</source>
        <translation>appartient à un autre enseignant, à d&apos;autres données ou à une autre recette</translation>
    </message>
    <message>
        <source>belongs to another version of this program</source>
        <translation>appartient à une autre version de ce programme</translation>
    </message>
    <message>
        <source>biases beside q/k norms</source>
        <translation>des biais à côté de normes q/k</translation>
    </message>
    <message>
        <source>biases in Gemma 3</source>
        <translation>des biais dans Gemma 3</translation>
    </message>
    <message>
        <source>bitdistill run --out %1</source>
        <translation>bitdistill run --out %1</translation>
    </message>
    <message>
        <source>bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>bitnet.cpp et ik_llama.cpp l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it.</source>
        <translation>bitnet.cpp l&apos;ouvre.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp l&apos;ouvre ; ik_llama.cpp après l&apos;avoir requantifié en IQ2_BN ; llama.cpp refuse I2_S.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.</source>
        <translation>bitnet.cpp l&apos;ouvre ; llama.cpp et ik_llama.cpp ne l&apos;ouvrent pas.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp l&apos;ouvre ; llama.cpp refuse I2_S.</translation>
    </message>
    <message>
        <source>bleu has more hits than runs of words</source>
        <translation>bleu a plus de correspondances que de suites de mots</translation>
    </message>
    <message>
        <source>bleu has no %1</source>
        <translation>bleu n&apos;a pas %1</translation>
    </message>
    <message>
        <source>bleu has no %1 counts %2</source>
        <translation>bleu n&apos;a pas %1 comptes %2</translation>
    </message>
    <message>
        <source>bleu holds something that is no count</source>
        <translation>bleu contient quelque chose qui n&apos;est pas un compte</translation>
    </message>
    <message>
        <source>blob %1</source>
        <translation>blob %1</translation>
    </message>
    <message>
        <source>bootstrap over pairs</source>
        <translation>bootstrap sur les paires</translation>
    </message>
    <message>
        <source>byte-level BPE</source>
        <translation>BPE au niveau des octets</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 near byte %1</source>
        <translation>des octets qui ne sont pas de l&apos;UTF-8 près de l&apos;octet %1</translation>
    </message>
    <message>
        <source>cannot be a folder&apos;s name</source>
        <translation>ne peut pas être le nom d&apos;un dossier</translation>
    </message>
    <message>
        <source>cannot be copied beside the model: %1</source>
        <translation>ne peut pas être copié à côté du modèle : %1</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>ne peut pas être projeté en mémoire</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>cannot be opened (unknown reason)</source>
        <translation>ne peut pas être ouvert (raison inconnue)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>cannot be renamed: %1</source>
        <translation>ne peut pas être renommé : %1</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot be written, it is a folder</source>
        <translation>ne peut pas être écrit, c&apos;est un dossier</translation>
    </message>
    <message>
        <source>cannot be written, it is the name of a folder</source>
        <translation>ne peut pas être écrit, c&apos;est le nom d&apos;un dossier</translation>
    </message>
    <message>
        <source>cannot check %1 tokens at once</source>
        <translation>impossible de vérifier %1 tokens à la fois</translation>
    </message>
    <message>
        <source>cannot copy</source>
        <translation>impossible à copier</translation>
    </message>
    <message>
        <source>cannot copy from %1 to</source>
        <translation>impossible à copier de %1 vers</translation>
    </message>
    <message>
        <source>cannot cut</source>
        <translation>impossible à couper</translation>
    </message>
    <message>
        <source>cannot go on with another %1: %2</source>
        <translation>impossible de continuer avec un autre %1 : %2</translation>
    </message>
    <message>
        <source>cannot go to position %1 of a sequence of %2 tokens</source>
        <translation>impossible d&apos;aller à la position %1 d&apos;une séquence de %2 tokens</translation>
    </message>
    <message>
        <source>cannot keep its embedding in %1: transformers 5 converts nothing beside packed weights and then multiplies two types</source>
        <translation>ne peut pas garder son embedding en %1 : transformers 5 ne convertit rien à côté de poids tassés et multiplie alors deux types</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>impossible de lister le dossier</translation>
    </message>
    <message>
        <source>cannot lock</source>
        <translation>impossible à verrouiller</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>impossible à ouvrir</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>impossible à lire</translation>
    </message>
    <message>
        <source>cannot replace</source>
        <translation>impossible à remplacer</translation>
    </message>
    <message>
        <source>cannot take %1 tokens of a sequence of %2</source>
        <translation>impossible de prendre %1 tokens d&apos;une séquence de %2</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible à écrire</translation>
    </message>
    <message>
        <source>cannot write, the disk is full</source>
        <translation>impossible à écrire, le disque est plein</translation>
    </message>
    <message>
        <source>capital letters, which this tokenizer makes small</source>
        <translation>des majuscules, que ce tokeniseur met en minuscules</translation>
    </message>
    <message>
        <source>characters that the vocabulary lacks, which are bytes here alone</source>
        <translation>des caractères absents du vocabulaire, qui ne sont des octets qu&apos;ici</translation>
    </message>
    <message>
        <source>chars of trim are not a text but of type %1</source>
        <translation>les caractères de trim ne sont pas un texte mais de type %1</translation>
    </message>
    <message>
        <source>claims %1 tensors and %2 values, more than its %3 bytes can hold</source>
        <translation>annonce %1 tenseurs et %2 valeurs, plus que ses %3 octets ne peuvent contenir</translation>
    </message>
    <message>
        <source>codes and rounded inputs in ternary layers, F32 elsewhere</source>
        <translation>codes et entrées arrondies dans les couches ternaires, F32 ailleurs</translation>
    </message>
    <message>
        <source>codes from column %1 on have more than 4 of 8 that differ from zero</source>
        <translation>les codes à partir de la colonne %1 en ont plus de 4 sur 8 différents de zéro</translation>
    </message>
    <message>
        <source>codes from column %1 on have not exactly one zero in 4</source>
        <translation>les codes à partir de la colonne %1 n&apos;ont pas exactement un zéro sur 4</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; holds something in its list that is not a text</source>
        <translation>la colonne &quot;%1&quot; contient dans sa liste quelque chose qui n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is an empty list</source>
        <translation>la colonne &quot;%1&quot; est une liste vide</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty</source>
        <translation>la colonne &quot;%1&quot; est vide</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty (null, NaN or a number beyond a double)</source>
        <translation>la colonne &quot;%1&quot; est vide (null, NaN ou un nombre au-delà d&apos;un double)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is neither a text nor a number</source>
        <translation>la colonne &quot;%1&quot; n&apos;est ni un texte ni un nombre</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is not a text</source>
        <translation>la colonne &quot;%1&quot; n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>comparison, %1: a median is outside its own range</source>
        <translation>comparaison, %1 : une médiane est hors de sa propre plage</translation>
    </message>
    <message>
        <source>config_from_gguf() has read it and compared it with RoPE&apos;s scaling</source>
        <translation>config_from_gguf() l&apos;a lu et l&apos;a comparé à la mise à l&apos;échelle de RoPE</translation>
    </message>
    <message>
        <source>confusion has a cell that is no whole number</source>
        <translation>confusion a une cellule qui n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>confusion is not a list of lists</source>
        <translation>confusion n&apos;est pas une liste de listes</translation>
    </message>
    <message>
        <source>confusion is not square</source>
        <translation>confusion n&apos;est pas carrée</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>content manque</translation>
    </message>
    <message>
        <source>convert and compare</source>
        <translation>convertir et comparer</translation>
    </message>
    <message>
        <source>dev_data names %1 file and named %2 when the run was evaluated</source>
        <translation>dev_data nomme %1 fichier et en nommait %2 quand l&apos;exécution a été évaluée</translation>
    </message>
    <message>
        <source>dev_data names %1 files and named %2 when the run was evaluated</source>
        <translation>dev_data nomme %1 fichiers et en nommait %2 quand l&apos;exécution a été évaluée</translation>
    </message>
    <message>
        <source>dictsort is by &quot;key&quot; or &quot;value&quot;, not %1</source>
        <translation>dictsort va par &quot;key&quot; ou par &quot;value&quot;, pas par %1</translation>
    </message>
    <message>
        <source>different vocabularies</source>
        <translation>vocabulaires différents</translation>
    </message>
    <message>
        <source>differs from the source: %1</source>
        <translation>diffère de la source : %1</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>division par zéro</translation>
    </message>
    <message>
        <source>does not accept the token: it is not valid, or %1 is gated, private, or not there</source>
        <translation>n&apos;accepte pas le token : celui-ci n&apos;est pas valide, ou %1 est à accès restreint, privé ou absent</translation>
    </message>
    <message>
        <source>does not begin with &quot;GGUF&quot;</source>
        <translation>ne commence pas par &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>does not divide the batch size: the last micro-batch of a step is smaller</source>
        <translation>ne divise pas la taille de lot : le dernier micro-lot d&apos;un pas est plus petit</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>produit scalaire</translation>
    </message>
    <message>
        <source>drafts are of one sequence</source>
        <translation>les ébauches portent sur une seule séquence</translation>
    </message>
    <message>
        <source>drafts begin with an empty text</source>
        <translation>les ébauches commencent par un texte vide</translation>
    </message>
    <message>
        <source>embedding and head are rounded from F32 to %1; --embedding-type f32 keeps them as they are</source>
        <translation>l&apos;embedding et la tête sont arrondis de F32 à %1 ; --embedding-type f32 les garde tels quels</translation>
    </message>
    <message>
        <source>embedding type</source>
        <translation>type de l&apos;embedding</translation>
    </message>
    <message>
        <source>embedding_scale must be a positive number</source>
        <translation>embedding_scale doit être un nombre positif</translation>
    </message>
    <message>
        <source>embedding_type &quot;%1&quot; beside head_type &quot;%2&quot;, where both are one matrix, is not supported</source>
        <translation>embedding_type &quot;%1&quot; à côté de head_type &quot;%2&quot;, alors que les deux sont une seule matrice, n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>ended without giving a reason: it was killed or its machine failed (%1)</source>
        <translation>s&apos;est terminé sans donner de raison : il a été tué ou sa machine est tombée en panne (%1)</translation>
    </message>
    <message>
        <source>ends in the middle of its Zstandard data</source>
        <translation>se termine au milieu de ses données Zstandard</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data</source>
        <translation>se termine au milieu de ses données gzip</translation>
    </message>
    <message>
        <source>engine.json was not there: precision, threads and device are chosen anew, and may be others than those that the run began with. Then its figures differ in their last digits.</source>
        <translation>engine.json n&apos;était pas là : la précision, les fils et le périphérique sont choisis de nouveau, et peuvent différer de ceux avec lesquels l&apos;exécution a commencé. Ses valeurs diffèrent alors dans leurs derniers chiffres.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>events.jsonl ended in the middle of a line; %1</source>
        <translation>events.jsonl se terminait au milieu d&apos;une ligne ; %1</translation>
    </message>
    <message>
        <source>every stage is off: switch at least one on, or give a student to be evaluated as it is</source>
        <translation>toutes les étapes sont désactivées : activez-en au moins une, ou donnez un élève à évaluer tel quel</translation>
    </message>
    <message>
        <source>every weight as the F32 number it stands for, inputs in F32</source>
        <translation>chaque poids comme le nombre F32 qu&apos;il représente, entrées en F32</translation>
    </message>
    <message>
        <source>exchanges of pairs</source>
        <translation>échanges de paires</translation>
    </message>
    <message>
        <source>factors holds something that is no number above 0</source>
        <translation>factors contient quelque chose qui n&apos;est pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>facts is no object</source>
        <translation>facts n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>failed is no object</source>
        <translation>failed n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>failed with an unknown exception</source>
        <translation>a échoué avec une exception inconnue</translation>
    </message>
    <message>
        <source>failed without a reason</source>
        <translation>a échoué sans raison</translation>
    </message>
    <message>
        <source>failure read</source>
        <translation>failure read</translation>
    </message>
    <message>
        <source>fewer than two classes</source>
        <translation>moins de deux classes</translation>
    </message>
    <message>
        <source>finished is %1 of %2 runs</source>
        <translation>finished est %1 sur %2 exécutions</translation>
    </message>
    <message>
        <source>folder %1 is not the name of a folder beside the file</source>
        <translation>folder %1 n&apos;est pas le nom d&apos;un dossier à côté du fichier</translation>
    </message>
    <message>
        <source>folder cannot be made: %1</source>
        <translation>le dossier ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>folder is no absolute path</source>
        <translation>folder n&apos;est pas un chemin absolu</translation>
    </message>
    <message>
        <source>forbids the network</source>
        <translation>interdit le réseau</translation>
    </message>
    <message>
        <source>format %1 is not known</source>
        <translation>le format %1 n&apos;est pas connu</translation>
    </message>
    <message>
        <source>formatting of a text by %</source>
        <translation>le formatage d&apos;un texte par %</translation>
    </message>
    <message>
        <source>free disk space cannot be read: %1</source>
        <translation>l&apos;espace disque libre est illisible : %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>gate, up</translation>
    </message>
    <message>
        <source>general.alignment is %1, expected a power of two</source>
        <translation>general.alignment est %1, une puissance de deux était attendue</translation>
    </message>
    <message>
        <source>give --out another folder</source>
        <translation>donnez un autre dossier à --out</translation>
    </message>
    <message>
        <source>gives no finite logits: the output of %1 is the first that is not finite</source>
        <translation>ne donne pas de logits finis : la sortie de %1 est la première qui ne soit pas finie</translation>
    </message>
    <message>
        <source>going a second time over what a filter makes (map, select, ...), without | list behind it,</source>
        <translation>parcourir une deuxième fois ce que produit un filtre (map, select, ...), sans | list derrière,</translation>
    </message>
    <message>
        <source>gptq finds no scales of %1</source>
        <translation>gptq ne trouve pas d&apos;échelles de %1</translation>
    </message>
    <message>
        <source>gptq finds no scales of blocks: set weight_scale to tensor or row</source>
        <translation>gptq ne trouve pas d&apos;échelles de blocs : réglez weight_scale sur tensor ou row</translation>
    </message>
    <message>
        <source>group is missing</source>
        <translation>group manque</translation>
    </message>
    <message>
        <source>has &quot;messages&quot; and &quot;conversations&quot;, and only one of them can be meant</source>
        <translation>a &quot;messages&quot; et &quot;conversations&quot;, et un seul des deux peut être voulu</translation>
    </message>
    <message>
        <source>has %1 bytes instead of %2</source>
        <translation>a %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>has %1 bytes, its DONE marker says %2</source>
        <translation>a %1 octets, son marqueur DONE en indique %2</translation>
    </message>
    <message>
        <source>has %1 bytes, the hub says %2</source>
        <translation>a %1 octets, le hub en indique %2</translation>
    </message>
    <message>
        <source>has %1 elements, %2 were asked for</source>
        <translation>a %1 éléments, %2 étaient demandés</translation>
    </message>
    <message>
        <source>has %1 fields, the header names %2</source>
        <translation>a %1 champs, l&apos;en-tête en nomme %2</translation>
    </message>
    <message>
        <source>has %1 groups of a layer, which no model has</source>
        <translation>a %1 groupes d&apos;une couche, ce qu&apos;aucun modèle n&apos;a</translation>
    </message>
    <message>
        <source>has %1 relation heads, which do not divide its widths and the teacher&apos;s</source>
        <translation>a %1 têtes de relation, qui ne divisent pas ses largeurs et celles de l&apos;enseignant</translation>
    </message>
    <message>
        <source>has %1 rows, and a packed folder holds multiples of %2</source>
        <translation>a %1 lignes, et un dossier tassé contient des multiples de %2</translation>
    </message>
    <message>
        <source>has %1 tokens and %2 types of tokens</source>
        <translation>a %1 tokens et %2 types de tokens</translation>
    </message>
    <message>
        <source>has %1 tokens and a score for %2</source>
        <translation>a %1 tokens et un score pour %2</translation>
    </message>
    <message>
        <source>has %1 tokens for %2 rows of %3</source>
        <translation>a %1 tokens pour %2 lignes de %3</translation>
    </message>
    <message>
        <source>has %1 tokens, and the shortest that can be trained on has %2 (max_length and one more)</source>
        <translation>a %1 tokens, et le plus court sur lequel on puisse entraîner en a %2 (max_length et un de plus)</translation>
    </message>
    <message>
        <source>has %1 tokens, and the teacher&apos;s tokenizer writes %2</source>
        <translation>a %1 tokens, et le tokeniseur de l&apos;enseignant en écrit %2</translation>
    </message>
    <message>
        <source>has %1 tokens, the model&apos;s embedding only %2 rows</source>
        <translation>a %1 tokens, l&apos;embedding du modèle seulement %2 lignes</translation>
    </message>
    <message>
        <source>has %1 tokens, too few for calibration and perplexity</source>
        <translation>a %1 tokens, trop peu pour la calibration et la perplexité</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for %3 neighbours</source>
        <translation>a %1, et %2 en a une pour %3 voisins</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for a whole matrix</source>
        <translation>a %1, et %2 en a une pour une matrice entière</translation>
    </message>
    <message>
        <source>has %1, and a tensor &quot;.scale&quot; holds one number</source>
        <translation>a %1, et un tenseur &quot;.scale&quot; contient un seul nombre</translation>
    </message>
    <message>
        <source>has %1, which %2 cannot hold</source>
        <translation>a %1, ce que %2 ne peut pas contenir</translation>
    </message>
    <message>
        <source>has SubLN already, and refinement is off</source>
        <translation>a déjà SubLN, et le raffinement est désactivé</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot;, which is not read</source>
        <translation>a un &quot;%1&quot;, qui n&apos;est pas lu</translation>
    </message>
    <message>
        <source>has a \ that stands for nothing</source>
        <translation>a un \ qui ne désigne rien</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, no room behind %2</source>
        <translation>a un contexte de %1 tokens, sans place derrière %2</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens, and %2 one of %3</source>
        <translation>a un vocabulaire de %1 tokens, et %2 un de %3</translation>
    </message>
    <message>
        <source>has a vocabulary of %1, the teacher of %2</source>
        <translation>a un vocabulaire de %1, l&apos;enseignant de %2</translation>
    </message>
    <message>
        <source>has an empty text, which would end every answer before it begins</source>
        <translation>a un texte vide, qui terminerait chaque réponse avant qu&apos;elle ne commence</translation>
    </message>
    <message>
        <source>has an unknown kind &quot;%1&quot;</source>
        <translation>a une sorte inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has another checksum than its DONE marker says</source>
        <translation>a une autre somme de contrôle que celle de son marqueur DONE</translation>
    </message>
    <message>
        <source>has another checksum than the hub says</source>
        <translation>a une autre somme de contrôle que celle du hub</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 is %2, and %3 in %4</source>
        <translation>a un autre vocabulaire : le token %1 est %2, et %3 dans %4</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 of %2 is not there</source>
        <translation>a un autre vocabulaire : le token %1 de %2 n&apos;est pas là</translation>
    </message>
    <message>
        <source>has carriage returns within its first line</source>
        <translation>a des retours chariot dans sa première ligne</translation>
    </message>
    <message>
        <source>has changed since the run began: %1</source>
        <translation>a changé depuis le début de l&apos;exécution : %1</translation>
    </message>
    <message>
        <source>has chat templates by name only: %1</source>
        <translation>n&apos;a des gabarits de conversation que par leur nom : %1</translation>
    </message>
    <message>
        <source>has finer scales than its configuration says</source>
        <translation>a des échelles plus fines que ne le dit sa configuration</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>a plus de %1 champs</translation>
    </message>
    <message>
        <source>has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>n&apos;a ni model.safetensors ni model.safetensors.index.json</translation>
    </message>
    <message>
        <source>has neither tokenizer.json nor tokenizer.model</source>
        <translation>n&apos;a ni tokenizer.json ni tokenizer.model</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; (members: %2)</source>
        <translation>n&apos;a pas &quot;%1&quot; (membres : %2)</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>n&apos;a pas %1</translation>
    </message>
    <message>
        <source>has no DONE marker, so it was not written to its end</source>
        <translation>n&apos;a pas de marqueur DONE, donc n&apos;a pas été écrit jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>has no answer of the assistant</source>
        <translation>n&apos;a pas de réponse de l&apos;assistant</translation>
    </message>
    <message>
        <source>has no chat template</source>
        <translation>n&apos;a pas de gabarit de conversation</translation>
    </message>
    <message>
        <source>has no chat template, and conversations need one</source>
        <translation>n&apos;a pas de gabarit de conversation, et les conversations en demandent un</translation>
    </message>
    <message>
        <source>has no choice: accuracy is measured only at the end (eval_every is 0)</source>
        <translation>n&apos;a pas le choix : l&apos;exactitude n&apos;est mesurée qu&apos;à la fin (eval_every vaut 0)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (columns: %2)</source>
        <translation>n&apos;a pas de colonne &quot;%1&quot; (colonnes : %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (members: %2)</source>
        <translation>n&apos;a pas de colonne &quot;%1&quot; (membres : %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot;: %2 of %3 fields are there</source>
        <translation>n&apos;a pas de colonne &quot;%1&quot; : %2 champs sur %3 sont là</translation>
    </message>
    <message>
        <source>has no column &quot;text&quot; (columns: %1)</source>
        <translation>n&apos;a pas de colonne &quot;text&quot; (colonnes : %1)</translation>
    </message>
    <message>
        <source>has no conversation</source>
        <translation>n&apos;a pas de conversation</translation>
    </message>
    <message>
        <source>has no figure of the %1 stage</source>
        <translation>n&apos;a pas de chiffre de l&apos;étape %1</translation>
    </message>
    <message>
        <source>has no header that can be read</source>
        <translation>n&apos;a pas d&apos;en-tête lisible</translation>
    </message>
    <message>
        <source>has no https, and your token would travel readable</source>
        <translation>n&apos;a pas de https, et votre token voyagerait en clair</translation>
    </message>
    <message>
        <source>has no item</source>
        <translation>n&apos;a pas d&apos;exemple</translation>
    </message>
    <message>
        <source>has no items, so its epochs are no steps</source>
        <translation>n&apos;a pas d&apos;exemples, donc ses époques ne font aucun pas</translation>
    </message>
    <message>
        <source>has no list &quot;messages&quot;</source>
        <translation>n&apos;a pas de liste &quot;messages&quot;</translation>
    </message>
    <message>
        <source>has no magnitudes as this program writes them</source>
        <translation>n&apos;a pas de grandeurs telles que ce programme les écrit</translation>
    </message>
    <message>
        <source>has no member &quot;%1&quot; (members: %2)</source>
        <translation>n&apos;a pas de membre &quot;%1&quot; (membres : %2)</translation>
    </message>
    <message>
        <source>has no member &quot;text&quot;</source>
        <translation>n&apos;a pas de membre &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no merges for its BPE tokenizer</source>
        <translation>n&apos;a pas de fusions pour son tokeniseur BPE</translation>
    </message>
    <message>
        <source>has no message of the user</source>
        <translation>n&apos;a pas de message de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>n&apos;a pas de modèle</translation>
    </message>
    <message>
        <source>has no models</source>
        <translation>n&apos;a pas de modèles</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>has no object &quot;model&quot;</source>
        <translation>n&apos;a pas d&apos;objet &quot;model&quot;</translation>
    </message>
    <message>
        <source>has no points</source>
        <translation>n&apos;a pas de points</translation>
    </message>
    <message>
        <source>has no projection that would become ternary</source>
        <translation>n&apos;a pas de projection qui deviendrait ternaire</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>n&apos;a pas de ligne</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>n&apos;a pas de ligne %1</translation>
    </message>
    <message>
        <source>has no scale behind its codes</source>
        <translation>n&apos;a pas d&apos;échelle derrière ses codes</translation>
    </message>
    <message>
        <source>has no snapshot &quot;%1&quot;, which refs/main names</source>
        <translation>n&apos;a pas de snapshot &quot;%1&quot;, que nomme refs/main</translation>
    </message>
    <message>
        <source>has no stage that learns</source>
        <translation>n&apos;a pas d&apos;étape qui apprend</translation>
    </message>
    <message>
        <source>has no step yet</source>
        <translation>n&apos;a encore aucun pas</translation>
    </message>
    <message>
        <source>has no such file</source>
        <translation>n&apos;a pas de tel fichier</translation>
    </message>
    <message>
        <source>has no such revision</source>
        <translation>n&apos;a pas de telle révision</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot; that its model uses</source>
        <translation>n&apos;a pas de tenseur &quot;%1&quot;, que son modèle utilise</translation>
    </message>
    <message>
        <source>has not both of rouge and bleu as objects</source>
        <translation>n&apos;a pas à la fois rouge et bleu comme objets</translation>
    </message>
    <message>
        <source>has not the tensors of this model</source>
        <translation>n&apos;a pas les tenseurs de ce modèle</translation>
    </message>
    <message>
        <source>has room for %1, and %2 are to come</source>
        <translation>a de la place pour %1, et %2 sont à venir</translation>
    </message>
    <message>
        <source>has shards (%1) without their index %2</source>
        <translation>a des fragments (%1) sans leur index %2</translation>
    </message>
    <message>
        <source>has shards (%1, ...) without their index %2</source>
        <translation>a des fragments (%1, ...) sans leur index %2</translation>
    </message>
    <message>
        <source>has the activations %1, and %2 reads o_proj and down_proj otherwise: ternary weights cannot be turned</source>
        <translation>a les activations %1, et %2 lit o_proj et down_proj autrement : des poids ternaires ne peuvent pas être tournés</translation>
    </message>
    <message>
        <source>has the column &quot;%1&quot; twice (columns: %2)</source>
        <translation>a deux fois la colonne &quot;%1&quot; (colonnes : %2)</translation>
    </message>
    <message>
        <source>has the column &quot;text&quot; twice</source>
        <translation>a deux fois la colonne &quot;text&quot;</translation>
    </message>
    <message>
        <source>has the format %1, and this version knows %2</source>
        <translation>a le format %1, et cette version connaît %2</translation>
    </message>
    <message>
        <source>has the group %1 of layer %2 twice</source>
        <translation>a deux fois le groupe %1 de la couche %2</translation>
    </message>
    <message>
        <source>has the points &quot;%1&quot; and &quot;%2&quot;, and with this recipe both are the same run: it leaves out already what one of them leaves out</source>
        <translation>a les points &quot;%1&quot; et &quot;%2&quot;, et avec cette recette les deux sont la même exécution : elle omet déjà ce qu&apos;omet l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>has the role &quot;%1&quot;, which is not known (system, user or human, assistant or gpt)</source>
        <translation>a le rôle &quot;%1&quot;, qui n&apos;est pas connu (system, user ou human, assistant ou gpt)</translation>
    </message>
    <message>
        <source>has type %1, expected F32, F16, BF16 or F64</source>
        <translation>a le type %1, F32, F16, BF16 ou F64 était attendu</translation>
    </message>
    <message>
        <source>has type %1, expected floating point</source>
        <translation>a le type %1, un type à virgule flottante était attendu</translation>
    </message>
    <message>
        <source>has type %1, which this program does not compute with</source>
        <translation>a le type %1, avec lequel ce programme ne calcule pas</translation>
    </message>
    <message>
        <source>has weights in other formats than safetensors and GGUF</source>
        <translation>a des poids dans d&apos;autres formats que safetensors et GGUF</translation>
    </message>
    <message>
        <source>has weights of several magnitudes in a block, so it is not ternary</source>
        <translation>a des poids de plusieurs grandeurs dans un bloc, donc n&apos;est pas ternaire</translation>
    </message>
    <message>
        <source>head_dim is %1, RoPE needs an even number</source>
        <translation>head_dim est %1, RoPE demande un nombre pair</translation>
    </message>
    <message>
        <source>header does not start with &quot;{&quot;</source>
        <translation>l&apos;en-tête ne commence pas par &quot;{&quot;</translation>
    </message>
    <message>
        <source>header length %1 is above the limit of %2</source>
        <translation>la longueur de l&apos;en-tête %1 dépasse la limite de %2</translation>
    </message>
    <message>
        <source>header of %1 bytes is longer than the file</source>
        <translation>un en-tête de %1 octets est plus long que le fichier</translation>
    </message>
    <message>
        <source>header would be longer than 100 MB</source>
        <translation>l&apos;en-tête dépasserait 100 Mo</translation>
    </message>
    <message>
        <source>heads x head_dim other than the hidden size in Qwen2</source>
        <translation>têtes x head_dim autre que la taille cachée dans Qwen2</translation>
    </message>
    <message>
        <source>hidden_act &quot;%1&quot; is not supported</source>
        <translation>hidden_act &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>hidden_size is not a multiple of num_attention_heads and head_dim is not given</source>
        <translation>hidden_size n&apos;est pas un multiple de num_attention_heads et head_dim n&apos;est pas donné</translation>
    </message>
    <message>
        <source>holds %1 .gguf files: %2</source>
        <translation>contient %1 fichiers .gguf : %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2</source>
        <translation>contient %1 modèles .gguf : %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2, ...</source>
        <translation>contient %1 modèles .gguf : %2, ...</translation>
    </message>
    <message>
        <source>holds a difference or p that the metric cannot have</source>
        <translation>contient une différence ou un p que la métrique ne peut pas avoir</translation>
    </message>
    <message>
        <source>holds a list of items in its member &quot;%1&quot;, and is not one item itself</source>
        <translation>contient une liste d&apos;exemples dans son membre &quot;%1&quot;, et n&apos;est pas lui-même un exemple</translation>
    </message>
    <message>
        <source>holds a merge that is no pair of tokens</source>
        <translation>contient une fusion qui n&apos;est pas une paire de tokens</translation>
    </message>
    <message>
        <source>holds a piece that is not UTF-8</source>
        <translation>contient une pièce qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>holds a scale that is not positive</source>
        <translation>contient une échelle qui n&apos;est pas positive</translation>
    </message>
    <message>
        <source>holds a space or a character that no token has</source>
        <translation>contient un espace ou un caractère qu&apos;aucun token n&apos;a</translation>
    </message>
    <message>
        <source>holds a token that is not UTF-8</source>
        <translation>contient un token qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>holds a whole table in one object, not one item</source>
        <translation>contient un tableau entier dans un seul objet, pas un exemple</translation>
    </message>
    <message>
        <source>holds binary data</source>
        <translation>contient des données binaires</translation>
    </message>
    <message>
        <source>holds damaged Zstandard data</source>
        <translation>contient des données Zstandard endommagées</translation>
    </message>
    <message>
        <source>holds damaged gzip data</source>
        <translation>contient des données gzip endommagées</translation>
    </message>
    <message>
        <source>holds latent weights, and quantization_config.%1 %2 is for packed ones</source>
        <translation>contient des poids latents, et quantization_config.%1 %2 est pour des poids tassés</translation>
    </message>
    <message>
        <source>holds more than %1 bytes</source>
        <translation>contient plus de %1 octets</translation>
    </message>
    <message>
        <source>holds no conversation with an answer within %1</source>
        <translation>ne contient aucune conversation avec une réponse en moins de %1</translation>
    </message>
    <message>
        <source>holds no conversations</source>
        <translation>ne contient pas de conversations</translation>
    </message>
    <message>
        <source>holds no conversations: they are read from JSON</source>
        <translation>ne contient pas de conversations : elles se lisent dans du JSON</translation>
    </message>
    <message>
        <source>holds no items</source>
        <translation>ne contient pas d&apos;exemples</translation>
    </message>
    <message>
        <source>holds no pairs</source>
        <translation>ne contient pas de paires</translation>
    </message>
    <message>
        <source>holds no pieces</source>
        <translation>ne contient pas de pièces</translation>
    </message>
    <message>
        <source>holds no point</source>
        <translation>ne contient pas de point</translation>
    </message>
    <message>
        <source>holds no snapshot</source>
        <translation>ne contient pas de snapshot</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>holds no tokenizer</source>
        <translation>ne contient pas de tokeniseur</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>ne contient pas de poids</translation>
    </message>
    <message>
        <source>holds no weights that can be computed with</source>
        <translation>ne contient pas de poids avec lesquels on puisse calculer</translation>
    </message>
    <message>
        <source>holds several snapshots: %1</source>
        <translation>contient plusieurs snapshots : %1</translation>
    </message>
    <message>
        <source>holds something else behind its Zstandard data</source>
        <translation>contient autre chose derrière ses données Zstandard</translation>
    </message>
    <message>
        <source>holds ternary codes, the training engine needs the latent weights behind them</source>
        <translation>contient des codes ternaires, le moteur d&apos;entraînement a besoin des poids latents derrière eux</translation>
    </message>
    <message>
        <source>holds the code 3, which no ternary weight has</source>
        <translation>contient le code 3, qu&apos;aucun poids ternaire n&apos;a</translation>
    </message>
    <message>
        <source>holds too many tokens</source>
        <translation>contient trop de tokens</translation>
    </message>
    <message>
        <source>holds values that %1 cannot hold</source>
        <translation>contient des valeurs que %1 ne peut pas contenir</translation>
    </message>
    <message>
        <source>holds values that F16 cannot hold</source>
        <translation>contient des valeurs que F16 ne peut pas contenir</translation>
    </message>
    <message>
        <source>holds values that are not finite numbers</source>
        <translation>contient des valeurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>holds values whose scale F16 cannot hold</source>
        <translation>contient des valeurs dont F16 ne peut pas contenir l&apos;échelle</translation>
    </message>
    <message>
        <source>hole of %1 bytes before %2</source>
        <translation>trou de %1 octets avant %2</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>le degré de ressemblance des deux n&apos;a pas été mesuré</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>si %1 est %2</translation>
    </message>
    <message>
        <source>if %1 is given</source>
        <translation>si %1 est donné</translation>
    </message>
    <message>
        <source>if %1 is not given</source>
        <translation>si %1 n&apos;est pas donné</translation>
    </message>
    <message>
        <source>if %1 is on</source>
        <translation>si %1 est activé</translation>
    </message>
    <message>
        <source>if the task has classes</source>
        <translation>si la tâche a des classes</translation>
    </message>
    <message>
        <source>if the task writes texts</source>
        <translation>si la tâche écrit des textes</translation>
    </message>
    <message>
        <source>impossible shape %1</source>
        <translation>forme impossible %1</translation>
    </message>
    <message>
        <source>indent with a width outside of 0..1000</source>
        <translation>indent avec une largeur hors de 0..1000</translation>
    </message>
    <message>
        <source>inputs.json was not there: whether recipe or data have changed since the run began cannot be told. From here on they are compared with what is there now.</source>
        <translation>inputs.json n&apos;était pas là : impossible de dire si la recette ou les données ont changé depuis le début de l&apos;exécution. À partir d&apos;ici, elles sont comparées à ce qui est là maintenant.</translation>
    </message>
    <message>
        <source>instruction set &quot;%1&quot; is unknown or not there on this machine (%2)</source>
        <translation>le jeu d&apos;instructions &quot;%1&quot; est inconnu ou absent de cette machine (%2)</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no address</source>
        <translation>est &quot;%1&quot;, qui n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; it must be a whole number from %2 to %3</source>
        <translation>est &quot;%1&quot; ; ce doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>is %1 and was %2 when the run began</source>
        <translation>est %1 et était %2 au début de l&apos;exécution</translation>
    </message>
    <message>
        <source>is %1, and its name does not say so</source>
        <translation>est %1, et son nom ne le dit pas</translation>
    </message>
    <message>
        <source>is %1, and the student computed with %2: this run trains it with %3. Set it to %4 to keep the student&apos;s own.</source>
        <translation>est %1, et l&apos;élève calculait avec %2 : cette exécution l&apos;entraîne avec %3. Réglez-le sur %4 pour garder celui de l&apos;élève.</translation>
    </message>
    <message>
        <source>is %1, expected %2</source>
        <translation>est %1, %2 était attendu</translation>
    </message>
    <message>
        <source>is %1, expected %2 %3</source>
        <translation>est %1, %2 %3 était attendu</translation>
    </message>
    <message>
        <source>is %1, expected a finite number</source>
        <translation>est %1, un nombre fini était attendu</translation>
    </message>
    <message>
        <source>is %1, expected an object</source>
        <translation>est %1, un objet était attendu</translation>
    </message>
    <message>
        <source>is %1, expected one of %2</source>
        <translation>est %1, l&apos;une de ces valeurs était attendue : %2</translation>
    </message>
    <message>
        <source>is %1, expected true or false</source>
        <translation>est %1, true ou false était attendu</translation>
    </message>
    <message>
        <source>is %1, less than the %2 processes that are to share it</source>
        <translation>est %1, moins que les %2 processus qui doivent le partager</translation>
    </message>
    <message>
        <source>is %1, not UTF-8</source>
        <translation>est %1, pas de l&apos;UTF-8</translation>
    </message>
    <message>
        <source>is %1, which is not read</source>
        <translation>est %1, qui n&apos;est pas lu</translation>
    </message>
    <message>
        <source>is %1, which leaves no room for a prompt: max_length is %2</source>
        <translation>est %1, ce qui ne laisse pas de place pour un prompt : max_length est %2</translation>
    </message>
    <message>
        <source>is 0: in every evaluation the model writes all %1 texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage&apos;s end</source>
        <translation>vaut 0 : à chaque évaluation le modèle écrit tous les %1 textes, ce qui prend longtemps. Mettez-le à quelques centaines, ou eval_every à 0 pour une seule à la fin d&apos;une étape</translation>
    </message>
    <message>
        <source>is 0: the stage will change nothing</source>
        <translation>vaut 0 : l&apos;étape ne changera rien</translation>
    </message>
    <message>
        <source>is 1: it must be smaller</source>
        <translation>vaut 1 : il doit être plus petit</translation>
    </message>
    <message>
        <source>is GGUF version %1</source>
        <translation>est en GGUF version %1</translation>
    </message>
    <message>
        <source>is a 1.58-bit student</source>
        <translation>est un élève de 1,58 bit</translation>
    </message>
    <message>
        <source>is a 1.58-bit student already</source>
        <translation>est déjà un élève de 1,58 bit</translation>
    </message>
    <message>
        <source>is a Git LFS pointer to %1 bytes, not the file itself</source>
        <translation>est un pointeur Git LFS vers %1 octets, pas le fichier lui-même</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself</source>
        <translation>est un pointeur Git LFS, pas le fichier lui-même</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file</source>
        <translation>est un fichier GGUF gros-boutiste</translation>
    </message>
    <message>
        <source>is a cache of several models: %1</source>
        <translation>est un cache de plusieurs modèles : %1</translation>
    </message>
    <message>
        <source>is a column that the prompt shows to the model</source>
        <translation>est une colonne que le prompt montre au modèle</translation>
    </message>
    <message>
        <source>is a device: what is exported is read back, which a device does not allow</source>
        <translation>est un périphérique : ce qui est exporté est relu, ce qu&apos;un périphérique ne permet pas</translation>
    </message>
    <message>
        <source>is a file of the form %1, which llama.cpp left for GGUF in 2023</source>
        <translation>est un fichier de la forme %1, que llama.cpp a quittée pour GGUF en 2023</translation>
    </message>
    <message>
        <source>is a file of the model that is to be exported, %1</source>
        <translation>est un fichier du modèle à exporter, %1</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps a file of this name</source>
        <translation>est un dossier, et une exécution garde un fichier de ce nom</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps its lock in a file of this name</source>
        <translation>est un dossier, et une exécution garde son verrou dans un fichier de ce nom</translation>
    </message>
    <message>
        <source>is a full-precision model</source>
        <translation>est un modèle de pleine précision</translation>
    </message>
    <message>
        <source>is a full-precision model, and %1 holds only -1, 0 and 1</source>
        <translation>est un modèle de pleine précision, et %1 ne contient que -1, 0 et 1</translation>
    </message>
    <message>
        <source>is a full-precision model, and hf-2bit holds only -1, 0 and 1</source>
        <translation>est un modèle de pleine précision, et hf-2bit ne contient que -1, 0 et 1</translation>
    </message>
    <message>
        <source>is a key of quantization_config and stands outside it, where nothing reads it</source>
        <translation>est une clé de quantization_config et se trouve en dehors, où rien ne la lit</translation>
    </message>
    <message>
        <source>is a link that leads to %1</source>
        <translation>est un lien qui mène à %1</translation>
    </message>
    <message>
        <source>is a link that leads to %1, which is not there</source>
        <translation>est un lien qui mène à %1, qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>is a link that leads to another folder, to %1</source>
        <translation>est un lien qui mène à un autre dossier, à %1</translation>
    </message>
    <message>
        <source>is a link to %1, and a run writes only inside its own folder</source>
        <translation>est un lien vers %1, et une exécution n&apos;écrit que dans son propre dossier</translation>
    </message>
    <message>
        <source>is a link to %1, and files are written only inside %2</source>
        <translation>est un lien vers %1, et les fichiers ne sont écrits que dans %2</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>est un lien vers %1, qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>is a link, and a folder is to be made in its place</source>
        <translation>est un lien, et un dossier doit être créé à sa place</translation>
    </message>
    <message>
        <source>is a link, and is written as a file of its own folder only</source>
        <translation>est un lien, et ne s&apos;écrit que comme fichier de son propre dossier</translation>
    </message>
    <message>
        <source>is a parameter of recipes, and means nothing in a model&apos;s folder</source>
        <translation>est un paramètre des recettes, et ne signifie rien dans le dossier d&apos;un modèle</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a file of this name</source>
        <translation>est un tube ou un périphérique, et une exécution garde un fichier de ce nom</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a folder of this name</source>
        <translation>est un tube ou un périphérique, et une exécution garde un dossier de ce nom</translation>
    </message>
    <message>
        <source>is a pipe or a device, and must be a file</source>
        <translation>est un tube ou un périphérique, et doit être un fichier</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>is a pipe that nobody reads, or a socket</source>
        <translation>est un tube que personne ne lit, ou un socket</translation>
    </message>
    <message>
        <source>is a pipe: what is exported is read back, which a pipe does not allow</source>
        <translation>est un tube : ce qui est exporté est relu, ce qu&apos;un tube ne permet pas</translation>
    </message>
    <message>
        <source>is a recording already</source>
        <translation>est déjà un enregistrement</translation>
    </message>
    <message>
        <source>is a recording of a run, which is only read</source>
        <translation>est un enregistrement d&apos;une exécution, qui se lit seulement</translation>
    </message>
    <message>
        <source>is a sentencepiece model of words or characters</source>
        <translation>est un modèle sentencepiece de mots ou de caractères</translation>
    </message>
    <message>
        <source>is a space, which holds a program and no model</source>
        <translation>est un space, qui contient un programme et pas de modèle</translation>
    </message>
    <message>
        <source>is a type that is only read</source>
        <translation>est un type qui se lit seulement</translation>
    </message>
    <message>
        <source>is an address of another host</source>
        <translation>est une adresse d&apos;un autre hôte</translation>
    </message>
    <message>
        <source>is an empty answer</source>
        <translation>est une réponse vide</translation>
    </message>
    <message>
        <source>is being fetched by another process</source>
        <translation>est en cours de téléchargement par un autre processus</translation>
    </message>
    <message>
        <source>is being written by a process</source>
        <translation>est en cours d&apos;écriture par un processus</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is damaged: no row of it can be read</source>
        <translation>est endommagé : aucune de ses lignes n&apos;est lisible</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is empty, and a run&apos;s file has a header at least</source>
        <translation>est vide, et le fichier d&apos;une exécution a au moins un en-tête</translation>
    </message>
    <message>
        <source>is empty, and every answer begins with that</source>
        <translation>est vide, et chaque réponse commence par cela</translation>
    </message>
    <message>
        <source>is empty, expected JSON</source>
        <translation>est vide, du JSON était attendu</translation>
    </message>
    <message>
        <source>is empty: calibrated gains of new norms are measured on training items</source>
        <translation>est vide : les gains calibrés des nouvelles normes se mesurent sur des exemples d&apos;entraînement</translation>
    </message>
    <message>
        <source>is empty: choose the folder of the model to convert</source>
        <translation>est vide : choisissez le dossier du modèle à convertir</translation>
    </message>
    <message>
        <source>is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or switch the stage off</source>
        <translation>est vide : le pré-entraînement continu demande du texte ; donnez un fichier, laissez l&apos;enseignant en écrire (sampled_tokens), ou désactivez l&apos;étape</translation>
    </message>
    <message>
        <source>is empty: no accuracy will be measured and there will be no table of results</source>
        <translation>est vide : aucune exactitude ne sera mesurée et il n&apos;y aura pas de tableau de résultats</translation>
    </message>
    <message>
        <source>is empty: teacher fine-tuning, BitNet-SFT and distillation need training items</source>
        <translation>est vide : l&apos;affinage de l&apos;enseignant, BitNet-SFT et la distillation demandent des exemples d&apos;entraînement</translation>
    </message>
    <message>
        <source>is empty: the task %1 needs it</source>
        <translation>est vide : la tâche %1 en a besoin</translation>
    </message>
    <message>
        <source>is empty: with every training stage off teacher and student are evaluated, and nothing else</source>
        <translation>est vide : avec toutes les étapes d&apos;entraînement désactivées, l&apos;enseignant et l&apos;élève sont évalués, et rien d&apos;autre</translation>
    </message>
    <message>
        <source>is empty: without evaluation data no rate is better than another</source>
        <translation>est vide : sans données d&apos;évaluation, aucun taux n&apos;est meilleur qu&apos;un autre</translation>
    </message>
    <message>
        <source>is for dense students: set it to absmean, or sparsity to none</source>
        <translation>est pour les élèves denses : réglez-le sur absmean, ou sparsity sur none</translation>
    </message>
    <message>
        <source>is for dense students: sparsity is &quot;%1&quot;</source>
        <translation>est pour les élèves denses : sparsity est &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is for one process: every epoch divides the items anew, so each process would compute and keep nearly all of them</source>
        <translation>est pour un seul processus : chaque époque répartit à nouveau les exemples, chaque processus les calculerait et les garderait donc presque tous</translation>
    </message>
    <message>
        <source>is for the CPU&apos;s own kernels: set it to off, or device to cpu</source>
        <translation>est pour les noyaux propres du CPU : réglez-le sur off, ou device sur cpu</translation>
    </message>
    <message>
        <source>is gated: whoever fetches it has to accept its licence first</source>
        <translation>est à accès restreint : qui le télécharge doit d&apos;abord accepter sa licence</translation>
    </message>
    <message>
        <source>is in the folder that is for what an unfinished call leaves, and would be removed with it</source>
        <translation>est dans le dossier destiné à ce que laisse un appel inachevé, et serait supprimé avec lui</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>dépasse 1 Mo</translation>
    </message>
    <message>
        <source>is larger than the batch size of %1</source>
        <translation>dépasse la taille de lot de %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>est plus long que %1 Mio</translation>
    </message>
    <message>
        <source>is longer than a name of the hub can be</source>
        <translation>est plus long qu&apos;un nom du hub ne peut l&apos;être</translation>
    </message>
    <message>
        <source>is longer than the hub says</source>
        <translation>est plus long que ne le dit le hub</translation>
    </message>
    <message>
        <source>is made already, and student_start is for one that refinement makes</source>
        <translation>est déjà fait, et student_start est pour celui que fait le raffinement</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing, and packed weights need it</source>
        <translation>manque, et les poids tassés en ont besoin</translation>
    </message>
    <message>
        <source>is missing, but its DONE marker names it</source>
        <translation>manque, mais son marqueur DONE le nomme</translation>
    </message>
    <message>
        <source>is missing, so there are no curves</source>
        <translation>manque, il n&apos;y a donc pas de courbes</translation>
    </message>
    <message>
        <source>is missing, so there are no histograms</source>
        <translation>manque, il n&apos;y a donc pas d&apos;histogrammes</translation>
    </message>
    <message>
        <source>is missing: it is %1</source>
        <translation>manque : c&apos;est %1</translation>
    </message>
    <message>
        <source>is neither a folder nor a GGUF file</source>
        <translation>n&apos;est ni un dossier ni un fichier GGUF</translation>
    </message>
    <message>
        <source>is neither one F32 number nor one for each scale of the model</source>
        <translation>n&apos;est ni un seul nombre F32 ni un pour chaque échelle du modèle</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>is no address of the hub</source>
        <translation>n&apos;est pas une adresse du hub</translation>
    </message>
    <message>
        <source>is no cache of a teacher&apos;s outputs, or was cut short</source>
        <translation>n&apos;est pas un cache des sorties d&apos;un enseignant, ou a été tronqué</translation>
    </message>
    <message>
        <source>is no conversation (members: %1)</source>
        <translation>n&apos;est pas une conversation (membres : %1)</translation>
    </message>
    <message>
        <source>is no corpus in token ids, or was cut short</source>
        <translation>n&apos;est pas un corpus d&apos;identifiants de tokens, ou a été tronqué</translation>
    </message>
    <message>
        <source>is no figure of texts</source>
        <translation>n&apos;est pas un chiffre de textes</translation>
    </message>
    <message>
        <source>is no file but a pipe or a device</source>
        <translation>n&apos;est pas un fichier mais un tube ou un périphérique</translation>
    </message>
    <message>
        <source>is no folder, and what is done is kept there</source>
        <translation>n&apos;est pas un dossier, et ce qui est fait y est gardé</translation>
    </message>
    <message>
        <source>is no key that this program knows, and nearly one</source>
        <translation>n&apos;est pas une clé que ce programme connaît, mais presque</translation>
    </message>
    <message>
        <source>is no model folder: it has no config.json</source>
        <translation>n&apos;est pas un dossier de modèle : il n&apos;a pas de config.json</translation>
    </message>
    <message>
        <source>is no name of the hub</source>
        <translation>n&apos;est pas un nom du hub</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>is no report of a start: groups is missing</source>
        <translation>n&apos;est pas le rapport d&apos;un départ : groups manque</translation>
    </message>
    <message>
        <source>is no revision</source>
        <translation>n&apos;est pas une révision</translation>
    </message>
    <message>
        <source>is no run folder, run.json is missing, and holds %1, which a run would replace</source>
        <translation>n&apos;est pas un dossier d&apos;exécution, run.json manque, et contient %1, qu&apos;une exécution remplacerait</translation>
    </message>
    <message>
        <source>is no template: a text, or a text with a name</source>
        <translation>n&apos;est pas un gabarit de conversation : un texte, ou un texte avec un nom</translation>
    </message>
    <message>
        <source>is no text: it holds bytes of zero</source>
        <translation>n&apos;est pas un texte : il contient des octets nuls</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>n&apos;est pas %1</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 at %1</source>
        <translation>n&apos;est pas en UTF-8 à %1</translation>
    </message>
    <message>
        <source>is not a DONE marker</source>
        <translation>n&apos;est pas un marqueur DONE</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>is not a file of histograms</source>
        <translation>n&apos;est pas un fichier d&apos;histogrammes</translation>
    </message>
    <message>
        <source>is not a file of such frames</source>
        <translation>n&apos;est pas un fichier de telles trames</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>is not a folder, and a run keeps a folder of this name</source>
        <translation>n&apos;est pas un dossier, et une exécution garde un dossier de ce nom</translation>
    </message>
    <message>
        <source>is not a matrix</source>
        <translation>n&apos;est pas une matrice</translation>
    </message>
    <message>
        <source>is not a number of threads</source>
        <translation>n&apos;est pas un nombre de fils</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>n&apos;est pas un nombre positif</translation>
    </message>
    <message>
        <source>is not a recipe: expected an object of parameters</source>
        <translation>n&apos;est pas une recette : un objet de paramètres était attendu</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not a run folder, run.json is missing</source>
        <translation>n&apos;est pas un dossier d&apos;exécution, run.json manque</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (%1)</source>
        <translation>n&apos;est pas un modèle sentencepiece (%1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (broken at byte %1)</source>
        <translation>n&apos;est pas un modèle sentencepiece (rompu à l&apos;octet %1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (no piece stands for what is unknown)</source>
        <translation>n&apos;est pas un modèle sentencepiece (aucune pièce ne représente l&apos;inconnu)</translation>
    </message>
    <message>
        <source>is not a ternary type</source>
        <translation>n&apos;est pas un type ternaire</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>is not finished, and a recording cannot go on</source>
        <translation>n&apos;est pas terminé, et un enregistrement ne peut pas continuer</translation>
    </message>
    <message>
        <source>is not on the hub, or is private</source>
        <translation>n&apos;est pas sur le hub, ou est privé</translation>
    </message>
    <message>
        <source>is not open</source>
        <translation>n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>is not part of a model of this configuration</source>
        <translation>ne fait pas partie d&apos;un modèle de cette configuration</translation>
    </message>
    <message>
        <source>is not set, so there is no place for a cache</source>
        <translation>n&apos;est pas défini, il n&apos;y a donc pas d&apos;emplacement pour un cache</translation>
    </message>
    <message>
        <source>is not shorter than a stage of %1 steps: its model is never trained fully ternary</source>
        <translation>n&apos;est pas plus court qu&apos;une étape de %1 pas : son modèle n&apos;est jamais entraîné entièrement ternaire</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>n&apos;est pas du JSON valide à %1 : %2</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>n&apos;est pas du JSON valide : %1</translation>
    </message>
    <message>
        <source>is not what was taken from %1</source>
        <translation>n&apos;est pas ce qui a été pris de %1</translation>
    </message>
    <message>
        <source>is of another step than the folder&apos;s name says</source>
        <translation>est d&apos;un autre pas que ne le dit le nom du dossier</translation>
    </message>
    <message>
        <source>is of no use in a chat: conversations have no columns</source>
        <translation>est sans utilité dans un chat : les conversations n&apos;ont pas de colonnes</translation>
    </message>
    <message>
        <source>is of no use in a chat: the model&apos;s chat template writes its prompts</source>
        <translation>est sans utilité dans un chat : le gabarit de conversation du modèle écrit ses prompts</translation>
    </message>
    <message>
        <source>is of no use: no item is read twice in so few steps</source>
        <translation>est sans utilité : aucun exemple n&apos;est lu deux fois en si peu de pas</translation>
    </message>
    <message>
        <source>is packed with a Zstandard dictionary</source>
        <translation>est compressé avec un dictionnaire Zstandard</translation>
    </message>
    <message>
        <source>is packed with a window of more than %1 MiB (zstd --long)</source>
        <translation>est compressé avec une fenêtre de plus de %1 Mio (zstd --long)</translation>
    </message>
    <message>
        <source>is past the %1 steps that the recipe asks for now</source>
        <translation>est au-delà des %1 pas que la recette demande maintenant</translation>
    </message>
    <message>
        <source>is read by the recipe (%1) and lies where the %2 stage writes its model</source>
        <translation>est lu par la recette (%1) et se trouve là où l&apos;étape %2 écrit son modèle</translation>
    </message>
    <message>
        <source>is the folder of %1, which is only read</source>
        <translation>est le dossier de %1, qui se lit seulement</translation>
    </message>
    <message>
        <source>is the model that is to be exported</source>
        <translation>est le modèle à exporter</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>is there already and is no .gguf file</source>
        <translation>est déjà là et n&apos;est pas un fichier .gguf</translation>
    </message>
    <message>
        <source>is there already and is no receipt of an export</source>
        <translation>est déjà là et n&apos;est pas le reçu d&apos;une exportation</translation>
    </message>
    <message>
        <source>is there already and is no sweep&apos;s</source>
        <translation>est déjà là et n&apos;est pas celui d&apos;un balayage</translation>
    </message>
    <message>
        <source>is there twice, once behind &quot;%1&quot;</source>
        <translation>est là deux fois, une fois derrière &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too short for a %1 file (%2 bytes)</source>
        <translation>est trop court pour un fichier %1 (%2 octets)</translation>
    </message>
    <message>
        <source>is without effect: %1</source>
        <translation>est sans effet : %1</translation>
    </message>
    <message>
        <source>it belongs to the part that sees pictures, and this program runs text alone</source>
        <translation>il appartient à la partie qui voit les images, et ce programme n&apos;exécute que le texte</translation>
    </message>
    <message>
        <source>it has the column %1, a list of turns</source>
        <translation>il a la colonne %1, une liste de tours</translation>
    </message>
    <message>
        <source>it has the columns article and highlights</source>
        <translation>il a les colonnes article et highlights</translation>
    </message>
    <message>
        <source>it has the columns instruction and output</source>
        <translation>il a les colonnes instruction et output</translation>
    </message>
    <message>
        <source>it has the columns question, sentence and label</source>
        <translation>il a les colonnes question, sentence et label</translation>
    </message>
    <message>
        <source>it has the columns sentence and label</source>
        <translation>il a les colonnes sentence et label</translation>
    </message>
    <message>
        <source>it has two texts and a label of three classes</source>
        <translation>il a deux textes et une étiquette à trois classes</translation>
    </message>
    <message>
        <source>it has two texts and a label of two classes</source>
        <translation>il a deux textes et une étiquette à deux classes</translation>
    </message>
    <message>
        <source>it is a 1.58-bit student already</source>
        <translation>il est déjà un élève de 1,58 bit</translation>
    </message>
    <message>
        <source>it is used %1</source>
        <translation>il est utilisé %1</translation>
    </message>
    <message>
        <source>it was not written to its end</source>
        <translation>il n&apos;a pas été écrit jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>item %1 has %2 bytes, its place %3</source>
        <translation>l&apos;exemple %1 a %2 octets, sa place %3</translation>
    </message>
    <message>
        <source>item %1 is not where the order of the data puts it</source>
        <translation>l&apos;exemple %1 n&apos;est pas là où le met l&apos;ordre des données</translation>
    </message>
    <message>
        <source>its answers are classes, not texts</source>
        <translation>ses réponses sont des classes, pas des textes</translation>
    </message>
    <message>
        <source>its answers are not written down</source>
        <translation>ses réponses ne sont pas consignées</translation>
    </message>
    <message>
        <source>its answers are texts, not classes</source>
        <translation>ses réponses sont des textes, pas des classes</translation>
    </message>
    <message>
        <source>its logits are not finite numbers</source>
        <translation>ses logits ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>its manifest has no layers</source>
        <translation>son manifeste n&apos;a pas de couches</translation>
    </message>
    <message>
        <source>its manifest is not as Ollama writes it</source>
        <translation>son manifeste n&apos;est pas tel qu&apos;Ollama l&apos;écrit</translation>
    </message>
    <message>
        <source>its manifest names no blob</source>
        <translation>son manifeste ne nomme aucun blob</translation>
    </message>
    <message>
        <source>its number of layers is out of range</source>
        <translation>son nombre de couches est hors limites</translation>
    </message>
    <message>
        <source>its rule for cutting words, &quot;%1&quot;, is not supported</source>
        <translation>sa règle de découpage des mots, &quot;%1&quot;, n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>its rules make a text grow more than sixty-fold</source>
        <translation>ses règles font grandir un texte plus de soixante fois</translation>
    </message>
    <message>
        <source>its scale is not a finite number</source>
        <translation>son échelle n&apos;est pas un nombre fini</translation>
    </message>
    <message>
        <source>its tensors go by other names: &quot;%1&quot; is there, &quot;%2&quot; is not</source>
        <translation>ses tenseurs portent d&apos;autres noms : &quot;%1&quot; est là, &quot;%2&quot; non</translation>
    </message>
    <message>
        <source>its tokenizer gives other token ids for the fixed text than the source&apos;s</source>
        <translation>son tokeniseur donne pour le texte fixe d&apos;autres identifiants de tokens que celui de la source</translation>
    </message>
    <message>
        <source>its tokenizer of kind &quot;%1&quot; is not supported</source>
        <translation>son tokeniseur de sorte &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>its weights are not ternary</source>
        <translation>ses poids ne sont pas ternaires</translation>
    </message>
    <message>
        <source>its weights are not there as safetensors or GGUF</source>
        <translation>ses poids ne sont pas là en safetensors ou GGUF</translation>
    </message>
    <message>
        <source>its weights are not there: %1</source>
        <translation>ses poids ne sont pas là : %1</translation>
    </message>
    <message>
        <source>keeps its own %1, %2</source>
        <translation>garde son propre %1, %2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>clé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; differs from layer to layer (%2, %3, ...), which is not supported</source>
        <translation>la clé &quot;%1&quot; diffère d&apos;une couche à l&apos;autre (%2, %3, ...), ce qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; has %2 entries for %3 layers</source>
        <translation>la clé &quot;%1&quot; a %2 entrées pour %3 couches</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is %2, expected a number of type f32</source>
        <translation>la clé &quot;%1&quot; est %2, un nombre de type f32 était attendu</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is a list of %2 numbers for %3 layers</source>
        <translation>la clé &quot;%1&quot; est une liste de %2 nombres pour %3 couches</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing</source>
        <translation>la clé &quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is negative</source>
        <translation>la clé &quot;%1&quot; est négative</translation>
    </message>
    <message>
        <source>key &quot;general.architecture&quot; is missing</source>
        <translation>la clé &quot;general.architecture&quot; manque</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>clés et valeurs</translation>
    </message>
    <message>
        <source>keys and values of different length are not supported</source>
        <translation>des clés et valeurs de longueur différente ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>layer %1 (MLP)</source>
        <translation>couche %1 (MLP)</translation>
    </message>
    <message>
        <source>layer %1 (attention)</source>
        <translation>couche %1 (attention)</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>couche %1 de %2</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation heads</source>
        <translation>couche %1 sur %2 face à la couche %3 sur %4 (comptées à partir de 0), %5 têtes de relation</translation>
    </message>
    <message>
        <source>layer is %1, which no model has</source>
        <translation>layer est %1, ce qu&apos;aucun modèle n&apos;a</translation>
    </message>
    <message>
        <source>layer_types has %1 entries for %2 layers</source>
        <translation>layer_types a %1 entrées pour %2 couches</translation>
    </message>
    <message>
        <source>layer_types names %1, which is not supported</source>
        <translation>layer_types nomme %1, qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>layers with RoPE of their own are not supported</source>
        <translation>des couches avec leur propre RoPE ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>moindres carrés</translation>
    </message>
    <message>
        <source>lengths holds something that is no object</source>
        <translation>lengths contient quelque chose qui n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>letters whose accents stand apart, which this tokenizer composes (NFC)</source>
        <translation>des lettres aux accents séparés, que ce tokeniseur compose (NFC)</translation>
    </message>
    <message>
        <source>letters with accents, which this tokenizer takes apart (NFD)</source>
        <translation>des lettres accentuées, que ce tokeniseur décompose (NFD)</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>à égalité avec %1</translation>
    </message>
    <message>
        <source>libcurl could not be started</source>
        <translation>libcurl n&apos;a pas pu être démarré</translation>
    </message>
    <message>
        <source>lies in the folder of %1, %2, which is only read</source>
        <translation>se trouve dans le dossier de %1, %2, qui se lit seulement</translation>
    </message>
    <message>
        <source>lies in the folder of another run, %1, which writes %2 itself</source>
        <translation>se trouve dans le dossier d&apos;une autre exécution, %1, qui écrit %2 elle-même</translation>
    </message>
    <message>
        <source>lies in the folder of the model that is to be exported, where it would stand for one of its files</source>
        <translation>se trouve dans le dossier du modèle à exporter, où il passerait pour l&apos;un de ses fichiers</translation>
    </message>
    <message>
        <source>line %1 of the data</source>
        <translation>ligne %1 des données</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line breaks, tabs or characters such as ﬁ and ½, which this tokenizer rewrites</source>
        <translation>des sauts de ligne, tabulations ou caractères tels que ﬁ et ½, que ce tokeniseur réécrit</translation>
    </message>
    <message>
        <source>llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.</source>
        <translation>llama.cpp et bitnet.cpp l&apos;ouvrent ; ik_llama.cpp non.</translation>
    </message>
    <message>
        <source>llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: the tokenizer has no bytes to fall back on.</source>
        <translation>llama.cpp s&apos;arrête sur une erreur au premier caractère absent du vocabulaire, comme un saut de ligne : le tokeniseur n&apos;a pas d&apos;octets de repli.</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it opens F16 with folded scales).</source>
        <translation>llama.cpp l&apos;ouvre ; ik_llama.cpp non (il ouvre F16 avec des échelles intégrées).</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it wants folded scales).</source>
        <translation>llama.cpp l&apos;ouvre ; ik_llama.cpp non (il veut des échelles intégrées).</translation>
    </message>
    <message>
        <source>llama.cpp reads texts with %1 as other tokens.</source>
        <translation>llama.cpp lit les textes avec %1 comme d&apos;autres tokens.</translation>
    </message>
    <message>
        <source>llama.cpp, bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>llama.cpp, bitnet.cpp et ik_llama.cpp l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>llama.cpp, ik_llama.cpp and programs built on them open it.</source>
        <translation>llama.cpp, ik_llama.cpp et les programmes bâtis dessus l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>map calls itself more than %1 levels deep</source>
        <translation>map s&apos;appelle lui-même sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>map has no argument &quot;%1&quot;</source>
        <translation>map n&apos;a pas d&apos;argument &quot;%1&quot;</translation>
    </message>
    <message>
        <source>map says neither a filter nor an attribute</source>
        <translation>map n&apos;indique ni filtre ni attribut</translation>
    </message>
    <message>
        <source>marks no answer by {% generation %} in this conversation</source>
        <translation>ne marque aucune réponse par {% generation %} dans cette conversation</translation>
    </message>
    <message>
        <source>matches no file of %1</source>
        <translation>ne correspond à aucun fichier de %1</translation>
    </message>
    <message>
        <source>max_length, %1 tokens</source>
        <translation>max_length, %1 tokens</translation>
    </message>
    <message>
        <source>max_tokens must not be negative</source>
        <translation>max_tokens ne doit pas être négatif</translation>
    </message>
    <message>
        <source>maxsplit of .rsplit() without a text to split at</source>
        <translation>maxsplit de .rsplit() sans texte où couper</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>mesuré une fois : pas de plage</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <source>memory ran out while the file was read</source>
        <translation>la mémoire s&apos;est épuisée pendant la lecture du fichier</translation>
    </message>
    <message>
        <source>memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length</source>
        <translation>la mémoire est épuisée. Fermez d&apos;autres programmes, ou demandez moins : un modèle, un fichier, un lot ou une longueur plus petits</translation>
    </message>
    <message>
        <source>memory ran out: %1</source>
        <translation>la mémoire est épuisée : %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>message %1 has no text &quot;%2&quot;</source>
        <translation>le message %1 n&apos;a pas de texte &quot;%2&quot;</translation>
    </message>
    <message>
        <source>message %1 is of &quot;%2&quot;, expected &quot;%3&quot;</source>
        <translation>le message %1 est de &quot;%2&quot;, &quot;%3&quot; était attendu</translation>
    </message>
    <message>
        <source>metrics.csv has %1 of the %2 rows of %3 up to step %4: the others are lost.</source>
        <translation>metrics.csv a %1 des %2 lignes de %3 jusqu&apos;au pas %4 : les autres sont perdues.</translation>
    </message>
    <message>
        <source>metrics.csv has the rows of %1 up to step %2 only: those up to step %3 are lost.</source>
        <translation>metrics.csv n&apos;a les lignes de %1 que jusqu&apos;au pas %2 : celles jusqu&apos;au pas %3 sont perdues.</translation>
    </message>
    <message>
        <source>mixtures of experts are not supported</source>
        <translation>les mélanges d&apos;experts ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>mlp_bias is not supported</source>
        <translation>mlp_bias n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>model.%1 is not supported</source>
        <translation>model.%1 n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>model.dropout is not supported</source>
        <translation>model.dropout n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>model.merges[%1] is not a pair of tokens</source>
        <translation>model.merges[%1] n&apos;est pas une paire de tokens</translation>
    </message>
    <message>
        <source>model.merges[%1] needs the token %2, which model.vocab does not have</source>
        <translation>model.merges[%1] a besoin du token %2, que model.vocab n&apos;a pas</translation>
    </message>
    <message>
        <source>model.vocab is missing or empty</source>
        <translation>model.vocab manque ou est vide</translation>
    </message>
    <message>
        <source>model.vocab: the id %1 of token %2 is outside 0..%3</source>
        <translation>model.vocab : l&apos;identifiant %1 du token %2 est hors de 0..%3</translation>
    </message>
    <message>
        <source>model.vocab: the id of token %1 is not an integer</source>
        <translation>model.vocab : l&apos;identifiant du token %1 n&apos;est pas un entier</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; beside %2: other programs would compute it without, as dense absmax8 with one scale a matrix</source>
        <translation>model_type &quot;%1&quot; à côté de %2 : d&apos;autres programmes calculeraient sans cela, en absmax8 dense avec une échelle par matrice</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>model_type manque</translation>
    </message>
    <message>
        <source>names %1 twice</source>
        <translation>nomme %1 deux fois</translation>
    </message>
    <message>
        <source>names a file outside its folder</source>
        <translation>nomme un fichier hors de son dossier</translation>
    </message>
    <message>
        <source>names no field</source>
        <translation>ne nomme aucun champ</translation>
    </message>
    <message>
        <source>names no file before or behind one of its commas</source>
        <translation>ne nomme aucun fichier avant ou après l&apos;une de ses virgules</translation>
    </message>
    <message>
        <source>names no file, so it vouches for nothing</source>
        <translation>ne nomme aucun fichier, donc ne garantit rien</translation>
    </message>
    <message>
        <source>names no model</source>
        <translation>ne nomme aucun modèle</translation>
    </message>
    <message>
        <source>names no {column}: every item would have the same prompt</source>
        <translation>ne nomme aucune {column} : chaque exemple aurait le même prompt</translation>
    </message>
    <message>
        <source>names the member %1 twice</source>
        <translation>nomme deux fois le membre %1</translation>
    </message>
    <message>
        <source>names the template %1 twice</source>
        <translation>nomme deux fois le gabarit de conversation %1</translation>
    </message>
    <message>
        <source>needs at least one thread</source>
        <translation>a besoin d&apos;au moins un fil</translation>
    </message>
    <message>
        <source>needs too much memory: %1 sequences of up to %2 tokens take about %3 at the peak, and this machine has %4. Take a smaller micro_batch_size or max_length, or switch activation_checkpointing on.</source>
        <translation>demande trop de mémoire : %1 séquences de jusqu&apos;à %2 tokens prennent environ %3 au maximum, et cette machine a %4. Prenez un micro_batch_size ou un max_length plus petit, ou activez activation_checkpointing.</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>nests %1 deep, %2 is the most</source>
        <translation>imbrique sur %1 niveaux, %2 est le maximum</translation>
    </message>
    <message>
        <source>nests objects and lists more than %1 deep</source>
        <translation>imbrique des objets et des listes sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>no logits to choose from</source>
        <translation>pas de logits où choisir</translation>
    </message>
    <message>
        <source>no model to compare</source>
        <translation>pas de modèle à comparer</translation>
    </message>
    <message>
        <source>no model to measure</source>
        <translation>pas de modèle à mesurer</translation>
    </message>
    <message>
        <source>no model to run</source>
        <translation>pas de modèle à exécuter</translation>
    </message>
    <message>
        <source>no shares to draw from</source>
        <translation>pas de parts où tirer</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>pas d&apos;accélération : %1 a écrit un token, qui vient avec le prompt, donc aucun pas n&apos;a été mesuré ; faites écrire plus de tokens</translation>
    </message>
    <message>
        <source>no stage of this recipe trains</source>
        <translation>aucune étape de cette recette n&apos;entraîne</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>dossier introuvable</translation>
    </message>
    <message>
        <source>no text to calibrate the gains of new norms on</source>
        <translation>pas de texte sur lequel calibrer les gains des nouvelles normes</translation>
    </message>
    <message>
        <source>no text to read</source>
        <translation>pas de texte à lire</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de token</translation>
    </message>
    <message>
        <source>no tokenizer of %1 pieces could be trained (%2)</source>
        <translation>aucun tokeniseur de %1 pièces n&apos;a pu être entraîné (%2)</translation>
    </message>
    <message>
        <source>no tokens to run</source>
        <translation>pas de tokens à exécuter</translation>
    </message>
    <message>
        <source>no type of KV cache to compare</source>
        <translation>pas de type de cache KV à comparer</translation>
    </message>
    <message>
        <source>no vector extensions</source>
        <translation>pas d&apos;extensions vectorielles</translation>
    </message>
    <message>
        <source>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.</source>
        <translation>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Référence : none.</translation>
    </message>
    <message>
        <source>norms behind attention and MLP are not supported</source>
        <translation>les normes derrière l&apos;attention et le MLP ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>norms with gains of 1 + w are not supported</source>
        <translation>les normes à gains de 1 + w ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>not enough memory for %1 MiB of weights</source>
        <translation>pas assez de mémoire pour %1 Mio de poids</translation>
    </message>
    <message>
        <source>not enough memory for a KV cache of %1 tokens</source>
        <translation>pas assez de mémoire pour un cache KV de %1 tokens</translation>
    </message>
    <message>
        <source>not enough memory for its weights</source>
        <translation>pas assez de mémoire pour ses poids</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>not in the order of the enum</source>
        <translation>pas dans l&apos;ordre de l&apos;enum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing computes the metric %1</source>
        <translation>rien ne calcule la métrique %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>rien à mesurer</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>null, NaN or a number beyond a double</source>
        <translation>null, NaN ou un nombre au-delà d&apos;un double</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is not a multiple of num_key_value_heads (%2)</source>
        <translation>num_attention_heads (%1) n&apos;est pas un multiple de num_key_value_heads (%2)</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>d&apos;un autre type</translation>
    </message>
    <message>
        <source>one scale for a matrix</source>
        <translation>une échelle par matrice</translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>seulement %1 des tokens sont identiques : ceux-ci deviennent des textes différents</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>seulement %1 s d&apos;écriture ont été mesurées</translation>
    </message>
    <message>
        <source>other RoPE scaling than linear is not supported</source>
        <translation>une mise à l&apos;échelle de RoPE autre que linéaire n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>d&apos;autres étapes</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>d&apos;autres ont occupé %1 cœurs pendant ce temps</translation>
    </message>
    <message>
        <source>p is outside 0 to 1</source>
        <translation>p est hors de 0 à 1</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>compressé par bzip2</translation>
    </message>
    <message>
        <source>packed by lz4</source>
        <translation>compressé par lz4</translation>
    </message>
    <message>
        <source>packed by lzip</source>
        <translation>compressé par lzip</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>compressé par xz</translation>
    </message>
    <message>
        <source>packed row</source>
        <translation>ligne tassée</translation>
    </message>
    <message>
        <source>packed twice, the second time by Zstandard</source>
        <translation>compressé deux fois, la deuxième fois par Zstandard</translation>
    </message>
    <message>
        <source>packed twice, the second time by gzip</source>
        <translation>compressé deux fois, la deuxième fois par gzip</translation>
    </message>
    <message>
        <source>paper %</source>
        <translation>article %</translation>
    </message>
    <message>
        <source>part %1 of %2 of a split model</source>
        <translation>partie %1 sur %2 d&apos;un modèle divisé</translation>
    </message>
    <message>
        <source>perplexity after</source>
        <translation>perplexité après</translation>
    </message>
    <message>
        <source>perplexity before</source>
        <translation>perplexité avant</translation>
    </message>
    <message>
        <source>perplexity, weights alone</source>
        <translation>perplexité, poids seuls</translation>
    </message>
    <message>
        <source>predicts otherwise (KL %1 nats) although all weights are equal</source>
        <translation>prédit autrement (KL %1 nats) bien que tous les poids soient égaux</translation>
    </message>
    <message>
        <source>quantization_config is not an object</source>
        <translation>quantization_config n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>random weights are written in F32, F16 or BF16 only</source>
        <translation>des poids aléatoires ne s&apos;écrivent qu&apos;en F32, F16 ou BF16</translation>
    </message>
    <message>
        <source>range has more than %1 numbers</source>
        <translation>range a plus de %1 nombres</translation>
    </message>
    <message>
        <source>rank %1 of %2 cannot join: %3</source>
        <translation>le rang %1 sur %2 ne peut pas se joindre : %3</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>rang %1 : %2</translation>
    </message>
    <message>
        <source>reads o_proj and down_proj through a transform, which is for rounded inputs</source>
        <translation>lit o_proj et down_proj à travers une transformation, qui est pour des entrées arrondies</translation>
    </message>
    <message>
        <source>recipe is missing</source>
        <translation>recipe manque</translation>
    </message>
    <message>
        <source>redirects to &quot;%1&quot;, which is no address</source>
        <translation>redirige vers &quot;%1&quot;, qui n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>redirects to an address without https, which is not followed</source>
        <translation>redirige vers une adresse sans https, qui n&apos;est pas suivie</translation>
    </message>
    <message>
        <source>redirects without an end</source>
        <translation>redirige sans fin</translation>
    </message>
    <message>
        <source>refuses these messages: %1</source>
        <translation>refuse ces messages : %1</translation>
    </message>
    <message>
        <source>repeats must be at least 1</source>
        <translation>repeats doit être au moins 1</translation>
    </message>
    <message>
        <source>repeats training data: %1 of %2 dev items%3 are training items, which the models have seen before they are measured on them</source>
        <translation>répète des données d&apos;entraînement : %1 exemples dev sur %2%3 sont des exemples d&apos;entraînement, que les modèles ont vus avant d&apos;être mesurés dessus</translation>
    </message>
    <message>
        <source>rms_norm_eps must be between 0 and 1</source>
        <translation>rms_norm_eps doit être entre 0 et 1</translation>
    </message>
    <message>
        <source>rope_scaling and rope_parameters say different things</source>
        <translation>rope_scaling et rope_parameters disent des choses différentes</translation>
    </message>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>grossièrement %1 sur cet ordinateur : %2</translation>
    </message>
    <message>
        <source>round by floor or ceil with more than 22 decimals</source>
        <translation>round par floor ou ceil à plus de 22 décimales</translation>
    </message>
    <message>
        <source>rounding a number beyond 64 bits to tens</source>
        <translation>l&apos;arrondi aux dizaines d&apos;un nombre au-delà de 64 bits</translation>
    </message>
    <message>
        <source>row %1 breaks the model&apos;s sparsity in the columns from %2 on</source>
        <translation>la ligne %1 enfreint la parcimonie du modèle dans les colonnes à partir de %2</translation>
    </message>
    <message>
        <source>row %1 is outside its %2 rows</source>
        <translation>la ligne %1 est hors de ses %2 lignes</translation>
    </message>
    <message>
        <source>row %1 of %2 was asked for</source>
        <translation>la ligne %1 sur %2 a été demandée</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected %4</source>
        <translation>ligne %1, colonne %2 : %3, alors que %4 était attendu</translation>
    </message>
    <message>
        <source>rows of %1 weights are no multiple of %2, as %3 needs</source>
        <translation>des lignes de %1 poids ne sont pas un multiple de %2, comme l&apos;exige %3</translation>
    </message>
    <message>
        <source>run.json was removed while the run was being written</source>
        <translation>run.json a été supprimé pendant l&apos;écriture de l&apos;exécution</translation>
    </message>
    <message>
        <source>says split.no %1 of split.count %2</source>
        <translation>indique split.no %1 pour split.count %2</translation>
    </message>
    <message>
        <source>says that all parts have %1 tensors, and they have %2</source>
        <translation>indique que toutes les parties ont %1 tenseurs, et elles en ont %2</translation>
    </message>
    <message>
        <source>scores holds something that is no number</source>
        <translation>scores contient quelque chose qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>scores is not a list</source>
        <translation>scores n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>seconds must be between 0 and 3600</source>
        <translation>seconds doit être entre 0 et 3600</translation>
    </message>
    <message>
        <source>seeds holds something other than whole numbers</source>
        <translation>seeds contient autre chose que des nombres entiers</translation>
    </message>
    <message>
        <source>seeds holds something that is no whole number</source>
        <translation>seeds contient quelque chose qui n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>separators of tojson are two texts</source>
        <translation>les séparateurs de tojson sont deux textes</translation>
    </message>
    <message>
        <source>sequences that go on together are different sessions of one model</source>
        <translation>les séquences qui continuent ensemble sont des sessions différentes d&apos;un seul modèle</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of your account (%1/settings/tokens)</source>
        <translation>réglez HF_TOKEN sur un token de votre compte (%1/settings/tokens)</translation>
    </message>
    <message>
        <source>settings holds something other than texts</source>
        <translation>settings contient autre chose que des textes</translation>
    </message>
    <message>
        <source>shape %1 and %2</source>
        <translation>formes %1 et %2</translation>
    </message>
    <message>
        <source>shard %1 is missing</source>
        <translation>le fragment %1 manque</translation>
    </message>
    <message>
        <source>shows the answer to the model</source>
        <translation>montre la réponse au modèle</translation>
    </message>
    <message>
        <source>sliding window attention is not supported</source>
        <translation>l&apos;attention à fenêtre glissante n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>sliding window attention is not supported in this family</source>
        <translation>l&apos;attention à fenêtre glissante n&apos;est pas prise en charge dans cette famille</translation>
    </message>
    <message>
        <source>sliding windows that follow no period</source>
        <translation>des fenêtres glissantes qui ne suivent aucune période</translation>
    </message>
    <message>
        <source>sliding_window is %1, expected a positive number</source>
        <translation>sliding_window est %1, un nombre positif était attendu</translation>
    </message>
    <message>
        <source>sliding_window is no positive number</source>
        <translation>sliding_window n&apos;est pas un nombre positif</translation>
    </message>
    <message>
        <source>sliding_window_pattern and _sliding_window_pattern differ</source>
        <translation>sliding_window_pattern et _sliding_window_pattern diffèrent</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>quelque chose suit la liste</translation>
    </message>
    <message>
        <source>sort by several attributes</source>
        <translation>un tri selon plusieurs attributs</translation>
    </message>
    <message>
        <source>spaces at an end, which this tokenizer drops</source>
        <translation>des espaces à une extrémité, que ce tokeniseur supprime</translation>
    </message>
    <message>
        <source>spaces in a row or at an end, which this tokenizer drops</source>
        <translation>des espaces à la suite ou à une extrémité, que ce tokeniseur supprime</translation>
    </message>
    <message>
        <source>sparsity &quot;%1&quot; of rows of %2 weights is not supported</source>
        <translation>la parcimonie &quot;%1&quot; de lignes de %2 poids n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>special tokens, behind which llama.cpp puts a space</source>
        <translation>des tokens spéciaux, derrière lesquels llama.cpp met un espace</translation>
    </message>
    <message>
        <source>spells a special token in the %1&apos;s message, and the chat template rewrites the messages, so it cannot be told from the template&apos;s own</source>
        <translation>écrit un token spécial dans le message de %1, et le gabarit de conversation réécrit les messages, il est donc indiscernable de ceux du gabarit de conversation</translation>
    </message>
    <message>
        <source>stands beside weights that are no codes -1, 0 and 1</source>
        <translation>se trouve à côté de poids qui ne sont pas des codes -1, 0 et 1</translation>
    </message>
    <message>
        <source>start 1</source>
        <translation>start 1</translation>
    </message>
    <message>
        <source>startswith and endswith need a text or a tuple of texts</source>
        <translation>startswith et endswith demandent un texte ou un tuple de textes</translation>
    </message>
    <message>
        <source>stores its scales, so the model is frozen and does not train</source>
        <translation>stocke ses échelles, le modèle est donc figé et ne s&apos;entraîne pas</translation>
    </message>
    <message>
        <source>strftime_now needs a text</source>
        <translation>strftime_now demande un texte</translation>
    </message>
    <message>
        <source>sub_norm_placement &quot;%1&quot; is not supported</source>
        <translation>sub_norm_placement &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>takes about %1 and %2 are free, so no step is timed</source>
        <translation>prend environ %1 et %2 sont libres, donc aucun pas n&apos;est chronométré</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>task %1 has %2 classes, %3 words are given</source>
        <translation>la tâche %1 a %2 classes, %3 mots sont donnés</translation>
    </message>
    <message>
        <source>teacher and student have vocabularies of %1 and %2 tokens</source>
        <translation>l&apos;enseignant et l&apos;élève ont des vocabulaires de %1 et %2 tokens</translation>
    </message>
    <message>
        <source>teacher cache</source>
        <translation>cache de l&apos;enseignant</translation>
    </message>
    <message>
        <source>temperature must be 0 (greedy) or a positive number</source>
        <translation>temperature doit être 0 (glouton) ou un nombre positif</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>tenseur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tensor &quot;%1...&quot;</source>
        <translation>tenseur &quot;%1...&quot;</translation>
    </message>
    <message>
        <source>text %1 of &quot;reference&quot;</source>
        <translation>texte %1 de &quot;reference&quot;</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
    <message>
        <source>text is written by LibTorch&apos;s operators alone</source>
        <translation>le texte n&apos;est écrit que par les opérateurs de LibTorch</translation>
    </message>
    <message>
        <source>text_config is missing or no object, and it says what the model that reads text is</source>
        <translation>text_config manque ou n&apos;est pas un objet, et il dit ce qu&apos;est le modèle qui lit le texte</translation>
    </message>
    <message>
        <source>the %1 stage makes no model</source>
        <translation>l&apos;étape %1 ne fait pas de modèle</translation>
    </message>
    <message>
        <source>the GPU is out of memory: %1</source>
        <translation>le GPU n&apos;a plus de mémoire : %1</translation>
    </message>
    <message>
        <source>the added token %1 is beyond its %2 tokens</source>
        <translation>le token ajouté %1 est au-delà de ses %2 tokens</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>l&apos;architecture</translation>
    </message>
    <message>
        <source>the blocks&apos; outputs</source>
        <translation>les sorties des blocs</translation>
    </message>
    <message>
        <source>the cache holds %1 tokens, all are used</source>
        <translation>le cache contient %1 tokens, tous sont utilisés</translation>
    </message>
    <message>
        <source>the column %1 has %2 different values</source>
        <translation>la colonne %1 a %2 valeurs différentes</translation>
    </message>
    <message>
        <source>the column %1 holds texts to write</source>
        <translation>la colonne %1 contient des textes à écrire</translation>
    </message>
    <message>
        <source>the comparison of two macros</source>
        <translation>la comparaison de deux macros</translation>
    </message>
    <message>
        <source>the comparison of two views of a dict (keys(), values(), items())</source>
        <translation>la comparaison de deux vues d&apos;un dict (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>l&apos;ordinateur fonctionnait sur batterie</translation>
    </message>
    <message>
        <source>the context&apos;s length</source>
        <translation>la longueur du contexte</translation>
    </message>
    <message>
        <source>the decoder &quot;%1&quot; is not supported</source>
        <translation>le decoder &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the decoder Sequence has no list &quot;decoders&quot;</source>
        <translation>le decoder Sequence n&apos;a pas de liste &quot;decoders&quot;</translation>
    </message>
    <message>
        <source>the decoder is not an object</source>
        <translation>le decoder n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the difference of views of a dict (keys(), items())</source>
        <translation>la différence de vues d&apos;un dict (keys(), items())</translation>
    </message>
    <message>
        <source>the download has not finished</source>
        <translation>le téléchargement n&apos;est pas terminé</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>l&apos;embedding</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>la fin du gabarit de conversation</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 answers</source>
        <translation>le moteur a noté %1 réponses sur %2</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 items</source>
        <translation>le moteur a noté %1 exemples sur %2</translation>
    </message>
    <message>
        <source>the engine wrote %1 of %2 texts</source>
        <translation>le moteur a écrit %1 textes sur %2</translation>
    </message>
    <message>
        <source>the field {%1} is not a column of the task</source>
        <translation>le champ {%1} n&apos;est pas une colonne de la tâche</translation>
    </message>
    <message>
        <source>the file lock was removed, so another process may be writing here</source>
        <translation>le verrou de fichier a été supprimé, un autre processus écrit donc peut-être ici</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>le filtre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; is not supported</source>
        <translation>le filtre &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; lacks the name of an attribute</source>
        <translation>au filtre &quot;%1&quot; il manque le nom d&apos;un attribut</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; is supported only as the last of a {{ }}</source>
        <translation>le filtre &quot;safe&quot; n&apos;est pris en charge que comme dernier d&apos;un {{ }}</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; of map</source>
        <translation>le filtre &quot;safe&quot; de map</translation>
    </message>
    <message>
        <source>the first of nothing</source>
        <translation>le premier de rien</translation>
    </message>
    <message>
        <source>the form of a date has a zero byte</source>
        <translation>la forme d&apos;une date a un octet nul</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>la tête</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>le hub a répondu %1</translation>
    </message>
    <message>
        <source>the hub asks to slow down (429)</source>
        <translation>le hub demande de ralentir (429)</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>le hub n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>the hub has no such range</source>
        <translation>le hub n&apos;a pas de telle plage</translation>
    </message>
    <message>
        <source>the hub sent %1 of %2 bytes</source>
        <translation>le hub a envoyé %1 octets sur %2</translation>
    </message>
    <message>
        <source>the hub sent another range</source>
        <translation>le hub a envoyé une autre plage</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is no list of files</source>
        <translation>la réponse du hub n&apos;est pas une liste de fichiers</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too long</source>
        <translation>la réponse du hub est trop longue</translation>
    </message>
    <message>
        <source>the hub&apos;s answer lists no files</source>
        <translation>la réponse du hub ne liste aucun fichier</translation>
    </message>
    <message>
        <source>the hub&apos;s answer names no commit</source>
        <translation>la réponse du hub ne nomme aucun commit</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in %4</source>
        <translation>l&apos;identifiant %1 est %2 ici et %3 dans %4</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in the vocabulary of %4</source>
        <translation>l&apos;identifiant %1 est %2 ici et %3 dans le vocabulaire de %4</translation>
    </message>
    <message>
        <source>the id %1 is outside 0..%2</source>
        <translation>l&apos;identifiant %1 est hors de 0..%2</translation>
    </message>
    <message>
        <source>the id of %1 is not a token id</source>
        <translation>l&apos;identifiant de %1 n&apos;est pas un identifiant de token</translation>
    </message>
    <message>
        <source>the inputs&apos; moments have no inverse</source>
        <translation>les moments des entrées n&apos;ont pas d&apos;inverse</translation>
    </message>
    <message>
        <source>the kernels&apos; passes need the weights in the host&apos;s memory</source>
        <translation>les passes des noyaux ont besoin des poids dans la mémoire de l&apos;hôte</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is none that this program knows, and begins nearly like &quot;%2&quot;</source>
        <translation>la clé &quot;%1&quot; n&apos;est pas de celles que ce programme connaît, et commence presque comme &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands where nothing reads it</source>
        <translation>la clé &quot;%1&quot; se trouve là où rien ne la lit</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>la clé %1 n&apos;est pas un identifiant de token</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; comes twice</source>
        <translation>l&apos;étiquette &quot;%1&quot; apparaît deux fois</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not a class of task %2 (%3)</source>
        <translation>l&apos;étiquette &quot;%1&quot; n&apos;est pas une classe de la tâche %2 (%3)</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; of task %2 has no word</source>
        <translation>l&apos;étiquette &quot;%1&quot; de la tâche %2 n&apos;a pas de mot</translation>
    </message>
    <message>
        <source>the last norm</source>
        <translation>la dernière norme</translation>
    </message>
    <message>
        <source>the last of nothing</source>
        <translation>le dernier de rien</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>les dernières répétitions étaient %1 plus lentes que les premières (chaleur, alimentation ou charge)</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>la longueur de %1</translation>
    </message>
    <message>
        <source>the line ends are carriage returns alone</source>
        <translation>les fins de ligne sont de seuls retours chariot</translation>
    </message>
    <message>
        <source>the list is never closed</source>
        <translation>la liste n&apos;est jamais fermée</translation>
    </message>
    <message>
        <source>the loss is not finite at step %1</source>
        <translation>la perte n&apos;est pas finie au pas %1</translation>
    </message>
    <message>
        <source>the macro %1 is called outside of its place</source>
        <translation>la macro %1 est appelée hors de sa place</translation>
    </message>
    <message>
        <source>the magic</source>
        <translation>le nombre magique</translation>
    </message>
    <message>
        <source>the mean over items and seeds of the difference on the same item and seed, items and seeds both taken as drawn at random (Clark 1973, t with Satterthwaite&apos;s degrees of freedom)</source>
        <translation>la moyenne sur les exemples et les graines de la différence pour le même exemple et la même graine, exemples et graines étant pris comme tirés au hasard (Clark 1973, t avec les degrés de liberté de Satterthwaite)</translation>
    </message>
    <message>
        <source>the member &quot;text&quot; is not a text</source>
        <translation>le membre &quot;text&quot; n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>the method .%1()</source>
        <translation>la méthode .%1()</translation>
    </message>
    <message>
        <source>the method .%1() is not supported</source>
        <translation>la méthode .%1() n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the model gives no finite score for line %1</source>
        <translation>le modèle ne donne pas de score fini pour la ligne %1</translation>
    </message>
    <message>
        <source>the model that is to be exported</source>
        <translation>le modèle à exporter</translation>
    </message>
    <message>
        <source>the model type &quot;%1&quot; is not supported</source>
        <translation>le type de modèle &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot; is not supported</source>
        <translation>le normalizer &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the normalizer Sequence has no list &quot;normalizers&quot;</source>
        <translation>le normalizer Sequence n&apos;a pas de liste &quot;normalizers&quot;</translation>
    </message>
    <message>
        <source>the normalizer is not an object</source>
        <translation>le normalizer n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the number %1 is too large: beyond 64 bits it is not supported</source>
        <translation>le nombre %1 est trop grand : au-delà de 64 bits, il n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the number of extents of %1</source>
        <translation>le nombre de dimensions de %1</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>le nombre de têtes</translation>
    </message>
    <message>
        <source>the number of key/value heads</source>
        <translation>le nombre de têtes de clés et valeurs</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>le nombre de couches</translation>
    </message>
    <message>
        <source>the number of rows of</source>
        <translation>le nombre de lignes de</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>le nombre de tenseurs</translation>
    </message>
    <message>
        <source>the number of values</source>
        <translation>le nombre de valeurs</translation>
    </message>
    <message>
        <source>the objective of the logit losses enters the loss with another factor than 1</source>
        <translation>l&apos;objectif des pertes de logits entre dans la perte avec un facteur autre que 1</translation>
    </message>
    <message>
        <source>the offset of %1</source>
        <translation>le décalage de %1</translation>
    </message>
    <message>
        <source>the order of two views of a dict (keys(), values(), items())</source>
        <translation>l&apos;ordre de deux vues d&apos;un dict (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the other session has another model or KV cache</source>
        <translation>l&apos;autre session a un autre modèle ou un autre cache KV</translation>
    </message>
    <message>
        <source>the point %1 is there twice</source>
        <translation>le point %1 est là deux fois</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;%1&quot; is not supported</source>
        <translation>le pre_tokenizer &quot;%1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the pre_tokenizer Sequence has no list &quot;pretokenizers&quot;</source>
        <translation>le pre_tokenizer Sequence n&apos;a pas de liste &quot;pretokenizers&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer is not an object</source>
        <translation>le pre_tokenizer n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot; is unknown</source>
        <translation>le prepend_scheme &quot;%1&quot; est inconnu</translation>
    </message>
    <message>
        <source>the program&apos;s own data was not found (looked for %1)</source>
        <translation>les données propres du programme sont introuvables (cherché : %1)</translation>
    </message>
    <message>
        <source>the projections&apos; outputs</source>
        <translation>les sorties des projections</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>le prompt est vide</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer alone fills max_length</source>
        <translation>le prompt demande %1 tokens même avec des champs vides, et la réponse remplit à elle seule max_length</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer leaves room for %2</source>
        <translation>le prompt demande %1 tokens même avec des champs vides, et la réponse laisse de la place pour %2</translation>
    </message>
    <message>
        <source>the prompt of line %1 has no tokens</source>
        <translation>le prompt de la ligne %1 n&apos;a pas de tokens</translation>
    </message>
    <message>
        <source>the quantizer</source>
        <translation>le quantificateur</translation>
    </message>
    <message>
        <source>the quotient of whole numbers beyond 2**53</source>
        <translation>le quotient de nombres entiers au-delà de 2**53</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>les plages des deux vitesses se chevauchent</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>la recette ne peut pas être exécutée</translation>
    </message>
    <message>
        <source>the replacement of Metaspace is not one character</source>
        <translation>le remplacement de Metaspace n&apos;est pas un seul caractère</translation>
    </message>
    <message>
        <source>the rounding method &quot;%1&quot; is none of common, ceil and floor</source>
        <translation>la méthode d&apos;arrondi &quot;%1&quot; n&apos;est ni common, ni ceil, ni floor</translation>
    </message>
    <message>
        <source>the run begins with `student`, which is made already and keeps its form</source>
        <translation>l&apos;exécution commence avec `student`, qui est déjà fait et garde sa forme</translation>
    </message>
    <message>
        <source>the run folder has vanished</source>
        <translation>le dossier de l&apos;exécution a disparu</translation>
    </message>
    <message>
        <source>the run folder was deleted while it was being written</source>
        <translation>le dossier de l&apos;exécution a été supprimé pendant son écriture</translation>
    </message>
    <message>
        <source>the run folder was moved to %1 while it was being written</source>
        <translation>le dossier de l&apos;exécution a été déplacé vers %1 pendant son écriture</translation>
    </message>
    <message>
        <source>the run keeps what it began with, see %1</source>
        <translation>l&apos;exécution garde ce avec quoi elle a commencé, voir %1</translation>
    </message>
    <message>
        <source>the scale of row %1 at column %2 is %3, expected %4</source>
        <translation>l&apos;échelle de la ligne %1 à la colonne %2 est %3, %4 était attendu</translation>
    </message>
    <message>
        <source>the score of token %1 is not a finite number</source>
        <translation>le score du token %1 n&apos;est pas un nombre fini</translation>
    </message>
    <message>
        <source>the shape of %1</source>
        <translation>la forme de %1</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; has no meaning</source>
        <translation>le signe &quot;%1&quot; n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>the source multiplies its embedding by %1, as transformers rounds it; the file by %2, as llama.cpp does; the check took the former on both sides</source>
        <translation>la source multiplie son embedding par %1, comme transformers l&apos;arrondit ; le fichier par %2, comme le fait llama.cpp ; la vérification a pris le premier des deux côtés</translation>
    </message>
    <message>
        <source>the split behavior &quot;%1&quot; is unknown</source>
        <translation>le behavior de Split &quot;%1&quot; est inconnu</translation>
    </message>
    <message>
        <source>the split pattern cannot be compiled (%1)</source>
        <translation>le motif de Split ne peut pas être compilé (%1)</translation>
    </message>
    <message>
        <source>the split pattern failed on a text of %1 bytes (%2)</source>
        <translation>le motif de Split a échoué sur un texte de %1 octets (%2)</translation>
    </message>
    <message>
        <source>the split pattern nests character classes, which is not supported</source>
        <translation>le motif de Split imbrique des classes de caractères, ce qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the split pattern takes too many steps on a text of %1 bytes</source>
        <translation>le motif de Split demande trop de pas sur un texte de %1 octets</translation>
    </message>
    <message>
        <source>the split pattern uses \%1 in a way that is not supported</source>
        <translation>le motif de Split utilise \%1 d&apos;une manière qui n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the stage %1</source>
        <translation>l&apos;étape %1</translation>
    </message>
    <message>
        <source>the stages that use it are done and stay as they are</source>
        <translation>les étapes qui l&apos;utilisent sont terminées et restent telles quelles</translation>
    </message>
    <message>
        <source>the step of a slice is zero</source>
        <translation>le pas d&apos;une tranche est zéro</translation>
    </message>
    <message>
        <source>the step of range is zero</source>
        <translation>le pas de range est zéro</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>l&apos;élève</translation>
    </message>
    <message>
        <source>the student&apos;s weights are turned for the activations that the run began with</source>
        <translation>les poids de l&apos;élève sont tournés pour les activations avec lesquelles l&apos;exécution a commencé</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>le tableau %1</translation>
    </message>
    <message>
        <source>the tag {% %1 %} is not supported</source>
        <translation>la balise {% %1 %} n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>l&apos;enseignant</translation>
    </message>
    <message>
        <source>the template calls itself too often</source>
        <translation>le gabarit de conversation s&apos;appelle lui-même trop souvent</translation>
    </message>
    <message>
        <source>the template takes too many steps</source>
        <translation>le gabarit de conversation demande trop de pas</translation>
    </message>
    <message>
        <source>the template writes more than 16 MB</source>
        <translation>le gabarit de conversation écrit plus de 16 Mo</translation>
    </message>
    <message>
        <source>the tensors end at byte %1 of %2 bytes of data</source>
        <translation>les tenseurs se terminent à l&apos;octet %1 sur %2 octets de données</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>le test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot;</source>
        <translation>le test &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; is not supported</source>
        <translation>le test &quot;is %1&quot; n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; of &quot;loop&quot;</source>
        <translation>le test &quot;is %1&quot; de &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is callable&quot; of &quot;self&quot;</source>
        <translation>le test &quot;is callable&quot; de &quot;self&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two equal values of type %1</source>
        <translation>le test &quot;is sameas&quot; de deux valeurs égales de type %1</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two undefined names</source>
        <translation>le test &quot;is sameas&quot; de deux noms non définis</translation>
    </message>
    <message>
        <source>the text is not UTF-8 at byte %1</source>
        <translation>le texte n&apos;est pas en UTF-8 à l&apos;octet %1</translation>
    </message>
    <message>
        <source>the text of &quot;loop&quot;</source>
        <translation>le texte de &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the text of a %1</source>
        <translation>le texte d&apos;un %1</translation>
    </message>
    <message>
        <source>the text to split at is empty</source>
        <translation>le texte où couper est vide</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>les fils ont attendu un cœur pendant %1 du temps</translation>
    </message>
    <message>
        <source>the time is not known</source>
        <translation>l&apos;heure n&apos;est pas connue</translation>
    </message>
    <message>
        <source>the token of id %1 has an empty text</source>
        <translation>le token d&apos;identifiant %1 a un texte vide</translation>
    </message>
    <message>
        <source>the tokenizer has %1 entries, the model&apos;s vocabulary only %2</source>
        <translation>le tokeniseur a %1 entrées, le vocabulaire du modèle seulement %2</translation>
    </message>
    <message>
        <source>the tokenizer has neither BOS nor EOS to begin a document with</source>
        <translation>le tokeniseur n&apos;a ni BOS ni EOS pour commencer un document</translation>
    </message>
    <message>
        <source>the training engine</source>
        <translation>le moteur d&apos;entraînement</translation>
    </message>
    <message>
        <source>the training engine is not installed (LibTorch was left out)</source>
        <translation>le moteur d&apos;entraînement n&apos;est pas installé (LibTorch a été omise)</translation>
    </message>
    <message>
        <source>the two models have %1 and %2 texts</source>
        <translation>les deux modèles ont %1 et %2 textes</translation>
    </message>
    <message>
        <source>the type of %1</source>
        <translation>le type de %1</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s size</source>
        <translation>la taille du vocabulaire</translation>
    </message>
    <message>
        <source>there are %1 sequences and %2 tokens</source>
        <translation>il y a %1 séquences et %2 tokens</translation>
    </message>
    <message>
        <source>there are no pairs to score</source>
        <translation>il n&apos;y a pas de paires à noter</translation>
    </message>
    <message>
        <source>there are no resamples or exchanges</source>
        <translation>il n&apos;y a pas de rééchantillonnages ni d&apos;échanges</translation>
    </message>
    <message>
        <source>there are no resamples to take an interval from</source>
        <translation>il n&apos;y a pas de rééchantillonnages d&apos;où tirer un intervalle</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>il y a déjà une exécution</translation>
    </message>
    <message>
        <source>there is no configuration beside its weights</source>
        <translation>il n&apos;y a pas de configuration à côté de ses poids</translation>
    </message>
    <message>
        <source>there is no further item</source>
        <translation>il n&apos;y a pas d&apos;autre exemple</translation>
    </message>
    <message>
        <source>there is no head: %1 is missing, and the configuration does not tie it to the embedding</source>
        <translation>il n&apos;y a pas de tête : %1 manque, et la configuration ne la lie pas à l&apos;embedding</translation>
    </message>
    <message>
        <source>there is no text to calibrate on</source>
        <translation>il n&apos;y a pas de texte sur lequel calibrer</translation>
    </message>
    <message>
        <source>there is no tokenizer beside its weights</source>
        <translation>il n&apos;y a pas de tokeniseur à côté de ses poids</translation>
    </message>
    <message>
        <source>there is nothing to train on</source>
        <translation>il n&apos;y a rien sur quoi entraîner</translation>
    </message>
    <message>
        <source>there must be at least one sequence</source>
        <translation>il doit y avoir au moins une séquence</translation>
    </message>
    <message>
        <source>these %1 bytes were cut off.</source>
        <translation>ces %1 octets ont été coupés.</translation>
    </message>
    <message>
        <source>this %1 byte was cut off.</source>
        <translation>cet octet (%1) a été coupé.</translation>
    </message>
    <message>
        <source>this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are computed</source>
        <translation>ce modèle de 1,58 bit n&apos;a pas de sous-normes : ni sa configuration ni le fichier n&apos;en parlent, donc aucune n&apos;est calculée</translation>
    </message>
    <message>
        <source>this CPU has no row kernels &quot;%1&quot;</source>
        <translation>ce CPU n&apos;a pas de noyaux de lignes &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU</source>
        <translation>ce moteur n&apos;écrit pas de textes, donc seules les références ont été notées ; le moteur CPU mesure ROUGE et BLEU</translation>
    </message>
    <message>
        <source>this model is a 1.58-bit student already</source>
        <translation>ce modèle est déjà un élève de 1,58 bit</translation>
    </message>
    <message>
        <source>this run began on a GPU: %1</source>
        <translation>cette exécution a commencé sur un GPU : %1</translation>
    </message>
    <message>
        <source>this run has no finished model yet</source>
        <translation>cette exécution n&apos;a pas encore de modèle terminé</translation>
    </message>
    <message>
        <source>this shell lets a process map %1, and training needs %2 for its libraries alone</source>
        <translation>ce shell laisse un processus projeter %1 en mémoire, et l&apos;entraînement en demande %2 pour ses seules bibliothèques</translation>
    </message>
    <message>
        <source>threads cannot be started: %1</source>
        <translation>impossible de démarrer des fils : %1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 core, so 1 is used</source>
        <translation>threads est %1, mais cette machine a %2 cœur, donc 1 est utilisé</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 cores, so %3 are used</source>
        <translation>threads est %1, mais cette machine a %2 cœurs, donc %3 sont utilisés</translation>
    </message>
    <message>
        <source>tied embeddings</source>
        <translation>embeddings liés</translation>
    </message>
    <message>
        <source>token id %1 is outside the vocabulary of %2</source>
        <translation>l&apos;identifiant de token %1 est hors du vocabulaire de %2</translation>
    </message>
    <message>
        <source>top_k must be 0 (all) or a positive number</source>
        <translation>top_k doit être 0 (tous) ou un nombre positif</translation>
    </message>
    <message>
        <source>top_p must be above 0 and at most 1</source>
        <translation>top_p doit être supérieur à 0 et au plus 1</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>données d&apos;entraînement</translation>
    </message>
    <message>
        <source>training on another device</source>
        <translation>entraînement sur un autre périphérique</translation>
    </message>
    <message>
        <source>training with %1 processes</source>
        <translation>entraînement avec %1 processus</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.</source>
        <translation>transformers l&apos;ouvre (4.57 et 5) avec trust_remote_code=True ; le code se trouve à côté.</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5).</source>
        <translation>transformers l&apos;ouvre (4.57 et 5).</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two labels have the word &quot;%1&quot;</source>
        <translation>deux étiquettes ont le mot &quot;%1&quot;</translation>
    </message>
    <message>
        <source>two tokens have the id %1: %2 and %3</source>
        <translation>deux tokens ont l&apos;identifiant %1 : %2 et %3</translation>
    </message>
    <message>
        <source>unk_token %1 is not in model.vocab</source>
        <translation>unk_token %1 n&apos;est pas dans model.vocab</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>CPU inconnu</translation>
    </message>
    <message>
        <source>unknown architecture &quot;%1&quot;</source>
        <translation>architecture inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>échec inconnu</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>paramètre inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>paramètre inconnu %1</translation>
    </message>
    <message>
        <source>unpacked arguments (* and **) are not supported</source>
        <translation>les arguments dépaquetés (* et **) ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>user-defined tokens, behind which llama.cpp puts a space</source>
        <translation>des tokens définis par l&apos;utilisateur, derrière lesquels llama.cpp met un espace</translation>
    </message>
    <message>
        <source>value is outside 0 to 1</source>
        <translation>la valeur est hors de 0 à 1</translation>
    </message>
    <message>
        <source>value is outside 0 to 100</source>
        <translation>la valeur est hors de 0 à 100</translation>
    </message>
    <message>
        <source>was asked for, but Gloo&apos;s headers were missing when this program was built</source>
        <translation>a été demandé, mais les en-têtes de Gloo manquaient à la compilation de ce programme</translation>
    </message>
    <message>
        <source>was not found (looked for %1)</source>
        <translation>est introuvable (cherché : %1)</translation>
    </message>
    <message>
        <source>was not timed</source>
        <translation>n&apos;a pas été chronométré</translation>
    </message>
    <message>
        <source>was replaced while it was being written</source>
        <translation>a été remplacé pendant son écriture</translation>
    </message>
    <message>
        <source>was trained with treat_whitespace_as_suffix, which is not supported</source>
        <translation>a été entraîné avec treat_whitespace_as_suffix, qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>échelle des poids</translation>
    </message>
    <message>
        <source>weight_map is missing or not an object</source>
        <translation>weight_map manque ou n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map ne nomme aucun tenseur</translation>
    </message>
    <message>
        <source>what can only be gone over (range(), items(), map, ...) has no %1 of its own: | list makes a list of it</source>
        <translation>ce qui peut seulement être parcouru (range(), items(), map, ...) n&apos;a pas de %1 propre : | list en fait une liste</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (%1)</source>
        <translation>ce que réécrit le normalizer de ce tokeniseur (%1)</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (of no type)</source>
        <translation>ce que réécrit le normalizer de ce tokeniseur (sans type)</translation>
    </message>
    <message>
        <source>will take about %1 in the run folder while the student learns from the teacher</source>
        <translation>prendra environ %1 dans le dossier de l&apos;exécution pendant que l&apos;élève apprend de l&apos;enseignant</translation>
    </message>
    <message>
        <source>worker pool</source>
        <translation>groupe de fils</translation>
    </message>
    <message>
        <source>writes nothing but EOS</source>
        <translation>n&apos;écrit rien d&apos;autre que EOS</translation>
    </message>
    <message>
        <source>writes nothing for a message of the user</source>
        <translation>n&apos;écrit rien pour un message de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>writes nothing for an answer</source>
        <translation>n&apos;écrit rien pour une réponse</translation>
    </message>
    <message>
        <source>writes nothing for these messages</source>
        <translation>n&apos;écrit rien pour ces messages</translation>
    </message>
    <message>
        <source>writes the messages before an answer otherwise once the answer is there, so it cannot be told which tokens are the answer&apos;s</source>
        <translation>écrit autrement les messages qui précèdent une réponse une fois la réponse là, on ne peut donc pas savoir quels tokens sont ceux de la réponse</translation>
    </message>
    <message>
        <source>x86-64 with SSE4.1</source>
        <translation>x86-64 avec SSE4.1</translation>
    </message>
    <message>
        <source>zero has no negative power</source>
        <translation>zéro n&apos;a pas de puissance négative</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing</source>
        <translation>{% %1 %} ne ferme rien</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} ne ferme rien ici</translation>
    </message>
    <message>
        <source>{% %1 %} is expected, not %2</source>
        <translation>{% %1 %} est attendu, pas %2</translation>
    </message>
    <message>
        <source>{% %1 %} is missing</source>
        <translation>{% %1 %} manque</translation>
    </message>
    <message>
        <source>{% %1 %} stands outside of a loop</source>
        <translation>{% %1 %} se trouve hors d&apos;une boucle</translation>
    </message>
    <message>
        <source>{% generation %} inside of a macro or a {% set %} block is not supported for training</source>
        <translation>{% generation %} dans une macro ou un bloc {% set %} n&apos;est pas pris en charge pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>%1 %2, so the kernels&apos; ways are measured again</source>
        <translation>%1 %2, les variantes des noyaux sont donc mesurées de nouveau</translation>
    </message>
    <message>
        <source>BITDISTILL_TUNE is &quot;%1&quot; and means nothing; it may be off or now</source>
        <translation>BITDISTILL_TUNE vaut &quot;%1&quot;, ce qui ne veut rien dire ; off et now sont possibles</translation>
    </message>
    <message>
        <source>Set XDG_CACHE_HOME</source>
        <translation>Définissez XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>impossible à lire (%1)</translation>
    </message>
    <message>
        <source>is not set, so what was measured is not kept</source>
        <translation>n&apos;est pas défini, les mesures ne sont donc pas conservées</translation>
    </message>
    <message>
        <source>names ways that are not known here</source>
        <translation>nomme des variantes inconnues ici</translation>
    </message>
    <message>
        <source>was measured on another processor or by another version of this program</source>
        <translation>a été mesuré sur un autre processeur ou par une autre version de ce programme</translation>
    </message>
    <message>
        <source>what was measured is not kept: %1</source>
        <translation>les mesures ne sont pas conservées : %1</translation>
    </message>
    <message>
        <source>AVX-512, VNNI and BF16</source>
        <translation>AVX-512, VNNI et BF16</translation>
    </message>
    <message>
        <source>of the student on held-out text of the corpus, behind continual pre-training</source>
        <translation>de l’élève sur texte réservé du corpus, après le pré-entraînement continu</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of %2, and every answer is learnt</source>
        <translation>a un « %1 » de %2, et chaque réponse est apprise</translation>
    </message>
    <message>
        <source>%1 has a context of %2 tokens, so it proposes nothing behind them</source>
        <translation>%1 a un contexte de %2 jetons et ne propose rien au-delà</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 % of %3 drafted accepted</source>
        <translation>%1 jetons par vérification, %2 % de %3 proposés acceptés</translation>
    </message>
    <message>
        <source>%1 tokens a check, none drafted</source>
        <translation>%1 jetons par vérification, aucun proposé</translation>
    </message>
    <message>
        <source>Measure fewer tokens</source>
        <translation>Mesurez moins de jetons</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, too few for %2</source>
        <translation>a un contexte de %1 jetons, trop court pour %2</translation>
    </message>
    <message>
        <source>no more drafts for this text: %1</source>
        <translation>plus d’ébauches pour ce texte : %1</translation>
    </message>
    <message>
        <source>has a &quot;system&quot; beside a message of the role system, and only one of them can be meant</source>
        <translation>a un « system » à côté d&apos;un message du rôle system, et un seul des deux peut être voulu</translation>
    </message>
    <message>
        <source>CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The paper&apos;s table 6.</source>
        <translation>CE, LD, AD, LD-AD : CE seule, avec LD, avec AD, avec les deux ; ce qui est omis a le poids 0. Référence : les deux. Le tableau 6 de l&apos;article.</translation>
    </message>
    <message>
        <source>absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts by least squares, GPTQ and AWQ. Reference: absmean. The paper&apos;s table 4.</source>
        <translation>absmean, row, block128, block256, ls, gptq, awq : absmean sur le tenseur, les lignes, les blocs de 128 et de 256 ; départs par moindres carrés, GPTQ et AWQ. Référence : absmean. Le tableau 4 de l&apos;article.</translation>
    </message>
    <message>
        <source>layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the recipe&apos;s own. The paper&apos;s figure 3b.</source>
        <translation>layer0, layer1, ... : relation_layer à huit places au plus de la première couche à la dernière. Référence : celle de la recette. La figure 3b de l&apos;article.</translation>
    </message>
    <message>
        <source>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation (S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper&apos;s table 5.</source>
        <translation>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3 : raffinement (S1), pré-entraînement continu (S2) et distillation (S3) désactivés et activés. S3 désactivée est un simple affinage de l&apos;élève sur la tâche. Référence : les trois. Le tableau 5 de l&apos;article.</translation>
    </message>
    <message>
        <source>%1 Factors were searched for %2 of them, and none were best in %3.</source>
        <translation>%1 Des facteurs ont été cherchés pour %2 d&apos;entre eux ; sans facteurs, le résultat était le meilleur dans %3.</translation>
    </message>
    <message>
        <source>Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.</source>
        <translation>Seul ce programme l&apos;ouvre : le code pour transformers ne calcule pas de plongement ni de tête en Q6_K.</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to BF16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>l&apos;élève a %1, et %2 les arrondit en BF16 ; la vérification dit ce que cela coûte, et F32 et hf-2bit les gardent telles quelles</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to F16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>l&apos;élève a %1, et %2 les arrondit en F16 ; la vérification dit ce que cela coûte, et F32 et hf-2bit les gardent telles quelles</translation>
    </message>
    <message>
        <source>Add the member, or change %1.</source>
        <translation>Ajoutez le membre, ou changez %1.</translation>
    </message>
    <message>
        <source>It must divide the student&apos;s query and key widths, %1 and %2, and the distillation teacher&apos;s, %3 and %4. Set it to 0 for a number that does.</source>
        <translation>Il doit diviser les largeurs des requêtes et des clés de l&apos;élève, %1 et %2, et celles de l&apos;enseignant de distillation, %3 et %4. Mettez-le à 0 pour un nombre qui convient.</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation head</source>
        <translation>couche %1 sur %2 face à la couche %3 sur %4 (comptées à partir de 0), %5 tête de relation</translation>
    </message>
    <message>
        <source>%1above %2</source>
        <translation>%1au-dessus de %2</translation>
    </message>
    <message>
        <source>%1below %2</source>
        <translation>%1au-dessous de %2</translation>
    </message>
    <message>
        <source>, not distinguishable%1</source>
        <translation>, non distinguable%1</translation>
    </message>
    <message>
        <source>by approximate randomization</source>
        <translation>par randomisation approchée</translation>
    </message>
    <message>
        <source>by the exact test</source>
        <translation>par le test exact</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected %3 or %4</source>
        <translation>%1 est « %2 », attendu : %3 ou %4</translation>
    </message>
    <message>
        <source>The dev items were not evaluated. %1.</source>
        <translation>Les exemples dev n&apos;ont pas été évalués. %1.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>level with %1</source>
        <translation>à égalité avec %1</translation>
    </message>
    <message>
        <source>%1 points below %2</source>
        <translation>%1 points sous %2</translation>
    </message>
    <message>
        <source>%1 points above %2</source>
        <translation>%1 points au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not distinguishable by the exact test</source>
        <translation>non distinguable par le test exact</translation>
    </message>
    <message>
        <source>not distinguishable by approximate randomization</source>
        <translation>non distinguable par randomisation approchée</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>non distinguable</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
</context>
<context>
    <name>FirstBatch</name>
    <message>
        <source>Choose a teacher: its tokenizer cuts the text</source>
        <translation>Choisissez un enseignant : son tokeniseur découpe le texte</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 entrées</translation>
    </message>
</context>
<context>
    <name>FrameHistory</name>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>All layers, %1</source>
        <translation>Toutes les couches, %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>Couche %1, %2</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Part de zéros</translation>
    </message>
    <message>
        <source>Mass within 0.05 Δ of the thresholds</source>
        <translation>Masse à moins de 0,05 Δ des seuils</translation>
    </message>
    <message>
        <source>Mass within 0.1 Δ of the thresholds</source>
        <translation>Masse à moins de 0,1 Δ des seuils</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Bascules par pas</translation>
    </message>
    <message>
        <source>Entropy of the codes, bits</source>
        <translation>Entropie des codes, bits</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, its weight %1 of the mean</source>
        <translation>Codes autres que ceux de l&apos;enseignant, son poids %1 de la moyenne</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, the weight then %1 of the mean</source>
        <translation>Codes autres qu&apos;au début, le poids d&apos;alors %1 de la moyenne</translation>
    </message>
    <message>
        <source>Flips per step, the teacher&apos;s weight %1 of the mean</source>
        <translation>Changements par pas, poids de l&apos;enseignant %1 de la moyenne</translation>
    </message>
    <message>
        <source>Flips per step, the weight at the beginning %1 of the mean</source>
        <translation>Changements par pas, poids au début %1 de la moyenne</translation>
    </message>
    <message>
        <source>Kept at place %1 of a group</source>
        <translation>Gardés à la place %1 d&apos;un groupe</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Signes comme l&apos;enseignant</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Signes comme au début</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s, of codes that are not 0</source>
        <translation>Signes comme l&apos;enseignant, des codes non nuls</translation>
    </message>
    <message>
        <source>Signs as at the beginning, of codes that are not 0</source>
        <translation>Signes comme au début, des codes non nuls</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Échelle sur la grandeur moyenne de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Échelle sur la grandeur moyenne au début</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s</source>
        <translation>Codes autres que ceux de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Codes other than at the beginning</source>
        <translation>Codes autres qu&apos;au début</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Changements de masque par pas</translation>
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
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <translation>%1 a baissé de %2 à %3</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <translation>%1 a monté de %2 à %3</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1 : pas encore de valeurs.</translation>
    </message>
    <message>
        <source>%1 at step %2: %3.</source>
        <translation>%1 au pas %2 : %3.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>Other runs, drawn behind: %1.</source>
        <translation>Autres exécutions, tracées derrière : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 token, %2</numerusform>
            <numerusform>%1 tokens, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPlaces</name>
    <message>
        <source>On this computer…</source>
        <translation>Sur cet ordinateur…</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>Du hub…</translation>
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
        <translation>aucun des poids choisis</translation>
    </message>
    <message>
        <source>%1 Δ from %2</source>
        <translation>%1 Δ de : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>values of the weights; regions by each tensor&apos;s own threshold</source>
        <translation>valeurs des poids ; régions selon le seuil de chaque tenseur</translation>
    </message>
    <message>
        <source>each weight in units of its scale Δ, the mean magnitude of its tensor (or row, or block, where it has its own)</source>
        <translation>chaque poids en unités de son échelle Δ, la magnitude moyenne de son tenseur (ou de sa ligne ou de son bloc, s’ils ont la leur)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1, %2 : %3 poids de %n tenseur ; %4. Tireté : %5. %6.</numerusform>
            <numerusform>%1, %2 : %3 poids de %n tenseurs ; %4. Tireté : %5. %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 zeros, %3 near a threshold, %4</source>
        <translation>%1 : %2 de zéros, %3 près d’un seuil, %4</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>De w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>À w/Δ</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>latent weight w</source>
        <translation>poids latent w</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>poids latent w / Δ</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 à moins de 0,05 Δ d&apos;un seuil</translation>
    </message>
    <message>
        <source>Δ from %1 to %2</source>
        <translation>Δ de %1 à %2</translation>
    </message>
    <message>
        <source>mean Δ %1</source>
        <translation>Δ moyen %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 en dehors</translation>
    </message>
    <message>
        <source>−1: %1, 0: %2, +1: %3</source>
        <translation>−1 : %1, 0 : %2, +1 : %3</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 à moins de 0,05 Δ</translation>
    </message>
    <message>
        <source>%1: %2 zeros, no threshold, %3</source>
        <translation>%1 : %2 de zéros, aucun seuil, %3</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>aucun seuil</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>aucun seuil : le plus petit de chaque groupe de %1 est 0</translation>
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
        <translation>Donnez un nom au préréglage</translation>
    </message>
    <message>
        <source>Give the preset a name that can be a file&apos;s name</source>
        <translation>Donnez au préréglage un nom qui puisse être celui d&apos;un fichier</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Border: %1</source>
        <translation>Bordure : %1</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Image (*.png);;Page (*.pdf);;Dessin (*.svg);;Nombres (*.csv)</translation>
    </message>
    <message>
        <source>unknown ending. Use .%1</source>
        <translation>extension inconnue. Utilisez .%1</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>BitNet-SFT</source>
        <translation>BitNet-SFT</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Continual pre-train</source>
        <translation>Pré-entraînement continu</translation>
    </message>
    <message>
        <source>Distill</source>
        <translation>Distiller</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>BitNet</source>
        <comment>short for BitNet-SFT</comment>
        <translation>BitNet</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <comment>short for Continual pre-train</comment>
        <translation>Pré-entr.</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Enseignant de distillation</translation>
    </message>
    <message>
        <source>Teacher 2</source>
        <comment>short for Distillation teacher</comment>
        <translation>Enseignant 2</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>%1 cores with %2%3</source>
        <translation>%1 cœurs avec %2%3</translation>
    </message>
    <message>
        <source>; without AVX-512 training is slower but the same</source>
        <translation> ; sans AVX-512 l&apos;entraînement est plus lent, mais le même</translation>
    </message>
    <message>
        <source>no AVX2: a slower path that works everywhere is used</source>
        <translation>pas d&apos;AVX2 : un chemin plus lent qui marche partout est utilisé</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>Mémoire et disque</translation>
    </message>
    <message>
        <source>known as soon as a teacher is chosen</source>
        <translation>connu dès qu&apos;un enseignant est choisi</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>about %1 at the peak, %2 free</source>
        <translation>environ %1 au maximum, %2 libres</translation>
    </message>
    <message>
        <source>about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length</source>
        <translation>environ %1 au maximum, seulement %2 libres : prenez un micro-lot plus petit ou une longueur plus courte</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, %2 free</source>
        <translation>environ %1 dans le dossier de l&apos;exécution, %2 libres</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, only %2 free: keep fewer checkpoints or choose another folder</source>
        <translation>environ %1 dans le dossier de l&apos;exécution, seulement %2 libres : gardez moins de points de reprise ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>rows are multiples of 256: every ternary GGUF type can hold them</source>
        <translation>les lignes sont des multiples de 256 : tous les types ternaires de GGUF conviennent</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Paper, classification</source>
        <translation>Article, classification</translation>
    </message>
    <message>
        <source>λ 10, γ 100,000, τ 5, 512 tokens</source>
        <translation>λ 10, γ 100 000, τ 5, 512 tokens</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Few steps and few dev items: does everything fit together?</source>
        <translation>Peu de pas et peu d’exemples d’évaluation : est-ce que tout s’accorde ?</translation>
    </message>
    <message>
        <source>For two cores: an hour with 135 million parameters</source>
        <translation>Pour deux cœurs : une heure avec 135 millions de paramètres</translation>
    </message>
    <message>
        <source>Paper, summarization</source>
        <translation>Article, résumé</translation>
    </message>
    <message>
        <source>λ 1, γ 1,000, τ 5, 512 tokens</source>
        <translation>λ 1, γ 1 000, τ 5, 512 tokens</translation>
    </message>
</context>
<context>
    <name>PromptPresets</name>
    <message>
        <source>Items of %1</source>
        <translation>Exemples de %1</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Textes de %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What the models wrote</source>
        <translation>Ce que les modèles ont écrit</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>le dossier n&apos;a pas pu être créé</translation>
    </message>
    <message>
        <source>unknown ending. Use .html, .pdf or .png</source>
        <translation>extension inconnue. Utilisez .html, .pdf ou .png</translation>
    </message>
    <message>
        <source>this report has no first page. Use .html or .pdf</source>
        <translation>ce rapport n&apos;a pas de première page. Utilisez .html ou .pdf</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>l&apos;image n&apos;a pas pu être encodée</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1, not distinguishable</source>
        <translation>%1, non distinguable</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>toujours la même réponse</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1, saved at step %2</source>
        <translation>%1, enregistré au pas %2</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, pas commencé</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>ablation: %1</source>
        <translation>ablation : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n exécution</numerusform>
            <numerusform>%1, %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1, %2 sur %n exécution terminée</numerusform>
            <numerusform>%1, %2 sur %n exécutions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Reprendre au pas %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
</context>
<context>
    <name>RunModels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Base model of %1</source>
        <translation>Modèle de base de %1</translation>
    </message>
</context>
<context>
    <name>RunParams</name>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Données d&apos;évaluation</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a &quot;text&quot; member. The paper uses 10 billion tokens of web text.</source>
        <translation>Texte brut pour le pré-entraînement continu : .txt (une ligne vide termine un document) ou .jsonl avec un champ &quot;text&quot;. L&apos;article utilise 10 milliards de tokens de texte du web.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Text of the prompt; {column} stands for a field of the data. Empty: the task&apos;s own.</source>
        <translation>Texte du prompt ; {column} tient lieu d&apos;un champ des données. Vide : celui de la tâche.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>One answer word per class as label=word,label=word. Empty: the task&apos;s own.</source>
        <translation>Un mot de réponse par classe, sous la forme étiquette=mot,étiquette=mot. Vide : ceux de la tâche.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper.</source>
        <translation>Séquence la plus longue : le texte regroupé a cette longueur, les prompts plus longs sont coupés. 512 dans l&apos;article.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Training items</source>
        <translation>Exemples d&apos;entraînement</translation>
    </message>
    <message>
        <source>Use only the first so many items of the training data. 0: all.</source>
        <translation>N&apos;utiliser que les premiers exemples d&apos;entraînement, autant qu&apos;indiqué. 0 : tous.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>Exemples d&apos;évaluation</translation>
    </message>
    <message>
        <source>Fine-tune the teacher</source>
        <translation>Affiner l&apos;enseignant</translation>
    </message>
    <message>
        <source>Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.</source>
        <translation>Entraîner d&apos;abord le modèle de pleine précision sur la tâche (FP16-SFT). Désactivé : l&apos;enseignant connaît déjà la tâche.</translation>
    </message>
    <message>
        <source>BitNet-SFT baseline</source>
        <translation>Référence BitNet-SFT</translation>
    </message>
    <message>
        <source>Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.</source>
        <translation>Affiner aussi un modèle de 1,58 bit directement, sans les trois étapes, pour comparer.</translation>
    </message>
    <message>
        <source>Continual pre-training</source>
        <translation>Pré-entraînement continu</translation>
    </message>
    <message>
        <source>Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy in the paper.</source>
        <translation>Étape 2 : entraîner l&apos;élève de 1,58 bit sur du texte brut avant la distillation. Dans l&apos;article, l&apos;étape la plus importante pour l&apos;exactitude.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Stage 3: train the student on the task with the teacher&apos;s logits and attention relations.</source>
        <translation>Étape 3 : entraîner l&apos;élève sur la tâche avec les logits et les relations d&apos;attention de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>Teacher steps</source>
        <translation>Pas de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Optimizer steps of teacher fine-tuning.</source>
        <translation>Pas d&apos;optimisation de l&apos;affinage de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>BitNet-SFT steps</source>
        <translation>Pas de BitNet-SFT</translation>
    </message>
    <message>
        <source>Optimizer steps of the direct 1.58-bit baseline.</source>
        <translation>Pas d&apos;optimisation de la référence directe de 1,58 bit.</translation>
    </message>
    <message>
        <source>Pre-training steps</source>
        <translation>Pas de pré-entraînement</translation>
    </message>
    <message>
        <source>Optimizer steps of continual pre-training; each reads batch size x length tokens.</source>
        <translation>Pas d&apos;optimisation du pré-entraînement continu ; chacun lit taille de lot × longueur tokens.</translation>
    </message>
    <message>
        <source>Distillation steps</source>
        <translation>Pas de distillation</translation>
    </message>
    <message>
        <source>Optimizer steps of distillation.</source>
        <translation>Pas d&apos;optimisation de la distillation.</translation>
    </message>
    <message>
        <source>Teacher learning rate</source>
        <translation>Taux d&apos;apprentissage de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Peak learning rate of teacher fine-tuning. The authors&apos; code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters.</source>
        <translation>Taux d&apos;apprentissage maximal de l&apos;affinage de l&apos;enseignant. Le code des auteurs : 5e-5 pour 0.6B, 5e-6 pour 1.7B paramètres.</translation>
    </message>
    <message>
        <source>BitNet-SFT learning rate</source>
        <translation>Taux d&apos;apprentissage de BitNet-SFT</translation>
    </message>
    <message>
        <source>Peak learning rate of the direct 1.58-bit baseline.</source>
        <translation>Taux d&apos;apprentissage maximal de la référence directe de 1,58 bit.</translation>
    </message>
    <message>
        <source>Pre-training learning rate</source>
        <translation>Taux d&apos;apprentissage du pré-entraînement</translation>
    </message>
    <message>
        <source>Peak learning rate of continual pre-training.</source>
        <translation>Taux d&apos;apprentissage maximal du pré-entraînement continu.</translation>
    </message>
    <message>
        <source>Distillation learning rate</source>
        <translation>Taux d&apos;apprentissage de la distillation</translation>
    </message>
    <message>
        <source>Peak learning rate of distillation. The paper searches it per task.</source>
        <translation>Taux d&apos;apprentissage maximal de la distillation. L&apos;article le cherche pour chaque tâche.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Sequences that one optimizer step learns from. 32 in the paper.</source>
        <translation>Séquences dont un pas d&apos;optimisation apprend. 32 dans l&apos;article.</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>Taille de micro-lot</translation>
    </message>
    <message>
        <source>Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less memory and pauses sooner.</source>
        <translation>Séquences d&apos;une passe avant et arrière ; les gradients sont sommés jusqu&apos;à la taille de lot. Moins demande moins de mémoire et met plus tôt en pause.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>Comment le taux d&apos;apprentissage baisse après l&apos;échauffement.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Share of a stage&apos;s steps over which the learning rate rises from 0. 0.05 in the authors&apos; code.</source>
        <translation>Part des pas d&apos;une étape pendant laquelle le taux d&apos;apprentissage monte depuis 0. 0.05 dans le code des auteurs.</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>des pas</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>AdamW&apos;s decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors&apos; code.</source>
        <translation>Décroissance découplée d&apos;AdamW ; les normes et les embeddings en sont exclus. De 0.01 à 0.1 dans le code des auteurs.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s mean.</source>
        <translation>Décroissance de la moyenne du gradient dans AdamW.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s square.</source>
        <translation>Décroissance du carré du gradient dans AdamW.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>AdamW&apos;s guard against division by zero.</source>
        <translation>Garde d&apos;AdamW contre la division par zéro.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Norme d&apos;écrêtage</translation>
    </message>
    <message>
        <source>Gradients with a larger norm are scaled down to it. 0: never.</source>
        <translation>Les gradients de norme plus grande y sont ramenés. 0 : jamais.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start of the random numbers: order of the data. The same seed on the same machine gives the same model.</source>
        <translation>Départ des nombres aléatoires : l&apos;ordre des données. La même graine sur la même machine donne le même modèle.</translation>
    </message>
    <message>
        <source>Quantization warm-up</source>
        <translation>Échauffement de la quantification</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of LD, the divergence between the teacher&apos;s and the student&apos;s logits. Paper: 10 for classification, 1 for summarization.</source>
        <translation>Poids de LD, la divergence entre les logits de l&apos;enseignant et ceux de l&apos;élève. Article : 10 pour classer, 1 pour résumer.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; watch the weighted terms, or let balance choose.</source>
        <translation>Poids de AD, la divergence des relations d&apos;attention. Article : 1e5 pour classer, 1e3 pour résumer ; surveillez les termes pondérés, ou laissez choisir l&apos;équilibrage.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature that softens both models&apos; logits before LD. 5 in the paper.</source>
        <translation>Température qui adoucit les logits des deux modèles avant LD. 5 dans l&apos;article.</translation>
    </message>
    <message>
        <source>Times tau squared</source>
        <translation>Fois tau au carré</translation>
    </message>
    <message>
        <source>Multiply LD by tau squared, as the authors&apos; code does and the paper does not.</source>
        <translation>Multiplier LD par tau au carré, comme le fait le code des auteurs et non l&apos;article.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>How attention relations are made: scaled dot products (the paper&apos;s equation) or cosines (its algorithm 1).</source>
        <translation>Comment se forment les relations d&apos;attention : produits scalaires normalisés (l&apos;équation de l&apos;article) ou cosinus (son algorithme 1).</translation>
    </message>
    <message>
        <source>Relation temperature</source>
        <translation>Température de relation</translation>
    </message>
    <message>
        <source>Divides cosine relations before the softmax. Scaled dot products do not use it.</source>
        <translation>Divise les relations de cosinus avant le softmax. Les produits scalaires normalisés ne l&apos;utilisent pas.</translation>
    </message>
    <message>
        <source>Relation heads</source>
        <translation>Têtes de relation</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>têtes</translation>
    </message>
    <message>
        <source>Relation layer</source>
        <translation>Couche de relation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibrage</translation>
    </message>
    <message>
        <source>first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE below. off: take lambda and gamma as they are.</source>
        <translation>first-steps : régler lambda et gamma dans les premiers pas pour que les termes pondérés commencent aux multiples de CE ci-dessous. off : prendre lambda et gamma tels quels.</translation>
    </message>
    <message>
        <source>LD starts at</source>
        <translation>LD commence à</translation>
    </message>
    <message>
        <source>With balance: the weighted LD starts at so many times CE.</source>
        <translation>Avec équilibrage : le LD pondéré commence à autant de fois CE.</translation>
    </message>
    <message>
        <source>x CE</source>
        <translation>× CE</translation>
    </message>
    <message>
        <source>AD starts at</source>
        <translation>AD commence à</translation>
    </message>
    <message>
        <source>With balance: the weighted AD starts at so many times CE.</source>
        <translation>Avec équilibrage : le AD pondéré commence à autant de fois CE.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Threads for the arithmetic. 0: all cores that the model&apos;s size keeps busy; the work has a lower priority, so the window stays responsive.</source>
        <translation>Fils pour le calcul. 0 : tous les cœurs que la taille du modèle occupe ; le travail a une priorité plus basse, la fenêtre reste donc vive.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has instructions for it.</source>
        <translation>Des produits de matrices ; les poids et l&apos;optimiseur restent en FP32. auto : bf16 là où le processeur a des instructions pour cela.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Évaluer tous les</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de reprise tous les</translation>
    </message>
    <message>
        <source>Save what a resume needs every so many steps. 0: only when the run is stopped.</source>
        <translation>Enregistrer tous les tant de pas ce qu&apos;il faut pour reprendre. 0 : seulement quand l&apos;exécution est arrêtée.</translation>
    </message>
    <message>
        <source>Keep checkpoints</source>
        <translation>Points de reprise gardés</translation>
    </message>
    <message>
        <source>Older checkpoints of a stage are removed.</source>
        <translation>Les points de reprise plus anciens d&apos;une étape sont supprimés.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>points de reprise</translation>
    </message>
    <message>
        <source>Histogram share</source>
        <translation>Part des histogrammes</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>d&apos;un pas</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>Modèle et données</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Sampled tokens</source>
        <translation>Tokens générés</translation>
    </message>
    <message>
        <source>Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none.</source>
        <translation>Sans corpus : le pré-entraînement continu lit autant de tokens d&apos;un texte que l&apos;enseignant écrit lui-même. Le texte reste dans le dossier de l&apos;exécution sous sampled/corpus.jsonl et peut servir de corpus à d&apos;autres. 0 : aucun.</translation>
    </message>
    <message>
        <source>Sampling temperature</source>
        <translation>Température de génération</translation>
    </message>
    <message>
        <source>Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer.</source>
        <translation>Du texte que l&apos;enseignant écrit. 1 : aussi probable que l&apos;enseignant le juge ; moins est plus simple.</translation>
    </message>
    <message>
        <source>Sampling length</source>
        <translation>Longueur de génération</translation>
    </message>
    <message>
        <source>Longest document that the teacher writes; it may end sooner. 0: the length above.</source>
        <translation>Plus long document que l&apos;enseignant écrit ; il peut finir plus tôt. 0 : la longueur ci-dessus.</translation>
    </message>
    <message>
        <source>z-loss</source>
        <translation>Perte z</translation>
    </message>
    <message>
        <source>Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. 1e-4 is usual where it is used; 0: off, as in the paper.</source>
        <translation>Poids de la moyenne de log(Z)^2 sur les tokens notés, Z = somme de exp(logits) : empêche les logits de dériver. 1e-4 est usuel là où elle sert ; 0 : désactivée, comme dans l&apos;article.</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Meilleur point de reprise</translation>
    </message>
    <message>
        <source>Checkpoint budget</source>
        <translation>Place pour les points de reprise</translation>
    </message>
    <message>
        <source>Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. 0: no limit.</source>
        <translation>Place sur le disque que les points de reprise d&apos;une exécution peuvent prendre ensemble ; les plus anciens partent d&apos;abord, le plus récent reste toujours. 0 : pas de limite.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the run also pauses.</source>
        <translation>Surveiller ce qui va mal avec des poids ternaires : zéros hors de la plage, un signe qui disparaît, des codes qui ne basculent plus ou ne cessent de basculer, des échelles qui dérivent, des termes de perte disproportionnés, des sauts. warn : un événement le dit. pause : l&apos;exécution se met aussi en pause.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Recalcul des activations</translation>
    </message>
    <message>
        <source>Keep each layer&apos;s input alone and compute the layer again on the way back: the same result with less memory, and about a third more time a step.</source>
        <translation>Ne garder que l&apos;entrée de chaque couche et recalculer la couche au retour : le même résultat avec moins de mémoire et environ un tiers de temps en plus par pas.</translation>
    </message>
    <message>
        <source>Teacher cache</source>
        <translation>Cache de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Cached logits</source>
        <translation>Logits en cache</translation>
    </message>
    <message>
        <source>With a top-k cache: so many of a position&apos;s logits are kept, in 16 bits each, and one share for all others.</source>
        <translation>Avec un cache top-k : autant de logits d&apos;une position sont gardés, en 16 bits chacun, et une part pour tous les autres.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Weight scale</source>
        <translation>Échelle des poids</translation>
    </message>
    <message>
        <source>Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; fewer other programs open the result.</source>
        <translation>Quels poids partagent une échelle. tensor : tous ceux d’une matrice, comme dans l’article. row : ceux d’une sortie. block128, block256 : 128 ou 256 voisins d’une ligne. Des échelles plus fines suivent les poids de plus près et prennent plus de mémoire ; moins d’autres programmes ouvrent le résultat.</translation>
    </message>
    <message>
        <source>Sub-norms</source>
        <translation>Sous-normes</translation>
    </message>
    <message>
        <source>Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the seven projections of a layer, as the authors&apos; code is configured; only this program opens the result.</source>
        <translation>Où le raffinement insère des normes (SubLN). paper : avant o_proj et down_proj. every-linear : avant chacune des sept projections d’une couche, comme le code des auteurs est réglé ; seul ce programme ouvre le résultat.</translation>
    </message>
    <message>
        <source>Gains of new norms</source>
        <translation>Gains des nouvelles normes</translation>
    </message>
    <message>
        <source>With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that the function stays close to the teacher&apos;s; goes well with a quantization warm-up.</source>
        <translation>Les gains avec lesquels le raffinement insère des normes. one : 1, comme dans l’article ; le modèle doit réapprendre sa fonction. calibrated : la taille habituelle des valeurs par laquelle une norme divise, mesurée sur des textes d’entraînement, pour que la fonction reste proche de celle de l’enseignant ; va bien avec une montée en quantification.</translation>
    </message>
    <message>
        <source>Steps over which weights pass from full precision to ternary in a student&apos;s first stage: w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper.</source>
        <translation>Pas pendant lesquels les poids passent de la pleine précision au ternaire, dans la première étape d’un élève : w + s (Q(w) - w), s de 0 à 1. 0 : ternaire dès le premier pas, comme dans l’article.</translation>
    </message>
    <message>
        <source>Base width</source>
        <translation>Largeur de référence</translation>
    </message>
    <message>
        <source>Hidden size that the learning rates are for. Another model&apos;s teacher learns at base width / hidden size times the rate, its students at the square root of that. 0: rates are taken as they are.</source>
        <translation>Dimension cachée pour laquelle valent les taux d’apprentissage. Pour un autre modèle, l’enseignant apprend à largeur de référence / dimension cachée fois le taux, ses élèves à la racine carrée de ce rapport. 0 : les taux sont pris tels quels.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU with this program&apos;s kernels. cpu-operators: the CPU with LibTorch&apos;s operators, as on a GPU; slower, to compare with.</source>
        <translation>Où les modèles calculent pendant l’entraînement. auto : CUDA si LibTorch en dispose et qu’un GPU est présent, sinon le CPU avec les noyaux de ce programme. cpu-operators : le CPU avec les opérateurs de LibTorch, comme sur un GPU ; plus lent, pour comparer.</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Forme de l&apos;invite</translation>
    </message>
    <message>
        <source>raw: the text alone. chat: the text as a user&apos;s message in the model&apos;s chat template, and the answer as the assistant&apos;s. For instruct models.</source>
        <translation>raw : le texte seul. chat : le texte comme message de l&apos;utilisateur dans le gabarit de conversation, et la réponse comme celle de l&apos;assistant. Pour les modèles instruct.</translation>
    </message>
    <message>
        <source>Begin with student</source>
        <translation>Commencer par un élève</translation>
    </message>
    <message>
        <source>A 1.58-bit model of the teacher&apos;s vocabulary to train on, in place of one that refinement makes of the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity stay. With every training stage off it is evaluated as it is. Empty: refine the teacher.</source>
        <translation>Un modèle à 1,58 bit du vocabulaire de l&apos;enseignant, à entraîner davantage, au lieu de celui que le raffinement fait de l&apos;enseignant : un élève d&apos;une autre exécution, un modèle ternaire publié. Ses échelles, normes et sa parcimonie restent. Toutes les étapes d&apos;entraînement désactivées, il est évalué tel quel. Vide : raffiner l&apos;enseignant.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>What the student&apos;s latent weights begin as. absmean: the teacher&apos;s, as in the paper. ls: codes and scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors for columns with large inputs, folded into the norm before them. All three look at training texts; a start costs minutes, and published ablations found no gain.</source>
        <translation>Par quoi commencent les poids latents de l&apos;élève. absmean : ceux de l&apos;enseignant, comme dans l&apos;article. ls : codes et échelle des moindres carrés. gptq : codes dont les erreurs d&apos;arrondi passent aux colonnes suivantes. awq : facteurs pour les colonnes à grandes entrées, repliés dans la norme qui précède. Les trois regardent des textes d&apos;entraînement ; un départ coûte des minutes, et les comparaisons publiées n&apos;ont trouvé aucun gain.</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>Textes de calibration</translation>
    </message>
    <message>
        <source>With a start other than absmean: so many training texts are looked at.</source>
        <translation>Avec un autre départ qu&apos;absmean : autant de textes d&apos;entraînement sont regardés.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>How the inputs of the seven projections become codes. absmax8: 8 bits over the token&apos;s largest value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token&apos;s mean magnitude; without the transform it tends to diverge. Only this program opens a student with other activations than absmax8.</source>
        <translation>Comment les entrées des sept projections deviennent des codes. absmax8 : 8 bits sur la plus grande valeur du token, comme dans l&apos;article. hadamard-... : o_proj et down_proj lisent leur entrée à travers une transformation de Hadamard, qui étale les valeurs extrêmes (BitNet v2). absmean4 : 4 bits sur la grandeur moyenne du token ; sans la transformation, l&apos;entraînement tend à diverger. Seul ce programme ouvre un élève à d&apos;autres activations qu&apos;absmax8.</translation>
    </message>
    <message>
        <source>Share in 4 bits</source>
        <translation>Part en 4 bits</translation>
    </message>
    <message>
        <source>With activations of 4 bits: the last share of a student&apos;s last stage that takes them; before, 8 bits are taken. 1: from the start.</source>
        <translation>Avec des activations de 4 bits : la dernière part de la dernière étape d&apos;un élève qui les prend ; avant, 8 bits sont pris. 1 : dès le début.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, 6:8 among them, save no bytes there.</source>
        <translation>Quels poids d&apos;une ligne peuvent différer de zéro. N:M : de M voisins au plus les N plus grands, choisis de nouveau à chaque pas. 3:4-exact : de quatre exactement trois, par leur signe. Sur le processeur, 3:4-exact prend 1,25 bit par poids, 2:4 et 4:8 en prennent 1,375 là où c&apos;est plus rapide ; les autres, dont 6:8, n&apos;y épargnent aucun octet.</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenas</translation>
    </message>
    <message>
        <source>With 3:4-exact: in a student&apos;s first stage the weights are Q(w) + e w, where e rises to this over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: off.</source>
        <translation>Avec 3:4-exact : dans la première étape d&apos;un élève, les poids sont Q(w) + e w, où e monte à cette valeur sur un dixième des pas et redescend à 0 par un cosinus (Sherry), contre l&apos;effondrement au début. 0 : désactivé.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 is half as large and costs more accuracy; q6_k needs rows that are multiples of 256.</source>
        <translation>Dans quoi un élève garde son plongement : sur le processeur, dans les exports, dans chaque taille montrée. Sa dernière étape s&apos;entraîne à travers l&apos;arrondi. auto : q8_0, ou f16 où les lignes ne sont pas des multiples de 32. q4_0 est moitié moins grand et coûte plus de justesse ; q6_k demande des lignes multiples de 256.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>The same for the head. Where it is tied to the embedding both are one matrix: give it the same type, or auto.</source>
        <translation>De même pour la tête. Où elle est liée au plongement, les deux sont une matrice : le même type, ou auto.</translation>
    </message>
    <message>
        <source>Part of a step&apos;s time that weight histograms may take; half as much may a look at activations. 0: neither.</source>
        <translation>Part du temps d&apos;un pas que les histogrammes des poids peuvent prendre ; le regard sur les activations, la moitié. 0 : aucun des deux.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Raffinement</translation>
    </message>
    <message>
        <source>Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has its teacher&apos;s form with ternary projections. The stage then makes it without norms; activations, starts and sparsity are as the recipe says in both cases.</source>
        <translation>Étape 1 : l&apos;élève reçoit des normes (SubLN) quand il est fait à partir de l&apos;enseignant. Désactivé : l&apos;élève a la forme de son enseignant avec des projections ternaires. L&apos;étape le fait alors sans normes ; activations, départs et parcimonie sont dans les deux cas ceux de la recette.</translation>
    </message>
    <message>
        <source>What the model is distilled for. &quot;own&quot; takes the prompt and the answers, or the column of the text that is to be written, from the fields below.</source>
        <translation>Ce pour quoi le modèle est distillé. « own » prend le prompt et les réponses, ou la colonne du texte à écrire, des champs ci-dessous.</translation>
    </message>
    <message>
        <source>Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task&apos;s columns. Of the task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca.</source>
        <translation>Exemples avec étiquettes ou textes pour l&apos;entraînement : .tsv de GLUE, .csv ou .jsonl avec les colonnes de la tâche. Pour la tâche chat : conversations en .jsonl, sous la forme messages, ShareGPT ou Alpaca.</translation>
    </message>
    <message>
        <source>Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. Several files with commas between them (\, is a comma of a name): each has figures of its own, and models are compared by the first. Empty: nothing is evaluated.</source>
        <translation>Exemples sur lesquels l&apos;exactitude est mesurée (pour des textes ROUGE et BLEU, pour des conversations la perplexité), sous la même forme. Plusieurs fichiers séparés par des virgules (\, est une virgule d&apos;un nom) : chacun a ses propres chiffres, et les modèles sont comparés sur le premier. Vide : rien n&apos;est évalué.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Colonne cible</translation>
    </message>
    <message>
        <source>Column of the text that is to be written, such as a summary; with answers, of the class. Empty: the task&apos;s own. A task &quot;own&quot; with a target column and without answers writes texts.</source>
        <translation>Colonne du texte à écrire, comme un résumé ; avec des réponses, celle de la classe. Vide : celle de la tâche. Une tâche « own » avec une colonne cible et sans réponses écrit des textes.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Nouveaux tokens</translation>
    </message>
    <message>
        <source>Longest text that is written or learnt; it may end sooner. Its room is kept free within the length. 0: the task&apos;s own, 128.</source>
        <translation>Plus long texte écrit ou appris ; il peut finir plus tôt. Sa place reste libre dans la longueur. 0 : la valeur de la tâche, 128.</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textes d&apos;arrêt</translation>
    </message>
    <message>
        <source>Texts that end an answer when it is written, with | between them; they are no part of it. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Empty: only the model&apos;s end token.</source>
        <translation>Textes qui terminent une réponse quand elle est écrite, séparés par | ; ils n&apos;en font pas partie. \n est un saut de ligne, \t une tabulation, \| une barre verticale, \\ une barre oblique inverse. Vide : seulement le token de fin du modèle.</translation>
    </message>
    <message>
        <source>Sentences of ROUGE-Lsum</source>
        <translation>Phrases de ROUGE-Lsum</translation>
    </message>
    <message>
        <source>sentences: written texts and references are put one sentence on a line first. none: a sentence ends at the line feeds that the texts have.</source>
        <translation>sentences : les textes écrits et les références sont d&apos;abord mis à une phrase par ligne. none : une phrase finit aux sauts de ligne que les textes ont.</translation>
    </message>
    <message>
        <source>Stems in ROUGE</source>
        <translation>Racines dans ROUGE</translation>
    </message>
    <message>
        <source>Compare words by their stems (Porter&apos;s stemmer), as some papers do. Off: as they stand.</source>
        <translation>Comparer les mots par leur racine (algorithme de Porter), comme le font certains articles. Désactivé : tels quels.</translation>
    </message>
    <message>
        <source>Use only the first so many items of each file of the evaluation data. 0: all.</source>
        <translation>N&apos;utiliser que les premiers exemples de chaque fichier d&apos;évaluation, autant qu&apos;indiqué. 0 : tous.</translation>
    </message>
    <message>
        <source>LD in pre-training</source>
        <translation>LD du pré-entraînement</translation>
    </message>
    <message>
        <source>Weight of LD in continual pre-training: the divergence of the student&apos;s logits from those of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper.</source>
        <translation>Poids de LD dans le pré-entraînement continu : la divergence entre les logits de l&apos;élève et ceux de l&apos;enseignant par lequel l&apos;exécution commence, avant son affinage sur la tâche, à la température 1. Un modèle en dit plus sur un token que le texte, moins de tokens peuvent donc suffire. 0 : désactivé, comme dans l&apos;article.</translation>
    </message>
    <message>
        <source>CE in pre-training</source>
        <translation>CE du pré-entraînement</translation>
    </message>
    <message>
        <source>Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in pre-training: the student learns from the teacher&apos;s logits alone.</source>
        <translation>Poids de l&apos;entropie croisée du token suivant dans le pré-entraînement continu. 1 dans l&apos;article ; 0 avec LD du pré-entraînement : l&apos;élève n&apos;apprend que des logits de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>Heads that the concatenated states are split into again; must divide their widths. 0: the student&apos;s number of key/value heads, or where that does not divide a distillation teacher&apos;s widths, the greatest number that divides both. 32 in the authors&apos; code.</source>
        <translation>Têtes en lesquelles les états concaténés sont de nouveau divisés ; leur nombre doit diviser leurs largeurs. 0 : les têtes de clé/valeur de l&apos;élève ou, si leur nombre ne divise pas les largeurs d&apos;un enseignant de distillation, le plus grand nombre qui divise celles des deux. 32 dans le code des auteurs.</translation>
    </message>
    <message>
        <source>The student&apos;s layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors&apos; code takes 22 or 24 of 28. A teacher of another depth is compared at the same relative depth, rounded.</source>
        <translation>La couche de l&apos;élève dont les relations sont distillées, comptée depuis 0. -1 : aux quatre cinquièmes de la profondeur. Le code des auteurs prend la 22 ou la 24 sur 28. Un enseignant d&apos;une autre profondeur est comparé à la même profondeur relative, arrondie.</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Enseignant de distillation</translation>
    </message>
    <message>
        <source>Another full-precision model of the same vocabulary that the student learns from in distillation, a larger one for example. The student is still made from the teacher above. Empty: the teacher itself.</source>
        <translation>Un autre modèle de pleine précision et de même vocabulaire, dont l&apos;élève apprend dans la distillation, un plus grand par exemple. L&apos;élève est toujours fait à partir de l&apos;enseignant ci-dessus. Vide : l&apos;enseignant lui-même.</translation>
    </message>
    <message>
        <source>Fine-tune the distillation teacher</source>
        <translation>Affiner l&apos;enseignant de distillation</translation>
    </message>
    <message>
        <source>Train the distillation teacher on the task first, as the teacher is. Off: it already knows the task.</source>
        <translation>Entraîner d&apos;abord l&apos;enseignant de distillation sur la tâche, comme l&apos;enseignant. Désactivé : il connaît déjà la tâche.</translation>
    </message>
    <message>
        <source>Distillation teacher steps</source>
        <translation>Pas de l&apos;enseignant de distillation</translation>
    </message>
    <message>
        <source>Optimizer steps of the distillation teacher&apos;s fine-tuning.</source>
        <translation>Pas d&apos;optimisation de l&apos;affinage de l&apos;enseignant de distillation.</translation>
    </message>
    <message>
        <source>Distillation teacher epochs</source>
        <translation>Époques de l&apos;enseignant de distillation</translation>
    </message>
    <message>
        <source>Length of the distillation teacher&apos;s fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Durée de l&apos;affinage de l&apos;enseignant de distillation en passages sur les exemples d&apos;entraînement, au lieu de pas ; 0.5 est un demi-passage. Calculée quand l&apos;exécution commence. 0 : les pas comptent.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Distillation teacher learning rate</source>
        <translation>Taux d&apos;apprentissage de l&apos;enseignant de distillation</translation>
    </message>
    <message>
        <source>Peak learning rate of the distillation teacher&apos;s fine-tuning. A larger model wants a lower one.</source>
        <translation>Taux d&apos;apprentissage maximal de l&apos;affinage de l&apos;enseignant de distillation. Un modèle plus grand en demande un plus bas.</translation>
    </message>
    <message>
        <source>Keep the teacher&apos;s outputs for each item on disk while distilling, so that later epochs read them instead of computing them again. exact: as computed. top-k: only the largest logits, and attention states in the precision of the products. With LD in pre-training it keeps those of each row of text too.</source>
        <translation>Garder sur disque, pendant la distillation, les sorties de l&apos;enseignant pour chaque exemple, afin que les époques suivantes les lisent au lieu de les recalculer. exact : telles que calculées. top-k : seulement les plus grands logits, et les états d&apos;attention dans la précision des produits. Avec LD du pré-entraînement, aussi celles de chaque séquence du texte.</translation>
    </message>
    <message>
        <source>Teacher epochs</source>
        <translation>Époques de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Durée de l&apos;affinage de l&apos;enseignant en passages sur les exemples d&apos;entraînement, au lieu de pas ; 0.5 est un demi-passage. Calculée quand l&apos;exécution commence. 0 : les pas comptent.</translation>
    </message>
    <message>
        <source>BitNet-SFT epochs</source>
        <translation>Époques de BitNet-SFT</translation>
    </message>
    <message>
        <source>Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Durée de la référence directe de 1,58 bit en passages sur les exemples d&apos;entraînement, au lieu de pas ; 0.5 est un demi-passage. Calculée quand l&apos;exécution commence. 0 : les pas comptent.</translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation>Époques de pré-entraînement</translation>
    </message>
    <message>
        <source>Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Durée du pré-entraînement continu en passages sur le corpus, au lieu de pas ; 0.5 est un demi-passage. Calculée quand l&apos;exécution commence. 0 : les pas comptent.</translation>
    </message>
    <message>
        <source>Distillation epochs</source>
        <translation>Époques de distillation</translation>
    </message>
    <message>
        <source>Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Durée de la distillation en passages sur les exemples d&apos;entraînement, au lieu de pas ; 0.5 est un demi-passage. Calculée quand l&apos;exécution commence. 0 : les pas comptent.</translation>
    </message>
    <message>
        <source>Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage.</source>
        <translation>Mesurer l&apos;exactitude, ou ce que le modèle écrit, tous les tant de pas. 0 : seulement à la fin d&apos;une étape.</translation>
    </message>
    <message>
        <source>keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage&apos;s model, instead of the last step. off: neither.</source>
        <translation>keep : le point de reprise de meilleure exactitude (pour des textes de meilleur AVG, pour des conversations de plus faible perplexité, pour du texte brut de plus faible perte dev) reste à côté des plus récents. use : il devient aussi le modèle de l&apos;étape, à la place du dernier pas. off : ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one.</source>
        <translation>Dossier Hugging Face du modèle de pleine précision à convertir : config.json, *.safetensors et son tokeniseur. Familles Llama, Mistral, Qwen2, Qwen3 et Gemma 3. Ou un fichier .gguf de l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Host offload</source>
        <translation>Déport vers l&apos;hôte</translation>
    </message>
    <message>
        <source>For a GPU with little memory: weights, gradients and optimizer stay in the host&apos;s memory, and the optimizer works on the processor. A weight then takes about 8 bytes of the GPU&apos;s memory instead of 20, and each step sends weights down and gradients up. Of no use on the CPU.</source>
        <translation>Pour un GPU avec peu de mémoire : poids, gradients et optimiseur restent dans la mémoire de l&apos;hôte, et l&apos;optimiseur travaille sur le processeur. Un poids prend alors environ 8 octets de la mémoire du GPU au lieu de 20, et chaque pas envoie les poids au GPU et en ramène les gradients. Sans utilité sur le CPU.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running elsewhere: %1</source>
        <translation>se déroule ailleurs : %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>Show its curves behind those of the open run</source>
        <translation>Montrer ses courbes derrière celles de l&apos;exécution ouverte</translation>
    </message>
    <message>
        <source>It has no curves to show beside another run</source>
        <translation>Elle n&apos;a pas de courbes à montrer à côté d&apos;une autre exécution</translation>
    </message>
    <message>
        <source>%1, step %2: loss %3</source>
        <translation>%1, pas %2 : perte %3</translation>
    </message>
    <message>
        <source>%1 beside the open run</source>
        <translation>%1 à côté de l&apos;exécution ouverte</translation>
    </message>
    <message>
        <source>no curves</source>
        <translation>pas de courbes</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>StartTable</name>
    <message>
        <source>Rounding loses %1 of the energy of the blocks&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>L&apos;arrondi coûte %1 de l&apos;énergie des sorties des blocs, %2 avec %3 : la moyenne de %4 groupes, sur %5 tokens de calibration.</translation>
    </message>
    <message>
        <source>Rounding loses %1 of the energy of the projections&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>L&apos;arrondi coûte %1 de l&apos;énergie des sorties des projections, %2 avec %3 : la moyenne de %4 groupes, sur %5 tokens de calibration.</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>Projections</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Lost plainly, %</source>
        <translation>Perte simple, %</translation>
    </message>
    <message>
        <source>Lost with %1, %</source>
        <translation>Perte avec %1, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>The start by %1: lost shares, plainly and with it</source>
        <translation>Le départ par %1 : parts perdues, sans et avec</translation>
    </message>
    <message>
        <source>Factors were searched for %1 of them, and none were best in %2.</source>
        <translation>Des facteurs ont été cherchés pour %1 d&apos;entre eux ; sans facteurs, le résultat était le meilleur dans %2.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training engine is not installed (LibTorch was left out): runs can be opened and watched, models inspected and compared. The package bitdistill-training brings it.</source>
        <translation>L’entraînement n’est pas installé (sans LibTorch) : on peut ouvrir et suivre des exécutions, examiner et comparer des modèles. Le paquet bitdistill-training l’apporte.</translation>
    </message>
</context>
<context>
    <name>WeightCurves</name>
    <message>
        <source>Zero share</source>
        <translation>Part de zéros</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>à 0,05 Δ</translation>
    </message>
    <message>
        <source>within 0.1 Δ</source>
        <translation>à 0,1 Δ</translation>
    </message>
    <message>
        <source>Near the thresholds</source>
        <translation>Près des seuils</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Changements par pas</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Signes comme l&apos;enseignant</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Signes comme au début</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Échelle sur la grandeur moyenne de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Échelle sur la grandeur moyenne au début</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>tous les poids</translation>
    </message>
    <message>
        <source>codes not 0</source>
        <translation>codes non nuls</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, by the size of its weight</source>
        <translation>Codes autres que ceux de l&apos;enseignant, selon la grandeur de son poids</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, by the size of the weight then</source>
        <translation>Codes autres qu&apos;au début, selon la grandeur du poids d&apos;alors</translation>
    </message>
    <message>
        <source>Flips per step, by the same</source>
        <translation>Changements par pas, de même</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Changements de masque par pas</translation>
    </message>
    <message>
        <source>Kept, by the place in a group of %1</source>
        <translation>Gardés, selon la place dans un groupe de %1</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>Against the beginning</source>
        <translation>Face au début</translation>
    </message>
    <message>
        <source>Against the teacher</source>
        <translation>Face à l&apos;enseignant</translation>
    </message>
    <message>
        <source>Flips by size</source>
        <translation>Changements par grandeur</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Around the thresholds</source>
        <translation>Autour des seuils</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 pas %3</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1 pas %2</translation>
    </message>
    <message>
        <source>No distribution yet.</source>
        <translation>Pas encore de distribution.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.</source>
        <translation>%1 : %2 des poids sont à −1, %3 à 0 et %4 à +1 ; %5 sont à moins de 0,05 Δ d&apos;un seuil.</translation>
    </message>
    <message>
        <source>Distance from the pinned %1: %2 Δ.</source>
        <translation>Distance à %1, épinglé : %2 Δ.</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>De w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>À w/Δ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>ternary weights, by share</source>
        <translation>poids ternaires, par part</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>poids latent w / Δ</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Δ = %1</source>
        <translation>Δ = %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 de bascules par pas</translation>
    </message>
    <message>
        <source>%1 beyond ±3</source>
        <translation>%1 au-delà de ±3</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 à moins de 0,05 Δ d&apos;un seuil</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 à moins de 0,05 Δ</translation>
    </message>
    <message>
        <source>%1 within 0.1 Δ</source>
        <translation>%1 à moins de 0,1 Δ</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>épinglé : %1</translation>
    </message>
    <message>
        <source>distance %1 Δ</source>
        <translation>distance %1 Δ</translation>
    </message>
    <message>
        <source>latent weight w / Δ of its own row or block</source>
        <translation>poids latent w / Δ de sa ligne ou de son bloc</translation>
    </message>
    <message>
        <source>Δ from %1 to %2, mean %3</source>
        <translation>Δ de %1 à %2, moyenne %3</translation>
    </message>
    <message>
        <source>Each weight is in units of its own row&apos;s or block&apos;s Δ, from %1 to %2.</source>
        <translation>Chaque poids est en unités du Δ de sa ligne ou de son bloc, de %1 à %2.</translation>
    </message>
    <message>
        <source>The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.</source>
        <translation>Le plus petit de chaque %1 voisins est 0 ; la moitié se trouve à moins de %2 Δ de 0.</translation>
    </message>
    <message>
        <source>A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.</source>
        <translation>Un masque garde les %1 plus grands de chaque %2 voisins ; la moitié des autres se trouve à moins de %3 Δ de 0.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.</source>
        <translation>%1 : %2 des poids sont −1, %3 sont 0 et %4 sont +1 ; aucun poids n&apos;a de seuil.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>pas de seuil : le plus petit de chaque %1 est 0</translation>
    </message>
    <message>
        <source>the smallest of %1 is 0</source>
        <translation>le plus petit de %1 est 0</translation>
    </message>
    <message>
        <source>half of them within %1 Δ</source>
        <translation>la moitié à moins de %1 Δ</translation>
    </message>
    <message>
        <source>hatched: %1 zeroed by the mask</source>
        <translation>hachuré : %1 annulés par le masque</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 masqués</translation>
    </message>
    <message>
        <source>code %1, or 0 where the mask zeros it</source>
        <translation>code %1, ou 0 là où le masque l&apos;annule</translation>
    </message>
    <message>
        <source>nearest code %1</source>
        <translation>code le plus proche %1</translation>
    </message>
    <message>
        <source>%1 to %2 Δ</source>
        <translation>%1 à %2 Δ</translation>
    </message>
    <message>
        <source>%1 weights, %2 of all</source>
        <translation>%1 poids, %2 du total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>WeightWall</name>
    <message>
        <source>%1 zeros, %2 near a threshold, Δ %3</source>
        <translation>%1 de zéros, %2 près d’un seuil, Δ %3</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Pas encore d’histogrammes.</translation>
    </message>
    <message>
        <source>%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).</source>
        <translation>%1 : %2 histogrammes de %3 poids. Le moins de zéros : %4 (%5), le plus : %6 (%7).</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share of −1</source>
        <translation>Part de −1</translation>
    </message>
    <message>
        <source>Share of 0</source>
        <translation>Part de 0</translation>
    </message>
    <message>
        <source>Share of +1</source>
        <translation>Part de +1</translation>
    </message>
    <message>
        <source>Within 0.05 Δ of a threshold</source>
        <translation>À 0,05 Δ au plus d’un seuil</translation>
    </message>
    <message>
        <source>Within 0.1 Δ of a threshold</source>
        <translation>À 0,1 Δ au plus d’un seuil</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Bascules par pas</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>%1, %2 Δ from the pinned</source>
        <translation>%1, %2 Δ de l’épinglé</translation>
    </message>
    <message>
        <source>Distance from the pinned, Δ</source>
        <translation>Distance à l’épinglé, Δ</translation>
    </message>
    <message>
        <source>%1 zeros, no threshold, Δ %2</source>
        <translation>%1 de zéros, aucun seuil, Δ %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: which class is taken for which, most often</source>
        <translation>%1 : quelle classe est prise pour quelle autre, le plus souvent</translation>
    </message>
    <message>
        <source>%1 of %2 items in %3 classes are taken for another class.</source>
        <translation>%1 exemples sur %2, de %3 classes, sont pris pour une autre classe.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Items of the class</source>
        <translation>Exemples de la classe</translation>
    </message>
</context>
<context>
    <name>WrittenTexts</name>
    <message>
        <source>%1, no text</source>
        <translation>%1, pas de texte</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>This model has no text of the item.</source>
        <translation>Ce modèle n&apos;a pas de texte de l&apos;exemple.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Il n&apos;a rien écrit.</translation>
    </message>
    <message>
        <source>Too long to be compared word by word.</source>
        <translation>Trop long pour être comparé mot à mot.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>Montrer tout le prompt</translation>
    </message>
    <message>
        <source>Underlined: words that no reference has in this order. Struck through: words of the reference that neither text has.</source>
        <translation>Souligné : mots qu&apos;aucune référence n&apos;a dans cet ordre. Barré : mots de la référence qu&apos;aucun des deux textes n&apos;a.</translation>
    </message>
    <message>
        <source>Underlined: words that the other text does not have in this order.</source>
        <translation>Souligné : mots que l&apos;autre texte n&apos;a pas dans cet ordre.</translation>
    </message>
    <message>
        <source>%1 is nearer to the reference by %2</source>
        <translation>%1 est plus proche de la référence selon %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1 of %2 words marked</source>
        <translation>%1 mots marqués sur %2</translation>
    </message>
    <message>
        <source>%1 is level with %2</source>
        <translation>%1 est à égalité avec %2</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 est %2 sous %3</translation>
    </message>
    <message>
        <source>%1 is %2 above %3</source>
        <translation>%1 est %2 au-dessus de %3</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>not distinguishable, p %1</source>
        <translation>non distinguable, p %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, 95 % interval, %4 items), %5</source>
        <translation>%1 : %2 (%3, intervalle à 95 %, %4 exemples), %5</translation>
    </message>
    <message>
        <source>**Bold**: words that no reference has in this order. ~~Struck through~~: words of the reference that neither text has.</source>
        <translation>**Gras** : mots qu&apos;aucune référence n&apos;a dans cet ordre. ~~Barré~~ : mots de la référence qu&apos;aucun des deux textes n&apos;a.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Prompt, as far as the models have read it</source>
        <translation>Prompt, tel que les modèles l&apos;ont lu</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Points of the ablation</source>
        <translation>Points de l&apos;ablation</translation>
    </message>
    <message>
        <source>Each point&apos;s figure with its interval appears here</source>
        <translation>Le chiffre de chaque point apparaît ici avec son intervalle</translation>
    </message>
    <message>
        <source>bitdistill ablate makes an ablation; open its folder.</source>
        <translation>bitdistill ablate fait une ablation ; ouvrez son dossier.</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1, intervalle à 95 % %2</translation>
    </message>
    <message>
        <source>%1 points to %2 (%3), p %4</source>
        <translation>%1 points par rapport à %2 (%3), p %4</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>distinguable</translation>
    </message>
    <message>
        <source>≈: not distinguishable</source>
        <translation>≈ : non distinguable</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>l&apos;article : %1</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>graine %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>%n point.</numerusform>
            <numerusform>%n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the reference, reaches %2.</source>
        <translation>%1, la référence, atteint %2.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Au-dessus : %1.</translation>
    </message>
    <message>
        <source>Below it: %1.</source>
        <translation>En dessous : %1.</translation>
    </message>
    <message>
        <source>Not distinguishable from it: %1.</source>
        <translation>Non distinguables : %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Spread over seeds</source>
        <translation>Dispersion entre graines</translation>
    </message>
    <message>
        <source>To the reference</source>
        <translation>Par rapport à la référence</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1 to %2 (%3), p %4</source>
        <translation>%1 par rapport à %2 (%3), p %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p counts all comparisons of the table (Holm).</source>
        <translation>Testé sur les mêmes exemples et graines, pris tous deux comme tirés au hasard (Clark 1973) ; p compte toutes les comparaisons du tableau (Holm).</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>Test exact de McNemar sur les mêmes exemples ; p compte toutes les comparaisons du tableau (Holm). Une graine ne dit rien des autres.</translation>
    </message>
    <message>
        <source>Ablation and data</source>
        <translation>Ablation et données</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy the ablation as Markdown</source>
        <translation>Copier l&apos;ablation en Markdown</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Exporter l&apos;image…</translation>
    </message>
    <message>
        <source>Export the picture of the points</source>
        <translation>Exporter l&apos;image des points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Points of the ablation as a table</source>
        <translation>Points de l&apos;ablation en tableau</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Back to the run %1</source>
        <translation>Retour à l&apos;exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>%1 sur %n exécution terminée</numerusform>
            <numerusform>%1 sur %n exécutions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>Points par rapport à %1</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Article : %1.</translation>
    </message>
    <message>
        <source>Approximate randomization on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>Randomisation approchée sur les mêmes exemples ; p compte toutes les comparaisons du tableau (Holm). Une graine ne dit rien des autres.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Écart à %1</translation>
    </message>
    <message>
        <source>Show the points with their intervals</source>
        <translation>Montrer les points avec leurs intervalles</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the points over the parameters</source>
        <translation>Montrer les points selon les paramètres</translation>
    </message>
    <message>
        <source>★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a line to open its run.</source>
        <translation>★ : le meilleur point. Plus une ligne est claire, plus son chiffre est élevé ; une ligne pointillée n&apos;est pas terminée. Un clic sur une ligne ouvre son exécution.</translation>
    </message>
    <message>
        <source>Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a point to open its run.</source>
        <translation>Losange : la référence. Plein : distinguable. Anneau et ≈ : non distinguable. ★ : le meilleur. Lignes : intervalles à 95 % ; petits points : graines. Un clic sur un point ouvre son exécution.</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, le meilleur</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationFigure</name>
    <message>
        <source>Distribution of the activations</source>
        <translation>Distribution des activations</translation>
    </message>
    <message>
        <source>What the linear layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Ce que lisent les couches linéaires apparaît ici, tel quel et derrière une transformation de Hadamard</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, at evaluations and as they end.</source>
        <translation>Lancez une exécution : les activations d&apos;un élève sont regardées au début de ses étapes, aux évaluations et à leur fin.</translation>
    </message>
    <message>
        <source>value x / rms of its token; share of all values in each bin</source>
        <translation>valeur x / rms de son token ; part de toutes les valeurs dans chaque classe</translation>
    </message>
    <message>
        <source>as it comes: %1 lost to %2 bits</source>
        <translation>tel quel : %1 perdus à %2 bits</translation>
    </message>
    <message>
        <source>behind a Hadamard transform: %1 lost</source>
        <translation>derrière une transformation de Hadamard : %1 perdus</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>une largeur impaire n&apos;a pas de transformation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>from %1 to %2 rms: %3 as they come</source>
        <translation>de %1 à %2 rms : %3 telles quelles</translation>
    </message>
    <message>
        <source>, %1 with the transform</source>
        <translation>, %1 avec la transformation</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationsView</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Distribution and maps</source>
        <translation>Distribution et cartes</translation>
    </message>
    <message>
        <source>Lost in rounding, as it comes</source>
        <translation>Perdu à l&apos;arrondi, tel quel</translation>
    </message>
    <message>
        <source>Lost with a Hadamard transform</source>
        <translation>Perdu avec transformation de Hadamard</translation>
    </message>
    <message>
        <source>Less with the transform</source>
        <translation>Moins avec la transformation</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêtées</translation>
    </message>
    <message>
        <source>Become code 0</source>
        <translation>Deviennent code 0</translation>
    </message>
    <message>
        <source>Largest / rms</source>
        <translation>Plus grande / rms</translation>
    </message>
    <message>
        <source>What the layers read</source>
        <translation>Ce que lisent les couches</translation>
    </message>
    <message>
        <source>Bits of the rounding</source>
        <translation>Bits de l&apos;arrondi</translation>
    </message>
    <message>
        <source>What rounding loses is known for both: a student of 8 bits shows what 4 would do to it</source>
        <translation>Ce que perd l&apos;arrondi est connu pour les deux : un élève à 8 bits montre ce que 4 lui feraient</translation>
    </message>
    <message>
        <source>The model&apos;s bits</source>
        <translation>Les bits du modèle</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>Maps of the inputs</source>
        <translation>Cartes des entrées</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Un clic y mène.</translation>
    </message>
    <message>
        <source>Layers and inputs</source>
        <translation>Couches et entrées</translation>
    </message>
    <message>
        <source>Every input of every layer</source>
        <translation>Chaque entrée de chaque couche</translation>
    </message>
    <message>
        <source>Layers over time</source>
        <translation>Couches au fil du temps</translation>
    </message>
    <message>
        <source>Every layer at every look</source>
        <translation>Chaque couche à chaque regard</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>Ce que montrent les cartes</translation>
    </message>
    <message>
        <source>A model folder holds weights; what its layers read depends on a text</source>
        <translation>Un dossier de modèle contient des poids ; ce que lisent ses couches dépend d&apos;un texte</translation>
    </message>
    <message>
        <source>Open the run that made it: training looks at activations as it evaluates.</source>
        <translation>Ouvrez l&apos;exécution qui l&apos;a fait : l&apos;entraînement regarde les activations en évaluant.</translation>
    </message>
    <message>
        <source>What the layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Ce que lisent les couches apparaît ici, tel quel et derrière une transformation de Hadamard</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, evaluate and end. histogram_share 0 turns that off.</source>
        <translation>Lancez une exécution : les activations d&apos;un élève sont regardées quand ses étapes commencent, évaluent et finissent. histogram_share 0 l&apos;arrête.</translation>
    </message>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 pas %3</translation>
    </message>
    <message>
        <source>%1: %2 tokens of a few fixed texts, %3</source>
        <translation>%1 : %2 tokens de quelques textes fixes, %3</translation>
    </message>
    <message>
        <source>%1 dB to %2 bits</source>
        <translation>%1 dB à %2 bits</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>une largeur impaire n&apos;a pas de transformation</translation>
    </message>
    <message>
        <source>as the model does</source>
        <translation>comme le fait le modèle</translation>
    </message>
    <message>
        <source>the model does not</source>
        <translation>le modèle ne le fait pas</translation>
    </message>
    <message>
        <source>the model in %1 of %2</source>
        <translation>le modèle pour %1 sur %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Activations: copy the distribution as a picture</source>
        <translation>Activations : copier la distribution en image</translation>
    </message>
    <message>
        <source>Activations: show the distribution as a table</source>
        <translation>Activations : montrer la distribution en tableau</translation>
    </message>
</context>
<context>
    <name>bitdistill::BeforeAfterView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The same weights through the method</source>
        <translation>Les mêmes poids au fil de la méthode</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valeurs brutes</translation>
    </message>
    <message>
        <source>Show raw values of the weights</source>
        <translation>Montrer les valeurs brutes des poids</translation>
    </message>
    <message>
        <source>Off: every weight is in units of its own scale, so that the moments can be compared</source>
        <translation>Désactivé : chaque poids en unités de sa propre échelle, pour comparer les moments</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>a model of no run</source>
        <translation>un modèle sans exécution</translation>
    </message>
    <message>
        <source>Copy the figure of before and after as a picture</source>
        <translation>Copier la figure avant et après comme image</translation>
    </message>
    <message>
        <source>Export the figure of before and after</source>
        <translation>Exporter la figure avant et après</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Models and how they answer</source>
        <translation>Modèles et comment ils répondent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>A second model is told the same and answers after the first</source>
        <translation>Un second modèle reçoit la même chose et répond après le premier</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Nombre maximal de tokens d&apos;une réponse</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;pérature</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>glouton</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Température, 0 est glouton</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>Modèle de con&amp;versation</translation>
    </message>
    <message>
        <source>Messages in each model&apos;s chat template</source>
        <translation>Messages dans le gabarit de conversation de chaque modèle</translation>
    </message>
    <message>
        <source>Off: each model continues all of the text so far, as it stands</source>
        <translation>Désactivé : chaque modèle continue tout le texte précédent, tel quel</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation with the model</source>
        <translation>Conversation avec le modèle</translation>
    </message>
    <message>
        <source>Conversation with the second model</source>
        <translation>Conversation avec le second modèle</translation>
    </message>
    <message>
        <source>What is said will stand here. Choose a model, write a message below and press Enter.</source>
        <translation>Ce qui est dit apparaîtra ici. Choisissez un modèle, écrivez un message ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Enter sends it, Shift+Enter begins a new line</source>
        <translation>Entrée l&apos;envoie, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Write a message. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>Écrivez un message. Entrée l&apos;envoie, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>How the models answer</source>
        <translation>Comment répondent les modèles</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the answer; what was written stays</source>
        <translation>Arrêter la réponse ; ce qui est écrit reste</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>À nouveau</translation>
    </message>
    <message>
        <source>Answer the last message again</source>
        <translation>Répondre à nouveau au dernier message</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take the last message back and change it</source>
        <translation>Reprendre le dernier message et le modifier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>Copier la conversation en Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the conversation as JSON lines with messages</source>
        <translation>Enregistrer la conversation en lignes JSON avec messages</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Load a conversation and go on with it</source>
        <translation>Charger une conversation et la continuer</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>État de la conversation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>A model without chat template continues all of the text so far; the system message is left out.</source>
        <translation>Un modèle sans gabarit de conversation continue tout le texte précédent ; le message système est omis.</translation>
    </message>
    <message>
        <source>Each model continues all of the text so far; the system message is left out.</source>
        <translation>Chaque modèle continue tout le texte précédent ; le message système est omis.</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d&apos;abord un modèle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl)</source>
        <translation>Conversations (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Load a conversation</source>
        <translation>Charger une conversation</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>&amp;Second model</source>
        <translation>&amp;Second modèle</translation>
    </message>
    <message>
        <source>A second model beside the first</source>
        <translation>Un second modèle à côté du premier</translation>
    </message>
    <message>
        <source>None. The models are told it before all else.</source>
        <translation>Aucun. Il est dit aux modèles avant tout le reste.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatSession</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>Chargement de %1, %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>bitdistill::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do: a page, an action, a run, a parameter</source>
        <translation>Tapez ce que vous voulez faire : une page, une action, une exécution, un paramètre</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui conviennent</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareHead</name>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>What makes the speed-up doubtful</source>
        <translation>Ce qui rend l&apos;accélération douteuse</translation>
    </message>
    <message>
        <source>Conditions of the measurement</source>
        <translation>Conditions de la mesure</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Models and prompt</source>
        <translation>Modèles et prompt</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Contre</translation>
    </message>
    <message>
        <source>Baseline model</source>
        <translation>Modèle de référence</translation>
    </message>
    <message>
        <source>Model against it</source>
        <translation>Modèle comparé</translation>
    </message>
    <message>
        <source>Start the comparison</source>
        <translation>Lancer la comparaison</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>État de la comparaison</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>The comparison that this run keeps</source>
        <translation>La comparaison que garde cette exécution</translation>
    </message>
    <message>
        <source>Choose two models first</source>
        <translation>Choisissez d&apos;abord deux modèles</translation>
    </message>
    <message>
        <source>A run trains at the same time: pause it for speeds that mean something</source>
        <translation>Une exécution s&apos;entraîne en même temps : mettez-la en pause pour que les vitesses aient un sens</translation>
    </message>
    <message>
        <source>Replay the comparison</source>
        <translation>Rejouer la comparaison</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>Copier la comparaison en image</translation>
    </message>
    <message>
        <source>Copy the comparison as Markdown</source>
        <translation>Copier la comparaison en Markdown</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model</source>
        <translation>Aussi le modèle BitNet-SFT de l&apos;exécution</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model, so that the table of results is whole</source>
        <translation>Aussi le modèle BitNet-SFT de l&apos;exécution, pour que le tableau des résultats soit complet</translation>
    </message>
    <message>
        <source>Keep in the run</source>
        <translation>Garder dans l&apos;exécution</translation>
    </message>
    <message>
        <source>Puts this comparison in the place of the one that the open run keeps</source>
        <translation>Met cette comparaison à la place de celle que garde l&apos;exécution ouverte</translation>
    </message>
    <message>
        <source>Done; the run keeps an earlier comparison</source>
        <translation>Terminé ; l&apos;exécution garde une comparaison antérieure</translation>
    </message>
    <message>
        <source>Done, and kept in the run</source>
        <translation>Terminé, et gardé dans l&apos;exécution</translation>
    </message>
    <message>
        <source>The prompt as a user&apos;s message in each model&apos;s chat template</source>
        <translation>L&apos;invite comme message d&apos;un utilisateur dans le gabarit de conversation de chaque modèle</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>L&apos;un des modèles n&apos;a pas de gabarit de conversation</translation>
    </message>
    <message>
        <source>Save the race as an animation</source>
        <translation>Enregistrer la course en animation</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animation (*.gif)</translation>
    </message>
    <message>
        <source>Compare two models first</source>
        <translation>Comparez d&apos;abord deux modèles</translation>
    </message>
    <message>
        <source>Making the animation</source>
        <translation>Création de l&apos;animation</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Présenter la comparaison</translation>
    </message>
    <message>
        <source>Fills the screen with texts, speeds and the race, to be read from the last row (F11)</source>
        <translation>Remplit l&apos;écran avec les textes, les vitesses et la course, lisibles du dernier rang (F11)</translation>
    </message>
    <message>
        <source>Copy the comparison as CSV</source>
        <translation>Copier la comparaison en CSV</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
    <message>
        <source>Speed of %1</source>
        <translation>Vitesse de %1</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Mesures de %1</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>What the model writes, as it writes it</source>
        <translation>Ce que le modèle écrit, à mesure qu&apos;il l&apos;écrit</translation>
    </message>
    <message>
        <source>The answer appears here as it is written. Start the comparison.</source>
        <translation>La réponse apparaît ici à mesure qu&apos;elle s&apos;écrit. Lancez la comparaison.</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>premier token après %1</translation>
    </message>
    <message>
        <source>prompt %1 tokens/s</source>
        <translation>prompt %1 tokens/s</translation>
    </message>
    <message>
        <source>measured peak %1</source>
        <translation>pic mesuré %1</translation>
    </message>
    <message>
        <source>baseline of this comparison</source>
        <translation>référence de cette comparaison</translation>
    </message>
    <message>
        <source>KL %1 nats/token</source>
        <translation>KL %1 nats/token</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>In memory; %1 in the file</source>
        <translation>En mémoire ; %1 dans le fichier</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>%1 to %2 over %3 repeats</source>
        <translation>%1 à %2 sur %3 répétitions</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), %1 measured</source>
        <translation>
            <numerusform>écrit %n fois, %1 mesuré</numerusform>
            <numerusform>écrit %n fois, %1 mesuré</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 J a token</source>
        <translation>%1 J par token</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>mesuré une fois</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>écrit %n fois, aucun pas à mesurer</numerusform>
            <numerusform>écrit %n fois, aucun pas à mesurer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as the baseline</source>
        <translation>%1 à la référence</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 of the drafts accepted</source>
        <translation>%1 tokens par vérification, %2 des ébauches acceptées</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1 ; %n partie diffère du texte de référence : %2</numerusform>
            <numerusform>%1 ; %n parties diffèrent du texte de référence : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Texte de référence : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>%1 token comparé sur %n diffère</numerusform>
            <numerusform>%1 tokens comparés sur %n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>jusqu&apos;ici, %n token</numerusform>
            <numerusform>jusqu&apos;ici, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 tokens a check</source>
        <translation>%1 tokens par vérification</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaît ici.</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareSession</name>
    <message>
        <source>A comparison needs two models</source>
        <translation>Une comparaison demande deux modèles</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>Chargement de %1, %2</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Measuring, round %1 of %2</source>
        <translation>Mesure, tour %1 sur %2</translation>
    </message>
    <message>
        <source>Done, but the run could not keep it: %1</source>
        <translation>Terminé, mais l&apos;exécution n&apos;a pas pu le garder : %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The run could not keep it: %1</source>
        <translation>L&apos;exécution n&apos;a pas pu la garder : %1</translation>
    </message>
    <message>
        <source>The run could not keep it: its models are no longer there</source>
        <translation>L&apos;exécution n&apos;a pas pu la garder : ses modèles ne sont plus là</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, in real time</source>
        <translation>Joue ensemble les temps enregistrés de tous les modèles, en temps réel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>En Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>En CSV</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>Models appear here side by side.
Choose two models and write a prompt.</source>
        <translation>Les modèles apparaissent ici côte à côte.
Choisissez deux modèles et écrivez un prompt.</translation>
    </message>
    <message>
        <source>The speed-up appears here</source>
        <translation>L&apos;accélération apparaît ici</translation>
    </message>
    <message>
        <source>The speed-up appears here when both have been measured</source>
        <translation>L&apos;accélération apparaît ici quand les deux ont été mesurés</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1 : pas encore mesuré</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s</source>
        <translation>%1 : %2 tokens/s</translation>
    </message>
    <message>
        <source>Generation, tokens/s</source>
        <translation>Génération, tokens/s</translation>
    </message>
    <message>
        <source>Prompt, tokens/s</source>
        <translation>Prompt, tokens/s</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Premier token, s</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding et tête</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Measured peak</source>
        <translation>Pic mesuré</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Mêmes tokens</translation>
    </message>
    <message>
        <source>KL, nats/token</source>
        <translation>KL, nats/token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Speed-up: %1</source>
        <translation>Accélération : %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions : %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt : %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Arrêter la relecture</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 à %2)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux : %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Joules a token</source>
        <translation>Joules par token</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>après la fin :</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>%1 des tokens identiques</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 tokens sur %2 identiques</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>Ébauches acceptées</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>Tokens par vérification</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Rythme de la relecture</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Colorer les tokens</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>Vert : les deux modèles prédisent ce token. Ambre, tireté : ils en prédisent de différents. Sans couleur : non comparé. Laissez la souris sur un token, ou parcourez le texte avec les flèches, pour voir ses probabilités</translation>
    </message>
    <message>
        <source>As a Markdown table, as CSV or as a picture; and the race as an animation</source>
        <translation>En tableau Markdown, en CSV ou en image ; et la course en animation</translation>
    </message>
    <message>
        <source>Save the race as an animation…</source>
        <translation>Enregistrer la course en animation…</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, %1 times slower</source>
        <translation>Joue ensemble les temps enregistrés de tous les modèles, %1 fois plus lentement</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>replayed in real time</source>
        <translation>rejoué en temps réel</translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message>
        <source>Confusion of the classes</source>
        <translation>Confusion des classes</translation>
    </message>
    <message>
        <source>Which class each model takes for which</source>
        <translation>Quelle classe chaque modèle prend pour quelle autre</translation>
    </message>
    <message>
        <source>It appears after the evaluation.</source>
        <translation>Cela apparaît après l’évaluation.</translation>
    </message>
    <message>
        <source>%1 takes no class for another.</source>
        <translation>%1 ne prend aucune classe pour une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 prend %2 pour %3 dans %n cas.</numerusform>
            <numerusform>%1 prend %2 pour %3 dans %n cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Part de la classe</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of %4 taken for %5</source>
        <translation>%1 : %2 exemples sur %3 de %4 pris pour %5</translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>%n classe n’a pas de place ici</numerusform>
            <numerusform>%n classes n’ont pas de place ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu shows them as a table.</source>
        <translation>Le menu les montre en tableau.</translation>
    </message>
</context>
<context>
    <name>bitdistill::DesktopBus</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>bitdistill::DifferenceDialog</name>
    <message>
        <source>%1 and %2, tensor by tensor</source>
        <translation>%1 et %2, tenseur par tenseur</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relatif</translation>
    </message>
    <message>
        <source>Tensors that differ</source>
        <translation>Tenseurs qui diffèrent</translation>
    </message>
    <message>
        <source>The share of different values, the largest and the mean difference, and the norm of the difference over that of the first model&apos;s tensor</source>
        <translation>La part de valeurs différentes, le plus grand écart et l&apos;écart moyen, et la norme de l&apos;écart sur celle du tenseur du premier modèle</translation>
    </message>
    <message>
        <source>Equal tensors too</source>
        <translation>Aussi les tenseurs égaux</translation>
    </message>
    <message>
        <source>List equal tensors too</source>
        <translation>Lister aussi les tenseurs égaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>seulement dans le premier</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>seulement dans le second</translation>
    </message>
    <message>
        <source>Every tensor holds the same values.</source>
        <translation>Chaque tenseur contient les mêmes valeurs.</translation>
    </message>
    <message>
        <source>%1 of %2 tensors hold the same values.</source>
        <translation>%1 tenseurs sur %2 contiennent les mêmes valeurs.</translation>
    </message>
    <message>
        <source>Share of the values that are not the same number</source>
        <translation>Part des valeurs qui ne sont pas le même nombre</translation>
    </message>
    <message>
        <source>Largest absolute difference of two values</source>
        <translation>Plus grand écart absolu entre deux valeurs</translation>
    </message>
    <message>
        <source>Mean absolute difference, over all values of the tensor</source>
        <translation>Écart absolu moyen sur toutes les valeurs du tenseur</translation>
    </message>
    <message>
        <source>Norm of the difference over the norm of the first model&apos;s tensor</source>
        <translation>Norme de l&apos;écart sur la norme du tenseur du premier modèle</translation>
    </message>
</context>
<context>
    <name>bitdistill::DisagreementView</name>
    <message>
        <source>Both right</source>
        <translation>Tous deux justes</translation>
    </message>
    <message>
        <source>Only the teacher</source>
        <translation>L&apos;enseignant seul</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>L&apos;élève seul</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Tous deux faux</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Items that teacher and student answer</source>
        <translation>Exemples auxquels répondent l&apos;enseignant et l&apos;élève</translation>
    </message>
    <message>
        <source>State of the comparison item by item</source>
        <translation>État de la comparaison exemple par exemple</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>Interroger les deux modèles</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Teacher and student answer every dev item here, one by one: what only one of them knows, and what neither does. A click takes an item to Compare.</source>
        <translation>L&apos;enseignant et l&apos;élève répondent ici à chaque exemple dev, un par un : ce que l&apos;un des deux seul sait, et ce qu&apos;aucun ne sait. Un clic emporte un exemple dans Comparer.</translation>
    </message>
    <message>
        <source>What teacher and student answer, item by item, when a run has been evaluated.</source>
        <translation>Ce que répondent l&apos;enseignant et l&apos;élève, exemple par exemple, quand une exécution a été évaluée.</translation>
    </message>
    <message>
        <source>Both right %1, only the teacher %2, only the student %3, both wrong %4.</source>
        <translation>Tous deux justes %1, l&apos;enseignant seul %2, l&apos;élève seul %3, tous deux faux %4.</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Ouverture des modèles</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::EventList</name>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Shows the events that contain these words</source>
        <translation>Montre les événements qui contiennent ces mots</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Least severity shown</source>
        <translation>Gravité minimale montrée</translation>
    </message>
    <message>
        <source>Hides less severe events</source>
        <translation>Cache les événements moins graves</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Stage of the events</source>
        <translation>Étape des événements</translation>
    </message>
    <message>
        <source>Shows the events of one stage</source>
        <translation>Montre les événements d&apos;une étape</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>Copier les événements</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown, as text</source>
        <translation>Copie les événements choisis, ou tous ceux qui sont montrés, en texte</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Liste des événements</translation>
    </message>
    <message>
        <source>Checkpoints, evaluations and warnings appear here.
Start a run, or open a run folder.</source>
        <translation>Points de reprise, évaluations et avertissements apparaissent ici.
Lancez une exécution ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Pas encore d&apos;événement.</translation>
    </message>
    <message>
        <source>%1 events, %2 warnings, %3 errors. Newest: %4</source>
        <translation>%1 événements, %2 avertissements, %3 erreurs. Le plus récent : %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message>
        <source>TQ2_0, ternary in 2 bits, for llama.cpp</source>
        <translation>TQ2_0, ternaire sur 2 bits, pour llama.cpp</translation>
    </message>
    <message>
        <source>TQ1_0, ternary in 1.7 bits, for llama.cpp</source>
        <translation>TQ1_0, ternaire sur 1,7 bit, pour llama.cpp</translation>
    </message>
    <message>
        <source>I2_S, ternary in 2 bits, for bitnet.cpp</source>
        <translation>I2_S, ternaire sur 2 bits, pour bitnet.cpp</translation>
    </message>
    <message>
        <source>F16, 16 bits</source>
        <translation>F16, 16 bits</translation>
    </message>
    <message>
        <source>BF16, 16 bits, wider range</source>
        <translation>BF16, 16 bits, plus grande étendue</translation>
    </message>
    <message>
        <source>Q8_0, 8 bits</source>
        <translation>Q8_0, 8 bits</translation>
    </message>
    <message>
        <source>Q6_K, 6.6 bits</source>
        <translation>Q6_K, 6,6 bits</translation>
    </message>
    <message>
        <source>Q4_0, 4.5 bits</source>
        <translation>Q4_0, 4,5 bits</translation>
    </message>
    <message>
        <source>F32, 32 bits</source>
        <translation>F32, 32 bits</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>What the layers&apos; matrices are kept in</source>
        <translation>Format dans lequel les matrices des couches sont gardées</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Programs that open it</source>
        <translation>Programmes qui l&apos;ouvrent</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;exportation</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Fichiers GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Écriture, %p %</translation>
    </message>
    <message>
        <source>Comparing, %p %</source>
        <translation>Comparaison, %p %</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Pas exporté. %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Written and proven: %1, %2.</source>
        <translation>Écrit et prouvé : %1, %2.</translation>
    </message>
    <message>
        <source>Body in %1: %2; embedding and head in %3: %4; norms: %5.</source>
        <translation>Corps en %1 : %2 ; embedding et tête en %3 : %4 ; normes : %5.</translation>
    </message>
    <message>
        <source>Read back: %1 tensors are exact, %2 rounded as their types do.</source>
        <translation>Relu : %1 tenseurs sont exacts, %2 arrondis comme le font leurs types.</translation>
    </message>
    <message>
        <source>The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.</source>
        <translation>Le même token suivant à %1 positions sur %2 ; plus grande différence d&apos;un logit %3, KL %4 nats.</translation>
    </message>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>%n matrice est gardée en F16 : ses lignes ne remplissent pas les blocs de ce type.</numerusform>
            <numerusform>%n matrices sont gardées en F16 : leurs lignes ne remplissent pas les blocs de ce type.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt with every number: %1</source>
        <translation>Le reçu avec tous les chiffres : %1</translation>
    </message>
    <message>
        <source>The model for this and other programs. After writing it is opened again and held against the original: weight by weight, token by token.</source>
        <translation>Le modèle pour ce programme et d&apos;autres. Après l&apos;écriture, il est rouvert et comparé à l&apos;original : poids par poids, token par token.</translation>
    </message>
    <message>
        <source>2 bits, a folder for transformers</source>
        <translation>2 bits, un dossier pour transformers</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Fichier ou dossier à écrire</translation>
    </message>
    <message>
        <source>Choose the file or folder to write</source>
        <translation>Choisir le fichier ou dossier à écrire</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Écrire dans</translation>
    </message>
    <message>
        <source>Written and checked: %1, %2.</source>
        <translation>Écrit et vérifié : %1, %2.</translation>
    </message>
    <message>
        <source>Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.</source>
        <translation>Corps en 2 bits : %1 ; plongement et tête en %2 : %3 ; normes : %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::FigurePanel</name>
    <message>
        <source>the picture could not be encoded</source>
        <translation>l&apos;image n&apos;a pas pu être encodée</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
</context>
<context>
    <name>bitdistill::FurtherModels</name>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Also the baseline in 8 bits</source>
        <translation>Aussi la référence en 8 bits</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>Also the baseline in 4 bits</source>
        <translation>Aussi la référence en 4 bits</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>ébauches</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it</source>
        <translation>Aussi la référence avec des ébauches du modèle comparé</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several at once. Greedy text stays the same. Both need the same vocabulary</source>
        <translation>Aussi la référence avec des ébauches du modèle comparé : celui-ci propose des tokens, et la référence en vérifie plusieurs à la fois. Le texte glouton reste le même. Les deux ont besoin du même vocabulaire</translation>
    </message>
    <message>
        <source>%1 in 8 bits</source>
        <translation>%1 en 8 bits</translation>
    </message>
    <message>
        <source>%1 in 4 bits</source>
        <translation>%1 en 4 bits</translation>
    </message>
    <message>
        <source>%1 with drafts of %2</source>
        <translation>%1 avec les ébauches de %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::GhostChoice</name>
    <message>
        <source>Run behind the histogram</source>
        <translation>Exécution derrière l&apos;histogramme</translation>
    </message>
    <message>
        <source>Runs that are ticked on Home, or added on the Run page, can stand behind the histogram</source>
        <translation>Les exécutions cochées sur l&apos;accueil, ou ajoutées sur la page Exécution, peuvent se trouver derrière l&apos;histogramme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>bitdistill::GuardBanner</name>
    <message>
        <source>Restart balanced</source>
        <translation>Relancer avec équilibrage</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Baisser le taux</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Augmenter le taux</translation>
    </message>
    <message>
        <source>the loss terms are balanced over the first steps</source>
        <translation>les termes de la perte sont équilibrés sur les premiers pas</translation>
    </message>
    <message>
        <source>half the learning rate in %1</source>
        <translation>moitié du taux d&apos;apprentissage dans %1</translation>
    </message>
    <message>
        <source>twice the learning rate in %1</source>
        <translation>double du taux d&apos;apprentissage dans %1</translation>
    </message>
    <message>
        <source>What a guard advises</source>
        <translation>Ce que conseille la surveillance</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, pas %2 : %3</translation>
    </message>
</context>
<context>
    <name>bitdistill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages and text</source>
        <translation>Pages et texte</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Aucun passage ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>From full precision to 1.58 bits</source>
        <translation>De la pleine précision à 1,58 bit</translation>
    </message>
    <message>
        <source>Give a language model as teacher. In three stages its student learns to do the same with weights that are only −1, 0 or +1, and you watch every step of it.</source>
        <translation>Donnez un modèle de langue comme enseignant. En trois étapes, son élève apprend à faire de même avec des poids qui ne valent que −1, 0 ou +1, et vous en suivez chaque pas.</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills a table of three models, and ends in a comparison of speed on this machine.</source>
        <translation>L&apos;exemple apporte sa propre petite langue, son enseignant et sa tâche. En une minute environ, il parcourt toutes les étapes, remplit un tableau de trois modèles et finit par une comparaison de vitesse sur cette machine.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Nouvelle recette…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Nouvelle recette</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Ouvrir une exécution…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Ouvrir un dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>En attente de reprise</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le voir apprendre</translation>
    </message>
    <message>
        <source>The losses of every stage as they fall, and the student&apos;s accuracy against its teacher&apos;s line.</source>
        <translation>Les pertes de chaque étape qui baissent, et l&apos;exactitude de l&apos;élève face à la ligne de son enseignant.</translation>
    </message>
    <message>
        <source>See the weights decide</source>
        <translation>Voir les poids se décider</translation>
    </message>
    <message>
        <source>Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.</source>
        <translation>La masse se rassemble à ±½ Δ, où un petit pas fait basculer un poids entre −1, 0 et +1. Parcourez le temps.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>Teacher and student write side by side on this processor: speed, memory, and how far they agree.</source>
        <translation>L&apos;enseignant et l&apos;élève écrivent côte à côte sur ce processeur : vitesse, mémoire et degré d&apos;accord.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Dossier des nouvelles exécutions</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the folder of new runs</source>
        <translation>Changer le dossier des nouvelles exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n cœur</numerusform>
            <numerusform>%1 · %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 s&apos;entraîne</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Ouvrir l&apos;exécution %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>New runs go to %1</source>
        <translation>Les nouvelles exécutions vont dans %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>Ouvrir le modèle %1</translation>
    </message>
    <message>
        <source>All stages on a small built-in world</source>
        <translation>Toutes les étapes sur un petit monde intégré</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>Choose where new runs go</source>
        <translation>Choisir où vont les nouvelles exécutions</translation>
    </message>
    <message>
        <source>See a real run</source>
        <translation>Voir une vraie exécution</translation>
    </message>
    <message>
        <source>Curves, histograms and results of a run that somebody has recorded; nothing is trained</source>
        <translation>Courbes, histogrammes et résultats d&apos;une exécution que quelqu&apos;un a enregistrée ; rien ne s&apos;entraîne</translation>
    </message>
    <message>
        <source>Every run appears here with its curve and what it reaches. The sample makes the first one.</source>
        <translation>Chaque exécution apparaît ici avec sa courbe et ce qu&apos;elle atteint. L&apos;exemple fait la première.</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first.</source>
        <translation>%1 s&apos;entraîne. Arrêtez-la et enregistrez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is in the queue. Remove it from there first.</source>
        <translation>%1 est dans la file d&apos;attente. Retirez-la d&apos;abord de là.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, what would become ternary.</source>
        <translation>Tout modèle Llama, Mistral, Qwen2, Qwen3 ou Gemma 3 s’ouvre en quelques millisecondes, en dossier de Hugging Face ou en fichier .gguf : ses tenseurs, la distribution de ses poids, ce qui deviendrait ternaire.</translation>
    </message>
</context>
<context>
    <name>bitdistill::HubDialog</name>
    <message>
        <source>A model from the hub</source>
        <translation>Un modèle du hub</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Fichiers du modèle</translation>
    </message>
    <message>
        <source>Those that are ticked are fetched</source>
        <translation>Ceux qui sont cochés sont téléchargés</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Avancement du téléchargement</translation>
    </message>
    <message>
        <source>State of the download</source>
        <translation>État du téléchargement</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Name or address on the hub</source>
        <translation>Nom ou adresse sur le hub</translation>
    </message>
    <message>
        <source>ORG/NAME, or the address of its page</source>
        <translation>ORG/NOM, ou l&apos;adresse de sa page</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>Branche, étiquette ou commit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>List the files of the model</source>
        <translation>Lister les fichiers du modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>Fermer le dialogue</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Arrêter le téléchargement ; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch the ticked files</source>
        <translation>Télécharger les fichiers cochés</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultation du hub…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Stopping; what has come is kept.</source>
        <translation>Arrêt ; ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>, %1/s, encore %2</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: Fetch goes on from there.</source>
        <translation>Arrêté. Ce qui est arrivé est gardé : Télécharger continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>no licence is stated</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</source>
        <translation>%1, %2%3 : &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>, gated: accept its licence on its page and set HF_TOKEN</source>
        <translation>, à accès restreint : acceptez sa licence sur sa page et définissez HF_TOKEN</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>Press Look to list the files of a model and to see its licence. The files that this program needs are ticked. Only ticked files are fetched.</source>
        <translation>« Consulter » affiche la liste des fichiers d&apos;un modèle et sa licence. Les fichiers dont ce programme a besoin sont cochés. Seuls les fichiers cochés sont téléchargés.</translation>
    </message>
    <message>
        <source>is data, and no model</source>
        <translation>contient des données, pas un modèle</translation>
    </message>
    <message>
        <source>Fetch it with bitdistill fetch --dataset</source>
        <translation>Téléchargez-les avec bitdistill fetch --dataset</translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Lens and navigator</source>
        <translation>Loupe et navigateur</translation>
    </message>
    <message>
        <source>Weights that are −1</source>
        <translation>Poids à −1</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Poids à 0</translation>
    </message>
    <message>
        <source>Weights that are +1</source>
        <translation>Poids à +1</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>Près d&apos;un seuil</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Bascules par pas</translation>
    </message>
    <message>
        <source>Scale Δ</source>
        <translation>Échelle Δ</translation>
    </message>
    <message>
        <source>Distribution in units of Δ</source>
        <translation>Distribution en unités de Δ</translation>
    </message>
    <message>
        <source>The latent weights stand here in units of their scale, with the thresholds where a code flips.</source>
        <translation>Les poids latents se trouvent ici en unités de leur échelle, avec les seuils où un code bascule.</translation>
    </message>
    <message>
        <source>Start a run, or open a model folder.</source>
        <translation>Lancez une exécution, ou ouvrez un dossier de modèle.</translation>
    </message>
    <message>
        <source>Navigator and curves</source>
        <translation>Navigateur et courbes</translation>
    </message>
    <message>
        <source>Layers over steps</source>
        <translation>Couches au fil des pas</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Every layer at every step as one map.</source>
        <translation>Chaque couche à chaque pas, en une carte.</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Un clic y mène.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Zero share, mass near the thresholds and flips per step.</source>
        <translation>Part de zéros, masse près des seuils et bascules par pas.</translation>
    </message>
    <message>
        <source>Layers and kinds</source>
        <translation>Couches et genres</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>à moins de 0,05 Δ</translation>
    </message>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>sur %n pas</numerusform>
            <numerusform>sur %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a code</source>
        <translation>%1 bit par code</translation>
    </message>
    <message>
        <source>Weights: pin this step</source>
        <translation>Poids : épingler ce pas</translation>
    </message>
    <message>
        <source>Copy the weight plot as a picture</source>
        <translation>Copier la courbe des poids en image</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Colonnes de la carte</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>par pas</translation>
    </message>
    <message>
        <source>by kind, at the step shown</source>
        <translation>par genre, au pas montré</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
        <source>Signs kept</source>
        <translation>Signes gardés</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>aucun seuil</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 au début</translation>
    </message>
    <message>
        <source>%1 teacher&apos;s</source>
        <translation>%1 enseignant</translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 changés</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message>
        <source>convert and compare</source>
        <translation>convertir et comparer</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Filter: name, program, family, type</source>
        <translation>Filtrer : nom, programme, famille, type</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>Models that other programs keep</source>
        <translation>Modèles que gardent d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Name, program, size, family, number type, and what each can be used for</source>
        <translation>Nom, programme, taille, famille, type numérique, et à quoi chacun peut servir</translation>
    </message>
    <message>
        <source>How many models were found</source>
        <translation>Combien de modèles ont été trouvés</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>Le modèle choisi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Chercher à nouveau des modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without a model</source>
        <translation>Fermer sans modèle</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here</source>
        <translation>Hugging Face, LM Studio, GPT4All, Jan, Ollama et llama.cpp ne gardent pas de modèles ici</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, car %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Choose the selected model</source>
        <translation>Choisir le modèle sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>%1 modèle, dont %2 utilisable</numerusform>
            <numerusform>%1 modèles, dont %2 utilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LossPlot</name>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>The curves appear here step by step</source>
        <translation>Les courbes apparaissent ici pas à pas</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Lancez une exécution ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Axe des valeurs logarithmique</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find anything to do (Ctrl+K)</source>
        <translation>Trouver tout ce qu&apos;on peut faire (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The sample has finished: three models, one table. The comparison runs on the Compare page.</source>
        <translation>L&apos;exemple est terminé : trois modèles, un tableau. La comparaison se déroule sur la page Comparer.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Montrer le tableau</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Ouvrir un dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Dossier des nouvelles exécutions</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Thème : comme le bureau</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème : contraste élevé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>Trouver tout ce qu&apos;on peut faire</translation>
    </message>
    <message>
        <source>Pause or continue the run</source>
        <translation>Mettre en pause ou continuer l&apos;exécution</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>Quit; a run is saved first</source>
        <translation>Quitter ; l&apos;exécution est d&apos;abord enregistrée</translation>
    </message>
    <message>
        <source>Recipe and Compare</source>
        <translation>Recette et Comparer</translation>
    </message>
    <message>
        <source>Start the recipe or the comparison</source>
        <translation>Lancer la recette ou la comparaison</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Plots, map and scrubber</source>
        <translation>Courbes, carte et curseur de temps</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Pan, choose a cell, step in time</source>
        <translation>Déplacer, choisir une cellule, avancer dans le temps</translation>
    </message>
    <message>
        <source>Zoom a plot</source>
        <translation>Agrandir une courbe</translation>
    </message>
    <message>
        <source>Whole plot; first step</source>
        <translation>Courbe entière ; premier pas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>Rejouer l&apos;entraînement</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche de menu</translation>
    </message>
    <message>
        <source>Export, copy, data table</source>
        <translation>Exporter, copier, tableau des données</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it, then close? It can be resumed from Home.</source>
        <translation>%1 s&apos;entraîne. L&apos;arrêter, l&apos;enregistrer, puis fermer ? On peut la reprendre depuis l&apos;accueil.</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>Arrêter, enregistrer et fermer</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l&apos;entraînement</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <source>the desktop&apos;s language</source>
        <translation>la langue du bureau</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>Au prochain démarrage, la fenêtre parlera %1.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>Thème et langue</translation>
    </message>
    <message>
        <source>Light, dark, high contrast or as the desktop; the window&apos;s language</source>
        <translation>Clair, sombre, contraste élevé ou comme le bureau ; la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The run&apos;s recipe with a change: %1. Start it as a new run.</source>
        <translation>La recette de l&apos;exécution avec un changement : %1. Lancez-la comme nouvelle exécution.</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + ↑ ↓</source>
        <translation>Ctrl + molette, Ctrl + ↑ ↓</translation>
    </message>
    <message>
        <source>Zoom the value axis</source>
        <translation>Agrandir l&apos;axe des valeurs</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Zoom a plot to a box</source>
        <translation>Agrandir un cadre de la courbe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Guide, method, tour, keyboard shortcuts (F1: what is in front)</source>
        <translation>Guide, méthode, visite, raccourcis clavier (F1 : ce qui est devant)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The recipe of %1. Start it as a new run.</source>
        <translation>La recette de %1. Lancez-la comme nouvelle exécution.</translation>
    </message>
    <message>
        <source>Help about what is in front</source>
        <translation>Aide sur ce qui est devant</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Help about the field or page in front</source>
        <translation>Aide sur le champ ou la page devant</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Present the comparison, and back</source>
        <translation>Présenter la comparaison, et revenir</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Lancer ou arrêter la comparaison</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Un autre prompt</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Rejouer la course</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Colorer les tokens</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>A new line in the message</source>
        <translation>Une nouvelle ligne dans le message</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>The method, with its equations</source>
        <translation>La méthode, avec ses équations</translation>
    </message>
    <message>
        <source>About what is in front</source>
        <translation>Sur ce qui est devant</translation>
    </message>
    <message>
        <source>%1 failed, and the queue goes on: %2</source>
        <translation>%1 a échoué, et la file d&apos;attente continue : %2</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Montrer la file d&apos;attente</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>La file d&apos;attente est terminée.</translation>
    </message>
    <message>
        <source>%1 is a recording: it has curves, histograms and results, but no models. Choose models of your own here.</source>
        <translation>%1 est un enregistrement : il a des courbes, des histogrammes et des résultats, mais pas de modèles. Choisissez ici vos propres modèles.</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Présenter la comparaison</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Entrée, Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1 of the queue trains now. The run that you have open stays.</source>
        <translation>%1 de la file d&apos;attente s&apos;entraîne maintenant. L&apos;exécution que vous avez ouverte reste affichée.</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>The rest of the texts, then another prompt</source>
        <translation>La suite des textes, puis une autre invite</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom the plot that was clicked; else scroll the page</source>
        <translation>Zoomer le graphique cliqué ; sinon défiler la page</translation>
    </message>
</context>
<context>
    <name>bitdistill::MeasureFields</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>F&amp;ils</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mpérature</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>glouton</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Température, 0 est glouton</translation>
    </message>
    <message>
        <source>Always write so many tokens</source>
        <translation>Toujours écrire autant de tokens</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>Mesure une longueur fixe : chaque modèle écrit au-delà de la fin de son texte, et ce qui suit est grisé</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>Nombre maximal de tokens</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Seed of the sampled tokens</source>
        <translation>Graine des tokens tirés</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>La même graine tire à nouveau les mêmes tokens</translation>
    </message>
    <message>
        <source>Greedy text needs no seed: raise the temperature to sample</source>
        <translation>Un texte glouton n&apos;a pas besoin de graine : augmentez la température pour tirer au hasard</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Répétitio&amp;ns</translation>
    </message>
    <message>
        <source>Al&amp;ways so many tokens</source>
        <translation>Toujours &amp;autant de tokens</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelCard</name>
    <message>
        <source>ternary</source>
        <translation>ternaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Problems of the model</source>
        <translation>Problèmes du modèle</translation>
    </message>
    <message>
        <source>Size ratio</source>
        <translation>Rapport des tailles</translation>
    </message>
    <message>
        <source>smaller as a 1.58-bit student</source>
        <translation>plus petit en élève de 1,58 bit</translation>
    </message>
    <message>
        <source>Filter tensors: name, type, ternary</source>
        <translation>Filtrer les tenseurs : nom, type, ternaire</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filtrer les tenseurs</translation>
    </message>
    <message>
        <source>Shows the tensors whose name, type or shape contain these words</source>
        <translation>Montre les tenseurs dont le nom, le type ou la forme contiennent ces mots</translation>
    </message>
    <message>
        <source>%1, 1.58-bit student</source>
        <translation>%1, élève de 1,58 bit</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>, %1 of them %2</source>
        <translation>, dont %1 %2</translation>
    </message>
    <message>
        <source>become ternary</source>
        <translation>deviennent ternaires</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 couches</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>largeur %1</translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation>%1 têtes</translation>
    </message>
    <message>
        <source>%1 key/value heads</source>
        <translation>%1 têtes de clé/valeur</translation>
    </message>
    <message>
        <source>vocabulary %1</source>
        <translation>vocabulaire %1</translation>
    </message>
    <message>
        <source>tied head</source>
        <translation>tête partagée</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>tête propre</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The same shape in FP16</source>
        <translation>La même forme en FP16</translation>
    </message>
    <message>
        <source>In FP16</source>
        <translation>En FP16</translation>
    </message>
    <message>
        <source>As a 1.58-bit student</source>
        <translation>En élève de 1,58 bit</translation>
    </message>
    <message>
        <source>%1 in FP16, %2 as a 1.58-bit student.</source>
        <translation>%1 en FP16, %2 en élève de 1,58 bit.</translation>
    </message>
    <message>
        <source>This model could not be opened</source>
        <translation>Ce modèle n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The tensors of a model and what they become appear here</source>
        <translation>Les tenseurs d&apos;un modèle et ce qu&apos;ils deviennent apparaissent ici</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 tenseurs</translation>
    </message>
    <message>
        <source>%1 of %2 tensors</source>
        <translation>%1 tenseurs sur %2</translation>
    </message>
    <message>
        <source>Open a model folder, a .gguf or a .safetensors file.</source>
        <translation>Ouvrez un dossier de modèle, un .gguf ou un .safetensors.</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>%1 dans le fichier</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en mémoire</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Tassé</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelChoice</name>
    <message>
        <source>Chat template: %1</source>
        <translation>Gabarit de conversation : %1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>Il n&apos;a pas de gabarit de conversation : il n&apos;a pas été ajusté pour converser et continue plutôt votre texte.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelDialog</name>
    <message>
        <source>Model folders and GGUF files (%1)</source>
        <translation>Dossiers de modèle et fichiers GGUF (%1)</translation>
    </message>
    <message>
        <source>Folder or file:</source>
        <translation>Dossier ou fichier :</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelList</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model: %1</source>
        <translation>Choisir un modèle : %1</translation>
    </message>
    <message>
        <source>Choose a model folder or a .gguf file</source>
        <translation>Choisir un dossier de modèle ou un fichier .gguf</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelSourceButton</name>
    <message>
        <source>More models for %1</source>
        <translation>Plus de modèles pour %1</translation>
    </message>
    <message>
        <source>Models that other programs keep on this computer, or one from the hub</source>
        <translation>Modèles que d&apos;autres programmes gardent sur cet ordinateur, ou un modèle du hub</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Model folder or file</source>
        <translation>Dossier ou fichier du modèle</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .gguf or .safetensors file, or a run folder</source>
        <translation>Un dossier Hugging Face, un fichier .gguf ou .safetensors, ou un dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modèles récents</translation>
    </message>
    <message>
        <source>Models that were open stand here.</source>
        <translation>Les modèles qui ont été ouverts se trouvent ici.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Le modèle ouvert</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Comment il a été ouvert</translation>
    </message>
    <message>
        <source>See its weights</source>
        <translation>Voir ses poids</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Use as teacher</source>
        <translation>Prendre comme enseignant</translation>
    </message>
    <message>
        <source>Header read in %1</source>
        <translation>En-tête lu en %1</translation>
    </message>
    <message>
        <source>Export the model as a .gguf file</source>
        <translation>Exporter le modèle en fichier .gguf</translation>
    </message>
    <message>
        <source>With a receipt that it is the same model</source>
        <translation>Avec un reçu prouvant que c&apos;est le même modèle</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspecter %1</translation>
    </message>
    <message>
        <source>Models at hand and the open one</source>
        <translation>Modèles à portée et celui qui est ouvert</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Models of the open run</source>
        <translation>Modèles de l&apos;exécution ouverte</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already: a teacher has full precision</source>
        <translation>C&apos;est déjà un élève de 1,58 bit : un enseignant a la pleine précision</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Arrondir…</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already</source>
        <translation>C&apos;est déjà un élève de 1,58 bit</translation>
    </message>
    <message>
        <source>A run trains here: wait for its end, or stop it</source>
        <translation>Une exécution s&apos;entraîne ici : attendez sa fin ou arrêtez-la</translation>
    </message>
    <message>
        <source>Ternary weights without training, and what is left of the model</source>
        <translation>Des poids ternaires sans entraînement, et ce qui reste du modèle</translation>
    </message>
    <message>
        <source>Round the model without training</source>
        <translation>Arrondir le modèle sans entraînement</translation>
    </message>
    <message>
        <source>Ternary weights, and what is left of the model</source>
        <translation>Des poids ternaires, et ce qui reste du modèle</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>le modèle ouvert</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Différences…</translation>
    </message>
    <message>
        <source>Which tensors differ from those of another model, and by how much</source>
        <translation>Quels tenseurs diffèrent de ceux d&apos;un autre modèle, et de combien</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Choose the model to compare with</source>
        <translation>Choisir le modèle auquel comparer</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Statistiques et histogramme d&apos;un tenseur : sélectionnez-le et appuyez sur Entrée, ou double-cliquez dessus.</translation>
    </message>
</context>
<context>
    <name>bitdistill::MomentsFigure</name>
    <message>
        <source>Weights before and after</source>
        <translation>Poids avant et après</translation>
    </message>
    <message>
        <source>The same weights as the teacher has them, refined, pre-trained, and in the student</source>
        <translation>Les mêmes poids chez l’enseignant, raffinés, préentraînés et chez l’élève</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Lancez une exécution ou ouvrez son dossier.</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valeurs brutes</translation>
    </message>
</context>
<context>
    <name>bitdistill::Notice</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>bitdistill::OverlayCard</name>
    <message>
        <source>Teacher reaches</source>
        <translation>L&apos;enseignant atteint</translation>
    </message>
    <message>
        <source>BitNet-SFT reaches</source>
        <translation>BitNet-SFT atteint</translation>
    </message>
    <message>
        <source>Student reaches</source>
        <translation>L&apos;élève atteint</translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation>À côté d&apos;autres exécutions</translation>
    </message>
    <message>
        <source>What runs reach, and in what their recipes differ</source>
        <translation>Ce qu&apos;atteignent les exécutions, et en quoi leurs recettes diffèrent</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Show a run beside the open one</source>
        <translation>Montrer une exécution à côté de celle qui est ouverte</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message>
        <source>Points over the parameters</source>
        <translation>Points selon les paramètres</translation>
    </message>
    <message>
        <source>A line for each point over the parameters that a sweep varies</source>
        <translation>Une ligne par point sur les paramètres que fait varier un balayage</translation>
    </message>
    <message>
        <source>bitdistill sweep makes a sweep; open its folder.</source>
        <translation>bitdistill sweep fait un balayage ; ouvrez son dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>%n point, non terminé.</numerusform>
            <numerusform>%n points, dont aucun n&apos;est terminé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>%n point ; le meilleur est %1 avec %2.</numerusform>
            <numerusform>%n points ; le meilleur est %1 avec %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamField</name>
    <message>
        <source>Not used: %1 and %2 are off</source>
        <translation>Non utilisé : les options « %1 » et « %2 » sont désactivées</translation>
    </message>
    <message>
        <source>Not used: %1 is off</source>
        <translation>Non utilisé : l’option « %1 » est désactivée</translation>
    </message>
    <message>
        <source>Used only with %1: %2</source>
        <translation>Utilisé seulement avec %1 : %2</translation>
    </message>
    <message>
        <source>Not used: %1 is not given</source>
        <translation>Non utilisé : « %1 » n’est pas indiqué</translation>
    </message>
    <message>
        <source>Not used: %1 is given</source>
        <translation>Non utilisé : « %1 » est indiqué</translation>
    </message>
    <message>
        <source>Not used: the task has no classes</source>
        <translation>Non utilisé : la tâche n’a pas de classes</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Parcourir : %1</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file</source>
        <translation>Ouvre un dialogue pour choisir un fichier</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problème avec %1</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>%1 est nécessaire</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Retour à la valeur par défaut : %1</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>Retour à %1 : %2</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a model folder or a .gguf file</source>
        <translation>Ouvre un dialogue pour choisir un dossier de modèle ou un fichier .gguf</translation>
    </message>
    <message>
        <source>Not used: the task writes no texts</source>
        <translation>Non utilisé : la tâche n’écrit pas de textes</translation>
    </message>
    <message>
        <source>Opens a dialog to choose files</source>
        <translation>Ouvre un dialogue pour choisir des fichiers</translation>
    </message>
    <message>
        <source>Help about %1</source>
        <translation>Aide sur %1</translation>
    </message>
    <message>
        <source>What it means, with its equation (F1)</source>
        <translation>Ce que cela signifie, avec son équation (F1)</translation>
    </message>
    <message>
        <source>From the preset %1</source>
        <translation>Du préréglage %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>The parameters of a run, in groups</source>
        <translation>Les paramètres d&apos;une exécution, par groupes</translation>
    </message>
    <message>
        <source>Search parameters</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Shows the parameters whose name, help or choices contain these words</source>
        <translation>Montre les paramètres dont le nom, l&apos;aide ou les choix contiennent ces mots</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all parameters</source>
        <translation>Montrer tous les paramètres</translation>
    </message>
    <message>
        <source>Unfolds every group</source>
        <translation>Déplie tous les groupes</translation>
    </message>
    <message>
        <source>Problems of the whole recipe</source>
        <translation>Problèmes de la recette entière</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>More parameters: %1</source>
        <translation>Plus de paramètres : %1</translation>
    </message>
    <message>
        <source>No parameter contains these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nécessaire : %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds the group</source>
        <translation>Replie le groupe</translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>Déplie %n paramètre de plus</numerusform>
            <numerusform>Déplie %n paramètres de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>tout par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>les valeurs par défaut</translation>
    </message>
    <message>
        <source>Sets every parameter back to %1</source>
        <translation>Remet tous les paramètres à %1</translation>
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
        <translation>reste %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>échoué à %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêté à %1</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Étapes de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, step %1 of %2</source>
        <translation>, pas %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, reste %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Copy, export, show as table</source>
        <translation>Copier, exporter, montrer en tableau</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotPanel</name>
    <message>
        <source>Reset view</source>
        <translation>Rétablir la vue</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>l&apos;image n&apos;a pas pu être encodée</translation>
    </message>
    <message>
        <source>the page could not be printed to the file</source>
        <translation>la page n&apos;a pas pu être imprimée dans le fichier</translation>
    </message>
    <message>
        <source>Warning about what is drawn</source>
        <translation>Avertissement sur ce qui est dessiné</translation>
    </message>
</context>
<context>
    <name>bitdistill::PresentBar</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Lancer ou arrêter la comparaison</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt précédent</translation>
    </message>
    <message>
        <source>Which prompt</source>
        <translation>Quel prompt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt suivant</translation>
    </message>
    <message>
        <source>Race  R</source>
        <translation>Course  R</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Rejouer la course</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>État de la comparaison</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Quitter  Échap</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Stop  Space</source>
        <translation>Arrêter  Espace</translation>
    </message>
    <message>
        <source>Start  Space</source>
        <translation>Lancer  Espace</translation>
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
        <translation>Modèle de con&amp;versation</translation>
    </message>
    <message>
        <source>The prompt in the models&apos; chat templates</source>
        <translation>L&apos;invite dans les gabarits de conversation des modèles</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Choose or keep a prompt</source>
        <translation>Choisir ou garder un prompt</translation>
    </message>
    <message>
        <source>Prompts of the run, of its task, for any model, and your own</source>
        <translation>Prompts de l&apos;exécution, de sa tâche, pour tout modèle, et les vôtres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>For any model</source>
        <translation>Pour tout modèle</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Par tâche</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Garder ce prompt</translation>
    </message>
    <message>
        <source>Forget this prompt</source>
        <translation>Oublier ce prompt</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Search for learning rates</source>
        <translation>Recherche de taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 sur %n exécution</numerusform>
            <numerusform>%1 sur %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échoué : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>chosen so far: %1</source>
        <translation>choisi jusqu&apos;ici : %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Laisser continuer la file d&apos;attente</translation>
    </message>
    <message>
        <source>Pause the queue after the present run</source>
        <translation>Mettre la file d&apos;attente en pause après l&apos;exécution présente</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>tout est terminé</translation>
    </message>
    <message>
        <source>one run after the other</source>
        <translation>une exécution après l&apos;autre</translation>
    </message>
    <message>
        <source>pauses after the present run</source>
        <translation>pause après l&apos;exécution présente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>Retirer %1 de la file d&apos;attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueDialog</name>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d&apos;attente</translation>
    </message>
    <message>
        <source>The recipe as it is</source>
        <translation>La recette telle quelle</translation>
    </message>
    <message>
        <source>A sweep over values</source>
        <translation>Un balayage de valeurs</translation>
    </message>
    <message>
        <source>A search for learning rates</source>
        <translation>Une recherche de taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>An ablation</source>
        <translation>Une ablation</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>Folder&apos;s name</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Values, a line a parameter</source>
        <translation>Valeurs, une ligne par paramètre</translation>
    </message>
    <message>
        <source>Multiples of the recipe&apos;s rates</source>
        <translation>Multiples des taux de la recette</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Give it a name that can be a folder&apos;s name.</source>
        <translation>Donnez-lui un nom qui puisse être celui d&apos;un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n exécution.</numerusform>
            <numerusform>%n exécutions, l&apos;une après l&apos;autre. Les étapes qu&apos;elles ont en commun ne sont calculées qu&apos;une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here</source>
        <translation>« %1 » n&apos;est pas un nombre admis ici</translation>
    </message>
    <message>
        <source>Write numbers with commas between them</source>
        <translation>Écrivez des nombres séparés par des virgules</translation>
    </message>
    <message>
        <source>The recipe has no teacher</source>
        <translation>La recette n&apos;a pas d&apos;enseignant</translation>
    </message>
    <message>
        <source>Choose the folder of the model to convert on the Recipe page</source>
        <translation>Choisissez sur la page Recette le dossier du modèle à convertir</translation>
    </message>
    <message>
        <source>There are no values yet</source>
        <translation>Il n&apos;y a pas encore de valeurs</translation>
    </message>
    <message>
        <source>Write a line for each parameter, such as %1</source>
        <translation>Écrivez une ligne par paramètre, par exemple %1</translation>
    </message>
    <message>
        <source>There are no multiples yet</source>
        <translation>Il n&apos;y a pas encore de multiples</translation>
    </message>
    <message>
        <source>Write multiples such as %1</source>
        <translation>Écrivez des multiples, par exemple %1</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Nombre d&apos;exécutions</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueRunner</name>
    <message>
        <source>%1 is in the queue already. Choose another name.</source>
        <translation>%1 est déjà dans la file d&apos;attente. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Take the recipe of the open run</source>
        <translation>Prendre la recette de l&apos;exécution ouverte</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Charger un fichier de recette</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Enregistrer la recette dans un fichier</translation>
    </message>
    <message>
        <source>Form and checks</source>
        <translation>Formulaire et vérifications</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>Ligne de commande qui fait la même chose</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>&amp;Nom de l&apos;exécution</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l&apos;exécution</translation>
    </message>
    <message>
        <source>What stands against a start</source>
        <translation>Ce qui empêche de démarrer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Choose a teacher and training data: the first items appear here, cut into the teacher&apos;s tokens, with those marked that the loss looks at.</source>
        <translation>Choisissez un enseignant et des données d&apos;entraînement : les premiers exemples apparaissent ici, découpés en tokens de l&apos;enseignant, ceux que regarde la perte étant marqués.</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Recette de %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1, then %2 and %3</source>
        <translation>%1, puis %2 et %3</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>À choisir d&apos;abord : %1</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>À choisir d&apos;abord</translation>
    </message>
    <message>
        <source>every field can be used</source>
        <translation>chaque champ est utilisable</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>%n de plus, marqué dans le formulaire</numerusform>
            <numerusform>%n de plus, marqués dans le formulaire</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>still to choose</source>
        <translation>encore à choisir</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Choose training data: its first items appear here, cut into the teacher&apos;s tokens.</source>
        <translation>Choisissez des données d&apos;entraînement : leurs premiers exemples apparaissent ici, découpés en tokens de l&apos;enseignant.</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 s&apos;entraîne</translation>
    </message>
    <message>
        <source>Give the run a name that can be a folder&apos;s name</source>
        <translation>Donnez à l&apos;exécution un nom qui puisse être celui d&apos;un dossier</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Start the recipe</source>
        <translation>Lancer la recette</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Chercher parmi les paramètres</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>Paramètre : %1</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>%1. The command follows once that is mended.</source>
        <translation>%1. La commande suivra une fois cela corrigé.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>File d&apos;attente…</translation>
    </message>
    <message>
        <source>Put the recipe into the queue</source>
        <translation>Mettre la recette dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Runs, sweeps, searches for learning rates and ablations, one after the other</source>
        <translation>Exécutions, balayages, recherches de taux d&apos;apprentissage et ablations, l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Vos préréglages</translation>
    </message>
    <message>
        <source>Save what the form shows as a preset, or delete one of your own</source>
        <translation>Enregistrer ce que montre le formulaire en préréglage, ou en supprimer un des vôtres</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Annuler le dernier changement de la recette</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Un de vos préréglages</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save the recipe as a preset</source>
        <translation>Enregistrer la recette comme préréglage</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Choisissez des données d&apos;entraînement : leurs colonnes et premières lignes apparaissent ici.</translation>
    </message>
    <message>
        <source>Name of the preset (how to train, without model and data):</source>
        <translation>Nom du préréglage (façon d&apos;entraîner, sans modèle ni données) :</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Replace it by what the form shows?</source>
        <translation>Un préréglage %1 existe déjà. Le remplacer par ce que montre le formulaire ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l&apos;ancien</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePreview</name>
    <message>
        <source>First batch</source>
        <translation>Premier lot</translation>
    </message>
    <message>
        <source>First rows of the data file</source>
        <translation>Premières lignes du fichier de données</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Choisissez des données d&apos;entraînement : leurs colonnes et premières lignes apparaissent ici.</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>À propos du fichier de données</translation>
    </message>
    <message>
        <source>Fields that differ, as they were and as they are</source>
        <translation>Champs qui diffèrent, tels qu&apos;ils étaient et tels qu&apos;ils sont</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What the recipe is compared with</source>
        <translation>À quoi la recette est comparée</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What the data file seems to be made for</source>
        <translation>Ce pour quoi le fichier de données semble fait</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre cela</translation>
    </message>
    <message>
        <source>Take the proposed task into the recipe</source>
        <translation>Prendre la tâche proposée dans la recette</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer : %1</translation>
    </message>
    <message>
        <source>%1 rows, the first of them:</source>
        <translation>%1 lignes, dont les premières :</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>Les premières lignes :</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>The data file seems to be made for the task %1: %2.</source>
        <translation>Le fichier de données semble fait pour la tâche %1 : %2.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>Rien ne diffère de « %1 ».</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>Face à « %1 » :</translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1: %2 tokens in %3</source>
        <translation>%1 : %2 tokens en %3</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>replayed %1 times slower</source>
        <translation>rejoué %1 fois plus lentement</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 token, %2</numerusform>
            <numerusform>%1 tokens, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultTable</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Points to FP16</source>
        <translation>Points vs FP16</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tableau des résultats</translation>
    </message>
    <message>
        <source>FP16-SFT, BitNet-SFT and BitDistill appear here side by side.</source>
        <translation>FP16-SFT, BitNet-SFT et BitDistill apparaissent ici côte à côte.</translation>
    </message>
    <message>
        <source>Run a recipe to its end, or open a finished run.</source>
        <translation>Menez une recette à son terme, ou ouvrez une exécution terminée.</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 atteint %2</translation>
    </message>
    <message>
        <source>Difference to FP16</source>
        <translation>Écart à FP16</translation>
    </message>
    <message>
        <source>, not distinguishable</source>
        <translation>, non distinguable</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, intervalle à 95 %</translation>
    </message>
    <message>
        <source>computed by the %1 engine in %2</source>
        <translation>calculé par le moteur %1 en %2</translation>
    </message>
    <message>
        <source>always the most frequent class: %1</source>
        <translation>toujours la classe la plus fréquente : %1</translation>
    </message>
    <message>
        <source>It answers every item alike.</source>
        <translation>Il répond toujours la même chose.</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval, on the same %2 items</source>
        <translation>%1 points, intervalle à 95 %, sur les mêmes %2 éléments</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1</source>
        <translation>test exact de McNemar : p %1</translation>
    </message>
    <message>
        <source>, and answers every item alike</source>
        <translation>, et répond toujours la même chose</translation>
    </message>
    <message>
        <source>CPU engine, weights as %1</source>
        <translation>moteur CPU, poids en %1</translation>
    </message>
    <message>
        <source>training engine, %1</source>
        <translation>moteur d’entraînement, %1</translation>
    </message>
    <message>
        <source>%1 dev items</source>
        <translation>%1 exemples de validation</translation>
    </message>
    <message>
        <source>%1 prompts cut</source>
        <translation>%1 prompts coupés</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1, 95 % interval by a paired bootstrap, on the same %2 items</source>
        <translation>%1, intervalle à 95 % par bootstrap apparié, sur les mêmes %2 exemples</translation>
    </message>
    <message>
        <source>approximate randomization: p %1</source>
        <translation>randomisation approchée : p %1</translation>
    </message>
    <message>
        <source>≈: not distinguishable, %1</source>
        <translation>≈ : non distinguable, %1</translation>
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
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Run and data</source>
        <translation>Exécution et données</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Copier le tableau en Markdown</translation>
    </message>
    <message>
        <source>Compare teacher and student</source>
        <translation>Comparer l&apos;enseignant et l&apos;élève</translation>
    </message>
    <message>
        <source>Student, BitDistill</source>
        <translation>Élève, BitDistill</translation>
    </message>
    <message>
        <source>Teacher, FP16-SFT</source>
        <translation>Enseignant, FP16-SFT</translation>
    </message>
    <message>
        <source>Direct, BitNet-SFT</source>
        <translation>Direct, BitNet-SFT</translation>
    </message>
    <message>
        <source>Student&apos;s weights</source>
        <translation>Poids de l&apos;élève</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side.</source>
        <translation>Exactitude, taille et vitesse de FP16-SFT, BitNet-SFT et BitDistill, côte à côte.</translation>
    </message>
    <message>
        <source>They appear when a run with dev data has been evaluated.</source>
        <translation>Elles apparaissent quand une exécution avec données dev a été évaluée.</translation>
    </message>
    <message>
        <source>The paper, Qwen3 (%1)</source>
        <translation>L&apos;article, Qwen3 (%1)</translation>
    </message>
    <message>
        <source>Which class (row) is taken for which (column)</source>
        <translation>Quelle classe (ligne) est prise pour quelle autre (colonne)</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>sur les exemples dev</translation>
    </message>
    <message>
        <source>%1 smaller than %2 in 16 bits</source>
        <translation>%1 plus petit que %2 en 16 bits</translation>
    </message>
    <message>
        <source>%1 · task %2</source>
        <translation>%1 · tâche %2</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Aucune exécution ouverte</translation>
    </message>
    <message>
        <source>Other models, more data and far more text in stage 2: the order of the rows is what to compare.</source>
        <translation>D&apos;autres modèles, plus de données et bien plus de texte à l&apos;étape 2 : c&apos;est l&apos;ordre des lignes qui se compare.</translation>
    </message>
    <message>
        <source>The paper has no row for this task; its SST-2 stands here for the order of the rows.</source>
        <translation>L&apos;article n&apos;a pas de ligne pour cette tâche ; son SST-2 se trouve ici pour l&apos;ordre des lignes.</translation>
    </message>
    <message>
        <source>Copy the results as Markdown</source>
        <translation>Copier les résultats en Markdown</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Tables, figures and texts of this run as one HTML or PDF file</source>
        <translation>Tableaux, figures et textes de cette exécution en un fichier HTML ou PDF</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>Montrer les classes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Montrer les exemples</translation>
    </message>
    <message>
        <source>What teacher and student answer</source>
        <translation>Ce que répondent l&apos;enseignant et l&apos;élève</translation>
    </message>
    <message>
        <source>%1: from full precision to 1.58 bits</source>
        <translation>%1 : de la pleine précision à 1,58 bit</translation>
    </message>
    <message>
        <source>%1: which class is taken for which</source>
        <translation>%1 : quelle classe est prise pour quelle autre</translation>
    </message>
    <message>
        <source>true, predicted</source>
        <translation>vraie, prédite</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse : %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Rapport écrit : %1</translation>
    </message>
    <message>
        <source>HTML or PDF</source>
        <translation>HTML ou PDF</translation>
    </message>
    <message>
        <source>Ask teacher and student item by item</source>
        <translation>Interroger l&apos;enseignant et l&apos;élève exemple par exemple</translation>
    </message>
    <message>
        <source>Both right, only one of them, both wrong</source>
        <translation>Tous deux justes, un seul des deux, tous deux faux</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 face à %2 : %3</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux : %1</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>l’enseignant</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Show the ablation that this run belongs to</source>
        <translation>Montrer l&apos;ablation dont fait partie cette exécution</translation>
    </message>
    <message>
        <source>The report follows once the weights for it have been read.</source>
        <translation>Le rapport suivra dès que les poids de ses figures auront été lus.</translation>
    </message>
    <message>
        <source>held-out text: perplexity %1 of the teacher, %2 of the student after pre-training</source>
        <translation>texte réservé : perplexité %1 de l&apos;enseignant, %2 de l&apos;élève après le pré-entraînement</translation>
    </message>
    <message>
        <source>What the models wrote, beside the reference</source>
        <translation>Ce que les modèles ont écrit, à côté de la référence</translation>
    </message>
    <message>
        <source>Texts that differ most</source>
        <translation>Textes qui diffèrent le plus</translation>
    </message>
    <message>
        <source>First page as a picture (*.png)</source>
        <translation>Première page en image (*.png)</translation>
    </message>
    <message>
        <source>In memory %1 in place of %2, %3 smaller</source>
        <translation>En mémoire %1 au lieu de %2, %3 plus petit</translation>
    </message>
    <message>
        <source>Writing speed beside the teacher: %1</source>
        <translation>Vitesse d&apos;écriture face à l&apos;enseignant : %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>(nothing: it ended at once)</source>
        <translation>(rien : il s’est arrêté aussitôt)</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundDialog</name>
    <message>
        <source>Perplexity of the model, %p %</source>
        <translation>Perplexité du modèle, %p %</translation>
    </message>
    <message>
        <source>Rounding, %p %</source>
        <translation>Arrondi, %p %</translation>
    </message>
    <message>
        <source>Perplexity of the ternary weights, %p %</source>
        <translation>Perplexité des poids ternaires, %p %</translation>
    </message>
    <message>
        <source>Perplexity with rounded activations, %p %</source>
        <translation>Perplexité avec activations arrondies, %p %</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, encore %1</translation>
    </message>
    <message>
        <source>8 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>8 bits, o_proj et down_proj derrière une transformation de Hadamard</translation>
    </message>
    <message>
        <source>4 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>4 bits, o_proj et down_proj derrière une transformation de Hadamard</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Round %1 without training</source>
        <translation>Arrondir %1 sans entraînement</translation>
    </message>
    <message>
        <source>Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of the model: what is missing is what training is for.</source>
        <translation>Des poids ternaires par arrondi seul : rien n&apos;est entraîné, aucune norme n&apos;est ajoutée. Attendez-vous à ce qu&apos;il reste peu du modèle : l&apos;entraînement sert à retrouver ce qui manque.</translation>
    </message>
    <message>
        <source>Progress of the rounding</source>
        <translation>Progression de l&apos;arrondi</translation>
    </message>
    <message>
        <source>What is left of the model</source>
        <translation>Ce qui reste du modèle</translation>
    </message>
    <message>
        <source>How codes and scales are found</source>
        <translation>Comment codes et échelles sont trouvés</translation>
    </message>
    <message>
        <source>absmean, each weight to the nearest</source>
        <translation>absmean, chaque poids au plus proche</translation>
    </message>
    <message>
        <source>ls, least squared error of the weights</source>
        <translation>ls, moindre erreur quadratique des poids</translation>
    </message>
    <message>
        <source>gptq, later columns take over the errors</source>
        <translation>gptq, les colonnes suivantes reprennent les erreurs</translation>
    </message>
    <message>
        <source>awq, factors for columns with large inputs</source>
        <translation>awq, facteurs pour les colonnes à grandes entrées</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Which weights share a scale</source>
        <translation>Quels poids partagent une échelle</translation>
    </message>
    <message>
        <source>One a matrix</source>
        <translation>Une par matrice</translation>
    </message>
    <message>
        <source>One a row</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>One for 256 neighbours</source>
        <translation>Une pour 256 voisins</translation>
    </message>
    <message>
        <source>One for 128 neighbours</source>
        <translation>Une pour 128 voisins</translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation>É&amp;chelles</translation>
    </message>
    <message>
        <source>What the result computes with</source>
        <translation>Avec quoi le résultat calcule</translation>
    </message>
    <message>
        <source>Full precision: weights alone, in a folder of full size</source>
        <translation>Pleine précision : les poids seuls, dans un dossier de taille entière</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Activations</translation>
    </message>
    <message>
        <source>Text that calibrates and measures</source>
        <translation>Texte qui calibre et mesure</translation>
    </message>
    <message>
        <source>Plain text or JSON lines: its beginning calibrates, its end measures</source>
        <translation>Texte brut ou lignes JSON : le début calibre, la fin mesure</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>Choisir le texte</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Rows that calibrate</source>
        <translation>Lignes qui calibrent</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Tokens par ligne</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>lignes de</translation>
    </message>
    <message>
        <source>tokens calibrate</source>
        <translation>tokens calibrent</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Dossier à écrire</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Choisir où va le dossier</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Écri&amp;re dans</translation>
    </message>
    <message>
        <source>Layer by layer…</source>
        <translation>Couche par couche…</translation>
    </message>
    <message>
        <source>What rounding costs each layer</source>
        <translation>Ce que l&apos;arrondi coûte à chaque couche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the model and what is left of it</source>
        <translation>Comparer le modèle et ce qu&apos;il en reste</translation>
    </message>
    <message>
        <source>Both side by side on the Compare page</source>
        <translation>Les deux côte à côte sur la page Comparer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Arrondir</translation>
    </message>
    <message>
        <source>What rounding costs</source>
        <translation>Ce que coûte l&apos;arrondi</translation>
    </message>
    <message>
        <source>A call for this folder was stopped before its end: the same choices go on with what it has done.</source>
        <translation>Un appel pour ce dossier a été arrêté avant la fin : les mêmes choix reprennent ce qui est fait.</translation>
    </message>
    <message>
        <source>Choose a text first: it calibrates, and it measures what is left.</source>
        <translation>Choisissez d&apos;abord un texte : il calibre et mesure ce qui reste.</translation>
    </message>
    <message>
        <source>Name a folder to write to first.</source>
        <translation>Indiquez d&apos;abord un dossier de destination.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Opening the training engine</source>
        <translation>Ouverture du moteur d&apos;entraînement</translation>
    </message>
    <message>
        <source>Not rounded. %1</source>
        <translation>Non arrondi. %1</translation>
    </message>
    <message>
        <source>Stopped; no folder was written.</source>
        <translation>Arrêté ; aucun dossier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The model, full precision</source>
        <translation>Le modèle, pleine précision</translation>
    </message>
    <message>
        <source>Ternary weights, activations in full precision</source>
        <translation>Poids ternaires, activations en pleine précision</translation>
    </message>
    <message>
        <source>Ternary weights, activations: %1</source>
        <translation>Poids ternaires, activations : %1</translation>
    </message>
    <message>
        <source>Measured on the last %1 tokens of the text, in rows of %2.</source>
        <translation>Mesuré sur les %1 derniers tokens du texte, en lignes de %2.</translation>
    </message>
    <message>
        <source>The student: %1. A recipe goes on with it as its student.</source>
        <translation>L&apos;élève : %1. Une recette continue avec lui comme élève.</translation>
    </message>
    <message>
        <source>The ternary values in full precision: %1. It computes as the second bar says.</source>
        <translation>Les valeurs ternaires en pleine précision : %1. Il calcule comme le dit la deuxième barre.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundingBars</name>
    <message>
        <source>Perplexity before and after</source>
        <translation>Perplexité avant et après</translation>
    </message>
    <message>
        <source>guessing %1</source>
        <translation>au hasard %1</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>Perplexité : %1</translation>
    </message>
    <message>
        <source>Perplexity, logarithmic</source>
        <translation>Perplexité, logarithmique</translation>
    </message>
    <message>
        <source>guessing: %1</source>
        <translation>au hasard : %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunControls</name>
    <message>
        <source>Stop and save</source>
        <translation>Arrêter et enregistrer</translation>
    </message>
    <message>
        <source>Ends after the present micro-batch and writes a checkpoint; the run can be resumed</source>
        <translation>S&apos;arrête après le micro-lot présent et écrit un point de reprise ; l&apos;exécution peut être reprise</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run so many steps, then pause</source>
        <translation>Faire autant de pas, puis mettre en pause</translation>
    </message>
    <message>
        <source>Trains the number of steps beside it and pauses</source>
        <translation>Entraîne le nombre de pas indiqué à côté, puis met en pause</translation>
    </message>
    <message>
        <source> more steps</source>
        <translation> pas de plus</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>Pas à faire</translation>
    </message>
    <message>
        <source>How many steps to train before pausing</source>
        <translation>Combien de pas entraîner avant la pause</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>État de l&apos;exécution</translation>
    </message>
    <message>
        <source>Run controls</source>
        <translation>Commandes de l&apos;exécution</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Freezes after the present micro-batch; everything stays in memory</source>
        <translation>Se fige après le micro-lot présent ; tout reste en mémoire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goes on where the run was frozen</source>
        <translation>Continue là où l&apos;exécution s&apos;est figée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint, exactly as if it had never stopped</source>
        <translation>Continue depuis le point de reprise le plus récent, exactement comme si rien ne l&apos;avait arrêtée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Runs every planned stage that is not done yet</source>
        <translation>Exécute toutes les étapes prévues qui ne sont pas encore faites</translation>
    </message>
    <message>
        <source>Another process trains here; this window watches.</source>
        <translation>Un autre processus entraîne ici ; cette fenêtre regarde.</translation>
    </message>
    <message>
        <source>Stopped; can be resumed</source>
        <translation>Arrêté ; peut être repris</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Paused; memory is kept</source>
        <translation>En pause ; la mémoire est gardée</translation>
    </message>
    <message>
        <source>Stopping: saves a checkpoint</source>
        <translation>Arrêt : enregistre un point de reprise</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>Arrêté et enregistré</translation>
    </message>
    <message>
        <source>Failed; the events say why</source>
        <translation>Échoué ; les événements disent pourquoi</translation>
    </message>
    <message>
        <source>Other ways to pause</source>
        <translation>Autres façons de mettre en pause</translation>
    </message>
    <message>
        <source>A pause can also give the memory back that training takes</source>
        <translation>Une pause peut aussi rendre la mémoire que prend l&apos;entraînement</translation>
    </message>
    <message>
        <source>Pause and free memory</source>
        <translation>Mettre en pause et libérer la mémoire</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint</source>
        <translation>Enregistre un point de reprise et rend la mémoire aux autres programmes ; Continuer recharge le point de reprise</translation>
    </message>
    <message>
        <source>Loads the checkpoint and goes on, exactly as if it had never paused</source>
        <translation>Recharge le point de reprise et continue, exactement comme s&apos;il n&apos;y avait pas eu de pause</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>En pause ; la mémoire est libre</translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Reprendre au pas %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message>
        <source>%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.</source>
        <translation>%1 n&apos;est pas un dossier d&apos;exécution, il y manque run.json. Choisissez un dossier où une exécution a été lancée.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>Au plus %n exécution est montrée à côté de celle qui est ouverte. Retirez-en d&apos;abord une autre.</numerusform>
            <numerusform>Au plus %n exécutions sont montrées à côté de celle qui est ouverte. Retirez-en d&apos;abord une autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l&apos;exécution</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l&apos;exécution</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>Vitesse d&apos;entraînement</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Poids à 0</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Cross-entropy and the two distillation terms appear here, step by step.</source>
        <translation>L&apos;entropie croisée et les deux termes de la distillation apparaissent ici, pas à pas.</translation>
    </message>
    <message>
        <source>Start a recipe, or try the sample.</source>
        <translation>Lancez une recette, ou essayez l&apos;exemple.</translation>
    </message>
    <message>
        <source>Gradient norm, learning rate, speed and more, step by step.</source>
        <translation>Norme du gradient, taux d&apos;apprentissage, vitesse et plus, pas à pas.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Une autre mesure</translation>
    </message>
    <message>
        <source>What the small plot shows</source>
        <translation>Ce que montre la petite courbe</translation>
    </message>
    <message>
        <source>Weights and events</source>
        <translation>Poids et événements</translation>
    </message>
    <message>
        <source>Weights, all layers</source>
        <translation>Poids, toutes les couches</translation>
    </message>
    <message>
        <source>The student&apos;s weights in units of Δ appear here as soon as it trains.</source>
        <translation>Les poids de l&apos;élève en unités de Δ apparaissent ici dès qu&apos;il s&apos;entraîne.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Curves and events</source>
        <translation>Courbes et événements</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1, final evaluation</source>
        <translation>%1, évaluation finale</translation>
    </message>
    <message>
        <source>measured at the first evaluation</source>
        <translation>mesurée à la première évaluation</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>sur les exemples dev</translation>
    </message>
    <message>
        <source>FP16, final</source>
        <translation>FP16, final</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>CE %1 nats</source>
        <translation>CE %1 nats</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>%1 near a threshold</source>
        <translation>%1 près d&apos;un seuil</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Aucune exécution ouverte</translation>
    </message>
    <message>
        <source>Pausing at the next micro-batch</source>
        <translation>Mise en pause au prochain micro-lot</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Le dossier est en cours de lecture</translation>
    </message>
    <message>
        <source>This run has finished</source>
        <translation>Cette exécution est terminée</translation>
    </message>
    <message>
        <source>Written for TensorBoard: start it with --logdir %1</source>
        <translation>Écrit pour TensorBoard : lancez-le avec --logdir %1</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Mettre l&apos;exécution en pause</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Continuer l&apos;exécution</translation>
    </message>
    <message>
        <source>Stop and save the run</source>
        <translation>Arrêter et enregistrer l&apos;exécution</translation>
    </message>
    <message>
        <source>Resume the run from its checkpoint</source>
        <translation>Reprendre l&apos;exécution à son point de reprise</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Fermer l&apos;exécution</translation>
    </message>
    <message>
        <source>Show all stages in the curves</source>
        <translation>Montrer toutes les étapes dans les courbes</translation>
    </message>
    <message>
        <source>Copy the losses as a picture</source>
        <translation>Copier les pertes en image</translation>
    </message>
    <message>
        <source>Write the run for TensorBoard</source>
        <translation>Écrire l&apos;exécution pour TensorBoard</translation>
    </message>
    <message>
        <source>Scalars and histograms, in the run&apos;s report folder</source>
        <translation>Scalaires et histogrammes, dans le dossier de rapport de l&apos;exécution</translation>
    </message>
    <message>
        <source>Losses as a table</source>
        <translation>Pertes sous forme de tableau</translation>
    </message>
    <message>
        <source>%1, training engine</source>
        <translation>%1, moteur d&apos;entraînement</translation>
    </message>
    <message>
        <source>Saving a checkpoint to free the memory</source>
        <translation>Enregistre un point de reprise pour libérer la mémoire</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>En pause ; la mémoire est libre</translation>
    </message>
    <message>
        <source>Pause the run and free its memory</source>
        <translation>Mettre l&apos;exécution en pause et libérer sa mémoire</translation>
    </message>
    <message>
        <source>%1 on the dev items, at every evaluation.</source>
        <translation>%1 sur les exemples dev, à chaque évaluation.</translation>
    </message>
    <message>
        <source>%1 of the teacher</source>
        <translation>%1 de l&apos;enseignant</translation>
    </message>
    <message>
        <source>%1 of BitNet-SFT</source>
        <translation>%1 de BitNet-SFT</translation>
    </message>
    <message>
        <source>%1 of the student</source>
        <translation>%1 de l&apos;élève</translation>
    </message>
    <message>
        <source>the teacher at %1</source>
        <translation>l’enseignant à %1</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternaire</translation>
    </message>
    <message>
        <source>%1, CPU engine</source>
        <translation>%1, moteur CPU</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>Overlay…</source>
        <translation>Superposer…</translation>
    </message>
    <message>
        <source>Show other runs behind this one</source>
        <translation>Montrer d&apos;autres exécutions derrière celle-ci</translation>
    </message>
    <message>
        <source>Other runs as thin lines in every plot, and what differs between their recipes</source>
        <translation>D&apos;autres exécutions en lignes fines dans chaque graphique, et ce qui diffère entre leurs recettes</translation>
    </message>
    <message>
        <source>Take all other runs out of the curves</source>
        <translation>Retirer des courbes toutes les autres exécutions</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 of it in this stage</source>
        <translation>dont %1 dans cette étape</translation>
    </message>
    <message>
        <source>in this stage, which is the last</source>
        <translation>dans cette étape, qui est la dernière</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>l’exécution est terminée</translation>
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
        <translation>%1 s&apos;entraîne</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 est terminée</translation>
    </message>
    <message>
        <source>All of its stages are done.</source>
        <translation>Toutes ses étapes sont terminées.</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 a échoué</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunTable</name>
    <message>
        <source>Filter by name, task, teacher or state</source>
        <translation>Filtrer par nom, tâche, enseignant ou état</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Enter opens a run, Space shows it beside the open one, the menu key has more.</source>
        <translation>Entrée ouvre une exécution, Espace la montre à côté de celle qui est ouverte, la touche de menu en offre plus.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Duplicate the recipe</source>
        <translation>Dupliquer la recette</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer l&apos;exécution</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Nouveau nom du dossier</translation>
    </message>
</context>
<context>
    <name>bitdistill::SamplePreview</name>
    <message>
        <source>Drawing: falling losses</source>
        <translation>Dessin : des pertes qui baissent</translation>
    </message>
    <message>
        <source>Drawing: weights that gather at the thresholds</source>
        <translation>Dessin : des poids qui se rassemblent aux seuils</translation>
    </message>
    <message>
        <source>Drawing: two models write, one faster</source>
        <translation>Dessin : deux modèles écrivent, l&apos;un plus vite</translation>
    </message>
</context>
<context>
    <name>bitdistill::Session</name>
    <message>
        <source>No run open</source>
        <translation>Aucune exécution ouverte</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Se déroule ailleurs</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first; it can be resumed later.</source>
        <translation>%1 s&apos;entraîne. Arrêtez-la et enregistrez-la d&apos;abord ; elle pourra être reprise plus tard.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ShortcutsSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeBar</name>
    <message>
        <source>ternary body</source>
        <translation>corps ternaire</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>embedding and head</source>
        <translation>embedding et tête</translation>
    </message>
    <message>
        <source>norms and scales</source>
        <translation>normes et échelles</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 in total: %2</source>
        <translation>%1 au total : %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeCard</name>
    <message>
        <source>Memory, stated in parts</source>
        <translation>Mémoire, par parties</translation>
    </message>
    <message>
        <source>Sizes of teacher and student</source>
        <translation>Tailles de l&apos;enseignant et de l&apos;élève</translation>
    </message>
    <message>
        <source>Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the student.</source>
        <translation>Octets du corps ternaire, de l&apos;embedding et de la tête, et des normes : pour l&apos;enseignant et pour l&apos;élève.</translation>
    </message>
    <message>
        <source>Teacher, 16 bits</source>
        <translation>Enseignant, 16 bits</translation>
    </message>
    <message>
        <source>Student, 1.58 bits</source>
        <translation>Élève, 1,58 bit</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight.</source>
        <translation>Seules les projections deviennent ternaires, à 2 bits par poids.</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides the total of a small model.</source>
        <translation>Seules les projections deviennent ternaires, à 2 bits par poids ; l&apos;embedding est conservé en %1 et décide du total d&apos;un petit modèle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding et tête</translation>
    </message>
    <message>
        <source>Norms and scales</source>
        <translation>Normes et échelles</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>bitdistill::StartButton</name>
    <message>
        <source>Start…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>What the student&apos;s start cost and won</source>
        <translation>Ce que le départ de l&apos;élève a coûté et gagné</translation>
    </message>
    <message>
        <source>The student&apos;s start</source>
        <translation>Le départ de l&apos;élève</translation>
    </message>
</context>
<context>
    <name>bitdistill::StatTile</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorDetails</name>
    <message>
        <source>%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, zeros %8</source>
        <translation>%1 : %2 valeurs de %3 à %4, moyenne %5, écart type %6, grandeur moyenne %7, zéros %8</translation>
    </message>
    <message>
        <source>%1. Values that are not finite: %2</source>
        <translation>%1. Valeurs qui ne sont pas finies : %2</translation>
    </message>
    <message>
        <source>Values of the selected tensor</source>
        <translation>Valeurs du tenseur sélectionné</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Statistiques et histogramme d&apos;un tenseur : sélectionnez-le et appuyez sur Entrée, ou double-cliquez dessus.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message>
        <source>ternary</source>
        <translation>ternaire</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Layer by layer: name, type, shape and size of every tensor, and what the student keeps of it</source>
        <translation>Couche par couche : nom, type, forme et taille de chaque tenseur, et ce que l&apos;élève en garde</translation>
    </message>
    <message>
        <source>%1 ternary</source>
        <translation>%1 ternaires</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Size in the student</source>
        <translation>Taille dans l&apos;élève</translation>
    </message>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>Hors des couches, %n tenseur</numerusform>
            <numerusform>Hors des couches, %n tenseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>Couche %1, %n tenseur</numerusform>
            <numerusform>Couche %1, %n tenseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TernaryPicture</name>
    <message>
        <source>Picture of the idea</source>
        <translation>Image de l&apos;idée</translation>
    </message>
    <message>
        <source>A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at half a scale on both sides.</source>
        <translation>Une courbe en cloche de poids de pleine précision et, dessus, trois barres : les mêmes poids à -1, 0 et +1, coupés à une demi-échelle de chaque côté.</translation>
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
        <translation>16 bits par poids</translation>
    </message>
    <message>
        <source>1.58 bits a weight</source>
        <translation>1,58 bit par poids</translation>
    </message>
</context>
<context>
    <name>bitdistill::TextsView</name>
    <message>
        <source>Texts that the models wrote</source>
        <translation>Textes que les modèles ont écrits</translation>
    </message>
    <message>
        <source>State of the texts item by item</source>
        <translation>État des textes, exemple par exemple</translation>
    </message>
    <message>
        <source>Let the models write</source>
        <translation>Faire écrire les modèles</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Prompt, reference and both texts</source>
        <translation>Prompt, référence et les deux textes</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>Exemples et l&apos;exemple choisi</translation>
    </message>
    <message>
        <source>Model whose texts are compared</source>
        <translation>Modèle dont les textes sont comparés</translation>
    </message>
    <message>
        <source>Model that it is compared with</source>
        <translation>Modèle auquel il est comparé</translation>
    </message>
    <message>
        <source>Score whose difference sorts the items</source>
        <translation>Mesure dont l&apos;écart trie les exemples</translation>
    </message>
    <message>
        <source>Items that are shown</source>
        <translation>Exemples montrés</translation>
    </message>
    <message>
        <source>Search in prompts, references and texts</source>
        <translation>Chercher dans les prompts, références et textes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Difference of the two models over all items</source>
        <translation>Écart des deux modèles sur tous les exemples</translation>
    </message>
    <message>
        <source>What the words are marked beside</source>
        <translation>Face à quoi les mots sont marqués</translation>
    </message>
    <message>
        <source>Marks beside the reference</source>
        <translation>Marquer face à la référence</translation>
    </message>
    <message>
        <source>Marks beside each other</source>
        <translation>Marquer l&apos;un face à l&apos;autre</translation>
    </message>
    <message>
        <source>Ask on Compare</source>
        <translation>Demander dans Comparer</translation>
    </message>
    <message>
        <source>Take the prompt of this item to Compare</source>
        <translation>Porter le prompt de cet exemple dans Comparer</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 est meilleur</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Même valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Aucun exemple n&apos;est choisi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The run keeps no texts of these items, or its data have changed. The models can write to every dev item here.</source>
        <translation>L&apos;exécution ne garde pas de textes de ces exemples, ou ses données ont changé. Ici, les modèles peuvent écrire pour chaque exemple dev.</translation>
    </message>
    <message>
        <source>What the models write, item by item beside the reference, when a run has been evaluated.</source>
        <translation>Ce que les modèles écrivent, exemple par exemple à côté de la référence, quand une exécution a été évaluée.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Ouverture des modèles</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%1 textes sur %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeEstimate</name>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>très approximativement %1 sur cet ordinateur : %2</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>environ %1 sur cet ordinateur : %2</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>Combien de temps cela prendra</translation>
    </message>
    <message>
        <source>How long it takes is not known: %1</source>
        <translation>La durée est inconnue : %1</translation>
    </message>
    <message>
        <source>How long it takes: three steps of each kind are being timed</source>
        <translation>La durée : trois pas de chaque genre sont en cours de mesure</translation>
    </message>
    <message>
        <source>%1; %2 of tensors at the peak</source>
        <translation>%1 ; %2 de tenseurs au pic</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeScrubber</name>
    <message>
        <source>Step of the histograms</source>
        <translation>Pas des histogrammes</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Pas montré</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>Suivre le pas le plus récent</translation>
    </message>
    <message>
        <source>Jumps to the newest histogram and stays there while the run goes on</source>
        <translation>Va à l&apos;histogramme le plus récent et y reste tant que l&apos;exécution avance</translation>
    </message>
    <message>
        <source>Time scrubber</source>
        <translation>Curseur de temps</translation>
    </message>
    <message>
        <source>no histograms yet</source>
        <translation>pas encore d&apos;histogrammes</translation>
    </message>
    <message>
        <source>%1, step %2   (%3 of %4)</source>
        <translation>%1, pas %2   (%3 sur %4)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Mettre la lecture en pause</translation>
    </message>
    <message>
        <source>Play through the steps</source>
        <translation>Parcourir les pas</translation>
    </message>
    <message>
        <source>Space does the same</source>
        <translation>La barre d&apos;espace fait de même</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de la lecture</translation>
    </message>
</context>
<context>
    <name>bitdistill::TokenView</name>
    <message>
        <source>First training items</source>
        <translation>Premiers exemples d&apos;entraînement</translation>
    </message>
    <message>
        <source>token %1%2</source>
        <translation>token %1%2</translation>
    </message>
    <message>
        <source>, carries loss</source>
        <translation>, compte dans la perte</translation>
    </message>
    <message>
        <source>Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.</source>
        <translation>Les tokens soulignés comptent dans la perte. %1 exemples d&apos;entraînement, %2 dev ; tokeniseur : %3.</translation>
    </message>
    <message>
        <source>Continual pre-training: every next token of the corpus carries loss.</source>
        <translation>Pré-entraînement continu : chaque token suivant du corpus compte dans la perte.</translation>
    </message>
</context>
<context>
    <name>bitdistill::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A whole run in about a minute</source>
        <translation>Une exécution entière en une minute environ</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. One click runs every stage and ends in a table of three models and a comparison. Begin here.</source>
        <translation>L’exemple apporte sa propre petite langue, un enseignant et une tâche. Un clic parcourt toutes les étapes et se termine par un tableau de trois modèles et une comparaison. Commencez ici.</translation>
    </message>
    <message>
        <source>Your own model: a recipe</source>
        <translation>Votre propre modèle : une recette</translation>
    </message>
    <message>
        <source>Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, tells what it means, with the equation.</source>
        <translation>Choisissez un dossier de modèle, une tâche et ses données. Tout le reste a une valeur par défaut. F1 sur un champ, ou son ?, dit ce qu’il signifie, avec l’équation.</translation>
    </message>
    <message>
        <source>Checked before it starts</source>
        <translation>Vérifié avant le départ</translation>
    </message>
    <message>
        <source>Memory, disk and data are checked while you type. What is missing is said beside the field. A run can be paused, closed and resumed to the same bits.</source>
        <translation>La mémoire, le disque et les données sont vérifiés pendant la saisie. Ce qui manque est dit à côté du champ. Une exécution peut être mise en pause, fermée et reprise au bit près.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>The teacher learns the task, the student gets ternary layers, reads text, and learns from its teacher. A click on a stage shows what it has made.</source>
        <translation>L’enseignant apprend la tâche ; l’élève reçoit des couches ternaires, lit du texte et apprend de son enseignant. Un clic sur une étape montre ce qu’elle a produit.</translation>
    </message>
    <message>
        <source>Losses and accuracy</source>
        <translation>Pertes et exactitude</translation>
    </message>
    <message>
        <source>The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.</source>
        <translation>Les courbes grandissent pendant l’entraînement. Un clic droit sur un graphique donne son tableau, son image ou ses nombres.</translation>
    </message>
    <message>
        <source>Weights become −1, 0 and +1</source>
        <translation>Les poids deviennent −1, 0 et +1</translation>
    </message>
    <message>
        <source>The distribution of the weights in units of their scale, with the thresholds between the three codes. Watch the mass move to the thresholds, live or step by step.</source>
        <translation>La distribution des poids en unités de leur échelle, avec les seuils entre les trois codes. Regardez la masse aller vers les seuils, en direct ou pas à pas.</translation>
    </message>
    <message>
        <source>Model against student</source>
        <translation>Le modèle face à l’élève</translation>
    </message>
    <message>
        <source>Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.</source>
        <translation>Tous deux répondent tour à tour à la même invite. L’accélération est donnée avec son intervalle et avec ce qui la rend douteuse.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>L’aide est ici</translation>
    </message>
    <message>
        <source>The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; Ctrl+K finds anything that can be done.</source>
        <translation>Le guide, la méthode, cette visite et les raccourcis clavier. F1 ouvre ce qui convient à la page ; Ctrl+K trouve tout ce que l’on peut faire.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TranscriptView</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>bitdistill::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Every layer and kind at this step</source>
        <translation>Chaque couche et type à ce pas</translation>
    </message>
    <message>
        <source>Own heights</source>
        <translation>Hauteurs propres</translation>
    </message>
    <message>
        <source>Each histogram to its own height</source>
        <translation>Chaque histogramme à sa propre hauteur</translation>
    </message>
    <message>
        <source>Off: all histograms have one measure, so that their heights can be compared</source>
        <translation>Désactivé : tous les histogrammes ont une même mesure, pour comparer leurs hauteurs</translation>
    </message>
    <message>
        <source>Copy the wall of histograms as a picture</source>
        <translation>Copier le mur d’histogrammes comme image</translation>
    </message>
    <message>
        <source>Export the wall of histograms</source>
        <translation>Exporter le mur d’histogrammes</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Épingler ce pas</translation>
    </message>
    <message>
        <source>Keeps the histograms of now as outlines in all cells; press again to remove them</source>
        <translation>Garde les histogrammes actuels comme contours dans toutes les cases ; un second appui les retire</translation>
    </message>
    <message>
        <source>Weights: pin the wall at this step</source>
        <translation>Poids : épingler le mur à ce pas</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightCurves</name>
    <message>
        <source>Weights over time</source>
        <translation>Poids au fil du temps</translation>
    </message>
    <message>
        <source>Share of zeros, mass near the thresholds and flips appear here</source>
        <translation>La part de zéros, la masse près des seuils et les bascules apparaissent ici</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Lancez une exécution avec histogrammes, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Pas encore d&apos;histogrammes.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is %2 (first %3)</source>
        <translation>%1 est %2 (d&apos;abord %3)</translation>
    </message>
    <message>
        <source>%1 at %2 step %3: %4.</source>
        <translation>%1 à %2, pas %3 : %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightMap</name>
    <message>
        <source>Map of the layers</source>
        <translation>Carte des couches</translation>
    </message>
    <message>
        <source>One row a layer, one column a step</source>
        <translation>Une ligne par couche, une colonne par pas</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Lancez une exécution avec histogrammes, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>couche %1, %2 : %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Layer %1, %2
%3: %4</source>
        <translation>Couche %1, %2
%3 : %4</translation>
    </message>
    <message>
        <source>%1 of %2 layers, %3 columns, from %4 to %5.</source>
        <translation>%1 couches sur %2, %3 colonnes, de %4 à %5.</translation>
    </message>
    <message>
        <source>Selected: layer %1, %2, %3.</source>
        <translation>Choisi : couche %1, %2, %3.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightPlot</name>
    <message>
        <source>Ternary bars</source>
        <translation>Barres ternaires</translation>
    </message>
    <message>
        <source>Show the ternary weights</source>
        <translation>Montrer les poids ternaires</translation>
    </message>
    <message>
        <source>Bars of the codes that the forward pass uses, beside the latent weights</source>
        <translation>Barres des codes qu&apos;utilise la passe avant, à côté des poids latents</translation>
    </message>
    <message>
        <source>Near thresholds</source>
        <translation>Près des seuils</translation>
    </message>
    <message>
        <source>Show the mass near the thresholds</source>
        <translation>Montrer la masse près des seuils</translation>
    </message>
    <message>
        <source>Tints the weights within 0.05 Δ of a threshold and counts them</source>
        <translation>Teinte les poids à moins de 0,05 Δ d&apos;un seuil et les compte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Axe des valeurs logarithmique</translation>
    </message>
    <message>
        <source>Shows the tails</source>
        <translation>Montre les queues</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin this distribution</source>
        <translation>Épingler cette distribution</translation>
    </message>
    <message>
        <source>Keeps the present distribution as an outline to compare with; press again to remove it</source>
        <translation>Garde la distribution présente en contour, pour comparer ; un nouvel appui l&apos;enlève</translation>
    </message>
    <message>
        <source>Distribution of the weights</source>
        <translation>Distribution des poids</translation>
    </message>
    <message>
        <source>The weights appear here in units of Δ, with the thresholds where rounding changes their code</source>
        <translation>Les poids apparaissent ici en unités de Δ, avec les seuils où l&apos;arrondi change leur code</translation>
    </message>
    <message>
        <source>Start a run, or open a model or a run folder.</source>
        <translation>Lancez une exécution, ou ouvrez un modèle ou un dossier d&apos;exécution.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Enlever l&apos;épingle</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>No weight has a threshold here: of each group the smallest is 0</source>
        <translation>Aucun poids n’a de seuil ici : dans chaque groupe, le plus petit est 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightWall</name>
    <message>
        <source>Wall of the weights&apos; histograms</source>
        <translation>Mur d’histogrammes des poids</translation>
    </message>
    <message>
        <source>A small histogram for every layer and kind of tensor</source>
        <translation>Un petit histogramme par couche et type de tenseur</translation>
    </message>
    <message>
        <source>Start a run, or open a model.</source>
        <translation>Lancez une exécution ou ouvrez un modèle.</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Couches affichées</translation>
    </message>
    <message>
        <source>Each to its own height</source>
        <translation>Chacun à sa hauteur</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>w / Δ from −3 to 3; number: share of 0</source>
        <translation>w / Δ de −3 à 3 ; nombre : part de 0</translation>
    </message>
    <message>
        <source>%1. %2 weights, each in units of its own scale Δ; %3.</source>
        <translation>%1. %2 poids, chacun en unités de sa propre échelle Δ ; %3.</translation>
    </message>
    <message>
        <source>each histogram to its own height</source>
        <translation>chaque histogramme à sa propre hauteur</translation>
    </message>
    <message>
        <source>heights of all histograms to one measure</source>
        <translation>hauteurs de tous les histogrammes à une même mesure</translation>
    </message>
    <message>
        <source>%1
%2 weights: %3 are −1, %4 are 0, %5 are +1
%6</source>
        <translation>%1
%2 poids : %3 valent −1, %4 valent 0, %5 valent +1
%6</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 de bascules par pas</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Épingler ce pas</translation>
    </message>
    <message>
        <source>outline: pinned</source>
        <translation>contour : épinglé</translation>
    </message>
    <message>
        <source>Outlines: %1.</source>
        <translation>Contours : %1.</translation>
    </message>
    <message>
        <source>the smallest of each %1 is 0</source>
        <translation>le plus petit de chaque groupe de %1 est 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>&amp;Weights of</source>
        <translation>&amp;Poids de</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>Origine des poids</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Cou&amp;che</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Kind of tensor</source>
        <translation>Genre de tenseur</translation>
    </message>
    <message>
        <source>Reading the model&apos;s weights</source>
        <translation>Lecture des poids du modèle</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Aucune exécution ouverte</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Weights: play the training</source>
        <translation>Poids : rejouer l&apos;entraînement</translation>
    </message>
    <message>
        <source>Weights: follow the newest step</source>
        <translation>Poids : suivre le pas le plus récent</translation>
    </message>
    <message>
        <source>Weights of a model folder</source>
        <translation>Poids d&apos;un dossier de modèle</translation>
    </message>
    <message>
        <source>View of the weights</source>
        <translation>Vue des poids</translation>
    </message>
    <message>
        <source>Show the view: %1</source>
        <translation>Montrer la vue : %1</translation>
    </message>
    <message>
        <source>Weights, view: %1</source>
        <translation>Poids, vue : %1</translation>
    </message>
    <message>
        <source>&amp;Other run</source>
        <translation>&amp;Autre exécution</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsView</name>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, pas %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::loss::Header</name>
    <message>
        <source>Stage shown</source>
        <translation>Étape montrée</translation>
    </message>
    <message>
        <source>All stages side by side, or one stage alone</source>
        <translation>Toutes les étapes côte à côte, ou une seule</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Steps, tokens read or time trained</source>
        <translation>Pas, tokens lus ou temps d&apos;entraînement</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Axe des valeurs logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic value axis; the menu has the horizontal one</source>
        <translation>Axe des valeurs logarithmique ; le menu a l&apos;horizontal</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Axe horizontal logarithmique</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first only stages of 200 points and more are smoothed.</source>
        <translation>Ce sur quoi la ligne lissée fait la moyenne, en part de l&apos;étape ; les valeurs brutes restent visibles dessous. Au départ, seules les étapes de 200 points et plus sont lissées.</translation>
    </message>
    <message>
        <source>Smooth %1 %</source>
        <translation>Lisser %1 %</translation>
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
        <translation>Distille des modèles de langue à 1,58 bit et montre comment cela se passe.</translation>
    </message>
    <message>
        <source>A run folder, a model folder or a recipe to open.</source>
        <translation>Un dossier d&apos;exécution, un dossier de modèle ou une recette à ouvrir.</translation>
    </message>
    <message>
        <source>Page to show first.</source>
        <translation>Page à montrer d&apos;abord.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>Taille de la fenêtre, p. ex. 1280x800.</translation>
    </message>
    <message>
        <source>Writes a picture of every page, then quits.</source>
        <translation>Écrit une image de chaque page, puis quitte.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre : %1.</translation>
    </message>
    <message>
        <source>unknown language, expected one of: </source>
        <translation>langue inconnue, attendu l&apos;une de : </translation>
    </message>
    <message>
        <source>unknown page, expected one of: </source>
        <translation>page inconnue, attendu l&apos;une de : </translation>
    </message>
    <message>
        <source>Begins with the tour of the window.</source>
        <translation>Commence par la visite de la fenêtre.</translation>
    </message>
    <message>
        <source>Open a new window even if one is open already. Without this option the open one shows what is given.</source>
        <translation>Ouvre une nouvelle fenêtre même si une autre est déjà ouverte. Sans cette option, celle qui est ouverte montre ce qui est donné.</translation>
    </message>
</context>
</TS>
