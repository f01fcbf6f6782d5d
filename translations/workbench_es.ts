<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ablation</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Terms of the loss</source>
        <translation>Términos de la pérdida</translation>
    </message>
    <message>
        <source>Scales and starts</source>
        <translation>Escalas y comienzos</translation>
    </message>
    <message>
        <source>Layer of the relations</source>
        <translation>Capa de las relaciones</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
</context>
<context>
    <name>Accessibility</name>
    <message>
        <source>Opens the numbers of the chart as a table</source>
        <translation>Abre los números del gráfico como tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
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
        <translation>el modelo calcula con la transformación</translation>
    </message>
    <message>
        <source>the model computes without the transform</source>
        <translation>el modelo calcula sin la transformación</translation>
    </message>
    <message>
        <source>the model transforms %1 of these %2 inputs</source>
        <translation>el modelo transforma %1 de estas %2 entradas</translation>
    </message>
    <message>
        <source>No look at activations yet.</source>
        <translation>Todavía no se han mirado las activaciones.</translation>
    </message>
    <message>
        <source>%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.</source>
        <translation>%1: redondear a %2 bits pierde el %3 de la energía tal como llega la entrada (%4). El mayor valor de un token es de %5 rms en promedio y de %6 como máximo; el %7 se recorta y el %8 pasa a ser el código 0.</translation>
    </message>
    <message>
        <source>Its width is odd, so there is no Hadamard transform of it.</source>
        <translation>Su anchura es impar, así que no hay transformación de Hadamard.</translation>
    </message>
    <message>
        <source>Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.</source>
        <translation>Tras una transformación de Hadamard pierde el %1 (%2), %3; el mayor es %4 en promedio y %5 como máximo.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>Here %1.</source>
        <translation>Aquí %1.</translation>
    </message>
    <message>
        <source>From x/rms</source>
        <translation>Desde x/rms</translation>
    </message>
    <message>
        <source>To x/rms</source>
        <translation>Hasta x/rms</translation>
    </message>
    <message>
        <source>Values as they come</source>
        <translation>Valores tal como llegan</translation>
    </message>
    <message>
        <source>Values with the transform</source>
        <translation>Valores con la transformación</translation>
    </message>
</context>
<context>
    <name>ActivationHistory</name>
    <message>
        <source>Times less error with the transform</source>
        <translation>Veces menos error con la transformación</translation>
    </message>
    <message>
        <source>Rounding error as it comes</source>
        <translation>Error de redondeo tal como llega</translation>
    </message>
    <message>
        <source>Rounding error with the transform</source>
        <translation>Error de redondeo con la transformación</translation>
    </message>
    <message>
        <source>Largest over rms as it comes</source>
        <translation>Mayor sobre rms tal como llega</translation>
    </message>
    <message>
        <source>Largest over rms with the transform</source>
        <translation>Mayor sobre rms con la transformación</translation>
    </message>
    <message>
        <source>Clipped as it comes</source>
        <translation>Recortado tal como llega</translation>
    </message>
    <message>
        <source>Clipped with the transform</source>
        <translation>Recortado con la transformación</translation>
    </message>
    <message>
        <source>Beyond 6 rms as it comes</source>
        <translation>Más allá de 6 rms tal como llega</translation>
    </message>
    <message>
        <source>Kurtosis as it comes</source>
        <translation>Curtosis tal como llega</translation>
    </message>
</context>
<context>
    <name>BeforeAfterView</name>
    <message>
        <source>The recipe skips this stage.</source>
        <translation>La receta omite esta etapa.</translation>
    </message>
    <message>
        <source>so far: step %1 of %2</source>
        <translation>hasta ahora: paso %1 de %2</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>La ejecución aún no ha llegado aquí.</translation>
    </message>
    <message>
        <source>model folder %1</source>
        <translation>carpeta de modelo %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Student it begins with</source>
        <translation>Alumno con el que empieza</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>Preentrenado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>recorded before step 1 of %1</source>
        <translation>registrado antes del paso 1 de %1</translation>
    </message>
    <message>
        <source>recorded at the last step, %1</source>
        <translation>registrado en el último paso, %1</translation>
    </message>
    <message>
        <source>before step 1 of %1</source>
        <translation>antes del paso 1 de %1</translation>
    </message>
    <message>
        <source>A recording has no models.</source>
        <translation>Una grabación no tiene modelos.</translation>
    </message>
</context>
<context>
    <name>ChangesQuestion</name>
    <message>
        <source>The run began with something else</source>
        <translation>La ejecución empezó con otra cosa</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Go on with it as it is now? The model will then be one that no recipe describes; the run&apos;s files record the change.</source>
        <translation>Desde que empezó %1, esto ha cambiado: %2.

¿Seguir así? El modelo no corresponderá entonces a ninguna receta; los archivos de la ejecución anotan el cambio.</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>Seguir con los cambios</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Dejar la ejecución como está</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Nothing is left to train, and its models stay as they are. Record the change in the run&apos;s files, so that it is not asked about again?</source>
        <translation>Desde que empezó %1, esto ha cambiado: %2.

No queda nada por entrenar y los modelos se quedan como están. ¿Anotar el cambio en los archivos de la ejecución, para que no se vuelva a preguntar por él?</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Anotar el cambio</translation>
    </message>
</context>
<context>
    <name>ChatTurns</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 conversations cannot stand beside each other</source>
        <translation>No pueden estar %1 conversaciones una junto a otra</translation>
    </message>
    <message>
        <source>Keep one or two lines of the file</source>
        <translation>Conserve una o dos líneas del archivo</translation>
    </message>
    <message>
        <source>Keep one line of the file</source>
        <translation>Conserve una sola línea del archivo</translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s</source>
        <translation>%1 a %2 tokens/s</translation>
    </message>
    <message>
        <source>%1, the first after %2</source>
        <translation>%1, el primero tras %2</translation>
    </message>
    <message>
        <source>%1; stopped</source>
        <translation>%1; detenido</translation>
    </message>
    <message>
        <source>%1; until the context was full</source>
        <translation>%1; hasta llenar el contexto</translation>
    </message>
    <message>
        <source>%1; as many as were asked for</source>
        <translation>%1; tantos como se pidieron</translation>
    </message>
    <message>
        <source>The file&apos;s two conversations do not ask the same questions</source>
        <translation>Las dos conversaciones del archivo no hacen las mismas preguntas</translation>
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
        <translation>%1; %2 de %3 tokens del prompt vinieron de la caché</translation>
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
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
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
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Proporción de ceros</translation>
    </message>
    <message>
        <source>Near threshold</source>
        <translation>Cerca del umbral</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Cambios por paso</translation>
    </message>
    <message>
        <source>Dev loss</source>
        <translation>Pérdida dev</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Coincidencia exacta</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Sign agreement</source>
        <translation>Signos iguales</translation>
    </message>
    <message>
        <source>Scale over absmean</source>
        <translation>Escala entre media absoluta</translation>
    </message>
    <message>
        <source>Flipped, below 0.5</source>
        <translation>Otro código, bajo 0,5</translation>
    </message>
    <message>
        <source>Flipped, 0.5 to 1</source>
        <translation>Otro código, 0,5 a 1</translation>
    </message>
    <message>
        <source>Flipped, 1 to 2</source>
        <translation>Otro código, 1 a 2</translation>
    </message>
    <message>
        <source>Flipped, above 2</source>
        <translation>Otro código, sobre 2</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Cambios de máscara por paso</translation>
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
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), interleaved</source>
        <translation>
            <numerusform>%n repetición, intercalada</numerusform>
            <numerusform>%n repeticiones, intercaladas</numerusform>
        </translation>
    </message>
    <message>
        <source>temperature %1, seed %2</source>
        <translation>temperatura %1, semilla %2</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>voraz</translation>
    </message>
    <message>
        <source>Agreement not measured: %1</source>
        <translation>Acuerdo sin medir: %1</translation>
    </message>
    <message>
        <source>Stopped: the numbers are of the rounds that were whole</source>
        <translation>Detenido: las cifras son de las rondas completas</translation>
    </message>
    <message>
        <source>end of text</source>
        <translation>fin del texto</translation>
    </message>
    <message>
        <source>context full</source>
        <translation>contexto lleno</translation>
    </message>
    <message>
        <source>power: mains</source>
        <translation>alimentación: red</translation>
    </message>
    <message>
        <source>power: battery</source>
        <translation>alimentación: batería</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>alimentación: desconocida</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>los rangos de ambas velocidades se solapan</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>otros ocuparon %1 núcleos mientras tanto</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>los hilos esperaron un núcleo el %1 del tiempo</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>no se midió cuánto se parecen</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>las últimas repeticiones fueron un %1 más lentas que las primeras (calor, alimentación o carga)</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>el equipo funcionaba con batería</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>solo se midieron %1 s de escritura</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>clock not known</source>
        <translation>frecuencia desconocida</translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>siempre %n token</numerusform>
            <numerusform>siempre %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 termina demasiado pronto para medirse: su velocidad es la de %n token escrito tras el final</numerusform>
            <numerusform>%1 termina demasiado pronto para medirse: su velocidad es la de %n tokens escritos tras el final</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>solo %1 de los tokens son iguales: los textos se separan</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>medido una vez: sin rango</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>sin aceleración: %1 escribió un token, que viene con el prompt, así que no se midió ningún paso; haga que escriba más tokens</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>como máximo %n token</numerusform>
            <numerusform>como máximo %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>1.58-bit</source>
        <translation>1,58 bits</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 terminan demasiado pronto para medirse: su velocidad es la de %n token escrito tras sus finales</numerusform>
            <numerusform>%1 terminan demasiado pronto para medirse: su velocidad es la de %n tokens escritos tras sus finales</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 predicts %2: %3 %4, %1 %5</source>
        <translation>%1 predice %2: %3 %4, %1 %5</translation>
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
        <translation>%1 en camino a 1,58 bits: %2</translation>
    </message>
    <message>
        <source>its teacher</source>
        <translation>su maestro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>A qué velocidad escriben</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La receta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>%1: %2 in 1.58 bits reaches %3</source>
        <translation>%1: %2 en 1,58 bits alcanza %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>se espera &quot;%1&quot;, no %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no macro or function</source>
        <translation>&quot;%1&quot; no es ninguna macro ni función</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>&quot;%1&quot; no es una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a namespace</source>
        <translation>&quot;%1&quot; no es un namespace</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task</source>
        <translation>&quot;%1&quot; no es una tarea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; no es un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form label=word</source>
        <translation>&quot;%1&quot; no tiene la forma etiqueta=palabra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null</source>
        <translation>&quot;%1&quot; es null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined</source>
        <translation>&quot;%1&quot; no está definido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and cannot be divided</source>
        <translation>&quot;%1&quot; no está definido y no se puede dividir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no JSON</source>
        <translation>&quot;%1&quot; no está definido y no tiene JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no method .%2()</source>
        <translation>&quot;%1&quot; no está definido y no tiene método .%2()</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no sign</source>
        <translation>&quot;%1&quot; no está definido y no tiene signo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so %2 cannot be done</source>
        <translation>&quot;%1&quot; no está definido, así que no se puede hacer %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so it has no %2</source>
        <translation>&quot;%1&quot; no está definido, así que no tiene %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no values</source>
        <translation>&quot;%1&quot; no nombra ningún valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a %2</source>
        <translation>&quot;%1&quot; de un valor de tipo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a macro is not supported</source>
        <translation>&quot;%1&quot; de una macro no se admite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a value of type %2, without a call,</source>
        <translation>&quot;%1&quot; de un valor de tipo %2, sin llamada,</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside recipe, and only format and facts do</source>
        <translation>&quot;%1&quot; está junto a recipe, donde solo pueden estar format y facts</translation>
    </message>
    <message>
        <source>&quot;=&quot; is expected, not %1</source>
        <translation>se espera &quot;=&quot;, no %1</translation>
    </message>
    <message>
        <source>&quot;]&quot; is expected, not %1</source>
        <translation>se espera &quot;]&quot;, no %1</translation>
    </message>
    <message>
        <source>&quot;added_tokens&quot; is not a list</source>
        <translation>&quot;added_tokens&quot; no es una lista</translation>
    </message>
    <message>
        <source>&quot;in&quot; is expected, not %1</source>
        <translation>se espera &quot;in&quot;, no %1</translation>
    </message>
    <message>
        <source>&quot;instruction&quot; is empty</source>
        <translation>&quot;instruction&quot; está vacío</translation>
    </message>
    <message>
        <source>&quot;loop&quot; as a list</source>
        <translation>&quot;loop&quot; como lista</translation>
    </message>
    <message>
        <source>&quot;output&quot; is an empty answer</source>
        <translation>&quot;output&quot; es una respuesta vacía</translation>
    </message>
    <message>
        <source>&quot;reference&quot; is an empty list</source>
        <translation>&quot;reference&quot; es una lista vacía</translation>
    </message>
    <message>
        <source>%%%1 of strftime_now</source>
        <translation>%%%1 de strftime_now</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not supported</source>
        <translation>no se admite %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; of rows of %3 weights is not supported</source>
        <translation>no se admite %1 &quot;%2&quot; con filas de %3 pesos</translation>
    </message>
    <message>
        <source>%1 % the same tokens</source>
        <translation>%1 % de tokens iguales</translation>
    </message>
    <message>
        <source>%1 %2 (without effect: %3)</source>
        <translation>%1 %2 (sin efecto: %3)</translation>
    </message>
    <message>
        <source>%1 %2 The run pauses.</source>
        <translation>%1 %2 La ejecución se pone en pausa.</translation>
    </message>
    <message>
        <source>%1 %2, and %3 more</source>
        <translation>%1 %2, y %3 más</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1 (number %2); it and what follows are left out.</source>
        <translation>%1 (número %2); este y lo que sigue se omiten.</translation>
    </message>
    <message>
        <source>%1 (the conversation in line %2 of the data)</source>
        <translation>%1 (la conversación de la línea %2 de los datos)</translation>
    </message>
    <message>
        <source>%1 A star: p below 0.05.</source>
        <translation>%1 Una estrella: p menor que 0.05.</translation>
    </message>
    <message>
        <source>%1 Free some space and go on; %2</source>
        <translation>%1 Libere espacio y continúe; %2</translation>
    </message>
    <message>
        <source>%1 MiB are needed: free some space or choose another disk</source>
        <translation>se necesitan %1 MiB: libere espacio o elija otro disco</translation>
    </message>
    <message>
        <source>%1 The teacher is computed for every micro-batch from here on.</source>
        <translation>%1 A partir de aquí el maestro se calcula en cada microlote.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3</source>
        <translation>%1 y %2 se contradicen: %3</translation>
    </message>
    <message>
        <source>%1 and others, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 y otros, que llama.cpp toma por tokens especiales a causa de sus nombres</translation>
    </message>
    <message>
        <source>%1 at byte %2 has %3 bytes</source>
        <translation>%1 en el byte %2 tiene %3 bytes</translation>
    </message>
    <message>
        <source>%1 at byte %2 is not UTF-8</source>
        <translation>%1 en el byte %2 no es UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be done with a value of type %2</source>
        <translation>no se puede hacer %1 con un valor de tipo %2</translation>
    </message>
    <message>
        <source>%1 cannot be done with values of type %2 and %3</source>
        <translation>no se puede hacer %1 con valores de tipo %2 y %3</translation>
    </message>
    <message>
        <source>%1 cannot be kept as &quot;%2&quot;</source>
        <translation>%1 no se puede guardar como &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 cannot hold an embedding</source>
        <translation>%1 no puede contener un embedding</translation>
    </message>
    <message>
        <source>%1 claims %2 members, more than the file has bytes for</source>
        <translation>%1 declara %2 elementos, más de los que caben en los bytes del archivo</translation>
    </message>
    <message>
        <source>%1 claims %2 texts, more than the file has bytes for</source>
        <translation>%1 declara %2 textos, más de los que caben en los bytes del archivo</translation>
    </message>
    <message>
        <source>%1 contradicts itself: %2</source>
        <translation>%1 se contradice: %2</translation>
    </message>
    <message>
        <source>%1 conversations are longer than %2: they end with the last whole answer that fits, or within the first one.</source>
        <translation>%1 conversaciones superan %2: acaban con la última respuesta entera que cabe, o dentro de la primera.</translation>
    </message>
    <message>
        <source>%1 data %2</source>
        <translation>el contenido %1 %2</translation>
    </message>
    <message>
        <source>%1 differs from layer to layer, which is not supported</source>
        <translation>%1 difiere de una capa a otra, lo que no se admite</translation>
    </message>
    <message>
        <source>%1 differs from the source</source>
        <translation>%1 difiere del origen</translation>
    </message>
    <message>
        <source>%1 does not name %2, whose weights would then be 1.58-bit ones</source>
        <translation>%1 no nombra %2, cuyos pesos serían entonces de 1,58 bits</translation>
    </message>
    <message>
        <source>%1 ended in the middle of a %2; %3</source>
        <translation>%1 acababa a mitad de %2; %3</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 step</source>
        <translation>%1 época de %2 ejemplo, con %3 por paso, es %4 paso</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 steps</source>
        <translation>%1 época de %2 ejemplo, con %3 por paso, son %4 pasos</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 step</source>
        <translation>%1 época de %2 ejemplos, con %3 por paso, es %4 paso</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 steps</source>
        <translation>%1 época de %2 ejemplos, con %3 por paso, son %4 pasos</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 step</source>
        <translation>%1 épocas de %2 ejemplo, con %3 por paso, son %4 paso</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 steps</source>
        <translation>%1 épocas de %2 ejemplo, con %3 por paso, son %4 pasos</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 step</source>
        <translation>%1 épocas de %2 ejemplos, con %3 por paso, son %4 paso</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 steps</source>
        <translation>%1 épocas de %2 ejemplos, con %3 por paso, son %4 pasos</translation>
    </message>
    <message>
        <source>%1 goes on after step %2</source>
        <translation>%1 sigue tras el paso %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too few</source>
        <translation>a %1 le faltan %2 respuestas de %3</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too many</source>
        <translation>a %1 le sobran %2 respuestas de %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when the run began</source>
        <translation>%1 tiene %2 bytes y tenía %3 cuando empezó la ejecución</translation>
    </message>
    <message>
        <source>%1 has %2 extents, at most 4 are possible</source>
        <translation>%1 tiene %2 dimensiones, como máximo son posibles 4</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 rows of %4: the others are lost.</source>
        <translation>%1 tiene %2 de las %3 filas de %4: las demás se han perdido.</translation>
    </message>
    <message>
        <source>%1 has %2 zeros; %3 to %4 are usual.</source>
        <translation>%1 tiene %2 ceros; lo usual es de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 has a factor and no rope_type</source>
        <translation>%1 tiene un factor y no tiene rope_type</translation>
    </message>
    <message>
        <source>%1 has another content than when the run began (checksum)</source>
        <translation>%1 tiene otro contenido que cuando empezó la ejecución (suma de comprobación)</translation>
    </message>
    <message>
        <source>%1 has another content than when the run was evaluated (checksum)</source>
        <translation>%1 tiene otro contenido que cuando se evaluó la ejecución (suma de comprobación)</translation>
    </message>
    <message>
        <source>%1 has another length than choice</source>
        <translation>%1 no tiene la misma longitud que choice</translation>
    </message>
    <message>
        <source>%1 has more than 4 MB and does not travel with the model</source>
        <translation>%1 tiene más de 4 MB y no acompaña al modelo</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes +1: %2 of those that are not 0.</source>
        <translation>%1 casi ha perdido sus códigos +1: %2 de los que no son 0.</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes -1: %2 of those that are not 0.</source>
        <translation>%1 casi ha perdido sus códigos -1: %2 de los que no son 0.</translation>
    </message>
    <message>
        <source>%1 has no argument &quot;%2&quot;</source>
        <translation>%1 no tiene ningún argumento &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no histograms of the end of %2: they are lost.</source>
        <translation>%1 no tiene histogramas del final de %2: se han perdido.</translation>
    </message>
    <message>
        <source>%1 has no text of %2 of %3 items.</source>
        <translation>%1 no tiene ningún texto de %2 de %3 ejemplos.</translation>
    </message>
    <message>
        <source>%1 has sets for kinds of layers, and layer_types does not say which is which</source>
        <translation>%1 tiene conjuntos para clases de capas, y layer_types no dice cuál es cuál</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in %4</source>
        <translation>%1 tiene aquí el id %2 y en %4 el %3</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in the vocabulary of %4</source>
        <translation>%1 tiene aquí el id %2 y en el vocabulario de %4 el %3</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 tiene el tipo desconocido %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 superior</translation>
    </message>
    <message>
        <source>%1 holds %2 at row %3, column %4</source>
        <translation>%1 contiene %2 en la fila %3, columna %4</translation>
    </message>
    <message>
        <source>%1 holds a text that is not UTF-8</source>
        <translation>%1 contiene un texto que no es UTF-8</translation>
    </message>
    <message>
        <source>%1 holds a value of another type</source>
        <translation>%1 contiene un valor de otro tipo</translation>
    </message>
    <message>
        <source>%1 holds something that is no text</source>
        <translation>%1 contiene algo que no es un texto</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; in the sweep now</source>
        <translation>%1 es &quot;%2&quot; allí y &quot;%3&quot; ahora en el barrido</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected one of %3</source>
        <translation>%1 es &quot;%2&quot;, se esperaba uno de %3</translation>
    </message>
    <message>
        <source>%1 is %2, beyond the %3 tokens of the model</source>
        <translation>%1 es %2, más allá de los %3 tokens del modelo</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 es %2, se esperaba %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected 1 to %3</source>
        <translation>%1 es %2, se esperaba de 1 a %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected a number from 1 on</source>
        <translation>%1 es %2, se esperaba un número a partir de 1</translation>
    </message>
    <message>
        <source>%1 is %2, expected a positive number</source>
        <translation>%1 es %2, se esperaba un número positivo</translation>
    </message>
    <message>
        <source>%1 is %2, which changes what the model computes and is not supported</source>
        <translation>%1 es %2, lo que cambia lo que calcula el modelo y no se admite</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere and does not travel with the model</source>
        <translation>%1 es un enlace que no lleva a ninguna parte y no acompaña al modelo</translation>
    </message>
    <message>
        <source>%1 is a link to nothing: %2</source>
        <translation>%1 es un enlace a nada: %2</translation>
    </message>
    <message>
        <source>%1 is a list of lists, which no program writes</source>
        <translation>%1 es una lista de listas, que ningún programa escribe</translation>
    </message>
    <message>
        <source>%1 is a list, expected %2</source>
        <translation>%1 es una lista, se esperaba %2</translation>
    </message>
    <message>
        <source>%1 is automatic, expected what was chosen</source>
        <translation>%1 es automático, se esperaba lo que se eligió</translation>
    </message>
    <message>
        <source>%1 is expected, %2</source>
        <translation>se espera %1, %2</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>se espera %1, no %2</translation>
    </message>
    <message>
        <source>%1 is given &quot;%2&quot; twice</source>
        <translation>%1 recibe &quot;%2&quot; dos veces</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 se indica dos veces</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is missing, expected an integer</source>
        <translation>falta %1, se esperaba un entero</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>falta %1: %2</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 es negativo</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object</source>
        <translation>%1 no es ni un texto ni un objeto</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object with a text &quot;content&quot;</source>
        <translation>%1 no es ni un texto ni un objeto con un texto &quot;content&quot;</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni true ni false</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 no es ninguna lista</translation>
    </message>
    <message>
        <source>%1 is no single value</source>
        <translation>%1 no es un único valor</translation>
    </message>
    <message>
        <source>%1 is not JSON of a tokenizer</source>
        <translation>%1 no es JSON de un tokenizador</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 no es UTF-8</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is not a key that this program knows</source>
        <translation>%1 no es una clave que este programa conozca</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 is not a list or an object</source>
        <translation>%1 no es ni una lista ni un objeto</translation>
    </message>
    <message>
        <source>%1 is not a matrix</source>
        <translation>%1 no es una matriz</translation>
    </message>
    <message>
        <source>%1 is not a token id</source>
        <translation>%1 no es un id de token</translation>
    </message>
    <message>
        <source>%1 is not a whole number but of type %2</source>
        <translation>%1 no es un número entero, sino de tipo %2</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 no es un objeto</translation>
    </message>
    <message>
        <source>%1 is not from 0 to 100</source>
        <translation>%1 no está entre 0 y 100</translation>
    </message>
    <message>
        <source>%1 is not in shard %2</source>
        <translation>%1 no está en el fragmento %2</translation>
    </message>
    <message>
        <source>%1 is not of the llama3 kind; other RoPE scaling is not supported</source>
        <translation>%1 no es de la clase llama3; no se admite otro escalado de RoPE</translation>
    </message>
    <message>
        <source>%1 is not part of a model of this shape</source>
        <translation>%1 no forma parte de un modelo de esta forma</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 no se admite</translation>
    </message>
    <message>
        <source>%1 is not supported: no norm stands inside a linear layer here</source>
        <translation>%1 no se admite: aquí no hay ninguna norma dentro de una capa lineal</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 no se usa: %2</translation>
    </message>
    <message>
        <source>%1 is not used: it is for inputs in 4 bits, and this program computes with whole ones</source>
        <translation>%1 no se usa: es para entradas de 4 bits, y este programa calcula con las completas</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2)</source>
        <translation>%1 no es JSON válido (%2)</translation>
    </message>
    <message>
        <source>%1 is null, expected a value</source>
        <translation>%1 es null, se esperaba un valor</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 está fuera de 0 a 1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 is used as the head, although the configuration says that it is tied to the embedding: the two differ</source>
        <translation>%1 se usa como cabeza, aunque la configuración dice que está atada al embedding: ambos difieren</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 ejemplo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ejemplos</translation>
    </message>
    <message>
        <source>%1 jumped to %2, %3 its usual value (z-score %4).</source>
        <translation>%1 saltó a %2, %3 su valor usual (puntuación z %4).</translation>
    </message>
    <message>
        <source>%1 lacks the argument &quot;%2&quot;</source>
        <translation>a %1 le falta el argumento &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 line of events.jsonl could not be read and was taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 línea de events.jsonl no se pudo leer y se quitó; el archivo entero se conservó como events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 lines of events.jsonl could not be read and were taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>%1 líneas de events.jsonl no se pudieron leer y se quitaron; el archivo entero se conservó como events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 inferior</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 debe ser un número positivo</translation>
    </message>
    <message>
        <source>%1 names %2 twice</source>
        <translation>%1 nombra %2 dos veces</translation>
    </message>
    <message>
        <source>%1 names %2: all seven projections of every layer are 1.58-bit here</source>
        <translation>%1 nombra %2: aquí las siete proyecciones de cada capa son de 1,58 bits</translation>
    </message>
    <message>
        <source>%1 names are given for %2 values</source>
        <translation>se dan %1 nombres para %2 valores</translation>
    </message>
    <message>
        <source>%1 names the token %2, which the tokenizer does not have</source>
        <translation>%1 nombra el token %2, que el tokenizador no tiene</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes at byte %3, the file has %4 more</source>
        <translation>%1 necesita %2 bytes en el byte %3, al archivo le quedan %4</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are left out: what stands before their first answer fills %3.</source>
        <translation>%1 de %2 conversaciones se omiten: lo que precede a su primera respuesta llena %3.</translation>
    </message>
    <message>
        <source>%1 of %2 conversations were longer than max_length, %3 tokens, and end earlier</source>
        <translation>%1 de %2 conversaciones superaban max_length, %3 tokens, y acaban antes</translation>
    </message>
    <message>
        <source>%1 of %2 micro-batches took the teacher&apos;s outputs from disk, in %3 s</source>
        <translation>%1 de %2 microlotes tomaron del disco las salidas del maestro, en %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were cut to max_length, %3 tokens</source>
        <translation>%1 de %2 prompts se cortaron a max_length, %3 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 de %2 tokens iguales</translation>
    </message>
    <message>
        <source>%1 of training for all, stages that points share counted once; a row&apos;s time is that of its run alone</source>
        <translation>%1 de entrenamiento en total, contando una vez las etapas que comparten los puntos; el tiempo de una fila es solo el de su ejecución</translation>
    </message>
    <message>
        <source>%1 of type &quot;%2&quot; is not supported</source>
        <translation>no se admite %1 de tipo &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 or F16</source>
        <translation>%1 o F16</translation>
    </message>
    <message>
        <source>%1 overlaps %2</source>
        <translation>%1 se solapa con %2</translation>
    </message>
    <message>
        <source>%1 relation heads do not divide a state of width %2</source>
        <translation>%1 cabezas de relación no dividen un estado de anchura %2</translation>
    </message>
    <message>
        <source>%1 row cannot be read and is left out.</source>
        <translation>%1 fila no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>%1 rows cannot be read and are left out.</source>
        <translation>%1 filas no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <source>%1 stands in a part before it, too</source>
        <translation>%1 está también en una parte anterior</translation>
    </message>
    <message>
        <source>%1 stands in more than one shard</source>
        <translation>%1 está en más de un fragmento</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message>
        <source>%1 starts anew%2</source>
        <translation>%1 empieza de nuevo%2</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments at most, not %3</source>
        <translation>%1 admite %2 argumentos como máximo, no %3</translation>
    </message>
    <message>
        <source>%1 takes no argument by name, not even &quot;%2&quot;</source>
        <translation>%1 no admite ningún argumento por nombre, tampoco &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 hilo</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 token ids could not be decoded (%2)</source>
        <translation>no se pudieron decodificar %1 ids de token (%2)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 training prompts were cut to %2.</source>
        <translation>%1 prompts de entrenamiento se cortaron a %2.</translation>
    </message>
    <message>
        <source>%1 was damaged after %2 bytes; the whole file was kept as %3</source>
        <translation>%1 estaba dañado tras %2 bytes; el archivo entero se conservó como %3</translation>
    </message>
    <message>
        <source>%1 was not there any more: what it held of this run is lost.</source>
        <translation>%1 ya no estaba: lo que contenía de esta ejecución se ha perdido.</translation>
    </message>
    <message>
        <source>%1 was not there when the run began</source>
        <translation>%1 no estaba cuando empezó la ejecución</translation>
    </message>
    <message>
        <source>%1 was removed while it was being written, and was made again.</source>
        <translation>%1 se borró mientras se escribía, y se hizo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was shortened by another program while it was being written, and was made again.</source>
        <translation>otro programa acortó %1 mientras se escribía, y se hizo de nuevo.</translation>
    </message>
    <message>
        <source>%1 with drafts</source>
        <translation>%1 con borradores</translation>
    </message>
    <message>
        <source>%1 with its added tokens</source>
        <translation>%1 con sus tokens añadidos</translation>
    </message>
    <message>
        <source>%1 would be written twice</source>
        <translation>%1 se escribiría dos veces</translation>
    </message>
    <message>
        <source>%1&quot;%2&quot; would be written twice</source>
        <translation>%1&quot;%2&quot; se escribiría dos veces</translation>
    </message>
    <message>
        <source>%1() cannot be made of a value of type %2</source>
        <translation>%1() no se puede formar con un valor de tipo %2</translation>
    </message>
    <message>
        <source>%1() of a value of type %2</source>
        <translation>%1() de un valor de tipo %2</translation>
    </message>
    <message>
        <source>%1() takes one argument without a name at most</source>
        <translation>%1() admite como máximo un argumento sin nombre</translation>
    </message>
    <message>
        <source>%1, %2 cores</source>
        <translation>%1, %2 núcleos</translation>
    </message>
    <message>
        <source>%1, %2 is not a folder</source>
        <translation>%1, %2 no es una carpeta</translation>
    </message>
    <message>
        <source>%1, a part of the path is not a folder</source>
        <translation>%1, una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>%1, again at %2</source>
        <translation>%1, otra vez en %2</translation>
    </message>
    <message>
        <source>%1, agreement</source>
        <translation>%1, coincidencia</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>%1, baselines</source>
        <translation>%1, referencias</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, bytes</translation>
    </message>
    <message>
        <source>%1, figure</source>
        <translation>%1, cifra</translation>
    </message>
    <message>
        <source>%1, it is a folder</source>
        <translation>%1, es una carpeta</translation>
    </message>
    <message>
        <source>%1, it is a link to &quot;%2&quot;, which is not there</source>
        <translation>%1, es un enlace a &quot;%2&quot;, que no existe</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, mensaje %2</translation>
    </message>
    <message>
        <source>%1, models</source>
        <translation>%1, modelos</translation>
    </message>
    <message>
        <source>%1, no such file or folder</source>
        <translation>%1, no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>%1, or target_column for texts</source>
        <translation>%1, o target_column para textos</translation>
    </message>
    <message>
        <source>%1, permission denied</source>
        <translation>%1, permiso denegado</translation>
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
        <translation>%1, el disco está lleno</translation>
    </message>
    <message>
        <source>%1, the disk reports an error</source>
        <translation>%1, el disco informa de un error</translation>
    </message>
    <message>
        <source>%1, the file system is read-only</source>
        <translation>%1, el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>%1, the file would exceed the limit on file sizes</source>
        <translation>%1, el archivo superaría el límite de tamaño de los archivos</translation>
    </message>
    <message>
        <source>%1, the name is too long</source>
        <translation>%1, el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>%1, the program that read it has ended</source>
        <translation>%1, el programa que lo leía ha terminado</translation>
    </message>
    <message>
        <source>%1, though its weights are</source>
        <translation>%1, aunque sus pesos sí lo son</translation>
    </message>
    <message>
        <source>%1, too many files are open</source>
        <translation>%1, hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>%1, which is not a finite number</source>
        <translation>%1, que no es un número finito</translation>
    </message>
    <message>
        <source>%1, which llama.cpp takes for special tokens by their names</source>
        <translation>%1, que llama.cpp toma por tokens especiales a causa de sus nombres</translation>
    </message>
    <message>
        <source>%1. Both models answered what is there now; the table is about what was there then.</source>
        <translation>%1. Ambos modelos respondieron a lo que hay ahora; la tabla trata de lo que había entonces.</translation>
    </message>
    <message>
        <source>%1. The models wrote to what is there now; the table is about what was there then.</source>
        <translation>%1. Los modelos escribieron para lo que hay ahora; la tabla trata de lo que había entonces.</translation>
    </message>
    <message>
        <source>%1. The run goes on without this file.</source>
        <translation>%1. La ejecución sigue sin este archivo.</translation>
    </message>
    <message>
        <source>%1. What belongs there waits in memory and is written as soon as that is possible, at the latest before the next checkpoint.</source>
        <translation>%1. Lo que corresponde ahí espera en memoria y se escribe en cuanto sea posible, como muy tarde antes del próximo punto de control.</translation>
    </message>
    <message>
        <source>%1.%2 is missing</source>
        <translation>falta %1.%2</translation>
    </message>
    <message>
        <source>%1.%2 must be a positive number</source>
        <translation>%1.%2 debe ser un número positivo</translation>
    </message>
    <message>
        <source>%1.high_freq_factor must be larger than low_freq_factor</source>
        <translation>%1.high_freq_factor debe ser mayor que low_freq_factor</translation>
    </message>
    <message>
        <source>%1.partial_rotary_factor is not supported</source>
        <translation>%1.partial_rotary_factor no se admite</translation>
    </message>
    <message>
        <source>%1.rope_theta and another rope_theta differ</source>
        <translation>%1.rope_theta y otro rope_theta difieren</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the header</source>
        <translation>%1: falta &quot;%2&quot; en la cabecera</translation>
    </message>
    <message>
        <source>%1: %2 (without effect: %3)</source>
        <translation>%1: %2 (sin efecto: %3)</translation>
    </message>
    <message>
        <source>%1: %2 half of a surrogate pair (half an emoji) was read as U+FFFD</source>
        <translation>%1: %2 mitad de un par sustituto (medio emoji) se leyó como U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 halves of surrogate pairs (half an emoji each) were read as U+FFFD</source>
        <translation>%1: %2 mitades de pares sustitutos (medio emoji cada una) se leyeron como U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: %5, the default, is used</source>
        <translation>%1: %2 es %3, más allá de sus %4 tokens: se usa %5, el valor predeterminado</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: it is passed over</source>
        <translation>%1: %2 es %3, más allá de sus %4 tokens: se pasa por alto</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its answers</source>
        <translation>%1: %2 no es el de sus respuestas</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its texts</source>
        <translation>%1: %2 no es el de sus textos</translation>
    </message>
    <message>
        <source>%1: %2 is outside its own interval</source>
        <translation>%1: %2 está fuera de su propio intervalo</translation>
    </message>
    <message>
        <source>%1: %2 must be non-negative integers</source>
        <translation>%1: %2 deben ser enteros no negativos</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conversations end with messages that nobody answers; these are left out</source>
        <translation>%1: %2 de %3 conversaciones acaban con mensajes que nadie responde; estos se omiten</translation>
    </message>
    <message>
        <source>%1: chat template</source>
        <translation>%1: plantilla de chat</translation>
    </message>
    <message>
        <source>%1: confusion is not that of its answers</source>
        <translation>%1: confusion no es la de sus respuestas</translation>
    </message>
    <message>
        <source>%1: data_offsets [%2, %3] are outside the file&apos;s %4 bytes of data</source>
        <translation>%1: data_offsets [%2, %3] quedan fuera de los %4 bytes de datos del archivo</translation>
    </message>
    <message>
        <source>%1: data_offsets is not a pair</source>
        <translation>%1: data_offsets no es un par</translation>
    </message>
    <message>
        <source>%1: data_offsets span %2 bytes, shape %3 in %4 needs %5</source>
        <translation>%1: data_offsets abarca %2 bytes, la forma %3 en %4 necesita %5</translation>
    </message>
    <message>
        <source>%1: estimated, %2</source>
        <translation>%1: estimado, %2</translation>
    </message>
    <message>
        <source>%1: is a 1.58-bit student already. Choose the full-precision model it came from.</source>
        <translation>%1: ya es un alumno de 1,58 bits. Elija el modelo de precisión completa del que procede.</translation>
    </message>
    <message>
        <source>%1: its %2 bytes at %3 lie outside the file&apos;s %4 bytes of data</source>
        <translation>%1: sus %2 bytes en %3 quedan fuera de los %4 bytes de datos del archivo</translation>
    </message>
    <message>
        <source>%1: its header entry is not an object</source>
        <translation>%1: su entrada de la cabecera no es un objeto</translation>
    </message>
    <message>
        <source>%1: its shard is not a file name</source>
        <translation>%1: su fragmento no es un nombre de archivo</translation>
    </message>
    <message>
        <source>%1: offset %2 is no multiple of the alignment %3</source>
        <translation>%1: el desplazamiento %2 no es múltiplo de la alineación %3</translation>
    </message>
    <message>
        <source>%1: rows of %2 weights are no whole number of %3 blocks of %4</source>
        <translation>%1: las filas de %2 pesos no son un número entero de bloques %3 de %4</translation>
    </message>
    <message>
        <source>%1: shape %2 in %3 is no whole number of bytes</source>
        <translation>%1: la forma %2 en %3 no es un número entero de bytes</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, config.json asks for %3</source>
        <translation>%1: forma %2 en el archivo, config.json pide %3</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, its keys ask for %3</source>
        <translation>%1: forma %2 en el archivo, sus claves piden %3</translation>
    </message>
    <message>
        <source>%1: shape is not an array</source>
        <translation>%1: shape no es un array</translation>
    </message>
    <message>
        <source>%1: shape overflows</source>
        <translation>%1: shape se desborda</translation>
    </message>
    <message>
        <source>%1: shard &quot;%2&quot; is not a file name in the model&apos;s folder</source>
        <translation>%1: el fragmento &quot;%2&quot; no es un nombre de archivo de la carpeta del modelo</translation>
    </message>
    <message>
        <source>%1: the matrix beside it is multiplied by this number</source>
        <translation>%1: la matriz que está al lado se multiplica por este número</translation>
    </message>
    <message>
        <source>%1: to_teacher is not that of their answers</source>
        <translation>%1: to_teacher no es el de sus respuestas</translation>
    </message>
    <message>
        <source>%1: tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is hardly what the model was trained with</source>
        <translation>%1: falta tokenizer.ggml.pre: las palabras se cortan como hace llama.cpp sin él, que difícilmente es como se entrenó el modelo</translation>
    </message>
    <message>
        <source>%1: type %2, which this program does not compute with</source>
        <translation>%1: tipo %2, con el que este programa no calcula</translation>
    </message>
    <message>
        <source>%1: unknown dtype %2</source>
        <translation>%1: dtype desconocido %2</translation>
    </message>
    <message>
        <source>%1; %2 is read, not the shards of the %3 beside it</source>
        <translation>%1; se lee %2, no los fragmentos de %3, que está al lado</translation>
    </message>
    <message>
        <source>%1; computing them would have taken %2 s (%3 ms each): %4 s saved. Writing the others took %5 s.</source>
        <translation>%1; calcularlos habría tomado %2 s (%3 ms cada uno): %4 s ahorrados. Escribir los demás tomó %5 s.</translation>
    </message>
    <message>
        <source>%1; evaluate and logits read this one with --engine cpu</source>
        <translation>%1; evaluate y logits lo leen con --engine cpu</translation>
    </message>
    <message>
        <source>%1; none was computed in this sitting to compare with.</source>
        <translation>%1; en esta sesión no se calculó ninguno con que comparar.</translation>
    </message>
    <message>
        <source>%1; what came was removed</source>
        <translation>%1; lo recibido se borró</translation>
    </message>
    <message>
        <source>%1GGUF&apos;s TQ1_0 and TQ2_0 hold it, with the scales in F16: %2 I2_S cannot: it has one scale for a matrix.</source>
        <translation>%1TQ1_0 y TQ2_0 de GGUF lo admiten, con las escalas en F16: %2 I2_S no puede: tiene una escala por matriz.</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: TQ1_0 and TQ2_0 have one scale for 256 neighbours, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Ninguno de los tipos ternarios de GGUF lo admite: TQ1_0 y TQ2_0 tienen una escala por cada 256 vecinos, e I2_S una por matriz. F16 puede: %2</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: its rows are no multiples of 256, as TQ1_0 and TQ2_0 need, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1Ninguno de los tipos ternarios de GGUF lo admite: sus filas no son múltiplos de 256, como necesitan TQ1_0 y TQ2_0, e I2_S tiene una por matriz. F16 puede: %2</translation>
    </message>
    <message>
        <source>%1What is done is kept in %2, and the same call goes on with it</source>
        <translation>%1Lo hecho se conserva en %2, y la misma llamada sigue desde ahí</translation>
    </message>
    <message>
        <source>%1quant_method &quot;%2&quot; is not supported</source>
        <translation>%1quant_method &quot;%2&quot; no se admite</translation>
    </message>
    <message>
        <source>, %1 processes (%2).</source>
        <translation>, %1 procesos (%2).</translation>
    </message>
    <message>
        <source>.%1() needs a text</source>
        <translation>.%1() necesita un texto</translation>
    </message>
    <message>
        <source>.%1() needs a whole number, not a value of type %2</source>
        <translation>.%1() necesita un número entero, no un valor de tipo %2</translation>
    </message>
    <message>
        <source>.index() does not find %1</source>
        <translation>.index() no encuentra %1</translation>
    </message>
    <message>
        <source>.join() needs a list</source>
        <translation>.join() necesita una lista</translation>
    </message>
    <message>
        <source>.join() needs texts, not a value of type %1</source>
        <translation>.join() necesita textos, no un valor de tipo %1</translation>
    </message>
    <message>
        <source>.partition() needs a text that is not empty</source>
        <translation>.partition() necesita un texto que no esté vacío</translation>
    </message>
    <message>
        <source>0 is no batch</source>
        <translation>0 no es un lote</translation>
    </message>
    <message>
        <source>0 stands for all cores</source>
        <translation>0 significa todos los núcleos</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <translation>ARM de 64 bits</translation>
    </message>
    <message>
        <source>; %1 of tensors at the peak</source>
        <translation>; %1 de tensores en el pico</translation>
    </message>
    <message>
        <source>; %1 of these have no answer that fits, and are left out</source>
        <translation>; %1 de ellas no tienen ninguna respuesta que quepa, y se omiten</translation>
    </message>
    <message>
        <source>; %1 past it are kept in %2.</source>
        <translation>; %1 posteriores se conservan en %2.</translation>
    </message>
    <message>
        <source>A draft comes from a model of the same vocabulary, such as its student</source>
        <translation>Un borrador viene de un modelo del mismo vocabulario, como su alumno</translation>
    </message>
    <message>
        <source>A few large weights set the scale: lower the learning rate or raise the weight decay.</source>
        <translation>Unos pocos pesos grandes fijan la escala: baje la tasa de aprendizaje o suba el decaimiento de pesos.</translation>
    </message>
    <message>
        <source>A key of its sizes is wrong; convert the model again, or fetch the file again</source>
        <translation>Una clave de sus tamaños es incorrecta; convierta de nuevo el modelo o vuelva a descargar el archivo</translation>
    </message>
    <message>
        <source>A line is {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</source>
        <translation>Una línea es {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</translation>
    </message>
    <message>
        <source>A newer version may know it</source>
        <translation>Puede que una versión más nueva lo conozca</translation>
    </message>
    <message>
        <source>A newer version wrote it: update</source>
        <translation>Lo escribió una versión más nueva: actualice</translation>
    </message>
    <message>
        <source>A part of the start that was done is passed over. %1.</source>
        <translation>Una parte ya hecha del comienzo se pasa por alto. %1.</translation>
    </message>
    <message>
        <source>A published test set has no labels; use the train or dev file.</source>
        <translation>Un conjunto de prueba publicado no tiene etiquetas; use el archivo train o dev.</translation>
    </message>
    <message>
        <source>A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)</source>
        <translation>Un valor rebasó los 16 bits: guarde los pesos y la caché con más bits (format as-stored o f32)</translation>
    </message>
    <message>
        <source>AVX-512 F, BW, VL, DQ and CD</source>
        <translation>AVX-512 F, BW, VL, DQ y CD</translation>
    </message>
    <message>
        <source>AVX2, FMA, F16C and BMI2</source>
        <translation>AVX2, FMA, F16C y BMI2</translation>
    </message>
    <message>
        <source>Accept it on %1, and %2</source>
        <translation>Acéptela en %1, y %2</translation>
    </message>
    <message>
        <source>Accept its licence on %1, and %2</source>
        <translation>Acepte su licencia en %1, y %2</translation>
    </message>
    <message>
        <source>Activations take 4 bits from this step on (%1); before, they took 8.</source>
        <translation>Las activaciones toman 4 bits desde este paso (%1); antes tomaban 8.</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens of tokenizer.json, or remove its name here</source>
        <translation>Añádalo con su id a added_tokens de tokenizer.json, o quite aquí su nombre</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens.json, or remove its name here</source>
        <translation>Añádalo con su id a added_tokens.json, o quite aquí su nombre</translation>
    </message>
    <message>
        <source>An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.</source>
        <translation>Un comienzo anterior era de otros pesos, textos o ajustes: nada de él se usa, el comienzo empieza de nuevo.</translation>
    </message>
    <message>
        <source>As GGUF file: %1</source>
        <translation>Como archivo GGUF: %1</translation>
    </message>
    <message>
        <source>Ask for 100 or more</source>
        <translation>Pida 100 o más</translation>
    </message>
    <message>
        <source>Ask for 100 or more of each</source>
        <translation>Pida 100 o más de cada uno</translation>
    </message>
    <message>
        <source>Ask for a type of ROUGE, bleu or avg</source>
        <translation>Pida un tipo de ROUGE, bleu o avg</translation>
    </message>
    <message>
        <source>Ask for fewer threads</source>
        <translation>Pida menos hilos</translation>
    </message>
    <message>
        <source>Ask the models on the Compare page, or with bitdistill compare</source>
        <translation>Pregunte a los modelos en la página Comparar, o con bitdistill compare</translation>
    </message>
    <message>
        <source>Balanced on the first batch: lambda %1, gamma %2.</source>
        <translation>Equilibrado en el primer lote: lambda %1, gamma %2.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in. The new norms change the function: until the next stage has trained them, this model agrees with its teacher on next to nothing.</source>
        <translation>Se insertan capas BitLinear y SubLN. Las normas nuevas cambian la función: hasta que la siguiente etapa las haya entrenado, este modelo no coincide con su maestro en casi nada.</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in; each norm&apos;s gain is the usual size of what it divides.</source>
        <translation>Se insertan capas BitLinear y SubLN; la ganancia de cada norma es el tamaño usual de lo que divide.</translation>
    </message>
    <message>
        <source>BitLinear layers go in, and no norms: refinement is off.</source>
        <translation>Se insertan capas BitLinear y ninguna norma: el refinamiento está desactivado.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or resume with --accept-changes</source>
        <translation>Vuelva a dejarlo como estaba, o reanude con --accept-changes</translation>
    </message>
    <message>
        <source>Bring it back, or start a new run</source>
        <translation>Recupérelo, o inicie una ejecución nueva</translation>
    </message>
    <message>
        <source>Bring the file back from a copy of the run</source>
        <translation>Recupere el archivo de una copia de la ejecución</translation>
    </message>
    <message>
        <source>Bring the folder&apos;s files back, from a copy, and resume the run</source>
        <translation>Recupere los archivos de la carpeta, de una copia, y reanude la ejecución</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>Compile o instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>But only this program reads every text as the source does. %1</source>
        <translation>Pero solo este programa lee todos los textos como el origen. %1</translation>
    </message>
    <message>
        <source>CPU inference</source>
        <translation>Inferencia en CPU</translation>
    </message>
    <message>
        <source>CPU inference has no place for this tensor</source>
        <translation>La inferencia en CPU no tiene sitio para este tensor</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch was built without it or finds no GPU</source>
        <translation>Se pidió CUDA, pero este LibTorch se compiló sin ella o no encuentra ninguna GPU</translation>
    </message>
    <message>
        <source>Calibrate on other or more texts</source>
        <translation>Calibre con otros textos o con más</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Compruebe HF_ENDPOINT</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later</source>
        <translation>Compruebe HF_ENDPOINT, o inténtelo más tarde</translation>
    </message>
    <message>
        <source>Check it against the model&apos;s published tokenizer.json.</source>
        <translation>Compárelo con el tokenizer.json publicado del modelo.</translation>
    </message>
    <message>
        <source>Check the disk and its connection</source>
        <translation>Compruebe el disco y su conexión</translation>
    </message>
    <message>
        <source>Check the name on %1; for a private one set HF_TOKEN</source>
        <translation>Compruebe el nombre en %1; para uno privado, defina HF_TOKEN</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Compruebe la ruta</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>Check the pattern against the model&apos;s published tokenizer.json.</source>
        <translation>Compare el patrón con el tokenizer.json publicado del modelo.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it</source>
        <translation>Compruebe los permisos de la carpeta que la contiene</translation>
    </message>
    <message>
        <source>Check the template against the model&apos;s own.</source>
        <translation>Compare la plantilla con la del propio modelo.</translation>
    </message>
    <message>
        <source>Check who owns it and its access rights</source>
        <translation>Compruebe a quién pertenece y sus permisos de acceso</translation>
    </message>
    <message>
        <source>Checkpoint saved.</source>
        <translation>Punto de control guardado.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elija %1</translation>
    </message>
    <message>
        <source>Choose %1, or a model of other widths</source>
        <translation>Elija %1, o un modelo de otras anchuras</translation>
    </message>
    <message>
        <source>Choose --embedding-type bf16 or f32</source>
        <translation>Elija --embedding-type bf16 o f32</translation>
    </message>
    <message>
        <source>Choose BF16 or F32</source>
        <translation>Elija BF16 o F32</translation>
    </message>
    <message>
        <source>Choose F16</source>
        <translation>Elija F16</translation>
    </message>
    <message>
        <source>Choose F16 for the embedding</source>
        <translation>Elija F16 para el embedding</translation>
    </message>
    <message>
        <source>Choose F16 or I2_S, or a model of other widths</source>
        <translation>Elija F16 o I2_S, o un modelo de otras anchuras</translation>
    </message>
    <message>
        <source>Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>Elija F16, BF16, Q8_0, Q6_K, Q4_0 o Q4_1</translation>
    </message>
    <message>
        <source>Choose F32 for the embedding</source>
        <translation>Elija F32 para el embedding</translation>
    </message>
    <message>
        <source>Choose a .gguf file</source>
        <translation>Elija un archivo .gguf</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)</source>
        <translation>Elija una carpeta de modelo de Hugging Face con archivos safetensors (los archivos .bin de pickle nunca se leen)</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files, or a .gguf file</source>
        <translation>Elija una carpeta de modelo de Hugging Face con archivos safetensors, o un archivo .gguf</translation>
    </message>
    <message>
        <source>Choose a divisor of the query and key widths.</source>
        <translation>Elija un divisor de las anchuras de query y key.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it</source>
        <translation>Elija una carpeta fuera de ella</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Elija una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>Choose a full-precision model of the teacher&apos;s vocabulary.</source>
        <translation>Elija un modelo de precisión completa con el vocabulario del maestro.</translation>
    </message>
    <message>
        <source>Choose a language model&apos;s folder</source>
        <translation>Elija la carpeta de un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Choose a name without /</source>
        <translation>Elija un nombre sin /</translation>
    </message>
    <message>
        <source>Choose a new file whose name ends in .gguf</source>
        <translation>Elija un archivo nuevo cuyo nombre acabe en .gguf</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>Elija una carpeta nueva</translation>
    </message>
    <message>
        <source>Choose a new folder; of a run, bring run.json back</source>
        <translation>Elija una carpeta nueva; si es de una ejecución, recupere run.json</translation>
    </message>
    <message>
        <source>Choose a run that has begun</source>
        <translation>Elija una ejecución que haya empezado</translation>
    </message>
    <message>
        <source>Choose a run that has some</source>
        <translation>Elija una ejecución que tenga alguno</translation>
    </message>
    <message>
        <source>Choose a teacher with the student&apos;s tokenizer.</source>
        <translation>Elija un maestro con el tokenizador del alumno.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder, or remove it</source>
        <translation>Elija otra carpeta, o bórrela</translation>
    </message>
    <message>
        <source>Choose another folder, or remove this one</source>
        <translation>Elija otra carpeta, o borre esta</translation>
    </message>
    <message>
        <source>Choose another model, or name the files that are wanted with --include</source>
        <translation>Elija otro modelo, o nombre con --include los archivos que se quieren</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Elija otro tipo</translation>
    </message>
    <message>
        <source>Choose at least one model</source>
        <translation>Elija al menos un modelo</translation>
    </message>
    <message>
        <source>Choose dev data</source>
        <translation>Elija datos dev</translation>
    </message>
    <message>
        <source>Choose fewer positions</source>
        <translation>Elija menos posiciones</translation>
    </message>
    <message>
        <source>Choose folded scales</source>
        <translation>Elija escalas plegadas</translation>
    </message>
    <message>
        <source>Choose from 1 to %1</source>
        <translation>Elija de 1 a %1</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elija uno de %1</translation>
    </message>
    <message>
        <source>Choose one of its folders</source>
        <translation>Elija una de sus carpetas</translation>
    </message>
    <message>
        <source>Choose one of the branches and tags on %1</source>
        <translation>Elija una de las ramas o etiquetas de %1</translation>
    </message>
    <message>
        <source>Choose one of the folders in snapshots/</source>
        <translation>Elija una de las carpetas de snapshots/</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Elija uno de ellos</translation>
    </message>
    <message>
        <source>Choose one of them, with --include &quot;*Q8_0*&quot; for example</source>
        <translation>Elija uno de ellos, por ejemplo con --include &quot;*Q8_0*&quot;</translation>
    </message>
    <message>
        <source>Choose tensor or row, or another method</source>
        <translation>Elija tensor o row, u otro método</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json, the weights and the tokenizer</source>
        <translation>Elija la carpeta que contiene config.json, los pesos y el tokenizador</translation>
    </message>
    <message>
        <source>Choose the full-precision model as teacher.</source>
        <translation>Elija como maestro el modelo de precisión completa.</translation>
    </message>
    <message>
        <source>Choose what is to be run</source>
        <translation>Elija lo que se ha de ejecutar</translation>
    </message>
    <message>
        <source>Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.</source>
        <translation>El recorte frena uno aislado; si son frecuentes, baje la tasa de aprendizaje o alargue el calentamiento.</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Ciérrelo con &quot;.</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Cierre otros programas</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model</source>
        <translation>Cierre otros programas o elija un modelo menor</translation>
    </message>
    <message>
        <source>Close other programs, or give a smaller file: is a quote never closed, or an item far too long?</source>
        <translation>Cierre otros programas, o dé un archivo menor: ¿hay unas comillas sin cerrar, o un ejemplo demasiado largo?</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of this shell (ulimit -v)</source>
        <translation>Cierre otros programas, o suba el límite de este shell (ulimit -v)</translation>
    </message>
    <message>
        <source>Compare texts of the same items</source>
        <translation>Compare textos de los mismos ejemplos</translation>
    </message>
    <message>
        <source>Compare the models again</source>
        <translation>Compare de nuevo los modelos</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>Conviértalo a UTF-8.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (of a packed file unpack it first)</source>
        <translation>Conviértalo: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (si es un archivo comprimido, descomprímalo antes)</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</source>
        <translation>Conviértalo: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Conviértalo: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Conviértalo: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>Convierta el archivo a UTF-8.</translation>
    </message>
    <message>
        <source>Convert the model to another type with the program that made the file</source>
        <translation>Convierta el modelo a otro tipo con el programa que hizo el archivo</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8.</source>
        <translation>Convierta el texto a UTF-8.</translation>
    </message>
    <message>
        <source>Copy it again from the model&apos;s folder.</source>
        <translation>Cópielo de nuevo de la carpeta del modelo.</translation>
    </message>
    <message>
        <source>Copy its folder</source>
        <translation>Copie su carpeta</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>Copie de nuevo el archivo</translation>
    </message>
    <message>
        <source>Copy the file again from the model&apos;s folder</source>
        <translation>Copie de nuevo el archivo de la carpeta del modelo</translation>
    </message>
    <message>
        <source>Copy the file from the model that this tokenizer belongs to, or correct the id</source>
        <translation>Copie el archivo del modelo al que pertenece este tokenizador, o corrija el id</translation>
    </message>
    <message>
        <source>Copy the model&apos;s files again.</source>
        <translation>Copie de nuevo los archivos del modelo.</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder</source>
        <translation>Copie de nuevo la plantilla de la carpeta del modelo</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Copie de nuevo la plantilla de la carpeta del modelo, o haga el prompt sin --chat.</translation>
    </message>
    <message>
        <source>Copy the token once more from %1/settings/tokens</source>
        <translation>Copie una vez más el token de %1/settings/tokens</translation>
    </message>
    <message>
        <source>Copy the tokenizer that belongs to the model into its folder</source>
        <translation>Copie en su carpeta el tokenizador que corresponde al modelo</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files again, all from one and the same model.</source>
        <translation>Copie de nuevo los archivos del tokenizador, todos de un mismo modelo.</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files into the model&apos;s folder</source>
        <translation>Copie los archivos del tokenizador en la carpeta del modelo</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder.</source>
        <translation>Copie de nuevo tokenizer.json de la carpeta del modelo.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder; do not use this one.</source>
        <translation>Copie de nuevo tokenizer.json de la carpeta del modelo; no use este.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again.</source>
        <translation>Copie de nuevo tokenizer.json.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again from the model&apos;s folder.</source>
        <translation>Copie de nuevo tokenizer.model de la carpeta del modelo.</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again.</source>
        <translation>Copie de nuevo tokenizer.model.</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy</source>
        <translation>Corríjalo, o recupérelo de una copia</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy; inputs.json beside it keeps the recipe that the run began with</source>
        <translation>Corríjalo, o recupérelo de una copia; inputs.json, al lado, conserva la receta con la que empezó la ejecución</translation>
    </message>
    <message>
        <source>Correct it, or copy config.json again from the model&apos;s folder</source>
        <translation>Corríjalo, o copie de nuevo config.json de la carpeta del modelo</translation>
    </message>
    <message>
        <source>Correct it, or leave the conversation out</source>
        <translation>Corríjalo, u omita la conversación</translation>
    </message>
    <message>
        <source>Correct that place, or copy the file again</source>
        <translation>Corrija ese lugar, o copie de nuevo el archivo</translation>
    </message>
    <message>
        <source>Correct the conversation or leave it out, or correct the template</source>
        <translation>Corrija la conversación u omítala, o corrija la plantilla</translation>
    </message>
    <message>
        <source>Correct the line, or give the classes in answers.</source>
        <translation>Corrija la línea, o indique las clases en answers.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Corrija la línea.</translation>
    </message>
    <message>
        <source>Correct the path</source>
        <translation>Corrija la ruta</translation>
    </message>
    <message>
        <source>Correct the template there or copy it again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>Corrija ahí la plantilla o cópiela de nuevo de la carpeta del modelo, o haga el prompt sin --chat.</translation>
    </message>
    <message>
        <source>Correct the template, or leave the conversation out.</source>
        <translation>Corrija la plantilla, u omita la conversación.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corrija el valor</translation>
    </message>
    <message>
        <source>Cut the texts: at most %1 pairs of words are taken</source>
        <translation>Acorte los textos: se admiten como máximo %1 pares de palabras</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Differences to &quot;%1&quot;: %2. p counts all comparisons of the table (Holm 1979).</source>
        <translation>Diferencias con &quot;%1&quot;: %2. p cuenta todas las comparaciones de la tabla (Holm 1979).</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16 or Q8_0</source>
        <translation>Destílelo antes, o elija F16, BF16 o Q8_0</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>Destílelo antes, o elija F16, BF16, Q8_0, Q6_K, Q4_0 o Q4_1</translation>
    </message>
    <message>
        <source>Does rank 0 run there, and does the network let this port through?</source>
        <translation>¿Se ejecuta ahí el rango 0, y deja pasar la red este puerto?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>End lines with a line feed: files of old Macs end them with a carriage return alone.</source>
        <translation>Acabe las líneas con un salto de línea: los archivos de los Mac antiguos las acaban solo con un retorno de carro.</translation>
    </message>
    <message>
        <source>Evaluate a run with a teacher and a student</source>
        <translation>Evalúe una ejecución con un maestro y un alumno</translation>
    </message>
    <message>
        <source>Every item&apos;s teacher outputs are on disk: the teacher has left memory.</source>
        <translation>Las salidas del maestro para todos los ejemplos están en disco: el maestro ha salido de la memoria.</translation>
    </message>
    <message>
        <source>Expected the config.json of a Hugging Face model</source>
        <translation>Se esperaba el config.json de un modelo de Hugging Face</translation>
    </message>
    <message>
        <source>Export from the student&apos;s folder</source>
        <translation>Exporte desde la carpeta del alumno</translation>
    </message>
    <message>
        <source>Export from the student&apos;s own folder</source>
        <translation>Exporte desde la propia carpeta del alumno</translation>
    </message>
    <message>
        <source>Export it as CSV in the program that made it, or convert it: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>Expórtelo como CSV en el programa que lo hizo, o conviértalo: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Export the model again</source>
        <translation>Exporte de nuevo el modelo</translation>
    </message>
    <message>
        <source>Export the model again, from a folder with its tokenizer</source>
        <translation>Exporte de nuevo el modelo, desde una carpeta con su tokenizador</translation>
    </message>
    <message>
        <source>Export the table as CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</source>
        <translation>Exporte la tabla como CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S</source>
        <translation>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 o I2_S</translation>
    </message>
    <message>
        <source>Fetch %1 from the same place as the shards</source>
        <translation>Descargue %1 del mismo lugar que los fragmentos</translation>
    </message>
    <message>
        <source>Fetch all parts of the model again, from one place</source>
        <translation>Descargue de nuevo todas las partes del modelo, de un solo lugar</translation>
    </message>
    <message>
        <source>Fetch config.json again</source>
        <translation>Descargue de nuevo config.json</translation>
    </message>
    <message>
        <source>Fetch index and shards again, all from one place</source>
        <translation>Descargue de nuevo el índice y los fragmentos, todos de un solo lugar</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Descárguelo de nuevo</translation>
    </message>
    <message>
        <source>Fetch it into the folder of the other parts</source>
        <translation>Descárguelo en la carpeta de las demás partes</translation>
    </message>
    <message>
        <source>Fetch or pack the file again</source>
        <translation>Descargue o empaquete de nuevo el archivo</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the model again.</source>
        <translation>Descargue de nuevo el archivo, o exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Fetch the file again; copy a folder of links with what they lead to (cp -rL)</source>
        <translation>Descargue de nuevo el archivo; copie una carpeta de enlaces junto con aquello a lo que llevan (cp -rL)</translation>
    </message>
    <message>
        <source>Fetch the index again</source>
        <translation>Descargue de nuevo el índice</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder</source>
        <translation>Descargue en la carpeta el archivo que falta</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Descargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose one of %1 in snapshots/</source>
        <translation>Descargue de nuevo el modelo, o elija uno de %1 en snapshots/</translation>
    </message>
    <message>
        <source>Fetch the model as .gguf, or convert it by a llama.cpp of that time (convert-llama-ggml-to-gguf.py)</source>
        <translation>Descargue el modelo como .gguf, o conviértalo con un llama.cpp de aquella época (convert-llama-ggml-to-gguf.py)</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files again, all from one place</source>
        <translation>Descargue de nuevo los archivos del modelo, todos de un solo lugar</translation>
    </message>
    <message>
        <source>Free some space or choose another disk</source>
        <translation>Libere espacio o elija otro disco</translation>
    </message>
    <message>
        <source>Free some space or lift the limit</source>
        <translation>Libere espacio o quite el límite</translation>
    </message>
    <message>
        <source>GGUF&apos;s TQ1_0 and TQ2_0 cannot hold the student&apos;s rows, which are no multiples of 256; I2_S can: %1</source>
        <translation>TQ1_0 y TQ2_0 de GGUF no admiten las filas del alumno, que no son múltiplos de 256; I2_S puede: %1</translation>
    </message>
    <message>
        <source>GGUF&apos;s ternary types cannot hold the student&apos;s rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 (I2_S); F16 can: %1</source>
        <translation>Los tipos ternarios de GGUF no admiten las filas del alumno, que no son múltiplos de 256 (TQ1_0, TQ2_0) ni de 128 (I2_S); F16 puede: %1</translation>
    </message>
    <message>
        <source>GPTQ finds no scales of %1</source>
        <translation>GPTQ no encuentra escalas de %1</translation>
    </message>
    <message>
        <source>Give --system, --prompt and the messages that this template asks for, or prompt without --chat.</source>
        <translation>Indique --system, --prompt y los mensajes que pide esta plantilla, o haga el prompt sin --chat.</translation>
    </message>
    <message>
        <source>Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page</source>
        <translation>Indique ORG/NAME, como en HuggingFaceTB/SmolLM2-135M, o la dirección de su página</translation>
    </message>
    <message>
        <source>Give a .jsonl or .json file, as it is or packed as .gz or .zst. %1</source>
        <translation>Dé un archivo .jsonl o .json, tal cual o comprimido como .gz o .zst. %1</translation>
    </message>
    <message>
        <source>Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.</source>
        <translation>Dé un archivo .tsv, .csv, .jsonl o .json, tal cual o comprimido como .gz o .zst.</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Indique una rama, una etiqueta o un commit</translation>
    </message>
    <message>
        <source>Give a corpus instead of sampled_tokens</source>
        <translation>Dé un corpus en lugar de sampled_tokens</translation>
    </message>
    <message>
        <source>Give a file with a header line and data.</source>
        <translation>Dé un archivo con una línea de cabecera y datos.</translation>
    </message>
    <message>
        <source>Give a file with at least one item.</source>
        <translation>Dé un archivo con al menos un ejemplo.</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>Dé un archivo con una frase por línea.</translation>
    </message>
    <message>
        <source>Give a file with text in it.</source>
        <translation>Dé un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>Give a folder that a run was started in</source>
        <translation>Indique una carpeta en la que se inició una ejecución</translation>
    </message>
    <message>
        <source>Give a longer corpus</source>
        <translation>Dé un corpus más largo</translation>
    </message>
    <message>
        <source>Give a table whose lines are rows, or call a file that is none .txt.</source>
        <translation>Dé una tabla cuyas líneas sean filas, o llame .txt a un archivo que no lo sea.</translation>
    </message>
    <message>
        <source>Give a text or JSON-lines file.</source>
        <translation>Dé un archivo de texto o de líneas JSON.</translation>
    </message>
    <message>
        <source>Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and so on</source>
        <translation>Devuelva a todas las partes los nombres con los que se publicaron, que acaban en -00001-of-00003.gguf y así sucesivamente</translation>
    </message>
    <message>
        <source>Give an https address, or unset HF_TOKEN</source>
        <translation>Indique una dirección https, o quite HF_TOKEN</translation>
    </message>
    <message>
        <source>Give at least one prediction with its reference</source>
        <translation>Dé al menos una predicción con su referencia</translation>
    </message>
    <message>
        <source>Give at least one text, or leave the pair out</source>
        <translation>Dé al menos un texto, u omita el par</translation>
    </message>
    <message>
        <source>Give at least one token</source>
        <translation>Dé al menos un token</translation>
    </message>
    <message>
        <source>Give at least one token id</source>
        <translation>Dé al menos un id de token</translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation>Dé como máximo %1</translation>
    </message>
    <message>
        <source>Give both the same type</source>
        <translation>Dé a ambos el mismo tipo</translation>
    </message>
    <message>
        <source>Give each class a word of its own.</source>
        <translation>Dé a cada clase una palabra propia.</translation>
    </message>
    <message>
        <source>Give it as teacher, and leave this empty.</source>
        <translation>Indíquelo como maestro y deje esto vacío.</translation>
    </message>
    <message>
        <source>Give it data, or steps in place of epochs</source>
        <translation>Dele datos, o pasos en lugar de épocas</translation>
    </message>
    <message>
        <source>Give its command again: it reads the runs and writes this file anew</source>
        <translation>Repita su orden: lee las ejecuciones y escribe este archivo de nuevo</translation>
    </message>
    <message>
        <source>Give lambda and gamma, or balance_ld and balance_ad, values above 0</source>
        <translation>Dé a lambda y gamma, o a balance_ld y balance_ad, valores mayores que 0</translation>
    </message>
    <message>
        <source>Give more text or a smaller max_length</source>
        <translation>Dé más texto o un max_length menor</translation>
    </message>
    <message>
        <source>Give more text or ask for fewer pieces.</source>
        <translation>Dé más texto o pida menos piezas.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Dé otro nombre a uno de los dos.</translation>
    </message>
    <message>
        <source>Give texts that are not empty</source>
        <translation>Dé textos que no estén vacíos</translation>
    </message>
    <message>
        <source>Give that list [...] alone as the file, or write one object a line</source>
        <translation>Dé solo esa lista [...] como archivo, o escriba un objeto por línea</translation>
    </message>
    <message>
        <source>Give the folder that the run left; evaluate and logits read this model with --engine cpu</source>
        <translation>Indique la carpeta que dejó la ejecución; evaluate y logits leen este modelo con --engine cpu</translation>
    </message>
    <message>
        <source>Give the full-precision model</source>
        <translation>Indique el modelo de precisión completa</translation>
    </message>
    <message>
        <source>Give the path of a file</source>
        <translation>Indique la ruta de un archivo</translation>
    </message>
    <message>
        <source>Give the run items to evaluate</source>
        <translation>Dé a la ejecución ejemplos que evaluar</translation>
    </message>
    <message>
        <source>Give the sweep another folder, or remove this one</source>
        <translation>Dé otra carpeta al barrido, o borre esta</translation>
    </message>
    <message>
        <source>HF_TOKEN must be a token of the account that accepted it</source>
        <translation>HF_TOKEN debe ser un token de la cuenta que la aceptó</translation>
    </message>
    <message>
        <source>If &quot;%1&quot;, which has the size of a head, is it, rename it to &quot;%2&quot;</source>
        <translation>Si lo es &quot;%1&quot;, que tiene el tamaño de una cabeza, cámbiele el nombre a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>If bitnet.cpp made this file, it holds TL2, which has MXFP4&apos;s number and is not read: convert the model to I2_S; else fetch it again</source>
        <translation>Si bitnet.cpp hizo este archivo, contiene TL2, que tiene el número de MXFP4 y no se lee: convierta el modelo a I2_S; si no, descárguelo de nuevo</translation>
    </message>
    <message>
        <source>If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.</source>
        <translation>Si no se recupera en unos pasos, baje la tasa de aprendizaje y siga desde el último punto de control.</translation>
    </message>
    <message>
        <source>If the model shares the two, write &quot;tie_word_embeddings&quot;: true into config.json; else fetch the whole model</source>
        <translation>Si el modelo comparte los dos, escriba &quot;tie_word_embeddings&quot;: true en config.json; si no, descargue el modelo entero</translation>
    </message>
    <message>
        <source>In TSV no tab may stand inside a text; name every column in the first line.</source>
        <translation>En TSV no puede haber tabuladores dentro de un texto; nombre todas las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>Install libgloo-dev and build again.</source>
        <translation>Instale libgloo-dev y compile de nuevo.</translation>
    </message>
    <message>
        <source>Install the package %1 and build the program again.</source>
        <translation>Instale el paquete %1 y compile de nuevo el programa.</translation>
    </message>
    <message>
        <source>Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON</source>
        <translation>Instale el paquete bitdistill-training, o LibTorch, y compile con -DWORKBENCH_TORCH=ON</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>Is a quote never closed? Else break the text into several rows.</source>
        <translation>¿Hay unas comillas sin cerrar? Si no, parta el texto en varias filas.</translation>
    </message>
    <message>
        <source>Is the port free? MASTER_PORT chooses another.</source>
        <translation>¿Está libre el puerto? MASTER_PORT elige otro.</translation>
    </message>
    <message>
        <source>It answers%1 to every item.</source>
        <translation>Responde%1 a todos los ejemplos.</translation>
    </message>
    <message>
        <source>It belongs into quantization_config: move it there, or remove it</source>
        <translation>Corresponde a quantization_config: muévalo ahí, o quítelo</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>En comparación: %1.</translation>
    </message>
    <message>
        <source>It must divide the query width %1 and the key width %2.</source>
        <translation>Debe dividir la anchura de query %1 y la anchura de key %2.</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step.%2</source>
        <translation>Se construyó sobre un modelo de %1 distinto del que hay ahora, así que se ejecuta de nuevo desde su primer paso.%2</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step; its %2 checkpoints are removed.%3</source>
        <translation>Se construyó sobre un modelo de %1 distinto del que hay ahora, así que se ejecuta de nuevo desde su primer paso; sus %2 puntos de control se borran.%3</translation>
    </message>
    <message>
        <source>Item %1 of the teacher cache is damaged: it is computed anew, as are others like it.</source>
        <translation>El ejemplo %1 de la caché del maestro está dañado: se calcula de nuevo, como otros iguales.</translation>
    </message>
    <message>
        <source>Its blocks have %1 weights: choose another type</source>
        <translation>Sus bloques tienen %1 pesos: elija otro tipo</translation>
    </message>
    <message>
        <source>Its weights are compared with those that the recipe&apos;s student began with, %1.</source>
        <translation>Sus pesos se comparan con aquellos con los que empezó el alumno de la receta, %1.</translation>
    </message>
    <message>
        <source>Its weights are damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>Sus pesos están dañados o su entrenamiento divergió: descargue de nuevo el modelo, o tome un punto de control anterior</translation>
    </message>
    <message>
        <source>Its weights are damaged or training diverged; use an earlier checkpoint.</source>
        <translation>Sus pesos están dañados o el entrenamiento divergió; use un punto de control anterior.</translation>
    </message>
    <message>
        <source>Its weights are too large for this input: take an earlier checkpoint or another model</source>
        <translation>Sus pesos son demasiado grandes para esta entrada: tome un punto de control anterior u otro modelo</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Conserve el correcto</translation>
    </message>
    <message>
        <source>Known are %1</source>
        <translation>Se conocen %1</translation>
    </message>
    <message>
        <source>Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.</source>
        <translation>Se conocen Removed, Isolated, MergedWithPrevious, MergedWithNext y Contiguous.</translation>
    </message>
    <message>
        <source>Known are always, first and never.</source>
        <translation>Se conocen always, first y never.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Déjelo vacío.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omítalo</translation>
    </message>
    <message>
        <source>Leave it out, or give it a value</source>
        <translation>Omítalo, o dele un valor</translation>
    </message>
    <message>
        <source>Leave it out, or leave the conversation out</source>
        <translation>Omítalo, u omita la conversación</translation>
    </message>
    <message>
        <source>Leave it unset, or set one of %1.</source>
        <translation>Déjelo sin definir, o defina uno de %1.</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Omita uno de los dos</translation>
    </message>
    <message>
        <source>Leave one of the two out: programs disagree about which one counts</source>
        <translation>Omita uno de los dos: los programas no coinciden en cuál vale</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omita uno de ellos</translation>
    </message>
    <message>
        <source>Leave the conversation out.</source>
        <translation>Omita la conversación.</translation>
    </message>
    <message>
        <source>Leave {%1} out.</source>
        <translation>Omita {%1}.</translation>
    </message>
    <message>
        <source>Let its first stage finish, or open its teacher</source>
        <translation>Deje acabar su primera etapa, o abra su maestro</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3</source>
        <translation>LibTorch %1, productos de matrices en %2, %3</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model)%4</source>
        <translation>LibTorch %1, productos de matrices en %2, %3 (con más no es más rápido con este modelo)%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4</source>
        <translation>LibTorch %1, productos de matrices en %2, %3 (con más no es más rápido con este modelo), operadores en %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, productos de matrices en %2, %3 (con más no es más rápido con este modelo), operadores en %4, pesos y optimizador en la memoria del host%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, productos de matrices en %2, %3 (con más no es más rápido con este modelo), pesos y optimizador en la memoria del host%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4</source>
        <translation>LibTorch %1, productos de matrices en %2, %3, operadores en %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1, productos de matrices en %2, %3, operadores en %4, pesos y optimizador en la memoria del host%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1, productos de matrices en %2, %3, pesos y optimizador en la memoria del host%4</translation>
    </message>
    <message>
        <source>LibTorch has no BF16 products on this computer</source>
        <translation>LibTorch no tiene productos BF16 en este equipo</translation>
    </message>
    <message>
        <source>Lift the limit of this shell (ulimit -f) or choose another file system</source>
        <translation>Quite el límite de este shell (ulimit -f) o elija otro sistema de archivos</translation>
    </message>
    <message>
        <source>Look after the network and HF_ENDPOINT, then fetch again: what has come is kept</source>
        <translation>Compruebe la red y HF_ENDPOINT y descargue de nuevo: lo recibido se conserva</translation>
    </message>
    <message>
        <source>Look after the network, then fetch again: what has come is kept</source>
        <translation>Compruebe la red y descargue de nuevo: lo recibido se conserva</translation>
    </message>
    <message>
        <source>Look at its items by verdict</source>
        <translation>Vea sus ejemplos por veredicto</translation>
    </message>
    <message>
        <source>Look at them beside each other: bitdistill disagreements</source>
        <translation>Véalos uno junto a otro: bitdistill disagreements</translation>
    </message>
    <message>
        <source>Lost by rounding, of the energy of %1, mean of %2 groups: %3 % plainly, %4 % with %5 (%6 texts, %7 tokens of calibration).</source>
        <translation>Perdido por el redondeo, de la energía de %1, media de %2 grupos: %3 % sin más, %4 % con %5 (%6 textos, %7 tokens de calibración).</translation>
    </message>
    <message>
        <source>Lower the learning rate or raise the weight decay.</source>
        <translation>Baje la tasa de aprendizaje o suba el decaimiento de pesos.</translation>
    </message>
    <message>
        <source>Lower the learning rate or the weights of the loss terms.</source>
        <translation>Baje la tasa de aprendizaje o los pesos de los términos de la pérdida.</translation>
    </message>
    <message>
        <source>Lower the learning rate; go back to a checkpoint from before if the loss has risen.</source>
        <translation>Baje la tasa de aprendizaje; si la pérdida ha subido, vuelva a un punto de control anterior.</translation>
    </message>
    <message>
        <source>Lower the weight decay: it shrinks the weights faster than they learn.</source>
        <translation>Baje el decaimiento de pesos: encoge los pesos más deprisa de lo que aprenden.</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, tabla 5)</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)</source>
        <translation>MNLI, Qwen3-0.6B (arXiv 2510.13998, tabla 6)</translation>
    </message>
    <message>
        <source>Make room, or set HF_HOME to a place on another disk</source>
        <translation>Haga sitio, o ponga en HF_HOME un lugar de otro disco</translation>
    </message>
    <message>
        <source>Make sure that there is no other and resume the run</source>
        <translation>Asegúrese de que no hay otro y reanude la ejecución</translation>
    </message>
    <message>
        <source>Make that folder, or remove the link</source>
        <translation>Cree esa carpeta, o borre el enlace</translation>
    </message>
    <message>
        <source>Mark the answers in it by {% generation %} and {% endgeneration %}.</source>
        <translation>Marque en ella las respuestas con {% generation %} y {% endgeneration %}.</translation>
    </message>
    <message>
        <source>Matrices in %1 become F16 when they are used: %2 of the file, %3 in memory</source>
        <translation>Las matrices en %1 se convierten en F16 al usarse: %2 del archivo, %3 en memoria</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items, with Newcombe&apos;s interval</source>
        <translation>prueba exacta de McNemar con los mismos ejemplos, con el intervalo de Newcombe</translation>
    </message>
    <message>
        <source>Measure positions apart</source>
        <translation>Mida las posiciones por separado</translation>
    </message>
    <message>
        <source>Measure them apart</source>
        <translation>Mídalos por separado</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder to write</source>
        <translation>Muévalo a otra parte, o elija otra carpeta en la que escribir</translation>
    </message>
    <message>
        <source>Move it into recipe, or remove it</source>
        <translation>Muévalo a recipe, o quítelo</translation>
    </message>
    <message>
        <source>Move it out of the run&apos;s folder and say in run.json where it is</source>
        <translation>Sáquelo de la carpeta de la ejecución e indique en run.json dónde está</translation>
    </message>
    <message>
        <source>Move the file away; the runs&apos; folders stay as they are</source>
        <translation>Aparte el archivo; las carpetas de las ejecuciones quedan como están</translation>
    </message>
    <message>
        <source>NEON dot product</source>
        <translation>producto escalar NEON</translation>
    </message>
    <message>
        <source>Name another column.</source>
        <translation>Nombre otra columna.</translation>
    </message>
    <message>
        <source>Name the column of the texts &quot;text&quot; in the first line; a file that is no table may be called .txt.</source>
        <translation>Llame &quot;text&quot; en la primera línea a la columna de los textos; un archivo que no es una tabla puede llamarse .txt.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or change prompt_template.</source>
        <translation>Nombre las columnas en la primera línea, o cambie prompt_template.</translation>
    </message>
    <message>
        <source>Name the file that it leads to, or remove the link</source>
        <translation>Indique el archivo al que lleva, o quite el enlace</translation>
    </message>
    <message>
        <source>No more frames of %1 can wait in memory: further ones are left out until there is room.</source>
        <translation>No pueden esperar en memoria más cuadros de %1: los siguientes se omiten hasta que haya sitio.</translation>
    </message>
    <message>
        <source>No room for a checkpoint: it takes %1, %2 are kept free for logs, and %3 are free.</source>
        <translation>No hay sitio para un punto de control: ocupa %1, se reservan %2 para registros y hay %3 libres.</translation>
    </message>
    <message>
        <source>No room for the teacher cache: it takes %1, a checkpoint %2, %3 are kept free for logs, and %4 are free.</source>
        <translation>No hay sitio para la caché del maestro: ocupa %1, un punto de control %2, se reservan %3 para registros y hay %4 libres.</translation>
    </message>
    <message>
        <source>No ternary code has changed for %1 steps: the weights do not get where their codes would change.</source>
        <translation>Ningún código ternario ha cambiado en %1 pasos: los pesos no llegan a donde cambiarían sus códigos.</translation>
    </message>
    <message>
        <source>Ollama keeps its tensors one by one, which this program does not read</source>
        <translation>Ollama guarda sus tensores uno por uno, cosa que este programa no lee</translation>
    </message>
    <message>
        <source>Only files beside the index are read</source>
        <translation>Solo se leen archivos junto al índice</translation>
    </message>
    <message>
        <source>Only this program opens it: bitnet.cpp has no %1, and llama.cpp refuses I2_S.</source>
        <translation>Solo lo abre este programa: bitnet.cpp no tiene %1, y llama.cpp rechaza I2_S.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (%1), so the architecture is called %2.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (%1), así que la arquitectura se llama %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (RoPE scaling of the llama3 kind beside sub-norms), so the architecture is called %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (escalado de RoPE de la clase llama3 junto a subnormas), así que la arquitectura se llama %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (a norm before every linear layer), so the architecture is called %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (una norma antes de cada capa lineal), así que la arquitectura se llama %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (activations by %1), so the architecture is called %2.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (activaciones con %1), así que la arquitectura se llama %2.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms beside q/k norms), so the architecture is called %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (subnormas junto a normas q/k), así que la arquitectura se llama %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms in this shape), so the architecture is called %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (subnormas en esta forma), así que la arquitectura se llama %1.</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms with a head of its own), so the architecture is called %1.</source>
        <translation>Solo lo abre este programa: ningún programa publicado tiene este grafo (subnormas con una cabeza propia), así que la arquitectura se llama %1.</translation>
    </message>
    <message>
        <source>Open it again where it is now</source>
        <translation>Ábralo de nuevo donde está ahora</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or let bitdistill ablate write it again</source>
        <translation>Ábralo con la versión que lo escribió, o deje que bitdistill ablate lo escriba de nuevo</translation>
    </message>
    <message>
        <source>Open the first part, %1</source>
        <translation>Abra la primera parte, %1</translation>
    </message>
    <message>
        <source>Open the model with its weights as they are stored (format as-stored)</source>
        <translation>Abra el modelo con sus pesos tal como están guardados (format as-stored)</translation>
    </message>
    <message>
        <source>Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.</source>
        <translation>Otros programas no saben cómo corta palabras este tokenizador: pueden leer algunos textos como otros tokens.</translation>
    </message>
    <message>
        <source>Pack the matrix as a dense one</source>
        <translation>Empaquete la matriz como densa</translation>
    </message>
    <message>
        <source>Paused before step %1 was done.</source>
        <translation>En pausa antes de acabar el paso %1.</translation>
    </message>
    <message>
        <source>Paused without memory: %1 were resident, %2 are now, %3 were given back.</source>
        <translation>En pausa sin memoria: había %1 residentes, ahora %2, se devolvieron %3.</translation>
    </message>
    <message>
        <source>Perplexity on held-out text: %1, over %2 tokens</source>
        <translation>Perplejidad en texto reservado: %1, en %2 tokens</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Por favor, comuníquelo</translation>
    </message>
    <message>
        <source>Prompt without --chat (prompt_form raw), or put the model&apos;s chat_template.jinja into its folder.</source>
        <translation>Haga el prompt sin --chat (prompt_form raw), o ponga en su carpeta el chat_template.jinja del modelo.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or resume the run, which says what is lost and goes on without it</source>
        <translation>Ponga una copia en su lugar, o reanude la ejecución, que dice lo que se ha perdido y sigue sin ello</translation>
    </message>
    <message>
        <source>Put a text that holds a comma into double quotes; name every column in the first line.</source>
        <translation>Ponga entre comillas dobles un texto que contenga una coma; nombre todas las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>Put the factor into the terms&apos; weights.</source>
        <translation>Ponga el factor en los pesos de los términos.</translation>
    </message>
    <message>
        <source>Put the run&apos;s own file back, or remove this one, and resume the run</source>
        <translation>Vuelva a poner el archivo propio de la ejecución, o borre este, y reanude la ejecución</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>Put what it leads to in its place, or remove it</source>
        <translation>Ponga en su lugar aquello a lo que lleva, o bórrelo</translation>
    </message>
    <message>
        <source>Quantization warm-up is over: weights are fully ternary from this step on.</source>
        <translation>Ha acabado el calentamiento de la cuantización: desde este paso los pesos son del todo ternarios.</translation>
    </message>
    <message>
        <source>Raise max_length or shorten prompt_template.</source>
        <translation>Suba max_length o acorte prompt_template.</translation>
    </message>
    <message>
        <source>Raise max_length, or give shorter conversations</source>
        <translation>Suba max_length, o dé conversaciones más cortas</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v unlimited)</source>
        <translation>Suba el límite (ulimit -v unlimited)</translation>
    </message>
    <message>
        <source>Raise the stage&apos;s learning rate.</source>
        <translation>Suba la tasa de aprendizaje de la etapa.</translation>
    </message>
    <message>
        <source>Readable are versions 2 and 3</source>
        <translation>Se pueden leer las versiones 2 y 3</translation>
    </message>
    <message>
        <source>Reinstall ICU.</source>
        <translation>Reinstale ICU.</translation>
    </message>
    <message>
        <source>Relations are compared so: %1.</source>
        <translation>Las relaciones se comparan así: %1.</translation>
    </message>
    <message>
        <source>Remove %1 if the model is in the shards, else fetch the model again</source>
        <translation>Borre %1 si el modelo está en los fragmentos; si no, descargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Bórrelo</translation>
    </message>
    <message>
        <source>Remove it and start again</source>
        <translation>Bórrelo y empiece de nuevo</translation>
    </message>
    <message>
        <source>Remove it or choose another place</source>
        <translation>Bórrelo o elija otro lugar</translation>
    </message>
    <message>
        <source>Remove it, or %1</source>
        <translation>Bórrelo, o %1</translation>
    </message>
    <message>
        <source>Remove it, or choose another place for the export</source>
        <translation>Bórrelo, o elija otro lugar para la exportación</translation>
    </message>
    <message>
        <source>Remove it: it is written again</source>
        <translation>Bórrelo: se escribe de nuevo</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Quite uno de ellos</translation>
    </message>
    <message>
        <source>Remove the checkpoint&apos;s folder</source>
        <translation>Borre la carpeta del punto de control</translation>
    </message>
    <message>
        <source>Remove the file and resume the run: its models are then evaluated anew</source>
        <translation>Borre el archivo y reanude la ejecución: sus modelos se evalúan entonces de nuevo</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <translation>Borre el archivo.</translation>
    </message>
    <message>
        <source>Remove the file: the models are then asked anew</source>
        <translation>Borre el archivo: entonces se pregunta de nuevo a los modelos</translation>
    </message>
    <message>
        <source>Remove the file: the results then have no figures of this text</source>
        <translation>Borre el archivo: los resultados no tienen entonces cifras de este texto</translation>
    </message>
    <message>
        <source>Remove the first line: the names of the columns belong there.</source>
        <translation>Quite la primera línea: ahí van los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Borre la carpeta</translation>
    </message>
    <message>
        <source>Remove the folder or give it another name</source>
        <translation>Borre la carpeta o dele otro nombre</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quite el enlace</translation>
    </message>
    <message>
        <source>Remove the link, or %1</source>
        <translation>Quite el enlace, o %1</translation>
    </message>
    <message>
        <source>Remove the link, or name the file that it leads to</source>
        <translation>Quite el enlace, o indique el archivo al que lleva</translation>
    </message>
    <message>
        <source>Remove this file: it tells what the start came to, and the run goes on without it</source>
        <translation>Borre este archivo: dice qué resultó del comienzo, y la ejecución sigue sin él</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with its recipe and data as they are now</source>
        <translation>Borre este archivo: la ejecución sigue entonces con su receta y sus datos tal como están ahora</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with what this machine would choose for a new one, so its last digits may differ</source>
        <translation>Borre este archivo: la ejecución sigue entonces con lo que este equipo elegiría para una nueva, así que sus últimas cifras pueden diferir</translation>
    </message>
    <message>
        <source>Remove this run&apos;s folder; it is then run again</source>
        <translation>Borre la carpeta de esta ejecución; entonces se ejecuta de nuevo</translation>
    </message>
    <message>
        <source>Rename it, or choose another place for the export</source>
        <translation>Cámbiele el nombre, o elija otro lugar para la exportación</translation>
    </message>
    <message>
        <source>Rename the tensors, &quot;model.&quot; instead of &quot;%1&quot; in front, or save the ...ForCausalLM of transformers</source>
        <translation>Cambie el nombre de los tensores, &quot;model.&quot; en lugar de &quot;%1&quot; al principio, o guarde el ...ForCausalLM de transformers</translation>
    </message>
    <message>
        <source>Restore it to go on from its newest checkpoint</source>
        <translation>Restáurelo para seguir desde su punto de control más reciente</translation>
    </message>
    <message>
        <source>Resume it first</source>
        <translation>Reanúdela primero</translation>
    </message>
    <message>
        <source>Resume it or choose another folder</source>
        <translation>Reanúdela o elija otra carpeta</translation>
    </message>
    <message>
        <source>Resume it there, or move it back and resume it here</source>
        <translation>Reanúdela ahí, o devuélvala a su sitio y reanúdela aquí</translation>
    </message>
    <message>
        <source>Resume it where there is one, or remove this file to go on with the CPU</source>
        <translation>Reanúdela donde haya una, o borre este archivo para seguir con la CPU</translation>
    </message>
    <message>
        <source>RoPE over a part of a head is not supported</source>
        <translation>No se admite RoPE sobre una parte de una cabeza</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>escalado de RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling in layers with a sliding window is not supported</source>
        <translation>no se admite el escalado de RoPE en capas con ventana deslizante</translation>
    </message>
    <message>
        <source>RoPE scaling of type &quot;llama3&quot; is not supported in Gemma 3</source>
        <translation>no se admite el escalado de RoPE de tipo &quot;llama3&quot; en Gemma 3</translation>
    </message>
    <message>
        <source>RoPE&apos;s frequencies follow from config.json</source>
        <translation>Las frecuencias de RoPE se deducen de config.json</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in its folder, or download the file itself</source>
        <translation>Ejecute &quot;git lfs pull&quot; en su carpeta, o descargue el propio archivo</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors</source>
        <translation>Guarde el propio modelo y no su envoltorio (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP y checkpoint_wrapper: el state_dict() completo), o cambie el nombre de los tensores</translation>
    </message>
    <message>
        <source>Save the model with its head (the ...ForCausalLM, whose names begin with &quot;model.&quot;), or rename them</source>
        <translation>Guarde el modelo con su cabeza (el ...ForCausalLM, cuyos nombres empiezan por &quot;model.&quot;), o cámbieles el nombre</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template), or prompt without --chat (prompt_form raw).</source>
        <translation>Guarde la que se quiere como chat_template.jinja en la carpeta del modelo (en un archivo .gguf: como su tokenizer.chat_template), o haga el prompt sin --chat (prompt_form raw).</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template).</source>
        <translation>Guarde la que se quiere como chat_template.jinja en la carpeta del modelo (en un archivo .gguf: como su tokenizer.chat_template).</translation>
    </message>
    <message>
        <source>Save the template as UTF-8.</source>
        <translation>Guarde la plantilla como UTF-8.</translation>
    </message>
    <message>
        <source>See the names with bitdistill inspect</source>
        <translation>Vea los nombres con bitdistill inspect</translation>
    </message>
    <message>
        <source>See what there is with --list</source>
        <translation>Vea lo que hay con --list</translation>
    </message>
    <message>
        <source>Separate the list&apos;s items by commas and end it with ]</source>
        <translation>Separe con comas los elementos de la lista y acábela con ]</translation>
    </message>
    <message>
        <source>Set &quot;dropout&quot; to null: it is for training tokenizers only.</source>
        <translation>Ponga &quot;dropout&quot; en null: solo es para entrenar tokenizadores.</translation>
    </message>
    <message>
        <source>Set %1 to that, or leave it at %2.</source>
        <translation>Ponga %1 en ese valor, o déjelo en %2.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME</source>
        <translation>Ponga en HF_ENDPOINT el hub que se quiere, o indique ORG/NAME</translation>
    </message>
    <message>
        <source>Set HF_HOME</source>
        <translation>Defina HF_HOME</translation>
    </message>
    <message>
        <source>Set activation to %1.</source>
        <translation>Ponga activation en %1.</translation>
    </message>
    <message>
        <source>Set balance to first-steps, or divide %1 by about %2.</source>
        <translation>Ponga balance en first-steps, o divida %1 por unos %2.</translation>
    </message>
    <message>
        <source>Set device to cpu to see whether it is the GPU, and report the error if it is not.</source>
        <translation>Ponga device en cpu para ver si se debe a la GPU, y comunique el error si no es así.</translation>
    </message>
    <message>
        <source>Set it to absmax8</source>
        <translation>Póngalo en absmax8</translation>
    </message>
    <message>
        <source>Set it to absmean</source>
        <translation>Póngalo en absmean</translation>
    </message>
    <message>
        <source>Set it to absmean, or sparsity to none</source>
        <translation>Póngalo en absmean, o sparsity en none</translation>
    </message>
    <message>
        <source>Set it to auto or cpu, or install a LibTorch with CUDA and build again.</source>
        <translation>Póngalo en auto o cpu, o instale un LibTorch con CUDA y compile de nuevo.</translation>
    </message>
    <message>
        <source>Set it to fp32 or auto</source>
        <translation>Póngalo en fp32 o auto</translation>
    </message>
    <message>
        <source>Set it to off, or start one process.</source>
        <translation>Póngalo en off, o inicie un solo proceso.</translation>
    </message>
    <message>
        <source>Set it to off.</source>
        <translation>Póngalo en off.</translation>
    </message>
    <message>
        <source>Set it to one.</source>
        <translation>Póngalo en uno.</translation>
    </message>
    <message>
        <source>Set it to something like %1, or unset it</source>
        <translation>Póngale algo como %1, o quítelo</translation>
    </message>
    <message>
        <source>Set it to the name or address of the machine that runs rank 0.</source>
        <translation>Póngale el nombre o la dirección del equipo que ejecuta el rango 0.</translation>
    </message>
    <message>
        <source>Set relation_heads to a number that does.</source>
        <translation>Ponga en relation_heads un número que lo haga.</translation>
    </message>
    <message>
        <source>Set sparsity in the model&apos;s config.json to what its weights keep, or to none</source>
        <translation>Ponga sparsity, en el config.json del modelo, en lo que cumplen sus pesos, o en none</translation>
    </message>
    <message>
        <source>Set student_start to absmean.</source>
        <translation>Ponga student_start en absmean.</translation>
    </message>
    <message>
        <source>Set the file&apos;s key bitdistill.sparsity to what its weights keep, or to none</source>
        <translation>Ponga la clave bitdistill.sparsity del archivo en lo que cumplen sus pesos, o en none</translation>
    </message>
    <message>
        <source>Set weight_scale to tensor or row</source>
        <translation>Ponga weight_scale en tensor o row</translation>
    </message>
    <message>
        <source>Shorten the messages, or begin a new conversation</source>
        <translation>Acorte los mensajes, o empiece una conversación nueva</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>Divida el archivo</translation>
    </message>
    <message>
        <source>Split the text into shorter documents.</source>
        <translation>Divida el texto en documentos más cortos.</translation>
    </message>
    <message>
        <source>Start a new run with its recipe; a recording has no models to go on with</source>
        <translation>Inicie una ejecución nueva con su receta; una grabación no tiene modelos con que seguir</translation>
    </message>
    <message>
        <source>Start every process with the same launcher, or set it.</source>
        <translation>Inicie todos los procesos con el mismo lanzador, o defínalo.</translation>
    </message>
    <message>
        <source>Start the run first</source>
        <translation>Inicie primero la ejecución</translation>
    </message>
    <message>
        <source>Start what reads it first, or give a file</source>
        <translation>Inicie primero quien lo lea, o indique un archivo</translation>
    </message>
    <message>
        <source>Starts: %1 steps, learning rate up to %2.</source>
        <translation>Comienza: %1 pasos, tasa de aprendizaje de hasta %2.</translation>
    </message>
    <message>
        <source>Stop it first or wait for its end</source>
        <translation>Deténgalo primero o espere a que acabe</translation>
    </message>
    <message>
        <source>Stop the run first</source>
        <translation>Detenga primero la ejecución</translation>
    </message>
    <message>
        <source>Stopped after step %1.</source>
        <translation>Detenido tras el paso %1.</translation>
    </message>
    <message>
        <source>Stopped with %1 tokens written.</source>
        <translation>Detenido con %1 tokens escritos.</translation>
    </message>
    <message>
        <source>Supported are %1</source>
        <translation>Se admiten %1</translation>
    </message>
    <message>
        <source>Supported are %1, and the students of this program</source>
        <translation>Se admiten %1 y los alumnos de este programa</translation>
    </message>
    <message>
        <source>Supported are %1and this program&apos;s own</source>
        <translation>Se admiten %1y las propias de este programa</translation>
    </message>
    <message>
        <source>Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Se admiten ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip y Sequence; use un modelo con un tokenizador BPE de nivel de bytes o un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Se admiten NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace y Sequence; use un modelo con un tokenizador BPE de nivel de bytes o un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Se admiten Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace y Sequence; use un modelo con un tokenizador BPE de nivel de bytes o un tokenizer.model.</translation>
    </message>
    <message>
        <source>Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none</source>
        <translation>Se admiten sesgos solo en la atención, con attention_bias: use un modelo cuyo MLP no tenga ninguno</translation>
    </message>
    <message>
        <source>Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a tokenizer.model, put it into the folder.</source>
        <translation>Se admiten BPE de nivel de bytes en tokenizer.json y sentencepiece en tokenizer.model; si el modelo tiene un tokenizer.model, póngalo en la carpeta.</translation>
    </message>
    <message>
        <source>Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)</source>
        <translation>Se admiten gpt2 (BPE de nivel de bytes), llama y t5 (sentencepiece)</translation>
    </message>
    <message>
        <source>Supported are linear and llama3, and models without RoPE scaling</source>
        <translation>Se admiten linear y llama3, y modelos sin escalado de RoPE</translation>
    </message>
    <message>
        <source>Supported are paper and every-linear</source>
        <translation>Se admiten paper y every-linear</translation>
    </message>
    <message>
        <source>Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the model&apos;s folder with its tokenizer.json</source>
        <translation>Se admiten qwen2, llama-bpe, smollm, gpt-2 y default, por sus nombres en llama.cpp; o use la carpeta del modelo con su tokenizer.json</translation>
    </message>
    <message>
        <source>Supported are sliding_attention and full_attention</source>
        <translation>Se admiten sliding_attention y full_attention</translation>
    </message>
    <message>
        <source>Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.</source>
        <translation>Se admiten las partes de Jinja que usan las plantillas de Llama, Qwen, Mistral, Gemma, SmolLM, Falcon y Phi.</translation>
    </message>
    <message>
        <source>Supported is %1</source>
        <translation>Se admite %1</translation>
    </message>
    <message>
        <source>Supported is full_attention in every layer</source>
        <translation>Se admite full_attention en todas las capas</translation>
    </message>
    <message>
        <source>Supported is linear</source>
        <translation>Se admite linear</translation>
    </message>
    <message>
        <source>Supported is linear scaling in layers with full attention</source>
        <translation>Se admite escalado lineal en capas con atención completa</translation>
    </message>
    <message>
        <source>Supported is silu, and relu2 in 1.58-bit models</source>
        <translation>Se admite silu, y relu2 en modelos de 1,58 bits</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Se admite: %1</translation>
    </message>
    <message>
        <source>Switch a stage on</source>
        <translation>Active una etapa</translation>
    </message>
    <message>
        <source>Switch refinement on.</source>
        <translation>Active el refinamiento.</translation>
    </message>
    <message>
        <source>Take a model with the teacher&apos;s tokenizer.</source>
        <translation>Tome un modelo con el tokenizador del maestro.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or close other programs.</source>
        <translation>Tome un micro_batch_size o max_length menor, active activation_checkpointing, ponga precision en bf16 o cierre otros programas.</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and precision in its run.json, then resume it with --accept-changes.</source>
        <translation>Tome un micro_batch_size o max_length menor, active activation_checkpointing o host_offload, ponga precision en bf16 o ponga device en cpu. Una ejecución que ha empezado sigue desde su último punto de control: cambie todo menos device y precision en su run.json y reanúdela con --accept-changes.</translation>
    </message>
    <message>
        <source>Take a student of a model with this teacher&apos;s tokenizer.</source>
        <translation>Tome un alumno de un modelo con el tokenizador de este maestro.</translation>
    </message>
    <message>
        <source>Take an instruct model, or put a chat_template.jinja that its tokenizer&apos;s tokens fit into its folder.</source>
        <translation>Tome un modelo instruct, o ponga en su carpeta un chat_template.jinja al que se ajusten los tokens de su tokenizador.</translation>
    </message>
    <message>
        <source>Take the little-endian file, or convert it</source>
        <translation>Tome el archivo little-endian, o conviértalo</translation>
    </message>
    <message>
        <source>Taken over from %1: recipe, data and models up to here are the same. Its rows, frames and notes follow.</source>
        <translation>Tomado de %1: la receta, los datos y los modelos hasta aquí son los mismos. Siguen sus filas, cuadros y notas.</translation>
    </message>
    <message>
        <source>Teacher cache (%1): %2 for %3 items, of which %4 are in it; %5 are free.</source>
        <translation>Caché del maestro (%1): %2 para %3 ejemplos, de los que %4 están en ella; hay %5 libres.</translation>
    </message>
    <message>
        <source>The best checkpoint cannot be used, so the last step is. %1</source>
        <translation>No se puede usar el mejor punto de control, así que se usa el último paso. %1</translation>
    </message>
    <message>
        <source>The checkpoint could not be written. %1. Then go on; %2</source>
        <translation>No se pudo escribir el punto de control. %1. Luego continúe; %2</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over. %2.</source>
        <translation>El punto de control del paso %1 se pasa por alto. %2.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .csv has commas: save it with commas, or with tabs as .tsv.</source>
        <translation>Las columnas están separadas por %1; un .csv tiene comas: guárdelo con comas, o con tabuladores como .tsv.</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .tsv has tabs: save it with tabs, or with commas as .csv.</source>
        <translation>Las columnas están separadas por %1; un .tsv tiene tabuladores: guárdelo con tabuladores, o con comas como .csv.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 document.</source>
        <translation>El corpus tiene %1 tokens en %2 documento.</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 documents.</source>
        <translation>El corpus tiene %1 tokens en %2 documentos.</translation>
    </message>
    <message>
        <source>The distillation teacher was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>El maestro de destilación se hizo para %1 posiciones. Ponga max_length en %2 o menos.</translation>
    </message>
    <message>
        <source>The download has not finished: fetch the model again</source>
        <translation>La descarga no ha acabado: descargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>The file does not hold a model</source>
        <translation>El archivo no contiene un modelo</translation>
    </message>
    <message>
        <source>The file does not hold a whole model</source>
        <translation>El archivo no contiene un modelo entero</translation>
    </message>
    <message>
        <source>The file does not hold a whole model; convert it again</source>
        <translation>El archivo no contiene un modelo entero; conviértalo de nuevo</translation>
    </message>
    <message>
        <source>The file does not hold the whole model that its configuration describes</source>
        <translation>El archivo no contiene el modelo entero que describe su configuración</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>El archivo está dañado o su entrenamiento divergió: descargue de nuevo el modelo, o tome un punto de control anterior</translation>
    </message>
    <message>
        <source>The file is damaged or not a safetensors file; fetch it again</source>
        <translation>El archivo está dañado o no es un archivo safetensors; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The file is damaged, or its conversion went wrong; fetch or convert it again</source>
        <translation>El archivo está dañado, o su conversión salió mal; descárguelo o conviértalo de nuevo</translation>
    </message>
    <message>
        <source>The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library</source>
        <translation>El archivo está dañado, o el programa que lo escribió tiene un error: descárguelo de nuevo, o escríbalo con la biblioteca safetensors</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it: restore it or make it again; if the change is meant, remove DONE beside it</source>
        <translation>El archivo está dañado, o alguien lo cambió: restáurelo o hágalo de nuevo; si el cambio es intencionado, borre el DONE que está al lado</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again</source>
        <translation>El archivo está dañado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The file is truncated or damaged; fetch it again</source>
        <translation>El archivo está truncado o dañado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The file is truncated; fetch it again</source>
        <translation>El archivo está truncado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The file was not kept; please report this</source>
        <translation>El archivo no se conservó; por favor, comuníquelo</translation>
    </message>
    <message>
        <source>The files do not fit the model&apos;s config.json</source>
        <translation>Los archivos no encajan con el config.json del modelo</translation>
    </message>
    <message>
        <source>The folder is damaged or unfinished: make it again or restore it</source>
        <translation>La carpeta está dañada o sin acabar: hágala de nuevo o restáurela</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run, and replaces it.</source>
        <translation>La carpeta de su modelo no cuenta: %1. La etapa se ejecuta y la reemplaza.</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run.%2</source>
        <translation>La carpeta de su modelo no cuenta: %1. La etapa se ejecuta.%2</translation>
    </message>
    <message>
        <source>The folder was not kept; please report this</source>
        <translation>La carpeta no se conservó; por favor, comuníquelo</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm</source>
        <translation>La norma del gradiente</translation>
    </message>
    <message>
        <source>The last good checkpoint is step %1. Lower the learning rate or the weights of the loss terms.</source>
        <translation>El último punto de control bueno es el paso %1. Baje la tasa de aprendizaje o los pesos de los términos de la pérdida.</translation>
    </message>
    <message>
        <source>The last token of a prompt is always read</source>
        <translation>El último token de un prompt siempre se lee</translation>
    </message>
    <message>
        <source>The learning rate has fallen to %1 of its peak, but as many ternary codes change a step as ever: %2.</source>
        <translation>La tasa de aprendizaje ha bajado a %1 de su máximo, pero por paso cambian tantos códigos ternarios como siempre: %2.</translation>
    </message>
    <message>
        <source>The logs cannot be written, and a checkpoint counts on them. %1.</source>
        <translation>No se pueden escribir los registros, y un punto de control depende de ellos. %1.</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>The loss is %1 CE + %2 LD. LD is the KL from the logits of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1: %3.</source>
        <translation>La pérdida es %1 CE + %2 LD. LD es la KL respecto a los logits del maestro con el que empieza la ejecución, antes de ajustarlo a la tarea, a temperatura 1: %3.</translation>
    </message>
    <message>
        <source>The model has %1 layers, numbered from 0. Choose at most %2.</source>
        <translation>El modelo tiene %1 capas, numeradas desde 0. Elija como máximo %2.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint.</source>
        <translation>El modelo de la etapa acabada está dañado: %1 %2. La etapa se ejecuta de nuevo desde su punto de control más reciente.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint. What was built on it follows if another model comes of it: %3.</source>
        <translation>El modelo de la etapa acabada está dañado: %1 %2. La etapa se ejecuta de nuevo desde su punto de control más reciente. Lo que se construyó sobre él sigue después si resulta otro modelo: %3.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again.</source>
        <translation>El modelo de la etapa acabada está dañado: %1 %2. La etapa se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again. What was built on it follows if another model comes of it: %3.</source>
        <translation>El modelo de la etapa acabada está dañado: %1 %2. La etapa se ejecuta de nuevo. Lo que se construyó sobre él sigue después si resulta otro modelo: %3.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>El modelo se hizo para %1 posiciones. Ponga max_length en %2 o menos.</translation>
    </message>
    <message>
        <source>The model was made for %1 positions: there its sliding_window begins, which is not computed. Set max_length to %2 or less.</source>
        <translation>El modelo se hizo para %1 posiciones: ahí empieza su sliding_window, que no se calcula. Ponga max_length en %2 o menos.</translation>
    </message>
    <message>
        <source>The run goes on with what has changed since it began, as was asked for: %1.</source>
        <translation>La ejecución sigue con lo que ha cambiado desde que empezó, como se pidió: %1.</translation>
    </message>
    <message>
        <source>The scale of %1 is %2 what it was when the stage began.</source>
        <translation>La escala de %1 es %2 la que era cuando empezó la etapa.</translation>
    </message>
    <message>
        <source>The stage reads no item twice, so the teacher&apos;s outputs are not cached.</source>
        <translation>La etapa no lee ningún ejemplo dos veces, así que las salidas del maestro no se guardan en caché.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint.</source>
        <translation>La etapa estaba acabada, pero %1 ya no está, así que se ejecuta de nuevo desde su punto de control más reciente.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint. What was built on it follows if another model comes of it: %2.</source>
        <translation>La etapa estaba acabada, pero %1 ya no está, así que se ejecuta de nuevo desde su punto de control más reciente. Lo que se construyó sobre él sigue después si resulta otro modelo: %2.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again.</source>
        <translation>La etapa estaba acabada, pero %1 ya no está, así que se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again. What was built on it follows if another model comes of it: %2.</source>
        <translation>La etapa estaba acabada, pero %1 ya no está, así que se ejecuta de nuevo. Lo que se construyó sobre él sigue después si resulta otro modelo: %2.</translation>
    </message>
    <message>
        <source>The stage&apos;s model is that of step %1, the best of the stage&apos;s evaluations. What it reaches with CPU inference the evaluation at the end says.</source>
        <translation>El modelo de la etapa es el del paso %1, el mejor de las evaluaciones de la etapa. Lo que alcanza con inferencia en CPU lo dice la evaluación del final.</translation>
    </message>
    <message>
        <source>The start goes on after layer %1.</source>
        <translation>El comienzo sigue tras la capa %1.</translation>
    </message>
    <message>
        <source>The steps took %1 s; besides, in per cent of that: %2.</source>
        <translation>Los pasos tomaron %1 s; además, en tanto por ciento de ello: %2.</translation>
    </message>
    <message>
        <source>The student computed with %1; this run trains it with %2.</source>
        <translation>El alumno calculaba con %1; esta ejecución lo entrena con %2.</translation>
    </message>
    <message>
        <source>The student has %1.</source>
        <translation>El alumno tiene %1.</translation>
    </message>
    <message>
        <source>The student learns from %1: %2.</source>
        <translation>El alumno aprende de %1: %2.</translation>
    </message>
    <message>
        <source>The teacher cache %1 %2; it is made anew.</source>
        <translation>La caché del maestro %1 %2; se hace de nuevo.</translation>
    </message>
    <message>
        <source>The teacher cannot be read, so the perplexity of held-out text is the student&apos;s alone. %1.</source>
        <translation>El maestro no se puede leer, así que la perplejidad del texto reservado es solo la del alumno. %1.</translation>
    </message>
    <message>
        <source>The teacher has written %1 tokens: %2</source>
        <translation>El maestro ha escrito %1 tokens: %2</translation>
    </message>
    <message>
        <source>The tokenizer belongs to another model.</source>
        <translation>El tokenizador pertenece a otro modelo.</translation>
    </message>
    <message>
        <source>The tokenizer does not belong to this model</source>
        <translation>El tokenizador no pertenece a este modelo</translation>
    </message>
    <message>
        <source>The tokenizer is another model&apos;s, or the conversion went wrong; convert the model again</source>
        <translation>El tokenizador es de otro modelo, o la conversión salió mal; convierta de nuevo el modelo</translation>
    </message>
    <message>
        <source>The training data has %1 texts, fewer than calibration asks for: all of them calibrate the start.</source>
        <translation>Los datos de entrenamiento tienen %1 textos, menos de los que pide la calibración: todos ellos calibran el comienzo.</translation>
    </message>
    <message>
        <source>The training engine gives the final figures; what the models reach with CPU inference is not measured.</source>
        <translation>El motor de entrenamiento da las cifras finales; lo que los modelos alcanzan con inferencia en CPU no se mide.</translation>
    </message>
    <message>
        <source>The weighted %1 is %2 CE: the student hardly hears the task.</source>
        <translation>El %1 ponderado es %2 CE: el alumno apenas oye la tarea.</translation>
    </message>
    <message>
        <source>The weights are compared with nothing: what the student was made of cannot be read. %1.</source>
        <translation>Los pesos no se comparan con nada: no se puede leer de qué se hizo el alumno. %1.</translation>
    </message>
    <message>
        <source>The weights have gathered at two values: lower the learning rate.</source>
        <translation>Los pesos se han reunido en dos valores: baje la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>There is no corpus: the teacher writes %1 tokens.</source>
        <translation>No hay corpus: el maestro escribe %1 tokens.</translation>
    </message>
    <message>
        <source>This folder does not hold full-precision or latent weights; fetch the model in one of these types</source>
        <translation>Esta carpeta no contiene pesos de precisión completa ni latentes; descargue el modelo en uno de estos tipos</translation>
    </message>
    <message>
        <source>This is no fault of the recipe: please report it.</source>
        <translation>Esto no es culpa de la receta: por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind</source>
        <translation>Esto no es un archivo de la clase esperada</translation>
    </message>
    <message>
        <source>This is not a safetensors file</source>
        <translation>Esto no es un archivo safetensors</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged</source>
        <translation>Esto no es un archivo safetensors, o está dañado</translation>
    </message>
    <message>
        <source>Train the student from its teacher or from latent weights</source>
        <translation>Entrene al alumno desde su maestro o desde pesos latentes</translation>
    </message>
    <message>
        <source>Try again in some minutes; HF_TOKEN raises the limit</source>
        <translation>Inténtelo de nuevo en unos minutos; HF_TOKEN sube el límite</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>Try another precision or device</source>
        <translation>Pruebe otra precisión u otro dispositivo</translation>
    </message>
    <message>
        <source>Type some text</source>
        <translation>Escriba algún texto</translation>
    </message>
    <message>
        <source>Unicode data for %1 is missing</source>
        <translation>Faltan los datos Unicode para %1</translation>
    </message>
    <message>
        <source>Unicode data for NFD is missing (%1)</source>
        <translation>Faltan los datos Unicode para NFD (%1)</translation>
    </message>
    <message>
        <source>Unicode normalisation failed (%1)</source>
        <translation>Falló la normalización Unicode (%1)</translation>
    </message>
    <message>
        <source>Unpack it once, and give what comes out</source>
        <translation>Descomprímalo una vez e indique lo que resulte</translation>
    </message>
    <message>
        <source>Unpack it with the dictionary: zstd -d -D DICTIONARY %1</source>
        <translation>Descomprímalo con el diccionario: zstd -d -D DICTIONARY %1</translation>
    </message>
    <message>
        <source>Unpack it: 7z x FILE</source>
        <translation>Descomprímalo: 7z x FILE</translation>
    </message>
    <message>
        <source>Unpack it: bzip2 -dk FILE</source>
        <translation>Descomprímalo: bzip2 -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: lz4 -d FILE</source>
        <translation>Descomprímalo: lz4 -d FILE</translation>
    </message>
    <message>
        <source>Unpack it: lzip -dk FILE</source>
        <translation>Descomprímalo: lzip -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: tar -xkf FILE</source>
        <translation>Descomprímalo: tar -xkf FILE</translation>
    </message>
    <message>
        <source>Unpack it: unrar x FILE</source>
        <translation>Descomprímalo: unrar x FILE</translation>
    </message>
    <message>
        <source>Unpack it: unzip FILE</source>
        <translation>Descomprímalo: unzip FILE</translation>
    </message>
    <message>
        <source>Unpack it: xz -dk FILE</source>
        <translation>Descomprímalo: xz -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: zstd -d --long=31 %1</source>
        <translation>Descomprímalo: zstd -d --long=31 %1</translation>
    </message>
    <message>
        <source>Unset it to fetch from the hub</source>
        <translation>Quítelo para descargar del hub</translation>
    </message>
    <message>
        <source>Use a BPE or unigram model</source>
        <translation>Use un modelo BPE o unigram</translation>
    </message>
    <message>
        <source>Use a folder with latent weights</source>
        <translation>Use una carpeta con pesos latentes</translation>
    </message>
    <message>
        <source>Use a full-precision model or a 1.58-bit one (&quot;bitnet&quot;)</source>
        <translation>Use un modelo de precisión completa o uno de 1,58 bits (&quot;bitnet&quot;)</translation>
    </message>
    <message>
        <source>Use a model of another family</source>
        <translation>Use un modelo de otra familia</translation>
    </message>
    <message>
        <source>Use a model that predicts the next token, with the configuration it was saved with</source>
        <translation>Use un modelo que prediga el token siguiente, con la configuración con la que se guardó</translation>
    </message>
    <message>
        <source>Use a model whose head alone is kept</source>
        <translation>Use un modelo del que solo se conserve la cabeza</translation>
    </message>
    <message>
        <source>Use a model whose head is kept</source>
        <translation>Use un modelo cuya cabeza se conserve</translation>
    </message>
    <message>
        <source>Use a model whose layers are alike</source>
        <translation>Use un modelo cuyas capas sean iguales</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer puts spaces before words</source>
        <translation>Use un modelo cuyo tokenizador ponga los espacios delante de las palabras</translation>
    </message>
    <message>
        <source>Use a model with SubLN, or without norms before its linear layers</source>
        <translation>Use un modelo con SubLN, o sin normas antes de sus capas lineales</translation>
    </message>
    <message>
        <source>Use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>Use un modelo con un tokenizador BPE de nivel de bytes o un tokenizer.model.</translation>
    </message>
    <message>
        <source>Use a model with another activation</source>
        <translation>Use un modelo con otra activación</translation>
    </message>
    <message>
        <source>Use a model with full attention in every layer</source>
        <translation>Use un modelo con atención completa en todas las capas</translation>
    </message>
    <message>
        <source>Use a model with the plain layers of its family</source>
        <translation>Use un modelo con las capas sencillas de su familia</translation>
    </message>
    <message>
        <source>Use a shorter prompt or fewer new tokens</source>
        <translation>Use un prompt más corto o menos tokens nuevos</translation>
    </message>
    <message>
        <source>Use a smaller micro-batch, or close other programs</source>
        <translation>Use un microlote menor, o cierre otros programas</translation>
    </message>
    <message>
        <source>Use a tokenizer with a simpler pattern.</source>
        <translation>Use un tokenizador con un patrón más sencillo.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Use otro modelo</translation>
    </message>
    <message>
        <source>Use it with a model whose widths are multiples of %1</source>
        <translation>Úselo con un modelo cuyas anchuras sean múltiplos de %1</translation>
    </message>
    <message>
        <source>Use the model&apos;s own template.</source>
        <translation>Use la plantilla del propio modelo.</translation>
    </message>
    <message>
        <source>User and assistant take turns, behind one system message at most</source>
        <translation>Usuario y asistente se alternan, como máximo tras un mensaje de sistema</translation>
    </message>
    <message>
        <source>Wait for its end or stop it</source>
        <translation>Espere a que acabe o deténgalo</translation>
    </message>
    <message>
        <source>Wait for its end, then fetch again</source>
        <translation>Espere a que acabe y descargue de nuevo</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no figures: %1 %2. So all models are evaluated once more, with their weights as they are stored, and only these figures are kept: one format for all rows.</source>
        <translation>Los pesos en 16 bits no dan cifras: %1 %2. Así que todos los modelos se evalúan una vez más, con sus pesos tal como están guardados, y solo se conservan estas cifras: un solo formato para todas las filas.</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no text: %1. So all models have their weights as they are stored.</source>
        <translation>Los pesos en 16 bits no dan texto: %1. Así que todos los modelos tienen sus pesos tal como están guardados.</translation>
    </message>
    <message>
        <source>Weights swing about where their codes change: lower the stage&apos;s learning rate.</source>
        <translation>Los pesos oscilan en torno a donde cambian sus códigos: baje la tasa de aprendizaje de la etapa.</translation>
    </message>
    <message>
        <source>Went on after a pause of %1 s.</source>
        <translation>Siguió tras una pausa de %1 s.</translation>
    </message>
    <message>
        <source>What the evaluation wrote is damaged: %1. The models are evaluated again.</source>
        <translation>Lo que escribió la evaluación está dañado: %1. Los modelos se evalúan de nuevo.</translation>
    </message>
    <message>
        <source>What was there is kept as %1, because it holds files that the stage has not written.</source>
        <translation>Lo que había ahí se conserva como %1, porque contiene archivos que la etapa no ha escrito.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Lo que había ahí se conserva como %1.</translation>
    </message>
    <message>
        <source>Without it another function would be computed; use the model&apos;s own configuration, or remove the tensor if it is not needed</source>
        <translation>Sin él se calcularía otra función; use la configuración del propio modelo, o quite el tensor si no se necesita</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or fetch the model again</source>
        <translation>Escriba &quot;%1&quot; ahí, o descargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Write %1, inside quantization_config</source>
        <translation>Escriba %1, dentro de quantization_config</translation>
    </message>
    <message>
        <source>Write %1... for a key of this program, or remove it</source>
        <translation>Escriba %1... para una clave de este programa, o quítela</translation>
    </message>
    <message>
        <source>Write --grid key=value,value</source>
        <translation>Escriba --grid clave=valor,valor</translation>
    </message>
    <message>
        <source>Write [&quot;%1&quot;]</source>
        <translation>Escriba [&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>Write \n for a line feed, \t for a tab, \| for a bar and \\ for a backslash.</source>
        <translation>Escriba \n para un salto de línea, \t para un tabulador, \| para una barra vertical y \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Escriba algunas palabras</translation>
    </message>
    <message>
        <source>Write a line for each of its values</source>
        <translation>Escriba una línea para cada uno de sus valores</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted field twice (&quot;&quot;).</source>
        <translation>Dentro de un campo entre comillas, escriba dos veces las comillas (&quot;&quot;).</translation>
    </message>
    <message>
        <source>Write a text, or leave the item out.</source>
        <translation>Escriba un texto, u omita el ejemplo.</translation>
    </message>
    <message>
        <source>Write file,file with a comma between two files, and \, for a comma in a name</source>
        <translation>Escriba archivo,archivo con una coma entre dos archivos, y \, para una coma en un nombre</translation>
    </message>
    <message>
        <source>Write its items with the program that made it as JSON, one object a line; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Escriba sus ejemplos como JSON con el programa que lo hizo, un objeto por línea; con pandas: to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write its text in quotes, or leave the conversation out</source>
        <translation>Escriba su texto entre comillas, u omita la conversación</translation>
    </message>
    <message>
        <source>Write label=word,label=word with one word for each class.</source>
        <translation>Escriba etiqueta=palabra,etiqueta=palabra, con una palabra para cada clase.</translation>
    </message>
    <message>
        <source>Write line feeds in their place, with tr &apos;\r&apos; &apos;\n&apos; for one: files of old Macs end lines so</source>
        <translation>Escriba en su lugar saltos de línea, por ejemplo con tr &apos;\r&apos; &apos;\n&apos;: los archivos de los Mac antiguos acaban así las líneas</translation>
    </message>
    <message>
        <source>Write model_type &quot;%1&quot; and architectures [&quot;%2&quot;]</source>
        <translation>Escriba model_type &quot;%1&quot; y architectures [&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>Write one JSON object of parameters a line</source>
        <translation>Escriba un objeto JSON de parámetros por línea</translation>
    </message>
    <message>
        <source>Write one flat object a line</source>
        <translation>Escriba un objeto plano por línea</translation>
    </message>
    <message>
        <source>Write one object a line, or a list [...] of objects.</source>
        <translation>Escriba un objeto por línea, o una lista [...] de objetos.</translation>
    </message>
    <message>
        <source>Write one object a line, or break its text into several</source>
        <translation>Escriba un objeto por línea, o parta su texto en varios</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</source>
        <translation>Escriba un objeto por línea, como {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</source>
        <translation>Escriba un objeto por línea, como {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</source>
        <translation>Escriba un objeto por línea, como {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;text&quot;: &quot;...&quot;}, or a list [...] of objects.</source>
        <translation>Escriba un objeto por línea, como {&quot;text&quot;: &quot;...&quot;}, o una lista [...] de objetos.</translation>
    </message>
    <message>
        <source>Write one object for each item.</source>
        <translation>Escriba un objeto para cada ejemplo.</translation>
    </message>
    <message>
        <source>Write one object for each item; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>Escriba un objeto para cada ejemplo; con pandas: to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write one point a line, such as {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</source>
        <translation>Escriba un punto por línea, como {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</translation>
    </message>
    <message>
        <source>Write one set, or layer_types</source>
        <translation>Escriba un solo conjunto, o layer_types</translation>
    </message>
    <message>
        <source>Write one, or leave the conversation out</source>
        <translation>Escriba uno, u omita la conversación</translation>
    </message>
    <message>
        <source>Write one, such as {text}\nverdict:.</source>
        <translation>Escriba una, como {text}\nverdict:.</translation>
    </message>
    <message>
        <source>Write some text around the fields.</source>
        <translation>Escriba algo de texto en torno a los campos.</translation>
    </message>
    <message>
        <source>Write texts with one | between them.</source>
        <translation>Escriba los textos con un | entre ellos.</translation>
    </message>
    <message>
        <source>Write the item&apos;s class, or leave the item out.</source>
        <translation>Escriba la clase del ejemplo, u omita el ejemplo.</translation>
    </message>
    <message>
        <source>Write the text itself there, not an object or a list.</source>
        <translation>Escriba ahí el propio texto, no un objeto ni una lista.</translation>
    </message>
    <message>
        <source>Write the type: linear or llama3</source>
        <translation>Escriba el tipo: linear o llama3</translation>
    </message>
    <message>
        <source>Write them as label=word,label=word, or name the column of the text that is to be written in target_column.</source>
        <translation>Escríbalas como etiqueta=palabra,etiqueta=palabra, o nombre en target_column la columna del texto que hay que escribir.</translation>
    </message>
    <message>
        <source>Write what is asked, or leave the item out</source>
        <translation>Escriba lo que se pregunta, u omita el ejemplo</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the conversation out</source>
        <translation>Escriba lo que hay que responder, u omita la conversación</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the item out</source>
        <translation>Escriba lo que hay que responder, u omita el ejemplo</translation>
    </message>
    <message>
        <source>Write {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, ShareGPT&apos;s {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} or Alpaca&apos;s {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</source>
        <translation>Escriba {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, el {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} de ShareGPT o el {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;} de Alpaca</translation>
    </message>
    <message>
        <source>Write {column} for each field, and {{ or }} for a brace itself.</source>
        <translation>Escriba {column} para cada campo, y {{ o }} para una llave como tal.</translation>
    </message>
    <message>
        <source>Write {column} where a field of the data goes.</source>
        <translation>Escriba {column} donde va un campo de los datos.</translation>
    </message>
    <message>
        <source>[token %1]</source>
        <translation>[token %1]</translation>
    </message>
    <message>
        <source>\%1 lacks a digit</source>
        <translation>a \%1 le falta un dígito</translation>
    </message>
    <message>
        <source>\%1 names no character</source>
        <translation>\%1 no nombra ningún carácter</translation>
    </message>
    <message>
        <source>\N{...}, a character by its name, is not known</source>
        <translation>\N{...}, un carácter por su nombre, no se conoce</translation>
    </message>
    <message>
        <source>__metadata__ holds something other than text</source>
        <translation>__metadata__ contiene algo que no es texto</translation>
    </message>
    <message>
        <source>__metadata__ is not an object</source>
        <translation>__metadata__ no es un objeto</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>a Feather file (Arrow)</source>
        <translation>un archivo Feather (Arrow)</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>un array de NumPy</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a batch must have at least one token</source>
        <translation>un lote debe tener al menos un token</translation>
    </message>
    <message>
        <source>a call of anything but a name or a method is not supported</source>
        <translation>no se admite llamar a algo que no sea un nombre o un método</translation>
    </message>
    <message>
        <source>a comma is missing between two items of the list</source>
        <translation>falta una coma entre dos elementos de la lista</translation>
    </message>
    <message>
        <source>a comment {# is never closed</source>
        <translation>un comentario {# nunca se cierra</translation>
    </message>
    <message>
        <source>a complex number</source>
        <translation>un número complejo</translation>
    </message>
    <message>
        <source>a context of %1 tokens holds nothing</source>
        <translation>un contexto de %1 tokens no da cabida a nada</translation>
    </message>
    <message>
        <source>a date of more than 4 kB</source>
        <translation>una fecha de más de 4 kB</translation>
    </message>
    <message>
        <source>a dict with a key of type %1 is not supported</source>
        <translation>no se admite un dict con una clave de tipo %1</translation>
    </message>
    <message>
        <source>a draft of %1 tokens cannot be checked</source>
        <translation>no se puede comprobar un borrador de %1 tokens</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>un campo no tiene nombre</translation>
    </message>
    <message>
        <source>a filter of a {% set %} block is not supported</source>
        <translation>no se admite un filtro de un bloque {% set %}</translation>
    </message>
    <message>
        <source>a frame of activations has an impossible size of %1 bytes</source>
        <translation>un cuadro de activaciones tiene un tamaño imposible de %1 bytes</translation>
    </message>
    <message>
        <source>a frame of activations has another number of bins</source>
        <translation>un cuadro de activaciones tiene otro número de intervalos</translation>
    </message>
    <message>
        <source>a frame of activations is damaged</source>
        <translation>un cuadro de activaciones está dañado</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown quantizer</source>
        <translation>un cuadro de activaciones es de un cuantizador desconocido</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown stage</source>
        <translation>un cuadro de activaciones es de una etapa desconocida</translation>
    </message>
    <message>
        <source>a group is no object</source>
        <translation>un grupo no es un objeto</translation>
    </message>
    <message>
        <source>a histogram frame has an impossible size of %1 bytes</source>
        <translation>un cuadro de histogramas tiene un tamaño imposible de %1 bytes</translation>
    </message>
    <message>
        <source>a histogram frame has another number of bins</source>
        <translation>un cuadro de histogramas tiene otro número de intervalos</translation>
    </message>
    <message>
        <source>a histogram frame has figures of version %1, which this program does not know</source>
        <translation>un cuadro de histogramas tiene cifras de la versión %1, que este programa no conoce</translation>
    </message>
    <message>
        <source>a histogram frame is damaged</source>
        <translation>un cuadro de histogramas está dañado</translation>
    </message>
    <message>
        <source>a histogram frame is of an unknown stage</source>
        <translation>un cuadro de histogramas es de una etapa desconocida</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>a label or its word is empty</source>
        <translation>una etiqueta o su palabra está vacía</translation>
    </message>
    <message>
        <source>a layer&apos;s form</source>
        <translation>la forma de una capa</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>una lista de enteros</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of true and false</source>
        <translation>una lista de true y false</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>un elemento de %1</translation>
    </message>
    <message>
        <source>a model of this architecture has no such tensor</source>
        <translation>un modelo de esta arquitectura no tiene tal tensor</translation>
    </message>
    <message>
        <source>a model of this shape has no such tensor</source>
        <translation>un modelo de esta forma no tiene tal tensor</translation>
    </message>
    <message>
        <source>a name beyond ASCII is not supported</source>
        <translation>no se admite un nombre con caracteres fuera de ASCII</translation>
    </message>
    <message>
        <source>a name is expected, not %1</source>
        <translation>se espera un nombre, no %1</translation>
    </message>
    <message>
        <source>a namespace inside another one is not supported</source>
        <translation>no se admite un namespace dentro de otro</translation>
    </message>
    <message>
        <source>a namespace inside another value is not supported</source>
        <translation>no se admite un namespace dentro de otro valor</translation>
    </message>
    <message>
        <source>a namespace takes no name that begins with &quot;_&quot;, as &quot;%1&quot;</source>
        <translation>un namespace no admite nombres que empiecen por &quot;_&quot;, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number of range</source>
        <translation>un número de range</translation>
    </message>
    <message>
        <source>a number that is none (NaN)</source>
        <translation>un número que no lo es (NaN)</translation>
    </message>
    <message>
        <source>a pattern is neither {&quot;Regex&quot;: ...} nor {&quot;String&quot;: ...}</source>
        <translation>un patrón no es ni {&quot;Regex&quot;: ...} ni {&quot;String&quot;: ...}</translation>
    </message>
    <message>
        <source>a place is missing in []</source>
        <translation>falta una posición en []</translation>
    </message>
    <message>
        <source>a place of more than nine digits in an attribute</source>
        <translation>una posición de más de nueve dígitos en un atributo</translation>
    </message>
    <message>
        <source>a point is no object</source>
        <translation>un punto no es un objeto</translation>
    </message>
    <message>
        <source>a power is too large</source>
        <translation>una potencia es demasiado grande</translation>
    </message>
    <message>
        <source>a prediction of %1 words and a reference of %2 are too long to be compared</source>
        <translation>una predicción de %1 palabras y una referencia de %2 son demasiado largas para compararlas</translation>
    </message>
    <message>
        <source>a prompt of %1 tokens leaves no room for an answer in a context of %2</source>
        <translation>un prompt de %1 tokens no deja sitio para una respuesta en un contexto de %2</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>un campo entre comillas nunca se cierra</translation>
    </message>
    <message>
        <source>a record of the teacher&apos;s outputs is too short</source>
        <translation>un registro de las salidas del maestro es demasiado corto</translation>
    </message>
    <message>
        <source>a recursive loop is not supported</source>
        <translation>no se admite un bucle recursivo</translation>
    </message>
    <message>
        <source>a row of %1 weights is not %2 bytes</source>
        <translation>una fila de %1 pesos no son %2 bytes</translation>
    </message>
    <message>
        <source>a run folder stands for its most finished model; this is %1</source>
        <translation>una carpeta de ejecución representa su modelo más acabado; este es %1</translation>
    </message>
    <message>
        <source>a scale for each row of a matrix</source>
        <translation>una escala para cada fila de una matriz</translation>
    </message>
    <message>
        <source>a scale for every 128 neighbours of a row</source>
        <translation>una escala para cada 128 vecinos de una fila</translation>
    </message>
    <message>
        <source>a scale for every 256 neighbours of a row</source>
        <translation>una escala para cada 256 vecinos de una fila</translation>
    </message>
    <message>
        <source>a screen of planes needs a head in planes</source>
        <translation>un filtro de planos necesita una cabeza en planos</translation>
    </message>
    <message>
        <source>a second argument of the method .%1() of a list</source>
        <translation>un segundo argumento del método .%1() de una lista</translation>
    </message>
    <message>
        <source>a second backward pass through the same forward pass</source>
        <translation>una segunda pasada hacia atrás por la misma pasada hacia delante</translation>
    </message>
    <message>
        <source>a separator of tojson above 100 bytes</source>
        <translation>un separador de tojson de más de 100 bytes</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s context of %2</source>
        <translation>una secuencia de %1 tokens es más larga que el contexto del modelo, de %2</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s sliding_window, which is not computed, of %2</source>
        <translation>una secuencia de %1 tokens es más larga que la sliding_window del modelo, que no se calcula, de %2</translation>
    </message>
    <message>
        <source>a session of %1 tokens cannot know %2 of a prompt of %3</source>
        <translation>una sesión de %1 tokens no puede conocer %2 de un prompt de %3</translation>
    </message>
    <message>
        <source>a slice has three parts at most</source>
        <translation>un corte (slice) tiene como máximo tres partes</translation>
    </message>
    <message>
        <source>a slice needs whole numbers</source>
        <translation>un corte (slice) necesita números enteros</translation>
    </message>
    <message>
        <source>a sliding window is asked for and sliding_window is no positive number</source>
        <translation>se pide una ventana deslizante y sliding_window no es un número positivo</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>a stop now goes back to step %1.</source>
        <translation>detenerla ahora hace volver al paso %1.</translation>
    </message>
    <message>
        <source>a stop now loses the steps of this stage.</source>
        <translation>detenerla ahora pierde los pasos de esta etapa.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena de texto</translation>
    </message>
    <message>
        <source>a sum of real numbers that depends on the version of Python</source>
        <translation>una suma de números reales que depende de la versión de Python</translation>
    </message>
    <message>
        <source>a sum that starts with a value of type %1</source>
        <translation>una suma que empieza con un valor de tipo %1</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs a template</source>
        <translation>una tarea propia necesita una plantilla</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs its classes</source>
        <translation>una tarea propia necesita sus clases</translation>
    </message>
    <message>
        <source>a teacher&apos;s largest logits are compared on the CPU&apos;s own kernels alone</source>
        <translation>los mayores logits de un maestro solo se comparan con los kernels propios de la CPU</translation>
    </message>
    <message>
        <source>a tensor name or metadata value is not UTF-8</source>
        <translation>un nombre de tensor o un valor de los metadatos no es UTF-8</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>el nombre de un tensor</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text cannot hold a value of type %1</source>
        <translation>un texto no puede contener un valor de tipo %1</translation>
    </message>
    <message>
        <source>a text grows beyond 16 MB</source>
        <translation>un texto crece más allá de 16 MB</translation>
    </message>
    <message>
        <source>a text is never closed</source>
        <translation>un texto nunca se cierra</translation>
    </message>
    <message>
        <source>a text of %1 bytes could not be encoded (%2)</source>
        <translation>un texto de %1 bytes no se pudo codificar (%2)</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texto o una lista de textos</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>se espera un valor, no %1</translation>
    </message>
    <message>
        <source>a value is nested more than %1 levels deep</source>
        <translation>un valor está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a value is not finite among sequences that have none</source>
        <translation>un valor no es finito entre secuencias que no tienen ninguno</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>un valor es demasiado grande</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be divided by one of type %2</source>
        <translation>un valor de tipo %1 no se puede dividir por uno de tipo %2</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be sliced</source>
        <translation>un valor de tipo %1 no se puede cortar</translation>
    </message>
    <message>
        <source>a value of type %1 has no form in JSON</source>
        <translation>un valor de tipo %1 no tiene forma en JSON</translation>
    </message>
    <message>
        <source>a value of type %1 has no members to go over</source>
        <translation>un valor de tipo %1 no tiene elementos que recorrer</translation>
    </message>
    <message>
        <source>a value of type %1 has no method .%2()</source>
        <translation>un valor de tipo %1 no tiene método .%2()</translation>
    </message>
    <message>
        <source>a value of type %1 has no order beside one of type %2</source>
        <translation>un valor de tipo %1 no tiene orden frente a uno de tipo %2</translation>
    </message>
    <message>
        <source>a value of type %1 has no sign</source>
        <translation>un valor de tipo %1 no tiene signo</translation>
    </message>
    <message>
        <source>a value of type %1 is no key of a dict</source>
        <translation>un valor de tipo %1 no es una clave de un dict</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number beyond 64 bits</source>
        <translation>un número entero de más de 64 bits</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>a { is never closed</source>
        <translation>una { nunca se cierra</translation>
    </message>
    <message>
        <source>a {% is never closed</source>
        <translation>una {% nunca se cierra</translation>
    </message>
    <message>
        <source>a {% raw %} is never closed</source>
        <translation>un {% raw %} nunca se cierra</translation>
    </message>
    <message>
        <source>a {{ is never closed</source>
        <translation>una {{ nunca se cierra</translation>
    </message>
    <message>
        <source>a } has no { before it</source>
        <translation>una } no tiene antes ninguna {</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>unos %1 en este equipo: %2</translation>
    </message>
    <message>
        <source>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.</source>
        <translation>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Referencia: absmax8.</translation>
    </message>
    <message>
        <source>absmean of blocks, 128</source>
        <translation>absmean de bloques, 128</translation>
    </message>
    <message>
        <source>absmean of blocks, 256</source>
        <translation>absmean de bloques, 256</translation>
    </message>
    <message>
        <source>absmean of rows</source>
        <translation>absmean de filas</translation>
    </message>
    <message>
        <source>accents, ligatures, full-width letters and the like, which this tokenizer rewrites (%1)</source>
        <translation>acentos, ligaduras, letras de ancho completo y similares, que este tokenizador reescribe (%1)</translation>
    </message>
    <message>
        <source>activation frame</source>
        <translation>cuadro de activaciones</translation>
    </message>
    <message>
        <source>activations.bin has %1 of the %2 looks that %3 took at activations: the others are lost.</source>
        <translation>activations.bin tiene %1 de las %2 miradas a las activaciones que hizo %3: las demás se han perdido.</translation>
    </message>
    <message>
        <source>after the last item of the list, which begins in line %1, stands a comma</source>
        <translation>tras el último elemento de la lista, que empieza en la línea %1, hay una coma</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>todas las semillas</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un archivo Arrow</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>una respuesta está vacía</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>un argumento sin nombre está detrás de uno con nombre</translation>
    </message>
    <message>
        <source>an attribute of type %1</source>
        <translation>un atributo de tipo %1</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>una entrada no es un objeto</translation>
    </message>
    <message>
        <source>an error without a text</source>
        <translation>un error sin texto</translation>
    </message>
    <message>
        <source>an if without else</source>
        <translation>un if sin else</translation>
    </message>
    <message>
        <source>an indent of tojson above 100</source>
        <translation>una sangría de tojson de más de 100</translation>
    </message>
    <message>
        <source>an infinite number has no floor and no ceiling</source>
        <translation>un número infinito no tiene ni suelo ni techo</translation>
    </message>
    <message>
        <source>an infinite number has no whole one</source>
        <translation>un número infinito no tiene parte entera</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>and %1 are both given: set one of them to 0</source>
        <translation>y %1 se indican a la vez: ponga uno de ellos en 0</translation>
    </message>
    <message>
        <source>and AVX-VNNI</source>
        <translation>y AVX-VNNI</translation>
    </message>
    <message>
        <source>and VBMI</source>
        <translation>y VBMI</translation>
    </message>
    <message>
        <source>and VNNI</source>
        <translation>y VNNI</translation>
    </message>
    <message>
        <source>and balance_ad are 0: distillation becomes plain fine-tuning</source>
        <translation>y balance_ad son 0: la destilación se convierte en un simple ajuste</translation>
    </message>
    <message>
        <source>and gamma are 0: distillation becomes plain fine-tuning</source>
        <translation>y gamma son 0: la destilación se convierte en un simple ajuste</translation>
    </message>
    <message>
        <source>and pretrain_ce are 0: continual pre-training would have nothing to learn from</source>
        <translation>y pretrain_ce son 0: el preentrenamiento continuo no tendría de qué aprender</translation>
    </message>
    <message>
        <source>and quantization_warmup_steps are two ways of the same: set one of them to 0</source>
        <translation>y quantization_warmup_steps son dos formas de lo mismo: ponga uno de ellos en 0</translation>
    </message>
    <message>
        <source>and the dot product of ARMv8.2</source>
        <translation>y el producto escalar de ARMv8.2</translation>
    </message>
    <message>
        <source>another job is under way</source>
        <translation>hay otro trabajo en curso</translation>
    </message>
    <message>
        <source>another process is writing here</source>
        <translation>otro proceso está escribiendo aquí</translation>
    </message>
    <message>
        <source>another process is writing here (process and host: %1)</source>
        <translation>otro proceso está escribiendo aquí (proceso y host: %1)</translation>
    </message>
    <message>
        <source>another process of this run</source>
        <translation>otro proceso de esta ejecución</translation>
    </message>
    <message>
        <source>answer token %1 is outside the vocabulary of %2</source>
        <translation>el token de respuesta %1 está fuera del vocabulario de %2</translation>
    </message>
    <message>
        <source>any processor</source>
        <translation>cualquier procesador</translation>
    </message>
    <message>
        <source>approximate randomization on the same items, with the interval of a paired bootstrap</source>
        <translation>aleatorización aproximada con los mismos ejemplos, con el intervalo de un bootstrap pareado</translation>
    </message>
    <message>
        <source>architectures names %1, and model_type &quot;%2&quot; stands for %3: they are different models</source>
        <translation>architectures nombra %1, y model_type &quot;%2&quot; significa %3: son modelos distintos</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como están</translation>
    </message>
    <message>
        <source>asks who you are: it is gated, private, or not there</source>
        <translation>pregunta quién es usted: es de acceso restringido, privado o no existe</translation>
    </message>
    <message>
        <source>belongs to another build of this program</source>
        <translation>pertenece a otra compilación de este programa</translation>
    </message>
    <message>
        <source>belongs to another teacher, other data or another recipe</source>
        <translation>pertenece a otro maestro, otros datos u otra receta</translation>
    </message>
    <message>
        <source>belongs to another version of this program</source>
        <translation>pertenece a otra versión de este programa</translation>
    </message>
    <message>
        <source>biases beside q/k norms</source>
        <translation>sesgos junto a normas q/k</translation>
    </message>
    <message>
        <source>biases in Gemma 3</source>
        <translation>sesgos en Gemma 3</translation>
    </message>
    <message>
        <source>bitdistill run --out %1</source>
        <translation>bitdistill run --out %1</translation>
    </message>
    <message>
        <source>bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>Lo abren bitnet.cpp e ik_llama.cpp.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it.</source>
        <translation>Lo abre bitnet.cpp.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.</source>
        <translation>Lo abre bitnet.cpp; ik_llama.cpp, tras recuantizarlo a IQ2_BN; llama.cpp rechaza I2_S.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.</source>
        <translation>Lo abre bitnet.cpp; llama.cpp e ik_llama.cpp no.</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp refuses I2_S.</source>
        <translation>Lo abre bitnet.cpp; llama.cpp rechaza I2_S.</translation>
    </message>
    <message>
        <source>bleu has more hits than runs of words</source>
        <translation>bleu tiene más aciertos que series de palabras</translation>
    </message>
    <message>
        <source>bleu has no %1</source>
        <translation>bleu no tiene %1</translation>
    </message>
    <message>
        <source>bleu has no %1 counts %2</source>
        <translation>bleu no tiene cuentas %2 de %1</translation>
    </message>
    <message>
        <source>bleu holds something that is no count</source>
        <translation>bleu contiene algo que no es una cuenta</translation>
    </message>
    <message>
        <source>blob %1</source>
        <translation>blob %1</translation>
    </message>
    <message>
        <source>bootstrap over pairs</source>
        <translation>bootstrap sobre pares</translation>
    </message>
    <message>
        <source>byte-level BPE</source>
        <translation>BPE de nivel de bytes</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 near byte %1</source>
        <translation>bytes que no son UTF-8 cerca del byte %1</translation>
    </message>
    <message>
        <source>cannot be a folder&apos;s name</source>
        <translation>no puede ser el nombre de una carpeta</translation>
    </message>
    <message>
        <source>cannot be copied beside the model: %1</source>
        <translation>no se puede copiar junto al modelo: %1</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>no se puede proyectar en memoria</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>cannot be opened (unknown reason)</source>
        <translation>no se puede abrir (motivo desconocido)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be renamed: %1</source>
        <translation>no se puede cambiar de nombre: %1</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>no se puede apartar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written, it is a folder</source>
        <translation>no se puede escribir, es una carpeta</translation>
    </message>
    <message>
        <source>cannot be written, it is the name of a folder</source>
        <translation>no se puede escribir, es el nombre de una carpeta</translation>
    </message>
    <message>
        <source>cannot check %1 tokens at once</source>
        <translation>no se pueden comprobar %1 tokens a la vez</translation>
    </message>
    <message>
        <source>cannot copy</source>
        <translation>no se puede copiar</translation>
    </message>
    <message>
        <source>cannot copy from %1 to</source>
        <translation>no se puede copiar de %1 a</translation>
    </message>
    <message>
        <source>cannot cut</source>
        <translation>no se puede cortar</translation>
    </message>
    <message>
        <source>cannot go on with another %1: %2</source>
        <translation>no se puede seguir con otro %1: %2</translation>
    </message>
    <message>
        <source>cannot go to position %1 of a sequence of %2 tokens</source>
        <translation>no se puede ir a la posición %1 de una secuencia de %2 tokens</translation>
    </message>
    <message>
        <source>cannot keep its embedding in %1: transformers 5 converts nothing beside packed weights and then multiplies two types</source>
        <translation>no puede guardar su embedding en %1: transformers 5 no convierte nada junto a pesos empaquetados y entonces multiplica dos tipos</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>no se puede listar la carpeta</translation>
    </message>
    <message>
        <source>cannot lock</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot replace</source>
        <translation>no se puede reemplazar</translation>
    </message>
    <message>
        <source>cannot take %1 tokens of a sequence of %2</source>
        <translation>no se pueden tomar %1 tokens de una secuencia de %2</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot write, the disk is full</source>
        <translation>no se puede escribir, el disco está lleno</translation>
    </message>
    <message>
        <source>capital letters, which this tokenizer makes small</source>
        <translation>mayúsculas, que este tokenizador convierte en minúsculas</translation>
    </message>
    <message>
        <source>characters that the vocabulary lacks, which are bytes here alone</source>
        <translation>caracteres que faltan en el vocabulario, que solo aquí son bytes</translation>
    </message>
    <message>
        <source>chars of trim are not a text but of type %1</source>
        <translation>chars de trim no es un texto, sino de tipo %1</translation>
    </message>
    <message>
        <source>claims %1 tensors and %2 values, more than its %3 bytes can hold</source>
        <translation>declara %1 tensores y %2 valores, más de los que caben en sus %3 bytes</translation>
    </message>
    <message>
        <source>codes and rounded inputs in ternary layers, F32 elsewhere</source>
        <translation>códigos y entradas redondeadas en capas ternarias, F32 en lo demás</translation>
    </message>
    <message>
        <source>codes from column %1 on have more than 4 of 8 that differ from zero</source>
        <translation>los códigos desde la columna %1 tienen más de 4 de cada 8 distintos de cero</translation>
    </message>
    <message>
        <source>codes from column %1 on have not exactly one zero in 4</source>
        <translation>los códigos desde la columna %1 no tienen exactamente un cero de cada 4</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; holds something in its list that is not a text</source>
        <translation>la columna &quot;%1&quot; contiene en su lista algo que no es un texto</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is an empty list</source>
        <translation>la columna &quot;%1&quot; es una lista vacía</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty</source>
        <translation>la columna &quot;%1&quot; está vacía</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty (null, NaN or a number beyond a double)</source>
        <translation>la columna &quot;%1&quot; está vacía (null, NaN o un número que no cabe en un double)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is neither a text nor a number</source>
        <translation>la columna &quot;%1&quot; no es ni un texto ni un número</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is not a text</source>
        <translation>la columna &quot;%1&quot; no es un texto</translation>
    </message>
    <message>
        <source>comparison, %1: a median is outside its own range</source>
        <translation>comparación, %1: una mediana está fuera de su propio intervalo</translation>
    </message>
    <message>
        <source>config_from_gguf() has read it and compared it with RoPE&apos;s scaling</source>
        <translation>config_from_gguf() lo ha leído y lo ha comparado con el escalado de RoPE</translation>
    </message>
    <message>
        <source>confusion has a cell that is no whole number</source>
        <translation>confusion tiene una celda que no es un número entero</translation>
    </message>
    <message>
        <source>confusion is not a list of lists</source>
        <translation>confusion no es una lista de listas</translation>
    </message>
    <message>
        <source>confusion is not square</source>
        <translation>confusion no es cuadrada</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>falta content</translation>
    </message>
    <message>
        <source>convert and compare</source>
        <translation>convertir y comparar</translation>
    </message>
    <message>
        <source>dev_data names %1 file and named %2 when the run was evaluated</source>
        <translation>dev_data nombra %1 archivo y nombraba %2 cuando se evaluó la ejecución</translation>
    </message>
    <message>
        <source>dev_data names %1 files and named %2 when the run was evaluated</source>
        <translation>dev_data nombra %1 archivos y nombraba %2 cuando se evaluó la ejecución</translation>
    </message>
    <message>
        <source>dictsort is by &quot;key&quot; or &quot;value&quot;, not %1</source>
        <translation>dictsort es por &quot;key&quot; o &quot;value&quot;, no %1</translation>
    </message>
    <message>
        <source>different vocabularies</source>
        <translation>vocabularios distintos</translation>
    </message>
    <message>
        <source>differs from the source: %1</source>
        <translation>difiere del origen: %1</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>división por cero</translation>
    </message>
    <message>
        <source>does not accept the token: it is not valid, or %1 is gated, private, or not there</source>
        <translation>no acepta el token: no es válido, o %1 es de acceso restringido, privado o no existe</translation>
    </message>
    <message>
        <source>does not begin with &quot;GGUF&quot;</source>
        <translation>no empieza por &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>does not divide the batch size: the last micro-batch of a step is smaller</source>
        <translation>no divide el tamaño de lote: el último microlote de un paso es menor</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>producto escalar</translation>
    </message>
    <message>
        <source>drafts are of one sequence</source>
        <translation>los borradores son de una sola secuencia</translation>
    </message>
    <message>
        <source>drafts begin with an empty text</source>
        <translation>los borradores empiezan con un texto vacío</translation>
    </message>
    <message>
        <source>embedding and head are rounded from F32 to %1; --embedding-type f32 keeps them as they are</source>
        <translation>el embedding y la cabeza se redondean de F32 a %1; --embedding-type f32 los conserva como están</translation>
    </message>
    <message>
        <source>embedding type</source>
        <translation>tipo del embedding</translation>
    </message>
    <message>
        <source>embedding_scale must be a positive number</source>
        <translation>embedding_scale debe ser un número positivo</translation>
    </message>
    <message>
        <source>embedding_type &quot;%1&quot; beside head_type &quot;%2&quot;, where both are one matrix, is not supported</source>
        <translation>no se admite embedding_type &quot;%1&quot; junto a head_type &quot;%2&quot;, donde ambos son una sola matriz</translation>
    </message>
    <message>
        <source>ended without giving a reason: it was killed or its machine failed (%1)</source>
        <translation>terminó sin dar un motivo: lo mataron o falló su equipo (%1)</translation>
    </message>
    <message>
        <source>ends in the middle of its Zstandard data</source>
        <translation>acaba a mitad de sus datos Zstandard</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data</source>
        <translation>acaba a mitad de sus datos gzip</translation>
    </message>
    <message>
        <source>engine.json was not there: precision, threads and device are chosen anew, and may be others than those that the run began with. Then its figures differ in their last digits.</source>
        <translation>engine.json no estaba: la precisión, los hilos y el dispositivo se eligen de nuevo, y pueden ser otros que aquellos con los que empezó la ejecución. Entonces sus números difieren en las últimas cifras.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>events.jsonl ended in the middle of a line; %1</source>
        <translation>events.jsonl acababa a mitad de una línea; %1</translation>
    </message>
    <message>
        <source>every stage is off: switch at least one on, or give a student to be evaluated as it is</source>
        <translation>todas las etapas están desactivadas: active al menos una, o indique un alumno que se ha de evaluar tal como está</translation>
    </message>
    <message>
        <source>every weight as the F32 number it stands for, inputs in F32</source>
        <translation>cada peso como el número F32 que representa, entradas en F32</translation>
    </message>
    <message>
        <source>exchanges of pairs</source>
        <translation>intercambios de pares</translation>
    </message>
    <message>
        <source>factors holds something that is no number above 0</source>
        <translation>factors contiene algo que no es un número mayor que 0</translation>
    </message>
    <message>
        <source>facts is no object</source>
        <translation>facts no es un objeto</translation>
    </message>
    <message>
        <source>failed is no object</source>
        <translation>failed no es un objeto</translation>
    </message>
    <message>
        <source>failed with an unknown exception</source>
        <translation>falló con una excepción desconocida</translation>
    </message>
    <message>
        <source>failed without a reason</source>
        <translation>falló sin motivo</translation>
    </message>
    <message>
        <source>failure read</source>
        <translation>fallo leído</translation>
    </message>
    <message>
        <source>fewer than two classes</source>
        <translation>menos de dos clases</translation>
    </message>
    <message>
        <source>finished is %1 of %2 runs</source>
        <translation>finished es %1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>folder %1 is not the name of a folder beside the file</source>
        <translation>la carpeta %1 no es el nombre de una carpeta situada junto al archivo</translation>
    </message>
    <message>
        <source>folder cannot be made: %1</source>
        <translation>la carpeta no se puede crear: %1</translation>
    </message>
    <message>
        <source>folder is no absolute path</source>
        <translation>la carpeta no es una ruta absoluta</translation>
    </message>
    <message>
        <source>forbids the network</source>
        <translation>prohíbe la red</translation>
    </message>
    <message>
        <source>format %1 is not known</source>
        <translation>el formato %1 no se conoce</translation>
    </message>
    <message>
        <source>formatting of a text by %</source>
        <translation>el formateo de un texto con %</translation>
    </message>
    <message>
        <source>free disk space cannot be read: %1</source>
        <translation>no se puede leer el espacio libre en disco: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>gate, up</translation>
    </message>
    <message>
        <source>general.alignment is %1, expected a power of two</source>
        <translation>general.alignment es %1, se esperaba una potencia de dos</translation>
    </message>
    <message>
        <source>give --out another folder</source>
        <translation>dé otra carpeta a --out</translation>
    </message>
    <message>
        <source>gives no finite logits: the output of %1 is the first that is not finite</source>
        <translation>no da logits finitos: la salida de %1 es la primera que no es finita</translation>
    </message>
    <message>
        <source>going a second time over what a filter makes (map, select, ...), without | list behind it,</source>
        <translation>recorrer por segunda vez lo que produce un filtro (map, select, ...), sin | list detrás,</translation>
    </message>
    <message>
        <source>gptq finds no scales of %1</source>
        <translation>gptq no encuentra escalas de %1</translation>
    </message>
    <message>
        <source>gptq finds no scales of blocks: set weight_scale to tensor or row</source>
        <translation>gptq no encuentra escalas de bloques: ponga weight_scale en tensor o row</translation>
    </message>
    <message>
        <source>group is missing</source>
        <translation>falta group</translation>
    </message>
    <message>
        <source>has &quot;messages&quot; and &quot;conversations&quot;, and only one of them can be meant</source>
        <translation>tiene &quot;messages&quot; y &quot;conversations&quot;, y solo se puede referir a uno de ellos</translation>
    </message>
    <message>
        <source>has %1 bytes instead of %2</source>
        <translation>tiene %1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>has %1 bytes, its DONE marker says %2</source>
        <translation>tiene %1 bytes, su marca DONE dice %2</translation>
    </message>
    <message>
        <source>has %1 bytes, the hub says %2</source>
        <translation>tiene %1 bytes, el hub dice %2</translation>
    </message>
    <message>
        <source>has %1 elements, %2 were asked for</source>
        <translation>tiene %1 elementos, se pidieron %2</translation>
    </message>
    <message>
        <source>has %1 fields, the header names %2</source>
        <translation>tiene %1 campos, la cabecera nombra %2</translation>
    </message>
    <message>
        <source>has %1 groups of a layer, which no model has</source>
        <translation>tiene %1 grupos de una capa, cosa que no tiene ningún modelo</translation>
    </message>
    <message>
        <source>has %1 relation heads, which do not divide its widths and the teacher&apos;s</source>
        <translation>tiene %1 cabezas de relación, que no dividen sus anchuras ni las del maestro</translation>
    </message>
    <message>
        <source>has %1 rows, and a packed folder holds multiples of %2</source>
        <translation>tiene %1 filas, y una carpeta empaquetada contiene múltiplos de %2</translation>
    </message>
    <message>
        <source>has %1 tokens and %2 types of tokens</source>
        <translation>tiene %1 tokens y %2 tipos de tokens</translation>
    </message>
    <message>
        <source>has %1 tokens and a score for %2</source>
        <translation>tiene %1 tokens y una puntuación para %2</translation>
    </message>
    <message>
        <source>has %1 tokens for %2 rows of %3</source>
        <translation>tiene %1 tokens para %2 filas de %3</translation>
    </message>
    <message>
        <source>has %1 tokens, and the shortest that can be trained on has %2 (max_length and one more)</source>
        <translation>tiene %1 tokens, y el más corto con el que se puede entrenar tiene %2 (max_length y uno más)</translation>
    </message>
    <message>
        <source>has %1 tokens, and the teacher&apos;s tokenizer writes %2</source>
        <translation>tiene %1 tokens, y el tokenizador del maestro escribe %2</translation>
    </message>
    <message>
        <source>has %1 tokens, the model&apos;s embedding only %2 rows</source>
        <translation>tiene %1 tokens, el embedding del modelo solo %2 filas</translation>
    </message>
    <message>
        <source>has %1 tokens, too few for calibration and perplexity</source>
        <translation>tiene %1 tokens, demasiado pocos para la calibración y la perplejidad</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for %3 neighbours</source>
        <translation>tiene %1, y %2 tiene una por cada %3 vecinos</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for a whole matrix</source>
        <translation>tiene %1, y %2 tiene una para toda la matriz</translation>
    </message>
    <message>
        <source>has %1, and a tensor &quot;.scale&quot; holds one number</source>
        <translation>tiene %1, y un tensor &quot;.scale&quot; contiene un solo número</translation>
    </message>
    <message>
        <source>has %1, which %2 cannot hold</source>
        <translation>tiene %1, que %2 no puede contener</translation>
    </message>
    <message>
        <source>has SubLN already, and refinement is off</source>
        <translation>ya tiene SubLN, y el refinamiento está desactivado</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot;, which is not read</source>
        <translation>tiene un &quot;%1&quot;, que no se lee</translation>
    </message>
    <message>
        <source>has a \ that stands for nothing</source>
        <translation>tiene una \ que no representa nada</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, no room behind %2</source>
        <translation>tiene un contexto de %1 tokens, sin sitio tras %2</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens, and %2 one of %3</source>
        <translation>tiene un vocabulario de %1 tokens, y %2 uno de %3</translation>
    </message>
    <message>
        <source>has a vocabulary of %1, the teacher of %2</source>
        <translation>tiene un vocabulario de %1, el maestro de %2</translation>
    </message>
    <message>
        <source>has an empty text, which would end every answer before it begins</source>
        <translation>tiene un texto vacío, que acabaría toda respuesta antes de empezar</translation>
    </message>
    <message>
        <source>has an unknown kind &quot;%1&quot;</source>
        <translation>tiene una clase desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has another checksum than its DONE marker says</source>
        <translation>tiene otra suma de comprobación que la que dice su marca DONE</translation>
    </message>
    <message>
        <source>has another checksum than the hub says</source>
        <translation>tiene otra suma de comprobación que la que dice el hub</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 is %2, and %3 in %4</source>
        <translation>tiene otro vocabulario: el token %1 es %2, y %3 en %4</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 of %2 is not there</source>
        <translation>tiene otro vocabulario: el token %1 de %2 no está</translation>
    </message>
    <message>
        <source>has carriage returns within its first line</source>
        <translation>tiene retornos de carro dentro de su primera línea</translation>
    </message>
    <message>
        <source>has changed since the run began: %1</source>
        <translation>ha cambiado desde que empezó la ejecución: %1</translation>
    </message>
    <message>
        <source>has chat templates by name only: %1</source>
        <translation>solo tiene plantillas de chat con nombre: %1</translation>
    </message>
    <message>
        <source>has finer scales than its configuration says</source>
        <translation>tiene escalas más finas de lo que dice su configuración</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>tiene más de %1 campos</translation>
    </message>
    <message>
        <source>has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>no tiene ni model.safetensors ni model.safetensors.index.json</translation>
    </message>
    <message>
        <source>has neither tokenizer.json nor tokenizer.model</source>
        <translation>no tiene ni tokenizer.json ni tokenizer.model</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; (members: %2)</source>
        <translation>no tiene &quot;%1&quot; (campos: %2)</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>has no DONE marker, so it was not written to its end</source>
        <translation>no tiene marca DONE, así que no se escribió hasta el final</translation>
    </message>
    <message>
        <source>has no answer of the assistant</source>
        <translation>no tiene ninguna respuesta del asistente</translation>
    </message>
    <message>
        <source>has no chat template</source>
        <translation>no tiene plantilla de chat</translation>
    </message>
    <message>
        <source>has no chat template, and conversations need one</source>
        <translation>no tiene plantilla de chat, y las conversaciones necesitan una</translation>
    </message>
    <message>
        <source>has no choice: accuracy is measured only at the end (eval_every is 0)</source>
        <translation>no tiene elección: la exactitud solo se mide al final (eval_every es 0)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (columns: %2)</source>
        <translation>no tiene ninguna columna &quot;%1&quot; (columnas: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (members: %2)</source>
        <translation>no tiene ninguna columna &quot;%1&quot; (campos: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot;: %2 of %3 fields are there</source>
        <translation>no tiene ninguna columna &quot;%1&quot;: hay %2 de %3 campos</translation>
    </message>
    <message>
        <source>has no column &quot;text&quot; (columns: %1)</source>
        <translation>no tiene ninguna columna &quot;text&quot; (columnas: %1)</translation>
    </message>
    <message>
        <source>has no conversation</source>
        <translation>no tiene ninguna conversación</translation>
    </message>
    <message>
        <source>has no figure of the %1 stage</source>
        <translation>no tiene ninguna cifra de la etapa %1</translation>
    </message>
    <message>
        <source>has no header that can be read</source>
        <translation>no tiene ninguna cabecera que se pueda leer</translation>
    </message>
    <message>
        <source>has no https, and your token would travel readable</source>
        <translation>no tiene https, y su token viajaría legible</translation>
    </message>
    <message>
        <source>has no item</source>
        <translation>no tiene ningún ejemplo</translation>
    </message>
    <message>
        <source>has no items, so its epochs are no steps</source>
        <translation>no tiene ejemplos, así que sus épocas no son pasos</translation>
    </message>
    <message>
        <source>has no list &quot;messages&quot;</source>
        <translation>no tiene ninguna lista &quot;messages&quot;</translation>
    </message>
    <message>
        <source>has no magnitudes as this program writes them</source>
        <translation>no tiene magnitudes como las escribe este programa</translation>
    </message>
    <message>
        <source>has no member &quot;%1&quot; (members: %2)</source>
        <translation>no tiene ningún campo &quot;%1&quot; (campos: %2)</translation>
    </message>
    <message>
        <source>has no member &quot;text&quot;</source>
        <translation>no tiene ningún campo &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no merges for its BPE tokenizer</source>
        <translation>no tiene fusiones para su tokenizador BPE</translation>
    </message>
    <message>
        <source>has no message of the user</source>
        <translation>no tiene ningún mensaje del usuario</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>no tiene ningún modelo</translation>
    </message>
    <message>
        <source>has no models</source>
        <translation>no tiene modelos</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>has no object &quot;model&quot;</source>
        <translation>no tiene ningún objeto &quot;model&quot;</translation>
    </message>
    <message>
        <source>has no points</source>
        <translation>no tiene puntos</translation>
    </message>
    <message>
        <source>has no projection that would become ternary</source>
        <translation>no tiene ninguna proyección que se volviera ternaria</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>no tiene ninguna fila</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>no tiene ninguna fila %1</translation>
    </message>
    <message>
        <source>has no scale behind its codes</source>
        <translation>no tiene ninguna escala tras sus códigos</translation>
    </message>
    <message>
        <source>has no snapshot &quot;%1&quot;, which refs/main names</source>
        <translation>no tiene ninguna instantánea &quot;%1&quot;, que es la que nombra refs/main</translation>
    </message>
    <message>
        <source>has no stage that learns</source>
        <translation>no tiene ninguna etapa que aprenda</translation>
    </message>
    <message>
        <source>has no step yet</source>
        <translation>aún no tiene ningún paso</translation>
    </message>
    <message>
        <source>has no such file</source>
        <translation>no tiene tal archivo</translation>
    </message>
    <message>
        <source>has no such revision</source>
        <translation>no tiene tal revisión</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot; that its model uses</source>
        <translation>no tiene ningún tensor &quot;%1&quot;, que su modelo usa</translation>
    </message>
    <message>
        <source>has not both of rouge and bleu as objects</source>
        <translation>no tiene rouge y bleu ambos como objetos</translation>
    </message>
    <message>
        <source>has not the tensors of this model</source>
        <translation>no tiene los tensores de este modelo</translation>
    </message>
    <message>
        <source>has room for %1, and %2 are to come</source>
        <translation>tiene sitio para %1, y han de venir %2</translation>
    </message>
    <message>
        <source>has shards (%1) without their index %2</source>
        <translation>tiene fragmentos (%1) sin su índice %2</translation>
    </message>
    <message>
        <source>has shards (%1, ...) without their index %2</source>
        <translation>tiene fragmentos (%1, ...) sin su índice %2</translation>
    </message>
    <message>
        <source>has the activations %1, and %2 reads o_proj and down_proj otherwise: ternary weights cannot be turned</source>
        <translation>tiene las activaciones %1, y %2 lee o_proj y down_proj de otra manera: los pesos ternarios no se pueden girar</translation>
    </message>
    <message>
        <source>has the column &quot;%1&quot; twice (columns: %2)</source>
        <translation>tiene dos veces la columna &quot;%1&quot; (columnas: %2)</translation>
    </message>
    <message>
        <source>has the column &quot;text&quot; twice</source>
        <translation>tiene dos veces la columna &quot;text&quot;</translation>
    </message>
    <message>
        <source>has the format %1, and this version knows %2</source>
        <translation>tiene el formato %1, y esta versión conoce %2</translation>
    </message>
    <message>
        <source>has the group %1 of layer %2 twice</source>
        <translation>tiene dos veces el grupo %1 de la capa %2</translation>
    </message>
    <message>
        <source>has the points &quot;%1&quot; and &quot;%2&quot;, and with this recipe both are the same run: it leaves out already what one of them leaves out</source>
        <translation>tiene los puntos &quot;%1&quot; y &quot;%2&quot;, y con esta receta ambos son la misma ejecución: ya omite lo que omite uno de ellos</translation>
    </message>
    <message>
        <source>has the role &quot;%1&quot;, which is not known (system, user or human, assistant or gpt)</source>
        <translation>tiene el rol &quot;%1&quot;, que no se conoce (system, user o human, assistant o gpt)</translation>
    </message>
    <message>
        <source>has type %1, expected F32, F16, BF16 or F64</source>
        <translation>tiene el tipo %1, se esperaba F32, F16, BF16 o F64</translation>
    </message>
    <message>
        <source>has type %1, expected floating point</source>
        <translation>tiene el tipo %1, se esperaba coma flotante</translation>
    </message>
    <message>
        <source>has type %1, which this program does not compute with</source>
        <translation>tiene el tipo %1, con el que este programa no calcula</translation>
    </message>
    <message>
        <source>has weights in other formats than safetensors and GGUF</source>
        <translation>tiene pesos en otros formatos que safetensors y GGUF</translation>
    </message>
    <message>
        <source>has weights of several magnitudes in a block, so it is not ternary</source>
        <translation>tiene pesos de varias magnitudes en un bloque, así que no es ternario</translation>
    </message>
    <message>
        <source>head_dim is %1, RoPE needs an even number</source>
        <translation>head_dim es %1, RoPE necesita un número par</translation>
    </message>
    <message>
        <source>header does not start with &quot;{&quot;</source>
        <translation>la cabecera no empieza por &quot;{&quot;</translation>
    </message>
    <message>
        <source>header length %1 is above the limit of %2</source>
        <translation>la longitud de la cabecera, %1, supera el límite de %2</translation>
    </message>
    <message>
        <source>header of %1 bytes is longer than the file</source>
        <translation>la cabecera de %1 bytes es más larga que el archivo</translation>
    </message>
    <message>
        <source>header would be longer than 100 MB</source>
        <translation>la cabecera pasaría de 100 MB</translation>
    </message>
    <message>
        <source>heads x head_dim other than the hidden size in Qwen2</source>
        <translation>cabezas x head_dim distinto del tamaño oculto en Qwen2</translation>
    </message>
    <message>
        <source>hidden_act &quot;%1&quot; is not supported</source>
        <translation>hidden_act &quot;%1&quot; no se admite</translation>
    </message>
    <message>
        <source>hidden_size is not a multiple of num_attention_heads and head_dim is not given</source>
        <translation>hidden_size no es múltiplo de num_attention_heads y no se indica head_dim</translation>
    </message>
    <message>
        <source>holds %1 .gguf files: %2</source>
        <translation>contiene %1 archivos .gguf: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2</source>
        <translation>contiene %1 modelos .gguf: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2, ...</source>
        <translation>contiene %1 modelos .gguf: %2, ...</translation>
    </message>
    <message>
        <source>holds a difference or p that the metric cannot have</source>
        <translation>contiene una diferencia o un p que la métrica no puede tener</translation>
    </message>
    <message>
        <source>holds a list of items in its member &quot;%1&quot;, and is not one item itself</source>
        <translation>contiene una lista de ejemplos en su campo &quot;%1&quot;, y no es él mismo un ejemplo</translation>
    </message>
    <message>
        <source>holds a merge that is no pair of tokens</source>
        <translation>contiene una fusión que no es un par de tokens</translation>
    </message>
    <message>
        <source>holds a piece that is not UTF-8</source>
        <translation>contiene una pieza que no es UTF-8</translation>
    </message>
    <message>
        <source>holds a scale that is not positive</source>
        <translation>contiene una escala que no es positiva</translation>
    </message>
    <message>
        <source>holds a space or a character that no token has</source>
        <translation>contiene un espacio o un carácter que ningún token tiene</translation>
    </message>
    <message>
        <source>holds a token that is not UTF-8</source>
        <translation>contiene un token que no es UTF-8</translation>
    </message>
    <message>
        <source>holds a whole table in one object, not one item</source>
        <translation>contiene una tabla entera en un objeto, no un ejemplo</translation>
    </message>
    <message>
        <source>holds binary data</source>
        <translation>contiene datos binarios</translation>
    </message>
    <message>
        <source>holds damaged Zstandard data</source>
        <translation>contiene datos Zstandard dañados</translation>
    </message>
    <message>
        <source>holds damaged gzip data</source>
        <translation>contiene datos gzip dañados</translation>
    </message>
    <message>
        <source>holds latent weights, and quantization_config.%1 %2 is for packed ones</source>
        <translation>contiene pesos latentes, y quantization_config.%1 %2 es para los empaquetados</translation>
    </message>
    <message>
        <source>holds more than %1 bytes</source>
        <translation>contiene más de %1 bytes</translation>
    </message>
    <message>
        <source>holds no conversation with an answer within %1</source>
        <translation>no contiene ninguna conversación con una respuesta dentro de %1</translation>
    </message>
    <message>
        <source>holds no conversations</source>
        <translation>no contiene conversaciones</translation>
    </message>
    <message>
        <source>holds no conversations: they are read from JSON</source>
        <translation>no contiene conversaciones: se leen de JSON</translation>
    </message>
    <message>
        <source>holds no items</source>
        <translation>no contiene ejemplos</translation>
    </message>
    <message>
        <source>holds no pairs</source>
        <translation>no contiene pares</translation>
    </message>
    <message>
        <source>holds no pieces</source>
        <translation>no contiene piezas</translation>
    </message>
    <message>
        <source>holds no point</source>
        <translation>no contiene ningún punto</translation>
    </message>
    <message>
        <source>holds no snapshot</source>
        <translation>no contiene ninguna instantánea</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>no contiene ningún texto</translation>
    </message>
    <message>
        <source>holds no tokenizer</source>
        <translation>no contiene ningún tokenizador</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>no contiene pesos</translation>
    </message>
    <message>
        <source>holds no weights that can be computed with</source>
        <translation>no contiene pesos con los que se pueda calcular</translation>
    </message>
    <message>
        <source>holds several snapshots: %1</source>
        <translation>contiene varias instantáneas: %1</translation>
    </message>
    <message>
        <source>holds something else behind its Zstandard data</source>
        <translation>contiene otra cosa tras sus datos Zstandard</translation>
    </message>
    <message>
        <source>holds ternary codes, the training engine needs the latent weights behind them</source>
        <translation>contiene códigos ternarios, el motor de entrenamiento necesita los pesos latentes que hay detrás</translation>
    </message>
    <message>
        <source>holds the code 3, which no ternary weight has</source>
        <translation>contiene el código 3, que ningún peso ternario tiene</translation>
    </message>
    <message>
        <source>holds too many tokens</source>
        <translation>contiene demasiados tokens</translation>
    </message>
    <message>
        <source>holds values that %1 cannot hold</source>
        <translation>contiene valores que %1 no puede contener</translation>
    </message>
    <message>
        <source>holds values that F16 cannot hold</source>
        <translation>contiene valores que F16 no puede contener</translation>
    </message>
    <message>
        <source>holds values that are not finite numbers</source>
        <translation>contiene valores que no son números finitos</translation>
    </message>
    <message>
        <source>holds values whose scale F16 cannot hold</source>
        <translation>contiene valores cuya escala F16 no puede contener</translation>
    </message>
    <message>
        <source>hole of %1 bytes before %2</source>
        <translation>hueco de %1 bytes antes de %2</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>no se midió cuánto se parecen los dos</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>si %1 es %2</translation>
    </message>
    <message>
        <source>if %1 is given</source>
        <translation>si se indica %1</translation>
    </message>
    <message>
        <source>if %1 is not given</source>
        <translation>si no se indica %1</translation>
    </message>
    <message>
        <source>if %1 is on</source>
        <translation>si %1 está activado</translation>
    </message>
    <message>
        <source>if the task has classes</source>
        <translation>si la tarea tiene clases</translation>
    </message>
    <message>
        <source>if the task writes texts</source>
        <translation>si la tarea escribe textos</translation>
    </message>
    <message>
        <source>impossible shape %1</source>
        <translation>forma imposible %1</translation>
    </message>
    <message>
        <source>indent with a width outside of 0..1000</source>
        <translation>indent con una anchura fuera de 0..1000</translation>
    </message>
    <message>
        <source>inputs.json was not there: whether recipe or data have changed since the run began cannot be told. From here on they are compared with what is there now.</source>
        <translation>inputs.json no estaba: no se puede saber si la receta o los datos han cambiado desde que empezó la ejecución. Desde aquí se comparan con lo que hay ahora.</translation>
    </message>
    <message>
        <source>instruction set &quot;%1&quot; is unknown or not there on this machine (%2)</source>
        <translation>el conjunto de instrucciones &quot;%1&quot; es desconocido o no está en este equipo (%2)</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no address</source>
        <translation>es &quot;%1&quot;, que no es una dirección</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; it must be a whole number from %2 to %3</source>
        <translation>es &quot;%1&quot;; debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>is %1 and was %2 when the run began</source>
        <translation>es %1 y era %2 cuando empezó la ejecución</translation>
    </message>
    <message>
        <source>is %1, and its name does not say so</source>
        <translation>es %1, y su nombre no lo dice</translation>
    </message>
    <message>
        <source>is %1, and the student computed with %2: this run trains it with %3. Set it to %4 to keep the student&apos;s own.</source>
        <translation>es %1, y el alumno calculaba con %2: esta ejecución lo entrena con %3. Póngalo en %4 para conservar el propio del alumno.</translation>
    </message>
    <message>
        <source>is %1, expected %2</source>
        <translation>es %1, se esperaba %2</translation>
    </message>
    <message>
        <source>is %1, expected %2 %3</source>
        <translation>es %1, se esperaba %2 %3</translation>
    </message>
    <message>
        <source>is %1, expected a finite number</source>
        <translation>es %1, se esperaba un número finito</translation>
    </message>
    <message>
        <source>is %1, expected an object</source>
        <translation>es %1, se esperaba un objeto</translation>
    </message>
    <message>
        <source>is %1, expected one of %2</source>
        <translation>es %1, se esperaba uno de %2</translation>
    </message>
    <message>
        <source>is %1, expected true or false</source>
        <translation>es %1, se esperaba true o false</translation>
    </message>
    <message>
        <source>is %1, less than the %2 processes that are to share it</source>
        <translation>es %1, menos que los %2 procesos que lo han de compartir</translation>
    </message>
    <message>
        <source>is %1, not UTF-8</source>
        <translation>es %1, no UTF-8</translation>
    </message>
    <message>
        <source>is %1, which is not read</source>
        <translation>es %1, que no se lee</translation>
    </message>
    <message>
        <source>is %1, which leaves no room for a prompt: max_length is %2</source>
        <translation>es %1, que no deja sitio para un prompt: max_length es %2</translation>
    </message>
    <message>
        <source>is 0: in every evaluation the model writes all %1 texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage&apos;s end</source>
        <translation>es 0: en cada evaluación el modelo escribe los %1 textos, lo que tarda mucho. Póngalo en unos cientos, o eval_every en 0 para una sola al final de una etapa</translation>
    </message>
    <message>
        <source>is 0: the stage will change nothing</source>
        <translation>es 0: la etapa no cambiará nada</translation>
    </message>
    <message>
        <source>is 1: it must be smaller</source>
        <translation>es 1: debe ser menor</translation>
    </message>
    <message>
        <source>is GGUF version %1</source>
        <translation>es GGUF versión %1</translation>
    </message>
    <message>
        <source>is a 1.58-bit student</source>
        <translation>es un alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>is a 1.58-bit student already</source>
        <translation>ya es un alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>is a Git LFS pointer to %1 bytes, not the file itself</source>
        <translation>es un puntero de Git LFS a %1 bytes, no el propio archivo</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself</source>
        <translation>es un puntero de Git LFS, no el propio archivo</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file</source>
        <translation>es un archivo GGUF big-endian</translation>
    </message>
    <message>
        <source>is a cache of several models: %1</source>
        <translation>es una caché de varios modelos: %1</translation>
    </message>
    <message>
        <source>is a column that the prompt shows to the model</source>
        <translation>es una columna que el prompt muestra al modelo</translation>
    </message>
    <message>
        <source>is a device: what is exported is read back, which a device does not allow</source>
        <translation>es un dispositivo: lo exportado se lee de vuelta, lo que un dispositivo no permite</translation>
    </message>
    <message>
        <source>is a file of the form %1, which llama.cpp left for GGUF in 2023</source>
        <translation>es un archivo de la forma %1, que llama.cpp dejó por GGUF en 2023</translation>
    </message>
    <message>
        <source>is a file of the model that is to be exported, %1</source>
        <translation>es un archivo del modelo que se ha de exportar, %1</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps a file of this name</source>
        <translation>es una carpeta, y una ejecución guarda un archivo con este nombre</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps its lock in a file of this name</source>
        <translation>es una carpeta, y una ejecución guarda su bloqueo en un archivo con este nombre</translation>
    </message>
    <message>
        <source>is a full-precision model</source>
        <translation>es un modelo de precisión completa</translation>
    </message>
    <message>
        <source>is a full-precision model, and %1 holds only -1, 0 and 1</source>
        <translation>es un modelo de precisión completa, y %1 solo contiene -1, 0 y 1</translation>
    </message>
    <message>
        <source>is a full-precision model, and hf-2bit holds only -1, 0 and 1</source>
        <translation>es un modelo de precisión completa, y hf-2bit solo contiene -1, 0 y 1</translation>
    </message>
    <message>
        <source>is a key of quantization_config and stands outside it, where nothing reads it</source>
        <translation>es una clave de quantization_config y está fuera de él, donde nada la lee</translation>
    </message>
    <message>
        <source>is a link that leads to %1</source>
        <translation>es un enlace que lleva a %1</translation>
    </message>
    <message>
        <source>is a link that leads to %1, which is not there</source>
        <translation>es un enlace que lleva a %1, que no existe</translation>
    </message>
    <message>
        <source>is a link that leads to another folder, to %1</source>
        <translation>es un enlace que lleva a otra carpeta, a %1</translation>
    </message>
    <message>
        <source>is a link to %1, and a run writes only inside its own folder</source>
        <translation>es un enlace a %1, y una ejecución solo escribe dentro de su propia carpeta</translation>
    </message>
    <message>
        <source>is a link to %1, and files are written only inside %2</source>
        <translation>es un enlace a %1, y los archivos solo se escriben dentro de %2</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>es un enlace a %1, que no existe</translation>
    </message>
    <message>
        <source>is a link, and a folder is to be made in its place</source>
        <translation>es un enlace, y en su lugar se ha de crear una carpeta</translation>
    </message>
    <message>
        <source>is a link, and is written as a file of its own folder only</source>
        <translation>es un enlace, y solo se escribe como archivo de su propia carpeta</translation>
    </message>
    <message>
        <source>is a parameter of recipes, and means nothing in a model&apos;s folder</source>
        <translation>es un parámetro de recetas, y no significa nada en la carpeta de un modelo</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a file of this name</source>
        <translation>es una tubería o un dispositivo, y una ejecución guarda un archivo con este nombre</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a folder of this name</source>
        <translation>es una tubería o un dispositivo, y una ejecución guarda una carpeta con este nombre</translation>
    </message>
    <message>
        <source>is a pipe or a device, and must be a file</source>
        <translation>es una tubería o un dispositivo, y debe ser un archivo</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>is a pipe that nobody reads, or a socket</source>
        <translation>es una tubería que nadie lee, o un socket</translation>
    </message>
    <message>
        <source>is a pipe: what is exported is read back, which a pipe does not allow</source>
        <translation>es una tubería: lo exportado se lee de vuelta, lo que una tubería no permite</translation>
    </message>
    <message>
        <source>is a recording already</source>
        <translation>ya es una grabación</translation>
    </message>
    <message>
        <source>is a recording of a run, which is only read</source>
        <translation>es una grabación de una ejecución, que solo se lee</translation>
    </message>
    <message>
        <source>is a sentencepiece model of words or characters</source>
        <translation>es un modelo sentencepiece de palabras o caracteres</translation>
    </message>
    <message>
        <source>is a space, which holds a program and no model</source>
        <translation>es un space, que contiene un programa y ningún modelo</translation>
    </message>
    <message>
        <source>is a type that is only read</source>
        <translation>es un tipo que solo se lee</translation>
    </message>
    <message>
        <source>is an address of another host</source>
        <translation>es una dirección de otro host</translation>
    </message>
    <message>
        <source>is an empty answer</source>
        <translation>es una respuesta vacía</translation>
    </message>
    <message>
        <source>is being fetched by another process</source>
        <translation>lo está descargando otro proceso</translation>
    </message>
    <message>
        <source>is being written by a process</source>
        <translation>lo está escribiendo un proceso</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged: no row of it can be read</source>
        <translation>está dañado: no se puede leer ninguna fila</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is empty, and a run&apos;s file has a header at least</source>
        <translation>está vacío, y el archivo de una ejecución tiene al menos una cabecera</translation>
    </message>
    <message>
        <source>is empty, and every answer begins with that</source>
        <translation>está vacío, y toda respuesta empieza con eso</translation>
    </message>
    <message>
        <source>is empty, expected JSON</source>
        <translation>está vacío, se esperaba JSON</translation>
    </message>
    <message>
        <source>is empty: calibrated gains of new norms are measured on training items</source>
        <translation>está vacío: las ganancias calibradas de las normas nuevas se miden en ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>is empty: choose the folder of the model to convert</source>
        <translation>está vacío: elija la carpeta del modelo que se ha de convertir</translation>
    </message>
    <message>
        <source>is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or switch the stage off</source>
        <translation>está vacío: el preentrenamiento continuo necesita texto; indique un archivo, deje que el maestro escriba algo (sampled_tokens) o desactive la etapa</translation>
    </message>
    <message>
        <source>is empty: no accuracy will be measured and there will be no table of results</source>
        <translation>está vacío: no se medirá ninguna exactitud y no habrá tabla de resultados</translation>
    </message>
    <message>
        <source>is empty: teacher fine-tuning, BitNet-SFT and distillation need training items</source>
        <translation>está vacío: el ajuste del maestro, BitNet-SFT y la destilación necesitan ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>is empty: the task %1 needs it</source>
        <translation>está vacío: la tarea %1 lo necesita</translation>
    </message>
    <message>
        <source>is empty: with every training stage off teacher and student are evaluated, and nothing else</source>
        <translation>está vacío: con todas las etapas de entrenamiento desactivadas se evalúan el maestro y el alumno, y nada más</translation>
    </message>
    <message>
        <source>is empty: without evaluation data no rate is better than another</source>
        <translation>está vacío: sin datos de evaluación ninguna tasa es mejor que otra</translation>
    </message>
    <message>
        <source>is for dense students: set it to absmean, or sparsity to none</source>
        <translation>es para alumnos densos: póngalo en absmean, o sparsity en none</translation>
    </message>
    <message>
        <source>is for dense students: sparsity is &quot;%1&quot;</source>
        <translation>es para alumnos densos: sparsity es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is for one process: every epoch divides the items anew, so each process would compute and keep nearly all of them</source>
        <translation>es para un solo proceso: cada época reparte los ejemplos de nuevo, así que cada proceso calcularía y guardaría casi todos</translation>
    </message>
    <message>
        <source>is for the CPU&apos;s own kernels: set it to off, or device to cpu</source>
        <translation>es para los kernels propios de la CPU: póngalo en off, o device en cpu</translation>
    </message>
    <message>
        <source>is gated: whoever fetches it has to accept its licence first</source>
        <translation>es de acceso restringido: quien lo descargue tiene que aceptar antes su licencia</translation>
    </message>
    <message>
        <source>is in the folder that is for what an unfinished call leaves, and would be removed with it</source>
        <translation>está en la carpeta destinada a lo que deja una llamada sin acabar, y se borraría con ella</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>pasa de %1 bytes</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>pasa de 1 MB</translation>
    </message>
    <message>
        <source>is larger than the batch size of %1</source>
        <translation>es mayor que el tamaño de lote de %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>pasa de %1 MiB</translation>
    </message>
    <message>
        <source>is longer than a name of the hub can be</source>
        <translation>es más largo de lo que puede ser un nombre del hub</translation>
    </message>
    <message>
        <source>is longer than the hub says</source>
        <translation>es más largo de lo que dice el hub</translation>
    </message>
    <message>
        <source>is made already, and student_start is for one that refinement makes</source>
        <translation>ya está hecho, y student_start es para uno que hace el refinamiento</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, and packed weights need it</source>
        <translation>falta, y los pesos empaquetados lo necesitan</translation>
    </message>
    <message>
        <source>is missing, but its DONE marker names it</source>
        <translation>falta, pero su marca DONE lo nombra</translation>
    </message>
    <message>
        <source>is missing, so there are no curves</source>
        <translation>falta, así que no hay curvas</translation>
    </message>
    <message>
        <source>is missing, so there are no histograms</source>
        <translation>falta, así que no hay histogramas</translation>
    </message>
    <message>
        <source>is missing: it is %1</source>
        <translation>falta: es %1</translation>
    </message>
    <message>
        <source>is neither a folder nor a GGUF file</source>
        <translation>no es ni una carpeta ni un archivo GGUF</translation>
    </message>
    <message>
        <source>is neither one F32 number nor one for each scale of the model</source>
        <translation>no es ni un solo número F32 ni uno para cada escala del modelo</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is no address of the hub</source>
        <translation>no es una dirección del hub</translation>
    </message>
    <message>
        <source>is no cache of a teacher&apos;s outputs, or was cut short</source>
        <translation>no es una caché de las salidas de un maestro, o se cortó</translation>
    </message>
    <message>
        <source>is no conversation (members: %1)</source>
        <translation>no es una conversación (campos: %1)</translation>
    </message>
    <message>
        <source>is no corpus in token ids, or was cut short</source>
        <translation>no es un corpus en ids de token, o se cortó</translation>
    </message>
    <message>
        <source>is no figure of texts</source>
        <translation>no es una cifra de textos</translation>
    </message>
    <message>
        <source>is no file but a pipe or a device</source>
        <translation>no es un archivo, sino una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>is no folder, and what is done is kept there</source>
        <translation>no es una carpeta, y lo hecho se guarda ahí</translation>
    </message>
    <message>
        <source>is no key that this program knows, and nearly one</source>
        <translation>no es una clave que este programa conozca, aunque casi lo es</translation>
    </message>
    <message>
        <source>is no model folder: it has no config.json</source>
        <translation>no es una carpeta de modelo: no tiene config.json</translation>
    </message>
    <message>
        <source>is no name of the hub</source>
        <translation>no es un nombre del hub</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is no report of a start: groups is missing</source>
        <translation>no es un informe de un comienzo: falta groups</translation>
    </message>
    <message>
        <source>is no revision</source>
        <translation>no es una revisión</translation>
    </message>
    <message>
        <source>is no run folder, run.json is missing, and holds %1, which a run would replace</source>
        <translation>no es una carpeta de ejecución, falta run.json, y contiene %1, que una ejecución reemplazaría</translation>
    </message>
    <message>
        <source>is no template: a text, or a text with a name</source>
        <translation>no es una plantilla: un texto, o un texto con nombre</translation>
    </message>
    <message>
        <source>is no text: it holds bytes of zero</source>
        <translation>no es texto: contiene bytes de cero</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>no es %1</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 at %1</source>
        <translation>no es UTF-8 en %1</translation>
    </message>
    <message>
        <source>is not a DONE marker</source>
        <translation>no es una marca DONE</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is not a file of histograms</source>
        <translation>no es un archivo de histogramas</translation>
    </message>
    <message>
        <source>is not a file of such frames</source>
        <translation>no es un archivo de tales cuadros</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>is not a folder, and a run keeps a folder of this name</source>
        <translation>no es una carpeta, y una ejecución guarda una carpeta con este nombre</translation>
    </message>
    <message>
        <source>is not a matrix</source>
        <translation>no es una matriz</translation>
    </message>
    <message>
        <source>is not a number of threads</source>
        <translation>no es un número de hilos</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>no es un número positivo</translation>
    </message>
    <message>
        <source>is not a recipe: expected an object of parameters</source>
        <translation>no es una receta: se esperaba un objeto de parámetros</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is not a run folder, run.json is missing</source>
        <translation>no es una carpeta de ejecución, falta run.json</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (%1)</source>
        <translation>no es un modelo sentencepiece (%1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (broken at byte %1)</source>
        <translation>no es un modelo sentencepiece (roto en el byte %1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (no piece stands for what is unknown)</source>
        <translation>no es un modelo sentencepiece (ninguna pieza representa lo desconocido)</translation>
    </message>
    <message>
        <source>is not a ternary type</source>
        <translation>no es un tipo ternario</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not finished, and a recording cannot go on</source>
        <translation>no está acabada, y una grabación no puede seguir</translation>
    </message>
    <message>
        <source>is not on the hub, or is private</source>
        <translation>no está en el hub, o es privado</translation>
    </message>
    <message>
        <source>is not open</source>
        <translation>no está abierto</translation>
    </message>
    <message>
        <source>is not part of a model of this configuration</source>
        <translation>no forma parte de un modelo de esta configuración</translation>
    </message>
    <message>
        <source>is not set, so there is no place for a cache</source>
        <translation>no está definido, así que no hay lugar para una caché</translation>
    </message>
    <message>
        <source>is not shorter than a stage of %1 steps: its model is never trained fully ternary</source>
        <translation>no es menor que una etapa de %1 pasos: su modelo nunca se entrena del todo ternario</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>no es JSON válido en %1: %2</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>is not what was taken from %1</source>
        <translation>no es lo que se tomó de %1</translation>
    </message>
    <message>
        <source>is of another step than the folder&apos;s name says</source>
        <translation>es de otro paso que el que dice el nombre de la carpeta</translation>
    </message>
    <message>
        <source>is of no use in a chat: conversations have no columns</source>
        <translation>no sirve en un chat: las conversaciones no tienen columnas</translation>
    </message>
    <message>
        <source>is of no use in a chat: the model&apos;s chat template writes its prompts</source>
        <translation>no sirve en un chat: la plantilla de chat del modelo escribe sus prompts</translation>
    </message>
    <message>
        <source>is of no use: no item is read twice in so few steps</source>
        <translation>no sirve: en tan pocos pasos ningún ejemplo se lee dos veces</translation>
    </message>
    <message>
        <source>is packed with a Zstandard dictionary</source>
        <translation>está comprimido con un diccionario de Zstandard</translation>
    </message>
    <message>
        <source>is packed with a window of more than %1 MiB (zstd --long)</source>
        <translation>está comprimido con una ventana de más de %1 MiB (zstd --long)</translation>
    </message>
    <message>
        <source>is past the %1 steps that the recipe asks for now</source>
        <translation>pasa de los %1 pasos que la receta pide ahora</translation>
    </message>
    <message>
        <source>is read by the recipe (%1) and lies where the %2 stage writes its model</source>
        <translation>lo lee la receta (%1) y está donde la etapa %2 escribe su modelo</translation>
    </message>
    <message>
        <source>is the folder of %1, which is only read</source>
        <translation>es la carpeta de %1, que solo se lee</translation>
    </message>
    <message>
        <source>is the model that is to be exported</source>
        <translation>es el modelo que se ha de exportar</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>is there already and is no .gguf file</source>
        <translation>ya existe y no es un archivo .gguf</translation>
    </message>
    <message>
        <source>is there already and is no receipt of an export</source>
        <translation>ya existe y no es un recibo de una exportación</translation>
    </message>
    <message>
        <source>is there already and is no sweep&apos;s</source>
        <translation>ya existe y no es de un barrido</translation>
    </message>
    <message>
        <source>is there twice, once behind &quot;%1&quot;</source>
        <translation>está dos veces, una de ellas tras &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too short for a %1 file (%2 bytes)</source>
        <translation>es demasiado corto para un archivo %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>is without effect: %1</source>
        <translation>no tiene efecto: %1</translation>
    </message>
    <message>
        <source>it belongs to the part that sees pictures, and this program runs text alone</source>
        <translation>pertenece a la parte que ve imágenes, y este programa solo trata texto</translation>
    </message>
    <message>
        <source>it has the column %1, a list of turns</source>
        <translation>tiene la columna %1, una lista de turnos</translation>
    </message>
    <message>
        <source>it has the columns article and highlights</source>
        <translation>tiene las columnas article y highlights</translation>
    </message>
    <message>
        <source>it has the columns instruction and output</source>
        <translation>tiene las columnas instruction y output</translation>
    </message>
    <message>
        <source>it has the columns question, sentence and label</source>
        <translation>tiene las columnas question, sentence y label</translation>
    </message>
    <message>
        <source>it has the columns sentence and label</source>
        <translation>tiene las columnas sentence y label</translation>
    </message>
    <message>
        <source>it has two texts and a label of three classes</source>
        <translation>tiene dos textos y una etiqueta de tres clases</translation>
    </message>
    <message>
        <source>it has two texts and a label of two classes</source>
        <translation>tiene dos textos y una etiqueta de dos clases</translation>
    </message>
    <message>
        <source>it is a 1.58-bit student already</source>
        <translation>ya es un alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>it is used %1</source>
        <translation>se usa %1</translation>
    </message>
    <message>
        <source>it was not written to its end</source>
        <translation>no se escribió hasta el final</translation>
    </message>
    <message>
        <source>item %1 has %2 bytes, its place %3</source>
        <translation>el ejemplo %1 tiene %2 bytes, su lugar %3</translation>
    </message>
    <message>
        <source>item %1 is not where the order of the data puts it</source>
        <translation>el ejemplo %1 no está donde lo pone el orden de los datos</translation>
    </message>
    <message>
        <source>its answers are classes, not texts</source>
        <translation>sus respuestas son clases, no textos</translation>
    </message>
    <message>
        <source>its answers are not written down</source>
        <translation>sus respuestas no están escritas</translation>
    </message>
    <message>
        <source>its answers are texts, not classes</source>
        <translation>sus respuestas son textos, no clases</translation>
    </message>
    <message>
        <source>its logits are not finite numbers</source>
        <translation>sus logits no son números finitos</translation>
    </message>
    <message>
        <source>its manifest has no layers</source>
        <translation>su manifiesto no tiene capas</translation>
    </message>
    <message>
        <source>its manifest is not as Ollama writes it</source>
        <translation>su manifiesto no es como los escribe Ollama</translation>
    </message>
    <message>
        <source>its manifest names no blob</source>
        <translation>su manifiesto no nombra ningún blob</translation>
    </message>
    <message>
        <source>its number of layers is out of range</source>
        <translation>su número de capas está fuera de rango</translation>
    </message>
    <message>
        <source>its rule for cutting words, &quot;%1&quot;, is not supported</source>
        <translation>su regla para cortar palabras, &quot;%1&quot;, no se admite</translation>
    </message>
    <message>
        <source>its rules make a text grow more than sixty-fold</source>
        <translation>sus reglas hacen crecer un texto más de sesenta veces</translation>
    </message>
    <message>
        <source>its scale is not a finite number</source>
        <translation>su escala no es un número finito</translation>
    </message>
    <message>
        <source>its tensors go by other names: &quot;%1&quot; is there, &quot;%2&quot; is not</source>
        <translation>sus tensores llevan otros nombres: &quot;%1&quot; está, &quot;%2&quot; no</translation>
    </message>
    <message>
        <source>its tokenizer gives other token ids for the fixed text than the source&apos;s</source>
        <translation>su tokenizador da para el texto fijo otros ids de token que el del origen</translation>
    </message>
    <message>
        <source>its tokenizer of kind &quot;%1&quot; is not supported</source>
        <translation>su tokenizador de la clase &quot;%1&quot; no se admite</translation>
    </message>
    <message>
        <source>its weights are not ternary</source>
        <translation>sus pesos no son ternarios</translation>
    </message>
    <message>
        <source>its weights are not there as safetensors or GGUF</source>
        <translation>sus pesos no están como safetensors ni como GGUF</translation>
    </message>
    <message>
        <source>its weights are not there: %1</source>
        <translation>sus pesos no están: %1</translation>
    </message>
    <message>
        <source>keeps its own %1, %2</source>
        <translation>conserva su propio %1, %2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>la clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; differs from layer to layer (%2, %3, ...), which is not supported</source>
        <translation>la clave &quot;%1&quot; difiere de una capa a otra (%2, %3, ...), lo que no se admite</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; has %2 entries for %3 layers</source>
        <translation>la clave &quot;%1&quot; tiene %2 entradas para %3 capas</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is %2, expected a number of type f32</source>
        <translation>la clave &quot;%1&quot; es %2, se esperaba un número de tipo f32</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is a list of %2 numbers for %3 layers</source>
        <translation>la clave &quot;%1&quot; es una lista de %2 números para %3 capas</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing</source>
        <translation>falta la clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is negative</source>
        <translation>la clave &quot;%1&quot; es negativa</translation>
    </message>
    <message>
        <source>key &quot;general.architecture&quot; is missing</source>
        <translation>falta la clave &quot;general.architecture&quot;</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>claves y valores</translation>
    </message>
    <message>
        <source>keys and values of different length are not supported</source>
        <translation>no se admiten claves y valores de distinta longitud</translation>
    </message>
    <message>
        <source>layer %1 (MLP)</source>
        <translation>capa %1 (MLP)</translation>
    </message>
    <message>
        <source>layer %1 (attention)</source>
        <translation>capa %1 (atención)</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>capa %1 de %2</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation heads</source>
        <translation>capa %1 de %2 frente a capa %3 de %4 (contadas desde 0), %5 cabezas de relación</translation>
    </message>
    <message>
        <source>layer is %1, which no model has</source>
        <translation>layer es %1, que no tiene ningún modelo</translation>
    </message>
    <message>
        <source>layer_types has %1 entries for %2 layers</source>
        <translation>layer_types tiene %1 entradas para %2 capas</translation>
    </message>
    <message>
        <source>layer_types names %1, which is not supported</source>
        <translation>layer_types nombra %1, que no se admite</translation>
    </message>
    <message>
        <source>layers with RoPE of their own are not supported</source>
        <translation>no se admiten capas con RoPE propio</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>mínimos cuadrados</translation>
    </message>
    <message>
        <source>lengths holds something that is no object</source>
        <translation>lengths contiene algo que no es un objeto</translation>
    </message>
    <message>
        <source>letters whose accents stand apart, which this tokenizer composes (NFC)</source>
        <translation>letras con los acentos aparte, que este tokenizador compone (NFC)</translation>
    </message>
    <message>
        <source>letters with accents, which this tokenizer takes apart (NFD)</source>
        <translation>letras con acentos, que este tokenizador descompone (NFD)</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>a la par con %1</translation>
    </message>
    <message>
        <source>libcurl could not be started</source>
        <translation>no se pudo iniciar libcurl</translation>
    </message>
    <message>
        <source>lies in the folder of %1, %2, which is only read</source>
        <translation>está en la carpeta de %1, %2, que solo se lee</translation>
    </message>
    <message>
        <source>lies in the folder of another run, %1, which writes %2 itself</source>
        <translation>está en la carpeta de otra ejecución, %1, que escribe ella misma %2</translation>
    </message>
    <message>
        <source>lies in the folder of the model that is to be exported, where it would stand for one of its files</source>
        <translation>está en la carpeta del modelo que se ha de exportar, donde pasaría por uno de sus archivos</translation>
    </message>
    <message>
        <source>line %1 of the data</source>
        <translation>línea %1 de los datos</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>line breaks, tabs or characters such as ﬁ and ½, which this tokenizer rewrites</source>
        <translation>saltos de línea, tabuladores o caracteres como ﬁ y ½, que este tokenizador reescribe</translation>
    </message>
    <message>
        <source>llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.</source>
        <translation>Lo abren llama.cpp y bitnet.cpp; ik_llama.cpp no.</translation>
    </message>
    <message>
        <source>llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: the tokenizer has no bytes to fall back on.</source>
        <translation>llama.cpp acaba con un error en el primer carácter que falta en el vocabulario, como un salto de línea: el tokenizador no tiene bytes a los que recurrir.</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it opens F16 with folded scales).</source>
        <translation>Lo abre llama.cpp; ik_llama.cpp no (abre F16 con escalas plegadas).</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it wants folded scales).</source>
        <translation>Lo abre llama.cpp; ik_llama.cpp no (quiere escalas plegadas).</translation>
    </message>
    <message>
        <source>llama.cpp reads texts with %1 as other tokens.</source>
        <translation>llama.cpp lee los textos con %1 como otros tokens.</translation>
    </message>
    <message>
        <source>llama.cpp, bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>Lo abren llama.cpp, bitnet.cpp e ik_llama.cpp.</translation>
    </message>
    <message>
        <source>llama.cpp, ik_llama.cpp and programs built on them open it.</source>
        <translation>Lo abren llama.cpp, ik_llama.cpp y los programas basados en ellos.</translation>
    </message>
    <message>
        <source>map calls itself more than %1 levels deep</source>
        <translation>map se llama a sí mismo a más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>map has no argument &quot;%1&quot;</source>
        <translation>map no tiene ningún argumento &quot;%1&quot;</translation>
    </message>
    <message>
        <source>map says neither a filter nor an attribute</source>
        <translation>map no indica ni un filtro ni un atributo</translation>
    </message>
    <message>
        <source>marks no answer by {% generation %} in this conversation</source>
        <translation>no marca ninguna respuesta con {% generation %} en esta conversación</translation>
    </message>
    <message>
        <source>matches no file of %1</source>
        <translation>no coincide con ningún archivo de %1</translation>
    </message>
    <message>
        <source>max_length, %1 tokens</source>
        <translation>max_length, %1 tokens</translation>
    </message>
    <message>
        <source>max_tokens must not be negative</source>
        <translation>max_tokens no debe ser negativo</translation>
    </message>
    <message>
        <source>maxsplit of .rsplit() without a text to split at</source>
        <translation>maxsplit de .rsplit() sin un texto por el que dividir</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>medido una sola vez: sin intervalo</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>se agotó la memoria</translation>
    </message>
    <message>
        <source>memory ran out while the file was read</source>
        <translation>se agotó la memoria mientras se leía el archivo</translation>
    </message>
    <message>
        <source>memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length</source>
        <translation>se agotó la memoria. Cierre otros programas, o pida menos: un modelo, archivo, lote o longitud menor</translation>
    </message>
    <message>
        <source>memory ran out: %1</source>
        <translation>se agotó la memoria: %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>message %1 has no text &quot;%2&quot;</source>
        <translation>el mensaje %1 no tiene ningún texto &quot;%2&quot;</translation>
    </message>
    <message>
        <source>message %1 is of &quot;%2&quot;, expected &quot;%3&quot;</source>
        <translation>el mensaje %1 es de &quot;%2&quot;, se esperaba &quot;%3&quot;</translation>
    </message>
    <message>
        <source>metrics.csv has %1 of the %2 rows of %3 up to step %4: the others are lost.</source>
        <translation>metrics.csv tiene %1 de las %2 filas de %3 hasta el paso %4: las demás se han perdido.</translation>
    </message>
    <message>
        <source>metrics.csv has the rows of %1 up to step %2 only: those up to step %3 are lost.</source>
        <translation>metrics.csv solo tiene las filas de %1 hasta el paso %2: las que llegan hasta el paso %3 se han perdido.</translation>
    </message>
    <message>
        <source>mixtures of experts are not supported</source>
        <translation>no se admiten mezclas de expertos</translation>
    </message>
    <message>
        <source>mlp_bias is not supported</source>
        <translation>mlp_bias no se admite</translation>
    </message>
    <message>
        <source>model.%1 is not supported</source>
        <translation>model.%1 no se admite</translation>
    </message>
    <message>
        <source>model.dropout is not supported</source>
        <translation>model.dropout no se admite</translation>
    </message>
    <message>
        <source>model.merges[%1] is not a pair of tokens</source>
        <translation>model.merges[%1] no es un par de tokens</translation>
    </message>
    <message>
        <source>model.merges[%1] needs the token %2, which model.vocab does not have</source>
        <translation>model.merges[%1] necesita el token %2, que model.vocab no tiene</translation>
    </message>
    <message>
        <source>model.vocab is missing or empty</source>
        <translation>model.vocab falta o está vacío</translation>
    </message>
    <message>
        <source>model.vocab: the id %1 of token %2 is outside 0..%3</source>
        <translation>model.vocab: el id %1 del token %2 está fuera de 0..%3</translation>
    </message>
    <message>
        <source>model.vocab: the id of token %1 is not an integer</source>
        <translation>model.vocab: el id del token %1 no es un entero</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; beside %2: other programs would compute it without, as dense absmax8 with one scale a matrix</source>
        <translation>model_type &quot;%1&quot; junto a %2: otros programas lo calcularían sin ello, como absmax8 denso con una escala por matriz</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>falta model_type</translation>
    </message>
    <message>
        <source>names %1 twice</source>
        <translation>nombra %1 dos veces</translation>
    </message>
    <message>
        <source>names a file outside its folder</source>
        <translation>nombra un archivo fuera de su carpeta</translation>
    </message>
    <message>
        <source>names no field</source>
        <translation>no nombra ningún campo</translation>
    </message>
    <message>
        <source>names no file before or behind one of its commas</source>
        <translation>no nombra ningún archivo antes o después de una de sus comas</translation>
    </message>
    <message>
        <source>names no file, so it vouches for nothing</source>
        <translation>no nombra ningún archivo, así que no responde de nada</translation>
    </message>
    <message>
        <source>names no model</source>
        <translation>no nombra ningún modelo</translation>
    </message>
    <message>
        <source>names no {column}: every item would have the same prompt</source>
        <translation>no nombra ninguna {column}: todos los ejemplos tendrían el mismo prompt</translation>
    </message>
    <message>
        <source>names the member %1 twice</source>
        <translation>nombra el campo %1 dos veces</translation>
    </message>
    <message>
        <source>names the template %1 twice</source>
        <translation>nombra la plantilla %1 dos veces</translation>
    </message>
    <message>
        <source>needs at least one thread</source>
        <translation>necesita al menos un hilo</translation>
    </message>
    <message>
        <source>needs too much memory: %1 sequences of up to %2 tokens take about %3 at the peak, and this machine has %4. Take a smaller micro_batch_size or max_length, or switch activation_checkpointing on.</source>
        <translation>necesita demasiada memoria: %1 secuencias de hasta %2 tokens ocupan unos %3 en el pico, y este equipo tiene %4. Tome un micro_batch_size o max_length menor, o active activation_checkpointing.</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>nests %1 deep, %2 is the most</source>
        <translation>anida a %1 niveles, el máximo es %2</translation>
    </message>
    <message>
        <source>nests objects and lists more than %1 deep</source>
        <translation>anida objetos y listas a más de %1 niveles</translation>
    </message>
    <message>
        <source>no logits to choose from</source>
        <translation>no hay logits entre los que elegir</translation>
    </message>
    <message>
        <source>no model to compare</source>
        <translation>ningún modelo que comparar</translation>
    </message>
    <message>
        <source>no model to measure</source>
        <translation>ningún modelo que medir</translation>
    </message>
    <message>
        <source>no model to run</source>
        <translation>ningún modelo que ejecutar</translation>
    </message>
    <message>
        <source>no shares to draw from</source>
        <translation>no hay partes de las que extraer</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>sin aceleración: %1 escribió un token, que viene con el prompt, así que no se midió ningún paso; haga que escriba más tokens</translation>
    </message>
    <message>
        <source>no stage of this recipe trains</source>
        <translation>ninguna etapa de esta receta entrena</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>no existe tal carpeta</translation>
    </message>
    <message>
        <source>no text to calibrate the gains of new norms on</source>
        <translation>ningún texto con que calibrar las ganancias de las normas nuevas</translation>
    </message>
    <message>
        <source>no text to read</source>
        <translation>ningún texto que leer</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>no tokenizer of %1 pieces could be trained (%2)</source>
        <translation>no se pudo entrenar un tokenizador de %1 piezas (%2)</translation>
    </message>
    <message>
        <source>no tokens to run</source>
        <translation>ningún token que ejecutar</translation>
    </message>
    <message>
        <source>no type of KV cache to compare</source>
        <translation>ningún tipo de caché KV que comparar</translation>
    </message>
    <message>
        <source>no vector extensions</source>
        <translation>sin extensiones vectoriales</translation>
    </message>
    <message>
        <source>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.</source>
        <translation>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Referencia: none.</translation>
    </message>
    <message>
        <source>norms behind attention and MLP are not supported</source>
        <translation>no se admiten normas detrás de la atención y el MLP</translation>
    </message>
    <message>
        <source>norms with gains of 1 + w are not supported</source>
        <translation>no se admiten normas con ganancias de 1 + w</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>not enough memory for %1 MiB of weights</source>
        <translation>no hay memoria suficiente para %1 MiB de pesos</translation>
    </message>
    <message>
        <source>not enough memory for a KV cache of %1 tokens</source>
        <translation>no hay memoria suficiente para una caché KV de %1 tokens</translation>
    </message>
    <message>
        <source>not enough memory for its weights</source>
        <translation>no hay memoria suficiente para sus pesos</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>no es finito</translation>
    </message>
    <message>
        <source>not in the order of the enum</source>
        <translation>no está en el orden del enum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>nothing computes the metric %1</source>
        <translation>nada calcula la métrica %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nada que medir</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se escribió nada</translation>
    </message>
    <message>
        <source>null, NaN or a number beyond a double</source>
        <translation>null, NaN o un número que no cabe en un double</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is not a multiple of num_key_value_heads (%2)</source>
        <translation>num_attention_heads (%1) no es múltiplo de num_key_value_heads (%2)</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>one scale for a matrix</source>
        <translation>una escala por matriz</translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>solo %1 de los tokens son iguales: resultan textos distintos</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>solo se midieron %1 s de generación</translation>
    </message>
    <message>
        <source>other RoPE scaling than linear is not supported</source>
        <translation>no se admite otro escalado de RoPE que el lineal</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>otras etapas</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>mientras tanto, otros mantuvieron ocupados %1 núcleos</translation>
    </message>
    <message>
        <source>p is outside 0 to 1</source>
        <translation>p está fuera de 0 a 1</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>comprimido con bzip2</translation>
    </message>
    <message>
        <source>packed by lz4</source>
        <translation>comprimido con lz4</translation>
    </message>
    <message>
        <source>packed by lzip</source>
        <translation>comprimido con lzip</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>comprimido con xz</translation>
    </message>
    <message>
        <source>packed row</source>
        <translation>fila empaquetada</translation>
    </message>
    <message>
        <source>packed twice, the second time by Zstandard</source>
        <translation>comprimido dos veces, la segunda con Zstandard</translation>
    </message>
    <message>
        <source>packed twice, the second time by gzip</source>
        <translation>comprimido dos veces, la segunda con gzip</translation>
    </message>
    <message>
        <source>paper %</source>
        <translation>artículo %</translation>
    </message>
    <message>
        <source>part %1 of %2 of a split model</source>
        <translation>parte %1 de %2 de un modelo dividido</translation>
    </message>
    <message>
        <source>perplexity after</source>
        <translation>perplejidad después</translation>
    </message>
    <message>
        <source>perplexity before</source>
        <translation>perplejidad antes</translation>
    </message>
    <message>
        <source>perplexity, weights alone</source>
        <translation>perplejidad, solo pesos</translation>
    </message>
    <message>
        <source>predicts otherwise (KL %1 nats) although all weights are equal</source>
        <translation>predice de otra manera (KL %1 nats) aunque todos los pesos son iguales</translation>
    </message>
    <message>
        <source>quantization_config is not an object</source>
        <translation>quantization_config no es un objeto</translation>
    </message>
    <message>
        <source>random weights are written in F32, F16 or BF16 only</source>
        <translation>los pesos aleatorios solo se escriben en F32, F16 o BF16</translation>
    </message>
    <message>
        <source>range has more than %1 numbers</source>
        <translation>range tiene más de %1 números</translation>
    </message>
    <message>
        <source>rank %1 of %2 cannot join: %3</source>
        <translation>el rango %1 de %2 no puede unirse: %3</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>rango %1: %2</translation>
    </message>
    <message>
        <source>reads o_proj and down_proj through a transform, which is for rounded inputs</source>
        <translation>lee o_proj y down_proj a través de una transformación, que es para entradas redondeadas</translation>
    </message>
    <message>
        <source>recipe is missing</source>
        <translation>falta recipe</translation>
    </message>
    <message>
        <source>redirects to &quot;%1&quot;, which is no address</source>
        <translation>redirige a &quot;%1&quot;, que no es una dirección</translation>
    </message>
    <message>
        <source>redirects to an address without https, which is not followed</source>
        <translation>redirige a una dirección sin https, que no se sigue</translation>
    </message>
    <message>
        <source>redirects without an end</source>
        <translation>redirige sin fin</translation>
    </message>
    <message>
        <source>refuses these messages: %1</source>
        <translation>rechaza estos mensajes: %1</translation>
    </message>
    <message>
        <source>repeats must be at least 1</source>
        <translation>repeats debe ser al menos 1</translation>
    </message>
    <message>
        <source>repeats training data: %1 of %2 dev items%3 are training items, which the models have seen before they are measured on them</source>
        <translation>repite datos de entrenamiento: %1 de %2 ejemplos dev%3 son ejemplos de entrenamiento, que los modelos han visto antes de medirse con ellos</translation>
    </message>
    <message>
        <source>rms_norm_eps must be between 0 and 1</source>
        <translation>rms_norm_eps debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>rope_scaling and rope_parameters say different things</source>
        <translation>rope_scaling y rope_parameters dicen cosas distintas</translation>
    </message>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>a grandes rasgos %1 en este equipo: %2</translation>
    </message>
    <message>
        <source>round by floor or ceil with more than 22 decimals</source>
        <translation>round con floor o ceil y más de 22 decimales</translation>
    </message>
    <message>
        <source>rounding a number beyond 64 bits to tens</source>
        <translation>redondear a decenas un número de más de 64 bits</translation>
    </message>
    <message>
        <source>row %1 breaks the model&apos;s sparsity in the columns from %2 on</source>
        <translation>la fila %1 incumple la dispersión del modelo en las columnas desde la %2</translation>
    </message>
    <message>
        <source>row %1 is outside its %2 rows</source>
        <translation>la fila %1 está fuera de sus %2 filas</translation>
    </message>
    <message>
        <source>row %1 of %2 was asked for</source>
        <translation>se pidió la fila %1 de %2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected %4</source>
        <translation>la fila %1, columna %2 es %3, se esperaba %4</translation>
    </message>
    <message>
        <source>rows of %1 weights are no multiple of %2, as %3 needs</source>
        <translation>las filas de %1 pesos no son múltiplos de %2, como necesita %3</translation>
    </message>
    <message>
        <source>run.json was removed while the run was being written</source>
        <translation>run.json se borró mientras se escribía la ejecución</translation>
    </message>
    <message>
        <source>says split.no %1 of split.count %2</source>
        <translation>dice split.no %1 de split.count %2</translation>
    </message>
    <message>
        <source>says that all parts have %1 tensors, and they have %2</source>
        <translation>dice que todas las partes tienen %1 tensores, y tienen %2</translation>
    </message>
    <message>
        <source>scores holds something that is no number</source>
        <translation>scores contiene algo que no es un número</translation>
    </message>
    <message>
        <source>scores is not a list</source>
        <translation>scores no es una lista</translation>
    </message>
    <message>
        <source>seconds must be between 0 and 3600</source>
        <translation>seconds debe estar entre 0 y 3600</translation>
    </message>
    <message>
        <source>seeds holds something other than whole numbers</source>
        <translation>seeds contiene otra cosa que números enteros</translation>
    </message>
    <message>
        <source>seeds holds something that is no whole number</source>
        <translation>seeds contiene algo que no es un número entero</translation>
    </message>
    <message>
        <source>separators of tojson are two texts</source>
        <translation>los separadores de tojson son dos textos</translation>
    </message>
    <message>
        <source>sequences that go on together are different sessions of one model</source>
        <translation>las secuencias que siguen juntas son sesiones distintas de un mismo modelo</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of your account (%1/settings/tokens)</source>
        <translation>ponga en HF_TOKEN un token de su cuenta (%1/settings/tokens)</translation>
    </message>
    <message>
        <source>settings holds something other than texts</source>
        <translation>settings contiene otra cosa que textos</translation>
    </message>
    <message>
        <source>shape %1 and %2</source>
        <translation>formas %1 y %2</translation>
    </message>
    <message>
        <source>shard %1 is missing</source>
        <translation>falta el fragmento %1</translation>
    </message>
    <message>
        <source>shows the answer to the model</source>
        <translation>muestra la respuesta al modelo</translation>
    </message>
    <message>
        <source>sliding window attention is not supported</source>
        <translation>no se admite la atención con ventana deslizante</translation>
    </message>
    <message>
        <source>sliding window attention is not supported in this family</source>
        <translation>no se admite la atención con ventana deslizante en esta familia</translation>
    </message>
    <message>
        <source>sliding windows that follow no period</source>
        <translation>ventanas deslizantes que no siguen ningún período</translation>
    </message>
    <message>
        <source>sliding_window is %1, expected a positive number</source>
        <translation>sliding_window es %1, se esperaba un número positivo</translation>
    </message>
    <message>
        <source>sliding_window is no positive number</source>
        <translation>sliding_window no es un número positivo</translation>
    </message>
    <message>
        <source>sliding_window_pattern and _sliding_window_pattern differ</source>
        <translation>sliding_window_pattern y _sliding_window_pattern difieren</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>algo sigue a la lista</translation>
    </message>
    <message>
        <source>sort by several attributes</source>
        <translation>sort por varios atributos</translation>
    </message>
    <message>
        <source>spaces at an end, which this tokenizer drops</source>
        <translation>espacios en un extremo, que este tokenizador suprime</translation>
    </message>
    <message>
        <source>spaces in a row or at an end, which this tokenizer drops</source>
        <translation>espacios seguidos o en un extremo, que este tokenizador suprime</translation>
    </message>
    <message>
        <source>sparsity &quot;%1&quot; of rows of %2 weights is not supported</source>
        <translation>no se admite la dispersión &quot;%1&quot; con filas de %2 pesos</translation>
    </message>
    <message>
        <source>special tokens, behind which llama.cpp puts a space</source>
        <translation>tokens especiales, tras los cuales llama.cpp pone un espacio</translation>
    </message>
    <message>
        <source>spells a special token in the %1&apos;s message, and the chat template rewrites the messages, so it cannot be told from the template&apos;s own</source>
        <translation>contiene escrito un token especial en el mensaje de %1, y la plantilla de chat reescribe los mensajes, así que no se puede distinguir de los de la propia plantilla</translation>
    </message>
    <message>
        <source>stands beside weights that are no codes -1, 0 and 1</source>
        <translation>está junto a pesos que no son códigos -1, 0 y 1</translation>
    </message>
    <message>
        <source>start 1</source>
        <translation>comienzo 1</translation>
    </message>
    <message>
        <source>startswith and endswith need a text or a tuple of texts</source>
        <translation>startswith y endswith necesitan un texto o una tupla de textos</translation>
    </message>
    <message>
        <source>stores its scales, so the model is frozen and does not train</source>
        <translation>guarda sus escalas, así que el modelo está congelado y no se entrena</translation>
    </message>
    <message>
        <source>strftime_now needs a text</source>
        <translation>strftime_now necesita un texto</translation>
    </message>
    <message>
        <source>sub_norm_placement &quot;%1&quot; is not supported</source>
        <translation>sub_norm_placement &quot;%1&quot; no se admite</translation>
    </message>
    <message>
        <source>takes about %1 and %2 are free, so no step is timed</source>
        <translation>ocupa unos %1 y hay %2 libres, así que no se cronometra ningún paso</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>task %1 has %2 classes, %3 words are given</source>
        <translation>la tarea %1 tiene %2 clases, se indican %3 palabras</translation>
    </message>
    <message>
        <source>teacher and student have vocabularies of %1 and %2 tokens</source>
        <translation>el maestro y el alumno tienen vocabularios de %1 y %2 tokens</translation>
    </message>
    <message>
        <source>teacher cache</source>
        <translation>caché del maestro</translation>
    </message>
    <message>
        <source>temperature must be 0 (greedy) or a positive number</source>
        <translation>temperature debe ser 0 (voraz) o un número positivo</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>tensor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tensor &quot;%1...&quot;</source>
        <translation>tensor &quot;%1...&quot;</translation>
    </message>
    <message>
        <source>text %1 of &quot;reference&quot;</source>
        <translation>el texto %1 de &quot;reference&quot;</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>hay texto tras unas comillas de cierre</translation>
    </message>
    <message>
        <source>text is written by LibTorch&apos;s operators alone</source>
        <translation>el texto solo se escribe con los operadores de LibTorch</translation>
    </message>
    <message>
        <source>text_config is missing or no object, and it says what the model that reads text is</source>
        <translation>text_config falta o no es un objeto, y dice qué es el modelo que lee texto</translation>
    </message>
    <message>
        <source>the %1 stage makes no model</source>
        <translation>la etapa %1 no hace ningún modelo</translation>
    </message>
    <message>
        <source>the GPU is out of memory: %1</source>
        <translation>la GPU se ha quedado sin memoria: %1</translation>
    </message>
    <message>
        <source>the added token %1 is beyond its %2 tokens</source>
        <translation>el token añadido %1 está más allá de sus %2 tokens</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>la arquitectura</translation>
    </message>
    <message>
        <source>the blocks&apos; outputs</source>
        <translation>las salidas de los bloques</translation>
    </message>
    <message>
        <source>the cache holds %1 tokens, all are used</source>
        <translation>la caché contiene %1 tokens, todos están usados</translation>
    </message>
    <message>
        <source>the column %1 has %2 different values</source>
        <translation>la columna %1 tiene %2 valores distintos</translation>
    </message>
    <message>
        <source>the column %1 holds texts to write</source>
        <translation>la columna %1 contiene textos que escribir</translation>
    </message>
    <message>
        <source>the comparison of two macros</source>
        <translation>la comparación de dos macros</translation>
    </message>
    <message>
        <source>the comparison of two views of a dict (keys(), values(), items())</source>
        <translation>la comparación de dos vistas de un dict (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>el equipo funcionaba con batería</translation>
    </message>
    <message>
        <source>the context&apos;s length</source>
        <translation>la longitud del contexto</translation>
    </message>
    <message>
        <source>the decoder &quot;%1&quot; is not supported</source>
        <translation>no se admite el decoder &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the decoder Sequence has no list &quot;decoders&quot;</source>
        <translation>el decoder Sequence no tiene ninguna lista &quot;decoders&quot;</translation>
    </message>
    <message>
        <source>the decoder is not an object</source>
        <translation>el decoder no es un objeto</translation>
    </message>
    <message>
        <source>the difference of views of a dict (keys(), items())</source>
        <translation>la diferencia de vistas de un dict (keys(), items())</translation>
    </message>
    <message>
        <source>the download has not finished</source>
        <translation>la descarga no ha acabado</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>el embedding</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>el final de la plantilla</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 answers</source>
        <translation>el motor puntuó %1 de %2 respuestas</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 items</source>
        <translation>el motor puntuó %1 de %2 ejemplos</translation>
    </message>
    <message>
        <source>the engine wrote %1 of %2 texts</source>
        <translation>el motor escribió %1 de %2 textos</translation>
    </message>
    <message>
        <source>the field {%1} is not a column of the task</source>
        <translation>el campo {%1} no es una columna de la tarea</translation>
    </message>
    <message>
        <source>the file lock was removed, so another process may be writing here</source>
        <translation>se borró el archivo de bloqueo, así que otro proceso puede estar escribiendo aquí</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>el filtro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; is not supported</source>
        <translation>no se admite el filtro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; lacks the name of an attribute</source>
        <translation>al filtro &quot;%1&quot; le falta el nombre de un atributo</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; is supported only as the last of a {{ }}</source>
        <translation>el filtro &quot;safe&quot; solo se admite como último de un {{ }}</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; of map</source>
        <translation>el filtro &quot;safe&quot; de map</translation>
    </message>
    <message>
        <source>the first of nothing</source>
        <translation>el primero de nada</translation>
    </message>
    <message>
        <source>the form of a date has a zero byte</source>
        <translation>el formato de una fecha contiene un byte cero</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>la cabeza</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>el hub respondió %1</translation>
    </message>
    <message>
        <source>the hub asks to slow down (429)</source>
        <translation>el hub pide ir más despacio (429)</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>el hub no respondió</translation>
    </message>
    <message>
        <source>the hub has no such range</source>
        <translation>el hub no tiene tal rango</translation>
    </message>
    <message>
        <source>the hub sent %1 of %2 bytes</source>
        <translation>el hub envió %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the hub sent another range</source>
        <translation>el hub envió otro rango</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is no list of files</source>
        <translation>la respuesta del hub no es una lista de archivos</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too long</source>
        <translation>la respuesta del hub es demasiado larga</translation>
    </message>
    <message>
        <source>the hub&apos;s answer lists no files</source>
        <translation>la respuesta del hub no lista ningún archivo</translation>
    </message>
    <message>
        <source>the hub&apos;s answer names no commit</source>
        <translation>la respuesta del hub no nombra ningún commit</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in %4</source>
        <translation>el id %1 es aquí %2 y en %4 es %3</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in the vocabulary of %4</source>
        <translation>el id %1 es aquí %2 y en el vocabulario de %4 es %3</translation>
    </message>
    <message>
        <source>the id %1 is outside 0..%2</source>
        <translation>el id %1 está fuera de 0..%2</translation>
    </message>
    <message>
        <source>the id of %1 is not a token id</source>
        <translation>el id de %1 no es un id de token</translation>
    </message>
    <message>
        <source>the inputs&apos; moments have no inverse</source>
        <translation>los momentos de las entradas no tienen inversa</translation>
    </message>
    <message>
        <source>the kernels&apos; passes need the weights in the host&apos;s memory</source>
        <translation>las pasadas de los kernels necesitan los pesos en la memoria del host</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is none that this program knows, and begins nearly like &quot;%2&quot;</source>
        <translation>la clave &quot;%1&quot; no es ninguna que este programa conozca, y empieza casi como &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands where nothing reads it</source>
        <translation>la clave &quot;%1&quot; está donde nada la lee</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>la clave %1 no es un id de token</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; comes twice</source>
        <translation>la etiqueta &quot;%1&quot; aparece dos veces</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not a class of task %2 (%3)</source>
        <translation>la etiqueta &quot;%1&quot; no es una clase de la tarea %2 (%3)</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; of task %2 has no word</source>
        <translation>la etiqueta &quot;%1&quot; de la tarea %2 no tiene palabra</translation>
    </message>
    <message>
        <source>the last norm</source>
        <translation>la última norma</translation>
    </message>
    <message>
        <source>the last of nothing</source>
        <translation>el último de nada</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>las últimas repeticiones fueron %1 más lentas que la primera (calor, energía o carga)</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>la longitud de %1</translation>
    </message>
    <message>
        <source>the line ends are carriage returns alone</source>
        <translation>los finales de línea son solo retornos de carro</translation>
    </message>
    <message>
        <source>the list is never closed</source>
        <translation>la lista nunca se cierra</translation>
    </message>
    <message>
        <source>the loss is not finite at step %1</source>
        <translation>la pérdida no es finita en el paso %1</translation>
    </message>
    <message>
        <source>the macro %1 is called outside of its place</source>
        <translation>la macro %1 se llama fuera de su lugar</translation>
    </message>
    <message>
        <source>the magic</source>
        <translation>el número mágico</translation>
    </message>
    <message>
        <source>the mean over items and seeds of the difference on the same item and seed, items and seeds both taken as drawn at random (Clark 1973, t with Satterthwaite&apos;s degrees of freedom)</source>
        <translation>la media, sobre ejemplos y semillas, de la diferencia en el mismo ejemplo y semilla, ejemplos y semillas ambos tomados como extraídos al azar (Clark 1973, t con los grados de libertad de Satterthwaite)</translation>
    </message>
    <message>
        <source>the member &quot;text&quot; is not a text</source>
        <translation>el campo &quot;text&quot; no es un texto</translation>
    </message>
    <message>
        <source>the method .%1()</source>
        <translation>el método .%1()</translation>
    </message>
    <message>
        <source>the method .%1() is not supported</source>
        <translation>no se admite el método .%1()</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the model gives no finite score for line %1</source>
        <translation>el modelo no da una puntuación finita para la línea %1</translation>
    </message>
    <message>
        <source>the model that is to be exported</source>
        <translation>el modelo que se ha de exportar</translation>
    </message>
    <message>
        <source>the model type &quot;%1&quot; is not supported</source>
        <translation>no se admite el tipo de modelo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot; is not supported</source>
        <translation>no se admite el normalizer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the normalizer Sequence has no list &quot;normalizers&quot;</source>
        <translation>el normalizer Sequence no tiene ninguna lista &quot;normalizers&quot;</translation>
    </message>
    <message>
        <source>the normalizer is not an object</source>
        <translation>el normalizer no es un objeto</translation>
    </message>
    <message>
        <source>the number %1 is too large: beyond 64 bits it is not supported</source>
        <translation>el número %1 es demasiado grande: no se admite más de 64 bits</translation>
    </message>
    <message>
        <source>the number of extents of %1</source>
        <translation>el número de dimensiones de %1</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>el número de cabezas</translation>
    </message>
    <message>
        <source>the number of key/value heads</source>
        <translation>el número de cabezas de clave/valor</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>el número de capas</translation>
    </message>
    <message>
        <source>the number of rows of</source>
        <translation>el número de filas de</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>el número de tensores</translation>
    </message>
    <message>
        <source>the number of values</source>
        <translation>el número de valores</translation>
    </message>
    <message>
        <source>the objective of the logit losses enters the loss with another factor than 1</source>
        <translation>el objetivo de las pérdidas de logits entra en la pérdida con otro factor que 1</translation>
    </message>
    <message>
        <source>the offset of %1</source>
        <translation>el desplazamiento de %1</translation>
    </message>
    <message>
        <source>the order of two views of a dict (keys(), values(), items())</source>
        <translation>el orden de dos vistas de un dict (keys(), values(), items())</translation>
    </message>
    <message>
        <source>the other session has another model or KV cache</source>
        <translation>la otra sesión tiene otro modelo u otra caché KV</translation>
    </message>
    <message>
        <source>the point %1 is there twice</source>
        <translation>el punto %1 está dos veces</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;%1&quot; is not supported</source>
        <translation>no se admite el pre_tokenizer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer Sequence has no list &quot;pretokenizers&quot;</source>
        <translation>el pre_tokenizer Sequence no tiene ninguna lista &quot;pretokenizers&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer is not an object</source>
        <translation>el pre_tokenizer no es un objeto</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot; is unknown</source>
        <translation>el prepend_scheme &quot;%1&quot; es desconocido</translation>
    </message>
    <message>
        <source>the program&apos;s own data was not found (looked for %1)</source>
        <translation>no se encontraron los datos propios del programa (se buscó %1)</translation>
    </message>
    <message>
        <source>the projections&apos; outputs</source>
        <translation>las salidas de las proyecciones</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>el prompt está vacío</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer alone fills max_length</source>
        <translation>el prompt necesita %1 tokens incluso con los campos vacíos, y la respuesta sola llena max_length</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer leaves room for %2</source>
        <translation>el prompt necesita %1 tokens incluso con los campos vacíos, y la respuesta deja sitio para %2</translation>
    </message>
    <message>
        <source>the prompt of line %1 has no tokens</source>
        <translation>el prompt de la línea %1 no tiene tokens</translation>
    </message>
    <message>
        <source>the quantizer</source>
        <translation>el cuantizador</translation>
    </message>
    <message>
        <source>the quotient of whole numbers beyond 2**53</source>
        <translation>el cociente de números enteros de más de 2**53</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>los intervalos de ambas velocidades se solapan</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>la receta no se puede ejecutar</translation>
    </message>
    <message>
        <source>the replacement of Metaspace is not one character</source>
        <translation>el replacement de Metaspace no es un solo carácter</translation>
    </message>
    <message>
        <source>the rounding method &quot;%1&quot; is none of common, ceil and floor</source>
        <translation>el método de redondeo &quot;%1&quot; no es ninguno de common, ceil y floor</translation>
    </message>
    <message>
        <source>the run begins with `student`, which is made already and keeps its form</source>
        <translation>la ejecución empieza con `student`, que ya está hecho y conserva su forma</translation>
    </message>
    <message>
        <source>the run folder has vanished</source>
        <translation>la carpeta de la ejecución ha desaparecido</translation>
    </message>
    <message>
        <source>the run folder was deleted while it was being written</source>
        <translation>la carpeta de la ejecución se borró mientras se escribía en ella</translation>
    </message>
    <message>
        <source>the run folder was moved to %1 while it was being written</source>
        <translation>la carpeta de la ejecución se movió a %1 mientras se escribía en ella</translation>
    </message>
    <message>
        <source>the run keeps what it began with, see %1</source>
        <translation>la ejecución conserva aquello con lo que empezó, véase %1</translation>
    </message>
    <message>
        <source>the scale of row %1 at column %2 is %3, expected %4</source>
        <translation>la escala de la fila %1 en la columna %2 es %3, se esperaba %4</translation>
    </message>
    <message>
        <source>the score of token %1 is not a finite number</source>
        <translation>la puntuación del token %1 no es un número finito</translation>
    </message>
    <message>
        <source>the shape of %1</source>
        <translation>la forma de %1</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; has no meaning</source>
        <translation>el signo &quot;%1&quot; no significa nada</translation>
    </message>
    <message>
        <source>the source multiplies its embedding by %1, as transformers rounds it; the file by %2, as llama.cpp does; the check took the former on both sides</source>
        <translation>el origen multiplica su embedding por %1, como lo redondea transformers; el archivo por %2, como hace llama.cpp; la comprobación usó lo primero en ambos lados</translation>
    </message>
    <message>
        <source>the split behavior &quot;%1&quot; is unknown</source>
        <translation>el comportamiento de división &quot;%1&quot; es desconocido</translation>
    </message>
    <message>
        <source>the split pattern cannot be compiled (%1)</source>
        <translation>el patrón de división no se puede compilar (%1)</translation>
    </message>
    <message>
        <source>the split pattern failed on a text of %1 bytes (%2)</source>
        <translation>el patrón de división falló con un texto de %1 bytes (%2)</translation>
    </message>
    <message>
        <source>the split pattern nests character classes, which is not supported</source>
        <translation>el patrón de división anida clases de caracteres, lo que no se admite</translation>
    </message>
    <message>
        <source>the split pattern takes too many steps on a text of %1 bytes</source>
        <translation>el patrón de división da demasiados pasos con un texto de %1 bytes</translation>
    </message>
    <message>
        <source>the split pattern uses \%1 in a way that is not supported</source>
        <translation>el patrón de división usa \%1 de una manera que no se admite</translation>
    </message>
    <message>
        <source>the stage %1</source>
        <translation>la etapa %1</translation>
    </message>
    <message>
        <source>the stages that use it are done and stay as they are</source>
        <translation>las etapas que lo usan están hechas y quedan como están</translation>
    </message>
    <message>
        <source>the step of a slice is zero</source>
        <translation>el paso de un corte (slice) es cero</translation>
    </message>
    <message>
        <source>the step of range is zero</source>
        <translation>el paso de range es cero</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>el alumno</translation>
    </message>
    <message>
        <source>the student&apos;s weights are turned for the activations that the run began with</source>
        <translation>los pesos del alumno están girados para las activaciones con las que empezó la ejecución</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>la tabla %1</translation>
    </message>
    <message>
        <source>the tag {% %1 %} is not supported</source>
        <translation>no se admite la etiqueta {% %1 %}</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>el maestro</translation>
    </message>
    <message>
        <source>the template calls itself too often</source>
        <translation>la plantilla se llama a sí misma demasiadas veces</translation>
    </message>
    <message>
        <source>the template takes too many steps</source>
        <translation>la plantilla da demasiados pasos</translation>
    </message>
    <message>
        <source>the template writes more than 16 MB</source>
        <translation>la plantilla escribe más de 16 MB</translation>
    </message>
    <message>
        <source>the tensors end at byte %1 of %2 bytes of data</source>
        <translation>los tensores acaban en el byte %1 de %2 bytes de datos</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>la prueba &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot;</source>
        <translation>la prueba &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; is not supported</source>
        <translation>no se admite la prueba &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; of &quot;loop&quot;</source>
        <translation>la prueba &quot;is %1&quot; de &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is callable&quot; of &quot;self&quot;</source>
        <translation>la prueba &quot;is callable&quot; de &quot;self&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two equal values of type %1</source>
        <translation>la prueba &quot;is sameas&quot; de dos valores iguales de tipo %1</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two undefined names</source>
        <translation>la prueba &quot;is sameas&quot; de dos nombres sin definir</translation>
    </message>
    <message>
        <source>the text is not UTF-8 at byte %1</source>
        <translation>el texto no es UTF-8 en el byte %1</translation>
    </message>
    <message>
        <source>the text of &quot;loop&quot;</source>
        <translation>el texto de &quot;loop&quot;</translation>
    </message>
    <message>
        <source>the text of a %1</source>
        <translation>el texto de un valor de tipo %1</translation>
    </message>
    <message>
        <source>the text to split at is empty</source>
        <translation>el texto por el que dividir está vacío</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>los hilos esperaron un núcleo el %1 del tiempo</translation>
    </message>
    <message>
        <source>the time is not known</source>
        <translation>no se conoce el tiempo</translation>
    </message>
    <message>
        <source>the token of id %1 has an empty text</source>
        <translation>el token de id %1 tiene un texto vacío</translation>
    </message>
    <message>
        <source>the tokenizer has %1 entries, the model&apos;s vocabulary only %2</source>
        <translation>el tokenizador tiene %1 entradas, el vocabulario del modelo solo %2</translation>
    </message>
    <message>
        <source>the tokenizer has neither BOS nor EOS to begin a document with</source>
        <translation>el tokenizador no tiene ni BOS ni EOS con que empezar un documento</translation>
    </message>
    <message>
        <source>the training engine</source>
        <translation>el motor de entrenamiento</translation>
    </message>
    <message>
        <source>the training engine is not installed (LibTorch was left out)</source>
        <translation>el motor de entrenamiento no está instalado (sin LibTorch)</translation>
    </message>
    <message>
        <source>the two models have %1 and %2 texts</source>
        <translation>los dos modelos tienen %1 y %2 textos</translation>
    </message>
    <message>
        <source>the type of %1</source>
        <translation>el tipo de %1</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s size</source>
        <translation>el tamaño del vocabulario</translation>
    </message>
    <message>
        <source>there are %1 sequences and %2 tokens</source>
        <translation>hay %1 secuencias y %2 tokens</translation>
    </message>
    <message>
        <source>there are no pairs to score</source>
        <translation>no hay pares que puntuar</translation>
    </message>
    <message>
        <source>there are no resamples or exchanges</source>
        <translation>no hay remuestreos ni intercambios</translation>
    </message>
    <message>
        <source>there are no resamples to take an interval from</source>
        <translation>no hay remuestreos de los que obtener un intervalo</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>ya hay una ejecución</translation>
    </message>
    <message>
        <source>there is no configuration beside its weights</source>
        <translation>no hay ninguna configuración junto a sus pesos</translation>
    </message>
    <message>
        <source>there is no further item</source>
        <translation>no hay ningún ejemplo más</translation>
    </message>
    <message>
        <source>there is no head: %1 is missing, and the configuration does not tie it to the embedding</source>
        <translation>no hay cabeza: falta %1, y la configuración no la ata al embedding</translation>
    </message>
    <message>
        <source>there is no text to calibrate on</source>
        <translation>no hay texto con que calibrar</translation>
    </message>
    <message>
        <source>there is no tokenizer beside its weights</source>
        <translation>no hay ningún tokenizador junto a sus pesos</translation>
    </message>
    <message>
        <source>there is nothing to train on</source>
        <translation>no hay nada con que entrenar</translation>
    </message>
    <message>
        <source>there must be at least one sequence</source>
        <translation>debe haber al menos una secuencia</translation>
    </message>
    <message>
        <source>these %1 bytes were cut off.</source>
        <translation>estos %1 bytes se cortaron.</translation>
    </message>
    <message>
        <source>this %1 byte was cut off.</source>
        <translation>este %1 byte se cortó.</translation>
    </message>
    <message>
        <source>this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are computed</source>
        <translation>este modelo de 1,58 bits no tiene subnormas: ni su configuración ni el archivo hablan de ellas, así que no se calcula ninguna</translation>
    </message>
    <message>
        <source>this CPU has no row kernels &quot;%1&quot;</source>
        <translation>esta CPU no tiene kernels de filas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU</source>
        <translation>este motor no escribe textos, así que solo se puntuaron referencias; el motor de CPU mide ROUGE y BLEU</translation>
    </message>
    <message>
        <source>this model is a 1.58-bit student already</source>
        <translation>este modelo ya es un alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>this run began on a GPU: %1</source>
        <translation>esta ejecución empezó en una GPU: %1</translation>
    </message>
    <message>
        <source>this run has no finished model yet</source>
        <translation>esta ejecución aún no tiene ningún modelo acabado</translation>
    </message>
    <message>
        <source>this shell lets a process map %1, and training needs %2 for its libraries alone</source>
        <translation>este shell permite a un proceso proyectar %1 en memoria, y el entrenamiento necesita %2 solo para sus bibliotecas</translation>
    </message>
    <message>
        <source>threads cannot be started: %1</source>
        <translation>no se pueden iniciar hilos: %1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 core, so 1 is used</source>
        <translation>threads es %1, pero este equipo tiene %2 núcleo, así que se usa 1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 cores, so %3 are used</source>
        <translation>threads es %1, pero este equipo tiene %2 núcleos, así que se usan %3</translation>
    </message>
    <message>
        <source>tied embeddings</source>
        <translation>embeddings atados</translation>
    </message>
    <message>
        <source>token id %1 is outside the vocabulary of %2</source>
        <translation>el id de token %1 está fuera del vocabulario de %2</translation>
    </message>
    <message>
        <source>top_k must be 0 (all) or a positive number</source>
        <translation>top_k debe ser 0 (todos) o un número positivo</translation>
    </message>
    <message>
        <source>top_p must be above 0 and at most 1</source>
        <translation>top_p debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>datos de entrenamiento</translation>
    </message>
    <message>
        <source>training on another device</source>
        <translation>entrenar en otro dispositivo</translation>
    </message>
    <message>
        <source>training with %1 processes</source>
        <translation>entrenar con %1 procesos</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.</source>
        <translation>Lo abre transformers (4.57 y 5) con trust_remote_code=True; el código está al lado.</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5).</source>
        <translation>Lo abre transformers (4.57 y 5).</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two labels have the word &quot;%1&quot;</source>
        <translation>dos etiquetas tienen la palabra &quot;%1&quot;</translation>
    </message>
    <message>
        <source>two tokens have the id %1: %2 and %3</source>
        <translation>dos tokens tienen el id %1: %2 y %3</translation>
    </message>
    <message>
        <source>unk_token %1 is not in model.vocab</source>
        <translation>unk_token %1 no está en model.vocab</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>CPU desconocida</translation>
    </message>
    <message>
        <source>unknown architecture &quot;%1&quot;</source>
        <translation>arquitectura desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>fallo desconocido</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>parámetro desconocido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>parámetro desconocido %1</translation>
    </message>
    <message>
        <source>unpacked arguments (* and **) are not supported</source>
        <translation>no se admiten argumentos desempaquetados (* y **)</translation>
    </message>
    <message>
        <source>user-defined tokens, behind which llama.cpp puts a space</source>
        <translation>tokens definidos por el usuario, tras los cuales llama.cpp pone un espacio</translation>
    </message>
    <message>
        <source>value is outside 0 to 1</source>
        <translation>value está fuera de 0 a 1</translation>
    </message>
    <message>
        <source>value is outside 0 to 100</source>
        <translation>value está fuera de 0 a 100</translation>
    </message>
    <message>
        <source>was asked for, but Gloo&apos;s headers were missing when this program was built</source>
        <translation>se pidió, pero faltaban las cabeceras de Gloo cuando se compiló este programa</translation>
    </message>
    <message>
        <source>was not found (looked for %1)</source>
        <translation>no se encontró (se buscó %1)</translation>
    </message>
    <message>
        <source>was not timed</source>
        <translation>no se cronometró</translation>
    </message>
    <message>
        <source>was replaced while it was being written</source>
        <translation>se reemplazó mientras se escribía</translation>
    </message>
    <message>
        <source>was trained with treat_whitespace_as_suffix, which is not supported</source>
        <translation>se entrenó con treat_whitespace_as_suffix, que no se admite</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>escala de pesos</translation>
    </message>
    <message>
        <source>weight_map is missing or not an object</source>
        <translation>weight_map falta o no es un objeto</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map no nombra ningún tensor</translation>
    </message>
    <message>
        <source>what can only be gone over (range(), items(), map, ...) has no %1 of its own: | list makes a list of it</source>
        <translation>lo que solo se puede recorrer (range(), items(), map, ...) no tiene %1 propio: | list hace de ello una lista</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (%1)</source>
        <translation>lo que reescribe el normalizador de este tokenizador (%1)</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (of no type)</source>
        <translation>lo que reescribe el normalizador de este tokenizador (sin tipo)</translation>
    </message>
    <message>
        <source>will take about %1 in the run folder while the student learns from the teacher</source>
        <translation>ocupará unos %1 en la carpeta de la ejecución mientras el alumno aprende del maestro</translation>
    </message>
    <message>
        <source>worker pool</source>
        <translation>grupo de hilos</translation>
    </message>
    <message>
        <source>writes nothing but EOS</source>
        <translation>solo escribe EOS</translation>
    </message>
    <message>
        <source>writes nothing for a message of the user</source>
        <translation>no escribe nada para un mensaje del usuario</translation>
    </message>
    <message>
        <source>writes nothing for an answer</source>
        <translation>no escribe nada para una respuesta</translation>
    </message>
    <message>
        <source>writes nothing for these messages</source>
        <translation>no escribe nada para estos mensajes</translation>
    </message>
    <message>
        <source>writes the messages before an answer otherwise once the answer is there, so it cannot be told which tokens are the answer&apos;s</source>
        <translation>escribe de otra manera los mensajes anteriores a una respuesta cuando la respuesta está presente, así que no se puede saber qué tokens son de la respuesta</translation>
    </message>
    <message>
        <source>x86-64 with SSE4.1</source>
        <translation>x86-64 con SSE4.1</translation>
    </message>
    <message>
        <source>zero has no negative power</source>
        <translation>cero no tiene potencia negativa</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing</source>
        <translation>{% %1 %} no cierra nada</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} no cierra nada aquí</translation>
    </message>
    <message>
        <source>{% %1 %} is expected, not %2</source>
        <translation>se espera {% %1 %}, no %2</translation>
    </message>
    <message>
        <source>{% %1 %} is missing</source>
        <translation>falta {% %1 %}</translation>
    </message>
    <message>
        <source>{% %1 %} stands outside of a loop</source>
        <translation>{% %1 %} está fuera de un bucle</translation>
    </message>
    <message>
        <source>{% generation %} inside of a macro or a {% set %} block is not supported for training</source>
        <translation>{% generation %} dentro de una macro o de un bloque {% set %} no se admite para entrenar</translation>
    </message>
    <message>
        <source>%1 %2, so the kernels&apos; ways are measured again</source>
        <translation>%1 %2, así que las variantes de los kernels se miden de nuevo</translation>
    </message>
    <message>
        <source>BITDISTILL_TUNE is &quot;%1&quot; and means nothing; it may be off or now</source>
        <translation>BITDISTILL_TUNE es &quot;%1&quot; y no significa nada; puede ser off o now</translation>
    </message>
    <message>
        <source>Set XDG_CACHE_HOME</source>
        <translation>Establezca XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>is not set, so what was measured is not kept</source>
        <translation>no está establecido, así que lo medido no se guarda</translation>
    </message>
    <message>
        <source>names ways that are not known here</source>
        <translation>nombra variantes que aquí no se conocen</translation>
    </message>
    <message>
        <source>was measured on another processor or by another version of this program</source>
        <translation>se midió en otro procesador o con otra versión de este programa</translation>
    </message>
    <message>
        <source>what was measured is not kept: %1</source>
        <translation>lo medido no se guarda: %1</translation>
    </message>
    <message>
        <source>AVX-512, VNNI and BF16</source>
        <translation>AVX-512, VNNI y BF16</translation>
    </message>
    <message>
        <source>of the student on held-out text of the corpus, behind continual pre-training</source>
        <translation>del alumno en texto reservado del corpus, tras el preentrenamiento continuo</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of %2, and every answer is learnt</source>
        <translation>tiene un «%1» de %2, y se aprende cada respuesta</translation>
    </message>
    <message>
        <source>%1 has a context of %2 tokens, so it proposes nothing behind them</source>
        <translation>%1 tiene un contexto de %2 tokens y no propone nada más allá</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 % of %3 drafted accepted</source>
        <translation>%1 tokens por comprobación, aceptado el %2 % de %3 propuestos</translation>
    </message>
    <message>
        <source>%1 tokens a check, none drafted</source>
        <translation>%1 tokens por comprobación, ninguno propuesto</translation>
    </message>
    <message>
        <source>Measure fewer tokens</source>
        <translation>Mida menos tokens</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, too few for %2</source>
        <translation>tiene un contexto de %1 tokens, insuficiente para %2</translation>
    </message>
    <message>
        <source>no more drafts for this text: %1</source>
        <translation>no hay más borradores para este texto: %1</translation>
    </message>
    <message>
        <source>has a &quot;system&quot; beside a message of the role system, and only one of them can be meant</source>
        <translation>tiene un «system» junto a un mensaje del rol system, y solo uno de ellos puede valer</translation>
    </message>
    <message>
        <source>CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The paper&apos;s table 6.</source>
        <translation>CE, LD, AD, LD-AD: Solo CE, con LD, con AD, con ambos; lo que se omite tiene peso 0. Referencia: ambos. La tabla 6 del artículo.</translation>
    </message>
    <message>
        <source>absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts by least squares, GPTQ and AWQ. Reference: absmean. The paper&apos;s table 4.</source>
        <translation>absmean, row, block128, block256, ls, gptq, awq: absmean sobre el tensor, filas, bloques de 128 y de 256; comienzos por mínimos cuadrados, GPTQ y AWQ. Referencia: absmean. La tabla 4 del artículo.</translation>
    </message>
    <message>
        <source>layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the recipe&apos;s own. The paper&apos;s figure 3b.</source>
        <translation>layer0, layer1, ...: relation_layer en hasta ocho lugares, de la primera capa a la última. Referencia: el de la propia receta. La figura 3b del artículo.</translation>
    </message>
    <message>
        <source>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation (S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper&apos;s table 5.</source>
        <translation>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinamiento (S1), preentrenamiento continuo (S2) y destilación (S3) desactivados y activados. S3 desactivado es un simple ajuste del alumno a la tarea. Referencia: los tres. La tabla 5 del artículo.</translation>
    </message>
    <message>
        <source>%1 Factors were searched for %2 of them, and none were best in %3.</source>
        <translation>%1 Se buscaron factores para %2 de ellos, y en %3 lo mejor fue no usar ninguno.</translation>
    </message>
    <message>
        <source>Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.</source>
        <translation>Solo este programa lo abre: el código para transformers no calcula incrustaciones ni cabezas en Q6_K.</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to BF16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>el alumno tiene %1, y %2 los redondea a BF16; la comprobación dice lo que cuesta, y F32 y hf-2bit los conservan como son</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to F16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>el alumno tiene %1, y %2 los redondea a F16; la comprobación dice lo que cuesta, y F32 y hf-2bit los conservan como son</translation>
    </message>
    <message>
        <source>Add the member, or change %1.</source>
        <translation>Añada el campo o cambie %1.</translation>
    </message>
    <message>
        <source>It must divide the student&apos;s query and key widths, %1 and %2, and the distillation teacher&apos;s, %3 and %4. Set it to 0 for a number that does.</source>
        <translation>Debe dividir las anchuras de query y key del alumno, %1 y %2, y las del maestro de destilación, %3 y %4. Póngalo en 0 para un número que lo haga.</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation head</source>
        <translation>capa %1 de %2 frente a capa %3 de %4 (contadas desde 0), %5 cabeza de relación</translation>
    </message>
    <message>
        <source>%1above %2</source>
        <translation>%1más que %2</translation>
    </message>
    <message>
        <source>%1below %2</source>
        <translation>%1menos que %2</translation>
    </message>
    <message>
        <source>, not distinguishable%1</source>
        <translation>, no distinguible%1</translation>
    </message>
    <message>
        <source>by approximate randomization</source>
        <translation>por aleatorización aproximada</translation>
    </message>
    <message>
        <source>by the exact test</source>
        <translation>por la prueba exacta</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected %3 or %4</source>
        <translation>%1 es «%2», se esperaba %3 o %4</translation>
    </message>
    <message>
        <source>The dev items were not evaluated. %1.</source>
        <translation>Los ejemplos dev no se evaluaron. %1.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>level with %1</source>
        <translation>a la par con %1</translation>
    </message>
    <message>
        <source>%1 points below %2</source>
        <translation>%1 puntos menos que %2</translation>
    </message>
    <message>
        <source>%1 points above %2</source>
        <translation>%1 puntos más que %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 menos que %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 más que %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not distinguishable by the exact test</source>
        <translation>no distinguible por la prueba exacta</translation>
    </message>
    <message>
        <source>not distinguishable by approximate randomization</source>
        <translation>no distinguible por aleatorización aproximada</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>no distinguible</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ejemplos</translation>
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
        <translation>Elija un maestro: su tokenizador corta el texto</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 entradas</translation>
    </message>
</context>
<context>
    <name>FrameHistory</name>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>All layers, %1</source>
        <translation>Todas las capas, %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>Capa %1, %2</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>Proporción de ceros</translation>
    </message>
    <message>
        <source>Mass within 0.05 Δ of the thresholds</source>
        <translation>Masa a menos de 0,05 Δ de los umbrales</translation>
    </message>
    <message>
        <source>Mass within 0.1 Δ of the thresholds</source>
        <translation>Masa a menos de 0,1 Δ de los umbrales</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Cambios por paso</translation>
    </message>
    <message>
        <source>Entropy of the codes, bits</source>
        <translation>Entropía de los códigos, bits</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>bajo %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, its weight %1 of the mean</source>
        <translation>Códigos distintos de los del maestro, su peso %1 de la media</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, the weight then %1 of the mean</source>
        <translation>Códigos distintos de los del comienzo, el peso entonces %1 de la media</translation>
    </message>
    <message>
        <source>Flips per step, the teacher&apos;s weight %1 of the mean</source>
        <translation>Cambios por paso, peso del maestro %1 de la media</translation>
    </message>
    <message>
        <source>Flips per step, the weight at the beginning %1 of the mean</source>
        <translation>Cambios por paso, peso al comienzo %1 de la media</translation>
    </message>
    <message>
        <source>Kept at place %1 of a group</source>
        <translation>Conservados en el lugar %1 de un grupo</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Signos como los del maestro</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Signos como al comienzo</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s, of codes that are not 0</source>
        <translation>Signos como los del maestro, de códigos distintos de 0</translation>
    </message>
    <message>
        <source>Signs as at the beginning, of codes that are not 0</source>
        <translation>Signos como al comienzo, de códigos distintos de 0</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Escala entre la magnitud media del maestro</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Escala entre la magnitud media al comienzo</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s</source>
        <translation>Códigos distintos de los del maestro</translation>
    </message>
    <message>
        <source>Codes other than at the beginning</source>
        <translation>Códigos distintos de los del comienzo</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Cambios de máscara por paso</translation>
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
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <translation>%1 bajó de %2 a %3</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <translation>%1 subió de %2 a %3</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1: aún sin valores.</translation>
    </message>
    <message>
        <source>%1 at step %2: %3.</source>
        <translation>%1 en el paso %2: %3.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>Other runs, drawn behind: %1.</source>
        <translation>Otras ejecuciones, dibujadas detrás: %1.</translation>
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
        <translation>En este equipo…</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>Del hub…</translation>
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
        <translation>ninguno de los pesos elegidos</translation>
    </message>
    <message>
        <source>%1 Δ from %2</source>
        <translation>%1 Δ de: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>values of the weights; regions by each tensor&apos;s own threshold</source>
        <translation>valores de los pesos; regiones según el umbral de cada tensor</translation>
    </message>
    <message>
        <source>each weight in units of its scale Δ, the mean magnitude of its tensor (or row, or block, where it has its own)</source>
        <translation>cada peso en unidades de su escala Δ, la magnitud media de su tensor (o de su fila o bloque, donde la tienen propia)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1, %2: %3 pesos de %n tensor; %4. Línea discontinua: %5. %6.</numerusform>
            <numerusform>%1, %2: %3 pesos de %n tensores; %4. Línea discontinua: %5. %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 zeros, %3 near a threshold, %4</source>
        <translation>%1: %2 ceros, %3 cerca de un umbral, %4</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>Desde w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>Hasta w/Δ</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Pesos: %1</translation>
    </message>
    <message>
        <source>latent weight w</source>
        <translation>peso latente w</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>peso latente w / Δ</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 a menos de 0,05 Δ de un umbral</translation>
    </message>
    <message>
        <source>Δ from %1 to %2</source>
        <translation>Δ de %1 a %2</translation>
    </message>
    <message>
        <source>mean Δ %1</source>
        <translation>Δ medio %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>−1: %1, 0: %2, +1: %3</source>
        <translation>−1: %1, 0: %2, +1: %3</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 a menos de 0,05 Δ</translation>
    </message>
    <message>
        <source>%1: %2 zeros, no threshold, %3</source>
        <translation>%1: %2 ceros, sin umbral, %3</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sin umbral</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>sin umbral: el menor de cada %1 es 0</translation>
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
        <translation>Dé un nombre al preajuste</translation>
    </message>
    <message>
        <source>Give the preset a name that can be a file&apos;s name</source>
        <translation>Dé al preajuste un nombre que pueda ser el de un archivo</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Border: %1</source>
        <translation>Borde: %1</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Imagen (*.png);;Página (*.pdf);;Dibujo (*.svg);;Números (*.csv)</translation>
    </message>
    <message>
        <source>unknown ending. Use .%1</source>
        <translation>extensión desconocida. Use .%1</translation>
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
        <translation>Maestro</translation>
    </message>
    <message>
        <source>BitNet-SFT</source>
        <translation>BitNet-SFT</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Continual pre-train</source>
        <translation>Preentrenamiento continuo</translation>
    </message>
    <message>
        <source>Distill</source>
        <translation>Destilar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>BitNet</source>
        <comment>short for BitNet-SFT</comment>
        <translation>BitNet</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <comment>short for Continual pre-train</comment>
        <translation>Preentren.</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Maestro de destilación</translation>
    </message>
    <message>
        <source>Teacher 2</source>
        <comment>short for Distillation teacher</comment>
        <translation>Maestro 2</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>%1 cores with %2%3</source>
        <translation>%1 núcleos con %2%3</translation>
    </message>
    <message>
        <source>; without AVX-512 training is slower but the same</source>
        <translation>; sin AVX-512 el entrenamiento es más lento, pero el mismo</translation>
    </message>
    <message>
        <source>no AVX2: a slower path that works everywhere is used</source>
        <translation>sin AVX2: se usa un camino más lento que funciona en todas partes</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>Memoria y disco</translation>
    </message>
    <message>
        <source>known as soon as a teacher is chosen</source>
        <translation>se sabrá en cuanto se elija un maestro</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>about %1 at the peak, %2 free</source>
        <translation>unos %1 en el pico, %2 libres</translation>
    </message>
    <message>
        <source>about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length</source>
        <translation>unos %1 en el pico, solo %2 libres: use un microlote menor o una longitud más corta</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, %2 free</source>
        <translation>unos %1 en la carpeta de la ejecución, %2 libres</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, only %2 free: keep fewer checkpoints or choose another folder</source>
        <translation>unos %1 en la carpeta de la ejecución, solo %2 libres: guarde menos puntos de control o elija otra carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>rows are multiples of 256: every ternary GGUF type can hold them</source>
        <translation>las filas son múltiplos de 256: caben en todos los tipos ternarios de GGUF</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Paper, classification</source>
        <translation>Artículo, clasificación</translation>
    </message>
    <message>
        <source>λ 10, γ 100,000, τ 5, 512 tokens</source>
        <translation>λ 10, γ 100.000, τ 5, 512 tokens</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Few steps and few dev items: does everything fit together?</source>
        <translation>Pocos pasos y pocos ejemplos de evaluación: ¿encaja todo?</translation>
    </message>
    <message>
        <source>For two cores: an hour with 135 million parameters</source>
        <translation>Para dos núcleos: una hora con 135 millones de parámetros</translation>
    </message>
    <message>
        <source>Paper, summarization</source>
        <translation>Artículo, resumen</translation>
    </message>
    <message>
        <source>λ 1, γ 1,000, τ 5, 512 tokens</source>
        <translation>λ 1, γ 1.000, τ 5, 512 tokens</translation>
    </message>
</context>
<context>
    <name>PromptPresets</name>
    <message>
        <source>Items of %1</source>
        <translation>Ejemplos de %1</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Textos de %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What the models wrote</source>
        <translation>Qué escribieron los modelos</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>no se pudo crear la carpeta</translation>
    </message>
    <message>
        <source>unknown ending. Use .html, .pdf or .png</source>
        <translation>extensión desconocida. Use .html, .pdf o .png</translation>
    </message>
    <message>
        <source>this report has no first page. Use .html or .pdf</source>
        <translation>este informe no tiene primera página. Use .html o .pdf</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>no se pudo codificar la imagen</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1, not distinguishable</source>
        <translation>%1, no distinguible</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>siempre la misma respuesta</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1, saved at step %2</source>
        <translation>%1, guardado en el paso %2</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, sin empezar</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>ablation: %1</source>
        <translation>ablación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n ejecución</numerusform>
            <numerusform>%1, %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1, %2 de %n ejecución terminada</numerusform>
            <numerusform>%1, %2 de %n ejecuciones terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Reanudar desde el paso %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
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
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Base model of %1</source>
        <translation>Modelo base de %1</translation>
    </message>
</context>
<context>
    <name>RunParams</name>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Datos de evaluación</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a &quot;text&quot; member. The paper uses 10 billion tokens of web text.</source>
        <translation>Texto sin etiquetas para el preentrenamiento continuo: .txt (una línea en blanco acaba un documento) o .jsonl con un campo &quot;text&quot;. El artículo usa 10 000 millones de tokens de texto web.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla del prompt</translation>
    </message>
    <message>
        <source>Text of the prompt; {column} stands for a field of the data. Empty: the task&apos;s own.</source>
        <translation>Texto del prompt; {column} representa un campo de los datos. Vacío: el de la tarea.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>One answer word per class as label=word,label=word. Empty: the task&apos;s own.</source>
        <translation>Una palabra de respuesta por clase, como etiqueta=palabra,etiqueta=palabra. Vacío: las de la tarea.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper.</source>
        <translation>Secuencia más larga: el texto empaquetado tiene esta longitud, los prompts más largos se cortan. 512 en el artículo.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Training items</source>
        <translation>Ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>Use only the first so many items of the training data. 0: all.</source>
        <translation>Usar solo los primeros tantos ejemplos de los datos de entrenamiento. 0: todos.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>Ejemplos de evaluación</translation>
    </message>
    <message>
        <source>Fine-tune the teacher</source>
        <translation>Ajustar el maestro</translation>
    </message>
    <message>
        <source>Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.</source>
        <translation>Entrenar primero el modelo de precisión completa en la tarea (FP16-SFT). Desactivado: el maestro ya conoce la tarea.</translation>
    </message>
    <message>
        <source>BitNet-SFT baseline</source>
        <translation>Referencia BitNet-SFT</translation>
    </message>
    <message>
        <source>Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.</source>
        <translation>Ajustar además un modelo de 1,58 bits directamente, sin las tres etapas, para comparar.</translation>
    </message>
    <message>
        <source>Continual pre-training</source>
        <translation>Preentrenamiento continuo</translation>
    </message>
    <message>
        <source>Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy in the paper.</source>
        <translation>Etapa 2: entrenar al alumno de 1,58 bits con texto sin etiquetas antes de destilar. En el artículo, la etapa más importante para la exactitud.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>Stage 3: train the student on the task with the teacher&apos;s logits and attention relations.</source>
        <translation>Etapa 3: entrenar al alumno en la tarea con los logits y las relaciones de atención del maestro.</translation>
    </message>
    <message>
        <source>Teacher steps</source>
        <translation>Pasos del maestro</translation>
    </message>
    <message>
        <source>Optimizer steps of teacher fine-tuning.</source>
        <translation>Pasos de optimización del ajuste del maestro.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>BitNet-SFT steps</source>
        <translation>Pasos de BitNet-SFT</translation>
    </message>
    <message>
        <source>Optimizer steps of the direct 1.58-bit baseline.</source>
        <translation>Pasos de optimización de la referencia directa de 1,58 bits.</translation>
    </message>
    <message>
        <source>Pre-training steps</source>
        <translation>Pasos de preentrenamiento</translation>
    </message>
    <message>
        <source>Optimizer steps of continual pre-training; each reads batch size x length tokens.</source>
        <translation>Pasos de optimización del preentrenamiento continuo; cada uno lee tamaño de lote × longitud tokens.</translation>
    </message>
    <message>
        <source>Distillation steps</source>
        <translation>Pasos de destilación</translation>
    </message>
    <message>
        <source>Optimizer steps of distillation.</source>
        <translation>Pasos de optimización de la destilación.</translation>
    </message>
    <message>
        <source>Teacher learning rate</source>
        <translation>Tasa de aprendizaje del maestro</translation>
    </message>
    <message>
        <source>Peak learning rate of teacher fine-tuning. The authors&apos; code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters.</source>
        <translation>Tasa de aprendizaje máxima del ajuste del maestro. El código de los autores: 5e-5 para 0.6B, 5e-6 para 1.7B parámetros.</translation>
    </message>
    <message>
        <source>BitNet-SFT learning rate</source>
        <translation>Tasa de aprendizaje de BitNet-SFT</translation>
    </message>
    <message>
        <source>Peak learning rate of the direct 1.58-bit baseline.</source>
        <translation>Tasa de aprendizaje máxima de la referencia directa de 1,58 bits.</translation>
    </message>
    <message>
        <source>Pre-training learning rate</source>
        <translation>Tasa de aprendizaje del preentrenamiento</translation>
    </message>
    <message>
        <source>Peak learning rate of continual pre-training.</source>
        <translation>Tasa de aprendizaje máxima del preentrenamiento continuo.</translation>
    </message>
    <message>
        <source>Distillation learning rate</source>
        <translation>Tasa de aprendizaje de la destilación</translation>
    </message>
    <message>
        <source>Peak learning rate of distillation. The paper searches it per task.</source>
        <translation>Tasa de aprendizaje máxima de la destilación. El artículo la busca para cada tarea.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Sequences that one optimizer step learns from. 32 in the paper.</source>
        <translation>Secuencias de las que aprende un paso de optimización. 32 en el artículo.</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>secuencias</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>Tamaño de microlote</translation>
    </message>
    <message>
        <source>Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less memory and pauses sooner.</source>
        <translation>Secuencias de una pasada hacia delante y hacia atrás; los gradientes se suman hasta el tamaño de lote. Menos necesita menos memoria y hace pausa antes.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>Cómo baja la tasa de aprendizaje tras el calentamiento.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Share of a stage&apos;s steps over which the learning rate rises from 0. 0.05 in the authors&apos; code.</source>
        <translation>Parte de los pasos de una etapa en la que la tasa de aprendizaje sube desde 0. 0.05 en el código de los autores.</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>de los pasos</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>AdamW&apos;s decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors&apos; code.</source>
        <translation>Decaimiento desacoplado de AdamW; las normas y los embeddings quedan fuera. De 0.01 a 0.1 en el código de los autores.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s mean.</source>
        <translation>Decaimiento de la media del gradiente en AdamW.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s square.</source>
        <translation>Decaimiento del cuadrado del gradiente en AdamW.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>AdamW&apos;s guard against division by zero.</source>
        <translation>Protección de AdamW contra la división por cero.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Norma de recorte</translation>
    </message>
    <message>
        <source>Gradients with a larger norm are scaled down to it. 0: never.</source>
        <translation>Los gradientes con una norma mayor se reducen a ella. 0: nunca.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start of the random numbers: order of the data. The same seed on the same machine gives the same model.</source>
        <translation>Inicio de los números aleatorios: el orden de los datos. La misma semilla en el mismo equipo da el mismo modelo.</translation>
    </message>
    <message>
        <source>Quantization warm-up</source>
        <translation>Calentamiento de la cuantización</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of LD, the divergence between the teacher&apos;s and the student&apos;s logits. Paper: 10 for classification, 1 for summarization.</source>
        <translation>Peso de LD, la divergencia entre los logits del maestro y los del alumno. Artículo: 10 para clasificar, 1 para resumir.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; watch the weighted terms, or let balance choose.</source>
        <translation>Peso de AD, la divergencia de las relaciones de atención. Artículo: 1e5 para clasificar, 1e3 para resumir; vigile los términos ponderados o deje que elija el equilibrio.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature that softens both models&apos; logits before LD. 5 in the paper.</source>
        <translation>Temperatura que suaviza los logits de ambos modelos antes de LD. 5 en el artículo.</translation>
    </message>
    <message>
        <source>Times tau squared</source>
        <translation>Por tau al cuadrado</translation>
    </message>
    <message>
        <source>Multiply LD by tau squared, as the authors&apos; code does and the paper does not.</source>
        <translation>Multiplicar LD por tau al cuadrado, como hace el código de los autores y el artículo no.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>How attention relations are made: scaled dot products (the paper&apos;s equation) or cosines (its algorithm 1).</source>
        <translation>Cómo se forman las relaciones de atención: productos escalares escalados (la ecuación del artículo) o cosenos (su algoritmo 1).</translation>
    </message>
    <message>
        <source>Relation temperature</source>
        <translation>Temperatura de la relación</translation>
    </message>
    <message>
        <source>Divides cosine relations before the softmax. Scaled dot products do not use it.</source>
        <translation>Divide las relaciones de coseno antes del softmax. Los productos escalares escalados no la usan.</translation>
    </message>
    <message>
        <source>Relation heads</source>
        <translation>Cabezas de relación</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cabezas</translation>
    </message>
    <message>
        <source>Relation layer</source>
        <translation>Capa de relación</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE below. off: take lambda and gamma as they are.</source>
        <translation>first-steps: fijar lambda y gamma en los primeros pasos para que los términos ponderados empiecen en los múltiplos de CE de abajo. off: tomar lambda y gamma como están.</translation>
    </message>
    <message>
        <source>LD starts at</source>
        <translation>LD empieza en</translation>
    </message>
    <message>
        <source>With balance: the weighted LD starts at so many times CE.</source>
        <translation>Con equilibrio: el LD ponderado empieza en tantas veces CE.</translation>
    </message>
    <message>
        <source>x CE</source>
        <translation>× CE</translation>
    </message>
    <message>
        <source>AD starts at</source>
        <translation>AD empieza en</translation>
    </message>
    <message>
        <source>With balance: the weighted AD starts at so many times CE.</source>
        <translation>Con equilibrio: el AD ponderado empieza en tantas veces CE.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads for the arithmetic. 0: all cores that the model&apos;s size keeps busy; the work has a lower priority, so the window stays responsive.</source>
        <translation>Hilos para el cálculo. 0: todos los núcleos que ocupa el tamaño del modelo; el trabajo tiene menor prioridad, así que la ventana sigue ágil.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has instructions for it.</source>
        <translation>De los productos de matrices; los pesos y el optimizador siguen en FP32. auto: bf16 donde el procesador tenga instrucciones para ello.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluar cada</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>Save what a resume needs every so many steps. 0: only when the run is stopped.</source>
        <translation>Guardar lo que necesita una reanudación cada tantos pasos. 0: solo cuando se detiene la ejecución.</translation>
    </message>
    <message>
        <source>Keep checkpoints</source>
        <translation>Puntos de control guardados</translation>
    </message>
    <message>
        <source>Older checkpoints of a stage are removed.</source>
        <translation>Los puntos de control más antiguos de una etapa se borran.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <source>Histogram share</source>
        <translation>Parte de los histogramas</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>de un paso</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>Modelo y datos</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Sampled tokens</source>
        <translation>Tokens generados</translation>
    </message>
    <message>
        <source>Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none.</source>
        <translation>Sin corpus: el preentrenamiento continuo lee tantos tokens de texto que escribe el propio maestro. El texto queda en la carpeta de la ejecución como sampled/corpus.jsonl y puede servir de corpus a otras. 0: ninguno.</translation>
    </message>
    <message>
        <source>Sampling temperature</source>
        <translation>Temperatura de generación</translation>
    </message>
    <message>
        <source>Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer.</source>
        <translation>Del texto que escribe el maestro. 1: tan probable como lo ve el maestro; menos es más sencillo.</translation>
    </message>
    <message>
        <source>Sampling length</source>
        <translation>Longitud de generación</translation>
    </message>
    <message>
        <source>Longest document that the teacher writes; it may end sooner. 0: the length above.</source>
        <translation>Documento más largo que escribe el maestro; puede acabar antes. 0: la longitud de arriba.</translation>
    </message>
    <message>
        <source>z-loss</source>
        <translation>Pérdida z</translation>
    </message>
    <message>
        <source>Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. 1e-4 is usual where it is used; 0: off, as in the paper.</source>
        <translation>Peso de la media de log(Z)^2 en los tokens puntuados, Z = suma de exp(logits): evita que los logits se alejen. 1e-4 es lo usual donde se usa; 0: desactivada, como en el artículo.</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Mejor punto de control</translation>
    </message>
    <message>
        <source>Checkpoint budget</source>
        <translation>Espacio para puntos de control</translation>
    </message>
    <message>
        <source>Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. 0: no limit.</source>
        <translation>Espacio de disco que pueden ocupar juntos los puntos de control de una ejecución; los más antiguos se van primero, el más nuevo se queda siempre. 0: sin límite.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the run also pauses.</source>
        <translation>Vigilar lo que falla con pesos ternarios: ceros fuera de rango, un signo que desaparece, códigos que dejan de cambiar o no paran, escalas que derivan, términos de pérdida desproporcionados, saltos. warn: un suceso lo dice. pause: la ejecución además hace pausa.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Recalcular las activaciones</translation>
    </message>
    <message>
        <source>Keep each layer&apos;s input alone and compute the layer again on the way back: the same result with less memory, and about a third more time a step.</source>
        <translation>Guardar solo la entrada de cada capa y calcular la capa de nuevo al retroceder: el mismo resultado con menos memoria y alrededor de un tercio más de tiempo por paso.</translation>
    </message>
    <message>
        <source>Weight scale</source>
        <translation>Escala de los pesos</translation>
    </message>
    <message>
        <source>Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; fewer other programs open the result.</source>
        <translation>Qué pesos comparten una escala. tensor: todos los de una matriz, como en el artículo. row: los de una salida. block128, block256: 128 o 256 vecinos de una fila. Las escalas más finas siguen mejor a los pesos y ocupan más memoria; menos programas ajenos abren el resultado.</translation>
    </message>
    <message>
        <source>Sub-norms</source>
        <translation>Subnormas</translation>
    </message>
    <message>
        <source>Teacher cache</source>
        <translation>Caché del maestro</translation>
    </message>
    <message>
        <source>Cached logits</source>
        <translation>Logits en caché</translation>
    </message>
    <message>
        <source>With a top-k cache: so many of a position&apos;s logits are kept, in 16 bits each, and one share for all others.</source>
        <translation>Con una caché top-k: se guardan tantos logits de una posición, en 16 bits cada uno, y una parte para todos los demás.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the seven projections of a layer, as the authors&apos; code is configured; only this program opens the result.</source>
        <translation>Dónde inserta normas (SubLN) el refinamiento. paper: antes de o_proj y down_proj. every-linear: antes de cada una de las siete proyecciones de una capa, como está configurado el código de los autores; solo este programa abre el resultado.</translation>
    </message>
    <message>
        <source>Gains of new norms</source>
        <translation>Ganancias de normas nuevas</translation>
    </message>
    <message>
        <source>With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that the function stays close to the teacher&apos;s; goes well with a quantization warm-up.</source>
        <translation>Con qué ganancias inserta normas el refinamiento. one: 1, como en el artículo; el modelo tiene que aprender de nuevo su función. calibrated: el tamaño habitual de los valores por el que divide una norma, medido en textos de entrenamiento, para que la función quede cerca de la del maestro; va bien con un calentamiento de la cuantización.</translation>
    </message>
    <message>
        <source>Steps over which weights pass from full precision to ternary in a student&apos;s first stage: w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper.</source>
        <translation>Pasos en los que los pesos pasan de precisión completa a ternarios en la primera etapa de un alumno: w + s (Q(w) - w), s de 0 a 1. 0: ternarios desde el primer paso, como en el artículo.</translation>
    </message>
    <message>
        <source>Base width</source>
        <translation>Anchura de referencia</translation>
    </message>
    <message>
        <source>Hidden size that the learning rates are for. Another model&apos;s teacher learns at base width / hidden size times the rate, its students at the square root of that. 0: rates are taken as they are.</source>
        <translation>Dimensión oculta para la que valen las tasas de aprendizaje. En otro modelo, el maestro aprende a anchura de referencia / dimensión oculta veces la tasa; sus alumnos, a la raíz cuadrada de ese cociente. 0: las tasas se toman tal cual.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU with this program&apos;s kernels. cpu-operators: the CPU with LibTorch&apos;s operators, as on a GPU; slower, to compare with.</source>
        <translation>Dónde calculan los modelos durante el entrenamiento. auto: CUDA si LibTorch lo tiene y hay una GPU; si no, la CPU con los núcleos de este programa. cpu-operators: la CPU con los operadores de LibTorch, como en una GPU; más lento, para comparar.</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Forma de la entrada</translation>
    </message>
    <message>
        <source>raw: the text alone. chat: the text as a user&apos;s message in the model&apos;s chat template, and the answer as the assistant&apos;s. For instruct models.</source>
        <translation>raw: solo el texto. chat: el texto como mensaje del usuario en la plantilla de chat del modelo, y la respuesta como la del asistente. Para modelos instruct.</translation>
    </message>
    <message>
        <source>Begin with student</source>
        <translation>Empezar con un alumno</translation>
    </message>
    <message>
        <source>A 1.58-bit model of the teacher&apos;s vocabulary to train on, in place of one that refinement makes of the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity stay. With every training stage off it is evaluated as it is. Empty: refine the teacher.</source>
        <translation>Un modelo de 1,58 bits con el vocabulario del maestro que se sigue entrenando, en lugar del que el refinamiento hace del maestro: un alumno de otra ejecución, un modelo ternario publicado. Sus escalas, normas y dispersión quedan. Con todas las etapas de entrenamiento desactivadas se evalúa tal como es. Vacío: refinar el maestro.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>What the student&apos;s latent weights begin as. absmean: the teacher&apos;s, as in the paper. ls: codes and scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors for columns with large inputs, folded into the norm before them. All three look at training texts; a start costs minutes, and published ablations found no gain.</source>
        <translation>Con qué empiezan los pesos latentes del alumno. absmean: con los del maestro, como en el artículo. ls: códigos y escala de mínimos cuadrados. gptq: códigos cuyos errores de redondeo pasan a las columnas siguientes. awq: factores para las columnas de entradas grandes, plegados en la norma anterior. Los tres miran textos de entrenamiento; un comienzo cuesta minutos, y las comparaciones publicadas no hallaron ganancia.</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>Textos de calibración</translation>
    </message>
    <message>
        <source>With a start other than absmean: so many training texts are looked at.</source>
        <translation>Con un comienzo distinto de absmean: se miran tantos textos de entrenamiento.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>How the inputs of the seven projections become codes. absmax8: 8 bits over the token&apos;s largest value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token&apos;s mean magnitude; without the transform it tends to diverge. Only this program opens a student with other activations than absmax8.</source>
        <translation>Cómo las entradas de las siete proyecciones se vuelven códigos. absmax8: 8 bits sobre el valor mayor del token, como en el artículo. hadamard-...: o_proj y down_proj leen su entrada a través de una transformación de Hadamard, que reparte los valores extremos (BitNet v2). absmean4: 4 bits sobre la magnitud media del token; sin la transformación tiende a divergir. Solo este programa abre un alumno con otras activaciones que absmax8.</translation>
    </message>
    <message>
        <source>Share in 4 bits</source>
        <translation>Parte en 4 bits</translation>
    </message>
    <message>
        <source>With activations of 4 bits: the last share of a student&apos;s last stage that takes them; before, 8 bits are taken. 1: from the start.</source>
        <translation>Con activaciones de 4 bits: la última parte de la última etapa de un alumno que las toma; antes se toman 8 bits. 1: desde el comienzo.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, 6:8 among them, save no bytes there.</source>
        <translation>Qué pesos de una fila pueden diferir de cero. N:M: de cada M vecinos a lo sumo los N mayores, elegidos de nuevo en cada paso. 3:4-exact: de cada cuatro exactamente tres, por su signo. En la CPU 3:4-exact toma 1,25 bits por peso; 2:4 y 4:8 toman 1,375 donde es más rápido; los demás, también 6:8, no ahorran bytes allí.</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenas</translation>
    </message>
    <message>
        <source>With 3:4-exact: in a student&apos;s first stage the weights are Q(w) + e w, where e rises to this over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: off.</source>
        <translation>Con 3:4-exact: en la primera etapa de un alumno los pesos son Q(w) + e w; e sube a este valor en una décima de los pasos y baja a 0 por un coseno (Sherry), contra el colapso al principio. 0: desactivado.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Incrustación</translation>
    </message>
    <message>
        <source>What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 is half as large and costs more accuracy; q6_k needs rows that are multiples of 256.</source>
        <translation>En qué guarda un alumno su incrustación: en la CPU, en las exportaciones, en cada tamaño mostrado. Su última etapa entrena a través del redondeo. auto: q8_0, o f16 donde las filas no son múltiplos de 32. q4_0 ocupa la mitad y cuesta más exactitud; q6_k necesita filas que sean múltiplos de 256.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>The same for the head. Where it is tied to the embedding both are one matrix: give it the same type, or auto.</source>
        <translation>Lo mismo para la cabeza. Donde está atada a la incrustación, ambas son una matriz: el mismo tipo, o auto.</translation>
    </message>
    <message>
        <source>Part of a step&apos;s time that weight histograms may take; half as much may a look at activations. 0: neither.</source>
        <translation>Parte del tiempo de un paso que pueden tomar los histogramas de pesos; la mitad puede tomar la mirada a las activaciones. 0: ninguno.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has its teacher&apos;s form with ternary projections. The stage then makes it without norms; activations, starts and sparsity are as the recipe says in both cases.</source>
        <translation>Etapa 1: el alumno recibe normas (SubLN) cuando se hace a partir del maestro. Desactivado: el alumno tiene la forma de su maestro con proyecciones ternarias. La etapa lo hace entonces sin normas; activaciones, comienzos y dispersión son en ambos casos los de la receta.</translation>
    </message>
    <message>
        <source>What the model is distilled for. &quot;own&quot; takes the prompt and the answers, or the column of the text that is to be written, from the fields below.</source>
        <translation>Para qué se destila el modelo. «own» toma el prompt y las respuestas, o la columna del texto que hay que escribir, de los campos de abajo.</translation>
    </message>
    <message>
        <source>Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task&apos;s columns. Of the task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca.</source>
        <translation>Ejemplos con etiquetas o textos con los que se entrena: .tsv de GLUE, .csv o .jsonl con las columnas de la tarea. En la tarea chat: conversaciones en .jsonl, como messages, ShareGPT o Alpaca.</translation>
    </message>
    <message>
        <source>Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. Several files with commas between them (\, is a comma of a name): each has figures of its own, and models are compared by the first. Empty: nothing is evaluated.</source>
        <translation>Ejemplos con los que se mide la exactitud (en textos, ROUGE y BLEU; en chats, la perplejidad), en la misma forma. Varios archivos con comas entre ellos (\, es una coma de un nombre): cada uno tiene cifras propias, y los modelos se comparan por el primero. Vacío: no se evalúa nada.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Columna de destino</translation>
    </message>
    <message>
        <source>Column of the text that is to be written, such as a summary; with answers, of the class. Empty: the task&apos;s own. A task &quot;own&quot; with a target column and without answers writes texts.</source>
        <translation>Columna del texto que hay que escribir, como un resumen; con respuestas, la de la clase. Vacío: la de la tarea. Una tarea «own» con columna de destino y sin respuestas escribe textos.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Tokens nuevos</translation>
    </message>
    <message>
        <source>Longest text that is written or learnt; it may end sooner. Its room is kept free within the length. 0: the task&apos;s own, 128.</source>
        <translation>Texto más largo que se escribe o se aprende; puede acabar antes. Su sitio queda libre dentro de la longitud. 0: el valor de la tarea, 128.</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <source>Texts that end an answer when it is written, with | between them; they are no part of it. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Empty: only the model&apos;s end token.</source>
        <translation>Textos que acaban una respuesta al escribirla, con | entre ellos; no forman parte de ella. \n es un salto de línea, \t un tabulador, \| una barra vertical, \\ una barra invertida. Vacío: solo el token final del modelo.</translation>
    </message>
    <message>
        <source>Sentences of ROUGE-Lsum</source>
        <translation>Frases de ROUGE-Lsum</translation>
    </message>
    <message>
        <source>sentences: written texts and references are put one sentence on a line first. none: a sentence ends at the line feeds that the texts have.</source>
        <translation>sentences: los textos escritos y las referencias se ponen antes a una frase por línea. none: una frase acaba en los saltos de línea que tienen los textos.</translation>
    </message>
    <message>
        <source>Stems in ROUGE</source>
        <translation>Raíces en ROUGE</translation>
    </message>
    <message>
        <source>Compare words by their stems (Porter&apos;s stemmer), as some papers do. Off: as they stand.</source>
        <translation>Comparar las palabras por su raíz (stemmer de Porter), como hacen algunos artículos. Desactivado: tal como están.</translation>
    </message>
    <message>
        <source>Use only the first so many items of each file of the evaluation data. 0: all.</source>
        <translation>Usar solo los primeros tantos ejemplos de cada archivo de los datos de evaluación. 0: todos.</translation>
    </message>
    <message>
        <source>LD in pre-training</source>
        <translation>LD en el preentrenamiento</translation>
    </message>
    <message>
        <source>Weight of LD in continual pre-training: the divergence of the student&apos;s logits from those of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper.</source>
        <translation>Peso de LD en el preentrenamiento continuo: la divergencia entre los logits del alumno y los del maestro con el que empieza la ejecución, antes de ajustarlo en la tarea, a temperatura 1. Un modelo dice más de un token que el texto, así que pueden bastar menos tokens. 0: desactivado, como en el artículo.</translation>
    </message>
    <message>
        <source>CE in pre-training</source>
        <translation>CE en el preentrenamiento</translation>
    </message>
    <message>
        <source>Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in pre-training: the student learns from the teacher&apos;s logits alone.</source>
        <translation>Peso de la entropía cruzada del token siguiente en el preentrenamiento continuo. 1 en el artículo; 0 con LD en el preentrenamiento: el alumno aprende solo de los logits del maestro.</translation>
    </message>
    <message>
        <source>Heads that the concatenated states are split into again; must divide their widths. 0: the student&apos;s number of key/value heads, or where that does not divide a distillation teacher&apos;s widths, the greatest number that divides both. 32 in the authors&apos; code.</source>
        <translation>Cabezas en que se vuelven a dividir los estados concatenados; deben dividir sus anchuras. 0: las cabezas de clave/valor del alumno o, si su número no divide las anchuras de un maestro de destilación, el mayor número que divide las de ambos. 32 en el código de los autores.</translation>
    </message>
    <message>
        <source>The student&apos;s layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors&apos; code takes 22 or 24 of 28. A teacher of another depth is compared at the same relative depth, rounded.</source>
        <translation>La capa del alumno cuyas relaciones se destilan, contada desde 0. -1: a cuatro quintos de la profundidad. El código de los autores toma la 22 o la 24 de 28. Un maestro de otra profundidad se compara a la misma profundidad relativa, redondeada.</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>Maestro de destilación</translation>
    </message>
    <message>
        <source>Another full-precision model of the same vocabulary that the student learns from in distillation, a larger one for example. The student is still made from the teacher above. Empty: the teacher itself.</source>
        <translation>Otro modelo de precisión completa con el mismo vocabulario, del que el alumno aprende en la destilación; por ejemplo, uno mayor. El alumno se sigue haciendo a partir del maestro de arriba. Vacío: el propio maestro.</translation>
    </message>
    <message>
        <source>Fine-tune the distillation teacher</source>
        <translation>Ajustar el maestro de destilación</translation>
    </message>
    <message>
        <source>Train the distillation teacher on the task first, as the teacher is. Off: it already knows the task.</source>
        <translation>Entrenar primero el maestro de destilación en la tarea, como el maestro. Desactivado: ya conoce la tarea.</translation>
    </message>
    <message>
        <source>Distillation teacher steps</source>
        <translation>Pasos del maestro de destilación</translation>
    </message>
    <message>
        <source>Optimizer steps of the distillation teacher&apos;s fine-tuning.</source>
        <translation>Pasos de optimización del ajuste del maestro de destilación.</translation>
    </message>
    <message>
        <source>Distillation teacher epochs</source>
        <translation>Épocas del maestro de destilación</translation>
    </message>
    <message>
        <source>Length of the distillation teacher&apos;s fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Duración del ajuste del maestro de destilación en pasadas por los ejemplos de entrenamiento, en lugar de pasos; 0.5 es media pasada. Se calcula cuando empieza la ejecución. 0: valen los pasos.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Distillation teacher learning rate</source>
        <translation>Tasa de aprendizaje del maestro de destilación</translation>
    </message>
    <message>
        <source>Peak learning rate of the distillation teacher&apos;s fine-tuning. A larger model wants a lower one.</source>
        <translation>Tasa de aprendizaje máxima del ajuste del maestro de destilación. Un modelo mayor pide una menor.</translation>
    </message>
    <message>
        <source>Keep the teacher&apos;s outputs for each item on disk while distilling, so that later epochs read them instead of computing them again. exact: as computed. top-k: only the largest logits, and attention states in the precision of the products. With LD in pre-training it keeps those of each row of text too.</source>
        <translation>Guardar en disco, durante la destilación, las salidas del maestro para cada ejemplo, para que las épocas siguientes las lean en lugar de calcularlas de nuevo. exact: tal como se calcularon. top-k: solo los logits más grandes, y los estados de atención con la precisión de los productos. Con LD en el preentrenamiento, también las de cada secuencia del texto.</translation>
    </message>
    <message>
        <source>Teacher epochs</source>
        <translation>Épocas del maestro</translation>
    </message>
    <message>
        <source>Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Duración del ajuste del maestro en pasadas por los ejemplos de entrenamiento, en lugar de pasos; 0.5 es media pasada. Se calcula cuando empieza la ejecución. 0: valen los pasos.</translation>
    </message>
    <message>
        <source>BitNet-SFT epochs</source>
        <translation>Épocas de BitNet-SFT</translation>
    </message>
    <message>
        <source>Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Duración de la referencia directa de 1,58 bits en pasadas por los ejemplos de entrenamiento, en lugar de pasos; 0.5 es media pasada. Se calcula cuando empieza la ejecución. 0: valen los pasos.</translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation>Épocas de preentrenamiento</translation>
    </message>
    <message>
        <source>Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Duración del preentrenamiento continuo en pasadas por el corpus, en lugar de pasos; 0.5 es media pasada. Se calcula cuando empieza la ejecución. 0: valen los pasos.</translation>
    </message>
    <message>
        <source>Distillation epochs</source>
        <translation>Épocas de destilación</translation>
    </message>
    <message>
        <source>Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>Duración de la destilación en pasadas por los ejemplos de entrenamiento, en lugar de pasos; 0.5 es media pasada. Se calcula cuando empieza la ejecución. 0: valen los pasos.</translation>
    </message>
    <message>
        <source>Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage.</source>
        <translation>Medir la exactitud, o lo que escribe el modelo, cada tantos pasos. 0: solo al final de una etapa.</translation>
    </message>
    <message>
        <source>keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage&apos;s model, instead of the last step. off: neither.</source>
        <translation>keep: el punto de control con la mejor exactitud (en textos el mejor AVG, en chats la menor perplejidad, en texto sin etiquetas la menor pérdida dev) se queda junto a los más nuevos. use: además pasa a ser el modelo de la etapa, en lugar del último paso. off: ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one.</source>
        <translation>Carpeta de Hugging Face del modelo de precisión completa que se convierte: config.json, *.safetensors y su tokenizador. Familias Llama, Mistral, Qwen2, Qwen3 y Gemma 3. O un archivo .gguf de una de ellas.</translation>
    </message>
    <message>
        <source>Host offload</source>
        <translation>Descarga al host</translation>
    </message>
    <message>
        <source>For a GPU with little memory: weights, gradients and optimizer stay in the host&apos;s memory, and the optimizer works on the processor. A weight then takes about 8 bytes of the GPU&apos;s memory instead of 20, and each step sends weights down and gradients up. Of no use on the CPU.</source>
        <translation>Para una GPU con poca memoria: los pesos, los gradientes y el optimizador quedan en la memoria del host, y el optimizador trabaja en el procesador. Un peso ocupa entonces unos 8 bytes de la memoria de la GPU en lugar de 20, y cada paso envía pesos a la GPU y devuelve gradientes. Sin utilidad en la CPU.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running elsewhere: %1</source>
        <translation>corre en otro lugar: %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Show its curves behind those of the open run</source>
        <translation>Mostrar sus curvas detrás de las de la ejecución abierta</translation>
    </message>
    <message>
        <source>It has no curves to show beside another run</source>
        <translation>No tiene curvas que mostrar junto a otra ejecución</translation>
    </message>
    <message>
        <source>%1, step %2: loss %3</source>
        <translation>%1, paso %2: pérdida %3</translation>
    </message>
    <message>
        <source>%1 beside the open run</source>
        <translation>%1 junto a la ejecución abierta</translation>
    </message>
    <message>
        <source>no curves</source>
        <translation>sin curvas</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StartTable</name>
    <message>
        <source>Rounding loses %1 of the energy of the blocks&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>El redondeo cuesta %1 de la energía de las salidas de los bloques, %2 con %3: la media de %4 grupos, con %5 tokens de calibración.</translation>
    </message>
    <message>
        <source>Rounding loses %1 of the energy of the projections&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>El redondeo cuesta %1 de la energía de las salidas de las proyecciones, %2 con %3: la media de %4 grupos, con %5 tokens de calibración.</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>Proyecciones</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Lost plainly, %</source>
        <translation>Pérdida simple, %</translation>
    </message>
    <message>
        <source>Lost with %1, %</source>
        <translation>Pérdida con %1, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>The start by %1: lost shares, plainly and with it</source>
        <translation>El inicio con %1: partes perdidas, sin él y con él</translation>
    </message>
    <message>
        <source>Factors were searched for %1 of them, and none were best in %2.</source>
        <translation>Se buscaron factores para %1 de ellos, y en %2 lo mejor fue no usar ninguno.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training engine is not installed (LibTorch was left out): runs can be opened and watched, models inspected and compared. The package bitdistill-training brings it.</source>
        <translation>El entrenamiento no está instalado (sin LibTorch): se pueden abrir y seguir ejecuciones, e inspeccionar y comparar modelos. El paquete bitdistill-training lo aporta.</translation>
    </message>
</context>
<context>
    <name>WeightCurves</name>
    <message>
        <source>Zero share</source>
        <translation>Parte de ceros</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>a 0,05 Δ</translation>
    </message>
    <message>
        <source>within 0.1 Δ</source>
        <translation>a 0,1 Δ</translation>
    </message>
    <message>
        <source>Near the thresholds</source>
        <translation>Cerca de los umbrales</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Cambios por paso</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>Signos como los del maestro</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>Signos como al comienzo</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>Escala entre la magnitud media del maestro</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>Escala entre la magnitud media al comienzo</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>todos los pesos</translation>
    </message>
    <message>
        <source>codes not 0</source>
        <translation>códigos no 0</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, by the size of its weight</source>
        <translation>Códigos distintos de los del maestro, por el tamaño de su peso</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, by the size of the weight then</source>
        <translation>Códigos distintos de los del comienzo, por el tamaño del peso entonces</translation>
    </message>
    <message>
        <source>Flips per step, by the same</source>
        <translation>Cambios por paso, por lo mismo</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>Cambios de máscara por paso</translation>
    </message>
    <message>
        <source>Kept, by the place in a group of %1</source>
        <translation>Conservados, por el lugar en un grupo de %1</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>Against the beginning</source>
        <translation>Frente al comienzo</translation>
    </message>
    <message>
        <source>Against the teacher</source>
        <translation>Frente al maestro</translation>
    </message>
    <message>
        <source>Flips by size</source>
        <translation>Cambios por tamaño</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Around the thresholds</source>
        <translation>En torno a los umbrales</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 paso %3</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1 paso %2</translation>
    </message>
    <message>
        <source>No distribution yet.</source>
        <translation>Aún sin distribución.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.</source>
        <translation>%1: el %2 de los pesos son −1, el %3 son 0 y el %4 son +1; el %5 está a menos de 0,05 Δ de un umbral.</translation>
    </message>
    <message>
        <source>Distance from the pinned %1: %2 Δ.</source>
        <translation>Distancia a %1, fijado: %2 Δ.</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>Desde w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>Hasta w/Δ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>ternary weights, by share</source>
        <translation>pesos ternarios, por proporción</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>peso latente w / Δ</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Δ = %1</source>
        <translation>Δ = %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 cambios por paso</translation>
    </message>
    <message>
        <source>%1 beyond ±3</source>
        <translation>%1 más allá de ±3</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 a menos de 0,05 Δ de un umbral</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 a menos de 0,05 Δ</translation>
    </message>
    <message>
        <source>%1 within 0.1 Δ</source>
        <translation>%1 a menos de 0,1 Δ</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>fijado: %1</translation>
    </message>
    <message>
        <source>distance %1 Δ</source>
        <translation>distancia %1 Δ</translation>
    </message>
    <message>
        <source>latent weight w / Δ of its own row or block</source>
        <translation>peso latente w / Δ de su fila o bloque</translation>
    </message>
    <message>
        <source>Δ from %1 to %2, mean %3</source>
        <translation>Δ de %1 a %2, media %3</translation>
    </message>
    <message>
        <source>Each weight is in units of its own row&apos;s or block&apos;s Δ, from %1 to %2.</source>
        <translation>Cada peso está en unidades del Δ de su fila o bloque, de %1 a %2.</translation>
    </message>
    <message>
        <source>The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.</source>
        <translation>El menor de cada %1 vecinos es 0; la mitad de ellos está a menos de %2 Δ de 0.</translation>
    </message>
    <message>
        <source>A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.</source>
        <translation>Una máscara conserva los %1 mayores de cada %2 vecinos; la mitad de los demás está a menos de %3 Δ de 0.</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.</source>
        <translation>%1: %2 de los pesos son −1, %3 son 0 y %4 son +1; ningún peso tiene umbral.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarados</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>sin umbral: el menor de cada %1 es 0</translation>
    </message>
    <message>
        <source>the smallest of %1 is 0</source>
        <translation>el menor de %1 es 0</translation>
    </message>
    <message>
        <source>half of them within %1 Δ</source>
        <translation>la mitad a menos de %1 Δ</translation>
    </message>
    <message>
        <source>hatched: %1 zeroed by the mask</source>
        <translation>rayado: %1 anulados por la máscara</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 enmascarados</translation>
    </message>
    <message>
        <source>code %1, or 0 where the mask zeros it</source>
        <translation>código %1, o 0 donde lo anula la máscara</translation>
    </message>
    <message>
        <source>nearest code %1</source>
        <translation>código más próximo %1</translation>
    </message>
    <message>
        <source>%1 to %2 Δ</source>
        <translation>%1 a %2 Δ</translation>
    </message>
    <message>
        <source>%1 weights, %2 of all</source>
        <translation>%1 pesos, el %2 de todos</translation>
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
        <translation>%1 ceros, %2 cerca de un umbral, Δ %3</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Aún no hay histogramas.</translation>
    </message>
    <message>
        <source>%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).</source>
        <translation>%1: %2 histogramas de %3 pesos. Menos ceros tiene %4 (%5), más %6 (%7).</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Share of −1</source>
        <translation>Proporción de −1</translation>
    </message>
    <message>
        <source>Share of 0</source>
        <translation>Proporción de 0</translation>
    </message>
    <message>
        <source>Share of +1</source>
        <translation>Proporción de +1</translation>
    </message>
    <message>
        <source>Within 0.05 Δ of a threshold</source>
        <translation>A 0,05 Δ o menos de un umbral</translation>
    </message>
    <message>
        <source>Within 0.1 Δ of a threshold</source>
        <translation>A 0,1 Δ o menos de un umbral</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Cambios por paso</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>%1, %2 Δ from the pinned</source>
        <translation>%1, %2 Δ del fijado</translation>
    </message>
    <message>
        <source>Distance from the pinned, Δ</source>
        <translation>Distancia del fijado, Δ</translation>
    </message>
    <message>
        <source>%1 zeros, no threshold, Δ %2</source>
        <translation>%1 ceros, sin umbral, Δ %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: which class is taken for which, most often</source>
        <translation>%1: qué clase se toma por cuál, lo más frecuente</translation>
    </message>
    <message>
        <source>%1 of %2 items in %3 classes are taken for another class.</source>
        <translation>%1 de %2 ejemplos de %3 clases se toman por otra clase.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Items of the class</source>
        <translation>Ejemplos de la clase</translation>
    </message>
</context>
<context>
    <name>WrittenTexts</name>
    <message>
        <source>%1, no text</source>
        <translation>%1, sin texto</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>This model has no text of the item.</source>
        <translation>Este modelo no tiene texto del ejemplo.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>No escribió nada.</translation>
    </message>
    <message>
        <source>Too long to be compared word by word.</source>
        <translation>Demasiado largo para compararlo palabra por palabra.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>Mostrar el prompt entero</translation>
    </message>
    <message>
        <source>Underlined: words that no reference has in this order. Struck through: words of the reference that neither text has.</source>
        <translation>Subrayado: palabras que ninguna referencia tiene en este orden. Tachado: palabras de la referencia que ninguno de los dos textos tiene.</translation>
    </message>
    <message>
        <source>Underlined: words that the other text does not have in this order.</source>
        <translation>Subrayado: palabras que el otro texto no tiene en este orden.</translation>
    </message>
    <message>
        <source>%1 is nearer to the reference by %2</source>
        <translation>%1 está más cerca de la referencia según %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1 of %2 words marked</source>
        <translation>%1 de %2 palabras marcadas</translation>
    </message>
    <message>
        <source>%1 is level with %2</source>
        <translation>%1 está a la par con %2</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 está %2 por debajo de %3</translation>
    </message>
    <message>
        <source>%1 is %2 above %3</source>
        <translation>%1 está %2 por encima de %3</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>not distinguishable, p %1</source>
        <translation>no distinguible, p %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, 95 % interval, %4 items), %5</source>
        <translation>%1: %2 (%3, intervalo del 95 %, %4 ejemplos), %5</translation>
    </message>
    <message>
        <source>**Bold**: words that no reference has in this order. ~~Struck through~~: words of the reference that neither text has.</source>
        <translation>**Negrita**: palabras que ninguna referencia tiene en este orden. ~~Tachado~~: palabras de la referencia que ninguno de los dos textos tiene.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>Prompt, hasta donde lo han leído los modelos</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Points of the ablation</source>
        <translation>Puntos de la ablación</translation>
    </message>
    <message>
        <source>Each point&apos;s figure with its interval appears here</source>
        <translation>Aquí aparece la cifra de cada punto con su intervalo</translation>
    </message>
    <message>
        <source>bitdistill ablate makes an ablation; open its folder.</source>
        <translation>bitdistill ablate hace una ablación; abra su carpeta.</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1, intervalo del 95 % %2</translation>
    </message>
    <message>
        <source>%1 points to %2 (%3), p %4</source>
        <translation>%1 puntos respecto a %2 (%3), p %4</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>distinguible</translation>
    </message>
    <message>
        <source>≈: not distinguishable</source>
        <translation>≈: no distinguible</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>el artículo: %1</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>semilla %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>%n punto.</numerusform>
            <numerusform>%n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the reference, reaches %2.</source>
        <translation>%1, la referencia, alcanza %2.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Por encima: %1.</translation>
    </message>
    <message>
        <source>Below it: %1.</source>
        <translation>Por debajo: %1.</translation>
    </message>
    <message>
        <source>Not distinguishable from it: %1.</source>
        <translation>No distinguible de ella: %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Spread over seeds</source>
        <translation>Dispersión entre semillas</translation>
    </message>
    <message>
        <source>To the reference</source>
        <translation>Respecto a la referencia</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1 to %2 (%3), p %4</source>
        <translation>%1 respecto a %2 (%3), p %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p counts all comparisons of the table (Holm).</source>
        <translation>Contrastado con los mismos ejemplos y semillas, ambos tomados como extraídos al azar (Clark 1973); p cuenta todas las comparaciones de la tabla (Holm).</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>Prueba exacta de McNemar con los mismos ejemplos; p cuenta todas las comparaciones de la tabla (Holm). Una semilla no dice nada de otras.</translation>
    </message>
    <message>
        <source>Ablation and data</source>
        <translation>Ablación y datos</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the ablation as Markdown</source>
        <translation>Copiar la ablación como Markdown</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Exportar la imagen…</translation>
    </message>
    <message>
        <source>Export the picture of the points</source>
        <translation>Exportar la imagen de los puntos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Points of the ablation as a table</source>
        <translation>Puntos de la ablación como tabla</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to the run %1</source>
        <translation>Volver a la ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>%1 de %n ejecución terminada</numerusform>
            <numerusform>%1 de %n ejecuciones terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (referencia)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>Puntos respecto a %1</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Artículo: %1.</translation>
    </message>
    <message>
        <source>Approximate randomization on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>Aleatorización aproximada con los mismos ejemplos; p cuenta todas las comparaciones de la tabla (Holm). Una semilla no dice nada de otras.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Show the points with their intervals</source>
        <translation>Mostrar los puntos con sus intervalos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Show the points over the parameters</source>
        <translation>Mostrar los puntos según los parámetros</translation>
    </message>
    <message>
        <source>★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a line to open its run.</source>
        <translation>★: el mejor punto. Cuanto más clara es una línea, mayor es su cifra; una punteada no ha terminado. Un clic en una línea abre su ejecución.</translation>
    </message>
    <message>
        <source>Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a point to open its run.</source>
        <translation>Rombo: la referencia. Relleno: distinguible de ella. Anillo y ≈: no distinguible. ★: el mejor. Líneas: intervalos del 95 %; puntos pequeños: semillas. Un clic en un punto abre su ejecución.</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, el mejor</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationFigure</name>
    <message>
        <source>Distribution of the activations</source>
        <translation>Distribución de las activaciones</translation>
    </message>
    <message>
        <source>What the linear layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Aquí aparece lo que leen las capas lineales, tal como llega y tras una transformación de Hadamard</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, at evaluations and as they end.</source>
        <translation>Inicie una ejecución: las activaciones de un alumno se miran cuando comienzan sus etapas, en las evaluaciones y cuando terminan.</translation>
    </message>
    <message>
        <source>value x / rms of its token; share of all values in each bin</source>
        <translation>valor x / rms de su token; parte de todos los valores en cada intervalo</translation>
    </message>
    <message>
        <source>as it comes: %1 lost to %2 bits</source>
        <translation>tal como llega: %1 perdido con %2 bits</translation>
    </message>
    <message>
        <source>behind a Hadamard transform: %1 lost</source>
        <translation>tras una transformación de Hadamard: %1 perdido</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>una anchura impar no tiene transformación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>from %1 to %2 rms: %3 as they come</source>
        <translation>de %1 a %2 rms: %3 tal como llegan</translation>
    </message>
    <message>
        <source>, %1 with the transform</source>
        <translation>, %1 con la transformación</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationsView</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Distribution and maps</source>
        <translation>Distribución y mapas</translation>
    </message>
    <message>
        <source>Lost in rounding, as it comes</source>
        <translation>Perdido al redondear, tal como llega</translation>
    </message>
    <message>
        <source>Lost with a Hadamard transform</source>
        <translation>Perdido con transformación de Hadamard</translation>
    </message>
    <message>
        <source>Less with the transform</source>
        <translation>Menos con la transformación</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>Become code 0</source>
        <translation>Pasan a código 0</translation>
    </message>
    <message>
        <source>Largest / rms</source>
        <translation>Mayor / rms</translation>
    </message>
    <message>
        <source>What the layers read</source>
        <translation>Lo que leen las capas</translation>
    </message>
    <message>
        <source>Bits of the rounding</source>
        <translation>Bits del redondeo</translation>
    </message>
    <message>
        <source>What rounding loses is known for both: a student of 8 bits shows what 4 would do to it</source>
        <translation>Lo que pierde el redondeo se conoce para ambos: un alumno de 8 bits muestra qué le harían 4</translation>
    </message>
    <message>
        <source>The model&apos;s bits</source>
        <translation>Los bits del modelo</translation>
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
        <translation>Mapas de las entradas</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Un clic lleva allí.</translation>
    </message>
    <message>
        <source>Layers and inputs</source>
        <translation>Capas y entradas</translation>
    </message>
    <message>
        <source>Every input of every layer</source>
        <translation>Cada entrada de cada capa</translation>
    </message>
    <message>
        <source>Layers over time</source>
        <translation>Capas en el tiempo</translation>
    </message>
    <message>
        <source>Every layer at every look</source>
        <translation>Cada capa en cada mirada</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>Qué muestran los mapas</translation>
    </message>
    <message>
        <source>A model folder holds weights; what its layers read depends on a text</source>
        <translation>Una carpeta de modelo contiene pesos; lo que leen sus capas depende de un texto</translation>
    </message>
    <message>
        <source>Open the run that made it: training looks at activations as it evaluates.</source>
        <translation>Abra la ejecución que lo hizo: el entrenamiento mira las activaciones al evaluar.</translation>
    </message>
    <message>
        <source>What the layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>Aquí aparece lo que leen las capas, tal como llega y tras una transformación de Hadamard</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, evaluate and end. histogram_share 0 turns that off.</source>
        <translation>Inicie una ejecución: las activaciones de un alumno se miran cuando sus etapas comienzan, evalúan y terminan. histogram_share 0 lo desactiva.</translation>
    </message>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1, %2 paso %3</translation>
    </message>
    <message>
        <source>%1: %2 tokens of a few fixed texts, %3</source>
        <translation>%1: %2 tokens de unos pocos textos fijos, %3</translation>
    </message>
    <message>
        <source>%1 dB to %2 bits</source>
        <translation>%1 dB con %2 bits</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>una anchura impar no tiene transformación</translation>
    </message>
    <message>
        <source>as the model does</source>
        <translation>como hace el modelo</translation>
    </message>
    <message>
        <source>the model does not</source>
        <translation>el modelo no lo hace</translation>
    </message>
    <message>
        <source>the model in %1 of %2</source>
        <translation>el modelo en %1 de %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Activations: copy the distribution as a picture</source>
        <translation>Activaciones: copiar la distribución como imagen</translation>
    </message>
    <message>
        <source>Activations: show the distribution as a table</source>
        <translation>Activaciones: mostrar la distribución como tabla</translation>
    </message>
</context>
<context>
    <name>bitdistill::BeforeAfterView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>The same weights through the method</source>
        <translation>Los mismos pesos a lo largo del método</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valores brutos</translation>
    </message>
    <message>
        <source>Show raw values of the weights</source>
        <translation>Mostrar los valores brutos de los pesos</translation>
    </message>
    <message>
        <source>Off: every weight is in units of its own scale, so that the moments can be compared</source>
        <translation>Desactivado: cada peso en unidades de su propia escala, para poder comparar los momentos</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>a model of no run</source>
        <translation>un modelo sin ejecución</translation>
    </message>
    <message>
        <source>Copy the figure of before and after as a picture</source>
        <translation>Copiar la figura de antes y después como imagen</translation>
    </message>
    <message>
        <source>Export the figure of before and after</source>
        <translation>Exportar la figura de antes y después</translation>
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
        <translation>Modelos y cómo responden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>A second model is told the same and answers after the first</source>
        <translation>Un segundo modelo recibe lo mismo y responde después del primero</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje de sistema</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Tokens de una respuesta como máximo</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratura</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>voraz</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Temperatura, 0 es voraz</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>Plantilla de &amp;chat</translation>
    </message>
    <message>
        <source>Messages in each model&apos;s chat template</source>
        <translation>Mensajes en la plantilla de chat de cada modelo</translation>
    </message>
    <message>
        <source>Off: each model continues all of the text so far, as it stands</source>
        <translation>Desactivado: cada modelo continúa todo el texto anterior, tal como está</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation with the model</source>
        <translation>Conversación con el modelo</translation>
    </message>
    <message>
        <source>Conversation with the second model</source>
        <translation>Conversación con el segundo modelo</translation>
    </message>
    <message>
        <source>What is said will stand here. Choose a model, write a message below and press Enter.</source>
        <translation>Aquí aparecerá lo que se diga. Elija un modelo, escriba abajo un mensaje y pulse Intro.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Enter sends it, Shift+Enter begins a new line</source>
        <translation>Intro lo envía, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Write a message. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>Escriba un mensaje. Intro lo envía, Mayús+Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>How the models answer</source>
        <translation>Cómo responden los modelos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the answer; what was written stays</source>
        <translation>Detener la respuesta; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Answer the last message again</source>
        <translation>Responder de nuevo al último mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take the last message back and change it</source>
        <translation>Retirar el último mensaje y cambiarlo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>Copiar la conversación como Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the conversation as JSON lines with messages</source>
        <translation>Guardar la conversación como líneas JSON con mensajes</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load a conversation and go on with it</source>
        <translation>Cargar una conversación y seguir con ella</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Estado de la conversación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>A model without chat template continues all of the text so far; the system message is left out.</source>
        <translation>Un modelo sin plantilla de chat continúa todo el texto anterior; el mensaje de sistema se omite.</translation>
    </message>
    <message>
        <source>Each model continues all of the text so far; the system message is left out.</source>
        <translation>Cada modelo continúa todo el texto anterior; el mensaje de sistema se omite.</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija primero un modelo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl)</source>
        <translation>Conversaciones (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Load a conversation</source>
        <translation>Cargar una conversación</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>&amp;Second model</source>
        <translation>&amp;Segundo modelo</translation>
    </message>
    <message>
        <source>A second model beside the first</source>
        <translation>Un segundo modelo junto al primero</translation>
    </message>
    <message>
        <source>None. The models are told it before all else.</source>
        <translation>Ninguno. Se dice a los modelos antes que nada.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatSession</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>Cargando %1, %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>bitdistill::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do: a page, an action, a run, a parameter</source>
        <translation>Escriba qué quiere hacer: una página, una acción, una ejecución, un parámetro</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que encajan</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareHead</name>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>What makes the speed-up doubtful</source>
        <translation>Lo que hace dudosa la aceleración</translation>
    </message>
    <message>
        <source>Conditions of the measurement</source>
        <translation>Condiciones de la medida</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Models and prompt</source>
        <translation>Modelos y prompt</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Contra</translation>
    </message>
    <message>
        <source>Baseline model</source>
        <translation>Modelo de referencia</translation>
    </message>
    <message>
        <source>Model against it</source>
        <translation>Modelo comparado</translation>
    </message>
    <message>
        <source>Start the comparison</source>
        <translation>Empezar la comparación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Estado de la comparación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The comparison that this run keeps</source>
        <translation>La comparación que guarda esta ejecución</translation>
    </message>
    <message>
        <source>Choose two models first</source>
        <translation>Elija primero dos modelos</translation>
    </message>
    <message>
        <source>A run trains at the same time: pause it for speeds that mean something</source>
        <translation>Una ejecución entrena a la vez: póngala en pausa para que las velocidades signifiquen algo</translation>
    </message>
    <message>
        <source>Replay the comparison</source>
        <translation>Reproducir la comparación</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>Copiar la comparación como imagen</translation>
    </message>
    <message>
        <source>Copy the comparison as Markdown</source>
        <translation>Copiar la comparación como Markdown</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model</source>
        <translation>También el modelo BitNet-SFT de la ejecución</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model, so that the table of results is whole</source>
        <translation>También el modelo BitNet-SFT de la ejecución, para que la tabla de resultados esté completa</translation>
    </message>
    <message>
        <source>Keep in the run</source>
        <translation>Guardar en la ejecución</translation>
    </message>
    <message>
        <source>Puts this comparison in the place of the one that the open run keeps</source>
        <translation>Pone esta comparación en el lugar de la que guarda la ejecución abierta</translation>
    </message>
    <message>
        <source>Done; the run keeps an earlier comparison</source>
        <translation>Listo; la ejecución guarda una comparación anterior</translation>
    </message>
    <message>
        <source>Done, and kept in the run</source>
        <translation>Listo, y guardado en la ejecución</translation>
    </message>
    <message>
        <source>The prompt as a user&apos;s message in each model&apos;s chat template</source>
        <translation>La entrada como mensaje del usuario en la plantilla de chat de cada modelo</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>Uno de los modelos no tiene plantilla de chat</translation>
    </message>
    <message>
        <source>Save the race as an animation</source>
        <translation>Guardar la carrera como animación</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animación (*.gif)</translation>
    </message>
    <message>
        <source>Compare two models first</source>
        <translation>Compare primero dos modelos</translation>
    </message>
    <message>
        <source>Making the animation</source>
        <translation>Creando la animación</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Presentar la comparación</translation>
    </message>
    <message>
        <source>Fills the screen with texts, speeds and the race, to be read from the last row (F11)</source>
        <translation>Llena la pantalla con los textos, las velocidades y la carrera, legibles desde la última fila (F11)</translation>
    </message>
    <message>
        <source>Copy the comparison as CSV</source>
        <translation>Copiar la comparación como CSV</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
    <message>
        <source>Speed of %1</source>
        <translation>Velocidad de %1</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Medidas de %1</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>What the model writes, as it writes it</source>
        <translation>Lo que escribe el modelo, mientras lo escribe</translation>
    </message>
    <message>
        <source>The answer appears here as it is written. Start the comparison.</source>
        <translation>La respuesta aparece aquí mientras se escribe. Empiece la comparación.</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>primer token tras %1</translation>
    </message>
    <message>
        <source>prompt %1 tokens/s</source>
        <translation>prompt %1 tokens/s</translation>
    </message>
    <message>
        <source>measured peak %1</source>
        <translation>pico medido %1</translation>
    </message>
    <message>
        <source>baseline of this comparison</source>
        <translation>referencia de esta comparación</translation>
    </message>
    <message>
        <source>KL %1 nats/token</source>
        <translation>KL %1 nats/token</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>In memory; %1 in the file</source>
        <translation>En memoria; %1 en el archivo</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>%1 to %2 over %3 repeats</source>
        <translation>%1 a %2 en %3 repeticiones</translation>
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
            <numerusform>escrito %n vez, %1 medido</numerusform>
            <numerusform>escrito %n veces, %1 medido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 J a token</source>
        <translation>%1 J por token</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>medido una vez</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>escrito %n vez, ningún paso que medir</numerusform>
            <numerusform>escrito %n veces, ningún paso que medir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as the baseline</source>
        <translation>%1 que la referencia</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 of the drafts accepted</source>
        <translation>%1 tokens por comprobación, %2 de los borradores aceptados</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1; %n parte difiere del texto de referencia: %2</numerusform>
            <numerusform>%1; %n partes difieren del texto de referencia: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Texto de referencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>%1 de %n token comparado difiere</numerusform>
            <numerusform>%1 de %n tokens comparados difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>hasta ahora, %n token</numerusform>
            <numerusform>hasta ahora, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 tokens a check</source>
        <translation>%1 tokens por comprobación</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Aquí aparece la respuesta.</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareSession</name>
    <message>
        <source>A comparison needs two models</source>
        <translation>Una comparación necesita dos modelos</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>Cargando %1, %2</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Measuring, round %1 of %2</source>
        <translation>Midiendo, ronda %1 de %2</translation>
    </message>
    <message>
        <source>Done, but the run could not keep it: %1</source>
        <translation>Listo, pero la ejecución no pudo guardarlo: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The run could not keep it: %1</source>
        <translation>La ejecución no pudo guardarla: %1</translation>
    </message>
    <message>
        <source>The run could not keep it: its models are no longer there</source>
        <translation>La ejecución no pudo guardarla: sus modelos ya no están</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, in real time</source>
        <translation>Reproduce a la vez los tiempos registrados de todos los modelos, en tiempo real</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copiar la comparación</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Como Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Como CSV</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Como imagen</translation>
    </message>
    <message>
        <source>Models appear here side by side.
Choose two models and write a prompt.</source>
        <translation>Los modelos aparecen aquí uno junto a otro.
Elija dos modelos y escriba un prompt.</translation>
    </message>
    <message>
        <source>The speed-up appears here</source>
        <translation>La aceleración aparece aquí</translation>
    </message>
    <message>
        <source>The speed-up appears here when both have been measured</source>
        <translation>La aceleración aparece aquí cuando ambos se han medido</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1: aún sin medir</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s</source>
        <translation>%1: %2 tokens/s</translation>
    </message>
    <message>
        <source>Generation, tokens/s</source>
        <translation>Generación, tokens/s</translation>
    </message>
    <message>
        <source>Prompt, tokens/s</source>
        <translation>Prompt, tokens/s</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Primer token, s</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding y cabeza</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Measured peak</source>
        <translation>Pico medido</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>Mismos tokens</translation>
    </message>
    <message>
        <source>KL, nats/token</source>
        <translation>KL, nats/token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Speed-up: %1</source>
        <translation>Aceleración: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Condiciones: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Detener la repetición</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 a %2)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Joules a token</source>
        <translation>Julios por token</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>tras el final:</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>%1 de tokens iguales</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%1 de %2 tokens iguales</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>Borradores aceptados</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>Tokens por comprobación</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Ritmo de la reproducción</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Colorear los tokens</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>Verde: ambos modelos predicen este token. Ámbar, línea discontinua: predicen tokens distintos. Sin color: no comparado. Detenga el ratón sobre un token, o recorra el texto con las flechas, para ver sus probabilidades</translation>
    </message>
    <message>
        <source>As a Markdown table, as CSV or as a picture; and the race as an animation</source>
        <translation>Como tabla de Markdown, como CSV o como imagen; y la carrera como animación</translation>
    </message>
    <message>
        <source>Save the race as an animation…</source>
        <translation>Guardar la carrera como animación…</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, %1 times slower</source>
        <translation>Reproduce a la vez los tiempos registrados de todos los modelos, %1 veces más lento</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>replayed in real time</source>
        <translation>reproducido en tiempo real</translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message>
        <source>Confusion of the classes</source>
        <translation>Confusión de las clases</translation>
    </message>
    <message>
        <source>Which class each model takes for which</source>
        <translation>Qué clase toma cada modelo por cuál</translation>
    </message>
    <message>
        <source>It appears after the evaluation.</source>
        <translation>Aparece tras la evaluación.</translation>
    </message>
    <message>
        <source>%1 takes no class for another.</source>
        <translation>%1 no toma ninguna clase por otra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 toma %2 por %3 en %n caso.</numerusform>
            <numerusform>%1 toma %2 por %3 en %n casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Parte de la clase</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of %4 taken for %5</source>
        <translation>%1: %2 de %3 ejemplos de %4 tomados por %5</translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>%n clase no tiene sitio aquí</numerusform>
            <numerusform>%n clases no tienen sitio aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu shows them as a table.</source>
        <translation>El menú las muestra como tabla.</translation>
    </message>
</context>
<context>
    <name>bitdistill::DesktopBus</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>bitdistill::DifferenceDialog</name>
    <message>
        <source>%1 and %2, tensor by tensor</source>
        <translation>%1 y %2, tensor por tensor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativa</translation>
    </message>
    <message>
        <source>Tensors that differ</source>
        <translation>Tensores que difieren</translation>
    </message>
    <message>
        <source>The share of different values, the largest and the mean difference, and the norm of the difference over that of the first model&apos;s tensor</source>
        <translation>La proporción de valores distintos, la diferencia mayor y la media, y la norma de la diferencia entre la del tensor del primer modelo</translation>
    </message>
    <message>
        <source>Equal tensors too</source>
        <translation>También los iguales</translation>
    </message>
    <message>
        <source>List equal tensors too</source>
        <translation>Listar también los tensores iguales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
    <message>
        <source>Every tensor holds the same values.</source>
        <translation>Todos los tensores contienen los mismos valores.</translation>
    </message>
    <message>
        <source>%1 of %2 tensors hold the same values.</source>
        <translation>%1 de %2 tensores contienen los mismos valores.</translation>
    </message>
    <message>
        <source>Share of the values that are not the same number</source>
        <translation>Proporción de los valores que no son el mismo número</translation>
    </message>
    <message>
        <source>Largest absolute difference of two values</source>
        <translation>Mayor diferencia absoluta entre dos valores</translation>
    </message>
    <message>
        <source>Mean absolute difference, over all values of the tensor</source>
        <translation>Diferencia absoluta media sobre todos los valores del tensor</translation>
    </message>
    <message>
        <source>Norm of the difference over the norm of the first model&apos;s tensor</source>
        <translation>Norma de la diferencia dividida por la norma del tensor del primer modelo</translation>
    </message>
</context>
<context>
    <name>bitdistill::DisagreementView</name>
    <message>
        <source>Both right</source>
        <translation>Ambos aciertan</translation>
    </message>
    <message>
        <source>Only the teacher</source>
        <translation>Solo el maestro</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>Solo el alumno</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Ambos fallan</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Items that teacher and student answer</source>
        <translation>Ejemplos que responden maestro y alumno</translation>
    </message>
    <message>
        <source>State of the comparison item by item</source>
        <translation>Estado de la comparación ejemplo a ejemplo</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>Preguntar a ambos modelos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Teacher and student answer every dev item here, one by one: what only one of them knows, and what neither does. A click takes an item to Compare.</source>
        <translation>Maestro y alumno responden aquí a cada ejemplo dev, uno a uno: lo que solo sabe uno de ellos y lo que ninguno. Un clic lleva un ejemplo a Comparar.</translation>
    </message>
    <message>
        <source>What teacher and student answer, item by item, when a run has been evaluated.</source>
        <translation>Qué responden maestro y alumno, ejemplo a ejemplo, cuando se ha evaluado una ejecución.</translation>
    </message>
    <message>
        <source>Both right %1, only the teacher %2, only the student %3, both wrong %4.</source>
        <translation>Ambos aciertan %1, solo el maestro %2, solo el alumno %3, ambos fallan %4.</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Abriendo los modelos</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
</context>
<context>
    <name>bitdistill::EventList</name>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar sucesos</translation>
    </message>
    <message>
        <source>Shows the events that contain these words</source>
        <translation>Muestra los sucesos que contienen estas palabras</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Least severity shown</source>
        <translation>Gravedad mínima mostrada</translation>
    </message>
    <message>
        <source>Hides less severe events</source>
        <translation>Oculta los sucesos menos graves</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Stage of the events</source>
        <translation>Etapa de los sucesos</translation>
    </message>
    <message>
        <source>Shows the events of one stage</source>
        <translation>Muestra los sucesos de una etapa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>Copiar sucesos</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown, as text</source>
        <translation>Copia los sucesos seleccionados, o todos los que se ven, como texto</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Lista de sucesos</translation>
    </message>
    <message>
        <source>Checkpoints, evaluations and warnings appear here.
Start a run, or open a run folder.</source>
        <translation>Los puntos de control, las evaluaciones y los avisos aparecen aquí.
Inicie una ejecución o abra una carpeta.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aún no hay sucesos.</translation>
    </message>
    <message>
        <source>%1 events, %2 warnings, %3 errors. Newest: %4</source>
        <translation>%1 sucesos, %2 avisos, %3 errores. El más nuevo: %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message>
        <source>TQ2_0, ternary in 2 bits, for llama.cpp</source>
        <translation>TQ2_0, ternario en 2 bits, para llama.cpp</translation>
    </message>
    <message>
        <source>TQ1_0, ternary in 1.7 bits, for llama.cpp</source>
        <translation>TQ1_0, ternario en 1,7 bits, para llama.cpp</translation>
    </message>
    <message>
        <source>I2_S, ternary in 2 bits, for bitnet.cpp</source>
        <translation>I2_S, ternario en 2 bits, para bitnet.cpp</translation>
    </message>
    <message>
        <source>F16, 16 bits</source>
        <translation>F16, 16 bits</translation>
    </message>
    <message>
        <source>BF16, 16 bits, wider range</source>
        <translation>BF16, 16 bits, mayor rango</translation>
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
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>What the layers&apos; matrices are kept in</source>
        <translation>En qué se guardan las matrices de las capas</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Programs that open it</source>
        <translation>Programas que lo abren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Archivos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Escribiendo, %p %</translation>
    </message>
    <message>
        <source>Comparing, %p %</source>
        <translation>Comparando, %p %</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>No exportado. %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Written and proven: %1, %2.</source>
        <translation>Escrito y comprobado: %1, %2.</translation>
    </message>
    <message>
        <source>Body in %1: %2; embedding and head in %3: %4; norms: %5.</source>
        <translation>Cuerpo en %1: %2; embedding y cabeza en %3: %4; normas: %5.</translation>
    </message>
    <message>
        <source>Read back: %1 tensors are exact, %2 rounded as their types do.</source>
        <translation>Releído: %1 tensores son exactos, %2 redondeados como hacen sus tipos.</translation>
    </message>
    <message>
        <source>The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.</source>
        <translation>El mismo token siguiente en %1 de %2 posiciones; mayor diferencia de un logit %3, KL %4 nats.</translation>
    </message>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>%n matriz se guarda en F16: sus filas no llenan los bloques de este tipo.</numerusform>
            <numerusform>%n matrices se guardan en F16: sus filas no llenan los bloques de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt with every number: %1</source>
        <translation>El recibo con todas las cifras: %1</translation>
    </message>
    <message>
        <source>The model for this and other programs. After writing it is opened again and held against the original: weight by weight, token by token.</source>
        <translation>El modelo para este y otros programas. Tras escribirlo se vuelve a abrir y se compara con el original: peso por peso, token por token.</translation>
    </message>
    <message>
        <source>2 bits, a folder for transformers</source>
        <translation>2 bits, una carpeta para transformers</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Archivo o carpeta que escribir</translation>
    </message>
    <message>
        <source>Choose the file or folder to write</source>
        <translation>Elegir el archivo o carpeta que escribir</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Escribir en</translation>
    </message>
    <message>
        <source>Written and checked: %1, %2.</source>
        <translation>Escrito y comprobado: %1, %2.</translation>
    </message>
    <message>
        <source>Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.</source>
        <translation>Cuerpo en 2 bits: %1; embedding y cabeza en %2: %3; normas: %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::FigurePanel</name>
    <message>
        <source>the picture could not be encoded</source>
        <translation>no se pudo codificar la imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>bitdistill::FurtherModels</name>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Also the baseline in 8 bits</source>
        <translation>También la referencia en 8 bits</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>Also the baseline in 4 bits</source>
        <translation>También la referencia en 4 bits</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it</source>
        <translation>También la referencia con borradores del modelo comparado</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several at once. Greedy text stays the same. Both need the same vocabulary</source>
        <translation>También la referencia con borradores del modelo comparado: este propone tokens y la referencia comprueba varios a la vez. El texto voraz no cambia. Ambos necesitan el mismo vocabulario</translation>
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
        <translation>%1 con borradores de %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::GhostChoice</name>
    <message>
        <source>Run behind the histogram</source>
        <translation>Ejecución detrás del histograma</translation>
    </message>
    <message>
        <source>Runs that are ticked on Home, or added on the Run page, can stand behind the histogram</source>
        <translation>Las ejecuciones marcadas en Inicio, o añadidas en la página Ejecución, pueden estar detrás del histograma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>bitdistill::GuardBanner</name>
    <message>
        <source>Restart balanced</source>
        <translation>Reiniciar con equilibrio</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Bajar la tasa</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Subir la tasa</translation>
    </message>
    <message>
        <source>the loss terms are balanced over the first steps</source>
        <translation>los términos de la pérdida se equilibran en los primeros pasos</translation>
    </message>
    <message>
        <source>half the learning rate in %1</source>
        <translation>la mitad de la tasa de aprendizaje en %1</translation>
    </message>
    <message>
        <source>twice the learning rate in %1</source>
        <translation>el doble de la tasa de aprendizaje en %1</translation>
    </message>
    <message>
        <source>What a guard advises</source>
        <translation>Lo que aconseja la vigilancia</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, paso %2: %3</translation>
    </message>
</context>
<context>
    <name>bitdistill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages and text</source>
        <translation>Páginas y texto</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Ningún pasaje contiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>From full precision to 1.58 bits</source>
        <translation>De la precisión completa a 1,58 bits</translation>
    </message>
    <message>
        <source>Give a language model as teacher. In three stages its student learns to do the same with weights that are only −1, 0 or +1, and you watch every step of it.</source>
        <translation>Dé un modelo de lenguaje como maestro. En tres etapas su alumno aprende a hacer lo mismo con pesos que solo son −1, 0 o +1, y usted ve cada paso.</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills a table of three models, and ends in a comparison of speed on this machine.</source>
        <translation>El ejemplo trae su propio idioma pequeño, su maestro y su tarea. En un minuto más o menos recorre todas las etapas, llena una tabla de tres modelos y acaba en una comparación de velocidad en este equipo.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Nueva receta…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Nueva receta</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Abrir una ejecución…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Abrir una carpeta de ejecución</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>En espera de reanudarse</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Véalo aprender</translation>
    </message>
    <message>
        <source>The losses of every stage as they fall, and the student&apos;s accuracy against its teacher&apos;s line.</source>
        <translation>Las pérdidas de cada etapa mientras bajan, y la exactitud del alumno junto a la línea de su maestro.</translation>
    </message>
    <message>
        <source>See the weights decide</source>
        <translation>Vea decidirse a los pesos</translation>
    </message>
    <message>
        <source>Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.</source>
        <translation>La masa se reúne en ±½ Δ, donde un paso pequeño cambia un peso entre −1, 0 y +1. Recorra el tiempo.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compárelos</translation>
    </message>
    <message>
        <source>Teacher and student write side by side on this processor: speed, memory, and how far they agree.</source>
        <translation>Maestro y alumno escriben lado a lado en este procesador: velocidad, memoria y cuánto coinciden.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Carpeta de nuevas ejecuciones</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder of new runs</source>
        <translation>Cambiar la carpeta de nuevas ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n núcleo</numerusform>
            <numerusform>%1 · %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 está entrenando</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Abrir la ejecución %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>New runs go to %1</source>
        <translation>Las nuevas ejecuciones van a %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>Abrir el modelo %1</translation>
    </message>
    <message>
        <source>All stages on a small built-in world</source>
        <translation>Todas las etapas en un pequeño mundo incluido</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Choose where new runs go</source>
        <translation>Elegir adónde van las nuevas ejecuciones</translation>
    </message>
    <message>
        <source>See a real run</source>
        <translation>Ver una ejecución real</translation>
    </message>
    <message>
        <source>Curves, histograms and results of a run that somebody has recorded; nothing is trained</source>
        <translation>Curvas, histogramas y resultados de una ejecución que alguien ha grabado; no se entrena nada</translation>
    </message>
    <message>
        <source>Every run appears here with its curve and what it reaches. The sample makes the first one.</source>
        <translation>Cada ejecución aparece aquí con su curva y lo que alcanza. El ejemplo hace la primera.</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first.</source>
        <translation>%1 está entrenando. Deténgala y guárdela primero.</translation>
    </message>
    <message>
        <source>%1 is in the queue. Remove it from there first.</source>
        <translation>%1 está en la cola. Quítela primero de ella.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, what would become ternary.</source>
        <translation>Cualquier modelo Llama, Mistral, Qwen2, Qwen3 o Gemma 3 se abre en milisegundos, como carpeta de Hugging Face o como archivo .gguf: sus tensores, las distribuciones de sus pesos, qué sería ternario.</translation>
    </message>
</context>
<context>
    <name>bitdistill::HubDialog</name>
    <message>
        <source>A model from the hub</source>
        <translation>Un modelo del hub</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Archivos del modelo</translation>
    </message>
    <message>
        <source>Those that are ticked are fetched</source>
        <translation>Se descargan los marcados</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>State of the download</source>
        <translation>Estado de la descarga</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Name or address on the hub</source>
        <translation>Nombre o dirección en el hub</translation>
    </message>
    <message>
        <source>ORG/NAME, or the address of its page</source>
        <translation>ORG/NOMBRE, o la dirección de su página</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>Rama, etiqueta o commit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>List the files of the model</source>
        <translation>Listar los archivos del modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>Cerrar el diálogo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Detener la descarga; lo recibido se conserva</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the ticked files</source>
        <translation>Descargar los archivos marcados</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultando el hub…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Stopping; what has come is kept.</source>
        <translation>Deteniendo; lo recibido se conserva.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>, %1/s, quedan %2</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: Fetch goes on from there.</source>
        <translation>Detenido. Lo recibido se conserva: Descargar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>no licence is stated</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</source>
        <translation>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>, gated: accept its licence on its page and set HF_TOKEN</source>
        <translation>, de acceso restringido: acepte su licencia en su página y defina HF_TOKEN</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Press Look to list the files of a model and to see its licence. The files that this program needs are ticked. Only ticked files are fetched.</source>
        <translation>Pulse «Consultar» para ver la lista de archivos de un modelo y su licencia. Los archivos que este programa necesita aparecen marcados. Solo se descargan los archivos marcados.</translation>
    </message>
    <message>
        <source>is data, and no model</source>
        <translation>son datos, no un modelo</translation>
    </message>
    <message>
        <source>Fetch it with bitdistill fetch --dataset</source>
        <translation>Descárguelos con bitdistill fetch --dataset</translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message>
        <source>Lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Lens and navigator</source>
        <translation>Lente y navegador</translation>
    </message>
    <message>
        <source>Weights that are −1</source>
        <translation>Pesos que son −1</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Pesos que son 0</translation>
    </message>
    <message>
        <source>Weights that are +1</source>
        <translation>Pesos que son +1</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>Cerca de un umbral</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>Cambios por paso</translation>
    </message>
    <message>
        <source>Scale Δ</source>
        <translation>Escala Δ</translation>
    </message>
    <message>
        <source>Distribution in units of Δ</source>
        <translation>Distribución en unidades de Δ</translation>
    </message>
    <message>
        <source>The latent weights stand here in units of their scale, with the thresholds where a code flips.</source>
        <translation>Los pesos latentes están aquí en unidades de su escala, con los umbrales donde cambia un código.</translation>
    </message>
    <message>
        <source>Start a run, or open a model folder.</source>
        <translation>Inicie una ejecución o abra una carpeta de modelo.</translation>
    </message>
    <message>
        <source>Navigator and curves</source>
        <translation>Navegador y curvas</translation>
    </message>
    <message>
        <source>Layers over steps</source>
        <translation>Capas por pasos</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>Every layer at every step as one map.</source>
        <translation>Cada capa en cada paso, como un mapa.</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>Un clic lleva allí.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Zero share, mass near the thresholds and flips per step.</source>
        <translation>Proporción de ceros, masa cerca de los umbrales y cambios por paso.</translation>
    </message>
    <message>
        <source>Layers and kinds</source>
        <translation>Capas y clases</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>a menos de 0,05 Δ</translation>
    </message>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>en %n paso</numerusform>
            <numerusform>en %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a code</source>
        <translation>%1 bits por código</translation>
    </message>
    <message>
        <source>Weights: pin this step</source>
        <translation>Pesos: fijar este paso</translation>
    </message>
    <message>
        <source>Copy the weight plot as a picture</source>
        <translation>Copiar el gráfico de pesos como imagen</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Columnas del mapa</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>por pasos</translation>
    </message>
    <message>
        <source>by kind, at the step shown</source>
        <translation>por clase, en el paso mostrado</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Lo que muestran las curvas</translation>
    </message>
    <message>
        <source>Signs kept</source>
        <translation>Signos iguales</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sin umbral</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 inicial</translation>
    </message>
    <message>
        <source>%1 teacher&apos;s</source>
        <translation>%1 maestro</translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 distintos</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message>
        <source>convert and compare</source>
        <translation>convertir y comparar</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Filter: name, program, family, type</source>
        <translation>Filtrar: nombre, programa, familia, tipo</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Filtrar los modelos</translation>
    </message>
    <message>
        <source>Models that other programs keep</source>
        <translation>Modelos que guardan otros programas</translation>
    </message>
    <message>
        <source>Name, program, size, family, number type, and what each can be used for</source>
        <translation>Nombre, programa, tamaño, familia, tipo numérico y para qué sirve cada uno</translation>
    </message>
    <message>
        <source>How many models were found</source>
        <translation>Cuántos modelos se han encontrado</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>El modelo elegido</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Buscar modelos de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without a model</source>
        <translation>Cerrar sin modelo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here</source>
        <translation>Hugging Face, LM Studio, GPT4All, Jan, Ollama y llama.cpp no guardan modelos aquí</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, porque %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Choose the selected model</source>
        <translation>Elegir el modelo seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>%1 modelo, %2 utilizable</numerusform>
            <numerusform>%1 modelos, %2 de ellos utilizables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LossPlot</name>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>The curves appear here step by step</source>
        <translation>Las curvas aparecen aquí paso a paso</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Inicie una ejecución o abra una carpeta.</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eje de valores logarítmico</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything to do (Ctrl+K)</source>
        <translation>Buscar cualquier acción (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The sample has finished: three models, one table. The comparison runs on the Compare page.</source>
        <translation>El ejemplo ha terminado: tres modelos, una tabla. La comparación corre en la página Comparar.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Abrir una carpeta de ejecución</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>Carpeta de nuevas ejecuciones</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>Buscar cualquier acción</translation>
    </message>
    <message>
        <source>Pause or continue the run</source>
        <translation>Pausar o continuar la ejecución</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Quit; a run is saved first</source>
        <translation>Salir; antes se guarda la ejecución</translation>
    </message>
    <message>
        <source>Recipe and Compare</source>
        <translation>Receta y Comparar</translation>
    </message>
    <message>
        <source>Start the recipe or the comparison</source>
        <translation>Empezar la receta o la comparación</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Plots, map and scrubber</source>
        <translation>Gráficos, mapa y línea de tiempo</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Pan, choose a cell, step in time</source>
        <translation>Desplazar, elegir una celda, avanzar en el tiempo</translation>
    </message>
    <message>
        <source>Zoom a plot</source>
        <translation>Ampliar un gráfico</translation>
    </message>
    <message>
        <source>Whole plot; first step</source>
        <translation>Gráfico entero; primer paso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>Reproducir el entrenamiento</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>Export, copy, data table</source>
        <translation>Exportar, copiar, tabla de datos</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it, then close? It can be resumed from Home.</source>
        <translation>%1 está entrenando. ¿Detenerla, guardarla y cerrar? Se puede reanudar desde Inicio.</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>Detener, guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Idioma del escritorio</translation>
    </message>
    <message>
        <source>the desktop&apos;s language</source>
        <translation>el idioma del escritorio</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>A partir del próximo inicio, la ventana habla %1.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>Tema e idioma</translation>
    </message>
    <message>
        <source>Light, dark, high contrast or as the desktop; the window&apos;s language</source>
        <translation>Claro, oscuro, alto contraste o como el escritorio; el idioma de la ventana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The run&apos;s recipe with a change: %1. Start it as a new run.</source>
        <translation>La receta de la ejecución con un cambio: %1. Empiécela como ejecución nueva.</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + ↑ ↓</source>
        <translation>Ctrl + rueda, Ctrl + ↑ ↓</translation>
    </message>
    <message>
        <source>Zoom the value axis</source>
        <translation>Ampliar el eje de valores</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Zoom a plot to a box</source>
        <translation>Ampliar un recuadro del gráfico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guide, method, tour, keyboard shortcuts (F1: what is in front)</source>
        <translation>Guía, método, recorrido, atajos de teclado (F1: lo que está delante)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The recipe of %1. Start it as a new run.</source>
        <translation>La receta de %1. Empiécela como ejecución nueva.</translation>
    </message>
    <message>
        <source>Help about what is in front</source>
        <translation>Ayuda sobre lo que está delante</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Help about the field or page in front</source>
        <translation>Ayuda sobre el campo o la página que está delante</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Present the comparison, and back</source>
        <translation>Presentar la comparación, y volver</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Empezar o detener la comparación</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Otro prompt</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Reproducir la carrera</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>Colorear los tokens</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>A new line in the message</source>
        <translation>Una línea nueva en el mensaje</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>The method, with its equations</source>
        <translation>El método, con sus ecuaciones</translation>
    </message>
    <message>
        <source>About what is in front</source>
        <translation>Sobre lo que está delante</translation>
    </message>
    <message>
        <source>%1 failed, and the queue goes on: %2</source>
        <translation>%1 ha fallado, y la cola sigue: %2</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>La cola ha terminado.</translation>
    </message>
    <message>
        <source>%1 is a recording: it has curves, histograms and results, but no models. Choose models of your own here.</source>
        <translation>%1 es una grabación: tiene curvas, histogramas y resultados, pero no modelos. Elija aquí modelos propios.</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>Presentar la comparación</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Intro, Ctrl+Intro</translation>
    </message>
    <message>
        <source>%1 of the queue trains now. The run that you have open stays.</source>
        <translation>%1 de la cola entrena ahora. La ejecución que tiene abierta sigue abierta.</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>The rest of the texts, then another prompt</source>
        <translation>El resto de los textos, después otro texto inicial</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom the plot that was clicked; else scroll the page</source>
        <translation>Ampliar el gráfico en el que se hizo clic; si no, desplazar la página</translation>
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
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mperatura</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>voraz</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>Temperatura, 0 es voraz</translation>
    </message>
    <message>
        <source>Always write so many tokens</source>
        <translation>Escribir siempre tantos tokens</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>Mide una longitud fija: cada modelo sigue escribiendo tras el final de su texto, y lo que sigue aparece en gris</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>Tokens como máximo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>Seed of the sampled tokens</source>
        <translation>Semilla de los tokens muestreados</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>La misma semilla vuelve a sacar los mismos tokens</translation>
    </message>
    <message>
        <source>Greedy text needs no seed: raise the temperature to sample</source>
        <translation>El texto voraz no necesita semilla: suba la temperatura para muestrear</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Repetic&amp;iones</translation>
    </message>
    <message>
        <source>Al&amp;ways so many tokens</source>
        <translation>&amp;Siempre tantos tokens</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelCard</name>
    <message>
        <source>ternary</source>
        <translation>ternario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Problems of the model</source>
        <translation>Problemas del modelo</translation>
    </message>
    <message>
        <source>Size ratio</source>
        <translation>Relación de tamaños</translation>
    </message>
    <message>
        <source>smaller as a 1.58-bit student</source>
        <translation>menor como alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>Filter tensors: name, type, ternary</source>
        <translation>Filtrar tensores: nombre, tipo, ternario</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filtrar tensores</translation>
    </message>
    <message>
        <source>Shows the tensors whose name, type or shape contain these words</source>
        <translation>Muestra los tensores cuyo nombre, tipo o forma contienen estas palabras</translation>
    </message>
    <message>
        <source>%1, 1.58-bit student</source>
        <translation>%1, alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>, %1 of them %2</source>
        <translation>, %1 de ellos %2</translation>
    </message>
    <message>
        <source>become ternary</source>
        <translation>serán ternarios</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 capas</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>ancho %1</translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation>%1 cabezas</translation>
    </message>
    <message>
        <source>%1 key/value heads</source>
        <translation>%1 cabezas de clave/valor</translation>
    </message>
    <message>
        <source>vocabulary %1</source>
        <translation>vocabulario %1</translation>
    </message>
    <message>
        <source>tied head</source>
        <translation>cabeza compartida</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>cabeza propia</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>The same shape in FP16</source>
        <translation>La misma forma en FP16</translation>
    </message>
    <message>
        <source>In FP16</source>
        <translation>En FP16</translation>
    </message>
    <message>
        <source>As a 1.58-bit student</source>
        <translation>Como alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>%1 in FP16, %2 as a 1.58-bit student.</source>
        <translation>%1 en FP16, %2 como alumno de 1,58 bits.</translation>
    </message>
    <message>
        <source>This model could not be opened</source>
        <translation>No se pudo abrir este modelo</translation>
    </message>
    <message>
        <source>The tensors of a model and what they become appear here</source>
        <translation>Los tensores de un modelo y en qué se convierten aparecen aquí</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 tensores</translation>
    </message>
    <message>
        <source>%1 of %2 tensors</source>
        <translation>%1 de %2 tensores</translation>
    </message>
    <message>
        <source>Open a model folder, a .gguf or a .safetensors file.</source>
        <translation>Abra una carpeta de modelo, un .gguf o un .safetensors.</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>%1 en el archivo</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en memoria</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empaquetado</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelChoice</name>
    <message>
        <source>Chat template: %1</source>
        <translation>Plantilla de chat: %1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>No tiene plantilla de chat: no se ajustó para conversar y, en su lugar, continúa su texto.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelDialog</name>
    <message>
        <source>Model folders and GGUF files (%1)</source>
        <translation>Carpetas de modelo y archivos GGUF (%1)</translation>
    </message>
    <message>
        <source>Folder or file:</source>
        <translation>Carpeta o archivo:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelList</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model: %1</source>
        <translation>Elegir un modelo: %1</translation>
    </message>
    <message>
        <source>Choose a model folder or a .gguf file</source>
        <translation>Elegir una carpeta de modelo o un archivo .gguf</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelSourceButton</name>
    <message>
        <source>More models for %1</source>
        <translation>Más modelos para %1</translation>
    </message>
    <message>
        <source>Models that other programs keep on this computer, or one from the hub</source>
        <translation>Modelos que guardan otros programas en este equipo, o uno del hub</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Model folder or file</source>
        <translation>Carpeta o archivo del modelo</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .gguf or .safetensors file, or a run folder</source>
        <translation>Una carpeta de Hugging Face, un archivo .gguf o .safetensors, o una carpeta de ejecución</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modelos recientes</translation>
    </message>
    <message>
        <source>Models that were open stand here.</source>
        <translation>Aquí están los modelos que se abrieron.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>El modelo abierto</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Cómo se abrió</translation>
    </message>
    <message>
        <source>See its weights</source>
        <translation>Ver sus pesos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Use as teacher</source>
        <translation>Usar como maestro</translation>
    </message>
    <message>
        <source>Header read in %1</source>
        <translation>Cabecera leída en %1</translation>
    </message>
    <message>
        <source>Export the model as a .gguf file</source>
        <translation>Exportar el modelo como archivo .gguf</translation>
    </message>
    <message>
        <source>With a receipt that it is the same model</source>
        <translation>Con un recibo de que es el mismo modelo</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspeccionar %1</translation>
    </message>
    <message>
        <source>Models at hand and the open one</source>
        <translation>Modelos a mano y el abierto</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Models of the open run</source>
        <translation>Modelos de la ejecución abierta</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already: a teacher has full precision</source>
        <translation>Ya es un alumno de 1,58 bits: un maestro tiene precisión completa</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Redondear…</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already</source>
        <translation>Ya es un alumno de 1,58 bits</translation>
    </message>
    <message>
        <source>A run trains here: wait for its end, or stop it</source>
        <translation>Aquí entrena una ejecución: espere a que termine o deténgala</translation>
    </message>
    <message>
        <source>Ternary weights without training, and what is left of the model</source>
        <translation>Pesos ternarios sin entrenamiento, y lo que queda del modelo</translation>
    </message>
    <message>
        <source>Round the model without training</source>
        <translation>Redondear el modelo sin entrenamiento</translation>
    </message>
    <message>
        <source>Ternary weights, and what is left of the model</source>
        <translation>Pesos ternarios, y lo que queda del modelo</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>el modelo abierto</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Diferencias…</translation>
    </message>
    <message>
        <source>Which tensors differ from those of another model, and by how much</source>
        <translation>Qué tensores difieren de los de otro modelo, y en cuánto</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Choose the model to compare with</source>
        <translation>Elegir el modelo con el que comparar</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Estadísticas e histograma de un tensor: selecciónelo y pulse Intro, o haga doble clic en él.</translation>
    </message>
</context>
<context>
    <name>bitdistill::MomentsFigure</name>
    <message>
        <source>Weights before and after</source>
        <translation>Pesos antes y después</translation>
    </message>
    <message>
        <source>The same weights as the teacher has them, refined, pre-trained, and in the student</source>
        <translation>Los mismos pesos en el maestro, refinados, preentrenados y en el alumno</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>Inicie una ejecución o abra una carpeta de ejecución.</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valores brutos</translation>
    </message>
</context>
<context>
    <name>bitdistill::Notice</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>bitdistill::OverlayCard</name>
    <message>
        <source>Teacher reaches</source>
        <translation>El maestro alcanza</translation>
    </message>
    <message>
        <source>BitNet-SFT reaches</source>
        <translation>BitNet-SFT alcanza</translation>
    </message>
    <message>
        <source>Student reaches</source>
        <translation>El alumno alcanza</translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation>Junto a otras ejecuciones</translation>
    </message>
    <message>
        <source>What runs reach, and in what their recipes differ</source>
        <translation>Qué alcanzan las ejecuciones, y en qué difieren sus recetas</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Show a run beside the open one</source>
        <translation>Mostrar una ejecución junto a la abierta</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message>
        <source>Points over the parameters</source>
        <translation>Puntos según los parámetros</translation>
    </message>
    <message>
        <source>A line for each point over the parameters that a sweep varies</source>
        <translation>Una línea por cada punto sobre los parámetros que varía un barrido</translation>
    </message>
    <message>
        <source>bitdistill sweep makes a sweep; open its folder.</source>
        <translation>bitdistill sweep hace un barrido; abra su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>%n punto, sin terminar.</numerusform>
            <numerusform>%n puntos, ninguno terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>%n punto; el mejor es %1 con %2.</numerusform>
            <numerusform>%n puntos; el mejor es %1 con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamField</name>
    <message>
        <source>Not used: %1 and %2 are off</source>
        <translation>No se usa: las opciones «%1» y «%2» están desactivadas</translation>
    </message>
    <message>
        <source>Not used: %1 is off</source>
        <translation>No se usa: la opción «%1» está desactivada</translation>
    </message>
    <message>
        <source>Used only with %1: %2</source>
        <translation>Solo se usa con %1: %2</translation>
    </message>
    <message>
        <source>Not used: %1 is not given</source>
        <translation>No se usa: falta «%1»</translation>
    </message>
    <message>
        <source>Not used: %1 is given</source>
        <translation>No se usa: ya se indica «%1»</translation>
    </message>
    <message>
        <source>Not used: the task has no classes</source>
        <translation>No se usa: la tarea no tiene clases</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file</source>
        <translation>Abre un diálogo para elegir un archivo</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problema con %1</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>Hace falta %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>De vuelta al valor por defecto: %1</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>De vuelta a %1: %2</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a model folder or a .gguf file</source>
        <translation>Abre un diálogo para elegir una carpeta de modelo o un archivo .gguf</translation>
    </message>
    <message>
        <source>Not used: the task writes no texts</source>
        <translation>No se usa: la tarea no escribe textos</translation>
    </message>
    <message>
        <source>Opens a dialog to choose files</source>
        <translation>Abre un diálogo para elegir archivos</translation>
    </message>
    <message>
        <source>Help about %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
    <message>
        <source>What it means, with its equation (F1)</source>
        <translation>Qué significa, con su ecuación (F1)</translation>
    </message>
    <message>
        <source>From the preset %1</source>
        <translation>Del preajuste %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>The parameters of a run, in groups</source>
        <translation>Los parámetros de una ejecución, en grupos</translation>
    </message>
    <message>
        <source>Search parameters</source>
        <translation>Buscar parámetros</translation>
    </message>
    <message>
        <source>Shows the parameters whose name, help or choices contain these words</source>
        <translation>Muestra los parámetros cuyo nombre, ayuda u opciones contienen estas palabras</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all parameters</source>
        <translation>Mostrar todos los parámetros</translation>
    </message>
    <message>
        <source>Unfolds every group</source>
        <translation>Despliega todos los grupos</translation>
    </message>
    <message>
        <source>Problems of the whole recipe</source>
        <translation>Problemas de la receta entera</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>More parameters: %1</source>
        <translation>Más parámetros: %1</translation>
    </message>
    <message>
        <source>No parameter contains these words.</source>
        <translation>Ningún parámetro contiene estas palabras.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Hace falta: %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds the group</source>
        <translation>Pliega el grupo</translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>Despliega %n parámetro más</numerusform>
            <numerusform>Despliega %n parámetros más</numerusform>
        </translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>todo por defecto</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>los valores por defecto</translation>
    </message>
    <message>
        <source>Sets every parameter back to %1</source>
        <translation>Devuelve todos los parámetros a %1</translation>
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
        <translation>queda %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>fallido en %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>detenido en %1</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Etapas de la ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, step %1 of %2</source>
        <translation>, paso %1 de %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, queda %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Copy, export, show as table</source>
        <translation>Copiar, exportar, mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotPanel</name>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>no se pudo codificar la imagen</translation>
    </message>
    <message>
        <source>the page could not be printed to the file</source>
        <translation>no se pudo imprimir la página en el archivo</translation>
    </message>
    <message>
        <source>Warning about what is drawn</source>
        <translation>Aviso sobre lo dibujado</translation>
    </message>
</context>
<context>
    <name>bitdistill::PresentBar</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>Empezar o detener la comparación</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Which prompt</source>
        <translation>Qué prompt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt siguiente</translation>
    </message>
    <message>
        <source>Race  R</source>
        <translation>Carrera  R</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>Reproducir la carrera</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Estado de la comparación</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Salir  Esc</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Stop  Space</source>
        <translation>Detener  Espacio</translation>
    </message>
    <message>
        <source>Start  Space</source>
        <translation>Empezar  Espacio</translation>
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
        <translation>Pl&amp;antilla de chat</translation>
    </message>
    <message>
        <source>The prompt in the models&apos; chat templates</source>
        <translation>La entrada en las plantillas de chat de los modelos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Choose or keep a prompt</source>
        <translation>Elegir o guardar un prompt</translation>
    </message>
    <message>
        <source>Prompts of the run, of its task, for any model, and your own</source>
        <translation>Prompts de la ejecución, de su tarea, para cualquier modelo, y los propios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>For any model</source>
        <translation>Para cualquier modelo</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Por tarea</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Guardar este prompt</translation>
    </message>
    <message>
        <source>Forget this prompt</source>
        <translation>Olvidar este prompt</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Search for learning rates</source>
        <translation>Búsqueda de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 de %n ejecución</numerusform>
            <numerusform>%1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>chosen so far: %1</source>
        <translation>elegido hasta ahora: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Dejar que siga la cola</translation>
    </message>
    <message>
        <source>Pause the queue after the present run</source>
        <translation>Pausar la cola tras la ejecución presente</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>todo está listo</translation>
    </message>
    <message>
        <source>one run after the other</source>
        <translation>una ejecución tras otra</translation>
    </message>
    <message>
        <source>pauses after the present run</source>
        <translation>hará pausa tras la ejecución presente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>Quitar %1 de la cola</translation>
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
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>The recipe as it is</source>
        <translation>La receta tal como está</translation>
    </message>
    <message>
        <source>A sweep over values</source>
        <translation>Un barrido de valores</translation>
    </message>
    <message>
        <source>A search for learning rates</source>
        <translation>Una búsqueda de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>An ablation</source>
        <translation>Una ablación</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Qué se ejecuta</translation>
    </message>
    <message>
        <source>Folder&apos;s name</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Values, a line a parameter</source>
        <translation>Valores, una línea por parámetro</translation>
    </message>
    <message>
        <source>Multiples of the recipe&apos;s rates</source>
        <translation>Múltiplos de las tasas de la receta</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Give it a name that can be a folder&apos;s name.</source>
        <translation>Dele un nombre que pueda ser el de una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n ejecución.</numerusform>
            <numerusform>%n ejecuciones, una tras otra. Las etapas que tienen en común se calculan una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here</source>
        <translation>«%1» no es un número admitido aquí</translation>
    </message>
    <message>
        <source>Write numbers with commas between them</source>
        <translation>Escriba números separados por comas</translation>
    </message>
    <message>
        <source>The recipe has no teacher</source>
        <translation>La receta no tiene maestro</translation>
    </message>
    <message>
        <source>Choose the folder of the model to convert on the Recipe page</source>
        <translation>Elija en la página Receta la carpeta del modelo que se va a convertir</translation>
    </message>
    <message>
        <source>There are no values yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>Write a line for each parameter, such as %1</source>
        <translation>Escriba una línea por cada parámetro, por ejemplo %1</translation>
    </message>
    <message>
        <source>There are no multiples yet</source>
        <translation>Aún no hay múltiplos</translation>
    </message>
    <message>
        <source>Write multiples such as %1</source>
        <translation>Escriba múltiplos, por ejemplo %1</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Número de ejecuciones</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueRunner</name>
    <message>
        <source>%1 is in the queue already. Choose another name.</source>
        <translation>%1 ya está en la cola. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <source>Take the recipe of the open run</source>
        <translation>Tomar la receta de la ejecución abierta</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Cargar un archivo de receta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Guardar la receta como archivo</translation>
    </message>
    <message>
        <source>Form and checks</source>
        <translation>Formulario y comprobaciones</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de órdenes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>Línea de órdenes que hace lo mismo</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>&amp;Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>What stands against a start</source>
        <translation>Qué impide empezar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Choose a teacher and training data: the first items appear here, cut into the teacher&apos;s tokens, with those marked that the loss looks at.</source>
        <translation>Elija un maestro y datos de entrenamiento: los primeros ejemplos aparecen aquí, cortados en los tokens del maestro, con los que mira la pérdida marcados.</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Receta de %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>%1, then %2 and %3</source>
        <translation>%1, luego %2 y %3</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>Elija primero: %1</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Elija primero</translation>
    </message>
    <message>
        <source>every field can be used</source>
        <translation>todos los campos sirven</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>%n más, marcado en el formulario</numerusform>
            <numerusform>%n más, marcados en el formulario</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>still to choose</source>
        <translation>aún por elegir</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>Choose training data: its first items appear here, cut into the teacher&apos;s tokens.</source>
        <translation>Elija datos de entrenamiento: sus primeros ejemplos aparecen aquí, cortados en los tokens del maestro.</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 está entrenando</translation>
    </message>
    <message>
        <source>Give the run a name that can be a folder&apos;s name</source>
        <translation>Dé a la ejecución un nombre que pueda ser el de una carpeta</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Start the recipe</source>
        <translation>Empezar la receta</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar la línea de órdenes</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Buscar entre los parámetros</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>Parámetro: %1</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Carpeta de ejecución</translation>
    </message>
    <message>
        <source>%1. The command follows once that is mended.</source>
        <translation>%1. La orden sigue en cuanto eso se corrija.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Cola…</translation>
    </message>
    <message>
        <source>Put the recipe into the queue</source>
        <translation>Poner la receta en la cola</translation>
    </message>
    <message>
        <source>Runs, sweeps, searches for learning rates and ablations, one after the other</source>
        <translation>Ejecuciones, barridos, búsquedas de tasas de aprendizaje y ablaciones, una tras otra</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Preajustes propios</translation>
    </message>
    <message>
        <source>Save what the form shows as a preset, or delete one of your own</source>
        <translation>Guardar lo que muestra el formulario como preajuste, o borrar uno propio</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Borrar el preajuste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Deshacer el último cambio de la receta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Un preajuste propio</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save the recipe as a preset</source>
        <translation>Guardar la receta como preajuste</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Elija datos de entrenamiento: sus columnas y primeras filas aparecen aquí.</translation>
    </message>
    <message>
        <source>Name of the preset (how to train, without model and data):</source>
        <translation>Nombre del preajuste (cómo se entrena, sin modelo ni datos):</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Replace it by what the form shows?</source>
        <translation>Ya existe un preajuste %1. ¿Reemplazarlo por lo que muestra el formulario?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el anterior</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePreview</name>
    <message>
        <source>First batch</source>
        <translation>Primer lote</translation>
    </message>
    <message>
        <source>First rows of the data file</source>
        <translation>Primeras filas del archivo de datos</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>Elija datos de entrenamiento: sus columnas y primeras filas aparecen aquí.</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>Sobre el archivo de datos</translation>
    </message>
    <message>
        <source>Fields that differ, as they were and as they are</source>
        <translation>Campos que difieren, como eran y como son</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What the recipe is compared with</source>
        <translation>Con qué se compara la receta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Archivo de datos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What the data file seems to be made for</source>
        <translation>Para qué parece hecho el archivo de datos</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar esto</translation>
    </message>
    <message>
        <source>Take the proposed task into the recipe</source>
        <translation>Tomar la tarea propuesta en la receta</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>%1 rows, the first of them:</source>
        <translation>%1 filas, las primeras de ellas:</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>Las primeras filas:</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>The data file seems to be made for the task %1: %2.</source>
        <translation>El archivo de datos parece hecho para la tarea %1: %2.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>Nada difiere de «%1».</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>Frente a «%1»:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>%1: %2 tokens in %3</source>
        <translation>%1: %2 tokens en %3</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>replayed %1 times slower</source>
        <translation>reproducido %1 veces más lento</translation>
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
        <translation>Método</translation>
    </message>
    <message>
        <source>Points to FP16</source>
        <translation>Puntos frente a FP16</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>FP16-SFT, BitNet-SFT and BitDistill appear here side by side.</source>
        <translation>FP16-SFT, BitNet-SFT y BitDistill aparecen aquí uno junto a otro.</translation>
    </message>
    <message>
        <source>Run a recipe to its end, or open a finished run.</source>
        <translation>Ejecute una receta hasta el final o abra una ejecución terminada.</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 alcanza %2</translation>
    </message>
    <message>
        <source>Difference to FP16</source>
        <translation>Diferencia con FP16</translation>
    </message>
    <message>
        <source>, not distinguishable</source>
        <translation>, no distinguible</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, intervalo del 95 %</translation>
    </message>
    <message>
        <source>computed by the %1 engine in %2</source>
        <translation>calculado por el motor %1 en %2</translation>
    </message>
    <message>
        <source>always the most frequent class: %1</source>
        <translation>siempre la clase más frecuente: %1</translation>
    </message>
    <message>
        <source>It answers every item alike.</source>
        <translation>Responde lo mismo a todo.</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval, on the same %2 items</source>
        <translation>%1 puntos, intervalo del 95 %, en los mismos %2 elementos</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1</source>
        <translation>prueba exacta de McNemar: p %1</translation>
    </message>
    <message>
        <source>, and answers every item alike</source>
        <translation>, y responde lo mismo a todo</translation>
    </message>
    <message>
        <source>CPU engine, weights as %1</source>
        <translation>motor de CPU, pesos como %1</translation>
    </message>
    <message>
        <source>training engine, %1</source>
        <translation>motor de entrenamiento, %1</translation>
    </message>
    <message>
        <source>%1 dev items</source>
        <translation>%1 ejemplos de validación</translation>
    </message>
    <message>
        <source>%1 prompts cut</source>
        <translation>%1 prompts recortados</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1, 95 % interval by a paired bootstrap, on the same %2 items</source>
        <translation>%1, intervalo del 95 % por bootstrap pareado, en los mismos %2 ejemplos</translation>
    </message>
    <message>
        <source>approximate randomization: p %1</source>
        <translation>aleatorización aproximada: p %1</translation>
    </message>
    <message>
        <source>≈: not distinguishable, %1</source>
        <translation>≈: no distinguible, %1</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Run and data</source>
        <translation>Ejecución y datos</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Copiar la tabla como Markdown</translation>
    </message>
    <message>
        <source>Compare teacher and student</source>
        <translation>Comparar maestro y alumno</translation>
    </message>
    <message>
        <source>Student, BitDistill</source>
        <translation>Alumno, BitDistill</translation>
    </message>
    <message>
        <source>Teacher, FP16-SFT</source>
        <translation>Maestro, FP16-SFT</translation>
    </message>
    <message>
        <source>Direct, BitNet-SFT</source>
        <translation>Directo, BitNet-SFT</translation>
    </message>
    <message>
        <source>Student&apos;s weights</source>
        <translation>Pesos del alumno</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side.</source>
        <translation>Exactitud, tamaño y velocidad de FP16-SFT, BitNet-SFT y BitDistill, uno junto a otro.</translation>
    </message>
    <message>
        <source>They appear when a run with dev data has been evaluated.</source>
        <translation>Aparecen cuando se ha evaluado una ejecución con datos dev.</translation>
    </message>
    <message>
        <source>The paper, Qwen3 (%1)</source>
        <translation>El artículo, Qwen3 (%1)</translation>
    </message>
    <message>
        <source>Which class (row) is taken for which (column)</source>
        <translation>Qué clase (fila) se toma por cuál (columna)</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>en los ejemplos dev</translation>
    </message>
    <message>
        <source>%1 smaller than %2 in 16 bits</source>
        <translation>%1 menor que %2 en 16 bits</translation>
    </message>
    <message>
        <source>%1 · task %2</source>
        <translation>%1 · tarea %2</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Ninguna ejecución abierta</translation>
    </message>
    <message>
        <source>Other models, more data and far more text in stage 2: the order of the rows is what to compare.</source>
        <translation>Otros modelos, más datos y mucho más texto en la etapa 2: lo que se compara es el orden de las filas.</translation>
    </message>
    <message>
        <source>The paper has no row for this task; its SST-2 stands here for the order of the rows.</source>
        <translation>El artículo no tiene fila para esta tarea; su SST-2 está aquí por el orden de las filas.</translation>
    </message>
    <message>
        <source>Copy the results as Markdown</source>
        <translation>Copiar los resultados como Markdown</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Tables, figures and texts of this run as one HTML or PDF file</source>
        <translation>Tablas, figuras y textos de esta ejecución en un archivo HTML o PDF</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>Mostrar las clases</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Mostrar los ejemplos</translation>
    </message>
    <message>
        <source>What teacher and student answer</source>
        <translation>Qué responden maestro y alumno</translation>
    </message>
    <message>
        <source>%1: from full precision to 1.58 bits</source>
        <translation>%1: de la precisión completa a 1,58 bits</translation>
    </message>
    <message>
        <source>%1: which class is taken for which</source>
        <translation>%1: qué clase se toma por cuál</translation>
    </message>
    <message>
        <source>true, predicted</source>
        <translation>verdadera, predicha</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Informe escrito: %1</translation>
    </message>
    <message>
        <source>HTML or PDF</source>
        <translation>HTML o PDF</translation>
    </message>
    <message>
        <source>Ask teacher and student item by item</source>
        <translation>Preguntar a maestro y alumno ejemplo a ejemplo</translation>
    </message>
    <message>
        <source>Both right, only one of them, both wrong</source>
        <translation>Ambos aciertan, solo uno de ellos, ambos fallan</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 frente a %2: %3</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>el maestro</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>Show the ablation that this run belongs to</source>
        <translation>Mostrar la ablación a la que pertenece esta ejecución</translation>
    </message>
    <message>
        <source>The report follows once the weights for it have been read.</source>
        <translation>El informe se escribirá cuando se hayan leído los pesos de sus figuras.</translation>
    </message>
    <message>
        <source>held-out text: perplexity %1 of the teacher, %2 of the student after pre-training</source>
        <translation>texto reservado: perplejidad %1 del maestro, %2 del alumno tras el preentrenamiento</translation>
    </message>
    <message>
        <source>What the models wrote, beside the reference</source>
        <translation>Qué escribieron los modelos, junto a la referencia</translation>
    </message>
    <message>
        <source>Texts that differ most</source>
        <translation>Textos que más difieren</translation>
    </message>
    <message>
        <source>First page as a picture (*.png)</source>
        <translation>Primera página como imagen (*.png)</translation>
    </message>
    <message>
        <source>In memory %1 in place of %2, %3 smaller</source>
        <translation>En memoria %1 en lugar de %2, %3 menor</translation>
    </message>
    <message>
        <source>Writing speed beside the teacher: %1</source>
        <translation>Velocidad de escritura frente al maestro: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>(nothing: it ended at once)</source>
        <translation>(nada: terminó de inmediato)</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundDialog</name>
    <message>
        <source>Perplexity of the model, %p %</source>
        <translation>Perplejidad del modelo, %p %</translation>
    </message>
    <message>
        <source>Rounding, %p %</source>
        <translation>Redondeo, %p %</translation>
    </message>
    <message>
        <source>Perplexity of the ternary weights, %p %</source>
        <translation>Perplejidad de los pesos ternarios, %p %</translation>
    </message>
    <message>
        <source>Perplexity with rounded activations, %p %</source>
        <translation>Perplejidad con activaciones redondeadas, %p %</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>8 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>8 bits, o_proj y down_proj tras una transformación de Hadamard</translation>
    </message>
    <message>
        <source>4 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>4 bits, o_proj y down_proj tras una transformación de Hadamard</translation>
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
        <translation>Redondear %1 sin entrenamiento</translation>
    </message>
    <message>
        <source>Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of the model: what is missing is what training is for.</source>
        <translation>Pesos ternarios solo por redondeo: no se entrena nada ni se añaden normas. Cuente con que quede poco del modelo: para lo que falta está el entrenamiento.</translation>
    </message>
    <message>
        <source>Progress of the rounding</source>
        <translation>Progreso del redondeo</translation>
    </message>
    <message>
        <source>What is left of the model</source>
        <translation>Lo que queda del modelo</translation>
    </message>
    <message>
        <source>How codes and scales are found</source>
        <translation>Cómo se hallan códigos y escalas</translation>
    </message>
    <message>
        <source>absmean, each weight to the nearest</source>
        <translation>absmean, cada peso al más próximo</translation>
    </message>
    <message>
        <source>ls, least squared error of the weights</source>
        <translation>ls, mínimo error cuadrático de los pesos</translation>
    </message>
    <message>
        <source>gptq, later columns take over the errors</source>
        <translation>gptq, las columnas siguientes asumen los errores</translation>
    </message>
    <message>
        <source>awq, factors for columns with large inputs</source>
        <translation>awq, factores para columnas con entradas grandes</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Which weights share a scale</source>
        <translation>Qué pesos comparten escala</translation>
    </message>
    <message>
        <source>One a matrix</source>
        <translation>Una por matriz</translation>
    </message>
    <message>
        <source>One a row</source>
        <translation>Una por fila</translation>
    </message>
    <message>
        <source>One for 256 neighbours</source>
        <translation>Una por 256 vecinos</translation>
    </message>
    <message>
        <source>One for 128 neighbours</source>
        <translation>Una por 128 vecinos</translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation>&amp;Escalas</translation>
    </message>
    <message>
        <source>What the result computes with</source>
        <translation>Con qué calcula el resultado</translation>
    </message>
    <message>
        <source>Full precision: weights alone, in a folder of full size</source>
        <translation>Precisión completa: solo los pesos, en una carpeta de tamaño completo</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Activaciones</translation>
    </message>
    <message>
        <source>Text that calibrates and measures</source>
        <translation>Texto que calibra y mide</translation>
    </message>
    <message>
        <source>Plain text or JSON lines: its beginning calibrates, its end measures</source>
        <translation>Texto plano o líneas JSON: el principio calibra, el final mide</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>Elegir el texto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Rows that calibrate</source>
        <translation>Filas que calibran</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Tokens por fila</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>filas de</translation>
    </message>
    <message>
        <source>tokens calibrate</source>
        <translation>tokens calibran</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta que se escribe</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Elegir dónde va la carpeta</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Escri&amp;bir en</translation>
    </message>
    <message>
        <source>Layer by layer…</source>
        <translation>Capa por capa…</translation>
    </message>
    <message>
        <source>What rounding costs each layer</source>
        <translation>Lo que el redondeo cuesta a cada capa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the model and what is left of it</source>
        <translation>Comparar el modelo y lo que queda de él</translation>
    </message>
    <message>
        <source>Both side by side on the Compare page</source>
        <translation>Ambos lado a lado en la página Comparar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondear</translation>
    </message>
    <message>
        <source>What rounding costs</source>
        <translation>Lo que cuesta el redondeo</translation>
    </message>
    <message>
        <source>A call for this folder was stopped before its end: the same choices go on with what it has done.</source>
        <translation>Una llamada para esta carpeta se detuvo antes del final: las mismas opciones siguen con lo ya hecho.</translation>
    </message>
    <message>
        <source>Choose a text first: it calibrates, and it measures what is left.</source>
        <translation>Elija primero un texto: calibra y mide lo que queda.</translation>
    </message>
    <message>
        <source>Name a folder to write to first.</source>
        <translation>Indique primero la carpeta de destino.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Opening the training engine</source>
        <translation>Abriendo el motor de entrenamiento</translation>
    </message>
    <message>
        <source>Not rounded. %1</source>
        <translation>No redondeado. %1</translation>
    </message>
    <message>
        <source>Stopped; no folder was written.</source>
        <translation>Detenido; no se escribió ninguna carpeta.</translation>
    </message>
    <message>
        <source>The model, full precision</source>
        <translation>El modelo, precisión completa</translation>
    </message>
    <message>
        <source>Ternary weights, activations in full precision</source>
        <translation>Pesos ternarios, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>Ternary weights, activations: %1</source>
        <translation>Pesos ternarios, activaciones: %1</translation>
    </message>
    <message>
        <source>Measured on the last %1 tokens of the text, in rows of %2.</source>
        <translation>Medido en los últimos %1 tokens del texto, en filas de %2.</translation>
    </message>
    <message>
        <source>The student: %1. A recipe goes on with it as its student.</source>
        <translation>El alumno: %1. Una receta continúa con él como su alumno.</translation>
    </message>
    <message>
        <source>The ternary values in full precision: %1. It computes as the second bar says.</source>
        <translation>Los valores ternarios en precisión completa: %1. Calcula como dice la segunda barra.</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundingBars</name>
    <message>
        <source>Perplexity before and after</source>
        <translation>Perplejidad antes y después</translation>
    </message>
    <message>
        <source>guessing %1</source>
        <translation>adivinar %1</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>Perplejidad: %1</translation>
    </message>
    <message>
        <source>Perplexity, logarithmic</source>
        <translation>Perplejidad, logarítmica</translation>
    </message>
    <message>
        <source>guessing: %1</source>
        <translation>adivinar: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunControls</name>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Ends after the present micro-batch and writes a checkpoint; the run can be resumed</source>
        <translation>Acaba tras el microlote presente y escribe un punto de control; la ejecución se puede reanudar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run so many steps, then pause</source>
        <translation>Dar tantos pasos y hacer pausa</translation>
    </message>
    <message>
        <source>Trains the number of steps beside it and pauses</source>
        <translation>Entrena el número de pasos de al lado y hace pausa</translation>
    </message>
    <message>
        <source> more steps</source>
        <translation> pasos más</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>Pasos por dar</translation>
    </message>
    <message>
        <source>How many steps to train before pausing</source>
        <translation>Cuántos pasos entrenar antes de la pausa</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
    <message>
        <source>Run controls</source>
        <translation>Controles de la ejecución</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Freezes after the present micro-batch; everything stays in memory</source>
        <translation>Se congela tras el microlote presente; todo queda en memoria</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Goes on where the run was frozen</source>
        <translation>Sigue donde se congeló la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint, exactly as if it had never stopped</source>
        <translation>Sigue desde el punto de control más nuevo, exactamente como si nunca se hubiera detenido</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Runs every planned stage that is not done yet</source>
        <translation>Ejecuta todas las etapas planeadas que no estén hechas</translation>
    </message>
    <message>
        <source>Another process trains here; this window watches.</source>
        <translation>Otro proceso entrena aquí; esta ventana observa.</translation>
    </message>
    <message>
        <source>Stopped; can be resumed</source>
        <translation>Detenida; se puede reanudar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Paused; memory is kept</source>
        <translation>En pausa; la memoria se conserva</translation>
    </message>
    <message>
        <source>Stopping: saves a checkpoint</source>
        <translation>Deteniendo: guarda un punto de control</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>Detenido y guardado</translation>
    </message>
    <message>
        <source>Failed; the events say why</source>
        <translation>Fallido; los sucesos dicen por qué</translation>
    </message>
    <message>
        <source>Other ways to pause</source>
        <translation>Otras formas de pausar</translation>
    </message>
    <message>
        <source>A pause can also give the memory back that training takes</source>
        <translation>Una pausa también puede devolver la memoria que ocupa el entrenamiento</translation>
    </message>
    <message>
        <source>Pause and free memory</source>
        <translation>Pausar y liberar la memoria</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint</source>
        <translation>Guarda un punto de control y devuelve la memoria a otros programas; Continuar carga el punto de control</translation>
    </message>
    <message>
        <source>Loads the checkpoint and goes on, exactly as if it had never paused</source>
        <translation>Carga el punto de control y continúa, exactamente como si no hubiera habido pausa</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>En pausa; la memoria está libre</translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>Reanudar desde el paso %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message>
        <source>%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.</source>
        <translation>%1 no es una carpeta de ejecución: falta run.json. Elija una carpeta en la que se haya empezado una ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>Junto a la abierta se muestra como máximo %n ejecución. Quite primero otra.</numerusform>
            <numerusform>Junto a la abierta se muestran como máximo %n ejecuciones. Quite primero otra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>Velocidad de entrenamiento</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>Pesos que son 0</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Cross-entropy and the two distillation terms appear here, step by step.</source>
        <translation>La entropía cruzada y los dos términos de la destilación aparecen aquí, paso a paso.</translation>
    </message>
    <message>
        <source>Start a recipe, or try the sample.</source>
        <translation>Inicie una receta o pruebe el ejemplo.</translation>
    </message>
    <message>
        <source>Gradient norm, learning rate, speed and more, step by step.</source>
        <translation>Norma del gradiente, tasa de aprendizaje, velocidad y más, paso a paso.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Otra medida</translation>
    </message>
    <message>
        <source>What the small plot shows</source>
        <translation>Qué muestra el gráfico pequeño</translation>
    </message>
    <message>
        <source>Weights and events</source>
        <translation>Pesos y sucesos</translation>
    </message>
    <message>
        <source>Weights, all layers</source>
        <translation>Pesos, todas las capas</translation>
    </message>
    <message>
        <source>The student&apos;s weights in units of Δ appear here as soon as it trains.</source>
        <translation>Los pesos del alumno en unidades de Δ aparecen aquí en cuanto entrena.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Curves and events</source>
        <translation>Curvas y sucesos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>%1, final evaluation</source>
        <translation>%1, evaluación final</translation>
    </message>
    <message>
        <source>measured at the first evaluation</source>
        <translation>se mide en la primera evaluación</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>en los ejemplos dev</translation>
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
        <translation>paso %1 de %2</translation>
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
        <translation>%1 cerca de un umbral</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Ninguna ejecución abierta</translation>
    </message>
    <message>
        <source>Pausing at the next micro-batch</source>
        <translation>Hará pausa en el próximo microlote</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Se está leyendo la carpeta</translation>
    </message>
    <message>
        <source>This run has finished</source>
        <translation>Esta ejecución ha terminado</translation>
    </message>
    <message>
        <source>Written for TensorBoard: start it with --logdir %1</source>
        <translation>Escrito para TensorBoard: ábralo con --logdir %1</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Pausar la ejecución</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Continuar la ejecución</translation>
    </message>
    <message>
        <source>Stop and save the run</source>
        <translation>Detener y guardar la ejecución</translation>
    </message>
    <message>
        <source>Resume the run from its checkpoint</source>
        <translation>Reanudar la ejecución desde su punto de control</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Cerrar la ejecución</translation>
    </message>
    <message>
        <source>Show all stages in the curves</source>
        <translation>Mostrar todas las etapas en las curvas</translation>
    </message>
    <message>
        <source>Copy the losses as a picture</source>
        <translation>Copiar las pérdidas como imagen</translation>
    </message>
    <message>
        <source>Write the run for TensorBoard</source>
        <translation>Escribir la ejecución para TensorBoard</translation>
    </message>
    <message>
        <source>Scalars and histograms, in the run&apos;s report folder</source>
        <translation>Escalares e histogramas, en la carpeta de informes de la ejecución</translation>
    </message>
    <message>
        <source>Losses as a table</source>
        <translation>Pérdidas como tabla</translation>
    </message>
    <message>
        <source>%1, training engine</source>
        <translation>%1, motor de entrenamiento</translation>
    </message>
    <message>
        <source>Saving a checkpoint to free the memory</source>
        <translation>Guarda un punto de control para liberar la memoria</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>En pausa; la memoria está libre</translation>
    </message>
    <message>
        <source>Pause the run and free its memory</source>
        <translation>Pausar la ejecución y liberar su memoria</translation>
    </message>
    <message>
        <source>%1 on the dev items, at every evaluation.</source>
        <translation>%1 en los ejemplos dev, en cada evaluación.</translation>
    </message>
    <message>
        <source>%1 of the teacher</source>
        <translation>%1 del maestro</translation>
    </message>
    <message>
        <source>%1 of BitNet-SFT</source>
        <translation>%1 de BitNet-SFT</translation>
    </message>
    <message>
        <source>%1 of the student</source>
        <translation>%1 del alumno</translation>
    </message>
    <message>
        <source>the teacher at %1</source>
        <translation>el maestro con %1</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternario</translation>
    </message>
    <message>
        <source>%1, CPU engine</source>
        <translation>%1, motor de CPU</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>Overlay…</source>
        <translation>Superponer…</translation>
    </message>
    <message>
        <source>Show other runs behind this one</source>
        <translation>Mostrar otras ejecuciones detrás de esta</translation>
    </message>
    <message>
        <source>Other runs as thin lines in every plot, and what differs between their recipes</source>
        <translation>Otras ejecuciones como líneas finas en cada gráfico, y lo que difiere entre sus recetas</translation>
    </message>
    <message>
        <source>Take all other runs out of the curves</source>
        <translation>Quitar de las curvas todas las otras ejecuciones</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 of it in this stage</source>
        <translation>%1 en esta etapa</translation>
    </message>
    <message>
        <source>in this stage, which is the last</source>
        <translation>en esta etapa, que es la última</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>la ejecución ha terminado</translation>
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
        <translation>%1 está entrenando</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>All of its stages are done.</source>
        <translation>Todas sus etapas están listas.</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ha fallado</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunTable</name>
    <message>
        <source>Filter by name, task, teacher or state</source>
        <translation>Filtrar por nombre, tarea, maestro o estado</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrar las ejecuciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter opens a run, Space shows it beside the open one, the menu key has more.</source>
        <translation>Intro abre una ejecución, Espacio la muestra junto a la abierta, la tecla de menú ofrece más.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Duplicate the recipe</source>
        <translation>Duplicar la receta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Cambiar el nombre de la ejecución</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Nuevo nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>bitdistill::SamplePreview</name>
    <message>
        <source>Drawing: falling losses</source>
        <translation>Dibujo: pérdidas que bajan</translation>
    </message>
    <message>
        <source>Drawing: weights that gather at the thresholds</source>
        <translation>Dibujo: pesos que se juntan en los umbrales</translation>
    </message>
    <message>
        <source>Drawing: two models write, one faster</source>
        <translation>Dibujo: dos modelos escriben, uno más rápido</translation>
    </message>
</context>
<context>
    <name>bitdistill::Session</name>
    <message>
        <source>No run open</source>
        <translation>Ninguna ejecución abierta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Corre en otro lugar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Haciendo pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first; it can be resumed later.</source>
        <translation>%1 está entrenando. Deténgala y guárdela primero; se puede reanudar después.</translation>
    </message>
</context>
<context>
    <name>bitdistill::ShortcutsSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeBar</name>
    <message>
        <source>ternary body</source>
        <translation>cuerpo ternario</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>embedding and head</source>
        <translation>embedding y cabeza</translation>
    </message>
    <message>
        <source>norms and scales</source>
        <translation>normas y escalas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1 in total: %2</source>
        <translation>%1 en total: %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeCard</name>
    <message>
        <source>Memory, stated in parts</source>
        <translation>Memoria, por partes</translation>
    </message>
    <message>
        <source>Sizes of teacher and student</source>
        <translation>Tamaños del maestro y del alumno</translation>
    </message>
    <message>
        <source>Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the student.</source>
        <translation>Bytes del cuerpo ternario, del embedding y la cabeza, y de las normas: para el maestro y para el alumno.</translation>
    </message>
    <message>
        <source>Teacher, 16 bits</source>
        <translation>Maestro, 16 bits</translation>
    </message>
    <message>
        <source>Student, 1.58 bits</source>
        <translation>Alumno, 1,58 bits</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight.</source>
        <translation>Solo las proyecciones se vuelven ternarias, a 2 bits por peso.</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides the total of a small model.</source>
        <translation>Solo las proyecciones se vuelven ternarias, a 2 bits por peso; el embedding se guarda en %1 y decide el total de un modelo pequeño.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding y cabeza</translation>
    </message>
    <message>
        <source>Norms and scales</source>
        <translation>Normas y escalas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>bitdistill::StartButton</name>
    <message>
        <source>Start…</source>
        <translation>Inicio…</translation>
    </message>
    <message>
        <source>What the student&apos;s start cost and won</source>
        <translation>Lo que costó y ganó el inicio del alumno</translation>
    </message>
    <message>
        <source>The student&apos;s start</source>
        <translation>El inicio del alumno</translation>
    </message>
</context>
<context>
    <name>bitdistill::StatTile</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorDetails</name>
    <message>
        <source>%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, zeros %8</source>
        <translation>%1: %2 valores de %3 a %4, media %5, desviación típica %6, magnitud media %7, ceros %8</translation>
    </message>
    <message>
        <source>%1. Values that are not finite: %2</source>
        <translation>%1. Valores que no son finitos: %2</translation>
    </message>
    <message>
        <source>Values of the selected tensor</source>
        <translation>Valores del tensor seleccionado</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>Estadísticas e histograma de un tensor: selecciónelo y pulse Intro, o haga doble clic en él.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message>
        <source>ternary</source>
        <translation>ternario</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Layer by layer: name, type, shape and size of every tensor, and what the student keeps of it</source>
        <translation>Capa por capa: nombre, tipo, forma y tamaño de cada tensor, y lo que el alumno conserva de él</translation>
    </message>
    <message>
        <source>%1 ternary</source>
        <translation>%1 ternarios</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Size in the student</source>
        <translation>Tamaño en el alumno</translation>
    </message>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>Fuera de las capas, %n tensor</numerusform>
            <numerusform>Fuera de las capas, %n tensores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>Capa %1, %n tensor</numerusform>
            <numerusform>Capa %1, %n tensores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TernaryPicture</name>
    <message>
        <source>Picture of the idea</source>
        <translation>Imagen de la idea</translation>
    </message>
    <message>
        <source>A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at half a scale on both sides.</source>
        <translation>Una curva de campana de pesos de precisión completa y, sobre ella, tres barras: los mismos pesos como -1, 0 y +1, cortados a media escala por ambos lados.</translation>
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
        <translation>16 bits por peso</translation>
    </message>
    <message>
        <source>1.58 bits a weight</source>
        <translation>1,58 bits por peso</translation>
    </message>
</context>
<context>
    <name>bitdistill::TextsView</name>
    <message>
        <source>Texts that the models wrote</source>
        <translation>Textos que escribieron los modelos</translation>
    </message>
    <message>
        <source>State of the texts item by item</source>
        <translation>Estado de los textos, ejemplo a ejemplo</translation>
    </message>
    <message>
        <source>Let the models write</source>
        <translation>Hacer escribir a los modelos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Prompt, reference and both texts</source>
        <translation>Prompt, referencia y ambos textos</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>Ejemplos y el elegido</translation>
    </message>
    <message>
        <source>Model whose texts are compared</source>
        <translation>Modelo cuyos textos se comparan</translation>
    </message>
    <message>
        <source>Model that it is compared with</source>
        <translation>Modelo con el que se compara</translation>
    </message>
    <message>
        <source>Score whose difference sorts the items</source>
        <translation>Medida cuya diferencia ordena los ejemplos</translation>
    </message>
    <message>
        <source>Items that are shown</source>
        <translation>Ejemplos mostrados</translation>
    </message>
    <message>
        <source>Search in prompts, references and texts</source>
        <translation>Buscar en prompts, referencias y textos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Difference of the two models over all items</source>
        <translation>Diferencia de los dos modelos en todos los ejemplos</translation>
    </message>
    <message>
        <source>What the words are marked beside</source>
        <translation>Frente a qué se marcan las palabras</translation>
    </message>
    <message>
        <source>Marks beside the reference</source>
        <translation>Marcar frente a la referencia</translation>
    </message>
    <message>
        <source>Marks beside each other</source>
        <translation>Marcar uno frente a otro</translation>
    </message>
    <message>
        <source>Ask on Compare</source>
        <translation>Preguntar en Comparar</translation>
    </message>
    <message>
        <source>Take the prompt of this item to Compare</source>
        <translation>Llevar el prompt de este ejemplo a Comparar</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 es mejor</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Mismo valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Ningún ejemplo elegido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The run keeps no texts of these items, or its data have changed. The models can write to every dev item here.</source>
        <translation>La ejecución no guarda textos de estos ejemplos, o sus datos han cambiado. Aquí los modelos pueden escribir para cada ejemplo dev.</translation>
    </message>
    <message>
        <source>What the models write, item by item beside the reference, when a run has been evaluated.</source>
        <translation>Lo que escriben los modelos, ejemplo a ejemplo junto a la referencia, cuando se ha evaluado una ejecución.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ejemplos</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Abriendo los modelos</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%1 de %2 textos</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeEstimate</name>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>a grandes rasgos %1 en este equipo: %2</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>alrededor de %1 en este equipo: %2</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>Cuánto tardará</translation>
    </message>
    <message>
        <source>How long it takes is not known: %1</source>
        <translation>No se sabe cuánto tarda: %1</translation>
    </message>
    <message>
        <source>How long it takes: three steps of each kind are being timed</source>
        <translation>Cuánto tarda: se están midiendo tres pasos de cada clase</translation>
    </message>
    <message>
        <source>%1; %2 of tensors at the peak</source>
        <translation>%1; %2 de tensores en el pico</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeScrubber</name>
    <message>
        <source>Step of the histograms</source>
        <translation>Paso de los histogramas</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Paso mostrado</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>El más nuevo</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>Seguir el paso más nuevo</translation>
    </message>
    <message>
        <source>Jumps to the newest histogram and stays there while the run goes on</source>
        <translation>Salta al histograma más nuevo y se queda en él mientras sigue la ejecución</translation>
    </message>
    <message>
        <source>Time scrubber</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>no histograms yet</source>
        <translation>aún sin histogramas</translation>
    </message>
    <message>
        <source>%1, step %2   (%3 of %4)</source>
        <translation>%1, paso %2   (%3 de %4)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Pausar la reproducción</translation>
    </message>
    <message>
        <source>Play through the steps</source>
        <translation>Reproducir los pasos</translation>
    </message>
    <message>
        <source>Space does the same</source>
        <translation>La barra espaciadora hace lo mismo</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidad de la reproducción</translation>
    </message>
</context>
<context>
    <name>bitdistill::TokenView</name>
    <message>
        <source>First training items</source>
        <translation>Primeros ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>token %1%2</source>
        <translation>token %1%2</translation>
    </message>
    <message>
        <source>, carries loss</source>
        <translation>, cuenta en la pérdida</translation>
    </message>
    <message>
        <source>Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.</source>
        <translation>Los tokens subrayados cuentan en la pérdida. %1 ejemplos de entrenamiento, %2 dev; tokenizador: %3.</translation>
    </message>
    <message>
        <source>Continual pre-training: every next token of the corpus carries loss.</source>
        <translation>Preentrenamiento continuo: cada token siguiente del corpus cuenta en la pérdida.</translation>
    </message>
</context>
<context>
    <name>bitdistill::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A whole run in about a minute</source>
        <translation>Una ejecución completa en un minuto, más o menos</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. One click runs every stage and ends in a table of three models and a comparison. Begin here.</source>
        <translation>El ejemplo trae su propio pequeño lenguaje, un maestro y una tarea. Un clic recorre todas las etapas y termina en una tabla de tres modelos y una comparación. Empiece aquí.</translation>
    </message>
    <message>
        <source>Your own model: a recipe</source>
        <translation>Su propio modelo: una receta</translation>
    </message>
    <message>
        <source>Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, tells what it means, with the equation.</source>
        <translation>Elija una carpeta de modelo, una tarea y sus datos. Lo demás tiene un valor por defecto. F1 en un campo, o su ?, dice qué significa, con la ecuación.</translation>
    </message>
    <message>
        <source>Checked before it starts</source>
        <translation>Comprobado antes de empezar</translation>
    </message>
    <message>
        <source>Memory, disk and data are checked while you type. What is missing is said beside the field. A run can be paused, closed and resumed to the same bits.</source>
        <translation>La memoria, el disco y los datos se comprueban mientras escribe. Lo que falta se dice junto al campo. Una ejecución se puede pausar, cerrar y reanudar con los mismos bits.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Las etapas</translation>
    </message>
    <message>
        <source>The teacher learns the task, the student gets ternary layers, reads text, and learns from its teacher. A click on a stage shows what it has made.</source>
        <translation>El maestro aprende la tarea; el alumno recibe capas ternarias, lee texto y aprende de su maestro. Un clic en una etapa muestra lo que ha hecho.</translation>
    </message>
    <message>
        <source>Losses and accuracy</source>
        <translation>Pérdidas y exactitud</translation>
    </message>
    <message>
        <source>The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.</source>
        <translation>Las curvas crecen mientras la ejecución entrena. Con el botón derecho, una gráfica da su tabla, su imagen o sus números.</translation>
    </message>
    <message>
        <source>Weights become −1, 0 and +1</source>
        <translation>Los pesos pasan a −1, 0 y +1</translation>
    </message>
    <message>
        <source>The distribution of the weights in units of their scale, with the thresholds between the three codes. Watch the mass move to the thresholds, live or step by step.</source>
        <translation>La distribución de los pesos en unidades de su escala, con los umbrales entre los tres códigos. Vea cómo la masa se mueve hacia los umbrales, en directo o paso a paso.</translation>
    </message>
    <message>
        <source>Model against student</source>
        <translation>El modelo frente al alumno</translation>
    </message>
    <message>
        <source>Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.</source>
        <translation>Ambos responden por turnos a un mismo texto. La aceleración viene con su rango y con lo que la hace dudosa.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>La ayuda está aquí</translation>
    </message>
    <message>
        <source>The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; Ctrl+K finds anything that can be done.</source>
        <translation>La guía, el método, este recorrido y los atajos de teclado. F1 abre lo que corresponde a la página; Ctrl+K encuentra todo lo que se puede hacer.</translation>
    </message>
</context>
<context>
    <name>bitdistill::TranscriptView</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>bitdistill::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Muro</translation>
    </message>
    <message>
        <source>Every layer and kind at this step</source>
        <translation>Cada capa y tipo en este paso</translation>
    </message>
    <message>
        <source>Own heights</source>
        <translation>Alturas propias</translation>
    </message>
    <message>
        <source>Each histogram to its own height</source>
        <translation>Cada histograma a su propia altura</translation>
    </message>
    <message>
        <source>Off: all histograms have one measure, so that their heights can be compared</source>
        <translation>Desactivado: todos los histogramas tienen una misma medida, para comparar sus alturas</translation>
    </message>
    <message>
        <source>Copy the wall of histograms as a picture</source>
        <translation>Copiar el muro de histogramas como imagen</translation>
    </message>
    <message>
        <source>Export the wall of histograms</source>
        <translation>Exportar el muro de histogramas</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Fijar este paso</translation>
    </message>
    <message>
        <source>Keeps the histograms of now as outlines in all cells; press again to remove them</source>
        <translation>Conserva los histogramas actuales como contornos en todas las celdas; pulse de nuevo para quitarlos</translation>
    </message>
    <message>
        <source>Weights: pin the wall at this step</source>
        <translation>Pesos: fijar el muro en este paso</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightCurves</name>
    <message>
        <source>Weights over time</source>
        <translation>Pesos en el tiempo</translation>
    </message>
    <message>
        <source>Share of zeros, mass near the thresholds and flips appear here</source>
        <translation>Aquí aparecen la proporción de ceros, la masa cerca de los umbrales y los cambios</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Inicie una ejecución con histogramas o abra una carpeta.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>Aún sin histogramas.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is %2 (first %3)</source>
        <translation>%1 es %2 (al comienzo %3)</translation>
    </message>
    <message>
        <source>%1 at %2 step %3: %4.</source>
        <translation>%1 en %2, paso %3: %4.</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightMap</name>
    <message>
        <source>Map of the layers</source>
        <translation>Mapa de las capas</translation>
    </message>
    <message>
        <source>One row a layer, one column a step</source>
        <translation>Una fila por capa, una columna por paso</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>Inicie una ejecución con histogramas o abra una carpeta.</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>capa %1, %2: %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Layer %1, %2
%3: %4</source>
        <translation>Capa %1, %2
%3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 layers, %3 columns, from %4 to %5.</source>
        <translation>%1 de %2 capas, %3 columnas, de %4 a %5.</translation>
    </message>
    <message>
        <source>Selected: layer %1, %2, %3.</source>
        <translation>Seleccionado: capa %1, %2, %3.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightPlot</name>
    <message>
        <source>Ternary bars</source>
        <translation>Barras ternarias</translation>
    </message>
    <message>
        <source>Show the ternary weights</source>
        <translation>Mostrar los pesos ternarios</translation>
    </message>
    <message>
        <source>Bars of the codes that the forward pass uses, beside the latent weights</source>
        <translation>Barras de los códigos que usa la pasada hacia delante, junto a los pesos latentes</translation>
    </message>
    <message>
        <source>Near thresholds</source>
        <translation>Cerca de los umbrales</translation>
    </message>
    <message>
        <source>Show the mass near the thresholds</source>
        <translation>Mostrar la masa cerca de los umbrales</translation>
    </message>
    <message>
        <source>Tints the weights within 0.05 Δ of a threshold and counts them</source>
        <translation>Tiñe los pesos a menos de 0,05 Δ de un umbral y los cuenta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eje de valores logarítmico</translation>
    </message>
    <message>
        <source>Shows the tails</source>
        <translation>Muestra las colas</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin this distribution</source>
        <translation>Fijar esta distribución</translation>
    </message>
    <message>
        <source>Keeps the present distribution as an outline to compare with; press again to remove it</source>
        <translation>Conserva la distribución presente como contorno para comparar; otra pulsación lo quita</translation>
    </message>
    <message>
        <source>Distribution of the weights</source>
        <translation>Distribución de los pesos</translation>
    </message>
    <message>
        <source>The weights appear here in units of Δ, with the thresholds where rounding changes their code</source>
        <translation>Los pesos aparecen aquí en unidades de Δ, con los umbrales donde el redondeo cambia su código</translation>
    </message>
    <message>
        <source>Start a run, or open a model or a run folder.</source>
        <translation>Inicie una ejecución, o abra un modelo o una carpeta de ejecución.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Quitar lo fijado</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>No weight has a threshold here: of each group the smallest is 0</source>
        <translation>Aquí ningún peso tiene umbral: en cada grupo el menor es 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightWall</name>
    <message>
        <source>Wall of the weights&apos; histograms</source>
        <translation>Muro de histogramas de los pesos</translation>
    </message>
    <message>
        <source>A small histogram for every layer and kind of tensor</source>
        <translation>Un pequeño histograma por cada capa y tipo de tensor</translation>
    </message>
    <message>
        <source>Start a run, or open a model.</source>
        <translation>Inicie una ejecución o abra un modelo.</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Capas mostradas</translation>
    </message>
    <message>
        <source>Each to its own height</source>
        <translation>Cada uno a su altura</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>w / Δ from −3 to 3; number: share of 0</source>
        <translation>w / Δ de −3 a 3; número: proporción de 0</translation>
    </message>
    <message>
        <source>%1. %2 weights, each in units of its own scale Δ; %3.</source>
        <translation>%1. %2 pesos, cada uno en unidades de su propia escala Δ; %3.</translation>
    </message>
    <message>
        <source>each histogram to its own height</source>
        <translation>cada histograma a su propia altura</translation>
    </message>
    <message>
        <source>heights of all histograms to one measure</source>
        <translation>alturas de todos los histogramas con una misma medida</translation>
    </message>
    <message>
        <source>%1
%2 weights: %3 are −1, %4 are 0, %5 are +1
%6</source>
        <translation>%1
%2 pesos: %3 son −1, %4 son 0, %5 son +1
%6</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>%1 cambios por paso</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>Fijar este paso</translation>
    </message>
    <message>
        <source>outline: pinned</source>
        <translation>contorno: fijado</translation>
    </message>
    <message>
        <source>Outlines: %1.</source>
        <translation>Contornos: %1.</translation>
    </message>
    <message>
        <source>the smallest of each %1 is 0</source>
        <translation>el menor de cada %1 es 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>&amp;Weights of</source>
        <translation>&amp;Pesos de</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>Origen de los pesos</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>C&amp;apa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>Kind of tensor</source>
        <translation>Clase de tensor</translation>
    </message>
    <message>
        <source>Reading the model&apos;s weights</source>
        <translation>Leyendo los pesos del modelo</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>Ninguna ejecución abierta</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Weights: play the training</source>
        <translation>Pesos: reproducir el entrenamiento</translation>
    </message>
    <message>
        <source>Weights: follow the newest step</source>
        <translation>Pesos: seguir el paso más nuevo</translation>
    </message>
    <message>
        <source>Weights of a model folder</source>
        <translation>Pesos de una carpeta de modelo</translation>
    </message>
    <message>
        <source>View of the weights</source>
        <translation>Vista de los pesos</translation>
    </message>
    <message>
        <source>Show the view: %1</source>
        <translation>Mostrar la vista: %1</translation>
    </message>
    <message>
        <source>Weights, view: %1</source>
        <translation>Pesos, vista: %1</translation>
    </message>
    <message>
        <source>&amp;Other run</source>
        <translation>&amp;Otra ejecución</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsView</name>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, paso %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::loss::Header</name>
    <message>
        <source>Stage shown</source>
        <translation>Etapa mostrada</translation>
    </message>
    <message>
        <source>All stages side by side, or one stage alone</source>
        <translation>Todas las etapas una junto a otra, o una sola</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Steps, tokens read or time trained</source>
        <translation>Pasos, tokens leídos o tiempo entrenado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eje de valores logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic value axis; the menu has the horizontal one</source>
        <translation>Eje de valores logarítmico; el menú tiene el horizontal</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Eje horizontal logarítmico</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first only stages of 200 points and more are smoothed.</source>
        <translation>Sobre qué promedia la línea suavizada, como parte de la etapa; los valores sin suavizar siguen visibles debajo. Al principio solo se suavizan las etapas de 200 puntos o más.</translation>
    </message>
    <message>
        <source>Smooth %1 %</source>
        <translation>Suavizar %1 %</translation>
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
        <translation>Destila modelos de lenguaje a 1,58 bits y muestra cómo ocurre.</translation>
    </message>
    <message>
        <source>A run folder, a model folder or a recipe to open.</source>
        <translation>Una carpeta de ejecución, una carpeta de modelo o una receta que abrir.</translation>
    </message>
    <message>
        <source>Page to show first.</source>
        <translation>Página que se muestra primero.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast o system.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>Tamaño de la ventana, p. ej. 1280x800.</translation>
    </message>
    <message>
        <source>Writes a picture of every page, then quits.</source>
        <translation>Escribe una imagen de cada página y termina.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>unknown language, expected one of: </source>
        <translation>idioma desconocido, se esperaba uno de: </translation>
    </message>
    <message>
        <source>unknown page, expected one of: </source>
        <translation>página desconocida, se esperaba una de: </translation>
    </message>
    <message>
        <source>Begins with the tour of the window.</source>
        <translation>Empieza con el recorrido por la ventana.</translation>
    </message>
    <message>
        <source>Open a new window even if one is open already. Without this option the open one shows what is given.</source>
        <translation>Abre una ventana nueva aunque ya haya una abierta. Sin esta opción, la abierta muestra lo que se indique.</translation>
    </message>
</context>
</TS>
