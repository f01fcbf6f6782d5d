<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChatTurns</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
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
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats, interleaved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>always %n token</numerusform>
            <numerusform>always %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 ends too soon to be timed: its speed is that of %n token written past its end</numerusform>
            <numerusform>%1 ends too soon to be timed: its speed is that of %n tokens written past its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 end too soon to be timed: their speed is that of %n token written past their ends</numerusform>
            <numerusform>%1 end too soon to be timed: their speed is that of %n tokens written past their ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>at most %n token</numerusform>
            <numerusform>at most %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 token, %2</numerusform>
            <numerusform>%1 tokens, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsFigure</name>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1, %2: %3 weights of %n tensor; %4. Dashed: %5. %6.</numerusform>
            <numerusform>%1, %2: %3 weights of %n tensors; %4. Dashed: %5. %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n run</numerusform>
            <numerusform>%1, %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1, %2 of %n run finished</numerusform>
            <numerusform>%1, %2 of %n runs finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>%n point.</numerusform>
            <numerusform>%n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>%1 of %n run finished</numerusform>
            <numerusform>%1 of %n runs finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
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
            <numerusform>written %n time, %1 measured</numerusform>
            <numerusform>written %n times, %1 measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>written %n time, no step to measure</numerusform>
            <numerusform>written %n times, no step to measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1; %n part differs from the reference: %2</numerusform>
            <numerusform>%1; %n parts differ from the reference: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>%1 of %n compared token differs</numerusform>
            <numerusform>%1 of %n compared tokens differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>so far, %n token</numerusform>
            <numerusform>so far, %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 takes %2 for %3 in %n case.</numerusform>
            <numerusform>%1 takes %2 for %3 in %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>%n class has no room here</numerusform>
            <numerusform>%n classes have no room here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>%n matrix is kept in F16: its rows do not fill the blocks of this type.</numerusform>
            <numerusform>%n matrices are kept in F16: their rows do not fill the blocks of this type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n core</numerusform>
            <numerusform>%1 · %n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>over %n step</numerusform>
            <numerusform>over %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>%1 model, %2 of them can be used</numerusform>
            <numerusform>%1 models, %2 of them can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>%n point, not finished.</numerusform>
            <numerusform>%n points, none of them finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>%n point; the best is %1 with %2.</numerusform>
            <numerusform>%n points; the best is %1 with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>Unfolds %n more parameter</numerusform>
            <numerusform>Unfolds %n more parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueDialog</name>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs, one after the other. Stages that they have in common are computed once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>%n more, marked in the form</numerusform>
            <numerusform>%n more, marked in the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 token, %2</numerusform>
            <numerusform>%1 tokens, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>No more than %n run is shown beside the open one. Take another one away first.</numerusform>
            <numerusform>No more than %n runs are shown beside the open one. Take another one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>Outside the layers, %n tensor</numerusform>
            <numerusform>Outside the layers, %n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>Layer %1, %n tensor</numerusform>
            <numerusform>Layer %1, %n tensors</numerusform>
        </translation>
    </message>
</context>
</TS>
