<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Ablation</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Terms of the loss</source>
        <translation>損失の項</translation>
    </message>
    <message>
        <source>Scales and starts</source>
        <translation>スケールと開始値</translation>
    </message>
    <message>
        <source>Layer of the relations</source>
        <translation>関係を取る層</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース性</translation>
    </message>
</context>
<context>
    <name>Accessibility</name>
    <message>
        <source>Opens the numbers of the chart as a table</source>
        <translation>図の数値を表として開きます</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
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
        <translation>モデルは変換ありで計算します</translation>
    </message>
    <message>
        <source>the model computes without the transform</source>
        <translation>モデルは変換なしで計算します</translation>
    </message>
    <message>
        <source>the model transforms %1 of these %2 inputs</source>
        <translation>モデルはこの%2個の入力のうち%1個を変換します</translation>
    </message>
    <message>
        <source>No look at activations yet.</source>
        <translation>活性化はまだ調べられていません。</translation>
    </message>
    <message>
        <source>%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.</source>
        <translation>%1: 入力のまま%2ビットに丸めるとエネルギーの%3が失われます (%4)。トークンの最大値は平均%5 rms、最大%6 rmsです。%7がクリップされ、%8がコード 0 になります。</translation>
    </message>
    <message>
        <source>Its width is odd, so there is no Hadamard transform of it.</source>
        <translation>幅が奇数なので、アダマール変換はありません。</translation>
    </message>
    <message>
        <source>Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.</source>
        <translation>アダマール変換の後では%1 (%2) が失われます (%3)。最大値は平均%4、最大%5です。</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1少ない</translation>
    </message>
    <message>
        <source>Here %1.</source>
        <translation>ここでは、%1。</translation>
    </message>
    <message>
        <source>From x/rms</source>
        <translation>x/rms から</translation>
    </message>
    <message>
        <source>To x/rms</source>
        <translation>x/rms まで</translation>
    </message>
    <message>
        <source>Values as they come</source>
        <translation>入力のままの値</translation>
    </message>
    <message>
        <source>Values with the transform</source>
        <translation>変換ありの値</translation>
    </message>
</context>
<context>
    <name>ActivationHistory</name>
    <message>
        <source>Times less error with the transform</source>
        <translation>変換による誤差の減少率 (倍)</translation>
    </message>
    <message>
        <source>Rounding error as it comes</source>
        <translation>入力のままの丸め誤差</translation>
    </message>
    <message>
        <source>Rounding error with the transform</source>
        <translation>変換ありの丸め誤差</translation>
    </message>
    <message>
        <source>Largest over rms as it comes</source>
        <translation>入力のままの最大値 / rms</translation>
    </message>
    <message>
        <source>Largest over rms with the transform</source>
        <translation>変換ありの最大値 / rms</translation>
    </message>
    <message>
        <source>Clipped as it comes</source>
        <translation>入力のままのクリップ率</translation>
    </message>
    <message>
        <source>Clipped with the transform</source>
        <translation>変換ありのクリップ率</translation>
    </message>
    <message>
        <source>Beyond 6 rms as it comes</source>
        <translation>入力のままの 6 rms 超</translation>
    </message>
    <message>
        <source>Kurtosis as it comes</source>
        <translation>入力のままの尖度</translation>
    </message>
</context>
<context>
    <name>BeforeAfterView</name>
    <message>
        <source>The recipe skips this stage.</source>
        <translation>レシピはこの段階を省きます。</translation>
    </message>
    <message>
        <source>so far: step %1 of %2</source>
        <translation>これまで: ステップ %1 / %2</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>実行はまだここまで来ていません。</translation>
    </message>
    <message>
        <source>model folder %1</source>
        <translation>モデルフォルダー %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>改良後</translation>
    </message>
    <message>
        <source>Student it begins with</source>
        <translation>開始時の生徒</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>事前学習後</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>recorded before step 1 of %1</source>
        <translation>%1 のステップ 1 の前に記録</translation>
    </message>
    <message>
        <source>recorded at the last step, %1</source>
        <translation>最後のステップ %1 で記録</translation>
    </message>
    <message>
        <source>before step 1 of %1</source>
        <translation>%1 のステップ 1 の前</translation>
    </message>
    <message>
        <source>A recording has no models.</source>
        <translation>実行の記録にモデルは含まれません。</translation>
    </message>
</context>
<context>
    <name>ChangesQuestion</name>
    <message>
        <source>The run began with something else</source>
        <translation>この実行は別の条件で始まりました</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Go on with it as it is now? The model will then be one that no recipe describes; the run&apos;s files record the change.</source>
        <translation>%1 の開始後に、次のものが変わりました: %2。

現在の状態のまま続けますか？ その場合、できるモデルに対応するレシピはありません。変更は実行のファイルに記録されます。</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>変更を受け入れて続ける</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>実行をそのままにする</translation>
    </message>
    <message>
        <source>Since %1 began, this has changed: %2.

Nothing is left to train, and its models stay as they are. Record the change in the run&apos;s files, so that it is not asked about again?</source>
        <translation>%1 の開始後に、次のものが変わりました: %2。

学習は残っておらず、モデルはそのまま変わりません。次回から確認しないように、変更を実行のファイルに記録しますか？</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>変更を記録</translation>
    </message>
</context>
<context>
    <name>ChatTurns</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 conversations cannot stand beside each other</source>
        <translation>%1 件の会話は並べられません</translation>
    </message>
    <message>
        <source>Keep one or two lines of the file</source>
        <translation>ファイルの行を 1 行か 2 行だけ残してください</translation>
    </message>
    <message>
        <source>Keep one line of the file</source>
        <translation>ファイルの行を 1 行だけ残してください</translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s</source>
        <translation>%1、%2 トークン/秒</translation>
    </message>
    <message>
        <source>%1, the first after %2</source>
        <translation>%1、最初のトークンまで %2</translation>
    </message>
    <message>
        <source>%1; stopped</source>
        <translation>%1。途中で停止</translation>
    </message>
    <message>
        <source>%1; until the context was full</source>
        <translation>%1。コンテキストが満杯になるまで</translation>
    </message>
    <message>
        <source>%1; as many as were asked for</source>
        <translation>%1。指定した上限まで</translation>
    </message>
    <message>
        <source>The file&apos;s two conversations do not ask the same questions</source>
        <translation>ファイルの 2 つの会話は、質問が同じではありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 prompt tokens came from the cache</source>
        <translation>%1。プロンプト %3 トークンのうち %2 はキャッシュから</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>CE</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>ナット</translation>
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
        <translation>λ LD</translation>
    </message>
    <message>
        <source>gamma AD</source>
        <translation>γ AD</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>ゼロの割合</translation>
    </message>
    <message>
        <source>Near threshold</source>
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>1 ステップの反転</translation>
    </message>
    <message>
        <source>Dev loss</source>
        <translation>dev 損失</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Sign agreement</source>
        <translation>符号の一致</translation>
    </message>
    <message>
        <source>Scale over absmean</source>
        <translation>スケール / 絶対値平均</translation>
    </message>
    <message>
        <source>Flipped, below 0.5</source>
        <translation>反転、0.5 未満</translation>
    </message>
    <message>
        <source>Flipped, 0.5 to 1</source>
        <translation>反転、0.5〜1</translation>
    </message>
    <message>
        <source>Flipped, 1 to 2</source>
        <translation>反転、1〜2</translation>
    </message>
    <message>
        <source>Flipped, above 2</source>
        <translation>反転、2 超</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>ステップごとのマスク変化</translation>
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
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), interleaved</source>
        <translation>
            <numerusform>%n 回、交互に実行</numerusform>
        </translation>
    </message>
    <message>
        <source>temperature %1, seed %2</source>
        <translation>温度 %1、シード %2</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>Agreement not measured: %1</source>
        <translation>一致は未計測: %1</translation>
    </message>
    <message>
        <source>Stopped: the numbers are of the rounds that were whole</source>
        <translation>停止しました: 数値は完了したラウンドのものです</translation>
    </message>
    <message>
        <source>end of text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>context full</source>
        <translation>コンテキストが満杯</translation>
    </message>
    <message>
        <source>power: mains</source>
        <translation>電源: AC</translation>
    </message>
    <message>
        <source>power: battery</source>
        <translation>電源: バッテリー</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>電源: 不明</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>両者の速度の範囲が重なっています</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>その間、他のプロセスが %1 コアを使っていました</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>スレッドは時間の %1 をコア待ちに費やしました</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>両者がどれだけ似ているかは計測されていません</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>最後の反復は最初より %1 遅くなりました (発熱、電力、負荷のいずれか)</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>バッテリー駆動でした</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>生成の計測時間が %1 秒しかありません</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2〜%3)</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>clock not known</source>
        <translation>クロック不明</translation>
    </message>
    <message numerus="yes">
        <source>always %n token(s)</source>
        <translation>
            <numerusform>常に %n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends too soon to be timed: its speed is that of %n token(s) written past its end</source>
        <translation>
            <numerusform>%1 は計測するには早く終わりすぎます: 速度は、終わりより後に書いた %n トークンのものです</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>同じトークンは %1 だけです: テキストは別のものになります</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>生成 %1</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>計測は 1 回: 範囲なし</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>高速化の倍率なし: %1 が書いたのは、プロンプトとともに得られる 1 トークンだけなので、計測できたステップがありません。もっと多くのトークンを書かせてください</translation>
    </message>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>最大 %n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>1.58-bit</source>
        <translation>1.58 ビット</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 ビット</translation>
    </message>
    <message numerus="yes">
        <source>%1 end too soon to be timed: their speed is that of %n token(s) written past their ends</source>
        <translation>
            <numerusform>%1 は計測するには早く終わりすぎます: 速度は、それぞれの終わりより後に書いた %n トークンのものです</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3、%4 %5</translation>
    </message>
    <message>
        <source>%1 predicts %2: %3 %4, %1 %5</source>
        <translation>%1 の予測は%2: %3 %4、%1 %5</translation>
    </message>
    <message>
        <source>CPU, %1</source>
        <translation>CPU、%1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>%1 on its way to 1.58 bits: %2</source>
        <translation>1.58 ビットへ向かう %1: %2</translation>
    </message>
    <message>
        <source>its teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>How fast they write</source>
        <translation>生成の速さ</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>%1: %2 in 1.58 bits reaches %3</source>
        <translation>%1: 1.58 ビットの %2 は %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, tensor or field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the file, tensor or field that it speaks of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected, not %2</source>
        <translation>%2 ではなく &quot;%1&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no macro or function</source>
        <translation>&quot;%1&quot; はマクロでも関数でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; は数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>&quot;%1&quot; はリストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a namespace</source>
        <translation>&quot;%1&quot; は名前空間ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task</source>
        <translation>&quot;%1&quot; はタスクではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; はテキストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form label=word</source>
        <translation>&quot;%1&quot; は label=word の形ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null</source>
        <translation>&quot;%1&quot; は null です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined</source>
        <translation>&quot;%1&quot; は未定義です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and cannot be divided</source>
        <translation>&quot;%1&quot; は未定義なので割り算できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no JSON</source>
        <translation>&quot;%1&quot; は未定義なので JSON になりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no method .%2()</source>
        <translation>&quot;%1&quot; は未定義なのでメソッド .%2() がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined and has no sign</source>
        <translation>&quot;%1&quot; は未定義なので符号がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so %2 cannot be done</source>
        <translation>&quot;%1&quot; は未定義なので、%2 を実行できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined, so it has no %2</source>
        <translation>&quot;%1&quot; は未定義なので、%2 がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no values</source>
        <translation>&quot;%1&quot; に値が書かれていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a %2</source>
        <translation>%2 の &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a macro is not supported</source>
        <translation>マクロの &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a value of type %2, without a call,</source>
        <translation>型 %2 の値の &quot;%1&quot; (呼び出しなし)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside recipe, and only format and facts do</source>
        <translation>&quot;%1&quot; が recipe と並んでいますが、並べられるのは format と facts だけです</translation>
    </message>
    <message>
        <source>&quot;=&quot; is expected, not %1</source>
        <translation>%1 ではなく &quot;=&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;]&quot; is expected, not %1</source>
        <translation>%1 ではなく &quot;]&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;added_tokens&quot; is not a list</source>
        <translation>&quot;added_tokens&quot; がリストではありません</translation>
    </message>
    <message>
        <source>&quot;in&quot; is expected, not %1</source>
        <translation>%1 ではなく &quot;in&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;instruction&quot; is empty</source>
        <translation>&quot;instruction&quot; が空です</translation>
    </message>
    <message>
        <source>&quot;loop&quot; as a list</source>
        <translation>リストとしての &quot;loop&quot;</translation>
    </message>
    <message>
        <source>&quot;output&quot; is an empty answer</source>
        <translation>&quot;output&quot; が空の回答です</translation>
    </message>
    <message>
        <source>&quot;reference&quot; is an empty list</source>
        <translation>&quot;reference&quot; が空のリストです</translation>
    </message>
    <message>
        <source>%%%1 of strftime_now</source>
        <translation>strftime_now の %%%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not supported</source>
        <translation>%1 &quot;%2&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; of rows of %3 weights is not supported</source>
        <translation>重み %3 個の行の %1 &quot;%2&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>%1 % the same tokens</source>
        <translation>同じトークン %1 %</translation>
    </message>
    <message>
        <source>%1 %2 (without effect: %3)</source>
        <translation>%1: %2 (効果なし: %3)</translation>
    </message>
    <message>
        <source>%1 %2 The run pauses.</source>
        <translation>%1 %2 実行は一時停止します。</translation>
    </message>
    <message>
        <source>%1 %2, and %3 more</source>
        <translation>%1 %2、ほか %3 件</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (ほか %2 件)</translation>
    </message>
    <message>
        <source>%1 (number %2); it and what follows are left out.</source>
        <translation>%1 (番号 %2)。これと以降は省かれます。</translation>
    </message>
    <message>
        <source>%1 (the conversation in line %2 of the data)</source>
        <translation>%1 (データの %2 行目の会話)</translation>
    </message>
    <message>
        <source>%1 A star: p below 0.05.</source>
        <translation>%1 星印: p が 0.05 未満。</translation>
    </message>
    <message>
        <source>%1 Free some space and go on; %2</source>
        <translation>%1 空き容量を作ってから続けてください。%2</translation>
    </message>
    <message>
        <source>%1 MiB are needed: free some space or choose another disk</source>
        <translation>%1 MiB 必要です: 空き容量を作るか、別のディスクを選んでください</translation>
    </message>
    <message>
        <source>%1 The teacher is computed for every micro-batch from here on.</source>
        <translation>%1 以降は、マイクロバッチごとに教師を計算します。</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3</source>
        <translation>%1 と %2 が矛盾しています: %3</translation>
    </message>
    <message>
        <source>%1 and others, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 など、llama.cpp が名前から特殊トークンとみなすもの</translation>
    </message>
    <message>
        <source>%1 at byte %2 has %3 bytes</source>
        <translation>バイト %2 の %1 は %3 バイトです</translation>
    </message>
    <message>
        <source>%1 at byte %2 is not UTF-8</source>
        <translation>バイト %2 の %1 は UTF-8 ではありません</translation>
    </message>
    <message>
        <source>%1 cannot be done with a value of type %2</source>
        <translation>%1 は型 %2 の値にはできません</translation>
    </message>
    <message>
        <source>%1 cannot be done with values of type %2 and %3</source>
        <translation>%1 は型 %2 と %3 の値にはできません</translation>
    </message>
    <message>
        <source>%1 cannot be kept as &quot;%2&quot;</source>
        <translation>%1 は &quot;%2&quot; として保持できません</translation>
    </message>
    <message>
        <source>%1 cannot hold an embedding</source>
        <translation>%1 に埋め込みは格納できません</translation>
    </message>
    <message>
        <source>%1 claims %2 members, more than the file has bytes for</source>
        <translation>%1 のメンバーは %2 個とされていますが、ファイルのバイト数が足りません</translation>
    </message>
    <message>
        <source>%1 claims %2 texts, more than the file has bytes for</source>
        <translation>%1 のテキストは %2 個とされていますが、ファイルのバイト数が足りません</translation>
    </message>
    <message>
        <source>%1 contradicts itself: %2</source>
        <translation>%1 は自己矛盾しています: %2</translation>
    </message>
    <message>
        <source>%1 conversations are longer than %2: they end with the last whole answer that fits, or within the first one.</source>
        <translation>会話 %1 件が %2 より長くなっています: 収まる最後の完全な回答まで、または最初の回答の途中で終わります。</translation>
    </message>
    <message>
        <source>%1 data %2</source>
        <translation>%1 のデータ: %2</translation>
    </message>
    <message>
        <source>%1 differs from layer to layer, which is not supported</source>
        <translation>%1 が層ごとに異なりますが、これはサポートされていません</translation>
    </message>
    <message>
        <source>%1 differs from the source</source>
        <translation>%1 が元のモデルと異なります</translation>
    </message>
    <message>
        <source>%1 does not name %2, whose weights would then be 1.58-bit ones</source>
        <translation>%1 に %2 が挙げられていないため、その重みは 1.58 ビットのものになってしまいます</translation>
    </message>
    <message>
        <source>%1 ended in the middle of a %2; %3</source>
        <translation>%1 は %2 の途中で終わっていました。%3</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 step</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epoch of %2 item, %3 a step, is %4 steps</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 step</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epoch of %2 items, %3 a step, is %4 steps</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 step</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epochs of %2 item, %3 a step, are %4 steps</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 step</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 epochs of %2 items, %3 a step, are %4 steps</source>
        <translation>%2 項目の %1 エポックは、1 ステップ %3 項目で %4 ステップです</translation>
    </message>
    <message>
        <source>%1 goes on after step %2</source>
        <translation>%1 はステップ %2 の後から続きます</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too few</source>
        <translation>%1 は %3 の回答が %2 件足りません</translation>
    </message>
    <message>
        <source>%1 has %2 answers of %3 too many</source>
        <translation>%1 は %3 の回答が %2 件多すぎます</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when the run began</source>
        <translation>%1 は %2 バイトですが、実行の開始時は %3 バイトでした</translation>
    </message>
    <message>
        <source>%1 has %2 extents, at most 4 are possible</source>
        <translation>%1 の次元数は %2 ですが、4 までしか使えません</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 rows of %4: the others are lost.</source>
        <translation>%1 にあるのは %4 の %3 行中 %2 行です: 残りは失われました。</translation>
    </message>
    <message>
        <source>%1 has %2 zeros; %3 to %4 are usual.</source>
        <translation>%1 のゼロは %2 です。普通は %3〜%4 です。</translation>
    </message>
    <message>
        <source>%1 has a factor and no rope_type</source>
        <translation>%1 に係数があるのに rope_type がありません</translation>
    </message>
    <message>
        <source>%1 has another content than when the run began (checksum)</source>
        <translation>%1 の内容が実行の開始時と異なります (チェックサム)</translation>
    </message>
    <message>
        <source>%1 has another content than when the run was evaluated (checksum)</source>
        <translation>%1 の内容が実行の評価時と異なります (チェックサム)</translation>
    </message>
    <message>
        <source>%1 has another length than choice</source>
        <translation>%1 の長さが choice と異なります</translation>
    </message>
    <message>
        <source>%1 has more than 4 MB and does not travel with the model</source>
        <translation>%1 は 4 MB を超えているため、モデルに添えられません</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes +1: %2 of those that are not 0.</source>
        <translation>%1 はコード +1 をほぼ失いました: 0 でないコードの %2 です。</translation>
    </message>
    <message>
        <source>%1 has nearly lost its codes -1: %2 of those that are not 0.</source>
        <translation>%1 はコード -1 をほぼ失いました: 0 でないコードの %2 です。</translation>
    </message>
    <message>
        <source>%1 has no argument &quot;%2&quot;</source>
        <translation>%1 に引数 &quot;%2&quot; はありません</translation>
    </message>
    <message>
        <source>%1 has no histograms of the end of %2: they are lost.</source>
        <translation>%1 に %2 の終わりのヒストグラムがありません: 失われました。</translation>
    </message>
    <message>
        <source>%1 has no text of %2 of %3 items.</source>
        <translation>%1 には %3 項目中 %2 項目のテキストがありません。</translation>
    </message>
    <message>
        <source>%1 has sets for kinds of layers, and layer_types does not say which is which</source>
        <translation>%1 には層の種類ごとの設定がありますが、どの層がどれかを示す layer_types がありません</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in %4</source>
        <translation>%1 の ID は、ここでは %2、%4 では %3 です</translation>
    </message>
    <message>
        <source>%1 has the id %2 here and %3 in the vocabulary of %4</source>
        <translation>%1 の ID は、ここでは %2、%4 の語彙では %3 です</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 の型 %2 は不明です</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 上限</translation>
    </message>
    <message>
        <source>%1 holds %2 at row %3, column %4</source>
        <translation>%1 の行 %3、列 %4 は %2 です</translation>
    </message>
    <message>
        <source>%1 holds a text that is not UTF-8</source>
        <translation>%1 に UTF-8 でないテキストがあります</translation>
    </message>
    <message>
        <source>%1 holds a value of another type</source>
        <translation>%1 に別の型の値があります</translation>
    </message>
    <message>
        <source>%1 holds something that is no text</source>
        <translation>%1 にテキストでないものがあります</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; in the sweep now</source>
        <translation>%1 は、そこでは &quot;%2&quot;、現在のスイープでは &quot;%3&quot; です</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected one of %3</source>
        <translation>%1 が &quot;%2&quot; です。使えるのは %3 のいずれかです</translation>
    </message>
    <message>
        <source>%1 is %2, beyond the %3 tokens of the model</source>
        <translation>%1 が %2 で、モデルの %3 トークンを超えています</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 が %2 です。%3 が必要です</translation>
    </message>
    <message>
        <source>%1 is %2, expected 1 to %3</source>
        <translation>%1 が %2 です。1〜%3 が必要です</translation>
    </message>
    <message>
        <source>%1 is %2, expected a number from 1 on</source>
        <translation>%1 が %2 です。1 以上の数が必要です</translation>
    </message>
    <message>
        <source>%1 is %2, expected a positive number</source>
        <translation>%1 が %2 です。正の数が必要です</translation>
    </message>
    <message>
        <source>%1 is %2, which changes what the model computes and is not supported</source>
        <translation>%1 が %2 です。モデルの計算内容が変わるもので、サポートされていません</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere and does not travel with the model</source>
        <translation>%1 はリンク先のないリンクのため、モデルに添えられません</translation>
    </message>
    <message>
        <source>%1 is a link to nothing: %2</source>
        <translation>%1 はリンク先のないリンクです: %2</translation>
    </message>
    <message>
        <source>%1 is a list of lists, which no program writes</source>
        <translation>%1 はリストのリストですが、これを書くプログラムはありません</translation>
    </message>
    <message>
        <source>%1 is a list, expected %2</source>
        <translation>%1 がリストです。%2 が必要です</translation>
    </message>
    <message>
        <source>%1 is automatic, expected what was chosen</source>
        <translation>%1 が automatic です。選択された値が必要です</translation>
    </message>
    <message>
        <source>%1 is expected, %2</source>
        <translation>%1 が必要です。%2</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>%2 ではなく %1 が必要です</translation>
    </message>
    <message>
        <source>%1 is given &quot;%2&quot; twice</source>
        <translation>%1 に &quot;%2&quot; が二度指定されています</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 が二度指定されています</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is missing, expected an integer</source>
        <translation>%1 がありません。整数が必要です</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 がありません: %2</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 が負です</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object</source>
        <translation>%1 はテキストでもオブジェクトでもありません</translation>
    </message>
    <message>
        <source>%1 is neither a text nor an object with a text &quot;content&quot;</source>
        <translation>%1 はテキストでも、テキスト &quot;content&quot; を持つオブジェクトでもありません</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 は true でも false でもありません</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 はリストではありません</translation>
    </message>
    <message>
        <source>%1 is no single value</source>
        <translation>%1 は単一の値ではありません</translation>
    </message>
    <message>
        <source>%1 is not JSON of a tokenizer</source>
        <translation>%1 はトークナイザの JSON ではありません</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 は UTF-8 ではありません</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 は JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 is not a key that this program knows</source>
        <translation>%1 はこのプログラムの知らないキーです</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 はリストではありません</translation>
    </message>
    <message>
        <source>%1 is not a list or an object</source>
        <translation>%1 はリストでもオブジェクトでもありません</translation>
    </message>
    <message>
        <source>%1 is not a matrix</source>
        <translation>%1 は行列ではありません</translation>
    </message>
    <message>
        <source>%1 is not a token id</source>
        <translation>%1 はトークン ID ではありません</translation>
    </message>
    <message>
        <source>%1 is not a whole number but of type %2</source>
        <translation>%1 は整数ではなく、型 %2 の値です</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 はオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 is not from 0 to 100</source>
        <translation>%1 は 0〜100 ではありません</translation>
    </message>
    <message>
        <source>%1 is not in shard %2</source>
        <translation>%1 がシャード %2 にありません</translation>
    </message>
    <message>
        <source>%1 is not of the llama3 kind; other RoPE scaling is not supported</source>
        <translation>%1 は llama3 の種類ではありません。ほかの RoPE スケーリングはサポートされていません</translation>
    </message>
    <message>
        <source>%1 is not part of a model of this shape</source>
        <translation>%1 はこの形のモデルの一部ではありません</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 はサポートされていません</translation>
    </message>
    <message>
        <source>%1 is not supported: no norm stands inside a linear layer here</source>
        <translation>%1 はサポートされていません: ここでは線形層の中にノルムはありません</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は使われません: %2</translation>
    </message>
    <message>
        <source>%1 is not used: it is for inputs in 4 bits, and this program computes with whole ones</source>
        <translation>%1 は使われません: 4 ビット入力のためのもので、このプログラムは丸めない入力で計算します</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (%2)</source>
        <translation>%1 は正しい JSON ではありません (%2)</translation>
    </message>
    <message>
        <source>%1 is null, expected a value</source>
        <translation>%1 が null です。値が必要です</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 が 0〜1 の範囲外です</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 が大きすぎます</translation>
    </message>
    <message>
        <source>%1 is used as the head, although the configuration says that it is tied to the embedding: the two differ</source>
        <translation>設定では埋め込みと共有とされていますが、%1 が出力ヘッドとして使われます: 両者が異なるためです</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <source>%1 jumped to %2, %3 its usual value (z-score %4).</source>
        <translation>%1 が %2 に跳ね上がりました。普段の値の %3 です (z スコア %4)。</translation>
    </message>
    <message>
        <source>%1 lacks the argument &quot;%2&quot;</source>
        <translation>%1 に引数 &quot;%2&quot; が足りません</translation>
    </message>
    <message>
        <source>%1 line of events.jsonl could not be read and was taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>events.jsonl の %1 行が読めなかったため取り除かれました。ファイル全体は events.jsonl.damaged として残しました</translation>
    </message>
    <message>
        <source>%1 lines of events.jsonl could not be read and were taken out; the whole file was kept as events.jsonl.damaged</source>
        <translation>events.jsonl の %1 行が読めなかったため取り除かれました。ファイル全体は events.jsonl.damaged として残しました</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 下限</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 は正の数でなければなりません</translation>
    </message>
    <message>
        <source>%1 names %2 twice</source>
        <translation>%1 に %2 が二度挙げられています</translation>
    </message>
    <message>
        <source>%1 names %2: all seven projections of every layer are 1.58-bit here</source>
        <translation>%1 に %2 が挙げられています: ここではすべての層の 7 つの射影がすべて 1.58 ビットです</translation>
    </message>
    <message>
        <source>%1 names are given for %2 values</source>
        <translation>値 %2 個に対して名前が %1 個指定されています</translation>
    </message>
    <message>
        <source>%1 names the token %2, which the tokenizer does not have</source>
        <translation>%1 に挙げられたトークン %2 がトークナイザにありません</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes at byte %3, the file has %4 more</source>
        <translation>%1 にはバイト %3 から %2 バイト必要ですが、ファイルの残りは %4 バイトです</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are left out: what stands before their first answer fills %3.</source>
        <translation>会話 %2 件中 %1 件は省かれます: 最初の回答より前の部分だけで %3 が埋まります。</translation>
    </message>
    <message>
        <source>%1 of %2 conversations were longer than max_length, %3 tokens, and end earlier</source>
        <translation>会話 %2 件中 %1 件は max_length (%3 トークン) より長く、途中で終わります</translation>
    </message>
    <message>
        <source>%1 of %2 micro-batches took the teacher&apos;s outputs from disk, in %3 s</source>
        <translation>マイクロバッチ %2 個中 %1 個は、教師の出力をディスクから読みました (%3 秒)</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were cut to max_length, %3 tokens</source>
        <translation>プロンプト %2 件中 %1 件は max_length (%3 トークン) に切り詰められました</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%2 トークン中 %1 が同じ</translation>
    </message>
    <message>
        <source>%1 of training for all, stages that points share counted once; a row&apos;s time is that of its run alone</source>
        <translation>全体の学習時間 %1 (条件が共有する段階は 1 回だけ数えます)。行の時間はその実行だけのものです</translation>
    </message>
    <message>
        <source>%1 of type &quot;%2&quot; is not supported</source>
        <translation>型 &quot;%2&quot; の %1 はサポートされていません</translation>
    </message>
    <message>
        <source>%1 or F16</source>
        <translation>%1 または F16</translation>
    </message>
    <message>
        <source>%1 overlaps %2</source>
        <translation>%1 が %2 と重なっています</translation>
    </message>
    <message>
        <source>%1 relation heads do not divide a state of width %2</source>
        <translation>関係のヘッド数 %1 では、幅 %2 の状態を割り切れません</translation>
    </message>
    <message>
        <source>%1 row cannot be read and is left out.</source>
        <translation>%1 行が読めないため省かれます。</translation>
    </message>
    <message>
        <source>%1 rows cannot be read and are left out.</source>
        <translation>%1 行が読めないため省かれます。</translation>
    </message>
    <message>
        <source>%1 stands in a part before it, too</source>
        <translation>%1 は前の部分にもあります</translation>
    </message>
    <message>
        <source>%1 stands in more than one shard</source>
        <translation>%1 が複数のシャードにあります</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 が二度あります</translation>
    </message>
    <message>
        <source>%1 starts anew%2</source>
        <translation>%1 は最初から始まります%2</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments at most, not %3</source>
        <translation>%1 の引数は最大 %2 個ですが、%3 個あります</translation>
    </message>
    <message>
        <source>%1 takes no argument by name, not even &quot;%2&quot;</source>
        <translation>%1 は名前付き引数を取りません (&quot;%2&quot; も同じです)</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 スレッド</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 スレッド</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 token ids could not be decoded (%2)</source>
        <translation>%1 個のトークン ID をデコードできませんでした (%2)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 training prompts were cut to %2.</source>
        <translation>学習プロンプト %1 件が %2 に切り詰められました。</translation>
    </message>
    <message>
        <source>%1 was damaged after %2 bytes; the whole file was kept as %3</source>
        <translation>%1 は %2 バイトより後が壊れていました。ファイル全体は %3 として残しました</translation>
    </message>
    <message>
        <source>%1 was not there any more: what it held of this run is lost.</source>
        <translation>%1 がなくなっていました: そこにあったこの実行の内容は失われました。</translation>
    </message>
    <message>
        <source>%1 was not there when the run began</source>
        <translation>%1 は実行の開始時にはありませんでした</translation>
    </message>
    <message>
        <source>%1 was removed while it was being written, and was made again.</source>
        <translation>%1 は書き込み中に削除されたため、作り直されました。</translation>
    </message>
    <message>
        <source>%1 was shortened by another program while it was being written, and was made again.</source>
        <translation>%1 は書き込み中に別のプログラムによって短くされたため、作り直されました。</translation>
    </message>
    <message>
        <source>%1 with drafts</source>
        <translation>%1 (下書きあり)</translation>
    </message>
    <message>
        <source>%1 with its added tokens</source>
        <translation>%1 (追加トークンを含む)</translation>
    </message>
    <message>
        <source>%1 would be written twice</source>
        <translation>%1 が二度書き込まれることになります</translation>
    </message>
    <message>
        <source>%1&quot;%2&quot; would be written twice</source>
        <translation>%1&quot;%2&quot; が二度書き込まれることになります</translation>
    </message>
    <message>
        <source>%1() cannot be made of a value of type %2</source>
        <translation>型 %2 の値から %1() は作れません</translation>
    </message>
    <message>
        <source>%1() of a value of type %2</source>
        <translation>型 %2 の値の %1()</translation>
    </message>
    <message>
        <source>%1() takes one argument without a name at most</source>
        <translation>%1() が取れる名前なしの引数は 1 つまでです</translation>
    </message>
    <message>
        <source>%1, %2 cores</source>
        <translation>%1、%2 コア</translation>
    </message>
    <message>
        <source>%1, %2 is not a folder</source>
        <translation>%1。%2 はフォルダーではありません</translation>
    </message>
    <message>
        <source>%1, a part of the path is not a folder</source>
        <translation>%1。パスの一部がフォルダーではありません</translation>
    </message>
    <message>
        <source>%1, again at %2</source>
        <translation>%1、再び %2 に</translation>
    </message>
    <message>
        <source>%1, agreement</source>
        <translation>%1、agreement</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1、および %2</translation>
    </message>
    <message>
        <source>%1, baselines</source>
        <translation>%1、baselines</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1、bytes</translation>
    </message>
    <message>
        <source>%1, figure</source>
        <translation>%1、figure</translation>
    </message>
    <message>
        <source>%1, it is a folder</source>
        <translation>%1。これはフォルダーです</translation>
    </message>
    <message>
        <source>%1, it is a link to &quot;%2&quot;, which is not there</source>
        <translation>%1。これは &quot;%2&quot; へのリンクですが、リンク先がありません</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1、メッセージ %2</translation>
    </message>
    <message>
        <source>%1, models</source>
        <translation>%1、models</translation>
    </message>
    <message>
        <source>%1, no such file or folder</source>
        <translation>%1。そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>%1, or target_column for texts</source>
        <translation>%1、またはテキストなら target_column</translation>
    </message>
    <message>
        <source>%1, permission denied</source>
        <translation>%1。アクセス権がありません</translation>
    </message>
    <message>
        <source>%1, points[%2]</source>
        <translation>%1、points[%2]</translation>
    </message>
    <message>
        <source>%1, runs[%2]</source>
        <translation>%1、runs[%2]</translation>
    </message>
    <message>
        <source>%1, the disk is full</source>
        <translation>%1。ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>%1, the disk reports an error</source>
        <translation>%1。ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>%1, the file system is read-only</source>
        <translation>%1。ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>%1, the file would exceed the limit on file sizes</source>
        <translation>%1。ファイルがファイルサイズの制限を超えます</translation>
    </message>
    <message>
        <source>%1, the name is too long</source>
        <translation>%1。名前が長すぎます</translation>
    </message>
    <message>
        <source>%1, the program that read it has ended</source>
        <translation>%1。読んでいたプログラムが終了しました</translation>
    </message>
    <message>
        <source>%1, though its weights are</source>
        <translation>%1 (重みは有限です)</translation>
    </message>
    <message>
        <source>%1, too many files are open</source>
        <translation>%1。開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>%1, which is not a finite number</source>
        <translation>%1、これは有限の数ではありません</translation>
    </message>
    <message>
        <source>%1, which llama.cpp takes for special tokens by their names</source>
        <translation>%1 (llama.cpp が名前から特殊トークンとみなすもの)</translation>
    </message>
    <message>
        <source>%1. Both models answered what is there now; the table is about what was there then.</source>
        <translation>%1。両モデルの回答は現在の内容に対するもの、表は当時の内容についてのものです。</translation>
    </message>
    <message>
        <source>%1. The models wrote to what is there now; the table is about what was there then.</source>
        <translation>%1。モデルの文章は現在の内容に対するもの、表は当時の内容についてのものです。</translation>
    </message>
    <message>
        <source>%1. The run goes on without this file.</source>
        <translation>%1。実行はこのファイルなしで続きます。</translation>
    </message>
    <message>
        <source>%1. What belongs there waits in memory and is written as soon as that is possible, at the latest before the next checkpoint.</source>
        <translation>%1。そこに入る内容はメモリで待ち、書き込めるようになりしだい、遅くとも次のチェックポイントの前に書き込まれます。</translation>
    </message>
    <message>
        <source>%1.%2 is missing</source>
        <translation>%1.%2 がありません</translation>
    </message>
    <message>
        <source>%1.%2 must be a positive number</source>
        <translation>%1.%2 は正の数でなければなりません</translation>
    </message>
    <message>
        <source>%1.high_freq_factor must be larger than low_freq_factor</source>
        <translation>%1.high_freq_factor は low_freq_factor より大きくなければなりません</translation>
    </message>
    <message>
        <source>%1.partial_rotary_factor is not supported</source>
        <translation>%1.partial_rotary_factor はサポートされていません</translation>
    </message>
    <message>
        <source>%1.rope_theta and another rope_theta differ</source>
        <translation>%1.rope_theta と別の rope_theta が異なります</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the header</source>
        <translation>%1: ヘッダーに &quot;%2&quot; がありません</translation>
    </message>
    <message>
        <source>%1: %2 (without effect: %3)</source>
        <translation>%1: %2 (効果なし: %3)</translation>
    </message>
    <message>
        <source>%1: %2 half of a surrogate pair (half an emoji) was read as U+FFFD</source>
        <translation>%1: サロゲートペアの半分 (絵文字の半分) %2 個を U+FFFD として読みました</translation>
    </message>
    <message>
        <source>%1: %2 halves of surrogate pairs (half an emoji each) were read as U+FFFD</source>
        <translation>%1: サロゲートペアの半分 (それぞれ絵文字の半分) %2 個を U+FFFD として読みました</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: %5, the default, is used</source>
        <translation>%1: %2 が %3 で、%4 トークンを超えています: 既定の %5 を使います</translation>
    </message>
    <message>
        <source>%1: %2 is %3, beyond its %4 tokens: it is passed over</source>
        <translation>%1: %2 が %3 で、%4 トークンを超えています: 無視します</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its answers</source>
        <translation>%1: %2 がその回答のものと一致しません</translation>
    </message>
    <message>
        <source>%1: %2 is not that of its texts</source>
        <translation>%1: %2 がそのテキストのものと一致しません</translation>
    </message>
    <message>
        <source>%1: %2 is outside its own interval</source>
        <translation>%1: %2 が自身の区間の外にあります</translation>
    </message>
    <message>
        <source>%1: %2 must be non-negative integers</source>
        <translation>%1: %2 は 0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conversations end with messages that nobody answers; these are left out</source>
        <translation>%1: 会話 %3 件中 %2 件が、誰も答えていないメッセージで終わっています。これらは省かれます</translation>
    </message>
    <message>
        <source>%1: chat template</source>
        <translation>%1: チャットテンプレート</translation>
    </message>
    <message>
        <source>%1: confusion is not that of its answers</source>
        <translation>%1: confusion がその回答のものと一致しません</translation>
    </message>
    <message>
        <source>%1: data_offsets [%2, %3] are outside the file&apos;s %4 bytes of data</source>
        <translation>%1: data_offsets [%2, %3] がファイルのデータ %4 バイトの外にあります</translation>
    </message>
    <message>
        <source>%1: data_offsets is not a pair</source>
        <translation>%1: data_offsets が対になっていません</translation>
    </message>
    <message>
        <source>%1: data_offsets span %2 bytes, shape %3 in %4 needs %5</source>
        <translation>%1: data_offsets の長さは %2 バイトですが、%4 の形状 %3 には %5 バイト必要です</translation>
    </message>
    <message>
        <source>%1: estimated, %2</source>
        <translation>%1: 推定 %2</translation>
    </message>
    <message>
        <source>%1: is a 1.58-bit student already. Choose the full-precision model it came from.</source>
        <translation>%1: すでに 1.58 ビットの生徒です。元の完全精度モデルを選んでください。</translation>
    </message>
    <message>
        <source>%1: its %2 bytes at %3 lie outside the file&apos;s %4 bytes of data</source>
        <translation>%1: バイト %3 からの %2 バイトが、ファイルのデータ %4 バイトの外にあります</translation>
    </message>
    <message>
        <source>%1: its header entry is not an object</source>
        <translation>%1: ヘッダーの項目がオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1: its shard is not a file name</source>
        <translation>%1: シャードがファイル名ではありません</translation>
    </message>
    <message>
        <source>%1: offset %2 is no multiple of the alignment %3</source>
        <translation>%1: オフセット %2 がアラインメント %3 の倍数ではありません</translation>
    </message>
    <message>
        <source>%1: rows of %2 weights are no whole number of %3 blocks of %4</source>
        <translation>%1: 重み %2 個の行は、%3 の %4 個ごとのブロックの整数個になりません</translation>
    </message>
    <message>
        <source>%1: shape %2 in %3 is no whole number of bytes</source>
        <translation>%1: %3 の形状 %2 は整数バイトになりません</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, config.json asks for %3</source>
        <translation>%1: ファイルでの形状は %2 ですが、config.json では %3 です</translation>
    </message>
    <message>
        <source>%1: shape %2 in the file, its keys ask for %3</source>
        <translation>%1: ファイルでの形状は %2 ですが、キーによれば %3 です</translation>
    </message>
    <message>
        <source>%1: shape is not an array</source>
        <translation>%1: shape が配列ではありません</translation>
    </message>
    <message>
        <source>%1: shape overflows</source>
        <translation>%1: shape が桁あふれします</translation>
    </message>
    <message>
        <source>%1: shard &quot;%2&quot; is not a file name in the model&apos;s folder</source>
        <translation>%1: シャード &quot;%2&quot; がモデルフォルダー内のファイル名ではありません</translation>
    </message>
    <message>
        <source>%1: the matrix beside it is multiplied by this number</source>
        <translation>%1: 隣にある行列にこの数を掛けます</translation>
    </message>
    <message>
        <source>%1: to_teacher is not that of their answers</source>
        <translation>%1: to_teacher がその回答のものと一致しません</translation>
    </message>
    <message>
        <source>%1: tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is hardly what the model was trained with</source>
        <translation>%1: tokenizer.ggml.pre がありません: 単語は llama.cpp がこれなしで行うとおりに区切られますが、モデルの学習時とはおそらく異なります</translation>
    </message>
    <message>
        <source>%1: type %2, which this program does not compute with</source>
        <translation>%1: 型 %2 はこのプログラムでは計算できません</translation>
    </message>
    <message>
        <source>%1: unknown dtype %2</source>
        <translation>%1: 不明な dtype %2</translation>
    </message>
    <message>
        <source>%1; %2 is read, not the shards of the %3 beside it</source>
        <translation>%1。隣にある %3 のシャードではなく、%2 を読みます</translation>
    </message>
    <message>
        <source>%1; computing them would have taken %2 s (%3 ms each): %4 s saved. Writing the others took %5 s.</source>
        <translation>%1。これらの計算には %2 秒 (1 つあたり %3 ミリ秒) かかるところでした: %4 秒の節約です。残りの書き込みに %5 秒かかりました。</translation>
    </message>
    <message>
        <source>%1; evaluate and logits read this one with --engine cpu</source>
        <translation>%1。evaluate と logits は --engine cpu でこれを読みます</translation>
    </message>
    <message>
        <source>%1; none was computed in this sitting to compare with.</source>
        <translation>%1。今回は比較のために計算したものはありません。</translation>
    </message>
    <message>
        <source>%1; what came was removed</source>
        <translation>%1。受信した分は削除しました</translation>
    </message>
    <message>
        <source>%1GGUF&apos;s TQ1_0 and TQ2_0 hold it, with the scales in F16: %2 I2_S cannot: it has one scale for a matrix.</source>
        <translation>%1GGUF の TQ1_0 と TQ2_0 には、F16 のスケールで格納できます: %2 I2_S には格納できません: 行列ごとにスケールが 1 つだからです。</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: TQ1_0 and TQ2_0 have one scale for 256 neighbours, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1GGUF の三値の型には格納できるものがありません: TQ1_0 と TQ2_0 は隣り合う 256 個ごとに、I2_S は行列ごとにスケールが 1 つです。F16 には格納できます: %2</translation>
    </message>
    <message>
        <source>%1None of GGUF&apos;s ternary types holds it: its rows are no multiples of 256, as TQ1_0 and TQ2_0 need, and I2_S has one for a matrix. F16 can: %2</source>
        <translation>%1GGUF の三値の型には格納できるものがありません: TQ1_0 と TQ2_0 には行の長さが 256 の倍数である必要があり、I2_S は行列ごとにスケールが 1 つです。F16 には格納できます: %2</translation>
    </message>
    <message>
        <source>%1What is done is kept in %2, and the same call goes on with it</source>
        <translation>%1済んだ分は %2 に残っています。同じ呼び出しでそこから続きます</translation>
    </message>
    <message>
        <source>%1quant_method &quot;%2&quot; is not supported</source>
        <translation>%1quant_method &quot;%2&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>, %1 processes (%2).</source>
        <translation>、%1 プロセス (%2)。</translation>
    </message>
    <message>
        <source>.%1() needs a text</source>
        <translation>.%1() にはテキストが必要です</translation>
    </message>
    <message>
        <source>.%1() needs a whole number, not a value of type %2</source>
        <translation>.%1() には整数が必要です (型 %2 の値ではなく)</translation>
    </message>
    <message>
        <source>.index() does not find %1</source>
        <translation>.index() で %1 が見つかりません</translation>
    </message>
    <message>
        <source>.join() needs a list</source>
        <translation>.join() にはリストが必要です</translation>
    </message>
    <message>
        <source>.join() needs texts, not a value of type %1</source>
        <translation>.join() にはテキストが必要です (型 %1 の値ではなく)</translation>
    </message>
    <message>
        <source>.partition() needs a text that is not empty</source>
        <translation>.partition() には空でないテキストが必要です</translation>
    </message>
    <message>
        <source>0 is no batch</source>
        <translation>0 はバッチになりません</translation>
    </message>
    <message>
        <source>0 stands for all cores</source>
        <translation>0 はすべてのコアを表します</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <translation>64 ビット ARM</translation>
    </message>
    <message>
        <source>; %1 of tensors at the peak</source>
        <translation>; ピーク時のテンソル %1</translation>
    </message>
    <message>
        <source>; %1 of these have no answer that fits, and are left out</source>
        <translation>; うち %1 件は収まる回答がなく、省かれます</translation>
    </message>
    <message>
        <source>; %1 past it are kept in %2.</source>
        <translation>; それより後の %1 は %2 に残されています。</translation>
    </message>
    <message>
        <source>A draft comes from a model of the same vocabulary, such as its student</source>
        <translation>下書きは、生徒など語彙が同じモデルのものでなければなりません</translation>
    </message>
    <message>
        <source>A few large weights set the scale: lower the learning rate or raise the weight decay.</source>
        <translation>少数の大きな重みがスケールを決めています: 学習率を下げるか、重み減衰を上げてください。</translation>
    </message>
    <message>
        <source>A key of its sizes is wrong; convert the model again, or fetch the file again</source>
        <translation>サイズのキーのどれかが間違っています。モデルを再度変換するか、ファイルを再度取得してください</translation>
    </message>
    <message>
        <source>A line is {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]}</source>
        <translation>1 行は {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, ...]} の形です</translation>
    </message>
    <message>
        <source>A newer version may know it</source>
        <translation>新しいバージョンなら対応しているかもしれません</translation>
    </message>
    <message>
        <source>A newer version wrote it: update</source>
        <translation>新しいバージョンで書かれています: 更新してください</translation>
    </message>
    <message>
        <source>A part of the start that was done is passed over. %1.</source>
        <translation>済んでいた開始処理の一部は使われません。%1。</translation>
    </message>
    <message>
        <source>A published test set has no labels; use the train or dev file.</source>
        <translation>公開されているテストセットにはラベルがありません。train か dev のファイルを使ってください。</translation>
    </message>
    <message>
        <source>A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)</source>
        <translation>値が 16 ビットに収まらなくなりました: 重みとキャッシュをより広い形式 (format as-stored または f32) にしてください</translation>
    </message>
    <message>
        <source>AVX-512 F, BW, VL, DQ and CD</source>
        <translation>AVX-512 F、BW、VL、DQ、CD</translation>
    </message>
    <message>
        <source>AVX2, FMA, F16C and BMI2</source>
        <translation>AVX2、FMA、F16C、BMI2</translation>
    </message>
    <message>
        <source>Accept it on %1, and %2</source>
        <translation>%1 で同意してください。%2</translation>
    </message>
    <message>
        <source>Accept its licence on %1, and %2</source>
        <translation>%1 でライセンスに同意してください。%2</translation>
    </message>
    <message>
        <source>Activations take 4 bits from this step on (%1); before, they took 8.</source>
        <translation>このステップから活性化は 4 ビットになります (%1)。それまでは 8 ビットでした。</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens of tokenizer.json, or remove its name here</source>
        <translation>tokenizer.json の added_tokens に ID とともに加えるか、ここの名前を削除してください</translation>
    </message>
    <message>
        <source>Add it with its id to added_tokens.json, or remove its name here</source>
        <translation>added_tokens.json に ID とともに加えるか、ここの名前を削除してください</translation>
    </message>
    <message>
        <source>An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.</source>
        <translation>以前の開始処理は別の重み、テキスト、設定によるものでした: それは使わず、開始処理を最初から行います。</translation>
    </message>
    <message>
        <source>As GGUF file: %1</source>
        <translation>GGUF ファイルとして: %1</translation>
    </message>
    <message>
        <source>Ask for 100 or more</source>
        <translation>100 以上を指定してください</translation>
    </message>
    <message>
        <source>Ask for 100 or more of each</source>
        <translation>それぞれ 100 以上を指定してください</translation>
    </message>
    <message>
        <source>Ask for a type of ROUGE, bleu or avg</source>
        <translation>ROUGE の種類、bleu、avg のいずれかを指定してください</translation>
    </message>
    <message>
        <source>Ask for fewer threads</source>
        <translation>スレッドを減らしてください</translation>
    </message>
    <message>
        <source>Ask the models on the Compare page, or with bitdistill compare</source>
        <translation>モデルへの質問は「比較」ページか bitdistill compare で行ってください</translation>
    </message>
    <message>
        <source>Balanced on the first batch: lambda %1, gamma %2.</source>
        <translation>最初のバッチでバランスを調整しました: lambda %1、gamma %2。</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in. The new norms change the function: until the next stage has trained them, this model agrees with its teacher on next to nothing.</source>
        <translation>BitLinear 層と SubLN を入れます。新しいノルムで関数が変わります: 次の段階で学習するまで、このモデルは教師とほとんど一致しません。</translation>
    </message>
    <message>
        <source>BitLinear layers and SubLN go in; each norm&apos;s gain is the usual size of what it divides.</source>
        <translation>BitLinear 層と SubLN を入れます。各ノルムのゲインは、そのノルムが割る値の普段の大きさです。</translation>
    </message>
    <message>
        <source>BitLinear layers go in, and no norms: refinement is off.</source>
        <translation>BitLinear 層を入れ、ノルムは入れません: 改良はオフです。</translation>
    </message>
    <message>
        <source>Bring it back as it was, or resume with --accept-changes</source>
        <translation>元のとおりに戻すか、--accept-changes を付けて再開してください</translation>
    </message>
    <message>
        <source>Bring it back, or start a new run</source>
        <translation>元に戻すか、新しい実行を開始してください</translation>
    </message>
    <message>
        <source>Bring the file back from a copy of the run</source>
        <translation>実行のコピーからファイルを戻してください</translation>
    </message>
    <message>
        <source>Bring the folder&apos;s files back, from a copy, and resume the run</source>
        <translation>コピーからフォルダーのファイルを戻し、実行を再開してください</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>プログラムを再度ビルドまたはインストールしてください。</translation>
    </message>
    <message>
        <source>But only this program reads every text as the source does. %1</source>
        <translation>ただし、すべてのテキストを元のモデルと同じに読むのはこのプログラムだけです。%1</translation>
    </message>
    <message>
        <source>CPU inference</source>
        <translation>CPU 推論</translation>
    </message>
    <message>
        <source>CPU inference has no place for this tensor</source>
        <translation>CPU 推論にはこのテンソルの置き場がありません</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch was built without it or finds no GPU</source>
        <translation>CUDA が指定されましたが、この LibTorch は CUDA なしでビルドされたか、GPU を見つけられません</translation>
    </message>
    <message>
        <source>Calibrate on other or more texts</source>
        <translation>別のテキスト、またはより多くのテキストで較正してください</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>HF_ENDPOINT を確認してください</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later</source>
        <translation>HF_ENDPOINT を確認するか、後で再試行してください</translation>
    </message>
    <message>
        <source>Check it against the model&apos;s published tokenizer.json.</source>
        <translation>モデルの公開された tokenizer.json と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Check the disk and its connection</source>
        <translation>ディスクとその接続を確認してください</translation>
    </message>
    <message>
        <source>Check the name on %1; for a private one set HF_TOKEN</source>
        <translation>%1 で名前を確認してください。非公開の場合は HF_TOKEN を設定してください</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the pattern against the model&apos;s published tokenizer.json.</source>
        <translation>パターンをモデルの公開された tokenizer.json と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it</source>
        <translation>その上のフォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>Check the template against the model&apos;s own.</source>
        <translation>テンプレートをモデル自身のものと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Check who owns it and its access rights</source>
        <translation>所有者とアクセス権を確認してください</translation>
    </message>
    <message>
        <source>Checkpoint saved.</source>
        <translation>チェックポイントを保存しました。</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選んでください</translation>
    </message>
    <message>
        <source>Choose %1, or a model of other widths</source>
        <translation>%1 か、幅の異なるモデルを選んでください</translation>
    </message>
    <message>
        <source>Choose --embedding-type bf16 or f32</source>
        <translation>--embedding-type bf16 か f32 を選んでください</translation>
    </message>
    <message>
        <source>Choose BF16 or F32</source>
        <translation>BF16 か F32 を選んでください</translation>
    </message>
    <message>
        <source>Choose F16</source>
        <translation>F16 を選んでください</translation>
    </message>
    <message>
        <source>Choose F16 for the embedding</source>
        <translation>埋め込みには F16 を選んでください</translation>
    </message>
    <message>
        <source>Choose F16 or I2_S, or a model of other widths</source>
        <translation>F16 か I2_S、または幅の異なるモデルを選んでください</translation>
    </message>
    <message>
        <source>Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>F16、BF16、Q8_0、Q6_K、Q4_0、Q4_1 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>Choose F32 for the embedding</source>
        <translation>埋め込みには F32 を選んでください</translation>
    </message>
    <message>
        <source>Choose a .gguf file</source>
        <translation>.gguf ファイルを選んでください</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)</source>
        <translation>safetensors ファイルのある Hugging Face のモデルフォルダーを選んでください (pickle 形式の .bin ファイルは読みません)</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors files, or a .gguf file</source>
        <translation>safetensors ファイルのある Hugging Face のモデルフォルダーか、.gguf ファイルを選んでください</translation>
    </message>
    <message>
        <source>Choose a divisor of the query and key widths.</source>
        <translation>クエリとキーの幅の約数を選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder outside of it</source>
        <translation>その外のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a full-precision model of the teacher&apos;s vocabulary.</source>
        <translation>教師と同じ語彙の完全精度モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a language model&apos;s folder</source>
        <translation>言語モデルのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a name without /</source>
        <translation>/ を含まない名前を選んでください</translation>
    </message>
    <message>
        <source>Choose a new file whose name ends in .gguf</source>
        <translation>名前が .gguf で終わる新しいファイルを選んでください</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a new folder; of a run, bring run.json back</source>
        <translation>新しいフォルダーを選んでください。実行のフォルダーなら run.json を戻してください</translation>
    </message>
    <message>
        <source>Choose a run that has begun</source>
        <translation>すでに始まった実行を選んでください</translation>
    </message>
    <message>
        <source>Choose a run that has some</source>
        <translation>それがある実行を選んでください</translation>
    </message>
    <message>
        <source>Choose a teacher with the student&apos;s tokenizer.</source>
        <translation>生徒と同じトークナイザの教師を選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose another folder, or remove it</source>
        <translation>別のフォルダーを選ぶか、それを削除してください</translation>
    </message>
    <message>
        <source>Choose another folder, or remove this one</source>
        <translation>別のフォルダーを選ぶか、このフォルダーを削除してください</translation>
    </message>
    <message>
        <source>Choose another model, or name the files that are wanted with --include</source>
        <translation>別のモデルを選ぶか、必要なファイルを --include で指定してください</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>別の型を選んでください</translation>
    </message>
    <message>
        <source>Choose at least one model</source>
        <translation>少なくとも 1 つのモデルを選んでください</translation>
    </message>
    <message>
        <source>Choose dev data</source>
        <translation>dev データを選んでください</translation>
    </message>
    <message>
        <source>Choose fewer positions</source>
        <translation>位置の数を減らしてください</translation>
    </message>
    <message>
        <source>Choose folded scales</source>
        <translation>畳み込んだスケールを選んでください</translation>
    </message>
    <message>
        <source>Choose from 1 to %1</source>
        <translation>1〜%1 から選んでください</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>%1 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>Choose one of its folders</source>
        <translation>その中のフォルダーを 1 つ選んでください</translation>
    </message>
    <message>
        <source>Choose one of the branches and tags on %1</source>
        <translation>%1 にあるブランチやタグから選んでください</translation>
    </message>
    <message>
        <source>Choose one of the folders in snapshots/</source>
        <translation>snapshots/ の中のフォルダーを 1 つ選んでください</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>その中から 1 つ選んでください</translation>
    </message>
    <message>
        <source>Choose one of them, with --include &quot;*Q8_0*&quot; for example</source>
        <translation>その中から 1 つ選んでください。例: --include &quot;*Q8_0*&quot;</translation>
    </message>
    <message>
        <source>Choose tensor or row, or another method</source>
        <translation>tensor か row、または別の方法を選んでください</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json, the weights and the tokenizer</source>
        <translation>config.json、重み、トークナイザのあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose the full-precision model as teacher.</source>
        <translation>完全精度モデルを教師に選んでください。</translation>
    </message>
    <message>
        <source>Choose what is to be run</source>
        <translation>実行するものを選んでください</translation>
    </message>
    <message>
        <source>Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.</source>
        <translation>1 回だけならクリッピングで抑えられます。頻繁に起きるなら、学習率を下げるか、ウォームアップを長くしてください。</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>&quot; で閉じてください。</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください</translation>
    </message>
    <message>
        <source>Close other programs, or give a smaller file: is a quote never closed, or an item far too long?</source>
        <translation>ほかのプログラムを閉じるか、より小さいファイルを指定してください: 閉じていない引用符や、極端に長い項目はありませんか？</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of this shell (ulimit -v)</source>
        <translation>ほかのプログラムを閉じるか、このシェルの制限 (ulimit -v) を上げてください</translation>
    </message>
    <message>
        <source>Compare texts of the same items</source>
        <translation>同じ項目のテキストどうしを比べてください</translation>
    </message>
    <message>
        <source>Compare the models again</source>
        <translation>モデルを再度比較してください</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>UTF-8 に変換してください。</translation>
    </message>
    <message>
        <source>Convert it: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (of a packed file unpack it first)</source>
        <translation>変換してください: iconv -f %1 -t UTF-8 %2 &gt; NEW_FILE (圧縮ファイルは先に展開してください)</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</source>
        <translation>変換してください: python3 -c &quot;import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>変換してください: python3 -c &quot;import pandas, sys; pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>変換してください: python3 -c &quot;import pandas, sys; pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>ファイルを UTF-8 に変換してください。</translation>
    </message>
    <message>
        <source>Convert the model to another type with the program that made the file</source>
        <translation>このファイルを作ったプログラムで、モデルを別の型に変換してください</translation>
    </message>
    <message>
        <source>Convert the text to UTF-8.</source>
        <translation>テキストを UTF-8 に変換してください。</translation>
    </message>
    <message>
        <source>Copy it again from the model&apos;s folder.</source>
        <translation>モデルのフォルダーから再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy its folder</source>
        <translation>そのフォルダーをコピーしてください</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>ファイルを再度コピーしてください</translation>
    </message>
    <message>
        <source>Copy the file again from the model&apos;s folder</source>
        <translation>モデルのフォルダーからファイルを再度コピーしてください</translation>
    </message>
    <message>
        <source>Copy the file from the model that this tokenizer belongs to, or correct the id</source>
        <translation>このトークナイザの元のモデルからファイルをコピーするか、ID を直してください</translation>
    </message>
    <message>
        <source>Copy the model&apos;s files again.</source>
        <translation>モデルのファイルを再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder</source>
        <translation>モデルのフォルダーからテンプレートを再度コピーしてください</translation>
    </message>
    <message>
        <source>Copy the template again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>モデルのフォルダーからテンプレートを再度コピーするか、--chat なしでプロンプトを渡してください。</translation>
    </message>
    <message>
        <source>Copy the token once more from %1/settings/tokens</source>
        <translation>%1/settings/tokens からトークンを再度コピーしてください</translation>
    </message>
    <message>
        <source>Copy the tokenizer that belongs to the model into its folder</source>
        <translation>モデルに合うトークナイザをそのフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files again, all from one and the same model.</source>
        <translation>トークナイザのファイルを、すべて同じ 1 つのモデルから再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the tokenizer&apos;s files into the model&apos;s folder</source>
        <translation>トークナイザのファイルをモデルのフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder.</source>
        <translation>モデルのフォルダーから tokenizer.json を再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again from the model&apos;s folder; do not use this one.</source>
        <translation>モデルのフォルダーから tokenizer.json を再度コピーしてください。これは使わないでください。</translation>
    </message>
    <message>
        <source>Copy tokenizer.json again.</source>
        <translation>tokenizer.json を再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again from the model&apos;s folder.</source>
        <translation>モデルのフォルダーから tokenizer.model を再度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy tokenizer.model again.</source>
        <translation>tokenizer.model を再度コピーしてください。</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy</source>
        <translation>修正するか、コピーから戻してください</translation>
    </message>
    <message>
        <source>Correct it, or bring it back from a copy; inputs.json beside it keeps the recipe that the run began with</source>
        <translation>修正するか、コピーから戻してください。隣の inputs.json に、実行の開始時のレシピが残っています</translation>
    </message>
    <message>
        <source>Correct it, or copy config.json again from the model&apos;s folder</source>
        <translation>修正するか、モデルのフォルダーから config.json を再度コピーしてください</translation>
    </message>
    <message>
        <source>Correct it, or leave the conversation out</source>
        <translation>修正するか、その会話を省いてください</translation>
    </message>
    <message>
        <source>Correct that place, or copy the file again</source>
        <translation>その箇所を修正するか、ファイルを再度コピーしてください</translation>
    </message>
    <message>
        <source>Correct the conversation or leave it out, or correct the template</source>
        <translation>会話を修正するか省くか、またはテンプレートを修正してください</translation>
    </message>
    <message>
        <source>Correct the line, or give the classes in answers.</source>
        <translation>その行を修正するか、answers にクラスを指定してください。</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>その行を修正してください。</translation>
    </message>
    <message>
        <source>Correct the path</source>
        <translation>パスを修正してください</translation>
    </message>
    <message>
        <source>Correct the template there or copy it again from the model&apos;s folder, or prompt without --chat.</source>
        <translation>そこのテンプレートを修正するか、モデルのフォルダーから再度コピーするか、--chat なしでプロンプトを渡してください。</translation>
    </message>
    <message>
        <source>Correct the template, or leave the conversation out.</source>
        <translation>テンプレートを修正するか、その会話を省いてください。</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>値を修正してください</translation>
    </message>
    <message>
        <source>Cut the texts: at most %1 pairs of words are taken</source>
        <translation>テキストを短くしてください: 扱える単語の組は最大 %1 個です</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>Differences to &quot;%1&quot;: %2. p counts all comparisons of the table (Holm 1979).</source>
        <translation>&quot;%1&quot; との差: %2。p は表のすべての比較について補正済みです (Holm 1979)。</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16 or Q8_0</source>
        <translation>先に蒸留するか、F16、BF16、Q8_0 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1</source>
        <translation>先に蒸留するか、F16、BF16、Q8_0、Q6_K、Q4_0、Q4_1 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>Does rank 0 run there, and does the network let this port through?</source>
        <translation>そこで rank 0 が動いていますか。ネットワークはこのポートを通しますか？</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>End lines with a line feed: files of old Macs end them with a carriage return alone.</source>
        <translation>行末は改行 (LF) にしてください: 古い Mac のファイルは復帰文字 (CR) だけで行が終わります。</translation>
    </message>
    <message>
        <source>Evaluate a run with a teacher and a student</source>
        <translation>教師と生徒のある実行を評価してください</translation>
    </message>
    <message>
        <source>Every item&apos;s teacher outputs are on disk: the teacher has left memory.</source>
        <translation>すべての項目の教師の出力がディスクにあります: 教師をメモリから外しました。</translation>
    </message>
    <message>
        <source>Expected the config.json of a Hugging Face model</source>
        <translation>Hugging Face モデルの config.json が必要です</translation>
    </message>
    <message>
        <source>Export from the student&apos;s folder</source>
        <translation>生徒のフォルダーから書き出してください</translation>
    </message>
    <message>
        <source>Export from the student&apos;s own folder</source>
        <translation>生徒自身のフォルダーから書き出してください</translation>
    </message>
    <message>
        <source>Export it as CSV in the program that made it, or convert it: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</source>
        <translation>元のプログラムで CSV として書き出すか、変換してください: python3 -c &quot;import pandas, sys; pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient=&apos;records&apos;, lines=True)&quot; FILE OUT</translation>
    </message>
    <message>
        <source>Export the model again</source>
        <translation>モデルを再度書き出してください</translation>
    </message>
    <message>
        <source>Export the model again, from a folder with its tokenizer</source>
        <translation>トークナイザのあるフォルダーから、モデルを再度書き出してください</translation>
    </message>
    <message>
        <source>Export the table as CSV: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</source>
        <translation>表を CSV として書き出してください: sqlite3 -header -csv FILE &apos;select * from NAME&apos; &gt; NEW_FILE.csv</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S</source>
        <translation>F32、F16、BF16、F64、Q8_0、Q6_K、Q4_0、Q4_1、TQ1_0、TQ2_0、I2_S のいずれか</translation>
    </message>
    <message>
        <source>Fetch %1 from the same place as the shards</source>
        <translation>シャードと同じ場所から %1 を取得してください</translation>
    </message>
    <message>
        <source>Fetch all parts of the model again, from one place</source>
        <translation>モデルのすべての部分を、同じ場所から再度取得してください</translation>
    </message>
    <message>
        <source>Fetch config.json again</source>
        <translation>config.json を再度取得してください</translation>
    </message>
    <message>
        <source>Fetch index and shards again, all from one place</source>
        <translation>インデックスとシャードを、すべて同じ場所から再度取得してください</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>再度取得してください</translation>
    </message>
    <message>
        <source>Fetch it into the folder of the other parts</source>
        <translation>ほかの部分があるフォルダーに取得してください</translation>
    </message>
    <message>
        <source>Fetch or pack the file again</source>
        <translation>ファイルを再度取得するか、再度圧縮してください</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the model again.</source>
        <translation>ファイルを再度取得するか、モデルを再度書き出してください。</translation>
    </message>
    <message>
        <source>Fetch the file again; copy a folder of links with what they lead to (cp -rL)</source>
        <translation>ファイルを再度取得してください。リンクのフォルダーは、リンク先ごとコピーしてください (cp -rL)</translation>
    </message>
    <message>
        <source>Fetch the index again</source>
        <translation>インデックスを再度取得してください</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder</source>
        <translation>足りないファイルをこのフォルダーに取得してください</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>モデルを再度取得してください</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose one of %1 in snapshots/</source>
        <translation>モデルを再度取得するか、snapshots/ の %1 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>Fetch the model as .gguf, or convert it by a llama.cpp of that time (convert-llama-ggml-to-gguf.py)</source>
        <translation>モデルを .gguf で取得するか、当時の llama.cpp で変換してください (convert-llama-ggml-to-gguf.py)</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files again, all from one place</source>
        <translation>モデルのファイルを、すべて同じ場所から再度取得してください</translation>
    </message>
    <message>
        <source>Free some space or choose another disk</source>
        <translation>空き容量を作るか、別のディスクを選んでください</translation>
    </message>
    <message>
        <source>Free some space or lift the limit</source>
        <translation>空き容量を作るか、制限を緩めてください</translation>
    </message>
    <message>
        <source>GGUF&apos;s TQ1_0 and TQ2_0 cannot hold the student&apos;s rows, which are no multiples of 256; I2_S can: %1</source>
        <translation>生徒の行の長さが 256 の倍数でないため、GGUF の TQ1_0 と TQ2_0 には格納できません。I2_S には格納できます: %1</translation>
    </message>
    <message>
        <source>GGUF&apos;s ternary types cannot hold the student&apos;s rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 (I2_S); F16 can: %1</source>
        <translation>生徒の行の長さが 256 の倍数 (TQ1_0、TQ2_0) でも 128 の倍数 (I2_S) でもないため、GGUF の三値の型には格納できません。F16 には格納できます: %1</translation>
    </message>
    <message>
        <source>GPTQ finds no scales of %1</source>
        <translation>GPTQ は %1 のスケールを求められません</translation>
    </message>
    <message>
        <source>Give --system, --prompt and the messages that this template asks for, or prompt without --chat.</source>
        <translation>このテンプレートが求める --system、--prompt、メッセージを指定するか、--chat なしでプロンプトを渡してください。</translation>
    </message>
    <message>
        <source>Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page</source>
        <translation>HuggingFaceTB/SmolLM2-135M のような ORG/NAME か、そのページのアドレスを指定してください</translation>
    </message>
    <message>
        <source>Give a .jsonl or .json file, as it is or packed as .gz or .zst. %1</source>
        <translation>.jsonl か .json ファイルを、そのまま、または .gz か .zst に圧縮して指定してください。%1</translation>
    </message>
    <message>
        <source>Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.</source>
        <translation>.tsv、.csv、.jsonl、.json のいずれかのファイルを、そのまま、または .gz か .zst に圧縮して指定してください。</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>ブランチ、タグ、またはコミットを指定してください</translation>
    </message>
    <message>
        <source>Give a corpus instead of sampled_tokens</source>
        <translation>sampled_tokens の代わりにコーパスを指定してください</translation>
    </message>
    <message>
        <source>Give a file with a header line and data.</source>
        <translation>ヘッダー行とデータのあるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a file with at least one item.</source>
        <translation>少なくとも 1 項目あるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>1 行に 1 文のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a file with text in it.</source>
        <translation>テキストの入ったファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a folder that a run was started in</source>
        <translation>実行が開始されたフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Give a longer corpus</source>
        <translation>より長いコーパスを指定してください</translation>
    </message>
    <message>
        <source>Give a table whose lines are rows, or call a file that is none .txt.</source>
        <translation>行ごとにデータのある表を指定するか、表でないファイルの名前を .txt にしてください。</translation>
    </message>
    <message>
        <source>Give a text or JSON-lines file.</source>
        <translation>テキストファイルか JSON 行ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and so on</source>
        <translation>すべての部分を、-00001-of-00003.gguf などで終わる公開時の名前に戻してください</translation>
    </message>
    <message>
        <source>Give an https address, or unset HF_TOKEN</source>
        <translation>https のアドレスを指定するか、HF_TOKEN の設定を解除してください</translation>
    </message>
    <message>
        <source>Give at least one prediction with its reference</source>
        <translation>予測とその参照を少なくとも 1 組指定してください</translation>
    </message>
    <message>
        <source>Give at least one text, or leave the pair out</source>
        <translation>テキストを少なくとも 1 つ指定するか、その組を省いてください</translation>
    </message>
    <message>
        <source>Give at least one token</source>
        <translation>少なくとも 1 トークン指定してください</translation>
    </message>
    <message>
        <source>Give at least one token id</source>
        <translation>トークン ID を少なくとも 1 つ指定してください</translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation>最大 %1 までにしてください</translation>
    </message>
    <message>
        <source>Give both the same type</source>
        <translation>両方に同じ型を指定してください</translation>
    </message>
    <message>
        <source>Give each class a word of its own.</source>
        <translation>クラスごとに固有の語を指定してください。</translation>
    </message>
    <message>
        <source>Give it as teacher, and leave this empty.</source>
        <translation>教師として指定し、ここは空にしてください。</translation>
    </message>
    <message>
        <source>Give it data, or steps in place of epochs</source>
        <translation>データを与えるか、エポックの代わりにステップ数を指定してください</translation>
    </message>
    <message>
        <source>Give its command again: it reads the runs and writes this file anew</source>
        <translation>コマンドを再度実行してください: 実行を読み、このファイルを書き直します</translation>
    </message>
    <message>
        <source>Give lambda and gamma, or balance_ld and balance_ad, values above 0</source>
        <translation>lambda と gamma、または balance_ld と balance_ad に 0 より大きい値を指定してください</translation>
    </message>
    <message>
        <source>Give more text or a smaller max_length</source>
        <translation>テキストを増やすか、max_length を小さくしてください</translation>
    </message>
    <message>
        <source>Give more text or ask for fewer pieces.</source>
        <translation>テキストを増やすか、ピースの数を減らしてください。</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>どちらか一方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give texts that are not empty</source>
        <translation>空でないテキストを指定してください</translation>
    </message>
    <message>
        <source>Give that list [...] alone as the file, or write one object a line</source>
        <translation>そのリスト [...] だけをファイルにするか、1 行に 1 オブジェクトを書いてください</translation>
    </message>
    <message>
        <source>Give the folder that the run left; evaluate and logits read this model with --engine cpu</source>
        <translation>実行が残したフォルダーを指定してください。evaluate と logits は --engine cpu でこのモデルを読みます</translation>
    </message>
    <message>
        <source>Give the full-precision model</source>
        <translation>完全精度モデルを指定してください</translation>
    </message>
    <message>
        <source>Give the path of a file</source>
        <translation>ファイルのパスを指定してください</translation>
    </message>
    <message>
        <source>Give the run items to evaluate</source>
        <translation>評価する項目を実行に与えてください</translation>
    </message>
    <message>
        <source>Give the sweep another folder, or remove this one</source>
        <translation>スイープに別のフォルダーを指定するか、このフォルダーを削除してください</translation>
    </message>
    <message>
        <source>HF_TOKEN must be a token of the account that accepted it</source>
        <translation>HF_TOKEN は、それに同意したアカウントのトークンでなければなりません</translation>
    </message>
    <message>
        <source>If &quot;%1&quot;, which has the size of a head, is it, rename it to &quot;%2&quot;</source>
        <translation>出力ヘッドの大きさを持つ &quot;%1&quot; がそれなら、名前を &quot;%2&quot; に変えてください</translation>
    </message>
    <message>
        <source>If bitnet.cpp made this file, it holds TL2, which has MXFP4&apos;s number and is not read: convert the model to I2_S; else fetch it again</source>
        <translation>bitnet.cpp がこのファイルを作ったのなら、中身は TL2 です。番号が MXFP4 と同じで読めません: モデルを I2_S に変換してください。そうでなければ再度取得してください</translation>
    </message>
    <message>
        <source>If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.</source>
        <translation>数ステップのうちに元に戻らなければ、学習率を下げ、最後のチェックポイントから続けてください。</translation>
    </message>
    <message>
        <source>If the model shares the two, write &quot;tie_word_embeddings&quot;: true into config.json; else fetch the whole model</source>
        <translation>モデルが両者を共有するなら、config.json に &quot;tie_word_embeddings&quot;: true と書いてください。そうでなければモデル全体を取得してください</translation>
    </message>
    <message>
        <source>In TSV no tab may stand inside a text; name every column in the first line.</source>
        <translation>TSV ではテキストの中にタブを入れられません。1 行目にすべての列の名前を書いてください。</translation>
    </message>
    <message>
        <source>Install libgloo-dev and build again.</source>
        <translation>libgloo-dev をインストールし、再度ビルドしてください。</translation>
    </message>
    <message>
        <source>Install the package %1 and build the program again.</source>
        <translation>パッケージ %1 をインストールし、プログラムを再度ビルドしてください。</translation>
    </message>
    <message>
        <source>Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON</source>
        <translation>パッケージ bitdistill-training をインストールするか、LibTorch を入れて -DWORKBENCH_TORCH=ON でビルドしてください</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再度インストールしてください。</translation>
    </message>
    <message>
        <source>Is a quote never closed? Else break the text into several rows.</source>
        <translation>閉じていない引用符はありませんか？ なければテキストを複数の行に分けてください。</translation>
    </message>
    <message>
        <source>Is the port free? MASTER_PORT chooses another.</source>
        <translation>ポートは空いていますか？ MASTER_PORT で別のポートを選べます。</translation>
    </message>
    <message>
        <source>It answers%1 to every item.</source>
        <translation>どの項目にも%1 と答えます。</translation>
    </message>
    <message>
        <source>It belongs into quantization_config: move it there, or remove it</source>
        <translation>quantization_config に入るものです: そこへ移すか、削除してください</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>値は %1 です。</translation>
    </message>
    <message>
        <source>It must divide the query width %1 and the key width %2.</source>
        <translation>クエリの幅 %1 とキーの幅 %2 を割り切る必要があります。</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step.%2</source>
        <translation>今あるものとは別の %1 のモデルから作られたため、最初のステップから再度実行します。%2</translation>
    </message>
    <message>
        <source>It was built on another model of %1 than the one that is there now, so it is run again from its first step; its %2 checkpoints are removed.%3</source>
        <translation>今あるものとは別の %1 のモデルから作られたため、最初のステップから再度実行します。チェックポイント %2 個は削除されます。%3</translation>
    </message>
    <message>
        <source>Item %1 of the teacher cache is damaged: it is computed anew, as are others like it.</source>
        <translation>教師キャッシュの項目 %1 が壊れています: これと同様の項目を計算し直します。</translation>
    </message>
    <message>
        <source>Its blocks have %1 weights: choose another type</source>
        <translation>そのブロックは重み %1 個です: 別の型を選んでください</translation>
    </message>
    <message>
        <source>Its weights are compared with those that the recipe&apos;s student began with, %1.</source>
        <translation>その重みは、レシピの生徒の開始時の重み %1 と比べられます。</translation>
    </message>
    <message>
        <source>Its weights are damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>重みが壊れているか、学習が発散しました: モデルを再度取得するか、前のチェックポイントを使ってください</translation>
    </message>
    <message>
        <source>Its weights are damaged or training diverged; use an earlier checkpoint.</source>
        <translation>重みが壊れているか、学習が発散しました。前のチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>Its weights are too large for this input: take an earlier checkpoint or another model</source>
        <translation>この入力に対して重みが大きすぎます: 前のチェックポイントか別のモデルを使ってください</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>正しい方を残してください</translation>
    </message>
    <message>
        <source>Known are %1</source>
        <translation>使えるのは %1 です</translation>
    </message>
    <message>
        <source>Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.</source>
        <translation>使えるのは Removed、Isolated、MergedWithPrevious、MergedWithNext、Contiguous です。</translation>
    </message>
    <message>
        <source>Known are always, first and never.</source>
        <translation>使えるのは always、first、never です。</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>空にしてください。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省いてください</translation>
    </message>
    <message>
        <source>Leave it out, or give it a value</source>
        <translation>省くか、値を指定してください</translation>
    </message>
    <message>
        <source>Leave it out, or leave the conversation out</source>
        <translation>省くか、その会話を省いてください</translation>
    </message>
    <message>
        <source>Leave it unset, or set one of %1.</source>
        <translation>未設定のままにするか、%1 のいずれかを設定してください。</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>どちらか一方を省いてください</translation>
    </message>
    <message>
        <source>Leave one of the two out: programs disagree about which one counts</source>
        <translation>どちらか一方を省いてください: どちらが有効かはプログラムによって異なります</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>どれか 1 つを省いてください</translation>
    </message>
    <message>
        <source>Leave the conversation out.</source>
        <translation>その会話を省いてください。</translation>
    </message>
    <message>
        <source>Leave {%1} out.</source>
        <translation>{%1} を省いてください。</translation>
    </message>
    <message>
        <source>Let its first stage finish, or open its teacher</source>
        <translation>最初の段階が終わるのを待つか、その教師を開いてください</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3</source>
        <translation>LibTorch %1、行列積は %2、%3</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model)%4</source>
        <translation>LibTorch %1、行列積は %2、%3 (このモデルではこれ以上増やしても速くなりません)%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4</source>
        <translation>LibTorch %1、行列積は %2、%3 (このモデルではこれ以上増やしても速くなりません)、演算は %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1、行列積は %2、%3 (このモデルではこれ以上増やしても速くなりません)、演算は %4、重みとオプティマイザはホストのメモリ%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3 (more are no faster with this model), weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1、行列積は %2、%3 (このモデルではこれ以上増やしても速くなりません)、重みとオプティマイザはホストのメモリ%4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4</source>
        <translation>LibTorch %1、行列積は %2、%3、演算は %4</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, operators on %4, weights and optimizer in the host&apos;s memory%5</source>
        <translation>LibTorch %1、行列積は %2、%3、演算は %4、重みとオプティマイザはホストのメモリ%5</translation>
    </message>
    <message>
        <source>LibTorch %1, matrix products in %2, %3, weights and optimizer in the host&apos;s memory%4</source>
        <translation>LibTorch %1、行列積は %2、%3、重みとオプティマイザはホストのメモリ%4</translation>
    </message>
    <message>
        <source>LibTorch has no BF16 products on this computer</source>
        <translation>このマシンの LibTorch では BF16 の積が使えません</translation>
    </message>
    <message>
        <source>Lift the limit of this shell (ulimit -f) or choose another file system</source>
        <translation>このシェルの制限 (ulimit -f) を緩めるか、別のファイルシステムを選んでください</translation>
    </message>
    <message>
        <source>Look after the network and HF_ENDPOINT, then fetch again: what has come is kept</source>
        <translation>ネットワークと HF_ENDPOINT を確認し、再度取得してください: 受信した分は残っています</translation>
    </message>
    <message>
        <source>Look after the network, then fetch again: what has come is kept</source>
        <translation>ネットワークを確認し、再度取得してください: 受信した分は残っています</translation>
    </message>
    <message>
        <source>Look at its items by verdict</source>
        <translation>項目を判定別に見てください</translation>
    </message>
    <message>
        <source>Look at them beside each other: bitdistill disagreements</source>
        <translation>並べて見てください: bitdistill disagreements</translation>
    </message>
    <message>
        <source>Lost by rounding, of the energy of %1, mean of %2 groups: %3 % plainly, %4 % with %5 (%6 texts, %7 tokens of calibration).</source>
        <translation>丸めによる損失 (%1 のエネルギーに対する割合、%2 グループの平均): 単純な丸めで %3 %、%5 で %4 % (較正: テキスト %6 件、%7 トークン)。</translation>
    </message>
    <message>
        <source>Lower the learning rate or raise the weight decay.</source>
        <translation>学習率を下げるか、重み減衰を上げてください。</translation>
    </message>
    <message>
        <source>Lower the learning rate or the weights of the loss terms.</source>
        <translation>学習率か、損失項の重みを下げてください。</translation>
    </message>
    <message>
        <source>Lower the learning rate; go back to a checkpoint from before if the loss has risen.</source>
        <translation>学習率を下げてください。損失が上がっているなら、それより前のチェックポイントに戻ってください。</translation>
    </message>
    <message>
        <source>Lower the weight decay: it shrinks the weights faster than they learn.</source>
        <translation>重み減衰を下げてください: 学習するより速く重みが縮んでいます。</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)</source>
        <translation>MNLI、Qwen3-0.6B (arXiv 2510.13998、表 5)</translation>
    </message>
    <message>
        <source>MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)</source>
        <translation>MNLI、Qwen3-0.6B (arXiv 2510.13998、表 6)</translation>
    </message>
    <message>
        <source>Make room, or set HF_HOME to a place on another disk</source>
        <translation>空きを作るか、HF_HOME を別のディスクの場所に設定してください</translation>
    </message>
    <message>
        <source>Make sure that there is no other and resume the run</source>
        <translation>ほかにないことを確認し、実行を再開してください</translation>
    </message>
    <message>
        <source>Make that folder, or remove the link</source>
        <translation>そのフォルダーを作るか、リンクを削除してください</translation>
    </message>
    <message>
        <source>Mark the answers in it by {% generation %} and {% endgeneration %}.</source>
        <translation>その中の回答を {% generation %} と {% endgeneration %} で示してください。</translation>
    </message>
    <message>
        <source>Matrices in %1 become F16 when they are used: %2 of the file, %3 in memory</source>
        <translation>%1 の行列は使うときに F16 になります: ファイルで %2、メモリ上で %3</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items, with Newcombe&apos;s interval</source>
        <translation>同じ項目での McNemar の正確検定、Newcombe の区間付き</translation>
    </message>
    <message>
        <source>Measure positions apart</source>
        <translation>位置を別々に測ってください</translation>
    </message>
    <message>
        <source>Measure them apart</source>
        <translation>別々に測ってください</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder to write</source>
        <translation>別の場所へ移すか、書き込む先に別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Move it into recipe, or remove it</source>
        <translation>recipe の中へ移すか、削除してください</translation>
    </message>
    <message>
        <source>Move it out of the run&apos;s folder and say in run.json where it is</source>
        <translation>実行のフォルダーの外へ移し、その場所を run.json に書いてください</translation>
    </message>
    <message>
        <source>Move the file away; the runs&apos; folders stay as they are</source>
        <translation>このファイルを移してください。実行のフォルダーはそのまま残ります</translation>
    </message>
    <message>
        <source>NEON dot product</source>
        <translation>NEON の内積</translation>
    </message>
    <message>
        <source>Name another column.</source>
        <translation>別の列を指定してください。</translation>
    </message>
    <message>
        <source>Name the column of the texts &quot;text&quot; in the first line; a file that is no table may be called .txt.</source>
        <translation>1 行目でテキストの列に &quot;text&quot; という名前を付けてください。表でないファイルは .txt という名前にできます。</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or change prompt_template.</source>
        <translation>1 行目に列の名前を書くか、prompt_template を変更してください。</translation>
    </message>
    <message>
        <source>Name the file that it leads to, or remove the link</source>
        <translation>リンク先のファイルを指定するか、リンクを削除してください</translation>
    </message>
    <message>
        <source>No more frames of %1 can wait in memory: further ones are left out until there is room.</source>
        <translation>%1 のフレームはこれ以上メモリで待てません: 空きができるまで以降のフレームは省かれます。</translation>
    </message>
    <message>
        <source>No room for a checkpoint: it takes %1, %2 are kept free for logs, and %3 are free.</source>
        <translation>チェックポイントの空きがありません: チェックポイントに %1、ログ用に %2 を確保し、空きは %3 です。</translation>
    </message>
    <message>
        <source>No room for the teacher cache: it takes %1, a checkpoint %2, %3 are kept free for logs, and %4 are free.</source>
        <translation>教師キャッシュの空きがありません: キャッシュに %1、チェックポイントに %2、ログ用に %3 を確保し、空きは %4 です。</translation>
    </message>
    <message>
        <source>No ternary code has changed for %1 steps: the weights do not get where their codes would change.</source>
        <translation>%1 ステップの間、三値のコードがまったく変わっていません: 重みがコードの変わる所に届いていません。</translation>
    </message>
    <message>
        <source>Ollama keeps its tensors one by one, which this program does not read</source>
        <translation>Ollama はテンソルを 1 つずつ保存していますが、このプログラムでは読めません</translation>
    </message>
    <message>
        <source>Only files beside the index are read</source>
        <translation>インデックスと同じ場所のファイルだけを読みます</translation>
    </message>
    <message>
        <source>Only this program opens it: bitnet.cpp has no %1, and llama.cpp refuses I2_S.</source>
        <translation>開けるのはこのプログラムだけです: bitnet.cpp には %1 がなく、llama.cpp は I2_S を拒みます。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムに %1 はありません。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (%1), so the architecture is called %2.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (%1) がないため、アーキテクチャの名前は %2 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (RoPE scaling of the llama3 kind beside sub-norms), so the architecture is called %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (サブノルムと llama3 の種類の RoPE スケーリング) がないため、アーキテクチャの名前は %1 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (a norm before every linear layer), so the architecture is called %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (各線形層の前のノルム) がないため、アーキテクチャの名前は %1 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (activations by %1), so the architecture is called %2.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (%1 による活性化) がないため、アーキテクチャの名前は %2 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms beside q/k norms), so the architecture is called %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (q/k ノルムとサブノルム) がないため、アーキテクチャの名前は %1 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms in this shape), so the architecture is called %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (この形のサブノルム) がないため、アーキテクチャの名前は %1 です。</translation>
    </message>
    <message>
        <source>Only this program opens it: no released program has this graph (sub-norms with a head of its own), so the architecture is called %1.</source>
        <translation>開けるのはこのプログラムだけです: 公開されているプログラムにこのグラフ (独立した出力ヘッドを持つサブノルム) がないため、アーキテクチャの名前は %1 です。</translation>
    </message>
    <message>
        <source>Open it again where it is now</source>
        <translation>今ある場所で再度開いてください</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or let bitdistill ablate write it again</source>
        <translation>それを書いたバージョンで開くか、bitdistill ablate で書き直してください</translation>
    </message>
    <message>
        <source>Open the first part, %1</source>
        <translation>最初の部分 %1 を開いてください</translation>
    </message>
    <message>
        <source>Open the model with its weights as they are stored (format as-stored)</source>
        <translation>保存されたままの重みでモデルを開いてください (format as-stored)</translation>
    </message>
    <message>
        <source>Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.</source>
        <translation>ほかのプログラムは、このトークナイザの単語の区切り方を知りません: 一部のテキストを別のトークンとして読むことがあります。</translation>
    </message>
    <message>
        <source>Pack the matrix as a dense one</source>
        <translation>この行列を密な行列として圧縮してください</translation>
    </message>
    <message>
        <source>Paused before step %1 was done.</source>
        <translation>ステップ %1 が終わる前に一時停止しました。</translation>
    </message>
    <message>
        <source>Paused without memory: %1 were resident, %2 are now, %3 were given back.</source>
        <translation>メモリを解放して一時停止しました: 常駐は %1 から %2 になり、%3 を返しました。</translation>
    </message>
    <message>
        <source>Perplexity on held-out text: %1, over %2 tokens</source>
        <translation>学習に使わないテキストのパープレキシティ: %1 (%2 トークン)</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>この問題をご報告ください</translation>
    </message>
    <message>
        <source>Prompt without --chat (prompt_form raw), or put the model&apos;s chat_template.jinja into its folder.</source>
        <translation>--chat なしでプロンプトを渡すか (prompt_form raw)、モデルの chat_template.jinja をそのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>Put a copy of it back, or resume the run, which says what is lost and goes on without it</source>
        <translation>コピーを戻すか、実行を再開してください。再開すると失われたものが示され、それなしで続きます</translation>
    </message>
    <message>
        <source>Put a text that holds a comma into double quotes; name every column in the first line.</source>
        <translation>コンマを含むテキストは二重引用符で囲んでください。1 行目にすべての列の名前を書いてください。</translation>
    </message>
    <message>
        <source>Put the factor into the terms&apos; weights.</source>
        <translation>その係数を項の重みに含めてください。</translation>
    </message>
    <message>
        <source>Put the run&apos;s own file back, or remove this one, and resume the run</source>
        <translation>実行自身のファイルを戻すか、このファイルを削除し、実行を再開してください</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Put what it leads to in its place, or remove it</source>
        <translation>リンク先の実体をその場所に置くか、リンクを削除してください</translation>
    </message>
    <message>
        <source>Quantization warm-up is over: weights are fully ternary from this step on.</source>
        <translation>量子化ウォームアップが終わりました: このステップから重みは完全に三値です。</translation>
    </message>
    <message>
        <source>Raise max_length or shorten prompt_template.</source>
        <translation>max_length を上げるか、prompt_template を短くしてください。</translation>
    </message>
    <message>
        <source>Raise max_length, or give shorter conversations</source>
        <translation>max_length を上げるか、より短い会話を指定してください</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v unlimited)</source>
        <translation>制限を上げてください (ulimit -v unlimited)</translation>
    </message>
    <message>
        <source>Raise the stage&apos;s learning rate.</source>
        <translation>この段階の学習率を上げてください。</translation>
    </message>
    <message>
        <source>Readable are versions 2 and 3</source>
        <translation>読めるのはバージョン 2 と 3 です</translation>
    </message>
    <message>
        <source>Reinstall ICU.</source>
        <translation>ICU を再インストールしてください。</translation>
    </message>
    <message>
        <source>Relations are compared so: %1.</source>
        <translation>関係の比べ方: %1。</translation>
    </message>
    <message>
        <source>Remove %1 if the model is in the shards, else fetch the model again</source>
        <translation>モデルがシャードにあるなら %1 を削除し、そうでなければモデルを再度取得してください</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除してください</translation>
    </message>
    <message>
        <source>Remove it and start again</source>
        <translation>削除して再度開始してください</translation>
    </message>
    <message>
        <source>Remove it or choose another place</source>
        <translation>削除するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>Remove it, or %1</source>
        <translation>削除するか、%1</translation>
    </message>
    <message>
        <source>Remove it, or choose another place for the export</source>
        <translation>削除するか、書き出し先に別の場所を選んでください</translation>
    </message>
    <message>
        <source>Remove it: it is written again</source>
        <translation>削除してください: 書き直されます</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>どれか 1 つを削除してください</translation>
    </message>
    <message>
        <source>Remove the checkpoint&apos;s folder</source>
        <translation>チェックポイントのフォルダーを削除してください</translation>
    </message>
    <message>
        <source>Remove the file and resume the run: its models are then evaluated anew</source>
        <translation>ファイルを削除し、実行を再開してください: モデルは改めて評価されます</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <translation>ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Remove the file: the models are then asked anew</source>
        <translation>ファイルを削除してください: モデルは改めて質問されます</translation>
    </message>
    <message>
        <source>Remove the file: the results then have no figures of this text</source>
        <translation>ファイルを削除してください: 結果にこのテキストの数値はなくなります</translation>
    </message>
    <message>
        <source>Remove the first line: the names of the columns belong there.</source>
        <translation>1 行目を削除してください: そこには列の名前が入ります。</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>フォルダーを削除してください</translation>
    </message>
    <message>
        <source>Remove the folder or give it another name</source>
        <translation>フォルダーを削除するか、別の名前を付けてください</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>リンクを削除してください</translation>
    </message>
    <message>
        <source>Remove the link, or %1</source>
        <translation>リンクを削除するか、%1</translation>
    </message>
    <message>
        <source>Remove the link, or name the file that it leads to</source>
        <translation>リンクを削除するか、リンク先のファイルを指定してください</translation>
    </message>
    <message>
        <source>Remove this file: it tells what the start came to, and the run goes on without it</source>
        <translation>このファイルを削除してください: 開始処理の結果を示すもので、実行はこれなしで続きます</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with its recipe and data as they are now</source>
        <translation>このファイルを削除してください: 実行は現在のレシピとデータで続きます</translation>
    </message>
    <message>
        <source>Remove this file: the run then goes on with what this machine would choose for a new one, so its last digits may differ</source>
        <translation>このファイルを削除してください: 実行は、このマシンが新しい実行に選ぶ設定で続くため、最後の桁が異なることがあります</translation>
    </message>
    <message>
        <source>Remove this run&apos;s folder; it is then run again</source>
        <translation>この実行のフォルダーを削除してください。その後で再度実行されます</translation>
    </message>
    <message>
        <source>Rename it, or choose another place for the export</source>
        <translation>名前を変えるか、書き出し先に別の場所を選んでください</translation>
    </message>
    <message>
        <source>Rename the tensors, &quot;model.&quot; instead of &quot;%1&quot; in front, or save the ...ForCausalLM of transformers</source>
        <translation>テンソルの名前の先頭を &quot;%1&quot; から &quot;model.&quot; に変えるか、transformers の ...ForCausalLM を保存してください</translation>
    </message>
    <message>
        <source>Restore it to go on from its newest checkpoint</source>
        <translation>復元すると、最新のチェックポイントから続けられます</translation>
    </message>
    <message>
        <source>Resume it first</source>
        <translation>先に再開してください</translation>
    </message>
    <message>
        <source>Resume it or choose another folder</source>
        <translation>再開するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Resume it there, or move it back and resume it here</source>
        <translation>そこで再開するか、元の場所に戻してここで再開してください</translation>
    </message>
    <message>
        <source>Resume it where there is one, or remove this file to go on with the CPU</source>
        <translation>GPU のある所で再開するか、このファイルを削除して CPU で続けてください</translation>
    </message>
    <message>
        <source>RoPE over a part of a head is not supported</source>
        <translation>ヘッドの一部にかかる RoPE はサポートされていません</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE スケーリング</translation>
    </message>
    <message>
        <source>RoPE scaling in layers with a sliding window is not supported</source>
        <translation>スライディングウィンドウの層の RoPE スケーリングはサポートされていません</translation>
    </message>
    <message>
        <source>RoPE scaling of type &quot;llama3&quot; is not supported in Gemma 3</source>
        <translation>Gemma 3 では &quot;llama3&quot; 型の RoPE スケーリングはサポートされていません</translation>
    </message>
    <message>
        <source>RoPE&apos;s frequencies follow from config.json</source>
        <translation>RoPE の周波数は config.json から決まります</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in its folder, or download the file itself</source>
        <translation>そのフォルダーで &quot;git lfs pull&quot; を実行するか、ファイルそのものをダウンロードしてください</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors</source>
        <translation>ラッパーではなくモデル自体を保存するか (torch.compile: model._orig_mod、DataParallel: model.module、PEFT: merge_and_unload()、FSDP と checkpoint_wrapper: 完全な state_dict())、テンソルの名前を変えてください</translation>
    </message>
    <message>
        <source>Save the model with its head (the ...ForCausalLM, whose names begin with &quot;model.&quot;), or rename them</source>
        <translation>モデルを出力ヘッドとともに保存するか (名前が &quot;model.&quot; で始まる ...ForCausalLM)、名前を変えてください</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template), or prompt without --chat (prompt_form raw).</source>
        <translation>使うものをモデルのフォルダーに chat_template.jinja として保存するか (.gguf ファイルでは tokenizer.chat_template として)、--chat なしでプロンプトを渡してください (prompt_form raw)。</translation>
    </message>
    <message>
        <source>Save the one that is meant as chat_template.jinja in the model&apos;s folder (in a .gguf file: as its tokenizer.chat_template).</source>
        <translation>使うものをモデルのフォルダーに chat_template.jinja として保存してください (.gguf ファイルでは tokenizer.chat_template として)。</translation>
    </message>
    <message>
        <source>Save the template as UTF-8.</source>
        <translation>テンプレートを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>See the names with bitdistill inspect</source>
        <translation>名前は bitdistill inspect で確認してください</translation>
    </message>
    <message>
        <source>See what there is with --list</source>
        <translation>--list で内容を確認してください</translation>
    </message>
    <message>
        <source>Separate the list&apos;s items by commas and end it with ]</source>
        <translation>リストの要素をコンマで区切り、] で終えてください</translation>
    </message>
    <message>
        <source>Set &quot;dropout&quot; to null: it is for training tokenizers only.</source>
        <translation>&quot;dropout&quot; を null にしてください: トークナイザの学習だけに使うものです。</translation>
    </message>
    <message>
        <source>Set %1 to that, or leave it at %2.</source>
        <translation>%1 をその値に設定するか、%2 のままにしてください。</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME</source>
        <translation>HF_ENDPOINT を目的の Hub に設定するか、ORG/NAME を指定してください</translation>
    </message>
    <message>
        <source>Set HF_HOME</source>
        <translation>HF_HOME を設定してください</translation>
    </message>
    <message>
        <source>Set activation to %1.</source>
        <translation>activation を %1 に設定してください。</translation>
    </message>
    <message>
        <source>Set balance to first-steps, or divide %1 by about %2.</source>
        <translation>balance を first-steps に設定するか、%1 を約 %2 で割ってください。</translation>
    </message>
    <message>
        <source>Set device to cpu to see whether it is the GPU, and report the error if it is not.</source>
        <translation>device を cpu にして GPU が原因かどうかを確かめ、そうでなければエラーをご報告ください。</translation>
    </message>
    <message>
        <source>Set it to absmax8</source>
        <translation>absmax8 に設定してください</translation>
    </message>
    <message>
        <source>Set it to absmean</source>
        <translation>absmean に設定してください</translation>
    </message>
    <message>
        <source>Set it to absmean, or sparsity to none</source>
        <translation>absmean に設定するか、sparsity を none にしてください</translation>
    </message>
    <message>
        <source>Set it to auto or cpu, or install a LibTorch with CUDA and build again.</source>
        <translation>auto か cpu に設定するか、CUDA 対応の LibTorch をインストールして再度ビルドしてください。</translation>
    </message>
    <message>
        <source>Set it to fp32 or auto</source>
        <translation>fp32 か auto に設定してください</translation>
    </message>
    <message>
        <source>Set it to off, or start one process.</source>
        <translation>off に設定するか、プロセスを 1 つだけ起動してください。</translation>
    </message>
    <message>
        <source>Set it to off.</source>
        <translation>off に設定してください。</translation>
    </message>
    <message>
        <source>Set it to one.</source>
        <translation>1 に設定してください。</translation>
    </message>
    <message>
        <source>Set it to something like %1, or unset it</source>
        <translation>%1 のような値に設定するか、設定を解除してください</translation>
    </message>
    <message>
        <source>Set it to the name or address of the machine that runs rank 0.</source>
        <translation>rank 0 を実行するマシンの名前かアドレスに設定してください。</translation>
    </message>
    <message>
        <source>Set relation_heads to a number that does.</source>
        <translation>relation_heads を割り切れる数に設定してください。</translation>
    </message>
    <message>
        <source>Set sparsity in the model&apos;s config.json to what its weights keep, or to none</source>
        <translation>モデルの config.json の sparsity を、重みが守っているものか none に設定してください</translation>
    </message>
    <message>
        <source>Set student_start to absmean.</source>
        <translation>student_start を absmean に設定してください。</translation>
    </message>
    <message>
        <source>Set the file&apos;s key bitdistill.sparsity to what its weights keep, or to none</source>
        <translation>ファイルのキー bitdistill.sparsity を、重みが守っているものか none に設定してください</translation>
    </message>
    <message>
        <source>Set weight_scale to tensor or row</source>
        <translation>weight_scale を tensor か row に設定してください</translation>
    </message>
    <message>
        <source>Shorten the messages, or begin a new conversation</source>
        <translation>メッセージを短くするか、新しい会話を始めてください</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>ファイルを分割してください</translation>
    </message>
    <message>
        <source>Split the text into shorter documents.</source>
        <translation>テキストをより短い文書に分けてください。</translation>
    </message>
    <message>
        <source>Start a new run with its recipe; a recording has no models to go on with</source>
        <translation>そのレシピで新しい実行を開始してください。記録には続けるためのモデルがありません</translation>
    </message>
    <message>
        <source>Start every process with the same launcher, or set it.</source>
        <translation>すべてのプロセスを同じランチャーで起動するか、それを設定してください。</translation>
    </message>
    <message>
        <source>Start the run first</source>
        <translation>先に実行を開始してください</translation>
    </message>
    <message>
        <source>Start what reads it first, or give a file</source>
        <translation>先に読み取る側を起動するか、ファイルを指定してください</translation>
    </message>
    <message>
        <source>Starts: %1 steps, learning rate up to %2.</source>
        <translation>開始: %1 ステップ、学習率は最大 %2。</translation>
    </message>
    <message>
        <source>Stop it first or wait for its end</source>
        <translation>先に停止するか、終わるのを待ってください</translation>
    </message>
    <message>
        <source>Stop the run first</source>
        <translation>先に実行を停止してください</translation>
    </message>
    <message>
        <source>Stopped after step %1.</source>
        <translation>ステップ %1 の後で停止しました。</translation>
    </message>
    <message>
        <source>Stopped with %1 tokens written.</source>
        <translation>%1 トークンを書いたところで停止しました。</translation>
    </message>
    <message>
        <source>Supported are %1</source>
        <translation>サポートされているのは %1 です</translation>
    </message>
    <message>
        <source>Supported are %1, and the students of this program</source>
        <translation>サポートされているのは %1 と、このプログラムの生徒です</translation>
    </message>
    <message>
        <source>Supported are %1and this program&apos;s own</source>
        <translation>サポートされているのは %1とこのプログラム独自のものです</translation>
    </message>
    <message>
        <source>Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>サポートされているのは ByteLevel、ByteFallback、Fuse、Metaspace、Replace、Strip、Sequence です。バイトレベル BPE のトークナイザか tokenizer.model のあるモデルを使ってください。</translation>
    </message>
    <message>
        <source>Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>サポートされているのは NFC、NFD、NFKC、NFKD、Lowercase、Strip、Prepend、Replace、Sequence です。バイトレベル BPE のトークナイザか tokenizer.model のあるモデルを使ってください。</translation>
    </message>
    <message>
        <source>Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>サポートされているのは Split、ByteLevel、Digits、Whitespace、WhitespaceSplit、Metaspace、Sequence です。バイトレベル BPE のトークナイザか tokenizer.model のあるモデルを使ってください。</translation>
    </message>
    <message>
        <source>Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none</source>
        <translation>サポートされているのは attention_bias によるアテンションのバイアスだけです: MLP にバイアスのないモデルを使ってください</translation>
    </message>
    <message>
        <source>Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a tokenizer.model, put it into the folder.</source>
        <translation>サポートされているのは tokenizer.json のバイトレベル BPE と tokenizer.model の sentencepiece です。モデルに tokenizer.model があれば、フォルダーに入れてください。</translation>
    </message>
    <message>
        <source>Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)</source>
        <translation>サポートされているのは gpt2 (バイトレベル BPE)、llama、t5 (sentencepiece) です</translation>
    </message>
    <message>
        <source>Supported are linear and llama3, and models without RoPE scaling</source>
        <translation>サポートされているのは linear と llama3、および RoPE スケーリングのないモデルです</translation>
    </message>
    <message>
        <source>Supported are paper and every-linear</source>
        <translation>サポートされているのは paper と every-linear です</translation>
    </message>
    <message>
        <source>Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the model&apos;s folder with its tokenizer.json</source>
        <translation>サポートされているのは、llama.cpp での名前で qwen2、llama-bpe、smollm、gpt-2、default です。または tokenizer.json のあるモデルのフォルダーを使ってください</translation>
    </message>
    <message>
        <source>Supported are sliding_attention and full_attention</source>
        <translation>サポートされているのは sliding_attention と full_attention です</translation>
    </message>
    <message>
        <source>Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.</source>
        <translation>サポートされているのは、Llama、Qwen、Mistral、Gemma、SmolLM、Falcon、Phi のテンプレートが使う Jinja の部分です。</translation>
    </message>
    <message>
        <source>Supported is %1</source>
        <translation>サポートされているのは %1 です</translation>
    </message>
    <message>
        <source>Supported is full_attention in every layer</source>
        <translation>サポートされているのは、すべての層が full_attention のものです</translation>
    </message>
    <message>
        <source>Supported is linear</source>
        <translation>サポートされているのは linear です</translation>
    </message>
    <message>
        <source>Supported is linear scaling in layers with full attention</source>
        <translation>サポートされているのは、完全なアテンションの層の線形スケーリングです</translation>
    </message>
    <message>
        <source>Supported is silu, and relu2 in 1.58-bit models</source>
        <translation>サポートされているのは silu、および 1.58 ビットモデルの relu2 です</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>サポートされているもの: %1</translation>
    </message>
    <message>
        <source>Switch a stage on</source>
        <translation>段階をオンにしてください</translation>
    </message>
    <message>
        <source>Switch refinement on.</source>
        <translation>改良をオンにしてください。</translation>
    </message>
    <message>
        <source>Take a model with the teacher&apos;s tokenizer.</source>
        <translation>教師と同じトークナイザのモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or close other programs.</source>
        <translation>micro_batch_size か max_length を小さくする、activation_checkpointing をオンにする、precision を bf16 にする、ほかのプログラムを閉じる、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and precision in its run.json, then resume it with --accept-changes.</source>
        <translation>micro_batch_size か max_length を小さくする、activation_checkpointing か host_offload をオンにする、precision を bf16 にする、device を cpu にする、のいずれかを行ってください。始まった実行は最後のチェックポイントから続きます: device と precision 以外は run.json で変更し、--accept-changes を付けて再開してください。</translation>
    </message>
    <message>
        <source>Take a student of a model with this teacher&apos;s tokenizer.</source>
        <translation>この教師と同じトークナイザのモデルから作った生徒を使ってください。</translation>
    </message>
    <message>
        <source>Take an instruct model, or put a chat_template.jinja that its tokenizer&apos;s tokens fit into its folder.</source>
        <translation>instruct モデルを使うか、トークナイザのトークンに合う chat_template.jinja をそのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>Take the little-endian file, or convert it</source>
        <translation>リトルエンディアンのファイルを使うか、変換してください</translation>
    </message>
    <message>
        <source>Taken over from %1: recipe, data and models up to here are the same. Its rows, frames and notes follow.</source>
        <translation>%1 から引き継ぎました: ここまでのレシピ、データ、モデルが同じです。その行、フレーム、メモが続きます。</translation>
    </message>
    <message>
        <source>Teacher cache (%1): %2 for %3 items, of which %4 are in it; %5 are free.</source>
        <translation>教師キャッシュ (%1): %3 項目に %2、うち %4 項目は保存済み。空きは %5 です。</translation>
    </message>
    <message>
        <source>The best checkpoint cannot be used, so the last step is. %1</source>
        <translation>最良のチェックポイントが使えないため、最後のステップを使います。%1</translation>
    </message>
    <message>
        <source>The checkpoint could not be written. %1. Then go on; %2</source>
        <translation>チェックポイントを書き込めませんでした。%1。その後で続けてください。%2</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over. %2.</source>
        <translation>ステップ %1 のチェックポイントは使いません。%2。</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .csv has commas: save it with commas, or with tabs as .tsv.</source>
        <translation>列の区切りが %1 です。.csv はコンマ区切りです: コンマ区切りで保存するか、タブ区切りの .tsv として保存してください。</translation>
    </message>
    <message>
        <source>The columns are separated by %1; a .tsv has tabs: save it with tabs, or with commas as .csv.</source>
        <translation>列の区切りが %1 です。.tsv はタブ区切りです: タブ区切りで保存するか、コンマ区切りの .csv として保存してください。</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 document.</source>
        <translation>コーパスは文書 %2 件で %1 トークンです。</translation>
    </message>
    <message>
        <source>The corpus has %1 tokens in %2 documents.</source>
        <translation>コーパスは文書 %2 件で %1 トークンです。</translation>
    </message>
    <message>
        <source>The distillation teacher was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>蒸留用教師は %1 位置まで対応しています。max_length を %2 以下にしてください。</translation>
    </message>
    <message>
        <source>The download has not finished: fetch the model again</source>
        <translation>ダウンロードが終わっていません: モデルを再度取得してください</translation>
    </message>
    <message>
        <source>The file does not hold a model</source>
        <translation>ファイルにモデルが入っていません</translation>
    </message>
    <message>
        <source>The file does not hold a whole model</source>
        <translation>ファイルにモデル全体が入っていません</translation>
    </message>
    <message>
        <source>The file does not hold a whole model; convert it again</source>
        <translation>ファイルにモデル全体が入っていません。再度変換してください</translation>
    </message>
    <message>
        <source>The file does not hold the whole model that its configuration describes</source>
        <translation>ファイルに、設定にあるモデル全体が入っていません</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint</source>
        <translation>ファイルが壊れているか、学習が発散しました: モデルを再度取得するか、前のチェックポイントを使ってください</translation>
    </message>
    <message>
        <source>The file is damaged or not a safetensors file; fetch it again</source>
        <translation>ファイルが壊れているか、safetensors ファイルではありません。再度取得してください</translation>
    </message>
    <message>
        <source>The file is damaged, or its conversion went wrong; fetch or convert it again</source>
        <translation>ファイルが壊れているか、変換に失敗しています。再度取得または変換してください</translation>
    </message>
    <message>
        <source>The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library</source>
        <translation>ファイルが壊れているか、書いたプログラムに誤りがあります: 再度取得するか、safetensors ライブラリで書いてください</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it: restore it or make it again; if the change is meant, remove DONE beside it</source>
        <translation>ファイルが壊れているか、誰かが変更しました: 復元するか作り直してください。意図した変更なら、隣の DONE を削除してください</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again</source>
        <translation>ファイルが壊れています。再度取得してください</translation>
    </message>
    <message>
        <source>The file is truncated or damaged; fetch it again</source>
        <translation>ファイルが途中で切れているか、壊れています。再度取得してください</translation>
    </message>
    <message>
        <source>The file is truncated; fetch it again</source>
        <translation>ファイルが途中で切れています。再度取得してください</translation>
    </message>
    <message>
        <source>The file was not kept; please report this</source>
        <translation>ファイルは残されていません。この問題をご報告ください</translation>
    </message>
    <message>
        <source>The files do not fit the model&apos;s config.json</source>
        <translation>ファイルがモデルの config.json に合いません</translation>
    </message>
    <message>
        <source>The folder is damaged or unfinished: make it again or restore it</source>
        <translation>フォルダーが壊れているか、未完成です: 作り直すか復元してください</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run, and replaces it.</source>
        <translation>そのモデルのフォルダーは有効ではありません: %1。この段階を実行し、置き換えます。</translation>
    </message>
    <message>
        <source>The folder of its model does not count: %1. The stage is run.%2</source>
        <translation>そのモデルのフォルダーは有効ではありません: %1。この段階を実行します。%2</translation>
    </message>
    <message>
        <source>The folder was not kept; please report this</source>
        <translation>フォルダーは残されていません。この問題をご報告ください</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>The last good checkpoint is step %1. Lower the learning rate or the weights of the loss terms.</source>
        <translation>最後の正常なチェックポイントはステップ %1 です。学習率か、損失項の重みを下げてください。</translation>
    </message>
    <message>
        <source>The last token of a prompt is always read</source>
        <translation>プロンプトの最後のトークンは必ず読まれます</translation>
    </message>
    <message>
        <source>The learning rate has fallen to %1 of its peak, but as many ternary codes change a step as ever: %2.</source>
        <translation>学習率は最大値の %1 まで下がりましたが、1 ステップに変わる三値コードの数は以前と変わりません: %2。</translation>
    </message>
    <message>
        <source>The logs cannot be written, and a checkpoint counts on them. %1.</source>
        <translation>ログを書き込めません。チェックポイントはログに頼っています。%1。</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>The loss is %1 CE + %2 LD. LD is the KL from the logits of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1: %3.</source>
        <translation>損失は %1 CE + %2 LD です。LD は、実行の開始時の教師 (タスクでのファインチューニング前) のロジットからの KL で、温度は 1 です: %3。</translation>
    </message>
    <message>
        <source>The model has %1 layers, numbered from 0. Choose at most %2.</source>
        <translation>モデルの層は %1 層で、0 から数えます。%2 以下を選んでください。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint.</source>
        <translation>完了した段階のモデルが壊れています (%1: %2)。最新のチェックポイントから段階を再度実行します。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again from its newest checkpoint. What was built on it follows if another model comes of it: %3.</source>
        <translation>完了した段階のモデルが壊れています (%1: %2)。最新のチェックポイントから段階を再度実行します。別のモデルができた場合は、それを元に作られたものも続けて実行します: %3。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again.</source>
        <translation>完了した段階のモデルが壊れています (%1: %2)。段階を再度実行します。</translation>
    </message>
    <message>
        <source>The model of the finished stage is damaged: %1 %2. The stage is run again. What was built on it follows if another model comes of it: %3.</source>
        <translation>完了した段階のモデルが壊れています (%1: %2)。段階を再度実行します。別のモデルができた場合は、それを元に作られたものも続けて実行します: %3。</translation>
    </message>
    <message>
        <source>The model was made for %1 positions. Set max_length to %2 or less.</source>
        <translation>モデルは %1 位置まで対応しています。max_length を %2 以下にしてください。</translation>
    </message>
    <message>
        <source>The model was made for %1 positions: there its sliding_window begins, which is not computed. Set max_length to %2 or less.</source>
        <translation>モデルは %1 位置まで対応しています: そこから sliding_window が始まりますが、これは計算できません。max_length を %2 以下にしてください。</translation>
    </message>
    <message>
        <source>The run goes on with what has changed since it began, as was asked for: %1.</source>
        <translation>指定のとおり、実行は開始後の変更とともに続きます: %1。</translation>
    </message>
    <message>
        <source>The scale of %1 is %2 what it was when the stage began.</source>
        <translation>%1 のスケールは、段階の開始時の %2 です。</translation>
    </message>
    <message>
        <source>The stage reads no item twice, so the teacher&apos;s outputs are not cached.</source>
        <translation>この段階は同じ項目を二度読まないため、教師の出力はキャッシュしません。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint.</source>
        <translation>段階は完了していましたが、%1 がなくなっているため、最新のチェックポイントから再度実行します。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again from its newest checkpoint. What was built on it follows if another model comes of it: %2.</source>
        <translation>段階は完了していましたが、%1 がなくなっているため、最新のチェックポイントから再度実行します。別のモデルができた場合は、それを元に作られたものも続けて実行します: %2。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again.</source>
        <translation>段階は完了していましたが、%1 がなくなっているため、再度実行します。</translation>
    </message>
    <message>
        <source>The stage was finished, but %1 is not there any more, so it is run again. What was built on it follows if another model comes of it: %2.</source>
        <translation>段階は完了していましたが、%1 がなくなっているため、再度実行します。別のモデルができた場合は、それを元に作られたものも続けて実行します: %2。</translation>
    </message>
    <message>
        <source>The stage&apos;s model is that of step %1, the best of the stage&apos;s evaluations. What it reaches with CPU inference the evaluation at the end says.</source>
        <translation>この段階のモデルは、段階の評価で最良だったステップ %1 のものです。CPU 推論で到達する値は、最後の評価で示されます。</translation>
    </message>
    <message>
        <source>The start goes on after layer %1.</source>
        <translation>開始処理は層 %1 の後から続きます。</translation>
    </message>
    <message>
        <source>The steps took %1 s; besides, in per cent of that: %2.</source>
        <translation>ステップに %1 秒かかりました。ほかに、それに対する百分率で: %2。</translation>
    </message>
    <message>
        <source>The student computed with %1; this run trains it with %2.</source>
        <translation>生徒は %1 で計算していましたが、この実行では %2 で学習します。</translation>
    </message>
    <message>
        <source>The student has %1.</source>
        <translation>生徒には %1 があります。</translation>
    </message>
    <message>
        <source>The student learns from %1: %2.</source>
        <translation>生徒は %1 から学びます: %2。</translation>
    </message>
    <message>
        <source>The teacher cache %1 %2; it is made anew.</source>
        <translation>教師キャッシュ %1: %2。作り直します。</translation>
    </message>
    <message>
        <source>The teacher cannot be read, so the perplexity of held-out text is the student&apos;s alone. %1.</source>
        <translation>教師が読めないため、学習に使わないテキストのパープレキシティは生徒だけのものです。%1。</translation>
    </message>
    <message>
        <source>The teacher has written %1 tokens: %2</source>
        <translation>教師が %1 トークンを書きました: %2</translation>
    </message>
    <message>
        <source>The tokenizer belongs to another model.</source>
        <translation>トークナイザが別のモデルのものです。</translation>
    </message>
    <message>
        <source>The tokenizer does not belong to this model</source>
        <translation>トークナイザがこのモデルのものではありません</translation>
    </message>
    <message>
        <source>The tokenizer is another model&apos;s, or the conversion went wrong; convert the model again</source>
        <translation>トークナイザが別のモデルのものか、変換に失敗しています。モデルを再度変換してください</translation>
    </message>
    <message>
        <source>The training data has %1 texts, fewer than calibration asks for: all of them calibrate the start.</source>
        <translation>学習データのテキストは %1 件で、較正に指定された数より少なくなっています: すべてのテキストで開始値を較正します。</translation>
    </message>
    <message>
        <source>The training engine gives the final figures; what the models reach with CPU inference is not measured.</source>
        <translation>最終的な数値は学習エンジンによるものです。モデルが CPU 推論で到達する値は測定されません。</translation>
    </message>
    <message>
        <source>The weighted %1 is %2 CE: the student hardly hears the task.</source>
        <translation>重み付き %1 は CE の %2 です: 生徒にタスクがほとんど伝わっていません。</translation>
    </message>
    <message>
        <source>The weights are compared with nothing: what the student was made of cannot be read. %1.</source>
        <translation>重みは何とも比べられません: 生徒の元になったモデルが読めません。%1。</translation>
    </message>
    <message>
        <source>The weights have gathered at two values: lower the learning rate.</source>
        <translation>重みが 2 つの値に集まりました: 学習率を下げてください。</translation>
    </message>
    <message>
        <source>There is no corpus: the teacher writes %1 tokens.</source>
        <translation>コーパスがありません: 教師が %1 トークンを書きます。</translation>
    </message>
    <message>
        <source>This folder does not hold full-precision or latent weights; fetch the model in one of these types</source>
        <translation>このフォルダーには完全精度の重みも潜在重みもありません。そのどちらかのモデルを取得してください</translation>
    </message>
    <message>
        <source>This is no fault of the recipe: please report it.</source>
        <translation>これはレシピの問題ではありません: ご報告ください。</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind</source>
        <translation>想定した種類のファイルではありません</translation>
    </message>
    <message>
        <source>This is not a safetensors file</source>
        <translation>safetensors ファイルではありません</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged</source>
        <translation>safetensors ファイルではないか、壊れています</translation>
    </message>
    <message>
        <source>Train the student from its teacher or from latent weights</source>
        <translation>教師か潜在重みから生徒を学習させてください</translation>
    </message>
    <message>
        <source>Try again in some minutes; HF_TOKEN raises the limit</source>
        <translation>数分後に再試行してください。HF_TOKEN を設定すると制限が緩みます</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>後で再試行してください</translation>
    </message>
    <message>
        <source>Try another precision or device</source>
        <translation>別の精度かデバイスを試してください</translation>
    </message>
    <message>
        <source>Type some text</source>
        <translation>テキストを入力してください</translation>
    </message>
    <message>
        <source>Unicode data for %1 is missing</source>
        <translation>%1 の Unicode データがありません</translation>
    </message>
    <message>
        <source>Unicode data for NFD is missing (%1)</source>
        <translation>NFD の Unicode データがありません (%1)</translation>
    </message>
    <message>
        <source>Unicode normalisation failed (%1)</source>
        <translation>Unicode の正規化に失敗しました (%1)</translation>
    </message>
    <message>
        <source>Unpack it once, and give what comes out</source>
        <translation>1 回展開し、出てきたものを指定してください</translation>
    </message>
    <message>
        <source>Unpack it with the dictionary: zstd -d -D DICTIONARY %1</source>
        <translation>辞書を使って展開してください: zstd -d -D DICTIONARY %1</translation>
    </message>
    <message>
        <source>Unpack it: 7z x FILE</source>
        <translation>展開してください: 7z x FILE</translation>
    </message>
    <message>
        <source>Unpack it: bzip2 -dk FILE</source>
        <translation>展開してください: bzip2 -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: lz4 -d FILE</source>
        <translation>展開してください: lz4 -d FILE</translation>
    </message>
    <message>
        <source>Unpack it: lzip -dk FILE</source>
        <translation>展開してください: lzip -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: tar -xkf FILE</source>
        <translation>展開してください: tar -xkf FILE</translation>
    </message>
    <message>
        <source>Unpack it: unrar x FILE</source>
        <translation>展開してください: unrar x FILE</translation>
    </message>
    <message>
        <source>Unpack it: unzip FILE</source>
        <translation>展開してください: unzip FILE</translation>
    </message>
    <message>
        <source>Unpack it: xz -dk FILE</source>
        <translation>展開してください: xz -dk FILE</translation>
    </message>
    <message>
        <source>Unpack it: zstd -d --long=31 %1</source>
        <translation>展開してください: zstd -d --long=31 %1</translation>
    </message>
    <message>
        <source>Unset it to fetch from the hub</source>
        <translation>Hub から取得するには設定を解除してください</translation>
    </message>
    <message>
        <source>Use a BPE or unigram model</source>
        <translation>BPE か unigram のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a folder with latent weights</source>
        <translation>潜在重みのあるフォルダーを使ってください</translation>
    </message>
    <message>
        <source>Use a full-precision model or a 1.58-bit one (&quot;bitnet&quot;)</source>
        <translation>完全精度モデルか 1.58 ビットモデル (&quot;bitnet&quot;) を使ってください</translation>
    </message>
    <message>
        <source>Use a model of another family</source>
        <translation>別の系統のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model that predicts the next token, with the configuration it was saved with</source>
        <translation>次のトークンを予測するモデルを、保存時の設定とともに使ってください</translation>
    </message>
    <message>
        <source>Use a model whose head alone is kept</source>
        <translation>出力ヘッドだけが保存されたモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model whose head is kept</source>
        <translation>出力ヘッドが保存されたモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model whose layers are alike</source>
        <translation>層がすべて同じ形のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer puts spaces before words</source>
        <translation>単語の前に空白を置くトークナイザのモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model with SubLN, or without norms before its linear layers</source>
        <translation>SubLN のあるモデルか、線形層の前にノルムのないモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model with a byte-level BPE tokenizer or a tokenizer.model.</source>
        <translation>バイトレベル BPE のトークナイザか tokenizer.model のあるモデルを使ってください。</translation>
    </message>
    <message>
        <source>Use a model with another activation</source>
        <translation>別の活性化関数のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model with full attention in every layer</source>
        <translation>すべての層が完全なアテンションのモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a model with the plain layers of its family</source>
        <translation>その系統の通常の層を持つモデルを使ってください</translation>
    </message>
    <message>
        <source>Use a shorter prompt or fewer new tokens</source>
        <translation>プロンプトを短くするか、新しいトークンの数を減らしてください</translation>
    </message>
    <message>
        <source>Use a smaller micro-batch, or close other programs</source>
        <translation>マイクロバッチを小さくするか、ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Use a tokenizer with a simpler pattern.</source>
        <translation>パターンがより単純なトークナイザを使ってください。</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>別のモデルを使ってください</translation>
    </message>
    <message>
        <source>Use it with a model whose widths are multiples of %1</source>
        <translation>幅が %1 の倍数のモデルで使ってください</translation>
    </message>
    <message>
        <source>Use the model&apos;s own template.</source>
        <translation>モデル自身のテンプレートを使ってください。</translation>
    </message>
    <message>
        <source>User and assistant take turns, behind one system message at most</source>
        <translation>最大 1 つのシステムメッセージの後、user と assistant が交互に話す形にしてください</translation>
    </message>
    <message>
        <source>Wait for its end or stop it</source>
        <translation>終わるのを待つか、停止してください</translation>
    </message>
    <message>
        <source>Wait for its end, then fetch again</source>
        <translation>終わるのを待ち、再度取得してください</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no figures: %1 %2. So all models are evaluated once more, with their weights as they are stored, and only these figures are kept: one format for all rows.</source>
        <translation>16 ビットの重みでは数値が得られません: %1 %2。そのため、保存されたままの重みですべてのモデルをもう一度評価し、その数値だけを残します: すべての行で形式をそろえます。</translation>
    </message>
    <message>
        <source>Weights in 16 bits give no text: %1. So all models have their weights as they are stored.</source>
        <translation>16 ビットの重みではテキストが得られません: %1。そのため、すべてのモデルで保存されたままの重みを使います。</translation>
    </message>
    <message>
        <source>Weights swing about where their codes change: lower the stage&apos;s learning rate.</source>
        <translation>コードが変わる所の前後で重みが揺れています: この段階の学習率を下げてください。</translation>
    </message>
    <message>
        <source>Went on after a pause of %1 s.</source>
        <translation>%1 秒の一時停止の後、続けました。</translation>
    </message>
    <message>
        <source>What the evaluation wrote is damaged: %1. The models are evaluated again.</source>
        <translation>評価が書いたものが壊れています: %1。モデルを再度評価します。</translation>
    </message>
    <message>
        <source>What was there is kept as %1, because it holds files that the stage has not written.</source>
        <translation>元の内容は %1 として残します。段階が書いたものではないファイルが含まれるためです。</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>元の内容は %1 として残します。</translation>
    </message>
    <message>
        <source>Without it another function would be computed; use the model&apos;s own configuration, or remove the tensor if it is not needed</source>
        <translation>これがないと別の関数を計算することになります。モデル自身の設定を使うか、不要なテンソルなら削除してください</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or fetch the model again</source>
        <translation>そこに &quot;%1&quot; と書くか、モデルを再度取得してください</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書いてください</translation>
    </message>
    <message>
        <source>Write %1, inside quantization_config</source>
        <translation>quantization_config の中に %1 と書いてください</translation>
    </message>
    <message>
        <source>Write %1... for a key of this program, or remove it</source>
        <translation>このプログラムのキーなら %1... と書き、そうでなければ削除してください</translation>
    </message>
    <message>
        <source>Write --grid key=value,value</source>
        <translation>--grid key=value,value と書いてください</translation>
    </message>
    <message>
        <source>Write [&quot;%1&quot;]</source>
        <translation>[&quot;%1&quot;] と書いてください</translation>
    </message>
    <message>
        <source>Write \n for a line feed, \t for a tab, \| for a bar and \\ for a backslash.</source>
        <translation>改行は \n、タブは \t、縦棒は \|、バックスラッシュは \\ と書いてください。</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>少し単語を書いてください</translation>
    </message>
    <message>
        <source>Write a line for each of its values</source>
        <translation>その値ごとに 1 行ずつ書いてください</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted field twice (&quot;&quot;).</source>
        <translation>引用符で囲んだ欄の中の引用符は二重に (&quot;&quot;) 書いてください。</translation>
    </message>
    <message>
        <source>Write a text, or leave the item out.</source>
        <translation>テキストを書くか、その項目を省いてください。</translation>
    </message>
    <message>
        <source>Write file,file with a comma between two files, and \, for a comma in a name</source>
        <translation>file,file のように 2 つのファイルの間にコンマを置き、名前の中のコンマは \, と書いてください</translation>
    </message>
    <message>
        <source>Write its items with the program that made it as JSON, one object a line; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>元のプログラムで項目を JSON (1 行に 1 オブジェクト) として書き出してください。pandas では to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write its text in quotes, or leave the conversation out</source>
        <translation>そのテキストを引用符で囲むか、その会話を省いてください</translation>
    </message>
    <message>
        <source>Write label=word,label=word with one word for each class.</source>
        <translation>label=word,label=word の形で、クラスごとに 1 つの語を書いてください。</translation>
    </message>
    <message>
        <source>Write line feeds in their place, with tr &apos;\r&apos; &apos;\n&apos; for one: files of old Macs end lines so</source>
        <translation>代わりに改行 (LF) を入れてください。例: tr &apos;\r&apos; &apos;\n&apos;。古い Mac のファイルはこのように行が終わります</translation>
    </message>
    <message>
        <source>Write model_type &quot;%1&quot; and architectures [&quot;%2&quot;]</source>
        <translation>model_type &quot;%1&quot; と architectures [&quot;%2&quot;] を書いてください</translation>
    </message>
    <message>
        <source>Write one JSON object of parameters a line</source>
        <translation>1 行に 1 つ、パラメータの JSON オブジェクトを書いてください</translation>
    </message>
    <message>
        <source>Write one flat object a line</source>
        <translation>1 行に 1 つ、入れ子のないオブジェクトを書いてください</translation>
    </message>
    <message>
        <source>Write one object a line, or a list [...] of objects.</source>
        <translation>1 行に 1 オブジェクトか、オブジェクトのリスト [...] を書いてください。</translation>
    </message>
    <message>
        <source>Write one object a line, or break its text into several</source>
        <translation>1 行に 1 オブジェクトを書くか、そのテキストをいくつかに分けてください</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;}.</source>
        <translation>{&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: &quot;...&quot;} のように、1 行に 1 オブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1}.</source>
        <translation>{&quot;%1&quot;: &quot;...&quot;, &quot;%2&quot;: 1} のように、1 行に 1 オブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;}</source>
        <translation>{&quot;prediction&quot;: &quot;...&quot;, &quot;reference&quot;: &quot;...&quot;} のように、1 行に 1 オブジェクトを書いてください</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;text&quot;: &quot;...&quot;}, or a list [...] of objects.</source>
        <translation>{&quot;text&quot;: &quot;...&quot;} のように 1 行に 1 オブジェクトか、オブジェクトのリスト [...] を書いてください。</translation>
    </message>
    <message>
        <source>Write one object for each item.</source>
        <translation>項目ごとに 1 オブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>Write one object for each item; with pandas: to_json(path, orient=&quot;records&quot;, lines=True)</source>
        <translation>項目ごとに 1 オブジェクトを書いてください。pandas では to_json(path, orient=&quot;records&quot;, lines=True)</translation>
    </message>
    <message>
        <source>Write one point a line, such as {&quot;gamma&quot;: 60, &quot;seed&quot;: 2}</source>
        <translation>{&quot;gamma&quot;: 60, &quot;seed&quot;: 2} のように、1 行に 1 つの条件を書いてください</translation>
    </message>
    <message>
        <source>Write one set, or layer_types</source>
        <translation>設定を 1 つだけ書くか、layer_types を書いてください</translation>
    </message>
    <message>
        <source>Write one, or leave the conversation out</source>
        <translation>書くか、その会話を省いてください</translation>
    </message>
    <message>
        <source>Write one, such as {text}\nverdict:.</source>
        <translation>{text}\nverdict: のように書いてください。</translation>
    </message>
    <message>
        <source>Write some text around the fields.</source>
        <translation>欄の前後にテキストを書いてください。</translation>
    </message>
    <message>
        <source>Write texts with one | between them.</source>
        <translation>テキストの間に | を 1 つ入れて書いてください。</translation>
    </message>
    <message>
        <source>Write the item&apos;s class, or leave the item out.</source>
        <translation>項目のクラスを書くか、その項目を省いてください。</translation>
    </message>
    <message>
        <source>Write the text itself there, not an object or a list.</source>
        <translation>そこにはオブジェクトやリストではなく、テキストそのものを書いてください。</translation>
    </message>
    <message>
        <source>Write the type: linear or llama3</source>
        <translation>型を書いてください: linear または llama3</translation>
    </message>
    <message>
        <source>Write them as label=word,label=word, or name the column of the text that is to be written in target_column.</source>
        <translation>label=word,label=word の形で書くか、書かせるテキストの列を target_column に指定してください。</translation>
    </message>
    <message>
        <source>Write what is asked, or leave the item out</source>
        <translation>質問を書くか、その項目を省いてください</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the conversation out</source>
        <translation>答えるべき内容を書くか、その会話を省いてください</translation>
    </message>
    <message>
        <source>Write what is to be answered, or leave the item out</source>
        <translation>答えるべき内容を書くか、その項目を省いてください</translation>
    </message>
    <message>
        <source>Write {&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}, ShareGPT&apos;s {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]} or Alpaca&apos;s {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;}</source>
        <translation>{&quot;messages&quot;: [{&quot;role&quot;: &quot;user&quot;, &quot;content&quot;: &quot;...&quot;}, {&quot;role&quot;: &quot;assistant&quot;, &quot;content&quot;: &quot;...&quot;}]}、ShareGPT の {&quot;conversations&quot;: [{&quot;from&quot;: &quot;human&quot;, &quot;value&quot;: &quot;...&quot;}, ...]}、Alpaca の {&quot;instruction&quot;: &quot;...&quot;, &quot;input&quot;: &quot;...&quot;, &quot;output&quot;: &quot;...&quot;} のいずれかの形で書いてください</translation>
    </message>
    <message>
        <source>Write {column} for each field, and {{ or }} for a brace itself.</source>
        <translation>各欄は {column}、波括弧そのものは {{ または }} と書いてください。</translation>
    </message>
    <message>
        <source>Write {column} where a field of the data goes.</source>
        <translation>データの欄が入る所に {column} と書いてください。</translation>
    </message>
    <message>
        <source>[token %1]</source>
        <translation>[トークン %1]</translation>
    </message>
    <message>
        <source>\%1 lacks a digit</source>
        <translation>\%1 の数字が足りません</translation>
    </message>
    <message>
        <source>\%1 names no character</source>
        <translation>\%1 は文字を表していません</translation>
    </message>
    <message>
        <source>\N{...}, a character by its name, is not known</source>
        <translation>\N{...} (名前による文字) には対応していません</translation>
    </message>
    <message>
        <source>__metadata__ holds something other than text</source>
        <translation>__metadata__ にテキスト以外のものがあります</translation>
    </message>
    <message>
        <source>__metadata__ is not an object</source>
        <translation>__metadata__ がオブジェクトではありません</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z アーカイブ</translation>
    </message>
    <message>
        <source>a Feather file (Arrow)</source>
        <translation>Feather ファイル (Arrow)</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>NumPy 配列</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet ファイル</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python の pickle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR アーカイブ</translation>
    </message>
    <message>
        <source>a batch must have at least one token</source>
        <translation>バッチには少なくとも 1 トークン必要です</translation>
    </message>
    <message>
        <source>a call of anything but a name or a method is not supported</source>
        <translation>名前でもメソッドでもないものの呼び出しはサポートされていません</translation>
    </message>
    <message>
        <source>a comma is missing between two items of the list</source>
        <translation>リストの 2 つの要素の間にコンマがありません</translation>
    </message>
    <message>
        <source>a comment {# is never closed</source>
        <translation>コメント {# が閉じていません</translation>
    </message>
    <message>
        <source>a complex number</source>
        <translation>複素数</translation>
    </message>
    <message>
        <source>a context of %1 tokens holds nothing</source>
        <translation>%1 トークンのコンテキストには何も入りません</translation>
    </message>
    <message>
        <source>a date of more than 4 kB</source>
        <translation>4 kB を超える日付</translation>
    </message>
    <message>
        <source>a dict with a key of type %1 is not supported</source>
        <translation>型 %1 のキーを持つ辞書はサポートされていません</translation>
    </message>
    <message>
        <source>a draft of %1 tokens cannot be checked</source>
        <translation>%1 トークンの下書きは確認できません</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>名前のない欄があります</translation>
    </message>
    <message>
        <source>a filter of a {% set %} block is not supported</source>
        <translation>{% set %} ブロックのフィルターはサポートされていません</translation>
    </message>
    <message>
        <source>a frame of activations has an impossible size of %1 bytes</source>
        <translation>活性化のフレームの大きさ %1 バイトはありえません</translation>
    </message>
    <message>
        <source>a frame of activations has another number of bins</source>
        <translation>活性化のフレームのビン数が異なります</translation>
    </message>
    <message>
        <source>a frame of activations is damaged</source>
        <translation>活性化のフレームが壊れています</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown quantizer</source>
        <translation>活性化のフレームの量子化器が不明です</translation>
    </message>
    <message>
        <source>a frame of activations is of an unknown stage</source>
        <translation>活性化のフレームの段階が不明です</translation>
    </message>
    <message>
        <source>a group is no object</source>
        <translation>グループがオブジェクトではありません</translation>
    </message>
    <message>
        <source>a histogram frame has an impossible size of %1 bytes</source>
        <translation>ヒストグラムのフレームの大きさ %1 バイトはありえません</translation>
    </message>
    <message>
        <source>a histogram frame has another number of bins</source>
        <translation>ヒストグラムのフレームのビン数が異なります</translation>
    </message>
    <message>
        <source>a histogram frame has figures of version %1, which this program does not know</source>
        <translation>ヒストグラムのフレームの数値がバージョン %1 のもので、このプログラムは対応していません</translation>
    </message>
    <message>
        <source>a histogram frame is damaged</source>
        <translation>ヒストグラムのフレームが壊れています</translation>
    </message>
    <message>
        <source>a histogram frame is of an unknown stage</source>
        <translation>ヒストグラムのフレームの段階が不明です</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>a label or its word is empty</source>
        <translation>ラベルまたはその語が空です</translation>
    </message>
    <message>
        <source>a layer&apos;s form</source>
        <translation>層の形</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>整数のリスト</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数値のリスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of true and false</source>
        <translation>true と false のリスト</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>a model of this architecture has no such tensor</source>
        <translation>このアーキテクチャのモデルにこのテンソルはありません</translation>
    </message>
    <message>
        <source>a model of this shape has no such tensor</source>
        <translation>この形のモデルにこのテンソルはありません</translation>
    </message>
    <message>
        <source>a name beyond ASCII is not supported</source>
        <translation>ASCII 以外の名前はサポートされていません</translation>
    </message>
    <message>
        <source>a name is expected, not %1</source>
        <translation>%1 ではなく名前が必要です</translation>
    </message>
    <message>
        <source>a namespace inside another one is not supported</source>
        <translation>名前空間の中の名前空間はサポートされていません</translation>
    </message>
    <message>
        <source>a namespace inside another value is not supported</source>
        <translation>ほかの値の中の名前空間はサポートされていません</translation>
    </message>
    <message>
        <source>a namespace takes no name that begins with &quot;_&quot;, as &quot;%1&quot;</source>
        <translation>名前空間では、&quot;%1&quot; のように &quot;_&quot; で始まる名前は使えません</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number of range</source>
        <translation>range の数値</translation>
    </message>
    <message>
        <source>a number that is none (NaN)</source>
        <translation>数でない数値 (NaN)</translation>
    </message>
    <message>
        <source>a pattern is neither {&quot;Regex&quot;: ...} nor {&quot;String&quot;: ...}</source>
        <translation>パターンが {&quot;Regex&quot;: ...} でも {&quot;String&quot;: ...} でもありません</translation>
    </message>
    <message>
        <source>a place is missing in []</source>
        <translation>[] の中に位置がありません</translation>
    </message>
    <message>
        <source>a place of more than nine digits in an attribute</source>
        <translation>属性の中の 9 桁を超える位置</translation>
    </message>
    <message>
        <source>a point is no object</source>
        <translation>条件がオブジェクトではありません</translation>
    </message>
    <message>
        <source>a power is too large</source>
        <translation>累乗が大きすぎます</translation>
    </message>
    <message>
        <source>a prediction of %1 words and a reference of %2 are too long to be compared</source>
        <translation>%1 語の予測と %2 語の参照は、長すぎて比べられません</translation>
    </message>
    <message>
        <source>a prompt of %1 tokens leaves no room for an answer in a context of %2</source>
        <translation>%1 トークンのプロンプトでは、%2 のコンテキストに回答の余地がありません</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>引用符で囲んだ欄が閉じていません</translation>
    </message>
    <message>
        <source>a record of the teacher&apos;s outputs is too short</source>
        <translation>教師の出力の記録が短すぎます</translation>
    </message>
    <message>
        <source>a recursive loop is not supported</source>
        <translation>再帰的なループはサポートされていません</translation>
    </message>
    <message>
        <source>a row of %1 weights is not %2 bytes</source>
        <translation>重み %1 個の行は %2 バイトになりません</translation>
    </message>
    <message>
        <source>a run folder stands for its most finished model; this is %1</source>
        <translation>実行フォルダーは最も完成に近いモデルを表します。ここでは %1 です</translation>
    </message>
    <message>
        <source>a scale for each row of a matrix</source>
        <translation>行列の行ごとに 1 つのスケール</translation>
    </message>
    <message>
        <source>a scale for every 128 neighbours of a row</source>
        <translation>行の隣り合う 128 個ごとに 1 つのスケール</translation>
    </message>
    <message>
        <source>a scale for every 256 neighbours of a row</source>
        <translation>行の隣り合う 256 個ごとに 1 つのスケール</translation>
    </message>
    <message>
        <source>a screen of planes needs a head in planes</source>
        <translation>プレーンの選別にはプレーン形式の出力ヘッドが必要です</translation>
    </message>
    <message>
        <source>a second argument of the method .%1() of a list</source>
        <translation>リストのメソッド .%1() の 2 番目の引数</translation>
    </message>
    <message>
        <source>a second backward pass through the same forward pass</source>
        <translation>同じ順伝播に対する 2 回目の逆伝播</translation>
    </message>
    <message>
        <source>a separator of tojson above 100 bytes</source>
        <translation>100 バイトを超える tojson の区切り</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s context of %2</source>
        <translation>%1 トークンのシーケンスが、モデルのコンテキスト %2 より長くなっています</translation>
    </message>
    <message>
        <source>a sequence of %1 tokens is longer than the model&apos;s sliding_window, which is not computed, of %2</source>
        <translation>%1 トークンのシーケンスが、モデルの sliding_window (これは計算できません) の %2 より長くなっています</translation>
    </message>
    <message>
        <source>a session of %1 tokens cannot know %2 of a prompt of %3</source>
        <translation>%1 トークンのセッションが、%3 トークンのプロンプトのうち %2 を既知とすることはできません</translation>
    </message>
    <message>
        <source>a slice has three parts at most</source>
        <translation>スライスの部分は最大 3 つです</translation>
    </message>
    <message>
        <source>a slice needs whole numbers</source>
        <translation>スライスには整数が必要です</translation>
    </message>
    <message>
        <source>a sliding window is asked for and sliding_window is no positive number</source>
        <translation>スライディングウィンドウが指定されていますが、sliding_window が正の数ではありません</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>表計算ファイル</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>a stop now goes back to step %1.</source>
        <translation>ここで停止するとステップ %1 に戻ります。</translation>
    </message>
    <message>
        <source>a stop now loses the steps of this stage.</source>
        <translation>ここで停止すると、この段階のステップは失われます。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a sum of real numbers that depends on the version of Python</source>
        <translation>Python のバージョンによって変わる実数の和</translation>
    </message>
    <message>
        <source>a sum that starts with a value of type %1</source>
        <translation>型 %1 の値から始まる和</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs a template</source>
        <translation>独自のタスクにはひな形が必要です</translation>
    </message>
    <message>
        <source>a task of one&apos;s own needs its classes</source>
        <translation>独自のタスクにはクラスが必要です</translation>
    </message>
    <message>
        <source>a teacher&apos;s largest logits are compared on the CPU&apos;s own kernels alone</source>
        <translation>教師の最大のロジットを比べられるのは、CPU 自身のカーネルだけです</translation>
    </message>
    <message>
        <source>a tensor name or metadata value is not UTF-8</source>
        <translation>テンソル名かメタデータの値が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>テンソルの名前</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text cannot hold a value of type %1</source>
        <translation>テキストに型 %1 の値は入れられません</translation>
    </message>
    <message>
        <source>a text grows beyond 16 MB</source>
        <translation>テキストが 16 MB を超えます</translation>
    </message>
    <message>
        <source>a text is never closed</source>
        <translation>テキストが閉じていません</translation>
    </message>
    <message>
        <source>a text of %1 bytes could not be encoded (%2)</source>
        <translation>%1 バイトのテキストをエンコードできませんでした (%2)</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>テキストまたはテキストのリスト</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>%1 ではなく値が必要です</translation>
    </message>
    <message>
        <source>a value is nested more than %1 levels deep</source>
        <translation>値の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>a value is not finite among sequences that have none</source>
        <translation>有限でない値を含まないはずのシーケンスに、有限でない値があります</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>値が大きすぎます</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be divided by one of type %2</source>
        <translation>型 %1 の値は型 %2 の値で割れません</translation>
    </message>
    <message>
        <source>a value of type %1 cannot be sliced</source>
        <translation>型 %1 の値はスライスできません</translation>
    </message>
    <message>
        <source>a value of type %1 has no form in JSON</source>
        <translation>型 %1 の値は JSON で表せません</translation>
    </message>
    <message>
        <source>a value of type %1 has no members to go over</source>
        <translation>型 %1 の値には順に取り出せる要素がありません</translation>
    </message>
    <message>
        <source>a value of type %1 has no method .%2()</source>
        <translation>型 %1 の値にメソッド .%2() はありません</translation>
    </message>
    <message>
        <source>a value of type %1 has no order beside one of type %2</source>
        <translation>型 %1 の値と型 %2 の値の間に順序はありません</translation>
    </message>
    <message>
        <source>a value of type %1 has no sign</source>
        <translation>型 %1 の値に符号はありません</translation>
    </message>
    <message>
        <source>a value of type %1 is no key of a dict</source>
        <translation>型 %1 の値は辞書のキーになりません</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number beyond 64 bits</source>
        <translation>64 ビットを超える整数</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>a { is never closed</source>
        <translation>{ が閉じていません</translation>
    </message>
    <message>
        <source>a {% is never closed</source>
        <translation>{% が閉じていません</translation>
    </message>
    <message>
        <source>a {% raw %} is never closed</source>
        <translation>{% raw %} が閉じていません</translation>
    </message>
    <message>
        <source>a {{ is never closed</source>
        <translation>{{ が閉じていません</translation>
    </message>
    <message>
        <source>a } has no { before it</source>
        <translation>} の前に { がありません</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>このマシンで約 %1: %2</translation>
    </message>
    <message>
        <source>absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.</source>
        <translation>absmax8、hadamard-absmax8、hadamard-absmean4、absmean4。参照: absmax8。</translation>
    </message>
    <message>
        <source>absmean of blocks, 128</source>
        <translation>ブロックの absmean、128</translation>
    </message>
    <message>
        <source>absmean of blocks, 256</source>
        <translation>ブロックの absmean、256</translation>
    </message>
    <message>
        <source>absmean of rows</source>
        <translation>行の absmean</translation>
    </message>
    <message>
        <source>accents, ligatures, full-width letters and the like, which this tokenizer rewrites (%1)</source>
        <translation>アクセント、合字、全角文字など、このトークナイザが書き換えるもの (%1)</translation>
    </message>
    <message>
        <source>activation frame</source>
        <translation>活性化のフレーム</translation>
    </message>
    <message>
        <source>activations.bin has %1 of the %2 looks that %3 took at activations: the others are lost.</source>
        <translation>activations.bin にあるのは、%3 が活性化を調べた %2 回のうち %1 回分です: 残りは失われました。</translation>
    </message>
    <message>
        <source>after the last item of the list, which begins in line %1, stands a comma</source>
        <translation>%1 行目から始まるリストの最後の要素の後にコンマがあります</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>すべてのシード</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>Arrow ファイル</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>空の回答があります</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>名前付き引数の後に名前のない引数があります</translation>
    </message>
    <message>
        <source>an attribute of type %1</source>
        <translation>型 %1 の属性</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>オブジェクトでない項目があります</translation>
    </message>
    <message>
        <source>an error without a text</source>
        <translation>テキストのないエラー</translation>
    </message>
    <message>
        <source>an if without else</source>
        <translation>else のない if</translation>
    </message>
    <message>
        <source>an indent of tojson above 100</source>
        <translation>100 を超える tojson の字下げ</translation>
    </message>
    <message>
        <source>an infinite number has no floor and no ceiling</source>
        <translation>無限大の数には切り捨ても切り上げもありません</translation>
    </message>
    <message>
        <source>an infinite number has no whole one</source>
        <translation>無限大の数は整数になりません</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>および %1</translation>
    </message>
    <message>
        <source>and %1 are both given: set one of them to 0</source>
        <translation>%1 と両方が指定されています: どちらか一方を 0 にしてください</translation>
    </message>
    <message>
        <source>and AVX-VNNI</source>
        <translation>および AVX-VNNI</translation>
    </message>
    <message>
        <source>and VBMI</source>
        <translation>および VBMI</translation>
    </message>
    <message>
        <source>and VNNI</source>
        <translation>および VNNI</translation>
    </message>
    <message>
        <source>and balance_ad are 0: distillation becomes plain fine-tuning</source>
        <translation>balance_ad とともに 0 です: 蒸留が単なるファインチューニングになります</translation>
    </message>
    <message>
        <source>and gamma are 0: distillation becomes plain fine-tuning</source>
        <translation>gamma とともに 0 です: 蒸留が単なるファインチューニングになります</translation>
    </message>
    <message>
        <source>and pretrain_ce are 0: continual pre-training would have nothing to learn from</source>
        <translation>pretrain_ce とともに 0 です: 継続事前学習で学ぶものがなくなります</translation>
    </message>
    <message>
        <source>and quantization_warmup_steps are two ways of the same: set one of them to 0</source>
        <translation>quantization_warmup_steps と同じことの 2 通りの指定です: どちらか一方を 0 にしてください</translation>
    </message>
    <message>
        <source>and the dot product of ARMv8.2</source>
        <translation>および ARMv8.2 の内積</translation>
    </message>
    <message>
        <source>another job is under way</source>
        <translation>別のジョブが実行中です</translation>
    </message>
    <message>
        <source>another process is writing here</source>
        <translation>別のプロセスがここに書き込んでいます</translation>
    </message>
    <message>
        <source>another process is writing here (process and host: %1)</source>
        <translation>別のプロセスがここに書き込んでいます (プロセスとホスト: %1)</translation>
    </message>
    <message>
        <source>another process of this run</source>
        <translation>この実行の別のプロセス</translation>
    </message>
    <message>
        <source>answer token %1 is outside the vocabulary of %2</source>
        <translation>回答トークン %1 が語彙 %2 の範囲外です</translation>
    </message>
    <message>
        <source>any processor</source>
        <translation>任意のプロセッサ</translation>
    </message>
    <message>
        <source>approximate randomization on the same items, with the interval of a paired bootstrap</source>
        <translation>同じ項目での近似ランダム化検定、対応のあるブートストラップの区間付き</translation>
    </message>
    <message>
        <source>architectures names %1, and model_type &quot;%2&quot; stands for %3: they are different models</source>
        <translation>architectures は %1 ですが、model_type &quot;%2&quot; は %3 を表します: 別のモデルです</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>asks who you are: it is gated, private, or not there</source>
        <translation>本人確認を求めています: アクセス制限があるか、非公開か、存在しません</translation>
    </message>
    <message>
        <source>belongs to another build of this program</source>
        <translation>このプログラムの別のビルドのものです</translation>
    </message>
    <message>
        <source>belongs to another teacher, other data or another recipe</source>
        <translation>別の教師、別のデータ、または別のレシピのものです</translation>
    </message>
    <message>
        <source>belongs to another version of this program</source>
        <translation>このプログラムの別のバージョンのものです</translation>
    </message>
    <message>
        <source>biases beside q/k norms</source>
        <translation>q/k ノルムと併用されたバイアス</translation>
    </message>
    <message>
        <source>biases in Gemma 3</source>
        <translation>Gemma 3 のバイアス</translation>
    </message>
    <message>
        <source>bitdistill run --out %1</source>
        <translation>bitdistill run --out %1</translation>
    </message>
    <message>
        <source>bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>bitnet.cpp と ik_llama.cpp で開けます。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it.</source>
        <translation>bitnet.cpp で開けます。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp で開けます。ik_llama.cpp では IQ2_BN に再量子化すれば開けます。llama.cpp は I2_S を拒みます。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.</source>
        <translation>bitnet.cpp で開けます。llama.cpp と ik_llama.cpp では開けません。</translation>
    </message>
    <message>
        <source>bitnet.cpp opens it; llama.cpp refuses I2_S.</source>
        <translation>bitnet.cpp で開けます。llama.cpp は I2_S を拒みます。</translation>
    </message>
    <message>
        <source>bleu has more hits than runs of words</source>
        <translation>bleu の一致数が単語の並びの数を超えています</translation>
    </message>
    <message>
        <source>bleu has no %1</source>
        <translation>bleu に %1 がありません</translation>
    </message>
    <message>
        <source>bleu has no %1 counts %2</source>
        <translation>bleu に %2 の %1 個の数がありません</translation>
    </message>
    <message>
        <source>bleu holds something that is no count</source>
        <translation>bleu に個数でないものがあります</translation>
    </message>
    <message>
        <source>blob %1</source>
        <translation>blob %1</translation>
    </message>
    <message>
        <source>bootstrap over pairs</source>
        <translation>組のブートストラップ</translation>
    </message>
    <message>
        <source>byte-level BPE</source>
        <translation>バイトレベル BPE</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 near byte %1</source>
        <translation>バイト %1 付近に UTF-8 でないバイトがあります</translation>
    </message>
    <message>
        <source>cannot be a folder&apos;s name</source>
        <translation>フォルダーの名前にできません</translation>
    </message>
    <message>
        <source>cannot be copied beside the model: %1</source>
        <translation>モデルの隣にコピーできません: %1</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>メモリにマップできません</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>開けません (%1)</translation>
    </message>
    <message>
        <source>cannot be opened (unknown reason)</source>
        <translation>開けません (理由不明)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>cannot be renamed: %1</source>
        <translation>名前を変更できません: %1</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>退避できません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot be written, it is a folder</source>
        <translation>書き込めません。フォルダーです</translation>
    </message>
    <message>
        <source>cannot be written, it is the name of a folder</source>
        <translation>書き込めません。フォルダーの名前です</translation>
    </message>
    <message>
        <source>cannot check %1 tokens at once</source>
        <translation>%1 トークンを一度に確認できません</translation>
    </message>
    <message>
        <source>cannot copy</source>
        <translation>コピーできません</translation>
    </message>
    <message>
        <source>cannot copy from %1 to</source>
        <translation>%1 からここへコピーできません</translation>
    </message>
    <message>
        <source>cannot cut</source>
        <translation>切り詰められません</translation>
    </message>
    <message>
        <source>cannot go on with another %1: %2</source>
        <translation>別の %1 では続けられません: %2</translation>
    </message>
    <message>
        <source>cannot go to position %1 of a sequence of %2 tokens</source>
        <translation>%2 トークンのシーケンスの位置 %1 には移れません</translation>
    </message>
    <message>
        <source>cannot keep its embedding in %1: transformers 5 converts nothing beside packed weights and then multiplies two types</source>
        <translation>埋め込みを %1 で保持できません: transformers 5 は圧縮された重みのそばでは何も変換せず、2 つの型を掛け合わせてしまいます</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>フォルダーの一覧を取得できません</translation>
    </message>
    <message>
        <source>cannot lock</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>cannot replace</source>
        <translation>置き換えられません</translation>
    </message>
    <message>
        <source>cannot take %1 tokens of a sequence of %2</source>
        <translation>%2 トークンのシーケンスから %1 トークンを取れません</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot write, the disk is full</source>
        <translation>書き込めません。ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>capital letters, which this tokenizer makes small</source>
        <translation>大文字 (このトークナイザは小文字にします)</translation>
    </message>
    <message>
        <source>characters that the vocabulary lacks, which are bytes here alone</source>
        <translation>語彙にない文字 (ここだけでバイトになります)</translation>
    </message>
    <message>
        <source>chars of trim are not a text but of type %1</source>
        <translation>trim の chars がテキストではなく、型 %1 の値です</translation>
    </message>
    <message>
        <source>claims %1 tensors and %2 values, more than its %3 bytes can hold</source>
        <translation>テンソル %1 個と値 %2 個とされていますが、%3 バイトには収まりません</translation>
    </message>
    <message>
        <source>codes and rounded inputs in ternary layers, F32 elsewhere</source>
        <translation>三値の層ではコードと丸めた入力、それ以外は F32</translation>
    </message>
    <message>
        <source>codes from column %1 on have more than 4 of 8 that differ from zero</source>
        <translation>列 %1 以降のコードに、8 個中 4 個を超える 0 でないものがあります</translation>
    </message>
    <message>
        <source>codes from column %1 on have not exactly one zero in 4</source>
        <translation>列 %1 以降のコードで、4 個中のゼロがちょうど 1 個になっていません</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; holds something in its list that is not a text</source>
        <translation>列 &quot;%1&quot; のリストにテキストでないものがあります</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is an empty list</source>
        <translation>列 &quot;%1&quot; が空のリストです</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty</source>
        <translation>列 &quot;%1&quot; が空です</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is empty (null, NaN or a number beyond a double)</source>
        <translation>列 &quot;%1&quot; が空です (null、NaN、または double を超える数)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is neither a text nor a number</source>
        <translation>列 &quot;%1&quot; がテキストでも数値でもありません</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is not a text</source>
        <translation>列 &quot;%1&quot; がテキストではありません</translation>
    </message>
    <message>
        <source>comparison, %1: a median is outside its own range</source>
        <translation>比較、%1: 中央値が自身の範囲の外にあります</translation>
    </message>
    <message>
        <source>config_from_gguf() has read it and compared it with RoPE&apos;s scaling</source>
        <translation>config_from_gguf() が読み、RoPE のスケーリングと照らし合わせました</translation>
    </message>
    <message>
        <source>confusion has a cell that is no whole number</source>
        <translation>confusion に整数でないセルがあります</translation>
    </message>
    <message>
        <source>confusion is not a list of lists</source>
        <translation>confusion がリストのリストではありません</translation>
    </message>
    <message>
        <source>confusion is not square</source>
        <translation>confusion が正方ではありません</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>content がありません</translation>
    </message>
    <message>
        <source>convert and compare</source>
        <translation>変換と比較</translation>
    </message>
    <message>
        <source>dev_data names %1 file and named %2 when the run was evaluated</source>
        <translation>dev_data は %1 ファイルですが、実行の評価時は %2 ファイルでした</translation>
    </message>
    <message>
        <source>dev_data names %1 files and named %2 when the run was evaluated</source>
        <translation>dev_data は %1 ファイルですが、実行の評価時は %2 ファイルでした</translation>
    </message>
    <message>
        <source>dictsort is by &quot;key&quot; or &quot;value&quot;, not %1</source>
        <translation>dictsort は %1 ではなく、&quot;key&quot; か &quot;value&quot; で行います</translation>
    </message>
    <message>
        <source>different vocabularies</source>
        <translation>異なる語彙</translation>
    </message>
    <message>
        <source>differs from the source: %1</source>
        <translation>元のモデルと異なります: %1</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>ゼロ除算</translation>
    </message>
    <message>
        <source>does not accept the token: it is not valid, or %1 is gated, private, or not there</source>
        <translation>トークンが受け入れられません: 無効なトークンか、%1 にアクセス制限があるか、非公開か、存在しません</translation>
    </message>
    <message>
        <source>does not begin with &quot;GGUF&quot;</source>
        <translation>&quot;GGUF&quot; で始まっていません</translation>
    </message>
    <message>
        <source>does not divide the batch size: the last micro-batch of a step is smaller</source>
        <translation>バッチサイズを割り切れません: ステップの最後のマイクロバッチが小さくなります</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>内積</translation>
    </message>
    <message>
        <source>drafts are of one sequence</source>
        <translation>下書きは 1 つのシーケンスのものです</translation>
    </message>
    <message>
        <source>drafts begin with an empty text</source>
        <translation>下書きが空のテキストで始まります</translation>
    </message>
    <message>
        <source>embedding and head are rounded from F32 to %1; --embedding-type f32 keeps them as they are</source>
        <translation>埋め込みと出力ヘッドは F32 から %1 に丸められます。--embedding-type f32 ならそのままです</translation>
    </message>
    <message>
        <source>embedding type</source>
        <translation>埋め込みの型</translation>
    </message>
    <message>
        <source>embedding_scale must be a positive number</source>
        <translation>embedding_scale は正の数でなければなりません</translation>
    </message>
    <message>
        <source>embedding_type &quot;%1&quot; beside head_type &quot;%2&quot;, where both are one matrix, is not supported</source>
        <translation>embedding_type &quot;%1&quot; と head_type &quot;%2&quot; の組み合わせは、両者が 1 つの行列の場合はサポートされていません</translation>
    </message>
    <message>
        <source>ended without giving a reason: it was killed or its machine failed (%1)</source>
        <translation>理由を示さずに終了しました: 強制終了されたか、マシンに障害がありました (%1)</translation>
    </message>
    <message>
        <source>ends in the middle of its Zstandard data</source>
        <translation>Zstandard データの途中で終わっています</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data</source>
        <translation>gzip データの途中で終わっています</translation>
    </message>
    <message>
        <source>engine.json was not there: precision, threads and device are chosen anew, and may be others than those that the run began with. Then its figures differ in their last digits.</source>
        <translation>engine.json がありませんでした: 精度、スレッド、デバイスを選び直すため、実行の開始時と異なることがあります。その場合、数値の最後の桁が異なります。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>events.jsonl ended in the middle of a line; %1</source>
        <translation>events.jsonl は行の途中で終わっていました。%1</translation>
    </message>
    <message>
        <source>every stage is off: switch at least one on, or give a student to be evaluated as it is</source>
        <translation>すべての段階がオフです: 少なくとも 1 つをオンにするか、そのまま評価する生徒を指定してください</translation>
    </message>
    <message>
        <source>every weight as the F32 number it stands for, inputs in F32</source>
        <translation>すべての重みを、それが表す F32 の数として。入力は F32</translation>
    </message>
    <message>
        <source>exchanges of pairs</source>
        <translation>組の入れ替え</translation>
    </message>
    <message>
        <source>factors holds something that is no number above 0</source>
        <translation>factors に 0 より大きい数でないものがあります</translation>
    </message>
    <message>
        <source>facts is no object</source>
        <translation>facts がオブジェクトではありません</translation>
    </message>
    <message>
        <source>failed is no object</source>
        <translation>failed がオブジェクトではありません</translation>
    </message>
    <message>
        <source>failed with an unknown exception</source>
        <translation>不明な例外で失敗しました</translation>
    </message>
    <message>
        <source>failed without a reason</source>
        <translation>理由なしに失敗しました</translation>
    </message>
    <message>
        <source>failure read</source>
        <translation>failure read</translation>
    </message>
    <message>
        <source>fewer than two classes</source>
        <translation>クラスが 2 つ未満です</translation>
    </message>
    <message>
        <source>finished is %1 of %2 runs</source>
        <translation>完了しているのは %2 件中 %1 件の実行です</translation>
    </message>
    <message>
        <source>folder %1 is not the name of a folder beside the file</source>
        <translation>folder %1 が、ファイルの隣にあるフォルダーの名前ではありません</translation>
    </message>
    <message>
        <source>folder cannot be made: %1</source>
        <translation>フォルダーを作成できません: %1</translation>
    </message>
    <message>
        <source>folder is no absolute path</source>
        <translation>folder が絶対パスではありません</translation>
    </message>
    <message>
        <source>forbids the network</source>
        <translation>ネットワークの使用を禁じています</translation>
    </message>
    <message>
        <source>format %1 is not known</source>
        <translation>形式 %1 は不明です</translation>
    </message>
    <message>
        <source>formatting of a text by %</source>
        <translation>% によるテキストの書式化</translation>
    </message>
    <message>
        <source>free disk space cannot be read: %1</source>
        <translation>ディスクの空き容量を読み取れません: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>gate, up</translation>
    </message>
    <message>
        <source>general.alignment is %1, expected a power of two</source>
        <translation>general.alignment が %1 です。2 のべき乗が必要です</translation>
    </message>
    <message>
        <source>give --out another folder</source>
        <translation>--out に別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>gives no finite logits: the output of %1 is the first that is not finite</source>
        <translation>有限のロジットが得られません: 最初に有限でなくなるのは %1 の出力です</translation>
    </message>
    <message>
        <source>going a second time over what a filter makes (map, select, ...), without | list behind it,</source>
        <translation>フィルター (map、select など) が作るものを、後ろに | list を付けずに二度目にたどること</translation>
    </message>
    <message>
        <source>gptq finds no scales of %1</source>
        <translation>gptq は %1 のスケールを求められません</translation>
    </message>
    <message>
        <source>gptq finds no scales of blocks: set weight_scale to tensor or row</source>
        <translation>gptq はブロックのスケールを求められません: weight_scale を tensor か row に設定してください</translation>
    </message>
    <message>
        <source>group is missing</source>
        <translation>group がありません</translation>
    </message>
    <message>
        <source>has &quot;messages&quot; and &quot;conversations&quot;, and only one of them can be meant</source>
        <translation>&quot;messages&quot; と &quot;conversations&quot; の両方がありますが、有効なのはどちらか一方だけです</translation>
    </message>
    <message>
        <source>has %1 bytes instead of %2</source>
        <translation>%2 バイトではなく %1 バイトです</translation>
    </message>
    <message>
        <source>has %1 bytes, its DONE marker says %2</source>
        <translation>%1 バイトですが、DONE では %2 バイトです</translation>
    </message>
    <message>
        <source>has %1 bytes, the hub says %2</source>
        <translation>%1 バイトですが、Hub では %2 バイトです</translation>
    </message>
    <message>
        <source>has %1 elements, %2 were asked for</source>
        <translation>要素が %1 個ですが、要求されたのは %2 個です</translation>
    </message>
    <message>
        <source>has %1 fields, the header names %2</source>
        <translation>欄が %1 個ですが、ヘッダーでは %2 個です</translation>
    </message>
    <message>
        <source>has %1 groups of a layer, which no model has</source>
        <translation>層のグループが %1 個ですが、そのようなモデルはありません</translation>
    </message>
    <message>
        <source>has %1 relation heads, which do not divide its widths and the teacher&apos;s</source>
        <translation>関係のヘッド数 %1 では、自身の幅と教師の幅を割り切れません</translation>
    </message>
    <message>
        <source>has %1 rows, and a packed folder holds multiples of %2</source>
        <translation>行が %1 ですが、圧縮されたフォルダーに格納できるのは %2 の倍数です</translation>
    </message>
    <message>
        <source>has %1 tokens and %2 types of tokens</source>
        <translation>トークンが %1 個、トークンの種類が %2 個あります</translation>
    </message>
    <message>
        <source>has %1 tokens and a score for %2</source>
        <translation>トークンが %1 個、スコアは %2 個分です</translation>
    </message>
    <message>
        <source>has %1 tokens for %2 rows of %3</source>
        <translation>%3 の %2 行に対してトークンが %1 個です</translation>
    </message>
    <message>
        <source>has %1 tokens, and the shortest that can be trained on has %2 (max_length and one more)</source>
        <translation>%1 トークンですが、学習できるのは最短で %2 トークンです (max_length + 1)</translation>
    </message>
    <message>
        <source>has %1 tokens, and the teacher&apos;s tokenizer writes %2</source>
        <translation>トークンは %1 個ですが、教師のトークナイザは %2 個を書きます</translation>
    </message>
    <message>
        <source>has %1 tokens, the model&apos;s embedding only %2 rows</source>
        <translation>トークンは %1 個ですが、モデルの埋め込みは %2 行しかありません</translation>
    </message>
    <message>
        <source>has %1 tokens, too few for calibration and perplexity</source>
        <translation>%1 トークンでは、較正とパープレキシティには少なすぎます</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for %3 neighbours</source>
        <translation>%1 がありますが、%2 は隣り合う %3 個ごとに 1 つです</translation>
    </message>
    <message>
        <source>has %1, and %2 has one for a whole matrix</source>
        <translation>%1 がありますが、%2 は行列全体で 1 つです</translation>
    </message>
    <message>
        <source>has %1, and a tensor &quot;.scale&quot; holds one number</source>
        <translation>%1 がありますが、テンソル &quot;.scale&quot; に入る数は 1 つです</translation>
    </message>
    <message>
        <source>has %1, which %2 cannot hold</source>
        <translation>%1 がありますが、%2 には格納できません</translation>
    </message>
    <message>
        <source>has SubLN already, and refinement is off</source>
        <translation>すでに SubLN がありますが、改良がオフです</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot;, which is not read</source>
        <translation>読まれない &quot;%1&quot; があります</translation>
    </message>
    <message>
        <source>has a \ that stands for nothing</source>
        <translation>何も表さない \ があります</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, no room behind %2</source>
        <translation>コンテキストは %1 トークンで、%2 より後に余地がありません</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens, and %2 one of %3</source>
        <translation>語彙は %1 トークンですが、%2 の語彙は %3 です</translation>
    </message>
    <message>
        <source>has a vocabulary of %1, the teacher of %2</source>
        <translation>語彙は %1 ですが、教師の語彙は %2 です</translation>
    </message>
    <message>
        <source>has an empty text, which would end every answer before it begins</source>
        <translation>空のテキストがあり、どの回答も始まる前に終わってしまいます</translation>
    </message>
    <message>
        <source>has an unknown kind &quot;%1&quot;</source>
        <translation>種類 &quot;%1&quot; が不明です</translation>
    </message>
    <message>
        <source>has another checksum than its DONE marker says</source>
        <translation>チェックサムが DONE の記録と異なります</translation>
    </message>
    <message>
        <source>has another checksum than the hub says</source>
        <translation>チェックサムが Hub のものと異なります</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 is %2, and %3 in %4</source>
        <translation>語彙が異なります: トークン %1 はここでは %2、%4 では %3 です</translation>
    </message>
    <message>
        <source>has another vocabulary: token %1 of %2 is not there</source>
        <translation>語彙が異なります: %2 のトークン %1 がありません</translation>
    </message>
    <message>
        <source>has carriage returns within its first line</source>
        <translation>最初の行の中に復帰文字 (CR) があります</translation>
    </message>
    <message>
        <source>has changed since the run began: %1</source>
        <translation>実行の開始後に変わっています: %1</translation>
    </message>
    <message>
        <source>has chat templates by name only: %1</source>
        <translation>名前付きのチャットテンプレートしかありません: %1</translation>
    </message>
    <message>
        <source>has finer scales than its configuration says</source>
        <translation>設定にあるものより細かいスケールを持っています</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>欄が %1 個を超えています</translation>
    </message>
    <message>
        <source>has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>model.safetensors も model.safetensors.index.json もありません</translation>
    </message>
    <message>
        <source>has neither tokenizer.json nor tokenizer.model</source>
        <translation>tokenizer.json も tokenizer.model もありません</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; (members: %2)</source>
        <translation>&quot;%1&quot; がありません (メンバー: %2)</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>has no DONE marker, so it was not written to its end</source>
        <translation>DONE がないため、最後まで書き込まれていません</translation>
    </message>
    <message>
        <source>has no answer of the assistant</source>
        <translation>assistant の回答がありません</translation>
    </message>
    <message>
        <source>has no chat template</source>
        <translation>チャットテンプレートがありません</translation>
    </message>
    <message>
        <source>has no chat template, and conversations need one</source>
        <translation>チャットテンプレートがありません。会話には必要です</translation>
    </message>
    <message>
        <source>has no choice: accuracy is measured only at the end (eval_every is 0)</source>
        <translation>選択の余地がありません: 正解率は最後にだけ測定されます (eval_every が 0)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (columns: %2)</source>
        <translation>列 &quot;%1&quot; がありません (列: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (members: %2)</source>
        <translation>列 &quot;%1&quot; がありません (メンバー: %2)</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot;: %2 of %3 fields are there</source>
        <translation>列 &quot;%1&quot; がありません: %3 個中 %2 個の欄があります</translation>
    </message>
    <message>
        <source>has no column &quot;text&quot; (columns: %1)</source>
        <translation>列 &quot;text&quot; がありません (列: %1)</translation>
    </message>
    <message>
        <source>has no conversation</source>
        <translation>会話がありません</translation>
    </message>
    <message>
        <source>has no figure of the %1 stage</source>
        <translation>%1 段階の数値がありません</translation>
    </message>
    <message>
        <source>has no header that can be read</source>
        <translation>読めるヘッダーがありません</translation>
    </message>
    <message>
        <source>has no https, and your token would travel readable</source>
        <translation>https ではないため、トークンが読める形で送られてしまいます</translation>
    </message>
    <message>
        <source>has no item</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>has no items, so its epochs are no steps</source>
        <translation>項目がないため、エポックがステップになりません</translation>
    </message>
    <message>
        <source>has no list &quot;messages&quot;</source>
        <translation>リスト &quot;messages&quot; がありません</translation>
    </message>
    <message>
        <source>has no magnitudes as this program writes them</source>
        <translation>このプログラムが書く形の絶対値がありません</translation>
    </message>
    <message>
        <source>has no member &quot;%1&quot; (members: %2)</source>
        <translation>メンバー &quot;%1&quot; がありません (メンバー: %2)</translation>
    </message>
    <message>
        <source>has no member &quot;text&quot;</source>
        <translation>メンバー &quot;text&quot; がありません</translation>
    </message>
    <message>
        <source>has no merges for its BPE tokenizer</source>
        <translation>BPE トークナイザのマージがありません</translation>
    </message>
    <message>
        <source>has no message of the user</source>
        <translation>user のメッセージがありません</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>has no models</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>has no object &quot;model&quot;</source>
        <translation>オブジェクト &quot;model&quot; がありません</translation>
    </message>
    <message>
        <source>has no points</source>
        <translation>条件がありません</translation>
    </message>
    <message>
        <source>has no projection that would become ternary</source>
        <translation>三値になる射影がありません</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>行 %1 がありません</translation>
    </message>
    <message>
        <source>has no scale behind its codes</source>
        <translation>コードの後にスケールがありません</translation>
    </message>
    <message>
        <source>has no snapshot &quot;%1&quot;, which refs/main names</source>
        <translation>refs/main が示すスナップショット &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>has no stage that learns</source>
        <translation>学習する段階がありません</translation>
    </message>
    <message>
        <source>has no step yet</source>
        <translation>まだステップがありません</translation>
    </message>
    <message>
        <source>has no such file</source>
        <translation>そのようなファイルがありません</translation>
    </message>
    <message>
        <source>has no such revision</source>
        <translation>そのようなリビジョンがありません</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot; that its model uses</source>
        <translation>モデルが使うテンソル &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>has not both of rouge and bleu as objects</source>
        <translation>rouge と bleu の両方がオブジェクトとしてそろっていません</translation>
    </message>
    <message>
        <source>has not the tensors of this model</source>
        <translation>このモデルのテンソルがそろっていません</translation>
    </message>
    <message>
        <source>has room for %1, and %2 are to come</source>
        <translation>空きは %1 ですが、これから %2 必要です</translation>
    </message>
    <message>
        <source>has shards (%1) without their index %2</source>
        <translation>シャード (%1) がありますが、インデックス %2 がありません</translation>
    </message>
    <message>
        <source>has shards (%1, ...) without their index %2</source>
        <translation>シャード (%1, ...) がありますが、インデックス %2 がありません</translation>
    </message>
    <message>
        <source>has the activations %1, and %2 reads o_proj and down_proj otherwise: ternary weights cannot be turned</source>
        <translation>活性化が %1 で、%2 は o_proj と down_proj を別の形で読みます: 三値重みは変換できません</translation>
    </message>
    <message>
        <source>has the column &quot;%1&quot; twice (columns: %2)</source>
        <translation>列 &quot;%1&quot; が二度あります (列: %2)</translation>
    </message>
    <message>
        <source>has the column &quot;text&quot; twice</source>
        <translation>列 &quot;text&quot; が二度あります</translation>
    </message>
    <message>
        <source>has the format %1, and this version knows %2</source>
        <translation>形式が %1 ですが、このバージョンが対応しているのは %2 です</translation>
    </message>
    <message>
        <source>has the group %1 of layer %2 twice</source>
        <translation>層 %2 のグループ %1 が二度あります</translation>
    </message>
    <message>
        <source>has the points &quot;%1&quot; and &quot;%2&quot;, and with this recipe both are the same run: it leaves out already what one of them leaves out</source>
        <translation>条件 &quot;%1&quot; と &quot;%2&quot; がありますが、このレシピではどちらも同じ実行です: 一方が省くものは、レシピがすでに省いています</translation>
    </message>
    <message>
        <source>has the role &quot;%1&quot;, which is not known (system, user or human, assistant or gpt)</source>
        <translation>role &quot;%1&quot; は不明です (使えるのは system、user または human、assistant または gpt)</translation>
    </message>
    <message>
        <source>has type %1, expected F32, F16, BF16 or F64</source>
        <translation>型が %1 です。F32、F16、BF16、F64 のいずれかが必要です</translation>
    </message>
    <message>
        <source>has type %1, expected floating point</source>
        <translation>型が %1 です。浮動小数点が必要です</translation>
    </message>
    <message>
        <source>has type %1, which this program does not compute with</source>
        <translation>型が %1 です。このプログラムでは計算できません</translation>
    </message>
    <message>
        <source>has weights in other formats than safetensors and GGUF</source>
        <translation>重みが safetensors と GGUF 以外の形式です</translation>
    </message>
    <message>
        <source>has weights of several magnitudes in a block, so it is not ternary</source>
        <translation>1 つのブロックに絶対値の異なる重みがあるため、三値ではありません</translation>
    </message>
    <message>
        <source>head_dim is %1, RoPE needs an even number</source>
        <translation>head_dim が %1 です。RoPE には偶数が必要です</translation>
    </message>
    <message>
        <source>header does not start with &quot;{&quot;</source>
        <translation>ヘッダーが &quot;{&quot; で始まっていません</translation>
    </message>
    <message>
        <source>header length %1 is above the limit of %2</source>
        <translation>ヘッダーの長さ %1 が上限 %2 を超えています</translation>
    </message>
    <message>
        <source>header of %1 bytes is longer than the file</source>
        <translation>%1 バイトのヘッダーがファイルより長くなっています</translation>
    </message>
    <message>
        <source>header would be longer than 100 MB</source>
        <translation>ヘッダーが 100 MB を超えます</translation>
    </message>
    <message>
        <source>heads x head_dim other than the hidden size in Qwen2</source>
        <translation>Qwen2 で hidden_size と異なる heads x head_dim</translation>
    </message>
    <message>
        <source>hidden_act &quot;%1&quot; is not supported</source>
        <translation>hidden_act &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>hidden_size is not a multiple of num_attention_heads and head_dim is not given</source>
        <translation>hidden_size が num_attention_heads の倍数でなく、head_dim も指定されていません</translation>
    </message>
    <message>
        <source>holds %1 .gguf files: %2</source>
        <translation>.gguf ファイルが %1 個あります: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2</source>
        <translation>.gguf モデルが %1 個あります: %2</translation>
    </message>
    <message>
        <source>holds %1 .gguf models: %2, ...</source>
        <translation>.gguf モデルが %1 個あります: %2, ...</translation>
    </message>
    <message>
        <source>holds a difference or p that the metric cannot have</source>
        <translation>この指標ではありえない差または p があります</translation>
    </message>
    <message>
        <source>holds a list of items in its member &quot;%1&quot;, and is not one item itself</source>
        <translation>メンバー &quot;%1&quot; に項目のリストがあり、それ自体は 1 つの項目ではありません</translation>
    </message>
    <message>
        <source>holds a merge that is no pair of tokens</source>
        <translation>トークンの対でないマージがあります</translation>
    </message>
    <message>
        <source>holds a piece that is not UTF-8</source>
        <translation>UTF-8 でないピースがあります</translation>
    </message>
    <message>
        <source>holds a scale that is not positive</source>
        <translation>正でないスケールがあります</translation>
    </message>
    <message>
        <source>holds a space or a character that no token has</source>
        <translation>どのトークンにもない空白または文字があります</translation>
    </message>
    <message>
        <source>holds a token that is not UTF-8</source>
        <translation>UTF-8 でないトークンがあります</translation>
    </message>
    <message>
        <source>holds a whole table in one object, not one item</source>
        <translation>1 つの項目ではなく、表全体が 1 つのオブジェクトに入っています</translation>
    </message>
    <message>
        <source>holds binary data</source>
        <translation>バイナリデータです</translation>
    </message>
    <message>
        <source>holds damaged Zstandard data</source>
        <translation>壊れた Zstandard データがあります</translation>
    </message>
    <message>
        <source>holds damaged gzip data</source>
        <translation>壊れた gzip データがあります</translation>
    </message>
    <message>
        <source>holds latent weights, and quantization_config.%1 %2 is for packed ones</source>
        <translation>潜在重みですが、quantization_config.%1 %2 は圧縮された重みのためのものです</translation>
    </message>
    <message>
        <source>holds more than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>holds no conversation with an answer within %1</source>
        <translation>%1 以内に収まる回答のある会話がありません</translation>
    </message>
    <message>
        <source>holds no conversations</source>
        <translation>会話がありません</translation>
    </message>
    <message>
        <source>holds no conversations: they are read from JSON</source>
        <translation>会話がありません: 会話は JSON から読みます</translation>
    </message>
    <message>
        <source>holds no items</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>holds no pairs</source>
        <translation>組がありません</translation>
    </message>
    <message>
        <source>holds no pieces</source>
        <translation>ピースがありません</translation>
    </message>
    <message>
        <source>holds no point</source>
        <translation>条件がありません</translation>
    </message>
    <message>
        <source>holds no snapshot</source>
        <translation>スナップショットがありません</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>holds no tokenizer</source>
        <translation>トークナイザがありません</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>重みがありません</translation>
    </message>
    <message>
        <source>holds no weights that can be computed with</source>
        <translation>計算に使える重みがありません</translation>
    </message>
    <message>
        <source>holds several snapshots: %1</source>
        <translation>スナップショットが複数あります: %1</translation>
    </message>
    <message>
        <source>holds something else behind its Zstandard data</source>
        <translation>Zstandard データの後に別のものがあります</translation>
    </message>
    <message>
        <source>holds ternary codes, the training engine needs the latent weights behind them</source>
        <translation>三値コードですが、学習エンジンにはその元の潜在重みが必要です</translation>
    </message>
    <message>
        <source>holds the code 3, which no ternary weight has</source>
        <translation>三値重みにはないコード 3 があります</translation>
    </message>
    <message>
        <source>holds too many tokens</source>
        <translation>トークンが多すぎます</translation>
    </message>
    <message>
        <source>holds values that %1 cannot hold</source>
        <translation>%1 に格納できない値があります</translation>
    </message>
    <message>
        <source>holds values that F16 cannot hold</source>
        <translation>F16 に格納できない値があります</translation>
    </message>
    <message>
        <source>holds values that are not finite numbers</source>
        <translation>有限の数でない値があります</translation>
    </message>
    <message>
        <source>holds values whose scale F16 cannot hold</source>
        <translation>スケールを F16 に格納できない値があります</translation>
    </message>
    <message>
        <source>hole of %1 bytes before %2</source>
        <translation>%2 の前に %1 バイトの隙間があります</translation>
    </message>
    <message>
        <source>how alike the two are was not measured</source>
        <translation>両者がどれだけ似ているかは計測されていません</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>%1 が %2 の場合</translation>
    </message>
    <message>
        <source>if %1 is given</source>
        <translation>%1 が指定されている場合</translation>
    </message>
    <message>
        <source>if %1 is not given</source>
        <translation>%1 が指定されていない場合</translation>
    </message>
    <message>
        <source>if %1 is on</source>
        <translation>%1 がオンの場合</translation>
    </message>
    <message>
        <source>if the task has classes</source>
        <translation>タスクにクラスがある場合</translation>
    </message>
    <message>
        <source>if the task writes texts</source>
        <translation>タスクがテキストを書く場合</translation>
    </message>
    <message>
        <source>impossible shape %1</source>
        <translation>ありえない形状 %1</translation>
    </message>
    <message>
        <source>indent with a width outside of 0..1000</source>
        <translation>0..1000 の範囲外の幅の字下げ</translation>
    </message>
    <message>
        <source>inputs.json was not there: whether recipe or data have changed since the run began cannot be told. From here on they are compared with what is there now.</source>
        <translation>inputs.json がありませんでした: 実行の開始後にレシピやデータが変わったかどうかはわかりません。以降は、現在あるものと比べます。</translation>
    </message>
    <message>
        <source>instruction set &quot;%1&quot; is unknown or not there on this machine (%2)</source>
        <translation>命令セット &quot;%1&quot; は不明か、このマシンにありません (%2)</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no address</source>
        <translation>&quot;%1&quot; ですが、これはアドレスではありません</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; it must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; です。%2〜%3 の整数でなければなりません</translation>
    </message>
    <message>
        <source>is %1 and was %2 when the run began</source>
        <translation>%1 ですが、実行の開始時は %2 でした</translation>
    </message>
    <message>
        <source>is %1, and its name does not say so</source>
        <translation>%1 ですが、名前がそれを示していません</translation>
    </message>
    <message>
        <source>is %1, and the student computed with %2: this run trains it with %3. Set it to %4 to keep the student&apos;s own.</source>
        <translation>%1 ですが、生徒は %2 で計算していました: この実行では %3 で学習します。生徒自身のものを保つには %4 に設定してください。</translation>
    </message>
    <message>
        <source>is %1, expected %2</source>
        <translation>%1 です。%2 が必要です</translation>
    </message>
    <message>
        <source>is %1, expected %2 %3</source>
        <translation>%1 です。%2 %3 が必要です</translation>
    </message>
    <message>
        <source>is %1, expected a finite number</source>
        <translation>%1 です。有限の数が必要です</translation>
    </message>
    <message>
        <source>is %1, expected an object</source>
        <translation>%1 です。オブジェクトが必要です</translation>
    </message>
    <message>
        <source>is %1, expected one of %2</source>
        <translation>%1 です。使えるのは %2 のいずれかです</translation>
    </message>
    <message>
        <source>is %1, expected true or false</source>
        <translation>%1 です。true か false が必要です</translation>
    </message>
    <message>
        <source>is %1, less than the %2 processes that are to share it</source>
        <translation>%1 で、それを分け合う %2 プロセスより少なくなっています</translation>
    </message>
    <message>
        <source>is %1, not UTF-8</source>
        <translation>UTF-8 ではなく %1 です</translation>
    </message>
    <message>
        <source>is %1, which is not read</source>
        <translation>%1 ですが、これは読めません</translation>
    </message>
    <message>
        <source>is %1, which leaves no room for a prompt: max_length is %2</source>
        <translation>%1 ではプロンプトの余地がありません: max_length は %2 です</translation>
    </message>
    <message>
        <source>is 0: in every evaluation the model writes all %1 texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage&apos;s end</source>
        <translation>0 です: 評価のたびにモデルが %1 件のテキストをすべて書くため、長くかかります。数百に設定するか、eval_every を 0 にして段階の終わりに一度だけにしてください</translation>
    </message>
    <message>
        <source>is 0: the stage will change nothing</source>
        <translation>0 です: この段階では何も変わりません</translation>
    </message>
    <message>
        <source>is 1: it must be smaller</source>
        <translation>1 です: これより小さくなければなりません</translation>
    </message>
    <message>
        <source>is GGUF version %1</source>
        <translation>GGUF バージョン %1 です</translation>
    </message>
    <message>
        <source>is a 1.58-bit student</source>
        <translation>1.58 ビットの生徒です</translation>
    </message>
    <message>
        <source>is a 1.58-bit student already</source>
        <translation>すでに 1.58 ビットの生徒です</translation>
    </message>
    <message>
        <source>is a Git LFS pointer to %1 bytes, not the file itself</source>
        <translation>ファイルそのものではなく、%1 バイトを指す Git LFS ポインターです</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself</source>
        <translation>ファイルそのものではなく、Git LFS ポインターです</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file</source>
        <translation>ビッグエンディアンの GGUF ファイルです</translation>
    </message>
    <message>
        <source>is a cache of several models: %1</source>
        <translation>複数のモデルのキャッシュです: %1</translation>
    </message>
    <message>
        <source>is a column that the prompt shows to the model</source>
        <translation>プロンプトがモデルに見せる列です</translation>
    </message>
    <message>
        <source>is a device: what is exported is read back, which a device does not allow</source>
        <translation>デバイスです: 書き出したものは読み戻しますが、デバイスではできません</translation>
    </message>
    <message>
        <source>is a file of the form %1, which llama.cpp left for GGUF in 2023</source>
        <translation>%1 形式のファイルです。llama.cpp は 2023 年にこの形式をやめ、GGUF に移りました</translation>
    </message>
    <message>
        <source>is a file of the model that is to be exported, %1</source>
        <translation>書き出すモデル自身のファイル %1 です</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps a file of this name</source>
        <translation>フォルダーですが、実行はこの名前のファイルを使います</translation>
    </message>
    <message>
        <source>is a folder, and a run keeps its lock in a file of this name</source>
        <translation>フォルダーですが、実行はこの名前のファイルでロックします</translation>
    </message>
    <message>
        <source>is a full-precision model</source>
        <translation>完全精度モデルです</translation>
    </message>
    <message>
        <source>is a full-precision model, and %1 holds only -1, 0 and 1</source>
        <translation>完全精度モデルですが、%1 に入るのは -1、0、1 だけです</translation>
    </message>
    <message>
        <source>is a full-precision model, and hf-2bit holds only -1, 0 and 1</source>
        <translation>完全精度モデルですが、hf-2bit に入るのは -1、0、1 だけです</translation>
    </message>
    <message>
        <source>is a key of quantization_config and stands outside it, where nothing reads it</source>
        <translation>quantization_config のキーですが、その外にあるため、どこからも読まれません</translation>
    </message>
    <message>
        <source>is a link that leads to %1</source>
        <translation>%1 へのリンクです</translation>
    </message>
    <message>
        <source>is a link that leads to %1, which is not there</source>
        <translation>%1 へのリンクですが、リンク先がありません</translation>
    </message>
    <message>
        <source>is a link that leads to another folder, to %1</source>
        <translation>別のフォルダー %1 へのリンクです</translation>
    </message>
    <message>
        <source>is a link to %1, and a run writes only inside its own folder</source>
        <translation>%1 へのリンクですが、実行は自身のフォルダー内にだけ書き込みます</translation>
    </message>
    <message>
        <source>is a link to %1, and files are written only inside %2</source>
        <translation>%1 へのリンクですが、ファイルは %2 の中にだけ書き込まれます</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>%1 へのリンクですが、リンク先がありません</translation>
    </message>
    <message>
        <source>is a link, and a folder is to be made in its place</source>
        <translation>リンクですが、その場所にはフォルダーを作る必要があります</translation>
    </message>
    <message>
        <source>is a link, and is written as a file of its own folder only</source>
        <translation>リンクですが、自身のフォルダーのファイルとしてしか書き込めません</translation>
    </message>
    <message>
        <source>is a parameter of recipes, and means nothing in a model&apos;s folder</source>
        <translation>レシピのパラメータで、モデルのフォルダーでは意味を持ちません</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a file of this name</source>
        <translation>パイプかデバイスですが、実行はこの名前のファイルを使います</translation>
    </message>
    <message>
        <source>is a pipe or a device, and a run keeps a folder of this name</source>
        <translation>パイプかデバイスですが、実行はこの名前のフォルダーを使います</translation>
    </message>
    <message>
        <source>is a pipe or a device, and must be a file</source>
        <translation>パイプかデバイスですが、ファイルでなければなりません</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a file</source>
        <translation>ファイルではなく、パイプかデバイスです</translation>
    </message>
    <message>
        <source>is a pipe that nobody reads, or a socket</source>
        <translation>読み取る側のないパイプか、ソケットです</translation>
    </message>
    <message>
        <source>is a pipe: what is exported is read back, which a pipe does not allow</source>
        <translation>パイプです: 書き出したものは読み戻しますが、パイプではできません</translation>
    </message>
    <message>
        <source>is a recording already</source>
        <translation>すでに記録です</translation>
    </message>
    <message>
        <source>is a recording of a run, which is only read</source>
        <translation>実行の記録で、読むことしかできません</translation>
    </message>
    <message>
        <source>is a sentencepiece model of words or characters</source>
        <translation>単語または文字の sentencepiece モデルです</translation>
    </message>
    <message>
        <source>is a space, which holds a program and no model</source>
        <translation>Space です。中身はプログラムで、モデルはありません</translation>
    </message>
    <message>
        <source>is a type that is only read</source>
        <translation>読むだけの型です</translation>
    </message>
    <message>
        <source>is an address of another host</source>
        <translation>別のホストのアドレスです</translation>
    </message>
    <message>
        <source>is an empty answer</source>
        <translation>空の回答です</translation>
    </message>
    <message>
        <source>is being fetched by another process</source>
        <translation>別のプロセスが取得中です</translation>
    </message>
    <message>
        <source>is being written by a process</source>
        <translation>プロセスが書き込み中です</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>is damaged: no row of it can be read</source>
        <translation>壊れています: 読める行がありません</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is empty, and a run&apos;s file has a header at least</source>
        <translation>空です。実行のファイルには少なくともヘッダーがあります</translation>
    </message>
    <message>
        <source>is empty, and every answer begins with that</source>
        <translation>空です。どの回答もそれで始まることになります</translation>
    </message>
    <message>
        <source>is empty, expected JSON</source>
        <translation>空です。JSON が必要です</translation>
    </message>
    <message>
        <source>is empty: calibrated gains of new norms are measured on training items</source>
        <translation>空です: 新しいノルムのゲインの較正は学習項目で測定します</translation>
    </message>
    <message>
        <source>is empty: choose the folder of the model to convert</source>
        <translation>空です: 変換するモデルのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or switch the stage off</source>
        <translation>空です: 継続事前学習にはテキストが必要です。ファイルを指定するか、教師に書かせるか (sampled_tokens)、段階をオフにしてください</translation>
    </message>
    <message>
        <source>is empty: no accuracy will be measured and there will be no table of results</source>
        <translation>空です: 正解率は測定されず、結果の表もできません</translation>
    </message>
    <message>
        <source>is empty: teacher fine-tuning, BitNet-SFT and distillation need training items</source>
        <translation>空です: 教師のファインチューニング、BitNet-SFT、蒸留には学習項目が必要です</translation>
    </message>
    <message>
        <source>is empty: the task %1 needs it</source>
        <translation>空です: タスク %1 に必要です</translation>
    </message>
    <message>
        <source>is empty: with every training stage off teacher and student are evaluated, and nothing else</source>
        <translation>空です: 学習の段階がすべてオフの場合、教師と生徒の評価だけを行います</translation>
    </message>
    <message>
        <source>is empty: without evaluation data no rate is better than another</source>
        <translation>空です: 評価データがなければ、学習率の優劣はつきません</translation>
    </message>
    <message>
        <source>is for dense students: set it to absmean, or sparsity to none</source>
        <translation>密な生徒のためのものです: absmean に設定するか、sparsity を none にしてください</translation>
    </message>
    <message>
        <source>is for dense students: sparsity is &quot;%1&quot;</source>
        <translation>密な生徒のためのものです: sparsity が &quot;%1&quot; です</translation>
    </message>
    <message>
        <source>is for one process: every epoch divides the items anew, so each process would compute and keep nearly all of them</source>
        <translation>単一のプロセスのためのものです: エポックごとに項目が分け直されるため、各プロセスがほぼすべての項目を計算して保存することになります</translation>
    </message>
    <message>
        <source>is for the CPU&apos;s own kernels: set it to off, or device to cpu</source>
        <translation>CPU 自身のカーネルのためのものです: off に設定するか、device を cpu にしてください</translation>
    </message>
    <message>
        <source>is gated: whoever fetches it has to accept its licence first</source>
        <translation>アクセス制限があります: 取得するには、先にライセンスへの同意が必要です</translation>
    </message>
    <message>
        <source>is in the folder that is for what an unfinished call leaves, and would be removed with it</source>
        <translation>終わっていない呼び出しが残すもののためのフォルダーにあり、一緒に削除されてしまいます</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>1 MB を超えています</translation>
    </message>
    <message>
        <source>is larger than the batch size of %1</source>
        <translation>バッチサイズ %1 を超えています</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>is longer than a name of the hub can be</source>
        <translation>Hub の名前として長すぎます</translation>
    </message>
    <message>
        <source>is longer than the hub says</source>
        <translation>Hub での長さを超えています</translation>
    </message>
    <message>
        <source>is made already, and student_start is for one that refinement makes</source>
        <translation>すでに作られていますが、student_start は改良が作る生徒のためのものです</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is missing, and packed weights need it</source>
        <translation>ありません。圧縮された重みには必要です</translation>
    </message>
    <message>
        <source>is missing, but its DONE marker names it</source>
        <translation>ありませんが、DONE には挙げられています</translation>
    </message>
    <message>
        <source>is missing, so there are no curves</source>
        <translation>ファイルがないため、曲線がありません</translation>
    </message>
    <message>
        <source>is missing, so there are no histograms</source>
        <translation>ファイルがないため、ヒストグラムがありません</translation>
    </message>
    <message>
        <source>is missing: it is %1</source>
        <translation>ありません: %1 です</translation>
    </message>
    <message>
        <source>is neither a folder nor a GGUF file</source>
        <translation>フォルダーでも GGUF ファイルでもありません</translation>
    </message>
    <message>
        <source>is neither one F32 number nor one for each scale of the model</source>
        <translation>1 つの F32 の数でも、モデルのスケールごとに 1 つの数でもありません</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>is no address of the hub</source>
        <translation>Hub のアドレスではありません</translation>
    </message>
    <message>
        <source>is no cache of a teacher&apos;s outputs, or was cut short</source>
        <translation>教師の出力のキャッシュではないか、途中で切れています</translation>
    </message>
    <message>
        <source>is no conversation (members: %1)</source>
        <translation>会話ではありません (メンバー: %1)</translation>
    </message>
    <message>
        <source>is no corpus in token ids, or was cut short</source>
        <translation>トークン ID のコーパスではないか、途中で切れています</translation>
    </message>
    <message>
        <source>is no figure of texts</source>
        <translation>テキストの数値ではありません</translation>
    </message>
    <message>
        <source>is no file but a pipe or a device</source>
        <translation>ファイルではなく、パイプかデバイスです</translation>
    </message>
    <message>
        <source>is no folder, and what is done is kept there</source>
        <translation>フォルダーではありませんが、済んだ分はそこに残されます</translation>
    </message>
    <message>
        <source>is no key that this program knows, and nearly one</source>
        <translation>このプログラムの知らないキーですが、よく似たキーがあります</translation>
    </message>
    <message>
        <source>is no model folder: it has no config.json</source>
        <translation>モデルフォルダーではありません: config.json がありません</translation>
    </message>
    <message>
        <source>is no name of the hub</source>
        <translation>Hub の名前ではありません</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is no report of a start: groups is missing</source>
        <translation>開始処理の報告ではありません: groups がありません</translation>
    </message>
    <message>
        <source>is no revision</source>
        <translation>リビジョンではありません</translation>
    </message>
    <message>
        <source>is no run folder, run.json is missing, and holds %1, which a run would replace</source>
        <translation>実行フォルダーではなく (run.json がありません)、実行で置き換えられてしまう %1 があります</translation>
    </message>
    <message>
        <source>is no template: a text, or a text with a name</source>
        <translation>テンプレートではありません: テキスト、または名前付きのテキストが必要です</translation>
    </message>
    <message>
        <source>is no text: it holds bytes of zero</source>
        <translation>テキストではありません: 0 のバイトがあります</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>%1 ではありません</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>is not UTF-8 at %1</source>
        <translation>%1 の所が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>is not a DONE marker</source>
        <translation>DONE のファイルではありません</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not a file of histograms</source>
        <translation>ヒストグラムのファイルではありません</translation>
    </message>
    <message>
        <source>is not a file of such frames</source>
        <translation>このようなフレームのファイルではありません</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>is not a folder, and a run keeps a folder of this name</source>
        <translation>フォルダーではありませんが、実行はこの名前のフォルダーを使います</translation>
    </message>
    <message>
        <source>is not a matrix</source>
        <translation>行列ではありません</translation>
    </message>
    <message>
        <source>is not a number of threads</source>
        <translation>スレッド数ではありません</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>正の数ではありません</translation>
    </message>
    <message>
        <source>is not a recipe: expected an object of parameters</source>
        <translation>レシピではありません: パラメータのオブジェクトが必要です</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>is not a run folder, run.json is missing</source>
        <translation>実行フォルダーではありません (run.json がありません)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (%1)</source>
        <translation>sentencepiece モデルではありません (%1)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (broken at byte %1)</source>
        <translation>sentencepiece モデルではありません (バイト %1 で壊れています)</translation>
    </message>
    <message>
        <source>is not a sentencepiece model (no piece stands for what is unknown)</source>
        <translation>sentencepiece モデルではありません (未知を表すピースがありません)</translation>
    </message>
    <message>
        <source>is not a ternary type</source>
        <translation>三値の型ではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not finished, and a recording cannot go on</source>
        <translation>完了していません。記録は続きを実行できません</translation>
    </message>
    <message>
        <source>is not on the hub, or is private</source>
        <translation>Hub にないか、非公開です</translation>
    </message>
    <message>
        <source>is not open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>is not part of a model of this configuration</source>
        <translation>この設定のモデルの一部ではありません</translation>
    </message>
    <message>
        <source>is not set, so there is no place for a cache</source>
        <translation>設定されていないため、キャッシュの場所がありません</translation>
    </message>
    <message>
        <source>is not shorter than a stage of %1 steps: its model is never trained fully ternary</source>
        <translation>%1 ステップの段階より短くないため、モデルが完全に三値で学習されることがありません</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>%1 の所が正しい JSON ではありません: %2</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>正しい JSON ではありません: %1</translation>
    </message>
    <message>
        <source>is not what was taken from %1</source>
        <translation>%1 から引き継いだものではありません</translation>
    </message>
    <message>
        <source>is of another step than the folder&apos;s name says</source>
        <translation>フォルダーの名前とは別のステップのものです</translation>
    </message>
    <message>
        <source>is of no use in a chat: conversations have no columns</source>
        <translation>チャットでは使えません: 会話に列はありません</translation>
    </message>
    <message>
        <source>is of no use in a chat: the model&apos;s chat template writes its prompts</source>
        <translation>チャットでは使えません: プロンプトはモデルのチャットテンプレートが作ります</translation>
    </message>
    <message>
        <source>is of no use: no item is read twice in so few steps</source>
        <translation>役に立ちません: これほど少ないステップでは、同じ項目を二度読みません</translation>
    </message>
    <message>
        <source>is packed with a Zstandard dictionary</source>
        <translation>Zstandard の辞書を使って圧縮されています</translation>
    </message>
    <message>
        <source>is packed with a window of more than %1 MiB (zstd --long)</source>
        <translation>%1 MiB を超えるウィンドウ (zstd --long) で圧縮されています</translation>
    </message>
    <message>
        <source>is past the %1 steps that the recipe asks for now</source>
        <translation>現在のレシピの %1 ステップを過ぎています</translation>
    </message>
    <message>
        <source>is read by the recipe (%1) and lies where the %2 stage writes its model</source>
        <translation>レシピが読むもの (%1) ですが、%2 段階がモデルを書き込む場所にあります</translation>
    </message>
    <message>
        <source>is the folder of %1, which is only read</source>
        <translation>%1 のフォルダーですが、これは読むだけのものです</translation>
    </message>
    <message>
        <source>is the model that is to be exported</source>
        <translation>書き出すモデル自身です</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>is there already and is no .gguf file</source>
        <translation>すでにあり、.gguf ファイルではありません</translation>
    </message>
    <message>
        <source>is there already and is no receipt of an export</source>
        <translation>すでにあり、書き出しの検証記録ではありません</translation>
    </message>
    <message>
        <source>is there already and is no sweep&apos;s</source>
        <translation>すでにあり、スイープのものではありません</translation>
    </message>
    <message>
        <source>is there twice, once behind &quot;%1&quot;</source>
        <translation>二度あります (一度は &quot;%1&quot; の後)</translation>
    </message>
    <message>
        <source>is too short for a %1 file (%2 bytes)</source>
        <translation>%1 ファイルとしては短すぎます (%2 バイト)</translation>
    </message>
    <message>
        <source>is without effect: %1</source>
        <translation>効果がありません: %1</translation>
    </message>
    <message>
        <source>it belongs to the part that sees pictures, and this program runs text alone</source>
        <translation>画像を見る部分のもので、このプログラムはテキストだけを扱います</translation>
    </message>
    <message>
        <source>it has the column %1, a list of turns</source>
        <translation>発言のリストの列 %1 があります</translation>
    </message>
    <message>
        <source>it has the columns article and highlights</source>
        <translation>列 article と highlights があります</translation>
    </message>
    <message>
        <source>it has the columns instruction and output</source>
        <translation>列 instruction と output があります</translation>
    </message>
    <message>
        <source>it has the columns question, sentence and label</source>
        <translation>列 question、sentence、label があります</translation>
    </message>
    <message>
        <source>it has the columns sentence and label</source>
        <translation>列 sentence と label があります</translation>
    </message>
    <message>
        <source>it has two texts and a label of three classes</source>
        <translation>2 つのテキストと 3 クラスのラベルがあります</translation>
    </message>
    <message>
        <source>it has two texts and a label of two classes</source>
        <translation>2 つのテキストと 2 クラスのラベルがあります</translation>
    </message>
    <message>
        <source>it is a 1.58-bit student already</source>
        <translation>すでに 1.58 ビットの生徒です</translation>
    </message>
    <message>
        <source>it is used %1</source>
        <translation>使われるのは、%1です</translation>
    </message>
    <message>
        <source>it was not written to its end</source>
        <translation>最後まで書き込まれていません</translation>
    </message>
    <message>
        <source>item %1 has %2 bytes, its place %3</source>
        <translation>項目 %1 は %2 バイトですが、その場所は %3 バイトです</translation>
    </message>
    <message>
        <source>item %1 is not where the order of the data puts it</source>
        <translation>項目 %1 が、データの順序による場所にありません</translation>
    </message>
    <message>
        <source>its answers are classes, not texts</source>
        <translation>その回答はテキストではなくクラスです</translation>
    </message>
    <message>
        <source>its answers are not written down</source>
        <translation>その回答が書き残されていません</translation>
    </message>
    <message>
        <source>its answers are texts, not classes</source>
        <translation>その回答はクラスではなくテキストです</translation>
    </message>
    <message>
        <source>its logits are not finite numbers</source>
        <translation>そのロジットが有限の数ではありません</translation>
    </message>
    <message>
        <source>its manifest has no layers</source>
        <translation>マニフェストに layers がありません</translation>
    </message>
    <message>
        <source>its manifest is not as Ollama writes it</source>
        <translation>マニフェストが Ollama の書く形ではありません</translation>
    </message>
    <message>
        <source>its manifest names no blob</source>
        <translation>マニフェストに blob が挙げられていません</translation>
    </message>
    <message>
        <source>its number of layers is out of range</source>
        <translation>層の数が範囲外です</translation>
    </message>
    <message>
        <source>its rule for cutting words, &quot;%1&quot;, is not supported</source>
        <translation>単語の区切り規則 &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>its rules make a text grow more than sixty-fold</source>
        <translation>その規則ではテキストが 60 倍を超えて長くなります</translation>
    </message>
    <message>
        <source>its scale is not a finite number</source>
        <translation>そのスケールが有限の数ではありません</translation>
    </message>
    <message>
        <source>its tensors go by other names: &quot;%1&quot; is there, &quot;%2&quot; is not</source>
        <translation>テンソルの名前が異なります: &quot;%1&quot; はありますが、&quot;%2&quot; はありません</translation>
    </message>
    <message>
        <source>its tokenizer gives other token ids for the fixed text than the source&apos;s</source>
        <translation>トークナイザが、決まったテキストに対して元のモデルと異なるトークン ID を返します</translation>
    </message>
    <message>
        <source>its tokenizer of kind &quot;%1&quot; is not supported</source>
        <translation>種類 &quot;%1&quot; のトークナイザはサポートされていません</translation>
    </message>
    <message>
        <source>its weights are not ternary</source>
        <translation>重みが三値ではありません</translation>
    </message>
    <message>
        <source>its weights are not there as safetensors or GGUF</source>
        <translation>重みが safetensors でも GGUF でもありません</translation>
    </message>
    <message>
        <source>its weights are not there: %1</source>
        <translation>重みがありません: %1</translation>
    </message>
    <message>
        <source>keeps its own %1, %2</source>
        <translation>独自の %1 (%2) を保ちます</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>キー &quot;%1&quot;</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; differs from layer to layer (%2, %3, ...), which is not supported</source>
        <translation>キー &quot;%1&quot; が層ごとに異なりますが (%2, %3, ...)、これはサポートされていません</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; has %2 entries for %3 layers</source>
        <translation>キー &quot;%1&quot; の項目は %2 個ですが、層は %3 個です</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is %2, expected a number of type f32</source>
        <translation>キー &quot;%1&quot; が %2 です。型 f32 の数が必要です</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is a list of %2 numbers for %3 layers</source>
        <translation>キー &quot;%1&quot; は %2 個の数のリストですが、層は %3 個です</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing</source>
        <translation>キー &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is negative</source>
        <translation>キー &quot;%1&quot; が負です</translation>
    </message>
    <message>
        <source>key &quot;general.architecture&quot; is missing</source>
        <translation>キー &quot;general.architecture&quot; がありません</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>キーと値</translation>
    </message>
    <message>
        <source>keys and values of different length are not supported</source>
        <translation>長さの異なるキーと値はサポートされていません</translation>
    </message>
    <message>
        <source>layer %1 (MLP)</source>
        <translation>層 %1 (MLP)</translation>
    </message>
    <message>
        <source>layer %1 (attention)</source>
        <translation>層 %1 (アテンション)</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>%2 の層 %1</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation heads</source>
        <translation>%2 の層 %1 と %4 の層 %3 (0 から数えて)、関係のヘッド数 %5</translation>
    </message>
    <message>
        <source>layer is %1, which no model has</source>
        <translation>layer が %1 ですが、そのような層のあるモデルはありません</translation>
    </message>
    <message>
        <source>layer_types has %1 entries for %2 layers</source>
        <translation>layer_types の項目は %1 個ですが、層は %2 個です</translation>
    </message>
    <message>
        <source>layer_types names %1, which is not supported</source>
        <translation>layer_types にある %1 はサポートされていません</translation>
    </message>
    <message>
        <source>layers with RoPE of their own are not supported</source>
        <translation>独自の RoPE を持つ層はサポートされていません</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乗</translation>
    </message>
    <message>
        <source>lengths holds something that is no object</source>
        <translation>lengths にオブジェクトでないものがあります</translation>
    </message>
    <message>
        <source>letters whose accents stand apart, which this tokenizer composes (NFC)</source>
        <translation>アクセントが分かれた文字 (このトークナイザは合成します、NFC)</translation>
    </message>
    <message>
        <source>letters with accents, which this tokenizer takes apart (NFD)</source>
        <translation>アクセント付きの文字 (このトークナイザは分解します、NFD)</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>libcurl could not be started</source>
        <translation>libcurl を開始できませんでした</translation>
    </message>
    <message>
        <source>lies in the folder of %1, %2, which is only read</source>
        <translation>%1 のフォルダー %2 の中にありますが、これは読むだけのものです</translation>
    </message>
    <message>
        <source>lies in the folder of another run, %1, which writes %2 itself</source>
        <translation>別の実行 %1 のフォルダーの中にありますが、%2 はその実行自身が書き込みます</translation>
    </message>
    <message>
        <source>lies in the folder of the model that is to be exported, where it would stand for one of its files</source>
        <translation>書き出すモデルのフォルダーの中にあり、そのファイルの 1 つとみなされてしまいます</translation>
    </message>
    <message>
        <source>line %1 of the data</source>
        <translation>データの %1 行目</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 桁目</translation>
    </message>
    <message>
        <source>line breaks, tabs or characters such as ﬁ and ½, which this tokenizer rewrites</source>
        <translation>改行、タブ、ﬁ や ½ のような文字 (このトークナイザが書き換えます)</translation>
    </message>
    <message>
        <source>llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.</source>
        <translation>llama.cpp と bitnet.cpp で開けます。ik_llama.cpp では開けません。</translation>
    </message>
    <message>
        <source>llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: the tokenizer has no bytes to fall back on.</source>
        <translation>llama.cpp は、改行など語彙にない最初の文字でエラーになって終わります: トークナイザに代わりとなるバイトがありません。</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it opens F16 with folded scales).</source>
        <translation>llama.cpp で開けます。ik_llama.cpp では開けません (スケールを畳み込んだ F16 なら開けます)。</translation>
    </message>
    <message>
        <source>llama.cpp opens it; ik_llama.cpp does not (it wants folded scales).</source>
        <translation>llama.cpp で開けます。ik_llama.cpp では開けません (畳み込んだスケールが必要です)。</translation>
    </message>
    <message>
        <source>llama.cpp reads texts with %1 as other tokens.</source>
        <translation>llama.cpp は %1 を含むテキストを別のトークンとして読みます。</translation>
    </message>
    <message>
        <source>llama.cpp, bitnet.cpp and ik_llama.cpp open it.</source>
        <translation>llama.cpp、bitnet.cpp、ik_llama.cpp で開けます。</translation>
    </message>
    <message>
        <source>llama.cpp, ik_llama.cpp and programs built on them open it.</source>
        <translation>llama.cpp、ik_llama.cpp と、それらを元にしたプログラムで開けます。</translation>
    </message>
    <message>
        <source>map calls itself more than %1 levels deep</source>
        <translation>map が %1 段を超えて自身を呼び出しています</translation>
    </message>
    <message>
        <source>map has no argument &quot;%1&quot;</source>
        <translation>map に引数 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>map says neither a filter nor an attribute</source>
        <translation>map にフィルターも属性も指定されていません</translation>
    </message>
    <message>
        <source>marks no answer by {% generation %} in this conversation</source>
        <translation>この会話の回答が {% generation %} で示されていません</translation>
    </message>
    <message>
        <source>matches no file of %1</source>
        <translation>%1 のどのファイルにも一致しません</translation>
    </message>
    <message>
        <source>max_length, %1 tokens</source>
        <translation>max_length、%1 トークン</translation>
    </message>
    <message>
        <source>max_tokens must not be negative</source>
        <translation>max_tokens は負であってはなりません</translation>
    </message>
    <message>
        <source>maxsplit of .rsplit() without a text to split at</source>
        <translation>区切りのテキストがない .rsplit() の maxsplit</translation>
    </message>
    <message>
        <source>measured once: no range</source>
        <translation>計測は 1 回: 範囲なし</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>メモリが足りなくなりました</translation>
    </message>
    <message>
        <source>memory ran out while the file was read</source>
        <translation>ファイルの読み取り中にメモリが足りなくなりました</translation>
    </message>
    <message>
        <source>memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length</source>
        <translation>メモリが足りなくなりました。ほかのプログラムを閉じるか、モデル、ファイル、バッチ、長さなどを小さくしてください</translation>
    </message>
    <message>
        <source>memory ran out: %1</source>
        <translation>メモリが足りなくなりました: %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>message %1 has no text &quot;%2&quot;</source>
        <translation>メッセージ %1 にテキスト &quot;%2&quot; がありません</translation>
    </message>
    <message>
        <source>message %1 is of &quot;%2&quot;, expected &quot;%3&quot;</source>
        <translation>メッセージ %1 が &quot;%2&quot; のものです。&quot;%3&quot; が必要です</translation>
    </message>
    <message>
        <source>metrics.csv has %1 of the %2 rows of %3 up to step %4: the others are lost.</source>
        <translation>metrics.csv にあるのは、ステップ %4 までの %3 の %2 行中 %1 行です: 残りは失われました。</translation>
    </message>
    <message>
        <source>metrics.csv has the rows of %1 up to step %2 only: those up to step %3 are lost.</source>
        <translation>metrics.csv にある %1 の行はステップ %2 までです: ステップ %3 までの行は失われました。</translation>
    </message>
    <message>
        <source>mixtures of experts are not supported</source>
        <translation>mixture of experts はサポートされていません</translation>
    </message>
    <message>
        <source>mlp_bias is not supported</source>
        <translation>mlp_bias はサポートされていません</translation>
    </message>
    <message>
        <source>model.%1 is not supported</source>
        <translation>model.%1 はサポートされていません</translation>
    </message>
    <message>
        <source>model.dropout is not supported</source>
        <translation>model.dropout はサポートされていません</translation>
    </message>
    <message>
        <source>model.merges[%1] is not a pair of tokens</source>
        <translation>model.merges[%1] がトークンの対ではありません</translation>
    </message>
    <message>
        <source>model.merges[%1] needs the token %2, which model.vocab does not have</source>
        <translation>model.merges[%1] にはトークン %2 が必要ですが、model.vocab にありません</translation>
    </message>
    <message>
        <source>model.vocab is missing or empty</source>
        <translation>model.vocab がないか、空です</translation>
    </message>
    <message>
        <source>model.vocab: the id %1 of token %2 is outside 0..%3</source>
        <translation>model.vocab: トークン %2 の ID %1 が 0..%3 の範囲外です</translation>
    </message>
    <message>
        <source>model.vocab: the id of token %1 is not an integer</source>
        <translation>model.vocab: トークン %1 の ID が整数ではありません</translation>
    </message>
    <message>
        <source>model_type &quot;%1&quot; beside %2: other programs would compute it without, as dense absmax8 with one scale a matrix</source>
        <translation>%2 に対して model_type が &quot;%1&quot; です: ほかのプログラムはそれなしで、行列ごとに 1 つのスケールの密な absmax8 として計算します</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>model_type がありません</translation>
    </message>
    <message>
        <source>names %1 twice</source>
        <translation>%1 が二度挙げられています</translation>
    </message>
    <message>
        <source>names a file outside its folder</source>
        <translation>自身のフォルダーの外のファイルが挙げられています</translation>
    </message>
    <message>
        <source>names no field</source>
        <translation>欄がありません</translation>
    </message>
    <message>
        <source>names no file before or behind one of its commas</source>
        <translation>コンマの前か後にファイルが書かれていません</translation>
    </message>
    <message>
        <source>names no file, so it vouches for nothing</source>
        <translation>ファイルが挙げられていないため、何も保証しません</translation>
    </message>
    <message>
        <source>names no model</source>
        <translation>モデルが書かれていません</translation>
    </message>
    <message>
        <source>names no {column}: every item would have the same prompt</source>
        <translation>{column} がありません: どの項目も同じプロンプトになります</translation>
    </message>
    <message>
        <source>names the member %1 twice</source>
        <translation>メンバー %1 が二度あります</translation>
    </message>
    <message>
        <source>names the template %1 twice</source>
        <translation>テンプレート %1 が二度あります</translation>
    </message>
    <message>
        <source>needs at least one thread</source>
        <translation>少なくとも 1 スレッド必要です</translation>
    </message>
    <message>
        <source>needs too much memory: %1 sequences of up to %2 tokens take about %3 at the peak, and this machine has %4. Take a smaller micro_batch_size or max_length, or switch activation_checkpointing on.</source>
        <translation>必要なメモリが多すぎます: 最大 %2 トークンのシーケンス %1 個でピーク時に約 %3 必要ですが、このマシンには %4 しかありません。micro_batch_size か max_length を小さくするか、activation_checkpointing をオンにしてください。</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>nests %1 deep, %2 is the most</source>
        <translation>入れ子が %1 段ですが、最大は %2 段です</translation>
    </message>
    <message>
        <source>nests objects and lists more than %1 deep</source>
        <translation>オブジェクトとリストの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>no logits to choose from</source>
        <translation>選ぶためのロジットがありません</translation>
    </message>
    <message>
        <source>no model to compare</source>
        <translation>比較するモデルがありません</translation>
    </message>
    <message>
        <source>no model to measure</source>
        <translation>測定するモデルがありません</translation>
    </message>
    <message>
        <source>no model to run</source>
        <translation>実行するモデルがありません</translation>
    </message>
    <message>
        <source>no shares to draw from</source>
        <translation>抽出に使う割合がありません</translation>
    </message>
    <message>
        <source>no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write more tokens</source>
        <translation>高速化の倍率なし: %1 が書いたのは、プロンプトとともに得られる 1 トークンだけなので、計測できたステップがありません。もっと多くのトークンを書かせてください</translation>
    </message>
    <message>
        <source>no stage of this recipe trains</source>
        <translation>このレシピには学習する段階がありません</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>そのようなフォルダーはありません</translation>
    </message>
    <message>
        <source>no text to calibrate the gains of new norms on</source>
        <translation>新しいノルムのゲインを較正するテキストがありません</translation>
    </message>
    <message>
        <source>no text to read</source>
        <translation>読むテキストがありません</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>no tokenizer of %1 pieces could be trained (%2)</source>
        <translation>%1 ピースのトークナイザを学習できませんでした (%2)</translation>
    </message>
    <message>
        <source>no tokens to run</source>
        <translation>実行するトークンがありません</translation>
    </message>
    <message>
        <source>no type of KV cache to compare</source>
        <translation>比較する KV キャッシュの型がありません</translation>
    </message>
    <message>
        <source>no vector extensions</source>
        <translation>ベクトル拡張なし</translation>
    </message>
    <message>
        <source>none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.</source>
        <translation>none、2:4、4:8、5:8、6:8、3:4-exact。参照: none。</translation>
    </message>
    <message>
        <source>norms behind attention and MLP are not supported</source>
        <translation>アテンションと MLP の後のノルムはサポートされていません</translation>
    </message>
    <message>
        <source>norms with gains of 1 + w are not supported</source>
        <translation>ゲインが 1 + w のノルムはサポートされていません</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>not enough memory for %1 MiB of weights</source>
        <translation>重み %1 MiB に対してメモリが足りません</translation>
    </message>
    <message>
        <source>not enough memory for a KV cache of %1 tokens</source>
        <translation>%1 トークンの KV キャッシュに対してメモリが足りません</translation>
    </message>
    <message>
        <source>not enough memory for its weights</source>
        <translation>重みに対してメモリが足りません</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>有限ではありません</translation>
    </message>
    <message>
        <source>not in the order of the enum</source>
        <translation>not in the order of the enum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing computes the metric %1</source>
        <translation>指標 %1 を計算するものがありません</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>測定するものがありません</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>何も書き込まれていません</translation>
    </message>
    <message>
        <source>null, NaN or a number beyond a double</source>
        <translation>null、NaN、または double を超える数</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is not a multiple of num_key_value_heads (%2)</source>
        <translation>num_attention_heads (%1) が num_key_value_heads (%2) の倍数ではありません</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>別の型</translation>
    </message>
    <message>
        <source>one scale for a matrix</source>
        <translation>行列ごとに 1 つのスケール</translation>
    </message>
    <message>
        <source>only %1 of the tokens are the same: these become different texts</source>
        <translation>同じトークンは %1 だけです: テキストは別のものになります</translation>
    </message>
    <message>
        <source>only %1 s of generation were measured</source>
        <translation>生成の計測時間が %1 秒しかありません</translation>
    </message>
    <message>
        <source>other RoPE scaling than linear is not supported</source>
        <translation>linear 以外の RoPE スケーリングはサポートされていません</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>ほかの段階</translation>
    </message>
    <message>
        <source>others kept %1 cores busy meanwhile</source>
        <translation>その間、他のプロセスが %1 コアを使っていました</translation>
    </message>
    <message>
        <source>p is outside 0 to 1</source>
        <translation>p が 0〜1 の範囲外です</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>bzip2 で圧縮されています</translation>
    </message>
    <message>
        <source>packed by lz4</source>
        <translation>lz4 で圧縮されています</translation>
    </message>
    <message>
        <source>packed by lzip</source>
        <translation>lzip で圧縮されています</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>xz で圧縮されています</translation>
    </message>
    <message>
        <source>packed row</source>
        <translation>圧縮された行</translation>
    </message>
    <message>
        <source>packed twice, the second time by Zstandard</source>
        <translation>二重に圧縮されています (2 回目は Zstandard)</translation>
    </message>
    <message>
        <source>packed twice, the second time by gzip</source>
        <translation>二重に圧縮されています (2 回目は gzip)</translation>
    </message>
    <message>
        <source>paper %</source>
        <translation>論文 %</translation>
    </message>
    <message>
        <source>part %1 of %2 of a split model</source>
        <translation>分割されたモデルの %2 個中 %1 番目の部分</translation>
    </message>
    <message>
        <source>perplexity after</source>
        <translation>後のパープレキシティ</translation>
    </message>
    <message>
        <source>perplexity before</source>
        <translation>前のパープレキシティ</translation>
    </message>
    <message>
        <source>perplexity, weights alone</source>
        <translation>重みだけのパープレキシティ</translation>
    </message>
    <message>
        <source>predicts otherwise (KL %1 nats) although all weights are equal</source>
        <translation>すべての重みが等しいのに予測が異なります (KL %1 ナット)</translation>
    </message>
    <message>
        <source>quantization_config is not an object</source>
        <translation>quantization_config がオブジェクトではありません</translation>
    </message>
    <message>
        <source>random weights are written in F32, F16 or BF16 only</source>
        <translation>乱数の重みを書けるのは F32、F16、BF16 だけです</translation>
    </message>
    <message>
        <source>range has more than %1 numbers</source>
        <translation>range の数値が %1 個を超えています</translation>
    </message>
    <message>
        <source>rank %1 of %2 cannot join: %3</source>
        <translation>rank %1 (全 %2) が参加できません: %3</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>rank %1: %2</translation>
    </message>
    <message>
        <source>reads o_proj and down_proj through a transform, which is for rounded inputs</source>
        <translation>o_proj と down_proj を変換を通して読みますが、これは丸めた入力のためのものです</translation>
    </message>
    <message>
        <source>recipe is missing</source>
        <translation>recipe がありません</translation>
    </message>
    <message>
        <source>redirects to &quot;%1&quot;, which is no address</source>
        <translation>&quot;%1&quot; に転送されますが、これはアドレスではありません</translation>
    </message>
    <message>
        <source>redirects to an address without https, which is not followed</source>
        <translation>https でないアドレスに転送されますが、これには従いません</translation>
    </message>
    <message>
        <source>redirects without an end</source>
        <translation>転送が終わりません</translation>
    </message>
    <message>
        <source>refuses these messages: %1</source>
        <translation>これらのメッセージを拒みます: %1</translation>
    </message>
    <message>
        <source>repeats must be at least 1</source>
        <translation>repeats は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>repeats training data: %1 of %2 dev items%3 are training items, which the models have seen before they are measured on them</source>
        <translation>学習データと重複しています: dev の %2 項目中 %1 項目%3が学習項目で、モデルは測定の前にこれを見ています</translation>
    </message>
    <message>
        <source>rms_norm_eps must be between 0 and 1</source>
        <translation>rms_norm_eps は 0 と 1 の間でなければなりません</translation>
    </message>
    <message>
        <source>rope_scaling and rope_parameters say different things</source>
        <translation>rope_scaling と rope_parameters の内容が異なります</translation>
    </message>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>このマシンでおおよそ %1: %2</translation>
    </message>
    <message>
        <source>round by floor or ceil with more than 22 decimals</source>
        <translation>小数 22 桁を超える floor または ceil の丸め</translation>
    </message>
    <message>
        <source>rounding a number beyond 64 bits to tens</source>
        <translation>64 ビットを超える数の 10 の位への丸め</translation>
    </message>
    <message>
        <source>row %1 breaks the model&apos;s sparsity in the columns from %2 on</source>
        <translation>行 %1 の列 %2 以降がモデルのスパース性に反しています</translation>
    </message>
    <message>
        <source>row %1 is outside its %2 rows</source>
        <translation>行 %1 は全 %2 行の範囲外です</translation>
    </message>
    <message>
        <source>row %1 of %2 was asked for</source>
        <translation>%2 の行 %1 が要求されました</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected %4</source>
        <translation>行 %1、列 %2 が %3 です。%4 が必要です</translation>
    </message>
    <message>
        <source>rows of %1 weights are no multiple of %2, as %3 needs</source>
        <translation>重み %1 個の行は、%3 に必要な %2 の倍数ではありません</translation>
    </message>
    <message>
        <source>run.json was removed while the run was being written</source>
        <translation>実行の書き込み中に run.json が削除されました</translation>
    </message>
    <message>
        <source>says split.no %1 of split.count %2</source>
        <translation>split.no が %1、split.count が %2 とされています</translation>
    </message>
    <message>
        <source>says that all parts have %1 tensors, and they have %2</source>
        <translation>すべての部分でテンソル %1 個とされていますが、実際は %2 個です</translation>
    </message>
    <message>
        <source>scores holds something that is no number</source>
        <translation>scores に数値でないものがあります</translation>
    </message>
    <message>
        <source>scores is not a list</source>
        <translation>scores がリストではありません</translation>
    </message>
    <message>
        <source>seconds must be between 0 and 3600</source>
        <translation>seconds は 0〜3600 でなければなりません</translation>
    </message>
    <message>
        <source>seeds holds something other than whole numbers</source>
        <translation>seeds に整数でないものがあります</translation>
    </message>
    <message>
        <source>seeds holds something that is no whole number</source>
        <translation>seeds に整数でないものがあります</translation>
    </message>
    <message>
        <source>separators of tojson are two texts</source>
        <translation>tojson の区切りは 2 つのテキストです</translation>
    </message>
    <message>
        <source>sequences that go on together are different sessions of one model</source>
        <translation>一緒に続けるシーケンスは、1 つのモデルの別々のセッションでなければなりません</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of your account (%1/settings/tokens)</source>
        <translation>HF_TOKEN をあなたのアカウントのトークンに設定してください (%1/settings/tokens)</translation>
    </message>
    <message>
        <source>settings holds something other than texts</source>
        <translation>settings にテキストでないものがあります</translation>
    </message>
    <message>
        <source>shape %1 and %2</source>
        <translation>形状 %1 と %2</translation>
    </message>
    <message>
        <source>shard %1 is missing</source>
        <translation>シャード %1 がありません</translation>
    </message>
    <message>
        <source>shows the answer to the model</source>
        <translation>回答をモデルに見せています</translation>
    </message>
    <message>
        <source>sliding window attention is not supported</source>
        <translation>スライディングウィンドウのアテンションはサポートされていません</translation>
    </message>
    <message>
        <source>sliding window attention is not supported in this family</source>
        <translation>この系統では、スライディングウィンドウのアテンションはサポートされていません</translation>
    </message>
    <message>
        <source>sliding windows that follow no period</source>
        <translation>周期のないスライディングウィンドウ</translation>
    </message>
    <message>
        <source>sliding_window is %1, expected a positive number</source>
        <translation>sliding_window が %1 です。正の数が必要です</translation>
    </message>
    <message>
        <source>sliding_window is no positive number</source>
        <translation>sliding_window が正の数ではありません</translation>
    </message>
    <message>
        <source>sliding_window_pattern and _sliding_window_pattern differ</source>
        <translation>sliding_window_pattern と _sliding_window_pattern が異なります</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>リストの後に何かが続いています</translation>
    </message>
    <message>
        <source>sort by several attributes</source>
        <translation>複数の属性による並べ替え</translation>
    </message>
    <message>
        <source>spaces at an end, which this tokenizer drops</source>
        <translation>端の空白 (このトークナイザは取り除きます)</translation>
    </message>
    <message>
        <source>spaces in a row or at an end, which this tokenizer drops</source>
        <translation>連続した空白または端の空白 (このトークナイザは取り除きます)</translation>
    </message>
    <message>
        <source>sparsity &quot;%1&quot; of rows of %2 weights is not supported</source>
        <translation>重み %2 個の行のスパース性 &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>special tokens, behind which llama.cpp puts a space</source>
        <translation>特殊トークン (llama.cpp がその後に空白を入れます)</translation>
    </message>
    <message>
        <source>spells a special token in the %1&apos;s message, and the chat template rewrites the messages, so it cannot be told from the template&apos;s own</source>
        <translation>%1 のメッセージに特殊トークンと同じ綴りがあり、チャットテンプレートがメッセージを書き換えるため、テンプレート自身のものと区別できません</translation>
    </message>
    <message>
        <source>stands beside weights that are no codes -1, 0 and 1</source>
        <translation>コード -1、0、1 でない重みの隣にあります</translation>
    </message>
    <message>
        <source>start 1</source>
        <translation>start 1</translation>
    </message>
    <message>
        <source>startswith and endswith need a text or a tuple of texts</source>
        <translation>startswith と endswith にはテキストかテキストのタプルが必要です</translation>
    </message>
    <message>
        <source>stores its scales, so the model is frozen and does not train</source>
        <translation>スケールを保存しているため、モデルは凍結されていて学習できません</translation>
    </message>
    <message>
        <source>strftime_now needs a text</source>
        <translation>strftime_now にはテキストが必要です</translation>
    </message>
    <message>
        <source>sub_norm_placement &quot;%1&quot; is not supported</source>
        <translation>sub_norm_placement &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>takes about %1 and %2 are free, so no step is timed</source>
        <translation>約 %1 必要ですが空きは %2 のため、ステップの時間は計測しません</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>task %1 has %2 classes, %3 words are given</source>
        <translation>タスク %1 のクラスは %2 個ですが、語が %3 個指定されています</translation>
    </message>
    <message>
        <source>teacher and student have vocabularies of %1 and %2 tokens</source>
        <translation>教師と生徒の語彙がそれぞれ %1 トークンと %2 トークンです</translation>
    </message>
    <message>
        <source>teacher cache</source>
        <translation>教師キャッシュ</translation>
    </message>
    <message>
        <source>temperature must be 0 (greedy) or a positive number</source>
        <translation>temperature は 0 (貪欲) か正の数でなければなりません</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>テンソル &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tensor &quot;%1...&quot;</source>
        <translation>テンソル &quot;%1...&quot;</translation>
    </message>
    <message>
        <source>text %1 of &quot;reference&quot;</source>
        <translation>&quot;reference&quot; のテキスト %1</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>閉じる引用符の後にテキストが続いています</translation>
    </message>
    <message>
        <source>text is written by LibTorch&apos;s operators alone</source>
        <translation>テキストは LibTorch の演算だけで書かれます</translation>
    </message>
    <message>
        <source>text_config is missing or no object, and it says what the model that reads text is</source>
        <translation>text_config がないか、オブジェクトではありません。テキストを読むモデルの内容はここに書かれます</translation>
    </message>
    <message>
        <source>the %1 stage makes no model</source>
        <translation>%1 段階はモデルを作りません</translation>
    </message>
    <message>
        <source>the GPU is out of memory: %1</source>
        <translation>GPU のメモリが足りません: %1</translation>
    </message>
    <message>
        <source>the added token %1 is beyond its %2 tokens</source>
        <translation>追加トークン %1 が、その %2 トークンを超えています</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>the blocks&apos; outputs</source>
        <translation>ブロックの出力</translation>
    </message>
    <message>
        <source>the cache holds %1 tokens, all are used</source>
        <translation>キャッシュは %1 トークン分で、すべて使われています</translation>
    </message>
    <message>
        <source>the column %1 has %2 different values</source>
        <translation>列 %1 には異なる値が %2 個あります</translation>
    </message>
    <message>
        <source>the column %1 holds texts to write</source>
        <translation>列 %1 には書かせるテキストがあります</translation>
    </message>
    <message>
        <source>the comparison of two macros</source>
        <translation>2 つのマクロの比較</translation>
    </message>
    <message>
        <source>the comparison of two views of a dict (keys(), values(), items())</source>
        <translation>辞書の 2 つのビュー (keys()、values()、items()) の比較</translation>
    </message>
    <message>
        <source>the computer ran on battery</source>
        <translation>バッテリー駆動でした</translation>
    </message>
    <message>
        <source>the context&apos;s length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>the decoder &quot;%1&quot; is not supported</source>
        <translation>デコーダー &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the decoder Sequence has no list &quot;decoders&quot;</source>
        <translation>デコーダー Sequence にリスト &quot;decoders&quot; がありません</translation>
    </message>
    <message>
        <source>the decoder is not an object</source>
        <translation>デコーダーがオブジェクトではありません</translation>
    </message>
    <message>
        <source>the difference of views of a dict (keys(), items())</source>
        <translation>辞書のビュー (keys()、items()) の差</translation>
    </message>
    <message>
        <source>the download has not finished</source>
        <translation>ダウンロードが終わっていません</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>テンプレートの終わり</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 answers</source>
        <translation>エンジンは %2 件中 %1 件の回答を採点しました</translation>
    </message>
    <message>
        <source>the engine scored %1 of %2 items</source>
        <translation>エンジンは %2 件中 %1 件の項目を採点しました</translation>
    </message>
    <message>
        <source>the engine wrote %1 of %2 texts</source>
        <translation>エンジンは %2 件中 %1 件のテキストを書きました</translation>
    </message>
    <message>
        <source>the field {%1} is not a column of the task</source>
        <translation>欄 {%1} はタスクの列ではありません</translation>
    </message>
    <message>
        <source>the file lock was removed, so another process may be writing here</source>
        <translation>ファイルのロックが削除されたため、別のプロセスがここに書き込んでいる可能性があります</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>フィルター &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; is not supported</source>
        <translation>フィルター &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot; lacks the name of an attribute</source>
        <translation>フィルター &quot;%1&quot; に属性の名前がありません</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; is supported only as the last of a {{ }}</source>
        <translation>フィルター &quot;safe&quot; は {{ }} の最後でだけサポートされています</translation>
    </message>
    <message>
        <source>the filter &quot;safe&quot; of map</source>
        <translation>map のフィルター &quot;safe&quot;</translation>
    </message>
    <message>
        <source>the first of nothing</source>
        <translation>空のものの最初の要素</translation>
    </message>
    <message>
        <source>the form of a date has a zero byte</source>
        <translation>日付の書式に 0 のバイトがあります</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>出力ヘッド</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>Hub の応答: %1</translation>
    </message>
    <message>
        <source>the hub asks to slow down (429)</source>
        <translation>Hub が間隔を空けるよう求めています (429)</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>Hub が応答しませんでした</translation>
    </message>
    <message>
        <source>the hub has no such range</source>
        <translation>Hub にその範囲がありません</translation>
    </message>
    <message>
        <source>the hub sent %1 of %2 bytes</source>
        <translation>Hub が送ったのは %2 バイト中 %1 バイトです</translation>
    </message>
    <message>
        <source>the hub sent another range</source>
        <translation>Hub が別の範囲を送りました</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is no list of files</source>
        <translation>Hub の応答がファイルのリストではありません</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too long</source>
        <translation>Hub の応答が長すぎます</translation>
    </message>
    <message>
        <source>the hub&apos;s answer lists no files</source>
        <translation>Hub の応答にファイルが挙げられていません</translation>
    </message>
    <message>
        <source>the hub&apos;s answer names no commit</source>
        <translation>Hub の応答にコミットが示されていません</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in %4</source>
        <translation>ID %1 は、ここでは %2、%4 では %3 です</translation>
    </message>
    <message>
        <source>the id %1 is %2 here and %3 in the vocabulary of %4</source>
        <translation>ID %1 は、ここでは %2、%4 の語彙では %3 です</translation>
    </message>
    <message>
        <source>the id %1 is outside 0..%2</source>
        <translation>ID %1 が 0..%2 の範囲外です</translation>
    </message>
    <message>
        <source>the id of %1 is not a token id</source>
        <translation>%1 の ID がトークン ID ではありません</translation>
    </message>
    <message>
        <source>the inputs&apos; moments have no inverse</source>
        <translation>入力のモーメントに逆行列がありません</translation>
    </message>
    <message>
        <source>the kernels&apos; passes need the weights in the host&apos;s memory</source>
        <translation>このカーネルの計算には、重みがホストのメモリにある必要があります</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is none that this program knows, and begins nearly like &quot;%2&quot;</source>
        <translation>キー &quot;%1&quot; はこのプログラムの知らないもので、先頭が &quot;%2&quot; によく似ています</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands where nothing reads it</source>
        <translation>キー &quot;%1&quot; が、どこからも読まれない所にあります</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>キー %1 がトークン ID ではありません</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; comes twice</source>
        <translation>ラベル &quot;%1&quot; が二度あります</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not a class of task %2 (%3)</source>
        <translation>ラベル &quot;%1&quot; はタスク %2 のクラス (%3) ではありません</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; of task %2 has no word</source>
        <translation>タスク %2 のラベル &quot;%1&quot; に語がありません</translation>
    </message>
    <message>
        <source>the last norm</source>
        <translation>最後のノルム</translation>
    </message>
    <message>
        <source>the last of nothing</source>
        <translation>空のものの最後の要素</translation>
    </message>
    <message>
        <source>the last repeats were %1 slower than the first (heat, power or load)</source>
        <translation>最後の反復は最初より %1 遅くなりました (発熱、電力、負荷のいずれか)</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1 の長さ</translation>
    </message>
    <message>
        <source>the line ends are carriage returns alone</source>
        <translation>行末が復帰文字 (CR) だけです</translation>
    </message>
    <message>
        <source>the list is never closed</source>
        <translation>リストが閉じていません</translation>
    </message>
    <message>
        <source>the loss is not finite at step %1</source>
        <translation>ステップ %1 で損失が有限ではありません</translation>
    </message>
    <message>
        <source>the macro %1 is called outside of its place</source>
        <translation>マクロ %1 がその場所の外で呼び出されています</translation>
    </message>
    <message>
        <source>the magic</source>
        <translation>マジックナンバー</translation>
    </message>
    <message>
        <source>the mean over items and seeds of the difference on the same item and seed, items and seeds both taken as drawn at random (Clark 1973, t with Satterthwaite&apos;s degrees of freedom)</source>
        <translation>同じ項目とシードでの差を、項目とシードについて平均したもの。項目とシードの両方を無作為抽出とみなします (Clark 1973、t、Satterthwaite の自由度)</translation>
    </message>
    <message>
        <source>the member &quot;text&quot; is not a text</source>
        <translation>メンバー &quot;text&quot; がテキストではありません</translation>
    </message>
    <message>
        <source>the method .%1()</source>
        <translation>メソッド .%1()</translation>
    </message>
    <message>
        <source>the method .%1() is not supported</source>
        <translation>メソッド .%1() はサポートされていません</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the model gives no finite score for line %1</source>
        <translation>%1 行目に対してモデルが有限のスコアを返しません</translation>
    </message>
    <message>
        <source>the model that is to be exported</source>
        <translation>書き出すモデル</translation>
    </message>
    <message>
        <source>the model type &quot;%1&quot; is not supported</source>
        <translation>モデルの種類 &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot; is not supported</source>
        <translation>正規化器 &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the normalizer Sequence has no list &quot;normalizers&quot;</source>
        <translation>正規化器 Sequence にリスト &quot;normalizers&quot; がありません</translation>
    </message>
    <message>
        <source>the normalizer is not an object</source>
        <translation>正規化器がオブジェクトではありません</translation>
    </message>
    <message>
        <source>the number %1 is too large: beyond 64 bits it is not supported</source>
        <translation>数 %1 が大きすぎます: 64 ビットを超える数はサポートされていません</translation>
    </message>
    <message>
        <source>the number of extents of %1</source>
        <translation>%1 の次元数</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>ヘッドの数</translation>
    </message>
    <message>
        <source>the number of key/value heads</source>
        <translation>キー/値ヘッドの数</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>層の数</translation>
    </message>
    <message>
        <source>the number of rows of</source>
        <translation>行数:</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>テンソルの数</translation>
    </message>
    <message>
        <source>the number of values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>the objective of the logit losses enters the loss with another factor than 1</source>
        <translation>ロジット損失の目的関数が、1 以外の係数で損失に入っています</translation>
    </message>
    <message>
        <source>the offset of %1</source>
        <translation>%1 のオフセット</translation>
    </message>
    <message>
        <source>the order of two views of a dict (keys(), values(), items())</source>
        <translation>辞書の 2 つのビュー (keys()、values()、items()) の順序</translation>
    </message>
    <message>
        <source>the other session has another model or KV cache</source>
        <translation>もう一方のセッションのモデルか KV キャッシュが異なります</translation>
    </message>
    <message>
        <source>the point %1 is there twice</source>
        <translation>条件 %1 が二度あります</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;%1&quot; is not supported</source>
        <translation>pre_tokenizer &quot;%1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the pre_tokenizer Sequence has no list &quot;pretokenizers&quot;</source>
        <translation>pre_tokenizer Sequence にリスト &quot;pretokenizers&quot; がありません</translation>
    </message>
    <message>
        <source>the pre_tokenizer is not an object</source>
        <translation>pre_tokenizer がオブジェクトではありません</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot; is unknown</source>
        <translation>prepend_scheme &quot;%1&quot; は不明です</translation>
    </message>
    <message>
        <source>the program&apos;s own data was not found (looked for %1)</source>
        <translation>プログラム自身のデータが見つかりませんでした (探した場所: %1)</translation>
    </message>
    <message>
        <source>the projections&apos; outputs</source>
        <translation>射影の出力</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>プロンプトが空です</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer alone fills max_length</source>
        <translation>プロンプトは欄が空でも %1 トークン必要で、回答だけで max_length が埋まります</translation>
    </message>
    <message>
        <source>the prompt needs %1 tokens even with empty fields, and the answer leaves room for %2</source>
        <translation>プロンプトは欄が空でも %1 トークン必要ですが、回答のために残るのは %2 です</translation>
    </message>
    <message>
        <source>the prompt of line %1 has no tokens</source>
        <translation>%1 行目のプロンプトにトークンがありません</translation>
    </message>
    <message>
        <source>the quantizer</source>
        <translation>量子化器</translation>
    </message>
    <message>
        <source>the quotient of whole numbers beyond 2**53</source>
        <translation>2**53 を超える整数の商</translation>
    </message>
    <message>
        <source>the ranges of both speeds overlap</source>
        <translation>両者の速度の範囲が重なっています</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>このレシピは実行できません</translation>
    </message>
    <message>
        <source>the replacement of Metaspace is not one character</source>
        <translation>Metaspace の置換が 1 文字ではありません</translation>
    </message>
    <message>
        <source>the rounding method &quot;%1&quot; is none of common, ceil and floor</source>
        <translation>丸め方法 &quot;%1&quot; は common、ceil、floor のどれでもありません</translation>
    </message>
    <message>
        <source>the run begins with `student`, which is made already and keeps its form</source>
        <translation>実行は `student` で始まりますが、これはすでに作られていて形が変わりません</translation>
    </message>
    <message>
        <source>the run folder has vanished</source>
        <translation>実行フォルダーがなくなりました</translation>
    </message>
    <message>
        <source>the run folder was deleted while it was being written</source>
        <translation>実行フォルダーが書き込み中に削除されました</translation>
    </message>
    <message>
        <source>the run folder was moved to %1 while it was being written</source>
        <translation>実行フォルダーが書き込み中に %1 へ移されました</translation>
    </message>
    <message>
        <source>the run keeps what it began with, see %1</source>
        <translation>実行は開始時のものを保ちます。%1 を参照してください</translation>
    </message>
    <message>
        <source>the scale of row %1 at column %2 is %3, expected %4</source>
        <translation>行 %1、列 %2 のスケールが %3 です。%4 が必要です</translation>
    </message>
    <message>
        <source>the score of token %1 is not a finite number</source>
        <translation>トークン %1 のスコアが有限の数ではありません</translation>
    </message>
    <message>
        <source>the shape of %1</source>
        <translation>%1 の形状</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; has no meaning</source>
        <translation>記号 &quot;%1&quot; に意味がありません</translation>
    </message>
    <message>
        <source>the source multiplies its embedding by %1, as transformers rounds it; the file by %2, as llama.cpp does; the check took the former on both sides</source>
        <translation>元のモデルは埋め込みに transformers の丸め方で %1 を、ファイルは llama.cpp のとおりに %2 を掛けます。検証では両側で前者を使いました</translation>
    </message>
    <message>
        <source>the split behavior &quot;%1&quot; is unknown</source>
        <translation>split の behavior &quot;%1&quot; は不明です</translation>
    </message>
    <message>
        <source>the split pattern cannot be compiled (%1)</source>
        <translation>区切りのパターンをコンパイルできません (%1)</translation>
    </message>
    <message>
        <source>the split pattern failed on a text of %1 bytes (%2)</source>
        <translation>区切りのパターンが %1 バイトのテキストで失敗しました (%2)</translation>
    </message>
    <message>
        <source>the split pattern nests character classes, which is not supported</source>
        <translation>区切りのパターンで文字クラスが入れ子になっていますが、これはサポートされていません</translation>
    </message>
    <message>
        <source>the split pattern takes too many steps on a text of %1 bytes</source>
        <translation>区切りのパターンは、%1 バイトのテキストにかかるステップが多すぎます</translation>
    </message>
    <message>
        <source>the split pattern uses \%1 in a way that is not supported</source>
        <translation>区切りのパターンで、サポートされていない形の \%1 が使われています</translation>
    </message>
    <message>
        <source>the stage %1</source>
        <translation>%1 段階</translation>
    </message>
    <message>
        <source>the stages that use it are done and stay as they are</source>
        <translation>それを使う段階は完了していて、そのまま残ります</translation>
    </message>
    <message>
        <source>the step of a slice is zero</source>
        <translation>スライスの間隔が 0 です</translation>
    </message>
    <message>
        <source>the step of range is zero</source>
        <translation>range の間隔が 0 です</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>the student&apos;s weights are turned for the activations that the run began with</source>
        <translation>生徒の重みは、実行の開始時の活性化に合わせて変換されています</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>the tag {% %1 %} is not supported</source>
        <translation>タグ {% %1 %} はサポートされていません</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>the template calls itself too often</source>
        <translation>テンプレートが自身を呼び出す回数が多すぎます</translation>
    </message>
    <message>
        <source>the template takes too many steps</source>
        <translation>テンプレートのステップが多すぎます</translation>
    </message>
    <message>
        <source>the template writes more than 16 MB</source>
        <translation>テンプレートが 16 MB を超えて書き出しています</translation>
    </message>
    <message>
        <source>the tensors end at byte %1 of %2 bytes of data</source>
        <translation>テンソルは、データ %2 バイト中のバイト %1 で終わっています</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>判定 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot;</source>
        <translation>判定 &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; is not supported</source>
        <translation>判定 &quot;is %1&quot; はサポートされていません</translation>
    </message>
    <message>
        <source>the test &quot;is %1&quot; of &quot;loop&quot;</source>
        <translation>&quot;loop&quot; の判定 &quot;is %1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is callable&quot; of &quot;self&quot;</source>
        <translation>&quot;self&quot; の判定 &quot;is callable&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two equal values of type %1</source>
        <translation>型 %1 の等しい 2 つの値の判定 &quot;is sameas&quot;</translation>
    </message>
    <message>
        <source>the test &quot;is sameas&quot; of two undefined names</source>
        <translation>2 つの未定義の名前の判定 &quot;is sameas&quot;</translation>
    </message>
    <message>
        <source>the text is not UTF-8 at byte %1</source>
        <translation>テキストがバイト %1 で UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the text of &quot;loop&quot;</source>
        <translation>&quot;loop&quot; のテキスト</translation>
    </message>
    <message>
        <source>the text of a %1</source>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>the text to split at is empty</source>
        <translation>区切りのテキストが空です</translation>
    </message>
    <message>
        <source>the threads waited for a core %1 of the time</source>
        <translation>スレッドは時間の %1 をコア待ちに費やしました</translation>
    </message>
    <message>
        <source>the time is not known</source>
        <translation>時間は不明です</translation>
    </message>
    <message>
        <source>the token of id %1 has an empty text</source>
        <translation>ID %1 のトークンのテキストが空です</translation>
    </message>
    <message>
        <source>the tokenizer has %1 entries, the model&apos;s vocabulary only %2</source>
        <translation>トークナイザの項目は %1 個ですが、モデルの語彙は %2 個しかありません</translation>
    </message>
    <message>
        <source>the tokenizer has neither BOS nor EOS to begin a document with</source>
        <translation>文書の先頭に置く BOS も EOS もトークナイザにありません</translation>
    </message>
    <message>
        <source>the training engine</source>
        <translation>学習エンジン</translation>
    </message>
    <message>
        <source>the training engine is not installed (LibTorch was left out)</source>
        <translation>学習エンジンがインストールされていません (LibTorch が省かれています)</translation>
    </message>
    <message>
        <source>the two models have %1 and %2 texts</source>
        <translation>2 つのモデルのテキストは %1 件と %2 件です</translation>
    </message>
    <message>
        <source>the type of %1</source>
        <translation>%1 の型</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s size</source>
        <translation>語彙の大きさ</translation>
    </message>
    <message>
        <source>there are %1 sequences and %2 tokens</source>
        <translation>シーケンスが %1 個、トークンが %2 個です</translation>
    </message>
    <message>
        <source>there are no pairs to score</source>
        <translation>採点する組がありません</translation>
    </message>
    <message>
        <source>there are no resamples or exchanges</source>
        <translation>再標本化も入れ替えもありません</translation>
    </message>
    <message>
        <source>there are no resamples to take an interval from</source>
        <translation>区間を求める再標本化がありません</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>すでに実行があります</translation>
    </message>
    <message>
        <source>there is no configuration beside its weights</source>
        <translation>重みの隣に設定がありません</translation>
    </message>
    <message>
        <source>there is no further item</source>
        <translation>これ以上項目がありません</translation>
    </message>
    <message>
        <source>there is no head: %1 is missing, and the configuration does not tie it to the embedding</source>
        <translation>出力ヘッドがありません: %1 がなく、設定でも埋め込みと共有されていません</translation>
    </message>
    <message>
        <source>there is no text to calibrate on</source>
        <translation>較正するテキストがありません</translation>
    </message>
    <message>
        <source>there is no tokenizer beside its weights</source>
        <translation>重みの隣にトークナイザがありません</translation>
    </message>
    <message>
        <source>there is nothing to train on</source>
        <translation>学習するものがありません</translation>
    </message>
    <message>
        <source>there must be at least one sequence</source>
        <translation>シーケンスが少なくとも 1 つ必要です</translation>
    </message>
    <message>
        <source>these %1 bytes were cut off.</source>
        <translation>この %1 バイトは切り落とされました。</translation>
    </message>
    <message>
        <source>this %1 byte was cut off.</source>
        <translation>この %1 バイトは切り落とされました。</translation>
    </message>
    <message>
        <source>this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are computed</source>
        <translation>この 1.58 ビットモデルにはサブノルムがありません: 設定にもファイルにも記述がないため、計算しません</translation>
    </message>
    <message>
        <source>this CPU has no row kernels &quot;%1&quot;</source>
        <translation>この CPU に行カーネル &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU</source>
        <translation>このエンジンはテキストを書かないため、参照だけを採点しました。ROUGE と BLEU は CPU エンジンが測定します</translation>
    </message>
    <message>
        <source>this model is a 1.58-bit student already</source>
        <translation>このモデルはすでに 1.58 ビットの生徒です</translation>
    </message>
    <message>
        <source>this run began on a GPU: %1</source>
        <translation>この実行は GPU で始まりました: %1</translation>
    </message>
    <message>
        <source>this run has no finished model yet</source>
        <translation>この実行には完成したモデルがまだありません</translation>
    </message>
    <message>
        <source>this shell lets a process map %1, and training needs %2 for its libraries alone</source>
        <translation>このシェルではプロセスがマップできるのは %1 までですが、学習にはライブラリだけで %2 必要です</translation>
    </message>
    <message>
        <source>threads cannot be started: %1</source>
        <translation>スレッドを開始できません: %1</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 core, so 1 is used</source>
        <translation>threads は %1 ですが、このマシンのコアは %2 個のため、1 を使います</translation>
    </message>
    <message>
        <source>threads is %1, but this machine has %2 cores, so %3 are used</source>
        <translation>threads は %1 ですが、このマシンのコアは %2 個のため、%3 を使います</translation>
    </message>
    <message>
        <source>tied embeddings</source>
        <translation>共有された埋め込み</translation>
    </message>
    <message>
        <source>token id %1 is outside the vocabulary of %2</source>
        <translation>トークン ID %1 が語彙 %2 の範囲外です</translation>
    </message>
    <message>
        <source>top_k must be 0 (all) or a positive number</source>
        <translation>top_k は 0 (すべて) か正の数でなければなりません</translation>
    </message>
    <message>
        <source>top_p must be above 0 and at most 1</source>
        <translation>top_p は 0 より大きく、1 以下でなければなりません</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>training on another device</source>
        <translation>別のデバイスでの学習</translation>
    </message>
    <message>
        <source>training with %1 processes</source>
        <translation>%1 プロセスでの学習</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.</source>
        <translation>transformers (4.57 と 5) で trust_remote_code=True を付けて開けます。コードは隣にあります。</translation>
    </message>
    <message>
        <source>transformers opens it (4.57 and 5).</source>
        <translation>transformers (4.57 と 5) で開けます。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two labels have the word &quot;%1&quot;</source>
        <translation>2 つのラベルの語が同じ &quot;%1&quot; です</translation>
    </message>
    <message>
        <source>two tokens have the id %1: %2 and %3</source>
        <translation>2 つのトークンの ID が同じ %1 です: %2 と %3</translation>
    </message>
    <message>
        <source>unk_token %1 is not in model.vocab</source>
        <translation>unk_token %1 が model.vocab にありません</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>不明な CPU</translation>
    </message>
    <message>
        <source>unknown architecture &quot;%1&quot;</source>
        <translation>不明なアーキテクチャ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>不明な失敗</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>不明なパラメータ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>不明なパラメータ %1</translation>
    </message>
    <message>
        <source>unpacked arguments (* and **) are not supported</source>
        <translation>展開された引数 (* と **) はサポートされていません</translation>
    </message>
    <message>
        <source>user-defined tokens, behind which llama.cpp puts a space</source>
        <translation>ユーザー定義トークン (llama.cpp がその後に空白を入れます)</translation>
    </message>
    <message>
        <source>value is outside 0 to 1</source>
        <translation>値が 0〜1 の範囲外です</translation>
    </message>
    <message>
        <source>value is outside 0 to 100</source>
        <translation>値が 0〜100 の範囲外です</translation>
    </message>
    <message>
        <source>was asked for, but Gloo&apos;s headers were missing when this program was built</source>
        <translation>指定されましたが、このプログラムのビルド時に Gloo のヘッダーがありませんでした</translation>
    </message>
    <message>
        <source>was not found (looked for %1)</source>
        <translation>見つかりませんでした (探した場所: %1)</translation>
    </message>
    <message>
        <source>was not timed</source>
        <translation>時間が計測されていません</translation>
    </message>
    <message>
        <source>was replaced while it was being written</source>
        <translation>書き込み中に置き換えられました</translation>
    </message>
    <message>
        <source>was trained with treat_whitespace_as_suffix, which is not supported</source>
        <translation>treat_whitespace_as_suffix で学習されていますが、これはサポートされていません</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>重みのスケール</translation>
    </message>
    <message>
        <source>weight_map is missing or not an object</source>
        <translation>weight_map がないか、オブジェクトではありません</translation>
    </message>
    <message>
        <source>weight_map names no tensor</source>
        <translation>weight_map にテンソルがありません</translation>
    </message>
    <message>
        <source>what can only be gone over (range(), items(), map, ...) has no %1 of its own: | list makes a list of it</source>
        <translation>順にたどることしかできないもの (range()、items()、map など) 自体に %1 はありません: | list でリストになります</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (%1)</source>
        <translation>このトークナイザの正規化器が書き換えるもの (%1)</translation>
    </message>
    <message>
        <source>what this tokenizer&apos;s normalizer rewrites (of no type)</source>
        <translation>このトークナイザの正規化器が書き換えるもの (型なし)</translation>
    </message>
    <message>
        <source>will take about %1 in the run folder while the student learns from the teacher</source>
        <translation>生徒が教師から学ぶ間、実行フォルダーに約 %1 必要です</translation>
    </message>
    <message>
        <source>worker pool</source>
        <translation>ワーカープール</translation>
    </message>
    <message>
        <source>writes nothing but EOS</source>
        <translation>EOS しか書きません</translation>
    </message>
    <message>
        <source>writes nothing for a message of the user</source>
        <translation>user のメッセージに対して何も書きません</translation>
    </message>
    <message>
        <source>writes nothing for an answer</source>
        <translation>回答に対して何も書きません</translation>
    </message>
    <message>
        <source>writes nothing for these messages</source>
        <translation>これらのメッセージに対して何も書きません</translation>
    </message>
    <message>
        <source>writes the messages before an answer otherwise once the answer is there, so it cannot be told which tokens are the answer&apos;s</source>
        <translation>回答があると、その前のメッセージを別の形で書くため、どのトークンが回答のものかわかりません</translation>
    </message>
    <message>
        <source>x86-64 with SSE4.1</source>
        <translation>SSE4.1 のある x86-64</translation>
    </message>
    <message>
        <source>zero has no negative power</source>
        <translation>0 に負の累乗はありません</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing</source>
        <translation>{% %1 %} で閉じるものがありません</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} で閉じるものがここにはありません</translation>
    </message>
    <message>
        <source>{% %1 %} is expected, not %2</source>
        <translation>%2 ではなく {% %1 %} が必要です</translation>
    </message>
    <message>
        <source>{% %1 %} is missing</source>
        <translation>{% %1 %} がありません</translation>
    </message>
    <message>
        <source>{% %1 %} stands outside of a loop</source>
        <translation>{% %1 %} がループの外にあります</translation>
    </message>
    <message>
        <source>{% generation %} inside of a macro or a {% set %} block is not supported for training</source>
        <translation>マクロや {% set %} ブロックの中の {% generation %} は、学習ではサポートされていません</translation>
    </message>
    <message>
        <source>%1 %2, so the kernels&apos; ways are measured again</source>
        <translation>%1 %2。そのためカーネルの方式を測り直します</translation>
    </message>
    <message>
        <source>BITDISTILL_TUNE is &quot;%1&quot; and means nothing; it may be off or now</source>
        <translation>BITDISTILL_TUNE の値 &quot;%1&quot; には意味がありません。off か now を指定できます</translation>
    </message>
    <message>
        <source>Set XDG_CACHE_HOME</source>
        <translation>XDG_CACHE_HOME を設定してください</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み込めません (%1)</translation>
    </message>
    <message>
        <source>is not set, so what was measured is not kept</source>
        <translation>設定されていないため、測定結果は保存されません</translation>
    </message>
    <message>
        <source>names ways that are not known here</source>
        <translation>ここでは知られていない方式が書かれています</translation>
    </message>
    <message>
        <source>was measured on another processor or by another version of this program</source>
        <translation>別のプロセッサーか、このプログラムの別の版で測定されたものです</translation>
    </message>
    <message>
        <source>what was measured is not kept: %1</source>
        <translation>測定結果は保存されません: %1</translation>
    </message>
    <message>
        <source>AVX-512, VNNI and BF16</source>
        <translation>AVX-512、VNNI、BF16</translation>
    </message>
    <message>
        <source>of the student on held-out text of the corpus, behind continual pre-training</source>
        <translation>学習に使わないコーパスのテキストでの生徒の値、継続事前学習の後</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of %2, and every answer is learnt</source>
        <translation>「%1」が %2 ですが、どの答えも学習されます</translation>
    </message>
    <message>
        <source>%1 has a context of %2 tokens, so it proposes nothing behind them</source>
        <translation>%1 のコンテキストは %2 トークンで、それより後には何も提案しません</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 % of %3 drafted accepted</source>
        <translation>確認 1 回に %1 トークン、下書き %3 個のうち %2 % を採用</translation>
    </message>
    <message>
        <source>%1 tokens a check, none drafted</source>
        <translation>確認 1 回に %1 トークン、下書きなし</translation>
    </message>
    <message>
        <source>Measure fewer tokens</source>
        <translation>測定するトークンを減らしてください</translation>
    </message>
    <message>
        <source>has a context of %1 tokens, too few for %2</source>
        <translation>コンテキストは %1 トークンで、%2 トークンには足りません</translation>
    </message>
    <message>
        <source>no more drafts for this text: %1</source>
        <translation>このテキストにはこれ以上の下書きがありません: %1</translation>
    </message>
    <message>
        <source>has a &quot;system&quot; beside a message of the role system, and only one of them can be meant</source>
        <translation>「system」と役割 system のメッセージの両方があり、意味するのはどちらか一方だけのはずです</translation>
    </message>
    <message>
        <source>CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The paper&apos;s table 6.</source>
        <translation>CE, LD, AD, LD-AD: CE のみ、LD あり、AD あり、両方あり。外したものの重みは 0 です。参照: 両方。論文の表 6。</translation>
    </message>
    <message>
        <source>absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts by least squares, GPTQ and AWQ. Reference: absmean. The paper&apos;s table 4.</source>
        <translation>absmean, row, block128, block256, ls, gptq, awq: テンソル、行、128 と 256 のブロックの absmean。開始値は最小二乗、GPTQ、AWQ。参照: absmean。論文の表 4。</translation>
    </message>
    <message>
        <source>layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the recipe&apos;s own. The paper&apos;s figure 3b.</source>
        <translation>layer0, layer1, ...: 最初の層から最後の層まで最大 8 か所の relation_layer。参照: レシピ自身の値。論文の図 3b。</translation>
    </message>
    <message>
        <source>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation (S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper&apos;s table 5.</source>
        <translation>none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: 改良 (S1)、継続事前学習 (S2)、蒸留 (S3) のオンとオフ。S3 オフは、生徒をタスクで単にファインチューニングするものです。参照: 三つすべて。論文の表 5。</translation>
    </message>
    <message>
        <source>%1 Factors were searched for %2 of them, and none were best in %3.</source>
        <translation>%1 そのうち %2 で係数を探索し、%3 では係数なしが最良でした。</translation>
    </message>
    <message>
        <source>Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.</source>
        <translation>このプログラムだけが開けます: transformers 用のコードは Q6_K の埋め込みとヘッドを計算しません。</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to BF16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>生徒には%1があり、%2 はそれを BF16 に丸めます。その影響は検査に示され、F32 と hf-2bit ではそのまま保たれます</translation>
    </message>
    <message>
        <source>the student has %1, and %2 rounds them to F16; the check states what that costs, and F32 and hf-2bit keep them as they are</source>
        <translation>生徒には%1があり、%2 はそれを F16 に丸めます。その影響は検査に示され、F32 と hf-2bit ではそのまま保たれます</translation>
    </message>
    <message>
        <source>Add the member, or change %1.</source>
        <translation>そのメンバーを加えるか、%1 を変更してください。</translation>
    </message>
    <message>
        <source>It must divide the student&apos;s query and key widths, %1 and %2, and the distillation teacher&apos;s, %3 and %4. Set it to 0 for a number that does.</source>
        <translation>生徒のクエリとキーの幅 %1 と %2、および蒸留用教師の %3 と %4 を割り切る必要があります。0 にすると、割り切れる数になります。</translation>
    </message>
    <message>
        <source>layer %1 of %2 against layer %3 of %4 (counted from 0), %5 relation head</source>
        <translation>%2 の層 %1 と %4 の層 %3 (0 から数えて)、関係のヘッド数 %5</translation>
    </message>
    <message>
        <source>%1above %2</source>
        <translation>%1%2より上</translation>
    </message>
    <message>
        <source>%1below %2</source>
        <translation>%1%2より下</translation>
    </message>
    <message>
        <source>, not distinguishable%1</source>
        <translation>、区別できません%1</translation>
    </message>
    <message>
        <source>by approximate randomization</source>
        <translation>(近似ランダム化検定)</translation>
    </message>
    <message>
        <source>by the exact test</source>
        <translation>(正確検定)</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, expected %3 or %4</source>
        <translation>%1 は「%2」です。%3 または %4 が必要です</translation>
    </message>
    <message>
        <source>The dev items were not evaluated. %1.</source>
        <translation>dev の項目は評価されませんでした。%1。</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>level with %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>%1 points below %2</source>
        <translation>%2より %1 ポイント低い</translation>
    </message>
    <message>
        <source>%1 points above %2</source>
        <translation>%2より %1 ポイント高い</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%2より %1 低い</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%2より %1 高い</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>not distinguishable by the exact test</source>
        <translation>正確検定では区別できません</translation>
    </message>
    <message>
        <source>not distinguishable by approximate randomization</source>
        <translation>近似ランダム化検定では区別できません</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>区別できません</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
</context>
<context>
    <name>FirstBatch</name>
    <message>
        <source>Choose a teacher: its tokenizer cuts the text</source>
        <translation>教師を選んでください: そのトークナイザがテキストを区切ります</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1、語彙 %2</translation>
    </message>
</context>
<context>
    <name>FrameHistory</name>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>All layers, %1</source>
        <translation>すべての層、%1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>層 %1、%2</translation>
    </message>
    <message>
        <source>Zero share</source>
        <translation>ゼロの割合</translation>
    </message>
    <message>
        <source>Mass within 0.05 Δ of the thresholds</source>
        <translation>しきい値から 0.05 Δ 以内の質量</translation>
    </message>
    <message>
        <source>Mass within 0.1 Δ of the thresholds</source>
        <translation>しきい値から 0.1 Δ 以内の質量</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>1 ステップの反転</translation>
    </message>
    <message>
        <source>Entropy of the codes, bits</source>
        <translation>コードのエントロピー、ビット</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, its weight %1 of the mean</source>
        <translation>教師と異なるコード、教師の重みが平均の %1</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, the weight then %1 of the mean</source>
        <translation>開始時と異なるコード、開始時の重みが平均の %1</translation>
    </message>
    <message>
        <source>Flips per step, the teacher&apos;s weight %1 of the mean</source>
        <translation>1 ステップの反転、教師の重みが平均の %1</translation>
    </message>
    <message>
        <source>Flips per step, the weight at the beginning %1 of the mean</source>
        <translation>1 ステップの反転、開始時の重みが平均の %1</translation>
    </message>
    <message>
        <source>Kept at place %1 of a group</source>
        <translation>グループの %1 番目で残る</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>教師と同じ符号</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>開始時と同じ符号</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s, of codes that are not 0</source>
        <translation>教師と同じ符号 (0 でないコード)</translation>
    </message>
    <message>
        <source>Signs as at the beginning, of codes that are not 0</source>
        <translation>開始時と同じ符号 (0 でないコード)</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>スケール / 教師の絶対値平均</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>スケール / 開始時の絶対値平均</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s</source>
        <translation>教師と異なるコード</translation>
    </message>
    <message>
        <source>Codes other than at the beginning</source>
        <translation>開始時と異なるコード</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>ステップごとのマスク変化</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <translation>%1 は %2 から %3 に低下</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <translation>%1 は %2 から %3 に上昇</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1: 値はまだありません。</translation>
    </message>
    <message>
        <source>%1 at step %2: %3.</source>
        <translation>ステップ %2 の %1: %3。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Other runs, drawn behind: %1.</source>
        <translation>背後に描いたほかの実行: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 トークン、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPlaces</name>
    <message>
        <source>On this computer…</source>
        <translation>このマシンから…</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>Hub から…</translation>
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
        <translation>選んだ重みがありません</translation>
    </message>
    <message>
        <source>%1 Δ from %2</source>
        <translation>%2 から %1 Δ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>values of the weights; regions by each tensor&apos;s own threshold</source>
        <translation>重みの値。領域は各テンソルのしきい値による</translation>
    </message>
    <message>
        <source>each weight in units of its scale Δ, the mean magnitude of its tensor (or row, or block, where it has its own)</source>
        <translation>各重みはそのスケール Δ（テンソル、または独自のものを持つ行やブロックの平均絶対値）を単位とする</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.</source>
        <translation>
            <numerusform>%1、%2: テンソル %n 個の重み %3 個。%4。破線: %5。%6。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 zeros, %3 near a threshold, %4</source>
        <translation>%1: ゼロ %2、しきい値の近く %3、%4</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>w/Δ から</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>w/Δ まで</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>重み: %1</translation>
    </message>
    <message>
        <source>latent weight w</source>
        <translation>潜在重み w</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>潜在重み w / Δ</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>しきい値から 0.05 Δ 以内 %1</translation>
    </message>
    <message>
        <source>Δ from %1 to %2</source>
        <translation>Δ %1 ～ %2</translation>
    </message>
    <message>
        <source>mean Δ %1</source>
        <translation>平均 Δ %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>範囲外 %1</translation>
    </message>
    <message>
        <source>−1: %1, 0: %2, +1: %3</source>
        <translation>−1: %1、0: %2、+1: %3</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>0.05 Δ 以内 %1</translation>
    </message>
    <message>
        <source>%1: %2 zeros, no threshold, %3</source>
        <translation>%1: ゼロ %2、しきい値なし、%3</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>しきい値なし</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>しきい値なし: %1 個ごとに最小のものが 0</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1、%2。%3。</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Give the preset a name</source>
        <translation>プリセットに名前を付けてください</translation>
    </message>
    <message>
        <source>Give the preset a name that can be a file&apos;s name</source>
        <translation>ファイル名として使える名前をプリセットに付けてください</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Border: %1</source>
        <translation>境界: %1</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>画像 (*.png);;ページ (*.pdf);;図面 (*.svg);;数値 (*.csv)</translation>
    </message>
    <message>
        <source>unknown ending. Use .%1</source>
        <translation>不明な拡張子です。.%1 を使ってください</translation>
    </message>
</context>
<context>
    <name>PlotStyle</name>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>BitNet-SFT</source>
        <translation>BitNet-SFT</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>改良</translation>
    </message>
    <message>
        <source>Continual pre-train</source>
        <translation>継続事前学習</translation>
    </message>
    <message>
        <source>Distill</source>
        <translation>蒸留</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>BitNet</source>
        <comment>short for BitNet-SFT</comment>
        <translation>BitNet</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <comment>short for Continual pre-train</comment>
        <translation>事前学習</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>蒸留用教師</translation>
    </message>
    <message>
        <source>Teacher 2</source>
        <comment>short for Distillation teacher</comment>
        <translation>教師 2</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>%1 cores with %2%3</source>
        <translation>%1 コア、%2%3</translation>
    </message>
    <message>
        <source>; without AVX-512 training is slower but the same</source>
        <translation>。AVX-512 がないため学習は遅くなりますが、結果は同じです</translation>
    </message>
    <message>
        <source>no AVX2: a slower path that works everywhere is used</source>
        <translation>AVX2 なし: どこでも動く低速な処理を使います</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>メモリとディスク</translation>
    </message>
    <message>
        <source>known as soon as a teacher is chosen</source>
        <translation>教師を選ぶとわかります</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>about %1 at the peak, %2 free</source>
        <translation>ピーク時に約 %1、空き %2</translation>
    </message>
    <message>
        <source>about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length</source>
        <translation>ピーク時に約 %1、空きは %2 のみ: マイクロバッチを小さくするか、長さを短くしてください</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, %2 free</source>
        <translation>実行フォルダーに約 %1、空き %2</translation>
    </message>
    <message>
        <source>about %1 in the run&apos;s folder, only %2 free: keep fewer checkpoints or choose another folder</source>
        <translation>実行フォルダーに約 %1、空きは %2 のみ: 残すチェックポイントを減らすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>rows are multiples of 256: every ternary GGUF type can hold them</source>
        <translation>行の長さは 256 の倍数です: すべての三値 GGUF 型に格納できます</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Paper, classification</source>
        <translation>論文、分類</translation>
    </message>
    <message>
        <source>λ 10, γ 100,000, τ 5, 512 tokens</source>
        <translation>λ 10、γ 100,000、τ 5、512 トークン</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ノート PC</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>簡単な確認</translation>
    </message>
    <message>
        <source>Few steps and few dev items: does everything fit together?</source>
        <translation>少ないステップと dev の項目: すべてが組み合わさって動くか？</translation>
    </message>
    <message>
        <source>For two cores: an hour with 135 million parameters</source>
        <translation>2 コア向け: 1 億 3500 万パラメータで 1 時間</translation>
    </message>
    <message>
        <source>Paper, summarization</source>
        <translation>論文、要約</translation>
    </message>
    <message>
        <source>λ 1, γ 1,000, τ 5, 512 tokens</source>
        <translation>λ 1、γ 1,000、τ 5、512 トークン</translation>
    </message>
</context>
<context>
    <name>PromptPresets</name>
    <message>
        <source>Items of %1</source>
        <translation>%1 の項目</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What the models wrote</source>
        <translation>モデルが書いた文章</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>フォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>unknown ending. Use .html, .pdf or .png</source>
        <translation>不明な拡張子です。.html、.pdf、.png のいずれかを使ってください</translation>
    </message>
    <message>
        <source>this report has no first page. Use .html or .pdf</source>
        <translation>このレポートには最初のページがありません。.html か .pdf を使ってください</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>画像をエンコードできませんでした</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1, not distinguishable</source>
        <translation>%1、有意差なし</translation>
    </message>
    <message>
        <source>always the same answer</source>
        <translation>常に同じ答え</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, saved at step %2</source>
        <translation>%1、ステップ %2 で保存</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1、未開始</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>ablation: %1</source>
        <translation>アブレーション: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1、実行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n run(s) finished</source>
        <translation>
            <numerusform>%1、実行 %n 件中 %2 件が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>ステップ %1 から再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>RunModels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Base model of %1</source>
        <translation>%1 のベースモデル</translation>
    </message>
</context>
<context>
    <name>RunParams</name>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>評価データ</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>コーパス</translation>
    </message>
    <message>
        <source>Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a &quot;text&quot; member. The paper uses 10 billion tokens of web text.</source>
        <translation>継続事前学習用の生テキスト: .txt (空行が文書の終わり) または &quot;text&quot; メンバーを持つ .jsonl。論文では 100 億トークンのウェブテキストを使います。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトのひな形</translation>
    </message>
    <message>
        <source>Text of the prompt; {column} stands for a field of the data. Empty: the task&apos;s own.</source>
        <translation>プロンプトの文面。{column} はデータの欄を表します。空: タスク固有のもの。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>One answer word per class as label=word,label=word. Empty: the task&apos;s own.</source>
        <translation>クラスごとに 1 つの回答語を、ラベル=語,ラベル=語 の形で。空: タスク固有のもの。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper.</source>
        <translation>最長のシーケンス: 詰め合わせたテキストはこの長さになり、これより長いプロンプトは切り詰められます。論文では 512。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Training items</source>
        <translation>学習項目数</translation>
    </message>
    <message>
        <source>Use only the first so many items of the training data. 0: all.</source>
        <translation>学習データの先頭からこの数の項目だけを使います。0: すべて。</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>評価項目数</translation>
    </message>
    <message>
        <source>Fine-tune the teacher</source>
        <translation>教師のファインチューニング</translation>
    </message>
    <message>
        <source>Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.</source>
        <translation>先に完全精度モデルをタスクで学習させます (FP16-SFT)。オフ: 教師はすでにタスクを学んでいます。</translation>
    </message>
    <message>
        <source>BitNet-SFT baseline</source>
        <translation>BitNet-SFT ベースライン</translation>
    </message>
    <message>
        <source>Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.</source>
        <translation>比較のため、三つの段階を経ずに 1.58 ビットのモデルを直接ファインチューニングすることもします。</translation>
    </message>
    <message>
        <source>Continual pre-training</source>
        <translation>継続事前学習</translation>
    </message>
    <message>
        <source>Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy in the paper.</source>
        <translation>段階 2: 蒸留の前に、1.58 ビットの生徒を生テキストで学習させます。論文では正解率に最も重要な段階です。</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸留</translation>
    </message>
    <message>
        <source>Stage 3: train the student on the task with the teacher&apos;s logits and attention relations.</source>
        <translation>段階 3: 教師のロジットとアテンションの関係を使って、生徒をタスクで学習させます。</translation>
    </message>
    <message>
        <source>Teacher steps</source>
        <translation>教師のステップ数</translation>
    </message>
    <message>
        <source>Optimizer steps of teacher fine-tuning.</source>
        <translation>教師のファインチューニングのオプティマイザステップ数。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>BitNet-SFT steps</source>
        <translation>BitNet-SFT のステップ数</translation>
    </message>
    <message>
        <source>Optimizer steps of the direct 1.58-bit baseline.</source>
        <translation>直接学習する 1.58 ビットのベースラインのオプティマイザステップ数。</translation>
    </message>
    <message>
        <source>Pre-training steps</source>
        <translation>事前学習のステップ数</translation>
    </message>
    <message>
        <source>Optimizer steps of continual pre-training; each reads batch size x length tokens.</source>
        <translation>継続事前学習のオプティマイザステップ数。1 ステップでバッチサイズ × 長さのトークンを読みます。</translation>
    </message>
    <message>
        <source>Distillation steps</source>
        <translation>蒸留のステップ数</translation>
    </message>
    <message>
        <source>Optimizer steps of distillation.</source>
        <translation>蒸留のオプティマイザステップ数。</translation>
    </message>
    <message>
        <source>Teacher learning rate</source>
        <translation>教師の学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of teacher fine-tuning. The authors&apos; code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters.</source>
        <translation>教師のファインチューニングの最大学習率。著者のコード: 0.6B では 5e-5、1.7B パラメータでは 5e-6。</translation>
    </message>
    <message>
        <source>BitNet-SFT learning rate</source>
        <translation>BitNet-SFT の学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of the direct 1.58-bit baseline.</source>
        <translation>直接学習する 1.58 ビットのベースラインの最大学習率。</translation>
    </message>
    <message>
        <source>Pre-training learning rate</source>
        <translation>事前学習の学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of continual pre-training.</source>
        <translation>継続事前学習の最大学習率。</translation>
    </message>
    <message>
        <source>Distillation learning rate</source>
        <translation>蒸留の学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of distillation. The paper searches it per task.</source>
        <translation>蒸留の最大学習率。論文ではタスクごとに探索します。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Sequences that one optimizer step learns from. 32 in the paper.</source>
        <translation>オプティマイザの 1 ステップが学習するシーケンスの数。論文では 32。</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>マイクロバッチサイズ</translation>
    </message>
    <message>
        <source>Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less memory and pauses sooner.</source>
        <translation>1 回の順伝播と逆伝播で処理するシーケンスの数。勾配はバッチサイズまで合計されます。小さいほどメモリが少なく済み、早く一時停止できます。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>ウォームアップの後で学習率がどう下がるか。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Share of a stage&apos;s steps over which the learning rate rises from 0. 0.05 in the authors&apos; code.</source>
        <translation>学習率が 0 から上がる期間が段階のステップに占める割合。著者のコードでは 0.05。</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>× ステップ数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>AdamW&apos;s decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors&apos; code.</source>
        <translation>AdamW の分離された重み減衰。ノルムと埋め込みは対象外です。著者のコードでは 0.01〜0.1。</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>ベータ 1</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s mean.</source>
        <translation>AdamW における勾配の平均の減衰率。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>ベータ 2</translation>
    </message>
    <message>
        <source>AdamW&apos;s decay of the gradient&apos;s square.</source>
        <translation>AdamW における勾配の二乗の減衰率。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>AdamW&apos;s guard against division by zero.</source>
        <translation>AdamW でゼロ除算を防ぐ値。</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>クリップノルム</translation>
    </message>
    <message>
        <source>Gradients with a larger norm are scaled down to it. 0: never.</source>
        <translation>ノルムがこれより大きい勾配は、この値に縮められます。0: 縮めません。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Start of the random numbers: order of the data. The same seed on the same machine gives the same model.</source>
        <translation>乱数の開始値: データの順序。同じマシンで同じシードなら同じモデルになります。</translation>
    </message>
    <message>
        <source>Quantization warm-up</source>
        <translation>量子化ウォームアップ</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>ラムダ</translation>
    </message>
    <message>
        <source>Weight of LD, the divergence between the teacher&apos;s and the student&apos;s logits. Paper: 10 for classification, 1 for summarization.</source>
        <translation>LD (教師と生徒のロジットのダイバージェンス) の重み。論文: 分類では 10、要約では 1。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; watch the weighted terms, or let balance choose.</source>
        <translation>AD (アテンションの関係のダイバージェンス) の重み。論文: 分類では 1e5、要約では 1e3。重み付き項を確認するか、バランス調整に任せてください。</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>タウ</translation>
    </message>
    <message>
        <source>Temperature that softens both models&apos; logits before LD. 5 in the paper.</source>
        <translation>LD の前に両モデルのロジットを滑らかにする温度。論文では 5。</translation>
    </message>
    <message>
        <source>Times tau squared</source>
        <translation>タウの 2 乗を掛ける</translation>
    </message>
    <message>
        <source>Multiply LD by tau squared, as the authors&apos; code does and the paper does not.</source>
        <translation>著者のコードのとおり、LD にタウの 2 乗を掛けます。論文では掛けません。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>How attention relations are made: scaled dot products (the paper&apos;s equation) or cosines (its algorithm 1).</source>
        <translation>アテンションの関係の作り方: スケーリングした内積 (論文の式) またはコサイン (論文のアルゴリズム 1)。</translation>
    </message>
    <message>
        <source>Relation temperature</source>
        <translation>関係の温度</translation>
    </message>
    <message>
        <source>Divides cosine relations before the softmax. Scaled dot products do not use it.</source>
        <translation>softmax の前にコサインの関係をこの値で割ります。スケーリングした内積では使いません。</translation>
    </message>
    <message>
        <source>Relation heads</source>
        <translation>関係のヘッド数</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Relation layer</source>
        <translation>関係の層</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>バランス調整</translation>
    </message>
    <message>
        <source>first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE below. off: take lambda and gamma as they are.</source>
        <translation>first-steps: 重み付き項が、下で指定した CE の倍数から始まるように、最初の数ステップでラムダとガンマを決めます。off: ラムダとガンマをそのまま使います。</translation>
    </message>
    <message>
        <source>LD starts at</source>
        <translation>LD の開始値</translation>
    </message>
    <message>
        <source>With balance: the weighted LD starts at so many times CE.</source>
        <translation>バランス調整あり: 重み付き LD は CE のこの倍数から始まります。</translation>
    </message>
    <message>
        <source>x CE</source>
        <translation>× CE</translation>
    </message>
    <message>
        <source>AD starts at</source>
        <translation>AD の開始値</translation>
    </message>
    <message>
        <source>With balance: the weighted AD starts at so many times CE.</source>
        <translation>バランス調整あり: 重み付き AD は CE のこの倍数から始まります。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Threads for the arithmetic. 0: all cores that the model&apos;s size keeps busy; the work has a lower priority, so the window stays responsive.</source>
        <translation>演算に使うスレッド。0: モデルの大きさで使い切れるだけのコアすべて。処理の優先度は低いので、ウィンドウの応答は保たれます。</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has instructions for it.</source>
        <translation>行列積の精度。重みとオプティマイザは FP32 のままです。auto: プロセッサに bf16 の命令があれば bf16。</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>評価の間隔</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイントの間隔</translation>
    </message>
    <message>
        <source>Save what a resume needs every so many steps. 0: only when the run is stopped.</source>
        <translation>このステップ数ごとに、再開に必要なものを保存します。0: 実行を停止したときだけ。</translation>
    </message>
    <message>
        <source>Keep checkpoints</source>
        <translation>残すチェックポイント</translation>
    </message>
    <message>
        <source>Older checkpoints of a stage are removed.</source>
        <translation>段階のこれより古いチェックポイントは削除されます。</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Histogram share</source>
        <translation>ヒストグラムの割合</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>× ステップ時間</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>モデルとデータ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザ</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Sampled tokens</source>
        <translation>サンプリングするトークン</translation>
    </message>
    <message>
        <source>Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none.</source>
        <translation>コーパスがない場合: 継続事前学習は、教師自身が書いたこの数のトークンのテキストを読みます。テキストは実行フォルダーの sampled/corpus.jsonl に残り、他の実行のコーパスにもなります。0: なし。</translation>
    </message>
    <message>
        <source>Sampling temperature</source>
        <translation>サンプリング温度</translation>
    </message>
    <message>
        <source>Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer.</source>
        <translation>教師が書くテキストの温度。1: 教師の確率どおり。低いほど平凡になります。</translation>
    </message>
    <message>
        <source>Sampling length</source>
        <translation>サンプリング長</translation>
    </message>
    <message>
        <source>Longest document that the teacher writes; it may end sooner. 0: the length above.</source>
        <translation>教師が書く最長の文書。早く終わることもあります。0: 上の長さ。</translation>
    </message>
    <message>
        <source>z-loss</source>
        <translation>z 損失</translation>
    </message>
    <message>
        <source>Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. 1e-4 is usual where it is used; 0: off, as in the paper.</source>
        <translation>採点されるトークンでの log(Z)^2 の平均の重み。Z = exp(logits) の和。ロジットの漂流を防ぎます。使う場合は 1e-4 が一般的。0: オフ (論文と同じ)。</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最良のチェックポイント</translation>
    </message>
    <message>
        <source>Checkpoint budget</source>
        <translation>チェックポイントの容量</translation>
    </message>
    <message>
        <source>Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. 0: no limit.</source>
        <translation>一つの実行のチェックポイントが合計で使えるディスク容量。古いものから消え、最新のものは必ず残ります。0: 制限なし。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the run also pauses.</source>
        <translation>三値の重みで起こる問題を見張ります: ゼロの割合の逸脱、片方の符号の消失、反転が止まる・止まらないコード、スケールの漂流、損失項の不均衡、急な跳ね。warn: イベントで知らせます。pause: さらに実行を一時停止します。</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>アクティベーションの再計算</translation>
    </message>
    <message>
        <source>Keep each layer&apos;s input alone and compute the layer again on the way back: the same result with less memory, and about a third more time a step.</source>
        <translation>各層の入力だけを保持し、逆伝播のときに層をもう一度計算します。結果は同じで、メモリは少なく、1ステップの時間は約3分の1増えます。</translation>
    </message>
    <message>
        <source>Weight scale</source>
        <translation>重みのスケール</translation>
    </message>
    <message>
        <source>Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; fewer other programs open the result.</source>
        <translation>どの重みがスケールを共有するか。tensor: 行列全体 (論文と同じ)。row: 1 つの出力の重み。block128、block256: 行の中で隣り合う 128 個または 256 個。細かいスケールほど重みに近づきますが、メモリは増え、結果を開ける他のプログラムは減ります。</translation>
    </message>
    <message>
        <source>Sub-norms</source>
        <translation>サブノルム</translation>
    </message>
    <message>
        <source>Teacher cache</source>
        <translation>教師キャッシュ</translation>
    </message>
    <message>
        <source>Cached logits</source>
        <translation>保存するロジット数</translation>
    </message>
    <message>
        <source>With a top-k cache: so many of a position&apos;s logits are kept, in 16 bits each, and one share for all others.</source>
        <translation>top-k キャッシュでは、位置ごとにこの数のロジットを各 16 ビットで保存し、残りは 1 つの割合にまとめます。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the seven projections of a layer, as the authors&apos; code is configured; only this program opens the result.</source>
        <translation>改良がノルム (SubLN) を挿入する場所。paper: o_proj と down_proj の前。every-linear: 著者のコードの設定どおり、層の七つの射影それぞれの前。結果を開けるのはこのプログラムだけです。</translation>
    </message>
    <message>
        <source>Gains of new norms</source>
        <translation>新しいノルムのゲイン</translation>
    </message>
    <message>
        <source>With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that the function stays close to the teacher&apos;s; goes well with a quantization warm-up.</source>
        <translation>改良が挿入するノルムのゲイン。one: 論文と同じ 1。モデルは自身の関数を学び直す必要があります。calibrated: ノルムが割る値の普段の大きさを学習テキストで測ったもの。関数は教師のものに近いまま保たれます。量子化ウォームアップとよく合います。</translation>
    </message>
    <message>
        <source>Steps over which weights pass from full precision to ternary in a student&apos;s first stage: w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper.</source>
        <translation>生徒の最初の段階で、重みが完全精度から三値へ移るステップ数: w + s (Q(w) - w)、s は 0 から 1。0: 論文と同じく最初のステップから三値。</translation>
    </message>
    <message>
        <source>Base width</source>
        <translation>基準幅</translation>
    </message>
    <message>
        <source>Hidden size that the learning rates are for. Another model&apos;s teacher learns at base width / hidden size times the rate, its students at the square root of that. 0: rates are taken as they are.</source>
        <translation>学習率が想定する隠れ層の幅。ほかのモデルでは、教師は学習率に基準幅 / 隠れ層の幅を掛けた値で、その生徒はその平方根を掛けた値で学習します。0: 学習率をそのまま使います。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU with this program&apos;s kernels. cpu-operators: the CPU with LibTorch&apos;s operators, as on a GPU; slower, to compare with.</source>
        <translation>学習中にモデルが計算する場所。auto: LibTorch に CUDA があり GPU があれば CUDA、なければこのプログラムのカーネルを使う CPU。cpu-operators: GPU の場合と同じく LibTorch の演算子を使う CPU。遅くなりますが、比較に使えます。</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>プロンプトの形式</translation>
    </message>
    <message>
        <source>raw: the text alone. chat: the text as a user&apos;s message in the model&apos;s chat template, and the answer as the assistant&apos;s. For instruct models.</source>
        <translation>raw: テキストだけ。chat: モデルのチャットテンプレートで、テキストをユーザーのメッセージに、回答をアシスタントのメッセージにします。instruct モデル向け。</translation>
    </message>
    <message>
        <source>Begin with student</source>
        <translation>開始時の生徒</translation>
    </message>
    <message>
        <source>A 1.58-bit model of the teacher&apos;s vocabulary to train on, in place of one that refinement makes of the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity stay. With every training stage off it is evaluated as it is. Empty: refine the teacher.</source>
        <translation>教師から改良で作る生徒の代わりに学習させる、教師と同じ語彙を持つ 1.58 ビットのモデル: 別の実行の生徒や、公開されている三値モデル。そのスケール、ノルム、スパース性は保たれます。学習の段階がすべてオフなら、そのまま評価されます。空: 教師を改良します。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What the student&apos;s latent weights begin as. absmean: the teacher&apos;s, as in the paper. ls: codes and scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors for columns with large inputs, folded into the norm before them. All three look at training texts; a start costs minutes, and published ablations found no gain.</source>
        <translation>生徒の潜在重みの開始値。absmean: 論文と同じく教師の重み。ls: 最小二乗のコードとスケール。gptq: 丸め誤差を後の列が引き受けるコード。awq: 入力の大きい列への係数を、前のノルムに畳み込みます。absmean 以外の三つは学習テキストを調べます。開始に数分かかり、公開されたアブレーションでは利得が見られませんでした。</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>較正テキスト数</translation>
    </message>
    <message>
        <source>With a start other than absmean: so many training texts are looked at.</source>
        <translation>absmean 以外の開始値の場合: この数の学習テキストを調べます。</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>How the inputs of the seven projections become codes. absmax8: 8 bits over the token&apos;s largest value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token&apos;s mean magnitude; without the transform it tends to diverge. Only this program opens a student with other activations than absmax8.</source>
        <translation>七つの射影の入力をコードにする方法。absmax8: 論文と同じく、トークンの最大値に対する 8 ビット。hadamard-...: o_proj と down_proj が、外れ値を分散させるアダマール変換を通して入力を読みます (BitNet v2)。absmean4: トークンの絶対値平均に対する 4 ビット。変換なしでは発散しがちです。absmax8 以外の活性化を持つ生徒を開けるのは、このプログラムだけです。</translation>
    </message>
    <message>
        <source>Share in 4 bits</source>
        <translation>4 ビットの割合</translation>
    </message>
    <message>
        <source>With activations of 4 bits: the last share of a student&apos;s last stage that takes them; before, 8 bits are taken. 1: from the start.</source>
        <translation>4 ビットの活性化の場合: 生徒の最後の段階のうち、4 ビットを使う末尾の割合。それより前は 8 ビットを使います。1: 最初から。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース性</translation>
    </message>
    <message>
        <source>Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU 3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, 6:8 among them, save no bytes there.</source>
        <translation>行のどの重みがゼロ以外になれるか。N:M: 隣り合う M 個のうち大きいほうから最大 N 個。ステップごとに選び直します。3:4-exact: 4 個のうちちょうど 3 個で、値はその符号。CPU では 1 重みあたり 3:4-exact が 1.25 ビット、2:4 と 4:8 はそのほうが速い場合に 1.375 ビットです。6:8 を含むほかのパターンでは、そこでバイト数は減りません。</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenas</translation>
    </message>
    <message>
        <source>With 3:4-exact: in a student&apos;s first stage the weights are Q(w) + e w, where e rises to this over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: off.</source>
        <translation>3:4-exact の場合: 生徒の最初の段階で重みは Q(w) + e w になります。初期の崩壊を防ぐため、e は最初の 10 分の 1 のステップでこの値まで上がり、コサインで 0 に下がります (Sherry)。0: オフ。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 is half as large and costs more accuracy; q6_k needs rows that are multiples of 256.</source>
        <translation>生徒の埋め込みを保持する形式: CPU、書き出し、表示されるすべてのサイズに適用されます。最後の段階は丸めを通して学習します。auto: q8_0。行の長さが 32 の倍数でなければ f16。q4_0 は半分の大きさですが、正解率がより下がります。q6_k では行の長さが 256 の倍数である必要があります。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>出力ヘッド</translation>
    </message>
    <message>
        <source>The same for the head. Where it is tied to the embedding both are one matrix: give it the same type, or auto.</source>
        <translation>出力ヘッドについて同じ設定。埋め込みと共有している場合、両者は 1 つの行列です: 同じ型か auto を指定してください。</translation>
    </message>
    <message>
        <source>Part of a step&apos;s time that weight histograms may take; half as much may a look at activations. 0: neither.</source>
        <translation>重みのヒストグラムが1ステップの時間に占めてよい割合。活性化の観察はその半分まで。0: どちらもなし。</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>改良</translation>
    </message>
    <message>
        <source>Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has its teacher&apos;s form with ternary projections. The stage then makes it without norms; activations, starts and sparsity are as the recipe says in both cases.</source>
        <translation>段階 1: 教師から生徒を作るときにノルム (SubLN) を加えます。オフ: 生徒は教師と同じ形で、射影が三値になります。このときも段階は実行され、ノルムなしの生徒を作ります。活性化、開始値、スパース性は、どちらの場合もレシピのとおりです。</translation>
    </message>
    <message>
        <source>What the model is distilled for. &quot;own&quot; takes the prompt and the answers, or the column of the text that is to be written, from the fields below.</source>
        <translation>モデルを何のために蒸留するか。&quot;own&quot; では、プロンプトと回答、または書くテキストの列を、下の欄から取ります。</translation>
    </message>
    <message>
        <source>Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task&apos;s columns. Of the task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca.</source>
        <translation>学習に使う、ラベルまたはテキスト付きの項目: GLUE の .tsv、またはタスクの列を持つ .csv か .jsonl。タスク chat では、messages、ShareGPT、Alpaca のいずれかの形の会話を収めた .jsonl。</translation>
    </message>
    <message>
        <source>Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. Several files with commas between them (\, is a comma of a name): each has figures of its own, and models are compared by the first. Empty: nothing is evaluated.</source>
        <translation>正解率 (テキストでは ROUGE と BLEU、チャットではパープレキシティ) の測定に使う同じ形式の項目。複数のファイルはコンマで区切ります (\, は名前の中のコンマ)。値はファイルごとに求め、モデルは最初のファイルで比べます。空: 評価しません。</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>目標の列</translation>
    </message>
    <message>
        <source>Column of the text that is to be written, such as a summary; with answers, of the class. Empty: the task&apos;s own. A task &quot;own&quot; with a target column and without answers writes texts.</source>
        <translation>書くテキスト (要約など) の列。回答がある場合はクラスの列。空: タスク固有のもの。目標の列があり回答のないタスク &quot;own&quot; は、テキストを書きます。</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>新しいトークン数</translation>
    </message>
    <message>
        <source>Longest text that is written or learnt; it may end sooner. Its room is kept free within the length. 0: the task&apos;s own, 128.</source>
        <translation>書く、または学習する最長のテキスト。早く終わることもあります。その分は長さの中に空けておきます。0: タスク固有の値、128。</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止テキスト</translation>
    </message>
    <message>
        <source>Texts that end an answer when it is written, with | between them; they are no part of it. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Empty: only the model&apos;s end token.</source>
        <translation>書いている回答を終わらせるテキスト。| で区切ります。回答には含まれません。\n は改行、\t はタブ、\| は縦棒、\\ はバックスラッシュ。空: モデルの終了トークンだけ。</translation>
    </message>
    <message>
        <source>Sentences of ROUGE-Lsum</source>
        <translation>ROUGE-Lsum の文</translation>
    </message>
    <message>
        <source>sentences: written texts and references are put one sentence on a line first. none: a sentence ends at the line feeds that the texts have.</source>
        <translation>sentences: 書かれたテキストと参照テキストを、まず 1 行に 1 文の形にします。none: 文はテキストにある改行で終わります。</translation>
    </message>
    <message>
        <source>Stems in ROUGE</source>
        <translation>ROUGE の語幹</translation>
    </message>
    <message>
        <source>Compare words by their stems (Porter&apos;s stemmer), as some papers do. Off: as they stand.</source>
        <translation>一部の論文のとおり、単語を語幹で比べます (Porter のステマー)。オフ: そのままの形で比べます。</translation>
    </message>
    <message>
        <source>Use only the first so many items of each file of the evaluation data. 0: all.</source>
        <translation>評価データの各ファイルの先頭からこの数の項目だけを使います。0: すべて。</translation>
    </message>
    <message>
        <source>LD in pre-training</source>
        <translation>事前学習の LD</translation>
    </message>
    <message>
        <source>Weight of LD in continual pre-training: the divergence of the student&apos;s logits from those of the teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper.</source>
        <translation>継続事前学習での LD の重み。ここでの LD は、実行の開始時の教師 (タスクでのファインチューニング前) のロジットと生徒のロジットの、温度 1 でのダイバージェンス。モデルはトークンについてテキストより多くを語るので、より少ないトークンで足りることがあります。0: オフ (論文と同じ)。</translation>
    </message>
    <message>
        <source>CE in pre-training</source>
        <translation>事前学習の CE</translation>
    </message>
    <message>
        <source>Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in pre-training: the student learns from the teacher&apos;s logits alone.</source>
        <translation>継続事前学習での、次のトークンの交差エントロピーの重み。論文では 1。事前学習の LD を使って 0 にした場合: 生徒は教師のロジットだけから学習します。</translation>
    </message>
    <message>
        <source>Heads that the concatenated states are split into again; must divide their widths. 0: the student&apos;s number of key/value heads, or where that does not divide a distillation teacher&apos;s widths, the greatest number that divides both. 32 in the authors&apos; code.</source>
        <translation>連結した状態を再び分割するヘッドの数。状態の幅を割り切る必要があります。0: 生徒の key/value ヘッドの数。それが蒸留用教師の幅を割り切らない場合は、両者の幅を割り切る最大の数。著者のコードでは 32。</translation>
    </message>
    <message>
        <source>The student&apos;s layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors&apos; code takes 22 or 24 of 28. A teacher of another depth is compared at the same relative depth, rounded.</source>
        <translation>関係を蒸留する生徒の層。0 から数えます。-1: 深さの 5 分の 4 の位置。著者のコードでは 28 層のうち 22 または 24。深さの異なる教師とは、同じ相対的な深さ (四捨五入) で比べます。</translation>
    </message>
    <message>
        <source>Distillation teacher</source>
        <translation>蒸留用教師</translation>
    </message>
    <message>
        <source>Another full-precision model of the same vocabulary that the student learns from in distillation, a larger one for example. The student is still made from the teacher above. Empty: the teacher itself.</source>
        <translation>蒸留で生徒の手本となる、同じ語彙を持つ別の完全精度モデル。たとえば、より大きいモデル。生徒はこの場合も上の教師から作られます。空: 教師自身。</translation>
    </message>
    <message>
        <source>Fine-tune the distillation teacher</source>
        <translation>蒸留用教師のファインチューニング</translation>
    </message>
    <message>
        <source>Train the distillation teacher on the task first, as the teacher is. Off: it already knows the task.</source>
        <translation>教師と同じように、先に蒸留用教師をタスクで学習させます。オフ: すでにタスクを学んでいます。</translation>
    </message>
    <message>
        <source>Distillation teacher steps</source>
        <translation>蒸留用教師のステップ数</translation>
    </message>
    <message>
        <source>Optimizer steps of the distillation teacher&apos;s fine-tuning.</source>
        <translation>蒸留用教師のファインチューニングのオプティマイザステップ数。</translation>
    </message>
    <message>
        <source>Distillation teacher epochs</source>
        <translation>蒸留用教師のエポック数</translation>
    </message>
    <message>
        <source>Length of the distillation teacher&apos;s fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>蒸留用教師のファインチューニングの長さ。学習項目を何周するかで、ステップ数の代わりに指定します。0.5 は半周。実行の開始時に計算されます。0: ステップ数が使われます。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Distillation teacher learning rate</source>
        <translation>蒸留用教師の学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of the distillation teacher&apos;s fine-tuning. A larger model wants a lower one.</source>
        <translation>蒸留用教師のファインチューニングの最大学習率。モデルが大きいほど低くします。</translation>
    </message>
    <message>
        <source>Keep the teacher&apos;s outputs for each item on disk while distilling, so that later epochs read them instead of computing them again. exact: as computed. top-k: only the largest logits, and attention states in the precision of the products. With LD in pre-training it keeps those of each row of text too.</source>
        <translation>蒸留中、各項目に対する教師の出力をディスクに保存し、以降のエポックでは再計算せずに読み込みます。exact: 計算結果のまま。top-k: 最大のロジットのみ、アテンション状態は行列積の精度で保存します。事前学習の LD を使う場合は、テキストの各シーケンスに対する出力も保存します。</translation>
    </message>
    <message>
        <source>Teacher epochs</source>
        <translation>教師のエポック数</translation>
    </message>
    <message>
        <source>Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>教師のファインチューニングの長さ。学習項目を何周するかで、ステップ数の代わりに指定します。0.5 は半周。実行の開始時に計算されます。0: ステップ数が使われます。</translation>
    </message>
    <message>
        <source>BitNet-SFT epochs</source>
        <translation>BitNet-SFT のエポック数</translation>
    </message>
    <message>
        <source>Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>直接学習する 1.58 ビットのベースラインの長さ。学習項目を何周するかで、ステップ数の代わりに指定します。0.5 は半周。実行の開始時に計算されます。0: ステップ数が使われます。</translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation>事前学習のエポック数</translation>
    </message>
    <message>
        <source>Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>継続事前学習の長さ。コーパスを何周するかで、ステップ数の代わりに指定します。0.5 は半周。実行の開始時に計算されます。0: ステップ数が使われます。</translation>
    </message>
    <message>
        <source>Distillation epochs</source>
        <translation>蒸留のエポック数</translation>
    </message>
    <message>
        <source>Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count.</source>
        <translation>蒸留の長さ。学習項目を何周するかで、ステップ数の代わりに指定します。0.5 は半周。実行の開始時に計算されます。0: ステップ数が使われます。</translation>
    </message>
    <message>
        <source>Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage.</source>
        <translation>このステップ数ごとに、正解率またはモデルの書くテキストを測定します。0: 段階の終わりにだけ。</translation>
    </message>
    <message>
        <source>keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage&apos;s model, instead of the last step. off: neither.</source>
        <translation>keep: 正解率が最高 (テキストでは AVG が最高、チャットではパープレキシティが最小、生テキストでは dev 損失が最小) のチェックポイントを最新のものとともに残します。use: さらに、最後のステップの代わりに段階のモデルにします。off: どちらもしません。</translation>
    </message>
    <message>
        <source>Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one.</source>
        <translation>変換する完全精度モデルの Hugging Face フォルダー: config.json、*.safetensors とトークナイザ。Llama、Mistral、Qwen2、Qwen3、Gemma 3 の各ファミリー。または、そのモデルの .gguf ファイル。</translation>
    </message>
    <message>
        <source>Host offload</source>
        <translation>ホストへのオフロード</translation>
    </message>
    <message>
        <source>For a GPU with little memory: weights, gradients and optimizer stay in the host&apos;s memory, and the optimizer works on the processor. A weight then takes about 8 bytes of the GPU&apos;s memory instead of 20, and each step sends weights down and gradients up. Of no use on the CPU.</source>
        <translation>メモリの少ない GPU 向け: 重み、勾配、オプティマイザはホストのメモリに置かれ、オプティマイザはプロセッサで動きます。重み 1 個が使う GPU のメモリは約 20 バイトから約 8 バイトになり、1 ステップごとに重みを GPU へ送り、勾配を戻します。CPU では効果がありません。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running elsewhere: %1</source>
        <translation>別のプロセスで実行中: %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Show its curves behind those of the open run</source>
        <translation>開いている実行の曲線の背後に、この実行の曲線を表示します</translation>
    </message>
    <message>
        <source>It has no curves to show beside another run</source>
        <translation>ほかの実行に重ねる曲線がありません</translation>
    </message>
    <message>
        <source>%1, step %2: loss %3</source>
        <translation>%1、ステップ %2: 損失 %3</translation>
    </message>
    <message>
        <source>%1 beside the open run</source>
        <translation>%1 を開いている実行に重ねる</translation>
    </message>
    <message>
        <source>no curves</source>
        <translation>曲線なし</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>StartTable</name>
    <message>
        <source>Rounding loses %1 of the energy of the blocks&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>丸めでブロック出力のエネルギーの %1 が失われます。%3 では %2 です: %4 グループの平均、較正 %5 トークン。</translation>
    </message>
    <message>
        <source>Rounding loses %1 of the energy of the projections&apos; outputs, %2 with %3: the mean of %4 groups, on %5 tokens of calibration.</source>
        <translation>丸めで射影の出力のエネルギーの %1 が失われます。%3 では %2 です: %4 グループの平均、較正 %5 トークン。</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Lost plainly, %</source>
        <translation>単純な丸めの損失, %</translation>
    </message>
    <message>
        <source>Lost with %1, %</source>
        <translation>%1 での損失, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>The start by %1: lost shares, plainly and with it</source>
        <translation>%1 による開始: 単純な場合とそれによる損失</translation>
    </message>
    <message>
        <source>Factors were searched for %1 of them, and none were best in %2.</source>
        <translation>そのうち %1 で係数を探索し、%2 では係数なしが最良でした。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training engine is not installed (LibTorch was left out): runs can be opened and watched, models inspected and compared. The package bitdistill-training brings it.</source>
        <translation>学習エンジンがインストールされていません (LibTorch なし)。実行を開いて見ること、モデルを調べて比較することはできます。パッケージ bitdistill-training で追加されます。</translation>
    </message>
</context>
<context>
    <name>WeightCurves</name>
    <message>
        <source>Zero share</source>
        <translation>ゼロの割合</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ゼロ</translation>
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
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>1 ステップの反転</translation>
    </message>
    <message>
        <source>Signs as the teacher&apos;s</source>
        <translation>教師と同じ符号</translation>
    </message>
    <message>
        <source>Signs as at the beginning</source>
        <translation>開始時と同じ符号</translation>
    </message>
    <message>
        <source>Scale over the teacher&apos;s mean magnitude</source>
        <translation>スケール / 教師の絶対値平均</translation>
    </message>
    <message>
        <source>Scale over the mean magnitude at the beginning</source>
        <translation>スケール / 開始時の絶対値平均</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全重み</translation>
    </message>
    <message>
        <source>codes not 0</source>
        <translation>0 でないコード</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Codes other than the teacher&apos;s, by the size of its weight</source>
        <translation>教師と異なるコード、教師の重みの大きさ別</translation>
    </message>
    <message>
        <source>Codes other than at the beginning, by the size of the weight then</source>
        <translation>開始時と異なるコード、開始時の重みの大きさ別</translation>
    </message>
    <message>
        <source>Flips per step, by the same</source>
        <translation>1 ステップの反転、同じ区分</translation>
    </message>
    <message>
        <source>Mask changes per step</source>
        <translation>ステップごとのマスク変化</translation>
    </message>
    <message>
        <source>Kept, by the place in a group of %1</source>
        <translation>残った割合、%1 個のグループ内の位置別</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>Against the beginning</source>
        <translation>開始時との比較</translation>
    </message>
    <message>
        <source>Against the teacher</source>
        <translation>教師との比較</translation>
    </message>
    <message>
        <source>Flips by size</source>
        <translation>大きさ別の反転</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Around the thresholds</source>
        <translation>しきい値の周辺</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1、%2 ステップ%3</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1 ステップ %2</translation>
    </message>
    <message>
        <source>No distribution yet.</source>
        <translation>分布はまだありません。</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.</source>
        <translation>%1: 重みの %2 が −1、%3 が 0、%4 が +1。%5 がしきい値から 0.05 Δ 以内にあります。</translation>
    </message>
    <message>
        <source>Distance from the pinned %1: %2 Δ.</source>
        <translation>固定した %1 との距離: %2 Δ。</translation>
    </message>
    <message>
        <source>From w/Δ</source>
        <translation>w/Δ から</translation>
    </message>
    <message>
        <source>To w/Δ</source>
        <translation>w/Δ まで</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>ternary weights, by share</source>
        <translation>三値重み、割合</translation>
    </message>
    <message>
        <source>latent weight w / Δ</source>
        <translation>潜在重み w / Δ</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Δ = %1</source>
        <translation>Δ = %1</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>1 ステップの反転 %1</translation>
    </message>
    <message>
        <source>%1 beyond ±3</source>
        <translation>±3 の外 %1</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ of a threshold</source>
        <translation>しきい値から 0.05 Δ 以内 %1</translation>
    </message>
    <message>
        <source>%1 within 0.05 Δ</source>
        <translation>0.05 Δ 以内 %1</translation>
    </message>
    <message>
        <source>%1 within 0.1 Δ</source>
        <translation>0.1 Δ 以内 %1</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>distance %1 Δ</source>
        <translation>距離 %1 Δ</translation>
    </message>
    <message>
        <source>latent weight w / Δ of its own row or block</source>
        <translation>潜在重み w / 自身の行またはブロックの Δ</translation>
    </message>
    <message>
        <source>Δ from %1 to %2, mean %3</source>
        <translation>Δ %1〜%2、平均 %3</translation>
    </message>
    <message>
        <source>Each weight is in units of its own row&apos;s or block&apos;s Δ, from %1 to %2.</source>
        <translation>各重みは、自身の行またはブロックの Δ (%1〜%2) を単位とします。</translation>
    </message>
    <message>
        <source>The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.</source>
        <translation>隣り合う %1 個ごとに最小のものが 0 です。その半分は 0 から %2 Δ 以内にあります。</translation>
    </message>
    <message>
        <source>A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.</source>
        <translation>マスクは隣り合う %2 個ごとに大きいほうから %1 個を残します。残りの半分は 0 から %3 Δ 以内にあります。</translation>
    </message>
    <message>
        <source>%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.</source>
        <translation>%1: 重みの %2 が −1、%3 が 0、%4 が +1。しきい値を持つ重みはありません。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク済み</translation>
    </message>
    <message>
        <source>no threshold: the smallest of each %1 is 0</source>
        <translation>しきい値なし: %1 個ごとに最小のものが 0</translation>
    </message>
    <message>
        <source>the smallest of %1 is 0</source>
        <translation>%1 個中最小が 0</translation>
    </message>
    <message>
        <source>half of them within %1 Δ</source>
        <translation>その半分は %1 Δ 以内</translation>
    </message>
    <message>
        <source>hatched: %1 zeroed by the mask</source>
        <translation>斜線: マスクで 0 が %1</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>マスク済み %1</translation>
    </message>
    <message>
        <source>code %1, or 0 where the mask zeros it</source>
        <translation>コード %1、マスクが 0 にする所では 0</translation>
    </message>
    <message>
        <source>nearest code %1</source>
        <translation>最も近いコード %1</translation>
    </message>
    <message>
        <source>%1 to %2 Δ</source>
        <translation>%1〜%2 Δ</translation>
    </message>
    <message>
        <source>%1 weights, %2 of all</source>
        <translation>重み %1 個、全体の %2</translation>
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
        <translation>ゼロ %1、しきい値の近く %2、Δ %3</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>ヒストグラムはまだありません。</translation>
    </message>
    <message>
        <source>%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).</source>
        <translation>%1: 重み %3 個のヒストグラム %2 個。ゼロが最も少ないのは %4 (%5)、最も多いのは %6 (%7)。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share of −1</source>
        <translation>−1 の割合</translation>
    </message>
    <message>
        <source>Share of 0</source>
        <translation>0 の割合</translation>
    </message>
    <message>
        <source>Share of +1</source>
        <translation>+1 の割合</translation>
    </message>
    <message>
        <source>Within 0.05 Δ of a threshold</source>
        <translation>しきい値から 0.05 Δ 以内</translation>
    </message>
    <message>
        <source>Within 0.1 Δ of a threshold</source>
        <translation>しきい値から 0.1 Δ 以内</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>1 ステップの反転</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>%1, %2 Δ from the pinned</source>
        <translation>%1、固定したものから %2 Δ</translation>
    </message>
    <message>
        <source>Distance from the pinned, Δ</source>
        <translation>固定したものからの距離、Δ</translation>
    </message>
    <message>
        <source>%1 zeros, no threshold, Δ %2</source>
        <translation>ゼロ %1、しきい値なし、Δ %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: which class is taken for which, most often</source>
        <translation>%1: どのクラスがどれと取り違えられるか（多い順）</translation>
    </message>
    <message>
        <source>%1 of %2 items in %3 classes are taken for another class.</source>
        <translation>%3 クラス、%2 項目のうち %1 項目が別のクラスと取り違えられています。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>取り違え先</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items of the class</source>
        <translation>クラスの項目数</translation>
    </message>
</context>
<context>
    <name>WrittenTexts</name>
    <message>
        <source>%1, no text</source>
        <translation>%1、テキストなし</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>This model has no text of the item.</source>
        <translation>このモデルにはこの項目のテキストがありません。</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>何も書きませんでした。</translation>
    </message>
    <message>
        <source>Too long to be compared word by word.</source>
        <translation>長すぎるため単語ごとには比べられません。</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>プロンプト全体を表示</translation>
    </message>
    <message>
        <source>Underlined: words that no reference has in this order. Struck through: words of the reference that neither text has.</source>
        <translation>下線: どの参照テキストにもこの順序では現れない単語。取り消し線: 参照テキストの単語のうち、どちらのテキストにもないもの。</translation>
    </message>
    <message>
        <source>Underlined: words that the other text does not have in this order.</source>
        <translation>下線: もう一方のテキストにこの順序では現れない単語。</translation>
    </message>
    <message>
        <source>%1 is nearer to the reference by %2</source>
        <translation>%2 では %1 のほうが参照テキストに近い</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照テキスト</translation>
    </message>
    <message>
        <source>%1 of %2 words marked</source>
        <translation>%2 語中 %1 語に印</translation>
    </message>
    <message>
        <source>%1 is level with %2</source>
        <translation>%1 は %2 と同じ</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 は %3 より %2 低い</translation>
    </message>
    <message>
        <source>%1 is %2 above %3</source>
        <translation>%1 は %3 より %2 高い</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>not distinguishable, p %1</source>
        <translation>有意差なし、p %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, 95 % interval, %4 items), %5</source>
        <translation>%1: %2 (%3、95% 信頼区間、%4 項目)、%5</translation>
    </message>
    <message>
        <source>**Bold**: words that no reference has in this order. ~~Struck through~~: words of the reference that neither text has.</source>
        <translation>**太字**: どの参照テキストにもこの順序では現れない単語。 ~~取り消し線~~: 参照テキストの単語のうち、どちらのテキストにもないもの。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prompt, as far as the models have read it</source>
        <translation>プロンプト（モデルが読んだところまで）</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationPlot</name>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Points of the ablation</source>
        <translation>アブレーションの条件</translation>
    </message>
    <message>
        <source>Each point&apos;s figure with its interval appears here</source>
        <translation>各条件の値と区間がここに現れます</translation>
    </message>
    <message>
        <source>bitdistill ablate makes an ablation; open its folder.</source>
        <translation>アブレーションは bitdistill ablate で作ります。そのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1、95% 信頼区間 %2</translation>
    </message>
    <message>
        <source>%1 points to %2 (%3), p %4</source>
        <translation>%2 との差 %1 ポイント (%3)、p %4</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>有意差あり</translation>
    </message>
    <message>
        <source>≈: not distinguishable</source>
        <translation>≈: 有意差なし</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>論文: %1</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>シード %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation>
            <numerusform>条件は %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the reference, reaches %2.</source>
        <translation>基準の %1 は %2 に達します。</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>基準より上: %1。</translation>
    </message>
    <message>
        <source>Below it: %1.</source>
        <translation>基準より下: %1。</translation>
    </message>
    <message>
        <source>Not distinguishable from it: %1.</source>
        <translation>基準と有意差なし: %1。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>条件</translation>
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
        <translation>シード間のばらつき</translation>
    </message>
    <message>
        <source>To the reference</source>
        <translation>基準との差</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 to %2 (%3), p %4</source>
        <translation>%2 との差 %1 (%3)、p %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::AblationView</name>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p counts all comparisons of the table (Holm).</source>
        <translation>同じ項目とシードで検定し、両方を無作為抽出とみなします (Clark 1973)。p は表のすべての比較について補正済みです (Holm)。</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>同じ項目での McNemar の正確検定。p は表のすべての比較について補正済みです (Holm)。1 つのシードでは、ほかのシードについて何も言えません。</translation>
    </message>
    <message>
        <source>Ablation and data</source>
        <translation>アブレーションとデータ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy the ablation as Markdown</source>
        <translation>アブレーションを Markdown としてコピー</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>画像を書き出す…</translation>
    </message>
    <message>
        <source>Export the picture of the points</source>
        <translation>条件の画像を書き出す</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Points of the ablation as a table</source>
        <translation>アブレーションの条件の表</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Back to the run %1</source>
        <translation>実行 %1 に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>実行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) finished</source>
        <translation>
            <numerusform>実行 %n 件中 %1 件が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (基準)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 信頼区間</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>論文：%1。</translation>
    </message>
    <message>
        <source>Approximate randomization on the same items; p counts all comparisons of the table (Holm). One seed says nothing about others.</source>
        <translation>同じ項目での近似ランダム化検定。p は表のすべての比較について補正済みです (Holm)。1 つのシードでは、ほかのシードについて何も言えません。</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>Show the points with their intervals</source>
        <translation>条件を区間とともに表示</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Show the points over the parameters</source>
        <translation>条件をパラメータの軸上に表示</translation>
    </message>
    <message>
        <source>★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a line to open its run.</source>
        <translation>★: 最良の条件。線が明るいほど値が高く、点線は未完了です。線をクリックすると、その実行を開きます。</translation>
    </message>
    <message>
        <source>Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a point to open its run.</source>
        <translation>ひし形: 基準。塗りつぶし: 基準と有意差あり。輪と ≈: 有意差なし。★: 最良。線: 95% 信頼区間、小さな点: シード。条件をクリックすると、その実行を開きます。</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1、最良</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationFigure</name>
    <message>
        <source>Distribution of the activations</source>
        <translation>活性化の分布</translation>
    </message>
    <message>
        <source>What the linear layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>線形層が読む値が、入力のままとアダマール変換後とでここに表示されます</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, at evaluations and as they end.</source>
        <translation>実行を開始してください。生徒の活性化は、各段階の開始時、評価時、終了時に調べられます。</translation>
    </message>
    <message>
        <source>value x / rms of its token; share of all values in each bin</source>
        <translation>値 x / そのトークンの rms。各区間に入る値の割合</translation>
    </message>
    <message>
        <source>as it comes: %1 lost to %2 bits</source>
        <translation>入力のまま: %2ビットで%1の損失</translation>
    </message>
    <message>
        <source>behind a Hadamard transform: %1 lost</source>
        <translation>アダマール変換後: %1の損失</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>奇数の幅には変換がありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>from %1 to %2 rms: %3 as they come</source>
        <translation>%1から%2 rms: 入力のまま%3</translation>
    </message>
    <message>
        <source>, %1 with the transform</source>
        <translation>、変換あり%1</translation>
    </message>
</context>
<context>
    <name>bitdistill::ActivationsView</name>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Distribution and maps</source>
        <translation>分布とマップ</translation>
    </message>
    <message>
        <source>Lost in rounding, as it comes</source>
        <translation>丸めの損失、入力のまま</translation>
    </message>
    <message>
        <source>Lost with a Hadamard transform</source>
        <translation>アダマール変換ありの損失</translation>
    </message>
    <message>
        <source>Less with the transform</source>
        <translation>変換による減少</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Become code 0</source>
        <translation>コード 0 になる</translation>
    </message>
    <message>
        <source>Largest / rms</source>
        <translation>最大 / rms</translation>
    </message>
    <message>
        <source>What the layers read</source>
        <translation>層が読む値</translation>
    </message>
    <message>
        <source>Bits of the rounding</source>
        <translation>丸めのビット数</translation>
    </message>
    <message>
        <source>What rounding loses is known for both: a student of 8 bits shows what 4 would do to it</source>
        <translation>丸めの損失は両方について分かります。8ビットの生徒で4ビットの影響も見られます</translation>
    </message>
    <message>
        <source>The model&apos;s bits</source>
        <translation>モデルのビット数</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4ビット</translation>
    </message>
    <message>
        <source>Maps of the inputs</source>
        <translation>入力のマップ</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>クリックするとそこへ移動します。</translation>
    </message>
    <message>
        <source>Layers and inputs</source>
        <translation>層と入力</translation>
    </message>
    <message>
        <source>Every input of every layer</source>
        <translation>すべての層のすべての入力</translation>
    </message>
    <message>
        <source>Layers over time</source>
        <translation>時間に沿った層</translation>
    </message>
    <message>
        <source>Every layer at every look</source>
        <translation>すべての観察でのすべての層</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>マップの内容</translation>
    </message>
    <message>
        <source>A model folder holds weights; what its layers read depends on a text</source>
        <translation>モデルフォルダーにあるのは重みです。層が読む値はテキスト次第です</translation>
    </message>
    <message>
        <source>Open the run that made it: training looks at activations as it evaluates.</source>
        <translation>それを作った実行を開いてください。学習は評価時に活性化を調べます。</translation>
    </message>
    <message>
        <source>What the layers read appears here, as it comes and behind a Hadamard transform</source>
        <translation>層が読む値が、入力のままとアダマール変換後とでここに表示されます</translation>
    </message>
    <message>
        <source>Start a run: a student&apos;s activations are looked at as its stages begin, evaluate and end. histogram_share 0 turns that off.</source>
        <translation>実行を開始してください。生徒の活性化は、各段階の開始時、評価時、終了時に調べられます。histogram_share 0 で無効になります。</translation>
    </message>
    <message>
        <source>%1, %2 step %3</source>
        <translation>%1、%2 ステップ%3</translation>
    </message>
    <message>
        <source>%1: %2 tokens of a few fixed texts, %3</source>
        <translation>%1: 固定のテキストの%2トークン、%3</translation>
    </message>
    <message>
        <source>%1 dB to %2 bits</source>
        <translation>%1 dB (%2ビット)</translation>
    </message>
    <message>
        <source>an odd width has no transform</source>
        <translation>奇数の幅には変換がありません</translation>
    </message>
    <message>
        <source>as the model does</source>
        <translation>モデルと同じ</translation>
    </message>
    <message>
        <source>the model does not</source>
        <translation>モデルは行わない</translation>
    </message>
    <message>
        <source>the model in %1 of %2</source>
        <translation>モデルは%2個中%1個</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Activations: copy the distribution as a picture</source>
        <translation>活性化: 分布を画像としてコピー</translation>
    </message>
    <message>
        <source>Activations: show the distribution as a table</source>
        <translation>活性化: 分布を表として表示</translation>
    </message>
</context>
<context>
    <name>bitdistill::BeforeAfterView</name>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>The same weights through the method</source>
        <translation>手法の各段階での同じ重み</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>Show raw values of the weights</source>
        <translation>重みの生の値を表示</translation>
    </message>
    <message>
        <source>Off: every weight is in units of its own scale, so that the moments can be compared</source>
        <translation>オフ: 各重みを自身のスケールを単位とし、各時点を比べられるようにします</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>a model of no run</source>
        <translation>実行に属さないモデル</translation>
    </message>
    <message>
        <source>Copy the figure of before and after as a picture</source>
        <translation>前と後の図を画像としてコピー</translation>
    </message>
    <message>
        <source>Export the figure of before and after</source>
        <translation>前と後の図を書き出す</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Models and how they answer</source>
        <translation>モデルと回答の設定</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>2 番目のモデル</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>A second model is told the same and answers after the first</source>
        <translation>2 番目のモデルにも同じことを伝え、最初のモデルの後に回答させます</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>システム(&amp;Y)</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>温度(&amp;P)</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>温度、0 は貪欲</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>チャットテンプレート(&amp;C)</translation>
    </message>
    <message>
        <source>Messages in each model&apos;s chat template</source>
        <translation>メッセージを各モデルのチャットテンプレートに入れます</translation>
    </message>
    <message>
        <source>Off: each model continues all of the text so far, as it stands</source>
        <translation>オフ: 各モデルは、ここまでのテキスト全体の続きをそのまま書きます</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversation with the model</source>
        <translation>モデルとの会話</translation>
    </message>
    <message>
        <source>Conversation with the second model</source>
        <translation>2 番目のモデルとの会話</translation>
    </message>
    <message>
        <source>What is said will stand here. Choose a model, write a message below and press Enter.</source>
        <translation>会話がここに表示されます。モデルを選び、下にメッセージを書いて Enter を押してください。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Enter sends it, Shift+Enter begins a new line</source>
        <translation>Enter で送信、Shift+Enter で改行します</translation>
    </message>
    <message>
        <source>Write a message. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>メッセージを書いてください。Enter で送信、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>How the models answer</source>
        <translation>モデルの答え方</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer; what was written stays</source>
        <translation>回答を停止します。書かれた分は残ります</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Answer the last message again</source>
        <translation>最後のメッセージにもう一度答える</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Take the last message back and change it</source>
        <translation>最後のメッセージを取り消して書き直す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>新しい会話を始める</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>会話を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the conversation as JSON lines with messages</source>
        <translation>会話を messages 形式の JSON 行として保存</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Load a conversation and go on with it</source>
        <translation>会話を読み込んで続ける</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>会話の状態</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>A model without chat template continues all of the text so far; the system message is left out.</source>
        <translation>チャットテンプレートのないモデルは、ここまでのテキスト全体の続きを書きます。システムメッセージは使われません。</translation>
    </message>
    <message>
        <source>Each model continues all of the text so far; the system message is left out.</source>
        <translation>各モデルは、ここまでのテキスト全体の続きを書きます。システムメッセージは使われません。</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>先にモデルを選んでください</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl)</source>
        <translation>会話 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>Load a conversation</source>
        <translation>会話を読み込む</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>&amp;Second model</source>
        <translation>2 番目のモデル(&amp;S)</translation>
    </message>
    <message>
        <source>A second model beside the first</source>
        <translation>最初のモデルに 2 番目のモデルを並べる</translation>
    </message>
    <message>
        <source>None. The models are told it before all else.</source>
        <translation>なし。モデルに最初に伝えられます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ChatSession</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 が回答中</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>%1 を読み込み中、%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
</context>
<context>
    <name>bitdistill::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do: a page, an action, a run, a parameter</source>
        <translation>したいことを入力してください: ページ、操作、実行、パラメータ</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>一致するコマンド</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareHead</name>
    <message>
        <source>Speed-up</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>What makes the speed-up doubtful</source>
        <translation>高速化の倍率が疑わしい理由</translation>
    </message>
    <message>
        <source>Conditions of the measurement</source>
        <translation>計測の条件</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Models and prompt</source>
        <translation>モデルとプロンプト</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基準(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>相手(&amp;A)</translation>
    </message>
    <message>
        <source>Baseline model</source>
        <translation>基準のモデル</translation>
    </message>
    <message>
        <source>Model against it</source>
        <translation>相手のモデル</translation>
    </message>
    <message>
        <source>Start the comparison</source>
        <translation>比較を始める</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>比較を停止</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比較の状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The comparison that this run keeps</source>
        <translation>この実行に保存されている比較</translation>
    </message>
    <message>
        <source>Choose two models first</source>
        <translation>先に二つのモデルを選んでください</translation>
    </message>
    <message>
        <source>A run trains at the same time: pause it for speeds that mean something</source>
        <translation>同時に実行が学習しています: 意味のある速度を測るには一時停止してください</translation>
    </message>
    <message>
        <source>Replay the comparison</source>
        <translation>比較を再生</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>比較を画像としてコピー</translation>
    </message>
    <message>
        <source>Copy the comparison as Markdown</source>
        <translation>比較を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model</source>
        <translation>この実行の BitNet-SFT モデルも</translation>
    </message>
    <message>
        <source>Also the run&apos;s BitNet-SFT model, so that the table of results is whole</source>
        <translation>結果の表がそろうように、この実行の BitNet-SFT モデルも測定します</translation>
    </message>
    <message>
        <source>Keep in the run</source>
        <translation>実行に保存</translation>
    </message>
    <message>
        <source>Puts this comparison in the place of the one that the open run keeps</source>
        <translation>開いている実行に保存されている比較を、この比較で置き換えます</translation>
    </message>
    <message>
        <source>Done; the run keeps an earlier comparison</source>
        <translation>完了。実行には以前の比較が残っています</translation>
    </message>
    <message>
        <source>Done, and kept in the run</source>
        <translation>完了。実行に保存しました</translation>
    </message>
    <message>
        <source>The prompt as a user&apos;s message in each model&apos;s chat template</source>
        <translation>プロンプトを、各モデルのチャットテンプレートでユーザーのメッセージとして渡します</translation>
    </message>
    <message>
        <source>One of the models has no chat template</source>
        <translation>チャットテンプレートのないモデルがあります</translation>
    </message>
    <message>
        <source>Save the race as an animation</source>
        <translation>レースをアニメーションとして保存</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>アニメーション (*.gif)</translation>
    </message>
    <message>
        <source>Compare two models first</source>
        <translation>先に二つのモデルを比較してください</translation>
    </message>
    <message>
        <source>Making the animation</source>
        <translation>アニメーションを作成中</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>プレゼン</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>比較をプレゼンテーションで表示</translation>
    </message>
    <message>
        <source>Fills the screen with texts, speeds and the race, to be read from the last row (F11)</source>
        <translation>テキスト、速度、レースを、最後列からも読める大きさで画面いっぱいに表示します (F11)</translation>
    </message>
    <message>
        <source>Copy the comparison as CSV</source>
        <translation>比較を CSV としてコピー</translation>
    </message>
</context>
<context>
    <name>bitdistill::ComparePaneView</name>
    <message>
        <source>Speed of %1</source>
        <translation>%1 の速度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>%1 の測定値</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>%1 が書いたテキスト</translation>
    </message>
    <message>
        <source>What the model writes, as it writes it</source>
        <translation>モデルが書いているテキストをそのまま表示します</translation>
    </message>
    <message>
        <source>The answer appears here as it is written. Start the comparison.</source>
        <translation>回答は書かれながらここに現れます。比較を始めてください。</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>最初のトークンまで %1</translation>
    </message>
    <message>
        <source>prompt %1 tokens/s</source>
        <translation>プロンプト %1 トークン/秒</translation>
    </message>
    <message>
        <source>measured peak %1</source>
        <translation>実測ピーク %1</translation>
    </message>
    <message>
        <source>baseline of this comparison</source>
        <translation>この比較の基準</translation>
    </message>
    <message>
        <source>KL %1 nats/token</source>
        <translation>KL %1 ナット/トークン</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>In memory; %1 in the file</source>
        <translation>メモリ上。ファイルでは %1</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>メモリ上</translation>
    </message>
    <message>
        <source>%1 to %2 over %3 repeats</source>
        <translation>%1〜%2、%3 回の反復</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), %1 measured</source>
        <translation>
            <numerusform>%n 回生成、%1 を計測</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 J a token</source>
        <translation>%1 J/トークン</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>計測は 1 回</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s), no step to measure</source>
        <translation>
            <numerusform>%n 回生成、計測できるステップなし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as the baseline</source>
        <translation>基準との比較: %1</translation>
    </message>
    <message>
        <source>%1 tokens a check, %2 of the drafts accepted</source>
        <translation>確認 1 回に %1 トークン、下書きの %2 を採用</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n part(s) differ from the reference: %2</source>
        <translation>
            <numerusform>%1。参照テキストと異なる箇所 %n: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参照テキスト: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared token(s) differ</source>
        <translation>
            <numerusform>比較した %n トークン中 %1 が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far, %n token(s)</source>
        <translation>
            <numerusform>これまで %n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 tokens a check</source>
        <translation>確認 1 回に %1 トークン</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>答えはここに表示されます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareSession</name>
    <message>
        <source>A comparison needs two models</source>
        <translation>比較には二つのモデルが必要です</translation>
    </message>
    <message>
        <source>Loading %1, %2</source>
        <translation>%1 を読み込み中、%2</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Measuring, round %1 of %2</source>
        <translation>計測中、ラウンド %1 / %2</translation>
    </message>
    <message>
        <source>Done, but the run could not keep it: %1</source>
        <translation>完了。ただし実行に保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The run could not keep it: %1</source>
        <translation>実行に保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The run could not keep it: its models are no longer there</source>
        <translation>実行に保存できませんでした: そのモデルはもうありません</translation>
    </message>
</context>
<context>
    <name>bitdistill::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, in real time</source>
        <translation>記録されたタイミングで、すべてのモデルを実時間で同時に再生します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>比較をコピー</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Markdown として</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>CSV として</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>画像として</translation>
    </message>
    <message>
        <source>Models appear here side by side.
Choose two models and write a prompt.</source>
        <translation>モデルがここに並んで表示されます。
二つのモデルを選び、プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>The speed-up appears here</source>
        <translation>高速化の倍率がここに現れます</translation>
    </message>
    <message>
        <source>The speed-up appears here when both have been measured</source>
        <translation>両方を計測すると高速化の倍率がここに現れます</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1: 未計測</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s</source>
        <translation>%1: %2 トークン/秒</translation>
    </message>
    <message>
        <source>Generation, tokens/s</source>
        <translation>生成、トークン/秒</translation>
    </message>
    <message>
        <source>Prompt, tokens/s</source>
        <translation>プロンプト、トークン/秒</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>最初のトークン、秒</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>埋め込みと出力ヘッド</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Measured peak</source>
        <translation>実測ピーク</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>同じトークン</translation>
    </message>
    <message>
        <source>KL, nats/token</source>
        <translation>KL、ナット/トークン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Speed-up: %1</source>
        <translation>高速化: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>プロンプト: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>再生を停止</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1〜%2)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>疑わしい点: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2〜%3)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Joules a token</source>
        <translation>ジュール/トークン</translation>
    </message>
    <message>
        <source>past its end:</source>
        <translation>テキストの終わりの後:</translation>
    </message>
    <message>
        <source>%1 the same tokens</source>
        <translation>同じトークン %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens the same</source>
        <translation>%2 トークン中 %1 が同じ</translation>
    </message>
    <message>
        <source>Drafts accepted</source>
        <translation>採用された下書き</translation>
    </message>
    <message>
        <source>Tokens a check</source>
        <translation>トークン/確認</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>トークンに色を付ける</translation>
    </message>
    <message>
        <source>Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold the mouse on a token, or move through the text with the arrow keys, for its probabilities</source>
        <translation>緑: 両方のモデルがこのトークンを予測。琥珀色、破線: 予測が異なる。色なし: 未比較。トークンにマウスを重ねるか、矢印キーでテキスト内を移動すると、その確率が表示されます</translation>
    </message>
    <message>
        <source>As a Markdown table, as CSV or as a picture; and the race as an animation</source>
        <translation>Markdown の表、CSV、画像として。レースはアニメーションとしても</translation>
    </message>
    <message>
        <source>Save the race as an animation…</source>
        <translation>レースをアニメーションとして保存…</translation>
    </message>
    <message>
        <source>Plays the recorded timings of all models together, %1 times slower</source>
        <translation>記録されたタイミングで、すべてのモデルを %1 分の 1 の速さで同時に再生します</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>replayed in real time</source>
        <translation>実時間で再生</translation>
    </message>
</context>
<context>
    <name>bitdistill::ConfusionView</name>
    <message>
        <source>Confusion of the classes</source>
        <translation>クラスの混同</translation>
    </message>
    <message>
        <source>Which class each model takes for which</source>
        <translation>各モデルがどのクラスをどれと取り違えるか</translation>
    </message>
    <message>
        <source>It appears after the evaluation.</source>
        <translation>評価の後に表示されます。</translation>
    </message>
    <message>
        <source>%1 takes no class for another.</source>
        <translation>%1 はどのクラスも取り違えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 for %3 in %n case(s).</source>
        <translation>
            <numerusform>%1 は %2 を %3 と %n 件取り違えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>取り違え先</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>クラス内の割合</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of %4 taken for %5</source>
        <translation>%1: %4 の %3 項目のうち %2 項目を %5 と判定</translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no room here</source>
        <translation>
            <numerusform>%n クラスはここに入りません</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu shows them as a table.</source>
        <translation>メニューから表として表示できます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::DesktopBus</name>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>bitdistill::DifferenceDialog</name>
    <message>
        <source>%1 and %2, tensor by tensor</source>
        <translation>%1 と %2、テンソルごと</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進み具合</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大差</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均差</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相対差</translation>
    </message>
    <message>
        <source>Tensors that differ</source>
        <translation>異なるテンソル</translation>
    </message>
    <message>
        <source>The share of different values, the largest and the mean difference, and the norm of the difference over that of the first model&apos;s tensor</source>
        <translation>異なる値の割合、差の最大と平均、最初のモデルのテンソルのノルムに対する差のノルム</translation>
    </message>
    <message>
        <source>Equal tensors too</source>
        <translation>等しいテンソルも</translation>
    </message>
    <message>
        <source>List equal tensors too</source>
        <translation>等しいテンソルも一覧に表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>最初のみ</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>2 番目のみ</translation>
    </message>
    <message>
        <source>Every tensor holds the same values.</source>
        <translation>すべてのテンソルの値が同じです。</translation>
    </message>
    <message>
        <source>%1 of %2 tensors hold the same values.</source>
        <translation>テンソル %2 個中 %1 個の値が同じです。</translation>
    </message>
    <message>
        <source>Share of the values that are not the same number</source>
        <translation>同じ数でない値の割合</translation>
    </message>
    <message>
        <source>Largest absolute difference of two values</source>
        <translation>2 つの値の差の絶対値の最大</translation>
    </message>
    <message>
        <source>Mean absolute difference, over all values of the tensor</source>
        <translation>テンソルのすべての値についての、差の絶対値の平均</translation>
    </message>
    <message>
        <source>Norm of the difference over the norm of the first model&apos;s tensor</source>
        <translation>最初のモデルのテンソルのノルムに対する差のノルム</translation>
    </message>
</context>
<context>
    <name>bitdistill::DisagreementView</name>
    <message>
        <source>Both right</source>
        <translation>両方正解</translation>
    </message>
    <message>
        <source>Only the teacher</source>
        <translation>教師だけ正解</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>生徒だけ正解</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>両方不正解</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Items that teacher and student answer</source>
        <translation>教師と生徒が答えた項目</translation>
    </message>
    <message>
        <source>State of the comparison item by item</source>
        <translation>項目ごとの比較の状態</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>両方のモデルに尋ねる</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Teacher and student answer every dev item here, one by one: what only one of them knows, and what neither does. A click takes an item to Compare.</source>
        <translation>教師と生徒が dev の項目に一つずつ答えます。一方だけが知っていること、どちらも知らないことがわかります。クリックすると項目を「比較」に送ります。</translation>
    </message>
    <message>
        <source>What teacher and student answer, item by item, when a run has been evaluated.</source>
        <translation>実行が評価されると、教師と生徒の答えが項目ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Both right %1, only the teacher %2, only the student %3, both wrong %4.</source>
        <translation>両方正解 %1、教師だけ %2、生徒だけ %3、両方不正解 %4。</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>モデルを開いています</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%2 件中 %1 件の回答</translation>
    </message>
</context>
<context>
    <name>bitdistill::EventList</name>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Shows the events that contain these words</source>
        <translation>これらの語を含むイベントを表示します</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Least severity shown</source>
        <translation>表示する最低の重大度</translation>
    </message>
    <message>
        <source>Hides less severe events</source>
        <translation>それより重大度の低いイベントを隠します</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべての段階</translation>
    </message>
    <message>
        <source>Stage of the events</source>
        <translation>イベントの段階</translation>
    </message>
    <message>
        <source>Shows the events of one stage</source>
        <translation>1 つの段階のイベントを表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>イベントをコピー</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown, as text</source>
        <translation>選択したイベント、または表示中のすべてのイベントをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>イベントの一覧</translation>
    </message>
    <message>
        <source>Checkpoints, evaluations and warnings appear here.
Start a run, or open a run folder.</source>
        <translation>チェックポイント、評価、警告がここに現れます。
実行を開始するか、実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>まだイベントはありません。</translation>
    </message>
    <message>
        <source>%1 events, %2 warnings, %3 errors. Newest: %4</source>
        <translation>イベント %1 件、警告 %2 件、エラー %3 件。最新: %4</translation>
    </message>
</context>
<context>
    <name>bitdistill::ExportDialog</name>
    <message>
        <source>TQ2_0, ternary in 2 bits, for llama.cpp</source>
        <translation>TQ2_0、三値 2 ビット、llama.cpp 用</translation>
    </message>
    <message>
        <source>TQ1_0, ternary in 1.7 bits, for llama.cpp</source>
        <translation>TQ1_0、三値 1.7 ビット、llama.cpp 用</translation>
    </message>
    <message>
        <source>I2_S, ternary in 2 bits, for bitnet.cpp</source>
        <translation>I2_S、三値 2 ビット、bitnet.cpp 用</translation>
    </message>
    <message>
        <source>F16, 16 bits</source>
        <translation>F16、16 ビット</translation>
    </message>
    <message>
        <source>BF16, 16 bits, wider range</source>
        <translation>BF16、16 ビット、より広い範囲</translation>
    </message>
    <message>
        <source>Q8_0, 8 bits</source>
        <translation>Q8_0、8 ビット</translation>
    </message>
    <message>
        <source>Q6_K, 6.6 bits</source>
        <translation>Q6_K、6.6 ビット</translation>
    </message>
    <message>
        <source>Q4_0, 4.5 bits</source>
        <translation>Q4_0、4.5 ビット</translation>
    </message>
    <message>
        <source>F32, 32 bits</source>
        <translation>F32、32 ビット</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>What the layers&apos; matrices are kept in</source>
        <translation>層の行列を保持する形式</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>型(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Programs that open it</source>
        <translation>開けるプログラム</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>検証記録</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF ファイル (*.gguf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>書き込み中、%p %</translation>
    </message>
    <message>
        <source>Comparing, %p %</source>
        <translation>比較中、%p %</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>書き出せませんでした。%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Written and proven: %1, %2.</source>
        <translation>書き込みと証明が完了: %1、%2。</translation>
    </message>
    <message>
        <source>Body in %1: %2; embedding and head in %3: %4; norms: %5.</source>
        <translation>本体 (%1): %2、埋め込みと出力ヘッド (%3): %4、ノルム: %5。</translation>
    </message>
    <message>
        <source>Read back: %1 tensors are exact, %2 rounded as their types do.</source>
        <translation>読み戻し: テンソル %1 個は完全に一致、%2 個は型のとおりに丸められています。</translation>
    </message>
    <message>
        <source>The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.</source>
        <translation>%2 か所中 %1 か所で次のトークンが同じ。ロジットの差は最大 %3、KL %4 ナット。</translation>
    </message>
    <message numerus="yes">
        <source>%n matrices are kept in F16: their rows do not fill the blocks of this type.</source>
        <translation>
            <numerusform>行列 %n 個は F16 で保持されます: 行の長さがこの型のブロックに収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt with every number: %1</source>
        <translation>すべての数値を含む検証記録: %1</translation>
    </message>
    <message>
        <source>The model for this and other programs. After writing it is opened again and held against the original: weight by weight, token by token.</source>
        <translation>このプログラムやほかのプログラムで使うモデル。書き込んだ後で開き直し、元のモデルと重みごと、トークンごとに照合します。</translation>
    </message>
    <message>
        <source>2 bits, a folder for transformers</source>
        <translation>2 ビット、transformers 用のフォルダー</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>書き込むファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Choose the file or folder to write</source>
        <translation>書き込むファイルまたはフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>Written and checked: %1, %2.</source>
        <translation>書き込みと確認が完了: %1、%2。</translation>
    </message>
    <message>
        <source>Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.</source>
        <translation>本体 (2 ビット): %1、埋め込みと出力ヘッド (%2): %3、ノルム: %4。</translation>
    </message>
</context>
<context>
    <name>bitdistill::FigurePanel</name>
    <message>
        <source>the picture could not be encoded</source>
        <translation>画像をエンコードできませんでした</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
</context>
<context>
    <name>bitdistill::FurtherModels</name>
    <message>
        <source>Also</source>
        <translation>ほかに</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>Also the baseline in 8 bits</source>
        <translation>基準の 8 ビット版も</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>Also the baseline in 4 bits</source>
        <translation>基準の 4 ビット版も</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it</source>
        <translation>相手のモデルの下書きを使う基準も</translation>
    </message>
    <message>
        <source>Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several at once. Greedy text stays the same. Both need the same vocabulary</source>
        <translation>相手のモデルの下書きを使う基準も: 相手がトークンを提案し、基準がいくつかをまとめて確かめます。貪欲な文章は変わりません。両方に同じ語彙が必要です</translation>
    </message>
    <message>
        <source>%1 in 8 bits</source>
        <translation>%1 (8 ビット)</translation>
    </message>
    <message>
        <source>%1 in 4 bits</source>
        <translation>%1 (4 ビット)</translation>
    </message>
    <message>
        <source>%1 with drafts of %2</source>
        <translation>%1 (%2 の下書き)</translation>
    </message>
</context>
<context>
    <name>bitdistill::GhostChoice</name>
    <message>
        <source>Run behind the histogram</source>
        <translation>ヒストグラムの背後の実行</translation>
    </message>
    <message>
        <source>Runs that are ticked on Home, or added on the Run page, can stand behind the histogram</source>
        <translation>「ホーム」でチェックした実行や「実行」ページで追加した実行を、ヒストグラムの背後に表示できます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>bitdistill::GuardBanner</name>
    <message>
        <source>Restart balanced</source>
        <translation>バランス調整で再開始</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>学習率を下げる</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>学習率を上げる</translation>
    </message>
    <message>
        <source>the loss terms are balanced over the first steps</source>
        <translation>最初の数ステップで損失の項をバランス調整</translation>
    </message>
    <message>
        <source>half the learning rate in %1</source>
        <translation>%1 の学習率を半分に</translation>
    </message>
    <message>
        <source>twice the learning rate in %1</source>
        <translation>%1 の学習率を 2 倍に</translation>
    </message>
    <message>
        <source>What a guard advises</source>
        <translation>監視からの助言</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1、ステップ %2: %3</translation>
    </message>
</context>
<context>
    <name>bitdistill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+→)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages and text</source>
        <translation>ページと本文</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>この語を含む節はありません。</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – ヘルプ</translation>
    </message>
</context>
<context>
    <name>bitdistill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>From full precision to 1.58 bits</source>
        <translation>完全精度から 1.58 ビットへ</translation>
    </message>
    <message>
        <source>Give a language model as teacher. In three stages its student learns to do the same with weights that are only −1, 0 or +1, and you watch every step of it.</source>
        <translation>言語モデルを教師として与えます。生徒は三つの段階で、−1、0、+1 だけの重みで同じことを学び、その一歩一歩を見ることができます。</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills a table of three models, and ends in a comparison of speed on this machine.</source>
        <translation>見本には小さな言語と教師とタスクが付いています。約 1 分ですべての段階を実行し、三つのモデルの表を埋め、このマシンでの速度の比較で終わります。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>見本を試す</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>新しいレシピ…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>新しいレシピ</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>実行を開く…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>実行フォルダーを開く</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>再開待ち</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>学ぶ様子を見る</translation>
    </message>
    <message>
        <source>The losses of every stage as they fall, and the student&apos;s accuracy against its teacher&apos;s line.</source>
        <translation>各段階の損失が下がる様子と、教師の線に対する生徒の正解率。</translation>
    </message>
    <message>
        <source>See the weights decide</source>
        <translation>重みが決まる様子を見る</translation>
    </message>
    <message>
        <source>Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.</source>
        <translation>質量は ±½ Δ に集まり、小さな一歩で重みが −1、0、+1 の間で反転します。時間をたどってください。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Teacher and student write side by side on this processor: speed, memory, and how far they agree.</source>
        <translation>教師と生徒がこのプロセッサで並んで書きます。速度、メモリ、一致の度合い。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>新しい実行のフォルダー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the folder of new runs</source>
        <translation>新しい実行のフォルダーを変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n core(s)</source>
        <translation>
            <numerusform>%1 · %n コア</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 が学習中</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>実行 %1 を開く</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>New runs go to %1</source>
        <translation>新しい実行の保存先: %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>モデル %1 を開く</translation>
    </message>
    <message>
        <source>All stages on a small built-in world</source>
        <translation>内蔵の小さな世界ですべての段階を実行</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Choose where new runs go</source>
        <translation>新しい実行の保存先を選ぶ</translation>
    </message>
    <message>
        <source>See a real run</source>
        <translation>実際の実行を見る</translation>
    </message>
    <message>
        <source>Curves, histograms and results of a run that somebody has recorded; nothing is trained</source>
        <translation>記録された実行の曲線、ヒストグラム、結果。学習は行いません</translation>
    </message>
    <message>
        <source>Every run appears here with its curve and what it reaches. The sample makes the first one.</source>
        <translation>すべての実行が、曲線と到達した値とともにここに現れます。最初の実行は見本で作れます。</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first.</source>
        <translation>%1 が学習中です。先に停止して保存してください。</translation>
    </message>
    <message>
        <source>%1 is in the queue. Remove it from there first.</source>
        <translation>%1 はキューにあります。先にキューから外してください。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, what would become ternary.</source>
        <translation>Llama、Mistral、Qwen2、Qwen3、Gemma 3 のモデルは、Hugging Face のフォルダでも .gguf ファイルでも、ミリ秒で開きます。テンソル、重みの分布、三値になる部分が見られます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::HubDialog</name>
    <message>
        <source>A model from the hub</source>
        <translation>Hub のモデル</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>Those that are ticked are fetched</source>
        <translation>チェックしたファイルを取得します</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進み具合</translation>
    </message>
    <message>
        <source>State of the download</source>
        <translation>ダウンロードの状態</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Name or address on the hub</source>
        <translation>Hub での名前またはアドレス</translation>
    </message>
    <message>
        <source>ORG/NAME, or the address of its page</source>
        <translation>ORG/NAME、またはページのアドレス</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>ブランチ、タグ、またはコミット</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>List the files of the model</source>
        <translation>モデルのファイルを一覧表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>ダイアログを閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>ダウンロードを停止します。受信した分は残ります</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the ticked files</source>
        <translation>チェックしたファイルを取得</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Hub に問い合わせ中…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Stopping; what has come is kept.</source>
        <translation>停止中。受信した分は残ります。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>、%1/秒、残り %2</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: Fetch goes on from there.</source>
        <translation>停止しました。受信した分は残っています: 「取得」で続きから再開します。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>no licence is stated</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>ライセンス %1</translation>
    </message>
    <message>
        <source>%1, %2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</source>
        <translation>%1、%2%3: &lt;a href=&quot;%4&quot;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>, gated: accept its licence on its page and set HF_TOKEN</source>
        <translation>、アクセス制限あり: ページでライセンスに同意し、HF_TOKEN を設定してください</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Press Look to list the files of a model and to see its licence. The files that this program needs are ticked. Only ticked files are fetched.</source>
        <translation>「調べる」を押すと、モデルのファイルの一覧とライセンスが表示されます。このプログラムに必要なファイルにはチェックが付いています。取得するのは、チェックの付いたファイルだけです。</translation>
    </message>
    <message>
        <source>is data, and no model</source>
        <translation>はモデルではなくデータです</translation>
    </message>
    <message>
        <source>Fetch it with bitdistill fetch --dataset</source>
        <translation>bitdistill fetch --dataset で取得してください</translation>
    </message>
</context>
<context>
    <name>bitdistill::LensView</name>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Lens and navigator</source>
        <translation>レンズとナビゲーター</translation>
    </message>
    <message>
        <source>Weights that are −1</source>
        <translation>−1 の重み</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>0 の重み</translation>
    </message>
    <message>
        <source>Weights that are +1</source>
        <translation>+1 の重み</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>Flips per step</source>
        <translation>1 ステップの反転</translation>
    </message>
    <message>
        <source>Scale Δ</source>
        <translation>スケール Δ</translation>
    </message>
    <message>
        <source>Distribution in units of Δ</source>
        <translation>Δ を単位とした分布</translation>
    </message>
    <message>
        <source>The latent weights stand here in units of their scale, with the thresholds where a code flips.</source>
        <translation>潜在重みがそのスケールを単位として、コードが反転するしきい値とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Start a run, or open a model folder.</source>
        <translation>実行を開始するか、モデルフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Navigator and curves</source>
        <translation>ナビゲーターと曲線</translation>
    </message>
    <message>
        <source>Layers over steps</source>
        <translation>ステップに沿った層</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>マップの内容</translation>
    </message>
    <message>
        <source>Every layer at every step as one map.</source>
        <translation>すべてのステップでのすべての層を一つのマップに表示します。</translation>
    </message>
    <message>
        <source>A click goes there.</source>
        <translation>クリックするとそこへ移動します。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間変化</translation>
    </message>
    <message>
        <source>Zero share, mass near the thresholds and flips per step.</source>
        <translation>ゼロの割合、しきい値付近の質量、1 ステップの反転。</translation>
    </message>
    <message>
        <source>Layers and kinds</source>
        <translation>層と種類</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message>
        <source>within 0.05 Δ</source>
        <translation>0.05 Δ 以内</translation>
    </message>
    <message numerus="yes">
        <source>over %n step(s)</source>
        <translation>
            <numerusform>%n ステップの間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a code</source>
        <translation>%1 ビット/コード</translation>
    </message>
    <message>
        <source>Weights: pin this step</source>
        <translation>重み: このステップを固定</translation>
    </message>
    <message>
        <source>Copy the weight plot as a picture</source>
        <translation>重みの図を画像としてコピー</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>マップの列</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>by kind, at the step shown</source>
        <translation>表示中のステップでの種類ごと</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲線の内容</translation>
    </message>
    <message>
        <source>Signs kept</source>
        <translation>符号の一致</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>しきい値なし</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>マスク %1</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>開始時の %1</translation>
    </message>
    <message>
        <source>%1 teacher&apos;s</source>
        <translation>教師の %1</translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 が反転</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::LocalModelsDialog</name>
    <message>
        <source>convert and compare</source>
        <translation>変換と比較</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このマシンにあるモデル</translation>
    </message>
    <message>
        <source>Filter: name, program, family, type</source>
        <translation>絞り込み: 名前、プログラム、ファミリー、型</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>モデルを絞り込む</translation>
    </message>
    <message>
        <source>Models that other programs keep</source>
        <translation>ほかのプログラムが保存しているモデル</translation>
    </message>
    <message>
        <source>Name, program, size, family, number type, and what each can be used for</source>
        <translation>名前、プログラム、サイズ、ファミリー、数値の型、用途</translation>
    </message>
    <message>
        <source>How many models were found</source>
        <translation>見つかったモデルの数</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>選択したモデル</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>モデルをもう一度探す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close without a model</source>
        <translation>モデルを選ばずに閉じる</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保存元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here</source>
        <translation>Hugging Face、LM Studio、GPT4All、Jan、Ollama、llama.cpp が保存したモデルはありません</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1、理由: %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Choose the selected model</source>
        <translation>選択中のモデルを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s), %2 of them can be used</source>
        <translation>
            <numerusform>モデル %1 個、うち %2 個が使えます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::LossPlot</name>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>The curves appear here step by step</source>
        <translation>曲線はここに 1 ステップずつ現れます</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>実行を開始するか、実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>対数の値軸</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find anything to do (Ctrl+K)</source>
        <translation>できることを検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The sample has finished: three models, one table. The comparison runs on the Compare page.</source>
        <translation>見本が完了しました: 三つのモデル、一つの表。比較は「比較」ページで行います。</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>表を表示</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>実行フォルダーを開く</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Folder of new runs</source>
        <translation>新しい実行のフォルダー</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>テーマ: デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ: ハイコントラスト</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>できることを検索</translation>
    </message>
    <message>
        <source>Pause or continue the run</source>
        <translation>実行を一時停止または続ける</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit; a run is saved first</source>
        <translation>終了。実行は先に保存されます</translation>
    </message>
    <message>
        <source>Recipe and Compare</source>
        <translation>「レシピ」と「比較」</translation>
    </message>
    <message>
        <source>Start the recipe or the comparison</source>
        <translation>レシピまたは比較を開始</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Plots, map and scrubber</source>
        <translation>図、マップ、タイムライン</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Pan, choose a cell, step in time</source>
        <translation>表示範囲の移動、セルの選択、ステップの移動</translation>
    </message>
    <message>
        <source>Zoom a plot</source>
        <translation>図を拡大・縮小</translation>
    </message>
    <message>
        <source>Whole plot; first step</source>
        <translation>図の全体、最初のステップ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>学習を再生</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>Export, copy, data table</source>
        <translation>書き出し、コピー、データの表</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it, then close? It can be resumed from Home.</source>
        <translation>%1 が学習中です。停止して保存し、閉じますか？ ホームから再開できます。</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>停止して保存し、閉じる</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>the desktop&apos;s language</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>次回の起動からウィンドウの言語は%1になります。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>テーマと言語</translation>
    </message>
    <message>
        <source>Light, dark, high contrast or as the desktop; the window&apos;s language</source>
        <translation>ライト、ダーク、ハイコントラスト、またはデスクトップに合わせる。ウィンドウの言語</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The run&apos;s recipe with a change: %1. Start it as a new run.</source>
        <translation>実行のレシピを変更しました: %1。新しい実行として開始してください。</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + ↑ ↓</source>
        <translation>Ctrl + ホイール、Ctrl + ↑ ↓</translation>
    </message>
    <message>
        <source>Zoom the value axis</source>
        <translation>値軸を拡大・縮小</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Zoom a plot to a box</source>
        <translation>囲んだ範囲に図を拡大</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Guide, method, tour, keyboard shortcuts (F1: what is in front)</source>
        <translation>ガイド、手法、ツアー、ショートカット (F1: 表示中のもの)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The recipe of %1. Start it as a new run.</source>
        <translation>%1 のレシピです。新しい実行として開始してください。</translation>
    </message>
    <message>
        <source>Help about what is in front</source>
        <translation>表示中のもののヘルプ</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Help about the field or page in front</source>
        <translation>表示中の項目やページのヘルプ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Present the comparison, and back</source>
        <translation>比較のプレゼンテーションを開始または終了</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>比較を開始または停止</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>別のプロンプト</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>レースを再生</translation>
    </message>
    <message>
        <source>Shade the tokens</source>
        <translation>トークンに色を付ける</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>A new line in the message</source>
        <translation>メッセージの中で改行</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>The method, with its equations</source>
        <translation>手法とその式</translation>
    </message>
    <message>
        <source>About what is in front</source>
        <translation>表示中のものについて</translation>
    </message>
    <message>
        <source>%1 failed, and the queue goes on: %2</source>
        <translation>%1 が失敗しました。キューは続行します: %2</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>キューが完了しました。</translation>
    </message>
    <message>
        <source>%1 is a recording: it has curves, histograms and results, but no models. Choose models of your own here.</source>
        <translation>%1 は実行の記録です: 曲線、ヒストグラム、結果はありますが、モデルは含まれません。ここでは自分のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Present the comparison</source>
        <translation>比較をプレゼンテーションで表示</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter、Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of the queue trains now. The run that you have open stays.</source>
        <translation>キューの %1 を学習中です。開いている実行はそのままです。</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>The rest of the texts, then another prompt</source>
        <translation>テキストの続き、その後は別のプロンプト</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom the plot that was clicked; else scroll the page</source>
        <translation>クリックしたグラフを拡大縮小、それ以外はページをスクロール</translation>
    </message>
</context>
<context>
    <name>bitdistill::MeasureFields</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>スレッド(&amp;H)</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>Temperature, 0 is greedy</source>
        <translation>温度、0 は貪欲</translation>
    </message>
    <message>
        <source>Always write so many tokens</source>
        <translation>常にこの数のトークンを書く</translation>
    </message>
    <message>
        <source>Measures a fixed length: each model writes on past the end of its text, and what follows is greyed</source>
        <translation>固定の長さで計測します: 各モデルはテキストの終わりを過ぎても書き続け、その部分は灰色で表示されます</translation>
    </message>
    <message>
        <source>Tokens to write at most</source>
        <translation>書くトークンの最大数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>Seed of the sampled tokens</source>
        <translation>サンプリングするトークンのシード</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens again</source>
        <translation>同じシードなら、再び同じトークンが選ばれます</translation>
    </message>
    <message>
        <source>Greedy text needs no seed: raise the temperature to sample</source>
        <translation>貪欲な文章にシードは要りません: サンプリングするには温度を上げてください</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>反復(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ways so many tokens</source>
        <translation>常にこのトークン数(&amp;W)</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelCard</name>
    <message>
        <source>ternary</source>
        <translation>三値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Problems of the model</source>
        <translation>モデルの問題</translation>
    </message>
    <message>
        <source>Size ratio</source>
        <translation>サイズ比</translation>
    </message>
    <message>
        <source>smaller as a 1.58-bit student</source>
        <translation>1.58 ビットの生徒での縮小率</translation>
    </message>
    <message>
        <source>Filter tensors: name, type, ternary</source>
        <translation>テンソルを絞り込む: 名前、型、三値</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>テンソルを絞り込む</translation>
    </message>
    <message>
        <source>Shows the tensors whose name, type or shape contain these words</source>
        <translation>名前、型、形状にこれらの語を含むテンソルを表示します</translation>
    </message>
    <message>
        <source>%1, 1.58-bit student</source>
        <translation>%1、1.58 ビットの生徒</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメータ %1</translation>
    </message>
    <message>
        <source>, %1 of them %2</source>
        <translation>、うち %1 が%2</translation>
    </message>
    <message>
        <source>become ternary</source>
        <translation>三値になる</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 層</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>隠れ層の幅 %1</translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation>%1 ヘッド</translation>
    </message>
    <message>
        <source>%1 key/value heads</source>
        <translation>key/value ヘッド %1</translation>
    </message>
    <message>
        <source>vocabulary %1</source>
        <translation>語彙 %1</translation>
    </message>
    <message>
        <source>tied head</source>
        <translation>出力ヘッド共有</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>出力ヘッド独立</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>The same shape in FP16</source>
        <translation>FP16 での同じ形状</translation>
    </message>
    <message>
        <source>In FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>As a 1.58-bit student</source>
        <translation>1.58 ビットの生徒</translation>
    </message>
    <message>
        <source>%1 in FP16, %2 as a 1.58-bit student.</source>
        <translation>FP16 で %1、1.58 ビットの生徒で %2。</translation>
    </message>
    <message>
        <source>This model could not be opened</source>
        <translation>このモデルを開けませんでした</translation>
    </message>
    <message>
        <source>The tensors of a model and what they become appear here</source>
        <translation>モデルのテンソルと、それらが何になるかがここに現れます</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>テンソル %1 個</translation>
    </message>
    <message>
        <source>%1 of %2 tensors</source>
        <translation>テンソル %2 個中 %1 個</translation>
    </message>
    <message>
        <source>Open a model folder, a .gguf or a .safetensors file.</source>
        <translation>モデルフォルダー、.gguf ファイル、.safetensors ファイルのいずれかを開いてください。</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>ファイル内 %1</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>メモリ上 %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮済み</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelChoice</name>
    <message>
        <source>Chat template: %1</source>
        <translation>チャットテンプレート: %1</translation>
    </message>
    <message>
        <source>It has no chat template: it was not tuned to converse, and continues your text instead.</source>
        <translation>チャットテンプレートがありません: 会話用に調整されていないため、代わりにテキストの続きを書きます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelDialog</name>
    <message>
        <source>Model folders and GGUF files (%1)</source>
        <translation>モデルフォルダーと GGUF ファイル (%1)</translation>
    </message>
    <message>
        <source>Folder or file:</source>
        <translation>フォルダーまたはファイル:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelList</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a model: %1</source>
        <translation>モデルを選ぶ: %1</translation>
    </message>
    <message>
        <source>Choose a model folder or a .gguf file</source>
        <translation>モデルのフォルダーか .gguf ファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelSourceButton</name>
    <message>
        <source>More models for %1</source>
        <translation>「%1」に使えるほかのモデル</translation>
    </message>
    <message>
        <source>Models that other programs keep on this computer, or one from the hub</source>
        <translation>ほかのプログラムがこのマシンに保存しているモデル、または Hub のモデル</translation>
    </message>
</context>
<context>
    <name>bitdistill::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Model folder or file</source>
        <translation>モデルフォルダーまたはファイル</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .gguf or .safetensors file, or a run folder</source>
        <translation>Hugging Face のフォルダー、.gguf または .safetensors ファイル、または実行フォルダー</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近のモデル</translation>
    </message>
    <message>
        <source>Models that were open stand here.</source>
        <translation>これまでに開いたモデルがここに表示されます。</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>開いているモデル</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>開いた結果</translation>
    </message>
    <message>
        <source>See its weights</source>
        <translation>重みを見る</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Use as teacher</source>
        <translation>教師として使う</translation>
    </message>
    <message>
        <source>Header read in %1</source>
        <translation>ヘッダーを %1 で読み込みました</translation>
    </message>
    <message>
        <source>Export the model as a .gguf file</source>
        <translation>モデルを .gguf ファイルとして書き出す</translation>
    </message>
    <message>
        <source>With a receipt that it is the same model</source>
        <translation>同じモデルであることの検証記録を付けます</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>Models at hand and the open one</source>
        <translation>手元のモデルと開いているモデル</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Models of the open run</source>
        <translation>開いている実行のモデル</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already: a teacher has full precision</source>
        <translation>すでに 1.58 ビットの生徒です。教師は完全精度でなければなりません</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>丸める…</translation>
    </message>
    <message>
        <source>It is a 1.58-bit student already</source>
        <translation>すでに 1.58 ビットの生徒です</translation>
    </message>
    <message>
        <source>A run trains here: wait for its end, or stop it</source>
        <translation>ここで実行が学習中です: 終わるのを待つか止めてください</translation>
    </message>
    <message>
        <source>Ternary weights without training, and what is left of the model</source>
        <translation>学習なしの三値重みと、モデルに残るもの</translation>
    </message>
    <message>
        <source>Round the model without training</source>
        <translation>学習なしでモデルを丸める</translation>
    </message>
    <message>
        <source>Ternary weights, and what is left of the model</source>
        <translation>三値重みと、モデルに残るもの</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>開いているモデル</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>相違…</translation>
    </message>
    <message>
        <source>Which tensors differ from those of another model, and by how much</source>
        <translation>別のモデルとどのテンソルがどれだけ違うか</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Choose the model to compare with</source>
        <translation>比較相手のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>テンソルの統計とヒストグラム: 選択して Enter を押すか、ダブルクリックしてください。</translation>
    </message>
</context>
<context>
    <name>bitdistill::MomentsFigure</name>
    <message>
        <source>Weights before and after</source>
        <translation>前と後の重み</translation>
    </message>
    <message>
        <source>The same weights as the teacher has them, refined, pre-trained, and in the student</source>
        <translation>教師、改良後、事前学習後、生徒での同じ重み</translation>
    </message>
    <message>
        <source>Start a run, or open a run folder.</source>
        <translation>実行を開始するか、実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>生の値</translation>
    </message>
</context>
<context>
    <name>bitdistill::Notice</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>bitdistill::OverlayCard</name>
    <message>
        <source>Teacher reaches</source>
        <translation>教師の到達値</translation>
    </message>
    <message>
        <source>BitNet-SFT reaches</source>
        <translation>BitNet-SFT の到達値</translation>
    </message>
    <message>
        <source>Student reaches</source>
        <translation>生徒の到達値</translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation>ほかの実行との比較</translation>
    </message>
    <message>
        <source>What runs reach, and in what their recipes differ</source>
        <translation>各実行の到達値と、レシピの相違点</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (開いている)</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Show a run beside the open one</source>
        <translation>開いている実行に別の実行を重ねる</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParallelPlot</name>
    <message>
        <source>Points over the parameters</source>
        <translation>パラメータの軸上の条件</translation>
    </message>
    <message>
        <source>A line for each point over the parameters that a sweep varies</source>
        <translation>スイープで変えるパラメータの軸上に、条件ごとに 1 本の線を描きます</translation>
    </message>
    <message>
        <source>bitdistill sweep makes a sweep; open its folder.</source>
        <translation>スイープは bitdistill sweep で作ります。そのフォルダーを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), none of them finished.</source>
        <translation>
            <numerusform>条件は %n 個で、完了したものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); the best is %1 with %2.</source>
        <translation>
            <numerusform>条件は %n 個です。最良は %1 の %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamField</name>
    <message>
        <source>Not used: %1 and %2 are off</source>
        <translation>使われません: 「%1」と「%2」がオフです</translation>
    </message>
    <message>
        <source>Not used: %1 is off</source>
        <translation>使われません: 「%1」がオフです</translation>
    </message>
    <message>
        <source>Used only with %1: %2</source>
        <translation>「%1」が %2 のときだけ使われます</translation>
    </message>
    <message>
        <source>Not used: %1 is not given</source>
        <translation>使われません: 「%1」が指定されていません</translation>
    </message>
    <message>
        <source>Not used: %1 is given</source>
        <translation>使われません: 「%1」が指定されています</translation>
    </message>
    <message>
        <source>Not used: the task has no classes</source>
        <translation>使われません: このタスクにはクラスがありません</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1〜%2。</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>「%1」を参照</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file</source>
        <translation>ファイルを選ぶダイアログを開きます</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>「%1」の問題</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>「%1」が必要です</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>「%1」の値に戻す: %2</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a model folder or a .gguf file</source>
        <translation>モデルフォルダーまたは .gguf ファイルを選ぶダイアログを開きます</translation>
    </message>
    <message>
        <source>Not used: the task writes no texts</source>
        <translation>使われません: このタスクはテキストを書きません</translation>
    </message>
    <message>
        <source>Opens a dialog to choose files</source>
        <translation>1 つ以上のファイルを選ぶダイアログを開きます</translation>
    </message>
    <message>
        <source>Help about %1</source>
        <translation>%1 のヘルプ</translation>
    </message>
    <message>
        <source>What it means, with its equation (F1)</source>
        <translation>意味と式 (F1)</translation>
    </message>
    <message>
        <source>From the preset %1</source>
        <translation>プリセット「%1」の値</translation>
    </message>
</context>
<context>
    <name>bitdistill::ParamForm</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>The parameters of a run, in groups</source>
        <translation>実行のパラメータ、グループ別</translation>
    </message>
    <message>
        <source>Search parameters</source>
        <translation>パラメータを検索</translation>
    </message>
    <message>
        <source>Shows the parameters whose name, help or choices contain these words</source>
        <translation>名前、説明、選択肢にこれらの語を含むパラメータを表示します</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all parameters</source>
        <translation>すべてのパラメータを表示</translation>
    </message>
    <message>
        <source>Unfolds every group</source>
        <translation>すべてのグループを展開します</translation>
    </message>
    <message>
        <source>Problems of the whole recipe</source>
        <translation>レシピ全体の問題</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>More parameters: %1</source>
        <translation>その他のパラメータ: %1</translation>
    </message>
    <message>
        <source>No parameter contains these words.</source>
        <translation>これらの語を含むパラメータはありません。</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要: %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>たたむ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds the group</source>
        <translation>グループを折りたたみます</translation>
    </message>
    <message numerus="yes">
        <source>Unfolds %n more parameters</source>
        <translation>
            <numerusform>ほかの %n 個のパラメータを展開します</numerusform>
        </translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>すべて既定値</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n 個を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Sets every parameter back to %1</source>
        <translation>すべてのパラメータを「%1」に戻します</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>%1 で失敗</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>%1 で停止</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>実行の段階</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, step %1 of %2</source>
        <translation>、ステップ %1 / %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 のメニュー</translation>
    </message>
    <message>
        <source>Copy, export, show as table</source>
        <translation>コピー、書き出し、表として表示</translation>
    </message>
</context>
<context>
    <name>bitdistill::PlotPanel</name>
    <message>
        <source>Reset view</source>
        <translation>表示をリセット</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>画像をエンコードできませんでした</translation>
    </message>
    <message>
        <source>the page could not be printed to the file</source>
        <translation>ページをファイルに印刷できませんでした</translation>
    </message>
    <message>
        <source>Warning about what is drawn</source>
        <translation>描かれた内容についての警告</translation>
    </message>
</context>
<context>
    <name>bitdistill::PresentBar</name>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Start or stop the comparison</source>
        <translation>比較を開始または停止</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Which prompt</source>
        <translation>プロンプトの番号</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Race  R</source>
        <translation>レース  R</translation>
    </message>
    <message>
        <source>Replay the race</source>
        <translation>レースを再生</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比較の状態</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>終了  Esc</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>Stop  Space</source>
        <translation>停止  スペース</translation>
    </message>
    <message>
        <source>Start  Space</source>
        <translation>開始  スペース</translation>
    </message>
</context>
<context>
    <name>bitdistill::PromptBox</name>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>&amp;Chat template</source>
        <translation>チャットテンプレート(&amp;C)</translation>
    </message>
    <message>
        <source>The prompt in the models&apos; chat templates</source>
        <translation>プロンプトを各モデルのチャットテンプレートに入れます</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Choose or keep a prompt</source>
        <translation>プロンプトを選ぶ、または保存する</translation>
    </message>
    <message>
        <source>Prompts of the run, of its task, for any model, and your own</source>
        <translation>実行のもの、そのタスクのもの、どのモデルにも使えるもの、自分のもの</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のプロンプト</translation>
    </message>
    <message>
        <source>For any model</source>
        <translation>どのモデルにも使えるもの</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>タスク別</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>このプロンプトを保存</translation>
    </message>
    <message>
        <source>Forget this prompt</source>
        <translation>このプロンプトを削除</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueCard</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Search for learning rates</source>
        <translation>学習率の探索</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>実行 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>chosen so far: %1</source>
        <translation>これまでの選択: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>キューを続ける</translation>
    </message>
    <message>
        <source>Pause the queue after the present run</source>
        <translation>現在の実行の後でキューを一時停止</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>one run after the other</source>
        <translation>1 件ずつ順に実行</translation>
    </message>
    <message>
        <source>pauses after the present run</source>
        <translation>現在の実行の後で一時停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 を下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>%1 をキューから外す</translation>
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
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>The recipe as it is</source>
        <translation>レシピをそのまま</translation>
    </message>
    <message>
        <source>A sweep over values</source>
        <translation>値のスイープ</translation>
    </message>
    <message>
        <source>A search for learning rates</source>
        <translation>学習率の探索</translation>
    </message>
    <message>
        <source>An ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>実行の種類</translation>
    </message>
    <message>
        <source>Folder&apos;s name</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>Values, a line a parameter</source>
        <translation>値 (パラメータごとに 1 行)</translation>
    </message>
    <message>
        <source>Multiples of the recipe&apos;s rates</source>
        <translation>レシピの学習率に掛ける倍率</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Give it a name that can be a folder&apos;s name.</source>
        <translation>フォルダー名として使える名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other. Stages that they have in common are computed once.</source>
        <translation>
            <numerusform>%n 件の実行を順に行います。共通する段階は 1 回だけ計算されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here</source>
        <translation>「%1」は、ここで使える数ではありません</translation>
    </message>
    <message>
        <source>Write numbers with commas between them</source>
        <translation>数をコンマで区切って書いてください</translation>
    </message>
    <message>
        <source>The recipe has no teacher</source>
        <translation>レシピに教師がありません</translation>
    </message>
    <message>
        <source>Choose the folder of the model to convert on the Recipe page</source>
        <translation>レシピのページで、変換するモデルのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>There are no values yet</source>
        <translation>値がまだありません</translation>
    </message>
    <message>
        <source>Write a line for each parameter, such as %1</source>
        <translation>パラメータごとに 1 行ずつ書いてください (例: %1)</translation>
    </message>
    <message>
        <source>There are no multiples yet</source>
        <translation>倍率がまだありません</translation>
    </message>
    <message>
        <source>Write multiples such as %1</source>
        <translation>倍率を書いてください (例: %1)</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>実行の件数</translation>
    </message>
</context>
<context>
    <name>bitdistill::QueueRunner</name>
    <message>
        <source>%1 is in the queue already. Choose another name.</source>
        <translation>%1 はすでにキューにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Take the recipe of the open run</source>
        <translation>開いている実行のレシピを使う</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>レシピファイルを読み込む</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>レシピをファイルとして保存</translation>
    </message>
    <message>
        <source>Form and checks</source>
        <translation>フォームと確認</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同じことをするコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>同じことをするコマンドライン</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>実行の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>What stands against a start</source>
        <translation>開始を妨げているもの</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose a teacher and training data: the first items appear here, cut into the teacher&apos;s tokens, with those marked that the loss looks at.</source>
        <translation>教師と学習データを選んでください: 最初の項目が教師のトークンに区切られてここに現れ、損失の対象となるトークンに印が付きます。</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>%1 のレシピ</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1、次に %2</translation>
    </message>
    <message>
        <source>%1, then %2 and %3</source>
        <translation>%1、次に %2、%3</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>先に選ぶもの: %1</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>先に選ぶもの</translation>
    </message>
    <message>
        <source>every field can be used</source>
        <translation>すべての欄が有効です</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked in the form</source>
        <translation>
            <numerusform>ほか %n 件、フォームに印があります</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>still to choose</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Choose training data: its first items appear here, cut into the teacher&apos;s tokens.</source>
        <translation>学習データを選んでください: 最初の項目が教師のトークンに区切られてここに現れます。</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 が学習中</translation>
    </message>
    <message>
        <source>Give the run a name that can be a folder&apos;s name</source>
        <translation>フォルダー名として使える名前を実行に付けてください</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>Start the recipe</source>
        <translation>レシピを開始</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>パラメータを検索</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>パラメータ: %1</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>実行フォルダー</translation>
    </message>
    <message>
        <source>%1. The command follows once that is mended.</source>
        <translation>%1。これを直すとコマンドが表示されます。</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>キュー…</translation>
    </message>
    <message>
        <source>Put the recipe into the queue</source>
        <translation>レシピをキューに入れる</translation>
    </message>
    <message>
        <source>Runs, sweeps, searches for learning rates and ablations, one after the other</source>
        <translation>実行、スイープ、学習率の探索、アブレーションを順に行います</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Save what the form shows as a preset, or delete one of your own</source>
        <translation>フォームの内容をプリセットとして保存、または自分のプリセットを削除</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>レシピの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save the recipe as a preset</source>
        <translation>レシピをプリセットとして保存</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>学習データを選んでください: その列と最初の行がここに現れます。</translation>
    </message>
    <message>
        <source>Name of the preset (how to train, without model and data):</source>
        <translation>プリセットの名前 (学習の設定。モデルとデータを除く):</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Replace it by what the form shows?</source>
        <translation>プリセット %1 は既にあります。フォームの内容で置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>元のまま残す</translation>
    </message>
</context>
<context>
    <name>bitdistill::RecipePreview</name>
    <message>
        <source>First batch</source>
        <translation>最初のバッチ</translation>
    </message>
    <message>
        <source>First rows of the data file</source>
        <translation>データファイルの最初の行</translation>
    </message>
    <message>
        <source>Choose training data: its columns and first rows appear here.</source>
        <translation>学習データを選んでください: その列と最初の行がここに現れます。</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>データファイルについて</translation>
    </message>
    <message>
        <source>Fields that differ, as they were and as they are</source>
        <translation>異なる項目の以前の値と現在の値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What the recipe is compared with</source>
        <translation>レシピの比較対象</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What the data file seems to be made for</source>
        <translation>データファイルの用途の推定</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Take the proposed task into the recipe</source>
        <translation>提案されたタスクをレシピに取り入れる</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>%1 rows, the first of them:</source>
        <translation>%1 行、そのうち最初の行:</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>最初の行:</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>The data file seems to be made for the task %1: %2.</source>
        <translation>このデータファイルはタスク %1 向けのようです: %2。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>変更 (%1)</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>「%1」との相違はありません。</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>「%1」との比較:</translation>
    </message>
</context>
<context>
    <name>bitdistill::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>まだ記録されていません</translation>
    </message>
    <message>
        <source>%1: %2 tokens in %3</source>
        <translation>%1: %2 トークン、%3</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>replayed %1 times slower</source>
        <translation>%1 分の 1 の速さで再生</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2</source>
        <translation>
            <numerusform>%1 トークン、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::ResultTable</name>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Points to FP16</source>
        <translation>FP16 との差</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>結果の表</translation>
    </message>
    <message>
        <source>FP16-SFT, BitNet-SFT and BitDistill appear here side by side.</source>
        <translation>FP16-SFT、BitNet-SFT、BitDistill がここに並んで表示されます。</translation>
    </message>
    <message>
        <source>Run a recipe to its end, or open a finished run.</source>
        <translation>レシピを最後まで実行するか、完了した実行を開いてください。</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>Difference to FP16</source>
        <translation>FP16 との差</translation>
    </message>
    <message>
        <source>, not distinguishable</source>
        <translation>、有意差なし</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1、95% 信頼区間</translation>
    </message>
    <message>
        <source>computed by the %1 engine in %2</source>
        <translation>%1 エンジンが %2 で計算</translation>
    </message>
    <message>
        <source>always the most frequent class: %1</source>
        <translation>常に最も多いクラスを答えた場合: %1</translation>
    </message>
    <message>
        <source>It answers every item alike.</source>
        <translation>すべての項目に同じ答えを返します。</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval, on the same %2 items</source>
        <translation>%1 ポイント、95% 信頼区間、同じ %2 項目</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1</source>
        <translation>McNemar の正確検定: p %1</translation>
    </message>
    <message>
        <source>, and answers every item alike</source>
        <translation>、すべての項目に同じ答え</translation>
    </message>
    <message>
        <source>CPU engine, weights as %1</source>
        <translation>CPU エンジン、重みは %1</translation>
    </message>
    <message>
        <source>training engine, %1</source>
        <translation>学習エンジン、%1</translation>
    </message>
    <message>
        <source>%1 dev items</source>
        <translation>dev の %1 項目</translation>
    </message>
    <message>
        <source>%1 prompts cut</source>
        <translation>%1 件のプロンプトを切り詰め</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1, 95 % interval by a paired bootstrap, on the same %2 items</source>
        <translation>%1、対応のあるブートストラップによる 95% 信頼区間、同じ %2 項目</translation>
    </message>
    <message>
        <source>approximate randomization: p %1</source>
        <translation>近似ランダム化検定: p %1</translation>
    </message>
    <message>
        <source>≈: not distinguishable, %1</source>
        <translation>≈: 有意差なし、%1</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Run and data</source>
        <translation>実行とデータ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>表を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Compare teacher and student</source>
        <translation>教師と生徒を比べる</translation>
    </message>
    <message>
        <source>Student, BitDistill</source>
        <translation>生徒、BitDistill</translation>
    </message>
    <message>
        <source>Teacher, FP16-SFT</source>
        <translation>教師、FP16-SFT</translation>
    </message>
    <message>
        <source>Direct, BitNet-SFT</source>
        <translation>直接、BitNet-SFT</translation>
    </message>
    <message>
        <source>Student&apos;s weights</source>
        <translation>生徒の重み</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side.</source>
        <translation>FP16-SFT、BitNet-SFT、BitDistill の正解率、サイズ、速度を並べて表示します。</translation>
    </message>
    <message>
        <source>They appear when a run with dev data has been evaluated.</source>
        <translation>dev データのある実行が評価されると、ここに現れます。</translation>
    </message>
    <message>
        <source>The paper, Qwen3 (%1)</source>
        <translation>論文、Qwen3（%1）</translation>
    </message>
    <message>
        <source>Which class (row) is taken for which (column)</source>
        <translation>どのクラス（行）がどれ（列）と取り違えられるか</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>dev の項目で</translation>
    </message>
    <message>
        <source>%1 smaller than %2 in 16 bits</source>
        <translation>16 ビットの %2 から %1 の縮小</translation>
    </message>
    <message>
        <source>%1 · task %2</source>
        <translation>%1 · タスク %2</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>開いている実行はありません</translation>
    </message>
    <message>
        <source>Other models, more data and far more text in stage 2: the order of the rows is what to compare.</source>
        <translation>モデルが異なり、データはより多く、段階 2 のテキストははるかに多いため、比べるべきは行の順序です。</translation>
    </message>
    <message>
        <source>The paper has no row for this task; its SST-2 stands here for the order of the rows.</source>
        <translation>論文にはこのタスクの行がありません。行の順序の参考として SST-2 の行を示します。</translation>
    </message>
    <message>
        <source>Copy the results as Markdown</source>
        <translation>結果を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Tables, figures and texts of this run as one HTML or PDF file</source>
        <translation>この実行の表・図・文章を一つの HTML または PDF ファイルに</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>クラスを表示</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>項目を表示</translation>
    </message>
    <message>
        <source>What teacher and student answer</source>
        <translation>教師と生徒の答え</translation>
    </message>
    <message>
        <source>%1: from full precision to 1.58 bits</source>
        <translation>%1: 完全精度から 1.58 ビットへ</translation>
    </message>
    <message>
        <source>%1: which class is taken for which</source>
        <translation>%1: どのクラスをどれと取り違えるか</translation>
    </message>
    <message>
        <source>true, predicted</source>
        <translation>正解、予測</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度: %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>レポートを書き出しました: %1</translation>
    </message>
    <message>
        <source>HTML or PDF</source>
        <translation>HTML または PDF</translation>
    </message>
    <message>
        <source>Ask teacher and student item by item</source>
        <translation>教師と生徒に項目ごとに尋ねる</translation>
    </message>
    <message>
        <source>Both right, only one of them, both wrong</source>
        <translation>両方正解、一方だけ正解、両方不正解</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 対 %2: %3</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>疑わしい点: %1</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>Show the ablation that this run belongs to</source>
        <translation>この実行が属するアブレーションを表示</translation>
    </message>
    <message>
        <source>The report follows once the weights for it have been read.</source>
        <translation>図のための重みを読み終えるとレポートが書き出されます。</translation>
    </message>
    <message>
        <source>held-out text: perplexity %1 of the teacher, %2 of the student after pre-training</source>
        <translation>学習に使わないテキスト: パープレキシティは教師 %1、事前学習後の生徒 %2</translation>
    </message>
    <message>
        <source>What the models wrote, beside the reference</source>
        <translation>モデルが書いた文章と参照テキスト</translation>
    </message>
    <message>
        <source>Texts that differ most</source>
        <translation>差の最も大きいテキスト</translation>
    </message>
    <message>
        <source>First page as a picture (*.png)</source>
        <translation>最初のページの画像 (*.png)</translation>
    </message>
    <message>
        <source>In memory %1 in place of %2, %3 smaller</source>
        <translation>メモリ上で %2 から %1 へ、%3 の縮小</translation>
    </message>
    <message>
        <source>Writing speed beside the teacher: %1</source>
        <translation>教師と比べた生成の速さ: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>(nothing: it ended at once)</source>
        <translation>（なし: すぐに終わりました）</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundDialog</name>
    <message>
        <source>Perplexity of the model, %p %</source>
        <translation>モデルのパープレキシティ、%p %</translation>
    </message>
    <message>
        <source>Rounding, %p %</source>
        <translation>丸め中、%p %</translation>
    </message>
    <message>
        <source>Perplexity of the ternary weights, %p %</source>
        <translation>三値重みのパープレキシティ、%p %</translation>
    </message>
    <message>
        <source>Perplexity with rounded activations, %p %</source>
        <translation>丸めた活性化でのパープレキシティ、%p %</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>テキストを読んでいます</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
    <message>
        <source>8 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>8 ビット、o_proj と down_proj はアダマール変換の後</translation>
    </message>
    <message>
        <source>4 bits, o_proj and down_proj behind a Hadamard transform</source>
        <translation>4 ビット、o_proj と down_proj はアダマール変換の後</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>Round %1 without training</source>
        <translation>%1 を学習なしで丸める</translation>
    </message>
    <message>
        <source>Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of the model: what is missing is what training is for.</source>
        <translation>丸めだけによる三値重み: 学習はせず、ノルムも加えません。モデルにはほとんど残らないでしょう。足りないものを取り戻すのが学習です。</translation>
    </message>
    <message>
        <source>Progress of the rounding</source>
        <translation>丸めの進み具合</translation>
    </message>
    <message>
        <source>What is left of the model</source>
        <translation>モデルに残るもの</translation>
    </message>
    <message>
        <source>How codes and scales are found</source>
        <translation>コードとスケールの求め方</translation>
    </message>
    <message>
        <source>absmean, each weight to the nearest</source>
        <translation>absmean、各重みを最も近い値に</translation>
    </message>
    <message>
        <source>ls, least squared error of the weights</source>
        <translation>ls、重みの最小二乗誤差</translation>
    </message>
    <message>
        <source>gptq, later columns take over the errors</source>
        <translation>gptq、後の列が誤差を引き受ける</translation>
    </message>
    <message>
        <source>awq, factors for columns with large inputs</source>
        <translation>awq、入力の大きい列への係数</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Which weights share a scale</source>
        <translation>スケールを共有する重み</translation>
    </message>
    <message>
        <source>One a matrix</source>
        <translation>行列ごとに 1 つ</translation>
    </message>
    <message>
        <source>One a row</source>
        <translation>行ごとに 1 つ</translation>
    </message>
    <message>
        <source>One for 256 neighbours</source>
        <translation>隣り合う 256 個ごとに 1 つ</translation>
    </message>
    <message>
        <source>One for 128 neighbours</source>
        <translation>隣り合う 128 個ごとに 1 つ</translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation>スケール(&amp;S)</translation>
    </message>
    <message>
        <source>What the result computes with</source>
        <translation>結果が計算に使うもの</translation>
    </message>
    <message>
        <source>Full precision: weights alone, in a folder of full size</source>
        <translation>完全精度: 重みだけ、フォルダーは元の大きさ</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>活性化(&amp;A)</translation>
    </message>
    <message>
        <source>Text that calibrates and measures</source>
        <translation>較正と測定に使うテキスト</translation>
    </message>
    <message>
        <source>Plain text or JSON lines: its beginning calibrates, its end measures</source>
        <translation>プレーンテキストか JSON 行: 始めで較正し、終わりで測ります</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>テキストを選ぶ</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Rows that calibrate</source>
        <translation>較正する行</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>1 行のトークン数</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>行、各</translation>
    </message>
    <message>
        <source>tokens calibrate</source>
        <translation>トークンで較正</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>書き込むフォルダー</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>フォルダーの場所を選ぶ</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>Layer by layer…</source>
        <translation>層ごとに…</translation>
    </message>
    <message>
        <source>What rounding costs each layer</source>
        <translation>各層での丸めの損失</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the model and what is left of it</source>
        <translation>モデルとその残りを比べる</translation>
    </message>
    <message>
        <source>Both side by side on the Compare page</source>
        <translation>比較ページで並べて表示</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>丸める</translation>
    </message>
    <message>
        <source>What rounding costs</source>
        <translation>丸めの損失</translation>
    </message>
    <message>
        <source>A call for this folder was stopped before its end: the same choices go on with what it has done.</source>
        <translation>このフォルダーの処理は途中で止められました。同じ設定で続きから始まります。</translation>
    </message>
    <message>
        <source>Choose a text first: it calibrates, and it measures what is left.</source>
        <translation>まずテキストを選んでください。較正し、残りを測ります。</translation>
    </message>
    <message>
        <source>Name a folder to write to first.</source>
        <translation>まず書き込み先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Opening the training engine</source>
        <translation>学習エンジンを開いています</translation>
    </message>
    <message>
        <source>Not rounded. %1</source>
        <translation>丸められませんでした。%1</translation>
    </message>
    <message>
        <source>Stopped; no folder was written.</source>
        <translation>停止しました。フォルダーは書き込まれていません。</translation>
    </message>
    <message>
        <source>The model, full precision</source>
        <translation>モデル、完全精度</translation>
    </message>
    <message>
        <source>Ternary weights, activations in full precision</source>
        <translation>三値重み、活性化は完全精度</translation>
    </message>
    <message>
        <source>Ternary weights, activations: %1</source>
        <translation>三値重み、活性化: %1</translation>
    </message>
    <message>
        <source>Measured on the last %1 tokens of the text, in rows of %2.</source>
        <translation>テキストの最後の %1 トークンで測定、1 行 %2。</translation>
    </message>
    <message>
        <source>The student: %1. A recipe goes on with it as its student.</source>
        <translation>生徒: %1。レシピはこれを生徒として続けられます。</translation>
    </message>
    <message>
        <source>The ternary values in full precision: %1. It computes as the second bar says.</source>
        <translation>完全精度で書いた三値: %1。2 番目の棒のとおりに計算します。</translation>
    </message>
</context>
<context>
    <name>bitdistill::RoundingBars</name>
    <message>
        <source>Perplexity before and after</source>
        <translation>前後のパープレキシティ</translation>
    </message>
    <message>
        <source>guessing %1</source>
        <translation>推測 %1</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>パープレキシティ: %1</translation>
    </message>
    <message>
        <source>Perplexity, logarithmic</source>
        <translation>パープレキシティ、対数</translation>
    </message>
    <message>
        <source>guessing: %1</source>
        <translation>推測: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunControls</name>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Ends after the present micro-batch and writes a checkpoint; the run can be resumed</source>
        <translation>現在のマイクロバッチの後で終わり、チェックポイントを書き込みます。実行は再開できます</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run so many steps, then pause</source>
        <translation>このステップ数を実行してから一時停止</translation>
    </message>
    <message>
        <source>Trains the number of steps beside it and pauses</source>
        <translation>横に示したステップ数を学習して一時停止します</translation>
    </message>
    <message>
        <source> more steps</source>
        <translation> ステップ追加</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>実行するステップ数</translation>
    </message>
    <message>
        <source>How many steps to train before pausing</source>
        <translation>一時停止までに学習するステップ数</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>Run controls</source>
        <translation>実行の操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Freezes after the present micro-batch; everything stays in memory</source>
        <translation>現在のマイクロバッチの後で止まります。すべてメモリに残ります</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Goes on where the run was frozen</source>
        <translation>止めたところから続けます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint, exactly as if it had never stopped</source>
        <translation>一度も止まらなかったかのように、最新のチェックポイントから続けます</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Runs every planned stage that is not done yet</source>
        <translation>計画された段階のうち、まだ済んでいないものをすべて実行します</translation>
    </message>
    <message>
        <source>Another process trains here; this window watches.</source>
        <translation>別のプロセスがここで学習しています。このウィンドウはそれを表示します。</translation>
    </message>
    <message>
        <source>Stopped; can be resumed</source>
        <translation>停止しました。再開できます</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Paused; memory is kept</source>
        <translation>一時停止中。メモリは確保されたまま</translation>
    </message>
    <message>
        <source>Stopping: saves a checkpoint</source>
        <translation>停止中: チェックポイントを保存しています</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>停止して保存しました</translation>
    </message>
    <message>
        <source>Failed; the events say why</source>
        <translation>失敗しました。理由はイベントにあります</translation>
    </message>
    <message>
        <source>Other ways to pause</source>
        <translation>その他の一時停止</translation>
    </message>
    <message>
        <source>A pause can also give the memory back that training takes</source>
        <translation>一時停止と同時に、学習が使うメモリを返すこともできます</translation>
    </message>
    <message>
        <source>Pause and free memory</source>
        <translation>一時停止してメモリを解放</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint</source>
        <translation>チェックポイントを保存し、メモリを他のプログラムに返します。「続ける」でチェックポイントを読み込みます</translation>
    </message>
    <message>
        <source>Loads the checkpoint and goes on, exactly as if it had never paused</source>
        <translation>チェックポイントを読み込み、一時停止がなかったかのように続行します</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>一時停止中。メモリは解放済み</translation>
    </message>
    <message>
        <source>Resume from step %1</source>
        <translation>ステップ %1 から再開</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunOverlay</name>
    <message>
        <source>%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.</source>
        <translation>%1 は実行フォルダーではありません (run.json がありません)。実行が開始されたフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n run(s) are shown beside the open one. Take another one away first.</source>
        <translation>
            <numerusform>開いている実行に重ねられるのは %n 件までです。先にほかの実行を外してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::RunPage</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>学習速度</translation>
    </message>
    <message>
        <source>Weights that are 0</source>
        <translation>0 の重み</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Cross-entropy and the two distillation terms appear here, step by step.</source>
        <translation>交差エントロピーと二つの蒸留の項が、ここに 1 ステップずつ現れます。</translation>
    </message>
    <message>
        <source>Start a recipe, or try the sample.</source>
        <translation>レシピを開始するか、見本を試してください。</translation>
    </message>
    <message>
        <source>Gradient norm, learning rate, speed and more, step by step.</source>
        <translation>勾配ノルム、学習率、速度などを 1 ステップずつ表示します。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>別の指標</translation>
    </message>
    <message>
        <source>What the small plot shows</source>
        <translation>小さな図の内容</translation>
    </message>
    <message>
        <source>Weights and events</source>
        <translation>重みとイベント</translation>
    </message>
    <message>
        <source>Weights, all layers</source>
        <translation>重み、すべての層</translation>
    </message>
    <message>
        <source>The student&apos;s weights in units of Δ appear here as soon as it trains.</source>
        <translation>生徒の学習が始まると、生徒の重みが Δ を単位としてここに現れます。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Curves and events</source>
        <translation>曲線とイベント</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1, final evaluation</source>
        <translation>%1、最終評価</translation>
    </message>
    <message>
        <source>measured at the first evaluation</source>
        <translation>最初の評価で測定されます</translation>
    </message>
    <message>
        <source>on the dev items</source>
        <translation>dev の項目で</translation>
    </message>
    <message>
        <source>FP16, final</source>
        <translation>FP16、最終</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>CE %1 nats</source>
        <translation>CE %1 ナット</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>%1 near a threshold</source>
        <translation>しきい値付近 %1</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>開いている実行はありません</translation>
    </message>
    <message>
        <source>Pausing at the next micro-batch</source>
        <translation>次のマイクロバッチで一時停止します</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>フォルダーを読み込み中</translation>
    </message>
    <message>
        <source>This run has finished</source>
        <translation>この実行は完了しています</translation>
    </message>
    <message>
        <source>Written for TensorBoard: start it with --logdir %1</source>
        <translation>TensorBoard 用に書き込みました: --logdir %1 を付けて起動してください</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop and save the run</source>
        <translation>実行を停止して保存</translation>
    </message>
    <message>
        <source>Resume the run from its checkpoint</source>
        <translation>実行をチェックポイントから再開</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>実行を閉じる</translation>
    </message>
    <message>
        <source>Show all stages in the curves</source>
        <translation>曲線にすべての段階を表示</translation>
    </message>
    <message>
        <source>Copy the losses as a picture</source>
        <translation>損失を画像としてコピー</translation>
    </message>
    <message>
        <source>Write the run for TensorBoard</source>
        <translation>実行を TensorBoard 用に書き込む</translation>
    </message>
    <message>
        <source>Scalars and histograms, in the run&apos;s report folder</source>
        <translation>スカラーとヒストグラムを、実行の report フォルダーに</translation>
    </message>
    <message>
        <source>Losses as a table</source>
        <translation>損失を表として表示</translation>
    </message>
    <message>
        <source>%1, training engine</source>
        <translation>%1、学習エンジン</translation>
    </message>
    <message>
        <source>Saving a checkpoint to free the memory</source>
        <translation>メモリを解放するためチェックポイントを保存中</translation>
    </message>
    <message>
        <source>Paused; the memory is free</source>
        <translation>一時停止中。メモリは解放済み</translation>
    </message>
    <message>
        <source>Pause the run and free its memory</source>
        <translation>実行を一時停止してメモリを解放</translation>
    </message>
    <message>
        <source>%1 on the dev items, at every evaluation.</source>
        <translation>評価のたびに、dev の項目での%1がここに現れます。</translation>
    </message>
    <message>
        <source>%1 of the teacher</source>
        <translation>教師の%1</translation>
    </message>
    <message>
        <source>%1 of BitNet-SFT</source>
        <translation>BitNet-SFT の%1</translation>
    </message>
    <message>
        <source>%1 of the student</source>
        <translation>生徒の%1</translation>
    </message>
    <message>
        <source>the teacher at %1</source>
        <translation>教師 (%1)</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>三値</translation>
    </message>
    <message>
        <source>%1, CPU engine</source>
        <translation>%1、CPU エンジン</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Overlay…</source>
        <translation>重ねる…</translation>
    </message>
    <message>
        <source>Show other runs behind this one</source>
        <translation>この実行の背後にほかの実行を表示</translation>
    </message>
    <message>
        <source>Other runs as thin lines in every plot, and what differs between their recipes</source>
        <translation>すべての図にほかの実行を細い線で表示し、レシピの相違点も示します</translation>
    </message>
    <message>
        <source>Take all other runs out of the curves</source>
        <translation>曲線からほかの実行をすべて外す</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 of it in this stage</source>
        <translation>うち %1 はこの段階</translation>
    </message>
    <message>
        <source>in this stage, which is the last</source>
        <translation>この段階 (最後の段階)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>実行は終わりました</translation>
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
        <translation>%1、%2 – BitDistill Workbench</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is training</source>
        <translation>%1 が学習中</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 が完了しました</translation>
    </message>
    <message>
        <source>All of its stages are done.</source>
        <translation>すべての段階が終わりました。</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
</context>
<context>
    <name>bitdistill::RunTable</name>
    <message>
        <source>Filter by name, task, teacher or state</source>
        <translation>絞り込み: 名前、タスク、教師、状態</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Enter opens a run, Space shows it beside the open one, the menu key has more.</source>
        <translation>Enter で実行を開き、スペースで開いている実行に重ねます。ほかの操作はメニューキーで開きます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Duplicate the recipe</source>
        <translation>レシピを複製</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>実行の名前を変更</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>フォルダーの新しい名前</translation>
    </message>
</context>
<context>
    <name>bitdistill::SamplePreview</name>
    <message>
        <source>Drawing: falling losses</source>
        <translation>図: 下がる損失</translation>
    </message>
    <message>
        <source>Drawing: weights that gather at the thresholds</source>
        <translation>図: しきい値に集まる重み</translation>
    </message>
    <message>
        <source>Drawing: two models write, one faster</source>
        <translation>図: 二つのモデルが書き、一方が速い</translation>
    </message>
</context>
<context>
    <name>bitdistill::Session</name>
    <message>
        <source>No run open</source>
        <translation>開いている実行はありません</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>別のプロセスで実行中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止待ち</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 is training. Stop and save it first; it can be resumed later.</source>
        <translation>%1 が学習中です。先に停止して保存してください。後で再開できます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::ShortcutsSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeBar</name>
    <message>
        <source>ternary body</source>
        <translation>三値の本体</translation>
    </message>
    <message>
        <source>body</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>embedding and head</source>
        <translation>埋め込みと出力ヘッド</translation>
    </message>
    <message>
        <source>norms and scales</source>
        <translation>ノルムとスケール</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1 in total: %2</source>
        <translation>合計 %1: %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::SizeCard</name>
    <message>
        <source>Memory, stated in parts</source>
        <translation>メモリの内訳</translation>
    </message>
    <message>
        <source>Sizes of teacher and student</source>
        <translation>教師と生徒のサイズ</translation>
    </message>
    <message>
        <source>Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the student.</source>
        <translation>教師と生徒それぞれの、三値の本体、埋め込みと出力ヘッド、ノルムのバイト数。</translation>
    </message>
    <message>
        <source>Teacher, 16 bits</source>
        <translation>教師、16 ビット</translation>
    </message>
    <message>
        <source>Student, 1.58 bits</source>
        <translation>生徒、1.58 ビット</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight.</source>
        <translation>射影だけが三値になり、1 重みあたり 2 ビットです。</translation>
    </message>
    <message>
        <source>Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides the total of a small model.</source>
        <translation>射影だけが三値になり、1 重みあたり 2 ビットです。埋め込みは %1 で保持され、小さなモデルの合計を左右します。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>埋め込みと出力ヘッド</translation>
    </message>
    <message>
        <source>Norms and scales</source>
        <translation>ノルムとスケール</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
</context>
<context>
    <name>bitdistill::StartButton</name>
    <message>
        <source>Start…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>What the student&apos;s start cost and won</source>
        <translation>生徒の開始の損失と利得</translation>
    </message>
    <message>
        <source>The student&apos;s start</source>
        <translation>生徒の開始</translation>
    </message>
</context>
<context>
    <name>bitdistill::StatTile</name>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorDetails</name>
    <message>
        <source>%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, zeros %8</source>
        <translation>%1: 値 %2 個、%3〜%4、平均 %5、標準偏差 %6、絶対値平均 %7、ゼロ %8</translation>
    </message>
    <message>
        <source>%1. Values that are not finite: %2</source>
        <translation>%1。有限でない値: %2 個</translation>
    </message>
    <message>
        <source>Values of the selected tensor</source>
        <translation>選択したテンソルの値</translation>
    </message>
    <message>
        <source>Statistics and histogram of a tensor: select it and press Enter, or double-click it.</source>
        <translation>テンソルの統計とヒストグラム: 選択して Enter を押すか、ダブルクリックしてください。</translation>
    </message>
</context>
<context>
    <name>bitdistill::TensorTree</name>
    <message>
        <source>ternary</source>
        <translation>三値</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Layer by layer: name, type, shape and size of every tensor, and what the student keeps of it</source>
        <translation>層ごと: 各テンソルの名前、型、形状、サイズと、生徒に残るもの</translation>
    </message>
    <message>
        <source>%1 ternary</source>
        <translation>三値 %1</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Size in the student</source>
        <translation>生徒でのサイズ</translation>
    </message>
    <message numerus="yes">
        <source>Outside the layers, %n tensor(s)</source>
        <translation>
            <numerusform>層の外、テンソル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1, %n tensor(s)</source>
        <translation>
            <numerusform>層 %1、テンソル %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdistill::TernaryPicture</name>
    <message>
        <source>Picture of the idea</source>
        <translation>考え方の図</translation>
    </message>
    <message>
        <source>A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at half a scale on both sides.</source>
        <translation>完全精度の重みの釣り鐘形の曲線と、それに重なる三本の棒: 同じ重みを、両側でスケールの半分を境に −1、0、+1 にしたもの。</translation>
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
        <translation>16 ビット/重み</translation>
    </message>
    <message>
        <source>1.58 bits a weight</source>
        <translation>1.58 ビット/重み</translation>
    </message>
</context>
<context>
    <name>bitdistill::TextsView</name>
    <message>
        <source>Texts that the models wrote</source>
        <translation>モデルが書いたテキスト</translation>
    </message>
    <message>
        <source>State of the texts item by item</source>
        <translation>項目ごとのテキストの状態</translation>
    </message>
    <message>
        <source>Let the models write</source>
        <translation>モデルに書かせる</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Prompt, reference and both texts</source>
        <translation>プロンプト、参照テキスト、両方のテキスト</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>項目の一覧と選択した項目</translation>
    </message>
    <message>
        <source>Model whose texts are compared</source>
        <translation>テキストを比べるモデル</translation>
    </message>
    <message>
        <source>Model that it is compared with</source>
        <translation>比較相手のモデル</translation>
    </message>
    <message>
        <source>Score whose difference sorts the items</source>
        <translation>項目を差の順に並べるスコア</translation>
    </message>
    <message>
        <source>Items that are shown</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Search in prompts, references and texts</source>
        <translation>プロンプト、参照テキスト、テキストを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Difference of the two models over all items</source>
        <translation>全項目での 2 つのモデルの差</translation>
    </message>
    <message>
        <source>What the words are marked beside</source>
        <translation>単語の印の比較対象</translation>
    </message>
    <message>
        <source>Marks beside the reference</source>
        <translation>参照テキストと比べて印を付ける</translation>
    </message>
    <message>
        <source>Marks beside each other</source>
        <translation>互いに比べて印を付ける</translation>
    </message>
    <message>
        <source>Ask on Compare</source>
        <translation>「比較」で尋ねる</translation>
    </message>
    <message>
        <source>Take the prompt of this item to Compare</source>
        <translation>この項目のプロンプトを「比較」へ送る</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 のほうが良い</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>同じスコア</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>項目が選択されていません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The run keeps no texts of these items, or its data have changed. The models can write to every dev item here.</source>
        <translation>実行にこれらの項目のテキストがないか、データが変わっています。ここで、dev のすべての項目についてモデルに書かせることができます。</translation>
    </message>
    <message>
        <source>What the models write, item by item beside the reference, when a run has been evaluated.</source>
        <translation>実行が評価されると、モデルが書いたものが項目ごとに参照テキストと並んで表示されます。</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>モデルを開いています</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%2 件中 %1 件のテキスト</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeEstimate</name>
    <message>
        <source>roughly %1 on this computer: %2</source>
        <translation>このマシンでおおよそ %1: %2</translation>
    </message>
    <message>
        <source>about %1 on this computer: %2</source>
        <translation>このマシンで約 %1: %2</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>How long it takes is not known: %1</source>
        <translation>所要時間は不明です: %1</translation>
    </message>
    <message>
        <source>How long it takes: three steps of each kind are being timed</source>
        <translation>所要時間: 各種のステップを 3 回ずつ計測中</translation>
    </message>
    <message>
        <source>%1; %2 of tensors at the peak</source>
        <translation>%1。テンソルはピーク時に %2</translation>
    </message>
</context>
<context>
    <name>bitdistill::TimeScrubber</name>
    <message>
        <source>Step of the histograms</source>
        <translation>ヒストグラムのステップ</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>表示中のステップ</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>最新のステップを追う</translation>
    </message>
    <message>
        <source>Jumps to the newest histogram and stays there while the run goes on</source>
        <translation>最新のヒストグラムに移動し、実行中はそこに留まります</translation>
    </message>
    <message>
        <source>Time scrubber</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>no histograms yet</source>
        <translation>ヒストグラムはまだありません</translation>
    </message>
    <message>
        <source>%1, step %2   (%3 of %4)</source>
        <translation>%1、ステップ %2   (%3 / %4)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>再生を一時停止</translation>
    </message>
    <message>
        <source>Play through the steps</source>
        <translation>ステップを順に再生</translation>
    </message>
    <message>
        <source>Space does the same</source>
        <translation>スペースキーも同じ働きをします</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>再生速度</translation>
    </message>
</context>
<context>
    <name>bitdistill::TokenView</name>
    <message>
        <source>First training items</source>
        <translation>最初の学習項目</translation>
    </message>
    <message>
        <source>token %1%2</source>
        <translation>トークン %1%2</translation>
    </message>
    <message>
        <source>, carries loss</source>
        <translation>、損失の対象</translation>
    </message>
    <message>
        <source>Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.</source>
        <translation>下線付きのトークンが損失の対象です。学習項目 %1 件、dev の項目 %2 件、トークナイザ: %3。</translation>
    </message>
    <message>
        <source>Continual pre-training: every next token of the corpus carries loss.</source>
        <translation>継続事前学習: コーパスの次のトークンがすべて損失の対象です。</translation>
    </message>
</context>
<context>
    <name>bitdistill::Tour</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A whole run in about a minute</source>
        <translation>約 1 分でひととおりの実行</translation>
    </message>
    <message>
        <source>The sample brings its own little language, teacher and task. One click runs every stage and ends in a table of three models and a comparison. Begin here.</source>
        <translation>見本には小さな言語、教師、タスクが付いています。1 回のクリックで全段階を実行し、3 つのモデルの表と比較で終わります。ここから始めてください。</translation>
    </message>
    <message>
        <source>Your own model: a recipe</source>
        <translation>自分のモデル: レシピ</translation>
    </message>
    <message>
        <source>Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, tells what it means, with the equation.</source>
        <translation>モデルのフォルダー、タスク、そのデータを選びます。ほかには既定値があります。項目で F1 を押すか ? を押すと、意味が式とともに表示されます。</translation>
    </message>
    <message>
        <source>Checked before it starts</source>
        <translation>開始前に確認</translation>
    </message>
    <message>
        <source>Memory, disk and data are checked while you type. What is missing is said beside the field. A run can be paused, closed and resumed to the same bits.</source>
        <translation>入力中にメモリ、ディスク、データが確認されます。足りないものは項目の横に示されます。実行は一時停止し、閉じ、同じビットで再開できます。</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>The teacher learns the task, the student gets ternary layers, reads text, and learns from its teacher. A click on a stage shows what it has made.</source>
        <translation>教師がタスクを学び、生徒は 3 値の層を得て、テキストを読み、教師から学びます。段階をクリックすると、作られたものが表示されます。</translation>
    </message>
    <message>
        <source>Losses and accuracy</source>
        <translation>損失と正解率</translation>
    </message>
    <message>
        <source>The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.</source>
        <translation>曲線は学習中に伸びていきます。グラフを右クリックすると、表、画像、数値を取り出せます。</translation>
    </message>
    <message>
        <source>Weights become −1, 0 and +1</source>
        <translation>重みが −1、0、+1 になる</translation>
    </message>
    <message>
        <source>The distribution of the weights in units of their scale, with the thresholds between the three codes. Watch the mass move to the thresholds, live or step by step.</source>
        <translation>スケールを単位とする重みの分布と、3 つのコードの間のしきい値です。質量がしきい値へ移る様子を、実時間または 1 ステップずつ見られます。</translation>
    </message>
    <message>
        <source>Model against student</source>
        <translation>モデルと生徒の対決</translation>
    </message>
    <message>
        <source>Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.</source>
        <translation>両方が同じプロンプトに交互に答えます。速度比は範囲と、疑わしい理由とともに示されます。</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>ヘルプはここ</translation>
    </message>
    <message>
        <source>The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; Ctrl+K finds anything that can be done.</source>
        <translation>ガイド、手法、このツアー、キーボードショートカットです。F1 は表示中のページに合う節を開き、Ctrl+K はできることを何でも探せます。</translation>
    </message>
</context>
<context>
    <name>bitdistill::TranscriptView</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>bitdistill::WallView</name>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Every layer and kind at this step</source>
        <translation>このステップの全層・全種類</translation>
    </message>
    <message>
        <source>Own heights</source>
        <translation>個別の高さ</translation>
    </message>
    <message>
        <source>Each histogram to its own height</source>
        <translation>各ヒストグラムを個別の高さで</translation>
    </message>
    <message>
        <source>Off: all histograms have one measure, so that their heights can be compared</source>
        <translation>オフ: すべてのヒストグラムを同じ尺度にし、高さを比べられるようにします</translation>
    </message>
    <message>
        <source>Copy the wall of histograms as a picture</source>
        <translation>ヒストグラムのウォールを画像としてコピー</translation>
    </message>
    <message>
        <source>Export the wall of histograms</source>
        <translation>ヒストグラムのウォールを書き出す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>このステップを固定</translation>
    </message>
    <message>
        <source>Keeps the histograms of now as outlines in all cells; press again to remove them</source>
        <translation>今のヒストグラムを輪郭として全セルに残します。もう一度押すと消えます</translation>
    </message>
    <message>
        <source>Weights: pin the wall at this step</source>
        <translation>重み: このステップのウォールを固定</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightCurves</name>
    <message>
        <source>Weights over time</source>
        <translation>重みの時間変化</translation>
    </message>
    <message>
        <source>Share of zeros, mass near the thresholds and flips appear here</source>
        <translation>ゼロの割合、しきい値付近の質量、反転がここに現れます</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>ヒストグラム付きの実行を開始するか、実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>No histograms yet.</source>
        <translation>ヒストグラムはまだありません。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1 is %2 (first %3)</source>
        <translation>%1 は %2 (最初は %3)</translation>
    </message>
    <message>
        <source>%1 at %2 step %3: %4.</source>
        <translation>%1、%2 ステップ %3: %4。</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightMap</name>
    <message>
        <source>Map of the layers</source>
        <translation>層のマップ</translation>
    </message>
    <message>
        <source>One row a layer, one column a step</source>
        <translation>1 行が 1 つの層、1 列が 1 つのステップ</translation>
    </message>
    <message>
        <source>Start a run with histograms, or open a run folder.</source>
        <translation>ヒストグラム付きの実行を開始するか、実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>層 %1、%2: %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Layer %1, %2
%3: %4</source>
        <translation>層 %1、%2
%3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 layers, %3 columns, from %4 to %5.</source>
        <translation>%2 層中 %1 層、%3 列、%4〜%5。</translation>
    </message>
    <message>
        <source>Selected: layer %1, %2, %3.</source>
        <translation>選択中: 層 %1、%2、%3。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightPlot</name>
    <message>
        <source>Ternary bars</source>
        <translation>三値の棒</translation>
    </message>
    <message>
        <source>Show the ternary weights</source>
        <translation>三値重みを表示</translation>
    </message>
    <message>
        <source>Bars of the codes that the forward pass uses, beside the latent weights</source>
        <translation>順伝播で使われるコードの棒を、潜在重みの横に表示します</translation>
    </message>
    <message>
        <source>Near thresholds</source>
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>Show the mass near the thresholds</source>
        <translation>しきい値付近の質量を表示</translation>
    </message>
    <message>
        <source>Tints the weights within 0.05 Δ of a threshold and counts them</source>
        <translation>しきい値から 0.05 Δ 以内の重みに色を付け、数えます</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>対数の値軸</translation>
    </message>
    <message>
        <source>Shows the tails</source>
        <translation>分布の裾が見えます</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin this distribution</source>
        <translation>この分布を固定</translation>
    </message>
    <message>
        <source>Keeps the present distribution as an outline to compare with; press again to remove it</source>
        <translation>現在の分布を比較用の輪郭として残します。もう一度押すと消えます</translation>
    </message>
    <message>
        <source>Distribution of the weights</source>
        <translation>重みの分布</translation>
    </message>
    <message>
        <source>The weights appear here in units of Δ, with the thresholds where rounding changes their code</source>
        <translation>重みが Δ を単位として、丸めでコードが変わるしきい値とともにここに現れます</translation>
    </message>
    <message>
        <source>Start a run, or open a model or a run folder.</source>
        <translation>実行を開始するか、モデルまたは実行フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>No weight has a threshold here: of each group the smallest is 0</source>
        <translation>ここではしきい値を持つ重みはありません: 各グループの最小のものが 0 です</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightWall</name>
    <message>
        <source>Wall of the weights&apos; histograms</source>
        <translation>重みのヒストグラムのウォール</translation>
    </message>
    <message>
        <source>A small histogram for every layer and kind of tensor</source>
        <translation>層とテンソルの種類ごとの小さなヒストグラム</translation>
    </message>
    <message>
        <source>Start a run, or open a model.</source>
        <translation>実行を開始するか、モデルを開いてください。</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>表示中の層</translation>
    </message>
    <message>
        <source>Each to its own height</source>
        <translation>それぞれの高さで</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>w / Δ from −3 to 3; number: share of 0</source>
        <translation>w / Δ は −3 ～ 3。数字は 0 の割合</translation>
    </message>
    <message>
        <source>%1. %2 weights, each in units of its own scale Δ; %3.</source>
        <translation>%1。重み %2 個、それぞれ自身のスケール Δ を単位とする。%3。</translation>
    </message>
    <message>
        <source>each histogram to its own height</source>
        <translation>各ヒストグラムは個別の高さ</translation>
    </message>
    <message>
        <source>heights of all histograms to one measure</source>
        <translation>高さはすべて同じ尺度</translation>
    </message>
    <message>
        <source>%1
%2 weights: %3 are −1, %4 are 0, %5 are +1
%6</source>
        <translation>%1
重み %2 個: −1 が %3、0 が %4、+1 が %5
%6</translation>
    </message>
    <message>
        <source>%1 flips per step</source>
        <translation>1 ステップの反転 %1</translation>
    </message>
    <message>
        <source>Pin this step</source>
        <translation>このステップを固定</translation>
    </message>
    <message>
        <source>outline: pinned</source>
        <translation>輪郭: 固定</translation>
    </message>
    <message>
        <source>Outlines: %1.</source>
        <translation>輪郭: %1。</translation>
    </message>
    <message>
        <source>the smallest of each %1 is 0</source>
        <translation>%1 個ごとに最小のものが 0</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>&amp;Weights of</source>
        <translation>重みの出所(&amp;W)</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>重みの出所</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>層(&amp;Y)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of tensor</source>
        <translation>テンソルの種類</translation>
    </message>
    <message>
        <source>Reading the model&apos;s weights</source>
        <translation>モデルの重みを読み込み中</translation>
    </message>
    <message>
        <source>No run open</source>
        <translation>開いている実行はありません</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>何も開いていません</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Weights: play the training</source>
        <translation>重み: 学習を再生</translation>
    </message>
    <message>
        <source>Weights: follow the newest step</source>
        <translation>重み: 最新のステップを追う</translation>
    </message>
    <message>
        <source>Weights of a model folder</source>
        <translation>モデルフォルダーの重み</translation>
    </message>
    <message>
        <source>View of the weights</source>
        <translation>重みの表示</translation>
    </message>
    <message>
        <source>Show the view: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Weights, view: %1</source>
        <translation>重み、表示: %1</translation>
    </message>
    <message>
        <source>&amp;Other run</source>
        <translation>別の実行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>bitdistill::WeightsView</name>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1、%2、ステップ %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>bitdistill::loss::Header</name>
    <message>
        <source>Stage shown</source>
        <translation>表示する段階</translation>
    </message>
    <message>
        <source>All stages side by side, or one stage alone</source>
        <translation>すべての段階を並べて、または 1 つの段階だけ</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべての段階</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Steps, tokens read or time trained</source>
        <translation>ステップ、読んだトークン、または学習時間</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>対数の値軸</translation>
    </message>
    <message>
        <source>Logarithmic value axis; the menu has the horizontal one</source>
        <translation>対数の値軸。横軸はメニューにあります</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>対数の横軸</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first only stages of 200 points and more are smoothed.</source>
        <translation>平滑化した線が平均する範囲 (段階に占める割合)。生の値はその下に見えたままです。初めは 200 点以上の段階だけが平滑化されます。</translation>
    </message>
    <message>
        <source>Smooth %1 %</source>
        <translation>平滑化 %1%</translation>
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
        <translation>言語モデルを 1.58 ビットに蒸留し、その過程を見せます。</translation>
    </message>
    <message>
        <source>A run folder, a model folder or a recipe to open.</source>
        <translation>開く実行フォルダー、モデルフォルダー、またはレシピ。</translation>
    </message>
    <message>
        <source>Page to show first.</source>
        <translation>最初に表示するページ。</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light、dark、contrast、system のいずれか。</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>ウィンドウのサイズ。例: 1280x800。</translation>
    </message>
    <message>
        <source>Writes a picture of every page, then quits.</source>
        <translation>すべてのページの画像を書き出して終了します。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>unknown language, expected one of: </source>
        <translation>不明な言語です。使えるもの: </translation>
    </message>
    <message>
        <source>unknown page, expected one of: </source>
        <translation>不明なページです。使えるもの: </translation>
    </message>
    <message>
        <source>Begins with the tour of the window.</source>
        <translation>ウィンドウのツアーから始めます。</translation>
    </message>
    <message>
        <source>Open a new window even if one is open already. Without this option the open one shows what is given.</source>
        <translation>すでにウィンドウが開いていても、新しいウィンドウを開きます。指定しない場合は、開いているウィンドウに対象を表示します。</translation>
    </message>
</context>
</TS>
