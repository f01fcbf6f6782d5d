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
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 prompt tokens came from the cache</source>
        <translation>%1 ; %2 jetons du prompt sur %3 venaient du cache</translation>
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
            <numerusform>toujours %n jeton</numerusform>
            <numerusform>toujours %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 finit trop tôt pour être mesuré : sa vitesse est celle de %n jeton écrit après la fin</numerusform>
            <numerusform>%1 finit trop tôt pour être mesuré : sa vitesse est celle de %n jetons écrits après la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>seulement %1 des jetons sont les mêmes : les textes divergent</translation>
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
        <translation>pas d’accélération : %1 a écrit un jeton, qui vient avec l’invite, donc aucun pas n’a été mesuré ; faites écrire plus de jetons</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>au plus %n jeton</numerusform>
            <numerusform>au plus %n jetons</numerusform>
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
            <numerusform>%1 finissent trop tôt pour être mesurés : leur vitesse est celle de %n jeton écrit après leur fin</numerusform>
            <numerusform>%1 finissent trop tôt pour être mesurés : leur vitesse est celle de %n jetons écrits après leur fin</numerusform>
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
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
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
        <source>%1 items</source>
        <translation>%1 exemples</translation>
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
        <source>%1, not distinguishable</source>
        <translation>%1, non distinguable</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>toujours la même réponse</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
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
        <translation>raw : le texte seul. chat : le texte comme message de l&apos;utilisateur dans le modèle de conversation, et la réponse comme celle de l&apos;assistant. Pour les modèles instruct.</translation>
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
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 4:8 takes 1.375 and 3:4-exact 1.25 bits a weight; the others, 6:8 among them, save no bytes there.</source>
        <translation>Quels poids d&apos;une ligne peuvent différer de zéro. N:M : de M voisins au plus les N plus grands, choisis de nouveau à chaque pas. 3:4-exact : de quatre exactement trois, par leur signe. Sur le processeur, 4:8 prend 1,375 et 3:4-exact 1,25 bit par poids ; les autres, dont 6:8, n&apos;y épargnent aucun octet.</translation>
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
        <source>No factors were best in %1 of them.</source>
        <translation>Sans facteurs, le résultat était le meilleur dans %1 d&apos;entre eux.</translation>
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
        <translation>Nombre maximal de jetons d&apos;une réponse</translation>
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
        <translation>Messages dans le modèle de conversation de chaque modèle</translation>
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
        <translation>Un modèle sans modèle de conversation continue tout le texte précédent ; le message système est omis.</translation>
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
        <translation>L&apos;invite comme message d&apos;un utilisateur dans le modèle de conversation de chaque modèle</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>L&apos;un des modèles n&apos;a pas de modèle de conversation</translation>
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
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
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
        <translation>%1 J par jeton</translation>
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
        <translation>%1 jetons par vérification, %2 des ébauches acceptées</translation>
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
            <numerusform>%1 jeton comparé sur %n diffère</numerusform>
            <numerusform>%1 jetons comparés sur %n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>jusqu&apos;ici, %n jeton</numerusform>
            <numerusform>jusqu&apos;ici, %n jetons</numerusform>
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
        <translation>%1 jetons par vérification</translation>
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
        <translation>Joules par jeton</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>après la fin :</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>%1 des jetons identiques</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 jetons sur %2 identiques</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>Ébauches acceptées</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>Jetons par vérification</translation>
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
        <translation>Colorer les jetons</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>Vert : les deux modèles prédisent ce jeton. Ambre, tireté : ils en prédisent de différents. Sans couleur : non comparé. Laissez la souris sur un jeton, ou parcourez le texte avec les flèches, pour voir ses probabilités</translation>
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
        <source>%1 takes %2 for %3 in %4 cases.</source>
        <translation>%1 prend %2 pour %3 dans %4 cas.</translation>
    </message>
    <message>
        <source>Which class each model takes for which, after the evaluation.</source>
        <translation>Quelle classe chaque modèle prend pour quelle autre, après l&apos;évaluation.</translation>
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
        <translation>Le modèle pour ce programme et d&apos;autres. Après l&apos;écriture, il est rouvert et comparé à l&apos;original : poids par poids, jeton par jeton.</translation>
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
        <translation>Aussi la référence avec des ébauches du modèle comparé : celui-ci propose des jetons, et la référence en vérifie plusieurs à la fois. Le texte glouton reste le même. Les deux ont besoin du même vocabulaire</translation>
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
        <source>Any Llama, Qwen2 or Qwen3 folder from Hugging Face opens in milliseconds: its tensors, its weight distributions, what would become ternary.</source>
        <translation>Tout dossier Llama, Qwen2 ou Qwen3 de Hugging Face s&apos;ouvre en quelques millisecondes : ses tenseurs, les distributions de ses poids, ce qui deviendrait ternaire.</translation>
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
        <translation>Colorer les jetons</translation>
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
        <translation>Toujours écrire autant de jetons</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>Mesure une longueur fixe : chaque modèle écrit au-delà de la fin de son texte, et ce qui suit est grisé</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>Nombre maximal de jetons</translation>
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
        <translation>Graine des jetons tirés</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>La même graine tire à nouveau les mêmes jetons</translation>
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
        <translation>Toujours &amp;autant de jetons</translation>
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
        <source>Packed to 2 bits</source>
        <translation>Tassé sur 2 bits</translation>
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
</context>
<context>
    <name>bitdistill::ModelChoice</name>
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
    <message>
        <source>Chat template: %1</source>
        <translation>Modèle de conversation : %1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>Il n&apos;a pas de modèle de conversation : il n&apos;a pas été ajusté pour converser et continue plutôt votre texte.</translation>
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
        <translation>L&apos;invite dans les modèles de conversation des modèles</translation>
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
        <translation>%1 jetons/s</translation>
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
        <source>Which class is taken for which (rows: true, columns: predicted)</source>
        <translation>Quelle classe est prise pour quelle autre (lignes : vraie, colonnes : prédite)</translation>
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
