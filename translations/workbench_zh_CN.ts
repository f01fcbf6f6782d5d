<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ablation</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Terms of the loss</source>
        <translation>损失项</translation>
    </message>
    <message>
        <source>Scales and starts</source>
        <translation>缩放与起点</translation>
    </message>
    <message>
        <source>Layer of the relations</source>
        <translation>关系所在的层</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
</context>
<context>
    <name>Accessibility</name>
    <message>
        <source>Opens the numbers of the chart as a table</source>
        <translation>以表格打开图表的数值</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
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
        <translation>模型使用该变换计算</translation>
    </message>
    <message>
        <source>the model computes without the transform</source>
        <translation>模型不使用该变换计算</translation>
    </message>
    <message>
        <source>the model transforms %1 of these %2 inputs</source>
        <translation>模型变换这 %2 个输入中的 %1 个</translation>
    </message>
    <message>
        <source>No look at activations yet.</source>
        <translation>尚未查看激活值。</translation>
    </message>
    <message>
        <source>%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.</source>
        <translation>%1：按输入原样舍入到 %2 位会损失%3的能量（%4）。词元的最大值平均为%5 rms，最多%6；%7被截断，%8成为编码 0。</translation>
    </message>
    <message>
        <source>Its width is odd, so there is no Hadamard transform of it.</source>
        <translation>其宽度为奇数，因此没有 Hadamard 变换。</translation>
    </message>
    <message>
        <source>Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.</source>
        <translation>经过 Hadamard 变换后损失%1（%2），%3；最大值平均为%4，最多%5。</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>减少%1</translation>
    </message>
    <message>
        <source>Here %1.</source>
        <translation>此处%1。</translation>
    </message>
    <message>
        <source>From x/rms</source>
        <translation>从 x/rms</translation>
    </message>
    <message>
        <source>To x/rms</source>
        <translation>到 x/rms</translation>
    </message>
    <message>
        <source>Values as they come</source>
        <translation>原样的值</translation>
    </message>
    <message>
        <source>Values with the transform</source>
        <translation>变换后的值</translation>
    </message>
</context>
<context>
    <name>ActivationHistory</name>
    <message>
        <source>Times less error with the transform</source>
        <translation>变换使误差减小的倍数</translation>
    </message>
    <message>
        <source>Rounding error as it comes</source>
        <translation>原样的舍入误差</translation>
    </message>
    <message>
        <source>Rounding error with the transform</source>
        <translation>变换后的舍入误差</translation>
    </message>
    <message>
        <source>Largest over rms as it comes</source>
        <translation>原样的最大值/rms</translation>
    </message>
    <message>
        <source>Largest over rms with the transform</source>
        <translation>变换后的最大值/rms</translation>
    </message>
    <message>
        <source>Clipped as it comes</source>
        <translation>原样的截断比例</translation>
    </message>
    <message>
        <source>Clipped with the transform</source>
        <translation>变换后的截断比例</translation>
    </message>
    <message>
        <source>Beyond 6 rms as it comes</source>
        <translation>原样超过 6 rms</translation>
    </message>
    <message>
        <source>Kurtosis as it comes</source>
        <translation>原样的峰度</translation>
    </message>
</context>
<context>
    <name>BeforeAfterView</name>
    <message>
        <source>The recipe skips this stage.</source>
        <translation>配方跳过了这个阶段。</translation>
    </message>
    <message>
        <source>so far: step %1 of %2</source>
        <translation>目前：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>运行尚未到达这里。</translation>
    </message>
    <message>
        <source>model folder %1</source>
        <translation>模型文件夹 %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>Student it begins with</source>
        <translation>起始学生</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>预训练后</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>recorded before step 1 of %1</source>
        <translation>记录于%1 第 1 步之前</translation>
    </message>
    <message>
        <source>recorded at the last step, %1</source>
        <translation>记录于最后一步 %1</translation>
    </message>
    <message>
        <source>before step 1 of %1</source>
        <translation>%1 第 1 步之前</translation>
    </message>
    <message>
        <source>A recording has no models.</source>
        <translation>运行记录不含模型。</translation>
    </message>
</context>
<context>
    <name>ChangesQuestion</name>
    <message>
        <source>The run began with something else</source>
        <translation>运行开始时的内容与现在不同</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Go on with it as it is now? The model will then be one that no recipe describes; the run&apos;s files record the change.</source>
        <translation>自 %1 开始以来，以下内容已改变：%2。

是否以现在的内容继续？这样得到的模型将不对应任何配方；运行的文件会记录这一改变。</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>带着改变继续</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>保持运行原样</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Nothing is left to train, and its models stay as they are. Record the change in the run&apos;s files, so that it is not asked about again?</source>
        <translation>自 %1 开始以来，以下内容已改变：%2。

已没有剩余的训练，其模型保持不变。是否在运行的文件中记录这一改变，以便不再询问？</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>记录改变</translation>
    </message>
</context>
<context>
    <name>ChatTurns</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 conversations cannot stand beside each other</source>
        <translation>%1 个对话无法并排显示</translation>
    </message>
    <message>
        <source>Keep one or two lines of the file</source>
        <translation>请只保留文件中的一行或两行</translation>
    </message>
    <message>
        <source>Keep one line of the file</source>
        <translation>请只保留文件中的一行</translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s</source>
        <translation>%1，%2 词元/秒</translation>
    </message>
    <message>
        <source>%1, the first after %2</source>
        <translation>%1，首个词元用时 %2</translation>
    </message>
    <message>
        <source>%1; stopped</source>
        <translation>%1；已停止</translation>
    </message>
    <message>
        <source>%1; until the context was full</source>
        <translation>%1；直到上下文已满</translation>
    </message>
    <message>
        <source>%1; as many as were asked for</source>
        <translation>%1；已达指定的数量</translation>
    </message>
    <message>
        <source>The file&apos;s two conversations do not ask the same questions</source>
        <translation>文件中的两段对话所提的问题不同</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 prompt tokens came from the cache</source>
        <translation>%1；提示的 %3 个词元中有 %2 个来自缓存</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>CE</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
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
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>零的占比</translation>
    </message>
    <message>
        <source>Near threshold</source>
        <translation>接近阈值</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>每步翻转</translation>
    </message>
    <message>
        <source>Dev loss</source>
        <translation>开发集损失</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Sign agreement</source>
        <translation>符号一致</translation>
    </message>
    <message>
        <source>Scale over absmean</source>
        <translation>缩放 / 绝对均值</translation>
    </message>
    <message>
        <source>Flipped, below 0.5</source>
        <translation>已改变，低于 0.5</translation>
    </message>
    <message>
        <source>Flipped, 0.5 to 1</source>
        <translation>已改变，0.5 至 1</translation>
    </message>
    <message>
        <source>Flipped, 1 to 2</source>
        <translation>已改变，1 至 2</translation>
    </message>
    <message>
        <source>Flipped, above 2</source>
        <translation>已改变，高于 2</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>每步掩码变化</translation>
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
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), interleaved</source>
        <translation>
            <numerusform>%n 次重复，交错进行</numerusform>
        </translation>
    </message>
    <message>
        <source>temperature %1, seed %2</source>
        <translation>温度 %1，种子 %2</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Agreement not measured: %1</source>
        <translation>未测量一致程度：%1</translation>
    </message>
    <message>
        <source>Stopped: the numbers are of the rounds that were whole</source>
        <translation>已停止：数值来自完整的轮次</translation>
    </message>
    <message>
        <source>end of text</source>
        <translation>文本结束</translation>
    </message>
    <message>
        <source>context full</source>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>power: mains</source>
        <translation>供电：电源</translation>
    </message>
    <message>
        <source>power: battery</source>
        <translation>供电：电池</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>供电：未知</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>两个速度的范围重叠</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>期间其他程序占用了 %1 个核心</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>线程有 %1 的时间在等待核心</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>未测量两者的相似程度</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>最后几次重复比最初几次慢 %1（发热、供电或负载）</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>计算机使用电池运行</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>仅测量了 %1 秒的生成</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>clock not known</source>
        <translation>时钟频率未知</translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>固定 %n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 结束得太早，无法计时：其速度取自结束之后生成的 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>只有 %1 的词元相同：两者会变成不同的文本</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已生成 %1</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>只测量了一次：没有范围</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>没有加速比：%1 只生成了一个词元，它随提示一起得出，因此没有可计时的步；请让它生成更多词元</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>最多 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>1.58-bit</source>
        <translation>1.58 位</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 结束得太早，无法计时：它们的速度取自各自结束之后生成的 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1：%2 %3，%4 %5</translation>
    </message>
    <message>
        <source>%1 predicts %2: %3 %4, %1 %5</source>
        <translation>%1 预测%2：%3 %4，%1 %5</translation>
    </message>
    <message>
        <source>CPU, %1</source>
        <translation>CPU，%1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>%1 on its way to 1.58 bits: %2</source>
        <translation>迈向 1.58 位的 %1：%2</translation>
    </message>
    <message>
        <source>its teacher</source>
        <translation>其教师</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>How fast they write</source>
        <translation>生成速度</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1: %2 in 1.58 bits reaches %3</source>
        <translation>%1：1.58 位的 %2 达到 %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1.</source>
        <comment>a full stop behind a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences in a row</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and what is said of it: batch_size is 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, tensor or field, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the file, tensor or field that it speaks of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected, not %2</source>
        <translation>应为 &quot;%1&quot;，而不是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no macro or function</source>
        <translation>&quot;%1&quot; 不是宏或函数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; 不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>&quot;%1&quot; 不是列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a namespace</source>
        <translation>&quot;%1&quot; 不是命名空间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task</source>
        <translation>&quot;%1&quot; 不是任务</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; 不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form label=word</source>
        <translation>&quot;%1&quot; 不是 label=word 的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null</source>
        <translation>&quot;%1&quot; 为 null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined</source>
        <translation>&quot;%1&quot; 未定义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and cannot be divided</source>
        <translation>&quot;%1&quot; 未定义，不能做除法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no JSON</source>
        <translation>&quot;%1&quot; 未定义，没有对应的 JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no method .%2()</source>
        <translation>&quot;%1&quot; 未定义，没有方法 .%2()</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no sign</source>
        <translation>&quot;%1&quot; 未定义，没有正负号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so %2 cannot be done</source>
        <translation>&quot;%1&quot; 未定义，因此无法执行 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so it has no %2</source>
        <translation>&quot;%1&quot; 未定义，因此没有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no values</source>
        <translation>&quot;%1&quot; 没有给出任何值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a %2</source>
        <translation>%2 的 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a macro is not supported</source>
        <translation>不支持宏的 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a value of type %2, without a call,</source>
        <translation>类型为 %2 的值的 &quot;%1&quot;（不带调用）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside recipe, and only format and facts do</source>
        <translation>&quot;%1&quot; 与 recipe 并列，而这里只能有 format 和 facts</translation>
    </message>
    <message>
        <source>&quot;=&quot; is expected, not %1</source>
        <translation>应为 &quot;=&quot;，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;]&quot; is expected, not %1</source>
        <translation>应为 &quot;]&quot;，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;added_tokens&quot; is not a list</source>
        <translation>&quot;added_tokens&quot; 不是列表</translation>
    </message>
    <message>
        <source>&quot;in&quot; is expected, not %1</source>
        <translation>应为 &quot;in&quot;，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;instruction&quot; is empty</source>
        <translation>&quot;instruction&quot; 为空</translation>
    </message>
    <message>
        <source>&quot;loop&quot; as a list</source>
        <translation>&quot;loop&quot; 作为列表</translation>
    </message>
    <message>
        <source>&quot;output&quot; is an empty answer</source>
        <translation>&quot;output&quot; 是空的回答</translation>
    </message>
    <message>
        <source>&quot;reference&quot; is an empty list</source>
        <translation>&quot;reference&quot; 是空列表</translation>
    </message>
    <message>
        <source>%%%1 of strftime_now</source>
        <translation>strftime_now 的 %%%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not supported</source>
        <translation>不支持%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; of rows of %3 weights is not supported</source>
        <translation>不支持对每行 %3 个权重使用%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 % the same tokens</source>
        <translation>%1 % 的词元相同</translation>
    </message>
    <message>
        <source>%1 %2 (without effect: %3)</source>
        <translation>%1 %2（不起作用：%3）</translation>
    </message>
    <message>
        <source>%1 %2 The run pauses.</source>
        <translation>%1 %2 运行暂停。</translation>
    </message>
    <message>
        <source>%1 %2, and %3 more</source>
        <translation>%1 %2，另有 %3 项</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>%1 (number %2); it and what follows are left out.</source>
        <translation>%1（编号 %2）；它及其后的内容不予采用。</translation>
    </message>
    <message>
        <source>%1 (the conversation in line %2 of the data)</source>
        <translation>%1（数据第 %2 行中的对话）</translation>
    </message>
    <message>
        <source>%1 A star: p below 0.05.</source>
        <translation>%1 星号：p 低于 0.05。</translation>
    </message>
    <message>
        <source>%1 Free some space and go on; %2</source>
        <translation>%1 请腾出一些空间后继续；%2</translation>
    </message>
    <message>
        <source>%1 MiB are needed: free some space or choose another disk</source>
        <translation>需要 %1 MiB：请腾出一些空间，或选择其他磁盘</translation>
    </message>
    <message>
        <source>%1 The teacher is computed for every micro-batch from here on.</source>
        <translation>%1 从这里起，教师将为每个微批重新计算。</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3</source>
        <translation>%1 与 %2 相互矛盾：%3</translation>
    </message>
    <message>
        <source>%1 and others, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 等，llama.cpp 会因其名称而将其视为特殊词元</translation>
    </message>
    <message>
        <source>%1 at byte %2 has %3 bytes</source>
        <translation>字节 %2 处的 %1 有 %3 字节</translation>
    </message>
    <message>
        <source>%1 at byte %2 is not UTF-8</source>
        <translation>字节 %2 处的 %1 不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be done with a value of type %2</source>
        <translation>%1 不能用于类型为 %2 的值</translation>
    </message>
    <message>
        <source>%1 cannot be done with values of type %2 and %3</source>
        <translation>%1 不能用于类型为 %2 和 %3 的值</translation>
    </message>
    <message>
        <source>%1 cannot be kept as &quot;%2&quot;</source>
        <translation>%1 不能以 &quot;%2&quot; 保存</translation>
    </message>
    <message>
        <source>%1 cannot hold an embedding</source>
        <translation>%1 不能容纳嵌入</translation>
    </message>
    <message>
        <source>%1 claims %2 members, more than the file has bytes for</source>
        <translation>%1 声称有 %2 个成员，超过文件的字节数所能容纳</translation>
    </message>
    <message>
        <source>%1 claims %2 texts, more than the file has bytes for</source>
        <translation>%1 声称有 %2 个文本，超过文件的字节数所能容纳</translation>
    </message>
    <message>
        <source>%1 contradicts itself: %2</source>
        <translation>%1 自相矛盾：%2</translation>
    </message>
    <message>
        <source>%1 conversations are longer than %2: they end with the last whole answer that fits, or within the first one.</source>
        <translation>%1 段对话长于 %2：它们结束于放得下的最后一个完整回答，或截断在第一个回答之内。</translation>
    </message>
    <message>
        <source>%1 data %2</source>
        <translation>%1 数据：%2</translation>
    </message>
    <message>
        <source>%1 differs from layer to layer, which is not supported</source>
        <translation>%1 各层不同，不受支持</translation>
    </message>
    <message>
        <source>%1 differs from the source</source>
        <translation>%1 与来源不同</translation>
    </message>
    <message>
        <source>%1 does not name %2, whose weights would then be 1.58-bit ones</source>
        <translation>%1 没有列出 %2，其权重将因此成为 1.58 位</translation>
    </message>
    <message>
        <source>%1 ended in the middle of a %2; %3</source>
        <translation>%1 在 %2 中途结束；%3</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 step</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 steps</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 step</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 steps</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 step</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 steps</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 step</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 steps</source>
        <translation>%1 轮，每轮 %2 个样本，每步 %3 个，共 %4 步</translation>
    </message>
    <message>
        <source>%1 goes on after step %2</source>
        <translation>%1 从第 %2 步之后继续</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too few</source>
        <translation>%1 的 %3 个答案少了 %2 个</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too many</source>
        <translation>%1 的 %3 个答案多了 %2 个</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when the run began</source>
        <translation>%1 有 %2 字节，运行开始时为 %3</translation>
    </message>
    <message>
        <source>%1 has %2 extents, at most 4 are possible</source>
        <translation>%1 有 %2 个维度，最多只能有 4 个</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 rows of %4: the others are lost.</source>
        <translation>%1 只有 %4 的 %3 行中的 %2 行：其余已丢失。</translation>
    </message>
    <message>
        <source>%1 has %2 zeros; %3 to %4 are usual.</source>
        <translation>%1 的零占 %2；通常为 %3 至 %4。</translation>
    </message>
    <message>
        <source>%1 has a factor and no rope_type</source>
        <translation>%1 有因子但没有 rope_type</translation>
    </message>
    <message>
        <source>%1 has another content than when the run began (checksum)</source>
        <translation>%1 的内容与运行开始时不同（校验和）</translation>
    </message>
    <message>
        <source>%1 has another content than when the run was evaluated (checksum)</source>
        <translation>%1 的内容与评估运行时不同（校验和）</translation>
    </message>
    <message>
        <source>%1 has another length than choice</source>
        <translation>%1 的长度与 choice 不同</translation>
    </message>
    <message>
        <source>%1 has more than 4 MB and does not travel with the model</source>
        <translation>%1 超过 4 MB，不会随模型一起复制</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes +1: %2 of those that are not 0.</source>
        <translation>%1 几乎失去了编码 +1：在不为 0 的编码中占 %2。</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes -1: %2 of those that are not 0.</source>
        <translation>%1 几乎失去了编码 -1：在不为 0 的编码中占 %2。</translation>
    </message>
    <message>
        <source>%1 has no argument &quot;%2&quot;</source>
        <translation>%1 没有参数 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no histograms of the end of %2: they are lost.</source>
        <translation>%1 没有 %2 末尾的直方图：它们已丢失。</translation>
    </message>
    <message>
        <source>%1 has no text of %2 of %3 items.</source>
        <translation>%1 缺少 %3 个样本中 %2 个的文本。</translation>
    </message>
    <message>
        <source>%1 has sets for kinds of layers, and layer_types does not say which is which</source>
        <translation>%1 为各类层分别给出设置，而 layer_types 没有说明哪层属于哪类</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in %4</source>
        <translation>%1 在这里的 ID 为 %2，在 %4 中为 %3</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in the vocabulary of %4</source>
        <translation>%1 在这里的 ID 为 %2，在 %4 的词表中为 %3</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 的类型 %2 未知</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 上限</translation>
    </message>
    <message>
        <source>%1 holds %2 at row %3, column %4</source>
        <translation>%1 在第 %3 行、第 %4 列为 %2</translation>
    </message>
    <message>
        <source>%1 holds a text that is not UTF-8</source>
        <translation>%1 含有不是 UTF-8 的文本</translation>
    </message>
    <message>
        <source>%1 holds a value of another type</source>
        <translation>%1 含有其他类型的值</translation>
    </message>
    <message>
        <source>%1 holds something that is no text</source>
        <translation>%1 含有不是文本的内容</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; in the sweep now</source>
        <translation>%1 在那里为 &quot;%2&quot;，而在现在的扫描中为 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected one of %3</source>
        <translation>%1 为 &quot;%2&quot;，应为 %3 之一</translation>
    </message>
    <message>
        <source>%1 is %2, beyond the %3 tokens of the model</source>
        <translation>%1 为 %2，超出模型的 %3 个词元</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 为 %2，应为 %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected 1 to %3</source>
        <translation>%1 为 %2，应为 1 到 %3</translation>
    </message>
    <message>
        <source>%1 is %2, expected a number from 1 on</source>
        <translation>%1 为 %2，应为不小于 1 的数</translation>
    </message>
    <message>
        <source>%1 is %2, expected a positive number</source>
        <translation>%1 为 %2，应为正数</translation>
    </message>
    <message>
        <source>%1 is %2, which changes what the model computes and is not supported</source>
        <translation>%1 为 %2，这会改变模型的计算，不受支持</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere and does not travel with the model</source>
        <translation>%1 是无处可去的链接，不会随模型一起复制</translation>
    </message>
    <message>
        <source>%1 is a link to nothing: %2</source>
        <translation>%1 是指向不存在之处的链接：%2</translation>
    </message>
    <message>
        <source>%1 is a list of lists, which no program writes</source>
        <translation>%1 是列表的列表，没有程序会这样写</translation>
    </message>
    <message>
        <source>%1 is a list, expected %2</source>
        <translation>%1 是列表，应为%2</translation>
    </message>
    <message>
        <source>%1 is automatic, expected what was chosen</source>
        <translation>%1 为自动，应为实际选定的值</translation>
    </message>
    <message>
        <source>%1 is expected, %2</source>
        <translation>应为 %1，%2</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>应为 %1，而不是 %2</translation>
    </message>
    <message>
        <source>%1 is given &quot;%2&quot; twice</source>
        <translation>%1 两次给出 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给出了两次</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is missing, expected an integer</source>
        <translation>缺少 %1，应为整数</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>缺少 %1：%2</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 为负数</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object</source>
        <translation>%1 既不是文本也不是对象</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object with a text &quot;content&quot;</source>
        <translation>%1 既不是文本，也不是带有文本 &quot;content&quot; 的对象</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 嵌套过深</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 不是列表</translation>
    </message>
    <message>
        <source>%1 is no single value</source>
        <translation>%1 不是单个值</translation>
    </message>
    <message>
        <source>%1 is not JSON of a tokenizer</source>
        <translation>%1 不是分词器的 JSON</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 is not a key that this program knows</source>
        <translation>%1 不是本程序认识的键</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 不是列表</translation>
    </message>
    <message>
        <source>%1 is not a list or an object</source>
        <translation>%1 既不是列表也不是对象</translation>
    </message>
    <message>
        <source>%1 is not a matrix</source>
        <translation>%1 不是矩阵</translation>
    </message>
    <message>
        <source>%1 is not a token id</source>
        <translation>%1 不是词元 ID</translation>
    </message>
    <message>
        <source>%1 is not a whole number but of type %2</source>
        <translation>%1 不是整数，其类型为 %2</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1 is not from 0 to 100</source>
        <translation>%1 不在 0 到 100 之间</translation>
    </message>
    <message>
        <source>%1 is not in shard %2</source>
        <translation>%1 不在分片 %2 中</translation>
    </message>
    <message>
        <source>%1 is not of the llama3 kind; other RoPE scaling is not supported</source>
        <translation>%1 不属于 llama3 类型；不支持其他 RoPE 缩放</translation>
    </message>
    <message>
        <source>%1 is not part of a model of this shape</source>
        <translation>%1 不属于此形状的模型</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>%1 is not supported: no norm stands inside a linear layer here</source>
        <translation>不支持 %1：这里的线性层内部没有归一化</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>不使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not used: it is for inputs in 4 bits, and this program computes with whole ones</source>
        <translation>不使用 %1：它用于 4 位的输入，而本程序用完整的输入计算</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2)</source>
        <translation>%1 不是有效的 JSON（%2）</translation>
    </message>
    <message>
        <source>%1 is null, expected a value</source>
        <translation>%1 为 null，应为一个值</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>%1 is used as the head, although the configuration says that it is tied to the embedding: the two differ</source>
        <translation>将 %1 用作输出头，尽管配置说它与嵌入共享：两者并不相同</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 jumped to %2, %3 its usual value (z-score %4).</source>
        <translation>%1 突然升至 %2，为平常值的 %3（z 分数 %4）。</translation>
    </message>
    <message>
        <source>%1 lacks the argument &quot;%2&quot;</source>
        <translation>%1 缺少参数 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 line of events.jsonl could not be read and was taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>events.jsonl 中有 %1 行无法读取，已移除；完整的文件保存为 events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 lines of events.jsonl could not be read and were taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>events.jsonl 中有 %1 行无法读取，已移除；完整的文件保存为 events.jsonl.damaged</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 下限</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 必须为正数</translation>
    </message>
    <message>
        <source>%1 names %2 twice</source>
        <translation>%1 两次列出 %2</translation>
    </message>
    <message>
        <source>%1 names %2: all seven projections of every layer are 1.58-bit here</source>
        <translation>%1 列出了 %2：这里每层的七个投影全部为 1.58 位</translation>
    </message>
    <message>
        <source>%1 names are given for %2 values</source>
        <translation>为 %2 个值给出了 %1 个名称</translation>
    </message>
    <message>
        <source>%1 names the token %2, which the tokenizer does not have</source>
        <translation>%1 指定了词元 %2，而分词器没有该词元</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes at byte %3, the file has %4 more</source>
        <translation>%1 在字节 %3 处需要 %2 字节，文件只剩 %4</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are left out: what stands before their first answer fills %3.</source>
        <translation>%2 段对话中有 %1 段不予采用：第一个回答之前的内容已占满 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 conversations were longer than max_length, %3 tokens, and end earlier</source>
        <translation>%2 段对话中有 %1 段长于 max_length（%3 个词元），提前结束</translation>
    </message>
    <message>
        <source>%1 of %2 micro-batches took the teacher&apos;s outputs from disk, in %3 s</source>
        <translation>%2 个微批中有 %1 个从磁盘取得教师的输出，用时 %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were cut to max_length, %3 tokens</source>
        <translation>%2 个提示中有 %1 个被截短到 max_length（%3 个词元）</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%2 个词元中有 %1 个相同</translation>
    </message>
    <message>
        <source>%1 of training for all, stages that points share counted once; a row&apos;s time is that of its run alone</source>
        <translation>全部训练用时 %1，各变体共用的阶段只计一次；每行的时间只是其自身运行的时间</translation>
    </message>
    <message>
        <source>%1 of type &quot;%2&quot; is not supported</source>
        <translation>不支持类型为 &quot;%2&quot; 的 %1</translation>
    </message>
    <message>
        <source>%1 or F16</source>
        <translation>%1 或 F16</translation>
    </message>
    <message>
        <source>%1 overlaps %2</source>
        <translation>%1 与 %2 重叠</translation>
    </message>
    <message>
        <source>%1 relation heads do not divide a state of width %2</source>
        <translation>%1 个关系头不能整除宽度为 %2 的状态</translation>
    </message>
    <message>
        <source>%1 row cannot be read and is left out.</source>
        <translation>%1 行无法读取，不予采用。</translation>
    </message>
    <message>
        <source>%1 rows cannot be read and are left out.</source>
        <translation>%1 行无法读取，不予采用。</translation>
    </message>
    <message>
        <source>%1 stands in a part before it, too</source>
        <translation>%1 也出现在之前的分卷中</translation>
    </message>
    <message>
        <source>%1 stands in more than one shard</source>
        <translation>%1 出现在多个分片中</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>%1 starts anew%2</source>
        <translation>%1 重新开始%2</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments at most, not %3</source>
        <translation>%1 最多接受 %2 个参数，而不是 %3 个</translation>
    </message>
    <message>
        <source>%1 takes no argument by name, not even &quot;%2&quot;</source>
        <translation>%1 不接受按名称给出的参数，&quot;%2&quot; 也不行</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 token ids could not be decoded (%2)</source>
        <translation>%1 个词元 ID 无法解码（%2）</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 training prompts were cut to %2.</source>
        <translation>%1 个训练提示被截短到 %2。</translation>
    </message>
    <message>
        <source>%1 was damaged after %2 bytes; the whole file was kept as %3</source>
        <translation>%1 在 %2 字节之后已损坏；完整的文件保存为 %3</translation>
    </message>
    <message>
        <source>%1 was not there any more: what it held of this run is lost.</source>
        <translation>%1 已不存在：其中关于本次运行的内容已丢失。</translation>
    </message>
    <message>
        <source>%1 was not there when the run began</source>
        <translation>运行开始时 %1 不存在</translation>
    </message>
    <message>
        <source>%1 was removed while it was being written, and was made again.</source>
        <translation>%1 在写入过程中被删除，已重新创建。</translation>
    </message>
    <message>
        <source>%1 was shortened by another program while it was being written, and was made again.</source>
        <translation>%1 在写入过程中被其他程序截短，已重新创建。</translation>
    </message>
    <message>
        <source>%1 with drafts</source>
        <translation>%1，使用草稿</translation>
    </message>
    <message>
        <source>%1 with its added tokens</source>
        <translation>%1，连同其附加词元</translation>
    </message>
    <message>
        <source>%1 would be written twice</source>
        <translation>%1 将被写入两次</translation>
    </message>
    <message>
        <source>%1&quot;%2&quot; would be written twice</source>
        <translation>%1&quot;%2&quot; 将被写入两次</translation>
    </message>
    <message>
        <source>%1() cannot be made of a value of type %2</source>
        <translation>类型为 %2 的值不能转换为 %1()</translation>
    </message>
    <message>
        <source>%1() of a value of type %2</source>
        <translation>对类型为 %2 的值使用 %1()</translation>
    </message>
    <message>
        <source>%1() takes one argument without a name at most</source>
        <translation>%1() 最多接受一个不带名称的参数</translation>
    </message>
    <message>
        <source>%1, %2 cores</source>
        <translation>%1，%2 个核心</translation>
    </message>
    <message>
        <source>%1, %2 is not a folder</source>
        <translation>%1，%2 不是文件夹</translation>
    </message>
    <message>
        <source>%1, a part of the path is not a folder</source>
        <translation>%1，路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>%1, again at %2</source>
        <translation>%1，在 %2 处再次出现</translation>
    </message>
    <message>
        <source>%1, agreement</source>
        <translation>%1，agreement</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，以及 %2</translation>
    </message>
    <message>
        <source>%1, baselines</source>
        <translation>%1，baselines</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1，bytes</translation>
    </message>
    <message>
        <source>%1, figure</source>
        <translation>%1，figure</translation>
    </message>
    <message>
        <source>%1, it is a folder</source>
        <translation>%1，它是文件夹</translation>
    </message>
    <message>
        <source>%1, it is a link to &quot;%2&quot;, which is not there</source>
        <translation>%1，它是指向 &quot;%2&quot; 的链接，而该处不存在</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1，第 %2 条消息</translation>
    </message>
    <message>
        <source>%1, models</source>
        <translation>%1，models</translation>
    </message>
    <message>
        <source>%1, no such file or folder</source>
        <translation>%1，没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>%1, or target_column for texts</source>
        <translation>%1；若要写文本则用 target_column</translation>
    </message>
    <message>
        <source>%1, permission denied</source>
        <translation>%1，权限不足</translation>
    </message>
    <message>
        <source>%1, points[%2]</source>
        <translation>%1，points[%2]</translation>
    </message>
    <message>
        <source>%1, runs[%2]</source>
        <translation>%1，runs[%2]</translation>
    </message>
    <message>
        <source>%1, the disk is full</source>
        <translation>%1，磁盘已满</translation>
    </message>
    <message>
        <source>%1, the disk reports an error</source>
        <translation>%1，磁盘报告错误</translation>
    </message>
    <message>
        <source>%1, the file system is read-only</source>
        <translation>%1，文件系统为只读</translation>
    </message>
    <message>
        <source>%1, the file would exceed the limit on file sizes</source>
        <translation>%1，文件将超过文件大小的限制</translation>
    </message>
    <message>
        <source>%1, the name is too long</source>
        <translation>%1，名称过长</translation>
    </message>
    <message>
        <source>%1, the program that read it has ended</source>
        <translation>%1，读取它的程序已结束</translation>
    </message>
    <message>
        <source>%1, though its weights are</source>
        <translation>%1，尽管其权重是</translation>
    </message>
    <message>
        <source>%1, too many files are open</source>
        <translation>%1，打开的文件过多</translation>
    </message>
    <message>
        <source>%1, which is not a finite number</source>
        <translation>%1，它不是有限的数</translation>
    </message>
    <message>
        <source>%1, which llama.cpp takes for special tokens by their names</source>
        <translation>%1，llama.cpp 会因其名称而将其视为特殊词元</translation>
    </message>
    <message>
        <source>%1. Both models answered what is there now; the table is about what was there then.</source>
        <translation>%1。两个模型回答的是那里现有的内容；此表说的是当时那里的内容。</translation>
    </message>
    <message>
        <source>%1. The models wrote to what is there now; the table is about what was there then.</source>
        <translation>%1。模型续写的是那里现有的内容；此表说的是当时那里的内容。</translation>
    </message>
    <message>
        <source>%1. The run goes on without this file.</source>
        <translation>%1。运行在没有此文件的情况下继续。</translation>
    </message>
    <message>
        <source>%1. What belongs there waits in memory and is written as soon as that is possible, at the latest before the next checkpoint.</source>
        <translation>%1。应写入其中的内容在内存中等待，一旦可能就会写入，最迟在下一个检查点之前。</translation>
    </message>
    <message>
        <source>%1.%2 is missing</source>
        <translation>缺少 %1.%2</translation>
    </message>
    <message>
        <source>%1.%2 must be a positive number</source>
        <translation>%1.%2 必须为正数</translation>
    </message>
    <message>
        <source>%1.high_freq_factor must be larger than low_freq_factor</source>
        <translation>%1.high_freq_factor 必须大于 low_freq_factor</translation>
    </message>
    <message>
        <source>%1.partial_rotary_factor is not supported</source>
        <translation>不支持 %1.partial_rotary_factor</translation>
    </message>
    <message>
        <source>%1.rope_theta and another rope_theta differ</source>
        <translation>%1.rope_theta 与另一个 rope_theta 不同</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the header</source>
        <translation>%1：头部缺少 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: %2 (without effect: %3)</source>
        <translation>%1：%2（不起作用：%3）</translation>
    </message>
    <message>
        <source>%1: %2 half of a surrogate pair (half an emoji) was read as U+FFFD</source>
        <translation>%1：%2 个代理对的一半（半个表情符号）读作 U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 halves of surrogate pairs (half an emoji each) were read as U+FFFD</source>
        <translation>%1：%2 个代理对的一半（各为半个表情符号）读作 U+FFFD</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: %5, the default, is used</source>
        <translation>%1：%2 为 %3，超出其 %4 个词元：改用默认值 %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: it is passed over</source>
        <translation>%1：%2 为 %3，超出其 %4 个词元：忽略它</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its answers</source>
        <translation>%1：%2 与其答案不符</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its texts</source>
        <translation>%1：%2 与其文本不符</translation>
    </message>
    <message>
        <source>%1: %2 is outside its own interval</source>
        <translation>%1：%2 在其自身的区间之外</translation>
    </message>
    <message>
        <source>%1: %2 must be non-negative integers</source>
        <translation>%1：%2 必须为非负整数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conversations end with messages that nobody answers; these are left out</source>
        <translation>%1：%3 段对话中有 %2 段以无人回答的消息结尾；这些消息不予采用</translation>
    </message>
    <message>
        <source>%1: chat template</source>
        <translation>%1：聊天模板</translation>
    </message>
    <message>
        <source>%1: confusion is not that of its answers</source>
        <translation>%1：confusion 与其答案不符</translation>
    </message>
    <message>
        <source>%1: data_offsets [%2, %3] are outside the file&apos;s %4 bytes of data</source>
        <translation>%1：data_offsets [%2, %3] 在文件的 %4 字节数据之外</translation>
    </message>
    <message>
        <source>%1: data_offsets is not a pair</source>
        <translation>%1：data_offsets 不是一对数</translation>
    </message>
    <message>
        <source>%1: data_offsets span %2 bytes, shape %3 in %4 needs %5</source>
        <translation>%1：data_offsets 跨度为 %2 字节，%4 中的形状 %3 需要 %5</translation>
    </message>
    <message>
        <source>%1: estimated, %2</source>
        <translation>%1：估计值，%2</translation>
    </message>
    <message>
        <source>%1: is a 1.58-bit student already. Choose the full-precision model it came from.</source>
        <translation>%1：已经是 1.58 位的学生。请选择它所源自的全精度模型。</translation>
    </message>
    <message>
        <source>%1: its %2 bytes at %3 lie outside the file&apos;s %4 bytes of data</source>
        <translation>%1：其位于 %3 的 %2 字节在文件的 %4 字节数据之外</translation>
    </message>
    <message>
        <source>%1: its header entry is not an object</source>
        <translation>%1：其头部条目不是对象</translation>
    </message>
    <message>
        <source>%1: its shard is not a file name</source>
        <translation>%1：其分片不是文件名</translation>
    </message>
    <message>
        <source>%1: offset %2 is no multiple of the alignment %3</source>
        <translation>%1：偏移 %2 不是对齐值 %3 的倍数</translation>
    </message>
    <message>
        <source>%1: rows of %2 weights are no whole number of %3 blocks of %4</source>
        <translation>%1：每行 %2 个权重，不是整数个（每块 %4 个的）%3 块</translation>
    </message>
    <message>
        <source>%1: shape %2 in %3 is no whole number of bytes</source>
        <translation>%1：%3 中的形状 %2 不是整数个字节</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, config.json asks for %3</source>
        <translation>%1：文件中的形状为 %2，config.json 要求 %3</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, its keys ask for %3</source>
        <translation>%1：文件中的形状为 %2，其键要求 %3</translation>
    </message>
    <message>
        <source>%1: shape is not an array</source>
        <translation>%1：形状不是数组</translation>
    </message>
    <message>
        <source>%1: shape overflows</source>
        <translation>%1：形状溢出</translation>
    </message>
    <message>
        <source>%1: shard &quot;%2&quot; is not a file name in the model&apos;s folder</source>
        <translation>%1：分片 &quot;%2&quot; 不是模型文件夹中的文件名</translation>
    </message>
    <message>
        <source>%1: the matrix beside it is multiplied by this number</source>
        <translation>%1：旁边的矩阵会乘以此数</translation>
    </message>
    <message>
        <source>%1: to_teacher is not that of their answers</source>
        <translation>%1：to_teacher 与其答案不符</translation>
    </message>
    <message>
        <source>%1: tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is hardly what the model was trained with</source>
        <translation>%1：缺少 tokenizer.ggml.pre：按 llama.cpp 在缺少它时的方式切分单词，这多半不是模型训练时所用的方式</translation>
    </message>
    <message>
        <source>%1: type %2, which this program does not compute with</source>
        <translation>%1：类型 %2，本程序不能用它计算</translation>
    </message>
    <message>
        <source>%1: unknown dtype %2</source>
        <translation>%1：未知的 dtype %2</translation>
    </message>
    <message>
        <source>%1; %2 is read, not the shards of the %3 beside it</source>
        <translation>%1；读取的是 %2，而不是旁边 %3 的各分片</translation>
    </message>
    <message>
        <source>%1; computing them would have taken %2 s (%3 ms each): %4 s saved. Writing the others took %5 s.</source>
        <translation>%1；计算它们需要 %2 s（每次 %3 ms）：节省 %4 s。写入其余部分用时 %5 s。</translation>
    </message>
    <message>
        <source>%1; evaluate and logits read this one with --engine cpu</source>
        <translation>%1；evaluate 和 logits 可用 --engine cpu 读取它</translation>
    </message>
    <message>
        <source>%1; none was computed in this sitting to compare with.</source>
        <translation>%1；本次启动中没有计算过任何一个，无法比较。</translation>
    </message>
    <message>
        <source>%1; what came was removed</source>
        <translation>%1；已到达的内容已删除</translation>
    </message>
    <message>
        <source>%1GGUF&apos;s TQ1_0 and TQ2_0 hold it, with the scales in F16: %2 I2_S cannot: it has one scale for a matrix.</source>
        <translation>%1GGUF 的 TQ1_0 和 TQ2_0 可以容纳它，缩放以 F16 保存：%2 I2_S 不能：它每个矩阵只有一个缩放。</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: TQ1_0 and TQ2_0 have one scale for 256 neighbours, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1GGUF 的三值类型都不能容纳它：TQ1_0 和 TQ2_0 每 256 个相邻权重一个缩放，I2_S 每个矩阵一个。F16 可以：%2</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: its rows are no multiples of 256, as TQ1_0 and TQ2_0 need, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1GGUF 的三值类型都不能容纳它：其行长不是 256 的倍数，而 TQ1_0 和 TQ2_0 需要如此，I2_S 则每个矩阵只有一个缩放。F16 可以：%2</translation>
    </message>
    <message>
        <source>%1What is done is kept in %2, and the same call goes on with it</source>
        <translation>%1已完成的部分保存在 %2 中，用同样的命令即可从该处继续</translation>
    </message>
    <message>
        <source>%1quant_method &quot;%2&quot; is not supported</source>
        <translation>%1不支持 quant_method &quot;%2&quot;</translation>
    </message>
    <message>
        <source>, %1 processes (%2).</source>
        <translation>，%1 个进程（%2）。</translation>
    </message>
    <message>
        <source>.%1() needs a text</source>
        <translation>.%1() 需要文本</translation>
    </message>
    <message>
        <source>.%1() needs a whole number, not a value of type %2</source>
        <translation>.%1() 需要整数，而不是类型为 %2 的值</translation>
    </message>
    <message>
        <source>.index() does not find %1</source>
        <translation>.index() 找不到 %1</translation>
    </message>
    <message>
        <source>.join() needs a list</source>
        <translation>.join() 需要列表</translation>
    </message>
    <message>
        <source>.join() needs texts, not a value of type %1</source>
        <translation>.join() 需要文本，而不是类型为 %1 的值</translation>
    </message>
    <message>
        <source>.partition() needs a text that is not empty</source>
        <translation>.partition() 需要非空的文本</translation>
    </message>
    <message>
        <source>0 is no batch</source>
        <translation>0 不是批</translation>
    </message>
    <message>
        <source>0 stands for all cores</source>
        <translation>0 代表所有核心</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <translation>64 位 ARM</translation>
    </message>
    <message>
        <source>; %1 of tensors at the peak</source>
        <translation>；峰值时张量占 %1</translation>
    </message>
    <message>
        <source>; %1 of these have no answer that fits, and are left out</source>
        <translation>；其中 %1 段没有放得下的回答，不予采用</translation>
    </message>
    <message>
        <source>; %1 past it are kept in %2.</source>
        <translation>；其后的 %1 保存在 %2 中。</translation>
    </message>
    <message>
        <source>A draft comes from a model of the same vocabulary, such as its student</source>
        <translation>草稿须来自词表相同的模型，例如其学生</translation>
    </message>
    <message>
        <source>A few large weights set the scale: lower the learning rate or raise the weight decay.</source>
        <translation>少数大的权重决定了缩放：请降低学习率或提高权重衰减。</translation>
    </message>
    <message>
        <source>A key of its sizes is wrong; convert the model again, or fetch the file again</source>
        <translation>其某个尺寸键有误；请重新转换模型，或重新下载文件</translation>
    </message>
    <message>
        <source>A line is {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</source>
        <translation>一行的形式为 {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</translation>
    </message>
    <message>
        <source>A newer version may know it</source>
        <translation>较新的版本或许认识它</translation>
    </message>
    <message>
        <source>A newer version wrote it: update</source>
        <translation>由较新的版本写入：请更新</translation>
    </message>
    <message>
        <source>A part of the start that was done is passed over. %1.</source>
        <translation>已完成的起点计算中有一部分被略过。%1。</translation>
    </message>
    <message>
        <source>A published test set has no labels; use the train or dev file.</source>
        <translation>公开的测试集没有标签；请使用 train 或 dev 文件。</translation>
    </message>
    <message>
        <source>A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)</source>
        <translation>某个值超出了 16 位：请以更宽的格式保存权重和缓存（格式 as-stored 或 f32）</translation>
    </message>
    <message>
        <source>AVX-512 F, BW, VL, DQ and CD</source>
        <translation>AVX-512 F、BW、VL、DQ 和 CD</translation>
    </message>
    <message>
        <source>AVX2, FMA, F16C and BMI2</source>
        <translation>AVX2、FMA、F16C 和 BMI2</translation>
    </message>
    <message>
        <source>Accept it on %1, and %2</source>
        <translation>请在 %1 上接受它，并%2</translation>
    </message>
    <message>
        <source>Accept its licence on %1, and %2</source>
        <translation>请在 %1 上接受其许可证，并%2</translation>
    </message>
    <message>
        <source>Activations take 4 bits from this step on (%1); before, they took 8.</source>
        <translation>从这一步起激活值使用 4 位（%1）；此前使用 8 位。</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens of tokenizer.json, or remove its name here</source>
        <translation>请将它连同其 ID 添加到 tokenizer.json 的 added_tokens，或删除这里的名称</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens.json, or remove its name here</source>
        <translation>请将它连同其 ID 添加到 added_tokens.json，或删除这里的名称</translation>
    </message>
    <message>
        <source>An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.</source>
        <translation>先前的起点计算用的是其他权重、文本或设置：不采用其中任何内容，起点重新开始计算。</translation>
    </message>
    <message>
        <source>As GGUF file: %1</source>
        <translation>作为 GGUF 文件：%1</translation>
    </message>
    <message>
        <source>Ask for 100 or more</source>
        <translation>请要求 100 或更多</translation>
    </message>
    <message>
        <source>Ask for 100 or more of each</source>
        <translation>请每种要求 100 或更多</translation>
    </message>
    <message>
        <source>Ask for a type of ROUGE, bleu or avg</source>
        <translation>请选择一种 ROUGE、bleu 或 avg</translation>
    </message>
    <message>
        <source>Ask for fewer threads</source>
        <translation>请要求更少的线程</translation>
    </message>
    <message>
        <source>Ask the models on the Compare page, or with bitdistill compare</source>
        <translation>请在“比较”页上或用 bitdistill compare 询问各模型</translation>
    </message>
    <message>
        <source>Balanced on the first batch: lambda %1, gamma %2.</source>
        <translation>已按第一批平衡：lambda %1，gamma %2。</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in. The new norms change the function: until the next stage has trained them, this model agrees with its teacher on next to nothing.</source>
        <translation>加入 BitLinear 层和 SubLN。新的归一化会改变函数：在下一阶段训练它们之前，此模型与其教师几乎没有一致之处。</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in; each norm&apos;s gain is the usual size of what it divides.</source>
        <translation>加入 BitLinear 层和 SubLN；每个归一化的增益为其所除之值的平常大小。</translation>
    </message>
    <message>
        <source>BitLinear layers go in, and no norms: refinement is off.</source>
        <translation>加入 BitLinear 层，不加归一化：改造已关闭。</translation>
    </message>
    <message>
        <source>Bring it back as it was, or resume with --accept-changes</source>
        <translation>请恢复其原状，或使用 --accept-changes 恢复运行</translation>
    </message>
    <message>
        <source>Bring it back, or start a new run</source>
        <translation>请恢复它，或启动新的运行</translation>
    </message>
    <message>
        <source>Bring the file back from a copy of the run</source>
        <translation>请从运行的副本中恢复该文件</translation>
    </message>
    <message>
        <source>Bring the folder&apos;s files back, from a copy, and resume the run</source>
        <translation>请从副本中恢复该文件夹的文件，然后恢复运行</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>请重新构建或安装程序。</translation>
    </message>
    <message>
        <source>But only this program reads every text as the source does. %1</source>
        <translation>但只有本程序对每个文本的读取都与来源相同。%1</translation>
    </message>
    <message>
        <source>CPU inference</source>
        <translation>CPU 推理</translation>
    </message>
    <message>
        <source>CPU inference has no place for this tensor</source>
        <translation>CPU 推理没有放置此张量的位置</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch was built without it or finds no GPU</source>
        <translation>要求使用 CUDA，但此 LibTorch 构建时未包含它，或找不到 GPU</translation>
    </message>
    <message>
        <source>Calibrate on other or more texts</source>
        <translation>请用其他或更多的文本校准</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>请检查 HF_ENDPOINT</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later</source>
        <translation>请检查 HF_ENDPOINT，或稍后重试</translation>
    </message>
    <message>
        <source>Check it against the model&apos;s published tokenizer.json.</source>
        <translation>请与该模型公开的 tokenizer.json 核对。</translation>
    </message>
    <message>
        <source>Check the disk and its connection</source>
        <translation>请检查磁盘及其连接</translation>
    </message>
    <message>
        <source>Check the name on %1; for a private one set HF_TOKEN</source>
        <translation>请在 %1 上核对名称；私有模型请设置 HF_TOKEN</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>Check the pattern against the model&apos;s published tokenizer.json.</source>
        <translation>请将模式与该模型公开的 tokenizer.json 核对。</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it</source>
        <translation>请检查其上级文件夹的权限</translation>
    </message>
    <message>
        <source>Check the template against the model&apos;s own.</source>
        <translation>请将模板与模型自带的模板核对。</translation>
    </message>
    <message>
        <source>Check who owns it and its access rights</source>
        <translation>请检查其所有者和访问权限</translation>
    </message>
    <message>
        <source>Checkpoint saved.</source>
        <translation>已保存检查点。</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>请选择 %1</translation>
    </message>
    <message>
        <source>Choose %1, or a model of other widths</source>
        <translation>请选择 %1，或其他宽度的模型</translation>
    </message>
    <message>
        <source>Choose --embedding-type bf16 or f32</source>
        <translation>请选择 --embedding-type bf16 或 f32</translation>
    </message>
    <message>
        <source>Choose BF16 or F32</source>
        <translation>请选择 BF16 或 F32</translation>
    </message>
    <message>
        <source>Choose F16</source>
        <translation>请选择 F16</translation>
    </message>
    <message>
        <source>Choose F16 for the embedding</source>
        <translation>请为嵌入选择 F16</translation>
    </message>
    <message>
        <source>Choose F16 or I2_S, or a model of other widths</source>
        <translation>请选择 F16 或 I2_S，或其他宽度的模型</translation>
    </message>
    <message>
        <source>Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>请选择 F16、BF16、Q8_0、Q6_K、Q4_0 或 Q4_1</translation>
    </message>
    <message>
        <source>Choose F32 for the embedding</source>
        <translation>请为嵌入选择 F32</translation>
    </message>
    <message>
        <source>Choose a .gguf file</source>
        <translation>请选择 .gguf 文件</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)</source>
        <translation>请选择含有 safetensors 文件的 Hugging Face 模型文件夹（从不读取 pickle 格式的 .bin 文件）</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files, or a .gguf file</source>
        <translation>请选择含有 safetensors 文件的 Hugging Face 模型文件夹，或 .gguf 文件</translation>
    </message>
    <message>
        <source>Choose a divisor of the query and key widths.</source>
        <translation>请选择 query 与 key 宽度的一个约数。</translation>
    </message>
    <message>
        <source>Choose a folder outside of it</source>
        <translation>请选择其外的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>请选择可写的文件夹</translation>
    </message>
    <message>
        <source>Choose a full-precision model of the teacher&apos;s vocabulary.</source>
        <translation>请选择与教师词表相同的全精度模型。</translation>
    </message>
    <message>
        <source>Choose a language model&apos;s folder</source>
        <translation>请选择语言模型的文件夹</translation>
    </message>
    <message>
        <source>Choose a name without /</source>
        <translation>请选择不含 / 的名称</translation>
    </message>
    <message>
        <source>Choose a new file whose name ends in .gguf</source>
        <translation>请选择名称以 .gguf 结尾的新文件</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>请选择新的文件夹</translation>
    </message>
    <message>
        <source>Choose a new folder; of a run, bring run.json back</source>
        <translation>请选择新的文件夹；若是运行，请恢复 run.json</translation>
    </message>
    <message>
        <source>Choose a run that has begun</source>
        <translation>请选择已经开始的运行</translation>
    </message>
    <message>
        <source>Choose a run that has some</source>
        <translation>请选择含有它们的运行</translation>
    </message>
    <message>
        <source>Choose a teacher with the student&apos;s tokenizer.</source>
        <translation>请选择与学生分词器相同的教师。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another folder, or remove it</source>
        <translation>请选择其他文件夹，或删除它</translation>
    </message>
    <message>
        <source>Choose another folder, or remove this one</source>
        <translation>请选择其他文件夹，或删除这个文件夹</translation>
    </message>
    <message>
        <source>Choose another model, or name the files that are wanted with --include</source>
        <translation>请选择其他模型，或用 --include 指定所需的文件</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>请选择其他类型</translation>
    </message>
    <message>
        <source>Choose at least one model</source>
        <translation>请至少选择一个模型</translation>
    </message>
    <message>
        <source>Choose dev data</source>
        <translation>请选择开发集数据</translation>
    </message>
    <message>
        <source>Choose fewer positions</source>
        <translation>请选择更少的位置</translation>
    </message>
    <message>
        <source>Choose folded scales</source>
        <translation>请选择折入的缩放</translation>
    </message>
    <message>
        <source>Choose from 1 to %1</source>
        <translation>请选择 1 到 %1</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>请选择 %1 之一</translation>
    </message>
    <message>
        <source>Choose one of its folders</source>
        <translation>请选择其中的一个文件夹</translation>
    </message>
    <message>
        <source>Choose one of the branches and tags on %1</source>
        <translation>请选择 %1 上的一个分支或标签</translation>
    </message>
    <message>
        <source>Choose one of the folders in snapshots/</source>
        <translation>请选择 snapshots/ 中的一个文件夹</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>请选择其中之一</translation>
    </message>
    <message>
        <source>Choose one of them, with --include &quot;*Q8_0*&quot; for example</source>
        <translation>请选择其中之一，例如使用 --include &quot;*Q8_0*&quot;</translation>
    </message>
    <message>
        <source>Choose tensor or row, or another method</source>
        <translation>请选择 tensor 或 row，或其他方法</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json, the weights and the tokenizer</source>
        <translation>请选择包含 config.json、权重和分词器的文件夹</translation>
    </message>
    <message>
        <source>Choose the full-precision model as teacher.</source>
        <translation>请选择全精度模型作为教师。</translation>
    </message>
    <message>
        <source>Choose what is to be run</source>
        <translation>请选择要运行的内容</translation>
    </message>
    <message>
        <source>Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.</source>
        <translation>偶尔一次可由裁剪抑制；若经常出现，请降低学习率或延长预热。</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>请用 &quot; 结束它。</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model</source>
        <translation>请关闭其他程序，或选择更小的模型</translation>
    </message>
    <message>
        <source>Close other programs, or give a smaller file: is a quote never closed, or an item far too long?</source>
        <translation>请关闭其他程序，或给出更小的文件：是否有引号从未关闭，或某个样本过长？</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of this shell (ulimit -v)</source>
        <translation>请关闭其他程序，或提高此 shell 的限制（ulimit -v）</translation>
    </message>
    <message>
        <source>Compare texts of the same items</source>
        <translation>请比较相同样本的文本</translation>
    </message>
    <message>
        <source>Compare the models again</source>
        <translation>请重新比较模型</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>请将其转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Convert it: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (of a packed file unpack it first)</source>
        <translation>请转换它：iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE（若为压缩文件，请先解压）</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</source>
        <translation>请转换它：python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>请转换它：python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>请转换它：python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>请将文件转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Convert the model to another type with the program that made the file</source>
        <translation>请用生成该文件的程序将模型转换为其他类型</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8.</source>
        <translation>请将文本转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Copy it again from the model&apos;s folder.</source>
        <translation>请从模型的文件夹中重新复制它。</translation>
    </message>
    <message>
        <source>Copy its folder</source>
        <translation>请复制其文件夹</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>请重新复制该文件</translation>
    </message>
    <message>
        <source>Copy the file again from the model&apos;s folder</source>
        <translation>请从模型的文件夹中重新复制该文件</translation>
    </message>
    <message>
        <source>Copy the file from the model that this tokenizer belongs to, or correct the id</source>
        <translation>请从此分词器所属的模型复制该文件，或更正 ID</translation>
    </message>
    <message>
        <source>Copy the model&apos;s files again.</source>
        <translation>请重新复制模型的文件。</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder</source>
        <translation>请从模型的文件夹中重新复制模板</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>请从模型的文件夹中重新复制模板，或不用 --chat 给出提示。</translation>
    </message>
    <message>
        <source>Copy the token once more from %1/settings/tokens</source>
        <translation>请从 %1/settings/tokens 再次复制令牌</translation>
    </message>
    <message>
        <source>Copy the tokenizer that belongs to the model into its folder</source>
        <translation>请将属于该模型的分词器复制到其文件夹中</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files again, all from one and the same model.</source>
        <translation>请重新复制分词器的文件，且全部来自同一个模型。</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files into the model&apos;s folder</source>
        <translation>请将分词器的文件复制到模型的文件夹中</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder.</source>
        <translation>请从模型的文件夹中重新复制 tokenizer.json。</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder; do not use this one.</source>
        <translation>请从模型的文件夹中重新复制 tokenizer.json；不要使用这一个。</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again.</source>
        <translation>请重新复制 tokenizer.json。</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again from the model&apos;s folder.</source>
        <translation>请从模型的文件夹中重新复制 tokenizer.model。</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again.</source>
        <translation>请重新复制 tokenizer.model。</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy</source>
        <translation>请更正它，或从副本中恢复</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy; inputs.json beside it keeps the recipe that the run began with</source>
        <translation>请更正它，或从副本中恢复；旁边的 inputs.json 保存着运行开始时的配方</translation>
    </message>
    <message>
        <source>Correct it, or copy config.json again from the model&apos;s folder</source>
        <translation>请更正它，或从模型的文件夹中重新复制 config.json</translation>
    </message>
    <message>
        <source>Correct it, or leave the conversation out</source>
        <translation>请更正它，或去掉该对话</translation>
    </message>
    <message>
        <source>Correct that place, or copy the file again</source>
        <translation>请更正该处，或重新复制文件</translation>
    </message>
    <message>
        <source>Correct the conversation or leave it out, or correct the template</source>
        <translation>请更正或去掉该对话，或更正模板</translation>
    </message>
    <message>
        <source>Correct the line, or give the classes in answers.</source>
        <translation>请更正该行，或在 answers 中给出类别。</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>请更正该行。</translation>
    </message>
    <message>
        <source>Correct the path</source>
        <translation>请更正路径</translation>
    </message>
    <message>
        <source>Correct the template there or copy it again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>请更正那里的模板，或从模型的文件夹中重新复制，或不用 --chat 给出提示。</translation>
    </message>
    <message>
        <source>Correct the template, or leave the conversation out.</source>
        <translation>请更正模板，或去掉该对话。</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>请更正该值</translation>
    </message>
    <message>
        <source>Cut the texts: at most %1 pairs of words are taken</source>
        <translation>请截短文本：最多接受 %1 对单词</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否指 %1？</translation>
    </message>
    <message>
        <source>Differences to &quot;%1&quot;: %2. p counts all comparisons of the table (Holm 1979).</source>
        <translation>与 &quot;%1&quot; 的差异：%2。p 已按表中所有比较校正（Holm 1979）。</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16 or Q8_0</source>
        <translation>请先蒸馏它，或选择 F16、BF16 或 Q8_0</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>请先蒸馏它，或选择 F16、BF16、Q8_0、Q6_K、Q4_0 或 Q4_1</translation>
    </message>
    <message>
        <source>Does rank 0 run there, and does the network let this port through?</source>
        <translation>rank 0 是否在那里运行，网络是否允许此端口通过？</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>End lines with a line feed: files of old Macs end them with a carriage return alone.</source>
        <translation>请用换行符结束各行：旧 Mac 的文件只以回车符结束。</translation>
    </message>
    <message>
        <source>Evaluate a run with a teacher and a student</source>
        <translation>请评估含有教师和学生的运行</translation>
    </message>
    <message>
        <source>Every item&apos;s teacher outputs are on disk: the teacher has left memory.</source>
        <translation>每个样本的教师输出都已在磁盘上：教师已从内存中移出。</translation>
    </message>
    <message>
        <source>Expected the config.json of a Hugging Face model</source>
        <translation>应为 Hugging Face 模型的 config.json</translation>
    </message>
    <message>
        <source>Export from the student&apos;s folder</source>
        <translation>请从学生的文件夹导出</translation>
    </message>
    <message>
        <source>Export from the student&apos;s own folder</source>
        <translation>请从学生自己的文件夹导出</translation>
    </message>
    <message>
        <source>Export it as CSV in the program that made it, or convert it: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>请用生成它的程序将其导出为 CSV，或转换它：python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Export the model again</source>
        <translation>请重新导出模型</translation>
    </message>
    <message>
        <source>Export the model again, from a folder with its tokenizer</source>
        <translation>请从带有分词器的文件夹重新导出模型</translation>
    </message>
    <message>
        <source>Export the table as CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</source>
        <translation>请将表导出为 CSV：sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S</source>
        <translation>F32、F16、BF16、F64、Q8_0、Q6_K、Q4_0、Q4_1、TQ1_0、TQ2_0 或 I2_S</translation>
    </message>
    <message>
        <source>Fetch %1 from the same place as the shards</source>
        <translation>请从与各分片相同的地方下载 %1</translation>
    </message>
    <message>
        <source>Fetch all parts of the model again, from one place</source>
        <translation>请从同一个地方重新下载模型的所有分卷</translation>
    </message>
    <message>
        <source>Fetch config.json again</source>
        <translation>请重新下载 config.json</translation>
    </message>
    <message>
        <source>Fetch index and shards again, all from one place</source>
        <translation>请从同一个地方重新下载索引和所有分片</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>请重新下载</translation>
    </message>
    <message>
        <source>Fetch it into the folder of the other parts</source>
        <translation>请将它下载到其他分卷所在的文件夹</translation>
    </message>
    <message>
        <source>Fetch or pack the file again</source>
        <translation>请重新下载或打包该文件</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the model again.</source>
        <translation>请重新下载该文件，或重新导出模型。</translation>
    </message>
    <message>
        <source>Fetch the file again; copy a folder of links with what they lead to (cp -rL)</source>
        <translation>请重新下载该文件；复制含链接的文件夹时，请连同其指向的内容一起复制（cp -rL）</translation>
    </message>
    <message>
        <source>Fetch the index again</source>
        <translation>请重新下载索引</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder</source>
        <translation>请将缺少的文件下载到该文件夹</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>请重新下载模型</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose one of %1 in snapshots/</source>
        <translation>请重新下载模型，或选择 snapshots/ 中 %1 之一</translation>
    </message>
    <message>
        <source>Fetch the model as .gguf, or convert it by a llama.cpp of that time (convert-llama-ggml-to-gguf.py)</source>
        <translation>请下载 .gguf 格式的模型，或用当时的 llama.cpp 转换它（convert-llama-ggml-to-gguf.py）</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files again, all from one place</source>
        <translation>请从同一个地方重新下载模型的所有文件</translation>
    </message>
    <message>
        <source>Free some space or choose another disk</source>
        <translation>请腾出一些空间，或选择其他磁盘</translation>
    </message>
    <message>
        <source>Free some space or lift the limit</source>
        <translation>请腾出一些空间，或放宽限制</translation>
    </message>
    <message>
        <source>GGUF&apos;s TQ1_0 and TQ2_0 cannot hold the student&apos;s rows, which are no multiples of 256; I2_S can: %1</source>
        <translation>GGUF 的 TQ1_0 和 TQ2_0 不能容纳此学生的行，其行长不是 256 的倍数；I2_S 可以：%1</translation>
    </message>
    <message>
        <source>GGUF&apos;s ternary types cannot hold the student&apos;s rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 (I2_S); F16 can: %1</source>
        <translation>GGUF 的三值类型不能容纳此学生的行，其行长不是 256（TQ1_0、TQ2_0）或 128（I2_S）的倍数；F16 可以：%1</translation>
    </message>
    <message>
        <source>GPTQ finds no scales of %1</source>
        <translation>GPTQ 找不到 %1 的缩放</translation>
    </message>
    <message>
        <source>Give --system, --prompt and the messages that this template asks for, or prompt without --chat.</source>
        <translation>请给出 --system、--prompt 以及此模板要求的消息，或不用 --chat 给出提示。</translation>
    </message>
    <message>
        <source>Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page</source>
        <translation>请给出 ORG/NAME，例如 HuggingFaceTB/SmolLM2-135M，或其页面的网址</translation>
    </message>
    <message>
        <source>Give a .jsonl or .json file, as it is or packed as .gz or .zst. %1</source>
        <translation>请给出 .jsonl 或 .json 文件，原样或压缩为 .gz 或 .zst。%1</translation>
    </message>
    <message>
        <source>Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.</source>
        <translation>请给出 .tsv、.csv、.jsonl 或 .json 文件，原样或压缩为 .gz 或 .zst。</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>请给出分支、标签或提交</translation>
    </message>
    <message>
        <source>Give a corpus instead of sampled_tokens</source>
        <translation>请给出语料，而不是 sampled_tokens</translation>
    </message>
    <message>
        <source>Give a file with a header line and data.</source>
        <translation>请给出含有标题行和数据的文件。</translation>
    </message>
    <message>
        <source>Give a file with at least one item.</source>
        <translation>请给出至少含一个样本的文件。</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>请给出每行一个句子的文件。</translation>
    </message>
    <message>
        <source>Give a file with text in it.</source>
        <translation>请给出含有文本的文件。</translation>
    </message>
    <message>
        <source>Give a folder that a run was started in</source>
        <translation>请给出启动过运行的文件夹</translation>
    </message>
    <message>
        <source>Give a longer corpus</source>
        <translation>请给出更长的语料</translation>
    </message>
    <message>
        <source>Give a table whose lines are rows, or call a file that is none .txt.</source>
        <translation>请给出每行为一条记录的表，或将不是表的文件命名为 .txt。</translation>
    </message>
    <message>
        <source>Give a text or JSON-lines file.</source>
        <translation>请给出文本文件或 JSON 行文件。</translation>
    </message>
    <message>
        <source>Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and so on</source>
        <translation>请将所有分卷恢复为发布时的名称，即以 -00001-of-00003.gguf 等结尾</translation>
    </message>
    <message>
        <source>Give an https address, or unset HF_TOKEN</source>
        <translation>请给出 https 网址，或取消设置 HF_TOKEN</translation>
    </message>
    <message>
        <source>Give at least one prediction with its reference</source>
        <translation>请至少给出一个预测及其参考文本</translation>
    </message>
    <message>
        <source>Give at least one text, or leave the pair out</source>
        <translation>请至少给出一个文本，或去掉这一对</translation>
    </message>
    <message>
        <source>Give at least one token</source>
        <translation>请至少给出一个词元</translation>
    </message>
    <message>
        <source>Give at least one token id</source>
        <translation>请至少给出一个词元 ID</translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation>请最多给出 %1</translation>
    </message>
    <message>
        <source>Give both the same type</source>
        <translation>请为两者设为相同的类型</translation>
    </message>
    <message>
        <source>Give each class a word of its own.</source>
        <translation>请为每个类别给出各自的词。</translation>
    </message>
    <message>
        <source>Give it as teacher, and leave this empty.</source>
        <translation>请将它作为教师给出，并将此项留空。</translation>
    </message>
    <message>
        <source>Give it data, or steps in place of epochs</source>
        <translation>请给它数据，或用步数代替轮数</translation>
    </message>
    <message>
        <source>Give its command again: it reads the runs and writes this file anew</source>
        <translation>请再次执行其命令：它会读取各运行并重新写入此文件</translation>
    </message>
    <message>
        <source>Give lambda and gamma, or balance_ld and balance_ad, values above 0</source>
        <translation>请给出大于 0 的 lambda 和 gamma，或 balance_ld 和 balance_ad</translation>
    </message>
    <message>
        <source>Give more text or a smaller max_length</source>
        <translation>请给出更多文本，或更小的 max_length</translation>
    </message>
    <message>
        <source>Give more text or ask for fewer pieces.</source>
        <translation>请给出更多文本，或要求更少的词片。</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>请为两者之一取另一个名称。</translation>
    </message>
    <message>
        <source>Give texts that are not empty</source>
        <translation>请给出非空的文本</translation>
    </message>
    <message>
        <source>Give that list [...] alone as the file, or write one object a line</source>
        <translation>请只将该列表 [...] 作为文件给出，或每行写一个对象</translation>
    </message>
    <message>
        <source>Give the folder that the run left; evaluate and logits read this model with --engine cpu</source>
        <translation>请给出该运行留下的文件夹；evaluate 和 logits 可用 --engine cpu 读取此模型</translation>
    </message>
    <message>
        <source>Give the full-precision model</source>
        <translation>请给出全精度模型</translation>
    </message>
    <message>
        <source>Give the path of a file</source>
        <translation>请给出文件的路径</translation>
    </message>
    <message>
        <source>Give the run items to evaluate</source>
        <translation>请给运行提供用于评估的样本</translation>
    </message>
    <message>
        <source>Give the sweep another folder, or remove this one</source>
        <translation>请为扫描指定另一个文件夹，或删除这个文件夹</translation>
    </message>
    <message>
        <source>HF_TOKEN must be a token of the account that accepted it</source>
        <translation>HF_TOKEN 必须是已接受许可证的账户的令牌</translation>
    </message>
    <message>
        <source>If &quot;%1&quot;, which has the size of a head, is it, rename it to &quot;%2&quot;</source>
        <translation>如果大小与输出头相同的 &quot;%1&quot; 就是它，请将其重命名为 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>If bitnet.cpp made this file, it holds TL2, which has MXFP4&apos;s number and is not read: convert the model to I2_S; else fetch it again</source>
        <translation>如果此文件由 bitnet.cpp 生成，则它含有 TL2，其编号与 MXFP4 相同，无法读取：请将模型转换为 I2_S；否则请重新下载</translation>
    </message>
    <message>
        <source>If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.</source>
        <translation>如果几步之内没有回落，请降低学习率，并从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>If the model shares the two, write &quot;tie_word_embeddings&quot;: true into config.json; else fetch the whole model</source>
        <translation>如果模型共享两者，请在 config.json 中写入 &quot;tie_word_embeddings&quot;: true；否则请下载完整的模型</translation>
    </message>
    <message>
        <source>In TSV no tab may stand inside a text; name every column in the first line.</source>
        <translation>在 TSV 中，文本内不得有制表符；请在第一行写出每一列的名称。</translation>
    </message>
    <message>
        <source>Install libgloo-dev and build again.</source>
        <translation>请安装 libgloo-dev 并重新构建。</translation>
    </message>
    <message>
        <source>Install the package %1 and build the program again.</source>
        <translation>请安装软件包 %1 并重新构建程序。</translation>
    </message>
    <message>
        <source>Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON</source>
        <translation>请安装软件包 bitdistill-training，或安装 LibTorch 并使用 -DWORKBENCH_TORCH=ON 构建</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Is a quote never closed? Else break the text into several rows.</source>
        <translation>是否有引号从未关闭？否则请将文本拆成多行。</translation>
    </message>
    <message>
        <source>Is the port free? MASTER_PORT chooses another.</source>
        <translation>端口是否空闲？可用 MASTER_PORT 选择其他端口。</translation>
    </message>
    <message>
        <source>It answers%1 to every item.</source>
        <translation>它对每个样本都回答%1。</translation>
    </message>
    <message>
        <source>It belongs into quantization_config: move it there, or remove it</source>
        <translation>它应位于 quantization_config 中：请移到那里，或删除它</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>比较结果：%1。</translation>
    </message>
    <message>
        <source>It must divide the query width %1 and the key width %2.</source>
        <translation>它必须整除 query 宽度 %1 和 key 宽度 %2。</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step.%2</source>
        <translation>它建立在与现有 %1 模型不同的模型之上，因此从第一步起重新运行。%2</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step; its %2 checkpoints are removed.%3</source>
        <translation>它建立在与现有 %1 模型不同的模型之上，因此从第一步起重新运行；其 %2 个检查点已删除。%3</translation>
    </message>
    <message>
        <source>Item %1 of the teacher cache is damaged: it is computed anew, as are others like it.</source>
        <translation>教师缓存的样本 %1 已损坏：将重新计算它以及类似的样本。</translation>
    </message>
    <message>
        <source>Its blocks have %1 weights: choose another type</source>
        <translation>其每块有 %1 个权重：请选择其他类型</translation>
    </message>
    <message>
        <source>Its weights are compared with those that the recipe&apos;s student began with, %1.</source>
        <translation>其权重与配方的学生开始时的权重 %1 相比较。</translation>
    </message>
    <message>
        <source>Its weights are damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>其权重已损坏或训练已发散：请重新下载模型，或使用更早的检查点</translation>
    </message>
    <message>
        <source>Its weights are damaged or training diverged; use an earlier checkpoint.</source>
        <translation>其权重已损坏或训练已发散；请使用更早的检查点。</translation>
    </message>
    <message>
        <source>Its weights are too large for this input: take an earlier checkpoint or another model</source>
        <translation>对于此输入其权重过大：请使用更早的检查点或其他模型</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>请保留正确的那一个</translation>
    </message>
    <message>
        <source>Known are %1</source>
        <translation>已知的有 %1</translation>
    </message>
    <message>
        <source>Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.</source>
        <translation>已知的有 Removed、Isolated、MergedWithPrevious、MergedWithNext 和 Contiguous。</translation>
    </message>
    <message>
        <source>Known are always, first and never.</source>
        <translation>已知的有 always、first 和 never。</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>请将其留空。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>请去掉它</translation>
    </message>
    <message>
        <source>Leave it out, or give it a value</source>
        <translation>请去掉它，或给它一个值</translation>
    </message>
    <message>
        <source>Leave it out, or leave the conversation out</source>
        <translation>请去掉它，或去掉该对话</translation>
    </message>
    <message>
        <source>Leave it unset, or set one of %1.</source>
        <translation>请不要设置它，或设为 %1 之一。</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>请去掉两者之一</translation>
    </message>
    <message>
        <source>Leave one of the two out: programs disagree about which one counts</source>
        <translation>请去掉两者之一：各程序对以哪一个为准意见不一</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>请去掉其中一个</translation>
    </message>
    <message>
        <source>Leave the conversation out.</source>
        <translation>请去掉该对话。</translation>
    </message>
    <message>
        <source>Leave {%1} out.</source>
        <translation>请去掉 {%1}。</translation>
    </message>
    <message>
        <source>Let its first stage finish, or open its teacher</source>
        <translation>请让其第一阶段完成，或打开其教师</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model)%4</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3（对此模型而言更多并不会更快）%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3（对此模型而言更多并不会更快），算子在 %4 上</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3（对此模型而言更多并不会更快），算子在 %4 上，权重和优化器在主机内存中%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3（对此模型而言更多并不会更快），权重和优化器在主机内存中%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3，算子在 %4 上</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3，算子在 %4 上，权重和优化器在主机内存中%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1，矩阵乘法使用 %2，%3，权重和优化器在主机内存中%4</translation>
    </message>
    <message>
        <source>LibTorch has no BF16 products on this computer</source>
        <translation>LibTorch 在这台计算机上没有 BF16 乘法</translation>
    </message>
    <message>
        <source>Lift the limit of this shell (ulimit -f) or choose another file system</source>
        <translation>请放宽此 shell 的限制（ulimit -f），或选择其他文件系统</translation>
    </message>
    <message>
        <source>Look after the network and HF_ENDPOINT, then fetch again: what has come is kept</source>
        <translation>请检查网络和 HF_ENDPOINT，然后重新下载：已下载的内容会保留</translation>
    </message>
    <message>
        <source>Look after the network, then fetch again: what has come is kept</source>
        <translation>请检查网络，然后重新下载：已下载的内容会保留</translation>
    </message>
    <message>
        <source>Look at its items by verdict</source>
        <translation>请按判定查看其样本</translation>
    </message>
    <message>
        <source>Look at them beside each other: bitdistill disagreements</source>
        <translation>请将它们并排查看：bitdistill disagreements</translation>
    </message>
    <message>
        <source>Lost by rounding, of the energy of %1, mean of %2 groups: %3 % plainly, %4 % with %5 (%6 texts, %7 tokens of calibration).</source>
        <translation>舍入损失，占 %1 能量的比例，%2 组的平均值：直接舍入 %3 %，使用 %5 时 %4 %（%6 个文本，%7 个校准词元）。</translation>
    </message>
    <message>
        <source>Lower the learning rate or raise the weight decay.</source>
        <translation>请降低学习率，或提高权重衰减。</translation>
    </message>
    <message>
        <source>Lower the learning rate or the weights of the loss terms.</source>
        <translation>请降低学习率，或降低各损失项的权重。</translation>
    </message>
    <message>
        <source>Lower the learning rate; go back to a checkpoint from before if the loss has risen.</source>
        <translation>请降低学习率；如果损失已上升，请回到此前的检查点。</translation>
    </message>
    <message>
        <source>Lower the weight decay: it shrinks the weights faster than they learn.</source>
        <translation>请降低权重衰减：它使权重缩小的速度快于学习的速度。</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)</source>
        <translation>MNLI，Qwen3-0.6B（arXiv 2510.13998，表 5）</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)</source>
        <translation>MNLI，Qwen3-0.6B（arXiv 2510.13998，表 6）</translation>
    </message>
    <message>
        <source>Make room, or set HF_HOME to a place on another disk</source>
        <translation>请腾出空间，或将 HF_HOME 设为其他磁盘上的位置</translation>
    </message>
    <message>
        <source>Make sure that there is no other and resume the run</source>
        <translation>请确认没有其他进程，然后恢复运行</translation>
    </message>
    <message>
        <source>Make that folder, or remove the link</source>
        <translation>请创建该文件夹，或删除该链接</translation>
    </message>
    <message>
        <source>Mark the answers in it by {% generation %} and {% endgeneration %}.</source>
        <translation>请在其中用 {% generation %} 和 {% endgeneration %} 标出回答。</translation>
    </message>
    <message>
        <source>Matrices in %1 become F16 when they are used: %2 of the file, %3 in memory</source>
        <translation>%1 的矩阵在使用时变为 F16：文件中的 %2，内存中的 %3</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items, with Newcombe&apos;s interval</source>
        <translation>在相同样本上的 McNemar 精确检验，附 Newcombe 区间</translation>
    </message>
    <message>
        <source>Measure positions apart</source>
        <translation>请分开测量各位置</translation>
    </message>
    <message>
        <source>Measure them apart</source>
        <translation>请分开测量它们</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder to write</source>
        <translation>请将其移到别处，或选择其他文件夹写入</translation>
    </message>
    <message>
        <source>Move it into recipe, or remove it</source>
        <translation>请将其移入 recipe，或删除它</translation>
    </message>
    <message>
        <source>Move it out of the run&apos;s folder and say in run.json where it is</source>
        <translation>请将其移出运行的文件夹，并在 run.json 中写明其所在</translation>
    </message>
    <message>
        <source>Move the file away; the runs&apos; folders stay as they are</source>
        <translation>请将该文件移走；各运行的文件夹保持不变</translation>
    </message>
    <message>
        <source>NEON dot product</source>
        <translation>NEON 点积</translation>
    </message>
    <message>
        <source>Name another column.</source>
        <translation>请指定其他列。</translation>
    </message>
    <message>
        <source>Name the column of the texts &quot;text&quot; in the first line; a file that is no table may be called .txt.</source>
        <translation>请在第一行将文本所在的列命名为 &quot;text&quot;；不是表的文件可命名为 .txt。</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or change prompt_template.</source>
        <translation>请在第一行写出各列的名称，或更改 prompt_template。</translation>
    </message>
    <message>
        <source>Name the file that it leads to, or remove the link</source>
        <translation>请指定它所指向的文件，或删除该链接</translation>
    </message>
    <message>
        <source>No more frames of %1 can wait in memory: further ones are left out until there is room.</source>
        <translation>%1 的帧无法再在内存中等待：在有空间之前，后续的帧不予保存。</translation>
    </message>
    <message>
        <source>No room for a checkpoint: it takes %1, %2 are kept free for logs, and %3 are free.</source>
        <translation>没有空间保存检查点：它需要 %1，为日志保留 %2，可用 %3。</translation>
    </message>
    <message>
        <source>No room for the teacher cache: it takes %1, a checkpoint %2, %3 are kept free for logs, and %4 are free.</source>
        <translation>没有空间保存教师缓存：它需要 %1，一个检查点需要 %2，为日志保留 %3，可用 %4。</translation>
    </message>
    <message>
        <source>No ternary code has changed for %1 steps: the weights do not get where their codes would change.</source>
        <translation>已有 %1 步没有任何三值编码改变：权重到达不了编码会改变的位置。</translation>
    </message>
    <message>
        <source>Ollama keeps its tensors one by one, which this program does not read</source>
        <translation>Ollama 将其张量逐个保存，本程序不读取这种形式</translation>
    </message>
    <message>
        <source>Only files beside the index are read</source>
        <translation>只读取索引旁边的文件</translation>
    </message>
    <message>
        <source>Only this program opens it: bitnet.cpp has no %1, and llama.cpp refuses I2_S.</source>
        <translation>只有本程序能打开它：bitnet.cpp 没有 %1，llama.cpp 拒绝 I2_S。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有 %1。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (%1), so the architecture is called %2.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（%1），因此将其架构称为 %2。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (RoPE scaling of the llama3 kind beside sub-norms), so the architecture is called %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（llama3 类型的 RoPE 缩放与子归一化并存），因此将其架构称为 %1。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (a norm before every linear layer), so the architecture is called %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（每个线性层之前都有归一化），因此将其架构称为 %1。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (activations by %1), so the architecture is called %2.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（激活值按 %1），因此将其架构称为 %2。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms beside q/k norms), so the architecture is called %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（子归一化与 q/k 归一化并存），因此将其架构称为 %1。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms in this shape), so the architecture is called %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（此形状中的子归一化），因此将其架构称为 %1。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms with a head of its own), so the architecture is called %1.</source>
        <translation>只有本程序能打开它：已发布的程序都没有此计算图（子归一化且有独立的输出头），因此将其架构称为 %1。</translation>
    </message>
    <message>
        <source>Open it again where it is now</source>
        <translation>请在它现在所在之处重新打开</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or let bitdistill ablate write it again</source>
        <translation>请用写入它的版本打开，或让 bitdistill ablate 重新写入</translation>
    </message>
    <message>
        <source>Open the first part, %1</source>
        <translation>请打开第一个分卷 %1</translation>
    </message>
    <message>
        <source>Open the model with its weights as they are stored (format as-stored)</source>
        <translation>请以权重存储时的原样打开模型（格式 as-stored）</translation>
    </message>
    <message>
        <source>Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.</source>
        <translation>其他程序不知道此分词器如何切分单词：它们可能会将某些文本读作其他词元。</translation>
    </message>
    <message>
        <source>Pack the matrix as a dense one</source>
        <translation>请将该矩阵按稠密矩阵打包</translation>
    </message>
    <message>
        <source>Paused before step %1 was done.</source>
        <translation>在完成第 %1 步之前已暂停。</translation>
    </message>
    <message>
        <source>Paused without memory: %1 were resident, %2 are now, %3 were given back.</source>
        <translation>暂停时不占用内存：原常驻 %1，现为 %2，释放了 %3。</translation>
    </message>
    <message>
        <source>Perplexity on held-out text: %1, over %2 tokens</source>
        <translation>留出文本的困惑度：%1，共 %2 个词元</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>请报告此问题</translation>
    </message>
    <message>
        <source>Prompt without --chat (prompt_form raw), or put the model&apos;s chat_template.jinja into its folder.</source>
        <translation>请不用 --chat 给出提示（prompt_form raw），或将模型的 chat_template.jinja 放入其文件夹。</translation>
    </message>
    <message>
        <source>Put a copy of it back, or resume the run, which says what is lost and goes on without it</source>
        <translation>请放回它的副本，或恢复运行；恢复时会说明丢失了什么，并在没有它的情况下继续</translation>
    </message>
    <message>
        <source>Put a text that holds a comma into double quotes; name every column in the first line.</source>
        <translation>请将含有逗号的文本放在双引号中；请在第一行写出每一列的名称。</translation>
    </message>
    <message>
        <source>Put the factor into the terms&apos; weights.</source>
        <translation>请将该因子放入各项的权重。</translation>
    </message>
    <message>
        <source>Put the run&apos;s own file back, or remove this one, and resume the run</source>
        <translation>请放回运行自己的文件，或删除这个文件，然后恢复运行</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>请将文本放在引号中。</translation>
    </message>
    <message>
        <source>Put what it leads to in its place, or remove it</source>
        <translation>请用它所指向的内容取代它，或删除它</translation>
    </message>
    <message>
        <source>Quantization warm-up is over: weights are fully ternary from this step on.</source>
        <translation>量化预热已结束：从这一步起权重完全为三值。</translation>
    </message>
    <message>
        <source>Raise max_length or shorten prompt_template.</source>
        <translation>请提高 max_length，或缩短 prompt_template。</translation>
    </message>
    <message>
        <source>Raise max_length, or give shorter conversations</source>
        <translation>请提高 max_length，或给出更短的对话</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v unlimited)</source>
        <translation>请提高限制（ulimit -v unlimited）</translation>
    </message>
    <message>
        <source>Raise the stage&apos;s learning rate.</source>
        <translation>请提高该阶段的学习率。</translation>
    </message>
    <message>
        <source>Readable are versions 2 and 3</source>
        <translation>可读取的是版本 2 和 3</translation>
    </message>
    <message>
        <source>Reinstall ICU.</source>
        <translation>请重新安装 ICU。</translation>
    </message>
    <message>
        <source>Relations are compared so: %1.</source>
        <translation>关系的比较方式：%1。</translation>
    </message>
    <message>
        <source>Remove %1 if the model is in the shards, else fetch the model again</source>
        <translation>如果模型在各分片中，请删除 %1；否则请重新下载模型</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>请删除它</translation>
    </message>
    <message>
        <source>Remove it and start again</source>
        <translation>请删除它，然后重新开始</translation>
    </message>
    <message>
        <source>Remove it or choose another place</source>
        <translation>请删除它，或选择其他位置</translation>
    </message>
    <message>
        <source>Remove it, or %1</source>
        <translation>请删除它，或%1</translation>
    </message>
    <message>
        <source>Remove it, or choose another place for the export</source>
        <translation>请删除它，或为导出选择其他位置</translation>
    </message>
    <message>
        <source>Remove it: it is written again</source>
        <translation>请删除它：它会重新写入</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>请删除其中一个</translation>
    </message>
    <message>
        <source>Remove the checkpoint&apos;s folder</source>
        <translation>请删除该检查点的文件夹</translation>
    </message>
    <message>
        <source>Remove the file and resume the run: its models are then evaluated anew</source>
        <translation>请删除该文件并恢复运行：届时会重新评估其模型</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <translation>请删除该文件。</translation>
    </message>
    <message>
        <source>Remove the file: the models are then asked anew</source>
        <translation>请删除该文件：届时会重新询问各模型</translation>
    </message>
    <message>
        <source>Remove the file: the results then have no figures of this text</source>
        <translation>请删除该文件：结果中将没有此文本的数值</translation>
    </message>
    <message>
        <source>Remove the first line: the names of the columns belong there.</source>
        <translation>请删除第一行：那里应为各列的名称。</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>请删除该文件夹</translation>
    </message>
    <message>
        <source>Remove the folder or give it another name</source>
        <translation>请删除该文件夹，或为其取另一个名称</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>请删除该链接</translation>
    </message>
    <message>
        <source>Remove the link, or %1</source>
        <translation>请删除该链接，或%1</translation>
    </message>
    <message>
        <source>Remove the link, or name the file that it leads to</source>
        <translation>请删除该链接，或指定它所指向的文件</translation>
    </message>
    <message>
        <source>Remove this file: it tells what the start came to, and the run goes on without it</source>
        <translation>请删除此文件：它记录起点计算的结果，没有它运行也会继续</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with its recipe and data as they are now</source>
        <translation>请删除此文件：运行将以现在的配方和数据继续</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with what this machine would choose for a new one, so its last digits may differ</source>
        <translation>请删除此文件：运行将以这台机器为新运行所选的设置继续，因此最后几位数字可能不同</translation>
    </message>
    <message>
        <source>Remove this run&apos;s folder; it is then run again</source>
        <translation>请删除此运行的文件夹；之后会重新运行</translation>
    </message>
    <message>
        <source>Rename it, or choose another place for the export</source>
        <translation>请将其重命名，或为导出选择其他位置</translation>
    </message>
    <message>
        <source>Rename the tensors, &quot;model.&quot; instead of &quot;%1&quot; in front, or save the ...ForCausalLM of transformers</source>
        <translation>请重命名各张量，将开头的 &quot;%1&quot; 换成 &quot;model.&quot;，或保存 transformers 的 ...ForCausalLM</translation>
    </message>
    <message>
        <source>Restore it to go on from its newest checkpoint</source>
        <translation>请恢复它，以便从最新的检查点继续</translation>
    </message>
    <message>
        <source>Resume it first</source>
        <translation>请先恢复它</translation>
    </message>
    <message>
        <source>Resume it or choose another folder</source>
        <translation>请恢复它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Resume it there, or move it back and resume it here</source>
        <translation>请在那里恢复它，或将其移回并在此恢复</translation>
    </message>
    <message>
        <source>Resume it where there is one, or remove this file to go on with the CPU</source>
        <translation>请在有它的机器上恢复，或删除此文件以便用 CPU 继续</translation>
    </message>
    <message>
        <source>RoPE over a part of a head is not supported</source>
        <translation>不支持只作用于部分注意力头维度的 RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE 缩放</translation>
    </message>
    <message>
        <source>RoPE scaling in layers with a sliding window is not supported</source>
        <translation>不支持在带滑动窗口的层中使用 RoPE 缩放</translation>
    </message>
    <message>
        <source>RoPE scaling of type &quot;llama3&quot; is not supported in Gemma 3</source>
        <translation>Gemma 3 不支持 &quot;llama3&quot; 类型的 RoPE 缩放</translation>
    </message>
    <message>
        <source>RoPE&apos;s frequencies follow from config.json</source>
        <translation>RoPE 的频率由 config.json 得出</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in its folder, or download the file itself</source>
        <translation>请在其文件夹中执行 &quot;git lfs pull&quot;，或下载文件本身</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors</source>
        <translation>请保存模型本身，而不是其包装（torch.compile：model._orig_mod，DataParallel：model.module，PEFT：merge_and_unload()，FSDP 和 checkpoint_wrapper：完整的 state_dict()），或重命名各张量</translation>
    </message>
    <message>
        <source>Save the model with its head (the ...ForCausalLM, whose names begin with &quot;model.&quot;), or rename them</source>
        <translation>请将模型连同其输出头一起保存（...ForCausalLM，其名称以 &quot;model.&quot; 开头），或重命名它们</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template), or prompt without --chat (prompt_form raw).</source>
        <translation>请将所需的那一个保存为模型文件夹中的 chat_template.jinja（在 .gguf 文件中：保存为其 tokenizer.chat_template），或不用 --chat 给出提示（prompt_form raw）。</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template).</source>
        <translation>请将所需的那一个保存为模型文件夹中的 chat_template.jinja（在 .gguf 文件中：保存为其 tokenizer.chat_template）。</translation>
    </message>
    <message>
        <source>Save the template as UTF-8.</source>
        <translation>请将模板保存为 UTF-8。</translation>
    </message>
    <message>
        <source>See the names with bitdistill inspect</source>
        <translation>请用 bitdistill inspect 查看各名称</translation>
    </message>
    <message>
        <source>See what there is with --list</source>
        <translation>请用 --list 查看有哪些</translation>
    </message>
    <message>
        <source>Separate the list&apos;s items by commas and end it with ]</source>
        <translation>请用逗号分隔列表的各项，并以 ] 结束</translation>
    </message>
    <message>
        <source>Set &quot;dropout&quot; to null: it is for training tokenizers only.</source>
        <translation>请将 &quot;dropout&quot; 设为 null：它只用于训练分词器。</translation>
    </message>
    <message>
        <source>Set %1 to that, or leave it at %2.</source>
        <translation>请将 %1 设为该值，或保持为 %2。</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME</source>
        <translation>请将 HF_ENDPOINT 设为所需的 Hub，或给出 ORG/NAME</translation>
    </message>
    <message>
        <source>Set HF_HOME</source>
        <translation>请设置 HF_HOME</translation>
    </message>
    <message>
        <source>Set activation to %1.</source>
        <translation>请将 activation 设为 %1。</translation>
    </message>
    <message>
        <source>Set balance to first-steps, or divide %1 by about %2.</source>
        <translation>请将 balance 设为 first-steps，或将 %1 除以约 %2。</translation>
    </message>
    <message>
        <source>Set device to cpu to see whether it is the GPU, and report the error if it is not.</source>
        <translation>请将 device 设为 cpu，看是否为 GPU 的问题；如果不是，请报告该错误。</translation>
    </message>
    <message>
        <source>Set it to absmax8</source>
        <translation>请将其设为 absmax8</translation>
    </message>
    <message>
        <source>Set it to absmean</source>
        <translation>请将其设为 absmean</translation>
    </message>
    <message>
        <source>Set it to absmean, or sparsity to none</source>
        <translation>请将其设为 absmean，或将 sparsity 设为 none</translation>
    </message>
    <message>
        <source>Set it to auto or cpu, or install a LibTorch with CUDA and build again.</source>
        <translation>请将其设为 auto 或 cpu，或安装带 CUDA 的 LibTorch 并重新构建。</translation>
    </message>
    <message>
        <source>Set it to fp32 or auto</source>
        <translation>请将其设为 fp32 或 auto</translation>
    </message>
    <message>
        <source>Set it to off, or start one process.</source>
        <translation>请将其设为 off，或只启动一个进程。</translation>
    </message>
    <message>
        <source>Set it to off.</source>
        <translation>请将其设为 off。</translation>
    </message>
    <message>
        <source>Set it to one.</source>
        <translation>请将其设为 1。</translation>
    </message>
    <message>
        <source>Set it to something like %1, or unset it</source>
        <translation>请将其设为类似 %1 的值，或取消设置</translation>
    </message>
    <message>
        <source>Set it to the name or address of the machine that runs rank 0.</source>
        <translation>请将其设为运行 rank 0 的机器的名称或地址。</translation>
    </message>
    <message>
        <source>Set relation_heads to a number that does.</source>
        <translation>请将 relation_heads 设为能整除的数。</translation>
    </message>
    <message>
        <source>Set sparsity in the model&apos;s config.json to what its weights keep, or to none</source>
        <translation>请将模型 config.json 中的 sparsity 设为其权重所保持的类型，或设为 none</translation>
    </message>
    <message>
        <source>Set student_start to absmean.</source>
        <translation>请将 student_start 设为 absmean。</translation>
    </message>
    <message>
        <source>Set the file&apos;s key bitdistill.sparsity to what its weights keep, or to none</source>
        <translation>请将文件的键 bitdistill.sparsity 设为其权重所保持的类型，或设为 none</translation>
    </message>
    <message>
        <source>Set weight_scale to tensor or row</source>
        <translation>请将 weight_scale 设为 tensor 或 row</translation>
    </message>
    <message>
        <source>Shorten the messages, or begin a new conversation</source>
        <translation>请缩短消息，或开始新的对话</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>请拆分该文件</translation>
    </message>
    <message>
        <source>Split the text into shorter documents.</source>
        <translation>请将文本拆分为更短的文档。</translation>
    </message>
    <message>
        <source>Start a new run with its recipe; a recording has no models to go on with</source>
        <translation>请用其配方启动新的运行；运行记录不含可供继续的模型</translation>
    </message>
    <message>
        <source>Start every process with the same launcher, or set it.</source>
        <translation>请用同一个启动器启动每个进程，或设置它。</translation>
    </message>
    <message>
        <source>Start the run first</source>
        <translation>请先启动运行</translation>
    </message>
    <message>
        <source>Start what reads it first, or give a file</source>
        <translation>请先启动读取它的程序，或给出文件</translation>
    </message>
    <message>
        <source>Starts: %1 steps, learning rate up to %2.</source>
        <translation>开始：%1 步，学习率最高 %2。</translation>
    </message>
    <message>
        <source>Stop it first or wait for its end</source>
        <translation>请先停止它，或等待其结束</translation>
    </message>
    <message>
        <source>Stop the run first</source>
        <translation>请先停止运行</translation>
    </message>
    <message>
        <source>Stopped after step %1.</source>
        <translation>在第 %1 步之后已停止。</translation>
    </message>
    <message>
        <source>Stopped with %1 tokens written.</source>
        <translation>已停止，写出了 %1 个词元。</translation>
    </message>
    <message>
        <source>Supported are %1</source>
        <translation>支持的有 %1</translation>
    </message>
    <message>
        <source>Supported are %1, and the students of this program</source>
        <translation>支持的有 %1，以及本程序的学生</translation>
    </message>
    <message>
        <source>Supported are %1and this program&apos;s own</source>
        <translation>支持的有 %1以及本程序自己的</translation>
    </message>
    <message>
        <source>Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>支持的有 ByteLevel、ByteFallback、Fuse、Metaspace、Replace、Strip 和 Sequence；请使用带字节级 BPE 分词器或 tokenizer.model 的模型。</translation>
    </message>
    <message>
        <source>Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>支持的有 NFC、NFD、NFKC、NFKD、Lowercase、Strip、Prepend、Replace 和 Sequence；请使用带字节级 BPE 分词器或 tokenizer.model 的模型。</translation>
    </message>
    <message>
        <source>Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>支持的有 Split、ByteLevel、Digits、Whitespace、WhitespaceSplit、Metaspace 和 Sequence；请使用带字节级 BPE 分词器或 tokenizer.model 的模型。</translation>
    </message>
    <message>
        <source>Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none</source>
        <translation>只支持由 attention_bias 给出的注意力偏置：请使用 MLP 没有偏置的模型</translation>
    </message>
    <message>
        <source>Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a tokenizer.model, put it into the folder.</source>
        <translation>支持 tokenizer.json 中的字节级 BPE 和 tokenizer.model 中的 sentencepiece；如果模型有 tokenizer.model，请将其放入文件夹。</translation>
    </message>
    <message>
        <source>Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)</source>
        <translation>支持的有 gpt2（字节级 BPE）、llama 和 t5（sentencepiece）</translation>
    </message>
    <message>
        <source>Supported are linear and llama3, and models without RoPE scaling</source>
        <translation>支持的有 linear 和 llama3，以及没有 RoPE 缩放的模型</translation>
    </message>
    <message>
        <source>Supported are paper and every-linear</source>
        <translation>支持的有 paper 和 every-linear</translation>
    </message>
    <message>
        <source>Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the model&apos;s folder with its tokenizer.json</source>
        <translation>支持的有 qwen2、llama-bpe、smollm、gpt-2 和 default（llama.cpp 中的名称）；或使用模型的文件夹及其 tokenizer.json</translation>
    </message>
    <message>
        <source>Supported are sliding_attention and full_attention</source>
        <translation>支持的有 sliding_attention 和 full_attention</translation>
    </message>
    <message>
        <source>Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.</source>
        <translation>支持 Llama、Qwen、Mistral、Gemma、SmolLM、Falcon 和 Phi 的模板所用到的 Jinja 部分。</translation>
    </message>
    <message>
        <source>Supported is %1</source>
        <translation>支持的是 %1</translation>
    </message>
    <message>
        <source>Supported is full_attention in every layer</source>
        <translation>支持的是每层都为 full_attention</translation>
    </message>
    <message>
        <source>Supported is linear</source>
        <translation>支持的是 linear</translation>
    </message>
    <message>
        <source>Supported is linear scaling in layers with full attention</source>
        <translation>支持的是在完整注意力的层中使用 linear 缩放</translation>
    </message>
    <message>
        <source>Supported is silu, and relu2 in 1.58-bit models</source>
        <translation>支持的是 silu，以及 1.58 位模型中的 relu2</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>支持的有：%1</translation>
    </message>
    <message>
        <source>Switch a stage on</source>
        <translation>请启用一个阶段</translation>
    </message>
    <message>
        <source>Switch refinement on.</source>
        <translation>请启用改造。</translation>
    </message>
    <message>
        <source>Take a model with the teacher&apos;s tokenizer.</source>
        <translation>请使用与教师分词器相同的模型。</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or close other programs.</source>
        <translation>请减小 micro_batch_size 或 max_length，启用 activation_checkpointing，将 precision 设为 bf16，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and precision in its run.json, then resume it with --accept-changes.</source>
        <translation>请减小 micro_batch_size 或 max_length，启用 activation_checkpointing 或 host_offload，将 precision 设为 bf16，或将 device 设为 cpu。已开始的运行从其最后一个检查点继续：除 device 和 precision 外，请在其 run.json 中更改，然后使用 --accept-changes 恢复。</translation>
    </message>
    <message>
        <source>Take a student of a model with this teacher&apos;s tokenizer.</source>
        <translation>请使用与此教师分词器相同的模型的学生。</translation>
    </message>
    <message>
        <source>Take an instruct model, or put a chat_template.jinja that its tokenizer&apos;s tokens fit into its folder.</source>
        <translation>请使用指令模型，或将与其分词器的词元相符的 chat_template.jinja 放入其文件夹。</translation>
    </message>
    <message>
        <source>Take the little-endian file, or convert it</source>
        <translation>请使用小端序的文件，或转换它</translation>
    </message>
    <message>
        <source>Taken over from %1: recipe, data and models up to here are the same. Its rows, frames and notes follow.</source>
        <translation>取自 %1：到此为止的配方、数据和模型都相同。其行、帧和备注如下。</translation>
    </message>
    <message>
        <source>Teacher cache (%1): %2 for %3 items, of which %4 are in it; %5 are free.</source>
        <translation>教师缓存（%1）：%3 个样本需要 %2，其中 %4 个已在缓存中；可用 %5。</translation>
    </message>
    <message>
        <source>The best checkpoint cannot be used, so the last step is. %1</source>
        <translation>无法使用最佳检查点，因此使用最后一步。%1</translation>
    </message>
    <message>
        <source>The checkpoint could not be written. %1. Then go on; %2</source>
        <translation>无法写入检查点。%1。然后请继续；%2</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over. %2.</source>
        <translation>第 %1 步的检查点被略过。%2。</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .csv has commas: save it with commas, or with tabs as .tsv.</source>
        <translation>各列以 %1 分隔；.csv 使用逗号：请以逗号保存，或以制表符保存为 .tsv。</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .tsv has tabs: save it with tabs, or with commas as .csv.</source>
        <translation>各列以 %1 分隔；.tsv 使用制表符：请以制表符保存，或以逗号保存为 .csv。</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 document.</source>
        <translation>语料有 %1 个词元，在 %2 个文档中。</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 documents.</source>
        <translation>语料有 %1 个词元，在 %2 个文档中。</translation>
    </message>
    <message>
        <source>The distillation teacher was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>蒸馏教师为 %1 个位置而制。请将 max_length 设为 %2 或更小。</translation>
    </message>
    <message>
        <source>The download has not finished: fetch the model again</source>
        <translation>下载尚未完成：请重新下载模型</translation>
    </message>
    <message>
        <source>The file does not hold a model</source>
        <translation>该文件不含模型</translation>
    </message>
    <message>
        <source>The file does not hold a whole model</source>
        <translation>该文件不含完整的模型</translation>
    </message>
    <message>
        <source>The file does not hold a whole model; convert it again</source>
        <translation>该文件不含完整的模型；请重新转换</translation>
    </message>
    <message>
        <source>The file does not hold the whole model that its configuration describes</source>
        <translation>该文件不含其配置所描述的完整模型</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>该文件已损坏</translation>
    </message>
    <message>
        <source>The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>该文件已损坏或训练已发散：请重新下载模型，或使用更早的检查点</translation>
    </message>
    <message>
        <source>The file is damaged or not a safetensors file; fetch it again</source>
        <translation>该文件已损坏或不是 safetensors 文件；请重新下载</translation>
    </message>
    <message>
        <source>The file is damaged, or its conversion went wrong; fetch or convert it again</source>
        <translation>该文件已损坏，或转换时出了错；请重新下载或转换</translation>
    </message>
    <message>
        <source>The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library</source>
        <translation>该文件已损坏，或写入它的程序有错误：请重新下载，或用 safetensors 库写入</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it: restore it or make it again; if the change is meant, remove DONE beside it</source>
        <translation>该文件已损坏，或有人更改过：请恢复或重新生成；如果更改是有意的，请删除旁边的 DONE</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again</source>
        <translation>该文件已损坏；请重新下载</translation>
    </message>
    <message>
        <source>The file is truncated or damaged; fetch it again</source>
        <translation>该文件被截断或已损坏；请重新下载</translation>
    </message>
    <message>
        <source>The file is truncated; fetch it again</source>
        <translation>该文件被截断；请重新下载</translation>
    </message>
    <message>
        <source>The file was not kept; please report this</source>
        <translation>该文件未能保留；请报告此问题</translation>
    </message>
    <message>
        <source>The files do not fit the model&apos;s config.json</source>
        <translation>这些文件与模型的 config.json 不符</translation>
    </message>
    <message>
        <source>The folder is damaged or unfinished: make it again or restore it</source>
        <translation>该文件夹已损坏或未完成：请重新生成或恢复</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run, and replaces it.</source>
        <translation>其模型的文件夹不算数：%1。将运行该阶段，并取代它。</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run.%2</source>
        <translation>其模型的文件夹不算数：%1。将运行该阶段。%2</translation>
    </message>
    <message>
        <source>The folder was not kept; please report this</source>
        <translation>该文件夹未能保留；请报告此问题</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>The last good checkpoint is step %1. Lower the learning rate or the weights of the loss terms.</source>
        <translation>最后一个完好的检查点是第 %1 步。请降低学习率，或降低各损失项的权重。</translation>
    </message>
    <message>
        <source>The last token of a prompt is always read</source>
        <translation>提示的最后一个词元总是要读取</translation>
    </message>
    <message>
        <source>The learning rate has fallen to %1 of its peak, but as many ternary codes change a step as ever: %2.</source>
        <translation>学习率已降到峰值的 %1，但每步改变的三值编码仍与以往一样多：%2。</translation>
    </message>
    <message>
        <source>The logs cannot be written, and a checkpoint counts on them. %1.</source>
        <translation>无法写入日志，而检查点依赖于它们。%1。</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The loss is %1 CE + %2 LD. LD is the KL from the logits of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1: %3.</source>
        <translation>损失为 %1 CE + %2 LD。LD 是相对于教师 logits 的 KL，取自运行开始时、尚未在任务上微调的教师，温度为 1：%3。</translation>
    </message>
    <message>
        <source>The model has %1 layers, numbered from 0. Choose at most %2.</source>
        <translation>模型有 %1 层，从 0 开始编号。请最多选择 %2。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint.</source>
        <translation>已完成阶段的模型已损坏：%1 %2。该阶段从其最新的检查点重新运行。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint. What was built on it follows if another model comes of it: %3.</source>
        <translation>已完成阶段的模型已损坏：%1 %2。该阶段从其最新的检查点重新运行。如果由此得到不同的模型，建立在其上的内容也会重新运行：%3。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again.</source>
        <translation>已完成阶段的模型已损坏：%1 %2。该阶段重新运行。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again. What was built on it follows if another model comes of it: %3.</source>
        <translation>已完成阶段的模型已损坏：%1 %2。该阶段重新运行。如果由此得到不同的模型，建立在其上的内容也会重新运行：%3。</translation>
    </message>
    <message>
        <source>The model was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>模型为 %1 个位置而制。请将 max_length 设为 %2 或更小。</translation>
    </message>
    <message>
        <source>The model was made for %1 positions: there its sliding_window begins, which is not computed. Set max_length to %2 or less.</source>
        <translation>模型为 %1 个位置而制：从那里开始使用其 sliding_window，而这不被计算。请将 max_length 设为 %2 或更小。</translation>
    </message>
    <message>
        <source>The run goes on with what has changed since it began, as was asked for: %1.</source>
        <translation>按照要求，运行以开始以来已改变的内容继续：%1。</translation>
    </message>
    <message>
        <source>The scale of %1 is %2 what it was when the stage began.</source>
        <translation>%1 的缩放为该阶段开始时的 %2。</translation>
    </message>
    <message>
        <source>The stage reads no item twice, so the teacher&apos;s outputs are not cached.</source>
        <translation>该阶段不会重复读取任何样本，因此不缓存教师的输出。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint.</source>
        <translation>该阶段曾已完成，但 %1 已不存在，因此从其最新的检查点重新运行。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint. What was built on it follows if another model comes of it: %2.</source>
        <translation>该阶段曾已完成，但 %1 已不存在，因此从其最新的检查点重新运行。如果由此得到不同的模型，建立在其上的内容也会重新运行：%2。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again.</source>
        <translation>该阶段曾已完成，但 %1 已不存在，因此重新运行。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again. What was built on it follows if another model comes of it: %2.</source>
        <translation>该阶段曾已完成，但 %1 已不存在，因此重新运行。如果由此得到不同的模型，建立在其上的内容也会重新运行：%2。</translation>
    </message>
    <message>
        <source>The stage&apos;s model is that of step %1, the best of the stage&apos;s evaluations. What it reaches with CPU inference the evaluation at the end says.</source>
        <translation>该阶段的模型取自第 %1 步，即该阶段各次评估中最好的一步。它在 CPU 推理时达到的结果由最后的评估给出。</translation>
    </message>
    <message>
        <source>The start goes on after layer %1.</source>
        <translation>起点计算从第 %1 层之后继续。</translation>
    </message>
    <message>
        <source>The steps took %1 s; besides, in per cent of that: %2.</source>
        <translation>各步用时 %1 s；此外，以其百分比计：%2。</translation>
    </message>
    <message>
        <source>The student computed with %1; this run trains it with %2.</source>
        <translation>学生此前使用 %1 计算；本次运行以 %2 训练它。</translation>
    </message>
    <message>
        <source>The student has %1.</source>
        <translation>学生有 %1。</translation>
    </message>
    <message>
        <source>The student learns from %1: %2.</source>
        <translation>学生向 %1 学习：%2。</translation>
    </message>
    <message>
        <source>The teacher cache %1 %2; it is made anew.</source>
        <translation>教师缓存 %1 %2；将重新生成。</translation>
    </message>
    <message>
        <source>The teacher cannot be read, so the perplexity of held-out text is the student&apos;s alone. %1.</source>
        <translation>无法读取教师，因此留出文本的困惑度只有学生的。%1。</translation>
    </message>
    <message>
        <source>The teacher has written %1 tokens: %2</source>
        <translation>教师已写出 %1 个词元：%2</translation>
    </message>
    <message>
        <source>The tokenizer belongs to another model.</source>
        <translation>该分词器属于另一个模型。</translation>
    </message>
    <message>
        <source>The tokenizer does not belong to this model</source>
        <translation>该分词器不属于此模型</translation>
    </message>
    <message>
        <source>The tokenizer is another model&apos;s, or the conversion went wrong; convert the model again</source>
        <translation>该分词器属于另一个模型，或转换时出了错；请重新转换模型</translation>
    </message>
    <message>
        <source>The training data has %1 texts, fewer than calibration asks for: all of them calibrate the start.</source>
        <translation>训练数据有 %1 个文本，少于校准所要求的数量：全部用于校准起点。</translation>
    </message>
    <message>
        <source>The training engine gives the final figures; what the models reach with CPU inference is not measured.</source>
        <translation>最终数值由训练引擎给出；各模型在 CPU 推理时达到的结果不作测量。</translation>
    </message>
    <message>
        <source>The weighted %1 is %2 CE: the student hardly hears the task.</source>
        <translation>加权后的 %1 为 %2 CE：学生几乎听不到任务。</translation>
    </message>
    <message>
        <source>The weights are compared with nothing: what the student was made of cannot be read. %1.</source>
        <translation>权重没有比较对象：无法读取学生所源自的内容。%1。</translation>
    </message>
    <message>
        <source>The weights have gathered at two values: lower the learning rate.</source>
        <translation>权重聚集在两个值处：请降低学习率。</translation>
    </message>
    <message>
        <source>There is no corpus: the teacher writes %1 tokens.</source>
        <translation>没有语料：由教师写出 %1 个词元。</translation>
    </message>
    <message>
        <source>This folder does not hold full-precision or latent weights; fetch the model in one of these types</source>
        <translation>此文件夹不含全精度权重或潜在权重；请下载具有其中一种权重的模型</translation>
    </message>
    <message>
        <source>This is no fault of the recipe: please report it.</source>
        <translation>这不是配方的错误：请报告此问题。</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind</source>
        <translation>这不是所预期类型的文件</translation>
    </message>
    <message>
        <source>This is not a safetensors file</source>
        <translation>这不是 safetensors 文件</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged</source>
        <translation>这不是 safetensors 文件，或已损坏</translation>
    </message>
    <message>
        <source>Train the student from its teacher or from latent weights</source>
        <translation>请从其教师或从潜在权重训练学生</translation>
    </message>
    <message>
        <source>Try again in some minutes; HF_TOKEN raises the limit</source>
        <translation>请几分钟后重试；HF_TOKEN 可提高限额</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>Try another precision or device</source>
        <translation>请尝试其他精度或设备</translation>
    </message>
    <message>
        <source>Type some text</source>
        <translation>请输入一些文本</translation>
    </message>
    <message>
        <source>Unicode data for %1 is missing</source>
        <translation>缺少 %1 的 Unicode 数据</translation>
    </message>
    <message>
        <source>Unicode data for NFD is missing (%1)</source>
        <translation>缺少 NFD 的 Unicode 数据（%1）</translation>
    </message>
    <message>
        <source>Unicode normalisation failed (%1)</source>
        <translation>Unicode 规范化失败（%1）</translation>
    </message>
    <message>
        <source>Unpack it once, and give what comes out</source>
        <translation>请解压一次，并给出所得的文件</translation>
    </message>
    <message>
        <source>Unpack it with the dictionary: zstd -d -D DICTIONARY %1</source>
        <translation>请用该字典解压：zstd -d -D DICTIONARY %1</translation>
    </message>
    <message>
        <source>Unpack it: 7z x FILE</source>
        <translation>请解压：7z x FILE</translation>
    </message>
    <message>
        <source>Unpack it: bzip2 -dk FILE</source>
        <translation>请解压：bzip2 -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: lz4 -d FILE</source>
        <translation>请解压：lz4 -d FILE</translation>
    </message>
    <message>
        <source>Unpack it: lzip -dk FILE</source>
        <translation>请解压：lzip -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: tar -xkf FILE</source>
        <translation>请解压：tar -xkf FILE</translation>
    </message>
    <message>
        <source>Unpack it: unrar x FILE</source>
        <translation>请解压：unrar x FILE</translation>
    </message>
    <message>
        <source>Unpack it: unzip FILE</source>
        <translation>请解压：unzip FILE</translation>
    </message>
    <message>
        <source>Unpack it: xz -dk FILE</source>
        <translation>请解压：xz -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: zstd -d --long=31 %1</source>
        <translation>请解压：zstd -d --long=31 %1</translation>
    </message>
    <message>
        <source>Unset it to fetch from the hub</source>
        <translation>若要从 Hub 下载，请取消设置它</translation>
    </message>
    <message>
        <source>Use a BPE or unigram model</source>
        <translation>请使用 BPE 或 unigram 模型</translation>
    </message>
    <message>
        <source>Use a folder with latent weights</source>
        <translation>请使用含有潜在权重的文件夹</translation>
    </message>
    <message>
        <source>Use a full-precision model or a 1.58-bit one (&quot;bitnet&quot;)</source>
        <translation>请使用全精度模型或 1.58 位模型（&quot;bitnet&quot;）</translation>
    </message>
    <message>
        <source>Use a model of another family</source>
        <translation>请使用其他系列的模型</translation>
    </message>
    <message>
        <source>Use a model that predicts the next token, with the configuration it was saved with</source>
        <translation>请使用预测下一个词元的模型，并使用其保存时的配置</translation>
    </message>
    <message>
        <source>Use a model whose head alone is kept</source>
        <translation>请使用只保存了输出头的模型</translation>
    </message>
    <message>
        <source>Use a model whose head is kept</source>
        <translation>请使用保存了输出头的模型</translation>
    </message>
    <message>
        <source>Use a model whose layers are alike</source>
        <translation>请使用各层相同的模型</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer puts spaces before words</source>
        <translation>请使用其分词器在单词前加空格的模型</translation>
    </message>
    <message>
        <source>Use a model with SubLN, or without norms before its linear layers</source>
        <translation>请使用带 SubLN 的模型，或线性层之前没有归一化的模型</translation>
    </message>
    <message>
        <source>Use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>请使用带字节级 BPE 分词器或 tokenizer.model 的模型。</translation>
    </message>
    <message>
        <source>Use a model with another activation</source>
        <translation>请使用其他激活函数的模型</translation>
    </message>
    <message>
        <source>Use a model with full attention in every layer</source>
        <translation>请使用每层都为完整注意力的模型</translation>
    </message>
    <message>
        <source>Use a model with the plain layers of its family</source>
        <translation>请使用具有其系列普通层的模型</translation>
    </message>
    <message>
        <source>Use a shorter prompt or fewer new tokens</source>
        <translation>请使用更短的提示，或更少的新词元</translation>
    </message>
    <message>
        <source>Use a smaller micro-batch, or close other programs</source>
        <translation>请使用更小的微批，或关闭其他程序</translation>
    </message>
    <message>
        <source>Use a tokenizer with a simpler pattern.</source>
        <translation>请使用模式更简单的分词器。</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>请使用其他模型</translation>
    </message>
    <message>
        <source>Use it with a model whose widths are multiples of %1</source>
        <translation>请将它用于宽度为 %1 的倍数的模型</translation>
    </message>
    <message>
        <source>Use the model&apos;s own template.</source>
        <translation>请使用模型自带的模板。</translation>
    </message>
    <message>
        <source>User and assistant take turns, behind one system message at most</source>
        <translation>用户与助手轮流发言，之前最多有一条系统消息</translation>
    </message>
    <message>
        <source>Wait for its end or stop it</source>
        <translation>请等待其结束，或停止它</translation>
    </message>
    <message>
        <source>Wait for its end, then fetch again</source>
        <translation>请等待其结束，然后重新下载</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no figures: %1 %2. So all models are evaluated once more, with their weights as they are stored, and only these figures are kept: one format for all rows.</source>
        <translation>16 位的权重得不到数值：%1 %2。因此所有模型以权重存储时的原样再评估一次，只保留这些数值：所有行使用同一种格式。</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no text: %1. So all models have their weights as they are stored.</source>
        <translation>16 位的权重得不到文本：%1。因此所有模型使用存储时原样的权重。</translation>
    </message>
    <message>
        <source>Weights swing about where their codes change: lower the stage&apos;s learning rate.</source>
        <translation>权重在其编码改变处来回摆动：请降低该阶段的学习率。</translation>
    </message>
    <message>
        <source>Went on after a pause of %1 s.</source>
        <translation>暂停 %1 s 之后继续。</translation>
    </message>
    <message>
        <source>What the evaluation wrote is damaged: %1. The models are evaluated again.</source>
        <translation>评估所写的内容已损坏：%1。将重新评估各模型。</translation>
    </message>
    <message>
        <source>What was there is kept as %1, because it holds files that the stage has not written.</source>
        <translation>原有的内容保存为 %1，因为其中有并非由该阶段写入的文件。</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>原有的内容保存为 %1。</translation>
    </message>
    <message>
        <source>Without it another function would be computed; use the model&apos;s own configuration, or remove the tensor if it is not needed</source>
        <translation>没有它，计算的将是另一个函数；请使用模型自己的配置，或在不需要该张量时删除它</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or fetch the model again</source>
        <translation>请在那里写入 &quot;%1&quot;，或重新下载模型</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>Write %1, inside quantization_config</source>
        <translation>请在 quantization_config 中写 %1</translation>
    </message>
    <message>
        <source>Write %1... for a key of this program, or remove it</source>
        <translation>若是本程序的键，请写 %1...，否则请删除它</translation>
    </message>
    <message>
        <source>Write --grid key=value,value</source>
        <translation>请写 --grid key=value,value</translation>
    </message>
    <message>
        <source>Write [&quot;%1&quot;]</source>
        <translation>请写 [&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>Write \n for a line feed, \t for a tab, \| for a bar and \\ for a backslash.</source>
        <translation>换行请写 \n，制表符请写 \t，竖线请写 \|，反斜杠请写 \\。</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>请写几个词</translation>
    </message>
    <message>
        <source>Write a line for each of its values</source>
        <translation>请为它的每个值写一行</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted field twice (&quot;&quot;).</source>
        <translation>在带引号的字段内，请将引号写两次（&quot;&quot;）。</translation>
    </message>
    <message>
        <source>Write a text, or leave the item out.</source>
        <translation>请写文本，或去掉该样本。</translation>
    </message>
    <message>
        <source>Write file,file with a comma between two files, and \, for a comma in a name</source>
        <translation>请写 file,file，两个文件之间用逗号；名称中的逗号请写 \,</translation>
    </message>
    <message>
        <source>Write its items with the program that made it as JSON, one object a line; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>请用生成它的程序将其样本写为 JSON，每行一个对象；使用 pandas 时：to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write its text in quotes, or leave the conversation out</source>
        <translation>请将其文本写在引号中，或去掉该对话</translation>
    </message>
    <message>
        <source>Write label=word,label=word with one word for each class.</source>
        <translation>请写 label=word,label=word，每个类别一个词。</translation>
    </message>
    <message>
        <source>Write line feeds in their place, with tr &apos;\r&apos; &apos;\n&apos; for one: files of old Macs end lines so</source>
        <translation>请用换行符取代它们，例如使用 tr &apos;\r&apos; &apos;\n&apos;：旧 Mac 的文件以此结束各行</translation>
    </message>
    <message>
        <source>Write model_type &quot;%1&quot; and architectures [&quot;%2&quot;]</source>
        <translation>请写 model_type &quot;%1&quot; 和 architectures [&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>Write one JSON object of parameters a line</source>
        <translation>请每行写一个由参数组成的 JSON 对象</translation>
    </message>
    <message>
        <source>Write one flat object a line</source>
        <translation>请每行写一个不嵌套的对象</translation>
    </message>
    <message>
        <source>Write one object a line, or a list [...] of objects.</source>
        <translation>请每行写一个对象，或写由对象组成的列表 [...]。</translation>
    </message>
    <message>
        <source>Write one object a line, or break its text into several</source>
        <translation>请每行写一个对象，或将其文本拆成多个</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</source>
        <translation>请每行写一个对象，例如 {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</source>
        <translation>请每行写一个对象，例如 {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</source>
        <translation>请每行写一个对象，例如 {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;text&quot;: &quot;...&quot;}, or a list [...] of objects.</source>
        <translation>请每行写一个对象，例如 {&quot;text&quot;: &quot;...&quot;}，或写由对象组成的列表 [...]。</translation>
    </message>
    <message>
        <source>Write one object for each item.</source>
        <translation>请为每个样本写一个对象。</translation>
    </message>
    <message>
        <source>Write one object for each item; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>请为每个样本写一个对象；使用 pandas 时：to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write one point a line, such as {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</source>
        <translation>请每行写一个变体，例如 {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</translation>
    </message>
    <message>
        <source>Write one set, or layer_types</source>
        <translation>请写一组设置，或写 layer_types</translation>
    </message>
    <message>
        <source>Write one, or leave the conversation out</source>
        <translation>请写一条，或去掉该对话</translation>
    </message>
    <message>
        <source>Write one, such as {text}\nverdict:.</source>
        <translation>请写一个，例如 {text}\nverdict:。</translation>
    </message>
    <message>
        <source>Write some text around the fields.</source>
        <translation>请在各字段前后写一些文本。</translation>
    </message>
    <message>
        <source>Write texts with one | between them.</source>
        <translation>请写多个文本，其间用一个 |。</translation>
    </message>
    <message>
        <source>Write the item&apos;s class, or leave the item out.</source>
        <translation>请写该样本的类别，或去掉该样本。</translation>
    </message>
    <message>
        <source>Write the text itself there, not an object or a list.</source>
        <translation>请在那里写文本本身，而不是对象或列表。</translation>
    </message>
    <message>
        <source>Write the type: linear or llama3</source>
        <translation>请写类型：linear 或 llama3</translation>
    </message>
    <message>
        <source>Write them as label=word,label=word, or name the column of the text that is to be written in target_column.</source>
        <translation>请将它们写作 label=word,label=word，或在 target_column 中指定要写出的文本所在的列。</translation>
    </message>
    <message>
        <source>Write what is asked, or leave the item out</source>
        <translation>请写所问的内容，或去掉该样本</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the conversation out</source>
        <translation>请写需要回答的内容，或去掉该对话</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the item out</source>
        <translation>请写需要回答的内容，或去掉该样本</translation>
    </message>
    <message>
        <source>Write {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, ShareGPT&apos;s {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} or Alpaca&apos;s {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</source>
        <translation>请写 {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}、ShareGPT 的 {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} 或 Alpaca 的 {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>Write {column} for each field, and {{ or }} for a brace itself.</source>
        <translation>每个字段请写 {column}，花括号本身请写 {{ 或 }}。</translation>
    </message>
    <message>
        <source>Write {column} where a field of the data goes.</source>
        <translation>请在数据字段所在处写 {column}。</translation>
    </message>
    <message>
        <source>[token %1]</source>
        <translation>[词元 %1]</translation>
    </message>
    <message>
        <source>\%1 lacks a digit</source>
        <translation>\%1 缺少一位数字</translation>
    </message>
    <message>
        <source>\%1 names no character</source>
        <translation>\%1 不代表任何字符</translation>
    </message>
    <message>
        <source>\N{...}, a character by its name, is not known</source>
        <translation>不支持 \N{...}（按名称给出字符）</translation>
    </message>
    <message>
        <source>__metadata__ holds something other than text</source>
        <translation>__metadata__ 含有文本以外的内容</translation>
    </message>
    <message>
        <source>__metadata__ is not an object</source>
        <translation>__metadata__ 不是对象</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z 压缩包</translation>
    </message>
    <message>
        <source>a Feather file (Arrow)</source>
        <translation>Feather 文件（Arrow）</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet 文件</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python pickle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a batch must have at least one token</source>
        <translation>一批必须至少有一个词元</translation>
    </message>
    <message>
        <source>a call of anything but a name or a method is not supported</source>
        <translation>不支持调用名称或方法以外的内容</translation>
    </message>
    <message>
        <source>a comma is missing between two items of the list</source>
        <translation>列表的两项之间缺少逗号</translation>
    </message>
    <message>
        <source>a comment {# is never closed</source>
        <translation>注释 {# 从未关闭</translation>
    </message>
    <message>
        <source>a complex number</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>a context of %1 tokens holds nothing</source>
        <translation>%1 个词元的上下文容纳不了任何内容</translation>
    </message>
    <message>
        <source>a date of more than 4 kB</source>
        <translation>超过 4 kB 的日期</translation>
    </message>
    <message>
        <source>a dict with a key of type %1 is not supported</source>
        <translation>不支持含有类型为 %1 的键的字典</translation>
    </message>
    <message>
        <source>a draft of %1 tokens cannot be checked</source>
        <translation>无法检查 %1 个词元的草稿</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>有一个字段没有名称</translation>
    </message>
    <message>
        <source>a filter of a {% set %} block is not supported</source>
        <translation>不支持 {% set %} 块的过滤器</translation>
    </message>
    <message>
        <source>a frame of activations has an impossible size of %1 bytes</source>
        <translation>一个激活值帧的大小为 %1 字节，这不可能</translation>
    </message>
    <message>
        <source>a frame of activations has another number of bins</source>
        <translation>一个激活值帧的分组数不同</translation>
    </message>
    <message>
        <source>a frame of activations is damaged</source>
        <translation>一个激活值帧已损坏</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown quantizer</source>
        <translation>一个激活值帧属于未知的量化器</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown stage</source>
        <translation>一个激活值帧属于未知的阶段</translation>
    </message>
    <message>
        <source>a group is no object</source>
        <translation>有一个组不是对象</translation>
    </message>
    <message>
        <source>a histogram frame has an impossible size of %1 bytes</source>
        <translation>一个直方图帧的大小为 %1 字节，这不可能</translation>
    </message>
    <message>
        <source>a histogram frame has another number of bins</source>
        <translation>一个直方图帧的分组数不同</translation>
    </message>
    <message>
        <source>a histogram frame has figures of version %1, which this program does not know</source>
        <translation>一个直方图帧的数值为版本 %1，本程序不认识</translation>
    </message>
    <message>
        <source>a histogram frame is damaged</source>
        <translation>一个直方图帧已损坏</translation>
    </message>
    <message>
        <source>a histogram frame is of an unknown stage</source>
        <translation>一个直方图帧属于未知的阶段</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>a label or its word is empty</source>
        <translation>有一个标签或其词为空</translation>
    </message>
    <message>
        <source>a layer&apos;s form</source>
        <translation>层的形式</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数的列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of true and false</source>
        <translation>由 true 和 false 组成的列表</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>a model of this architecture has no such tensor</source>
        <translation>此架构的模型没有这样的张量</translation>
    </message>
    <message>
        <source>a model of this shape has no such tensor</source>
        <translation>此形状的模型没有这样的张量</translation>
    </message>
    <message>
        <source>a name beyond ASCII is not supported</source>
        <translation>不支持 ASCII 之外的名称</translation>
    </message>
    <message>
        <source>a name is expected, not %1</source>
        <translation>应为名称，而不是 %1</translation>
    </message>
    <message>
        <source>a namespace inside another one is not supported</source>
        <translation>不支持命名空间之内的命名空间</translation>
    </message>
    <message>
        <source>a namespace inside another value is not supported</source>
        <translation>不支持其他值之内的命名空间</translation>
    </message>
    <message>
        <source>a namespace takes no name that begins with &quot;_&quot;, as &quot;%1&quot;</source>
        <translation>命名空间不接受以 &quot;_&quot; 开头的名称，例如 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number of range</source>
        <translation>range 的参数</translation>
    </message>
    <message>
        <source>a number that is none (NaN)</source>
        <translation>不是数的值（NaN）</translation>
    </message>
    <message>
        <source>a pattern is neither {&quot;Regex&quot;: ...} nor {&quot;String&quot;: ...}</source>
        <translation>有一个模式既不是 {&quot;Regex&quot;: ...} 也不是 {&quot;String&quot;: ...}</translation>
    </message>
    <message>
        <source>a place is missing in []</source>
        <translation>[] 中缺少位置</translation>
    </message>
    <message>
        <source>a place of more than nine digits in an attribute</source>
        <translation>属性中有超过九位数字的位置</translation>
    </message>
    <message>
        <source>a point is no object</source>
        <translation>有一个变体不是对象</translation>
    </message>
    <message>
        <source>a power is too large</source>
        <translation>有一个幂过大</translation>
    </message>
    <message>
        <source>a prediction of %1 words and a reference of %2 are too long to be compared</source>
        <translation>%1 个单词的预测与 %2 个单词的参考文本过长，无法比较</translation>
    </message>
    <message>
        <source>a prompt of %1 tokens leaves no room for an answer in a context of %2</source>
        <translation>%1 个词元的提示在 %2 的上下文中没有给回答留下空间</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>有一个带引号的字段从未关闭</translation>
    </message>
    <message>
        <source>a record of the teacher&apos;s outputs is too short</source>
        <translation>教师输出的一条记录过短</translation>
    </message>
    <message>
        <source>a recursive loop is not supported</source>
        <translation>不支持递归循环</translation>
    </message>
    <message>
        <source>a row of %1 weights is not %2 bytes</source>
        <translation>%1 个权重的行不是 %2 字节</translation>
    </message>
    <message>
        <source>a run folder stands for its most finished model; this is %1</source>
        <translation>运行文件夹代表其最为完成的模型；即 %1</translation>
    </message>
    <message>
        <source>a scale for each row of a matrix</source>
        <translation>矩阵的每行一个缩放</translation>
    </message>
    <message>
        <source>a scale for every 128 neighbours of a row</source>
        <translation>行中每 128 个相邻权重一个缩放</translation>
    </message>
    <message>
        <source>a scale for every 256 neighbours of a row</source>
        <translation>行中每 256 个相邻权重一个缩放</translation>
    </message>
    <message>
        <source>a screen of planes needs a head in planes</source>
        <translation>位平面筛选需要以位平面保存的输出头</translation>
    </message>
    <message>
        <source>a second argument of the method .%1() of a list</source>
        <translation>列表的方法 .%1() 的第二个参数</translation>
    </message>
    <message>
        <source>a second backward pass through the same forward pass</source>
        <translation>对同一次前向传播的第二次反向传播</translation>
    </message>
    <message>
        <source>a separator of tojson above 100 bytes</source>
        <translation>tojson 的分隔符超过 100 字节</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s context of %2</source>
        <translation>%1 个词元的序列长于模型 %2 的上下文</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s sliding_window, which is not computed, of %2</source>
        <translation>%1 个词元的序列长于模型 %2 的 sliding_window，而它不被计算</translation>
    </message>
    <message>
        <source>a session of %1 tokens cannot know %2 of a prompt of %3</source>
        <translation>%1 个词元的会话不可能知道提示的 %3 个词元中的 %2 个</translation>
    </message>
    <message>
        <source>a slice has three parts at most</source>
        <translation>切片最多有三个部分</translation>
    </message>
    <message>
        <source>a slice needs whole numbers</source>
        <translation>切片需要整数</translation>
    </message>
    <message>
        <source>a sliding window is asked for and sliding_window is no positive number</source>
        <translation>要求使用滑动窗口，而 sliding_window 不是正数</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>a stop now goes back to step %1.</source>
        <translation>现在停止将退回到第 %1 步。</translation>
    </message>
    <message>
        <source>a stop now loses the steps of this stage.</source>
        <translation>现在停止将丢失该阶段的各步。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a sum of real numbers that depends on the version of Python</source>
        <translation>取决于 Python 版本的实数之和</translation>
    </message>
    <message>
        <source>a sum that starts with a value of type %1</source>
        <translation>以类型为 %1 的值开始的求和</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs a template</source>
        <translation>自定义任务需要模板</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs its classes</source>
        <translation>自定义任务需要其类别</translation>
    </message>
    <message>
        <source>a teacher&apos;s largest logits are compared on the CPU&apos;s own kernels alone</source>
        <translation>教师最大的 logits 只在 CPU 自己的内核上比较</translation>
    </message>
    <message>
        <source>a tensor name or metadata value is not UTF-8</source>
        <translation>有一个张量名称或元数据值不是 UTF-8</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>张量的名称</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text cannot hold a value of type %1</source>
        <translation>文本不能容纳类型为 %1 的值</translation>
    </message>
    <message>
        <source>a text grows beyond 16 MB</source>
        <translation>有一个文本增长到超过 16 MB</translation>
    </message>
    <message>
        <source>a text is never closed</source>
        <translation>有一个文本从未关闭</translation>
    </message>
    <message>
        <source>a text of %1 bytes could not be encoded (%2)</source>
        <translation>%1 字节的文本无法编码（%2）</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>文本或文本列表</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>应为值，而不是 %1</translation>
    </message>
    <message>
        <source>a value is nested more than %1 levels deep</source>
        <translation>有一个值的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a value is not finite among sequences that have none</source>
        <translation>在没有非有限值的序列中出现了一个非有限的值</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>有一个值过大</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be divided by one of type %2</source>
        <translation>类型为 %1 的值不能除以类型为 %2 的值</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be sliced</source>
        <translation>类型为 %1 的值不能切片</translation>
    </message>
    <message>
        <source>a value of type %1 has no form in JSON</source>
        <translation>类型为 %1 的值在 JSON 中没有对应的形式</translation>
    </message>
    <message>
        <source>a value of type %1 has no members to go over</source>
        <translation>类型为 %1 的值没有可遍历的成员</translation>
    </message>
    <message>
        <source>a value of type %1 has no method .%2()</source>
        <translation>类型为 %1 的值没有方法 .%2()</translation>
    </message>
    <message>
        <source>a value of type %1 has no order beside one of type %2</source>
        <translation>类型为 %1 的值与类型为 %2 的值之间没有顺序</translation>
    </message>
    <message>
        <source>a value of type %1 has no sign</source>
        <translation>类型为 %1 的值没有正负号</translation>
    </message>
    <message>
        <source>a value of type %1 is no key of a dict</source>
        <translation>类型为 %1 的值不能作为字典的键</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number beyond 64 bits</source>
        <translation>超出 64 位的整数</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>a { is never closed</source>
        <translation>有一个 { 从未关闭</translation>
    </message>
    <message>
        <source>a {% is never closed</source>
        <translation>有一个 {% 从未关闭</translation>
    </message>
    <message>
        <source>a {% raw %} is never closed</source>
        <translation>有一个 {% raw %} 从未关闭</translation>
    </message>
    <message>
        <source>a {{ is never closed</source>
        <translation>有一个 {{ 从未关闭</translation>
    </message>
    <message>
        <source>a } has no { before it</source>
        <translation>有一个 } 之前没有 {</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>在这台计算机上约 %1：%2</translation>
    </message>
    <message>
        <source>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.</source>
        <translation>absmax8、hadamard-absmax8、hadamard-absmean4、absmean4。基准：absmax8。</translation>
    </message>
    <message>
        <source>absmean of blocks, 128</source>
        <translation>块的 absmean，128</translation>
    </message>
    <message>
        <source>absmean of blocks, 256</source>
        <translation>块的 absmean，256</translation>
    </message>
    <message>
        <source>absmean of rows</source>
        <translation>行的 absmean</translation>
    </message>
    <message>
        <source>accents, ligatures, full-width letters and the like, which this tokenizer rewrites (%1)</source>
        <translation>重音符号、连字、全角字母等，此分词器会将其改写（%1）</translation>
    </message>
    <message>
        <source>activation frame</source>
        <translation>激活值帧</translation>
    </message>
    <message>
        <source>activations.bin has %1 of the %2 looks that %3 took at activations: the others are lost.</source>
        <translation>activations.bin 只有 %3 对激活值的 %2 次查看中的 %1 次：其余已丢失。</translation>
    </message>
    <message>
        <source>after the last item of the list, which begins in line %1, stands a comma</source>
        <translation>列表（始于第 %1 行）的最后一项之后有一个逗号</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>所有随机种子</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>Arrow 文件</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>有一个答案为空</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>有一个不带名称的参数位于带名称的参数之后</translation>
    </message>
    <message>
        <source>an attribute of type %1</source>
        <translation>类型为 %1 的属性</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>有一个条目不是对象</translation>
    </message>
    <message>
        <source>an error without a text</source>
        <translation>没有文本的错误</translation>
    </message>
    <message>
        <source>an if without else</source>
        <translation>没有 else 的 if</translation>
    </message>
    <message>
        <source>an indent of tojson above 100</source>
        <translation>tojson 的缩进超过 100</translation>
    </message>
    <message>
        <source>an infinite number has no floor and no ceiling</source>
        <translation>无穷大的数不能向下取整或向上取整</translation>
    </message>
    <message>
        <source>an infinite number has no whole one</source>
        <translation>无穷大的数没有对应的整数</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>和 %1</translation>
    </message>
    <message>
        <source>and %1 are both given: set one of them to 0</source>
        <translation>和 %1 都已给出：请将其中之一设为 0</translation>
    </message>
    <message>
        <source>and AVX-VNNI</source>
        <translation>和 AVX-VNNI</translation>
    </message>
    <message>
        <source>and VBMI</source>
        <translation>和 VBMI</translation>
    </message>
    <message>
        <source>and VNNI</source>
        <translation>和 VNNI</translation>
    </message>
    <message>
        <source>and balance_ad are 0: distillation becomes plain fine-tuning</source>
        <translation>和 balance_ad 都为 0：蒸馏变成普通的微调</translation>
    </message>
    <message>
        <source>and gamma are 0: distillation becomes plain fine-tuning</source>
        <translation>和 gamma 都为 0：蒸馏变成普通的微调</translation>
    </message>
    <message>
        <source>and pretrain_ce are 0: continual pre-training would have nothing to learn from</source>
        <translation>和 pretrain_ce 都为 0：继续预训练将没有可学的内容</translation>
    </message>
    <message>
        <source>and quantization_warmup_steps are two ways of the same: set one of them to 0</source>
        <translation>和 quantization_warmup_steps 是做同一件事的两种方式：请将其中之一设为 0</translation>
    </message>
    <message>
        <source>and the dot product of ARMv8.2</source>
        <translation>和 ARMv8.2 的点积</translation>
    </message>
    <message>
        <source>another job is under way</source>
        <translation>另一项作业正在进行</translation>
    </message>
    <message>
        <source>another process is writing here</source>
        <translation>另一个进程正在此写入</translation>
    </message>
    <message>
        <source>another process is writing here (process and host: %1)</source>
        <translation>另一个进程正在此写入（进程和主机：%1）</translation>
    </message>
    <message>
        <source>another process of this run</source>
        <translation>本次运行的另一个进程</translation>
    </message>
    <message>
        <source>answer token %1 is outside the vocabulary of %2</source>
        <translation>答案词元 %1 在大小为 %2 的词表之外</translation>
    </message>
    <message>
        <source>any processor</source>
        <translation>任何处理器</translation>
    </message>
    <message>
        <source>approximate randomization on the same items, with the interval of a paired bootstrap</source>
        <translation>在相同样本上的近似随机化检验，附配对自助法的区间</translation>
    </message>
    <message>
        <source>architectures names %1, and model_type &quot;%2&quot; stands for %3: they are different models</source>
        <translation>architectures 为 %1，而 model_type &quot;%2&quot; 代表 %3：它们是不同的模型</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>asks who you are: it is gated, private, or not there</source>
        <translation>询问您的身份：它访问受限、为私有，或不存在</translation>
    </message>
    <message>
        <source>belongs to another build of this program</source>
        <translation>属于本程序的另一个构建</translation>
    </message>
    <message>
        <source>belongs to another teacher, other data or another recipe</source>
        <translation>属于另一个教师、其他数据或另一个配方</translation>
    </message>
    <message>
        <source>belongs to another version of this program</source>
        <translation>属于本程序的另一个版本</translation>
    </message>
    <message>
        <source>biases beside q/k norms</source>
        <translation>偏置与 q/k 归一化并存</translation>
    </message>
    <message>
        <source>biases in Gemma 3</source>
        <translation>Gemma 3 中的偏置</translation>
    </message>
    <message>
        <source>bitdistill run --out %1</source>
        <translation>bitdistill run --out %1</translation>
    </message>
    <message>
        <source>bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>bitnet.cpp 和 ik_llama.cpp 能打开它。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it.</source>
        <translation>bitnet.cpp 能打开它。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp 能打开它；ik_llama.cpp 在将其重新量化为 IQ2_BN 之后能打开；llama.cpp 拒绝 I2_S。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.</source>
        <translation>bitnet.cpp 能打开它；llama.cpp 和 ik_llama.cpp 不能。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp 能打开它；llama.cpp 拒绝 I2_S。</translation>
    </message>
    <message>
        <source>bleu has more hits than runs of words</source>
        <translation>bleu 的命中数多于 n 元词组数</translation>
    </message>
    <message>
        <source>bleu has no %1</source>
        <translation>bleu 没有 %1</translation>
    </message>
    <message>
        <source>bleu has no %1 counts %2</source>
        <translation>bleu 没有 %1 个计数 %2</translation>
    </message>
    <message>
        <source>bleu holds something that is no count</source>
        <translation>bleu 含有不是计数的内容</translation>
    </message>
    <message>
        <source>blob %1</source>
        <translation>blob %1</translation>
    </message>
    <message>
        <source>bootstrap over pairs</source>
        <translation>按对的自助法</translation>
    </message>
    <message>
        <source>byte-level BPE</source>
        <translation>字节级 BPE</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 near byte %1</source>
        <translation>字节 %1 附近有不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>cannot be a folder&apos;s name</source>
        <translation>不能作为文件夹的名称</translation>
    </message>
    <message>
        <source>cannot be copied beside the model: %1</source>
        <translation>无法复制到模型旁边：%1</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>无法映射</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>cannot be opened (unknown reason)</source>
        <translation>无法打开（原因未知）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be renamed: %1</source>
        <translation>无法重命名：%1</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>无法移到一旁</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be written, it is a folder</source>
        <translation>无法写入，它是文件夹</translation>
    </message>
    <message>
        <source>cannot be written, it is the name of a folder</source>
        <translation>无法写入，它是一个文件夹的名称</translation>
    </message>
    <message>
        <source>cannot check %1 tokens at once</source>
        <translation>不能一次检查 %1 个词元</translation>
    </message>
    <message>
        <source>cannot copy</source>
        <translation>无法复制</translation>
    </message>
    <message>
        <source>cannot copy from %1 to</source>
        <translation>无法从 %1 复制到此处</translation>
    </message>
    <message>
        <source>cannot cut</source>
        <translation>无法截短</translation>
    </message>
    <message>
        <source>cannot go on with another %1: %2</source>
        <translation>不能以不同的 %1 继续：%2</translation>
    </message>
    <message>
        <source>cannot go to position %1 of a sequence of %2 tokens</source>
        <translation>不能转到 %2 个词元的序列中的位置 %1</translation>
    </message>
    <message>
        <source>cannot keep its embedding in %1: transformers 5 converts nothing beside packed weights and then multiplies two types</source>
        <translation>不能将其嵌入保存为 %1：除打包的权重外，transformers 5 不作任何转换，随后会将两种类型相乘</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>无法列出文件夹</translation>
    </message>
    <message>
        <source>cannot lock</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot replace</source>
        <translation>无法替换</translation>
    </message>
    <message>
        <source>cannot take %1 tokens of a sequence of %2</source>
        <translation>不能取 %2 个词元的序列中的 %1 个词元</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot write, the disk is full</source>
        <translation>无法写入，磁盘已满</translation>
    </message>
    <message>
        <source>capital letters, which this tokenizer makes small</source>
        <translation>大写字母，此分词器会将其变为小写</translation>
    </message>
    <message>
        <source>characters that the vocabulary lacks, which are bytes here alone</source>
        <translation>词表中没有的字符，只有在这里会成为字节</translation>
    </message>
    <message>
        <source>chars of trim are not a text but of type %1</source>
        <translation>trim 的字符不是文本，其类型为 %1</translation>
    </message>
    <message>
        <source>claims %1 tensors and %2 values, more than its %3 bytes can hold</source>
        <translation>声称有 %1 个张量和 %2 个值，超过其 %3 字节所能容纳</translation>
    </message>
    <message>
        <source>codes and rounded inputs in ternary layers, F32 elsewhere</source>
        <translation>三值层中为编码和舍入后的输入，其余为 F32</translation>
    </message>
    <message>
        <source>codes from column %1 on have more than 4 of 8 that differ from zero</source>
        <translation>从第 %1 列起的编码，每 8 个中不为零的超过 4 个</translation>
    </message>
    <message>
        <source>codes from column %1 on have not exactly one zero in 4</source>
        <translation>从第 %1 列起的编码，每 4 个中并非恰好有一个零</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; holds something in its list that is not a text</source>
        <translation>列 &quot;%1&quot; 的列表中含有不是文本的内容</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is an empty list</source>
        <translation>列 &quot;%1&quot; 为空列表</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty</source>
        <translation>列 &quot;%1&quot; 为空</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty (null, NaN or a number beyond a double)</source>
        <translation>列 &quot;%1&quot; 为空（null、NaN 或超出双精度的数）</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is neither a text nor a number</source>
        <translation>列 &quot;%1&quot; 既不是文本也不是数</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is not a text</source>
        <translation>列 &quot;%1&quot; 不是文本</translation>
    </message>
    <message>
        <source>comparison, %1: a median is outside its own range</source>
        <translation>comparison，%1：中位数在其自身的范围之外</translation>
    </message>
    <message>
        <source>config_from_gguf() has read it and compared it with RoPE&apos;s scaling</source>
        <translation>config_from_gguf() 已读取它，并与 RoPE 的缩放作了比较</translation>
    </message>
    <message>
        <source>confusion has a cell that is no whole number</source>
        <translation>confusion 中有一格不是整数</translation>
    </message>
    <message>
        <source>confusion is not a list of lists</source>
        <translation>confusion 不是列表的列表</translation>
    </message>
    <message>
        <source>confusion is not square</source>
        <translation>confusion 不是方阵</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>缺少 content</translation>
    </message>
    <message>
        <source>convert and compare</source>
        <translation>转换和比较</translation>
    </message>
    <message>
        <source>dev_data names %1 file and named %2 when the run was evaluated</source>
        <translation>dev_data 指定了 %1 个文件，而评估运行时为 %2 个</translation>
    </message>
    <message>
        <source>dev_data names %1 files and named %2 when the run was evaluated</source>
        <translation>dev_data 指定了 %1 个文件，而评估运行时为 %2 个</translation>
    </message>
    <message>
        <source>dictsort is by &quot;key&quot; or &quot;value&quot;, not %1</source>
        <translation>dictsort 按 &quot;key&quot; 或 &quot;value&quot; 排序，而不是 %1</translation>
    </message>
    <message>
        <source>different vocabularies</source>
        <translation>词表不同</translation>
    </message>
    <message>
        <source>differs from the source: %1</source>
        <translation>与来源不同：%1</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除以零</translation>
    </message>
    <message>
        <source>does not accept the token: it is not valid, or %1 is gated, private, or not there</source>
        <translation>不接受该令牌：它无效，或 %1 访问受限、为私有，或不存在</translation>
    </message>
    <message>
        <source>does not begin with &quot;GGUF&quot;</source>
        <translation>不以 &quot;GGUF&quot; 开头</translation>
    </message>
    <message>
        <source>does not divide the batch size: the last micro-batch of a step is smaller</source>
        <translation>不能整除批大小：每步的最后一个微批较小</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>drafts are of one sequence</source>
        <translation>草稿只属于一个序列</translation>
    </message>
    <message>
        <source>drafts begin with an empty text</source>
        <translation>草稿以空文本开始</translation>
    </message>
    <message>
        <source>embedding and head are rounded from F32 to %1; --embedding-type f32 keeps them as they are</source>
        <translation>嵌入和输出头从 F32 舍入为 %1；使用 --embedding-type f32 可保持原样</translation>
    </message>
    <message>
        <source>embedding type</source>
        <translation>嵌入类型</translation>
    </message>
    <message>
        <source>embedding_scale must be a positive number</source>
        <translation>embedding_scale 必须为正数</translation>
    </message>
    <message>
        <source>embedding_type &quot;%1&quot; beside head_type &quot;%2&quot;, where both are one matrix, is not supported</source>
        <translation>两者为同一个矩阵时，不支持 embedding_type &quot;%1&quot; 与 head_type &quot;%2&quot; 并用</translation>
    </message>
    <message>
        <source>ended without giving a reason: it was killed or its machine failed (%1)</source>
        <translation>未给出原因即已结束：它被终止，或其机器出了故障（%1）</translation>
    </message>
    <message>
        <source>ends in the middle of its Zstandard data</source>
        <translation>在其 Zstandard 数据中途结束</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data</source>
        <translation>在其 gzip 数据中途结束</translation>
    </message>
    <message>
        <source>engine.json was not there: precision, threads and device are chosen anew, and may be others than those that the run began with. Then its figures differ in their last digits.</source>
        <translation>engine.json 不存在：精度、线程和设备重新选择，可能与运行开始时不同。那样，其数值的最后几位会有差异。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>events.jsonl ended in the middle of a line; %1</source>
        <translation>events.jsonl 在一行中途结束；%1</translation>
    </message>
    <message>
        <source>every stage is off: switch at least one on, or give a student to be evaluated as it is</source>
        <translation>所有阶段都已关闭：请至少启用一个，或给出一个按原样评估的学生</translation>
    </message>
    <message>
        <source>every weight as the F32 number it stands for, inputs in F32</source>
        <translation>每个权重为其所代表的 F32 数，输入为 F32</translation>
    </message>
    <message>
        <source>exchanges of pairs</source>
        <translation>成对交换</translation>
    </message>
    <message>
        <source>factors holds something that is no number above 0</source>
        <translation>factors 含有不是大于 0 的数的内容</translation>
    </message>
    <message>
        <source>facts is no object</source>
        <translation>facts 不是对象</translation>
    </message>
    <message>
        <source>failed is no object</source>
        <translation>failed 不是对象</translation>
    </message>
    <message>
        <source>failed with an unknown exception</source>
        <translation>因未知的异常而失败</translation>
    </message>
    <message>
        <source>failed without a reason</source>
        <translation>失败，原因不明</translation>
    </message>
    <message>
        <source>failure read</source>
        <translation>failure read</translation>
    </message>
    <message>
        <source>fewer than two classes</source>
        <translation>少于两个类别</translation>
    </message>
    <message>
        <source>finished is %1 of %2 runs</source>
        <translation>已完成 %2 次运行中的 %1 次</translation>
    </message>
    <message>
        <source>folder %1 is not the name of a folder beside the file</source>
        <translation>文件夹 %1 不是该文件旁边的文件夹的名称</translation>
    </message>
    <message>
        <source>folder cannot be made: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>folder is no absolute path</source>
        <translation>folder 不是绝对路径</translation>
    </message>
    <message>
        <source>forbids the network</source>
        <translation>禁止使用网络</translation>
    </message>
    <message>
        <source>format %1 is not known</source>
        <translation>格式 %1 未知</translation>
    </message>
    <message>
        <source>formatting of a text by %</source>
        <translation>用 % 格式化文本</translation>
    </message>
    <message>
        <source>free disk space cannot be read: %1</source>
        <translation>无法读取可用磁盘空间：%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>gate, up</translation>
    </message>
    <message>
        <source>general.alignment is %1, expected a power of two</source>
        <translation>general.alignment 为 %1，应为 2 的幂</translation>
    </message>
    <message>
        <source>give --out another folder</source>
        <translation>请为 --out 指定另一个文件夹</translation>
    </message>
    <message>
        <source>gives no finite logits: the output of %1 is the first that is not finite</source>
        <translation>没有给出有限的 logits：%1 的输出是第一个非有限的值</translation>
    </message>
    <message>
        <source>going a second time over what a filter makes (map, select, ...), without | list behind it,</source>
        <translation>在其后没有 | list 的情况下，对过滤器的产出（map、select 等）再次遍历</translation>
    </message>
    <message>
        <source>gptq finds no scales of %1</source>
        <translation>gptq 找不到 %1 的缩放</translation>
    </message>
    <message>
        <source>gptq finds no scales of blocks: set weight_scale to tensor or row</source>
        <translation>gptq 找不到块的缩放：请将 weight_scale 设为 tensor 或 row</translation>
    </message>
    <message>
        <source>group is missing</source>
        <translation>缺少 group</translation>
    </message>
    <message>
        <source>has &quot;messages&quot; and &quot;conversations&quot;, and only one of them can be meant</source>
        <translation>同时有 &quot;messages&quot; 和 &quot;conversations&quot;，而只能以其中之一为准</translation>
    </message>
    <message>
        <source>has %1 bytes instead of %2</source>
        <translation>有 %1 字节，而不是 %2</translation>
    </message>
    <message>
        <source>has %1 bytes, its DONE marker says %2</source>
        <translation>有 %1 字节，其 DONE 标记写的是 %2</translation>
    </message>
    <message>
        <source>has %1 bytes, the hub says %2</source>
        <translation>有 %1 字节，Hub 写的是 %2</translation>
    </message>
    <message>
        <source>has %1 elements, %2 were asked for</source>
        <translation>有 %1 个元素，要求的是 %2 个</translation>
    </message>
    <message>
        <source>has %1 fields, the header names %2</source>
        <translation>有 %1 个字段，标题行列出 %2 个</translation>
    </message>
    <message>
        <source>has %1 groups of a layer, which no model has</source>
        <translation>有层的 %1 个组，没有模型会如此</translation>
    </message>
    <message>
        <source>has %1 relation heads, which do not divide its widths and the teacher&apos;s</source>
        <translation>有 %1 个关系头，不能整除其自身及教师的宽度</translation>
    </message>
    <message>
        <source>has %1 rows, and a packed folder holds multiples of %2</source>
        <translation>有 %1 行，而打包的文件夹只容纳 %2 的倍数</translation>
    </message>
    <message>
        <source>has %1 tokens and %2 types of tokens</source>
        <translation>有 %1 个词元和 %2 个词元类型</translation>
    </message>
    <message>
        <source>has %1 tokens and a score for %2</source>
        <translation>有 %1 个词元，分数只有 %2 个</translation>
    </message>
    <message>
        <source>has %1 tokens for %2 rows of %3</source>
        <translation>有 %1 个词元，而 %3 有 %2 行</translation>
    </message>
    <message>
        <source>has %1 tokens, and the shortest that can be trained on has %2 (max_length and one more)</source>
        <translation>有 %1 个词元，而可用于训练的最短文本有 %2 个（max_length 加一）</translation>
    </message>
    <message>
        <source>has %1 tokens, and the teacher&apos;s tokenizer writes %2</source>
        <translation>有 %1 个词元，而教师的分词器写出 %2 个</translation>
    </message>
    <message>
        <source>has %1 tokens, the model&apos;s embedding only %2 rows</source>
        <translation>有 %1 个词元，模型的嵌入只有 %2 行</translation>
    </message>
    <message>
        <source>has %1 tokens, too few for calibration and perplexity</source>
        <translation>有 %1 个词元，对于校准和困惑度过少</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for %3 neighbours</source>
        <translation>有%1，而 %2 每 %3 个相邻权重一个</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for a whole matrix</source>
        <translation>有%1，而 %2 整个矩阵一个</translation>
    </message>
    <message>
        <source>has %1, and a tensor &quot;.scale&quot; holds one number</source>
        <translation>有%1，而张量 &quot;.scale&quot; 只容纳一个数</translation>
    </message>
    <message>
        <source>has %1, which %2 cannot hold</source>
        <translation>有 %1，而 %2 不能容纳它</translation>
    </message>
    <message>
        <source>has SubLN already, and refinement is off</source>
        <translation>已有 SubLN，而改造已关闭</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot;, which is not read</source>
        <translation>有 &quot;%1&quot;，不作读取</translation>
    </message>
    <message>
        <source>has a \ that stands for nothing</source>
        <translation>有一个不代表任何内容的 \</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, no room behind %2</source>
        <translation>有 %1 个词元的上下文，在 %2 之后没有空间</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens, and %2 one of %3</source>
        <translation>有 %1 个词元的词表，而 %2 的词表有 %3 个</translation>
    </message>
    <message>
        <source>has a vocabulary of %1, the teacher of %2</source>
        <translation>词表大小为 %1，教师的为 %2</translation>
    </message>
    <message>
        <source>has an empty text, which would end every answer before it begins</source>
        <translation>有一个空文本，它会使每个回答还未开始就结束</translation>
    </message>
    <message>
        <source>has an unknown kind &quot;%1&quot;</source>
        <translation>类型 &quot;%1&quot; 未知</translation>
    </message>
    <message>
        <source>has another checksum than its DONE marker says</source>
        <translation>校验和与其 DONE 标记所写的不同</translation>
    </message>
    <message>
        <source>has another checksum than the hub says</source>
        <translation>校验和与 Hub 所写的不同</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 is %2, and %3 in %4</source>
        <translation>词表不同：词元 %1 为 %2，在 %4 中为 %3</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 of %2 is not there</source>
        <translation>词表不同：没有 %2 的词元 %1</translation>
    </message>
    <message>
        <source>has carriage returns within its first line</source>
        <translation>在其第一行内有回车符</translation>
    </message>
    <message>
        <source>has changed since the run began: %1</source>
        <translation>自运行开始以来已改变：%1</translation>
    </message>
    <message>
        <source>has chat templates by name only: %1</source>
        <translation>只有带名称的聊天模板：%1</translation>
    </message>
    <message>
        <source>has finer scales than its configuration says</source>
        <translation>缩放比其配置所写的更细</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>有超过 %1 个字段</translation>
    </message>
    <message>
        <source>has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>既没有 model.safetensors 也没有 model.safetensors.index.json</translation>
    </message>
    <message>
        <source>has neither tokenizer.json nor tokenizer.model</source>
        <translation>既没有 tokenizer.json 也没有 tokenizer.model</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; (members: %2)</source>
        <translation>没有 &quot;%1&quot;（成员：%2）</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>has no DONE marker, so it was not written to its end</source>
        <translation>没有 DONE 标记，因此没有写完</translation>
    </message>
    <message>
        <source>has no answer of the assistant</source>
        <translation>没有助手的回答</translation>
    </message>
    <message>
        <source>has no chat template</source>
        <translation>没有聊天模板</translation>
    </message>
    <message>
        <source>has no chat template, and conversations need one</source>
        <translation>没有聊天模板，而对话需要模板</translation>
    </message>
    <message>
        <source>has no choice: accuracy is measured only at the end (eval_every is 0)</source>
        <translation>无从选择：准确率只在结束时测量（eval_every 为 0）</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (columns: %2)</source>
        <translation>没有列 &quot;%1&quot;（列：%2）</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (members: %2)</source>
        <translation>没有列 &quot;%1&quot;（成员：%2）</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot;: %2 of %3 fields are there</source>
        <translation>没有列 &quot;%1&quot;：%3 个字段中有 %2 个</translation>
    </message>
    <message>
        <source>has no column &quot;text&quot; (columns: %1)</source>
        <translation>没有列 &quot;text&quot;（列：%1）</translation>
    </message>
    <message>
        <source>has no conversation</source>
        <translation>没有对话</translation>
    </message>
    <message>
        <source>has no figure of the %1 stage</source>
        <translation>没有 %1 阶段的数值</translation>
    </message>
    <message>
        <source>has no header that can be read</source>
        <translation>没有可读取的头部</translation>
    </message>
    <message>
        <source>has no https, and your token would travel readable</source>
        <translation>没有使用 https，您的令牌将以可读的形式传输</translation>
    </message>
    <message>
        <source>has no item</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>has no items, so its epochs are no steps</source>
        <translation>没有样本，因此其轮数对应零步</translation>
    </message>
    <message>
        <source>has no list &quot;messages&quot;</source>
        <translation>没有列表 &quot;messages&quot;</translation>
    </message>
    <message>
        <source>has no magnitudes as this program writes them</source>
        <translation>没有本程序所写形式的幅值</translation>
    </message>
    <message>
        <source>has no member &quot;%1&quot; (members: %2)</source>
        <translation>没有成员 &quot;%1&quot;（成员：%2）</translation>
    </message>
    <message>
        <source>has no member &quot;text&quot;</source>
        <translation>没有成员 &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no merges for its BPE tokenizer</source>
        <translation>其 BPE 分词器没有合并规则</translation>
    </message>
    <message>
        <source>has no message of the user</source>
        <translation>没有用户的消息</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>has no models</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>has no object &quot;model&quot;</source>
        <translation>没有对象 &quot;model&quot;</translation>
    </message>
    <message>
        <source>has no points</source>
        <translation>没有变体</translation>
    </message>
    <message>
        <source>has no projection that would become ternary</source>
        <translation>没有会变为三值的投影</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>没有任何行</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>没有第 %1 行</translation>
    </message>
    <message>
        <source>has no scale behind its codes</source>
        <translation>在其编码之后没有缩放</translation>
    </message>
    <message>
        <source>has no snapshot &quot;%1&quot;, which refs/main names</source>
        <translation>没有 refs/main 所指定的快照 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no stage that learns</source>
        <translation>没有学习的阶段</translation>
    </message>
    <message>
        <source>has no step yet</source>
        <translation>还没有任何步</translation>
    </message>
    <message>
        <source>has no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>has no such revision</source>
        <translation>没有这样的修订版本</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot; that its model uses</source>
        <translation>没有其模型所使用的张量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has not both of rouge and bleu as objects</source>
        <translation>没有同时以对象形式给出 rouge 和 bleu</translation>
    </message>
    <message>
        <source>has not the tensors of this model</source>
        <translation>没有此模型的张量</translation>
    </message>
    <message>
        <source>has room for %1, and %2 are to come</source>
        <translation>有 %1 的空间，而还有 %2 要来</translation>
    </message>
    <message>
        <source>has shards (%1) without their index %2</source>
        <translation>有分片（%1），但没有其索引 %2</translation>
    </message>
    <message>
        <source>has shards (%1, ...) without their index %2</source>
        <translation>有分片（%1 等），但没有其索引 %2</translation>
    </message>
    <message>
        <source>has the activations %1, and %2 reads o_proj and down_proj otherwise: ternary weights cannot be turned</source>
        <translation>激活值为 %1，而 %2 以不同方式读取 o_proj 和 down_proj：三值权重无法变换</translation>
    </message>
    <message>
        <source>has the column &quot;%1&quot; twice (columns: %2)</source>
        <translation>有两个列 &quot;%1&quot;（列：%2）</translation>
    </message>
    <message>
        <source>has the column &quot;text&quot; twice</source>
        <translation>有两个列 &quot;text&quot;</translation>
    </message>
    <message>
        <source>has the format %1, and this version knows %2</source>
        <translation>格式为 %1，而此版本认识 %2</translation>
    </message>
    <message>
        <source>has the group %1 of layer %2 twice</source>
        <translation>第 %2 层的组 %1 出现了两次</translation>
    </message>
    <message>
        <source>has the points &quot;%1&quot; and &quot;%2&quot;, and with this recipe both are the same run: it leaves out already what one of them leaves out</source>
        <translation>有变体 &quot;%1&quot; 和 &quot;%2&quot;，而对于此配方两者是同一次运行：它已经省去了其中之一所省去的内容</translation>
    </message>
    <message>
        <source>has the role &quot;%1&quot;, which is not known (system, user or human, assistant or gpt)</source>
        <translation>角色 &quot;%1&quot; 未知（system、user 或 human、assistant 或 gpt）</translation>
    </message>
    <message>
        <source>has type %1, expected F32, F16, BF16 or F64</source>
        <translation>类型为 %1，应为 F32、F16、BF16 或 F64</translation>
    </message>
    <message>
        <source>has type %1, expected floating point</source>
        <translation>类型为 %1，应为浮点</translation>
    </message>
    <message>
        <source>has type %1, which this program does not compute with</source>
        <translation>类型为 %1，本程序不能用它计算</translation>
    </message>
    <message>
        <source>has weights in other formats than safetensors and GGUF</source>
        <translation>权重的格式不是 safetensors 和 GGUF</translation>
    </message>
    <message>
        <source>has weights of several magnitudes in a block, so it is not ternary</source>
        <translation>一个块中的权重有多个幅值，因此不是三值</translation>
    </message>
    <message>
        <source>head_dim is %1, RoPE needs an even number</source>
        <translation>head_dim 为 %1，RoPE 需要偶数</translation>
    </message>
    <message>
        <source>header does not start with &quot;{&quot;</source>
        <translation>头部不以 &quot;{&quot; 开头</translation>
    </message>
    <message>
        <source>header length %1 is above the limit of %2</source>
        <translation>头部长度 %1 超过 %2 的限制</translation>
    </message>
    <message>
        <source>header of %1 bytes is longer than the file</source>
        <translation>%1 字节的头部长于文件</translation>
    </message>
    <message>
        <source>header would be longer than 100 MB</source>
        <translation>头部将超过 100 MB</translation>
    </message>
    <message>
        <source>heads x head_dim other than the hidden size in Qwen2</source>
        <translation>Qwen2 中注意力头数 × head_dim 与隐藏大小不同</translation>
    </message>
    <message>
        <source>hidden_act &quot;%1&quot; is not supported</source>
        <translation>不支持 hidden_act &quot;%1&quot;</translation>
    </message>
    <message>
        <source>hidden_size is not a multiple of num_attention_heads and head_dim is not given</source>
        <translation>hidden_size 不是 num_attention_heads 的倍数，且未给出 head_dim</translation>
    </message>
    <message>
        <source>holds %1 .gguf files: %2</source>
        <translation>含有 %1 个 .gguf 文件：%2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2</source>
        <translation>含有 %1 个 .gguf 模型：%2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2, ...</source>
        <translation>含有 %1 个 .gguf 模型：%2 等</translation>
    </message>
    <message>
        <source>holds a difference or p that the metric cannot have</source>
        <translation>含有该指标不可能有的差异或 p</translation>
    </message>
    <message>
        <source>holds a list of items in its member &quot;%1&quot;, and is not one item itself</source>
        <translation>在其成员 &quot;%1&quot; 中含有样本列表，而其本身不是一个样本</translation>
    </message>
    <message>
        <source>holds a merge that is no pair of tokens</source>
        <translation>含有不是一对词元的合并规则</translation>
    </message>
    <message>
        <source>holds a piece that is not UTF-8</source>
        <translation>含有不是 UTF-8 的词片</translation>
    </message>
    <message>
        <source>holds a scale that is not positive</source>
        <translation>含有不为正的缩放</translation>
    </message>
    <message>
        <source>holds a space or a character that no token has</source>
        <translation>含有空格，或任何词元都没有的字符</translation>
    </message>
    <message>
        <source>holds a token that is not UTF-8</source>
        <translation>含有不是 UTF-8 的词元</translation>
    </message>
    <message>
        <source>holds a whole table in one object, not one item</source>
        <translation>在一个对象中含有整张表，而不是一个样本</translation>
    </message>
    <message>
        <source>holds binary data</source>
        <translation>含有二进制数据</translation>
    </message>
    <message>
        <source>holds damaged Zstandard data</source>
        <translation>含有损坏的 Zstandard 数据</translation>
    </message>
    <message>
        <source>holds damaged gzip data</source>
        <translation>含有损坏的 gzip 数据</translation>
    </message>
    <message>
        <source>holds latent weights, and quantization_config.%1 %2 is for packed ones</source>
        <translation>含有潜在权重，而 quantization_config.%1 %2 用于打包的权重</translation>
    </message>
    <message>
        <source>holds more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>holds no conversation with an answer within %1</source>
        <translation>不含有回答在 %1 之内的对话</translation>
    </message>
    <message>
        <source>holds no conversations</source>
        <translation>不含对话</translation>
    </message>
    <message>
        <source>holds no conversations: they are read from JSON</source>
        <translation>不含对话：对话从 JSON 读取</translation>
    </message>
    <message>
        <source>holds no items</source>
        <translation>不含样本</translation>
    </message>
    <message>
        <source>holds no pairs</source>
        <translation>不含成对的内容</translation>
    </message>
    <message>
        <source>holds no pieces</source>
        <translation>不含词片</translation>
    </message>
    <message>
        <source>holds no point</source>
        <translation>不含变体</translation>
    </message>
    <message>
        <source>holds no snapshot</source>
        <translation>不含快照</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>不含文本</translation>
    </message>
    <message>
        <source>holds no tokenizer</source>
        <translation>不含分词器</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>不含权重</translation>
    </message>
    <message>
        <source>holds no weights that can be computed with</source>
        <translation>不含可用于计算的权重</translation>
    </message>
    <message>
        <source>holds several snapshots: %1</source>
        <translation>含有多个快照：%1</translation>
    </message>
    <message>
        <source>holds something else behind its Zstandard data</source>
        <translation>在其 Zstandard 数据之后含有其他内容</translation>
    </message>
    <message>
        <source>holds ternary codes, the training engine needs the latent weights behind them</source>
        <translation>含有三值编码，而训练引擎需要其背后的潜在权重</translation>
    </message>
    <message>
        <source>holds the code 3, which no ternary weight has</source>
        <translation>含有编码 3，而三值权重没有该编码</translation>
    </message>
    <message>
        <source>holds too many tokens</source>
        <translation>含有过多的词元</translation>
    </message>
    <message>
        <source>holds values that %1 cannot hold</source>
        <translation>含有 %1 不能容纳的值</translation>
    </message>
    <message>
        <source>holds values that F16 cannot hold</source>
        <translation>含有 F16 不能容纳的值</translation>
    </message>
    <message>
        <source>holds values that are not finite numbers</source>
        <translation>含有不是有限数的值</translation>
    </message>
    <message>
        <source>holds values whose scale F16 cannot hold</source>
        <translation>含有其缩放不能以 F16 容纳的值</translation>
    </message>
    <message>
        <source>hole of %1 bytes before %2</source>
        <translation>%2 之前有 %1 字节的空隙</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>未测量两者有多相似</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>在 %1 为 %2 时</translation>
    </message>
    <message>
        <source>if %1 is given</source>
        <translation>在给出 %1 时</translation>
    </message>
    <message>
        <source>if %1 is not given</source>
        <translation>在未给出 %1 时</translation>
    </message>
    <message>
        <source>if %1 is on</source>
        <translation>在启用 %1 时</translation>
    </message>
    <message>
        <source>if the task has classes</source>
        <translation>在任务有类别时</translation>
    </message>
    <message>
        <source>if the task writes texts</source>
        <translation>在任务写出文本时</translation>
    </message>
    <message>
        <source>impossible shape %1</source>
        <translation>不可能的形状 %1</translation>
    </message>
    <message>
        <source>indent with a width outside of 0..1000</source>
        <translation>indent 的宽度在 0..1000 之外</translation>
    </message>
    <message>
        <source>inputs.json was not there: whether recipe or data have changed since the run began cannot be told. From here on they are compared with what is there now.</source>
        <translation>inputs.json 不存在：无法得知自运行开始以来配方或数据是否已改变。从现在起，它们与现有的内容相比较。</translation>
    </message>
    <message>
        <source>instruction set &quot;%1&quot; is unknown or not there on this machine (%2)</source>
        <translation>指令集 &quot;%1&quot; 未知，或这台机器没有（%2）</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no address</source>
        <translation>为 &quot;%1&quot;，这不是网址</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; it must be a whole number from %2 to %3</source>
        <translation>为 &quot;%1&quot;；必须为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>is %1 and was %2 when the run began</source>
        <translation>为 %1，运行开始时为 %2</translation>
    </message>
    <message>
        <source>is %1, and its name does not say so</source>
        <translation>是 %1，而其名称没有这样写</translation>
    </message>
    <message>
        <source>is %1, and the student computed with %2: this run trains it with %3. Set it to %4 to keep the student&apos;s own.</source>
        <translation>为 %1，而学生此前使用 %2 计算：本次运行以 %3 训练它。若要保持学生自己的方式，请设为 %4。</translation>
    </message>
    <message>
        <source>is %1, expected %2</source>
        <translation>为 %1，应为 %2</translation>
    </message>
    <message>
        <source>is %1, expected %2 %3</source>
        <translation>为 %1，应为 %2 %3</translation>
    </message>
    <message>
        <source>is %1, expected a finite number</source>
        <translation>为 %1，应为有限的数</translation>
    </message>
    <message>
        <source>is %1, expected an object</source>
        <translation>为 %1，应为对象</translation>
    </message>
    <message>
        <source>is %1, expected one of %2</source>
        <translation>为 %1，应为 %2 之一</translation>
    </message>
    <message>
        <source>is %1, expected true or false</source>
        <translation>为 %1，应为 true 或 false</translation>
    </message>
    <message>
        <source>is %1, less than the %2 processes that are to share it</source>
        <translation>为 %1，少于要分担它的 %2 个进程</translation>
    </message>
    <message>
        <source>is %1, not UTF-8</source>
        <translation>是 %1，不是 UTF-8</translation>
    </message>
    <message>
        <source>is %1, which is not read</source>
        <translation>是 %1，不作读取</translation>
    </message>
    <message>
        <source>is %1, which leaves no room for a prompt: max_length is %2</source>
        <translation>为 %1，没有给提示留下空间：max_length 为 %2</translation>
    </message>
    <message>
        <source>is 0: in every evaluation the model writes all %1 texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage&apos;s end</source>
        <translation>为 0：每次评估中模型都要写出全部 %1 个文本，耗时很长。请设为几百，或将 eval_every 设为 0，使每个阶段只在结束时评估一次</translation>
    </message>
    <message>
        <source>is 0: the stage will change nothing</source>
        <translation>为 0：该阶段不会改变任何内容</translation>
    </message>
    <message>
        <source>is 1: it must be smaller</source>
        <translation>为 1：必须更小</translation>
    </message>
    <message>
        <source>is GGUF version %1</source>
        <translation>是 GGUF 版本 %1</translation>
    </message>
    <message>
        <source>is a 1.58-bit student</source>
        <translation>是 1.58 位的学生</translation>
    </message>
    <message>
        <source>is a 1.58-bit student already</source>
        <translation>已经是 1.58 位的学生</translation>
    </message>
    <message>
        <source>is a Git LFS pointer to %1 bytes, not the file itself</source>
        <translation>是指向 %1 字节的 Git LFS 指针，而不是文件本身</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself</source>
        <translation>是 Git LFS 指针，而不是文件本身</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file</source>
        <translation>是大端序的 GGUF 文件</translation>
    </message>
    <message>
        <source>is a cache of several models: %1</source>
        <translation>是多个模型的缓存：%1</translation>
    </message>
    <message>
        <source>is a column that the prompt shows to the model</source>
        <translation>是提示会展示给模型的列</translation>
    </message>
    <message>
        <source>is a device: what is exported is read back, which a device does not allow</source>
        <translation>是设备：导出的内容要读回，而设备不允许读回</translation>
    </message>
    <message>
        <source>is a file of the form %1, which llama.cpp left for GGUF in 2023</source>
        <translation>是 %1 格式的文件，llama.cpp 已于 2023 年改用 GGUF</translation>
    </message>
    <message>
        <source>is a file of the model that is to be exported, %1</source>
        <translation>是要导出的模型 %1 的文件</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps a file of this name</source>
        <translation>是文件夹，而运行在此名称下保存文件</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps its lock in a file of this name</source>
        <translation>是文件夹，而运行在此名称的文件中保存其锁</translation>
    </message>
    <message>
        <source>is a full-precision model</source>
        <translation>是全精度模型</translation>
    </message>
    <message>
        <source>is a full-precision model, and %1 holds only -1, 0 and 1</source>
        <translation>是全精度模型，而 %1 只容纳 -1、0 和 1</translation>
    </message>
    <message>
        <source>is a full-precision model, and hf-2bit holds only -1, 0 and 1</source>
        <translation>是全精度模型，而 hf-2bit 只容纳 -1、0 和 1</translation>
    </message>
    <message>
        <source>is a key of quantization_config and stands outside it, where nothing reads it</source>
        <translation>是 quantization_config 的键，却位于其外，在那里不会被读取</translation>
    </message>
    <message>
        <source>is a link that leads to %1</source>
        <translation>是指向 %1 的链接</translation>
    </message>
    <message>
        <source>is a link that leads to %1, which is not there</source>
        <translation>是指向 %1 的链接，而该处不存在</translation>
    </message>
    <message>
        <source>is a link that leads to another folder, to %1</source>
        <translation>是指向另一个文件夹 %1 的链接</translation>
    </message>
    <message>
        <source>is a link to %1, and a run writes only inside its own folder</source>
        <translation>是指向 %1 的链接，而运行只在自己的文件夹内写入</translation>
    </message>
    <message>
        <source>is a link to %1, and files are written only inside %2</source>
        <translation>是指向 %1 的链接，而文件只在 %2 内写入</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>是指向 %1 的链接，而该处不存在</translation>
    </message>
    <message>
        <source>is a link, and a folder is to be made in its place</source>
        <translation>是链接，而要在其位置创建文件夹</translation>
    </message>
    <message>
        <source>is a link, and is written as a file of its own folder only</source>
        <translation>是链接，而它只作为自己文件夹中的文件写入</translation>
    </message>
    <message>
        <source>is a parameter of recipes, and means nothing in a model&apos;s folder</source>
        <translation>是配方的参数，在模型的文件夹中没有意义</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a file of this name</source>
        <translation>是管道或设备，而运行在此名称下保存文件</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a folder of this name</source>
        <translation>是管道或设备，而运行在此名称下保存文件夹</translation>
    </message>
    <message>
        <source>is a pipe or a device, and must be a file</source>
        <translation>是管道或设备，而必须为文件</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>是管道或设备，而不是文件</translation>
    </message>
    <message>
        <source>is a pipe that nobody reads, or a socket</source>
        <translation>是无人读取的管道，或套接字</translation>
    </message>
    <message>
        <source>is a pipe: what is exported is read back, which a pipe does not allow</source>
        <translation>是管道：导出的内容要读回，而管道不允许读回</translation>
    </message>
    <message>
        <source>is a recording already</source>
        <translation>已经是运行记录</translation>
    </message>
    <message>
        <source>is a recording of a run, which is only read</source>
        <translation>是运行记录，只供读取</translation>
    </message>
    <message>
        <source>is a sentencepiece model of words or characters</source>
        <translation>是单词或字符的 sentencepiece 模型</translation>
    </message>
    <message>
        <source>is a space, which holds a program and no model</source>
        <translation>是 Space，含有程序而没有模型</translation>
    </message>
    <message>
        <source>is a type that is only read</source>
        <translation>是只供读取的类型</translation>
    </message>
    <message>
        <source>is an address of another host</source>
        <translation>是另一台主机的地址</translation>
    </message>
    <message>
        <source>is an empty answer</source>
        <translation>是空的回答</translation>
    </message>
    <message>
        <source>is being fetched by another process</source>
        <translation>正由另一个进程下载</translation>
    </message>
    <message>
        <source>is being written by a process</source>
        <translation>正由一个进程写入</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is damaged: no row of it can be read</source>
        <translation>已损坏：其中没有一行可以读取</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is empty, and a run&apos;s file has a header at least</source>
        <translation>为空，而运行的文件至少有标题</translation>
    </message>
    <message>
        <source>is empty, and every answer begins with that</source>
        <translation>为空，而每个回答都以此开头</translation>
    </message>
    <message>
        <source>is empty, expected JSON</source>
        <translation>为空，应为 JSON</translation>
    </message>
    <message>
        <source>is empty: calibrated gains of new norms are measured on training items</source>
        <translation>为空：新归一化的校准增益要在训练样本上测量</translation>
    </message>
    <message>
        <source>is empty: choose the folder of the model to convert</source>
        <translation>为空：请选择要转换的模型的文件夹</translation>
    </message>
    <message>
        <source>is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or switch the stage off</source>
        <translation>为空：继续预训练需要文本；请给出文件，让教师写一些（sampled_tokens），或关闭该阶段</translation>
    </message>
    <message>
        <source>is empty: no accuracy will be measured and there will be no table of results</source>
        <translation>为空：不会测量准确率，也不会有结果表</translation>
    </message>
    <message>
        <source>is empty: teacher fine-tuning, BitNet-SFT and distillation need training items</source>
        <translation>为空：教师微调、BitNet-SFT 和蒸馏需要训练样本</translation>
    </message>
    <message>
        <source>is empty: the task %1 needs it</source>
        <translation>为空：任务 %1 需要它</translation>
    </message>
    <message>
        <source>is empty: with every training stage off teacher and student are evaluated, and nothing else</source>
        <translation>为空：所有训练阶段都关闭时，只评估教师和学生，不做其他事</translation>
    </message>
    <message>
        <source>is empty: without evaluation data no rate is better than another</source>
        <translation>为空：没有评估数据，就无从比较各学习率的优劣</translation>
    </message>
    <message>
        <source>is for dense students: set it to absmean, or sparsity to none</source>
        <translation>用于稠密的学生：请设为 absmean，或将 sparsity 设为 none</translation>
    </message>
    <message>
        <source>is for dense students: sparsity is &quot;%1&quot;</source>
        <translation>用于稠密的学生：sparsity 为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is for one process: every epoch divides the items anew, so each process would compute and keep nearly all of them</source>
        <translation>用于单个进程：每轮都会重新分配样本，因此每个进程几乎要计算并保存全部样本</translation>
    </message>
    <message>
        <source>is for the CPU&apos;s own kernels: set it to off, or device to cpu</source>
        <translation>用于 CPU 自己的内核：请设为 off，或将 device 设为 cpu</translation>
    </message>
    <message>
        <source>is gated: whoever fetches it has to accept its licence first</source>
        <translation>访问受限：下载者须先接受其许可证</translation>
    </message>
    <message>
        <source>is in the folder that is for what an unfinished call leaves, and would be removed with it</source>
        <translation>位于存放未完成命令所留内容的文件夹中，会随之一起被删除</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>大于 %1 字节</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>大于 1 MB</translation>
    </message>
    <message>
        <source>is larger than the batch size of %1</source>
        <translation>大于批大小 %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>长于 %1 MiB</translation>
    </message>
    <message>
        <source>is longer than a name of the hub can be</source>
        <translation>长于 Hub 上的名称所能有的长度</translation>
    </message>
    <message>
        <source>is longer than the hub says</source>
        <translation>长于 Hub 所写的长度</translation>
    </message>
    <message>
        <source>is made already, and student_start is for one that refinement makes</source>
        <translation>已经制成，而 student_start 用于由改造生成的学生</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing, and packed weights need it</source>
        <translation>缺失，而打包的权重需要它</translation>
    </message>
    <message>
        <source>is missing, but its DONE marker names it</source>
        <translation>缺失，但其 DONE 标记列出了它</translation>
    </message>
    <message>
        <source>is missing, so there are no curves</source>
        <translation>缺失，因此没有曲线</translation>
    </message>
    <message>
        <source>is missing, so there are no histograms</source>
        <translation>缺失，因此没有直方图</translation>
    </message>
    <message>
        <source>is missing: it is %1</source>
        <translation>缺失：它是 %1</translation>
    </message>
    <message>
        <source>is neither a folder nor a GGUF file</source>
        <translation>既不是文件夹也不是 GGUF 文件</translation>
    </message>
    <message>
        <source>is neither one F32 number nor one for each scale of the model</source>
        <translation>既不是单个 F32 数，也不是为模型的每个缩放各给一个</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is no address of the hub</source>
        <translation>不是 Hub 的网址</translation>
    </message>
    <message>
        <source>is no cache of a teacher&apos;s outputs, or was cut short</source>
        <translation>不是教师输出的缓存，或已被截短</translation>
    </message>
    <message>
        <source>is no conversation (members: %1)</source>
        <translation>不是对话（成员：%1）</translation>
    </message>
    <message>
        <source>is no corpus in token ids, or was cut short</source>
        <translation>不是词元 ID 形式的语料，或已被截短</translation>
    </message>
    <message>
        <source>is no figure of texts</source>
        <translation>不是文本的数值</translation>
    </message>
    <message>
        <source>is no file but a pipe or a device</source>
        <translation>不是文件，而是管道或设备</translation>
    </message>
    <message>
        <source>is no folder, and what is done is kept there</source>
        <translation>不是文件夹，而已完成的部分要保存在那里</translation>
    </message>
    <message>
        <source>is no key that this program knows, and nearly one</source>
        <translation>不是本程序认识的键，但与某个键很相近</translation>
    </message>
    <message>
        <source>is no model folder: it has no config.json</source>
        <translation>不是模型文件夹：没有 config.json</translation>
    </message>
    <message>
        <source>is no name of the hub</source>
        <translation>不是 Hub 的名称</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is no report of a start: groups is missing</source>
        <translation>不是起点计算的报告：缺少 groups</translation>
    </message>
    <message>
        <source>is no revision</source>
        <translation>不是修订版本</translation>
    </message>
    <message>
        <source>is no run folder, run.json is missing, and holds %1, which a run would replace</source>
        <translation>不是运行文件夹，缺少 run.json，且含有 %1，运行会将其替换</translation>
    </message>
    <message>
        <source>is no template: a text, or a text with a name</source>
        <translation>不是模板：应为文本，或带名称的文本</translation>
    </message>
    <message>
        <source>is no text: it holds bytes of zero</source>
        <translation>不是文本：含有零字节</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 at %1</source>
        <translation>在 %1 处不是 UTF-8</translation>
    </message>
    <message>
        <source>is not a DONE marker</source>
        <translation>不是 DONE 标记</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is not a file of histograms</source>
        <translation>不是直方图文件</translation>
    </message>
    <message>
        <source>is not a file of such frames</source>
        <translation>不是这种帧的文件</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>is not a folder, and a run keeps a folder of this name</source>
        <translation>不是文件夹，而运行在此名称下保存文件夹</translation>
    </message>
    <message>
        <source>is not a matrix</source>
        <translation>不是矩阵</translation>
    </message>
    <message>
        <source>is not a number of threads</source>
        <translation>不是线程数</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>不是正数</translation>
    </message>
    <message>
        <source>is not a recipe: expected an object of parameters</source>
        <translation>不是配方：应为由参数组成的对象</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is not a run folder, run.json is missing</source>
        <translation>不是运行文件夹，缺少 run.json</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (%1)</source>
        <translation>不是 sentencepiece 模型（%1）</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (broken at byte %1)</source>
        <translation>不是 sentencepiece 模型（在字节 %1 处损坏）</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (no piece stands for what is unknown)</source>
        <translation>不是 sentencepiece 模型（没有代表未知内容的词片）</translation>
    </message>
    <message>
        <source>is not a ternary type</source>
        <translation>不是三值类型</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not finished, and a recording cannot go on</source>
        <translation>尚未完成，而运行记录不能继续</translation>
    </message>
    <message>
        <source>is not on the hub, or is private</source>
        <translation>不在 Hub 上，或为私有</translation>
    </message>
    <message>
        <source>is not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>is not part of a model of this configuration</source>
        <translation>不属于此配置的模型</translation>
    </message>
    <message>
        <source>is not set, so there is no place for a cache</source>
        <translation>未设置，因此没有存放缓存的位置</translation>
    </message>
    <message>
        <source>is not shorter than a stage of %1 steps: its model is never trained fully ternary</source>
        <translation>不短于 %1 步的阶段：其模型永远不会以完全三值训练</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>在 %1 处不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>is not what was taken from %1</source>
        <translation>不是取自 %1 的内容</translation>
    </message>
    <message>
        <source>is of another step than the folder&apos;s name says</source>
        <translation>属于与文件夹名称所写不同的步</translation>
    </message>
    <message>
        <source>is of no use in a chat: conversations have no columns</source>
        <translation>在对话中无用：对话没有列</translation>
    </message>
    <message>
        <source>is of no use in a chat: the model&apos;s chat template writes its prompts</source>
        <translation>在对话中无用：提示由模型的聊天模板写出</translation>
    </message>
    <message>
        <source>is of no use: no item is read twice in so few steps</source>
        <translation>无用：在这么少的步数内，没有样本会被读取两次</translation>
    </message>
    <message>
        <source>is packed with a Zstandard dictionary</source>
        <translation>使用 Zstandard 字典压缩</translation>
    </message>
    <message>
        <source>is packed with a window of more than %1 MiB (zstd --long)</source>
        <translation>压缩时的窗口超过 %1 MiB（zstd --long）</translation>
    </message>
    <message>
        <source>is past the %1 steps that the recipe asks for now</source>
        <translation>超出了配方现在所要求的 %1 步</translation>
    </message>
    <message>
        <source>is read by the recipe (%1) and lies where the %2 stage writes its model</source>
        <translation>由配方（%1）读取，却位于 %2 阶段写入其模型之处</translation>
    </message>
    <message>
        <source>is the folder of %1, which is only read</source>
        <translation>是 %1 的文件夹，只供读取</translation>
    </message>
    <message>
        <source>is the model that is to be exported</source>
        <translation>是要导出的模型</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>is there already and is no .gguf file</source>
        <translation>已经存在，且不是 .gguf 文件</translation>
    </message>
    <message>
        <source>is there already and is no receipt of an export</source>
        <translation>已经存在，且不是导出的凭据</translation>
    </message>
    <message>
        <source>is there already and is no sweep&apos;s</source>
        <translation>已经存在，且不属于扫描</translation>
    </message>
    <message>
        <source>is there twice, once behind &quot;%1&quot;</source>
        <translation>出现了两次，其中一次位于 &quot;%1&quot; 之后</translation>
    </message>
    <message>
        <source>is too short for a %1 file (%2 bytes)</source>
        <translation>对于 %1 文件过短（%2 字节）</translation>
    </message>
    <message>
        <source>is without effect: %1</source>
        <translation>不起作用：%1</translation>
    </message>
    <message>
        <source>it belongs to the part that sees pictures, and this program runs text alone</source>
        <translation>它属于看图的部分，而本程序只运行文本</translation>
    </message>
    <message>
        <source>it has the column %1, a list of turns</source>
        <translation>它有列 %1，即发言轮次的列表</translation>
    </message>
    <message>
        <source>it has the columns article and highlights</source>
        <translation>它有列 article 和 highlights</translation>
    </message>
    <message>
        <source>it has the columns instruction and output</source>
        <translation>它有列 instruction 和 output</translation>
    </message>
    <message>
        <source>it has the columns question, sentence and label</source>
        <translation>它有列 question、sentence 和 label</translation>
    </message>
    <message>
        <source>it has the columns sentence and label</source>
        <translation>它有列 sentence 和 label</translation>
    </message>
    <message>
        <source>it has two texts and a label of three classes</source>
        <translation>它有两个文本和一个三类的标签</translation>
    </message>
    <message>
        <source>it has two texts and a label of two classes</source>
        <translation>它有两个文本和一个两类的标签</translation>
    </message>
    <message>
        <source>it is a 1.58-bit student already</source>
        <translation>它已经是 1.58 位的学生</translation>
    </message>
    <message>
        <source>it is used %1</source>
        <translation>仅%1使用</translation>
    </message>
    <message>
        <source>it was not written to its end</source>
        <translation>它没有写完</translation>
    </message>
    <message>
        <source>item %1 has %2 bytes, its place %3</source>
        <translation>样本 %1 有 %2 字节，其位置有 %3</translation>
    </message>
    <message>
        <source>item %1 is not where the order of the data puts it</source>
        <translation>样本 %1 不在数据顺序所定的位置</translation>
    </message>
    <message>
        <source>its answers are classes, not texts</source>
        <translation>其答案是类别，而不是文本</translation>
    </message>
    <message>
        <source>its answers are not written down</source>
        <translation>其答案没有写下来</translation>
    </message>
    <message>
        <source>its answers are texts, not classes</source>
        <translation>其答案是文本，而不是类别</translation>
    </message>
    <message>
        <source>its logits are not finite numbers</source>
        <translation>其 logits 不是有限的数</translation>
    </message>
    <message>
        <source>its manifest has no layers</source>
        <translation>其清单没有层</translation>
    </message>
    <message>
        <source>its manifest is not as Ollama writes it</source>
        <translation>其清单不是 Ollama 所写的形式</translation>
    </message>
    <message>
        <source>its manifest names no blob</source>
        <translation>其清单没有指定 blob</translation>
    </message>
    <message>
        <source>its number of layers is out of range</source>
        <translation>其层数超出范围</translation>
    </message>
    <message>
        <source>its rule for cutting words, &quot;%1&quot;, is not supported</source>
        <translation>不支持其切分单词的规则 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its rules make a text grow more than sixty-fold</source>
        <translation>其规则会使文本增长超过六十倍</translation>
    </message>
    <message>
        <source>its scale is not a finite number</source>
        <translation>其缩放不是有限的数</translation>
    </message>
    <message>
        <source>its tensors go by other names: &quot;%1&quot; is there, &quot;%2&quot; is not</source>
        <translation>其张量使用其他名称：有 &quot;%1&quot;，没有 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>its tokenizer gives other token ids for the fixed text than the source&apos;s</source>
        <translation>其分词器对固定文本给出的词元 ID 与来源的不同</translation>
    </message>
    <message>
        <source>its tokenizer of kind &quot;%1&quot; is not supported</source>
        <translation>不支持其 &quot;%1&quot; 类的分词器</translation>
    </message>
    <message>
        <source>its weights are not ternary</source>
        <translation>其权重不是三值</translation>
    </message>
    <message>
        <source>its weights are not there as safetensors or GGUF</source>
        <translation>其权重没有以 safetensors 或 GGUF 形式存在</translation>
    </message>
    <message>
        <source>its weights are not there: %1</source>
        <translation>其权重不存在：%1</translation>
    </message>
    <message>
        <source>keeps its own %1, %2</source>
        <translation>保留自己的 %1，即 %2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>键 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; differs from layer to layer (%2, %3, ...), which is not supported</source>
        <translation>键 &quot;%1&quot; 各层不同（%2、%3 等），不受支持</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; has %2 entries for %3 layers</source>
        <translation>键 &quot;%1&quot; 有 %2 个条目，而层数为 %3</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is %2, expected a number of type f32</source>
        <translation>键 &quot;%1&quot; 为 %2，应为 f32 类型的数</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is a list of %2 numbers for %3 layers</source>
        <translation>键 &quot;%1&quot; 是 %2 个数的列表，而层数为 %3</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing</source>
        <translation>缺少键 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is negative</source>
        <translation>键 &quot;%1&quot; 为负数</translation>
    </message>
    <message>
        <source>key &quot;general.architecture&quot; is missing</source>
        <translation>缺少键 &quot;general.architecture&quot;</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>keys and values of different length are not supported</source>
        <translation>不支持长度不同的键和值</translation>
    </message>
    <message>
        <source>layer %1 (MLP)</source>
        <translation>第 %1 层（MLP）</translation>
    </message>
    <message>
        <source>layer %1 (attention)</source>
        <translation>第 %1 层（注意力）</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation heads</source>
        <translation>%2 层中的第 %1 层对 %4 层中的第 %3 层（从 0 计数），%5 个关系头</translation>
    </message>
    <message>
        <source>layer is %1, which no model has</source>
        <translation>层为 %1，没有模型有该层</translation>
    </message>
    <message>
        <source>layer_types has %1 entries for %2 layers</source>
        <translation>layer_types 有 %1 个条目，而层数为 %2</translation>
    </message>
    <message>
        <source>layer_types names %1, which is not supported</source>
        <translation>layer_types 列出 %1，不受支持</translation>
    </message>
    <message>
        <source>layers with RoPE of their own are not supported</source>
        <translation>不支持各层有自己的 RoPE</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>lengths holds something that is no object</source>
        <translation>lengths 含有不是对象的内容</translation>
    </message>
    <message>
        <source>letters whose accents stand apart, which this tokenizer composes (NFC)</source>
        <translation>重音符号分开的字母，此分词器会将其组合（NFC）</translation>
    </message>
    <message>
        <source>letters with accents, which this tokenizer takes apart (NFD)</source>
        <translation>带重音符号的字母，此分词器会将其分解（NFD）</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>libcurl could not be started</source>
        <translation>无法启动 libcurl</translation>
    </message>
    <message>
        <source>lies in the folder of %1, %2, which is only read</source>
        <translation>位于 %1 的文件夹 %2 中，只供读取</translation>
    </message>
    <message>
        <source>lies in the folder of another run, %1, which writes %2 itself</source>
        <translation>位于另一个运行 %1 的文件夹中，%2 由该运行自行写入</translation>
    </message>
    <message>
        <source>lies in the folder of the model that is to be exported, where it would stand for one of its files</source>
        <translation>位于要导出的模型的文件夹中，在那里它会被当作模型的文件之一</translation>
    </message>
    <message>
        <source>line %1 of the data</source>
        <translation>数据的第 %1 行</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>line breaks, tabs or characters such as ﬁ and ½, which this tokenizer rewrites</source>
        <translation>换行、制表符或 ﬁ 和 ½ 之类的字符，此分词器会将其改写</translation>
    </message>
    <message>
        <source>llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.</source>
        <translation>llama.cpp 和 bitnet.cpp 能打开它；ik_llama.cpp 不能。</translation>
    </message>
    <message>
        <source>llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: the tokenizer has no bytes to fall back on.</source>
        <translation>llama.cpp 在遇到词表中没有的第一个字符（例如换行）时会以错误结束：此分词器没有可退而使用的字节。</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it opens F16 with folded scales).</source>
        <translation>llama.cpp 能打开它；ik_llama.cpp 不能（它能打开缩放已折入的 F16）。</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it wants folded scales).</source>
        <translation>llama.cpp 能打开它；ik_llama.cpp 不能（它需要折入的缩放）。</translation>
    </message>
    <message>
        <source>llama.cpp reads texts with %1 as other tokens.</source>
        <translation>llama.cpp 会将含有%1的文本读作其他词元。</translation>
    </message>
    <message>
        <source>llama.cpp, bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>llama.cpp、bitnet.cpp 和 ik_llama.cpp 能打开它。</translation>
    </message>
    <message>
        <source>llama.cpp, ik_llama.cpp and programs built on them open it.</source>
        <translation>llama.cpp、ik_llama.cpp 以及基于它们的程序能打开它。</translation>
    </message>
    <message>
        <source>map calls itself more than %1 levels deep</source>
        <translation>map 自我调用超过 %1 层</translation>
    </message>
    <message>
        <source>map has no argument &quot;%1&quot;</source>
        <translation>map 没有参数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>map says neither a filter nor an attribute</source>
        <translation>map 既没有给出过滤器也没有给出属性</translation>
    </message>
    <message>
        <source>marks no answer by {% generation %} in this conversation</source>
        <translation>在此对话中没有用 {% generation %} 标出回答</translation>
    </message>
    <message>
        <source>matches no file of %1</source>
        <translation>不匹配 %1 的任何文件</translation>
    </message>
    <message>
        <source>max_length, %1 tokens</source>
        <translation>max_length，%1 个词元</translation>
    </message>
    <message>
        <source>max_tokens must not be negative</source>
        <translation>max_tokens 不得为负数</translation>
    </message>
    <message>
        <source>maxsplit of .rsplit() without a text to split at</source>
        <translation>不带分隔文本的 .rsplit() 的 maxsplit</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>只测量了一次：没有范围</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>内存已耗尽</translation>
    </message>
    <message>
        <source>memory ran out while the file was read</source>
        <translation>读取文件时内存已耗尽</translation>
    </message>
    <message>
        <source>memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length</source>
        <translation>内存已耗尽。请关闭其他程序，或降低要求：更小的模型、文件、批或长度</translation>
    </message>
    <message>
        <source>memory ran out: %1</source>
        <translation>内存已耗尽：%1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>第 %1 条消息</translation>
    </message>
    <message>
        <source>message %1 has no text &quot;%2&quot;</source>
        <translation>第 %1 条消息没有文本 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>message %1 is of &quot;%2&quot;, expected &quot;%3&quot;</source>
        <translation>第 %1 条消息来自 &quot;%2&quot;，应为 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>metrics.csv has %1 of the %2 rows of %3 up to step %4: the others are lost.</source>
        <translation>metrics.csv 中 %3 到第 %4 步为止的 %2 行只有 %1 行：其余已丢失。</translation>
    </message>
    <message>
        <source>metrics.csv has the rows of %1 up to step %2 only: those up to step %3 are lost.</source>
        <translation>metrics.csv 中 %1 的行只到第 %2 步：到第 %3 步为止的行已丢失。</translation>
    </message>
    <message>
        <source>mixtures of experts are not supported</source>
        <translation>不支持混合专家模型</translation>
    </message>
    <message>
        <source>mlp_bias is not supported</source>
        <translation>不支持 mlp_bias</translation>
    </message>
    <message>
        <source>model.%1 is not supported</source>
        <translation>不支持 model.%1</translation>
    </message>
    <message>
        <source>model.dropout is not supported</source>
        <translation>不支持 model.dropout</translation>
    </message>
    <message>
        <source>model.merges[%1] is not a pair of tokens</source>
        <translation>model.merges[%1] 不是一对词元</translation>
    </message>
    <message>
        <source>model.merges[%1] needs the token %2, which model.vocab does not have</source>
        <translation>model.merges[%1] 需要词元 %2，而 model.vocab 没有该词元</translation>
    </message>
    <message>
        <source>model.vocab is missing or empty</source>
        <translation>model.vocab 缺失或为空</translation>
    </message>
    <message>
        <source>model.vocab: the id %1 of token %2 is outside 0..%3</source>
        <translation>model.vocab：词元 %2 的 ID %1 在 0..%3 之外</translation>
    </message>
    <message>
        <source>model.vocab: the id of token %1 is not an integer</source>
        <translation>model.vocab：词元 %1 的 ID 不是整数</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; beside %2: other programs would compute it without, as dense absmax8 with one scale a matrix</source>
        <translation>model_type &quot;%1&quot; 与 %2 并列：其他程序会不带它计算，作为每个矩阵一个缩放的稠密 absmax8</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>缺少 model_type</translation>
    </message>
    <message>
        <source>names %1 twice</source>
        <translation>两次列出 %1</translation>
    </message>
    <message>
        <source>names a file outside its folder</source>
        <translation>指定了其文件夹之外的文件</translation>
    </message>
    <message>
        <source>names no field</source>
        <translation>没有列出字段</translation>
    </message>
    <message>
        <source>names no file before or behind one of its commas</source>
        <translation>在其某个逗号之前或之后没有列出文件</translation>
    </message>
    <message>
        <source>names no file, so it vouches for nothing</source>
        <translation>没有列出文件，因此不能证明任何内容</translation>
    </message>
    <message>
        <source>names no model</source>
        <translation>没有指定模型</translation>
    </message>
    <message>
        <source>names no {column}: every item would have the same prompt</source>
        <translation>没有列出 {column}：每个样本的提示都会相同</translation>
    </message>
    <message>
        <source>names the member %1 twice</source>
        <translation>两次列出成员 %1</translation>
    </message>
    <message>
        <source>names the template %1 twice</source>
        <translation>两次列出模板 %1</translation>
    </message>
    <message>
        <source>needs at least one thread</source>
        <translation>需要至少一个线程</translation>
    </message>
    <message>
        <source>needs too much memory: %1 sequences of up to %2 tokens take about %3 at the peak, and this machine has %4. Take a smaller micro_batch_size or max_length, or switch activation_checkpointing on.</source>
        <translation>需要过多内存：%1 个最长 %2 个词元的序列峰值约需 %3，而这台机器有 %4。请减小 micro_batch_size 或 max_length，或启用 activation_checkpointing。</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>nests %1 deep, %2 is the most</source>
        <translation>嵌套 %1 层，最多为 %2 层</translation>
    </message>
    <message>
        <source>nests objects and lists more than %1 deep</source>
        <translation>对象和列表的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>no logits to choose from</source>
        <translation>没有可供选择的 logits</translation>
    </message>
    <message>
        <source>no model to compare</source>
        <translation>没有可比较的模型</translation>
    </message>
    <message>
        <source>no model to measure</source>
        <translation>没有可测量的模型</translation>
    </message>
    <message>
        <source>no model to run</source>
        <translation>没有可运行的模型</translation>
    </message>
    <message>
        <source>no shares to draw from</source>
        <translation>没有可供抽取的份额</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>没有加速比：%1 只生成了一个词元，它随提示一起得出，因此没有可计时的步；请让它生成更多词元</translation>
    </message>
    <message>
        <source>no stage of this recipe trains</source>
        <translation>此配方没有任何阶段进行训练</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>no text to calibrate the gains of new norms on</source>
        <translation>没有用于校准新归一化增益的文本</translation>
    </message>
    <message>
        <source>no text to read</source>
        <translation>没有可读取的文本</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有词元</translation>
    </message>
    <message>
        <source>no tokenizer of %1 pieces could be trained (%2)</source>
        <translation>无法训练 %1 个词片的分词器（%2）</translation>
    </message>
    <message>
        <source>no tokens to run</source>
        <translation>没有可运行的词元</translation>
    </message>
    <message>
        <source>no type of KV cache to compare</source>
        <translation>没有可比较的 KV 缓存类型</translation>
    </message>
    <message>
        <source>no vector extensions</source>
        <translation>没有向量扩展</translation>
    </message>
    <message>
        <source>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.</source>
        <translation>none、2:4、4:8、5:8、6:8、3:4-exact。基准：none。</translation>
    </message>
    <message>
        <source>norms behind attention and MLP are not supported</source>
        <translation>不支持注意力和 MLP 之后的归一化</translation>
    </message>
    <message>
        <source>norms with gains of 1 + w are not supported</source>
        <translation>不支持增益为 1 + w 的归一化</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>not enough memory for %1 MiB of weights</source>
        <translation>内存不足，无法容纳 %1 MiB 的权重</translation>
    </message>
    <message>
        <source>not enough memory for a KV cache of %1 tokens</source>
        <translation>内存不足，无法容纳 %1 个词元的 KV 缓存</translation>
    </message>
    <message>
        <source>not enough memory for its weights</source>
        <translation>内存不足，无法容纳其权重</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>不是有限的数</translation>
    </message>
    <message>
        <source>not in the order of the enum</source>
        <translation>顺序与枚举不符</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing computes the metric %1</source>
        <translation>没有任何部分计算指标 %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>没有可测量的内容</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>没有写出任何内容</translation>
    </message>
    <message>
        <source>null, NaN or a number beyond a double</source>
        <translation>null、NaN 或超出双精度的数</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is not a multiple of num_key_value_heads (%2)</source>
        <translation>num_attention_heads（%1）不是 num_key_value_heads（%2）的倍数</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>one scale for a matrix</source>
        <translation>每个矩阵一个缩放</translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>只有 %1 的词元相同：两者会变成不同的文本</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>只测量了 %1 s 的生成</translation>
    </message>
    <message>
        <source>other RoPE scaling than linear is not supported</source>
        <translation>不支持 linear 以外的 RoPE 缩放</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>其他阶段</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>期间其他程序占用了 %1 个核心</translation>
    </message>
    <message>
        <source>p is outside 0 to 1</source>
        <translation>p 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>由 bzip2 压缩</translation>
    </message>
    <message>
        <source>packed by lz4</source>
        <translation>由 lz4 压缩</translation>
    </message>
    <message>
        <source>packed by lzip</source>
        <translation>由 lzip 压缩</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>由 xz 压缩</translation>
    </message>
    <message>
        <source>packed row</source>
        <translation>打包的行</translation>
    </message>
    <message>
        <source>packed twice, the second time by Zstandard</source>
        <translation>压缩了两次，第二次由 Zstandard 压缩</translation>
    </message>
    <message>
        <source>packed twice, the second time by gzip</source>
        <translation>压缩了两次，第二次由 gzip 压缩</translation>
    </message>
    <message>
        <source>paper %</source>
        <translation>论文 %</translation>
    </message>
    <message>
        <source>part %1 of %2 of a split model</source>
        <translation>拆分模型的第 %1 个分卷，共 %2 个</translation>
    </message>
    <message>
        <source>perplexity after</source>
        <translation>之后的困惑度</translation>
    </message>
    <message>
        <source>perplexity before</source>
        <translation>之前的困惑度</translation>
    </message>
    <message>
        <source>perplexity, weights alone</source>
        <translation>困惑度，仅权重</translation>
    </message>
    <message>
        <source>predicts otherwise (KL %1 nats) although all weights are equal</source>
        <translation>预测不同（KL %1 奈特），尽管所有权重都相同</translation>
    </message>
    <message>
        <source>quantization_config is not an object</source>
        <translation>quantization_config 不是对象</translation>
    </message>
    <message>
        <source>random weights are written in F32, F16 or BF16 only</source>
        <translation>随机权重只以 F32、F16 或 BF16 写入</translation>
    </message>
    <message>
        <source>range has more than %1 numbers</source>
        <translation>range 的数超过 %1 个</translation>
    </message>
    <message>
        <source>rank %1 of %2 cannot join: %3</source>
        <translation>rank %1（共 %2 个）无法加入：%3</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>rank %1：%2</translation>
    </message>
    <message>
        <source>reads o_proj and down_proj through a transform, which is for rounded inputs</source>
        <translation>通过变换读取 o_proj 和 down_proj，而该变换用于舍入后的输入</translation>
    </message>
    <message>
        <source>recipe is missing</source>
        <translation>缺少 recipe</translation>
    </message>
    <message>
        <source>redirects to &quot;%1&quot;, which is no address</source>
        <translation>重定向到 &quot;%1&quot;，这不是网址</translation>
    </message>
    <message>
        <source>redirects to an address without https, which is not followed</source>
        <translation>重定向到没有 https 的网址，不予跟随</translation>
    </message>
    <message>
        <source>redirects without an end</source>
        <translation>无休止地重定向</translation>
    </message>
    <message>
        <source>refuses these messages: %1</source>
        <translation>拒绝这些消息：%1</translation>
    </message>
    <message>
        <source>repeats must be at least 1</source>
        <translation>repeats 必须至少为 1</translation>
    </message>
    <message>
        <source>repeats training data: %1 of %2 dev items%3 are training items, which the models have seen before they are measured on them</source>
        <translation>重复训练数据：%2 个开发集样本中有 %1 个%3是训练样本，模型在用它们测量之前就已见过</translation>
    </message>
    <message>
        <source>rms_norm_eps must be between 0 and 1</source>
        <translation>rms_norm_eps 必须在 0 与 1 之间</translation>
    </message>
    <message>
        <source>rope_scaling and rope_parameters say different things</source>
        <translation>rope_scaling 与 rope_parameters 说法不同</translation>
    </message>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>在这台计算机上大致 %1：%2</translation>
    </message>
    <message>
        <source>round by floor or ceil with more than 22 decimals</source>
        <translation>以 floor 或 ceil 舍入到 22 位以上的小数</translation>
    </message>
    <message>
        <source>rounding a number beyond 64 bits to tens</source>
        <translation>将超出 64 位的数舍入到十位</translation>
    </message>
    <message>
        <source>row %1 breaks the model&apos;s sparsity in the columns from %2 on</source>
        <translation>第 %1 行从第 %2 列起违反模型的稀疏性</translation>
    </message>
    <message>
        <source>row %1 is outside its %2 rows</source>
        <translation>第 %1 行在其 %2 行之外</translation>
    </message>
    <message>
        <source>row %1 of %2 was asked for</source>
        <translation>要求的是第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected %4</source>
        <translation>第 %1 行、第 %2 列为 %3，应为 %4</translation>
    </message>
    <message>
        <source>rows of %1 weights are no multiple of %2, as %3 needs</source>
        <translation>每行 %1 个权重，不是 %3 所需的 %2 的倍数</translation>
    </message>
    <message>
        <source>run.json was removed while the run was being written</source>
        <translation>run.json 在运行写入过程中被删除</translation>
    </message>
    <message>
        <source>says split.no %1 of split.count %2</source>
        <translation>写的是 split.no %1，split.count %2</translation>
    </message>
    <message>
        <source>says that all parts have %1 tensors, and they have %2</source>
        <translation>写的是所有分卷有 %1 个张量，而实际有 %2 个</translation>
    </message>
    <message>
        <source>scores holds something that is no number</source>
        <translation>scores 含有不是数的内容</translation>
    </message>
    <message>
        <source>scores is not a list</source>
        <translation>scores 不是列表</translation>
    </message>
    <message>
        <source>seconds must be between 0 and 3600</source>
        <translation>seconds 必须在 0 与 3600 之间</translation>
    </message>
    <message>
        <source>seeds holds something other than whole numbers</source>
        <translation>seeds 含有整数以外的内容</translation>
    </message>
    <message>
        <source>seeds holds something that is no whole number</source>
        <translation>seeds 含有不是整数的内容</translation>
    </message>
    <message>
        <source>separators of tojson are two texts</source>
        <translation>tojson 的分隔符应为两个文本</translation>
    </message>
    <message>
        <source>sequences that go on together are different sessions of one model</source>
        <translation>一起继续的各序列应为同一个模型的不同会话</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of your account (%1/settings/tokens)</source>
        <translation>将 HF_TOKEN 设为您账户的令牌（%1/settings/tokens）</translation>
    </message>
    <message>
        <source>settings holds something other than texts</source>
        <translation>settings 含有文本以外的内容</translation>
    </message>
    <message>
        <source>shape %1 and %2</source>
        <translation>形状 %1 和 %2</translation>
    </message>
    <message>
        <source>shard %1 is missing</source>
        <translation>缺少分片 %1</translation>
    </message>
    <message>
        <source>shows the answer to the model</source>
        <translation>会向模型展示答案</translation>
    </message>
    <message>
        <source>sliding window attention is not supported</source>
        <translation>不支持滑动窗口注意力</translation>
    </message>
    <message>
        <source>sliding window attention is not supported in this family</source>
        <translation>此系列不支持滑动窗口注意力</translation>
    </message>
    <message>
        <source>sliding windows that follow no period</source>
        <translation>不遵循任何周期的滑动窗口</translation>
    </message>
    <message>
        <source>sliding_window is %1, expected a positive number</source>
        <translation>sliding_window 为 %1，应为正数</translation>
    </message>
    <message>
        <source>sliding_window is no positive number</source>
        <translation>sliding_window 不是正数</translation>
    </message>
    <message>
        <source>sliding_window_pattern and _sliding_window_pattern differ</source>
        <translation>sliding_window_pattern 与 _sliding_window_pattern 不同</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>列表之后还有其他内容</translation>
    </message>
    <message>
        <source>sort by several attributes</source>
        <translation>按多个属性排序</translation>
    </message>
    <message>
        <source>spaces at an end, which this tokenizer drops</source>
        <translation>末尾的空格，此分词器会将其去掉</translation>
    </message>
    <message>
        <source>spaces in a row or at an end, which this tokenizer drops</source>
        <translation>连续或末尾的空格，此分词器会将其去掉</translation>
    </message>
    <message>
        <source>sparsity &quot;%1&quot; of rows of %2 weights is not supported</source>
        <translation>不支持对每行 %2 个权重使用稀疏性 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>special tokens, behind which llama.cpp puts a space</source>
        <translation>特殊词元，llama.cpp 会在其后加空格</translation>
    </message>
    <message>
        <source>spells a special token in the %1&apos;s message, and the chat template rewrites the messages, so it cannot be told from the template&apos;s own</source>
        <translation>在 %1 的消息中拼出了特殊词元，而聊天模板会改写消息，因此无法将其与模板自身的区分开</translation>
    </message>
    <message>
        <source>stands beside weights that are no codes -1, 0 and 1</source>
        <translation>与不是编码 -1、0 和 1 的权重并列</translation>
    </message>
    <message>
        <source>start 1</source>
        <translation>start 1</translation>
    </message>
    <message>
        <source>startswith and endswith need a text or a tuple of texts</source>
        <translation>startswith 和 endswith 需要文本或由文本组成的元组</translation>
    </message>
    <message>
        <source>stores its scales, so the model is frozen and does not train</source>
        <translation>保存其缩放，因此模型已冻结，不作训练</translation>
    </message>
    <message>
        <source>strftime_now needs a text</source>
        <translation>strftime_now 需要文本</translation>
    </message>
    <message>
        <source>sub_norm_placement &quot;%1&quot; is not supported</source>
        <translation>不支持 sub_norm_placement &quot;%1&quot;</translation>
    </message>
    <message>
        <source>takes about %1 and %2 are free, so no step is timed</source>
        <translation>约需 %1，而可用 %2，因此不为任何步计时</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>task %1 has %2 classes, %3 words are given</source>
        <translation>任务 %1 有 %2 个类别，而给出了 %3 个词</translation>
    </message>
    <message>
        <source>teacher and student have vocabularies of %1 and %2 tokens</source>
        <translation>教师与学生的词表分别为 %1 和 %2 个词元</translation>
    </message>
    <message>
        <source>teacher cache</source>
        <translation>教师缓存</translation>
    </message>
    <message>
        <source>temperature must be 0 (greedy) or a positive number</source>
        <translation>temperature 必须为 0（贪心）或正数</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>张量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tensor &quot;%1...&quot;</source>
        <translation>张量 &quot;%1...&quot;</translation>
    </message>
    <message>
        <source>text %1 of &quot;reference&quot;</source>
        <translation>&quot;reference&quot; 的第 %1 个文本</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>关闭引号之后还有文本</translation>
    </message>
    <message>
        <source>text is written by LibTorch&apos;s operators alone</source>
        <translation>文本只由 LibTorch 的算子写出</translation>
    </message>
    <message>
        <source>text_config is missing or no object, and it says what the model that reads text is</source>
        <translation>text_config 缺失或不是对象，而它说明读取文本的模型是什么</translation>
    </message>
    <message>
        <source>the %1 stage makes no model</source>
        <translation>%1 阶段不生成模型</translation>
    </message>
    <message>
        <source>the GPU is out of memory: %1</source>
        <translation>GPU 内存不足：%1</translation>
    </message>
    <message>
        <source>the added token %1 is beyond its %2 tokens</source>
        <translation>附加词元 %1 超出其 %2 个词元</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>the blocks&apos; outputs</source>
        <translation>各块的输出</translation>
    </message>
    <message>
        <source>the cache holds %1 tokens, all are used</source>
        <translation>缓存容纳 %1 个词元，已全部用完</translation>
    </message>
    <message>
        <source>the column %1 has %2 different values</source>
        <translation>列 %1 有 %2 个不同的值</translation>
    </message>
    <message>
        <source>the column %1 holds texts to write</source>
        <translation>列 %1 含有要写出的文本</translation>
    </message>
    <message>
        <source>the comparison of two macros</source>
        <translation>两个宏的比较</translation>
    </message>
    <message>
        <source>the comparison of two views of a dict (keys(), values(), items())</source>
        <translation>字典的两个视图的比较（keys()、values()、items()）</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>计算机使用电池运行</translation>
    </message>
    <message>
        <source>the context&apos;s length</source>
        <translation>上下文的长度</translation>
    </message>
    <message>
        <source>the decoder &quot;%1&quot; is not supported</source>
        <translation>不支持解码器 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the decoder Sequence has no list &quot;decoders&quot;</source>
        <translation>解码器 Sequence 没有列表 &quot;decoders&quot;</translation>
    </message>
    <message>
        <source>the decoder is not an object</source>
        <translation>解码器不是对象</translation>
    </message>
    <message>
        <source>the difference of views of a dict (keys(), items())</source>
        <translation>字典视图的差（keys()、items()）</translation>
    </message>
    <message>
        <source>the download has not finished</source>
        <translation>下载尚未完成</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>模板的结尾</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 answers</source>
        <translation>引擎为 %2 个答案中的 %1 个评了分</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 items</source>
        <translation>引擎为 %2 个样本中的 %1 个评了分</translation>
    </message>
    <message>
        <source>the engine wrote %1 of %2 texts</source>
        <translation>引擎写出了 %2 个文本中的 %1 个</translation>
    </message>
    <message>
        <source>the field {%1} is not a column of the task</source>
        <translation>字段 {%1} 不是该任务的列</translation>
    </message>
    <message>
        <source>the file lock was removed, so another process may be writing here</source>
        <translation>文件锁已被删除，因此另一个进程可能正在此写入</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>过滤器 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; is not supported</source>
        <translation>不支持过滤器 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; lacks the name of an attribute</source>
        <translation>过滤器 &quot;%1&quot; 缺少属性的名称</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; is supported only as the last of a {{ }}</source>
        <translation>过滤器 &quot;safe&quot; 只支持作为 {{ }} 的最后一个</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; of map</source>
        <translation>map 的过滤器 &quot;safe&quot;</translation>
    </message>
    <message>
        <source>the first of nothing</source>
        <translation>空集的第一个</translation>
    </message>
    <message>
        <source>the form of a date has a zero byte</source>
        <translation>日期的格式中有零字节</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>Hub 应答 %1</translation>
    </message>
    <message>
        <source>the hub asks to slow down (429)</source>
        <translation>Hub 要求放慢速度（429）</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>Hub 没有应答</translation>
    </message>
    <message>
        <source>the hub has no such range</source>
        <translation>Hub 没有这样的范围</translation>
    </message>
    <message>
        <source>the hub sent %1 of %2 bytes</source>
        <translation>Hub 发来了 %2 字节中的 %1</translation>
    </message>
    <message>
        <source>the hub sent another range</source>
        <translation>Hub 发来了另一个范围</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is no list of files</source>
        <translation>Hub 的应答不是文件列表</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too long</source>
        <translation>Hub 的应答过长</translation>
    </message>
    <message>
        <source>the hub&apos;s answer lists no files</source>
        <translation>Hub 的应答没有列出文件</translation>
    </message>
    <message>
        <source>the hub&apos;s answer names no commit</source>
        <translation>Hub 的应答没有指定提交</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in %4</source>
        <translation>ID %1 在这里为 %2，在 %4 中为 %3</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in the vocabulary of %4</source>
        <translation>ID %1 在这里为 %2，在 %4 的词表中为 %3</translation>
    </message>
    <message>
        <source>the id %1 is outside 0..%2</source>
        <translation>ID %1 在 0..%2 之外</translation>
    </message>
    <message>
        <source>the id of %1 is not a token id</source>
        <translation>%1 的 ID 不是词元 ID</translation>
    </message>
    <message>
        <source>the inputs&apos; moments have no inverse</source>
        <translation>输入的矩没有逆矩阵</translation>
    </message>
    <message>
        <source>the kernels&apos; passes need the weights in the host&apos;s memory</source>
        <translation>内核的传播需要权重位于主机内存中</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is none that this program knows, and begins nearly like &quot;%2&quot;</source>
        <translation>键 &quot;%1&quot; 不是本程序认识的键，其开头与 &quot;%2&quot; 相近</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands where nothing reads it</source>
        <translation>键 &quot;%1&quot; 所在之处不会被读取</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>键 %1 不是词元 ID</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; comes twice</source>
        <translation>标签 &quot;%1&quot; 出现了两次</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not a class of task %2 (%3)</source>
        <translation>标签 &quot;%1&quot; 不是任务 %2 的类别（%3）</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; of task %2 has no word</source>
        <translation>任务 %2 的标签 &quot;%1&quot; 没有词</translation>
    </message>
    <message>
        <source>the last norm</source>
        <translation>最后的归一化</translation>
    </message>
    <message>
        <source>the last of nothing</source>
        <translation>空集的最后一个</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>最后几次重复比第一次慢 %1（温度、功率或负载）</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1 的长度</translation>
    </message>
    <message>
        <source>the line ends are carriage returns alone</source>
        <translation>行尾只有回车符</translation>
    </message>
    <message>
        <source>the list is never closed</source>
        <translation>列表从未关闭</translation>
    </message>
    <message>
        <source>the loss is not finite at step %1</source>
        <translation>第 %1 步的损失不是有限的数</translation>
    </message>
    <message>
        <source>the macro %1 is called outside of its place</source>
        <translation>宏 %1 在其作用处之外被调用</translation>
    </message>
    <message>
        <source>the magic</source>
        <translation>文件标识</translation>
    </message>
    <message>
        <source>the mean over items and seeds of the difference on the same item and seed, items and seeds both taken as drawn at random (Clark 1973, t with Satterthwaite&apos;s degrees of freedom)</source>
        <translation>同一样本和随机种子上的差异对样本和随机种子的平均值，样本和随机种子都视为随机抽取（Clark 1973，使用 Satterthwaite 自由度的 t）</translation>
    </message>
    <message>
        <source>the member &quot;text&quot; is not a text</source>
        <translation>成员 &quot;text&quot; 不是文本</translation>
    </message>
    <message>
        <source>the method .%1()</source>
        <translation>方法 .%1()</translation>
    </message>
    <message>
        <source>the method .%1() is not supported</source>
        <translation>不支持方法 .%1()</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the model gives no finite score for line %1</source>
        <translation>模型对第 %1 行没有给出有限的分数</translation>
    </message>
    <message>
        <source>the model that is to be exported</source>
        <translation>要导出的模型</translation>
    </message>
    <message>
        <source>the model type &quot;%1&quot; is not supported</source>
        <translation>不支持模型类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot; is not supported</source>
        <translation>不支持规范化器 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the normalizer Sequence has no list &quot;normalizers&quot;</source>
        <translation>规范化器 Sequence 没有列表 &quot;normalizers&quot;</translation>
    </message>
    <message>
        <source>the normalizer is not an object</source>
        <translation>规范化器不是对象</translation>
    </message>
    <message>
        <source>the number %1 is too large: beyond 64 bits it is not supported</source>
        <translation>数 %1 过大：不支持超出 64 位的数</translation>
    </message>
    <message>
        <source>the number of extents of %1</source>
        <translation>%1 的维数</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>注意力头的数量</translation>
    </message>
    <message>
        <source>the number of key/value heads</source>
        <translation>键/值头的数量</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>the number of rows of</source>
        <translation>行数，取自</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>张量的数量</translation>
    </message>
    <message>
        <source>the number of values</source>
        <translation>值的数量</translation>
    </message>
    <message>
        <source>the objective of the logit losses enters the loss with another factor than 1</source>
        <translation>logit 损失的目标以不为 1 的因子计入损失</translation>
    </message>
    <message>
        <source>the offset of %1</source>
        <translation>%1 的偏移</translation>
    </message>
    <message>
        <source>the order of two views of a dict (keys(), values(), items())</source>
        <translation>字典的两个视图的顺序（keys()、values()、items()）</translation>
    </message>
    <message>
        <source>the other session has another model or KV cache</source>
        <translation>另一个会话使用不同的模型或 KV 缓存</translation>
    </message>
    <message>
        <source>the point %1 is there twice</source>
        <translation>变体 %1 出现了两次</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;%1&quot; is not supported</source>
        <translation>不支持 pre_tokenizer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer Sequence has no list &quot;pretokenizers&quot;</source>
        <translation>pre_tokenizer Sequence 没有列表 &quot;pretokenizers&quot;</translation>
    </message>
    <message>
        <source>the pre_tokenizer is not an object</source>
        <translation>pre_tokenizer 不是对象</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot; is unknown</source>
        <translation>prepend_scheme &quot;%1&quot; 未知</translation>
    </message>
    <message>
        <source>the program&apos;s own data was not found (looked for %1)</source>
        <translation>找不到程序自身的数据（查找了 %1）</translation>
    </message>
    <message>
        <source>the projections&apos; outputs</source>
        <translation>投影的输出</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>提示为空</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer alone fills max_length</source>
        <translation>即使字段为空，提示也需要 %1 个词元，而仅答案就已占满 max_length</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer leaves room for %2</source>
        <translation>即使字段为空，提示也需要 %1 个词元，而答案只留下 %2 个的空间</translation>
    </message>
    <message>
        <source>the prompt of line %1 has no tokens</source>
        <translation>第 %1 行的提示没有词元</translation>
    </message>
    <message>
        <source>the quantizer</source>
        <translation>量化器</translation>
    </message>
    <message>
        <source>the quotient of whole numbers beyond 2**53</source>
        <translation>超出 2**53 的整数的商</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>两个速度的范围重叠</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>无法运行该配方</translation>
    </message>
    <message>
        <source>the replacement of Metaspace is not one character</source>
        <translation>Metaspace 的替换内容不是单个字符</translation>
    </message>
    <message>
        <source>the rounding method &quot;%1&quot; is none of common, ceil and floor</source>
        <translation>舍入方法 &quot;%1&quot; 不是 common、ceil 和 floor 之一</translation>
    </message>
    <message>
        <source>the run begins with `student`, which is made already and keeps its form</source>
        <translation>运行以 `student` 开始，它已经制成并保持其形式</translation>
    </message>
    <message>
        <source>the run folder has vanished</source>
        <translation>运行文件夹已消失</translation>
    </message>
    <message>
        <source>the run folder was deleted while it was being written</source>
        <translation>运行文件夹在写入过程中被删除</translation>
    </message>
    <message>
        <source>the run folder was moved to %1 while it was being written</source>
        <translation>运行文件夹在写入过程中被移动到 %1</translation>
    </message>
    <message>
        <source>the run keeps what it began with, see %1</source>
        <translation>运行保持其开始时的内容，见 %1</translation>
    </message>
    <message>
        <source>the scale of row %1 at column %2 is %3, expected %4</source>
        <translation>第 %1 行在第 %2 列处的缩放为 %3，应为 %4</translation>
    </message>
    <message>
        <source>the score of token %1 is not a finite number</source>
        <translation>词元 %1 的分数不是有限的数</translation>
    </message>
    <message>
        <source>the shape of %1</source>
        <translation>%1 的形状</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; has no meaning</source>
        <translation>符号 &quot;%1&quot; 没有意义</translation>
    </message>
    <message>
        <source>the source multiplies its embedding by %1, as transformers rounds it; the file by %2, as llama.cpp does; the check took the former on both sides</source>
        <translation>来源将其嵌入乘以 %1，即 transformers 舍入的值；文件乘以 %2，与 llama.cpp 相同；检查在两边都采用前者</translation>
    </message>
    <message>
        <source>the split behavior &quot;%1&quot; is unknown</source>
        <translation>切分行为 &quot;%1&quot; 未知</translation>
    </message>
    <message>
        <source>the split pattern cannot be compiled (%1)</source>
        <translation>切分模式无法编译（%1）</translation>
    </message>
    <message>
        <source>the split pattern failed on a text of %1 bytes (%2)</source>
        <translation>切分模式在 %1 字节的文本上失败（%2）</translation>
    </message>
    <message>
        <source>the split pattern nests character classes, which is not supported</source>
        <translation>切分模式嵌套了字符类，不受支持</translation>
    </message>
    <message>
        <source>the split pattern takes too many steps on a text of %1 bytes</source>
        <translation>切分模式在 %1 字节的文本上步数过多</translation>
    </message>
    <message>
        <source>the split pattern uses \%1 in a way that is not supported</source>
        <translation>切分模式使用 \%1 的方式不受支持</translation>
    </message>
    <message>
        <source>the stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>the stages that use it are done and stay as they are</source>
        <translation>使用它的各阶段已完成，保持原样</translation>
    </message>
    <message>
        <source>the step of a slice is zero</source>
        <translation>切片的步长为零</translation>
    </message>
    <message>
        <source>the step of range is zero</source>
        <translation>range 的步长为零</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>the student&apos;s weights are turned for the activations that the run began with</source>
        <translation>学生的权重已按运行开始时的激活值方式作了变换</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>the tag {% %1 %} is not supported</source>
        <translation>不支持标签 {% %1 %}</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>the template calls itself too often</source>
        <translation>模板自我调用次数过多</translation>
    </message>
    <message>
        <source>the template takes too many steps</source>
        <translation>模板步数过多</translation>
    </message>
    <message>
        <source>the template writes more than 16 MB</source>
        <translation>模板写出超过 16 MB</translation>
    </message>
    <message>
        <source>the tensors end at byte %1 of %2 bytes of data</source>
        <translation>张量结束于 %2 字节数据中的字节 %1</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>测试 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot;</source>
        <translation>测试 &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; is not supported</source>
        <translation>不支持测试 &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; of &quot;loop&quot;</source>
        <translation>对 &quot;loop&quot; 的测试 &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is callable&quot; of &quot;self&quot;</source>
        <translation>对 &quot;self&quot; 的测试 &quot;is callable&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two equal values of type %1</source>
        <translation>对两个类型为 %1 的相等值的测试 &quot;is sameas&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two undefined names</source>
        <translation>对两个未定义名称的测试 &quot;is sameas&quot;</translation>
    </message>
    <message>
        <source>the text is not UTF-8 at byte %1</source>
        <translation>文本在字节 %1 处不是 UTF-8</translation>
    </message>
    <message>
        <source>the text of &quot;loop&quot;</source>
        <translation>&quot;loop&quot; 的文本</translation>
    </message>
    <message>
        <source>the text of a %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>the text to split at is empty</source>
        <translation>用于分隔的文本为空</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>线程有 %1 的时间在等待核心</translation>
    </message>
    <message>
        <source>the time is not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>the token of id %1 has an empty text</source>
        <translation>ID 为 %1 的词元文本为空</translation>
    </message>
    <message>
        <source>the tokenizer has %1 entries, the model&apos;s vocabulary only %2</source>
        <translation>分词器有 %1 个条目，模型的词表只有 %2 个</translation>
    </message>
    <message>
        <source>the tokenizer has neither BOS nor EOS to begin a document with</source>
        <translation>分词器没有可作为文档开头的 BOS 或 EOS</translation>
    </message>
    <message>
        <source>the training engine</source>
        <translation>训练引擎</translation>
    </message>
    <message>
        <source>the training engine is not installed (LibTorch was left out)</source>
        <translation>未安装训练引擎（省去了 LibTorch）</translation>
    </message>
    <message>
        <source>the two models have %1 and %2 texts</source>
        <translation>两个模型分别有 %1 和 %2 个文本</translation>
    </message>
    <message>
        <source>the type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s size</source>
        <translation>词表的大小</translation>
    </message>
    <message>
        <source>there are %1 sequences and %2 tokens</source>
        <translation>有 %1 个序列和 %2 个词元</translation>
    </message>
    <message>
        <source>there are no pairs to score</source>
        <translation>没有可评分的对</translation>
    </message>
    <message>
        <source>there are no resamples or exchanges</source>
        <translation>没有重采样或交换</translation>
    </message>
    <message>
        <source>there are no resamples to take an interval from</source>
        <translation>没有可从中得出区间的重采样</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>已有一个运行</translation>
    </message>
    <message>
        <source>there is no configuration beside its weights</source>
        <translation>在其权重旁边没有配置</translation>
    </message>
    <message>
        <source>there is no further item</source>
        <translation>没有更多样本</translation>
    </message>
    <message>
        <source>there is no head: %1 is missing, and the configuration does not tie it to the embedding</source>
        <translation>没有输出头：缺少 %1，而配置没有让它与嵌入共享</translation>
    </message>
    <message>
        <source>there is no text to calibrate on</source>
        <translation>没有可用于校准的文本</translation>
    </message>
    <message>
        <source>there is no tokenizer beside its weights</source>
        <translation>在其权重旁边没有分词器</translation>
    </message>
    <message>
        <source>there is nothing to train on</source>
        <translation>没有可用于训练的内容</translation>
    </message>
    <message>
        <source>there must be at least one sequence</source>
        <translation>必须至少有一个序列</translation>
    </message>
    <message>
        <source>these %1 bytes were cut off.</source>
        <translation>这 %1 字节已被截去。</translation>
    </message>
    <message>
        <source>this %1 byte was cut off.</source>
        <translation>这 %1 字节已被截去。</translation>
    </message>
    <message>
        <source>this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are computed</source>
        <translation>此 1.58 位模型没有子归一化：其配置和文件都没有提到，因此不作计算</translation>
    </message>
    <message>
        <source>this CPU has no row kernels &quot;%1&quot;</source>
        <translation>此 CPU 没有行内核 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU</source>
        <translation>此引擎不写出文本，因此只为参考文本评了分；ROUGE 和 BLEU 由 CPU 引擎测量</translation>
    </message>
    <message>
        <source>this model is a 1.58-bit student already</source>
        <translation>此模型已经是 1.58 位的学生</translation>
    </message>
    <message>
        <source>this run began on a GPU: %1</source>
        <translation>此运行开始于 GPU：%1</translation>
    </message>
    <message>
        <source>this run has no finished model yet</source>
        <translation>此运行还没有完成的模型</translation>
    </message>
    <message>
        <source>this shell lets a process map %1, and training needs %2 for its libraries alone</source>
        <translation>此 shell 允许进程映射 %1，而训练仅其库就需要 %2</translation>
    </message>
    <message>
        <source>threads cannot be started: %1</source>
        <translation>无法启动线程：%1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 core, so 1 is used</source>
        <translation>threads 为 %1，但这台机器有 %2 个核心，因此使用 1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 cores, so %3 are used</source>
        <translation>threads 为 %1，但这台机器有 %2 个核心，因此使用 %3</translation>
    </message>
    <message>
        <source>tied embeddings</source>
        <translation>共享嵌入</translation>
    </message>
    <message>
        <source>token id %1 is outside the vocabulary of %2</source>
        <translation>词元 ID %1 在大小为 %2 的词表之外</translation>
    </message>
    <message>
        <source>top_k must be 0 (all) or a positive number</source>
        <translation>top_k 必须为 0（全部）或正数</translation>
    </message>
    <message>
        <source>top_p must be above 0 and at most 1</source>
        <translation>top_p 必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>training on another device</source>
        <translation>在另一台设备上训练</translation>
    </message>
    <message>
        <source>training with %1 processes</source>
        <translation>使用 %1 个进程训练</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.</source>
        <translation>transformers（4.57 和 5）使用 trust_remote_code=True 能打开它；代码在其旁边。</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5).</source>
        <translation>transformers（4.57 和 5）能打开它。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two labels have the word &quot;%1&quot;</source>
        <translation>两个标签使用词 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>two tokens have the id %1: %2 and %3</source>
        <translation>两个词元的 ID 为 %1：%2 和 %3</translation>
    </message>
    <message>
        <source>unk_token %1 is not in model.vocab</source>
        <translation>unk_token %1 不在 model.vocab 中</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>未知的 CPU</translation>
    </message>
    <message>
        <source>unknown architecture &quot;%1&quot;</source>
        <translation>未知的架构 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>未知的故障</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>未知的参数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>未知的参数 %1</translation>
    </message>
    <message>
        <source>unpacked arguments (* and **) are not supported</source>
        <translation>不支持解包的参数（* 和 **）</translation>
    </message>
    <message>
        <source>user-defined tokens, behind which llama.cpp puts a space</source>
        <translation>用户定义的词元，llama.cpp 会在其后加空格</translation>
    </message>
    <message>
        <source>value is outside 0 to 1</source>
        <translation>值不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>value is outside 0 to 100</source>
        <translation>值不在 0 到 100 之间</translation>
    </message>
    <message>
        <source>was asked for, but Gloo&apos;s headers were missing when this program was built</source>
        <translation>已要求使用，但构建本程序时缺少 Gloo 的头文件</translation>
    </message>
    <message>
        <source>was not found (looked for %1)</source>
        <translation>未找到（查找了 %1）</translation>
    </message>
    <message>
        <source>was not timed</source>
        <translation>未计时</translation>
    </message>
    <message>
        <source>was replaced while it was being written</source>
        <translation>在写入过程中被替换</translation>
    </message>
    <message>
        <source>was trained with treat_whitespace_as_suffix, which is not supported</source>
        <translation>使用 treat_whitespace_as_suffix 训练，不受支持</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>权重缩放</translation>
    </message>
    <message>
        <source>weight_map is missing or not an object</source>
        <translation>weight_map 缺失或不是对象</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map 没有列出张量</translation>
    </message>
    <message>
        <source>what can only be gone over (range(), items(), map, ...) has no %1 of its own: | list makes a list of it</source>
        <translation>只能遍历的内容（range()、items()、map 等）自身没有 %1：| list 可将其变为列表</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (%1)</source>
        <translation>此分词器的规范化器会改写的内容（%1）</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (of no type)</source>
        <translation>此分词器的规范化器会改写的内容（没有类型）</translation>
    </message>
    <message>
        <source>will take about %1 in the run folder while the student learns from the teacher</source>
        <translation>在学生向教师学习期间，将在运行文件夹中占用约 %1</translation>
    </message>
    <message>
        <source>worker pool</source>
        <translation>工作线程池</translation>
    </message>
    <message>
        <source>writes nothing but EOS</source>
        <translation>只写出 EOS</translation>
    </message>
    <message>
        <source>writes nothing for a message of the user</source>
        <translation>对用户的消息没有写出任何内容</translation>
    </message>
    <message>
        <source>writes nothing for an answer</source>
        <translation>对回答没有写出任何内容</translation>
    </message>
    <message>
        <source>writes nothing for these messages</source>
        <translation>对这些消息没有写出任何内容</translation>
    </message>
    <message>
        <source>writes the messages before an answer otherwise once the answer is there, so it cannot be told which tokens are the answer&apos;s</source>
        <translation>在有回答之后，会以不同方式写出回答之前的消息，因此无法得知哪些词元属于回答</translation>
    </message>
    <message>
        <source>x86-64 with SSE4.1</source>
        <translation>带 SSE4.1 的 x86-64</translation>
    </message>
    <message>
        <source>zero has no negative power</source>
        <translation>零没有负次幂</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing</source>
        <translation>{% %1 %} 没有关闭任何内容</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} 在这里没有关闭任何内容</translation>
    </message>
    <message>
        <source>{% %1 %} is expected, not %2</source>
        <translation>应为 {% %1 %}，而不是 %2</translation>
    </message>
    <message>
        <source>{% %1 %} is missing</source>
        <translation>缺少 {% %1 %}</translation>
    </message>
    <message>
        <source>{% %1 %} stands outside of a loop</source>
        <translation>{% %1 %} 位于循环之外</translation>
    </message>
    <message>
        <source>{% generation %} inside of a macro or a {% set %} block is not supported for training</source>
        <translation>不支持在宏或 {% set %} 块之内使用 {% generation %} 进行训练</translation>
    </message>
    <message>
        <source>%1 %2, so the kernels&apos; ways are measured again</source>
        <translation>%1 %2，因此会重新测量内核的各种做法</translation>
    </message>
    <message>
        <source>BITDISTILL_TUNE is &quot;%1&quot; and means nothing; it may be off or now</source>
        <translation>BITDISTILL_TUNE 为 &quot;%1&quot;，没有意义；可以是 off 或 now</translation>
    </message>
    <message>
        <source>Set XDG_CACHE_HOME</source>
        <translation>请设置 XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>is not set, so what was measured is not kept</source>
        <translation>未设置，因此测量结果不会保存</translation>
    </message>
    <message>
        <source>names ways that are not known here</source>
        <translation>写有此处未知的做法</translation>
    </message>
    <message>
        <source>was measured on another processor or by another version of this program</source>
        <translation>是在另一种处理器上或由本程序的另一个版本测量的</translation>
    </message>
    <message>
        <source>what was measured is not kept: %1</source>
        <translation>测量结果不会保存：%1</translation>
    </message>
    <message>
        <source>AVX-512, VNNI and BF16</source>
        <translation>AVX-512、VNNI 和 BF16</translation>
    </message>
    <message>
        <source>of the student on held-out text of the corpus, behind continual pre-training</source>
        <translation>学生在语料留出文本上的值，在继续预训练之后</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of %2, and every answer is learnt</source>
        <translation>的 “%1” 为 %2，而每个回答都会被学习</translation>
    </message>
    <message>
        <source>%1 has a context of %2 tokens, so it proposes nothing behind them</source>
        <translation>%1 的上下文为 %2 个词元，超出部分不再提出草稿</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 % of %3 drafted accepted</source>
        <translation>每次检查 %1 个词元，%3 个草稿词元中接受 %2 %</translation>
    </message>
    <message>
        <source>%1 tokens a check, none drafted</source>
        <translation>每次检查 %1 个词元，没有草稿</translation>
    </message>
    <message>
        <source>Measure fewer tokens</source>
        <translation>减少要测量的词元</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, too few for %2</source>
        <translation>上下文为 %1 个词元，不足以容纳 %2 个</translation>
    </message>
    <message>
        <source>no more drafts for this text: %1</source>
        <translation>此文本不再有草稿：%1</translation>
    </message>
    <message>
        <source>has a &quot;system&quot; beside a message of the role system, and only one of them can be meant</source>
        <translation>既有 “system” 又有角色为 system 的消息，只能二者取一</translation>
    </message>
    <message>
        <source>CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The paper&apos;s table 6.</source>
        <translation>CE, LD, AD, LD-AD：仅 CE、加 LD、加 AD、两者都加；省去的部分权重为 0。基准：两者都加。论文的表 6。</translation>
    </message>
    <message>
        <source>absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts by least squares, GPTQ and AWQ. Reference: absmean. The paper&apos;s table 4.</source>
        <translation>absmean, row, block128, block256, ls, gptq, awq：按张量、行、128 个和 256 个的块取 absmean；起点为最小二乘、GPTQ 和 AWQ。基准：absmean。论文的表 4。</translation>
    </message>
    <message>
        <source>layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the recipe&apos;s own. The paper&apos;s figure 3b.</source>
        <translation>layer0, layer1, ...：relation_layer 取从第一层到最后一层的最多八个位置。基准：配方自身的设置。论文的图 3b。</translation>
    </message>
    <message>
        <source>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation (S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper&apos;s table 5.</source>
        <translation>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3：关闭和启用改造（S1）、继续预训练（S2）和蒸馏（S3）。S3 关闭即在任务上对学生进行普通微调。基准：三者全部启用。论文的表 5。</translation>
    </message>
    <message>
        <source>%1 Factors were searched for %2 of them, and none were best in %3.</source>
        <translation>%1 其中 %2 个搜索了因子，%3 个以不使用因子为最佳。</translation>
    </message>
    <message>
        <source>Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.</source>
        <translation>只有本程序能打开：供 transformers 使用的代码不计算 Q6_K 的嵌入或输出头。</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to BF16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>学生有%1，%2 把它们舍入为 BF16；检查会说明其代价，F32 和 hf-2bit 则保持原样</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to F16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>学生有%1，%2 把它们舍入为 F16；检查会说明其代价，F32 和 hf-2bit 则保持原样</translation>
    </message>
    <message>
        <source>Add the member, or change %1.</source>
        <translation>请添加该成员，或更改 %1。</translation>
    </message>
    <message>
        <source>It must divide the student&apos;s query and key widths, %1 and %2, and the distillation teacher&apos;s, %3 and %4. Set it to 0 for a number that does.</source>
        <translation>它必须整除学生的 query 和 key 宽度 %1 和 %2，以及蒸馏教师的 %3 和 %4。设为 0 即取一个满足条件的数。</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation head</source>
        <translation>%2 层中的第 %1 层对 %4 层中的第 %3 层（从 0 计数），%5 个关系头</translation>
    </message>
    <message>
        <source>%1above %2</source>
        <translation>%1高于 %2</translation>
    </message>
    <message>
        <source>%1below %2</source>
        <translation>%1低于 %2</translation>
    </message>
    <message>
        <source>, not distinguishable%1</source>
        <translation>，无法区分%1</translation>
    </message>
    <message>
        <source>by approximate randomization</source>
        <translation>按近似随机化检验</translation>
    </message>
    <message>
        <source>by the exact test</source>
        <translation>按精确检验</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected %3 or %4</source>
        <translation>%1 是“%2”，应为 %3 或 %4</translation>
    </message>
    <message>
        <source>The dev items were not evaluated. %1.</source>
        <translation>开发集样本未能评估。%1。</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>level with %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>%1 points below %2</source>
        <translation>比%2低 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points above %2</source>
        <translation>比%2高 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>比%2低 %1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>比%2高 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not distinguishable by the exact test</source>
        <translation>按精确检验无法区分</translation>
    </message>
    <message>
        <source>not distinguishable by approximate randomization</source>
        <translation>按近似随机化检验无法区分</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
</context>
<context>
    <name>FirstBatch</name>
    <message>
        <source>Choose a teacher: its tokenizer cuts the text</source>
        <translation>请选择教师：由其分词器切分文本</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1，%2 个条目</translation>
    </message>
</context>
<context>
    <name>FrameHistory</name>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>All layers, %1</source>
        <translation>所有层，%1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>零的占比</translation>
    </message>
    <message>
        <source>Mass within 0.05 Δ of the thresholds</source>
        <translation>距阈值 0.05 Δ 以内的占比</translation>
    </message>
    <message>
        <source>Mass within 0.1 Δ of the thresholds</source>
        <translation>距阈值 0.1 Δ 以内的占比</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>每步翻转</translation>
    </message>
    <message>
        <source>Entropy of the codes, bits</source>
        <translation>编码的熵，位</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, its weight %1 of the mean</source>
        <translation>与教师不同的编码，教师权重 / 均值：%1</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, the weight then %1 of the mean</source>
        <translation>与开始时不同的编码，当时权重 / 均值：%1</translation>
    </message>
    <message>
        <source>Flips per step, the teacher&apos;s weight %1 of the mean</source>
        <translation>每步翻转，教师权重 / 均值：%1</translation>
    </message>
    <message>
        <source>Flips per step, the weight at the beginning %1 of the mean</source>
        <translation>每步翻转，开始时权重 / 均值：%1</translation>
    </message>
    <message>
        <source>Kept at place %1 of a group</source>
        <translation>组内第 %1 位保留</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>与教师相同的符号</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>与开始时相同的符号</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s, of codes that are not 0</source>
        <translation>与教师相同的符号，非 0 编码</translation>
    </message>
    <message>
        <source>Signs as at the beginning, of codes that are not 0</source>
        <translation>与开始时相同的符号，非 0 编码</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>缩放 / 教师的平均绝对值</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>缩放 / 开始时的平均绝对值</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s</source>
        <translation>与教师不同的编码</translation>
    </message>
    <message>
        <source>Codes other than at the beginning</source>
        <translation>与开始时不同的编码</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>每步掩码变化</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <translation>%1 从 %2 降至 %3</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <translation>%1 从 %2 升至 %3</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1：还没有数值。</translation>
    </message>
    <message>
        <source>%1 at step %2: %3.</source>
        <translation>%1，第 %2 步：%3。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Other runs, drawn behind: %1.</source>
        <translation>绘于其后的其他运行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 个词元，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPlaces</name>
    <message>
        <source>On this computer…</source>
        <translation>从本机…</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>从 Hub…</translation>
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
        <translation>没有所选的权重</translation>
    </message>
    <message>
        <source>%1 Δ from %2</source>
        <translation>距%2 %1 Δ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>values of the weights; regions by each tensor&apos;s own threshold</source>
        <translation>权重的数值；区域按各张量自己的阈值</translation>
    </message>
    <message>
        <source>each weight in units of its scale Δ, the mean magnitude of its tensor (or row, or block, where it has its own)</source>
        <translation>每个权重以其缩放 Δ 为单位，即其张量（或有自己缩放的行、块）的平均绝对值</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1，%2：%n 个张量的 %3 个权重；%4。虚线：%5。%6。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 zeros, %3 near a threshold, %4</source>
        <translation>%1：零 %2，靠近阈值 %3，%4</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>从 w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>到 w/Δ</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>latent weight w</source>
        <translation>潜在权重 w</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>潜在权重 w / Δ</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 距阈值 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>Δ from %1 to %2</source>
        <translation>Δ 从 %1 到 %2</translation>
    </message>
    <message>
        <source>mean Δ %1</source>
        <translation>平均 Δ %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>范围外 %1</translation>
    </message>
    <message>
        <source>−1: %1, 0: %2, +1: %3</source>
        <translation>−1：%1，0：%2，+1：%3</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 在 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>%1: %2 zeros, no threshold, %3</source>
        <translation>%1：零 %2，没有阈值，%3</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>没有阈值</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>没有阈值：每 %1 个中最小的为 0</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1，%2。%3。</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Give the preset a name</source>
        <translation>请为预设取一个名称</translation>
    </message>
    <message>
        <source>Give the preset a name that can be a file&apos;s name</source>
        <translation>请为预设取一个可用作文件名的名称</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Border: %1</source>
        <translation>分隔条：%1</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>图片 (*.png);;页面 (*.pdf);;矢量图 (*.svg);;数值 (*.csv)</translation>
    </message>
    <message>
        <source>unknown ending. Use .%1</source>
        <translation>未知的扩展名。请使用 .%1</translation>
    </message>
</context>
<context>
    <name>PlotStyle</name>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>BitNet-SFT</source>
        <translation>BitNet-SFT</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>改造</translation>
    </message>
    <message>
        <source>Continual pre-train</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>Distill</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>BitNet</source>
        <comment>short for BitNet-SFT</comment>
        <translation>BitNet</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <comment>short for Continual pre-train</comment>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>蒸馏教师</translation>
    </message>
    <message>
        <source>Teacher 2</source>
        <comment>short for Distillation teacher</comment>
        <translation>教师 2</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1 cores with %2%3</source>
        <translation>%1 个核心，支持 %2%3</translation>
    </message>
    <message>
        <source>; without AVX-512 training is slower but the same</source>
        <translation>；没有 AVX-512，训练较慢，但结果相同</translation>
    </message>
    <message>
        <source>no AVX2: a slower path that works everywhere is used</source>
        <translation>没有 AVX2：将使用较慢但处处可用的方式</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>内存和磁盘</translation>
    </message>
    <message>
        <source>known as soon as a teacher is chosen</source>
        <translation>选择教师后即可得知</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>about %1 at the peak, %2 free</source>
        <translation>峰值约 %1，可用 %2</translation>
    </message>
    <message>
        <source>about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length</source>
        <translation>峰值约 %1，仅 %2 可用：请使用更小的微批或更短的长度</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, %2 free</source>
        <translation>运行的文件夹约需 %1，可用 %2</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, only %2 free: keep fewer checkpoints or choose another folder</source>
        <translation>运行的文件夹约需 %1，仅 %2 可用：请保留更少的检查点，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>rows are multiples of 256: every ternary GGUF type can hold them</source>
        <translation>行长是 256 的倍数：所有三值 GGUF 类型都能容纳</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Paper, classification</source>
        <translation>论文，分类</translation>
    </message>
    <message>
        <source>λ 10, γ 100,000, τ 5, 512 tokens</source>
        <translation>λ 10，γ 100,000，τ 5，512 个词元</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Few steps and few dev items: does everything fit together?</source>
        <translation>少量步数和少量开发集样本：各部分是否匹配？</translation>
    </message>
    <message>
        <source>For two cores: an hour with 135 million parameters</source>
        <translation>适合两个核心：1.35 亿参数约需一小时</translation>
    </message>
    <message>
        <source>Paper, summarization</source>
        <translation>论文，摘要</translation>
    </message>
    <message>
        <source>λ 1, γ 1,000, τ 5, 512 tokens</source>
        <translation>λ 1，γ 1,000，τ 5，512 个词元</translation>
    </message>
</context>
<context>
    <name>PromptPresets</name>
    <message>
        <source>Items of %1</source>
        <translation>%1 的样本</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>%1 的文本</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What the models wrote</source>
        <translation>各模型写出的内容</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>unknown ending. Use .html, .pdf or .png</source>
        <translation>未知的扩展名。请使用 .html、.pdf 或 .png</translation>
    </message>
    <message>
        <source>this report has no first page. Use .html or .pdf</source>
        <translation>此报告没有首页。请使用 .html 或 .pdf</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>无法对图片编码</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1, not distinguishable</source>
        <translation>%1，差异不显著</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>总是同一个答案</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1, saved at step %2</source>
        <translation>%1，保存于第 %2 步</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1，尚未开始</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>ablation: %1</source>
        <translation>消融：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1，%n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1，%n 次运行中已完成 %2 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>从第 %1 步恢复</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>RunModels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Base model of %1</source>
        <translation>%1 的基础模型</translation>
    </message>
</context>
<context>
    <name>RunParams</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>评估数据</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a &quot;text&quot; member. The paper uses 10 billion tokens of web text.</source>
        <translation>用于继续预训练的原始文本：.txt（空行结束一篇文档），或含 &quot;text&quot; 成员的 .jsonl。论文使用 100 亿个词元的网络文本。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示模板</translation>
    </message>
    <message>
        <source>Text of the prompt; {column} stands for a field of the data. Empty: the task&apos;s own.</source>
        <translation>提示的文本；{column} 代表数据中的一个字段。留空：使用任务自带的模板。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>One answer word per class as label=word,label=word. Empty: the task&apos;s own.</source>
        <translation>每个类别一个答案词，写作 label=word,label=word。留空：使用任务自带的答案。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper.</source>
        <translation>最长的序列：打包后的文本为此长度，更长的提示会被截短。论文为 512。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Training items</source>
        <translation>训练样本数</translation>
    </message>
    <message>
        <source>Use only the first so many items of the training data. 0: all.</source>
        <translation>只使用训练数据的前若干个样本。0：全部。</translation>
    </message>
    <message>
        <source>items</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>评估样本数</translation>
    </message>
    <message>
        <source>Fine-tune the teacher</source>
        <translation>微调教师</translation>
    </message>
    <message>
        <source>Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.</source>
        <translation>先在任务上训练全精度模型（FP16-SFT）。关闭：教师已经会做该任务。</translation>
    </message>
    <message>
        <source>BitNet-SFT baseline</source>
        <translation>BitNet-SFT 基线</translation>
    </message>
    <message>
        <source>Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.</source>
        <translation>另外不经三个阶段，直接微调一个 1.58 位模型，用于比较。</translation>
    </message>
    <message>
        <source>Continual pre-training</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy in the paper.</source>
        <translation>第 2 阶段：蒸馏之前用原始文本训练 1.58 位学生。在论文中，这是对准确率最重要的阶段。</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Stage 3: train the student on the task with the teacher&apos;s logits and attention relations.</source>
        <translation>第 3 阶段：用教师的 logits 和注意力关系在任务上训练学生。</translation>
    </message>
    <message>
        <source>Teacher steps</source>
        <translation>教师步数</translation>
    </message>
    <message>
        <source>Optimizer steps of teacher fine-tuning.</source>
        <translation>教师微调的优化器步数。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>BitNet-SFT steps</source>
        <translation>BitNet-SFT 步数</translation>
    </message>
    <message>
        <source>Optimizer steps of the direct 1.58-bit baseline.</source>
        <translation>1.58 位直接基线的优化器步数。</translation>
    </message>
    <message>
        <source>Pre-training steps</source>
        <translation>预训练步数</translation>
    </message>
    <message>
        <source>Optimizer steps of continual pre-training; each reads batch size x length tokens.</source>
        <translation>继续预训练的优化器步数；每步读取“批大小 × 长度”个词元。</translation>
    </message>
    <message>
        <source>Distillation steps</source>
        <translation>蒸馏步数</translation>
    </message>
    <message>
        <source>Optimizer steps of distillation.</source>
        <translation>蒸馏的优化器步数。</translation>
    </message>
    <message>
        <source>Teacher learning rate</source>
        <translation>教师学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of teacher fine-tuning. The authors&apos; code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters.</source>
        <translation>教师微调的峰值学习率。作者的代码：0.6B 参数用 5e-5，1.7B 参数用 5e-6。</translation>
    </message>
    <message>
        <source>BitNet-SFT learning rate</source>
        <translation>BitNet-SFT 学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of the direct 1.58-bit baseline.</source>
        <translation>1.58 位直接基线的峰值学习率。</translation>
    </message>
    <message>
        <source>Pre-training learning rate</source>
        <translation>预训练学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of continual pre-training.</source>
        <translation>继续预训练的峰值学习率。</translation>
    </message>
    <message>
        <source>Distillation learning rate</source>
        <translation>蒸馏学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of distillation. The paper searches it per task.</source>
        <translation>蒸馏的峰值学习率。论文为每个任务单独搜索。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Sequences that one optimizer step learns from. 32 in the paper.</source>
        <translation>优化器每一步学习的序列数。论文为 32。</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less memory and pauses sooner.</source>
        <translation>一次前向与反向传播的序列数；梯度累加到批大小为止。越小则占用内存越少，暂停也越快。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>预热之后学习率如何下降。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Share of a stage&apos;s steps over which the learning rate rises from 0. 0.05 in the authors&apos; code.</source>
        <translation>学习率从 0 上升所占的阶段步数比例。作者的代码为 0.05。</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>× 步数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>AdamW&apos;s decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors&apos; code.</source>
        <translation>AdamW 的解耦衰减；不作用于归一化和嵌入。作者的代码为 0.01 至 0.1。</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s mean.</source>
        <translation>AdamW 中梯度均值的衰减系数。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s square.</source>
        <translation>AdamW 中梯度平方的衰减系数。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>AdamW&apos;s guard against division by zero.</source>
        <translation>AdamW 中防止除以零的常数。</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>裁剪范数</translation>
    </message>
    <message>
        <source>Gradients with a larger norm are scaled down to it. 0: never.</source>
        <translation>范数超过此值的梯度会缩小到此值。0：从不裁剪。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers: order of the data. The same seed on the same machine gives the same model.</source>
        <translation>随机数的起点：决定数据的顺序。在同一台机器上，相同的种子得到相同的模型。</translation>
    </message>
    <message>
        <source>Quantization warm-up</source>
        <translation>量化预热</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of LD, the divergence between the teacher&apos;s and the student&apos;s logits. Paper: 10 for classification, 1 for summarization.</source>
        <translation>LD（教师与学生 logits 之间的散度）的权重。论文：分类为 10，摘要为 1。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; watch the weighted terms, or let balance choose.</source>
        <translation>AD（注意力关系的散度）的权重。论文：分类为 1e5，摘要为 1e3；请留意加权后的各项，或由“平衡”自动选择。</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature that softens both models&apos; logits before LD. 5 in the paper.</source>
        <translation>计算 LD 之前软化两个模型 logits 的温度。论文为 5。</translation>
    </message>
    <message>
        <source>Times tau squared</source>
        <translation>乘以 tau 的平方</translation>
    </message>
    <message>
        <source>Multiply LD by tau squared, as the authors&apos; code does and the paper does not.</source>
        <translation>将 LD 乘以 tau 的平方：作者的代码这样做，论文没有。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>How attention relations are made: scaled dot products (the paper&apos;s equation) or cosines (its algorithm 1).</source>
        <translation>注意力关系的计算方式：缩放点积（论文的公式）或余弦（论文的算法 1）。</translation>
    </message>
    <message>
        <source>Relation temperature</source>
        <translation>关系温度</translation>
    </message>
    <message>
        <source>Divides cosine relations before the softmax. Scaled dot products do not use it.</source>
        <translation>在 softmax 之前除以余弦关系。缩放点积不使用它。</translation>
    </message>
    <message>
        <source>Relation heads</source>
        <translation>关系头数</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>个头</translation>
    </message>
    <message>
        <source>Relation layer</source>
        <translation>关系层</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE below. off: take lambda and gamma as they are.</source>
        <translation>first-steps：在最初几步中设定 lambda 和 gamma，使加权后的各项从下面给出的 CE 倍数开始。off：按给定的值使用 lambda 和 gamma。</translation>
    </message>
    <message>
        <source>LD starts at</source>
        <translation>LD 起始值</translation>
    </message>
    <message>
        <source>With balance: the weighted LD starts at so many times CE.</source>
        <translation>启用平衡时：加权后的 LD 从 CE 的这么多倍开始。</translation>
    </message>
    <message>
        <source>x CE</source>
        <translation>× CE</translation>
    </message>
    <message>
        <source>AD starts at</source>
        <translation>AD 起始值</translation>
    </message>
    <message>
        <source>With balance: the weighted AD starts at so many times CE.</source>
        <translation>启用平衡时：加权后的 AD 从 CE 的这么多倍开始。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads for the arithmetic. 0: all cores that the model&apos;s size keeps busy; the work has a lower priority, so the window stays responsive.</source>
        <translation>用于计算的线程数。0：模型规模能让其忙碌的所有核心；计算的优先级较低，因此窗口保持响应。</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>个线程</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has instructions for it.</source>
        <translation>矩阵乘积的精度；权重和优化器保持 FP32。auto：处理器有相应指令时使用 bf16。</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Save what a resume needs every so many steps. 0: only when the run is stopped.</source>
        <translation>每隔多少步保存一次恢复所需的内容。0：只在运行停止时保存。</translation>
    </message>
    <message>
        <source>Keep checkpoints</source>
        <translation>保留检查点</translation>
    </message>
    <message>
        <source>Older checkpoints of a stage are removed.</source>
        <translation>同一阶段更早的检查点会被删除。</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>个检查点</translation>
    </message>
    <message>
        <source>Histogram share</source>
        <translation>直方图占比</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>× 单步时间</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>模型与数据</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sampled tokens</source>
        <translation>采样的词元</translation>
    </message>
    <message>
        <source>Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none.</source>
        <translation>没有语料时：继续预训练读取教师自己写的这么多词元的文本。文本保存在运行文件夹的 sampled/corpus.jsonl 中，也可作为其他运行的语料。0：不采样。</translation>
    </message>
    <message>
        <source>Sampling temperature</source>
        <translation>采样温度</translation>
    </message>
    <message>
        <source>Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer.</source>
        <translation>用于教师写的文本。1：按教师认为的概率；越低越平淡。</translation>
    </message>
    <message>
        <source>Sampling length</source>
        <translation>采样长度</translation>
    </message>
    <message>
        <source>Longest document that the teacher writes; it may end sooner. 0: the length above.</source>
        <translation>教师写的最长文档；可以提前结束。0：使用上面的长度。</translation>
    </message>
    <message>
        <source>z-loss</source>
        <translation>z 损失</translation>
    </message>
    <message>
        <source>Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. 1e-4 is usual where it is used; 0: off, as in the paper.</source>
        <translation>被计分词元上 log(Z)^2 均值的权重，Z = exp(logits) 之和：防止 logits 漂移。使用时通常取 1e-4；0：关闭，与论文一致。</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>Checkpoint budget</source>
        <translation>检查点空间</translation>
    </message>
    <message>
        <source>Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. 0: no limit.</source>
        <translation>一次运行的检查点总共可占用的磁盘空间；最旧的先删除，最新的始终保留。0：不限。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>监护</translation>
    </message>
    <message>
        <source>Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the run also pauses.</source>
        <translation>留意三值权重出现的问题：零的比例越界、某个符号消失、编码不再翻转或不停翻转、缩放漂移、损失各项失衡、突跳。warn：以事件说明。pause：同时暂停运行。</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>重新计算激活值</translation>
    </message>
    <message>
        <source>Keep each layer&apos;s input alone and compute the layer again on the way back: the same result with less memory, and about a third more time a step.</source>
        <translation>只保留每层的输入，反向传播时再次计算该层：结果相同，占用内存更少，每步时间约多三分之一。</translation>
    </message>
    <message>
        <source>Weight scale</source>
        <translation>权重缩放</translation>
    </message>
    <message>
        <source>Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; fewer other programs open the result.</source>
        <translation>哪些权重共用一个缩放因子。tensor：整个矩阵共用，与论文一致。row：同一输出的权重共用。block128、block256：一行中相邻的 128 或 256 个共用。划分越细，缩放越贴近权重，占用内存也越多；能打开结果的其他程序则更少。</translation>
    </message>
    <message>
        <source>Sub-norms</source>
        <translation>子归一化</translation>
    </message>
    <message>
        <source>Teacher cache</source>
        <translation>教师缓存</translation>
    </message>
    <message>
        <source>Cached logits</source>
        <translation>缓存的 logits</translation>
    </message>
    <message>
        <source>With a top-k cache: so many of a position&apos;s logits are kept, in 16 bits each, and one share for all others.</source>
        <translation>使用 top-k 缓存时：每个位置保留这么多 logits，每个 16 位，其余的合为一个份额。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>个 logits</translation>
    </message>
    <message>
        <source>Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the seven projections of a layer, as the authors&apos; code is configured; only this program opens the result.</source>
        <translation>改造时在何处插入归一化（SubLN）。paper：o_proj 和 down_proj 之前。every-linear：每层七个投影中的每一个之前，与作者代码的配置一致；只有本程序能打开结果。</translation>
    </message>
    <message>
        <source>Gains of new norms</source>
        <translation>新归一化的增益</translation>
    </message>
    <message>
        <source>With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that the function stays close to the teacher&apos;s; goes well with a quantization warm-up.</source>
        <translation>改造插入归一化时使用的增益。one：1，与论文一致；模型须重新学习其函数。calibrated：归一化所除数值的通常大小，在训练文本上测得，使函数接近教师；适合与量化预热搭配。</translation>
    </message>
    <message>
        <source>Steps over which weights pass from full precision to ternary in a student&apos;s first stage: w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper.</source>
        <translation>学生的第一个阶段中，权重从全精度过渡到三值所用的步数：w + s (Q(w) - w)，s 从 0 到 1。0：第一步起即为三值，与论文一致。</translation>
    </message>
    <message>
        <source>Base width</source>
        <translation>基准宽度</translation>
    </message>
    <message>
        <source>Hidden size that the learning rates are for. Another model&apos;s teacher learns at base width / hidden size times the rate, its students at the square root of that. 0: rates are taken as they are.</source>
        <translation>学习率所针对的隐藏维度。其他模型的教师按 基准宽度 / 隐藏维度 的倍数学习，其学生按该倍数的平方根学习。0：直接使用给定的学习率。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU with this program&apos;s kernels. cpu-operators: the CPU with LibTorch&apos;s operators, as on a GPU; slower, to compare with.</source>
        <translation>训练时模型在何处计算。auto：LibTorch 支持 CUDA 且有 GPU 时用 CUDA，否则用 CPU 和本程序的内核。cpu-operators：用 CPU 和 LibTorch 的算子，与 GPU 上相同；较慢，用于比较。</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>提示形式</translation>
    </message>
    <message>
        <source>raw: the text alone. chat: the text as a user&apos;s message in the model&apos;s chat template, and the answer as the assistant&apos;s. For instruct models.</source>
        <translation>raw：仅文本本身。chat：文本按模型的聊天模板作为用户消息，答案作为助手消息。用于指令模型。</translation>
    </message>
    <message>
        <source>Begin with student</source>
        <translation>起始学生</translation>
    </message>
    <message>
        <source>A 1.58-bit model of the teacher&apos;s vocabulary to train on, in place of one that refinement makes of the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity stay. With every training stage off it is evaluated as it is. Empty: refine the teacher.</source>
        <translation>使用教师词表的 1.58 位模型，在其上训练，以代替由教师改造而来的学生：另一次运行的学生，或已发布的三值模型。其缩放、归一化和稀疏性保持不变。所有训练阶段都关闭时，按原样评估它。留空：改造教师。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What the student&apos;s latent weights begin as. absmean: the teacher&apos;s, as in the paper. ls: codes and scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors for columns with large inputs, folded into the norm before them. All three look at training texts; a start costs minutes, and published ablations found no gain.</source>
        <translation>学生潜在权重的初始值。absmean：教师的权重，与论文一致。ls：最小二乘的编码和缩放。gptq：由后面的列承接舍入误差的编码。awq：为输入大的列加系数，并合并到其前面的归一化中。后三种都要查看训练文本；一次这样的起点需要几分钟，而已发表的消融未发现收益。</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>校准文本</translation>
    </message>
    <message>
        <source>With a start other than absmean: so many training texts are looked at.</source>
        <translation>起点不是 absmean 时：查看这么多篇训练文本。</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>篇文本</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>How the inputs of the seven projections become codes. absmax8: 8 bits over the token&apos;s largest value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token&apos;s mean magnitude; without the transform it tends to diverge. Only this program opens a student with other activations than absmax8.</source>
        <translation>七个投影的输入如何变成编码。absmax8：按词元的最大值取 8 位，与论文一致。hadamard-...：o_proj 和 down_proj 经 Hadamard 变换读取输入，变换会分散离群值（BitNet v2）。absmean4：按词元的平均绝对值取 4 位；不经变换时容易发散。激活值不是 absmax8 的学生只有本程序能打开。</translation>
    </message>
    <message>
        <source>Share in 4 bits</source>
        <translation>4 位的占比</translation>
    </message>
    <message>
        <source>With activations of 4 bits: the last share of a student&apos;s last stage that takes them; before, 8 bits are taken. 1: from the start.</source>
        <translation>激活值为 4 位时：学生最后一个阶段末尾使用 4 位的比例；此前使用 8 位。1：从一开始。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, 6:8 among them, save no bytes there.</source>
        <translation>一行中哪些权重可以不为零。N:M：每 M 个相邻权重中至多 N 个最大者，每步重新选择。3:4-exact：每四个中恰好三个，只取其符号。在 CPU 上，3:4-exact 每个权重占 1.25 位，2:4 和 4:8 在更快时占 1.375 位；其余的（包括 6:8）在 CPU 上不节省空间。</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenas</translation>
    </message>
    <message>
        <source>With 3:4-exact: in a student&apos;s first stage the weights are Q(w) + e w, where e rises to this over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: off.</source>
        <translation>使用 3:4-exact 时：在学生的第一个阶段中，权重为 Q(w) + e w，其中 e 在十分之一的步数内升至此值，再按余弦降至 0（Sherry），以防早期崩塌。0：关闭。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 is half as large and costs more accuracy; q6_k needs rows that are multiples of 256.</source>
        <translation>学生以何种格式保存嵌入：在 CPU 上、在导出中，以及在显示的所有大小中。其最后一个阶段在训练时经过该舍入。auto：q8_0，行长不是 32 的倍数时为 f16。q4_0 大小减半，但准确率损失更大；q6_k 要求行长是 256 的倍数。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>The same for the head. Where it is tied to the embedding both are one matrix: give it the same type, or auto.</source>
        <translation>输出头同理。若与嵌入共享，两者就是同一个矩阵：请设为相同的类型，或 auto。</translation>
    </message>
    <message>
        <source>Part of a step&apos;s time that weight histograms may take; half as much may a look at activations. 0: neither.</source>
        <translation>权重直方图可占用每步时间的比例；查看激活值可占其一半。0：两者皆无。</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>改造</translation>
    </message>
    <message>
        <source>Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has its teacher&apos;s form with ternary projections. The stage then makes it without norms; activations, starts and sparsity are as the recipe says in both cases.</source>
        <translation>第 1 阶段：由教师制作学生时，向其中插入归一化（SubLN）。关闭：学生保持教师的结构，投影为三值。此时该阶段制作的学生不带归一化；两种情况下，激活值、起点和稀疏性都按配方设定。</translation>
    </message>
    <message>
        <source>What the model is distilled for. &quot;own&quot; takes the prompt and the answers, or the column of the text that is to be written, from the fields below.</source>
        <translation>模型为何种任务蒸馏。&quot;own&quot; 使用下面各栏中的提示和答案，或要写的文本所在的列。</translation>
    </message>
    <message>
        <source>Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task&apos;s columns. Of the task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca.</source>
        <translation>用于训练的带标签或文本的样本：GLUE 的 .tsv，或含有任务各列的 .csv、.jsonl。任务 chat：.jsonl 中的对话，形式为 messages、ShareGPT 或 Alpaca。</translation>
    </message>
    <message>
        <source>Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. Several files with commas between them (\, is a comma of a name): each has figures of its own, and models are compared by the first. Empty: nothing is evaluated.</source>
        <translation>用于测量准确率的样本（文本测 ROUGE 和 BLEU，聊天测困惑度），形式相同。多个文件以半角逗号分隔（\, 是文件名中的逗号）：每个文件各有数值，模型按第一个文件比较。留空：不评估。</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>Column of the text that is to be written, such as a summary; with answers, of the class. Empty: the task&apos;s own. A task &quot;own&quot; with a target column and without answers writes texts.</source>
        <translation>要写的文本（如摘要）所在的列；有答案时为类别所在的列。留空：使用任务自带的列。有目标列而没有答案的任务 &quot;own&quot; 写文本。</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>新词元数</translation>
    </message>
    <message>
        <source>Longest text that is written or learnt; it may end sooner. Its room is kept free within the length. 0: the task&apos;s own, 128.</source>
        <translation>写出或学习的最长文本；可以提前结束。长度之内为其预留位置。0：使用任务自带的值，128。</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Texts that end an answer when it is written, with | between them; they are no part of it. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Empty: only the model&apos;s end token.</source>
        <translation>写答案时使其结束的文本，以 | 分隔；它们不属于答案。\n 是换行，\t 是制表符，\| 是竖线，\\ 是反斜杠。留空：只用模型的结束词元。</translation>
    </message>
    <message>
        <source>Sentences of ROUGE-Lsum</source>
        <translation>ROUGE-Lsum 的句子</translation>
    </message>
    <message>
        <source>sentences: written texts and references are put one sentence on a line first. none: a sentence ends at the line feeds that the texts have.</source>
        <translation>sentences：先把写出的文本和参考文本排成每行一句。none：句子在文本自带的换行处结束。</translation>
    </message>
    <message>
        <source>Stems in ROUGE</source>
        <translation>ROUGE 的词干</translation>
    </message>
    <message>
        <source>Compare words by their stems (Porter&apos;s stemmer), as some papers do. Off: as they stand.</source>
        <translation>按词干比较单词（Porter 词干提取器），有些论文这样做。关闭：按原样比较。</translation>
    </message>
    <message>
        <source>Use only the first so many items of each file of the evaluation data. 0: all.</source>
        <translation>只使用评估数据中每个文件的前若干个样本。0：全部。</translation>
    </message>
    <message>
        <source>LD in pre-training</source>
        <translation>预训练的 LD</translation>
    </message>
    <message>
        <source>Weight of LD in continual pre-training: the divergence of the student&apos;s logits from those of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper.</source>
        <translation>继续预训练中 LD 的权重：学生的 logits 与运行起始教师（在任务上微调之前）的 logits 之间的散度，温度为 1。对一个词元，模型给出的信息多于文本，因此可能只需较少的词元。0：关闭，与论文一致。</translation>
    </message>
    <message>
        <source>CE in pre-training</source>
        <translation>预训练的 CE</translation>
    </message>
    <message>
        <source>Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in pre-training: the student learns from the teacher&apos;s logits alone.</source>
        <translation>继续预训练中下一词元交叉熵的权重。论文为 1；为 0 且使用预训练的 LD 时：学生只从教师的 logits 学习。</translation>
    </message>
    <message>
        <source>Heads that the concatenated states are split into again; must divide their widths. 0: the student&apos;s number of key/value heads, or where that does not divide a distillation teacher&apos;s widths, the greatest number that divides both. 32 in the authors&apos; code.</source>
        <translation>拼接后的状态重新切分成的头数；必须整除其宽度。0：学生的键/值头数；若它不能整除蒸馏教师的宽度，则为能整除两者宽度的最大数。作者的代码为 32。</translation>
    </message>
    <message>
        <source>The student&apos;s layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors&apos; code takes 22 or 24 of 28. A teacher of another depth is compared at the same relative depth, rounded.</source>
        <translation>蒸馏学生哪一层的关系，从 0 数起。-1：深度的五分之四处。作者的代码在 28 层中取 22 或 24。深度不同的教师在相同的相对深度处比较，取整。</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>蒸馏教师</translation>
    </message>
    <message>
        <source>Another full-precision model of the same vocabulary that the student learns from in distillation, a larger one for example. The student is still made from the teacher above. Empty: the teacher itself.</source>
        <translation>蒸馏时供学生学习的另一个全精度模型，词表相同，例如更大的模型。学生仍由上面的教师制作。留空：教师本身。</translation>
    </message>
    <message>
        <source>Fine-tune the distillation teacher</source>
        <translation>微调蒸馏教师</translation>
    </message>
    <message>
        <source>Train the distillation teacher on the task first, as the teacher is. Off: it already knows the task.</source>
        <translation>与教师一样，先在任务上训练蒸馏教师。关闭：它已经会做该任务。</translation>
    </message>
    <message>
        <source>Distillation teacher steps</source>
        <translation>蒸馏教师步数</translation>
    </message>
    <message>
        <source>Optimizer steps of the distillation teacher&apos;s fine-tuning.</source>
        <translation>蒸馏教师微调的优化器步数。</translation>
    </message>
    <message>
        <source>Distillation teacher epochs</source>
        <translation>蒸馏教师轮数</translation>
    </message>
    <message>
        <source>Length of the distillation teacher&apos;s fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>蒸馏教师微调的长度，以遍历训练样本的轮数计，代替步数；0.5 为半轮。运行开始时算出。0：以步数为准。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Distillation teacher learning rate</source>
        <translation>蒸馏教师学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of the distillation teacher&apos;s fine-tuning. A larger model wants a lower one.</source>
        <translation>蒸馏教师微调的峰值学习率。模型越大，应越低。</translation>
    </message>
    <message>
        <source>Keep the teacher&apos;s outputs for each item on disk while distilling, so that later epochs read them instead of computing them again. exact: as computed. top-k: only the largest logits, and attention states in the precision of the products. With LD in pre-training it keeps those of each row of text too.</source>
        <translation>蒸馏时把教师对每个样本的输出保存在磁盘上，之后的轮次直接读取而不再重新计算。exact：与计算结果完全一致。top-k：只保留最大的 logits，注意力状态采用矩阵乘积的精度。使用预训练的 LD 时，也保存教师对每个文本序列的输出。</translation>
    </message>
    <message>
        <source>Teacher epochs</source>
        <translation>教师轮数</translation>
    </message>
    <message>
        <source>Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>教师微调的长度，以遍历训练样本的轮数计，代替步数；0.5 为半轮。运行开始时算出。0：以步数为准。</translation>
    </message>
    <message>
        <source>BitNet-SFT epochs</source>
        <translation>BitNet-SFT 轮数</translation>
    </message>
    <message>
        <source>Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>1.58 位直接基线的长度，以遍历训练样本的轮数计，代替步数；0.5 为半轮。运行开始时算出。0：以步数为准。</translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation>预训练轮数</translation>
    </message>
    <message>
        <source>Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>继续预训练的长度，以遍历语料的轮数计，代替步数；0.5 为半轮。运行开始时算出。0：以步数为准。</translation>
    </message>
    <message>
        <source>Distillation epochs</source>
        <translation>蒸馏轮数</translation>
    </message>
    <message>
        <source>Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>蒸馏的长度，以遍历训练样本的轮数计，代替步数；0.5 为半轮。运行开始时算出。0：以步数为准。</translation>
    </message>
    <message>
        <source>Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage.</source>
        <translation>每隔多少步测量一次准确率或模型写出的文本。0：只在阶段结束时测量。</translation>
    </message>
    <message>
        <source>keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage&apos;s model, instead of the last step. off: neither.</source>
        <translation>keep：准确率最高（文本为 AVG 最高，聊天为困惑度最低，原始文本为开发集损失最低）的检查点与最新的检查点一起保留。use：它还取代最后一步成为该阶段的模型。off：都不。</translation>
    </message>
    <message>
        <source>Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one.</source>
        <translation>要转换的全精度模型的 Hugging Face 文件夹：config.json、*.safetensors 及其分词器。支持 Llama、Mistral、Qwen2、Qwen3 和 Gemma 3 系列。也可以是此类模型的 .gguf 文件。</translation>
    </message>
    <message>
        <source>Host offload</source>
        <translation>卸载到主机</translation>
    </message>
    <message>
        <source>For a GPU with little memory: weights, gradients and optimizer stay in the host&apos;s memory, and the optimizer works on the processor. A weight then takes about 8 bytes of the GPU&apos;s memory instead of 20, and each step sends weights down and gradients up. Of no use on the CPU.</source>
        <translation>用于内存较少的 GPU：权重、梯度和优化器留在主机内存中，优化器在处理器上运行。每个权重占用的 GPU 内存从 20 字节降为约 8 字节，每步向 GPU 传送权重并取回梯度。在 CPU 上没有用处。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running elsewhere: %1</source>
        <translation>在其他进程中运行：%1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Show its curves behind those of the open run</source>
        <translation>在打开的运行的曲线背后显示它的曲线</translation>
    </message>
    <message>
        <source>It has no curves to show beside another run</source>
        <translation>它没有可与其他运行叠加的曲线</translation>
    </message>
    <message>
        <source>%1, step %2: loss %3</source>
        <translation>%1，第 %2 步：损失 %3</translation>
    </message>
    <message>
        <source>%1 beside the open run</source>
        <translation>将 %1 与打开的运行叠加</translation>
    </message>
    <message>
        <source>no curves</source>
        <translation>没有曲线</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StartTable</name>
    <message>
        <source>Rounding loses %1 of the energy of the blocks&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>舍入使各块输出的能量损失 %1，使用 %3 时为 %2：%4 组的平均值，%5 个校准词元。</translation>
    </message>
    <message>
        <source>Rounding loses %1 of the energy of the projections&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>舍入使各投影输出的能量损失 %1，使用 %3 时为 %2：%4 组的平均值，%5 个校准词元。</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Lost plainly, %</source>
        <translation>直接舍入损失，%</translation>
    </message>
    <message>
        <source>Lost with %1, %</source>
        <translation>使用 %1 的损失，%</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>The start by %1: lost shares, plainly and with it</source>
        <translation>以 %1 开始：直接舍入与使用它时的损失</translation>
    </message>
    <message>
        <source>Factors were searched for %1 of them, and none were best in %2.</source>
        <translation>其中 %1 组搜索了系数，%2 组不用系数最好。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training engine is not installed (LibTorch was left out): runs can be opened and watched, models inspected and compared. The package bitdistill-training brings it.</source>
        <translation>未安装训练引擎（不含 LibTorch）：可以打开和观察运行，检查和比较模型。软件包 bitdistill-training 提供训练。</translation>
    </message>
</context>
<context>
    <name>WeightCurves</name>
    <message>
        <source>Zero share</source>
        <translation>零的占比</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>0.05 Δ 以内</translation>
    </message>
    <message>
        <source>within 0.1 Δ</source>
        <translation>0.1 Δ 以内</translation>
    </message>
    <message>
        <source>Near the thresholds</source>
        <translation>接近阈值</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>每步翻转</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>与教师相同的符号</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>与开始时相同的符号</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>缩放 / 教师的平均绝对值</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>缩放 / 开始时的平均绝对值</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>codes not 0</source>
        <translation>非 0 编码</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, by the size of its weight</source>
        <translation>与教师不同的编码，按教师权重的大小</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, by the size of the weight then</source>
        <translation>与开始时不同的编码，按当时权重的大小</translation>
    </message>
    <message>
        <source>Flips per step, by the same</source>
        <translation>每步翻转，划分同上</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>每步掩码变化</translation>
    </message>
    <message>
        <source>Kept, by the place in a group of %1</source>
        <translation>保留的权重，按在每组 %1 个中的位置</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>Against the beginning</source>
        <translation>与开始时比较</translation>
    </message>
    <message>
        <source>Against the teacher</source>
        <translation>与教师比较</translation>
    </message>
    <message>
        <source>Flips by size</source>
        <translation>按大小的变化</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Around the thresholds</source>
        <translation>阈值周围</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1，%2 第 %3 步</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1 第 %2 步</translation>
    </message>
    <message>
        <source>No distribution yet.</source>
        <translation>还没有分布。</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.</source>
        <translation>%1：%2 的权重为 −1，%3 为 0，%4 为 +1；%5 距阈值 0.05 Δ 以内。</translation>
    </message>
    <message>
        <source>Distance from the pinned %1: %2 Δ.</source>
        <translation>与固定的“%1”的距离：%2 Δ。</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>从 w/Δ</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>到 w/Δ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>ternary weights, by share</source>
        <translation>三值权重，按占比</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>潜在权重 w / Δ</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>Δ = %1</source>
        <translation>Δ = %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>每步翻转 %1</translation>
    </message>
    <message>
        <source>%1 beyond ±3</source>
        <translation>%1 超出 ±3</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>%1 距阈值 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>%1 在 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>%1 within 0.1 Δ</source>
        <translation>%1 在 0.1 Δ 以内</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>distance %1 Δ</source>
        <translation>距离 %1 Δ</translation>
    </message>
    <message>
        <source>latent weight w / Δ of its own row or block</source>
        <translation>潜在权重 w / 所在行或块的 Δ</translation>
    </message>
    <message>
        <source>Δ from %1 to %2, mean %3</source>
        <translation>Δ 从 %1 到 %2，平均 %3</translation>
    </message>
    <message>
        <source>Each weight is in units of its own row&apos;s or block&apos;s Δ, from %1 to %2.</source>
        <translation>每个权重以其所在行或块的 Δ 为单位，Δ 从 %1 到 %2。</translation>
    </message>
    <message>
        <source>The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.</source>
        <translation>每 %1 个相邻权重中最小的为 0；其中一半距 0 在 %2 Δ 以内。</translation>
    </message>
    <message>
        <source>A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.</source>
        <translation>掩码保留每 %2 个相邻权重中最大的 %1 个；其余的有一半距 0 在 %3 Δ 以内。</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.</source>
        <translation>%1：%2 的权重为 −1，%3 为 0，%4 为 +1；没有权重有阈值。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>被掩码</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>没有阈值：每 %1 个中最小的为 0</translation>
    </message>
    <message>
        <source>the smallest of %1 is 0</source>
        <translation>%1 个中最小者为 0</translation>
    </message>
    <message>
        <source>half of them within %1 Δ</source>
        <translation>其中一半在 %1 Δ 以内</translation>
    </message>
    <message>
        <source>hatched: %1 zeroed by the mask</source>
        <translation>阴影线：%1 被掩码置零</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 被掩码</translation>
    </message>
    <message>
        <source>code %1, or 0 where the mask zeros it</source>
        <translation>编码 %1，被掩码置零处为 0</translation>
    </message>
    <message>
        <source>nearest code %1</source>
        <translation>最近的编码 %1</translation>
    </message>
    <message>
        <source>%1 to %2 Δ</source>
        <translation>%1 至 %2 Δ</translation>
    </message>
    <message>
        <source>%1 weights, %2 of all</source>
        <translation>%1 个权重，占全部的 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WeightWall</name>
    <message>
        <source>%1 zeros, %2 near a threshold, Δ %3</source>
        <translation>零 %1，靠近阈值 %2，Δ %3</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>还没有直方图。</translation>
    </message>
    <message>
        <source>%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).</source>
        <translation>%1：%3 个权重的 %2 个直方图。零最少的是%4（%5），最多的是%6（%7）。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of −1</source>
        <translation>−1 的比例</translation>
    </message>
    <message>
        <source>Share of 0</source>
        <translation>0 的比例</translation>
    </message>
    <message>
        <source>Share of +1</source>
        <translation>+1 的比例</translation>
    </message>
    <message>
        <source>Within 0.05 Δ of a threshold</source>
        <translation>距阈值 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>Within 0.1 Δ of a threshold</source>
        <translation>距阈值 0.1 Δ 以内</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>每步翻转</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>%1, %2 Δ from the pinned</source>
        <translation>%1，距固定的 %2 Δ</translation>
    </message>
    <message>
        <source>Distance from the pinned, Δ</source>
        <translation>与固定的距离，Δ</translation>
    </message>
    <message>
        <source>%1 zeros, no threshold, Δ %2</source>
        <translation>零 %1，没有阈值，Δ %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: which class is taken for which, most often</source>
        <translation>%1：哪个类别最常被当成哪个</translation>
    </message>
    <message>
        <source>%1 of %2 items in %3 classes are taken for another class.</source>
        <translation>%3 个类别的 %2 个条目中有 %1 个被当成其他类别。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>被当成</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Items of the class</source>
        <translation>该类别的条目</translation>
    </message>
</context>
<context>
    <name>WrittenTexts</name>
    <message>
        <source>%1, no text</source>
        <translation>%1，没有文本</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>This model has no text of the item.</source>
        <translation>该模型没有此样本的文本。</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>它什么也没有写。</translation>
    </message>
    <message>
        <source>Too long to be compared word by word.</source>
        <translation>太长，无法逐词比较。</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>显示完整提示</translation>
    </message>
    <message>
        <source>Underlined: words that no reference has in this order. Struck through: words of the reference that neither text has.</source>
        <translation>下划线：没有任何参考文本按此顺序包含的词。删除线：参考文本中两个文本都没有的词。</translation>
    </message>
    <message>
        <source>Underlined: words that the other text does not have in this order.</source>
        <translation>下划线：另一文本没有按此顺序包含的词。</translation>
    </message>
    <message>
        <source>%1 is nearer to the reference by %2</source>
        <translation>按 %2，%1 更接近参考文本</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文本</translation>
    </message>
    <message>
        <source>%1 of %2 words marked</source>
        <translation>%2 个词中标记了 %1 个</translation>
    </message>
    <message>
        <source>%1 is level with %2</source>
        <translation>%1 与 %2 持平</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 比 %3 低 %2</translation>
    </message>
    <message>
        <source>%1 is %2 above %3</source>
        <translation>%1 比 %3 高 %2</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>not distinguishable, p %1</source>
        <translation>差异不显著，p %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, 95 % interval, %4 items), %5</source>
        <translation>%1：%2（%3，95 % 区间，%4 个样本），%5</translation>
    </message>
    <message>
        <source>**Bold**: words that no reference has in this order. ~~Struck through~~: words of the reference that neither text has.</source>
        <translation>**粗体**：没有任何参考文本按此顺序包含的词。 ~~删除线~~：参考文本中两个文本都没有的词。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prompt, as far as the models have read it</source>
        <translation>提示（模型读到的部分）</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Points of the ablation</source>
        <translation>消融的变体</translation>
    </message>
    <message>
        <source>Each point&apos;s figure with its interval appears here</source>
        <translation>每个变体的数值及其区间会出现在这里</translation>
    </message>
    <message>
        <source>bitdistill ablate makes an ablation; open its folder.</source>
        <translation>bitdistill ablate 可进行消融；请打开其文件夹。</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1，95 % 区间 %2</translation>
    </message>
    <message>
        <source>%1 points to %2 (%3), p %4</source>
        <translation>与 %2 相差 %1 个百分点（%3），p %4</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>差异显著</translation>
    </message>
    <message>
        <source>≈: not distinguishable</source>
        <translation>≈：差异不显著</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>论文：%1</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>种子 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>%n 个变体。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the reference, reaches %2.</source>
        <translation>%1（参考）达到 %2。</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>高于参考：%1。</translation>
    </message>
    <message>
        <source>Below it: %1.</source>
        <translation>低于参考：%1。</translation>
    </message>
    <message>
        <source>Not distinguishable from it: %1.</source>
        <translation>与参考差异不显著：%1。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Spread over seeds</source>
        <translation>不同种子间的离散度</translation>
    </message>
    <message>
        <source>To the reference</source>
        <translation>与参考的差距</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 to %2 (%3), p %4</source>
        <translation>与 %2 相差 %1（%3），p %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p counts all comparisons of the table (Holm).</source>
        <translation>在相同的样本和种子上检验，两者都视为随机抽取（Clark 1973）；p 已按表中所有比较校正（Holm）。</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>在相同样本上的 McNemar 精确检验；p 已按表中所有比较校正（Holm）。单个种子无法说明其他种子的情况。</translation>
    </message>
    <message>
        <source>Ablation and data</source>
        <translation>消融与数据</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy the ablation as Markdown</source>
        <translation>将消融复制为 Markdown</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Export the picture of the points</source>
        <translation>导出各变体的图片</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Points of the ablation as a table</source>
        <translation>以表格显示消融的变体</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Back to the run %1</source>
        <translation>返回运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>%n 次运行中已完成 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1（参考）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>与 %1 的差距（百分点）</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>论文：%1。</translation>
    </message>
    <message>
        <source>Approximate randomization on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>在相同样本上的近似随机化检验；p 已按表中所有比较校正（Holm）。单个种子无法说明其他种子的情况。</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 的差距</translation>
    </message>
    <message>
        <source>Show the points with their intervals</source>
        <translation>显示各变体及其区间</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Show the points over the parameters</source>
        <translation>在参数轴上显示各变体</translation>
    </message>
    <message>
        <source>★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a line to open its run.</source>
        <translation>★：最佳变体。线越亮，数值越高；点线表示尚未完成。点击线即可打开其运行。</translation>
    </message>
    <message>
        <source>Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a point to open its run.</source>
        <translation>菱形：参考。实心：与参考差异显著。圆环和 ≈：差异不显著。★：最佳。线：95 % 区间；小点：种子。点击变体即可打开其运行。</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1，最佳</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationFigure</name>
    <message>
        <source>Distribution of the activations</source>
        <translation>激活值的分布</translation>
    </message>
    <message>
        <source>What the linear layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>线性层读取的内容显示在此处：原样以及经过 Hadamard 变换</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, at evaluations and as they end.</source>
        <translation>启动一次运行：学生的激活值会在各阶段开始、评估和结束时查看。</translation>
    </message>
    <message>
        <source>value x / rms of its token; share of all values in each bin</source>
        <translation>值 x / 其词元的 rms；各区间占全部值的比例</translation>
    </message>
    <message>
        <source>as it comes: %1 lost to %2 bits</source>
        <translation>原样：%2 位损失%1</translation>
    </message>
    <message>
        <source>behind a Hadamard transform: %1 lost</source>
        <translation>经过 Hadamard 变换：损失%1</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>奇数宽度没有变换</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>from %1 to %2 rms: %3 as they come</source>
        <translation>从%1到%2 rms：原样%3</translation>
    </message>
    <message>
        <source>, %1 with the transform</source>
        <translation>，变换后%1</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationsView</name>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Distribution and maps</source>
        <translation>分布和图</translation>
    </message>
    <message>
        <source>Lost in rounding, as it comes</source>
        <translation>舍入损失，原样</translation>
    </message>
    <message>
        <source>Lost with a Hadamard transform</source>
        <translation>经 Hadamard 变换的损失</translation>
    </message>
    <message>
        <source>Less with the transform</source>
        <translation>变换后减少</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Become code 0</source>
        <translation>成为编码 0</translation>
    </message>
    <message>
        <source>Largest / rms</source>
        <translation>最大/rms</translation>
    </message>
    <message>
        <source>What the layers read</source>
        <translation>各层读取的内容</translation>
    </message>
    <message>
        <source>Bits of the rounding</source>
        <translation>舍入位数</translation>
    </message>
    <message>
        <source>What rounding loses is known for both: a student of 8 bits shows what 4 would do to it</source>
        <translation>两种位数的舍入损失都已知：8 位的学生也显示 4 位会带来什么</translation>
    </message>
    <message>
        <source>The model&apos;s bits</source>
        <translation>模型的位数</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>Maps of the inputs</source>
        <translation>输入的图</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>点击即可前往。</translation>
    </message>
    <message>
        <source>Layers and inputs</source>
        <translation>层与输入</translation>
    </message>
    <message>
        <source>Every input of every layer</source>
        <translation>每层的每个输入</translation>
    </message>
    <message>
        <source>Layers over time</source>
        <translation>各层随时间</translation>
    </message>
    <message>
        <source>Every layer at every look</source>
        <translation>每次查看的每一层</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>图所显示的内容</translation>
    </message>
    <message>
        <source>A model folder holds weights; what its layers read depends on a text</source>
        <translation>模型文件夹包含权重；各层读取的内容取决于文本</translation>
    </message>
    <message>
        <source>Open the run that made it: training looks at activations as it evaluates.</source>
        <translation>打开生成它的运行：训练在评估时查看激活值。</translation>
    </message>
    <message>
        <source>What the layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>各层读取的内容显示在此处：原样以及经过 Hadamard 变换</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, evaluate and end. histogram_share 0 turns that off.</source>
        <translation>启动一次运行：学生的激活值会在各阶段开始、评估和结束时查看。histogram_share 0 可关闭。</translation>
    </message>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1，%2 第 %3 步</translation>
    </message>
    <message>
        <source>%1: %2 tokens of a few fixed texts, %3</source>
        <translation>%1：若干固定文本的 %2 个词元，%3</translation>
    </message>
    <message>
        <source>%1 dB to %2 bits</source>
        <translation>%1 dB（%2 位）</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>奇数宽度没有变换</translation>
    </message>
    <message>
        <source>as the model does</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>the model does not</source>
        <translation>模型不这样做</translation>
    </message>
    <message>
        <source>the model in %1 of %2</source>
        <translation>模型在 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多%1</translation>
    </message>
    <message>
        <source>Activations: copy the distribution as a picture</source>
        <translation>激活值：将分布复制为图片</translation>
    </message>
    <message>
        <source>Activations: show the distribution as a table</source>
        <translation>激活值：以表格显示分布</translation>
    </message>
</context>
<context>
    <name>bitdistill::BeforeAfterView</name>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>The same weights through the method</source>
        <translation>同一批权重在各阶段</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>原始数值</translation>
    </message>
    <message>
        <source>Show raw values of the weights</source>
        <translation>显示权重的原始数值</translation>
    </message>
    <message>
        <source>Off: every weight is in units of its own scale, so that the moments can be compared</source>
        <translation>关闭：每个权重以自己的缩放为单位，以便比较各时刻</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>a model of no run</source>
        <translation>不属于任何运行的模型</translation>
    </message>
    <message>
        <source>Copy the figure of before and after as a picture</source>
        <translation>将前后对比图复制为图片</translation>
    </message>
    <message>
        <source>Export the figure of before and after</source>
        <translation>导出前后对比图</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Models and how they answer</source>
        <translation>模型与回答设置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>A second model is told the same and answers after the first</source>
        <translation>第二个模型收到同样的内容，并在第一个之后回答</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>系统(&amp;Y)</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>词元(&amp;T)</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>回答最多的词元数</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>温度(&amp;P)</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>温度，0 为贪心</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>聊天模板(&amp;C)</translation>
    </message>
    <message>
        <source>Messages in each model&apos;s chat template</source>
        <translation>将消息放入各模型的聊天模板</translation>
    </message>
    <message>
        <source>Off: each model continues all of the text so far, as it stands</source>
        <translation>关闭：各模型按原样续写到目前为止的全部文本</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation with the model</source>
        <translation>与模型的对话</translation>
    </message>
    <message>
        <source>Conversation with the second model</source>
        <translation>与第二个模型的对话</translation>
    </message>
    <message>
        <source>What is said will stand here. Choose a model, write a message below and press Enter.</source>
        <translation>对话会出现在这里。请选择模型，在下方输入消息，然后按 Enter。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Enter sends it, Shift+Enter begins a new line</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Write a message. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>请输入消息。按 Enter 发送，按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>How the models answer</source>
        <translation>模型如何回答</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer; what was written stays</source>
        <translation>停止回答；已写出的内容会保留</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer the last message again</source>
        <translation>重新回答最后一条消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Take the last message back and change it</source>
        <translation>撤回最后一条消息并修改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>开始新的对话</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>将对话复制为 Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the conversation as JSON lines with messages</source>
        <translation>将对话保存为 messages 形式的 JSON 行</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Load a conversation and go on with it</source>
        <translation>载入对话并继续</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>对话的状态</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>A model without chat template continues all of the text so far; the system message is left out.</source>
        <translation>没有聊天模板的模型会续写到目前为止的全部文本；不使用系统消息。</translation>
    </message>
    <message>
        <source>Each model continues all of the text so far; the system message is left out.</source>
        <translation>各模型续写到目前为止的全部文本；不使用系统消息。</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl)</source>
        <translation>对话 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Load a conversation</source>
        <translation>载入对话</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>&amp;Second model</source>
        <translation>第二个模型(&amp;S)</translation>
    </message>
    <message>
        <source>A second model beside the first</source>
        <translation>在第一个模型旁并列第二个模型</translation>
    </message>
    <message>
        <source>None. The models are told it before all else.</source>
        <translation>无。此内容会最先告诉模型。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatSession</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 正在回答</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>正在加载 %1，%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>bitdistill::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do: a page, an action, a run, a parameter</source>
        <translation>输入想做的事：页面、操作、运行、参数</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareHead</name>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>What makes the speed-up doubtful</source>
        <translation>加速比存疑的原因</translation>
    </message>
    <message>
        <source>Conditions of the measurement</source>
        <translation>测量条件</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Models and prompt</source>
        <translation>模型与提示</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>对手(&amp;A)</translation>
    </message>
    <message>
        <source>Baseline model</source>
        <translation>基准模型</translation>
    </message>
    <message>
        <source>Model against it</source>
        <translation>与之比较的模型</translation>
    </message>
    <message>
        <source>Start the comparison</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比较的状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The comparison that this run keeps</source>
        <translation>本次运行保存的比较</translation>
    </message>
    <message>
        <source>Choose two models first</source>
        <translation>请先选择两个模型</translation>
    </message>
    <message>
        <source>A run trains at the same time: pause it for speeds that mean something</source>
        <translation>有一个运行正在训练：请暂停它，测得的速度才有意义</translation>
    </message>
    <message>
        <source>Replay the comparison</source>
        <translation>重放比较</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>将比较复制为图片</translation>
    </message>
    <message>
        <source>Copy the comparison as Markdown</source>
        <translation>将比较复制为 Markdown</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model</source>
        <translation>同时测量本次运行的 BitNet-SFT 模型</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model, so that the table of results is whole</source>
        <translation>同时测量本次运行的 BitNet-SFT 模型，使结果表完整</translation>
    </message>
    <message>
        <source>Keep in the run</source>
        <translation>保存到运行</translation>
    </message>
    <message>
        <source>Puts this comparison in the place of the one that the open run keeps</source>
        <translation>用此比较替换打开的运行所保存的比较</translation>
    </message>
    <message>
        <source>Done; the run keeps an earlier comparison</source>
        <translation>完成；运行保留了较早的比较</translation>
    </message>
    <message>
        <source>Done, and kept in the run</source>
        <translation>完成，并已保存到运行</translation>
    </message>
    <message>
        <source>The prompt as a user&apos;s message in each model&apos;s chat template</source>
        <translation>将提示作为用户消息放入各模型的聊天模板</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>其中一个模型没有聊天模板</translation>
    </message>
    <message>
        <source>Save the race as an animation</source>
        <translation>将竞速保存为动画</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>动画 (*.gif)</translation>
    </message>
    <message>
        <source>Compare two models first</source>
        <translation>请先比较两个模型</translation>
    </message>
    <message>
        <source>Making the animation</source>
        <translation>正在制作动画</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>演示比较</translation>
    </message>
    <message>
        <source>Fills the screen with texts, speeds and the race, to be read from the last row (F11)</source>
        <translation>全屏显示文本、速度和竞速，最后一排也能看清 (F11)</translation>
    </message>
    <message>
        <source>Copy the comparison as CSV</source>
        <translation>将比较复制为 CSV</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
    <message>
        <source>Speed of %1</source>
        <translation>%1 的速度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>%1 的测量值</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>%1 生成的文本</translation>
    </message>
    <message>
        <source>What the model writes, as it writes it</source>
        <translation>模型生成的内容，边生成边显示</translation>
    </message>
    <message>
        <source>The answer appears here as it is written. Start the comparison.</source>
        <translation>答案会在书写时出现在这里。请开始比较。</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>首个词元用时 %1</translation>
    </message>
    <message>
        <source>prompt %1 tokens/s</source>
        <translation>提示 %1 词元/秒</translation>
    </message>
    <message>
        <source>measured peak %1</source>
        <translation>实测峰值 %1</translation>
    </message>
    <message>
        <source>baseline of this comparison</source>
        <translation>本次比较的基准</translation>
    </message>
    <message>
        <source>KL %1 nats/token</source>
        <translation>KL %1 奈特/词元</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>In memory; %1 in the file</source>
        <translation>内存中；文件中为 %1</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>内存中</translation>
    </message>
    <message>
        <source>%1 to %2 over %3 repeats</source>
        <translation>%3 次重复，%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), %1 measured</source>
        <translation>
            <numerusform>生成 %n 次，实测 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 J a token</source>
        <translation>每词元 %1 焦耳</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>只测量了一次</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>生成 %n 次，没有可测量的步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as the baseline</source>
        <translation>与基准相比，%1</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 of the drafts accepted</source>
        <translation>每次检查 %1 个词元，草稿接受 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1；有 %n 处与参考文本不同：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参考文本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>比较的 %n 个词元中有 %1 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>目前 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 tokens a check</source>
        <translation>每次检查 %1 个词元</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>答案显示在这里。</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareSession</name>
    <message>
        <source>A comparison needs two models</source>
        <translation>比较需要两个模型</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>正在加载 %1，%2</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Measuring, round %1 of %2</source>
        <translation>正在测量，第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Done, but the run could not keep it: %1</source>
        <translation>完成，但无法保存到运行：%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The run could not keep it: %1</source>
        <translation>无法保存到运行：%1</translation>
    </message>
    <message>
        <source>The run could not keep it: its models are no longer there</source>
        <translation>无法保存到运行：其模型已不存在</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, in real time</source>
        <translation>按实际时间同时播放所有模型记录的时序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>复制比较</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>作为 Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>作为 CSV</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>作为图片</translation>
    </message>
    <message>
        <source>Models appear here side by side.
Choose two models and write a prompt.</source>
        <translation>各模型会并排出现在这里。
请选择两个模型并输入提示。</translation>
    </message>
    <message>
        <source>The speed-up appears here</source>
        <translation>加速比会出现在这里</translation>
    </message>
    <message>
        <source>The speed-up appears here when both have been measured</source>
        <translation>两者都测量后，加速比会出现在这里</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1：尚未测量</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s</source>
        <translation>%1：%2 词元/秒</translation>
    </message>
    <message>
        <source>Generation, tokens/s</source>
        <translation>生成，词元/秒</translation>
    </message>
    <message>
        <source>Prompt, tokens/s</source>
        <translation>提示，词元/秒</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>首个词元，秒</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>嵌入和输出头</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Measured peak</source>
        <translation>实测峰值</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>相同词元</translation>
    </message>
    <message>
        <source>KL, nats/token</source>
        <translation>KL，奈特/词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Speed-up: %1</source>
        <translation>加速比：%1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>停止重放</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Joules a token</source>
        <translation>焦耳/词元</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>结束之后：</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>%1 的词元相同</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%2 个词元中有 %1 个相同</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>草稿接受率</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>词元/检查</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>重放的快慢</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>为词元着色</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>绿色：两个模型都预测此词元。琥珀色虚线：两者的预测不同。无色：未比较。将鼠标停在词元上，或用方向键在文本中移动，可查看其概率</translation>
    </message>
    <message>
        <source>As a Markdown table, as CSV or as a picture; and the race as an animation</source>
        <translation>作为 Markdown 表格、CSV 或图片；竞速还可作为动画</translation>
    </message>
    <message>
        <source>Save the race as an animation…</source>
        <translation>将竞速保存为动画…</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, %1 times slower</source>
        <translation>放慢 %1 倍，同时播放所有模型记录的时序</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>replayed in real time</source>
        <translation>按实际时间重放</translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message>
        <source>Confusion of the classes</source>
        <translation>类别混淆</translation>
    </message>
    <message>
        <source>Which class each model takes for which</source>
        <translation>每个模型把哪个类别当成哪个</translation>
    </message>
    <message>
        <source>It appears after the evaluation.</source>
        <translation>评估之后显示。</translation>
    </message>
    <message>
        <source>%1 takes no class for another.</source>
        <translation>%1 没有把任何类别当成其他类别。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 有 %n 次把 %2 当成 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>被当成</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>占该类别的比例</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of %4 taken for %5</source>
        <translation>%1：%4 的 %3 个条目中有 %2 个被当成 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>此处放不下 %n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu shows them as a table.</source>
        <translation>可通过菜单以表格显示。</translation>
    </message>
</context>
<context>
    <name>bitdistill::DesktopBus</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>bitdistill::DifferenceDialog</name>
    <message>
        <source>%1 and %2, tensor by tensor</source>
        <translation>%1 与 %2，逐个张量</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均差异</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对差异</translation>
    </message>
    <message>
        <source>Tensors that differ</source>
        <translation>不同的张量</translation>
    </message>
    <message>
        <source>The share of different values, the largest and the mean difference, and the norm of the difference over that of the first model&apos;s tensor</source>
        <translation>不同数值的占比、最大和平均差异，以及差异的范数与第一个模型张量的范数之比</translation>
    </message>
    <message>
        <source>Equal tensors too</source>
        <translation>也包括相同的张量</translation>
    </message>
    <message>
        <source>List equal tensors too</source>
        <translation>也列出相同的张量</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>仅第一个有</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>仅第二个有</translation>
    </message>
    <message>
        <source>Every tensor holds the same values.</source>
        <translation>所有张量的数值都相同。</translation>
    </message>
    <message>
        <source>%1 of %2 tensors hold the same values.</source>
        <translation>%2 个张量中有 %1 个数值相同。</translation>
    </message>
    <message>
        <source>Share of the values that are not the same number</source>
        <translation>不是同一个数的数值所占比例</translation>
    </message>
    <message>
        <source>Largest absolute difference of two values</source>
        <translation>两个数值之差的最大绝对值</translation>
    </message>
    <message>
        <source>Mean absolute difference, over all values of the tensor</source>
        <translation>张量所有数值之差的绝对值的平均</translation>
    </message>
    <message>
        <source>Norm of the difference over the norm of the first model&apos;s tensor</source>
        <translation>差异的范数与第一个模型张量的范数之比</translation>
    </message>
</context>
<context>
    <name>bitdistill::DisagreementView</name>
    <message>
        <source>Both right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Only the teacher</source>
        <translation>只有教师对</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>只有学生对</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>都错</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Items that teacher and student answer</source>
        <translation>教师和学生回答的样本</translation>
    </message>
    <message>
        <source>State of the comparison item by item</source>
        <translation>逐个样本比较的状态</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>询问两个模型</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Teacher and student answer every dev item here, one by one: what only one of them knows, and what neither does. A click takes an item to Compare.</source>
        <translation>教师和学生在此逐个回答开发集样本：哪些只有一方会，哪些都不会。点击一个样本即可带到“比较”页。</translation>
    </message>
    <message>
        <source>What teacher and student answer, item by item, when a run has been evaluated.</source>
        <translation>运行评估之后，此处逐个显示教师和学生的回答。</translation>
    </message>
    <message>
        <source>Both right %1, only the teacher %2, only the student %3, both wrong %4.</source>
        <translation>都对 %1，只有教师对 %2，只有学生对 %3，都错 %4。</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 / %2 个回答</translation>
    </message>
</context>
<context>
    <name>bitdistill::EventList</name>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Shows the events that contain these words</source>
        <translation>显示包含这些词的事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Least severity shown</source>
        <translation>显示的最低严重程度</translation>
    </message>
    <message>
        <source>Hides less severe events</source>
        <translation>隐藏较不严重的事件</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Stage of the events</source>
        <translation>事件的阶段</translation>
    </message>
    <message>
        <source>Shows the events of one stage</source>
        <translation>显示某个阶段的事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>复制事件</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown, as text</source>
        <translation>将所选事件或显示的全部事件复制为文本</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>事件列表</translation>
    </message>
    <message>
        <source>Checkpoints, evaluations and warnings appear here.
Start a run, or open a run folder.</source>
        <translation>检查点、评估和警告会出现在这里。
开始一次运行，或打开运行文件夹。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>还没有事件。</translation>
    </message>
    <message>
        <source>%1 events, %2 warnings, %3 errors. Newest: %4</source>
        <translation>%1 个事件，%2 个警告，%3 个错误。最新：%4</translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message>
        <source>TQ2_0, ternary in 2 bits, for llama.cpp</source>
        <translation>TQ2_0，2 位三值，用于 llama.cpp</translation>
    </message>
    <message>
        <source>TQ1_0, ternary in 1.7 bits, for llama.cpp</source>
        <translation>TQ1_0，1.7 位三值，用于 llama.cpp</translation>
    </message>
    <message>
        <source>I2_S, ternary in 2 bits, for bitnet.cpp</source>
        <translation>I2_S，2 位三值，用于 bitnet.cpp</translation>
    </message>
    <message>
        <source>F16, 16 bits</source>
        <translation>F16，16 位</translation>
    </message>
    <message>
        <source>BF16, 16 bits, wider range</source>
        <translation>BF16，16 位，范围更大</translation>
    </message>
    <message>
        <source>Q8_0, 8 bits</source>
        <translation>Q8_0，8 位</translation>
    </message>
    <message>
        <source>Q6_K, 6.6 bits</source>
        <translation>Q6_K，6.6 位</translation>
    </message>
    <message>
        <source>Q4_0, 4.5 bits</source>
        <translation>Q4_0，4.5 位</translation>
    </message>
    <message>
        <source>F32, 32 bits</source>
        <translation>F32，32 位</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>What the layers&apos; matrices are kept in</source>
        <translation>各层矩阵的保存格式</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Programs that open it</source>
        <translation>能打开它的程序</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF 文件 (*.gguf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>正在写入，%p %</translation>
    </message>
    <message>
        <source>Comparing, %p %</source>
        <translation>正在比较，%p %</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Written and proven: %1, %2.</source>
        <translation>已写入并验证：%1，%2。</translation>
    </message>
    <message>
        <source>Body in %1: %2; embedding and head in %3: %4; norms: %5.</source>
        <translation>主体（%1）：%2；嵌入和输出头（%3）：%4；归一化：%5。</translation>
    </message>
    <message>
        <source>Read back: %1 tensors are exact, %2 rounded as their types do.</source>
        <translation>回读结果：%1 个张量完全一致，%2 个按其类型舍入。</translation>
    </message>
    <message>
        <source>The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.</source>
        <translation>%2 个位置中有 %1 个的下一词元相同；logit 的最大差异 %3，KL %4 奈特。</translation>
    </message>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>%n 个矩阵以 F16 保存：其行长不能填满此类型的块。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt with every number: %1</source>
        <translation>含全部数值的凭证：%1</translation>
    </message>
    <message>
        <source>The model for this and other programs. After writing it is opened again and held against the original: weight by weight, token by token.</source>
        <translation>供本程序和其他程序使用的模型。写入后会重新打开，并与原模型逐个权重、逐个词元地对照。</translation>
    </message>
    <message>
        <source>2 bits, a folder for transformers</source>
        <translation>2 位，供 transformers 使用的文件夹</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>要写入的文件或文件夹</translation>
    </message>
    <message>
        <source>Choose the file or folder to write</source>
        <translation>选择要写入的文件或文件夹</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Written and checked: %1, %2.</source>
        <translation>已写入并检查：%1，%2。</translation>
    </message>
    <message>
        <source>Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.</source>
        <translation>主体（2 位）：%1；嵌入和输出头（%2）：%3；归一化：%4。</translation>
    </message>
</context>
<context>
    <name>bitdistill::FigurePanel</name>
    <message>
        <source>the picture could not be encoded</source>
        <translation>无法对图片编码</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>bitdistill::FurtherModels</name>
    <message>
        <source>Also</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>Also the baseline in 8 bits</source>
        <translation>同时测量 8 位的基准</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>Also the baseline in 4 bits</source>
        <translation>同时测量 4 位的基准</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it</source>
        <translation>同时测量使用对手模型草稿的基准</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several at once. Greedy text stays the same. Both need the same vocabulary</source>
        <translation>同时测量使用对手模型草稿的基准：对手提出词元，基准一次检查多个。贪心文本不变。两者需要相同的词表</translation>
    </message>
    <message>
        <source>%1 in 8 bits</source>
        <translation>%1，8 位</translation>
    </message>
    <message>
        <source>%1 in 4 bits</source>
        <translation>%1，4 位</translation>
    </message>
    <message>
        <source>%1 with drafts of %2</source>
        <translation>%1，使用 %2 的草稿</translation>
    </message>
</context>
<context>
    <name>bitdistill::GhostChoice</name>
    <message>
        <source>Run behind the histogram</source>
        <translation>直方图背后的运行</translation>
    </message>
    <message>
        <source>Runs that are ticked on Home, or added on the Run page, can stand behind the histogram</source>
        <translation>在“主页”上勾选或在“运行”页上添加的运行，可显示在直方图背后</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>bitdistill::GuardBanner</name>
    <message>
        <source>Restart balanced</source>
        <translation>启用平衡重新开始</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>降低学习率</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>提高学习率</translation>
    </message>
    <message>
        <source>the loss terms are balanced over the first steps</source>
        <translation>在最初几步中平衡各损失项</translation>
    </message>
    <message>
        <source>half the learning rate in %1</source>
        <translation>%1的学习率减半</translation>
    </message>
    <message>
        <source>twice the learning rate in %1</source>
        <translation>%1的学习率加倍</translation>
    </message>
    <message>
        <source>What a guard advises</source>
        <translation>监视的建议</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1，第 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>bitdistill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+→)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages and text</source>
        <translation>页面与正文</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>没有包含这些词的段落。</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – 帮助</translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>From full precision to 1.58 bits</source>
        <translation>从全精度到 1.58 位</translation>
    </message>
    <message>
        <source>Give a language model as teacher. In three stages its student learns to do the same with weights that are only −1, 0 or +1, and you watch every step of it.</source>
        <translation>给出一个语言模型作为教师。学生分三个阶段学会用只有 −1、0 或 +1 的权重做同样的事，而您可以看到每一步。</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills a table of three models, and ends in a comparison of speed on this machine.</source>
        <translation>示例自带一种小语言、教师和任务。大约一分钟内它会跑完所有阶段，填好三个模型的表格，并以本机上的速度比较结束。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试试示例</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>新配方…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>新配方</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>等待恢复</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>看它学习</translation>
    </message>
    <message>
        <source>The losses of every stage as they fall, and the student&apos;s accuracy against its teacher&apos;s line.</source>
        <translation>每个阶段的损失如何下降，以及学生的准确率与教师水平线的对比。</translation>
    </message>
    <message>
        <source>See the weights decide</source>
        <translation>看权重做决定</translation>
    </message>
    <message>
        <source>Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.</source>
        <translation>质量聚集在 ±½ Δ 处，一小步就会让权重在 −1、0 和 +1 之间翻转。可以沿时间浏览。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比较它们</translation>
    </message>
    <message>
        <source>Teacher and student write side by side on this processor: speed, memory, and how far they agree.</source>
        <translation>教师和学生在这台处理器上并排书写：速度、内存和一致程度。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>新运行的文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the folder of new runs</source>
        <translation>更改新运行的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 正在训练</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>打开运行 %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>New runs go to %1</source>
        <translation>新运行保存在 %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>打开模型 %1</translation>
    </message>
    <message>
        <source>All stages on a small built-in world</source>
        <translation>在一个内置的小世界中运行所有阶段</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Choose where new runs go</source>
        <translation>选择新运行的保存位置</translation>
    </message>
    <message>
        <source>See a real run</source>
        <translation>查看真实的运行</translation>
    </message>
    <message>
        <source>Curves, histograms and results of a run that somebody has recorded; nothing is trained</source>
        <translation>他人记录的一次运行的曲线、直方图和结果；不进行训练</translation>
    </message>
    <message>
        <source>Every run appears here with its curve and what it reaches. The sample makes the first one.</source>
        <translation>每次运行都会连同其曲线和达到的结果出现在这里。第一次运行可由示例生成。</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first.</source>
        <translation>%1 正在训练。请先停止并保存它。</translation>
    </message>
    <message>
        <source>%1 is in the queue. Remove it from there first.</source>
        <translation>%1 在队列中。请先将其从队列中移除。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message>
        <source>Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, what would become ternary.</source>
        <translation>任何 Llama、Mistral、Qwen2、Qwen3 或 Gemma 3 模型，无论是 Hugging Face 文件夹还是 .gguf 文件，都能在几毫秒内打开：查看张量、权重分布以及哪些会变成三值。</translation>
    </message>
</context>
<context>
    <name>bitdistill::HubDialog</name>
    <message>
        <source>A model from the hub</source>
        <translation>来自 Hub 的模型</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>模型的文件</translation>
    </message>
    <message>
        <source>Those that are ticked are fetched</source>
        <translation>下载勾选的文件</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>State of the download</source>
        <translation>下载的状态</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Name or address on the hub</source>
        <translation>Hub 上的名称或网址</translation>
    </message>
    <message>
        <source>ORG/NAME, or the address of its page</source>
        <translation>ORG/NAME，或其页面的网址</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>分支、标签或提交</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>List the files of the model</source>
        <translation>列出模型的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>关闭对话框</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>停止下载；已下载的内容会保留</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch the ticked files</source>
        <translation>下载勾选的文件</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询 Hub…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Stopping; what has come is kept.</source>
        <translation>正在停止；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>，%1/秒，剩余 %2</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: Fetch goes on from there.</source>
        <translation>已停止。已下载的内容会保留：点击“下载”可从该处继续。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>no licence is stated</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</source>
        <translation>%1，%2%3：&lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>, gated: accept its licence on its page and set HF_TOKEN</source>
        <translation>，访问受限：请在其页面上接受许可证，并设置 HF_TOKEN</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Press Look to list the files of a model and to see its licence. The files that this program needs are ticked. Only ticked files are fetched.</source>
        <translation>点击“查看”可列出模型的文件并显示其许可证。本程序需要的文件已勾选。只下载已勾选的文件。</translation>
    </message>
    <message>
        <source>is data, and no model</source>
        <translation>是数据，不是模型</translation>
    </message>
    <message>
        <source>Fetch it with bitdistill fetch --dataset</source>
        <translation>请用 bitdistill fetch --dataset 下载</translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Lens and navigator</source>
        <translation>透镜和导航图</translation>
    </message>
    <message>
        <source>Weights that are −1</source>
        <translation>为 −1 的权重</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>为 0 的权重</translation>
    </message>
    <message>
        <source>Weights that are +1</source>
        <translation>为 +1 的权重</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>接近阈值</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>每步翻转</translation>
    </message>
    <message>
        <source>Scale Δ</source>
        <translation>缩放 Δ</translation>
    </message>
    <message>
        <source>Distribution in units of Δ</source>
        <translation>以 Δ 为单位的分布</translation>
    </message>
    <message>
        <source>The latent weights stand here in units of their scale, with the thresholds where a code flips.</source>
        <translation>潜在权重会以其缩放为单位显示在这里，并标出编码翻转处的阈值。</translation>
    </message>
    <message>
        <source>Start a run, or open a model folder.</source>
        <translation>开始一次运行，或打开模型文件夹。</translation>
    </message>
    <message>
        <source>Navigator and curves</source>
        <translation>导航图和曲线</translation>
    </message>
    <message>
        <source>Layers over steps</source>
        <translation>各层随步的变化</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>图所显示的内容</translation>
    </message>
    <message>
        <source>Every layer at every step as one map.</source>
        <translation>每一层在每一步的情况，合为一张图。</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>点击即可前往。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Zero share, mass near the thresholds and flips per step.</source>
        <translation>零的占比、阈值附近的占比和每步翻转。</translation>
    </message>
    <message>
        <source>Layers and kinds</source>
        <translation>层与类别</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>0.05 Δ 以内</translation>
    </message>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>%n 步之间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a code</source>
        <translation>每个编码 %1 位</translation>
    </message>
    <message>
        <source>Weights: pin this step</source>
        <translation>权重：固定此步骤</translation>
    </message>
    <message>
        <source>Copy the weight plot as a picture</source>
        <translation>将权重图复制为图片</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>图的列</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>by kind, at the step shown</source>
        <translation>按类别，所示步骤</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲线所显示的内容</translation>
    </message>
    <message>
        <source>Signs kept</source>
        <translation>符号一致</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>初始的 %1</translation>
    </message>
    <message>
        <source>%1 teacher&apos;s</source>
        <translation>教师的 %1</translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 已翻转</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message>
        <source>convert and compare</source>
        <translation>转换和比较</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Filter: name, program, family, type</source>
        <translation>筛选：名称、程序、系列、类型</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Models that other programs keep</source>
        <translation>其他程序保存的模型</translation>
    </message>
    <message>
        <source>Name, program, size, family, number type, and what each can be used for</source>
        <translation>名称、程序、大小、系列、数值类型，以及各自的用途</translation>
    </message>
    <message>
        <source>How many models were found</source>
        <translation>找到的模型数</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>所选模型</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>重新查找模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without a model</source>
        <translation>不选模型并关闭</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>所属程序</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here</source>
        <translation>这里没有 Hugging Face、LM Studio、GPT4All、Jan、Ollama 和 llama.cpp 保存的模型</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1，因为 %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Choose the selected model</source>
        <translation>选用选中的模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>%1 个模型，其中 %2 个可用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LossPlot</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The curves appear here step by step</source>
        <translation>曲线会逐步出现在这里</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>开始一次运行，或打开运行文件夹。</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>对数数值轴</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find anything to do (Ctrl+K)</source>
        <translation>查找任何操作 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The sample has finished: three models, one table. The comparison runs on the Compare page.</source>
        <translation>示例已完成：三个模型，一张表格。比较正在“比较”页上进行。</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>新运行的文件夹</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随桌面</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>查找任何操作</translation>
    </message>
    <message>
        <source>Pause or continue the run</source>
        <translation>暂停或继续运行</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本快捷键表</translation>
    </message>
    <message>
        <source>Quit; a run is saved first</source>
        <translation>退出；会先保存运行</translation>
    </message>
    <message>
        <source>Recipe and Compare</source>
        <translation>配方与比较</translation>
    </message>
    <message>
        <source>Start the recipe or the comparison</source>
        <translation>开始配方或比较</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Plots, map and scrubber</source>
        <translation>图表、层图和时间轴</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Pan, choose a cell, step in time</source>
        <translation>平移、选择格子、沿时间步进</translation>
    </message>
    <message>
        <source>Zoom a plot</source>
        <translation>缩放图表</translation>
    </message>
    <message>
        <source>Whole plot; first step</source>
        <translation>整张图表；第一步</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>播放训练过程</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Export, copy, data table</source>
        <translation>导出、复制、数据表</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>有一个运行正在进行</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it, then close? It can be resumed from Home.</source>
        <translation>%1 正在训练。停止并保存后关闭？之后可以从主页恢复。</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>停止、保存并关闭</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>the desktop&apos;s language</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>从下次启动起，窗口使用%1。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>主题和语言</translation>
    </message>
    <message>
        <source>Light, dark, high contrast or as the desktop; the window&apos;s language</source>
        <translation>浅色、深色、高对比度或跟随桌面；窗口的语言</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The run&apos;s recipe with a change: %1. Start it as a new run.</source>
        <translation>此运行的配方，有一处改动：%1。请作为新的运行开始。</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + ↑ ↓</source>
        <translation>Ctrl + 滚轮，Ctrl + ↑ ↓</translation>
    </message>
    <message>
        <source>Zoom the value axis</source>
        <translation>缩放数值轴</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Zoom a plot to a box</source>
        <translation>将图表放大到框选区域</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Guide, method, tour, keyboard shortcuts (F1: what is in front)</source>
        <translation>指南、方法、导览、键盘快捷键（F1：当前内容）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The recipe of %1. Start it as a new run.</source>
        <translation>%1 的配方。请作为新的运行开始。</translation>
    </message>
    <message>
        <source>Help about what is in front</source>
        <translation>当前内容的帮助</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Help about the field or page in front</source>
        <translation>当前字段或页面的帮助</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present the comparison, and back</source>
        <translation>演示比较，再按返回</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>开始或停止比较</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>另一个提示</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>重放竞速</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>为词元着色</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>A new line in the message</source>
        <translation>在消息中换行</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>The method, with its equations</source>
        <translation>方法及其公式</translation>
    </message>
    <message>
        <source>About what is in front</source>
        <translation>关于当前内容</translation>
    </message>
    <message>
        <source>%1 failed, and the queue goes on: %2</source>
        <translation>%1 失败，队列继续：%2</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>队列已完成。</translation>
    </message>
    <message>
        <source>%1 is a recording: it has curves, histograms and results, but no models. Choose models of your own here.</source>
        <translation>%1 是一份运行记录：有曲线、直方图和结果，但没有模型。请在此选择自己的模型。</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>演示比较</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter，Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of the queue trains now. The run that you have open stays.</source>
        <translation>队列中的 %1 正在训练。您打开的运行保持不变。</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>The rest of the texts, then another prompt</source>
        <translation>文本的其余部分，然后换一个提示</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom the plot that was clicked; else scroll the page</source>
        <translation>缩放点击过的图；否则滚动页面</translation>
    </message>
</context>
<context>
    <name>bitdistill::MeasureFields</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>词元(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程(&amp;H)</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>温度，0 为贪心</translation>
    </message>
    <message>
        <source>Always write so many tokens</source>
        <translation>始终生成这么多词元</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>按固定长度测量：每个模型在其文本结束后继续生成，之后的内容显示为灰色</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>最多生成的词元数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Seed of the sampled tokens</source>
        <translation>采样词元的种子</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>相同的种子会再次抽出相同的词元</translation>
    </message>
    <message>
        <source>Greedy text needs no seed: raise the temperature to sample</source>
        <translation>贪心文本不需要种子：提高温度即可采样</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ways so many tokens</source>
        <translation>固定词元数(&amp;W)</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelCard</name>
    <message>
        <source>ternary</source>
        <translation>三值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Problems of the model</source>
        <translation>模型的问题</translation>
    </message>
    <message>
        <source>Size ratio</source>
        <translation>大小之比</translation>
    </message>
    <message>
        <source>smaller as a 1.58-bit student</source>
        <translation>缩小倍数（1.58 位学生）</translation>
    </message>
    <message>
        <source>Filter tensors: name, type, ternary</source>
        <translation>筛选张量：名称、类型、三值</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>筛选张量</translation>
    </message>
    <message>
        <source>Shows the tensors whose name, type or shape contain these words</source>
        <translation>显示名称、类型或形状包含这些词的张量</translation>
    </message>
    <message>
        <source>%1, 1.58-bit student</source>
        <translation>%1，1.58 位学生</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>, %1 of them %2</source>
        <translation>，其中%2的占 %1</translation>
    </message>
    <message>
        <source>become ternary</source>
        <translation>变为三值</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>隐藏维度 %1</translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation>%1 个注意力头</translation>
    </message>
    <message>
        <source>%1 key/value heads</source>
        <translation>%1 个键/值头</translation>
    </message>
    <message>
        <source>vocabulary %1</source>
        <translation>词表 %1</translation>
    </message>
    <message>
        <source>tied head</source>
        <translation>共享输出头</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>独立输出头</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>The same shape in FP16</source>
        <translation>相同结构，FP16</translation>
    </message>
    <message>
        <source>In FP16</source>
        <translation>以 FP16</translation>
    </message>
    <message>
        <source>As a 1.58-bit student</source>
        <translation>作为 1.58 位学生</translation>
    </message>
    <message>
        <source>%1 in FP16, %2 as a 1.58-bit student.</source>
        <translation>FP16 为 %1，作为 1.58 位学生为 %2。</translation>
    </message>
    <message>
        <source>This model could not be opened</source>
        <translation>无法打开此模型</translation>
    </message>
    <message>
        <source>The tensors of a model and what they become appear here</source>
        <translation>模型的张量及其去向会出现在这里</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 个张量</translation>
    </message>
    <message>
        <source>%1 of %2 tensors</source>
        <translation>%1 / %2 个张量</translation>
    </message>
    <message>
        <source>Open a model folder, a .gguf or a .safetensors file.</source>
        <translation>打开模型文件夹、.gguf 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>文件中 %1</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>内存中 %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelChoice</name>
    <message>
        <source>Chat template: %1</source>
        <translation>聊天模板：%1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>它没有聊天模板：未针对对话进行微调，而是续写文本。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelDialog</name>
    <message>
        <source>Model folders and GGUF files (%1)</source>
        <translation>模型文件夹和 GGUF 文件 (%1)</translation>
    </message>
    <message>
        <source>Folder or file:</source>
        <translation>文件夹或文件：</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelList</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model: %1</source>
        <translation>选择模型：%1</translation>
    </message>
    <message>
        <source>Choose a model folder or a .gguf file</source>
        <translation>选择模型文件夹或 .gguf 文件</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelSourceButton</name>
    <message>
        <source>More models for %1</source>
        <translation>“%1”的更多模型</translation>
    </message>
    <message>
        <source>Models that other programs keep on this computer, or one from the hub</source>
        <translation>其他程序在本机上保存的模型，或来自 Hub 的模型</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model folder or file</source>
        <translation>模型文件夹或文件</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .gguf or .safetensors file, or a run folder</source>
        <translation>Hugging Face 文件夹、.gguf 或 .safetensors 文件，或运行文件夹</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近的模型</translation>
    </message>
    <message>
        <source>Models that were open stand here.</source>
        <translation>打开过的模型会出现在这里。</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>打开的模型</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>See its weights</source>
        <translation>查看权重</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Use as teacher</source>
        <translation>用作教师</translation>
    </message>
    <message>
        <source>Header read in %1</source>
        <translation>读取文件头用时 %1</translation>
    </message>
    <message>
        <source>Export the model as a .gguf file</source>
        <translation>将模型导出为 .gguf 文件</translation>
    </message>
    <message>
        <source>With a receipt that it is the same model</source>
        <translation>附带证明其为同一模型的凭证</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Models at hand and the open one</source>
        <translation>手边的模型与打开的模型</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Models of the open run</source>
        <translation>打开的运行的模型</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already: a teacher has full precision</source>
        <translation>它已经是 1.58 位的学生：教师须为全精度</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>舍入…</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already</source>
        <translation>它已经是 1.58 位的学生模型</translation>
    </message>
    <message>
        <source>A run trains here: wait for its end, or stop it</source>
        <translation>这里正在训练：请等它结束或停止它</translation>
    </message>
    <message>
        <source>Ternary weights without training, and what is left of the model</source>
        <translation>不经训练的三值权重，以及模型还剩下什么</translation>
    </message>
    <message>
        <source>Round the model without training</source>
        <translation>不经训练地舍入模型</translation>
    </message>
    <message>
        <source>Ternary weights, and what is left of the model</source>
        <translation>三值权重，以及模型还剩下什么</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>打开的模型</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>差异…</translation>
    </message>
    <message>
        <source>Which tensors differ from those of another model, and by how much</source>
        <translation>哪些张量与另一个模型不同，相差多少</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Choose the model to compare with</source>
        <translation>选择要与之比较的模型</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>张量的统计和直方图：选中后按 Enter，或双击。</translation>
    </message>
</context>
<context>
    <name>bitdistill::MomentsFigure</name>
    <message>
        <source>Weights before and after</source>
        <translation>前后的权重</translation>
    </message>
    <message>
        <source>The same weights as the teacher has them, refined, pre-trained, and in the student</source>
        <translation>同一批权重：教师、改进后、预训练后、学生</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>开始一次运行，或打开运行文件夹。</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>原始数值</translation>
    </message>
</context>
<context>
    <name>bitdistill::Notice</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>bitdistill::OverlayCard</name>
    <message>
        <source>Teacher reaches</source>
        <translation>教师达到</translation>
    </message>
    <message>
        <source>BitNet-SFT reaches</source>
        <translation>BitNet-SFT 达到</translation>
    </message>
    <message>
        <source>Student reaches</source>
        <translation>学生达到</translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation>与其他运行对照</translation>
    </message>
    <message>
        <source>What runs reach, and in what their recipes differ</source>
        <translation>各次运行达到的结果，以及配方的不同之处</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（打开的）</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Show a run beside the open one</source>
        <translation>将一次运行与打开的运行叠加</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message>
        <source>Points over the parameters</source>
        <translation>参数轴上的变体</translation>
    </message>
    <message>
        <source>A line for each point over the parameters that a sweep varies</source>
        <translation>在扫描所改变的各参数轴上，每个变体一条线</translation>
    </message>
    <message>
        <source>bitdistill sweep makes a sweep; open its folder.</source>
        <translation>bitdistill sweep 可进行扫描；请打开其文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>%n 个变体，均未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>%n 个变体；最佳为 %1，达到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamField</name>
    <message>
        <source>Not used: %1 and %2 are off</source>
        <translation>未使用：“%1”和“%2”已关闭</translation>
    </message>
    <message>
        <source>Not used: %1 is off</source>
        <translation>未使用：“%1”已关闭</translation>
    </message>
    <message>
        <source>Used only with %1: %2</source>
        <translation>仅在“%1”为 %2 时使用</translation>
    </message>
    <message>
        <source>Not used: %1 is not given</source>
        <translation>未使用：未指定“%1”</translation>
    </message>
    <message>
        <source>Not used: %1 is given</source>
        <translation>未使用：已指定“%1”</translation>
    </message>
    <message>
        <source>Not used: the task has no classes</source>
        <translation>未使用：该任务没有类别</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file</source>
        <translation>打开对话框以选择文件</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>还原：%1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>“%1”的问题</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>需要填写“%1”</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复为默认值：%1</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>恢复为 %1：%2</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a model folder or a .gguf file</source>
        <translation>打开对话框以选择模型文件夹或 .gguf 文件</translation>
    </message>
    <message>
        <source>Not used: the task writes no texts</source>
        <translation>未使用：该任务不写文本</translation>
    </message>
    <message>
        <source>Opens a dialog to choose files</source>
        <translation>打开对话框以选择一个或多个文件</translation>
    </message>
    <message>
        <source>Help about %1</source>
        <translation>关于%1的帮助</translation>
    </message>
    <message>
        <source>What it means, with its equation (F1)</source>
        <translation>含义及公式 (F1)</translation>
    </message>
    <message>
        <source>From the preset %1</source>
        <translation>来自预设“%1”</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>The parameters of a run, in groups</source>
        <translation>运行的参数，按组排列</translation>
    </message>
    <message>
        <source>Search parameters</source>
        <translation>搜索参数</translation>
    </message>
    <message>
        <source>Shows the parameters whose name, help or choices contain these words</source>
        <translation>显示名称、说明或选项包含这些词的参数</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all parameters</source>
        <translation>显示所有参数</translation>
    </message>
    <message>
        <source>Unfolds every group</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Problems of the whole recipe</source>
        <translation>整个配方的问题</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>More parameters: %1</source>
        <translation>更多参数：%1</translation>
    </message>
    <message>
        <source>No parameter contains these words.</source>
        <translation>没有参数包含这些词。</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds the group</source>
        <translation>收起该组</translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>展开另外 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>全部为默认值</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>已修改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Sets every parameter back to %1</source>
        <translation>将所有参数恢复为 %1</translation>
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
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>失败于 %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>停止于 %1</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>运行的各阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, step %1 of %2</source>
        <translation>，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1的菜单</translation>
    </message>
    <message>
        <source>Copy, export, show as table</source>
        <translation>复制、导出、显示为表格</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotPanel</name>
    <message>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>无法对图片编码</translation>
    </message>
    <message>
        <source>the page could not be printed to the file</source>
        <translation>无法将页面打印到文件</translation>
    </message>
    <message>
        <source>Warning about what is drawn</source>
        <translation>关于所绘内容的警告</translation>
    </message>
</context>
<context>
    <name>bitdistill::PresentBar</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>开始或停止比较</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>上一个提示</translation>
    </message>
    <message>
        <source>Which prompt</source>
        <translation>第几个提示</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一个提示</translation>
    </message>
    <message>
        <source>Race  R</source>
        <translation>竞速  R</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>重放竞速</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比较的状态</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>退出  Esc</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Stop  Space</source>
        <translation>停止  空格键</translation>
    </message>
    <message>
        <source>Start  Space</source>
        <translation>开始  空格键</translation>
    </message>
</context>
<context>
    <name>bitdistill::PromptBox</name>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>聊天模板(&amp;C)</translation>
    </message>
    <message>
        <source>The prompt in the models&apos; chat templates</source>
        <translation>将提示放入各模型的聊天模板</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Choose or keep a prompt</source>
        <translation>选择或保存提示</translation>
    </message>
    <message>
        <source>Prompts of the run, of its task, for any model, and your own</source>
        <translation>运行的提示、其任务的提示、适用于任何模型的提示，以及自己的提示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己的提示</translation>
    </message>
    <message>
        <source>For any model</source>
        <translation>适用于任何模型</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>按任务</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>保存此提示</translation>
    </message>
    <message>
        <source>Forget this prompt</source>
        <translation>删除此提示</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Search for learning rates</source>
        <translation>搜索学习率</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%n 次运行中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>chosen so far: %1</source>
        <translation>目前选定：%1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>让队列继续</translation>
    </message>
    <message>
        <source>Pause the queue after the present run</source>
        <translation>在当前运行之后暂停队列</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>one run after the other</source>
        <translation>逐个运行</translation>
    </message>
    <message>
        <source>pauses after the present run</source>
        <translation>将在当前运行之后暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>将 %1 从队列中移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueDialog</name>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>The recipe as it is</source>
        <translation>配方原样</translation>
    </message>
    <message>
        <source>A sweep over values</source>
        <translation>数值扫描</translation>
    </message>
    <message>
        <source>A search for learning rates</source>
        <translation>搜索学习率</translation>
    </message>
    <message>
        <source>An ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>运行类型</translation>
    </message>
    <message>
        <source>Folder&apos;s name</source>
        <translation>文件夹名</translation>
    </message>
    <message>
        <source>Values, a line a parameter</source>
        <translation>数值（每个参数一行）</translation>
    </message>
    <message>
        <source>Multiples of the recipe&apos;s rates</source>
        <translation>配方学习率的倍数</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Give it a name that can be a folder&apos;s name.</source>
        <translation>请取一个可用作文件夹名的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n 次运行，逐个进行。它们共有的阶段只计算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here</source>
        <translation>“%1”不是此处可用的数</translation>
    </message>
    <message>
        <source>Write numbers with commas between them</source>
        <translation>请填写以英文逗号分隔的数</translation>
    </message>
    <message>
        <source>The recipe has no teacher</source>
        <translation>配方没有教师</translation>
    </message>
    <message>
        <source>Choose the folder of the model to convert on the Recipe page</source>
        <translation>请在“配方”页选择要转换的模型的文件夹</translation>
    </message>
    <message>
        <source>There are no values yet</source>
        <translation>还没有数值</translation>
    </message>
    <message>
        <source>Write a line for each parameter, such as %1</source>
        <translation>请为每个参数写一行，例如 %1</translation>
    </message>
    <message>
        <source>There are no multiples yet</source>
        <translation>还没有倍数</translation>
    </message>
    <message>
        <source>Write multiples such as %1</source>
        <translation>请填写倍数，例如 %1</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>运行的次数</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueRunner</name>
    <message>
        <source>%1 is in the queue already. Choose another name.</source>
        <translation>%1 已在队列中。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Take the recipe of the open run</source>
        <translation>采用打开的运行的配方</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>载入配方文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>将配方保存为文件</translation>
    </message>
    <message>
        <source>Form and checks</source>
        <translation>表单和检查</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同样的命令行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>执行同样操作的命令行</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>运行名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>What stands against a start</source>
        <translation>阻碍开始的问题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose a teacher and training data: the first items appear here, cut into the teacher&apos;s tokens, with those marked that the loss looks at.</source>
        <translation>请选择教师和训练数据：最初的样本会出现在这里，切分为教师的词元，并标出计入损失的词元。</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>%1 的配方</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>%1, then %2 and %3</source>
        <translation>%1，然后%2和%3</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>请先选择：%1</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>请先选择</translation>
    </message>
    <message>
        <source>every field can be used</source>
        <translation>所有字段均可用</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>另外 %n 个，已在表单中标出</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>still to choose</source>
        <translation>尚待选择</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose training data: its first items appear here, cut into the teacher&apos;s tokens.</source>
        <translation>请选择训练数据：其最初的样本会出现在这里，切分为教师的词元。</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 正在训练</translation>
    </message>
    <message>
        <source>Give the run a name that can be a folder&apos;s name</source>
        <translation>请为运行取一个可用作文件夹名的名称</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>配方 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>Start the recipe</source>
        <translation>开始配方</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>搜索参数</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>%1. The command follows once that is mended.</source>
        <translation>%1。改正后会显示命令。</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>队列…</translation>
    </message>
    <message>
        <source>Put the recipe into the queue</source>
        <translation>将配方放入队列</translation>
    </message>
    <message>
        <source>Runs, sweeps, searches for learning rates and ablations, one after the other</source>
        <translation>逐个进行运行、扫描、学习率搜索和消融</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自己的预设</translation>
    </message>
    <message>
        <source>Save what the form shows as a preset, or delete one of your own</source>
        <translation>将表单的内容保存为预设，或删除自己的预设</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>撤销配方的上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>自己的预设</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save the recipe as a preset</source>
        <translation>将配方保存为预设</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>请选择训练数据：其各列和前几行会出现在这里。</translation>
    </message>
    <message>
        <source>Name of the preset (how to train, without model and data):</source>
        <translation>预设的名称（训练设置，不含模型和数据）：</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Replace it by what the form shows?</source>
        <translation>已有预设 %1。要用表单中的内容替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留原有的</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePreview</name>
    <message>
        <source>First batch</source>
        <translation>第一批</translation>
    </message>
    <message>
        <source>First rows of the data file</source>
        <translation>数据文件的前几行</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>请选择训练数据：其各列和前几行会出现在这里。</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>关于数据文件</translation>
    </message>
    <message>
        <source>Fields that differ, as they were and as they are</source>
        <translation>不同的字段：原来的值和现在的值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What the recipe is compared with</source>
        <translation>配方的比较对象</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the data file seems to be made for</source>
        <translation>数据文件似乎的用途</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the proposed task into the recipe</source>
        <translation>在配方中采用建议的任务</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1 rows, the first of them:</source>
        <translation>共 %1 行，前几行：</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>前几行：</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>The data file seems to be made for the task %1: %2.</source>
        <translation>此数据文件似乎用于任务 %1：%2。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更改（%1）</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>与“%1”没有不同。</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>与“%1”相比：</translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>%1: %2 tokens in %3</source>
        <translation>%1：%2 个词元，用时 %3</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>replayed %1 times slower</source>
        <translation>放慢 %1 倍重放</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 个词元，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultTable</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Points to FP16</source>
        <translation>与 FP16 的差距</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>结果表</translation>
    </message>
    <message>
        <source>FP16-SFT, BitNet-SFT and BitDistill appear here side by side.</source>
        <translation>FP16-SFT、BitNet-SFT 和 BitDistill 会并排出现在这里。</translation>
    </message>
    <message>
        <source>Run a recipe to its end, or open a finished run.</source>
        <translation>将配方运行到底，或打开一个已完成的运行。</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 达到 %2</translation>
    </message>
    <message>
        <source>Difference to FP16</source>
        <translation>与 FP16 的差距</translation>
    </message>
    <message>
        <source>, not distinguishable</source>
        <translation>，差异不显著</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1，95 % 区间</translation>
    </message>
    <message>
        <source>computed by the %1 engine in %2</source>
        <translation>由 %1 引擎以 %2 计算</translation>
    </message>
    <message>
        <source>always the most frequent class: %1</source>
        <translation>总是选最常见的类别：%1</translation>
    </message>
    <message>
        <source>It answers every item alike.</source>
        <translation>它对每个样本的回答都相同。</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval, on the same %2 items</source>
        <translation>%1 个百分点，95 % 区间，在相同的 %2 个样本上</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1</source>
        <translation>McNemar 精确检验：p %1</translation>
    </message>
    <message>
        <source>, and answers every item alike</source>
        <translation>，且对每个样本的回答都相同</translation>
    </message>
    <message>
        <source>CPU engine, weights as %1</source>
        <translation>CPU 引擎，权重为 %1</translation>
    </message>
    <message>
        <source>training engine, %1</source>
        <translation>训练引擎，%1</translation>
    </message>
    <message>
        <source>%1 dev items</source>
        <translation>%1 个开发集样本</translation>
    </message>
    <message>
        <source>%1 prompts cut</source>
        <translation>%1 条提示被截断</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1, 95 % interval by a paired bootstrap, on the same %2 items</source>
        <translation>%1，配对自助法的 95 % 区间，在相同的 %2 个样本上</translation>
    </message>
    <message>
        <source>approximate randomization: p %1</source>
        <translation>近似随机化检验：p %1</translation>
    </message>
    <message>
        <source>≈: not distinguishable, %1</source>
        <translation>≈：差异不显著，%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Run and data</source>
        <translation>运行与数据</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>将表格复制为 Markdown</translation>
    </message>
    <message>
        <source>Compare teacher and student</source>
        <translation>比较教师与学生</translation>
    </message>
    <message>
        <source>Student, BitDistill</source>
        <translation>学生，BitDistill</translation>
    </message>
    <message>
        <source>Teacher, FP16-SFT</source>
        <translation>教师，FP16-SFT</translation>
    </message>
    <message>
        <source>Direct, BitNet-SFT</source>
        <translation>直接，BitNet-SFT</translation>
    </message>
    <message>
        <source>Student&apos;s weights</source>
        <translation>学生的权重</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side.</source>
        <translation>FP16-SFT、BitNet-SFT 和 BitDistill 的准确率、大小和速度，并排显示。</translation>
    </message>
    <message>
        <source>They appear when a run with dev data has been evaluated.</source>
        <translation>带开发集数据的运行经过评估后，它们会出现在这里。</translation>
    </message>
    <message>
        <source>The paper, Qwen3 (%1)</source>
        <translation>论文，Qwen3（%1）</translation>
    </message>
    <message>
        <source>Which class (row) is taken for which (column)</source>
        <translation>哪个类别（行）被当成哪个（列）</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>在开发集样本上</translation>
    </message>
    <message>
        <source>%1 smaller than %2 in 16 bits</source>
        <translation>较 16 位的 %2 缩小 %1</translation>
    </message>
    <message>
        <source>%1 · task %2</source>
        <translation>%1 · 任务 %2</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>没有打开的运行</translation>
    </message>
    <message>
        <source>Other models, more data and far more text in stage 2: the order of the rows is what to compare.</source>
        <translation>其他模型、更多数据，且第 2 阶段的文本多得多：应比较的是各行的次序。</translation>
    </message>
    <message>
        <source>The paper has no row for this task; its SST-2 stands here for the order of the rows.</source>
        <translation>论文中没有此任务的行；此处列出其 SST-2，供比较各行的次序。</translation>
    </message>
    <message>
        <source>Copy the results as Markdown</source>
        <translation>将结果复制为 Markdown</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Tables, figures and texts of this run as one HTML or PDF file</source>
        <translation>把本次运行的表格、图和文本写成一个 HTML 或 PDF 文件</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>显示类别</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>显示样本</translation>
    </message>
    <message>
        <source>What teacher and student answer</source>
        <translation>教师和学生的回答</translation>
    </message>
    <message>
        <source>%1: from full precision to 1.58 bits</source>
        <translation>%1：从全精度到 1.58 位</translation>
    </message>
    <message>
        <source>%1: which class is taken for which</source>
        <translation>%1：哪一类被当作哪一类</translation>
    </message>
    <message>
        <source>true, predicted</source>
        <translation>真实，预测</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>报告已写入：%1</translation>
    </message>
    <message>
        <source>HTML or PDF</source>
        <translation>HTML 或 PDF</translation>
    </message>
    <message>
        <source>Ask teacher and student item by item</source>
        <translation>逐个样本询问教师和学生</translation>
    </message>
    <message>
        <source>Both right, only one of them, both wrong</source>
        <translation>都对、只有一方对、都错</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 对比 %2：%3</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>Show the ablation that this run belongs to</source>
        <translation>显示本次运行所属的消融</translation>
    </message>
    <message>
        <source>The report follows once the weights for it have been read.</source>
        <translation>读取完图所需的权重后将写出报告。</translation>
    </message>
    <message>
        <source>held-out text: perplexity %1 of the teacher, %2 of the student after pre-training</source>
        <translation>留出文本：困惑度为教师 %1，预训练后的学生 %2</translation>
    </message>
    <message>
        <source>What the models wrote, beside the reference</source>
        <translation>各模型写出的内容，与参考文本并列</translation>
    </message>
    <message>
        <source>Texts that differ most</source>
        <translation>差异最大的文本</translation>
    </message>
    <message>
        <source>First page as a picture (*.png)</source>
        <translation>首页图片 (*.png)</translation>
    </message>
    <message>
        <source>In memory %1 in place of %2, %3 smaller</source>
        <translation>内存中由 %2 降为 %1，缩小 %3</translation>
    </message>
    <message>
        <source>Writing speed beside the teacher: %1</source>
        <translation>与教师相比的生成速度：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>(nothing: it ended at once)</source>
        <translation>（无：立即结束）</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundDialog</name>
    <message>
        <source>Perplexity of the model, %p %</source>
        <translation>模型的困惑度，%p %</translation>
    </message>
    <message>
        <source>Rounding, %p %</source>
        <translation>舍入中，%p %</translation>
    </message>
    <message>
        <source>Perplexity of the ternary weights, %p %</source>
        <translation>三值权重的困惑度，%p %</translation>
    </message>
    <message>
        <source>Perplexity with rounded activations, %p %</source>
        <translation>激活舍入后的困惑度，%p %</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>8 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>8 位，o_proj 与 down_proj 位于 Hadamard 变换之后</translation>
    </message>
    <message>
        <source>4 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>4 位，o_proj 与 down_proj 位于 Hadamard 变换之后</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>Round %1 without training</source>
        <translation>不经训练地舍入 %1</translation>
    </message>
    <message>
        <source>Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of the model: what is missing is what training is for.</source>
        <translation>仅靠舍入得到三值权重：不训练，也不添加归一化。模型通常所剩无几：缺少的部分正是训练要找回的。</translation>
    </message>
    <message>
        <source>Progress of the rounding</source>
        <translation>舍入进度</translation>
    </message>
    <message>
        <source>What is left of the model</source>
        <translation>模型还剩下什么</translation>
    </message>
    <message>
        <source>How codes and scales are found</source>
        <translation>如何求得编码与缩放</translation>
    </message>
    <message>
        <source>absmean, each weight to the nearest</source>
        <translation>absmean，每个权重取最近值</translation>
    </message>
    <message>
        <source>ls, least squared error of the weights</source>
        <translation>ls，权重的最小平方误差</translation>
    </message>
    <message>
        <source>gptq, later columns take over the errors</source>
        <translation>gptq，后面的列承接误差</translation>
    </message>
    <message>
        <source>awq, factors for columns with large inputs</source>
        <translation>awq，为输入大的列加系数</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Which weights share a scale</source>
        <translation>哪些权重共用缩放</translation>
    </message>
    <message>
        <source>One a matrix</source>
        <translation>每个矩阵一个</translation>
    </message>
    <message>
        <source>One a row</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>One for 256 neighbours</source>
        <translation>每 256 个相邻权重一个</translation>
    </message>
    <message>
        <source>One for 128 neighbours</source>
        <translation>每 128 个相邻权重一个</translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>What the result computes with</source>
        <translation>结果以何种精度计算</translation>
    </message>
    <message>
        <source>Full precision: weights alone, in a folder of full size</source>
        <translation>全精度：仅权重，文件夹为原始大小</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>激活(&amp;A)</translation>
    </message>
    <message>
        <source>Text that calibrates and measures</source>
        <translation>用于校准和测量的文本</translation>
    </message>
    <message>
        <source>Plain text or JSON lines: its beginning calibrates, its end measures</source>
        <translation>纯文本或 JSON 行：开头用于校准，结尾用于测量</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Rows that calibrate</source>
        <translation>用于校准的行</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>每行词元数</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>行，每行</translation>
    </message>
    <message>
        <source>tokens calibrate</source>
        <translation>个词元用于校准</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>选择文件夹的位置</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Layer by layer…</source>
        <translation>逐层…</translation>
    </message>
    <message>
        <source>What rounding costs each layer</source>
        <translation>舍入对每一层的代价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the model and what is left of it</source>
        <translation>比较模型与其剩余部分</translation>
    </message>
    <message>
        <source>Both side by side on the Compare page</source>
        <translation>在比较页面并排显示</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>What rounding costs</source>
        <translation>舍入的代价</translation>
    </message>
    <message>
        <source>A call for this folder was stopped before its end: the same choices go on with what it has done.</source>
        <translation>此文件夹的处理曾中途停止：相同的选项会从已完成处继续。</translation>
    </message>
    <message>
        <source>Choose a text first: it calibrates, and it measures what is left.</source>
        <translation>请先选择文本：它用于校准并测量剩余部分。</translation>
    </message>
    <message>
        <source>Name a folder to write to first.</source>
        <translation>请先指定要写入的文件夹。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Opening the training engine</source>
        <translation>正在打开训练引擎</translation>
    </message>
    <message>
        <source>Not rounded. %1</source>
        <translation>未舍入。%1</translation>
    </message>
    <message>
        <source>Stopped; no folder was written.</source>
        <translation>已停止；没有写入文件夹。</translation>
    </message>
    <message>
        <source>The model, full precision</source>
        <translation>模型，全精度</translation>
    </message>
    <message>
        <source>Ternary weights, activations in full precision</source>
        <translation>三值权重，激活为全精度</translation>
    </message>
    <message>
        <source>Ternary weights, activations: %1</source>
        <translation>三值权重，激活：%1</translation>
    </message>
    <message>
        <source>Measured on the last %1 tokens of the text, in rows of %2.</source>
        <translation>在文本最后 %1 个词元上测量，每行 %2 个。</translation>
    </message>
    <message>
        <source>The student: %1. A recipe goes on with it as its student.</source>
        <translation>学生：%1。配方可以将其作为学生继续。</translation>
    </message>
    <message>
        <source>The ternary values in full precision: %1. It computes as the second bar says.</source>
        <translation>以全精度写出的三值：%1。其结果如第二条所示。</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundingBars</name>
    <message>
        <source>Perplexity before and after</source>
        <translation>前后的困惑度</translation>
    </message>
    <message>
        <source>guessing %1</source>
        <translation>猜测 %1</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>困惑度：%1</translation>
    </message>
    <message>
        <source>Perplexity, logarithmic</source>
        <translation>困惑度，对数</translation>
    </message>
    <message>
        <source>guessing: %1</source>
        <translation>猜测：%1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunControls</name>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Ends after the present micro-batch and writes a checkpoint; the run can be resumed</source>
        <translation>在当前微批之后结束并写入检查点；运行之后可以恢复</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run so many steps, then pause</source>
        <translation>运行指定步数，然后暂停</translation>
    </message>
    <message>
        <source>Trains the number of steps beside it and pauses</source>
        <translation>训练旁边设定的步数，然后暂停</translation>
    </message>
    <message>
        <source> more steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>要运行的步数</translation>
    </message>
    <message>
        <source>How many steps to train before pausing</source>
        <translation>暂停之前训练多少步</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>运行的状态</translation>
    </message>
    <message>
        <source>Run controls</source>
        <translation>运行控制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Freezes after the present micro-batch; everything stays in memory</source>
        <translation>在当前微批之后冻结；所有内容保留在内存中</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goes on where the run was frozen</source>
        <translation>从运行冻结之处继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint, exactly as if it had never stopped</source>
        <translation>从最新的检查点继续，与从未停止过完全一样</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Runs every planned stage that is not done yet</source>
        <translation>运行所有计划中尚未完成的阶段</translation>
    </message>
    <message>
        <source>Another process trains here; this window watches.</source>
        <translation>另一个进程正在这里训练；本窗口只作观察。</translation>
    </message>
    <message>
        <source>Stopped; can be resumed</source>
        <translation>已停止；可以恢复</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Paused; memory is kept</source>
        <translation>已暂停；内存保留</translation>
    </message>
    <message>
        <source>Stopping: saves a checkpoint</source>
        <translation>正在停止：保存检查点</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>已停止并保存</translation>
    </message>
    <message>
        <source>Failed; the events say why</source>
        <translation>失败；原因见事件</translation>
    </message>
    <message>
        <source>Other ways to pause</source>
        <translation>其他暂停方式</translation>
    </message>
    <message>
        <source>A pause can also give the memory back that training takes</source>
        <translation>暂停时还可以归还训练占用的内存</translation>
    </message>
    <message>
        <source>Pause and free memory</source>
        <translation>暂停并释放内存</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint</source>
        <translation>保存检查点并把内存归还给其他程序；“继续”时加载检查点</translation>
    </message>
    <message>
        <source>Loads the checkpoint and goes on, exactly as if it had never paused</source>
        <translation>加载检查点并继续，与从未暂停过完全一样</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>已暂停；内存已释放</translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>从第 %1 步恢复</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message>
        <source>%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.</source>
        <translation>%1 不是运行文件夹，缺少 run.json。请选择启动过运行的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>最多可将 %n 次运行与打开的运行叠加。请先移除其中一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>为 0 的权重</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Cross-entropy and the two distillation terms appear here, step by step.</source>
        <translation>交叉熵和两个蒸馏项会逐步出现在这里。</translation>
    </message>
    <message>
        <source>Start a recipe, or try the sample.</source>
        <translation>开始一个配方，或试试示例。</translation>
    </message>
    <message>
        <source>Gradient norm, learning rate, speed and more, step by step.</source>
        <translation>梯度范数、学习率、速度等，逐步显示。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>另一个指标</translation>
    </message>
    <message>
        <source>What the small plot shows</source>
        <translation>小图所显示的内容</translation>
    </message>
    <message>
        <source>Weights and events</source>
        <translation>权重和事件</translation>
    </message>
    <message>
        <source>Weights, all layers</source>
        <translation>权重，所有层</translation>
    </message>
    <message>
        <source>The student&apos;s weights in units of Δ appear here as soon as it trains.</source>
        <translation>学生开始训练后，其权重会以 Δ 为单位出现在这里。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Curves and events</source>
        <translation>曲线和事件</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1, final evaluation</source>
        <translation>%1，最终评估</translation>
    </message>
    <message>
        <source>measured at the first evaluation</source>
        <translation>在首次评估时测量</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>在开发集样本上</translation>
    </message>
    <message>
        <source>FP16, final</source>
        <translation>FP16，最终</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>CE %1 nats</source>
        <translation>CE %1 奈特</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>%1 near a threshold</source>
        <translation>%1 接近阈值</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>没有打开的运行</translation>
    </message>
    <message>
        <source>Pausing at the next micro-batch</source>
        <translation>将在下一个微批暂停</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <source>This run has finished</source>
        <translation>此运行已完成</translation>
    </message>
    <message>
        <source>Written for TensorBoard: start it with --logdir %1</source>
        <translation>已为 TensorBoard 写入：请用 --logdir %1 启动它</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and save the run</source>
        <translation>停止并保存运行</translation>
    </message>
    <message>
        <source>Resume the run from its checkpoint</source>
        <translation>从检查点恢复运行</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>关闭运行</translation>
    </message>
    <message>
        <source>Show all stages in the curves</source>
        <translation>在曲线中显示所有阶段</translation>
    </message>
    <message>
        <source>Copy the losses as a picture</source>
        <translation>将损失复制为图片</translation>
    </message>
    <message>
        <source>Write the run for TensorBoard</source>
        <translation>将运行写为 TensorBoard 格式</translation>
    </message>
    <message>
        <source>Scalars and histograms, in the run&apos;s report folder</source>
        <translation>标量和直方图，位于运行的 report 文件夹</translation>
    </message>
    <message>
        <source>Losses as a table</source>
        <translation>以表格显示损失</translation>
    </message>
    <message>
        <source>%1, training engine</source>
        <translation>%1，训练引擎</translation>
    </message>
    <message>
        <source>Saving a checkpoint to free the memory</source>
        <translation>正在保存检查点以释放内存</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>已暂停；内存已释放</translation>
    </message>
    <message>
        <source>Pause the run and free its memory</source>
        <translation>暂停运行并释放其内存</translation>
    </message>
    <message>
        <source>%1 on the dev items, at every evaluation.</source>
        <translation>开发集样本上的%1，每次评估时显示。</translation>
    </message>
    <message>
        <source>%1 of the teacher</source>
        <translation>教师的%1</translation>
    </message>
    <message>
        <source>%1 of BitNet-SFT</source>
        <translation>BitNet-SFT 的%1</translation>
    </message>
    <message>
        <source>%1 of the student</source>
        <translation>学生的%1</translation>
    </message>
    <message>
        <source>the teacher at %1</source>
        <translation>教师（%1）</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>三值</translation>
    </message>
    <message>
        <source>%1, CPU engine</source>
        <translation>%1，CPU 引擎</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Overlay…</source>
        <translation>叠加…</translation>
    </message>
    <message>
        <source>Show other runs behind this one</source>
        <translation>在本次运行背后显示其他运行</translation>
    </message>
    <message>
        <source>Other runs as thin lines in every plot, and what differs between their recipes</source>
        <translation>在所有图表中以细线显示其他运行，并列出配方的不同之处</translation>
    </message>
    <message>
        <source>Take all other runs out of the curves</source>
        <translation>从曲线中移除所有其他运行</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 of it in this stage</source>
        <translation>其中本阶段 %1</translation>
    </message>
    <message>
        <source>in this stage, which is the last</source>
        <translation>本阶段，即最后阶段</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>运行已结束</translation>
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
        <translation>%1，%2 – BitDistill Workbench</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 正在训练</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>All of its stages are done.</source>
        <translation>其所有阶段均已完成。</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 失败</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunTable</name>
    <message>
        <source>Filter by name, task, teacher or state</source>
        <translation>筛选：名称、任务、教师、状态</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Enter opens a run, Space shows it beside the open one, the menu key has more.</source>
        <translation>按 Enter 打开运行，按空格键将其与打开的运行叠加，按菜单键可查看更多操作。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Duplicate the recipe</source>
        <translation>复制配方</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>文件夹的新名称</translation>
    </message>
</context>
<context>
    <name>bitdistill::SamplePreview</name>
    <message>
        <source>Drawing: falling losses</source>
        <translation>示意图：下降的损失</translation>
    </message>
    <message>
        <source>Drawing: weights that gather at the thresholds</source>
        <translation>示意图：聚集在阈值处的权重</translation>
    </message>
    <message>
        <source>Drawing: two models write, one faster</source>
        <translation>示意图：两个模型在生成，其中一个更快</translation>
    </message>
</context>
<context>
    <name>bitdistill::Session</name>
    <message>
        <source>No run open</source>
        <translation>没有打开的运行</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>在其他进程中运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first; it can be resumed later.</source>
        <translation>%1 正在训练。请先停止并保存它；之后可以恢复。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ShortcutsSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeBar</name>
    <message>
        <source>ternary body</source>
        <translation>三值主体</translation>
    </message>
    <message>
        <source>body</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>embedding and head</source>
        <translation>嵌入和输出头</translation>
    </message>
    <message>
        <source>norms and scales</source>
        <translation>归一化和缩放</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 in total: %2</source>
        <translation>共 %1：%2</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeCard</name>
    <message>
        <source>Memory, stated in parts</source>
        <translation>分项内存</translation>
    </message>
    <message>
        <source>Sizes of teacher and student</source>
        <translation>教师和学生的大小</translation>
    </message>
    <message>
        <source>Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the student.</source>
        <translation>三值主体、嵌入和输出头以及归一化的字节数：教师与学生各一份。</translation>
    </message>
    <message>
        <source>Teacher, 16 bits</source>
        <translation>教师，16 位</translation>
    </message>
    <message>
        <source>Student, 1.58 bits</source>
        <translation>学生，1.58 位</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight.</source>
        <translation>只有投影变为三值，每个权重 2 位。</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides the total of a small model.</source>
        <translation>只有投影变为三值，每个权重 2 位；嵌入以 %1 保存，并决定小模型的总大小。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>嵌入和输出头</translation>
    </message>
    <message>
        <source>Norms and scales</source>
        <translation>归一化和缩放</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>bitdistill::StartButton</name>
    <message>
        <source>Start…</source>
        <translation>起点…</translation>
    </message>
    <message>
        <source>What the student&apos;s start cost and won</source>
        <translation>学生起点的代价与收益</translation>
    </message>
    <message>
        <source>The student&apos;s start</source>
        <translation>学生的起点</translation>
    </message>
</context>
<context>
    <name>bitdistill::StatTile</name>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorDetails</name>
    <message>
        <source>%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, zeros %8</source>
        <translation>%1：%2 个数值，从 %3 到 %4，平均 %5，标准差 %6，平均绝对值 %7，零 %8</translation>
    </message>
    <message>
        <source>%1. Values that are not finite: %2</source>
        <translation>%1。非有限的数值：%2 个</translation>
    </message>
    <message>
        <source>Values of the selected tensor</source>
        <translation>所选张量的数值</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>张量的统计和直方图：选中后按 Enter，或双击。</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message>
        <source>ternary</source>
        <translation>三值</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值个数</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Layer by layer: name, type, shape and size of every tensor, and what the student keeps of it</source>
        <translation>逐层列出每个张量的名称、类型、形状和大小，以及学生保留的部分</translation>
    </message>
    <message>
        <source>%1 ternary</source>
        <translation>%1 个三值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Size in the student</source>
        <translation>在学生中的大小</translation>
    </message>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>各层之外，%n 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>第 %1 层，%n 个张量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TernaryPicture</name>
    <message>
        <source>Picture of the idea</source>
        <translation>原理图示</translation>
    </message>
    <message>
        <source>A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at half a scale on both sides.</source>
        <translation>全精度权重的钟形曲线，其上有三个柱：同样的权重变为 -1、0 和 +1，在两侧各半个缩放因子处切分。</translation>
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
        <translation>每个权重 16 位</translation>
    </message>
    <message>
        <source>1.58 bits a weight</source>
        <translation>每个权重 1.58 位</translation>
    </message>
</context>
<context>
    <name>bitdistill::TextsView</name>
    <message>
        <source>Texts that the models wrote</source>
        <translation>各模型写出的文本</translation>
    </message>
    <message>
        <source>State of the texts item by item</source>
        <translation>逐个样本的文本状态</translation>
    </message>
    <message>
        <source>Let the models write</source>
        <translation>让模型书写</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Prompt, reference and both texts</source>
        <translation>提示、参考文本和两个文本</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>样本和所选样本</translation>
    </message>
    <message>
        <source>Model whose texts are compared</source>
        <translation>要比较文本的模型</translation>
    </message>
    <message>
        <source>Model that it is compared with</source>
        <translation>与之比较的模型</translation>
    </message>
    <message>
        <source>Score whose difference sorts the items</source>
        <translation>按其差距排列样本的得分</translation>
    </message>
    <message>
        <source>Items that are shown</source>
        <translation>显示的样本</translation>
    </message>
    <message>
        <source>Search in prompts, references and texts</source>
        <translation>在提示、参考文本和文本中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Difference of the two models over all items</source>
        <translation>两个模型在所有样本上的差距</translation>
    </message>
    <message>
        <source>What the words are marked beside</source>
        <translation>标记词语时的对照对象</translation>
    </message>
    <message>
        <source>Marks beside the reference</source>
        <translation>对照参考文本标记</translation>
    </message>
    <message>
        <source>Marks beside each other</source>
        <translation>相互对照标记</translation>
    </message>
    <message>
        <source>Ask on Compare</source>
        <translation>在“比较”中提问</translation>
    </message>
    <message>
        <source>Take the prompt of this item to Compare</source>
        <translation>将此样本的提示带到“比较”</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 更好</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>得分相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>未选择样本</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The run keeps no texts of these items, or its data have changed. The models can write to every dev item here.</source>
        <translation>此运行没有保存这些样本的文本，或其数据已更改。可以在这里让模型为每个开发集样本书写。</translation>
    </message>
    <message>
        <source>What the models write, item by item beside the reference, when a run has been evaluated.</source>
        <translation>运行经过评估后，各模型写出的内容会逐个样本与参考文本并列显示。</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>文本 %1 篇，共 %2 篇</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeEstimate</name>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>在本机上大致需 %1：%2</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>在本机上约需 %1：%2</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>How long it takes is not known: %1</source>
        <translation>所需时间未知：%1</translation>
    </message>
    <message>
        <source>How long it takes: three steps of each kind are being timed</source>
        <translation>所需时间：正在为每种步各计时三步</translation>
    </message>
    <message>
        <source>%1; %2 of tensors at the peak</source>
        <translation>%1；张量峰值占用 %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeScrubber</name>
    <message>
        <source>Step of the histograms</source>
        <translation>直方图的步骤</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>显示的步骤</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>跟随最新步骤</translation>
    </message>
    <message>
        <source>Jumps to the newest histogram and stays there while the run goes on</source>
        <translation>跳到最新的直方图，并在运行期间保持跟随</translation>
    </message>
    <message>
        <source>Time scrubber</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>no histograms yet</source>
        <translation>还没有直方图</translation>
    </message>
    <message>
        <source>%1, step %2   (%3 of %4)</source>
        <translation>%1，第 %2 步   （%3 / %4）</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>暂停重放</translation>
    </message>
    <message>
        <source>Play through the steps</source>
        <translation>逐步播放</translation>
    </message>
    <message>
        <source>Space does the same</source>
        <translation>空格键作用相同</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>重放速度</translation>
    </message>
</context>
<context>
    <name>bitdistill::TokenView</name>
    <message>
        <source>First training items</source>
        <translation>最初的训练样本</translation>
    </message>
    <message>
        <source>token %1%2</source>
        <translation>词元 %1%2</translation>
    </message>
    <message>
        <source>, carries loss</source>
        <translation>，计入损失</translation>
    </message>
    <message>
        <source>Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.</source>
        <translation>带下划线的词元计入损失。%1 个训练样本，%2 个开发集样本；分词器：%3。</translation>
    </message>
    <message>
        <source>Continual pre-training: every next token of the corpus carries loss.</source>
        <translation>继续预训练：语料的每个下一词元都计入损失。</translation>
    </message>
</context>
<context>
    <name>bitdistill::Tour</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A whole run in about a minute</source>
        <translation>约一分钟完成整个运行</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. One click runs every stage and ends in a table of three models and a comparison. Begin here.</source>
        <translation>示例自带一种小语言、教师模型和任务。点击一次即可运行所有阶段，最后得到三个模型的表格和一次比较。请从这里开始。</translation>
    </message>
    <message>
        <source>Your own model: a recipe</source>
        <translation>您自己的模型：配方</translation>
    </message>
    <message>
        <source>Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, tells what it means, with the equation.</source>
        <translation>选择模型文件夹、任务及其数据，其余都有默认值。在字段上按 F1 或点击其 ?，即可看到含义和公式。</translation>
    </message>
    <message>
        <source>Checked before it starts</source>
        <translation>开始前检查</translation>
    </message>
    <message>
        <source>Memory, disk and data are checked while you type. What is missing is said beside the field. A run can be paused, closed and resumed to the same bits.</source>
        <translation>输入时会检查内存、磁盘和数据，缺少的内容会显示在字段旁。运行可以暂停、关闭，并逐位一致地恢复。</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>各个阶段</translation>
    </message>
    <message>
        <source>The teacher learns the task, the student gets ternary layers, reads text, and learns from its teacher. A click on a stage shows what it has made.</source>
        <translation>教师学习任务，学生获得三值层、阅读文本并向教师学习。点击某个阶段可查看其成果。</translation>
    </message>
    <message>
        <source>Losses and accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.</source>
        <translation>曲线随训练增长。右键点击图表可得到其表格、图片或数值。</translation>
    </message>
    <message>
        <source>Weights become −1, 0 and +1</source>
        <translation>权重变为 −1、0 和 +1</translation>
    </message>
    <message>
        <source>The distribution of the weights in units of their scale, with the thresholds between the three codes. Watch the mass move to the thresholds, live or step by step.</source>
        <translation>以缩放为单位的权重分布，以及三个编码之间的阈值。可实时或逐步观察质量向阈值移动。</translation>
    </message>
    <message>
        <source>Model against student</source>
        <translation>模型与学生的对比</translation>
    </message>
    <message>
        <source>Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.</source>
        <translation>两者轮流回答同一个提示。加速比附有其范围，以及使其可疑的原因。</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>帮助在这里</translation>
    </message>
    <message>
        <source>The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; Ctrl+K finds anything that can be done.</source>
        <translation>指南、方法、本导览和键盘快捷键。F1 打开与当前页面对应的内容；Ctrl+K 可查找任何操作。</translation>
    </message>
</context>
<context>
    <name>bitdistill::TranscriptView</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>bitdistill::WallView</name>
    <message>
        <source>Wall</source>
        <translation>直方图墙</translation>
    </message>
    <message>
        <source>Every layer and kind at this step</source>
        <translation>此步骤的每一层、每一类</translation>
    </message>
    <message>
        <source>Own heights</source>
        <translation>各自高度</translation>
    </message>
    <message>
        <source>Each histogram to its own height</source>
        <translation>每个直方图用自己的高度</translation>
    </message>
    <message>
        <source>Off: all histograms have one measure, so that their heights can be compared</source>
        <translation>关闭：所有直方图使用同一尺度，以便比较高度</translation>
    </message>
    <message>
        <source>Copy the wall of histograms as a picture</source>
        <translation>将直方图墙复制为图片</translation>
    </message>
    <message>
        <source>Export the wall of histograms</source>
        <translation>导出直方图墙</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>固定此步骤</translation>
    </message>
    <message>
        <source>Keeps the histograms of now as outlines in all cells; press again to remove them</source>
        <translation>将当前直方图作为轮廓保留在所有格中；再按一次去除</translation>
    </message>
    <message>
        <source>Weights: pin the wall at this step</source>
        <translation>权重：固定此步骤的直方图墙</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightCurves</name>
    <message>
        <source>Weights over time</source>
        <translation>权重随时间的变化</translation>
    </message>
    <message>
        <source>Share of zeros, mass near the thresholds and flips appear here</source>
        <translation>零的占比、阈值附近的占比和翻转会出现在这里</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>开始一次带直方图的运行，或打开运行文件夹。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>还没有直方图。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is %2 (first %3)</source>
        <translation>%1 为 %2（起初 %3）</translation>
    </message>
    <message>
        <source>%1 at %2 step %3: %4.</source>
        <translation>%1，%2 第 %3 步：%4。</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightMap</name>
    <message>
        <source>Map of the layers</source>
        <translation>各层的图</translation>
    </message>
    <message>
        <source>One row a layer, one column a step</source>
        <translation>每层一行，每步一列</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>开始一次带直方图的运行，或打开运行文件夹。</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>第 %1 层，%2：%3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Layer %1, %2
%3: %4</source>
        <translation>第 %1 层，%2
%3：%4</translation>
    </message>
    <message>
        <source>%1 of %2 layers, %3 columns, from %4 to %5.</source>
        <translation>%1：%2 层，%3 列，从 %4 到 %5。</translation>
    </message>
    <message>
        <source>Selected: layer %1, %2, %3.</source>
        <translation>已选择：第 %1 层，%2，%3。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightPlot</name>
    <message>
        <source>Ternary bars</source>
        <translation>三值柱</translation>
    </message>
    <message>
        <source>Show the ternary weights</source>
        <translation>显示三值权重</translation>
    </message>
    <message>
        <source>Bars of the codes that the forward pass uses, beside the latent weights</source>
        <translation>在潜在权重旁显示前向传播所用编码的柱</translation>
    </message>
    <message>
        <source>Near thresholds</source>
        <translation>接近阈值</translation>
    </message>
    <message>
        <source>Show the mass near the thresholds</source>
        <translation>显示阈值附近的占比</translation>
    </message>
    <message>
        <source>Tints the weights within 0.05 Δ of a threshold and counts them</source>
        <translation>为距阈值 0.05 Δ 以内的权重着色并统计</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>对数数值轴</translation>
    </message>
    <message>
        <source>Shows the tails</source>
        <translation>显示尾部</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin this distribution</source>
        <translation>固定此分布</translation>
    </message>
    <message>
        <source>Keeps the present distribution as an outline to compare with; press again to remove it</source>
        <translation>将当前分布作为轮廓保留以供比较；再按一次去除</translation>
    </message>
    <message>
        <source>Distribution of the weights</source>
        <translation>权重分布</translation>
    </message>
    <message>
        <source>The weights appear here in units of Δ, with the thresholds where rounding changes their code</source>
        <translation>权重会以 Δ 为单位出现在这里，并标出舍入改变其编码的阈值</translation>
    </message>
    <message>
        <source>Start a run, or open a model or a run folder.</source>
        <translation>开始一次运行，或打开模型或运行文件夹。</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>No weight has a threshold here: of each group the smallest is 0</source>
        <translation>这里没有权重有阈值：每组中最小的为 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightWall</name>
    <message>
        <source>Wall of the weights&apos; histograms</source>
        <translation>权重直方图墙</translation>
    </message>
    <message>
        <source>A small histogram for every layer and kind of tensor</source>
        <translation>每一层、每一类张量的小直方图</translation>
    </message>
    <message>
        <source>Start a run, or open a model.</source>
        <translation>开始一次运行，或打开一个模型。</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>显示的层</translation>
    </message>
    <message>
        <source>Each to its own height</source>
        <translation>各用自己的高度</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>w / Δ from −3 to 3; number: share of 0</source>
        <translation>w / Δ 从 −3 到 3；数字：0 的比例</translation>
    </message>
    <message>
        <source>%1. %2 weights, each in units of its own scale Δ; %3.</source>
        <translation>%1。%2 个权重，各以自己的缩放 Δ 为单位；%3。</translation>
    </message>
    <message>
        <source>each histogram to its own height</source>
        <translation>每个直方图用自己的高度</translation>
    </message>
    <message>
        <source>heights of all histograms to one measure</source>
        <translation>所有直方图高度用同一尺度</translation>
    </message>
    <message>
        <source>%1
%2 weights: %3 are −1, %4 are 0, %5 are +1
%6</source>
        <translation>%1
%2 个权重：%3 为 −1，%4 为 0，%5 为 +1
%6</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>每步翻转 %1</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>固定此步骤</translation>
    </message>
    <message>
        <source>outline: pinned</source>
        <translation>轮廓：固定</translation>
    </message>
    <message>
        <source>Outlines: %1.</source>
        <translation>轮廓：%1。</translation>
    </message>
    <message>
        <source>the smallest of each %1 is 0</source>
        <translation>每 %1 个中最小的为 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>&amp;Weights of</source>
        <translation>权重来源(&amp;W)</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>权重的来源</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of tensor</source>
        <translation>张量的类别</translation>
    </message>
    <message>
        <source>Reading the model&apos;s weights</source>
        <translation>正在读取模型的权重</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>没有打开的运行</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>没有打开的内容</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Weights: play the training</source>
        <translation>权重：播放训练过程</translation>
    </message>
    <message>
        <source>Weights: follow the newest step</source>
        <translation>权重：跟随最新步骤</translation>
    </message>
    <message>
        <source>Weights of a model folder</source>
        <translation>模型文件夹的权重</translation>
    </message>
    <message>
        <source>View of the weights</source>
        <translation>权重视图</translation>
    </message>
    <message>
        <source>Show the view: %1</source>
        <translation>显示视图：%1</translation>
    </message>
    <message>
        <source>Weights, view: %1</source>
        <translation>权重，视图：%1</translation>
    </message>
    <message>
        <source>&amp;Other run</source>
        <translation>另一运行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsView</name>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1，%2，第 %3 步</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>bitdistill::loss::Header</name>
    <message>
        <source>Stage shown</source>
        <translation>显示的阶段</translation>
    </message>
    <message>
        <source>All stages side by side, or one stage alone</source>
        <translation>所有阶段并排，或单独一个阶段</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Steps, tokens read or time trained</source>
        <translation>按步数、读取的词元数或训练时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>对数数值轴</translation>
    </message>
    <message>
        <source>Logarithmic value axis; the menu has the horizontal one</source>
        <translation>对数数值轴；横轴的对数见菜单</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>对数横轴</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first only stages of 200 points and more are smoothed.</source>
        <translation>平滑曲线取平均的范围，以占阶段的比例表示；其下仍可见原始数值。起初只平滑 200 个点及以上的阶段。</translation>
    </message>
    <message>
        <source>Smooth %1 %</source>
        <translation>平滑 %1 %</translation>
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
        <translation>将语言模型蒸馏到 1.58 位，并展示其过程。</translation>
    </message>
    <message>
        <source>A run folder, a model folder or a recipe to open.</source>
        <translation>要打开的运行文件夹、模型文件夹或配方。</translation>
    </message>
    <message>
        <source>Page to show first.</source>
        <translation>首先显示的页面。</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light、dark、contrast 或 system。</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Writes a picture of every page, then quits.</source>
        <translation>写入每个页面的图片，然后退出。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>窗口的语言：%1。</translation>
    </message>
    <message>
        <source>unknown language, expected one of: </source>
        <translation>未知的语言，应为以下之一： </translation>
    </message>
    <message>
        <source>unknown page, expected one of: </source>
        <translation>未知的页面，应为以下之一： </translation>
    </message>
    <message>
        <source>Begins with the tour of the window.</source>
        <translation>从窗口导览开始。</translation>
    </message>
    <message>
        <source>Open a new window even if one is open already. Without this option the open one shows what is given.</source>
        <translation>即使已有窗口打开，也另开一个新窗口。不加此选项时，由已打开的窗口显示给定的内容。</translation>
    </message>
</context>
</TS>
